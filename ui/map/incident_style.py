"""How incidents look on the map: circles filled by status, ringed by age, drawn together where they crowd.

Where several stand on one spot, the circle shows how many and takes the colour of the worst: the one open
longest. QGIS's temporal controller plays them from report to closing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...services.reporting.incident import FINE_STATUSES, Incident
from ..platform.language import tr
from .styles import STATUS_COLOURS, circle, symbol_of

MONTH, QUARTER = 30, 90
"""Days after which an open incident gets a ring, and a thick one."""

PROGRESS = ("in_progress", "investigating", "planned", "action_scheduled")
"""Fine statuses that mean somebody is at work."""

_CLOSED = tuple(status for status, coarse in FINE_STATUSES.items() if coarse == "closed")
_CROWD_MM = 3.0
"""What lies nearer than this on the screen is drawn as one."""


def _among(field: str, values: tuple[str, ...]) -> str:
    return f'lower("{field}") IN ({", ".join(map(repr, values))})'


GROUPS = {
    "vanished": "\"vanished_at\" <> ''",
    "closed": _among("status", _CLOSED),
    "in_progress": f"{_among('status', PROGRESS)} OR {_among('status_notes', PROGRESS)}",
    "open": "TRUE",
}
"""What each status group is, as an expression of QGIS; the first that holds."""


def by_group(values: Mapping[str, object]) -> str:
    """An expression that gives each status group its value."""
    return f"CASE {' '.join(f'WHEN {so} THEN {values[name]!r}' for name, so in GROUPS.items())} END"


def group(incident: Incident, vanished_at: str = "") -> str:
    """open, in_progress, closed or vanished: what map and list colour by; as GROUPS say it."""
    if vanished_at:
        return "vanished"
    if incident.status in _CLOSED:
        return "closed"
    return "in_progress" if incident.status in PROGRESS or incident.status_notes.lower() in PROGRESS else "open"


def group_name(name: str) -> str:
    """A status group in the person's language."""
    return {
        "open": tr("Open"),
        "in_progress": tr("In progress"),
        "closed": tr("Closed"),
        "vanished": tr("No longer listed"),
    }[name]


def incidents(layer: QgsVectorLayer) -> None:
    """All that the layer needs once: how it looks, its map tip, how time moves it."""
    draw(layer)
    # citizens' words are shown as they are, never as HTML
    plain = "[%% replace(replace(\"%s\", '&', '&amp;'), '<', '&lt;') %%]"
    layer.setMapTipTemplate(f"<b>{plain % 'service_name'}</b><br>{plain % 'description'}")
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression('to_datetime("requested_datetime")')
    # what has no end would never be shown
    end = f"""CASE WHEN {GROUPS["vanished"]} THEN "vanished_at" WHEN {GROUPS["closed"]} THEN "updated_datetime" END"""
    time.setEndExpression(f"to_datetime(coalesce({end}, '2999-12-31T00:00:00Z'))")
    time.setIsActive(True)


def draw(layer: QgsVectorLayer, shown: str = "") -> None:
    """Draw the incidents for which the expression ``shown`` holds (empty: all), by their age today."""
    month, quarter = (_days_ago(days) for days in (MONTH, QUARTER))
    hidden = f"WHEN NOT coalesce({shown}, FALSE) THEN 'hidden' " if shown else ""
    expression = (
        f"CASE {hidden}"
        + " ".join(f"WHEN {so} THEN {name!r}" for name, so in GROUPS.items() if name != "open")
        + f" WHEN \"requested_datetime\" < '{quarter}' THEN 'quarter'"
        + f" WHEN \"requested_datetime\" < '{month}' THEN 'month' ELSE 'open' END"
    )
    looks = (
        ("open", _disc("open"), tr("Open, under a month")),
        ("month", _disc("open", ring=0.5), tr("Open, over a month")),
        ("quarter", _disc("open", ring=1.0), tr("Open, over three months")),
        ("in_progress", _disc("in_progress"), tr("In progress")),
        ("closed", _disc("closed"), tr("Closed")),
        ("vanished", _hollow(), tr("No longer listed")),
        # no incident is of this sort: it is there for the legend
        ("crowd", _crowd(), tr("Several, colour of the worst")),
    )
    each = QgsCategorizedSymbolRenderer(expression, [QgsRendererCategory(*look) for look in looks])
    crowd = QgsPointClusterRenderer()
    crowd.setEmbeddedRenderer(each)
    crowd.setTolerance(_CROWD_MM)
    crowd.setToleranceUnit(Qgis.RenderUnit.Millimeters)
    crowd.setClusterSymbol(_crowd())
    # a crowd takes the place and looks of the first: the worst comes first
    worst_first = by_group({"open": 0, "in_progress": 1, "closed": 2, "vanished": 3})
    crowd.setOrderBy(
        QgsFeatureRequest.OrderBy(
            [
                QgsFeatureRequest.OrderByClause(worst_first, True),
                QgsFeatureRequest.OrderByClause('"requested_datetime"', True),
            ]
        )
    )
    crowd.setOrderByEnabled(True)
    layer.setRenderer(crowd)


def _disc(name: str, ring: float = 0.0) -> QgsSymbol:
    """A circle of a status, the category's first two letters inside when there is room."""
    mark = _mark(name, 2.2 if name == "closed" else 4.6)
    if ring:
        mark.setStrokeColor(QColor("#202020"))
        mark.setStrokeWidth(ring)
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    if name == "closed":
        symbol.setOpacity(0.5)
    symbol.appendSymbolLayer(_letter("if(@map_scale < 15000, title(left(\"service_name\", 2)), '')", 2.1))
    return symbol


def _hollow() -> QgsSymbol:
    mark = _mark("vanished", 2.8)
    mark.setStrokeColor(QColor(STATUS_COLOURS["vanished"]))
    mark.setColor(QColor(0, 0, 0, 0))
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    symbol.setOpacity(0.7)
    return symbol


def _crowd() -> QgsMarkerSymbol:
    """A larger circle with a number; its colour is that of the worst."""
    mark = _mark("open", 6.0)
    mark.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(by_group(STATUS_COLOURS))
    )
    mark.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize,
        QgsProperty.fromExpression("scale_linear(ln(coalesce(@cluster_size, 5)), 0.7, 7, 4, 9)"),
    )
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    symbol.appendSymbolLayer(_letter("to_string(coalesce(@cluster_size, 5))", 2.6))
    return symbol


def _mark(name: str, size: float) -> QgsSimpleMarkerSymbolLayer:
    """A disc of ``size`` millimetres, smaller when the whole commune is on the map; never larger in the legend."""
    mark = circle(STATUS_COLOURS[name], size)
    mark.setSize(size)
    mark.setSizeUnit(Qgis.RenderUnit.Millimeters)
    shrunk = f"coalesce(clamp({0.6 * size}, {5000 * size} / @map_scale, {size}), {size})"
    mark.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(shrunk))
    return mark


def _letter(expression: str, size: float) -> QgsFontMarkerSymbolLayer:
    letter = QgsFontMarkerSymbolLayer("Sans Serif", "?", size, QColor("white"))
    letter.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromExpression(expression))
    return letter


def _days_ago(days: int) -> str:
    return (datetime.now(timezone.utc) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
