"""The reasons of a refusal or return, as the profile has them: words may change, a code keeps its meaning."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...services.dossiers.reasons import list_reasons
from ...services.errors import RepereError
from ...services.profile import Reason
from ...services.text import fold
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import make_primary, plain_label, shortcut_button

WORDS, RETURNS = 0, 1


class ReasonsPage(QWidget):
    """A table of words; a tick says that the commune may send it again, mended. ``leave`` goes back to the queue."""

    def __init__(self, desk: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._leave = desk, leave
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([tr("Words"), tr("To be mended")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(RETURNS, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAccessibleName(tr("Reasons"))
        self.fault = plain_label()
        self.fault.hide()
        self.add = shortcut_button(tr("Add"), "", self, self.add_row)
        self.remove = shortcut_button(tr("Remove"), "", self, self.remove_row)
        self.usual = shortcut_button(tr("Usual list"), "", self, lambda: self._fill(list_reasons((), tr)))
        self.save_button = make_primary(shortcut_button(tr("Save"), "Ctrl+S", self, self.save))
        rows, buttons = QHBoxLayout(), QHBoxLayout()
        for button in (self.add, self.remove, self.usual):
            rows.addWidget(button)
        rows.addStretch()
        buttons.addWidget(shortcut_button(tr("Back"), "Escape", self, leave))
        buttons.addStretch()
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(plain_label(tr("Why a correction is sent back or refused. They are kept in the profile.")))
        whole.addWidget(self.table, 1)
        whole.addLayout(rows)
        whole.addWidget(self.fault)
        whole.addLayout(buttons)

    def reload(self) -> None:
        """Show what the profile has."""
        self._fill(list_reasons(self._desk.profile.reasons, tr))
        self.fault.hide()

    def _fill(self, reasons: list[Reason]) -> None:
        self.table.setRowCount(0)
        for reason in reasons:
            self._append(reason)

    def _append(self, reason: Reason) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        words = QTableWidgetItem(reason.words)
        words.setData(Qt.ItemDataRole.UserRole, reason.code)
        tick = QTableWidgetItem()
        tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        tick.setCheckState(Qt.CheckState.Checked if reason.returns else Qt.CheckState.Unchecked)
        self.table.setItem(number, WORDS, words)
        self.table.setItem(number, RETURNS, tick)

    def add_row(self) -> None:
        """Add an empty reason, and write its words."""
        self._append(Reason("", ""))
        self.table.setCurrentCell(self.table.rowCount() - 1, WORDS)
        self.table.editItem(self.table.item(self.table.rowCount() - 1, WORDS))

    def remove_row(self) -> None:
        """Remove the chosen reason; what was decided with it keeps its words."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def reasons(self) -> list[Reason]:
        """Return what the table says, without empty rows; a new one gets a code from its words."""
        listed: list[Reason] = []
        for number in range(self.table.rowCount()):
            item, tick = self.table.item(number, WORDS), self.table.item(number, RETURNS)
            words = " ".join(item.text().split())
            if words:
                code = str(item.data(Qt.ItemDataRole.UserRole) or "") or _make_code(words, {one.code for one in listed})
                listed.append(Reason(code, words, tick.checkState() == Qt.CheckState.Checked))
        return listed

    def save(self) -> None:
        """Keep them in the profile; the product's own list need not be kept."""
        listed = self.reasons()
        kept = () if listed == list_reasons((), tr) else tuple(listed)
        if not listed:
            self.fault.setText(tr("Without a reason nothing can be refused: keep one at least."))
            self.fault.show()
            return
        try:
            self._desk.change_profile(lambda profile: replace(profile, reasons=kept))
        except RepereError as error:
            self.fault.setText(error.sentence(tr))
            self.fault.show()
            return
        self._leave()


def _make_code(words: str, taken: set[str]) -> str:
    """A code for new words, which none of the others has."""
    code = re.sub(r"[^a-z]+", "_", fold(words)).strip("_")[:30] or "motif"
    while code in taken:
        code += "_bis"
    return code
