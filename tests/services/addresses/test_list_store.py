"""The lists of a comparison are kept for the map: what is near an address comes back, hostile texts included."""

from __future__ import annotations

import math

import numpy as np
import pytest
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
