"""How Repère speaks: QGIS's message bar and log, never a dialog."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMessageLog

from ...services.errors import Cancelled, RepereError
from ...services.web import redact
from .language import tr


class Messages:
    """Says what happened in QGIS's message bar (``bar``) and keeps it in the log."""

    def __init__(self, bar: Any) -> None:
        self.bar = bar

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """One sentence; a warning stays until it is closed, the rest fades."""
        QgsMessageLog.logMessage(redact(text), "Repère", level, False)
        lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self.bar.pushMessage("Repère", text, level, 0 if lasting else 6)

    def error(self, error: RepereError) -> None:
        """What went wrong, in the person's language."""
        level = Qgis.MessageLevel.Info if isinstance(error, Cancelled) else Qgis.MessageLevel.Warning
        self.tell(error.sentence(tr), level)
