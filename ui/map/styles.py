"""How things look on the map: one language of shapes and colours, held in one place.

Colours are Okabe and Ito's, told apart by the colour-blind; what is done fades. Incidents are circles
filled by status; a discrepancy is two small marks, register (ring) and source (square), joined by an
arrow; a correction is the arrow's bold form with a pencil.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...services.model.correction import CORRECTION_KINDS, State
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
REGISTER_GREY = "#4d4d4d"
HALO_EDGE = "#202020"
HALO_RADIUS_MM, HALO_WIDTH_MM, HALO_EDGE_WIDTH_MM = 4.0, 0.9, 1.6

MAX_NUMBER_SCALE = 2_500
"""The scale (its denominator) from which on house numbers have room."""

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
    names = {
        YELLOW: f"{tr('Draft')} / {tr('In review')}",
        ORANGE: approved or tr("To send"),
        SKY: tr("Sent"),
        PURPLE: f"{tr('Answer lost')} / {tr('Unreadable')}",
        GREEN: tr("Applied"),
        RED: tr("Needs attention"),
        FADED: f"{tr('Withdrawn')} / {tr('Recalled')}",
    }
    categories = []
    # a symbol for each colour, not for each state: QGIS draws all of a legend anew whenever a layer comes
    for colour, name in names.items():
        symbol = symbol_of(QgsMarkerSymbol(), circle(colour, 5.4))
        symbol.appendSymbolLayer(_pencil())
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
        states = [state.value for state, its in STATE_COLOURS.items() if its == colour]
        categories.append(QgsRendererCategory(states, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    colours = {state.value: colour for state, colour in STATE_COLOURS.items()}
    selected = haloed(circle(FADED, 5.4), case_expression("state", colours, FADED))
    selected.appendSymbolLayer(_pencil())
    show_selected(layer, selected)


def _pencil() -> Any:
    return _sized(QgsFontMarkerSymbolLayer("DejaVu Sans", "✎", 4.0, QColor("black")), 4.0)


def kind_name(kind: str) -> str:
    """A kind of correction in the person's language."""
    return tr(CORRECTION_KINDS[kind].label) if kind in CORRECTION_KINDS else kind


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


def style_address_list(layer: QgsVectorLayer) -> None:
    """Small grey marks, with house numbers where there is room."""
    mark = marker(Qgis.MarkerShape.Circle, 1.6)
    mark.setColor(QColor(REGISTER_GREY))
    mark.setStrokeColor(QColor("white"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(QgsMarkerSymbol(), mark)))
    label, text, edge = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(0.8)
    text.setSize(8)
    text.setColor(QColor(REGISTER_GREY))
    text.setBuffer(edge)
    label.setFormat(text)
    label.fieldName = "number"
    # where the numbers around a chosen address stand too: the source's are on the right
    label.placement = Qgis.LabelPlacement.OverPoint
    label.quadOffset = Qgis.LabelQuadrantPosition.Left
    label.xOffset = -1.0
    label.scaleVisibility = True
    label.minimumScale = MAX_NUMBER_SCALE
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)


def halo() -> list[QgsSimpleMarkerSymbolLayer]:
    """The ring around what is selected, as :func:`highlights.draw_halo` draws it: a yellow one with dark edges."""
    rings = []
    for colour, width in ((HALO_EDGE, HALO_EDGE_WIDTH_MM), (YELLOW, HALO_WIDTH_MM)):
        ring = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 2 * HALO_RADIUS_MM)
        ring.setColor(QColor(0, 0, 0, 0))
        ring.setStrokeColor(QColor(colour))
        ring.setStrokeWidth(width)
        rings.append(ring)
    return rings


def show_selected(layer: QgsVectorLayer, symbol: QgsSymbol) -> None:
    """Draw what is selected as ``symbol``, which keeps its colours: QGIS alone would fill it with another."""
    layer.selectionProperties().setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomSymbol)
    layer.selectionProperties().setSelectionSymbol(symbol)


@cache
def data_defined(expression: str) -> QgsProperty:
    """Make a property of a symbol that ``expression`` gives, a constant of the style: it is kept for ever.

    A symbol and its copies share the expression. QgsExpression::detach (seen in QGIS 3.40) lets go of what it shares
    before it copies it: a map that is being drawn in a thread crashes where the last other owner, the layer's renderer
    or its selection symbol, is replaced in that moment. This one never goes.
    """
    return QgsProperty.fromExpression(expression)


@cache
def ascending(*expressions: str) -> QgsFeatureRequest.OrderBy:
    """Order what is drawn by these expressions, constants of the style, kept for ever as :func:`data_defined` says."""
    return QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(each, True) for each in expressions])


def haloed(mark: QgsSimpleMarkerSymbolLayer, colour: str = "") -> QgsMarkerSymbol:
    """A mark in its halo; ``colour`` is an expression for its fill."""
    if colour:
        mark.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, data_defined(colour))
    symbol = QgsMarkerSymbol()
    for number, each in enumerate((*halo(), mark)):
        if number:
            symbol.appendSymbolLayer(each)
        else:
            symbol.changeSymbolLayer(0, each)
    return symbol


def case_expression(field: str, values: Mapping[str, object], otherwise: object) -> str:
    """An expression of QGIS that gives each value of a field its own."""
    cases = (f"WHEN \"{field}\" = '{name}' THEN {value!r}" for name, value in values.items())
    return f"CASE {' '.join(cases)} ELSE {otherwise!r} END"


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
