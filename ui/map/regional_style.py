"""How regional layers look: quiet and pale, made to lie under incidents and addresses; names in French."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..qgis.translate import tr


@dataclass(frozen=True)
class LayerStyle:
    """``colour`` of the line or mark, its ``width`` (or size) in millimetres, ``fill`` (empty for none) and its
    pattern, the field that names a feature, and the scale denominator from which the names show."""

    colour: str
    width: float
    fill: str = ""
    pattern: str = "solid"
    line: str = "solid"
    label: str = ""
    label_scale: int = 5000


_LOOKS = {
    "limites-commune": LayerStyle("#5b3b6b", 0.9, line="dash"),
    "plan-de-secteur": LayerStyle("#7a6f5a", 0.4, line="dash dot"),
    "cadastre-parcelles": LayerStyle("#a9a9a9", 0.15, label="CAPAKEY", label_scale=1500),
    "picc-batiments": LayerStyle("#b7aea3", 0.15, "#e6e0d8"),
    "picc-contours-batiments": LayerStyle("#9a9087", 0.2),
    "picc-surfaces-voirie": LayerStyle("#dcdcdc", 0.1, "#f3f3f1"),
    "picc-axes": LayerStyle("#b5b5b5", 0.5, label="RUE_NOM1"),
    "routes": LayerStyle("#c9a26b", 1.6, label="NUMERO_ROUTE", label_scale=25000),
    "ravel": LayerStyle("#5d9b6b", 0.8, line="dash", label="NOM", label_scale=15000),
    "icar-adresses": LayerStyle("#8a8a8a", 1.2, label="ADR_NUMERO", label_scale=2000),
    "natura-2000": LayerStyle("#6b9b5d", 0.3, "#6b9b5d", "b_diagonal", label="NOM_FR", label_scale=25000),
    "captages": LayerStyle("#4f86b5", 0.4, "#4f86b5", "f_diagonal"),
    "carte-archeologique": LayerStyle("#a0785a", 0.2, "#a0785a", "dense6"),
    "lotissements": LayerStyle("#9a7fae", 0.3, line="dot"),
    "seveso": LayerStyle("#b04a3a", 2.4, label="SOC_NOM", label_scale=15000),
    "parcelles-agricoles": LayerStyle("#b9a94f", 0.2, "#f4f1d6"),
}
"""By the beginning of a layer's id."""

_PLAIN = LayerStyle("#8a8a8a", 0.3)


def style_regional(layer: QgsVectorLayer, layer_id: str) -> None:
    """Dress a regional layer; the plan de secteur by its zones."""
    if layer_id == "plan-de-secteur":
        _zones(layer)
        return
    look = next((look for start, look in _LOOKS.items() if layer_id.startswith(start)), _PLAIN)
    kind = layer.geometryType()
    if kind == Qgis.GeometryType.Line:
        symbol: QgsSymbol = QgsLineSymbol.createSimple(
            {"line_color": look.colour, "line_width": str(look.width), "line_style": look.line, "capstyle": "round"}
        )
    elif kind == Qgis.GeometryType.Polygon:
        symbol = QgsFillSymbol.createSimple(
            {
                "style": look.pattern if look.fill else "no",
                "color": look.fill or look.colour,
                "outline_color": look.colour,
                "outline_width": str(look.width),
                "outline_style": look.line,
            }
        )
    else:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": look.colour, "size": str(max(look.width, 1.2)), "outline_style": "no"}
        )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if look.label and layer.fields().lookupField(look.label) >= 0:
        _label(layer, look)


def _zones(layer: QgsVectorLayer) -> None:
    """Plan de secteur by its code (AFFECT), pale.

    Codes: Mikajy01/walon-map-public at 112698c (34 codes of the live service, checked one by one).
    """
    looks = (
        ("#f6d9c9", tr("Housing"), ("H01", "H02", "H03")),
        ("#e3d8ee", tr("Economic activity"), ("A01", "A02", "A11", "A12", "A13", "D02")),
        ("#d5e3f0", tr("Public services"), ("P01",)),
        ("#f3e0ee", tr("Leisure"), ("L01", "L11", "L12", "L13")),
        ("#f4f1d6", tr("Farming"), ("R01",)),
        ("#d8e8d0", tr("Forest"), ("R02",)),
        ("#dcebd2", tr("Green space"), ("R03", "R05")),
        ("#cfe6da", tr("Nature"), ("R04",)),
        ("#e2dccf", tr("Extraction"), ("X01", "XR1", "XR2", "XR3", "XR4")),
        ("#f0e6c8", tr("To be planned"), ("D01", "ZEC", "ZER")),
    )
    zones: dict[object, tuple[str, str]] = {code: (colour, name) for colour, name, codes in looks for code in codes}
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "AFFECT",
            [
                QgsRendererCategory(
                    code,
                    QgsFillSymbol.createSimple({"color": colour, "outline_color": "#d0cabf", "outline_width": "0.1"}),
                    name,
                )
                for code, (colour, name) in {**zones, None: ("#eeeeee", tr("Other zones"))}.items()
            ],
        )
    )
    layer.setOpacity(0.7)


def _label(layer: QgsVectorLayer, look: LayerStyle) -> None:
    text = QgsTextFormat()
    text.setSize(7)
    text.setColor(QColor(look.colour).darker(150))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = look.label
    settings.setFormat(text)
    if layer.geometryType() == Qgis.GeometryType.Line:
        settings.placement = Qgis.LabelPlacement.Curved
    settings.scaleVisibility = True
    settings.minimumScale = look.label_scale
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
