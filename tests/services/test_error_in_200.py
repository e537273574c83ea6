"""The property over all adapters: an error that comes with 200 is never "nothing there", and no state changes by it.

Each adapter is asked through a socket; every shape of error is answered to whatever it asks.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from repere.services.addresses.readers.best_reader import find_streets, read_rest
from repere.services.addresses.readers.icar import read_icar
from repere.services.corrections.correction_service import CorrectionService
from repere.services.corrections.push import push
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.corrections.targets.imio_alert import ImioAlertService
from repere.services.corrections.targets.incident_update import IncidentUpdateService
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.errors import ServiceError
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients import fixmystreet
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.clients.client_factory import ReportingClient
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.refresh import refresh
from repere.services.model.correction import Correction, State
from repere.services.model.incident import Incident
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Asked, Reply, Server

HTML = {"Content-Type": "text/html"}
ERRORS = {
    "error object": {"error": {"message": "Database down"}},
    "error text": {"error": "Database down"},
    "Error": {"Error": "Database down"},
    "gateway fault": {"fault": {"faultstring": "Spike arrest"}},
    "exception": {"exceptions": [{"text": "x"}]},
    "list of a notice": [{"message": "maintenance"}],
    "list of errors": [{"code": 500, "description": "x"}],
    "list of nothing": [None],
    "beside an empty list": {"status": "error", "message": "timeout", "data": [], "total": 0},
    "beside other empty lists": {"message": "x", "items": [], "features": [], "adressen": [], "response": []},
    "nested": {"data": {"data": []}},
    "a status": {"status": {"state": "maintenance"}},
    "message": {"message": "Internal error"},
    "nothing": {},
    "null": None,
    "true": True,
    "number": 503,
    "text": "Database down",
    "plain text": b"Database down",
    "empty": b"",
    "cut": b'{"data": [{"id": 1',
    "XML": b"<?xml version='1.0'?><error>Database down</error>",
    "XML, exceptions": b"<ExceptionReport><Exception><ExceptionText>x</ExceptionText></Exception></ExceptionReport>",
    "XML in a list's name": b"<service_requests>Database down</service_requests>",
    "web page": Reply(b"<html><body>Maintenance</body></html>", 200, HTML),
    "web page said to be JSON": b"<!DOCTYPE html><html><body>Maintenance</body></html>",
}
SEEN = {"street_name": "Rue Haute", "house_number": "1", "postcode": "4500", "status": "current"}


def reply(error: object) -> Reply:
    if isinstance(error, Reply):
        return error
    return Reply(error if isinstance(error, bytes) else json.dumps(error).encode())


def web() -> HttpClient:
    return HttpClient("Service", per_second=0, attempts=1)


def open311(url: str, **said: Any) -> Open311:
    return Open311(web(), f"{url}/open311/v2", "1", "k", endpoint.parse_capabilities({"clock_hours": 0, **said}))


READS: dict[str, Callable[[str], object]] = {
    "open311 list": lambda url: open311(url).fetch_incidents(),
    "open311 pages": lambda url: open311(url, paging="page").fetch_incidents(),
    "open311 xml": lambda url: open311(url, format="xml").fetch_incidents(),
    "open311 one": lambda url: open311(url).fetch_incident("1"),
    "open311 history": lambda url: open311(url, extensions=["updates"]).fetch_history("1"),
    "open311 categories": lambda url: open311(url).fetch_categories(),
    "open311 definition": lambda url: open311(url).fetch_definition("1"),
    "fixmystreet state": lambda url: fixmystreet.fetch_state(web(), url, "1"),
    "fixmystreet states": lambda url: fixmystreet.fetch_states(web(), url),
    "fixmystreet comments": lambda url: fixmystreet.fetch_comments(web(), url, "1"),
    "cirb list": lambda url: Cirb(web(), f"{url}/api").fetch_incidents(),
    "cirb one": lambda url: Cirb(web(), f"{url}/api").fetch_incident("1"),
    "cirb history": lambda url: Cirb(web(), f"{url}/api").fetch_updates("1"),
    "BeSt": lambda url: read_rest(web(), url, nis_code="61031"),
    "BeSt streets": lambda url: find_streets(web(), url, "Haute"),
    "ICAR": lambda url: read_icar(web(), f"{url}/MapServer/0", municipality="Huy"),
}


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("read", READS)
def test_a_read_refuses_it_or_says_that_it_is_not_whole(read: str, error: str) -> None:
    with Server(lambda asked: reply(ERRORS[error])) as server:
        try:
            done = READS[read](server.url)
        except ServiceError:
            return
    assert read.endswith(("list", "pages", "xml")), done
    assert not done.complete and not done.incidents  # type: ignore[attr-defined]


def correction(target: str, subject: str) -> Correction:
    if target == "new_incident":
        after = {"service_code": "voirie", "description": f"Trou {subject}", "lon": 5.2397, "lat": 50.5187}
        return Correction(target, "create", "", "Trou", {}, after)
    if target == "addressing":
        return Correction(
            target, "renumber", subject, "Rue Haute 1", SEEN, {**SEEN, "house_number": "3"}, base_version="1"
        )
    before = {"status": "open", "status_notes": ""}
    after = {"status": "fixed", "comment": "Rebouché"}
    return Correction(target, "status", subject, "Trou", before, after, base_version="2026-05-01T08:00:00Z")


TARGETS: dict[str, tuple[str, Callable[[str], CorrectionService]]] = {
    "open311 updates": ("reporting", lambda url: IncidentUpdateService(open311(url, extensions=["updates"]))),
    "open311-adapter": ("reporting", lambda url: IncidentUpdateService(open311(url, preset="open311-adapter"))),
    "fixmystreet": (
        "reporting",
        lambda url: IncidentUpdateService(open311(url, preset="fixmystreet", update_subject="own")),
    ),
    "new incidents": ("new_incident", lambda url: NewIncidentService(open311(url, writes=["request"]))),
    "iMio over CIRB": ("reporting", lambda url: ImioAlertService(web(), url, "1", Cirb(web(), f"{url}/api"))),
    "iMio over Open311": ("reporting", lambda url: ImioAlertService(web(), url, "1", open311(url))),
    "address report": ("addressing", lambda url: AddressReport(web(), url, "61031")),
    "address registry": ("addressing", lambda url: AddressRegistry(web(), url)),
}
RECEIPT = {"id": "1", "update_id": "u", "service_request_id": "1", "ticket": ""}


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("name", TARGETS)
def test_what_was_sent_is_neither_sent_again_nor_said_to_be_lost_or_gone(name: str, error: str, tmp_path: Path) -> None:
    posts: list[Asked] = []

    def answer(asked: Asked) -> Reply:
        # whoever asks what became of it, or of the record, hears the error
        if asked.method != "GET":
            posts.append(asked)
        return reply(ERRORS[error])

    target, make = TARGETS[name]
    with Server(answer) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        for state in (State.UNKNOWN, State.SUBMITTED, State.APPROVED):
            moved = workspace.transition(_stored(workspace, correction(target, state.value)), State.READY, who="Anne")
            moved = workspace.transition(moved, State.APPROVED, who="Bruno")
            if state is State.APPROVED:
                continue
            moved = workspace.transition(moved, State.SENDING, who="Anne")
            workspace.transition(moved, state, who="Anne", receipt=RECEIPT if state is State.SUBMITTED else None)
        for _run in range(2):
            push(workspace, {target: make(server.url)}, who="Anne", poll_timeout_s=0.01, grace_s=0)
        states = sorted(one.state.value for one in workspace.list_corrections())
    # the one that was approved may wait, or be sent once where the service compares by itself
    assert len(posts) <= 1, (states, posts)
    assert not {"not_applied", "target_gone", "applied", "refused", "conflict"} & set(states), states
    assert "submitted" in states and "unknown" in states, states


def _stored(workspace: Workspace, draft: Correction) -> Correction:
    workspace.enqueue(draft)
    return draft


@pytest.mark.parametrize("error", ERRORS)
def test_no_report_vanishes(error: str, tmp_path: Path) -> None:
    known = [
        Incident(str(n), "open", "voirie", "Voirie", "Trou", f"2026-05-01T08:00:{n:02}Z", "", "", "", "", "", 5.2, 50.5)
        for n in range(10)
    ]
    with Server(lambda asked: reply(ERRORS[error])) as server, Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.merge_incidents(known, ("", ""))
        readers: list[ReportingClient] = [
            open311(server.url),
            open311(server.url, paging="page"),
            Cirb(web(), server.url + "/api"),
        ]
        for reader in readers:
            with suppress(ServiceError):
                assert refresh(reader, workspace, full=True).vanished == 0
            assert workspace.count_incidents() == 10
