"""What a panel points out on the map for a moment, never a layer: the chosen one's halo, named marks, a sketch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...services.model.correction import Correction
from .styles import HALO_EDGE, HALO_EDGE_WIDTH_MM, HALO_RADIUS_MM, HALO_WIDTH_MM, YELLOW

MARK_RADIUS_PX = 7.0
"""Half a mark's width, pixels."""

MAX_LABEL_OFFSET_PX = 72
"""Pixels below its mark that a name may stand, where others are in its place."""


@dataclass(frozen=True)
class Mark:
    """A mark at ``x``, ``y`` in metres of EPSG:31370: ``shape`` is circle, square, triangle or halo.

    A halo is around what the map draws there; it has no colour and no name of its own.
    """

    x: float
    y: float
    shape: str
    colour: str = ""
    name: str = ""


class MapOverlay(QgsMapCanvasItem):
    """Something drawn over the whole canvas; ``to_map()`` goes from EPSG:31370 to the map as it is."""

    def __init__(self, canvas: Any, to_map: Callable[[], QgsCoordinateTransform]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._to_map = to_map
        self.setZValue(50)

    def set_shown(self, shown: bool) -> None:
        """Be seen only while whoever points out is."""
        self.setVisible(shown)

    def show_with(self, widget: QWidget) -> None:
        """Be seen only while ``widget`` is."""
        self._follower = _Follower(widget, self)
        self.set_shown(widget.isVisible())

    def remove(self) -> None:
        """Leave the canvas, for good."""
        _take_off(self)

    def updatePosition(self) -> None:
        """The map moved."""
        self.setRect(self._canvas.extent())

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect())


class Halo(MapOverlay):
    """A ring around the chosen feature, which leaves its own colour to be seen; also where many are drawn as one."""

    def __init__(self, canvas: Any, to_map: Callable[[], QgsCoordinateTransform]) -> None:
        super().__init__(canvas, to_map)
        self.points: list[QgsPointXY] = []

    def surround(self, *points: QgsPointXY) -> None:
        """Ring these and no others; in the map's CRS."""
        if self.points == list(points):
            # to paint it, Qt paints the whole map below it
            return
        self.points = list(points)
        self.updatePosition()
        self.update()

    def paint(self, painter: QPainter, *_options: Any) -> None:
        """Each ring, dark edges beside the yellow."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in self.points:
            draw_halo(painter, self.toCanvasCoordinates(point) - self.pos())


def draw_halo(painter: QPainter, at: QPointF) -> None:
    """Draw a yellow ring with dark edges: one of both is seen on any ground."""
    pixels = painter.device().logicalDpiX() / 25.4
    radius = HALO_RADIUS_MM * pixels
    painter.setBrush(QColor(0, 0, 0, 0))
    for colour, width in ((HALO_EDGE, HALO_EDGE_WIDTH_MM), (YELLOW, HALO_WIDTH_MM)):
        painter.setPen(QPen(QColor(colour), width * pixels))
        painter.drawEllipse(at, radius, radius)


class _Follower(QObject):
    """Shows an overlay when a widget comes in sight, and hides it when that goes out of it."""

    def __init__(self, widget: QWidget, overlay: MapOverlay) -> None:
        super().__init__(widget)
        self._overlay = overlay
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear, and let through."""
        # a widget may end after the canvas, with which the overlay went
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not sip.isdeleted(self._overlay):
            self._overlay.set_shown(event.type() == QEvent.Type.Show)
        return False


class Marks(MapOverlay):
    """Marks are told apart by shape and name, not by colour alone."""

    def __init__(self, canvas: Any, to_map: Callable[[], QgsCoordinateTransform]) -> None:
        super().__init__(canvas, to_map)
        self._marks: list[tuple[Mark, QgsPointXY]] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#0072b2"))
        self._band.setFillColor(QColor(0, 114, 178, 30))
        self._band.setWidth(2)

    def point_out(self, marks: list[Mark], sketch: str = "") -> None:
        """Show these and no others; ``sketch`` is WKT in EPSG:31370."""
        transform = self._to_map()
        self._marks = [(mark, transform.transform(QgsPointXY(mark.x, mark.y))) for mark in marks]
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if sketch:
            drawn = QgsGeometry.fromWkt(sketch)
            drawn.transform(transform)
            self._band.setToGeometry(drawn)
        self.updatePosition()
        self.update()

    def set_shown(self, shown: bool) -> None:
        """Be seen only while whoever points out is."""
        for item in (self._band, self):
            item.setVisible(shown)

    def remove(self) -> None:
        """Leave the canvas, for good."""
        _take_off(self._band)
        super().remove()

    def paint(self, painter: QPainter, *_options: Any) -> None:
        """Each mark, its name on its right; one above the other where they are close."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken: list[QPointF] = []
        for mark, place in self._marks:
            at = self.toCanvasCoordinates(place) - self.pos()
            if mark.shape == "halo":
                draw_halo(painter, at)
                continue
            painter.setPen(QPen(QColor(mark.colour), 3))
            painter.setBrush(QColor(255, 255, 255, 160))
            painter.drawPath(_shape(mark.shape, at))
            if not mark.name:
                continue
            text = QPointF(at.x() + 12, at.y() + 5)
            while any(abs(text.x() - other.x()) < 90 and abs(text.y() - other.y()) < 16 for other in taken):
                text.setY(text.y() + 16)
            if text.y() - at.y() > MAX_LABEL_OFFSET_PX:
                # further away it would be taken for another mark's
                continue
            taken.append(text)
            path = QPainterPath()
            path.addText(text, painter.font(), mark.name)
            painter.strokePath(path, QPen(QColor("white"), 4))
            painter.fillPath(path, QColor(mark.colour).darker(130))


def _take_off(item: QgsMapCanvasItem) -> None:
    """Take an item off its canvas, which is not to keep it any more; the canvas may have gone before."""
    if not sip.isdeleted(item) and item.scene() is not None:
        item.scene().removeItem(item)
        sip.transferback(item)


def surround_correction(correction: Correction) -> list[Mark]:
    """Return a halo around a correction, none where it has no position."""
    if correction.x is None or correction.y is None:
        return []
    return [Mark(correction.x, correction.y, "halo")]


def extent_of(marks: list[Mark]) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax around them all in EPSG:31370, with room."""
    xs, ys = [mark.x for mark in marks], [mark.y for mark in marks]
    room = max(30.0, max(xs) - min(xs), max(ys) - min(ys))
    return min(xs) - room, min(ys) - room, max(xs) + room, max(ys) + room


def _shape(shape: str, at: QPointF) -> QPainterPath:
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(at, MARK_RADIUS_PX, MARK_RADIUS_PX)
    elif shape == "square":
        path.addRect(QRectF(at.x() - MARK_RADIUS_PX, at.y() - MARK_RADIUS_PX, 2 * MARK_RADIUS_PX, 2 * MARK_RADIUS_PX))
    else:
        path.moveTo(at.x(), at.y() - MARK_RADIUS_PX)
        path.lineTo(at.x() + MARK_RADIUS_PX, at.y() + MARK_RADIUS_PX)
        path.lineTo(at.x() - MARK_RADIUS_PX, at.y() + MARK_RADIUS_PX)
        path.closeSubpath()
    return path
