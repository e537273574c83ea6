"""Collects the strings a person sees into resources/i18n/repere_*.ts, and compiles them.

Strings are the literals of ``tr("…")`` and ``plural("…")`` in ui/ and plugin.py and of ``N_("…")`` anywhere; those of
``plural`` have two forms, in English too. ``tr("Address", "of a web service")`` tells one meaning of a word apart. A
translator sees each in the room where it stands, with its files; in the compiled file all are in one context.

With --check, nothing is written: it fails if a string is missing in French, loses a name or differs from the compiled
file; the share of the other languages is shown, and ``--complete`` (a release) wants all of theirs too. What no native
speaker has read yet stays ``type="unfinished"`` there, as Qt Linguist shows it, and is used all the same. A .ts that
git could not merge is written anew from both sides.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
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
MEANING = "\x04"
"""Between a text and its meaning, in what a string is known by here."""
QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES = 0x42, 0x69
"""Sections of a .qm: where the message of each hash begins, and the messages (qtranslator.cpp)."""
END_TAG, SOURCE_TAGS = 1, (6, 8)
"""Parts of a message: its end; its source text and the comment that tells its meaning."""


@dataclass
class Text:
    """How a string is used: with a form for each count, and in which files."""

    has_forms: bool = False
    files: list[str] = field(default_factory=list)

    @property
    def room(self) -> str:
        """The room of the code whose people see it."""
        rooms = {_find_room(file) for file in self.files}
        return rooms.pop() if len(rooms) == 1 else "several rooms"


def _find_room(file: str) -> str:
    parts = file.split("/")
    return parts[1] if len(parts) > 2 else "window"


@cache
def collect() -> dict[str, Text]:
    """Every translatable string of the code (see :func:`split_key`), in order of first use."""
    found: dict[str, Text] = {}
    files = [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py")), *sorted((ROOT / "services").rglob("*.py"))]
    for path in files:
        file = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS):
                continue
            literals = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if literals and isinstance(node.args[0], ast.Constant):
                text = found.setdefault(MEANING.join(literals if node.func.id == "tr" else literals[:1]), Text())
                text.has_forms = text.has_forms or node.func.id == "plural"
                if file not in text.files:
                    text.files.append(file)
    return found


def split_key(key: str) -> tuple[str, str]:
    """A string's text in English, and its meaning where the word has several."""
    source, _, meaning = key.partition(MEANING)
    return source, meaning


def strings(language: str = "fr") -> dict[str, bool]:
    """Every translatable string of a language, and whether it has a form for each count."""
    texts = {key: text.has_forms for key, text in collect().items()}
    return {key: forms for key, forms in texts.items() if forms or language != PLURAL_ONLY}


def _list_messages(language: str) -> dict[str, ElementTree.Element]:
    """The messages of a .ts by their strings; of one that git could not merge, those of both sides."""
    path = FOLDER / f"repere_{language}.ts"
    if not path.exists():
        return {}
    name = os.path.relpath(path, ROOT)
    unmerged = subprocess.run(("git", "ls-files", "-u", name), cwd=ROOT, capture_output=True, text=True, check=False)
    if not unmerged.stdout:
        return _parse_messages(path.read_text(encoding="utf-8"))
    base, ours, theirs = (
        _parse_messages(
            subprocess.run(
                ("git", "show", f":{stage}:{name}"), cwd=ROOT, capture_output=True, check=True
            ).stdout.decode()
        )
        for stage in (1, 2, 3)
    )
    changed = {key: one for key, one in theirs.items() if key not in base or _texts(one) != _texts(base[key])}
    return {**theirs, **ours, **changed}


def _parse_messages(text: str) -> dict[str, ElementTree.Element]:
    messages = ElementTree.fromstring(text.encode()).iter("message")
    return {
        MEANING.join(filter(None, (one.findtext("source", ""), one.findtext("comment", "")))): one for one in messages
    }


def _texts(message: ElementTree.Element) -> list[str]:
    return [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]


def read(language: str) -> dict[str, list[str]]:
    """What is translated so far: a string to its translation, or to each form of it."""
    return {key: _texts(message) for key, message in _list_messages(language).items()}


def list_reviewed(language: str) -> set[str]:
    """The strings whose translation a person has confirmed in Qt Linguist."""
    return {
        key
        for key, message in _list_messages(language).items()
        if (translation := message.find("translation")) is not None and translation.get("type") != "unfinished"
    }


def write(language: str, translations: dict[str, list[str]]) -> None:
    """Write the .ts with today's strings, room by room, and compile it where lrelease is installed."""
    reviewed = list_reviewed(language)
    used = collect()
    texts = {key: used[key] for key in strings(language)}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    rooms = sorted({text.room for text in texts.values()})
    contexts = {room: ElementTree.SubElement(root, "context") for room in rooms}
    for room, context in contexts.items():
        ElementTree.SubElement(context, "name").text = room
    for key, text in texts.items():
        translated = translations.get(key, [""])
        if language == "fr":
            # French signs stay with their word: a line never begins with a colon
            translated = [re.sub(r" (?=[:;?!%»])|(?<=«) ", "\u00a0", one) for one in translated]
        if language in ("fr", "nl"):
            translated = [re.sub(r"(?<=\w)'", "’", one) for one in translated]
        message = _write_message(contexts[text.room], key, text, translated)
        if not all(translated) or (language in PARTNERS and key not in reviewed):
            message.set("type", "unfinished")
    path = FOLDER / f"repere_{language}.ts"
    path.write_text(_format(root), encoding="utf-8")
    _compile(root, path.with_suffix(".qm"))


def _write_message(context: ElementTree.Element, key: str, text: Text, translated: list[str]) -> ElementTree.Element:
    """Add a string with its translation, which is returned, to a context."""
    source, meaning = split_key(key)
    message = ElementTree.SubElement(context, "message")
    for file in text.files:
        # without its line, which every change of the code would change
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
    ElementTree.SubElement(message, "source").text = source
    if meaning:
        ElementTree.SubElement(message, "comment").text = meaning
    translation = ElementTree.SubElement(message, "translation")
    if text.has_forms:
        message.set("numerus", "yes")
        # what had one form so far has it for both
        for form in translated if len(translated) == len(FORMS) else translated[:1] * len(FORMS):
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = translated[0]
    return translation


def _format(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def _compile(root: ElementTree.Element, path: Path) -> None:
    """Write the .qm: all in one context, as a text of services/ is shown in any room."""
    flat = ElementTree.Element("TS", root.attrib)
    context = ElementTree.SubElement(flat, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    context.extend(root.iter("message"))
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5") or "/usr/lib/qt5/bin/lrelease"
    # a QGIS that runs meanwhile has the old one mapped into its memory: it must not change under it
    fresh = path.with_suffix(".qm.new")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "flat.ts"
        source.write_text(_format(flat), encoding="utf-8")
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(fresh)], check=True)
    fresh.write_bytes(drop_sources(fresh.read_bytes()))
    fresh.replace(path)


def drop_sources(compiled: bytes) -> bytes:
    """A .qm without its source texts, a third of what it adds to the plugin's zip.

    Qt finds a text by the hash of its source and compares the rest only as far as it is written; the context stays,
    and the source where two share a hash. (lrelease's own ``-compress`` would do so, and writes them all the same.)
    """
    sections = dict(_list_tagged(compiled[len(QM_MAGIC) :]))
    # a file without a translation has no hashes
    offsets = sections.get(HASHES, b"")
    entries = list(struct.iter_unpack(">II", offsets))
    shares = Counter(number for number, _offset in entries)
    hashes, messages = b"", b""
    for number, offset in entries:
        hashes += struct.pack(">II", number, len(messages))
        for tag, value in _list_tagged(sections[MESSAGES][offset:]):
            if tag not in SOURCE_TAGS or shares[number] > 1:
                messages += _write_tagged(tag, value)
        messages += bytes([END_TAG])
    sections |= {HASHES: hashes, MESSAGES: messages} if entries else {}
    return QM_MAGIC + b"".join(_write_tagged(tag, value) for tag, value in sections.items())


def _list_tagged(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place < len(data) and data[place] != END_TAG:
        tag, length = struct.unpack_from(">BI", data, place)
        yield tag, data[place + 5 : place + 5 + length]
        place += 5 + length


def _write_tagged(tag: int, value: bytes) -> bytes:
    return struct.pack(">BI", tag, len(value)) + value


def faults(language: str, complete: bool = True) -> list[str]:
    """What is missing (unless it need not be ``complete``), out of date, or loses a {name}."""
    known = read(language)
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"repere_{language}.qm")):
        return [f"repere_{language}.qm cannot be loaded"]
    application = QCoreApplication.instance() or QCoreApplication([])
    application.installTranslator(translator)
    found = []
    for key, has_forms in strings(language).items():
        source, meaning = split_key(key)
        texts = known.get(key, [""])
        counts = FORMS if has_forms else (-1,)
        if not any(texts) and not complete:
            continue
        if not all(texts) or len(texts) != len(counts):
            found.append(f"{language}: no translation of {source!r}")
        elif [application.translate(CONTEXT, source, meaning or None, count) for count in counts] != texts:
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
        f"{language} {sum(all(known.get(key, [''])) for key in sources)}, read by a native speaker "
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
