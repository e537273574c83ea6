"""The form that starts a comparison: a register, a source, how their columns are read, a tolerance."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...services.addressing import readers
from ...services.addressing.address import Addresses
from ...services.addressing.mapping import FIELDS, Mapping, missing
from ...services.profile import Service
from ..desk import Desk
from ..map.columns import LayerColumns
from ..platform.language import tr
from ..platform.tasks import Job
from .parts import action, plain

ICAR = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"

Read = Callable[[Job], Addresses]


@dataclass(frozen=True)
class Lists:
    """What a comparison needs: how to read both lists in a thread, and the tolerance in metres."""

    register: Read
    source: Read
    tolerance_m: float
    role: str


class ListChooser(QGroupBox):
    """One list: where it comes from, and which column is what, guessed and shown on real rows."""

    def __init__(self, title: str, desk: Desk, offers: list[tuple[str, Callable[[], None]]]) -> None:
        super().__init__(title)
        self.desk = desk
        self.read: Read | None = None
        self._offers = offers
        self.choice = QComboBox()
        self.said = plain()
        self.columns = QTableWidget(0, 2)
        self.columns.setHorizontalHeaderLabels([tr("Meaning"), tr("Column, and its first values")])
        self.columns.horizontalHeader().setStretchLastSection(True)
        self.columns.verticalHeader().hide()
        self.columns.setMinimumHeight(190)
        self.columns.hide()
        lines = QVBoxLayout(self)
        lines.addWidget(self.choice)
        lines.addWidget(self.said)
        lines.addWidget(self.columns)
        self.choice.activated.connect(self._chosen)
        self.offer()

    def offer(self) -> None:
        """List what can be compared now: services, files, the project's point layers and tables."""
        self.choice.clear()
        self.choice.addItem(tr("Choose…"), None)
        for label, act in self._offers:
            self.choice.addItem(label, act)
        self.choice.addItem(tr("CSV file…"), self._choose_file)
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and not layer.customProperty("repere/table"):
                self.choice.addItem(layer.name(), partial(self.use_layer, layer))

    def use(self, read: Read, said: str) -> None:
        """Take the list that is offered first; its columns are known."""
        self.read = read
        self.choice.setCurrentIndex(1)
        self.said.setText(said)
        self.columns.hide()

    def use_file(self, path: str) -> None:
        """Take a CSV file: its columns are guessed in a thread and shown."""
        self.choice.setCurrentText(tr("CSV file…"))
        self.desk.run(
            tr("Reading {file}").format(file=Path(path).name),
            lambda _job: readers.preview(Path(path)),
            partial(self._guessed, lambda mapping: lambda job: _read_csv(job, path, mapping), Path(path).name),
        )

    def use_layer(self, layer: QgsVectorLayer) -> None:
        """Take a layer of the project; its features are read in the thread."""
        columns = LayerColumns(layer)
        self.desk.run(
            tr("Reading {file}").format(file=layer.name()),
            lambda _job: columns.preview(),
            partial(self._guessed, lambda mapping: lambda job: columns.addresses(mapping, job), layer.name()),
        )

    def _chosen(self, row: int) -> None:
        act = self.choice.itemData(row)
        if act is not None:
            act()

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("A list of addresses"), "", tr("Table (*.csv *.txt)"))
        if path:
            self.use_file(path)

    def _guessed(self, reader: Callable[[Mapping], Read], name: str, preview: Any) -> None:
        self._reader, self._preview, self._name = reader, preview, name
        self._take(preview.mapping)
        self.columns.setRowCount(len(FIELDS))
        for row, field in enumerate(FIELDS):
            self.columns.setItem(row, 0, QTableWidgetItem(field_name(field)))
            box = QComboBox()
            box.addItem("–", "")
            for number, heading in enumerate(preview.headings):
                samples = [line[number] for line in preview.rows[:3] if number < len(line) and line[number]]
                box.addItem(f"{heading}: {', '.join(samples)}", heading)
            box.setCurrentIndex(max(0, box.findData(getattr(preview.mapping, field) or "")))
            box.activated.connect(partial(self._changed, field, box))
            self.columns.setCellWidget(row, 1, box)
        self.columns.resizeColumnToContents(0)
        self.columns.show()

    def _changed(self, field: str, box: QComboBox, _row: int) -> None:
        self._take(replace(self._mapping, **{field: box.currentData()}))

    def _take(self, mapping: Mapping) -> None:
        self._mapping = mapping
        lacking = missing(mapping)
        self.read = None if lacking else self._reader(mapping)
        if lacking:
            names = ", ".join(field_name(field) for field in lacking)
            self.said.setText(tr("{file}: choose the column for {fields}.").format(file=self._name, fields=names))
        else:
            self.said.setText(tr("{file}: columns recognised; look at them below.").format(file=self._name))


class ComparisonForm(QScrollArea):
    """Register, source, tolerance, go."""

    def __init__(self, desk: Desk, compare: Callable[[Lists], None]) -> None:
        super().__init__()
        self.desk = desk
        self._compare = compare
        self._role = ""
        own = [(tr("The commune's list"), self.use_own_register)] if desk.profile.register else []
        icar = [(tr("ICAR (the region's addresses)"), self.use_icar)] if desk.has("spw") else []
        self.register = ListChooser(tr("Register"), desk, own)
        self.source = ListChooser(tr("Source"), desk, icar)
        self.tolerance = QDoubleSpinBox()
        self.tolerance.setRange(0.1, 500.0)
        self.tolerance.setSuffix(" m")
        self.tolerance.setValue(desk.profile.tolerances.position_m)
        start = action(tr("Compare"), "", self, self._go)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        said = QLabel(tr("Compare the commune's register with an authentic source, then decide row by row."))
        said.setWordWrap(True)
        lines.addWidget(said)
        lines.addWidget(self.register)
        lines.addWidget(self.source)
        form = QFormLayout()
        form.addRow(tr("Positions may differ by"), self.tolerance)
        lines.addLayout(form)
        lines.addWidget(start)
        lines.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if own:
            self.use_own_register()
        if icar:
            self.use_icar()

    def lists(self) -> Lists | None:
        """Both lists as chosen now, or None while one is missing."""
        if self.register.read is None or self.source.read is None:
            return None
        return Lists(self.register.read, self.source.read, self.tolerance.value(), self._role)

    def use_own_register(self) -> None:
        """The profile's own register, a file or a web address."""
        register = self.desk.profile.register
        if register.path:
            self.register.use_file(register.path)
            return
        own = Service(kind="csv", name=tr("The commune's list"), url=register.url)

        def read(job: Job) -> Addresses:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "register.csv"
                path.write_bytes(self.desk.reach(own, job).get(register.url).body)
                return _read_csv(job, str(path), None)

        self.register.use(read, register.url)

    def use_icar(self) -> None:
        """ICAR's points of this commune, live."""
        reach, service = self.desk.web("spw"), self.desk.service("spw")
        commune = self.desk.profile.commune.name
        self._role = "spw"

        def read(job: Job) -> Addresses:
            return readers.read_icar(reach(job), f"{service.url}/{ICAR}", municipality=commune, progress=job.advance)

        self.source.use(read, f"{service.name} · ICAR")

    def _go(self) -> None:
        lists = self.lists()
        if lists is None:
            self.desk.messages.tell(tr("Choose a register and a source first."))
        else:
            self._compare(lists)


def _read_csv(job: Job, path: str, mapping: Mapping | None) -> Addresses:
    return readers.read_csv(Path(path), mapping, progress=job.advance, cancelled=job.isCanceled)


def field_name(field: str) -> str:
    """A field of the mapping in the person's language."""
    return {
        "id": tr("Identifier"),
        "street_name": tr("Street name"),
        "house_number": tr("House number"),
        "box_number": tr("Box"),
        "postcode": tr("Postcode"),
        "municipality": tr("Municipality"),
        "status": tr("Status"),
        "x": tr("x or longitude"),
        "y": tr("y or latitude"),
    }.get(field, field)
