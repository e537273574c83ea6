"""The manual, read inside QGIS: a Windows PC has no program that opens Markdown."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QTextDocument
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QToolButton, QWidget

from .qgis.translate import tr
from .widgets.layouts import STRETCH, lay_column, lay_row, open_in_size

CHAPTERS = Path(__file__).parents[1] / "docs" / "manual"


class Manual(QDialog):
    """A window beside QGIS's: a chapter, and the way back. Pictures are never wider than it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Repère manual"))
        open_in_size(self, 760, 820)
        self.text = Chapter()
        back = QToolButton()
        back.setText("←")
        back.setToolTip(tr("Back"))
        back.clicked.connect(self.text.backward)
        back.setEnabled(False)
        self.text.backwardAvailable.connect(back.setEnabled)
        home = QToolButton()
        home.setText(tr("Contents"))
        home.clicked.connect(lambda _checked=False: self.text.show_chapter("index"))
        line = lay_row(back, home, STRETCH)
        lay_column(line, self.text, parent=self)
        self.text.show_chapter("index")


class Chapter(QTextBrowser):
    """One Markdown file; links to other chapters stay here, those to the web open in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, name: str) -> None:
        """Show a chapter in the person's language, in English where there is none."""
        own = CHAPTERS / QgsApplication.locale()[:2]
        file = (own if own.exists() else CHAPTERS / "en") / f"{name}.md"
        self.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)

    def _follow(self, link: QUrl) -> None:
        target = self.source().resolved(link)
        if target.isLocalFile():
            self.setSource(target, QTextDocument.ResourceType.MarkdownResource)
        elif target.scheme() in ("http", "https"):
            QDesktopServices.openUrl(target)

    def loadResource(self, kind: int, name: QUrl) -> object:  # noqa: N802 - Qt calls it so
        """As Qt's, with pictures made to fit."""
        found = super().loadResource(kind, name)
        if kind == QTextDocument.ResourceType.ImageResource:
            picture = QImage(self.source().resolved(name).toLocalFile())
            room = self.viewport().width() - 24
            if picture.width() > room:
                picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            if not picture.isNull():
                return picture
        return found
