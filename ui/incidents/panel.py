"""The incidents panel: citizens' reports in a list and on the map, kept fresh; where their other views begin.

Long: the panel is where the list, its pages, its jobs and its map layer meet; their insides are elsewhere.
"""

from __future__ import annotations

from collections import Counter, deque
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timezone
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple

import shapely
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QActionGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.addresses.readers import icar
from ...services.corrections.create import draft_from_incident
from ...services.corrections.targets.target_factory import find_answer_options
from ...services.errors import RepereError, ServiceError
from ...services.gradual_free import clear_gradually, consume
from ...services.incidents.capabilities import endpoint, remembered
from ...services.incidents.checks import road_manager
from ...services.incidents.checks.duplicates import map_families
from ...services.incidents.checks.location import AddressBook, LocationFinding
from ...services.incidents.clients import fixmystreet
from ...services.incidents.clients.client_factory import create_reporting_client
from ...services.incidents.position import to_lambert72
from ...services.incidents.refresh import ReferenceData, RefreshResult, assess, fetch_fine_statuses, refresh
from ...services.model.correction import FAILED_STATES
from ...services.model.incident import Incident, status_group
from ...services.profile import Service
from ...services.text import fold
from ...services.workspace.incident_table import IncidentContext
from ...services.workspace.workspace import Workspace
from ..addresses.comparison_form import ICAR
from ..map import incident_style
from ..map.styles import STATUS_COLOURS
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import format_date, format_day
from ..widgets.worklist import Column, Worklist
from .details import IncidentDetails, fetch_thumbnail
from .duplicates_page import DuplicatesPage
from .endpoint_settings import EndpointPage
from .filter import FilterBar, IncidentRow, id_expression
from .history import History, read_history
from .new_incident_form import NewIncidentPage
from .statistics_page import StatisticsPage
from .status_names import status_label, statuses

__all__ = ["IncidentsPanel", "status_label", "statuses"]

REFRESH_INTERVALS_MIN = (0, 5, 15, 60)
"""How often the list may refresh itself; 0 is never."""


class _Read(NamedTuple):
    rows: list[IncidentRow]
    texts: list[str]
    counts: Counter[str]
    categories: list[str]
    inside: frozenset[str] | None
    pairs: int


class IncidentsPanel(QWidget):
    """List and map select each other and show the same; a new status or a comment becomes a correction."""

    title = "Incidents"

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._reference_data = ReferenceData()
        self._shown: dict[str, tuple[IncidentRow, str]] = {}
        self._stale: deque[frozenset[str] | None] = deque()
        self._judging = False
        self._total = 0
        self._unjudged: frozenset[str] | None = None
        self._area = ""
        self._on_map: tuple[Any, ...] = ()
        self._doubt: Any = None
        self.filters = FilterBar(layers.canvas)
        self.list = Worklist(
            [
                Column(tr("Status"), _status, 14, lambda row: STATUS_COLOURS[row.group]),
                Column(tr("Category"), lambda row: row.incident.service_name, 14),
                Column(
                    tr("Reported"),
                    lambda row: format_day(row.incident.requested_datetime),
                    14,
                    tip=lambda row: format_date(row.incident.requested_datetime),
                ),
                Column(
                    tr("Where"),
                    lambda row: row.incident.address or row.incident.description,
                    10,
                    tip=lambda row: "\n".join(filter(None, (row.incident.address, row.incident.description))),
                ),
            ],
            key=attrgetter("incident.service_request_id"),
            passes=lambda row, chip: self.filters.value.matches(row, chip),
            search_text=search_text,
            sieve=lambda rows, chip: self.filters.value.filter_rows(rows, chip),
            empty=tr("No incident here yet. Use Refresh to fetch what citizens reported."),
        )
        self.list.chips.current = "open"
        self.list.filters.addWidget(self.filters)
        self.details = IncidentDetails(desk.profile, self._web_page)
        self.list.below.addWidget(self.details)
        self.list.split.setSizes([2000, 2600])
        # as wide while the list is empty: a map that is made narrower is drawn again
        self.setMinimumWidth(self.list.details.minimumSizeHint().width())
        self.status, self.comment, self.photo = self.details.status, self.details.comment, self.details.photo
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(self._tools())
        lines.addWidget(self.list, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._by_itself)
        self._every(int(settings.get("refresh_minutes", "0")))
        # typing a word must not draw the map at each letter
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self._filter_map)
        self.list.row_selected.connect(self._show)
        self.list.filtered.connect(self._soon.start)
        self.filters.changed.connect(self.list.refilter)
        self.filters.drawn.connect(self._drawn)
        self.details.answered.connect(lambda _status, _comment: self.draft())
        self.details.photo_wanted.connect(self._fetch_photo)
        self.details.place_wanted.connect(lambda lon, lat: self.layers.go_to(lon, lat, "EPSG:4326", 2000))
        desk.changed.connect(self._table_changed)
        desk.idle.connect(self._judge_at_last)
        layers.canvas.scaleChanged.connect(self._scaled)

    def refresh(self, full: bool = False, remove_vanished: bool = False) -> None:
        """Fetch what may have changed at the reporting service (everything if ``full``), store what differs.

        ``remove_vanished``: the person said that however many are no longer listed are to go.
        """
        try:
            reach, told = self.desk.client_factory("reporting"), self.desk.configured_profile.services["reporting"]
        except RepereError as error:
            self.desk.messages.error(error)
            return
        home, known = self.desk.home, self._reference_data
        authcfg = self.desk.service("reporting").authcfg

        def work(job: Job) -> tuple[RefreshResult, ReferenceData, Service]:
            web = reach(job)
            with Workspace(home) as workspace:
                service = remembered.ensure_capabilities(web, workspace, told)
                asked = create_reporting_client(web, service)
                fine = fetch_fine_statuses(web, replace(service, authcfg=authcfg), workspace, full=full)
                brought = refresh(
                    asked, workspace, full=full, remove_unlisted=remove_vanished, fine=fine, progress=job.advance
                )
                family = known.family
                if not family:
                    with suppress(ServiceError):
                        family = map_families(asked.fetch_categories())
            return brought, replace(known, family=family), service

        self.desk.run_job(tr("Fetching incidents"), work, self._fetched, "reporting")

    def reload(self, changed_ids: frozenset[str] | None = None) -> None:
        """Show what the workspace holds of these incidents (None: of all); the map need not wait for the list."""
        self._filter_map()
        self.layers.refresh("incidents")
        self._read_list(changed_ids)

    def _read_list(self, changed_ids: frozenset[str] | None) -> None:
        """Read the incidents that moved into the list again, all if that is not known (None)."""
        self._stale.append(changed_ids)
        area = self._area
        self.desk.query("incidents", lambda workspace: self._read(workspace, area), self._rows)

    def pick(self, service_request_id: str) -> None:
        """Choose an incident, as the map does; the filters give way if they hide it."""
        self.pages.setCurrentIndex(0)
        if not self.list.select(service_request_id):
            self._area = ""
            self.filters.reset()
            self.list.search.clear()
            self.list.chips.choose("all")
            self.list.select(service_request_id)

    def draft(self) -> None:
        """Turn the chosen status and comment into a correction, stored before anything is said."""
        row = self.list.current()
        if row is None:
            return
        incident, status, comment = row.incident, self.status.currentData(), self.comment.text().strip()
        number = self.details.number.text() if self.details.number.isVisibleTo(self.details) else ""
        author = self.desk.person

        def work(workspace: Workspace) -> None:
            workspace.enqueue(
                draft_from_incident(incident, status=status, comment=comment, author=author, external_id=number)
            )

        def stored(_done: object) -> None:
            self.details.clear_answer()
            self.list.select_next(incident.service_request_id)

        self.desk.commit(work, "corrections", done=stored)

    def open_new(self) -> None:
        """The form of a new incident."""
        page = self._page(NewIncidentPage)
        page.begin()

    def open_duplicates(self) -> None:
        """The pairs of reports that may be of one thing."""
        page = self._page(DuplicatesPage)
        page.reload()

    def open_numbers(self) -> None:
        """What is open, since when, and how long closing takes."""
        page = self._page(StatisticsPage)
        page.reload()

    def open_endpoint(self) -> None:
        """What the service can do, to look at and to correct."""
        page = self._page(EndpointPage)
        page.reload()

    def _page(self, kind: type[QWidget]) -> Any:
        """Another view in the place of the list, made the first time."""
        page = next((known for known in map(self.pages.widget, range(self.pages.count())) if type(known) is kind), None)
        if page is None:
            page = kind(self.desk, self.layers, lambda: self.pages.setCurrentIndex(0))
            self.pages.addWidget(page)
            if isinstance(page, DuplicatesPage):
                page.answer_wanted.connect(self._answer_double)
            elif isinstance(page, EndpointPage):
                page.service_changed.connect(self._learnt)
        self.pages.setCurrentWidget(page)
        return page

    def _answer_double(self, service_request_id: str, first: str) -> None:
        """The later report of a pair is answered as a duplicate of the first."""
        self.pick(service_request_id)
        self.details.answer_with("duplicate", tr("Already reported under number {number}.").format(number=first))

    def _takes_reports(self) -> bool:
        service = self.desk.profile.services.get("reporting")
        if service is None or service.kind != "open311":
            return False
        return "request" in endpoint.parse_capabilities(service.capabilities).writes

    def _learnt(self, service: Service) -> None:
        """What the service can do is known better: what it offers changes with it."""
        known = self.desk.service("reporting")
        if (service.url, service.capabilities) == (known.url, known.capabilities):
            return
        self.desk.update_service("reporting", service)
        self._offer_new()
        for page in map(self.pages.widget, range(self.pages.count())):
            if isinstance(page, NewIncidentPage) and page is not self.pages.currentWidget():
                self.pages.removeWidget(page)
                page.deleteLater()
                break

    def _offer_new(self) -> None:
        takes = self._takes_reports()
        self.new.setEnabled(takes)
        self.new.setToolTip(
            tr("Report something on the map") if takes else tr("This service takes no reports from programs.")
        )

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.new = QPushButton(tr("New incident"))
        self._offer_new()
        self.new.clicked.connect(lambda _checked=False: self.open_new())
        self.doubles = QPushButton(tr("Duplicates"))
        self.doubles.clicked.connect(lambda _checked=False: self.open_duplicates())
        numbers = QPushButton(tr("Numbers"))
        numbers.clicked.connect(lambda _checked=False: self.open_numbers())
        for button in (self.new, self.doubles, numbers):
            line.addWidget(button)
        line.addStretch()
        more = QToolButton()
        more.setText("⋯")
        more.setAutoRaise(True)
        more.setToolTip(tr("Automatic refresh and more"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        self.often = often = menu.addMenu(tr("Refresh automatically"))
        group = QActionGroup(often)
        for minutes in REFRESH_INTERVALS_MIN:
            label = tr("Every {minutes} minutes").format(minutes=minutes) if minutes else tr("Never")
            entry = often.addAction(label)
            entry.setCheckable(True)
            entry.setChecked(minutes == int(settings.get("refresh_minutes", "0")))
            entry.triggered.connect(lambda _checked, minutes=minutes: self._every(minutes))
            group.addAction(entry)
        menu.addAction(tr("Fetch the whole list again"), lambda: self.refresh(full=True))
        if self.desk.has_service("reporting") and self.desk.service("reporting").kind == "open311":
            menu.addAction(tr("What the service can do…"), self.open_endpoint)
        more.setMenu(menu)
        line.addWidget(more)
        return line

    def _every(self, minutes: int) -> None:
        settings.put("refresh_minutes", str(minutes))
        self._clock.setInterval(max(1, minutes) * 60_000)
        self._clock.start() if minutes else self._clock.stop()

    def _by_itself(self) -> None:
        if not self.desk.is_busy():
            self.refresh()

    def _fetched(self, outcome: tuple[RefreshResult, ReferenceData, Service]) -> None:
        brought, known, service = outcome
        self._learnt(service)
        families_learnt = known.family != self._reference_data.family
        self._reference_data = replace(self._reference_data, family=known.family)
        text = tr("{total} incidents: {added} new, {changed} changed.").format(
            total=brought.total, added=brought.added, changed=brought.changed
        )
        if brought.vanished:
            text += " " + tr("{count} are no longer listed.").format(count=brought.vanished)
        if brought.unreadable:
            text += " " + tr("{count} incidents could not be read.").format(count=brought.unreadable)
        if brought.is_truncated:
            text += " " + tr("The service limits its lists; some incidents may be missing.")
        self.desk.messages.show(text)
        self._ask_about(brought)
        self._total = brought.total
        if brought.changed_ids:
            self._unjudged = (self._unjudged or frozenset()) | brought.changed_ids
            self.desk.changed.emit("incidents", brought.changed_ids)
        elif families_learnt:
            self._unjudged = self._unjudged or frozenset()
            self._judge_waiting()

    def _ask_about(self, brought: RefreshResult) -> None:
        """So many are no longer listed that the service may be in trouble: the person says whether they go."""
        self.desk.messages.dismiss(self._doubt)
        self._doubt = brought.withheld_count and self.desk.messages.show_until_dismissed(
            tr(
                "The service no longer lists {count} of {total} incidents: it may be in trouble. They are kept until "
                "you decide; close this message to keep them."
            ).format(count=brought.withheld_count, total=brought.total),
            tr("Take them away"),
            self._take_away,
        )

    def _take_away(self) -> None:
        self.desk.messages.dismiss(self._doubt)
        self.refresh(full=True, remove_vanished=True)

    def _judge_waiting(self) -> None:
        """Judge what was fetched once it is listed, unless all is being judged: the later would undo the better one."""
        listed = self.list.model.rows and not self.desk.is_reading("incidents")
        if self._unjudged is not None and listed and not self._judging:
            moved, self._unjudged = self._unjudged, None
            self._judge_moved(moved)

    def _judge_moved(self, changed_ids: frozenset[str]) -> None:
        """Once they are shown: who manages the road of what is new, and which reports are doubtful or double now."""
        home, path, profile, known = self.desk.home, self.desk.path, self.desk.profile, self._reference_data
        rows = self.list.model.rows

        def work(_job: Job) -> bool:
            listed = [row.incident for row in rows if row.group != "vanished"]
            with Workspace(home) as workspace:
                return assess(workspace, profile, path, known, listed, changed_ids)

        self.desk.run_job(tr("Checking the incidents"), work, partial(self._judged, changed_ids))

    def _judged(self, changed_ids: frozenset[str] | None, changed: bool = True) -> None:
        """Tell the list; the map looks the same, unless it shows one manager's roads only."""
        if changed:
            self._read_list(changed_ids)
            if self.filters.value.manager:
                self.layers.refresh("incidents")

    def _judge_at_last(self) -> None:
        """Once the roads and the addresses are there, hold every report against them."""
        if self._judging or not self.desk.is_open or self._reference_data.roads is not None:
            return
        self._judging = True
        home, path, profile, known = self.desk.home, self.desk.path, self.desk.profile, self._reference_data
        spw = self.desk.profile.services.get("spw")
        reach = self.desk.client_for

        def work(job: Job) -> ReferenceData | None:
            try:
                roads = road_manager.load_roads(path)
            except RepereError:
                return None  # the layers are not loaded
            book = None
            if spw is not None:
                with suppress(ServiceError):
                    book = AddressBook(
                        icar.read_icar(reach(spw, job), f"{spw.url}/{ICAR}", municipality=profile.commune.name)
                    )
            found = replace(known, roads=roads, book=book)
            with Workspace(home) as workspace:
                listed = [one for one, situation in workspace.list_with_context() if not situation.vanished_at]
                assess(workspace, profile, path, found, listed)
                clear_gradually(listed)
            return found

        def done(reference_data: ReferenceData | None) -> None:
            self._judging = False
            if reference_data is not None:
                # the families may have been learnt meanwhile
                self._reference_data = replace(
                    reference_data, family=self._reference_data.family or reference_data.family
                )
                self._judged(None)
            else:
                self._judge_waiting()

        def failed(error: RepereError) -> None:
            self._judging = False
            self.desk.messages.error(error)
            self._judge_waiting()

        self.desk.run_hidden(tr("Looking up roads and addresses"), work, done, failed)

    def _table_changed(self, table: str, changed_ids: frozenset[str] | None) -> None:
        if table == "incidents":
            self.reload(changed_ids)
        elif table == "corrections":
            self._read_list(frozenset())

    def _read(self, workspace: Workspace, area: str) -> _Read:
        doubts: dict[str, list[LocationFinding]] = {}
        for finding in workspace.list_location_checks():
            doubts.setdefault(finding.service_request_id, []).append(finding)
        answers = {one.subject: one.state for one in workspace.list_corrections() if one.target == "reporting"}

        def report(incident: Incident, situation: IncidentContext) -> IncidentRow:
            key, group = incident.service_request_id, status_group(incident, situation.vanished_at)
            return IncidentRow(incident, situation, group, tuple(doubts.get(key, ())), answers.get(key))

        # a reading that fails leaves nothing to build upon: the next one is whole
        before, self._shown = self._shown, {}
        stale = [self._stale.popleft() for _reading in range(len(self._stale))]
        moved = frozenset[str]().union(*filter(None, stale)) if before and None not in stale else None
        now = {} if moved is None else before.copy()
        # what is as it was stays the same object: the list on the screen has nothing to let go of
        for incident, situation in consume(workspace.list_with_context(moved)):
            row, known = report(incident, situation), before.get(incident.service_request_id)
            same = known is not None and known[0] == row
            now[row.service_request_id] = known if same else (row, fold(search_text(row)))
        if moved is not None:
            told = [key for key, (row, _text) in before.items() if row.doubts or row.answer]
            for key in {*told, *doubts, *answers}.intersection(now) - moved:
                row, text = now[key]
                again = report(row.incident, row.situation)
                now[key] = (row if again == row else again), text
            if len(now) > len(before):
                now = dict(sorted(now.items(), key=lambda one: one[1][0].incident.requested_datetime, reverse=True))
        self._shown = now
        rows, texts = ([pair[place] for pair in now.values()] for place in (0, 1))
        counts = Counter(row.group for row in rows)
        counts["doubtful"] = sum(row.group != "vanished" for row in rows if row.doubts)
        inside = None
        if area:
            surface = shapely.from_wkt(area)
            within = shapely.intersects(surface, shapely.points(*to_lambert72([row.incident for row in rows])))
            inside = frozenset(row.service_request_id for row, so in zip(rows, within.tolist()) if so)
        categories = sorted({row.incident.service_name for row in rows if row.incident.service_name})
        return _Read(rows, texts, counts, categories, inside, len(workspace.list_duplicates("")))

    def _rows(self, read: _Read) -> None:
        self._total = len(read.rows)
        self.desk.counted.emit("incidents", read.counts["open"])
        names = {**{group: incident_style.group_name(group) for group in STATUS_COLOURS}, "doubtful": tr("To check")}
        self.list.chips.offer(
            [(key, name, read.counts[key]) for key, name in names.items() if key != "vanished" or read.counts[key]]
            + [("all", tr("All"), len(read.rows))]
        )
        self.doubles.setText(tr("Duplicates ({count})").format(count=read.pairs) if read.pairs else tr("Duplicates"))
        self.filters.offer(read.categories)
        self.filters.set_ids_in_area(read.inside)
        self.list.show_rows(read.rows, read.texts)
        if self.list.current() is not None:
            self._show(self.list.current())
        # not at the same time: each holds the whole list
        self._judge_waiting()

    def _drawn(self, area: str) -> None:
        self._area = area
        self._read_list(frozenset())

    def _filter_map(self) -> None:
        """The map shows what the list shows."""
        layer = self.layers.find("incidents")
        if layer is None:
            return
        chip, value = self.list.chips.current, self.filters.value
        if chip == "doubtful" or value.ids_in_area is not None or self.list.search.text().strip():
            shown = id_expression([row.service_request_id for row in self.list.model.shown])
        else:
            shown = value.map_expression()
        only = chip if chip in STATUS_COLOURS else ""
        look = self._look(self.layers.canvas.scale())
        # ages move on: it is drawn anew each day
        drawn = layer.id(), shown, only, look, datetime.now(timezone.utc).date()
        if self._on_map != drawn:
            self._on_map = drawn
            incident_style.restyle(layer, shown, only, look)
            layer.triggerRepaint()

    def _look(self, scale: float) -> str:
        # before the list is read, all are shown
        count = len(self.list.model.shown) if self.list.model.rows else self._total
        return incident_style.choose_look(count, scale)

    def _scaled(self, scale: float) -> None:
        """Another scale: what is too many to be counted on a map of the commune is not in a street."""
        if self._on_map and self._on_map[3] != self._look(scale):
            self._filter_map()

    def _show(self, row: IncidentRow | None) -> None:
        self.list.details.setEnabled(row is not None)
        if row is None:
            return
        incident, before = row.incident, self.details.row
        if before == row:
            return
        self.details.allow_answers(find_answer_options(self.desk.profile), self.desk.profile)
        self.details.show_row(row)
        self.layers.select("incidents", "service_request_id", incident.service_request_id)
        again = before is not None and before.service_request_id == row.service_request_id
        if not again and incident.lon is not None and incident.lat is not None and settings.flag("follow"):
            self.layers.go_to(incident.lon, incident.lat, "EPSG:4326", 4000)
        self._ask_history(row)

    def _ask_history(self, row: IncidentRow) -> None:
        try:
            connect = self.desk.client_factory("reporting")
        except RepereError:
            return

        home, profile = self.desk.home, self.desk.profile

        def work(job: Job) -> History:
            with Workspace(home) as workspace:
                return read_history(workspace, profile, row.incident, partial(connect, job))

        self.desk.run_hidden(tr("Reading the history"), work, partial(self._tell_history, row))

    def _tell_history(self, row: IncidentRow, history: History) -> None:
        if self.details.row == row:
            self.details.show_backoffice_number(history)
            self.details.show_history(row, history.updates, history.answers)
            self.details.show_duplicates(history.duplicates)
            self.details.show_fine_status(history.fine_status)

    def _fetch_photo(self, url: str) -> None:
        # no sign-in of the service goes to wherever its photos are
        host = Service(kind="photo", name=tr("The photo's server"), url=url)
        reach = self.desk.client_for
        self.desk.run_job(
            tr("Fetching the photo"),
            lambda job: fetch_thumbnail(reach(host, job), url),
            lambda image: self.details.show_photo(url, image),
        )

    def _web_page(self, service_request_id: str) -> str:
        """The report's own page, where the service's software is known to have one."""
        service = self.desk.profile.services.get("reporting")
        if service is None or "fixmystreet" not in endpoint.parse_capabilities(service.capabilities).extensions:
            return ""
        return fixmystreet.report_url(service.url, service_request_id)


def _status(row: IncidentRow) -> str:
    mark = "⚠ " if row.answer in FAILED_STATES else ""
    return mark + incident_style.group_name(row.group)


def search_text(row: IncidentRow) -> str:
    """Join what the search looks through."""
    incident = row.incident
    return " ".join((incident.service_request_id, incident.service_name, incident.description, incident.address))
