"""The catalogue of regional layers: what it holds, how it is searched, what a licence allows."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import replace

import pytest
from repere.services import json_schema, profile
from repere.services.errors import InvalidFile
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import catalogue
from repere.services.layers.storage import layer_origins
from repere.tests.servers.replay import Reply, Server

PATH = json_schema.RESOURCES / "catalogue" / "wallonia.json"
ROOT = "https://geoservices.wallonie.be/arcgis/rest/services"


@pytest.fixture(scope="module")
def wallonia():
    return catalogue.read(PATH)


def search_ids(layers: catalogue.Catalogue, text: str) -> set[str]:
    return {layer.id for layer in layers.search(text)}


def by_id(layers: catalogue.Catalogue, name: str) -> catalogue.Layer:
    return next(layer for layer in layers.layers if layer.id == name)


def test_a_commune_finds_the_layers_it_works_with(wallonia):
    assert len(wallonia.layers) >= 95
    wanted = {
        "limites-commune",
        "cadastre-parcelles",
        "routes-regionales",
        "picc-axes",
        "plan-de-secteur",
        "icar-adresses",
    }
    assert wanted <= {layer.id for layer in wallonia.layers}


def test_themes_come_once_in_the_order_of_the_file(wallonia):
    assert wallonia.themes()[0] == "Limites administratives"
    assert len(set(wallonia.themes())) == len(wallonia.themes()) >= 9


def test_search_needs_every_word_whatever_case_and_accents(wallonia):
    assert search_ids(wallonia, "ARCHEOLOGIE") == {"carte-archeologique"}
    assert search_ids(wallonia, "  axes   PICC ") == {"picc-axes"}
    assert "cadastre-parcelles" in search_ids(wallonia, "capakey")
    assert search_ids(wallonia, "icar_adr_pt") == {"icar-adresses"}
    assert search_ids(wallonia, "aménagement terril") == search_ids(wallonia, "AMENAGEMENT TERRIL") == {"terrils"}


def test_an_empty_search_finds_all_and_nonsense_finds_nothing(wallonia):
    assert wallonia.search("") == wallonia.search("  ") == wallonia.layers
    assert wallonia.search("picc xyzzy") == ()


def test_addresses_under_rest_and_under_wms_are_as_spw_documents_them(wallonia):
    zones = by_id(wallonia, "plan-de-secteur")
    assert zones.rest_url(ROOT) == f"{ROOT}/AMENAGEMENT_TERRITOIRE/PDS/MapServer/22"
    assert zones.wms_url(ROOT) == (
        "https://geoservices.wallonie.be/arcgis/services/AMENAGEMENT_TERRITOIRE/PDS/MapServer/WMSServer"
    )
    assert zones.rest_url(f"{ROOT}/") == zones.rest_url(ROOT)
    assert by_id(wallonia, "routes-regionales").rest_url(ROOT) == f"{ROOT}/MOBILITE/RES_ROUTIER_REGIONAL/MapServer/6"
    sewage = by_id(wallonia, "pash")
    assert sewage.rest_url(ROOT) == "https://sig.digiteaux.be/digiserver/rest/services/SPGE/WebPASH/MapServer/6"


def test_rule_13_wms_and_rest_numbers_are_two_things(wallonia):
    zones = by_id(wallonia, "plan-de-secteur")
    assert (zones.layer_id, zones.wms_layer) == (22, "2")


def test_a_picture_has_a_crs_to_ask_for_and_features_have_a_kind(wallonia):
    for layer in wallonia.layers:
        assert (layer.geometry == "raster") == (layer.form == "picture"), layer.id
        assert layer.authid or layer.form == "features", layer.id
        assert layer.layer_id is not None or layer.form == "picture" or layer.layer_title, layer.id


def test_titles_and_tables_are_told_apart(wallonia):
    assert len({layer.title for layer in wallonia.layers}) == len(wallonia.layers)
    assert len({layer_origins.table_name(layer) for layer in wallonia.layers}) == len(wallonia.layers)
    assert layer_origins.table_name(by_id(wallonia, "picc-axes")) == "layer_picc_axes"


def test_every_layer_says_who_told_so_and_what_only_a_list_of_2021_shows_is_marked(wallonia):
    assert all(layer.source and layer.seen for layer in wallonia.layers)
    old = {layer.id: layer for layer in wallonia.layers if layer.seen == "2021"}
    assert {"limites-zones-police", "fond-de-carte", "routes-projets"} <= set(old)
    assert all("2021" in layer.note for layer in old.values())
    # those that load as features are looked for by a word of their title
    assert all(layer.layer_title for layer in old.values() if layer.form == "features")
    numbered = [one for one in wallonia.layers if one.layer_id is not None or one.rest_layers]
    unknown = {one.id for one in wallonia.layers if one.form == "features" and one not in numbered}
    assert unknown == {"limites-zones-police", "limites-districts-routiers", "limites-ign", "limite-region"}
    assert unknown <= set(old) and "REST" in by_id(wallonia, "picc-haies").note


@pytest.mark.parametrize(
    ("layer", "field", "value"),
    [
        # facts of November 2026, by what public clients of the services read
        ("limites-commune", "service", "LIMITES/LIMITES_ADMINISTRATIVES"),
        ("limites-commune", "layer_id", 3),
        ("routes-regionales", "layer_id", 6),
        ("routes-regionales-autoroutes", "layer_id", 4),
        ("routes-regionales-rings", "layer_id", 5),
        ("routes-regionales-bornes", "wms_layer", "5,6"),
        ("picc-haies", "wms_layer", "7"),
        ("seveso", "form", "features"),
        ("lotissements", "licence", "cpu-a"),
        ("lotissements", "form", "picture"),
        ("relief-terrain", "licence", "cc-by-4.0"),
        ("plan-de-secteur", "metawal", "7fe2f305-1302-4297-b67e-792f55acd834"),
        ("biens-classes", "rest_layers", "0,1,2,3,4"),
        ("reseau-hydro", "service", "EAU/RES_HYDRO_WAL"),
    ],
)
def test_the_catalogue_says_what_is_so(wallonia, layer, field, value):
    assert getattr(by_id(wallonia, layer), field) == value


def test_what_a_permit_clerk_asks_for_is_there(wallonia):
    services = {layer.service.rpartition("/")[2] for layer in wallonia.layers}
    assert services >= {
        "WebPASH", "ERRUISSOL__RUISSELLEMENT_DIFFUS", "ERRUISSOL__EROSION_DIFFUSE", "AHREM", "PAT_LSTSAV", "PPR", "PRE",
        "PLANHP", "ZIP", "ISA", "TNU_INZH", "KARST", "CONTR_KARST", "RISQ_EBOULT", "ZONES_INONDEES", "WAL_OCS_IA__2023",
        "ORTHO_1994_2000", "ORTHO_2001_2003", "ORTHO_2023_ETE", "ORTHO_2024", "ORTHO_2025_ETE", "ORTHO_2025_PRINTEMPS",
    }  # fmt: skip


def test_the_default_layers_of_the_example_are_loadable(wallonia):
    told = json.loads((json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8"))
    for name in told["layers"]:
        layer = by_id(wallonia, name)
        assert layer.form == "features" and layer.layer_id is not None and layer.licence != "cpu-a"


def test_every_layer_says_whom_to_credit_and_no_civil_servant_is_named(wallonia):
    assert all(layer.credit for layer in wallonia.layers)
    assert "@" not in PATH.read_text(encoding="utf-8")


def test_a_licence_is_told_in_words(wallonia):
    assert "CC BY 4.0" in catalogue.licence_terms(by_id(wallonia, "icar-adresses").licence)
    assert "type C" in catalogue.licence_terms(by_id(wallonia, "picc-axes").licence)
    assert "viewed only" in catalogue.licence_terms(by_id(wallonia, "zones-inondables").licence)


def test_a_licence_that_is_not_known_allows_no_more_than_type_a(wallonia):
    unknown = by_id(wallonia, "parcelles-agricoles")
    assert unknown.licence == "unknown"
    assert "viewed only" in catalogue.licence_terms(unknown.licence)


def changed(index: int, **fields: object) -> str:
    told = json.loads(PATH.read_text(encoding="utf-8"))
    told["layers"] = told["layers"][:3]
    told["layers"][index].update(fields)
    return json.dumps(told, indent=1, ensure_ascii=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (changed(1, licence="free"), '“layers[1].licence” cannot be "free"'),
        (changed(0, layer_id="0"), "“layers[0].layer_id” must be a whole number"),
        (changed(0, layer_id=-1), "“layers[0].layer_id” must be 0 or more"),
        (changed(0, wms_layer="1;2"), '“layers[0].wms_layer” cannot be "1;2"'),
        (changed(0, service="../admin"), "“layers[0].service” cannot be"),
        (changed(0, id="a'; DROP TABLE x"), "“layers[0].id” cannot be"),
        (changed(0, authid="ESRI:102199"), "“layers[0].authid” cannot be"),
        (changed(2, id="limites-commune"), "there is already a layer “limites-commune”"),
    ],
)
def test_a_wrong_catalogue_names_the_field(text, message):
    with pytest.raises(InvalidFile) as caught:
        catalogue.parse(text, "ours.json")
    assert message in str(caught.value)
    assert str(caught.value).startswith("ours.json, line ")


def test_every_question_and_every_set_of_places_has_its_layer(wallonia):
    topics = {question.topic for question in wallonia.questions}
    assert len(topics) == len(wallonia.questions) >= 9
    assert {"Plan de secteur", "Natura 2000", "Altitude", "Adresse la plus proche"} <= topics
    assert wallonia.places
    told = json.loads(PATH.read_text(encoding="utf-8"))
    told["questions"][0]["layer"] = "nowhere"
    with pytest.raises(InvalidFile, match="there is no layer “nowhere”"):
        catalogue.parse(json.dumps(told), "ours.json")


def test_a_newer_catalogue_is_taken_if_it_is_the_one_that_was_meant():
    data = PATH.read_bytes()
    sum_of_it = hashlib.sha256(data).hexdigest()
    assert len(catalogue.parse_verified(data, sum_of_it.upper(), "new.json").layers) >= 60
    for other in (data + b" ", b"", b"{"):
        with pytest.raises(InvalidFile, match="not the one that the profile names"):
            catalogue.parse_verified(other, sum_of_it, "new.json")
    with pytest.raises(InvalidFile, match="UTF-8"):
        catalogue.parse_verified(b"\xff", hashlib.sha256(b"\xff").hexdigest(), "new.json")


def test_a_profile_may_point_to_a_newer_catalogue(tmp_path):
    told = json.loads((json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8"))
    data = PATH.read_bytes()
    told["catalogue"] = {"url": "https://example.be/new.json", "sha256": hashlib.sha256(data).hexdigest()}
    meant = profile.parse(json.dumps(told), "huy.json").catalogue
    kept = tmp_path / "user" / "catalogue.json"
    with Server(lambda asked: Reply(data)) as server:
        web = HttpClient("Commune", per_second=0, attempts=1)
        assert len(catalogue.fetch(web, f"{server.url}/new.json", meant.sha256, kept).layers) >= 60
        assert catalogue.fetch(web, f"{server.url}/new.json", meant.sha256, kept).layers
        assert len(server.asked) == 1
        kept.write_text("tampered", encoding="utf-8")
        assert catalogue.fetch(web, f"{server.url}/new.json", meant.sha256, kept).layers
        assert len(server.asked) == 2
        with pytest.raises(InvalidFile):
            catalogue.fetch(web, f"{server.url}/new.json", "0" * 64, kept)
    assert kept.read_bytes() == data


@pytest.mark.parametrize("wrong", [{"url": "file:///x", "sha256": "0" * 64}, {"url": "https://x", "sha256": "0"}, {}])
def test_a_profile_that_points_to_a_catalogue_wrongly_is_told(wrong):
    told = json.loads((json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8"))
    with pytest.raises(InvalidFile, match="catalogue"):
        profile.parse(json.dumps({**told, "catalogue": wrong}), "huy.json")


def test_a_search_among_500_layers_answers_within_a_keystroke(wallonia):
    many = catalogue.Catalogue(
        "many", tuple(replace(layer, id=f"{layer.id}-{n}") for n in range(7) for layer in wallonia.layers)
    )
    assert len(many.layers) > 500
    # the panel lists everything first; other work on the machine is no keystroke's fault
    many.search("")

    def seconds(typed: str) -> float:
        started = time.thread_time()
        many.search(typed)
        return time.thread_time() - started

    slowest = max(min(seconds("amenagement zones rurales"[:end]) for _ in range(3)) for end in range(1, 26))
    assert slowest < 0.020
