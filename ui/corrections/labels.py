"""A correction in words: its kind, its two sides line by line, what the service's dry run said of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ...services.corrections.correction_service import Severity
from ...services.corrections.review import list_messages
from ...services.corrections.targets.paper_dossier import is_carried_by_hand
from ...services.model.correction import FIELD_LABELS, Correction, State
from ...services.text import fold
from ..incidents.status_names import status_label
from ..map.styles import STATE_COLOURS, kind_name, state_name
from ..qgis.translate import format_pair, tr
from ..widgets.basics import format_age, format_position
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace, split_number
from ..widgets.sort_menu import SortOrder, number_key

SIGNS = {Severity.REJECT: "⛔", Severity.WARNING: "⚠", Severity.INFORMATION: "ℹ"}


def state_label(row: Correction, by_hand: Collection[str]) -> str:
    """Where it stands, in the person's language; to targets of ``by_hand`` nothing is sent, a person carries it.

    No service said that it received what a person carried.
    """
    receipt = row.receipt or {}
    if row.state is State.APPROVED and row.target in by_hand:
        return tr("Proposed")
    if row.state is State.SUBMITTED and is_carried_by_hand(row):
        if receipt.get("answer_table"):
            return tr("In the table for the tool")
        return tr("Delivered by hand") if receipt.get("dossier") else tr("Entered by hand")
    if row.state is State.APPLIED and receipt.get("seen_in"):
        return tr("Seen in {source}").format(source=receipt["seen_in"])
    return state_name(row.state)


STATE_SHAPES: dict[State, Shape] = {
    **dict.fromkeys((State.DRAFT, State.READY, State.IN_REVIEW), "ring"),
    **dict.fromkeys((State.APPROVED, State.SENDING, State.SUBMITTED), "half"),
    State.APPLIED: "disc",
    **dict.fromkeys((State.WITHDRAWN, State.RECALLED), "dot"),
}
"""Of the states that need nobody's look; the others are triangles."""


def correction_face(row: Correction, by_hand: Collection[str]) -> RowFace:
    """What a row of the list shows: what it is about, then what is to change, where it stands and why."""
    state, age = state_label(row, by_hand), format_age(row.created_at)
    title, number = split_number(row.label)
    sign, reason = worst_sign(row), row.reason if row.state in (State.RETURNED, State.DRAFT) else ""
    return RowFace(
        ("⚠ " if row.has_unseen_failure else "") + title,
        number,
        " · ".join(filter(None, (f"{sign} {kind_name(row.kind)}".strip(), state, reason, age, row.author))),
        STATE_SHAPES.get(row.state, "triangle"),
        STATE_COLOURS[row.state],
        state,
        "\n".join(filter(None, (row.label, describe_error(row), *remark_lines(row)))),
    )


def list_orders() -> tuple[SortOrder, ...]:
    """Return the orders of the list of corrections: what was drafted last comes first."""
    return (
        SortOrder("newest", tr("Newest first"), is_reversed=True),
        SortOrder("oldest", tr("Oldest first")),
        SortOrder("label", tr("Street or report"), lambda row: number_key(row.label)),
        SortOrder("kind", tr("Kind"), lambda row: kind_name(row.kind)),
        SortOrder("author", tr("Author"), lambda row: fold(row.author)),
    )


def severity_name(severity: Severity) -> str:
    """How bad a remark is, in the person's language."""
    return {
        Severity.REJECT: tr("Reject"),
        Severity.WARNING: tr("Warning"),
        Severity.INFORMATION: tr("Information"),
    }[severity]


def worst_sign(row: Correction) -> str:
    """The sign of the gravest remark, empty without one."""
    return next((SIGNS[remark.severity] for remark in list_messages(row)), "")


def remark_lines(row: Correction) -> list[str]:
    """Each remark of the last dry run in a line, the gravest first."""
    return [
        tr("{sign} {severity}: {remark}").format(
            sign=SIGNS[remark.severity], severity=severity_name(remark.severity), remark=remark.sentence(tr)
        )
        for remark in list_messages(row)
    ]


def describe_error(row: Correction) -> str:
    """What went wrong with it last, in the person's language; a service's own words as it wrote them."""
    ours = {
        State.CONFLICT: lambda: tr(
            "The service's record changed since you decided. Look at it, then go on or withdraw."
        ),
        State.TARGET_GONE: lambda: tr(
            "The service does not have this record any more: say which one it is now, or withdraw the correction."
        ),
        State.UNKNOWN: lambda: tr("It may have arrived: Send asks the service, and sends nothing twice."),
        State.APPROVED: lambda: tr("It did not arrive last time, and waits for the next sending."),
        State.DRAFT: lambda: tr("It did not arrive last time."),
    }
    said = tr(row.last_error) if row.last_error else ""
    return ours[row.state]() if said and said == row.last_error and row.state in ours else said


def field_name(field: str) -> str:
    """A field of a correction in the person's language; its own name if it is not one of ours."""
    return tr(FIELD_LABELS[field]) if field in FIELD_LABELS else field


def compare_sides(row: Correction) -> list[tuple[str, str, str]]:
    """What the correction changes, line by line: (what, before, after); what differs stands first."""
    lines = []
    for field in FIELD_LABELS:
        if field in row.before or field in row.after:
            before = format_value(field, row.before.get(field))
            # a wish says only what changes; a retired address loses the rest with itself
            kept = field not in row.after and not row.rules.ends
            lines.append((field_name(field), before, before if kept else format_value(field, row.after.get(field))))
    return sorted(lines, key=lambda line: line[1] == line[2])


def format_value(field: str, value: Any) -> str:
    """A value as a person reads it; a dash where there is none."""
    if value in (None, "", {}, []):
        return "–"
    if field == "new_street":
        return tr("New street")
    if isinstance(value, dict):
        if "x" in value and "y" in value:
            return format_position(value["x"], value["y"])
        return "\n".join(format_pair(name, format_value("", held)) for name, held in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value)
    if field == "status":
        return tr("Retired") if value == "retired" else status_label(str(value))
    if field == "meaning":
        return meaning_name(str(value))
    return str(value)


def meaning_name(meaning: str) -> str:
    """Why a registry is to change: it was wrong, or the field changed."""
    return tr("The situation on site changed") if meaning == "change" else tr("It was a mistake")
