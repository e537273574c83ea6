"""What waits, held against a list of today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from repere.services.corrections.review_queue import QueueFilter, accept_rows
from repere.services.dossiers.check_source import check_waiting, confirm_seen
from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord
from repere.services.model.address import Addresses
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace

HUY, GEMBLOUX = "61031", "92142"
POSITION = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}
BEFORE = {"street_name": "Rue Haute", "house_number": "12", "municipality": "Huy", "position": POSITION}


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "region.gpkg", "03000") as opened:
        yield opened


def make(subject: str, kind: str = "renumber", **more: Any) -> Correction:
    values: dict[str, Any] = {"before": BEFORE, "after": {**BEFORE, "house_number": "14"}, **more}
    return Correction("addressing", kind, subject, f"Rue Haute {subject}", **values)


def receive(region: Workspace, nis_code: str, *corrections: Correction) -> list[str]:
    name = f"{nis_code}-2026-001"
    numbered = [replace(each, state=State.READY, dossier=name, item=at) for at, each in enumerate(corrections, 1)]
    region.receive_dossier(DossierRecord(RECEIVED, name, "ab" * 32, nis_code, "in_review"), [], numbered, who="Rita")
    return [each.id for each in numbered]


def listed(*rows: tuple[str, str, str], x: float = 211000.0) -> Addresses:
    """A list of (identifier, number, status), all in Rue Haute in Huy."""
    ids, numbers, statuses = (list(column) for column in zip(*rows))
    blank, count = [""] * len(ids), len(ids)
    return Addresses(
        "BeSt", ids, street_names=["Rue Haute"] * count, house_numbers=numbers, box_numbers=blank, postcodes=blank,
        municipalities=["Huy"] * count, statuses=statuses, versions=blank, x=np.full(count, x),
        y=np.full(count, 132000.0),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("correction", "x", "code"),
    [
        (make("1"), 211000.0, ""),
        (make("1"), 211000.4, ""),
        (make("1"), 211003.0, "source_changee"),  # case 19
        (make("2"), 211000.0, "source_changee"),
        (make("3"), 211000.0, "deja_ainsi"),  # case 20
        (make("4", after={**BEFORE, "house_number": "16"}), 211000.0, "adresse_supprimee"),  # case 21
        (make("9", after={**BEFORE, "house_number": "16"}), 211000.0, "adresse_supprimee"),
        (make("4", "retire", after={"status": "retired"}), 211000.0, "deja_ainsi"),
        (make("r1", "create", before={}, after={**BEFORE, "house_number": "99"}), 211000.0, ""),
        (make("r1", "create", before={}, after={**BEFORE, "house_number": "14"}), 211000.0, "deja_ainsi"),
    ],
)
def test_cases_19_to_21_each_is_held_against_what_the_list_says_today(
    region: Workspace, correction: Correction, x: float, code: str
) -> None:
    receive(region, HUY, make("1", "move", after=BEFORE), correction)
    source = listed(
        ("1", "12", "current"), ("2", "12A", "current"), ("3", "14", "current"), ("4", "12", "retired"), x=x
    )
    check_waiting(region, source)
    assert region.list_source_codes([correction.id]).get(correction.id, "") == code


def test_a_commune_that_the_list_does_not_have_is_left_alone(region: Workspace) -> None:
    (here,) = receive(region, HUY, make("1"))
    (elsewhere,) = receive(region, GEMBLOUX, make("7"))
    assert check_waiting(region, listed(("1", "13", "current"))) == 1
    assert region.list_source_codes([here, elsewhere]) == {here: "source_changee"}
    assert check_waiting(region, listed(("1", "12", "current"))) == 1
    assert region.list_source_codes([here]) == {}, "the last reading counts"


def test_what_was_accepted_is_executed_when_the_source_shows_it(region: Workspace) -> None:
    (seen, waiting) = receive(region, HUY, make("1"), make("2"))
    versions = {each.id: each.version for each in region.find_corrections([seen, waiting])}
    accept_rows(region, versions, who="Rita", rules=OutboxRules(review="anyone"))
    source = listed(("1", "14", "current"), ("2", "12", "current"))
    assert confirm_seen(region, source, "Rita", by_hand=False) == [], "a service takes it: nobody typed it"
    (applied,) = confirm_seen(region, source, "Rita", by_hand=True)
    assert (applied.id, applied.state, (applied.receipt or {})["seen_in"]) == (seen, State.APPLIED, "BeSt")
    stages = region.count_stages(QueueFilter(), ())
    assert (stages["accepted"], stages["executed"], stages["overdue"]) == (1, 1, 0)


def test_what_is_accepted_and_not_seen_for_a_month_is_overdue(region: Workspace) -> None:
    (old,) = receive(region, HUY, make("1"))
    version = region.get_correction(old).version
    accept_rows(region, {old: version}, who="Rita", rules=OutboxRules(review="anyone"))
    region._backend.execute("UPDATE corrections SET updated_at = '2026-01-01T08:00:00Z'")
    assert region.count_stages(QueueFilter(), ())["overdue"] == 1
    (totals,) = region.count_queue(QueueFilter(stage="overdue"), ())
    assert (totals.nis_code, totals.count, totals.oldest) == (HUY, 1, "2026-01-01T08:00:00Z")
