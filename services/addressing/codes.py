"""Texts turned into codes that two lists share, so that addresses compare as numbers.

Codes follow the alphabet: the order of rows changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .address import Addresses
from .joins import Floats, Ints
from .sameness import NumberKey, homonym_mark, number_readings, street_key


class Street(NamedTuple):
    """A street as it is compared: within one postcode, a name may stand for two streets with a mark each."""

    postcode: str
    key: str
    mark: str


@dataclass
class Side:
    """One list in codes. ``rows`` is what is compared, one for each street and number, sorted by ``key``.

    ``street`` and ``number`` are codes shared by both sides; ``other`` is the second reading of the
    number, -1 where it has only one. ``sets`` holds the rows that say the same, by their place in ``rows``.
    """

    addresses: Addresses
    rows: Ints
    street: Ints
    number: Ints
    other: Ints
    x: Floats
    y: Floats
    sets: dict[int, list[int]]
    ended: dict[int, int]
    free: NDArray[np.bool_]

    def key(self, numbers: int) -> Ints:
        """Street and number in one code."""
        return self.street * numbers + self.number

    def placed(self) -> NDArray[np.bool_]:
        """Which of the rows stand somewhere."""
        return np.isfinite(self.x)


@dataclass
class Streets:
    """The street of each row, as a code into ``names``; ``written`` is how the list writes it."""

    codes: Ints
    names: list[Street]
    written: list[str]


def current_rows(addresses: Addresses) -> NDArray[np.bool_]:
    """Which rows to compare: a list that has no status holds current addresses."""
    ended = {status: status in ("proposed", "reserved", "retired") for status in set(addresses.statuses)}
    return np.fromiter((not ended[status] for status in addresses.statuses), dtype=bool, count=len(addresses))


def number_codes(both: Iterable[Addresses]) -> tuple[list[NumberKey], list[Ints], list[Ints]]:
    """The distinct numbers, sorted, and each row's code for its first and its second reading (-1 for none)."""
    known: dict[tuple[str, str], int] = {}
    rows = [_codes(zip(addresses.house_numbers, addresses.box_numbers), known) for addresses in both]
    readings = [number_readings(*written) for written in known]
    numbers = sorted({key for reading in readings for key in reading})
    place = {key: code for code, key in enumerate(numbers)}
    first = np.array([place[reading[0]] for reading in readings], dtype=np.int64)
    second = np.array([place[reading[1]] if len(reading) > 1 else -1 for reading in readings], dtype=np.int64)
    return numbers, [first[codes] for codes in rows], [second[codes] for codes in rows]


def street_codes(addresses: Addresses) -> Streets:
    """The street of each row; a postcode and a name as written are looked at once."""
    known: dict[tuple[str, str], int] = {}
    codes = _codes(zip(addresses.postcodes, addresses.street_names), known)
    names = [Street(_postcode(postcode), street_key(name), homonym_mark(name)) for postcode, name in known]
    return Streets(codes, names, [name for _postcode, name in known])


def _postcode(text: str) -> str:
    """``B-4500`` and ``4500 Huy`` are 4500."""
    digits = re.search(r"\d{4}", text)
    return digits.group() if digits else text.strip()


def _codes(values: Iterable[tuple[str, str]], known: dict[tuple[str, str], int]) -> Ints:
    return np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)


def alphabetical(streets: Sequence[Streets]) -> tuple[list[Street], list[Ints]]:
    """The distinct streets of both sides, sorted, and each row's code among them."""
    every = sorted({name for side in streets for name in side.names})
    place = {name: code for code, name in enumerate(every)}
    return every, [np.array([place[name] for name in side.names], dtype=np.int64)[side.codes] for side in streets]


def side_of(addresses: Addresses, current: NDArray[np.bool_], street: Ints, number: Ints, other: Ints, n: int) -> Side:
    """A list's current rows, one for each street and number."""
    key = street * n + number
    rows = np.flatnonzero(current)
    rows = rows[np.argsort(key[rows], kind="stable")]
    _, first, count = np.unique(key[rows], return_index=True, return_counts=True)
    sets = {}
    chosen = rows[first]
    for place in np.flatnonzero(count > 1).tolist():
        same = rows[first[place] : first[place] + count[place]].tolist()
        sets[place] = sorted(same, key=lambda row: (np.isnan(addresses.x[row]), addresses.ids[row]))
        chosen[place] = sets[place][0]
    ended = sorted(np.flatnonzero(~current).tolist(), key=lambda row: addresses.ids[row], reverse=True)
    return Side(
        addresses,
        chosen,
        street[chosen],
        number[chosen],
        other[chosen],
        addresses.x[chosen],
        addresses.y[chosen],
        sets,
        {int(key[row]): row for row in ended},
        np.ones(len(chosen), dtype=bool),
    )
