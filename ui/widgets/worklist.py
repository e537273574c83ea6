"""The one worklist pattern: chips on top, a list that never reloads under the cursor, details below."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, compress, repeat
from operator import contains
from typing import Any

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...services.text import fold, fold_for_search
from ..qgis.translate import tr
from .basics import plain_label
from .filters import FilterButton, FilterChips
from .inputs import search_field
from .layouts import lay_column, lay_row
from .row_delegate import RowDelegate, RowFace
from .rows_model import Column, RowsModel
from .sort_menu import SortButton

MIN_ROWS = 2
"""Rows that are always in sight: on a low screen the list gives way to the details."""

DETAILS_HEIGHT = 300
"""Pixels that the details get before the list gets more than its fewest rows; above twice as many, each has half."""


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


class _Split(QSplitter):
    """A splitter that tells when it has its new height: the widget around it is told before."""

    resized = pyqtSignal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()


class Worklist(QWidget):
    """Chips, a search field with what narrows and makes rows, the list in rows of two lines, details and actions below.

    ``row_selected`` tells the chosen row (None when nothing is chosen), ``row_chosen`` that a person chose it in this
    list: the map goes there on nothing else. ``filtered`` tells that the rows shown were chosen anew.
    ``passes(row, chip)`` is the filter of the chips, ``search_text(row)`` the text that the search field
    looks through: a plain function, so that the thread that reads a long list can call and fold it itself.
    ``sieve(rows, chip)`` is ``passes`` for a whole list, where that can be quicker. ``sort_button`` has the orders.
    """

    row_selected = pyqtSignal(object)
    row_chosen = pyqtSignal(object)
    filtered = pyqtSignal()

    def __init__(
        self,
        face: Callable[[Any], RowFace],
        key: Callable[[Any], str],
        passes: Callable[[Any, str], bool],
        search_text: Callable[[Any], str],
        empty: str,
        sieve: Callable[[list[Any], str], list[Any]] | None = None,
        hint: str = "",
        sort_button: SortButton | None = None,
    ) -> None:
        super().__init__()
        self.sort_button = sort_button or SortButton("", ())
        self._passes = passes
        self._sieve = sieve or (lambda rows, chip: [row for row in rows if passes(row, chip)])
        self._search_text = search_text
        self._map_holds = False
        self._lower_height = 0
        self._is_list_first = False
        self.face = face
        self.model = self._build_model(key)
        self.chips = FilterChips()
        self.filters = FilterButton()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        self.search = search_field(tr("Search"))
        kept = self.search.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.search.setSizePolicy(kept)
        self.table = self._build_table()
        self.empty = plain_label(empty, wrap=False)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.details = QWidget()
        self.below = QVBoxLayout(self.details)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(4)
        self.hint = plain_label(hint or tr("Choose a row: what is known of it stands here."), wrap=False)
        self.hint.setWordWrap(True)
        self._build_split()
        self.chips.chosen.connect(lambda _key: self.refilter())
        self.sort_button.chosen.connect(self.refilter)
        self.search.textChanged.connect(lambda _text: self.refilter())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell_current())
        # who looked around on the map comes back by Enter or a double click
        self.table.activated.connect(lambda _index: self._tell_choice())
        QWidget.setTabOrder(self.search, self.table)
        self.split.splitterMoved.connect(lambda _position, _handle: self._keep_share())
        self.split.resized.connect(self._share_height)
        self.show_rows([])

    def _build_model(self, key: Callable[[Any], str]) -> RowsModel:
        column = Column(
            "",
            lambda row: self.face(row).identity,
            10,
            tip=lambda row: self.face(row).format_tooltip(),
            reading=lambda row: self.face(row).format_reading(),
        )
        return RowsModel((column,), key)

    def _build_split(self) -> None:
        line = lay_row((self.search, 1), self.filters, self.sort_button, self.tools, spacing=2)
        self._upper = QWidget()
        lay_column(self.chips, line, (self.table, 1), (self.empty, 1), parent=self._upper, margins=0, spacing=3)
        self._lower = QWidget()
        lay_column(self.hint, (self.details, 1), parent=self._lower, margins=(0, 4, 0, 0))
        self.split = _Split(Qt.Orientation.Vertical)
        self.split.addWidget(self._upper)
        self.split.addWidget(self._lower)
        self.split.setChildrenCollapsible(False)
        lay_column(self.split, parent=self, margins=0)

    def _build_table(self) -> _Table:
        table = _Table()
        table.setModel(self.model)
        self._delegate = RowDelegate(lambda number: self.face(self.model.shown[number]), table.font())
        table.setItemDelegate(self._delegate)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setMinimumSectionSize(self._delegate.row_height)
        table.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        # a theme may have a frame that is wider than this one
        table.setMinimumHeight(MIN_ROWS * self._delegate.row_height + 2 * table.frameWidth() + 4)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(tr("List"))
        return table

    def show_rows(
        self, rows: list[Any], texts: list[str] | None = None, by_key: Mapping[Any, Any] | None = None
    ) -> None:
        """Take fresh rows, sorted as they are to be shown; with their folded search texts and each by its key, where a
        thread made them.

        Without, they are made when a person searches or a row is looked for.
        """
        self._lay_out(rows, texts or [], by_key)

    def refilter(self) -> None:
        """Apply chip and search again."""
        self._lay_out(self.model.rows, self.model.texts, self.model.by_key)

    def _lay_out(self, rows: list[Any], texts: list[str], by_key: Mapping[Any, Any] | None) -> None:
        chip, words = self.chips.current, fold(self.search.text()).split()
        if words:
            if len(texts) != len(rows):
                texts = [fold_for_search(self._search_text(row)) for row in rows]
            # no pairs of both: as many new objects have Python's collector walk all there is, 800 ms of 100,000 rows
            matching, left = rows, texts
            # word after word: of a long list, the first leaves few
            for word in words:
                matches = list(map(contains, left, repeat(word)))
                matching, left = list(compress(matching, matches)), list(compress(left, matches))
            shown = [row for row in matching if self._passes(row, chip)]
        else:
            shown = self._sieve(rows, chip)
        with self.hold_map():
            self.model.show(rows, texts, self.sort_button.sort(shown), by_key)
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

    def select_next(self, keys: Collection[str]) -> None:
        """Choose the row after those with these keys: what follows a decision; at the end the one before."""
        shown, key = self.model.shown, self.model.key
        chosen = (self.table.currentIndex(), *self.table.selectionModel().selectedRows())
        # they are the chosen ones nearly always: of ten thousand rows, the others need not be looked through
        numbers = [index.row() for index in chosen if index.isValid() and key(shown[index.row()]) in keys]
        last = max(numbers or map(self.model.find_row_number, keys), default=-1)
        for number in chain(range(last + 1, len(shown)), range(last - 1, -1, -1)):
            if key(shown[number]) not in keys:
                self._choose(number)
                break

    @contextmanager
    def hold_map(self) -> Iterator[None]:
        """What is selected meanwhile was chosen by nobody in this list: the map stays where it is."""
        before, self._map_holds = self._map_holds, True
        try:
            yield
        finally:
            self._map_holds = before

    def _tell_current(self) -> None:
        self._show_details()
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

    def favour_list(self, on: bool) -> None:
        """Give the list all but what the details cannot do without, while it is decided on as a whole."""
        self._is_list_first = on
        self._share_height()

    def _keep_share(self) -> None:
        """As the person draws it, as long as a row is chosen."""
        if not self.details.isHidden():
            self._lower_height = self.split.sizes()[1]

    def _share_height(self) -> None:
        """Without a choice the list has all but a sentence; with one the details come first, then the list."""
        total = sum(self.split.sizes())
        lower = self.hint.heightForWidth(self.width()) + 8 if self.details.isHidden() else 0
        if not self.details.isHidden() and not self._is_list_first:
            lower = self._lower_height or max(total // 2, min(DETAILS_HEIGHT, total))
            lower = min(lower, self.details.maximumHeight() + 8)
        self.split.setSizes([max(0, total - lower), lower])
        current = self.table.currentIndex()
        if current.isValid() and self.table.visualRect(current).bottom() > self.table.viewport().height():
            self.table.scrollTo(current)

    def _after_layout(self) -> None:
        some = bool(self.model.rows)
        for widget in (self.table, self.search, self.chips, self._lower):
            widget.setVisible(some)
        self.filters.setEnabled(some)
        self.empty.setVisible(not some)
        self._show_details()

    def _show_details(self) -> None:
        """What is known of the chosen row, or a sentence instead."""
        some = self.current() is not None
        self.details.setEnabled(some)
        if some == self.details.isHidden() or self.hint.isHidden() != some:
            self.hint.setHidden(some)
            self.details.setHidden(not some)
            self._share_height()
