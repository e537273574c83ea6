"""Joining a class: a folder that the trainer names, and a nickname."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QPushButton

from ...services.exercises.classroom import MAX_NICKNAME_CHARS, clean_text
from ...services.file_presence import has_folder
from ..qgis import settings
from ..qgis.translate import tr
from ..widgets.basics import action_button, plain_label
from ..widgets.checked_line import FaultLabel
from ..widgets.layouts import lay_column, lay_row
from .class_link import ClassLink


class ClassBox(QgsCollapsibleGroupBoxBasic):
    """``changed`` tells that the desk joined or left."""

    changed = pyqtSignal()

    def __init__(self, link: ClassLink) -> None:
        super().__init__(tr("In a class"))
        self.link = link
        note = plain_label(
            tr(
                "The trainer sees in the folder at which step you are, your last error and your hand. Nothing of you"
                " but the nickname is written there."
            )
        )
        self.nickname = QLineEdit(settings.get("class/nickname"))
        self.nickname.setMaxLength(MAX_NICKNAME_CHARS)
        self.nickname.setPlaceholderText(tr("Nickname"))
        self.nickname.setAccessibleName(tr("Nickname"))
        self.folder = QLineEdit(settings.get("class/folder"))
        self.folder.setPlaceholderText(tr("Folder of the class"))
        self.folder.setAccessibleName(tr("Folder of the class"))
        self.choose_button = action_button("…", self.choose)
        self.choose_button.setAccessibleName(tr("Choose the folder"))
        self.join_button = QPushButton()
        self.join_button.clicked.connect(lambda _checked=False: self.toggle())
        self.fault = FaultLabel()
        line = lay_row((self.folder, 1), self.choose_button)
        lay_column(note, self.nickname, line, self.fault, self.join_button, parent=self)
        link.troubled.connect(self._show_trouble)
        self.setCollapsed(True)
        self.reload()

    def reload(self) -> None:
        """Show whether the desk is in a class."""
        is_joined = self.link.is_joined
        self.join_button.setText(tr("Leave the class") if is_joined else tr("Join the class"))
        for widget in (self.nickname, self.folder, self.choose_button):
            widget.setEnabled(not is_joined)

    def choose(self) -> None:
        """Ask for the folder."""
        path = QFileDialog.getExistingDirectory(self, tr("Folder of the class"), self.folder.text())
        if path:
            self.folder.setText(path)

    def toggle(self) -> None:
        """Join the class, or leave it."""
        nickname, folder = clean_text(self.nickname.text(), MAX_NICKNAME_CHARS), self.folder.text().strip()
        self.fault.show_fault("")
        if self.link.is_joined:
            self.link.leave()
        elif not nickname:
            self.fault.show_fault(tr("Choose a nickname."))
        elif not folder or not has_folder(folder):
            self.fault.show_fault(tr("This folder is not there: ask the trainer for its address."))
        else:
            self.link.join(Path(folder), nickname)
        self.reload()
        self.changed.emit()

    def _show_trouble(self, error: Any) -> None:
        self.fault.show_fault("" if error is None else error.sentence(tr))
