"""The offline pack: layers of the commune in one GeoPackage with a QGIS project, for the field and the workshop."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QTreeWidget, QTreeWidgetItem, QWidget
from qgis.PyQt.QtXml import QDomDocument

from ...services.errors import N_, InvalidFile
from ...services.layers.catalogue.catalogue import licence_terms
from ...services.layers.storage import layer_origins, offline_package
from ...services.layers.storage.layer_origins import LoadedLayer
from ...services.layers.storage.offline_package import SHAREABLE_LICENCES, OfflinePackage
from ..map.credits import DECORATION, credit_line, decoration_text
from ..map.workspace_layers import LAMBERT72, MapLayers, neutralise_text
from ..qgis.tasks import Job
from ..qgis.translate import plural, tr
from ..session import Session, slugify
from ..widgets.basics import format_date, format_day, licence_name, plain_label, shortcut_button, tooltip_text
from ..widgets.export import ask_path
from ..widgets.layouts import STRETCH, lay_column, lay_row

ORIGIN = Qt.ItemDataRole.UserRole

_CREDIT = "pack_credit"
"""The project variable with the credits of a pack: not the one of an open commune, which goes with it."""


class OfflinePackageTab(QWidget):
    """The layers kept here, those that may be handed on ticked; the rest says why it stays."""

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Layer"), tr("Fetched"), tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.agreement_box = QCheckBox(tr("I have read the conditions of the ticked layers that have their own"))
        self.description = plain_label()
        self.make = shortcut_button(tr("Make the pack…"), "Ctrl+Return", self, self.choose_target)
        buttons = lay_row(STRETCH, self.make)
        lay_column((self.list, 1), self.description, self.agreement_box, buttons, parent=self, margins=(0, 4, 0, 0))
        self.list.itemChanged.connect(lambda _item, _column: self._tell())
        self.list.currentItemChanged.connect(lambda _new, _old: self._tell())
        self._tell()

    def reload(self) -> None:
        """Read which layers are kept here, in a thread."""
        path = self.desk.path
        self.desk.run_hidden(tr("Reading the layers"), lambda _job: layer_origins.read_origins(path), self._show)

    def checked_layers(self) -> list[LoadedLayer]:
        """The layers to pack."""
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [row.data(0, ORIGIN) for row in rows if row.checkState(0) == Qt.CheckState.Checked]

    def _listed_layers(self) -> list[LoadedLayer]:
        return [self.list.topLevelItem(row).data(0, ORIGIN) for row in range(self.list.topLevelItemCount())]

    def choose_target(self) -> None:
        """Ask where to, then pack."""
        name = f"{slugify(self.desk.profile.name)}-{date.today().isoformat()}.gpkg"
        path = ask_path(self, tr("Make the pack"), "GeoPackage (*.gpkg)", ".gpkg", proposal=name)
        if path is not None:
            self.pack(path)

    def pack(self, target: Path) -> None:
        """Write the GeoPackage in a thread, then its project beside it."""
        chosen, workspace = [one.table for one in self.checked_layers()], self.desk.path
        agreed = chosen if self.agreement_box.isChecked() else []
        if target.resolve() == workspace.resolve():
            self.desk.messages.error(InvalidFile(N_("That file is the workspace itself."), N_("Choose another name.")))
            return

        def work(job: Job) -> OfflinePackage:
            return offline_package.create_package(
                workspace, chosen, target, accepted_tables=agreed, progress=job.advance, cancelled=job.isCanceled
            )

        self.desk.run_job(tr("Making the pack"), work, self._packed)

    def _packed(self, package: OfflinePackage) -> None:
        project = package.path.with_suffix(".qgz")
        if not write_project(package, project, self.layers, self.desk.profile.name):
            self.desk.messages.error(
                InvalidFile(
                    N_("{path} cannot be written: {reason}."), N_("Choose another folder."), path=project, reason="–"
                )
            )
            return
        said = plural(
            "Packed: {count} layers in {path}, with a project beside it.", len(package.layers), path=package.path
        )
        left = [f"{one.layer.title}: {tr(one.reason)}" for one in package.excluded_layers]
        if left:
            said = " ".join((said, tr("Not included:"), "; ".join(left)))
        self.desk.messages.show(said, Qgis.MessageLevel.Warning if left else Qgis.MessageLevel.Success)

    def _show(self, kept: tuple[LoadedLayer, ...]) -> None:
        before = {one.table for one in self.checked_layers()} if self.list.topLevelItemCount() else None
        self.list.clear()
        for one in kept:
            row = QTreeWidgetItem([one.title, format_day(one.fetched_at), licence_name(one.licence)])
            row.setData(0, ORIGIN, one)
            row.setToolTip(1, tooltip_text(format_date(one.fetched_at)))
            row.setToolTip(2, tooltip_text(tr(licence_terms(one.licence))))
            may = _may_be_shared(one)
            if not may:
                row.setToolTip(0, tooltip_text(_describe_refusal([one])))
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            row.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if may else flags)
            if may:
                on = one.table in before if before is not None else one.licence in SHAREABLE_LICENCES
                row.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(row)
        for column in (1, 0):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(0, min(self.list.columnWidth(0), 190))
        self._tell()

    def _tell(self) -> None:
        chosen = self.checked_layers()
        own = [one for one in chosen if one.licence == "other"]
        self.agreement_box.setVisible(bool(own))
        self.make.setEnabled(bool(chosen))
        item = self.list.currentItem()
        one = item.data(0, ORIGIN) if item is not None else None
        if one is not None and not _may_be_shared(one):
            self.description.setText(f"{_describe_refusal([one])}\n{one.credit}")
        elif one is not None:
            self.description.setText(f"{one.credit}\n{tr(licence_terms(one.licence))}")
        elif chosen:
            credit = tr("Credit required when using this pack: {credit}").format(
                credit=credit_line(one.credit for one in chosen)
            )
            refused = _describe_refusal([one for one in self._listed_layers() if not _may_be_shared(one)])
            never = tr("Incidents and corrections never go.")
            self.description.setText("\n".join(filter(None, (never, refused, credit))))
        elif self.list.topLevelItemCount():
            refused = _describe_refusal([one for one in self._listed_layers() if not _may_be_shared(one)])
            told = tr("You can tick only layers that may be shared. Incidents and corrections are never included.")
            self.description.setText("\n".join(filter(None, (told, refused))))
        else:
            self.description.setText(tr("No layer is kept here yet: load some with their features under “Find”."))


def _may_be_shared(layer: LoadedLayer) -> bool:
    return layer.licence in (*SHAREABLE_LICENCES, "other")


def _describe_refusal(layers: list[LoadedLayer]) -> str:
    """Say of each licence that lets nobody hand a layer on which layers stay for it; nothing for no layer."""
    titles: dict[str, list[str]] = {}
    for one in layers:
        titles.setdefault(tr(licence_terms(one.licence)), []).append(one.title)
    return "\n".join(
        # a title's colon stays with its word
        tr("Cannot be ticked: {layers}. {reason}").format(
            layers=", ".join(names).replace(" :", "\u00a0:"), reason=reason
        )
        for reason, names in titles.items()
    )


def write_project(package: OfflinePackage, path: Path, layers: MapLayers, title: str) -> bool:
    """A project over the pack, dressed as the layers are on this map; False if it cannot be written."""
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(QgsCoordinateReferenceSystem(LAMBERT72))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    areas_last = []
    for one in package.layers:
        layer = QgsVectorLayer(f"{package.path}|layername={one.table}", neutralise_text(one.title), "ogr")
        shown = layers.find(one.table)
        if shown is not None:
            style = QDomDocument()
            shown.exportNamedStyle(style)
            layer.importNamedStyle(style)
            layer.setMetadata(shown.metadata())
        layer.serverProperties().setAttribution(neutralise_text(one.credit))
        areas_last.append(layer)
    areas_last.sort(key=_depth)
    for layer in areas_last:
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    if areas_last:
        extent = areas_last[0].extent()
        for layer in areas_last:
            extent.combineExtentWith(layer.extent())
        project.viewSettings().setDefaultViewExtent(
            QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem(LAMBERT72))
        )
    QgsExpressionContextUtils.setProjectVariable(project, _CREDIT, credit_line(one.credit for one in package.layers))
    project.writeEntry(DECORATION, "/Enabled", True)
    project.writeEntry(DECORATION, "/Label", decoration_text(_CREDIT))
    return bool(project.write(str(path)))


def _depth(layer: QgsMapLayer) -> int:
    """Points above lines above areas."""
    kind = layer.geometryType()
    return int(kind) if isinstance(kind, int) else int(kind.value)
