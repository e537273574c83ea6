"""A region compared by processes: they find what one finds, a stop loses nothing, a fault stops one commune only."""

from __future__ import annotations

import importlib
import sqlite3
import sys
import zipfile
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.errors import Cancelled, InvalidFile, RepereError
from repere.services.region.commune_codes import find_nis_code
from repere.services.region.difference_columns import REGION_FIELDS
from repere.services.region.differences_file import write_differences
from repere.services.region.region_comparison import Watcher, compare_region
from repere.services.region.run_record import RunRecord, collect_figures, load_records, save_record
from repere.services.region.work_folder import RegionList
from repere.services.region.worker_pool import WorkerPool

COMMUNES = (("4500", "Huy"), ("4520", "Wanze"), ("5030", "Gembloux"), ("5031", "Grand-Leez"), ("4700", "EUPEN"))
NIS = {"Huy": "61031", "Wanze": "61072", "Gembloux": "92142", "Eupen": "63023"}
SILENT = Watcher()
HEADINGS = "id;rue;numero;code postal;commune;x;y\n"


def write_list(path: Path, prefix: str, skipped: int, shift: float = 0.0, communes=COMMUNES) -> Path:
    """Forty houses in each commune, every ``skipped``-th left out."""
    rows = [
        f"{prefix}{postcode}-{n};Rue Haute;{n};{postcode};{name};{200_000 + 12 * n + shift};{int(postcode) * 20}\n"
        for postcode, name in communes
        for n in range(1, 41)
        if n % skipped
    ]
    path.write_text(HEADINGS + "".join(rows), "utf-8")
    return path


def write_lists(tmp_path: Path) -> tuple[RegionList, RegionList]:
    """A register and a source of four communes."""
    register = write_list(tmp_path / "register.csv", "R", 7)
    source = write_list(tmp_path / "source.csv", "S", 5, shift=1.0)
    return RegionList(register, "register.csv"), RegionList(source, "source.csv")


@pytest.fixture
def lists(tmp_path) -> tuple[RegionList, RegionList]:
    return write_lists(tmp_path)


def compare(tmp_path: Path, lists, *, workers: int = 1, watcher: Watcher = SILENT, python: str = sys.executable):
    """The comparison, and the rows that it gave."""
    start_pool = partial(WorkerPool, python=python, count=workers)
    with compare_region(tmp_path / "work", *lists, tolerance_m=10, start_pool=start_pool, watcher=watcher) as found:
        write_differences(tmp_path / "out.gpkg", found.parts)
        figures = collect_figures(found.parts)
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as db:
        names = ", ".join(name for name, _kind in REGION_FIELDS)
        rows = db.execute(f"SELECT {names} FROM differences ORDER BY fid").fetchall()
    return found, rows, figures


def test_two_workers_find_what_the_comparison_of_a_commune_finds(lists, tmp_path):
    found, rows, figures = compare(tmp_path, lists, workers=2)
    expected = list(compare_lists(*(read_csv(one.path) for one in lists)))
    assert sorted((row[0], row[1], row[2]) for row in rows) == sorted(
        (one.kind, one.register_id, one.source_id) for one in expected
    )
    assert len(rows) == 5 * (8 + 5 - 2) and not found.broken
    by_code = {one.nis_code: one for one in figures}
    # a section of Gembloux where the municipality should be, a name in capitals
    assert {code: one.difference_count for code, one in by_code.items()} == {
        NIS["Huy"]: 11, NIS["Wanze"]: 11, NIS["Gembloux"]: 22, NIS["Eupen"]: 11,
    }  # fmt: skip
    huy = by_code[NIS["Huy"]]
    assert (huy.name, huy.register, huy.source, round(huy.rate())) == ("Huy", 35, 32, 314)
    assert not list((tmp_path / "work").glob("*/parts")), "what is finished is not kept twice"


def test_a_stopped_comparison_goes_on_and_makes_only_what_is_missing(lists, tmp_path):
    done: list[str] = []
    stop = Watcher(commune=lambda task, *_: done.append(task.name), cancelled=lambda: len(done) == 2)
    with pytest.raises(Cancelled):
        compare(tmp_path, lists, watcher=stop)
    again: list[str] = []
    found, rows, _figures = compare(tmp_path, lists, watcher=Watcher(commune=lambda task, *_: again.append(task.name)))
    assert len(done) == 2 and found.kept >= 2 and not set(done) & set(again) and len(done) + len(again) == 4
    (tmp_path / "out.gpkg").unlink()
    assert compare(tmp_path, lists)[1] == rows


def test_of_lists_that_changed_meanwhile_only_the_changed_commune_is_made_again(lists, tmp_path):
    with (
        pytest.raises(OSError, match="disk full"),
        compare_region(
            tmp_path / "work", *lists, tolerance_m=10, start_pool=partial(WorkerPool, python=sys.executable, count=1)
        ),
    ):
        raise OSError("disk full")
    text = lists[0].path.read_text("utf-8")
    lists[0].path.write_text(text.replace("R4520-1;Rue Haute;1;", "R4520-1;Rue Haute;101;"), "utf-8")
    again: list[str] = []
    _found, rows, _figures = compare(tmp_path, lists, watcher=Watcher(commune=lambda task, *_: again.append(task.name)))
    assert again == ["Wanze"]
    assert any(row[1] == "R4520-1" and row[0] == "house_number" for row in rows)


def killed_once(tmp_path: Path) -> str:
    """A Python whose first process is killed when it gets its first work."""
    script = tmp_path / "python"
    script.write_text(
        f'#!/bin/sh\nif mkdir "{tmp_path}/killed" 2>/dev/null; then read line; kill -9 $$; fi\n'
        f'exec "{sys.executable}" "$@"\n'
    )
    script.chmod(0o700)
    return str(script)


def test_a_worker_that_is_killed_is_replaced_and_nothing_is_missing(lists, tmp_path):
    found, rows, _figures = compare(tmp_path, lists, workers=2, python=killed_once(tmp_path))
    assert (tmp_path / "killed").is_dir() and not found.broken and len(rows) == 55


def test_a_python_that_never_works_is_told_and_not_tried_for_ever(lists, tmp_path):
    script = tmp_path / "python"
    script.write_text("#!/bin/sh\necho 'No module named numpy' >&2\nexit 1\n")
    script.chmod(0o700)
    with pytest.raises(RepereError, match="ended by itself: No module named numpy"):
        compare(tmp_path, lists, python=str(script))
    with pytest.raises(RepereError, match="ended by itself"):
        compare(tmp_path, lists, python=str(tmp_path / "no python"))


def test_one_commune_that_cannot_be_compared_does_not_stop_the_others(lists, tmp_path):
    def damage(task, *_done) -> None:
        """After the first commune, half of what was put aside of Wanze is gone."""
        for path in (tmp_path / "work").glob("*/register/*"):
            if b"R4520-1" in path.read_bytes():
                path.write_bytes(path.read_bytes()[:200])

    # Gembloux, which has two postcodes, is the longest and goes first
    found, rows, _figures = compare(tmp_path, lists, watcher=Watcher(commune=damage))
    assert [one.name for one in found.broken] == ["Wanze"] and "ended by itself" in str(found.broken[0].error)
    assert len(rows) == 44
    # the next run reads the lists anew and makes only that one
    found, rows, _figures = compare(tmp_path, lists)
    assert not found.broken and found.kept == 3 and len(rows) == 55


def test_half_a_file_is_told(lists, tmp_path):
    register, source = lists
    text = register.path.read_text("utf-8")
    register.path.write_text(text[: text.index("R5030-20;") + 20], "utf-8")
    found, _rows, _figures = compare(tmp_path, lists)
    # the last row is cut, and a commune has gone
    assert [row.row for row in found.unusable["register"]] == [2 * 35 + 18]
    assert found.only_in == {"register": [], "source": ["Eupen"]}
    packed = tmp_path / "source.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(source.path, "source.csv")
    packed.write_bytes(packed.read_bytes()[:-100])
    with pytest.raises(InvalidFile):
        compare(tmp_path, (register, RegionList(packed, "source.zip")))
    with pytest.raises(InvalidFile, match="gone"):
        compare(tmp_path, (register, RegionList(tmp_path / "gone.csv", "gone.csv")))


def test_the_same_lists_are_not_compared_twice_at_once(lists, tmp_path):
    with (
        compare_region(
            tmp_path / "work", *lists, tolerance_m=10, start_pool=partial(WorkerPool, python=sys.executable, count=1)
        ),
        pytest.raises(RepereError, match="being compared already"),
    ):
        compare(tmp_path, lists)


def test_a_file_that_cannot_be_written_stays_as_it_was(lists, tmp_path):
    found, _rows, _figures = compare(tmp_path, lists)
    before = (tmp_path / "out.gpkg").read_bytes()
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"SQLite format 3\0" + b"\xff" * 200)
    with pytest.raises(InvalidFile):
        write_differences(tmp_path / "out.gpkg", [damaged])
    assert (tmp_path / "out.gpkg").read_bytes() == before and not damaged.exists()
    assert [path.name for path in tmp_path.glob(".*")] == []
    assert found.commune_count == 4


def test_a_commune_is_told_by_its_postcode_and_where_several_share_it_by_its_name():
    assert find_nis_code("B-5031", "Grand-Leez") == "92142"
    assert find_nis_code("5030", "Huy") == "92142"
    assert find_nis_code("", "Luik") == find_nis_code("4000", "Liège") == "62063"
    assert find_nis_code("0000", "Nulle part") == ""


def test_runs_are_kept_and_what_is_none_is_left_out(lists, tmp_path):
    found, _rows, figures = compare(tmp_path, lists)
    folder = tmp_path / "runs"
    for day in ("2026-11-26", "2026-11-27"):
        record = RunRecord(f"{day}T08:00:00+01:00", "r", "s", "/out.gpkg", 10.0, figures, ("Ath",))
        save_record(folder, record)
    (folder / "9.json").write_text('{"format": 1, "communes": [{"kinds": []}]}')
    (folder / "8.json").write_text("[" * 100_000)
    (folder / "7.json").write_bytes(b"\xff")
    records = load_records(folder)
    assert [one.finished_at[:10] for one in records] == ["2026-11-27", "2026-11-26"]
    assert records[0] == record and records[0].find("92142").count("missing_in_register") > 0
    assert load_records(tmp_path / "none") == [] and found.commune_count == 4


@pytest.mark.parametrize(
    ("scheduler", "fault"),
    [
        ("", ""),
        ("tcp://127.0.0.1:8786", ""),
        ("tcp://[::1]:8786", ""),
        ("tcp://server:8786", "TLS only"),
        ("tcp://127.example.org:8786", "TLS only"),
        ("server:8786", "TLS only"),
        ("ucx://server:8786", "TLS only"),
        ("tls://server:8786", "TLS needs"),
    ],
)
def test_dask_is_asked_over_tls_only_beyond_this_machine(scheduler, fault, monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[3] / "scripts"))
    # a module of the console, found by its path
    errors = importlib.import_module("compare_region").find_scheduler_error(scheduler, ("", "", ""))
    assert fault in errors and bool(errors) == bool(fault)
