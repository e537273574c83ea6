"""Metawal: found by words, theme and area, read in both encodings, followed to what loads."""

from __future__ import annotations

import os
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from repere.services.errors import InvalidResponse, NotFound, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers import source
from repere.services.layers.catalogue import metawal
from repere.services.xml_values import strip_namespaces
from repere.tests.servers import iso19139, pycsw
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server

DATASET = (SAMPLES / "metawal" / "metawal.iso19115-3.dataset.xml").read_text(encoding="utf-8")
SERVICE = (SAMPLES / "metawal" / "metawal.iso19115-3.service.xml").read_text(encoding="utf-8")
RECORDS_API = (SAMPLES / "metawal" / "wallonie.iso19115-3.service+napitswallonia.xml").read_text(encoding="utf-8")
SERIES = "7451e2bd-22e8-4a74-a999-01c58b630369"
DATA = "d7bc3dab-e1a6-4e51-8b52-ebde41895e7b"


def web(**how: object) -> HttpClient:
    return HttpClient("Metawal", per_second=0, **how)


def parsed(text: str) -> metawal.Record:
    return metawal._record(strip_namespaces(ElementTree.fromstring(text)))


def geonetwork(records: dict[str, str]) -> Server:
    """GeoNetwork's own address for each record."""

    def answer(asked: Asked) -> Reply:
        identifier = asked.path.split("/records/")[-1].removesuffix("/formatters/xml")
        if identifier in records:
            return Reply(records[identifier].encode(), headers={"Content-Type": "application/xml"})
        return Reply(b'{"message": "not found"}', 404)

    return Server(answer)


def series() -> str:
    """The series above the sample dataset, with the services that its ordering instructions speak of."""
    about = parsed(DATASET)
    links = (
        metawal.Link(
            "https://geoservices.wallonie.be/arcgis/rest/services/MOBILITE/RES_ROUTIER_REGIONAL/MapServer",
            "ESRI:REST",
            "Service REST",
            "browsing",
        ),
        metawal.Link(
            "https://geoservices.wallonie.be/arcgis/services/MOBILITE/RES_ROUTIER_REGIONAL/MapServer/WMSServer"
            "?request=GetCapabilities&service=WMS",
            "OGC:WMS",
            "Service WMS",
            "browsing",
        ),
    )
    return iso19139.written(replace(about, id=SERIES, kind="series", title="Réseau", links=links, parents=()))


def test_a_record_says_what_a_person_asks_of_it():
    about = parsed(DATASET)
    assert (about.id, about.title) == ("2d974612-70b1-4662-a9f4-c43cbe453773", "Passages pour piéton")
    assert (about.kind, about.revision_date, about.is_obsolete) == ("dataset", "2022-06-16", False)
    assert about.organisation.startswith("Service public de Wallonie")
    assert about.authids[0] == "EPSG:31370"
    west, south, east, north = about.area
    assert 2 < west < east < 7 and 49 < south < north < 51.5
    assert about.credit == f"{about.organisation} - Passages pour piéton (2022-06-16)"


@pytest.mark.parametrize("text", [DATASET, SERVICE, RECORDS_API], ids=["dataset", "service", "napits"])
def test_metawal_rule_1_both_encodings_give_the_same_record(text):
    about = parsed(text)
    assert parsed(iso19139.written(about)) == about


def test_metawal_rule_2_a_protocol_is_read_wherever_its_text_sits():
    assert {link.protocol for link in parsed(DATASET).links} == {"WWW:LINK"}
    assert "ESRI:REST" in {link.protocol for link in parsed(SERVICE).links}
    assert "OGC API - Records" in {link.protocol for link in parsed(RECORDS_API).links}


def test_metawal_rule_3_a_wms_link_loses_its_query():
    found = parsed(series()).list_sources()
    assert [(one.protocol, one.url.rpartition("/")[2]) for one in found] == [
        ("arcgis", "MapServer"),
        ("wms", "WMSServer"),
    ]


def test_metawal_rule_4_what_a_dataset_loads_from_stands_on_its_series():
    with geonetwork({SERIES: series()}) as server:
        found = metawal.find_sources(web(), parsed(DATASET), server.url)
    assert [one.protocol for one in found] == ["arcgis", "wms"]
    assert {one.title for one in found} == {"Passages pour piéton"}
    assert {one.metawal for one in found} == {SERIES}


def test_metawal_rule_4_records_that_point_at_each_other_end():
    about = replace(parsed(DATASET), parents=("a", "b"), links=())
    round_and_round = {
        name: iso19139.written(replace(about, id=name, parents=("a", "b", "c", about.id))) for name in "abc"
    }
    with geonetwork(round_and_round) as server:
        assert metawal.find_sources(web(), about, server.url) == ()
    assert sorted(one.path.split("/")[4] for one in server.asked) == ["a", "b", "c"]


def test_metawal_rule_4_two_levels_up_and_no_more():
    about = replace(parsed(DATASET), parents=("1",), links=())
    chain = {str(n): iso19139.written(replace(about, id=str(n), parents=(str(n + 1),))) for n in range(1, 6)}
    with geonetwork(chain) as server:
        metawal.find_sources(web(), about, server.url)
    assert len(server.asked) == 2


def test_metawal_rule_5_a_services_conditions_and_its_datas_hold_together():
    about = parsed(SERVICE)
    assert about.data == (DATA,)
    data = iso19139.written(replace(parsed(DATASET), id=DATA))
    with geonetwork({DATA: data}) as server:
        told = metawal.collect_conditions(web(), about, server.url)
    assert "LicServicesSPW.pdf" in told[0].text
    assert told[1].url.endswith("DataSPW-CGA.pdf")


def test_metawal_rule_6_a_dead_link_or_a_missing_series_is_no_error():
    with geonetwork({}) as server:
        assert metawal.find_sources(web(), parsed(DATASET), server.url) == ()
        with pytest.raises(NotFound):
            metawal.fetch_record(web(), SERIES, server.url)


def test_metawal_rule_7_nobodys_name_or_address_is_read():
    for text in (DATASET, SERVICE, RECORDS_API, iso19139.written(parsed(DATASET))):
        assert "@" not in repr(parsed(text))
        assert "Jeanne" not in repr(parsed(text))


@pytest.mark.parametrize(
    ("protocol", "url", "function", "meant"),
    [
        ("ESRI:REST", "https://x/arcgis/rest/services/A/B/MapServer", "browsing", "arcgis"),
        ("ESRI REST", "https://x/arcgis/rest/services/A/B/MapServer", "", "arcgis"),
        ("OGC:WMS", "https://x/wms?request=GetCapabilities&service=WMS", "browsing", "wms"),
        ("OGC:WMS-1.3.0-http-get-map", "https://x/wms", "", "wms"),
        ("OGC:WMTS", "https://x/wmts", "", "wmts"),
        ("OGC:WFS", "https://x/ows", "download", "wfs"),
        ("OGC API - Features", "https://x/ogc", "", "oapif"),
        ("OGC API - Records", "https://x/ogc", "", "link"),
        ("atom:feed", "https://x/feed.xml", "download", "atom"),
        ("WWW:LINK", "https://x/arcgis/rest/services/A/B/MapServer/legend", "legend", "link"),
        ("WWW:LINK", "https://x/arcgis/rest/services/A/B/MapServer/4", "", "arcgis"),
        ("Adresse Internet (http)", "https://x/ows?SERVICE=WFS", "", "wfs"),
        ("", "https://geoportail.wallonie.be", "", "link"),
    ],
)
def test_a_links_protocol_becomes_something_that_loads(protocol, url, function, meant):
    assert source.detect_protocol(protocol, url, function) == meant


def test_a_wms_and_a_wfs_at_one_address_are_two():
    links = tuple(
        metawal.Link(f"https://x/ows?service={kind}&request=GetCapabilities", f"OGC:{kind}", kind, "browsing")
        for kind in ("WMS", "WFS", "WMS")
    )
    told = [(one.protocol, one.url) for one in replace(parsed(DATASET), links=links).list_sources()]
    assert told == [("wms", "https://x/ows"), ("wfs", "https://x/ows")]


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("DataSPW-CPU-TypeA.pdf, DataSPW-CPU-TypeC.pdf", "cpu-a"),
        ("DataSPW-CPU-TypeC.pdf", "cpu-c"),
        ("Licence CC-BY 4.0", "cc-by-4.0"),
        ("Les conditions générales d'accès s’appliquent.", "unknown"),
        ("no limitations", "unknown"),
    ],
)
def test_a_licence_is_recognised_by_what_names_it_and_the_narrowest_counts(text, licence):
    assert replace(parsed(DATASET), conditions=(metawal.Condition(text, ""),)).licence == licence


def test_hostile_links_and_texts_stay_words():
    links = tuple(metawal.Link(url, "OGC:WMS", "x", "") for url in ("javascript:alert(1)", "file:///etc/passwd", "x"))
    about = replace(parsed(DATASET), title="<b>Zones</b> &amp; <script>alert(1)</script>sites", links=links)
    told = parsed(iso19139.written(about))
    assert told.title == "Zones & sites"
    assert told.list_sources() == ()


# -- a real CSW -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def csw(tmp_path_factory):
    dataset, service = parsed(DATASET), parsed(SERVICE)
    many = [replace(dataset, id=f"many-{n}", title=f"Couche série {n}", keywords=("Série",)) for n in range(45)]
    old = replace(dataset, id="old", title="Ancien passage", is_obsolete=True)
    quoted = replace(dataset, id="quote", title="Zones d'activité 100%")
    far = replace(dataset, id="far", title="Passage lointain", area=(10.0, 40.0, 11.0, 41.0))
    records = [iso19139.written(one) for one in (dataset, service, old, quoted, far, *many)]
    with pycsw.catalogue(tmp_path_factory.mktemp("pycsw"), records) as url:
        yield url


def ids(result: metawal.CatalogueRecord) -> set[str]:
    return {record.id for record in result.records}


def test_a_record_is_found_by_its_words(csw):
    found = metawal.search(web(), csw, "plan parcellaire 2016")
    assert (ids(found), found.total, found.next_start) == ({parsed(SERVICE).id}, 1, 0)
    assert replace(found.records[0], parents=()) == replace(parsed(SERVICE), parents=())


def test_a_record_is_found_by_theme_and_by_area(csw):
    assert metawal.search(web(), csw, theme="Série").total == 45
    namur = (4.7, 50.4, 5.0, 50.5)
    near, everywhere = (metawal.search(web(), csw, "passage lointain", area=area) for area in (namur, None))
    assert (ids(near), ids(everywhere)) == (set(), {"far"})
    assert parsed(DATASET).id in ids(metawal.search(web(), csw, "piéton ponctuelle", area=namur))


def test_metawal_rule_8_what_is_obsolete_is_not_shown(csw):
    assert ids(metawal.search(web(), csw, "ancien passage")) == set()


def test_pages_follow_each_other_to_the_end_and_no_further(csw):
    seen, start, pages = set(), 1, 0
    while start and pages < 9:
        found = metawal.search(web(), csw, "couche série", start=start)
        seen, start, pages = seen | ids(found), found.next_start, pages + 1
    assert (len(seen), pages, found.total) == (45, 3, 45)
    assert metawal.search(web(), csw, "couche série", start=90).next_start == 0


@pytest.mark.parametrize("text", ["d'activité", "100%", "' OR 1=1 --", "_", "%", "<script>", "a" * 3000])
def test_whatever_a_person_types_is_searched_for_and_breaks_nothing(csw, text):
    found = metawal.search(web(), csw, text)
    assert isinstance(found, metawal.CatalogueRecord)
    if "activité" in text:
        assert ids(found) == {"quote"}


# -- bad answers ----------------------------------------------------------------------------------

BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><gmd:MD_Metadata>&c;</gmd:MD_Metadata>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize("body", [BOMB, EXTERNAL, "<html>maintenance</html>", "", "{}", "<a><b>", "<a/>"])
def test_an_answer_that_is_no_record_is_one_clear_error(body):
    with geonetwork({"x": body}) as server:
        with pytest.raises(InvalidResponse, match="^Metawal "):
            metawal.fetch_record(web(), "x", server.url)
        with pytest.raises(ServiceError):
            metawal.search(web(), f"{server.url}/records/x/csw", "x")


def test_an_exception_report_is_told_in_its_words():
    report = (
        '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows"><ows:Exception>'
        "<ows:ExceptionText>Invalid constraint</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
    )
    with (
        Server(lambda asked: Reply(report.encode())) as server,
        pytest.raises(ServiceError, match="Invalid constraint"),
    ):
        metawal.search(web(), server.url, "x")


def test_an_identifier_cannot_leave_its_address():
    with geonetwork({}) as server, pytest.raises(NotFound):
        metawal.fetch_record(web(), "../../admin?x=1", server.url)
    # the path is decoded by the test's server: what was sent is one segment
    assert server.asked[0].query == {}


def test_an_endless_answer_is_cut_off():
    endless = b"<a>" + os.urandom(1) * 2_000_000
    with Server(lambda asked: Reply(endless)) as server, pytest.raises(InvalidResponse, match="too large"):
        metawal.search(web(max_response_bytes=1_000_000), server.url, "x")
