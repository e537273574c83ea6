"""What the reporting service can do: found by asking it, shown and corrected field by field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ...services.errors import InvalidFile
from ...services.incidents import endpoint
from ...services.incidents.capabilities import remembered
from ...services.incidents.capabilities.probe import ProbeResult, probe
from ...services.incidents.endpoint import PRESETS, Capabilities
from ...services.profile import Profile, Service
from ...services.profile_exchange import check_service_url
from ...services.workspace.workspace import Workspace
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import format_day, plain_label, scrollable, shortcut_button
from ..widgets.checked_line import CheckedLine
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column, lay_row
from .endpoint_fields import CapabilityForm, word_label

MIN_FIELDS_HEIGHT = 160
"""Pixels to which the fields give way before they scroll."""


class EndpointPage(QWidget):
    """The service in words; ``service_changed`` carries the service as it is known from now on."""

    service_changed = pyqtSignal(object)

    def __init__(self, desk: Session, _layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.message = plain_label()
        self.url = CheckedLine(tr("Address", "of a web service"), check_service_url, is_required=True)
        self.preset = ComboBox()
        for name in PRESETS:
            self.preset.addItem(word_label(name), name)
        self.preset.activated.connect(self._preset_chosen)
        self.fields = CapabilityForm()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Address", "of a web service"), self.url)
        form.addRow(tr("Software"), self.preset)
        column = lay_column(self.message, form, (scrollable(self.fields, MIN_FIELDS_HEIGHT), 1), parent=self, margins=0)
        self._build_buttons(column, back)

    def _build_buttons(self, column: QVBoxLayout, back: Callable[[], None]) -> None:
        self.ask = shortcut_button(tr("Ask the service"), "", self, self.probe)
        self.ask.setToolTip(tr("Finds out what it can do by reading from it; nothing is written"))
        self.share = shortcut_button(tr("Keep in the profile"), "", self, self.save_in_profile)
        self.share.setToolTip(tr("Colleagues who get the commune's profile have it too"))
        self.undo = shortcut_button(tr("As the profile says"), "", self, self.reset_to_profile)
        self.keep = shortcut_button(tr("Keep"), "Ctrl+Return", self, self.save)
        for buttons in ((self.ask, self.share), (shortcut_button(tr("Back"), "", self, back), self.undo, self.keep)):
            line = lay_row(*buttons)
            column.addLayout(line)

    def reload(self) -> None:
        """Show what is known now."""
        service = self.desk.service("reporting")
        self._show(service.url, endpoint.parse_capabilities(service.capabilities))
        if not service.capabilities:
            self.message.setText(tr("Nothing is known of this service yet: the next refresh asks it."))

    def probe(self) -> None:
        """Ask the service again; what is found is shown, and kept once the person says so."""
        reach, url = self.desk.client_factory("reporting"), self.url.text()
        jurisdiction_id = self.desk.service("reporting").jurisdiction_id

        def work(job: Job) -> ProbeResult:
            return probe(reach(job), url, jurisdiction_id)

        def done(probed: ProbeResult) -> None:
            self._show(probed.url, probed.capabilities)
            self.message.setText(
                tr("This is what the service showed. Look, then keep it.") + "\n" + self.message.text()
            )

        self.desk.run_job(tr("Asking the service what it can do"), work, done, "reporting")

    def save(self) -> None:
        """Keep what the form says, with the workspace."""
        if self._find_fault():
            return
        can = self.fields.read_capabilities()
        service, url = self.desk.configured_profile.services["reporting"], self.url.text()
        self.desk.commit(lambda workspace: remembered.save_capabilities(workspace, service, url, can), done=self._kept)

    def reset_to_profile(self) -> None:
        """Go back to the profile's own words; if it has none, the next refresh asks the service."""
        service = self.desk.configured_profile.services["reporting"]

        def work(workspace: Workspace) -> Service:
            remembered.reset_capabilities(workspace)
            return service

        self.desk.commit(work, done=self._kept)

    def save_in_profile(self) -> None:
        """Keep what the form says in the commune's profile."""
        if self._find_fault():
            return
        capabilities = endpoint.serialise_capabilities(self.fields.read_capabilities())
        url = self.url.text()

        def change(profile: Profile) -> Profile:
            service = replace(profile.services["reporting"], url=url, capabilities=capabilities)
            return replace(profile, services={**profile.services, "reporting": service})

        try:
            self.desk.change_profile(change)
        except InvalidFile as error:
            self.desk.messages.error(error)
        else:
            self.desk.messages.show(tr("Saved. The next refresh uses it."))

    def _find_fault(self) -> bool:
        # both say what is wrong with them
        return any([self.url.find_fault(), self.fields.find_fault()])

    def _kept(self, service: Service) -> None:
        self.service_changed.emit(service)
        self.reload()
        self.desk.messages.show(tr("Saved. The next refresh uses it."))

    def _show(self, url: str, can: Capabilities) -> None:
        self.url.set_text(url)
        self.preset.setCurrentIndex(self.preset.findData(can.preset))
        self.fields.show_capabilities(can)
        lines = [tr("Known from: {source}").format(source=can.source)] if can.source else []
        if can.clock_probed:
            lines.append(
                tr("The clock of its filters was measured on {date}.").format(date=format_day(can.clock_probed))
            )
        self.message.setText("\n".join(lines))

    def _preset_chosen(self, _row: int) -> None:
        """Another software: all that is known of it."""
        self._show(self.url.text(), endpoint.parse_capabilities({"preset": self.preset.currentData()}))
