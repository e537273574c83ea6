"""Beside the search: a new incident, and a menu of what is wanted now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QActionGroup, QToolButton, QWidget

from ...services.incidents import endpoint
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import menu_button
from ..widgets.layouts import lay_row

REFRESH_INTERVALS_MIN = (0, 5, 15, 60)
"""How often the list may refresh itself; 0 is never."""


@dataclass(frozen=True)
class IncidentActions:
    """What the line's buttons and menu do; ``refresh`` fetches everything if told so."""

    refresh: Callable[[bool], None]
    open_new: Callable[[], None]
    open_duplicates: Callable[[], None]
    open_numbers: Callable[[], None]
    open_endpoint: Callable[[], None]
    choose_file: Callable[[], object]
    open_permits: Callable[[], None]


class IncidentToolLine(QWidget):
    """A button, a menu, and the clock that refreshes the list by itself where a person wants it."""

    def __init__(self, desk: Session, actions: IncidentActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self.clock = QTimer(self)
        self.clock.timeout.connect(self._refresh_unless_busy)
        self.new = QToolButton()
        self.new.setText("+")
        self.new.setAutoRaise(True)
        self.new.setAccessibleName(tr("New incident"))
        self.new.clicked.connect(lambda _checked=False: actions.open_new())
        lay_row(self.new, self._menu_button(), parent=self, margins=0, spacing=2)
        self.offer_new()
        self._refresh_every(int(settings.get("refresh_minutes", "0")))

    def offer_new(self) -> None:
        """Let a new incident be reported where the service takes reports from programs."""
        is_known = self._is_service_known()
        takes = self._takes_reports()
        self.new.setEnabled(takes or not is_known)
        self.new.setToolTip(
            tr("New incident: report something on the map")
            if takes
            else tr("This service takes no reports from programs.")
            if is_known
            else tr("New incident: the service has not answered yet. What you write stays in the form until it does.")
        )

    def show_duplicate_count(self, count: int) -> None:
        """Say how many pairs wait for a person."""
        self.duplicates.setText(tr("Duplicates ({count})").format(count=count) if count else tr("Duplicates"))

    def _is_service_known(self) -> bool:
        """Whether it is known what the service takes: one that never answered was not asked yet."""
        service = self._desk.profile.services.get("reporting")
        return service is None or service.kind != "open311" or bool(service.capabilities)

    def _takes_reports(self) -> bool:
        service = self._desk.profile.services.get("reporting")
        if service is None or service.kind != "open311":
            return False
        return "request" in endpoint.parse_capabilities(service.capabilities).writes

    def _menu_button(self) -> QToolButton:
        more, menu = menu_button("⋯", tr("Duplicates, numbers, automatic refresh and more"), tr("More"))
        self.duplicates = menu.addAction(tr("Duplicates"), self._actions.open_duplicates)
        menu.addAction(tr("Numbers"), self._actions.open_numbers)
        menu.addSeparator()
        self.refresh_menu = often = menu.addMenu(tr("Refresh automatically"))
        group = QActionGroup(often)
        for minutes in REFRESH_INTERVALS_MIN:
            label = tr("Every {minutes} minutes").format(minutes=minutes) if minutes else tr("Never")
            entry = often.addAction(label)
            entry.setCheckable(True)
            entry.setChecked(minutes == int(settings.get("refresh_minutes", "0")))
            entry.triggered.connect(lambda _checked, minutes=minutes: self._refresh_every(minutes))
            group.addAction(entry)
        menu.addAction(tr("Fetch the whole list again"), lambda: self._actions.refresh(True))
        if self._desk.has_service("reporting") and self._desk.service("reporting").kind == "open311":
            menu.addAction(tr("What the service can do…"), self._actions.open_endpoint)
        menu.addAction(tr("Incidents from a file…"), self._actions.choose_file)
        menu.addAction(tr("Permit dossiers…"), self._actions.open_permits)
        return more

    def _refresh_every(self, minutes: int) -> None:
        settings.put("refresh_minutes", str(minutes))
        self.clock.setInterval(max(1, minutes) * 60_000)
        self.clock.start() if minutes else self.clock.stop()

    def _refresh_unless_busy(self) -> None:
        if not self._desk.is_busy():
            self._actions.refresh(False)
