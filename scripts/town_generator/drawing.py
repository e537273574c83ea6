"""What a town is drawn from: where it is built, its river and roads, the names of its streets. Metres in EPSG:31370."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from services.training_town.world.town_commune import FIRST, TownCommune, get_town

from . import load_table

XY = tuple[float, float]


class Nucleus(NamedTuple):
    """A centre of building: where, how far it spreads (m), how dense (0 to 1), how its streets lie (degrees)."""

    x: float
    y: float
    spread: float
    density: float
    angle: float
    section: str


class Road(NamedTuple):
    """A through road: number on the regional network, whether the region manages it, its course (schematic).

    With a ``name`` it is one street, else several.
    """

    number: str
    is_regional: bool
    course: tuple[XY, ...]
    name: str


@dataclass(frozen=True)
class Drawing:
    """The material of a town, as the file of its key beside this module has it.

    ``woods`` are x, y and radius; ``nature`` and ``catchment`` have a name before these; ``seeded_share`` is how
    many of the usual discrepancies are seeded; ``names`` are what its streets are named from.
    """

    commune: TownCommune
    nuclei: tuple[Nucleus, ...]
    river: tuple[XY, ...]
    river_half_width: float
    roads: tuple[Road, ...]
    woods: tuple[tuple[float, float, float], ...]
    industry: tuple[XY, ...]
    nature: tuple[tuple[str, float, float, float], ...]
    catchment: tuple[str, float, float, float]
    works: XY
    report_count: int
    seeded_share: float
    names: dict[str, Any]

    def density(self, x: float, y: float) -> float:
        """How densely the town is built at a place, 0 to 1."""
        return max(n.density * math.exp(-((x - n.x) ** 2 + (y - n.y) ** 2) / (2 * n.spread**2)) for n in self.nuclei)

    def section(self, x: float, y: float) -> str:
        """The part of the commune that a place belongs to."""
        return min(self.nuclei, key=lambda n: math.hypot(x - n.x, y - n.y) / n.spread).section


@cache
def load_drawing(key: str = FIRST) -> Drawing:
    """Read the material of a town."""
    table = load_table(f"{key}.json")
    return Drawing(
        get_town(key),
        tuple(Nucleus(*row) for row in table["nuclei"]),
        tuple((x, y) for x, y in table["river"]),
        table["river_half_width"],
        tuple(
            Road(row["number"], row["is_regional"], tuple((x, y) for x, y in row["course"]), row.get("name", ""))
            for row in table["roads"]
        ),
        tuple((x, y, radius) for x, y, radius in table["woods"]),
        tuple((x, y) for x, y in table["industry"]),
        tuple((name, x, y, radius) for name, x, y, radius in table["nature"]),
        tuple(table["catchment"]),
        tuple(table["works"]),
        table["report_count"],
        table["seeded_share"],
        table["names"],
    )
