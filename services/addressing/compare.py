"""Compares a register with a source: which addresses are the same, and how they differ.

Addresses are matched one to one, each step taking what the steps before left:

1. the same street and number, in the same postcode, however they are spelt;
2. the same street and number at the same place, under another postcode;
3. a street under another name: the same numbers at the same places, or a slip of the pen;
4. the same street and place under another number;
5. what is left is missing on the other side.

All work is on columns; rules see each distinct street and number once. Codes follow the alphabet,
so that the order of rows changes nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import Cancelled
from .address import Addresses
from .discrepancy import KINDS, Discrepancy
from .sameness import NumberKey, homonym_mark, number_readings, similarity, street_key, street_readings

NEAR_M = 25.0
"""Metres within which the same number under another street name speaks for a new name."""

SAME_UNDER_OTHER_POSTCODE_M = 50.0
"""Metres within which the same street and number under another postcode are one address."""

FAR_M = 100.0
"""Metres from which a position sends the fire brigade to another street."""

ALIKE = 0.82
"""Similarity from which two street names may be one with a slip of the pen."""

ROW = 3
"""Addresses of a street that must agree before their exact numbers are taken for a renumbering."""

SEVERITY = {
    "missing_in_source": "blocking",
    "missing_in_register": "blocking",
    "position": "warning",
    "no_position": "information",
    "street_name": "warning",
    "house_number": "blocking",
    "postcode": "warning",
    "duplicate": "warning",
}
"""How much each kind weighs; a position beyond :data:`FAR_M` is blocking, a slip of the pen information."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Progress = Callable[[int, int], None]


class Street(NamedTuple):
    """A street as it is compared: within one postcode, a name may stand for two streets with a mark each."""

    postcode: str
    key: str
    mark: str


def compare(
    register: Addresses,
    source: Addresses,
    *,
    tolerance_m: float = 10.0,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Discrepancy]:
    """Every difference between the two lists, sorted by kind, street and number.

    ``tolerance_m`` is the distance in metres up to which positions are the same. Addresses that are
    not current are left out; a missing address that the other list holds as retired says so in its
    value. ``progress`` hears steps done and steps in all. Raises Cancelled.
    """
    steps = (
        _Matching.equal_texts,
        _Matching.other_postcodes,
        _Matching.renamed_streets,
        _Matching.renumbered_rows,
        _Matching.other_numbers,
    )
    matching = _Matching(register, source, tolerance_m)
    for done, step in enumerate(steps):
        progress(done, len(steps) + 1)
        if cancelled():
            raise Cancelled()
        step(matching)
    progress(len(steps), len(steps) + 1)
    found = _Findings(matching).all()
    progress(len(steps) + 1, len(steps) + 1)
    return found


# -- columns of codes -------------------------------------------------------------------------------


@dataclass
class _Side:
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
        return np.isfinite(self.x)


class _Pair(NamedTuple):
    """Two places in the sides' ``rows`` that are one address, how sure that is, and how they were found."""

    register: int
    source: int
    confidence: float
    how: str
    group: str


class _Matching:
    """The two lists and what is matched so far."""

    def __init__(self, register: Addresses, source: Addresses, tolerance_m: float) -> None:
        self.tolerance = tolerance_m
        both = (register, source)
        current = [_current(addresses) for addresses in both]
        numbers, codes, others = _number_codes(both)
        self.numbers = numbers
        streets = [_street_of_rows(addresses) for addresses in both]
        _lend_postcodes(both, streets, codes)
        _join_readings(streets, current)
        _lend_marks(both, streets, codes, current)
        self.streets, street_codes = _alphabetical(streets)
        self.register, self.source = (
            _side(addresses, now, street, number, other, len(numbers))
            for addresses, now, street, number, other in zip(both, current, street_codes, codes, others)
        )
        self.pairs: list[_Pair] = []
        self.same_place = tolerance_m
        keys = {street.key for street in self.streets}
        alphabet = {key: code for code, key in enumerate(sorted(keys))}
        self._key_of_street = np.array([alphabet[street.key] for street in self.streets], dtype=np.int64)
        postcodes = {code: place for place, code in enumerate(sorted({street.postcode for street in self.streets}))}
        self._postcode_of_street = np.array([postcodes[street.postcode] for street in self.streets], dtype=np.int64)

    # -- steps --------------------------------------------------------------------------------------

    def equal_texts(self) -> None:
        """Step 1, first reading against first reading, then with second readings."""
        register, source = self.register, self.source
        count = len(self.numbers)
        keys = register.key(count), source.key(count)
        _, left, right = np.intersect1d(*keys, assume_unique=True, return_indices=True)
        self._pair(left, right, 0.99, "")
        self._learn_same_place(left, right)
        for one, other in ((0, 1), (1, 0)):
            sides = (register, source)
            again = np.flatnonzero(sides[one].free & (sides[one].other >= 0))
            second = sides[one].street[again] * count + sides[one].other[again]
            free = np.flatnonzero(sides[other].free)
            _, here, there = np.intersect1d(second, keys[other][free], return_indices=True)
            places = again[here], free[there]
            self._pair(places[one], places[other], 0.9, "")

    def other_postcodes(self) -> None:
        """Step 2. Without positions, only where neither list has that street in the other's postcode."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        names = self._key_of_street * len(self.numbers)
        here, there = _equal(
            names[register.street[left]] + register.number[left], names[source.street[right]] + source.number[right]
        )
        left, right = left[here], right[there]
        agree = np.array([self._marks_agree(a, b) for a, b in zip(register.street[left], source.street[right])], bool)
        left, right = left[agree], right[agree]
        distance = self._distance(left, right)
        near = distance <= max(self.tolerance, SAME_UNDER_OTHER_POSTCODE_M)
        for a, b, metres in _one_to_one(left[near], right[near], distance[near]):
            self._pair_one(a, b, 0.97 - 0.2 * metres / SAME_UNDER_OTHER_POSTCODE_M, "postcode")
        here_only = ~np.isin(register.street[left], source.street)
        there_only = ~np.isin(source.street[right], register.street)
        told_by_text = np.isnan(distance) & here_only & there_only & register.free[left] & source.free[right]
        left, right = left[told_by_text], right[told_by_text]
        alone = (np.bincount(left, minlength=len(register.rows))[left] == 1) & (
            np.bincount(right, minlength=len(source.rows))[right] == 1
        )
        for a, b in zip(left[alone].tolist(), right[alone].tolist()):
            self._pair_one(a, b, 0.7, "postcode")

    def renamed_streets(self) -> None:
        """Step 3: street by street, the best evidence first."""
        register, source = self.register, self.source
        free = _by_street(register), _by_street(source)
        known = set(register.street.tolist()), set(source.street.tolist())
        renames = []
        for (here, there), near in self._neighbours().items():
            alone = here not in known[1], there not in known[0]
            alike = self._alike(here, there)
            if not any(alone):
                continue
            sizes = len(free[0][here]), len(free[1][there])
            # one house proves a new name only where both streets have no other; a street that
            # goes on elsewhere needs a row of them
            least = ROW if not all(alone) else 1 if sizes == (1, 1) else 2
            most = near * 2 >= min(size for size, only in zip(sizes, alone) if only)
            if alike >= ALIKE or (near >= least and most):
                renames.append((max(alike, min(0.97, 0.55 + 0.1 * near)), near, alike, here, there))
        seen = {(here, there) for *_rest, here, there in renames}
        renames += [rename for rename in self._alike_by_text(free, known) if rename[3:] not in seen]
        for confidence, _near, alike, here, there in sorted(renames, key=lambda r: (-r[1], -r[2], r[3:])):
            self._rename(free, known[1], here, there, confidence, alike)

    def renumbered_rows(self) -> None:
        """Before step 4: where a row of houses stands on the places of their neighbours' numbers, give them free.

        A street renumbered by two has nearly all its numbers on both sides, each at the next house.
        """
        register, source = self.register, self.source
        exact = [pair for pair in self.pairs if not pair.how]
        left = np.array([pair.register for pair in exact], dtype=np.int64)
        right = np.array([pair.source for pair in exact], dtype=np.int64)
        far = self._distance(left, right) > max(self.tolerance, self.same_place)
        doubtful = np.bincount(register.street[left[far]], minlength=len(self.streets)) >= ROW
        far &= doubtful[register.street[left]]
        left, right = left[far], right[far]
        open_left = np.union1d(left, np.flatnonzero(register.free & doubtful[register.street]))
        open_right = np.union1d(right, np.flatnonzero(source.free & doubtful[source.street]))
        here, there, _metres = self._same_places(open_left, open_right)
        moved = set(here.tolist()), set(there.tolist())
        agreeing = np.isin(left, list(moved[0])) | np.isin(right, list(moved[1]))
        votes = np.bincount(register.street[left[agreeing]], minlength=len(self.streets))
        renumbered = (votes >= ROW) & (votes * 5 >= 3 * np.bincount(register.street[left], minlength=len(self.streets)))
        given_back = {
            (a, b) for a, b in zip(left[agreeing].tolist(), right[agreeing].tolist()) if renumbered[register.street[a]]
        }
        self.pairs = [pair for pair in self.pairs if (pair.register, pair.source) not in given_back]
        for a, b in given_back:
            register.free[a] = source.free[b] = True

    def other_numbers(self) -> None:
        """Step 4: the nearest first, no farther than these two lists usually put the same address."""
        left, right = np.flatnonzero(self.register.free), np.flatnonzero(self.source.free)
        here, there, metres = self._same_places(left, right)
        rivals = np.bincount(here, minlength=len(self.register.rows))
        for a, b, distance in _one_to_one(here, there, metres):
            confidence = (0.95 if rivals[a] == 1 else 0.8) - 0.15 * distance / max(self.same_place, 1.0)
            street = self.streets[self.source.street[b]]
            self._pair_one(a, b, confidence, "house_number", _group("house_number", *street))

    # -- evidence -----------------------------------------------------------------------------------

    def _learn_same_place(self, left: Ints, right: Ints) -> None:
        """How far apart these lists put one address that both place well: row houses stand 6 m apart."""
        distance = self._distance(left, right)
        good = distance[distance <= self.tolerance]
        if len(good) >= 30:
            self.same_place = min(self.tolerance, max(1.0, 1.5 * float(np.quantile(good, 0.99))))

    def _same_places(self, left: Ints, right: Ints) -> tuple[Ints, Ints, Floats]:
        """Pairs of the same street and box on the same spot, with another number."""
        register, source = self.register, self.source
        here, there = _within(
            register.street[left], register.x[left], register.y[left],
            source.street[right], source.x[right], source.y[right],
            self.same_place,
        )  # fmt: skip
        left, right = left[here], right[there]
        boxes = np.array([key.box for key in self.numbers], dtype=object)
        one, other = register.number[left], source.number[right]
        fit = (one != other) & (boxes[one] == boxes[other]).astype(bool)
        left, right = left[fit], right[fit]
        return left, right, self._distance(left, right)

    def _neighbours(self) -> dict[tuple[int, int], int]:
        """How many free addresses two streets of a postcode have under one number near each other."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        postcodes = self._postcode_of_street * len(self.numbers)
        here, there = _within(
            postcodes[register.street[left]] + register.number[left], register.x[left], register.y[left],
            postcodes[source.street[right]] + source.number[right], source.x[right], source.y[right],
            max(self.tolerance, NEAR_M),
        )  # fmt: skip
        pairs, counts = np.unique(
            np.column_stack((register.street[left[here]], source.street[right[there]])), axis=0, return_counts=True
        )
        return {
            (a, b): count
            for (a, b), count in zip(pairs.tolist(), counts.tolist())
            if a != b and not self._marks_differ(a, b)
        }

    def _alike_by_text(
        self, free: tuple[dict[int, list[int]], dict[int, list[int]]], known: tuple[set[int], set[int]]
    ) -> list[tuple[float, int, float, int, int]]:
        """Slips of the pen that no position can tell: streets of one list each, alike, with numbers in common."""
        register, source = self.register, self.source
        found = []
        by_postcode: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side, streets in enumerate((set(free[0]) - known[1], set(free[1]) - known[0])):
            for street in sorted(streets):
                by_postcode[self.streets[street].postcode][side].append(street)
        for postcode in sorted(by_postcode):
            for here, there in _may_be_alike(*by_postcode[postcode], [street.key for street in self.streets]):
                alike = self._alike(here, there)
                if alike < ALIKE or self._marks_differ(here, there):
                    continue
                numbers = {int(register.number[place]): place for place in free[0][here]}
                common = [(numbers[n], p) for p in free[1][there] if (n := int(source.number[p])) in numbers]
                distance = self._distance(np.array([a for a, _ in common], int), np.array([b for _, b in common], int))
                # where both lists place a house, and not at one spot, they are two streets
                if common and np.isnan(distance).all():
                    found.append((0.9 * alike, 0, alike, here, there))
        return found

    def _rename(
        self,
        free: tuple[dict[int, list[int]], dict[int, list[int]]],
        known_there: set[int],
        here: int,
        there: int,
        confidence: float,
        alike: float,
    ) -> None:
        """Pair what is free in both streets under one number; the rest of the old street joins the new one."""
        register, source = self.register, self.source
        numbers = {int(source.number[place]): place for place in free[1][there] if source.free[place]}
        how = "slip" if alike >= ALIKE else "street_name"
        group = _group("street_name", *self.streets[here], *self.streets[there])
        for place in free[0][here]:
            counterpart = numbers.get(int(register.number[place]), -1)
            if counterpart >= 0 and register.free[place]:
                self._pair_one(place, counterpart, confidence, how, group)
        if here not in known_there:
            left_over = [place for place in free[0][here] if register.free[place]]
            register.street[left_over] = there

    def _alike(self, here: int, there: int) -> float:
        """Similarity of two streets' names; names with other numbers in them (11 and 12 November) are not alike."""
        one, other = self.streets[here].key, self.streets[there].key
        return similarity(one, other) if re.findall(r"\d+", one) == re.findall(r"\d+", other) else 0.0

    def _marks_agree(self, here: int, there: int) -> bool:
        return not self._marks_differ(here, there)

    def _marks_differ(self, here: int, there: int) -> bool:
        one, other = self.streets[here].mark, self.streets[there].mark
        return bool(one and other and one != other and self.streets[here].key == self.streets[there].key)

    def _distance(self, left: Ints, right: Ints) -> Floats:
        register, source = self.register, self.source
        return np.hypot(register.x[left] - source.x[right], register.y[left] - source.y[right])

    # -- pairs --------------------------------------------------------------------------------------

    def _pair(self, left: Ints, right: Ints, confidence: float, how: str) -> None:
        self.register.free[left] = False
        self.source.free[right] = False
        self.pairs += [_Pair(a, b, confidence, how, "") for a, b in zip(left.tolist(), right.tolist())]

    def _pair_one(self, left: int, right: int, confidence: float, how: str, group: str = "") -> None:
        self.register.free[left] = self.source.free[right] = False
        self.pairs.append(_Pair(left, right, confidence, how, group))


class _Findings:
    """What is said of the matching."""

    def __init__(self, matching: _Matching) -> None:
        self.matching = matching
        self.sides = (matching.register, matching.source)
        self.found: list[Discrepancy] = []

    def all(self) -> list[Discrepancy]:
        """Every discrepancy, in the order of a worklist."""
        for pair in self.matching.pairs:
            if pair.how:
                self._other_name(pair)
        self._positions()
        for side in (0, 1):
            self._duplicates(side)
            self._missing(side)
        return sorted(self.found, key=_order)

    def _other_name(self, pair: _Pair) -> None:
        rows = self._rows(pair)
        register, source = (side.addresses for side in self.sides)
        if pair.how == "house_number":
            values = _number_written(register, rows[0]), _number_written(source, rows[1])
        elif pair.how == "postcode":
            values = register.postcodes[rows[0]], source.postcodes[rows[1]]
        else:
            values = register.street_names[rows[0]], source.street_names[rows[1]]
        kind = "street_name" if pair.how == "slip" else pair.how
        severity = "information" if pair.how == "slip" else SEVERITY[kind]
        self._add(kind, rows, values, pair.confidence, severity=severity, group=pair.group)

    def _positions(self) -> None:
        register, source = (side.addresses for side in self.sides)
        rows = np.array([self._rows(pair) for pair in self.matching.pairs], dtype=np.int64).reshape(-1, 2)
        metres = np.hypot(register.x[rows[:, 0]] - source.x[rows[:, 1]], register.y[rows[:, 0]] - source.y[rows[:, 1]])
        for place in np.flatnonzero(~(metres <= self.matching.tolerance)).tolist():
            pair, distance = self.matching.pairs[place], float(metres[place])
            both = (int(rows[place, 0]), int(rows[place, 1]))
            values = _position_written(register, both[0]), _position_written(source, both[1])
            if np.isnan(distance):
                self._add("no_position", both, values, pair.confidence)
                continue
            # the farther, the likelier that the same words name another place
            confidence = pair.confidence - 0.3 * min(1.0, distance / 5000.0)
            severity = "blocking" if distance > FAR_M else SEVERITY["position"]
            self._add("position", both, values, confidence, severity=severity)

    def _duplicates(self, side: int) -> None:
        compared = self.sides[side]
        addresses = compared.addresses
        for place, rows in compared.sets.items():
            street = self.matching.streets[compared.street[place]]
            group = _group("duplicate", ("register", "source")[side], *street, addresses.ids[rows[0]])
            spread = np.hypot(np.ptp(addresses.x[rows]), np.ptp(addresses.y[rows]))
            confidence = 0.98 if spread <= self.matching.tolerance else 0.85
            for row in rows:
                both = (row, -1) if side == 0 else (-1, row)
                values = (addresses.label(row), "") if side == 0 else ("", addresses.label(row))
                self._add("duplicate", both, values, confidence, group=group)

    def _missing(self, side: int) -> None:
        compared, other = self.sides[side], self.sides[1 - side]
        known = set(other.street.tolist())
        kind = ("missing_in_source", "missing_in_register")[side]
        placed = compared.placed()
        keys = compared.key(len(self.matching.numbers))
        for place in np.flatnonzero(compared.free).tolist():
            if place in compared.sets:
                continue
            row, street = int(compared.rows[place]), int(compared.street[place])
            ended = other.ended.get(int(keys[place]), -1)
            status = other.addresses.statuses[ended] if ended >= 0 else ""
            confidence = 0.98 if ended >= 0 else 0.95 if placed[place] else 0.85
            # a street that the other list does not know at all is one decision
            group = _group(kind, *self.matching.streets[street]) if street not in known else ""
            label = compared.addresses.label(row)
            both, values = ((row, -1), (label, status)) if side == 0 else ((-1, row), (status, label))
            self._add(kind, both, values, confidence, group=group)

    def _rows(self, pair: _Pair) -> tuple[int, int]:
        """The rows of a pair; of rows that say the same, those that are nearest."""
        register, source = self.sides
        one, other = int(register.rows[pair.register]), int(source.rows[pair.source])
        if pair.register not in register.sets and pair.source not in source.sets:
            return one, other
        choices = [
            (a, b) for a in register.sets.get(pair.register, [one]) for b in source.sets.get(pair.source, [other])
        ]
        x, y = (np.array([row[side] for row in choices]) for side in (0, 1))
        metres = np.hypot(
            register.addresses.x[x] - source.addresses.x[y], register.addresses.y[x] - source.addresses.y[y]
        )
        return choices[int(np.argmin(np.nan_to_num(metres, nan=np.inf)))]

    def _add(
        self,
        kind: str,
        rows: tuple[int, int],
        values: tuple[str, str],
        confidence: float,
        *,
        severity: str = "",
        group: str = "",
    ) -> None:
        """One difference. The address is the source's where it has one: that is what a correction changes."""
        register, source = (side.addresses for side in self.sides)
        one, other = rows
        told, row = (source, other) if other >= 0 else (register, one)
        here = (float(register.x[one]), float(register.y[one])) if one >= 0 else (np.nan, np.nan)
        there = (float(source.x[other]), float(source.y[other])) if other >= 0 else (np.nan, np.nan)
        self.found.append(
            Discrepancy(
                kind=kind,
                register_id=register.ids[one] if one >= 0 else "",
                source_id=source.ids[other] if other >= 0 else "",
                register_value=values[0],
                source_value=values[1],
                distance_m=float(np.hypot(here[0] - there[0], here[1] - there[1])),
                confidence=round(confidence, 3),
                severity=severity or SEVERITY[kind],
                group_id=group,
                address=told.label(row),
                street_name=told.street_names[row],
                house_number=told.house_numbers[row],
                box_number=told.box_numbers[row],
                postcode=told.postcodes[row],
                municipality=told.municipalities[row],
                source_version=source.versions[other] if other >= 0 else "",
                register_x=here[0],
                register_y=here[1],
                source_x=there[0],
                source_y=there[1],
            )
        )


def _order(found: Discrepancy) -> tuple[object, ...]:
    digits = re.match(r"\d+", found.house_number)
    return (
        KINDS.index(found.kind),
        street_key(found.street_name),
        found.postcode,
        int(digits.group()) if digits else 0,
        found.house_number,
        found.box_number,
        found.register_id,
        found.source_id,
    )


def _number_written(addresses: Addresses, row: int) -> str:
    """The number with the suffix that some lists write into the box: 20 and A are 20A."""
    number, box = addresses.house_numbers[row], addresses.box_numbers[row]
    return number + box if box and not number_readings(number, box)[0].box else number


def _position_written(addresses: Addresses, row: int) -> str:
    x, y = addresses.x[row], addresses.y[row]
    return f"{x:.2f} {y:.2f}" if np.isfinite(x) else ""


def _group(*parts: str) -> str:
    return "|".join(parts)


# -- from texts to codes ----------------------------------------------------------------------------


@dataclass
class _Streets:
    """The street of each row, as a code into ``names``; ``written`` is how the list writes it."""

    codes: Ints
    names: list[Street]
    written: list[str]


def _current(addresses: Addresses) -> NDArray[np.bool_]:
    """Which rows to compare: a list that has no status holds current addresses."""
    ended = {status: status in ("proposed", "reserved", "retired") for status in set(addresses.statuses)}
    return np.fromiter((not ended[status] for status in addresses.statuses), dtype=bool, count=len(addresses))


def _number_codes(both: Iterable[Addresses]) -> tuple[list[NumberKey], list[Ints], list[Ints]]:
    """The distinct numbers, sorted, and each row's code for its first and its second reading (-1 for none)."""
    known: dict[tuple[str, str], int] = {}
    rows = [_codes(zip(addresses.house_numbers, addresses.box_numbers), known) for addresses in both]
    readings = [number_readings(*written) for written in known]
    numbers = sorted({key for reading in readings for key in reading})
    place = {key: code for code, key in enumerate(numbers)}
    first = np.array([place[reading[0]] for reading in readings], dtype=np.int64)
    second = np.array([place[reading[1]] if len(reading) > 1 else -1 for reading in readings], dtype=np.int64)
    return numbers, [first[codes] for codes in rows], [second[codes] for codes in rows]


def _street_of_rows(addresses: Addresses) -> _Streets:
    known: dict[tuple[str, str], int] = {}
    codes = _codes(zip(addresses.postcodes, addresses.street_names), known)
    names = [Street(_postcode(postcode), street_key(name), homonym_mark(name)) for postcode, name in known]
    return _Streets(codes, names, [name for _postcode, name in known])


def _postcode(text: str) -> str:
    """``B-4500`` and ``4500 Huy`` are 4500."""
    digits = re.search(r"\d{4}", text)
    return digits.group() if digits else text.strip()


def _codes(values: Iterable[tuple[str, str]], known: dict[tuple[str, str], int]) -> Ints:
    return np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)


def _alphabetical(streets: Sequence[_Streets]) -> tuple[list[Street], list[Ints]]:
    """The distinct streets of both sides, sorted, and each row's code among them."""
    every = sorted({name for side in streets for name in side.names})
    place = {name: code for code, name in enumerate(every)}
    return every, [np.array([place[name] for name in side.names], dtype=np.int64)[side.codes] for side in streets]


def _side(addresses: Addresses, current: NDArray[np.bool_], street: Ints, number: Ints, other: Ints, n: int) -> _Side:
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
    return _Side(
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


# -- what one list leaves to the other --------------------------------------------------------------


def _lend_postcodes(both: Sequence[Addresses], streets: Sequence[_Streets], numbers: Sequence[Ints]) -> None:
    """A list without any postcode takes those of the other, by street and number, the nearest first."""
    for bare, full in ((0, 1), (1, 0)):
        if any(name.postcode for name in streets[bare].names) or not any(n.postcode for n in streets[full].names):
            continue
        lenders: dict[tuple[str, int], list[int]] = defaultdict(list)
        by_name: dict[str, list[int]] = defaultdict(list)
        for row, code in enumerate(streets[full].codes.tolist()):
            key = streets[full].names[code].key
            lenders[key, int(numbers[full][row])].append(row)
            by_name[key].append(row)
        names, new = streets[bare].names, []
        for row, code in enumerate(streets[bare].codes.tolist()):
            key = names[code].key
            rows = lenders.get((key, int(numbers[bare][row]))) or by_name.get(key) or []
            nearest = _nearest(both[bare], row, both[full], rows)
            lent = streets[full].names[streets[full].codes[nearest]].postcode if nearest >= 0 else ""
            new.append((names[code]._replace(postcode=lent), streets[bare].written[code]))
        _replace_rows(streets[bare], range(len(new)), new)


def _join_readings(streets: Sequence[_Streets], current: Sequence[NDArray[np.bool_]]) -> None:
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


def _lend_marks(
    both: Sequence[Addresses],
    streets: Sequence[_Streets],
    numbers: Sequence[Ints],
    current: Sequence[NDArray[np.bool_]],
) -> None:
    """A street without homonym mark is the one, or row by row the nearest, of the other list's marked streets."""
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
                nearest = _nearest(both[bare], row, both[full], (same if len(same) else candidates).tolist())
                mark = streets[full].names[streets[full].codes[nearest]].mark
                new.append((Street(*family, mark), streets[bare].written[streets[bare].codes[row]]))
            _replace_rows(streets[bare], rows, new)


def _replace_rows(streets: _Streets, rows: Sequence[int], new: Sequence[tuple[Street, str]]) -> None:
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


# -- joins ------------------------------------------------------------------------------------------


def _equal(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Every pair of places whose values are equal."""
    order = np.argsort(right, kind="stable")
    begin, end = (np.searchsorted(right[order], left, side) for side in ("left", "right"))
    count = end - begin
    here = np.repeat(np.arange(len(left)), count)
    offset = np.arange(len(here)) - np.repeat(np.cumsum(count) - count, count)
    return here, order[np.repeat(begin, count) + offset]


def _within(
    left: Ints, left_x: Floats, left_y: Floats, right: Ints, right_x: Floats, right_y: Floats, metres: float
) -> tuple[Ints, Ints]:
    """Every pair of places with equal values, both placed and at most ``metres`` apart."""
    here, there = np.flatnonzero(np.isfinite(left_x)), np.flatnonzero(np.isfinite(right_x))
    size = max(metres, 1.0)
    columns = 1 << 21  # cells of a metre or more, over more than Belgium
    values = np.unique(np.concatenate((left[here], right[there])))

    def cells(value: Ints, x: Floats, y: Floats) -> Ints:
        column, row = np.floor(x / size).astype(np.int64), np.floor(y / size).astype(np.int64)
        return (np.searchsorted(values, value) * columns + column) * columns + row

    grid = cells(left[here], left_x[here], left_y[here]), cells(right[there], right_x[there], right_y[there])
    shifts = [i * columns + j for i in (-1, 0, 1) for j in (-1, 0, 1)]
    pairs = [_equal(grid[0], grid[1] + shift) for shift in shifts]
    a, b = here[np.concatenate([p[0] for p in pairs])], there[np.concatenate([p[1] for p in pairs])]
    near = np.hypot(left_x[a] - right_x[b], left_y[a] - right_y[b]) <= metres
    return a[near], b[near]


def _one_to_one(left: Ints, right: Ints, metres: Floats) -> list[tuple[int, int, float]]:
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


def _by_street(side: _Side) -> dict[int, list[int]]:
    """The free places of each street."""
    found: dict[int, list[int]] = defaultdict(list)
    for place in np.flatnonzero(side.free).tolist():
        found[int(side.street[place])].append(place)
    return found


def _may_be_alike(here: Sequence[int], there: Sequence[int], keys: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of streets that have enough letters in common to reach :data:`ALIKE`; spares most comparisons."""
    if not here or not there:
        return []
    letters = [
        np.array([np.bincount(np.frombuffer(keys[s].encode("utf-32-le"), np.uint32) % 64, minlength=64) for s in side])
        for side in (here, there)
    ]
    lengths = [side.sum(axis=1) for side in letters]
    pairs = []
    for place, street in enumerate(here):
        common = np.minimum(letters[0][place], letters[1]).sum(axis=1)
        fit = 2 * common >= ALIKE * (lengths[0][place] + lengths[1])
        pairs += [(street, there[other]) for other in np.flatnonzero(fit).tolist()]
    return pairs
