"""An answer is a list only if it is certainly one, and a pass is whole only if it certainly is."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from repere.services.errors import InvalidResponse
from repere.services.http.client import HttpClient
from repere.services.http.response import Response
from repere.services.incidents import endpoint
from repere.services.incidents.capabilities.probe import probe
from repere.services.incidents.clients import pagination as crawling
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.parsing import parse_records
from repere.tests.servers.replay import Asked, Reply, Server, recorded
from repere.tests.servers.reporting import as_json, paged, reports

ONE = {"service_request_id": "5", "status": "open", "description": "Trou", "requested_datetime": "2026-05-01T08:00:00Z"}


def web() -> HttpClient:
    return HttpClient("Signalements", per_second=0, attempts=1)


def client(server: Server, **said: Any) -> Open311:
    return Open311(web(), f"{server.url}/open311/v2", "1", "k", endpoint.parse_capabilities(said))


def answer(body: object) -> Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response("Signalements", "http://a.example", 200, {"Content-Type": "application/json"}, content)


# -- what is a list ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shape",
    [
        [ONE],
        ONE,
        {**ONE, "extended_attributes": {"markaspot": {"status_hex": "#fff"}}},
        {**ONE, "notes": [{"description": "vu"}]},
        {"service_request": ONE},
        {"request": ONE},
        {"service_requests": [ONE]},
        {"service_requests": {"request": [ONE]}},
        {"service_requests": {"request": ONE}},
        {"status": "success", "message": "1 found", "data": [ONE]},
        {"errors": [], "results": [ONE]},
        b"<service_requests><request><service_request_id>5</service_request_id></request></service_requests>",
        b"<request><service_request_id>5</service_request_id></request>",
        b"<service-requests type='array'><service-request><service-request-id>5</service-request-id>"
        b"</service-request></service-requests>",
    ],
)
def test_a_record_is_found_in_whatever_wraps_it(shape: object) -> None:
    (found,) = parse_records(answer(shape), "request")
    assert found["service_request_id"] == "5"


@pytest.mark.parametrize(
    "shape",
    [
        [],
        {"service_requests": []},
        {"service_requests": ""},
        {"service_requests": None},
        {"service_requests": [], "count": 0, "next": None},
        {"service_requests": {"request": []}},
        b"<service_requests/>",
        {"total": "0", "page": 1, "service_requests": []},
        b"<?xml version='1.0'?><requests type='array'> </requests>",
        b"<service_requests count='0'/>",
    ],
)
def test_nothing_is_nothing_only_where_it_is_certain(shape: object) -> None:
    assert parse_records(answer(shape), "request") == []


@pytest.mark.parametrize(
    "shape",
    [
        {},
        None,
        True,
        "Database down",
        503,
        {"data": []},
        {"data": {"data": []}},
        {"messages": []},
        {"error": "x", "service_requests": []},
        {"service_requests": [], "message": "timeout"},
        {"service_requests": [], "status": "error"},
        {"service_requests": "Database down"},
        {"service_requests": [], "success": False},
        {"service_requests": [], "count": 20},
        {"service_requests": "", "total_count": "20"},
        {"Error": {"text": "x"}, "service_requests": [ONE]},
        {"status": "error", "data": [ONE]},
        {"error": {"service_request_id": "5"}},
        {**ONE, "error": "not found"},
        [{"message": "maintenance"}],
        [{"id": "5", "status": "open"}],
        [[ONE]],
        [None],
        b"<service_requests>Database down</service_requests>",
        b"<service_requests><error>Database down</error></service_requests>",
        b"<error>Database down</error>",
        b"<services/>",
        b"<service_requests count='20'/>",
        b"<service_requests status='error'/>",
        b"<request/>",
        b"<anything/>",
        b"Database down",
    ],
)
def test_what_may_be_trouble_is_never_nothing(shape: object) -> None:
    with pytest.raises(InvalidResponse):
        parse_records(answer(shape), "request")


def test_a_page_behind_the_last_is_empty_beside_the_number_of_all() -> None:
    stored = [{**ONE, "service_request_id": str(number)} for number in range(25)]

    def page(asked: Asked) -> Reply:
        first = 10 * (int(asked.query.get("page", 1)) - 1)
        return as_json({"total": 25, "service_requests": stored[first : first + 10]})

    with Server(page) as server:
        done = client(server, paging="page").fetch_incidents()
    assert (len(done.incidents), done.complete) == (25, True)


def test_one_that_is_asked_for_and_comes_with_others_is_not_said_to_be_gone() -> None:
    with Server(lambda asked: as_json([{**ONE, "service_request_id": "6"}])) as server, pytest.raises(InvalidResponse):
        client(server).fetch_incident("5")
    with Server(lambda asked: as_json([])) as server:
        assert client(server).fetch_incident("5") is None


def test_a_step_that_cannot_be_read_may_be_the_one_looked_for() -> None:
    steps = [{"update_id": "1", "service_request_id": "5"}, {"id": "2", "service_request_id": "5"}]
    with Server(lambda asked: as_json(steps)) as server:
        service = client(server, extensions=["updates"])
        assert [step.update_id for step in service.fetch_updates("5")] == ["1"]  # a person may read what there is
        with pytest.raises(InvalidResponse):
            service.fetch_history("5")


# -- when a pass is whole ----------------------------------------------------------------------------


def test_a_page_of_which_nothing_can_be_read_is_counted_and_not_whole() -> None:
    with Server(lambda asked: as_json([{"id": str(n), "status": "open"} for n in range(20)])) as server:
        for paging in ("end_date", "page"):
            done = client(server, paging=paging).fetch_incidents()
            assert (len(done.incidents), done.unreadable, done.complete) == (0, 20, False), paging


def test_a_later_page_of_which_little_can_be_read_is_counted_too() -> None:
    first = [{**one, "service_request_id": one["service_request_id"]} for one in reports(10)]
    odd = [first[-1], *({"id": str(n)} for n in range(9))]
    with Server(lambda asked: as_json(odd if "end_date" in asked.query else first)) as server:
        done = client(server).fetch_incidents()
    assert (len(done.incidents), done.unreadable, done.complete) == (10, 9, False)


@pytest.mark.parametrize("date", [None, "", "demain", "1777975200"])
def test_a_list_without_dates_is_never_whole_but_for_one_report(date: str | None) -> None:
    listed = [{"service_request_id": str(n), "requested_datetime": date} for n in range(100)]
    with Server(lambda asked: as_json(listed)) as server:
        done = client(server).fetch_incidents()
        assert (len(done.incidents), done.complete) == (100, False)
    with Server(lambda asked: as_json(listed[:1])) as server:
        assert client(server).fetch_incidents().complete


def listing(dates: list[str], cap: int, *, inclusive: bool = False, discovers: int | bool = True) -> Server:
    """A server without paging, newest first; ``inclusive`` where its upper bound is; ``discovers`` the cap it tells."""
    stored = [{"service_request_id": str(n), "requested_datetime": date} for n, date in enumerate(dates)]

    def reply(asked: Asked) -> Reply:
        if asked.path.endswith("discovery.json"):
            told = cap if discovers is True else discovers
            return as_json({"discovery": {"max_requests": str(told)}}) if told else as_json([], 404)
        start, end = asked.query.get("start_date", ""), asked.query.get("end_date", "9")
        shown = [
            one
            for one in stored
            if one["requested_datetime"] >= start
            and (one["requested_datetime"] <= end if inclusive else one["requested_datetime"] < end)
        ]
        return as_json(shown[: min(cap, int(asked.query.get("max_requests") or cap))])

    return Server(reply)


SECOND = [f"2026-05-01T10:00:{second:02}Z" for second in range(60)]


@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("seconds", [[0] * 40, [1] * 3 + [0] * 37, [1] * 39 + [0]])
def test_a_short_list_within_two_seconds_is_whole(seconds: list[int], inclusive: bool) -> None:
    dates = [SECOND[second] for second in seconds]
    with listing(dates, 1000, inclusive=inclusive) as server:
        assert client(server, cap=1000, clock_hours=0).fetch_incidents().complete
        assert client(server, preset="fixmystreet", clock_hours=0).fetch_incidents().complete
        assert client(server, preset="fixmystreet").fetch_incidents().complete  # nothing is known of its clock
    older = ["2026-04-30T10:00:00Z"]
    with listing(dates + older, 1000, inclusive=inclusive) as server:
        # how much it lists at once is not known: it is seen in the list without bounds
        done = client(server, clock_hours=0).fetch_incidents(start="2026-05-01T09:00:00Z")
        assert done.complete and len(done.incidents) == 40


@pytest.mark.parametrize("start", ["", "2026-05-01T09:00:00Z"])
@pytest.mark.parametrize("hours", [None, 0])
@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("older", [0, 1, 30])
@pytest.mark.parametrize("seconds", [[1] * 5 + [0] * 5, [1] * 20 + [0] * 20, [2] * 5 + [0] * 20, [1] * 3 + [0] * 30])
def test_two_seconds_are_whole_though_nobody_says_how_much_is_listed_at_once(
    seconds: list[int], older: int, inclusive: bool, hours: int | None, start: str
) -> None:
    dates = [SECOND[second] for second in seconds] + [f"2026-05-01T09:30:{older - n:02}Z" for n in range(older)]
    with listing(dates, 100, inclusive=inclusive, discovers=False) as server:
        done = client(server, clock_hours=hours).fetch_incidents(start=start)
        assert done.complete and len(done.incidents) == len(dates) and len(server.asked) < 9


@pytest.mark.parametrize("hours", [None, 0])
@pytest.mark.parametrize("inclusive", [True, False])
def test_a_bound_on_a_crowded_second_steps_over_nothing_if_it_still_shows_it(
    inclusive: bool, hours: int | None
) -> None:
    """The first page ends amid a second, and lies in two of them."""
    dates = [SECOND[1]] * 10 + [SECOND[0]] * 15 + [f"2026-04-{day:02}T10:00:00Z" for day in range(30, 0, -1)]
    with listing(dates, 20, inclusive=inclusive, discovers=False) as server:
        done = client(server, clock_hours=hours).fetch_incidents()
    assert done.complete and len(done.incidents) == len(dates)
    with listing([SECOND[1]] * 10 + [SECOND[0]] * 25, 20, inclusive=inclusive, discovers=False) as server:
        assert not client(server, clock_hours=hours).fetch_incidents().complete


@pytest.mark.parametrize("limit", [20, 1000])
def test_one_second_is_whole_if_the_server_says_that_it_lists_more(limit: int) -> None:
    with listing(SECOND[:1] * 20, 20, discovers=limit) as server:
        assert client(server).fetch_incidents().complete is (limit > 20)


@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("preset", ["fixmystreet", "standard"])
def test_a_second_with_more_reports_than_the_server_lists_is_stepped_over_and_told(
    preset: str, inclusive: bool
) -> None:
    older = [f"2026-04-{day:02}T10:00:00Z" for day in range(30, 0, -1)]
    newer = [f"2026-05-{day:02}T10:00:00Z" for day in range(20, 1, -1)]
    with listing([*newer, *SECOND[:1] * 40, *older], 30, inclusive=inclusive) as server:
        done = client(server, preset=preset, clock_hours=0).fetch_incidents()
    assert not done.complete and len(done.incidents) >= 19 + 29 + 30
    assert {one.requested_datetime for one in done.incidents} == {*newer, SECOND[0], *older}
    with listing(SECOND[:1] * 40, 30, inclusive=inclusive) as server:
        assert not client(server, preset=preset, clock_hours=0).fetch_incidents().complete


def test_what_leaves_the_list_while_pages_are_read_makes_the_pass_not_whole() -> None:
    stored = reports(30)

    def reply(asked: Asked) -> Reply:
        page = int(asked.query.get("page") or 1)
        shown = as_json(stored[10 * page - 10 : 10 * page], 200, **{"X-Result-Count": str(len(stored))})
        if page == 1:
            del stored[3]  # hidden: the eleventh is the tenth now
        return shown

    with Server(reply) as server:
        done = client(server, paging="page").fetch_incidents()
    assert "10" not in {one.service_request_id for one in done.incidents} and not done.complete


@pytest.mark.parametrize("paging", ["end_date", "page", "offset"])
def test_a_list_that_never_ends_is_left_and_not_whole(paging: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crawling, "MAX_REPORTS", 500)
    newest, number = datetime(2026, 11, 1), [0]

    def reply(asked: Asked) -> Reply:
        first = number[0] = number[0] + 100
        dates = (newest - timedelta(minutes=n) for n in range(first - 100, first))
        listed = [{"service_request_id": d.isoformat(), "requested_datetime": f"{d.isoformat()}Z"} for d in dates]
        return as_json(listed)

    with Server(reply) as server:
        done = client(server, paging=paging, clock_hours=0).fetch_incidents()
        assert 500 <= len(done.incidents) <= 600 and not done.complete and len(server.asked) <= 10


# -- what else servers do ----------------------------------------------------------------------------


def test_those_responsible_stand_in_one_order() -> None:
    bodies = ["Ville de Namur", "SPW Mobilité"]
    with Server(lambda asked: as_json([{**ONE, "agency_responsible": {"recipient": bodies}}])) as server:
        first = client(server).fetch_incidents().incidents
        bodies.reverse()
        assert client(server).fetch_incidents().incidents == first
    assert first[0].agency_responsible == "SPW Mobilité, Ville de Namur"


def test_values_in_lists_and_a_photo_with_a_number() -> None:
    values = {**ONE, "lat": "50.52", "long": "5.24", "media_url": "https://x.example/a.jpg"}
    with Server(lambda asked: as_json([{key: [value] for key, value in values.items()}])) as server:
        (one,) = client(server).fetch_incidents().incidents
    assert (one.lon, one.lat, one.media_url) == (5.24, 50.52, "https://x.example/a.jpg")
    with Server(lambda asked: as_json([{**ONE, "media_url": [{"id": 3, "url": "https://x.example/b.jpg"}]}])) as server:
        (one,) = client(server).fetch_incidents().incidents
    assert one.media_url == "https://x.example/b.jpg"


def adapter(asked: Asked) -> Reply:
    """open311-adapter, as recorded: it refuses what it does not know by name."""
    if asked.path.endswith("/services.json"):
        return recorded("open311/open311-adapter/services/list.json")
    if asked.path.endswith("/servicerequestupdates.json"):
        if "service_request_id" in asked.query:
            return as_json([{"code": 400, "description": "found unexpected entries: service_request_id"}], 400)
        return recorded("open311/open311-adapter/updates/window.json")
    if asked.path.endswith("/requests.json"):
        if set(asked.query) - {"jurisdiction_id", "start_date", "end_date", "status", "service_request_id"}:
            return recorded("open311/open311-adapter/requests/unknown-parameter-400.json")
        return recorded("open311/open311-adapter/requests/by-ids.json")
    return Reply(b"", 404, {"Content-Type": "text/plain"})


def test_open311_adapter_is_recognised_and_asked_by_period() -> None:
    with Server(adapter) as server:
        found = probe(web(), server.url, "namur")
        assert (found.capabilities.preset, found.capabilities.update_case) == ("open311-adapter", "upper")
        history = Open311(web(), found.url, "namur", capabilities=found.capabilities).fetch_history(
            "NAM-3", "2026-11-22T00:00:00Z"
        )
        assert history and [step.update_id for step in history] == ["U2"]
        last = server.asked[-1].query
    assert last["start_date"] == "2026-11-22T00:00:00Z" and last["end_date"] > last["start_date"]
    assert "service_request_id" not in last


def test_pages_by_number_are_read_whole() -> None:
    with paged(reports(130), most=50) as server:
        assert client(server, paging="page").fetch_incidents().complete
