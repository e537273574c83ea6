"""What became of each file that was received, as a table to read and to keep."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...services.communes import get_commune
from ...services.dossiers.receive_dossier import Reception
from ..map.styles import FADED, ORANGE, RED, YELLOW
from ..qgis.translate import format_pair, plural, tr
from ..widgets.basics import format_date
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace
from ..widgets.rows_model import Column
from .dossier_labels import describe_problem, name_flaw, name_outcome

OUTCOME_MARKS: dict[str, tuple[Shape, str]] = {
    "accepted": ("ring", YELLOW),
    "repeated": ("dot", FADED),
    "quarantined": ("triangle", RED),
    "rejected": ("diamond", RED),
    "unreadable": ("diamond", ORANGE),
}
"""The mark of a file that was received, and its colour."""


def list_reception_columns() -> list[Column]:
    """The columns of a reception."""
    return [
        Column(tr("Commune"), _name_commune, 14),
        Column(tr("Number"), lambda row: row.number, 19),
        Column(tr("Verdict"), lambda row: name_outcome(row.outcome), 17),
        Column(tr("Corrections"), lambda row: str(row.items) if row.items else "", 14),
        Column(tr("In review"), lambda row: str(row.in_review) if row.in_review else "", 14),
        Column(tr("Reason"), describe_reception, 60),
        Column(tr("File"), lambda row: row.file, 34),
    ]


def build_reception_face(reception: Reception) -> RowFace:
    """Whose dossier it is, or which file where that could not be read; then what became of it, and why."""
    shape, colour = OUTCOME_MARKS.get(reception.outcome, ("dot", FADED))
    parts = (
        name_outcome(reception.outcome),
        plural("{count} corrections", reception.items) if reception.items else "",
        describe_reception(reception),
    )
    return RowFace(
        _name_commune(reception) or reception.file,
        reception.number,
        " · ".join(filter(None, parts)),
        shape,
        colour,
        name_outcome(reception.outcome),
    )


def describe_reception(reception: Reception) -> str:
    """Why a file was received as it was: the whole first, then how many of its corrections have what."""
    parts = [] if reception.problem == "altered" and reception.flaws else [describe_problem(reception.problem)]
    if reception.error is not None:
        parts.append(reception.error.sentence(tr))
    if reception.received_at:
        parts.append(tr("On {date}; nothing was added.").format(date=format_date(reception.received_at)))
        if reception.in_review:
            parts[-1] = plural("{count} corrections that were altered before are whole now.", reception.in_review)
    flaws = Counter((reception.flaws or {}).values())
    parts += [format_pair(name_flaw(flaw), count) for flaw, count in flaws.items()]
    return " · ".join(filter(None, parts))


def summarise_receptions(receptions: Sequence[Reception]) -> str:
    """Say in a line what came of all."""
    counts = Counter(reception.outcome for reception in receptions)
    parts = [format_pair(name_outcome(outcome), count) for outcome, count in counts.items()]
    reviewed = sum(reception.in_review for reception in receptions)
    text = plural("{count} files received", len(receptions)) + (f" ({', '.join(parts)})." if parts else ".")
    return text + (" " + plural("{count} corrections came into the review.", reviewed) if reviewed else "")


def _name_commune(reception: Reception) -> str:
    known = get_commune(reception.nis_code)
    return known.name if known is not None else reception.nis_code
