"""The first day of a training town, read from its file in resources/training_town: the same on every machine.

The commune's boundary is real; all within it is invented. scripts/freeze_town.py writes the files.
"""

from __future__ import annotations

import json
import lzma
import math
from functools import cache
from itertools import zip_longest
from typing import Any, NamedTuple

from shapely.geometry import LineString, Point

from .town_commune import FIRST, RESOURCES, TownCommune, get_town


class House(NamedTuple):
    """A numbered door, in EPSG:31370.

    ``street`` is a row of the streets; ``parcel`` the plot's corners, x and y in turn in centimetres from the door.
    """

    street: int
    number: int
    x: float
    y: float
    parcel: tuple[int, ...] = ()


class TownReport(NamedTuple):
    """A report as it was seeded; degrees in EPSG:4326, ages in seconds before the town's first midnight (UTC).

    ``photo`` is 0 for none; ``updates`` are status, age and description of each, oldest first.
    """

    service_code: str
    status: str
    age: int
    description: str
    address: str
    postcode: str
    lon: float
    lat: float
    photo: int
    agency: str
    requestor_name: str
    updates: tuple[tuple[str, int, str], ...]


class Feature(NamedTuple):
    """A feature of a layer that does not change; ``geometry`` is Esri's JSON in the layer's own system."""

    attributes: dict[str, Any]
    geometry: dict[str, Any]


class Town(NamedTuple):
    """The tables of the town's file, row by row; ``layers`` holds what else the region's maps say of the town."""

    commune: TownCommune
    streets: list[list[Any]]
    addresses: list[list[Any]]
    register: list[list[Any]]
    discrepancies: list[list[str]]
    reports: list[TownReport]
    houses: list[House]
    layers: dict[str, list[Feature]]
    river: LineString

    def altitude(self, x: float, y: float) -> float:
        """Return metres above the sea, invented: the valley's floor, and hills away from the river."""
        away = max(0.0, self.river.distance(Point(x, y)) - 60)
        return (
            self.commune.valley_floor_m + 130 * (1 - math.exp(-away / 900)) + 4 * math.sin(x / 310) * math.cos(y / 270)
        )


def pack_tables(tables: dict[str, list[Any]]) -> bytes:
    """Return tables of rows as the town's file holds them: column by column, which packs best.

    The columns that a table's last cells stand in may be missing in a row.
    """
    columns = {name: [list(column) for column in zip_longest(*rows)] for name, rows in tables.items()}
    return lzma.compress(
        json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode(), preset=6 | lzma.PRESET_EXTREME
    )


def unpack_tables(data: bytes) -> dict[str, list[Any]]:
    """Return the rows of each table; a cell that a row did not have is None."""
    columns = json.loads(lzma.decompress(data))
    return {name: [list(row) for row in zip(*table)] for name, table in columns.items()}


@cache
def town(key: str = FIRST) -> Town:
    """Return the town of that key, read once for each process. Raises KeyError."""
    commune = get_town(key)
    file = unpack_tables((RESOURCES / f"{key}.json.xz").read_bytes())
    houses = [House(*(*row, parcel or ())) for *row, parcel in file["houses"]]
    layers: dict[str, list[Feature]] = {"parcels": _list_parcels(houses, commune.nis_code)}
    for layer, attributes, geometry in file["features"]:
        features = layers.setdefault(layer, [])
        features.append(Feature({"OBJECTID": len(features) + 1, **attributes}, geometry))
    return Town(
        commune,
        file["streets"],
        file["addresses"],
        file["register"],
        file["discrepancies"],
        [TownReport(*row) for row in file["reports"]],
        houses,
        layers,
        LineString(file["river"]),
    )


def _list_parcels(houses: list[House], nis_code: str) -> list[Feature]:
    parcels = []
    for number, house in enumerate((house for house in houses if house.parcel), 1):
        section = "ABCDE"[house.street % 5]
        offsets = zip(house.parcel[::2], house.parcel[1::2])
        ring = [[round(house.x + east / 100, 2), round(house.y + north / 100, 2)] for east, north in offsets]
        attributes = {
            "OBJECTID": number,
            # division, section, number, bis, exponent, power: the national form of a parcel's key
            "CAPAKEY": f"{nis_code}{section}{number % 10000:04d}/{number // 10000:02d}A000",
            "RADICAL": f"{number % 10000:04d}",
            "SECTION": section,
        }
        parcels.append(Feature(attributes, {"rings": [[*ring, ring[0]]]}))
    return parcels
