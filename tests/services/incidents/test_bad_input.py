"""What a reporting service should never send, and sooner or later does: one message each, nothing lost."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from repere.services.errors import InvalidResponse, RepereError, ServerError, ServiceError
from repere.services.http.client import HttpClient
from repere.services.http.response import Response
from repere.services.incidents import endpoint
from repere.services.incidents.capabilities.probe import probe
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.clients.fixmystreet import fetch_comments, fetch_state, fetch_states
from repere.services.incidents.clients.open311 import Open311
from repere.services.model.incident import Incident
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Reply, Server
from repere.tests.servers.reporting import HTML, as_json, reports

GOOD = {"service_request_id": "good", "requested_datetime": "2026-01-02T00:00:00Z", "lat": 50.4, "long": "4.87"}


def web(**manners: Any) -> HttpClient:
    return HttpClient("Signalements", **{"per_second": 0, "attempts": 1, **manners})


def read(reply: Reply, form: str = "json", **manners: Any) -> dict[str, Incident]:
    """What is read from a service that answers everything with ``reply``, by id."""
    with Server(lambda asked: reply) as server:
        can = endpoint.parse_capabilities({"format": form})
        crawl = Open311(web(**manners), server.url + "/open311/v2", "1", capabilities=can).fetch_incidents()
    return {incident.service_request_id: incident for incident in crawl.incidents}


XML = {"Content-Type": "application/xml"}
BOMB = b"<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><service_requests>&b;</service_requests>"
EXTERNAL = b"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><service_requests>&x;</service_requests>"
LATE = b" " * 5000 + EXTERNAL
DEEP = b"<service_requests>" + b"<a>" * 200_000 + b"</a>" * 200_000 + b"</service_requests>"
UTF16 = EXTERNAL.decode().encode("utf-16")

BROKEN = [
    (
        "html with 200",
        "json",
        Reply(b"<html>Bienvenue</html>", 200, HTML),
        InvalidResponse,
        "a web page instead of data",
    ),
    ("html as json", "json", Reply(b"<!DOCTYPE html><html>x</html>"), InvalidResponse, "a web page instead of data"),
    ("html as xml", "xml", Reply(b"<html>x</html>", 200, XML), InvalidResponse, "a web page instead of data"),
    ("html with 500", "json", Reply(b"<html>Oups</html>", 500, HTML), ServerError, "cannot answer now (code 500)"),
    ("an object, no list", "json", as_json({"status": "ok"}), InvalidResponse, "something else than a list"),
    (
        "an error in a 200",
        "json",
        as_json([{"code": 400, "description": "no"}]),
        InvalidResponse,
        "something else than a list",
    ),
    ("cut in the middle", "json", Reply(b'[{"service_request_id": "1'), InvalidResponse, "cannot be read"),
    ("no JSON number", "json", Reply(b'[{"lat": 1e}]'), InvalidResponse, "cannot be read"),
    ("deep JSON", "json", Reply(b"[" * 200_000), InvalidResponse, "cannot be read"),
    ("XML bomb", "xml", Reply(BOMB, 200, XML), InvalidResponse, "with entities; it was not opened"),
    ("external entity", "xml", Reply(EXTERNAL, 200, XML), InvalidResponse, "with entities; it was not opened"),
    ("external entity, late", "xml", Reply(LATE, 200, XML), InvalidResponse, "with entities; it was not opened"),
    ("external entity in UTF-16", "xml", Reply(UTF16, 200, XML), InvalidResponse, "cannot be read"),
    ("broken XML", "xml", Reply(b"<service_requests><request>", 200, XML), InvalidResponse, "cannot be read"),
    ("nothing at all", "json", Reply(b""), InvalidResponse, "cannot be read"),
]


@pytest.mark.parametrize(("form", "reply", "kind", "text"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_broken_answer_has_one_clear_message(form: str, reply: Reply, kind: type[ServiceError], text: str) -> None:
    with pytest.raises(kind) as caught:
        read(reply, form)
    sentence = caught.value.sentence()
    assert sentence.startswith("Signalements ") and text in sentence
    assert "<" not in sentence and "root:" not in sentence


@pytest.mark.parametrize("body", [BOMB, EXTERNAL, UTF16])
def test_entities_are_refused_whatever_the_encoding(body: bytes) -> None:
    with pytest.raises(InvalidResponse, match="with entities; it was not opened"):
        Response("Signalements", "", 200, XML, body).xml()


def test_deep_xml_is_refused_or_read_but_never_kills() -> None:
    with suppress(InvalidResponse):
        assert read(Reply(DEEP, 200, XML), "xml") == {}


def test_a_field_nested_deep_keeps_its_record_and_the_page() -> None:
    nested: Any = "Namur"
    for _level in range(600):
        nested = [nested]
    odd = {**GOOD, "service_request_id": "odd", "agency_responsible": nested}
    found = read(as_json([GOOD, odd]))
    assert set(found) == {"good", "odd"} and found["odd"].agency_responsible == ""


def test_nothing_stored_is_lost_by_a_broken_answer(tmp_path: Path) -> None:
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.merge_incidents(read(as_json([GOOD])).values())
        for _name, form, reply, _kind, _said in BROKEN:
            with pytest.raises(RepereError):
                workspace.merge_incidents(read(reply, form).values())
        assert [incident.service_request_id for incident in workspace.list_incidents()] == ["good"]


@pytest.mark.parametrize("chunked", [True, False])
def test_an_answer_of_two_gigabytes_is_cut_off(chunked: bool) -> None:
    """The reading stops at the cap; the server is not drained."""
    listening = socket.create_server(("127.0.0.1", 0))
    sent = [0]

    def pour() -> None:
        with listening, listening.accept()[0] as client:
            client.recv(65536)
            length = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: 2147483648"
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + b"\r\n\r\n")
            block = b" " * 65536
            piece = b"10000\r\n" + block + b"\r\n" if chunked else block
            try:
                for _ in range(2**31 // len(block)):
                    client.sendall(piece)
                    sent[0] += len(block)
            except OSError:
                return

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{listening.getsockname()[1]}/v2"
    with pytest.raises(InvalidResponse, match="too large an answer; it was cut off"):
        Open311(web(max_response_bytes=4 * 2**20), url).fetch_incidents()
    thread.join(60)
    assert not thread.is_alive() and sent[0] < 64 * 2**20


ODD = [
    ("an id as a number", {"service_request_id": 7}, "service_request_id", "7"),
    ("an id with zeros", {"service_request_id": "007"}, "service_request_id", "007"),
    (
        "a date without a zone",
        {"requested_datetime": "2026-11-01 02:20:59"},
        "requested_datetime",
        "2026-11-01T02:20:59Z",
    ),
    ("a date in the future", {"updated_datetime": "2199-01-01T00:00:00Z"}, "updated_datetime", "2199-01-01T00:00:00Z"),
    (
        "a fraction",
        {"updated_datetime": "2026-11-01T02:20:59.999999+01:00"},
        "updated_datetime",
        "2026-11-01T01:20:59Z",
    ),
    ("no date", {"requested_datetime": "demain"}, "requested_datetime", ""),
    ("an impossible date", {"requested_datetime": "2026-13-45T99:99:99Z"}, "requested_datetime", ""),
    ("HTML", {"description": "<b onclick=x>a</b>"}, "description", "<b onclick=x>a</b>"),
    ("a script", {"description": "<script>alert(1)</script>"}, "description", "<script>alert(1)</script>"),
    ("right to left", {"description": "abc \u202egnp.exe\u202c"}, "description", "abc \u202egnp.exe\u202c"),
    ("100 KB of text", {"description": "é" * 50_000}, "description", "é" * 50_000),
    ("a file link", {"media_url": "file:///etc/passwd"}, "media_url", ""),
    ("a script link", {"media_url": "JavaScript:alert(1)"}, "media_url", ""),
    ("a data link", {"media_url": "data:image/png;base64,AAAA"}, "media_url", ""),
    ("no link", {"media_url": {"a": []}}, "media_url", ""),
    ("a status of another type", {"status": ["open"]}, "status", "open"),
    ("an infinite position", {"lat": 1e400, "long": 4.8}, "lat", None),
    ("lon equal to lat", {"lat": "50.4", "long": "50.4"}, "lon", None),
]


@pytest.mark.parametrize(("record", "name", "kept"), [row[1:] for row in ODD], ids=[row[0] for row in ODD])
def test_an_odd_field_keeps_its_record_and_the_page(
    record: dict[str, Any], name: str, kept: object, tmp_path: Path
) -> None:
    odd = {"service_request_id": "odd", **record}
    body = json.dumps([GOOD, odd, None, {"status": "open"}]).replace("Infinity", "1e999").encode()
    found = read(Reply(body))
    assert set(found) == {"good", str(odd["service_request_id"])}
    assert getattr(found[str(odd["service_request_id"])], name) == kept
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.merge_incidents(found.values())
        assert {i.service_request_id: i for i in workspace.list_incidents()} == found


def test_a_relative_photo_belongs_to_the_server() -> None:
    assert read(as_json([{**GOOD, "media_url": "/photo/1.jpg"}]))["good"].media_url.endswith("/photo/1.jpg")


def test_metadata_that_is_a_word() -> None:
    services = [
        {"service_code": "a", "metadata": "false"},
        {"service_code": "b", "metadata": "True"},
        {"metadata": True},
    ]
    with Server(lambda asked: as_json({"services": services})) as server:
        found = Open311(web(), server.url + "/v2").fetch_categories()
    assert [(category.service_code, category.metadata) for category in found] == [("a", False), ("b", True)]


@pytest.mark.parametrize("paging", ["end_date", "page", "offset", "next"])
def test_a_page_repeated_for_ever_is_left(paging: str) -> None:
    page = as_json(reports(20), **{"X-Next-Page-URL": "http://a.example/requests.json?page=2"})
    with Server(lambda asked: page) as server:
        done = Open311(
            web(), server.url + "/v2", capabilities=endpoint.parse_capabilities({"paging": paging})
        ).fetch_incidents()
        assert len(done.incidents) == 20 and not done.complete and len(server.asked) <= 3


def test_a_next_page_at_no_address_is_none() -> None:
    page = as_json(reports(20), **{"X-Next-Page-URL": "http://[/requests.json?page=2"})
    with Server(lambda asked: page) as server:
        done = Open311(
            web(), server.url + "/v2", capabilities=endpoint.parse_capabilities({"paging": "next"})
        ).fetch_incidents()
        assert len(done.incidents) == 20 and len(server.asked) == 1


@pytest.mark.parametrize("reply", [row[2] for row in BROKEN] + [as_json(None), as_json([1]), as_json({"response": 3})])
def test_every_other_reader_refuses_in_words_too(reply: Reply) -> None:
    with Server(lambda asked: reply) as server:
        cirb, url = Cirb(web(), server.url + "/api"), server.url + "/open311/v2"
        for job in (
            cirb.fetch_categories,
            cirb.fetch_incidents,
            lambda: cirb.fetch_incident("1"),
            lambda: cirb.fetch_updates("1"),
            lambda: fetch_state(web(), url, "1"),
            lambda: fetch_states(web(), url),
            lambda: fetch_comments(web(), url, "1"),
            lambda: probe(web(), url),
        ):
            try:
                assert not job() or job is cirb.fetch_incidents
            except RepereError as error:
                assert error.sentence().startswith("Signalements ") and "<" not in error.sentence()
