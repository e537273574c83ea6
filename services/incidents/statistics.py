"""The numbers a head of works asks for: how many are open and how old, how long closing takes.

What the words mean. *Reported* is ``requested_datetime``. *Closed* is when the history first says so after
the last time it was open; where the service tells no history, ``updated_datetime`` of a report whose status
is closed: GeoReport v2 makes it the closing date, though servers also move it for a later comment, so that
such a time to close is an upper bound. *Open at* a moment is reported before it and not closed before it.
*Age* is days from reported to that moment. All moments are UTC; a period takes its start in and leaves its
end out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..csv_export import format_csv
from ..errors import N_
from ..model.incident import DETAILED_STATUSES, Incident, Update, date_to_days, is_closed

AGE_LIMITS_DAYS = (7, 30, 90, 365)
"""The last day of each age class but the last, which has none: up to a week, a month, a quarter, a year, more."""

AGE_NAMES = (
    N_("≤ 1 week"),
    N_("≤ 1 month"),
    N_("≤ 3 months"),
    N_("≤ 1 year"),
    N_("> 1 year"),
)
"""The age classes, as a chart and a table name them: five beside each other in the dock."""

_CLOSING = (
    N_("Reported"),
    N_("Closed"),
    N_("Open at the end"),
    N_("Days to close: lower quartile"),
    N_("Days to close: median"),
    N_("Days to close: upper quartile"),
    N_("Closed without usable dates"),
)

_NONE: tuple[float | None, ...] = (None, None, None)

GroupKey = Callable[[Incident], str]
"""What the rows are told apart by: a report's category, manager or district; empty is not known."""


@dataclass(frozen=True)
class OpenByAge:
    """Count the open reports of one group; ``counts`` has one number for each class of AGES and one for older."""

    group: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Return the number of all of them."""
        return sum(self.counts)


@dataclass(frozen=True)
class ClosingStatistics:
    """Count one group over a period.

    ``reported`` and ``closed`` count what happened within it, ``open_at_end`` what was open when it ended.
    ``lower``, ``median`` and ``upper`` are the quartiles of the time to close, in days, of those closed
    within it; None where there is none. ``undated`` of them have no usable dates and are not in the quartiles.
    """

    group: str
    reported: int
    closed: int
    open_at_end: int
    lower: float | None
    median: float | None
    upper: float | None
    undated: int


def category_name(incident: Incident) -> str:
    """Return the category's name, or its code where it has none."""
    return incident.service_name or incident.service_code


def find_closing_dates(histories: Iterable[Update]) -> dict[str, str]:
    """Find when each report was closed by its history: the first closing step since it was last open."""
    steps = sorted(histories, key=lambda step: step.updated_datetime)
    found: dict[str, str] = {}
    for step in steps:
        # a comment alone carries no status, or one we do not know: it changes nothing
        coarse = DETAILED_STATUSES.get(step.status, "")
        if coarse == "open":
            found.pop(step.service_request_id, None)
        elif coarse == "closed" and step.updated_datetime:
            found.setdefault(step.service_request_id, step.updated_datetime)
    return found


def count_open_by_age(
    incidents: Sequence[Incident], at: str, group: GroupKey = category_name, closed_at: Mapping[str, str] | None = None
) -> list[OpenByAge]:
    """Count the reports open at the moment ``at`` (ISO 8601, UTC), the largest group first.

    ``closed_at`` is what :func:`find_closing_dates` tells. A report without a date is not counted: it has no age.
    """
    counts: dict[str, list[int]] = {}
    moment = date_to_days(at)
    for incident in incidents:
        reported = date_to_days(incident.requested_datetime)
        if _open_at(incident, reported, moment, closed_at or {}):
            row = counts.setdefault(group(incident), [0] * (len(AGE_LIMITS_DAYS) + 1))
            row[int(np.searchsorted(AGE_LIMITS_DAYS, moment - reported))] += 1
    return sorted(
        (OpenByAge(name, tuple(row)) for name, row in counts.items()), key=lambda row: (-row.total, row.group)
    )


def summarise_closing(
    incidents: Sequence[Incident],
    start: str,
    end: str,
    group: GroupKey = category_name,
    closed_at: Mapping[str, str] | None = None,
) -> list[ClosingStatistics]:
    """Summarise what was reported and closed within [start, end) (ISO 8601, UTC), by group, in alphabetical order."""
    first, last = date_to_days(start), date_to_days(end)
    told = closed_at or {}
    groups: dict[str, list[Incident]] = {}
    for incident in incidents:
        groups.setdefault(group(incident), []).append(incident)
    return [_closing(name, groups[name], first, last, told) for name in sorted(groups)]


def format_open_csv(rows: Sequence[OpenByAge], group: str, translate: Callable[[str], str] = str) -> str:
    """Format the table of :func:`count_open_by_age` for a spreadsheet; ``group`` heads its first column."""
    heading = [group, *map(translate, AGE_NAMES), translate(N_("All"))]
    return format_csv(heading, [[row.group or "–", *row.counts, row.total] for row in rows])


def format_closing_csv(rows: Sequence[ClosingStatistics], group: str, translate: Callable[[str], str] = str) -> str:
    """Format the table of :func:`summarise_closing` for a spreadsheet; ``group`` heads its first column."""
    told = ([row.reported, row.closed, row.open_at_end, row.lower, row.median, row.upper, row.undated] for row in rows)
    return format_csv([group, *map(translate, _CLOSING)], [[row.group or "–", *line] for row, line in zip(rows, told)])


def _closing(
    name: str, incidents: Sequence[Incident], first: float, last: float, closed_at: Mapping[str, str]
) -> ClosingStatistics:
    reported = np.array([date_to_days(incident.requested_datetime) for incident in incidents])
    ended = np.array([date_to_days(_closed_at(incident, closed_at)) for incident in incidents])
    within = (ended >= first) & (ended < last)
    # a report cannot be closed before it was made: a clock was wrong
    days = (ended - reported)[within]
    days = days[days >= 0]
    lower, median, upper = (round(float(day), 1) for day in np.percentile(days, (25, 50, 75))) if len(days) else _NONE
    still = [_open_at(incident, at, last, closed_at) for incident, at in zip(incidents, reported.tolist())]
    return ClosingStatistics(
        name,
        int(((reported >= first) & (reported < last)).sum()),
        int(within.sum()),
        sum(still),
        lower,
        median,
        upper,
        int(within.sum()) - len(days),
    )


def _closed_at(incident: Incident, closed_at: Mapping[str, str]) -> str:
    """When it was closed, or empty: a report that is open now is not closed, whatever its history said."""
    return closed_at.get(incident.service_request_id, incident.updated_datetime) if is_closed(incident) else ""


def _open_at(incident: Incident, reported: float, moment: float, closed_at: Mapping[str, str]) -> bool:
    ended = date_to_days(_closed_at(incident, closed_at))
    # closed, but nobody says when: not open now, and nothing is known of before
    return reported < moment and (not is_closed(incident) or ended >= moment)
