"""The training town's services over a real socket, each as docs/contracts/training-town.md tells it."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from contextlib import closing
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import numpy as np
import pytest
import requests
from osgeo import gdal
from repere.services.errors import InvalidFile
from repere.services.training_town import TrainingTown

ROOT = Path(__file__).parents[2]
OPEN311 = "/open311/v2"
ARCGIS = "/arcgis/rest/services"
ICAR = f"{ARCGIS}/DONNEES_BASE/ICAR_ADR_PT/MapServer/1"
PARCELS = f"{ARCGIS}/PLAN_REGLEMENT/CADMAP_PARCELLES/MapServer/0"
AXES = f"{ARCGIS}/TOPOGRAPHIE/PICC_VDIFF/MapServer/21"
ZONES = f"{ARCGIS}/AMENAGEMENT_TERRITOIRE/PDS/MapServer/22"
BEST = "/api/opendata/best/v1/belgianAddress/v2"
REPORTS = "/address-report/signalements"


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def ask(town):
    """Asks the town: ``ask("GET", path, …)`` as requests does."""
    with requests.Session() as session:
        yield lambda method, path, **how: session.request(method, town.url + path, timeout=20, **how)


@pytest.fixture
def get(ask):
    return lambda path, **params: ask("GET", path, params=params)


@pytest.fixture
def first_day(ask):
    assert ask("POST", "/sandbox/reset").status_code == 200


# -- Open311 ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "root", "child"),
    [
        ("services", "services", "service"),
        ("requests", "service_requests", "request"),
        ("servicerequestupdates", "service_request_updates", "request_update"),
    ],
)
def test_xml_tells_what_json_tells(get, path, root, child):
    listed = get(f"{OPEN311}/{path}.json").json()
    tree = ElementTree.fromstring(get(f"{OPEN311}/{path}.xml").content)
    assert tree.tag == root
    assert [element.tag for element in tree] == [child] * len(listed)
    told = {field.tag: field.text or "" for field in tree[0]}
    assert told.keys() == listed[0].keys()
    assert told["description"].replace("\n", "") == listed[0]["description"].replace("\r", "").replace("\n", "")


def test_discovery_names_the_endpoint(town, get):
    assert get(f"{OPEN311}/discovery.json").json()["endpoints"][0]["url"] == town.url + OPEN311


def test_two_categories_ask_more_questions(get):
    asking = [s["service_code"] for s in get(f"{OPEN311}/services.json").json() if s["metadata"]]
    assert len(asking) == 2
    for code in asking:
        attributes = get(f"{OPEN311}/services/{code}.json").json()["attributes"]
        assert any(attribute["required"] for attribute in attributes)
    assert get(f"{OPEN311}/services/nulle-part.json").status_code == 404


def test_the_list_is_newest_first_and_can_be_walked_by_end_date_or_by_page(get, first_day):
    pages = []
    while not pages or pages[-1]:
        pages.append(get(f"{OPEN311}/requests.json", page=len(pages) + 1).json())
    dates = [r["requested_datetime"] for page in pages for r in page]
    assert len(dates) == 1500
    assert dates == sorted(dates, reverse=True)
    assert max(map(len, pages)) == 200
    before = get(f"{OPEN311}/requests.json", end_date=dates[199]).json()
    assert all(r["requested_datetime"] < dates[199] for r in before)
    with_offset = get(f"{OPEN311}/requests.json", end_date=dates[199].replace("Z", "+00:00")).json()
    assert with_offset == before


def test_filters(get):
    closed = get(f"{OPEN311}/requests.json", status="closed", service_code="graffitis,nuisibles").json()
    assert closed
    assert {r["status"] for r in closed} == {"closed"}
    assert {r["service_code"] for r in closed} == {"graffitis", "nuisibles"}
    two = get(f"{OPEN311}/requests.json", service_request_id="000007,000003,999999", status="nothing").status_code
    assert two == 400
    ids = get(f"{OPEN311}/requests.json", service_request_id="000007,000003,999999").json()
    assert [r["service_request_id"] for r in ids] == ["000007", "000003"]


@pytest.mark.parametrize(
    "query",
    [
        {"start_date": "hier"},
        {"end_date": "2026-13-01T00:00:00Z"},
        {"page": "deux"},
        {"status": "in_progress"},
    ],
)
def test_a_filter_that_cannot_be_read_is_refused(get, query):
    answer = get(f"{OPEN311}/requests.json", **query)
    assert answer.status_code == 400
    assert answer.json()[0]["code"] == 400


def test_reports_bring_along_what_real_ones_do(get, first_day):
    every = [r for page in range(1, 9) for r in get(f"{OPEN311}/requests.json", page=page).json()]
    texts = [r["description"] for r in every]
    assert any("<" in t for t in texts)
    assert any("\n" in t for t in texts)
    assert any('"' in t for t in texts)
    assert any(ord(max(t)) > 0xFFFF for t in texts)
    assert sum((r["lat"], r["long"]) == (0, 0) for r in every) == 5
    assert sum(r["lat"] == r["long"] != 0 for r in every) == 5
    assert any("requestor_name" in r for r in every)
    assert len({r["service_code"] for r in every}) == 12
    history = {u["service_request_id"] for u in get(f"{OPEN311}/servicerequestupdates.json").json()}
    assert 400 < len(history) < 600
    # the newest is from the day before the first day, the oldest eighteen months older
    newest, oldest = every[0]["requested_datetime"], every[-1]["requested_datetime"]
    assert 480 < (_days(newest) - _days(oldest)) < 560
    assert 0 <= time.time() / 86400 - _days(newest) < 2


def test_a_photo_is_a_picture(get):
    shown = get(f"{OPEN311}/requests.json").json()
    url = next(r["media_url"] for r in shown if r["media_url"])
    photo = requests.get(url, timeout=20)
    assert photo.headers["Content-Type"] == "image/png"
    assert photo.content.startswith(b"\x89PNG")


def test_a_citizen_reports(ask, get):
    form = {"api_key": "k", "service_code": "graffitis", "lat": "50.52", "long": "5.24", "description": "Tag <b>&\x01"}
    made = ask("POST", f"{OPEN311}/requests.json", data=form)
    assert made.status_code == 200
    number = made.json()[0]["service_request_id"]
    [shown] = get(f"{OPEN311}/requests/{number}.json").json()
    assert (shown["status"], shown["lat"], shown["long"]) == ("open", 50.52, 5.24)
    # XML cannot hold a control character
    tree = ElementTree.fromstring(get(f"{OPEN311}/requests/{number}.xml").content)
    assert tree.findtext("request/description") == "Tag <b>&"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"api_key": ""}, 403),
        ({"service_code": "licornes"}, 404),
        ({"service_code": "nids-de-poule"}, 400),
        ({"lat": "50,52"}, 400),
        ({"lat": "", "long": ""}, 400),
        ({"long": "nan"}, 400),
        ({"description": "x" * 4001}, 400),
        ({"media_url": "javascript:alert(1)"}, 400),
        ({"jurisdiction_id": "namur.example"}, 404),
    ],
)
def test_a_report_that_lacks_something_is_refused(ask, change, status):
    form = {"api_key": "k", "service_code": "graffitis", "lat": "50.52", "long": "5.24", "description": "Tag"}
    answer = ask("POST", f"{OPEN311}/requests.json", data={**form, **change})
    assert answer.status_code == status
    assert answer.json()[0]["description"]


def _update(number, **change):
    return {
        "api_key": "k",
        "service_request_id": number,
        "update_id": str(uuid.uuid4()),
        "updated_datetime": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "status": "fixed",
        "description": "C'est fait.",
        **change,
    }


def test_an_update_changes_the_status_and_is_listed(ask, get, first_day):
    update = _update("000010")
    answer = ask("POST", f"{OPEN311}/servicerequestupdates.json", data=update)
    assert answer.json() == [{"update_id": update["update_id"]}]
    [shown] = get(f"{OPEN311}/requests/000010.json").json()
    assert (shown["status"], shown["status_notes"]) == ("closed", "fixed")
    assert shown["updated_datetime"] == update["updated_datetime"]
    listed = get(f"{OPEN311}/servicerequestupdates.json", service_request_id="000010").json()
    assert listed[-1]["update_id"] == update["update_id"]
    assert listed[-1]["description"] == "C'est fait."


def test_an_unknown_status_publishes_the_comment_only(ask, get, first_day):
    [before] = get(f"{OPEN311}/requests/000011.json").json()
    assert ask("POST", f"{OPEN311}/servicerequestupdates.json", data=_update("000011", status="banana")).ok
    [after] = get(f"{OPEN311}/requests/000011.json").json()
    assert after["status_notes"] == before["status_notes"]


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"update_id": ""}, 400, "update_id"),
        ({"status": ""}, 400, "status"),
        ({"updated_datetime": "demain"}, 400, "updated_datetime"),
        ({"service_request_id": "12"}, 404, "12"),
        ({"service_request_id": "999999"}, 404, "999999"),
        ({"api_key": ""}, 403, "api_key"),
    ],
)
def test_an_update_that_lacks_something_is_refused(ask, change, status, words):
    answer = ask("POST", f"{OPEN311}/servicerequestupdates.json", data=_update("000010", **change))
    assert answer.status_code == status
    assert words in answer.json()[0]["description"]


def test_the_same_update_from_two_threads_is_one(town, get):
    update, answers, ready = _update("000012"), [], threading.Barrier(2)

    def send():
        ready.wait()
        answers.append(requests.post(f"{town.url}{OPEN311}/servicerequestupdates.json", data=update, timeout=20))

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer.status_code for answer in answers) == [200, 400]
    assert any("already exists" in answer.text for answer in answers)
    listed = get(f"{OPEN311}/servicerequestupdates.json", service_request_id="000012").json()
    assert [u["update_id"] for u in listed].count(update["update_id"]) == 1


# -- ArcGIS REST ------------------------------------------------------------------------------------


def test_every_layer_of_the_directory_describes_itself(get):
    layers = []
    for folder in get(ARCGIS, f="json").json()["folders"]:
        for service in get(f"{ARCGIS}/{folder}", f="json").json()["services"]:
            root = f"{ARCGIS}/{service['name']}/MapServer"
            for layer in get(root, f="json").json()["layers"]:
                about = get(f"{root}/{layer['id']}", f="json").json()
                assert about["maxRecordCount"] == 2000
                assert ("geometryType" in about) == (about["type"] == "Feature Layer")
                layers.append(
                    (service["name"].rpartition("/")[2], about["id"], about["sourceSpatialReference"]["wkid"])
                )
    assert len(layers) == 16
    assert ("PICC_VDIFF", 21, 102199) in layers and ("PDS", 22, 31370) in layers


def test_pages_hold_every_address_once(get):
    total = get(f"{ICAR}/query", f="json", where="ADR_FIN IS NULL", returnCountOnly="true").json()["count"]
    seen, more = [], True
    while more:
        page = get(
            f"{ICAR}/query",
            f="json",
            where="ADR_FIN IS NULL",
            outFields="ADR_ID",
            orderByFields="ADR_ID",
            resultOffset=len(seen),
        ).json()
        seen += [f["attributes"]["ADR_ID"] for f in page["features"]]
        more = page.get("exceededTransferLimit", False)
        assert len(page["features"]) == 2000 or not more
    assert len(seen) == len(set(seen)) == total > 12000


def test_without_outsr_the_layers_own_crs_comes(get):
    own = get(f"{AXES}/query", f="json", objectIds="1").json()
    assert own["spatialReference"] == {"wkid": 102199, "latestWkid": 3812}
    x, _y = own["features"][0]["geometry"]["paths"][0][0]
    lambert72 = get(f"{AXES}/query", f="json", objectIds="1", outSR="31370").json()
    assert x - lambert72["features"][0]["geometry"]["paths"][0][0][0] == pytest.approx(500003, abs=3)


def test_where_filter_and_the_area_of_another_crs(get):
    # the value of PICC_VDIFF/21 that AWV, OSM and other clients read: never "Région"
    where = "GESTION = 'Service public de Wallonie' AND OBJECTID > 0"
    region = get(f"{AXES}/query", f="json", where=where, outFields="*").json()
    assert {f["attributes"]["GESTION"] for f in region["features"]} == {"Service public de Wallonie"}
    quoted = get(f"{AXES}/query", f="json", where="RUE_NOM1 = 'Rue de l''Église (BA)'", returnCountOnly="true")
    assert quoted.json() == {"count": 1}
    lambert = get(f"{ICAR}/query", f="json", geometry="211500,134000,212000,134500", inSR=31370, returnCountOnly="true")
    degrees = get(
        f"{ICAR}/query",
        f="json",
        geometry=json.dumps({"xmin": 5.2359, "ymin": 50.5134, "xmax": 5.2431, "ymax": 50.5182}),
        inSR=4326,
        returnCountOnly="true",
    )
    assert lambert.json()["count"] > 200
    assert degrees.json()["count"] == pytest.approx(lambert.json()["count"], rel=0.25)


def test_the_zones_part_the_commune(get):
    """One zone, and one only, lies under any point."""
    for x, y in ((211750, 134330), (206600, 131500), (214500, 135900), (211700, 134790)):
        found = get(
            f"{ZONES}/query", f="json", geometry=f"{x},{y}", geometryType="esriGeometryPoint", returnCountOnly="true"
        )
        assert found.json() == {"count": 1}


def test_a_long_query_may_come_by_post(ask):
    ids = ",".join(map(str, range(1, 1500)))
    answer = ask("POST", f"{PARCELS}/query", data={"f": "json", "objectIds": ids, "returnCountOnly": "true"})
    assert answer.json() == {"count": 1499}


def test_geojson_is_in_degrees(get):
    shown = get(f"{PARCELS}/query", f="geojson", resultRecordCount=1).json()
    lon, lat = shown["features"][0]["geometry"]["coordinates"][0][0]
    assert 5.1 < lon < 5.4
    assert 50.4 < lat < 50.6


def test_addresses_without_position_have_no_geometry(get):
    page = get(f"{ICAR}/query", f="json", resultRecordCount=500).json()
    assert 10 < sum("geometry" not in f for f in page["features"]) < 60


@pytest.mark.parametrize(
    "query",
    [
        {"where": "1=1; DROP TABLE address"},
        {"where": "1=1 OR 1=1"},
        {"where": "PERSONNE = 'x'"},
        {"where": "ADR_ID = 'x'"},
        {"outFields": "PERSONNE"},
        {"orderByFields": "ADR_ID; --"},
        {"outSR": "2154"},
        {"outSR": "{"},
        {"geometry": "1,2,3"},
        {"geometry": "nan,nan,nan,nan"},
        {"geometry": '{"rings": [[[0, 0]]]}', "geometryType": "esriGeometryPolygon"},
        {"geometry": "5,50,6,1e300", "inSR": "4326"},
        {"geometry": "1,2,3,4", "geometryType": "esriGeometryBag"},
        {"resultOffset": "-1"},
        {"objectIds": "1,deux"},
        {"f": "pbf"},
    ],
)
def test_what_it_does_not_understand_is_an_error_in_a_200(get, query):
    answer = get(f"{ICAR}/query", **{"f": "json", **query})
    assert answer.status_code == 200
    assert answer.json()["error"]["code"] == 400


def test_an_unknown_layer_is_an_error_in_a_200(get):
    assert get(f"{ARCGIS}/EAU/ALEA_INOND/MapServer/7", f="json").json()["error"]["code"] == 404


FLOOD = f"{ARCGIS}/EAU/ALEA_INOND/MapServer"
RIVERSIDE = (210400, 134830)


def identified(get, service, x, y, half, layers="all"):
    return get(
        f"{ARCGIS}/{service}/MapServer/identify",
        f="json", geometry=f"{x},{y}", geometryType="esriGeometryPoint", sr=31370, layers=layers, tolerance=0,
        mapExtent=f"{x - half},{y - half},{x + half},{y + half}", imageDisplay="400,400,96",
    ).json()  # fmt: skip


def test_identify_is_silent_at_a_scale_where_nothing_is_drawn(get):
    assert identified(get, "EAU/ALEA_INOND", *RIVERSIDE, half=200)["results"] == []
    (told,) = identified(get, "EAU/ALEA_INOND", *RIVERSIDE, half=2000)["results"]
    assert told["attributes"] == {"Raster.VALEUR": "Aléa élevé"}


def test_heights_come_with_a_comma(get):
    (told,) = identified(get, "RELIEF/WALLONIE_MNT_2021_2022", *RIVERSIDE, half=200)["results"]
    value = told["attributes"]["Stretch.Pixel Value"]
    assert "," in value and 60 < float(value.replace(",", ".")) < 90


def test_a_raster_has_no_features(get):
    assert get(f"{FLOOD}/1/query", f="json", where="1=1").json()["error"]["code"] == 400


@pytest.mark.parametrize(
    "wrong", [{"geometry": "here"}, {"mapExtent": ""}, {"imageDisplay": "0,0,0"}, {"layers": "all:x"}, {"sr": "1"}]
)
def test_identify_says_what_it_does_not_understand(get, wrong):
    asked = {
        "f": "json", "geometry": "210000,134000", "geometryType": "esriGeometryPoint", "sr": 31370,
        "mapExtent": "209000,133000,211000,135000", "imageDisplay": "400,400,96", **wrong,
    }  # fmt: skip
    answer = get(f"{FLOOD}/identify", **asked)
    assert answer.status_code == 200
    assert answer.json()["error"]["code"] == 400


@pytest.mark.parametrize(("bbox", "system"), [("209000,133000,213000,136000", 31370), ("5.2,50.5,5.3,50.55", 4326)])
def test_a_picture_of_a_layer(get, bbox, system):
    answer = get(
        f"{FLOOD}/export", f="image", bbox=bbox, bboxSR=system, imageSR=system, size="200,150", layers="show:1",
        transparent="true",
    )  # fmt: skip
    assert answer.headers["Content-Type"] == "image/png"
    gdal.FileFromMemBuffer("/vsimem/picture.png", answer.content)
    image = gdal.Open("/vsimem/picture.png")
    assert (image.RasterXSize, image.RasterYSize, image.RasterCount) == (200, 150, 4)
    seen = np.count_nonzero(image.GetRasterBand(4).ReadAsArray())
    assert 0 < seen < 200 * 150


def test_a_picture_that_is_too_large_is_refused(get):
    answer = get(f"{FLOOD}/export", f="image", bbox="209000,133000,213000,136000", size="9000,9000")
    assert answer.json()["error"]["code"] == 400


def test_the_legend_has_a_patch_for_each_layer(get, either_mode):
    (layer,) = get(f"{FLOOD}/legend", f="json").json()["layers"]
    assert (layer["layerId"], layer["legend"][0]["contentType"]) == (1, "image/png")


# -- geocodeWS and BeSt -----------------------------------------------------------------------------


def test_a_house_is_found_by_words_and_by_place(get):
    asked = {"address": "avenue delchambre 3, Huy", "crs": "EPSG:31370"}
    # without geom=true no geometry comes (geo6/geocoder-php-spw-provider at 1108b42 always sends it)
    [bare] = get("/geocodeWS/geocode", **asked).json()["candidates"]
    assert "geometry" not in bare["house"]
    [candidate] = get("/geocodeWS/geocode", **asked, geom="true").json()["candidates"]
    assert candidate["score"] == 111
    assert candidate["street"]["name"] == "Avenue Delchambre"
    x, y = candidate["house"]["geometry"]["coordinates"]
    back = get("/geocodeWS/revgeocode", x=x, y=y).json()["candidates"][0]
    assert back["house"]["ident"] == candidate["house"]["ident"]
    assert back["score"] == 0


def test_the_score_tells_how_far_a_text_was_understood(get):
    def scores(**asked):
        return [c["score"] for c in get("/geocodeWS/geocode", **asked).json()["candidates"]]

    assert scores(street="Avenue Delchambre", house="9999") == [110]
    assert scores(address="Huy") == [100]
    assert scores(address="jsajhgsdkfjhsfk") == []
    assert get("/geocodeWS/revgeocode", x=0, y=0).json()["candidates"] == []
    assert get("/geocodeWS/revgeocode", x="inf", y=0).json()["candidates"] == []
    assert get("/geocodeWS/geocode", address="Huy", crs="EPSG:2154").status_code == 400


def test_best_pages_are_followed_to_the_end(town, get):
    url, seen = f"{town.url}{BEST}/addresses?postCode=4502&status=current&houseNumber=1", []
    while url:
        page = requests.get(url, timeout=20).json()
        seen += [item["id"] for item in page["items"]]
        for item in page["items"]:
            assert page["embedded"][item["hasStreetName"]["href"]]["name"]
        url = page.get("next")
    assert len(seen) == len(set(seen)) == page["total"]
    one = get(f"{BEST}/addresses/{quote(seen[0], safe='')}").json()
    assert one["id"] == seen[0]


def test_best_streets_and_what_is_not_there(get):
    streets = get(f"{BEST}/streets", name="*eglise*").json()["items"]
    assert sorted(s["name"]["fr"] for s in streets) == ["Rue de l'Église (BA)", "Rue de l'Église (HU)"]
    assert [s["name"] for s in get(f"{BEST}/streets", name="malmedyer*").json()["items"]] == [
        {"de": "Malmedyer Straße"}
    ]
    missing = get(f"{BEST}/addresses/{quote('geodata.wallonie.be/id/Address/1/1', safe='')}")
    assert missing.status_code == 404
    assert missing.json()["type"] == "urn:problem-type:belgif:resourceNotFound"
    assert get(f"{BEST}/municipalities", nisCode="92094").json()["items"] == []
    assert {p["postCode"] for p in get(f"{BEST}/postalInfos").json()["items"]} == {"4500", "4501", "4502"}
    assert get(f"{BEST}/addresses", page="0").status_code == 400


# -- address reports --------------------------------------------------------------------------------


@pytest.fixture
def address(get, first_day):
    """An address as the service shows it, in a street with others."""
    found = get("/address-report/addresses", street_name="Avenue Delchambre").json()["data"]
    return next(a for a in found if a["position"] and not a["box_number"])


def _report(address, **changes):
    return {
        "codeCommune": "61031",
        "type": "LOCATION_TO_UPDATE",
        "existingLocation": {
            "type": "NUMERO",
            "banId": address["id"],
            "numero": int(address["house_number"]),
            "toponyme": {"type": "VOIE", "nom": address["street_name"]},
        },
        "changesRequested": {"reference": str(uuid.uuid4()), "comment": "vu sur place", **changes},
    }


def _settled(ask, body, **headers):
    """The report after the clerk has seen it."""
    made = ask("POST", REPORTS, json=body, headers=headers)
    assert made.status_code == 200, made.text
    assert made.json()["status"] == "PENDING"
    time.sleep(0.35)
    return ask("GET", f"{REPORTS}/{made.json()['id']}").json()


def test_an_address_has_its_version_as_a_strong_etag(get, address):
    answer = get(f"/address-report/addresses/{address['id']}")
    assert answer.json() == address
    assert answer.headers["ETag"] == f'"{address["version"]}"'
    assert get("/address-report/addresses/1").status_code == 404
    assert get("/address-report/addresses/abc").status_code == 404


def test_the_clerk_moves_an_address_and_its_version_grows(ask, get, address):
    x, y = address["position"]["x"] + 3.25, address["position"]["y"] - 4.5
    position = {"point": {"type": "Point", "coordinates": [x, y]}, "crs": "EPSG:31370", "type": "entrée"}
    body = _report(address, positions=[position])
    done = _settled(ask, body, **{"If-Match": f'"{address["version"]}"'})
    assert done["status"] == "PROCESSED"
    assert done["changesRequested"] == body["changesRequested"]
    moved = get(f"/address-report/addresses/{address['id']}").json()
    assert moved["position"] == {"x": x, "y": y, "crs": "EPSG:31370"}
    assert int(moved["version"]) == int(address["version"]) + 1
    assert {**moved, "version": "", "position": ""} == {**address, "version": "", "position": ""}


def test_an_older_version_is_refused_at_the_door(ask, get, address):
    before = get("/sandbox/state").json()["reports"]
    stale = ask("POST", REPORTS, json=_report(address, numero=999), headers={"If-Match": '"0"'})
    assert stale.status_code == 412
    assert get("/sandbox/state").json()["reports"] == before


def test_renumber_and_box_and_postcode(ask, get, address):
    _settled(ask, _report(address, numero=997, suffixe="B", boxNumber="0002", postcode="4502"))
    after = get(f"/address-report/addresses/{address['id']}").json()
    assert (after["house_number"], after["box_number"], after["postcode"]) == ("997B", "0002", "4502")
    found = get("/address-report/addresses", street_name="Avenue Delchambre", house_number="997B", postcode="4502")
    assert found.json()["data"] == [after]


def test_create_then_the_same_again_is_ignored_with_a_reason(ask, get, first_day):
    wanted = {"numero": 901, "suffixe": "", "boxNumber": "", "nomVoie": "Avenue Delchambre", "postcode": "4500"}
    point = {"point": {"type": "Point", "coordinates": [211500.0, 134880.0]}, "crs": "EPSG:31370", "type": "entrée"}
    body = {"codeCommune": "61031", "type": "LOCATION_TO_CREATE", "changesRequested": {**wanted, "positions": [point]}}
    assert _settled(ask, body)["status"] == "PROCESSED"
    [made] = get("/address-report/addresses", street_name="Avenue Delchambre", house_number="901").json()["data"]
    assert made["position"] == {"x": 211500.0, "y": 134880.0, "crs": "EPSG:31370"}
    again = _settled(ask, body)
    assert again["status"] == "IGNORED"
    assert again["rejectionReason"]
    # the other services show the same town
    assert get(f"{ICAR}/query", f="json", where=f"ADR_ID = {made['id']}", returnCountOnly="true").json() == {"count": 1}
    assert get("/geocodeWS/geocode", address="Avenue Delchambre 901").json()["candidates"][0]["score"] == 111


def test_a_retired_address_stays_and_takes_no_more_changes(ask, get, address):
    assert _settled(ask, {**_report(address), "type": "LOCATION_TO_DELETE"})["status"] == "PROCESSED"
    assert get(f"/address-report/addresses/{address['id']}").json()["status"] == "retired"
    assert _settled(ask, _report(address, numero=5))["status"] == "IGNORED"


def test_a_renamed_street_is_renamed_for_each_of_its_addresses(ask, get, address):
    street = get("/address-report/addresses", street_name="Avenue Delchambre").json()["data"]
    body = {
        "codeCommune": "61031",
        "type": "LOCATION_TO_UPDATE",
        "existingLocation": {"type": "VOIE", "nom": "Avenue Delchambre", "addressId": address["id"]},
        "changesRequested": {"nom": "Avenue Neuve des Tests", "reference": "r", "comment": ""},
    }
    assert _settled(ask, body, **{"If-Match": f'"{address["version"]}"'})["status"] == "PROCESSED"
    renamed = get("/address-report/addresses", street_name="Avenue Neuve des Tests").json()["data"]
    assert [a["id"] for a in renamed] == [a["id"] for a in street]
    assert all(int(new["version"]) == int(old["version"]) + 1 for new, old in zip(renamed, street))
    taken = {**body, "changesRequested": {"nom": "Rue de l'Église (BA)"}}
    assert _settled(ask, taken)["status"] == "IGNORED"


def test_reports_are_listed_newest_first_by_type_and_status(ask, get, address):
    made = [ask("POST", REPORTS, json=_report(address, numero=900 + n)).json()["id"] for n in range(3)]
    page = get(REPORTS, codeCommunes="61031", types="LOCATION_TO_UPDATE", limit=2).json()
    assert ([r["id"] for r in page["data"]], page["total"], page["page"], page["limit"]) == (made[:0:-1], 3, 1, 2)
    assert [r["id"] for r in get(REPORTS, page=2, limit=2).json()["data"]] == [made[0]]
    assert get(REPORTS, types="LOCATION_TO_DELETE").json()["total"] == 0
    assert get(REPORTS, codeCommunes="92094").json()["total"] == 0
    assert get(REPORTS, limit=1000).json()["limit"] == 100
    assert get(REPORTS, page=0).status_code == 400


def test_whoever_processes_may_decide_once(ask, address):
    number = ask("POST", REPORTS, json=_report(address, numero=996)).json()["id"]
    said = ask("PUT", f"{REPORTS}/{number}", json={"status": "IGNORED", "rejectionReason": "non"})
    assert (said.json()["status"], said.json()["rejectionReason"]) == ("IGNORED", "non")
    assert ask("PUT", f"{REPORTS}/{number}", json={"status": "PROCESSED"}).status_code == 400
    assert ask("PUT", f"{REPORTS}/{number}", json={"status": "DONE"}).status_code == 400
    assert ask("PUT", f"{REPORTS}/{uuid.uuid4()}", json={"status": "IGNORED"}).status_code == 404


def test_the_dry_run_stores_nothing(ask, get, first_day):
    good = {"numero": 14, "suffixe": "B", "nomVoie": "Rue Haute", "postcode": "4500", "positions": []}
    assert ask("POST", f"{REPORTS}/validate-changes-requested", json=good).json() == good
    bad = ask("POST", f"{REPORTS}/validate-changes-requested", json={"numero": -3, "nomVoie": "R"})
    assert bad.status_code == 400
    assert bad.json()["message"] == [
        "numero:La valeur du champ numéro doit être un nombre entier",
        "nomVoie:Le nom de la voie est trop court (3 caractères minimum)",
    ]
    assert get(REPORTS).json()["total"] == 0


def _at(x, y, crs="EPSG:31370"):
    return {"positions": [{"point": {"type": "Point", "coordinates": [x, y]}, "crs": crs}]}


@pytest.mark.parametrize(
    "changes",
    [
        {"numero": "douze"},
        {"numero": True},
        {"numero": 10**400},
        {"postcode": "45OO"},
        {"boxNumber": "x" * 36},
        {"nomVoie": ["Rue"]},
        {"positions": "ici"},
        {"positions": [None]},
        _at(0, 0),
        _at(10**400, 1),
        _at("211000", 132000),
        _at(211000, 132000, "EPSG:3812"),
        _at(211000, 132000, "EPSG:2154"),
        _at(211000, 132000, ["EPSG:31370"]),
        _at(50.52, 5.24, "EPSG:4326"),
    ],
)
def test_changes_that_make_no_sense_are_refused(ask, address, changes):
    answer = ask("POST", REPORTS, json=_report(address, **changes))
    assert answer.status_code == 400
    assert answer.json()["message"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"x"',
        b'{"codeCommune": "61031"}',
        b'{"codeCommune": "62063", "type": "LOCATION_TO_UPDATE", "changesRequested": {"comment": "x"}}',
        b'{"codeCommune": "61031", "type": ["x"], "changesRequested": {"comment": "x"}}',
        b'{"codeCommune": "61031", "type": "LOCATION_TO_DELETE", "changesRequested": {"comment": "x"}}',
        b'{"codeCommune": "61031", "type": "LOCATION_TO_CREATE", "changesRequested": {"nomVoie": "Rue \\ud800"}}',
        b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_report_is_refused(ask, body):
    assert ask("POST", REPORTS, data=body, headers={"Content-Type": "application/json"}).status_code == 400


def test_a_report_about_an_address_that_never_was_is_404(ask, address):
    assert ask("POST", REPORTS, json=_report({**address, "id": "1"}, numero=3)).status_code == 404
    assert ask("GET", f"{REPORTS}/abc").status_code == 404


# -- the town as a whole ----------------------------------------------------------------------------


def test_reset_brings_the_first_day_back(ask, get, first_day):
    lists = [get(f"/sandbox/{name}").content for name in ("best.csv", "register.csv", "truth.json")]
    ask("POST", f"{OPEN311}/servicerequestupdates.json", data=_update("000010"))
    address = get("/address-report/addresses", street_name="Avenue Delchambre").json()["data"][0]
    _settled(ask, {**_report(address), "type": "LOCATION_TO_DELETE"})
    assert get("/sandbox/best.csv").content != lists[0]
    assert ask("POST", "/sandbox/reset").ok
    assert [get(f"/sandbox/{name}").content for name in ("best.csv", "register.csv", "truth.json")] == lists
    state = get("/sandbox/state").json()
    assert state["incidents"] == 1500
    assert set(state["reports"].values()) == {0}


def test_the_profile_leads_to_every_service(town, get):
    profile = get("/sandbox/profile.json").json()
    assert profile["sandbox"] is True
    assert profile["commune"]["boundary"]["type"] == "Polygon"
    for service in profile["services"].values():
        assert service["url"].startswith(town.url)
        assert service["requests_per_second"] == 0
    assert requests.get(profile["register"]["url"], timeout=20).text.startswith("id;rue;numero;boite;code_postal;")
    assert "key" not in json.dumps(profile)


def test_best_csv_has_the_published_columns_and_real_traps(get, first_day):
    rows = list(csv.DictReader(io.StringIO(get("/sandbox/best.csv").text)))
    assert len(rows[0]) == 20
    assert len(rows) > 12000
    assert {r["status"] for r in rows} == {"current", "retired"}
    nowhere = [r for r in rows if float(r["EPSG:31370_x"]) == float(r["EPSG:31370_y"]) == 0]
    assert 0.05 < len(nowhere) / len(rows) < 0.07
    assert {r["EPSG:4326_lat"] for r in nowhere} == {"49.29392"}
    assert any("," in r["streetname_fr"] for r in rows)
    assert {r["streetname_de"] for r in rows if not r["streetname_fr"]} == {"Malmedyer Straße"}


def test_it_listens_on_loopback_only(town):
    assert town.url.startswith("http://127.0.0.1:")
    port = int(town.url.rpartition(":")[2])
    elsewhere = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for host in elsewhere - {"127.0.0.1"} | {"127.0.0.2"}:
        with socket.socket() as probe, pytest.raises(OSError, match="refused|timed out|unreachable"):
            probe.settimeout(2)
            probe.connect((host, port))


def test_unknown_paths_and_methods(ask):
    assert ask("GET", "/nulle/part").status_code == 404
    assert ask("GET", "/../etc/passwd").status_code == 404
    assert ask("DELETE", f"{OPEN311}/requests.json").status_code == 405
    assert ask("PATCH", REPORTS).status_code == 405


def test_an_oversized_body_is_refused_unread(town):
    address = town.url.removeprefix("http://")
    with socket.create_connection(("127.0.0.1", int(town.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(
            f"POST /address-report/signalements HTTP/1.1\r\nHost: {address}\r\n"
            "Content-Length: 999999999\r\n\r\n".encode()
        )
        assert b" 413 " in line.recv(4096)


@pytest.mark.parametrize("head", [b"Content-Length: -5", b"Content-Length: dix", b"Transfer-Encoding: chunked"])
def test_a_body_of_unknown_length_is_refused(town, head):
    address = town.url.removeprefix("http://")
    with socket.create_connection(("127.0.0.1", int(town.url.rpartition(":")[2])), timeout=10) as line:
        line.sendall(f"POST /address-report/signalements HTTP/1.1\r\nHost: {address}\r\n".encode() + head + b"\r\n\r\n")
        assert b" 411 " in line.recv(4096)


def test_what_happened_is_there_after_a_restart(tmp_path):
    first = TrainingTown(tmp_path / "town.sqlite").start()
    update = _update("000020")
    requests.post(f"{first.url}{OPEN311}/servicerequestupdates.json", data=update, timeout=20)
    session = requests.Session()
    assert session.get(f"{first.url}/sandbox/state", timeout=20).ok
    first.stop()
    with pytest.raises(requests.ConnectionError):
        # not on the open connection either
        session.get(f"{first.url}/sandbox/state", timeout=5)
    second = TrainingTown(tmp_path / "town.sqlite").start()
    [shown] = requests.get(f"{second.url}{OPEN311}/requests/000020.json", timeout=20).json()
    second.stop()
    assert shown["status_notes"] == "fixed"


def test_a_file_that_is_no_town_is_left_alone(tmp_path):
    path = tmp_path / "precious.sqlite"
    path.write_text("my thesis, only copy" * 100)
    with pytest.raises(InvalidFile, match="precious"):
        TrainingTown(path)
    assert path.read_text().startswith("my thesis")


def test_somebody_elses_tables_are_left_alone(tmp_path):
    path = tmp_path / "addresses.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE address (mine TEXT)")
    with pytest.raises(InvalidFile, match="something else"):
        TrainingTown(path)
    assert sqlite3.connect(path).execute("SELECT count(*) FROM address").fetchone() == (0,)


@pytest.mark.parametrize("ending", ["stdin", "SIGTERM"])
def test_the_process_says_where_it_is_and_ends_when_told(tmp_path, ending):
    process = subprocess.Popen(
        [sys.executable, "-m", "services.training_town", "--state", str(tmp_path / "new" / "town.sqlite")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    with process:
        url = json.loads(process.stdout.readline())["url"]
        assert requests.get(f"{url}/sandbox/state", timeout=20).json()["incidents"] == 1500
        if ending == "stdin":
            process.stdin.close()
        else:
            process.send_signal(signal.SIGTERM)
        assert process.wait(120) == 0


def test_the_town_keeps_its_port_where_it_can(tmp_path):
    """What was approved for the town is for its origin: another port would be another host."""
    command = [sys.executable, "-m", "services.training_town", "--state", str(tmp_path / "town.sqlite"), "--prefer"]
    how = {"cwd": ROOT, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with closing(socket.socket()) as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        urls = []
        for free in (False, True):
            if free:
                holder.close()
            with subprocess.Popen([*command, str(port)], env=environment, **how) as process:
                urls.append(json.loads(process.stdout.readline())["url"])
                process.stdin.close()
    assert urls[0] != urls[1] == f"http://127.0.0.1:{port}"


def _days(text):
    return time.mktime(time.strptime(text, "%Y-%m-%dT%H:%M:%SZ")) / 86400
