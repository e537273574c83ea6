"""Every report that a server lists, whatever its way of cutting lists; and how far the answer goes.

Most servers cut a list without a word. Where there is no paging the upper bound of the dates moves
down; where there is, pages are asked for until nothing new comes. Rules named R… are the client
rules gathered from FixMyStreet, Helsinki's issue-reporting and open311-adapter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit

from ...errors import NotFound, RecordNotFound
from ...http.urls import join_link
from ...model.incident import Incident
from ..endpoint import PAGING_PARAMETERS, Capabilities
from ..parsing import format_utc, parse_date

MAX_PAGE_SIZE = 10000
"""Reports asked for at once at most."""

MAX_REPORTS = 200_000
"""Reports read in one pass: a list that is longer, or never ends, is left and said not to be whole."""

MIN_LIST_CAP = 10
"""No server was seen to cut its lists at fewer reports."""

MAX_EMPTY_SPANS = 8
"""Empty periods after which a server that answers for a limited period only is held to know nothing older."""


@dataclass(frozen=True)
class Page:
    """Hold one list: what could be read of it, ``size`` with what could not, and its headers in lower case."""

    incidents: tuple[Incident, ...]
    size: int
    headers: Mapping[str, str]


@dataclass(frozen=True)
class FetchResult:
    """Hold one pass over a service's reports.

    ``complete``: every report requested in [``start``, ``end``) that the service lists is here, so
    one that is missing is not listed any more (R4.2). Bounds are UTC dates, empty for none.
    ``unreadable`` records had to be left out, so that the pass is not complete. ``future_dated_ids`` are the
    reports changed later than the server's own clock says it is: an update cannot change their state
    (R6.10). ``zoneless_count`` counts the reports whose dates name no zone (R3.4). ``unknown_statuses`` are a file's
    words for a status that nobody knows, taken for open.
    """

    incidents: tuple[Incident, ...]
    complete: bool
    start: str = ""
    end: str = ""
    unreadable: int = 0
    future_dated_ids: tuple[str, ...] = ()
    zoneless_count: int = 0
    unknown_statuses: tuple[str, ...] = ()

    @property
    def window(self) -> tuple[str, str] | None:
        """Return the period that was read whole, or None: then nothing is known to have vanished."""
        return (self.start, self.end) if self.complete else None


FetchPage = Callable[[Mapping[str, str]], Page]
"""A list with these parameters added to those of the whole crawl. Raises a ServiceError."""


class _Found:
    """What a crawl has so far: reports once each (R2.2)."""

    def __init__(self, progress: Callable[[int], None]) -> None:
        self.incidents: dict[str, Incident] = {}
        self.unreadable = 0
        self.progress = progress

    def fresh(self, page: Page) -> bool:
        """Take a page; whether anything in it is new."""
        before = len(self.incidents)
        for incident in page.incidents:
            known = self.incidents.setdefault(incident.service_request_id, incident)
            if incident.updated_datetime > known.updated_datetime:
                # it changed while pages were read, or a server lists its steps as well
                self.incidents[incident.service_request_id] = incident
        new = len(self.incidents) > before
        unreadable = page.size - len(page.incidents)
        # a page of what is known repeats its unreadable ones, or has some of its own: at least so many there are
        self.unreadable = self.unreadable + unreadable if new else max(self.unreadable, unreadable)
        self.progress(len(self.incidents))
        return new

    def knows(self, page: Page) -> bool:
        """Return whether any report of a page is known already."""
        return any(incident.service_request_id in self.incidents for incident in page.incidents)

    @property
    def too_many(self) -> bool:
        """Return whether the pass ends here, whole or not."""
        return len(self.incidents) + self.unreadable >= MAX_REPORTS


def fetch_all_pages(
    ask: FetchPage,
    capabilities: Capabilities,
    *,
    first: datetime | None,
    last: datetime | None,
    now: Callable[[], datetime | None],
    progress: Callable[[int], None],
    limit: Callable[[], int] = lambda: 0,
) -> FetchResult:
    """Fetch all reports requested in [``first``, ``last``), newest first. Raises a ServiceError.

    ``now`` is the server's time, asked only where the server answers for a limited period; ``limit`` the most that
    the server says it lists at once (0: not told), asked only where that decides whether a list is whole.
    """
    found = _Found(progress)
    bounds = _bounds(capabilities, first)
    if capabilities.paging != "end_date":
        complete = _by_pages(ask, capabilities, found, {**bounds, "end_date": format_utc(_shifted(last, 24))})
    elif capabilities.span_days:
        complete, first = _by_spans(ask, capabilities, found, limit, first, last or now())
    else:
        complete = _by_end_date(ask, capabilities, found, limit, bounds, _shifted(last, 24))
    begin, end = format_utc(first), format_utc(last)
    # what has no date is shown rather than lost
    kept = [
        i for i in found.incidents.values() if not i.requested_datetime or begin <= i.requested_datetime < (end or "~")
    ]
    kept.sort(key=lambda incident: incident.requested_datetime, reverse=True)
    return FetchResult(
        tuple(kept), complete and not found.unreadable and not found.too_many, begin, end, found.unreadable
    )


def _by_end_date(
    ask: FetchPage,
    capabilities: Capabilities,
    collector: _Found,
    limit: Callable[[], int],
    bounds: Mapping[str, str],
    bound: datetime | None,
) -> bool:
    """No paging: the next ``end_date`` is the oldest date seen, and a second (R2.1). Whether it is complete."""
    clocks, narrowed = _clocks(capabilities), bool(bounds.get("start_date")) or bound is not None
    over = _ways_over(capabilities)
    told = limit if "discovery" in capabilities.extensions else int
    complete, started, largest, size, crowd, steps = True, False, 0, capabilities.page_size, 0, 0
    while not collector.too_many:
        wanted = {capabilities.size_parameter: str(size)} if capabilities.size_parameter and size else {}
        page = ask({**bounds, **wanted, "end_date": format_utc(_shifted(bound, clocks[0]))})
        overlaps = collector.knows(page)
        if started and not steps and not overlaps:
            # the oldest one known must come back; if not, the bound was read too early
            if len(clocks) > 1:
                clocks = clocks[1:]
                continue
            complete = False
        fresh, started = collector.fresh(page), True
        dates = [incident.requested_datetime for incident in page.incidents if incident.requested_datetime]
        complete = complete and dates == sorted(dates, reverse=True)
        cap = min(size or MAX_PAGE_SIZE, capabilities.cap or MAX_PAGE_SIZE)
        if not page.size:
            # what was stepped over is whole only if the server would have shown more
            return complete and not (steps and _may_be_cut(ask if narrowed else None, crowd, cap, limit))
        newest, oldest = (parse_date(dates[0]), parse_date(dates[-1])) if dates else (None, None)
        if newest is None or oldest is None:
            return complete and page.size == 1  # nothing moves the bound: whoever cuts without dates is not found out
        if fresh:
            # only older ones below a second that was stepped over: it was cut
            complete, steps = complete and (overlaps or not steps), 0
            largest, bound = max(largest, page.size), _shifted(oldest, 1 / 3600)
        elif page.size < largest:
            return complete  # the server shows more at once: these are all up to the bound
        elif newest - oldest > over[-1]:
            return False  # R2.5: as many as ever before and none of them new: the bound was not honoured
        elif steps == len(over):
            return complete and not _may_be_cut(ask if narrowed else None, page.size, cap, told)
        elif (
            capabilities.size_parameter
            and size
            and size < min(told() or capabilities.cap or MAX_PAGE_SIZE, MAX_PAGE_SIZE)
        ):
            size = min(2 * size, capabilities.cap or MAX_PAGE_SIZE)  # R2.3
        else:
            crowd, bound, steps = page.size, oldest - over[steps], steps + 1
    return False


def _ways_over(capabilities: Capabilities) -> list[timedelta]:
    """Return how far the bound moves back, try by try, where a whole page lies in its oldest second and the next
    one."""
    # to that second: an inclusive bound leaves the next one out, an exclusive one shows what is older; then below it,
    # by so much more as a filter on another clock than is thought shows
    return [timedelta(0), timedelta(seconds=1, hours=2 if capabilities.clock_hours is None else 0)]


def _may_be_cut(ask: FetchPage | None, size: int, cap: int, limit: Callable[[], int]) -> bool:
    """Return whether a list of ``size`` reports of nearly one second may be a longer one, cut; nothing older is left.

    ``ask`` is None where the list was asked for without bounds: else it is, to see if the server gives more at once.
    """
    cap = min(cap, limit() or cap)
    if cap < MAX_PAGE_SIZE:
        return size >= cap
    return size >= MIN_LIST_CAP and (ask is None or ask({}).size <= size)


def _by_spans(
    ask: FetchPage,
    capabilities: Capabilities,
    collector: _Found,
    limit: Callable[[], int],
    first: datetime | None,
    last: datetime | None,
) -> tuple[bool, datetime | None]:
    """Return a list covers ``span_days`` at most: one crawl per period. Whether it is complete, and since when."""
    end = _shifted(last, 24) or datetime.now(timezone.utc)
    complete, quiet = True, 0
    while quiet < MAX_EMPTY_SPANS and (first is None or end > first) and not collector.too_many:
        # a day less: the clock of the filters may be another
        start = end - timedelta(days=max(1, capabilities.span_days - 1))
        before = len(collector.incidents)
        bounds = {"start_date": format_utc(_shifted(start, capabilities.clock_hours or 0))}
        complete = _by_end_date(ask, capabilities, collector, limit, bounds, end) and complete
        quiet = 0 if len(collector.incidents) > before else quiet + 1
        end = start
    return complete, first


def _by_pages(ask: FetchPage, capabilities: Capabilities, collector: _Found, bounds: Mapping[str, str]) -> bool:
    """Page by page until nothing new comes (R2.4), in no order of dates (R2.6). Whether it is complete."""
    size = (
        {capabilities.size_parameter: str(capabilities.page_size)}
        if capabilities.size_parameter and capabilities.page_size
        else {}
    )
    number, largest, total, read = 0, 0, 0, 0
    turn: dict[str, str] = {}  # the first page needs no number
    while not collector.too_many:
        number += 1
        try:
            page = ask({**bounds, **size, **turn})
        except NotFound as error:
            if number == 1:
                raise
            if not isinstance(error, RecordNotFound) and not 0 < total <= read:
                return False  # of a proxy, for all that is known
            break  # past the end
        count = _count(page.headers, "x-result-count")
        if 0 < count < total:
            return False  # what left the list meanwhile moved the next ones up, past the page that was asked for
        total = count or total
        largest = max(largest, page.size)
        read += page.size
        if not collector.fresh(page):
            # a full page of what is known: the server repeats itself, nobody knows what it keeps back
            if page.size and page.size >= largest and number > 1 and not total:
                return False
            break
        pages = _count(page.headers, "x-page-count")
        if pages and number >= pages:
            break
        turns = {"page": {"page": str(number + 1)}, "offset": {"offset": str(read)}, "next": _next(page.headers)}
        turn = turns[capabilities.paging]
        if not turn:
            break
    return len(collector.incidents) + collector.unreadable >= total


def _next(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the page that a next-page link asks for: only its page, never its key, never another host (R8.3)."""
    query = dict(parse_qsl(urlsplit(join_link("", headers.get("x-next-page-url", ""))).query))
    return {name: query[name] for name in PAGING_PARAMETERS["next"] if name in query}


def _count(headers: Mapping[str, str], name: str) -> int:
    """Return a number in a header; 0 where it is absent (Helsinki leaves it out of an empty answer) or none."""
    told = headers.get(name, "").strip()
    return int(told) if told.isdigit() and len(told) < 10 else 0


def _bounds(capabilities: Capabilities, first: datetime | None) -> dict[str, str]:
    """Return the lower bound: by the filters' clock, an hour early for summer time; a day early if it is not known
    (R3.2)."""
    hours = -24 if capabilities.clock_hours is None else capabilities.clock_hours - 1
    return {"start_date": format_utc(_shifted(first, hours))}


def _clocks(capabilities: Capabilities) -> Sequence[int]:
    """Hours by which the filters may run ahead: what is known first, then later and later."""
    known = capabilities.clock_hours or 0
    return [known, *(hours for hours in (0, 1, 2, 24) if hours > known)]


def _shifted(at: datetime | None, hours: float) -> datetime | None:
    return None if at is None else at + timedelta(hours=hours)
