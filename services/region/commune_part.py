"""The differences of one commune in a file of SQLite, ready to be copied into the region's."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from ..addresses.matching.compare import compare_lists
from ..addresses.matching.encode import normalise_postcode
from ..geopackage_point import pack_points, unpack_point
from ..model.address import Addresses
from ..model.discrepancy import Columns
from .commune_codes import find_nis_code, name_commune
from .difference_columns import FIELDS, REGION_FIELDS, SRID
from .work_folder import SIDES, CommuneTask, Job, Progress

COLUMNS = ", ".join([*(name for name, _kind in REGION_FIELDS), "geom"])


def perform_request(folder: Path, request: dict[str, Any], progress: Progress = lambda done, total: None) -> int:
    """Do what a worker is asked: read the list of a side, or compare a commune; how many differences that has."""
    job = Job.load(folder)
    if "read" in request:
        job.read_list(request["read"], progress)
        return 0
    return compare_commune(job, CommuneTask(**request["compare"]))


def compare_commune(job: Job, task: CommuneTask) -> int:
    """Compare the addresses of a commune and leave its part, all or none; how many differences it has."""
    register, source = (job.load_list(side).load_addresses(task.postcodes) for side in SIDES)
    path = job.part_path(task.digest)
    part = path.with_suffix(f".{os.getpid()}.tmp")
    part.unlink(missing_ok=True)
    marks = ", ".join("?" * (len(REGION_FIELDS) + 1))
    kinds: Counter[tuple[str, str]] = Counter()
    with closing(sqlite3.connect(part, isolation_level=None)) as db:
        # a power cut costs a file that is made again
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        types = ", ".join(f"{name} {'REAL' if kind is float else 'TEXT'}" for name, kind in REGION_FIELDS)
        db.execute(f"CREATE TABLE differences ({types}, geom BLOB)")
        db.execute("CREATE TABLE communes (nis_code TEXT, name TEXT, register INTEGER, source INTEGER)")
        db.execute("CREATE TABLE kinds (nis_code TEXT, name TEXT, kind TEXT, differences INTEGER)")
        db.execute("BEGIN")
        for columns in compare_lists(register, source, tolerance_m=job.tolerance_m).iter_columns():
            codes = [
                find_nis_code(postcode, municipality) or task.nis_code
                for postcode, municipality in zip(columns["postcode"], columns["municipality"])
            ]
            # S608: the names are this package's own
            db.executemany(f"INSERT INTO differences VALUES ({marks})", _rows(columns, codes, job.texts))  # noqa: S608
            kinds.update(zip(codes, columns["kind"]))
        counts = [_count_by_commune(addresses, task.nis_code) for addresses in (register, source)]
        codes = sorted({*counts[0], *counts[1], *(code for code, _kind in kinds)})
        names = {code: name_commune(code, task.name) for code in codes}
        db.executemany(
            "INSERT INTO communes VALUES (?, ?, ?, ?)",
            ((code, names[code], counts[0].get(code, 0), counts[1].get(code, 0)) for code in codes),
        )
        db.executemany(
            "INSERT INTO kinds VALUES (?, ?, ?, ?)",
            ((code, names[code], kind, count) for (code, kind), count in sorted(kinds.items())),
        )
        db.execute("COMMIT")
    part.replace(path)
    return sum(kinds.values())


def read_rows(path: Path) -> Iterator[tuple[list[Any], tuple[float, float] | None]]:
    """Yield the rows of a part and the point of each in EPSG:31370, None where it has none."""
    with closing(sqlite3.connect(path)) as db:
        for *values, geometry in db.execute("SELECT * FROM differences ORDER BY rowid"):
            yield values, unpack_point(geometry) if geometry else None


def _rows(columns: Columns, codes: Sequence[str], texts: Mapping[str, str]) -> Iterator[tuple[Any, ...]]:
    """Values in the order of the columns; SQLite stores a NaN as NULL."""
    told = {**columns, "evidence": _sentences(columns, texts)}
    return zip(*(told[name] for name, _kind in FIELDS), codes, _points(columns))


def _sentences(columns: Columns, texts: Mapping[str, str]) -> Iterator[str]:
    names = ("evidence", "register_value", "source_value", "distance_m")
    for evidence, register_value, source_value, distance_m in zip(*(columns[name] for name in names)):
        yield texts.get(evidence, evidence).format(
            register_value=register_value, source_value=source_value, distance_m=distance_m
        )


def _points(columns: Columns) -> Iterator[bytes | None]:
    """Where each is drawn, as GeoPackage points: at the source's position, else at the register's."""
    x, y = (
        np.where(np.isnan(axis), columns[f"register_{name}"], axis)
        for axis, name in ((np.array(columns[f"source_{name}"], dtype=float), name) for name in "xy")
    )
    return (None if nowhere else point for point, nowhere in zip(pack_points(x, y, SRID), np.isnan(x).tolist()))


def _count_by_commune(addresses: Addresses, default: str) -> dict[str, int]:
    """Return how many addresses each commune has, by its NIS code."""
    width = max(len(addresses.municipalities.values), 1)
    pairs, counts = np.unique(
        addresses.postcodes.codes.astype(np.int64) * width + addresses.municipalities.codes, return_counts=True
    )
    totals: Counter[str] = Counter()
    for pair, count in zip(pairs.tolist(), counts.tolist()):
        postcode = normalise_postcode(addresses.postcodes.values[pair // width])
        totals[find_nis_code(postcode, addresses.municipalities.values[pair % width]) or default] += count
    return dict(totals)
