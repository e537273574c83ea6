"""What a reporting service can do, as fields: a box to tick, a choice, a number or a word, as its schema says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QWidget

from ...services import json_schema
from ...services.errors import N_, InvalidFile
from ...services.incidents.endpoint import Capabilities
from ..qgis.translate import get_locale, tr
from ..widgets.checked_line import CheckedLine
from ..widgets.inputs import ComboBox, DoubleSpinBox, SpinBox
from ..widgets.layouts import STRETCH, lay_column

MAX_NUMBER = 1_000_000
"""Where the schema names no upper limit."""

MAX_LABEL_CHARACTERS = 22
"""Boxes to tick whose words are longer stand under each other: a dock has no room for two."""

EVERYDAY_FIELDS = ("writes", "moderated", "photo", "update_statuses", "cap", "requests_per_minute")
"""What a person who works with the reports notices; the others are for whoever looks after the service."""


@dataclass(frozen=True)
class FieldEditor:
    """One field: its widget, how a value is shown in it, and how it is read."""

    widget: QWidget
    show: Callable[[Any], None]
    read: Callable[[], Any]


class CapabilityForm(QWidget):
    """All fields of an endpoint; ``edited`` tells that a person changed one."""

    edited = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = Capabilities()
        rules = json_schema.load_schema("reporting/endpoint.schema.json")["properties"]
        self.editors = {
            name: _create_editor(label, rules[name], self.edited.emit) for name, label in field_labels().items()
        }
        everyday = _create_form()
        self.details = QgsCollapsibleGroupBoxBasic(tr("For whoever looks after the service"))
        self.details.setCollapsed(True)
        rest = _create_form()
        self.details.setLayout(rest)
        for name, label in field_labels().items():
            form, editor = everyday if name in EVERYDAY_FIELDS else rest, self.editors[name]
            if isinstance(editor.widget, QCheckBox):
                form.addRow(editor.widget)
            else:
                form.addRow(label, editor.widget)
        lay_column(everyday, self.details, STRETCH, parent=self, margins=(0, 0, 4, 0))

    def show_capabilities(self, can: Capabilities) -> None:
        """Show an endpoint; what has no field here is kept as it is."""
        self._shown = can
        self.blockSignals(True)
        for name, editor in self.editors.items():
            editor.show(getattr(can, name))
        self.blockSignals(False)

    def read_capabilities(self) -> Capabilities:
        """Return the endpoint as the fields say."""
        shown, values = self._shown, {name: editor.read() for name, editor in self.editors.items()}
        for name, value in values.items():
            # ticked boxes have an order of their own
            if isinstance(value, tuple) and set(value) == set(getattr(shown, name)):
                values[name] = getattr(shown, name)
        can = replace(shown, **values)
        # a person said so: it is not measured again
        return can if can.clock_hours == shown.clock_hours else replace(can, clock_probed="")

    def find_fault(self) -> bool:
        """Say beside each field what is wrong; whether something is."""
        lines = [editor.widget for editor in self.editors.values() if isinstance(editor.widget, CheckedLine)]
        wrong = [line for line in lines if line.find_fault()]
        if any(self.details.isAncestorOf(line) for line in wrong):
            self.details.setCollapsed(False)
        if wrong:
            wrong[0].setFocus()
        return bool(wrong)


class TickBoxes(QWidget):
    """Several of a few words, each with a box to tick."""

    def __init__(self, name: str, words: Mapping[str, str], edited: Callable[[], None]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        columns = 1 if max(map(len, words.values())) > MAX_LABEL_CHARACTERS else 2
        for number, (word, label) in enumerate(words.items()):
            box = QCheckBox(label)
            box.setAccessibleDescription(name)
            box.toggled.connect(lambda _on: edited())
            grid.addWidget(box, number // columns, number % columns)
            self.boxes[word] = box

    def show_words(self, ticked: tuple[str, ...]) -> None:
        """Tick these, and no others."""
        for word, box in self.boxes.items():
            box.setChecked(word in ticked)

    def read_words(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(word for word, box in self.boxes.items() if box.isChecked())


def _create_editor(label: str, rule: Mapping[str, Any], edited: Callable[[], None]) -> FieldEditor:
    if rule["type"] == "boolean":
        box = QCheckBox(label)
        box.toggled.connect(lambda _on: edited())
        return FieldEditor(box, box.setChecked, box.isChecked)
    if rule["type"] == "array" and "enum" in rule["items"]:
        ticks = TickBoxes(label, {word: word_label(word) for word in rule["items"]["enum"]}, edited)
        return FieldEditor(ticks, ticks.show_words, ticks.read_words)
    if "enum" in rule:
        return _create_choice(label, rule["enum"], edited)
    if rule["type"] in ("integer", "number", ["integer", "null"]):
        return _create_number(label, rule, edited)
    return _create_line(label, rule, edited)


def _create_choice(label: str, words: list[str], edited: Callable[[], None]) -> FieldEditor:
    box = ComboBox()
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setAccessibleName(label)
    for word in words:
        box.addItem(word_label(word) if word else tr("none"), word)
    box.activated.connect(lambda _row: edited())
    return FieldEditor(box, lambda word: box.setCurrentIndex(box.findData(word)), box.currentData)


def _create_number(label: str, rule: Mapping[str, Any], edited: Callable[[], None]) -> FieldEditor:
    box: Any = DoubleSpinBox() if rule["type"] == "number" else SpinBox()
    is_optional = isinstance(rule["type"], list)
    # one below the least stands for what nobody knows; elsewhere nought does
    least = rule["minimum"] - 1 if is_optional else rule["minimum"]
    box.setRange(least, rule.get("maximum", MAX_NUMBER))
    if is_optional or least == 0:
        box.setSpecialValueText(tr("not known"))
    if "Hours" in rule.get("description", ""):
        box.setPrefix("UTC ")
        box.setSuffix(" h")
    box.setLocale(get_locale())
    box.setAccessibleName(label)
    box.valueChanged.connect(lambda _value: edited())
    if not is_optional:
        return FieldEditor(box, box.setValue, box.value)
    return FieldEditor(
        box,
        lambda value: box.setValue(least if value is None else value),
        lambda: None if box.value() == least else box.value(),
    )


def _create_line(label: str, rule: Mapping[str, Any], edited: Callable[[], None]) -> FieldEditor:
    """A word, or several with commas between."""
    is_list = rule["type"] == "array"
    pattern, example = (rule["items"] if is_list else rule)["pattern"], (rule["items"] if is_list else rule)["examples"]
    line = CheckedLine(label, partial(_check_words, re.compile(pattern), example[0], is_list))
    line.line.setPlaceholderText(example[0])
    line.edited.connect(edited)

    def read() -> Any:
        return _split_words(line.text()) if is_list else line.text()

    return FieldEditor(line, lambda value: line.set_text(", ".join(value) if is_list else value), read)


def _check_words(pattern: re.Pattern[str], example: str, is_list: bool, text: str) -> None:
    for word in _split_words(text) if is_list else (text,):
        if not pattern.search(word):
            raise InvalidFile(
                N_("“{word}” cannot be sent like that."), N_("Write it as in: {example}"), word=word, example=example
            )


def _split_words(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (word.strip() for word in text.split(","))))


def _create_form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def field_labels() -> dict[str, str]:
    """Return the fields of an endpoint that are shown, in their order, in the person's language."""
    return {
        "writes": tr("It takes"),
        "moderated": tr("New reports are listed after a check"),
        "photo": tr("A photo is sent as"),
        "update_statuses": tr("Statuses it knows"),
        "cap": tr("Reports in a list, at most"),
        "requests_per_minute": tr("Questions a minute, at most"),
        "open_by_default": tr("Lists open reports only, unless asked"),
        "clock_hours": tr("Clock of its filters"),
        "zone_hours": tr("Clock of its dates"),
        "span_days": tr("Longest period, days"),
        "paging": tr("Long lists"),
        "page_size": tr("Reports a page"),
        "size_parameter": tr("Reports a page are asked for by"),
        "format": tr("Answers in"),
        "parameters": tr("It can be asked by"),
        "several": tr("Several at once of"),
        "extensions": tr("It also has"),
        "attribute_values": tr("Several answers are sent as"),
        "longitude": tr("Longitude is called"),
        "update_subject": tr("An answer names"),
        "update_unchanged": tr("Status that changes none"),
        "update_number": tr("Back office's number in the text"),
        "update_case": tr("Statuses are written in"),
        "updates_by": tr("Answers are listed by"),
        "update_id_once": tr("An answer is taken once only"),
    }


def word_label(word: str) -> str:
    """Return a value in the person's language; what is left are names of formats and products."""
    return {
        "standard": tr("Open311, nothing more known"),
        "end_date": tr("end date"),
        "start_date": tr("start date"),
        "updated_after": tr("date of change"),
        "service_request_id": tr("number of the report"),
        "service_code": tr("category"),
        "status": tr("status"),
        "bbox": tr("area of the map"),
        "page": tr("page number"),
        "offset": tr("position in the list"),
        "next": tr("link to the next page"),
        "page_size": "page_size",
        "json": "JSON",
        "xml": "XML",
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
        "discovery": tr("a description of itself"),
        "definitions": tr("questions by category"),
        "tokens": tr("receipts for new reports"),
        "updates": tr("lists of answers"),
        "fixmystreet": tr("pages of FixMyStreet"),
        "media": tr("photos with new reports"),
        # the names of the products are nobody's language
        "helsinki": "Helsinki",
        "open311-adapter": "Open311 Adapter",
        "markaspot": "Mark-a-Spot",
        "ureport": "uReport",
        "seeclickfix": "SeeClickFix",
        "klarschiff": "Klarschiff",
    }.get(word, word)
