"""What the training town remembers: one SQLite file, whole at every moment."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import shapely
from shapely.geometry import Polygon

from ...errors import N_, InvalidFile
from .address_lists import MUNICIPALITY, NIS_CODE
from .town import Town, town
from .town_crs import transform
from .town_plan import Plan

T = TypeVar("T")

VERSION = 3
"""Of the tables, as SCHEMA's last line writes it; a file of another version starts anew."""

APPLICATION_ID = 1380274259
"""SQLite's mark of whose file it is: the letters REPS."""

SCHEMA = """
CREATE TABLE street (id INTEGER PRIMARY KEY, version INTEGER, name_fr TEXT, name_de TEXT, section TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, version INTEGER, status TEXT, street_id INTEGER REFERENCES street,
    house_number TEXT, box_number TEXT, postcode TEXT, x REAL, y REAL, ended TEXT);
CREATE INDEX address_street ON address (street_id);
CREATE TABLE register (id TEXT PRIMARY KEY, street_name TEXT, house_number TEXT, box_number TEXT, postcode TEXT,
    municipality TEXT, x REAL, y REAL);
CREATE TABLE truth (kind TEXT, register_id TEXT, source_id TEXT);
CREATE TABLE incident (id INTEGER PRIMARY KEY, service_code TEXT, status TEXT, description TEXT, address TEXT,
    postcode TEXT, lon REAL, lat REAL, media TEXT, agency TEXT, requestor_name TEXT, requested TEXT, updated TEXT);
CREATE TABLE incident_update (update_id TEXT PRIMARY KEY, incident_id INTEGER REFERENCES incident, status TEXT,
    updated TEXT, description TEXT);
CREATE TABLE report (number INTEGER PRIMARY KEY, id TEXT UNIQUE, created REAL, updated REAL, status TEXT, type TEXT,
    reason TEXT, body TEXT);
CREATE INDEX report_status ON report (status);
CREATE TABLE ticket (number INTEGER PRIMARY KEY, id TEXT UNIQUE, created REAL, status TEXT, action TEXT,
    address_id TEXT, if_match TEXT, body TEXT, result TEXT);
CREATE INDEX ticket_status ON ticket (status);
CREATE TABLE alert (number INTEGER PRIMARY KEY, incident_id INTEGER REFERENCES incident, status TEXT, message TEXT,
    organisation TEXT, at TEXT);
CREATE TABLE feature (layer TEXT, id INTEGER, attributes TEXT, geometry TEXT, PRIMARY KEY (layer, id));
PRAGMA user_version = 3;
PRAGMA application_id = 1380274259;
"""
TABLES = (
    "street",
    "address",
    "register",
    "truth",
    "incident",
    "incident_update",
    "report",
    "ticket",
    "alert",
    "feature",
)


WALLEX = "https://wallex.wallonie.be/"

ARTICLES = {
    code: {"ART_CODT": article, "LIEN_WALLEX": WALLEX}
    for code, article in (("R01", "Art. D.II.36."), ("R02", "Art. D.II.37."), ("R05", "Art. D.II.40."))
}
"""The articles that were seen in the plan de secteur's answers; where the real links lead is not published."""


class Feature(NamedTuple):
    """A feature of a layer that does not change; ``geometry`` is Esri's JSON in the layer's own system."""

    attributes: dict[str, Any]
    geometry: dict[str, Any]


class TownState:
    """The town's memory. Whoever uses ``db`` holds ``lock``; a change is committed before its answer leaves.

    Raises InvalidFile if ``path`` is not a state file, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.lock = threading.RLock()
        self.request_count = 0
        self._features: dict[str, list[Feature]] = {}
        self._derived: dict[str, tuple[object, Any]] = {}
        try:
            self.db = sqlite3.connect(path, check_same_thread=False)
        except sqlite3.Error as error:
            raise _unusable_file_error(path, error) from error
        try:
            self._open(path)
        except (sqlite3.Error, InvalidFile) as error:
            self.db.close()
            raise error if isinstance(error, InvalidFile) else _unusable_file_error(path, error) from error

    def _open(self, path: Path) -> None:
        """Make the town unless it stands. Raises InvalidFile, or sqlite3.Error."""

        def query_int(question: str) -> int:
            return int(self.db.execute(question).fetchone()[0])

        self.db.row_factory = sqlite3.Row
        # somebody else's tables are not ours to drop
        if query_int("PRAGMA application_id") != APPLICATION_ID and query_int("SELECT count(*) FROM sqlite_master"):
            raise _unusable_file_error(path, N_("it holds something else"))
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        if query_int("PRAGMA user_version") != VERSION:
            self.reset(datetime.now(timezone.utc))

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self.db.close()

    def reset(self, now: datetime) -> None:
        """The town as on its first day, which is today: nobody sees it half done."""
        fresh = town()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        with self.lock, self.db:
            self._features.clear()
            self.db.execute("BEGIN IMMEDIATE")
            for table in TABLES:
                self.db.execute("DROP TABLE IF EXISTS " + table)
            for statement in SCHEMA.split(";")[:-1]:
                self.db.execute(statement)
            self._fill(fresh, midnight)
            self.request_count = 0

    def features(self, layer: str) -> list[Feature]:
        """The features of a layer of :func:`build_layers`, in the order of their ids."""
        with self.lock:
            if layer not in self._features:
                rows = self.db.execute("SELECT attributes, geometry FROM feature WHERE layer = ? ORDER BY id", (layer,))
                self._features[layer] = [Feature(json.loads(row[0]), json.loads(row[1])) for row in rows]
            return self._features[layer]

    def derive_cached(self, name: str, derive: Callable[[], T]) -> T:
        """What ``derive`` makes of the tables, kept until one of them changes."""
        with self.lock:
            # changes made here, and by another process
            now = self.db.total_changes, self.db.execute("PRAGMA data_version").fetchone()[0]
            if name not in self._derived or self._derived[name][0] != now:
                self._derived[name] = now, derive()
            found: T = self._derived[name][1]
            return found

    def _fill(self, fresh: Town, midnight: datetime) -> None:
        lists = fresh.lists
        many = self.db.executemany
        many(
            "INSERT INTO street VALUES (?, ?, ?, ?, ?)",
            ((s.id, s.version, s.name_fr, s.name_de, s.section) for s in lists.streets),
        )
        ended = (midnight - timedelta(days=400)).strftime("%Y-%m-%d")
        many(
            "INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (a.id, a.version, a.status, a.street_id, a.house_number, a.box_number, a.postcode, a.x, a.y,
                 ended if a.status == "retired" else None)
                for a in lists.source
            ),
        )  # fmt: skip
        many("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?)", map(_values, lists.register))
        many("INSERT INTO truth VALUES (?, ?, ?)", map(_values, lists.truth))
        for number, report in enumerate(fresh.reports, 1):
            media = f"/sandbox/photos/{report.photo}.png" if report.photo else ""
            self.db.execute(
                "INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, report.service_code, report.status, report.description, report.address, report.postcode,
                 report.lon, report.lat, media, report.agency, report.requestor_name,
                 _ago(midnight, report.age), _ago(midnight, report.updated_age)),
            )  # fmt: skip
            for place, step in enumerate(report.updates):
                self.db.execute(
                    "INSERT INTO incident_update VALUES (?, ?, ?, ?, ?)",
                    (f"S{number}-{place + 1}", number, step.status, _ago(midnight, step.age), step.description),
                )
        many(
            "INSERT INTO feature VALUES (?, ?, ?, ?)",
            (
                (layer, feature.attributes["OBJECTID"], json.dumps(feature.attributes), json.dumps(feature.geometry))
                for layer, features in build_layers(fresh.plan, [street.id for street in lists.streets])
                for feature in features
            ),
        )


def _unusable_file_error(path: Path, reason: object) -> InvalidFile:
    return InvalidFile(
        N_("The training town cannot use its file {path}: {reason}."),
        N_("Delete the file, or give the town another one: it makes it anew."),
        path=str(path),
        reason=reason,
    )


def _values(row: Any) -> tuple[object, ...]:
    return tuple(vars(row).values())


def _ago(midnight: datetime, age: int) -> str:
    return (midnight - timedelta(seconds=age)).strftime("%Y-%m-%dT%H:%M:%SZ")


def build_layers(plan: Plan, street_ids: list[int]) -> Iterator[tuple[str, list[Feature]]]:
    """The layers that stay as they are, by name. All in EPSG:31370 but ``boundary`` and ``axes``, in EPSG:3812."""
    around = shapely.transform(plan.boundary, lambda points: transform([tuple(at) for at in points], 31370, 3812))
    yield "boundary", [Feature({"OBJECTID": 1, "ADMUKEY": NIS_CODE, "NAMEFRE": MUNICIPALITY}, _rings(around))]
    yield (
        "parcels",
        [
            Feature(
                {
                    "OBJECTID": number,
                    # division, section, number, bis, exponent, power: the national form of a parcel's key
                    "CAPAKEY": f"61031{'ABCDE'[house.street % 5]}{number % 10000:04d}/{number // 10000:02d}A000",
                    "RADICAL": f"{number % 10000:04d}",
                    "SECTION": "ABCDE"[house.street % 5],
                },
                {"rings": [[*house.parcel, house.parcel[0]]]},
            )
            for number, house in enumerate((house for house in plan.houses if house.parcel), 1)
        ],
    )
    yield (
        "national_roads",
        [
            Feature(
                {"OBJECTID": number, "NUMERO_ROUTE": route},
                {"paths": [[[round(x, 2), round(y, 2)] for x, y in road.coords]]},
            )
            for number, (route, road) in enumerate(plan.regional_roads, 1)
        ],
    )
    yield (
        "axes",
        [
            Feature(
                {
                    "OBJECTID": number,
                    # of the codes only that of communal roads is known
                    "NATUR_CODE": None if street.route else "VCO",
                    "NATUR_DESC": "Nationale" if street.route else "Communale",
                    "RUE_NOM1": street.name or street.name_de,
                    "ICARRUEID1": street_ids[number - 1],
                    "COMMU_NOM1": MUNICIPALITY,
                    "COMMU_INS1": NIS_CODE,
                    "GESTION": "Service public de Wallonie" if street.route else "Commune",
                    "VOIRIE_NOM": street.route,
                },
                {"paths": [[[round(x, 3), round(y, 3)] for x, y in transform(street.line, 31370, 3812)]]},
            )
            for number, street in enumerate(plan.streets, 1)
        ],
    )
    yield (
        "zones",
        [
            Feature(
                {"OBJECTID": number, "AFFECT": code, "DESCRIPTION": meaning, **ARTICLES.get(code, {})}, _rings(zone)
            )
            for number, (code, meaning, zone) in enumerate(plan.zones, 1)
        ],
    )


def _rings(polygon: Polygon) -> dict[str, Any]:
    """A polygon as Esri writes it: the outer ring clockwise, holes the other way."""
    outer = polygon.exterior.coords[:: -1 if polygon.exterior.is_ccw else 1]
    holes = [ring.coords[:: 1 if ring.is_ccw else -1] for ring in polygon.interiors]
    return {"rings": [[[round(x, 2), round(y, 2)] for x, y in ring] for ring in (outer, *holes)]}
