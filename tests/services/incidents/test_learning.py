"""What an endpoint can do is asked for once, kept with the workspace, and corrected by a person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from repere.services.errors import BadFile, Rejected
from repere.services.http.client import Web
from repere.services.incidents import refresh
from repere.services.incidents.capabilities import endpoint, remembered
from repere.services.incidents.capabilities.probe import probe
from repere.services.incidents.clients.client_factory import reader
from repere.services.profile import Service
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.namur import Namur
from repere.tests.servers.replay import Asked, Reply, Server, recorded
from repere.tests.servers.reporting import as_json


@pytest.fixture
def namur():
    with Namur() as served:
        yield served


@pytest.fixture
def workspace(tmp_path):
    with Workspace(tmp_path / "w.gpkg") as made:
        yield made


def told(namur: Namur, **capabilities: object) -> Service:
    return Service(**namur.profile(**capabilities)["services"]["reporting"])


def web() -> Web:
    return Web("test", per_second=0)


def test_a_service_of_which_nothing_is_told_is_probed_once(namur, workspace):
    service = remembered.learn(web(), workspace, told(namur))
    can = endpoint.read(service.capabilities)
    assert (can.preset, can.clock_hours) == ("fixmystreet", 1) and can.clock_probed
    asked = len(namur.server.asked)
    assert remembered.learn(web(), workspace, told(namur)) == service
    assert len(namur.server.asked) == asked
    assert remembered.recall(workspace, told(namur)) == service


def test_what_a_person_says_is_not_measured_again(namur, workspace):
    can = replace(endpoint.read({"preset": "fixmystreet"}), clock_hours=2, clock_probed="")
    kept = remembered.keep(workspace, told(namur), namur.server.url + "/open311/v2/", can)
    assert remembered.learn(web(), workspace, told(namur)) == kept
    assert not namur.server.asked
    remembered.forget(workspace)
    assert endpoint.read(remembered.learn(web(), workspace, told(namur)).capabilities).clock_hours == 1


def test_a_profile_that_says_what_it_can_is_believed_but_for_the_clock(namur, workspace):
    service = remembered.learn(web(), workspace, told(namur, preset="fixmystreet", cap=100))
    can = endpoint.read(service.capabilities)
    assert (can.cap, can.clock_hours) == (100, 1)
    assert not any(asked.path.endswith("discovery.json") for asked in namur.server.asked)


def test_the_clock_is_measured_again_in_the_other_half_of_the_year(namur, workspace):
    summer = replace(endpoint.read({"preset": "fixmystreet"}), clock_hours=2, clock_probed="2025-07-01")
    remembered.keep(workspace, told(namur), told(namur).url, summer)
    service = remembered.learn(web(), workspace, told(namur))
    assert endpoint.read(service.capabilities).clock_hours == 1


def test_a_profile_that_was_changed_is_right_again(namur, workspace):
    remembered.learn(web(), workspace, told(namur))
    changed = told(namur, preset="helsinki")
    assert remembered.recall(workspace, changed) == changed


def test_what_a_person_writes_is_checked_by_field():
    with pytest.raises(BadFile) as said:
        remembered.checked({"preset": "standard", "update_statuses": ["En cours !"]})
    assert "update_statuses" in str(said.value)


def test_where_there_is_no_open311_the_typed_address_is_named(workspace):
    with Server(lambda _asked: Reply(b"<html></html>", 404, {"Content-Type": "text/html"})) as server:
        with pytest.raises(Rejected) as said:
            remembered.learn(web(), workspace, Service(kind="open311", name="x", url=f"{server.url}/app"))
        assert said.value.values["status"] == 404
    assert workspace.get(remembered.NOTE) == ""


def missing(asked: Asked) -> Reply:
    """FixMyStreet: a page with 200 for the list alone; its categories come without one."""
    if asked.path.endswith("/services.json"):
        return as_json({"services": [{"service_code": "Voirie", "metadata": "false"}]})
    if not asked.path.endswith("/requests.json"):
        return Reply(b"", 404)
    return recorded("open311/fixmystreet/filters/jurisdiction-missing-200-html.json")


def refused(asked: Asked) -> Reply:
    """GeoReport v2's own way: 400 or 404 with a list of errors."""
    answer = missing(asked)
    if not asked.path.endswith("/requests.json"):
        return answer
    return as_json([{"code": 400, "description": "jurisdiction_id was not provided"}], 400)


@pytest.mark.parametrize("act", [missing, refused])
def test_where_only_the_jurisdiction_is_missing_it_is_named(act, workspace):
    with Server(act) as server:
        url = f"{server.url}/open311/v2"
        with pytest.raises(Rejected) as said:
            probe(web(), url)
        assert "without a jurisdiction" in str(said.value) and "JURISDICTION" in str(said.value)
        with pytest.raises(Rejected, match="for the jurisdiction “huy”"):
            probe(web(), url, "huy")


def test_fine_statuses_are_read_with_the_list_and_stay_when_the_dashboard_is_away(namur, workspace):
    service = replace(remembered.learn(web(), workspace, told(namur)), authcfg="signed")

    def fine() -> dict[str, str]:
        return refresh.fine_statuses(web(), service, workspace)

    assert fine() == {}  # no dashboard here, nothing known yet
    number = str(namur.reports[0]["service_request_id"])
    row = f"Report ID,Status\n{number},In progress\n".encode()
    with Server(lambda _asked: Reply(row, 200, {"Content-Type": "text/csv"})) as dashboard:
        service = replace(service, url=f"{dashboard.url}/open311/v2")
        refresh.bring(reader(web(), told(namur)), workspace, fine=fine())
    stored = {one.service_request_id: one.status_notes for one in workspace.incidents()}
    assert stored[number] == "in_progress" and set(stored.values()) == {"in_progress", ""}
    assert fine()[number] == "in_progress"
    assert refresh.fine_statuses(web(), replace(service, authcfg=""), workspace) == {}


def test_a_server_that_does_not_tell_the_time_is_read_whole_each_time(workspace):
    def without_date(asked):
        name = "requests/list-5" if asked.path.endswith("/requests.json") else "services/list"
        body = recorded(f"open311/fixmystreet/{name}.json").body
        return Reply(body, 200, {"Content-Type": "application/json", "Date": ""})

    with Server(without_date) as server:
        service = Service(kind="open311", name="x", url=server.url, capabilities={"preset": "fixmystreet"})
        for _time in range(2):
            assert refresh.bring(reader(web(), service), workspace).total == 5
        assert not any("start_date" in asked.query for asked in server.asked)


@pytest.mark.parametrize(("whole", "since"), [(False, "2026-10-"), (True, refresh.LONG_AGO)])
def test_the_dashboard_is_asked_only_for_what_the_next_pass_reads(workspace, monkeypatch, whole, since) -> None:
    """Its whole table takes FixMyStreet 17 s for 2,500 reports."""
    asked = []
    monkeypatch.setattr(refresh, "next_passes", lambda *given, **named: [refresh.Pass(start="2026-10-10T00:00:00Z")])
    with Server(lambda one: asked.append(one.query) or Reply(b"Report ID,Status\n7,Fixed - Council\n")) as server:
        service = Service("Signalements", "open311", f"{server.url}/open311/v2", authcfg="abc1234")
        service = replace(service, capabilities={"preset": "fixmystreet"})
        assert refresh.fine_statuses(web(), service, workspace, whole=whole) == {"7": "fixed"}
    assert [query["start_date"][: len(since)] for query in asked] == [since]
