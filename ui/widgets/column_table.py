"""Which column of a list is what: each field with the headings to choose from, shown on real rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem

from ..qgis.translate import format_pair, tr
from .inputs import ComboBox

SAMPLE_VALUES = 3
"""Values of a column that are shown beside its heading."""

MAX_SAMPLE_LETTERS = 60
"""Letters of a value that are shown."""


class ColumnTable(QTableWidget):
    """``field_changed`` tells a field and the heading that was chosen for it, empty for none."""

    field_changed = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setHorizontalHeaderLabels([tr("What it is"), tr("Column: first values")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()

    def show_columns(
        self,
        fields: Sequence[tuple[str, str]],
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        chosen: Mapping[str, Any],
    ) -> None:
        """Show ``fields``, each with its name, and what is ``chosen`` for each of them among ``headings``."""
        entries = [("–", "")]
        for number, heading in enumerate(headings):
            cells = (line[number] for line in rows if number < len(line))
            samples = islice(dict.fromkeys(cell[:MAX_SAMPLE_LETTERS] for cell in cells if cell), SAMPLE_VALUES)
            entries.append((format_pair(heading, ", ".join(samples)), heading))
        self.setRowCount(len(fields))
        for row, (field, name) in enumerate(fields):
            self.setItem(row, 0, QTableWidgetItem(name))
            box = ComboBox()
            box.setAccessibleName(name)
            for text, heading in entries:
                box.addItem(text, heading)
            box.setCurrentIndex(max(0, box.findData(chosen.get(field) or "")))
            box.activated.connect(partial(self._choose, field, box))
            self.setCellWidget(row, 1, box)
        self.resizeColumnToContents(0)

    def fit_height(self) -> None:
        """Take the room of all rows: within a form that scrolls, a table that scrolls would hide half of them."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + sum(map(self.rowHeight, range(self.rowCount()))) + 4)

    def _choose(self, field: str, box: ComboBox, _row: int) -> None:
        self.field_changed.emit(field, box.currentData())
