"""Faults on demand: what a network and a tired server do, at the trainer's wish."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

ERRORS_IN_200 = {
    "error200": (
        "application/json",
        '{"error": {"code": 500, "message": "Error performing query operation", "details": []}}',
    ),
    "notices200": ("application/json", '[{"message": "maintenance"}]'),
    "empty200": ("application/json", '{"status": "error", "message": "timeout", "data": []}'),
    "xml200": ("text/xml", "<error>Database down</error>"),
}
"""What servers say of their trouble with HTTP 200: media type and body, as they were seen."""

FAULT_KINDS = ("delay", "429", "503", "html500", "html200", *ERRORS_IN_200, "truncate", "drop_before", "drop_after")
MAX_DELAY_S = 300.0
"""Seconds that a delay, or a wait asked for, may last."""


@dataclass
class Fault:
    """One fault. ``path`` is a prefix, ``method`` ``*`` for any; ``times`` left, None for ever."""

    path: str
    kind: str
    method: str = "*"
    times: int | None = 1
    seconds: float = 0.0
    probability: float = 1.0


class Faults:
    """The faults that are set, for all threads. The first one that fits a request is its own."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, faults: Iterable[Fault]) -> None:
        """Set more faults, after those already set."""
        with self._lock:
            self._faults += faults

    def clear(self) -> None:
        """Take all faults back."""
        with self._lock:
            self._faults.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for this request, one use of it spent."""
        with self._lock:
            for fault in self._faults:
                fits = path.startswith(fault.path) and fault.method in ("*", method)
                if fits and fault.times != 0 and random.random() < fault.probability:
                    if fault.times is not None:
                        fault.times -= 1
                    return fault
        return None


def read_faults(value: Any) -> list[Fault]:
    """Faults out of a JSON list. Raises ValueError that says what is wrong with which of them."""
    if not isinstance(value, list):
        raise ValueError("a list of faults is needed")
    return [_fault(number, item) for number, item in enumerate(value, 1)]


def _fault(number: int, item: Any) -> Fault:
    known = {"path", "method", "kind", "times", "seconds", "probability"}
    if not isinstance(item, dict) or not item.keys() <= known:
        raise ValueError(f"fault {number}: an object with no other fields than {', '.join(sorted(known))} is needed")
    path, kind = item.get("path"), item.get("kind")
    if not isinstance(path, str) or not path.startswith("/"):
        raise ValueError(f"fault {number}: path must begin with /")
    if kind not in FAULT_KINDS:
        raise ValueError(f"fault {number}: kind must be one of {', '.join(FAULT_KINDS)}")
    times = item.get("times", 1)
    if times is not None and (not isinstance(times, int) or isinstance(times, bool) or times < 0):
        raise ValueError(f"fault {number}: times must be a whole number, or null for ever")
    seconds, probability = item.get("seconds", 0), item.get("probability", 1.0)
    if not _is_between(seconds, 0, MAX_DELAY_S):
        raise ValueError(f"fault {number}: seconds must be from 0 to {MAX_DELAY_S:.0f}")
    if not _is_between(probability, 0, 1):
        raise ValueError(f"fault {number}: probability must be from 0 to 1")
    return Fault(path, str(kind), str(item.get("method", "*")).upper(), times, float(seconds), float(probability))


def _is_between(value: Any, least: float, most: float) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most
