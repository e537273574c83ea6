"""The language of the person: QGIS's, with the user's override."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "Repere"
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "i18n"


def tr(text: str) -> str:
    """``text`` in the person's language; also for the templates that services mark with N_."""
    return QCoreApplication.translate(CONTEXT, text)


def install(language: str = "") -> QTranslator | None:
    """Load the translation of QGIS's language (or ``language``), or None where there is none."""
    translator = QTranslator()
    code = (language or QgsApplication.locale())[:2]
    if not translator.load(str(TRANSLATIONS / f"repere_{code}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
