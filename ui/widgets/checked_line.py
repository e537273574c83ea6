"""A line of text with what is wrong with it in words below, and those words alone for a whole form."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QWidget

from ...services.errors import RepereError
from ..qgis.translate import tr
from .basics import plain_label
from .layouts import lay_column


class FaultLabel(QLabel):
    """The words under a field that cannot be kept as it is; out of sight while nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(plain_label().textFormat())
        self.setWordWrap(True)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.hide()

    def show_fault(self, text: str) -> None:
        """Show what is wrong; nothing for an empty text."""
        self.setText(f"⚠ {text}" if text else "")
        self.setVisible(bool(text))


class CheckedLine(QWidget):
    """A line of text whose error stands under it. ``check`` raises a RepereError for a text that cannot be."""

    edited = pyqtSignal()

    def __init__(self, name: str, check: Callable[[str], None], *, is_required: bool = False) -> None:
        super().__init__()
        self._check, self._is_required = check, is_required
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.fault = FaultLabel()
        lay_column(self.line, self.fault, parent=self, margins=0, spacing=2)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self._typed())
        # a half-typed address is no error yet
        self.line.editingFinished.connect(self.find_fault)

    def text(self) -> str:
        """Return what is typed, without blanks around it."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text that is as it should be."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.fault.show_fault("")

    def find_fault(self) -> bool:
        """Say beside the line what is wrong; whether something is."""
        text, fault = self.text(), ""
        if not text:
            fault = tr("This may not be empty.") if self._is_required else ""
        else:
            try:
                self._check(text)
            except RepereError as error:
                fault = error.sentence(tr)
        self.fault.show_fault(fault)
        return bool(fault)

    def _typed(self) -> None:
        self.fault.show_fault("")
        self.edited.emit()
