"""Open311: real servers' recorded answers, and the traps they are known for."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.errors import InvalidResponse, OutcomeUnknown, RequestRejected
from repere.services.http.client import HttpClient
from repere.services.incidents.clients import open311
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.endpoint import parse_capabilities
from repere.services.incidents.parsing import normalise_date
from repere.services.incidents.position import parse_position
from repere.services.model.incident import Update
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Asked, Reply, Server, replay

FIXMYSTREET = "open311/fixmystreet/"
PERSONAL = ("Jean-François", "Lempereur", "requestor_name")


def client(server: Server, form: str = "json", base: str = "/open311/v2", key: str = "test-key") -> Open311:
    return Open311(
        HttpClient("Signalements", per_second=0, attempts=1),
        server.url + base,
        "1",
        key,
        parse_capabilities({"format": form}),
    )


def as_json(records: object, status: int = 200) -> Reply:
    return Reply(json.dumps(records).encode(), status)


# -- recorded answers -------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["json", "xml"])
def test_fixmystreet_list(form: str) -> None:
    with replay({f"/open311/v2/requests.{form}": f"{FIXMYSTREET}requests/list-5.{form}"}) as server:
        found = client(server, form).fetch_incidents().incidents
    assert [incident.service_request_id for incident in found] == ["135", "703", "306", "324", "222"]
    first = found[0]
    assert (first.status, first.service_code) == ("closed", "Mobilier urbain")
    assert first.requested_datetime == "2026-11-23T11:02:08Z"  # 12:02:08+01:00
    assert (first.lon, first.lat) == (4.871861, 50.4405)  # strings in JSON
    assert first.agency_responsible == "Ville de Namur"  # an object with a list
    assert '<b>attention</b> & "danger"' in first.description  # plain text, not HTML to render
    assert not any(word in repr(found) for word in PERSONAL)


SAME = [
    (f"{FIXMYSTREET}requests/list-5", "/open311/v2"),
    (f"{FIXMYSTREET}requests/one", "/open311/v2"),
    ("open311/helsinki/requests/list-3", "/api/georeport/v2"),
    ("open311/open311-adapter/requests/by-ids", "/open311/v2"),
]


@pytest.mark.parametrize(("name", "base"), SAME, ids=[name for name, _ in SAME])
def test_json_and_xml_give_equal_incidents(name: str, base: str) -> None:
    found = {}
    for form in ("json", "xml"):
        with replay({f"{base}/requests.{form}": f"{name}.{form}"}) as server:
            found[form] = client(server, form, base).fetch_incidents().incidents
    assert found["json"] and found["json"] == found["xml"]


def test_helsinki_list_is_a_bare_array_with_microseconds() -> None:
    with replay({"/api/georeport/v2/requests.json": "open311/helsinki/requests/list-3.json"}) as server:
        crawl = client(server, base="/api/georeport/v2").fetch_incidents()
        by_id = {incident.service_request_id: incident for incident in crawl.incidents}
    assert set(by_id) == {"si7a87zq", "1c8c3aig", "013bv5yy"}
    assert by_id["1c8c3aig"].status_notes == "Réparé"
    assert by_id["si7a87zq"].requested_datetime == "2026-01-25T07:11:54Z"
    assert not crawl.complete  # not in the order of dates: the cursor proves nothing


def test_extensions_do_not_become_photos() -> None:
    with replay({"/v2/requests.json": "open311/helsinki/requests/extensions.json"}) as server:
        assert {incident.media_url for incident in client(server, base="/v2").fetch_incidents().incidents} == {""}


@pytest.mark.parametrize("form", ["json", "xml"])
@pytest.mark.parametrize("server_name", ["fixmystreet", "open311-adapter"])
def test_categories(server_name: str, form: str) -> None:
    with replay({f"/open311/v2/services.{form}": f"open311/{server_name}/services/list.{form}"}) as server:
        categories = {category.service_code: category for category in client(server, form).fetch_categories()}
    if server_name == "fixmystreet":
        assert categories["Dépôt sauvage"].service_name == "Dépôt sauvage"
        assert not categories["Dépôt sauvage"].metadata  # the string "false"
    else:
        assert categories["NIDPOULE"].metadata
        assert categories["ECLAIRAGE"].group == "Éclairage"


@pytest.mark.parametrize("form", ["json", "xml"])
def test_an_incident_the_server_does_not_show(form: str) -> None:
    with replay({f"/open311/v2/requests/999999.{form}": f"{FIXMYSTREET}requests/unknown-id.{form}"}) as server:
        assert client(server, form).fetch_incident("999999") is None
    with replay({f"/v2/requests/nope.{form}": f"open311/helsinki/requests/unknown-id-404.{form}"}) as server:
        assert client(server, form, "/v2").fetch_incident("nope") is None


def test_an_incident_that_fails_alone_is_read_through_the_list() -> None:
    with replay(
        {
            "/open311/v2/requests/NAM-2.json": "open311/open311-adapter/requests/one-extended-status-500.json",
            "/open311/v2/requests.json": "open311/open311-adapter/requests/by-ids.json",
        }
    ) as server:
        incident = client(server).fetch_incident("NAM-2")
    assert incident is not None and incident.status == "action_scheduled"


def test_updates_of_one_incident_out_of_a_window_of_all() -> None:
    found = {}
    for form in ("json", "xml"):
        name = f"open311/open311-adapter/updates/window.{form}"
        with replay({f"/open311/v2/servicerequestupdates.{form}": name}) as server:
            found[form] = client(server, form).fetch_updates("NAM-3")
    assert found["json"] == found["xml"]
    assert found["json"] == [Update("U2", "NAM-3", "closed", "2026-11-22T11:07:16Z", "Mise à jour 3")]


@pytest.mark.parametrize("form", ["json", "xml"])
def test_fixmystreet_shows_no_updates(form: str) -> None:
    with replay({f"/open311/v2/servicerequestupdates.{form}": f"{FIXMYSTREET}updates/get-400.{form}"}) as server:
        assert client(server, form).fetch_updates("135") == []
        assert client(server, form).fetch_history("135") is None


@pytest.mark.parametrize(
    ("form", "name", "number"),
    [
        ("json", "fixmystreet/updates/ok.json", "1005"),
        ("xml", "fixmystreet/updates/ok.xml", "1006"),
        ("json", "open311-adapter/updates/post-ok.json", "U501"),
    ],
)
def test_an_update_is_posted(form: str, name: str, number: str) -> None:
    with replay(
        {
            f"/open311/v2/services.{form}": f"{FIXMYSTREET}services/list.{form}",
            f"/open311/v2/servicerequestupdates.{form}": f"open311/{name}",
        }
    ) as server:
        receipt = client(server, form).post_update(
            service_request_id="EXT-1", update_id="u-1", status="in_progress", description="Équipe en route & prête"
        )
        sent = server.asked[-1].form
    assert receipt["update_id"] == number
    assert sent["description"] == "Équipe en route & prête"
    assert (sent["update_id"], sent["jurisdiction_id"], sent["api_key"]) == ("u-1", "1", "test-key")


def test_an_update_posted_twice_is_refused_with_the_reason() -> None:
    with (
        replay(
            {
                "/open311/v2/services.json": f"{FIXMYSTREET}services/list.json",
                "/open311/v2/servicerequestupdates.json": f"{FIXMYSTREET}updates/duplicate-id-400.json",
            }
        ) as server,
        pytest.raises(RequestRejected, match="already exists"),
    ):
        client(server).post_update(service_request_id="1", update_id="u", status="open", description="x")


def test_a_page_with_status_200_is_not_data() -> None:
    with (
        replay({"/open311/v2/requests.json": f"{FIXMYSTREET}filters/jurisdiction-missing-200-html.json"}) as server,
        pytest.raises(InvalidResponse, match="Signalements answered with a web page"),
    ):
        client(server).fetch_incidents()


# -- hostile answers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "body", "media_type"),
    [
        ("xml", b"<html><body>Bienvenue</body></html>", "text/html"),
        ("xml", b"<html><body>Bienvenue</body></html>", "application/xml"),
        ("xml", b'<!DOCTYPE r [<!ENTITY a "b">]><service_requests>&a;</service_requests>', "application/xml"),
        ("xml", b"<service_requests><request>", "application/xml"),
        ("xml", b"<errors><error><code>400</code></error></errors>", "application/xml"),
        ("json", b'{"service_requests":[{"service_request_id":', "application/json"),
        ("json", b'{"errors":{"code":400,"description":"Bad request"}}', "application/json"),
        ("json", b'[{"code":500,"description":"boom"}]', "application/json"),
        ("json", b'"a word"', "application/json"),
        ("json", b"[" * 100_000, "application/json"),
        ("json", b"", "application/json"),
    ],
)
def test_what_is_no_list_is_said_so(form: str, body: bytes, media_type: str) -> None:
    with Server(lambda asked: Reply(body, 200, {"Content-Type": media_type})) as server, pytest.raises(InvalidResponse):
        client(server, form).fetch_incidents()


def test_one_bad_record_does_not_lose_the_page() -> None:
    nested: object = "deep"
    for _ in range(300):
        nested = [nested]
    records = [
        {"service_request_id": 7, "requested_datetime": "2026-01-02T00:00:00Z", "lat": "x", "long": {}, "status": None},
        {"status": "open"},
        None,
        "text",
        {"service_request_id": "008", "description": nested, "requested_datetime": "soon", "media_url": 12},
    ]
    with Server(lambda asked: as_json(records)) as server:
        crawl = client(server).fetch_incidents()
        found = {incident.service_request_id: incident for incident in crawl.incidents}
    assert set(found) == {"7", "008"}  # zeros stay
    assert (found["7"].lon, found["7"].lat, found["7"].status) == (None, None, "")
    assert found["008"].requested_datetime == ""
    assert crawl.unreadable == 3


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = ("status", "description", "requested_datetime", "updated_datetime", "lat", "long", "media_url", "photos")


@given(st.fixed_dictionaries(dict.fromkeys(FIELDS, VALUES)), VALUES)
def test_whatever_a_field_holds_the_good_record_beside_it_is_read(record: dict[str, object], other: object) -> None:
    good = {"service_request_id": "good", "requested_datetime": "2026-01-02T00:00:00Z", "lat": 50.4, "long": "4.87"}
    with Server(lambda asked: as_json([{**record, "service_request_id": "odd"}, other, good])) as server:
        found = {incident.service_request_id: incident for incident in client(server).fetch_incidents().incidents}
    assert (found["good"].lon, found["good"].lat) == (4.87, 50.4)
    assert found["odd"].media_url == "" or found["odd"].media_url.startswith("http")


def test_half_a_character_does_not_stop_the_storing(tmp_path: Path) -> None:
    body = rb'[{"service_request_id": "1", "description": "velo \ud83d", "status": "open"}]'
    with Server(lambda asked: Reply(body)) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.merge_incidents(client(server).fetch_incidents().incidents)
        assert workspace.list_incidents()[0].description == "velo \ufffd"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("https://a.example/1.jpg", "https://a.example/1.jpg"),
        (["", "https://a.example/1.jpg", "https://a.example/2.jpg"], "https://a.example/1.jpg"),
        ("https://a.example/1.jpg,https://a.example/2.jpg", "https://a.example/1.jpg"),
        ("https://a.example/1.jpg?at=4,5", "https://a.example/1.jpg?at=4,5"),
        ("/photo/1.jpg", "{server}/photo/1.jpg"),
        ({}, ""),
        (None, ""),
        ("", ""),
        ("data:image/png;base64,AAAA", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("http://[bad", ""),
        ("pas de photo", ""),
    ],
)
def test_photo_links_of_every_shape(sent: object, kept: str) -> None:
    record = {"service_request_id": "1", "media_url": sent}
    with Server(lambda asked: as_json([record])) as server:
        (incident,) = client(server).fetch_incidents().incidents
        assert incident.media_url == kept.format(server=server.url)


def test_more_photos_are_found_in_the_extensions() -> None:
    record = {"service_request_id": "1", "media_url": "", "extended_attributes": {"media_urls": ["http://a.example/p"]}}
    with Server(lambda asked: as_json([record])) as server:
        assert client(server).fetch_incidents().incidents[0].media_url == "http://a.example/p"


@pytest.mark.parametrize(
    ("lon", "lat", "kept"),
    [
        ("4.87", "50.44", (4.87, 50.44)),
        (4.87, 50.44, (4.87, 50.44)),
        (0, 0, (None, None)),
        ("50.4", "50.4", (None, None)),
        (50.44, 4.87, (None, None)),  # swapped
        ("NaN", "50.4", (None, None)),
        ("inf", "50.4", (None, None)),
        ("4,87", "50,44", (None, None)),
        (float("nan"), 50.4, (None, None)),
        (True, 50.4, (None, None)),
        (4.87, 95, (None, None)),
        (None, None, (None, None)),
        ("1e999", "50", (None, None)),
        ([4, 8], 50.4, (None, None)),
        ("2.35", "48.85", (2.35, 48.85)),  # outside Belgium: shown, not dropped
    ],
)
def test_positions(lon: object, lat: object, kept: tuple[float | None, float | None]) -> None:
    assert parse_position(lon, lat) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2026-11-23T12:02:08+01:00", "2026-11-23T11:02:08Z"),
        ("2026-11-23T12:02:08.416402+0100", "2026-11-23T11:02:08Z"),
        ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"),
        ("2026-11-23 12:02", "2026-11-23T12:02:00Z"),
        ("2026-11-23", "2026-11-23T00:00:00Z"),
        ("2026-02-30T00:00:00Z", ""),
        ("0001-01-01T00:00:00+14:00", ""),
        ("9999-12-31T23:59:59-14:00", ""),
        ("٢٠٢٦-01-01T00:00:00Z", ""),
        ("demain", ""),
        ("", ""),
    ],
)
def test_dates_become_utc(text: str, kept: str) -> None:
    assert normalise_date(text) == kept


# -- the whole list out of a capped one ---------------------------------------------------------------

DAY = datetime(2026, 11, 1, tzinfo=timezone.utc)


def capped(count: int, cap: int, *, gap: float = 600, lag: float = 0, honours: bool = True) -> Server:
    """FixMyStreet's way: newest first, ``cap`` at most, ``end_date`` exclusive and read ``lag`` hours early."""
    stored = [
        {"service_request_id": str(n), "requested_datetime": (DAY - timedelta(seconds=gap * n)).isoformat()}
        for n in range(count)
    ]

    def answer(asked: Asked) -> Reply:
        end = asked.query.get("end_date", "")
        bound = datetime.fromisoformat(end.replace("Z", "+00:00")) - timedelta(hours=lag) if end and honours else None
        shown = [r for r in stored if bound is None or datetime.fromisoformat(r["requested_datetime"]) < bound]
        return as_json({"service_requests": shown[:cap]})

    return Server(answer)


@pytest.mark.parametrize(("count", "cap"), [(0, 10), (1, 10), (9, 10), (10, 10), (11, 10), (437, 50)])
def test_a_capped_list_is_read_whole(count: int, cap: int) -> None:
    told: list[int] = []
    with capped(count, cap) as server:
        crawl = client(server).fetch_incidents(progress=told.append)
        found = crawl.incidents
    assert [incident.service_request_id for incident in found] == [str(n) for n in range(count)]
    assert crawl.complete
    assert told == sorted(told) and told[-1] == count


def test_a_server_that_reads_dates_in_its_own_zone_loses_nothing() -> None:
    with capped(400, 50, lag=2) as server:
        crawl = client(server).fetch_incidents()
        assert len(crawl.incidents) == 400
        assert crawl.complete


def test_a_server_that_ignores_the_bound_is_left_and_said_to_be_incomplete() -> None:
    with capped(400, 50, honours=False) as server:
        crawl = client(server).fetch_incidents()
        assert len(crawl.incidents) == 50
        assert not crawl.complete
        assert len(server.asked) == 2


def test_a_page_within_one_second_is_stepped_over_and_said_to_be_incomplete() -> None:
    dates = ["2026-11-01T00:00:00Z"] * 30 + ["2026-10-31T00:00:00Z"] * 5
    stored = [{"service_request_id": str(n), "requested_datetime": date} for n, date in enumerate(dates)]

    def answer(asked: Asked) -> Reply:
        return as_json([r for r in stored if r["requested_datetime"] < asked.query.get("end_date", "9")][:10])

    with Server(answer) as server:
        crawl = client(server).fetch_incidents()
        assert {incident.service_request_id for incident in crawl.incidents} == {
            *map(str, range(10)),
            *map(str, range(30, 35)),
        }
        assert not crawl.complete


def test_a_server_that_repeats_one_crowded_second_is_left() -> None:
    stored = [{"service_request_id": str(n), "requested_datetime": "2026-11-01T00:00:00Z"} for n in range(10)]
    with Server(lambda asked: as_json(stored)) as server:
        crawl = client(server).fetch_incidents()
        assert len(crawl.incidents) == 10
        assert not crawl.complete
        assert len(server.asked) < 5


def test_bounds_are_asked_a_day_wider_and_applied_here() -> None:
    with capped(400, 50, gap=3600, lag=2) as server:
        found = client(server).fetch_incidents(start="2026-10-30T00:00:00Z", end="2026-10-31T00:00:00+00:00").incidents
        first = server.asked[0].query
    assert [i.requested_datetime for i in (found[0], found[-1])] == ["2026-10-30T23:00:00Z", "2026-10-30T00:00:00Z"]
    assert len(found) == 24
    assert first["start_date"] == "2026-10-29T00:00:00Z"
    assert first["end_date"] == "2026-11-01T00:00:00Z"


def test_only_standard_statuses_are_asked_for_and_finer_ones_kept() -> None:
    records = [{"service_request_id": str(n), "status": s} for n, s in enumerate(("open", "CLOSED", "in_progress", ""))]
    with Server(lambda asked: as_json(records)) as server:
        assert [i.status for i in client(server).fetch_incidents(status="open").incidents] == [
            "open",
            "in_progress",
            "",
        ]
        client(server).fetch_incidents(status="in_progress")
        assert [asked.query.get("status") for asked in server.asked[:1] + server.asked[-1:]] == ["open", None]


def test_ids_are_percent_encoded() -> None:
    with Server(lambda asked: as_json([{"service_request_id": "a/b é&"}])) as server:
        assert client(server).fetch_incident("a/b é&") is not None
        assert server.asked[0].path == "/open311/v2/requests/a/b é&.json"


# -- the server's clock -----------------------------------------------------------------------------


def test_updates_are_dated_by_the_servers_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It runs on from the last answer by what this desk's clock, which nobody sets, has counted since."""
    seconds = [1000.0]
    monkeypatch.setattr(open311, "time", SimpleNamespace(monotonic=lambda: seconds[0]))
    date = format_datetime(datetime(2031, 5, 6, 7, 8, 9, tzinfo=timezone.utc), usegmt=True)
    with Server(lambda asked: Reply(b"[]", 200, {"Content-Type": "application/json", "Date": date})) as server:
        reporting = client(server)
        reporting.fetch_categories()
        assert reporting.get_server_time() == "2031-05-06T07:08:09Z"
        seconds[0] += 1.1
        assert reporting.get_server_time() == "2031-05-06T07:08:10Z"
        assert len(server.asked) == 1


def test_without_a_servers_clock_nothing_is_dated() -> None:
    with Server(lambda asked: Reply(b"[]", 200, {"Content-Type": "application/json", "Date": "hier"})) as server:
        with pytest.raises(InvalidResponse, match="does not tell the time"):
            client(server).post_update(service_request_id="1", update_id="u", status="open", description="x")
        assert [asked.method for asked in server.asked] == ["GET"]


def test_an_update_without_an_answer_is_lost_not_failed() -> None:
    with (
        Server(lambda asked: Reply(drop=True) if asked.method == "POST" else as_json([])) as server,
        pytest.raises(OutcomeUnknown),
    ):
        client(server).post_update(service_request_id="1", update_id="u", status="open", description="x")
