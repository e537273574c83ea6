"""What applies at a point: many services asked at once, each answer as it comes, no silence taken for a no."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from math import inf

import pytest
import shapely
from repere.services import json_schema
from repere.services.errors import Cancelled, RequestRejected, Unreachable
from repere.services.http import client as http_client
from repere.services.http.circuit_breaker import MAX_PARALLEL_PER_HOST
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import catalogue
from repere.services.layers.clients import identify
from repere.services.layers.queries import point_info
from repere.services.training_town import TrainingTown
from repere.tests.servers.arcgis import ROOT, error
from repere.tests.servers.replay import Asked, Reply, Server

WALLONIA = catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json")
LAYERS = {layer.id: layer for layer in WALLONIA.layers}
X, Y = 185000.0, 128000.0


def web(role: str = "spw") -> HttpClient:
    return HttpClient("SPW", per_second=0, attempts=1)


def identified(*results: dict) -> Server:
    return Server(lambda asked: Reply(json.dumps({"results": list(results)}).encode()))


def asked_of(server: Server) -> dict[str, str]:
    return server.asked[-1].query


def test_rule_9_identify_always_tells_the_extent_and_the_picture_it_implies():
    with identified() as server:
        identify.identify(web(), f"{server.url}/x/MapServer", "2", X, Y)
    asked = asked_of(server)
    assert (asked["layers"], asked["sr"], asked["tolerance"], asked["imageDisplay"]) == (
        "all:2",
        "31370",
        "0",
        "400,400,96",
    )
    xmin, ymin, xmax, ymax = map(float, asked["mapExtent"].split(","))
    assert ((xmin + xmax) / 2, (ymin + ymax) / 2) == pytest.approx((X, Y))


@pytest.mark.parametrize("layer", WALLONIA.layers, ids=lambda layer: layer.id)
def test_rule_9_the_implied_scale_lies_inside_the_layers_range(layer):
    with identified() as server:
        identify.identify(web(), server.url, "", X, Y, min_scale=layer.min_scale, max_scale=layer.max_scale)
    xmin, _ymin, xmax, _ymax = map(float, asked_of(server)["mapExtent"].split(","))
    implied = (xmax - xmin) / (identify.IMAGE_SIDE_PX * 0.0254 / identify.DPI)
    assert (layer.max_scale or 0) < implied < (layer.min_scale or inf)


@pytest.mark.parametrize(("least", "most"), [(5000, 0), (0, 1000), (24999, 25000), (2500, 2600), (0, 0), (None, None)])
def test_rule_9_whatever_the_range_a_scale_inside_it_is_found(least, most):
    assert (least or 0) < identify.choose_scale(most, least) < (most or inf)


@pytest.mark.parametrize(
    ("attributes", "value"),
    [
        ({"Pixel Value": "152,75"}, 152.75),
        ({"Stretch.Pixel Value": "12"}, 12),
        ({"Raster.VALEUR": "3"}, 3),
        ({"Pixel Value": "NoData"}, None),
        ({"Nom": "x"}, None),
    ],
)
def test_rule_10_a_rasters_value_is_a_number_whatever_its_key(attributes, value):
    with identified({"layerId": 0, "layerName": "MNT", "attributes": attributes}) as server:
        (found,) = identify.identify(web(), server.url, "0", X, Y)
    assert found.value == value


def test_rule_11_null_and_empty_are_left_out_and_texts_are_words():
    told = {"Superficie": "4152,8834", "Remarque": "Null", "Nom": "<b>Bois</b>", "Vide": "", "N": None}
    with identified({"layerId": 2, "layerName": "x", "attributes": told}, "odd", {"attributes": 5}) as server:
        found, odd = identify.identify(web(), server.url, "2", X, Y)
    assert found.attributes == {"Superficie": "4152,8834", "Nom": "Bois"}
    assert (odd.layer_id, odd.attributes) == (-1, {})


# -- the questions together -------------------------------------------------------------------------


def question(topic: str, **how: object) -> catalogue.Question:
    return catalogue.Question(**{"topic": topic, "how": "identify", "layer": "relief-terrain", **how})


def ask_question(answer, **how: object) -> point_info.PointAnswer:
    asks = replace(WALLONIA, questions=(question("T", **how),))
    with Server(answer) as server:
        (told,) = point_info.ask_questions(asks, X, Y, {"spw": f"{server.url}{ROOT}", "geocoder": server.url}, web)
    return told


def test_an_answer_tells_its_source_its_date_its_licence_and_its_unit():
    told = ask_question(
        lambda asked: Reply(json.dumps({"results": [{"attributes": {"Pixel Value": "152,5"}}]}).encode()), unit="m"
    )
    assert (told.answers, told.unit) == (("152.5",), "m")
    assert (told.source, told.licence, told.error) == (LAYERS["relief-terrain"].title, "cc-by-4.0", None)
    assert told.fetched_at.endswith("Z") and told.url.endswith("/RELIEF/WALLONIE_MNT_2021_2022/MapServer/0")
    assert list(point_info.to_rows([told]))[1][:2] == ("T", "152.5")


def test_nothing_there_is_told_apart_from_nothing_known():
    nothing = ask_question(lambda asked: Reply(b'{"results": []}'))
    unknown = ask_question(lambda asked: Reply(b"{}", 503))
    assert (nothing.answers, nothing.error) == ((), None)
    assert unknown.answers == () and unknown.error is not None
    assert [row[1] for row in point_info.to_rows([nothing, unknown])][1:] == ["–", "?"]


def test_a_zone_is_told_in_words_and_a_code_nobody_explained_as_it_is():
    def answer(asked: Asked) -> Reply:
        rows = [
            {"attributes": {"AFFECT": "H02", "DESCRIPTION": ""}},
            {"attributes": {"AFFECT": "A01", "DESCRIPTION": None}},
            {"attributes": {"AFFECT": "Z9"}},
            {"attributes": None},
        ]
        return Reply(json.dumps({"features": rows}).encode())

    wording = next(question for question in WALLONIA.questions if question.topic == "Plan de secteur").words
    told = ask_question(answer, how="query", layer="plan-de-secteur", fields=("DESCRIPTION", "AFFECT"), words=wording)
    # A01 is the mixed economic zone (Mikajy01/walon-map-public at 112698c), and no article is written by hand
    assert told.answers == ("Zone d’habitat à caractère rural", "Zone d’activité économique mixte", "Z9")


def ask_one(topic: str, answer) -> point_info.PointAnswer:
    """One question of the catalogue that ships, of a service that answers so."""
    asks = replace(WALLONIA, questions=tuple(one for one in WALLONIA.questions if one.topic == topic))
    with Server(answer) as server:
        (told,) = point_info.ask_questions(asks, X, Y, {"spw": f"{server.url}{ROOT}"}, web)
    return told


LAW = "https://wallex.wallonie.be/contents/acts/x"


def test_the_plan_de_secteur_is_told_as_the_service_words_it_with_its_article_and_its_text():
    # values: the live probe of 2026-07-31 (DESCRIPTION, ART_CODT “Art. D.II.40.”, LIEN_WALLEX)
    zone = {
        "AFFECT": "R05",
        "DESCRIPTION": "Parc",
        "ART_CODT": "Art. D.II.40.",
        "ART_CWATUPE": None,
        "LIEN_WALLEX": LAW,
    }
    told = ask_one("Plan de secteur", lambda asked: Reply(json.dumps({"features": [{"attributes": zone}]}).encode()))
    assert (told.answers, dict(told.links), told.missing_fields) == (
        ("Parc (Art. D.II.40.)",),
        {told.answers[0]: LAW},
        (),
    )
    assert list(point_info.to_rows([told]))[1][:3] == ("Plan de secteur", "Parc (Art. D.II.40.)", LAW)
    assert all("CoDT" not in sentence for question in WALLONIA.questions for sentence in question.words.values())


def test_a_service_that_lost_a_field_is_told_and_what_is_left_still_answers():
    rows = {"features": [{"attributes": {"AFFECT": "R05", "LIEN_WALLEX": "javascript:alert(1)"}}]}
    told = ask_one("Plan de secteur", lambda asked: Reply(json.dumps(rows).encode()))
    assert (told.answers, told.missing_fields, dict(told.links)) == (
        ("Zone de parc (javascript:alert(1))",),
        ("DESCRIPTION",),
        {},
    )
    rows = {"features": [{"attributes": {"OBJECTID": 1}}]}
    told = ask_one("Plan de secteur", lambda asked: Reply(json.dumps(rows).encode()))
    assert told.error is not None and "DESCRIPTION, AFFECT" in str(told.error)


@pytest.mark.parametrize("now_at_21", ["nothing", "another layer"])
def test_a_layer_that_moved_is_found_by_its_title_and_that_is_told(now_at_21):
    axes = {"GESTION": "Commune", "NATUR_CODE": "VCO"}
    other = {"features": [{"attributes": {"CODE": "x"}}]}

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/21/query"):
            body = error(404, "Layer not found") if now_at_21 == "nothing" else other
        elif asked.path.endswith("/17/query"):
            body = {"features": [{"attributes": axes}]}
        else:
            line = {"geometryType": "esriGeometryPolyline"}
            body = {"layers": [{"id": 17, "name": "Voirie: axe", **line}, {"id": 21, "name": "Relief: ligne", **line}]}
        return Reply(json.dumps(body).encode())

    told = ask_one("Gestionnaire de la voirie", answer)
    assert (told.answers, told.current_layer_id, told.error) == (("Commune",), 17, None)
    assert told.url.endswith("/PICC_VDIFF/MapServer/17")


def test_identify_words_a_field_by_its_alias():
    # the aliases that les4sources/claudy reads: the last one ends in a space
    said = {"Phrase carto juridique": "zone de parc", "Article CoDT": "Art. D.II.40.", "Lien Wallex ": LAW}

    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/query"):
            return Reply(json.dumps(error(400, "Failed", "'wkid' is not a Geographic Coordinate System")).encode())
        return Reply(json.dumps({"results": [{"layerName": "Affectations", "attributes": said}]}).encode())

    told = ask_one("Plan de secteur", answer)
    assert (told.answers, dict(told.links)) == (("zone de parc (Art. D.II.40.)",), {told.answers[0]: LAW})


@pytest.mark.parametrize(
    ("topic", "attributes", "expected"),
    [
        ("Natura 2000", {"NOM_FR": "Vallée du Hoyoux", "CODE_SITE": "BE33011"}, "Vallée du Hoyoux (BE33011)"),
        ("Natura 2000", {"DESC_UG_FR": "Forêts", "ET_CODE_UG_FR": "UG8", "LIEN_UG": LAW}, "Forêts (UG8)"),
        ("Patrimoine classé", {"CODESERVICE": "HUY/1", "CODECARTO": "610310001"}, "HUY/1 (610310001)"),
        ("Protection des captages", {"TYPE_CODE": "IIb"}, "x (IIb)"),
        ("Protection des captages", {"NOM": "Ben-Ahin", "TYPE_CODE": "IIa"}, "Ben-Ahin (IIa)"),
    ],
)
def test_nature_heritage_and_catchments_answer_with_what_the_service_gives(topic, attributes, expected):
    body = json.dumps({"results": [{"layerName": "x", "attributes": attributes}]}).encode()
    told = ask_one(topic, lambda asked: Reply(body))
    assert (told.answers, bool(told.links)) == ((expected,), "LIEN_UG" in attributes)


def test_a_regional_road_is_looked_for_in_its_three_layers():
    def answer(asked: Asked) -> Reply:
        rows = [{"attributes": {"NUMERO_ROUTE": "A4", "NOM_ROUTE": "E411"}}] if "/4/" in asked.path else []
        return Reply(json.dumps({"features": rows}).encode())

    assert ask_one("Route régionale", answer).answers == ("A4 (E411)",)


def test_rule_2_a_layer_that_refuses_queries_is_identified():
    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/query"):
            return Reply(json.dumps(error(400, "Failed", "'wkid' is not a Geographic Coordinate System")).encode())
        return Reply(json.dumps({"results": [{"layerName": "Terril", "attributes": {"NOM": "Hiercheuse"}}]}).encode())

    told = ask_question(answer, how="query", layer="plan-de-secteur", fields=("NOM",))
    assert told.answers == ("Hiercheuse",)


def test_a_final_refusal_is_told():
    told = ask_question(
        lambda asked: Reply(json.dumps(error(400, "No such field")).encode()), how="query", layer="plan-de-secteur"
    )
    assert isinstance(told.error, RequestRejected)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"candidates": None},
        {"candidates": []},
        {"candidates": [None]},
        {"candidates": [{"street": 5, "house": []}]},
        [],
    ],
)
def test_a_geocoder_that_knows_nothing_near_says_nothing(body):
    told = ask_question(lambda asked: Reply(json.dumps(body).encode()), how="geocoder", layer="")
    assert (told.answers, told.error) == ((), None)


def test_ten_services_on_one_host_are_asked_together_and_the_first_is_heard_early(monkeypatch):
    """The first answer comes at once, the others only when it was heard and four are waited for at one time."""
    first_heard, four_asked, lock, waits = threading.Event(), threading.Event(), threading.Lock(), list[float]()
    asking, early = [0], list[bool]()
    monkeypatch.setattr(http_client, "cancellable_sleep", lambda seconds, cancelled: waits.append(seconds))

    def answer(asked: Asked) -> Reply:
        with lock:
            asking[0] += 1
            is_first = asking[0] == 1
            if asking[0] == 1 + MAX_PARALLEL_PER_HOST:
                four_asked.set()
        if not is_first:
            early.append(first_heard.wait(30) and four_asked.wait(30))
            four_asked.set()  # a failure is waited for once
        return Reply(b'{"results": [{"attributes": {"Pixel Value": "1"}}]}')

    topics: list[str] = []

    def hear(answered: point_info.PointAnswer) -> None:
        topics.append(answered.topic)
        first_heard.set()

    asks = replace(WALLONIA, questions=tuple(question(str(n)) for n in range(10)))
    with Server(answer) as server:
        told = point_info.ask_questions(
            asks, X, Y, {"spw": f"{server.url}{ROOT}"}, lambda role: HttpClient("SPW"), hear
        )
    assert early == [True] * 9
    assert [one.topic for one in told] == [str(n) for n in range(10)] and sorted(topics) == [str(n) for n in range(10)]
    assert all(one.answers == ("1",) for one in told)
    # the host's rate lets ten go in one burst
    assert max(waits) == pytest.approx(0, abs=1e-6)


def test_one_service_that_is_away_spoils_nothing():
    asks = replace(WALLONIA, questions=(question("here"), question("away", how="geocoder", layer="")))
    with identified({"attributes": {"Pixel Value": "7"}}) as server:
        told = point_info.ask_questions(
            asks, X, Y, {"spw": f"{server.url}{ROOT}", "geocoder": "http://127.0.0.1:9"}, web
        )
    assert told[0].answers == ("7",)
    assert isinstance(told[1].error, Unreachable)


def test_stopping_is_heard():
    asks = replace(WALLONIA, questions=(question("a"), question("b")))
    with identified() as server, pytest.raises(Cancelled):
        point_info.ask_questions(asks, X, Y, {"spw": f"{server.url}{ROOT}"}, web, cancelled=lambda: True)


def test_the_training_town_tells_parcel_zone_and_nearest_address(tmp_path):
    sandbox = TrainingTown(tmp_path / "town.sqlite")
    sandbox.start()
    try:
        text = web().get(f"{sandbox.url}/sandbox/profile.json").json()
        services = text["services"]
        row = (
            web()
            .get(
                f"{services['spw']['url']}/DONNEES_BASE/ICAR_ADR_PT/MapServer/1/query",
                {"where": "ADR_FIN IS NULL", "outFields": "*", "resultRecordCount": 1, "outSR": 31370, "f": "json"},
            )
            .json()["features"][0]
        )
        at = row["geometry"]["x"], row["geometry"]["y"]
        roots = {role: services[role]["url"] for role in ("spw", "geocoder")}
        told = {one.topic: one for one in point_info.ask_questions(WALLONIA, *at, roots, web)}
    finally:
        sandbox.stop()
    assert len(told["Parcelle cadastrale"].answers) >= 1
    # the article is the service's own
    assert told["Plan de secteur"].answers[0] in ("Habitat", "Habitat à caractère rural", "Agricole (Art. D.II.36.)")
    assert row["attributes"]["RUE_NM"] in told["Adresse la plus proche"].answers[0]


@pytest.fixture(scope="module")
def town_root(tmp_path_factory):
    town = TrainingTown(tmp_path_factory.mktemp("here") / "town.sqlite").start()
    yield f"{town.url}/arcgis/rest/services"
    town.stop()


def answers(topic: str, root: str, x: float, y: float, surface=None) -> tuple[str, ...]:
    questions = tuple(question for question in WALLONIA.questions if question.topic == topic)
    (told,) = point_info.ask_questions(
        replace(WALLONIA, questions=questions), x, y, {"spw": root}, web, surface=surface
    )
    assert told.error is None
    return told.answers


def parcels(root: str):
    """A parcel at each of a hundred places in the middle of the town that has one."""
    for step in range(100):
        x, y = 211300 + 90 * (step % 10), 133900 + 90 * (step // 10)
        parcel = point_info.find_parcel(web(), WALLONIA, root, x, y)
        if parcel is not None:
            yield x, y, parcel


def test_what_only_touches_a_parcel_does_not_apply_to_it(town_root):
    x, y, parcel = next(parcels(town_root))
    assert answers("Parcelle cadastrale", town_root, x, y, parcel) == answers("Parcelle cadastrale", town_root, x, y)
    assert len(answers("Parcelle cadastrale", town_root, x, y, parcel)) == 1


def test_a_parcel_is_asked_about_as_a_whole(town_root):
    x, y = 208456.96, 133397.45
    parcel = point_info.find_parcel(web(), WALLONIA, town_root, x, y)
    assert len(answers("Plan de secteur", town_root, x, y)) == 1
    assert answers("Plan de secteur", town_root, x, y, parcel) == (
        "Habitat",
        "Habitat à caractère rural",
    )


def test_a_rasters_value_is_the_points_own(town_root):
    x, y, parcel = next(parcels(town_root))
    height = answers("Altitude", town_root, x, y, parcel)
    assert height == answers("Altitude", town_root, x, y)
    assert float(height[0]) > 0


def test_where_there_is_no_parcel_there_is_none(town_root):
    assert point_info.find_parcel(web(), WALLONIA, town_root, 150000, 150000) is None


def test_a_monument_is_found_by_its_parcel_through_identify(town_root):
    square = shapely.box(211740, 134240, 212100, 134420)
    assert answers("Patrimoine classé", town_root, 211750, 134330) == ()
    assert answers("Patrimoine classé", town_root, 211750, 134330, square) == ("HUY/1 (610310001)",)
