"""The rules of a dossier file: each kept by what Repère writes, and broken by one change to it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from repere.services.conformance.conformance_check import check_file
from repere.services.conformance.rule_set import load_rule_set
from repere.services.conformance.rules import Outcome, Verdict
from repere.services.corrections.targets.paper_dossier import Dossier
from repere.services.dossiers.dossier_format import canonical_json
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.model.correction import Correction

DOSSIER = load_rule_set("dossier")


def write(folder: Path, key: bytes = b"a key of Huy and its region, 32.", x: float = 212_000.0) -> Path:
    at = {"x": x, "y": 134_500.0, "crs": "EPSG:31370"}
    before = {"street_name": "Rue Haute", "house_number": "1", "position": at}
    rows = (
        Correction(
            "addressing", "renumber", "1", "Rue Haute 1", before, {**before, "house_number": "9"}, x=at["x"], y=at["y"],
            author="Anne", sketch="POINT (212000 134500)", id="00000000-0000-4000-8000-000000000001",
        ),
    )  # fmt: skip
    dossier = Dossier("61031-2026-001", "ICAR", "Huy", "2026-11-27T10:00:00Z", "Anne", rows, nis_code="61031")
    return write_dossier(dossier, folder, key).geopackage


def judge(path: Path) -> dict[str, Verdict]:
    return {one.rule.id: one for one in check_file(DOSSIER, path)}


@pytest.fixture
def good(tmp_path) -> Path:
    return write(tmp_path)


def test_a_dossier_of_repere_keeps_every_rule(good):
    assert {name: one.reason() for name, one in judge(good).items() if one.outcome is not Outcome.PASSED} == {}


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement, values)


def alter_item(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        content = json.loads(db.execute("SELECT content FROM items").fetchone()[0])
    content["note"] = "altered"
    change(path, "UPDATE items SET content = ?", canonical_json(content).decode())


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize(
    ("rule", "outcome", "spoil"),
    [
        ("DOS-01", Outcome.FAILED, halve),
        ("DOS-02", Outcome.FAILED, alter_item),
        ("DOS-03", Outcome.FAILED, lambda path: change(path, "UPDATE dossier SET sum = ?", "0" * 64)),
        ("DOS-04", Outcome.FAILED, lambda path: change(path, "DELETE FROM evidence")),
        ("DOS-05", Outcome.WARNING, lambda path: change(path, "UPDATE dossier SET seal = ''")),
        ("DOS-06", Outcome.WARNING, lambda path: shutil.copy(write(path.parent / "other", x=172_000.0), path)),
    ],
)
def test_each_rule_is_broken_by_one_change(good, rule, outcome, spoil):
    (good.parent / "other").mkdir()
    spoil(good)
    verdicts = judge(good)
    assert verdicts[rule].outcome is outcome, verdicts[rule].reason()
    others = {name for name, one in verdicts.items() if one.outcome in (Outcome.FAILED, Outcome.WARNING)}
    assert others == {rule}
