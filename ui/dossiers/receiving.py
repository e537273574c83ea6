"""What this desk knows when it receives dossiers, and the task that reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ...services.communes import get_commune
from ...services.dossiers.receive_dossier import ReceivingRules, Reception, receive_files
from ...services.errors import RepereError
from ...services.profile import current_nis
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.tasks import Job
from ..session import Session
from .key_store import read_keys


def build_rules(desk: Session) -> ReceivingRules:
    """Return the keys and boundaries that this desk has. Raises RepereError while the keys are locked.

    On the main thread. The open commune's boundary is the profile's; the others' are those that ship, within 10 m.
    """
    own, boundary = current_nis(desk.profile.commune.nis_code), desk.profile.commune.boundary
    folder = settings.data_folder() / "dossiers"

    def find_boundary(nis_code: str) -> BaseGeometry | None:
        if nis_code == own:
            return shape(boundary)
        commune = get_commune(nis_code)
        return None if commune is None else shape(commune.boundary)

    return ReceivingRules(read_keys(), find_boundary, folder / "photos", folder / "quarantine")


def start_receiving(
    desk: Session,
    list_files: Callable[[], Iterable[Path]],
    done: Callable[[list[Reception], int], None],
    *,
    title: str,
    failed: Callable[[RepereError], None] | None = None,
) -> None:
    """Receive files in a task that can be stopped; ``done`` hears what became of each, and how many were left out.

    ``list_files`` runs in the task. Raises RepereError while the keys are locked.
    """
    rules, who, home = build_rules(desk), desk.person, desk.home

    def work(job: Job) -> tuple[list[Reception], int]:
        paths = list(list_files())
        receptions: list[Reception] = []
        with Workspace(home) as workspace:
            for reception in receive_files(workspace, paths, rules, who=who):
                receptions.append(reception)
                job.advance(len(receptions), len(paths))
                if job.isCanceled():
                    break
        return receptions, len(paths) - len(receptions)

    def finished(received: tuple[list[Reception], int]) -> None:
        receptions, left = received
        if any(reception.in_review for reception in receptions):
            desk.changed.emit("corrections", None)
        desk.changed.emit("dossiers", None)
        done(receptions, left)

    desk.run_job(title, work, finished, failed=failed)
