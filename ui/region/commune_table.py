"""The communes of a run as a table: how many differences each has, per thousand addresses, and since the run before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ...services.csv_export import format_csv
from ...services.model.discrepancy import KINDS
from ...services.region.run_record import CommuneFigures, RunRecord
from ..qgis.translate import tr
from ..widgets.basics import format_count, format_day, format_decimal, tooltip_text

SORT_ROLE = Qt.ItemDataRole.UserRole
COMMUNE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class CommuneRow:
    """A commune's figures now, of one kind or of all, and how many more differences it has than in the run before."""

    figures: CommuneFigures
    count: int
    rate: float
    change: int | None


def list_rows(run: RunRecord, earlier: RunRecord | None, kind: str) -> list[CommuneRow]:
    """Return the communes of a run, those with the most differences per thousand addresses first."""
    rows = []
    for figures in run.communes:
        before = earlier.find(figures.nis_code, figures.name) if earlier is not None else None
        change = None if before is None else figures.count(kind) - before.count(kind)
        rows.append(CommuneRow(figures, figures.count(kind), figures.rate(kind), change))
    return sorted(rows, key=lambda row: (-row.rate, row.figures.name))


def find_earlier(runs: Sequence[RunRecord], run: RunRecord) -> RunRecord | None:
    """Return the run of the same lists before a run; ``runs`` begin with the newest."""
    return next(
        (
            one
            for one in runs
            if one.finished_at < run.finished_at and (one.register, one.source) == (run.register, run.source)
        ),
        None,
    )


def format_rows_csv(rows: Sequence[CommuneRow]) -> str:
    """Return the table as CSV, each kind in a column of its own."""
    headings = ("nis_code", "commune", "addresses_register", "addresses_source", "differences", "per_thousand", *KINDS)
    lines = [
        (
            *(row.figures.nis_code, row.figures.name, row.figures.register, row.figures.source),
            *(row.figures.difference_count, round(row.figures.rate(), 1)),
            *(row.figures.count(kind) for kind in KINDS),
        )
        for row in rows
    ]
    return format_csv(headings, lines)


class CommuneTable(QTableView):
    """``commune_chosen`` tells the row that was chosen, None for none."""

    commune_chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = QStandardItemModel(0, 5)
        self._model.setSortRole(SORT_ROLE)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setAccessibleName(tr("Communes"))
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.commune_chosen.emit(self.current_row()))

    def show_rows(self, rows: Sequence[CommuneRow], earlier: RunRecord | None) -> None:
        """Show rows in their order."""
        chosen = self.current_row()
        self._model.setRowCount(0)
        since = format_day(earlier.finished_at) if earlier is not None else "–"
        headings = (
            (tr("Commune"), ""),
            (tr("Differences"), ""),
            (tr("Per 1,000"), tr("Differences per 1,000 addresses of the longer list")),
            (tr("Trend"), tr("Differences more or less than in the comparison of the same lists before: {day}")),
            (tr("Addresses"), tr("Addresses of the longer list")),
        )
        for column, (title, tip) in enumerate(headings):
            heading = QStandardItem(title)
            heading.setToolTip(tooltip_text(tip.format(day=since)))
            self._model.setHorizontalHeaderItem(column, heading)
        self.setSortingEnabled(False)
        for row in rows:
            change = "–" if row.change is None else _format_change(row.change)
            addresses = max(row.figures.register, row.figures.source)
            name = row.figures.name or tr("Not in a commune of today")
            cells = [
                _item(name, name.casefold(), is_number=False),
                _item(format_count(row.count), row.count),
                _item(format_decimal(row.rate), row.rate),
                _item(change, row.change or 0),
                _item(format_count(addresses), addresses),
            ]
            cells[0].setData(row, COMMUNE_ROLE)
            self._model.appendRow(cells)
        self.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        # the name takes what the numbers leave, and never less than it needs to be told from others
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("0") * 8)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 62)
        if chosen is not None:
            self.select(chosen.figures.nis_code)

    def current_row(self) -> CommuneRow | None:
        """Return the row that is chosen, None for none."""
        index = self.currentIndex()
        return self._model.item(index.row(), 0).data(COMMUNE_ROLE) if index.isValid() else None

    def select(self, nis_code: str) -> None:
        """Choose a commune's row and bring it in sight."""
        for number in range(self._model.rowCount()):
            if self._model.item(number, 0).data(COMMUNE_ROLE).figures.nis_code == nis_code:
                self.setCurrentIndex(self._model.index(number, 0))
                # in the middle, where a window that is not laid out yet will not cut it
                self.scrollTo(self._model.index(number, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
                return


def _format_change(change: int) -> str:
    sign = "+" if change > 0 else "−" if change < 0 else ""
    return sign + format_count(abs(change))


def _item(text: str, value: object, *, is_number: bool = True) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(value, SORT_ROLE)
    if is_number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
