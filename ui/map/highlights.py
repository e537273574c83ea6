"""What a panel points out on the map for a moment, never a layer: named marks, and a drawn sketch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen

MARK_RADIUS_PX = 7.0
"""Half a mark's width, pixels."""

MAX_LABEL_OFFSET_PX = 72
"""Pixels below its mark that a name may stand, where others are in its place."""


@dataclass(frozen=True)
class Mark:
    """A mark at ``x``, ``y`` in metres of EPSG:31370: ``shape`` is circle, square or triangle."""

    x: float
    y: float
    shape: str
    colour: str
    name: str


class Marks(QgsMapCanvasItem):
    """Marks are told apart by shape and name, not by colour alone."""

    def __init__(self, canvas: Any, to_map: Callable[[], QgsCoordinateTransform]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._to_map = to_map
        self._marks: list[tuple[Mark, QgsPointXY]] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#0072b2"))
        self._band.setFillColor(QColor(0, 114, 178, 30))
        self._band.setWidth(2)
        self.setZValue(50)

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
        if not sip.isdeleted(self._canvas):
            for item in (self._band, self):
                self._canvas.scene().removeItem(item)

    def updatePosition(self) -> None:
        """The map moved."""
        self.setRect(self._canvas.extent())

    def boundingRect(self) -> QRectF:
        return QRectF(self._canvas.rect())

    def paint(self, painter: QPainter, *_options: Any) -> None:
        """Each mark, its name on its right; one above the other where they are close."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken: list[QPointF] = []
        for mark, place in self._marks:
            at = self.toCanvasCoordinates(place) - self.pos()
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
