"""The sections whose fields are the profile's own: layers, tolerances, managers, districts, catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QVBoxLayout

from ...services import json_schema
from ...services.errors import RepereError
from ...services.layers.catalogue import catalogue
from ...services.layers.catalogue.catalogue import Catalogue
from ...services.layers.storage import layer_origins
from ...services.profile import Districts, Manager, NewerCatalogue, Profile, Service, Tolerances
from ...services.profile_exchange import check_email, check_service_url
from ..qgis.tasks import Job
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import action_button, plain_label
from ..widgets.checked_line import CheckedLine
from ..widgets.layouts import lay_column, lay_row
from ..widgets.tick_list import TickList
from .field_names import manager_label, tolerance_label
from .section import Section, choice_box, narrow_form, number_field


class LayersSection(Section):
    """Which layers of the catalogue open with the commune."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Layers that open with the commune"), desk)

    def build(self) -> None:
        self._layers = catalogue.read_shipped().layers
        self.ticks = TickList(tr("Layers that open with the commune"))
        self.ticks.edited.connect(self.mark_edited)
        lay_column(self.ticks, parent=self)

    def show_profile(self, profile: Profile) -> None:
        self.ticks.show_entries([(layer.id, layer.title) for layer in self._layers], profile.layers)

    def apply_to(self, profile: Profile) -> Profile:
        """Return the profile with the ticked layers; those that only a newer catalogue has stay."""
        ticked, offered = self.ticks.list_ticked(), {layer.id for layer in self._layers}
        kept = [identifier for identifier in profile.layers if identifier not in offered or identifier in ticked]
        return replace(profile, layers=tuple(dict.fromkeys((*kept, *ticked))))


class TolerancesSection(Section):
    """What may differ without being a difference, and how long what was closed is kept."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Tolerances"), desk)

    def build(self) -> None:
        rules = json_schema.load_schema("profile.schema.json")["properties"]
        form = narrow_form()
        self.fields: dict[str, Any] = {}
        for name, rule in rules["tolerances"]["properties"].items():
            unit, digits = (tr("days"), 0) if name.endswith("_days") else ("m", 1)
            field = number_field(tolerance_label(name), (rule["minimum"], rule["maximum"]), unit, digits)
            self.fields[name] = field
            form.addRow(tolerance_label(name), field)
        months = rules["retention_months"]
        self.retention = number_field(tr("Texts and photos kept"), (months["minimum"], months["maximum"]), "", 0)
        self.retention.setSuffix(" " + tr("months after closing"))
        form.addRow(tr("Texts and photos kept"), self.retention)
        self.setLayout(form)
        for field in (*self.fields.values(), self.retention):
            field.valueChanged.connect(self.mark_edited)

    def show_profile(self, profile: Profile) -> None:
        for name, value in asdict(profile.tolerances).items():
            self.fields[name].setValue(int(value) if name.endswith("_days") else value)
        self.retention.setValue(profile.retention_months)

    def apply_to(self, profile: Profile) -> Profile:
        values = {name: float(field.value()) for name, field in self.fields.items()}
        return replace(profile, tolerances=Tolerances(**values), retention_months=self.retention.value())


class ManagersSection(Section):
    """Which office is written to about the roads of each manager."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Roads' managers"), desk)

    def build(self) -> None:
        self.names: dict[str, CheckedLine] = {}
        self.emails: dict[str, CheckedLine] = {}
        form = narrow_form()
        form.addRow(plain_label(tr("Whom “Hand over” writes to. Offices, never persons.")))
        for manager in ("commune", "region", "province", "other"):
            label = manager_label(manager)
            name = CheckedLine(tr("{manager}: name").format(manager=label), lambda _text: None)
            name.line.setPlaceholderText(tr("Name of the office"))
            email = CheckedLine(tr("{manager}: e-mail").format(manager=label), check_email)
            email.line.setPlaceholderText("voirie@commune.be")
            form.addRow(label, name)
            form.addRow("", email)
            self.names[manager], self.emails[manager] = name, email
            for field in (name, email):
                field.edited.connect(self.mark_edited)
        self.setLayout(form)

    def show_profile(self, profile: Profile) -> None:
        for manager, name in self.names.items():
            office = profile.managers.get(manager, Manager(""))
            name.set_text(office.name)
            self.emails[manager].set_text(office.email)

    def apply_to(self, profile: Profile) -> Profile:
        offices = {
            manager: Manager(name.text(), self.emails[manager].text())
            for manager, name in self.names.items()
            if name.text()
        }
        return replace(profile, managers=offices)

    def find_fault(self) -> bool:
        is_wrong = False
        for manager, name in self.names.items():
            lacks = bool(self.emails[manager].text()) and not name.text()
            name.fault.show_fault(tr("The office of this address needs a name.") if lacks else "")
            is_wrong = self.emails[manager].find_fault() or lacks or is_wrong
        return is_wrong


class DistrictsSection(Section):
    """Which polygon layer of the workspace divides the commune, and the column of its names."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Districts"), desk)

    def build(self) -> None:
        self.table, self.column = choice_box(tr("Layer of the districts")), choice_box(tr("Column of their names"))
        form = narrow_form()
        form.addRow(plain_label(tr("Reports are counted by district. Layers of areas that were loaded can be chosen.")))
        form.addRow(tr("Layer"), self.table)
        form.addRow(tr("Name column"), self.column)
        self.setLayout(form)
        self.table.activated.connect(self._table_chosen)
        self.column.activated.connect(self.mark_edited)

    def show_profile(self, profile: Profile) -> None:
        chosen = profile.districts
        self.table.clear()
        self.table.addItem(tr("none"), "")
        for table, title in self._area_tables().items():
            self.table.addItem(title, table)
        if chosen is not None and self.table.findData(chosen.table) < 0:
            self.table.addItem(tr("{table} (not loaded)").format(table=chosen.table), chosen.table)
        self.table.setCurrentIndex(self.table.findData(chosen.table if chosen else ""))
        self._show_columns(chosen.column if chosen else "")

    def apply_to(self, profile: Profile) -> Profile:
        table, column = self.table.currentData(), self.column.currentData()
        return replace(profile, districts=Districts(table, column) if table and column else None)

    def _area_tables(self) -> Mapping[str, str]:
        """The workspace's own layers of areas, by their tables."""
        try:
            return layer_origins.list_area_layers(self.desk.path)
        except RepereError:
            return {}

    def _layer(self, table: str) -> QgsVectorLayer:
        return QgsVectorLayer(f"{self.desk.path}|layername={table}", table, "ogr")

    def _table_chosen(self, _row: int) -> None:
        self._show_columns("")
        self.mark_edited()

    def _show_columns(self, column: str) -> None:
        table = self.table.currentData()
        names = [field.name() for field in self._layer(table).fields()] if table else []
        self.column.clear()
        for name in dict.fromkeys((*filter(None, (column,)), *names)):
            self.column.addItem(name, name)
        self.column.setCurrentIndex(max(0, self.column.findData(column)))
        self.column.setEnabled(bool(table))


class CatalogueSection(Section):
    """A newer catalogue of layers: looked at where it is, and kept by its fingerprint."""

    def __init__(self, desk: Session) -> None:
        super().__init__(tr("Newer catalogue of layers"), desk)
        self._newer: NewerCatalogue | None = None

    def build(self) -> None:
        self.url = CheckedLine(tr("Address of the catalogue"), lambda text: check_service_url(text, is_page=True))
        self.url.line.setPlaceholderText("https://…/catalogue.json")
        self.look_button = action_button(tr("Look at it"), self.look)
        self.message = plain_label()
        line = lay_row((self.url, 1), (self.look_button, 0, Qt.AlignmentFlag.AlignTop))
        whole = QVBoxLayout(self)
        whole.addWidget(plain_label(tr("Repère's own catalogue is used unless one is given here. Empty: none.")))
        whole.addLayout(line)
        whole.addWidget(self.message)
        self.url.edited.connect(self._typed)

    def show_profile(self, profile: Profile) -> None:
        self._newer = profile.catalogue
        self.url.set_text(self._newer.url if self._newer else "")
        self.message.clear()

    def apply_to(self, profile: Profile) -> Profile:
        return replace(profile, catalogue=self._newer if self.url.text() else None)

    def find_fault(self) -> bool:
        if self.url.find_fault():
            return True
        is_unseen = bool(self.url.text()) and (self._newer is None or self._newer.url != self.url.text())
        if is_unseen:
            self.url.fault.show_fault(tr("Look at it first: what is kept is the very file that was seen."))
        return is_unseen

    def look(self) -> None:
        """Fetch the catalogue, and say how many layers it has; its fingerprint is kept with the next save."""
        if not self.url.text() or self.url.find_fault():
            return
        url, desk = self.url.text(), self.desk
        service = Service("arcgis", tr("Catalogue of layers"), url)

        def work(job: Job) -> tuple[str, Catalogue]:
            return catalogue.inspect(desk.client_for(service, job), url)

        def done(answer: tuple[str, Catalogue]) -> None:
            sha256, fresh = answer
            self._newer = NewerCatalogue(url, sha256)
            self.message.setText(
                tr("“{name}”, layers: {count}. Save to use it.").format(name=fresh.name, count=len(fresh.layers))
            )
            self.url.fault.show_fault("")
            self.mark_edited()

        self.message.setText(tr("Reading the catalogue"))
        desk.run_job(tr("Reading the catalogue"), work, done, failed=self._failed)

    def _failed(self, error: RepereError) -> None:
        self.message.clear()
        self.url.fault.show_fault(error.sentence(tr))

    def _typed(self) -> None:
        self.message.clear()
        self.mark_edited()
