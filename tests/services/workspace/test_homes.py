"""One workspace, two homes: what holds in a file and in a team's database, and the way between them."""

from __future__ import annotations

import csv
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from repere.services.corrections.review import approve
from repere.services.errors import InvalidFile, RepereError
from repere.services.http.client import HttpClient
from repere.services.incidents.incident_list import fetch_incidents
from repere.services.incidents.refresh import accept_source, require_source
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.model.discrepancy import Discrepancy
from repere.services.model.incident import Incident, Update
from repere.services.profile import OutboxRules, Service
from repere.services.workspace.audit_trail import Alteration, chain_steps
from repere.services.workspace.backends.geopackage import GeoPackage
from repere.services.workspace.backends.postgis import PostGIS, Server
from repere.services.workspace.move_workspace import move, settle_move
from repere.services.workspace.schema import TABLES
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster() as running:
        yield running


@pytest.fixture(params=["geopackage", "postgis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Path | Server:
    if request.param == "geopackage":
        return tmp_path / "huy.gpkg"
    return request.getfixturevalue("cluster").new()


def incident(number: int, **changes: object) -> Incident:
    made = Incident(
        str(number), "open", "001", "Voirie", "Trou", "2026-11-01T00:00:00Z", "", "", "", "", "", 4.87, 50.4
    )
    return made._replace(**changes)


def discrepancy(source_id: str, **changes: object) -> Discrepancy:
    made = Discrepancy(
        "position", "R" + source_id, source_id, "a", "b", 12.5, 0.9, "warning", "", "Rue Haute 12, 4500 Huy",
        "Rue Haute", "12", "", "4500", "Huy", "3", 211000.0, 132000.0, 211003.0, 132004.0,
    )  # fmt: skip
    return replace(made, **changes)


def draft(subject: str = "1948446", **changes: object) -> Correction:
    wish = {"position": {"x": 211003.0, "y": 132004.0, "crs": "EPSG:31370"}, "street_name": "Rue d’Été"}
    made = Correction("addressing", "move", subject, "Rue Haute 12", {}, wish, "3", x=211003.0, y=132004.0)
    return replace(made, **changes)


def full(workspace: Workspace) -> Correction:
    """Something of everything."""
    workspace.merge_incidents([incident(1), incident(2, lon=None, lat=None, description="%s ' ; -- é 🚲")])
    workspace.merge_updates([Update("u1", "1", "open", "2026-11-02T00:00:00Z", "Vu")])
    workspace.store_discrepancies([discrepancy("1"), discrepancy("2", distance_m=float("nan"))])
    workspace.decide(discrepancy("1").key, "correct_source", "Anne", "vu sur place")
    workspace.set_note("compared", "2026-11-23")
    made = draft(note="façade", receipt={"id": 1, "deep": [{"é": None}]}, author="Anne")
    workspace.enqueue(made)
    workspace.enqueue(draft("other", x=None, y=None))
    return approve(workspace, [made], who="Bruno", rules=OutboxRules())[0]


def read_all(workspace: Workspace) -> dict[str, object]:
    return {
        "incidents": workspace.list_incidents(),
        "updates": workspace.list_updates("1"),
        # NaN is not equal to itself
        "discrepancies": [repr(found) for found in workspace.list_discrepancies()],
        "decisions": workspace.decisions_by_key(),
        "corrections": workspace.list_corrections(),
        "audit": workspace.list_steps(),
        "note": workspace.get_note("compared"),
    }


# -- the same in both ---------------------------------------------------------------------------------


def test_reports_of_another_service_are_refused_and_those_stored_stay(where: Path | Server):
    old = Service("open311", "Huy", "https://Huy.example/open311/v2/", "huy")
    with Workspace(where) as workspace:
        require_source(workspace, old)
        workspace.merge_incidents([incident(1, description="of the first")], ("", ""))
    others = [
        replace(old, url="https://liege.example/open311/v2"),
        replace(old, url="https://huy.example/other"),
        replace(old, jurisdiction_id="amay"),
    ]
    for other in others:
        # no server: nobody may be asked
        with Workspace(where) as workspace:
            web = HttpClient("Reports", per_second=0, attempts=1)
            with pytest.raises(RepereError, match="came from huy.example/open311/v2 huy"):
                fetch_incidents(web, workspace, other, authcfg="", families={})
            assert [one.description for one in workspace.list_incidents()] == ["of the first"]
    with Workspace(where) as workspace:
        require_source(workspace, replace(old, url="http://huy.example/open311/v2"))  # only encrypted since
        accept_source(workspace, others[0])
        require_source(workspace, others[0])
        require_source(workspace, old)


def test_what_goes_in_comes_out(where: Path | Server) -> None:
    with Workspace(where) as workspace:
        approved = full(workspace)
        assert workspace.merge_incidents([incident(1, status="closed"), incident(3)]).changed == ["1"]
        assert workspace.store_discrepancies([discrepancy("1"), discrepancy("3")]).added == [discrepancy("3").key]
        assert [found.source_id for found in workspace.list_discrepancies(undecided=True)] == ["3"]
    with Workspace(where) as again:
        assert {found.service_request_id: found.status for found in again.list_incidents()} == {
            "1": "closed", "2": "open", "3": "open",
        }  # fmt: skip
        assert again.get_correction(approved.id) == approved
        assert again.list_corrections((State.APPROVED, State.SENDING)) == [approved]
        assert again.decisions_by_key()[discrepancy("1").key].note == "vu sur place"
        assert again.find_alteration() is None


def test_hostile_words_are_only_words(where: Path | Server) -> None:
    words = "'); DROP TABLE incidents; -- %s %(id)s :id <b>é</b> \U0001f6b2"
    with Workspace(where) as workspace:
        workspace.merge_incidents([incident(1, description=words, service_request_id=words)])
        assert workspace.list_incidents()[0].description == words
        workspace.merge_incidents([incident(2, description="a\0b")])
        assert workspace.list_incidents()[1].description.startswith("a") or workspace.list_incidents()[0].description
        workspace.set_note(words, words)
        assert workspace.get_note(words) == words


def test_the_same_wish_waits_only_once(where: Path | Server) -> None:
    with Workspace(where) as workspace:
        workspace.enqueue(draft())
        with pytest.raises(RepereError, match="already in the outbox"):
            workspace.enqueue(draft())
        assert len(workspace.list_steps()) == 1


def test_a_claim_is_one_desks(where: Path | Server) -> None:
    with Workspace(where) as one, Workspace(where) as other:
        seen = full(one)
        claimed = one.claim(seen, who="Anne")
        assert claimed is not None and (claimed.state, claimed.attempts) == (State.SENDING, 1)
        assert other.claim(seen, who="Bruno") is None
        with pytest.raises(TransitionNotAllowed):
            other.transition(seen, State.SENDING, who="Bruno")


# -- the trail ------------------------------------------------------------------------------------------


def tamper(workspace: Workspace, *statements: str) -> None:
    """What somebody with all rights could do to the trail behind the plugin's back."""
    home = workspace._backend
    if isinstance(home, PostGIS):
        home.execute("ALTER TABLE audit DISABLE TRIGGER audit_is_kept")
    else:
        home.execute("DROP TRIGGER audit_is_not_changed")
        home.execute("DROP TRIGGER audit_is_not_shortened")
    for statement in statements:
        home.execute(statement)


ALTERED = {
    "changed": (["UPDATE audit SET actor = 'Zoé' WHERE fid = 3"], Alteration(3, "changed")),
    "removed": (["DELETE FROM audit WHERE fid = 3"], Alteration(3, "removed")),
    "removed at the start": (["DELETE FROM audit WHERE fid = 1"], Alteration(1, "removed")),
    "cut short": (["DELETE FROM audit WHERE fid > 3"], Alteration(4, "truncated")),
    "emptied": (["DELETE FROM audit"], Alteration(1, "truncated")),
    "inserted": (
        [
            "UPDATE audit SET fid = fid + 100 WHERE fid > 2",
            "INSERT INTO audit (fid, at, correction_id, from_state, to_state, actor, detail, previous, hash)"
            " SELECT 50, at, correction_id, from_state, to_state, 'Zoé', detail, previous, hash"
            " FROM audit WHERE fid = 2",
        ],
        Alteration(3, "inserted"),
    ),
    "reordered": (
        ["UPDATE audit SET fid = 90 WHERE fid = 3", "UPDATE audit SET fid = 3 WHERE fid = 4",
         "UPDATE audit SET fid = 4 WHERE fid = 90"],
        Alteration(3, "reordered"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", ALTERED)
def test_an_altered_trail_says_where(where: Path | Server, how: str) -> None:
    statements, expected = ALTERED[how]
    with Workspace(where) as workspace:
        for number in range(5):
            workspace.enqueue(draft(str(number)))
        assert workspace.find_alteration() is None
        tamper(workspace, *statements)
        found = workspace.find_alteration()
    assert found is not None and (found.number, found.kind) == (expected.number, expected.kind)


def test_nobody_changes_the_trail_by_the_way(where: Path | Server) -> None:
    with Workspace(where) as workspace:
        workspace.enqueue(draft())
        for statement in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit"):
            with pytest.raises(Exception, match="append-only"):
                workspace._backend.execute(statement)
        assert workspace.find_alteration() is None


def test_the_trail_is_exported_whole(where: Path | Server, tmp_path: Path) -> None:
    with Workspace(where) as workspace:
        for subject, reason in (("1", "=HYPERLINK(1)"), ("2", "façade; « vue »")):
            made = draft(subject)
            workspace.enqueue(made)
            workspace.transition(made, State.WITHDRAWN, who="Anne", detail=reason)
        workspace.export_audit(tmp_path / "audit.csv")
        with pytest.raises(InvalidFile, match="cannot be written"):
            workspace.export_audit(tmp_path / "nowhere" / "audit.csv")
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["detail"] for row in rows] == ["", "'=HYPERLINK(1)", "", "façade; « vue »"]
    assert rows[1]["previous"] == rows[0]["hash"] and len(rows[0]["hash"]) == 64


def test_five_desks_write_one_trail(where: Path | Server) -> None:
    Workspace(where).close()

    def write(writer: int) -> None:
        with Workspace(where) as workspace:
            for number in range(40):
                made = draft(f"{writer}-{number}")
                workspace.enqueue(made)
                workspace.transition(made, State.WITHDRAWN, who=str(writer))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(5)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with Workspace(where) as workspace:
        assert len(workspace.list_corrections((State.WITHDRAWN,))) == 200
        assert len(workspace.list_steps()) == 400
        assert workspace.find_alteration() is None


def forge(workspace: Workspace) -> None:
    """The whole trail made anew with another actor, as who may write everything can."""
    home = workspace._backend
    steps = [{**dict(row), "actor": "Zoé"} for row in home.fetch("SELECT * FROM audit ORDER BY fid")]
    rows, head = chain_steps(steps, "")
    tamper(workspace, "DELETE FROM audit")
    home.insert("audit", rows)
    home.execute("UPDATE meta SET value = :head WHERE key = 'audit_head'", {"head": head})


def test_an_export_kept_elsewhere_tells_even_a_trail_made_anew(where: Path | Server, tmp_path: Path) -> None:
    export = tmp_path / "audit.csv"
    with Workspace(where) as workspace:
        for number in range(3):
            workspace.enqueue(draft(str(number)))
        workspace.export_audit(export)
        workspace.enqueue(draft("later"))
        assert workspace.compare_export(export) is None
        forge(workspace)
        assert workspace.find_alteration() is None  # a chain alone cannot tell
        found = workspace.compare_export(export)
        assert found is not None and (found.number, found.kind) == (1, "changed")
        workspace._backend.execute("DELETE FROM audit WHERE fid > (SELECT min(fid) FROM audit)")
        found = workspace.compare_export(export)
        assert found is not None
        for text in ("", "a;b\n1;2\n", "number;hash\n2;x\n", "number;hash\n1;\n", "\x00\xff"):
            export.write_text(text, encoding="latin-1")
            with pytest.raises(InvalidFile):
                workspace.compare_export(export)


@pytest.mark.parametrize("beginning", ["=1+1", " =1+1", "\u00a0=1", "＝1", "\n=1", "@x", "\t1"])
def test_an_exported_trail_holds_no_formula(where: Path | Server, tmp_path: Path, beginning: str) -> None:
    with Workspace(where) as workspace:
        made = draft()
        workspace.enqueue(made)
        workspace.transition(made, State.WITHDRAWN, who="Anne", detail=beginning)
        workspace.export_audit(tmp_path / "audit.csv")
        assert workspace.compare_export(tmp_path / "audit.csv") is None
    with (tmp_path / "audit.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.DictReader(file, delimiter=";"))[-1]["detail"].startswith("'")


# -- whose it is ----------------------------------------------------------------------------------------

HUY, GEMBLOUX = "61031", "92142"


def test_a_workspace_is_one_communes_and_refuses_anothers(where: Path | Server) -> None:
    with Workspace(where, HUY) as workspace:
        workspace.store_discrepancies([discrepancy(str(number)) for number in range(10)])
        full(workspace)
    with pytest.raises(InvalidFile, match=f"another commune: its NIS code is {HUY}, this one's is {GEMBLOUX}"):
        Workspace(where, GEMBLOUX)
    with Workspace(where) as workspace:
        assert workspace.nis_code == HUY
        assert len(workspace.list_discrepancies()) >= 2
    Workspace(where, HUY).close()


def test_a_commune_that_got_a_new_code_keeps_its_workspace(where: Path | Server) -> None:
    Workspace(where, "54007").close()  # Mouscron before 2019
    with Workspace(where, "57096") as workspace:
        assert workspace.nis_code == "54007"


def test_what_was_nobodys_is_the_first_communes_that_opens_it(where: Path | Server) -> None:
    with Workspace(where) as workspace:
        workspace.store_discrepancies([discrepancy("1")])
        assert workspace.nis_code == ""
    with Workspace(where, HUY) as workspace:
        workspace.store_discrepancies([discrepancy("1"), discrepancy("2")])
        rows = workspace._backend.fetch("SELECT key, nis_code FROM discrepancies ORDER BY key")
        assert [row["nis_code"] for row in rows] == [HUY, HUY]


def test_anothers_rows_in_the_same_table_are_left_alone(where: Path | Server) -> None:
    with Workspace(where, HUY) as workspace:
        workspace.store_discrepancies([discrepancy("1")])
        workspace._backend.execute(f"UPDATE discrepancies SET nis_code = '{GEMBLOUX}'")
        workspace.store_discrepancies([discrepancy("1")])
        workspace.store_discrepancies([])
        rows = workspace._backend.fetch("SELECT nis_code FROM discrepancies")
        assert [row["nis_code"] for row in rows] == [GEMBLOUX]


# -- damage ---------------------------------------------------------------------------------------------

DAMAGE = {
    "broken JSON": "receipt = '{{{'",
    "no object": "after = '[1]'",
    "unknown state": "state = 'perhaps'",
    "deep": "remarks = '" + "[" * 100_000 + "'",
    "attempts": "before = 'null'",
    "the word itself": "state = 'unreadable'",
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_row_that_cannot_be_read_is_shown_and_stops_nobody(where: Path | Server, how: str) -> None:
    with Workspace(where) as workspace:
        bad, good = draft("bad"), draft("good")
        workspace.enqueue(bad)
        workspace.enqueue(good)
        home = workspace._backend
        with home.transaction(), home.allow_import():
            home.execute(f"UPDATE corrections SET {DAMAGE[how]} WHERE id = :id", {"id": bad.id})
        shown = {one.id: one for one in workspace.list_corrections()}
        assert shown[bad.id].state is State.UNREADABLE and shown[bad.id].label == bad.label
        assert shown[bad.id].last_error
        approve(workspace, [shown[good.id]], who="Bruno", rules=OutboxRules())
        with pytest.raises(RepereError, match="cannot be read"):
            workspace.acknowledge([bad.id], who="Anne")
        workspace.enqueue(draft("bad", after={"house_number": "7"}))


# -- the end of citizens' texts ---------------------------------------------------------------------------


def test_texts_of_reports_closed_long_ago_go_and_the_trail_stays(where: Path | Server) -> None:
    words = "Devant chez Mme Dubois-Secret"
    texts = {"description": words, "address": words, "media_url": f"https://photos.example/{words}"}
    old, young = "2025-03-01T00:00:00Z", "2026-11-01T00:00:00Z"
    listed = [
        incident(1, status="closed", updated_datetime=old, **texts),
        incident(2, status="closed", updated_datetime=young, **texts),
        incident(3, status="open", updated_datetime=old, **texts),
    ]
    with Workspace(where, HUY) as workspace:
        workspace.merge_incidents(listed)
        workspace.merge_updates([Update("u", str(number), "closed", old, words) for number in (1, 2, 3)])
        made = [
            Correction(
                "reporting", "comment", str(number), f"Signalement {number}", {"description": words},
                {"comment": words}, note=words, link=f"https://x.example/{words}",
            )
            for number in (1, 2)
        ]  # fmt: skip
        for one in made:
            workspace.enqueue(one)
            workspace.revise(replace(one, after={"comment": f"{words} 2"}), who="Anne")
            workspace.transition(workspace.get_correction(one.id), State.WITHDRAWN, who="Anne")
        home = workspace._backend
        with home.transaction(), home.allow_import():
            home.execute(f"UPDATE corrections SET updated_at = '{old}'")
        before = len(workspace.list_steps())
        assert workspace.clear_old_texts(12, date(2026, 11, 27)) == 1
        for _again in range(2):
            found = {one.service_request_id: one for one in workspace.list_incidents()}
            assert (found["1"].description, found["1"].address, found["1"].media_url) == ("", "", "")
            assert found["1"].status == "closed" and found["2"].description == found["3"].description == words
            assert [[one.description for one in workspace.list_updates(key)] for key in "123"] == [
                [""],
                [words],
                [words],
            ]
            # the service still lists them: they do not come back
            assert "1" in workspace.merge_incidents(listed).unchanged
            workspace.merge_updates([Update("u", "1", "closed", old, words)])
        forgotten, kept = (workspace.get_correction(one.id) for one in made)
        assert words not in repr(forgotten) and words in repr(kept) and forgotten.state is State.WITHDRAWN
        steps = workspace.list_steps()
        assert len(steps) == before + 1 and steps[-1]["correction_id"] == forgotten.id
        assert words not in repr(steps) and workspace.find_alteration() is None
        assert workspace.clear_old_texts(12, date(2026, 11, 27)) == 0


def test_nothing_of_what_went_is_left_in_the_file(tmp_path: Path) -> None:
    path, words = tmp_path / "huy.gpkg", "Devant chez Mme Dubois-Secret"
    with Workspace(path, HUY) as workspace:
        workspace.merge_incidents(
            [
                incident(n, status="closed", updated_datetime="2025-01-01T00:00:00Z", description=words)
                for n in range(50)
            ]
        )
        assert words.encode() in path.read_bytes()
        workspace.clear_old_texts(12, date(2026, 11, 27))
    assert [each for each in tmp_path.iterdir() if words.encode() in each.read_bytes()] == []


# -- moving ---------------------------------------------------------------------------------------------


def test_a_workspace_moves_there_and_back_without_loss(cluster: Cluster, tmp_path: Path) -> None:
    server = cluster.new()
    with Workspace(tmp_path / "here.gpkg") as here, Workspace(server) as there:
        approved = full(here)
        before = read_all(here)
        chain = [dict(row) for row in here._backend.fetch("SELECT previous, hash FROM audit ORDER BY fid")]
        counts = move(here, there)
        assert (counts["incidents"], counts["corrections"], counts["audit"]) == (2, 2, 4)
        assert read_all(there) == before
        there.transition(approved, State.DRAFT, who="Anne")
        before = read_all(there)
        with Workspace(tmp_path / "back.gpkg") as back:
            move(there, back)
            assert read_all(back) == before
            assert back.find_alteration() is None
            assert [dict(row) for row in back._backend.fetch("SELECT previous, hash FROM audit ORDER BY fid")][
                :4
            ] == chain
            back.enqueue(draft("new"))
            assert back.find_alteration() is None
    with pytest.raises(InvalidFile, match="was moved to"):
        Workspace(tmp_path / "here.gpkg")


def move_and_die(source: Path | Server, destination: Path | Server, at: int) -> None:
    """Move a workspace, and be killed before or after one of the commits."""
    count = 0

    def watch(kind: type[GeoPackage] | type[PostGIS]) -> None:
        transaction = kind.transaction

        def die() -> None:
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)

        @contextmanager
        def watched(home: GeoPackage | PostGIS) -> Iterator[None]:
            with transaction(home):
                yield
                die()
            die()

        kind.transaction = watched

    with Workspace(source) as here, Workspace(destination) as there:
        watch(GeoPackage)
        watch(PostGIS)
        move(here, there)


def read_if_used(home: Path | Server) -> dict[str, object] | None:
    """What a workspace holds; None if it is empty, or was moved away."""
    try:
        with Workspace(home) as workspace:
            return read_all(workspace) if workspace.list_corrections() else None
    except InvalidFile as error:
        assert "was moved to" in str(error)
        return None


@pytest.mark.slow
@pytest.mark.parametrize("way", ["to the team", "to a file"])
def test_killed_in_mid_move_a_workspace_is_used_in_one_home(cluster: Cluster, tmp_path: Path, way: str) -> None:
    context = multiprocessing.get_context("fork")
    moves = []
    for at in range(1, 20):
        homes: tuple[Path | Server, Path | Server] = tmp_path / f"huy-{at}.gpkg", cluster.new()
        source, destination = homes if way == "to the team" else homes[::-1]
        with Workspace(source) as workspace:
            full(workspace)
            before = read_all(workspace)
        child = context.Process(target=move_and_die, args=(source, destination, at))
        child.start()
        child.join()
        contents = [read_if_used(home) for home in (source, destination)]
        assert None in contents, "both are in use"
        moves.append(settle_move(source, destination))
        assert settle_move(source, destination) == moves[-1]
        expected = [None, before] if moves[-1] else [before, None]
        assert [read_if_used(home) for home in (source, destination)] == expected
        if child.exitcode == 0:
            break
    # the copy, the source's word that it went there, the copy's admission: each before and after
    assert child.exitcode == 0 and moves == [False, False, False, True, True, True, True]


def test_a_move_is_refused_while_something_is_sent(cluster: Cluster, tmp_path: Path) -> None:
    server = cluster.new()
    with Workspace(server) as there, Workspace(server) as other, Workspace(tmp_path / "huy.gpkg") as here:
        assert other.claim(full(there), who="Anne")
        with pytest.raises(RepereError, match="is being sent"):
            move(there, here)
        assert here.list_corrections() == [] and here.list_steps() == []


def test_a_move_never_mixes_two_workspaces(cluster: Cluster, tmp_path: Path) -> None:
    with Workspace(cluster.new()) as there, Workspace(tmp_path / "huy.gpkg") as here:
        full(there)
        here.enqueue(draft("mine"))
        with pytest.raises(RepereError, match="holds a workspace already"):
            move(there, here)
        assert [found.subject for found in here.list_corrections()] == ["mine"]
        tamper(there, "UPDATE audit SET actor = 'x' WHERE fid = 1")
        with pytest.raises(RepereError, match="altered at step 1"):
            move(there, here)


def test_both_homes_keep_the_same_columns(cluster: Cluster, tmp_path: Path) -> None:
    with Workspace(cluster.new()) as there, Workspace(tmp_path / "huy.gpkg") as here:
        for name, table in TABLES.items():
            sql = (
                "SELECT column_name AS name FROM information_schema.columns"
                " WHERE table_schema = 'repere' AND table_name = :t"
            )
            served = {row["name"] for row in there._backend.fetch(sql, {"t": name})}
            filed = {row["name"] for row in here._backend.fetch(f"PRAGMA table_info({name})")}
            assert served - {"owner"} == filed == {"fid", *table.columns, *(["geom"] if table.epsg else [])}
