"""What other desks change in a team's database, told here as it happens."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from ...services.errors import RepereError
from ...services.workspace.backends.postgis import Server, listen_for_changes
from .timers import create_timer

DEBOUNCE_MS = 400
"""How long changes are gathered before they are told: a push changes a row at a time."""

RETRY_INTERVAL_S = 10
"""Seconds before a lost connection is tried again."""


class _Listener(QThread):
    heard = pyqtSignal(str)

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server

    def run(self) -> None:
        """Listen until interrupted; a database that is away is tried again."""
        while not self.isInterruptionRequested():
            try:
                for table in listen_for_changes(self._server, self.isInterruptionRequested):
                    self.heard.emit(table)
            except RepereError:
                # whoever reads or writes meanwhile is told that it is away
                for _tenth in range(RETRY_INTERVAL_S * 10):
                    if not self.isInterruptionRequested():
                        self.msleep(100)


class DatabaseListener(QObject):
    """``changed`` carries the name of a table that somebody changed; :meth:`stop` ends it, without waiting."""

    changed = pyqtSignal(str)
    _ending: set[_Listener] = set()

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._tables: set[str] = set()
        self._gather = create_timer(self, self._tell, DEBOUNCE_MS)
        self._listener = _Listener(server)
        self._listener.heard.connect(self._heard)
        self._listener.start()

    def stop(self) -> None:
        """Hear no more; the thread ends by itself."""
        listener = self._listener
        listener.heard.disconnect(self._heard)
        DatabaseListener._ending.add(listener)
        listener.finished.connect(lambda: DatabaseListener._ending.discard(listener))
        listener.requestInterruption()
        self._gather.stop()

    def _heard(self, table: str) -> None:
        self._tables.add(table)
        if not self._gather.isActive():
            self._gather.start()

    def _tell(self) -> None:
        told, self._tables = self._tables, set()
        for table in sorted(told):
            self.changed.emit(table)
