"""Timers that ring once, when something has been quiet for a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer


def create_timer(parent: QObject, act: Callable[[], Any], interval_ms: int = 0) -> QTimer:
    """Return a timer that acts once each time it is started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer
