"""Joins of two columns, by value, by value and distance, and one to one. Pure numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def equal(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Every pair of places whose values are equal."""
    order = np.argsort(right, kind="stable")
    begin, end = (np.searchsorted(right[order], left, side) for side in ("left", "right"))
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
    pairs = [equal(grid[0], grid[1] + shift) for shift in shifts]
    a, b = here[np.concatenate([p[0] for p in pairs])], there[np.concatenate([p[1] for p in pairs])]
    near = np.hypot(left_x[a] - right_x[b], left_y[a] - right_y[b]) <= metres
    return a[near], b[near]


def one_to_one(left: Ints, right: Ints, metres: Floats) -> list[tuple[int, int, float]]:
    """Of many possible pairs, the nearest ones that share no place."""
    taken: tuple[set[int], set[int]] = set(), set()
    chosen = []
    for place in np.lexsort((right, left, np.round(metres, 3))).tolist():
        a, b = int(left[place]), int(right[place])
        if a not in taken[0] and b not in taken[1]:
            taken[0].add(a)
            taken[1].add(b)
            chosen.append((a, b, float(metres[place])))
    return chosen
