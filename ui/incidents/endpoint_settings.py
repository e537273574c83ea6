"""What the reporting service can do, field by field: found by asking it, corrected by a person."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...services import json_schema
from ...services.errors import InvalidFile
from ...services.incidents.capabilities import endpoint, remembered
from ...services.incidents.capabilities.endpoint import Capabilities
from ...services.incidents.capabilities.probe import ProbeResult, probe
from ...services.profile import Service
from ...services.workspace.workspace import Workspace
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import plain_label, shortcut_button, tooltip_text

SCHEMA = "reporting/endpoint.schema.json"
MAX_INTEGER = 1_000_000
LABEL_WIDTH_PX = 150
"""Pixels of a field's name, which goes on below: the dock is narrow."""


class EndpointPage(QWidget):
    """A form made from the endpoint's schema; ``service_changed`` tells the service as it is known from now on."""

    service_changed = pyqtSignal(object)

    def __init__(self, desk: Session, _layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.url = QLineEdit()
        rules = json_schema.load_schema(SCHEMA)["properties"]
        self.fields = {name: _field(rules[name]) for name in _labels()}
        self._before = Capabilities()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Address"), self.url)
        for name, label in _labels().items():
            self.fields[name].setToolTip(tooltip_text(name))
            words = plain_label(label, wrap=False)
            words.setWordWrap(True)
            words.setMinimumWidth(LABEL_WIDTH_PX)
            form.addRow(words, self.fields[name])
        inside = QWidget()
        inside.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.message = plain_label()
        self.ask = shortcut_button(tr("Ask the service"), "", self, self.probe)
        self.ask.setToolTip(tr("Finds out what it can do by reading from it; nothing is written"))
        self.copy = shortcut_button(tr("Copy for the profile"), "", self, self._copy)
        self.copy.setToolTip(tr("Copies what is shown here as JSON, for the commune's profile file"))
        self.undo = shortcut_button(tr("As the profile says"), "", self, self.reset_to_profile)
        self.keep = shortcut_button(tr("Keep"), "Ctrl+Return", self, self.save)
        above, below = QHBoxLayout(), QHBoxLayout()
        for line, buttons in (
            (above, (self.ask, self.copy)),
            (below, (shortcut_button(tr("Back"), "", self, back), self.undo, self.keep)),
        ):
            for button in buttons:
                line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.message)
        whole.addWidget(scroll, 1)
        whole.addLayout(above)
        whole.addLayout(below)
        self.fields["preset"].activated.connect(self._preset_chosen)

    def reload(self) -> None:
        """Show what is known now."""
        service = self.desk.service("reporting")
        self._show(service.url, endpoint.parse_capabilities(service.capabilities))
        if not service.capabilities:
            self.message.setText(tr("Nothing is known of this service yet: the next refresh asks it."))

    def probe(self) -> None:
        """Ask the service again; what is found is shown, and kept once the person says so."""
        reach, told, url = (
            self.desk.client_factory("reporting"),
            self.desk.service("reporting"),
            self.url.text().strip(),
        )

        def work(job: Job) -> ProbeResult:
            return probe(reach(job), url, told.jurisdiction_id)

        def done(probed: ProbeResult) -> None:
            self._show(probed.url, probed.capabilities)
            self.message.setText(
                tr("This is what the service showed. Look, then keep it.") + "\n" + self.message.text()
            )

        self.desk.run_job(tr("Asking the service what it can do"), work, done, "reporting")

    def save(self) -> None:
        """Keep what the form says, with the workspace."""
        try:
            can = remembered.validate_capabilities(self.read_form())
        except InvalidFile as error:
            self.desk.messages.error(error)
            return
        told, url = self.desk.configured_profile.services["reporting"], self.url.text().strip()
        self.desk.commit(lambda workspace: remembered.save_capabilities(workspace, told, url, can), done=self._kept)

    def reset_to_profile(self) -> None:
        """Go back to the profile's own words; if it has none, the next refresh asks the service."""
        told = self.desk.configured_profile.services["reporting"]

        def work(workspace: Workspace) -> Service:
            remembered.reset_capabilities(workspace)
            return told

        self.desk.commit(work, done=self._kept)

    def read_form(self) -> dict[str, Any]:
        """What the form says, as the schema has it; what the form does not show stays as it was."""
        shown = {name: _value(field) for name, field in self.fields.items()}
        kept = {"wrapper": self._before.wrapper, "clock_probed": self._before.clock_probed}
        if shown["clock_hours"] != self._before.clock_hours:
            kept["clock_probed"] = ""  # a person said so: it is not measured again
        return {**shown, **kept}

    def _kept(self, service: Service) -> None:
        self.service_changed.emit(service)
        self.reload()
        self.desk.messages.show(tr("Saved. The next refresh uses it."))

    def _show(self, url: str, can: Capabilities) -> None:
        self._before = can
        self.url.setText(url)
        self.url.setCursorPosition(0)
        for name, field in self.fields.items():
            _fill(field, getattr(can, name))
        told = [tr("Known from: {source}").format(source=can.source)] if can.source else []
        if can.clock_probed:
            told.append(tr("The clock of its filters was measured on {date}.").format(date=can.clock_probed))
        self.message.setText("\n".join(told))

    def _preset_chosen(self, _row: int) -> None:
        """Another software: all that is known of it."""
        self._show(self.url.text(), endpoint.parse_capabilities({"preset": self.fields["preset"].currentData()}))

    def _copy(self) -> None:
        try:
            capabilities = endpoint.serialise_capabilities(remembered.validate_capabilities(self.read_form()))
        except InvalidFile as error:
            self.desk.messages.error(error)
            return
        words = {"url": self.url.text().strip(), "capabilities": capabilities}
        QgsApplication.clipboard().setText(json.dumps(words, ensure_ascii=False, indent=2))


def _labels() -> dict[str, str]:
    """The fields that are shown, in their order."""
    return {
        "preset": tr("Software"),
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
        "": tr("not asked"),
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


def _field(rule: Mapping[str, Any]) -> QWidget:
    """What a field of the schema is changed with."""
    kind = rule.get("type")
    if "enum" in rule:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value in rule["enum"]:
            box.addItem(_words().get(value, value), value)
        return box
    if kind == "array" and "enum" in rule["items"]:
        several = QgsCheckableComboBox()
        several.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        several.setDefaultText(tr("none"))
        for value in rule["items"]["enum"]:
            word = _words().get(value, value) if value in ("request", "update") else value
            several.addItemWithCheckState(word, Qt.CheckState.Unchecked, value)
        return several
    if kind in ("array", "string"):
        line = QLineEdit()
        line.setProperty("listed", kind == "array")
        return line
    if kind == "boolean":
        return QCheckBox()
    if kind == "number":
        number = QDoubleSpinBox()
        number.setDecimals(1)
        number.setRange(rule.get("minimum", 0), MAX_INTEGER)
        number.setSpecialValueText(tr("no limit known"))
        return number
    whole = QSpinBox()
    least = rule.get("minimum", 0)
    # null is one below the least
    whole.setRange(least - 1 if kind == ["integer", "null"] else least, rule.get("maximum", MAX_INTEGER))
    if kind == ["integer", "null"]:
        whole.setSpecialValueText(tr("not known"))
        whole.setProperty("null", True)
    if least < 0:
        whole.setPrefix("UTC +")
        whole.setSuffix(" h")
    elif least == 0:
        whole.setSpecialValueText("–")
    return whole


def _fill(field: QWidget, value: Any) -> None:
    """Show a value in a field of :func:`_field`."""
    if isinstance(field, QgsCheckableComboBox):
        for row in range(field.count()):
            on = field.itemData(row) in value
            field.setItemCheckState(row, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
    elif isinstance(field, QLineEdit):
        field.setText(", ".join(value) if field.property("listed") else value)
        field.setCursorPosition(0)
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    else:
        field.setValue(field.minimum() if value is None else value)


def _value(field: QWidget) -> Any:
    """What a field of :func:`_field` says."""
    if isinstance(field, QgsCheckableComboBox):
        rows = range(field.count())
        return [field.itemData(row) for row in rows if field.itemCheckState(row) == Qt.CheckState.Checked]
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QLineEdit):
        return _listed(field.text().split(",")) if field.property("listed") else field.text().strip()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return None if field.property("null") and field.value() == field.minimum() else field.value()


def _listed(texts: Sequence[str]) -> list[str]:
    return [text.strip().lower() for text in texts if text.strip()]
