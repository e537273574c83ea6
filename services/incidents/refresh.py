"""The reports of a workspace kept up to date, and what is known of each beyond itself.

Two steps, for the second needs layers and addresses that may come later: :func:`bring` asks the service,
:func:`judge` says who manages the road, the district, what is doubtful and what is probably double.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import BadAnswer, RepereError, ServiceError
from ..gradual_free import let_go
from ..http.client import Web
from ..model.incident import Incident
from ..profile import Profile, Service
from .capabilities import endpoint
from .checks.districts import districts
from .checks.duplicates import duplicates
from .checks.location import AddressBook, findings
from .checks.road_manager import Roads, managements
from .clients import fixmystreet
from .clients.client_factory import Reader
from .clients.open311 import Open311
from .clients.pagination import Crawl
from .parsing import moment, written
from .refresh_plan import Pass, next_passes

if TYPE_CHECKING:
    from ..workspace.workspace import Workspace

WHOLE_AT, READ_AT = "incidents_whole_at", "incidents_read_at"
"""Notes of the workspace: the server's time of the last whole pass, and of the last of any sort."""

LONG_AGO = "2000-01-01"
"""Before FixMyStreet: its dashboard tells a month unless it is asked for more."""


MAX_VANISHED, MAX_VANISHED_SHARE = 20, 0.2
"""Reports, and the share of those known, that one pass may take away without a person being asked."""


@dataclass(frozen=True)
class Brought:
    """What one refresh changed. ``moved`` are the reports that are new, changed or vanished; ``cut`` says that the
    service did not give its whole list, ``unreadable`` how many reports could not be read. ``withheld`` are so many
    reports no longer listed that a person must say whether they are to be taken away."""

    moved: frozenset[str]
    added: int
    changed: int
    vanished: int
    total: int
    cut: bool
    unreadable: int
    withheld: int = 0


@dataclass(frozen=True)
class Known:
    """What reports are held against: None where it is not there. ``family`` is that of each service code."""

    roads: Roads | None = None
    book: AddressBook | None = None
    family: Mapping[str, str] = field(default_factory=dict)


def bring(
    reader: Reader,
    workspace: Workspace,
    *,
    whole: bool = False,
    take_away: bool = False,
    fine: Mapping[str, str] | None = None,
    progress: Callable[[int], None] = lambda found: None,
) -> Brought:
    """Ask for what may have changed (for everything if ``whole``), and store what differs. Raises a ServiceError.

    However many are no longer listed lose their place if ``take_away``, as a person has said; else not too many.
    ``fine`` are the statuses that the service tells elsewhere (:func:`fine_statuses`), by number.
    """
    at, passes = "", [Pass()]
    if isinstance(reader, Open311):
        with suppress(BadAnswer):  # a server that does not tell the time is read whole each time
            at = reader.server_time()
        if not whole:
            passes = next_passes(reader.can, now=at, whole_at=workspace.get(WHOLE_AT), read_at=workspace.get(READ_AT))
    added: set[str] = set()
    changed: set[str] = set()
    vanished: set[str] = set()
    unreadable = 0
    cut, withheld = False, 0
    for one in passes:
        crawl = reader.crawl(start=one.start, updated_after=one.updated_after, progress=progress)
        if (
            crawl.window
            and isinstance(reader, Open311)
            and reader.can.paging != "end_date"
            and absent(workspace, crawl)
        ):
            # what left the list while pages were read moved others past the page that was asked for
            again = reader.crawl(start=one.start, updated_after=one.updated_after, progress=progress)
            crawl = _together(crawl, again)
        incidents = crawl.incidents
        too_many = 0 if take_away else count_doubtful(workspace, crawl)
        withheld = max(withheld, too_many)
        if fine:
            incidents = tuple(fixmystreet.refined(one, fine.get(one.service_request_id, "")) for one in incidents)
        found = workspace.merge_incidents(incidents, None if too_many else crawl.window)
        read = list(incidents)
        unreadable, complete = unreadable + crawl.unreadable, crawl.complete
        del incidents, crawl
        let_go(read)
        added.update(found.added)
        changed.update(found.changed)
        vanished.update(found.vanished)
        everything = one == Pass()
        cut = cut or (everything and not complete)
        if everything and complete:
            workspace.put(WHOLE_AT, at)
    workspace.put(READ_AT, at)
    total = workspace.count_incidents()
    moved = frozenset(added | changed | vanished)
    return Brought(moved, len(added), len(changed - added), len(vanished), total, cut, unreadable, withheld)


def absent(workspace: Workspace, crawl: Crawl) -> set[str]:
    """The reports known that a complete pass did not find. Raises BadFile."""
    if crawl.window is None:
        return set()
    return workspace.listed_incidents(crawl.window) - {one.service_request_id for one in crawl.incidents}


def count_doubtful(workspace: Workspace, crawl: Crawl) -> int:
    """How many reports a pass would take away, if they are too many to be believed without a person; else 0."""
    gone = len(absent(workspace, crawl))
    if crawl.window is None or gone <= MAX_VANISHED:
        return 0
    return gone if gone > MAX_VANISHED_SHARE * len(workspace.listed_incidents(crawl.window)) else 0


def _together(first: Crawl, second: Crawl) -> Crawl:
    """What either of two passes listed; complete where both are."""
    listed = {one.service_request_id: one for one in (*first.incidents, *second.incidents)}
    complete = first.complete and second.complete
    return replace(second, incidents=tuple(listed.values()), complete=complete)


def fine_statuses(web: Web, service: Service, workspace: Workspace, *, whole: bool = False) -> dict[str, str]:
    """FixMyStreet's fine statuses by number, for whoever signs in to its dashboard; empty for others.

    Asked for what the next pass reads (everything if ``whole``): the whole table takes the dashboard many seconds.
    Those of other reports, and all while it does not answer, stay as known. Raises BadFile where the workspace cannot
    be read.
    """
    can = endpoint.read(service.capabilities)
    if not service.authcfg or "fixmystreet" not in can.extensions:
        return {}
    now = written(datetime.now(timezone.utc))  # nothing is dated by it: a pass that differs only asks for more
    told = next_passes(can, now=now, whole_at=workspace.get(WHOLE_AT), read_at=workspace.get(READ_AT))
    first = None if whole else moment(told[0].start)
    since = written(first - timedelta(days=2))[:10] if first else LONG_AGO
    known = {one.service_request_id: one.status_notes for one in workspace.incidents()}
    try:
        return {**known, **fixmystreet.states(web, service.url, since=since)}
    except ServiceError:
        return known


def judge(
    workspace: Workspace,
    profile: Profile,
    path: Path,
    known: Known,
    listed: Sequence[Incident],
    moved: Collection[str] | None = None,
) -> bool:
    """Store who manages the road of ``moved`` (None: of all), and the doubts about every report still ``listed``.

    Says whether that changed anything. ``path`` is the GeoPackage that holds the districts. Raises RepereError if
    it cannot be read.
    """
    allowed = profile.tolerances
    fresh = [one for one in listed if moved is None or one.service_request_id in moved]
    changed, inside = False, dict[str, str]()
    if profile.districts is not None:
        with suppress(RepereError):  # the layer is not loaded yet
            inside = districts(fresh, path, profile.districts)
    if known.roads is not None and fresh:
        workspace.place_incidents(managements(fresh, known.roads, tolerance_m=allowed.road_m), inside)
        changed = True
    before = workspace.duplicates()
    workspace.store_duplicates(
        duplicates(listed, known.family, metres=allowed.duplicate_m, days=allowed.duplicate_days)
    )
    changed = changed or workspace.duplicates() != before
    doubts = findings(
        listed,
        boundary=profile.commune.boundary,
        commune=profile.commune.name,
        book=known.book,
        outside_m=allowed.outside_m,
        address_m=allowed.address_m,
    )
    if doubts != workspace.findings():
        workspace.store_findings(doubts)
        changed = True
    return changed
