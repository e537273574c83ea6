"""A sign-in stays with its origin, an answer within its bounds, a secret out of sight."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import pytest
import requests
from repere.services.errors import InvalidResponse, TooSlow
from repere.services.http import client as http_client
from repere.services.http import redaction, response
from repere.services.http.client import HttpClient
from repere.services.http.redaction import redact, register_secret
from repere.services.http.requests_session import Session
from repere.services.http.urls import is_loopback, origin


class Peer(http.server.BaseHTTPRequestHandler):
    """Answers ``answers[path]``: a status, headers, and a body in pieces."""

    def do_GET(self) -> None:
        self.server.requests.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        status, headers, pieces = self.server.answers.get(self.path, (200, {}, [b"{}"]))  # type: ignore[attr-defined]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)

    do_POST = do_GET  # noqa: N815

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def peers() -> Iterator[list[http.server.ThreadingHTTPServer]]:
    """Two servers: two origins of one host."""
    servers = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), Peer) for _ in range(2)]
    for server in servers:
        server.requests, server.answers = [], {}  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield servers
    for server in servers:
        server.shutdown()
        server.server_close()


def url(server: http.server.ThreadingHTTPServer, host: str = "127.0.0.1") -> str:
    return f"http://{host}:{server.server_port}"


SECRETS = ({"Authorization": "Bearer SECRET"}, {"X-Api-Key": "SECRET"}, {"Cookie": "s=SECRET"}, {"X-Auth-Token": "S3"})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("headers", SECRETS)
def test_a_request_with_a_sign_in_does_not_follow_to_another_origin(peers, status, headers) -> None:
    service, stranger = peers
    service.answers["/"] = (status, {"Location": url(stranger) + "/steal"}, [])
    with pytest.raises(InvalidResponse):
        HttpClient("peer", per_second=0).get(url(service) + "/", headers=headers)
    assert not stranger.requests


def test_a_session_that_signs_in_does_not_follow_to_another_origin(peers) -> None:
    service, stranger = peers
    service.answers["/"] = (302, {"Location": url(stranger) + "/steal"}, [])
    session = Session()
    session.sign_in_origin = origin(url(service))
    with pytest.raises(InvalidResponse):
        HttpClient("peer", session, per_second=0).get(url(service) + "/")
    assert not stranger.requests


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_other_headers_stay_behind_and_the_answer_is_read(peers, host) -> None:
    service, other = peers
    service.answers["/"] = (302, {"Location": url(other, host) + "/moved"}, [])
    headers = {"Accept": "application/json", "X-Desk": "Anne's"}
    assert HttpClient("peer", per_second=0).get(url(service) + "/", headers=headers).json() == {}
    _path, received = other.requests[0]
    assert received["Accept"] == "application/json" and "X-Desk" not in received


def test_a_sign_in_follows_within_its_own_origin(peers) -> None:
    service, _other = peers
    service.answers["/"] = (302, {"Location": "/moved"}, [])
    HttpClient("peer", per_second=0).get(url(service) + "/", headers={"Authorization": "Bearer SECRET"})
    assert service.requests[1][1]["Authorization"] == "Bearer SECRET"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.be/x", "https://a.be:443"),
        ("HTTPS://A.be:443", "https://a.be:443"),
        ("http://a.be:8080/", "http://a.be:8080"),
        ("https://a.be@evil.example/", "https://evil.example:443"),
        ("http://[::1]:80/", "http://::1:80"),
        ("http://h:abc/", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_an_origin_is_scheme_host_and_port(address, expected) -> None:
    assert origin(address) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://127.0.0.1:80/", True),
        ("http://localhost", True),
        ("http://[::1]/", True),
        ("http://localhost.evil.example/", False),
        ("http://127.0.0.1.evil.example/", False),
        ("http://10.0.0.1/", False),
        ("http://127.0.0.1@evil.example/", False),
        ("", False),
    ],
)
def test_only_this_computer_is_loopback(address, expected) -> None:
    assert is_loopback(address) is expected


def test_an_answer_that_drips_is_given_up_and_asked_once(peers, monkeypatch) -> None:
    service, _other = peers
    clock = iter(range(0, 10_000, 100))
    monkeypatch.setattr(http_client.time, "monotonic", lambda: float(next(clock)))
    service.answers["/"] = (200, {}, [b"x"] * 5)
    web = HttpClient("peer", requests.Session(), timeout=1.0, per_second=0)
    with pytest.raises(TooSlow):
        web.get(url(service) + "/")
    assert len(service.requests) == 1


@pytest.mark.parametrize("body", [b"[" + b"{}," * 5_000 + b"{}]", b"[" * 5_000, b"[" + b"[]," * 5_000 + b"[]]"])
def test_a_small_answer_does_not_become_a_great_one_in_memory(body, monkeypatch) -> None:
    monkeypatch.setattr(response, "MAX_JSON_CONTAINERS", 1_000)
    with pytest.raises(InvalidResponse):
        response.Response("peer", "http://peer/", 200, {}, body).json()


def test_nor_does_an_xml_one(monkeypatch) -> None:
    monkeypatch.setattr(response, "MAX_XML_TAGS", 1_000)
    with pytest.raises(InvalidResponse):
        response.Response("peer", "http://peer/", 200, {}, b"<a>" + b"<b/>" * 2_000 + b"</a>").xml()


@pytest.mark.parametrize(
    "text",
    [
        "https://h.be/ows?key=S3CRET&x=1",
        "https://h.be/ows?sig=S3CRET",
        "https://h.be/ows?x=1&pwd=S3CRET",
        "client_secret=S3CRET",
        "X-API-Key: S3CRET",
        "Authorization: Basic S3CRET==",
        "said Bearer S3CRET.a-b",
        '{"api_key":"S3CRET"}',
        '{"token" : "S3\\"CRET"}',
        "https://anne:S3CRET@h.be/x",
        "api-key=S3CRET",
    ],
)
def test_a_secret_is_hidden_by_the_name_of_its_field(text) -> None:
    assert "CRET" not in redact(text)


@pytest.mark.parametrize("text", ["Rue de la Clef 12", "the key is missing", "Bearer of news", "monkey=3"])
def test_ordinary_words_stay(text) -> None:
    assert redact(text) == text


def test_a_secret_in_use_is_hidden_wherever_it_stands(monkeypatch) -> None:
    monkeypatch.setattr(redaction, "_secrets", set())
    register_secret("p@ss w0rd/é")
    assert redact("the service says: bad value p@ss w0rd/é, or p%40ss%20w0rd%2F%C3%A9") == (
        "the service says: bad value ***, or ***"
    )
    register_secret("rue")
    assert redact("rue") == "rue"
