"""What one list leaves out and the other tells: postcodes, homonym marks, what an abbreviation means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .address import Addresses
from .codes import Street, Streets
from .joins import Ints
from .sameness import street_readings

TABLE = 2_000_000
"""Distances held at once: a street of every name in a region must not fill the memory."""


def lend_postcodes(both: Sequence[Addresses], streets: Sequence[Streets]) -> None:
    """A list without any postcode takes those of the other: of the nearest address in a street of that name.

    A street whose name the other list does not know takes that of the nearest address.
    """
    for bare, full in ((0, 1), (1, 0)):
        if any(name.postcode for name in streets[bare].names) or not any(n.postcode for n in streets[full].names):
            continue
        lenders: dict[str, list[int]] = defaultdict(list)
        everybody = _by_id(both[full], np.arange(len(both[full])))
        for row in everybody.tolist():
            lenders[streets[full].names[streets[full].codes[row]].key].append(row)
        for code, name in enumerate(list(streets[bare].names)):
            rows = np.flatnonzero(streets[bare].codes == code)
            if name.key in lenders:
                nearest = _nearest(both[bare], rows, both[full], np.array(lenders[name.key]))
            else:
                one = min(rows.tolist(), key=lambda row: (np.isnan(both[bare].x[row]), both[bare].ids[row]))
                nearest = np.repeat(_nearest(both[bare], np.array([one]), both[full], everybody), len(rows))
            lent = [streets[full].names[streets[full].codes[row]].postcode for row in nearest.tolist()]
            _replace_rows(streets[bare], rows, [name._replace(postcode=postcode) for postcode in lent])


def join_readings(streets: Sequence[Streets], current: Sequence[NDArray[np.bool_]]) -> None:
    """Street names that one list only has take the other's key where they may mean the same, and one only does."""
    keys: list[dict[tuple[str, str], set[str]]] = [{}, {}]
    for side in (0, 1):
        for code in np.unique(streets[side].codes[current[side]]).tolist():
            name = streets[side].names[code]
            keys[side].setdefault((name.postcode, name.key), set()).update(street_readings(streets[side].written[code]))
    by_reading: dict[tuple[str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    alone = [{key: keys[side][key] for key in keys[side] if key not in keys[1 - side]} for side in (0, 1)]
    for side in (0, 1):
        for (postcode, key), readings in alone[side].items():
            for reading in readings:
                by_reading[postcode, reading][side].add(key)
    renamed: dict[tuple[str, str], str] = {}
    for (postcode, key), readings in alone[0].items():
        there = {other for reading in readings for other in by_reading[postcode, reading][1]}
        if len(there) != 1:
            continue
        (other,) = there
        back = {name for reading in alone[1][postcode, other] for name in by_reading[postcode, reading][0]}
        if back == {key}:
            renamed[postcode, key] = other
    streets[0].names[:] = [
        name._replace(key=renamed.get((name.postcode, name.key), name.key)) for name in streets[0].names
    ]


def lend_marks(
    both: Sequence[Addresses],
    streets: Sequence[Streets],
    numbers: Sequence[Ints],
    current: Sequence[NDArray[np.bool_]],
) -> None:
    """A street without homonym mark is, row by row, the nearest of the other list's marked streets."""
    marks: list[dict[tuple[str, str], set[str]]] = [defaultdict(set), defaultdict(set)]
    for side in (0, 1):
        for code in np.unique(streets[side].codes[current[side]]).tolist():
            name = streets[side].names[code]
            marks[side][name.postcode, name.key].add(name.mark)
    for bare, full in ((0, 1), (1, 0)):
        for family in sorted(marks[bare]):
            choice = marks[full].get(family, set()) - marks[bare][family]
            if "" not in marks[bare][family] or "" in marks[full].get(family, ()) or not choice:
                continue
            unmarked = [code for code, name in enumerate(streets[bare].names) if name == Street(*family, "")]
            marked = [
                code for code, name in enumerate(streets[full].names) if name[:2] == family and name.mark in choice
            ]
            rows = np.flatnonzero(np.isin(streets[bare].codes, unmarked))
            lenders = _by_id(both[full], np.flatnonzero(np.isin(streets[full].codes, marked)))
            nearest = _nearest(both[bare], rows, both[full], lenders)
            for place in np.flatnonzero(np.isnan(both[bare].x[rows])).tolist():
                # two streets of one name lie in two sections: where no place tells, the number does
                same = lenders[numbers[full][lenders] == numbers[bare][rows[place]]]
                nearest[place] = same[0] if len(same) else nearest[place]
            marks_lent = [streets[full].names[streets[full].codes[row]].mark for row in nearest.tolist()]
            _replace_rows(streets[bare], rows, [Street(*family, mark) for mark in marks_lent])


def _replace_rows(streets: Streets, rows: Ints, names: Sequence[Street]) -> None:
    """Give each of ``rows`` another street, written as it was."""
    known: dict[tuple[Street, str], int] = {}
    for row, name in zip(rows.tolist(), names):
        street = name, streets.written[streets.codes[row]]
        if street not in known:
            known[street] = len(streets.names)
            streets.names.append(name)
            streets.written.append(street[1])
        streets.codes[row] = known[street]


def _by_id(addresses: Addresses, rows: Ints) -> Ints:
    """``rows`` in an order that does not depend on that of the list."""
    return np.array(sorted(rows.tolist(), key=addresses.ids.__getitem__), dtype=np.int64)


def _nearest(here: Addresses, rows: Ints, there: Addresses, candidates: Ints) -> Ints:
    """For each of ``rows`` the nearest of ``candidates``; the first of them where positions do not tell."""
    nearest = np.empty(len(rows), dtype=np.int64)
    block = max(1, TABLE // len(candidates))
    for start in range(0, len(rows), block):
        x, y = here.x[rows[start : start + block], None], here.y[rows[start : start + block], None]
        metres = np.hypot(there.x[candidates] - x, there.y[candidates] - y)
        nearest[start : start + block] = candidates[np.argmin(np.nan_to_num(metres, nan=np.inf), axis=1)]
    return nearest
