"""The workspace: incidents, discrepancies, corrections and their audit in one GeoPackage.

Each table is an ordinary QGIS layer; this module reads and writes it with plain SQL, from any
thread. What is committed here is on the disk before the call returns.
"""

from __future__ import annotations

import json
import math
import os
import sqlite3
import struct
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from osgeo import gdal, ogr, osr

from ..addressing.discrepancy import Discrepancy
from ..corrections.correction import SETTLED, Correction, State, now
from ..errors import N_, BadFile, RepereError
from ..reporting.incident import Incident, Update

DECISIONS = ("", "correct_source", "source_right", "skipped")
"""What may be decided on a discrepancy; empty is undecided."""

WGS84, LAMBERT72 = 4326, 31370

_TYPES = {"str": ogr.OFTString, "float": ogr.OFTReal, "int": ogr.OFTInteger}


def _columns(kind: type, leave: Collection[str] = ()) -> dict[str, int]:
    """The columns of a dataclass and their OGR types; what is neither text nor number is JSON text."""
    return {field.name: _TYPES.get(str(field.type), ogr.OFTString) for field in fields(kind) if field.name not in leave}


def _texts(*names: str) -> dict[str, int]:
    return dict.fromkeys(names, ogr.OFTString)


TABLES: dict[str, tuple[int, dict[str, int]]] = {
    "incidents": (WGS84, _columns(Incident, ("lon", "lat"))),
    "updates": (0, _columns(Update)),
    "discrepancies": (
        LAMBERT72,
        {
            **_texts("key"),
            **_columns(Discrepancy),
            **_texts("decision", "decided_by", "decided_at", "note", "compared_at"),
        },
    ),
    "corrections": (LAMBERT72, _columns(Correction, ("x", "y"))),
    "audit": (0, _texts("at", "correction_id", "from_state", "to_state", "who", "detail")),
    "meta": (0, _texts("key", "value")),
}
"""Table to EPSG code of its points (0: no geometry) and columns. ``fid`` is every table's key."""

_RULES = """
CREATE UNIQUE INDEX incidents_id ON incidents (service_request_id);
CREATE UNIQUE INDEX updates_id ON updates (service_request_id, update_id);
CREATE UNIQUE INDEX discrepancies_key ON discrepancies (key);
CREATE UNIQUE INDEX corrections_id ON corrections (id);
CREATE INDEX corrections_subject ON corrections (target, kind, subject);
CREATE UNIQUE INDEX meta_key ON meta (key);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
INSERT INTO meta (key, value) VALUES ('workspace', '1');
"""


@dataclass(frozen=True)
class Difference:
    """What a fresh list changed: the names (ids or keys) of its rows. ``vanished`` ones are not in it."""

    added: list[str]
    changed: list[str]
    unchanged: list[str]
    vanished: list[str]


@dataclass(frozen=True)
class Decision:
    """What a technician decided on a discrepancy, when (UTC) and why."""

    decision: str
    decided_by: str
    decided_at: str
    note: str


class Workspace:
    """One open GeoPackage, made if it is not there; for one thread, as a context manager.

    Positions are degrees in EPSG:4326 for incidents, metres in EPSG:31370 for the rest. Every
    method raises BadFile when the file cannot be used; nothing stored is lost by that.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if not self.path.exists():
            _create(self.path)
        with self._explained():
            self._db = sqlite3.connect(self.path, timeout=10, isolation_level=None)
            self._db.row_factory = sqlite3.Row
        try:
            with self._explained():
                self._check()
                self._db.execute("PRAGMA synchronous = FULL")
                # QGIS reads GeoPackages without locks, which a write-ahead log does not stand; a rollback
                # journal is as durable, and safe on a network share
                with suppress(sqlite3.OperationalError):
                    self._db.execute("PRAGMA journal_mode = DELETE")
        except BadFile:
            self._db.close()
            raise

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    # -- incidents ------------------------------------------------------------------------------

    def merge_incidents(self, incidents: Iterable[Incident]) -> Difference:
        """Bring the incidents up to date, row by row, so that selections in QGIS survive.

        ``vanished`` are stored reports not in ``incidents``; they are kept: a partial list, or a
        server that hides a report, is no reason to forget it.
        """
        fresh = {incident.service_request_id: incident for incident in incidents}
        with self._writing():
            stored = {incident.service_request_id: incident for incident in self._incidents()}
            added = [key for key in fresh if key not in stored]
            changed = [key for key in fresh if key in stored and fresh[key] != stored[key]]
            self._insert("incidents", [_incident_row(fresh[key]) for key in added])
            self._update("incidents", "service_request_id", [_incident_row(fresh[key]) for key in changed])
            if added or changed:
                self._touch("incidents", ((fresh[key].lon, fresh[key].lat) for key in added + changed))
        unchanged = [key for key in fresh if key in stored and fresh[key] == stored[key]]
        return Difference(added, changed, unchanged, [key for key in stored if key not in fresh])

    def incidents(self) -> list[Incident]:
        """All incidents stored, newest first."""
        with self._explained():
            return self._incidents()

    def merge_updates(self, updates: Iterable[Update]) -> None:
        """Keep the history of incidents; a step already known is brought up to date."""
        with self._writing():
            for update in updates:
                row = dict(vars(update))
                known = self._db.execute(
                    "SELECT fid FROM updates WHERE service_request_id = :service_request_id AND update_id = :update_id",
                    row,
                ).fetchone()
                if known:
                    self._update("updates", "fid", [{**row, "fid": known["fid"]}])
                else:
                    self._insert("updates", [row])
            self._touch("updates")

    def updates(self, service_request_id: str) -> list[Update]:
        """The history of one incident as last read, oldest first."""
        with self._explained():
            rows = self._db.execute(
                "SELECT * FROM updates WHERE service_request_id = ? ORDER BY updated_datetime, fid",
                (service_request_id,),
            )
            return [Update(**_chosen(row, Update)) for row in rows]

    def _incidents(self) -> list[Incident]:
        rows = self._db.execute("SELECT * FROM incidents ORDER BY requested_datetime DESC, fid")
        found = []
        for row in rows:
            lon, lat = _point(row["geom"])
            found.append(Incident(**_chosen(row, Incident, ("lon", "lat")), lon=lon, lat=lat))
        return found

    # -- discrepancies --------------------------------------------------------------------------

    def store_discrepancies(self, discrepancies: Iterable[Discrepancy]) -> Difference:
        """Replace the last comparison by this one; what was decided stays decided.

        Rows keep their ``fid``. Undecided rows that are not found any more go, decided ones stay.
        """
        fresh = {discrepancy.key: discrepancy for discrepancy in discrepancies}
        rows = {key: _discrepancy_row(discrepancy) for key, discrepancy in fresh.items()}
        with self._writing():
            decided, stored = {}, {}
            for row in self._db.execute("SELECT * FROM discrepancies"):
                decided[row["key"]] = row["decision"]
                stored[row["key"]] = {name: row[name] for name in _DISCREPANCY}
            added = [key for key in fresh if key not in stored]
            kept = [key for key in fresh if key in stored]
            changed = [key for key in kept if any(rows[key][name] != stored[key][name] for name in _DISCREPANCY)]
            self._insert(
                "discrepancies",
                [{**rows[key], "decision": "", "decided_by": "", "decided_at": "", "note": ""} for key in added],
            )
            self._update("discrepancies", "key", [rows[key] for key in kept])
            vanished = [key for key in stored if key not in fresh]
            self._db.executemany(
                "DELETE FROM discrepancies WHERE key = ?", [(key,) for key in vanished if not decided[key]]
            )
            self._touch("discrepancies", (_place(fresh[key]) for key in added + changed))
        moved = set(changed)
        return Difference(added, changed, [key for key in kept if key not in moved], vanished)

    def discrepancies(self, kind: str = "", undecided: bool = False) -> list[Discrepancy]:
        """Those stored, of one kind or all, in the order they came; ``undecided`` leaves the decided out."""
        with self._explained():
            rows = self._db.execute(
                "SELECT * FROM discrepancies WHERE (:kind = '' OR kind = :kind)"
                " AND (NOT :undecided OR decision = '') ORDER BY fid",
                {"kind": kind, "undecided": undecided},
            )
            return [Discrepancy(**_numbers(_chosen(row, Discrepancy))) for row in rows]

    def decide(self, key: str, decision: str, who: str, note: str = "") -> None:
        """Keep a decision (one of DECISIONS; empty takes it back). Raises RepereError if ``key`` is gone."""
        if decision not in DECISIONS:
            raise ValueError(decision)
        with self._writing():
            done = self._db.execute(
                "UPDATE discrepancies SET decision = ?, decided_by = ?, decided_at = ?, note = ? WHERE key = ?",
                (decision, who, now(), note, key),
            )
            if not done.rowcount:
                raise RepereError(
                    N_("This discrepancy is no longer in the list."), N_("Refresh: a new comparison has replaced it.")
                )
            self._touch("discrepancies")

    def decisions(self) -> dict[str, Decision]:
        """Every decision made, by the discrepancy's key."""
        with self._explained():
            rows = self._db.execute("SELECT * FROM discrepancies WHERE decision <> ''")
            return {row["key"]: Decision(**_chosen(row, Decision)) for row in rows}

    # -- corrections ----------------------------------------------------------------------------

    def enqueue(self, correction: Correction) -> None:
        """Store a new draft; it is on the disk when this returns.

        Raises RepereError if one with the same target, kind, subject and wish is still open.
        """
        if correction.state is not State.DRAFT:
            raise ValueError(correction.state)
        with self._writing():
            self._refuse_twin(correction)
            self._insert("corrections", [_correction_row(correction)])
            self._log(correction.id, "", State.DRAFT, correction.author, correction.note)
            self._touch("corrections", [(correction.x, correction.y)])

    def corrections(self, states: Collection[State] = ()) -> list[Correction]:
        """Those in one of ``states`` (empty: all), oldest first."""
        with self._explained():
            rows = self._db.execute("SELECT * FROM corrections ORDER BY fid")
            return [c for c in map(_correction, rows) if not states or c.state in states]

    def correction(self, correction_id: str) -> Correction:
        """One correction as stored now. Raises RepereError if there is none."""
        with self._explained():
            return self._correction(correction_id)

    def move_on(
        self,
        correction: Correction,
        new_state: State,
        *,
        who: str,
        detail: str = "",
        receipt: Mapping[str, Any] | None = None,
        error: str = "",
    ) -> Correction:
        """Take one step of its life, with its audit row, in one transaction; the correction after it.

        The step is checked against the row as stored now: NotAllowed if it was settled elsewhere,
        RepereError if its content was revised since ``correction`` was read.
        """
        with self._writing():
            stored = self._correction(correction.id)
            stored.check(new_state)
            if (stored.before, stored.after) != (correction.before, correction.after):
                raise RepereError(
                    N_("{label} was changed in another window."), N_("Look at it again."), label=stored.label
                )
            moved = replace(
                stored,
                state=new_state,
                attempts=stored.attempts + (new_state is State.SENDING),
                last_error=error,
                receipt=stored.receipt if receipt is None else dict(receipt),
                updated_at=now(),
            )
            self._update("corrections", "id", [_correction_row(moved)])
            self._log(moved.id, stored.state, new_state, who, detail or error)
            self._touch("corrections")
        return moved

    def revise(self, correction: Correction, *, who: str = "") -> Correction:
        """Store a draft's new content. Raises NotAllowed unless the stored row is a draft."""
        with self._writing():
            stored = self._correction(correction.id)
            if stored.state is not State.DRAFT:
                stored.check(State.DRAFT)
                raise RepereError(
                    N_("{label} is {state}; only a draft can be changed."),
                    N_("Take it back to draft first."),
                    label=stored.label,
                    state=stored.state.value,
                )
            self._refuse_twin(correction)
            revised = replace(
                correction,
                state=stored.state,
                attempts=stored.attempts,
                receipt=stored.receipt,
                created_at=stored.created_at,
                updated_at=now(),
            )
            self._update("corrections", "id", [_correction_row(revised)])
            detail = json.dumps({"before": stored.after, "after": revised.after}, ensure_ascii=False)
            self._log(revised.id, State.DRAFT, State.DRAFT, who or correction.author, detail)
            self._touch("corrections", [(revised.x, revised.y)])
        return revised

    def recover(self) -> list[Correction]:
        """Make ``unknown`` of what a stopped program left in ``sending``; those it found.

        Nothing is touched while another window is sending: its rows are not left over.
        """
        with self._lock() as mine:
            return self._recover() if mine else []

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Be the only one who sends from this workspace; what was left in ``sending`` is recovered.

        The lock is the operating system's: it ends with this program, however that ends. Raises
        RepereError if another window is sending.
        """
        with self._lock() as mine:
            if not mine:
                raise RepereError(
                    N_("Another window is sending the corrections of this workspace."), N_("Wait until it is done.")
                )
            self._recover()
            yield

    def audit(self, correction_id: str = "") -> list[dict[str, str]]:
        """The trail of one correction, or of all: at, correction_id, from_state, to_state, who, detail."""
        with self._explained():
            rows = self._db.execute(
                "SELECT at, correction_id, from_state, to_state, who, detail FROM audit"
                " WHERE :id = '' OR correction_id = :id ORDER BY fid",
                {"id": correction_id},
            )
            return [dict(row) for row in rows]

    def _recover(self) -> list[Correction]:
        return [
            self.move_on(correction, State.UNKNOWN, who="", detail="found in sending: the program had stopped")
            for correction in self.corrections((State.SENDING,))
        ]

    @contextmanager
    def _lock(self) -> Iterator[bool]:
        with self._explained():
            lock = sqlite3.connect(f"{self.path}-sending", timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
                mine = True
            except sqlite3.OperationalError as error:
                if not _is(error, "locked", "busy"):
                    raise self._bad(error) from error
                mine = False
            yield mine
        finally:
            lock.close()

    def _correction(self, correction_id: str) -> Correction:
        row = self._db.execute("SELECT * FROM corrections WHERE id = ?", (correction_id,)).fetchone()
        if row is None:
            raise RepereError(N_("This correction is not in the workspace."), N_("Refresh the list."))
        return _correction(row)

    def _refuse_twin(self, correction: Correction) -> None:
        rows = self._db.execute(
            "SELECT * FROM corrections WHERE target = ? AND kind = ? AND subject = ? AND id <> ?",
            (correction.target, correction.kind, correction.subject, correction.id),
        )
        if any(twin.state not in SETTLED and twin.after == correction.after for twin in map(_correction, rows)):
            raise RepereError(
                N_("{label}: the same correction is already in the outbox."),
                N_("Open it there."),
                label=correction.label,
            )

    def _log(self, correction_id: str, old: State | str, new: State, who: str, detail: str) -> None:
        states = {"from_state": State(old).value if old else "", "to_state": new.value}
        self._insert("audit", [{"at": now(), "correction_id": correction_id, **states, "who": who, "detail": detail}])

    # -- meta -----------------------------------------------------------------------------------

    def get(self, key: str, default: str = "") -> str:
        """A note on this workspace: its profile's name, when a list was last fetched."""
        with self._explained():
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return default if row is None else str(row["value"])

    def put(self, key: str, value: str) -> None:
        """Keep a note under ``key``."""
        with self._writing():
            self._db.execute(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    # -- SQL ------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Raise BadFile unless the file is a workspace of ours."""
        known = {row["name"] for row in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not known.issuperset(TABLES) or not self.get("workspace"):
            raise BadFile(
                N_("{path} is not a Repère workspace."),
                N_("Choose another file, or the name of a new one."),
                path=self.path,
            )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, alone: all of it is on the disk afterwards, or nothing."""
        with self._explained():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                # a full disk may have ended the transaction already
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._bad(error) from error

    def _bad(self, error: sqlite3.Error) -> BadFile:
        about: dict[str, Any] = {"path": self.path, "reason": error}
        if _is(error, "not a database", "malformed"):
            return BadFile(
                N_("{path} is not a Repère workspace, or it is damaged ({reason})."),
                N_("Choose another file."),
                **about,
            )
        if _is(error, "readonly", "read-only"):
            return BadFile(
                N_("{path} cannot be written."),
                N_("Ask for the right to write there, or choose another folder."),
                **about,
            )
        if _is(error, "full"):
            return BadFile(
                N_("The disk is full: nothing more could be stored in {path}; what was stored is safe."),
                N_("Make room, then do this again."),
                **about,
            )
        if _is(error, "locked", "busy"):
            return BadFile(N_("{path} is in use by another program."), N_("Try again in a moment."), **about)
        return BadFile(
            N_("{path} cannot be used ({reason})."), N_("Check the folder, or choose another file."), **about
        )

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            names = list(rows[0])
            # S608: names of columns and tables are this module's own; every value is a parameter
            self._db.executemany(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})",  # noqa: S608
                rows,
            )

    def _update(self, table: str, key: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            wanted = ", ".join(f"{name} = :{name}" for name in rows[0] if name != key)
            self._db.executemany(f"UPDATE {table} SET {wanted} WHERE {key} = :{key}", rows)  # noqa: S608

    def _touch(self, table: str, places: Iterable[tuple[float | None, float | None]] = ()) -> None:
        """Tell readers of the file that ``table`` changed, and how far its points reach now."""
        known = [(x, y) for x, y in places if x is not None and y is not None and math.isfinite(x) and math.isfinite(y)]
        self._db.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (table,),
        )
        if known:
            xs, ys = [x for x, _ in known], [y for _, y in known]
            self._db.execute(
                "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, :w), :w), min_y = min(ifnull(min_y, :s), :s),"
                " max_x = max(ifnull(max_x, :e), :e), max_y = max(ifnull(max_y, :n), :n) WHERE table_name = :t",
                {"w": min(xs), "s": min(ys), "e": max(xs), "n": max(ys), "t": table},
            )


# -- rows -------------------------------------------------------------------------------------------

_DISCREPANCY = tuple(field.name for field in fields(Discrepancy))


def _chosen(row: sqlite3.Row, kind: type, leave: Collection[str] = ()) -> dict[str, Any]:
    values = {field.name: (row[field.name], field.type) for field in fields(kind) if field.name not in leave}
    # a text emptied in QGIS's attribute table comes back as NULL
    return {name: "" if value is None and wanted == "str" else value for name, (value, wanted) in values.items()}


def _incident_row(incident: Incident) -> dict[str, Any]:
    row = dict(vars(incident))
    row["geom"] = _blob(row.pop("lon"), row.pop("lat"), WGS84)
    return row


def _place(discrepancy: Discrepancy) -> tuple[float, float]:
    """Where it is drawn: at the source's position, else at the register's."""
    if math.isfinite(discrepancy.source_x) and math.isfinite(discrepancy.source_y):
        return discrepancy.source_x, discrepancy.source_y
    return discrepancy.register_x, discrepancy.register_y


def _discrepancy_row(discrepancy: Discrepancy) -> dict[str, Any]:
    # SQLite knows no NaN: an absent number is NULL
    values = {
        name: None if isinstance(value, float) and math.isnan(value) else value
        for name, value in vars(discrepancy).items()
    }
    return {
        "key": discrepancy.key,
        **values,
        "compared_at": now(),
        "geom": _blob(*_place(discrepancy), LAMBERT72),
    }


def _numbers(values: dict[str, Any]) -> dict[str, Any]:
    return {name: math.nan if value is None else value for name, value in values.items()}


def _correction_row(correction: Correction) -> dict[str, Any]:
    row = dict(vars(correction))
    for name in ("before", "after", "receipt"):
        row[name] = None if row[name] is None else json.dumps(row[name], ensure_ascii=False, sort_keys=True)
    row["state"] = correction.state.value
    row["geom"] = _blob(row.pop("x"), row.pop("y"), LAMBERT72)
    return row


def _correction(row: sqlite3.Row) -> Correction:
    values = _chosen(row, Correction, ("x", "y"))
    for name in ("before", "after", "receipt"):
        values[name] = None if values[name] is None else json.loads(values[name])
    x, y = _point(row["geom"])
    return Correction(**{**values, "state": State(values["state"]), "x": x, "y": y})


def _blob(x: float | None, y: float | None, epsg: int) -> bytes | None:
    """A GeoPackage point: header without envelope, then WKB, little-endian; None without a position."""
    if x is None or y is None or not (math.isfinite(x) and math.isfinite(y)):
        return None
    return struct.pack("<2sBBiBIdd", b"GP", 0, 1, epsg, 1, 1, x, y)


def _point(blob: bytes | None) -> tuple[float | None, float | None]:
    """The position in a GeoPackage point, whoever wrote it; (None, None) for null, empty or no point."""
    if not blob or len(blob) < 8 or blob[:2] != b"GP":
        return None, None
    start = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}.get(blob[3] >> 1 & 7, 0)
    wkb = blob[start : start + 21]
    if len(wkb) < 21:
        return None, None
    _, kind, x, y = struct.unpack("<BIdd" if wkb[0] else ">BIdd", wkb)
    # 1001, 2001, 3001: a point with height or measure
    return (x, y) if kind % 1000 == 1 and math.isfinite(x) and math.isfinite(y) else (None, None)


# -- the file -----------------------------------------------------------------------------------------


def _create(path: Path) -> None:
    """Make an empty workspace at ``path``, whole or not at all."""
    unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex}.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _make_layers(unfinished)
        with sqlite3.connect(unfinished) as db:
            db.executescript(_RULES)
        db.close()
        try:
            os.link(unfinished, path)
        except FileExistsError:
            pass  # another window made it meanwhile: theirs is as good
        except OSError:
            unfinished.replace(path)  # a file system without links
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise BadFile(
            N_("The workspace {path} cannot be made ({reason})."),
            N_("Choose a folder you may write to."),
            path=path,
            reason=error,
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _make_layers(path: Path) -> None:
    """The tables as GDAL makes them. Without a spatial index: its triggers need functions SQLite lacks."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        if source is None:
            raise OSError(gdal.GetLastErrorMsg())
        for table, (epsg, columns) in TABLES.items():
            crs = osr.SpatialReference() if epsg else None
            if crs:
                crs.ImportFromEPSG(epsg)
            layer = source.CreateLayer(
                table, crs, ogr.wkbPoint if epsg else ogr.wkbNone, ["SPATIAL_INDEX=NO", "FID=fid", "GEOMETRY_NAME=geom"]
            )
            for name, kind in columns.items():
                layer.CreateField(ogr.FieldDefn(name, kind))
        source = layer = None  # closes the file
    finally:
        gdal.PopErrorHandler()


def _is(error: sqlite3.Error, *words: str) -> bool:
    return any(word in str(error).lower() for word in words)
