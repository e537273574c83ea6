"""A page with a list to read, to search and to take away as CSV, its chosen row in full; and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ...services.csv_export import format_csv
from ..qgis.messages import MessageBar
from ..qgis.translate import format_pair, tr
from .basics import action_button, plain_label, scrollable
from .export import save, write_text
from .layouts import lay_column, lay_row
from .row_delegate import RowFace
from .rows_model import Column
from .worklist import Worklist

DETAILS_LINES = 14
"""Lines of text that the chosen row's details are high."""


class ResultTable(QWidget):
    """Rows of any length in two lines each: only what is in sight is drawn. The columns go into the file."""

    def __init__(self, messages: MessageBar, back: Callable[[], None]) -> None:
        super().__init__()
        self.messages = messages
        self.columns: Sequence[Column] = ()
        self._build_face: Callable[[Any], RowFace] = lambda _row: RowFace("")
        self.title = plain_label()
        self.list = Worklist(
            lambda row: self._build_face(row),
            key=lambda row: str(id(row)),
            passes=lambda _row, _chip: True,
            sieve=lambda rows, _chip: rows,
            search_text=lambda row: " ".join(column.text(row) for column in self.columns),
            empty=tr("Nothing to show."),
        )
        self.model, self.table, self.search = self.list.model, self.list.table, self.list.search
        # a dock is narrower than most reasons
        self.row_text = plain_label()
        self.row_text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.below.addWidget(scrollable(self.row_text, 50))
        self.list.details.setMaximumHeight(DETAILS_LINES * self.fontMetrics().height())
        self.list.row_selected.connect(self._tell)
        self.list.filtered.connect(lambda: self._tell(self.list.current()))
        self.back = action_button(tr("Back to the list"), back)
        buttons = lay_row(self.back, action_button(tr("Save as CSV…"), self._save))
        lay_column(self.title, (self.list, 1), buttons, parent=self, margins=0)

    def show_rows(
        self, title: str, columns: Sequence[Column], build_face: Callable[[Any], RowFace], rows: list[Any]
    ) -> None:
        """Take rows under a title: what each shows in the list, and its columns."""
        self.title.setText(title)
        self.columns, self._build_face = columns, build_face
        self.list.show_rows(rows)

    def write_csv(self, path: Path) -> None:
        """The rows shown. Raises InvalidFile."""
        rows = ([column.text(row) for column in self.columns] for row in self.model.shown)
        write_text(path, format_csv([column.heading for column in self.columns], rows))

    def _save(self) -> None:
        save(self, self.messages, tr("Save the table"), tr("Table (*.csv)"), ".csv", self.write_csv)

    def _tell(self, row: Any | None) -> None:
        """The chosen row in full, column by column."""
        texts = [] if row is None else [(column.heading, column.text(row)) for column in self.columns]
        self.row_text.setText("\n".join(format_pair(heading, text) for heading, text in texts if text))
