"""The incidents panel: citizens' reports in a list and on the map, kept fresh; where their other views begin.

Long: the panel is where the list, its pages, its jobs and its map layer meet; their insides are elsewhere.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QWidget,
)

from ...services.corrections.create import draft_from_incident
from ...services.corrections.targets.target_factory import find_answer_options
from ...services.errors import RepereError
from ...services.incidents import endpoint
from ...services.incidents.clients import fixmystreet
from ...services.incidents.incident_list import (
    IncidentListing,
    IncidentRow,
    search_text,
)
from ...services.model.correction import FAILED_STATES
from ...services.profile import Service
from ...services.text import fold
from ...services.workspace.workspace import Workspace
from ..map import incident_style
from ..map.highlights import Halo
from ..map.styles import STATUS_COLOURS, state_name
from ..map.workspace_layers import MapLayers
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, format_age
from ..widgets.focus import name_controls
from ..widgets.layouts import lay_column
from ..widgets.marks import Shape
from ..widgets.row_delegate import RowFace, split_number
from ..widgets.sort_menu import SortButton, SortOrder, number_key
from ..widgets.worklist import Worklist
from .details import IncidentDetails, fetch_thumbnail
from .duplicates_page import DuplicatesPage
from .endpoint_settings import EndpointPage
from .file_dialog import IncidentFileDialog, choose_incident_file
from .filter import FilterBar
from .history import History, read_history
from .list_updater import IncidentListUpdater
from .map_filter import IncidentMapFilter
from .new_incident_form import NewIncidentPage
from .permits_page import PermitsPage
from .statistics_page import StatisticsPage
from .status_names import status_label, statuses
from .tool_line import IncidentActions, IncidentToolLine

__all__ = ["IncidentsPanel", "status_label", "statuses"]


class IncidentsPanel(QWidget):
    """List and map select each other and show the same; a new status or a comment becomes a correction."""

    title = "Incidents"

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.updater = IncidentListUpdater(desk, self)
        self.updater.listed.connect(self._show_listing)
        self.updater.service_learnt.connect(self._learnt)
        self.updater.assessed.connect(self._show_managers)
        self.updater.fetch_failed.connect(self._explain_emptiness)
        desk.profile_changed.connect(self._profile_changed)
        self.filters = FilterBar(layers.canvas)
        self.list = Worklist(
            incident_face,
            key=attrgetter("incident.service_request_id"),
            passes=lambda row, chip: self.filters.value.matches(row, chip),
            search_text=search_text,
            sieve=lambda rows, chip: self.filters.value.filter_rows(rows, chip),
            sort_button=SortButton("incidents", list_orders()),
            empty=_explain_empty_list(desk),
        )
        self.map_filter = IncidentMapFilter(layers, self.list, self.filters, lambda: self.updater.model.total)
        self.list.chips.current = "open"
        self.filters.fill(self.list.filters)
        self.details = IncidentDetails(desk.profile, self._web_page)
        self.list.below.addWidget(self.details)
        # as wide while the list is empty: a map that is made narrower is drawn again
        self.setMinimumWidth(self.list.details.minimumSizeHint().width())
        self.status, self.comment, self.photo = self.details.status, self.details.comment, self.details.photo
        self.tools, self.file_button = self._create_tools(desk)
        self.list.tools.addWidget(self.tools)
        page = QWidget()
        lay_column(self.file_button, (self.list, 1), parent=page, margins=0)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        lay_column(self.pages, parent=self, margins=0)
        self.halo = Halo(layers.canvas, layers.to_map)
        self.halo.show_with(self.list)
        desk.closed.connect(self.halo.remove)
        self.list.row_selected.connect(self._select)
        self.list.row_chosen.connect(self._go_to)
        self.filters.changed.connect(self.list.refilter)
        self.filters.drawn.connect(self._drawn)
        self.details.answered.connect(self.draft)
        self.details.photo_wanted.connect(self._fetch_photo)
        self.details.place_wanted.connect(lambda lon, lat: self.layers.go_to(lon, lat, "EPSG:4326", 2000))
        desk.changed.connect(self._table_changed)

    def _create_tools(self, desk: Session) -> tuple[IncidentToolLine, QPushButton]:
        actions = IncidentActions(
            self.refresh,
            self.open_new,
            self.open_duplicates,
            self.open_numbers,
            self.open_endpoint,
            self.choose_file,
            self.open_permits,
        )
        button = action_button(tr("Choose a file…"), self.choose_file)
        button.setToolTip(tr("Incidents from a table that your own tool exports: CSV, Excel, GeoJSON…"))
        button.setVisible(not desk.has_service("reporting") and not desk.profile.area)
        return IncidentToolLine(desk, actions), button

    def refresh(self, full: bool = False) -> None:
        """Fetch what may have changed at the reporting service (everything if ``full``), store what differs."""
        self.updater.refresh(full)

    def reload(self, changed_ids: frozenset[str] | None = None) -> None:
        """Show what the workspace holds of these incidents (None: of all); the map need not wait for the list."""
        self.map_filter.apply()
        self.layers.refresh("incidents")
        self.updater.read(changed_ids)

    def pick(self, service_request_id: str) -> None:
        """Choose an incident, as the map does; the filters give way if they hide it."""
        self.pages.setCurrentIndex(0)
        if not self.list.select(service_request_id):
            self.updater.model.area = ""
            self.filters.reset()
            self.list.search.clear()
            self.list.chips.choose("all")
            self.list.select(service_request_id)

    def draft(self, send: bool = False) -> None:
        """Turn the chosen status and comment into a correction, stored before anything is said; ``send`` asks for it
        to be approved and sent.
        """
        row = self.list.current()
        if row is None:
            return
        incident, status, comment = row.incident, self.status.currentData(), self.comment.text().strip()
        number = self.details.number.text() if self.details.number.isVisibleTo(self.details) else ""
        author = self.desk.person

        def work(workspace: Workspace) -> str:
            answer = draft_from_incident(incident, status=status, comment=comment, author=author, external_id=number)
            workspace.enqueue(answer)
            return answer.id

        def stored(answer_id: str) -> None:
            if send:
                self.desk.sending_requested.emit(frozenset((answer_id,)))
            self.details.clear_answer()
            self.list.select_next({incident.service_request_id})

        self.desk.commit(work, "corrections", done=stored)

    def open_new(self, position: tuple[float, float] | None = None) -> None:
        """The form of a new incident, at a place in EPSG:31370 metres where one was pointed at."""
        page = self._page(NewIncidentPage)
        page.begin()
        if position is not None:
            page.set_position(*position)

    def open_duplicates(self) -> None:
        """The pairs of reports that may be of one thing."""
        page = self._page(DuplicatesPage)
        page.reload()

    def open_numbers(self) -> None:
        """What is open, since when, and how long closing takes."""
        page = self._page(StatisticsPage)
        page.reload()

    def open_permits(self) -> None:
        """The permit dossiers of a file, and what applies at each."""
        page = self._page(PermitsPage)
        page.reload()

    def choose_file(self) -> IncidentFileDialog:
        """The form in which incidents come from a file."""
        return choose_incident_file(self.desk, self)

    def open_endpoint(self) -> None:
        """What the service can do, to look at and to correct."""
        page = self._page(EndpointPage)
        page.reload()

    def _page(self, kind: type[QWidget]) -> Any:
        """Another view in the place of the list, made the first time."""
        page = next((known for known in map(self.pages.widget, range(self.pages.count())) if type(known) is kind), None)
        if page is None:
            page = kind(self.desk, self.layers, lambda: self.pages.setCurrentIndex(0))
            name_controls(page)
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

    def _learnt(self, service: Service) -> None:
        """What the service can do is known better: what it offers changes with it."""
        known = self.desk.service("reporting")
        if (service.url, service.capabilities) == (known.url, known.capabilities):
            return
        self.desk.update_service("reporting", service)
        self.tools.offer_new()
        for page in map(self.pages.widget, range(self.pages.count())):
            if isinstance(page, NewIncidentPage) and page is not self.pages.currentWidget() and not page.has_text():
                self.pages.removeWidget(page)
                page.deleteLater()
                break

    def _table_changed(self, table: str, changed_ids: frozenset[str] | None) -> None:
        if table == "incidents":
            self.reload(changed_ids)
        elif table == "corrections":
            self.updater.read(frozenset())

    def _show_listing(self, listing: IncidentListing) -> None:
        counts = listing.counts
        self.desk.counted.emit("incidents", counts["open"])
        names = {**{group: incident_style.group_name(group) for group in STATUS_COLOURS}, "doubtful": tr("To check")}
        self.list.chips.offer(
            [(key, name, counts[key]) for key, name in names.items() if key != "vanished" or counts[key]]
            + [("all", tr("All"), len(listing.rows))]
        )
        self.tools.show_duplicate_count(listing.duplicate_count)
        self.filters.offer(listing.categories)
        self.filters.set_ids_in_area(listing.ids_in_area)
        self.list.show_rows(listing.rows, listing.texts, listing.by_key)
        self.halo.surround(*self._locate(self.list.current()))
        if self.list.current() is not None:
            self._show(self.list.current())

    def _explain_emptiness(self, reason: str) -> None:
        """Where nothing was ever fetched, the list says why."""
        self.list.empty.setText(
            "\n".join((reason, tr("No incident is kept on this computer yet: they come once the service answers.")))
        )

    def _show_managers(self) -> None:
        """The map looks the same, unless it shows one manager's roads only, or was drawn while they were stored."""
        if self.updater.model.reference.roads is None:
            # none was stored
            return
        if self.filters.value.manager or self.map_filter.was_drawn_since(self.updater.assessment_start):
            self.layers.refresh("incidents")

    def _drawn(self, area: str) -> None:
        self.updater.model.area = area
        self.updater.read(frozenset())

    def _select(self, row: IncidentRow | None) -> None:
        self._show(row)
        self.halo.surround(*self._locate(row))
        if row is not None:
            self.layers.select("incidents", "service_request_id", row.incident.service_request_id)

    def _locate(self, row: IncidentRow | None) -> list[QgsPointXY]:
        """Where an incident is on the map; nowhere for none."""
        if row is None or row.incident.lon is None or row.incident.lat is None:
            return []
        return [self.layers.transform_point(row.incident.lon, row.incident.lat, "EPSG:4326")]

    def _go_to(self, row: IncidentRow) -> None:
        incident = row.incident
        if incident.lon is not None and incident.lat is not None and settings.flag("follow"):
            self.layers.bring_into_sight(incident.lon, incident.lat, "EPSG:4326", 4000)

    def _show(self, row: IncidentRow | None) -> None:
        if row is None:
            return
        if self.details.row == row:
            return
        self.details.allow_answers(find_answer_options(self.desk.profile), self.desk.profile)
        self.details.show_row(row)
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

    def _profile_changed(self, _parts: frozenset[str]) -> None:
        self.details.allow_answers(find_answer_options(self.desk.profile), self.desk.profile)

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


def _explain_empty_list(desk: Session) -> str:
    """Say why nothing is listed before anything was fetched."""
    if desk.has_service("reporting"):
        return tr("No incident here yet. Use Refresh to fetch what citizens reported.")
    if desk.profile.area:
        return tr(
            "Incidents are at each commune's desk: this one is for several, and its profile names no reporting service."
        )
    return tr("This commune has no reporting service. The list of your own tool can be shown from a file.")


def list_orders() -> tuple[SortOrder, ...]:
    """Return the orders of the list of incidents: what was reported last comes first."""
    return (
        SortOrder("newest", tr("Newest first")),
        SortOrder("oldest", tr("Oldest first"), is_reversed=True),
        SortOrder("changed", tr("Changed last first"), lambda row: row.incident.updated_datetime, is_reversed=True),
        SortOrder("category", tr("Category"), lambda row: fold(row.incident.service_name)),
        SortOrder("street", tr("Street"), lambda row: (not row.incident.address, number_key(row.incident.address))),
        SortOrder("doubts", tr("To check first"), lambda row: not row.doubts),
    )


STATUS_SHAPES: dict[str, Shape] = {"open": "disc", "in_progress": "half", "closed": "ring", "vanished": "dot"}


def incident_face(row: IncidentRow) -> RowFace:
    """What a row of the list shows: what is reported and where, then its status, its age, what is to be looked at."""
    incident, status = row.incident, incident_style.group_name(row.group)
    street, number = split_number(incident.address or incident.description.partition("\n")[0])
    marks = [tr("to check")] if row.doubts else []
    if row.answer is not None:
        marks.append(tr("answer: {state}").format(state=state_name(row.answer)))
    return RowFace(
        ("⚠ " if row.answer in FAILED_STATES else "") + " · ".join(filter(None, (incident.service_name, street))),
        number,
        " · ".join((status, format_age(incident.requested_datetime), *marks, incident.service_request_id)),
        STATUS_SHAPES[row.group],
        STATUS_COLOURS[row.group],
        status,
        "\n".join(filter(None, (incident.address, incident.description))),
    )
