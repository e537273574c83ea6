"""Corrections that are approved and go in a few seconds, unless somebody takes them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ..qgis.messages import MessageBar
from ..qgis.timers import create_timer
from ..qgis.translate import plural, tr

UNDO_S = 5
"""Seconds in which what was approved can be taken back before it is sent."""


class DelayedSend(QObject):
    """``send(ids)`` is called when the time is over, ``undo(ids)`` if a person took them back before; nothing leaves
    in between.
    """

    def __init__(
        self, messages: MessageBar, send: Callable[[frozenset[str]], None], undo: Callable[[frozenset[str]], None]
    ) -> None:
        super().__init__()
        self._messages, self._send, self._undo = messages, send, undo
        self._ids: frozenset[str] = frozenset()
        self._item: Any = None
        self.timer = create_timer(self, self._go, 1000 * UNDO_S)

    def begin(self, ids: frozenset[str]) -> None:
        """Count down for these, and for those that were waiting already: the last choice has its whole time."""
        self._ids |= ids
        self._messages.dismiss(self._item)
        self._item = self._messages.show_until_dismissed(
            plural("{count} corrections are approved and go in {seconds} seconds.", len(self._ids), seconds=UNDO_S),
            tr("Undo"),
            self.undo,
            Qgis.MessageLevel.Info,
        )
        self.timer.start()

    def undo(self) -> None:
        """Take them back."""
        ids = self._take()
        if ids:
            self._undo(ids)

    def hold(self) -> None:
        """Leave them approved and unsent, and say so: the panel is closed meanwhile."""
        ids = self._take()
        if ids:
            self._messages.show(
                plural("{count} corrections are approved and were not sent: Send is in Corrections.", len(ids)),
                Qgis.MessageLevel.Warning,
            )

    def _go(self) -> None:
        ids = self._take()
        if ids:
            self._send(ids)

    def _take(self) -> frozenset[str]:
        self.timer.stop()
        self._messages.dismiss(self._item)
        ids, self._ids, self._item = self._ids, frozenset(), None
        return ids
