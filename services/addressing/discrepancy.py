"""A discrepancy: one difference between a register and a source."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = (
    "missing_in_source",
    "missing_in_register",
    "position",
    "no_position",
    "street_name",
    "house_number",
    "postcode",
    "duplicate",
)
"""The kinds told apart, in the order a worklist shows them."""

SEVERITIES = ("blocking", "warning", "information")


@dataclass(frozen=True)
class Discrepancy:
    """One difference, with both sides as they were compared.

    ``register_value`` and ``source_value`` are what differs, as written on each side. ``distance_m``
    is metres between both positions, NaN where one has none. ``confidence`` runs from 0 to 1.
    ``group_id`` ties the rows that are one decision (a renamed street). Positions are metres in
    EPSG:31370, NaN where there is none. A missing address that the other list holds as ended has that
    status as the other value.
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

    @property
    def key(self) -> str:
        """Names this difference over comparisons, so that what was decided stays decided."""
        return "|".join((self.kind, self.register_id, self.source_id))
