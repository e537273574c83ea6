"""Texts that are written again and again to citizens: some ship, others are kept on this computer."""

from __future__ import annotations

import json
from functools import partial

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QLineEdit, QMenu, QToolButton

from ..qgis import settings
from ..qgis.translate import tr
from ..widgets.basics import format_calendar_day

DATE_MARK = "{date}"
"""Where today's date is filled in."""
MAX_OWN_BLOCKS = 30


def read_own_blocks() -> list[str]:
    """Return the texts kept on this computer; what is damaged is none."""
    try:
        stored = json.loads(settings.get("text_blocks", "[]"))
    except ValueError:
        return []
    return [text for text in stored if isinstance(text, str)] if isinstance(stored, list) else []


def list_shipped_blocks() -> list[str]:
    """Return the texts that come with Repère."""
    return [
        tr("Repaired on {date}."),
        tr("Seen on {date}; the work is planned."),
        tr("Our team came on {date} and found nothing left to do. If it comes back, please report it again."),
        tr("Thank you for your report: it is with our technical service."),
    ]


def fill_block(block: str) -> str:
    """Return a block with today's date; every other brace is the citizen's to read."""
    return block.replace(DATE_MARK, format_calendar_day(QDate.currentDate()))


class TextBlockButton(QToolButton):
    """A menu beside the comment: a choice fills it, and what stands in it can be kept."""

    def __init__(self, comment: QLineEdit) -> None:
        super().__init__()
        self._comment = comment
        self.setText("¶")
        self.setAutoRaise(True)
        self.setToolTip(tr("Texts to choose from"))
        self.setAccessibleName(tr("Texts to choose from"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(menu)

    def fill_menu(self) -> None:
        """List what there is now."""
        menu, own = self.menu(), read_own_blocks()
        menu.clear()
        for block in (*own, *list_shipped_blocks()):
            # a single & would be a key of the menu
            menu.addAction(fill_block(block).replace("&", "&&"), partial(self._comment.setText, fill_block(block)))
        menu.addSeparator()
        keep = menu.addAction(tr("Keep the text written here"), self.keep)
        keep.setEnabled(bool(self._comment.text().strip()))
        remove = menu.addMenu(tr("Remove"))
        remove.setEnabled(bool(own))
        for block in own:
            remove.addAction(block.replace("&", "&&"), partial(self.remove, block))

    def keep(self) -> None:
        """Keep what stands in the comment, with today's date as a date to fill in."""
        text = self._comment.text().strip()
        block = text.replace(format_calendar_day(QDate.currentDate()), DATE_MARK)
        own = [block, *(other for other in read_own_blocks() if other != block)] if text else read_own_blocks()
        settings.put("text_blocks", json.dumps(own[:MAX_OWN_BLOCKS], ensure_ascii=False))

    def remove(self, block: str) -> None:
        """Forget a text of one's own."""
        settings.put("text_blocks", json.dumps([other for other in read_own_blocks() if other != block]))
