"""Which addresses of a register and a source are the same: one to one, step by step, with the evidence.

Each step takes what the steps before left; :mod:`compare` lists them. All is arrays over the places of
both sides' ``rows``; no step depends on which list is the register.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

import numpy as np

from ...model.address import Addresses
from ...model.discrepancy import RULES
from .encode import Side, alphabetical, current_rows, municipality_codes, number_codes, side_of, street_codes
from .fill_missing import join_readings, lend_marks, lend_postcodes, mark_sections
from .homonym_marks import join_marks
from .normalise import by_initials, similarity
from .spelling_joins import Bools, Floats, Ints, equal, find, one_to_one, within

NEAR_M = 25.0
"""Metres within which the same number under another street name speaks for a new name."""

SAME_UNDER_OTHER_POSTCODE_M = 50.0
"""Metres within which the same street and number under another postcode are one address."""

SAME_STREET_M = 500.0
"""Metres within which one name under two postcodes may be one street."""

ALIKE = 0.82
"""Similarity from which two street names may be one with a slip of the pen."""

INITIALS = 0.9
"""How alike two names are that differ by first names of which one has the initials only."""

WHOLE = 0.8
"""Share of a street's addresses that must have a counterpart where names alone say that it is another one's."""

ROW = 3
"""Addresses of a street that must agree before their exact numbers are taken for a renumbering."""

RULE = {name: code for code, name in enumerate(RULES)}


class Matching:
    """The two lists and what is matched so far.

    ``partner`` is the place in the source of each place in the register, -1 for none; ``rule``,
    ``confidence`` and ``group`` (into ``groups``) say how it was found.
    """

    def __init__(self, register: Addresses, source: Addresses, tolerance_m: float) -> None:
        self.tolerance = tolerance_m
        both = (register, source)
        current = [current_rows(addresses) for addresses in both]
        numbers, codes, others = number_codes(both)
        self.numbers = numbers
        streets = [street_codes(addresses) for addresses in both]
        lend_postcodes(both, streets)
        join_marks(streets)
        join_readings(streets, current)
        mark_sections(both, streets, codes, current)
        lend_marks(both, streets, codes, current)
        self.streets, codes_of_streets = alphabetical(streets)
        self.joined = np.arange(len(self.streets))
        """The street that each street is one with, once renamed ones are found: itself for most."""
        self.register, self.source = (
            side_of(addresses, now, street, number, other, len(numbers))
            for addresses, now, street, number, other in zip(both, current, codes_of_streets, codes, others)
        )
        self.municipalities, self.municipality_of = municipality_codes(both)
        self.partner = np.full(len(self.register.rows), -1, dtype=np.int64)
        self.rule = np.zeros(len(self.partner), dtype=np.int8)
        self.confidence = np.zeros(len(self.partner))
        self.group = np.zeros(len(self.partner), dtype=np.int32)
        self.groups = {"": 0}
        self.same_place = tolerance_m
        self.key_of_street = _codes([street.key for street in self.streets])
        self.postcode_of_street = _codes([street.postcode for street in self.streets])
        self._mark_of_street = _codes(["", *(street.mark for street in self.streets)])[1:]
        self._box_of_number = _codes([number.box for number in numbers])
        self.house_of_number = _codes([f"{number.number}|{number.suffix}" for number in numbers])

    # -- steps --------------------------------------------------------------------------------------

    def equal_texts(self) -> None:
        """Step 1, first reading against first reading, then with second readings."""
        register, source = self.register, self.source
        there = find(register.key, source.key)
        left = np.flatnonzero(there >= 0)
        self._pair(left, there[left], 0.99, "same_text")
        self._learn_same_place(left, there[left])
        candidates = []
        for one, other, swapped in ((register, source, False), (source, register, True)):
            again = np.flatnonzero(one.free & (one.other >= 0))
            free = np.flatnonzero(other.free)
            found = find(one.street[again] * len(self.numbers) + one.other[again], other.key[free])
            pairs = again[found >= 0], free[found[found >= 0]]
            candidates.append(pairs[::-1] if swapped else pairs)
        left, right = (np.concatenate([pairs[side] for pairs in candidates]) for side in (0, 1))
        chosen = one_to_one(left, right, np.zeros(len(left)), register.number[left], source.number[right])
        self._pair(left[chosen], right[chosen], 0.9, "second_reading")

    def other_postcodes(self) -> None:
        """Step 2: at the same place; elsewhere, only where the other list has no such street in that postcode."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        names = self.key_of_street * len(self.numbers)
        here = names[register.street[left]] + register.number[left]
        there = names[source.street[right]] + source.number[right]
        reach = max(self.tolerance, SAME_UNDER_OTHER_POSTCODE_M)
        near, by = within(here, register.x[left], register.y[left], there, source.x[right], source.y[right], reach)
        near, by = left[near], right[by]
        agree = ~self._homonyms(register.street[near], source.street[by])
        near, by = near[agree], by[agree]
        distance = self._distance(near, by)
        chosen = self._nearest(near, by, distance)
        confidence = 0.97 - 0.2 * np.minimum(1.0, distance[chosen] / reach)
        self._pair(near[chosen], by[chosen], confidence, "other_postcode")
        self._other_postcodes_by_text(names)

    def _other_postcodes_by_text(self, names: Ints) -> None:
        """A street in a postcode where the other list has none of that name: the one address left that fits."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        here, there = equal(
            names[register.street[left]] + register.number[left], names[source.street[right]] + source.number[right]
        )
        left, right = left[here], right[there]
        one, other = (
            codes[side.rows[places]]
            for codes, side, places in zip(self.municipality_of, (register, source), (left, right))
        )
        distance = self._distance(left, right)
        fit = ~self.known(source)[register.street[left]] | ~self.known(register)[source.street[right]]
        fit &= (one == other) | (one == 0) | (other == 0) | (distance <= SAME_STREET_M)
        fit &= ~(distance > SAME_STREET_M) & ~self._homonyms(register.street[left], source.street[right])
        left, right = left[fit], right[fit]
        alone = _once(left) & _once(right)
        self._pair(left[alone], right[alone], 0.7, "other_postcode")

    def renamed_streets(self) -> None:
        """Step 3: street by street, the best evidence first."""
        register, source = self.register, self.source
        free = _by_street(register), _by_street(source)
        known = self.known(register), self.known(source)
        anchored = known[0] & known[1]
        renames = []
        for (here, there), near in self._neighbours().items():
            alone = not known[1][here], not known[0][there]
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
        renames += self._alike_by_text(free, known, seen)
        for confidence, _near, alike, here, there in sorted(
            renames, key=lambda r: (-r[1], -r[2], min(r[3:]), max(r[3:]), r[3])
        ):
            self._rename(free, here, there, confidence, alike)
            self._join(here, there, anchored)
        for side in (register, source):
            side.street[side.free] = self.joined[side.street[side.free]]

    def renumbered_rows(self) -> None:
        """Before step 5: where a row of houses stands on the places of their neighbours' numbers, give them free.

        A street renumbered by two has nearly all its numbers on both sides, each at the next house.
        """
        register, source = self.register, self.source
        left = np.flatnonzero((self.partner >= 0) & (self.rule <= RULE["second_reading"]))
        right = self.partner[left]
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
        ends = np.isin(left, here), np.isin(right, there)
        agreeing = ends[0] | ends[1]
        # within such a row both ends stand on a neighbour's place; one alone may be a point put wrong
        votes = np.bincount(register.street[left[ends[0] & ends[1]]], minlength=len(self.streets))
        renumbered = (votes >= ROW) & (votes * 5 >= 3 * np.bincount(register.street[left], minlength=len(self.streets)))
        back = agreeing & renumbered[register.street[left]]
        self.partner[left[back]] = -1
        register.free[left[back]] = source.free[right[back]] = True

    def other_boxes(self) -> None:
        """Step 4: the same street, number and place; without places, where each list has one such box only."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        houses = len(self.numbers)
        here = register.street[left] * houses + self.house_of_number[register.number[left]]
        there = source.street[right] * houses + self.house_of_number[source.number[right]]
        a, b = equal(here, there)
        left, right = left[a], right[b]
        other = register.number[left] != source.number[right]
        left, right = left[other], right[other]
        metres = self._distance(left, right)
        alone = _once(left) & _once(right)
        # a house that each list has once may have moved
        fit = (metres <= max(self.tolerance, self.same_place)) | (alone & ~(metres > SAME_STREET_M))
        left, right, metres, alone = left[fit], right[fit], metres[fit], alone[fit]
        chosen = self._nearest(left, right, metres)
        confidence = np.where(alone[chosen], 0.95, 0.8) - np.where(np.isnan(metres[chosen]), 0.15, 0.0)
        left, right = left[chosen], right[chosen]
        houses_of = [
            group_of("box_number", *self.streets[street], self.numbers[number].number, self.numbers[number].suffix)
            for street, number in zip(source.street[right].tolist(), source.number[right].tolist())
        ]
        self._pair(left, right, confidence, "other_box", houses_of)

    def other_numbers(self) -> None:
        """Step 5: the nearest first, no farther than these two lists usually put the same address."""
        left, right = np.flatnonzero(self.register.free), np.flatnonzero(self.source.free)
        here, there, metres = self._same_places(left, right)
        alone = _once(here)
        chosen = self._nearest(here, there, metres)
        confidence = np.where(alone[chosen], 0.95, 0.8) - 0.15 * metres[chosen] / max(self.same_place, 1.0)
        streets = self.source.street[there[chosen]].tolist()
        groups = [group_of("house_number", *self.streets[street]) for street in streets]
        self._pair(here[chosen], there[chosen], confidence, "other_number", groups)

    # -- evidence -----------------------------------------------------------------------------------

    def _learn_same_place(self, left: Ints, right: Ints) -> None:
        """How far apart these lists put one address that both place well: row houses stand 6 m apart."""
        distance = self._distance(left, right)
        good = distance[distance <= self.tolerance]
        if len(good) >= 30:
            # the tenth beyond is not noise: neighbours, and points put in the street
            self.same_place = min(self.tolerance, max(1.0, 2.0 * float(np.quantile(good, 0.9))))

    def _same_places(self, left: Ints, right: Ints) -> tuple[Ints, Ints, Floats]:
        """Pairs of the same street and box on the same spot, with another number."""
        register, source = self.register, self.source
        here, there = within(
            register.street[left], register.x[left], register.y[left],
            source.street[right], source.x[right], source.y[right],
            self.same_place,
        )  # fmt: skip
        left, right = left[here], right[there]
        one, other = register.number[left], source.number[right]
        fit = (one != other) & (self._box_of_number[one] == self._box_of_number[other])
        left, right = left[fit], right[fit]
        return left, right, self._distance(left, right)

    def _neighbours(self) -> dict[tuple[int, int], int]:
        """How many free addresses two streets of a postcode have under one number near each other."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.free), np.flatnonzero(source.free)
        postcodes = self.postcode_of_street * len(self.numbers)
        here, there = within(
            postcodes[register.street[left]] + register.number[left], register.x[left], register.y[left],
            postcodes[source.street[right]] + source.number[right], source.x[right], source.y[right],
            max(self.tolerance, NEAR_M),
        )  # fmt: skip
        one, other = register.street[left[here]], source.street[right[there]]
        fit = (one != other) & ~self._homonyms(one, other)
        pairs, counts = np.unique(one[fit] * len(self.streets) + other[fit], return_counts=True)
        return {divmod(pair, len(self.streets)): count for pair, count in zip(pairs.tolist(), counts.tolist())}

    def _alike_by_text(
        self,
        free: tuple[dict[int, list[int]], dict[int, list[int]]],
        known: tuple[Bools, Bools],
        seen: Collection[tuple[int, int]],
    ) -> list[tuple[float, int, float, int, int]]:
        """Slips of the pen that no position tells, and initials: a street that one list only has, whose numbers are
        free in a street of nearly the same name, somewhere near where both are placed; what was ``seen`` is left out.
        """
        register, source = self.register, self.source
        found = []
        by_postcode: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side in (0, 1):
            for street in sorted(free[side]):
                by_postcode[self.streets[street].postcode][side].append(street)
        names = _Names([street.key for street in self.streets])
        for _postcode, sides in sorted(by_postcode.items()):
            lone = [[street for street in side if not known[1 - own][street]] for own, side in enumerate(sides)]
            others = [street for street in sides[0] if known[1][street]]
            for here, there in [*names.likely(lone[0], sides[1]), *names.likely(others, lone[1])]:
                alone = not known[1][here], not known[0][there]
                alike = self._alike(here, there) if here != there and (here, there) not in seen else 0.0
                if alike < ALIKE or self._homonyms(np.array([here]), np.array([there]))[0]:
                    continue
                numbers = {int(register.number[place]): place for place in free[0][here]}
                common = [(numbers[n], p) for p in free[1][there] if (n := int(source.number[p])) in numbers]
                distance = self._distance(np.array([a for a, _ in common], int), np.array([b for _, b in common], int))
                sizes = [len(side[street]) for side, street, only in zip(free, (here, there), alone) if only]
                least = 1 if all(alone) else WHOLE * min(sizes)
                # farther apart they are two streets
                if len(common) >= least and common and not (distance > SAME_STREET_M).any():
                    found.append((0.9 * alike, 0, alike, here, there))
        return found

    def _rename(
        self,
        free: tuple[dict[int, list[int]], dict[int, list[int]]],
        here: int,
        there: int,
        confidence: float,
        alike: float,
    ) -> None:
        """Pair what is free in both streets under one number."""
        register, source = self.register, self.source
        left_over = [place for place in free[1][there] if source.free[place]]
        seconds = {int(source.other[place]): place for place in left_over}
        numbers = {int(source.number[place]): place for place in left_over}
        rule = "misspelt_street" if alike >= ALIKE else "renamed_street"
        group = group_of("street_name", *self.streets[here], *self.streets[there])
        pairs: list[tuple[int, int]] = []
        waiting = [place for place in free[0][here] if register.free[place]]
        for codes, others in ((register.number, numbers), (register.other, numbers), (register.number, seconds)):
            taken = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
            for place in waiting:
                counterpart = others.get(int(codes[place]), -1) if codes[place] >= 0 else -1
                if counterpart >= 0 and place not in taken[0] and counterpart not in taken[1]:
                    pairs.append((place, counterpart))
                    taken[1].add(counterpart)
        left, right = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
        self._pair(left, right, confidence, rule, [group] * len(pairs))

    def _join(self, here: int, there: int, anchored: Bools) -> None:
        """Make one street of two, whose left-over and ended addresses then meet in either list.

        What both lists know by its name (``anchored``) is never joined to another such street.
        """
        one, other = self.joined[[here, there]]
        if one == other or (anchored[one] and anchored[other]):
            return
        kept, gone = (one, other) if anchored[one] else (other, one)
        self.joined[self.joined == gone] = kept

    def _alike(self, here: int, there: int) -> float:
        """Similarity of two streets' names; names with other numbers in them (11 and 12 November) are not alike."""
        one, other = self.streets[here].key, self.streets[there].key
        if re.findall(r"\d+", one) != re.findall(r"\d+", other):
            return 0.0
        alike = similarity(one, other)
        return max(alike, INITIALS) if by_initials(one, other) else alike

    def _homonyms(self, here: Ints, there: Ints) -> Bools:
        """Which pairs of streets have one name and two marks."""
        one, other = self._mark_of_street[here], self._mark_of_street[there]
        homonyms: Bools = (one != other) & (one > 0) & (other > 0)
        homonyms &= self.key_of_street[here] == self.key_of_street[there]
        return homonyms

    def known(self, side: Side) -> Bools:
        """Which streets the side has current addresses in, under whatever name."""
        joined = np.zeros(len(self.streets), dtype=bool)
        joined[self.joined[side.street]] = True
        known: Bools = joined[self.joined]
        return known

    def known_as_written(self, side: Side) -> Bools:
        """The same before renamed streets were joined."""
        known = np.zeros(len(self.streets), dtype=bool)
        known[side.key // max(len(self.numbers), 1)] = True
        return known

    def joined_keys(self, keys: Ints) -> Ints:
        """Codes of street and number as they are written, with the streets joined."""
        count = max(len(self.numbers), 1)
        joined: Ints = self.joined[keys // count] * count + keys % count
        return joined

    def _distance(self, left: Ints, right: Ints) -> Floats:
        register, source = self.register, self.source
        return np.hypot(register.x[left] - source.x[right], register.y[left] - source.y[right])

    # -- pairs --------------------------------------------------------------------------------------

    def _nearest(self, left: Ints, right: Ints, metres: Floats) -> Ints:
        """One to one; streets and numbers as they are written settle what is equally near."""
        return one_to_one(left, right, metres, self.register.key[left], self.source.key[right])

    def _pair(self, left: Ints, right: Ints, confidence: float | Floats, rule: str, groups: Sequence[str] = ()) -> None:
        self.register.free[left] = False
        self.source.free[right] = False
        self.partner[left] = right
        self.confidence[left] = confidence
        self.rule[left] = RULE[rule]
        self.group[left] = [self.groups.setdefault(group, len(self.groups)) for group in groups] if groups else 0


def _by_street(side: Side) -> dict[int, list[int]]:
    """The free places of each street."""
    found: dict[int, list[int]] = defaultdict(list)
    free = np.flatnonzero(side.free)
    for place, street in zip(free.tolist(), side.street[free].tolist()):
        found[street].append(place)
    return found


def _codes(texts: Sequence[str]) -> Ints:
    """Each text's place in the alphabet of them all."""
    place = {text: code for code, text in enumerate(sorted(set(texts)))}
    return np.array([place[text] for text in texts], dtype=np.int64)


def _once(places: Ints) -> Bools:
    """Which of ``places`` are there once only."""
    return (np.bincount(places)[places] == 1) if len(places) else np.zeros(0, dtype=bool)


class _Names:
    """The keys of streets, as they are looked for among: by their letters, and by their ends."""

    def __init__(self, keys: Sequence[str]) -> None:
        signs = np.frombuffer("".join(keys).encode("utf-32-le"), np.uint32) % 64
        owner = np.repeat(np.arange(len(keys)), [len(key) for key in keys])
        self._letters = (
            np.bincount(owner * 64 + signs, minlength=64 * len(keys)).reshape(len(keys), 64).astype(np.int16)
        )
        self._lengths = np.array([len(key) for key in keys], dtype=np.int64)
        # the kind of a street and its last word, and how many words stand between: what initials leave
        self._ends: list[tuple[object, ...]] = [(*words[:1], *words[-1:], len(words)) for words in map(str.split, keys)]

    def likely(self, here: Sequence[int], there: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of streets that have enough letters in common to reach :data:`ALIKE`, or the ends of two that differ
        by initials; spares most comparisons."""
        if not here or not there:
            return []
        ends: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for street in there:
            ends[self._ends[street]].append(street)
        letters, lengths = self._letters[there], self._lengths[there]
        pairs = []
        for street in here:
            common = np.minimum(self._letters[street], letters).sum(axis=1)
            fit = np.flatnonzero(2 * common >= ALIKE * (self._lengths[street] + lengths)).tolist()
            alike = [*(there[other] for other in fit), *ends.get(self._ends[street], ())]
            pairs += [(street, other) for other in dict.fromkeys(alike)]
        return pairs


def group_of(*parts: str) -> str:
    """A name for one decision, the same at every comparison."""
    return "|".join(parts)
