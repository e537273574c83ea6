"""Map tools: a person points at a place, or draws an area, for a panel's button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractButton

from .workspace_layers import LAMBERT72


class _Tool(QgsMapTool):
    """Works while its checkable button is down; Escape or another tool lets the button up."""

    def __init__(self, canvas: Any, button: QAbstractButton) -> None:
        super().__init__(canvas)
        # it goes with its button
        self.setParent(button)
        self._button = button
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        button.setCheckable(True)
        button.toggled.connect(self._switch)

    def _switch(self, on: bool) -> None:
        canvas = self.canvas()
        if on and canvas.mapTool() is not self:
            self._before = canvas.mapTool()
            canvas.setMapTool(self)
            canvas.setFocus()
        elif not on and canvas.mapTool() is self:
            if self._before is not None:
                canvas.setMapTool(self._before)
            else:
                canvas.unsetMapTool(self)

    def deactivate(self) -> None:
        """Another tool was taken."""
        super().deactivate()
        self._button.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self._switch(False)

    def _to_lambert(self) -> QgsCoordinateTransform:
        exactly = QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem(LAMBERT72),
            QgsProject.instance(),
        )
        # a place that is pointed at may become a correction: no guess (ballpark) in place of a transformation
        exactly.setAllowFallbackTransforms(False)
        return exactly


class PointTool(_Tool):
    """Each click tells its place: ``heard(x, y)``, metres in EPSG:31370."""

    def __init__(self, canvas: Any, button: QAbstractButton, clicked: Callable[[float, float], None]) -> None:
        super().__init__(canvas, button)
        self._heard = clicked

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The place is where the button was let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = self._to_lambert().transform(event.mapPoint())
            self._heard(place.x(), place.y())


class AreaTool(_Tool):
    """Clicks are corners, a right click or a double click closes: ``heard(wkt)``, a polygon in EPSG:31370.

    What was drawn stays on the map until the next drawing or :meth:`clear`.
    """

    def __init__(self, canvas: Any, button: QAbstractButton, drawn: Callable[[str], None]) -> None:
        super().__init__(canvas, button)
        self._heard = drawn
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#0072b2"))
        self._band.setFillColor(QColor(0, 114, 178, 30))
        self._band.setWidth(2)

    def clear(self) -> None:
        """Take the drawing away."""
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A left click adds a corner, a right click closes the area."""
        if event.button() == Qt.MouseButton.RightButton:
            self._close()
            return
        if not self._corners:
            self.clear()
        self._corners.append(event.mapPoint())
        self._draw([*self._corners, event.mapPoint()])

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The next side follows the mouse."""
        if self._corners:
            self._draw([*self._corners, event.mapPoint()])

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The first of both clicks was already a corner."""
        self._close()

    def _draw(self, corners: list[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), self.canvas().mapSettings().destinationCrs())

    def _close(self) -> None:
        corners, self._corners = self._corners, []
        if len(corners) < 3:
            self.clear()
            return
        self._draw(corners)
        area = QgsGeometry.fromPolygonXY([corners])
        area.transform(self._to_lambert())
        self._heard(area.asWkt(2))
        self._switch(False)
