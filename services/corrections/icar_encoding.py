"""Corrections that a person enters in a service's own application, one at a time, and the read that shows them.

ICAR takes no program's writes: its values are typed or pasted, its message too. Nobody's word makes such a
correction applied here, only a later reading of ICAR or BeSt.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ..addresses.matching.encode import mask_current, normalise_postcode
from ..addresses.matching.house_numbers import number_readings
from ..addresses.matching.normalise import municipality_key, street_key
from ..errors import N_, RepereError
from ..model.address import Addresses
from ..model.correction import (
    FIELD_LABELS,
    Correction,
    CorrectionKind,
    CorrectionTarget,
    State,
    Subject,
    TransitionNotAllowed,
    utc_now,
)
from .outbox import Outbox
from .targets.paper_dossier import is_carried_by_hand, list_changes

COORDINATE_DECIMALS = 2
"""Of a coordinate as it is entered: centimetres, with a point."""

MAX_SHIFT_M = 0.5
"""Metres from where an address was to stand within which a person has put it there."""

_TEXTS = ("street_name", "house_number", "box_number", "postcode", "municipality", "status")

ENTRY_LABELS = {
    **{name: FIELD_LABELS[name] for name in _TEXTS},
    "x": N_("Lambert 72 x"),
    "y": N_("Lambert 72 y"),
}
"""What is entered, in the order of the form, with the words for it."""

Translator = Callable[[str], str]


@dataclass(frozen=True)
class Entry:
    """Hold a value as the form takes it: ``field`` is one of FIELDS; equal sides mean that it stays as it is."""

    field: str
    before: str
    after: str


def list_approved_corrections(outbox: Outbox) -> list[Correction]:
    """List the approved corrections of addresses, street by street."""
    approved = [one for one in outbox.list_corrections((State.APPROVED,)) if one.target == CorrectionTarget.ADDRESSING]
    return sorted(approved, key=lambda one: (_address(one, "before").get("street_name", ""), one.label, one.id))


def list_entries(correction: Correction) -> list[Entry]:
    """List the values to enter, one for each field that either side of the correction has.

    Coordinates are EPSG:31370 metres with DECIMALS decimals.
    """
    before, after = _values(correction.before), _values(correction.after)
    if not correction.rules.ends:
        after = {**before, **after}
    return [
        Entry(field, before.get(field, ""), after.get(field, ""))
        for field in ENTRY_LABELS
        if before.get(field) or after.get(field)
    ]


def format_message(correction: Correction, translate: Translator = str) -> str:
    """Format the text that goes with the change: what was, what should be, why."""
    lines = [f"{translate(correction.rules.label)}: {correction.label}"]
    if correction.subject and correction.rules.subject is Subject.ADDRESS:
        lines.append(translate(N_("Identifier: {identifier}")).format(identifier=correction.subject))
    for title, side in ((N_("What is recorded:"), 1), (N_("What should be recorded:"), 2)):
        # what begins or ends has one side only
        rows = [(row[0], row[side]) for row in _changed(correction) if correction.rules.is_change or row[side]]
        lines += [translate(title)] if rows else []
        lines += [
            f"  {translate(ENTRY_LABELS.get(name, name))}: {_worded(name, value, translate)}" for name, value in rows
        ]
    if correction.note:
        lines.append(translate(N_("Why: {note}")).format(note=correction.note))
    return "\n".join(lines + ([correction.link] if correction.link else []))


def record_encoding(outbox: Outbox, correction: Correction, *, service: str, who: str) -> Correction:
    """Record that ``who`` entered it in the service's application: it is submitted, not applied.

    Raises TransitionNotAllowed if it is not approved any more, RepereError if it was revised meanwhile.
    """
    receipt = {"service": service, "encoded_at": utc_now(), "encoded_by": who}
    detail = f"entered by hand in {service}"
    claimed = outbox.transition(correction, State.SENDING, who=who, detail=detail)
    return outbox.transition(claimed, State.SUBMITTED, who=who, detail=detail, receipt=receipt)


def confirm_applied(
    outbox: Outbox, source: Addresses, *, who: str, includes_accepted: bool = False
) -> list[Correction]:
    """Mark as applied what ``source``, a whole list read since, shows by now; return those corrections.

    ``includes_accepted``: also what was accepted and nobody noted as entered, where only people enter it. One that
    another desk has settled meanwhile is left as it is.
    """
    states = (State.SUBMITTED, State.APPROVED) if includes_accepted else (State.SUBMITTED,)
    carried_ones = [
        one
        for one in outbox.list_corrections(states)
        if one.target == CorrectionTarget.ADDRESSING and (one.state is State.APPROVED or is_carried_by_hand(one))
    ]
    applied: list[Correction] = []
    if not carried_ones:
        return applied
    shown = ShownAddresses(source)
    for one in carried_ones:
        if shown.has(one):
            receipt = {**(one.receipt or {}), "seen_in": source.name, "seen_at": utc_now()}
            # another desk may have settled or revised it
            with suppress(TransitionNotAllowed, RepereError):
                detail = f"seen in {source.name}"
                if one.state is State.APPROVED:
                    claimed = outbox.transition(one, State.SENDING, who=who, detail=detail)
                    one = outbox.transition(claimed, State.SUBMITTED, who=who, detail=detail, receipt=receipt)
                applied.append(outbox.transition(one, State.APPLIED, who=who, detail=detail, receipt=receipt))
    return applied


@dataclass(frozen=True)
class _Row:
    identifier: str
    street: str
    number: object
    postcode: str
    street_name: str
    municipality: str
    x: float
    y: float
    current: bool


class ShownAddresses:
    """What a list shows: its rows by identifier and by street."""

    def __init__(self, source: Addresses) -> None:
        keys = [street_key(name) for name in source.street_names.values]
        columns = zip(
            source.ids,
            map(keys.__getitem__, source.street_names.codes.tolist()),
            source.house_numbers,
            source.box_numbers,
            source.postcodes,
            source.street_names,
            source.municipalities,
            source.x.tolist(),
            source.y.tolist(),
            mask_current(source).tolist(),
        )
        self._ids: dict[str, _Row] = {}
        self._streets: dict[str, list[_Row]] = {}
        for identifier, key, house, box, postcode, *rest in columns:
            row = _Row(identifier, key, number_readings(house, box)[0], normalise_postcode(postcode), *rest)
            self._ids[identifier] = row
            self._streets.setdefault(key, []).append(row)

    def has(self, correction: Correction) -> bool:
        """Return whether what the correction asks for is here."""
        if correction.kind == CorrectionKind.RENAME:
            return self._renamed(correction)
        if correction.kind == CorrectionKind.READDRESS:
            return self._readdressed(correction)
        if correction.rules.ends:
            row = self._ids.get(correction.subject)
            return not row.current if row is not None else self._lacks(_address(correction, "before"))
        wanted = _address(correction, "after")
        # a register's own number is nobody else's
        row = None if correction.rules.subject is Subject.NEW else self._ids.get(correction.subject)
        if row is not None and row.current:
            return _agrees(row, wanted) and _serves(row, correction)
        # an address that changed in the field ends, and a new one begins
        return any(_serves(other, correction) for other in self._rows(wanted))

    def _rows(self, address: Mapping[str, str]) -> list[_Row]:
        """Return the current addresses that are ``address``; none for one without a street."""
        street = self._streets.get(street_key(address.get("street_name", "")), [])
        return [row for row in street if row.current and _agrees(row, address)]

    def _lacks(self, address: Mapping[str, str]) -> bool:
        """Return whether an address is gone; a street that is not here at all may only be spelt otherwise."""
        return street_key(address["street_name"]) in self._streets and not self._rows(address)

    def _renamed(self, correction: Correction) -> bool:
        old, new = str(correction.before.get("street_name") or ""), str(correction.after.get("street_name") or "")
        postcode = normalise_postcode(str(correction.before.get("postcode") or ""))
        named = [
            row.street_name
            for key in {street_key(old), street_key(new)}
            for row in self._streets.get(key, [])
            if row.current and postcode in ("", row.postcode)
        ]
        if street_key(old) == street_key(new):
            return new in named and old not in named
        keys = {street_key(name) for name in named}
        return keys == {street_key(new)}

    def _readdressed(self, correction: Correction) -> bool:
        street, numbers = str(correction.after.get("street_name") or ""), correction.after.get("addresses") or {}
        for identifier, house in numbers.items():
            row = self._ids.get(identifier)
            others = self._rows({"street_name": street, "house_number": str(house)})
            if row is not None and row.current:
                others = [other for other in others if other is row]
            # an address made anew, not the one whose number it was
            if not any(other.identifier == identifier or other.identifier not in numbers for other in others):
                return False
        return bool(numbers)


def _agrees(row: _Row, address: Mapping[str, str]) -> bool:
    """Return whether an address of a list is the one that is wanted, however it is spelt."""
    number = number_readings(address.get("house_number", ""), address.get("box_number", ""))[0]
    postcode = normalise_postcode(address.get("postcode", ""))
    return (
        row.street == street_key(address.get("street_name", ""))
        and row.number == number
        and postcode in ("", row.postcode)
    )


def _serves(row: _Row, correction: Correction) -> bool:
    """Return whether an address has what only some kinds of correction ask for."""
    if correction.kind == CorrectionKind.MOVE:
        return _stands(row, correction)
    wanted = str(correction.after.get("municipality") or "")
    same = municipality_key(row.municipality) == municipality_key(wanted)
    return same or correction.kind != CorrectionKind.MUNICIPALITY


def _stands(row: _Row, correction: Correction) -> bool:
    """Return whether an address stands where it was to be moved; a short move is told from none."""
    before, after = _parse_position(correction.before), _parse_position(correction.after)
    if after is None or math.isnan(row.x):
        return False
    room = MAX_SHIFT_M if before is None else min(MAX_SHIFT_M, math.dist(before, after) / 2)
    return math.dist((row.x, row.y), after) <= room


def _address(correction: Correction, side: str) -> dict[str, str]:
    """Return the address on one side; a wish says only what changes."""
    values = {**correction.before, **correction.after} if side == "after" else correction.before or correction.after
    return {name: str(values.get(name) or "") for name in ENTRY_LABELS}


def _parse_position(side: Mapping[str, Any]) -> tuple[float, float] | None:
    place = side.get("position")
    if not isinstance(place, dict):
        return None
    try:
        return float(place["x"]), float(place["y"])
    except (KeyError, TypeError, ValueError):
        return None


def _values(side: Mapping[str, Any]) -> dict[str, str]:
    values = {name: str(side.get(name) or "") for name in ENTRY_LABELS}
    place = _parse_position(side)
    return (
        values
        if place is None
        else {**values, "x": f"{place[0]:.{COORDINATE_DECIMALS}f}", "y": f"{place[1]:.{COORDINATE_DECIMALS}f}"}
    )


def _worded(field: str, value: str, translate: Translator) -> str:
    return translate(N_("Retired")) if (field, value) == ("status", "retired") else value or "–"


def _changed(correction: Correction) -> Iterable[tuple[str, str, str]]:
    """Return the rows of the message: the entries that differ, or what else the correction holds."""
    rows = [(one.field, one.before, one.after) for one in list_entries(correction) if one.before != one.after]
    return rows or list_changes(correction)
