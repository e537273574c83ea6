"""A session of requests, and what an adapter below it is to know and may raise."""

from __future__ import annotations

import requests

MAX_RESPONSE_BYTES = 256 * 1024 * 1024
"""Largest answer read, in bytes."""

MIN_BYTES_PER_S = 10_000
"""Below this speed an answer is given up, ten times the time-out after it began: a drop a second never ends."""


class Session(requests.Session):  # type: ignore[misc]  # requests comes without types
    """Keep the origin that a sign-in is for, and the bounds of the answer that an adapter is reading."""

    sign_in_origin = ""
    max_response_bytes = MAX_RESPONSE_BYTES
    streams = False
    """Whether the answer that an adapter is to read is longer than memory: it is then handed over as it comes."""


class ResponseTooLarge(OSError):
    """Say that an adapter stopped reading at the session's size bound."""


class ResponseTooSlow(OSError):
    """Say that an adapter stopped waiting when the time for a whole answer was over."""


def max_duration_s(timeout: float, size: int) -> float:
    """Return the seconds that a whole answer of ``size`` bytes may take, where silence alone may last ``timeout``."""
    return 10 * timeout + size / MIN_BYTES_PER_S
