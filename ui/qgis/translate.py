"""The language of the person: QGIS's, with the user's override."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Repere"
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "i18n"


def tr(text: str, meaning: str = "") -> str:
    """``text`` in the person's language; also for the templates that services mark with N_.

    ``meaning`` tells a translator which of a word's meanings it is, where it has several.
    """
    return QCoreApplication.translate(CONTEXT, text, meaning or None)


def plural(text: str, count: int, **values: object) -> str:
    """Return ``text`` in the person's language and in the form for ``count``, which is written by the locale.

    ``text`` names it ``{count}``, and whatever else is in it by ``values``; both forms are in the .ts files.
    """
    form = QCoreApplication.translate(CONTEXT, text, None, count)
    return form.format(count=get_locale().toString(count), **values)


def format_pair(name: object, value: object) -> str:
    """Return a name and what is said of it, with the colon as the person's language sets it."""
    return tr("{name}: {value}").format(name=name, value=value)


@cache
def get_locale() -> QLocale:
    """The person's, for as long as QGIS runs: QGIS reads its settings each time it is asked.

    QGIS's Dutch is that of the Netherlands, whose dates a Belgian does not write.
    """
    code = QgsApplication.locale()
    return QLocale("nl_BE" if code == "nl" else code)


def install(language: str = "") -> QTranslator | None:
    """Load the translation of QGIS's language (or ``language``), else the plurals of English; None without files."""
    translator = QTranslator()
    code = (language or QgsApplication.locale())[:2]
    if not any(translator.load(str(TRANSLATIONS / f"repere_{one}.qm")) for one in (code, "en")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
