"""Which spellings mean the same: street names, municipalities, statuses.

The words stand in normalise.json, each group with its examples; here is only how they are applied. What may be read in
two ways gives both readings, and the comparison decides by what the other list holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from ...text import APOSTROPHES, fold, list_spellings
from .house_numbers import SPELLINGS

_HOMONYM = re.compile(r"\s*\(([A-Z]{2})\)\s*$")
_IN_BRACKETS = re.compile(r"\s*[(\[](?:[1-9]\d{3}\s)?([^()\[\]\d]{3,40})[)\]]\s*$")
_BEFORE_SECTION = re.compile(r"(?:(?:section|sect|ex|anc|ancienne|commune|village|a) )+(?:(?:de|d) )?(?=...)")
_TOKEN = re.compile(r"([^\W_]+)(\.?)")
_ORDINAL = re.compile(r"^(\d+)(?:er|ere|re|i?eme|me|nde?|ste|[dt]?e)$")
_HALVES = re.compile(r"\s+[-–—]\s+|\s*/\s*|\s*\((?=[^()]{5,}\)\s*$)")
_TURNED = re.compile(r"\s*([^,(]+?)\s*(?:,\s*([^,()]+)|\(([^()]+)\))\s*")

_POSTCODE_BEFORE = re.compile(r"(?:b )?[1-9]\d{3} (?=\D)")

_ELISIONS = "'´`" + APOSTROPHES

Token = tuple[str, bool]
"""A word of a name, and whether a dot follows it."""


def _inverse(rows: Mapping[str, Sequence[str]]) -> dict[str, str]:
    # the first meaning of a spelling is the usual one; the others are in "may_also_mean"
    return {spelling: meaning for meaning, spellings in reversed(list(rows.items())) for spelling in spellings}


_WORDS = {**_inverse(SPELLINGS["words"]), **_inverse(SPELLINGS["numbers"])}
_LAST_WORDS = _inverse(SPELLINGS["numbers_at_the_end"])
_OTHER_WORDS: list[dict[str, str]] = [
    {
        **_WORDS,
        **{word: meanings[min(rank, len(meanings) - 1)] for word, meanings in SPELLINGS["may_also_mean"].items()},
    }
    for rank in range(max(map(len, SPELLINGS["may_also_mean"].values())))
]
_ENDINGS = _inverse(SPELLINGS["endings"])
_OTHER_ENDINGS: dict[str, str] = {**_ENDINGS, **SPELLINGS["endings_that_may_also_mean"]}
_BEFORE_NAMES = frozenset(["st", "ste", "sts", "stes", "sint", "sankt", "skt"])
_SHORT_ENDINGS = tuple(_OTHER_ENDINGS)
_ARTICLES = frozenset(SPELLINGS["articles"])
_KINDS = frozenset(SPELLINGS["kinds"])
_BEFORE_KINDS = frozenset(SPELLINGS["before_kinds"])
_ONLY_WITH_A_DOT = frozenset(SPELLINGS["only_with_a_dot"])
_WRITTEN_ON = tuple(SPELLINGS["written_on_to_the_name"])
_LONGEST: dict[str, int] = {}
for _spelling in (*_WORDS, *SPELLINGS["may_also_mean"]):
    _first, *_rest = _spelling.split()
    _LONGEST[_first] = max(_LONGEST.get(_first, 1), 1 + len(_rest))
_STATUSES = _inverse(SPELLINGS["statuses"])
_MUNICIPALITIES = _inverse(SPELLINGS["municipalities"])

MAX_INITIAL_LETTERS = 3
"""Letters of a first name that are still an initial: ``J.``, ``Ch.``, ``Jos.``"""


@lru_cache(maxsize=100_000)
def homonym_mark(name: str) -> str:
    """Return what tells streets of one name in one commune apart, or empty: the two capitals in ``… (CH)``, or in small
    letters the section in ``… (Tihange)``."""
    capitals = _HOMONYM.search(name)
    return capitals.group(1) if capitals else section_key(_section(name)[1])


def section_key(name: str) -> str:
    """Return the section in its usual spelling: ``ex-Lavaux-Ste-Anne`` is ``lavaux sainte anne``."""
    words = [_WORDS[word] if word in _BEFORE_NAMES else word for word in _plain_words(name)]
    return _BEFORE_SECTION.sub("", " ".join(words), count=1) if words else ""


@lru_cache(maxsize=100_000)
def street_key(name: str) -> str:
    """Return the street name in its usual spelling, without case, accents, signs and homonym mark.

    ``Av. du Gén. Foch`` becomes ``avenue du general foch``, ``Église (rue de l')`` ``rue de l eglise``. Articles stay:
    Rue du Bois and Rue des Bois may be two streets.
    """
    return " ".join(_spelt_out(_tokens(name), _WORDS, _ENDINGS)) or fold(name).strip()


@lru_cache(maxsize=100_000)
def street_readings(name: str) -> frozenset[str]:
    """Return what the name may mean where its key is not known to the other list: articles left out, every meaning of
    an abbreviation that has two (``Ch.`` is chaussée or chemin), ``ue`` for ``ü``, and each half of a name in two
    languages."""
    readings: set[str] = set()
    for one in (*list_spellings(name), *_halves(name)):
        tokens = _tokens(one)
        readings.add(strip_articles(" ".join(_spelt_out(tokens, _WORDS, _ENDINGS))))
        if any(word in _LONGEST or word.endswith(_SHORT_ENDINGS) for word, _dot in tokens):
            for words in (_WORDS, *_OTHER_WORDS):
                endings = _ENDINGS if words is _WORDS else _OTHER_ENDINGS
                readings.add(strip_articles(" ".join(_spelt_out(tokens, words, endings, everywhere=True))))
    return frozenset(readings - {""})


def strip_articles(key: str) -> str:
    """Return the key without its articles."""
    return " ".join(word for word in key.split() if word not in _ARTICLES)


def has_articles_of(short_key: str, full_key: str) -> bool:
    """Return whether ``one`` has the articles of ``other`` or leaves some out: ``de a gare`` is a slip for ``de la
    gare``."""
    short, long = ([word for word in key.split() if word in _ARTICLES] for key in (short_key, full_key))
    rest = iter(long)
    return all(word in rest for word in short)


def is_initials_variant(key: str, other_key: str) -> bool:
    """Return whether two keys differ by first names only, of which one writes the initials: ``rue j wauters``.

    The surname, the last word, must be the same, and so must all that stands before the first name.
    """
    words = sorted((key.split(), other_key.split()), key=len)
    if len(words[0]) + 1 == len(words[1]) > 3 and len(words[0][-2]) == 2 and words[0][-2] not in _ARTICLES:
        words[0][-2:-1] = words[0][-2]  # JF Kennedy
    if len(words[0]) != len(words[1]) or len(words[0]) < 3 or words[0][-1] != words[1][-1] or key == other_key:
        return False
    for place, pair in enumerate(zip(*words)):
        short, long = sorted(pair, key=len)
        if short != long and not (
            place and len(short) <= MAX_INITIAL_LETTERS < len(long) + 1 and long.startswith(short)
        ):
            return False
    return True


def similarity(text: str, other_text: str) -> float:
    """Return how alike two texts are, 0 to 1: twice their longest common subsequence over both lengths.

    This is the normalised indel similarity of the field's libraries, by the bit-parallel way of Hyyrö
    (2004), which Python's long integers do well.
    """
    if not text or not other_text:
        return float(text == other_text)
    places: dict[str, int] = {}
    for place, letter in enumerate(text):
        places[letter] = places.get(letter, 0) | 1 << place
    every = (1 << len(text)) - 1
    row = every
    for letter in other_text:
        hit = row & places.get(letter, 0)
        row = (row + hit | row - hit) & every
    common = len(text) - bin(row).count("1")
    return 2.0 * common / (len(text) + len(other_text))


def normalise_status(text: str) -> str:
    """Return the status in BeSt's words (current, proposed, reserved, retired); unknown ones stay as they are."""
    plain = fold(text).strip()
    if plain in SPELLINGS["statuses"]:
        return plain
    return _STATUSES.get(plain, text.strip())


def municipality_key(name: str) -> str:
    """Return the municipality in one language, without case, accents and signs: ``Luik`` and ``4000 Liège`` are one."""
    plain = _POSTCODE_BEFORE.sub("", " ".join(_plain_words(name)))
    return _MUNICIPALITIES.get(plain, plain)


# -- street names ---------------------------------------------------------------------------------


def _upright(name: str) -> str:
    """``Église (rue de l')`` and ``Église, rue de l'`` as ``rue de l'Église``."""
    turned = _TURNED.fullmatch(name) if "," in name or "(" in name else None
    if not turned:
        return name
    end, *begins = turned.groups()
    begin = str(next(filter(None, begins)))
    # what ends in a name may be a street of its own: "Kerkstraat (rue de l'Église)"
    if not _begins_with_a_kind(begin) or _is_a_street(end):
        return name
    return f"{begin}{'' if begin[-1] in _ELISIONS else ' '}{end}"


def _plain_words(text: str) -> list[str]:
    return [word for word, _dot in _TOKEN.findall(fold(text))]


def _begins_with_a_kind(text: str) -> bool:
    words = _plain_words(text)[:2]
    return bool(words) and (" ".join(words) in _KINDS or _WORDS.get(words[0], words[0]) in _KINDS)


def _is_a_street(text: str) -> bool:
    words = _plain_words(text)
    return (
        _begins_with_a_kind(text)
        or bool(words)
        and (words[-1].endswith(_WRITTEN_ON) or words[-1].endswith(tuple(_ENDINGS)))
    )


def _section(name: str) -> tuple[str, str]:
    """Return a name, and the section that stands behind it in brackets; empty where something else does, or nothing."""
    found = _IN_BRACKETS.search(name)
    if not found or _is_a_street(found.group(1)) or not name[: found.start()].strip():
        return name, ""
    return name[: found.start()], found.group(1)


def _halves(name: str) -> list[str]:
    """Return the two names of a street in two languages, where both are a street's."""
    halves = [half.strip(" )") for half in _HALVES.split(name)]
    return halves if len(halves) == 2 and all(map(_is_a_street, halves)) else []


def _tokens(name: str) -> list[Token]:
    bare, _mark = _section(_HOMONYM.sub("", _upright(name)))
    return [
        (_ORDINAL.sub(r"\1", word) if word[0].isdigit() else word, bool(dot))
        for word, dot in _TOKEN.findall(fold(bare))
    ]


def _spelt_out(
    tokens: Sequence[Token], words: Mapping[str, str], endings: Mapping[str, str], *, everywhere: bool = False
) -> list[str]:
    """Return each word in full. What is a word of its own is an abbreviation with a dot only, and a kind of street is
    abbreviated where a kind stands; ``everywhere`` is the reading that holds all for abbreviations."""
    out: list[str] = []
    place = 0
    plain = [word for word, _dot in tokens]
    while place < len(plain):
        if plain[place] not in _LONGEST:
            out.append(_ending(plain[place].lstrip("0") or "0", endings))
            place += 1
            continue
        for length in range(min(_LONGEST[plain[place]], len(plain) - place), 0, -1):
            spelling = " ".join(plain[place : place + length])
            meaning = words.get(spelling)
            last = place + length == len(plain)
            if meaning and _may_be_short(spelling, meaning, tokens[place][1], plain[:place], everywhere, last):
                out.extend(meaning.split())
                place += length
                break
        else:
            out.append(_ending(plain[place].lstrip("0") or "0", endings))
            place += 1
    if len(out) > 1:
        out[-1] = _LAST_WORDS.get(out[-1], out[-1])
        if out[-1] in _WRITTEN_ON and out[-2] not in _ARTICLES and out[0] not in _KINDS:
            # Eupener Straße is written Eupenerstraße as well
            out[-2:] = [out[-2] + out[-1]]
    return out


def _may_be_short(
    spelling: str, meaning: str, dotted: bool, before: Sequence[str], everywhere: bool, last: bool
) -> bool:
    if spelling in _ONLY_WITH_A_DOT and not dotted and (last or not everywhere):
        return False
    if meaning not in _KINDS or all(word in _BEFORE_KINDS for word in before):
        return True
    # "Rue R. Wauters" is a first name
    return everywhere and len(spelling) > 1


def _ending(token: str, endings: Mapping[str, str]) -> str:
    for short, whole in endings.items() if token.endswith(_SHORT_ENDINGS) else ():
        # two letters before it at least: "Kirchstr", not a word of its own
        if token.endswith(short) and len(token) >= len(short) + 2:
            return token[: -len(short)] + whole
    return token
