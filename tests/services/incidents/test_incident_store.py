"""What the workspace keeps of incidents: reports by difference, tombstones, and what is known beyond them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import ogr
from repere.services.errors import RepereError
from repere.services.incidents.checks.duplicates import Duplicate
from repere.services.incidents.checks.location import LocationFinding
from repere.services.incidents.checks.road_manager import RoadManagement
from repere.services.model.incident import (
    DETAILED_STATUSES,
    IN_PROGRESS_STATUSES,
    Incident,
    IncidentContext,
    Update,
    status_group,
)
from repere.services.workspace import incident_table
from repere.services.workspace import incident_table as stored
from repere.services.workspace.backends import geopackage
from repere.services.workspace.workspace import Workspace

GROUPS = {"open", "in_progress", "closed", "vanished"}
EVERYTHING = ("", "")
OCTOBER = ("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z")


def report(key: str, day: str = "2026-10-15", **changes: object) -> Incident:
    made = Incident(
        key, "open", "001", "Voirie", "Trou", f"{day}T08:00:00Z" if day else "", "", "", "", "", "", 4.87, 50.4
    )
    return made._replace(**changes)


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace(tmp_path / "w.gpkg") as opened:
        yield opened


def situations(workspace: Workspace) -> dict[str, IncidentContext]:
    return {one.service_request_id: known for one, known in workspace.list_with_context()}


def vanished(workspace: Workspace) -> list[str]:
    return sorted(key for key, known in situations(workspace).items() if known.vanished_at)


# -- long lists, and what the map is coloured by -----------------------------------------------------------


def test_a_long_list_goes_in_without_its_indexes_which_are_there_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
):
    def kept() -> list[tuple[str, str]]:
        with sqlite3.connect(workspace._backend.path) as db:
            return db.execute(
                "SELECT type, sql FROM sqlite_master WHERE tbl_name = 'incidents' AND type <> 'table' ORDER BY 2"
            ).fetchall()

    before = kept()
    monkeypatch.setattr(geopackage, "MIN_REINDEX_ROWS", 100)
    workspace.merge_incidents([report(str(number)) for number in range(333)])
    assert kept() == before and {kind for kind, _sql in before} == {"index", "trigger"}
    assert len(workspace.list_incidents()) == 333
    file = ogr.Open(str(workspace._backend.path))
    assert file.GetLayerByName("incidents").GetFeatureCount() == 333


def test_a_list_that_cannot_be_stored_leaves_rows_and_indexes_as_they_were(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(geopackage, "MIN_REINDEX_ROWS", 2)
    workspace.merge_incidents([report("1")])
    broken = [report(str(number)) for number in range(2, 60)] + [report("60", description=object())]
    with pytest.raises(RepereError):
        workspace.merge_incidents(broken)
    assert [one.service_request_id for one in workspace.list_incidents()] == ["1"]
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"), sqlite3.connect(workspace._backend.path) as db:
        db.execute("INSERT INTO incidents (service_request_id) VALUES ('1')")


def test_the_map_is_coloured_by_the_same_groups_in_an_older_workspace(workspace: Workspace):
    statuses = [*DETAILED_STATUSES, *IN_PROGRESS_STATUSES, "waiting", ""]
    listed = [report(f"{number}", status=status) for number, status in enumerate(statuses)]
    noted = [report(f"n{number}", status_notes=note) for number, note in enumerate(("Planned", "no", "IN_PROGRESS"))]
    workspace.merge_incidents([*listed, *noted, report("gone")])
    workspace.merge_incidents([*listed, *noted], EVERYTHING)

    def groups() -> dict[str, str]:
        with sqlite3.connect(workspace._backend.path) as db:
            return dict(db.execute("SELECT service_request_id, status_group FROM incidents"))

    told = {one.service_request_id: status_group(one) for one in [*listed, *noted]}
    assert groups() == {**told, "gone": "vanished"} and set(groups().values()) == GROUPS
    with sqlite3.connect(workspace._backend.path) as db:
        db.execute("ALTER TABLE incidents DROP COLUMN status_group")
        db.execute("UPDATE meta SET value = '3' WHERE key = 'workspace'")
    Workspace(workspace._backend.path).close()
    assert groups() == {**told, "gone": "vanished"}


# -- tombstones ------------------------------------------------------------------------------------------


def test_a_complete_pass_tells_what_vanished_and_a_report_that_returns_lives_again(workspace: Workspace):
    workspace.merge_incidents([report("1"), report("2"), report("3")])
    assert workspace.merge_incidents([report("1"), report("2")], EVERYTHING).vanished == ["3"]
    assert vanished(workspace) == ["3"]
    assert [one.service_request_id for one in workspace.list_incidents()] == ["1", "2", "3"]  # kept, not deleted
    again = workspace.merge_incidents([report("1"), report("2")], EVERYTHING)
    assert (again.vanished, again.unchanged) == ([], ["1", "2"])  # once
    assert workspace.merge_incidents([report("3")]).changed == ["3"]
    assert vanished(workspace) == []


def test_a_long_list_is_read_bit_by_bit_and_comes_newest_first(workspace: Workspace, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(stored, "_FETCH_ROWS", 2)
    days = {"1": "2026-10-01", "2": "2026-10-03", "3": "2026-10-02", "4": "", "5": "2026-10-03", "6": "2026-10-04"}
    listed = [report(key, day) for key, day in days.items()]
    workspace.merge_incidents(listed, EVERYTHING)
    assert [one.service_request_id for one in workspace.list_incidents()] == ["6", "2", "5", "3", "1", "4"]
    again = workspace.merge_incidents(listed[1:], EVERYTHING)
    assert (len(again.unchanged), again.vanished) == (5, ["1"])
    assert {one.service_request_id: known.vanished_at != "" for one, known in workspace.list_with_context()}["1"]


def test_a_pass_that_is_not_complete_tells_nothing(workspace: Workspace):
    workspace.merge_incidents([report("1"), report("2")])
    assert workspace.merge_incidents([], None).vanished == []
    assert vanished(workspace) == []


def test_a_window_says_nothing_of_what_lies_outside_it(workspace: Workspace):
    days = {"a": "2026-09-30", "b": "2026-10-01", "c": "2026-10-31", "d": "2026-11-01", "e": ""}
    edge = [report("start", requested_datetime=OCTOBER[0]), report("end", requested_datetime=OCTOBER[1])]
    workspace.merge_incidents([report(key, day) for key, day in days.items()] + edge)
    assert sorted(workspace.merge_incidents([report("c", "2026-10-31")], OCTOBER).vanished) == ["b", "start"]
    assert sorted(workspace.merge_incidents([], ("", OCTOBER[0])).vanished) == ["a"]
    assert sorted(workspace.merge_incidents([], EVERYTHING).vanished) == ["c", "d", "e", "end"]


def test_a_pass_that_fails_half_way_changes_nothing(workspace: Workspace):
    workspace.merge_incidents([report("1")])

    def broken():
        yield report("2")
        raise ConnectionError

    with pytest.raises(ConnectionError):
        workspace.merge_incidents(broken(), EVERYTHING)
    assert [one.service_request_id for one in workspace.list_incidents()] == ["1"]
    assert vanished(workspace) == []


def test_a_tombstone_touches_nothing_else(workspace: Workspace):
    workspace.merge_incidents([report("1")])
    workspace.store_road_managers([RoadManagement("1", "region", "N90", 3.0, 0.9)], {"1": "Nord"})
    workspace.merge_updates([Update("u", "1", "open", "2026-10-16T00:00:00Z", "Vu")])
    workspace.merge_incidents([], EVERYTHING)
    assert workspace.list_updates("1") == workspace.list_updates() != []
    assert situations(workspace)["1"].manager == "region"
    assert workspace.list_incidents() == [report("1")]


# -- beyond the report -----------------------------------------------------------------------------------


def test_the_manager_stays_while_the_service_changes_the_report(workspace: Workspace):
    workspace.merge_incidents([report("1"), report("2")])
    workspace.store_road_managers(
        [RoadManagement("1", "region", "N90", 3.0, 0.9), RoadManagement("9", "commune")], {"1": "Nord"}
    )
    workspace.merge_incidents([report("1", status="closed")])
    assert situations(workspace) == {
        "1": IncidentContext("1", "", "region", "N90", 3.0, 0.9, "Nord"),
        "2": IncidentContext("2"),
    }


def test_what_qgis_edits_or_empties_is_set_right_by_the_next_pass(workspace: Workspace, tmp_path: Path):
    workspace.merge_incidents([report("1", position_received="x / y", lon=None, lat=None)])
    with sqlite3.connect(tmp_path / "w.gpkg") as db:
        db.execute("UPDATE incidents SET description = NULL, manager = NULL")
    assert workspace.list_incidents()[0].description == ""
    assert situations(workspace)["1"] == IncidentContext("1")
    assert workspace.merge_incidents([report("1", position_received="x / y", lon=None, lat=None)]).changed == ["1"]
    assert workspace.list_incidents()[0].description == "Trou"


def test_doubts_are_those_of_the_last_check(workspace: Workspace):
    first = [
        LocationFinding("2", "zero", {"received": "0 / 0"}, None, 4.87, 50.4),
        LocationFinding("1", "outside_commune", {"é": "{x}"}, 12.5),
    ]
    workspace.store_location_checks(first)
    assert workspace.list_location_checks() == first
    workspace.store_location_checks(first[:1])
    assert workspace.list_location_checks() == first[:1]


# -- duplicates ------------------------------------------------------------------------------------------

PAIR, OTHER = Duplicate("1", "2", 3.5, 1.25, 0.9), Duplicate("1", "3", 10.0, 2.0, 0.5)


def test_what_a_person_says_of_a_pair_stays_said(workspace: Workspace):
    workspace.store_duplicates([OTHER, PAIR])
    assert [one.duplicate for one in workspace.list_duplicates("")] == [PAIR, OTHER]
    workspace.decide_duplicate("1", "2", "confirmed", "Anne")
    workspace.store_duplicates([replace(PAIR, confidence=0.1), OTHER])  # found again
    workspace.store_duplicates([OTHER])  # not found any more
    (said,) = workspace.list_duplicates("confirmed", "rejected")
    assert (said.duplicate, said.verdict, said.decided_by) == (PAIR, "confirmed", "Anne")
    assert said.decided_at > "2026"
    assert [one.duplicate for one in workspace.list_duplicates("")] == [OTHER]
    assert len(workspace.list_duplicates()) == 2


def test_a_verdict_can_be_taken_back_and_merges_nothing(workspace: Workspace):
    workspace.merge_incidents([report("1"), report("2")])
    workspace.store_duplicates([PAIR])
    workspace.decide_duplicate("1", "2", "rejected", "Anne")
    workspace.decide_duplicate("1", "2", "", "Anne")
    assert [(one.verdict, one.decided_by, one.decided_at) for one in workspace.list_duplicates()] == [("", "", "")]
    workspace.decide_duplicate("1", "2", "confirmed", "Anne")
    assert workspace.list_incidents() == [report("1"), report("2")]


def test_a_pair_that_is_gone(workspace: Workspace):
    with pytest.raises(RepereError, match="no longer in the list"):
        workspace.decide_duplicate("1", "2", "confirmed", "Anne")
    with pytest.raises(ValueError):
        workspace.decide_duplicate("1", "2", "merge", "Anne")


def test_undecided_pairs_go_when_they_are_not_found_again(workspace: Workspace):
    workspace.store_duplicates([PAIR])
    workspace.store_duplicates([])
    assert workspace.list_duplicates() == []


def test_a_stored_row_becomes_an_incident_by_the_names_of_its_columns() -> None:
    """A field that is added to Incident, anywhere, is read from its own column."""
    columns = [name for name in Incident._fields if name not in ("lon", "lat")]
    names = tuple(f"text of {name}" for name in columns)
    incident = incident_table._build_incident(names, 5.24, 50.52)
    assert incident == Incident(**dict(zip(columns, names)), lon=5.24, lat=50.52)
    row = tuple(range(len(incident_table._COLUMNS)))
    context = incident_table._situation(row)
    numbers = {name: number for number, name in enumerate(incident_table._COLUMNS)}
    for name, value in context._asdict().items():
        assert value == (numbers[name] if isinstance(value, (int, float)) else str(numbers[name]))
