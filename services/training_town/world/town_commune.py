"""Which commune a training town is: its code, names, sections and boundary, as resources/training_town/towns.json says.

That file names the source of each. What lies within the boundary is in the town's own file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from shapely.geometry import Polygon

from ...communes import get_commune

RESOURCES = Path(__file__).parents[3] / "resources" / "training_town"

FIRST = "huy"
"""The key of the town that is meant where none is named."""


@dataclass(frozen=True)
class TownCommune:
    """A row of the table. ``key`` names its files, ``postcodes`` are by section, ``words`` those of its language."""

    key: str
    nis_code: str
    language: str
    names: Mapping[str, str]
    postcodes: Mapping[str, str]
    administration: str
    jurisdiction: str
    boundary_file: str
    boundary_credit: str
    application_id: int
    valley_floor_m: float
    words: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Its name in its own language."""
        return self.names[self.language]

    @cached_property
    def outline(self) -> dict[str, Any]:
        """The commune as GeoJSON, in EPSG:31370."""
        known = None if self.boundary_file else get_commune(self.nis_code)
        return known.boundary if known else dict(load_resource(self.boundary_file)["features"][0]["geometry"])

    @cached_property
    def boundary(self) -> Polygon:
        """The commune, in EPSG:31370."""
        return Polygon(self.outline["coordinates"][0])

    @cached_property
    def incident_words(self) -> dict[str, Any]:
        """The categories of its reports, and what its citizens and its administration write."""
        words: dict[str, Any] = load_resource(f"incidents_{self.language}.json")
        return words

    @cached_property
    def categories(self) -> dict[str, dict[str, Any]]:
        """The categories of its reports by their code."""
        return {category["code"]: category for category in self.incident_words["categories"]}


def load_resource(name: str) -> Any:
    """Read a JSON file of the towns' resources."""
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


@cache
def list_towns() -> tuple[TownCommune, ...]:
    """Return the towns there are, the one that is meant where none is named first."""
    table = load_resource("towns.json")
    return tuple(
        TownCommune(
            row["key"],
            row["nis_code"],
            row["language"],
            row["names"],
            row["postcodes"],
            row["administration"],
            row["jurisdiction"],
            row.get("boundary", ""),
            row["boundary_credit"],
            row["application_id"],
            row["valley_floor_m"],
            table["words"][row["language"]],
        )
        for row in table["towns"]
    )


def get_town(key: str) -> TownCommune:
    """Return the town of that key. Raises KeyError."""
    return {town.key: town for town in list_towns()}[key]
