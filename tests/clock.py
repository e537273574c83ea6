"""A clock that what waits may turn: tests ask for seconds, and none of them waits for one."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timedelta, tzinfo


class Clock:
    """Stands for the modules ``time`` and ``datetime`` of what is tested: real, and ahead by all that was slept."""

    def __init__(self) -> None:
        self.ahead = 0.0
        """Seconds that were slept without sleeping; what really passed meanwhile comes on top."""
        self._lock = threading.Lock()
        clock = self

        class Shifted(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> datetime:
                return datetime.now(tz) + timedelta(seconds=clock.ahead)

        self.datetime = Shifted

    def monotonic(self) -> float:
        """As ``time.monotonic``."""
        return time.monotonic() + self.ahead

    def sleep(self, seconds: float) -> None:
        """As ``time.sleep``, without taking time; other threads get their turn."""
        with self._lock:
            self.ahead += seconds
        time.sleep(0)
