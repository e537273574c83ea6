"""Small filled shapes for a state, in colours that can be told from what they lie on."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

Shape = Literal["disc", "half", "ring", "square", "diamond", "triangle", "dot"]

MIN_CONTRAST = 3.0
"""Between a shape and its background: WCAG 2.2, 1.4.11."""


def contrast_ratio(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.2 reckons it, from 1 to 21."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable_colour(colour: QColor, background: QColor, min_contrast: float = MIN_CONTRAST) -> QColor:
    """Return ``colour``, lighter or darker until it stands out from ``background``; its hue stays."""
    return QColor(_readable(colour.rgb(), background.rgb(), min_contrast))


@lru_cache(512)
def _readable(colour: int, background: int, min_contrast: float) -> str:
    below, wanted = QColor(background), QColor(colour)
    hue, saturation, lightness, _alpha = wanted.getHslF()
    # the nearest lightness that will do, whichever way it lies
    for distance in range(101):
        for sign in (1, -1):
            shifted = QColor.fromHslF(hue, saturation, min(1.0, max(0.0, lightness + sign * distance / 100)))
            if contrast_ratio(shifted, below) >= min_contrast:
                return str(shifted.name())
    return "#000000" if _luminance(below) > 0.18 else "#ffffff"


def mix_colours(first: QColor, second: QColor, share: float) -> QColor:
    """Return ``first`` with a ``share`` of ``second`` in it."""
    pairs = zip(first.getRgbF()[:3], second.getRgbF()[:3])
    return QColor.fromRgbF(*(start + share * (end - start) for start, end in pairs))


_BACKGROUNDS: dict[tuple[str, int], QColor] = {}
"""What each theme that was looked at paints behind a window's parts."""


def background_colour(widget: QWidget) -> QColor:
    """Return what is really painted behind the parts of a window: a style sheet leaves its palette as it was.

    It is looked for once for a theme, for all who ask, in a window without parts: the widget's own would be laid out
    whole for it.
    """
    theme = (QApplication.instance().styleSheet(), QApplication.palette().cacheKey())
    if theme not in _BACKGROUNDS:
        window = QDialog()
        window.setPalette(widget.window().palette())
        _BACKGROUNDS[theme] = QColor(window.grab(QRect(0, 0, 1, 1)).toImage().pixelColor(0, 0))
    return QColor(_BACKGROUNDS[theme])


def draw_mark(painter: QPainter, area: QRectF, shape: Shape, colour: QColor) -> None:
    """Draw a shape that fills ``area``; what a colour says, the shape says too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle, half = area.center(), area.width() / 2
    if shape == "square":
        painter.drawRect(area.adjusted(1, 1, -1, -1))
    elif shape == "diamond":
        painter.drawPolygon(_polygon(middle, (0, -half), (half, 0), (0, half), (-half, 0)))
    elif shape == "triangle":
        painter.drawPolygon(_polygon(middle, (0, -half), (half, half * 0.85), (-half, half * 0.85)))
    elif shape == "dot":
        painter.drawEllipse(middle, half / 2.5, half / 2.5)
    elif shape == "disc":
        painter.drawEllipse(area)
    else:
        width = max(2.0, area.width() / 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width))
        edge = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawEllipse(edge)
        if shape == "half":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            # sixteenths of a degree, from three o'clock: the left half
            painter.drawPie(edge, 90 * 16, 180 * 16)
    painter.restore()


def _polygon(middle: QPointF, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(middle.x() + x, middle.y() + y) for x, y in corners])


def mark_icon(shape: Shape, colour: QColor, size: int) -> QIcon:
    """Return a shape as an icon of ``size`` pixels."""
    picture = QPixmap(2 * size, 2 * size)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_mark(painter, QRectF(1, 1, size - 2, size - 2), shape, colour)
    painter.end()
    return QIcon(picture)
