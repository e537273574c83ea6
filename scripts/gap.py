"""Measures how long the main thread does not answer: a 5 ms timer that looks at the clock.

What the system made the thread wait for a processor, while others had it, is no fault of the thread's and left out
where the system tells it (Linux); so is the longest such wait of another thread, which may hold the interpreter. The
time that the thread worked itself always counts, and is told apart: it says the same whatever else the machine does.
"""

from __future__ import annotations

import os
import threading
import time

from qgis.PyQt.QtCore import QTimer


class Gap:
    """The longest gap, in milliseconds, while it is started; ``longest_work``: the most that the thread worked itself
    between two turns of its loop."""

    def __init__(self) -> None:
        self.longest = self.longest_work = 0.0
        self._own = str(threading.get_native_id())
        self._files: dict[str, int] = {}
        self._look()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Count from now on."""
        self._look()
        self._timer.start(5)

    def stop(self) -> float:
        """Count no more; the longest gap so far."""
        if self._timer.isActive():
            self._tick()
            self._timer.stop()
            self._close()
        return self.longest

    def _tick(self) -> None:
        last, worked, queues = self._last, self._worked, self._queues
        self._look()
        waits = {thread: wait - queues.get(thread, 0.0) for thread, wait in self._queues.items()}
        others = max((wait for thread, wait in waits.items() if thread != self._own), default=0.0)
        away = self._last - last - waits.get(self._own, 0.0) - others
        self.longest_work = max(self.longest_work, 1000 * (self._worked - worked))
        self.longest = max(self.longest, 1000 * max(away, self._worked - worked) - 5)

    def _look(self) -> None:
        self._last, self._worked, self._queues = time.perf_counter(), time.thread_time(), self._read_queues()

    def _read_queues(self) -> dict[str, float]:
        """Seconds that each thread has waited for a processor in all; empty where nobody tells."""
        queues: dict[str, float] = {}
        try:
            threads = [entry.name for entry in os.scandir("/proc/self/task")]
        except OSError:
            return queues
        for thread in {*threads, *self._files}:
            try:
                if thread not in self._files:
                    self._files[thread] = os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY)
                queues[thread] = int(os.pread(self._files[thread], 100, 0).split()[1]) / 1e9
            except OSError:  # it has ended
                if thread in self._files:
                    os.close(self._files.pop(thread))
        return queues

    def _close(self) -> None:
        while self._files:
            os.close(self._files.popitem()[1])
