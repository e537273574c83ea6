"""The differences that the region compared and handed over: a file that becomes the worklist."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...services.region.commune_file import read_commune_file
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session


class RegionFile:
    """Asks for the file and stores its differences; ``opened`` is called once they are there."""

    def __init__(self, desk: Session, opened: Callable[[], None]) -> None:
        self._desk = desk
        self._opened = opened

    def ask(self, parent: QWidget) -> None:
        """Ask for the region's file, and open it."""
        folder = settings.get("folder", str(Path.home()))
        title = tr("Differences of the region…")
        name, _kind = QFileDialog.getOpenFileName(parent, title, folder, "GeoPackage (*.gpkg)")
        if name:
            settings.put("folder", str(Path(name).parent))
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Put the differences of a file in the place of the last comparison's; what was decided stays decided."""
        home, nis_code = self._desk.home, self._desk.profile.commune.nis_code

        def work(_job: Job) -> int:
            discrepancies = read_commune_file(path, nis_code)
            with Workspace(home) as workspace:
                workspace.store_discrepancies(discrepancies)
            return len(discrepancies)

        def done(count: int) -> None:
            self._desk.messages.show(plural("{count} differences of the region opened.", count))
            self._opened()

        self._desk.run_job(tr("Opening the differences of the region"), work, done)
