"""Which spellings mean the same: street names, numbers and boxes, statuses.

The words stand in sameness.json; here is only how they are applied. What may be read in two ways
gives both readings, and the comparison decides by what the other list holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ..text import fold

_TABLE = json.loads((Path(__file__).parent / "sameness.json").read_text(encoding="utf-8"))

_HOMONYM = re.compile(r"\s*\(([A-Z]{2})\)\s*$")
_TOKEN = re.compile(r"[^\W_]+")


def _inverse(rows: Mapping[str, Sequence[str]]) -> dict[str, str]:
    # the first meaning of a spelling is the usual one; the others are in "may_also_mean"
    return {spelling: meaning for meaning, spellings in reversed(list(rows.items())) for spelling in spellings}


_WORDS = {**_inverse(_TABLE["words"]), **_inverse(_TABLE["numbers"])}
_LAST_WORDS = _inverse(_TABLE["numbers_at_the_end"])
_OTHER_WORDS: dict[str, str] = _TABLE["may_also_mean"]
_ENDINGS = _inverse(_TABLE["endings"])
_OTHER_ENDINGS: dict[str, str] = _TABLE["endings_that_may_also_mean"]
_ARTICLES = frozenset(_TABLE["articles"])
_LONGEST: dict[str, int] = {}
for _spelling in _WORDS:
    _first, *_rest = _spelling.split()
    _LONGEST[_first] = max(_LONGEST.get(_first, 1), 1 + len(_rest))
_STATUSES = _inverse(_TABLE["statuses"])
_MUNICIPALITIES = _inverse(_TABLE["municipalities"])


class NumberKey(NamedTuple):
    """A house number taken apart: ``12 bis bte 003`` is ``("12", "BIS", "3")``."""

    number: str
    suffix: str
    box: str


def homonym_mark(name: str) -> str:
    """The two capitals that tell streets of one name in one commune apart: ``CH`` of ``… (CH)``, or empty."""
    found = _HOMONYM.search(name)
    return found.group(1) if found else ""


@lru_cache(maxsize=100_000)
def street_key(name: str) -> str:
    """The street name in its usual spelling, without case, accents, signs and homonym mark.

    ``Av. du Gén. Foch`` becomes ``avenue du general foch``. Articles stay: Rue du Bois and Rue des Bois
    may be two streets.
    """
    return " ".join(_spelt_out(_tokens(name), _WORDS, _ENDINGS)) or fold(name).strip()


@lru_cache(maxsize=100_000)
def street_readings(name: str) -> frozenset[str]:
    """What the name may mean where its key is not known to the other list: articles left out, and every
    meaning of an abbreviation that has two (``Ch.`` is chaussée or chemin)."""
    tokens = _tokens(name)
    readings = (
        _spelt_out(tokens, _WORDS, _ENDINGS),
        _spelt_out(tokens, {**_WORDS, **_OTHER_WORDS}, {**_ENDINGS, **_OTHER_ENDINGS}),
    )
    return frozenset(" ".join(token for token in words if token not in _ARTICLES) for words in readings) - {""}


def similarity(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: twice their longest common subsequence over both lengths.

    This is the normalised indel similarity of the field's libraries, by the bit-parallel way of Hyyrö
    (2004), which Python's long integers do well.
    """
    if not one or not other:
        return float(one == other)
    places: dict[str, int] = {}
    for place, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << place
    every = (1 << len(one)) - 1
    row = every
    for letter in other:
        hit = row & places.get(letter, 0)
        row = (row + hit | row - hit) & every
    common = len(one) - bin(row).count("1")
    return 2.0 * common / (len(one) + len(other))


def status(text: str) -> str:
    """The status in BeSt's words (current, proposed, reserved, retired); unknown ones stay as they are."""
    plain = fold(text).strip()
    if plain in _TABLE["statuses"]:
        return plain
    return _STATUSES.get(plain, text.strip())


def municipality_key(name: str) -> str:
    """The municipality in one language, without case, accents and signs: ``Luik`` and ``Liège`` are one."""
    plain = " ".join(_tokens(name))
    return _MUNICIPALITIES.get(plain, plain)


def number_key(number: str, box: str = "") -> NumberKey:
    """Number, suffix and box in one spelling: ``12 / A`` is ``("12", "A", "")``, however it was split.

    The order of the rules is that of Walloon data as measured in 2019: leading zeros go, ``bte 3``,
    ``b3`` and ``/003`` are box 3, a lone letter is a suffix, ``A000`` is suffix A, ``-14`` after a
    number is a range. Anything else stays as text.
    """
    return number_readings(number, box)[0]


@lru_cache(maxsize=200_000)
def number_readings(number: str, box: str = "") -> tuple[NumberKey, ...]:
    """Every way to read a number, the likeliest first: ``12 B3`` is box 3, or suffix B with box 3."""
    house, rest = _split_house(_plain(number))
    written = _plain(box)
    if house.isdigit() and written.startswith("-") and _RANGE.match(written):
        house, written = _split_house(house + written)
    readings = []
    for suffix, first in _part(rest):
        for second_suffix, second in _part(written):
            if suffix and second_suffix and suffix != second_suffix:
                parts = (suffix, first, " ".join(filter(None, (second_suffix, second))))
            else:
                parts = (suffix or second_suffix, first, second)
            boxes = " ".join(dict.fromkeys(filter(None, parts[1:])))
            readings.append(NumberKey(house, parts[0], boxes))
    return tuple(dict.fromkeys(readings))


# -- street names ---------------------------------------------------------------------------------


def _tokens(name: str) -> list[str]:
    return _TOKEN.findall(fold(_HOMONYM.sub("", name)))


def _spelt_out(tokens: Sequence[str], words: Mapping[str, str], endings: Mapping[str, str]) -> list[str]:
    out: list[str] = []
    place = 0
    while place < len(tokens):
        for length in range(min(_LONGEST.get(tokens[place], 1), len(tokens) - place), 0, -1):
            spelling = " ".join(tokens[place : place + length])
            if spelling in words:
                out.extend(words[spelling].split())
                place += length
                break
        else:
            out.append(_ending(tokens[place].lstrip("0") or "0", endings))
            place += 1
    if len(out) > 1:
        out[-1] = _LAST_WORDS.get(out[-1], out[-1])
    return out


def _ending(token: str, endings: Mapping[str, str]) -> str:
    for short, whole in endings.items():
        # two letters before it at least: "Kirchstr", not a word of its own
        if token.endswith(short) and len(token) >= len(short) + 2:
            return token[: -len(short)] + whole
    return token


# -- numbers --------------------------------------------------------------------------------------

_HOUSE = re.compile(r"0*(\d+)(.*)")
_RANGE = re.compile(r"\s*-\s*0*(\d+)(?!\w)(.*)")
_SUFFIX = "|".join(word.upper() for word in _TABLE["suffixes"])
_BOX = "|".join(word.upper() for word in sorted(_TABLE["box_words"], key=len, reverse=True))
_BOX_WORD = re.compile(rf"(?:{_BOX})(?:[\s.:/°]+|(?=\d)|(?<=\w\w)(?=[A-Z]$))(.*)")
_LONE_SUFFIX = re.compile(rf"([A-Z]|{_SUFFIX})0*")
_LETTER_AND_DIGITS = re.compile(r"([A-Z])0*(\d+)")
_SUFFIX_THEN_BOX = re.compile(rf"([A-Z]|{_SUFFIX})[\s/,.-]+(\S+|(?:{_BOX})\W.+)")
_ZEROS = re.compile(r"(?<![^\W_])0+(?=[^\W_])")


def _plain(text: str) -> str:
    return " ".join(fold(text).upper().replace("N°", " ").split())


def _split_house(text: str) -> tuple[str, str]:
    """``12-14 A`` is the range ``12-14`` and the rest ``A``; a text without a number is all number."""
    found = _HOUSE.match(text)
    if not found:
        return text, ""
    house, rest = found.groups()
    until = _RANGE.match(rest)
    return (f"{house}-{until.group(1)}", until.group(2)) if until else (house, rest)


def _part(text: str) -> list[tuple[str, str]]:
    """The readings, (suffix, box), of what follows a number."""
    text = text.strip(" /,.;-")
    if not text.strip("0"):
        return [("", "")]
    text = re.sub(r"^0+", "", text)
    lone = _LONE_SUFFIX.fullmatch(text)
    if lone:
        return [(lone.group(1), "")]
    word = _BOX_WORD.fullmatch(text)
    coded = _LETTER_AND_DIGITS.fullmatch(text)
    if word:
        box = _box(word.group(1))
        readings = [("", box)]
        # "bte A" may be the house 12A, "b3" the house 12B with box 3
        other = (coded.group(1), coded.group(2)) if coded else (box, "") if _LONE_SUFFIX.fullmatch(box) else None
        return [*readings, other] if other else readings
    if coded:
        return [("", "".join(coded.groups())), (coded.group(1), coded.group(2))]
    both = _SUFFIX_THEN_BOX.fullmatch(text)
    if both:
        return [(both.group(1), _box(both.group(2)))]
    return [("", _box(text))]


def _box(text: str) -> str:
    word = _BOX_WORD.fullmatch(text)
    text = (word.group(1) if word else text).strip(" /,.;-")
    coded = _LETTER_AND_DIGITS.fullmatch(text)
    if coded:
        return "".join(coded.groups())
    return _ZEROS.sub("", text) if text.strip("0") else ""
