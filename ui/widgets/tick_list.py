"""A long list of names to tick, found as a person types."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...services.text import fold
from ..qgis.translate import tr
from .basics import plain_label, tooltip_text
from .inputs import search_field
from .layouts import lay_column

MAX_ROWS = 8
"""Rows that are in sight at once."""


class TickList(QWidget):
    """``edited`` tells that a person ticked something, or took a tick away."""

    edited = pyqtSignal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.search = search_field(tr("Search"))
        self.search.setAccessibleName(tr("Search"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(MAX_ROWS * (self.list.fontMetrics().height() + 4))
        self.count = plain_label()
        lay_column(self.search, self.list, self.count, parent=self, margins=0)
        self.search.textChanged.connect(lambda _text: self._sift())
        self.list.itemChanged.connect(self._change_tick)

    def show_entries(self, entries: Iterable[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show names by their identifiers, those that are ticked first: they are what a person looks for."""
        self.list.blockSignals(True)
        self.list.clear()
        for identifier, title in sorted(entries, key=lambda entry: entry[0] not in ticked):
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, identifier)
            item.setToolTip(tooltip_text(title))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if identifier in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._sift()
        self._show_count()

    def list_ticked(self) -> list[str]:
        """Return the identifiers of what is ticked, as they stand in the list."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]

    def _change_tick(self, _item: object) -> None:
        self._show_count()
        self.edited.emit()

    def _show_count(self) -> None:
        ticked, total = len(self.list_ticked()), self.list.count()
        self.count.setText(tr("Ticked: {count} of {total}").format(count=ticked, total=total))

    def _sift(self) -> None:
        words = fold(self.search.text()).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))
