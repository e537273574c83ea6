"""The list of incidents and what it does next: fetched, read and assessed in threads, each step decided in one place.

:class:`IncidentListModel` knows nothing of threads or windows. Whoever shows the list starts the tasks that
:meth:`IncidentListModel.next_task` hands out, each in a thread, and gives back what they return.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Protocol, Union

import shapely

from ..errors import RepereError, ServiceError
from ..gradual_free import clear_gradually, consume
from ..http.client import HttpClient
from ..model.correction import Correction, CorrectionTarget, State
from ..model.incident import Incident, IncidentContext, status_group
from ..profile import Profile, Service
from ..text import fold_for_search
from .capabilities import remembered
from .checks import road_manager
from .checks.duplicates import map_families
from .checks.location import AddressBook, LocationFinding
from .clients.client_factory import create_reporting_client
from .incident_store import IncidentStore
from .position import to_lambert72
from .refresh import ReferenceData, RefreshResult, assess, fetch_fine_statuses, refresh, require_source


class IncidentListStore(IncidentStore, Protocol):
    """What the list reads; the workspace is one. Every method raises InvalidFile where the store cannot be used."""

    def list_with_context(self, ids: Collection[str] | None = None) -> list[tuple[Incident, IncidentContext]]:
        """List the reports with these ids (None: all), newest first, with what is known beyond them."""

    def list_corrections(self) -> list[Correction]:
        """List all corrections, oldest first."""

    def list_duplicates(self, *verdicts: str) -> Sequence[object]:
        """List the pairs of which a person said one of ``verdicts`` (none given: all)."""


class IncidentRow(NamedTuple):
    """A row of the list: an incident, all that is known of it, and what became of the last answer to it."""

    incident: Incident
    situation: IncidentContext
    group: str
    doubts: tuple[LocationFinding, ...] = ()
    answer: State | None = None

    @property
    def service_request_id(self) -> str:
        """Its number."""
        return self.incident.service_request_id


def search_text(row: IncidentRow) -> str:
    """Join what the search looks through."""
    incident = row.incident
    return " ".join((incident.service_request_id, incident.service_name, incident.description, incident.address))


Entries = Mapping[str, tuple[IncidentRow, str]]
"""Each row with its folded search text, by its number, in the list's order."""


@dataclass(frozen=True)
class IncidentListing:
    """What one reading gave: rows, latest first, and what is said of them all.

    ``counts`` has the rows of each status group, and those ``doubtful``; ``ids_in_area`` is None where none is drawn.
    """

    entries: Entries
    rows: list[IncidentRow]
    texts: list[str]
    by_key: Mapping[str, IncidentRow]
    counts: Counter[str]
    categories: list[str]
    ids_in_area: frozenset[str] | None
    duplicate_count: int


class ListState(Enum):
    """What the list is at."""

    IDLE = "idle"
    FETCHING = "fetching"
    READING = "reading"
    ASSESSING = "assessing"


@dataclass
class ReadTask:
    """Read what changed (``changed_ids``, None: everything) into the entries of the last reading; ``area`` is WKT."""

    entries: Entries
    changed_ids: frozenset[str] | None
    area: str

    def run(self, workspace: IncidentListStore) -> IncidentListing:
        """Return the list as it is now. Raises InvalidFile.

        A row that is as it was stays the same object: the list on the screen has nothing to let go of.
        """
        before, self.entries = self.entries, {}
        now = _read_entries(workspace, before, self.changed_ids)
        rows = [row for row, _text in now.values()]
        counts = Counter(row.group for row in rows)
        counts["doubtful"] = sum(row.group != "vanished" for row in rows if row.doubts)
        return IncidentListing(
            entries=now,
            rows=rows,
            texts=[text for _row, text in now.values()],
            by_key=dict(zip(now, rows)),
            counts=counts,
            categories=sorted({row.incident.service_name for row in rows if row.incident.service_name}),
            ids_in_area=_find_ids_in_area(rows, self.area) if self.area else None,
            duplicate_count=len(workspace.list_duplicates("")),
        )


@dataclass(frozen=True)
class AssessTask:
    """Say who manages the road of what is new, and which reports are doubtful or double now."""

    rows: Sequence[IncidentRow]
    reference: ReferenceData
    changed_ids: frozenset[str]

    def run(self, workspace: IncidentListStore, profile: Profile, layers: Path) -> bool:
        """Store it, and return whether that changed anything. ``layers`` is the GeoPackage of the regional layers."""
        listed = [row.incident for row in self.rows if row.group != "vanished"]
        return assess(workspace, profile, layers, self.reference, listed, self.changed_ids)


Task = Union[ReadTask, AssessTask]


class IncidentListModel:
    """Fetch, read, assess: what is shown, what waits to be read or assessed, and which of them may begin.

    A fetch may run beside the others. One reading runs at a time; what changes meanwhile waits for the next. What was
    fetched is assessed once it is listed (each holds the whole list), and one assessment runs at a time: the later
    would undo the better one.
    """

    def __init__(self) -> None:
        self.reference = ReferenceData()
        self.total = 0
        self.area = ""
        self.is_outdated = False
        """Whether what every report is held against has changed since the last full assessment began."""
        self._running: Counter[ListState] = Counter()
        self._listing: IncidentListing | None = None
        self._unread: list[frozenset[str] | None] = []
        self._unassessed: frozenset[str] | None = None

    @property
    def state(self) -> ListState:
        """What the list is at; of several at once, the one that it shows first."""
        steps = (ListState.READING, ListState.ASSESSING, ListState.FETCHING)
        return next((step for step in steps if self._running[step]), ListState.IDLE)

    def begin_fetch(self) -> None:
        """Note that a fetch begins."""
        self._running[ListState.FETCHING] += 1

    def fail_fetch(self) -> None:
        """Note that a fetch came to nothing."""
        self._running[ListState.FETCHING] -= 1

    def finish_fetch(self, result: RefreshResult, families: Mapping[str, str]) -> None:
        """Take what a fetch brought, and the families of the categories: what is new waits to be assessed."""
        self._running[ListState.FETCHING] -= 1
        families_learnt = families != self.reference.family
        self.reference = replace(self.reference, family=families)
        self.total = result.total
        if result.changed_ids or families_learnt:
            self._unassessed = (self._unassessed or frozenset()) | result.changed_ids

    def request_read(self, changed_ids: frozenset[str] | None) -> None:
        """Let these incidents (None: all) be read again; an empty set reads what is said of them only."""
        self._unread.append(changed_ids)

    def next_task(self) -> Task | None:
        """Begin what may begin now, and return it; None if nothing waits or what waits must wait on."""
        if self._running[ListState.READING]:
            return None
        if self._unread:
            return self._begin_read()
        rows = self._listing.rows if self._listing else []
        if self._unassessed is not None and rows and not self._running[ListState.ASSESSING]:
            changed_ids, self._unassessed = self._unassessed, None
            self._running[ListState.ASSESSING] += 1
            return AssessTask(rows, self.reference, changed_ids)
        return None

    def finish_read(self, listing: IncidentListing) -> None:
        """Take what a reading gave."""
        self._running[ListState.READING] -= 1
        self._listing, self.total = listing, len(listing.rows)

    def fail_read(self) -> None:
        """Note that a reading came to nothing, which leaves nothing to build upon: the next one is whole."""
        self._running[ListState.READING] -= 1

    def finish_assessment(self, changed_ids: frozenset[str] | None, changed: bool) -> None:
        """Note that an assessment of these (None: of all) is stored, and changed something or not."""
        self._running[ListState.ASSESSING] -= 1
        if changed:
            self.request_read(changed_ids)

    def fail_assessment(self) -> None:
        """Note that an assessment came to nothing."""
        self._running[ListState.ASSESSING] -= 1

    def reset_reference(self) -> None:
        """Have every report held against roads and addresses once more: the roads, or what is allowed, changed."""
        self.reference = replace(self.reference, roads=None)
        self.is_outdated = True

    def begin_full_assessment(self) -> ReferenceData | None:
        """Begin to hold every report against roads and addresses; None if that was done, or an assessment runs."""
        if self._running[ListState.ASSESSING] or self.reference.roads is not None:
            return None
        self._running[ListState.ASSESSING] += 1
        self.is_outdated = False
        return self.reference

    def finish_full_assessment(self, reference: ReferenceData | None) -> None:
        """Take the roads and addresses that every report was held against; None if the layers are not loaded."""
        if reference is None:
            self.fail_assessment()
            return
        # the families may have been learnt, or the roads loaded, meanwhile
        roads = None if self.is_outdated else reference.roads
        self.reference = replace(reference, roads=roads, family=self.reference.family or reference.family)
        self.finish_assessment(None, changed=True)

    def _begin_read(self) -> ReadTask:
        unread, self._unread = self._unread, []
        listing, self._listing = self._listing, None
        changed_ids: frozenset[str] | None = None
        if listing is not None and listing.rows and None not in unread:
            changed_ids = frozenset().union(*(ids for ids in unread if ids))
        self._running[ListState.READING] += 1
        return ReadTask(listing.entries if listing else {}, changed_ids, self.area)


def fetch_incidents(
    web: HttpClient,
    workspace: IncidentListStore,
    service: Service,
    *,
    authcfg: str,
    families: Mapping[str, str],
    full: bool = False,
    remove_unlisted: bool = False,
    progress: Callable[[int], None] = lambda count: None,
) -> tuple[RefreshResult, Mapping[str, str], Service]:
    """Fetch what may have changed into the workspace; return also the categories' families and the service as known.

    ``service`` is as its profile has it; ``authcfg`` signs in to what only staff may read. Raises a ServiceError.
    """
    require_source(workspace, service)
    known = remembered.ensure_capabilities(web, workspace, service)
    client = create_reporting_client(web, known)
    fine = fetch_fine_statuses(web, replace(known, authcfg=authcfg), workspace, full=full)
    result = refresh(client, workspace, full=full, remove_unlisted=remove_unlisted, fine=fine, progress=progress)
    if not families:
        with suppress(ServiceError):
            families = map_families(client.fetch_categories())
    return result, families, known


def assess_all(
    workspace: IncidentListStore,
    profile: Profile,
    layers: Path,
    reference: ReferenceData,
    read_book: Callable[[], AddressBook | None],
) -> ReferenceData | None:
    """Hold every report against the roads and the addresses; None if the layers are not loaded. Raises RepereError.

    ``layers`` is the GeoPackage of the regional layers. Addresses that cannot be read now are left out.
    """
    try:
        roads = road_manager.load_roads(layers)
    except RepereError:
        return None
    book = reference.book
    with suppress(ServiceError):
        book = book or read_book()
    reference = replace(reference, roads=roads, book=book)
    listed = [incident for incident, situation in workspace.list_with_context() if not situation.vanished_at]
    assess(workspace, profile, layers, reference, listed)
    clear_gradually(listed)
    return reference


def _read_entries(
    workspace: IncidentListStore, before: Entries, changed_ids: frozenset[str] | None
) -> dict[str, tuple[IncidentRow, str]]:
    doubts: dict[str, list[LocationFinding]] = {}
    for finding in workspace.list_location_checks():
        doubts.setdefault(finding.service_request_id, []).append(finding)
    answers = {
        correction.subject: correction.state
        for correction in workspace.list_corrections()
        if correction.target == CorrectionTarget.REPORTING
    }

    def describe(incident: Incident, situation: IncidentContext) -> IncidentRow:
        number, group = incident.service_request_id, status_group(incident, situation.vanished_at)
        return IncidentRow(incident, situation, group, tuple(doubts.get(number, ())), answers.get(number))

    now = {} if changed_ids is None else dict(before)
    for incident, situation in consume(workspace.list_with_context(changed_ids)):
        row, entry = describe(incident, situation), before.get(incident.service_request_id)
        if entry is None or entry[0].incident != incident:
            entry = row, fold_for_search(search_text(row))
        elif entry[0] != row:
            entry = row, entry[1]
        now[row.service_request_id] = entry
    if changed_ids is not None:
        marked = {number for number, (row, _text) in before.items() if row.doubts or row.answer}
        for number in (marked | doubts.keys() | answers.keys()).intersection(now) - changed_ids:
            row, text = now[number]
            again = describe(row.incident, row.situation)
            now[number] = (row if again == row else again), text
        if len(now) > len(before):
            by_date = sorted(now.items(), key=lambda item: item[1][0].incident.requested_datetime, reverse=True)
            now = dict(by_date)
    return now


def _find_ids_in_area(rows: Sequence[IncidentRow], area: str) -> frozenset[str]:
    within = shapely.intersects(shapely.from_wkt(area), shapely.points(*to_lambert72([row.incident for row in rows])))
    return frozenset(row.service_request_id for row, inside in zip(rows, within.tolist()) if inside)
