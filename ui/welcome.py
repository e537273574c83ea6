"""The first page: which commune? By its name, section, postcode or NIS code; or the last ones, or the training town."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..services.communes import KnownCommune, Match, search_communes
from ..services.training_town import list_towns
from .qgis.recent_profiles import list_recent_profiles
from .qgis.translate import tr
from .widgets.basics import action_button, plain_label, scrollable, shortcut_button, tooltip_text
from .widgets.inputs import search_field
from .widgets.layouts import lay_column

MAX_SHOWN_MATCHES = 8
MAX_SHOWN_RECENT = 5
MAX_WIDTH_PX = 460
"""As wide as reads well; a wide dock leaves the rest empty."""


@dataclass(frozen=True)
class WelcomeActions:
    """What each choice of the page does."""

    open_commune: Callable[[KnownCommune], object]
    open_recent: Callable[[Path], object]
    choose_profile: Callable[[], object]
    paste_link: Callable[[], object]
    open_town: Callable[[str], object]
    leave: Callable[[], object]


class Welcome(QWidget):
    """Asks for the commune; while another is open, a button leads back to it."""

    def __init__(self, actions: WelcomeActions) -> None:
        super().__init__()
        self._actions = actions
        self._matches: list[Match] = []
        self.title = QLabel(tr("Which commune?"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.title.setFont(font)
        self.search = search_field(tr("Name, section, postcode or NIS code"))
        self.search.setAccessibleName(tr("Commune: name, section, postcode or NIS code"))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_current)
        self.search.installEventFilter(self)
        self.matches = QListWidget()
        self.matches.setAccessibleName(tr("Communes found"))
        self.matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.matches.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.matches.setUniformItemSizes(True)
        self.matches.setSpacing(2)
        self.matches.itemClicked.connect(lambda _item: self._open_current())
        self.matches.installEventFilter(self)
        self.nothing = plain_label(
            tr("No Walloon commune, section or postcode begins like that. Communes are those of today."), wrap=False
        )
        self.nothing.setWordWrap(True)
        self.message = plain_label(wrap=False)
        self.message.setWordWrap(True)
        self.recent = QVBoxLayout()
        self.recent.setSpacing(2)
        self.recent_title = QLabel(tr("Recent"))
        self.file = action_button(tr("Open a profile that you received…"), lambda: actions.choose_profile())
        self.link = action_button(tr("Open a profile from a link…"), lambda: actions.paste_link())
        first, *others = list_towns()
        self.town = action_button(tr("Open the training town"), lambda: actions.open_town(first.key))
        self.other_towns = [
            action_button(tr("In German: {name}").format(name=town.name), partial(actions.open_town, town.key))
            for town in others
        ]
        self.back = shortcut_button(tr("Back"), "Escape", self, actions.leave)
        self._lay()
        self.show_choices(is_open=False)

    def _lay(self) -> None:
        practise = plain_label(
            tr("Practise in a fictional town on this computer. No account or internet needed."), wrap=False
        )
        practise.setWordWrap(True)
        inside = QWidget()
        inside.setMaximumWidth(MAX_WIDTH_PX)
        lines = lay_column(
            self.back, self.title, self.search, self.matches, self.nothing, self.message, parent=inside, margins=6
        )
        lines.addSpacing(8)
        lines.addWidget(self.recent_title)
        lines.addLayout(self.recent)
        lines.addSpacing(8)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        lines.addWidget(rule)
        lines.addSpacing(4)
        lines.addWidget(self.file)
        lines.addWidget(self.link)
        lines.addSpacing(8)
        lines.addWidget(practise)
        lines.addWidget(self.town)
        for button in self.other_towns:
            lines.addWidget(button)
        lines.addStretch()
        lay_column(scrollable(inside, 200), parent=self, margins=0)
        self.setFocusProxy(self.search)

    def show_choices(self, *, is_open: bool, opened: Path | None = None) -> None:
        """Show the page anew, with the communes of last time but the ``opened``; ``is_open``: one waits behind it."""
        self.back.setVisible(is_open)
        self.search.clear()
        self._search("")
        while self.recent.count():
            self.recent.takeAt(0).widget().deleteLater()
        recent = [each for each in list_recent_profiles() if each.path != opened][:MAX_SHOWN_RECENT]
        self.recent_title.setVisible(bool(recent))
        for each in recent:
            button = QPushButton(each.name.replace("&", "&&"))
            button.setStyleSheet("text-align: left; padding: 4px 8px")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setToolTip(tooltip_text(str(each.path)))
            button.clicked.connect(partial(self._open_recent, each.path))
            self.recent.addWidget(button)

    def show_progress(self, text: str) -> None:
        """Say what is being prepared; empty when there is nothing to wait for."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        for button in (self.town, *self.other_towns):
            button.setEnabled(not text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the person goes on typing, and Enter open what is marked."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if watched is self.matches and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open_current()
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        self._matches = search_communes(text, MAX_SHOWN_MATCHES)
        self.matches.clear()
        for match in self._matches:
            self.matches.addItem(QListWidgetItem(_describe(match)))
        self.matches.setCurrentRow(0)
        self.matches.setVisible(bool(self._matches))
        if self._matches:
            row = self.matches.sizeHintForRow(0) + 2 * self.matches.spacing()
            self.matches.setFixedHeight(len(self._matches) * row + 2 * self.matches.frameWidth())
        self.nothing.setVisible(bool(text.strip()) and not self._matches)
        self.message.setVisible(bool(self.message.text()))

    def _move(self, step: int) -> None:
        if self._matches:
            self.matches.setCurrentRow((self.matches.currentRow() + step) % len(self._matches))

    def _open_current(self) -> None:
        row = self.matches.currentRow()
        if 0 <= row < len(self._matches):
            self._actions.open_commune(self._matches[row].commune)

    def _open_recent(self, path: Path, _checked: bool = False) -> None:
        self._actions.open_recent(path)


def _describe(match: Match) -> str:
    """``Namur — Jambes (5100)``: the commune, and what it was found by where that is something else."""
    name = match.commune.name
    return name if match.by == name else f"{name} — {match.by}"
