"""A whole spatial index at once, packed, as SQLite's R*Tree module keeps it in its tables.

Row by row SQLite takes longer over its index than over everything else. The form of the nodes is the module's own
and part of its file format (https://www.sqlite.org/src/file/ext/rtree/rtree.c, "DATABASE FORMAT"). GDAL builds it so
itself from version 3.8 on (OSGeo/gdal#8596): this module may go when GDAL 3.6, which Debian 12 has, is no longer
supported, and the benchmark of layers says that nothing is lost.
"""

from __future__ import annotations

import math
import struct

import numpy as np
from numpy.typing import NDArray

MAX_CELLS = 51
"""Cells in a node: SQLite's most, which a GeoPackage's pages of 4,096 bytes leave room for."""

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])

NODE_BYTES = 4 + MAX_CELLS * _CELL.itemsize
"""Bytes of a node."""

Pairs = list[tuple[int, int]]


def pack_rtree(
    boxes: NDArray[np.float64], rows: NDArray[np.int64] | None = None
) -> tuple[list[tuple[int, bytes]], Pairs, Pairs]:
    """Return the nodes, the parent of each node but the root, and the leaf of each row; all empty for no boxes.

    ``boxes`` of shape (n, 4) are xmin, ymin, xmax, ymax of ``rows``, by their numbers: 1 to n where they are not given.
    """
    if not len(boxes):
        return [], [], []
    rows = np.arange(1, len(boxes) + 1) if rows is None else rows
    # single precision, never smaller than the box
    near = boxes.astype("f4")
    low = np.where(near > boxes, np.nextafter(near, np.float32(-np.inf)), near)
    high = np.where(near < boxes, np.nextafter(near, np.float32(np.inf)), near)
    around = np.column_stack((low[:, :2], high[:, 2:]))
    levels: list[tuple[list[NDArray[np.int64]], NDArray[np.float32]]] = []
    while not levels or len(levels[-1][0]) > 1:
        groups = _group_cells(around)
        levels.append((groups, around))
        around = np.array([(*around[one, :2].min(axis=0), *around[one, 2:].max(axis=0)) for one in groups])
    # the root is 1, then level by level downwards
    starts: list[int] = []
    number = 1
    for groups, _around in reversed(levels):
        starts.insert(0, number)
        number += len(groups)
    nodes: list[tuple[int, bytes]] = []
    parents: Pairs = []
    leaves: Pairs = []
    for depth, (groups, around) in enumerate(levels):
        numbers = np.arange(len(around)) + starts[depth - 1] if depth else rows
        for number, group in enumerate(groups, starts[depth]):
            cells = np.empty(len(group), dtype=_CELL)
            cells["id"] = numbers[group]
            cells["box"] = around[group][:, [0, 2, 1, 3]]
            told = struct.pack(">HH", depth if number == 1 else 0, len(group)) + cells.tobytes()
            nodes.append((number, told.ljust(NODE_BYTES, b"\0")))
            (parents if depth else leaves).extend((child, number) for child in cells["id"].tolist())
    return nodes, parents, leaves


def _group_cells(boxes: NDArray[np.float32]) -> list[NDArray[np.int64]]:
    """Neighbours together, no more than a node holds: in strips from west to east, each from south to north."""
    strips = math.ceil(math.sqrt(math.ceil(len(boxes) / MAX_CELLS)))
    groups: list[NDArray[np.int64]] = []
    for strip in np.array_split(np.argsort(boxes[:, 0] + boxes[:, 2], kind="stable"), strips):
        upwards = strip[np.argsort(boxes[strip, 1] + boxes[strip, 3], kind="stable")]
        groups += np.array_split(upwards, math.ceil(len(strip) / MAX_CELLS))
    return groups
