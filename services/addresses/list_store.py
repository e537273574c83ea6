"""The two lists of the last comparison in a file of their own: what the map shows around an address, and as a layer.

Beside the workspace and not in it: the lists are copied anew by each comparison, and no decision hangs on them.
"""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import N_, InvalidFile
from ..gdal_utils import copy_points, iterate_features, memory_file, open_vector, quiet_gdal
from ..model.address import Addresses

REGISTER, SOURCE = "register", "source"
"""The tables."""

MAX_NEIGHBOURS = 120
"""Addresses of one list that are read around a place: more would cover the map."""

_COLUMNS = ("id", "street", "number", "box", "postcode", "municipality", "x", "y")


@dataclass(frozen=True)
class Neighbour:
    """An address near another: its house number, and where it is in metres of EPSG:31370."""

    number: str
    x: float
    y: float


def lists_path(workspace_path: Path) -> Path:
    """Return the file of the lists that belongs to the workspace's file on this desk, and goes with it: its name is
    longer by an ending."""
    return workspace_path.with_name(f"{workspace_path.name}.lists.gpkg")


def store_lists(path: Path, register: Addresses, source: Addresses) -> None:
    """Write both lists, those of their addresses that have a position, in the place of the ones before.

    Raises InvalidFile.
    """
    try:
        with quiet_gdal():
            for table, addresses in ((REGISTER, register), (SOURCE, source)):
                _write_table(path, table, addresses)
    except RuntimeError as error:
        raise _make_error(path, error) from error


def read_neighbours(path: Path, x: float, y: float, radius_m: float) -> dict[str, list[Neighbour]]:
    """Return each list's addresses around a place in EPSG:31370 metres, the nearest first; empty without the file.

    An address with several boxes is one. Raises InvalidFile.
    """
    if not path.exists():
        return {}
    try:
        with quiet_gdal():
            file = open_vector(path, ("GPKG",))
            return {table: _read_table(file, table, x, y, radius_m) for table in (REGISTER, SOURCE)}
    except RuntimeError as error:
        raise _make_error(path, error) from error


def _write_table(path: Path, table: str, addresses: Addresses) -> None:
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    columns = (
        addresses.ids,
        addresses.street_names,
        addresses.house_numbers,
        addresses.box_numbers,
        addresses.postcodes,
        addresses.municipalities,
        addresses.x.tolist(),
        addresses.y.tolist(),
    )
    placed = np.isfinite(addresses.x) & np.isfinite(addresses.y)
    rows.writerows(row for row, kept in zip(zip(*columns), placed.tolist()) if kept)
    options = ["X_POSSIBLE_NAMES=x", "Y_POSSIBLE_NAMES=y", "KEEP_GEOM_COLUMNS=NO", "AUTODETECT_TYPE=NO"]
    with memory_file(text.getvalue().encode("utf-8", "replace"), "csv") as name:
        came = open_vector(name, ("CSV",), options=options)
        copy_points(came, path, table, "EPSG:31370")
        # closed before what it reads goes
        del came


def _read_table(file: object, table: str, x: float, y: float, radius_m: float) -> list[Neighbour]:
    layer = file.GetLayerByName(table)  # type: ignore[attr-defined]
    if layer is None:
        return []
    layer.SetSpatialFilterRect(x - radius_m, y - radius_m, x + radius_m, y + radius_m)
    unique: dict[Neighbour, float] = {}
    for feature in iterate_features(layer):
        point, number = feature.GetGeometryRef(), feature.GetField("number") or ""
        if point is not None and number:
            neighbour = Neighbour(number, point.GetX(), point.GetY())
            unique[neighbour] = math.hypot(neighbour.x - x, neighbour.y - y)
    nearest = sorted((distance, one.number, one.x, one.y) for one, distance in unique.items() if distance <= radius_m)
    return [Neighbour(number, x, y) for _distance, number, x, y in nearest[:MAX_NEIGHBOURS]]


def _make_error(path: Path, error: Exception) -> InvalidFile:
    return InvalidFile(
        N_("The lists for the map could not be kept in {file}: {reason}."),
        N_("The comparison itself is stored. Check the folder and the room on the disk, then compare again."),
        file=path,
        reason=" ".join(str(error).split()),
    )
