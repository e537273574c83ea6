"""How discrepancies look on the map: register (ring) and source (square), joined by an arrow.

The chosen one is bold, what is decided fades, and only what the worklist shows is drawn.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsExpressionContextUtils,
    QgsGeometryGeneratorSymbolLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..qgis.translate import tr
from .styles import (
    FADED,
    SEVERITY_COLOURS,
    arrow,
    case_expression,
    data_defined,
    generated,
    haloed,
    marker,
    severity_name,
    show_selected,
    symbol_of,
)

CHOSEN_VARIABLE = "repere_chosen"
"""The layer's variable that holds the key of the chosen row; asking QGIS what is selected would make it wait."""

_THIN, _BOLD = 0.4, 1.3


def style_discrepancies(layer: QgsVectorLayer) -> None:
    """Both positions and the arrow from register to source, coloured by severity."""
    root = QgsRuleBasedRenderer.Rule(None)
    for severity, colour in SEVERITY_COLOURS.items():
        rule = QgsRuleBasedRenderer.Rule(_pair(colour))
        rule.setFilterExpression(_undecided(severity))
        rule.setLabel(severity_name(severity))
        root.appendChild(rule)
    done = QgsRuleBasedRenderer.Rule(_pair(FADED))
    done.symbol().setOpacity(0.4)
    done.setFilterExpression(_DECIDED)
    done.setLabel(tr("Decided"))
    root.appendChild(done)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    show_selected(layer, _selected_pair())


def show_only(layer: QgsVectorLayer, expression: str) -> None:
    """Draw only what ``expression`` (an expression; empty: everything) holds of."""
    rules = layer.renderer().rootRule().children()
    for rule, usual in zip(rules, (*map(_undecided, SEVERITY_COLOURS), _DECIDED)):
        rule.setFilterExpression(f"{usual} AND ({expression})" if expression else usual)
    layer.triggerRepaint()


def highlight(layer: QgsVectorLayer, key: str) -> None:
    """Make one discrepancy bold, and only it."""
    QgsExpressionContextUtils.setLayerVariable(layer, CHOSEN_VARIABLE, key)


_DECIDED = "\"decision\" <> ''"


def _undecided(severity: str) -> str:
    return f"\"decision\" = '' AND \"severity\" = '{severity}'"


def _selected_pair() -> QgsMarkerSymbol:
    """Both marks in a halo, in the colour that the rules give the row."""
    colour = f"if({_DECIDED}, '{FADED}', {case_expression('severity', SEVERITY_COLOURS, FADED)})"
    ring = marker(Qgis.MarkerShape.Circle, 2.8)
    ring.setColor(QColor(255, 255, 255, 160))
    ring.setStrokeWidth(0.6)
    ring.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeColor, data_defined(colour))
    square = marker(Qgis.MarkerShape.Square, 2.2)
    square.setStrokeColor(QColor("white"))
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, _at_side("register", haloed(ring)))
    symbol.appendSymbolLayer(_at_side("source", haloed(square, colour)))
    return symbol


def _at_side(side: str, symbol: QgsMarkerSymbol) -> QgsGeometryGeneratorSymbolLayer:
    return generated(f'if("{side}_x" IS NULL, NULL, make_point("{side}_x", "{side}_y"))', symbol)


def _pair(colour: str) -> QgsMarkerSymbol:
    ring = marker(Qgis.MarkerShape.Circle, 2.8)
    ring.setColor(QColor(255, 255, 255, 160))
    ring.setStrokeColor(QColor(colour))
    ring.setStrokeWidth(0.6)
    square = marker(Qgis.MarkerShape.Square, 2.2)
    square.setColor(QColor(colour))
    square.setStrokeColor(QColor("white"))
    line = arrow(colour, _THIN)
    _bold_when_chosen(line.symbolLayer(0))
    symbol = symbol_of(
        QgsMarkerSymbol(),
        generated(
            'if("register_x" IS NULL OR "source_x" IS NULL, NULL, make_line('
            'make_point("register_x", "register_y"), make_point("source_x", "source_y")))',
            line,
        ),
    )
    for side, mark in (("register", ring), ("source", square)):
        symbol.appendSymbolLayer(_at_side(side, symbol_of(QgsMarkerSymbol(), mark)))
    return symbol


def _bold_when_chosen(line: QgsArrowSymbolLayer) -> None:
    for name, times in (
        (QgsSymbolLayer.Property.PropertyArrowWidth, 1),
        (QgsSymbolLayer.Property.PropertyArrowStartWidth, 1),
        (QgsSymbolLayer.Property.PropertyArrowHeadLength, 3),
        (QgsSymbolLayer.Property.PropertyArrowHeadThickness, 2),
    ):
        width = f'if("key" = @{CHOSEN_VARIABLE}, {_BOLD * times}, {_THIN * times})'
        line.setDataDefinedProperty(name, data_defined(width))
