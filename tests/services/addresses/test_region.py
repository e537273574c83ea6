"""A region as its communes: the same differences, whoever compares them; and three lists at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import compare_region
import numpy as np
import pytest
from repere.services.addresses.by_commune import pack_addresses, unpack_addresses
from repere.services.addresses.matching.three_way import compare_three
from repere.services.model.address import TEXT_COLUMNS, Addresses, TextColumn
from repere.services.region.difference_columns import REGION_FIELDS

ROOT = Path(__file__).parents[3]


def addresses(name: str, rows: list[tuple[str, str, str, float]], municipality: str = "Huy") -> Addresses:
    """Rows of street, number, postcode and x."""
    streets, numbers, postcodes, x = ([row[place] for row in rows] for place in range(4))
    n = len(rows)
    ids = [f"{name[0].upper()}{place}" for place in range(n)]
    return Addresses(
        name, ids, streets, numbers, [""] * n, postcodes, [municipality] * n, [""] * n, [""] * n,
        np.array(x, dtype=float), np.full(n, 132_000.0),
    )  # fmt: skip


HOUSES = [("Rue Haute", str(n), "4500", 211_000.0 + 12 * n) for n in range(1, 40)]


def rows_of(path: Path) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        names = ", ".join(name for name, _kind in REGION_FIELDS)
        return db.execute(f"SELECT {names} FROM differences ORDER BY fid").fetchall()


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """Two CSV files of several communes, and the differences that one process finds."""
    folder = tmp_path_factory.mktemp("region")
    lists = folder / "register.csv", folder / "source.csv"
    run(ROOT / "bench" / "make_addresses.py", 9_000, *lists)

    @contextmanager
    def start_pool(work: Path):
        with ThreadPoolExecutor(1) as executor:
            yield compare_region.ExecutorPool(executor, work)

    compare_region.compare_files(*lists, folder / "alone.gpkg", 10.0, folder / "work", start_pool)
    return lists, rows_of(folder / "alone.gpkg")


def test_two_workers_find_what_one_finds(region, tmp_path):
    lists, alone = region
    run(ROOT / "scripts" / "compare_region.py", *lists, tmp_path / "two.gpkg", "--workers", 2)
    assert len(alone) > 1_000
    assert rows_of(tmp_path / "two.gpkg") == alone


def test_the_workers_of_dask_find_what_one_process_finds(region, tmp_path):
    pytest.importorskip("distributed")
    lists, alone = region
    run(ROOT / "scripts" / "compare_region.py", *lists, tmp_path / "dask.gpkg", "--workers", 2, "--dask")
    assert rows_of(tmp_path / "dask.gpkg") == alone


def run(*command: object) -> str:
    done = subprocess.run([sys.executable, *map(str, command)], check=True, capture_output=True, timeout=200, text=True)
    return done.stderr


def test_the_workers_of_an_executor_find_what_one_process_finds_and_a_fault_is_raised(region, tmp_path):
    lists, alone = region
    asked = []

    class Workers(ThreadPoolExecutor):
        def submit(self, work, folder, request):
            asked.append(request)
            return super().submit(work, folder, request)

    @contextmanager
    def start_pool(folder):
        with Workers(2) as executor:
            yield compare_region.ExecutorPool(executor, folder)

    output = tmp_path / "out.gpkg"
    count, found = compare_region.compare_files(*lists, output, 10.0, tmp_path / "work", start_pool)
    assert rows_of(output) == alone and count == len(alone) and not found.broken
    assert len(asked) == 2 + found.commune_count > 3
    damaged = tmp_path / "damaged.csv"
    damaged.write_bytes(b"")
    with pytest.raises(compare_region.RepereError, match="is empty"):
        compare_region.compare_files(lists[0], damaged, output, 10.0, tmp_path / "work", start_pool)


def test_what_a_region_s_lists_cannot_be_used_for_is_told(tmp_path):
    register, source = tmp_path / "register.csv", tmp_path / "source.csv"
    text = "id;rue;numero;code postal;commune;x;y\n1;Rue Haute;1;4500;Huy;211000;132000\n2;;1;4500;Huy;211000;132000\n"
    register.write_text(text)
    source.write_text(text)
    said = run(ROOT / "scripts" / "compare_region.py", register, source, tmp_path / "out.gpkg", "--workers", 1)
    assert "register.csv, row 2 has no street name" in said
    assert rows_of(tmp_path / "out.gpkg") == []


def test_a_list_put_aside_comes_back_as_it_was_and_a_damaged_one_is_refused():
    one = addresses("huy", [("Rue de l'Église", "1", "4500", np.nan), ("Rue \udc80", "12 bis", "", 211_000.5)])
    packed = pack_addresses(one)
    back = unpack_addresses(packed)
    assert (back.name, back.ids) == (one.name, one.ids)
    assert all(getattr(back, column) == getattr(one, column) for column in TEXT_COLUMNS)
    assert np.array_equal(back.x, one.x, equal_nan=True) and np.array_equal(back.y, one.y)
    for damaged in (packed[:-1], packed[:10], b"", packed[:40] + b"\xff" + packed[41:]):
        with pytest.raises(ValueError, match="damaged"):
            unpack_addresses(damaged)


@pytest.mark.parametrize("spare", [0, 1000])
def test_taken_texts_are_the_same_with_few_distinct_ones_and_with_many(spare):
    column = TextColumn.from_texts([*map(str, range(spare)), "b", "a", "b", "c"])
    taken = column.take(np.array([spare + 3, spare, spare + 2]))
    assert list(taken) == ["c", "b", "b"] and sorted(taken.values) == ["b", "c"] and taken.codes.dtype == np.int32


def test_of_three_lists_the_one_that_stands_alone_is_named():
    moved = [*HOUSES[:-1], (*HOUSES[-1][:3], HOUSES[-1][3] + 60.0)]
    (dissent,) = compare_three(addresses("register", HOUSES), addresses("icar", HOUSES), addresses("best", moved))
    assert (dissent.kind, dissent.ids, dissent.odd_list) == ("position", ("R38", "I38", "B38"), "best")
    assert dissent.differing_pairs == (("register", "best"), ("icar", "best"))
    (dissent,) = compare_three(addresses("register", HOUSES), addresses("icar", moved), addresses("best", HOUSES))
    assert dissent.odd_list == "icar"


def test_what_one_of_three_lists_lacks_is_missing_there():
    (dissent,) = compare_three(addresses("register", HOUSES[1:]), addresses("icar", HOUSES), addresses("best", HOUSES))
    assert (dissent.kind, dissent.ids, dissent.odd_list) == ("missing", ("", "I0", "B0"), "register")
    only = compare_three(addresses("register", HOUSES), addresses("icar", HOUSES[1:]), addresses("best", HOUSES[1:]))
    assert [(d.kind, d.ids, d.odd_list) for d in only] == [("missing", ("R0", "", ""), "register")]


def test_three_opinions_leave_nobody_alone():
    (dissent,) = compare_three(
        *(addresses(name, [*HOUSES, ("Rue Haute", "99", "4500", 214_000.0 + at)]) for name, at in
          (("register", 0.0), ("icar", 40.0), ("best", 80.0)))
    )  # fmt: skip
    assert (dissent.kind, dissent.odd_list, len(dissent.differing_pairs)) == ("position", "", 3)


def test_three_lists_that_agree_have_nothing_to_say():
    assert compare_three(*(addresses(name, HOUSES) for name in ("register", "icar", "best"))) == []


def test_lists_of_text_are_compared_without_network_and_gdal():
    """Each process of a region would load them: a third of its memory, and of a commune's time."""
    script = (
        "import sys; from services.addresses.matching import compare; from services.addresses.readers import csv_list;"
        " print(sorted({'osgeo', 'requests', 'lxml', 'PIL'} & set(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
