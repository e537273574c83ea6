"""Discrepancies by the hundred thousand into a fresh workspace: a region's comparison, in one pass.

A commune's comparison goes through the workspace, which keeps what was decided; here nothing was yet.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import fields
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import N_, InvalidFile
from ..model.correction import utc_now
from ..model.discrepancy import Columns, Discrepancy, make_key
from .backends.geopackage import drop_indexes
from .workspace import Workspace

LAMBERT72 = 31370


def write_discrepancies(path: Path, discrepancies: Iterable[Columns]) -> int:
    """Make a workspace at ``path`` with the discrepancies ``discrepancies``, all or none; how many they are.

    Two under one key, which only identifiers used twice can make, are one. Raises InvalidFile if ``path`` is
    there already, or cannot be written.
    """
    names = ["key", *(field.name for field in fields(Discrepancy)), *_UNDECIDED, "compared_at", "geom"]
    # S608: the names are the dataclass's and this module's own; every value is a parameter
    insert = f"INSERT INTO discrepancies ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
    with _create_file(path) as db:
        at = utc_now()
        for columns in discrepancies:
            db.execute("BEGIN")
            db.executemany(insert, _rows(columns, at))
            db.execute("COMMIT")
    return _count(path)


def merge_parts(path: Path, parts: Iterable[Path]) -> int:
    """The same from workspaces with a part of them each, in their order; a part that was read is deleted."""
    with _create_file(path) as db:
        names = [name for _place, name, *_rest in db.execute("PRAGMA table_info(discrepancies)") if name != "fid"]
        told = ", ".join(names)
        for part in parts:
            db.execute("ATTACH ? AS part", (str(part),))
            # S608: the names are this package's own
            db.execute(f"INSERT INTO discrepancies ({told}) SELECT {told} FROM part.discrepancies ORDER BY fid")  # noqa: S608
            db.execute("DETACH part")
            part.unlink()
    return _count(path)


@contextmanager
def _create_file(path: Path) -> Iterator[sqlite3.Connection]:
    """A new workspace while its discrepancies are written; what fails leaves none behind."""
    if path.exists():
        raise InvalidFile(N_("{path} is there already."), N_("Choose the name of a new file."), path=path)
    Workspace(path).close()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            # a power cut costs a file that can be made again
            db.execute("PRAGMA synchronous = OFF")
            db.execute("PRAGMA journal_mode = OFF")
            kept = drop_indexes(db, "discrepancies")
            yield db
            for sql in kept:
                try:
                    db.execute(sql)
                except sqlite3.IntegrityError:
                    db.execute(_FIRST_ONLY)
                    db.execute(sql)
            db.execute(
                "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),"
                " min_x = box.w, min_y = box.s, max_x = box.e, max_y = box.n FROM ("
                "SELECT min(ifnull(source_x, register_x)) w, min(ifnull(source_y, register_y)) s,"
                " max(ifnull(source_x, register_x)) e, max(ifnull(source_y, register_y)) n FROM discrepancies) AS box"
                " WHERE table_name = 'discrepancies'"
            )
    except sqlite3.Error as error:
        path.unlink(missing_ok=True)
        raise InvalidFile(
            N_("The differences cannot be written to {path} ({reason})."),
            N_("Make room, or choose another folder."),
            path=path,
            reason=error,
        ) from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        count: int = db.execute("SELECT count(*) FROM discrepancies").fetchone()[0]
        return count


_FIRST_ONLY = "DELETE FROM discrepancies WHERE fid NOT IN (SELECT min(fid) FROM discrepancies GROUP BY key)"

_UNDECIDED = ("decision", "decided_by", "decided_at", "note", "previous_decision", "nis_code")

_POINT = np.dtype([("header", "S8"), ("wkb", "S5"), ("x", "<f8"), ("y", "<f8")])


def _rows(columns: Columns, at: str) -> Iterator[tuple[Any, ...]]:
    """Values in the order of the columns; SQLite stores a NaN as NULL."""
    keys = map(make_key, columns["kind"], columns["register_id"], columns["source_id"])
    empty = repeat("")
    return zip(keys, *columns.values(), *(empty for _name in _UNDECIDED), repeat(at), _points(columns))


def _points(columns: Columns) -> Iterator[bytes | None]:
    """Where each is drawn, as GeoPackage points: at the source's position, else at the register's."""
    x, y = (
        np.where(np.isnan(there), columns[f"register_{axis}"], there)
        for axis, there in ((axis, np.array(columns[f"source_{axis}"])) for axis in "xy")
    )
    points = np.empty(len(x), dtype=_POINT)
    points["header"], points["wkb"] = struct.pack("<2sBBi", b"GP", 0, 1, LAMBERT72), struct.pack("<BI", 1, 1)
    points["x"], points["y"] = x, y
    blobs, size = points.tobytes(), _POINT.itemsize
    return (
        None if nowhere else blobs[place * size : (place + 1) * size]
        for place, nowhere in enumerate(np.isnan(x).tolist())
    )
