"""Discrepancies in rows and in words: what is one decision, in the order of streets, and how a person reads it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ...services.addresses.matching.normalise import homonym_mark, street_key
from ...services.corrections.create import correctable
from ...services.model.discrepancy import KINDS, RULES, Discrepancy
from ...services.text import fold
from ...services.workspace.discrepancy_table import Decision
from ..map.styles import severity_name
from ..qgis.translate import tr
from ..widgets.basics import date, decimal

ONE_BY_ONE = ("duplicate",)
"""Kinds of which each address is decided for itself: of two that are the same, one stays."""


@dataclass(frozen=True)
class Row:
    """One decision: a discrepancy, or all those of its group; and what was decided (None: nothing yet).

    ``street`` is the one spelling of its street that the whole list uses.
    """

    found: tuple[Discrepancy, ...]
    made: Decision | None
    street: str = ""

    @property
    def discrepancy(self) -> Discrepancy:
        """The first, which stands for the others."""
        return self.found[0]

    @property
    def key(self) -> str:
        """Names the row in the list."""
        return self.found[0].key

    @property
    def decision(self) -> Decision | None:
        """What is decided now."""
        return self.made if self.made is not None and self.made.decision else None

    @property
    def section(self) -> str:
        """The part of the municipality, or the postcode where no list tells it."""
        return _section(self.discrepancy)

    @property
    def correctable(self) -> bool:
        """Whether the source can be asked to correct it."""
        return all(map(correctable, self.found))

    @property
    def changed(self) -> bool:
        """Whether its facts changed since it was decided."""
        return self.made is not None and bool(self.made.previous_decision)


def in_streets(found: Collection[Discrepancy], decisions: Mapping[str, Decision], *, grouped: bool) -> list[Row]:
    """The rows of a worklist, by street; ``grouped`` makes one of what is one decision."""
    groups: dict[tuple[str, ...], list[Discrepancy]] = {}
    for one in found:
        made = decisions.get(one.key)
        tied = grouped and one.group_id and one.kind not in ONE_BY_ONE
        name = (one.kind, one.group_id, made.decision if made else "", made.previous_decision if made else "")
        groups.setdefault(name if tied else (one.key,), []).append(one)
    streets = _streets(found)

    def place(one: Discrepancy) -> tuple[object, ...]:
        number = re.match(r"\d+", one.house_number)
        order = int(number[0]) if number else 0
        return streets[one.street_name][0], _section(one), order, one.house_number, one.box_number

    rows = [
        Row(tuple(sorted(group, key=place)), decisions.get(group[0].key), streets[group[0].street_name][1])
        for group in groups.values()
    ]
    order = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(rows, key=lambda row: (*place(row.discrepancy), order[row.discrepancy.kind], row.key))


def _streets(found: Iterable[Discrepancy]) -> dict[str, tuple[str, str]]:
    """For each street as written: what it is sorted by, and the spelling most used for it, capitals only as a last
    resort. ``Av. du Pont`` and ``AVENUE DU PONT`` stand together.
    """
    written = Counter(one.street_name for one in found)
    known = {name: (street_key(name), homonym_mark(name)) for name in written}
    best: dict[tuple[str, str], str] = {}
    for name in sorted(written, key=lambda name: (name.isupper(), -written[name], name)):
        best.setdefault(known[name], name)
    return {name: (fold(best[key]), best[key]) for name, key in known.items()}


def street(row: Row) -> str:
    """The street with its section, as a heading."""
    return f"{row.street} ({row.section})" if row.section else row.street


def _section(one: Discrepancy) -> str:
    return one.section or one.postcode


def number(row: Row) -> str:
    """The number with its box, or how many addresses the decision concerns."""
    one = row.discrepancy
    if len(row.found) > 1:
        return f"× {len(row.found)}"
    return f"{one.house_number} {one.box_number}".strip()


def contrast(row: Row) -> str:
    """What differs, from register to source, in as few words as a line of the list has room for."""
    one = row.discrepancy
    if one.kind == "position":
        return tr("{metres} m apart").format(metres=round(one.distance_m))
    if one.kind == "duplicate":
        # what is the same on all of its lines does not tell them apart
        return f"{one.register_id or '–'} → {one.source_id or '–'}"
    if one.kind in ("missing_in_source", "missing_in_register", "no_position"):
        return " → ".join("–" if not value else "✓" for value in (one.register_value, one.source_value))
    return f"{one.register_value or '–'} → {one.source_value or '–'}"


def words(row: Row) -> str:
    """What the search looks through."""
    return " ".join(
        part for one in row.found for part in (one.address, one.register_value, one.source_value, one.section)
    )


def facts(row: Row) -> str:
    """What is known of it, line by line: the address, what, how sure, evidence, suggestion, decision."""
    one = row.discrepancy
    about = [kind_name(one.kind), severity_name(one.severity)]
    if not math.isnan(one.distance_m):
        about.append(tr("{metres} m apart").format(metres=decimal(one.distance_m)))
    about.append(tr("sure at {percent} %").format(percent=round(100 * one.confidence)))
    if one.bosa_code:
        about.append(tr("BOSA code {code}").format(code=one.bosa_code))
    lines = [one.address, " · ".join(about), one.sentence(tr)]
    if len(row.found) > 1:
        lines.insert(1, tr("{count} addresses, one decision").format(count=len(row.found)))
    if one.suggested_side:
        lines.append(tr("Suggestion: {what}").format(what=suggestion(one.suggested_side)))
    if row.made is not None:
        said = tr("{decision}, by {who} on {date}").format(
            decision=decision_name(row.made.decision or row.made.previous_decision),
            who=row.made.decided_by or "–",
            date=date(row.made.decided_at),
        )
        lines.append(tr("Changed since it was decided ({decision}).").format(decision=said) if row.changed else said)
    return "\n".join(line for line in lines if line)


def why(one: Discrepancy) -> str:
    """Which rule made both one address, on what values, and what it was compared with."""
    lines = [tr(RULES[one.rule])] if one.rule in RULES else []
    if one.matched_on:
        lines.append(tr("Compared as: {text}").format(text=one.matched_on))
    if one.compared_with:
        lines.append(tr("Compared with: {address}").format(address=one.compared_with))
    lines.append(tr("Register: {id}").format(id=one.register_id or "–"))
    source = " / ".join(part for part in (one.source_id, one.source_version) if part)
    lines.append(tr("Source: {id}").format(id=source or "–"))
    return "\n".join(lines)


def sides(found: Discrepancy) -> list[tuple[str, str, str]]:
    """Both sides in words, line by line: (what, register, source)."""

    def position(x: float, y: float) -> str:
        return tr("none") if math.isnan(x) else f"{x:.2f}  {y:.2f}"

    lines = []
    if found.kind not in ("position", "no_position"):
        lines.append((kind_name(found.kind), found.register_value or "–", found.source_value or "–"))
    lines.append(
        (
            tr("Position (Lambert 72)"),
            position(found.register_x, found.register_y),
            position(found.source_x, found.source_y),
        )
    )
    return lines


def progress(rows: Iterable[Row]) -> tuple[int, int, str]:
    """Addresses decided and in all, and the same in words, with who decided them."""
    done: Counter[str] = Counter()
    left = 0
    for row in rows:
        if row.decision is None:
            left += len(row.found)
        else:
            done[row.decision.decided_by or "–"] += len(row.found)
    decided = sum(done.values())
    text = tr("{done} decided, {left} left").format(done=decided, left=left)
    by = ", ".join(f"{who} {count}" for who, count in done.most_common(4))
    return decided, decided + left, f"{text} · {by}" if by else text


def kind_name(kind: str) -> str:
    """A kind of discrepancy in the person's language; its own name if it is not one of ours."""
    names = {
        "missing_in_source": tr("Missing in source"),
        "missing_in_register": tr("Missing in register"),
        "status": tr("Status"),
        "position": tr("Position"),
        "no_position": tr("No position"),
        "outside_commune": tr("Outside the commune"),
        "off_parcel": tr("Off its parcel"),
        "street_name": tr("Street name"),
        "house_number": tr("House number"),
        "box_number": tr("Box number"),
        "postcode": tr("Postcode"),
        "municipality": tr("Municipality"),
        "duplicate": tr("Duplicate"),
    }
    return names.get(kind, kind)


def decision_name(decision: str) -> str:
    """A decision in the person's language."""
    return {
        "": tr("Not decided"),
        "correct_source": tr("Register right, source to correct"),
        "source_right": tr("Source right"),
        "skipped": tr("Skipped"),
    }[decision]


def suggestion(side: str) -> str:
    """The side to correct, in the person's language."""
    return {"register": tr("correct the register"), "source": tr("correct the source")}[side]
