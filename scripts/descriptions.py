"""Writes the pages of docs/contracts from what resources/services describes; ``--check`` tells if one is out of date.

What a person wrote on a page stays: only what stands between the two marks is written anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services import service_descriptions  # noqa: E402
from services.service_descriptions import DescribedField, DescribedLayer, DescribedRecord, Description  # noqa: E402

BEGIN = "<!-- written from resources/services/{id}.json by scripts/descriptions.py -->"
END = "<!-- end -->"


def page(service: Description, before: str) -> str:
    """The page of a service, with what a person wrote around the marks of ``before``."""
    begin = BEGIN.format(id=service.id)
    part = "\n".join((begin, *_lines(service), END))
    if begin in before and END in before:
        return f"{before.partition(begin)[0]}{part}{before.partition(END)[2]}"
    return f"{before.rstrip()}\n\n{part}\n" if before else f"# {service.name}\n\n{part}\n"


def _lines(service: Description) -> Iterator[str]:
    yield from ("", "## As the service is", "", service.summary, "")
    yield f"Producer: {service.producer}. Address: {service.url or 'none published'}. Seen {service.seen},"
    yield f"confidence {service.confidence}. Sources: {'; '.join(service.source)}."
    yield from _table(
        ("Limit", "Value", "Source"), ((o["what"], f"{o['value']:g}", _format_sources(o)) for o in service.limits)
    )
    yield from _table(
        ("Sign of an error", "Meaning", "Source"),
        ((o["sign"], o["meaning"], _format_sources(o)) for o in service.errors),
    )
    yield from _table(("Record", "Request", "Fields", "Source"), map(_record, service.records))
    yield from _table(("Layer", "REST", "WMS", "Name there", "Fields", "Seen, confidence"), map(_layer, service.layers))
    yield ""


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    told = [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    if told:
        yield from ("", f"| {' | '.join(heading)} |", f"|{'---|' * len(heading)}", *told)


def _format_sources(entry: object) -> str:
    assert isinstance(entry, dict)
    return f"{'; '.join(entry['source'])} ({entry['confidence']})"


def _record(record: DescribedRecord) -> tuple[str, ...]:
    asked = f"`{record.request}`" + (f" ({', '.join(record.parameters)})" if record.parameters else "")
    return record.name, asked, _fields(record.fields), f"{'; '.join(record.source)} ({record.confidence})"


def _layer(layer: DescribedLayer) -> tuple[str, ...]:
    return (
        f"`{layer.service}`",
        str(layer.id),
        layer.wms or "?",
        layer.title or "?",
        _fields(layer.fields),
        f"{layer.seen}, {layer.confidence}",
    )


def _fields(fields: Iterable[DescribedField]) -> str:
    return ", ".join(f"`{one.name}`" + (f" ({', '.join(one.values)})" if one.values else "") for one in fields) or "?"


def main(arguments: list[str]) -> int:
    """0 if the pages are as they should be, or are now."""
    late = []
    for name in service_descriptions.NAMES:
        path = ROOT / "docs" / "contracts" / f"{name}.md"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = page(service_descriptions.load_description(name), before)
        if after != before:
            late.append(path.name)
            if "--check" not in arguments:
                path.write_text(after, encoding="utf-8")
    if late and "--check" in arguments:
        sys.stderr.write(f"out of date, run scripts/descriptions.py: {', '.join(late)}\n")
        return 1
    sys.stdout.write(f"descriptions: {len(service_descriptions.NAMES)} services\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
