"""A service looked into by its address: what it offers, as rows that load, whatever it speaks."""

from __future__ import annotations

import json
import time

import pytest
from owslib.wms import WebMapService
from repere.services.errors import InvalidResponse, RepereError, ServiceError, Unreachable
from repere.services.http import client as http_client
from repere.services.http.client import MAX_METADATA_BYTES, HttpClient
from repere.services.http.requests_session import MAX_RESPONSE_BYTES
from repere.services.layers.catalogue import discovery
from repere.services.layers.clients import arcgis
from repere.services.layers.source import Source, is_http_url, parse_number, plain_text
from repere.services.training_town import TrainingTown
from repere.tests.servers.arcgis import ROOT, Layer, serve
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server

CAPABILITIES = (SAMPLES / "spw" / "wms_capabilities_SIGEC_PARC_AGRI_ANON_2020.xml").read_bytes()


def web(**how: object) -> HttpClient:
    return HttpClient("SPW", per_second=0, attempts=1, **how)


def look(body: bytes, path: str = "/WMSServer", kind: str = "text/xml") -> tuple[Source, ...]:
    with Server(lambda asked: Reply(body, headers={"Content-Type": kind})) as server:
        return discovery.discover(web(), f"{server.url}{path}")


def test_an_arcgis_directory_opens_folder_by_folder():
    layers = {
        "EAU/PROTECT_CAPT/MapServer/0": Layer(name="Surveillance"),
        "EAU/PROTECT_CAPT/MapServer/2": Layer(name="Zone IIa", geometry="esriGeometryPolygon"),
    }
    with serve(layers) as server:
        found = discovery.discover(web(), f"{server.url}{ROOT}/EAU/PROTECT_CAPT/MapServer?f=pjson")
        (one,) = discovery.discover(web(), f"{server.url}{ROOT}/EAU/PROTECT_CAPT/MapServer/2")
    assert [(row.name, row.title, row.geometry) for row in found] == [
        ("0", "Surveillance", "point"),
        ("2", "Zone IIa", "polygon"),
    ]
    assert (one.name, one.authids, one.min_scale) == ("2", ("EPSG:31370",), 25000)


def test_the_training_towns_directory_is_walked_down_to_a_layer(tmp_path):
    sandbox = TrainingTown(tmp_path / "town.sqlite")
    sandbox.start()
    try:
        folders = discovery.discover(web(), f"{sandbox.url}/arcgis/rest/services")
        folder = next(row for row in folders if row.title == "TOPOGRAPHIE")
        (service,) = discovery.discover(web(), folder.url)
        (layer,) = discovery.discover(web(), service.url)
    finally:
        sandbox.stop()
    assert all(not row.name for row in (*folders, service))
    assert (layer.name, layer.title, layer.authids) == ("21", "Voirie: axe", ("EPSG:3812",))


def test_rule_8_and_14_spws_own_wms_capabilities():
    found = look(CAPABILITIES)
    assert [(row.name, row.title) for row in found] == [
        ("0", "Catégories de culture (2020)"),
        ("1", "Cultures des parcelles agricoles (2020)"),
        ("2", "Parcelles agricoles (2020)"),
    ]
    assert found[0].authids == ("EPSG:4326", "EPSG:31370", "EPSG:4258", "EPSG:3857", "EPSG:3812")
    assert {row.licence for row in found} == {"unknown"}


def test_owslib_reads_the_same_layers_from_it():
    theirs = WebMapService("http://x", xml=CAPABILITIES, version="1.3.0")
    assert {row.name for row in look(CAPABILITIES)} == {
        name for name, layer in theirs.contents.items() if not layer.children
    }


def test_rule_14_comma_decimals_are_read():
    assert look(CAPABILITIES.replace(b"18899.754464", b"18899,754464"))[1].min_scale == pytest.approx(20000, rel=1e-3)
    assert (parse_number("4152,8834"), parse_number(" 12.5 "), parse_number("Null"), parse_number("")) == (
        4152.8834,
        12.5,
        None,
        None,
    )


def test_rule_15_wms_scales_become_arcgis_scales():
    found = look(CAPABILITIES)
    assert found[1].min_scale == pytest.approx(20000, rel=1e-3)
    assert found[0].min_scale == 0


def test_rule_13_wms_and_rest_layers_are_matched_by_title_never_by_number():
    rest = [
        Source("arcgis", "u", name, title) for name, title in (("22", "Affectations"), ("4", "Mesures"), ("9", "X"))
    ]
    wms = [Source("wms", "u", name, title) for name, title in (("2", "AFFECTATIONS "), ("22", "Mesures"), ("7", "Y"))]
    assert discovery.match_by_title(rest, wms) == {"22": "2", "4": "22"}
    twice = [*wms, Source("wms", "u", "8", "Mesures")]
    assert discovery.match_by_title(rest, twice) == {"22": "2"}


def test_rule_13_a_number_that_changed_is_found_by_the_layers_title():
    wms = (Source("wms", "u", "7", "Zones d'affectation"), Source("wms", "u", "2", "Limites"))
    served = {f"A/PDS/MapServer/{n}": Layer(name=name) for n, name in ((22, "Zones d’affectation"), (3, "Révisions"))}
    served["A/PDS/MapServer/22"].name = "ZONES D'AFFECTATION"
    with serve(served) as server:
        root = f"{server.url}{ROOT}/A/PDS/MapServer"
        assert discovery.find_wms_name(web(), f"{root}/22", wms) == "7"
        assert discovery.find_wms_name(web(), f"{root}/3", wms) == ""
        assert discovery.find_wms_name(web(), root, wms) == ""
    assert discovery.find_wms_name(web(), f"{root}/22", wms) == ""


def test_layers_under_a_group_inherit_its_systems():
    body = b"""<WMT_MS_Capabilities version="1.1.1"><Capability><Layer><SRS>EPSG:31370 EPSG:4326</SRS><Title>all</Title>
    <Layer><Name>group</Name><Title>group</Title><Layer><Name>a</Name><SRS>EPSG:3812</SRS></Layer></Layer>
    </Layer></Capability></WMT_MS_Capabilities>"""
    (row,) = look(body)
    assert (row.name, row.title, row.authids) == ("a", "a", ("EPSG:31370", "EPSG:4326", "EPSG:3812"))


def test_groups_in_groups_without_end_are_read_or_refused():
    deep = b"<Layer>" * 20_000 + b"<Name>a</Name>" + b"</Layer>" * 20_000
    (row,) = look(b"<WMS_Capabilities><Capability>" + deep + b"</Capability></WMS_Capabilities>")
    assert row.name == "a"


def test_a_wfs_is_recognised_by_its_answer():
    body = b"""<wfs:WFS_Capabilities xmlns:wfs="http://www.opengis.net/wfs/2.0"><wfs:FeatureTypeList><wfs:FeatureType>
    <wfs:Name>inspire_bu:BU.Building</wfs:Name><wfs:Title>B\xc3\xa2timents</wfs:Title>
    <wfs:DefaultCRS>urn:ogc:def:crs:EPSG::3035</wfs:DefaultCRS><wfs:OtherCRS>urn:ogc:def:crs:EPSG::31370</wfs:OtherCRS>
    </wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
    (row,) = look(body, "/geoserver/inspire_bu/ows?service=WFS&request=GetCapabilities")
    assert row.protocol == "wfs" and row.url.endswith("/geoserver/inspire_bu/ows")
    assert (row.name, row.authids) == ("inspire_bu:BU.Building", ("EPSG:3035", "EPSG:31370"))


def test_a_wmts_is_recognised_by_its_answer():
    body = b"""<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"><Contents>
    <Layer><ows:Title>Ortho</ows:Title><ows:Identifier>ORTHO</ows:Identifier>
    <TileMatrixSetLink><TileMatrixSet>L72</TileMatrixSet></TileMatrixSetLink></Layer>
    <TileMatrixSet><ows:Identifier>L72</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::31370</ows:SupportedCRS>
    </TileMatrixSet></Contents></Capabilities>"""
    (row,) = look(body, "/WMTS/1.0.0/WMTSCapabilities.xml")
    assert (row.protocol, row.name, row.title, row.authids) == ("wmts", "ORTHO", "Ortho", ("EPSG:31370",))


def test_an_ogc_api_is_followed_from_its_landing_page():
    def answer(asked: Asked) -> Reply:
        if asked.path.endswith("/collections"):
            told = [
                {"id": "school", "title": "\u00c9coles", "crs": ["http://www.opengis.net/def/crs/EPSG/0/31370"]},
                {"id": "r", "itemType": "record"},
            ]
            return Reply(json.dumps({"collections": told}).encode())
        return Reply(json.dumps({"links": [{"rel": "data", "href": "v1/collections"}]}).encode())

    with Server(answer) as server:
        (row,) = discovery.discover(web(), f"{server.url}/ogc/features/")
        (same,) = discovery.discover(web(), f"{server.url}/ogc/features/collections")
    assert (row.protocol, row.name, row.title, row.authids) == ("oapif", "school", "École" + "s", ("EPSG:31370",))
    assert same.url.endswith("/ogc/features")


def test_an_inspire_feed_lists_its_files():
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Adresses</title>
    <link rel="alternate" href="AD_Dataset.xml"/><link rel="x" href="y"/>
    <link rel="alternate" type="text/html" href="https://geoportail.wallonie.be"/>
    <link rel="alternate" href="javascript:a"/><link rel="enclosure" href="results/1/AD_31370.zip"/></entry></feed>"""
    feed, page, file = look(body, "/inspire/atom/AD_Service.xml")
    assert feed.protocol == "atom" and feed.url.endswith("/inspire/atom/AD_Dataset.xml") and not feed.name
    assert page.protocol == "link"
    assert (file.protocol, file.name, file.title) == ("atom", "AD_31370.zip", "Adresses: AD_31370.zip")
    assert file.url.endswith("/AD_Service.xml") and file.abstract.endswith("/inspire/atom/results/1/AD_31370.zip")


@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>maintenance</body></html>",
        b"<!DOCTYPE html><html>",
        b"",
        b"{}",
        b"[1]",
        b"<a",
        b"<unknown/>",
        b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><WMS_Capabilities>&c;</WMS_Capabilities>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><WMS_Capabilities>&x;</WMS_Capabilities>',
        b"[" * 100_000,
        b"<a>" * 50_000,
    ],
)
def test_what_is_no_service_is_one_clear_error(body):
    with pytest.raises(ServiceError) as caught:
        look(body)
    assert str(caught.value).startswith("SPW ") and "passwd" not in str(caught.value)


def test_a_description_of_200_mb_is_cut_off_at_the_cap():
    sent = [0]

    def answer(asked: Asked) -> Reply:
        sent[0] += 1
        return Reply(b"<WMS_Capabilities>" + b" " * 3_000_000, headers={"Content-Type": "text/xml"})

    with Server(answer) as server, pytest.raises(InvalidResponse, match="too large"):
        discovery.discover(web(max_response_bytes=1_000_000), f"{server.url}/wms?service=WMS")
    assert sent == [1]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x/y", "x", "", "http://", "//x/y"])
def test_rule_12_only_web_addresses_are_opened(url):
    assert not is_http_url(url)
    with pytest.raises(RepereError, match="not the address of a service"):
        discovery.discover(web(), url)


@pytest.fixture
def waits(monkeypatch) -> list[float]:
    """The seconds that a client would have waited, without waiting."""
    waits: list[float] = []
    monkeypatch.setattr(http_client, "cancellable_sleep", lambda seconds, cancelled: waits.append(seconds))
    return waits


def test_rule_22_a_dead_host_is_told_within_three_seconds(waits):
    with Server(lambda asked: Reply()) as server:
        pass
    with pytest.raises(Unreachable, match="SPW cannot be reached"):
        discovery.discover(HttpClient("SPW"), f"{server.url}/wms")
    assert sum(waits) < 3


def test_titles_are_words_whatever_stands_in_them():
    assert (
        plain_text("<b>Zones</b> &lt;i&gt;d'eau&lt;/i&gt;\n <script>alert(1)</script> &amp; bois")
        == "Zones d'eau & bois"
    )
    assert plain_text(None) == plain_text(12) == ""
    (row,) = look(b"<WMS_Capabilities><Capability><Layer><Name>1</Name><Title>&lt;img src=x&gt;Sol</Title></Layer>"
                  b"</Capability></WMS_Capabilities>")  # fmt: skip
    assert row.title == "Sol"


def test_rule_18_names_and_numbers_of_any_kind_are_passed_over():
    odd = {"folders": ["../x", 5, "OK"],
           "services": [{"name": "A/B", "type": "GPServer"}, {"name": "..?", "type": "MapServer"}],
           "layers": [{"id": "1"}, None, {"id": 3, "name": None, "minScale": "x", "maxScale": -1}]}  # fmt: skip
    with Server(lambda asked: Reply(json.dumps(odd).encode())) as server:
        found = discovery.discover(web(), f"{server.url}/arcgis/rest/services")
    assert [(row.title, row.name, row.min_scale, row.max_scale) for row in found] == [("OK", "", 0, 0), ("", "3", 0, 0)]


def test_a_description_of_200_mb_is_cut_off_long_before_and_nothing_of_it_is_decoded():
    huge = b'{"name": "' + b"x" * 200 * 2**20 + b'"}'
    asking = web()
    with Server(lambda asked: Reply(huge)) as server:
        for read in (discovery.discover, arcgis.describe):
            with pytest.raises(InvalidResponse, match="too large an answer; it was cut off"):
                read(asking, f"{server.url}{ROOT}/A/B/MapServer/1")
    assert asking.max_response_bytes == MAX_RESPONSE_BYTES > MAX_METADATA_BYTES


# -- documents of before WMS 1.3, addresses that fail when nothing is asked ------------------------

DTD = "http://schemas.opengis.net/wms/1.1.1/WMS_MS_Capabilities.dtd"
WMT = (
    "<WMT_MS_Capabilities version='1.1.1'><Capability><Layer><Title>Tout</Title><SRS>EPSG:31370</SRS>"
    "<Layer><Name>forets</Name><Title>Forêts publiques</Title></Layer></Layer></Capability></WMT_MS_Capabilities>"
)
REPORT = "<ServiceExceptionReport version='1.1.1'><ServiceException code='InvalidSRS'>%s</ServiceException></ServiceExceptionReport>"  # noqa: E501


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE WMT_MS_Capabilities SYSTEM "{DTD}">',
        f"<!DOCTYPE WMT_MS_Capabilities SYSTEM '{DTD}'  >\n<!-- end of DOCTYPE declaration -->",
        f'<!-- made by hand -->\n<!DOCTYPE WMT_MS_Capabilities PUBLIC "-//OGC//DTD WMS 1.1.1//EN" "{DTD}">',
        f'<!DOCTYPE WMT_MS_Capabilities SYSTEM "{DTD}"\n [\n <!ELEMENT VendorSpecificCapabilities EMPTY>\n ]>',
        f'<!DOCTYPE WMT_MS_Capabilities SYSTEM "{DTD}" [<!ELEMENT A (B,C*)><!--x--> <!ATTLIST A b CDATA "c">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1"])
def test_a_document_type_without_entities_is_left_out_and_nothing_is_fetched_for_it(doctype, encoding):
    body = f'<?xml version="1.0" encoding="{encoding}" standalone="no"?>\n{doctype}\n{WMT}'.encode(encoding)
    with Server(lambda asked: Reply(body, headers={"Content-Type": "application/vnd.ogc.wms_xml"})) as server:
        (row,) = discovery.discover(web(), f"{server.url}/wms")
    assert (row.name, row.title, row.authids) == ("forets", "Forêts publiques", ("EPSG:31370",))
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE WMT_MS_Capabilities [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        f'<!DOCTYPE WMT_MS_Capabilities SYSTEM "{DTD}" [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>',
        f'<!DOCTYPE a SYSTEM "{DTD}" [<!ELEMENT A EMPTY> <!ENTITY x "y">]>',
        "<!DOCTYPE a SYSTEM \"[<!ENTITY x 'y'>]\">",
        f'<!DOCTYPE a SYSTEM "{DTD}"><!DOCTYPE b [<!ENTITY x "y">]>',
        f'<!DOCTYPE a SYSTEM "{DTD}" [%p;]>',
        "<!DOCTYPE a [" + "<!---->" * 2000 + '<!ENTITY x "y">]>',
    ],
)
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
def test_a_document_with_entities_stays_refused(doctype, encoding):
    body = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{WMT.replace("publiques", "&x;")}'.encode(encoding)
    begun = time.thread_time()
    with pytest.raises(InvalidResponse, match="entities"):
        look(body, "/wms")
    assert time.thread_time() - begun < 2


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (REPORT % "Unsupported SRS namespace", "Unsupported SRS namespace"),
        (
            '<!DOCTYPE ServiceExceptionReport SYSTEM "x.dtd">' + REPORT % "<![CDATA[ no\n such layer ]]>",
            "no such layer",
        ),
        (REPORT % "", "InvalidSRS"),
        ("<WMTException version='1.0.0'>Unknown layer</WMTException>", "Unknown layer"),
        (
            "<ows:ExceptionReport xmlns:ows='http://www.opengis.net/ows/1.1'><ows:Exception exceptionCode='InvalidParameterValue'"  # noqa: E501
            " locator='typeName'><ows:ExceptionText>No layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>",
            "No layer",
        ),
        (
            "<ExceptionReport xmlns='http://www.opengis.net/ows/2.0'><Exception exceptionCode='MissingParameterValue'"
            " locator='request'/></ExceptionReport>",
            "MissingParameterValue request",
        ),
        (
            json.dumps({"error": {"code": 400, "message": "Invalid URL", "details": ["no such service"]}}),
            "no such service",
        ),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_what_a_service_says_in_its_own_dialect_is_the_reason(body, message, status):
    if body[0] == "{" and status == 200:
        pytest.skip("an error of ArcGIS in a 200 is asked for by arcgis.ask")
    reply = Reply(body.encode(), status, {"Content-Type": "text/xml" if body[0] == "<" else "application/json"})
    with Server(lambda asked: reply) as server, pytest.raises(ServiceError, match=message):
        discovery.discover(web(), f"{server.url}/wms?service=WMS")


@pytest.mark.parametrize("status", [400, 401, 404, 500, 503])
@pytest.mark.parametrize("path", ["/ows", "/"])
def test_an_address_that_fails_when_nothing_is_asked_is_asked_for_its_capabilities_at_once(status, path, waits):
    def answer(asked: Asked) -> Reply:
        if asked.query.get("service") == "WMS":
            return Reply(CAPABILITIES, headers={"Content-Type": "text/xml"})
        return Reply(b"<html>no</html>", status, {"Content-Type": "text/html"})

    with Server(answer) as server:
        assert len(discovery.discover(HttpClient("SPW", per_second=0), f"{server.url}{path}")) == 3
    assert len(server.asked) == 2 and not any(waits)


def test_an_address_that_hangs_up_when_nothing_is_asked_is_asked_too():
    def answer(asked: Asked) -> Reply:
        return Reply(CAPABILITIES, headers={"Content-Type": "text/xml"}) if asked.query else Reply(drop=True)

    with Server(answer) as server:
        assert len(discovery.discover(web(), f"{server.url}/ows")) == 3


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:abc/", "http://[", "http://127.0.0.1:99999/", "https://:80/", "x"]
)
def test_an_address_that_is_none_is_told(address):
    with pytest.raises(RepereError, match="not the address of a service"):
        discovery.discover(web(), address)


@pytest.mark.parametrize(
    "link", ["http://[", "http://127.0.0.1:abc/x.zip", "javascript:alert(1)", "file:///etc/passwd"]
)
def test_a_link_that_is_no_address_is_passed_over(link):
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="enclosure" href="{link}"/></entry></feed>'
    assert look(feed.encode(), "/feed.xml", "application/atom+xml") == ()
    landing = json.dumps({"links": [{"rel": "data", "href": link}]})
    with pytest.raises(InvalidResponse):
        look(landing.encode(), "/ogc/features", "application/json")
