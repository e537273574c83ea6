"""The commune's outline on the map: from its profile, so that it is there without any service."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsJsonUtils,
    QgsLayerMetadata,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..qgis.translate import tr

BOUNDARY_TABLE = "boundary"
"""What the layer is known by among those of the workspace; no table of it."""

_INK, _CASING = QColor("#5b3b6b"), QColor(255, 255, 255, 190)
"""As the region's boundaries of communes are drawn, over a light edge that shows on dark maps and on photos."""


def make_boundary_layer(boundary: Mapping[str, Any], credit: str) -> QgsVectorLayer:
    """Make the layer of a boundary in EPSG:31370; it lives in memory, and QGIS does not ask to save it."""
    layer = QgsVectorLayer("MultiPolygon", tr("Boundary of the commune"), "memory")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for colour, width in ((_CASING, 1.2), (_INK, 0.4)):
        line = QgsSimpleLineSymbolLayer(colour, width)
        line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        symbol.appendSymbolLayer(line)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setFlags(layer.flags() & ~QgsVectorLayer.LayerFlag.Identifiable)
    replace_boundary(layer, boundary, credit)
    return layer


def replace_boundary(layer: QgsVectorLayer, boundary: Mapping[str, Any], credit: str) -> None:
    """Draw another boundary in the same layer, and say whose it is."""
    feature = QgsFeature()
    geometry = QgsGeometry(QgsJsonUtils.geometryFromGeoJson(json.dumps(boundary)))
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    layer.setReadOnly(False)
    provider = layer.dataProvider()
    provider.truncate()
    provider.addFeature(feature)
    layer.updateExtents()
    layer.setReadOnly(True)
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setRights([credit])
    layer.setMetadata(metadata)
    layer.serverProperties().setAttribution(credit)
    layer.triggerRepaint()
