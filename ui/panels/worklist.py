"""The one worklist pattern: chips on top, a table that never reloads under the cursor, details below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...services.text import fold
from ..platform.language import tr


@dataclass(frozen=True)
class Column:
    """One column: its heading, the text of a row, its width in letters, the colour of its dot if any."""

    heading: str
    text: Callable[[Any], str]
    width: int
    colour: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None


class Rows(QAbstractTableModel):
    """Rows in a given order, those that pass a filter shown; a row is known by its key."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], str]) -> None:
        super().__init__()
        self.columns = columns
        self.key = key
        self.rows: list[Any] = []
        self.shown: list[Any] = []
        self._passes: Callable[[Any], bool] = lambda row: True

    def show(self, rows: list[Any]) -> None:
        """Take fresh rows; selection and scroll stay with the rows they were on."""
        self.rows = rows
        self._lay_out()

    def filter(self, passes: Callable[[Any], bool]) -> None:
        """Show only the rows that pass."""
        self._passes = passes
        self._lay_out()

    def _lay_out(self) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self.key(self.shown[index.row()]) for index in old]
        self.shown = [row for row in self.rows if self._passes(row)]
        place = {self.key(row): number for number, row in enumerate(self.shown)} if old else {}
        self.changePersistentIndexList(
            old,
            [
                self.index(place[key], index.column()) if key in place else QModelIndex()
                for key, index in zip(keys, old)
            ],
        )
        self.layoutChanged.emit()

    def place(self, key: str) -> int:
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
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(row)
        if role == Qt.ItemDataRole.DecorationRole and column.colour is not None:
            return QColor(column.colour(row))
        return None


class Chips(QWidget):
    """Filters of which one is chosen, ``across`` on a line; each shows how many rows it would show."""

    chosen = pyqtSignal(str)

    def __init__(self, across: int) -> None:
        super().__init__()
        self._across = across
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        self.current = ""

    def offer(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Offer (key, label, count); the chosen one stays chosen."""
        for key, label, count in choices:
            if key not in self._buttons:
                button = QToolButton()
                button.setCheckable(True)
                button.setAutoRaise(True)
                button.setAutoExclusive(True)
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.clicked.connect(lambda _checked=False, key=key: self.choose(key))
                self._grid.addWidget(button, *divmod(len(self._buttons), self._across))
                self._buttons[key] = button
            self._buttons[key].setText(f"{label} {count}")
        if not self.current and choices:
            self.current = choices[0][0]
        if self.current in self._buttons:
            self._buttons[self.current].setChecked(True)

    def choose(self, key: str) -> None:
        """Choose a chip, as a click does."""
        self.current = key
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)


class Worklist(QWidget):
    """Chips, a search field, the table, and room for details and actions.

    ``picked`` tells the chosen row (None when nothing is chosen). ``passes(row, chip)`` is the filter
    of the chips, ``words(row)`` the text that the search field looks through.
    """

    picked = pyqtSignal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], str],
        passes: Callable[[Any, str], bool],
        words: Callable[[Any], str],
        empty: str,
        across: int = 4,
    ) -> None:
        super().__init__()
        self._passes = passes
        self._words = words
        self.model = Rows(columns, key)
        self.chips = Chips(across)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setTabKeyNavigation(False)
        letter = self.table.fontMetrics().averageCharWidth()
        for number, column in enumerate(columns):
            self.table.setColumnWidth(number, letter * column.width)
        self.empty = QLabel(empty)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = QWidget()
        self.below = QVBoxLayout(self.details)
        self.below.setContentsMargins(0, 4, 0, 0)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(4)
        above.addWidget(self.chips)
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
        self.chips.chosen.connect(lambda _key: self.sift())
        self.search.textChanged.connect(lambda _text: self.sift())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self.picked.emit(self.current()))
        self.details.setEnabled(False)
        self.show_rows([])

    def show_rows(self, rows: list[Any]) -> None:
        """Take fresh rows, sorted as they are to be shown."""
        self.model.show(rows)
        self._after_layout()

    def sift(self) -> None:
        """Apply chip and search again."""
        chip, words = self.chips.current, fold(self.search.text()).split()
        self.model.filter(
            lambda row: self._passes(row, chip) and (not words or all(word in fold(self._words(row)) for word in words))
        )
        self._after_layout()

    def current(self) -> Any | None:
        """The chosen row, or None."""
        number = self.table.currentIndex().row()
        return self.model.shown[number] if 0 <= number < len(self.model.shown) else None

    def pick(self, key: str) -> bool:
        """Choose the row with this key, as a click does; False if it is not shown."""
        number = self.model.place(key)
        if number >= 0:
            self.table.selectRow(number)
            self.table.scrollTo(self.model.index(number, 0))
        return number >= 0

    def pick_next(self, key: str) -> None:
        """Choose the row after the one with this key: what follows a decision."""
        number = self.model.place(key) + 1
        if number < len(self.model.shown):
            self.table.selectRow(number)

    def _after_layout(self) -> None:
        some = bool(self.model.rows)
        self.table.setVisible(some)
        self.search.setVisible(some)
        self.chips.setVisible(some)
        self.details.setVisible(some)
        self.empty.setVisible(not some)
        self.details.setEnabled(self.current() is not None)
