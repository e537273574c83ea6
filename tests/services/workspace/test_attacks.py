"""The team's database against a person with psql: each attack is tried as the role, past the plugin."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import psycopg2
import pytest
from repere.services.corrections.review import approve, send_back, start_review, submit_for_review
from repere.services.dossiers.dossier_store import DossierRecord, ItemRecord
from repere.services.errors import InvalidFile, RepereError
from repere.services.incidents.checks.duplicates import Duplicate
from repere.services.model.correction import Correction, State
from repere.services.model.discrepancy import Discrepancy
from repere.services.profile import OutboxRules
from repere.services.workspace.backends.postgis import Server
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

HUY, GEMBLOUX = "61031", "92142"
PEOPLE = {
    "anne": ("technician", HUY),
    "mallory": ("technician", HUY),
    "bruno": ("reviewer", HUY),
    "bert": ("technician", GEMBLOUX),
    "sam": ("auditor", "*"),
}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        for name in (*PEOPLE, "zoe"):
            running.sql("postgres", f"CREATE ROLE {name} LOGIN")
        yield running


@pytest.fixture(scope="module")
def template(cluster: Cluster) -> str:
    """The database with the workspace and its people, which each test gets a copy of."""
    made = cluster.new()
    Workspace(made, HUY).close()
    name = made.connection.split("dbname=")[1]
    for login, (role, nis_code) in PEOPLE.items():
        cluster.sql(name, f"SELECT repere.admit('{login}', '{role}', '{nis_code}', '{login.capitalize()}')")
    return name


@pytest.fixture
def server(cluster: Cluster, template: str) -> Server:
    return cluster.new(template)


def draft(subject: str = "1", **changed: object) -> Correction:
    made = Correction("reporting", "comment", subject, f"Signalement {subject}", {}, {"comment": "Réparé"})
    return replace(made, **changed)


def stage(server: Server, state: State, subject: str = "1") -> Correction:
    """Mallory's correction in ``state``, by lawful steps."""
    with Workspace(replace(server, user="mallory")) as hers, Workspace(replace(server, user="bruno")) as his:
        made = draft(subject)
        hers.enqueue(made)
        if state is State.DRAFT:
            return hers.get_correction(made.id)
        (ready,) = submit_for_review(hers, [hers.get_correction(made.id)], who="Mallory")
        if state is State.READY:
            return ready
        (seen,) = start_review(his, [ready], who="Bruno")
        if state is State.IN_REVIEW:
            return seen
        (done,) = approve(his, [seen], who="Bruno", rules=OutboxRules(review="anyone"))
        return done


def attack(server: Server, login: str, *statements: str, values: Any = None) -> Any:
    """What the database answers ``login``: rows, a count of rows, or the code of its refusal."""
    connection = psycopg2.connect(server.connection, user=login)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET search_path = repere, public")
            for statement in statements:
                cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else cursor.rowcount
    except psycopg2.Error as error:
        return error.pgcode
    finally:
        connection.close()


REFUSED = ("42501",)


@pytest.mark.parametrize(
    "change",
    [
        "photo = '/home/bruno/.ssh/id_rsa', photo_sha256 = ''",
        "link = 'https://evil.example/'",
        "note = 'x'",
        "label = 'x'",
        "geom = 'SRID=31370;POINT(1 1)'",
        "sketch = 'POINT(1 1)'",
        "after = '{}'",
        "before = '[]'",
        "base_version = '9'",
        "reviewer = 'Somebody else'",
        "reason = 'x'",
        "reason_code = 'x'",
        "receipt = '{}'",
        "last_error = 'x'",
        "remarks = '[{}]'",
        "attempts = 7",
        "acknowledged_by = 'x'",
        "dossier = '2026-001', item = 1",
        "state = 'sending', attempts = 9",
        "state = 'sending', attempts = attempts + 1, photo = '/etc/passwd'",
        "state = 'applied'",
        "target = 'addressing'",
        "subject = '2'",
        "author = 'Bruno'",
        "owner = 'anne'",
        "nis_code = '92142'",
        "created_at = ''",
        "group_id = 'x'",
        "replaces = 'x'",
        "id = 'x'",
    ],
)
def test_what_was_approved_does_not_change(server: Server, change: str) -> None:
    made = stage(server, State.APPROVED)
    for login in ("mallory", "anne", "bruno"):
        assert attack(server, login, f"UPDATE corrections SET {change}") in REFUSED, login
    with Workspace(server) as workspace:
        assert workspace.get_correction(made.id) == made


@pytest.mark.parametrize(
    "statement",
    [
        # the trail and the notes that matter
        "INSERT INTO audit (at, correction_id, from_state, to_state, actor) VALUES ('', 'x', '', 'approved', 'Bruno')",
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "INSERT INTO pending_steps (steps) VALUES ('[]')",
        "INSERT INTO meta (key, value) VALUES ('review', 'none')",
        "INSERT INTO meta (key, value) VALUES ('moved_to', 'elsewhere')",
        "INSERT INTO meta (key, value) VALUES ('workspace', '9') ON CONFLICT (key) DO UPDATE SET value = '9'",
        # rows
        "INSERT INTO corrections (id, state) VALUES ('x', 'approved')",
        "INSERT INTO corrections (id, state, owner) VALUES ('x', 'draft', 'bruno')",
        "INSERT INTO corrections (id, state, nis_code) VALUES ('x', 'draft', '92142')",
        "INSERT INTO discrepancies (key, nis_code) VALUES ('x', '92142')",
        "UPDATE discrepancies SET nis_code = '92142'",
        "DELETE FROM corrections",
        "TRUNCATE corrections",
        # membership and functions
        "INSERT INTO members (login, role) VALUES ('mallory', 'reviewer')",
        "UPDATE members SET role = 'reviewer'",
        "SELECT admit('mallory', 'reviewer')",
        "SELECT dismiss('bruno', 'reviewer', '61031')",
        "SELECT set_rule('none')",
        "SELECT may(ARRAY['reviewer'], '61031')",
        "SELECT guard()",
        "SELECT chain_steps()",
        "SELECT * FROM decide(ARRAY['x'], ARRAY[1], 'approved', '', '')",
        "SELECT * FROM take(ARRAY['x'])",
        "SELECT take_oldest(5)",
        "DELETE FROM looks",
        # the walls themselves
        "SET ROLE postgres",
        "SET SESSION AUTHORIZATION bruno",
        "SET session_replication_role = replica",
        "SET row_security = off; SELECT count(*) FROM corrections",
        "ALTER TABLE corrections DISABLE TRIGGER ALL",
        "ALTER TABLE corrections DISABLE ROW LEVEL SECURITY",
        "DROP TRIGGER guard ON corrections",
        "CREATE OR REPLACE FUNCTION me() RETURNS text LANGUAGE sql AS $$ SELECT 'Bruno' $$",
    ],
)
def test_a_technician_gets_round_nothing(server: Server, statement: str) -> None:
    stage(server, State.READY)
    assert attack(server, "mallory", statement) in REFUSED


@pytest.mark.parametrize(
    "statement", ["UPDATE meta SET value = '999' WHERE key = 'workspace'", "UPDATE meta SET value = '9 x'"]
)
def test_nobody_locks_the_others_out_nor_moves_the_head(server: Server, statement: str) -> None:
    stage(server, State.READY)
    assert attack(server, "mallory", statement) in (0, *REFUSED)
    with Workspace(replace(server, user="anne")) as workspace:
        assert workspace.find_alteration() is None


def test_a_version_that_is_no_number_is_told(server: Server, cluster: Cluster) -> None:
    cluster.sql(server.connection.split("dbname=")[1], "UPDATE repere.meta SET value = 'abc' WHERE key = 'workspace'")
    with pytest.raises(InvalidFile, match="not a Repère workspace"):
        Workspace(replace(server, user="anne"))


@pytest.mark.parametrize("state", [State.DRAFT, State.READY, State.IN_REVIEW])
def test_a_technician_approves_nothing(server: Server, state: State) -> None:
    stage(server, state)
    for login in ("mallory", "anne", "bert", "sam"):
        assert attack(server, login, "UPDATE corrections SET state = 'approved'") in (0, *REFUSED), login


def test_where_an_approved_correction_goes_does_not_change(server: Server) -> None:
    made = stage(server, State.APPROVED)
    with Workspace(server) as workspace:
        workspace.bind_origins([made], {made.target: "https://registry.example:443"})
        workspace.bind_origins([workspace.get_correction(made.id)], {made.target: "https://elsewhere.example:443"})
    for login in ("mallory", "anne", "bert", "sam"):
        assert attack(server, login, "UPDATE corrections SET origin = 'https://evil.example:443'") in (0, *REFUSED)
    with Workspace(server) as workspace:
        assert workspace.get_correction(made.id).origin == "https://registry.example:443"


def test_ones_own_functions_and_tables_are_not_taken_for_the_workspaces(server: Server, cluster: Cluster) -> None:
    """Where anybody may create in public, as up to PostgreSQL 14, the search path gains nothing."""
    cluster.sql(server.connection.split("dbname=")[1], "GRANT CREATE ON SCHEMA public TO PUBLIC")
    made = stage(server, State.READY)
    lies = (
        "CREATE FUNCTION public.may(text[], text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "CREATE FUNCTION public.communes_of(text[]) RETURNS text[] LANGUAGE sql AS $$ SELECT ARRAY['*'] $$",
        "CREATE FUNCTION public.pg_has_role(name, name, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "CREATE TEMP TABLE members (login name, role text, nis_code text, person text, until timestamptz)",
        "INSERT INTO pg_temp.members VALUES ('mallory', 'reviewer', '*', 'Bruno', NULL)",
        "SET search_path = pg_temp, public, pg_catalog, repere",
    )
    for last in (
        "UPDATE repere.corrections SET state = 'approved'",
        f"SELECT * FROM repere.decide(ARRAY['{made.id}'], ARRAY[{made.version}::bigint], 'approved', '', '')",
    ):
        fresh = (f"DROP FUNCTION IF EXISTS public.{lie.split('public.')[1].split(' RETURNS')[0]}" for lie in lies[:3])
        assert attack(server, "mallory", *fresh, *lies, last) in REFUSED
    with Workspace(server) as workspace:
        assert workspace.get_correction(made.id).state is State.READY


def test_the_trail_says_who_was_signed_in_and_when_by_the_servers_clock(server: Server) -> None:
    with Workspace(replace(server, user="mallory")) as hers:
        made = draft(author="Bruno")
        hers.enqueue(made)
        hers.transition(made, State.WITHDRAWN, who="Bruno", detail="a word")
        assert hers.get_correction(made.id).author == "Mallory"
        assert [(step["actor"], step["db_user"]) for step in hers.list_steps(made.id)] == [("Mallory", "mallory")] * 2
        assert hers.list_steps(made.id)[-1]["detail"] == "a word"
        assert hers.find_alteration() is None
    # a step that was really taken carries the taker's name, whatever is claimed beside it
    assert attack(
        server,
        "mallory",
        "BEGIN",
        "SELECT set_config('repere.details', '{\"x\": \"approved by Bruno\"}', true)",
        "INSERT INTO corrections (id, state, author, created_at, updated_at, nis_code, reviewer)"
        " VALUES ('x', 'draft', 'Bruno', '', '1999-01-01T00:00:00Z', '61031', 'Bruno')",
        "COMMIT",
    ) in (-1, 0, 1)
    with Workspace(server) as workspace:
        (step,) = workspace.list_steps("x")
        assert (step["actor"], step["db_user"], step["to_state"]) == ("Mallory", "mallory", "draft")
        assert abs(int(step["at"][:4]) - 2026) < 50 and workspace.get_correction("x").reviewer == ""
        assert workspace.find_alteration() is None


def test_another_communes_rows_are_neither_seen_nor_touched(server: Server) -> None:
    made = stage(server, State.READY)
    assert attack(server, "bert", "SELECT count(*) FROM corrections") == [(0,)]
    assert attack(server, "bert", "SELECT count(*) FROM audit WHERE nis_code = '61031'") == [(0,)]
    assert attack(server, "bert", "UPDATE corrections SET state = 'withdrawn'") == 0
    assert attack(server, "bert", "DELETE FROM discrepancies") == 0
    decide = f"SELECT outcome FROM decide(ARRAY['{made.id}'], ARRAY[2::bigint], 'withdrawn', '', 'x')"
    assert attack(server, "bert", decide) in REFUSED
    # a leaky function in a condition sees no more
    peep = (
        "CREATE FUNCTION pg_temp.peep(text) RETURNS boolean COST 0.0000001 LANGUAGE plpgsql AS"
        " $$ BEGIN IF $1 <> '' THEN RAISE EXCEPTION 'saw %', $1 USING ERRCODE = '22000'; END IF; RETURN true; END $$"
    )
    assert attack(server, "bert", peep, "SELECT count(*) FROM corrections WHERE pg_temp.peep(label)") == [(0,)]


def test_who_is_no_member_gets_nowhere(server: Server, cluster: Cluster) -> None:
    assert attack(server, "zoe", "SELECT * FROM repere.corrections") in REFUSED
    cluster.sql("postgres", "GRANT repere_member TO zoe")
    assert attack(server, "zoe", "SELECT count(*) FROM corrections") == [(0,)]
    assert attack(server, "zoe", "INSERT INTO corrections (id, state) VALUES ('x', 'draft')") in REFUSED
    with pytest.raises(InvalidFile, match="does not know the sign-in “zoe”.*admit"):
        Workspace(replace(server, user="zoe"))
    cluster.sql(server.connection.split("dbname=")[1], "SELECT repere.dismiss('anne', 'technician', '61031')")
    with pytest.raises(InvalidFile, match="does not know the sign-in “anne”"):
        Workspace(replace(server, user="anne"))
    # the role is the whole cluster's: the next test meets a stranger again
    cluster.sql("postgres", "REVOKE repere_member FROM zoe")


def test_an_auditor_reads_and_does_nothing(server: Server) -> None:
    stage(server, State.READY)
    assert attack(server, "sam", "SELECT count(*) FROM corrections") == [(1,)]
    assert attack(server, "sam", "UPDATE corrections SET state = 'withdrawn'") == 0
    assert attack(server, "sam", "SELECT take_oldest(1)") in REFUSED
    assert (
        attack(server, "sam", "INSERT INTO incidents (service_request_id, nis_code) VALUES ('1', '61031')") in REFUSED
    )


# -- what is decided on a difference or a pair -------------------------------------------------------------


PLACE = Discrepancy(
    "position", "R1", "S1", "a", "b", 12.5, 0.9, "warning", "", "Rue Haute 12, 4500 Huy", "Rue Haute", "12", "",
    "4500", "Huy", "3", 211000.0, 132000.0, 211003.0, 132004.0,
)  # fmt: skip
PAIR = Duplicate("1", "2", 3.5, 1.25, 0.9)


def brunos(server: Server) -> list[Any]:
    """The state of what Bruno decided on a difference and on a pair."""
    return [
        attack(server, "postgres", f"SELECT {columns} FROM {table}")
        for table, columns in (
            ("discrepancies", "key, decision, decided_by, decided_at, note, previous_decision"),
            ("duplicates", "first_id, second_id, verdict, decided_by, decided_at"),
        )
    ]


def decide_as_bruno(server: Server, who: str = "Bruno") -> list[Any]:
    with Workspace(replace(server, user="bruno")) as his:
        his.store_discrepancies([PLACE])
        his.store_duplicates([PAIR])
        his.decide(PLACE.key, "source_right", who, "vu sur place")
        his.decide_duplicate("1", "2", "confirmed", who)
    return brunos(server)


def test_who_decided_is_who_was_signed_in_by_the_servers_clock(server: Server) -> None:
    (difference,), (pair,) = decide_as_bruno(server, who="Chloé")
    assert difference[:3] == (PLACE.key, "source_right", "Bruno") and pair[:4] == ("1", "2", "confirmed", "Bruno")
    # whoever changes it by hand signs it too, whatever clock they claim
    word = "UPDATE discrepancies SET decision = 'skipped', decided_at = '1999-01-01T00:00:00Z'"
    assert attack(server, "mallory", word) == 1
    assert attack(server, "mallory", "UPDATE duplicates SET verdict = 'rejected', decided_at = '1999-01-01'") == 1
    (difference,), (pair,) = brunos(server)
    assert difference[1:3] == ("skipped", "Mallory") and pair[2:4] == ("rejected", "Mallory")
    assert difference[3] >= "2026" and pair[4] >= "2026"
    assert attack(server, "mallory", "UPDATE discrepancies SET note = 'x', decided_by = ''") == 1
    assert brunos(server)[0][0][2] == "Mallory"
    with Workspace(replace(server, user="anne")) as hers:
        hers.decide_duplicate("1", "2", "", "Anne")
        assert [(one.verdict, one.decided_by) for one in hers.list_duplicates()] == [("", "")]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE discrepancies SET decided_by = 'Anne'",
        "UPDATE discrepancies SET decision = 'skipped', decided_by = 'Anne'",
        "UPDATE discrepancies SET decision = '', decided_by = 'Anne'",
        "UPDATE discrepancies SET key = 'x'",
        "INSERT INTO discrepancies (key, nis_code, decision, decided_by) VALUES ('x', '61031', 'skipped', 'Bruno')",
        "INSERT INTO discrepancies (key, nis_code, decided_by) VALUES ('x', '61031', 'Bruno')",
        "UPDATE duplicates SET decided_by = 'Anne'",
        "UPDATE duplicates SET verdict = 'rejected', decided_by = 'Anne'",
        "UPDATE duplicates SET second_id = '3'",
        "INSERT INTO duplicates (first_id, second_id, nis_code, verdict, decided_by)"
        " VALUES ('3', '4', '61031', 'confirmed', 'Bruno')",
        "SELECT sign_discrepancies()",
        "DROP TRIGGER sign_again ON discrepancies",
    ],
)
def test_nobody_decides_in_anothers_name(server: Server, statement: str) -> None:
    made = decide_as_bruno(server)
    assert attack(server, "mallory", statement) in REFUSED
    assert brunos(server) == made


def test_a_forged_earlier_decision_bears_its_forgers_name(server: Server) -> None:
    decide_as_bruno(server)
    assert attack(server, "mallory", "UPDATE discrepancies SET decision = '', previous_decision = 'skipped'") == 1
    assert brunos(server)[0][0][2] == "Mallory"


def test_a_new_comparison_takes_a_decision_back_and_still_says_whose_it_was(server: Server) -> None:
    (decided,), _pairs = decide_as_bruno(server)
    with Workspace(replace(server, user="mallory")) as hers:
        hers.store_discrepancies([replace(PLACE, source_x=PLACE.source_x + 50)])
    ((key, decision, who, at, note, before),), _pairs = brunos(server)
    assert (key, decision, who, at, note) == (PLACE.key, "", "Bruno", decided[3], "vu sur place")
    assert before == "source_right"


# -- who approves whose -----------------------------------------------------------------------------------


def own(server: Server, workspace: Workspace) -> Correction:
    made = draft("own")
    workspace.enqueue(made)
    return workspace.get_correction(made.id)


def test_another_person_is_the_databases_rule_not_a_typed_name(server: Server) -> None:
    """People who share one sign-in are one person, whatever they call themselves and whatever their profile says."""
    attack(server, "postgres", "SELECT set_rule('another')")
    with Workspace(replace(server, user="bruno")) as his:
        (ready,) = submit_for_review(his, [own(server, his)], who="Chloé")
        with pytest.raises(RepereError, match=r"drafted under your sign-in \(Bruno\)"):
            approve(his, [ready], who="Chloé", rules=OutboxRules(review="none"))
        (seen,) = start_review(his, [ready], who="Brun\u200bo")
        with pytest.raises(RepereError, match=r"drafted under your sign-in \(Bruno\)"):
            approve(his, [seen], who="Chloé", rules=OutboxRules(review="another"))
        assert attack(server, "bruno", "UPDATE corrections SET state = 'approved'") in REFUSED
        assert his.find_alteration() is None


def test_who_owns_the_database_brings_the_profiles_rule_into_it(server: Server) -> None:
    rule = "SELECT value FROM meta WHERE key = 'review'"
    for login in ("mallory", "bruno", "sam"):
        with Workspace(replace(server, user=login)) as theirs:
            theirs.require_second_person()
        assert attack(server, "postgres", rule) == []
    for _again in range(2):
        with Workspace(server) as owners:
            owners.require_second_person()
            assert owners.get_note("review") == "another"
            assert [step["detail"] for step in owners.list_steps() if step["to_state"] == "rule"] == ["another"]
    with Workspace(replace(server, user="bruno")) as his:
        (ready,) = submit_for_review(his, [own(server, his)], who="Bruno")
        with pytest.raises(RepereError, match=r"drafted under your sign-in \(Bruno\)"):
            approve(his, [ready], who="Chloé", rules=OutboxRules(review="none"))


def test_without_that_rule_a_reviewer_may_approve_their_own(server: Server) -> None:
    with Workspace(replace(server, user="bruno")) as his:
        assert approve(his, [own(server, his)], who="Bruno", rules=OutboxRules())[0].state is State.APPROVED


def test_a_decision_is_on_what_was_seen(server: Server) -> None:
    made = stage(server, State.IN_REVIEW)
    with Workspace(replace(server, user="bruno")) as his:
        his.store_messages(made, [{"severity": "warning", "text": "x", "values": {}}])
        with pytest.raises(RepereError, match="changed in another window"):
            approve(his, [made], who="Bruno", rules=OutboxRules(review="anyone"))
        with pytest.raises(RepereError, match="says why"):
            send_back(his, [his.get_correction(made.id)], who="Bruno", reason=" ")
        (back,) = send_back(his, [his.get_correction(made.id)], who="Bruno", reason="Photo illisible")
        assert (back.state, back.reviewer, back.reason) == (State.RETURNED, "Bruno", "Photo illisible")
        assert his.list_steps(made.id)[-1]["detail"] == "Photo illisible"
    with Workspace(replace(server, user="mallory")) as hers:
        again = hers.transition(back, State.DRAFT, who="Mallory")
        assert hers.revise(replace(again, after={"comment": "Réparé hier"}), who="Mallory").version == again.version + 1


def test_what_a_colleague_looks_at_is_left_to_them(server: Server, cluster: Cluster) -> None:
    cluster.sql(server.connection.split("dbname=")[1], "SELECT repere.admit('anne', 'reviewer', '61031', 'Anne')")
    made = stage(server, State.IN_REVIEW)
    with Workspace(replace(server, user="anne")) as hers:
        with pytest.raises(RepereError, match="a colleague is looking"):
            start_review(hers, [made], who="Anne")
        with pytest.raises(RepereError, match="a colleague is looking"):
            approve(hers, [made], who="Anne", rules=OutboxRules(review="anyone"))
        attack(server, "postgres", "UPDATE looks SET until = now() - interval '1 second'")
        assert approve(hers, [made], who="Anne", rules=OutboxRules(review="anyone"))[0].reviewer == "Anne"


def test_six_reviewers_take_each_once_and_none_goes_empty(server: Server, cluster: Cluster) -> None:
    name = server.connection.split("dbname=")[1]
    with Workspace(replace(server, user="mallory")) as hers:
        drafts = [draft(str(number)) for number in range(120)]
        assert hers.enqueue_all(drafts) == 120
        submit_for_review(hers, drafts, who="Mallory")
    logins = [f"reviewer_{number}" for number in range(6)]
    for login in logins:
        create = f"DO $$ BEGIN CREATE ROLE {login} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        cluster.sql(name, create, f"SELECT repere.admit('{login}', 'reviewer', '61031')")
    taken: dict[str, list[str]] = {login: [] for login in logins}
    all_have_some = threading.Barrier(len(logins))

    def work(login: str) -> None:
        while ids := [row[0] for row in attack(server, login, "SELECT take_oldest(5)")]:
            if not taken[login]:
                # who begins late is not left without
                all_have_some.wait(60)
            taken[login] += ids

    workers = [threading.Thread(target=work, args=(login,)) for login in logins]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    every = [one for ids in taken.values() for one in ids]
    assert len(every) == len(set(every)) == 120 and all(taken.values())
    with Workspace(server) as workspace:
        assert workspace.find_alteration() is None
        assert len(workspace.list_steps()) >= 360


# -- dossiers that communes sent -------------------------------------------------------------------------

RECEIVED = DossierRecord("in", "61031-2026-001", "0" * 64, HUY, "in_review", author="Anne")
WISH = {"street_name": "Rue Haute", "house_number": "14"}


def received(server: Server) -> Correction:
    """A dossier of Huy that Bruno received; its one correction."""
    made = Correction(
        "addressing", "renumber", "1948449", "Rue Haute 12", {}, WISH, author="Anne", state=State.READY,
        dossier=RECEIVED.number, item=1,
    )  # fmt: skip
    item = ItemRecord("in", RECEIVED.number, RECEIVED.sum, 1, made.id, nis_code=HUY, content="{}")
    with Workspace(replace(server, user="bruno")) as his:
        his.receive_dossier(RECEIVED, [item], [made], who="Bruno")
        return his.get_correction(made.id)


def rows_of(**changed: object) -> str:
    row = {
        "id": "00000000-0000-4000-8000-000000000009", "nis_code": HUY, "target": "addressing", "kind": "renumber",
        "subject": "9", "label": "x", "before": "{}", "after": "{}", "dossier": RECEIVED.number, "item": 1,
        "author": "Anne", "state": "approved", "owner": "anne", "reviewer": "Bruno", "attempts": 3,
        "created_at": "2026-11-27T10:00:00Z", **changed,
    }  # fmt: skip
    return json.dumps([row])


def test_who_receives_a_dossier_says_neither_whose_it_is_nor_that_it_is_approved(server: Server) -> None:
    made = received(server)
    stored = attack(server, "bruno", "SELECT owner, state, author, version, reviewer FROM corrections")
    assert stored == [("dossier", "ready", "Anne", 1, "")]
    assert attack(server, "bruno", "SELECT receive_corrections(%s)", values=(rows_of(),)) == [("",)]
    assert attack(server, "bruno", "SELECT owner, state, reviewer, attempts FROM corrections WHERE subject = '9'") == [
        ("dossier", "ready", "", 0)
    ]
    with Workspace(replace(server, user="bruno")) as his:
        assert his.find_alteration() is None
        assert [step["actor"] for step in his.list_steps(made.id)] == ["Bruno"]


@pytest.mark.parametrize(
    ("login", "changed"),
    [
        ("anne", {}),
        ("bert", {"nis_code": GEMBLOUX}),
        ("sam", {}),
        ("bruno", {"nis_code": GEMBLOUX}),
        ("bruno", {"nis_code": ""}),
        ("bruno", {"dossier": "61031-2026-099"}),
        ("bruno", {"target": "reporting"}),
    ],
)
def test_only_a_reviewer_receives_and_only_what_is_of_a_dossier(
    server: Server, login: str, changed: dict[str, str]
) -> None:
    received(server)
    assert attack(server, login, "SELECT receive_corrections(%s)", values=(rows_of(**changed),)) in REFUSED
    assert attack(server, "bruno", "SELECT count(*) FROM corrections") == [(1,)]


def test_what_is_received_again_changes_neither_a_person_s_own_nor_what_was_decided(server: Server) -> None:
    own = stage(server, State.APPROVED)
    made = received(server)
    with Workspace(replace(server, user="bruno")) as his:
        (seen,) = start_review(his, [made], who="Bruno")
        (done,) = approve(his, [seen], who="Bruno", rules=OutboxRules(review="anyone"))
        for known in (own, done):
            attack(server, "bruno", "SELECT receive_corrections(%s)", values=(rows_of(id=known.id, after='{"a": 1}'),))
            assert his.get_correction(known.id) == known


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        ("bruno", "INSERT INTO receiving VALUES ('x')"),
        ("bruno", "SELECT * FROM receiving"),
        ("bruno", "UPDATE dossiers SET sum = 'x'"),
        ("bruno", "UPDATE dossiers SET author = 'x'"),
        ("bruno", "UPDATE dossier_items SET sum = 'x'"),
        ("bruno", "DELETE FROM dossiers"),
        ("bruno", "DELETE FROM dossier_items"),
        ("bruno", "UPDATE dossier_counts SET last_number = 0"),
        ("anne", "INSERT INTO dossier_counts (nis_code, year, desk, last_number) VALUES ('61031', 2027, '', 0)"),
        ("anne", "INSERT INTO dossiers (direction, number, sum, nis_code) VALUES ('in', '1', '1', '61031')"),
        ("anne", "INSERT INTO dossiers (direction, number, sum, nis_code) VALUES ('out', '1', '1', '92142')"),
        ("sam", "INSERT INTO dossiers (direction, number, sum, nis_code) VALUES ('out', '1', '1', '61031')"),
        ("bert", "SELECT give_count('61031', 2026, '', 0)"),
        ("sam", "SELECT give_count('61031', 2026, '', 0)"),
    ],
)
def test_dossiers_and_their_numbers_are_not_written_past_their_functions(
    server: Server, login: str, statement: str
) -> None:
    received(server)
    assert attack(server, login, statement) in REFUSED


@pytest.mark.parametrize(("login", "count"), [("anne", 0), ("bert", 0), ("zoe", "42P01")])
def test_a_received_dossier_is_seen_and_changed_only_by_its_commune_s_reviewers(
    server: Server, login: str, count: object
) -> None:
    received(server)
    assert attack(server, login, "UPDATE dossiers SET state = 'rejected_whole'") == count
    seen = attack(server, login, "SELECT count(*) FROM dossiers")
    assert seen == {"anne": [(1,)], "bert": [(0,)], "zoe": "42P01"}[login]


SAMPLE = (
    "INSERT INTO samples (number, dossier_sum, kind, nis_code, level, seed, lot, drawn, state, drawn_by, drawn_at)"
    " VALUES ('{nis}-2026-001', 'sum', '{kind}', '{nis}', 'usual', '5', '[]', '[]', '{state}', 'B', '')"
)


def test_a_sample_is_drawn_and_ended_by_its_commune_s_reviewers_and_never_drawn_again(server: Server) -> None:
    first = SAMPLE.format(nis=HUY, kind="renumber", state="drawn")
    for login in ("anne", "mallory", "bert", "sam"):
        assert attack(server, login, first) in REFUSED, login
    assert attack(server, "bruno", first) == 1
    assert attack(server, "bruno", first) == "23505", "nobody draws again"
    assert attack(server, "bruno", SAMPLE.format(nis=HUY, kind="move", state="passed")) in REFUSED, "ended undrawn"
    assert attack(server, "bruno", SAMPLE.format(nis=GEMBLOUX, kind="move", state="drawn")) in REFUSED
    for change in ("drawn = '[]'", "lot = '[]'", "seed = '6'", "level = 'light'", "kind = 'move'", "drawn_by = 'Rita'"):
        assert attack(server, "bruno", f"UPDATE samples SET {change}") in REFUSED, change
    for login in ("anne", "mallory", "bert", "sam"):
        assert attack(server, login, "UPDATE samples SET state = 'passed'") == 0, login
    for login in ("anne", "bruno", "bert", "sam"):
        for statement in ("DELETE FROM samples", "TRUNCATE samples", "DROP TABLE samples"):
            assert attack(server, login, statement) in REFUSED, (login, statement)
    seen = {login: attack(server, login, "SELECT state FROM samples") for login in ("anne", "bruno", "sam", "bert")}
    assert seen == {"anne": [("drawn",)], "bruno": [("drawn",)], "sam": [("drawn",)], "bert": []}
    assert attack(server, "zoe", "SELECT state FROM samples") == attack(server, "zoe", first) == "42P01"
    assert attack(server, "bruno", "UPDATE samples SET state = 'failed'") == 1
    for state in ("drawn", "passed"):
        assert attack(server, "bruno", f"UPDATE samples SET state = '{state}'") == 0, "what has ended stays so"


def test_a_number_is_given_once_to_many_and_never_goes_back(server: Server) -> None:
    numbers: list[str] = []

    def give(login: str) -> None:
        with Workspace(replace(server, user=login)) as workspace:
            numbers.extend(workspace.give_dossier_number(HUY, 2026) for _time in range(5))

    desks = [threading.Thread(target=give, args=(login,)) for login in ("anne", "mallory", "bruno")]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join(60)
    assert sorted(numbers) == [f"61031-2026-{count:03d}" for count in range(1, 16)]
    # what a desk says that it knows neither takes one back nor makes a great gap
    assert attack(server, "mallory", "SELECT give_count('61031', 2026, '', 0)") == [(16,)]
    assert attack(server, "mallory", "SELECT give_count('61031', 2026, '', -5)") == [(17,)]
    assert attack(server, "mallory", "SELECT give_count('61031', 2026, '', 999999999)")[0][0] <= 2000
    assert attack(server, "mallory", "SELECT give_count('61031', 2026, 'A', 0)") == [(1,)]
    assert attack(server, "mallory", "SELECT give_count('61031', 2026, 'a;', 0)") == "22023"


def test_a_table_of_one_s_own_is_not_taken_for_the_guard_s(server: Server) -> None:
    made = stage(server, State.APPROVED)
    trick = (
        "CREATE TEMP TABLE receiving (id text)",
        f"INSERT INTO pg_temp.receiving VALUES ('{made.id}')",
        "SET search_path = pg_temp, repere, public",
        f"UPDATE repere.corrections SET note = 'x' WHERE id = '{made.id}'",
    )
    assert attack(server, "mallory", *trick) in REFUSED
