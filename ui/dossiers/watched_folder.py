"""A folder whose dossiers are received by themselves; nothing is sent from it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...services.dossiers.receive_dossier import Reception, list_dossier_files
from ...services.errors import RepereError
from ...services.profile import current_nis
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from .receiving import start_receiving

POLL_INTERVAL_MS = 15_000
"""Milliseconds between two looks: not every network drive tells QGIS that something came."""

Stamp = tuple[int, int]
"""A file's size and the moment of its last change: a file that keeps both from one look to the next is whole."""


class WatchedFolder(QObject):
    """Watches while its commune is open. ``received`` carries what became of each file that is new."""

    received = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(self, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.is_away = False
        self._is_busy = False
        self._stamps: dict[Path, Stamp] = {}
        self._read: dict[Path, Stamp] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        desk.opened.connect(self._begin)
        desk.closed.connect(self._end)

    @property
    def folder(self) -> Path | None:
        """The folder that the open commune watches on this desk, or None."""
        path = settings.get(self._setting()) if self.desk.is_open else ""
        return Path(path) if path else None

    def watch(self, folder: Path | None) -> None:
        """Watch another folder from now on; None watches none."""
        settings.put(self._setting(), str(folder) if folder is not None else "")
        self._end()
        self._begin()

    def look(self) -> None:
        """Receive what is in the folder and was not received; what is still being copied waits for the next look."""
        folder = self.folder
        if folder is None or self._is_busy:
            return
        self._is_busy = True
        self.desk.run_hidden(
            tr("Watched folder"), lambda _job: _list_stamps(folder), self._compare, failed=self._tell_absence
        )

    def _setting(self) -> str:
        return f"watched_folder/{current_nis(self.desk.profile.commune.nis_code)}"

    def _begin(self) -> None:
        if self.folder is not None:
            self._timer.start()
            self.look()
        self.changed.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._is_busy = self.is_away = False
        self._stamps, self._read = {}, {}

    def _tell_absence(self, error: RepereError) -> None:
        """Say once that the folder is away; the looks go on, and it may come back."""
        self._is_busy = False
        if not self.is_away:
            self.is_away = True
            self.desk.messages.error(error)
            self.changed.emit()

    def _compare(self, stamps: dict[Path, Stamp]) -> None:
        self._is_busy = False
        if self.is_away:
            self.is_away = False
            self.desk.messages.show(tr("The watched folder is there again: {path}.").format(path=self.folder))
            self.changed.emit()
        whole = [path for path, stamp in stamps.items() if self._stamps.get(path) == stamp != self._read.get(path)]
        self._stamps = stamps
        if whole:
            self._receive(whole)

    def _receive(self, paths: list[Path]) -> None:
        def done(receptions: list[Reception], _left: int) -> None:
            self._is_busy = False
            names = {reception.file for reception in receptions}
            self._read.update({path: self._stamps[path] for path in paths if path.name in names})
            news = [reception for reception in receptions if reception.outcome != "repeated" or reception.in_review]
            if news:
                self.received.emit(news)

        def failed(error: RepereError) -> None:
            self._is_busy = False
            self.desk.messages.error(error)

        try:
            self._is_busy = True
            start_receiving(self.desk, lambda: paths, done, title=tr("Receiving dossiers"), failed=failed)
        except RepereError as error:
            # QGIS would ask for its password at each look
            self._timer.stop()
            failed(error)


def _list_stamps(folder: Path) -> dict[Path, Stamp]:
    stamps = {}
    for path in list_dossier_files(folder):
        try:
            status = path.stat()
        except OSError:
            continue  # taken away since it was listed
        stamps[path] = (status.st_size, status.st_mtime_ns)
    return stamps
