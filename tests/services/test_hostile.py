"""Whatever comes from outside, only a RepereError comes out: profiles, answers, rows and files, spoilt by a seed.

`make test` tries a few of each, `make fuzz` thousands.
"""

from __future__ import annotations

import dataclasses
import json
import math
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import hypothesis
import pytest
import requests
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from repere.services import json_schema, profile
from repere.services.addresses import geocoder
from repere.services.addresses.readers import best_reader, dispatch, icar, ogr_layer
from repere.services.addresses.readers.positions import parse_json_coordinate
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.errors import RepereError
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients import fixmystreet
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.clients.pagination import FetchResult
from repere.services.incidents.refresh import refresh
from repere.services.layers.catalogue import catalogue, discovery, metawal
from repere.services.layers.clients import arcgis, esri_geometry, ogc
from repere.services.layers.queries import nearby
from repere.services.layers.source import Source
from repere.services.layers.storage import stored_layer
from repere.services.model.correction import Correction
from repere.services.model.discrepancy import Discrepancy
from repere.services.model.incident import Incident, Update
from repere.services.training_town.server.server import TrainingTown
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.feature_services import Collection
from repere.tests.servers.hostile import HEADS, ODD_VALUES, spoil, spoil_value
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server

BEST_ROOT = "/api/opendata/best/v1/belgianAddress/v2"
SEEDS = st.integers(0, 2**32)
few = hypothesis.settings(
    max_examples=max(6, hypothesis.settings().max_examples // 15),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
"""For what takes a server or a file each time."""


@dataclass
class Spoiler:
    """Answers as a good service does, each answer spoilt with the chance ``chance``."""

    good: Callable[[Asked], Reply] = lambda asked: Reply()
    rng: Random = field(default_factory=Random)
    chance: float = 0.7

    def __call__(self, asked: Asked) -> Reply:
        reply = self.good(asked)
        if self.rng.random() > self.chance:
            return reply
        headers = dict(reply.headers)
        if self.rng.random() < 0.1:
            headers["Content-Type"] = self.rng.choice(["text/html", "text/xml", "application/json; charset=x", "²"])
        status = self.rng.choice([200, 204, 206, 304, 400, 401, 404, 409, 500, 503]) if self.rng.random() < 0.1 else 0
        headers = {name: value for name, value in headers.items() if value.isascii()}
        return Reply(spoil(reply.body, self.rng), status or reply.status, headers)


@pytest.fixture(scope="module")
def town(tmp_path_factory) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    with sandbox.state.lock:
        step = ("u1", 1, "open", "2026-05-02T08:00:00Z", "Vu")
        sandbox.state.db.execute("INSERT INTO incident_update VALUES (?, ?, ?, ?, ?)", step)
        sandbox.state.db.commit()
    yield sandbox
    sandbox.stop()


@pytest.fixture(scope="module")
def spoiler() -> Iterator[tuple[Spoiler, str]]:
    """A spoiler and the address where it answers."""
    answer = Spoiler()
    with Server(answer) as server:
        yield answer, server.url


def through(town: str) -> Callable[[Asked], Reply]:
    """The training town, asked as Repère asks it; what it answered once, it answers always."""
    kept: dict[str, Reply] = {}

    def ask(asked: Asked) -> Reply:
        key = f"{asked.method} {asked.path} {asked.query}"
        if key not in kept:
            wanted = {
                name: value for name, value in asked.headers.items() if name.lower() in ("accept", "content-type")
            }
            got = requests.request(
                asked.method, town + asked.path, params=asked.query, data=asked.body, headers=wanted, timeout=30
            )
            # the links lead back to whoever answers
            base = f"http://{asked.headers['Host']}"
            headers = {name: got.headers.get(name, "").replace(town, base) for name in ("Content-Type", "Location")}
            kept[key] = Reply(got.content.replace(town.encode(), base.encode()), got.status_code, headers)
        return kept[key]

    return ask


def sample(name: str, kind: str = "application/json") -> Callable[[Asked], Reply]:
    body = (SAMPLES / name).read_bytes()
    return lambda asked: Reply(body, 200, {"Content-Type": kind})


def web() -> HttpClient:
    return HttpClient("Service", per_second=0, attempts=1)


def open311(url: str, **said: Any) -> Open311:
    return Open311(web(), url, "huy.example", "k", endpoint.parse_capabilities({"clock_hours": 0, **said}))


def layer(url: str, name: str = "PLAN_REGLEMENT/CADMAP_PARCELLES/MapServer/0") -> str:
    return f"{url}/arcgis/rest/services/{name}"


def load_arcgis(url: str) -> list[Any]:
    pages = []
    for page in arcgis.fetch_features(web(), layer(url)):
        with suppress(ValueError):  # its callers say so in words
            pages.append(esri_geometry.parse_geometries([one.get("geometry") for one in page]))
    return pages


def load_ogc(url: str, protocol: str) -> object:
    box = (184990.0, 127990.0, 195000.0, 128010.0) if protocol == "wfs" else (4.79, 50.39, 4.9, 50.41)
    source = Source(protocol, f"{url}/x", "rues", "Rues", authids=("EPSG:31370",) if protocol == "wfs" else ())
    return ogc.describe_features(
        web(), source, [one for page in ogc.fetch_features(web(), source, box) for one in page]
    )


def find_records(url: str) -> object:
    about = metawal.fetch_record(web(), "x", url)
    metawal.find_sources(web(), about, url)
    metawal.collect_conditions(web(), about, url)
    return about


def find_places(url: str) -> object:
    source = Source("link", f"{url}/collections/places/items", title="Places")
    return nearby.fetch(web(), source, 186000.0, 128000.0, walk_min=10, category="x", name_field="")


ICAR = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"
SUBJECT = "1948449"
"""The town's first address; a town is drawn the same each time."""
ADDRESS = {"street_name": "Chaussée de Dinant", "house_number": "1", "postcode": "4501", "status": "current"}


def send_address(target: Any) -> object:
    one = Correction("addressing", "renumber", SUBJECT, "1", ADDRESS, {**ADDRESS, "house_number": "903"})
    target.validate(one)
    return target.poll_outcome(dataclasses.replace(one, receipt=target.send(one)))


F = "open311/fixmystreet"
ANSWERS: dict[str, tuple[Any, Callable[[str], object]]] = {
    "Open311, town": ("town", lambda url: open311(f"{url}/open311/v2").fetch_incidents()),
    "Open311, FixMyStreet": (sample(f"{F}/requests/list-5.json.body"), lambda url: open311(url).fetch_incidents()),
    "Open311, XML": (
        sample(f"{F}/requests/list-5.xml.body", "text/xml"),
        lambda url: open311(url, format="xml").fetch_incidents(),
    ),
    "Open311, Helsinki": (
        sample("open311/helsinki/requests/list-100.json.body"),
        lambda url: open311(url).fetch_incidents(),
    ),
    "Open311, one": (sample(f"{F}/requests/one.json.body"), lambda url: open311(url).fetch_incident("135")),
    "Open311, categories": (sample(f"{F}/services/list.json.body"), lambda url: open311(url).fetch_categories()),
    "Open311, categories in XML": (
        sample(f"{F}/services/list.xml.body", "text/xml"),
        lambda url: open311(url).fetch_categories(),
    ),
    "Open311, history": (
        "town",
        lambda url: open311(f"{url}/open311/v2", extensions=["updates"]).fetch_history("000001"),
    ),
    "FixMyStreet's report": (
        sample(f"{F}/web/report-state.json.body"),
        lambda url: fixmystreet.fetch_state(web(), url, "1"),
    ),
    "FixMyStreet's table": (
        sample(f"{F}/web/dashboard.csv.body", "text/csv"),
        lambda url: fixmystreet.fetch_states(web(), url),
    ),
    "CIRB": ("town", lambda url: Cirb(web(), f"{url}/cirb/api").fetch_incidents()),
    "ArcGIS": ("town", load_arcgis),
    "ArcGIS, directory": ("town", lambda url: discovery.discover(web(), f"{url}/arcgis/rest/services")),
    "ICAR": ("town", lambda url: icar.read_icar(web(), layer(url, ICAR), municipality="Huy")),
    "OGC API": (Collection(30, "api"), lambda url: load_ogc(url, "oapif")),
    "WFS": (Collection(30, "2.0.0"), lambda url: load_ogc(url, "wfs")),
    "WFS 1.0.0": (Collection(30, "1.0.0"), lambda url: load_ogc(url, "wfs")),
    "capabilities, OGC API": (Collection(30, "api"), lambda url: discovery.discover(web(), f"{url}/x")),
    "capabilities, WFS": (Collection(30, "2.0.0"), lambda url: discovery.discover(web(), f"{url}/x")),
    "capabilities, WMS": (
        sample("spw/wms_capabilities_SIGEC_PARC_AGRI_ANON_2020.xml", "text/xml"),
        lambda url: discovery.discover(web(), f"{url}/WMSServer"),
    ),
    "CSW, dataset": (sample("metawal/metawal.iso19115-3.dataset.xml", "text/xml"), find_records),
    "CSW, service": (sample("metawal/metawal.iso19115-3.service.xml", "text/xml"), find_records),
    "places": (Collection(30, "api"), find_places),
    "BeSt": ("town", lambda url: best_reader.read_rest(web(), url + BEST_ROOT, nis_code="61031")),
    "BeSt, streets": ("town", lambda url: best_reader.find_streets(web(), url + BEST_ROOT, "Haute")),
    "geocoder": ("town", lambda url: geocoder.geocode(web(), f"{url}/geocodeWS", "Rue Haute 1")),
    "address report": ("town", lambda url: send_address(AddressReport(web(), f"{url}/address-report", "61031"))),
    "address registry": ("town", lambda url: send_address(AddressRegistry(web(), f"{url}/address-registry/v2"))),
}


@pytest.mark.parametrize("name", ANSWERS)
@few
@given(seed=SEEDS)
def test_a_spoilt_answer_is_read_or_told(name, town, spoiler, seed):
    good, read = ANSWERS[name]
    answer, url = spoiler
    answer.good = through_town(town) if good == "town" else good
    answer.rng = Random(seed)
    CircuitBreaker.reset()
    with suppress(RepereError):
        read(url)


_towns: dict[str, Callable[[Asked], Reply]] = {}


def through_town(town: TrainingTown) -> Callable[[Asked], Reply]:
    return _towns.setdefault(town.url, through(town.url))


@pytest.mark.parametrize(
    "written",
    ['"a\\ud800"', '"a\\uDC00\\ud83d"', '"a\\\\\\ud800"', '"a\\ud83d\\ude00"', '"a\\\\ud800"', b'"a\xed\xa0\x80"'],
)
def test_half_a_sign_in_an_answer_is_no_sign(written: str | bytes, spoiler) -> None:
    """Found by fuzzing: a number of a report with half a sign in it, put into an address."""
    answer, url = spoiler
    body = written if isinstance(written, bytes) else written.encode()
    answer.good, answer.chance = (lambda asked: Reply(body, 200, {"Content-Type": "application/json"})), 0.0
    try:
        text = web().get(url).json()
    finally:
        answer.chance = 0.7
    text.encode()
    if isinstance(written, str) and ("ude00" in written or written.count("\\") == 2 and "ud800" in written):
        assert text == json.loads(written)


def test_a_coordinate_that_is_too_great_is_none(spoiler) -> None:
    """Found by fuzzing, in an answer of ICAR and of BeSt."""
    assert math.isnan(parse_json_coordinate(10**400))


@pytest.mark.parametrize("name", ANSWERS)
def test_the_same_answer_is_read_as_long_as_it_is_good(name, town, spoiler):
    good, read = ANSWERS[name]
    answer, url = spoiler
    answer.good, answer.chance = (through_town(town) if good == "town" else good), 0.0
    try:
        answered = read(url)
    finally:
        answer.chance = 0.7
    assert answered.incidents if isinstance(answered, FetchResult) else answered


@few
@given(seed=SEEDS)
def test_spoilt_reports_are_stored_or_told(town, spoiler, tmp_path_factory, seed):
    answer, url = spoiler
    answer.good, answer.rng = through_town(town), Random(seed)
    CircuitBreaker.reset()
    with Workspace(tmp_path_factory.mktemp("w") / "w.gpkg") as workspace, suppress(RepereError):
        refresh(open311(f"{url}/open311/v2"), workspace, full=True)
        workspace.list_incidents()


@given(seed=SEEDS)
def test_a_spoilt_profile_or_catalogue_is_read_or_told(seed):
    rng = Random(seed)
    example = (json_schema.RESOURCES / "profile.example.json").read_bytes()
    small = json.loads(example)
    small["commune"]["boundary"]["coordinates"] = [small["commune"]["boundary"]["coordinates"][0][:4]]
    path = json_schema.RESOURCES / "catalogue" / "wallonia.json"
    shipped = json.loads(path.read_text(encoding="utf-8"))
    shipped["layers"] = rng.sample(shipped["layers"], 3)
    for value, parse in ((small, profile.parse), (shipped, catalogue.parse)):
        text = spoil(json.dumps(value, indent=1).encode(), rng).decode("utf-8", "replace")
        with suppress(RepereError):
            parse(text, "file.json")


@few
@given(seed=SEEDS)
def test_a_profile_file_of_any_bytes_is_read_or_told(tmp_path_factory, seed):
    rng = Random(seed)
    path = tmp_path_factory.mktemp("p") / "huy.json"
    example = (json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8")
    path.write_bytes(spoil(example.encode(rng.choice(["utf-8", "utf-8-sig", "utf-16", "latin-1"])), rng)
                     if rng.random() < 0.8 else rng.choice(HEADS) + rng.randbytes(200))  # fmt: skip
    with suppress(RepereError):
        profile.read(path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """A workspace that holds a row or more in each of its tables."""
    path = tmp_path_factory.mktemp("filled") / "filled.gpkg"
    reports = [
        Incident(str(n), "open", "voirie", "Voirie", "Trou", f"2026-05-01T08:00:{n:02}Z", "", "", "", "", "", 5.2, 50.5)
        for n in range(4)
    ]
    with Workspace(path, "61031") as workspace:
        workspace.merge_incidents(reports, ("", ""))
        workspace.merge_updates([Update("u1", "1", "open", "Vu", "2026-05-02T08:00:00Z")])
        for one in reports:
            after = {"status": "fixed", "comment": "Rebouché"}
            before = {"status": "open", "status_notes": ""}
            workspace.enqueue(Correction("reporting", "status", one.service_request_id, "Trou", before, after))
        texts = {one.name: "x" for one in dataclasses.fields(Discrepancy) if one.type == "str"}
        numbers = {one.name: 1.0 for one in dataclasses.fields(Discrepancy) if one.type == "float"}
        workspace.store_discrepancies([Discrepancy(**{**texts, **numbers, "kind": "position_differs"})])
        workspace.set_note("origins", "[]")
    return path


def read_all(path: Path) -> None:
    """Everything that the panels ask of a workspace."""
    with Workspace(path) as workspace:
        asked: tuple[Callable[[], object], ...] = (
            workspace.list_corrections, workspace.list_incidents, workspace.list_with_context, workspace.list_updates,
            workspace.list_discrepancies,
            workspace.decisions_by_key, workspace.list_location_checks, workspace.list_duplicates, workspace.list_steps,
            workspace.find_alteration,
            workspace.recover, workspace.trail_head, workspace.count_incidents,
        )  # fmt: skip
        for ask in asked:
            with suppress(RepereError):
                ask()
        for one in workspace.list_corrections():
            workspace.seconds_since_step(one)
    stored_layer.read(path, "incidents", ("status",))
    ogr_layer.read_layer(str(path))


TABLES = ("corrections", "incidents", "updates", "discrepancies", "audit", "meta")


@few
@given(seed=SEEDS)
def test_a_row_that_cannot_be_read_stops_nobody(filled, tmp_path_factory, seed):
    rng = Random(seed)
    path = tmp_path_factory.mktemp("rows") / "w.gpkg"
    shutil.copy(filled, path)
    with closing(sqlite3.connect(path)) as db, db:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            db.create_function(name, 1, lambda _geom: 0)
        for _time in range(rng.randint(1, 3)):
            table = rng.choice(TABLES)
            column = rng.choice([row[1] for row in db.execute(f'PRAGMA table_info("{table}")')])
            odd = rng.choice([one for one in ODD_VALUES if not isinstance(one, (list, dict))])
            odd = rng.choice(["[" * 3000, "{{{", b"\xff\xfe", b"GP\0\x01", 2**63 - 1]) if odd == 10**400 else odd
            if odd == "\ud800":
                odd = b"\xed\xa0\x80"
            with suppress(sqlite3.Error):
                db.execute(f'UPDATE "{table}" SET "{column}" = CAST(? AS {rng.choice(["TEXT", "BLOB", "INTEGER"])})'
                           f' WHERE rowid = (SELECT rowid FROM "{table}" LIMIT 1)', (odd,))  # fmt: skip
    with suppress(RepereError):
        read_all(path)


def turned(data: bytes, rng: Random) -> bytes:
    """``data`` with up to forty bits turned, or cut."""
    changed = bytearray(data)
    for _time in range(rng.choice([1, 4, 40])):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed[: rng.randrange(len(changed))] if rng.random() < 0.2 else changed)


@few
@given(seed=SEEDS)
def test_a_damaged_workspace_is_read_or_told(filled, tmp_path_factory, seed):
    path = tmp_path_factory.mktemp("bits") / "w.gpkg"
    path.write_bytes(turned(filled.read_bytes(), Random(seed)))
    with suppress(RepereError):
        read_all(path)


@pytest.fixture(scope="module")
def lists(town) -> dict[str, bytes]:
    """Good lists of addresses, by the end of their names."""
    from repere.tests.services.addresses import test_best, test_inspire

    table = requests.get(f"{town.url}/sandbox/register.csv", timeout=30).content[:4000]
    gml = "".join((test_inspire.HEAD, test_inspire.address(1), test_inspire.address(2), test_inspire.TAIL)).encode()
    places = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"rue": "Rue Haute", "numero": "1", "code_postal": "4500"},
         "geometry": {"type": "Point", "coordinates": [5.24, 50.52]}}]}  # fmt: skip
    return {
        "csv": table,
        "zip": test_best.packed(test_best.FILES),
        "gml": gml,
        "geojson": json.dumps(places).encode(),
        "xml": next(iter(test_best.FILES.values())),
    }


@pytest.mark.parametrize("end", ["csv", "zip", "gml", "geojson", "xml", "gpkg", "shp", "xlsx", "ods", "sqlite", "txt"])
@few
@given(seed=SEEDS)
def test_a_file_of_any_head_is_read_or_told(end, lists, filled, tmp_path_factory, seed):
    rng = Random(seed)
    path = tmp_path_factory.mktemp("files") / f"list.{end}"
    good = lists.get(end) or (filled.read_bytes() if end in ("gpkg", "sqlite") else rng.choice(list(lists.values())))
    if rng.random() < 0.2:
        path.write_bytes(rng.choice(HEADS) + rng.randbytes(rng.randrange(2000)))
    elif end in ("gpkg", "sqlite", "zip"):
        path.write_bytes(turned(good, rng))
    else:
        path.write_bytes(spoil(good, rng))
    with suppress(RepereError):
        dispatch.read_preview(path)
    with suppress(RepereError):
        dispatch.read_list(path, nis_code="61031", municipality="Huy")
    with suppress(RepereError):
        nearby.read(path, category="x")


def test_a_value_is_spoilt_in_one_place_at_a_time():
    value = {"a": [1, 2, {"b": "c"}], "d": "e"}
    spoilt = [spoil_value(value, Random(seed)) for seed in range(200)]
    assert value == {"a": [1, 2, {"b": "c"}], "d": "e"}
    assert sum(one == value for one in spoilt) < 5 and any(isinstance(one, dict) and "d" not in one for one in spoilt)
