"""A read whose answer cannot be read is asked once more, after the usual wait; a write and a sign-in page never."""

from __future__ import annotations

from pathlib import Path

import pytest
from repere.services.errors import Cancelled, InvalidResponse, RequestRejected
from repere.services.http.client import HttpClient
from repere.services.http.pause import RETRY_AFTER_PAUSE, RETRY_PAUSE, Pause
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.refresh import refresh
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Reply, Server
from repere.tests.servers.reporting import as_json, reports

GOOD = as_json(reports(3))
BROKEN = Reply(GOOD.body[:-20])
MAINTENANCE = Reply(b"<html><h1>Maintenance en cours</h1></html>", headers={"Content-Type": "text/html"})
SIGN_IN = Reply(
    b"<html><form action='/session'>Connexion <input type='password' name='p'></form></html>",
    headers={"Content-Type": "text/html"},
)
NOT_READ = [
    BROKEN,
    MAINTENANCE,
    as_json({"error": "database is locked"}),
    as_json([{"code": 500, "description": "database is locked"}]),
    Reply(b"<errors><error><code>500</code></error></errors>", headers={"Content-Type": "text/xml"}),
    Reply(b"<service_requests><request>", headers={"Content-Type": "text/xml"}),
]


class Waits(list):
    """What a client waited, in seconds, without waiting."""

    def client(self, **manners: object) -> HttpClient:
        web = HttpClient("Signalements", per_second=0, **manners)  # type: ignore[arg-type]
        web._wait = self.append  # type: ignore[method-assign]
        return web


def read(server: Server, web: HttpClient) -> int:
    return len(Open311(web, f"{server.url}/open311/v2").fetch_incidents().incidents)


@pytest.mark.parametrize("first", NOT_READ)
def test_what_cannot_be_read_once_is_read_the_second_time(first: Reply) -> None:
    waits, answers = Waits(), [first]
    with Server(lambda asked: answers.pop() if answers else GOOD) as server:
        assert read(server, waits.client()) == 3
        assert server.asked[0].query == server.asked[1].query
    assert [wait for wait in waits if wait] == [HttpClient.retry_delay_s]


@pytest.mark.parametrize("reply", NOT_READ)
def test_what_cannot_be_read_twice_is_a_bad_answer(reply: Reply) -> None:
    with Server(lambda asked: reply) as server:
        with pytest.raises(InvalidResponse):
            read(server, Waits().client())
        assert len(server.asked) == 2


def test_a_page_that_asks_who_one_is_is_asked_for_once() -> None:
    with Server(lambda asked: SIGN_IN) as server:
        with pytest.raises(InvalidResponse):
            read(server, Waits().client())
        assert len(server.asked) == 1


@pytest.mark.parametrize("cap", ["bytes", "objects"])
def test_too_large_an_answer_is_asked_for_once(cap: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if cap == "objects":
        monkeypatch.setattr("repere.services.http.response.MAX_JSON_CONTAINERS", 2)
    with Server(lambda asked: GOOD) as server:
        with pytest.raises(InvalidResponse):
            read(server, Waits().client(**({"max_response_bytes": 100} if cap == "bytes" else {})))
        assert len(server.asked) == 1


@pytest.mark.parametrize("body", [b"{", b'{"errors": [{"code": 500}]}'])
def test_a_single_record_is_asked_for_once_more_too(body: bytes) -> None:
    answers = [Reply(body)]
    with Server(lambda asked: answers.pop() if answers else as_json({"id": "1"})) as server:
        assert Waits().client().get(server.url).json_object() == {"id": "1"}
        assert len(server.asked) == 2


def test_what_was_sent_is_never_sent_again_for_its_answer() -> None:
    with Server(lambda asked: Reply(b"{")) as server:
        with pytest.raises(InvalidResponse):
            Waits().client().send("POST", server.url, json={}).json_object()
        assert len(server.asked) == 1


def test_what_was_read_before_stays(tmp_path: Path) -> None:
    """A pass of which a page cannot be read takes nothing away."""
    replies = [GOOD]
    with Server(lambda asked: replies[0]) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        reader = Open311(Waits().client(), f"{server.url}/open311/v2", capabilities=endpoint.parse_capabilities({}))
        assert refresh(reader, workspace, full=True).added == 3
        replies[0] = BROKEN
        with pytest.raises(InvalidResponse):
            refresh(reader, workspace, full=True)
        assert workspace.count_incidents() == 3


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [("", "S refused the request (HTTP 400). Then."), ("no", "S refused the request (HTTP 400): no Then.")],
)
def test_a_reason_that_nobody_gave_leaves_no_colon(reason: str, sentence: str) -> None:
    error = RequestRejected(
        "{service} refused the request (HTTP {code}): {reason}", "Then.", service="S", code=400, reason=reason
    )
    assert error.sentence() == sentence
    assert error.sentence(lambda part: part.replace("): ", ") : ")) == sentence.replace("): ", ") : ")


def test_what_is_waited_for_is_told_as_long_as_it_is_read() -> None:
    told: list[Pause | None] = []
    waits, answers = Waits(), [Reply(b"", 503, {"Retry-After": "30"}), Reply(b"", 503)]
    with Server(lambda asked: answers.pop(0) if answers else GOOD) as server:
        assert read(server, waits.client(on_pause=told.append)) == 3
    assert [wait for wait in waits if wait] == [30.0, 1.0]
    assert [told[0], told[2]] == [
        Pause(RETRY_AFTER_PAUSE, "Signalements", 30.0),
        Pause(RETRY_PAUSE, "Signalements", 1.0),
    ]
    assert told[1::2] == [None, None]


def test_a_pause_that_a_person_stops_is_over() -> None:
    told: list[Pause | None] = []
    web = HttpClient("Signalements", per_second=0, cancelled=lambda: bool(told), on_pause=told.append)
    with Server(lambda asked: Reply(b"", 429, {"Retry-After": "30"})) as server, pytest.raises(Cancelled):
        read(server, web)
    assert told == [Pause(RETRY_AFTER_PAUSE, "Signalements", 30.0), None]
