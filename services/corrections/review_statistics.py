"""What became of what a region was asked: per commune and month of the decision, and how old what waits is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from statistics import median
from typing import Protocol

from ..csv_export import format_csv
from ..errors import N_

OUTCOMES = ("approved", "returned", "withdrawn", "applied")
"""Steps that are counted, by the state that they lead to: accepted, returned, refused, executed."""

OUTCOME_NAMES = {
    "approved": N_("Accepted"),
    "returned": N_("Those returned"),
    "withdrawn": N_("Those refused"),
    "applied": N_("Executed"),
}


@dataclass(frozen=True)
class DecisionStep:
    """Hold a decision: whose commune (NIS code of today), when (``2026-11``), what, days since it was offered."""

    nis_code: str
    month: str
    outcome: str
    days: float | None = None


@dataclass(frozen=True)
class OutcomeCounts:
    """Count the outcomes of a commune or month in the order of :data:`OUTCOMES`, and the median days to decide."""

    group: str
    counts: tuple[int, ...]
    median_days: float | None = None

    @property
    def total(self) -> int:
        """Return the number of all of them."""
        return sum(self.counts)


@dataclass(frozen=True)
class ReviewStatistics:
    """What was decided in a period by commune and by month, and what waits by age ."""

    by_commune: list[OutcomeCounts] = field(default_factory=list)
    by_month: list[OutcomeCounts] = field(default_factory=list)
    waiting: list[OutcomeCounts] = field(default_factory=list)


class StatisticsStore(Protocol):
    """Where decisions are counted; the workspace does it."""

    def list_decision_steps(self, area: Collection[str], start: str, end: str) -> list[DecisionStep]:
        """List the decisions within [start, end) (ISO 8601, UTC)."""

    def count_waiting_by_age(self, area: Collection[str], limits_days: Collection[int]) -> dict[str, list[int]]:
        """Count what waits in each commune of today by age: a count up to each limit and one for older."""


def summarise_decisions(steps: Iterable[DecisionStep], group: Callable[[DecisionStep], str]) -> list[OutcomeCounts]:
    """Count decisions by group, in alphabetical order."""
    counts: dict[str, list[int]] = {}
    days: dict[str, list[float]] = {}
    for step in steps:
        name = group(step)
        row = counts.setdefault(name, [0] * len(OUTCOMES))
        row[OUTCOMES.index(step.outcome)] += 1
        if step.days is not None and step.outcome != "applied":
            days.setdefault(name, []).append(step.days)
    return [
        OutcomeCounts(name, tuple(row), round(median(days[name]), 1) if name in days else None)
        for name, row in sorted(counts.items())
    ]


def read_statistics(
    store: StatisticsStore,
    area: Collection[str],
    start: str,
    end: str,
    limits_days: Collection[int],
    name: Callable[[str], str] = str,
) -> ReviewStatistics:
    """Count a period's decisions and what waits now; ``name`` gives a commune's name by its NIS code."""
    steps = store.list_decision_steps(area, start, end)
    waiting = store.count_waiting_by_age(area, limits_days)
    rows = [OutcomeCounts(name(code), tuple(counts)) for code, counts in waiting.items()]
    return ReviewStatistics(
        summarise_decisions(steps, lambda step: name(step.nis_code)),
        summarise_decisions(steps, lambda step: step.month),
        sorted(rows, key=lambda row: (-row.total, row.group)),
    )


def format_outcomes_csv(rows: Collection[OutcomeCounts], heading: str, translate: Callable[[str], str] = str) -> str:
    """Format a table of decisions for a spreadsheet; ``heading`` is that of its first column."""
    names = [translate(OUTCOME_NAMES[outcome]) for outcome in OUTCOMES]
    headings = [heading, *names, translate(N_("All")), translate(N_("Days to decide: median"))]
    return format_csv(headings, [[row.group or "–", *row.counts, row.total, row.median_days] for row in rows])


def format_ages_csv(rows: Collection[OutcomeCounts], heading: str, ages: Collection[str], total: str) -> str:
    """Format a table of what waits for a spreadsheet; ``ages`` head its columns, ``total`` the last one."""
    return format_csv([heading, *ages, total], [[row.group or "–", *row.counts, row.total] for row in rows])
