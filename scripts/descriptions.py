"""Writes docs/contracts from resources/services, docs/conformance from the rule sets; ``--check`` says what is late.

What a person wrote on a page stays: only what stands between the two marks is written anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services import service_descriptions  # noqa: E402
from services.conformance.check_report import BASES  # noqa: E402
from services.conformance.rule_set import RuleSet, list_rule_sets, load_rule_set  # noqa: E402
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


def rule_page(rule_set: RuleSet) -> str:
    """The page of a standard: each rule in English and French, its level, its ground and its clause."""
    lines = [
        f"# {rule_set.standard}",
        "",
        f"Rules {rule_set.version}, {len(rule_set.rules)}. Source: {rule_set.source}.",
    ]
    if rule_set.test_suite:
        lines.append(f"The full test of the standard: {rule_set.test_suite}.")
    lines += ["", "Written from resources/conformance by scripts/descriptions.py.", "", "## For a tender", ""]
    texts = [*rule_set.clauses.values(), *rule_set.writing_clauses.values()]
    lines += ["\n>\n".join(f"> {text}" for text in texts)]
    for rule in rule_set.rules:
        clause = f"[{rule.clause}]({rule.href})" if rule.href else rule.clause
        ground = f"{rule.level}: {BASES[rule.basis]}. {clause}."
        asked = {
            "write": "Asked where a person agreed to a test request.",
            "manual": "For a person to look at.",
        }.get(rule.mode, "")
        lines += [
            "",
            f"## {rule.id}",
            "",
            rule.text("en"),
            "",
            f"*{rule.text('fr')}*",
            "",
            ground,
            *([asked] * bool(asked)),
        ]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """0 if the pages are as they should be, or are now."""
    contracts, conformance = ROOT / "docs" / "contracts", ROOT / "docs" / "conformance"
    pages = {}
    for name in service_descriptions.NAMES:
        path = contracts / f"{name}.md"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        pages[path] = page(service_descriptions.load_description(name), before)
    pages.update({conformance / f"{name}.md": rule_page(load_rule_set(name)) for name in list_rule_sets()})
    late = [path for path, text in pages.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if late and "--check" in arguments:
        names = ", ".join(path.name for path in late)
        sys.stderr.write(f"out of date, run scripts/descriptions.py: {names}\n")
        return 1
    conformance.mkdir(exist_ok=True)
    for path in late:
        path.write_text(pages[path], encoding="utf-8")
    sys.stdout.write(f"descriptions: {len(service_descriptions.NAMES)} services, {len(list_rule_sets())} standards\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
