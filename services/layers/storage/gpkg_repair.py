"""Takes a regional layer that another program spoilt out of its GeoPackage, so that it can be written anew.

GDAL neither opens nor overwrites a table of which one of the GeoPackage's lists says something else than the others.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ...gdal_utils import quote_identifier
from .gpkg_rtree import NODE_BYTES

_LISTS = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents", "gpkg_data_columns")
"""Where a table is named by ``table_name``. What is left of it in the last stops GDAL 3.10, not 3.6."""
_COUNTS = """
CREATE TABLE IF NOT EXISTS gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL)
"""
_LISTED = """
SELECT count(*) FROM gpkg_contents JOIN gpkg_geometry_columns USING (table_name)
WHERE table_name = ? AND data_type = 'features' AND column_name = 'geom'
"""


def drop_spoilt_table(path: Path, table: str) -> None:
    """Take ``table`` and all that is said of it out of a GeoPackage, if one of its parts is missing.

    Raises sqlite3.Error where the file cannot be changed, or is no GeoPackage.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        # any other table's triggers count in it too
        db.execute(_COUNTS)
        if not _is_spoilt(db, table, names):
            return
        db.execute("BEGIN IMMEDIATE")
        index = f"rtree_{table}_geom"
        if f"{index}_node" in names:
            # without its root SQLite does not even drop it
            db.execute(
                f"INSERT OR IGNORE INTO {quote_identifier(index + '_node')} VALUES (1, zeroblob(?))",  # noqa: S608
                (NODE_BYTES,),
            )
        for name in (index, table):
            db.execute(f"DROP TABLE IF EXISTS {quote_identifier(name)}")
        for name in names.intersection(_LISTS):
            db.execute(f"DELETE FROM {name} WHERE table_name = ?", (table,))  # noqa: S608
        db.execute("COMMIT")


def _is_spoilt(db: sqlite3.Connection, table: str, names: set[str]) -> bool:
    listed = sum(
        db.execute(f"SELECT count(*) FROM {name} WHERE table_name = ?", (table,)).fetchone()[0]  # noqa: S608
        for name in names.intersection(_LISTS)
    )
    if table not in names and not listed:
        return False
    if table not in names or not db.execute(_LISTED, (table,)).fetchone()[0]:
        return True
    triggers = "".join(
        sql for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,))
    )
    index = f"rtree_{table}_geom"
    if f"{index}_node" in names:
        nodes = db.execute(f"SELECT count(*) FROM {quote_identifier(index + '_node')} WHERE nodeno = 1")  # noqa: S608
        if not nodes.fetchone()[0]:
            return True
    return index in triggers and index not in names
