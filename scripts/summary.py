"""Prints what the demonstration did, as a person reads it, and lays it with its pictures on one page."""

import html
import json
import sys
from pathlib import Path

SUMMARY = (
    "On one map: {layers} layers, {incidents} incidents, {discrepancies} address discrepancies. "
    "{corrections_confirmed} of {corrections_pushed} corrections are held by the services. "
    "Gembloux was at work in {gembloux_seconds} s, its first dossier signed after {gembloux_dossier_seconds} s. "
    "{seconds} s in all; the window never waited more than {longest_ui_gap_ms} ms."
)
PICTURES = {
    "window": "The whole window",
    "layers": "Layers",
    "incidents": "Incidents",
    "addresses": "Addresses",
    "corrections": "Corrections",
    "map": "The map after the push",
}
PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Repère: the demonstration</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 1600px; margin: 2em auto; padding: 0 1em }}
figure {{ display: inline-block; vertical-align: top; margin: 0 1em 2em 0 }}
img {{ max-width: 100%; border: 1px solid #999 }}
</style>
<h1>Repère on the training town</h1>
<p>{text}</p>
<p>Corrections that the services hold, by kind: {kinds}.</p>
{figures}
</html>
"""


def write_page(folder: Path, summary: dict) -> Path:
    """Write index.html beside the pictures that were taken."""
    figures = "\n".join(
        f'<figure><figcaption>{title}</figcaption><img src="{name}.png" alt="{title}"></figure>'
        for name, title in PICTURES.items()
        if (folder / f"{name}.png").exists()
    )
    kinds = ", ".join(f"{kind} {count}" for kind, count in summary["kinds"].items())
    path = folder / "index.html"
    text = html.escape(SUMMARY.format(**summary))
    path.write_text(PAGE.format(text=text, kinds=html.escape(kinds), figures=figures), encoding="utf-8")
    return path


if __name__ == "__main__":
    source = Path(sys.argv[1])
    figures_of_run = json.loads(source.read_text(encoding="utf-8"))
    page = write_page(source.parent, figures_of_run)
    sys.stdout.write(f"{SUMMARY.format(**figures_of_run)} See {page}.\n")
    sys.exit(0 if figures_of_run["corrections_confirmed"] == figures_of_run["corrections_pushed"] > 0 else 1)
