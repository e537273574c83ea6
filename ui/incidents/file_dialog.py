"""Incidents from a file or a folder: what is in it, which column is what, what its statuses mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...services.addresses.readers import dispatch, table_rows
from ...services.errors import InvalidFile, RepereError
from ...services.file_presence import has_file
from ...services.incidents.clients.incident_file import FileReading, IncidentFileClient, TablePreview
from ...services.incidents.file_columns import FIELDS
from ...services.model.correction import FIELD_LABELS
from ...services.profile import IncidentFile, Service
from ..qgis import settings
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session, incident_file_setting
from ..widgets.basics import action_button, plain_label, tooltip_text
from ..widgets.column_table import ColumnTable
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column, open_in_size
from .status_names import statuses

_Look = tuple[list[str], TablePreview, FileReading]
"""The layers of a file, its beginning, and what the whole of it gives."""


def choose_incident_file(desk: Session, parent: QWidget) -> IncidentFileDialog:
    """Open the form in which the open commune's incidents come from a file; what is chosen goes into its profile."""
    dialog = IncidentFileDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(partial(store_incident_file, desk))
    dialog.open()
    return dialog


def store_incident_file(desk: Session, name: str, source: IncidentFile) -> None:
    """Read the open commune's incidents from ``source`` from now on; this computer remembers where it is."""
    settings.put(incident_file_setting(desk.configured_profile), source.path)
    service = Service("file", name, requests_per_second=0, file=source)
    try:
        if not desk.change_profile(
            lambda profile: replace(profile, services={**profile.services, "reporting": service})
        ):
            # only where the file is was changed, which the profile's file does not hold
            desk.open(desk.configured_profile)
    except InvalidFile as error:
        desk.messages.error(error)


class FileSourceDialog(QDialog):
    """Choose a table, its columns, and what its words for a status mean. ``chosen`` carries its name and the source."""

    chosen = pyqtSignal(str, object)

    def __init__(self, desk: Session, parent: QWidget, title: str, remark: str, *, has_statuses: bool = True) -> None:
        super().__init__(parent)
        self.desk = desk
        self.source = IncidentFile()
        self.preview: TablePreview | None = None
        self.reading: FileReading | None = None
        self._asked: object = None
        self.setWindowTitle(title)
        self.path = QLabel(tr("No file chosen yet"))
        self.path.setTextFormat(Qt.TextFormat.PlainText)
        self.file_button = action_button(tr("File…"), self._choose_file)
        self.folder_button = action_button(tr("Folder…"), self._choose_folder)
        self.folder_button.setToolTip(tr("The newest table of the folder counts, each time the list is refreshed"))
        self.layer_button = QPushButton(tr("Layer…"))
        self.layer_button.setMenu(QMenu(self.layer_button))
        self.layer_button.menu().aboutToShow.connect(self._list_layers)
        self.layer = ComboBox()
        self.layer.activated.connect(lambda _row: self.look(replace(self.source, layer=self.layer.currentText())))
        self.layer.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the tool"))
        self.name.textChanged.connect(lambda _text: self._let_accept())
        self.message = plain_label()
        self.columns = ColumnTable()
        self.columns.field_changed.connect(self._column_changed)
        self.words = QTableWidget(0, 2)
        self.words.setHorizontalHeaderLabels([tr("Word of the tool"), tr("Status")])
        self.words.verticalHeader().hide()
        self.words.setVisible(has_statuses)
        self.words.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.remark = plain_label(remark)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Use this file"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._let_accept()
        open_in_size(self, 860, 560)

    def _lay_out(self) -> None:
        where, named, tables = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        where.addWidget(self.path, 1)
        for button in (self.layer, self.file_button, self.folder_button, self.layer_button):
            where.addWidget(button)
        named.addWidget(QLabel(tr("Name of the tool")))
        named.addWidget(self.name, 1)
        tables.addWidget(self.columns, 3)
        tables.addWidget(self.words, 2)
        lay_column(where, named, self.message, (tables, 1), self.remark, self.buttons, parent=self)

    def use_path(self, path: str, layer: str = "") -> None:
        """Take a file or a folder: what it is, is looked up in a thread, and shown."""
        self.name.setText(self.name.text() or Path(path).stem)
        self.look(IncidentFile(path, layer))

    def look(self, source: IncidentFile) -> None:
        """Read the whole table as ``source`` says, and show it; of several readings the last one counts."""
        self.source = source
        self.reading = None
        self._asked = asked = object()
        self._let_accept()
        self.path.setText(source.path)
        self.path.setToolTip(tooltip_text(source.path))
        self.message.setText(tr("Reading {file}").format(file=Path(source.path).name))

        def work(job: Job) -> _Look:
            path = table_rows.find_newest(Path(source.path))
            client = IncidentFileClient(source, cancelled=job.isCanceled)
            return dispatch.list_layers(path), client.read_preview(), client.read()

        def done(result: _Look) -> None:
            if asked is self._asked:
                self._show(*result)

        def failed(error: RepereError) -> None:
            if asked is self._asked:
                self.message.setText(error.sentence(tr))

        self.desk.run_hidden(tr("Reading {file}").format(file=Path(source.path).name), work, done, failed)

    def accept(self) -> None:
        """Tell what was chosen, with every column and every word as they stand."""
        if self.preview is None or self.reading is None:
            return
        known = {word: status for word, status in self.reading.statuses.items() if status}
        source = replace(self.source, columns=self.preview.columns.to_profile(), statuses=known)
        super().accept()
        self.chosen.emit(self.name.text().strip(), source)

    def _let_accept(self) -> None:
        ready = self.reading is not None and bool(self.name.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _choose_file(self) -> None:
        kinds = " ".join(f"*.{suffix}" for suffix in table_rows.SUFFIXES)
        path, _kind = QFileDialog.getOpenFileName(
            self, self.windowTitle(), settings.get("lists"), f"{tr('Table')} ({kinds})"
        )
        if path:
            settings.put("lists", str(Path(path).parent))
            self.use_path(path)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.windowTitle(), settings.get("lists"))
        if path:
            settings.put("lists", path)
            self.use_path(path)

    def _list_layers(self) -> None:
        """Offer the project's layers that are files; what is elsewhere is no table that stays."""
        menu = self.layer_button.menu()
        menu.clear()
        for layer in QgsProject.instance().mapLayers().values():
            path, name = layer_file(layer)
            if path:
                menu.addAction(layer.name(), partial(self.use_path, path, name))
        if menu.isEmpty():
            menu.addAction(tr("No layer of the project is a file; export it as a GeoPackage first")).setEnabled(False)

    def _show(self, layers: Sequence[str], preview: TablePreview, reading: FileReading) -> None:
        self.preview, self.reading = preview, reading
        self.layer.setVisible(len(layers) > 1)
        if [self.layer.itemText(row) for row in range(self.layer.count())] != list(layers):
            self.layer.clear()
            self.layer.addItems(layers)
        self.layer.setCurrentText(self.source.layer)
        fields = [
            (field, column_name(field)) for field in FIELDS if not (preview.columns.geometry and field in ("x", "y"))
        ]
        self.columns.show_columns(fields, preview.headings, preview.rows, asdict(preview.columns))
        self._show_words(reading)
        self.message.setText(describe_reading(reading, preview.personal_headings))
        self._let_accept()

    def _show_words(self, reading: FileReading) -> None:
        self.words.setRowCount(len(reading.statuses))
        for row, (word, status) in enumerate(reading.statuses.items()):
            item = QTableWidgetItem(f"{word} ({reading.status_counts.get(word, 0)})")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.words.setItem(row, 0, item)
            box = ComboBox()
            box.setAccessibleName(word)
            box.addItem(tr("Unknown: shown as open"), "")
            for value, label in statuses()[1:]:
                box.addItem(label, value)
            box.setCurrentIndex(max(0, box.findData(status)))
            box.activated.connect(partial(self._word_changed, word, box))
            self.words.setCellWidget(row, 1, box)

    def _column_changed(self, field: str, heading: str) -> None:
        if self.preview is not None:
            columns = {**self.preview.columns.to_profile(), field: heading}
            if field in ("x", "y"):
                # other columns may be in another system: the numbers tell
                columns["crs"] = ""
            self.look(replace(self.source, columns=columns))

    def _word_changed(self, word: str, box: ComboBox, _row: int) -> None:
        if self.reading is not None:
            chosen: Mapping[str, str] = {**self.reading.statuses, word: box.currentData()}
            self.reading = replace(self.reading, statuses=chosen)
            self.source = replace(self.source, statuses={word: status for word, status in chosen.items() if status})


class IncidentFileDialog(FileSourceDialog):
    """The form of a commune's incidents; it begins with what the profile says now."""

    def __init__(self, desk: Session, parent: QWidget) -> None:
        remark = tr(
            "The file is only read. What you answer to a report goes, with Send, into a table for that tool beside it."
        )
        super().__init__(desk, parent, tr("Incidents from a file"), remark)
        service = desk.profile.services.get("reporting")
        if service is not None and service.file is not None:
            self.name.setText(service.name)
            if service.file.path:
                self.look(service.file)


def layer_file(layer: object) -> tuple[str, str]:
    """Return the file of a layer of the project, and the layer's name within it; empty for any other layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.customProperty("repere/table"):
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    return (path, str(parts.get("layerName") or "")) if has_file(path) else ("", "")


def describe_reading(reading: FileReading, personal_headings: Sequence[str]) -> str:
    """Say what a table gives, and what of it must be known."""
    told = [plural("{count} rows read.", len(reading.incidents))]
    if reading.unplaced:
        told.append(plural("{count} without a usable position.", reading.unplaced))
    if reading.undated:
        told.append(plural("{count} with a date that cannot be read.", reading.undated))
    if reading.unreadable:
        told.append(plural("{count} rows cannot be read.", reading.unreadable))
    if reading.repeated_ids:
        told.append(
            plural("{count} rows repeat the identifier of another: the one changed last is kept.", reading.repeated_ids)
        )
    if reading.made_ids:
        told.append(tr("The table has no column of identifiers: each row gets one from its own words."))
    if not reading.is_whole:
        told.append(tr("The table is too long: what comes after is left."))
    if personal_headings:
        told.append(tr("Never read, as they are about persons: {names}.").format(names=", ".join(personal_headings)))
    return " ".join(told)


def column_name(field: str) -> str:
    """A field of an incident in the person's language."""
    return {
        "id": tr("Identifier"),
        "requested": tr("Date"),
        "updated": tr("Changed on"),
        "closed": tr("Closed on"),
        "category": tr("Category"),
        "address": tr("Address or street"),
        "link": tr("Link"),
        "x": tr("x or longitude"),
        "y": tr("y or latitude"),
    }.get(field) or tr(FIELD_LABELS.get(field, field))
