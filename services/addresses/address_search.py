"""Finds addresses of a list: by words as a person types them, or near a place."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..model.address import Addresses, TextColumn
from ..text import fold, list_spellings
from .matching.spelling_joins import Bools

MAX_RANKED_ROWS = 2_000
"""Addresses that are put in order; a word that is in more of them finds the first."""


@dataclass(frozen=True)
class AddressMatch:
    """An address and where it is: metres in EPSG:31370, NaN where nothing tells; ``distance_m`` from the place
    asked."""

    text: str
    x: float
    y: float
    distance_m: float = math.nan


def find_addresses(addresses: Addresses, text: str, *, max_results: int = 10) -> list[AddressMatch]:
    """Return the addresses that hold every word of ``text``, of which one is the beginning of a word of the street.

    Case and accents do not count, ``ue`` is ``ü``; a number is a whole number: 12 finds 12 and 12A, not 120.
    """
    typed = re.findall(r"\w+", fold(text))
    if not typed or not len(addresses):
        return []
    everywhere = np.ones(len(addresses), dtype=bool)
    in_street = np.zeros(len(addresses), dtype=bool)
    for word, *spellings in zip(*(re.findall(r"\w+", fold(one)) for one in list_spellings(text))):
        begins = (word, *spellings)
        street = _begins(addresses.street_names, begins)
        in_street |= street
        place = _begins(addresses.postcodes, begins) | _begins(addresses.municipalities, begins)
        everywhere &= street | place | _begins(addresses.sections, begins) | _is_number(addresses, word)
    rows = np.flatnonzero(everywhere & in_street)[:MAX_RANKED_ROWS]
    labels = addresses.format_labels(rows)
    exact = {word for word in typed if word[0].isdigit()}
    order = sorted(range(len(rows)), key=lambda place: _rank(addresses, int(rows[place]), labels[place], exact))
    return [
        AddressMatch(labels[place], float(addresses.x[rows[place]]), float(addresses.y[rows[place]]))
        for place in order[:max_results]
    ]


def find_nearest(addresses: Addresses, x: float, y: float) -> AddressMatch | None:
    """Return the address nearest to a place in EPSG:31370 metres; None if none has a position."""
    metres = np.hypot(addresses.x - x, addresses.y - y)
    if not np.isfinite(metres).any():
        return None
    row = int(np.nanargmin(metres))
    return AddressMatch(
        addresses.format_label(row), float(addresses.x[row]), float(addresses.y[row]), float(metres[row])
    )


def _begins(texts: TextColumn, spellings: tuple[str, ...]) -> Bools:
    """Rows in which a word of the text begins with one of ``spellings``; each distinct text is looked at once."""

    def so(text: str) -> bool:
        written = (re.findall(r"\w+", fold(one)) for one in list_spellings(text))
        return any(part.startswith(spellings) for parts in written for part in parts)

    return _where(texts, so)


def _is_number(addresses: Addresses, word: str) -> Bools:
    if not word[0].isdigit():
        return np.zeros(len(addresses), dtype=bool)
    return _where(addresses.house_numbers, lambda text: re.fullmatch(rf"0*{word}(\D.*)?", fold(text)) is not None)


def _where(texts: TextColumn, so: Callable[[str], bool]) -> Bools:
    return np.array([so(text) for text in texts.values], dtype=bool)[texts.codes]


def _rank(addresses: Addresses, row: int, label: str, exact: set[str]) -> tuple[bool, str, int, str]:
    number = fold(addresses.house_numbers[row])
    digits = re.match(r"\d+", number)
    return number not in exact, fold(addresses.street_names[row]), int(digits[0]) if digits else 0, label
