"""The answers to dossiers, written in a task: the file that the commune opens, and its letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...services.communes import get_commune
from ...services.dossiers.answer_dossier import answer_dossier
from ...services.dossiers.dossier_store import DossierRecord
from ...services.dossiers.dossier_writer import write_answer
from ...services.profile import current_nis
from ...services.workspace.workspace import Workspace
from ..qgis.pdf import write_pdf
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from .answer_letter import build_letter
from .key_store import read_keys


@dataclass(frozen=True)
class WrittenAnswer:
    """An answer on the disk, with its letter beside it."""

    path: Path
    commune: str
    is_sealed: bool


def start_answering(
    desk: Session,
    records: Sequence[DossierRecord],
    folder: Path,
    done: Callable[[list[WrittenAnswer]], None],
    *,
    at_least: int = 0,
) -> None:
    """Write the next answer of each dossier, sealed where this desk has the commune's key.

    ``at_least`` is the number of the last answer that the commune has. Raises RepereError while the keys are locked.
    """
    keys, who, home = read_keys(), desk.person, desk.home

    def write(workspace: Workspace, record: DossierRecord) -> WrittenAnswer:
        # nothing was lost where both sides know the same last number
        lost = at_least if at_least > record.answer else 0
        key = keys.get(current_nis(record.nis_code), b"")
        answer = answer_dossier(workspace, record, who=who, key=key, translate=tr, at_least=lost)
        ids = [item.correction_id for item in answer.items]
        corrections = {each.id: each for each in workspace.find_corrections(ids)}
        path = write_answer(answer, folder, corrections)
        write_pdf(path.with_suffix(".pdf"), build_letter(answer, corrections))
        commune = get_commune(record.nis_code)
        return WrittenAnswer(path, commune.name if commune else record.commune, bool(answer.seal))

    def work(job: Job) -> list[WrittenAnswer]:
        answers: list[WrittenAnswer] = []
        with Workspace(home) as workspace:
            for record in records:
                if job.isCanceled():
                    break
                answers.append(write(workspace, record))
                job.advance(len(answers), len(records))
        return answers

    desk.run_job(tr("Answering dossiers"), work, done)
