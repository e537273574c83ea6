"""Leave a host alone for a while that failed several times in a row."""

from __future__ import annotations

import threading
import time

from ..errors import ServiceError

MAX_PARALLEL_PER_HOST = 4
"""Requests to one host at a time, over all threads of this process."""

BREAKER_FAILURES, BREAKER_OPEN_S = 5, 60.0
"""Failures in a row after which a host is left alone, and for how many seconds."""


class CircuitBreaker:
    """Count a host's failures in a row, and pause it for a while after too many.

    After the rest one request tries it; the others wait for what becomes of it. Shared by all threads.
    """

    _hosts: dict[str, CircuitBreaker] = {}
    _lock = threading.Lock()

    def __init__(self) -> None:
        self.failures = 0
        self.reason = ""
        self.open_until = 0.0
        self.slots = threading.BoundedSemaphore(MAX_PARALLEL_PER_HOST)

    @classmethod
    def for_host(cls, host: str) -> CircuitBreaker:
        """Return the circuit breaker of ``host``, shared by all threads."""
        with cls._lock:
            return cls._hosts.setdefault(host, cls())

    @classmethod
    def reset(cls, host: str = "") -> None:
        """Let ``host`` be tried again at once, as a person may ask; every host if it is empty."""
        with cls._lock:
            for name, circuit in cls._hosts.items():
                if host in ("", name):
                    circuit.failures, circuit.open_until = 0, 0.0

    def seconds_open(self) -> float:
        """Return the seconds that the host stays paused; 0 lets this caller try it, and no other meanwhile."""
        with self._lock:
            left = self.open_until - time.monotonic()
            if self.failures >= BREAKER_FAILURES and left <= 0:
                self.open_until = time.monotonic() + BREAKER_OPEN_S
            return max(0.0, left)

    def record(self, failure: ServiceError | None) -> None:
        """Record how a request ended; ``failure`` if the host did not answer as it should."""
        with self._lock:
            self.failures = self.failures + 1 if failure else 0
            if failure:
                self.reason = f" (code {failure.values['code']})" if "code" in failure.values else ""
            self.open_until = time.monotonic() + BREAKER_OPEN_S if self.failures >= BREAKER_FAILURES else 0.0
