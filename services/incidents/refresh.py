"""The reports of a workspace kept up to date, and what is known of each beyond itself.

Two steps, for the second needs layers and addresses that may come later: :func:`refresh` asks the service,
:func:`assess` says who manages the road, the district, what is doubtful and what is probably double.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import N_, InvalidResponse, RepereError, ServiceError
from ..gradual_free import clear_gradually
from ..http.client import HttpClient
from ..http.urls import is_loopback
from ..model.incident import Incident
from ..model.store import Notes
from ..profile import Profile, Service
from . import endpoint
from .checks.districts import find_districts
from .checks.duplicates import find_duplicates
from .checks.location import AddressBook, check_locations
from .checks.road_manager import Roads, find_road_managers
from .clients import fixmystreet
from .clients.client_factory import ReportingClient
from .clients.open311 import Open311
from .clients.pagination import FetchResult
from .incident_store import IncidentStore
from .parsing import format_utc, parse_date
from .refresh_plan import FetchWindow, plan_fetch_windows

FULL_REFRESH_NOTE, REFRESH_NOTE = "incidents_whole_at", "incidents_read_at"
"""Notes of the workspace: the server's time of the last whole pass, and of the last of any sort."""

SOURCE_NOTE = "incidents_source"
"""The note with the services that the stored reports came from, one a line, the same by a person's word; numbers of
two others may be the same."""

DASHBOARD_START_DATE = "2000-01-01"
"""Before FixMyStreet: its dashboard tells a month unless it is asked for more."""


MAX_VANISHED, MAX_VANISHED_SHARE = 20, 0.2
"""Reports, and the share of those known, that one pass may take away without a person being asked."""


@dataclass(frozen=True)
class RefreshResult:
    """What one refresh changed. ``changed_ids`` are the reports that are new, changed or vanished; ``is_truncated``
    says that the service did not give its whole list, ``unreadable`` how many reports could not be read.
    ``withheld_count`` are so many reports no longer listed that a person must say whether they are to be taken away.
    ``unknown_statuses`` are a file's words for a status that nobody knows."""

    changed_ids: frozenset[str]
    added: int
    changed: int
    vanished: int
    total: int
    is_truncated: bool
    unreadable: int
    withheld_count: int = 0
    unknown_statuses: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReferenceData:
    """Hold what reports are checked against, None where it is missing. ``family`` is that of each service code."""

    roads: Roads | None = None
    book: AddressBook | None = None
    family: Mapping[str, str] = field(default_factory=dict)


def describe_source(service: Service) -> str:
    """Return what names a service whose reports bear its own numbers: host, path and jurisdiction, in small letters.

    This computer's own has neither host nor port: the training town's changes with each start.
    """
    if service.file is not None:
        # an export moves from folder to folder; the tool stays
        return f"file {service.name}".lower()
    parts = urlsplit(service.url)
    host = "" if is_loopback(service.url) else parts.netloc.rpartition("@")[2]
    return f"{host}{parts.path.rstrip('/')} {service.jurisdiction_id}".strip().lower()


def find_other_source(store: Notes, service: Service) -> str:
    """Return the service that the stored reports came from, if it is another than ``service``; else nothing."""
    sources = store.get_note(SOURCE_NOTE).splitlines()
    return sources[-1] if sources and describe_source(service) not in sources else ""


def accept_source(store: Notes, service: Service) -> None:
    """Note that the stored reports are this service's, whatever address they came from before."""
    sources = store.get_note(SOURCE_NOTE).splitlines()
    if describe_source(service) not in sources:
        store.set_note(SOURCE_NOTE, "\n".join([*sources, describe_source(service)]))


def require_source(store: Notes, service: Service) -> None:
    """Note which service the reports come from. Raises RepereError where those stored came from another."""
    stored = find_other_source(store, service)
    if stored:
        raise RepereError(
            N_("The reports stored here came from {stored}; this profile reads {service}. Nothing was fetched."),
            N_("Open the commune again: you are asked whether it is the same service, or takes a new workspace."),
            stored=stored,
            service=describe_source(service),
        )
    accept_source(store, service)


def refresh(
    reader: ReportingClient,
    store: IncidentStore,
    *,
    full: bool = False,
    remove_unlisted: bool = False,
    fine: Mapping[str, str] | None = None,
    progress: Callable[[int], None] = lambda found: None,
) -> RefreshResult:
    """Ask for what may have changed (for everything if ``full``), and store what differs. Raises a ServiceError.

    However many are no longer listed lose their place if ``remove_unlisted``, as a person has said; else not too many.
    ``fine`` are the statuses that the service tells elsewhere (:func:`fetch_fine_statuses`), by number.
    """
    at, passes = "", [FetchWindow()]
    if isinstance(reader, Open311):
        with suppress(InvalidResponse):  # a server that does not tell the time is read whole each time
            at = reader.get_server_time()
        if not full:
            passes = plan_fetch_windows(
                reader.capabilities,
                now=at,
                full_at=store.get_note(FULL_REFRESH_NOTE),
                read_at=store.get_note(REFRESH_NOTE),
            )
    added: set[str] = set()
    changed: set[str] = set()
    vanished: set[str] = set()
    unreadable = 0
    cut, withheld = False, 0
    unknown_statuses: tuple[str, ...] = ()
    for one in passes:
        crawl = _fetch_window(reader, store, one, progress)
        incidents = crawl.incidents
        too_many = 0 if remove_unlisted else count_doubtful(store, crawl)
        withheld = max(withheld, too_many)
        if fine:
            incidents = tuple(
                fixmystreet.set_fine_status(one, fine.get(one.service_request_id, "")) for one in incidents
            )
        found = store.merge_incidents(incidents, None if too_many else crawl.window)
        read = list(incidents)
        unreadable, complete = unreadable + crawl.unreadable, crawl.complete
        unknown_statuses = crawl.unknown_statuses
        del incidents, crawl
        clear_gradually(read)
        added.update(found.added)
        changed.update(found.changed)
        vanished.update(found.vanished)
        everything = one == FetchWindow()
        cut = cut or (everything and not complete)
        if everything and complete:
            store.set_note(FULL_REFRESH_NOTE, at)
    store.set_note(REFRESH_NOTE, at)
    total = store.count_incidents()
    moved = frozenset(added | changed | vanished)
    return RefreshResult(
        moved, len(added), len(changed - added), len(vanished), total, cut, unreadable, withheld, unknown_statuses
    )


def _fetch_window(
    reader: ReportingClient, store: IncidentStore, window: FetchWindow, progress: Callable[[int], None]
) -> FetchResult:
    """Fetch one window; twice where pages moved under the reader, so that no report is taken for gone."""
    crawl = reader.fetch_incidents(start=window.start, updated_after=window.updated_after, progress=progress)
    by_pages = isinstance(reader, Open311) and reader.capabilities.paging != "end_date"
    if not crawl.window or not by_pages or not find_unlisted(store, crawl):
        return crawl
    # what left the list while pages were read moved others past the page that was asked for
    again = reader.fetch_incidents(start=window.start, updated_after=window.updated_after, progress=progress)
    return _together(crawl, again)


def find_unlisted(store: IncidentStore, crawl: FetchResult) -> set[str]:
    """Find the stored reports that a complete pass did not list. Raises InvalidFile."""
    if crawl.window is None:
        return set()
    return store.list_current_ids(crawl.window) - {one.service_request_id for one in crawl.incidents}


def count_doubtful(store: IncidentStore, crawl: FetchResult) -> int:
    """Count the reports a pass would remove, if they are too many to remove without asking a person; else 0."""
    gone = len(find_unlisted(store, crawl))
    if crawl.window is None or gone <= MAX_VANISHED:
        return 0
    return gone if gone > MAX_VANISHED_SHARE * len(store.list_current_ids(crawl.window)) else 0


def _together(first: FetchResult, second: FetchResult) -> FetchResult:
    """Return what either of two passes listed; complete where both are."""
    listed = {one.service_request_id: one for one in (*first.incidents, *second.incidents)}
    complete = first.complete and second.complete
    return replace(second, incidents=tuple(listed.values()), complete=complete)


def fetch_fine_statuses(
    web: HttpClient, service: Service, store: IncidentStore, *, full: bool = False
) -> dict[str, str]:
    """Fetch FixMyStreet's fine statuses by number, if its dashboard can be signed in to; empty for others.

    Asked for what the next pass reads (everything if ``full``): the whole table takes the dashboard many seconds.
    Those of other reports, and all while it does not answer, stay as known. Raises InvalidFile where the workspace
    cannot be read.
    """
    can = endpoint.parse_capabilities(service.capabilities)
    if not service.authcfg or "fixmystreet" not in can.extensions:
        return {}
    now = format_utc(datetime.now(timezone.utc))  # nothing is dated by it: a pass that differs only asks for more
    told = plan_fetch_windows(
        can, now=now, full_at=store.get_note(FULL_REFRESH_NOTE), read_at=store.get_note(REFRESH_NOTE)
    )
    first = None if full else parse_date(told[0].start)
    since = format_utc(first - timedelta(days=2))[:10] if first else DASHBOARD_START_DATE
    known = {one.service_request_id: one.status_notes for one in store.list_incidents()}
    try:
        return {**known, **fixmystreet.fetch_states(web, service.url, since=since)}
    except ServiceError:
        return known


def assess(
    store: IncidentStore,
    profile: Profile,
    path: Path,
    reference: ReferenceData,
    incidents: Sequence[Incident],
    changed_ids: Collection[str] | None = None,
) -> bool:
    """Store who manages the road of ``changed_ids`` (None: of all), and the doubts about every report still
    ``incidents``.

    Says whether that changed anything. ``path`` is the GeoPackage that holds the districts. Raises RepereError if
    it cannot be read.
    """
    allowed = profile.tolerances
    fresh = [one for one in incidents if changed_ids is None or one.service_request_id in changed_ids]
    changed, inside = False, dict[str, str]()
    if profile.districts is not None:
        with suppress(RepereError):  # the layer is not loaded yet
            inside = find_districts(fresh, path, profile.districts)
    if reference.roads is not None and fresh:
        store.store_road_managers(find_road_managers(fresh, reference.roads, tolerance_m=allowed.road_m), inside)
        changed = True
    before = store.list_duplicates()
    store.store_duplicates(
        find_duplicates(
            incidents, reference.family, max_distance_m=allowed.duplicate_m, max_days=allowed.duplicate_days
        )
    )
    changed = changed or store.list_duplicates() != before
    doubts = check_locations(
        incidents,
        boundary=profile.commune.boundary,
        commune=profile.commune.name,
        book=reference.book,
        outside_m=allowed.outside_m,
        address_m=allowed.address_m,
    )
    if doubts != store.list_location_checks():
        store.store_location_checks(doubts)
        changed = True
    return changed
