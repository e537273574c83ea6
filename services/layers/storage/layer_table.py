"""Bring a layer's table in the GeoPackage up to date by difference, in one transaction."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from string import Template
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...errors import N_, InvalidFile
from ...gdal_utils import (
    check_result,
    create_geopackage,
    make_crs,
    open_vector,
    quiet_gdal,
    quote_identifier,
    raise_failure,
    renew_change_counter,
    temporary_folder,
)
from ...http.pause import cancellable_sleep
from ..clients import arcgis
from . import gpkg_rtree
from .gpkg_repair import drop_spoilt_table
from .layer_origins import LoadedLayer, write_origin
from .layer_rows import OGR_TYPES, Rows, clean_text, column_name

LOCK_TIMEOUT_S = 20.0
"""How long another program may hold the GeoPackage before we give up, in seconds."""

_GEOMETRIES = {
    "point": ogr.wkbPoint,
    "multipoint": ogr.wkbMultiPoint,
    "line": ogr.wkbMultiLineString,
    "polygon": ogr.wkbMultiPolygon,
}


def write_table(
    path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: Rows, cancelled: Callable[[], bool]
) -> LoadedLayer:
    """Bring the table up to date in one transaction, waiting while another program holds the file."""
    with temporary_folder() as folder:
        staging_path = folder / "came.sqlite"
        _stage(staging_path, incoming, description, rows)
        give_up = time.monotonic() + LOCK_TIMEOUT_S
        while True:
            try:
                with quiet_gdal():
                    incoming = _write_once(path, incoming, description, rows, staging_path)
                with closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as database:
                    renew_change_counter(database)
                return incoming
            except (RuntimeError, sqlite3.Error) as error:
                if "locked" not in str(error):
                    raise _unwritable(path, error) from error
                if time.monotonic() > give_up:
                    raise InvalidFile(
                        N_("The layer could not be written into {file}: another program holds that file."),
                        N_("Close it there, then try again; what the file held before is still there."),
                        file=path,
                    ) from error
            cancellable_sleep(0.5, cancelled)


def _stage(path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: Rows) -> None:
    """Write what came into a database of its own, from which SQLite brings the table up to date: many times
    quicker than feature by feature, and the workspace is held no longer than that takes."""
    columns = [*(quote_identifier(field.name) for field in rows.fields), "geom"]
    drawn = np.array(rows.geometries, dtype=object)
    boxes = shapely.bounds(drawn) if len(drawn) else np.empty((0, 4))
    blobs = _blobs(drawn, boxes, description.geometry, description.authid)
    extent = (*boxes.min(axis=0)[:2].tolist(), *boxes.max(axis=0)[2:].tolist()) if len(boxes) else (None,) * 4
    nodes, parents, leaves = gpkg_rtree.pack_rtree(boxes)
    try:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute(f"CREATE TABLE came ({', '.join(columns)})")
            added = Template("INSERT INTO came VALUES ($marks)").substitute(marks=", ".join("?" * len(columns)))
            db.executemany(added, ((*values, blob) for values, blob in zip(rows.values, blobs)))
            db.execute("CREATE TABLE about (name, min_x, min_y, max_x, max_y)")
            db.execute("INSERT INTO about VALUES (?, ?, ?, ?, ?)", (incoming.table, *extent))
            for statement, told in (
                ("node (nodeno, data)", nodes),
                ("parent (nodeno, parentnode)", parents),
                ("leaf (id, nodeno)", leaves),
            ):
                db.execute(f"CREATE TABLE {statement}")
                db.executemany(Template("INSERT INTO $name VALUES (?, ?)").substitute(name=statement.split()[0]), told)
    except sqlite3.Error as error:
        raise _unwritable(path, error) from error


def _blobs(drawn: NDArray[np.object_], boxes: NDArray[np.float64], kind: str, authid: str) -> Iterator[bytes]:
    """Geometries as a GeoPackage keeps them (OGC 12-128r18, 2.1.3): a header, for all but points their box, WKB."""
    header = b"GP" + struct.pack("<BBi", 0, 1 if kind == "point" else 3, int(authid.partition(":")[2]))
    told = shapely.to_wkb(drawn, output_dimension=3, byte_order=1)
    if kind == "point":
        return (header + wkb for wkb in told)
    return (header + box.tobytes() + wkb for box, wkb in zip(boxes[:, [0, 2, 1, 3]].astype("<f8"), told))


def _unwritable(path: Path, error: Exception) -> InvalidFile:
    return InvalidFile(
        N_("The layer could not be written into {file}: {reason}."),
        N_("Check the folder and the room on the disk; what the file held before is still there."),
        file=path,
        reason=" ".join(str(error).split()),
    )


def _write_once(
    path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: Rows, staging_path: Path
) -> LoadedLayer:
    if path.exists():
        drop_spoilt_table(path, incoming.table)
    file = open_vector(path, ("GPKG",), update=True) if path.exists() else create_geopackage(path)
    _run(file, "PRAGMA busy_timeout = 2000")
    _run(file, f"ATTACH DATABASE {quote_identifier(str(staging_path))} AS put_by")
    check_result(file.StartTransaction())
    committed = False
    try:
        # changes nothing, but takes the lock at once: OGR would not say that it could not drop the table
        _run(file, "UPDATE gpkg_contents SET last_change = last_change WHERE 0")
        held = file.GetLayerByName(incoming.table)
        if held is None or not _has_schema(held, description, rows.fields):
            held = _new_table(file, incoming, description, rows.fields)
        incoming = _merge(file, held, incoming, column_name(description.object_id_field), rows.fields)
        write_origin(file, incoming)
        check_result(file.CommitTransaction())
        committed = True
        return incoming
    finally:
        if not committed:
            file.RollbackTransaction()
        # closed here and not when somebody lets go of the error, which would keep the file held
        file = held = None


def _has_schema(ogr_layer: Any, description: arcgis.Description, fields: Sequence[arcgis.Field]) -> bool:
    """Return whether the table has the very columns, geometry and CRS that came."""
    defined = ogr_layer.GetLayerDefn()
    columns = [defined.GetFieldDefn(place) for place in range(defined.GetFieldCount())]
    return (
        [(column.GetName(), column.GetType(), column.GetDomainName()) for column in columns]
        == [
            (field.name, OGR_TYPES.get(field.type, ogr.OFTString), _domain(ogr_layer.GetName(), field))
            for field in fields
        ]
        and ogr_layer.GetGeomType() == _GEOMETRIES[description.geometry]
        and ogr_layer.GetSpatialRef().GetAuthorityCode(None) == description.authid.partition(":")[2]
    )


def _new_table(
    file: Any, incoming: LoadedLayer, description: arcgis.Description, fields: Sequence[arcgis.Field]
) -> Any:
    taken = {field.name.lower() for field in fields}
    key = next(key for key in ("fid", *(f"fid_{number}" for number in range(len(taken) + 1))) if key not in taken)
    options = ["OVERWRITE=YES", f"FID={key}", "GEOMETRY_NAME=geom"]
    made = check_result(
        file.CreateLayer(incoming.table, make_crs(description.authid), _GEOMETRIES[description.geometry], options)
    )
    for field in fields:
        column = ogr.FieldDefn(field.name, OGR_TYPES.get(field.type, ogr.OFTString))
        if field.alias != field.name:
            column.SetAlternativeName(clean_text(field.alias))
        if field.codes:
            column.SetDomainName(_add_domain(file, incoming.table, field))
        check_result(made.CreateField(column))
    return made


def _domain(table: str, field: arcgis.Field) -> str:
    """Return the name of a field's codes and labels in the file; other codes have another name. Empty for none."""
    if not field.codes:
        return ""
    return f"{table}_{field.name}_{hashlib.sha256(repr(field.codes).encode('utf-8', 'replace')).hexdigest()[:8]}"


def _add_domain(file: Any, table: str, field: arcgis.Field) -> str:
    """Keep a field's codes with their labels, which QGIS then shows as its own provider of the service would."""
    name = _domain(table, field)
    if file.GetFieldDomain(name) is None:
        kind = OGR_TYPES.get(field.type, ogr.OFTString)
        codes = {clean_text(code): clean_text(label) for code, label in field.codes}
        domain = check_result(ogr.CreateCodedFieldDomain(name, clean_text(field.alias), kind, ogr.OFSTNone, codes))
        if not file.AddFieldDomain(domain):
            raise RuntimeError(gdal.GetLastErrorMsg())
    return name


_GONE = "$table WHERE $key IS NULL OR $key NOT IN (SELECT $key FROM put_by.came)"
_CHANGED = "put_by.came AS came, $table AS held WHERE held.$key = came.$key AND ($differ)"
_NEW = "put_by.came WHERE $key NOT IN (SELECT $key FROM $table)"
_ALL, _DISTINCT_KEYS = "$table", "(SELECT DISTINCT $key FROM $table)"
"""Which rows of the table, or of what came, are meant."""

_COUNT = "SELECT count(*) FROM $which"
_DROP = "DELETE FROM $which"
_FILL = "INSERT INTO $table ($fid, $columns) SELECT rowid, $columns FROM $which"
_CHANGE = "UPDATE $table SET ($columns) = ($theirs) FROM $which AND held.$fid = $table.$fid"
_ADD = "INSERT INTO $table ($columns) SELECT $columns FROM $which ORDER BY rowid"
_UPDATE_EXTENT = """
UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (SELECT min_x, min_y, max_x, max_y FROM put_by.about)
WHERE table_name = (SELECT name FROM put_by.about)
"""
_UPDATE_COUNT = """
UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM put_by.came)
WHERE table_name = (SELECT name FROM put_by.about)
"""
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = (SELECT name FROM put_by.about)"
_INDEX = (
    "INSERT OR REPLACE INTO $nodes (nodeno, data) SELECT nodeno, data FROM put_by.node",
    "INSERT INTO $parents (nodeno, parentnode) SELECT nodeno, parentnode FROM put_by.parent",
    "INSERT INTO $leaves (rowid, nodeno) SELECT id, nodeno FROM put_by.leaf",
)
_IS_INDEXED = """
SELECT count(*) FROM sqlite_master WHERE name = (SELECT 'rtree_' || name || '_geom_node' FROM put_by.about)
"""
_NODE_SIZE = "SELECT length(data) FROM $nodes WHERE nodeno = 1"
_COUNTS_ARE_KEPT = "SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_ogr_contents'"


def _merge(file: Any, ogr_layer: Any, incoming: LoadedLayer, key: str, fields: Sequence[arcgis.Field]) -> LoadedLayer:
    """Make the table hold what came, told apart by the column ``key``; rows that stay keep their ``fid``."""
    columns = [*(quote_identifier(field.name) for field in fields), "geom"]
    # names are no values: a statement takes them as its text, in quotes
    names = {
        "table": quote_identifier(incoming.table),
        "key": quote_identifier(key),
        "fid": quote_identifier(ogr_layer.GetFIDColumn()),
        "columns": ", ".join(columns),
        "theirs": ", ".join(f"came.{name}" for name in columns),
        "differ": " OR ".join(f"held.{name} IS NOT came.{name}" for name in columns),
        "nodes": quote_identifier(f"rtree_{incoming.table}_geom_node"),
        "parents": quote_identifier(f"rtree_{incoming.table}_geom_parent"),
        "leaves": quote_identifier(f"rtree_{incoming.table}_geom_rowid"),
    }

    def count(which: str) -> int:
        return _number(file, Template(_COUNT.replace("$which", which)).substitute(names))

    def run(statement: str, which: str) -> int:
        """Run it unless it would do nothing; how many rows it is about."""
        found = count(which)
        if found:
            _run(file, Template(statement.replace("$which", which)).substitute(names))
        return found

    surplus = count(_ALL) - count(_DISTINCT_KEYS)
    if surplus:
        # somebody gave two rows one key: nothing can be told apart, so all is written anew
        run(_DROP, _ALL)
    removed = run(_DROP, _GONE)
    changed = run(_CHANGE, _CHANGED)
    # pages smaller than usual have smaller nodes
    packs = (
        _number(file, _IS_INDEXED) and _number(file, Template(_NODE_SIZE).substitute(names)) == gpkg_rtree.NODE_BYTES
    )
    if count(_ALL) or not packs:
        added = run(_ADD, _NEW)
    else:
        # an index made row by row takes longer than all the rest: here it comes packed
        with _without_triggers(file):
            added = run(_FILL, "put_by.came")
        for statement in _INDEX if added else ():
            _run(file, Template(statement).substitute(names))
    # OGR does not see what SQL changed
    _run(file, _UPDATE_EXTENT)
    if _number(file, _COUNTS_ARE_KEPT):
        _run(file, _UPDATE_COUNT)
    return replace(incoming, added=added, changed=changed, removed=removed + surplus)


@contextmanager
def _without_triggers(file: Any) -> Iterator[None]:
    """Let the table be filled without its triggers, which keep its index and its count row by row."""
    answer = check_result(file.ExecuteSQL(_TRIGGERS))
    triggers = [(row.GetField("name"), row.GetField("sql")) for row in answer]
    file.ReleaseResultSet(answer)
    for name, _sql in triggers:
        _run(file, f"DROP TRIGGER {quote_identifier(name)}")
    yield
    for _name, sql in triggers:
        _run(file, sql)


def _number(file: Any, statement: str) -> int:
    """Return the one number that a statement asks for."""
    answer = check_result(file.ExecuteSQL(statement))
    try:
        return int(answer.GetNextFeature().GetField(0))
    finally:
        file.ReleaseResultSet(answer)


def _run(file: Any, statement: str) -> None:
    """Run a statement whose answer nobody needs. Raises RuntimeError if it fails."""
    gdal.ErrorReset()
    answer = file.ExecuteSQL(statement)
    if answer is not None:
        file.ReleaseResultSet(answer)
    raise_failure()
