"""Repère's layers in the project: the workspace's tables and the regional layers, in one group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsExpression,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...services.layers.catalogue.catalogue import Layer, licence_terms
from ...services.layers.storage.layer_origins import LoadedLayer
from ..qgis.database_connections import TeamDatabase
from ..qgis.timers import create_timer
from ..qgis.translate import tr
from . import discrepancy_style, incident_style, permit_style, regional_style, styles
from .boundary_layer import BOUNDARY_TABLE, make_boundary_layer, replace_boundary
from .layer_times import without_times
from .raster_sources import RasterSource
from .unchanged_project import project_unchanged

LAMBERT72 = "EPSG:31370"
_PROPERTY = "repere/table"
_LIST_PREFIX = "list_"
IN_SIGHT_SHARE = 0.8
"""Of the map's width and height, how much around its middle counts as in sight: nearer to an edge, the map moves."""

MIN_EXTENT_SHARE = 0.2
"""Of the map's width or height that a rectangle takes: where it takes less, it is to be seen larger."""

SELECTION_DELAY_MS = 100
"""A row must stay chosen so long before its feature is selected in the layer: each selection has QGIS draw the map."""

SCALES_PROPERTY = "repere/scales"
"""Custom property of a picture: the scale denominators between which its service draws it, 0 for no limit."""


class MapLayers:
    """Adds, finds and refreshes the layers of one workspace; main thread only.

    A refreshed layer stays the same layer: its selection, style and place in the tree are kept.
    """

    def __init__(self, canvas: Any, path: Path, title: str, database: TeamDatabase | None = None) -> None:
        self.canvas = canvas
        self.path = path
        self.title = neutralise_text(title)
        self.database = database
        self.approved_name = ""
        """What the legend calls approved corrections, where a person carries some of them."""
        self.is_selecting = False
        """Whether a layer's selection changes because a row was chosen: nobody chose on the map."""
        self._selections: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._select_soon = create_timer(None, self.finish_selection, SELECTION_DELAY_MS)
        self._pinned = False
        self._prepared: dict[str, QgsVectorLayer] = {}

    def prepare_table(self, table: str) -> None:
        """Open the layer of one of the three lists, and style it; :meth:`show_table` puts it on the map."""
        looks: dict[str, tuple[str, Callable[[QgsVectorLayer], None]]] = {
            "discrepancies": (tr("Address discrepancies"), discrepancy_style.style_discrepancies),
            "incidents": (tr("Incidents"), incident_style.style_incidents),
            "corrections": (tr("Corrections"), partial(styles.style_corrections, approved=self.approved_name)),
        }
        name, style = looks[table]
        shared = self.database
        layer = self._over(table, name) if shared is None else _of_team(shared, table, name)
        style(layer)
        layer.setReadOnly(True)
        self._prepared[table] = layer

    def show_table(self, table: str) -> None:
        """Put one of the three lists on the map, above what is there."""
        if table not in self._prepared:
            self.prepare_table(table)
        self._add(self._prepared.pop(table), table, 0)

    def show_boundary(self, boundary: Mapping[str, Any], credit: str) -> None:
        """Outline the commune under the lists; or draw another boundary in the same layer."""
        credit = neutralise_text(credit)
        present = self.find(BOUNDARY_TABLE)
        if isinstance(present, QgsVectorLayer):
            replace_boundary(present, boundary, credit)
        else:
            made = make_boundary_layer(boundary, credit)
            self._add(made, BOUNDARY_TABLE, self._depth(made))

    def show_permit_layer(self) -> QgsVectorLayer:
        """Put the layer of permit dossiers on the map above what is there, or return the one that is there."""
        layer = self.find(permit_style.PERMIT_TABLE)
        if layer is None:
            layer = permit_style.create_permit_layer()
            self._add(layer, permit_style.PERMIT_TABLE, 0)
        return layer

    def show_regional(self, loaded: LoadedLayer, layer: Layer) -> QgsVectorLayer:
        """Put a regional layer's features under the lists, with its licence and credit; or refresh it."""
        present = self.find(loaded.table)
        if isinstance(present, QgsVectorLayer):
            # rows that stayed keep their number: reloading the provider would drop the selection
            self._describe(present, layer, loaded.fetched_at)
            if loaded.added or loaded.changed or loaded.removed:
                present.triggerRepaint()
            return present
        made = self._over(loaded.table, neutralise_text(layer.title))
        made.setCrs(QgsCoordinateReferenceSystem(loaded.authid))
        regional_style.style_regional(made, layer.id)
        self._describe(made, layer, loaded.fetched_at)
        self._add(made, loaded.table, self._depth(made))
        return made

    def show_list(self, path: Path, table: str, name: str) -> None:
        """Put a list of addresses, in a file of its own, on the map under the workspace's lists."""
        if self.find(_LIST_PREFIX + table) is None:
            layer = QgsVectorLayer(
                f"{path}|layername={table}", name, "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
            )
            styles.style_address_list(layer)
            layer.setReadOnly(True)
            self._add(layer, _LIST_PREFIX + table, self._depth(layer))

    def is_list_shown(self, table: str) -> bool:
        """Whether a list of addresses is on the map, and switched on."""
        layer = self.find(_LIST_PREFIX + table)
        node = None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer)
        return node is not None and node.isVisible()

    def reload_list(self, table: str) -> None:
        """Show the list that came in the place of the one before, if it is on the map."""
        layer = self.find(_LIST_PREFIX + table)
        if layer is not None:
            layer.reload()
            layer.triggerRepaint()

    def show_picture(self, picture: RasterSource, layer: Layer) -> Any:
        """Put a picture at the very bottom of the map, with its licence and credit; or draw it again."""
        present = self.find(layer.id)
        if present is not None:
            present.triggerRepaint()
            return present
        made = QgsRasterLayer(picture.uri, neutralise_text(layer.title), picture.provider)
        if not made.isValid():
            return made
        self._describe(made, layer, "")
        made.setCustomProperty(SCALES_PROPERTY, [picture.min_scale, picture.max_scale])
        self._add(made, layer.id, -1)
        return made

    def layers_out_of_scale(self) -> list[tuple[Any, float]]:
        """Layers that are switched on but that their service does not draw at this scale; the scale to go to."""
        scale, root = self.canvas.scale(), QgsProject.instance().layerTreeRoot()
        found = []
        for layer in self.tables().values():
            limits = layer.customProperty(SCALES_PROPERTY)
            node = root.findLayer(layer)
            if limits and node is not None and node.isVisible():
                least, most = (float(limit) for limit in limits)
                if least and scale > least:
                    found.append((layer, least * 0.9))
                elif most and scale < most:
                    found.append((layer, most * 1.1))
        return found

    def go_to_scale(self, scale: float) -> None:
        """Draw the map at 1:``scale`` around where it is."""
        self.canvas.zoomScale(scale)

    def switch_on(self, layer: Any) -> None:
        """Draw a layer that may be switched off."""
        node = QgsProject.instance().layerTreeRoot().findLayer(layer)
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)

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
            with project_unchanged():
                project.setTransformContext(context)
            self._pinned = True

    def unpin_transformations(self) -> QgsCoordinateTransformContext | None:
        """Leave the project's own transformations; what they were with the pinned one, None if none was pinned."""
        if not self._pinned:
            return None
        project = QgsProject.instance()
        pinned, own = project.transformContext(), project.transformContext()
        own.removeCoordinateOperation(
            QgsCoordinateReferenceSystem(LAMBERT72), QgsCoordinateReferenceSystem("EPSG:3812")
        )
        project.setTransformContext(own)
        return pinned

    def refresh(self, table: str) -> None:
        """Show what the table holds now, in the same layer."""
        layer = self.find(table)
        if isinstance(layer, QgsVectorLayer):
            # the file is read anew for each drawing; reloading the provider would drop the selection
            layer.triggerRepaint()

    def select(self, table: str, field: str, *values: str) -> None:
        """Select the features with these values in ``field``, and only them, once no other row is chosen any more."""
        self._selections[table] = field, values
        self._select_soon.start()

    def finish_selection(self) -> None:
        """Select now what the rows that were chosen last are about."""
        self._select_soon.stop()
        selections, self._selections = self._selections, {}
        self.is_selecting = True
        try:
            for table, (field, values) in selections.items():
                layer = self.find(table)
                if isinstance(layer, QgsVectorLayer):
                    layer.selectByExpression(f'"{field}" IN ({", ".join(map(QgsExpression.quotedString, values))})')
        finally:
            self.is_selecting = False

    def bring_into_sight(self, x: float, y: float, authid: str = LAMBERT72, scale: float = 1500) -> None:
        """Go to a position that the map does not show, or only smaller than 1:``scale``; else the map stays."""
        point = self.transform_point(x, y, authid)
        # a scale that was set is not met to the last digit
        if self.canvas.scale() > 1.01 * scale or not self.canvas.extent().scaled(IN_SIGHT_SHARE).contains(point):
            self._centre(point, scale)

    def bring_extent_into_sight(self, xmin: float, ymin: float, xmax: float, ymax: float) -> None:
        """Go to a rectangle in EPSG:31370 metres that the map does not show, or only small; else the map stays."""
        extent = self._on_map(LAMBERT72).transformBoundingBox(QgsRectangle(xmin, ymin, xmax, ymax))
        seen = self.canvas.extent()
        share = max(extent.width() / seen.width(), extent.height() / seen.height())
        if share < MIN_EXTENT_SHARE or not seen.contains(extent):
            self._show_extent(extent)

    def go_to(self, x: float, y: float, authid: str = LAMBERT72, scale: float = 1500) -> None:
        """Centre the map on a position; the scale is only ever made larger."""
        self._centre(self.transform_point(x, y, authid), scale)

    def _centre(self, point: QgsPointXY, scale: float) -> None:
        self.canvas.setCenter(point)
        if self.canvas.scale() > scale:
            self.canvas.zoomScale(scale)
        self.canvas.refresh()

    def transform_point(self, x: float, y: float, authid: str) -> QgsPointXY:
        """Return a position in the map's CRS as it is now."""
        return self._on_map(authid).transform(QgsPointXY(x, y))

    def go_to_extent(self, xmin: float, ymin: float, xmax: float, ymax: float) -> None:
        """Show a rectangle given in EPSG:31370 metres."""
        self._show_extent(self._on_map(LAMBERT72).transformBoundingBox(QgsRectangle(xmin, ymin, xmax, ymax)))

    def _show_extent(self, extent: QgsRectangle) -> None:
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    def detach(self) -> tuple[list[Any], QgsLayerTreeGroup | None, int]:
        """Take the layers and their group out of the project without ending them; where the group stood."""
        project = QgsProject.instance()
        root, group, place = project.layerTreeRoot(), project.layerTreeRoot().findGroup(self.title), 0
        kept = None
        if group is not None:
            kept, place = group.clone(), root.children().index(group)
        layers = [project.takeMapLayer(layer) for layer in self.tables().values()]
        if group is not None:
            root.removeChildNode(group)
        return layers, kept, place

    def reattach(self, layers: list[Any], group: QgsLayerTreeGroup | None, tree_index: int) -> None:
        """Put layers that were taken out into the project that is open now, as they stood in their group."""
        project = QgsProject.instance()
        present = self.tables()
        back = [layer for layer in layers if layer.customProperty(_PROPERTY) not in present]
        for layer in back:
            project.addMapLayer(layer, False)
        if group is not None:
            project.layerTreeRoot().insertChildNode(tree_index, group)
        for layer in back:
            if project.layerTreeRoot().findLayer(layer) is None:
                self._group().addLayer(layer)

    def remove(self) -> list[Any]:
        """Take Repère's layers and their group out of the project, which is not changed by it; return the layers."""
        self._select_soon.stop()
        project = QgsProject.instance()
        with project_unchanged():
            # a person may have duplicated one: two are of one table
            ours = [layer for layer in project.mapLayers().values() if layer.customProperty(_PROPERTY) is not None]
            taken = [project.takeMapLayer(layer) for layer in ours]
            group = project.layerTreeRoot().findGroup(self.title)
            if group is not None:
                project.layerTreeRoot().removeChildNode(group)
        return taken

    def to_map(self) -> QgsCoordinateTransform:
        """From metres in EPSG:31370 to the map as it is now."""
        return self._on_map(LAMBERT72)

    def _on_map(self, authid: str) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(authid), self.canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )

    def _over(self, table: str, name: str) -> QgsVectorLayer:
        # its style is ours: looking for one in the file would open it once more
        return QgsVectorLayer(
            f"{self.path}|layername={table}", name, "ogr", QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        )

    def _add(self, layer: Any, table: str, tree_index: int) -> None:
        layer.setCustomProperty(_PROPERTY, table)
        with project_unchanged():
            with without_times(*self.tables().values(), layer):
                QgsProject.instance().addMapLayer(layer, False)
            self._group().insertLayer(tree_index, layer).setExpanded(False)

    def _group(self) -> QgsLayerTreeGroup:
        root = QgsProject.instance().layerTreeRoot()
        return root.findGroup(self.title) or root.insertGroup(0, self.title)

    def _depth(self, layer: QgsVectorLayer) -> int:
        """Points above lines above areas, all under the three lists."""
        place = 0
        for place, node in enumerate(self._group().findLayers()):
            present = node.layer()
            over = present.customProperty(_PROPERTY) in ("discrepancies", "incidents", "corrections", "permits")
            if not over and (not isinstance(present, QgsVectorLayer) or present.geometryType() >= layer.geometryType()):
                return place
        return place + 1

    def _describe(self, map_layer: Any, layer: Layer, fetched_at: str) -> None:
        about = QgsLayerMetadata()
        about.setTitle(neutralise_text(layer.title))
        about.setLicenses([tr(licence_terms(layer.licence))])
        about.setRights([neutralise_text(layer.credit)])
        about.setLanguage("fr")
        # the host alone: an address may hold a key, and this is read by whoever gets the project
        service = urlsplit(layer.service).hostname if "://" in layer.service else layer.service
        told = tr("Fetched on {date} from {service}.").format(date=fetched_at or "–", service=service)
        about.setAbstract(neutralise_text(told))
        if layer.metawal:
            about.setIdentifier(neutralise_text(f"https://geodata.wallonie.be/id/{layer.metawal}"))
        map_layer.setMetadata(about)
        map_layer.serverProperties().setAttribution(neutralise_text(layer.credit))


def neutralise_text(text: str) -> str:
    """Return a foreign text for a layer's name or for what is told about it: neither HTML nor an expression.

    QGIS reads its page about a layer as HTML, and calculates what stands between [% and %] of a name in a legend.
    """
    return text.replace("<", "‹").replace(">", "›").replace("[%", "[ %")


def _of_team(database: TeamDatabase, table: str, name: str) -> QgsVectorLayer:
    return QgsVectorLayer(database.layer(table), name, "postgres", QgsVectorLayer.LayerOptions(loadDefaultStyle=False))
