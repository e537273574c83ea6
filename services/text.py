"""Words compared as a person reads them: without case and accents, whatever the apostrophe, dash or invisible sign."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LETTERS = {
    # letters that Unicode does not take apart: the ligatures of French, then what foreign names bring
    "Œ": "OE", "œ": "oe", "Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d",
    "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ı": "i", "Ħ": "H", "ħ": "h", "Ŧ": "T", "ŧ": "t", "ẞ": "SS", "ß": "ss",
}  # fmt: skip

DASHES = "‐‑‒–—―−﹘﹣－"
"""What Word, Excel and the web write for a hyphen: U+2010 to U+2015, U+2212, U+FE58, U+FE63 and U+FF0D."""

APOSTROPHES = "’‘‛ʼʻʹ′＇"
"""U+2019, U+2018, U+201B, U+02BC, U+02BB, U+02B9, U+2032 and U+FF07."""

LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХасеѕіјорухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYXacesijopyxABEZHIKMNOPTYXo",
    )
)
"""Cyrillic and Greek letters that cannot be told from a Latin one on a screen, and that one."""

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}

# an expression runs over the letters between; a table, or a loop, takes each of them
_SIGN, _UMLAUT = re.compile(r"[^\x00-\x7f]"), re.compile(f"[{''.join(_UMLAUTS)}]")

_SIGNS = str.maketrans(
    {**LETTERS, **LOOKALIKES, **dict.fromkeys(DASHES, "-"), **dict.fromkeys(APOSTROPHES, "'"), "\u2044": "/"}
    | dict.fromkeys("\u115f\u1160\u2800\u3164\uffa0", "")
)


@lru_cache(maxsize=4096)
def _strip_accents(sign: str) -> str:
    """Return a sign without accent; one that cannot be seen is nothing, white space is a blank."""
    plain = unicodedata.normalize("NFKD", sign.translate(_SIGNS)).translate(_SIGNS)
    return "".join(part for part in plain if not unicodedata.combining(part) and unicodedata.category(part) != "Cf")


def fold(text: str) -> str:
    """``text`` in lower case without accents: ``Église`` and ``eglise`` become the same, so do ``œ`` and ``oe``.

    Dashes and apostrophes are one each, signs that cannot be seen are left out, letters of other alphabets that look
    Latin are read so. A small or circled number (``²``, ``½``, ``①``) behind a digit stands apart: ``12²`` is not 122.
    """
    if text.isascii():
        return text.casefold()
    return _SIGN.sub(_fold_sign, text).casefold()


def _fold_sign(match: re.Match[str]) -> str:
    sign, start = match[0], match.start()
    is_apart = unicodedata.category(sign) == "No" and _strip_accents(match.string[start - 1 : start])[-1:].isdigit()
    return f" {_strip_accents(sign)}" if is_apart else _strip_accents(sign)


def list_spellings(text: str) -> list[str]:
    """Return a text and, where it has an umlaut, how who has no such key writes it: ``Huette`` for ``Hütte``."""
    if text.isascii():
        return [text]
    composed = unicodedata.normalize("NFC", text)
    apart = _UMLAUT.sub(lambda letter: _UMLAUTS[letter[0]], composed)
    return [text] if apart == composed else [text, apart]


def fold_for_search(text: str) -> str:
    """Return ``text`` folded, and behind it its other spelling: what a person may type to find it."""
    return " ".join(map(fold, list_spellings(text)))


def find_lookalikes(text: str) -> str:
    """Return the letters of ``text`` that are of another alphabet and look Latin, each once."""
    return "" if text.isascii() else "".join(dict.fromkeys(sign for sign in text if sign in LOOKALIKES))


def trim_lines(text: str) -> str:
    """Without blanks around it or at the end of a line, and each line ended by a line feed, whatever it came with."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
