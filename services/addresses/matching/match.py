"""Which addresses of a register and a source are the same: one to one, step by step, with the evidence.

Each step takes what the steps before left; :mod:`compare` lists them. All is arrays over the places of
both sides' ``rows``; no step depends on which list is the register.

Long: the steps of one matching share its arrays; apart, each would be handed a dozen of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

import numpy as np

from ...model.address import Addresses
from ...model.discrepancy import RULES
from .encode import (
    EncodedList,
    encode_list,
    encode_municipalities,
    encode_numbers,
    encode_streets,
    mask_current,
    merge_streets,
)
from .fill_missing import fill_homonym_marks, fill_postcodes, split_by_section, unify_spellings
from .homonym_marks import unify_marks
from .normalise import is_initials_variant, similarity
from .spelling_joins import Bools, Floats, Ints, find_indices, join_equal, join_within, select_nearest_pairs

RENAME_RADIUS_M = 25.0
"""Metres within which the same number under another street name speaks for a new name."""

OTHER_POSTCODE_RADIUS_M = 50.0
"""Metres within which the same street and number under another postcode are one address."""

SAME_STREET_RADIUS_M = 500.0
"""Metres within which one name under two postcodes may be one street."""

MIN_SIMILARITY = 0.82
"""Similarity from which two street names may be one with a slip of the pen."""

INITIALS_SIMILARITY = 0.9
"""How alike two names are that differ by first names of which one has the initials only."""

MIN_MATCHED_SHARE = 0.8
"""Share of a street's addresses that must have a counterpart where names alone say that it is another one's."""

MIN_MATCHING_HOUSES = 3
"""Addresses of a street that must agree before their exact numbers are taken for a renumbering."""

RULE_CODES = {name: code for code, name in enumerate(RULES)}


class Matcher:
    """The two lists and what is matched so far.

    ``match`` is the place in the source of each place in the register, -1 for none; ``rule``,
    ``confidence`` and ``group`` (into ``groups``) say how it was found.
    """

    def __init__(self, register: Addresses, source: Addresses, tolerance_m: float) -> None:
        self.tolerance_m = tolerance_m
        both = (register, source)
        current = [mask_current(addresses) for addresses in both]
        numbers, codes, others = encode_numbers(both)
        self.numbers = numbers
        streets = [encode_streets(addresses) for addresses in both]
        fill_postcodes(both, streets)
        unify_marks(streets)
        unify_spellings(streets, current)
        split_by_section(both, streets, codes, current)
        fill_homonym_marks(both, streets, codes, current)
        self.streets, codes_of_streets = merge_streets(streets)
        self.canonical_street = np.arange(len(self.streets))
        """The street that each street is one with, once renamed ones are found: itself for most."""
        self.register, self.source = (
            encode_list(addresses, now, street, number, other, len(numbers))
            for addresses, now, street, number, other in zip(both, current, codes_of_streets, codes, others)
        )
        self.municipalities, self.municipality_of = encode_municipalities(both)
        self.match = np.full(len(self.register.rows), -1, dtype=np.int64)
        self.rule = np.zeros(len(self.match), dtype=np.int8)
        self.confidence = np.zeros(len(self.match))
        self.group = np.zeros(len(self.match), dtype=np.int32)
        self.groups = {"": 0}
        self.same_place_m = tolerance_m
        self.key_of_street = _encode_texts([street.key for street in self.streets])
        self.postcode_of_street = _encode_texts([street.postcode for street in self.streets])
        self._mark_of_street = _encode_texts(["", *(street.mark for street in self.streets)])[1:]
        self._box_of_number = _encode_texts([number.box for number in numbers])
        self.house_of_number = _encode_texts([f"{number.number}|{number.suffix}" for number in numbers])

    # -- steps --------------------------------------------------------------------------------------

    def match_equal_texts(self) -> None:
        """Step 1, first reading against first reading, then with second readings."""
        register, source = self.register, self.source
        there = find_indices(register.key, source.key)
        left = np.flatnonzero(there >= 0)
        self._pair(left, there[left], 0.99, "same_text")
        self._learn_same_place(left, there[left])
        candidates = []
        for one, other, swapped in ((register, source, False), (source, register, True)):
            again = np.flatnonzero(one.unmatched & (one.second_number >= 0))
            free = np.flatnonzero(other.unmatched)
            found = find_indices(one.street[again] * len(self.numbers) + one.second_number[again], other.key[free])
            pairs = again[found >= 0], free[found[found >= 0]]
            candidates.append(pairs[::-1] if swapped else pairs)
        left, right = (np.concatenate([pairs[side] for pairs in candidates]) for side in (0, 1))
        chosen = select_nearest_pairs(left, right, np.zeros(len(left)), register.number[left], source.number[right])
        self._pair(left[chosen], right[chosen], 0.9, "second_reading")

    def match_other_postcodes(self) -> None:
        """Step 2: at the same place; elsewhere, only where the other list has no such street in that postcode."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.unmatched), np.flatnonzero(source.unmatched)
        names = self.key_of_street * len(self.numbers)
        here = names[register.street[left]] + register.number[left]
        there = names[source.street[right]] + source.number[right]
        reach = max(self.tolerance_m, OTHER_POSTCODE_RADIUS_M)
        near, by = join_within(here, register.x[left], register.y[left], there, source.x[right], source.y[right], reach)
        near, by = left[near], right[by]
        agree = ~self._are_homonyms(register.street[near], source.street[by])
        near, by = near[agree], by[agree]
        distance = self._distance(near, by)
        chosen = self._nearest(near, by, distance)
        confidence = 0.97 - 0.2 * np.minimum(1.0, distance[chosen] / reach)
        self._pair(near[chosen], by[chosen], confidence, "other_postcode")
        self._match_other_postcodes_by_text(names)

    def _match_other_postcodes_by_text(self, names: Ints) -> None:
        """Match a street in a postcode where the other list has none of that name: the one address left that fits."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.unmatched), np.flatnonzero(source.unmatched)
        here, there = join_equal(
            names[register.street[left]] + register.number[left], names[source.street[right]] + source.number[right]
        )
        left, right = left[here], right[there]
        one, other = (
            codes[side.rows[places]]
            for codes, side, places in zip(self.municipality_of, (register, source), (left, right))
        )
        distance = self._distance(left, right)
        fit = ~self.mask_streets(source)[register.street[left]] | ~self.mask_streets(register)[source.street[right]]
        fit &= (one == other) | (one == 0) | (other == 0) | (distance <= SAME_STREET_RADIUS_M)
        fit &= ~(distance > SAME_STREET_RADIUS_M) & ~self._are_homonyms(register.street[left], source.street[right])
        left, right = left[fit], right[fit]
        alone = _is_unique(left) & _is_unique(right)
        self._pair(left[alone], right[alone], 0.7, "other_postcode")

    def match_renamed_streets(self) -> None:
        """Step 3: street by street, the best evidence first."""
        register, source = self.register, self.source
        free = _group_by_street(register), _group_by_street(source)
        known = self.mask_streets(register), self.mask_streets(source)
        anchored = known[0] & known[1]
        renames = []
        for (here, there), near in self._count_neighbours().items():
            alone = not known[1][here], not known[0][there]
            alike = self._compare_names(here, there)
            if not any(alone):
                continue
            sizes = len(free[0][here]), len(free[1][there])
            # one house proves a new name only where both streets have no other; a street that
            # goes on elsewhere needs a row of them
            least = MIN_MATCHING_HOUSES if not all(alone) else 1 if sizes == (1, 1) else 2
            most = near * 2 >= min(size for size, only in zip(sizes, alone) if only)
            if alike >= MIN_SIMILARITY or (near >= least and most):
                renames.append((max(alike, min(0.97, 0.55 + 0.1 * near)), near, alike, here, there))
        seen = {(here, there) for *_rest, here, there in renames}
        renames += self._match_alike_by_text(free, known, seen)
        for confidence, _near, alike, here, there in sorted(
            renames, key=lambda r: (-r[1], -r[2], min(r[3:]), max(r[3:]), r[3])
        ):
            self._pair_renamed(free, here, there, confidence, alike)
            self._join_streets(here, there, anchored)
        for side in (register, source):
            side.street[side.unmatched] = self.canonical_street[side.street[side.unmatched]]

    def release_renumbered_rows(self) -> None:
        """Before step 5: where a row of houses stands on the places of their neighbours' numbers, give them free.

        A street renumbered by two has nearly all its numbers on both sides, each at the next house.
        """
        register, source = self.register, self.source
        left = np.flatnonzero((self.match >= 0) & (self.rule <= RULE_CODES["second_reading"]))
        right = self.match[left]
        metres = self._distance(left, right)
        far = metres > self.same_place_m
        if far.sum() * 2 > np.isfinite(metres).sum():
            # the whole list stands aside (a datum, another geocoder): places prove nothing
            return
        doubtful = np.bincount(register.street[left[far]], minlength=len(self.streets)) >= MIN_MATCHING_HOUSES
        far &= doubtful[register.street[left]]
        left, right = left[far], right[far]
        open_left = np.union1d(left, np.flatnonzero(register.unmatched & doubtful[register.street]))
        open_right = np.union1d(right, np.flatnonzero(source.unmatched & doubtful[source.street]))
        here, there, _metres = self._find_same_places(open_left, open_right)
        ends = np.isin(left, here), np.isin(right, there)
        agreeing = ends[0] | ends[1]
        # within such a row both ends stand on a neighbour's place; one alone may be a point put wrong
        votes = np.bincount(register.street[left[ends[0] & ends[1]]], minlength=len(self.streets))
        renumbered = (votes >= MIN_MATCHING_HOUSES) & (
            votes * 5 >= 3 * np.bincount(register.street[left], minlength=len(self.streets))
        )
        back = agreeing & renumbered[register.street[left]]
        self.match[left[back]] = -1
        register.unmatched[left[back]] = source.unmatched[right[back]] = True

    def match_other_boxes(self) -> None:
        """Step 4: the same street, number and place; without places, where each list has one such box only."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.unmatched), np.flatnonzero(source.unmatched)
        houses = len(self.numbers)
        here = register.street[left] * houses + self.house_of_number[register.number[left]]
        there = source.street[right] * houses + self.house_of_number[source.number[right]]
        a, b = join_equal(here, there)
        left, right = left[a], right[b]
        other = register.number[left] != source.number[right]
        left, right = left[other], right[other]
        metres = self._distance(left, right)
        alone = _is_unique(left) & _is_unique(right)
        # a house that each list has once may have moved
        fit = (metres <= max(self.tolerance_m, self.same_place_m)) | (alone & ~(metres > SAME_STREET_RADIUS_M))
        left, right, metres, alone = left[fit], right[fit], metres[fit], alone[fit]
        chosen = self._nearest(left, right, metres)
        confidence = np.where(alone[chosen], 0.95, 0.8) - np.where(np.isnan(metres[chosen]), 0.15, 0.0)
        left, right = left[chosen], right[chosen]
        houses_of = [
            make_group_id("box_number", *self.streets[street], self.numbers[number].number, self.numbers[number].suffix)
            for street, number in zip(source.street[right].tolist(), source.number[right].tolist())
        ]
        self._pair(left, right, confidence, "other_box", houses_of)

    def match_other_numbers(self) -> None:
        """Step 5: the nearest first, no farther than these two lists usually put the same address."""
        left, right = np.flatnonzero(self.register.unmatched), np.flatnonzero(self.source.unmatched)
        here, there, metres = self._find_same_places(left, right)
        alone = _is_unique(here)
        chosen = self._nearest(here, there, metres)
        confidence = np.where(alone[chosen], 0.95, 0.8) - 0.15 * metres[chosen] / max(self.same_place_m, 1.0)
        streets = self.source.street[there[chosen]].tolist()
        groups = [make_group_id("house_number", *self.streets[street]) for street in streets]
        self._pair(here[chosen], there[chosen], confidence, "other_number", groups)

    # -- evidence -----------------------------------------------------------------------------------

    def _learn_same_place(self, left: Ints, right: Ints) -> None:
        """How far apart these lists put one address that both place well: row houses stand 6 m apart."""
        distance = self._distance(left, right)
        good = distance[distance <= self.tolerance_m]
        if len(good) >= 30:
            # the tenth beyond is not noise: neighbours, and points put in the street
            self.same_place_m = min(self.tolerance_m, max(1.0, 2.0 * float(np.quantile(good, 0.9))))

    def _find_same_places(self, left: Ints, right: Ints) -> tuple[Ints, Ints, Floats]:
        """Pairs of the same street and box on the same spot, with another number."""
        register, source = self.register, self.source
        here, there = join_within(
            register.street[left], register.x[left], register.y[left],
            source.street[right], source.x[right], source.y[right],
            self.same_place_m,
        )  # fmt: skip
        left, right = left[here], right[there]
        one, other = register.number[left], source.number[right]
        fit = (one != other) & (self._box_of_number[one] == self._box_of_number[other])
        left, right = left[fit], right[fit]
        return left, right, self._distance(left, right)

    def _count_neighbours(self) -> dict[tuple[int, int], int]:
        """Return how many free addresses two streets of a postcode have under one number near each other."""
        register, source = self.register, self.source
        left, right = np.flatnonzero(register.unmatched), np.flatnonzero(source.unmatched)
        postcodes = self.postcode_of_street * len(self.numbers)
        here, there = join_within(
            postcodes[register.street[left]] + register.number[left], register.x[left], register.y[left],
            postcodes[source.street[right]] + source.number[right], source.x[right], source.y[right],
            max(self.tolerance_m, RENAME_RADIUS_M),
        )  # fmt: skip
        one, other = register.street[left[here]], source.street[right[there]]
        fit = (one != other) & ~self._are_homonyms(one, other)
        pairs, counts = np.unique(one[fit] * len(self.streets) + other[fit], return_counts=True)
        return {divmod(pair, len(self.streets)): count for pair, count in zip(pairs.tolist(), counts.tolist())}

    def _match_alike_by_text(
        self,
        unmatched: tuple[dict[int, list[int]], dict[int, list[int]]],
        present: tuple[Bools, Bools],
        seen: Collection[tuple[int, int]],
    ) -> list[tuple[float, int, float, int, int]]:
        """Slips of the pen that no position tells, and initials: a street that one list only has, whose numbers are
        free in a street of nearly the same name, somewhere near where both are placed; what was ``seen`` is left out.
        """
        register, source = self.register, self.source
        found = []
        by_postcode: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side in (0, 1):
            for street in sorted(unmatched[side]):
                by_postcode[self.streets[street].postcode][side].append(street)
        names = _StreetNameIndex([street.key for street in self.streets])
        for _postcode, sides in sorted(by_postcode.items()):
            lone = [[street for street in side if not present[1 - own][street]] for own, side in enumerate(sides)]
            others = [street for street in sides[0] if present[1][street]]
            for here, there in [*names.find_candidates(lone[0], sides[1]), *names.find_candidates(others, lone[1])]:
                alone = not present[1][here], not present[0][there]
                alike = self._compare_names(here, there) if here != there and (here, there) not in seen else 0.0
                if alike < MIN_SIMILARITY or self._are_homonyms(np.array([here]), np.array([there]))[0]:
                    continue
                numbers = {int(register.number[place]): place for place in unmatched[0][here]}
                common = [(numbers[n], p) for p in unmatched[1][there] if (n := int(source.number[p])) in numbers]
                distance = self._distance(np.array([a for a, _ in common], int), np.array([b for _, b in common], int))
                sizes = [len(side[street]) for side, street, only in zip(unmatched, (here, there), alone) if only]
                least = 1 if all(alone) else MIN_MATCHED_SHARE * min(sizes)
                # farther apart they are two streets
                if len(common) >= least and common and not (distance > SAME_STREET_RADIUS_M).any():
                    found.append((0.9 * alike, 0, alike, here, there))
        return found

    def _pair_renamed(
        self,
        unmatched: tuple[dict[int, list[int]], dict[int, list[int]]],
        register_street: int,
        source_street: int,
        confidence: float,
        alike: float,
    ) -> None:
        """Pair what is free in both streets under one number."""
        register, source = self.register, self.source
        left_over = [place for place in unmatched[1][source_street] if source.unmatched[place]]
        seconds = {int(source.second_number[place]): place for place in left_over}
        numbers = {int(source.number[place]): place for place in left_over}
        rule = "misspelt_street" if alike >= MIN_SIMILARITY else "renamed_street"
        group = make_group_id("street_name", *self.streets[register_street], *self.streets[source_street])
        pairs: list[tuple[int, int]] = []
        waiting = [place for place in unmatched[0][register_street] if register.unmatched[place]]
        for codes, others in (
            (register.number, numbers),
            (register.second_number, numbers),
            (register.number, seconds),
        ):
            taken = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
            for place in waiting:
                counterpart = others.get(int(codes[place]), -1) if codes[place] >= 0 else -1
                if counterpart >= 0 and place not in taken[0] and counterpart not in taken[1]:
                    pairs.append((place, counterpart))
                    taken[1].add(counterpart)
        left, right = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
        self._pair(left, right, confidence, rule, [group] * len(pairs))

    def _join_streets(self, register_street: int, source_street: int, anchored: Bools) -> None:
        """Make one street of two, whose left-over and ended addresses then meet in either list.

        What both lists know by its name (``anchored``) is never joined to another such street.
        """
        one, other = self.canonical_street[[register_street, source_street]]
        if one == other or (anchored[one] and anchored[other]):
            return
        kept, gone = (one, other) if anchored[one] else (other, one)
        self.canonical_street[self.canonical_street == gone] = kept

    def _compare_names(self, register_street: int, source_street: int) -> float:
        """Similarity of two streets' names; names with other numbers in them (11 and 12 November) are not alike."""
        one, other = self.streets[register_street].key, self.streets[source_street].key
        if re.findall(r"\d+", one) != re.findall(r"\d+", other):
            return 0.0
        alike = similarity(one, other)
        return max(alike, INITIALS_SIMILARITY) if is_initials_variant(one, other) else alike

    def _are_homonyms(self, register_streets: Ints, source_streets: Ints) -> Bools:
        """Return which pairs of streets have one name and two marks."""
        one, other = self._mark_of_street[register_streets], self._mark_of_street[source_streets]
        homonyms: Bools = (one != other) & (one > 0) & (other > 0)
        homonyms &= self.key_of_street[register_streets] == self.key_of_street[source_streets]
        return homonyms

    def mask_streets(self, side: EncodedList) -> Bools:
        """Return which streets the side has current addresses in, under whatever name."""
        joined = np.zeros(len(self.streets), dtype=bool)
        joined[self.canonical_street[side.street]] = True
        known: Bools = joined[self.canonical_street]
        return known

    def mask_streets_as_written(self, side: EncodedList) -> Bools:
        """Return the same before renamed streets were joined."""
        known = np.zeros(len(self.streets), dtype=bool)
        known[side.key // max(len(self.numbers), 1)] = True
        return known

    def canonicalise_keys(self, keys: Ints) -> Ints:
        """Codes of street and number as they are written, with the streets joined."""
        count = max(len(self.numbers), 1)
        joined: Ints = self.canonical_street[keys // count] * count + keys % count
        return joined

    def _distance(self, left: Ints, right: Ints) -> Floats:
        register, source = self.register, self.source
        return np.hypot(register.x[left] - source.x[right], register.y[left] - source.y[right])

    # -- pairs --------------------------------------------------------------------------------------

    def _nearest(self, left: Ints, right: Ints, metres: Floats) -> Ints:
        """Return one to one; streets and numbers as they are written settle what is equally near."""
        return select_nearest_pairs(left, right, metres, self.register.key[left], self.source.key[right])

    def _pair(self, left: Ints, right: Ints, confidence: float | Floats, rule: str, groups: Sequence[str] = ()) -> None:
        self.register.unmatched[left] = False
        self.source.unmatched[right] = False
        self.match[left] = right
        self.confidence[left] = confidence
        self.rule[left] = RULE_CODES[rule]
        self.group[left] = [self.groups.setdefault(group, len(self.groups)) for group in groups] if groups else 0


def _group_by_street(side: EncodedList) -> dict[int, list[int]]:
    """Return the free places of each street."""
    found: dict[int, list[int]] = defaultdict(list)
    free = np.flatnonzero(side.unmatched)
    for place, street in zip(free.tolist(), side.street[free].tolist()):
        found[street].append(place)
    return found


def _encode_texts(texts: Sequence[str]) -> Ints:
    """Return each text's place in the alphabet of them all."""
    place = {text: code for code, text in enumerate(sorted(set(texts)))}
    return np.array([place[text] for text in texts], dtype=np.int64)


def _is_unique(places: Ints) -> Bools:
    """Return which of ``places`` are there once only."""
    return (np.bincount(places)[places] == 1) if len(places) else np.zeros(0, dtype=bool)


class _StreetNameIndex:
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

    def find_candidates(self, register_streets: Sequence[int], source_streets: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs of streets that have enough letters in common to reach :data:`MIN_SIMILARITY`, or the ends of two
        that differ by initials; spares most comparisons."""
        if not register_streets or not source_streets:
            return []
        ends: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for street in source_streets:
            ends[self._ends[street]].append(street)
        letters, lengths = self._letters[source_streets], self._lengths[source_streets]
        pairs = []
        for street in register_streets:
            common = np.minimum(self._letters[street], letters).sum(axis=1)
            fit = np.flatnonzero(2 * common >= MIN_SIMILARITY * (self._lengths[street] + lengths)).tolist()
            alike = [*(source_streets[other] for other in fit), *ends.get(self._ends[street], ())]
            pairs += [(street, other) for other in dict.fromkeys(alike)]
        return pairs


def make_group_id(*parts: str) -> str:
    """Return a name for one decision, the same at every comparison."""
    return "|".join(parts)
