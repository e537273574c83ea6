"""The commune's name in the header, and behind it the others: one click from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QMenu, QSizePolicy, QToolButton

from ..services.training_town import list_towns
from .qgis.recent_profiles import list_recent_profiles
from .qgis.translate import tr
from .widgets.basics import tooltip_text


@dataclass(frozen=True)
class CommuneActions:
    """What a person may do from where the communes are listed."""

    open_recent: Callable[[Path], object]
    show_communes: Callable[[], object]
    choose_profile: Callable[[], object]
    paste_link: Callable[[], object]
    open_town: Callable[[str], object]
    close: Callable[[], object]


MIN_SHOWN_LETTERS = 12
"""Wide letters of a name that are shown however narrow the panel is."""


class CommuneSwitch(QToolButton):
    """The open commune's name as a menu button; a long name is cut at its end and whole in the tooltip."""

    def __init__(self, actions: CommuneActions) -> None:
        super().__init__()
        self._actions = actions
        self._name = ""
        self._path: Path | None = None
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(menu)

    def show_commune(self, name: str, path: Path | None) -> None:
        """Show which commune is open, and the file of its profile; the town has none."""
        self._name, self._path = name, path
        self.setToolTip(tooltip_text(tr("{commune}: change to another commune").format(commune=name)))
        self.setAccessibleName(tr("{commune}: change to another commune").format(commune=name))
        self.updateGeometry()
        self._cut()

    def fill_menu(self) -> None:
        """List the communes as they are now."""
        menu, actions = self.menu(), self._actions
        menu.clear()
        others = [recent for recent in list_recent_profiles() if recent.path != self._path]
        for recent in others:
            entry = menu.addAction(recent.name.replace("&", "&&"), partial(actions.open_recent, recent.path))
            entry.setToolTip(tooltip_text(str(recent.path)))
        if others:
            menu.addSeparator()
        menu.addAction(tr("Another commune…"), actions.show_communes)
        menu.addAction(tr("Open a profile that you received…"), actions.choose_profile)
        menu.addAction(tr("Open a profile from a link…"), actions.paste_link)
        for town in list_towns():
            menu.addAction(tr("Training town: {name}").format(name=town.name), partial(actions.open_town, town.key))
        menu.addSeparator()
        menu.addAction(tr("Close the commune"), actions.close)

    def sizeHint(self) -> QSize:
        """Room for the whole name; the layout may give less."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._name) + self._margin(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the name, up to a dozen wide letters: what a job says gives way first."""
        metrics = self.fontMetrics()
        letters = min(metrics.horizontalAdvance(self._name), metrics.horizontalAdvance("M" * MIN_SHOWN_LETTERS))
        return QSize(letters + self._margin(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room, metrics = self.width() - self._margin(), self.fontMetrics()
        shown = self._name
        # Qt elides what fits to the pixel
        if metrics.horizontalAdvance(shown) > room:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&"))

    def _margin(self) -> int:
        """What the frame and the arrow take, beside the letters."""
        return 2 * self.fontMetrics().height()
