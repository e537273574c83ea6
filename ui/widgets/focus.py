"""For who works by keyboard or by ear: a ring round what has the focus, and a name for every control."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer, pyqtSlot
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from ..qgis.translate import tr
from .hint_ink import HintInk

RING_WIDTH = 2
"""Pixels."""


class FocusRings(QObject):
    """Draws a ring round the control of ``root`` that has the focus: some themes hardly show it."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self.ring: _Ring | None = None
        QApplication.instance().focusChanged.connect(self._wait)

    @pyqtSlot()  # type: ignore[untyped-decorator]  # PyQt comes without types
    def _wait(self) -> None:
        # a slot without arguments: a widget that Qt is just deleting never becomes a Python object, which would
        # outlive it and stand for whatever takes its address; a moment later what has the focus is whole
        QTimer.singleShot(0, self._move)

    def _move(self) -> None:
        self.surround(QApplication.focusWidget())

    def surround(self, focused: QWidget | None) -> None:
        """Draw the ring round a control, and round no other."""
        # it goes with its parent, where that goes first
        if self.ring is not None and not sip.isdeleted(self.ring):
            self.ring.hide()
            self.ring.deleteLater()
        self.ring = None
        parent = focused.parentWidget() if focused is not None else None
        # a list shows it on its row; a splitter would take the ring for one of its parts
        if focused is None or parent is None or isinstance(focused, QAbstractItemView) or isinstance(parent, QSplitter):
            return
        if self._root.isAncestorOf(focused) and focused.window() is self._root.window():
            self.ring = _Ring(focused, parent)


class _Ring(QWidget):
    """Lies over a control, and goes where it goes."""

    def __init__(self, focused: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._focused = focused
        for attribute in (Qt.WidgetAttribute.WA_TransparentForMouseEvents, Qt.WidgetAttribute.WA_NoSystemBackground):
            self.setAttribute(attribute)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        focused.installEventFilter(self)
        # it must not outlive what it is drawn round
        focused.destroyed.connect(self.deleteLater)
        self._follow()
        self.show()
        self.raise_()

    def _follow(self) -> None:
        self.setGeometry(self._focused.geometry().adjusted(-RING_WIDTH, -RING_WIDTH, RING_WIDTH, RING_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the control."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A dark line and a light one: one of them is seen on any background."""
        painter = QPainter(self)
        for inside, colour in enumerate((Qt.GlobalColor.black, Qt.GlobalColor.white)):
            painter.setPen(QPen(colour, 1))
            painter.drawRect(self.rect().adjusted(inside, inside, -inside - 1, -inside - 1))


def name_controls(root: QWidget) -> None:
    """Give every control of ``root`` that takes the focus and is without a name the words that stand at it.

    The words in its empty fields stay readable.
    """
    # Python asks for all of them each time, whatever kind is looked for
    controls = root.findChildren(QWidget)
    ink = root.findChild(HintInk, options=Qt.FindChildOption.FindDirectChildrenOnly) or HintInk(root)
    ink.watch(controls)
    for control in controls:
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not has_name(control):
            control.setAccessibleName(_find_words(control))


def has_name(control: QWidget) -> bool:
    """Whether a screen reader has words for it: a button's own text, else its accessible name."""
    text = control.text() if isinstance(control, QAbstractButton) else ""
    # the line inside a number's or a date's field is read as that field
    is_inside = isinstance(control.parentWidget(), (QAbstractSpinBox, QComboBox))
    return is_inside or bool(control.accessibleName()) or any(map(str.isalpha, text))


def _find_words(control: QWidget) -> str:
    written = control.placeholderText() if isinstance(control, (QLineEdit, QPlainTextEdit)) else ""
    # a group that folds takes the focus, and so does the button that folds it
    group = control.parentWidget() if isinstance(control, QAbstractButton) else control
    title = group.title() if isinstance(group, QGroupBox) else ""
    words = _find_label(control) or written or _plain(control.toolTip()) or title
    if words or isinstance(control, QAbstractButton):
        return words
    for kinds, name in (
        ((QTabWidget, QTabBar), tr("Pages")),
        ((QAbstractItemView,), tr("List")),
        ((QPlainTextEdit, QTextEdit, QLineEdit), tr("Text")),
        ((QScrollArea,), tr("Form")),
        ((QComboBox,), tr("Choice")),
    ):
        if isinstance(control, kinds):
            return name
    return ""


def _find_label(control: QWidget) -> str:
    """What the label before it says, in its form or in its line."""
    parent = control.parentWidget()
    layout = parent.layout() if parent is not None else None
    before = ""
    for widget in _flatten(layout) if layout is not None else ():
        if widget is control:
            return before
        before = widget.text().rstrip(" :") if isinstance(widget, QLabel) else ""
    return ""


def _flatten(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, in their order."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _flatten(item.layout())


def _plain(tooltip: str) -> str:
    """A tooltip's words, without what :func:`tooltip_text` adds."""
    return html.unescape(re.sub("<[^>]*>", " ", tooltip)).strip()
