"""A layer found again where its number moved, read where it refuses queries, and what is told of it."""

from __future__ import annotations

import pytest
from repere.services import service_descriptions
from repere.services.errors import InvalidResponse, NotFound, RepereError, RequestRejected
from repere.services.http import client as http_client
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import locate_layer
from repere.services.layers.clients import arcgis_identify
from repere.services.layers.storage import layer_origins
from repere.tests.servers.arcgis import ROOT, Layer, error, points, serve
from repere.tests.services.layers.test_store import ICAR, LAYERS, load, rows

SERVICE = ICAR.rpartition("/")[0]
TITLE = "Points d’ADRESSES (ICAR)"


@pytest.fixture(autouse=True)
def no_waits(monkeypatch):
    monkeypatch.setattr(http_client, "cancellable_sleep", lambda seconds, cancelled: None)


def join_remarks(came: layer_origins.LoadedLayer) -> str:
    return " ".join(str(remark) for remark in came.remarks)


def named(name: str, count: int = 3, **how: object) -> Layer:
    return Layer(points(count), name=name, **how)


def test_a_layer_whose_number_moved_is_found_by_its_title_and_said_so(tmp_path):
    served = {f"{SERVICE}/1": named("Rues", 9), f"{SERVICE}/4": named(TITLE)}
    came = load(served, tmp_path / "huy.gpkg")
    assert came.count == 3 and came.url.endswith("/MapServer/4")
    assert "it is number 4 of DONNEES_BASE/ICAR_ADR_PT today, no longer 1" in join_remarks(came)


def test_a_number_that_is_gone_is_found_by_its_title(tmp_path):
    came = load({f"{SERVICE}/4": named(TITLE), f"{SERVICE}/5": named("Rues")}, tmp_path / "huy.gpkg")
    assert came.url.endswith("/MapServer/4") and "number 4" in join_remarks(came)


def test_a_number_that_is_gone_with_its_title_is_told(tmp_path):
    with pytest.raises(NotFound):
        load({f"{SERVICE}/4": named("Rues")}, tmp_path / "huy.gpkg")


def test_a_number_that_holds_another_kind_of_layer_is_not_taken(tmp_path):
    other = Layer(name="Rues", geometry="esriGeometryPolyline")
    with pytest.raises(InvalidResponse, match="was not recognised .* 1 Rues"):
        load({f"{SERVICE}/1": other}, tmp_path / "huy.gpkg")
    came = load({f"{SERVICE}/1": other, f"{SERVICE}/0": named(TITLE)}, tmp_path / "huy.gpkg")
    assert came.url.endswith("/MapServer/0")


def test_a_layer_that_was_renamed_is_loaded_and_told(tmp_path):
    came = load({ICAR: named("Adressen")}, tmp_path / "huy.gpkg")
    assert came.count == 3
    assert "is called “Adressen” in its service today" in join_remarks(came)


def test_two_layers_of_one_title_are_not_chosen_between(tmp_path):
    served = {ICAR: named("Rues"), f"{SERVICE}/4": named(TITLE), f"{SERVICE}/5": named(TITLE)}
    assert load(served, tmp_path / "huy.gpkg").url.endswith("/1")


def test_of_several_titles_the_exact_one_is_taken(tmp_path):
    exact = LAYERS["icar-adresses"].layer_title
    served = {ICAR: named("Rues"), f"{SERVICE}/4": named(f"{TITLE} - historique"), f"{SERVICE}/5": named(exact)}
    assert load(served, tmp_path / "huy.gpkg").url.endswith("/5")


def test_fields_that_are_gone_are_named_and_the_others_come(tmp_path):
    came = load({ICAR: named(TITLE)}, tmp_path / "huy.gpkg")
    assert "has no field ADR_ID, " in join_remarks(came) and "RUE_NM" in join_remarks(came)
    assert rows(tmp_path / "huy.gpkg", came.table, "NOM")[0] == ("n° 1",)


def test_a_layer_as_the_catalogue_says_has_no_remark(tmp_path):
    described = service_descriptions.find_arcgis_layer("DONNEES_BASE/ICAR_ADR_PT", 1)
    fields = [{"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": ""}]
    fields += [
        {"name": one.name, "type": "esriFieldTypeString", "alias": one.name}
        for one in described.fields
        if one.name != "OBJECTID"
    ]
    with serve({ICAR: named(TITLE, fields=fields)}) as server:
        found = locate_layer.locate(HttpClient("SPW", per_second=0), f"{server.url}{ROOT}", LAYERS["icar-adresses"])
    assert (found.layer, found.remarks) == (LAYERS["icar-adresses"], ())
    assert len(server.asked) == 1


def test_rows_without_a_place_are_counted_out_loud(tmp_path):
    bare = points(5)
    for row in bare[:2]:
        row["geometry"] = {"x": "NaN", "y": "NaN"}
    came = load({ICAR: Layer(bare, name=TITLE)}, tmp_path / "huy.gpkg")
    assert came.count == 3 and "2 rows have no place" in join_remarks(came)


# -- layers that refuse queries ---------------------------------------------------------------------


@pytest.mark.parametrize(("count", "most"), [(3, 1000), (300, 40), (0, 10)])
def test_a_layer_that_refuses_queries_is_read_whole_by_identify_and_said_so(tmp_path, count, most):
    served = named(TITLE, count, refuses_queries=True, most_identified=most, limit=most)
    came = load({ICAR: served}, tmp_path / "huy.gpkg")
    assert came.count == count
    kept = rows(tmp_path / "huy.gpkg", came.table, "OBJECTID, NOM")
    assert sorted(kept) == [(number, f"n° {number}") for number in range(1, count + 1)]
    assert "read as its pictures tell it" in join_remarks(came)
    again = load({ICAR: named(TITLE, count)}, tmp_path / "huy.gpkg")
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    assert "pictures" not in join_remarks(again)


def test_an_area_that_stays_too_full_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(arcgis_identify, "MAX_DEPTH", 1)
    with pytest.raises(InvalidResponse, match="cannot be read"):
        load({ICAR: named(TITLE, 300, refuses_queries=True, most_identified=10, limit=10)}, tmp_path / "huy.gpkg")


@pytest.mark.parametrize("body", [{"results": None}, {"results": [{"layerId": 1}]}, {}])
def test_an_identify_of_another_form_is_refused(tmp_path, body):
    served = named(TITLE, refuses_queries=True)
    served.identify = lambda asked, number: body
    with pytest.raises(RepereError, match="cannot be read"):
        load({ICAR: served}, tmp_path / "huy.gpkg")


def test_any_other_refusal_of_a_query_stays_one(tmp_path):
    with pytest.raises(RequestRejected, match="Invalid query"):
        load({ICAR: named(TITLE, failures=[error(400, "Invalid query")])}, tmp_path / "huy.gpkg")
