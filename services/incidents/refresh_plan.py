"""What to ask of a reporting service this time: everything for truth, or a window for speed (R4.1).

A report that vanished shows only as absence, so only a whole pass can tell (R4.2). Between two of
those, what is recent and what has changed is enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .endpoint import Capabilities
from .parsing import format_utc, parse_date

QUICK_WINDOW = timedelta(days=30)
"""How far back a quick pass looks: most reports change while they are young."""

WINDOW_OVERLAP = timedelta(hours=26)
"""By how much two passes overlap: a server's clock, its zone, and reports confirmed late."""

FULL_REFRESH_INTERVAL = timedelta(days=1)
"""How long quick passes are enough."""


@dataclass(frozen=True)
class FetchWindow:
    """Hold what to ask next: arguments of :meth:`.open311.Open311.fetch_incidents`, empty for everything."""

    start: str = ""
    updated_after: str = ""


def plan_fetch_windows(
    capabilities: Capabilities, *, now: str, full_at: str = "", read_at: str = ""
) -> list[FetchWindow]:
    """Plan the passes to make now, one after the other.

    ``now`` is the server's time. ``full_at`` is the server's time at which the last *complete*
    unbounded crawl began, ``read_at`` that of the last one of any sort; empty if there was none. An
    unreadable date counts as none.
    """
    at, whole, heard = parse_date(now), parse_date(full_at), parse_date(read_at)
    if (
        at is None
        or whole is None
        or heard is None
        or not timedelta(0) <= at - whole < FULL_REFRESH_INTERVAL
        or heard > at
    ):
        return [FetchWindow()]
    passes = [FetchWindow(start=format_utc(_earlier(heard, at)))]
    if "updated_after" in capabilities.parameters:
        passes.append(FetchWindow(updated_after=format_utc(heard - WINDOW_OVERLAP)))
    return passes


def _earlier(heard: datetime, at: datetime) -> datetime:
    return min(heard - WINDOW_OVERLAP, at - QUICK_WINDOW)
