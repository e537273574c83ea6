"""Measures how long the main thread does not answer: a 5 ms timer that looks at the clock.

What the system made the thread wait for a processor, while others had it, is no fault of the thread's and left out
where the system tells it (Linux).
"""

from __future__ import annotations

import os
import threading
import time

from qgis.PyQt.QtCore import QTimer


class Gap:
    """The longest gap, in milliseconds, while it is started."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._told = f"/proc/self/task/{threading.get_native_id()}/schedstat"
        self._last, self._queued = time.perf_counter(), self._queue()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Count from now on."""
        self._last, self._queued = time.perf_counter(), self._queue()
        self._timer.start(5)

    def stop(self) -> float:
        """Count no more; the longest gap so far."""
        if self._timer.isActive():
            self._tick()
            self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now, queued = time.perf_counter(), self._queue()
        self.longest = max(self.longest, 1000 * (now - self._last - (queued - self._queued)) - 5)
        self._last, self._queued = now, queued

    def _queue(self) -> float:
        """Seconds that this thread has waited for a processor in all; 0 where nobody tells."""
        try:
            file = os.open(self._told, os.O_RDONLY)
        except OSError:
            return 0.0
        try:
            return int(os.read(file, 100).split()[1]) / 1e9
        finally:
            os.close(file)
