"""Collects the strings a person sees into resources/i18n/repere_fr.ts, and compiles it.

Strings are the literals of ``tr("…")`` in ui/ and plugin.py and of ``N_("…")`` anywhere. With --check,
nothing is written: it fails if a string is missing, unfinished, or differs from the compiled file.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Repere"
LANGUAGES = ("fr",)


def strings() -> list[str]:
    """Every translatable string of the code, in order of first use."""
    found: dict[str, None] = {}
    files = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py")), *sorted((ROOT / "services").rglob("*.py"))]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "N_"):
                argument = node.args[0] if node.args else None
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found[argument.value] = None
    return list(found)


def read(language: str) -> dict[str, str]:
    """What is translated so far: source to translation."""
    path = FOLDER / f"repere_{language}.ts"
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ElementTree.parse(path).iter("message")
    }


def write(language: str, translations: dict[str, str]) -> None:
    """Write the .ts with today's strings, and compile it where lrelease is installed."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source in strings():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        # French signs stay with their word: a line never begins with a colon
        translation.text = re.sub(r" (?=[:;?!%»])|(?<=«) ", "\u00a0", translations.get(source, ""))
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path = FOLDER / f"repere_{language}.ts"
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ElementTree.tostring(root, encoding="unicode")
        + "\n",
        encoding="utf-8",
    )
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5") or "/usr/lib/qt5/bin/lrelease"
    # a QGIS that runs meanwhile has the old one mapped into its memory: it must not change under it
    fresh = path.with_suffix(".qm.new")
    subprocess.run([lrelease, "-silent", str(path), "-qm", str(fresh)], check=True)
    fresh.replace(path.with_suffix(".qm"))


def faults(language: str) -> list[str]:
    """What is missing, unfinished, out of date, or loses a {name}."""
    known = read(language)
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"repere_{language}.qm")):
        return [f"repere_{language}.qm cannot be loaded"]
    application = QCoreApplication.instance() or QCoreApplication([])
    application.installTranslator(translator)
    found = []
    for source in strings():
        text = known.get(source, "")
        if not text:
            found.append(f"{language}: no translation of {source!r}")
        elif application.translate(CONTEXT, source) != text:
            found.append(f"{language}: compiled file is older than the translation of {source!r}")
        elif _names(source) != _names(text):
            found.append(f"{language}: {text!r} does not have the names of {source!r}")
    application.removeTranslator(translator)
    return found


def _names(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}


def main() -> int:
    """Update, or check."""
    if "--check" not in sys.argv:
        for language in LANGUAGES:
            write(language, read(language))
    found = [fault for language in LANGUAGES for fault in faults(language)]
    print("\n".join(found) or f"translations: {len(strings())} strings, complete in {', '.join(LANGUAGES)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
