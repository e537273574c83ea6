"""The two lists of the last comparison in a file of their own: what the map shows around an address, and as a layer.

Beside the workspace and not in it: the lists are brought up to date by each comparison, and no decision hangs on them.
A list that is as it was is not written again, and of one that moved a little only the rows that did: what a table holds
is told by a digest, in GeoPackage's own description of it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import N_, InvalidFile
from ..gdal_utils import copy_points, iterate_features, memory_file, open_vector, quiet_gdal
from ..geopackage_point import define_index_functions, pack_points, unpack_point
from ..model.address import Addresses

REGISTER, SOURCE = "register", "source"
"""The tables."""

MAX_NEIGHBOURS = 120
"""Addresses of one list that are read around a place: more would cover the map."""

LAMBERT72 = 31370

MAX_CHANGED_SHARE = 0.25
"""Share of a table's rows up to which only those that changed are written; from there on all at once is quicker."""

_TEXT_COLUMNS = ("id", "street", "number", "box", "postcode", "municipality")
_COLUMNS = (*_TEXT_COLUMNS, "x", "y")

# S608: the names are this module's own
_SELECT_SQL = f"SELECT geom, {', '.join(_TEXT_COLUMNS)}, fid FROM {{table}}"  # noqa: S608
_INSERT_SQL = f"INSERT INTO {{table}} (geom, {', '.join(_TEXT_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


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
                digest = _compute_digest(addresses)
                if not _update_table(path, table, addresses, digest):
                    _write_table(path, table, addresses)
                    _note_digest(path, table, digest)
    except (RuntimeError, sqlite3.Error) as error:
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


def _compute_digest(addresses: Addresses) -> str:
    """Return what two lists have in common only where they are the same, row by row."""
    digest = hashlib.blake2b(digest_size=16)
    for column in _texts(addresses)[1:]:
        digest.update(column.codes.tobytes())
        digest.update("\0".join([*column.values, ""]).encode("utf-8", "replace"))
    digest.update("\0".join(addresses.ids).encode("utf-8", "replace"))
    digest.update(addresses.x.tobytes())
    digest.update(addresses.y.tobytes())
    return digest.hexdigest()


def _update_table(path: Path, table: str, addresses: Addresses, digest: str) -> bool:
    """Bring a table up to date in one transaction; return whether that was done, for it may be too much, or no table
    of ours."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as database:
            noted = database.execute("SELECT description FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone()
            if not noted or not noted[0]:
                return False
            return noted[0] == digest or _update_rows(database, table, addresses, digest)
    except (sqlite3.Error, UnicodeError):
        # whatever another program made of it: written anew, it is ours again
        return False


def _update_rows(database: sqlite3.Connection, table: str, addresses: Addresses, digest: str) -> bool:
    define_index_functions(database)
    wanted = Counter(_iterate_rows(addresses))
    gone = []
    for row in database.execute(_SELECT_SQL.format(table=table)):
        key = row[:-1]
        if wanted[key] > 0:
            wanted[key] -= 1
        else:
            gone.append(row[-1:])
    added = list(wanted.elements())
    if len(gone) + len(added) > MAX_CHANGED_SHARE * len(addresses):
        return False
    database.execute("BEGIN IMMEDIATE")
    database.executemany(f"DELETE FROM {table} WHERE fid = ?", gone)  # noqa: S608 - one of our two names
    database.executemany(_INSERT_SQL.format(table=table), added)
    if added:
        xs, ys = zip(*(unpack_point(row[0]) for row in added))
        database.execute(
            "UPDATE gpkg_contents SET min_x = min(min_x, ?), min_y = min(min_y, ?), max_x = max(max_x, ?),"
            " max_y = max(max_y, ?) WHERE table_name = ?",
            (min(xs), min(ys), max(xs), max(ys), table),
        )
    database.execute(
        "UPDATE gpkg_contents SET description = ?, last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
        " WHERE table_name = ?",
        (digest, table),
    )
    database.execute("COMMIT")
    return True


def _note_digest(path: Path, table: str, digest: str) -> None:
    with closing(sqlite3.connect(path, timeout=10)) as database, database:
        database.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (digest, table))


def _texts(addresses: Addresses) -> tuple[Any, ...]:
    """Return the columns that are kept, but for the position."""
    return (
        addresses.ids,
        addresses.street_names,
        addresses.house_numbers,
        addresses.box_numbers,
        addresses.postcodes,
        addresses.municipalities,
    )


def _iterate_rows(addresses: Addresses) -> Iterator[tuple[Any, ...]]:
    """Yield each row that has a position as the table holds it: the point, then the texts."""
    placed = np.isfinite(addresses.x) & np.isfinite(addresses.y)
    rows = zip(pack_points(addresses.x, addresses.y, LAMBERT72), *_texts(addresses))
    return compress(rows, placed.tolist())


def _write_table(path: Path, table: str, addresses: Addresses) -> None:
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    columns = (*_texts(addresses), addresses.x.tolist(), addresses.y.tolist())
    placed = np.isfinite(addresses.x) & np.isfinite(addresses.y)
    rows.writerows(row for row, kept in zip(zip(*columns), placed.tolist()) if kept)
    options = ["X_POSSIBLE_NAMES=x", "Y_POSSIBLE_NAMES=y", "KEEP_GEOM_COLUMNS=NO", "AUTODETECT_TYPE=NO"]
    with memory_file(text.getvalue().encode("utf-8", "replace"), "csv") as name:
        came = open_vector(name, ("CSV",), options=options)
        copy_points(came, path, table, f"EPSG:{LAMBERT72}")
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
