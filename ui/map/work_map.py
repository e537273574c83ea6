"""The work map on paper: a layout of what is chosen, made of a template."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..qgis.translate import tr
from .styles import HALO_EDGE, YELLOW
from .workspace_layers import MapLayers, neutralise_text

MAX_LISTED = 25
"""Chosen features that get a number on the map and a line beside it."""

MIN_WIDTH_M = 150.0
"""A single place is shown with so much around it."""

SCALES = (500, 1_000, 1_500, 2_000, 2_500, 5_000, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000, 250_000)

SEGMENT_MM = 25.0
"""About how long one of the scale bar's two parts is on paper."""

COLUMNS = {
    "incidents": ("service_request_id", ("service_request_id", "service_name", "address")),
    "discrepancies": ("key", ("address",)),
    "corrections": ("id", ("label",)),
}
"""Each table on the map: the field its rows are known by, and what is written of a row."""


def load_template(template: Path) -> QgsPrintLayout:
    """Return a layout made of a template, which the project has not yet; :func:`fill_work_map` goes on."""
    layout = QgsPrintLayout(QgsProject.instance())
    document = QDomDocument()
    document.setContent(template.read_text(encoding="utf-8"))
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(_unused_name(template.stem))
    return layout


def fill_work_map(layers: MapLayers, layout: QgsPrintLayout, tables: Sequence[str]) -> None:
    """Show what is chosen in the first of ``tables`` where something is, else the map as it is.

    The project has the layout from then on.
    """
    title = layout.itemById("title")
    if isinstance(title, QgsLayoutItemLabel):
        title.setText(neutralise_text(tr("Work map – {commune}").format(commune=layers.title)))
    layers.finish_selection()
    table, layer, chosen = _find_chosen(layers, tables)
    drawn = layout.itemById("map")
    if isinstance(drawn, QgsLayoutItemMap):
        # the project's own
        drawn.setCrs(QgsCoordinateReferenceSystem())
        extent = layers.canvas.extent() if layer is None else _find_extent(layers, layer, chosen)
        drawn.zoomToExtent(extent)
        drawn.setScale(next((scale for scale in SCALES if scale >= drawn.scale()), drawn.scale()))
        if layer is not None:
            # the layer's own look stays as it is: the numbers are this map's alone
            drawn.setKeepLayerStyles(True)
            drawn.setLayerStyleOverrides({layer.id(): _numbered_style(layer, COLUMNS[table][0], chosen)})
        bar = layout.itemById("scale")
        if isinstance(bar, QgsLayoutItemScaleBar):
            bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.Fixed)
            bar.setUnitsPerSegment(round_segment(SEGMENT_MM / 1000 * drawn.scale()))
    listed = layout.itemById("list")
    if isinstance(listed, QgsLayoutItemLabel):
        listed.setText(neutralise_text("\n".join(_write_lines(table, chosen))))
    QgsProject.instance().layoutManager().addLayout(layout)


def round_segment(metres: float) -> float:
    """Return the round length (1, 2 or 5 and zeros) that is next below."""
    power = 10.0 ** math.floor(math.log10(metres))
    return next(power * digit for digit in (5, 2, 1) if power * digit <= metres)


def _unused_name(name: str) -> str:
    taken = {layout.name() for layout in QgsProject.instance().layoutManager().layouts()}
    numbered, number = name, 1
    while numbered in taken:
        number += 1
        numbered = f"{name} ({number})"
    return numbered


def _find_chosen(layers: MapLayers, tables: Sequence[str]) -> tuple[str, QgsVectorLayer | None, list[QgsFeature]]:
    for table in tables:
        layer = layers.find(table)
        if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount():
            key = COLUMNS[table][0]
            chosen = [feature for feature in layer.selectedFeatures() if not feature.geometry().isNull()]
            if chosen:
                return table, layer, sorted(chosen, key=lambda feature: str(feature[key]))
    return "", None, []


def _find_extent(layers: MapLayers, layer: QgsVectorLayer, chosen: list[QgsFeature]) -> QgsRectangle:
    """What all of them lie in, with room around."""
    extent = QgsRectangle()
    for feature in chosen:
        extent.combineExtentWith(feature.geometry().boundingBox())
    crs = layers.canvas.mapSettings().destinationCrs()
    extent = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(extent)
    room = max(MIN_WIDTH_M, 0.2 * extent.width(), 0.2 * extent.height())
    return extent.buffered(room / 2 if crs.mapUnits() == Qgis.DistanceUnit.Meters else 0.001)


def _numbered_style(layer: QgsVectorLayer, key: str, chosen: list[QgsFeature]) -> str:
    """A style that draws each chosen feature alone, with its number."""
    keys = ", ".join(QgsExpression.quotedString(str(feature[key])) for feature in chosen[:MAX_LISTED])
    label, text, ground = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    ground.setSize(QSizeF(1.0, 1.0))
    ground.setFillColor(QColor(YELLOW))
    ground.setStrokeColor(QColor(HALO_EDGE))
    ground.setStrokeWidth(0.4)
    text.setBackground(ground)
    text.setSize(10)
    text.setForcedBold(True)
    text.setColor(QColor(HALO_EDGE))
    label.setFormat(text)
    label.fieldName = f'array_find(array({keys}), "{key}") + 1'
    label.isExpression = True
    label.placement = Qgis.LabelPlacement.OverPoint
    label.quadOffset = Qgis.LabelQuadrantPosition.AboveRight
    # beside the mark, not on it
    label.xOffset, label.yOffset = 2.0, -2.0
    # a number that has no room is still wanted
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)
    numbered = QgsRuleBasedLabeling.Rule(label)
    numbered.setFilterExpression(f'"{key}" IN ({keys})')
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(numbered)
    chosen_rule = QgsRuleBasedRenderer.Rule(layer.selectionProperties().selectionSymbol().clone())
    chosen_rule.setFilterExpression(f'"{key}" IN ({keys})')
    chosen_rule.setLabel(tr("Chosen"))
    drawn = QgsRuleBasedRenderer.Rule(None)
    drawn.appendChild(chosen_rule)
    other = layer.clone()
    # whatever the list's filters leave out of the map, and no crowds: what is chosen is to be seen, and nothing else
    other.setRenderer(QgsRuleBasedRenderer(drawn))
    other.setLabeling(QgsRuleBasedLabeling(root))
    other.setLabelsEnabled(True)
    style = QgsMapLayerStyle()
    style.readFromLayer(other)
    return str(style.xmlData())


def _write_lines(table: str, chosen: list[QgsFeature]) -> list[str]:
    lines = [
        f"{number}   " + " · ".join(_text(feature[name]) for name in COLUMNS[table][1] if _text(feature[name]))
        for number, feature in enumerate(chosen[:MAX_LISTED], 1)
    ]
    more = len(chosen) - len(lines)
    return lines + ([tr("… and {count} more").format(count=more)] if more > 0 else [])


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
