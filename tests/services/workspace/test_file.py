"""A workspace in a file, on a file's bad days."""

from __future__ import annotations

import random
import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from repere.services.addresses.readers import dispatch
from repere.services.errors import InvalidFile, RepereError
from repere.services.model.correction import Correction, State
from repere.services.workspace.backends.geopackage import drop_indexes
from repere.services.workspace.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "huy.gpkg"


def draft(subject: str = "1") -> Correction:
    return Correction("addressing", "move", subject, f"Rue Haute {subject}", {}, {"house_number": subject}, "3")


def test_an_older_file_is_brought_up_to_date_and_its_trail_chained(path: Path) -> None:
    made = draft()
    with Workspace(path) as workspace:
        workspace.enqueue(made)
        workspace.enqueue(draft("2"))
    with sqlite3.connect(path) as db:
        for statement in (
            "DROP TRIGGER audit_is_not_changed",
            "DROP TRIGGER audit_is_not_shortened",
            "ALTER TABLE audit DROP COLUMN previous",
            "ALTER TABLE audit DROP COLUMN hash",
            "ALTER TABLE corrections DROP COLUMN reason",
            "DELETE FROM meta WHERE key = 'audit_head'",
            "UPDATE meta SET value = '1' WHERE key = 'workspace'",
        ):
            db.execute(statement)
    source = ogr.Open(str(path), 1)
    source.ExecuteSQL("DROP TABLE updates")
    source = None
    with Workspace(path) as workspace:
        assert workspace.get_correction(made.id) == made
        assert workspace.list_updates("1") == []
        assert workspace.find_alteration() is None
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            workspace._backend.execute("DELETE FROM audit")
        workspace.enqueue(draft("3"))
        assert workspace.find_alteration() is None
        workspace.set_note("workspace", "99")
    with pytest.raises(InvalidFile, match="newer Repère"):
        Workspace(path)


def test_nothing_is_written_to_a_file_that_vanished(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        aside = path.rename(path.with_name("aside.gpkg"))
        with pytest.raises(InvalidFile, match="is not there any more"):
            workspace.enqueue(draft("2"))
        Workspace(path).close()
        with pytest.raises(InvalidFile, match="was replaced by another file"):
            workspace.enqueue(draft("2"))
        path.unlink()
        aside.rename(path)
        workspace.enqueue(draft("2"))
        assert len(workspace.list_corrections()) == 2


class Unlockable(sqlite3.Connection):
    """A file on a drive without locks, as SQLite tells it (SQLITE_PROTOCOL)."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql.startswith("BEGIN"):
            raise sqlite3.OperationalError("locking protocol")
        return super().execute(sql, *values)


def test_a_network_drive_without_locks_is_refused_with_the_reason(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **named: connect(*given, **named, factory=Unlockable))
    with Workspace(path) as workspace:
        for attempt in (lambda: workspace.enqueue(draft("2")), lambda: workspace.sending_lock().__enter__()):
            with pytest.raises(InvalidFile, match="does not keep files") as said:
                attempt()
            assert str(path) in str(said.value) and "locking protocol" in str(said.value)
        assert len(workspace.list_corrections()) == 1


def test_a_share_that_is_away_is_told_and_its_workspace_not_made_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Workspace(path).close()
    before = path.read_bytes()

    def away(*_what: object, **_how: object) -> None:
        raise OSError(112, "Host is down")

    with monkeypatch.context() as unplugged:
        unplugged.setattr(Path, "stat", away)
        with pytest.raises(InvalidFile, match="Host is down"):
            Workspace(path)
        with pytest.raises(InvalidFile, match="Host is down"):
            dispatch.read_list(path.with_name("register.csv"))
    assert path.read_bytes() == before


def test_a_file_somebody_else_holds_says_so(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        workspace._backend._db.execute("PRAGMA busy_timeout = 100")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(InvalidFile, match="in use by another program"):
            workspace.enqueue(draft("2"))
        other.execute("ROLLBACK")
        other.close()
        workspace.enqueue(draft("2"))
        assert len(workspace.list_steps()) == 2


@pytest.mark.parametrize("name", ["my index", 'x" ON incidents (x); DROP TABLE meta; --', "select", "é'è"])
def test_a_persons_own_index_and_trigger_survive_a_whole_refresh(path: Path, name: str) -> None:
    with Workspace(path):
        pass
    trigger = f"t {name}"
    with sqlite3.connect(path) as db:
        db.execute("CREATE INDEX {} ON incidents (status)".format('"' + name.replace('"', '""') + '"'))
        db.execute(
            "CREATE TRIGGER {} AFTER DELETE ON incidents BEGIN SELECT 1; END".format(
                '"' + trigger.replace('"', '""') + '"'
            )
        )
        before = set(db.execute("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'incidents'"))
        for statement in drop_indexes(db, "incidents"):
            db.execute(statement)
        after = set(db.execute("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'incidents'"))
        assert db.execute("SELECT count(*) FROM meta").fetchone()[0] > 0
    assert before == after and any(row[1] == name for row in after)


def test_a_power_cut_does_not_undo_what_was_stored(path: Path) -> None:
    """A journal's deletion is on the disk with the commit (EXTRA); no journal is kept for others to stumble over."""
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        assert workspace._backend.fetch_tuples("PRAGMA synchronous") == [(3,)]
        assert not Path(f"{path}-journal").exists()


@pytest.mark.parametrize("date", ["2099-01-01T00:00:00Z", "", "yesterday", "2026-13-45T99:99:99Z"])
def test_a_date_that_cannot_be_believed_is_counted_from_now(path: Path, date: str) -> None:
    """Neither sent again at once, nor young until 2099."""
    with Workspace(path) as workspace:
        made = draft()
        workspace.enqueue(made)
        for state in (State.READY, State.APPROVED, State.SENDING, State.UNKNOWN):
            made = workspace.transition(made, state, who="Anne")
        workspace._backend.execute("UPDATE corrections SET updated_at = :date", {"date": date})
        assert workspace.seconds_since_step(workspace.get_correction(made.id)) == 0.0
        workspace.recover()
        anew = workspace.get_correction(made.id)
        assert anew.updated_at[:2] == "20" and anew.updated_at < "2090" and anew.state is State.UNKNOWN
        assert workspace.seconds_since_step(replace(anew, updated_at="2020-01-01T00:00:00Z")) > 60
        assert workspace.list_steps(made.id)[-1]["detail"].startswith("its date was not to be believed")


def test_a_trail_that_has_a_chain_is_never_chained_again(path: Path) -> None:
    """A step changed, the head taken away, an older version claimed: opening it told nothing any more."""
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        workspace.enqueue(draft("2"))
    with sqlite3.connect(path) as db:
        for statement in (
            "DROP TRIGGER audit_is_not_changed",
            "UPDATE audit SET actor = 'Zoé' WHERE fid = 1",
            "DELETE FROM meta WHERE key = 'audit_head'",
            "UPDATE meta SET value = '3' WHERE key = 'workspace'",
        ):
            db.execute(statement)
    with Workspace(path) as workspace:
        assert workspace.find_alteration() is not None
        workspace.enqueue(draft("3"))
        assert workspace.find_alteration() is not None


def test_flipped_bits_are_told_or_harmless(path: Path) -> None:
    with Workspace(path) as workspace:
        for number in range(20):
            workspace.enqueue(draft(str(number)))
    whole = path.read_bytes()
    chance = random.Random(61031)
    for number in range(250):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        copy = path.with_name(f"{number}.gpkg")
        copy.write_bytes(damaged)
        with suppress(RepereError), Workspace(copy) as workspace:
            workspace.list_corrections()
            workspace.list_steps()
            workspace.find_alteration()
            workspace.recover()
        copy.unlink()
