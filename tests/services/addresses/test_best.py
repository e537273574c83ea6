"""BeSt's full download in XML, and its REST service: over a socket, from the sandbox town."""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from repere.services.addresses import street
from repere.services.addresses.readers import best_reader, csv_list
from repere.services.errors import Cancelled, InvalidFile, InvalidResponse
from repere.services.http.client import HttpClient
from repere.services.training_town import TrainingTown
from repere.tests.servers.replay import Reply, Server

ROOT = "/api/opendata/best/v1/belgianAddress/v2"

HEAD = (
    '<?xml version="1.0" encoding="utf-8"?><tns:{kind}ResponseBySource '
    'xmlns:com="http://fsb.belgium.be/data/common" '
    'xmlns:tns="http://fsb.belgium.be/mappingservices/FullDownload/v1_00"><tns:source>wallonia</tns:source>'
)


def code(kind: str, identifier: str, version: str = "1", tag: str = "code") -> str:
    return (
        f"<com:{tag}><com:namespace>geodata.wallonie.be/id/{kind}/</com:namespace>"
        f"<com:objectIdentifier>{identifier}</com:objectIdentifier>"
        f"<com:versionIdentifier>{version}</com:versionIdentifier></com:{tag}>"
    )


def named(kind: str, tag: str, identifier: str, extra: str = "", **names: str) -> str:
    spelt = "".join(
        f"<com:name><com:language>{language}</com:language><com:spelling>{name}</com:spelling></com:name>"
        for language, name in names.items()
    )
    return f"<tns:{tag}>{code(kind, identifier)}{spelt}{extra}</tns:{tag}>"


def address(identifier: str, *, street: str = "7700113", position: str = "211000.5 132000.25", nis: str = "61031",
            number: str = "12", box: str = "", status: str = "current") -> str:  # fmt: skip
    return (
        f'<tns:address beginLifeSpanVersion="2023-11-09T00:00:00+01:00">{code("Address", identifier, "3")}'
        "<com:position><com:pointGeometry><com:point>"
        f'<com:pos srsName="http://www.opengis.net/def/crs/EPSG/0/31370">{position}</com:pos>'
        "</com:point></com:pointGeometry></com:position>"
        f"<com:addressStatus><com:status>{status}</com:status></com:addressStatus>"
        f"<com:boxNumber>{box}</com:boxNumber><com:houseNumber>{number}</com:houseNumber>"
        + code("Streetname", street, "223", "hasStreetName")
        + code("Municipality", nis, "7", "hasMunicipality")
        + code("PartOfMunicipality", "11", "1", "hasPartOfMunicipality")
        + code("PostalInfo", "4500", "1", "hasPostalInfo")
        + "</tns:address>"
    )


def make_document(kind: str, *inside: str) -> bytes:
    return (HEAD.format(kind=kind) + "".join(inside) + f"</tns:{kind}ResponseBySource>").encode("utf-8-sig")


FILES = {
    "WalloniaStreetName20260101.xml": make_document(
        "streetName",
        named("Streetname", "streetName", "7700113", fr="Rue Haute", nl="Hoogstraat"),
        named("Streetname", "streetName", "7700114", de="Hauptstraße"),
        named("Streetname", "streetName", "7700115", "<com:homonymAddition>CH</com:homonymAddition>", fr="Rue Basse"),
    ),
    "WalloniaMunicipality20260101.xml": make_document(
        "municipality",
        named("Municipality", "municipality", "61031", fr="Huy"),
        named("Municipality", "municipality", "57096", fr="Mouscron"),
    ),
    "WalloniaPartOfMunicipality20260101.xml": make_document(
        "partOfMunicipality", named("PartOfMunicipality", "partOfMunicipality", "11", fr="Tihange")
    ),
    "WalloniaPostalInfo20260101.xml": make_document("postalInfo", named("PostalInfo", "postalInfo", "4500")),
    "WalloniaAddress20260101.xml": make_document(
        "address",
        address("1", box="B1"),
        address("2", street="7700114", position="0.0 0.0"),
        address("3", street="7700115", status="retired"),
        address("4", nis="54007"),
        address("5", position="NaN 3"),
        address("6", number=""),
    ),
    "FlandersAddress20260101.xml": b"not even opened",
    "licence.txt": b"CC0",
}


def packed(files: dict[str, bytes], nested: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            if nested and name.endswith(".xml"):
                archive.writestr(name.replace(".xml", ".zip"), packed({name: content}))
            else:
                archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("form", ["zip", "zip of zips", "folder"])
def test_the_full_download_is_read_as_published(tmp_path: Path, form):
    path = tmp_path / "best-full-latest.zip"
    if form == "folder":
        path = tmp_path
        for name, content in FILES.items():
            (tmp_path / name).write_bytes(content)
    else:
        path.write_bytes(packed(FILES, nested=form == "zip of zips"))
    heard = []
    addresses = best_reader.read_xml(path, progress=lambda done, total: heard.append((done, total)))
    assert addresses.ids == ["1", "2", "3", "4", "5"]
    assert addresses.versions == ["3"] * 5
    # German-only streets; the homonym's mark stays
    assert addresses.street_names[:3] == ["Rue Haute", "Hauptstraße", "Rue Basse (CH)"]
    assert (addresses.box_numbers[0], addresses.postcodes[0], addresses.sections[0]) == ("B1", "4500", "Tihange")
    assert (addresses.municipalities[0], addresses.statuses[2]) == ("Huy", "retired")
    assert (addresses.x[0], addresses.y[0]) == (211000.5, 132000.25)
    assert np.isnan(addresses.x[1])
    assert [(row.row, row.identifier, row.sentence().split(";")[0]) for row in addresses.unusable] == [
        (5, "5", "has a position that is not a pair of numbers (nan 3)"),
        (6, "6", "has no house number"),
    ]
    assert heard[-1][0] == heard[-1][1]


def test_one_commune_is_kept_under_its_code_of_any_year(tmp_path: Path):
    (tmp_path / "best.zip").write_bytes(packed(FILES))
    assert best_reader.read_xml(tmp_path / "best.zip", nis_code="57096").ids == ["4"]
    with pytest.raises(InvalidFile, match="92094"):
        best_reader.read_xml(tmp_path / "best.zip", nis_code="92094")


def test_a_download_without_its_streets_says_what_is_missing(tmp_path: Path):
    (tmp_path / "WalloniaAddress20260101.xml").write_bytes(FILES["WalloniaAddress20260101.xml"])
    with pytest.raises(InvalidFile, match=r"WalloniaStreetName\.xml"):
        best_reader.read_xml(tmp_path)


def test_reading_the_download_can_be_stopped(tmp_path: Path):
    (tmp_path / "best.zip").write_bytes(packed(FILES))
    with pytest.raises(Cancelled):
        best_reader.read_xml(tmp_path / "best.zip", cancelled=lambda: True)


# -- REST ---------------------------------------------------------------------------------------------

SAMPLE = {
    "items": [
        {
            "id": "geodata.wallonie.be/id/Address/1948446/2",
            "houseNumber": "20A",
            "boxNumber": "B3",
            "status": "current",
            "hasStreetName": {"href": "/streets/geodata.wallonie.be%2Fid%2FStreetname%2F7753485%2F223"},
            "hasMunicipality": {"href": "/municipalities/geodata.wallonie.be%2Fid%2FMunicipality%2F92094%2F7"},
            "hasPostalInfo": {"href": "/postalInfos/geodata.wallonie.be%2Fid%2FPostalInfo%2F5000%2F1"},
            "addressPosition": {"lambert72": {"x": 0.0, "y": 0.0}, "wgs84": {"lat": 49.29391796, "long": 2.30551043}},
        }
    ],
    "embedded": {
        "/streets/geodata.wallonie.be%2Fid%2FStreetname%2F7753485%2F223": {"name": {"fr": "Place de la Station"}},
        "/municipalities/geodata.wallonie.be%2Fid%2FMunicipality%2F92094%2F7": {"name": {"nl": "Namen", "fr": "Namur"}},
    },
}


@pytest.fixture
def serve():
    """Pages by path and query, over a socket."""
    with ExitStack() as servers:
        yield lambda answer: servers.enter_context(Server(answer))


def as_json(value: object) -> Reply:
    return Reply(json.dumps(value).encode())


def test_the_service_s_null_position_is_none_and_walloon_postcodes_have_no_name(serve):
    server = serve(lambda _asked: as_json(SAMPLE))
    addresses = best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url, nis_code="92094")
    assert (addresses.ids, addresses.versions) == (["1948446"], ["2"])
    assert addresses.format_label(0) == "Place de la Station 20A bte B3, 5000 Namur"
    assert np.isnan(addresses.x[0]) and addresses.unusable == []
    asked = server.asked[0]
    assert (asked.query["nisCode"], "streetId" in asked.query) == ("92094", False)
    assert asked.headers["BelGov-Trace-Id"]


def test_two_versions_of_one_postcode_are_one_postcode(serve):
    """Of 602 Walloon postcodes 217 have several."""
    items = [
        {
            **SAMPLE["items"][0],
            "id": f"geodata.wallonie.be/id/Address/{number}/1",
            "hasPostalInfo": {"href": f"/postalInfos/geodata.wallonie.be%2Fid%2FPostalInfo%2F5000%2F{version}"},
        }
        for number, version in enumerate(("1", "2", "2023-11-09T00:00:00"))
    ]
    server = serve(lambda _asked: as_json({**SAMPLE, "items": items}))
    addresses = best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url, nis_code="92094")
    assert list(addresses.postcodes) == ["5000"] * 3


def test_pages_are_followed_and_must_make_a_whole(serve):
    def page(asked):
        number = int(asked.query.get("page", "1"))
        item = {**SAMPLE["items"][0], "id": f"geodata.wallonie.be/id/Address/{number}/1"}
        following = {"next": f"/addresses?page={number + 1}"} if number < 3 else {}
        return as_json({**SAMPLE, "items": [item], "total": total, **following})

    total = 3
    server = serve(page)
    heard = []
    addresses = best_reader.read_rest(
        HttpClient("BeSt", per_second=0),
        server.url,
        street_id="x",
        progress=lambda done, all_: heard.append((done, all_)),
    )
    assert (addresses.ids, heard) == (["1", "2", "3"], [(1, 3), (2, 3), (3, 3)])
    total = 4
    with pytest.raises(InvalidResponse, match="announced 4 addresses and gave 3"):
        best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url)


@pytest.mark.parametrize("paging", [{"pageSize": 2}, {}])
@pytest.mark.parametrize("end", ["empty", "gone"])
def test_a_full_page_without_next_is_not_the_end(serve, paging, end):
    size = paging.get("pageSize", 100)

    def page(asked):
        number = int(asked.query.get("page", "1"))
        if number == 3 and end == "gone":
            return Reply(b"{}", 404)
        count = {1: size, 2: size}.get(number, 0)
        items = [{**SAMPLE["items"][0], "id": f"geodata.wallonie.be/id/Address/{number}{n}/1"} for n in range(count)]
        return as_json({**SAMPLE, **paging, "items": items})

    server = serve(page)
    assert len(best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url, nis_code="92094").ids) == 2 * size


def test_a_service_that_gives_its_first_page_for_every_number_is_told(serve):
    server = serve(lambda _asked: as_json({**SAMPLE, "pageSize": len(SAMPLE["items"])}))
    with pytest.raises(InvalidResponse, match="again and again"):
        best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url, nis_code="92094")


def test_a_commune_made_of_two_is_asked_for_under_the_codes_that_a_service_knows(serve):
    # Bastogne, 82039 since 2 December 2024 (Statbel)
    def page(asked):
        code = asked.query.get("nisCode")
        known = [] if code == "82039" else [{**SAMPLE["items"][0], "id": f"geodata.wallonie.be/id/Address/{code}/1"}]
        return as_json({**SAMPLE, "items": known})

    addresses = best_reader.read_rest(HttpClient("BeSt", per_second=0), serve(page).url, nis_code="82005")
    assert addresses.ids == ["82003", "82005"]


@pytest.mark.parametrize(
    ("following", "words"),
    [
        ("https://elsewhere.example/addresses?page=2", "another address"),
        ("http://[", "another address"),
        ("/addresses?page=9", "again and again"),
    ],
)
def test_a_next_page_that_leads_astray_is_not_followed(serve, following, words):
    server = serve(lambda _asked: as_json({**SAMPLE, "next": following}))
    with pytest.raises(InvalidResponse, match=words):
        best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url)


@pytest.mark.parametrize("body", [[], {"items": 3}, {"items": [None, 4, {"id": []}]}, {"items": []}])
def test_an_answer_of_another_shape_is_one_clear_error(serve, body):
    server = serve(lambda _asked: as_json(body))
    with pytest.raises((InvalidResponse, InvalidFile)):
        best_reader.read_rest(HttpClient("BeSt", per_second=0), server.url, nis_code="92094")


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture(scope="module")
def live(town):
    """The whole town, over the service."""
    return best_reader.read_rest(HttpClient("BeSt", per_second=0), town.url + ROOT, nis_code="61031")


def test_the_service_and_the_published_file_tell_the_same(town, live, tmp_path):
    web = HttpClient("BeSt", per_second=0)
    (tmp_path / "best.csv").write_bytes(web.get(f"{town.url}/sandbox/best.csv").body)
    published = csv_list.read_csv(tmp_path / "best.csv")
    assert sorted(live.ids) == sorted(published.ids)
    ours, theirs = ({row: place for place, row in enumerate(listed.ids)} for listed in (live, published))
    for identifier in live.ids[:: len(live) // 50]:
        assert live.format_label(ours[identifier]) == published.format_label(theirs[identifier])
        assert live.statuses[ours[identifier]] == published.statuses[theirs[identifier]]
        np.testing.assert_allclose(live.x[ours[identifier]], published.x[theirs[identifier]], atol=0.006)


def test_a_street_is_found_by_its_name_and_its_addresses_by_the_street(town, live):
    web = HttpClient("BeSt", per_second=0)
    name = live.street_names[0]
    street = next(found for found in best_reader.find_streets(web, town.url + ROOT, name) if found.name == name)
    addresses = best_reader.read_rest(web, town.url + ROOT, street_id=street.identifier)
    assert set(addresses.street_names) == {name}
    assert live.ids[0] in addresses.ids


def test_a_street_is_read_alone_however_it_is_spelt(town, live):
    web, name = HttpClient("BeSt", per_second=0), next(one for one in live.street_names if one.startswith("Rue "))
    alone = street.read_street(web, town.url + ROOT, name.replace("Rue", "R.").upper())
    whole = street.filter_by_street(live, name)
    assert len(alone) and sorted(alone.ids) == sorted(whole.ids)
    assert not len(street.read_street(web, town.url + ROOT, "Rue qui n'existe pas"))
    assert not len(street.filter_by_street(live, "Rue qui n'existe pas"))


def test_a_commune_that_the_service_does_not_know_is_named(town):
    with pytest.raises(InvalidFile, match="92094"):
        best_reader.read_rest(HttpClient("BeSt", per_second=0), town.url + ROOT, nis_code="92094")
