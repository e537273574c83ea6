"""House numbers and boxes taken apart, however they are split and spelt.

The words stand in normalise.json, each group with its examples; the order of the rules is that of Walloon data as
measured in 2019. What may be read in two ways gives both readings, and the comparison decides by what the other
list holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ...text import fold

SPELLINGS = json.loads((Path(__file__).parent / "normalise.json").read_text(encoding="utf-8"))
"""The words of streets, numbers and statuses, in lower case without accents."""


class NumberKey(NamedTuple):
    """A house number taken apart: ``12 bis bte 003`` is ``("12", "BIS", "3")``."""

    number: str
    suffix: str
    box: str


def number_key(number: str, box: str = "") -> NumberKey:
    """Return number, suffix and box in one spelling: ``12 / A`` is ``("12", "A", "")``, however it was split.

    Leading zeros go, ``bte 3``, ``b3`` and ``/003`` are box 3, a lone letter is a suffix, ``A000`` is suffix A,
    ``-14`` after a smaller number is a range. Anything else stays as text.
    """
    return number_readings(number, box)[0]


@lru_cache(maxsize=200_000)
def number_readings(number: str, box: str = "") -> tuple[NumberKey, ...]:
    """Return every way to read a number, the likeliest first: ``12 b3`` is box 3, or suffix B with box 3."""
    if number.isdecimal() and not box and number.isascii():
        return (NumberKey(number.lstrip("0") or "0", "", ""),)
    if is_date(number):
        typed = _undo_date(number)
        return (NumberKey(fold(number).upper().strip(), "", ""), *(number_readings(typed, box)[:1] if typed else ()))
    house, written = _plain(number), _plain(box)
    if house.isdecimal() and written.startswith("-"):
        # a list of 2019 has the end of a range in the box
        house, written = house + written, ""
    readings = [
        _merge_readings(through, *one, *other)
        for through, rest in _houses(house)
        for one in _part(rest)
        for other in _part(written)
    ]
    return tuple(dict.fromkeys(readings))


def clean_cell(text: str) -> str:
    """Return what a cell of a table holds: without signs that cannot be seen, without a spreadsheet's guards
    (``="14"``), and empty where an export writes ``NULL`` or ``n/a``.
    """
    text = text.strip()
    if not text.isascii():
        text = text.translate(_UNSEEN).strip()
    guarded = _GUARD.fullmatch(text)
    if guarded:
        text = guarded.group(1).strip()
    return "" if _is_nothing(text) else text


def clean_number_cell(text: str) -> str:
    """Return the same for a number, a box or a code: the apostrophe that keeps it a text goes, and so does a ``.0``."""
    if text.isdecimal():
        return text
    text = clean_cell(text)
    if text[:1] in _APOSTROPHES and text[:1]:
        text = clean_cell(text[1:])
    decimal = _DECIMAL.fullmatch(text)
    return decimal.group(1) if decimal else text


def is_date(text: str) -> bool:
    """Return whether a spreadsheet has made a date of a number: ``02-avr`` of 2-4."""
    if not any(sign in text for sign in "-/."):
        return False
    plain = fold(text).strip()
    return len(plain) > 4 and any(form.fullmatch(plain) for form in _DATES)


# -- cells ----------------------------------------------------------------------------------------

_UNSEEN = dict.fromkeys(
    [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
_APOSTROPHES = "'’‘`´\""
_GUARD = re.compile(r"""[='’]*="?'?(.*?)'?"?""")
_FORMULA_ERROR = re.compile(r"#(?:[\w/]+[!?]|N/?[A-Z])")
_DECIMAL = re.compile(r"(\d+)[.,]0+")
_WORD = re.compile(r"[^\W_]+")
_NOTHING = frozenset(SPELLINGS["nothing"])
MONTHS = {spelling: month for month, spellings in SPELLINGS["months"].items() for spelling in spellings}
"""How the name of a month begins in French, Dutch, German or English, with its number."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATES = tuple(
    re.compile(form)
    for form in (
        rf"(?P<day>\d{{1,2}})[-/.](?P<month>{_MONTH})\.?(?:[-/. ]\d{{2,4}})?",
        rf"(?P<month>{_MONTH})\.?[-/.](?P<year>\d\d)(?:\d\d)?",
        r"\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?: [\d:.]+)?",
        r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?:[ t][\d:.]+)?",
    )
)


def _is_nothing(text: str) -> bool:
    if text.isdecimal():
        return False
    if not any(sign.isalnum() for sign in text) or text == r"\N" or _FORMULA_ERROR.fullmatch(text):
        return True
    return " ".join(_WORD.findall(fold(text))) in _NOTHING


def _undo_date(number: str) -> str:
    """Return what was typed where a spreadsheet shows a day and a month, or a month and a year."""
    found = next((found for form in _DATES[:2] if (found := form.fullmatch(fold(number).strip()))), None)
    if not found:
        return ""
    parts = found.groupdict()
    month = MONTHS[parts["month"]]
    return f"{int(parts['day'])}-{month}" if parts.get("day") else f"{month}-{int(parts['year'])}"


# -- numbers --------------------------------------------------------------------------------------


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word.upper()) for word in sorted(words, key=len, reverse=True))


_SUFFIX = _any(SPELLINGS["suffixes"])
_BOX = _any(SPELLINGS["box_words"])
_SIGN = re.compile(rf"(?<![A-Z0-9])(?:(?:{_any(SPELLINGS['number_signs'])})[\s.:°]*(?=\d)|N°S?\s*)")
_TO = re.compile(r"(?<=\w)\s*(?:jusqu\W)?[àÀ]\s*(?=\d)", re.IGNORECASE)
_NUMERO = re.compile(r"(?<=[nN])[˚⁰]")
_HOUSE = re.compile(r"(?:N[\s.:]+)?0*(\d+)(.*)")
_END = rf"\s*0*(\d+)(?=(?:[A-Z]|{_SUFFIX})?(?!\w)|(?:{_BOX}|B)\W*\d)(.*)"
_THROUGH = re.compile(rf"\s*(?:{_any(SPELLINGS['through'])}){_END}")
_PERHAPS_THROUGH = re.compile(rf"\s*(?:{_any([*SPELLINGS['through'], *SPELLINGS['may_mean_through']])}){_END}")
_BOX_WORD = re.compile(rf"(?:{_BOX})(?:[\s.:/°,-]+|(?=\d)|(?<=\w\w)(?=[A-Z]$))(.*)")
_BARE_BOX_WORD = re.compile(rf"(?:{_BOX})(?:\W*(?:N|N°|NO|NR))?\W*")
_UNIT = re.compile(rf"(?:{_any(SPELLINGS['may_mean_box'])})\W*(\w+)")
_B_BOX = re.compile(r"B[.°][\s.°]*(?=\d)(.+)")
_LONE_SUFFIX = re.compile(rf"([A-Z]|{_SUFFIX})0*")
_LETTER_AND_DIGITS = re.compile(r"([A-Z])0*(\d+)")
# what joins houses joins 12A to 12C as well, but 12A+14 is no box 14
_JOINT = rf"(?:[\s/,.:;_#\\(-]+|\s*(?:{_any(SPELLINGS['through'])})\s*(?=\d*[A-Z](?!\w)))"
_SUFFIX_THEN_BOX = re.compile(rf"([A-Z]|{_SUFFIX})(?:{_JOINT}(\S+|(?:{_BOX}|B)\W.+)|((?:{_BOX})\W*\d.*))")
_SUFFIX_THEN_FLOOR = re.compile(rf"([A-Z]|{_SUFFIX})[\s/,.:-]+(.+)")
# A-1, A 1 and A01 are one, so are 1-A and 1A; B1 is box 1 for most, B-1 for nobody
_BOX_CODE = re.compile(r"([AC-Z])[\s/.-]*0*(\d+)|B0*(\d+)|0*(\d+)[\s/.-]+([A-Z])")
_ZEROS = re.compile(r"(?<![^\W_])0+(?=[^\W_])")
_ORDINAL = r"0*(\d+)(?:(?:ER|ERE|IEME|EME|ME|ND|NDE|STE|DE|TE|E)?\s*)"
_FLOOR_WORD = f"(?:{_any(SPELLINGS['floor'])})"
_FLOOR = re.compile(rf"(?:{_ORDINAL}{_FLOOR_WORD}|{_FLOOR_WORD}\s*0*(\d+))(?:\s+(.+))?")
_GROUND = frozenset(SPELLINGS["ground_floor"])
_SIDES = {spelling: side for side, spellings in SPELLINGS["floor_sides"].items() for spelling in (side, *spellings)}
_EDGES = " /,.:;_-()[]'\""


def _plain(text: str) -> str:
    text = clean_number_cell(text)
    if text.isascii() and text.isdecimal():
        return text
    if not text.isascii():
        text = _NUMERO.sub("°", _TO.sub("-", text))
    plain = fold(text).upper()
    return " ".join(_SIGN.sub(" ", plain).split())


def _houses(text: str) -> list[tuple[str, str]]:
    """``12-14 A`` is the range ``12-14`` and the rest ``A``; a text without a number is all number.

    What joins two numbers for certain goes first; ``12/14`` is box 14 first, the range second.
    """
    found = None if text.isdecimal() else _HOUSE.match(text)
    if not found:
        return [(text.lstrip("0") or text[:1], "") if text.isdecimal() else (text, "")]
    house, rest = found.groups()
    out = [_range(house, rest, _THROUGH), (house, rest), _range(house, rest, _PERHAPS_THROUGH)]
    if out[0]:
        out[1] = None
    elif rest.lstrip().startswith("-") and (until := _THROUGH.match(rest)):
        # 12-3 is a box for most lists, and was a range for others
        out[0] = f"{house}-{until.group(1)}", until.group(2)
    return list(dict.fromkeys(filter(None, out)))


def _range(house: str, rest: str, form: re.Pattern[str]) -> tuple[str, str] | None:
    """Return the first and the last of a row of growing numbers, and what follows; None where there is no row."""
    last = int(house)
    until = form.match(rest)
    while until and int(until.group(1)) > last:
        last, rest = int(until.group(1)), until.group(2)
        until = form.match(rest)
    return (f"{house}-{last}", rest) if last > int(house) else None


def _merge_readings(house: str, suffix: str, box: str, other_suffix: str, other_box: str) -> NumberKey:
    if suffix and other_suffix and suffix != other_suffix:
        other_box = " ".join(filter(None, (other_suffix, other_box)))
    return NumberKey(house, suffix or other_suffix, " ".join(dict.fromkeys(filter(None, (box, other_box)))))


@lru_cache(maxsize=50_000)
def _part(text: str) -> tuple[tuple[str, str], ...]:
    """Return the readings, (suffix, box), of what follows a number."""
    text = text.strip(_EDGES)
    # "12 bte" is how an export joins a number to a box that is empty
    if not text.strip("0") or _is_nothing(text) or _BARE_BOX_WORD.fullmatch(text):
        return (("", ""),)
    text = _ZEROS.sub("", text, count=1) if text[0] == "0" else text
    lone = _LONE_SUFFIX.fullmatch(text)
    if lone:
        return ((lone.group(1), ""),)
    coded = _LETTER_AND_DIGITS.fullmatch(text)
    word = _BOX_WORD.fullmatch(text)
    if word:
        boxes = _boxes(word.group(1))
        # "bte A" may be the house 12A
        other = [(boxes[0], "")] if _LONE_SUFFIX.fullmatch(boxes[0]) else []
        return (*(("", box) for box in boxes), *other)
    if coded:
        letter, digits = coded.groups()
        # b3 is box 3 or the house 12B with box 3; C003 a box's code or 12C with box 3
        return ("", digits if letter == "B" else letter + digits), (letter, digits)
    short = _B_BOX.fullmatch(text)
    if short:
        box = _boxes(short.group(1))[0]
        return ("", box), ("B", box)
    floor = _floor(text)
    if floor:
        return (("", floor),)
    both = _SUFFIX_THEN_BOX.fullmatch(text) or _SUFFIX_THEN_FLOOR.fullmatch(text)
    if both and (both.re is _SUFFIX_THEN_BOX or _floor(both.group(2)) or _UNIT.fullmatch(both.group(2))):
        suffix, *written = both.groups()
        boxes = _boxes(next(filter(None, written)))
        # "B 3" is box 3 for some
        return (*((suffix, box) for box in boxes), *([("", boxes[0])] if suffix == "B" else []))
    return tuple(("", box) for box in _boxes(text))


def _boxes(text: str) -> list[str]:
    """Return the readings of a box; a flat or a studio has its word first, for a house may have both."""
    if _BARE_BOX_WORD.fullmatch(text):
        return [""]
    word = _BOX_WORD.fullmatch(text) or _B_BOX.fullmatch(text)
    text = (word.group(1) if word else text).strip(_EDGES)
    coded = _BOX_CODE.fullmatch(text)
    if coded:
        return ["".join(filter(None, coded.groups()))]
    floor = _floor(text)
    if floor:
        return [floor]
    side = _SIDES.get(text.lower()) if len(text) > 1 else None
    if side:
        return [side.upper()]
    plain = _ZEROS.sub("", text) if text.strip("0") else ""
    unit = _UNIT.fullmatch(plain)
    return [plain, unit.group(1)] if unit else [plain]


def _floor(text: str) -> str:
    """Return a floor in one spelling, RCH or ET1, and its side; empty where the text tells none."""
    words = _WORD.findall(text.lower())
    for length in range(min(4, len(words)), 0, -1):
        if " ".join(words[:length]) in _GROUND:
            return " ".join(["RCH", *_sides(words[length:])])
    found = _FLOOR.fullmatch(" ".join(words).upper())
    if not found:
        return ""
    storey = int(found.group(1) or found.group(2))
    return " ".join([f"ET{storey}" if storey else "RCH", *_sides((found.group(3) or "").lower().split())])


def _sides(words: Iterable[str]) -> list[str]:
    return [_SIDES.get(word, word).upper() for word in words]
