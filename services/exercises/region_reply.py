"""The region's part in the training town: a dossier is received, decided on and answered, as a file comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from ..corrections import review
from ..dossiers.answer_dossier import answer_dossier
from ..dossiers.dossier_store import RECEIVED
from ..dossiers.dossier_writer import write_answer
from ..dossiers.reasons import REASONS
from ..dossiers.receive_dossier import ReceivingRules, accept_quarantined, receive_file
from ..errors import N_, InvalidFile
from ..model.correction import State
from ..profile import OutboxRules
from ..workspace.workspace import Workspace

REVIEWER = "La Région (exercice)"
RETURNING_REASON = "position_imprecise"
"""Why every second correction comes back, by its code in REASONS."""


def answer_as_region(dossier: Path, folder: Path, translate: Callable[[str], str] = str) -> Path:
    """Answer a dossier as a region might: its first correction is applied, the second returned, and so on.

    Return the answer's file, written in ``folder``. Raises InvalidFile if the dossier cannot be read.
    """
    rules = ReceivingRules({})
    with TemporaryDirectory() as desk, Workspace(Path(desk) / "region.gpkg") as region:
        reception = receive_file(region, dossier, rules, who=REVIEWER)
        if reception.error is not None:
            raise reception.error
        records = region.list_dossiers(RECEIVED)
        if records and reception.outcome == "quarantined":
            accept_quarantined(region, records[0], rules, who=REVIEWER, words=REVIEWER)
        rows = region.list_corrections((State.READY,))
        if not rows:
            raise InvalidFile(
                N_("The region finds no correction to decide on in {file}."),
                N_("Make a new dossier, then ask again."),
                file=dossier.name,
            )
        rows = review.start_review(region, rows, who=REVIEWER)
        applied, returned = rows[::2], rows[1::2]
        for row in review.approve(region, applied, who=REVIEWER, rules=OutboxRules(review="anyone")):
            for state in (State.SENDING, State.SUBMITTED, State.APPLIED):
                row = region.transition(row, state, who=REVIEWER, receipt={})
        if returned:
            words = translate(REASONS[RETURNING_REASON])
            region.review(returned, State.RETURNED, who=REVIEWER, reason=words, reason_code=RETURNING_REASON)
        content = answer_dossier(region, region.list_dossiers(RECEIVED)[0], who=REVIEWER, translate=translate)
        folder.mkdir(parents=True, exist_ok=True)
        return write_answer(content, folder)
