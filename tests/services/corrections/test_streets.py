"""Addresses made in streets that the source has: none founds a street, whatever service takes the correction."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import requests
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.best_reader import read_rest
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.corrections.confirmations import find_confirmation
from repere.services.corrections.correction_service import Severity
from repere.services.corrections.create import draft_from_discrepancy, is_new_street
from repere.services.corrections.targets import paper_dossier
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.http.client import HttpClient
from repere.services.model.address import Addresses
from repere.services.model.correction import Correction, State
from repere.services.model.discrepancy import Discrepancy
from repere.services.training_town import TrainingTown
from repere.services.workspace.workspace import Workspace
from town_generator.address_lists import SEEDED_COUNTS


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(scope="module")
def creates(town: TrainingTown, tmp_path_factory: pytest.TempPathFactory) -> list[Correction]:
    """What the town's comparison asks the source to make: 190 addresses."""
    path = tmp_path_factory.mktemp("lists") / "register.csv"
    path.write_bytes(requests.get(f"{town.url}/sandbox/register.csv", timeout=60).content)
    url = requests.get(f"{town.url}/sandbox/profile.json", timeout=20).json()["services"]["best"]["url"]
    source = read_rest(HttpClient("BeSt", per_second=0), url, nis_code="61031")
    found = [
        draft_from_discrepancy(one) for one in compare_lists(read_csv(path), source) if one.kind == "missing_in_source"
    ]
    assert len(found) == SEEDED_COUNTS["missing_in_source"]
    return found


def test_each_carries_the_source_s_street_by_name_and_identifier(town: TrainingTown, creates: list[Correction]) -> None:
    with town.state.lock:
        streets = {
            str(row["id"]): row["name_fr"] or row["name_de"] for row in town.state.db.execute("SELECT * FROM street")
        }
    assert {str(one.after["street_id"]) for one in creates} <= streets.keys()
    assert all(one.after["street_name"] == streets[one.after["street_id"]] for one in creates)
    assert not any(map(is_new_street, creates))
    assert find_confirmation(creates[:1]) is None


def test_no_report_founds_a_street(town: TrainingTown, creates: list[Correction]) -> None:
    service = AddressReport(HttpClient("Signalements", per_second=0), f"{town.url}/address-report", "61031")
    before = count_streets(town)
    for one in creates:
        assert service.validate(one) == []
        service.send(one)
    with town.state.lock:
        town.state.db.execute("UPDATE report SET created = 0")
    assert service.fetch(creates[0]) is not None
    assert count_streets(town) == before


def test_the_registry_is_told_the_street_s_own_identifier(town: TrainingTown, creates: list[Correction]) -> None:
    registry = AddressRegistry(HttpClient("Registre", per_second=0), f"{town.url}/address-registry/v2")
    for one in creates:
        (request,) = registry.requests(one)
        assert request.json["straatnaamId"].endswith(f"/straatnaam/{one.after['street_id']}")


def test_the_dossier_says_which_street(tmp_path: Path, creates: list[Correction]) -> None:
    with Workspace(tmp_path / "w.gpkg") as workspace:
        for one in creates[:3]:
            workspace.enqueue(one)
            ready = workspace.transition(one, State.READY, who="Anne")
            workspace.transition(ready, State.APPROVED, who="Anne")
        made = paper_dossier.gather_dossier(workspace, service="ICAR", commune="Huy", nis_code="61031", author="Anne")
        assert made is not None
        files = write_dossier(made, tmp_path)
    rows = list(csv.DictReader(files.csv.open(encoding="utf-8-sig"), delimiter=";"))
    for one in creates[:3]:
        told = {row["Champ [field]"]: row["Après [after]"] for row in rows if row["Identifiant [id]"] == one.id}
        assert (told["street_id"], told["street_name"]) == (one.after["street_id"], one.after["street_name"])


def count_streets(town: TrainingTown) -> int:
    with town.state.lock:
        (count,) = town.state.db.execute("SELECT count(*) FROM street").fetchone()
    return int(count)


def addresses(name: str, rows: list[tuple[str, str, str, float]], statuses: list[str] | None = None) -> Addresses:
    """Rows of street, its identifier, number and x; all in 4500 Huy, on one line."""
    count = len(rows)
    return Addresses(
        name,
        [f"{name}{place}" for place in range(count)],
        [row[0] for row in rows],
        [row[2] for row in rows],
        [""] * count,
        ["4500"] * count,
        ["Huy"] * count,
        statuses or ["current"] * count,
        ["1"] * count,
        np.array([row[3] for row in rows]),
        np.full(count, 131000.0),
        street_ids=[row[1] for row in rows],
    )


def lone(register: Addresses, source: Addresses) -> list[Discrepancy]:
    return [one for one in compare_lists(register, source) if one.kind == "missing_in_source"]


def test_a_street_that_the_source_lacks_is_told_and_asked() -> None:
    register = addresses("R", [("Rue du Long Thier", "", "4", 211000.0), ("AV. DES FOSSES", "", "9", 212000.0)])
    source = addresses("S", [("Avenue des Fossés", "7700400", "7", 212060.0)])
    new, known = sorted(map(draft_from_discrepancy, lone(register, source)), key=is_new_street, reverse=True)
    assert (new.after["street_name"], new.after["new_street"]) == ("Rue du Long Thier", True)
    assert (known.after["street_name"], known.after["street_id"]) == ("Avenue des Fossés", "7700400")
    assert [one.label for one in (new, known)] == ["Rue du Long Thier 4, 4500 Huy", "Avenue des Fossés 9, 4500 Huy"]
    asked = find_confirmation([new, known])
    assert (
        asked is not None
        and asked.is_confirmed_by("1")
        and "Rue du Long Thier" in asked.template.format(**asked.values)
    )
    (remark,) = paper_dossier.PaperDossierService("ICAR").validate(new)
    assert remark.severity is Severity.WARNING and "Rue du Long Thier" in remark.sentence()
    assert ("new_street", "", "nouvelle rue") in paper_dossier.list_changes(new)
    report = AddressReport(HttpClient("Signalements"), "http://127.0.0.1:1", "61031")
    assert "existingLocation" not in report.build_body(new)
    assert report.build_body(known)["existingLocation"] == {
        "type": "VOIE",
        "banId": "7700400",
        "nom": "Avenue des Fossés",
    }


def test_a_street_of_ended_addresses_is_not_new() -> None:
    register = addresses("R", [("r. de la Motte", "", "4", 211000.0)])
    source = addresses("S", [("Rue de la Motte", "7700401", "6", 211000.0)], ["retired"])
    (made,) = map(draft_from_discrepancy, lone(register, source))
    assert (made.after["street_name"], made.after["street_id"]) == ("Rue de la Motte", "7700401")
    assert not is_new_street(made)


def test_of_two_streets_of_one_name_the_nearer_is_meant() -> None:
    register = addresses("R", [("Rue de l'Eglise", "", "20", 215100.0), ("Rue de l'Eglise", "", "22", 211100.0)])
    source = addresses("S", [("Rue de l'Église", "1", "2", 211000.0), ("Rue de l’Église", "2", "4", 215000.0)])
    made = {
        one.after["house_number"]: one.after["street_id"] for one in map(draft_from_discrepancy, lone(register, source))
    }
    assert made == {"20": "2", "22": "1"}


def test_a_list_without_identifiers_gives_the_name_alone() -> None:
    register = addresses("R", [("AV. DES FOSSES", "", "9", 212000.0)])
    source = addresses("S", [("Avenue des Fossés", "", "7", 212060.0)])
    (made,) = map(draft_from_discrepancy, lone(register, replace(source)))
    assert made.after["street_name"] == "Avenue des Fossés" and "street_id" not in made.after
