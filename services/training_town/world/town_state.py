"""What the training town remembers: one SQLite file, whole at every moment."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TypeVar

from ...errors import N_, InvalidFile
from .subset import Subset
from .town import Town

T = TypeVar("T")

VERSION = 4
"""Of the tables, as SCHEMA's last line writes it; a file of another version starts anew."""

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
PRAGMA user_version = 4;
"""


ADDRESS_QUERY = (
    "SELECT address.*, coalesce(nullif(name_fr, ''), name_de) AS street_name FROM address"
    " JOIN street ON street.id = street_id "
)
"""Addresses with the name of their street; a condition goes behind it."""


class TownState:
    """The town's memory. Whoever uses ``db`` holds ``lock``; a change is committed before its answer leaves.

    ``town`` is what it was on its first day. Raises InvalidFile if ``path`` is not a state file of this town, or cannot
    be written.
    """

    def __init__(self, path: Path, town: Town) -> None:
        self.town = town
        self.lock = threading.RLock()
        self.request_count = 0
        self.planned_changes: dict[int, dict[str, Any]] = {}
        self._saves = path.parent / f"{path.stem}-saves"
        self._derived: dict[str, tuple[object, Any]] = {}
        self._first_day = sqlite3.connect(":memory:", check_same_thread=False)
        self._first_day_key: object = None
        self._untouched: object = None
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
        if query_int("PRAGMA application_id") != self.town.commune.application_id and query_int(
            "SELECT count(*) FROM sqlite_master"
        ):
            raise _unusable_file_error(path, N_("it holds something else"))
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        if query_int("PRAGMA user_version") != VERSION:
            self.reset(datetime.now(timezone.utc))

    @property
    def is_part(self) -> bool:
        """Return whether the town was reset to some of its streets."""
        count: int = self.db.execute("SELECT count(*) FROM street").fetchone()[0]
        return count < len(self.town.streets)

    def find_address(self, number: str) -> sqlite3.Row | None:
        """Return the address of an id as a request has it, None if there is none."""
        if not re.fullmatch(r"\d{1,15}", number, re.ASCII):
            return None
        row: sqlite3.Row | None = self.db.execute(ADDRESS_QUERY + "WHERE address.id = ?", (int(number),)).fetchone()
        return row

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self.db.close()
            self._first_day.close()

    def list_saves(self) -> list[str]:
        """Return the names under which states are kept, oldest first."""
        return [path.stem for path in sorted(self._saves.glob("*.sqlite"), key=lambda path: path.stat().st_mtime)]

    def save(self, name: str) -> None:
        """Keep the town as it is now under a name."""
        self._saves.mkdir(exist_ok=True)
        with self.lock, closing(sqlite3.connect(self._saves / f"{name}.sqlite")) as kept:
            # a copy of what is committed: whoever asks has an open transaction of its own, empty so far
            self.db.commit()
            self.db.backup(kept)

    def load(self, name: str) -> None:
        """Have the town as it was kept. Raises InvalidFile if the file is no state of this version."""
        path = self._saves / f"{name}.sqlite"
        try:
            with self.lock, closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as kept:
                marks = [kept.execute(f"PRAGMA {mark}").fetchone()[0] for mark in ("application_id", "user_version")]
                if (
                    marks != [self.town.commune.application_id, VERSION]
                    or kept.execute("PRAGMA quick_check").fetchone()[0] != "ok"
                ):
                    raise _unusable_file_error(path, N_("it holds something else"))
                self.db.commit()
                kept.backup(self.db)
                self._untouched = None
                self._derived.clear()
                self.planned_changes.clear()
        except sqlite3.Error as error:
            raise _unusable_file_error(path, error) from error

    def reset(self, now: datetime, subset: Subset | None = None) -> None:
        """Make the town as on its first day, which is today, or a part of it: nobody sees it half done.

        The same first day as last time is a copy; where nothing changed since, what was derived of it holds.
        """
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        with self.lock:
            self.db.commit()
            if self._first_day_key != (midnight, subset):
                self._make_first_day(midnight, subset)
                self.db.backup(self._first_day)
                self._first_day_key = midnight, subset
            elif self._untouched != self._count_changes():
                self._first_day.backup(self.db)
                self._derived.clear()
            self._untouched = self._count_changes()
            self.request_count = 0
            self.planned_changes.clear()

    def _count_changes(self) -> tuple[int, int]:
        """Return what differs after any change, made here or by another process."""
        return self.db.total_changes, self.db.execute("PRAGMA data_version").fetchone()[0]

    def _make_first_day(self, midnight: datetime, subset: Subset | None) -> None:
        fresh = self.town if subset is None else subset.cut(self.town)
        reports = range(1, len(fresh.reports) + 1) if subset is None else subset.choose_reports(fresh)
        with self.db:
            self.db.execute("BEGIN IMMEDIATE")
            for row in self.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                self.db.execute(f'DROP TABLE "{row["name"]}"')
            for statement in SCHEMA.split(";")[:-1]:
                self.db.execute(statement)
            # SQLite's mark of whose file it is
            self.db.execute(f"PRAGMA application_id = {self.town.commune.application_id:d}")
            self._fill(fresh, midnight, reports)

    def derive_cached(self, name: str, derive: Callable[[], T]) -> T:
        """Return what ``derive`` makes of the tables, kept until one of them changes."""
        with self.lock:
            now = self._count_changes()
            if name not in self._derived or self._derived[name][0] != now:
                self._derived[name] = now, derive()
            found: T = self._derived[name][1]
            return found

    def _fill(self, fresh: Town, midnight: datetime, reports: Collection[int]) -> None:
        many = self.db.executemany
        many("INSERT INTO street VALUES (?, ?, ?, ?, ?)", fresh.streets)
        ended = (midnight - timedelta(days=400)).strftime("%Y-%m-%d")
        many(
            "INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((*row, ended if row[2] == "retired" else None) for row in fresh.addresses),
        )
        many("INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?)", fresh.register)
        many("INSERT INTO truth VALUES (?, ?, ?)", fresh.discrepancies)
        for number, report in enumerate(fresh.reports, 1):
            if number not in reports:
                continue
            media = f"/sandbox/photos/{report.photo}.png" if report.photo else ""
            updated_age = report.updates[-1][1] if report.updates else report.age
            self.db.execute(
                "INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, report.service_code, report.status, report.description, report.address, report.postcode,
                 report.lon, report.lat, media, report.agency, report.requestor_name,
                 _ago(midnight, report.age), _ago(midnight, updated_age)),
            )  # fmt: skip
            many(
                "INSERT INTO incident_update VALUES (?, ?, ?, ?, ?)",
                (
                    (f"S{number}-{step}", number, status, _ago(midnight, age), description)
                    for step, (status, age, description) in enumerate(report.updates, 1)
                ),
            )


def _unusable_file_error(path: Path, reason: object) -> InvalidFile:
    return InvalidFile(
        N_("The training town cannot use its file {path}: {reason}."),
        N_("Delete the file, or give the town another one: it makes it anew."),
        path=str(path),
        reason=reason,
    )


def _ago(midnight: datetime, age: int) -> str:
    return (midnight - timedelta(seconds=age)).strftime("%Y-%m-%dT%H:%M:%SZ")
