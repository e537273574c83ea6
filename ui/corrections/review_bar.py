"""A reviewer's decision: accept, return or refuse, with a reason of the list and words; nothing is preselected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ...services.dossiers.reasons import OTHER, format_reason
from ...services.profile import Reason
from ..qgis.translate import tr
from ..widgets.basics import plain_label, shortcut_button
from ..widgets.inputs import ComboBox
from ..widgets.layouts import lay_column

ACCEPT, RETURN, REFUSE = "accept", "return", "refuse"


class ReviewBar(QWidget):
    """``decide(name, code, reason)`` hears a decision; one that needs a reason asks for it beside the field first."""

    def __init__(self, decide: Callable[[str, str, str], None], scope: QWidget) -> None:
        super().__init__()
        self._decide = decide
        self._reasons: list[Reason] = []
        self._waiting = ""
        self.reason = ComboBox()
        self.reason.setAccessibleName(tr("Reason"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words for the author: no personal data"))
        self.words.setAccessibleName(tr("Words for the author"))
        self.fault = plain_label()
        self.fault.hide()
        self.accept_button = shortcut_button(tr("Accept"), "1", scope, lambda: self.press(ACCEPT), "ReviewAccept")
        self.return_button = shortcut_button(tr("Send back"), "2", scope, lambda: self.press(RETURN), "ReviewReturn")
        self.refuse_button = shortcut_button(tr("Refuse"), "3", scope, lambda: self.press(REFUSE), "ReviewRefuse")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.reason, 2)
        above.addWidget(self.words, 3)
        for button in (self.accept_button, self.return_button, self.refuse_button):
            below.addWidget(button)
        lay_column(above, self.fault, below, parent=self, margins=0, spacing=3)
        self.words.returnPressed.connect(self._go_on)
        self.reason.activated.connect(lambda _row: self._show_fault(""))

    def offer_reasons(self, reasons: Sequence[Reason]) -> None:
        """Offer these reasons; none is chosen."""
        self._reasons = list(reasons)
        self.reason.clear()
        self.reason.addItem(tr("Reason…"), "")
        for reason in self._reasons:
            self.reason.addItem(reason.words, reason.code)
        self.reason.setMinimumContentsLength(12)
        self.reason.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def clear(self) -> None:
        """Begin anew: what was chosen for one is not meant for the next."""
        self.reason.setCurrentIndex(0)
        self.words.clear()
        self._show_fault("")

    def press(self, name: str) -> None:
        """Decide; where a reason is missing, say so and wait for it."""
        code, words = str(self.reason.currentData() or ""), self.words.text()
        if name == ACCEPT:
            self._decide(name, "", "")
            return
        reason = next((each for each in self._reasons if each.code == code), None)
        if reason is None and words.strip():
            reason = next((each for each in self._reasons if each.code == OTHER), None)
        text = "" if reason is None else format_reason(reason, words)
        if reason is None or not text:
            self._waiting = name
            self._show_fault(tr("Choose a reason, or write one and press Enter: the author reads it."))
            (self.words if code == OTHER else self.reason).setFocus()
            return
        self._waiting = ""
        self._decide(name, reason.code, text)

    def _go_on(self) -> None:
        if self._waiting:
            self.press(self._waiting)

    def _show_fault(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        if not text:
            self._waiting = ""
