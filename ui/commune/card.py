"""What each card is: a matter of the commune in one line, opened to be set up, tested, or left for later."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QWidget

from ...services.errors import InvalidFile
from ...services.profile import Profile
from ..qgis import settings
from ..qgis.translate import tr
from ..session import Session, slugify
from ..widgets.basics import plain_label
from ..widgets.checked_line import FaultLabel
from ..widgets.layouts import lay_column, lay_row


class Card(QFrame):
    """``done`` tells that what the card is about is set up now; ``key`` is what its state is remembered by.

    Its form is made when it is first opened.
    """

    done = pyqtSignal()
    key = ""

    def __init__(self, title: str, hint: str, desk: Session) -> None:
        super().__init__()
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = plain_label(title, wrap=False)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.state = plain_label()
        self.edit_button, self.skip_button = QPushButton(), QPushButton(tr("Not now"))
        for button in (self.edit_button, self.skip_button):
            button.setAccessibleDescription(title)
        self.edit_button.clicked.connect(lambda _checked=False: self._toggle())
        self.skip_button.clicked.connect(lambda _checked=False: self.skip())
        line = lay_row((self.title, 1), self.skip_button, self.edit_button)
        self.body = QWidget()
        self.body.hide()
        self.is_built = False
        self.hint = plain_label(hint)
        self.fault = FaultLabel()
        lay_column(line, self.state, self.body, parent=self, margins=(8, 6, 8, 6), spacing=4)
        self.lines = lay_column(self.hint, parent=self.body, margins=0)

    def build(self) -> None:
        """Make the form."""
        raise NotImplementedError

    def fill(self) -> None:
        """Show in the form how the matter stands."""

    def describe(self) -> str:
        """Return what is set up, in one line; empty for nothing."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show how the matter stands now; nothing while the commune is opened again."""
        if not self.desk.is_open:
            return
        summary, is_open = self.describe(), not self.body.isHidden()
        waiting = tr("Left for later.") if self.is_skipped else self.hint.text()
        self.state.setText(f"✔ {summary}" if summary else waiting)
        self.state.setVisible(not is_open)
        self.edit_button.setText(tr("Close") if is_open else tr("Change…") if summary else tr("Set up…"))
        self.skip_button.setVisible(not (is_open or summary or self.is_skipped))

    @property
    def is_skipped(self) -> bool:
        """Whether the person left it for later, for this commune."""
        return settings.flag(self._setting(), False)

    def open(self) -> None:
        """Show the form of the card."""
        if not self.is_built:
            self.is_built = True
            self.build()
        self.fault.show_fault("")
        self.fill()
        self.body.show()
        self.reload()

    def close_body(self) -> None:
        """Show the card as its one line again."""
        self.body.hide()
        self.reload()

    def _toggle(self) -> None:
        if self.body.isHidden():
            self.open()
        else:
            self.close_body()

    def skip(self) -> None:
        """Leave it for later, on this desk."""
        settings.put_flag(self._setting(), True)
        self.close_body()

    def change_profile(self, change: Callable[[Profile], Profile]) -> None:
        """Change the commune's profile and show what was set up; or say why that could not be kept."""
        try:
            self.desk.change_profile(change)
        except InvalidFile as error:
            self.fault.show_fault(error.sentence(tr))
        else:
            self.finish()

    def finish(self) -> None:
        """Show what was set up."""
        self.close_body()
        self.done.emit()

    def _setting(self) -> str:
        return f"skipped/{slugify(self.desk.profile.name)}/{self.key}"


def dropped_file(event: QDropEvent, suffixes: Collection[str]) -> str:
    """Return the one file that is dropped, if its name ends in one of these; else nothing."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if Path(path).suffix.lower().lstrip(".") in suffixes else ""
