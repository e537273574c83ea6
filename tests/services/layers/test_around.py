"""Around here: places from any layer, by category and by an honest estimate of the walk."""

from __future__ import annotations

import json

import pytest
from repere.services.errors import InvalidFile, InvalidResponse, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers.queries import nearby
from repere.services.layers.queries.nearby import PointOfInterest
from repere.services.layers.source import Source
from repere.tests.servers.arcgis import ROOT, Layer, points, serve
from repere.tests.servers.replay import Asked, Reply, Server

pytestmark = pytest.mark.usefixtures("either_mode")

X, Y = 185000.0, 128000.0
NAMUR_3035 = (3959900.0, 3050900.0)
"""Easting and northing of Namur, in metres of EPSG:3035 (rounded)."""


def web() -> HttpClient:
    return HttpClient("POI", per_second=0, attempts=1)


def collection(*features: dict, crs: str = "urn:ogc:def:crs:EPSG::31370") -> bytes:
    told = {"type": "FeatureCollection", "features": list(features)}
    if crs:
        told["crs"] = {"type": "name", "properties": {"name": crs}}
    return json.dumps(told).encode()


def feature(name: str, x: float = X, y: float = Y) -> dict:
    return {"type": "Feature", "properties": {"nom": name}, "geometry": {"type": "Point", "coordinates": [x, y]}}


def test_places_come_nearest_first_with_their_walk():
    places = [
        PointOfInterest("far", "a", X + 2000, Y),
        PointOfInterest("near", "a", X + 80, Y),
        PointOfInterest("middle", "b", X, Y + 400),
    ]
    found = nearby.find_nearby(places, X, Y)
    assert [near.poi.name for near in found] == ["near", "middle"]
    assert (found[0].distance_m, found[0].walk_min) == (80, pytest.approx(1.3))
    assert [near.poi.name for near in nearby.find_nearby(places, X, Y, categories=("b",))] == ["middle"]
    assert len(nearby.find_nearby(places, X, Y, walk_min=60)) == 3


def test_the_reach_of_a_walk_is_where_it_ends():
    edge = nearby.max_distance_m(10)
    places = [PointOfInterest("in", "a", X + edge - 0.01, Y), PointOfInterest("out", "a", X + edge + 0.01, Y)]
    assert [near.poi.name for near in nearby.find_nearby(places, X, Y, walk_min=10)] == ["in"]


def gml(name: str, at: str, system: str) -> bytes:
    return f"""<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2">
    <ogr:featureMember><ogr:b gml:id="b.1"><ogr:nom>{name}</ogr:nom><ogr:geom>
    <gml:Point srsName="urn:ogc:def:crs:{system}" gml:id="g"><gml:pos>{at}</gml:pos></gml:Point>
    </ogr:geom></ogr:b></ogr:featureMember></ogr:FeatureCollection>""".encode()


@pytest.mark.parametrize(
    "body", [collection(feature("École")), gml("École", f"{X} {Y}", "EPSG::31370")], ids=["json", "gml"]
)
def test_rule_19_a_wfs_is_always_asked_in_lambert_72(body):
    capabilities = b'<WFS_Capabilities xmlns="http://www.opengis.net/wfs/2.0" version="2.0.0"/>'

    def answer(asked: Asked) -> Reply:
        if asked.query["request"] == "GetCapabilities":
            return Reply(capabilities)
        if asked.query.get("resultType") == "hits":
            return Reply(b'<FeatureCollection numberMatched="1" numberReturned="0"/>')
        return Reply(body)

    with Server(answer) as server:
        (place,) = nearby.fetch(web(), Source("wfs", server.url, "poi:all", "POI"), X, Y, category="Écoles")
    asked = server.asked[-1].query
    assert asked["srsName"] == "urn:ogc:def:crs:EPSG::31370" and asked["typeNames"] == "poi:all"
    assert asked["bbox"].endswith(",urn:ogc:def:crs:EPSG::31370")
    assert place == PointOfInterest("École", "Écoles", X, Y, "POI")


def test_rule_19_gml_in_3035_has_its_northing_first_and_lands_in_wallonia():
    east, north = NAMUR_3035
    (place,) = nearby.parse(gml("Ici", f"{north} {east}", "EPSG::3035"), category="x")
    assert 100_000 < place.x < 260_000 and 90_000 < place.y < 170_000
    assert place.name == "Ici"


def test_plain_geojson_is_in_degrees_and_is_moved():
    (place,) = nearby.parse(collection(feature("a", 4.8589, 50.4681), crs=""), category="x")
    assert (place.x, place.y) == pytest.approx((184797, 128701), abs=20)


def test_an_arcgis_layer_gives_only_what_is_near():
    with serve({"A/B/MapServer/0": Layer(points(3000))}) as server:
        source = Source("arcgis", f"{server.url}{ROOT}/A/B/MapServer", "0", "Points")
        found = nearby.fetch(web(), source, X, Y, category="x", walk_min=1)
    assert len(found) == int(nearby.max_distance_m(1))
    assert found[0].name == "n° 1"


def test_an_ogc_api_is_asked_in_degrees():
    with Server(lambda asked: Reply(collection(feature("a", 4.86, 50.46), crs=""))) as server:
        nearby.fetch(web(), Source("oapif", server.url, "poi"), X, Y, category="x")
    west, south, east, north = map(float, server.asked[0].query["bbox"].split(","))
    assert server.asked[0].path == "/collections/poi/items"
    assert 4.8 < west < east < 4.9 and 50.4 < south < north < 50.5


def test_a_file_is_read_too(tmp_path):
    path = tmp_path / "poi.geojson"
    path.write_bytes(collection(feature("a"), feature("b", X + 10)))
    assert [place.name for place in nearby.read(path, category="x")] == ["a", "b"]
    (tmp_path / "poi.csv").write_text("x,y\n1,2\n")
    for wrong in (tmp_path / "none.gpkg", tmp_path / "poi.csv"):
        with pytest.raises(InvalidFile, match="cannot be read"):
            nearby.read(wrong, category="x")


def test_a_surface_counts_where_its_middle_is_and_a_place_without_one_not_at_all():
    ring = [[X, Y], [X + 10, Y], [X + 10, Y + 10], [X, Y + 10], [X, Y]]
    surface = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    nowhere = {"type": "Feature", "properties": {"nom": "z"}, "geometry": None}
    (place,) = nearby.parse(collection(surface, nowhere), category="Parcs")
    assert (place.name, place.x, place.y) == ("Parcs", X + 5, Y + 5)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"<html>x</html>",
        collection(feature("a", 2_000_000, 5)),
        collection(feature("a", X, Y), crs="urn:ogc:def:crs:EPSG::99999"),
        collection(feature("a", X, Y), crs=""),
        b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><FeatureCollection>&c;</FeatureCollection>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><FeatureCollection>&x;</FeatureCollection>',
    ],
)
def test_what_cannot_be_placed_is_one_clear_error(body):
    def answer(asked: Asked) -> Reply:
        return Reply(body)

    with Server(answer) as server, pytest.raises(ServiceError) as caught:
        nearby.fetch(web(), Source("wfs", server.url, "poi"), X, Y, category="x")
    assert isinstance(caught.value, InvalidResponse) and str(caught.value).startswith("POI ")
    assert "root:" not in str(caught.value)
