"""One decision on all the rows shown, of one kind at a time; the number of addresses is typed before it counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton, QWidget

from ..qgis.translate import tr
from ..widgets.basics import action_button, plain_label
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column, lay_row
from .discrepancy_rows import decision_name


class BulkDecision(QWidget):
    """A line that unfolds, and says so. ``decide(decision)`` is called once the count was typed as it is."""

    unfolded = pyqtSignal(bool)

    def __init__(self, decide: Callable[[str], None]) -> None:
        super().__init__()
        self._decide = decide
        self._counts: dict[str, int] = {}
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._unfold)
        self.decision = ComboBox()
        self.decision.currentIndexChanged.connect(lambda _row: self._check())
        self.typed = QLineEdit()
        self.typed.setMaximumWidth(90)
        self.typed.textChanged.connect(lambda _text: self._check())
        self.go = action_button(tr("Decide all"), self._go)
        self.message = plain_label()
        self.inside = QWidget()
        line = lay_row(self.decision, self.typed, self.go)
        lay_column(self.message, line, parent=self.inside, margins=0)
        lay_column(self.fold, self.inside, parent=self, margins=0, spacing=2)
        self.inside.hide()
        self.hide()

    def offer(self, kind: str, counts: Mapping[str, int]) -> None:
        """Offer decisions, each with how many addresses of one kind it is for; without any there is no bulk."""
        self._counts = {decision: count for decision, count in counts.items() if count > 1}
        self.setVisible(bool(self._counts))
        if not self._counts:
            self.fold.setChecked(False)
        self.fold.setText(tr("Decide all shown ({kind})…").format(kind=kind))
        if [self.decision.itemData(row) for row in range(self.decision.count())] != list(self._counts):
            self.decision.clear()
            for decision in self._counts:
                self.decision.addItem(decision_name(decision), decision)
        self._check()

    def _unfold(self, on: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        if on:
            # before it takes its own room: else the window grows
            self.unfolded.emit(True)
        self.inside.setVisible(on)
        if not on:
            # its room is free before anybody takes it
            self.layout().activate()
            self.unfolded.emit(False)
        self.typed.clear()
        if on:
            self.typed.setFocus()

    def _check(self) -> None:
        count = self._counts.get(self.decision.currentData(), 0)
        self.message.setText(tr("This decides on {count} addresses. Type {count} to confirm.").format(count=count))
        self.go.setEnabled(bool(count) and self.typed.text().strip() == str(count))

    def _go(self) -> None:
        self._decide(self.decision.currentData())
        self.fold.setChecked(False)
