"""What to ask of a reporting service this time: everything for truth, or a window for speed (R4.1).

A report that vanished shows only as absence, so only a whole pass can tell (R4.2). Between two of
those, what is recent and what has changed is enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .capabilities.endpoint import Endpoint
from .parsing import moment, written

WINDOW = timedelta(days=30)
"""How far back a quick pass looks: most reports change while they are young."""

OVERLAP = timedelta(hours=26)
"""By how much two passes overlap: a server's clock, its zone, and reports confirmed late."""

WHOLE_EVERY = timedelta(days=1)
"""How long quick passes are enough."""


@dataclass(frozen=True)
class Pass:
    """What the next crawl asks for: arguments of :meth:`.open311.Open311.crawl`, empty for everything."""

    start: str = ""
    updated_after: str = ""


def next_passes(can: Endpoint, *, now: str, whole_at: str = "", read_at: str = "") -> list[Pass]:
    """The crawls to make now, one after the other.

    ``now`` is the server's time. ``whole_at`` is the server's time at which the last *complete*
    unbounded crawl began, ``read_at`` that of the last one of any sort; empty if there was none. An
    unreadable date counts as none.
    """
    at, whole, heard = moment(now), moment(whole_at), moment(read_at)
    if at is None or whole is None or heard is None or not timedelta(0) <= at - whole < WHOLE_EVERY or heard > at:
        return [Pass()]
    passes = [Pass(start=written(_earlier(heard, at)))]
    if "updated_after" in can.parameters:
        passes.append(Pass(updated_after=written(heard - OVERLAP)))
    return passes


def _earlier(heard: datetime, at: datetime) -> datetime:
    return min(heard - OVERLAP, at - WINDOW)
