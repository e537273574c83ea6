"""How SPW's services really behave, rule by rule, and what a client must do about it.

The rules come from public clients of geoservices.wallonie.be and were gathered in 2026. Their numbers
are the ones that the code's comments give; those that are not here stand beside what they are about.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from repere.services.errors import AuthenticationRequired, InvalidResponse, NotFound, RequestRejected, ServerError
from repere.services.http import client as http_client
from repere.services.http.client import MAX_GET_URL_CHARS, HttpClient
from repere.services.layers.clients import arcgis
from repere.tests.servers.arcgis import ROOT, Layer, error, points, serve
from repere.tests.servers.replay import Reply, Server

PATH = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"


def web() -> HttpClient:
    return HttpClient("SPW", per_second=0)


def everything(server: Server, **how: object) -> list[dict]:
    pages = arcgis.fetch_features(web(), f"{server.url}{ROOT}/{PATH}", **how)
    return [feature for page in pages for feature in page]


def queries(server: Server) -> list[dict[str, str]]:
    """What was asked of the layer's features, without the counting."""
    asked = [{**one.query, **one.form} for one in server.asked if one.path.endswith("/query")]
    return [one for one in asked if "returnCountOnly" not in one]


def test_rule_1_an_error_in_a_200_is_an_error():
    with (
        serve({PATH: Layer(points(3), failures=[error(400, "Invalid query", "no such field")])}) as server,
        pytest.raises(RequestRejected) as caught,
    ):
        everything(server)
    assert "Invalid query" in str(caught.value)
    assert "no such field" in str(caught.value)


@pytest.fixture
def waits(monkeypatch):
    """The seconds waited before asking again, without waiting."""
    waited: list[float] = []
    monkeypatch.setattr(
        http_client, "cancellable_sleep", lambda seconds, cancelled: waited.append(seconds) if seconds else None
    )
    return waited


@pytest.mark.parametrize(
    "body",
    [
        error(500, "Error performing query operation"),
        error(504, "Time-out"),
        error(400, "Failed", "'wkid' is not a Geographic Coordinate System"),
    ],
)
def test_rule_2_an_error_in_passing_is_asked_again(body, waits):
    with serve({PATH: Layer(points(3), failures=[body, body])}) as server:
        assert len(everything(server)) == 3
    assert len(queries(server)) == 3
    assert waits == [0.5, 1.0]


def test_rule_2_an_error_that_lasts_is_told_after_a_few_times(waits):
    with (
        serve({PATH: Layer(points(3), failures=[error(500, "Broken")] * 9)}) as server,
        pytest.raises(ServerError, match="Broken"),
    ):
        everything(server)
    assert len(queries(server)) == web().attempts


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (400, RequestRejected),
        (403, AuthenticationRequired),
        (404, NotFound),
        (498, AuthenticationRequired),
        (499, AuthenticationRequired),
    ],
)
def test_rule_2_any_other_refusal_is_final(code, kind):
    with serve({PATH: Layer(points(3), failures=[error(code, "No")])}) as server, pytest.raises(kind):
        everything(server)
    assert len(queries(server)) == 1


def test_an_answer_cut_short_is_asked_again_once(waits):
    layer = Layer(points(3))
    with serve({PATH: layer}) as server:
        whole, cut = server.answer, [True]

        def answer(asked):
            reply = whole(asked)
            if asked.path.endswith("/query") and "returnCountOnly" not in asked.query and cut:
                cut.clear()
                return Reply(reply.body[:40])
            return reply

        with Server(answer) as cutting:
            assert len(everything(cutting)) == 3
    assert waits == [0.5]


def test_rule_3_a_layer_longer_than_a_page_comes_whole():
    with serve({PATH: Layer(points(4500), limit=2000)}) as server:
        assert len(everything(server)) == 4500
    assert len(queries(server)) == 3


def test_rule_3_a_layer_cut_short_without_a_word_is_an_error():
    def cut(what, body):
        if what == "page":
            body = {**body, "features": body["features"][:2000], "exceededTransferLimit": False}
            body["features"] = [row for row in body["features"] if row["attributes"]["OBJECTID"] <= 2000]
        return body

    with (
        serve({PATH: Layer(points(4500), meddle=cut)}) as server,
        pytest.raises(InvalidResponse, match="announced 4500 .* gave 2000"),
    ):
        everything(server)


def test_rule_3_a_layer_that_grows_meanwhile_is_an_error():
    def grows(what, body):
        return {"count": 10} if what == "count" else body

    with (
        serve({PATH: Layer(points(12), limit=10, meddle=grows)}) as server,
        pytest.raises(InvalidResponse, match="announced 10 .* gave 12"),
    ):
        everything(server)


def test_rule_4_pages_are_always_in_the_order_of_a_unique_field():
    with serve({PATH: Layer(points(95), limit=10)}) as server:
        ids = [feature["attributes"]["OBJECTID"] for feature in everything(server)]
    assert ids == list(range(1, 96))
    assert {query["orderByFields"] for query in queries(server)} == {"OBJECTID"}


def test_rule_4_pages_that_overlap_are_an_error():
    def overlaps(what, body):
        # the last row of all never comes; others come twice
        rows = [row for row in body.get("features", []) if row != last]
        return body if what == "count" else {**body, "features": rows + rows[:1]}

    layer = Layer(points(30), limit=10, meddle=overlaps)
    last = layer.rows[-1]
    with serve({PATH: layer}) as server, pytest.raises(InvalidResponse, match="announced 30 .* gave 29"):
        everything(server)


def test_rule_5_the_first_page_is_asked_without_an_offset():
    with serve({PATH: Layer(points(25), limit=10)}) as server:
        everything(server)
    assert [query.get("resultOffset") for query in queries(server)] == [None, "10", "20"]


@pytest.mark.parametrize("says_so", [True, False])
def test_rule_5_where_offsets_are_refused_ids_are_asked_range_by_range(says_so):
    def honest(what, body):
        if what == "description" and says_so:
            body["advancedQueryCapabilities"] = {"supportsPagination": False}
        return body

    with serve({PATH: Layer(points(45), limit=10, refuses_offset=True, meddle=honest)}) as server:
        ids = [feature["attributes"]["OBJECTID"] for feature in everything(server, where="NOM <> 'x'")]
    assert ids == list(range(1, 46))
    assert queries(server)[-1]["where"] == "(NOM <> 'x') AND OBJECTID > 40"


def test_rule_6_nobody_asks_for_all_ids():
    with serve({PATH: Layer(points(45), limit=10, refuses_offset=True)}) as server:
        everything(server)
    assert not any("returnIdsOnly" in {**one.query, **one.form} for one in server.asked)


def test_rule_7_the_crs_is_always_asked_for():
    with serve({PATH: Layer(points(3), wkid=102199)}) as server:
        everything(server)
        everything(server, out_authid="EPSG:31370")
    assert [query["outSR"] for query in queries(server)] == ["3812", "31370"]


def test_rule_7_an_answer_in_another_crs_is_refused():
    def deaf(what, body):
        return {**body, "spatialReference": {"wkid": 102199}} if what == "page" else body

    with (
        serve({PATH: Layer(points(3), meddle=deaf)}) as server,
        pytest.raises(InvalidResponse, match="asked for in EPSG:31370 and came in EPSG:3812"),
    ):
        everything(server)


def test_rule_7_an_answer_that_does_not_say_its_crs_is_refused():
    def mute(what, body):
        return {key: value for key, value in body.items() if key != "spatialReference"} if what == "page" else body

    with serve({PATH: Layer(points(3), meddle=mute)}) as server, pytest.raises(InvalidResponse, match="came in \\?"):
        everything(server)


@pytest.mark.parametrize(
    ("reference", "meant"),
    [
        ({"wkid": 102199, "latestWkid": 3812}, "EPSG:3812"),
        ({"wkid": 102199}, "EPSG:3812"),
        ({"wkid": 102100}, "EPSG:3857"),
        ({"wkid": 102100, "latestWkid": 3857}, "EPSG:3857"),
        ({"wkid": 31370}, "EPSG:31370"),
        ({"wkid": 4326, "latestWkid": 4326}, "EPSG:4326"),
        ({"wkid": 102198}, ""),
        ({"wkid": 0}, ""),
        ({"wkid": "31370"}, ""),
        ({"wkt": 'PROJCS["own"]'}, ""),
        (None, ""),
    ],
)
def test_rule_8_esris_own_numbers_are_told_as_epsg_does(reference, meant):
    assert arcgis.authid(reference) == meant


def test_rule_16_a_long_filter_travels_in_the_body():
    where = f"NOM IN ({', '.join(repr(f'rue {n}') for n in range(600))})"
    with serve({PATH: Layer(points(3))}) as server:
        everything(server, where=where)
    asked = [one for one in server.asked if one.path.endswith("/query")]
    assert {one.method for one in asked} == {"POST"}
    assert len(where) > MAX_GET_URL_CHARS
    assert asked[0].form["where"] == where


def test_rule_18_servers_of_version_10_and_11_are_both_understood():
    def old(what, body):
        # no word on paging, the CRS only in the extent, and a drawing that nobody here needs
        kept = {key: body[key] for key in ("name", "geometryType", "fields", "copyrightText")}
        return {
            **kept,
            "currentVersion": 10.51,
            "minScale": 20001,
            "maxScale": 0,
            "extent": {"xmin": 30000, "spatialReference": {"wkid": 31370}},
            "drawingInfo": {"symbolLayerDrawing": {"type": "CIMSymbolLayerDrawing"}},
        }

    with serve({PATH: Layer(), "A/B/MapServer/0": Layer(meddle=old)}) as server:
        new = arcgis.describe(web(), f"{server.url}{ROOT}/{PATH}")
        former = arcgis.describe(web(), f"{server.url}{ROOT}/A/B/MapServer/0")
    assert (new.authid, new.object_id_field, new.max_record_count) == ("EPSG:31370", "OBJECTID", 2000)
    assert (former.authid, former.object_id_field, former.min_scale) == ("EPSG:31370", "OBJECTID", 20001)
    assert (new.max_scale, former.max_scale) == (0, 0)
    assert former.supports_pagination


def test_every_rule_has_a_test_that_names_it():
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    named = [told for name in re.findall(r"def (test_rule_\w+)", tests) for told in re.findall(r"_(\d+)(?=_)", name)]
    assert set(range(1, 23)) <= set(map(int, named))
    assert {int(n) for n in re.findall(r"def test_metawal_rule_(\d+)", tests)} == set(range(1, 9))
