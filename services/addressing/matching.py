"""Which addresses of a register and a source are the same: one to one, step by step, with the evidence.

Each step takes what the steps before left; :mod:`compare` lists them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .address import Addresses
from .codes import Side, alphabetical, current_rows, number_codes, side_of, street_codes
from .joins import Floats, Ints, equal, one_to_one, within
from .lending import join_readings, lend_marks, lend_postcodes
from .sameness import similarity

NEAR_M = 25.0
"""Metres within which the same number under another street name speaks for a new name."""

SAME_UNDER_OTHER_POSTCODE_M = 50.0
"""Metres within which the same street and number under another postcode are one address."""

ALIKE = 0.82
"""Similarity from which two street names may be one with a slip of the pen."""

ROW = 3
"""Addresses of a street that must agree before their exact numbers are taken for a renumbering."""


class Pair(NamedTuple):
    """Two places in the sides' ``rows`` that are one address, how sure that is, and how they were found."""

    register: int
    source: int
    confidence: float
    how: str
    group: str


class Matching:
    """The two lists and what is matched so far."""

    def __init__(self, register: Addresses, source: Addresses, tolerance_m: float) -> None:
        self.tolerance = tolerance_m
        both = (register, source)
        current = [current_rows(addresses) for addresses in both]
        numbers, codes, others = number_codes(both)
        self.numbers = numbers
        streets = [street_codes(addresses) for addresses in both]
        lend_postcodes(both, streets)
        join_readings(streets, current)
        lend_marks(both, streets, codes, current)
        self.streets, codes_of_streets = alphabetical(streets)
        self.register, self.source = (
            side_of(addresses, now, street, number, other, len(numbers))
            for addresses, now, street, number, other in zip(both, current, codes_of_streets, codes, others)
        )
        self.pairs: list[Pair] = []
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
        here, there = equal(
            names[register.street[left]] + register.number[left], names[source.street[right]] + source.number[right]
        )
        left, right = left[here], right[there]
        agree = np.array([self._marks_agree(a, b) for a, b in zip(register.street[left], source.street[right])], bool)
        left, right = left[agree], right[agree]
        distance = self._distance(left, right)
        near = distance <= max(self.tolerance, SAME_UNDER_OTHER_POSTCODE_M)
        for a, b, metres in one_to_one(left[near], right[near], distance[near]):
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
        metres = self._distance(left, right)
        far = metres > self.same_place
        if far.sum() * 2 > np.isfinite(metres).sum():
            # the whole list stands aside (a datum, another geocoder): places prove nothing
            return
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
        for a, b, distance in one_to_one(here, there, metres):
            confidence = (0.95 if rivals[a] == 1 else 0.8) - 0.15 * distance / max(self.same_place, 1.0)
            street = self.streets[self.source.street[b]]
            self._pair_one(a, b, confidence, "house_number", group_of("house_number", *street))

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
        here, there = within(
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
        here, there = within(
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
        group = group_of("street_name", *self.streets[here], *self.streets[there])
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
        self.pairs += [Pair(a, b, confidence, how, "") for a, b in zip(left.tolist(), right.tolist())]

    def _pair_one(self, left: int, right: int, confidence: float, how: str, group: str = "") -> None:
        self.register.free[left] = self.source.free[right] = False
        self.pairs.append(Pair(left, right, confidence, how, group))


def _by_street(side: Side) -> dict[int, list[int]]:
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


def group_of(*parts: str) -> str:
    """A name for one decision, the same at every comparison."""
    return "|".join(parts)
