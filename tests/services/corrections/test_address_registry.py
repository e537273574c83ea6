"""Editing a registry like the Flemish one: the training town plays it, over a socket."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import requests
from repere.services.corrections import conflict
from repere.services.corrections.correction_service import PollOutcome, Severity
from repere.services.corrections.create import merge_renumberings
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.address_registry_errors import SENTENCES, describe_code
from repere.services.errors import (
    Conflict,
    InvalidResponse,
    NotFound,
    OutcomeUnknown,
    RepereError,
    RequestRejected,
    ServiceError,
)
from repere.services.http.client import HttpClient
from repere.services.http.pause import cancellable_sleep
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.training_town import TrainingTown
from repere.services.training_town.server import server
from repere.services.training_town.services import address_registry_service as door
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Asked, Reply, Server


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(autouse=True)
def fresh(town: TrainingTown) -> None:
    requests.delete(f"{town.url}/sandbox/faults", timeout=20)


@pytest.fixture
def registry(town: TrainingTown) -> AddressRegistry:
    return AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), f"{town.url}/address-registry/v2")


def some(town: TrainingTown, where: str = "box_number = '' AND x IS NOT NULL", skip: int = 0) -> dict[str, Any]:
    """An address of the town in use, as the workspace would know it."""
    with town.state.lock:
        row = town.state.db.execute(
            "SELECT address.*, name_fr FROM address JOIN street ON street.id = street_id WHERE status = 'current'"
            f" AND name_fr <> '' AND {where} ORDER BY address.id LIMIT 1 OFFSET {skip}"
        ).fetchone()
    place = {"x": row["x"], "y": row["y"], "crs": "EPSG:31370"}
    return {
        "id": str(row["id"]), "version": str(row["version"]), "street_name": row["name_fr"],
        "house_number": row["house_number"], "box_number": row["box_number"], "postcode": row["postcode"],
        "position": place,
    }  # fmt: skip


def correct(address: dict[str, Any], kind: str, versioned: bool = True, **after: Any) -> Correction:
    before = {name: value for name, value in address.items() if name not in ("id", "version")}
    return Correction(
        "addressing", kind, address["id"], "Rue Haute 12", before, {**before, **after},
        base_version=address["version"] if versioned else "",
    )  # fmt: skip


def carried_out(registry: AddressRegistry, correction: Correction) -> PollOutcome:
    """Send it and poll its ticket to the end."""
    sent = replace(correction, receipt=registry.send(correction))
    for _poll in range(200):
        verdict = registry.poll_outcome(sent)
        if verdict.state is not State.SUBMITTED:
            break
        cancellable_sleep(0.05, lambda: False)
    return verdict


def moved(address: dict[str, Any], metres: float = 3.0) -> dict[str, Any]:
    return {**address["position"], "x": address["position"]["x"] + metres}


def test_a_mistake_is_corrected_and_a_change_in_the_field_is_a_change(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    address = some(town)
    mistake = registry.requests(correct(address, "move", position=moved(address)))
    change = registry.requests(correct(address, "move", position=moved(address), meaning="change"))
    assert [request.url.rpartition("/acties/")[2] for request in mistake + change] == [
        "corrigeren/adrespositie",
        "wijzigen/adrespositie",
    ]
    assert mistake[0].headers == {"If-Match": f'"{address["version"]}"'}
    for meaning, action in (("mistake", "verwijderen"), ("change", "opheffen")):
        (request,) = registry.requests(correct(address, "retire", meaning=meaning))
        assert request.url.endswith(f"/adressen/{address['id']}/acties/{action}")


@pytest.mark.parametrize("versioned", [True, False])
def test_an_address_is_moved_and_its_ticket_polled_to_the_end(
    registry: AddressRegistry, town: TrainingTown, versioned: bool
) -> None:
    address = some(town, skip=10 + versioned)
    verdict = carried_out(registry, correct(address, "move", versioned, position=moved(address)))
    assert verdict.state is State.APPLIED
    assert verdict.remote_values["address"]["position"]["x"] == pytest.approx(address["position"]["x"] + 3, abs=0.01)
    assert int(verdict.remote_values["address"]["version"]) == int(address["version"]) + 1


def test_a_ticket_is_created_then_pending_then_complete(
    registry: AddressRegistry, town: TrainingTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = datetime.now(timezone.utc)
    at = [began]
    clock = type("Clock", (datetime,), {"now": lambda _zone=None: at[0]})
    monkeypatch.setattr(server, "datetime", clock)
    address = some(town, skip=20)
    ticket = registry.send(correct(address, "move", position=moved(address)))["ticket"]
    seen = []
    for seconds in (0, door.PENDING_AFTER_S, door.WORK_TIME_S):
        at[0] = began + timedelta(seconds=seconds + 0.01)
        seen.append(requests.get(ticket, timeout=20).json()["status"])
    assert seen == ["created", "pending", "complete"]


def test_an_address_is_proposed(registry: AddressRegistry, town: TrainingTown) -> None:
    address = some(town)
    new = Correction(
        "addressing", "create", "R1", "Rue Haute 999", {}, {
            **{name: address[name] for name in ("street_name", "postcode", "position")},
            "house_number": "999Z", "box_number": "",
        },
    )  # fmt: skip
    assert registry.validate(new) == []
    assert registry.find_submission(new) is None
    verdict = carried_out(registry, new)
    assert verdict.state is State.APPLIED
    assert verdict.remote_values["address"]["status"] == "proposed"
    # a lost answer is found again by what the registry holds, and a second proposal makes no second address
    assert registry.find_submission(new) is not None
    assert carried_out(registry, new).state is State.APPLIED
    with town.state.lock:
        made = town.state.db.execute("SELECT count(*) FROM address WHERE house_number = '999Z'").fetchone()
    assert made[0] == 1


def test_a_house_that_exists_is_refused_in_words(registry: AddressRegistry, town: TrainingTown) -> None:
    address = some(town, skip=30)
    with town.state.lock:
        other = town.state.db.execute(
            "SELECT house_number FROM address WHERE status = 'current' AND box_number = '' AND id <> ?"
            " AND street_id = (SELECT street_id FROM address WHERE id = ?)", (address["id"], address["id"]),
        ).fetchone()[0]  # fmt: skip
    verdict = carried_out(registry, correct(address, "renumber", house_number=other))
    assert verdict.state is State.REFUSED
    assert verdict.reason == "This number and box already exist in this street."
    assert verdict.remote_values["code"] == "AdresBestaandeHuisnummerBusnummerCombinatie"


def test_a_number_is_corrected_in_place_but_given_anew_in_the_field(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    address = some(town, skip=40)
    assert carried_out(registry, correct(address, "renumber", house_number="901")).state is State.APPLIED
    again = {**address, "house_number": "901", "version": str(int(address["version"]) + 1)}
    change = correct(again, "renumber", house_number="903", meaning="change")
    (request,) = registry.requests(change)
    assert request.url.endswith("/adressen/acties/heradresseren")
    verdict = carried_out(registry, change)
    assert verdict.state is State.APPLIED
    held = requests.get(f"{registry.url}/adressen/{address['id']}", timeout=20).json()
    assert held["adresStatus"] == "gehistoreerd"


def test_a_street_is_renumbered_in_one_batch_or_not_at_all(registry: AddressRegistry, town: TrainingTown) -> None:
    first = some(town, skip=50)
    with town.state.lock:
        rows = town.state.db.execute(
            "SELECT id, house_number FROM address WHERE status = 'current' AND box_number = '' AND street_id ="
            " (SELECT street_id FROM address WHERE id = ?) LIMIT 3", (first["id"],),
        ).fetchall()  # fmt: skip
    keys = [str(row["id"]) for row in rows]
    seen = {str(row["id"]): row["house_number"] for row in rows}

    def batch(numbers: list[str]) -> Correction:
        after = {"street_name": first["street_name"], "addresses": dict(zip(keys, numbers)), "retire": keys}
        return Correction("addressing", "readdress", "rue", "Rue Haute", {"addresses": seen}, after)

    taken = some(town, f"street_id = (SELECT street_id FROM address WHERE id = {first['id']})", skip=4)
    refused = carried_out(registry, batch(["911", "913", taken["house_number"]]))
    assert refused.state is State.REFUSED
    applied = carried_out(registry, batch(["911", "913", "915"]))
    assert applied.state is State.APPLIED
    with town.state.lock:
        ended = town.state.db.execute(
            f"SELECT count(*) FROM address WHERE status = 'retired' AND id IN ({','.join(keys)})"
        ).fetchone()
    assert ended[0] == 3
    # what was seen is no more: the push compares before it sends
    held = registry.fetch(batch(["917", "919", "921"]))
    assert held is not None
    after = {**batch(["917"]).after, "addresses": {keys[0]: "917"}}
    stale = Correction("addressing", "readdress", "rue", "Rue Haute", {"addresses": {keys[0]: "777"}}, after)
    assert conflict.has_changed(stale, held)


def houses(town: TrainingTown, skip: int, numbers: list[str]) -> list[Correction]:
    """Drafts of new numbers for the first houses of one street; a number is given as it is, or as the place of the
    house that has it now.
    """
    first = some(town, skip=skip)
    with town.state.lock:
        rows = town.state.db.execute(
            "SELECT id, house_number FROM address WHERE status = 'current' AND box_number = '' AND street_id ="
            " (SELECT street_id FROM address WHERE id = ?) GROUP BY house_number HAVING count(*) = 1 LIMIT ?",
            (first["id"], len(numbers)),
        ).fetchall()
    seen = [{**first, "id": str(row["id"]), "house_number": row["house_number"]} for row in rows]
    wanted = [seen[int(number[1:])]["house_number"] if number[0] == "#" else number for number in numbers]
    return [correct(address, "renumber", house_number=number) for address, number in zip(seen, wanted)]


def test_drafts_of_a_street_go_in_one_batch_each_number_when_it_is_free(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    drafts = houses(town, 50, ["#1", "#2", "931"])  # each house takes the next one's number
    batch = merge_renumberings(drafts, author="Anne")
    assert list(batch.after["addresses"]) == [drafts[2].subject, drafts[1].subject, drafts[0].subject]
    assert batch.before["addresses"][drafts[0].subject] == drafts[0].before["house_number"]
    (request,) = registry.requests(batch)
    assert request.url.endswith("/adressen/acties/heradresseren") and not request.headers
    assert registry.find_submission(batch) is None
    assert carried_out(registry, batch).state is State.APPLIED
    assert registry.find_submission(batch) is not None


def test_what_cannot_be_renumbered_together_is_said(town: TrainingTown) -> None:
    with pytest.raises(RepereError, match="change places"):
        merge_renumberings(houses(town, 60, ["#1", "#0"]))
    one, other = houses(town, 60, ["941", "943"])
    for drafts in (
        [one],
        [one, replace(other, state=State.APPROVED)],
        [one, replace(other, kind="move")],
        [one, replace(other, before={**other.before, "street_name": "Rue Basse"})],
        [one, replace(other, before={**other.before, "postcode": "4570"})],  # a street of that name in another village
        [one, replace(other, after={**other.after, "box_number": "A"})],
    ):
        with pytest.raises(RepereError, match="one street"):
            merge_renumberings(drafts)


def test_the_drafts_of_a_batch_are_withdrawn_with_it(town: TrainingTown, tmp_path: Path) -> None:
    drafts = houses(town, 50, ["931", "933"])
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.enqueue_all(drafts)
        made = workspace.merge(
            drafts, merge_renumberings(drafts, author="Anne"), who="Anne", detail="renumbered together"
        )
        found = {one.id: one for one in workspace.list_corrections()}
        assert found[made.id].state is State.DRAFT and found[made.id].replaces == drafts[0].id
        assert all(found[draft.id].state is State.WITHDRAWN for draft in drafts)
        assert drafts[1].id in workspace.list_steps(made.id)[0]["detail"]
        with pytest.raises(TransitionNotAllowed):  # withdrawn already: nothing of the second merge stays
            workspace.merge(drafts, replace(made, id="again", subject="x"), who="Anne", detail="")
        assert len(workspace.list_corrections()) == 3 and workspace.find_alteration() is None


def test_another_version_is_a_conflict_at_the_door_and_in_the_worker(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    address = some(town, skip=60)
    with pytest.raises(Conflict):
        registry.send(correct({**address, "version": "999"}, "move", position=moved(address)))
    # both pass the door with the same version: the worker lets one through
    first, second = (correct(address, "move", position=moved(address, by)) for by in (1.0, 2.0))
    sent = [replace(one, receipt=registry.send(one)) for one in (first, second)]
    cancellable_sleep(0.4, lambda: False)
    verdicts = [registry.poll_outcome(one) for one in sent]
    assert [verdict.state for verdict in verdicts] == [State.APPLIED, State.CONFLICT]
    assert verdicts[1].reason == "The address changed while the request was waiting."


def test_an_address_otherwise_than_it_was_seen_is_said_in_the_dry_run(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    address = some(town, skip=70)
    stale = correct({**address, "house_number": "not this"}, "postcode", versioned=False, postcode="4500")
    assert [remark.severity for remark in registry.validate(stale)] == [Severity.WARNING]
    # a batch carries no version: it is compared before it leaves
    renumbered = correct({**address, "version": "999"}, "renumber", house_number="905", meaning="change")
    with pytest.raises(Conflict):
        registry.send(renumbered)


def test_what_is_refused_at_the_door_is_said_in_words(registry: AddressRegistry, town: TrainingTown) -> None:
    address = some(town, skip=75)
    with pytest.raises(RequestRejected) as caught:
        registry.send(correct(address, "move", position={"x": 0.0, "y": 0.0, "crs": "EPSG:31370"}))
    assert caught.value.reason == "The position cannot be read."


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b'{"validationErrors": []}',
        b'{"validationErrors": {"x": [7]}}',
        b"[" * 5000,
        b'{"detail": "Nee."}',
    ],
)
def test_a_refusal_of_any_shape_is_a_refusal(body: bytes) -> None:
    place = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
    with Server(lambda asked: Reply(body, 400)) as server, pytest.raises(RequestRejected) as caught:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        registry.send(Correction("addressing", "move", "7", "x", {}, {"position": place}))
    assert ("Nee." in caught.value.reason) == (b"Nee" in body)


def test_a_removed_address_is_gone(registry: AddressRegistry, town: TrainingTown) -> None:
    address = some(town, skip=80)
    assert carried_out(registry, correct(address, "retire")).state is State.APPLIED
    assert requests.get(f"{registry.url}/adressen/{address['id']}", timeout=20).status_code == 410
    with pytest.raises(NotFound):
        registry.send(correct(address, "move", position=moved(address)))
    assert registry.fetch(correct(address, "move")) is None


def test_what_the_registry_has_no_edit_for_is_said_before_it_is_sent(
    registry: AddressRegistry, town: TrainingTown
) -> None:
    address = some(town, skip=90)
    for wrong in (
        correct(address, "rename", street_name="Rue Neuve"),
        correct(address, "renumber", house_number="5", box_number="2"),
        correct(address, "move", position=None),
    ):
        with pytest.raises(RequestRejected):
            registry.requests(wrong)
    assert [r.sentence() for r in registry.validate(correct(address, "renumber", house_number="12 bis é/"))] == [
        "The house number is not written as the registry wants it."
    ]
    nowhere = Correction("addressing", "create", "R1", "x", {}, {**address, "street_name": "Rue qui n’existe pas"})
    with pytest.raises(RequestRejected, match="0 streets"):
        registry.requests(nowhere)


def test_a_lost_answer_is_settled_by_what_the_registry_holds(registry: AddressRegistry, town: TrainingTown) -> None:
    address = some(town, skip=100)
    wish = correct(address, "move", position=moved(address))
    fault = {"path": "/address-registry", "method": "POST", "kind": "drop_after"}
    requests.post(f"{town.url}/sandbox/faults", json=[fault], timeout=20)
    with pytest.raises(OutcomeUnknown):
        registry.send(wish)
    cancellable_sleep(0.4, lambda: False)
    receipt = registry.find_submission(wish)
    assert receipt is not None
    assert registry.poll_outcome(replace(wish, receipt=receipt)).state is State.APPLIED


def test_every_code_has_words_and_an_unknown_one_keeps_the_registry_s(registry: AddressRegistry) -> None:
    assert all(text.endswith(".") and "{" not in text for text in SENTENCES.values())
    assert describe_code("NieuweCode", "Iets nieuws.") == "Iets nieuws."
    assert describe_code("NieuweCode", "") == "NieuweCode"


ADDRESS = {
    "identificator": {"objectId": "7"}, "huisnummer": "12", "adresStatus": "inGebruik", "postinfo": {"objectId": "4500"},  # noqa: E501
    "straatnaam": {"straatnaam": {"geografischeNaam": {"spelling": "Rue Haute"}}},
}  # fmt: skip


def answering(ticket: Reply, address: Reply) -> Callable[[Asked], Reply]:
    return lambda asked: ticket if "/tickets/" in asked.path else address


def as_json(value: object, status: int = 200) -> Reply:
    return Reply(json.dumps(value).encode(), status, {"Content-Type": "application/json", "ETag": '"7"'})


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Onderhoud</html>", b"", b"[]", b"null", b"{", b"[" * 5000, b'{"status": "compl', b"7", b"\xff\xfe",
    ],
)  # fmt: skip
def test_a_ticket_that_cannot_be_read_settles_nothing(body: bytes) -> None:
    with Server(answering(Reply(body), as_json(ADDRESS))) as server:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        sent = Correction("addressing", "move", "7", "x", {}, {}, receipt={"ticket": f"{server.url}/tickets/1"})
        with pytest.raises(InvalidResponse):
            registry.poll_outcome(sent)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"result": {"json": '{"ErrorCode": "AdresPostinfoNietInGemeente", "ErrorMessage": "…"}'}},
         "The postcode is not one of this commune."),
        ({"result": [{"code": "AdresPostinfoNietInGemeente"}]}, "The postcode is not one of this commune."),
        ({"result": {"errors": [{"errorCode": "Nieuw", "errorMessage": "Iets nieuws."}]}}, "Iets nieuws."),
        ({"result": "{broken"}, "{broken"), ({"result": 7}, ""), ({"result": None}, ""), ({}, ""),
        ({"result": {"errors": []}}, ""), ({"result": {"json": "[" * 5000}}, "[" * 500),
    ],
)  # fmt: skip
def test_an_error_of_any_shape_is_a_refusal(answer: dict[str, Any], reason: str) -> None:
    with Server(answering(as_json({"status": "error", **answer}), as_json(ADDRESS))) as server:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        sent = Correction("addressing", "postcode", "7", "x", {}, {"postcode": "9"},
                          receipt={"ticket": f"{server.url}/tickets/1"})  # fmt: skip
        verdict = registry.poll_outcome(sent)
    assert (verdict.state, verdict.reason) == (State.REFUSED, reason)


@pytest.mark.parametrize(
    "gml",
    ["", "no", "<!DOCTYPE x><a>1 2</a>", "<a>1 2 3</a>", "<a>x y</a>", "<a>0 0</a>", "<a>" * 400] + ["<a>nan nan</a>"],
)
def test_a_position_that_cannot_be_read_is_none(gml: str) -> None:
    told = {**ADDRESS, "adresPositie": {"geometrie": {"gml": gml}}}
    with Server(answering(as_json({}), as_json(told))) as server:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        held = registry.fetch(Correction("addressing", "move", "7", "x", {}, {}))
    assert held is not None
    assert held.values["position"] is None
    assert held.version == "7"


@pytest.mark.parametrize("value", [[], {}, "x", {"identificator": 7}, {"identificator": {"objectId": None}}])
def test_an_address_that_is_none_is_said(value: object) -> None:
    with Server(answering(as_json({}), as_json(value))) as server:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        with pytest.raises(InvalidResponse):
            registry.fetch(Correction("addressing", "move", "7", "x", {}, {}))


@pytest.mark.parametrize(
    "location", ["", "http://elsewhere.example/tickets/1", "/v2/tickets/1", "javascript:1", "http://["]
)
def test_a_ticket_from_elsewhere_is_not_followed(location: str) -> None:
    """The sign-in would go there too."""
    taken = Reply(b"", 202, {"Location": location})
    with Server(lambda asked: taken if asked.method == "POST" else as_json(ADDRESS)) as server:
        registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=1), server.url)
        place = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
        with pytest.raises(ServiceError) as caught:
            registry.send(Correction("addressing", "move", "7", "x", {}, {"position": place}, base_version="7"))
    assert isinstance(caught.value, InvalidResponse)


def test_the_town_starts_with_no_ticket(tmp_path: Path) -> None:
    sandbox = TrainingTown(tmp_path / "t.sqlite").start()
    try:
        assert requests.get(f"{sandbox.url}/address-registry/v2/tickets/none", timeout=20).status_code == 404
    finally:
        sandbox.stop()
