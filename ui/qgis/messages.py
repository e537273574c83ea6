"""How Repère speaks: QGIS's message bar and log, never a dialog."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QPushButton

from ...services.errors import Cancelled, RepereError
from ...services.http.redaction import redact
from .timers import create_timer
from .translate import tr

FADING_S = 6
"""Seconds for which a message stands that asks for nothing."""


def escape(text: str) -> str:
    """Return ``text`` for a place that reads HTML, as QGIS's message bar always does: its signs stay signs."""
    return html.escape(text, quote=False)


@dataclass
class _Slot:
    """The one message of a matter: its item in the bar, and what each action that spoke of it said last."""

    item: Any = None
    texts: dict[str, str] = field(default_factory=dict)
    count: int = 0


class MessageBar:
    """Says what happened in QGIS's message bar (``bar``) and keeps it in the log.

    A matter, which is a service or else a sentence, has one message: what fails again is counted in it. It goes when
    the action that failed succeeds, when it is closed, or with the commune.
    """

    def __init__(self, bar: Any) -> None:
        self.bar = bar
        self.on_trouble: Callable[[str], None] = lambda _text: None
        """Hears each error too."""
        self._slots: dict[str, _Slot] = {}
        self._action = ""

    @contextmanager
    def attribute_to(self, action: str, *, succeeded: bool) -> Iterator[None]:
        """Attribute what is said meanwhile to ``action``; what it said before goes first if it ``succeeded`` now."""
        if succeeded:
            self.settle(action)
        before, self._action = self._action, action
        try:
            yield
        finally:
            self._action = before

    def show(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """One sentence; a warning stays until it is closed or settled, the rest fades."""
        self._put(text, text, level)

    def error(self, error: RepereError) -> None:
        """What went wrong, in the person's language; the failures of one service share a message."""
        level = Qgis.MessageLevel.Info if isinstance(error, Cancelled) else Qgis.MessageLevel.Warning
        text = error.sentence(tr)
        self.on_trouble(text)
        self._put(error.service or text, text, level)

    def settle(self, action: str) -> None:
        """Take away what an action said that has succeeded since."""
        for matter, slot in list(self._slots.items()):
            if slot.texts.pop(action, None) is None:
                continue
            if not slot.texts:
                self.dismiss(self._slots.pop(matter).item)
            elif slot.item in self.bar.items():
                # what another action says of the same service still holds
                slot.item.setText(escape(list(slot.texts.values())[-1]))

    def clear(self) -> None:
        """Take away what would stay: the commune that it was about is closed."""
        for slot in self._slots.values():
            self.dismiss(slot.item)
        self._slots.clear()

    def show_until_dismissed(
        self,
        text: str,
        label: str,
        act: Callable[[], None],
        level: Qgis.MessageLevel = Qgis.MessageLevel.Warning,
    ) -> Any:
        """A sentence with a button, which stays until :meth:`dismiss` gets what this returns, or it is closed."""
        item = self.bar.createMessage("Repère", escape(redact(text)))
        button = QPushButton(label)
        button.clicked.connect(lambda _checked=False: act())
        item.layout().addWidget(button)
        return self.bar.pushWidget(item, level)

    def dismiss(self, item: Any) -> None:
        """Remove what :meth:`show_until_dismissed` showed, if it is still there."""
        if item in self.bar.items():
            self.bar.popWidget(item)

    def _put(self, matter: str, text: str, level: Qgis.MessageLevel) -> None:
        text = redact(text)
        QgsMessageLog.logMessage(text, "Repère", level, False)
        slot = self._slots.get(matter, _Slot())
        if slot.item not in self.bar.items():
            # closed by the person, or faded: what comes now is news
            slot = _Slot()
        self.dismiss(slot.item)
        slot.count += 1
        slot.texts[self._action] = text
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if slot.count > 1 and lasting:
            text = tr("{message} ({count} times)").format(message=text, count=slot.count)
        item = self.bar.createMessage("Repère", escape(text))
        slot.item = self.bar.pushWidget(item, level)
        if lasting:
            self._slots[matter] = slot
        else:
            # QGIS's own way to let it go counts down, and paints the whole map under the bar each second
            create_timer(item, lambda: self.dismiss(item), FADING_S * 1000).start()
