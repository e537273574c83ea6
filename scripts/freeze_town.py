"""Writes each training town's first day into resources/training_town, drawn from fixed seeds; or the town named alone.

The geometry depends on GEOS and PROJ in its last digits: their versions stand in the file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import shapely
from osgeo import osr
from town_generator import surroundings
from town_generator.address_lists import Lists, write_lists
from town_generator.drawing import load_drawing
from town_generator.layers import build_layers
from town_generator.town_incidents import write_reports
from town_generator.town_plan import House, Plan, draw_plan

from services.training_town.world.town import pack_tables
from services.training_town.world.town_commune import RESOURCES, list_towns


def versions() -> tuple[str, str]:
    """Return the versions of the libraries that draw: GEOS and PROJ."""
    proj = (osr.GetPROJVersionMajor(), osr.GetPROJVersionMinor(), osr.GetPROJVersionMicro())
    return shapely.geos_version_string, ".".join(map(str, proj))


def draw_town(key: str) -> dict[str, list[Any]]:
    """Return the rows of each table of a town's file."""
    plan = draw_plan(load_drawing(key))
    lists = write_lists(plan)
    return {
        "drawn_with": [list(versions())],
        "streets": [list(vars(row).values()) for row in lists.streets],
        "addresses": [list(vars(row).values()) for row in lists.source],
        "register": [list(vars(row).values()) for row in lists.register],
        "discrepancies": [list(vars(row).values()) for row in lists.truth],
        "reports": [list(row) for row in write_reports(plan)],
        "houses": [_to_row(house) for house in plan.houses],
        "features": list(_list_features(plan, lists)),
        "river": [list(point) for point in surroundings.draw_river(plan.drawing).coords],
    }


def _to_row(house: House) -> list[Any]:
    offsets = [round(100 * (to - door)) for corner in house.parcel for to, door in zip(corner, (house.x, house.y))]
    return [house.street, house.number, house.x, house.y, *([offsets] if offsets else [])]


def _list_features(plan: Plan, lists: Lists) -> Iterator[list[Any]]:
    layers = dict(build_layers(plan, [street.id for street in lists.streets]))
    layers.update((key, surroundings.build_layer(plan.drawing, key)) for key in surroundings.KEYS)
    for layer, features in layers.items():
        for feature in features:
            # its number is its place in the file
            yield [layer, {k: v for k, v in feature.attributes.items() if k != "OBJECTID"}, feature.geometry]


if __name__ == "__main__":
    for key in sys.argv[1:] or [town.key for town in list_towns()]:
        (RESOURCES / f"{key}.json.xz").write_bytes(pack_tables(draw_town(key)))
