"""The offline pack: what may be handed on, whole and credited, and a word on what may not."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from osgeo import ogr
from repere.services import json_schema
from repere.services.errors import Cancelled, InvalidFile
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import catalogue
from repere.services.layers.storage import load_layer, offline_package
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.arcgis import ROOT, Layer, points, serve

pytestmark = pytest.mark.usefixtures("either_mode")

LAYERS = {layer.id: layer for layer in catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json").layers}
SQUARE = {
    "type": "Polygon",
    "coordinates": [[[185000, 127000], [187000, 127000], [187000, 129000], [185000, 129000], [185000, 127000]]],
}
ICAR = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"


@pytest.fixture
def workspace(tmp_path):
    """A workspace with an address layer under each licence."""
    path = tmp_path / "huy.gpkg"
    with Workspace(path):
        pass
    with serve({ICAR: Layer(points(7))}) as server:
        for licence in ("cc-by-4.0", "cpu-c", "other", "unknown"):
            layer = replace(LAYERS["icar-adresses"], id=f"l-{licence[:3].rstrip('-')}", title=licence, licence=licence)
            load_layer.load(HttpClient("SPW", per_second=0), layer, f"{server.url}{ROOT}", SQUARE, path)
    return path


def tables(path) -> set[str]:
    with sqlite3.connect(path) as db:
        return {name for (name,) in db.execute("SELECT table_name FROM gpkg_contents")}


ALL = ("layer_l_cc", "layer_l_cpu", "layer_l_oth", "layer_l_unk")


def test_what_may_be_handed_on_goes_in_and_the_rest_is_named(workspace, tmp_path):
    made = offline_package.create_package(workspace, ALL, tmp_path / "field.gpkg")
    assert [one.licence for one in made.layers] == ["cc-by-4.0", "cpu-c"]
    assert {one.layer.licence for one in made.excluded_layers} == {"other", "unknown"}
    assert tables(made.path) == {"layer_l_cc", "layer_l_cpu", offline_package.CONTENTS_TABLE}
    with sqlite3.connect(made.path) as db:
        told = db.execute("SELECT title, packed, reason, credit FROM pack_contents ORDER BY title").fetchall()
    assert [row[:2] for row in told] == [("cc-by-4.0", "yes"), ("cpu-c", "yes"), ("other", "no"), ("unknown", "no")]
    assert "ask before" in told[3][2] and all("SPW" in row[3] for row in told)


def test_a_layer_is_the_same_in_the_pack(workspace, tmp_path):
    made = offline_package.create_package(workspace, ALL[:1], tmp_path / "field.gpkg")
    file = ogr.Open(str(made.path))
    layer = file.GetLayerByName("layer_l_cc")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "31370"
    assert [(row.GetField("NOM"), row.GetGeometryRef().GetX()) for row in layer][0] == ("n° 1", 185001)
    assert "Service public de Wallonie" in layer.GetMetadataItem("DESCRIPTION")


def test_conditions_of_its_own_go_in_once_somebody_read_them(workspace, tmp_path):
    made = offline_package.create_package(workspace, ALL, tmp_path / "field.gpkg", accepted_tables=ALL)
    assert {one.licence for one in made.layers} == {"cc-by-4.0", "cpu-c", "other"}


def test_only_what_was_chosen_and_never_the_communes_own_tables(workspace, tmp_path):
    made = offline_package.create_package(
        workspace, ("layer_l_cpu", "incidents", "corrections"), tmp_path / "field.gpkg"
    )
    assert tables(made.path) == {"layer_l_cpu", offline_package.CONTENTS_TABLE}


def test_a_pack_with_nothing_in_it_says_why(workspace, tmp_path):
    made = offline_package.create_package(workspace, ("layer_l_unk",), tmp_path / "field.gpkg")
    assert made.layers == () and len(made.excluded_layers) == 1
    assert tables(made.path) == {offline_package.CONTENTS_TABLE}


def test_stopping_leaves_no_file_and_an_older_pack_as_it_was(workspace, tmp_path):
    target = tmp_path / "field.gpkg"
    target.write_text("older")
    with pytest.raises(Cancelled):
        offline_package.create_package(workspace, ALL, target, cancelled=lambda: True)
    assert target.read_text() == "older"
    assert sorted(path.name for path in tmp_path.glob("*field*")) == ["field.gpkg"]
    assert not list(tmp_path.glob(".*"))


def test_a_folder_that_is_not_there_is_told(workspace, tmp_path):
    with pytest.raises(InvalidFile, match="could not be written"):
        offline_package.create_package(workspace, ALL, tmp_path / "none" / "field.gpkg")
