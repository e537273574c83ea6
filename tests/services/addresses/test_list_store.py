"""The lists of a comparison are kept for the map: what is near an address comes back, hostile texts included."""

from __future__ import annotations

import math
import random
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from repere.services.addresses import list_store
from repere.services.addresses.list_store import MAX_NEIGHBOURS, Neighbour, lists_path, read_neighbours, store_lists
from repere.services.errors import InvalidFile
from repere.services.model.address import Addresses


def addresses(*rows: tuple[str, str, str, float, float]) -> Addresses:
    """A list of street, number, box, x, y."""
    streets, numbers, boxes, xs, ys = zip(*rows) if rows else ((),) * 5
    count = len(rows)
    return Addresses(
        "A list",
        [f"a{number}" for number in range(count)],
        list(streets),
        list(numbers),
        list(boxes),
        ["4500"] * count,
        ["Huy"] * count,
        ["current"] * count,
        [""] * count,
        np.array(xs, dtype=float),
        np.array(ys, dtype=float),
    )


def test_what_is_near_comes_back_nearest_first_and_each_number_once(tmp_path):
    path = lists_path(tmp_path / "huy.gpkg")
    register = addresses(
        ("Rue des Loriots", "4", "", 209360.0, 133830.0),
        ("Rue des Loriots", "2", "", 209350.0, 133830.0),
        ("Rue des Loriots", "6", "1", 209371.5, 133830.25),
        ("Rue des Loriots", "6", "2", 209371.5, 133830.25),
        ("Rue des Loriots", "8", "", math.nan, math.nan),
        ("Rue du Pont", "1", "", 209960.0, 133830.0),
    )
    source = addresses(("Rue des Loriots", '4"; DROP TABLE register\n,é', "", 209361.0, 133829.0))
    # who forgets a workspace takes away what begins with its file's name
    assert path.name.startswith("huy.gpkg") and path.suffix == ".gpkg"
    assert read_neighbours(path, 0, 0, 100) == {}
    store_lists(path, register, source)
    near = read_neighbours(path, 209360, 133830, 100)
    assert near["register"] == [
        Neighbour("4", 209360.0, 133830.0),
        Neighbour("2", 209350.0, 133830.0),
        Neighbour("6", 209371.5, 133830.25),
    ]
    assert [one.number for one in near["source"]] == ['4"; DROP TABLE register\n,é']
    # the next comparison takes the place of this one
    store_lists(path, source, addresses())
    assert len(read_neighbours(path, 209360, 133830, 100)["register"]) == 1
    assert read_neighbours(path, 209360, 133830, 100)["source"] == []


def test_a_town_of_many_is_cut_to_the_nearest(tmp_path):
    path = lists_path(tmp_path / "huy.gpkg")
    many = addresses(*(("Rue X", str(number), "", 200000.0 + number, 130000.0) for number in range(400)))
    store_lists(path, many, many)
    near = read_neighbours(path, 200000, 130000, 1000)["register"]
    assert [one.number for one in near] == [str(number) for number in range(MAX_NEIGHBOURS)]


def test_a_file_that_is_none_is_said(tmp_path):
    path = lists_path(tmp_path / "huy.gpkg")
    path.write_bytes(b"not a database")
    with pytest.raises(InvalidFile):
        read_neighbours(path, 0, 0, 100)
    with pytest.raises(InvalidFile):
        store_lists(path, addresses(), addresses())


def read_rows(path: Path, table: str) -> Counter[tuple[object, ...]]:
    """What GDAL reads in a table: the texts, and the point."""
    opened = list_store.open_vector(path, ("GPKG",))
    layer = opened.GetLayerByName(table)
    return Counter(
        (*(feature.GetField(name) for name in ("id", "street", "number", "box")), *feature.geometry().GetPoint_2D())
        for feature in layer
    )


def expected_rows(addresses: Addresses) -> Counter[tuple[object, ...]]:
    """What a table should hold of a list."""
    columns = (addresses.ids, addresses.street_names, addresses.house_numbers, addresses.box_numbers)
    rows = zip(*columns, addresses.x.tolist(), addresses.y.tolist())
    return Counter(row for row in rows if math.isfinite(row[4]) and math.isfinite(row[5]))


def change_some(before: Addresses, dice: random.Random) -> Addresses:
    """A list with rows moved, renamed, dropped, doubled and without a position."""
    rows = [
        [*row, x, y]
        for row, x, y in zip(
            zip(before.ids, before.street_names, before.house_numbers, before.box_numbers),
            before.x.tolist(),
            before.y.tolist(),
        )
    ]
    for _change in range(dice.randrange(1, 12)):
        row = dice.choice(rows)
        kind = dice.randrange(6)
        if kind == 0:
            row[4:] = row[4] + dice.choice((0.25, -30.0)), row[5]
        elif kind == 1:
            row[dice.randrange(1, 4)] = dice.choice(("", "9", 'Rue d\'Été, 5;\n"x"', "NULL"))
        elif kind == 2:
            rows.remove(row)
        elif kind == 3:
            rows.insert(dice.randrange(len(rows)), list(row))
        elif kind == 4:
            row[4:] = math.nan, math.nan
        else:
            rows.append([f"n{dice.random()}", "Rue Neuve", "1", "", 209000.0 + dice.randrange(900), 133000.0])
    dice.shuffle(rows)
    made = addresses(*((street, number, box, x, y) for _id, street, number, box, x, y in rows))
    return replace(made, ids=[row[0] for row in rows])


def test_a_list_that_moved_is_brought_up_to_date_as_if_written_anew(tmp_path, monkeypatch):
    written = []
    write = list_store._write_table
    monkeypatch.setattr(list_store, "_write_table", lambda *given: (written.append(given[1]), write(*given)))
    dice, path = random.Random(1), lists_path(tmp_path / "huy.gpkg")
    register = addresses(*(("Rue X", str(row), "", 209000.0 + row, 133830.0) for row in range(150)))
    source = register
    store_lists(path, register, source)
    assert written == ["register", "source"]
    for _run in range(8):
        register = change_some(register, dice)
        store_lists(path, register, source)
        assert read_rows(path, "register") == expected_rows(register)
        assert read_rows(path, "source") == expected_rows(source)
        with closing(sqlite3.connect(path)) as database:
            indexed = database.execute("SELECT count(*) FROM rtree_register_geom").fetchone()
        assert indexed == (sum(expected_rows(register).values()),)
        assert {one.number for one in read_neighbours(path, 209005, 133830, 6)["register"]} == {
            row[2] for row in expected_rows(register) if math.dist(row[4:], (209005, 133830)) <= 6 and row[2]
        }
    # not one of them was written whole
    assert written == ["register", "source"]
    # most of it is another list's: all at once
    store_lists(path, addresses(*(("Rue Y", str(row), "", 209000.0, 133830.0) for row in range(90))), source)
    assert written[2:] == ["register"]


def test_a_table_that_another_program_changed_is_written_anew(tmp_path):
    path = lists_path(tmp_path / "huy.gpkg")
    before = addresses(*(("Rue X", str(row), "", 209000.0 + row, 133830.0) for row in range(40)))
    store_lists(path, before, before)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("ALTER TABLE register RENAME box TO boite")
    after = change_some(before, random.Random(3))
    store_lists(path, after, before)
    assert read_rows(path, "register") == expected_rows(after)
    # a text that no file can hold
    odd = replace(after, ids=["\udcff", *after.ids[1:]])
    store_lists(path, odd, before)
    assert sum(read_rows(path, "register").values()) == sum(expected_rows(odd).values())
