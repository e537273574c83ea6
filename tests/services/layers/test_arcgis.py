"""A layer of an ArcGIS server: described, then read whole, whatever the server makes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repere.services.errors import Cancelled, InvalidResponse, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers.clients import arcgis
from repere.tests.servers.arcgis import ROOT, Layer, error, points, serve
from repere.tests.servers.replay import Reply, Server

PATH = "A/B/MapServer/0"


def web(**how: object) -> HttpClient:
    return HttpClient("SPW", per_second=0, **how)


def read(layer: Layer, **how: object) -> list[dict]:
    with serve({PATH: layer}) as server:
        return [row for page in arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}", **how) for row in page]


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
        pytest.raises(InvalidResponse, match="Ancienne carte.*102198"),
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
        list(arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}", fields=("NOM",)))
    assert server.asked[-1].query["outFields"] == "NOM,OBJECTID"


def test_a_layer_that_does_not_tell_its_rows_apart_is_not_read():
    with pytest.raises(InvalidResponse, match="cannot be read whole"):
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
        pages = arcgis.fetch_features(web(cancelled=lambda: bool(stop)), f"{server.url}{ROOT}/{PATH}")
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
    with pytest.raises(InvalidResponse, match="cannot be read"):
        read(Layer(points(1), meddle=lambda what, body: {**body, **page} if what == "page" else body))


@pytest.mark.parametrize("count", [None, "3", -1, True, 2.5])
def test_a_count_that_is_none_is_refused(count):
    with pytest.raises(InvalidResponse, match="how many"):
        read(Layer(points(1), meddle=lambda what, body: {"count": count} if what == "count" else body))


@pytest.mark.parametrize(
    "body", [b"<html>maintenance</html>", b"", b'{"name": ', b"[]", b"null", b"[" * 100_000, b'{"error": "down"}']
)
def test_an_answer_that_is_not_arcgis_is_one_clear_error(body):
    with Server(lambda asked: Reply(body)) as server, pytest.raises(ServiceError) as caught:
        arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
    assert str(caught.value).startswith("SPW ")


# -- servers that are older, or look at data through a view -----------------------------------------


def ids(rows: list[dict]) -> list[int]:
    return [row["attributes"]["OBJECTID"] for row in rows]


@pytest.mark.parametrize(
    "layer",
    [
        Layer(points(45), limit=10, ignores_offset=True, version=10.21, abilities=None),
        Layer(points(45), limit=10, ignores_offset=True, version=10.0, abilities=None),
        Layer(points(45), limit=10, ignores_offset=True),
        Layer(points(45), limit=10, ignores_offset=True, version=None, abilities=None),
        Layer(points(45), limit=10, ignores_offset=True, abilities={"supportsPagination": False}),
        Layer(points(20), limit=10, ignores_offset=True),
    ],
    ids=["10.2 says nothing", "10.0 says nothing", "announces it", "says nothing at all", "says no", "two full pages"],
)
def test_where_offsets_are_not_noticed_the_next_ids_are_asked_for(layer):
    assert ids(read(layer)) == list(range(1, len(layer.rows) + 1))


def test_a_server_before_10_3_is_not_asked_for_an_offset():
    with serve({PATH: Layer(points(25), limit=10, version=10.21, abilities=None)}) as server:
        assert sum(map(len, arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}"))) == 25
    assert not any("resultOffset" in {**one.query, **one.form} for one in server.asked)


REFUSALS = [
    "Unable to complete operation.; 'orderByFields' is not supported by this layer.",
    "Unable to perform query.",
]


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("count", [5, 10, 45, 1201])
def test_where_an_order_is_refused_the_features_are_asked_for_by_their_ids(refusal, count):
    found = read(Layer(points(count), limit=10 if count < 100 else 1000, refuses_order=refusal))
    assert sorted(ids(found)) == list(range(1, count + 1))


@pytest.mark.parametrize(
    "abilities", [{"supportsOrderBy": False}, {"supportsOrderBy": False, "supportsPagination": False}]
)
def test_a_layer_that_says_that_it_has_no_order_is_not_asked_for_one(abilities):
    layer = Layer(points(45), limit=10, abilities=abilities, refuses_order="No")
    with serve({PATH: layer}) as server:
        found = [row for page in arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}") for row in page]
    assert sorted(ids(found)) == list(range(1, 46))
    assert not any("orderByFields" in {**one.query, **one.form} for one in server.asked)


def test_an_order_that_is_not_noticed_loses_nothing():
    for _turn in range(5):
        found = read(Layer(points(45), limit=10, ignores_order=True, ignores_offset=True))
        assert sorted(ids(found)) == list(range(1, 46))


def test_a_large_layer_is_not_asked_for_all_its_ids(monkeypatch):
    monkeypatch.setattr(arcgis, "MAX_IDS", 40)
    layer = Layer(points(45), limit=10, refuses_order=REFUSALS[0])
    with serve({PATH: layer}) as server, pytest.raises(InvalidResponse, match="announced 45 .* gave 10"):
        list(arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}"))
    assert not any("returnIdsOnly" in {**one.query, **one.form} for one in server.asked)
    assert len(read(layer, envelope=(185000, 127000, 186000, 129000))) == 45


def test_a_server_that_cannot_count_gives_its_ids_where_an_area_is_asked_for():
    area = (185000, 127000, 186000, 129000)
    assert len(read(Layer(points(25), limit=10, knows_count=False), envelope=area)) == 25
    with pytest.raises(InvalidResponse, match="how many"):
        read(Layer(points(25), limit=10, knows_count=False))

    def refuses(what, body):
        return error(400, "Invalid or missing input parameters.") if what == "count" else body

    assert len(read(Layer(points(25), limit=10, meddle=refuses), envelope=area)) == 25
    with pytest.raises(InvalidResponse, match="how many"):
        read(Layer(points(25), limit=10, meddle=refuses))


def renamed(change):
    def meddle(what, body):
        if what == "page":
            body["features"] = [
                {**row, "attributes": {change(name): value for name, value in row["attributes"].items()}}
                for row in body["features"]
            ]
        return body

    return meddle


@pytest.mark.parametrize(
    "change", [str.lower, str.title, "gis.DBO.Rues.{}".format, "GIS.dbo.rues.{}".format, "Rues.{}".format]
)
def test_names_in_another_case_or_with_their_table_are_the_described_ones(change):
    found = read(Layer(points(15), limit=10, meddle=renamed(change)))
    assert [row["attributes"] for row in found] == [row["attributes"] for row in points(15)]


def test_described_names_with_their_table_are_found_in_short_answers():
    def qualified(what, body):
        if what == "description":
            body["fields"] = [{**one, "name": f"db.Rues.{one['name']}"} for one in body["fields"]]
        return body

    found = read(Layer(points(3), meddle=qualified, ignores_order=True), order_by="OBJECTID")
    found.sort(key=lambda row: row["geometry"]["x"])
    assert found[2]["attributes"] == {"db.Rues.OBJECTID": 3, "db.Rues.NOM": "n° 3"}


def test_of_two_names_that_mean_one_field_the_exact_one_counts():
    names = arcgis.FieldNames(["OBJECTID", "NOM"])
    assert names.rename_attributes({"objectid": 1, "OBJECTID": 2, "T.NOM": "a", "X": 3}) == {
        "OBJECTID": 2,
        "NOM": "a",
        "X": 3,
    }


def repeated(rows: list[dict]) -> list[dict]:
    for row in rows:
        row["attributes"]["OBJECTID"] = (row["attributes"]["OBJECTID"] + 1) // 2
    return rows


def test_a_view_whose_ids_repeat_is_refused_in_words_that_say_so():
    with pytest.raises(InvalidResponse, match=r"its ids \(OBJECTID\) repeat"):
        read(Layer(repeated(points(10))))
    with pytest.raises(InvalidResponse, match="repeat"):
        read(Layer(repeated(points(10)), limit=4, refuses_order=REFUSALS[0]))


def coded(what, body):
    if what == "description":
        body["fields"][1]["domain"] = {
            "type": "codedValue",
            "name": "Gestion",
            "codedValues": [{"code": "C", "name": "Commune"}, {"code": 2, "name": "Région"}, {"code": None}, 5],
        }
    return body


def test_coded_values_come_with_their_labels():
    with serve({PATH: Layer(meddle=coded)}) as server:
        about = arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
    assert about.fields[1].codes == (("C", "Commune"), ("2", "Région"))


def test_subtypes_are_coded_values_too():
    def typed(what, body):
        return (
            {**body, "typeIdField": "NOM", "types": [{"id": 1, "name": "Sentier"}]} if what == "description" else body
        )

    with serve({PATH: Layer(meddle=typed)}) as server:
        assert arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}").fields[1].codes == (("1", "Sentier"),)


WKT = 'PROJCS["{}",GEOGCS["GCS_Belge_1972",DATUM["D_Belge_1972",SPHEROID["International_1924",6378388.0,297.0]]]]'


@pytest.mark.parametrize(
    ("name", "authid"), [("Belge_Lambert_1972", "EPSG:31370"), ("ETRS_1989_Belgian_Lambert_2008", "EPSG:3812")]
)
def test_a_system_that_is_told_as_wkt_only_is_known_by_its_name(name, authid):
    layer = Layer(meddle=lambda what, body: {**body, "sourceSpatialReference": {"wkt": WKT.format(name)}})
    with serve({PATH: layer}) as server:
        assert arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}").authid == authid


def test_a_system_of_wkt_that_nobody_knows_is_refused_by_its_name_alone():
    layer = Layer(meddle=lambda what, body: {**body, "sourceSpatialReference": {"wkt": WKT.format("Plan_local")}})
    with serve({PATH: layer}) as server, pytest.raises(InvalidResponse, match=r"does not know: Plan_local\."):
        arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")


@pytest.mark.parametrize("wkid", [31370, 4326])
def test_a_system_that_only_the_geometries_tell_is_checked_all_the_same(wkid):
    def meddle(what, body):
        if what == "page":
            del body["spatialReference"]
            body["features"] = [
                {**row, "geometry": {**row["geometry"], "spatialReference": {"wkid": wkid}}} for row in body["features"]
            ]
        return body

    if wkid == 31370:
        assert len(read(Layer(points(3), meddle=meddle))) == 3
    else:
        with pytest.raises(InvalidResponse, match="asked for in EPSG:31370 and came in EPSG:4326"):
            read(Layer(points(3), meddle=meddle))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(Layer().described())), json_values)
def test_a_description_with_anything_in_it_is_read_or_refused(field, value):
    with serve({PATH: Layer(meddle=lambda what, body: {**body, field: value})}) as server:
        try:
            about = arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
        except ServiceError:
            return
    assert about.authid.startswith("EPSG:") or not about.geometry


def test_an_error_of_null_is_none():
    assert len(read(Layer(points(5), meddle=lambda what, body: {**body, "error": None}))) == 5


def test_a_first_page_of_nothing_is_not_what_was_announced():
    empty = Layer(points(5), meddle=lambda what, body: {**body, "features": []} if what == "page" else body)
    with pytest.raises(InvalidResponse, match="announced 5 .* gave 0"):
        read(empty)


def test_an_error_that_is_a_text_says_why():
    down = Layer(points(5), meddle=lambda what, body: {"error": "Service down"} if what == "page" else body)
    with serve({PATH: down}) as server, pytest.raises(ServiceError, match="Service down"):
        list(arcgis.fetch_features(web(attempts=1), f"{server.url}{ROOT}/{PATH}"))
