"""How things look on the map: one language of shapes and colours, held in one place.

Colours are Okabe and Ito's, told apart by the colour-blind; what is done fades. Incidents are circles
filled by status; a discrepancy is two small marks, register (ring) and source (square), joined by an
arrow; a correction is the arrow's bold form with a pencil.
"""

from __future__ import annotations

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
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...services.corrections.correction import State
from ..platform.language import tr

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

STATUS_COLOURS = {"open": RED, "in_progress": SKY, "closed": FADED}
SEVERITY_COLOURS = {"blocking": RED, "warning": ORANGE, "information": BLUE}
STATE_COLOURS = {
    State.DRAFT: YELLOW,
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
}

PROGRESS = ("in_progress", "investigating", "planned", "action_scheduled")
"""Fine statuses, said in ``status_notes``, that mean somebody is at work."""

_AT_WORK = ",".join(f"'{status}'" for status in PROGRESS)
STATUS_EXPRESSION = (
    "CASE WHEN \"status\" = 'closed' THEN 'closed' "
    f"WHEN lower(\"status_notes\") IN ({_AT_WORK}) THEN 'in_progress' ELSE 'open' END"
)


def status_group(status: str, status_notes: str) -> str:
    """open, in_progress or closed: what the map and the list colour by."""
    if status == "closed":
        return "closed"
    return "in_progress" if status_notes.lower() in PROGRESS else "open"


def status_name(group: str) -> str:
    """A status group in the person's language."""
    return {"open": tr("Open"), "in_progress": tr("In progress"), "closed": tr("Closed")}[group]


def incidents(layer: QgsVectorLayer) -> None:
    """Circles filled by status, the category's first letter inside when there is room."""
    categories = []
    for group, colour in STATUS_COLOURS.items():
        symbol = _of(QgsMarkerSymbol(), _circle(colour, 2.2 if group == "closed" else 4.6))
        if group == "closed":
            symbol.setOpacity(0.5)
        letter = QgsFontMarkerSymbolLayer("Sans Serif", "?", 2.6, QColor("white"))
        letter.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyCharacter,
            QgsProperty.fromExpression("if(@map_scale < 15000, upper(left(\"service_name\", 1)), '')"),
        )
        symbol.appendSymbolLayer(letter)
        categories.append(QgsRendererCategory(group, symbol, status_name(group)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(STATUS_EXPRESSION, categories))
    # citizens' words are shown as they are, never as HTML
    plain = "[%% replace(replace(\"%s\", '&', '&amp;'), '<', '&lt;') %%]"
    layer.setMapTipTemplate(f"<b>{plain % 'service_name'}</b><br>{plain % 'description'}")


def discrepancies(layer: QgsVectorLayer) -> None:
    """Both positions and the arrow from register to source; what is decided fades."""
    root = QgsRuleBasedRenderer.Rule(None)
    for severity, colour in SEVERITY_COLOURS.items():
        rule = QgsRuleBasedRenderer.Rule(_pair(colour))
        rule.setFilterExpression(f"\"decision\" = '' AND \"severity\" = '{severity}'")
        rule.setLabel(severity_name(severity))
        root.appendChild(rule)
    done = QgsRuleBasedRenderer.Rule(_pair(FADED))
    done.symbol().setOpacity(0.4)
    done.setIsElse(True)
    done.setLabel(tr("Decided"))
    root.appendChild(done)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def severity_name(severity: str) -> str:
    """A severity in the person's language."""
    return {"blocking": tr("Blocking"), "warning": tr("Warning"), "information": tr("Information")}[severity]


def corrections(layer: QgsVectorLayer) -> None:
    """A bold arrow to the wanted position where there is one, and a pencil, coloured by state."""
    categories = []
    for state, colour in STATE_COLOURS.items():
        symbol = _of(QgsMarkerSymbol(), _circle(colour, 5.4))
        symbol.appendSymbolLayer(_sized(QgsFontMarkerSymbolLayer("DejaVu Sans", "✎", 4.0, QColor("black")), 4.0))
        symbol.appendSymbolLayer(
            _generated(
                "with_variable('b', map_get(json_to_map(\"before\"), 'position'), "
                "with_variable('a', map_get(json_to_map(\"after\"), 'position'), "
                "if(@a IS NULL OR @b IS NULL, NULL, "
                "make_line(make_point(map_get(@b, 'x'), map_get(@b, 'y')), "
                "make_point(map_get(@a, 'x'), map_get(@a, 'y'))))))",
                _arrow(colour, 1.0),
            )
        )
        categories.append(QgsRendererCategory(state.value, symbol, state_name(state)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))


def state_name(state: State) -> str:
    """A correction's state in the person's language."""
    return {
        State.DRAFT: tr("Draft"),
        State.APPROVED: tr("To send"),
        State.SENDING: tr("Being sent"),
        State.SUBMITTED: tr("Received by the service"),
        State.UNKNOWN: tr("Answer lost"),
        State.APPLIED: tr("Applied"),
        State.REFUSED: tr("Refused"),
        State.CONFLICT: tr("Changed meanwhile"),
        State.TARGET_GONE: tr("No longer there"),
        State.NOT_APPLIED: tr("Not applied"),
        State.WITHDRAWN: tr("Withdrawn"),
    }[state]


def regional(layer: QgsVectorLayer, layer_id: str) -> None:
    """Quiet: made to lie under incidents and addresses."""
    kind = layer.geometryType()
    if layer_id == "limites-commune":
        symbol: QgsSymbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#5b3b6b", "outline_width": "0.9", "outline_style": "dash"}
        )
    elif layer_id == "plan-de-secteur":
        _zones(layer)
        return
    elif layer_id.startswith("routes"):
        symbol = QgsLineSymbol.createSimple({"line_color": "#c9a26b", "line_width": "1.6", "capstyle": "round"})
        _label(layer, '"CODE_ROUTE"', "#7a5c2e")
    elif kind == Qgis.GeometryType.Line:
        symbol = QgsLineSymbol.createSimple({"line_color": "#b5b5b5", "line_width": "0.5", "capstyle": "round"})
        if layer.fields().indexOf("RUE_NOM1") >= 0:
            _label(layer, '"RUE_NOM1"', "#6b6b6b", 5000)
    elif kind == Qgis.GeometryType.Polygon:
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": "#a9a9a9", "outline_width": "0.15", "outline_style": "solid"}
        )
    else:
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": "#8a8a8a", "size": "1.2", "outline_style": "no"}
        )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _zones(layer: QgsVectorLayer) -> None:
    """Plan de secteur by the first letter of its code (AFFECT), pale."""
    zones = {
        "H": ("#f6d9c9", tr("Housing")),
        "A": ("#f4f1d6", tr("Farming")),
        "R": ("#f4f1d6", tr("Farming")),
        "F": ("#d8e8d0", tr("Forest")),
        "E": ("#e3d8ee", tr("Economic activity")),
        "S": ("#d5e3f0", tr("Public services")),
        "N": ("#cfe6da", tr("Nature")),
        "V": ("#dcebd2", tr("Green space")),
        "L": ("#f3e0ee", tr("Leisure")),
    }
    categories = []
    for letter, (colour, name) in zones.items():
        fill = QgsSimpleFillSymbolLayer(QColor(colour), Qt.BrushStyle.SolidPattern, QColor("#d0cabf"))
        fill.setStrokeWidth(0.1)
        categories.append(QgsRendererCategory(letter, _of(QgsFillSymbol(), fill), name))
    layer.setRenderer(QgsCategorizedSymbolRenderer('left("AFFECT", 1)', categories))
    layer.setOpacity(0.7)


def _of(symbol: QgsSymbol, layer: QgsSymbolLayer) -> QgsSymbol:
    """``symbol`` made of ``layer``; given to the constructor in a list, Python would destroy the layer too."""
    symbol.changeSymbolLayer(0, layer)
    return symbol


def _circle(colour: str, size: float) -> QgsSimpleMarkerSymbolLayer:
    circle = _marker(Qgis.MarkerShape.Circle, size)
    circle.setColor(QColor(colour))
    circle.setStrokeColor(QColor("white"))
    circle.setStrokeWidth(0.3)
    return circle


def _marker(shape: Qgis.MarkerShape, size: float) -> QgsSimpleMarkerSymbolLayer:
    return _sized(QgsSimpleMarkerSymbolLayer(shape), size)


def _sized(marker: Any, size: float) -> Any:
    """A mark of ``size`` millimetres where there is room, smaller when the whole commune is on the map."""
    marker.setSize(5 * size)
    marker.setSizeUnit(Qgis.RenderUnit.MetersInMapUnits)
    limits = QgsMapUnitScale()
    limits.minSizeMMEnabled = limits.maxSizeMMEnabled = True
    limits.minSizeMM, limits.maxSizeMM = 0.3 * size, size
    marker.setSizeMapUnitScale(limits)
    return marker


def _pair(colour: str) -> QgsMarkerSymbol:
    """Register as a ring, source as a square, an arrow between them."""
    ring = _marker(Qgis.MarkerShape.Circle, 2.8)
    ring.setColor(QColor(255, 255, 255, 160))
    ring.setStrokeColor(QColor(colour))
    ring.setStrokeWidth(0.6)
    square = _marker(Qgis.MarkerShape.Square, 2.2)
    square.setColor(QColor(colour))
    square.setStrokeColor(QColor("white"))
    symbol = _of(
        QgsMarkerSymbol(),
        _generated(
            'if("register_x" IS NULL OR "source_x" IS NULL, NULL, make_line('
            'make_point("register_x", "register_y"), make_point("source_x", "source_y")))',
            _arrow(colour, 0.4),
        ),
    )
    for side, mark in (("register", ring), ("source", square)):
        symbol.appendSymbolLayer(
            _generated(
                f'if("{side}_x" IS NULL, NULL, make_point("{side}_x", "{side}_y"))',
                _of(QgsMarkerSymbol(), mark),
            )
        )
    return symbol


def _arrow(colour: str, width: float) -> QgsLineSymbol:
    arrow = QgsArrowSymbolLayer()
    arrow.setArrowWidth(width)
    arrow.setArrowStartWidth(width)
    arrow.setHeadLength(width * 3)
    arrow.setHeadThickness(width * 2)
    arrow.setIsCurved(False)
    arrow.setSubSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
    return _of(QgsLineSymbol(), arrow)


def _generated(expression: str, symbol: QgsSymbol) -> QgsGeometryGeneratorSymbolLayer:
    generated = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression})
    generated.setSymbolType(symbol.type())
    generated.setSubSymbol(symbol)
    return generated


def _label(layer: QgsVectorLayer, expression: str, colour: str, scale: int = 25000) -> None:
    text = QgsTextFormat()
    text.setSize(7)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    settings.placement = Qgis.LabelPlacement.Curved
    settings.scaleVisibility = True
    settings.minimumScale = scale
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
