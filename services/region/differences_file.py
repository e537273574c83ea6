"""The differences of a region as one GeoPackage: written whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..errors import N_, InvalidFile
from ..gdal_utils import check_result, create_geopackage, make_crs, quiet_gdal, quote_identifier
from ..geopackage_point import unpack_points
from ..layers.storage.gpkg_rtree import pack_rtree
from .commune_part import COLUMNS
from .difference_columns import REGION_FIELDS, SRID, TABLE

Progress = Callable[[int, int], None]


def write_differences(path: Path, parts: Iterable[Path], progress: Progress = lambda done, total: None) -> int:
    """Write the parts of a region into a GeoPackage at ``path``, in the place of what was there; how many they are.

    Raises InvalidFile where it cannot be written, or where a part is damaged: then it is taken away, and the next
    comparison makes it again.
    """
    files = list(parts)
    with replace_file(path) as fresh:
        return _copy_parts(fresh, files, progress)


@contextmanager
def replace_file(path: Path) -> Iterator[Path]:
    """Give an empty file of differences to fill, which is indexed and put in the place of ``path`` at the end.

    Raises InvalidFile where it cannot be written; what was there stays then, and nothing lies beside it.
    """
    fresh = path.with_name(f".{path.stem}.{os.getpid()}.gpkg")
    try:
        with quiet_gdal():
            _create_file(fresh)
        triggers = _drop_triggers(fresh)
        yield fresh
        _fill_index(fresh, triggers)
        fresh.replace(path)
    except (sqlite3.Error, RuntimeError, OSError) as error:
        raise InvalidFile(
            N_("The differences cannot be written to {path} ({reason})."),
            N_("Make room, close the file where it is open, or choose another folder."),
            path=path,
            reason=error,
        ) from error
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)


def _create_file(path: Path) -> None:
    """Make an empty GeoPackage of differences, with its spatial index. Raises RuntimeError."""
    dataset = create_geopackage(path)
    layer = check_result(
        dataset.CreateLayer(TABLE, make_crs(f"EPSG:{SRID}"), ogr.wkbPoint, ["SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom"])
    )
    for name, kind in REGION_FIELDS:
        check_result(layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if kind is float else ogr.OFTString)))
    # OGR writes the table with the first row
    layer.SyncToDisk()
    dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{TABLE}', 'geom')")  # noqa: S608 - the name is this package's own


def _drop_triggers(path: Path) -> list[str]:
    """Take away what keeps the index and the count row by row, longer than the rows take; return how it is made."""
    with closing(sqlite3.connect(path)) as db, db:
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _statement in triggers:
            db.execute(f"DROP TRIGGER {quote_identifier(name)}")
    return [statement for _name, statement in triggers]


def _fill_index(path: Path, triggers: list[str]) -> None:
    """Put the index of all rows at once into a GeoPackage, the extent, the count, and its triggers back."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA synchronous = OFF")
        # S608: the names are this package's own
        db.execute(
            f"UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {TABLE}) WHERE table_name = ?",  # noqa: S608
            (TABLE,),
        )
        rows = db.execute(f"SELECT fid, geom FROM {TABLE} WHERE geom IS NOT NULL").fetchall()  # noqa: S608
        boxes = np.column_stack(unpack_points(geometry for _row, geometry in rows) * 2)
        if rows:
            db.execute(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist(), TABLE),
            )
        nodes, parents, leaves = pack_rtree(boxes, np.array([row for row, _geometry in rows], dtype=np.int64))
        for name, pairs in (("node", nodes), ("parent", parents), ("rowid", sorted(leaves))):
            db.executemany(f"INSERT OR REPLACE INTO rtree_{TABLE}_geom_{name} VALUES (?, ?)", pairs)  # noqa: S608
        for statement in triggers:
            db.execute(statement)


def _copy_parts(path: Path, parts: list[Path], progress: Progress) -> int:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA journal_mode = OFF")
        for done, part in enumerate(parts):
            try:
                db.execute("ATTACH ? AS part", (str(part),))
                # S608: the names are this package's own
                copied = f"INSERT INTO {TABLE} ({COLUMNS}) SELECT {COLUMNS} FROM part.differences ORDER BY rowid"  # noqa: S608
                db.execute(copied)
            except sqlite3.DatabaseError:
                part.unlink(missing_ok=True)
                raise
            db.execute("DETACH part")
            progress(done + 1, len(parts))
        db.execute(f"CREATE INDEX {TABLE}_nis_code ON {TABLE} (nis_code, kind)")
        count: int = db.execute(f"SELECT count(*) FROM {TABLE}").fetchone()[0]  # noqa: S608 - the same
    return count
