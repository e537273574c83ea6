"""Timers that ring once, and work that lets QGIS answer in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer


def create_timer(parent: QObject | None, act: Callable[[], Any], interval_ms: int = 0) -> QTimer:
    """Return a timer that acts once each time it is started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer


def run_in_turns(steps: Sequence[Callable[[], Any]], goes_on: Callable[[], bool]) -> None:
    """Do the first step now and one in each turn of the event loop that follows, while ``goes_on`` says so."""
    if steps and goes_on():
        steps[0]()
        # not 0: that comes before whatever else waits for its time; twice: what waits has a turn of its own
        QTimer.singleShot(1, lambda: QTimer.singleShot(1, lambda: run_in_turns(steps[1:], goes_on)))
