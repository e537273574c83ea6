"""A point as a GeoPackage keeps it: header without envelope, then WKB, little-endian."""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

_POINT, _POSITION = struct.Struct("<2sBBiBIdd"), struct.Struct("<13xdd")

_PACKED_POINT = np.dtype([("header", "V13"), ("x", "<f8"), ("y", "<f8")])

_WKB_POINT = struct.pack("<BI", 1, 1)
"""What begins the WKB of a point."""


def pack_point(position: tuple[float, float], epsg: int) -> bytes:
    """Return a point in the system with this code of EPSG."""
    return _POINT.pack(b"GP", 0, 1, epsg, 1, 1, *position)


def pack_points(xs: NDArray[np.float64], ys: NDArray[np.float64], epsg: int) -> list[bytes]:
    """Return many points in the system with this code of EPSG, each as :func:`pack_point` does."""
    points = np.empty(len(xs), dtype=_PACKED_POINT)
    points["header"] = np.void(struct.pack("<2sBBi", b"GP", 0, 1, epsg) + _WKB_POINT)
    points["x"], points["y"] = xs, ys
    packed: list[bytes] = points.view(f"V{_PACKED_POINT.itemsize}").tolist()
    return packed


def unpack_point(blob: bytes) -> tuple[float, float]:
    """Return the x and y of a point that was written so. Raises struct.error for another length."""
    x, y = _POSITION.unpack(blob)
    return x, y


def unpack_points(blobs: Iterable[bytes]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the xs and ys of points that were written so. Raises ValueError for another length."""
    points = np.frombuffer(b"".join(blobs), _PACKED_POINT)
    return points["x"], points["y"]


def parse_point(blob: bytes | None) -> tuple[float | None, float | None]:
    """Return the position in a GeoPackage point, whoever wrote it; (None, None) for null, empty or no point."""
    if blob and len(blob) == 29 and blob[3] == 1 and blob[8:13] == _WKB_POINT:  # as we write it
        x, y = unpack_point(blob)
        return (x, y) if math.isfinite(x) and math.isfinite(y) else (None, None)
    if not blob or len(blob) < 8 or blob[:2] != b"GP":
        return None, None
    start = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}.get(blob[3] >> 1 & 7, 0)
    wkb = blob[start : start + 21]
    if len(wkb) < 21:
        return None, None
    _, kind, x, y = struct.unpack("<BIdd" if wkb[0] else ">BIdd", wkb)
    # 1001, 2001, 3001: a point with height or measure
    return (x, y) if kind % 1000 == 1 and math.isfinite(x) and math.isfinite(y) else (None, None)


def define_index_functions(db: sqlite3.Connection) -> None:
    """Give SQLite what the triggers of a spatial index ask for."""
    db.create_function("ST_IsEmpty", 1, lambda blob: int(parse_point(blob)[0] is None), deterministic=True)
    for name, axis in (("ST_MinX", 0), ("ST_MaxX", 0), ("ST_MinY", 1), ("ST_MaxY", 1)):
        db.create_function(name, 1, lambda blob, axis=axis: parse_point(blob)[axis], deterministic=True)
