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


def lend_postcodes(both: Sequence[Addresses], streets: Sequence[Streets]) -> None:
    """A list without any postcode takes those of the other: of the nearest address in a street of that name."""
    for bare, full in ((0, 1), (1, 0)):
        if any(name.postcode for name in streets[bare].names) or not any(n.postcode for n in streets[full].names):
            continue
        lenders: dict[str, list[int]] = defaultdict(list)
        for row, code in enumerate(streets[full].codes.tolist()):
            lenders[streets[full].names[code].key].append(row)
        names, new = streets[bare].names, []
        for row, code in enumerate(streets[bare].codes.tolist()):
            nearest = _nearest(both[bare], row, both[full], lenders.get(names[code].key, []))
            lent = streets[full].names[streets[full].codes[nearest]].postcode if nearest >= 0 else ""
            new.append((names[code]._replace(postcode=lent), streets[bare].written[code]))
        _replace_rows(streets[bare], range(len(new)), new)


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
            rows = np.flatnonzero(np.isin(streets[bare].codes, unmarked)).tolist()
            lenders = [
                code for code, name in enumerate(streets[full].names) if name[:2] == family and name.mark in choice
            ]
            candidates = np.flatnonzero(np.isin(streets[full].codes, lenders))
            new = []
            for row in rows:
                same = candidates[numbers[full][candidates] == numbers[bare][row]]
                # two streets of one name lie in two sections: the place tells, else the number
                by_number = np.isnan(both[bare].x[row]) and len(same)
                nearest = _nearest(both[bare], row, both[full], (same if by_number else candidates).tolist())
                mark = streets[full].names[streets[full].codes[nearest]].mark
                new.append((Street(*family, mark), streets[bare].written[streets[bare].codes[row]]))
            _replace_rows(streets[bare], rows, new)


def _replace_rows(streets: Streets, rows: Sequence[int], new: Sequence[tuple[Street, str]]) -> None:
    known: dict[tuple[Street, str], int] = {}
    for row, street in zip(rows, new):
        if street not in known:
            known[street] = len(streets.names)
            streets.names.append(street[0])
            streets.written.append(street[1])
        streets.codes[row] = known[street]


def _nearest(here: Addresses, row: int, there: Addresses, rows: Sequence[int]) -> int:
    """The one of ``rows`` nearest to ``row``, by identifier where positions do not tell; -1 of none."""
    if not rows:
        return -1
    metres = np.hypot(there.x[list(rows)] - here.x[row], there.y[list(rows)] - here.y[row])
    return min(zip(np.nan_to_num(metres, nan=np.inf).tolist(), (there.ids[r] for r in rows), rows))[2]
