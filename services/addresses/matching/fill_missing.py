"""What one list leaves out and the other tells: postcodes, sections, homonym marks, what an abbreviation means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ...model.address import Addresses
from ...text import list_spellings
from .encode import Street, StreetColumn, encode_sections
from .normalise import has_articles_of, street_readings, strip_articles
from .spelling_joins import Bools, Ints, find_distinct

MAX_DISTANCES = 2_000_000
"""Distances held at once: a street of every name in a region must not fill the memory."""


def fill_postcodes(both: Sequence[Addresses], streets: Sequence[StreetColumn]) -> None:
    """Give a list without any postcode those of the other: of the nearest address in a street of that name.

    A street whose name the other list does not know takes that of the nearest address.
    """
    for bare, full in ((0, 1), (1, 0)):
        if any(name.postcode for name in streets[bare].names) or not any(n.postcode for n in streets[full].names):
            continue
        lenders: dict[str, list[int]] = defaultdict(list)
        everybody = _sort_by_id(both[full], np.arange(len(both[full])))
        for row in everybody.tolist():
            lenders[streets[full].names[streets[full].codes[row]].key].append(row)
        rows_of = _group_rows(streets[bare].codes)
        for code, name in enumerate(list(streets[bare].names)):
            rows = rows_of([code])
            if name.key in lenders:
                nearest = _find_nearest(both[bare], rows, both[full], np.array(lenders[name.key]))
            else:
                one = min(rows.tolist(), key=lambda row: (np.isnan(both[bare].x[row]), both[bare].ids[row]))
                nearest = np.repeat(_find_nearest(both[bare], np.array([one]), both[full], everybody), len(rows))
            lent = [streets[full].names[streets[full].codes[row]].postcode for row in nearest.tolist()]
            _replace_rows(streets[bare], rows, [name._replace(postcode=postcode) for postcode in lent])


def unify_spellings(streets: Sequence[StreetColumn], current: Sequence[Bools]) -> None:
    """Street names that one list only has take the other's key where they may mean the same, and one only does."""
    written: list[dict[tuple[str, str], set[str]]] = [defaultdict(set), defaultdict(set)]
    for side in (0, 1):
        for code in np.flatnonzero(np.bincount(streets[side].codes[current[side]])).tolist():
            name = streets[side].names[code]
            written[side][name.postcode, name.key].add(streets[side].spellings[code])
    alone = [
        {key: set().union(*map(street_readings, texts)) for key, texts in written[side].items() if key not in other}
        for side, other in ((0, written[1]), (1, written[0]))
    ]
    by_reading: dict[tuple[str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for side in (0, 1):
        for (postcode, key), readings in alone[side].items():
            for reading in readings:
                by_reading[postcode, reading][side].add(key)
    renamed: dict[tuple[str, str], str] = {}
    for (postcode, key), readings in sorted(alone[0].items()):
        there = {other for reading in readings for other in by_reading[postcode, reading][1]}
        back = {name for other in there for reading in alone[1][postcode, other]
                for name in by_reading[postcode, reading][0]}  # fmt: skip
        agree = any(has_articles_of(key, other) or has_articles_of(other, key) for other in there)
        if agree and all(_is_same_street(own, postcode, names) for own, names in zip(alone, (back, there))):
            # whichever list it is from, the spelling that says more
            fuller = max(back | there, key=lambda name: (len(name), name))
            renamed.update({(postcode, name): fuller for name in back | there})
    left = [{name: lone[name] for name in lone.keys() - renamed.keys()} for lone in alone]
    shared = _read_shared(written) if any(left) else {}
    for lone in left:
        renamed.update(_other_spellings(lone, shared))
    for lone in alone:
        meanings: dict[str, set[str]] = defaultdict(set)
        for postcode, key in lone.keys() & renamed.keys():
            meanings[key].add(renamed[postcode, key])
        for postcode, key in lone.keys() - renamed.keys():
            # written so in one postcode, it means the same in a postcode where the other list has no such street
            if len(meanings[key]) == 1:
                renamed[postcode, key] = next(iter(meanings[key]))
    for spelt in streets:
        spelt.names[:] = [name._replace(key=renamed.get((name.postcode, name.key), name.key)) for name in spelt.names]


def _is_same_street(own: Mapping[tuple[str, str], set[str]], postcode: str, names: Collection[str]) -> bool:
    """Return whether a list's own names are spellings of one: each means what another says in full, with the same
    articles."""
    first, *others = sorted(names)
    return all(
        (strip_articles(first) in own[postcode, name] or strip_articles(name) in own[postcode, first])
        and has_articles_of(first, name)
        and has_articles_of(name, first)
        for name in others
    )


def _read_shared(written: Sequence[Mapping[tuple[str, str], set[str]]]) -> dict[tuple[str, str], set[str]]:
    """Return the names of both lists by their postcode and what is left of them without articles, ``ue`` for ``ü``."""
    shared: dict[tuple[str, str], set[str]] = defaultdict(set)
    for postcode, key in written[0].keys() & written[1].keys():
        texts = written[0][postcode, key] | written[1][postcode, key]
        respelt = (street_readings(text) for text in texts if len(list_spellings(text)) > 1)
        for reading in {strip_articles(key)}.union(*respelt):
            shared[postcode, reading].add(key)
    return shared


def _other_spellings(
    left: Mapping[tuple[str, str], set[str]], shared: Mapping[tuple[str, str], set[str]]
) -> dict[tuple[str, str], str]:
    """Of a list that writes one street in two ways, of which the other list has one: that one for the other way.

    ``shared`` is what :func:`_read_shared` gives.
    """
    found: dict[tuple[str, str], str] = {}
    for (postcode, key), readings in left.items():
        meant = {other for reading in readings for other in shared.get((postcode, reading), ())}
        for other in meant if len(meant) == 1 else ():
            # with other articles they may be two streets, for the list has both
            if has_articles_of(key, other) and has_articles_of(other, key):
                found[postcode, key] = other
    return found


def split_by_section(
    both: Sequence[Addresses], streets: Sequence[StreetColumn], numbers: Sequence[Ints], current: Sequence[Bools]
) -> None:
    """Take one name in two sections for two streets, where a list has a number of it in both.

    The section then does what a homonym mark does. Where either list has marks for the name, they stand;
    where the lists call the sections by different names, those of the list that names more do.
    """
    families: dict[tuple[str, str], int] = {}
    family = [
        np.array([families.setdefault(name[:2], len(families)) for name in side.names], dtype=np.int64)[side.codes]
        for side in streets
    ]
    marked = {name[:2] for side in streets for name in side.names if name.mark}
    sections = [encode_sections(addresses) for addresses in both]
    split: set[int] = set()
    for side in (0, 1):
        if len(sections[side].values) < 2:
            continue
        several = _has_several_sections(family[side], sections[side].codes, len(families), len(sections[side].values))
        rows = np.flatnonzero(current[side] & several[family[side]])
        section = sections[side].codes[rows]
        rows = rows[np.lexsort((section, numbers[side][rows], family[side][rows]))]
        section = sections[side].codes[rows]
        told = np.array([bool(text) for text in sections[side].values])[section]
        same = (np.diff(family[side][rows]) == 0) & (np.diff(numbers[side][rows]) == 0) & (np.diff(section) != 0)
        shared = np.bincount(family[side][rows][1:][same & told[1:] & told[:-1]])
        # a municipality may be written wrong once
        split.update(np.flatnonzero(shared >= (1 if any(both[side].sections.values) else 2)).tolist())
    if not split:
        return
    rows_of = [_group_rows(codes) for codes in family]
    for name, code in families.items():
        if code not in split or name in marked:
            continue
        rows_here = [rows_of[side]([code]) for side in (0, 1)]
        texts = [sections[side].take(rows) for side, rows in enumerate(rows_here)]
        known = [set(column) - {""} for column in texts]
        apart = min(map(len, known)) > 1 and not known[0] & known[1]
        telling = max((0, 1), key=lambda side: (len(known[side]), sorted(known[side])))
        for side in (0, 1):
            if len(known[side]) > 1 and (side == telling or not apart):
                _replace_rows(streets[side], rows_here[side], [Street(*name, section) for section in texts[side]])


def _has_several_sections(families: Ints, sections: NDArray[np.int32], count: int, width: int) -> Bools:
    """Return which of ``count`` families are in more than one section."""
    both, _places = find_distinct(families * width + sections, count * width)
    several: Bools = np.bincount(both // width, minlength=count) > 1
    return several


def fill_homonym_marks(
    both: Sequence[Addresses], streets: Sequence[StreetColumn], numbers: Sequence[Ints], current: Sequence[Bools]
) -> None:
    """Take a street without homonym mark for, row by row, the nearest of the other list's marked streets."""
    marks: list[dict[tuple[str, str], set[str]]] = [defaultdict(set), defaultdict(set)]
    codes: list[dict[Street, list[int]]] = [defaultdict(list), defaultdict(list)]
    for side in (0, 1):
        for code in np.flatnonzero(np.bincount(streets[side].codes[current[side]])).tolist():
            name = streets[side].names[code]
            marks[side][name.postcode, name.key].add(name.mark)
        for code, name in enumerate(streets[side].names):
            codes[side][name].append(code)
    for bare, full in ((0, 1), (1, 0)):
        wanted = {
            family: choice
            for family, bare_marks in marks[bare].items()
            if "" in bare_marks
            and "" not in (full_marks := marks[full].get(family, set()))
            and (choice := full_marks - bare_marks)
        }
        if not wanted:
            continue
        rows_of = _group_rows(streets[bare].codes), _group_rows(streets[full].codes)
        for family in sorted(wanted):
            rows = rows_of[0](codes[bare][Street(*family, "")])
            marked = [code for mark in sorted(wanted[family]) for code in codes[full][Street(*family, mark)]]
            lenders = _sort_by_id(both[full], rows_of[1](marked))
            nearest = _find_nearest(both[bare], rows, both[full], lenders)
            for place in np.flatnonzero(np.isnan(both[bare].x[rows])).tolist():
                # two streets of one name lie in two sections: where no place tells, the number does
                same = lenders[numbers[full][lenders] == numbers[bare][rows[place]]]
                nearest[place] = same[0] if len(same) else nearest[place]
            marks_lent = [streets[full].names[streets[full].codes[row]].mark for row in nearest.tolist()]
            _replace_rows(streets[bare], rows, [Street(*family, mark) for mark in marks_lent])


def _group_rows(codes: Ints) -> Callable[[Iterable[int]], Ints]:
    """Return the rows of any codes, in their order, without going through all rows each time."""
    order = np.argsort(codes, kind="stable")
    begin = np.searchsorted(codes[order], np.arange(codes.max() + 2 if len(codes) else 1))

    def rows(groups: Iterable[int]) -> Ints:
        parts = [order[begin[code] : begin[code + 1]] for code in groups if code + 1 < len(begin)]
        return np.sort(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int64)

    return rows


def _replace_rows(streets: StreetColumn, rows: Ints, names: Sequence[Street]) -> None:
    """Give each of ``rows`` another street, written as it was."""
    known: dict[tuple[Street, str], int] = {}
    for row, name in zip(rows.tolist(), names):
        street = name, streets.spellings[streets.codes[row]]
        if street not in known:
            known[street] = len(streets.names)
            streets.names.append(name)
            streets.spellings.append(street[1])
        streets.codes[row] = known[street]


def _sort_by_id(addresses: Addresses, rows: Ints) -> Ints:
    """``rows`` in an order that does not depend on that of the list."""
    return np.array(sorted(rows.tolist(), key=addresses.ids.__getitem__), dtype=np.int64)


def _find_nearest(addresses: Addresses, rows: Ints, other: Addresses, candidates: Ints) -> Ints:
    """For each of ``rows`` the nearest of ``candidates``; the first of them where positions do not tell."""
    nearest = np.empty(len(rows), dtype=np.int64)
    block = max(1, MAX_DISTANCES // len(candidates))
    for start in range(0, len(rows), block):
        x, y = addresses.x[rows[start : start + block], None], addresses.y[rows[start : start + block], None]
        metres = np.hypot(other.x[candidates] - x, other.y[candidates] - y)
        nearest[start : start + block] = candidates[np.argmin(np.nan_to_num(metres, nan=np.inf), axis=1)]
    return nearest
