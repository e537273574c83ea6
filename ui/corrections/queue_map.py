"""The communes of the area as a map, darker where more waits; a click shows a commune alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...services.communes import name_commune
from ...services.corrections.review_queue import CommuneTotals
from ..qgis.translate import format_pair, get_locale, plural, tr
from ..widgets.basics import tooltip_text
from ..widgets.charts import AGE_COLOURS
from ..widgets.commune_outlines import build_outline
from .queue_tree import describe_age

MAP_HEIGHT = 165
"""Pixels of the map in the dock; Wallonia is about twice as wide as high."""

MIN_MAP_HEIGHT = 100
"""Pixels of the map on a small screen, where the chosen correction needs the room."""

CLASSES = (1, 10, 50, 200, 1000)
"""The least count of each colour."""

EMPTY_COLOUR, EDGE_COLOUR = "#f5f5f5", "#9a9a9a"


def find_colour(count: int) -> str:
    """Return the colour of a commune with so many."""
    reached = [colour for least, colour in zip(CLASSES, AGE_COLOURS) if count >= least]
    return reached[-1] if reached else EMPTY_COLOUR


class QueueMap(QWidget):
    """Draws the shipped boundaries; ``commune_clicked`` carries the NIS code of today."""

    commune_clicked = pyqtSignal(str)

    def __init__(self, area: Collection[str]) -> None:
        super().__init__()
        self._paths = {code: path for code in area if (path := build_outline(code)) is not None}
        self._bounds = QRectF()
        for path in self._paths.values():
            self._bounds = self._bounds.united(path.boundingRect())
        self._totals: dict[str, CommuneTotals] = {}
        self._chosen: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fit_height(MAP_HEIGHT)
        self.setAccessibleName(tr("What waits, by commune"))

    def fit_height(self, height: int) -> None:
        """Be as high as ``height`` pixels allow, within what a map of Wallonia needs and is worth."""
        self.setFixedHeight(min(MAP_HEIGHT, max(MIN_MAP_HEIGHT, height)))

    def show_totals(self, totals: Sequence[CommuneTotals], chosen: Collection[str]) -> None:
        """Colour the communes by what they have; those that the filter names have a thick edge."""
        self._totals, self._chosen = {each.nis_code: each for each in totals}, frozenset(chosen)
        self.setAccessibleDescription(
            "; ".join(format_pair(name_commune(each.nis_code), each.count) for each in totals[:20])
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(400, self.height())

    def commune_at(self, point: QPointF) -> str:
        """Return the commune under a point of the widget; empty where there is none."""
        scale, corner, top = self._fit()
        spot = QPointF(corner.x() + point.x() / scale, top - point.y() / scale)
        return next((code for code, path in self._paths.items() if path.contains(spot)), "")

    def _fit(self) -> tuple[float, QPointF, float]:
        """Pixels per metre, the upper left corner and the northing of the upper edge."""
        bounds = self._bounds
        legend = self.fontMetrics().height() + 4
        width, height = max(1.0, bounds.width()), max(1.0, bounds.height())
        scale = min((self.width() - 4) / width, (self.height() - legend) / height)
        left = bounds.left() - (self.width() / scale - width) / 2
        return scale, QPointF(left, bounds.top()), bounds.bottom()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the map and its legend."""
        scale, corner, top = self._fit()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.save()
        painter.scale(scale, -scale)
        painter.translate(-corner.x(), -top)
        # those with a thick edge last: their neighbours do not draw over it
        for code, path in sorted(self._paths.items(), key=lambda pair: pair[0] in self._chosen):
            pen = QPen(ink if code in self._chosen else QColor(EDGE_COLOUR), 2.0 if code in self._chosen else 0.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            totals = self._totals.get(code)
            painter.setBrush(QColor(find_colour(totals.count if totals else 0)))
            painter.drawPath(path)
        painter.restore()
        self._draw_legend(painter, ink)

    def _draw_legend(self, painter: QPainter, ink: QColor) -> None:
        letters, side = painter.fontMetrics(), painter.fontMetrics().height() - 4
        x, y = 2.0, self.height() - letters.height()
        for least, colour in ((0, EMPTY_COLOUR), *zip(CLASSES, AGE_COLOURS)):
            painter.setPen(QPen(ink, 0.5))
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(x, y + 2, side, side))
            label = get_locale().toString(least) + ("+" if least else "")
            painter.drawText(QPointF(x + side + 3, y + letters.ascent()), label)
            x += side + letters.horizontalAdvance(label) + 12

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on a commune."""
        code = self.commune_at(QPointF(event.pos()))
        if code and event.button() == Qt.MouseButton.LeftButton:
            self.commune_clicked.emit(code)

    def event(self, event: QEvent) -> bool:
        """What a commune has, as its tooltip."""
        if isinstance(event, QHelpEvent):
            code = self.commune_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip_text(self.describe(code)) if code else "", self)
            return True
        return bool(super().event(event))

    def describe(self, code: str) -> str:
        """Say what a commune has."""
        totals = self._totals.get(code)
        if totals is None:
            return format_pair(name_commune(code), "–")
        count = plural("{count} corrections", totals.count)
        oldest = tr("the oldest: {age}").format(age=describe_age(totals.oldest))
        return format_pair(name_commune(code), f"{count}, {oldest}")
