"""Corrections entered by hand in ICAR: what is copied, who entered it, and the read that shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import requests
from repere.services.addresses.readers.icar import read_icar
from repere.services.corrections.icar_encoding import (
    Entry,
    confirm_applied,
    format_message,
    list_approved_corrections,
    list_entries,
    record_encoding,
)
from repere.services.corrections.targets.paper_dossier import record_answer
from repere.services.http.client import HttpClient
from repere.services.model.address import Addresses
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.training_town import TrainingTown
from repere.services.workspace.workspace import Workspace

PLACE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
ADDRESS = {
    "street_name": "Rue Haute",
    "house_number": "12",
    "box_number": "",
    "postcode": "4500",
    "municipality": "Huy",
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as made:
        yield made


def correction(kind: str = "renumber", subject: str = "1948446", **more: Any) -> Correction:
    before = {**ADDRESS, "position": PLACE}
    values: dict[str, Any] = {"before": before, "after": {**before, "house_number": "14"}, "author": "Anne", **more}
    return Correction("addressing", kind, subject, "Rue Haute 12", **values)


def approved(workspace: Workspace, draft: Correction) -> Correction:
    workspace.enqueue(draft)
    return workspace.transition(workspace.transition(draft, State.READY, who="Anne"), State.APPROVED, who="Bruno")


def encoded(workspace: Workspace, draft: Correction) -> Correction:
    return record_encoding(workspace, approved(workspace, draft), service="ICAR", who="Chloé")


def shown(*rows: tuple[str, str, str, str], name: str = "ICAR", **more: Any) -> Addresses:
    """A list of (identifier, street, number, status), all at PLACE in Huy unless said."""
    ids, streets, numbers, statuses = (list(column) for column in zip(*rows))
    blank, count = [""] * len(ids), len(ids)
    values: dict[str, Any] = {
        "x": np.full(count, 211000.0), "y": np.full(count, 132000.0), "postcodes": ["4500"] * count,
        "municipalities": ["Huy"] * count, **more,
    }  # fmt: skip
    return Addresses(
        name, ids, street_names=streets, house_numbers=numbers, box_numbers=blank, statuses=statuses, versions=blank,
        **values,
    )  # fmt: skip


# -- what is entered ----------------------------------------------------------------------------------


def test_each_value_is_as_the_form_takes_it() -> None:
    moved = correction("move", after={**ADDRESS, "position": {**PLACE, "x": 211003.456}})
    assert list_entries(moved) == [
        Entry("street_name", "Rue Haute", "Rue Haute"),
        Entry("house_number", "12", "12"),
        Entry("postcode", "4500", "4500"),
        Entry("municipality", "Huy", "Huy"),
        Entry("x", "211000.00", "211003.46"),
        Entry("y", "132000.00", "132000.00"),
    ]
    ended = correction("retire", after={"status": "retired"})
    assert Entry("street_name", "Rue Haute", "") in list_entries(ended) and Entry(
        "status", "", "retired"
    ) in list_entries(ended)
    # a new name says nothing else; the rest stays
    named = correction("rename", "Rue Haute", after={"street_name": "Rue Basse"})
    assert Entry("street_name", "Rue Haute", "Rue Basse") in list_entries(named)


def test_a_position_that_is_none_is_not_entered() -> None:
    odd = correction(before={**ADDRESS, "position": {"x": "?"}}, after={"house_number": "14"})
    assert [one.field for one in list_entries(odd)] == ["street_name", "house_number", "postcode", "municipality"]


def test_the_message_says_what_was_what_should_be_and_why() -> None:
    text = format_message(correction(note="Plaque vue le 24 novembre", link="https://huy.be/1"))
    assert text.splitlines() == [
        "Renumber: Rue Haute 12",
        "Identifier: 1948446",
        "What is recorded:",
        "  House number: 12",
        "What should be recorded:",
        "  House number: 14",
        "Why: Plaque vue le 24 novembre",
        "https://huy.be/1",
    ]
    ended = format_message(correction("retire", before={"house_number": "12"}, after={"status": "retired"}))
    assert ended.splitlines()[2:] == [
        "What is recorded:",
        "  House number: 12",
        "What should be recorded:",
        "  Status: Retired",
    ]
    made = format_message(correction("create", before={}, after=ADDRESS))
    assert "What is recorded" not in made and "  Street name: Rue Haute" in made
    street = correction(
        "readdress", "Rue Haute", before={"addresses": {"a": "12"}}, after={"addresses": {"a": "14"}, "retire": ["a"]}
    )
    assert '{"a": "14"}' in format_message(street) and "Identifier" not in format_message(street)


def test_only_approved_addresses_wait_street_by_street(workspace: Workspace) -> None:
    for street in ("Rue Haute", "Allée du Parc"):
        approved(workspace, correction(subject=street, before={**ADDRESS, "street_name": street}))
    workspace.enqueue(correction(subject="draft"))
    assert [one.subject for one in list_approved_corrections(workspace)] == ["Allée du Parc", "Rue Haute"]


# -- who entered it -----------------------------------------------------------------------------------


def test_entered_is_submitted_and_says_who_and_when(workspace: Workspace) -> None:
    done = encoded(workspace, correction())
    assert (done.state, list_approved_corrections(workspace)) == (State.SUBMITTED, [])
    assert done.receipt is not None
    assert (done.receipt["encoded_by"], done.receipt["service"]) == ("Chloé", "ICAR")
    assert done.receipt["encoded_at"].endswith("Z")
    last = workspace.list_steps(done.id)[-1]
    assert (last["to_state"], last["actor"], last["detail"]) == ("submitted", "Chloé", "entered by hand in ICAR")
    with pytest.raises(TransitionNotAllowed):
        record_encoding(workspace, done, service="ICAR", who="Chloé")
    # the service may still refuse it, and that is written down
    refused = record_answer(workspace, done, State.REFUSED, who="Anne", text="Non bâti", answered_on="2026-11-26")
    assert refused.receipt is not None and refused.receipt["encoded_by"] == "Chloé"


# -- what a later read shows --------------------------------------------------------------------------

MOVED = {**ADDRESS, "position": {**PLACE, "x": 211008.0}}
STAYS = ("1948446", "Rue Haute", "12", "current")
NEW = {**ADDRESS, "house_number": "14", "position": PLACE}

SEEN = {
    "renumber": (correction(), shown(("1948446", "RUE HAUTE", "014", "current"))),
    "renumbered in the field": (
        correction(),
        shown(("1948446", "Rue Haute", "12", "retired"), ("2", "Rue Haute", "14", "current")),
    ),
    "create": (correction("create", "R1", before={}, after=NEW), shown(STAYS, ("2", "Rue Haute", "14", "current"))),
    "retire": (correction("retire", after={"status": "retired"}), shown(("1948446", "Rue Haute", "12", "retired"))),
    "retire, gone": (correction("retire", after={"status": "retired"}), shown(("2", "Rue Haute", "14", "current"))),
    "move": (correction("move", after=MOVED), shown(STAYS, x=np.array([211008.3]))),
    "rename": (
        correction("rename", "Rue Haute", after={"street_name": "Rue Basse"}),
        shown(("1948446", "Rue Basse", "12", "current")),
    ),
    "postcode": (correction("postcode", after={**ADDRESS, "postcode": "4520"}), shown(STAYS, postcodes=["4520"])),
    "municipality": (
        correction("municipality", after={**ADDRESS, "municipality": "Wanze"}),
        shown(STAYS, municipalities=["WANZE"]),
    ),
    "readdress": (
        correction("readdress", "Rue Haute", after={"street_name": "Rue Haute", "addresses": {"1948446": "14"}}),
        shown(("1948446", "Rue Haute", "12", "retired"), ("9", "Rue Haute", "14", "current")),
    ),
}
"""By kind: a correction, and a list that shows it done."""

UNSEEN = {
    **{name: (draft, shown(STAYS)) for name, (draft, _source) in SEEN.items() if name != "retire, gone"},
    "a register's number that is another's": (
        correction("create", "1948446", before={}, after=NEW),
        shown(("1948446", "Rue Basse", "14", "current")),
    ),
    "another end of the street": (correction("move", after=MOVED), shown(STAYS, x=np.array([211004.5]))),
    "no position": (correction("move", after=MOVED), shown(STAYS, x=np.array([np.nan]))),
    "a street half renamed": (
        correction("rename", "Rue Haute", after={"street_name": "Rue Basse"}),
        shown(("1948446", "Rue Basse", "12", "current"), ("2", "Rue Haute", "14", "current")),
    ),
    "a street spelt otherwise, its end unseen": (
        correction("retire", after={"status": "retired"}),
        shown(("7", "Hogestraat", "12", "current")),
    ),
    "the neighbour's number": (
        correction("readdress", "Rue Haute", after={"street_name": "Rue Haute", "addresses": {"a": "14", "b": "16"}}),
        shown(("a", "Rue Haute", "14", "current"), ("b", "Rue Haute", "14", "current")),
    ),
}


@pytest.mark.parametrize("case", SEEN)
def test_what_a_later_read_shows_is_applied(workspace: Workspace, case: str) -> None:
    one, source = SEEN[case]
    done = encoded(workspace, one)
    (applied,) = confirm_applied(workspace, source, who="Anne")
    assert (applied.id, applied.state) == (done.id, State.APPLIED)
    assert applied.receipt is not None
    assert (applied.receipt["seen_in"], applied.receipt["encoded_by"]) == ("ICAR", "Chloé")
    assert workspace.list_steps(one.id)[-1]["detail"] == "seen in ICAR"
    assert confirm_applied(workspace, source, who="Anne") == []


@pytest.mark.parametrize("case", UNSEEN)
def test_what_it_does_not_show_stays_entered(workspace: Workspace, case: str) -> None:
    one, source = UNSEEN[case]
    encoded(workspace, one)
    assert confirm_applied(workspace, source, who="Anne") == []
    assert workspace.get_correction(one.id).state is State.SUBMITTED


def test_only_what_a_person_carried_is_settled_so(workspace: Workspace) -> None:
    one, source = SEEN["renumber"]
    sent = workspace.transition(approved(workspace, one), State.SENDING, who="Anne")
    workspace.transition(sent, State.SUBMITTED, who="Anne", receipt={"id": "7"})
    approved(workspace, replace(one, id="waits", label="x", after={**one.after, "box_number": ""}, kind="create"))
    assert confirm_applied(workspace, source, who="Anne") == []


def test_icar_as_the_town_serves_it_shows_an_address_that_ended(workspace: Workspace, tmp_path: Path) -> None:
    town = TrainingTown(tmp_path / "town.sqlite").start()
    try:
        services = requests.get(f"{town.url}/sandbox/profile.json", timeout=20).json()["services"]
        web = HttpClient("ICAR", per_second=0)
        read = read_icar(web, f"{services['spw']['url']}/DONNEES_BASE/ICAR_ADR_PT/MapServer/1")
    finally:
        town.stop()
    row = read.statuses.objects[read.statuses.codes].tolist().index("retired")
    stays = read.statuses.objects[read.statuses.codes].tolist().index("current")
    for place in (row, stays):
        address = {"street_name": read.street_names[place], "house_number": read.house_numbers[place]}
        encoded(workspace, correction("retire", read.ids[place], before=address, after={"status": "retired"}))
    assert [one.subject for one in confirm_applied(workspace, read, who="Anne")] == [read.ids[row]]
