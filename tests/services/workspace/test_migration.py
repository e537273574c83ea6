"""A workspace of version 4 goes on in this plugin: whole or not at all, in a file and in a database.

version4.gpkg.gz and version4.sql were made and filled by the plugin at 6513089.
"""

from __future__ import annotations

import gzip
import multiprocessing
import os
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from osgeo import ogr
from repere.services.errors import InvalidFile, RepereError
from repere.services.model.correction import State
from repere.services.workspace.audit_trail import Alteration
from repere.services.workspace.backends.postgis import PostGIS, Server
from repere.services.workspace.schema import TABLES
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

HERE = Path(__file__).parent
OLD = tuple(f"00000000-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
HUY = "61031"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        running.sql(
            "postgres",
            "CREATE ROLE repere_technician NOLOGIN",
            "CREATE ROLE repere_reviewer NOLOGIN",
            "GRANT repere_technician TO repere_reviewer",
            "CREATE ROLE anne LOGIN",
            "CREATE ROLE bruno LOGIN",
            "GRANT repere_technician TO anne",
            "GRANT repere_reviewer TO bruno",
        )
        yield running


def file_of_version_4(folder: Path) -> Path:
    path = folder / "huy.gpkg"
    path.write_bytes(gzip.decompress((HERE / "version4.gpkg.gz").read_bytes()))
    return path


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    return file_of_version_4(tmp_path)


@pytest.fixture
def old_schema(cluster: Cluster) -> Server:
    server = cluster.new()
    cluster.sql(server.connection.split("dbname=")[1], (HERE / "version4.sql").read_text(encoding="utf-8"))
    return server


@pytest.fixture(params=["geopackage", "postgis"])
def where(request: pytest.FixtureRequest) -> Path | Server:
    made: Path | Server = request.getfixturevalue("old_file" if request.param == "geopackage" else "old_schema")
    return made


def assert_complete(workspace: Workspace) -> None:
    """Everything that version 4 kept is there, under its new names."""
    assert {one.service_request_id for one in workspace.list_incidents()} == {"1", "2"}
    assert [one.description for one in workspace.list_updates("1")] == ["Vu"]
    assert [(one.kind, dict(one.values)) for one in workspace.list_location_checks()] == [
        ("outside", {"metres": "150"})
    ]
    assert [(one.verdict, one.decided_by) for one in workspace.list_duplicates()] == [("rejected", "Anne")]
    decided = workspace.decisions_by_key()
    assert sorted((made.decision, made.previous_decision) for made in decided.values()) == [
        ("", "skipped"), ("correct_source", ""),
    ]  # fmt: skip
    assert workspace.get_note("compared") == "2026-11-23"
    states = {one.id: (one.state, one.version, one.note) for one in workspace.list_corrections()}
    assert states == {
        OLD[0]: (State.APPROVED, 1, "façade"),
        OLD[1]: (State.DRAFT, 1, "façade"),
        OLD[2]: (State.IN_REVIEW, 1, "façade"),
    }
    assert [step["actor"] for step in workspace.list_steps(OLD[0])] == ["Anne", "Bruno", "Bruno"]
    assert workspace.find_alteration() is None


def test_version_4_goes_on_with_everything_it_kept(where: Path | Server) -> None:
    with Workspace(where, HUY) as workspace:
        assert_complete(workspace)
        assert workspace.nis_code == HUY
        for table in ("incidents", "updates", "location_checks", "duplicates", "discrepancies", "corrections"):
            found = workspace._backend.fetch(f"SELECT DISTINCT nis_code FROM {table}")
            assert [row["nis_code"] for row in found] == [HUY], table
        draft = workspace.get_correction(OLD[1])
        ready = workspace.transition(draft, State.READY, who="Anne")
        assert (ready.version, workspace.get_correction(OLD[1]).version) == (2, 2)
        # the old steps keep their hashes, the new ones go on from them
        kept = [int(row["hash_version"] or 1) for row in workspace._backend.fetch("SELECT * FROM audit ORDER BY fid")]
        assert kept == [1] * 7 + [2]
        assert workspace.find_alteration() is None
    with Workspace(where, HUY) as again:
        assert again.find_alteration() is None


def test_a_step_of_version_4_that_is_changed_afterwards_is_told(where: Path | Server) -> None:
    with Workspace(where, HUY) as workspace:
        home = workspace._backend
        if isinstance(home, PostGIS):
            home.execute("ALTER TABLE audit DISABLE TRIGGER audit_is_kept")
        else:
            home.execute("DROP TRIGGER audit_is_not_changed")
        home.execute("UPDATE audit SET actor = 'Zoé' WHERE fid = (SELECT min(fid) + 1 FROM audit)")
        assert workspace.find_alteration() == Alteration(2, "changed", OLD[1])


def test_a_new_step_does_not_pass_for_an_old_one(old_file: Path) -> None:
    """Hashed as version 4 did, a step could lose its commune and its version without notice."""
    with Workspace(old_file, HUY) as workspace:
        workspace.transition(workspace.get_correction(OLD[1]), State.READY, who="Anne")
        home = workspace._backend
        home.execute("DROP TRIGGER audit_is_not_changed")
        home.execute("UPDATE audit SET hash_version = 1 WHERE fid = 8")
        assert workspace.find_alteration() == Alteration(8, "changed", OLD[1])


def test_columns_and_tables_have_only_their_new_names(where: Path | Server) -> None:
    with Workspace(where) as workspace:
        for name, table in TABLES.items():
            (row,) = workspace._backend.fetch(f"SELECT * FROM {name} LIMIT 1") or [dict.fromkeys(table.columns)]
            columns = set(dict(row)) - {"fid", "geom", "owner"}
            assert columns == set(table.columns), name


def test_a_file_of_version_4_is_an_ordinary_geopackage_afterwards(old_file: Path) -> None:
    # with a spatial index, as a person may have made one in QGIS
    source = ogr.Open(str(old_file), 1)
    source.ExecuteSQL("SELECT CreateSpatialIndex('corrections', 'geom')")
    source = None
    with Workspace(old_file, HUY) as workspace:
        workspace.enqueue(replace(workspace.get_correction(OLD[1]), subject="9", id="new"))
    source = ogr.Open(str(old_file))
    assert source.GetLayerByName("corrections").GetFeatureCount() == 4
    names = {source.GetLayer(number).GetName() for number in range(source.GetLayerCount())}
    assert names == set(TABLES)
    assert source.GetLayerByName("location_checks").GetFeatureCount() == 1
    source = None
    with sqlite3.connect(old_file) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        left = "SELECT count(*) FROM sqlite_master WHERE sql LIKE '%findings%' OR name LIKE '%findings%'"
        assert db.execute(left).fetchone() == (0,)


def migrate_and_die(path: Path, at: int) -> None:
    """Open the file, and be killed at its statement number ``at``."""
    count = 0

    class Watched(sqlite3.Connection):
        def execute(self, *given: Any) -> sqlite3.Cursor:
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return super().execute(*given)

    connect = sqlite3.connect
    sqlite3.connect = lambda *given, **named: connect(*given, **named, factory=Watched)
    Workspace(path, HUY).close()


def test_killed_in_mid_migration_a_file_is_of_one_version_or_the_other(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    fresh = file_of_version_4(tmp_path)
    versions = []
    for at in range(1, 400, 3):
        path = tmp_path / f"killed-{at}.gpkg"
        shutil.copy(fresh, path)
        child = context.Process(target=migrate_and_die, args=(path, at))
        child.start()
        child.join(30)
        with sqlite3.connect(path) as db:
            (version,) = db.execute("SELECT value FROM meta WHERE key = 'workspace'").fetchone()
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            columns = {row[1] for row in db.execute("PRAGMA table_info(audit)")}
        assert ("findings" in tables, "who" in columns) == ((True, True) if version == "4" else (False, False))
        versions.append(version)
        with Workspace(path, HUY) as workspace:
            assert_complete(workspace)
        if child.exitcode == 0:
            break
    assert child.exitcode == 0 and {"4", "5"} == set(versions)


def test_a_schema_migrates_whole_or_not_at_all(old_schema: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    run, left = PostGIS.execute, 0

    def breaking(home: PostGIS, sql: str, *values: Any) -> int:
        nonlocal left
        left -= 1
        if left == 0:
            home._db.close()
        return run(home, sql, *values)

    monkeypatch.setattr(PostGIS, "execute", breaking)
    for statement in (5, 20, 60, 120, 160):
        left = statement
        with pytest.raises(InvalidFile):
            Workspace(old_schema, HUY)
        monkeypatch.setattr(PostGIS, "execute", run)
        with psycopg2.connect(old_schema.connection, user="postgres") as db, db.cursor() as cursor:
            cursor.execute("SELECT value FROM repere.meta WHERE key = 'workspace'")
            assert cursor.fetchone() == ("4",)
            cursor.execute("SELECT count(*) FROM repere.findings")
            assert cursor.fetchone() == (1,)
        monkeypatch.setattr(PostGIS, "execute", breaking)
    monkeypatch.setattr(PostGIS, "execute", run)
    with Workspace(old_schema, HUY) as workspace:
        assert_complete(workspace)


def test_who_had_a_role_of_version_4_goes_on_as_before(old_schema: Server) -> None:
    Workspace(old_schema, HUY).close()
    with Workspace(replace(old_schema, user="anne")) as hers, Workspace(replace(old_schema, user="bruno")) as his:
        assert_complete(hers)
        with pytest.raises(RepereError, match="only a reviewer decides"):
            hers.review([hers.get_correction(OLD[2])], State.APPROVED, who="Anne")
        assert his.review([his.get_correction(OLD[2])], State.APPROVED, who="Bruno")[0].reviewer == "bruno"


def test_a_schema_of_version_4_asks_its_owner(old_schema: Server) -> None:
    with pytest.raises(InvalidFile, match="older Repère"):
        Workspace(replace(old_schema, user="anne"), HUY)
