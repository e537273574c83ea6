"""The corrections of a dossier as rows to read: what each asks for, what is wrong with it, what was answered."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...services.dossiers.answer_dossier import OUTCOMES, PENDING
from ...services.dossiers.compare_items import ItemDifference
from ...services.dossiers.dossier_format import build_correction
from ...services.dossiers.dossier_store import ItemRecord
from ...services.model.correction import FIELD_LABELS, Correction
from ..map.styles import FADED, GREEN, ORANGE, RED, YELLOW, kind_name, state_name
from ..qgis.translate import format_pair, plural, tr
from ..widgets.basics import format_day, format_position
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace, split_number
from ..widgets.rows_model import Column
from .dossier_labels import name_answer, name_flaw

ANSWER_MARKS: dict[str, tuple[Shape, str]] = {
    "approved": ("half", GREEN),
    "applied": ("disc", GREEN),
    "returned": ("half", ORANGE),
    "refused": ("triangle", RED),
    "altered": ("triangle", RED),
    "not_applied": ("triangle", RED),
    "target_gone": ("triangle", RED),
    "withdrawn_seen": ("dot", FADED),
}
"""The mark of a correction by what was answered of it, and its colour; a ring for what waits."""


@dataclass(frozen=True)
class ItemRow:
    """One correction of a dossier, in words; ``outcome`` is the code of what was answered."""

    number: int
    correction_id: str
    label: str
    kind: str
    changes: str
    remark: str
    state: str
    outcome: str
    answer: str
    reason: str
    reviewer: str
    decided_on: str
    author: str
    note: str


def build_item_rows(
    items: Sequence[ItemRecord], corrections: Mapping[str, Correction], warnings: Mapping[str, str] | None = None
) -> list[ItemRow]:
    """Return a row for each item; ``warnings`` are sentences by correction id that go before what is remarked."""
    return [_build_row(item, corrections.get(item.id), (warnings or {}).get(item.id, "")) for item in items]


def _build_row(item: ItemRecord, stored: Correction | None, warning: str) -> ItemRow:
    asked = build_correction(json.loads(item.content), item.number) if item.content else stored
    changes = [] if asked is None else [(name, asked.before.get(name), wish) for name, wish in asked.after.items()]
    # the code of a reason says what is wrong with it until something is answered
    flaw = item.problem or (item.reason_code if not item.outcome else "")
    twin = tr("see {number}").format(number=item.twin) if item.twin and flaw else ""
    return ItemRow(
        item.item,
        item.id,
        asked.label if asked is not None else item.id,
        kind_name(asked.kind) if asked is not None else "",
        _describe_changes(changes),
        " · ".join(filter(None, (warning, name_flaw(flaw) if flaw else "", twin))),
        state_name(stored.state) if stored is not None else "",
        item.outcome,
        name_answer(item.outcome) if item.outcome else "",
        item.reason,
        item.reviewer,
        format_day(item.decided_at) if item.decided_at else "",
        asked.author if asked is not None else "",
        asked.note if asked is not None else "",
    )


def build_item_face(row: ItemRow) -> RowFace:
    """Which address it is about; then what was answered and why, or what it asks for."""
    street, number = split_number(row.label)
    shape, colour = ANSWER_MARKS.get(row.outcome, ("ring", YELLOW))
    parts = (row.answer or row.state, row.reason, row.remark, row.kind, row.changes)
    return RowFace(street, number, " · ".join(filter(None, parts)), shape, colour, row.answer or row.state)


def describe_differences(differences: Mapping[str, ItemDifference]) -> dict[str, str]:
    """Say of each correction how another text of a dossier differs from the one before."""
    words = {}
    for correction_id, difference in differences.items():
        changes = _describe_changes(difference.changes)
        words[correction_id] = {
            "new": tr("New in this text"),
            "gone": tr("Not in this text any more: recalled if it is accepted"),
        }.get(difference.kind, tr("Other than before: {changes}").format(changes=changes))
    return words


def summarise_differences(differences: Mapping[str, ItemDifference]) -> str:
    """Count how another text of a dossier differs from the one before."""
    counts = Counter(each.kind for each in differences.values())
    return tr("Compared with the text before: {new} new, {changed} changed, {gone} not in it any more.").format(
        new=counts["new"], changed=counts["changed"], gone=counts["gone"]
    )


def _describe_changes(changes: Iterable[tuple[str, object, object]]) -> str:
    """Say in a line of each field that differs how it is and how it should be."""
    lines = (
        (tr(FIELD_LABELS.get(name, name)), _format(before), _format(after))
        for name, before, after in changes
        if name not in ("address_id", "version")
    )
    return " · ".join(f"{name} {before} → {after}" for name, before, after in lines if before != after)


def _format(value: object) -> str:
    """A value of a dossier in a line; a position by its metres, a bare wish by its tick."""
    if isinstance(value, dict) and {"x", "y"} <= value.keys():
        return format_position(value["x"], value["y"])
    if value in (None, "", []):
        return "–"
    return value if isinstance(value, str) else "✓" if value is True else json.dumps(value, ensure_ascii=False)


def list_item_columns(rows: Sequence[ItemRow]) -> list[Column]:
    """List the columns that say something of these rows, what a person looks for first."""
    columns = [
        Column(tr("No."), lambda row: str(row.number), 5),
        Column(tr("Correction"), lambda row: row.label, 26),
        Column(tr("Answer"), lambda row: row.answer, 18),
        Column(tr("Reason"), lambda row: row.reason, 26),
        Column(tr("Remark"), lambda row: row.remark, 22),
        Column(tr("Kind"), lambda row: row.kind, 14),
        Column(tr("What changes"), lambda row: row.changes, 40),
        Column(tr("State"), lambda row: row.state, 14),
        Column(tr("Reviewer"), lambda row: row.reviewer, 14),
        Column(tr("Decided on"), lambda row: row.decided_on, 12),
        Column(tr("Author"), lambda row: row.author, 14),
        Column(tr("Note"), lambda row: row.note, 30),
    ]
    return [column for column in columns if any(map(column.text, rows))]


def summarise_items(items: Sequence[ItemRecord], corrections: Mapping[str, Correction]) -> str:
    """Say how many of a dossier's corrections stand where, as its region has them now."""
    flaws = Counter(item.problem for item in items if item.problem and item.id not in corrections)
    flaws.update(item.reason_code for item in items if item.reason_code and not item.problem and not item.outcome)
    states = Counter(
        name_answer(OUTCOMES.get(corrections[item.id].state, PENDING)) for item in items if item.id in corrections
    )
    parts = [format_pair(*state) for state in states.items()]
    parts += [format_pair(name_flaw(flaw), count) for flaw, count in flaws.items()]
    if not items:
        return ""
    heading = plural("{count} corrections", len(items))
    return format_pair(heading, ", ".join(parts)) if parts else heading
