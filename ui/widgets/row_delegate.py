"""How a row of a worklist looks: a mark, who it is in bold, what is to be said of it below in grey."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .marks import MIN_CONTRAST, Shape, contrast_ratio, draw_mark, mix_colours, readable_colour

MARK_SIZE = 12
MARGIN = 5
"""Pixels."""

MIN_ROW_CONTRAST = 1.3
"""Between a row that is chosen and the list's background."""

MIN_TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3."""

_NUMBERED = re.compile(r"^(?P<street>.*\D)\s+(?P<number>\d+\s?[a-zA-Z]?(?:[/ ]\S{1,6})?)$")


@dataclass(frozen=True)
class RowFace:
    """What a row shows. ``number`` is the part of its identity that is never cut: a house number.

    ``state`` says in words what the mark's shape and colour say; ``remark`` what else there is to say of it, in the
    tooltip alone.
    """

    title: str
    number: str = ""
    subtitle: str = ""
    shape: Shape = "disc"
    colour: str = ""
    state: str = ""
    remark: str = ""

    @property
    def identity(self) -> str:
        """The first line, whole."""
        return f"{self.title} {self.number}".strip()

    def format_tooltip(self) -> str:
        """Return all of it, line by line."""
        return "\n".join(filter(None, (self.identity, self.state, self.subtitle, self.remark)))

    def format_reading(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(dict.fromkeys(filter(None, (self.identity, self.state, self.subtitle))))


def split_number(address: str) -> tuple[str, str]:
    """Return an address's street and its house number; the commune after a comma is the same for all rows.

    Without a number at its end the second is empty.
    """
    first = address.partition(",")[0].strip()
    match = _NUMBERED.match(first)
    return (match["street"].rstrip(), match["number"]) if match else (first, "")


class RowDelegate(QStyledItemDelegate):
    """Paints rows of one height, each from its :class:`RowFace`; the chosen one shows without the focus as well."""

    def __init__(self, get_face: Callable[[int], RowFace], font: QFont) -> None:
        super().__init__()
        self._get_face = get_face
        self._bold, self._small = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small.setPointSizeF(0.92 * font.pointSizeF())
        self.row_height = QFontMetrics(self._bold).height() + QFontMetrics(self._small).height() + 2 * MARGIN - 2

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Any width, one height."""
        return QSize(100, self.row_height)

    def find_face(self, index: QModelIndex) -> RowFace:
        """Return how the row at ``index`` looks."""
        return self._get_face(index.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a row."""
        face, palette = self.find_face(index), option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        alternate = bool(option.features & QStyleOptionViewItem.ViewItemFeature.Alternate)
        active = QPalette.ColorGroup.Active
        role = QPalette.ColorRole
        below = palette.color(active, role.AlternateBase if alternate else role.Base)
        written = palette.color(active, role.Text)
        if chosen:
            below, written = highlight_colours(palette)
        # a theme's own pair for what is chosen is not always the best to read: it is kept as far as it can be
        contrast = MIN_CONTRAST if chosen else MIN_TEXT_CONTRAST
        letters = readable_colour(written, below, contrast)
        painter.save()
        painter.fillRect(option.rect, below)
        self._draw_edges(painter, option, letters if chosen else None)
        inside = option.rect.adjusted(MARGIN + 3, MARGIN - 1, -MARGIN, -MARGIN + 1)
        if face.colour:
            mark = QRectF(inside.x(), inside.center().y() - MARK_SIZE / 2, MARK_SIZE, MARK_SIZE)
            draw_mark(painter, mark, face.shape, readable_colour(QColor(face.colour), below))
        inside.adjust(MARK_SIZE + MARGIN + 2, 0, 0, 0)
        painter.setPen(letters)
        painter.setFont(self._bold)
        upper = QRect(inside.x(), inside.y(), inside.width(), painter.fontMetrics().height())
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft, elide_identity(painter.fontMetrics(), face, inside.width()))
        painter.setFont(self._small)
        painter.setPen(readable_colour(mix_colours(letters, below, 0.0 if chosen else 0.35), below, contrast))
        lower = QRect(inside.x(), upper.bottom(), inside.width(), inside.bottom() - upper.bottom() + 1)
        text = painter.fontMetrics().elidedText(face.subtitle, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
        painter.restore()

    def _draw_edges(self, painter: QPainter, option: QStyleOptionViewItem, letters: QColor | None) -> None:
        """A bar at the list's edge beside the chosen row, and a line round it while the keys act on it."""
        if letters is not None:
            painter.fillRect(QRect(0, option.rect.y(), 3, option.rect.height()), letters)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(letters or option.palette.text().color())
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def highlight_colours(palette: QPalette) -> tuple[QColor, QColor]:
    """Return background and letters of what is chosen in a list that has this ``palette``.

    They are the application's: Qt keeps others for lists, which no theme of QGIS changes. A theme that was left leaves
    its own behind, which may not be told from the list's background: then they are the list's.
    """
    active, role = QPalette.ColorGroup.Active, QPalette.ColorRole
    for known in (QApplication.palette(), palette):
        background = known.color(active, role.Highlight)
        if contrast_ratio(background, palette.color(active, role.Base)) >= MIN_ROW_CONTRAST:
            break
    return background, known.color(active, role.HighlightedText)


def elide_identity(metrics: QFontMetrics, face: RowFace, width: int) -> str:
    """Return the first line in ``width`` pixels: what is cut is cut in the middle of the title, never the number."""
    room = width - (metrics.horizontalAdvance(f" {face.number}") if face.number else 0)
    title: Any = metrics.elidedText(face.title, Qt.TextElideMode.ElideMiddle, max(0, room))
    return f"{title} {face.number}".strip()
