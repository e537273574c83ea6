"""A workspace in one file: a GeoPackage, written with SQLite.

Long: all statements in SQLite's dialect, and the rules of locks that they share.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from itertools import chain, islice
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from ...errors import N_, InvalidFile, RepereError
from ...gdal_utils import (
    check_result,
    create_geopackage,
    open_vector,
    quiet_gdal,
    quote_identifier,
    raise_failure,
    renew_change_counter,
    resolve_path,
)
from ...geopackage_point import define_index_functions, pack_point, parse_point
from ...model.correction import State, utc_now
from ..audit_trail import HEAD_NOTE, chain_steps
from ..backend import NIS_CODE, NO_VALUES, Position, Row
from ..correction_table import fill_queue_columns
from ..row_mapping import text_or_empty
from ..schema import (
    DROPPED_INDEXES,
    RENAMED_COLUMNS,
    RENAMED_TABLES,
    TABLES,
    UPDATE_STATUS_GROUPS_SQL,
    VERSION,
    index_name,
)

_TYPES = {"str": ogr.OFTString, "float": ogr.OFTReal, "int": ogr.OFTInteger}
_ADDED = {"str": "TEXT DEFAULT ''", "float": "REAL", "int": "MEDIUMINT DEFAULT 0"}

MIN_REINDEX_ROWS = 10_000
"""Rows from which on it is quicker to make an index anew than to keep it up to date meanwhile."""

_INSERT_ROWS = 50
"""Rows in one INSERT: twice as quick as one by one, and the interpreter is let go of less often."""

_APPEND_ONLY = (
    "CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit"
    " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
    "CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit"
    " BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
)


class GeoPackage:
    """One open GeoPackage, made if it is not there; a :class:`~.backend.Backend`."""

    # a transaction has the whole file to itself
    for_update_clause = skip_locked_clause = ""
    unowned_defaults = NO_VALUES

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        self._is_sending = False
        if not self._is_there():
            _create(path)
        self._file = self._identity()
        with self._wrap_errors():
            self._db = sqlite3.connect(path, timeout=10, isolation_level=None)
            self._db.row_factory = sqlite3.Row
            # should a person have made a spatial index in QGIS
            define_index_functions(self._db)
        try:
            with self._wrap_errors():
                self._check()
                self.nis_code = self._read_note(NIS_CODE)
                # a deleted journal is off the disk at once: a power cut that brought it back would undo what was stored
                self._db.execute("PRAGMA synchronous = EXTRA")
                # what is let go of is not left in the file's free pages
                self._db.execute("PRAGMA secure_delete = ON")
                # QGIS reads GeoPackages without locks, which a write-ahead log does not stand; a rollback
                # journal is as durable, and safe on a network share. Kept for the next transaction (PERSIST), it
                # would stay open in Windows, where nobody else could delete it then, and so end a transaction
                with suppress(sqlite3.OperationalError):
                    self._db.execute("PRAGMA journal_mode = DELETE")
        except InvalidFile:
            self._db.close()
            raise

    def close(self) -> None:
        """Let the file go; a map that was drawn while it was written is sure to be drawn anew."""
        # let go of a second time, it has nothing to say any more
        with suppress(sqlite3.ProgrammingError):
            if self._db.total_changes:
                renew_change_counter(self._db)
        self._db.close()

    # -- SQL ------------------------------------------------------------------------------------

    def fetch(self, sql: str, values: Row = NO_VALUES) -> Sequence[Row]:
        """Return the rows of a SELECT."""
        with self._wrap_errors():
            rows: Sequence[Row] = self._fetch_all(self._db.cursor(), sql, values)
            return rows

    def fetch_tuples(self, sql: str, values: Row = NO_VALUES) -> Sequence[tuple[Any, ...]]:
        """Return the rows of a SELECT, in the order of its columns."""
        with self._wrap_errors():
            cursor = self._db.cursor()
            cursor.row_factory = None
            return self._fetch_all(cursor, sql, values)

    def _fetch_all(self, cursor: sqlite3.Cursor, sql: str, values: Row) -> list[Any]:
        try:
            return cursor.execute(sql, values).fetchall()
        except (sqlite3.OperationalError, UnicodeDecodeError) as error:
            if not _has_message(error, "could not decode", "codec can't decode"):
                raise
            # a text that another program damaged comes as its bytes, and stops nobody; slower, hence not always
            self._db.text_factory = _decode_cell
            return cursor.execute(sql, values).fetchall()

    def execute(self, sql: str, values: Row = NO_VALUES) -> int:
        """Change rows; how many were."""
        return self._db.execute(sql, values).rowcount

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows; all have the columns of the first."""
        if rows:
            names = sorted(rows[0], key="geom".__eq__)
            self.bulk_insert(table, names, (tuple(map(row.__getitem__, names)) for row in rows), len(rows))

    def bulk_insert(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]], count: int) -> None:
        """Add about ``count`` rows, given as values of the columns ``names``, geom the last."""
        kept = drop_indexes(self._db, table) if count > MIN_REINDEX_ROWS else []
        if names[-1] == "geom":
            epsg = TABLES[table].epsg
            rows = ((*row[:-1], row[-1] and pack_point(row[-1], epsg)) for row in rows)
        # whose the rows are is the same for all: one parameter, the first
        stamped = NIS_CODE in TABLES[table].columns and NIS_CODE not in names
        columns, first = (["nis_code", *names], (self.nis_code,)) if stamped else (names, ())
        row, rows = f"({', '.join((['?1'] if stamped else []) + ['?'] * len(names))})", iter(rows)
        while some := tuple(islice(rows, _INSERT_ROWS)):
            # S608: names of columns and tables are this package's own; every value is a parameter
            sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([row] * len(some))}"  # noqa: S608
            self._db.execute(sql, (*first, *chain.from_iterable(some)))
        for statement in kept:
            self._db.execute(statement)

    def update(self, table: str, key: str, rows: Sequence[Row]) -> None:
        """Bring the rows with these keys up to date, in the columns of the first."""
        if rows:
            wanted = ", ".join(f"{name} = :{name}" for name in rows[0] if name != key)
            self._db.executemany(f"UPDATE {table} SET {wanted} WHERE {key} = :{key}", _encode_rows(table, rows))  # noqa: S608

    def parse_point(self, geom: Any) -> tuple[float | None, float | None]:
        """Return the position in a GeoPackage point, whoever wrote it; (None, None) for null, empty or no point."""
        return parse_point(geom)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction, alone: all of it is on the disk afterwards, or nothing."""
        if self._identity() != self._file:
            # what is written to a file that was put aside would be lost
            raise InvalidFile(
                N_("{path} was replaced by another file."), N_("Close the commune and open it again."), path=self.path
            )
        with self._wrap_errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                # a full disk may have ended the transaction already
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def advisory_lock(self, name: str) -> None:
        """Nothing to do: a transaction has the whole file to itself."""

    def lock_all(self) -> None:
        """Nothing to do, for the same reason."""

    def mark_changed(self, table: str, positions: Iterable[Position | None] = ()) -> None:
        """Tell readers of the file that ``table`` changed, and how far its points reach now."""
        known = [place for place in positions if place is not None]
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

    def now(self) -> str:
        """Return this moment by this computer's clock."""
        return utc_now()

    # -- whose it is, and what was done -----------------------------------------------------------

    def adopt(self, nis_code: str) -> None:
        """Be a commune's from now on, with every row that was nobody's."""
        with self.transaction():
            for name, table in TABLES.items():
                if NIS_CODE in table.columns and name != "audit":
                    # S608: the names are this package's own
                    self._db.execute(f"UPDATE {name} SET nis_code = ? WHERE coalesce(nis_code, '') = ''", (nis_code,))  # noqa: S608
            self.insert("meta", [{"key": NIS_CODE, "value": nis_code}])
        self.nis_code = nis_code

    def record_steps(self, steps: Sequence[Row]) -> None:
        """Chain the steps to the trail, by this computer's clock."""
        at = self.now()
        dated = [{"nis_code": self.nis_code, **taken, "at": at} for taken in steps]
        rows, head = chain_steps(dated, self._read_note(HEAD_NOTE))
        self.insert("audit", rows)
        self.execute("UPDATE meta SET value = :value WHERE key = :key", {"value": head, "key": HEAD_NOTE})

    def signature(self, who: str) -> str:
        """Return what the person calls themself: a file knows nobody."""
        return who

    def require_second_person(self) -> None:
        """Nothing to do: who may write a file may write anything in it."""

    def decide(self, versions: Row, new_state: str, reason_code: str, reason: str) -> None:
        """Left to the caller: in a file nobody is known to be a reviewer."""

    def take_for_review(self, correction_ids: Sequence[str]) -> None:
        """Left to the caller, for the same reason."""

    def give_count(self, nis_code: str, year: int, desk: str, last_count: int) -> int:
        """Give the next count of a commune's dossiers; a transaction has the file to itself."""
        about = {"nis": nis_code, "year": year, "desk": desk, "count": last_count + 1}
        self.execute(
            "INSERT INTO dossier_counts (nis_code, year, desk, last_number) VALUES (:nis, :year, :desk, :count)"
            " ON CONFLICT (nis_code, year, desk) DO UPDATE SET last_number = excluded.last_number",
            about,
        )
        return last_count + 1

    def receive_corrections(self, rows: Sequence[Row]) -> bool:
        """Left to the caller: a file takes rows as they are."""
        return False

    def leave_review(self, correction_ids: Sequence[str]) -> bool:
        """Return False: a file leaves that to the caller."""
        return False

    def list_looks(self, correction_ids: Sequence[str]) -> Mapping[str, tuple[str, str]] | None:
        """Return None: a file keeps no leases."""
        return None

    def allow_import(self) -> AbstractContextManager[None]:
        """Nothing to do: a file takes rows as they are."""
        return nullcontext()

    # -- one window sends -----------------------------------------------------------------------

    def claim(self, correction_id: str, who: str) -> None:
        """Nothing to note: who sends holds the file's lock."""

    @contextmanager
    def sending_lock(self) -> Iterator[None]:
        """Be the only one who sends from this file. Raises RepereError if another window is sending.

        The lock is the operating system's: it ends with this program, however that ends.
        """
        with self._lock() as mine:
            if not mine:
                raise RepereError(
                    N_("Another window is sending the corrections of this workspace."), N_("Wait until it is done.")
                )
            self._is_sending = True
            try:
                yield
            finally:
                self._is_sending = False

    @contextmanager
    def orphaned_sends(self) -> Iterator[list[str]]:
        """Give the ids of corrections in sending; none while another window sends, or where nothing can be written."""
        if not self._can_lock():
            # a drive to look at only: nobody sends from there
            yield []
            return
        with nullcontext(True) if self._is_sending else self._lock() as mine:
            sql = "SELECT id FROM corrections WHERE state = :state ORDER BY fid"
            yield [str(row["id"]) for row in self.fetch(sql, {"state": State.SENDING.value})] if mine else []

    def _can_lock(self) -> bool:
        """Whether this program may write the file and beside it."""
        return os.access(self.path, os.W_OK) and os.access(Path(self.path).parent, os.W_OK)

    @contextmanager
    def _lock(self) -> Iterator[bool]:
        with self._wrap_errors():
            lock = sqlite3.connect(f"{self.path}-sending", timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
                mine = True
            except sqlite3.OperationalError as error:
                if not _has_message(error, "locked", "busy"):
                    raise self._to_storage_error(error) from error
                mine = False
            yield mine
        finally:
            lock.close()

    # -- the file -------------------------------------------------------------------------------

    def _check(self) -> None:
        """Raise InvalidFile unless the file is a workspace of ours; bring an older one up to date."""
        known = {row["name"] for row in self.fetch("SELECT name FROM sqlite_master WHERE type = 'table'")}
        ours = known.issuperset(("incidents", "corrections", "audit", "meta"))
        notes = self.fetch("SELECT value FROM meta WHERE key = 'workspace'") if ours else ()
        version = text_or_empty(notes[0]["value"]) if notes else ""
        if not version.isdecimal() or len(version) > 9:
            raise InvalidFile(
                N_("{path} is not a Repère workspace."),
                N_("Choose another file, or the name of a new one."),
                path=self.path,
            )
        if int(version) > VERSION:
            raise InvalidFile(
                N_("{path} was made by a newer Repère."), N_("Update the plugin, then open it again."), path=self.path
            )
        new = [name for name in TABLES if name not in known]
        if new:
            try:
                _make_layers(self.path, new)
            except RuntimeError as error:
                raise self._to_storage_error(error) from error
        if new or int(version) < VERSION or self._find_missing_columns():
            self._migrate(int(version))

    def _find_missing_columns(self) -> list[tuple[str, str, str]]:
        """Table, column and type of what this plugin keeps and the file does not."""
        missing = []
        for name, table in TABLES.items():
            columns = self._columns(name)
            missing += [(name, column, kind) for column, kind in table.columns.items() if column not in columns]
        return missing

    def _columns(self, table: str) -> set[str]:
        return {row["name"] for row in self.fetch(f"PRAGMA table_info({table})")}

    def _migrate(self, version: int) -> None:
        """Bring what an older plugin kept up to date; all of it or nothing.

        A trail from before there was a chain is chained now; any other stays as it is, altered or not.
        """
        with self.transaction():
            # looked up again: another window may have been quicker
            chainless = "hash" not in self._columns("audit")
            if version < 5:
                self._rename()
            for table, column, kind in self._find_missing_columns():
                self._db.execute(f"ALTER TABLE {table} ADD COLUMN {column} {_ADDED[kind]}")
            self._db.execute("UPDATE corrections SET version = 1 WHERE coalesce(version, 0) = 0")
            self._db.execute(UPDATE_STATUS_GROUPS_SQL)
            fill_queue_columns(self)
            for statement in _indexes():
                self._db.execute(statement)
            if chainless:
                steps = self.fetch("SELECT * FROM audit ORDER BY fid")
                rows, head = chain_steps(steps, "")
                for name in ("audit_is_not_changed", "audit_is_not_shortened"):
                    self._db.execute(f"DROP TRIGGER IF EXISTS {name}")
                self.update("audit", "fid", [{**row, "fid": step["fid"]} for row, step in zip(rows, map(dict, steps))])
                for statement in _APPEND_ONLY:
                    self._db.execute(statement)
                self.execute("DELETE FROM meta WHERE key = :key", {"key": HEAD_NOTE})
                self.insert("meta", [{"key": HEAD_NOTE, "value": head}])
            self.execute("UPDATE meta SET value = :version WHERE key = 'workspace'", {"version": str(VERSION)})

    def _rename(self) -> None:
        """Give tables and columns of version 4 their new names, with their rows."""
        for table, column, name in RENAMED_COLUMNS:
            if column in self._columns(table):
                self._db.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO {name}")
        for old, new in RENAMED_TABLES:
            columns = ", ".join(sorted(self._columns(old) & self._columns(new)))
            if columns:
                # GDAL registers a table by its name: the new one is there, the old one goes
                self._db.execute(f"INSERT INTO {new} ({columns}) SELECT {columns} FROM {old}")  # noqa: S608
                self._db.execute(f"DROP TABLE {old}")
            for listed in ("gpkg_contents", "gpkg_ogr_contents"):
                self._db.execute(f"DELETE FROM {listed} WHERE table_name = ?", (old,))  # noqa: S608
        for index in DROPPED_INDEXES:
            self._db.execute(f"DROP INDEX IF EXISTS {index}")

    def _read_note(self, key: str) -> str:
        rows = self.fetch("SELECT value FROM meta WHERE key = :key", {"key": key})
        return text_or_empty(rows[0]["value"]) if rows else ""

    def _is_there(self) -> bool:
        """Whether there is a file. Raises InvalidFile where nobody can say: a share that is away may hold it."""
        try:
            self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except (OSError, ValueError) as error:
            raise self._to_storage_error(error) from error
        return True

    def _identity(self) -> tuple[int, int]:
        try:
            status = self.path.stat()
        except OSError as error:
            raise InvalidFile(
                N_("{path} is not there any more."),
                N_("Bring the file or the network drive back, then open the commune again."),
                path=self.path,
            ) from error
        return status.st_dev, status.st_ino

    @contextmanager
    def _wrap_errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._to_storage_error(error) from error

    def _to_storage_error(self, error: Exception) -> InvalidFile:
        about: dict[str, Any] = {"path": self.path, "reason": error}
        if _has_message(error, "not a database", "malformed", "decode"):
            return InvalidFile(
                N_("{path} is not a Repère workspace, or it is damaged ({reason})."),
                N_("Choose another file."),
                **about,
            )
        if _has_message(error, "readonly", "read-only"):
            return InvalidFile(
                N_("{path} cannot be written."),
                N_("Ask for the right to write there, or choose another folder."),
                **about,
            )
        if _has_message(error, "full"):
            return InvalidFile(
                N_("The disk is full: nothing more could be stored in {path}; what was stored is safe."),
                N_("Make room, then do this again."),
                **about,
            )
        if _has_message(error, "locking protocol"):
            # two desks could write at once, and send the same
            return InvalidFile(
                N_("{path} is on a drive that does not keep files from being written twice at once ({reason})."),
                N_("Keep the workspace on this computer, or in a team's database."),
                **about,
            )
        if _has_message(error, "locked", "busy"):
            return InvalidFile(N_("{path} is in use by another program."), N_("Try again in a moment."), **about)
        return InvalidFile(
            N_("{path} cannot be used ({reason})."), N_("Check the folder, or choose another file."), **about
        )


def _decode_cell(cell: bytes) -> str | bytes:
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return cell


def drop_indexes(db: sqlite3.Connection, table: str) -> list[str]:
    """Drop what is kept up to date row by row; the statements that bring it back.

    An index made at the end is sorted once. GDAL's triggers count each row; it counts itself where no number is.
    """
    kept = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND tbl_name = ? AND sql <> ''",
        (table,),
    ).fetchall()
    for kind, name, _sql in kept:
        # a person's own index may have any name
        db.execute(f"DROP {kind} {quote_identifier(name)}")  # nosec B608: names are no values; it is in quotes
    db.execute("UPDATE gpkg_ogr_contents SET feature_count = NULL WHERE table_name = ?", (table,))
    return [sql for _kind, _name, sql in kept]


def _encode_rows(table: str, rows: Sequence[Row]) -> Iterable[Row]:
    epsg = TABLES[table].epsg
    if not epsg or "geom" not in rows[0]:
        return rows
    # one at a time: a long list twice in memory is too much
    return ({**row, "geom": row["geom"] and pack_point(row["geom"], epsg)} for row in rows)


def _create(path: Path) -> None:
    """Make an empty workspace at ``path``, whole or not at all."""
    unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex}.gpkg")
    try:
        resolve_path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _make_layers(unfinished)
        with sqlite3.connect(unfinished) as db:
            for statement in (*_indexes(), *_APPEND_ONLY):
                db.execute(statement)
            notes = [("workspace", str(VERSION)), (HEAD_NOTE, "")]
            db.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", notes)
        db.close()
        try:
            os.link(unfinished, path)
        except FileExistsError:
            pass  # another window made it meanwhile: theirs is as good
        except OSError:
            unfinished.replace(path)  # a file system without links
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise InvalidFile(
            N_("The workspace {path} cannot be made ({reason})."),
            N_("Choose a folder you may write to."),
            path=path,
            reason=error,
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _make_layers(path: Path, names: Iterable[str] = TABLES) -> None:
    """Make the tables as GDAL does. Without a spatial index: its triggers need functions SQLite lacks."""
    with quiet_gdal():
        source = open_vector(path, ("GPKG",), update=True) if path.exists() else create_geopackage(path)
        for name in names:
            table = TABLES[name]
            crs = osr.SpatialReference() if table.epsg else None
            if crs:
                crs.ImportFromEPSG(table.epsg)
            layer = check_result(
                source.CreateLayer(
                    name,
                    crs,
                    ogr.wkbPoint if table.epsg else ogr.wkbNone,
                    ["SPATIAL_INDEX=NO", "FID=fid", "GEOMETRY_NAME=geom"],
                )
            )
            for column, kind in table.columns.items():
                check_result(layer.CreateField(ogr.FieldDefn(column, _TYPES[kind])))
        source.FlushCache()
        raise_failure()
        source = layer = None  # closes the file


def _indexes() -> list[str]:
    wanted = []
    for name, table in TABLES.items():
        for unique, groups in (("UNIQUE ", table.unique), ("", table.indexed)):
            for columns in groups:
                index = index_name(name, columns)
                wanted.append(f"CREATE {unique}INDEX IF NOT EXISTS {index} ON {name} ({', '.join(columns)})")
    return wanted


def _has_message(error: Exception, *words: str) -> bool:
    return any(word in str(error).lower() for word in words)
