"""The client rules for reporting services, R1 to R10: one test each, named by its number.

They were gathered from recorded exchanges with FixMyStreet, Helsinki's issue-reporting and
open311-adapter (tests/samples/open311), which are replayed here over a socket.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from repere.services.corrections import conflict
from repere.services.corrections.push import push
from repere.services.corrections.review import approve
from repere.services.corrections.targets.incident_update import IncidentUpdateService
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.errors import InvalidResponse, OutcomeUnknown, RepereError, RequestRejected, ServerError
from repere.services.http.client import HttpClient
from repere.services.http.redaction import redact
from repere.services.http.response import Response
from repere.services.incidents import endpoint
from repere.services.incidents.capabilities.probe import is_clock_due, probe
from repere.services.incidents.clients import fixmystreet as fixmystreet_pages
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.clients.client_factory import create_open311_client
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.parsing import normalise_date, parse_records
from repere.services.incidents.position import find_position_fault, parse_position
from repere.services.incidents.refresh_plan import plan_fetch_windows
from repere.services.model.correction import Correction, State
from repere.services.model.incident import Incident
from repere.services.profile import OutboxRules, Service
from repere.services.workspace.workspace import Workspace
from repere.tests.clock import Clock
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server, recorded, replay
from repere.tests.servers.reporting import DAY, HTML, as_json, fixmystreet, paged, reports

F, H, A, L = (f"open311/{name}" for name in ("fixmystreet", "helsinki", "open311-adapter", "loop"))
BASE = "/open311/v2"


def web(**manners: Any) -> HttpClient:
    return HttpClient("Signalements", **{"per_second": 0, "attempts": 1, **manners})


def client(server: Server, **told: Any) -> Open311:
    return Open311(web(), server.url + BASE, "1", "test-key", endpoint.parse_capabilities(told))


def fetch_incident(**fields_: Any) -> Incident:
    """The incident that a record becomes."""
    with Server(lambda asked: as_json([{"service_request_id": "1", **fields_}])) as server:
        (incident,) = client(server).fetch_incidents().incidents
        return incident._replace(media_url=incident.media_url.replace(server.url, "{server}"))


def incident_update(server: Server, **told: Any) -> IncidentUpdateService:
    return IncidentUpdateService(client(server, **told))


def correction(**changes: Any) -> Correction:
    told = {"target": "reporting", "kind": "status", "subject": "1", "label": "Trou", "before": {"status": "open"}}
    return Correction(
        **{**told, "after": {"status": "fixed", "comment": "Rebouché"}, "reason": "", "author": "", **changes}
    )


# -- R1 capability profile --------------------------------------------------------------------------


def test_r1_1_every_endpoint_has_a_profile() -> None:
    """It holds format, wrapper, paging, cap, filter clock, several values, extensions, writes, rate."""
    for name in endpoint.PRESETS:
        can = endpoint.parse_capabilities({"preset": name, "cap": 7})
        assert (can.preset, can.cap) == (name, 7)
        assert endpoint.parse_capabilities(endpoint.serialise_capabilities(can)) == can and set(
            endpoint.serialise_capabilities(can)
        ) == {"preset", "cap"}
    held = {field.name for field in fields(endpoint.Capabilities)}
    assert held >= {"format", "wrapper", "paging", "cap", "clock_hours", "several", "extensions", "writes"}
    service = Service("open311", "S", "http://a.example/v2", capabilities={"preset": "markaspot"})
    assert (
        create_open311_client(web(), service).web.rate_limiter.interval_s == 61 / 60
    )  # 60 a minute; the base URL is the service's own


@pytest.mark.parametrize("preset", endpoint.PRESETS)
def test_r1_2_a_parameter_not_allowed_is_never_sent(preset: str) -> None:
    """open311-adapter answers 400 to ``page``, FixMyStreet 500 to two statuses."""
    assert recorded(f"{A}/requests/unknown-parameter-400.json").status == 400
    assert recorded(f"{F}/filters/status-two-values-500-html.json").status == 500
    can = endpoint.parse_capabilities({"preset": preset})
    with Server(lambda asked: as_json([])) as server:
        service = Open311(web(), server.url + BASE, "1", capabilities=can)
        service.fetch_incidents(start="2026-01-01T00:00:00Z", status="open", updated_after="2026-02-01T00:00:00Z")
        sent = [asked.query for asked in server.asked]
    assert sent and all(set(query) <= {*can.parameters, "jurisdiction_id"} for query in sent)
    assert all("," not in value for query in sent for name, value in query.items() if name not in can.several)


def test_r1_3_a_filter_the_server_ignores_is_applied_here() -> None:
    """FixMyStreet ignores ``bbox`` and ``updated_after``, Helsinki half of an object filter."""
    assert len(records_of(f"{F}/filters/updated-after-ignored.json")) == 3  # as without the filter
    with replay({f"{BASE}/requests.json": f"{F}/filters/updated-after-ignored.json"}) as server:
        service = client(server, parameters=["updated_after", "status", "start_date"])
        kept = service.fetch_incidents(updated_after="2026-11-23T15:37:00Z").incidents
        assert kept and all(incident.updated_datetime >= "2026-11-23T15:37:00Z" for incident in kept)
        closed = service.fetch_incidents(status="closed").incidents
        assert closed and {incident.status for incident in closed} == {"closed"}
        assert service.fetch_incidents(start="2026-11-24T00:00:00Z").incidents == ()


def test_r1_4_the_probe_works_from_a_typed_address() -> None:
    """FixMyStreet's discovery says ``…/open311`` where the API is at ``/open311/v2``."""
    assert b'"url":"http://server.example/open311"' in recorded(f"{F}/discovery/discovery.json").body
    with fixmystreet(reports(30)) as server:
        for typed in ("", "/open311", "/open311/v2/"):
            found = probe(web(), server.url + typed, "1")
            assert found.url == f"{server.url}/open311/v2"
            assert (found.capabilities.preset, found.capabilities.wrapper) == ("fixmystreet", "object")


@pytest.mark.parametrize("form", ["json", "xml"])
def test_r1_5_lists_of_any_shape_are_read(form: str) -> None:
    """Bare array or object with one list; XML under any root, with or without declaration or blanks."""
    for name, count in ((f"{F}/requests/list-5", 5), (f"{H}/requests/list-3", 3)):
        with replay({f"{BASE}/requests.{form}": f"{name}.{form}"}) as server:
            assert len(client(server, format=form).fetch_incidents().incidents) == count


@pytest.mark.parametrize(("status", "headers"), [(429, {"Retry-After": "1"}), (503, {"Retry-After": "1"}), (429, {})])
def test_r1_6_retry_after_is_waited_for(status: int, headers: dict[str, str], clock: Clock) -> None:
    """On 429 or 503 the client waits for ``Retry-After``, else backs off; the rate is never exceeded."""
    told: list[float] = []

    def answer(asked: Asked) -> Reply:
        told.append(clock.monotonic())
        return as_json([], status, **headers) if len(told) == 1 else as_json([])

    with Server(answer) as server:
        Open311(web(attempts=2), server.url + BASE).fetch_incidents()
    assert len(told) == 2 and told[1] - told[0] >= (1 if headers else 0.4)

    with Server(lambda asked: as_json([], 429, **{"Retry-After": "3600"})) as server:
        with pytest.raises(ServerError):  # an hour is not waited for, nor is it asked sooner
            Open311(web(attempts=4), server.url + BASE).fetch_incidents()
        assert len(server.asked) == 1

    with Server(lambda asked: as_json([])) as server:
        service = Open311(
            web(), server.url + BASE, capabilities=endpoint.parse_capabilities({"requests_per_minute": 600})
        )
        started = clock.monotonic()
        for _ in range(4):
            service.fetch_incidents()
    assert clock.monotonic() - started >= 0.29  # ten a second, the first at once


# -- R2 complete crawl without paging ---------------------------------------------------------------


def test_r2_1_the_next_end_date_is_the_last_date_and_a_second() -> None:
    """Newest first; the bound is exclusive and the output cut to seconds."""
    with fixmystreet(reports(25), cap=10) as server:
        done = client(server).fetch_incidents()
        assert [i.service_request_id for i in done.incidents] == [str(n) for n in range(25)] and done.complete
        bounds = [asked.query.get("end_date") for asked in server.asked]
    assert bounds[:2] == [None, "2026-10-31T22:30:01Z"]  # the tenth is 90 minutes old


def test_r2_2_an_incident_comes_once() -> None:
    """Incidents are deduplicated by id across pages."""
    stored = [*reports(12), *reports(12)[3:6]]
    with paged(stored, most=4) as server:
        found = [i.service_request_id for i in client(server, paging="page").fetch_incidents().incidents]
    assert len(found) == len(set(found)) == 12


def test_r2_2_of_an_incident_that_comes_twice_the_later_step_counts() -> None:
    """It was closed while pages were read, and moved to the next one."""
    stored = reports(8)
    stored.insert(6, {**stored[1], "status": "closed", "updated_datetime": "2026-12-24T10:00:00Z"})
    with paged(stored, most=4) as server:
        found = client(server, paging="page").fetch_incidents().incidents
    assert [i.status for i in found if i.service_request_id == str(stored[1]["service_request_id"])] == ["closed"]


def test_r2_3_a_page_within_one_second_is_enlarged() -> None:
    """20 incidents in one second, page of 10."""
    stored = [*reports(20, gap=0), *reports(5, newest=DAY - timedelta(days=1))]
    stored = [{**record, "service_request_id": str(number)} for number, record in enumerate(stored)]
    with fixmystreet(stored) as server:
        done = client(server, preset="fixmystreet", page_size=10).fetch_incidents()
    assert len(done.incidents) == 25 and done.complete


@pytest.mark.parametrize("repeats", [True, False])
def test_r2_4_the_crawl_stops_when_no_new_id_appears(repeats: bool) -> None:
    """Also on a server that repeats its last page (uReport)."""
    with paged(reports(130), repeats=repeats) as server:
        done = client(server, paging="page").fetch_incidents()
        assert len(done.incidents) == 130 and done.complete and len(server.asked) == 4
    same = as_json(reports(50))
    with Server(lambda asked: same) as server:  # one page repeated for ever
        done = client(server, paging="page").fetch_incidents()
        assert len(done.incidents) == 50 and not done.complete and len(server.asked) == 2


def test_r2_5_a_full_page_is_never_complete() -> None:
    """FixMyStreet cuts at 1000, Helsinki clamps ``page_size`` to 500, both without a word."""
    head = recorded(f"{H}/paging/page-size-clamped.json").headers
    assert head["X-Page-Size"] == "500"  # 5000 were asked for
    with Server(lambda asked: as_json(reports(50))) as server:  # no bound is honoured
        done = client(server).fetch_incidents()
    assert len(done.incidents) == 50 and not done.complete


def test_r2_6_pages_as_the_server_applies_them() -> None:
    """The applied size counts, 404 is the end, no count header is unknown, dates come in any order."""
    assert recorded(f"{H}/paging/past-the-end-404.json").status == 404
    assert "X-Result-Count" not in recorded(f"{H}/services/jurisdiction-unknown-empty.json").headers
    shuffled = sorted(reports(130), key=lambda record: record["service_request_id"])
    for way in ("page", "offset", "next"):
        with paged(shuffled, most=50, way=way) as server:
            told = {"size_parameter": "limit" if way == "offset" else "page_size", "page_size": 5000}
            can = endpoint.parse_capabilities({"paging": way, **told})
            done = Open311(
                web(), server.url + BASE, capabilities=replace(can, parameters=("page", "offset", "limit", "page_size"))
            ).fetch_incidents()
            assert len(done.incidents) == 130 and done.complete, way
    dates = [i.requested_datetime for i in done.incidents]
    assert dates == sorted(dates, reverse=True)

    def cut(asked: Asked) -> Reply:  # says 975, shows 100
        page = recorded(f"{H}/requests/list-100.json")
        return page if "page" not in asked.query else as_json([])

    with Server(cut) as server:
        done = client(server, preset="helsinki").fetch_incidents()
    assert len(done.incidents) == 100 and not done.complete


# -- R3 clock probe ---------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [0, 1, 2])
def test_r3_1_the_filters_clock_is_found(hours: int) -> None:
    """The offset at which ``start_date=t`` includes the newest incident and ``t + 1 s`` excludes it."""
    ids = [
        len(records_of(f"{F}/filters/{name}.json")) for name in ("clock-1-utc", "clock-2-plus-one", "clock-4-no-zone")
    ]
    assert ids[0] == ids[2] == 1 and ids[1] == 0  # the same instant, with an offset that is not read
    with fixmystreet(reports(400), cap=50, clock_hours=hours) as server:
        found = probe(web(), server.url + BASE, "1")
        assert found.capabilities.clock_hours == hours and found.capabilities.clock_probed
        before = len(server.asked)
        done = Open311(web(), found.url, "1", capabilities=found.capabilities).fetch_incidents()
        assert len(done.incidents) == 400 and done.complete
        assert len(server.asked) - before == 10  # 49 new ones a page, and one that brings nothing new


@pytest.mark.parametrize("ignored", [True, False])
def test_r3_2_an_unknown_clock_widens_the_window(ignored: bool) -> None:
    """If no offset fits, or several do, the window is 24 h wider and filtered here."""
    hours = 0 if ignored else 5
    with fixmystreet(reports(200, gap=3600), clock_hours=hours) as server:
        can = endpoint.parse_capabilities({"preset": "fixmystreet"})
        if not ignored:
            can = probe(web(), server.url + BASE, "1").capabilities
        assert can.clock_hours is None
        start, end = "2026-10-30T00:00:00Z", "2026-10-31T00:00:00Z"
        done = Open311(web(), server.url + BASE, "1", capabilities=can).fetch_incidents(start=start, end=end)
        sent = [asked.query for asked in server.asked if "end_date" in asked.query]
    assert len(done.incidents) == 24 and (done.start, done.end) == (start, end)
    assert (sent[0]["start_date"], sent[0]["end_date"]) == ("2026-10-29T00:00:00Z", "2026-11-01T00:00:00Z")


def test_r3_3_the_clock_is_probed_again_after_summer_time() -> None:
    """Europe's changes: the last Sundays of March and October, 01:00 UTC."""
    can = replace(endpoint.parse_capabilities({}), clock_probed="2026-10-20")
    assert not is_clock_due(can, "2026-10-25T00:59:59Z") and is_clock_due(can, "2026-10-25T01:00:00Z")
    assert not is_clock_due(replace(can, clock_probed="2026-11-23"), "2027-03-28T00:59:59Z")
    assert is_clock_due(replace(can, clock_probed="2026-11-23"), "2027-03-28T01:00:00Z")
    assert is_clock_due(replace(can, clock_probed="2025-11-23"), "2026-11-23T00:00:00Z")
    assert is_clock_due(endpoint.parse_capabilities({}), "2026-11-23T00:00:00Z")  # never probed


def test_r3_4_a_date_without_a_zone_is_the_profiles() -> None:
    """It is read in the profile's zone, and flagged."""
    told = json.loads(recorded(f"{F}/web/problems-new.json").body)[0]["confirmed"]
    assert (told, normalise_date(told, 1)) == ("2026-11-01 02:20:59", "2026-11-01T01:20:59Z")
    assert normalise_date("2026-07-01T12:00:00", 1) == "2026-07-01T10:00:00Z"  # summer
    record = {"service_request_id": "1", "requested_datetime": told}
    with Server(lambda asked: as_json([record])) as server:
        done = client(server, zone_hours=1).fetch_incidents()
    assert (done.incidents[0].requested_datetime, done.zoneless_count) == ("2026-11-01T01:20:59Z", 1)


# -- R4 sync ----------------------------------------------------------------------------------------


def test_r4_1_a_window_for_speed_and_a_whole_pass_for_truth() -> None:
    """``updated_after`` only where the profile has proved it."""
    plain, proved = endpoint.parse_capabilities({}), endpoint.parse_capabilities({"preset": "helsinki"})
    now = "2026-11-23T12:00:00Z"
    (whole,) = plan_fetch_windows(plain, now=now)
    assert (whole.start, whole.updated_after) == ("", "")
    recent = {"now": now, "full_at": "2026-11-23T06:00:00Z", "read_at": "2026-11-23T11:00:00Z"}
    (window,) = plan_fetch_windows(plain, **recent)
    assert (window.start, window.updated_after) == ("2026-10-24T12:00:00Z", "")
    assert [p.updated_after for p in plan_fetch_windows(proved, **recent)] == ["", "2026-11-22T09:00:00Z"]
    assert plan_fetch_windows(proved, **{**recent, "full_at": "2026-11-22T11:59:00Z"}) == [whole]
    assert plan_fetch_windows(proved, **{**recent, "read_at": "2026-11-24T00:00:00Z"}) == [
        whole
    ]  # a clock that went back

    def heeding(asked: Asked) -> Reply:
        return as_json([] if asked.query.get("updated_after", "") > "2027" else reports(3))

    for answer, heeds in ((heeding, True), (lambda asked: as_json(reports(3)), False)):
        with Server(answer) as server:
            assert ("updated_after" in probe(web(), server.url + BASE).capabilities.parameters) is heeds


def test_r4_2_only_a_complete_pass_says_that_something_vanished() -> None:
    """Never a partial or failed one."""
    with fixmystreet(reports(30), cap=10) as server:
        service = client(server)
        assert service.fetch_incidents().complete
        window = service.fetch_incidents(start="2026-10-31T22:00:00Z")
        assert (window.complete, window.start, window.end) == (True, "2026-10-31T22:00:00Z", "")
        assert window.window == ("2026-10-31T22:00:00Z", "") and service.fetch_incidents(status="open").window is None
    pages = [as_json({"service_requests": reports(10)}), Reply(b"<html></html>", 500, HTML)]
    with Server(lambda asked: pages.pop(0)) as server, pytest.raises(ServerError):
        client(server).fetch_incidents()


def test_r4_3_what_vanished_keeps_its_corrections(tmp_path: Path) -> None:
    """A tombstone never removes local edits or outbox entries."""
    with Workspace(tmp_path / "w.gpkg") as workspace:
        with fixmystreet(reports(3)) as server:
            everything = client(server).fetch_incidents()
            workspace.merge_incidents(everything.incidents, everything.window)
        workspace.enqueue(correction(subject="2"))
        with fixmystreet(reports(2)) as server:
            everything = client(server).fetch_incidents()
            assert workspace.merge_incidents(everything.incidents, everything.window).vanished == ["2"]
        assert {incident.service_request_id for incident in workspace.list_incidents()} == {"0", "1", "2"}
        assert [entry.subject for entry in workspace.list_corrections()] == ["2"]


@pytest.mark.parametrize("name", [f"{F}/requests/unknown-id.json", f"{F}/requests/non-public.json"])
def test_r4_4_an_empty_list_for_an_id_is_not_visible(name: str) -> None:
    """It does not mean that it does not exist: no error, no incident."""
    with replay({f"{BASE}/requests/9.json": name}) as server:
        assert client(server).fetch_incident("9") is None


def test_r4_5_a_single_read_that_fails_goes_through_the_list() -> None:
    """open311-adapter answers 500 to an extended status read alone."""
    paths = {
        f"{BASE}/requests/NAM-2.json": f"{A}/requests/one-extended-status-500.json",
        f"{BASE}/requests.json": f"{A}/requests/by-ids.json",
    }
    with replay(paths) as server:
        incident = client(server, preset="open311-adapter").fetch_incident("NAM-2")
    assert incident is not None and incident.status == "action_scheduled"


# -- R5 what goes out -------------------------------------------------------------------------------


def test_r5_1_dates_are_sent_without_a_plus() -> None:
    """A raw ``+`` is 500 at Helsinki and 400 at the adapter: ``…Z`` is sent."""
    assert recorded(f"{H}/filters/plus-unescaped-500-html.json").status == 500
    assert recorded(f"{A}/requests/plus-unescaped-400.json").status == 400
    with Server(lambda asked: as_json([])) as server:
        client(server, clock_hours=0).fetch_incidents(start="2026-11-23T12:00:00+01:00")
        assert server.asked[0].query["start_date"] == "2026-11-23T10:00:00Z"  # an hour early for summer time


def test_r5_2_whole_seconds_full_date_and_time() -> None:
    """The adapter answers 400 to a fraction, and to a date alone."""
    for name in ("fraction-400", "date-only-400"):
        assert recorded(f"{A}/requests/{name}.json").status == 400
    with Server(lambda asked: as_json([])) as server:
        for told in ("2026-11-23", "2026-11-23T00:00:00.5Z"):
            client(server, clock_hours=0).fetch_incidents(start=told)
        assert {asked.query["start_date"] for asked in server.asked} == {"2026-11-22T23:00:00Z"}


def new_request(
    server: Server, after: dict[str, Any] | None = None, **told: Any
) -> tuple[NewIncidentService, Correction]:
    given = {"service_code": "105", "lat": 50.4501, "lon": 4.8512, "description": "Trou"}
    wanted = correction(kind="incident", subject="", before={}, after={**given, **(after or {})})
    return NewIncidentService(client(server, **{"writes": ["request"], **told})), wanted


def test_r5_3_a_decimal_point_whatever_the_locale() -> None:
    """The adapter answers 400 to a decimal comma."""
    assert recorded(f"{A}/create/decimal-comma-400.json").status == 400
    with Server(lambda asked: as_json([])) as server:
        target, wanted = new_request(server)
        form = target.requests(wanted)[0].form
    assert "," not in f"{form['lat']}{form['long']}" and float(form["lat"]) == 50.4501


def test_r5_4_empty_fields_are_left_out() -> None:
    """An empty optional parameter equals an absent one; some servers do not know that."""
    with Server(lambda asked: as_json([])) as server:
        Open311(web(), server.url + BASE).fetch_incidents()
        assert server.asked[0].query == {}
        target, wanted = new_request(server)
        with pytest.raises(InvalidResponse):
            target.send(wanted)
        (posted,) = [asked for asked in server.asked if asked.method == "POST"]
        assert b"=&" not in posted.body and "address_string" not in posted.form


def test_r5_5_ids_and_codes_are_encoded_texts() -> None:
    """Blanks, accents, ``&`` and ``/`` as UTF-8; zeros stay."""
    assert "service_code=%C3%89clairage%20public" in recorded_request(f"{F}/filters/code-one.json")
    with Server(lambda asked: as_json([{"service_request_id": asked.path.split("requests/")[-1][:-5]}])) as server:
        for number in ("007", "a/b é&?"):
            found = client(server).fetch_incident(number)
            assert found is not None and found.service_request_id == number


@pytest.mark.parametrize(("way", "name"), [("brackets", "attribute[x][]"), ("repeated", "attribute[x]")])
def test_r5_6_several_values_as_the_profile_says(way: str, name: str) -> None:
    """The standard's ``[]`` is 400 at the adapter, which wants the name repeated."""
    assert recorded(f"{A}/create/multi-value-brackets-400.json").status == 400
    assert recorded(f"{A}/create/multi-value-repeated.json").status == 200
    with Server(lambda asked: as_json([])) as server:
        target, wanted = new_request(server, {"attributes": {"x": ["a", "b"]}}, attribute_values=way)
        assert target.requests(wanted)[0].form[name] == ["a", "b"]


def test_r5_7_statuses_in_the_servers_case_and_only_its_own() -> None:
    """The adapter wants them UPPERCASE; FixMyStreet answers 200 to any, and changes nothing."""
    assert recorded(f"{A}/updates/post-lower-case-400.json").status == 400
    assert recorded(f"{F}/updates/unknown-status-200.json").status == 200
    with updatable() as server:
        client(server, preset="open311-adapter").post_update(
            service_request_id="1", update_id="u", status="in_progress", description="x"
        )
        assert server.asked[-1].form["status"] == "IN_PROGRESS"
        count = len(server.asked)
        with pytest.raises(RequestRejected, match="does not know the status banana"):
            client(server, preset="open311-adapter").post_update(
                service_request_id="1", update_id="u", status="banana", description="x"
            )
        assert len(server.asked) == count


def test_r5_8_updates_are_dated_by_the_servers_clock() -> None:
    """Its ``Date`` plus what passed, never this computer's: a future date blocks later updates."""
    assert (
        "2026-11-24"
        in json.loads(recorded(f"{F}/readback/future-date/2-after-first-open311").body)["service_requests"][0][
            "updated_datetime"
        ]
    )
    then = datetime(2020, 5, 4, 3, 2, 1, tzinfo=timezone.utc)
    with updatable(Date=format_datetime(then, usegmt=True)) as server:
        client(server).post_update(service_request_id="1", update_id="u", status="open", description="x")
        sent = server.asked[-1].form["updated_datetime"]
    assert "2020-05-04T03:02:01Z" <= sent <= "2020-05-04T03:02:09Z"


def test_r5_9_fixmystreet_wants_the_back_ends_number() -> None:
    """With only FixMyStreet's own number the client refuses to push."""
    assert b"not found" in recorded(f"{F}/updates/report-id-400.json").body
    with updatable() as server:
        service = client(server, preset="fixmystreet")
        told = {"service_request_id": "135", "update_id": "u", "status": "fixed", "description": "x"}
        with pytest.raises(RequestRejected, match="back office"):
            service.post_update(**told)
        assert server.asked == []
        service.post_update(**told, external_id="EXT-9")
        assert server.asked[-1].form["service_request_id"] == "EXT-9"


# -- R6 outbox: the push itself is tested in test_push.py and by the faults campaign ----------------


def test_r6_1_the_corrections_uuid_is_the_update_id_of_every_attempt() -> None:
    """The same UUID on every attempt; FixMyStreet refuses the second."""
    assert b"already exists" in recorded(f"{F}/readback/duplicate-id/2-post-again").body
    wanted = correction()
    with updatable() as server:
        for _ in range(2):
            incident_update(server).send(wanted)
        assert {asked.form["update_id"] for asked in server.asked if asked.method == "POST"} == {wanted.id}


def test_r6_2_one_correction_in_flight_per_incident(tmp_path: Path) -> None:
    """No parallel retries: six parallel posts of one UUID made four comments at FixMyStreet."""
    flying, most, lock = [0], [0], threading.Lock()

    def answer(asked: Asked) -> Reply:
        with lock:
            flying[0] += asked.method == "POST"
            most[0] = max(most[0], flying[0])
        time.sleep(0.02)
        with lock:
            flying[0] -= asked.method == "POST"
        return updated(asked)

    path, refused = tmp_path / "w.gpkg", []
    with Workspace(path) as workspace:
        rows = [correction(after={"status": "open", "comment": f"Pas {n}"}) for n in range(3)]
        for row in rows:
            workspace.enqueue(row)
        approve(workspace, rows, who="Anne", rules=OutboxRules())

    def send(server: Server) -> None:
        with Workspace(path) as workspace:
            try:
                push(workspace, {"reporting": incident_update(server)}, who="Anne", grace_s=0)
            except RepereError as error:
                refused.append(error)

    with Server(answer) as server:
        desks = [threading.Thread(target=send, args=(server,)) for _ in range(2)]
        for desk in desks:
            desk.start()
        for desk in desks:
            desk.join()
        sent = [asked.form["update_id"] for asked in server.asked if asked.method == "POST"]
    assert most[0] == 1 and sent and len(sent) == len(set(sent)) and len(refused) <= 1


def test_r6_3_the_incident_is_compared_before_sending() -> None:
    """Base, current and wanted, on status and ``updated_datetime``: a difference is a conflict."""
    with Server(
        lambda asked: as_json([{"service_request_id": "1", "status": "closed", "updated_datetime": "2026-11-02"}])
    ) as server:
        held = incident_update(server).fetch(correction())
    assert held is not None
    assert conflict.has_changed(correction(), held)  # it was open when it was seen
    same = correction(before={"status": "closed"}, base_version="2026-11-02T00:00:00Z")
    assert not conflict.has_changed(same, held)


def test_r6_4_settled_only_if_state_and_comment_are_found() -> None:
    """For FixMyStreet the state at ``/report/ajax/N``, the comment as ``#comment_<number>`` in ``/rss/N``."""
    number = json.loads(recorded(f"{F}/readback/ok/2-post").body)["service_request_updates"]["update_id"]
    verdict = read_back("ok/3-after", {"status": "in_progress", "comment": "x"}, str(number))
    assert verdict.state is State.APPLIED
    assert read_back("ok/1-before", {"status": "in_progress", "comment": "x"}, str(number)).state is State.NOT_APPLIED


@pytest.mark.parametrize(("folder", "status"), [("stale-date/2-after", "fixed"), ("unknown-status/2-after", "planned")])
def test_r6_5_a_comment_without_its_state_is_partly_applied(folder: str, status: str) -> None:
    """Accepted with 200, the comment is public, the state is not changed."""
    posted = json.loads(recorded(f"{F}/readback/{folder.split('/')[0]}/1-post").body)
    number = str(posted["service_request_updates"]["update_id"])
    verdict = read_back(folder, {"status": status, "comment": "x"}, number)
    assert (verdict.state, verdict.reason) == (State.NOT_APPLIED, "the comment is there, the status is not")


def test_r6_6_a_lost_reply_is_unknown_and_looked_up() -> None:
    """By time, position and text, before any second attempt."""
    stored: list[dict[str, Any]] = []

    def answer(asked: Asked) -> Reply:
        if asked.method == "POST":
            now = datetime.now(timezone.utc).isoformat()
            stored.append({**asked.form, "service_request_id": "77", "requested_datetime": now})
            return Reply(drop=True)
        return as_json(stored)

    with Server(answer) as server:
        target, wanted = new_request(server, clock_hours=0)
        with pytest.raises(OutcomeUnknown):
            target.send(wanted)
        assert target.find_submission(wanted) == {"service_request_id": "77"}
        other = replace(wanted, after={**wanted.after, "description": "Autre chose"})
        assert target.find_submission(other) is None
        assert len([asked for asked in server.asked if asked.method == "POST"]) == 1


def test_r6_7_already_exists_counts_as_delivered() -> None:
    """On a retry of the same UUID; the read-back then decides."""
    wanted = correction()
    paths = {
        f"{BASE}/services.json": f"{F}/services/list.json",
        f"{BASE}/servicerequestupdates.json": f"{F}/updates/duplicate-id-400.json",
    }
    with replay(paths) as server:
        assert incident_update(server).send(wanted) == {"update_id": wanted.id}


def test_r6_8_the_same_text_twice_is_refused_before_sending(tmp_path: Path) -> None:
    """FixMyStreet stores the second one hidden, and answers 200."""
    counts = [
        json.loads(recorded(f"{F}/readback/same-text/{name}").body)["service_requests"][0]["comment_count"]
        for name in ("2-after-first-open311", "4-after-second-open311")
    ]
    assert counts[0] == counts[1]
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.enqueue(correction())
        with pytest.raises(RepereError, match="already in the outbox"):
            workspace.enqueue(correction())


def test_r6_9_no_repeat_where_the_update_id_is_taken_again() -> None:
    """open311-adapter makes a second update of the same ``update_id``."""
    assert recorded(f"{A}/updates/post-duplicate-accepted.json").status == 200
    with updatable() as server:
        assert not incident_update(server, preset="open311-adapter").capabilities.idempotent
        assert incident_update(server).capabilities.idempotent


def test_r6_10_an_incident_ahead_of_the_servers_clock_is_flagged() -> None:
    """No update can change its state until then."""
    told = json.loads(recorded(f"{F}/readback/future-date/2-after-first-open311").body)["service_requests"]
    then = format_datetime(datetime(2026, 11, 23, 17, 0, tzinfo=timezone.utc), usegmt=True)
    with Server(lambda asked: as_json([*told, *reports(1)], Date=then)) as server:
        done = client(server).fetch_incidents()
    assert done.future_dated_ids == (str(told[0]["service_request_id"]),)


# -- R7 what counts as success ----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["jurisdiction-missing-200-html", "has-photo-200-html"])
def test_r7_1_an_unexpected_media_type_is_a_failure(name: str) -> None:
    """200 with a page is no list."""
    with (
        replay({f"{BASE}/requests.json": f"{F}/filters/{name}.json"}) as server,
        pytest.raises(InvalidResponse, match="web page"),
    ):
        client(server).fetch_incidents()


@pytest.mark.parametrize("name", ["new-report-unconfirmed.json", "new-report-errors-200.json"])
def test_r7_2_a_creation_needs_an_id_or_a_token(name: str) -> None:
    """``{"success":1}`` and field errors both come with 200."""
    paths = {f"{BASE}/requests.json": f"{F}/web/{name}", f"{BASE}/services.json": f"{H}/services/list.json"}
    with replay(paths) as server:
        target, wanted = new_request(server)
        with pytest.raises(InvalidResponse):
            target.send(wanted)


def test_r7_3_the_id_of_a_creation_was_unknown_before() -> None:
    """FixMyStreet answers a POST with the list of others' reports: it is never asked, nor believed."""
    with replay(
        {
            f"{BASE}/requests.json": f"{F}/requests/post-not-supported.json",
            f"{BASE}/services.json": f"{F}/services/list.json",
        }
    ) as server:
        target, wanted = new_request(server, preset="fixmystreet", writes=["update"])
        with pytest.raises(RequestRejected):
            target.send(wanted)
        assert [asked for asked in server.asked if asked.method == "POST"] == []
        target, wanted = new_request(server)
        with pytest.raises(InvalidResponse):
            target.send(wanted)


@pytest.mark.parametrize("name", [f"{A}/create/ok.json", f"{H}/create/ok-201.json"])
def test_r7_4_200_and_201_are_both_success(name: str) -> None:
    """Array or object are both read."""
    paths = {f"{BASE}/requests.json": name, f"{BASE}/services.json": f"{A}/services/list.json"}
    with replay(paths) as server:
        target, wanted = new_request(server)
        assert target.send(wanted)["service_request_id"]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (recorded(f"{F}/updates/bad-key-400.json").body, "does not take the key"),
        (recorded(f"{A}/requests/unknown-parameter-400.json").body, "unexpected entries"),
        (recorded(f"{H}/create/no-description-400.json").body, "obligatoire"),
        (b'{"exceptions": {"type": "ERROR", "code": 404, "description": "Report does not exist"}}', "does not exist"),
        (recorded(f"{H}/create/bad-code-400.xml").body, ""),
        (b"<html><script>alert(1)</script></html>", ""),
    ],
)
def test_r7_5_every_error_shape_gives_one_message(body: bytes, message: str) -> None:
    """Object, array, ``detail``, ``exceptions``, HTML: rows are joined, HTML is never shown."""
    media = "text/html" if body.startswith(b"<html") else "application/json"
    page = Reply(body, 400, {"Content-Type": media})
    with Server(lambda asked: page) as server, pytest.raises(RequestRejected) as caught:
        client(server).fetch_incidents()
    assert caught.value.status == 400 and message in caught.value.sentence() and "<" not in caught.value.sentence()


@pytest.mark.parametrize("name", ["token-pending-500.json", "token-unknown-500.json"])
def test_r7_6_a_token_is_asked_again_later(name: str) -> None:
    """404 and 500 mean "not yet": the correction is submitted, not failed; later the token gives the number."""
    answers = [recorded(f"{A}/create/{name}"), as_json([], 404), recorded(f"{A}/create/token-ready.json")]
    number = records_of(f"{A}/create/token-ready.json")[0]["service_request_id"]

    def answer(asked: Asked) -> Reply:
        if "/tokens/" in asked.path:
            return answers.pop(0)
        return as_json([{"service_request_id": number, "service_code": "105", "description": "Trou"}])

    with Server(answer) as server:
        target, wanted = new_request(server)
        wanted = replace(wanted, receipt={"token": "T1"})
        states = [target.poll_outcome(wanted).state for _ in range(3)]
    assert states == [State.SUBMITTED, State.SUBMITTED, State.APPLIED]


def test_r7_7_the_receipt_shows_what_the_server_dropped() -> None:
    """Helsinki drops the address and the photo of a new report."""
    (made,) = json.loads(recorded(f"{H}/create/ok-201.json").body)
    with Server(lambda asked: as_json([made])) as server:
        sent = {name: made[name] for name in ("service_code", "description")}
        given = {**sent, "lat": made["lat"], "lon": made["long"], "address": "Rue de Fer 40"}
        target, wanted = new_request(server, given)
        verdict = target.poll_outcome(replace(wanted, receipt={"service_request_id": made["service_request_id"]}))
    assert verdict.remote_values["address"] == "" and verdict.state is State.APPLIED


# -- R8 personal data -------------------------------------------------------------------------------


def test_r8_1_personal_fields_are_dropped_on_reading(caplog: pytest.LogCaptureFixture) -> None:
    """Before storage, and never logged."""
    caplog.set_level(logging.DEBUG)
    person = {"requestor_name": "Jeanne", "name": "Jeanne", "email": "jeanne@a.example", "phone": "0475 12 34 56"}
    names = {"first_name": "Jeanne", "last_name": "Jeanne", "User Name": "Jeanne"}
    found = repr(fetch_incident(**person, **names))
    with replay({f"{BASE}/requests/135.json": f"{F}/requests/one.json"}) as server:
        found += repr(client(server).fetch_incident("135"))
    with replay({"/dashboard": f"{F}/web/dashboard.csv"}) as server:
        told = fixmystreet_pages.fetch_states(web(), server.url + BASE, "1-test-bearer-token")
        assert told["257"] == "internal_referral" and told["227"] == "open" and len(told) == 40
        assert server.asked[0].headers["Authorization"] == "Bearer 1-test-bearer-token"
        found += repr(told)
    for word in ("Jeanne", "Jean-François", "jeanne", "0475"):
        assert word not in found and word not in caplog.text


def test_r8_2_creation_sends_no_personal_field() -> None:
    """None that the user did not fill: Repère's form has none."""
    with Server(lambda asked: as_json([])) as server:
        target, wanted = new_request(server)
        sent = set(target.requests(wanted)[0].form)
    assert not sent & {"email", "first_name", "last_name", "phone", "device_id", "account_id"}


def test_r8_3_keys_are_masked_next_links_included() -> None:
    """Helsinki repeats ``api_key`` in its next-page link: only the page is taken from it, never the host."""
    link = recorded(f"{H}/requests/list-3.json").headers["X-Next-Page-URL"]
    assert "api_key=test-key" in link and "test-key" not in redact(link)
    with paged(reports(120), way="next") as server:
        assert len(client(server, paging="next").fetch_incidents().incidents) == 120
        assert not any("api_key" in asked.query for asked in server.asked)
    with Server(lambda asked: Reply(b"[", 200)) as server, pytest.raises(InvalidResponse) as caught:
        Open311(web(), server.url + BASE + "?api_key=secret", "").get("requests").json()
    assert "secret" not in str(caught.value.values)


def test_r8_4_citizens_words_are_plain_text() -> None:
    """They are kept as they came; nothing reads them as HTML."""
    incident = fetch_incident(description="<b>attention</b> <script>x</script>")
    assert incident.description == "<b>attention</b> <script>x</script>"
    with replay({f"{BASE}/requests/135.json": f"{F}/requests/one.json"}) as server:
        found = client(server).fetch_incident("135")
    assert found is not None and '<b>attention</b> & "danger"' in found.description


# -- R9 photos --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("http://a.example/1.jpg", "http://a.example/1.jpg"),
        (["http://a.example/1.jpg", "http://a.example/2.jpg"], "http://a.example/1.jpg"),
        ("http://a.example/1.jpg,http://a.example/2.jpg", "http://a.example/1.jpg"),
        ("/photo/1.jpg", "{server}/photo/1.jpg"),
        ("", ""),
        ({}, ""),
        (None, ""),
        ("data:image/png;base64,AA==", ""),
    ],
)
def test_r9_1_photos_of_any_shape(sent: object, kept: str) -> None:
    """String, list, ``""``, ``{}``, ``null``, comma list, relative path, ``data:`` URI."""
    assert fetch_incident(media_url=sent).media_url == kept


def test_r9_2_more_photos_in_the_extensions() -> None:
    """In ``extended_attributes.media_urls`` and ``photos``."""
    assert recorded(f"{H}/create/photo-201.json").status == 201
    assert (
        fetch_incident(media_url="", extended_attributes={"media_urls": ["http://a.example/p"]}).media_url
        == "http://a.example/p"
    )
    assert fetch_incident(photos=["http://a.example/q"]).media_url == "http://a.example/q"


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.example/1", "//"]
)
def test_r9_3_only_http_links_are_offered(link: str) -> None:
    """Others are not; a relative path is the endpoint's."""
    assert fetch_incident(media_url=link).media_url == ""
    assert fetch_incident(media_url="photo/1.jpg").media_url == "{server}/open311/v2/photo/1.jpg"


# -- R10 coordinates --------------------------------------------------------------------------------


def test_r10_1_degrees_for_open311_lambert_for_the_cirb_platform() -> None:
    """The CRS is the service's, and ends as degrees."""
    record = {"id": 7, "status": "CREATED", "location": {"coordinates": {"x": 185000.0, "y": 128000.0}}}
    with Server(lambda asked: as_json({"response": record})) as server:
        found = Cirb(web(), server.url + "/api").fetch_incident("7")
    assert (
        found is not None and found.lon == pytest.approx(4.86, abs=0.02) and found.lat == pytest.approx(50.46, abs=0.02)
    )


def test_r10_2_strings_and_numbers_both_parse() -> None:
    """The text received is kept where it cannot be used."""
    assert parse_position("4.871861", "50.4405") == parse_position(4.871861, 50.4405) == (4.871861, 50.4405)
    assert fetch_incident(lat="50,44", long="4,87").position_received == "4,87 / 50,44"


@pytest.mark.parametrize(
    ("lon", "lat", "why"),
    [(0, 0, "zero"), (50.4, 50.4, "lon_is_lat"), (50.44, 4.87, "swapped"), ("NaN", 50.4, "no_number")],
)
def test_r10_3_positions_that_cannot_be_meant(lon: object, lat: object, why: str) -> None:
    """(0, 0); lon = lat; swapped axes; not a number."""
    assert parse_position(lon, lat) == (None, None) and find_position_fault(lon, lat) == why


def test_r10_4_a_point_outside_is_not_dropped() -> None:
    """Outside the commune is for a person to see (plausibility), never silently dropped."""
    assert (fetch_incident(lat=48.85, long=2.35).lon, fetch_incident(lat=48.85, long=2.35).lat) == (2.35, 48.85)


def test_r10_5_fixmystreet_has_six_decimals() -> None:
    """About 0.1 m; its own page has full precision."""
    told = json.loads(recorded(f"{F}/web/report-state.json").body)["report"]
    assert len(str(told["longitude"]).split(".")[1]) > 6
    assert len(json.loads(recorded(f"{F}/requests/one.json").body)["service_requests"][0]["long"].split(".")[1]) <= 6


def test_r10_6_redmine_wants_lon() -> None:
    """Redmine GTT reads ``lon``, not ``long``."""
    with Server(lambda asked: as_json([])) as server:
        target, wanted = new_request(server, longitude="lon")
        form = target.requests(wanted)[0].form
    assert float(form["lon"]) == 4.8512 and "long" not in form


# -- what the tests above are made of ---------------------------------------------------------------


def records_of(name: str) -> list[dict[str, Any]]:
    """The records of a recorded list."""
    reply = recorded(name)
    return parse_records(Response("S", "", reply.status, reply.headers, reply.body), "request")


def recorded_request(name: str) -> str:
    return (SAMPLES / f"{name}.req").read_text(encoding="utf-8").splitlines()[0]


def updated(asked: Asked, **headers: str) -> Reply:
    """A server that takes updates and shows one open incident."""
    if asked.path.endswith("servicerequestupdates.json"):
        return as_json([{"update_id": "U1"}] if asked.method == "POST" else [], **headers)
    return as_json([{"service_request_id": "1", "status": "open", "service_code": "c"}], **headers)


def updatable(**headers: str) -> Server:
    return Server(lambda asked: updated(asked, **headers))


def read_back(folder: str, after: dict[str, Any], number: str) -> Any:
    """The verdict on FixMyStreet's recorded pages after (or before) an update."""
    told = json.loads(recorded(f"{F}/readback/{folder}-open311").body)["service_requests"][0]
    subject = str(told["service_request_id"])
    paths = {
        f"{BASE}/requests/{subject}.json": f"{F}/readback/{folder}-open311",
        f"/report/ajax/{subject}": f"{F}/readback/{folder}-state",
        f"/rss/{subject}": f"{F}/readback/{folder}-comments",
    }
    wanted = correction(subject=subject, after=after, receipt={"update_id": number})
    with replay(paths) as server:
        return incident_update(server, preset="fixmystreet").poll_outcome(wanted)
