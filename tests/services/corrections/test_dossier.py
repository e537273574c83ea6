"""A dossier carried by hand: numbered, written twice, recorded, answered."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from repere.services.corrections.push import push
from repere.services.corrections.targets import paper_dossier
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.errors import InvalidFile, RepereError
from repere.services.model.correction import Correction, State, TransitionNotAllowed
from repere.services.workspace.workspace import Workspace

pytestmark = pytest.mark.usefixtures("either_mode")

PLACE = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as made:
        yield made


def approved(workspace: Workspace, label: str = "Rue Haute 12", **more: Any) -> Correction:
    values: dict[str, Any] = {
        "before": {"street_name": "Rue Haute", "house_number": "12", "position": PLACE},
        "after": {"street_name": "Rue Haute", "house_number": "14", "position": {**PLACE, "x": 211003.5}},
        "x": 211000.0, "y": 132000.0, "author": "Anne", "note": "=HYPERLINK(1)", **more,
    }  # fmt: skip
    made = Correction("addressing", "renumber", label, label, **values)
    workspace.enqueue(made)
    made = workspace.transition(made, State.READY, who="Anne")
    return workspace.transition(made, State.APPROVED, who="Bruno")


def gathered(workspace: Workspace) -> paper_dossier.Dossier:
    made = paper_dossier.gather_dossier(workspace, service="ICAR", commune="Huy", nis_code="61031", author="Anne")
    assert made is not None
    return made


def test_a_dossier_holds_what_is_approved_street_by_street(workspace: Workspace) -> None:
    assert (
        paper_dossier.gather_dossier(workspace, service="ICAR", commune="Huy", nis_code="61031", author="Anne") is None
    )
    approved(workspace, "Rue Haute 12")
    approved(workspace, "Allée 1", before={"street_name": "Allée"}, after={"street_name": "Allée", "postcode": "4500"})
    made = gathered(workspace)
    assert [c.label for c in made.corrections] == ["Allée 1", "Rue Haute 12"]
    assert made.number.endswith("-001")


def test_both_files_say_the_same_and_calculate_nothing(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace, sketch="LINESTRING (211000 132000, 211010 132000)")
    approved(workspace, "Rue Haute 16", x=None, y=None)
    made = gathered(workspace)
    files = write_dossier(made, tmp_path)
    assert files.csv.name == f"repere-{made.number}.csv"
    rows = list(csv.DictReader(io.StringIO(files.csv.read_text(encoding="utf-8-sig")), delimiter=";"))
    named = ["N° [item]", "Nature, en clair [kind_label]", "Champ [field]", "Champ, en clair [field_label]"]
    assert [tuple(row[name] for name in (*named, "Avant [before]", "Après [after]")) for row in rows[:3]] == [
        ("1", "Renuméroter", "house_number", "Numéro", "12", "14"),
        # numbers, with the comma of a Belgian spreadsheet
        ("1", "Renuméroter", "x", "X (m)", "211000,0", "211003,5"),
        ("1", "Renuméroter", "y", "Y (m)", "132000,0", "132000,0"),
    ]
    assert rows[0]["Remarque [note]"] == "'=HYPERLINK(1)"
    data = ogr.Open(str(files.geopackage))
    points = data.GetLayerByName("after")
    assert points.GetSpatialRef().GetAuthorityCode(None) == "31370"
    assert [(f["item"], f["label"], f["street"], f.GetGeometryRef().GetX()) for f in points] == [
        (1, "Rue Haute 12", "Rue Haute", 211003.5),
        (2, "Rue Haute 16", "Rue Haute", 211003.5),
    ]
    assert [data.GetLayerByName(name).GetFeatureCount() for name in ("before", "moves", "sketches")] == [2, 2, 1]
    assert [(f["item"], f["libelle"], f["after"]) for f in data.GetLayerByName("fields")][0] == (1, "Numéro", "14")
    (about,) = data.GetLayerByName("dossier")
    assert (about["number"], about["service"], about["format"]) == (made.number, "ICAR", 2)


def test_a_dossier_is_handed_in_and_its_answers_recorded(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace)
    approved(workspace, "Rue Haute 16")
    made = gathered(workspace)
    files = write_dossier(made, tmp_path)
    sent = paper_dossier.record_hand_in(workspace, made, files, who="Anne")
    assert [c.state for c in sent] == [State.SUBMITTED] * 2
    assert [(c.receipt or {})["item"] for c in sent] == [1, 2]
    assert (sent[0].receipt or {})["csv_sha256"] == files.csv_sha256
    # the next one has the next number
    approved(workspace, "Rue Basse 1")
    assert gathered(workspace).number == f"{made.number[:-3]}002"

    def answer(which: Correction, state: State, text: str) -> Correction:
        return paper_dossier.record_answer(workspace, which, state, who="Anne", text=text, answered_on="2026-12-01")

    done = answer(sent[0], State.APPLIED, "")
    refused = answer(sent[1], State.REFUSED, "Ce numéro existe déjà.")
    assert (done.state, refused.state, refused.last_error) == (State.APPLIED, State.REFUSED, "Ce numéro existe déjà.")
    assert (refused.receipt or {})["answered_on"] == "2026-12-01"
    assert (refused.receipt or {})["dossier"] == made.number
    assert "dossier" in workspace.list_steps(done.id)[-2]["detail"]
    with pytest.raises(TransitionNotAllowed):
        answer(done, State.REFUSED, "trop tard")


def test_a_refusal_needs_its_words(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace)
    made = gathered(workspace)
    (sent,) = paper_dossier.record_hand_in(workspace, made, write_dossier(made, tmp_path), who="Anne")
    for state, text in ((State.REFUSED, " "), (State.APPROVED, "x"), (State.WITHDRAWN, "x")):
        with pytest.raises(RepereError):
            paper_dossier.record_answer(workspace, sent, state, who="Anne", text=text, answered_on="2026-12-01")
    assert workspace.get_correction(sent.id).state is State.SUBMITTED


def test_a_push_leaves_a_dossier_s_corrections_alone(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace)
    report = push(workspace, {"addressing": paper_dossier.PaperDossierService("ICAR")}, who="Anne", poll_timeout_s=0)
    assert [c.state for c in workspace.list_corrections()] == [State.APPROVED]
    assert "by hand" in str(report.messages[0])
    made = gathered(workspace)
    paper_dossier.record_hand_in(workspace, made, write_dossier(made, tmp_path), who="Anne")
    push(workspace, {"addressing": paper_dossier.PaperDossierService("ICAR")}, who="Anne", poll_timeout_s=0)
    assert [c.state for c in workspace.list_corrections()] == [State.SUBMITTED]


def test_a_number_is_given_once_and_nothing_half_written_stays(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace)
    made = gathered(workspace)
    write_dossier(made, tmp_path)
    before = (tmp_path / f"repere-{made.number}.csv").read_bytes()
    with pytest.raises(InvalidFile):
        write_dossier(made, tmp_path)
    assert (tmp_path / f"repere-{made.number}.csv").read_bytes() == before
    with pytest.raises(InvalidFile):
        write_dossier(made, tmp_path / "nowhere")
    broken = replace(made, number="61031-2026-009", corrections=(approved(workspace, "B", sketch="no geometry"),))
    with pytest.raises(InvalidFile):
        write_dossier(broken, tmp_path)
    assert not list(tmp_path.glob("*2026-009*"))


def test_a_dossier_anchors_the_trail_where_nobody_rewrites_it(workspace: Workspace, tmp_path: Path) -> None:
    approved(workspace)
    head = workspace.trail_head()
    made = gathered(workspace)
    files = write_dossier(made, tmp_path)
    (sent,) = paper_dossier.record_hand_in(workspace, made, files, who="Anne")
    with sqlite3.connect(files.geopackage) as db:
        assert db.execute("SELECT trail_head FROM dossier").fetchone() == (head,)
    assert (sent.receipt or {})["trail_head"] == head and head.split()[0] == "3"
    assert (sent.dossier, sent.item) == (made.number, 1) == (workspace.get_correction(sent.id).dossier, 1)


def test_a_correction_settled_meanwhile_stops_the_dossier(workspace: Workspace, tmp_path: Path) -> None:
    changed = approved(workspace)
    made = gathered(workspace)
    files = write_dossier(made, tmp_path)
    workspace.transition(changed, State.WITHDRAWN, who="Bruno")
    with pytest.raises(TransitionNotAllowed):
        paper_dossier.record_hand_in(workspace, made, files, who="Anne")
