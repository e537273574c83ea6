"""A region as its communes: the same differences, whoever compares them; and three lists at once."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from repere.services.addresses.by_commune import (
    PartitionedList,
    batches,
    group_by_commune,
    municipality_by_postcode,
    partition,
)
from repere.services.addresses.matching.compare import compare_lists, find_differences
from repere.services.addresses.matching.three_way import compare_three
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.errors import InvalidFile
from repere.services.model.address import Addresses
from repere.services.workspace.bulk_load import merge_parts, write_discrepancies
from repere.services.workspace.workspace import Workspace

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
    with sqlite3.connect(path) as db:
        names = [row[1] for row in db.execute("PRAGMA table_info(discrepancies)")]
        wanted = ", ".join(name for name in names if name not in ("fid", "compared_at"))
        return db.execute(f"SELECT {wanted} FROM discrepancies ORDER BY key").fetchall()


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """Two CSV files of several communes, and the differences that one process finds."""
    folder = tmp_path_factory.mktemp("region")
    lists = folder / "register.csv", folder / "source.csv"
    run(ROOT / "bench" / "make_addresses.py", 18_000, *lists)
    run(ROOT / "scripts" / "compare_region.py", *lists, folder / "alone.gpkg", "--workers", 1)
    return lists, rows_of(folder / "alone.gpkg")


def test_two_workers_find_what_one_finds(region, tmp_path):
    lists, alone = region
    run(ROOT / "scripts" / "compare_region.py", *lists, tmp_path / "two.gpkg", "--workers", 2, "--job", 1_000)
    assert len(alone) > 2_000
    assert rows_of(tmp_path / "two.gpkg") == alone


def test_the_workers_of_dask_find_what_one_process_finds(region, tmp_path):
    pytest.importorskip("distributed")
    lists, alone = region
    run(
        ROOT / "scripts" / "compare_region.py", *lists, tmp_path / "dask.gpkg", "--workers", 2, "--dask", "--job", 1_000
    )
    assert rows_of(tmp_path / "dask.gpkg") == alone


def test_a_region_is_what_its_communes_are_one_by_one(region):
    (register, source), alone = region
    both = read_csv(register), read_csv(source)
    owner = municipality_by_postcode(both[1])
    found = []
    for commune in sorted({*owner.values(), ""}):
        mine = [
            of.take(np.flatnonzero([owner.get(postcode, "") == commune for postcode in of.postcodes])) for of in both
        ]
        found += compare_lists(*mine)
    assert len(set(owner.values())) >= 2
    assert sorted(d.key for d in found) == [row[1] for row in alone]


def run(*command: object) -> str:
    done = subprocess.run([sys.executable, *map(str, command)], check=True, capture_output=True, timeout=200, text=True)
    return done.stderr


def put_aside_as_csv(tmp_path: Path, name: str, rows: list[tuple]) -> PartitionedList:
    path = tmp_path / f"{name}.csv"
    path.write_text("id;rue;numero;code postal;commune;x;y\n" + "".join(";".join(row) + "\n" for row in rows))
    return partition(path, tmp_path / name)


def test_a_commune_is_its_postcodes_and_nothing_is_left_out(tmp_path):
    rows = [(str(n), "Rue Haute", str(n), "4500" if n % 2 else "B-4500", "Huy", "211000", "132000") for n in range(39)]
    wanze = ("W", "Rue Basse", "1", "4520", "Wanze", "213000", "132000")
    source = put_aside_as_csv(tmp_path, "source", [*rows, wanze])
    register = put_aside_as_csv(tmp_path, "register", [*rows, wanze, ("X", "Rue X", "1", "9999", "Huy", "1", "1")])
    assert group_by_commune(register, source) == [("", ["9999"]), ("huy", ["4500"]), ("wanze", ["4520"])]
    assert register.load_addresses(["4520", "9999", "1234"]).ids == ["W", "X"]
    assert len(source.load_addresses(["4500"])) == 39 and not len(source.load_addresses(["9999"]))
    assert list(batches(register, source, 70)) == [[["9999"], ["4500"]], [["4520"]]]
    assert [unusable.row for unusable in register.unusable] == [41]


def test_what_a_region_s_lists_cannot_be_used_for_is_told(tmp_path):
    register, source = tmp_path / "register.csv", tmp_path / "source.csv"
    text = "id;rue;numero;code postal;commune;x;y\n1;Rue Haute;1;4500;Huy;211000;132000\n2;;1;4500;Huy;211000;132000\n"
    register.write_text(text)
    source.write_text(text)
    said = run(ROOT / "scripts" / "compare_region.py", register, source, tmp_path / "out.gpkg", "--workers", 1)
    assert "register.csv, row 2 has no street name" in said
    assert rows_of(tmp_path / "out.gpkg") == []


def test_a_fresh_workspace_takes_them_all_at_once_and_qgis_reads_it(tmp_path):
    register, source = addresses("register", HOUSES), addresses("source", HOUSES[:-3])
    found = compare_lists(register, source)
    path = tmp_path / "region.gpkg"
    assert write_discrepancies(path, find_differences(register, source).iter_columns()) == 3
    with Workspace(path) as workspace:
        assert list(map(repr, workspace.list_discrepancies())) == list(map(repr, found))
        workspace.decide(found[0].key, "skipped", "me")
    with pytest.raises(InvalidFile):
        write_discrepancies(path, [])


def test_parts_make_one_workspace_and_one_row_of_each_key(tmp_path):
    register, source = addresses("register", HOUSES), addresses("source", HOUSES[:-3])
    found = list(find_differences(register, source).iter_columns())
    parts = [tmp_path / "1.gpkg", tmp_path / "2.gpkg"]
    for part in parts:
        write_discrepancies(part, found)
    assert merge_parts(tmp_path / "region.gpkg", parts) == 3
    assert not any(part.exists() for part in parts)
    with Workspace(tmp_path / "region.gpkg") as workspace:
        assert list(map(repr, workspace.list_discrepancies())) == list(map(repr, compare_lists(register, source)))


def test_a_part_that_is_not_there_leaves_no_workspace(tmp_path):
    with pytest.raises(InvalidFile):
        merge_parts(tmp_path / "region.gpkg", [tmp_path / "no folder" / "1.gpkg"])
    assert not (tmp_path / "region.gpkg").exists()


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
