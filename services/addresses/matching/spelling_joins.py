"""Joins of two columns, by value, by value and distance, and one to one. Pure numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

TABLE = 1 << 26
"""Codes up to this are counted in a table, which is faster than sorting them."""


def distinct(codes: Ints, bound: int) -> tuple[Ints, Ints]:
    """The distinct ``codes`` (all below ``bound``), sorted, and each one's place among them."""
    if bound > min(TABLE, 64 * len(codes)):
        values, places = np.unique(codes, return_inverse=True)
        return values, places
    seen = np.zeros(bound, dtype=bool)
    seen[codes] = True
    values = np.flatnonzero(seen)
    place = np.zeros(bound, dtype=np.int32)
    place[values] = np.arange(len(values))
    return values, place[codes].astype(np.int64)


def find(wanted: Ints, known: Ints) -> Ints:
    """The place of each ``wanted`` value in the sorted ``known`` ones, -1 where it is not there."""
    if not len(known):
        return np.full(len(wanted), -1, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[place] == wanted, place, -1)


def equal(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Every pair of places whose values are equal."""
    order = np.argsort(right, kind="stable")
    return _equal_sorted(left, right[order], order)


def _equal_sorted(left: Ints, right: Ints, order: Ints) -> tuple[Ints, Ints]:
    """The same for a ``right`` that is sorted; its places are told by ``order``."""
    begin, end = (np.searchsorted(right, left, side) for side in ("left", "right"))
    count = end - begin
    here = np.repeat(np.arange(len(left)), count)
    offset = np.arange(len(here)) - np.repeat(np.cumsum(count) - count, count)
    return here, order[np.repeat(begin, count) + offset]


def within(
    left: Ints, left_x: Floats, left_y: Floats, right: Ints, right_x: Floats, right_y: Floats, metres: float
) -> tuple[Ints, Ints]:
    """Every pair of places with equal values, both placed and at most ``metres`` apart."""
    here, there = np.flatnonzero(np.isfinite(left_x)), np.flatnonzero(np.isfinite(right_x))
    size = max(metres, 1.0)
    columns = 1 << 21  # cells of a metre or more, over more than Belgium
    values = np.unique(np.concatenate((left[here], right[there])))

    def cells(value: Ints, x: Floats, y: Floats) -> Ints:
        column, row = (np.floor(axis / size).astype(np.int64) for axis in (x, y))
        codes: Ints = (np.searchsorted(values, value) * columns + column) * columns + row
        return codes

    grid = cells(left[here], left_x[here], left_y[here]), cells(right[there], right_x[there], right_y[there])
    shifts = [i * columns + j for i in (-1, 0, 1) for j in (-1, 0, 1)]
    order = np.argsort(grid[1], kind="stable")
    ordered = grid[1][order]
    pairs = [_equal_sorted(grid[0] - shift, ordered, order) for shift in shifts]
    a, b = here[np.concatenate([p[0] for p in pairs])], there[np.concatenate([p[1] for p in pairs])]
    near = np.hypot(left_x[a] - right_x[b], left_y[a] - right_y[b]) <= metres
    return a[near], b[near]


def one_to_one(left: Ints, right: Ints, metres: Floats, one: Ints, other: Ints) -> Ints:
    """Of many possible pairs, the nearest ones that share no place, as places among the pairs.

    Of equally near pairs those with the lowest codes ``one`` and ``other`` go first, whichever of the
    two sides has which: the sides could change places.
    """
    order = np.lexsort((np.maximum(one, other), np.minimum(one, other), np.round(np.nan_to_num(metres), 3)))
    taken: tuple[set[int], set[int]] = set(), set()
    chosen = []
    for place, a, b in zip(order.tolist(), left[order].tolist(), right[order].tolist()):
        if a not in taken[0] and b not in taken[1]:
            taken[0].add(a)
            taken[1].add(b)
            chosen.append(place)
    return np.array(chosen, dtype=np.int64)
