"""Collects the strings a person sees into resources/i18n/repere_*.ts, and compiles them.

Strings are the literals of ``tr("…")`` and ``plural("…")`` in ui/ and plugin.py and of ``N_("…")`` anywhere; those of
``plural`` have two forms, in English too. With --check, nothing is written: it fails if a string is missing in French,
loses a name or differs from the compiled file; the share of the other languages is shown, and ``--complete`` (a
release) wants all of theirs too. What no native speaker has read yet stays ``type="unfinished"`` there, as Qt Linguist
shows it, and is used all the same.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Repere"
LANGUAGES = ("fr", "en")
PARTNERS = ("de", "nl")
"""Of the nine communes, and of the federal and Brussels level: complete at a release."""
MARKS = ("tr", "N_", "plural")
PLURAL_ONLY = "en"
"""The language of the code: only what has two forms is in its file."""
FORMS = (1, 2)
"""A count for each form."""


@cache
def strings(language: str = "fr") -> dict[str, bool]:
    """Every translatable string of the code, in order of first use, and whether it has a form for each count."""
    found: dict[str, bool] = {}
    files = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py")), *sorted((ROOT / "services").rglob("*.py"))]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("tr", "N_", "plural")
            ):
                argument = node.args[0] if node.args else None
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found[argument.value] = found.get(argument.value, False) or node.func.id == "plural"
    return {text: forms for text, forms in found.items() if forms or language != PLURAL_ONLY}


def read(language: str) -> dict[str, list[str]]:
    """What is translated so far: source to its translation, or to each form of it."""
    path = FOLDER / f"repere_{language}.ts"
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): [form.text or "" for form in message.iter("numerusform")]
        or [message.findtext("translation", "")]
        for message in ElementTree.parse(path).iter("message")
    }


def list_reviewed(language: str) -> set[str]:
    """The sources whose translation a person has confirmed in Qt Linguist."""
    path = FOLDER / f"repere_{language}.ts"
    messages = ElementTree.parse(path).iter("message") if path.exists() else ()
    return {
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is not None and translation.get("type") != "unfinished"
    }


def write(language: str, translations: dict[str, list[str]]) -> None:
    """Write the .ts with today's strings, and compile it where lrelease is installed."""
    reviewed = list_reviewed(language)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, has_forms in strings(language).items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        texts = translations.get(source, [""])
        if language == "fr":
            # French signs stay with their word: a line never begins with a colon
            texts = [re.sub(r" (?=[:;?!%»])|(?<=«) ", "\u00a0", text) for text in texts]
        if has_forms:
            message.set("numerus", "yes")
            # what had one form so far has it for both
            for text in texts if len(texts) == len(FORMS) else texts[:1] * len(FORMS):
                ElementTree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0]
        if not all(texts) or (language in PARTNERS and source not in reviewed):
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


def faults(language: str, complete: bool = True) -> list[str]:
    """What is missing (unless it need not be ``complete``), out of date, or loses a {name}."""
    known = read(language)
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"repere_{language}.qm")):
        return [f"repere_{language}.qm cannot be loaded"]
    application = QCoreApplication.instance() or QCoreApplication([])
    application.installTranslator(translator)
    found = []
    for source, has_forms in strings(language).items():
        texts = known.get(source, [""])
        counts = FORMS if has_forms else (-1,)
        if not any(texts) and not complete:
            continue
        if not all(texts) or len(texts) != len(counts):
            found.append(f"{language}: no translation of {source!r}")
        elif [application.translate(CONTEXT, source, None, count) for count in counts] != texts:
            found.append(f"{language}: compiled file is older than the translation of {source!r}")
        elif any(_names(source) != _names(text) for text in texts):
            found.append(f"{language}: {texts!r} do not have the names of {source!r}")
    application.removeTranslator(translator)
    return found


def _names(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}


def main() -> int:
    """Update, or check."""
    complete = "--complete" in sys.argv
    if "--check" not in sys.argv:
        for language in (*LANGUAGES, *PARTNERS):
            write(language, read(language))
    found = [fault for language in LANGUAGES for fault in faults(language)]
    found += [fault for language in PARTNERS for fault in faults(language, complete)]
    sources = strings()
    shares = [
        f"{language} {sum(all(known.get(source, [''])) for source in sources)}, read by a native speaker "
        f"{len(list_reviewed(language) & set(sources))}"
        for language in PARTNERS
        for known in [read(language)]
    ]
    print(
        "\n".join(found)
        or f"translations: {len(sources)} strings, complete in {', '.join(LANGUAGES)}; {'; '.join(shares)}"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
