"""The published lists: fetched from a real server that cuts, moves, lies, or is full of web pages."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import zipfile
from pathlib import Path

import pytest
from repere.services.addresses import published_lists
from repere.services.addresses.published_lists import PublishedList, fetch_list, fetch_or_keep, find_fetched
from repere.services.errors import (
    Cancelled,
    InvalidFile,
    InvalidResponse,
    NotFound,
    OutcomeUnknown,
    RepereError,
    RequestRejected,
    ServerError,
    Unreachable,
)
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.profile import Commune
from repere.tests.servers.files import FileServer, PublishedFile
from repere.tests.servers.raw import RawServer
from repere.tests.servers.replay import Asked, Reply, Server

HEADINGS = (
    "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
    "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,"
    "streetname_de,streetname_fr,streetname_nl,region_code,status"
)
"""BeSt's columns (Fedict/best-tools, BestWriterCSVOpenAddresses.java)."""

NAMUR, MOUSCRON = Commune("92094", "Namur", {}), Commune("57096", "Mouscron", {})


def zipped(rows: int = 4000, seed: int = 1) -> bytes:
    """BeSt's file with ``rows`` of Namur and Mouscron (under its code before 2019), packed but hardly smaller."""
    rng = random.Random(seed)
    lines = [HEADINGS]
    for number in range(rows):
        nis, name = (("92094", "Namur"), ("54007", "Mouscron"))[number % 2]
        x, y = rng.uniform(150_000, 190_000), rng.uniform(100_000, 140_000)
        lines.append(
            f"{x:.2f},{y:.2f},50.4,4.8,{rng.getrandbits(40)},,{number + 1},{nis},,{name},,"
            "5000,,,7700328,,Rue de Fer,,BE-WAL,current"
        )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("openaddress-bewal.csv", "\n".join(lines))
    return packed.getvalue()


BODY = zipped()


@pytest.fixture(autouse=True)
def _patience(monkeypatch):
    monkeypatch.setattr(HttpClient, "retry_delay_s", 0.0)
    CircuitBreaker.reset()
    yield
    CircuitBreaker.reset()


@pytest.fixture
def server():
    with FileServer(PublishedFile(BODY)) as running:
        yield running


def client(**options) -> HttpClient:
    return HttpClient("BOSA", per_second=0, timeout=5, **options)


def listed(server, **fields) -> PublishedList:
    return PublishedList("best", {"en": "BeSt"}, "BOSA", ".csv", **{"max_mb": 1, "url": server.url, **fields})


def only_files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


WHOLE = {"openaddress-bewal.zip", "openaddress-bewal.zip.json"}


def test_a_list_is_fetched_once_and_read_for_one_commune(server, tmp_path):
    moved, progress = [], []
    stored = fetch_list(client(), listed(server), tmp_path, lambda *done: progress.append(done), moved.append)
    assert (moved[0].size, moved[0].date.isoformat()) == (len(BODY), "2026-11-23T04:00:00+00:00")
    assert progress[-1] == (len(BODY), len(BODY))
    assert stored.sha256 == hashlib.sha256(BODY).hexdigest() and only_files(tmp_path) == WHOLE
    again = fetch_list(client(), listed(server), tmp_path)
    assert again == stored == find_fetched(listed(server), tmp_path)
    assert server.ranges() == [None]
    assert len(published_lists.read_fetched(stored, NAMUR)) == 2000
    # under its code of before 2019, as the file still has it
    assert len(published_lists.read_fetched(stored, MOUSCRON)) == 2000


@pytest.mark.parametrize("cuts", [[40_000], [0, 10_000, 1, 30_000]])
def test_a_cut_is_continued_where_it_happened(server, tmp_path, cuts):
    server.file.cuts = list(cuts)
    fetch_list(client(attempts=6), listed(server), tmp_path)
    assert (tmp_path / "openaddress-bewal.zip").read_bytes() == BODY
    assert server.sent < len(BODY) + 200
    asked = [headers for headers in server.asked if headers.get("Range") not in (None, "bytes=0-0")]
    assert asked and all(headers["If-Range"] == '"1"' for headers in asked)


def test_what_was_cut_for_good_is_continued_at_the_next_try(server, tmp_path):
    server.file.cuts = [50_000, 0, 0, 0]
    with pytest.raises(OutcomeUnknown, match="not whole yet.*Fetch it again"):
        fetch_list(client(attempts=4), listed(server), tmp_path)
    assert find_fetched(listed(server), tmp_path) is None
    fetch_list(client(), listed(server), tmp_path)
    assert server.ranges()[-1] == "bytes=50000-"
    assert only_files(tmp_path) == WHOLE


def test_a_person_may_stop_and_go_on(server, tmp_path):
    stop = []
    with pytest.raises(Cancelled):
        fetch_list(client(cancelled=lambda: bool(stop)), listed(server), tmp_path, lambda *_done: stop.append(1))
    assert find_fetched(listed(server), tmp_path) is None
    fetch_list(client(), listed(server), tmp_path)
    assert server.ranges()[-1].startswith("bytes=65536-")


@pytest.mark.parametrize("if_range", [True, False])
def test_a_file_that_moved_meanwhile_is_begun_anew(server, tmp_path, if_range):
    server.file.cuts = [50_000, 0]
    with pytest.raises(OutcomeUnknown):
        fetch_list(client(attempts=2), listed(server), tmp_path)
    newer = zipped(5000, seed=2)
    server.file = PublishedFile(newer, etag='"2"', date="Mon, 30 Nov 2026 04:00:00 GMT", if_range=if_range)
    stored = fetch_list(client(), listed(server), tmp_path)
    assert stored.path.read_bytes() == newer and stored.version.etag == '"2"'


@pytest.mark.parametrize("newer", [zipped(5000, seed=2), zipped(500, seed=2)], ids=["longer", "shorter"])
@pytest.mark.parametrize("if_range", [True, False])
def test_a_file_that_moves_between_two_parts_is_begun_anew(server, tmp_path, monkeypatch, newer, if_range):
    server.file.cuts = [50_000]
    answer = server._answer

    def move_after_the_cut(request, file):
        answer(request, file)
        if server.sent >= 50_000 and server.file.etag == '"1"':
            server.file = PublishedFile(newer, etag='"2"', date="Mon, 30 Nov 2026 04:00:00 GMT", if_range=if_range)

    monkeypatch.setattr(server, "_answer", move_after_the_cut)
    stored = fetch_list(client(), listed(server), tmp_path)
    assert stored.path.read_bytes() == newer
    assert (stored.version.etag, stored.size) == ('"2"', len(newer))


def test_a_newer_file_replaces_the_old_one_only_when_it_is_whole(server, tmp_path):
    fetch_list(client(), listed(server), tmp_path)
    newer = zipped(5000, seed=2)
    server.file = PublishedFile(newer, etag='"2"', cuts=[50_000, 0])
    with pytest.raises(OutcomeUnknown):
        fetch_list(client(attempts=2), listed(server), tmp_path)
    assert find_fetched(listed(server), tmp_path).path.read_bytes() == BODY
    assert fetch_list(client(), listed(server), tmp_path).path.read_bytes() == newer


def test_a_server_without_ranges_starts_anew(server, tmp_path):
    server.file.ranges, server.file.cuts = False, [50_000]
    assert fetch_list(client(), listed(server), tmp_path).path.read_bytes() == BODY
    assert server.sent >= len(BODY) + 50_000


@pytest.mark.parametrize("etag", ['W/"1"', ""])
def test_a_weak_etag_continues_nothing_and_the_date_does(server, tmp_path, etag):
    server.file.etag, server.file.cuts = etag, [50_000]
    fetch_list(client(), listed(server), tmp_path)
    assert server.asked[-1]["If-Range"] == server.file.date
    server.file.date, server.file.cuts, server.asked = "", [50_000], []
    fetch_list(client(), listed(server), tmp_path)
    # a version that nothing tells is asked for every time, and whole
    assert set(server.ranges()) == ({None} if not etag else {None} & set(server.ranges()))


def test_a_date_that_moved_is_fetched_and_the_same_is_not(server, tmp_path):
    server.file.etag = ""
    fetch_list(client(), listed(server), tmp_path)
    fetch_list(client(), listed(server), tmp_path)
    assert server.ranges() == [None]
    server.file.date = "Mon, 30 Nov 2026 04:00:00 GMT"
    fetch_list(client(), listed(server), tmp_path)
    assert server.ranges() == [None, None]


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        ({"statuses": [404]}, NotFound, "does not know this address"),
        ({"statuses": [503] * 9}, ServerError, "cannot answer now"),
        ({"body": b"<!DOCTYPE html><html>Site en maintenance", "media_type": "text/html"}, InvalidResponse, "web page"),
        ({"body": b"<html>Site en maintenance</html>"}, InvalidResponse, "web page"),
        ({"body": b"address_id,house_number\n1,2\n"}, InvalidResponse, "another kind of file"),
        ({"body": BODY[:-200]}, InvalidFile, "cut off or damaged"),
        ({"body": BODY[:70_000] + b"\0\0\0\0" + BODY[70_004:]}, InvalidFile, "cut off or damaged"),
        ({"length": len(BODY) + 9}, OutcomeUnknown, "not whole yet"),
        ({"body": BODY + b"\0" * 2_000_000}, InvalidFile, "longer than this list ever was"),
        ({"body": b""}, RequestRejected, "refused"),
    ],
)
def test_what_is_no_list_is_never_used(server, tmp_path, fault, kind, words):
    """And what was fetched before stays, and is used where the server is only in trouble."""
    for name, value in fault.items():
        setattr(server.file, name, value)
    with pytest.raises(kind, match=words):
        fetch_list(client(attempts=2), listed(server), tmp_path)
    assert find_fetched(listed(server), tmp_path) is None
    assert "openaddress-bewal.zip" not in only_files(tmp_path)


def test_a_length_that_is_not_told_is_bounded_as_it_comes(tmp_path):
    with FileServer(PublishedFile(BODY + b"\0" * 2_000_000, ranges=False)) as server:
        server.file.length = 10**6 - 1
        server.file.headers = {"Content-Length": ""}
        with pytest.raises(RepereError):
            fetch_list(client(attempts=1), listed(server), tmp_path)
    assert find_fetched(listed(server), tmp_path) is None


def test_a_list_may_come_a_few_bytes_at_a_time(tmp_path):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    pieces = (BODY[:1], BODY[1:3], BODY[3:5], BODY[5:], b"")
    with RawServer(head + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)) as server:
        address = f"{server.url}openaddress-bewal.zip"
        assert fetch_list(client(), listed(server, url=address), tmp_path).path.read_bytes() == BODY


def test_a_server_in_trouble_leaves_what_was_fetched(server, tmp_path):
    stored = fetch_list(client(), listed(server), tmp_path)
    server.file.statuses = [503] * 4
    kept, trouble = fetch_or_keep(client(), listed(server), tmp_path)
    assert kept == stored and isinstance(trouble, ServerError)
    server.file.statuses = []
    gone = listed(server, url="http://127.0.0.1:9/openaddress-bewal.zip")
    assert isinstance(fetch_or_keep(client(), gone, tmp_path)[1], Unreachable)
    with pytest.raises(Unreachable):
        fetch_or_keep(client(), gone, tmp_path / "empty")


def test_a_file_that_something_changed_is_not_used(server, tmp_path):
    stored = fetch_list(client(), listed(server), tmp_path)
    damaged = bytearray(BODY)
    damaged[-1] ^= 1
    stored.path.write_bytes(damaged)
    with pytest.raises(InvalidFile, match="no longer the file"):
        published_lists.read_fetched(stored, NAMUR)
    # as long as it was, and of the version that is published: it is fetched again all the same
    again = fetch_list(client(), listed(server), tmp_path)
    assert again.path.read_bytes() == BODY and len(published_lists.read_fetched(again, NAMUR)) == 2000
    stored.path.write_bytes(BODY[:-1])
    assert find_fetched(listed(server), tmp_path) is None
    assert fetch_list(client(), listed(server), tmp_path).path.read_bytes() == BODY


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"version": {}}', '{"version": 1, "size": 2}'])
def test_a_record_that_cannot_be_read_is_none(server, tmp_path, record):
    stored = fetch_list(client(), listed(server), tmp_path)
    beside = stored.path.with_name(stored.path.name + ".json")
    beside.write_text(record)
    assert find_fetched(listed(server), tmp_path) is None
    stored.path.with_name(stored.path.name + ".part.json").write_text(record)
    assert fetch_list(client(), listed(server), tmp_path).sha256 == stored.sha256


def test_a_full_disk_is_said(server, tmp_path, monkeypatch):
    (tmp_path / "openaddress-bewal.zip.part").symlink_to("/dev/full")
    with pytest.raises(InvalidFile, match="disk is full"):
        fetch_list(client(), listed(server), tmp_path)
    (tmp_path / "openaddress-bewal.zip.part").unlink()
    before = server.ranges()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(InvalidFile, match="disk is full"):
        fetch_list(client(), listed(server), tmp_path)
    # the bytes of the first may still be on their way: what counts is that no others are asked for
    assert server.ranges() == before


def test_a_file_elsewhere_is_continued_there(server, tmp_path):
    """A publisher may send downloads to another host: the bytes asked for go along, nothing else does."""
    server.file.cuts = [50_000]
    with Server(lambda _asked: Reply(b"", 302, {"Location": server.url})) as moved:
        address = f"{moved.url}/openaddress-bewal.zip"
        assert fetch_list(client(), listed(server, url=address), tmp_path).path.read_bytes() == BODY
    assert server.ranges() == [None, "bytes=50000-"]


def test_a_file_is_found_in_its_feed_whatever_its_address_is_today(server, tmp_path):
    space = 'xmlns="http://www.w3.org/2005/Atom"'

    def answer(asked: Asked) -> Reply:
        if asked.path == "/AD_Service.xml":
            link = '<link rel="alternate" type="application/atom+xml" href="AD_Dataset_b62f8405.xml"/>'
        else:
            link = f'<link rel="alternate" type="application/zip" href="{server.url}/today/AD.Addresses.gml.zip"/>'
        body = f"<feed {space}><title>AD</title><entry><title>Adresses</title>{link}</entry></feed>"
        return Reply(body.encode(), 200, {"Content-Type": "application/atom+xml"})

    with Server(answer) as feeds:
        inspire = listed(server, url="", feed=f"{feeds.url}/AD_Service.xml", file="AD.Addresses.gml.zip")
        assert fetch_list(client(), inspire, tmp_path).path.name == "AD.Addresses.gml.zip"
        gone = listed(server, url="", feed=f"{feeds.url}/AD_Service.xml", file="AD.Other.zip")
        with pytest.raises(NotFound, match="AD.Other.zip"):
            fetch_list(client(), gone, tmp_path)


def test_each_published_list_says_where_it_is_known_from():
    known = json.loads((Path(published_lists.__file__).parents[2] / "resources" / "published_lists.json").read_text())
    assert [entry["id"] for entry in known["lists"]] == [one.id for one in published_lists.read_published_lists()]
    for entry, published in zip(known["lists"], published_lists.read_published_lists()):
        assert entry["source"] and entry["seen"] and entry["confidence"]
        assert published.address.startswith("https://") and set(published.title) == {"en", "fr"}
        assert Path(published.file_name).name == published.file_name and published.file_name.endswith(".zip")
    assert published_lists.find_published_list("best").url.endswith("openaddress-bewal.zip")
