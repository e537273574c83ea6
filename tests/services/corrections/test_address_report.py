"""The address report against what the French service really answered: 117 recorded exchanges, over a socket."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests
from repere.services.corrections.correction_service import OutcomeNotQueryable, Severity, ValidationMessage
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.errors import (
    AuthenticationRequired,
    Conflict,
    InvalidResponse,
    NotFound,
    RecordNotFound,
    RepereError,
    RequestRejected,
    ServerError,
    ServiceError,
)
from repere.services.http.client import HttpClient
from repere.services.model.correction import Correction, State
from repere.services.training_town import TrainingTown
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server

FOLDER = SAMPLES / "report_apis" / "api-signalement" / "captures"
CAPTURES: dict[str, dict[str, Any]] = {
    path.stem[4:]: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))
}
PLACE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
HOUSE = {"street_name": "Rue Haute", "house_number": "12bis", "box_number": "", "postcode": "4500", "position": PLACE}


def answer(name: str) -> Reply:
    told = CAPTURES[name]["response"]
    body = told["body"]
    raw = body if isinstance(body, str) else json.dumps(body)
    return Reply(raw.encode(), told["status"], {"Content-Type": told["headers"].get("Content-Type", "")})


def service(server: Server) -> AddressReport:
    return AddressReport(HttpClient("Signalements", per_second=0, attempts=1), server.url, "37003")


def wish(kind: str = "renumber", **more: Any) -> Correction:
    after = {**HOUSE, "house_number": "14ter"}
    if kind == "retire":
        after = {"status": "retired"}
    before = {} if kind == "create" else HOUSE
    return Correction("addressing", kind, "7f9d6f2e", "Rue Haute 12bis", before, after, note="Vu sur place", **more)


def outcome(step: Any) -> type[RepereError] | None:
    try:
        step()
    except RepereError as error:
        assert "<" not in str(error).replace("<SOURCE_TOKEN>", "")
        return type(error)
    return None


def test_what_became_of_a_report_is_read_without_the_token_that_sent_it() -> None:
    """092: the service takes whoever signs in for a client, which no source is; 200 for everybody else."""

    def act(asked: Asked) -> Reply:
        signed = "Authorization" in asked.headers
        if asked.method == "GET":
            return answer("get_one_source_token" if signed else "get_one_anonymous")
        return answer("post_update_numero" if signed else "err_bad_token")

    signing = HttpClient("Signalements", per_second=0, attempts=1)
    signing.session.headers["Authorization"] = "Bearer source"
    anybody = HttpClient("Signalements", per_second=0, attempts=1)
    with Server(act) as server:
        target = AddressReport(signing, server.url, "37003", anybody)
        receipt = target.send(wish())
        assert receipt["id"]
        assert target.poll_outcome(wish(receipt=receipt)).state is State.SUBMITTED
        with pytest.raises(AuthenticationRequired):
            AddressReport(signing, server.url, "37003").poll_outcome(wish(receipt=receipt))


def test_the_dry_run_asks_about_names_and_says_itself_that_a_position_lacks() -> None:
    def act(asked: Asked) -> Reply:
        if asked.method == "POST":
            return Reply(json.dumps({"message": ["nom: la voie est en majuscules"]}).encode(), 400)
        return Reply(b'{"disabled": false}')

    rename = Correction(
        "addressing", "rename", "Rue Haute", "Rue Haute", {"street_name": "Rue Haute", "address_id": "1"},
        {"street_name": "RUE HAUTE BORNE"},
    )  # fmt: skip
    with Server(act) as server:
        assert [one.text for one in service(server).validate(rename)] == ["nom: la voie est en majuscules"]
        placeless = wish("create")
        placeless.after["position"] = None
        (remark,) = service(server).validate(placeless)
    assert "a position is needed" in remark.sentence()


def test_all_exchanges_are_here() -> None:
    assert len(CAPTURES) == 117


EXPECTED = {200: None, 400: RequestRejected, 401: AuthenticationRequired, 403: AuthenticationRequired, 404: NotFound,
            405: RequestRejected,
            412: AuthenticationRequired, 413: RequestRejected, 500: ServerError}  # fmt: skip


@pytest.mark.parametrize("name", [n for n, c in CAPTURES.items() if c["request"]["method"] == "POST"])
def test_every_answer_to_a_post_has_its_meaning(name: str) -> None:
    """405 is a refusal of the commune, 412 asks for a captcha: no record changed."""
    captured = CAPTURES[name]
    with Server(lambda asked: answer(name)) as server:
        found = outcome(lambda: service(server).send(wish()))
    found = NotFound if found is RecordNotFound else found
    body = captured["response"]["body"]
    if captured["response"]["status"] == 200 and not (isinstance(body, dict) and body.get("id")):
        assert found is InvalidResponse
    else:
        assert found is EXPECTED[captured["response"]["status"]]


@pytest.mark.parametrize("name", [n for n, c in CAPTURES.items() if c["request"]["method"] != "POST"])
def test_every_other_answer_is_read_or_refused_without_a_crash(name: str) -> None:
    captured = CAPTURES[name]
    sent = wish(receipt={"id": "336e52ae"})
    with Server(lambda asked: answer(name)) as server:
        reports = service(server)
        found = {outcome(lambda: reports.poll_outcome(sent)), outcome(lambda: reports.find_submission(sent))}
        outcome(lambda: reports.validate(sent))
        outcome(lambda: reports.fetch(sent))
    status = captured["response"]["status"]
    if status == 500:
        assert found == {ServerError}
    elif status == 401:
        assert found == {AuthenticationRequired}
    else:
        assert found <= {
            None,
            InvalidResponse,
            NotFound,
            RecordNotFound,
            RequestRejected,
            AuthenticationRequired,
            OutcomeNotQueryable,
        }


@pytest.mark.parametrize(
    ("name", "state", "reason"),
    [
        ("get_one_anonymous", State.SUBMITTED, ""),
        ("put_processed", State.APPLIED, ""),
        ("put_ignored_with_reason", State.REFUSED, "Nom officiel confirmé"),
        ("put_ignored_without_reason", State.REFUSED, "IGNORED"),
        ("put_expired", State.REFUSED, "EXPIRED"),
        ("get_one_unknown_uuid", State.TARGET_GONE, "Signalement not found"),
    ],
)
def test_a_report_s_status_and_its_reason_come_back(name: str, state: State, reason: str) -> None:
    """The French service shows no addresses: what it says of the report is the last word."""

    def act(asked: Asked) -> Reply:
        return answer(name) if asked.path.startswith("/signalements/") else answer("unknown_route")

    with Server(act) as server:
        verdict = service(server).poll_outcome(wish(receipt={"id": "336e52ae"}))
    assert (verdict.state, verdict.reason) == (state, reason)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("renumber", "post_update_numero"),
        ("create", "post_create_numero_no_existing"),
        ("retire", "post_delete_numero"),
    ],
)
def test_what_we_send_has_the_form_that_was_taken(kind: str, name: str) -> None:
    with Server(lambda asked: answer(name)) as server:
        (request,) = service(server).requests(wish(kind))
    taken = CAPTURES[name]["request"]["body"]
    ours = request.json
    assert ours["type"] == taken["type"]
    for part in ("existingLocation", "changesRequested"):
        assert (part in ours) == (part in taken), part
        told, known = ours.get(part, {}), taken.get(part, {})
        same = told.keys() & known.keys()
        assert {key: type(told[key]) for key in same} == {key: type(known[key]) for key in same}
        assert known.keys() - told.keys() <= {"parcelles"}, part
    for position in ours["changesRequested"].get("positions", []):
        assert position["type"] in ("entrée", "bâtiment")


def test_the_reference_travels_as_an_unknown_field_and_is_found_again() -> None:
    """Unknown fields are stored (err_unknown_extra_field): the correction's UUID is one."""
    assert CAPTURES["err_unknown_extra_field"]["response"]["status"] == 200
    correction = wish()
    listed = json.loads(json.dumps(CAPTURES["list"]["response"]["body"]))

    def act(asked: Asked) -> Reply:
        return Reply(json.dumps(listed).encode())

    with Server(act) as server:
        listed["total"] = len(listed["data"])
        assert service(server).find_submission(correction) is None
        listed["data"][1]["changesRequested"]["reference"] = correction.id
        found = service(server).find_submission(correction)
    assert found is not None
    assert found["id"] == listed["data"][1]["id"]


def counted(name: str, total: int) -> Reply:
    """A recorded page, of a list of so many."""
    return Reply(json.dumps({**CAPTURES[name]["response"]["body"], "total": total}).encode())


def test_pages_are_read_to_the_end_though_the_service_tells_them_as_texts() -> None:
    names = iter(["list", "list_page2", "list_page_beyond"])
    assert isinstance(CAPTURES["list_page2"]["response"]["body"]["page"], str)
    # one was taken away while pages were read
    totals = iter([7, 7, 6])
    with Server(lambda asked: counted(next(names), next(totals))) as server:
        assert service(server).find_submission(wish()) is None
        assert [asked.query["page"] for asked in server.asked] == ["1", "2", "3"]
        assert all(asked.query["limit"] == "100" for asked in server.asked)


@pytest.mark.parametrize("pages", [["list", "list_page_beyond"], ["list", "list"]], ids=["stops early", "repeats"])
def test_a_list_that_does_not_go_on_proves_no_absence(pages: list[str]) -> None:
    """What is not in it may be there: it would be sent a second time."""
    names = iter(pages)
    with Server(lambda asked: counted(next(names), 25)) as server, pytest.raises(InvalidResponse):
        service(server).find_submission(wish())


@pytest.mark.parametrize(
    ("commune", "changes", "remarks"),
    [
        ("commune_status_enabled", "validate_changes_ok", []),
        ("unknown_route", "validate_changes_ok", []),
        ("commune_status_filtered", "validate_changes_ok", [ValidationMessage(Severity.REJECT, "Contactez la mairie")]),
    ],
)
def test_the_dry_run_asks_about_the_commune_and_the_changes(
    commune: str, changes: str, remarks: list[ValidationMessage]
) -> None:
    with Server(lambda asked: answer(commune if "settings" in asked.path else changes)) as server:
        assert service(server).validate(wish()) == remarks


def test_the_dry_run_tells_what_is_wrong_with_the_changes() -> None:
    with Server(
        lambda asked: answer("commune_status_enabled" if "settings" in asked.path else "validate_changes_bad")
    ) as server:
        (remark,) = service(server).validate(wish())
    assert remark.severity is Severity.REJECT
    assert "nombre entier" in remark.text
    assert "trop court" in remark.text


def test_a_captcha_is_a_sign_in_and_a_wrong_address_is_not_a_lost_record() -> None:
    with Server(lambda asked: answer("err_public_source_no_captcha")) as server, pytest.raises(AuthenticationRequired):
        service(server).send(wish())
    for name in ("unknown_route", "err_unknown_source_id"):
        with Server(lambda asked, name=name: answer(name)) as server, pytest.raises(NotFound) as caught:  # type: ignore[misc]
            service(server).send(wish())
        assert not isinstance(caught.value, RecordNotFound)  # the push pauses: nothing is marked as gone


def test_a_version_is_still_a_conflict() -> None:
    refused = Reply(b'{"statusCode": 412, "message": "The address has version 3, not 2"}', 412)
    with Server(lambda asked: refused) as server, pytest.raises(Conflict):
        service(server).send(wish(base_version="2"))


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Maintenance</html>", b"", b"[]", b"null", b"{", b'{"id": ', b"7", b'"x"', b"[" * 5000, b"\xff\xfe",
        b'{"id": null}', b'{"id": ""}',
    ],
)  # fmt: skip
def test_a_hostile_answer_to_a_report_leaves_it_unknown(body: bytes) -> None:
    with Server(lambda asked: Reply(body)) as server, pytest.raises(InvalidResponse):
        service(server).send(wish())


@pytest.mark.parametrize(
    "listed",
    [
        {}, [], {"data": {}}, {"data": []}, {"data": [7, None, []], "total": 3}, {"data": [], "total": "3"},
        {"data": [{"changesRequested": []}], "total": 1}, {"data": [{"changesRequested": "x"}], "total": True},
    ],
)  # fmt: skip
def test_a_hostile_list_finds_nothing_or_says_so(listed: object) -> None:
    with Server(lambda asked: Reply(json.dumps(listed).encode())) as server:
        found = outcome(lambda: service(server).find_submission(wish()))
    assert found in (None, InvalidResponse)


def test_an_answer_without_end_is_cut_off() -> None:
    with Server(lambda asked: Reply(b'{"id": "' + b"x" * 300_000)) as server:
        reports = AddressReport(
            HttpClient("Signalements", per_second=0, attempts=1, max_response_bytes=100_000), server.url, "37003"
        )
        with pytest.raises(ServiceError, match="too large"):
            reports.send(wish())


@pytest.mark.parametrize("status", [7, None, [], {"a": 1}, "NOUVEAU"])
def test_a_status_that_nobody_knows_is_not_a_decision(status: object) -> None:
    with Server(lambda asked: Reply(json.dumps({"id": "1", "status": status}).encode())) as server:
        verdict = service(server).poll_outcome(replace(wish(), receipt={"id": "1"}))
    assert verdict.state is State.SUBMITTED


def test_the_samples_carry_their_licence() -> None:
    assert (Path(FOLDER).parent / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def test_the_town_shows_a_report_to_nobody_who_signs_in_as_a_source(tmp_path: Path) -> None:
    """As api-signalement does: with a source's token 401, whatever is asked for; without any, what there is."""
    sandbox = TrainingTown(tmp_path / "t.sqlite").start()
    try:
        url = f"{sandbox.url}/address-report/signalements/none"
        assert requests.get(url, timeout=10).status_code == 404
        assert requests.get(url, headers={"Authorization": "Bearer t"}, timeout=10).status_code == 401
    finally:
        sandbox.stop()
