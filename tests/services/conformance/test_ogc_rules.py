"""The rules of OGC API Features and of WMS: each against a service that keeps it, and one that breaks it alone.

The services are small ones of this file; a real QGIS Server and SPW's recorded capabilities are judged below.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from repere.services.conformance.conformance_check import check_service
from repere.services.conformance.rule_set import list_rule_sets, load_rule_set
from repere.services.conformance.rules import Outcome, Verdict
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server

FEATURES, WMS = load_rule_set("ogcapi-features"), load_rule_set("wms")
LAMBERT = "http://www.opengis.net/def/crs/EPSG/0/31370"
KEPT = {Outcome.PASSED}


def judge(rule_set: Any, url: str) -> dict[str, Verdict]:
    CircuitBreaker.reset()
    client = HttpClient("Service", per_second=0, attempts=1)
    return {verdict.rule.id: verdict for verdict in check_service(rule_set, client, url)}


# -- OGC API Features -----------------------------------------------------------------------------


def features_service(fault: str) -> Callable[[Asked], Reply]:
    """Seven points of Huy; ``fault`` is the rule that is broken."""

    def link(rel: str, href: str, broken: bool = False) -> dict[str, str]:
        return {"rel": "repere" if broken else rel, "href": href, "type": "application/geo+json"}

    def feature(number: int, lambert: bool) -> dict[str, Any]:
        metres = [211000.0 + number, 134000.0]
        place = metres if lambert or fault == "OAF-14" else [5.2 + number / 1000, 50.5]
        return {
            "type": "Feature" if fault != "OAF-16" else "feature",
            "id": number,
            "geometry": {
                "type": "Point",
                "coordinates": place if fault != "OAF-14" or lambert else [211000.0, 134000.0],
            },
            "properties": {},
        }

    def items(query: dict[str, str]) -> Reply:
        known = {"f", "limit", "bbox", "crs", "offset"}
        if set(query) - known and fault != "OAF-12":
            return reply({}, 400)
        limit = query.get("limit", "10")
        if not limit.isdigit():
            return reply({}, 200 if fault == "OAF-13" else 400)
        if int(limit) > 1000 and fault == "OAF-07":
            return reply({}, 400)
        lambert = query.get("crs") == LAMBERT
        if "crs" in query and not lambert and fault != "OAF-19":
            return reply({}, 400)
        rows = [feature(number, lambert and fault != "OAF-18") for number in range(7)]
        if "bbox" in query and fault != "OAF-11":
            west, south, east, north = map(float, query["bbox"].split(","))
            inside = lambda x, y: west <= x <= east and south <= y <= north  # noqa: E731
            rows = [row for row in rows if inside(*row["geometry"]["coordinates"])]
        size = int(limit) + (3 if fault == "OAF-06" else 0)
        start = 0 if fault == "OAF-09" else int(query.get("offset", 0))
        page = rows[start : start + size]
        links = [link("self", "items", fault == "OAF-08")]
        if start + size < len(rows):
            links.append(link("next", f"?f=json&limit={limit}&offset={start + size}"))
        body = {"type": "FeatureCollection", "features": page, "links": links, "numberMatched": len(rows)}
        body["numberReturned"] = len(page) + (fault == "OAF-10")
        return reply(body, headers={"Content-Crs": f"<{LAMBERT}>"} if lambert else {})

    def answer(asked: Asked) -> Reply:
        path = asked.path.rstrip("/")
        if path == "":
            rels = ("service-desc", "conformance", "data")
            return reply({"links": [link(rel, rel, fault == "OAF-01" and rel == "data") for rel in rels]})
        if path == "/service-desc":
            return reply({}, 404 if fault == "OAF-03" else 200)
        if path == "/conformance":
            core = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
            return reply({"conformsTo": [] if fault == "OAF-02" else [core]})
        if path == "/collections":
            licence = [] if fault == "OAF-20" else [link("license", "licence")]
            record = {
                "id": "rues",
                "links": [link("items", "rues/items", fault == "OAF-05"), *licence],
                "crs": [] if fault == "OAF-17" else [LAMBERT],
            }
            return reply({"collections": [record], "links": [link("self", "collections", fault == "OAF-04")]})
        if path.endswith("/items"):
            return items(asked.query)
        own = [link("self", "0"), *([] if fault == "OAF-15" else [link("collection", "rues")])]
        return reply({**feature(int(path.rpartition("/")[2]), False), "links": own})

    return answer


def reply(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    return Reply(json.dumps(body).encode(), status, {"Content-Type": "application/json", **(headers or {})})


@pytest.mark.parametrize("fault", ["", *(rule.id for rule in FEATURES.rules)])
def test_each_rule_of_ogc_api_features_is_kept_or_broken(fault):
    with Server(features_service(fault)) as server:
        verdicts = judge(FEATURES, server.url)
    if not fault:
        assert {name: one.reason() for name, one in verdicts.items() if one.outcome not in KEPT} == {}
        return
    broken = verdicts[fault]
    due = Outcome.FAILED if fault not in ("OAF-09", "OAF-16", "OAF-17", "OAF-20") else Outcome.WARNING
    assert broken.outcome is due, broken.reason()
    # one fault counts once: what stands on it is not tested
    failed = {name for name, one in verdicts.items() if one.outcome in (Outcome.FAILED, Outcome.WARNING)}
    assert failed <= {fault, *({"OAF-11"} if fault == "OAF-14" else set())}


# -- WMS ------------------------------------------------------------------------------------------


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _row in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def map_service(fault: str) -> Callable[[Asked], Reply]:
    """One layer of Huy; ``fault`` is the rule that is broken."""
    lonlat = 'minx="5.1" miny="50.4" maxx="5.4" maxy="50.6"'
    latlon = 'minx="50.4" miny="5.1" maxx="50.6" maxy="5.4"'
    systems = "EPSG:31370" if fault == "WMS-08" else "EPSG:31370 EPSG:3812"
    systems += " EPSG:102199" if fault == "WMS-09" else " EPSG:4326"
    box = "" if fault == "WMS-07" else f'<BoundingBox CRS="EPSG:4326" {lonlat if fault == "WMS-10" else latlon}/>'
    metadata = "" if fault == "WMS-16" else "<MetadataURL/>"
    contact = "" if fault == "WMS-15" else (
        "<ContactPersonPrimary><ContactOrganization>Huy</ContactOrganization></ContactPersonPrimary>"
        "<ContactElectronicMailAddress>sig@example.org</ContactElectronicMailAddress>"
    )  # fmt: skip
    fees = "" if fault == "WMS-17" else "<Fees>none</Fees><AccessConstraints>CC BY</AccessConstraints>"

    geographic = "" if fault == "WMS-07" else "<EX_GeographicBoundingBox/>"

    def capabilities(version: str) -> Reply:
        kind = "image/bmp" if fault == "WMS-12" else "image/png"
        body = (
            f'<WMS_Capabilities version="{version}" xmlns="http://www.opengis.net/wms"><Service><ContactInformation>'
            f"{contact}</ContactInformation>{fees}</Service><Capability><Request><GetMap><Format>{kind}</Format>"
            f'</GetMap></Request><Layer><CRS>{systems}</CRS>{geographic}<Layer queryable="1"><Name>rues</Name>'
            f"{box}{metadata}</Layer></Layer></Capability></WMS_Capabilities>"
        )
        return Reply(body.encode(), 200, {"Content-Type": "text/xml"})

    def refuse(code: str, broken: bool) -> Reply:
        said = "Repere" if broken else code
        body = f'<ServiceExceptionReport><ServiceException code="{said}"/></ServiceExceptionReport>'
        return Reply(body.encode(), 200, {"Content-Type": "text/xml"})

    def answer(asked: Asked) -> Reply:
        query = {name.upper(): value for name, value in asked.query.items()}
        if query["REQUEST"] == "GetCapabilities":
            other = fault == ("WMS-02" if "VERSION" in query else "WMS-01")
            return capabilities("1.1.1" if other else "1.3.0")
        if query["LAYERS"] != "rues":
            plain = Reply(b"<html>non</html>", 500, {"Content-Type": "text/html"})
            return plain if fault == "WMS-04" else refuse("LayerNotDefined", fault == "WMS-05")
        if query["CRS"] == "EPSG:99999":
            return refuse("InvalidCRS", fault == "WMS-06")
        if query["REQUEST"] == "GetFeatureInfo":
            return refuse("InvalidPoint", fault == "WMS-14")
        if "REPERE" in query and fault == "WMS-03":
            return refuse("InvalidParameterValue", False)
        width = int(query["WIDTH"]) // (2 if fault == "WMS-13" else 1)
        return Reply(png(width, int(query["HEIGHT"])), 200, {"Content-Type": "image/png"})

    return answer


@pytest.mark.parametrize("fault", ["", *(rule.id for rule in WMS.rules)])
def test_each_rule_of_wms_is_kept_or_broken(fault):
    with Server(map_service(fault)) as server:
        verdicts = judge(WMS, server.url)
    if not fault:
        assert {name: one.reason() for name, one in verdicts.items() if one.outcome not in KEPT} == {}
        return
    due = Outcome.WARNING if fault in ("WMS-08", "WMS-09", "WMS-15", "WMS-16", "WMS-17") else Outcome.FAILED
    assert verdicts[fault].outcome is due, verdicts[fault].reason()
    failed = {name for name, one in verdicts.items() if one.outcome in (Outcome.FAILED, Outcome.WARNING)}
    # one of another size is no picture that the parameter was ignored for
    assert failed <= {fault, *({"WMS-03"} if fault == "WMS-13" else set())}


def test_the_capabilities_of_spw_are_judged_as_a_person_read_them():
    body = (SAMPLES / "spw" / "wms_capabilities_SIGEC_PARC_AGRI_ANON_2020.xml").read_bytes()
    with Server(lambda asked: Reply(body, 200, {"Content-Type": "text/xml"})) as server:
        verdicts = judge(WMS, server.url)
    read = {"02": "✔", "07": "✔", "08": "✔", "09": "✘", "10": "✔", "12": "✔", "16": "✘", "17": "✘"}
    for number, mark in read.items():
        assert (verdicts[f"WMS-{number}"].outcome in KEPT) == (mark == "✔"), verdicts[f"WMS-{number}"].reason()
    assert "EPSG:102199" in verdicts["WMS-09"].reason()


HOSTILE = (
    b"", b"[]", b"{}", b"null", b"[1,[2]]",
    b"\xff\xfe", b"<a/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"[" * 99999,
    b'{"links": 3, "collections": [{"id": {"a": 1}, "links": {}, "crs": 4}], "features": [{"id": [], "geometry": 7}]}',
    b'{"features": [{"type": "Feature", "geometry": {"coordinates": [[["x"]]]}, "links": [{"rel": [], "href": 5}]}]}',
    b'[{"service_code": {"a": []}, "metadata": true, "service_request_id": 1e400, "lat": {}, "status": []}]',
    b'{"discovery": {"endpoints": [{"specification": "http://wiki.open311.org/GeoReport_v2", "url": 5,'
    b' "formats": 3}]}}',
    b'<WMS_Capabilities version="1.3.0"><Capability><Layer><Name>a</Name><BoundingBox minx="nan"/></Layer></Capability>'
    b"</WMS_Capabilities>",
)  # fmt: skip


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("name", [name for name in list_rule_sets() if not load_rule_set(name).is_of_files])
@pytest.mark.parametrize("kind", ["application/json", "text/xml"])
def test_no_answer_breaks_a_check(body, name, kind):
    with Server(lambda asked: Reply(body, 200, {"Content-Type": kind})) as server:
        verdicts = judge(load_rule_set(name), server.url)
    assert len(verdicts) == len(load_rule_set(name).rules)
    assert any(one.outcome is not Outcome.PASSED for one in verdicts.values())


@pytest.mark.server
def test_what_a_real_qgis_server_gets_wrong_is_found(qgis_server_url):
    features = judge(FEATURES, f"{qgis_server_url}/wfs3")
    # qgis_mapserver 3.40.6: no Content-Crs, unknown parameters are let through, no maximum is cut
    failed = {name for name, one in features.items() if one.outcome is Outcome.FAILED}
    assert failed <= {"OAF-07", "OAF-12", "OAF-15", "OAF-18"} and failed
    assert sum(one.outcome in KEPT for one in features.values()) >= 15
    maps = judge(WMS, f"{qgis_server_url}/")
    assert {name for name, one in maps.items() if one.outcome is Outcome.FAILED} <= {"WMS-14"}
    assert sum(one.outcome in KEPT for one in maps.values()) >= 12
