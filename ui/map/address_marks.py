"""The chosen address on the map: R and S on its two marks, the house numbers around it, a legend of what is shown."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsPointXY
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ...services.addresses.list_store import REGISTER, SOURCE, Neighbour
from ..qgis.translate import tr
from .highlights import MapOverlay, draw_halo
from .styles import BLUE, HALO_EDGE, MAX_NUMBER_SCALE, REGISTER_GREY

MAX_PAIRS = 30
"""Addresses of one row that get their letters."""

MARK_RADIUS_PX = 9.0
LEGEND_TOP_PX = 42.0
"""QGIS's messages lie over the map's upper edge: the legend begins below."""

_COLOURS = {REGISTER: REGISTER_GREY, SOURCE: BLUE}
_LETTERS = {REGISTER: "R", SOURCE: "S"}
_GROUND = QColor(255, 255, 255, 240)
"""Behind every text: what is written is read on a dark picture as on a white map."""


@dataclass(frozen=True)
class AddressPair:
    """One address as both lists place it, in metres of EPSG:31370; None where a list has it not, or not where."""

    register: tuple[float, float] | None
    source: tuple[float, float] | None


@dataclass(frozen=True)
class _Number:
    """A house number as it is drawn: its point and its label's box, in pixels of the canvas."""

    table: str
    text: str
    point: QPointF
    box: QRectF


class AddressMarks(MapOverlay):
    """Drawn over the map for a moment; nothing of it is in the project."""

    def __init__(self, canvas: Any, to_map: Callable[[], QgsCoordinateTransform]) -> None:
        super().__init__(canvas, to_map)
        self._pairs: list[dict[str, QgsPointXY]] = []
        self._neighbours: list[tuple[str, str, QgsPointXY]] = []
        self.numbers: list[_Number] = []
        """What there is room for, the nearest first."""
        self._font = QFont()
        self._font.setPointSizeF(8.5)
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self.setZValue(49)

    def point_out(self, pairs: Sequence[AddressPair]) -> None:
        """Mark these and no others; the numbers around the ones before go."""
        to_map = self._to_map()
        self._pairs = [
            {
                table: to_map.transform(QgsPointXY(*position))
                for table, position in ((REGISTER, pair.register), (SOURCE, pair.source))
                if position is not None
            }
            for pair in pairs[:MAX_PAIRS]
        ]
        self._neighbours = []
        self.updatePosition()
        self.update()

    def show_numbers(self, neighbours: Mapping[str, Sequence[Neighbour]]) -> None:
        """Write the house numbers of both lists around what is marked."""
        to_map = self._to_map()
        self._neighbours = [
            (table, one.number, to_map.transform(QgsPointXY(one.x, one.y)))
            # the nearest of both first: where there is no room, the far ones go
            for couple in zip_longest(*(neighbours.get(table, ()) for table in _COLOURS))
            for table, one in zip(_COLOURS, couple)
            if one is not None
        ]
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:
        """The map moved: find room for the numbers again."""
        super().updatePosition()
        self.numbers = self._lay_numbers() if self._canvas.scale() <= MAX_NUMBER_SCALE else []

    def legend(self) -> list[tuple[str, str]]:
        """Return what is shown, as (sign, words): nothing while nothing is."""
        lines = [
            (_LETTERS[table], words)
            for table, words in ((REGISTER, tr("register")), (SOURCE, tr("source")))
            if any(table in pair for pair in self._pairs)
        ]
        return lines + [
            (table, words)
            for table, words in ((REGISTER, tr("register's numbers")), (SOURCE, tr("source's numbers")))
            if any(number.table == table for number in self.numbers)
        ]

    def paint(self, painter: QPainter, *_options: Any) -> None:
        """Numbers first, the marks over them, the legend last."""
        painter.setFont(self._font)
        for number in self.numbers:
            _draw_number(painter, number)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._bold)
        for pair in self._pairs:
            self._draw_pair(painter, pair)
        self._draw_legend(painter)

    def _lay_numbers(self) -> list[_Number]:
        """The register's on the left of their points, the source's on the right; none over another."""
        metrics, room = QFontMetricsF(self._font), self.boundingRect()
        widths = {text: metrics.horizontalAdvance(text) + 6 for text in {text for _, text, _ in self._neighbours}}
        taken = np.empty((len(self._neighbours), 4))
        placed: list[_Number] = []
        origin = self.pos()
        marks = [self.toCanvasCoordinates(point) - origin for pair in self._pairs for point in pair.values()]
        for table, text, point in self._neighbours:
            at = self.toCanvasCoordinates(point) - origin
            if not room.contains(at):
                continue
            width, height = widths[text], metrics.height()
            # beside the letter where it stands on its own mark
            marked = any((at - mark).manhattanLength() < 2 * MARK_RADIUS_PX for mark in marks)
            away = 2 * MARK_RADIUS_PX + 6 if marked else 3
            left = at.x() - width - away if table == REGISTER else at.x() + away
            top, others = at.y() - height / 2, taken[: len(placed)]
            apart = (others[:, 0] >= left + width) | (others[:, 2] <= left)
            apart |= (others[:, 1] >= top + height) | (others[:, 3] <= top)
            if apart.all():
                taken[len(placed)] = left, top, left + width, top + height
                placed.append(_Number(table, text, at, QRectF(left, top, width, height)))
        return placed

    def _draw_pair(self, painter: QPainter, pair: Mapping[str, QgsPointXY]) -> None:
        spots = {table: self.toCanvasCoordinates(point) - self.pos() for table, point in pair.items()}
        for spot in spots.values():
            draw_halo(painter, spot)
        if len(spots) == 2:
            register, source = spots[REGISTER], spots[SOURCE]
            if math.hypot(register.x() - source.x(), register.y() - source.y()) < 2 * MARK_RADIUS_PX:
                # both letters are to be read where both lists mean one spot
                aside = QPointF(MARK_RADIUS_PX + 1, 0)
                spots = {REGISTER: register - aside, SOURCE: source + aside}
            else:
                for colour, width in ((QColor("white"), 5), (QColor(HALO_EDGE), 2)):
                    painter.setPen(QPen(colour, width))
                    painter.drawLine(register, source)
        for table, spot in spots.items():
            draw_letter(painter, table, spot)

    def _draw_legend(self, painter: QPainter) -> None:
        lines = self.legend()
        if not lines:
            return
        metrics = QFontMetricsF(self._font)
        step = max(metrics.height(), 2 * MARK_RADIUS_PX) + 4
        width = max(metrics.horizontalAdvance(words) for _sign, words in lines) + 52
        painter.setPen(QPen(QColor(HALO_EDGE), 1))
        painter.setBrush(QColor(255, 255, 255, 235))
        painter.drawRoundedRect(QRectF(8, LEGEND_TOP_PX, width, step * len(lines) + 8), 4, 4)
        for number, (sign, words) in enumerate(lines):
            middle = QPointF(28, LEGEND_TOP_PX + 4 + step * (number + 0.5))
            if sign in _COLOURS:
                painter.setFont(self._font)
                box = QRectF(middle.x() - 10, middle.y() - metrics.height() / 2, 20, metrics.height())
                painter.setPen(QColor(_COLOURS[sign]))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "12")
            else:
                painter.setFont(self._bold)
                draw_letter(painter, next(table for table, letter in _LETTERS.items() if letter == sign), middle)
            painter.setFont(self._font)
            painter.setPen(QColor(HALO_EDGE))
            painter.drawText(QPointF(48, middle.y() + metrics.height() / 2 - metrics.descent()), words)


def draw_letter(painter: QPainter, table: str, at: QPointF) -> None:
    """Draw the register's R in a circle or the source's S in a square: told apart by shape, too."""
    box = QRectF(at.x() - MARK_RADIUS_PX, at.y() - MARK_RADIUS_PX, 2 * MARK_RADIUS_PX, 2 * MARK_RADIUS_PX)
    if table == REGISTER:
        painter.setPen(QPen(QColor(REGISTER_GREY), 2))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(box)
    else:
        painter.setPen(QPen(QColor("white"), 2))
        painter.setBrush(QColor(BLUE))
        painter.drawRect(box)
    painter.setPen(QColor(REGISTER_GREY if table == REGISTER else "white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _LETTERS[table])


def _draw_number(painter: QPainter, number: _Number) -> None:
    # rounded and smooth, two hundred of them would hold the window up
    colour = QColor(_COLOURS[number.table])
    painter.fillRect(number.box, _GROUND)
    painter.fillRect(QRectF(number.point.x() - 2, number.point.y() - 2, 4, 4), colour)
    painter.setPen(colour)
    painter.drawText(number.box, Qt.AlignmentFlag.AlignCenter, number.text)
