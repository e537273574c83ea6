"""What follows a decision on an address, and what taking it back undoes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from repere.services.corrections.decisions import decide, undo_decision
from repere.services.errors import RepereError
from repere.services.model.correction import State
from repere.services.model.discrepancy import Discrepancy
from repere.services.workspace.workspace import Workspace


def moved(number: int, **changes: object) -> Discrepancy:
    made = Discrepancy(
        "position", f"R{number}", str(number), "a", "b", 12.5, 0.9, "warning", "", f"Rue Haute {number}, 4500 Huy",
        "Rue Haute", str(number), "", "4500", "Huy", "3", 211000.0, 132000.0, 211003.0, 132004.0,
    )  # fmt: skip
    return replace(made, **changes)


def renamed(number: int) -> Discrepancy:
    return moved(
        number, kind="street_name", register_value="Rue Basse", source_value="Rue Haute", group_id="street_name-1"
    )


@pytest.fixture
def workspace(tmp_path: Path):
    with Workspace(tmp_path / "huy.gpkg") as opened:
        yield opened


def stored(workspace: Workspace, *found: Discrepancy) -> list[Discrepancy]:
    workspace.store_discrepancies(found)
    return list(found)


def test_a_renamed_street_is_one_decision_and_one_correction(workspace):
    street = stored(workspace, *map(renamed, range(1, 61)))
    assert decide(workspace, street, "correct_source", who="Anne", note="plaque posée") == 1
    assert len(workspace.decisions_by_key()) == 60
    (correction,) = workspace.list_corrections()
    assert (correction.kind, correction.note, correction.after["street_name"]) == (
        "rename", "plaque posée", "Rue Basse",
    )  # fmt: skip


def test_two_streets_of_one_name_are_two_corrections(workspace):
    """A commune made of several has a Rue de l'Église in each of its villages, and a slip in each."""
    villages = {"4500": "a", "4520": "b"}
    both = [replace(renamed(number), postcode=code, group_id=villages[code]) for code in villages for number in (1, 2)]
    both = stored(workspace, *(replace(one, source_id=f"{one.source_id}-{one.postcode}") for one in both))
    assert decide(workspace, both, "correct_source", who="Anne") == 2
    assert sorted(one.before["postcode"] for one in workspace.list_corrections()) == ["4500", "4520"]
    assert decide(workspace, both, "correct_source", who="Anne") == 0
    undo_decision(workspace, both[2:], who="Anne")
    assert [one.before["postcode"] for one in workspace.list_corrections((State.DRAFT,))] == ["4500"]


def test_each_address_of_a_bulk_decision_has_its_correction(workspace):
    found = stored(workspace, *map(moved, range(1, 40)))
    assert decide(workspace, found, "correct_source", who="Anne") == 39
    # the program stopped after the drafts: deciding again makes no second one
    assert decide(workspace, found, "correct_source", who="Anne") == 0
    assert len(workspace.list_corrections()) == 39
    assert workspace.find_alteration() is None


def test_nothing_is_stored_where_one_cannot_be_corrected(workspace):
    found = stored(workspace, moved(1), moved(2, kind="status"))
    with pytest.raises(RepereError, match="no service takes"):
        decide(workspace, found, "correct_source", who="Anne")
    assert workspace.list_corrections() == [] and workspace.decisions_by_key() == {}


def test_a_decision_taken_back_withdraws_its_correction(workspace):
    found = stored(workspace, moved(1), moved(2))
    decide(workspace, found, "correct_source", who="Anne")
    undo_decision(workspace, found[:1], who="Anne")
    assert set(workspace.decisions_by_key()) == {found[1].key}
    assert {one.subject: one.state for one in workspace.list_corrections()} == {"1": State.WITHDRAWN, "2": State.DRAFT}
    assert decide(workspace, found[:1], "correct_source", who="Anne") == 1


def test_what_was_sent_is_not_taken_back(workspace):
    found = stored(workspace, moved(1))
    decide(workspace, found, "correct_source", who="Anne")
    (correction,) = workspace.list_corrections()
    for state in (State.READY, State.APPROVED, State.SENDING, State.SUBMITTED):
        correction = workspace.transition(correction, state, who="Anne")
    with pytest.raises(RepereError, match="sent already"):
        undo_decision(workspace, found, who="Anne")
    assert workspace.decisions_by_key()[found[0].key].decision == "correct_source"


def test_a_decision_on_what_was_corrected_before_is_taken_back_like_any_other(workspace):
    found = stored(workspace, moved(1))
    decide(workspace, found, "correct_source", who="Anne")
    (earlier,) = workspace.list_corrections()
    for state in (State.READY, State.APPROVED, State.SENDING, State.SUBMITTED, State.APPLIED):
        earlier = workspace.transition(earlier, state, who="Anne")
    # the house was built elsewhere after all: months later the same address is wrong again
    workspace._backend.execute("UPDATE corrections SET updated_at = '2026-01-05T10:00:00Z'")
    again = stored(workspace, moved(1, register_x=211040.0, distance_m=40.0))
    assert decide(workspace, again, "correct_source", who="Luc") == 1
    undo_decision(workspace, again, who="Luc")
    assert [one.state for one in workspace.list_corrections()] == [State.APPLIED, State.WITHDRAWN]
    assert workspace.decisions_by_key() == {}


def test_a_decision_stands_until_its_facts_change(workspace):
    place, name = stored(workspace, moved(1), moved(2, kind="postcode", register_value="4500", source_value="4570"))
    for one in (place, name):
        decide(workspace, [one], "skipped", who="Anne", note="vu sur place")
    # 40 cm, and a distance told more finely, are the same facts
    fresher = replace(place, source_x=211003.4, distance_m=12.7), replace(name, confidence=0.8)
    workspace.store_discrepancies(fresher)
    assert {made.decision for made in workspace.decisions_by_key().values()} == {"skipped"}
    workspace.store_discrepancies([replace(place, source_x=211030.0), replace(name, source_value="4520")])
    for made in workspace.decisions_by_key().values():
        assert (made.decision, made.previous_decision, made.decided_by, made.note) == (
            "",
            "skipped",
            "Anne",
            "vu sur place",
        )
    assert len(workspace.list_discrepancies(undecided=True)) == 2
    decide(workspace, [place], "source_right", who="Luc")
    assert (
        workspace.decisions_by_key()[place.key].previous_decision,
        workspace.decisions_by_key()[place.key].decision,
    ) == (
        "",
        "source_right",
    )
