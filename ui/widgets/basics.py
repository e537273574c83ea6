"""Small widgets that more than one panel shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QShortcut,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from ...services.layers.catalogue.catalogue import licence_terms
from ..qgis.messages import escape
from ..qgis.shortcuts import register_key
from ..qgis.translate import get_locale, tr

ICONS = Path(__file__).parents[2] / "resources" / "icons"


def load_icon(name: str) -> QIcon:
    """One of Repère's own icons."""
    return QIcon(str(ICONS / f"{name}.svg"))


def plain_label(text: str = "", *, wrap: bool = True) -> QLabel:
    """A label that shows its text as it is: citizens' words are never read as HTML.

    With ``wrap`` it takes as many lines as it needs in the width there is, and its text can be copied.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def tooltip_text(text: str) -> str:
    """Return ``text`` for a tooltip that shows it as it is: what looks like HTML, Qt would draw."""
    lines = escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if text else ""


def action_button(text: str, act: Callable[[], Any]) -> QPushButton:
    """Return a button that acts on a click."""
    button = QPushButton(text)
    button.clicked.connect(lambda _checked=False: act())
    return button


def shortcut_button(text: str, key: str, scope: QWidget, act: Any, name: str = "") -> QPushButton:
    """A button with its key shown on it, several keys at once in its tooltip; they work while ``scope`` has the focus.

    With a ``name`` it is in QGIS's list of shortcuts, where a person may change it.
    """
    button = action_button(text, act)
    if key:
        shortcut = bind_key(key, scope, lambda: button.isEnabled() and act(), name, text)
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
        # two buttons with the names of three keys each are wider than the dock
        if "+" in keys[:-1]:
            button.setToolTip(tooltip_text(keys))
        else:
            button.setText(f"{text}  ({keys})")
    return button


def menu_button(sign: str, hint: str, name: str = "") -> tuple[QToolButton, QMenu]:
    """Return a button that opens a menu, and the menu; ``name`` is what a screen reader says, else the hint."""
    button = QToolButton()
    button.setText(sign)
    button.setAutoRaise(True)
    button.setToolTip(tooltip_text(hint))
    button.setAccessibleName(name or hint)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    button.setMenu(menu)
    return button, menu


def make_primary(button: QPushButton, is_primary: bool = True) -> QPushButton:
    """Fill a button with the theme's own accent: the step at hand; a panel has one at a time."""
    button.setStyleSheet(
        # one frame for both states: Qt does not ask for more room when a button is enabled
        "QPushButton { border: 1px solid palette(mid); border-radius: 3px; padding: 4px 10px; }"
        " QPushButton:enabled { background: palette(highlight); color: palette(highlighted-text);"
        " border-color: palette(highlight); }"
        " QPushButton:enabled:focus { border-color: palette(text); }"
        if is_primary
        else ""
    )
    return button


def bind_key(key: str, scope: QWidget, act: Callable[[], Any], name: str = "", text: str = "") -> QShortcut:
    """Have a key act while ``scope`` has the focus; in a part of it with the same key, the part's acts.

    A letter or digit does nothing while a list or a number has the focus, which takes it for itself. With a ``name``
    it is in QGIS's list of shortcuts as ``text``.
    """
    shortcut = QShortcut(QKeySequence(key), scope)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if name:
        register_key(shortcut, name, text)

    def heard() -> None:
        is_character = len(shortcut.key().toString()) == 1
        if not (is_character and isinstance(QApplication.focusWidget(), (QComboBox, QAbstractSpinBox))):
            act()

    shortcut.activated.connect(heard)
    # Qt itself does nothing where two match, whichever is nearer
    shortcut.activatedAmbiguously.connect(lambda: _nearest(shortcut).activated.emit())
    return shortcut


def _nearest(shortcut: QShortcut) -> QShortcut:
    """The shortcut of the same key whose scope is the closest round the focus."""
    widget = QApplication.focusWidget()
    while widget is not None:
        for other in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if other.key() == shortcut.key() and other.isEnabled():
                return other
        widget = widget.parentWidget()
    return shortcut


def format_date(iso: str) -> str:
    """An ISO 8601 date in UTC as the person's locale writes it, in local time; as it came if it is not one."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    pattern = _write_year_whole(get_locale().dateTimeFormat(QLocale.FormatType.ShortFormat))
    return get_locale().toString(moment.toLocalTime(), pattern) if moment.isValid() else iso


def format_day(iso: str) -> str:
    """The day alone of an ISO 8601 date in UTC, in local time; as it came if it is not one."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return format_calendar_day(moment.toLocalTime().date()) if moment.isValid() else iso


def format_age(iso: str) -> str:
    """The day of an ISO 8601 date in UTC as a person says it: today, yesterday, else its date."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    days = moment.toLocalTime().daysTo(QDateTime.currentDateTime()) if moment.isValid() else -1
    return tr("today") if days == 0 else tr("yesterday") if days == 1 else format_day(iso)


def format_calendar_day(day: QDate) -> str:
    """Return a day of a calendar as the person's locale writes it."""
    return get_locale().toString(day, get_day_pattern())


def get_day_pattern() -> str:
    """Return how the person's locale writes a day."""
    return _write_year_whole(get_locale().dateFormat(QLocale.FormatType.ShortFormat))


def _write_year_whole(pattern: str) -> str:
    """Belgian French and German have years of two digits, which a date of an address cannot do with."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def format_count(count: int) -> str:
    """A number of things as the person's locale writes it, its thousands apart."""
    return get_locale().toString(count)


def format_decimal(value: float, digits: int = 1) -> str:
    """A figure as the person's locale writes it."""
    return get_locale().toString(value, "f", digits)


def format_position(x: float, y: float, digits: int = 2) -> str:
    """Two coordinates in metres or degrees as the person's locale writes them."""
    return f"{format_decimal(x, digits)}  {format_decimal(y, digits)}"


def format_percent(share: float) -> str:
    """A share of one as a percentage."""
    return tr("{percent} %").format(percent=format_decimal(100 * share, 0))


def licence_name(licence: str) -> str:
    """A licence, in the catalogue's word, as a person calls it."""
    return tr(licence_terms(licence)).partition(":")[0].strip()


def scrollable(widget: QWidget, min_height: int) -> QScrollArea:
    """``widget`` in an area that may become as low as ``min_height`` pixels: then it scrolls."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(min_height)
    return area


def open_link(url: str) -> None:
    """Open a link in the browser, on a click, if it is one that a browser should open."""
    if QUrl(url).scheme() in ("http", "https"):
        QDesktopServices.openUrl(QUrl(url))


class DiffTable(QTableWidget):
    """Two sides or more beside each other in words; only what differs from the first is marked."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self._names_width = 0
        self.setHorizontalHeaderLabels(["", "", ""])
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # long texts wrap: neither side pushes the other out of sight
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(90)

    def compare(self, headings: Sequence[str], lines: Sequence[tuple[str, ...]]) -> None:
        """Show (name, left, right, …) lines under as many headings as there are sides."""
        self.setColumnCount(1 + len(headings))
        self.setHorizontalHeaderLabels(["", *headings])
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                item = QTableWidgetItem(text)
                others = line[2:] if column == 1 else line[column : column + 1]
                if column and any(other != line[1] for other in others):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(row, column, item)
        self._names_width = self.sizeHintForColumn(0) + 8
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The values have the room; what they are called wraps in a third of it."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self.horizontalHeader().resizeSection(0, min(self._names_width, self.viewport().width() // 3))
