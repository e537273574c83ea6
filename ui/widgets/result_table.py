"""A page with a table to read, to search and to take away as CSV, its chosen row in full; and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QTableView, QWidget

from ...services.csv_export import format_csv
from ...services.text import fold
from ..qgis.messages import MessageBar
from ..qgis.translate import tr
from .basics import action_button, plain_label
from .export import save, write_text
from .inputs import search_field
from .layouts import lay_column, lay_row
from .rows_model import Column, RowsModel


class ResultTable(QWidget):
    """Rows of any length: only what is in sight is drawn."""

    def __init__(self, messages: MessageBar, back: Callable[[], None]) -> None:
        super().__init__()
        self.messages = messages
        self.title = plain_label()
        self.search = search_field(tr("Search"))
        self.search.textChanged.connect(lambda _text: self._sift())
        self.model = RowsModel((), key=id)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._tell())
        # a dock is narrower than most reasons
        self.row_text = plain_label()
        ready = action_button(tr("Back to the list"), back)
        export = action_button(tr("Save as CSV…"), self._save)
        buttons = lay_row(ready, export)
        lay_column(self.title, self.search, (self.table, 1), self.row_text, buttons, parent=self, margins=0)

    def show_rows(self, title: str, columns: Sequence[Column], rows: list[Any]) -> None:
        """Take rows under a title, in columns."""
        self.title.setText(title)
        self.model.beginResetModel()
        self.model.columns = columns
        self.model.rows = self.model.shown = rows
        self.model.endResetModel()
        letter = self.table.fontMetrics().averageCharWidth()
        for number, column in enumerate(columns):
            self.table.setColumnWidth(number, letter * column.width)
        self._sift()

    def write_csv(self, path: Path) -> None:
        """The rows shown. Raises InvalidFile."""
        columns = self.model.columns
        rows = ([column.text(row) for column in columns] for row in self.model.shown)
        write_text(path, format_csv([column.heading for column in columns], rows))

    def _save(self) -> None:
        save(self, self.messages, tr("Save the table"), tr("Table (*.csv)"), ".csv", self.write_csv)

    def _tell(self) -> None:
        """The chosen row in full, column by column."""
        place = self.table.currentIndex().row()
        chosen = self.model.shown[place : place + 1] if place >= 0 else []
        told = ((column.heading, column.text(row)) for row in chosen for column in self.model.columns)
        self.row_text.setText(
            "\n".join(tr("{heading}: {text}").format(heading=heading, text=text) for heading, text in told if text)
        )

    def _sift(self) -> None:
        words = fold(self.search.text()).split()
        rows = self.model.rows
        if words:
            texts = (fold(" ".join(column.text(row) for column in self.model.columns)) for row in rows)
            rows = [row for row, text in zip(rows, texts) if all(word in text for word in words)]
        self.model.show(self.model.rows, [], rows)
        self._tell()
