"""What is said of a matching: every discrepancy with its values, its weight and its evidence.

A region has hundreds of thousands of them: they stay columns until each is given out.

Long: one method for each kind of discrepancy, all on the same columns of one matching.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import N_
from ...model.address import Addresses, TextColumn
from ...model.discrepancy import KINDS, RULES, SEVERITY_BY_KIND, Columns, Discrepancy
from ...text import fold
from .encode import EncodedList
from .house_numbers import number_readings
from .match import MIN_SIMILARITY, RULE_CODES, Matcher, make_group_id
from .normalise import similarity
from .spelling_joins import Bools, Floats, Ints, find_indices

BLOCKING_DISTANCE_M = 100.0
"""Metres from which a position sends the fire brigade to another street."""

BOUNDARY_TOLERANCE_M = 1.0
"""Metres by which a position may miss the commune or a parcel: neither is drawn better than that."""

MIN_SECTION_ROWS = 30
"""Addresses from which a name that the other list has for no municipality may be a section's, not a mistake."""

NO_STREET = (
    N_("The source has no street of this name in this postcode."),
    N_("The register has no street of this name in this postcode."),
)
ENDED_STREET = (
    N_("The source has only ended addresses in this street."),
    N_("The register has only ended addresses in this street."),
)
NO_NUMBER = (
    N_("The source knows the street, but not this number."),
    N_("The register knows the street, but not this number."),
)
NO_BOX = (
    N_("The source knows this number, but not this box."),
    N_("The register knows this number, but not this box."),
)
OTHER_STATUS = N_("The register holds this address as {register_value}, the source as {source_value}.")
APART = N_("The two positions are {distance_m:.0f} m apart.")
UNPLACED = (N_("The register gives this address no position."), N_("The source gives this address no position."))
OUTSIDE = (
    N_("The register places it outside the commune, by {register_value}."),
    N_("The source places it outside the commune, by {source_value}."),
    N_("Both place it outside the commune: the register by {register_value}, the source by {source_value}."),
)
OFF_PARCEL = (
    N_("The register places it on no parcel; the nearest is {register_value} away."),
    N_("The source places it on no parcel; the nearest is {source_value} away."),
    N_("Both place it on no parcel; the nearest is {register_value} and {source_value} away."),
)
RENAMED = N_("The numbers of “{register_value}” in the register stand where “{source_value}” is in the source.")
MISSPELT = N_("“{register_value}” and “{source_value}” are spelt nearly alike, and have the same numbers.")
RENUMBERED = N_("Number {register_value} in the register stands where number {source_value} is in the source.")
OTHER_BOX = N_("Same street, number and place; the box is “{register_value}” in the register, “{source_value}” there.")
OTHER_POSTCODE = N_("Same street and number; the postcode is {register_value} in the register, {source_value} there.")
OTHER_MUNICIPALITY = N_("The register says it is in {register_value}, the source in {source_value}.")
REPEATED = (N_("The register has this address more than once."), N_("The source has this address more than once."))

EVIDENCE = (
    *(*NO_STREET, *ENDED_STREET, *NO_NUMBER, *NO_BOX, OTHER_STATUS, APART, *UNPLACED, *OUTSIDE, *OFF_PARCEL),
    *(RENAMED, MISSPELT, RENUMBERED, OTHER_BOX, OTHER_POSTCODE, OTHER_MUNICIPALITY, *REPEATED),
)
"""Every sentence that says why something is a difference, as its template."""

SIDES = np.array(["register", "source", ""], dtype=object)

Objects = NDArray[np.object_]


class DiscrepancyColumns:
    """The discrepancies of a matching. ``boundary`` is the commune, ``parcels`` geometries, both in EPSG:31370."""

    def __init__(
        self,
        matching: Matcher,
        boundary: shapely.Geometry | None = None,
        parcels: Sequence[shapely.Geometry] | None = None,
    ) -> None:
        self.matching = matching
        self.sides = (matching.register, matching.source)
        self._blocks: dict[str, list[tuple[Any, ...]]] = {kind: [] for kind in KINDS}
        self.register_index = np.flatnonzero(matching.match >= 0)
        self.source_index = matching.match[self.register_index]
        self._current_count = len(self.register_index)
        count = max(len(matching.numbers), 1)
        register, source = self.sides
        # one entry for each pair: what is ended on one side is put behind what is current on both
        self.rows = self._nearest_rows()
        self._codes = source.street[self.source_index], source.number[self.source_index]
        self._original_codes = register.key[self.register_index] // count, source.key[self.source_index] // count
        self._confidence = matching.confidence[self.register_index]
        self._rule = matching.rule[self.register_index]
        self._group = matching.group[self.register_index]
        self._row_of_street, self._doubtful_streets = self._streets_of_source()
        self._add_statuses()
        self._unmatched = [
            np.array(
                [place for place in np.flatnonzero(side.unmatched).tolist() if place not in side.repeated_rows],
                dtype=np.int64,
            )
            for side in self.sides
        ]
        off = [np.zeros(len(rows), dtype=bool) for rows in self.rows]
        if boundary is not None:
            self._add_outside("outside_commune", _metres_outside(boundary), OUTSIDE, off)
        if parcels is not None and len(parcels):
            self._add_outside("off_parcel", _metres_to(parcels), OFF_PARCEL, off)
        self._add_positions(*off)
        self._add_other_names()
        self._add_municipalities()
        for side in (0, 1):
            self._add_missing(side)
            self._add_duplicates(side)

    def __len__(self) -> int:
        return sum(len(block[0]) for blocks in self._blocks.values() for block in blocks)

    def __iter__(self) -> Iterator[Discrepancy]:
        """Yield each discrepancy, in the order of a worklist: by kind, street and number."""
        for columns in self.iter_columns():
            yield from map(Discrepancy, *columns.values())

    def iter_columns(self) -> Iterator[Columns]:
        """Yield the same, a kind at a time, without an object for each."""
        for kind in KINDS:
            columns = [np.concatenate(parts) for parts in zip(*self._blocks[kind])]
            if not columns:
                continue
            street, number, *columns = columns
            key, postcode = self.matching.key_of_street[street], self.matching.postcode_of_street[street]
            ids = (columns[_FIELDS["source_id"]].astype(str), columns[_FIELDS["register_id"]].astype(str))
            order = np.lexsort((*ids, number, postcode, key))
            yield {name: columns[place][order].tolist() for name, place in _FIELDS.items()}

    def iter_rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield the same as the values of each, in the order of a discrepancy's fields."""
        for columns in self.iter_columns():
            yield from zip(*columns.values())

    def iter_pairs(self) -> Iterator[tuple[str, str]]:
        """Yield the identifiers of what is one address in both lists, current in both."""
        current = (rows[: self._current_count].tolist() for rows in self.rows)
        return zip(*(map(side.addresses.ids.__getitem__, rows) for side, rows in zip(self.sides, current)))

    # -- streets ------------------------------------------------------------------------------------

    def _streets_of_source(self) -> tuple[Ints, dict[int, Ints]]:
        """Return a row of the source for each street, -1 for none; of those under which it has several, all rows."""
        source = self.sides[1]
        rows = np.full(len(self.matching.streets), -1, dtype=np.int64)
        # a street of ended addresses only is no new one
        rows[source.ended_keys // max(len(self.matching.numbers), 1)] = source.ended
        rows[source.street[::-1]] = source.rows[::-1]
        ids = source.addresses.street_ids
        if not len(ids):
            return rows, {}
        codes = ids.codes[source.rows]
        several = np.unique(source.street[codes != ids.codes[rows[source.street]]])
        return rows, {street: source.rows[source.street == street] for street in several.tolist()}

    def _street_rows(self, register: Ints, streets: Ints) -> Ints:
        """Return a row of the source for the street of each row of the register; of several, that of the nearest
        house."""
        found = self._row_of_street[streets].copy()
        here, there = (side.addresses for side in self.sides)
        for place in np.flatnonzero(np.isin(streets, list(self._doubtful_streets))).tolist():
            rows, row = self._doubtful_streets[int(streets[place])], register[place]
            metres = np.hypot(there.x[rows] - here.x[row], there.y[rows] - here.y[row])
            found[place] = rows[int(np.nanargmin(metres))] if np.isfinite(metres).any() else -1
        return found

    # -- pairs --------------------------------------------------------------------------------------

    def _nearest_rows(self) -> tuple[Ints, Ints]:
        """Return the rows of each pair; of rows that say the same, those that are nearest."""
        register, source = self.sides
        one, other = register.rows[self.register_index], source.rows[self.source_index]
        several = np.isin(self.register_index, list(register.repeated_rows)) | np.isin(
            self.source_index, list(source.repeated_rows)
        )
        for pair in np.flatnonzero(several).tolist():
            choices = [
                (a, b)
                for a in register.repeated_rows.get(int(self.register_index[pair]), [int(one[pair])])
                for b in source.repeated_rows.get(int(self.source_index[pair]), [int(other[pair])])
            ]
            metres = self._metres(*(np.array([choice[side] for choice in choices]) for side in (0, 1)))
            ids = [sorted(s.addresses.ids[row] for s, row in zip(self.sides, choice)) for choice in choices]
            nearest = min(zip(np.round(np.nan_to_num(metres, nan=np.inf), 3).tolist(), ids, choices))
            one[pair], other[pair] = nearest[-1]
        return one, other

    def _add_positions(self, register_off: Bools, source_off: Bools) -> None:
        metres = self._metres(*self.rows)
        placed = [np.isfinite(side.addresses.x[rows]) for side, rows in zip(self.sides, self.rows)]
        written = [
            lambda at, s=side, r=rows: _format_positions(s.addresses, r[at])
            for side, rows in zip(self.sides, self.rows)
        ]
        apart = np.flatnonzero(metres > self.matching.tolerance_m)
        # the farther, the likelier that the same words name another place
        confidence = self._confidence[apart] - 0.3 * np.minimum(1.0, metres[apart] / 5000.0)
        severity = np.where(metres[apart] > BLOCKING_DISTANCE_M, "blocking", SEVERITY_BY_KIND["position"]).astype(
            object
        )
        wrong = np.where(register_off == source_off, 2, np.where(register_off, 0, 1))
        values = written[0](apart), written[1](apart)
        self._add_pairs("position", apart, values, APART, confidence, severity=severity, side=SIDES[wrong[apart]])
        nowhere = np.flatnonzero(placed[0] != placed[1])
        lacking = placed[0][nowhere].astype(np.int64)
        values = written[0](nowhere), written[1](nowhere)
        self._add_pairs("no_position", nowhere, values, _choose(UNPLACED, lacking), side=SIDES[lacking])

    def _add_other_names(self) -> None:
        matching, (register, source) = self.matching, self.sides
        rule = self._rule[: self._current_count]
        streets = register.street[self.register_index], source.street[self.source_index]

        def select_rules(*rules: str) -> Ints:
            return np.flatnonzero(np.isin(rule, [RULE_CODES[name] for name in rules]))

        moved = select_rules("other_postcode")
        moved = moved[matching.postcode_of_street[streets[0][moved]] != matching.postcode_of_street[streets[1][moved]]]
        values = self._texts("postcodes", moved)
        self._add_pairs("postcode", moved, values, OTHER_POSTCODE, side=self._find_odd_side(streets, moved), bosa="")
        renamed = select_rules("renamed_street", "misspelt_street")
        slip = rule[renamed] == RULE_CODES["misspelt_street"]
        self._add_pairs(
            "street_name",
            renamed,
            self._texts("street_names", renamed),
            _choose((RENAMED, MISSPELT), slip.astype(np.int64)),
            severity=np.where(slip, "information", SEVERITY_BY_KIND["street_name"]).astype(object),
            side=self._find_odd_side(self._original_codes, renamed),
            bosa="B2",
        )
        renumbered = select_rules("other_number")
        numbers = tuple(_format_numbers(s.addresses, rows[renumbered]) for s, rows in zip(self.sides, self.rows))
        self._add_pairs("house_number", renumbered, numbers, RENUMBERED, bosa="C2")
        boxed = select_rules("other_box")
        boxes = [
            _objects([matching.numbers[code].box for code in side.number[places[boxed]].tolist()])
            for side, places in ((register, self.register_index), (source, self.source_index))
        ]
        bare = [box == "" for box in boxes]
        lacking = np.where(bare[0] == bare[1], 2, np.where(bare[0], 0, 1))
        values = self._texts("box_numbers", boxed)
        written = [np.where(value == "", box, value) for value, box in zip(values, boxes)]
        code = np.array(["D3", "D1", "D2"], dtype=object)[lacking]
        self._add_pairs("box_number", boxed, (written[0], written[1]), OTHER_BOX, side=SIDES[lacking], bosa=code)

    def _find_odd_side(self, streets: tuple[Ints, Ints], pairs: Ints) -> Objects:
        """Return the side whose street or postcode only it has, the other list having both: that is the odd one out."""
        register, source = (street[pairs] for street in streets)
        known = [self.matching.mask_streets_as_written(side) for side in self.sides]
        register_knows, source_knows = known[0][source], known[1][register]
        odd: Objects = SIDES[np.where(register_knows == source_knows, 2, np.where(register_knows, 0, 1))]
        return odd

    def _add_municipalities(self) -> None:
        matching = self.matching
        one, other = (codes[rows] for codes, rows in zip(matching.municipality_of, self.rows))
        differ = (one != other) & (one > 0) & (other > 0)
        if not differ.any():
            return
        sections = [
            np.array([fold(text).strip() for text in side.addresses.sections.values], dtype=object)[
                side.addresses.sections.codes[rows]
            ]
            for side, rows in zip(self.sides, self.rows)
        ]
        names = _objects(matching.municipalities)
        differ &= (names[one] != sections[1]) & (names[other] != sections[0])
        streets = self._original_codes
        sections_of = _sections(one, other, streets[0], len(names)), _sections(other, one, streets[1], len(names))
        unlike = np.zeros(len(names) ** 2, dtype=bool)
        for both in np.unique(one[differ] * len(names) + other[differ]).tolist():
            a, b = divmod(both, len(names))
            alike = similarity(matching.municipalities[a], matching.municipalities[b]) >= MIN_SIMILARITY
            unlike[both] = not alike and (sections_of[0][a] or sections_of[1][b])
        differ &= ~unlike[one * len(names) + other]
        pairs = np.flatnonzero(differ)
        groups = [
            make_group_id(
                "municipality", *matching.streets[street], matching.municipalities[a], matching.municipalities[b]
            )
            for street, a, b in zip(streets[1][pairs].tolist(), one[pairs].tolist(), other[pairs].tolist())
        ]
        self._add_pairs(
            "municipality", pairs, self._texts("municipalities", pairs), OTHER_MUNICIPALITY, groups=groups, bosa="A2"
        )

    def _add_outside(self, kind: str, metres_off: Any, evidence: Sequence[str], off: list[Bools]) -> None:
        """Positions outside the commune or on no parcel, a row for both sides of a pair."""
        paired = [metres_off(s.addresses.x[rows], s.addresses.y[rows]) for s, rows in zip(self.sides, self.rows)]
        told = [away > BOUNDARY_TOLERANCE_M for away in paired]
        for side in (0, 1):
            off[side] |= told[side]
        pairs = np.flatnonzero(told[0] | told[1])
        which = np.where(told[0] & told[1], 2, np.where(told[0], 0, 1))[pairs]
        values = tuple(_format_metres(away[pairs], one[pairs]) for away, one in zip(paired, told))
        self._add_pairs(kind, pairs, values, _choose(evidence, which), 0.95, side=SIDES[which])
        for side in (0, 1):
            compared, lone = self.sides[side], self._unmatched[side]
            away = metres_off(compared.x[lone], compared.y[lone])
            lone, away = lone[away > BOUNDARY_TOLERANCE_M], away[away > BOUNDARY_TOLERANCE_M]
            written = _format_metres(away, np.ones(len(lone), dtype=bool))
            self._add_unmatched(kind, side, lone, written, evidence[side], 0.95, suggested=str(SIDES[side]))

    # -- rows of one list ---------------------------------------------------------------------------

    def _add_statuses(self) -> None:
        """Add what is current on one side, ended (or not yet current) on the other."""
        for one in (0, 1):
            side, other = self.sides[one], self.sides[1 - one]
            free = np.flatnonzero(side.unmatched)
            free = free[~np.isin(free, list(side.repeated_rows))]
            at = find_indices(side.key[free], other.ended_keys)
            # a street under another name may have ended under either
            joined, first = np.unique(self.matching.canonicalise_keys(other.ended_keys), return_index=True)
            renamed = find_indices(self.matching.canonicalise_keys(side.key[free]), joined)
            at = np.where(at < 0, np.where(renamed < 0, -1, np.append(first, -1)[renamed]), at)
            places, rows = free[at >= 0], other.ended[at[at >= 0]]
            side.unmatched[places] = False
            both = (side.rows[places], rows) if one == 0 else (rows, side.rows[places])
            values = tuple(
                _column(addresses.statuses, row, "current")
                for addresses, row in zip((self.sides[0].addresses, self.sides[1].addresses), both)
            )
            codes = side.street[places], side.number[places]
            self._add("status", both, codes, values, OTHER_STATUS, 0.95, rule="not_current")
            self._join(both, codes)

    def _join(self, rows: tuple[Ints, Ints], codes: tuple[Ints, Ints]) -> None:
        """Put pairs of which one side is ended behind the others: their other differences are told as well."""
        count = len(rows[0])
        self.rows = np.concatenate((self.rows[0], rows[0])), np.concatenate((self.rows[1], rows[1]))
        self._codes = np.concatenate((self._codes[0], codes[0])), np.concatenate((self._codes[1], codes[1]))
        self._original_codes = (
            np.concatenate((self._original_codes[0], codes[0])),
            np.concatenate((self._original_codes[1], codes[0])),
        )
        self._confidence = np.concatenate((self._confidence, np.full(count, 0.95)))
        self._rule = np.concatenate((self._rule, np.full(count, RULE_CODES["not_current"], dtype=self._rule.dtype)))
        self._group = np.concatenate((self._group, np.zeros(count, dtype=self._group.dtype)))

    def _add_missing(self, side: int) -> None:
        compared, other = self.sides[side], self.sides[1 - side]
        matching = self.matching
        count = max(len(matching.numbers), 1)
        places = self._unmatched[side]
        street, number = compared.street[places], compared.number[places]
        known = matching.mask_streets(other)[street]
        ended = np.zeros(len(matching.streets), dtype=bool)
        ended[matching.canonical_street[other.ended_keys // count]] = True
        house = matching.house_of_number
        houses = np.unique(matching.canonical_street[other.street] * count + house[other.number])
        has_house = find_indices(street * count + house[number], houses) >= 0
        case = np.where(~known & ended[street], 1, np.where(~known, 0, np.where(has_house, 3, 2)))
        evidence = [text[side] for text in (NO_STREET, ENDED_STREET, NO_NUMBER, NO_BOX)]
        codes = np.array(["B2", "C1", "C2", ("D1", "D3")[side]], dtype=object)
        kind = ("missing_in_source", "missing_in_register")[side]
        confidence = np.where(np.isfinite(compared.x[places]), 0.95, 0.85)
        # a street that the other list does not know at all is one decision
        groups = [
            "" if there else make_group_id(kind, *matching.streets[code])
            for there, code in zip(known.tolist(), street.tolist())
        ]
        self._add_unmatched(
            kind,
            side,
            places,
            _labels(compared.addresses, compared.rows[places]),
            _choose(evidence, case),
            confidence,
            groups=groups,
            suggested=str(SIDES[1 - side]),
            bosa=codes[case],
        )

    def _add_duplicates(self, side: int) -> None:
        compared = self.sides[side]
        addresses = compared.addresses
        places, rows, others, groups, confidence = [], [], [], [], []
        for place, same in compared.repeated_rows.items():
            street = self.matching.streets[compared.street[place]]
            spread = np.hypot(np.ptp(addresses.x[same]), np.ptp(addresses.y[same]))
            places += [place] * len(same)
            rows += same
            others += [same[1], *same[:1] * (len(same) - 1)]
            groups += [make_group_id("duplicate", str(SIDES[side]), *street, addresses.ids[same[0]])] * len(same)
            confidence += [0.98 if spread <= self.matching.tolerance_m else 0.85] * len(same)
        at, another = np.array(rows, dtype=np.int64), np.array(others, dtype=np.int64)
        named = zip(_labels(addresses, another), _ids(addresses, another))
        self._add_unmatched(
            "duplicate",
            side,
            np.array(places, dtype=np.int64),
            _labels(addresses, at),
            REPEATED[side],
            np.array(confidence),
            groups=groups,
            suggested=str(SIDES[side]),
            rule="repeated",
            rows=at,
            compared_with=_objects([f"{label} ({identifier})" for label, identifier in named]),
        )

    # -- rows of the list of discrepancies ------------------------------------------------------------

    def _add_pairs(
        self,
        kind: str,
        pairs: Ints,
        values: tuple[Objects, ...],
        evidence: str | Objects,
        confidence: float | Floats | None = None,
        *,
        severity: Objects | str = "",
        groups: Sequence[str] | None = None,
        side: Objects | str = "",
        bosa: Objects | str = "",
    ) -> None:
        """Add one row for each of ``iter_pairs``."""
        if groups is None:
            # what ties a renamed street or a renumbered row says nothing of its positions
            tied = kind in ("street_name", "house_number", "box_number")
            names = list(self.matching.groups)
            groups = [names[code] if tied else "" for code in self._group[pairs].tolist()]
        self._add(
            kind,
            (self.rows[0][pairs], self.rows[1][pairs]),
            (self._codes[0][pairs], self._codes[1][pairs]),
            values,
            evidence,
            self._confidence[pairs] if confidence is None else confidence,
            severity=severity,
            groups=groups,
            suggested=side,
            bosa=bosa,
            rule=_RULE_NAMES[self._rule[pairs]],
        )

    def _add_unmatched(
        self,
        kind: str,
        side: int,
        places: Ints,
        values: Objects,
        evidence: str | Objects,
        confidence: float | Floats,
        *,
        rule: str = "alone",
        rows: Ints | None = None,
        compared_with: Objects | None = None,
        **more: Any,
    ) -> None:
        """Add one row for each of ``places`` of one list, compared with the next number of its street in the other."""
        compared, other = self.sides[side], self.sides[1 - side]
        here = compared.rows[places] if rows is None else rows
        none, empty = np.full(len(here), -1, dtype=np.int64), _broadcast("", len(here))
        self._add(
            kind,
            (here, none) if side == 0 else (none, here),
            (compared.street[places], compared.number[places]),
            (values, empty) if side == 0 else (empty, values),
            evidence,
            confidence,
            rule=rule,
            compared_with=self._next_number(compared, other, places) if compared_with is None else compared_with,
            **more,
        )

    def _add(
        self,
        kind: str,
        rows: tuple[Ints, Ints],
        codes: tuple[Ints, Ints],
        values: tuple[Objects, ...],
        evidence: str | Objects,
        confidence: float | Floats,
        *,
        severity: Objects | str = "",
        groups: Sequence[str] = (),
        suggested: Objects | str = "",
        bosa: Objects | str = "",
        rule: Objects | str = "",
        compared_with: Objects | None = None,
    ) -> None:
        """Add a block of rows. The address is the source's where it has one: that is what a correction changes."""
        count = len(rows[0])
        if not count:
            return
        register, source = (side.addresses for side in self.sides)
        here, there = (
            tuple(np.where(row >= 0, axis[row], np.nan) if len(axis) else np.full(count, np.nan) for axis in (a.x, a.y))
            for a, row in zip((register, source), rows)
        )

        def merge_column(column: str) -> Objects:
            texts = [getattr(addresses, column) for addresses in (register, source)]
            return np.where(rows[1] >= 0, _column(texts[1], rows[1]), _column(texts[0], rows[0]))

        labels = [_labels(addresses, row) for addresses, row in zip((register, source), rows)]
        section = merge_column("sections")
        of_street = np.where(rows[1] >= 0, rows[1], self._street_rows(rows[0], codes[0]) if rows[1].min() < 0 else -1)
        block: dict[str, Any] = {
            "kind": kind,
            "register_id": _ids(register, rows[0]),
            "source_id": _ids(source, rows[1]),
            "register_value": values[0],
            "source_value": values[1],
            "distance_m": np.hypot(here[0] - there[0], here[1] - there[1]),
            "confidence": np.round(np.broadcast_to(confidence, count), 3),
            "severity": severity if isinstance(severity, np.ndarray) else severity or SEVERITY_BY_KIND[kind],
            "group_id": _objects(groups) if len(groups) else "",
            "address": np.where(rows[1] >= 0, labels[1], labels[0]),
            **{name: merge_column(column) for name, column in _COLUMN_BY_FIELD.items()},
            "source_version": _column(source.versions, rows[1]),
            "register_x": here[0],
            "register_y": here[1],
            "source_x": there[0],
            "source_y": there[1],
            "section": np.where(section == "", _column(register.sections, rows[0]), section),
            "rule": rule,
            "matched_on": self._keys(*codes),
            "compared_with": labels[0] if compared_with is None else compared_with,
            "evidence": evidence,
            "suggested_side": suggested,
            "bosa_code": bosa,
            "source_street_name": _column(source.street_names, of_street),
            "source_street_id": _column(source.street_ids, of_street),
        }
        columns = [block[name] for name in _FIELDS]
        columns = [column if isinstance(column, np.ndarray) else _broadcast(column, count) for column in columns]
        self._blocks[kind].append((*codes, *columns))

    def _keys(self, streets: Ints, numbers: Ints) -> Objects:
        """Return what was compared, in the usual spelling: postcode, street, homonym mark, number, suffix, box."""
        spelt = self.matching
        return _objects(
            [
                " ".join(filter(None, (*spelt.streets[street], *spelt.numbers[number])))
                for street, number in zip(streets.tolist(), numbers.tolist())
            ]
        )

    def _next_number(self, compared: EncodedList, other: EncodedList, places: Ints) -> Objects:
        """Return the address of the same street in the other list whose number is nearest; empty where there is
        none."""
        count = max(len(self.matching.numbers), 1)
        if not len(other.key):
            return _broadcast("", len(places))
        street = self.matching.canonical_street[compared.street[places]]
        key = street * count + compared.number[places]
        keys = self.matching.canonicalise_keys(other.key)
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        after = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
        before = np.maximum(after - 1, 0)
        away = [
            np.where(keys[at] // count == street, np.abs(keys[at] - key), np.iinfo(np.int64).max)
            for at in (before, after)
        ]
        nearest = order[np.where(away[0] < away[1], before, after)]
        row = np.where(np.minimum(*away) < np.iinfo(np.int64).max, other.rows[nearest], -1)
        return _labels(other.addresses, row)

    def _metres(self, register_rows: Ints, source_rows: Ints) -> Floats:
        register, source = (side.addresses for side in self.sides)
        return np.hypot(
            register.x[register_rows] - source.x[source_rows], register.y[register_rows] - source.y[source_rows]
        )

    def _texts(self, column: str, pairs: Ints) -> tuple[Objects, Objects]:
        """Return what each side writes."""
        one, other = (
            _column(getattr(side.addresses, column), rows[pairs]) for side, rows in zip(self.sides, self.rows)
        )
        return one, other


_FIELDS = {field.name: index for index, field in enumerate(fields(Discrepancy))}
_COLUMN_BY_FIELD = {
    "street_name": "street_names",
    "house_number": "house_numbers",
    "box_number": "box_numbers",
    "postcode": "postcodes",
    "municipality": "municipalities",
}
_RULE_NAMES = np.array(list(RULES), dtype=object)


def _sections(names: Ints, others: Ints, streets: Ints, count: int) -> Bools:
    """Return which of ``count`` names a list writes for a section where the other writes its municipality: the other
    has no municipality of that name, and the streets it is written in are mostly its own."""
    own, there = np.bincount(names, minlength=count), np.bincount(others, minlength=count)
    likely = (own >= MIN_SECTION_ROWS) & (there == 0)
    rows = np.flatnonzero(likely[names])
    written = np.unique(names[rows] + streets[rows] * count)
    in_street = np.bincount(streets)
    around = np.bincount(written % count, weights=in_street[written // count], minlength=count)
    sections: Bools = likely & (2 * own >= around)
    return sections


def _metres_outside(boundary: shapely.Geometry) -> Any:
    """Return how far outside ``boundary`` positions are, 0 within, NaN for none."""
    shapely.prepare(boundary)

    def metres(x: Floats, y: Floats) -> Floats:
        away = np.where(np.isfinite(x), 0.0, np.nan)
        placed = np.flatnonzero(np.isfinite(x))
        points = shapely.points(x[placed], y[placed])
        # contains_xy would be quicker, but ends a QGIS whose GEOS is older than shapely's (shapely/shapely#1186)
        outside = ~shapely.intersects(boundary, points)
        away[placed[outside]] = shapely.distance(boundary, points[outside])
        return away

    return metres


def _metres_to(parcels: Sequence[shapely.Geometry]) -> Any:
    """Return how far from the nearest of ``parcels`` positions are, 0 within one, NaN for none."""
    usable = np.array(parcels, dtype=object)
    tree = shapely.STRtree(usable[~(shapely.is_missing(usable) | shapely.is_empty(usable))])

    def metres(x: Floats, y: Floats) -> Floats:
        away = np.full(len(x), np.nan)
        placed = np.flatnonzero(np.isfinite(x))
        (points, _parcels), distance = tree.query_nearest(
            shapely.points(x[placed], y[placed]), return_distance=True, all_matches=False
        )
        away[placed[points]] = distance
        return away

    return metres


def _objects(values: Sequence[Any]) -> Objects:
    out = np.empty(len(values), dtype=object)
    out[:] = values
    return out


def _broadcast(value: object, count: int) -> Objects:
    out = np.empty(count, dtype=object)
    out[:] = value
    return out


def _choose(texts: Sequence[str], which: Ints) -> Objects:
    return _objects(texts)[which]


def _column(texts: TextColumn, rows: Ints, empty: str = "") -> Objects:
    """Return the texts of ``rows``; ``empty`` where there is none, or no row (-1)."""
    if not len(texts):
        return _broadcast(empty, len(rows))
    told: Objects = texts.objects[np.where(rows >= 0, texts.codes[rows], -1)]
    return np.where(told == "", empty, told) if empty else told


def _ids(addresses: Addresses, rows: Ints) -> Objects:
    return _objects([addresses.ids[row] if row >= 0 else "" for row in rows.tolist()])


def _labels(addresses: Addresses, rows: Ints) -> Objects:
    labels = _broadcast("", len(rows))
    there = np.flatnonzero(rows >= 0)
    labels[there] = addresses.format_labels(rows[there])
    return labels


def _format_numbers(addresses: Addresses, rows: Ints) -> Objects:
    """Return the numbers with the suffix that some lists write into the box: 20 and A are 20A."""
    return _objects(
        [
            number + box if box and not number_readings(number, box)[0].box else number
            for number, box in zip(_column(addresses.house_numbers, rows), _column(addresses.box_numbers, rows))
        ]
    )


def _format_positions(addresses: Addresses, rows: Ints) -> Objects:
    return _objects(
        [f"{x:.2f} {y:.2f}" if x == x else "" for x, y in zip(addresses.x[rows].tolist(), addresses.y[rows].tolist())]
    )


def _format_metres(metres: Floats, shown: Bools) -> Objects:
    return _objects([f"{away:.0f} m" if tell else "" for away, tell in zip(metres.tolist(), shown.tolist())])
