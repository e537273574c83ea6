"""Say why a request waits, and wait so that a stopped job ends at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import N_, Cancelled

MIN_REPORTED_PAUSE_S = 1.0
"""Seconds from which a pause is told of: a shorter one is over before a person has read it."""

RETRY_AFTER_PAUSE = N_("{service} asked to wait {seconds} s.")
RETRY_PAUSE = N_("{service} did not answer as it should; a pause of {seconds} s.")
RATE_PAUSE = N_("{service} is asked no faster than agreed; a pause of {seconds} s.")


@dataclass(frozen=True)
class Pause:
    """Why a request waits, for a person: ``message`` names ``{service}`` and ``{seconds}``."""

    message: str
    service: str
    seconds: float


def cancellable_sleep(seconds: float, cancelled: Callable[[], bool]) -> None:
    """Sleep in small steps, so that a stopped job ends at once. Raises Cancelled."""
    end = time.monotonic() + seconds
    while True:
        if cancelled():
            raise Cancelled
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(0.05, left))
