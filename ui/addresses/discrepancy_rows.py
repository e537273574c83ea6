"""Discrepancies in rows and in words: what is one decision, in the order of streets, and how a person reads it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ...services.addresses.matching.normalise import homonym_mark, street_key
from ...services.corrections.create import is_correctable
from ...services.model.discrepancy import KINDS, RULES, SEVERITIES, Discrepancy, StoredDecision
from ...services.text import fold
from ..map.styles import FADED, SEVERITY_COLOURS, severity_name
from ..qgis.translate import plural, tr
from ..widgets.basics import format_date, format_decimal, format_position
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace
from ..widgets.sort_menu import SortOrder

UNGROUPED_KINDS = ("duplicate",)
"""Kinds of which each address is decided for itself: of two that are the same, one stays."""


@dataclass(frozen=True)
class DiscrepancyRow:
    """One decision: a discrepancy, or all those of its group; and what was decided (None: nothing yet).

    ``street`` is the one spelling of its street that the whole list uses. What a list asks of each of its rows is
    worked out once, in the thread that reads them.
    """

    discrepancies: tuple[Discrepancy, ...]
    stored_decision: StoredDecision | None
    street: str = ""

    @property
    def discrepancy(self) -> Discrepancy:
        """The first, which stands for the others."""
        return self.discrepancies[0]

    @cached_property
    def key(self) -> str:
        """Names the row in the list."""
        return self.discrepancies[0].key

    @cached_property
    def decision(self) -> StoredDecision | None:
        """What is decided now."""
        return self.stored_decision if self.stored_decision is not None and self.stored_decision.decision else None

    @cached_property
    def section(self) -> str:
        """The part of the municipality, or the postcode where no list tells it."""
        return _section(self.discrepancy)

    @cached_property
    def can_correct_source(self) -> bool:
        """Whether the source can be asked to correct it."""
        return all(map(is_correctable, self.discrepancies))

    @property
    def has_changed(self) -> bool:
        """Whether its facts changed since it was decided."""
        return self.stored_decision is not None and bool(self.stored_decision.previous_decision)


def group_by_street(
    discrepancies: Collection[Discrepancy], decisions: Mapping[str, StoredDecision], *, grouped: bool
) -> list[DiscrepancyRow]:
    """The rows of a worklist, by street; ``grouped`` makes one of what is one decision."""
    groups: dict[tuple[str, ...], list[Discrepancy]] = {}
    for one in discrepancies:
        made = decisions.get(one.key)
        tied = grouped and one.group_id and one.kind not in UNGROUPED_KINDS
        name = (one.kind, one.group_id, made.decision if made else "", made.previous_decision if made else "")
        groups.setdefault(name if tied else (one.key,), []).append(one)
    streets = _streets(discrepancies)

    def sort_key(discrepancy: Discrepancy) -> tuple[object, ...]:
        number = re.match(r"\d+", discrepancy.house_number)
        order = int(number[0]) if number else 0
        return (
            streets[discrepancy.street_name][0],
            _section(discrepancy),
            order,
            discrepancy.house_number,
            discrepancy.box_number,
        )

    rows = [
        DiscrepancyRow(
            tuple(sorted(group, key=sort_key)), decisions.get(group[0].key), streets[group[0].street_name][1]
        )
        for group in groups.values()
    ]
    order = {kind: number for number, kind in enumerate(KINDS)}
    return sorted(rows, key=lambda row: (*sort_key(row.discrepancy), order[row.discrepancy.kind], row.key))


def _streets(discrepancies: Iterable[Discrepancy]) -> dict[str, tuple[str, str]]:
    """For each street as written: what it is sorted by, and the spelling most used for it, capitals only as a last
    resort. ``Av. du Pont`` and ``AVENUE DU PONT`` stand together.
    """
    written = Counter(one.street_name for one in discrepancies)
    known = {name: (street_key(name), homonym_mark(name)) for name in written}
    best: dict[tuple[str, str], str] = {}
    for name in sorted(written, key=lambda name: (name.isupper(), -written[name], name)):
        best.setdefault(known[name], name)
    return {name: (fold(best[key]), best[key]) for name, key in known.items()}


def _section(discrepancy: Discrepancy) -> str:
    return discrepancy.section or discrepancy.postcode


def list_orders() -> tuple[SortOrder, ...]:
    """Return the orders of the list of differences: by street, as a person walks it."""
    return (
        SortOrder("street", tr("Street and number")),
        SortOrder("severity", tr("Gravest first"), lambda row: SEVERITIES.index(row.discrepancy.severity)),
        SortOrder("confidence", tr("Surest first"), lambda row: -row.discrepancy.confidence),
        SortOrder("distance", tr("Farthest apart first"), lambda row: -_distance(row)),
        SortOrder("kind", tr("Kind"), lambda row: KINDS.index(row.discrepancy.kind)),
        SortOrder("size", tr("Most addresses first"), lambda row: -len(row.discrepancies)),
    )


def _distance(row: DiscrepancyRow) -> float:
    metres = row.discrepancy.distance_m
    return -1.0 if math.isnan(metres) else metres


def number_label(row: DiscrepancyRow) -> str:
    """The number with its box, or how many addresses the decision concerns."""
    one = row.discrepancy
    if len(row.discrepancies) > 1:
        return f"× {len(row.discrepancies)}"
    return f"{one.house_number} {one.box_number}".strip()


def summarise_difference(row: DiscrepancyRow) -> str:
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


SEVERITY_SHAPES: dict[str, Shape] = {"blocking": "diamond", "warning": "triangle", "information": "disc"}


def discrepancy_face(row: DiscrepancyRow) -> RowFace:
    """What a row of the list shows: the address, then what differs, and what was decided."""
    one, decision = row.discrepancy, row.decision
    said = [kind_name(one.kind)]
    if one.kind not in ("missing_in_source", "missing_in_register", "no_position"):
        said.append(summarise_difference(row))
    if row.has_changed:
        said.append(tr("changed since"))
    severity = decision_name(decision.decision) if decision is not None else severity_name(one.severity)
    said.append(row.section)
    return RowFace(
        row.street,
        number_label(row),
        " · ".join(filter(None, (*said, severity if decision is not None else ""))),
        "ring" if decision is not None else SEVERITY_SHAPES[one.severity],
        FADED if decision is not None else SEVERITY_COLOURS[one.severity],
        severity,
        one.sentence(tr),
    )


def search_text(row: DiscrepancyRow) -> str:
    """What the search looks through."""
    return " ".join(
        part for one in row.discrepancies for part in (one.address, one.register_value, one.source_value, one.section)
    )


def describe_row(row: DiscrepancyRow) -> str:
    """Say in two lines which address it is, what differs and how sure that is."""
    one = row.discrepancy
    about = [kind_name(one.kind), severity_name(one.severity)]
    if not math.isnan(one.distance_m):
        about.append(tr("{metres} m apart").format(metres=format_decimal(one.distance_m)))
    about.append(tr("sure at {percent} %").format(percent=round(100 * one.confidence)))
    if one.bosa_code:
        about.append(tr("Case {code} of the BeSt method (BOSA)").format(code=one.bosa_code))
    address = [one.address]
    if len(row.discrepancies) > 1:
        address.append(plural("{count} addresses, one decision", len(row.discrepancies)))
    return f"{' · '.join(address)}\n{' · '.join(about)}"


def describe_evidence(row: DiscrepancyRow) -> str:
    """Return what is known of it, line by line: the evidence, the suggestion, the decision."""
    one = row.discrepancy
    lines = [one.sentence(tr)]
    if one.suggested_side:
        lines.append(tr("Suggestion: {what}").format(what=suggestion_name(one.suggested_side)))
    if row.stored_decision is not None:
        said = tr("{decision}, by {who} on {date}").format(
            decision=decision_name(row.stored_decision.decision or row.stored_decision.previous_decision),
            who=row.stored_decision.decided_by or "–",
            date=format_date(row.stored_decision.decided_at),
        )
        lines.append(
            tr("Changed since it was decided ({decision}).").format(decision=said) if row.has_changed else said
        )
    return "\n".join(line for line in lines if line)


def explain_match(discrepancy: Discrepancy) -> str:
    """Which rule made both one address, on what values, and what it was compared with."""
    lines = [tr(RULES[discrepancy.rule])] if discrepancy.rule in RULES else []
    if discrepancy.matched_on:
        lines.append(tr("Compared as: {text}").format(text=discrepancy.matched_on))
    if discrepancy.compared_with:
        lines.append(tr("Compared with: {address}").format(address=discrepancy.compared_with))
    lines.append(tr("Register: {id}").format(id=discrepancy.register_id or "–"))
    source = " / ".join(part for part in (discrepancy.source_id, discrepancy.source_version) if part)
    lines.append(tr("Source: {id}").format(id=source or "–"))
    return "\n".join(lines)


def compare_sides(discrepancy: Discrepancy) -> list[tuple[str, str, str]]:
    """Both sides in words, line by line: (what, register, source)."""

    def position(x: float, y: float) -> str:
        return tr("none") if math.isnan(x) else format_position(x, y)

    lines = []
    if discrepancy.kind not in ("position", "no_position"):
        lines.append((kind_name(discrepancy.kind), discrepancy.register_value or "–", discrepancy.source_value or "–"))
    lines.append(
        (
            tr("Position (Lambert 72)"),
            position(discrepancy.register_x, discrepancy.register_y),
            position(discrepancy.source_x, discrepancy.source_y),
        )
    )
    return lines


def count_progress(rows: Iterable[DiscrepancyRow]) -> tuple[int, int, str]:
    """Addresses decided and in all, and the same in words, with who decided them."""
    done: Counter[str] = Counter()
    left = 0
    for row in rows:
        if row.decision is None:
            left += len(row.discrepancies)
        else:
            done[row.decision.decided_by or "–"] += len(row.discrepancies)
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


def suggestion_name(side: str) -> str:
    """The side to correct, in the person's language."""
    return {"register": tr("correct the register"), "source": tr("correct the source")}[side]
