"""The figures of a review: decisions by commune and month, and how old what waits is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from repere.services.corrections.review_queue import accept_rows, turn_down_rows
from repere.services.corrections.review_statistics import (
    DecisionStep,
    OutcomeCounts,
    format_ages_csv,
    format_outcomes_csv,
    read_statistics,
    summarise_decisions,
)
from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace


def test_decisions_are_counted_by_group_with_the_median_of_their_days() -> None:
    steps = [
        DecisionStep("61031", "2026-10", "approved", 2.0),
        DecisionStep("61031", "2026-11", "approved", 4.0),
        DecisionStep("61031", "2026-11", "returned", 9.0),
        DecisionStep("92142", "2026-11", "withdrawn", None),
        DecisionStep("61031", "2026-11", "applied", 40.0),
    ]
    by_commune = summarise_decisions(steps, lambda step: step.nis_code)
    assert by_commune == [
        OutcomeCounts("61031", (2, 1, 0, 1), 4.0),
        OutcomeCounts("92142", (0, 0, 1, 0), None),
    ]
    assert [row.group for row in summarise_decisions(steps, lambda step: step.month)] == ["2026-10", "2026-11"]
    lines = format_outcomes_csv(by_commune, "Commune").splitlines()
    assert lines[1].startswith("61031;2;1;0;1;4;4")


def test_a_region_counts_what_it_decided_and_what_waits(tmp_path: Path) -> None:
    with Workspace(tmp_path / "region.gpkg", "03000") as region:
        made = [
            Correction(
                "addressing", "renumber", str(number), f"Rue Haute {number}", {"house_number": "1"},
                {"house_number": "2"}, state=State.READY, dossier="82005-2026-001", item=number,
            )
            for number in range(1, 6)
        ]  # fmt: skip
        record = DossierRecord(RECEIVED, "82005-2026-001", "ab" * 32, "82005", "in_review")
        region.receive_dossier(record, [], made, who="Rita")
        versions = {each.id: each.version for each in region.find_corrections([each.id for each in made])}
        first, second, third = (each.id for each in made[:3])
        accept_rows(region, {first: versions[first]}, who="Rita", rules=OutboxRules(review="anyone"))
        for correction_id, state in ((second, State.RETURNED), (third, State.WITHDRAWN)):
            turn_down_rows(
                region, {correction_id: versions[correction_id]}, state, who="Rita", reason_code="autre", reason="Non"
            )
        # one that its author took back was refused by nobody
        region.transition(region.get_correction(made[3].id), State.WITHDRAWN, who="Anne")
        figures = read_statistics(region, (), "2026-01-01T00:00:00Z", "2100-01-01T00:00:00Z", (7, 30))
        assert [replace(row, median_days=None) for row in figures.by_commune] == [OutcomeCounts("82039", (1, 1, 1, 0))]
        assert figures.waiting == [OutcomeCounts("82039", (1, 0, 0))]
        assert read_statistics(region, ("61031",), "2026-01-01", "2100-01-01", (7, 30)).by_commune == []
        ages = format_ages_csv(figures.waiting, "Commune", ["7", "30", "plus"], "Total").splitlines()
        assert ages == ["\ufeffCommune;7;30;plus;Total", "82039;1;0;0;1"]
