"""A discrepancy: one difference between a register and a source, and why it is held to be one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..errors import N_

SEVERITY_BY_KIND = {
    "missing_in_source": "blocking",
    "missing_in_register": "blocking",
    "status": "blocking",
    "position": "warning",
    "no_position": "information",
    "outside_commune": "blocking",
    "off_parcel": "information",
    "street_name": "warning",
    "house_number": "blocking",
    "box_number": "warning",
    "postcode": "warning",
    "municipality": "warning",
    "duplicate": "warning",
}
"""Every kind, in the order of the worklist, and how much it weighs.

A position beyond :data:`..addresses.matching.report.BLOCKING_DISTANCE_M` is blocking, a slip of the pen information.
"""

KINDS = tuple(SEVERITY_BY_KIND)

SEVERITIES = ("blocking", "warning", "information")

RULES = {
    "same_text": N_("Both say the same street, number and box in the same postcode, however they are spelt."),
    "second_reading": N_("Both say the same street, and the number and box can be read as the same."),
    "other_postcode": N_("Both say the same street, number and box, and no other address fits, under two postcodes."),
    "renamed_street": N_("The same numbers stand at the same places under another street name."),
    "misspelt_street": N_("The street names differ by a slip of the pen; number and box are the same."),
    "other_number": N_("The same street, and the same place, under another number."),
    "other_box": N_("The same street, number and place, with another box."),
    "not_current": N_("Both say the same street, number and box; one of them does not hold it as current."),
    "repeated": N_("Two rows or more of one list say the same street, number and box."),
    "alone": N_("No address of the other list has this street, number and box, or stands here in this street."),
}
"""How the two sides of a discrepancy were found to be one address, as a sentence to show."""

Columns = dict[str, list[Any]]
"""Discrepancies by the hundred thousand: the values of each field of :class:`Discrepancy`, in its order."""


@dataclass(frozen=True)
class Discrepancy:
    """One difference, with both sides as they were compared.

    ``register_value`` and ``source_value`` are what differs, as written on each side (metres off for
    outside_commune and off_parcel). ``distance_m`` is metres between both positions, NaN where one has
    none. ``confidence`` runs from 0 to 1. ``group_id`` ties the rows that are one decision (a renamed
    street). Positions are metres in EPSG:31370, NaN where there is none.

    Why: ``rule`` (of RULES) made the two one address, on the texts ``matched_on`` in their usual spelling;
    ``compared_with`` is the register's address, or for an address that one list only has, the nearest
    number of its street in the other list, empty where that has no such street. ``evidence`` is a
    template filled by the other fields. ``suggested_side`` is the list to correct (register, source, or
    empty where nothing tells). ``bosa_code`` is A1 to D3 of BOSA's mapping procedure, empty for kinds
    it does not know. ``section`` is the part of the municipality, where a list tells it.
    ``source_street_name`` and ``source_street_id`` are the street as the source has it, empty where it has none:
    there an address to be made would found a street.
    """

    kind: str
    register_id: str
    source_id: str
    register_value: str
    source_value: str
    distance_m: float
    confidence: float
    severity: str
    group_id: str
    address: str
    street_name: str
    house_number: str
    box_number: str
    postcode: str
    municipality: str
    source_version: str
    register_x: float
    register_y: float
    source_x: float
    source_y: float
    section: str = ""
    rule: str = ""
    matched_on: str = ""
    compared_with: str = ""
    evidence: str = ""
    suggested_side: str = ""
    bosa_code: str = ""
    source_street_name: str = ""
    source_street_id: str = ""

    @property
    def key(self) -> str:
        """Names this difference over comparisons, so that what was decided stays decided."""
        return make_key(self.kind, self.register_id, self.source_id)

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return the evidence in a sentence."""
        return translate(self.evidence).format(**vars(self))


@dataclass(frozen=True)
class StoredDecision:
    """What a technician decided on a discrepancy, when (UTC) and why.

    ``previous_decision`` is the decision where its facts changed since: ``decision`` is then empty, it is
    to decide again.
    """

    decision: str
    decided_by: str
    decided_at: str
    note: str
    previous_decision: str = ""


def make_key(kind: str, register_id: str, source_id: str) -> str:
    """Return the :attr:`Discrepancy.key` of these three."""
    return f"{kind}|{register_id}|{source_id}"
