"""Addresses of pictures: whatever a service says of itself stays inside the value it is."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer
from repere.services.errors import RequestRejected, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers import service_health
from repere.services.layers.catalogue import catalogue, discovery, formats
from repere.services.layers.source import Source, redact_url
from repere.tests.servers.arcgis import ROOT, Layer, serve
from repere.tests.servers.replay import Reply, Server
from repere.ui.map import raster_sources
from repere.ui.map.workspace_layers import MapLayers

INJECTED = "x&authcfg=abc1234&username=u&password=p&http-header:referer=r&url=http://evil.example"


def web() -> HttpClient:
    return HttpClient("SPW", per_second=0, attempts=1)


def decoded(picture: raster_sources.RasterSource) -> QgsDataSourceUri:
    uri = QgsDataSourceUri()
    uri.setEncodedUri(picture.uri)
    return uri


def wmts(name: str, image: str, grid: str, style: str, system: str) -> bytes:
    return (
        '<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"><Contents>'
        f"<Layer><ows:Identifier>{escape(name)}</ows:Identifier><Style><ows:Identifier>{escape(style)}</ows:Identifier>"
        f"</Style><Format>{escape(image)}</Format><TileMatrixSetLink><TileMatrixSet>{escape(grid)}</TileMatrixSet>"
        f"</TileMatrixSetLink></Layer><TileMatrixSet><ows:Identifier>{escape(grid)}</ows:Identifier>"
        f"<ows:SupportedCRS>{escape(system)}</ows:SupportedCRS></TileMatrixSet></Contents></Capabilities>"
    ).encode()


@pytest.mark.parametrize("index", range(5))
def test_no_word_of_a_wmts_begins_another_value_of_the_address(index):
    told = ["ORTHO", "image/jpeg", "L72", "default", "urn:ogc:def:crs:EPSG::31370"]
    told[index] = f"{told[index]}{INJECTED}"
    body = wmts(*told)
    with Server(lambda asked: Reply(body, headers={"Content-Type": "text/xml"})) as server:
        picture = raster_sources.probe(web(), Source("wmts", f"{server.url}/wmts", told[0], "Ortho"))
        uri = decoded(picture)
        assert uri.param("url") == f"{server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities"
    assert not uri.authConfigId() and not uri.username() and not uri.password()
    assert not any(uri.hasParam(name) for name in ("authcfg", "username", "password", "http-header:referer"))
    assert uri.param("format") == ("image/png" if index == 1 else "image/jpeg")
    assert uri.param("crs") == "EPSG:31370"
    assert uri.param("layers") == told[0] and uri.param("styles") == told[3]


def test_no_name_of_a_wms_begins_another_value_of_the_address():
    name = INJECTED.replace(",", "")
    body = (
        "<WMS_Capabilities><Capability><Layer><CRS>EPSG:31370&amp;authcfg=abc1234</CRS><CRS>EPSG:3812</CRS>"
        f"<Layer><Name>{escape(name)}</Name></Layer></Layer></Capability></WMS_Capabilities>"
    ).encode()
    with Server(lambda asked: Reply(body, headers={"Content-Type": "text/xml"})) as server:
        uri = decoded(raster_sources.probe(web(), Source("wms", f"{server.url}/wms?map=/a.qgs&x=authcfg", name)))
        assert uri.param("url") == f"{server.url}/wms?map=/a.qgs&x=authcfg"
    assert (uri.param("layers"), uri.param("crs"), uri.authConfigId()) == (name, "EPSG:3812", "")


def test_several_layers_are_drawn_in_the_order_they_were_named():
    body = b"<WMS_Capabilities><Capability><Layer><CRS>EPSG:31370</CRS>" + b"".join(
        b"<Layer><Name>%d</Name></Layer>" % number for number in (1, 2, 3)
    )
    body += b"</Layer></Capability></WMS_Capabilities>"
    with Server(lambda asked: Reply(body, headers={"Content-Type": "text/xml"})) as server:
        uri = decoded(raster_sources.probe(web(), Source("wms", f"{server.url}/wms", "2,1,3")))
    written = QgsDataSourceUri()
    written.setEncodedUri("layers=2&layers=1&layers=3")
    assert uri.params("layers") == written.params("layers")
    assert len(uri.params("styles")) == 3


def test_no_word_of_an_arcgis_service_begins_another_value_of_the_address():
    with serve({"A/B/MapServer/0": Layer()}) as server:
        url = f"{server.url}{ROOT}/A/B/MapServer"
        source = Source("arcgis", url, "0", "x", authids=("EPSG:31370' authcfg='abc1234",))
        uri = QgsDataSourceUri(raster_sources.probe(web(), source).uri)
        assert (uri.param("url"), uri.param("layer"), uri.param("crs")) == (url, "0", "EPSG:31370")
        assert not uri.authConfigId()
        assert discovery.discover(web(), url)


KEYED = [
    "https://h.example/ows?token=SECRET",
    "https://anne:SECRET@h.example/ows",
    "https://h.example/ows?map=1&API_KEY=SECRET",
]


@pytest.mark.parametrize("url", KEYED)
def test_a_key_in_an_address_is_not_written_into_a_project(url, tmp_path, qgis_app):
    with pytest.raises(RequestRejected, match="holds a key"):
        raster_sources.probe(web(), Source("wms", url, "a", "Forêts"))
    layer, _root = formats.source_to_layer(Source("wfs", url, "a", "Forêts"))
    assert "SECRET" not in describe_layer(layer)
    assert "SECRET" not in redact_url(url) and redact_url("https://h.be/ows?map=a.qgs") == "https://h.be/ows?map=a.qgs"


def test_a_key_in_an_address_is_not_kept_with_its_description(tmp_path):
    path = tmp_path / "sources.sqlite"
    with Server(lambda asked: Reply(b"{}")) as server:
        kept = service_health.CachingClient("SPW", service_health.RequestLog(path), per_second=0)
        kept.get(f"{server.url}/ows?token=SECRET", {"api_key": "SECRET", "request": "GetCapabilities"})
    again = service_health.CachingClient("SPW", service_health.RequestLog(path), per_second=0, attempts=1)
    assert (
        again.get(f"{server.url}/ows?token=SECRET", {"api_key": "SECRET", "request": "GetCapabilities"}).body == b"{}"
    )
    assert again.stale_responses[0][0] == f"{server.url}/ows"
    with pytest.raises(ServiceError):
        again.get(f"{server.url}/ows?token=OTHER", {"api_key": "SECRET", "request": "GetCapabilities"})
    assert b"SECRET" not in path.read_bytes()


def describe_layer(layer: catalogue.Layer) -> str:
    made = QgsVectorLayer("Point", "x", "memory")
    MapLayers._describe(None, made, layer, "2026-11-27")
    return made.htmlMetadata()


def test_what_a_service_says_of_a_layer_is_no_html(qgis_app):
    html = '<img src="file:///etc/hostname"><a href="smb://evil.example/x">x</a>'
    source = Source("wfs", "https://h.example/ows", "a", f"Forêts & bois {html}", credit=html)
    layer, _root = formats.source_to_layer(source)
    told = describe_layer(replace(layer, title=source.title, credit=html, metawal=html))
    assert "<img" not in told and '<a href="smb' not in told
    assert "Forêts & bois" in told
