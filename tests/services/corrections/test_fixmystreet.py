"""What a FixMyStreet holds after a push: a server with its manners is the judge, state by state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from repere.services.corrections.create import draft_from_incident
from repere.services.corrections.push import PushResult, push
from repere.services.corrections.review import approve, reopen
from repere.services.corrections.targets.target_factory import (
    create_correction_services,
    find_answer_options,
    find_backoffice_number,
)
from repere.services.errors import ApiKeyRequired, ServerError
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import create_open311_client
from repere.services.model.correction import Correction, State
from repere.services.model.incident import DETAILED_STATUSES, is_closed
from repere.services.profile import Commune, OutboxRules, Profile, Service
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Server
from repere.tests.servers.reporting import fixmystreet_updates

STATES = (
    "confirmed", "investigating", "in progress", "planned", "action scheduled", "unable to fix", "not responsible",
    "duplicate", "internal referral", "cancelled", "fixed - council", "fixed - user", "closed",
)  # fmt: skip
"""Every state of the table ``state`` (db/fixture.sql at 84d7c80c), and the four that the code adds."""


def web(service: Service) -> HttpClient:
    return HttpClient(service.name, per_second=0, attempts=1, timeout=20)


def profile(url: str, jurisdiction: str = "1", **more: Any) -> Profile:
    can = {"preset": "fixmystreet", "clock_hours": 1, **more}
    told = Service("open311", "FixMyStreet Namur", f"{url}/open311/v2", jurisdiction, capabilities=can)
    return Profile("Namur", Commune("92094", "Namur", {}), {"reporting": told})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "namur.gpkg") as opened:
        yield opened


@pytest.fixture
def states() -> dict[str, str]:
    return {str(number): state for number, state in enumerate(STATES, 1)}


@pytest.fixture
def server(states: dict[str, str]) -> Iterator[Server]:
    with fixmystreet_updates(states) as running:
        yield running


def read(workspace: Workspace, server: Server) -> None:
    """As a refresh does: the list alone, which has no fine status."""
    reader = create_open311_client(
        web(profile(server.url).services["reporting"]), profile(server.url).services["reporting"]
    )
    workspace.merge_incidents(reader.fetch_incidents().incidents, ("", ""))


def answer_all(workspace: Workspace, status: str = "", comment: str = "Nous regardons.") -> list[Correction]:
    drafts = [
        draft_from_incident(one, status=status, comment=comment, external_id=f"BO-{one.service_request_id}")
        for one in sorted(workspace.list_incidents(), key=lambda one: int(one.service_request_id))
    ]
    for draft in drafts:
        workspace.enqueue(draft)
    return approve(workspace, drafts, who="Anne", rules=OutboxRules())


def test_what_is_sent_is_signed_with_the_writing_configuration() -> None:
    told = profile("https://namur.example")
    both = replace(told.services["reporting"], authcfg="reading", write_authcfg="writing")
    signed: list[str] = []

    def connect(service: Service) -> HttpClient:
        signed.append(service.authcfg)
        return web(service)

    create_correction_services(replace(told, services={"reporting": both}), connect, {"reporting": "s3cret"})
    assert signed == ["writing"]


def send(workspace: Workspace, town_profile: Profile, key: str = "s3cret") -> PushResult:
    return push(
        workspace,
        create_correction_services(town_profile, web, {"reporting": key}),
        who="Anne",
        poll_timeout_s=0.2,
        grace_s=0,
    )


def outcome(workspace: Workspace) -> set[str]:
    return {correction.state.value for correction in workspace.list_corrections()}


def test_a_comment_alone_changes_no_state(workspace: Workspace, server: Server, states: dict[str, str]) -> None:
    before = dict(states)
    read(workspace, server)
    answer_all(workspace, comment="Une équipe passe\r\ndemain.")
    send(workspace, profile(server.url))
    assert states == before
    assert outcome(workspace) == {"applied"}
    assert {said for _number, said, _state in server.comments} == {"Une équipe passe\ndemain."}


@pytest.mark.parametrize("status", sorted(set(DETAILED_STATUSES) - {"for_triage"}))
def test_each_status_that_is_offered_arrives(
    workspace: Workspace, server: Server, states: dict[str, str], status: str
) -> None:
    assert status in find_answer_options(profile(server.url)).statuses
    states.clear()
    states["1"] = "confirmed" if status != "open" else "in progress"
    read(workspace, server)
    answer_all(workspace, status)
    send(workspace, profile(server.url))
    assert outcome(workspace) == {"applied"}
    assert states["1"] != ("confirmed" if status != "open" else "in progress")


def test_what_is_closed_here_is_closed_here_at_once(
    workspace: Workspace, server: Server, states: dict[str, str]
) -> None:
    read(workspace, server)
    answer_all(workspace, "closed")
    send(workspace, profile(server.url))
    assert all(is_closed(one) for one in workspace.list_incidents())
    # a second answer, on the row as it is now, meets no conflict with our own change
    answer_all(workspace, comment="Merci encore.")
    send(workspace, profile(server.url))
    assert outcome(workspace) == {"applied"}
    # and the next refresh finds nothing that the product did not know
    reader = create_open311_client(
        web(profile(server.url).services["reporting"]), profile(server.url).services["reporting"]
    )
    difference = workspace.merge_incidents(reader.fetch_incidents().incidents, ("", ""))
    assert (difference.changed, difference.vanished) == ([], [])


@pytest.mark.parametrize("key", ["", "another"])
def test_a_key_that_is_missing_or_wrong_lets_the_queue_wait(workspace: Workspace, server: Server, key: str) -> None:
    read(workspace, server)
    answer_all(workspace, "fixed")
    report = send(workspace, profile(server.url), key)
    assert outcome(workspace) == {"approved"}
    assert [type(error) for error in report.messages] == [ApiKeyRequired]
    assert server.comments == []
    assert sum(asked.method == "POST" for asked in server.asked) == 1
    send(workspace, profile(server.url))
    assert outcome(workspace) == {"applied"}


def test_what_was_refused_is_taken_up_again(workspace: Workspace, server: Server, states: dict[str, str]) -> None:
    read(workspace, server)
    states.pop("1")
    states["14"] = "confirmed"
    (wrong, *_rest) = answer_all(workspace, "fixed")
    kept = workspace.get_correction(wrong.id)
    workspace.transition(kept, State.SENDING, who="Anne")
    workspace.transition(workspace.get_correction(wrong.id), State.REFUSED, who="Anne", error="Bad request: not found")
    (again,) = reopen(workspace, [workspace.get_correction(wrong.id)], who="Anne")
    assert (again.id, again.state, again.after) == (wrong.id, State.DRAFT, wrong.after)


def test_what_the_service_had_taken_before_it_refused_goes_on_under_a_new_number(workspace: Workspace) -> None:
    made = Correction("addressing", "retire", "7", "Rue Haute 7", {}, {"status": "retired"}, "3")
    workspace.enqueue(made)
    (sent,) = approve(workspace, [made], who="Anne", rules=OutboxRules())
    sent = workspace.transition(sent, State.SENDING, who="Anne")
    sent = workspace.transition(sent, State.SUBMITTED, who="Anne", receipt={"id": "r1"})
    sent = workspace.transition(sent, State.REFUSED, who="Anne", error="Ce numéro existe déjà", receipt={"id": "r1"})
    (again,) = reopen(workspace, [sent], who="Anne")
    assert again.id != sent.id and again.replaces == sent.id and again.receipt is None
    assert [one.state for one in workspace.list_corrections()] == [State.WITHDRAWN, State.DRAFT]


def test_the_body_s_number_is_asked_for_where_a_name_stands(workspace: Workspace, server: Server) -> None:
    read(workspace, server)
    told = profile(server.url, "namur.be")
    (first, *_rest) = answer_all(workspace, "fixed")
    (remark,) = create_correction_services(told, web, {"reporting": "s3cret"})["reporting"].validate(first)
    assert "number of the body" in remark.sentence()
    report = send(workspace, told)
    assert isinstance(report.messages[0], ServerError)
    assert "number of the body" in report.messages[0].sentence() and "namur.be" in report.messages[0].sentence()


def test_answers_are_offered_only_where_they_can_arrive(server: Server) -> None:
    may = find_answer_options(profile(server.url))
    assert may.needs_number and may.hindrance is None and may.can_comment_alone
    assert "for_triage" not in may.statuses
    for preset in ("helsinki", "uReport".lower(), "seeclickfix"):
        no = find_answer_options(profile(server.url, preset=preset))
        assert no.hindrance is not None and no.statuses == ()
    alerts = Service("imio", "iMio", "http://x/bewapp/v1", "42")
    through = profile(server.url)
    through = Profile(through.name, through.commune, {**through.services, "alerts": alerts})
    assert not find_answer_options(through).can_comment_alone and "open" not in find_answer_options(through).statuses


@pytest.mark.parametrize(
    ("shape", "text", "number"),
    [
        ("[ref. {number}]", "Un trou [ref. BO-7] ici", "BO-7"),
        ("[ref. {number}]", "Un trou [ref. ] puis [ref. BO-8]", "BO-8"),
        ("Dossier {number}", "Un trou. Dossier 2026/14.", "2026/14"),
        ("Dossier {number}", "Un trou", ""),
        ("[ref. {number}]", "Un trou [ref. deux mots]", ""),
        ("", "Dossier 7", ""),
    ],
)
def test_the_back_office_s_number_is_found_in_the_text(
    workspace: Workspace, server: Server, shape: str, text: str, number: str
) -> None:
    read(workspace, server)
    incident = workspace.list_incidents()[0]._replace(description=text)
    assert find_backoffice_number(profile(server.url, update_number=shape), incident) == number
