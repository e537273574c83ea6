"""The descriptions of the real services: the town serves from them, the clients ask only for what they hold."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
import requests
from repere.services import json_schema, service_descriptions
from repere.services.addresses.readers import icar
from repere.services.corrections.targets import imio_alert
from repere.services.incidents.checks import road_manager
from repere.services.layers.catalogue import catalogue
from repere.services.training_town import TrainingTown
from repere.services.training_town.services import arcgis_service, imio_service
from repere.services.training_town.world import town

ROOT = Path(__file__).parents[2]
WALLONIA = catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("described") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.mark.parametrize("name", service_descriptions.NAMES)
def test_every_description_follows_its_schema_and_says_who_told_so(name):
    about = service_descriptions.load_description(name)
    assert about.id == name and about.source and about.seen
    assert about.layers or about.records
    assert all(one.source and one.confidence for one in (*about.layers, *about.records))


def test_the_pages_of_the_contracts_are_written_from_them():
    spec = importlib.util.spec_from_file_location("descriptions_script", ROOT / "scripts" / "descriptions.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.main(["--check"]) == 0


def test_the_catalogue_and_the_descriptions_name_the_same_layers():
    for layer in WALLONIA.layers:
        for number in layer.numbers.split(",") if layer.numbers else ():
            about = service_descriptions.find_arcgis_layer(layer.service, int(number))
            assert about.wms in ("", layer.wms_layer) or "," in (layer.wms_layer or ""), layer.id
            if layer.form == "features":
                assert about.geometry == layer.geometry, layer.id


def test_a_question_asks_for_fields_that_are_described():
    for question in WALLONIA.questions:
        if question.how != "query":
            continue
        layer = next(one for one in WALLONIA.layers if one.id == question.layer)
        for number in (question.sublayers or layer.numbers).split(","):
            known = {field.name for field in service_descriptions.find_arcgis_layer(layer.service, int(number)).fields}
            assert {*question.fields, *question.also_show} <= known, question.topic


def test_the_clients_read_fields_and_values_that_are_described():
    points = service_descriptions.find_arcgis_layer("DONNEES_BASE/ICAR_ADR_PT", 1)
    assert set(icar.FIELDS) <= {field.name for field in points.fields}
    values = service_descriptions.find_arcgis_layer("TOPOGRAPHIE/PICC_VDIFF", 21).field("GESTION").values
    assert [road_manager.parse_manager(value) for value in values] == ["region", "commune"]
    (alert,) = service_descriptions.load_description("imio").records
    statuses = next(field for field in alert.fields if field.name == "alert_status").values
    assert set(imio_alert.ALERT_STATUSES.values()) <= set(statuses) == set(imio_service.STATUSES)


@pytest.mark.slow
def test_the_towns_features_hold_no_field_that_is_not_described():
    """What is drawn, before it is served: a field that somebody invents fails here."""
    for layer in arcgis_service.LAYERS:
        for feature in town.town().layers.get(layer.key, []):
            assert set(feature.attributes) - {"OBJECTID"} <= set(layer.fields), layer.service
            about = service_descriptions.find_arcgis_layer(layer.service, layer.id)
            for field in about.fields:
                value = feature.attributes.get(field.name)
                # the articles of the plan de secteur and the classes of flooding too
                assert not field.values or value is None or value in field.values, (layer.service, field.name, value)


def test_the_town_describes_and_serves_only_fields_that_are_described(served):
    root = f"{served.url}/arcgis/rest/services"
    for layer in arcgis_service.LAYERS:
        about = service_descriptions.find_arcgis_layer(layer.service, layer.id)
        known, aliases = {f.name for f in about.fields}, {f.alias or f.name for f in about.fields}
        url = f"{root}/{layer.service}/MapServer/{layer.id}"
        told = requests.get(url, {"f": "json"}, timeout=20).json()
        assert {field["name"] for field in told["fields"]} <= known
        assert {field["alias"] for field in told["fields"]} <= aliases
        rows = requests.get(f"{url}/query", {"f": "json", "where": "1=1", "outFields": "*"}, timeout=20).json()
        assert layer.raster or all(set(row["attributes"]) <= known for row in rows["features"])


def names_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()


BEST = "/api/opendata/best/v1/belgianAddress/v2"


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("geocodews", "/geocodeWS/geocode?address=avenue%20delchambre%203&geom=true&bbox=true"),
        ("geocodews", "/geocodeWS/geocode?address=Huy&geom=true"),
        ("geocodews", "/geocodeWS/revgeocode?x=211750&y=134330&geom=true"),
        ("geocodews", "/geocodeWS/geocode?address=Huy&crs=EPSG:1"),
        ("best", f"{BEST}/addresses?postCode=4502"),
        ("best", f"{BEST}/streets?name=*eglise*"),
        ("best", f"{BEST}/municipalities"),
        ("best", f"{BEST}/postalInfos"),
        ("best", f"{BEST}/addresses/1"),
        ("cirb", "/cirb/api/incidents?page=0&size=5"),
        ("cirb", "/fmx/api/incidents?p=1"),
        ("cirb", "/fmx/api/incidents/12"),
        ("cirb", "/fmx/api/incidents/12/history/"),
        ("cirb", "/fmx/api/categories"),
        ("cirb", "/fmx/api/incidents/999999"),
        ("address-registry", "/address-registry/v2/adressen?postcode=4500"),
        ("address-registry", "/address-registry/v2/straatnamen?straatnaam=Avenue%20Delchambre"),
        ("address-registry", "/address-registry/v2/adressen/1"),
    ],
)
def test_the_towns_records_hold_no_field_that_is_not_described(served, name, path):
    told = requests.get(served.url + path, timeout=20).json()
    if isinstance(told.get("embedded"), dict):
        # BeSt keys what is embedded by its address
        told["embedded"] = list(told["embedded"].values())
    assert names_in(told) <= service_descriptions.load_description(name).field_names()


def test_the_town_stops_where_the_service_does(served):
    limit = int(service_descriptions.load_description("spw").limit("maxRecordCount"))
    url = f"{served.url}/arcgis/rest/services/DONNEES_BASE/ICAR_ADR_PT/MapServer/1/query"
    told = requests.get(url, {"f": "json", "where": "1=1", "outFields": "ADR_ID"}, timeout=30).json()
    assert len(told["features"]) == limit and told["exceededTransferLimit"]


def test_a_description_that_breaks_its_schema_names_field_and_line():
    rules = json_schema.load_schema("services/service.schema.json")
    told = json.loads((json_schema.RESOURCES / "services" / "imio.json").read_text(encoding="utf-8"))
    told["records"][0]["fields"][0]["type"] = "colour"
    with pytest.raises(json_schema.InvalidFile, match=r"records\[0\].fields\[0\].type"):
        json_schema.validate(json.dumps(told, indent=1), rules, name="imio.json")
