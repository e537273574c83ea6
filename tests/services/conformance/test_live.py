"""The live services against their descriptions: asked of the town, as it is and with what a producer may change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest
from repere.services import json_schema, profile
from repere.services.conformance import live_services
from repere.services.conformance.rules import Outcome, Result, Rule, Severity, run, to_rows
from repere.services.errors import Cancelled, InvalidFile
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import catalogue
from repere.services.training_town import TrainingTown
from repere.services.training_town.services import arcgis_service

PATH = json_schema.RESOURCES / "catalogue" / "wallonia.json"
WALLONIA = catalogue.read(PATH)
PLAYED = {(layer.service, layer.id) for layer in arcgis_service.LAYERS}


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("live") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


def of_the_town() -> catalogue.Catalogue:
    """The catalogue's layers that the town plays."""
    return replace(WALLONIA, layers=tuple(one for one in WALLONIA.layers if (one.service, one.layer_id) in PLAYED))


def verdicts(url: str, layer_catalogue: catalogue.Catalogue | None = None):
    told = json.loads((json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8"))
    told["commune"].update(name="Huy", nis_code="61031")
    roots = {
        "spw": "/arcgis/rest/services",
        "geocoder": "/geocodeWS",
        "best": "/api/opendata/best/v1/belgianAddress/v2",
    }
    for role, path in roots.items():
        told["services"][role]["url"] = f"{url}{path}"
    services = live_services.LiveServices(
        profile.parse(json.dumps(told), "huy.json"), lambda service: HttpClient(service.name, per_second=0, attempts=1)
    )
    return run(live_services.make_rules(layer_catalogue or of_the_town(), services))


def find_verdict(results, rule_id: str):
    return next(verdict for verdict in results if verdict.rule.id == rule_id)


def test_the_town_conforms_to_the_descriptions_that_it_serves_from(town):
    found = verdicts(town.url)
    assert [verdict.reason() for verdict in found if verdict.outcome not in (Outcome.PASSED, Outcome.WARNING)] == []
    assert {
        "number:plan-de-secteur",
        "fields:picc-axes",
        "look:limites-commune",
        "answer:geocodews",
        "answer:best",
    } <= {verdict.rule.id for verdict in found}
    assert all(verdict.result.request and verdict.result.response for verdict in found)
    text = PATH.read_text(encoding="utf-8")
    changed, checksum = live_services.update_catalogue(text, found)
    # the catalogue learns what nobody published, and is still one
    assert len(catalogue.parse_verified(changed.encode(), checksum, "newer.json").layers) == len(WALLONIA.layers)


def test_a_layer_that_was_renumbered_is_found_by_its_title_and_the_patch_says_so(town, monkeypatch):
    moved = [replace(one, id=9) if one.key == "national_roads" else one for one in arcgis_service.LAYERS]
    monkeypatch.setattr(arcgis_service, "LAYERS", tuple(moved))
    found = verdicts(town.url)
    told = find_verdict(found, "number:routes-regionales")
    assert (told.outcome, told.rule.severity) == (Outcome.FAILED, Severity.ERROR)
    assert told.reason() == "“Nationales” was number 6 and is number 9 now."
    assert "9 Nationales" in told.result.response
    # what is read of it is read under its new number
    assert find_verdict(found, "fields:routes-regionales").outcome is Outcome.PASSED
    changed, checksum = live_services.update_catalogue(PATH.read_text(encoding="utf-8"), found)
    newer = catalogue.parse_verified(changed.encode(), checksum, "newer.json")
    assert next(layer for layer in newer.layers if layer.id == "routes-regionales").layer_id == 9
    assert checksum == hashlib.sha256(changed.encode()).hexdigest()
    with pytest.raises(InvalidFile):
        catalogue.parse_verified(changed.encode() + b" ", checksum, "newer.json")


def test_a_layer_that_was_renamed_under_another_number_is_told_with_what_is_there(town, monkeypatch):
    moved = [replace(one, id=9, name="N") if one.key == "national_roads" else one for one in arcgis_service.LAYERS]
    monkeypatch.setattr(arcgis_service, "LAYERS", tuple(moved))
    told = find_verdict(verdicts(town.url), "number:routes-regionales")
    assert told.outcome is Outcome.FAILED and not told.result.changes
    assert "“6” is not there" in told.reason() and "9 N" in told.reason()


def test_a_field_that_is_missing_is_named_and_so_is_what_goes_on(town, monkeypatch):
    def without(layer: arcgis_service.ServedLayer) -> arcgis_service.ServedLayer:
        fields = {name: kind for name, kind in layer.fields.items() if name != "GESTION"}
        return replace(layer, fields=fields)

    monkeypatch.setattr(arcgis_service, "LAYERS", tuple(map(without, arcgis_service.LAYERS)))
    told = find_verdict(verdicts(town.url), "fields:picc-axes")
    assert (told.outcome, told.rule.severity) == (Outcome.FAILED, Severity.WARNING)
    assert told.reason().startswith("Missing: GESTION. ") and "VOIRIE_NOM" in told.reason()


def test_without_internet_everything_is_skipped_and_says_so():
    found = verdicts("http://127.0.0.1:9")
    assert {verdict.outcome for verdict in found} == {Outcome.SKIPPED} and live_services.is_offline(found)
    assert all(verdict.reason() for verdict in found)
    text = PATH.read_text(encoding="utf-8")
    assert live_services.update_catalogue(text, found)[0] == text


def test_a_service_that_is_not_there_any_more_fails_its_layers(town):
    gone = replace(WALLONIA.layers[0], id="x", service="LIMITES/NOWHERE")
    found = verdicts(town.url, catalogue.Catalogue("one", (gone,)))
    assert find_verdict(found, "number:x").outcome is Outcome.FAILED and find_verdict(found, "number:x").reason()


def test_the_patch_changes_only_what_differs():
    text = PATH.read_text(encoding="utf-8")
    before = json.loads(text)
    rule = Rule("r", "", Severity.NOTE, lambda: Result(Outcome.FAILED, changes={"seveso": {"layer_id": 4}}))
    after = json.loads(live_services.update_catalogue(text, run([rule]))[0])
    changed = [old["id"] for old, new in zip(before["layers"], after["layers"]) if old != new]
    assert changed == ["seveso"] and after["questions"] == before["questions"]


def test_the_engine_runs_rules_in_their_order_and_can_be_stopped():
    def rule(name: str) -> Rule:
        return Rule(name, "{what} is so.", Severity.NOTE, lambda: Result(Outcome.PASSED), {"what": name})

    heard = []
    found = run([rule("a"), rule("b")], progress=lambda done, total: heard.append((done, total)))
    assert ([row[:2] for row in to_rows(found)][1:], heard) == (
        [("a", "a is so."), ("b", "b is so.")],
        [(1, 2), (2, 2)],
    )
    with pytest.raises(Cancelled):
        run([rule("a")], cancelled=lambda: True)
