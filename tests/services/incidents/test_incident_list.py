"""What the list of incidents does next: fetched, read, assessed, in any order that jobs may end in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from repere.services.corrections.create import draft_from_incident
from repere.services.http.client import HttpClient
from repere.services.incidents.checks.location import LocationFinding
from repere.services.incidents.incident_list import (
    AssessTask,
    IncidentListing,
    IncidentListModel,
    ListState,
    ReadTask,
    assess_all,
    fetch_incidents,
)
from repere.services.incidents.refresh import ReferenceData, RefreshResult
from repere.services.model.correction import State
from repere.services.model.incident import Incident
from repere.services.profile import parse
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.namur import Namur


def report(key: str, day: str = "2026-10-15", **changes: object) -> Incident:
    incident = Incident(key, "open", "001", "Voirie", "Trou", f"{day}T08:00:00Z", "", "", "", "", "", 4.87, 50.4)
    return incident._replace(**changes)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as opened:
        yield opened


@pytest.fixture
def model() -> IncidentListModel:
    return IncidentListModel()


def brought(*changed_ids: str, total: int = 2) -> RefreshResult:
    return RefreshResult(frozenset(changed_ids), len(changed_ids), 0, 0, total, False, 0)


def begin_read(model: IncidentListModel) -> ReadTask:
    task = model.next_task()
    assert isinstance(task, ReadTask) and model.state is ListState.READING
    return task


def read(model: IncidentListModel, workspace: Workspace) -> IncidentListing:
    listing = begin_read(model).run(workspace)
    model.finish_read(listing)
    return listing


def ids(listing: IncidentListing) -> list[str]:
    return [row.service_request_id for row in listing.rows]


def test_what_is_fetched_is_listed_then_assessed_then_listed_again(model: IncidentListModel, workspace: Workspace):
    assert model.state is ListState.IDLE and model.next_task() is None
    workspace.merge_incidents([report("a"), report("b", "2026-10-16")])
    model.begin_fetch()
    assert model.state is ListState.FETCHING
    model.finish_fetch(brought("a", "b"), {"001": "road"})
    assert (model.state, model.total) == (ListState.IDLE, 2)
    assert model.next_task() is None, "it is assessed once it is listed"
    model.request_read(frozenset({"a", "b"}))
    assert ids(read(model, workspace)) == ["b", "a"]
    task = model.next_task()
    assert isinstance(task, AssessTask) and model.state is ListState.ASSESSING
    assert (task.changed_ids, len(task.rows), task.reference.family) == ({"a", "b"}, 2, {"001": "road"})
    assert model.next_task() is None
    model.finish_assessment(task.changed_ids, changed=True)
    assert begin_read(model).changed_ids == {"a", "b"}


def test_an_assessment_that_changed_nothing_reads_nothing(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a")])
    model.begin_fetch()
    model.finish_fetch(brought("a"), {})
    model.request_read(None)
    read(model, workspace)
    assert isinstance(model.next_task(), AssessTask)
    model.finish_assessment(frozenset({"a"}), changed=False)
    assert model.next_task() is None and model.state is ListState.IDLE


def test_families_learnt_alone_are_assessed_too(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a")])
    model.request_read(None)
    read(model, workspace)
    for families, due in (({}, False), ({"001": "road"}, True), ({"001": "road"}, False)):
        model.begin_fetch()
        model.finish_fetch(brought(), families)
        task = model.next_task()
        assert isinstance(task, AssessTask) is due
        if task is not None:
            model.finish_assessment(frozenset(), changed=False)


def test_one_reading_at_a_time_and_what_changes_meanwhile_is_read_next(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a"), report("b"), report("c")])
    model.request_read(None)
    model.request_read(frozenset({"a"}))
    first = begin_read(model)
    assert first.changed_ids is None
    model.request_read(frozenset({"b"}))
    model.request_read(frozenset({"c"}))
    assert model.next_task() is None
    model.finish_read(first.run(workspace))
    assert begin_read(model).changed_ids == {"b", "c"}


def test_a_reading_that_failed_leaves_nothing_to_build_upon(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a")])
    model.request_read(None)
    read(model, workspace)
    model.request_read(frozenset({"a"}))
    begin_read(model)
    model.fail_read()
    assert model.state is ListState.IDLE and model.next_task() is None
    model.request_read(frozenset({"a"}))
    assert begin_read(model).changed_ids is None


def test_only_what_differs_is_another_object(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a", "2026-10-16"), report("b"), report("c", "2026-10-01")])
    model.request_read(None)
    before = {row.service_request_id: row for row in read(model, workspace).rows}
    workspace.merge_incidents([report("b", description="Égout"), report("d", "2026-10-10")])
    workspace.store_location_checks([LocationFinding("c", "outside", {})])
    workspace.enqueue(draft_from_incident(report("a"), status="", comment="Merci.", author="A"))
    model.request_read(frozenset({"b", "d"}))
    listing = read(model, workspace)
    assert ids(listing) == ["a", "b", "d", "c"]
    now = {row.service_request_id: row for row in listing.rows}
    assert now["b"].incident.description == "Égout" and listing.texts[ids(listing).index("b")] == "b voirie egout "
    assert [finding.kind for finding in now["c"].doubts] == ["outside"] and listing.counts["doubtful"] == 1
    assert now["a"].answer is State.DRAFT
    # nothing more to say of any: every row stays
    model.request_read(frozenset())
    again = read(model, workspace)
    assert all(one is other for one, other in zip(again.rows, listing.rows))
    assert now["d"] is again.rows[2] and before["b"] is not now["b"]


def test_an_area_names_what_lies_in_it(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a", lon=4.87, lat=50.46), report("b", lon=5.5, lat=50.6), report("c", lon=None)])
    model.area = "POLYGON ((180000 120000, 192000 120000, 192000 134000, 180000 134000, 180000 120000))"
    model.request_read(None)
    assert read(model, workspace).ids_in_area == {"a"}
    model.area = ""
    model.request_read(frozenset())
    assert read(model, workspace).ids_in_area is None


def test_what_is_fetched_during_the_full_assessment_waits_for_its_end(model: IncidentListModel, workspace: Workspace):
    workspace.merge_incidents([report("a")])
    model.request_read(None)
    read(model, workspace)
    assert model.begin_full_assessment() == ReferenceData()
    assert model.begin_full_assessment() is None and model.state is ListState.ASSESSING
    model.begin_fetch()
    model.finish_fetch(brought("a"), {"001": "road"})
    assert model.next_task() is None
    model.finish_full_assessment(None)  # the layers are not loaded
    task = model.next_task()
    assert isinstance(task, AssessTask) and task.changed_ids == {"a"}
    assert model.begin_full_assessment() is None, "one assessment at a time"
    model.fail_assessment()
    assert model.begin_full_assessment() is not None
    model.begin_fetch()
    model.finish_fetch(brought(), {"001": "road", "002": "tree"})
    model.finish_full_assessment(ReferenceData(roads=object()))  # type: ignore[arg-type]
    assert model.reference.family == {"001": "road", "002": "tree"}, "learnt meanwhile"
    assert begin_read(model).changed_ids is None
    assert model.begin_full_assessment() is None, "once is enough"


def test_roads_loaded_during_the_full_assessment_count_in_the_next(model: IncidentListModel):
    assert model.begin_full_assessment() is not None
    model.reset_reference()
    assert model.begin_full_assessment() is None and model.is_outdated
    book = object()
    model.finish_full_assessment(ReferenceData(roads=object(), book=book))  # type: ignore[arg-type]
    again = model.begin_full_assessment()
    assert again is not None and again.roads is None and again.book is book and not model.is_outdated


def test_a_fetch_that_failed_leaves_the_list_idle(model: IncidentListModel):
    model.begin_fetch()
    model.begin_fetch()
    model.fail_fetch()
    assert model.state is ListState.FETCHING
    model.fail_fetch()
    assert model.state is ListState.IDLE and model.next_task() is None


def test_a_fetch_brings_the_service_as_known_and_its_families(workspace: Workspace):
    with Namur() as namur:
        service = parse(json.dumps(namur.profile()), "profile.json").services["reporting"]
        web = HttpClient(service.name, per_second=0, attempts=1)
        result, families, known = fetch_incidents(web, workspace, service, authcfg="", families={})
        assert (result.total, len(result.changed_ids)) == (370, 370)
        assert known.capabilities["preset"] == "fixmystreet" and known.url == service.url
        assert families
        kept = {"x": "y"}
        again, families, _service = fetch_incidents(web, workspace, service, authcfg="", families=kept)
        assert families is kept and not again.changed_ids


def test_without_the_roads_nothing_is_assessed(workspace: Workspace, tmp_path: Path):
    def read_book() -> None:
        raise AssertionError("asked for addresses without roads")

    profile = parse(json.dumps(Namur().profile()), "profile.json")
    assert assess_all(workspace, profile, tmp_path / "none.gpkg", ReferenceData(), read_book) is None
