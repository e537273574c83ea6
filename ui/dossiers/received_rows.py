"""The dossiers that a region received as rows of a list: their faces, what is known of each, which chip shows them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ...services.communes import get_commune
from ...services.dossiers.dossier_store import DossierRecord
from ..map import styles
from ..qgis.translate import plural, tr
from ..widgets.basics import format_age, format_day
from ..widgets.row_delegate import RowFace
from .dossier_labels import RECORD_SHAPES, describe_problem, name_record_state

_COLOURS = {
    "quarantined": styles.RED,
    "in_review": styles.YELLOW,
    "partly_answered": styles.SKY,
    "answered": styles.GREEN,
}


@dataclass(frozen=True)
class ReceivedRow:
    """A dossier in the list, and whether it has waited too long."""

    record: DossierRecord
    is_late: bool

    @property
    def key(self) -> str:
        """What the row is known by."""
        return f"{self.record.number} {self.record.sum}"


def passes_chip(row: ReceivedRow, chip: str) -> bool:
    """Return whether a chip shows a row."""
    state = row.record.state
    return {
        "aside": state == "quarantined",
        "review": state in ("in_review", "partly_answered"),
        "late": row.is_late,
        "answered": state == "answered",
    }.get(chip, True)


def _name_commune(record: DossierRecord) -> str:
    known = get_commune(record.nis_code)
    return known.name if known is not None else record.commune


def name_dossier(record: DossierRecord) -> str:
    """Name a dossier by its commune and number."""
    return f"{_name_commune(record)} · {record.number}"


def _count_items(record: DossierRecord) -> int:
    """How many corrections are in a dossier."""
    try:
        return int(json.loads(record.manifest)["items"])
    except (ValueError, KeyError, TypeError):
        return 0


def build_face(row: ReceivedRow) -> RowFace:
    """Return what a row of the list shows."""
    record, state = row.record, name_record_state(row.record)
    parts = [
        plural("{count} corrections", _count_items(record)),
        state,
        tr("answer {number}").format(number=record.answer) if record.answer >= 0 else "",
        format_age(record.recorded_at),
        tr("waits for too long") if row.is_late else "",
    ]
    return RowFace(
        _name_commune(record),
        record.number,
        " · ".join(filter(None, parts)),
        RECORD_SHAPES.get(record.state, "dot"),
        _COLOURS.get(record.state, styles.FADED),
        state,
        describe_problem(record.problem),
    )


def describe_answering(record: DossierRecord) -> str:
    """Say why a dossier cannot be answered in a file; empty where it can, or is set aside."""
    if record.nis_code or record.state == "quarantined":
        return ""
    return tr(
        "It cannot be answered in a file: an older Repère made it, and its number names no commune. Tell the commune by"
        " letter what was decided, or ask for a dossier of today's Repère."
    )


def describe_row(row: ReceivedRow) -> str:
    """Say who signed a dossier, whether its origin is proven, and what to do where it is not."""
    record = row.record
    proof = {
        "proven": tr("Its seal is right."),
        "accepted": tr("Accepted without proof by {words}.").format(words=record.words),
    }
    lines = [
        tr("Signed by {author}, made on {day}.").format(
            author=record.author or "–", day=format_day(record.made_at) or "–"
        ),
        proof.get(record.proof, "") if record.state != "quarantined" else describe_problem(record.problem),
        tr("It replaces {number}.").format(number=record.replaces) if record.replaces else "",
        describe_answering(record),
    ]
    return "\n".join(filter(None, lines))
