"""A new incident: its place on the map, its category with the questions that it asks, a text, a photo."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from ...services.corrections.attachments import attach
from ...services.corrections.create import draft_from_form
from ...services.errors import RepereError, ServiceError
from ...services.incidents import category_form as definitions
from ...services.incidents import endpoint
from ...services.incidents.category_form import Attribute, Definition
from ...services.incidents.clients.client_factory import create_open311_client
from ...services.incidents.position import to_degrees
from ...services.layers.queries.point_info import reverse_geocode
from ...services.model.incident import Category
from ...services.workspace.workspace import Workspace
from ..map.map_tools import PointTool
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, format_decimal, plain_label, shortcut_button, tooltip_text
from ..widgets.inputs import ComboBox
from ..widgets.layouts import STRETCH, lay_column, lay_row

DATETIME_FORMAT = "yyyy-MM-dd HH:mm"
"""How a date and time is typed, in local time."""


class QuestionForm(QWidget):
    """The form of a category, made from its definition."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.definition = Definition("", ())
        self.fields: dict[str, QWidget] = {}

    def show_questions(self, definition: Definition) -> None:
        """Show the questions of another category."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.definition, self.fields = definition, {}
        for attribute in definition.attributes:
            if not attribute.variable:
                self._form.addRow(plain_label(attribute.description))
                continue
            field = _field(attribute)
            field.setToolTip(tooltip_text(attribute.datatype_description))
            self.fields[attribute.code] = field
            label = plain_label(attribute.description + (" *" if attribute.required else ""))
            self._form.addRow(label)
            self._form.addRow(field)

    def read_answers(self) -> dict[str, list[str]]:
        """What was typed or chosen, by the code of the question; a date with its offset."""
        told = {}
        for attribute in self.definition.attributes:
            if attribute.code in self.fields:
                texts = _given(self.fields[attribute.code])
                told[attribute.code] = list(map(_in_utc, texts)) if attribute.datatype == "datetime" else texts
        return told


class NewIncidentPage(QWidget):
    """Makes a draft of the outbox; ``back`` leaves the page."""

    def __init__(self, desk: Session, layers: MapLayers, back: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._back = back
        self._position: tuple[float, float] | None = None
        self._categories: dict[str, Category] = {}
        self._reason = tr("The categories are being fetched.")
        """Why no category can be chosen, while there is none."""
        can = endpoint.parse_capabilities(desk.service("reporting").capabilities)
        self.point = QPushButton(tr("Show the place on the map"))
        self.tool = PointTool(layers.canvas, self.point, self.set_position)
        self.position_label = plain_label(tr("No place yet."))
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("Looked up from the place; correct it if need be"))
        self.category = ComboBox()
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.activated.connect(lambda _row: self._ask_questions())
        self.questions = QuestionForm()
        self.description = QPlainTextEdit()
        self.description.setPlaceholderText(tr("What is the problem, and where exactly?"))
        self.description.setMinimumHeight(70)
        self.photo = QLineEdit()
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.point)
        form.addRow(self.position_label)
        form.addRow(tr("Address"), self.address)
        form.addRow(tr("Category"), self.category)
        form.addRow(self.questions)
        form.addRow(tr("Description"), self.description)
        if can.photo == "file":
            form.addRow(tr("Photo"), self._photo_line())
        else:
            form.addRow(tr("Photo (link)"), self.link)
        self.message = plain_label()
        inside = QWidget()
        lay_column(form, self.message, STRETCH, parent=inside, margins=0)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = lay_row(shortcut_button(tr("Back"), "Escape", self, self._leave), STRETCH)
        self.prepare = shortcut_button(tr("Prepare the report"), "Ctrl+Return", self, self.draft)
        buttons.addWidget(self.prepare)
        lay_column((scroll, 1), buttons, parent=self, margins=0)

    def begin(self) -> None:
        """An empty form; the categories are fetched, and the mouse waits for a place."""
        self.message.clear()
        self.point.setChecked(True)
        if not self._categories:
            reach, service = self.desk.client_factory("reporting"), self.desk.service("reporting")
            self.desk.run_job(
                tr("Fetching the categories"),
                lambda job: create_open311_client(reach(job), service).fetch_categories(),
                self._offer,
                "reporting",
                self._categories_failed,
            )

    def set_position(self, x: float, y: float) -> None:
        """A place on the map, metres in EPSG:31370; its address is looked up."""
        self.point.setChecked(False)
        self._position = to_degrees(x, y)
        lon, lat = self._position
        self.position_label.setText(
            tr("{lat} · {lon} (WGS 84)").format(lat=format_decimal(lat, 6), lon=format_decimal(lon, 6))
        )
        geocoder = self.desk.profile.services.get("geocoder")
        if geocoder is None:
            return
        reach, place = self.desk.client_for, self._position

        def work(job: Job) -> str:
            with suppress(ServiceError):
                return next(iter(reverse_geocode(reach(geocoder, job), geocoder.url, x, y)), "")
            return ""

        def done(address: str) -> None:
            if self._position == place and address:
                self.address.setText(address)

        self.desk.run_hidden(tr("Looking up the address"), work, done)

    def draft(self) -> None:
        """Store the report in the outbox, if nothing is missing; what is missing is said."""
        category = self._categories.get(self.category.currentData() or "")
        lacking = []
        if self._position is None:
            lacking.append(tr("Show the place on the map first."))
        if category is None:
            lacking.append(tr("Choose a category first.") if self._categories else self._reason)
        description = self.description.toPlainText().strip()
        if not description:
            lacking.append(tr("Describe what is the matter."))
        asked, answers = self.questions.definition, self.questions.read_answers()
        lacking += [fault.sentence(tr) for fault in definitions.find_faults(asked, answers)]
        self.message.setText("\n".join(lacking))
        if lacking or category is None or self._position is None:
            return
        lon, lat = self._position
        told = definitions.format_answers(asked, answers)
        address, link, photo = self.address.text(), self.link.text().strip(), self.photo.text().strip()
        author = self.desk.person

        def work(workspace: Workspace) -> None:
            made = draft_from_form(
                category, description=description, lon=lon, lat=lat, address=address, attributes=told, author=author
            )
            workspace.enqueue(attach(made, photo=Path(photo) if photo else None, link=link))

        def stored(_nothing: object) -> None:
            self.desk.messages.show(tr("The report waits under Corrections."))
            self._clear()
            self._leave()

        self.desk.commit(work, "corrections", done=stored)

    def _photo_line(self) -> QWidget:
        choose = action_button(tr("Choose…"), self._choose_photo)
        line = QWidget()
        lay_row((self.photo, 1), choose, parent=line, margins=0)
        return line

    def _choose_photo(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("A photo"), "", tr("Photo (*.jpg *.jpeg *.png)"))
        if path:
            self.photo.setText(path)

    def has_text(self) -> bool:
        """Whether somebody has begun to write here."""
        return bool(self.description.toPlainText().strip())

    def _categories_failed(self, error: RepereError) -> None:
        """Say beside the form why no category can be chosen; what was typed stays for when the service answers."""
        self._reason = " ".join(
            (error.sentence(tr), tr("Its categories are missing: what you type stays here. Come back, and go on."))
        )
        self.message.setText(self._reason)

    def _offer(self, categories: list[Category]) -> None:
        self._categories = {one.service_code: one for one in categories}
        self.message.clear()
        self.category.clear()
        self.category.addItem(tr("Choose…"), "")
        for one in sorted(categories, key=lambda one: (one.group, one.service_name)):
            self.category.addItem(
                f"{one.group} › {one.service_name}" if one.group else one.service_name, one.service_code
            )

    def _ask_questions(self) -> None:
        category = self._categories.get(self.category.currentData() or "")
        self.questions.show_questions(Definition("", ()))
        if category is None or not category.metadata:
            return
        reach, service, code = (
            self.desk.client_factory("reporting"),
            self.desk.service("reporting"),
            category.service_code,
        )

        def done(definition: Definition) -> None:
            if self.category.currentData() == code:
                self.questions.show_questions(definition)

        self.desk.run_job(
            tr("Fetching the questions of the category"),
            lambda job: create_open311_client(reach(job), service).fetch_definition(code),
            done,
            "reporting",
        )

    def _clear(self) -> None:
        self._position = None
        self.position_label.setText(tr("No place yet."))
        for field in (self.address, self.photo, self.link, self.description, self.message):
            field.clear()
        self.category.setCurrentIndex(0)
        self.questions.show_questions(Definition("", ()))

    def _leave(self) -> None:
        self.point.setChecked(False)
        self._back()


def _field(attribute: Attribute) -> QWidget:
    """What a question is answered with."""
    if attribute.is_multivalue:
        choices = QListWidget()
        for choice in attribute.values:
            item = QListWidgetItem(choice.name)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            choices.addItem(item)
        choices.setMaximumHeight(24 * min(5, len(attribute.values)) + 8)
        return choices
    if attribute.values:
        box = ComboBox()
        box.addItem("", "")
        for choice in attribute.values:
            box.addItem(choice.name, choice.key)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box
    if attribute.datatype == "text":
        text = QPlainTextEdit()
        text.setMaximumHeight(70)
        return text
    line = QLineEdit()
    if attribute.datatype == "datetime":
        line.setPlaceholderText("2026-11-23 20:05")
    return line


def _given(field: QWidget) -> list[str]:
    """The texts or keys in a field of :func:`_field`."""
    if isinstance(field, QListWidget):
        items = [field.item(row) for row in range(field.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
    if isinstance(field, QComboBox):
        return [field.currentData()] if field.currentData() else []
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    return [text.strip()] if text.strip() else []


def _in_utc(typed: str) -> str:
    """A local date and time as UTC; as it was typed where it is none, for the check to say so."""
    at = QDateTime.fromString(typed, DATETIME_FORMAT)
    return at.toUTC().toString(Qt.DateFormat.ISODate) if at.isValid() else typed
