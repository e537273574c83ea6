"""How incidents look on the map: circles filled by status, ringed by age, drawn together where they crowd.

Where several stand on one spot, the circle shows how many and takes the colour of the worst: the one open
longest. Tens of thousands on one map are not counted, which takes QGIS seconds: the worst is drawn on top. QGIS's
temporal controller plays them from report to closing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor

from ...services.incidents.parsing import format_days_ago
from ..qgis.translate import tr
from .styles import STATUS_COLOURS, ascending, circle, data_defined, haloed, show_selected, symbol_of

RING_AGE_DAYS, THICK_RING_AGE_DAYS = 30, 90
"""Days after which an open incident gets a ring, and a thick one."""

_CROWD_MM = 3.0
"""What lies nearer than this on the screen is drawn as one."""

MAX_CLUSTERED_INCIDENTS, MIN_SINGLE_SCALE = 20_000, 25_000
"""More incidents than this, on a map of a smaller scale (its denominator), are drawn each by itself."""
MAX_LETTER_SCALE = 8_000
"""The scale (its denominator) from which on there is room for a letter."""


def group_expression(values: Mapping[str, object]) -> str:
    """An expression of QGIS that gives each status group its value."""
    cases = (f"WHEN \"status_group\" = '{name}' THEN {value!r}" for name, value in values.items())
    return f"CASE {' '.join(cases)} END"


def group_name(name: str) -> str:
    """A status group in the person's language."""
    return {
        "open": tr("Open"),
        "in_progress": tr("In progress"),
        "closed": tr("Closed"),
        "vanished": tr("No longer listed"),
    }[name]


def style_incidents(layer: QgsVectorLayer) -> None:
    """All that the layer needs once: how it looks, its map tip, how time moves it."""
    restyle(layer, look=choose_look(layer.featureCount(), math.inf))
    # citizens' words are shown as they are, never as HTML
    plain = "[%% replace(replace(\"%s\", '&', '&amp;'), '<', '&lt;') %%]"
    layer.setMapTipTemplate(f"<b>{plain % 'service_name'}</b><br>{plain % 'description'}")
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression('to_datetime("requested_datetime")')
    # what has no end would never be shown
    end = (
        'CASE WHEN "status_group" = \'vanished\' THEN "vanished_at"'
        ' WHEN "status_group" = \'closed\' THEN "updated_datetime" END'
    )
    time.setEndExpression(f"to_datetime(coalesce({end}, '2999-12-31T00:00:00Z'))")
    time.setIsActive(True)


def choose_look(count: int, scale: float) -> str:
    """How ``count`` incidents are drawn at 1:``scale``.

    ``near`` is in full size with letters, ``far`` smaller, ``many`` smaller and each by itself.
    """
    if count > MAX_CLUSTERED_INCIDENTS and scale > MIN_SINGLE_SCALE:
        return "many"
    return "near" if scale < MAX_LETTER_SCALE else "far"


def restyle(layer: QgsVectorLayer, shown: str = "", only: str = "", look: str = "far") -> None:
    """Draw the incidents for which the expression ``shown`` holds (empty: all), by their age today.

    ``only`` is the status group to draw (empty: all); the legend's other boxes are not ticked. ``look`` is as
    :func:`choose_look` says. Of ``many`` the worst is on top; otherwise those that lie close together are one circle.
    """
    # sizes that an expression or the map's units give would be worked out for each, and be huge in the legend
    near, many = look == "near", look == "many"
    show_selected(layer, haloed(_mark("open", 4.6, near), group_expression(STATUS_COLOURS)))
    month, quarter = (format_days_ago(days) for days in (RING_AGE_DAYS, THICK_RING_AGE_DAYS))
    hidden = f"WHEN NOT coalesce({shown}, FALSE) THEN 'hidden' " if shown else ""
    expression = (
        f'CASE {hidden}WHEN "status_group" <> \'open\' THEN "status_group"'
        + f" WHEN \"requested_datetime\" < '{quarter}' THEN 'quarter'"
        + f" WHEN \"requested_datetime\" < '{month}' THEN 'month' ELSE 'open' END"
    )
    several = tr("Many incidents (most urgent on top)") if many else tr("Several, colour of the worst")
    looks = (  # the worst first
        ("quarter", _disc("open", near, ring=1.0), tr("Open, over three months")),
        ("month", _disc("open", near, ring=0.5), tr("Open, over a month")),
        ("open", _disc("open", near), tr("Open, under a month")),
        ("in_progress", _disc("in_progress", near), tr("In progress")),
        ("closed", _disc("closed", near), tr("Closed")),
        ("vanished", _hollow(near), tr("No longer listed")),
        # no incident is of this sort: it is there for the legend
        ("crowd", _heap() if many else _crowd(), several),
    )
    ticked = ("open", "month", "quarter") if only == "open" else (only,)
    categories: list[QgsRendererCategory] = []
    for level, (name, symbol, label) in enumerate(reversed(looks)):
        symbol.symbolLayer(0).setRenderingPass(level)
        categories.insert(0, QgsRendererCategory(name, symbol, label, only == "" or name in (*ticked, "crowd")))
    each = QgsCategorizedSymbolRenderer(expression, categories)
    if many:
        each.setUsingSymbolLevels(True)
        layer.setRenderer(each)
        return
    crowd = QgsPointClusterRenderer()
    crowd.setEmbeddedRenderer(each)
    crowd.setTolerance(_CROWD_MM)
    crowd.setToleranceUnit(Qgis.RenderUnit.Millimeters)
    crowd.setClusterSymbol(_crowd())
    # a crowd takes the place and looks of the first: the worst comes first
    worst_first = group_expression({"open": 0, "in_progress": 1, "closed": 2, "vanished": 3})
    crowd.setOrderBy(ascending(worst_first, '"requested_datetime"'))
    crowd.setOrderByEnabled(True)
    layer.setRenderer(crowd)


def _disc(name: str, near: bool, ring: float = 0.0) -> QgsSymbol:
    """A circle of a status; from near with the category's first two letters in it."""
    mark = _mark(name, 2.2 if name == "closed" else 4.6, near)
    if ring:
        mark.setStrokeColor(QColor("#202020"))
        mark.setStrokeWidth(ring if near else 0.6 * ring)
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    if name == "closed":
        symbol.setOpacity(0.5)
    elif near:
        symbol.appendSymbolLayer(_letter('title(left("service_name", 2))', 2.1))
    return symbol


def _hollow(near: bool) -> QgsSymbol:
    mark = _mark("vanished", 2.8, near)
    mark.setStrokeColor(QColor(STATUS_COLOURS["vanished"]))
    mark.setColor(QColor(0, 0, 0, 0))
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    symbol.setOpacity(0.7)
    return symbol


def _mark(name: str, size: float, near: bool = True) -> QgsSimpleMarkerSymbolLayer:
    """A disc of ``size`` millimetres, smaller when it is not looked at from near."""
    mark = circle(STATUS_COLOURS[name], size)
    mark.setSize(size if near else 0.6 * size)
    mark.setSizeUnit(Qgis.RenderUnit.Millimeters)
    return mark


def _heap() -> QgsMarkerSymbol:
    """An open incident over a closed one, for the legend."""
    under, over = (_mark(name, 2.8) for name in ("closed", "open"))
    under.setOffset(QPointF(1.5, 0))
    symbol = symbol_of(QgsMarkerSymbol(), under)
    symbol.appendSymbolLayer(over)
    return symbol


def _crowd() -> QgsMarkerSymbol:
    """A larger circle with a number; its colour is that of the worst."""
    mark = _mark("open", 6.0)
    mark.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, data_defined(group_expression(STATUS_COLOURS))
    )
    mark.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize,
        data_defined("scale_linear(ln(coalesce(@cluster_size, 5)), 0.7, 7, 4, 9)"),
    )
    symbol = symbol_of(QgsMarkerSymbol(), mark)
    symbol.appendSymbolLayer(_letter("to_string(coalesce(@cluster_size, 5))", 2.6))
    return symbol


def _letter(expression: str, size: float) -> QgsFontMarkerSymbolLayer:
    letter = QgsFontMarkerSymbolLayer("Sans Serif", "?", size, QColor("white"))
    letter.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, data_defined(expression))
    return letter
