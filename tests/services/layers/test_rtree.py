"""A packed index is one that SQLite itself finds whole, finds with, and goes on keeping."""

from __future__ import annotations

import random
import sqlite3

import numpy as np
import pytest
from repere.services.layers.storage import gpkg_rtree


def built(boxes) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE index_ USING rtree(id, minx, maxx, miny, maxy)")
    nodes, parents, leaves = gpkg_rtree.pack_rtree(boxes)
    db.executemany("INSERT OR REPLACE INTO index__node VALUES (?, ?)", nodes)
    db.executemany("INSERT INTO index__parent VALUES (?, ?)", parents)
    db.executemany("INSERT INTO index__rowid VALUES (?, ?)", leaves)
    return db


def some_boxes(count: int):
    corners = np.random.default_rng(7).uniform((30000, 15000), (310000, 200000), (count, 2))
    return np.column_stack((corners, corners + np.random.default_rng(8).uniform(0, 90, (count, 2))))


@pytest.mark.parametrize("count", [0, 1, 50, 51, 52, 102, 2601, 2602, 7003])
def test_whatever_the_number_of_rows_it_is_whole_and_finds_them(count):
    boxes = some_boxes(count)
    db = built(boxes)
    assert db.execute("SELECT rtreecheck('index_')").fetchone() == ("ok",)
    assert db.execute("SELECT count(*) FROM index_").fetchone() == (count,)
    x, y, reach = 184800, 128700, 20000
    inside = db.execute(
        "SELECT id FROM index_ WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?",
        (x + reach, x - reach, y + reach, y - reach),
    )
    west, south, east, north = boxes.T
    truth = (west <= x + reach) & (east >= x - reach) & (south <= y + reach) & (north >= y - reach)
    assert set(np.flatnonzero(truth) + 1) <= {row for (row,) in inside}


def test_a_box_is_never_smaller_in_the_index_than_it_is():
    boxes = np.array([[184800.123456789, 128700.987654321, 184800.123456789, 128700.987654321]])
    ((west, east, south, north),) = built(boxes).execute("SELECT minx, maxx, miny, maxy FROM index_").fetchall()
    assert west <= boxes[0, 0] <= east and south <= boxes[0, 1] <= north


def test_sqlite_goes_on_keeping_it():
    db = built(some_boxes(1000))
    rows = list(range(1, 1001))
    random.Random(3).shuffle(rows)
    for row in rows[:900]:
        db.execute("DELETE FROM index_ WHERE id = ?", (row,))
    db.executemany("INSERT INTO index_ VALUES (?, ?, ?, ?, ?)", [(5000 + n, n, n + 1, n, n + 1) for n in range(500)])
    assert db.execute("SELECT rtreecheck('index_')").fetchone() == ("ok",)
    assert db.execute("SELECT count(*) FROM index_").fetchone() == (600,)
