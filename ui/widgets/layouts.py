"""Lay widgets out below or beside each other, in one statement; windows no larger than their screen."""

from __future__ import annotations

from typing import Any, Union

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

STRETCH = object()
"""Room between or behind the parts."""

FRAME_WIDTH, FRAME_HEIGHT = 16, 60
"""Pixels of the screen that a window of its own leaves to its frame and its title."""

Margins = Union[int, tuple[int, int, int, int], None]
"""Pixels on every side, or left, above, right and below; None is the style's own."""


def lay_column(
    *parts: Any, parent: QWidget | None = None, margins: Margins = None, spacing: int | None = None
) -> QVBoxLayout:
    """Lay parts out below each other, in ``parent`` where it is given.

    A part is a widget, a layout, STRETCH, or one of the first two with its share of the room that is left, and a
    widget's alignment.
    """
    return _fill(QVBoxLayout() if parent is None else QVBoxLayout(parent), parts, margins, spacing)


def lay_row(
    *parts: Any, parent: QWidget | None = None, margins: Margins = None, spacing: int | None = None
) -> QHBoxLayout:
    """Lay parts out beside each other, as :func:`lay_column` does below each other."""
    return _fill(QHBoxLayout() if parent is None else QHBoxLayout(parent), parts, margins, spacing)


def open_in_size(window: QWidget, width: int, height: int) -> None:
    """Have a window of its own open in this size, or as large as its screen has room for."""
    screen = window.parentWidget().screen() if window.parentWidget() is not None else QApplication.primaryScreen()
    room: QSize = screen.availableSize()
    window.resize(min(width, room.width() - FRAME_WIDTH), min(height, room.height() - FRAME_HEIGHT))


def _fill(layout: Any, parts: tuple[Any, ...], margins: Margins, spacing: int | None) -> Any:
    if margins is not None:
        layout.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        if part is STRETCH:
            layout.addStretch()
            continue
        item, *options = part if isinstance(part, tuple) else (part,)
        add = layout.addLayout if isinstance(item, QLayout) else layout.addWidget
        add(item, *options)
    return layout
