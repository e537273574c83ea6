"""What the reporting service can do: found by asking it, shown in words, corrected as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...services.errors import InvalidFile
from ...services.incidents import endpoint
from ...services.incidents.capabilities import remembered
from ...services.incidents.capabilities.probe import ProbeResult, probe
from ...services.incidents.endpoint import PRESETS, Capabilities
from ...services.profile import Service
from ...services.workspace.workspace import Workspace
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import plain_label, shortcut_button
from ..widgets.inputs import ComboBox


class EndpointPage(QWidget):
    """The service in words and as JSON; ``service_changed`` carries the service as it is known from now on."""

    service_changed = pyqtSignal(object)

    def __init__(self, desk: Session, _layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self._before = Capabilities()
        self.message = plain_label()
        self.url = QLineEdit()
        self.preset = ComboBox()
        for name in PRESETS:
            self.preset.addItem(_words().get(name, name), name)
        self.preset.activated.connect(self._preset_chosen)
        self.summary = QPlainTextEdit()
        self.summary.setReadOnly(True)
        self.differences = QPlainTextEdit()
        self.differences.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.differences.setToolTip(
            tr("What differs from that software, as a commune's profile writes it: correct it here, then keep it")
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Address"), self.url)
        form.addRow(tr("Software"), self.preset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addLayout(form)
        column.addWidget(self.summary, 3)
        column.addWidget(self.differences, 1)
        self._build_buttons(column, back)

    def _build_buttons(self, column: QVBoxLayout, back: Callable[[], None]) -> None:
        self.ask = shortcut_button(tr("Ask the service"), "", self, self.probe)
        self.ask.setToolTip(tr("Finds out what it can do by reading from it; nothing is written"))
        self.copy = shortcut_button(tr("Copy for the profile"), "", self, self._copy)
        self.copy.setToolTip(tr("Copies what is shown here as JSON, for the commune's profile file"))
        self.undo = shortcut_button(tr("As the profile says"), "", self, self.reset_to_profile)
        self.keep = shortcut_button(tr("Keep"), "Ctrl+Return", self, self.save)
        for buttons in ((self.ask, self.copy), (shortcut_button(tr("Back"), "", self, back), self.undo, self.keep)):
            line = QHBoxLayout()
            for button in buttons:
                line.addWidget(button)
            column.addLayout(line)

    def reload(self) -> None:
        """Show what is known now."""
        service = self.desk.service("reporting")
        self._show(service.url, endpoint.parse_capabilities(service.capabilities))
        if not service.capabilities:
            self.message.setText(tr("Nothing is known of this service yet: the next refresh asks it."))

    def probe(self) -> None:
        """Ask the service again; what is found is shown, and kept once the person says so."""
        reach, url = self.desk.client_factory("reporting"), self.url.text().strip()
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
        try:
            can = self.read_form()
        except InvalidFile as error:
            self.desk.messages.error(error)
            return
        service, url = self.desk.configured_profile.services["reporting"], self.url.text().strip()
        self.desk.commit(lambda workspace: remembered.save_capabilities(workspace, service, url, can), done=self._kept)

    def reset_to_profile(self) -> None:
        """Go back to the profile's own words; if it has none, the next refresh asks the service."""
        service = self.desk.configured_profile.services["reporting"]

        def work(workspace: Workspace) -> Service:
            remembered.reset_capabilities(workspace)
            return service

        self.desk.commit(work, done=self._kept)

    def read_form(self) -> Capabilities:
        """Return what the form says. Raises InvalidFile, which names the field and its line."""
        can = remembered.validate_capabilities(self.differences.toPlainText())
        # a person said so: it is not measured again
        return can if can.clock_hours == self._before.clock_hours else replace(can, clock_probed="")

    def _kept(self, service: Service) -> None:
        self.service_changed.emit(service)
        self.reload()
        self.desk.messages.show(tr("Saved. The next refresh uses it."))

    def _show(self, url: str, can: Capabilities) -> None:
        self._before = can
        self.url.setText(url)
        self.url.setCursorPosition(0)
        self.preset.setCurrentIndex(self.preset.findData(can.preset))
        self.summary.setPlainText(
            "\n".join(
                tr("{name}: {value}").format(name=label, value=_describe(name, getattr(can, name)))
                for name, label in _labels().items()
            )
        )
        self.differences.setPlainText(_format_json(endpoint.serialise_capabilities(can)))
        lines = [tr("Known from: {source}").format(source=can.source)] if can.source else []
        if can.clock_probed:
            lines.append(tr("The clock of its filters was measured on {date}.").format(date=can.clock_probed))
        self.message.setText("\n".join(lines))

    def _preset_chosen(self, _row: int) -> None:
        """Another software: all that is known of it."""
        self._show(self.url.text(), endpoint.parse_capabilities({"preset": self.preset.currentData()}))

    def _copy(self) -> None:
        try:
            capabilities = endpoint.serialise_capabilities(self.read_form())
        except InvalidFile as error:
            self.desk.messages.error(error)
            return
        QgsApplication.clipboard().setText(_format_json({"url": self.url.text().strip(), "capabilities": capabilities}))


def _labels() -> dict[str, str]:
    """What is shown of an endpoint, in its order."""
    return {
        "format": tr("Format"),
        "paging": tr("Long lists"),
        "size_parameter": tr("Page-size parameter"),
        "page_size": tr("Reports a page"),
        "cap": tr("Lists are cut at"),
        "span_days": tr("Longest period, days"),
        "requests_per_minute": tr("Requests a minute"),
        "parameters": tr("Filters it supports"),
        "several": tr("Filters with several values"),
        "open_by_default": tr("Lists open reports only, unless asked"),
        "clock_hours": tr("Time zone used by its filters"),
        "zone_hours": tr("Time zone for dates without one"),
        "extensions": tr("Also answers"),
        "writes": tr("Can be written"),
        "update_subject": tr("Identifier used in an update"),
        "update_statuses": tr("Statuses it knows"),
        "update_unchanged": tr("Status that changes none"),
        "update_number": tr("Back office's number in the text"),
        "update_case": tr("Statuses are written in"),
        "updates_by": tr("Updates are listed by"),
        "update_id_once": tr("An update is taken once only"),
        "photo": tr("A photo is sent as"),
        "attribute_values": tr("Several answers are sent as"),
        "longitude": tr("Longitude is called"),
        "moderated": tr("New reports are listed after a check"),
    }


def _words() -> Mapping[str, str]:
    """Values in the person's language; the others are the protocol's own."""
    return {
        "standard": tr("Open311, nothing more known"),
        "end_date": tr("by end date"),
        "page": tr("page by page"),
        "offset": tr("by offset"),
        "next": tr("by the link to the next page"),
        "own": tr("the number in the list"),
        "external": tr("the back office's number"),
        "lower": tr("small letters"),
        "upper": tr("capitals"),
        "incident": tr("the number of the report"),
        "window": tr("a period"),
        "url": tr("a link"),
        "file": tr("a file"),
        "brackets": "code[]=a&code[]=b",
        "repeated": "code=a&code=b",
        "request": tr("new reports"),
        "update": tr("statuses and comments"),
    }


def _describe(name: str, value: Any) -> str:
    """The value of a field for a person; a dash where nothing is known."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if name.endswith("_hours") and value is not None:
        return f"UTC {value:+d} h"
    if isinstance(value, tuple):
        # the others are the protocol's own names
        return ", ".join(_words()[item] if name == "writes" else item for item in value) or tr("none")
    return _words().get(value, str(value)) if value else "–"


def _format_json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
