"""Measures again every figure of bench/README.md, and prints them as its table."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "bench"))


import requests  # noqa: E402

from services.training_town.server.server import TrainingTown  # noqa: E402

RUNS = 5


def display() -> list[str]:
    """A virtual display where there is none: QGIS's window needs one."""
    return [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]


def reset_seconds() -> list[float]:
    """The town put back to its first day, RUNS times."""
    with tempfile.TemporaryDirectory() as folder:
        town = TrainingTown(Path(folder) / "town.sqlite").start()
        found = []
        for _run in range(RUNS):
            started = time.perf_counter()
            requests.post(f"{town.url}/sandbox/reset", timeout=30).raise_for_status()
            found.append(time.perf_counter() - started)
        town.stop()
    return found


def in_qgis() -> dict[str, dict[str, list[float]]]:
    """The figures of bench/in_qgis.py, from a QGIS of its own."""
    figures = ROOT / "build" / "figures.json"
    figures.unlink(missing_ok=True)
    command = (
        f'. {ROOT}/scripts/environment bench && exec qgis --nologo --noversioncheck --profiles-path "$profiles" '
        f"--code {ROOT}/bench/in_qgis.py"
    )
    subprocess.run(
        [*display(), "bash", "-c", command],
        check=True,
        timeout=900,
        env={**os.environ, "REPERE_FIGURES": str(figures)},
        stderr=subprocess.DEVNULL,
    )
    return json.loads(figures.read_text(encoding="utf-8"))


def spread(values: list[float], digits: int) -> str:
    """Median, and the range it was in."""
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def main() -> None:
    """Print the table."""
    os.environ.pop("QT_QPA_PLATFORM", None)
    lines = ["| What | Seconds | Longest gap of the window, ms |", "|---|---|---|"]
    started = json.loads(
        subprocess.run(
            [*display(), sys.executable, str(ROOT / "bench" / "start.py")], check=True, capture_output=True, text=True
        ).stdout
    )
    lines.append(f"| QGIS's start with the plugin | {started['with_s']:.2f} | |")
    lines.append(f"| QGIS's start without it | {started['without_s']:.2f} | |")
    lines.append(f"| the plugin's share (median of pairs) | {started['share_ms'] / 1000:.3f} | |")
    lines.append(f"| the town reset | {spread(reset_seconds(), 2)} | |")
    for name, figure in in_qgis().items():
        lines.append(f"| {name} | {spread(figure['seconds'], 2)} | {spread(figure['gap_ms'], 0)} |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
