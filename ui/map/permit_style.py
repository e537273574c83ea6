"""How permit dossiers look on the map: a pentagon of their own, kept in memory as their file has them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...services.incidents.permits import Permit
from ..qgis.translate import tr
from .styles import haloed, marker, show_selected, symbol_of

PERMIT_TABLE = "permits"
PERMIT_COLOUR = "#7b4f9d"


def create_permit_layer() -> QgsVectorLayer:
    """Make an empty layer for dossiers that have a position, points in EPSG:31370."""
    fields = "&".join(f"field={name}:string" for name in Permit._fields[:6])
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&{fields}", tr("Permit dossiers"), "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsMarkerSymbol(), _pentagon())))
    show_selected(layer, haloed(_pentagon()))
    # what the table says is shown as it is, never as HTML
    plain = "[%% replace(replace(\"%s\", '&', '&amp;'), '<', '&lt;') %%]"
    layer.setMapTipTemplate(f"<b>{plain % 'number'}</b><br>{plain % 'subject'}")
    layer.setReadOnly(True)
    return layer


def empty_permit_layer(layer: QgsVectorLayer) -> None:
    """Take all dossiers out; :func:`add_permits` draws the layer anew."""
    layer.dataProvider().truncate()


def add_permits(layer: QgsVectorLayer, permits: Sequence[Permit]) -> None:
    """Show these dossiers beside those that are there."""
    features = []
    for permit in permits:
        if permit.x is not None and permit.y is not None:
            feature = QgsFeature()
            feature.setAttributes(list(permit[:6]))
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(permit.x, permit.y)))
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.triggerRepaint()


def _pentagon() -> QgsSimpleMarkerSymbolLayer:
    mark = marker(Qgis.MarkerShape.Pentagon, 4.2)
    mark.setColor(QColor(PERMIT_COLOUR))
    mark.setStrokeColor(QColor("white"))
    mark.setStrokeWidth(0.3)
    return mark
