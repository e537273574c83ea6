"""A desk's side of a class: every few seconds its file is written, and the trainer's orders are read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...services.errors import RepereError
from ...services.exercises.classroom import (
    DeskState,
    Order,
    make_desk_id,
    read_new_orders,
    remove_desk,
    write_desk_state,
)
from ..qgis import settings
from .folder_work import FolderWork

TELL_INTERVAL_MS = 3000


class ClassLink(QObject):
    """``ordered`` carries an order of the trainer's, ``troubled`` an error (None: it works again)."""

    ordered = pyqtSignal(object)
    troubled = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = DeskState(settings.get("class/desk"), settings.get("class/nickname"))
        self.folder: Path | None = None
        self._work = FolderWork(self)
        self._timer = QTimer(self)
        self._timer.setInterval(TELL_INTERVAL_MS)
        self._timer.timeout.connect(self.exchange)

    @property
    def is_joined(self) -> bool:
        """Whether the desk is in a class."""
        return self.folder is not None

    def join(self, folder: Path, nickname: str) -> None:
        """Join the class of a folder; only the nickname is told of the person."""
        self.leave()
        desk = settings.get("class/desk") or make_desk_id()
        settings.put("class/desk", desk)
        settings.put("class/nickname", nickname)
        settings.put("class/folder", str(folder))
        self.state = replace(self.state, desk=desk, nickname=nickname, session="", done_order=0)
        self.folder = folder
        self._timer.start()
        self.exchange()

    def leave(self) -> None:
        """Leave the class; the desk's file goes."""
        self._timer.stop()
        self._work.stop()
        folder, self.folder = self.folder, None
        if folder is not None:
            settings.put("class/folder", "")
            remove_desk(folder, self.state.desk)

    def pause(self) -> None:
        """Write nothing more while QGIS closes; the desk is in its class again next time."""
        self._timer.stop()
        self._work.stop()

    def tell(self, **changes: Any) -> None:
        """Tell the trainer what is so now, with the next file."""
        self.state = replace(self.state, **changes)

    def exchange(self) -> None:
        """Write the desk's file and read the orders; nothing while the folder has not answered."""
        if self.folder is None or self._work.is_busy:
            return
        self.state = replace(self.state, beat=self.state.beat + 1)
        folder, state = self.folder, self.state

        def work() -> tuple[DeskState, list[Order]]:
            write_desk_state(folder, state)
            return read_new_orders(folder, state)

        self._work.run(work, self._heard)

    def _heard(self, outcome: Any) -> None:
        if isinstance(outcome, RepereError):
            self.troubled.emit(outcome)
            return
        self.troubled.emit(None)
        read, orders = outcome
        self.state = replace(self.state, session=read.session, done_order=read.done_order)
        for order in orders:
            self.ordered.emit(order)
