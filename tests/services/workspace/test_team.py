"""A team on one PostGIS workspace: who may do what, who sends what, and what the database's troubles do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from repere.services.corrections.push import push
from repere.services.corrections.review import approve
from repere.services.errors import InvalidFile, RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.backends.postgis import PostGIS, Server, listen_for_changes
from repere.services.workspace.correction_table import build_row
from repere.services.workspace.move_workspace import move
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.desk import Counted
from repere.tests.servers.postgres import Cluster
from repere.tests.servers.replay import Asked, Reply
from repere.tests.servers.replay import Server as Peer


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        yield running


@pytest.fixture(scope="module")
def template(cluster: Cluster) -> str:
    """The database with a workspace, which each test gets a copy of."""
    made = cluster.new()
    Workspace(made).close()
    return made.connection.split("dbname=")[1]


@pytest.fixture
def server(cluster: Cluster, template: str) -> Server:
    return cluster.new(template)


def person(cluster: Cluster, server: Server, name: str, role: str, nis_code: str = "*") -> Server:
    database = server.connection.split("dbname=")[1]
    cluster.sql(
        database,
        f"DO $$ BEGIN CREATE ROLE {name} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        f"DELETE FROM repere.members WHERE login = '{name}'",
        f"SELECT repere.admit('{name}', '{role}', '{nis_code}', '{name.capitalize()}')",
    )
    return replace(server, user=name)


def draft(subject: str = "1", **changed: object) -> Correction:
    made = Correction("addressing", "move", subject, f"Rue Haute {subject}", {}, {"house_number": subject}, "3")
    return replace(made, **changed)


def approved(workspace: Workspace, subject: str = "1") -> Correction:
    made = draft(subject)
    workspace.enqueue(made)
    return approve(workspace, [made], who="Bruno", rules=OutboxRules())[0]


# -- rights -------------------------------------------------------------------------------------------


def test_a_technician_drafts_and_a_reviewer_decides(cluster: Cluster, server: Server) -> None:
    anne, bruno = (
        person(cluster, server, "anne", "technician"),
        person(cluster, server, "bruno", "reviewer"),
    )
    with Workspace(anne) as hers, Workspace(bruno) as his:
        made = draft(author="Anne")
        hers.enqueue(made)
        ready = hers.transition(made, State.READY, who="Anne")
        with pytest.raises(RepereError, match="only a reviewer decides"):
            hers.transition(ready, State.APPROVED, who="Anne")
        seen = his.transition(ready, State.IN_REVIEW, who="Bruno", reviewer="Bruno")
        with pytest.raises(RepereError, match="only a reviewer decides"):
            hers.transition(seen, State.DRAFT, who="Anne")
        done = his.transition(seen, State.APPROVED, who="Bruno", reviewer="Bruno")
        # what was approved, anybody of the team sends
        sending = hers.claim(done, who="Anne")
        assert sending is not None
        hers.transition(sending, State.SUBMITTED, who="Anne", receipt={"id": "9"})
        assert [step["to_state"] for step in his.list_steps(made.id)] == [
            "draft", "ready", "in_review", "approved", "sending", "submitted",
        ]  # fmt: skip
        assert his.find_alteration() is None


def test_a_technician_leaves_others_work_alone(cluster: Cluster, server: Server) -> None:
    anne, chloe = (person(cluster, server, name, "technician") for name in ("anne", "chloe"))
    bruno = person(cluster, server, "bruno", "reviewer")
    with Workspace(anne) as hers, Workspace(chloe) as theirs, Workspace(bruno) as his:
        made = draft(author="Anne")
        hers.enqueue(made)
        for step in (State.READY, State.WITHDRAWN):
            with pytest.raises(RepereError, match="another person's correction"):
                theirs.transition(made, step, who="Chloé")
        with pytest.raises(RepereError, match="another person's correction"):
            theirs.revise(replace(made, after={"house_number": "99"}), who="Chloé")
        assert theirs.get_correction(made.id) == made
        his.transition(made, State.WITHDRAWN, who="Bruno", reason="doublon")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM corrections",
        "DELETE FROM audit",
        "UPDATE audit SET actor = 'x'",
        "TRUNCATE audit",
        "UPDATE corrections SET state = 'approved'",
        "UPDATE corrections SET state = 'applied'",
        "UPDATE corrections SET owner = 'x'",
        "ALTER TABLE corrections DISABLE ROW LEVEL SECURITY",
        "INSERT INTO corrections (id, state) VALUES ('x', 'approved')",
        "INSERT INTO corrections (id, state, owner) VALUES ('x', 'draft', 'bruno')",
    ],
)
def test_plain_sql_does_not_get_round_it(cluster: Cluster, server: Server, statement: str) -> None:
    with Workspace(person(cluster, server, "anne", "technician")) as hers:
        hers.enqueue(draft())
        with pytest.raises(RepereError, match="does not let you"):
            hers._backend.execute(statement)


def test_who_may_not_make_a_workspace_is_told(cluster: Cluster) -> None:
    fresh = cluster.new()
    cluster.sql("postgres", "CREATE ROLE nobody_yet LOGIN")
    with pytest.raises(InvalidFile, match="no workspace in .* and you may not make one"):
        Workspace(replace(fresh, user="nobody_yet"))


def test_a_newer_workspace_is_left_alone_and_an_older_one_brought_up_to_date(cluster: Cluster, server: Server) -> None:
    with Workspace(server) as workspace:
        kept = draft(reason="bon")
        workspace.enqueue(kept)
        for statement in (
            "ALTER TABLE corrections DROP COLUMN reason",
            "DROP TABLE updates",
            "UPDATE meta SET value = '1' WHERE key = 'workspace'",
        ):
            workspace._backend.execute(statement)
    with pytest.raises(InvalidFile, match="older Repère"):
        Workspace(person(cluster, server, "anne", "technician"))
    with Workspace(server) as workspace:
        assert workspace.list_corrections() == [replace(kept, reason="", author="postgres")]
        assert workspace.list_updates("1") == []
        workspace._backend.execute("UPDATE meta SET value = '99' WHERE key = 'workspace'")
    with pytest.raises(InvalidFile, match="newer Repère"):
        Workspace(server)


# -- the connection -----------------------------------------------------------------------------------


def test_a_password_is_neither_kept_nor_shown(server: Server) -> None:
    secret = replace(server, password="s3cr3t")
    assert "s3cr3t" not in repr(secret) + str(secret)
    for connection in ("host=h password=s3cr3t", "postgresql://u:s3cr3t@h/db"):
        with pytest.raises(InvalidFile, match="holds a password") as refused:
            Server(connection)
        assert "s3cr3t" not in str(refused.value)
    with pytest.raises(InvalidFile, match="does not answer") as unanswered:
        Workspace(Server("host=/nowhere dbname=x", password="s3cr3t"))
    assert "s3cr3t" not in str(unanswered.value)
    with pytest.raises(InvalidFile, match="not one that PostgreSQL understands") as nonsense:
        Workspace(Server("geheim s3cr3t"))
    assert "s3cr3t" not in str(nonsense.value)


@pytest.mark.parametrize("schema", ["", "a b", "x; DROP", 'x"', "Élan", "x" * 60])
def test_a_schema_is_a_plain_name(schema: str) -> None:
    with pytest.raises(InvalidFile, match="cannot be the name"):
        Server("service=huy", schema)


def test_two_desks_make_the_same_workspace_at_once(cluster: Cluster) -> None:
    fresh, troubles = cluster.new(), []

    def make(number: int) -> None:
        try:
            with Workspace(fresh) as workspace:
                workspace.enqueue(draft(str(number)))
        except RepereError as error:
            troubles.append(str(error))

    makers = [threading.Thread(target=make, args=(number,)) for number in range(4)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    assert troubles == []
    with Workspace(fresh) as workspace:
        assert len(workspace.list_corrections()) == 4


def test_a_restart_in_the_middle_loses_nothing() -> None:
    with Cluster() as own:
        server = own.new()
        with Workspace(server) as workspace:
            seen = approved(workspace)
            own.stop()
            with pytest.raises(InvalidFile, match="was lost"):
                workspace.claim(seen, who="Anne")
            with pytest.raises(InvalidFile, match="does not answer"):
                workspace.list_corrections()
            own.start()
            # the same workspace goes on
            assert workspace.get_correction(seen.id).state is State.APPROVED
            assert workspace.claim(seen, who="Anne") is not None
            assert workspace.find_alteration() is None


def test_a_transaction_cut_in_two_leaves_nothing_behind() -> None:
    with Cluster() as own, Workspace(own.new()) as workspace:
        seen = draft()
        workspace.enqueue(seen)
        seen, before = workspace.get_correction(seen.id), workspace.list_steps()
        with pytest.raises(InvalidFile, match="was lost"), workspace._backend.transaction():
            workspace._backend.execute("UPDATE corrections SET note = 'x'")
            own.stop()
            workspace._backend.execute("UPDATE corrections SET note = 'y'")
        own.start()
        assert workspace.get_correction(seen.id) == seen
        assert workspace.list_steps() == before


# -- sending --------------------------------------------------------------------------------------------


def test_a_locked_row_is_left_out_not_waited_for(server: Server) -> None:
    with Workspace(server) as one, Workspace(server) as other:
        seen = approved(one)
        with one._backend.transaction():
            one._backend.fetch("SELECT fid FROM corrections WHERE id = :id FOR UPDATE", {"id": seen.id})
            other._backend.execute("SET lock_timeout = '1ms'")  # a claim that waits is an error
            assert other.claim(seen, who="Bruno") is None


def test_a_dead_desks_correction_becomes_unknown_after_its_lease(server: Server) -> None:
    dying = Workspace(server)
    seen = approved(dying)
    assert dying.claim(seen, who="Anne")
    with Workspace(server) as other:
        other._backend = PostGIS(server, lease_s=0.0)
        assert other.recover() == []  # its desk lives
        dying.close()
        deadline = time.monotonic() + 60
        while not (found := other.recover()) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert [left.state for left in found] == [State.UNKNOWN]
        assert other.recover() == []
        assert other.list_steps(seen.id)[-1]["detail"].startswith("found in sending")


def test_a_desk_that_fell_silent_keeps_its_lease(server: Server) -> None:
    silent = Workspace(server)
    seen = approved(silent)
    assert silent.claim(seen, who="Anne")
    silent.close()
    with Workspace(server) as other:
        time.sleep(0.3)
        assert other.recover() == []
        assert other.get_correction(seen.id).state is State.SENDING


# -- live ---------------------------------------------------------------------------------------------------


def test_others_changes_are_heard(server: Server) -> None:
    heard: list[str] = []
    stop = threading.Event()
    listener = threading.Thread(target=lambda: heard.extend(listen_for_changes(server, stop.is_set, interval_s=0.05)))
    listener.start()
    end = time.monotonic() + 60
    with Workspace(server) as workspace:
        # the first ones may come before anybody listens
        while len(set(heard)) < 3 and time.monotonic() < end:
            workspace.enqueue(draft())
            time.sleep(0.1)
    stop.set()
    listener.join(60)
    assert set(heard) == {"corrections", "audit", "meta"}


# -- five desks -------------------------------------------------------------------------------------------


def test_desks_with_wrong_clocks_go_by_the_servers(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk whose clock is two hours ahead does not take what another has just sent for old."""
    with Workspace(server) as workspace:
        sent = workspace.claim(approved(workspace), who="Anne")
        assert sent is not None
    monkeypatch.setattr("repere.services.model.correction.datetime", Ahead)
    monkeypatch.setattr("repere.services.workspace.backends.postgis.datetime", Ahead)
    with Workspace(server) as fast:
        assert fast.seconds_since_step(sent) < 60
        assert fast.seconds_since_step(fast.transition(sent, State.UNKNOWN, who="Bruno")) < 60
        first, *_, last = (datetime.fromisoformat(step["at"].rstrip("Z")) for step in fast.list_steps())
        assert abs(last - first) < timedelta(seconds=60)


class Ahead(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        return datetime.now(tz) + timedelta(hours=2)


def test_what_was_moved_here_is_nobodys_yet(cluster: Cluster, server: Server, tmp_path: Path) -> None:
    """Who moved a workspace does not own its drafts: each technician goes on with them."""
    with Workspace(tmp_path / "huy.gpkg") as file, Workspace(server) as team:
        file.enqueue(draft("1", author="Anne"))
        file.enqueue(draft("2", author="Anne"))
        move(file, team)
        mine = draft("3")
        team.enqueue(mine)
    with Workspace(person(cluster, server, "anne", "technician")) as hers:
        one, other, others = hers.list_corrections()
        assert hers.transition(one, State.READY, who="Anne").state is State.READY
        assert hers.revise(replace(other, note="vu"), who="Anne").note == "vu"
        with pytest.raises(RepereError, match="another person's correction"):
            hers.transition(others, State.READY, who="Anne")


# -- five desks -------------------------------------------------------------------------------------------


def fill(workspace: Workspace, count: int) -> None:
    """So many approved corrections, at once."""
    rows = [build_row(draft(str(number), state=State.APPROVED)) for number in range(count)]
    with workspace._backend.transaction(), workspace._backend.allow_import():
        workspace._backend.insert("corrections", rows)


CORRECTION_COUNT = 5000 if os.environ.get("HYPOTHESIS_PROFILE") == "free" else 1000
"""Corrections that five desks share: so many more in the long run of `make fuzz`."""


@pytest.mark.timeout(900)
def test_five_desks_send_a_thousand_corrections_each_once(server: Server) -> None:
    taken: Counter[str] = Counter()
    lock = threading.Lock()

    def answer(asked: Asked) -> Reply:
        name = asked.path.strip("/")
        with lock:
            taken[name] += asked.method == "POST"
            return Reply(json.dumps({"id": name} if taken[name] else {}).encode())

    with Workspace(server) as workspace:
        fill(workspace, CORRECTION_COUNT)
    desk = Path(__file__).parents[2] / "servers" / "desk.py"
    with Peer(answer) as peer:
        desks = [
            subprocess.Popen(
                [sys.executable, str(desk), server.connection, peer.url, f"desk {number}"],
                stdout=subprocess.PIPE,
                text=True,
            )
            for number in range(5)
        ]
        while sum(taken.values()) < CORRECTION_COUNT // 5 and any(desk.poll() is None for desk in desks):
            time.sleep(0.05)
        desks[0].kill()  # in the middle of whatever it was doing
        told = [json.loads(desk.communicate(timeout=800)[0] or "{}") for desk in desks]
        with Workspace(server) as workspace:
            workspace._backend = PostGIS(server, lease_s=0.0)
            left = workspace.recover()
            assert len(left) <= 1
            push(workspace, {"addressing": Counted(peer.url)}, who="Anne", grace_s=0.0)
            stored = workspace.list_corrections()
            assert workspace.find_alteration() is None
    assert [found["messages"] for found in told[1:]] == [[]] * 4
    assert all(found["counts"] for found in told[1:])  # each had its part
    assert len(taken) == CORRECTION_COUNT and set(taken.values()) == {1}
    assert Counter(found.state for found in stored) == {State.APPLIED: CORRECTION_COUNT}
