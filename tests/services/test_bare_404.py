"""The property over all adapters: a 404 in which the service says nothing of a record is never "not there".

A proxy that lost its service, or an address that moved, answers so to everything; the service's own words about a
record are another thing, and keep their meaning.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from repere.services.corrections.push import push
from repere.services.errors import NotFound, RecordNotFound
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.refresh import refresh
from repere.services.model.correction import State
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Asked, Reply, Server, recorded
from repere.tests.servers.reporting import as_json, paged, reports
from repere.tests.services.test_error_in_200 import READS, RECEIPT, TARGETS, correction, open311, web

HTML = {"Content-Type": "text/html"}
TEXT = {"Content-Type": "text/plain"}
NOBODY = {
    "nginx": Reply(b"<html><head><title>404 Not Found</title></head><body>nginx</body></html>", 404, HTML),
    "XHTML": Reply(b"<?xml version='1.0'?><html><body>Not Found</body></html>", 404, HTML),
    "nothing": Reply(b"", 404),
    "empty object": as_json({}, 404),
    "empty list": as_json([], 404),
    "traefik": Reply(b"404 page not found\n", 404, TEXT),
    "kubernetes": Reply(b"default backend - 404", 404, TEXT),
    "kong": as_json({"message": "no Route matched with those values"}, 404),
    "API gateway": as_json({"message": "Not Found"}, 404),
    "FastAPI": as_json({"detail": "Not Found"}, 404),
    "Spring": as_json({"timestamp": "2026-11-27", "status": 404, "error": "Not Found", "path": "/v2/x"}, 404),
    "Spring 6": as_json({"title": "Not Found", "status": 404, "detail": "No static resource v2/x."}, 404),
    "APISIX": as_json({"error_msg": "404 Route Not Found"}, 404),
    "WordPress": as_json({"code": "rest_no_route", "message": "No route was found matching the URL"}, 404),
    # found by fuzzing: it says so in what cannot be read
    "cut JSON": Reply(b'[[[[{"error": "Not Found"', 404, {"Content-Type": "application/json"}),
    "retired": Reply(b"<html>Gone</html>", 410, HTML),
}
ONE = [name for name in READS if name.endswith((" one", " history", " comments", " state"))]


@pytest.mark.parametrize("answer", NOBODY)
@pytest.mark.parametrize("read", ONE)
def test_nobody_s_404_is_no_answer_about_a_record(read: str, answer: str) -> None:
    with Server(lambda asked: NOBODY[answer]) as server:
        if read == "open311 history" and NOBODY[answer].status == 404:
            assert (
                READS[read](server.url) is None
            )  # an endpoint without this extension says so: nothing is judged by it
            return
        with pytest.raises(NotFound) as caught:
            READS[read](server.url)
    assert not isinstance(caught.value, RecordNotFound)


@pytest.mark.parametrize("answer", ["nginx", "nothing", "traefik", "API gateway"])
@pytest.mark.parametrize("name", TARGETS)
def test_by_nobody_s_404_nothing_is_gone_refused_or_not_applied(name: str, answer: str, tmp_path: Path) -> None:
    posts: list[Asked] = []

    def act(asked: Asked) -> Reply:
        if asked.method != "GET":
            posts.append(asked)
        return NOBODY[answer]

    target, make = TARGETS[name]
    with Server(act) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        for state in (State.UNKNOWN, State.SUBMITTED, State.APPROVED):
            workspace.enqueue(made := correction(target, state.value))
            moved = workspace.transition(made, State.READY, who="Anne")
            moved = workspace.transition(moved, State.APPROVED, who="Bruno")
            if state is State.APPROVED:
                continue
            moved = workspace.transition(moved, State.SENDING, who="Anne")
            # a ticket that is asked for
            receipt = {**RECEIPT, "ticket": f"{server.url}/tickets/1"} if state is State.SUBMITTED else None
            workspace.transition(moved, state, who="Anne", receipt=receipt)
        report = push(workspace, {target: make(server.url)}, who="Anne", poll_timeout_s=0.01, grace_s=0)
        states = sorted(one.state.value for one in workspace.list_corrections())
    assert len(posts) <= 1 and report.messages, (states, posts)
    assert set(states) <= {"approved", "submitted", "unknown"}, states


OWN: dict[str, Callable[[], Reply]] = {
    "open311 one": lambda: recorded("open311/helsinki/requests/unknown-id-404.json"),
    "open311 one, a list": lambda: as_json([{"code": 404, "description": "service_request_id 1 was not found"}], 404),
    "open311 one, few words": lambda: as_json([{"code": "404", "description": "Not found"}], 404),
    "open311 one, in errors": lambda: as_json({"errors": {"code": 404, "description": "Not Found"}}, 404),
    "open311 one, XML": lambda: Reply(
        b"<errors><error><code>404</code><description>Not Found</description></error></errors>",
        404,
        {"Content-Type": "text/xml"},
    ),
    "cirb one": lambda: as_json(
        {"exceptions": {"type": "ERROR", "code": 404, "description": "Report does not exist"}}, 404
    ),
}


def test_a_new_report_of_an_unknown_category_is_refused_in_the_service_s_words(tmp_path: Path) -> None:
    words = [{"code": 404, "description": "service_code voirie was not found"}]
    target, make = TARGETS["new incidents"]

    def act(asked: Asked) -> Reply:
        return as_json(words, 404) if asked.method == "POST" else as_json([])

    with Server(act) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.enqueue(made := correction(target, "x"))
        moved = workspace.transition(made, State.READY, who="Anne")
        workspace.transition(moved, State.APPROVED, who="Bruno")
        push(workspace, {target: make(server.url)}, who="Anne", poll_timeout_s=0.01, grace_s=0)
        (stored,) = workspace.list_corrections()
    assert (stored.state, stored.last_error) == (State.REFUSED, "service_code voirie was not found")


@pytest.mark.parametrize("name", OWN)
def test_the_service_s_own_404_is_one(name: str) -> None:
    with Server(lambda asked: OWN[name]()) as server:
        assert READS[name.partition(",")[0]](server.url) is None


@pytest.mark.parametrize("answer", NOBODY)
def test_no_report_gets_a_tombstone_by_nobody_s_404(answer: str, tmp_path: Path) -> None:
    """Not where it answers to everything, nor where the service goes away between two pages."""
    stored = reports(120)
    pages = paged(stored, most=50)

    def act(asked: Asked) -> Reply:
        return NOBODY[answer] if int(asked.query.get("page") or 1) > 1 else pages.answer(asked)

    with (
        Server(lambda asked: NOBODY[answer]) as nobody,
        Server(act) as half,
        pages,
        Workspace(tmp_path / "w.gpkg") as workspace,
    ):
        refresh(open311(pages.url, paging="page"), workspace, full=True)
        assert workspace.count_incidents() == 120
        for reader in (open311(nobody.url), open311(nobody.url, paging="page"), Cirb(web(), f"{nobody.url}/api")):
            with pytest.raises(NotFound):
                refresh(reader, workspace, full=True)
        # few enough that no person is asked
        assert refresh(open311(half.url, paging="page"), workspace, full=True, remove_unlisted=True).vanished == 0
        assert workspace.count_incidents() == 120
