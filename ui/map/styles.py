"""How things look on the map: one language of shapes and colours, held in one place.

Colours are Okabe and Ito's, told apart by the colour-blind; what is done fades. Incidents are circles
filled by status; a discrepancy is two small marks, register (ring) and source (square), joined by an
arrow; a correction is the arrow's bold form with a pencil.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...services.model.correction import State
from ..qgis.translate import tr

ORANGE, SKY, GREEN, YELLOW, BLUE, RED, PURPLE = (
    "#e69f00",
    "#56b4e9",
    "#009e73",
    "#f0e442",
    "#0072b2",
    "#d55e00",
    "#cc79a7",
)
FADED = "#9a9a9a"

STATUS_COLOURS = {"open": RED, "in_progress": SKY, "closed": FADED, "vanished": FADED}
SEVERITY_COLOURS = {"blocking": RED, "warning": ORANGE, "information": BLUE}
STATE_COLOURS = {
    State.DRAFT: YELLOW,
    State.READY: YELLOW,
    State.IN_REVIEW: YELLOW,
    State.APPROVED: ORANGE,
    State.SENDING: SKY,
    State.SUBMITTED: SKY,
    State.UNKNOWN: PURPLE,
    State.APPLIED: GREEN,
    State.REFUSED: RED,
    State.CONFLICT: RED,
    State.TARGET_GONE: RED,
    State.NOT_APPLIED: RED,
    State.WITHDRAWN: FADED,
    State.RETURNED: RED,
    State.RECALLED: FADED,
    State.UNREADABLE: PURPLE,
}


def severity_name(severity: str) -> str:
    """A severity in the person's language."""
    return {"blocking": tr("Blocking"), "warning": tr("Warning"), "information": tr("Information")}[severity]


def name_approved(targets: Collection[str], by_hand: Collection[str]) -> str:
    """Return what approved corrections wait for, as a heading: to be sent, or carried by a person, or some of each."""
    names = [tr("To send")] if set(targets) - set(by_hand) or not targets else []
    return " / ".join(names + ([tr("Proposals")] if set(targets) & set(by_hand) else []))


def style_corrections(layer: QgsVectorLayer, approved: str = "") -> None:
    """A bold arrow to the wanted position where there is one, and a pencil, coloured by state.

    ``approved`` is the legend's name for what was approved, if it is another than that of what is sent.
    """
    categories = []
    for state, colour in STATE_COLOURS.items():
        symbol = symbol_of(QgsMarkerSymbol(), circle(colour, 5.4))
        symbol.appendSymbolLayer(_sized(QgsFontMarkerSymbolLayer("DejaVu Sans", "✎", 4.0, QColor("black")), 4.0))
        symbol.appendSymbolLayer(
            generated(
                "with_variable('b', map_get(json_to_map(\"before\"), 'position'), "
                "with_variable('a', map_get(json_to_map(\"after\"), 'position'), "
                "if(@a IS NULL OR @b IS NULL, NULL, "
                "make_line(make_point(map_get(@b, 'x'), map_get(@b, 'y')), "
                "make_point(map_get(@a, 'x'), map_get(@a, 'y'))))))",
                arrow(colour, 1.0),
            )
        )
        categories.append(QgsRendererCategory(state.value, symbol, _legend_name(state, approved)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))


def _legend_name(state: State, approved: str) -> str:
    return approved if approved and state is State.APPROVED else state_name(state)


def state_name(state: State) -> str:
    """A correction's state in the person's language."""
    return {
        State.DRAFT: tr("Draft"),
        State.READY: tr("Ready"),
        State.IN_REVIEW: tr("In review"),
        State.APPROVED: tr("To send"),
        State.SENDING: tr("Being sent"),
        State.SUBMITTED: tr("Received by the service"),
        State.UNKNOWN: tr("Answer lost"),
        State.APPLIED: tr("Applied"),
        State.REFUSED: tr("Refused"),
        State.CONFLICT: tr("Record changed in the meantime"),
        State.TARGET_GONE: tr("No longer exists"),
        State.NOT_APPLIED: tr("Not applied"),
        State.WITHDRAWN: tr("Withdrawn"),
        State.RETURNED: tr("Returned"),
        State.RECALLED: tr("Recalled"),
        State.UNREADABLE: tr("Unreadable"),
    }[state]


def symbol_of(symbol: QgsSymbol, layer: QgsSymbolLayer) -> QgsSymbol:
    """``symbol`` made of ``layer``; given to the constructor in a list, Python would destroy the layer too."""
    symbol.changeSymbolLayer(0, layer)
    return symbol


def circle(colour: str, size: float) -> QgsSimpleMarkerSymbolLayer:
    """A disc with a white edge, ``size`` millimetres where there is room."""
    mark = marker(Qgis.MarkerShape.Circle, size)
    mark.setColor(QColor(colour))
    mark.setStrokeColor(QColor("white"))
    mark.setStrokeWidth(0.3)
    return mark


def marker(shape: Qgis.MarkerShape, size: float) -> QgsSimpleMarkerSymbolLayer:
    """A mark of ``size`` millimetres where there is room."""
    return _sized(QgsSimpleMarkerSymbolLayer(shape), size)


def _sized(mark: Any, size: float) -> Any:
    """A mark of ``size`` millimetres where there is room, smaller when the whole commune is on the map."""
    mark.setSize(5 * size)
    mark.setSizeUnit(Qgis.RenderUnit.MetersInMapUnits)
    limits = QgsMapUnitScale()
    limits.minSizeMMEnabled = limits.maxSizeMMEnabled = True
    limits.minSizeMM, limits.maxSizeMM = 0.3 * size, size
    mark.setSizeMapUnitScale(limits)
    return mark


def arrow(colour: str, width: float) -> QgsLineSymbol:
    """A straight arrow, ``width`` millimetres."""
    drawn = QgsArrowSymbolLayer()
    drawn.setArrowWidth(width)
    drawn.setArrowStartWidth(width)
    drawn.setHeadLength(width * 3)
    drawn.setHeadThickness(width * 2)
    drawn.setIsCurved(False)
    drawn.setSubSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
    return symbol_of(QgsLineSymbol(), drawn)


def generated(expression: str, symbol: QgsSymbol) -> QgsGeometryGeneratorSymbolLayer:
    """``symbol``, drawn where ``expression`` says."""
    drawn = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression})
    drawn.setSymbolType(symbol.type())
    drawn.setSubSymbol(symbol)
    return drawn
