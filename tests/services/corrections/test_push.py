"""The push: each correction reaches its service once, whatever happens on the way.

What a service holds is counted in the service, not in the outbox.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from repere.services.corrections import conflict
from repere.services.corrections.correction_service import (
    PollOutcome,
    RemoteRecord,
    Request,
    Severity,
    ValidationMessage,
)
from repere.services.corrections.create import draft_from_form
from repere.services.corrections.push import PushResult, push
from repere.services.corrections.review import approve
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.corrections.targets.incident_update import IncidentUpdateService
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.errors import InvalidFile, InvalidResponse, RepereError
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.model.correction import Correction, State
from repere.services.model.incident import Category
from repere.services.profile import OutboxRules
from repere.services.training_town.server.server import TrainingTown
from repere.services.workspace.workspace import Workspace
from repere.tests.clock import Clock
from repere.tests.servers.replay import Asked, Reply, Server

HTML = Reply(b"<html>Maintenance</html>", 200, {"Content-Type": "text/html"})


def as_json(value: object, status: int = 200) -> Reply:
    return Reply(json.dumps(value).encode(), status)


class Town:
    """Both services, small: address reports that a clerk settles at once, and Open311 updates.

    ``fault(asked, act)`` may answer in the town's place; ``act()`` does what was asked.
    """

    def __init__(self) -> None:
        self.addresses = {
            str(n): {
                "id": str(n), "version": "3", "status": "current", "street_name": "Rue Haute", "house_number": str(n),
                "box_number": "", "postcode": "4500", "municipality": "Huy",
                "position": {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"},
            }
            for n in range(1, 200)
        }  # fmt: skip
        self.reports: list[dict[str, Any]] = []
        self.incident = {"service_request_id": "7", "status": "open", "updated_datetime": "2026-11-01T00:00:00Z"}
        self.updates: list[dict[str, str]] = []
        self.tells_history = True
        self.fault: Callable[[Asked, Callable[[], Reply]], Reply] = lambda asked, act: act()
        self.server = Server(lambda asked: self.fault(asked, lambda: self.act(asked)))

    def act(self, asked: Asked) -> Reply:
        part = asked.path.split("/")[2:]
        if asked.path.startswith("/open311/"):
            return self.open311(asked)
        if part == ["signalements"] and asked.method == "POST":
            return self.report(asked)
        if part == ["signalements"]:
            page = int(asked.query["page"]) - 1
            shown = [r for r in reversed(self.reports) if r["type"] == asked.query["types"]]
            return as_json({"data": shown[page * 100 :][:100], "total": len(shown), "page": page + 1, "limit": 100})
        if part == ["signalements", "validate-changes-requested"]:
            if json.loads(asked.body).get("postcode") == "9999":
                return as_json({"message": ["postcode 9999 is unknown"], "error": "Bad Request"}, 400)
            return as_json({})
        if part[0] == "signalements":
            found = [record for record in self.reports if record["id"] == part[1]]
            return as_json(found[0]) if found else as_json({"message": "no such report"}, 404)
        if part == ["addresses"]:
            held = self.addresses.values()
            return as_json({"data": [a for a in held if all(a[key] == asked.query[key] for key in asked.query)]})
        found_address = self.addresses.get(part[1])
        return as_json(found_address) if found_address else as_json({"message": "no such address"}, 404)

    def report(self, asked: Asked) -> Reply:
        body = json.loads(asked.body)
        place, changes = body.get("existingLocation", {}), body["changesRequested"]
        address = self.addresses.get(place.get("banId") or place.get("addressId"))
        if place and address is None:
            return as_json({"message": "the address is not there"}, 404)
        version = asked.headers.get("If-Match")
        if version and address and version != f'"{address["version"]}"':
            return as_json({"message": "another version"}, 412)
        record = {**body, "id": f"r{len(self.reports)}", "status": "PROCESSED"}
        self.reports.append(record)
        if changes.get("numero") == 666:
            record.update(status="IGNORED", rejectionReason="Ce numéro existe déjà")
        elif body["type"] == "LOCATION_TO_DELETE":
            address["status"] = "retired"
        elif place.get("type") == "VOIE":
            for held in self.addresses.values():
                held["street_name"] = changes["nom"] if held["street_name"] == place["nom"] else held["street_name"]
        else:
            x, y = changes["positions"][0]["point"]["coordinates"]
            key = address["id"] if address else f"new{len(self.addresses)}"
            self.addresses[key] = {
                **(address or {"id": key, "version": "0", "status": "current", "municipality": "Huy"}),
                "street_name": changes["nomVoie"], "house_number": f"{changes['numero']}{changes['suffixe']}",
                "box_number": changes["boxNumber"], "postcode": changes["postcode"],
                "position": {"x": x, "y": y, "crs": "EPSG:31370"},
            }  # fmt: skip
        return as_json(record)

    def open311(self, asked: Asked) -> Reply:
        if asked.path.endswith("/requests/7.json"):
            return as_json([self.incident])
        if not asked.path.endswith("/servicerequestupdates.json"):
            return as_json([])
        if asked.method == "GET":
            return as_json(self.updates) if self.tells_history else as_json({"errors": {"code": 400}}, 400)
        update = {key: asked.form[key] for key in asked.form if key not in ("api_key", "jurisdiction_id")}
        if any(held["update_id"] == update["update_id"] for held in self.updates):
            return as_json({"errors": {"code": 400, "description": "Bad request: already exists"}}, 400)
        self.updates.append(update)
        if update["status"] != "duplicate":  # this town does not know it
            status = "closed" if update["status"] == "fixed" else "open"
            self.incident.update(status=status, status_notes=update["status"], updated_datetime="2026-11-23T09:00:00Z")
        return as_json([{"update_id": update["update_id"]}])

    def targets(self) -> dict[str, Any]:
        return targets(self.server.url)


def targets(url: str) -> dict[str, Any]:
    def web(name: str) -> HttpClient:
        return HttpClient(name, per_second=0, attempts=1, timeout=5)

    return {
        "addressing": AddressReport(web("Adresses"), url + "/address-report", "61031"),
        "reporting": IncidentUpdateService(Open311(web("Signalements"), url + "/open311/v2", api_key="k")),
    }


@pytest.fixture
def town() -> Iterator[Town]:
    made = Town()
    with made.server:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "huy.gpkg"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace(path) as opened:
        yield opened


def wish(**changes: object) -> dict[str, object]:
    place = {"x": 211003.0, "y": 132004.0, "crs": "EPSG:31370"}
    return {
        "street_name": "Rue Haute", "house_number": "12", "box_number": "", "postcode": "4500", "municipality": "Huy",
        "position": place, **changes,
    }  # fmt: skip


def move(subject: str = "12", **changes: object) -> Correction:
    after = wish(house_number=subject)
    made = Correction("addressing", "move", subject, f"Rue Haute {subject}", wish(house_number=subject), after, "3")
    return replace(made, **changes)


def fixed(**changes: object) -> Correction:
    before, after = {"status": "open"}, {"status": "fixed", "comment": "Rebouché"}
    made = Correction("reporting", "status", "7", "Trou 7", before, after, "2026-11-01T00:00:00Z")
    return replace(made, **changes)


def approved(workspace: Workspace, *corrections: Correction) -> list[Correction]:
    for correction in corrections:
        workspace.enqueue(correction)
    return approve(workspace, corrections, who="Anne", rules=OutboxRules())


def run(workspace: Workspace, town: Town, **how: Any) -> PushResult:
    return push(workspace, town.targets(), who="Anne", **{"poll_timeout_s": 0.2, "grace_s": 0, **how})


def states(workspace: Workspace) -> list[str]:
    return [correction.state.value for correction in workspace.list_corrections()]


# -- what should happen ---------------------------------------------------------------------------------


def test_corrections_of_every_kind_are_sent_and_read_back(workspace: Workspace, town: Town) -> None:
    rename = Correction(
        "addressing", "rename", "Rue Haute", "Rue Haute", {"street_name": "Rue Haute", "address_id": "1"},
        {"street_name": "Rue du Pont"}, "3",
    )  # fmt: skip
    made = approved(
        workspace,
        fixed(),
        move("12"),
        move("13", kind="retire", after={"status": "retired"}),
        move("14", kind="renumber", after=wish(house_number="14bis")),
        move("15", kind="postcode", after=wish(house_number="15", postcode="4520")),
        move("R1", kind="create", before={}, after=wish(street_name="Rue Neuve", box_number="2"), base_version=""),
        rename,
    )
    told: list[tuple[int, int, str]] = []
    run(workspace, town, progress=lambda done, total, correction: told.append((done, total, correction.kind)))
    assert len(town.reports) == 6 and len(town.updates) == 1
    assert town.addresses["12"]["position"]["x"] == 211003.0
    assert town.addresses["13"]["status"] == "retired"
    assert town.addresses["14"]["house_number"] == "14bis"
    assert town.addresses["15"]["postcode"] == "4520"
    assert town.incident["status"] == "closed"
    assert town.addresses["1"]["street_name"] == "Rue du Pont"
    assert town.addresses["new199"]["box_number"] == "2"
    # the street was renamed under the others meanwhile; each has what it asked for
    assert states(workspace) == ["applied"] * 7
    assert workspace.list_corrections()[0].receipt["held"]["comment"] == "Rebouché"
    assert [done for done, _, _ in told] == list(range(1, 15))
    assert told[-1][:2] == (14, 14)
    assert [step["to_state"] for step in workspace.list_steps(made[0].id)] == [
        "draft", "ready", "approved", "sending", "submitted", "applied",
    ]  # fmt: skip


def test_what_the_service_holds_is_in_the_receipt(workspace: Workspace, town: Town) -> None:
    approved(workspace, move(), move("R1", kind="create", before={}, after=wish(house_number="300A"), base_version=""))
    report = run(workspace, town)
    assert report.counts == {"applied": 2} and report.messages == []
    for correction in workspace.list_corrections():
        assert correction.receipt["held"]["report"] == "PROCESSED"
        assert correction.receipt["held"]["address"]["position"]["y"] == 132004.0


def test_a_second_run_sends_nothing(workspace: Workspace, town: Town) -> None:
    approved(workspace, move(), fixed())
    run(workspace, town)
    asked = len(town.server.asked)
    assert run(workspace, town).counts == {}
    assert len(town.server.asked) == asked


def test_drafts_stay_at_home(workspace: Workspace, town: Town) -> None:
    workspace.enqueue(move())
    run(workspace, town)
    assert states(workspace) == ["draft"] and town.server.asked == []


def test_the_intent_is_on_the_disk_before_the_request_leaves(workspace: Workspace, path: Path, town: Town) -> None:
    seen: list[list[str]] = []

    def look(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST":
            with Workspace(path) as other:
                seen.append(states(other))
        return act()

    town.fault = look
    approved(workspace, move("1"), move("2"))
    run(workspace, town)
    assert seen == [["sending", "approved"], ["submitted", "sending"]]


# -- what a service may say -----------------------------------------------------------------------------


def test_a_refusal_keeps_the_services_word(workspace: Workspace, town: Town) -> None:
    approved(workspace, move("14", kind="renumber", after=wish(house_number="666")))
    run(workspace, town)
    (refused,) = workspace.list_corrections()
    assert (refused.state, refused.last_error) == (State.REFUSED, "Ce numéro existe déjà")


def test_another_version_is_a_conflict(workspace: Workspace, town: Town) -> None:
    approved(workspace, move("12", base_version="2"), move("13"))
    run(workspace, town)
    assert states(workspace) == ["conflict", "applied"]
    assert len(town.reports) == 1


def test_what_is_there_now_is_kept_with_the_conflict(workspace: Workspace, town: Town) -> None:
    town.addresses["12"].update(version="4", postcode="4520")
    approved(workspace, move("12"))
    run(workspace, town)
    (stuck,) = workspace.list_corrections()  # a geometry: a person must look
    assert stuck.state is State.CONFLICT and stuck.has_unseen_failure
    there = conflict.load_remote_record(stuck)
    assert there is not None and (there.version, there.values["postcode"]) == ("4", "4520")
    workspace.acknowledge([stuck.id], who="Anne")
    assert not workspace.list_corrections()[0].has_unseen_failure
    assert workspace.list_steps(stuck.id)[-1]["detail"] == "acknowledged"


def test_other_fields_are_merged_into_a_draft_that_waits_for_a_person(workspace: Workspace, town: Town) -> None:
    town.addresses["14"].update(version="4", postcode="4520")
    after = {**wish(house_number="14bis")}
    (old,) = approved(workspace, move("14", kind="renumber", before=wish(house_number="14"), after=after))
    town.addresses["14"]["position"] = after["position"]
    report = run(workspace, town)
    assert states(workspace) == ["withdrawn", "draft"] and town.reports == []
    assert "your change waits as a new draft" in str(report.messages[0])
    draft = workspace.list_corrections()[1]
    assert (draft.replaces, draft.base_version, draft.before["postcode"]) == (old.id, "4", "4520")
    approve(workspace, [draft], who="Anne", rules=OutboxRules())
    run(workspace, town)
    assert states(workspace) == ["withdrawn", "applied"]
    assert (town.addresses["14"]["house_number"], town.addresses["14"]["postcode"]) == ("14bis", "4520")


@pytest.mark.parametrize(
    ("remote", "state"), [({}, "applied"), ({"postcode": "4520"}, "conflict"), (None, "target_gone")]
)
def test_an_address_seen_without_a_version_is_compared_before_it_is_sent(
    workspace: Workspace, town: Town, remote: dict[str, str] | None, state: str
) -> None:
    town.addresses["12"].update(remote or {})
    if remote is None:
        del town.addresses["12"]
    before = {**wish(house_number="12"), "position": {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}}
    approved(workspace, move("12", before=before, base_version=""))
    run(workspace, town)
    assert states(workspace) == [state] and len(town.reports) == (state == "applied")


def test_an_address_that_was_created_meanwhile_is_not_created_again(workspace: Workspace, town: Town) -> None:
    here = wish(house_number="12", position={"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"})
    approved(workspace, move("R1", kind="create", before={}, after=here, base_version=""))
    run(workspace, town)
    assert states(workspace) == ["conflict"] and town.reports == []


def test_two_corrections_of_one_incident_go_one_after_the_other(workspace: Workspace, town: Town) -> None:
    under_way: list[int] = []

    def look(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST":
            with Workspace(workspace._backend.path) as other:
                under_way.append(states(other).count("submitted") + states(other).count("sending"))
        return act()

    town.fault = look
    first = fixed(kind="comment", after={"comment": "Vu"})
    second = fixed(after={"status": "in_progress", "comment": "Une équipe y va"})
    approved(workspace, first, second, fixed())
    told: list[tuple[int, int]] = []
    report = run(workspace, town, progress=lambda done, total, _correction: told.append((done, total)))
    assert states(workspace) == ["applied"] * 3 and report.messages == []
    assert [update["description"] for update in town.updates] == ["Vu", "Une équipe y va", "Rebouché"]
    assert town.incident["status"] == "closed" and under_way == [1, 1, 1]
    assert all(done <= total for done, total in told)


def test_a_comment_does_not_undo_the_status_of_the_correction_before_it(workspace: Workspace, town: Town) -> None:
    approved(workspace, fixed(), fixed(kind="comment", after={"comment": "Vu"}))
    run(workspace, town)
    # it carries the status that was seen, which is not there any more: a person looks at it again
    assert len(town.updates) == 1 and town.incident["status"] == "closed"
    assert workspace.list_corrections()[1].state is State.WITHDRAWN
    (merged,) = workspace.list_corrections([State.DRAFT])
    assert merged.after == {"comment": "Vu"} and merged.base_version == "2026-11-23T09:00:00Z"


def test_what_somebody_else_changed_between_two_of_ours_is_a_conflict(workspace: Workspace, town: Town) -> None:
    approved(workspace, fixed(after={"status": "in_progress", "comment": "Une équipe y va"}))
    run(workspace, town)
    town.incident.update(status="closed", status_notes="", updated_datetime="2026-11-23T10:00:00Z")
    approved(workspace, fixed())
    run(workspace, town)
    assert states(workspace) == ["applied", "conflict"] and len(town.updates) == 1


def test_an_incident_that_changed_is_a_conflict_and_nothing_is_sent(workspace: Workspace, town: Town) -> None:
    town.incident.update(status="closed", updated_datetime="2026-11-22T00:00:00Z")
    approved(workspace, fixed())
    run(workspace, town)
    assert states(workspace) == ["conflict"] and town.updates == []
    assert workspace.list_corrections()[0].receipt["theirs"]["version"] == "2026-11-22T00:00:00Z"


def test_what_is_not_there_any_more(workspace: Workspace, town: Town) -> None:
    approved(workspace, move("9999"), fixed(subject="8"))
    report = run(workspace, town)
    assert states(workspace) == ["target_gone", "target_gone"] and report.messages == []


def test_a_wrong_url_in_the_profile_is_not_a_lost_record(workspace: Workspace, town: Town) -> None:
    town.fault = lambda asked, act: Reply(b"<html>Not found</html>", 404, {"Content-Type": "text/html"})
    approved(workspace, move("12"), move("13"))
    report = run(workspace, town)
    assert states(workspace) == ["approved", "approved"] and len(report.messages) == 1


def test_a_comment_without_its_status_is_not_applied(workspace: Workspace, town: Town) -> None:
    approved(workspace, fixed(after={"status": "duplicate", "comment": "Rebouché"}))
    run(workspace, town)
    (half,) = workspace.list_corrections()
    assert (half.state, half.last_error) == (State.NOT_APPLIED, "the comment is there, the status is not")
    assert half.receipt["held"]["status"] == "open"


def test_already_exists_counts_as_delivered(workspace: Workspace, town: Town) -> None:
    (made,) = approved(workspace, fixed())
    town.tells_history = False
    town.updates.append({"update_id": made.id})
    town.fault = lambda asked, act: act()
    run(workspace, town, poll_timeout_s=0)
    assert len(town.updates) == 1
    assert workspace.list_corrections()[0].receipt["update_id"] == made.id


def test_who_must_sign_in_stops_one_service_only(workspace: Workspace, town: Town) -> None:
    town.fault = lambda asked, act: act() if "open311" in asked.path else as_json({"message": "token"}, 401)
    approved(workspace, move("12"), move("13"), fixed())
    report = run(workspace, town)
    assert states(workspace) == ["approved", "approved", "applied"]
    assert len(report.messages) == 1 and str(report.messages[0]).startswith("Adresses asks who you are (code 401).")


def test_a_dead_service_does_not_stop_the_other(workspace: Workspace, town: Town) -> None:
    approved(workspace, move("12"), move("13"), fixed())
    dead = targets("http://127.0.0.1:9")["addressing"]
    report = push(workspace, {**town.targets(), "addressing": dead}, who="Anne", poll_timeout_s=0)
    assert states(workspace) == ["approved", "approved", "applied"]
    assert [message.sentence().split(".")[0] for message in report.messages] == ["Adresses cannot be reached (127"]
    assert "cannot be reached" in workspace.list_corrections()[0].last_error


def test_a_service_that_the_profile_does_not_name(workspace: Workspace, town: Town) -> None:
    approved(workspace, move())
    report = push(workspace, {}, who="Anne")
    assert states(workspace) == ["approved"] and "names no service" in str(report.messages[0])


def test_a_service_still_deciding_is_asked_again_next_time(workspace: Workspace, town: Town) -> None:
    def pending(asked: Asked, act: Callable[[], Reply]) -> Reply:
        reply = act()
        if asked.method == "GET" and "/signalements/r" in asked.path:
            return as_json({**json.loads(reply.body), "status": "PENDING"})
        return reply

    town.fault = pending
    approved(workspace, move())
    run(workspace, town)
    assert states(workspace) == ["submitted"]
    town.fault = lambda asked, act: act()
    assert run(workspace, town).counts == {"applied": 1}
    assert len(town.reports) == 1


def test_a_dry_run_says_what_would_be_refused(town: Town) -> None:
    reports = town.targets()["addressing"]
    assert reports.validate(move()) == []
    assert reports.validate(move(after=wish(postcode="9999"))) == [
        ValidationMessage(Severity.REJECT, "postcode 9999 is unknown")
    ]
    assert town.reports == []


# -- an odd answer ----------------------------------------------------------------------------------------


class Odd(AddressReport):
    """The address service, whose answers about one street number make its reader stumble where ``at`` says."""

    def __init__(self, url: str, at: str, error: Exception) -> None:
        super().__init__(HttpClient("Adresses", per_second=0, attempts=1, timeout=5), url + "/address-report", "61031")
        self.at, self.error = at, error

    def _stumble(self, at: str, correction: Correction) -> None:
        if at == self.at and correction.subject == "12":
            raise self.error

    def requests(self, correction: Correction) -> list[Request]:
        self._stumble("requests", correction)
        return super().requests(correction)

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        self._stumble("send", correction)
        return super().send(correction, requests)

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        self._stumble("find", correction)
        return super().find_submission(correction)

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        self._stumble("fetch", correction)
        return super().fetch(correction)

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        self._stumble("read_back", correction)
        return super().poll_outcome(correction)


ODD_ERRORS = [
    TypeError("can't subtract offset-naive and offset-aware datetimes"), ValueError("invalid literal for int(): '²'"),
    KeyError("id"), AttributeError("'NoneType' object has no attribute 'get'"), RecursionError("too deep"),
    OverflowError("int too large"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd"), OSError("no such file"),
    InvalidFile("{file} cannot be read.", file="photo.jpg"),
    InvalidResponse("{service} sent a page.", service="Adresses"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "base", "state"),
    [
        ("requests", "3", "approved"),
        ("fetch", "", "approved"),
        ("send", "3", "unknown"),
        ("read_back", "3", "submitted"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("error", ODD_ERRORS, ids=lambda error: type(error).__name__)
def test_one_odd_answer_stops_one_correction(
    workspace: Workspace, town: Town, at: str, base: str, state: str, error: Exception
) -> None:
    """At each push again: the others go, the one is told and keeps a state that nothing is sent from twice."""
    if isinstance(error, InvalidFile) and at != "requests":
        pytest.skip("a photo is read before anything is asked")
    odd = {**town.targets(), "addressing": Odd(town.server.url, at, error)}
    seen = wish(position=town.addresses["12"]["position"])
    approved(workspace, move("12", before=seen, base_version=base), move("13"), fixed(), move("14"))
    for attempt in range(2):
        report = push(workspace, odd, who="Anne", poll_timeout_s=0.2, grace_s=60)
        assert states(workspace) == [state, "applied", "applied", "applied"], attempt
        assert report.messages or (at == "send" and attempt), attempt
    assert sum(r["existingLocation"]["banId"] == "12" for r in town.reports) == (at == "read_back")
    # once it can be read again, it goes on as if nothing had been
    run(workspace, town)
    run(workspace, town)
    assert states(workspace)[0] == "applied"
    assert sum(r["existingLocation"]["banId"] == "12" for r in town.reports) == 1


def test_a_lost_photo_leaves_its_report_where_it_was(workspace: Workspace, town: Town, tmp_path: Path) -> None:
    picture = tmp_path / "trou.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n a picture")
    new = draft_from_form(
        Category("GRAFFITI", "Tags", "", "", False), description="Un tag", lon=5.24, lat=50.52,
        photo=str(picture), photo_sha256=hashlib.sha256(picture.read_bytes()).hexdigest(),
    )  # fmt: skip
    picture.unlink()
    web = HttpClient("Signalements", per_second=0, attempts=1, timeout=5)
    reports = NewIncidentService(
        Open311(
            web,
            town.server.url + "/open311/v2",
            api_key="k",
            capabilities=endpoint.parse_capabilities({"preset": "helsinki"}),
        )
    )
    approved(workspace, new, move("13"))
    report = push(workspace, {**town.targets(), "new_incident": reports}, who="Anne", poll_timeout_s=0.2)
    assert states(workspace) == ["approved", "applied"]
    assert [type(error) for error in report.messages] == [InvalidFile]
    assert workspace.list_corrections()[0].attempts == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"Location": "http://["}, {"Location": "http://host:abc/"}, {"Retry-After": "Thu, 26 Nov 2026 22:00:00"},
        {"Retry-After": "²".encode().decode("latin-1")}, {"Date": "Thu, 26 Nov 2026 22:00:00"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 302, 400, 502])
def test_hostile_headers_of_one_service_do_not_stop_another(
    workspace: Workspace, town: Town, headers: dict[str, str], status: int
) -> None:
    def fault(asked: Asked, act: Callable[[], Reply]) -> Reply:
        odd = asked.path.startswith("/open311/") and asked.method == "POST"
        return Reply(b"{}", status, {"Content-Type": "application/json", **headers}) if odd else act()

    town.fault = fault
    approved(workspace, fixed(), move("12"))
    run(workspace, town)
    assert states(workspace)[1] == "applied"
    assert states(workspace)[0] in ("unknown", "approved", "refused")


def test_a_service_that_gives_nothing_but_odd_answers_is_left_alone(workspace: Workspace, town: Town) -> None:
    town.fault = lambda asked, act: HTML if asked.path.startswith("/address-report/") else act()
    approved(workspace, *(move(str(number)) for number in range(20, 60)), fixed())
    report = run(workspace, town)
    assert report.counts["approved"] >= 35 and report.counts["applied"] == 1
    assert len(report.messages) == 1


# -- lost replies: nothing is ever sent twice --------------------------------------------------------------


def once(kind: str) -> Callable[[Asked, Callable[[], Reply]], Reply]:
    """The first POST of each kind of fault; the rest goes through."""
    waiting = [kind]

    def fault(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method != "POST" or not waiting:
            return act()
        waiting.clear()
        if kind.endswith("after"):
            act()
        if kind.startswith("drop"):
            return Reply(drop=True)
        if kind.startswith("html200"):
            return HTML
        if kind.startswith("cut"):
            return Reply(b'{"id": "r0", ')
        return Reply(b"<html>Oops</html>", 500, {"Content-Type": "text/html"})

    return fault


@pytest.mark.parametrize(
    "kind", [f"{what}_{when}" for what in ("drop", "html200", "cut", "500") for when in ("before", "after")]
)
@pytest.mark.parametrize("make", [move, fixed])
def test_a_lost_reply_never_makes_a_second_one(
    workspace: Workspace, town: Town, kind: str, make: Callable[[], Correction]
) -> None:
    town.fault = once(kind)
    approved(workspace, make())
    report = run(workspace, town)
    assert len(report.messages) == 1
    # a service that answers 500 is left alone for the rest of the run, its read-back included
    found = "submitted" if kind.startswith("500") else "applied"
    assert states(workspace) == [found if kind.endswith("after") else "approved"]
    assert len(town.reports + town.updates) == kind.endswith("after")
    run(workspace, town)
    assert states(workspace) == ["applied"]
    assert len(town.reports + town.updates) == 1


@pytest.mark.parametrize("make", [move, fixed])
def test_a_service_slower_than_the_time_out_is_not_sent_to_again(
    workspace: Workspace, town: Town, make: Callable[[], Correction]
) -> None:
    late: list[Callable[[], Reply]] = []

    def slow(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST" and not late:
            late.append(act)
            return Reply(drop=True)
        return act()

    town.fault = slow
    approved(workspace, make())
    run(workspace, town)
    assert states(workspace) == ["approved"]  # asked twice: nothing there
    late[0]()  # and now it comes after all
    run(workspace, town)
    assert states(workspace) == ["applied"]
    assert len(town.reports + town.updates) == 1


def test_where_nobody_can_tell_a_person_must_look(workspace: Workspace, town: Town) -> None:
    town.tells_history = False
    town.fault = once("drop_after")
    approved(workspace, fixed())
    report = run(workspace, town)
    assert states(workspace) == ["unknown"]
    assert "does not show whether it received the update of incident 7" in str(report.messages[-1])
    run(workspace, town)
    assert states(workspace) == ["unknown"] and len(town.updates) == 1


def test_a_service_that_dies_after_the_reply_was_lost_is_asked_next_time(workspace: Workspace, town: Town) -> None:
    down = threading.Event()

    def fault(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST":
            act()
            down.set()
        return Reply(drop=True) if down.is_set() else act()

    town.fault = fault
    approved(workspace, move())
    run(workspace, town)
    assert states(workspace) == ["unknown"]
    town.fault = lambda asked, act: act()
    run(workspace, town)
    assert states(workspace) == ["applied"] and len(town.reports) == 1


def test_a_report_is_found_far_down_the_list(workspace: Workspace, town: Town) -> None:
    (made,) = approved(workspace, move())
    reports = town.targets()["addressing"]
    reports.send(made)
    for number in range(250):
        town.reports.append({"id": f"x{number}", "type": "LOCATION_TO_UPDATE", "changesRequested": {"reference": "?"}})
    found = reports.find_submission(made)
    assert found is not None and found["id"] == "r0"
    assert reports.find_submission(move()) is None


def test_a_storm_of_faults_loses_nothing_and_doubles_nothing(workspace: Workspace, town: Town) -> None:
    count = 0

    def storm(asked: Asked, act: Callable[[], Reply]) -> Reply:
        nonlocal count
        count += asked.method == "POST"
        fault = count % 5 if asked.method == "POST" else 0
        if fault == 1:
            act()
        return Reply(drop=True) if fault in (1, 2) else act()

    town.fault = storm
    approved(workspace, *(move(str(number)) for number in range(1, 21)))
    for _ in range(20):
        run(workspace, town)
    assert states(workspace) == ["applied"] * 20
    references = [report["changesRequested"]["reference"] for report in town.reports]
    assert sorted(references) == sorted(correction.id for correction in workspace.list_corrections())


def test_what_did_not_arrive_is_sent_in_the_run_that_finds_it_out(workspace: Workspace, town: Town) -> None:
    town.fault = once("drop_before")
    approved(workspace, move())
    run(workspace, town, grace_s=60)
    assert states(workspace) == ["unknown"]
    run(workspace, town)
    assert states(workspace) == ["applied"] and len(town.reports) == 1


def test_what_may_still_be_on_its_way_is_not_called_lost(workspace: Workspace, town: Town) -> None:
    """A gateway holds the request for longer than our time-out, and then delivers it."""
    late: list[Callable[[], Reply]] = []

    def gateway(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method != "POST" or late:
            return act()
        late.append(act)
        return Reply(drop=True)

    town.fault = gateway
    approved(workspace, move())
    for _ in range(3):
        run(workspace, town, grace_s=60)
        assert states(workspace) == ["unknown"]
    late[0]()
    run(workspace, town, grace_s=60)
    assert states(workspace) == ["applied"] and len(town.reports) == 1


def test_a_clock_that_is_put_back_makes_nobody_hasty(
    workspace: Workspace, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    town.fault = once("drop_before")
    approved(workspace, move("12"), move("13"))
    monkeypatch.setattr("repere.services.model.correction.datetime", Shifted)
    Shifted.by = timedelta(hours=3)
    run(workspace, town, grace_s=60)
    assert states(workspace) == ["unknown", "applied"]
    Shifted.by = timedelta(hours=-3)  # what is kept lies in the future now
    run(workspace, town, grace_s=60)
    assert states(workspace) == ["unknown", "applied"] and len(town.reports) == 1
    run(workspace, town, grace_s=0)
    assert states(workspace) == ["applied", "applied"] and len(town.reports) == 2
    trail = [step["to_state"] for step in workspace.list_steps(workspace.list_corrections()[0].id)]
    assert trail[3:] == ["sending", "unknown", "approved", "sending", "submitted", "applied"]


class Shifted(datetime):
    by = timedelta()

    @classmethod
    def now(cls, tz: Any = None) -> datetime:
        return datetime.now(tz) + cls.by


def test_a_service_restarted_in_mid_push(workspace: Workspace, tmp_path: Path) -> None:
    """The training town goes down after the second report, and comes back on its port with what it had."""
    sandbox = TrainingTown(tmp_path / "town.sqlite").start()
    rows = sandbox.state.db.execute(
        "SELECT address.*, name_fr FROM address JOIN street ON street.id = street_id"
        " WHERE status = 'current' AND name_fr <> '' AND x IS NOT NULL LIMIT 5"
    ).fetchall()
    for row in rows:
        here = {"x": row["x"], "y": row["y"], "crs": "EPSG:31370"}
        seen = {name: row[name] for name in ("house_number", "box_number", "postcode")}
        seen.update(street_name=row["name_fr"], position=here)
        after = {**seen, "position": {**here, "x": row["x"] + 2}}
        approved(workspace, move(str(row["id"]), before=seen, after=after, base_version=str(row["version"])))
    url, port = sandbox.url, int(sandbox.url.rsplit(":", 1)[1])

    def stop(done: int, total: int, correction: Correction) -> None:
        if done == 2:
            sandbox.stop()

    report = push(workspace, targets(url), who="Anne", progress=stop, poll_timeout_s=0, grace_s=0)
    assert states(workspace) == ["submitted", "submitted", "approved", "approved", "approved"]
    assert len(report.messages) == 1
    again = TrainingTown(tmp_path / "town.sqlite", port).start()
    try:
        push(workspace, targets(url), who="Anne", grace_s=0)
        held = again.state.db.execute("SELECT body FROM report").fetchall()
    finally:
        again.stop()
    assert states(workspace) == ["applied"] * 5
    references = [json.loads(row[0])["changesRequested"]["reference"] for row in held]
    assert sorted(references) == sorted(correction.id for correction in workspace.list_corrections())


# -- the profile names another host by now ------------------------------------------------------------------


@pytest.fixture
def second() -> Iterator[Town]:
    made = Town()
    with made.server:
        yield made


def test_a_host_swapped_in_mid_push_gets_nothing(workspace: Workspace, town: Town, second: Town) -> None:
    """Three wait when the run stops after the first; then a profile names another host for one of the services."""
    approved(workspace, move("12"), move("13"), move("14"), fixed())
    stopped = list[int]()
    report = run(workspace, town, progress=lambda done, *_rest: stopped.append(done), cancelled=lambda: bool(stopped))
    assert len(town.reports) == 1 and states(workspace)[1:] == ["approved"] * 3
    swapped = {**town.targets(), "addressing": targets(second.server.url)["addressing"]}
    report = push(workspace, swapped, who="Anne", poll_timeout_s=0.2, grace_s=0)
    assert second.server.asked == [] and len(town.reports) == 1
    # what was sent is not asked about elsewhere, the rest waits, and the other service goes on
    assert states(workspace) == ["submitted", "approved", "approved", "applied"]
    first, other = town.server.url, second.server.url
    assert [message.sentence().split(" If ")[0].split(" Open ")[0] for message in report.messages] == [
        f"Corrections approved for {first} are held back: the profile names {other} now, and nothing was sent there.",
        f"Corrections sent to {first} are left as they are: {other}, which the profile names now, was not asked.",
    ]
    run(workspace, town)
    assert states(workspace) == ["applied"] * 4 and len(town.reports) == 3 and second.server.asked == []


def test_a_target_that_moves_while_it_is_pushed_to_gets_nothing(workspace: Workspace, town: Town, second: Town) -> None:
    approved(workspace, move("12"), move("13"))
    services = town.targets()

    def swap(done: int, total: int, correction: Correction) -> None:
        services["addressing"].url = second.server.url + "/address-report"

    push(workspace, services, who="Anne", poll_timeout_s=0.2, grace_s=0, progress=swap)
    assert second.server.asked == [] and states(workspace) == ["submitted", "approved"]


def test_what_was_lost_on_its_way_is_not_asked_of_another_host(workspace: Workspace, town: Town, second: Town) -> None:
    """The other host has nothing of it, surely: it would go there a second time."""
    approved(workspace, move())
    town.fault = lambda asked, act: (act(), Reply(drop=True))[1] if asked.method == "POST" else as_json({}, 503)
    run(workspace, town)
    assert states(workspace) == ["unknown"] and len(town.reports) == 1
    run(workspace, second)
    assert states(workspace) == ["unknown"] and second.server.asked == []


def test_what_was_approved_for_one_host_is_approved_again_for_another(
    workspace: Workspace, town: Town, second: Town
) -> None:
    """Held from its approval on, though nothing was pushed yet; the service has moved, and a person says so."""
    workspace.enqueue(move())
    draft = workspace.list_corrections()[0]
    approve(workspace, [draft], who="Anne", rules=OutboxRules(), origins={"addressing": town.server.url})
    run(workspace, second)
    assert states(workspace) == ["approved"] and second.server.asked == []
    draft = workspace.transition(workspace.list_corrections()[0], State.DRAFT, who="Anne")
    approve(workspace, [draft], who="Anne", rules=OutboxRules(), origins={"addressing": second.server.url})
    run(workspace, second)
    assert states(workspace) == ["applied"] and len(second.reports) == 1 and town.reports == []


# -- the workspace gives way -----------------------------------------------------------------------------


def test_a_workspace_that_another_program_holds(workspace: Workspace, path: Path, town: Town) -> None:
    approved(workspace, move())
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        # SQLite's own patience, by no clock that could be turned: shorter, once it is the one that counts
        assert workspace._backend._db.execute("PRAGMA busy_timeout").fetchone()[0] == 10_000
        workspace._backend._db.execute("PRAGMA busy_timeout = 200")
        with pytest.raises(InvalidFile, match="in use by another program"):
            run(workspace, town)
        other.execute("ROLLBACK")
    assert town.reports == []
    run(workspace, town)
    assert states(workspace) == ["applied"]


def test_a_disk_that_fills_up_after_the_request_left(workspace: Workspace, path: Path, town: Town) -> None:
    """The receipt that found no room is asked for at the next start; nothing is sent again."""

    def wordy(asked: Asked, act: Callable[[], Reply]) -> Reply:
        reply = act()
        if asked.method == "POST":
            return as_json({**json.loads(reply.body), "remark": "x" * 100_000})
        return reply

    town.fault = wordy
    approved(workspace, move("12"), move("13"))
    pages = workspace._backend._db.execute("PRAGMA page_count").fetchone()[0]
    workspace._backend._db.execute(f"PRAGMA max_page_count = {pages + 4}")  # SQLite's own full disk
    with pytest.raises(InvalidFile, match="disk is full"):
        run(workspace, town)
    assert len(town.reports) == 1 and states(workspace) == ["sending", "approved"]
    with Workspace(path) as room_again:
        run(room_again, town)
        assert states(room_again) == ["applied", "applied"] and len(town.reports) == 2


def test_a_workspace_that_became_read_only(
    workspace: Workspace, path: Path, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    approved(workspace, move())
    workspace.close()
    path.chmod(0o444)
    connect = sqlite3.connect

    def denied(database: Any, *given: Any, **named: Any) -> sqlite3.Connection:
        """As the system denies it to anybody but the administrator, who may be running this."""
        found = connect(database, *given, **named)
        if Path(str(database)) == path:
            found.execute("PRAGMA query_only = 1")
        return found

    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", denied)
        with Workspace(path) as reopened, pytest.raises(InvalidFile, match="cannot be written"):
            run(reopened, town)
    assert town.reports == []
    path.chmod(0o644)
    with Workspace(path) as reopened:
        run(reopened, town)
        assert states(reopened) == ["applied"]


# -- stopping --------------------------------------------------------------------------------------------


def test_a_person_stops_the_run_between_two_corrections(workspace: Workspace, town: Town) -> None:
    approved(workspace, move("12"), move("13"))
    stop = threading.Event()
    report = run(workspace, town, cancelled=stop.is_set, progress=lambda done, total, correction: stop.set())
    assert states(workspace) == ["submitted", "approved"]
    assert str(report.messages[-1]) == "Stopped at your request."
    assert run(workspace, town).counts == {"applied": 2}


def test_a_run_stopped_while_the_answer_comes_is_settled_by_asking(workspace: Workspace, town: Town) -> None:
    stop = threading.Event()

    def fault(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST":
            stop.set()
        return act()

    town.fault = fault
    approved(workspace, move())
    web = HttpClient("Adresses", per_second=0, cancelled=stop.is_set)
    stopped = {"addressing": AddressReport(web, town.server.url + "/address-report", "61031")}
    push(workspace, stopped, who="Anne", cancelled=stop.is_set)
    assert states(workspace) == ["unknown"]
    run(workspace, town)
    assert states(workspace) == ["applied"] and len(town.reports) == 1


def test_two_windows_do_not_send_at_once(workspace: Workspace, path: Path, town: Town) -> None:
    troubles: list[RepereError] = []

    def look(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method == "POST":
            with Workspace(path) as other:
                try:
                    push(other, town.targets(), who="Bruno")
                except RepereError as error:
                    troubles.append(error)
        return act()

    town.fault = look
    approved(workspace, move())
    run(workspace, town)
    assert "Another window is sending" in str(troubles[0])
    assert len(town.reports) == 1 and states(workspace) == ["applied"]


KILLED = """
import sys
sys.path.insert(0, {tests!r})
import conftest
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.corrections.push import push
from repere.services.workspace.workspace import Workspace
from repere.tests.services.corrections.test_push import targets
push(Workspace(sys.argv[1]), targets(sys.argv[2]), who="Anne")
"""


SENDER = """
import sys, time
sys.path.insert(0, {tests!r})
import conftest
from repere.services.model.correction import State
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.corrections.push import push
from repere.services.errors import RepereError
from repere.services.workspace.workspace import Workspace
from repere.tests.services.corrections.test_push import targets
turns = refused = 0
with Workspace(sys.argv[1]) as workspace:
    while workspace.list_corrections((State.APPROVED, State.SENDING, State.SUBMITTED)):
        try:
            push(workspace, targets(sys.argv[2]), who=sys.argv[3], max_sent=2)
            turns += 1
        except RepereError as error:
            refused += "Another window" in str(error)
        time.sleep(0.01)
print(turns, refused)
"""


def test_two_sessions_on_one_file_send_each_once(workspace: Workspace, path: Path, town: Town) -> None:
    """Two processes send what a third one still approves."""
    code = SENDER.format(tests=str(Path(__file__).parents[2]))
    approved(workspace, *(move(str(number)) for number in range(100, 130)))
    sessions = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path), town.server.url, who], stdout=subprocess.PIPE, text=True
        )
        for who in ("Anne", "Bruno")
    ]
    approved(workspace, *(move(str(number)) for number in range(130, 140)))
    told = [session.communicate(timeout=120)[0].split() for session in sessions]
    assert all(session.returncode == 0 for session in sessions)
    assert sum(int(turns) for turns, _ in told) >= 15
    run(workspace, town)
    assert states(workspace) == ["applied"] * 40
    assert Counter(report["changesRequested"]["reference"] for report in town.reports) == {
        correction.id: 1 for correction in workspace.list_corrections()
    }
    assert workspace.find_alteration() is None
    assert workspace._backend.fetch("PRAGMA integrity_check")[0]["integrity_check"] == "ok"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("after", [False, True])
def test_a_program_killed_while_sending(workspace: Workspace, path: Path, town: Town, after: bool) -> None:
    """Killed before or after the service acted; the next start asks, and sends only what is missing."""
    approved(workspace, move("12"), move("13"))
    workspace.close()
    reached, go_on = threading.Event(), threading.Event()

    def hold(asked: Asked, act: Callable[[], Reply]) -> Reply:
        if asked.method != "POST":
            return act()
        if after:
            act()
        reached.set()
        go_on.wait(120)
        return Reply(drop=True)

    town.fault = hold
    code = KILLED.format(tests=str(Path(__file__).parents[2]))
    child = subprocess.Popen([sys.executable, "-c", code, str(path), town.server.url])
    try:
        assert reached.wait(120)
        os.kill(child.pid, signal.SIGKILL)
    finally:
        child.wait(120)
        go_on.set()
    town.fault = lambda asked, act: act()
    with Workspace(path) as reopened:
        assert states(reopened) == ["sending", "approved"]
        assert [found.subject for found in reopened.recover()] == ["12"]
        run(reopened, town)
        assert states(reopened) == ["applied", "applied"]
    references = [report["changesRequested"]["reference"] for report in town.reports]
    assert len(references) == len(set(references)) == 2


def test_a_service_that_says_wait_is_waited_for(workspace: Workspace, town: Town, clock: Clock) -> None:
    answers = [Reply(b"[]", 429, {"Content-Type": "application/json", "Retry-After": "1"})]
    town.fault = lambda asked, act: answers.pop() if answers and asked.method == "POST" else act()
    approved(workspace, move())
    patient = {
        "addressing": AddressReport(HttpClient("Adresses", attempts=2), town.server.url + "/address-report", "61031")
    }
    begun = clock.monotonic()
    push(workspace, patient, who="Anne")
    assert clock.monotonic() - begun >= 1
    assert states(workspace) == ["applied"] and len(town.reports) == 1
