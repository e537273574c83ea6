"""The workspace: what it keeps, for whom, and what it survives."""

from __future__ import annotations

import math
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import ogr
from repere.services.corrections.review import approve
from repere.services.errors import InvalidFile, RepereError
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.model.discrepancy import Discrepancy
from repere.services.model.incident import Incident, Update
from repere.services.profile import OutboxRules
from repere.services.workspace.schema import TABLES
from repere.services.workspace.workspace import Workspace

NAN = math.nan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "huy.gpkg"


def incident(number: int, **changes: object) -> Incident:
    made = Incident(
        str(number), "open", "001", "Voirie", "Trou", "2026-11-01T00:00:00Z", "", "", "", "", "", 4.87, 50.4
    )
    return made._replace(**changes)


def discrepancy(source_id: str, kind: str = "position", **changes: object) -> Discrepancy:
    made = Discrepancy(
        kind, "R" + source_id, source_id, "a", "b", 12.5, 0.9, "warning", "", "Rue Haute 12, 4500 Huy", "Rue Haute",
        "12", "", "4500", "Huy", "3", 211000.0, 132000.0, 211003.0, 132004.0,
    )  # fmt: skip
    return replace(made, **changes)


def draft(subject: str = "1948446", **changes: object) -> Correction:
    wish = {"position": {"x": 211003.0, "y": 132004.0, "crs": "EPSG:31370"}, "street_name": "Rue d’Été"}
    made = Correction("addressing", "move", subject, "Rue Haute 12", {}, wish, "3", x=211003.0, y=132004.0)
    return replace(made, **changes)


def fids(path: Path, table: str, key: str) -> dict[str, int]:
    with sqlite3.connect(path) as db:
        return dict(db.execute(f"SELECT {key}, fid FROM {table}"))


# -- for QGIS -----------------------------------------------------------------------------------------


def test_every_table_is_an_ordinary_layer_where_its_points_are(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.merge_incidents([incident(1), incident(2, lon=4.9, lat=50.5), incident(3, lon=None, lat=None)])
        workspace.store_discrepancies([discrepancy("1"), discrepancy("2", source_x=NAN, source_y=NAN)])
        workspace.enqueue(draft())
    source = ogr.Open(str(path))
    layers = {layer.GetName(): layer for layer in source}
    assert set(layers) == set(TABLES)
    counts = {name: layer.GetFeatureCount() for name, layer in layers.items() if layer.GetFeatureCount()}
    assert counts == {"incidents": 3, "discrepancies": 2, "corrections": 1, "audit": 1, "meta": 2}
    assert layers["incidents"].GetExtent() == (4.87, 4.9, 50.4, 50.5)
    assert layers["incidents"].GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert layers["discrepancies"].GetSpatialRef().GetAuthorityCode(None) == "31370"
    points = [feature.GetGeometryRef().GetPoint_2D() for feature in layers["discrepancies"]]
    assert points == [(211003.0, 132004.0), (211000.0, 132000.0)]  # the source's, else the register's
    assert layers["incidents"].GetFeature(3).GetGeometryRef() is None


def test_what_qgis_writes_is_read(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.merge_incidents([incident(1), incident(2)])
        source = ogr.Open(str(path), 1)
        layer = source.GetLayerByName("incidents")
        feature = layer.GetFeature(1)
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (5.5 50.25)"))
        feature.SetFieldNull("address")
        layer.SetFeature(feature)
        source = layer = feature = None
        moved = {found.service_request_id: found for found in workspace.list_incidents()}
    assert (moved["1"].lon, moved["1"].lat, moved["1"].address) == (5.5, 50.25, "")
    assert (moved["2"].lon, moved["2"].lat) == (4.87, 50.4)


# -- incidents ----------------------------------------------------------------------------------------


def test_incidents_are_merged_row_by_row(path: Path) -> None:
    with Workspace(path) as workspace:
        assert workspace.merge_incidents([incident(1), incident(2), incident(3)]).added == ["1", "2", "3"]
        before = fids(path, "incidents", "service_request_id")
        found = workspace.merge_incidents([incident(4), incident(2), incident(1, status="closed", lon=None, lat=None)])
        assert (found.added, found.changed, found.unchanged, found.vanished) == (["4"], ["1"], ["2"], [])
        after = fids(path, "incidents", "service_request_id")
        stored = {found.service_request_id: found for found in workspace.list_incidents()}
    assert {key: after[key] for key in before} == before  # a selection in QGIS survives
    assert stored["1"] == incident(1, status="closed", lon=None, lat=None)
    assert "3" in stored  # never deleted


def test_hostile_words_are_only_words(path: Path) -> None:
    words = "'); DROP TABLE incidents; -- <b>é</b> \x00 \U0001f6b2"
    with Workspace(path) as workspace:
        workspace.merge_incidents([incident(1, description=words, service_request_id=words)])
        assert workspace.list_incidents()[0].description == words
        workspace.set_note(words, words)
        assert workspace.get_note(words) == words


def test_histories_are_kept_once(path: Path) -> None:
    steps = [Update("u2", "7", "closed", "2026-11-02T00:00:00Z", "Réparé"), Update("u1", "7", "open", "2026", "Vu")]
    with Workspace(path) as workspace:
        workspace.merge_updates(steps)
        workspace.merge_updates([replace(steps[1], description="Vu hier")])
        assert [step.description for step in workspace.list_updates("7")] == ["Vu hier", "Réparé"]
        assert workspace.list_updates("8") == []


# -- discrepancies --------------------------------------------------------------------------------------


def test_a_new_comparison_keeps_what_was_decided(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.store_discrepancies([discrepancy("1"), discrepancy("2"), discrepancy("3"), discrepancy("4")])
        before = fids(path, "discrepancies", "key")
        workspace.decide(discrepancy("1").key, "correct_source", "Anne", "vu sur place")
        workspace.decide(discrepancy("2").key, "skipped", "Anne")
        found = workspace.store_discrepancies([discrepancy("2", distance_m=13.0), discrepancy("3"), discrepancy("5")])
        keys = [discrepancy(n).key for n in "12345"]
        assert (found.added, found.changed, found.unchanged) == ([keys[4]], [keys[1]], [keys[2]])
        assert found.vanished == [keys[0], keys[3]]
        stored = {kept.source_id: kept for kept in workspace.list_discrepancies()}
        assert set(stored) == {"1", "2", "3", "5"}  # 1 was decided; 4 was not, and is settled
        assert stored["2"].distance_m == 13.0
        decision = workspace.decisions_by_key()[keys[0]]
        assert (decision.decision, decision.decided_by, decision.note) == ("correct_source", "Anne", "vu sur place")
        assert [open_.source_id for open_ in workspace.list_discrepancies(undecided=True)] == ["3", "5"]
        assert workspace.list_discrepancies(kind="postcode") == []
    after = fids(path, "discrepancies", "key")
    assert all(after[key] == before[key] for key in after if key in before)


def test_only_what_a_comparison_found_otherwise_is_written(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.store_discrepancies([discrepancy(number) for number in "123"])
        workspace.decide(discrepancy("1").key, "skipped", "Anne")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE discrepancies SET compared_at = 'before'")
        # QGIS, or whoever, moved a point
        db.execute("UPDATE discrepancies SET geom = (SELECT geom FROM discrepancies WHERE 0) WHERE source_id = '3'")
    with Workspace(path) as workspace:
        again = workspace.store_discrepancies([discrepancy("1"), discrepancy("2", distance_m=13.0), discrepancy("3")])
    assert (again.changed, len(again.unchanged), again.vanished) == ([discrepancy("2").key], 2, [])
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT source_id, decision, compared_at = 'before', geom IS NOT NULL FROM discrepancies")
        assert sorted(rows) == [("1", "skipped", 1, 1), ("2", "", 0, 1), ("3", "", 0, 1)]


def test_numbers_that_are_not_there_stay_so(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.store_discrepancies([discrepancy("1", distance_m=NAN, source_x=NAN, source_y=NAN)])
        again = workspace.store_discrepancies([discrepancy("1", distance_m=NAN, source_x=NAN, source_y=NAN)])
        (stored,) = workspace.list_discrepancies()
    assert math.isnan(stored.distance_m) and math.isnan(stored.source_x) and stored.register_x == 211000.0
    assert again.unchanged and not again.changed


def test_a_decision_needs_its_discrepancy(path: Path) -> None:
    with Workspace(path) as workspace:
        with pytest.raises(RepereError, match="no longer in the list"):
            workspace.decide("position|R1|1", "skipped", "Anne")
        workspace.store_discrepancies([discrepancy("1")])
        with pytest.raises(ValueError, match="peut-être"):
            workspace.decide(discrepancy("1").key, "peut-être", "Anne")
        workspace.decide(discrepancy("1").key, "skipped", "Anne")
        workspace.decide(discrepancy("1").key, "", "Anne")
        assert workspace.decisions_by_key() == {}


# -- corrections ----------------------------------------------------------------------------------------


def test_a_stored_correction_survives_the_program(path: Path) -> None:
    made = draft(note="façade refaite", receipt={"id": 1, "deep": [{"é": None}]})
    workspace = Workspace(path)
    workspace.enqueue(made)
    # no close: another program sees it at once
    with Workspace(path) as other:
        assert other.list_corrections() == [made]
        assert other.get_correction(made.id) == made


def test_the_same_wish_waits_only_once(path: Path) -> None:
    with Workspace(path) as workspace:
        first = draft()
        workspace.enqueue(first)
        with pytest.raises(RepereError, match="already in the outbox"):
            workspace.enqueue(draft())
        workspace.enqueue(draft(after={"street_name": "Rue Basse"}))
        workspace.enqueue(draft(kind="retire"))
        workspace.transition(first, State.WITHDRAWN, who="Anne")
        workspace.enqueue(draft())
        assert len(workspace.list_corrections()) == 4


def test_the_step_is_checked_against_the_row_as_it_is_now(path: Path) -> None:
    with Workspace(path) as one, Workspace(path) as other:
        one.enqueue(draft())
        (mine,), (theirs,) = one.list_corrections(), other.list_corrections()
        one.transition(mine, State.WITHDRAWN, who="Anne")
        with pytest.raises(TransitionNotAllowed, match="withdrawn cannot become ready"):
            other.transition(theirs, State.READY, who="Bruno")
        assert [step["to_state"] for step in one.list_steps(mine.id)] == ["draft", "withdrawn"]


def test_what_was_revised_is_not_approved_unseen(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        (seen,) = workspace.list_corrections()
        revised = workspace.revise(replace(seen, after={"street_name": "Rue Neuve"}), who="Bruno")
        with pytest.raises(RepereError, match="was changed in another window"):
            workspace.transition(seen, State.READY, who="Anne")
        ready = workspace.transition(revised, State.READY, who="Anne")
        with pytest.raises(RepereError, match="only a draft can be changed"):
            workspace.revise(replace(ready, after={}))


def test_the_audit_trail_cannot_be_changed_by_anyone(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
    with sqlite3.connect(path) as db:
        for statement in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                db.execute(statement)
    # nor with QGIS's own means
    source = ogr.Open(str(path), 1)
    with pytest.raises(RuntimeError, match="append-only"):
        source.GetLayerByName("audit").DeleteFeature(1)


def test_what_was_being_sent_is_recovered_as_unknown(path: Path) -> None:
    with Workspace(path) as workspace:
        made = draft()
        workspace.enqueue(made)
        workspace.transition(approve(workspace, [made], who="A", rules=OutboxRules())[0], State.SENDING, who="A")
    with Workspace(path) as workspace:
        assert [found.state for found in workspace.recover()] == [State.UNKNOWN]
        assert workspace.recover() == []
        assert workspace.list_steps(made.id)[-1]["detail"].startswith("found in sending")


def test_only_one_window_sends_and_the_others_do_not_touch_its_rows(path: Path) -> None:
    with Workspace(path) as one, Workspace(path) as other, one.sending_lock():
        made = draft()
        one.enqueue(made)
        one.transition(approve(one, [made], who="A", rules=OutboxRules())[0], State.SENDING, who="A")
        assert other.recover() == []
        with pytest.raises(RepereError, match="Another window is sending"), other.sending_lock():
            pytest.fail("two windows send")
        assert other.get_correction(made.id).state is State.SENDING


@pytest.mark.slow
def test_two_writers_lose_nothing(path: Path) -> None:
    Workspace(path).close()

    def write(writer: int) -> None:
        with Workspace(path) as workspace:
            for number in range(100):
                workspace.enqueue(draft(f"{writer}-{number}"))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with Workspace(path) as workspace:
        assert len({correction.subject for correction in workspace.list_corrections()}) == 400
        assert len(workspace.list_steps()) == 400


def test_two_windows_may_make_the_same_workspace_at_once(path: Path) -> None:
    troubles: list[RepereError] = []

    def make() -> None:
        try:
            with Workspace(path) as workspace:
                workspace.enqueue(draft(threading.current_thread().name))
        except RepereError as error:
            troubles.append(error)

    makers = [threading.Thread(target=make, name=str(number)) for number in range(4)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    with Workspace(path) as workspace:
        assert troubles == []
        assert len(workspace.list_corrections()) == 4
    assert not [left for left in path.parent.iterdir() if left.name.startswith(".")]


# -- files that are none --------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"name;street\n1;Rue Haute\n" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_another_file_is_refused_and_left_as_it_was(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(InvalidFile, match=r"huy\.gpkg is not a Repère workspace"):
        Workspace(path)
    assert path.read_bytes() == content


def test_another_geopackage_is_refused(path: Path) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    source.CreateLayer("incidents", None, ogr.wkbPoint)
    source = None
    with pytest.raises(InvalidFile, match="is not a Repère workspace"):
        Workspace(path)


def test_a_folder_that_cannot_be_written_is_named() -> None:
    with pytest.raises(InvalidFile, match=r"/dev/null/huy\.gpkg cannot be made"):
        Workspace("/dev/null/huy.gpkg")


def test_a_read_only_workspace_says_so(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        workspace._backend._db.execute("PRAGMA query_only = ON")  # what SQLite answers on a read-only file
        with pytest.raises(InvalidFile, match="cannot be written"):
            workspace.merge_incidents([incident(1)])
        assert len(workspace.list_corrections()) == 1


def test_a_full_disk_loses_nothing_stored(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.enqueue(draft())
        pages = workspace._backend._db.execute("PRAGMA page_count").fetchone()[0]
        workspace._backend._db.execute(f"PRAGMA max_page_count = {pages + 2}")  # SQLite's own full disk
        with pytest.raises(InvalidFile, match="disk is full"):
            workspace.merge_incidents(incident(number, description="x" * 5000) for number in range(50))
        assert workspace.list_incidents() == []
        assert len(workspace.list_corrections()) == 1
        workspace._backend._db.execute("PRAGMA max_page_count = 100000")
        workspace.merge_incidents([incident(1)])
    with Workspace(path) as workspace:
        assert len(workspace.list_incidents()) == 1


READ_ONLY = """
import os, sys
sys.path.insert(0, sys.argv[2])
from services.errors import InvalidFile
from services.workspace.workspace import Workspace
if os.getuid() == 0:  # from now on: the checkout may lie in root's own folder
    os.setuid(65534)
with Workspace(sys.argv[1]) as workspace:
    workspace.recover()
    print([one.state.value for one in workspace.list_corrections()])
    try:
        workspace.set_note("a", "b")
    except InvalidFile as error:
        print("told", error.sentence())
"""


def test_a_workspace_on_a_read_only_drive_is_looked_at() -> None:
    """Opening it took a lock beside the file, and failed; a write is refused and told."""
    drive = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        path = drive / "desk.gpkg"
        with Workspace(path) as workspace:
            workspace.enqueue(Correction("addressing", "retire", "1", "Rue Haute 12", {}, {"status": "retired"}))
        path.chmod(0o444)
        drive.chmod(0o555)
        root = Path(__file__).parents[2]
        looked = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path), str(root)], capture_output=True, text=True, timeout=60
        )
        assert looked.returncode == 0, looked.stderr
        states, told = looked.stdout.splitlines()
        assert states == "['draft']" and told.startswith("told") and "desk.gpkg" in told
        assert [one.name for one in drive.iterdir()] == ["desk.gpkg"]
    finally:
        drive.chmod(0o755)
        shutil.rmtree(drive)
