"""What a folder on a share or a stick takes, out of the window's way: a share that hangs must not hang QGIS."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...services.errors import RepereError

LOOK_INTERVAL_MS = 50


class FolderWork(QObject):
    """One piece of work at a time in a thread of its own; QGIS's list of tasks would blink every few seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._outcome: list[Any] = []
        self._after: Callable[[Any], None] = lambda _value: None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether the last piece of work has not ended."""
        return self._thread is not None

    def run(self, work: Callable[[], Any], after: Callable[[Any], None]) -> bool:
        """Do ``work`` in the thread; ``after`` gets its value or its RepereError. False, and nothing, while busy."""
        if self.is_busy:
            return False
        outcome: list[Any] = []

        def working() -> None:
            try:
                outcome.append(work())
            except RepereError as error:
                outcome.append(error)

        self._outcome, self._after = outcome, after
        self._thread = threading.Thread(target=working, daemon=True)
        self._thread.start()
        self._timer.start()
        return True

    def stop(self) -> None:
        """Hear no more of what is under way."""
        self._after = lambda _value: None

    def _look(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._timer.stop()
        self._thread = None
        if self._outcome:
            self._after(self._outcome[0])
