"""What an endpoint can do is asked for once, kept with the workspace, and corrected by a person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from repere.services.errors import RequestRejected
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint, refresh
from repere.services.incidents.capabilities import remembered
from repere.services.incidents.capabilities.probe import probe
from repere.services.incidents.clients.client_factory import create_reporting_client
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


def make_service(namur: Namur, **capabilities: object) -> Service:
    return Service(**namur.profile(**capabilities)["services"]["reporting"])


def web() -> HttpClient:
    return HttpClient("test", per_second=0)


def test_a_service_of_which_nothing_is_told_is_probed_once(namur, workspace):
    service = remembered.ensure_capabilities(web(), workspace, make_service(namur))
    can = endpoint.parse_capabilities(service.capabilities)
    assert (can.preset, can.clock_hours) == ("fixmystreet", 1) and can.clock_probed
    asked = len(namur.server.asked)
    assert remembered.ensure_capabilities(web(), workspace, make_service(namur)) == service
    assert len(namur.server.asked) == asked
    assert remembered.load_capabilities(workspace, make_service(namur)) == service


def test_what_a_person_says_is_not_measured_again(namur, workspace):
    can = replace(endpoint.parse_capabilities({"preset": "fixmystreet"}), clock_hours=2, clock_probed="")
    kept = remembered.save_capabilities(workspace, make_service(namur), namur.server.url + "/open311/v2/", can)
    assert remembered.ensure_capabilities(web(), workspace, make_service(namur)) == kept
    assert not namur.server.asked
    remembered.reset_capabilities(workspace)
    assert (
        endpoint.parse_capabilities(
            remembered.ensure_capabilities(web(), workspace, make_service(namur)).capabilities
        ).clock_hours
        == 1
    )


def test_a_profile_that_says_what_it_can_is_believed_but_for_the_clock(namur, workspace):
    service = remembered.ensure_capabilities(web(), workspace, make_service(namur, preset="fixmystreet", cap=100))
    can = endpoint.parse_capabilities(service.capabilities)
    assert (can.cap, can.clock_hours) == (100, 1)
    assert not any(asked.path.endswith("discovery.json") for asked in namur.server.asked)


def test_the_clock_is_measured_again_in_the_other_half_of_the_year(namur, workspace):
    summer = replace(endpoint.parse_capabilities({"preset": "fixmystreet"}), clock_hours=2, clock_probed="2025-07-01")
    remembered.save_capabilities(workspace, make_service(namur), make_service(namur).url, summer)
    service = remembered.ensure_capabilities(web(), workspace, make_service(namur))
    assert endpoint.parse_capabilities(service.capabilities).clock_hours == 1


def test_a_profile_that_was_changed_is_right_again(namur, workspace):
    remembered.ensure_capabilities(web(), workspace, make_service(namur))
    changed = make_service(namur, preset="helsinki")
    assert remembered.load_capabilities(workspace, changed) == changed


def test_where_there_is_no_open311_the_typed_address_is_named(workspace):
    with Server(lambda _asked: Reply(b"<html></html>", 404, {"Content-Type": "text/html"})) as server:
        with pytest.raises(RequestRejected) as said:
            remembered.ensure_capabilities(web(), workspace, Service(kind="open311", name="x", url=f"{server.url}/app"))
        assert said.value.values["status"] == 404
    assert workspace.get_note(remembered.CAPABILITIES_NOTE) == ""


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
        with pytest.raises(RequestRejected) as said:
            probe(web(), url)
        assert "without a jurisdiction" in str(said.value) and "JURISDICTION" in str(said.value)
        with pytest.raises(RequestRejected, match="for the jurisdiction “huy”"):
            probe(web(), url, "huy")


def test_fine_statuses_are_read_with_the_list_and_stay_when_the_dashboard_is_away(namur, workspace):
    service = replace(remembered.ensure_capabilities(web(), workspace, make_service(namur)), authcfg="signed")

    def fine() -> dict[str, str]:
        return refresh.fetch_fine_statuses(web(), service, workspace)

    assert fine() == {}  # no dashboard here, nothing known yet
    number = str(namur.reports[0]["service_request_id"])
    row = f"Report ID,Status\n{number},In progress\n".encode()
    with Server(lambda _asked: Reply(row, 200, {"Content-Type": "text/csv"})) as dashboard:
        service = replace(service, url=f"{dashboard.url}/open311/v2")
        refresh.refresh(create_reporting_client(web(), make_service(namur)), workspace, fine=fine())
    stored = {one.service_request_id: one.status_notes for one in workspace.list_incidents()}
    assert stored[number] == "in_progress" and set(stored.values()) == {"in_progress", ""}
    assert fine()[number] == "in_progress"
    assert refresh.fetch_fine_statuses(web(), replace(service, authcfg=""), workspace) == {}


def test_a_server_that_does_not_tell_the_time_is_read_whole_each_time(workspace):
    def without_date(asked):
        name = "requests/list-5" if asked.path.endswith("/requests.json") else "services/list"
        body = recorded(f"open311/fixmystreet/{name}.json").body
        return Reply(body, 200, {"Content-Type": "application/json", "Date": ""})

    with Server(without_date) as server:
        service = Service(kind="open311", name="x", url=server.url, capabilities={"preset": "fixmystreet"})
        for _time in range(2):
            assert refresh.refresh(create_reporting_client(web(), service), workspace).total == 5
        assert not any("start_date" in asked.query for asked in server.asked)


@pytest.mark.parametrize(("full", "since"), [(False, "2026-10-"), (True, refresh.DASHBOARD_START_DATE)])
def test_the_dashboard_is_asked_only_for_what_the_next_pass_reads(workspace, monkeypatch, full, since) -> None:
    """Its whole table takes FixMyStreet 17 s for 2,500 reports."""
    asked = []
    monkeypatch.setattr(
        refresh, "plan_fetch_windows", lambda *given, **named: [refresh.FetchWindow(start="2026-10-10T00:00:00Z")]
    )
    with Server(lambda one: asked.append(one.query) or Reply(b"Report ID,Status\n7,Fixed - Council\n")) as server:
        service = Service("Signalements", "open311", f"{server.url}/open311/v2", authcfg="abc1234")
        service = replace(service, capabilities={"preset": "fixmystreet"})
        assert refresh.fetch_fine_statuses(web(), service, workspace, full=full) == {"7": "fixed"}
    assert [query["start_date"][: len(since)] for query in asked] == [since]
