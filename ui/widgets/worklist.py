"""The one worklist pattern: chips on top, a table that never reloads under the cursor, details below."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from operator import is_
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFocusEvent, QPaintEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.text import fold
from ..qgis.translate import tr
from .basics import plain_label, tooltip_text


@dataclass(frozen=True)
class Column:
    """One column: its heading, the text of a row, its width in letters, the colour of its dot if any.

    ``is_group_heading``: rows in a row that say the same say it once, as headings of what follows.
    """

    heading: str
    text: Callable[[Any], str]
    width: int
    colour: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None
    is_group_heading: bool = False


class RowsModel(QAbstractTableModel):
    """Rows in a given order, those that pass a filter shown; a row is known by its key."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], Hashable]) -> None:
        super().__init__()
        self.columns = columns
        self.key = key
        self.rows: list[Any] = []
        self.shown: list[Any] = []
        self.texts: list[str] = []

    def show(self, rows: list[Any], texts: list[str], shown: list[Any]) -> None:
        """Take rows, their texts and those to show; selection and scroll stay with the rows they were on."""
        if len(shown) == len(self.shown) and all(map(is_, shown, self.shown)):
            self.rows, self.texts, self.shown = rows, texts, shown
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self.key(self.shown[index.row()]) for index in old]
        self.rows, self.texts, self.shown = rows, texts, shown
        place: dict[Hashable, int] = {}
        sought = set(keys)
        # the few that are asked for, not a table of all
        for number, key in enumerate(map(self.key, self.shown) if sought else ()):
            if key in sought:
                place[key] = number
                if len(place) == len(sought):
                    break
        self.changePersistentIndexList(
            old,
            [
                self.index(place[key], index.column()) if key in place else QModelIndex()
                for key, index in zip(keys, old)
            ],
        )
        self.layoutChanged.emit()

    def find_row_number(self, key: str) -> int:
        """The number of the shown row with this key, or -1."""
        return next((number for number, row in enumerate(self.shown) if self.key(row) == key), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        row = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = column.text(row)
            above = self.shown[index.row() - 1] if column.is_group_heading and index.row() else None
            return "" if above is not None and column.text(above) == text else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text((column.tip or column.text)(row))
        if role == Qt.ItemDataRole.DecorationRole and column.colour is not None:
            return QColor(column.colour(row))
        return None


MAX_CHIP_ROWS = 2
"""Lines of chips; the list below needs the room more."""


class FilterChips(QWidget):
    """Filters of which one is chosen, each with how many rows it would show; what has no room is in a menu."""

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._offered: list[str] = []
        self._rest = QToolButton(self)
        self._rest.setText(tr("More"))
        self._rest.setAutoRaise(True)
        self._rest.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._rest.setMenu(QMenu(self._rest))
        self._rest.menu().aboutToShow.connect(self._fill)
        self._hidden: list[str] = []
        self.current = ""

    def offer(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Offer (key, label, count); the chosen one stays chosen, what is not offered any more goes."""
        self._offered = [key for key, _label, _count in choices]
        for key, label, count in choices:
            if key not in self._buttons:
                button = QToolButton(self)
                button.setCheckable(True)
                button.setAutoRaise(True)
                button.setAutoExclusive(True)
                button.clicked.connect(lambda _checked=False, key=key: self.choose(key))
                self._buttons[key] = button
            self._buttons[key].setText(f"{label} {count}")
        if self.current not in self._offered and choices:
            self.current = choices[0][0]
        if self.current in self._buttons:
            self._buttons[self.current].setChecked(True)
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines are filled anew."""
        super().resizeEvent(event)
        self._flow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What changed behind another panel is laid out now."""
        super().showEvent(event)
        self._flow()

    def _flow(self) -> None:
        """Two lines of chips, the chosen one among them; a Qt layout has none that does this."""
        if not self.isVisible():
            return  # its width is not known yet: many lines would make the dock higher for good
        for most in range(len(self._offered), -1, -1):
            # those that come first, and the chosen one
            keys = [key for place, key in enumerate(self._offered) if place < most or key == self.current]
            self._hidden = [key for key in self._offered if key not in keys]
            places = self._placed(keys)
            if len(places) == len(keys):
                break
        for key, button in self._buttons.items():
            button.setVisible(key in places)
        for key, place in places.items():
            self._buttons[key].setGeometry(place)
        self._rest.setVisible(bool(self._hidden))
        size = self._rest.sizeHint()
        self._rest.setGeometry(QRect(QPoint(self.width() - size.width(), size.height() + 2), size))
        self.setFixedHeight(max((place.bottom() + 1 for place in places.values()), default=0))

    def _fill(self) -> None:
        """The menu, just before it is seen: an entry must not go away under its own click."""
        menu = self._rest.menu()
        menu.clear()
        for key in self._hidden:
            menu.addAction(self._buttons[key].text(), partial(self.choose, key))

    def _placed(self, keys: Sequence[str]) -> dict[str, QRect]:
        """Where each chip stands, beside the menu if there is one; those for which there is no room have none."""
        places: dict[str, QRect] = {}
        menu = self._rest.sizeHint().width() + 2 if self._hidden else 0
        x = line = 0
        for key in keys:
            size = self._buttons[key].sizeHint()
            if x and x + size.width() > self.width() - (menu if line + 1 == MAX_CHIP_ROWS else 0):
                x, line = 0, line + 1
            if line == MAX_CHIP_ROWS:
                break
            places[key] = QRect(x, line * (size.height() + 2), min(size.width(), self.width()), size.height())
            x += size.width() + 2
        return places

    def choose(self, key: str) -> None:
        """Choose a chip, as a click does."""
        self.current = key
        self._buttons[key].setChecked(True)
        self._flow()
        self.chosen.emit(key)


class _Table(QTableView):
    """A table that asks for the interpreter once for each painting, not for each of the thousand things it paints."""

    is_taking_focus = False
    """While Qt makes the first row the current one, where none is: nobody chose that row."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self.is_taking_focus = True
        super().focusInEvent(event)
        self.is_taking_focus = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """As Qt paints, with the interpreter in hand: while a job runs, each request for it would wait its turn."""
        super().paintEvent(event)


class Worklist(QWidget):
    """Chips, a search field, the table, and room for details and actions.

    ``row_selected`` tells the chosen row (None when nothing is chosen), ``row_chosen`` that a person chose it in this
    list: the map goes there on nothing else. ``filtered`` tells that the rows shown were chosen anew.
    ``passes(row, chip)`` is the filter of the chips, ``search_text(row)`` the text that the search field
    looks through: a plain function, so that the thread that reads a long list can call and fold it itself.
    ``sieve(rows, chip)`` is ``passes`` for a whole list, where that can be quicker.
    """

    row_selected = pyqtSignal(object)
    row_chosen = pyqtSignal(object)
    filtered = pyqtSignal()

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], str],
        passes: Callable[[Any, str], bool],
        search_text: Callable[[Any], str],
        empty: str,
        sieve: Callable[[list[Any], str], list[Any]] | None = None,
    ) -> None:
        super().__init__()
        self._passes = passes
        self._sieve = sieve or (lambda rows, chip: [row for row in rows if passes(row, chip)])
        self._search_text = search_text
        self._map_holds = False
        self.model = RowsModel(columns, key)
        self.chips = FilterChips()
        self.filters = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.table = self._build_table(columns)
        self.empty = plain_label(empty, wrap=False)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = QWidget()
        self.below = QVBoxLayout(self.details)
        self.below.setContentsMargins(0, 4, 0, 0)
        self.below.setSpacing(4)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(4)
        above.addWidget(self.chips)
        above.addLayout(self.filters)
        above.addWidget(self.search)
        above.addWidget(self.table, 1)
        above.addWidget(self.empty, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(upper)
        self.split.addWidget(self.details)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([3000, 2000])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.chips.chosen.connect(lambda _key: self.refilter())
        self.search.textChanged.connect(lambda _text: self.refilter())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell_current())
        # who looked around on the map comes back by Enter or a double click
        self.table.activated.connect(lambda _index: self._tell_choice())
        self.details.setEnabled(False)
        self.show_rows([])

    def _build_table(self, columns: Sequence[Column]) -> _Table:
        table = _Table()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        # a heading that turns bold needs more room than it has
        table.horizontalHeader().setHighlightSections(False)
        five = 5 * table.verticalHeader().defaultSectionSize() + 2 * table.frameWidth()
        table.setMinimumHeight(five + table.horizontalHeader().sizeHint().height())
        table.setTabKeyNavigation(False)
        letter = table.fontMetrics().averageCharWidth()
        for number, column in enumerate(columns):
            table.setColumnWidth(number, letter * column.width)
        return table

    def show_rows(self, rows: list[Any], texts: list[str] | None = None) -> None:
        """Take fresh rows, sorted as they are to be shown; with their folded search texts, where a thread made them."""
        self._lay_out(rows, [fold(self._search_text(row)) for row in rows] if texts is None else texts)

    def refilter(self) -> None:
        """Apply chip and search again."""
        self._lay_out(self.model.rows, self.model.texts)

    def _lay_out(self, rows: list[Any], texts: list[str]) -> None:
        chip, words = self.chips.current, fold(self.search.text()).split()
        shown = (
            self._sieve(rows, chip)
            if not words
            else [
                row for row, text in zip(rows, texts) if all(word in text for word in words) and self._passes(row, chip)
            ]
        )
        with self.hold_map():
            self.model.show(rows, texts, shown)
        self._after_layout()
        self.filtered.emit()

    def current(self) -> Any | None:
        """The chosen row, or None."""
        number = self.table.currentIndex().row()
        return self.model.shown[number] if 0 <= number < len(self.model.shown) else None

    def select(self, key: str) -> bool:
        """Choose the row with this key, as a click does; False if it is not shown."""
        number = self.model.find_row_number(key)
        if number >= 0:
            self._choose(number)
            self.table.scrollTo(self.model.index(number, 0))
        return number >= 0

    def select_next(self, key: str) -> None:
        """Choose the row after the one with this key: what follows a decision; at the end the one before."""
        number = self.model.find_row_number(key) + 1
        if number < len(self.model.shown):
            self._choose(number)
        elif number > 1:
            self._choose(number - 2)

    @contextmanager
    def hold_map(self) -> Iterator[None]:
        """What is selected meanwhile was chosen by nobody in this list: the map stays where it is."""
        before, self._map_holds = self._map_holds, True
        try:
            yield
        finally:
            self._map_holds = before

    def _tell_current(self) -> None:
        self.row_selected.emit(self.current())
        self._tell_choice()

    def _tell_choice(self) -> None:
        """Not of a list behind another panel; nor of the first row that Qt takes when the table gets the focus."""
        row = self.current()
        if row is not None and self.isVisible() and not self.table.is_taking_focus and not self._map_holds:
            self.row_chosen.emit(row)

    def _choose(self, number: int) -> None:
        """Choose this row alone, whatever keys are held down: Qt's ``selectRow`` takes a row away while Ctrl is."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(number, 0), alone)

    def _after_layout(self) -> None:
        some = bool(self.model.rows)
        self.table.setVisible(some)
        self.search.setVisible(some)
        self.chips.setVisible(some)
        self.details.setVisible(some)
        self.empty.setVisible(not some)
        self.details.setEnabled(self.current() is not None)
