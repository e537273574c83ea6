"""What narrows a list: chips with their counts in one line, and a button with the rarer filters behind it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QMenu, QToolButton, QWidget

from ..qgis.translate import get_locale, plural, tr
from .basics import action_button
from .layouts import lay_column

SPACING = 2


class FilterChips(QWidget):
    """Filters of which one is chosen, each with how many rows it would show, in one line; the others in a menu.

    A filter that would show nothing is left out, unless it is the chosen one.
    """

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._offered: list[str] = []
        self._more = QToolButton(self)
        self._more.setText(tr("More"))
        self._more.setAutoRaise(True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._more.menu().aboutToShow.connect(self._fill)
        self._hidden: list[str] = []
        self.current = ""

    def offer(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Offer (key, label, count); the chosen one stays chosen, what is not offered any more goes."""
        keys = [key for key, _label, _count in choices]
        if self.current not in keys and keys:
            self.current = keys[0]
        self._offered = [key for key, _label, count in choices if count or key == self.current]
        for key, label, count in choices:
            if key not in self._buttons:
                button = QToolButton(self)
                button.setCheckable(True)
                button.setAutoRaise(True)
                button.setAutoExclusive(True)
                button.clicked.connect(lambda _checked=False, key=key: self.choose(key))
                self._buttons[key] = button
            self._buttons[key].setText(f"{label} {get_locale().toString(count)}")
        if self.current in self._buttons:
            self._buttons[self.current].setChecked(True)
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The line is filled anew."""
        super().resizeEvent(event)
        self._flow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What changed behind another panel is laid out now."""
        super().showEvent(event)
        self._flow()

    def _flow(self) -> None:
        """Those that come first, as many as there is room for, the chosen one among them; Qt has no such layout."""
        height = self._more.sizeHint().height()
        self.setFixedHeight(height if self._offered else 0)
        if not self.isVisible():
            return
        widths = {key: self._buttons[key].sizeHint().width() + SPACING for key in self._offered}
        shown = list(self._offered)
        if sum(widths.values()) > self.width():
            room = self.width() - self._more.sizeHint().width() - SPACING - widths.get(self.current, 0)
            shown = []
            for key in self._offered:
                if key != self.current:
                    room -= widths[key]
                if key == self.current or room >= 0:
                    shown.append(key)
        self._hidden = [key for key in self._offered if key not in shown]
        x = 0
        for key, button in self._buttons.items():
            button.setVisible(key in shown)
        for key in shown:
            self._buttons[key].setGeometry(x, 0, min(widths[key] - SPACING, self.width()), height)
            x += widths[key]
        self._more.setVisible(bool(self._hidden))
        self._more.setGeometry(self.width() - self._more.sizeHint().width(), 0, self._more.sizeHint().width(), height)

    def _fill(self) -> None:
        """The menu, just before it is seen: an entry must not go away under its own click."""
        menu = self._more.menu()
        menu.clear()
        for key in self._hidden:
            menu.addAction(self._buttons[key].text(), partial(self.choose, key))

    def choose(self, key: str) -> None:
        """Choose a chip, as a click does."""
        self.current = key
        if key not in self._offered:
            self._offered = [known for known in self._buttons if known in self._offered or known == key]
        self._buttons[key].setChecked(True)
        self._flow()
        self.chosen.emit(key)


class FilterButton(QToolButton):
    """A button that says how many filters are on, with those filters in a small window below it.

    ``cleared`` tells that a person wants them all off.
    """

    cleared = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.window_below = QFrame(self, Qt.WindowType.Popup)
        self.window_below.setFrameShape(QFrame.Shape.StyledPanel)
        self.form = QFormLayout()
        self._clear = action_button(tr("Show everything"), self.cleared.emit)
        lay_column(self.form, self._clear, parent=self.window_below)
        self.clicked.connect(lambda _checked=False: self.open())
        self.setVisible(False)
        self.show_active(0)

    def add(self, label: str, widget: QWidget) -> None:
        """Add a filter with its name."""
        self.form.addRow(label, widget)
        widget.setAccessibleName(widget.accessibleName() or label)
        self.setVisible(True)

    def show_active(self, count: int) -> None:
        """Say how many are on; the button stays pressed while any is."""
        self.setText(plural("Filters ({count}) ▾", count) if count else tr("Filters ▾"))
        self.setChecked(bool(count))
        self._clear.setEnabled(bool(count))
        self._active = bool(count)

    def open(self) -> None:
        """Show the filters below the button, within the screen."""
        self.setChecked(self._active)
        below = self.window_below
        below.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - below.width(), self.height()))
        below.move(max(0, corner.x()), corner.y())
        below.show()

    def close_window(self) -> None:
        """Put the filters away."""
        self.window_below.hide()
