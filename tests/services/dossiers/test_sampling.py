"""Samples: their sizes, their draw, and what one bad one opens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from repere.services.corrections.review_queue import accept_rows, turn_down_rows
from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord, ItemRecord
from repere.services.dossiers.sampling import (
    SampleRecord,
    count_progress,
    draw_ids,
    draw_sample,
    find_level,
    find_sample_size,
    is_always_seen,
    list_lot,
    list_rest,
    settle_sample,
)
from repere.services.errors import RepereError
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace

HUY = "61031"
ANYONE = OutboxRules(review="anyone")


@pytest.mark.parametrize(
    ("level", "sizes"),
    [
        # reckoned exactly (hypergeometric): no bad one in the sample, 5 % risk
        ("strict", (19, 48, 70, 95, 110, 129, 138, 143, 147)),
        ("usual", (19, 31, 40, 46, 53, 56, 57, 58, 59)),
        ("light", (19, 22, 25, 26, 28, 28, 29, 29, 29)),
    ],
)
def test_the_size_of_a_sample_finds_a_bad_lot_in_95_of_100(level: str, sizes: tuple[int, ...]) -> None:
    lots = (20, 50, 90, 150, 280, 500, 1000, 2000, 5000)
    assert tuple(find_sample_size(lot, level) for lot in lots)[1:] == sizes[1:]
    assert find_sample_size(19, level) == 19


def test_the_draw_follows_from_its_seed_alone_and_grows_without_changing() -> None:
    ids = [f"{number:04d}" for number in range(300)]
    shuffled = Random(7).sample(ids, len(ids))
    drawn = draw_ids("ab", "cd", "move", ids, 46)
    assert drawn == draw_ids("ab", "cd", "move", shuffled, 46) == draw_ids("ab", "cd", "move", ids, 90)[:46]
    assert drawn != draw_ids("ab", "ce", "move", ids, 46) and len(set(drawn)) == 46


@pytest.mark.parametrize(
    ("states", "level"),
    [
        ("", "usual"),
        ("passed " * 4, "usual"),
        ("passed " * 5, "light"),
        ("passed " * 5 + "failed", "strict"),
        ("failed passed passed", "strict"),
        ("failed passed passed passed", "usual"),
        ("failed" + " passed" * 5, "light"),
        ("failed drawn drawn drawn", "strict"),
    ],
)
def test_a_bad_lot_makes_the_next_ones_strict_and_five_good_ones_light(states: str, level: str) -> None:
    assert find_level([SampleRecord("n", "s", "move", state=each) for each in states.split()]) == level


def make(number: int, kind: str = "renumber", **more: Any) -> Correction:
    before = {"street_name": "Rue Haute", "house_number": str(number)}
    values: dict[str, Any] = {"before": before, "after": {**before, "house_number": f"{number}A"}, **more}
    return Correction("addressing", kind, f"s{number}", f"Rue Haute {number}", **values)


def at(x: float) -> dict[str, Any]:
    return {"position": {"x": x, "y": 132000.0, "crs": "EPSG:31370"}}


@pytest.mark.parametrize(
    ("correction", "beside", "seen"),
    [
        (make(1), {}, False),
        (make(1, "retire"), {}, True),
        (make(1, "create"), {}, True),
        (make(1, "rename"), {}, True),
        (make(1, "move", before=at(211000.0), after=at(211049.0)), {}, False),
        (make(1, "move", before=at(211000.0), after=at(211051.0)), {}, True),
        (make(1, "move", before={}, after=at(211000.0)), {}, True),
        (make(1, remarks=[{"severity": "warning", "text": "loin"}]), {}, True),
        (make(1, remarks=[{"severity": "information", "text": "près"}]), {}, False),
        (make(1), {"is_twin": True}, True),
        (make(1), {"source_code": "source_changee"}, True),
    ],
)
def test_what_ends_begins_or_is_in_doubt_is_always_looked_at(
    correction: Correction, beside: dict[str, Any], seen: bool
) -> None:
    assert is_always_seen(correction, **{"is_twin": False, "source_code": "", **beside}) is seen


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "region.gpkg", "03000") as opened:
        yield opened


def receive(
    region: Workspace, corrections: list[Correction], proof: str = "proven", number: str = "001"
) -> DossierRecord:
    name = f"{HUY}-2026-{number}"
    numbered = [replace(each, dossier=name, item=at, state=State.READY) for at, each in enumerate(corrections, 1)]
    record = DossierRecord(RECEIVED, name, "ab" * 32, HUY, "in_review", proof=proof, seed="5" * 32)
    items = [ItemRecord(RECEIVED, name, "ab" * 32, each.item, each.id, nis_code=HUY) for each in numbered]
    region.receive_dossier(record, items, numbered, who="Rita")
    return record


def accept(region: Workspace, ids: list[str]) -> None:
    versions = {each.id: each.version for each in region.find_corrections(ids)}
    assert set(accept_rows(region, versions, who="Rita", rules=ANYONE).values()) <= {"done"}


def test_a_lot_of_one_kind_passes_when_all_of_its_sample_are_good(region: Workspace) -> None:
    record = receive(region, [*(make(number) for number in range(150)), *(make(number, "retire") for number in (1, 2))])
    sample = draw_sample(region, record, "renumber", who="Rita")
    assert (len(sample.lot_ids), len(sample.drawn_ids), sample.level) == (150, 46, "usual")
    assert sample.is_repeatable
    assert draw_sample(region, record, "renumber", who="Rob") == sample, "nobody draws again"
    accept(region, sample.drawn_ids[:45])
    assert list_rest(region, sample) == [], "one is not judged yet"
    accept(region, sample.drawn_ids[45:])
    assert count_progress(region, sample).has_passed
    assert len(list_rest(region, sample)) == 104


def test_one_bad_one_opens_the_whole_lot(region: Workspace) -> None:
    record = receive(region, [make(number) for number in range(60)])
    sample = draw_sample(region, record, "renumber", who="Rita")
    accept(region, sample.drawn_ids[1:])
    bad = region.get_correction(sample.drawn_ids[0])
    turn_down_rows(
        region, {bad.id: bad.version}, State.RETURNED, who="Rita", reason_code="numero_forme", reason="Mal écrit"
    )
    settled = settle_sample(region, sample)
    assert settled.state == "failed" and list_rest(region, settled) == []
    assert region.close_sample(settled, "passed").state == "failed", "what has ended stays so"
    again = receive(region, [make(number) for number in range(100, 160)], number="002")
    assert draw_sample(region, again, "renumber", who="Rita").level == "strict"


def test_a_sample_that_was_tampered_with_stands_for_nothing(region: Workspace) -> None:
    record = receive(region, [make(number) for number in range(60)])
    sample = draw_sample(region, record, "renumber", who="Rita")
    accept(region, sample.drawn_ids)
    easy = replace(sample, drawn=json.dumps(sample.drawn_ids[:1]))
    assert not easy.is_repeatable and list_rest(region, easy) == []
    assert len(list_rest(region, sample)) == 60 - len(sample.drawn_ids)


@pytest.mark.parametrize(("count", "proof"), [(19, "proven"), (60, "unproven"), (60, "accepted")])
def test_a_small_lot_and_one_of_no_proven_origin_are_looked_at_whole(region: Workspace, count: int, proof: str) -> None:
    record = receive(region, [make(number) for number in range(count)], proof)
    assert len(list_lot(region, record, "renumber")) == (count if proof == "proven" else 0)
    with pytest.raises(RepereError):
        draw_sample(region, record, "renumber", who="Rita")
