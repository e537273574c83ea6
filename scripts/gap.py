"""Measures how long the main thread does not answer: a 5 ms timer that looks at the clock."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QTimer


class Gap:
    """The longest gap, in milliseconds, while it is started."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Count from now on."""
        self._last = time.perf_counter()
        self._timer.start(5)

    def stop(self) -> float:
        """Count no more; the longest gap so far."""
        if self._timer.isActive():
            self._tick()
            self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last) - 5)
        self._last = now
