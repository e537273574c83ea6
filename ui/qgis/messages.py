"""How Repère speaks: QGIS's message bar and log, never a dialog."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QPushButton

from ...services.errors import Cancelled, RepereError
from ...services.http.client import redact
from .translate import tr


def escape(text: str) -> str:
    """Return ``text`` for a place that reads HTML, as QGIS's message bar always does: its signs stay signs."""
    return html.escape(text, quote=False)


class MessageBar:
    """Says what happened in QGIS's message bar (``bar``) and keeps it in the log."""

    def __init__(self, bar: Any) -> None:
        self.bar = bar

    def show(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """One sentence; a warning stays until it is closed, the rest fades."""
        text = redact(text)
        QgsMessageLog.logMessage(text, "Repère", level, False)
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self.bar.pushMessage("Repère", escape(text), level, 0 if lasting else 6)

    def error(self, error: RepereError) -> None:
        """What went wrong, in the person's language."""
        level = Qgis.MessageLevel.Info if isinstance(error, Cancelled) else Qgis.MessageLevel.Warning
        self.show(error.sentence(tr), level)

    def show_until_dismissed(self, text: str, label: str, act: Callable[[], None]) -> Any:
        """A warning with a button, which stays until :meth:`dismiss` gets what this returns, or it is closed."""
        item = self.bar.createMessage("Repère", escape(redact(text)))
        button = QPushButton(label)
        button.clicked.connect(lambda _checked=False: act())
        item.layout().addWidget(button)
        return self.bar.pushWidget(item, Qgis.MessageLevel.Warning)

    def dismiss(self, item: Any) -> None:
        """Remove what :meth:`show_until_dismissed` showed, if it is still there."""
        if item in self.bar.items():
            self.bar.popWidget(item)
