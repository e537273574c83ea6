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
from collections.abc import Callable

import numpy as np

from ..errors import Cancelled
from .address import Addresses
from .discrepancy import KINDS, Discrepancy
from .matching import Matching, Pair, group_of
from .sameness import number_readings, street_key

FAR_M = 100.0
"""Metres from which a position sends the fire brigade to another street."""

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

Progress = Callable[[int, int], None]


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
        Matching.equal_texts,
        Matching.other_postcodes,
        Matching.renamed_streets,
        Matching.renumbered_rows,
        Matching.other_numbers,
    )
    matching = Matching(register, source, tolerance_m)
    for done, step in enumerate(steps):
        progress(done, len(steps) + 1)
        if cancelled():
            raise Cancelled()
        step(matching)
    progress(len(steps), len(steps) + 1)
    found = _Findings(matching).all()
    progress(len(steps) + 1, len(steps) + 1)
    return found


class _Findings:
    """What is said of the matching."""

    def __init__(self, matching: Matching) -> None:
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

    def _other_name(self, pair: Pair) -> None:
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
            group = group_of("duplicate", ("register", "source")[side], *street, addresses.ids[rows[0]])
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
            group = group_of(kind, *self.matching.streets[street]) if street not in known else ""
            label = compared.addresses.label(row)
            both, values = ((row, -1), (label, status)) if side == 0 else ((-1, row), (status, label))
            self._add(kind, both, values, confidence, group=group)

    def _rows(self, pair: Pair) -> tuple[int, int]:
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
