"""Headers and addresses that no program can read: an error that says whether anything left, never a fault of ours."""

from __future__ import annotations

from contextlib import suppress

import pytest
from repere.services.errors import InvalidResponse, OutcomeUnknown, ServerError, Unreachable
from repere.services.http.client import HttpClient
from repere.services.http.response import parse_header_int, parse_http_date
from repere.tests.servers.raw import RawServer
from repere.tests.servers.replay import Reply, Server

LOCATIONS = (
    "http://[",
    "http://[::1",
    "http://host:abc/",
    "http://host:99999999/",
    "http://%zz.example/",
    "//",
    "http://",
    "http:///nowhere",
    "http://a..b/",
    "http://" + "a" * 300 + ".be/",
    "http://exa mple.be/",
    "http://\u2024.be/",
    "http://xn--\u00e9.be/",
    "http://[fe80::1%25eth0]:x/",
    "ftp://127.0.0.1/",
    "javascript:alert(1)",
    "\xff\xfe",
)


def web(**how: object) -> HttpClient:
    return HttpClient("Voirie", per_second=0, attempts=1, timeout=5, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_hostile_location_is_an_error_of_its_service(location: str, method: str) -> None:
    reply = b"HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    with RawServer(reply % location.encode("utf-8")) as server, pytest.raises((InvalidResponse, Unreachable)) as raised:
        web().get(server.url) if method == "GET" else web().send("POST", server.url, form={"a": "b"})
    if method == "POST":
        # it left: nobody may say that it did not
        assert isinstance(raised.value, InvalidResponse)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:abc/", "http://[", "http://[::1", "http://", "nonsense", "http://*/"]
)
def test_an_address_that_cannot_be_is_unreachable_and_nothing_leaves(url: str) -> None:
    for ask in (lambda: web().get(url), lambda: web().send("POST", url, form={"a": "b"})):
        with pytest.raises(Unreachable):
            ask()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("²", None),
        ("٣", None),
        ("-3", None),
        ("9" * 5000, None),
        ("Thu, 26 Nov 2026 22:00:30", 30.0),
        ("Thu, 26 Nov 2026 22:00:30 GMT", 30.0),
        ("Thu, 26 Nov 2026 22:00:30 -0000", 30.0),
        ("Thu, 26 Nov 2026 21:00:00 GMT", 0.0),
        ("Thu, 99 Nov 2026 22:00:30 GMT", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_time_to_come_back_is_read_or_left(value: str, seconds: float | None) -> None:
    dated = {"Date": "Thu, 26 Nov 2026 22:00:00 GMT", "Retry-After": value}
    head = "".join(f"{name}: {text}\r\n" for name, text in dated.items()).encode("utf-8")
    reply = b"HTTP/1.1 502 Bad\r\n%sContent-Length: 0\r\nConnection: close\r\n\r\n" % head
    with RawServer(reply) as server, pytest.raises(ServerError) as raised:
        web().get(server.url)
    # what the socket carried as UTF-8 is read as Latin-1, and is no number either
    assert raised.value.retry_after == seconds


@pytest.mark.parametrize("date", ["Thu, 26 Nov 2026 22:00:00", "²", "", "Thu, 26 Nov 2026 22:00:00 +9900"])
def test_a_server_s_own_clock_may_lack_its_zone(date: str) -> None:
    reply = Reply(b"", 503, {"Content-Type": "text/plain", "Date": date, "Retry-After": "Thu, 26 Nov 2026 22:00:30"})
    with Server(lambda asked: reply) as server, pytest.raises(ServerError):
        web().get(server.url)


@pytest.mark.parametrize("length", ["²", "9" * 5000, "-1", "2, 2", "abc", "1_0"])
def test_a_length_that_is_no_number_is_not_believed(length: str) -> None:
    reply = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n{}"
    # urllib3 itself refuses to read some
    with RawServer(reply % length.encode("utf-8")) as server, suppress(OutcomeUnknown):
        assert web().get(server.url).json() == {}


def test_numbers_and_dates_of_headers() -> None:
    assert [parse_header_int(text) for text in ("12", "0", "²", "１２", "+1", "1.5", "")] == [12, 0] + [None] * 5
    aware = parse_http_date("Thu, 26 Nov 2026 22:00:00 GMT")
    assert aware is not None and aware == parse_http_date("Thu, 26 Nov 2026 22:00:00")
    assert parse_http_date("Thu, 31 Feb 2026 22:00:00 GMT") is None


@pytest.mark.parametrize(
    ("encoding", "charset", "read"),
    [
        ("latin-1", "iso-8859-1", True),
        ("cp1252", '"Windows-1252"', True),
        ("utf-8", "iso-8859-1", True),  # what the header says, the body does not bear out
        ("latin-1", "utf-8", False),
        ("latin-1", "²", False),
    ],
)
def test_json_is_in_the_encoding_that_its_header_names_where_it_is_no_utf_8(
    encoding: str, charset: str, read: bool
) -> None:
    reply = Reply(
        '{"rue": "Église"}'.encode(encoding), headers={"Content-Type": f"application/json; charset={charset}"}
    )
    with Server(lambda asked: reply) as server:
        if read:
            assert web().get(server.url).json() == {"rue": "Église"}
        else:
            with pytest.raises(InvalidResponse):
                web().get(server.url).json()
