"""One discrepancy in full: both values side by side, the evidence, what is suggested, and why on demand."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..qgis.translate import tr
from ..widgets.basics import DiffTable, plain_label
from ..widgets.layouts import lay_row
from .discrepancy_rows import DiscrepancyRow, compare_sides, describe_evidence, describe_row, explain_match


class AddressDetails(QWidget):
    """Facts, both sides, evidence, reasons (foldable), and the note that goes with a decision."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = plain_label()
        self.sides = DiffTable()
        self.evidence = plain_label()
        self.why = QToolButton()
        self.why.setText(tr("Why"))
        self.why.setCheckable(True)
        self.why.setAutoRaise(True)
        self.why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.why.setArrowType(Qt.ArrowType.RightArrow)
        self.reasons = plain_label()
        self.reasons.hide()
        self.why.toggled.connect(self._explain)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Note (N), kept with the decision"))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        # the two values first: they are what is decided on
        for widget in (self.facts, self.sides, self.evidence, self.why, self.reasons):
            lines.addWidget(widget)
        lines.addStretch()
        self.scroll = QScrollArea()
        self.scroll.setWidget(inside)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setMinimumHeight(50)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.note_line = lay_row((self.note, 1), spacing=2)
        whole.addWidget(self.scroll, 1)
        whole.addLayout(self.note_line)

    def show_row(self, row: DiscrepancyRow) -> None:
        """Say what is known of a row, from its beginning; a note that is being written stays."""
        self.scroll.verticalScrollBar().setValue(0)
        self.facts.setText(describe_row(row))
        self.evidence.setText(describe_evidence(row))
        self.reasons.setText(explain_match(row.discrepancy))
        self.sides.compare((tr("Register"), tr("Source")), compare_sides(row.discrepancy))
        rows = range(self.sides.rowCount())
        high = self.sides.horizontalHeader().height() + sum(map(self.sides.rowHeight, rows)) + 4
        self.sides.setMinimumHeight(0)
        self.sides.setFixedHeight(high)
        self.reasons.setVisible(self.why.isChecked())
        if row.stored_decision is not None and not self.note.text():
            self.note.setText(row.stored_decision.note)

    def _explain(self, on: bool) -> None:
        self.why.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.reasons.setVisible(on)
