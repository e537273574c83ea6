"""Corrections: the life they may lead, and how they are drafted from what a technician sees."""

from __future__ import annotations

import math
import pickle
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from repere.services.corrections.create import KIND_BY_DISCREPANCY, draft_from_discrepancy, draft_from_incident
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.errors import RepereError, RequestRejected
from repere.services.http.client import HttpClient
from repere.services.model.correction import (
    CORRECTION_KINDS,
    SETTLED_STATES,
    TRANSITIONS,
    AddressFields,
    Correction,
    CorrectionKind,
    CorrectionTarget,
    IncidentAnswer,
    State,
    TransitionNotAllowed,
)
from repere.services.model.discrepancy import KINDS, Discrepancy
from repere.services.model.incident import Incident
from repere.services.workspace.workspace import Workspace

HOLE = Incident(
    "135", "open", "001", "Voirie", "Trou", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "", "", "investigating", "",
    5.2397, 50.5187,
)  # fmt: skip

DIFFERENCE = Discrepancy(
    "position", "R1", "1948446", "211003, 132004", "211000, 132000", 5.0, 0.9, "warning", "g1",
    "Rue Haute 12, 4500 Huy", "Rue Haute", "12", "3", "4500", "Huy", "7", 211003.0, 132004.0, 211000.0, 132000.0,
)  # fmt: skip

PLACE = {"x": 211003.0, "y": 132004.0, "crs": "EPSG:31370"}
SOURCE_PLACE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}


# each example opens a workspace
@settings(max_examples=settings.default.max_examples // 5)
@given(st.lists(st.sampled_from(State) | st.integers(0, 5), max_size=20))
def test_no_road_leaves_the_table_of_transitions(road: list[State | int]) -> None:
    """A number stands for one of the steps that are allowed there, so that roads become long."""
    with TemporaryDirectory() as folder, Workspace(Path(folder) / "w.gpkg") as workspace:
        correction = Correction("reporting", "comment", "1", "Trou", {}, {"comment": "vu"})
        workspace.enqueue(correction)
        walked = [State.DRAFT]
        for turn in road:
            allowed = sorted(TRANSITIONS[walked[-1]])
            if not isinstance(turn, State) and not allowed:
                break
            new = turn if isinstance(turn, State) else allowed[turn % len(allowed)]
            if new in TRANSITIONS[walked[-1]]:
                correction = workspace.transition(correction, new, who="Anne")
                walked.append(new)
            else:
                with pytest.raises(TransitionNotAllowed):
                    workspace.transition(correction, new, who="Anne")
        assert workspace.get_correction(correction.id).state is walked[-1]
        # the trail tells the whole road, and nothing that was refused
        trail = workspace.list_steps(correction.id)
        assert [step["to_state"] for step in trail] == [state.value for state in walked]
        assert [step["from_state"] for step in trail] == ["", *(state.value for state in walked[:-1])]
        assert correction.attempts == walked.count(State.SENDING)


def test_what_is_sent_is_never_approved_again_but_by_asking() -> None:
    assert State.SENDING not in TRANSITIONS[State.UNKNOWN]
    assert State.APPROVED not in TRANSITIONS[State.SUBMITTED]
    assert {State.APPLIED, State.REFUSED, State.WITHDRAWN} == SETTLED_STATES


def test_a_status_for_an_incident() -> None:
    made = draft_from_incident(HOLE, status="fixed", comment=" Rebouché. ", author="Anne")
    assert (made.target, made.kind, made.subject) == ("reporting", "status", "135")
    assert made.after == {"status": "fixed", "comment": "Rebouché."}
    assert made.base_version == "2026-11-02T00:00:00Z"
    assert made.before["status"] == "open"
    # Huy, in Belgian Lambert 72
    assert made.x == pytest.approx(212_000, abs=3000)
    assert made.y == pytest.approx(134_000, abs=3000)


def test_a_comment_alone_and_no_position() -> None:
    made = draft_from_incident(HOLE._replace(lon=None, lat=None), comment="Équipe prévenue")
    assert (made.kind, made.after, made.x, made.y) == ("comment", {"comment": "Équipe prévenue"}, None, None)


@pytest.mark.parametrize(("status", "comment"), [("fixed", ""), ("", "  "), ("banana", "Réparé")])
def test_an_update_that_no_service_could_take_is_not_drafted(status: str, comment: str) -> None:
    with pytest.raises(RepereError):
        draft_from_incident(HOLE, status=status, comment=comment)


ADDRESS = {"street_name": "Rue Haute", "house_number": "12", "box_number": "3", "postcode": "4500"}
ADDRESS["municipality"] = "Huy"


@pytest.mark.parametrize(
    ("kind", "values", "subject", "before", "after"),
    [
        ("position", {}, "1948446", {"position": SOURCE_PLACE}, {"position": PLACE}),
        (
            "no_position",
            {"source_x": math.nan, "source_y": math.nan},
            "1948446",
            {"position": None},
            {"position": PLACE},
        ),
        ("missing_in_register", {}, "1948446", {"house_number": "12"}, {"status": "retired"}),
        ("duplicate", {}, "1948446", {"house_number": "12"}, {"status": "retired"}),
        (
            "house_number",
            {"register_value": "14", "source_value": "12"},
            "1948446",
            {"house_number": "12", "position": SOURCE_PLACE},
            {"house_number": "14", "position": SOURCE_PLACE},
        ),
        (
            "postcode",
            {"register_value": "4500", "source_value": "4520"},
            "1948446",
            {"postcode": "4520"},
            {"postcode": "4500", "street_name": "Rue Haute"},
        ),
        (
            "box_number",
            {"register_value": "3", "source_value": ""},
            "1948446",
            {"box_number": "", "house_number": "12"},
            {"box_number": "3", "house_number": "12"},
        ),
        (
            "municipality",
            {"register_value": "Huy", "source_value": "Wanze"},
            "1948446",
            {"municipality": "Wanze"},
            {"municipality": "Huy", "street_name": "Rue Haute"},
        ),
        (
            "street_name",
            {"register_value": "Rue Haute", "source_value": "Rue Basse"},
            "Rue Basse",
            {"street_name": "Rue Basse", "address_id": "1948446"},
            {"street_name": "Rue Haute"},
        ),
    ],
)
def test_the_source_is_asked_to_say_what_the_register_says(
    kind: str, values: dict[str, object], subject: str, before: dict[str, object], after: dict[str, object]
) -> None:
    made = draft_from_discrepancy(replace(DIFFERENCE, kind=kind, **values), author="Anne", note="vu")
    assert (made.target, made.kind, made.subject, made.base_version) == (
        "addressing",
        KIND_BY_DISCREPANCY[kind],
        subject,
        "7",
    )
    assert before.items() <= made.before.items()
    assert after.items() <= made.after.items()
    assert (made.author, made.note, made.group_id) == ("Anne", "vu", "g1")
    assert (made.x is None) == (made.y is None)


@pytest.mark.parametrize("kind", KIND_BY_DISCREPANCY)
def test_a_draft_has_the_fields_of_its_kind_and_no_others(kind: str) -> None:
    made = draft_from_discrepancy(replace(DIFFERENCE, kind=kind))
    assert {*made.before, *made.after} <= set(AddressFields.__annotations__), made
    answer = draft_from_incident(HOLE, status="fixed", comment="Réparé")
    assert {*answer.before, *answer.after} <= set(IncidentAnswer.__annotations__)


def test_an_address_that_the_source_lacks_is_created_where_the_register_has_it() -> None:
    missing = replace(DIFFERENCE, kind="missing_in_source", source_id="", source_x=math.nan, source_y=math.nan)
    made = draft_from_discrepancy(missing)
    assert (made.kind, made.subject, made.before, made.base_version) == ("create", "R1", {}, "")
    assert made.after == {**ADDRESS, "position": PLACE}
    assert (made.x, made.y) == (211003.0, 132004.0)


def test_an_address_that_ended_on_one_side_only_is_made_again_or_ended() -> None:
    lives = draft_from_discrepancy(replace(DIFFERENCE, kind="status", register_value="current", source_value="retired"))
    assert (lives.kind, lives.subject, lives.after["position"]) == ("create", "R1", PLACE)
    ended = draft_from_discrepancy(replace(DIFFERENCE, kind="status", register_value="retired", source_value="current"))
    assert (ended.kind, ended.subject, ended.after) == ("retire", "1948446", {"status": "retired"})
    with pytest.raises(RepereError, match="no service takes"):
        draft_from_discrepancy(replace(DIFFERENCE, kind="status", register_value="reserved", source_value="current"))


def test_a_report_says_at_once_that_it_takes_no_municipality() -> None:
    elsewhere = replace(DIFFERENCE, kind="municipality", register_value="Huy", source_value="Wanze")
    with pytest.raises(RepereError, match="takes no correction of this kind"):
        REPORTS.build_body(draft_from_discrepancy(elsewhere))


@pytest.mark.parametrize(
    "difference",
    [
        replace(DIFFERENCE, kind="no_position", register_x=math.nan, register_y=math.nan),
        replace(DIFFERENCE, kind="duplicate", source_id=""),
        replace(DIFFERENCE, kind="missing_in_source", register_x=math.nan, register_y=math.nan),
    ],
)
def test_where_the_source_has_nothing_to_correct_it_is_said(difference: Discrepancy) -> None:
    with pytest.raises(RepereError, match="nothing to correct"):
        draft_from_discrepancy(difference)


# -- as they are sent ---------------------------------------------------------------------------------

REPORTS = AddressReport(HttpClient("Adresses"), "http://127.0.0.1:1/address-report", "61031")


def test_a_renumbering_as_the_report_service_reads_it() -> None:
    made = draft_from_discrepancy(
        replace(DIFFERENCE, kind="house_number", register_value="14bis", source_value="12 A", box_number=""), note="vu"
    )
    assert REPORTS.build_body(made) == {
        "codeCommune": "61031",
        "type": "LOCATION_TO_UPDATE",
        "existingLocation": {
            "type": "NUMERO",
            "banId": "1948446",
            "numero": 12,
            "suffixe": "A",
            "boxNumber": "",
            "position": {
                "point": {"type": "Point", "coordinates": [211000.0, 132000.0]},
                "crs": "EPSG:31370",
                "type": "entrée",
            },
            "toponyme": {"type": "VOIE", "nom": "Rue Haute"},
            "postcode": "4500",
        },
        "changesRequested": {
            "numero": 14,
            "suffixe": "bis",
            "boxNumber": "",
            "nomVoie": "Rue Haute",
            "postcode": "4500",
            "parcelles": [],
            "positions": [
                {
                    "point": {"type": "Point", "coordinates": [211000.0, 132000.0]},
                    "crs": "EPSG:31370",
                    "type": "entrée",
                }
            ],
            "comment": "vu",
            "reference": made.id,
        },
    }


def test_the_type_of_report_follows_the_kind() -> None:
    created = draft_from_discrepancy(replace(DIFFERENCE, kind="missing_in_source", source_id=""))
    retired = draft_from_discrepancy(replace(DIFFERENCE, kind="missing_in_register"))
    renamed = draft_from_discrepancy(replace(DIFFERENCE, kind="street_name", register_value="A", source_value="B"))
    assert "existingLocation" not in REPORTS.build_body(created)
    assert REPORTS.build_body(created)["type"] == "LOCATION_TO_CREATE"
    assert REPORTS.build_body(retired)["type"] == "LOCATION_TO_DELETE"
    assert REPORTS.build_body(renamed)["existingLocation"] == {"type": "VOIE", "nom": "B", "addressId": "1948446"}
    assert REPORTS.build_body(renamed)["changesRequested"]["nom"] == "A"


def test_a_number_without_digits_is_not_sent() -> None:
    made = draft_from_discrepancy(replace(DIFFERENCE, kind="house_number", register_value="bis", source_value="12"))
    with pytest.raises(RequestRejected, match="does not begin with digits"):
        REPORTS.send(made)


def test_a_kind_and_a_target_are_stored_as_their_words_and_come_back(tmp_path: Path) -> None:
    drafts = [
        Correction(CorrectionTarget.ADDRESSING, kind, str(kind), "", {}, {"status": str(number)})
        for number, kind in enumerate(CorrectionKind)
    ]
    with Workspace(tmp_path / "kinds.gpkg") as workspace:
        assert workspace.enqueue_all(drafts) == len(drafts)
        assert workspace.enqueue_all(replace(draft, id=f"again-{draft.id}") for draft in drafts) == 0
        stored = workspace._backend.fetch_tuples("SELECT target, kind, typeof(kind) FROM corrections ORDER BY fid")
        assert list(stored) == [("addressing", kind.value, "text") for kind in CorrectionKind]
        assert all(one.kind is kind for one, kind in zip(workspace.list_corrections(), CorrectionKind))
        workspace._backend.execute("UPDATE corrections SET kind = 'split', target = 'cadastre' WHERE fid = 1")
        later = workspace.list_corrections()[0]
    # what another version wrote stays what it is, and is none of ours
    assert (later.kind, later.target, later.state) == ("split", "cadastre", State.DRAFT)
    assert later.kind not in tuple(CorrectionKind) and f"{later.kind} {CorrectionKind.MOVE}" == "split move"
    assert pickle.loads(pickle.dumps(later)) == later


def test_every_kind_has_its_words_and_every_discrepancy_its_kind() -> None:
    assert all(rules.label for rules in CORRECTION_KINDS.values())
    # a status asks for one kind or the other, by what the register says
    assert {*KIND_BY_DISCREPANCY, "status"} == set(KINDS)
