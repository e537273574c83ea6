"""The differences of one commune as a file that its desk opens as a worklist: written by the region, read as hostile.

A GeoPackage with the table of the region's differences, of one commune only. Whoever opens it reads plain values: no
view, no trigger and no calculated column is run, and no text of it becomes a template.
"""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..errors import N_, InvalidFile
from ..geopackage_point import pack_point
from ..model.discrepancy import KINDS, RULES, SEVERITIES, Discrepancy
from ..profile import current_nis
from .difference_columns import FIELDS, REGION_FIELDS, SRID, TABLE
from .differences_file import replace_file

MAX_FILE_BYTES = 500_000_000
MAX_ROWS = 500_000
MAX_TEXT_CHARACTERS = 2_000
MAX_READ_S = 60.0
"""Seconds for one file: 50,000 rows take one."""

_STEPS_BETWEEN_LOOKS = 100_000


def write_commune_file(path: Path, rows: Iterable[Sequence[Any]]) -> int:
    """Write rows of :data:`~.difference_columns.REGION_FIELDS` as a commune's file; how many they are.

    Raises InvalidFile.
    """
    names = [name for name, _kind in REGION_FIELDS]
    places = {name: names.index(name) for name in ("register_x", "register_y", "source_x", "source_y")}
    marks = ", ".join("?" * (len(names) + 1))
    with replace_file(path) as fresh, closing(sqlite3.connect(fresh)) as db, db:
        # S608: the names are this package's own
        db.executemany(
            f"INSERT INTO {TABLE} ({', '.join(names)}, geom) VALUES ({marks})",  # noqa: S608
            ((*row, _point_of(row, places)) for row in rows),
        )
        count: int = db.execute(f"SELECT count(*) FROM {TABLE}").fetchone()[0]  # noqa: S608
    return count


def read_commune_file(path: Path, nis_code: str) -> list[Discrepancy]:
    """Return the differences of a commune's file, for the commune with this NIS code.

    Raises InvalidFile where it is no such file, damaged, too large, or another commune's.
    """
    names = [name for name, _kind in REGION_FIELDS]
    with _open(path) as db:
        kind = db.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone()
        if kind is None or kind[0] != "table" or not str(kind[1]).lstrip().upper().startswith("CREATE TABLE"):
            raise _unreadable(path, f"no table {TABLE}")
        columns = db.execute(f"PRAGMA table_xinfo({TABLE})").fetchall()
        if not set(names) <= {column[1] for column in columns} or any(column[6] for column in columns):
            raise _unreadable(path, "other columns")
        # S608: the names are this package's own
        sql = f"SELECT {', '.join(names)} FROM {TABLE} ORDER BY rowid LIMIT {MAX_ROWS + 1}"  # noqa: S608
        discrepancies = []
        for number, row in enumerate(db.execute(sql), 1):
            if number > MAX_ROWS:
                raise _unreadable(path, f"> {MAX_ROWS}")
            if current_nis(str(row[-1])) != current_nis(nis_code):
                raise InvalidFile(
                    N_("{file} has the differences of another commune ({code})."),
                    N_("Ask the region for your commune's."),
                    file=path.name,
                    code=str(row[-1])[:5],
                )
            discrepancies.append(_parse_row(dict(zip(names, row)), path, number))
    return discrepancies


def _parse_row(row: dict[str, Any], path: Path, number: int) -> Discrepancy:
    values: dict[str, Any] = {}
    for name, kind in FIELDS:
        value = row[name]
        if kind is float:
            if value is not None and not isinstance(value, (int, float)):
                raise _unreadable(path, f"{number}: {name}")
            values[name] = math.nan if value is None else float(value)
        else:
            if value is not None and not isinstance(value, str):
                raise _unreadable(path, f"{number}: {name}")
            values[name] = (value or "")[:MAX_TEXT_CHARACTERS]
    if (
        values["kind"] not in KINDS
        or values["severity"] not in SEVERITIES
        or values["rule"] not in ("", *RULES)
        or not 0 <= values["confidence"] <= 1
        or math.isinf(values["distance_m"])
    ):
        raise _unreadable(path, str(number))
    # a sentence, where the comparison of a commune has a template
    values["evidence"] = values["evidence"].replace("{", "{{").replace("}", "}}")
    if values["kind"] == "street_name":
        values["source_street_name"] = values["source_value"]
    elif values["source_id"] or values["compared_with"]:
        # what it was compared with is of the same street: the source has that
        values["source_street_name"] = values["street_name"]
    return Discrepancy(**values)


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file to read only, for a limited time; whatever SQLite says of it is InvalidFile."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_FILE_BYTES:
            raise _unreadable(path, f"> {MAX_FILE_BYTES}" if path.is_file() else "no file")
        # immutable: no journal beside it is played into it, and no lock is put on it
        address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as db:
            end = time.monotonic() + MAX_READ_S
            db.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS_BETWEEN_LOOKS)
            for pragma in ("query_only = 1", "trusted_schema = 0", "cell_size_check = 1"):
                db.execute(f"PRAGMA {pragma}")
            yield db
    except (OSError, sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        raise _unreadable(path, error) from error


def _point_of(row: Sequence[Any], places: dict[str, int]) -> bytes | None:
    for side in ("source", "register"):
        x, y = row[places[f"{side}_x"]], row[places[f"{side}_y"]]
        if x is not None and y is not None:
            return pack_point((x, y), SRID)
    return None


def _unreadable(path: Path, reason: object) -> InvalidFile:
    return InvalidFile(
        N_("{file} is no file of differences from the region ({reason})."),
        N_("Ask for it again."),
        file=path.name,
        reason=reason,
    )
