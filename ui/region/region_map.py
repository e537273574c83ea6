"""The communes of Wallonia, each in the colour of a number; a click chooses one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cache

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTransform,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...services.communes import list_communes
from ..qgis.translate import format_pair, tr
from ..widgets.basics import format_decimal, tooltip_text
from ..widgets.commune_outlines import build_outline

CLASS_COLOURS = ("#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c")
"""The more the darker: told apart without seeing colours (ColorBrewer, Blues)."""
NO_VALUE = "#d9d9d9"
MARGIN_PX = 6


class RegionMap(QWidget):
    """``commune_clicked`` tells the NIS code of the commune that was clicked."""

    commune_clicked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._values: Mapping[str, float] = {}
        self._breaks: list[float] = []
        self._unit = ""
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 200)
        self.setAccessibleName(tr("Map of the communes"))

    def show_values(self, values: Mapping[str, float], unit: str) -> None:
        """Colour the communes by ``values``, by their NIS codes; ``unit`` stands behind a number."""
        self._values, self._unit = values, unit
        self._breaks = _split_classes(values.values())
        self.update()

    def choose(self, nis_code: str) -> None:
        """Outline a commune, none where the code is empty."""
        self._chosen = nis_code
        self.update()

    def find_commune(self, point: QPointF) -> str:
        """Return the NIS code of the commune at a point of the widget, empty outside of all."""
        back, possible = self._transform().inverted()
        spot = back.map(point)
        if not possible:
            return ""
        return next((code for code, (path, _name) in _outlines().items() if path.contains(spot)), "")

    def sizeHint(self) -> QSize:
        return QSize(460, 380)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform = self._transform()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        border = QPen(QColor("#7f7f7f"), 0.6)
        for code, (path, _name) in _outlines().items():
            painter.setPen(border)
            painter.setBrush(self._colour(code))
            painter.drawPath(transform.map(path))
        chosen = _outlines().get(self._chosen)
        if chosen is not None:
            painter.setPen(QPen(QColor("#d55e00"), 2.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(transform.map(chosen[0]))
        self._draw_legend(painter, ink)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self.find_commune(QPointF(event.pos()))
        if code:
            self.commune_clicked.emit(code)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            code = self.find_commune(QPointF(event.pos()))
            if code:
                QToolTip.showText(event.globalPos(), tooltip_text(self._describe(code)), self)
            else:
                QToolTip.hideText()
            return True
        return bool(super().event(event))

    def _describe(self, code: str) -> str:
        name = _outlines()[code][1]
        value = self._values.get(code)
        return format_pair(name, tr("not compared") if value is None else f"{format_decimal(value)} {self._unit}")

    def _colour(self, code: str) -> QColor:
        value = self._values.get(code)
        return QColor(NO_VALUE if value is None else CLASS_COLOURS[bisect_right(self._breaks, value)])

    def _transform(self) -> QTransform:
        """From metres in EPSG:31370 to pixels, north up, the legend's lines left free below."""
        extent = _extent()
        width = max(self.width() - 2 * MARGIN_PX, 1)
        height = max(self.height() - 2 * MARGIN_PX - self._legend_height(), 1)
        scale = min(width / extent.width(), height / extent.height())
        left = MARGIN_PX + (width - scale * extent.width()) / 2
        top = MARGIN_PX + (height - scale * extent.height()) / 2
        transform = QTransform()
        transform.translate(left, top + scale * extent.height())
        transform.scale(scale, -scale)
        return transform.translate(-extent.left(), -extent.top())

    def _legend_height(self) -> float:
        return 3.2 * self.fontMetrics().height()

    def _draw_legend(self, painter: QPainter, ink: QColor) -> None:
        letters = self.fontMetrics()
        side = letters.height() * 0.8
        left, top = float(MARGIN_PX), self.height() - self._legend_height() + 0.3 * letters.height()
        limits = [format_decimal(limit) for limit in self._breaks]
        entries = [(NO_VALUE, tr("not compared"))]
        if self._values:
            texts = [f"< {limits[0]}", *(f"≥ {limit}" for limit in limits)] if limits else [self._unit]
            entries = [*zip(CLASS_COLOURS, texts), *entries]
        for colour, text in entries:
            if left > MARGIN_PX and left + side + 4 + letters.horizontalAdvance(text) > self.width():
                left, top = float(MARGIN_PX), top + 1.3 * letters.height()
            painter.setPen(QPen(QColor("#7f7f7f"), 0.6))
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(left, top, side, side))
            painter.setPen(ink)
            painter.drawText(QPointF(left + side + 4, top + side), text)
            left += side + 14 + letters.horizontalAdvance(text)


def _split_classes(values: Iterable[float]) -> list[float]:
    """Return the limits between classes that hold about as many communes each; fewer where values are the same."""
    ordered = sorted(values)
    count = len(CLASS_COLOURS)
    limits = {ordered[len(ordered) * step // count] for step in range(1, count)} if ordered else set()
    return sorted(limit for limit in limits if limit > ordered[0])


@cache
def _outlines() -> dict[str, tuple[QPainterPath, str]]:
    """The boundary and the name of each commune, in EPSG:31370."""
    paths = ((commune, build_outline(commune.nis_code)) for commune in list_communes())
    return {commune.nis_code: (path, commune.name) for commune, path in paths if path is not None}


@cache
def _extent() -> QRectF:
    whole = QRectF()
    for path, _name in _outlines().values():
        whole = whole.united(path.boundingRect())
    return whole
