"""The whole training town in one piece, drawn once for each process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .address_lists import Lists, write_lists
from .town_incidents import TownReport, write_reports
from .town_plan import Plan, draw_plan


@dataclass(frozen=True)
class Town:
    """The plan, the two lists and the reports of the first day."""

    plan: Plan
    lists: Lists
    reports: list[TownReport]


@lru_cache(maxsize=1)
def town() -> Town:
    """The town; the first call takes a second or two."""
    plan = draw_plan()
    return Town(plan, write_lists(plan), write_reports(plan))
