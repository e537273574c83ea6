"""One list of a comparison: where it comes from, and which column is what, guessed and shown on real rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from qgis.core import Qgis, QgsDataSourceUri, QgsProject, QgsVectorLayer
from qgis.gui import QgsDataSourceSelectDialog
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QGroupBox

from ...services.addresses.readers import dispatch
from ...services.addresses.readers.column_mapping import FIELDS, ColumnMapping, apply_saved_columns, list_missing_fields
from ...services.addresses.readers.csv_list import Preview
from ...services.errors import RepereError
from ...services.model.address import Addresses
from ...services.model.correction import FIELD_LABELS
from ..map.layer_columns import LayerColumns
from ..qgis import database_connections, settings
from ..qgis.tasks import Job, Result, Value
from ..qgis.translate import tr
from ..session import Session, slugify
from ..widgets.basics import action_button, plain_label
from ..widgets.column_table import ColumnTable
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column

ReadAddresses = Callable[[Job], Addresses]

ChooseMapping = Callable[[Preview], ColumnMapping]
"""What the columns of a list are: as a person chose them before, else as guessed."""


class ReadWithMapping(Protocol):
    """Reads a list in a job's thread; ``keep`` tells its columns."""

    def __call__(self, job: Job, keep: ChooseMapping) -> Addresses: ...


@dataclass(frozen=True)
class ListOffer:
    """A list to choose by its name. ``read`` is given how to tell its columns, in the job's thread; ``preview``
    shows them, None where the service says what is what.
    """

    name: str
    read: ReadWithMapping
    preview: Callable[[Job], Preview] | None = None


_FILE, _DATABASE = object(), object()
"""The entries of the list that ask for a file, and for a table."""


class ListChooser(QGroupBox):
    """``settled`` tells that the list can be read, or that it never will be. What a person chose for a column is
    kept for this commune and this list of the three (``role``); the profile may tell those of the register.
    """

    settled = pyqtSignal()

    def __init__(self, title: str, desk: Session, role: str, offers: Sequence[ListOffer]) -> None:
        super().__init__(title)
        self.desk = desk
        self.read: ReadAddresses | None = None
        self.is_loading = False
        self._role = role
        self._taken: dict[str, str] = {}
        self._offers = offers
        self._path = ""
        self._chosen_name = ""
        """The entry that is read, while another is being asked about."""
        self.choice, self.layer = ComboBox(), ComboBox()
        for box in (self.choice, self.layer):
            # long names must not widen the dock
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.layer.hide()
        self.layer.activated.connect(lambda _row: self.use_file(self._path, self.layer.currentText()))
        self.message = plain_label()
        self.columns_button = action_button(tr("Its columns…"), lambda: self._look_at(self._offer))
        self.columns_button.hide()
        self.columns = ColumnTable()
        self.columns.field_changed.connect(self._changed)
        self.columns.hide()
        lay_column(self.choice, self.layer, self.message, self.columns_button, self.columns, parent=self)
        self.choice.activated.connect(self._chosen)
        self.list_offers()
        # layers come and go
        QgsProject.instance().layersAdded.connect(self.list_offers)
        QgsProject.instance().layersRemoved.connect(self.list_offers)

    def list_offers(self, *_changed: object) -> None:
        """List what can be compared now: services, files, the project's point layers and tables."""
        now = self.choice.currentText()
        self.choice.clear()
        self.choice.addItem(tr("Choose…"), None)
        for offer in self._offers:
            self.choice.addItem(offer.name, offer)
        self.choice.addItem(tr("File (CSV, zip, GeoPackage, Shapefile, GML…)"), _FILE)
        self.choice.addItem(tr("A table of a database…"), _DATABASE)
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and not layer.customProperty("repere/table"):
                self.choice.addItem(layer.name(), layer.id())
        self.choice.setCurrentIndex(max(0, self.choice.findText(now)))

    def keep_choice(self) -> None:
        """Remember on this desk which list was taken, for this commune: its file, its layer, or the offer."""
        settings.put(self._choice_setting(), json.dumps(self._taken))

    def restore_choice(self) -> bool:
        """Take the list that was remembered, if it is still there; whether one was."""
        try:
            kept = json.loads(settings.get(self._choice_setting(), "{}"))
        except ValueError:
            return False
        if not isinstance(kept, dict) or not all(isinstance(value, str) for value in kept.values()):
            return False
        if "file" in kept:
            self.use_file(kept["file"], kept.get("layer", ""))
        elif "source" in kept:
            layer = open_kept_layer(kept)
            if not layer.isValid():
                self.message.setText(tr("{name} cannot be opened any more.").format(name=kept.get("name", "")))
                return False
            self.use_layer(layer)
        elif any(offer.name == kept.get("offer") for offer in self._offers):
            self.use(kept["offer"])
        else:
            return False
        return True

    def use(self, name: str) -> None:
        """Take one of the offers."""
        self._taken = {"offer": name}
        self.choice.setCurrentText(name)
        self._chosen_name = name
        self._offer = next(offer for offer in self._offers if offer.name == name)
        self._take_known(partial(self._offer.read, keep=self.saved_mapping()), name)
        self.columns_button.setVisible(self._offer.preview is not None)

    def use_file(self, path: str, layer: str = "") -> None:
        """Take a file: what it is, its layers and its columns are looked up in a thread, and shown."""
        self._taken = {"file": path, "layer": layer}
        self.choice.setCurrentIndex(self.choice.findData(_FILE))
        self._chosen_name = self.choice.currentText()
        file, commune = Path(path), self.desk.profile.commune

        def look(_job: Job) -> tuple[list[str], Preview | None]:
            return dispatch.list_layers(file), dispatch.read_preview(file, layer)

        def reader(mapping: ColumnMapping | None) -> ReadAddresses:
            return lambda job: dispatch.read_list(
                file, mapping, layer=layer, nis_code=commune.nis_code, municipality=commune.name,
                progress=job.advance, cancelled=job.isCanceled,
            )  # fmt: skip

        def show_result(result: tuple[list[str], Preview | None]) -> None:
            names, preview = result
            self._offer_layers(path, names, layer)
            if preview is None:
                self._take_known(reader(None), file.name)
            else:
                self._guessed(reader, file.name, preview)

        self._offer_layers("", [], "")
        self._preview(file.name, look, show_result)

    def use_layer(self, layer: QgsVectorLayer) -> None:
        """Take a layer, of the project or of a database; its features are read in the thread."""
        self._taken = describe_layer(layer)
        columns, code = LayerColumns(layer), self.desk.profile.commune.nis_code
        self._offer_layers("", [], "")
        self._preview(
            layer.name(),
            lambda _job: columns.preview(),
            partial(self._guessed, lambda mapping: lambda job: columns.addresses(mapping, job, code), layer.name()),
        )

    def _look_at(self, offer: ListOffer) -> None:
        """Show what the columns of an offer are taken for."""
        if offer.preview is not None:
            self._preview(
                offer.name,
                offer.preview,
                partial(self._guessed, lambda mapping: partial(offer.read, keep=lambda _rows: mapping), offer.name),
            )

    def _preview(self, name: str, look: Callable[[Job], Result], done: Callable[[Result], None]) -> None:
        """Look into a list in a thread; one that cannot be read is said here, and is no list."""
        self._clear()
        self.is_loading = True
        self.message.setText(tr("Reading {file}").format(file=name))

        def ended(after: Callable[[Value], None], value: Value) -> None:
            self.is_loading = False
            after(value)
            self.settled.emit()

        def failed(error: RepereError) -> None:
            self.message.setText(error.sentence(tr))
            if not self.isVisible():
                self.desk.messages.error(error)

        self.desk.run_job(
            tr("Reading {file}").format(file=name), look, partial(ended, done), failed=partial(ended, failed)
        )

    def _clear(self) -> None:
        self.read = None
        self.message.clear()
        self.columns_button.hide()
        self.columns.hide()

    def _chosen(self, row: int) -> None:
        taken = self.choice.itemData(row)
        if taken is _FILE or taken is _DATABASE:
            self._choose_file() if taken is _FILE else self._choose_table()
            return
        self._chosen_name = self.choice.currentText()
        self._offer_layers("", [], "")
        if taken is None:
            self._clear()
        elif isinstance(taken, str):
            self.use_layer(QgsProject.instance().mapLayer(taken))
        else:
            self.use(taken.name)

    def _choose_file(self) -> None:
        kinds = " ".join(f"*.{suffix}" for suffix in dispatch.SUFFIXES)
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("A list of addresses"), settings.get("lists"), f"{tr('List of addresses')} ({kinds})"
        )
        if path:
            settings.put("lists", str(Path(path).parent))
            self.use_file(path)
        else:
            # what is read is what it was before
            self.choice.setCurrentIndex(max(0, self.choice.findText(self._chosen_name)))

    def _choose_table(self) -> None:
        """Choose a table in QGIS's own dialog: PostGIS, and whatever else it is connected to."""
        dialog = QgsDataSourceSelectDialog(None, True, Qgis.LayerType.Vector, self)
        dialog.setDescription(tr("Choose the table or the layer that holds the list."))
        uri = dialog.uri() if dialog.exec() and dialog.uri().isValid() else None
        layer = QgsVectorLayer(uri.uri, uri.name, uri.providerKey) if uri else None
        if layer is not None and layer.isValid():
            self._chosen_name = self.choice.currentText()
            self.use_layer(layer)
        else:
            if layer is not None:
                self._clear()
                reason = layer.error().summary() or tr("its connection does not answer")
                self.message.setText(tr("{name} cannot be opened: {reason}.").format(name=layer.name(), reason=reason))
            self.choice.setCurrentIndex(max(0, self.choice.findText(self._chosen_name)))

    def _offer_layers(self, path: str, names: list[str], layer: str) -> None:
        """A file of several layers: one of them is chosen."""
        self._path = path
        self.layer.setVisible(len(names) > 1)
        self.layer.clear()
        self.layer.addItems(names)
        self.layer.setCurrentText(layer)

    def _take_known(self, read: ReadAddresses, name: str) -> None:
        self._clear()
        self.read = read
        self.message.setText(tr("{file}: its columns are known.").format(file=name))

    def _guessed(self, reader: Callable[[ColumnMapping], ReadAddresses], name: str, preview: Preview) -> None:
        self._reader, self._name = reader, name
        mapping = self.saved_mapping()(preview)
        self._take(mapping)
        fields = [(field, field_name(field)) for field in FIELDS if not (mapping.geometry and field in ("x", "y"))]
        self.columns.show_columns(fields, preview.headings, preview.rows, asdict(mapping))
        self.columns.fit_height()
        self.columns.show()

    def _changed(self, field: str, heading: str) -> None:
        # other columns may be in another system: the numbers tell
        changed: dict[str, Any] = {field: heading, **({"crs": ""} if field in ("x", "y") else {})}
        self._take(replace(self._mapping, **changed))
        settings.put(self._setting(), json.dumps(asdict(self._mapping)))

    def _take(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        lacking = list_missing_fields(mapping)
        self.read = None if lacking else self._reader(mapping)
        if lacking:
            names = ", ".join(field_name(field) for field in lacking)
            self.message.setText(tr("{file}: choose the column for {fields}.").format(file=self._name, fields=names))
        else:
            self.message.setText(tr("{file}: columns recognised; look at them below.").format(file=self._name))

    def _choice_setting(self) -> str:
        return f"list/{slugify(self.desk.profile.name)}/{self._role}"

    def _setting(self) -> str:
        return f"columns/{slugify(self.desk.profile.name)}/{self._role}"

    def saved_mapping(self) -> ChooseMapping:
        """The columns chosen on this desk, else those of the profile, where the list has them all."""
        try:
            kept = json.loads(settings.get(self._setting(), "null"))
        except ValueError:
            kept = None
        own = self.desk.profile.register if self._role == "register" else None
        told = [columns for columns in (kept, own.columns if own else None) if isinstance(columns, dict)]
        return lambda preview: apply_saved_columns(preview.mapping, told, preview.headings)


def describe_layer(layer: QgsVectorLayer) -> dict[str, str]:
    """Return what opens a layer again, without the password of a database; nothing where one cannot be left out."""
    source = layer.source()
    if layer.providerType() in ("postgres", "mssql", "oracle", "hana"):
        uri = QgsDataSourceUri(source)
        uri.setPassword("")
        source = uri.uri(False)
    if "password=" in source.casefold():
        return {}
    return {"provider": layer.providerType(), "source": source, "name": layer.name()}


def open_kept_layer(kept: Mapping[str, str]) -> QgsVectorLayer:
    """Return the layer that :func:`describe_layer` described; not valid where it is gone."""
    name, provider, source = kept.get("name", ""), kept.get("provider", "ogr"), kept["source"]
    if provider == "postgres":
        source = database_connections.fill_password(source)
    return QgsVectorLayer(source, name, provider)


def field_name(field: str) -> str:
    """A field of the mapping in the person's language."""
    return {
        "id": tr("Identifier"),
        "suffix": tr("Letter or bis"),
        "nis_code": tr("Commune code (NIS)"),
        "section": tr("Section"),
        "x": tr("x or longitude"),
        "y": tr("y or latitude"),
    }.get(field) or tr(FIELD_LABELS.get(field, field))
