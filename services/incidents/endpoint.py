"""What one Open311 endpoint can do: known of its software, found by a probe, corrected by hand.

Servers differ in everything the standard left open. What is known of a software is a preset in
resources/reporting; a commune's profile names one and says what differs (endpoint.schema.json).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from ..json_schema import load_schema

PRESETS = (
    "standard",
    "fixmystreet",
    "helsinki",
    "open311-adapter",
    "markaspot",
    "ureport",
    "seeclickfix",
    "klarschiff",
)
"""The software that is known, by the name of its file in resources/reporting."""

PAGING_PARAMETERS = {"end_date": (), "page": ("page",), "offset": ("offset",), "next": ("page", "offset", "cursor")}
"""The parameters that ask for another page, by the way of paging."""


@dataclass(frozen=True)
class Capabilities:
    """Describe one endpoint, field by field as the schema does.

    ``clock_hours`` is the clock of its *filters*: what a moment in UTC must be moved by to be
    understood; None is unknown. ``zone_hours`` is for dates in its *answers* that name no zone.
    """

    preset: str = "standard"
    format: str = "json"
    wrapper: str = "array"
    paging: str = "end_date"
    size_parameter: str = ""
    page_size: int = 0
    cap: int = 0
    clock_hours: int | None = None
    clock_probed: str = ""
    zone_hours: int = 0
    parameters: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    open_by_default: bool = False
    span_days: int = 0
    extensions: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    attribute_values: str = "brackets"
    longitude: str = "long"
    photo: str = "url"
    moderated: bool = False
    update_statuses: tuple[str, ...] = ()
    update_case: str = "lower"
    update_subject: str = "own"
    updates_by: str = "incident"
    update_unchanged: str = ""
    update_number: str = ""
    update_id_once: bool = True
    requests_per_minute: float = 0
    known_by: tuple[str, ...] = ()
    source: str = ""

    def filter_params(self, params: Mapping[str, str]) -> dict[str, str]:
        """Return the ``params`` of a list that may be sent (R1.2); the caller filters by the others itself."""
        known = {*self.parameters, self.size_parameter, *PAGING_PARAMETERS[self.paging]}
        return {
            name: value
            for name, value in params.items()
            if value and name in known and ("," not in value or name in self.several or name == "bbox")
        }


def parse_capabilities(config: Mapping[str, Any]) -> Capabilities:
    """Parse the endpoint of a profile: its preset, corrected by its own fields (checked by the schema)."""
    preset = config.get("preset", "standard")
    values: dict[str, Any] = {**_preset(preset), **config, "preset": preset}
    values.pop("$schema", None)
    values.update((name, tuple(value)) for name, value in values.items() if isinstance(value, list))
    return Capabilities(**values)


def serialise_capabilities(endpoint: Capabilities) -> dict[str, Any]:
    """Return the preset and only what differs from it, as :func:`parse_capabilities` takes them."""
    preset = parse_capabilities({"preset": endpoint.preset})
    told: dict[str, Any] = {"preset": endpoint.preset}
    for field in fields(Capabilities):
        value = getattr(endpoint, field.name)
        if value != getattr(preset, field.name):
            told[field.name] = list(value) if isinstance(value, tuple) else value
    return told


@cache
def _preset(name: str) -> dict[str, Any]:
    return load_schema(f"reporting/{name}.json")
