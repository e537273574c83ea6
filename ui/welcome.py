"""The first start: commune, sources, go."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .qgis.translate import tr
from .widgets.basics import plain_label


class Welcome(QWidget):
    """An empty desk is an invitation: the training town, or the commune's profile."""

    def __init__(self, open_sandbox: Callable[[], None], choose_profile: Callable[[], None]) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.addStretch()
        title = QLabel(tr("Keep your commune's map up to date"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        self.message = plain_label(wrap=False)
        self.town = QPushButton(tr("Open the training town"))
        self.file = QPushButton(tr("Open a commune's profile…"))
        for text, button in (
            (tr("Practise in a fictional town on this computer. No account or internet needed."), self.town),
            (tr("Open the profile file of your commune."), self.file),
        ):
            words = plain_label(text, wrap=False)
            words.setWordWrap(True)
            if button is self.town:
                whole.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
                whole.addSpacing(12)
            whole.addWidget(words)
            whole.addWidget(button)
            whole.addSpacing(12)
        whole.addWidget(self.message)
        whole.addStretch()
        self.town.clicked.connect(lambda _checked=False: open_sandbox())
        self.file.clicked.connect(lambda _checked=False: choose_profile())

    def show_progress(self, text: str) -> None:
        """Say what is being prepared; empty when there is nothing to wait for."""
        self.message.setText(text)
        self.town.setEnabled(not text)
