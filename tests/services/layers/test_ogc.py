"""Layers of a WFS and of an OGC API: whole or refused, whatever the service says of numbers, links and offsets."""

from __future__ import annotations

from itertools import product

import pytest
from repere.services.errors import InvalidResponse, RequestRejected
from repere.services.http.client import HttpClient
from repere.services.layers.clients import ogc
from repere.services.layers.source import Source
from repere.tests.servers.feature_services import Collection
from repere.tests.servers.replay import Reply, Server

BOX = {"api": (4.79, 50.39, 4.9, 50.41), "wfs": (184990.0, 127990.0, 195000.0, 128010.0)}


def read(server: Server, version: str, web: HttpClient | None = None) -> list[str]:
    protocol = "oapif" if version == "api" else "wfs"
    source = Source(protocol, f"{server.url}/x", "rues", "Rues", authids=("EPSG:31370",) if protocol == "wfs" else ())
    box = BOX.get(version, BOX["wfs"])
    return [one.id for page in ogc.fetch_features(web or HttpClient("SPW", per_second=0), source, box) for one in page]


def read_once(collection: Collection) -> list[str]:
    with Server(collection) as server:
        return read(server, collection.version)


def ids(collection: Collection) -> list[str]:
    return [f"rues.{number}" for number in collection.inside({})]


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0", "api"])
def test_a_layer_is_whole_or_refused_whatever_its_service_says(version, monkeypatch):
    """Every manner with every other; what is refused is only what cannot be known to be whole."""
    monkeypatch.setattr(ogc, "PAGE_FEATURES", 20)
    manners = product(
        ["honoured", "ignored", "refused"],
        ["told", "unknown"] if version != "1.0.0" else ["unknown"],
        ["none", "next", "self", "always"] if version != "1.0.0" else ["none"],
        ["honoured", "ignored", "after the limit"],
        [(7, 1000), (60, 10), (25, 10), (90, 20)],
    )
    serving = Collection(0)
    web = HttpClient("SPW", per_second=0)
    refused = whole = 0
    with Server(lambda asked: serving(asked)) as server:
        for offset, number, links, box, (count, cap) in manners:
            away = frozenset(range(30, 70)) if box == "after the limit" and count == 90 else frozenset()
            serving = Collection(count, version, cap, offset, number, links, box, away)
            try:
                found = read(server, version, web)
            except InvalidResponse:
                refused += 1
                # what fits in one page, or says its number and gives it, is never refused
                assert count > 7 and not (number == "told" and offset == "honoured" and not away), serving
            else:
                assert sorted(found) == sorted(ids(serving)), serving
                whole += 1
    assert refused and whole


@pytest.mark.parametrize("version", ["1.1.0", "2.0.0"])
def test_a_view_without_a_key_comes_at_once(version):
    collection = Collection(1500, version, offset="needs a key")
    assert len(read_once(collection)) == 1500


@pytest.mark.parametrize("links", ["next", "relative", "elsewhere"])
@pytest.mark.parametrize("number", ["told", "unknown"])
def test_links_lead_on_from_the_host_that_was_asked(links, number):
    assert len(read_once(Collection(2500, "api", 1000, number=number, links=links))) == 2500


def test_one_page_again_and_again_is_no_whole():
    with pytest.raises(InvalidResponse, match="announced 250 .* gave 100"):
        read_once(Collection(250, "api", 100, links="repeats"))
    with pytest.raises(InvalidResponse, match="does not say whether they are all"):
        read_once(Collection(250, "api", 100, number="unknown", links="repeats"))


def test_a_gap_as_long_as_a_page_is_not_the_end():
    gap = frozenset(range(500, 2500))
    found = read_once(Collection(4000, box="after the limit", outside=gap))
    assert len(found) == 2000
    with pytest.raises(InvalidResponse, match="does not say"):
        read_once(Collection(4000, number="unknown", box="after the limit", outside=gap, cap=1000))


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0", "api"])
def test_nothing_there_is_no_error(version):
    assert read_once(Collection(0, version, number="unknown")) == []


def test_a_capped_service_that_knows_neither_numbers_nor_offsets_is_seen_by_quarters():
    with pytest.raises(InvalidResponse, match="gave 37 features .* does not say"):
        read_once(Collection(200, "1.0.0", 37, "ignored"))
    with pytest.raises(InvalidResponse, match="gave 37 features .* does not say"):
        read_once(Collection(200, "api", 37, "ignored", "unknown"))


@pytest.mark.parametrize(
    "coordinates", ["[1e999, 2]", "[-1e999, 1e999]", "[185000, NaN]", '["a", 2]', "[]", "[1" + "0" * 400 + ", 2]"]
)
def test_a_position_that_is_none_is_a_bad_answer(coordinates):
    body = (
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "properties": {},'
        f' "geometry": {{"type": "LineString", "coordinates": [{coordinates}, [185000, 128000]]}}}}]}}'
    )
    with Server(lambda asked: Reply(body.encode())) as server, pytest.raises(InvalidResponse, match="cannot be read"):
        read(server, "api")


@pytest.mark.parametrize(
    "body", [b'{"features": {}}', b"{}", b'{"error": "down", "features": null}', b"[]", b'{"features": [5]}', b"null"]
)
def test_an_answer_without_a_list_of_features_is_none(body):
    with Server(lambda asked: Reply(body)) as server, pytest.raises(InvalidResponse):
        read(server, "api")


def test_an_error_in_a_200_is_asked_for_once_more():
    answers = [Reply(b'{"error": {"code": 500, "message": "Error performing query operation"}}')]
    collection = Collection(7, "api")
    with Server(lambda asked: answers.pop() if answers else collection(asked)) as server:
        assert len(read(server, "api")) == 7
    assert server.asked[0].query == server.asked[1].query


def test_an_exception_in_a_200_is_a_refusal_with_its_words():
    report = b"<ExceptionReport><Exception><ExceptionText>No such type</ExceptionText></Exception></ExceptionReport>"
    with Server(lambda asked: Reply(report, 200, {"Content-Type": "text/xml"})) as server:
        with pytest.raises(RequestRejected, match="No such type"):
            read(server, "api")
        with pytest.raises(RequestRejected, match="No such type"):
            read(server, "2.0.0")
