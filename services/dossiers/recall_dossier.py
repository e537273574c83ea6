"""Ask a dossier back that was handed in: its corrections are recalled here, and a dossier of none tells the region."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..corrections.targets.paper_dossier import Dossier, number_dossier
from ..errors import N_, RepereError
from ..model.correction import Correction, State, utc_now
from .dossier_store import DossierRecord, DossierStore
from .dossier_writer import write_dossier
from .settle_answer import record_sent_dossier


def recall_corrections(store: DossierStore, corrections: Sequence[Correction], *, who: str) -> list[Correction]:
    """Ask corrections back that were handed in and are not decided. Raises TransitionNotAllowed."""
    for correction in corrections:
        correction.require_transition(State.RECALLED)
    return [store.transition(each, State.RECALLED, who=who, detail="asked back") for each in corrections]


def list_recallable(store: DossierStore, record: DossierRecord) -> list[Correction]:
    """List the corrections of a dossier that wait for an answer."""
    ids = [item.id for item in store.list_dossier_items(record)]
    return [each for each in store.find_corrections(ids) if each.state is State.SUBMITTED]


def recall_dossier(
    store: DossierStore, record: DossierRecord, folder: Path, *, who: str, key: bytes = b"", desk: str = ""
) -> tuple[Path, list[Correction]]:
    """Write the dossier that recalls another into ``folder``, and recall what waits of it; the file, the corrections.

    ``key`` is the commune's, ``desk`` the letter of a desk that numbers by itself. What the region decided meanwhile
    stands, and its answer will say so. Raises RepereError where nothing waits, InvalidFile where it cannot be written.
    """
    waiting = list_recallable(store, record)
    if not waiting:
        raise RepereError(
            N_("Nothing of the dossier {number} waits for an answer: there is nothing to recall."),
            N_("Correct what was applied by a new correction."),
            number=record.number,
        )
    dossier = Dossier(
        "", record.service, record.commune, utc_now(), who, (), nis_code=record.nis_code, desk=desk,
        replaces=record.number,
    )  # fmt: skip
    dossier = number_dossier(store, dossier)
    files = write_dossier(dossier, folder, key)
    record_sent_dossier(store, dossier, files, who=who)
    return files.geopackage, recall_corrections(store, waiting, who=who)
