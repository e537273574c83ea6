"""What the register is to change: applied to the register, the next comparison finds the decisions done."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.best_reader import read_rest
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.corrections.register_changes import build_register_changes, format_changes_csv, read_rows
from repere.services.http.client import HttpClient
from repere.services.model.address import Addresses
from repere.services.model.discrepancy import Discrepancy, StoredDecision
from repere.services.training_town import TrainingTown

RIGHT = StoredDecision("source_right", "Anne", "2026-11-26T10:00:00Z", "vu sur place")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(scope="module")
def register(town: TrainingTown, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lists") / "register.csv"
    path.write_bytes(requests.get(f"{town.url}/sandbox/register.csv", timeout=60).content)
    return path


@pytest.fixture(scope="module")
def source(town: TrainingTown) -> Addresses:
    url = requests.get(f"{town.url}/sandbox/profile.json", timeout=20).json()["services"]["best"]["url"]
    return read_rest(HttpClient("BeSt", per_second=0), url, nis_code="61031")


def corrected(register: Path, table: str, path: Path) -> Path:
    """The register as a person makes it by the table of changes, row by row."""
    headings, columns, rows = read_rows(register)
    for number, told in enumerate(csv.DictReader(io.StringIO(table.lstrip("\ufeff")), delimiter=";")):
        row = {name: told[name].lstrip("'") for name in headings}
        if told["action"] == "delete":
            del rows[told[f"before_{columns.id}"]]
        elif told["action"] == "change":
            rows[told[f"before_{columns.id}"]] = row
        else:
            assert row[columns.id] == ""
            rows[f"new {number}"] = {**row, columns.id: f"N{number}"}
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, headings, delimiter=";")
        writer.writeheader()
        writer.writerows(rows.values())
    return path


def test_the_next_comparison_finds_them_done(register: Path, source: Addresses, tmp_path: Path) -> None:
    found = list(compare_lists(read_csv(register), source))
    # each kind, by every other address; of duplicates one row only
    kinds = ("missing_in_source", "missing_in_register", "position", "street_name", "house_number", "postcode")
    chosen = [one for kind in kinds for one in [each for each in found if each.kind == kind][::2]]
    twice = [one for one in found if one.kind == "duplicate" and one.register_id]
    chosen += [one for place, one in enumerate(twice) if one.address not in {two.address for two in twice[:place]}][:5]
    headings, columns, rows = read_rows(register)
    changes = build_register_changes(rows, columns, [(one, RIGHT) for one in chosen])
    assert Counter(one.action for one in changes)["add"] == 90
    done = corrected(register, format_changes_csv(changes, headings), tmp_path / "corrected.csv")
    again = {one.key for one in compare_lists(read_csv(done), source)}
    assert not [one.key for one in chosen if one.key in again and one.kind != "duplicate"]
    assert len(again) <= len(found) - len(chosen)


def test_only_what_was_decided_so_leaves(register: Path) -> None:
    _headings, columns, rows = read_rows(register)
    key = next(iter(rows))
    found = difference("postcode", register_id=key, source_value="4520")
    other = StoredDecision("correct_source", "Anne", "2026-11-26T10:00:00Z", "")
    assert build_register_changes(rows, columns, [(found, other)]) == []
    (change,) = build_register_changes(rows, columns, [(found, RIGHT)])
    assert (change.before[columns.id], change.after[columns.id]) == (key, key)
    assert change.after[columns.postcode] == "4520" != change.before[columns.postcode]
    # what the register says by now needs no change, nor does a row that has gone
    assert build_register_changes({key: change.after}, columns, [(found, RIGHT)]) == []
    assert build_register_changes({}, columns, [(found, RIGHT)]) == []


def test_the_register_s_own_columns_system_and_decimals_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("rue;numéro;X_2008;Y_2008;cp\nRue Haute;12 bte 3;711000,50;631000,25;4500\n", encoding="utf-8")
    headings, columns, rows = read_rows(path)
    found = [
        difference("position", register_id="row 1", source_x=211010.0, source_y=131020.0),
        difference("house_number", register_id="row 1", source_value="14", box_number="3"),
    ]
    (change,) = build_register_changes(rows, columns, [(one, RIGHT) for one in found])
    table = format_changes_csv([change], headings)
    assert table.splitlines()[0].lstrip("\ufeff").split(";")[5:] == [*headings, *(f"before_{one}" for one in headings)]
    assert change.after["numéro"] == "14 bte 3"
    x, y = (float(change.after[name].replace(",", ".")) for name in ("X_2008", "Y_2008"))
    assert abs(x - 711010) < 60 and abs(y - 631020) < 60 and "," in change.after["X_2008"]


def test_a_formula_in_the_register_stays_a_text(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text('id,rue,numero,x,y\n1,"=HYPERLINK(""http://h"")",12,211000,131000\n', encoding="utf-8")
    headings, columns, rows = read_rows(path)
    changes = build_register_changes(
        rows, columns, [(difference("house_number", register_id="1", source_value="14"), RIGHT)]
    )
    assert "'=HYPERLINK" in format_changes_csv(changes, headings)


def difference(kind: str, **more: object) -> Discrepancy:
    values: dict[str, object] = {
        "kind": kind, "register_id": "", "source_id": "1948446", "register_value": "", "source_value": "",
        "distance_m": 0.0, "confidence": 0.9, "severity": "warning", "group_id": "", "address": "Rue Haute 12",
        "street_name": "Rue Haute", "house_number": "12", "box_number": "", "postcode": "4500", "municipality": "Huy",
        "source_version": "1", "register_x": 211000.0, "register_y": 131000.0, "source_x": 211000.0,
        "source_y": 131000.0, **more,
    }  # fmt: skip
    return Discrepancy(**values)  # type: ignore[arg-type]
