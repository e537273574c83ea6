"""A commune's boundary as people have it: GeoJSON of any shape and CRS, in metres of EPSG:31370 once it is read."""

from __future__ import annotations

import math
import random

import pytest
import shapely
from osgeo import osr
from repere.services import communes
from repere.services.boundary import format_surface, read_boundary
from repere.services.errors import InvalidFile
from shapely.geometry import mapping, shape

GEMBLOUX = shape(communes.get_commune("92142").boundary)


def crs(name: object) -> dict[str, object]:
    return {"crs": {"type": "name", "properties": {"name": name}}}


def transformed(code: int) -> dict[str, object]:
    """Gembloux in another CRS, x before y."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    for system, number in ((source, 31370), (target, code)):
        system.ImportFromEPSG(number)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(source, target)
    corners = [change.TransformPoint(x, y)[:2] for x, y in GEMBLOUX.exterior.coords]
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in corners]]}


def refused(geojson: object) -> str:
    with pytest.raises(InvalidFile) as caught:
        read_boundary(geojson)
    return caught.value.message


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (4326, None),
        (4326, "urn:ogc:def:crs:OGC:1.3:CRS84"),
        (4326, "urn:ogc:def:crs:EPSG::4326"),
        (3812, "urn:ogc:def:crs:EPSG::3812"),
        (3812, "EPSG:3812"),
        (3812, "http://www.opengis.net/def/crs/EPSG/0/3812"),
        (3035, "urn:ogc:def:crs:EPSG::3035"),
        (32631, "urn:ogc:def:crs:EPSG::32631"),
    ],
)
def test_a_boundary_in_any_crs_is_brought_to_lambert_72(code, name):
    read = read_boundary({**transformed(code), **(crs(name) if name else {})})
    assert shapely.hausdorff_distance(shape(read), GEMBLOUX) < 0.05
    assert set(read) == {"type", "coordinates"}


def test_lambert_2008_of_the_datum_grids_witness_falls_on_its_place_in_lambert_72():
    # EPSG:3812 of (71000, 165000), Mouscron, by the grid; the fallback is good to 0.2 m
    x, y = 571001.1590, 664991.0101
    square = [[[x, y], [x + 100, y], [x + 100, y + 100], [x, y + 100], [x, y]]]
    read = read_boundary({"type": "Polygon", "coordinates": square, **crs("EPSG:3812")})
    assert math.dist(read["coordinates"][0][0], (71000, 165000)) < 0.5


def test_lambert_72_stays_as_it_is_written():
    plain = mapping(GEMBLOUX)
    for given in (plain, {**plain, **crs("urn:ogc:def:crs:EPSG::31370")}, {**plain, "bbox": list(GEMBLOUX.bounds)}):
        assert shape(read_boundary(given)).equals(GEMBLOUX)


def test_features_as_qgis_saves_them_are_one_surface():
    two = [
        {"type": "Feature", "properties": {}, "geometry": communes.get_commune(code).boundary}
        for code in ("92142", "92094")
    ]
    given = {"type": "FeatureCollection", "name": "communes", **crs("urn:ogc:def:crs:EPSG::31370"), "features": two}
    read = read_boundary(given)
    assert shape(read).area == pytest.approx(sum(shape(feature["geometry"]).area for feature in two))
    assert read_boundary(two[0]) == communes.get_commune("92142").boundary


@pytest.mark.parametrize(
    "name", ["EPSG:0", "EPSG:999999", "EPSG:" + "9" * 40, "nonsense", "EPSG:../3812", "", 3812, None, ["EPSG:3812"]]
)
def test_a_crs_that_nobody_knows_is_refused(name):
    message = refused({**transformed(3812), **crs(name)})
    assert "is not known" in message or "cannot be brought" in message


@pytest.mark.parametrize(
    "geojson",
    [
        {"type": "FeatureCollection", "features": []},
        {"type": "FeatureCollection"},
        {"type": "Feature", "geometry": None},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [173800, 137900]}},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": [[[float("nan"), 0], [1, 1], [2, 2], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[1e308, 1e308], [-1e308, 1e308], [0, -1e308], [1e308, 1e308]]]},
        {"type": "Polygon", "coordinates": [[[200, 95], [201, 95], [201, 96], [200, 95]]], **crs("EPSG:4326")},
    ],
)
def test_what_is_no_surface_in_wallonia_is_refused(geojson):
    assert "{field}" in refused(geojson)


def test_a_feature_that_draws_nothing_is_passed_over():
    features = [{"type": "Feature", "geometry": drawn} for drawn in (None, mapping(GEMBLOUX))]
    assert shape(read_boundary({"type": "FeatureCollection", "features": features})).equals(GEMBLOUX)


def test_a_surface_that_crosses_itself_is_read_as_one_that_can_be_asked():
    """Former communes drawn one over the other, and a spike, as a drawing by hand has them."""
    left, right = (
        [[x, 130000], [x + 9000, 130000], [x + 9000, 140000], [x, 140000], [x, 130000]] for x in (2e5, 205e3)
    )
    spike = [*left[:2], [220000, 130000], *left[1:]]
    for written, area in (([[left], [right]], 14000 * 10000), ([[spike]], 9000 * 10000)):
        surface = shape(read_boundary({"type": "MultiPolygon", "coordinates": written}))
        assert surface.is_valid and surface.area == area
        assert shapely.intersection(surface, shapely.box(199000, 129000, 206000, 136000)).area == 6000 * 6000


def test_whatever_stands_in_features_is_read_or_refused():
    rng = random.Random(11)
    odd = [None, True, "x", 0, [], {}, 1e300, "Polygon", "Feature", GEMBLOUX.centroid.coords[0], mapping(GEMBLOUX)]
    for _try in range(500):
        keys = rng.sample(["type", "features", "geometry", "coordinates", "crs", "properties"], 4)
        given = {key: rng.choice([rng.choice(odd), [rng.choice(odd)], {"type": rng.choice(odd)}]) for key in keys}
        given["type"] = rng.choice(["Polygon", "MultiPolygon", "Feature", "FeatureCollection"])
        try:
            assert shape(read_boundary(given)).area > 0
        except InvalidFile as error:
            assert "{field}" in error.message


def test_a_surface_is_written_without_heights():
    corners = [(210000.004, 130000.0, float("nan")), (210010.0, 130000.0, 3.0), (210010.0, 130010.0, float("nan"))]
    high = shapely.Polygon(corners)
    assert format_surface(high) == {
        "type": "Polygon",
        "coordinates": [[[210000.0, 130000.0], [210010.0, 130000.0], [210010.0, 130010.0], [210000.0, 130000.0]]],
    }
