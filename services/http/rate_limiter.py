"""Space the requests to a host, over all threads of this process."""

from __future__ import annotations

import threading
import time

RATE_BURST = 10
"""Requests that a host which was left in peace gets at once, before the rate holds: a question to many layers."""


class RateLimiter:
    """Space requests to a host: ``per_second`` on average, over all threads of this process (rule 17).

    A token bucket: in any ``t`` seconds no more than ``burst + t * per_second``.
    """

    _spent: dict[str, float] = {}
    """By host, when the bucket will be full again."""
    _lock = threading.Lock()

    def __init__(self, per_second: float) -> None:
        self.interval_s = 1.0 / per_second if per_second > 0 else 0.0
        self.burst = RATE_BURST

    def reserve(self, host: str) -> float:
        """Reserve the next slot for ``host``, and return the seconds to wait for it."""
        with self._lock:
            now = time.monotonic()
            full = max(now, self._spent.get(host, now)) + self.interval_s
            self._spent[host] = full
            return max(0.0, full - self.burst * self.interval_s - now)
