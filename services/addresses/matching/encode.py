"""Texts turned into codes that two lists share, so that addresses compare as numbers.

Codes follow the alphabet: the order of rows changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ...model.address import Addresses, TextColumn
from .house_numbers import NumberKey, number_readings
from .normalise import homonym_mark, municipality_key, section_key, street_key
from .spelling_joins import Bools, Floats, Ints, find_distinct


class Street(NamedTuple):
    """A street as it is compared: within one postcode, a name may stand for two streets with a mark each.

    The mark is that of homonyms (two capitals), or the section (in small letters).
    """

    postcode: str
    key: str
    mark: str


@dataclass
class EncodedList:
    """One list in codes. ``rows`` is what is compared, one for each street and number, sorted by ``key``.

    ``street`` and ``number`` are codes shared by both sides; ``other`` is the second reading of the
    number, -1 where it has only one. ``repeated_rows`` holds the rows that say the same, by their place in ``rows``.
    ``ended`` are the rows that are not current, one for each of the sorted ``ended_keys``.
    """

    addresses: Addresses
    rows: Ints
    key: Ints
    street: Ints
    number: Ints
    second_number: Ints
    x: Floats
    y: Floats
    repeated_rows: dict[int, list[int]]
    ended: Ints
    ended_keys: Ints
    unmatched: Bools


@dataclass
class StreetColumn:
    """The street of each row, as a code into ``names``; ``spellings`` is how the list writes it."""

    codes: Ints
    names: list[Street]
    spellings: list[str]


def mask_current(addresses: Addresses) -> Bools:
    """Return which rows to compare: a list that has no status holds current addresses."""
    current = np.array([status not in ("proposed", "reserved", "retired") for status in addresses.statuses.values])
    return current.astype(bool)[addresses.statuses.codes]


def encode_numbers(both: Sequence[Addresses]) -> tuple[list[NumberKey], list[Ints], list[Ints]]:
    """Return the distinct numbers, in the order of a street, and each row's code for its first and its second
    reading (-1 for none)."""
    written = [_pairs(addresses.house_numbers, addresses.box_numbers) for addresses in both]
    readings = [[number_readings(*text) for text in texts] for texts, _places in written]
    numbers = sorted({key for side in readings for reading in side for key in reading}, key=_in_the_street)
    place = {key: code for code, key in enumerate(numbers)}
    codes: tuple[list[Ints], list[Ints]] = [], []
    for side, (_texts, places) in zip(readings, written):
        for rank in (0, 1):
            code = [place[reading[rank]] if rank < len(reading) else -1 for reading in side]
            codes[rank].append(np.array(code, dtype=np.int64)[places])
    return numbers, *codes


@lru_cache(maxsize=200_000)
def _in_the_street(key: NumberKey) -> tuple[int, NumberKey]:
    digits = re.match(r"\d{1,9}", key.number)
    return int(digits.group()) if digits else 0, key


def encode_streets(addresses: Addresses) -> StreetColumn:
    """Return the street of each row; a postcode and a name as written are looked at once."""
    known, codes = _pairs(addresses.postcodes, addresses.street_names)
    names = [Street(normalise_postcode(postcode), street_key(name), homonym_mark(name)) for postcode, name in known]
    return StreetColumn(codes, names, [name for _postcode, name in known])


def encode_sections(addresses: Addresses) -> TextColumn:
    """Return the section of each row in small letters, else the municipality: some lists write the one for the
    other."""
    texts, places = _pairs(addresses.sections, addresses.municipalities)
    spelt = TextColumn.from_texts(
        section_key(section) or municipality_key(municipality) for section, municipality in texts
    )
    return TextColumn(spelt.codes[places], spelt.values)


def encode_municipalities(both: Sequence[Addresses]) -> tuple[list[str], list[Ints]]:
    """Return the distinct municipalities in their usual spelling, the empty one first, and each row's code among
    them."""
    spelt = [[municipality_key(name) for name in addresses.municipalities.values] for addresses in both]
    names = ["", *sorted({name for side in spelt for name in side} - {""})]
    place = {name: code for code, name in enumerate(names)}
    return names, [
        np.array([place[name] for name in side], dtype=np.int64)[addresses.municipalities.codes]
        for side, addresses in zip(spelt, both)
    ]


def normalise_postcode(text: str) -> str:
    """``B-4500``, ``4500 Huy`` and what a spreadsheet makes of it, ``4.500``, are 4500; ``52064`` of Aachen is none."""
    digits = _POSTCODE.search(_THOUSANDS.sub("", text))
    return digits.group(1) if digits else text.strip()


_POSTCODE = re.compile(r"(?<!\d)0?([1-9]\d{3})(?!\d)")
_THOUSANDS = re.compile(r"(?<=\b\d)[.,'’\s](?=\d{3}(?!\d))")


def _pairs(first: TextColumn, second: TextColumn) -> tuple[list[tuple[str, str]], Ints]:
    """Return the distinct pairs of two columns, and each row's place among them."""
    width = max(len(second.values), 1)
    pairs, places = find_distinct(
        first.codes.astype(np.int64) * width + second.codes, max(len(first.values), 1) * width
    )
    return [(first.values[pair // width], second.values[pair % width]) for pair in pairs.tolist()], places


def merge_streets(streets: Sequence[StreetColumn]) -> tuple[list[Street], list[Ints]]:
    """Return the distinct streets of both sides, sorted, and each row's code among them."""
    every = sorted({name for side in streets for name in side.names})
    place = {name: code for code, name in enumerate(every)}
    return every, [np.array([place[name] for name in side.names], dtype=np.int64)[side.codes] for side in streets]


def encode_list(
    addresses: Addresses, current: Bools, street: Ints, number: Ints, second_number: Ints, number_count: int
) -> EncodedList:
    """Return a list's current rows, one for each street and number."""
    key = street * number_count + number
    rows = np.flatnonzero(current)
    rows = rows[np.argsort(key[rows], kind="stable")]
    first = np.flatnonzero(np.diff(key[rows], prepend=-1))
    count = np.diff(first, append=len(rows))
    chosen = rows[first]
    several = np.flatnonzero(count > 1)
    same = rows[np.repeat(count > 1, count)]
    unplaced = np.isnan(addresses.x[same]).tolist()
    ids = map(addresses.ids.__getitem__, same.tolist())
    members = sorted(zip(np.repeat(several, count[several]).tolist(), unplaced, ids, same.tolist()))
    sets: dict[int, list[int]] = {place: [] for place in several.tolist()}
    for place, _unplaced, _id, row in members:
        sets[place].append(row)
    chosen[several] = [members[0] for members in sets.values()]
    by_id = sorted(np.flatnonzero(~current).tolist(), key=addresses.ids.__getitem__)
    ended = np.array(by_id, dtype=np.int64)
    ended_keys, lowest = np.unique(key[ended], return_index=True)
    return EncodedList(
        addresses,
        chosen,
        key[chosen],
        street[chosen],
        number[chosen],
        second_number[chosen],
        addresses.x[chosen],
        addresses.y[chosen],
        sets,
        ended[lowest],
        ended_keys,
        np.ones(len(chosen), dtype=bool),
    )
