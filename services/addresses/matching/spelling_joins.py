"""Joins of two columns, by value, by value and distance, and one to one. Pure numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

MAX_TABLE_CODES = 1 << 26
"""Codes up to this are counted in a table, which is faster than sorting them."""


def find_distinct(codes: Ints, bound: int) -> tuple[Ints, Ints]:
    """Return the distinct ``codes`` (all below ``bound``), sorted, and each one's place among them."""
    if bound > min(MAX_TABLE_CODES, 64 * len(codes)):
        values, places = np.unique(codes, return_inverse=True)
        return values, places
    seen = np.zeros(bound, dtype=bool)
    seen[codes] = True
    values = np.flatnonzero(seen)
    place = np.zeros(bound, dtype=np.int32)
    place[values] = np.arange(len(values))
    return values, place[codes].astype(np.int64)


def find_indices(values: Ints, sorted_values: Ints) -> Ints:
    """Return the place of each ``values`` value in the sorted ``sorted_values`` ones, -1 where it is not there."""
    if not len(sorted_values):
        return np.full(len(values), -1, dtype=np.int64)
    place = np.minimum(np.searchsorted(sorted_values, values), len(sorted_values) - 1)
    return np.where(sorted_values[place] == values, place, -1)


def join_equal(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Return every pair of places whose values are equal."""
    order = np.argsort(right, kind="stable")
    return _equal_sorted(left, right[order], order)


def _equal_sorted(left: Ints, right: Ints, order: Ints) -> tuple[Ints, Ints]:
    """Return the same for a ``right`` that is sorted; its places are told by ``order``."""
    begin, end = (np.searchsorted(right, left, side) for side in ("left", "right"))
    count = end - begin
    here = np.repeat(np.arange(len(left)), count)
    offset = np.arange(len(here)) - np.repeat(np.cumsum(count) - count, count)
    return here, order[np.repeat(begin, count) + offset]


def join_within(
    left: Ints, left_x: Floats, left_y: Floats, right: Ints, right_x: Floats, right_y: Floats, metres: float
) -> tuple[Ints, Ints]:
    """Return every pair of places with equal values, both placed and at most ``metres`` apart."""
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


def select_nearest_pairs(left: Ints, right: Ints, metres: Floats, first_codes: Ints, second_codes: Ints) -> Ints:
    """Of many possible pairs, the nearest ones that share no place, as places among the pairs.

    Of equally near pairs those with the lowest codes ``first_codes`` and ``second_codes`` go first, whichever of the
    two sides has which: the sides could change places.
    """
    order = np.lexsort(
        (
            np.maximum(first_codes, second_codes),
            np.minimum(first_codes, second_codes),
            np.round(np.nan_to_num(metres), 3),
        )
    )
    taken: tuple[set[int], set[int]] = set(), set()
    chosen = []
    for place, a, b in zip(order.tolist(), left[order].tolist(), right[order].tolist()):
        if a not in taken[0] and b not in taken[1]:
            taken[0].add(a)
            taken[1].add(b)
            chosen.append(place)
    return np.array(chosen, dtype=np.int64)
