"""Rows for a list or a table: those that pass a filter, each known by its key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Any, TypeVar

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from .basics import tooltip_text

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column:
    """One column: its heading, the text of a row, its width in letters, its tooltip, what a screen reader says."""

    heading: str
    text: Callable[[Any], str]
    width: int
    tip: Callable[[Any], str] | None = None
    reading: Callable[[Any], str] | None = None


def keep_same_rows(rows: Iterable[Row], before: Iterable[Row], key: Callable[[Row], Hashable]) -> list[Row]:
    """Return rows, those that are as they were as the objects of ``before``: the window has nothing to let go of."""
    kept = {key(row): row for row in before}
    return [row if kept.get(key(row)) != row else kept[key(row)] for row in rows]


class RowsModel(QAbstractTableModel):
    """Rows in a given order, those that pass a filter shown; a row is known by its key."""

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], Hashable]) -> None:
        super().__init__()
        self.columns = columns
        self.key = key
        self.rows: list[Any] = []
        self.shown: list[Any] = []
        self.texts: list[str] = []
        self.by_key: Mapping[Any, Any] | None = None

    def show(
        self, rows: list[Any], texts: list[str], shown: list[Any], by_key: Mapping[Any, Any] | None = None
    ) -> None:
        """Take rows, their texts and those of them to show; selection and scroll stay with the rows they were on.

        ``by_key`` has each row; where it is not given it is made once it is needed.
        """
        if len(shown) == len(self.shown) and all(map(is_, shown, self.shown)):
            self.rows, self.texts, self.shown, self.by_key = rows, texts, shown, by_key
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self.key(self.shown[index.row()]) for index in old]
        self.rows, self.texts, self.shown, self.by_key = rows, texts, shown, by_key
        numbers = self._find_row_numbers(keys)
        self.changePersistentIndexList(
            old,
            [
                self.index(numbers[key], index.column()) if key in numbers else QModelIndex()
                for key, index in zip(keys, old)
            ],
        )
        self.layoutChanged.emit()

    def find_row_number(self, key: Hashable) -> int:
        """The number of the shown row with this key, or -1."""
        return self._find_row_numbers((key,)).get(key, -1)

    def _find_row_numbers(self, keys: Collection[Hashable]) -> dict[Hashable, int]:
        """Return the numbers of the shown rows with these keys, looking at which object each row is, not into it."""
        if keys and self.by_key is None:
            self.by_key = {self.key(row): row for row in self.rows}
        sought = {id(self.by_key[key]): key for key in keys if key in self.by_key} if self.by_key else {}
        numbers: dict[Hashable, int] = {}
        for number, identity in enumerate(map(id, self.shown) if sought else ()):
            if identity in sought:
                numbers[sought[identity]] = number
                if len(numbers) == len(sought):
                    break
        return numbers

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
            return tooltip_text((column.tip or column.text)(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (column.reading or column.text)(row)
        return None
