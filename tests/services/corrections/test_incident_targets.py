"""New reports, updates and alerts: the town over a socket, and what three real servers answered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests
from repere.services import profile
from repere.services.corrections.correction_service import OutcomeNotQueryable, Severity
from repere.services.corrections.create import draft_from_form, draft_from_incident
from repere.services.corrections.targets.imio_alert import ALERT_STATUSES, ImioAlertService
from repere.services.corrections.targets.incident_update import IncidentUpdateService
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.corrections.targets.target_factory import create_correction_services
from repere.services.errors import (
    AuthenticationRequired,
    InvalidFile,
    InvalidResponse,
    NotFound,
    OutcomeUnknown,
    RequestRejected,
)
from repere.services.http.client import HttpClient
from repere.services.http.pause import cancellable_sleep
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.model.correction import Correction, State
from repere.services.model.incident import DETAILED_STATUSES, Category
from repere.services.training_town import TrainingTown
from repere.services.training_town.server.faults import ERRORS_IN_200
from repere.tests.servers.replay import Asked, Reply, Server, recorded

POTHOLE = Category("nids-de-poule", "Nids-de-poule", "", "", True)
RIVER = Category("cours-deau", "Cours d'eau", "", "", False)
GRAFFITI = Category("GRAFFITI", "Tags", "", "", False)
ADAPTER = "open311/open311-adapter/create"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(autouse=True)
def no_faults(town: TrainingTown) -> None:
    requests.delete(f"{town.url}/sandbox/faults", timeout=20)


def web(name: str = "Signalements") -> HttpClient:
    return HttpClient(name, per_second=0, attempts=1)


TAKES = {"writes": ["request", "update"], "extensions": ["definitions", "tokens", "updates"]}
"""What the town's profile says of its endpoint."""


def open311(url: str, preset: str = "", **more: Any) -> Open311:
    return Open311(
        web(),
        url,
        "",
        "clef-secrète",
        endpoint.parse_capabilities({"preset": preset, **more} if preset else {**TAKES, **more}),
    )


def new(category: Category = POTHOLE, text: str = "Un trou profond", **more: Any) -> Correction:
    more.setdefault("attributes", {"depth": ["12"]} if category is POTHOLE else {})
    return draft_from_form(category, description=text, lon=5.2397, lat=50.5187, address="Grand-Place 1", **more)


def the_town(town: TrainingTown) -> NewIncidentService:
    return NewIncidentService(open311(f"{town.url}/open311/v2"))


def count(town: TrainingTown, text: str) -> int:
    with town.state.lock:
        return int(town.state.db.execute("SELECT count(*) FROM incident WHERE description = ?", (text,)).fetchone()[0])


def test_a_new_report_is_made_with_its_answers_and_read_back(town: TrainingTown) -> None:
    target, correction = the_town(town), new(text="Un trou à faire tomber un vélo")
    assert target.validate(correction) == []
    assert target.find_submission(correction) is None
    sent = replace(correction, receipt=target.send(correction))
    verdict = target.poll_outcome(sent)
    assert verdict.state is State.APPLIED
    assert verdict.remote_values["description"] == "Un trou à faire tomber un vélo"
    assert (verdict.remote_values["lon"], verdict.remote_values["lat"]) == (5.2397, 50.5187)
    assert count(town, "Un trou à faire tomber un vélo") == 1


def test_the_dry_run_shows_the_request_but_not_the_key(town: TrainingTown) -> None:
    (request,) = the_town(town).requests(new(attributes={"depth": ["12"], "lane": ["left", "right"]}))
    shown = request.format_text()
    assert shown.startswith(f"POST {town.url}/open311/v2/requests.json")
    assert "attribute[depth]=12" in shown
    assert "attribute[lane][]=left" in shown
    assert "lat=50.518700" in shown
    assert "clef" not in shown


def test_several_answers_go_as_the_endpoint_wants_them() -> None:
    """R5.6; the recorded server refuses the standard's brackets."""
    (request,) = NewIncidentService(open311("http://x", "open311-adapter")).requests(new(attributes={"k": ["a", "b"]}))
    assert request.form is not None
    assert request.form["attribute[k]"] == ["a", "b"]


def test_nothing_personal_is_sent(town: TrainingTown) -> None:
    """R8.2."""
    (request,) = the_town(town).requests(new(author="Anne Onyme"))
    assert "Anne" not in str(request.form)
    assert not {"email", "first_name", "last_name", "phone"} & set(request.form or {})


def test_a_missing_answer_or_an_unknown_category_is_said(town: TrainingTown) -> None:
    target = the_town(town)
    with pytest.raises(RequestRejected, match="depth is required"):
        target.send(new(attributes={}))
    remarks = target.validate(new(Category("inconnue", "?", "", "", False), text=""))
    assert [remark.severity for remark in remarks] == [Severity.WARNING, Severity.REJECT]
    assert target.validate(new(text="x" * 4001))[0].severity is Severity.REJECT


def test_a_token_is_polled_until_it_gives_a_number(town: TrainingTown) -> None:
    """R7.6."""
    target = the_town(town)
    receipt = target.send(new(RIVER, "La Meuse déborde"))
    assert receipt["token"]
    sent = replace(new(RIVER, "La Meuse déborde"), receipt=receipt)
    seen = [target.poll_outcome(sent).state]
    while seen[-1] is State.SUBMITTED and len(seen) < 40:
        cancellable_sleep(0.1, lambda: False)
        seen.append(target.poll_outcome(sent).state)
    assert (seen[0], seen[-1]) == (State.SUBMITTED, State.APPLIED)


def test_a_recorded_token_pending_is_no_failure() -> None:
    answers = {
        "/tokens/T1007.json": [f"{ADAPTER}/token-pending-500.json", f"{ADAPTER}/token-ready.json"],
        "/requests.json": [f"{ADAPTER}/batch-token.json"],
    }

    def act(asked: Asked) -> Reply:
        names = answers.get(asked.path)
        return recorded(names.pop(0)) if names else Reply(b"[]")

    with Server(act) as server:
        target = NewIncidentService(open311(server.url, "open311-adapter"))
        receipt = target.send(new(GRAFFITI))
        assert receipt["token"]
        sent = replace(new(GRAFFITI), receipt={"token": "T1007"})
        assert target.poll_outcome(sent).state is State.SUBMITTED
        # it has a number now, which the server does not show yet
        assert target.poll_outcome(sent).remote_values == {"service_request_id": "NAM-1007"}


def test_recorded_creations_are_read_with_200_and_201() -> None:
    """R7.4."""
    for preset, name, number in (
        ("open311-adapter", f"{ADAPTER}/ok.json", "NAM-1001"),
        ("helsinki", "open311/helsinki/create/ok-201.json", "hrfc5xf8"),
    ):
        with Server(lambda asked, name=name: recorded(name)) as server:  # type: ignore[misc]
            assert NewIncidentService(open311(server.url, preset)).send(new(GRAFFITI))["service_request_id"] == number


@pytest.mark.parametrize("name", ["bad-code-400", "bad-key-400", "no-description-400"])
def test_recorded_refusals_give_their_reason(name: str) -> None:
    told = recorded(f"open311/helsinki/create/{name}.json")
    dated = replace(told, headers={**told.headers})
    with Server(lambda asked: dated) as server, pytest.raises((RequestRejected, AuthenticationRequired)) as caught:
        NewIncidentService(open311(server.url, "helsinki")).send(new(GRAFFITI))
    assert caught.value.reason


def test_fixmystreet_is_never_asked() -> None:
    """It answers with other people's reports, and 200."""
    with Server(lambda asked: recorded("open311/fixmystreet/requests/post-not-supported.json")) as server:
        target = NewIncidentService(open311(server.url, "fixmystreet"))
        with pytest.raises(RequestRejected):
            target.send(new(GRAFFITI))
        assert [remark.severity for remark in target.validate(new(GRAFFITI))] == [Severity.REJECT]
        assert server.asked == []
        # even where a profile says that it may be: the answer speaks of others (R7.2)
        with pytest.raises(InvalidResponse):
            NewIncidentService(open311(server.url, writes=["request"])).send(new(GRAFFITI))


def test_a_number_of_another_report_is_not_ours() -> None:
    """R7.3."""
    other = {"service_request_id": "7", "service_code": "GRAFFITI", "description": "Autre chose", "lat": 50.1,
             "long": 5.1, "status": "open", "requested_datetime": "2020-01-01T00:00:00Z"}  # fmt: skip
    with Server(lambda asked: Reply(json.dumps([other]).encode())) as server:
        verdict = NewIncidentService(open311(server.url)).poll_outcome(
            replace(new(GRAFFITI), receipt={"service_request_id": "7"})
        )
    assert verdict.state is State.NOT_APPLIED


@pytest.mark.parametrize("lost", ["drop_after", "truncate", "html200"])
def test_a_lost_answer_is_looked_up_by_time_place_and_text(town: TrainingTown, lost: str) -> None:
    """R6.6."""
    target, correction = the_town(town), new(text=f"Perdu en route : {lost}")
    fault = {"path": "/open311/v2/requests", "method": "POST", "kind": lost}
    requests.post(f"{town.url}/sandbox/faults", json=[fault], timeout=20)
    with pytest.raises((OutcomeUnknown, InvalidResponse)):
        target.send(correction)
    found = target.find_submission(correction)
    assert (found is not None) == (lost != "html200")
    assert count(town, f"Perdu en route : {lost}") == (lost != "html200")
    # the same place, another text, even one within it
    assert target.find_submission(new(text="Rien de tel")) is None
    assert target.find_submission(new(text="Perdu")) is None


LAMP = "L'éclairage « du parc » est cassé & dangereux\nVoir le poteau 12"


@pytest.mark.parametrize(
    ("changed", "is_doubtful"),
    [
        ({"description": LAMP.replace("&", "&amp;").replace("'", "&#39;")}, True),
        ({"description": LAMP.replace("\n", "<br />")}, True),
        ({"description": LAMP.encode("ascii", "replace").decode()}, True),
        ({"description": LAMP[:30] + "…"}, True),
        ({"description": LAMP + "\n(signalé par l'API, 2026)"}, True),
        ({"lat": 50.519, "lon": 5.24}, True),
        ({"lat": 51.0}, True),
        ({"service_code": "autre"}, True),
        ({"description": LAMP.replace("12", "13")}, False),
        ({"description": LAMP.replace("12", "121")}, False),
        ({"description": "Un tag sur le mur du parc"}, False),
        ({"description": LAMP[:30], "lat": 51.0}, False),
    ],
)
def test_a_lost_report_that_the_server_rewrote_is_not_sent_again(changed: dict[str, Any], is_doubtful: bool) -> None:
    sent = new(RIVER, LAMP)
    listed = {
        "service_request_id": "7", "status": "open", "service_code": RIVER.service_code, "description": LAMP,
        "lat": 50.5187, "long": 5.2397, "requested_datetime": sent.created_at,
    }  # fmt: skip
    rows = [{**listed, **{"long" if name == "lon" else name: value for name, value in changed.items()}}]
    with Server(lambda asked: Reply(json.dumps(rows).encode())) as server:
        target = NewIncidentService(open311(f"{server.url}/open311/v2", clock_hours=0))
        if is_doubtful:
            with pytest.raises(OutcomeNotQueryable):
                target.find_submission(sent)
        else:
            assert target.find_submission(sent) is None
        # where the server gave its number, it is told by as much
        verdict = target.poll_outcome(replace(sent, receipt={"service_request_id": "7"}))
        assert verdict.state is (State.APPLIED if is_doubtful else State.NOT_APPLIED)


def test_an_older_report_of_the_same_is_not_taken_for_ours(town: TrainingTown) -> None:
    with town.state.lock, town.state.db as db:
        db.execute(
            "INSERT INTO incident (service_code, status, description, address, postcode, lon, lat, media, agency,"
            " requestor_name, requested, updated) VALUES ('graffitis', 'open', 'Encore un tag', '', '', 5.2397,"
            " 50.5187, '', '', '', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z')"
        )
    again = new(Category("graffitis", "Graffitis & tags", "", "", False), "Encore un tag")
    assert the_town(town).find_submission(again) is None


def test_the_photo_goes_along_where_files_are_taken(tmp_path: Path) -> None:
    picture = tmp_path / "trou.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    correction = new(GRAFFITI, photo=str(picture), photo_sha256=hashlib.sha256(picture.read_bytes()).hexdigest())
    with Server(lambda asked: recorded("open311/helsinki/create/photo-201.json")) as server:
        target = NewIncidentService(open311(server.url, "helsinki"))
        assert target.capabilities.photo
        assert target.send(correction)["service_request_id"]
        asked = server.asked[-1]
    assert asked.headers["Content-Type"].startswith("multipart/form-data")
    assert asked.query == {"extensions": "media"}
    assert b'name="media"; filename="trou.jpg"' in asked.body
    assert b"\xff\xd8\xff\xe0 a picture" in asked.body
    assert b'name="description"' in asked.body
    shown = target.requests(correction)[0].format_text()
    assert "media: trou.jpg (14 bytes)" in shown
    picture.write_bytes(b"another")
    with pytest.raises(InvalidFile, match="not the one"):
        target.requests(correction)
    picture.unlink()
    with pytest.raises(InvalidFile):
        target.requests(correction)


def test_where_no_files_are_taken_the_photo_is_a_link_or_stays(town: TrainingTown, tmp_path: Path) -> None:
    target = the_town(town)
    assert not target.capabilities.photo
    (request,) = target.requests(new(photo=str(tmp_path / "lost.jpg"), link="https://photos.example/1.jpg"))
    assert request.form is not None
    assert request.form["media_url"] == "https://photos.example/1.jpg"
    assert request.photo is None
    assert [r.severity for r in target.validate(new(photo="x.jpg"))] == [Severity.WARNING]


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Maintenance</html>", b"", b"null", b"7", b"{", b"[]", b"[[]]", b'[{"service_request_id": ""}]',
        b'[{"token": null}]', b"[" * 5000, b"\xff\xfe", b'[{"service_request_id": 1}, {"service_request_id": 2}]',
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    ],
)  # fmt: skip
def test_a_hostile_answer_to_a_new_report_leaves_it_unknown(body: bytes) -> None:
    with (
        Server(lambda asked: Reply(body) if asked.method == "POST" else Reply(b"[]")) as server,
        pytest.raises(InvalidResponse),
    ):
        NewIncidentService(open311(server.url)).send(new(GRAFFITI))


def test_an_update_is_shown_as_the_endpoint_will_get_it(town: TrainingTown) -> None:
    """R5.7, R5.9."""
    incident = open311(f"{town.url}/open311/v2").fetch_incident("000001")
    assert incident is not None
    correction = draft_from_incident(incident, status="fixed", comment="Réparé")
    (request,) = IncidentUpdateService(open311("http://x", "open311-adapter")).requests(correction)
    assert (request.form or {})["status"] == "FIXED"
    fixmystreet = IncidentUpdateService(open311("http://x", "fixmystreet"))
    with pytest.raises(RequestRejected, match="back office"):
        fixmystreet.requests(correction)
    known = replace(correction, before={**correction.before, "external_id": "BO-7"})
    assert (fixmystreet.requests(known)[0].form or {})["service_request_id"] == "BO-7"


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("duplicate-id-400.json", {"update_id"}),
        ("report-id-400.json", RequestRejected),
        ("unknown-status-200.json", {"update_id"}),
    ],
)
def test_recorded_answers_to_an_update(name: str, outcome: Any) -> None:
    """R6.7: “already exists” on a repeat is a delivery; a report's own number is “not found”."""
    incident = Correction("reporting", "status", "7", "x", {"status": "open"}, {"status": "fixed", "comment": "x"})
    date = {"Content-Type": "application/json", "Date": "Mon, 23 Nov 2026 12:00:00 GMT"}
    with Server(
        lambda asked: (
            recorded(f"open311/fixmystreet/updates/{name}") if asked.method == "POST" else Reply(b"[]", 200, date)
        )
    ) as server:
        target = IncidentUpdateService(open311(server.url, writes=["update"]))
        if outcome is RequestRejected:
            with pytest.raises(RequestRejected, match="not found"):
                target.send(incident)
        else:
            assert outcome <= target.send(incident).keys()


def alerts(town: TrainingTown, url: str = "") -> ImioAlertService:
    reader = open311(f"{town.url}/open311/v2")
    return ImioAlertService(web("iMio"), url or f"{town.url}/bewapp/v1", "61031", reader)


def a_status(town: TrainingTown, number: str, status: str, comment: str = "Merci") -> Correction:
    incident = open311(f"{town.url}/open311/v2").fetch_incident(number)
    assert incident is not None
    return draft_from_incident(incident, status=status, comment=comment)


def some_open(town: TrainingTown, skip: int) -> str:
    with town.state.lock:
        row = town.state.db.execute(
            "SELECT id FROM incident WHERE status = 'open' ORDER BY id LIMIT 1 OFFSET ?", (skip,)
        ).fetchone()
    return f"{row[0]:06d}"


def test_a_status_travels_through_imio_in_the_documented_shape(town: TrainingTown) -> None:
    target, correction = alerts(town), a_status(town, some_open(town, 0), "fixed", "Rebouché ce matin")
    (request,) = target.requests(correction)
    assert (request.method, request.url) == ("PATCH", f"{town.url}/bewapp/v1/fixmystreet/alerts/{correction.subject}")
    assert request.json == {"alert_status": "solved", "message": "Rebouché ce matin", "organisation_id": "61031"}
    assert target.validate(correction) == []
    sent = replace(correction, receipt=target.send(correction))
    assert sent.receipt == {"code": 200}
    verdict = target.poll_outcome(sent)
    assert (verdict.state, verdict.remote_values["status_notes"]) == (State.APPLIED, "fixed")
    assert target.find_submission(sent) is not None


def test_without_further_action_is_closed_not_refused() -> None:
    """In IMIO/imio-townstreet (839d55a) closed carries “classé sans suite”, dismissed is “refusé”."""
    assert ALERT_STATUSES["no_further_action"] == "closed"
    assert ALERT_STATUSES["not_councils_responsibility"] == "dismissed"


def test_every_status_but_open_has_an_alert_s() -> None:
    assert set(ALERT_STATUSES) == set(DETAILED_STATUSES) - {"open"}
    assert set(ALERT_STATUSES.values()) == {"accepted", "dismissed", "closed", "solved"}


def test_a_comment_alone_cannot_go_through_imio(town: TrainingTown) -> None:
    correction = a_status(town, some_open(town, 1), "", "Vu")
    assert [remark.severity for remark in alerts(town).validate(correction)] == [Severity.REJECT]
    with pytest.raises(RequestRejected):
        alerts(town).send(correction)


def test_what_imio_took_but_nobody_shows_yet_stays_submitted(town: TrainingTown) -> None:
    correction = a_status(town, some_open(town, 2), "closed")
    taken = Reply(b"", 204, {})
    with Server(lambda asked: taken) as server:
        target = alerts(town, url=server.url)
        sent = replace(correction, receipt=target.send(correction))
        assert target.poll_outcome(sent).state is State.SUBMITTED
        with pytest.raises(OutcomeNotQueryable):
            target.find_submission(sent)


def test_a_web_page_is_not_imio_s_answer(town: TrainingTown) -> None:
    """R7.1."""
    portal = Reply(b"<html>Wi-Fi</html>", 200, {"Content-Type": "text/html; charset=utf-8"})
    with Server(lambda asked: portal) as server, pytest.raises(InvalidResponse):
        alerts(town, url=server.url).send(a_status(town, some_open(town, 3), "closed"))


@pytest.mark.parametrize("kind", ERRORS_IN_200)
def test_an_error_in_a_200_is_no_yes_of_imio_s(town: TrainingTown, kind: str) -> None:
    """Taken for one, the status was never sent and waited to be shown for ever."""
    media_type, body = ERRORS_IN_200[kind]
    with Server(lambda asked: Reply(body.encode(), 200, {"Content-Type": media_type})) as server:
        with pytest.raises(InvalidResponse):
            alerts(town, url=server.url).send(a_status(town, some_open(town, 3), "closed"))
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("status", "raised"),
    [
        (401, AuthenticationRequired),
        (403, AuthenticationRequired),
        (404, NotFound),
        (400, RequestRejected),
        (422, RequestRejected),
    ],
)
def test_imio_s_refusals(town: TrainingTown, status: int, raised: type[RequestRejected]) -> None:
    with Server(lambda asked: Reply(b'{"message": "non"}', status)) as server, pytest.raises(raised):
        alerts(town, url=server.url).send(a_status(town, some_open(town, 3), "closed"))


def test_the_town_refuses_what_is_no_alert(town: TrainingTown) -> None:
    url = f"{town.url}/bewapp/v1/fixmystreet/alerts/"
    good = {"alert_status": "closed", "message": "x", "organisation_id": "61031"}
    for path, body, code in (
        ("999999", good, 404), ("1", good, 404), ("000001", {**good, "alert_status": "fixed"}, 400),
        ("000001", [], 400),
        ("000001", {**good, "organisation_id": ""}, 400), ("000001", {**good, "message": 7}, 400),
    ):  # fmt: skip
        assert requests.patch(url + path, json=body, timeout=20).status_code == code


def test_the_profile_says_which_targets_there_are(town: TrainingTown) -> None:
    def read_target_types(query: str) -> dict[str, str]:
        text = requests.get(f"{town.url}/sandbox/profile.json{query}", timeout=20).text
        made = create_correction_services(profile.parse(text, "profile.json"), lambda service: web(service.name), {})
        return {role: type(target).__name__ for role, target in made.items()}

    usual = {"reporting": "IncidentUpdateService", "new_incident": "NewIncidentService", "addressing": "AddressReport"}
    assert read_target_types("") == usual
    assert read_target_types("?addressing=address-registry&alerts=imio") == {
        **usual,
        "reporting": "ImioAlertService",
        "addressing": "AddressRegistry",
    }
