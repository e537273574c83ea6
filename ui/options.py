"""Repère's page in QGIS's options."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit

from ..services.http.urls import origin
from .qgis import settings
from .qgis.network import PLAIN_HTTP
from .qgis.translate import tr
from .widgets.basics import load_icon

OPTIONS_PAGE = "RepereOptions"
"""The name by which QGIS opens its options at this page."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """What QGIS asks for the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("Repère")
        self.setIcon(load_icon("repere"))

    def createWidget(self, parent: object) -> OptionsPage:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """Who decides, and whether the map follows the list."""

    def __init__(self, parent: object) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        form = QFormLayout(self)
        self.author = QLineEdit(settings.get("author"))
        self.author.setPlaceholderText(settings.author_name())
        self.follow = QCheckBox(tr("Move the map to the chosen row"))
        self.follow.setChecked(settings.flag("follow"))
        self.start = QCheckBox(tr("Open the last commune again, into an empty project also when QGIS starts"))
        self.start.setChecked(settings.flag("reopen"))
        self.plain_http = QLineEdit(settings.get(PLAIN_HTTP))
        self.plain_http.setPlaceholderText("http://192.168.1.20:8080")
        self.plain_http.setToolTip(tr("Hosts to which a sign-in may go without encryption, with blanks between."))
        about = QLabel(
            tr("Services and their sign-in are set in the commune's profile; passwords stay in QGIS's authentication.")
        )
        about.setWordWrap(True)
        form.addRow(tr("Name written beside decisions"), self.author)
        form.addRow(self.follow)
        form.addRow(self.start)
        form.addRow(tr("Sign in over http to"), self.plain_http)
        form.addRow(about)

    def apply(self) -> None:
        """QGIS calls this on OK."""
        settings.put("author", self.author.text().strip())
        settings.put_flag("follow", self.follow.isChecked())
        settings.put_flag("reopen", self.start.isChecked())
        settings.put(PLAIN_HTTP, " ".join(filter(None, map(origin, self.plain_http.text().split()))))
