"""Bar charts, drawn alike on the screen and on paper: counts in classes, and how long closing takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, Union

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ...services.incidents.statistics import AGE_NAMES, ClosingStatistics
from ..map.styles import BLUE
from ..qgis.translate import tr
from .basics import format_count

AGE_COLOURS = ("#d1e5f0", "#92c5de", "#4393c3", "#2166ac", "#053061")
"""The older the darker: told apart without seeing colours."""

_LABELS = 0.33
"""The share of the width that names take."""


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
        self.setFixedHeight(round(height(rows, self.fontMetrics().height())))
        self.setAccessibleDescription("; ".join(map(_describe_row, rows)))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, round(height(self._rows, self.fontMetrics().height())))

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
    image = QImage(width, round(height(rows, line)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = painter.font()
    font.setPixelSize(round(line * 0.8))
    painter.setFont(font)
    draw(painter, QRectF(image.rect()), rows, QColor("black"), legend)
    painter.end()
    return image


def height(rows: Sequence[Row], line: float) -> float:
    """What the chart needs in height, with letters of this height."""
    return (len(rows) + _legend_lines(rows)) * line * 1.7 + line


def draw(painter: QPainter, area: QRectF, rows: Sequence[Row], ink: QColor, legend: Legend = ()) -> None:
    """Draw the chart into ``area`` with the painter's font."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    letters = QFontMetricsF(painter.font())
    step = letters.height() * 1.7
    names, numbers = area.width() * _LABELS, letters.horizontalAdvance("000 d (000–000)")
    scale = max((_extent(row) for row in rows), default=0) or 1
    room = QRectF(area.left() + names, area.top(), area.width() - names - numbers, 0)
    top = area.top() + _legend(painter, area, rows, ink, letters, step, legend)
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


def _legend(
    painter: QPainter,
    area: QRectF,
    rows: Sequence[Row],
    ink: QColor,
    letters: QFontMetricsF,
    step: float,
    legend: Legend,
) -> float:
    """What the colours mean, above the bars; the height it took."""
    if not rows:
        return 0
    if isinstance(rows[0], ClosingStatistics):
        entries = [(AGE_COLOURS[1], tr("the middle half, in days")), (BLUE, tr("median"))]
    else:
        entries = list(legend) or [(colour, tr(name)) for colour, name in zip(AGE_COLOURS, AGE_NAMES)]
    left, top, square = area.left() + 4, area.top() + 4, letters.height() * 0.8
    for colour, name in entries:
        width = square + letters.horizontalAdvance(name) + 18
        if left + width > area.right() and left > area.left() + 4:
            left, top = area.left() + 4, top + step * 0.8
        painter.setPen(QPen(ink, 0.5))
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(left, top, square, square))
        painter.drawText(QPointF(left + square + 4, top + square), name)
        left += width
    return _legend_lines(rows) * step


def _legend_lines(rows: Sequence[Row]) -> int:
    """Lines kept for the legend: its entries must fit a narrow dock."""
    return 0 if not rows else 1 if isinstance(rows[0], ClosingStatistics) else 2


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
    return f"{row.group or '–'}: {_number(row)}"
