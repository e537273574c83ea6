"""Bar charts, drawn alike on the screen and on paper: counts in classes, and how long closing takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, Union

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ...services.incidents.statistics import AGE_NAMES, ClosingStatistics
from ..map.styles import BLUE
from ..qgis.translate import format_pair, tr
from .basics import format_count

AGE_COLOURS = ("#d1e5f0", "#92c5de", "#4393c3", "#2166ac", "#053061")
"""The older the darker: told apart without seeing colours."""

_LABELS = 0.33
"""The share of the width that names take."""

ROW_HEIGHTS, LEGEND_LINE_HEIGHTS, SQUARE_HEIGHTS = 1.7, 1.45, 0.8
"""A bar's line, a line of the legend and a square of it, in heights of the letters."""

LEGEND_MARGIN = 4.0
"""Pixels around the legend."""


class CountedRow(Protocol):
    """A name and its counts, one for each class of the legend."""

    @property
    def group(self) -> str:
        """Whose they are."""

    @property
    def counts(self) -> tuple[int, ...]:
        """How many of each class."""

    @property
    def total(self) -> int:
        """How many in all."""


Row = Union[CountedRow, ClosingStatistics]
Legend = Sequence[tuple[str, str]]
"""Colour and name of each class; empty for the ages of incidents."""


class Chart(QWidget):
    """Draws counted or :class:`ClosingStatistics` rows, one bar each, in the colours of the window."""

    def __init__(self, legend: Legend = ()) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._entries = legend
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Draw these rows."""
        self._rows = rows
        self._fit()
        self.setAccessibleDescription("; ".join(map(_describe_row, rows)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The legend takes more lines where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        letters = QFontMetricsF(self.font())
        self.setFixedHeight(round(measure_height(self._rows, self.width(), letters, self._entries)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        draw(painter, QRectF(self.rect()), self._rows, ink, self._entries)
        painter.end()


def scroll_chart(chart: Chart) -> QScrollArea:
    """Return a chart that may be higher than its place, never wider."""
    scroll = QScrollArea()
    scroll.setWidget(chart)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def render_image(rows: Sequence[Row], width: int, line: int, legend: Legend = ()) -> QImage:
    """The chart for paper, ``width`` pixels wide, in letters ``line`` pixels high."""
    font = QFont()
    font.setPixelSize(round(line * 0.8))
    size = round(measure_height(rows, width, QFontMetricsF(font), legend))
    image = QImage(width, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    draw(painter, QRectF(image.rect()), rows, QColor("black"), legend)
    painter.end()
    return image


def measure_height(rows: Sequence[Row], width: float, letters: QFontMetricsF, legend: Legend = ()) -> float:
    """What the chart needs in height, in pixels, where it has this width and these letters."""
    entries = _list_entries(rows, legend)
    lines = 1 + max((line for line, _left in _place_entries(entries, width, letters)), default=-1)
    return (len(rows) * ROW_HEIGHTS + lines * LEGEND_LINE_HEIGHTS + 1) * letters.height()


def draw(painter: QPainter, area: QRectF, rows: Sequence[Row], ink: QColor, legend: Legend = ()) -> None:
    """Draw the chart into ``area`` with the painter's font."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = QFontMetricsF(painter.font())
    step = letters.height() * ROW_HEIGHTS
    names, numbers = area.width() * _LABELS, letters.horizontalAdvance("000 d (000–000)")
    scale = max((_extent(row) for row in rows), default=0) or 1
    room = QRectF(area.left() + names, area.top(), area.width() - names - numbers, 0)
    top = area.top() + _draw_legend(painter, area, ink, letters, _list_entries(rows, legend))
    for row in rows:
        name = letters.elidedText(row.group or "–", Qt.TextElideMode.ElideRight, names - 8)
        painter.setPen(ink)
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(area.left(), top, names - 8, step), upright, name)
        bar = QRectF(room.left(), top + step * 0.15, room.width(), step * 0.7)
        if isinstance(row, ClosingStatistics):
            end = _box(painter, bar, row, scale, ink)
        else:
            end = _stack(painter, bar, row, scale, legend)
        painter.setPen(ink)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(end + 5, top, area.right() - end, step), start, _number(row))
        top += step


def _stack(painter: QPainter, bar: QRectF, row: CountedRow, scale: float, legend: Legend) -> float:
    left = bar.left()
    painter.setPen(QPen(QColor("white"), 0.5))
    for count, colour in zip(row.counts, [colour for colour, _name in legend] or AGE_COLOURS):
        width = bar.width() * count / scale
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(left, bar.top(), width, bar.height()))
        left += width
    return left


def _box(painter: QPainter, bar: QRectF, row: ClosingStatistics, scale: float, ink: QColor) -> float:
    """The middle half of the times as a bar, the median as a line across it."""
    if row.lower is None or row.median is None or row.upper is None:
        return bar.left()
    left, middle, right = (bar.left() + bar.width() * days / scale for days in (row.lower, row.median, row.upper))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(AGE_COLOURS[1]))
    painter.drawRect(QRectF(left, bar.top(), max(2.0, right - left), bar.height()))
    painter.setPen(QPen(QColor(BLUE), 2.5))
    painter.drawLine(QPointF(middle, bar.top() - 1), QPointF(middle, bar.bottom() + 1))
    painter.setPen(ink)
    return max(left + 2, right)


def _list_entries(rows: Sequence[Row], legend: Legend) -> Legend:
    """What the colours of the bars mean."""
    if not rows:
        return ()
    if isinstance(rows[0], ClosingStatistics):
        return (AGE_COLOURS[1], tr("the middle half, in days")), (BLUE, tr("median"))
    return legend or [(colour, tr(name)) for colour, name in zip(AGE_COLOURS, AGE_NAMES)]


def _place_entries(entries: Legend, width: float, letters: QFontMetricsF) -> list[tuple[int, float]]:
    """The line and the left edge of each entry: what does not fit into the width begins a line."""
    places, line, left = [], 0, LEGEND_MARGIN
    for _colour, name in entries:
        room = letters.height() * SQUARE_HEIGHTS + letters.horizontalAdvance(name) + 18
        if left + room > width and left > LEGEND_MARGIN:
            line, left = line + 1, LEGEND_MARGIN
        places.append((line, left))
        left += room
    return places


def _draw_legend(painter: QPainter, area: QRectF, ink: QColor, letters: QFontMetricsF, entries: Legend) -> float:
    """What the colours mean, above the bars; the height it took."""
    square, step, lines = letters.height() * SQUARE_HEIGHTS, letters.height() * LEGEND_LINE_HEIGHTS, 0
    for (colour, name), (line, left) in zip(entries, _place_entries(entries, area.width(), letters)):
        corner = QPointF(area.left() + left, area.top() + LEGEND_MARGIN + line * step)
        painter.setPen(QPen(ink, 0.5))
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(corner, QSizeF(square, square)))
        painter.drawText(corner + QPointF(square + 4, square), name)
        lines = line + 1
    return lines * step


def _extent(row: Row) -> float:
    return float(row.upper or 0) if isinstance(row, ClosingStatistics) else float(row.total)


def _number(row: Row) -> str:
    if not isinstance(row, ClosingStatistics):
        return format_count(row.total)
    if row.lower is None or row.median is None or row.upper is None:
        return "–"
    return tr("{median} d ({lower}–{upper})").format(
        median=format_count(round(row.median)),
        lower=format_count(round(row.lower)),
        upper=format_count(round(row.upper)),
    )


def _describe_row(row: Row) -> str:
    return format_pair(row.group or "–", _number(row))
