"""The dock: one icon bar, four panels, the commune and its sources in the header.

Long: what is built once for the window and taken down once; the panels are elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QButtonGroup,
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry import shape

from ..services.dossiers.receive_dossier import Reception
from ..services.errors import RepereError
from ..services.http.circuit_breaker import CircuitBreaker
from ..services.layers.service_health import ServiceStatus
from ..services.profile import parse
from .addresses.address_locator import AddressLocator
from .addresses.panel import AddressesPanel
from .commune.profile_link_page import ProfileLinkPage
from .commune.settings_page import SettingsPage
from .commune_switch import CommuneActions, CommuneSwitch
from .corrections.panel import CorrectionsPanel
from .dossiers.received_page import ReceivedPage
from .dossiers.reception_table import summarise_receptions
from .dossiers.seal_page import SealPage
from .dossiers.watched_folder import WatchedFolder
from .exact_boundary import fetch_exact_boundary
from .incidents.panel import IncidentsPanel
from .layers.panel import LayersPanel
from .layers.service_status import lamp_name
from .manual import Manual
from .map import styles
from .map.credits import Credits
from .map.layout_templates import list_templates, name_template
from .map.persons_project import ProjectGuard
from .map.unchanged_project import project_unchanged
from .map.work_map import fill_work_map, load_template
from .map.workspace_layers import LAMBERT72, MapLayers
from .options import OPTIONS_PAGE
from .problem_report import ProblemReport, SessionLog, compose_report
from .qgis import settings
from .qgis.messages import MessageBar
from .qgis.shortcuts import EscapeFromMap, key_text
from .qgis.tasks import Job
from .qgis.timers import create_timer, run_in_turns
from .qgis.translate import format_pair, plural, tr
from .region.region_window import open_window
from .session import Session
from .training_town_process import TrainingTownProcess, town_service
from .welcome import Welcome, WelcomeActions
from .widgets.basics import load_icon, menu_button, tooltip_text
from .widgets.focus import FocusRings, name_controls
from .widgets.header_parts import ElidedLabel, ExerciseBar, Lamp, PanelButton, PauseStrip
from .widgets.layouts import lay_column, lay_row
from .widgets.prompts import ActionQuestion, DriveQuestion, OriginQuestion
from .widgets.theme_palettes import ThemePalettes
from .workshop.training import Training

TABLES = {
    "discrepancies": ("addresses", "key"),
    "incidents": ("incidents", "service_request_id"),
    "corrections": ("corrections", "id"),
}
"""Each table on the map, from below: the panel that lists it, and the field its rows are known by."""

JOB_LINE_DELAY_MS = 250
"""Milliseconds before a job has its line in the header: for a shorter one, the dock would be laid out twice."""

MAP_MARGIN = 0.04
"""How much of the commune's length the map shows beyond it, on each side."""


class Dock(QDockWidget):
    """Everything a technician sees of Repère all day."""

    _unplaced: Any = None
    """A panel that is being made."""

    _standing: Any = None
    _offer: Any = None
    _stopped_message: Any = None

    def __init__(self, iface: Any) -> None:
        super().__init__("Repère")
        self.setObjectName("RepereDock")
        self.iface = iface
        self._escape = EscapeFromMap(iface.mapCanvas(), self)
        self.log = SessionLog(self)
        self.desk = Session(MessageBar(iface.messageBar()))
        self.sandbox = TrainingTownProcess(self._sandbox_ready, self._sandbox_failed, self._sandbox_stopped)
        self.layers: MapLayers | None = None
        self._locator: AddressLocator | None = None
        self.panels: dict[str, Any] = {}
        self._dropped: list[Any] = []
        """What is left of the commune before; it goes piece by piece."""
        self.welcome = Welcome(
            WelcomeActions(
                self.desk.open_commune,
                self._open_recent,
                self.choose_profile,
                self.show_profile_link,
                self.open_sandbox,
                self._leave_communes,
            )
        )
        self.origins = OriginQuestion(self.desk.open_apart, self.desk.open_trusted)
        self.desk.origins_unknown.connect(self.origins.ask)
        self.desk.source_unknown.connect(self.origins.ask_about_source)
        self.drive = DriveQuestion()
        self.desk.drive_found.connect(self.drive.ask)
        self.reset_question = ActionQuestion()
        self.exercise = ExerciseBar()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.settings_page: SettingsPage | None = None
        self.training = Training(self.desk, lambda: self.sandbox.url, self._leave_page, self.stack)
        self.training.bar = self.exercise
        self.exercise.offer(tr("Exercises"), self.show_training)
        self.profile_link: ProfileLinkPage | None = None
        self._prepare_exchange()
        self._build_header()
        self.bar = QWidget()
        self._icons = QHBoxLayout(self.bar)
        self._icons.setContentsMargins(0, 0, 0, 0)
        self._icons.setSpacing(2)
        self._buttons: dict[str, PanelButton] = {}
        self._group = QButtonGroup(self)
        self._lay_out()
        self.desk.opened.connect(self._opened)
        self.desk.closed.connect(self._closed)
        self.desk.profile_changed.connect(self._show_boundary)
        self.desk.working.connect(self._working)
        self.desk.idle.connect(self._idle)
        self.desk.source_state.connect(self._source)
        self.desk.counted.connect(self._count)
        self.desk.alarmed.connect(self._alarm)
        self._states: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._alarms: dict[str, int] = {}
        self._panel = "incidents"
        self._closed()

    def _prepare_exchange(self) -> None:
        """What a commune and its region send each other: pages made when they are asked for, a folder to watch."""
        self.seal_page: SealPage | None = None
        self.received_page: ReceivedPage | None = None
        self.watch = WatchedFolder(self.desk)
        self.watch.received.connect(self._tell_reception)

    def _lay_out(self) -> None:
        """Put the header, what asks a question, and the panels under each other."""
        inside = QWidget()
        whole = lay_column(
            self.header,
            self.exercise,
            self.progress,
            self.pauses,
            self.bar,
            self.origins,
            self.drive,
            self.reset_question,
            (self.stack, 1),
            parent=inside,
            margins=(6, 2, 6, 2),
            spacing=2,
        )
        self.stack.currentChanged.connect(self._place_strip)
        self._footer = QVBoxLayout()
        whole.addLayout(self._footer)
        self.setWidget(inside)
        self._focus_rings = FocusRings(inside)
        self._theme_palettes = ThemePalettes(self)
        name_controls(inside)

    def _build_header(self) -> None:
        self.commune = CommuneSwitch(
            CommuneActions(
                self._open_recent,
                self.show_communes,
                self.choose_profile,
                self.show_profile_link,
                self.open_sandbox,
                self.desk.close,
            )
        )
        self.lamp = Lamp()
        self.lamp.clicked.connect(lambda _checked=False: self.show_sources())
        self.refresh = QToolButton()
        self.refresh.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        self.refresh.setAccessibleName(tr("Refresh"))
        self.refresh.setAutoRaise(True)
        tip = tr("Fetch layers, incidents and addresses again ({key})").format(key=key_text("Refresh"))
        self.refresh.setToolTip(tooltip_text(tip))
        self.refresh.clicked.connect(lambda _checked=False: self.refresh_all())
        self._build_job_line()
        self.header = QWidget()
        line = lay_row(self.commune, parent=self.header, margins=0, spacing=2)
        line.addStretch(1)
        line.addWidget(self.job_line, 2)
        line.addWidget(self.lamp)
        line.addWidget(self.refresh)
        line.addWidget(self._menu_button())

    def _build_job_line(self) -> None:
        """What runs, in the header's own line: a list that jumps with each job would be laid out anew, too."""
        self.job_label = ElidedLabel()
        small = self.job_label.font()
        small.setPointSizeF(0.85 * small.pointSizeF())
        self.job_label.setFont(small)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        cross = QToolButton()
        cross.setText("✕")
        cross.setAutoRaise(True)
        cross.setToolTip(tr("Stop"))
        cross.setAccessibleName(tr("Stop"))
        cross.clicked.connect(lambda _checked=False: self.desk.stop_jobs())
        self.pauses = PauseStrip()
        self.desk.paused.connect(self.pauses.show_pause)
        self.job_line = QWidget()
        lay_row((self.job_label, 1), cross, parent=self.job_line, margins=0)
        self._show_job_soon = create_timer(self, self.job_line.show, JOB_LINE_DELAY_MS)

    def open_sandbox(self, key: str = "") -> None:
        """Start the training town of that key, or the last one again; its profile opens as soon as it listens."""
        if key not in ("", self.sandbox.key):
            if self.training.is_exercise_on:
                self.desk.messages.show(tr("Leave the exercise before you open another training town."))
                return
            self.stop_sandbox()
            self.sandbox.key = key
        self.welcome.show_progress(tr("The training town is starting…"))
        self.sandbox.start()

    def choose_profile(self) -> None:
        """Ask for a profile file and open it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Open a commune's profile"), settings.get("profile"), tr("Profile (*.json)")
        )
        if path:
            self.desk.open_file(path)

    def reopen(self) -> None:
        """Open the commune of last time, if the options say so."""
        if settings.flag("reopen") and settings.get("profile") and not self.desk.is_open:
            self.desk.open_file(settings.get("profile"))
        else:
            self.welcome.setFocus()

    def refresh_all(self) -> None:
        """Layers, incidents and addresses, side by side; one that fails does not stop the others.

        Who asks for it wants to know now: hosts that were left alone for a while are tried again.
        """
        CircuitBreaker.reset()
        for name in ("layers", "incidents", "addresses"):
            # a commune may have no reporting service: nothing is missing then
            if name in self.panels and (name != "incidents" or self.desk.has_service("reporting")):
                self.panels[name].refresh()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front, as its icon does."""
        self._panel = name
        self.stack.setCurrentWidget(self.panels[name])
        self._buttons[name].setChecked(True)

    def choose_incident_file(self) -> None:
        """Open the form in which the open commune's incidents come from a file."""
        if "incidents" in self.panels:
            self.panels["incidents"].choose_file()

    def focus_panel(self) -> None:
        """Give the keyboard to the list of the panel in front."""
        panel = self.stack.currentWidget()
        if panel in self.panels.values():
            (panel.search.tree if panel is self.panels["layers"] else panel.list.table).setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search field of the panel in front."""
        panel = self.stack.currentWidget()
        if panel in self.panels.values():
            field = panel.search.search if panel is self.panels["layers"] else panel.list.search
            field.setFocus()
            field.selectAll()

    def show_sources(self) -> None:
        """Which services answer, how old the data are."""
        if "layers" in self.panels:
            self.show_panel("layers")
            self.panels["layers"].show_sources()

    def show_communes(self) -> None:
        """Ask for a commune; the open one stays open until another is chosen."""
        opened = self.desk.profile.file if self.desk.is_open else None
        self.welcome.show_choices(is_open=self.desk.is_open, opened=opened)
        self._bring_forward(self.welcome)
        self.welcome.setFocus()

    def _leave_communes(self) -> None:
        if self.panels and self.stack.currentWidget() is self.welcome:
            self.show_panel(self._panel)

    def show_profile_link(self) -> None:
        """Ask for the address of a published profile; an open commune stays open until another is chosen."""
        if self.profile_link is None:
            self.profile_link = ProfileLinkPage(self.desk, self._leave_page)
            self.stack.addWidget(self.profile_link)
        self.profile_link.begin()
        self._bring_forward(self.profile_link)
        self.profile_link.setFocus()

    def _open_recent(self, path: Path) -> None:
        self.desk.open_file(str(path))

    def show_settings(self) -> None:
        """Show the settings of the open commune, in the place of the panels."""
        if self.settings_page is None:
            self.settings_page = SettingsPage(self.desk, self._leave_page)
            self.stack.addWidget(self.settings_page)
        self.settings_page.show_now()
        self._bring_forward(self.settings_page)

    def show_received(self) -> None:
        """Show the dossiers that communes sent, in the place of the panels."""
        if self.received_page is None:
            self.received_page = ReceivedPage(self.desk, self.watch, self._leave_page, self._show_review)
            self.stack.addWidget(self.received_page)
            name_controls(self.received_page)
        self.received_page.show_now()
        self._bring_forward(self.received_page)

    def _tell_reception(self, receptions: list[Reception]) -> None:
        """Say what the watched folder brought, until somebody looks at it."""

        def look() -> None:
            self.desk.messages.dismiss(item)
            self.show_received()
            self.received_page.show_report(receptions, 0)

        text = tr("From the watched folder: {summary}").format(summary=summarise_receptions(receptions))
        item = self.desk.messages.show_until_dismissed(text, tr("Show"), look, Qgis.MessageLevel.Info)

    def _show_review(self) -> None:
        self.show_panel("corrections")
        self.panels["corrections"].list.chips.choose("review")

    def show_seal(self) -> None:
        """Show the key that dossiers are sealed with, in the place of the panels."""
        if self.seal_page is None:
            self.seal_page = SealPage(self.desk, self._leave_page)
            self.stack.addWidget(self.seal_page)
            name_controls(self.seal_page)
        self.seal_page.show_now()
        self._bring_forward(self.seal_page)

    def show_training(self) -> None:
        """Show the exercises, in the place of the panels; back to these from there."""
        if self.training.is_in_front:
            self._leave_page()
            return
        page = self.training.make_page()
        page.show_now()
        name_controls(page)
        self._bring_forward(page)

    def _leave_page(self) -> None:
        if self.panels:
            self.show_panel(self._panel)
        else:
            self.stack.setCurrentWidget(self.welcome)

    def _bring_forward(self, page: QWidget) -> None:
        """Show a page in the place of the panels, none of which is in front then."""
        self.stack.setCurrentWidget(page)
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Note that the person closed the dock: QGIS starts without it next time, and what was about to go waits."""
        if "corrections" in self.panels:
            self.panels["corrections"].delayed.hold()
        settings.put_flag("shown", False)
        super().closeEvent(event)

    def shut_down(self) -> None:
        """Leave nothing behind: jobs, town, layers."""
        self.desk.close()
        self._drop_all()
        self.training.shut_down()
        self.sandbox.stop()

    def _menu_button(self) -> QToolButton:
        button, menu = menu_button("☰", tr("Commune and training town"))
        self.reset_action = menu.addAction(tr("Reset the training town…"), self.ask_before_reset)
        self.stop_action = menu.addAction(tr("Stop the training town"), self.stop_sandbox)
        self.training_action = menu.addAction(tr("Exercises"), self.show_training)
        menu.addAction(tr("Trainer's board…"), lambda: self.training.show_board(self.iface.mainWindow()))
        menu.addSeparator()
        self.settings_action = menu.addAction(tr("Settings…"), self.show_settings)
        self.received_action = menu.addAction(tr("Dossiers received…"), self.show_received)
        self.seal_action = menu.addAction(tr("Seal of the dossiers…"), self.show_seal)
        menu.addAction(tr("The region…"), lambda: open_window(self.iface))
        self.work_map = menu.addMenu(tr("Work map…"))
        self.work_map.addActions([self._create_work_map_action(template) for template in list_templates()])
        menu.addSeparator()
        menu.addAction(tr("Options of this computer…"), self.show_options)
        menu.addAction(tr("Help"), self.show_manual)
        menu.addAction(tr("Report a problem…"), self.show_problem_report)
        menu.aboutToShow.connect(self._menu_shown)
        return button

    def show_options(self) -> None:
        """Show Repère's page in QGIS's options."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), OPTIONS_PAGE)

    def show_manual(self) -> None:
        """Open the manual in a window of its own."""
        self.manual = Manual(self.iface.mainWindow())
        self.manual.show()

    def show_problem_report(self) -> None:
        """Show what a person may send to whoever helps them."""
        profile = self.desk.profile if self.desk.is_open else None
        self.problem_report = ProblemReport(compose_report(profile, list(self.log.lines)), self.iface.mainWindow())
        self.problem_report.open()

    def _menu_shown(self) -> None:
        for entry in (self.reset_action, self.stop_action):
            entry.setEnabled(bool(self.sandbox.url))
        self.training_action.setEnabled(self.desk.is_open and self.desk.profile.sandbox)
        for entry in (self.settings_action, self.received_action, self.seal_action):
            entry.setEnabled(self.desk.is_open)
        self.work_map.setEnabled(self.layers is not None)

    def _create_work_map_action(self, template: Path) -> QAction:
        action = QAction(name_template(template), self)
        action.triggered.connect(lambda _checked=False: self.open_work_map(template))
        return action

    def open_work_map(self, template: Path) -> None:
        """Make a layout of what is chosen, of the panel in front first, and open it."""
        layout = load_template(template)

        def go_on() -> None:
            if self.layers is None or len(self.panels) < 4:
                return
            current = self.stack.currentWidget()
            front = [table for table, (name, _key) in TABLES.items() if self.panels[name] is current]
            fill_work_map(self.layers, layout, [*front, *(table for table in TABLES if table not in front)])
            QTimer.singleShot(1, lambda: self.iface.openLayoutDesigner(layout))

        # piece by piece: QGIS answers in between
        QTimer.singleShot(1, go_on)

    def ask_before_reset(self) -> None:
        """Say what a reset takes away, and do it if that is meant."""
        self.reset_question.ask(
            tr("Your decisions, corrections and answers in the training town will be gone. Start again from day one?"),
            tr("Reset the training town"),
            self.reset_sandbox,
        )

    def reset_sandbox(self) -> None:
        """The town and its workspace as they were on the first day."""
        url = self.sandbox.url

        def work(job: Job) -> None:
            self.desk.client_for(town_service(url), job).send("POST", f"{url}/sandbox/reset")

        def done(_nothing: object) -> None:
            self.training.forget_exercise()
            if self.desk.is_open and self.desk.profile.sandbox:
                self.desk.open(self.desk.configured_profile, fresh=True)
            self.desk.messages.show(tr("The training town has been reset."))

        self.desk.run_job(tr("Resetting the training town"), work, done)

    def stop_sandbox(self) -> None:
        """Stop the town, and leave its commune if it is the open one."""
        if self.desk.is_open and self.desk.profile.sandbox:
            self.desk.close()
        self.sandbox.stop()

    def _sandbox_stopped(self) -> None:
        """The town's process has ended by itself: its services are away, and one click brings them back."""
        if self.desk.is_open and self.desk.profile.sandbox:
            self.desk.stop_jobs()
            for role in self.desk.profile.services:
                self.desk.source_state.emit(role, "down")
        self.desk.messages.dismiss(self._stopped_message)
        self._stopped_message = self.desk.messages.show_until_dismissed(
            tr("The training town has stopped. What you did in it is kept."), tr("Restart"), self.open_sandbox
        )

    def _sandbox_ready(self, url: str) -> None:
        self.desk.messages.dismiss(self._stopped_message)

        def work(job: Job) -> str:
            return self.desk.client_for(town_service(url), job).get(f"{url}/sandbox/profile.json").body.decode("utf-8")

        def opened(text: str) -> None:
            try:
                self.desk.open(parse(text, f"{url}/sandbox/profile.json"))
            except RepereError as error:
                self._sandbox_failed(error)

        self.desk.run_job(tr("Opening the training town"), work, opened, failed=self._sandbox_failed)

    def _sandbox_failed(self, error: RepereError) -> None:
        self.welcome.show_progress("")
        self.desk.messages.error(error)

    def _opened(self) -> None:
        """Lay the desk piece by piece: QGIS answers in between."""
        profile = self.desk.profile
        self.commune.show_commune(profile.name, profile.file)
        self.exercise.setVisible(profile.sandbox)
        self.layers = MapLayers(self.iface.mapCanvas(), self.desk.path, profile.name, self.desk.database)
        roles = [role for role in ("reporting", "addressing") if self.desk.has_service(role)]
        self.layers.approved_name = styles.name_approved(roles, self.desk.roles_by_hand)
        layers = self.layers
        # of a project that an older Repère saved with its layers
        layers.remove()
        self.credits = Credits(self.iface.mainWindow(), self.layers)
        self.project = ProjectGuard(self.iface, self.layers, self.credits, self._show_commune)
        steps: list[Callable[[], None]] = [
            # whatever the commune before has left hears nothing of this one
            *[self._drop] * len(self._dropped),
            self._show_commune,
            self._show_boundary,
            # a layer is opened in a turn of its own; all come at once, for the map is drawn anew with each that comes
            *(partial(self.layers.prepare_table, table) for table in TABLES),
            self._add_tables,
            *self._list_panel_steps("layers", LayersPanel, LayersPanel.build_tabs),
            *self._list_panel_steps("incidents", IncidentsPanel),
            *self._list_panel_steps("addresses", AddressesPanel, AddressesPanel.build_pages),
            *self._list_panel_steps(
                "corrections", CorrectionsPanel, CorrectionsPanel.build_details, CorrectionsPanel.build_pages
            ),
            partial(self._ready, self.layers),
            # the dock has its width by now
            self._go_to_commune,
            *(partial(self.desk.changed.emit, table, None) for table in TABLES),
            self.refresh_all,
            partial(fetch_exact_boundary, self.desk),
        ]
        run_in_turns(steps, lambda: self.desk.is_open and self.layers is layers)

    def _show_commune(self) -> None:
        project = QgsProject.instance()
        if not project.mapLayers():
            with project_unchanged():
                project.setCrs(QgsCoordinateReferenceSystem(LAMBERT72))
        self.layers.pin_transformations()
        self._go_to_commune()

    def _go_to_commune(self) -> None:
        xmin, ymin, xmax, ymax = shape(self.desk.profile.commune.boundary).bounds
        # a message lies over the map's upper edge
        margin = MAP_MARGIN * max(xmax - xmin, ymax - ymin)
        self.layers.go_to_extent(xmin - margin, ymin - margin, xmax + margin, ymax + margin)

    def _show_boundary(self, parts: frozenset[str] = frozenset(("boundary",))) -> None:
        if "boundary" in parts and self.layers is not None:
            self.layers.show_boundary(self.desk.profile.commune.boundary, self.desk.profile.commune.credit)

    def _add_tables(self) -> None:
        for table in TABLES:
            self._add_table(table)

    def _add_table(self, table: str) -> None:
        self.layers.show_table(table)
        self.layers.find(table).selectionChanged.connect(lambda selected, _gone, _clear: self._picked(table, selected))

    def show_table(self, table: str) -> None:
        """Draw one of the commune's lists on the map, and put it there again if somebody took it away."""
        if self.layers is None or not self.desk.is_open:
            return
        if self.layers.find(table) is None:
            self._add_table(table)
        self.layers.switch_on(self.layers.find(table))

    def _list_panel_steps(self, name: str, kind: Any, *more: Callable[[Any], None]) -> tuple[Callable[[], None], ...]:
        """A panel is made, ``more`` of it, named for who cannot see it, and offered to the person in a turn each.

        It is in the window from the first on: QGIS's style is worked out again for all that moves to another parent.
        """

        def build() -> None:
            self._unplaced = kind(self.desk, self.layers)
            self.stack.addWidget(self._unplaced)

        def offer() -> None:
            self.panels[name], self._unplaced = self._unplaced, None
            self._add_icon(name)

        made = [lambda step=step: step(self._unplaced) for step in (*more, name_controls)]
        return build, *made, offer

    def _add_strip(self) -> None:
        """Show under every panel what waits to be sent."""
        corrections = self.panels["corrections"]
        corrections.front_requested.connect(lambda: self.show_panel("corrections"))
        self._footer.addWidget(corrections.strip)

    def _place_strip(self, _index: int = 0) -> None:
        if "corrections" in self.panels:
            panel = self.stack.currentWidget()
            self.panels["corrections"].strip.stand_apart(panel is not self.panels["corrections"])

    def _ready(self, layers: MapLayers) -> None:
        self._add_strip()
        for widget in (self.header, self.bar):
            widget.show()
        if self.settings_page is not None and self.stack.currentWidget() is self.settings_page:
            # a saved change opened the commune again
            self.show_settings()
        elif self.training.is_wanted_in_front:
            self._panel = "incidents"
            self.training.make_page().show_now()
            self._bring_forward(self.training.make_page())
        else:
            # where no reports are read, work begins with the addresses
            self.show_panel("incidents" if self.desk.has_service("reporting") else "addresses")
        self.welcome.show_progress("")
        if self.desk.profile.sandbox:
            self.training.rejoin_class()
        self._offer_cards()
        addresses = self.panels["addresses"]
        self._locator = AddressLocator(self.desk, layers, lambda: addresses.lists)
        self.iface.registerLocatorFilter(self._locator)

    def _offer_cards(self) -> None:
        """Once, when a commune begins: what it may set up, now or later."""
        if not self.desk.is_first_opening:
            return
        self.desk.is_first_opening = False
        self._offer = self.desk.messages.show_until_dismissed(
            tr("{commune} is ready. Reports, register and team: now, or later under ☰.").format(
                commune=self.desk.profile.name
            ),
            tr("Settings…"),
            self.show_settings,
            Qgis.MessageLevel.Info,
        )

    def _add_icon(self, name: str) -> None:
        button = PanelButton(panel_name(name), load_icon(name))
        button.setToolTip(tooltip_text(panel_tip(name)))
        button.clicked.connect(lambda _checked=False: self.show_panel(name))
        self._group.addButton(button)
        self._icons.addWidget(button)
        self._buttons[name] = button

    def _closed(self) -> None:
        if self._locator is not None:
            # QGIS deletes it
            self.iface.deregisterLocatorFilter(self._locator)
            self._locator = None
        self.welcome.show_choices(is_open=False)
        stays = self.stack.currentWidget() is self.settings_page or self.training.is_in_front
        if not (self.desk.is_reopening and stays):
            self.stack.setCurrentWidget(self.welcome)
        # closed again before they were gone: they are not to hear of it
        self._drop_all()
        self._dropped = [*self.panels.values(), *filter(None, (self._unplaced,))]
        for panel in self._dropped:
            self.stack.removeWidget(panel)
        if "corrections" in self.panels:
            self._dropped.append(self.panels["corrections"].strip)
            self._dropped[-1].hide()
        self._unplaced = None
        for button in self._buttons.values():
            self._icons.removeWidget(button)
            button.deleteLater()
        self.panels, self._buttons, self._states = {}, {}, {}
        self._counts, self._alarms = {}, {}
        self.lamp.show_states({}, "")
        for item in (self._standing, self._offer):
            self.desk.messages.dismiss(item)
        if self.layers is not None:
            self.project.stop()
            self._dropped += self.layers.remove()
            self.credits.stop()
            self.layers = None
        # to take a panel apart takes a third of what it took to make it, and a layer closes its file: one in each turn;
        # the next commune's opening goes on with it
        run_in_turns([self._drop] * len(self._dropped), lambda: not sip.isdeleted(self) and not self.desk.is_open)
        for widget in (self.header, self.exercise, self.bar, self.job_line, self.progress):
            widget.hide()
        self.reset_question.hide()

    def _drop_all(self) -> None:
        """Delete at once what is left of a commune: a layer that outlives QGIS's providers ends the process."""
        while self._dropped:
            sip.delete(self._dropped.pop())

    def _drop(self) -> None:
        if self._dropped:
            self._dropped.pop(0).deleteLater()

    def _working(self, title: str, percent: float) -> None:
        if self.job_line.isHidden() and not self._show_job_soon.isActive():
            self._show_job_soon.start()
        self.job_label.setText(title)
        # a bar that runs to and fro is painted all the time, and the window with it
        self.progress.setVisible(percent >= 0 and self.job_line.isVisible())
        self.progress.setValue(max(0, int(percent)))

    def _idle(self) -> None:
        self._show_job_soon.stop()
        self.job_line.hide()
        self.progress.hide()

    def _source(self, role: str, state: str) -> None:
        """The lamp: all up, some down; the tooltip names each source."""
        self._states[role] = state
        words = {"up": lamp_name(ServiceStatus.UP), "down": lamp_name(ServiceStatus.DOWN)}
        lines = (format_pair(self.desk.service(name).name, words[now]) for name, now in self._states.items())
        self.lamp.show_states(self._states, "\n".join(lines))

    def _count(self, name: str, number: int) -> None:
        self._counts[name] = number
        self._entitle(name)

    def _alarm(self, name: str, number: int) -> None:
        """What failed stays in sight until somebody has acknowledged it."""

        def look() -> None:
            self.show_panel(name)
            self.panels[name].look_at_failures()

        if number != self._alarms.get(name, 0):
            self.desk.messages.dismiss(self._standing)
            self._standing = number and self.desk.messages.show_until_dismissed(
                plural("{count} corrections failed and wait for your look.", number),
                tr("Show"),
                look,
            )
        self._alarms[name] = number
        self._entitle(name)

    def _entitle(self, name: str) -> None:
        """A panel's name with how many rows wait, and how many failed."""
        if name in self._buttons:
            self._buttons[name].show_counts(self._counts.get(name, 0), self._alarms.get(name, 0))

    def _picked(self, table: str, selected: list[int]) -> None:
        """The map chose a feature: its panel comes to the front with its row."""
        if self.layers is None or self.layers.is_selecting or len(selected) != 1:
            return
        layer = self.layers.find(table)
        if layer is None:
            return
        feature = layer.getFeature(selected[0])
        if not feature.isValid():
            # read without locks: a commit is under way
            return
        name, field = TABLES[table]
        panel = self.panels[name]
        value = str(feature[field])
        current = panel.list.current()
        if current is None or panel.list.model.key(current) != value:
            self.show_panel(name)
            # who chose it on the map sees it there
            with panel.list.hold_map():
                panel.pick(value)


def panel_name(name: str) -> str:
    """A panel's short name."""
    return {
        "layers": tr("Layers"),
        "incidents": tr("Incidents"),
        "addresses": tr("Addresses"),
        "corrections": tr("Corrections"),
    }[name]


def panel_tip(name: str) -> str:
    """A panel's tooltip."""
    return {
        "layers": tr("Layers of the region, and what applies at a place"),
        "incidents": tr("Incidents reported by citizens"),
        "addresses": tr("Differences between the register and ICAR or BeSt"),
        "corrections": tr("Corrections to send, and the services' replies"),
    }[name]
