"""QGIS Server and Koop as they really answer: looked into, and read whole into the workspace's file."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsRasterLayer, QgsRectangle
from repere.services.errors import NotFound, RepereError
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import discovery, formats
from repere.services.layers.source import Source
from repere.services.layers.storage import layer_origins, load_layer
from repere.tests.servers import koop, qgis_server
from repere.ui.map import raster_sources

COMMUNE = {
    "type": "Polygon",
    "coordinates": [[[180000, 120000], [240000, 120000], [240000, 140000], [180000, 140000], [180000, 120000]]],
}


@pytest.fixture(scope="module")
def feature_service(tmp_path_factory):
    with koop.server(tmp_path_factory.mktemp("koop")) as root:
        yield root


def web() -> HttpClient:
    return HttpClient("Commune", per_second=0)


def looked_into(url: str) -> dict[str, Source]:
    return {source.name: source for source in discovery.discover(web(), url)}


def load(source: Source, path) -> layer_origins.LoadedLayer:
    layer, root = formats.source_to_layer(source)
    return load_layer.load(web(), layer, root, COMMUNE, path, source=source)


def rows(path, table: str) -> int:
    with sqlite3.connect(path) as db:
        return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


@pytest.mark.parametrize(
    ("asked", "protocol"),
    [
        ("/?service=WMS", "wms"),
        ("/", "wms"),
        ("/?SERVICE=WFS&REQUEST=GetCapabilities", "wfs"),
        ("/?service=WMTS", "wmts"),
        ("/wfs3", "oapif"),
        ("/wfs3/collections", "oapif"),
    ],
)
def test_qgis_server_says_itself_what_it_is(qgis_server_url, asked, protocol):
    offered = looked_into(f"{qgis_server_url}{asked}")
    assert set(offered) == {"zones", "voiries", "batiments"}
    assert {source.protocol for source in offered.values()} == {protocol}
    assert offered["zones"].title == "Zones vertes"
    assert "EPSG:31370" in offered["zones"].authids


def test_the_scale_of_a_wms_is_told(qgis_server_url):
    offered = looked_into(f"{qgis_server_url}/?service=WMS")
    # QGIS Server writes its scales for its own pixels; told as OGC's they are 6 % off, which no note minds
    assert offered["batiments"].min_scale == pytest.approx(qgis_server.DRAWN_FROM, rel=0.06)
    assert offered["voiries"].min_scale == 0


@pytest.mark.parametrize("asked", ["/?service=WFS", "/wfs3"])
def test_a_wfs_and_an_ogc_api_are_read_whole(qgis_server_url, asked, tmp_path):
    path = tmp_path / "w.gpkg"
    loaded = load(looked_into(f"{qgis_server_url}{asked}")["batiments"], path)
    assert loaded.count == loaded.added == qgis_server.COUNT == rows(path, loaded.table)
    with sqlite3.connect(path) as db:
        found = db.execute("SELECT min_x, min_y FROM gpkg_contents WHERE table_name = ?", (loaded.table,)).fetchone()
    assert loaded.authid == "EPSG:31370"
    assert found == pytest.approx((211000, 134000), abs=0.01)


def test_nothing_changes_the_second_time(qgis_server_url, tmp_path):
    source = looked_into(f"{qgis_server_url}/?service=WFS")["voiries"]
    load(source, tmp_path / "w.gpkg")
    again = load(source, tmp_path / "w.gpkg")
    assert (again.count, again.added, again.changed, again.removed) == (5, 0, 0, 0)


@pytest.mark.parametrize("asked", ["/?service=WMS", "/?service=WMTS"])
def test_a_picture_is_drawn_in_lambert(qgis_server_url, qgis_app, asked):
    picture = raster_sources.probe(web(), looked_into(f"{qgis_server_url}{asked}")["zones"])
    assert picture.provider == "wms"
    assert "crs=EPSG:31370" in picture.uri
    layer = QgsRasterLayer(picture.uri, "x", picture.provider)
    assert layer.isValid(), layer.error().summary()
    block = layer.dataProvider().block(1, QgsRectangle(211000, 134000, 211300, 134300), 30, 30)
    assert block.isValid() and any(block.value(row, 15) for row in range(30))


def test_a_layer_that_has_gone_is_no_layer(qgis_server_url):
    source = Source("wms", qgis_server_url, "partie", "Partie")
    with pytest.raises(NotFound):
        raster_sources.probe(web(), source)


def test_koop_says_what_it_has(feature_service):
    (source,) = discovery.discover(web(), f"{feature_service}/FeatureServer")
    assert (source.protocol, source.name, source.title) == ("arcgis", "0", "ICAR")
    assert (source.geometry, source.authids, source.credit) == ("point", ("EPSG:31370",), "Commune de Huy")
    assert formats.available_forms(formats.source_to_layer(source)[0], source) == ("features",)


def test_koop_is_read_page_by_page_to_the_last_row(feature_service, tmp_path):
    path = tmp_path / "w.gpkg"
    (source,) = discovery.discover(web(), f"{feature_service}/FeatureServer")
    loaded = load(source, path)
    assert loaded.count == 5000 == rows(path, loaded.table)
    assert loaded.authid == "EPSG:31370"
    again = load(source, path)
    assert (again.added, again.changed, again.removed) == (0, 0, 0)


def test_a_number_as_text_stays_a_text(feature_service, tmp_path):
    (source,) = discovery.discover(web(), f"{feature_service}/FeatureServer/0")
    loaded = load(source, tmp_path / "w.gpkg")
    with sqlite3.connect(tmp_path / "w.gpkg") as db:
        assert db.execute(f"SELECT ADR_ID, ADR_NUMERO FROM {loaded.table} WHERE OBJECTID = 1").fetchone() == (6464, "1")


def test_koop_has_no_map_server(feature_service):
    # it says so in a 200
    with pytest.raises(RepereError) as error:
        discovery.discover(web(), f"{feature_service}/MapServer")
    assert "Commune" in str(error.value)
