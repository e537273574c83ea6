"""A record that changed meanwhile: as it was seen, as it is wished, as it is now, and what should hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...services.corrections import conflict
from ...services.corrections.conflict import Side
from ...services.corrections.correction_service import RemoteRecord
from ...services.model.correction import Correction
from ..map import styles
from ..map.highlights import Mark
from ..qgis.translate import tr
from ..widgets.basics import plain_label, shortcut_button, tooltip_text
from ..widgets.layouts import lay_column
from .labels import field_name, format_value

FIELD, BASE, MINE, THEIRS = range(4)


class ConflictView(QWidget):
    """One line per field; where both sides differ, one of them is ticked, or neither yet.

    Its keys work in ``scope``.
    """

    def __init__(self, ask_again: Callable[[], None], scope: QWidget) -> None:
        super().__init__()
        self._rows: list[conflict.Row] = []
        self.message = plain_label()
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [tr("Field"), tr("When you decided"), tr("Your change"), tr("Current value")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # the names are long and few: they wrap, the values need the room
        self.table.horizontalHeader().setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(FIELD, 13 * self.table.fontMetrics().averageCharWidth())
        self.table.horizontalHeader().sectionResized.connect(self.table.resizeRowsToContents)
        self.table.setMinimumHeight(110)
        self.table.itemChanged.connect(self._ticked)
        line = QHBoxLayout()
        line.addWidget(shortcut_button(tr("Use my values"), "M", scope, lambda: self.choose_all(Side.MINE)))
        line.addWidget(shortcut_button(tr("Use the service's"), "T", scope, lambda: self.choose_all(Side.THEIRS)))
        line.addWidget(shortcut_button(tr("Ask again"), "", self, ask_again))
        lay_column(self.message, (self.table, 1), line, parent=self, margins=(0, 4, 0, 0))

    def show_row(self, row: Correction, record: RemoteRecord | None) -> None:
        """Compare the correction with what the service holds; None where it could not be asked."""
        compared = [] if record is None else conflict.compare_fields(row, record)
        self._rows = sorted(compared, key=lambda one: one.side is Side.SAME)
        if record is None:
            self.message.setText(tr("The service could not be asked what it holds now. Ask again."))
        elif any(one.side is Side.BOTH for one in self._rows):
            self.message.setText(
                tr("Where both sides changed, tick the right value, then continue. A new draft is created.")
            )
        else:
            self.message.setText(tr("Look at what changed, then go on: a new draft takes it over."))
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._rows))
        for number, one in enumerate(self._rows):
            texts = (
                field_name(one.field),
                *(format_value(one.field, value) for value in (one.base, one.mine, one.theirs)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(tooltip_text(text))
                if column in (MINE, THEIRS) and one.side is not Side.SAME:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    ticked = one.side is (Side.MINE if column == MINE else Side.THEIRS)
                    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(number, column, item)
        self.table.blockSignals(False)
        self.table.resizeRowsToContents()

    def choices(self) -> dict[str, Side]:
        """Which side was ticked for each field on which they differ."""
        chosen = {}
        for number, one in enumerate(self._rows):
            for column, side in ((MINE, Side.MINE), (THEIRS, Side.THEIRS)):
                item = self.table.item(number, column)
                if one.side is not Side.SAME and item.checkState() == Qt.CheckState.Checked:
                    chosen[one.field] = side
        return chosen

    def choose_all(self, side: Side) -> None:
        """Take one side for every field on which they differ."""
        for number, one in enumerate(self._rows):
            if one.side is not Side.SAME:
                self.table.item(number, MINE if side is Side.MINE else THEIRS).setCheckState(Qt.CheckState.Checked)

    def list_marks(self) -> list[Mark]:
        """Where the record was seen, is wished, and is: up to three marks."""
        found = []
        for one in self._rows:
            if one.field == conflict.GEOMETRY_FIELD:
                for value, shape, colour, name in (
                    (one.base, "circle", "#555555", tr("When you decided")),
                    (one.mine, "triangle", styles.BLUE, tr("Your change")),
                    (one.theirs, "square", styles.RED, tr("Current value")),
                ):
                    if isinstance(value, dict) and "x" in value and "y" in value:
                        found.append(Mark(float(value["x"]), float(value["y"]), shape, colour, name))
        return found

    def _ticked(self, item: Any) -> None:
        """Two sides of one field are never both right."""
        if item.column() in (MINE, THEIRS) and item.checkState() == Qt.CheckState.Checked:
            other = self.table.item(item.row(), THEIRS if item.column() == MINE else MINE)
            self.table.blockSignals(True)
            other.setCheckState(Qt.CheckState.Unchecked)
            self.table.blockSignals(False)
