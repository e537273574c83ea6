"""Faults on demand: what a network and a tired server do, at the trainer's wish."""

from __future__ import annotations

import random
import threading
import time
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

MAX_PLANNED_S = 6 * 3600.0
"""Seconds ahead for which a fault may be set, or that it may last: a day's course."""


@dataclass
class Fault:
    """One fault. ``path`` is a prefix, ``method`` ``*`` for any; ``times`` left, None for ever.

    It is at work from ``begins`` until ``ends`` (seconds since 1970, None for ever); ``name`` is what it is taken
    back by.
    """

    path: str
    kind: str
    method: str = "*"
    times: int | None = 1
    seconds: float = 0.0
    probability: float = 1.0
    name: str = ""
    begins: float = 0.0
    ends: float | None = None


class Faults:
    """The faults that are set, for all threads. The first one that fits a request is its own."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, faults: Iterable[Fault]) -> None:
        """Set more faults, after those already set."""
        with self._lock:
            self._faults += faults

    def clear(self, name: str = "") -> None:
        """Take the faults of that name back; all without one."""
        with self._lock:
            self._faults = [fault for fault in self._faults if name and fault.name != name]

    def list_names(self, now: float) -> list[str]:
        """Return the names of the faults that may still strike, now or later."""
        with self._lock:
            left = [fault for fault in self._faults if fault.times != 0 and (fault.ends is None or now < fault.ends)]
        return sorted({fault.name for fault in left if fault.name})

    def take(self, method: str, path: str, now: float | None = None) -> Fault | None:
        """Return the fault for this request, one use of it spent; ``now`` in seconds since 1970."""
        moment = time.time() if now is None else now
        with self._lock:
            for fault in self._faults:
                if moment < fault.begins or (fault.ends is not None and moment >= fault.ends):
                    continue
                fits = path.startswith(fault.path) and fault.method in ("*", method)
                if fits and fault.times != 0 and random.random() < fault.probability:
                    if fault.times is not None:
                        fault.times -= 1
                    return fault
        return None


def read_faults(value: Any, now: float | None = None) -> list[Fault]:
    """Faults out of a JSON list. Raises ValueError that says what is wrong with which of them."""
    if not isinstance(value, list):
        raise ValueError("a list of faults is needed")
    moment = time.time() if now is None else now
    return [_fault(number, item, moment) for number, item in enumerate(value, 1)]


def _fault(number: int, item: Any, now: float) -> Fault:
    known = {"path", "method", "kind", "times", "seconds", "probability", "name", "after", "lasts"}
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
    after, lasts, name = item.get("after", 0), item.get("lasts"), item.get("name", "")
    if not _is_between(after, 0, MAX_PLANNED_S) or not (lasts is None or _is_between(lasts, 0, MAX_PLANNED_S)):
        raise ValueError(f"fault {number}: after and lasts must be from 0 to {MAX_PLANNED_S:.0f} seconds")
    if not isinstance(name, str) or len(name) > 40:
        raise ValueError(f"fault {number}: name must be a text of at most 40 letters")
    begins = now + float(after) if after else 0.0
    return Fault(
        path,
        str(kind),
        str(item.get("method", "*")).upper(),
        times,
        float(seconds),
        float(probability),
        name,
        begins,
        None if lasts is None else now + float(after) + float(lasts),
    )


def _is_between(value: Any, least: float, most: float) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most
