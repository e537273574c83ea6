"""What another program may put into any cell of a workspace's file: the row is shown, and stops nobody."""

from __future__ import annotations

import dataclasses
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from repere.services.corrections.confirmations import load_street_sizes
from repere.services.incidents.capabilities import remembered
from repere.services.incidents.checks.duplicates import Duplicate
from repere.services.incidents.checks.location import UNREADABLE, LocationFinding
from repere.services.model.correction import Correction, State
from repere.services.model.discrepancy import Discrepancy
from repere.services.model.incident import Incident, Update
from repere.services.workspace.schema import TABLES
from repere.services.workspace.workspace import Workspace

ODD: tuple[tuple[str, Any], ...] = (
    ("NULL", None),
    ("?", b"\xff\xfe\0"),
    ("CAST(? AS TEXT)", b"caf\xe9"),
    ("CAST(? AS TEXT)", b"\xed\xa0\x80"),
    ("?", b"GP\0\x01"),
    ("?", 2**63 - 1),
    ("?", -1),
    ("9e999", None),
    ("?", "twelve"),
    ("?", ""),
    ("?", "{{{"),
    ("?", "[" * 3000),
    ("?", "[1, 2]"),
    ("?", '{"a": 1e999}'),
    ("?", "9" * 5000),
    ("?", "NaN"),
)

READERS: dict[str, tuple[Callable[[Workspace], list[Any]], int]] = {
    "incidents": (lambda workspace: workspace.list_with_context(), 2),
    "updates": (lambda workspace: workspace.list_updates(), 2),
    "discrepancies": (lambda workspace: workspace.list_discrepancies(), 2),
    "location_checks": (
        lambda workspace: [(finding, finding.format_evidence()) for finding in workspace.list_location_checks()],
        2,
    ),
    "corrections": (lambda workspace: workspace.list_corrections(), 2),
    "audit": (lambda workspace: workspace.list_steps(), 2),
}
"""What reads each table whole, and how many rows it has."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "w.gpkg"
    dates = ("2026-05-01T08:00:00Z", "2026-05-01T08:01:00Z")
    reports = [
        Incident(str(n), "open", "1", "Voirie", "Trou", dates[n], "", "", "", "", "", 5.2, 50.5) for n in range(2)
    ]
    texts = {one.name: "x" for one in dataclasses.fields(Discrepancy) if one.type == "str"}
    numbers = {one.name: 1.0 for one in dataclasses.fields(Discrepancy) if one.type == "float"}
    with Workspace(path, "61031") as workspace:
        workspace.merge_incidents(reports, ("", ""))
        workspace.merge_updates([Update(f"u{n}", str(n), "open", "Vu", dates[n]) for n in range(2)])
        workspace.store_discrepancies(
            [Discrepancy(**{**texts, **numbers, "register_id": str(n), "kind": "position"}) for n in range(2)]
        )
        workspace.store_location_checks([LocationFinding(str(n), "no_position", {}) for n in range(2)])
        workspace.store_duplicates([Duplicate("0", "1", 1.0, 1.0, 0.5), Duplicate("0", "2", 1.0, 1.0, 0.5)])
        for n in range(2):
            workspace.enqueue(Correction("reporting", "status", str(n), "Trou", {}, {"status": "fixed"}))
    return path


@pytest.fixture
def spoilt(filled: Path, tmp_path: Path) -> Callable[[str, str, str, Any], Path]:
    def spoil(table: str, column: str, how: str, value: Any) -> Path:
        path = tmp_path / "w.gpkg"
        shutil.copy(filled, path)
        with closing(sqlite3.connect(path)) as db, db:
            for trigger in ("audit_is_not_changed", "audit_is_not_shortened"):
                db.execute(f"DROP TRIGGER {trigger}")
            values = (value,) if "?" in how else ()
            db.execute(f"UPDATE {table} SET {column} = {how} WHERE fid = (SELECT min(fid) FROM {table})", values)
        return path

    return spoil


@pytest.mark.parametrize("table", READERS)
def test_every_row_is_shown_whatever_is_in_a_cell(table: str, filled: Path, tmp_path: Path) -> None:
    read, count = READERS[table]
    path = tmp_path / "w.gpkg"
    shutil.copy(filled, path)
    with Workspace(path) as workspace:
        db = workspace._backend._db  # type: ignore[attr-defined]
        for trigger in ("audit_is_not_changed", "audit_is_not_shortened"):
            db.execute(f"DROP TRIGGER {trigger}")
        for column in TABLES[table].columns:
            for how, value in ODD:
                db.text_factory = str
                db.execute("BEGIN")
                values = (value,) if "?" in how else ()
                db.execute(f"UPDATE {table} SET {column} = {how} WHERE fid = (SELECT min(fid) FROM {table})", values)
                rows = read(workspace)
                assert len(rows) == count, (column, how, value)
                for one in rows if table not in ("audit", "incidents", "location_checks") else ():
                    assert_typed(one)
                (
                    workspace.decisions_by_key(),
                    workspace.list_duplicates(),
                    workspace.find_alteration(),
                    workspace.trail_head(),
                )
                workspace.count_incidents(), workspace.list_corrections()
                if table == "audit":
                    workspace.export_audit(tmp_path / "trail.csv")
                db.execute("ROLLBACK")


def assert_typed(record: Any) -> None:
    for field in dataclasses.fields(record):
        if field.type in ("str", "float"):
            assert isinstance(getattr(record, field.name), (str, int, float)), field.name
        if field.type == "str":
            assert isinstance(getattr(record, field.name), str), field.name


def test_a_damaged_correction_and_check_say_so(spoilt: Callable[[str, str, str, Any], Path]) -> None:
    with Workspace(spoilt("corrections", "label", "CAST(? AS TEXT)", b"caf\xe9")) as workspace:
        shown = workspace.list_corrections()
        assert [one.state for one in shown] == [State.UNREADABLE, State.DRAFT] and shown[0].label == "caf\ufffd"
    with Workspace(spoilt("location_checks", "details", "?", "{{{")) as workspace:
        assert [one.kind for one in workspace.list_location_checks()] == [UNREADABLE, "no_position"]


@pytest.mark.parametrize(("how", "value"), ODD)
def test_a_damaged_note_is_as_none(filled: Path, tmp_path: Path, how: str, value: Any) -> None:
    path = tmp_path / "w.gpkg"
    shutil.copy(filled, path)
    with closing(sqlite3.connect(path)) as db, db:
        for key in (remembered.CAPABILITIES_NOTE, "street_sizes", "texts_before", "origins"):
            db.execute(f"INSERT INTO meta (key, value) VALUES ('{key}', {how})", (value,) if "?" in how else ())
    with Workspace(path) as workspace:
        assert isinstance(workspace.get_note("origins"), str) and workspace.get_json_note(
            remembered.CAPABILITIES_NOTE
        ) in (
            {},
            {"a": float("inf")},
        )
        assert load_street_sizes(workspace) == {}
        workspace.list_incidents()


def test_no_index_of_corrections_is_the_beginning_of_another():
    """Each is written with every draft."""
    groups = TABLES["corrections"].unique + TABLES["corrections"].indexed
    assert not [(short, long) for short in groups for long in groups if short != long and long[: len(short)] == short]
    # what the twin of a draft, and what waits on a subject, are looked for by
    assert ("subject", "target", "kind") in groups
