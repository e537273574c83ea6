"""The trainer's board: each desk of the class, the longest stuck first, and what the trainer asks of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...services.errors import InvalidFile, RepereError
from ...services.exercises.board import Board, DeskRow
from ...services.exercises.classroom import OrderBook
from ...services.exercises.exercise import FOLDER, choose_text, list_exercises
from ...services.exercises.fault_switches import SWITCH_NAMES
from ...services.file_presence import has_folder
from ..qgis import settings
from ..qgis.translate import get_locale, plural, tr
from ..widgets.basics import action_button, make_primary, plain_label, tooltip_text
from ..widgets.checked_line import FaultLabel
from ..widgets.focus import name_controls
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column, lay_row, open_in_size
from ..widgets.theme_palettes import ThemePalettes
from .folder_work import FolderWork

LOOK_INTERVAL_MS = 2000
PROJECTOR_SCALE = 1.6
"""By how much larger everything is that a room reads."""


class TrainerBoard(QDialog):
    """A window of its own. It reads and writes one folder; no desk is reached in any other way."""

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme_palettes = ThemePalettes(self)
        self.setWindowTitle(tr("Trainer's board"))
        self.clock = clock
        self.board: Board | None = None
        self.orders: OrderBook | None = None
        self.rows: list[DeskRow] = []
        self.exercises, _errors = list_exercises((FOLDER, settings.data_folder() / "exercices"))
        self._titles = {each.id: choose_text(each.title, get_locale().name()) for each in self.exercises}
        self._work = FolderWork(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._build_folder_line()
        self._build_table()
        self._build_orders()
        self._lay()
        name_controls(self)
        for button in self.findChildren(QPushButton):
            # Enter in the folder's field opens that folder
            button.setAutoDefault(False)
        open_in_size(self, 900, 560)
        if self.folder.text():
            self.open_folder()

    def _build_folder_line(self) -> None:
        self.folder = QLineEdit(settings.get("class/board"))
        self.folder.setPlaceholderText(tr("Folder of the class: a share, or a stick"))
        self.folder.setAccessibleName(tr("Folder of the class"))
        self.folder.returnPressed.connect(self.open_folder)
        self.choose_button = action_button(tr("Choose…"), self.choose_folder)
        self.fault = FaultLabel()
        self.summary = plain_label()
        self.names = QCheckBox(tr("Names"))
        self.names.setChecked(True)
        self.names.toggled.connect(lambda _on: self._show_rows())
        self.projector = QCheckBox(tr("For the projector"))
        self.projector.toggled.connect(self._show_for_room)

    def _build_table(self) -> None:
        headings = (tr("Desk"), tr("Exercise"), tr("Step"), tr("Minutes"), tr("Hand"), tr("Last error"))
        self.table = QTableWidget(0, len(headings))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self._size = self.table.font().pointSizeF()

    def _build_orders(self) -> None:
        self.whom = ComboBox()
        self.whom.addItem(tr("All desks"), False)
        self.whom.addItem(tr("The chosen desks"), True)
        self.whom.setAccessibleName(tr("For whom"))
        self.exercise = ComboBox()
        self.exercise.setAccessibleName(tr("Exercise"))
        for each in self.exercises:
            self.exercise.addItem(self._titles[each.id], each.id)
        self.begin_button = make_primary(QPushButton(tr("Begin")))
        self.begin_button.clicked.connect(lambda _checked=False: self.order("start", self.exercise.currentData()))
        self.again_button = action_button(tr("Begin theirs again"), lambda: self.order("again"))
        self.trouble = ComboBox()
        self.trouble.setAccessibleName(tr("Trouble"))
        for name, text in SWITCH_NAMES.items():
            self.trouble.addItem(tr(text), name)
        self.trouble.addItem(tr("A colleague changes the address"), "colleague")
        self.trouble_button = QPushButton(tr("Set"))
        self.trouble_button.clicked.connect(
            lambda _checked=False: self.order("fault", fault=self.trouble.currentData())
        )
        self.calm_button = action_button(tr("No trouble"), lambda: self.order("clear_faults"))

    def _lay(self) -> None:
        first = lay_row((self.folder, 1), self.choose_button)
        second = lay_row((self.summary, 1), self.names, self.projector)
        self.controls = QWidget()
        third = QHBoxLayout(self.controls)
        third.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.whom,
            self.exercise,
            self.begin_button,
            self.again_button,
            self.trouble,
            self.trouble_button,
            self.calm_button,
        ):
            third.addWidget(widget, 1 if widget is self.exercise else 0)
        self.folder_line = QWidget()
        self.folder_line.setLayout(first)
        first.setContentsMargins(0, 0, 0, 0)
        lay_column(self.folder_line, self.fault, second, (self.table, 1), self.controls, parent=self)
        self._enable()

    def choose_folder(self) -> None:
        """Ask for the folder, and open it."""
        path = QFileDialog.getExistingDirectory(self, tr("Folder of the class"), self.folder.text())
        if path:
            self.folder.setText(path)
            self.open_folder()

    def open_folder(self) -> None:
        """Watch a folder from now on."""
        folder = Path(self.folder.text().strip())
        if not has_folder(folder):
            self.fault.show_fault(tr("This folder is not there."))
            return
        settings.put("class/board", str(folder))
        self.fault.show_fault("")
        self._work.stop()
        self.board = Board(folder, {each.id: len(each.checks) for each in self.exercises})
        self.orders = OrderBook(folder)
        self._enable()
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Read the folder, and show what is new."""
        board, now = self.board, self.clock()
        if board is not None:
            self._work.run(lambda: board.observe(now), self._seen)

    def order(self, action: str, exercise: str = "", fault: str = "") -> None:
        """Ask something of all desks, or of the chosen ones."""
        if self.orders is None:
            return
        desks = [""]
        if self.whom.currentData():
            desks = [self.rows[index.row()].state.desk for index in self.table.selectionModel().selectedRows()]
        if not desks:
            self.fault.show_fault(tr("Choose one or more desks in the list first."))
            return
        try:
            for desk in desks:
                self.orders.give(action, desk, exercise, fault)
        except InvalidFile as error:
            self.fault.show_fault(error.sentence(tr))
        else:
            self.fault.show_fault("")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Watch no longer."""
        self._stop_watching()
        super().closeEvent(event)

    def reject(self) -> None:
        """Watch no longer: Escape hides the window without closing it."""
        self._stop_watching()
        super().reject()

    def _stop_watching(self) -> None:
        self._timer.stop()
        self._work.stop()

    def _seen(self, outcome: Any) -> None:
        if isinstance(outcome, RepereError):
            self.fault.show_fault(outcome.sentence(tr))
            return
        self.fault.show_fault(self.board.errors[0].sentence(tr) if self.board and self.board.errors else "")
        chosen = {self.rows[index.row()].state.desk for index in self.table.selectionModel().selectedRows()}
        self.rows = outcome
        self._show_rows()
        mode = self.table.selectionMode()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.table.clearSelection()
        for number, row in enumerate(self.rows):
            if row.state.desk in chosen:
                self.table.selectRow(number)
        self.table.setSelectionMode(mode)

    def _show_rows(self) -> None:
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            for column, text in enumerate(self._describe(number, row)):
                item = QTableWidgetItem(text)
                item.setToolTip(tooltip_text(text if column == 5 else ""))
                font = item.font()
                font.setBold(row.state.hand or column == 0)
                item.setFont(font)
                self.table.setItem(number, column, item)
        hands = sum(row.state.hand for row in self.rows)
        done = sum(row.is_done for row in self.rows)
        parts = [plural("{count} desks", len(self.rows))]
        parts += [plural("{count} solved", done)] if done else []
        parts += [plural("{count} hands up", hands)] if hands else []
        self.summary.setText(" · ".join(parts))

    def _describe(self, number: int, row: DeskRow) -> tuple[str, ...]:
        name = row.state.nickname if self.names.isChecked() and row.state.nickname else f"{number + 1}"
        minutes = get_locale().toString(int(row.stuck_s // 60))
        error = tr("Nothing heard for {minutes} min").format(minutes=int(row.silent_s // 60)) if row.is_silent else ""
        return (
            name,
            self._titles.get(row.state.exercise, row.state.exercise and "?"),
            "✔" if row.is_done else f"{row.step}/{row.steps}" if row.steps else "–",
            "" if row.is_done or not row.steps else minutes,
            tr("raised") if row.state.hand else "",
            error or row.state.error,
        )

    def _show_for_room(self, is_on: bool) -> None:
        """Hide what is the trainer's alone, and write large."""
        font = self.table.font()
        font.setPointSizeF(self._size * (PROJECTOR_SCALE if is_on else 1))
        self.table.setFont(font)
        self.summary.setFont(font)
        for column in range(self.table.columnCount()):
            # QGIS's style sheet passes over the header's own font
            self.table.horizontalHeaderItem(column).setFont(font)
        self.table.setColumnHidden(5, is_on)
        for widget in (self.controls, self.folder_line):
            widget.setVisible(not is_on)
        self._show_rows()

    def _enable(self) -> None:
        self.controls.setEnabled(self.orders is not None)
