"""Repère's layers in the project: the workspace's tables and the regional layers, in one group."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDatumTransform,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...services.regional.catalogue import Layer, licence_terms
from ...services.regional.store import Loaded
from ..platform.language import tr
from . import styles

LAMBERT72 = "EPSG:31370"
_PROPERTY = "repere/table"


class MapLayers:
    """Adds, finds and refreshes the layers of one workspace; main thread only.

    A refreshed layer stays the same layer: its selection, style and place in the tree are kept.
    """

    def __init__(self, canvas: Any, path: Path, title: str) -> None:
        self.canvas = canvas
        self.path = path
        self.title = title

    def show_table(self, table: str) -> None:
        """Put one of the three lists on the map, above what is there."""
        name, style = {
            "discrepancies": (tr("Address discrepancies"), styles.discrepancies),
            "incidents": (tr("Incidents"), styles.incidents),
            "corrections": (tr("Corrections"), styles.corrections),
        }[table]
        layer = QgsVectorLayer(f"{self.path}|layername={table}", name, "ogr")
        style(layer)
        layer.setReadOnly(True)
        self._add(layer, table, 0)

    def show_regional(self, loaded: Loaded, layer: Layer) -> QgsVectorLayer:
        """Put a regional layer's features under the lists, with its licence and credit; or refresh it."""
        present = self.find(loaded.table)
        if isinstance(present, QgsVectorLayer):
            # its table was made anew
            present.dataProvider().reloadData()
            present.triggerRepaint()
            return present
        made = QgsVectorLayer(f"{self.path}|layername={loaded.table}", layer.title, "ogr")
        made.setCrs(QgsCoordinateReferenceSystem(loaded.authid))
        styles.regional(made, layer.id)
        self._describe(made, layer, loaded.fetched_at)
        self._add(made, loaded.table, self._depth(made))
        return made

    def show_picture(self, uri: str, provider: str, layer: Layer) -> QgsRasterLayer:
        """Put a picture (WMS, ArcGIS map) at the very bottom, with its licence and credit."""
        made = QgsRasterLayer(uri, layer.title, provider)
        if made.isValid():
            self._describe(made, layer, "")
            self._add(made, layer.id, -1)
        return made

    def find(self, table: str) -> Any | None:
        """The project's layer over a table of this workspace, or None."""
        return self.tables().get(table)

    def tables(self) -> dict[str, Any]:
        """Every layer of Repère in the project, by its table."""
        layers = QgsProject.instance().mapLayers().values()
        return {layer.customProperty(_PROPERTY): layer for layer in layers if layer.customProperty(_PROPERTY)}

    def pin_transformations(self) -> None:
        """Between both Lamberts, take the best operation that this machine has, without asking each time.

        Without the Belgian grid that is good to 0.2 m (EPSG operation accuracy).
        """
        project, context = QgsProject.instance(), QgsProject.instance().transformContext()
        old, new = (QgsCoordinateReferenceSystem(authid) for authid in (LAMBERT72, "EPSG:3812"))
        found = [operation for operation in QgsDatumTransform.operations(old, new) if operation.isAvailable]
        if found and not context.hasTransform(old, new):
            context.addCoordinateOperation(old, new, found[0].proj)
            project.setTransformContext(context)

    def refresh(self, table: str) -> None:
        """Show what the table holds now, in the same layer."""
        layer = self.find(table)
        if isinstance(layer, QgsVectorLayer):
            # the file is read anew for each drawing; reloading the provider would drop the selection
            layer.triggerRepaint()

    def select(self, table: str, field: str, value: str) -> None:
        """Select the feature of a row, and only it."""
        layer = self.find(table)
        if isinstance(layer, QgsVectorLayer):
            quoted = value.replace("'", "''")
            layer.selectByExpression(f"\"{field}\" = '{quoted}'")

    def go_to(self, x: float, y: float, authid: str = LAMBERT72, scale: float = 1500) -> None:
        """Centre the map on a position; the scale is only ever made larger."""
        point = self._on_map(authid).transform(QgsPointXY(x, y))
        self.canvas.setCenter(point)
        if self.canvas.scale() > scale:
            self.canvas.zoomScale(scale)
        self.canvas.refresh()

    def go_to_extent(self, xmin: float, ymin: float, xmax: float, ymax: float) -> None:
        """Show a rectangle given in EPSG:31370 metres."""
        self.canvas.setExtent(self._on_map(LAMBERT72).transformBoundingBox(QgsRectangle(xmin, ymin, xmax, ymax)))
        self.canvas.refresh()

    def remove(self) -> None:
        """Take Repère's layers and their group out of the project."""
        project = QgsProject.instance()
        project.removeMapLayers(
            [key for key, layer in project.mapLayers().items() if layer.customProperty(_PROPERTY) is not None]
        )
        group = project.layerTreeRoot().findGroup(self.title)
        if group is not None:
            project.layerTreeRoot().removeChildNode(group)

    def _on_map(self, authid: str) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(authid), self.canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )

    def _add(self, layer: Any, table: str, place: int) -> None:
        layer.setCustomProperty(_PROPERTY, table)
        QgsProject.instance().addMapLayer(layer, False)
        self._group().insertLayer(place, layer).setExpanded(False)

    def _group(self) -> QgsLayerTreeGroup:
        root = QgsProject.instance().layerTreeRoot()
        return root.findGroup(self.title) or root.insertGroup(0, self.title)

    def _depth(self, layer: QgsVectorLayer) -> int:
        """Points above lines above areas, all under the three lists."""
        place = 0
        for place, node in enumerate(self._group().findLayers()):
            present = node.layer()
            over = present.customProperty(_PROPERTY) in ("discrepancies", "incidents", "corrections")
            if not over and (not isinstance(present, QgsVectorLayer) or present.geometryType() >= layer.geometryType()):
                return place
        return place + 1

    def _describe(self, made: Any, layer: Layer, fetched_at: str) -> None:
        about = QgsLayerMetadata()
        about.setTitle(layer.title)
        about.setLicenses([tr(licence_terms(layer))])
        about.setRights([layer.credit])
        about.setLanguage("fr")
        about.setAbstract(tr("Fetched on {date} from {service}.").format(date=fetched_at or "–", service=layer.service))
        if layer.metawal:
            about.setIdentifier(f"https://geodata.wallonie.be/id/{layer.metawal}")
        made.setMetadata(about)
        made.serverProperties().setAttribution(layer.credit)
