"""A layer of an ArcGIS server: described, then read whole, whatever the server makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from repere.services.errors import BadAnswer, Cancelled, ServiceError
from repere.services.regional import arcgis
from repere.services.web import Web
from repere.tests.servers.arcgis import ROOT, Layer, points, serve
from repere.tests.servers.replay import Reply, Server

PATH = "A/B/MapServer/0"


def web(**how: object) -> Web:
    return Web("SPW", per_second=0, **how)


def read(layer: Layer, **how: object) -> list[dict]:
    with serve({PATH: layer}) as server:
        return [row for page in arcgis.features(web(), f"{server.url}{ROOT}/{PATH}", **how) for row in page]


def test_a_layer_says_what_it_is():
    with serve({PATH: Layer(name="Points d'adresses")}) as server:
        about = arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
    assert about == arcgis.Description(
        name="Points d'adresses",
        geometry="point",
        authid="EPSG:31370",
        object_id_field="OBJECTID",
        fields=(
            arcgis.Field("OBJECTID", "esriFieldTypeOID", "OBJECTID"),
            arcgis.Field("NOM", "esriFieldTypeString", "Nom"),
        ),
        max_record_count=2000,
        min_scale=25000.0,
        max_scale=0.0,
        copyright="SPW",
        supports_pagination=True,
    )


def test_a_layer_in_a_crs_nobody_knows_is_refused_by_name():
    with (
        serve({PATH: Layer(name="Ancienne carte", wkid=102198)}) as server,
        pytest.raises(BadAnswer, match="Ancienne carte.*102198"),
    ):
        arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")


def test_only_what_lies_in_the_envelope_is_read():
    rows = read(Layer(points(100)), envelope=(185010.5, 127999, 185020.5, 128001))
    assert [row["attributes"]["OBJECTID"] for row in rows] == list(range(11, 21))


def test_progress_goes_from_none_to_all():
    heard = []
    read(Layer(points(25), limit=10), progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 25), (10, 25), (20, 25), (25, 25)]


def test_an_empty_layer_is_no_error():
    assert read(Layer()) == []


def test_the_field_that_tells_rows_apart_is_asked_for_even_if_nobody_wants_it():
    with serve({PATH: Layer(points(2))}) as server:
        list(arcgis.features(web(), f"{server.url}{ROOT}/{PATH}", fields=("NOM",)))
    assert server.asked[-1].query["outFields"] == "NOM,OBJECTID"


def test_a_layer_that_does_not_tell_its_rows_apart_is_not_read():
    with pytest.raises(BadAnswer, match="cannot be read whole"):
        read(Layer(points(2), fields=[{"name": "NOM", "type": "esriFieldTypeString", "alias": "Nom"}]))


def test_another_unique_field_may_be_named():
    rows = points(30)
    for row in rows:
        row["attributes"]["ADR_ID"] = 1000 - row["attributes"]["OBJECTID"]
    found = read(Layer(rows, limit=10), order_by="ADR_ID")
    assert [row["attributes"]["ADR_ID"] for row in found] == list(range(970, 1000))


def test_stopping_is_heard_between_two_pages():
    stop = []
    with serve({PATH: Layer(points(50), limit=10)}) as server:
        pages = arcgis.features(web(cancelled=lambda: bool(stop)), f"{server.url}{ROOT}/{PATH}")
        next(pages)
        stop.append(True)
        with pytest.raises(Cancelled):
            next(pages)


@pytest.mark.parametrize(
    "page",
    [
        {"features": None},
        {"features": {}},
        {"features": [None]},
        {"features": [{"attributes": None}]},
        {"features": [{"attributes": {"OBJECTID": None}, "geometry": None}]},
        {"features": [{"attributes": {"OBJECTID": [1]}, "geometry": None}]},
        {"features": [{"attributes": {"OBJECTID": 1}, "geometry": "POINT (1 1)"}]},
    ],
)
def test_a_page_of_another_shape_is_refused(page):
    with pytest.raises(BadAnswer, match="cannot be read"):
        read(Layer(points(1), meddle=lambda what, body: {**body, **page} if what == "page" else body))


@pytest.mark.parametrize("count", [None, "3", -1, True, 2.5])
def test_a_count_that_is_none_is_refused(count):
    with pytest.raises(BadAnswer, match="how many"):
        read(Layer(points(1), meddle=lambda what, body: {"count": count} if what == "count" else body))


@pytest.mark.parametrize(
    "body", [b"<html>maintenance</html>", b"", b'{"name": ', b"[]", b"null", b"[" * 100_000, b'{"error": "down"}']
)
def test_an_answer_that_is_not_arcgis_is_one_clear_error(body):
    with Server(lambda asked: Reply(body)) as server, pytest.raises(ServiceError) as caught:
        arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
    assert str(caught.value).startswith("SPW ")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(Layer().described())), json_values)
def test_a_description_with_anything_in_it_is_read_or_refused(field, value):
    with serve({PATH: Layer(meddle=lambda what, body: {**body, field: value})}) as server:
        try:
            about = arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
        except ServiceError:
            return
    assert about.authid.startswith("EPSG:") or not about.geometry
