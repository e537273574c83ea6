"""A workspace for a team: a schema in a PostGIS database, with the same tables as the file.

psycopg2 ships with QGIS; without it only this home is missing. Who is connected is PostgreSQL's to say and
what each may do is in :mod:`.postgis_rights`. Whoever owns the schema makes it and brings it up to date by opening it.

Long: all statements in PostgreSQL's dialect, on one connection with its reconnecting.
"""

from __future__ import annotations

import json
import math
import re
import secrets
import select
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from ...errors import N_, InvalidFile, RepereError
from ...model.correction import State, utc_now
from ...profile import REVIEW_BY_ANOTHER
from ..audit_trail import HEAD_NOTE
from ..backend import NIS_CODE, NO_VALUES, Position, Row
from ..correction_table import fill_queue_columns
from ..schema import (
    DROPPED_INDEXES,
    RENAMED_COLUMNS,
    RENAMED_TABLES,
    TABLES,
    UPDATE_STATUS_GROUPS_SQL,
    VERSION,
    index_name,
)
from .postgis_guard import SIGNING_TRIGGERS
from .postgis_rights import ROLES, build_rights_statements

LEASE_S = 600.0
"""Seconds, on the server's clock, before a silent desk's corrections are asked about: longer than any request."""

_NAME_LOCKS, _DESK_LOCKS = 0x5245, 0x5246
"""The two spaces of advisory locks: names held in a transaction, desks that are connected."""

_TYPES = {"str": "text DEFAULT ''", "float": "double precision", "int": "bigint DEFAULT 0"}

_UPDATES_PER_QUERY = 200
"""Rows that are changed by one way to the server."""

_PARAMETER = re.compile(r"(?<!:):([a-z_]\w*)")


@dataclass(frozen=True)
class Server:
    """Where a team's workspace is. ``connection`` is libpq's, without a password: ``service=…`` or ``host=… dbname=…``.

    ``user`` and ``password`` come from QGIS's authentication store, for this session; they are never stored
    nor shown.
    """

    connection: str
    schema: str = "repere"
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        """Raise InvalidFile for a schema's name that needs quoting, or a password in the connection."""
        if not re.fullmatch(r"[a-z_][a-z0-9_]{0,40}", self.schema):
            raise InvalidFile(
                N_("“{schema}” cannot be the name of a workspace's schema."),
                N_("Use small letters, digits and _."),
                schema=self.schema,
            )
        if re.search(r"passw|://[^/]*:[^/]*@", self.connection, re.IGNORECASE):
            raise InvalidFile(
                N_("The connection of the workspace holds a password."),
                N_("Keep it in QGIS's authentication settings instead."),
            )

    def __str__(self) -> str:
        """Return what a person calls it."""
        named = dict(re.findall(r"(service|host|dbname)\s*=\s*'?([^\s']+)", self.connection))
        place = named.get("service") or "/".join(named[part] for part in ("host", "dbname") if part in named)
        return f"{place or 'PostgreSQL'} ({self.schema})"


class PostGIS:
    """One connection of one desk; a :class:`~.backend.Backend`."""

    for_update_clause = " FOR UPDATE"
    skip_locked_clause = " FOR UPDATE SKIP LOCKED"
    unowned_defaults: Row = {"owner": ""}

    def __init__(self, server: Server, lease_s: float = LEASE_S) -> None:
        self.server = server
        self.name = str(server)
        self._lease_s = lease_s
        self._desk = secrets.randbelow(2**31)
        self._in_transaction = False
        self._pending: list[bytes] = []
        """Statements of this transaction that go to the server with the next: a way there costs more than most."""
        self.nis_code = ""
        self._open()

    def close(self) -> None:
        """Let the connection go."""
        self._db.close()

    # -- SQL ------------------------------------------------------------------------------------

    def fetch(self, sql: str, values: Row = NO_VALUES) -> Sequence[Row]:
        """Return the rows of a SELECT."""
        with self._wrap_errors(), self._cursor() as cursor:
            self._send(cursor, self._compose(cursor, sql, values))
            rows: Sequence[Row] = cursor.fetchall()
            return rows

    def fetch_tuples(self, sql: str, values: Row = NO_VALUES) -> Sequence[tuple[Any, ...]]:
        """Return the rows of a SELECT, in the order of its columns."""
        from psycopg2.extensions import cursor as plain

        with self._wrap_errors(), self._cursor(plain) as cursor:
            self._send(cursor, self._compose(cursor, sql, values))
            rows: Sequence[tuple[Any, ...]] = cursor.fetchall()
            return rows

    def execute(self, sql: str, values: Row = NO_VALUES) -> int:
        """Change rows; how many were."""
        with self._wrap_errors(), self._cursor() as cursor:
            self._send(cursor, self._compose(cursor, sql, values))
            return int(cursor.rowcount)

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows; all have the columns of the first."""
        if rows:
            names = sorted(rows[0], key="geom".__eq__)
            self.bulk_insert(table, names, (tuple(map(row.__getitem__, names)) for row in rows), len(rows))

    def bulk_insert(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]], count: int) -> None:
        """Add rows, given as values of the columns ``names``, geom the last."""
        if names[-1] == "geom":
            epsg = TABLES[table].epsg
            rows = ((*row[:-1], row[-1] and _ewkb(row[-1], epsg)) for row in rows)
        stamped = NIS_CODE in TABLES[table].columns and NIS_CODE not in names
        columns = [NIS_CODE, *names] if stamped else names
        # S608: names of columns and tables are this package's own; every value is a parameter
        sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES %s"  # noqa: S608
        with self._wrap_errors(), self._cursor() as cursor:
            first = [cursor.mogrify("%s", (self.nis_code,)).decode()] if stamped else []
            row = f"({', '.join([*first, *['%s'] * len(names)])})"
            if self._pending:
                self._send(cursor)
            _extras().execute_values(cursor, sql, (tuple(map(_replace_nul, row)) for row in rows), row, page_size=500)

    def update(self, table: str, key: str, rows: Sequence[Row]) -> None:
        """Bring the rows with these keys up to date, in the columns of the first."""
        if rows:
            wanted = ", ".join(f"{name} = %({name})s" for name in rows[0] if name != key)
            sql = f"UPDATE {table} SET {wanted} WHERE {key} = %({key})s"  # noqa: S608
            with self._wrap_errors(), self._cursor() as cursor:
                statements = [cursor.mogrify(sql, row) for row in _encode_rows(table, rows)]
                for first in range(0, len(statements), _UPDATES_PER_QUERY):
                    self._send(cursor, *statements[first : first + _UPDATES_PER_QUERY])

    def parse_point(self, geom: Any) -> tuple[float | None, float | None]:
        """Return the position in a point as PostGIS tells it (EWKB, hexadecimal)."""
        return _point(geom)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction: all of it is on the server's disk afterwards, or nothing."""
        if self._db.closed:
            self._open()
        self._in_transaction, self._pending = True, [b"BEGIN"]
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self._pending.clear()
            if not self._db.closed:
                self.execute("ROLLBACK")
            raise
        finally:
            self._in_transaction = False

    def advisory_lock(self, name: str) -> None:
        """Let nobody else hold ``name`` until this transaction ends."""
        self.fetch(
            "SELECT pg_advisory_xact_lock(:space, hashtext(:name))",
            {"space": _NAME_LOCKS, "name": f"{self.server.schema} {name}"},
        )

    def lock_all(self) -> None:
        """Let nobody else write until this transaction ends."""
        self.execute(f"LOCK TABLE {', '.join(TABLES)} IN SHARE ROW EXCLUSIVE MODE")

    def mark_changed(self, table: str, positions: Iterable[Position | None] = ()) -> None:
        """Nothing to do: the database tells everyone by itself (:func:`listen_for_changes`)."""

    def now(self) -> str:
        """Return this moment by the server's clock, as far from this computer's as when the connection was made."""
        return utc_now(self._ahead)

    # -- whose it is, and what was done -----------------------------------------------------------

    def adopt(self, nis_code: str) -> None:
        """Be a commune's from now on, with every row that was nobody's; left to its owner, who alone may."""
        if not self._is_owner():
            return
        with self.transaction(), self.allow_import():
            for name, table in TABLES.items():
                if NIS_CODE in table.columns and name != "audit":
                    sql = f"UPDATE {name} SET nis_code = :nis WHERE coalesce(nis_code, '') = ''"  # noqa: S608
                    self.execute(sql, {"nis": nis_code})
            self.execute(
                "INSERT INTO meta (key, value) VALUES (:key, :nis) ON CONFLICT (key) DO NOTHING",
                {"key": NIS_CODE, "nis": nis_code},
            )
        self.nis_code = nis_code

    def record_steps(self, steps: Sequence[Row]) -> None:
        """Say in a word what the steps were: the database chains them when the transaction ends."""
        details = {taken["correction_id"]: _replace_nul(taken["detail"]) for taken in steps if taken["detail"]}
        if details:
            self.fetch(
                "SELECT set_config(:name, :details, true)",
                {"name": f"{self.server.schema}.details", "details": json.dumps(details, ensure_ascii=False)},
            )

    def signature(self, who: str) -> str:
        """Return the name under which the administrator admitted whoever is signed in: a typed name proves nothing."""
        return self.person

    def require_second_person(self) -> None:
        """Have the database refuse who approves their own, from now on; left to its owner."""
        if self._is_owner():
            self.fetch(
                "SELECT set_rule(:rule) WHERE '*' = ANY (communes_of(ARRAY['administrator']))"
                " AND NOT EXISTS (SELECT 1 FROM meta WHERE key = 'review' AND value = :rule)",
                {"rule": REVIEW_BY_ANOTHER},
            )

    def decide(
        self, versions: Mapping[str, int], new_state: str, reason_code: str, reason: str
    ) -> Mapping[str, str] | None:
        """Decide on corrections in one call of the database; what became of each, by its id."""
        given = {"ids": list(versions), "versions": list(versions.values()), "state": new_state}
        rows = self.fetch(
            "SELECT correction_id, outcome FROM decide(:ids::text[], :versions::bigint[], :state, :code, :words)",
            {**given, "code": reason_code, "words": reason},
        )
        return {row["correction_id"]: row["outcome"] for row in rows}

    def take_for_review(self, correction_ids: Sequence[str]) -> Mapping[str, str] | None:
        """Have corrections to be looked at by whoever is signed in; what became of each, by its id."""
        rows = self.fetch("SELECT correction_id, outcome FROM take(:ids::text[])", {"ids": list(correction_ids)})
        return {row["correction_id"]: row["outcome"] for row in rows}

    def leave_review(self, correction_ids: Sequence[str]) -> bool:
        """Let go of corrections that whoever is signed in took to look at."""
        self.fetch("SELECT leave(:ids::text[])", {"ids": list(correction_ids)})
        return True

    def list_looks(self, correction_ids: Sequence[str]) -> Mapping[str, tuple[str, str]] | None:
        """Who looks at which of these, and until when, by the server's clock."""
        rows = self.fetch(
            "SELECT correction_id, coalesce(nullif(person, ''), login) AS person, to_char(until AT TIME ZONE 'UTC',"
            " :form) AS until FROM looks WHERE correction_id = ANY (:ids::text[]) AND until > clock_timestamp()",
            {"ids": list(correction_ids), "form": 'YYYY-MM-DD"T"HH24:MI:SS"Z"'},
        )
        return {row["correction_id"]: (row["person"], row["until"]) for row in rows}

    def give_count(self, nis_code: str, year: int, desk: str, last_count: int) -> int:
        """Give the next count of a commune's dossiers: the database counts."""
        rows = self.fetch(
            "SELECT give_count(:nis, :year, :desk, :known) AS count",
            {"nis": nis_code, "year": year, "desk": desk, "known": last_count},
        )
        return int(rows[0]["count"])

    def receive_corrections(self, rows: Sequence[Row]) -> bool:
        """Put corrections of a dossier up for review: the database says whose they are."""
        if rows:
            given = [{**row, "geom": row["geom"] and _ewkb(row["geom"], TABLES["corrections"].epsg)} for row in rows]
            self.fetch("SELECT receive_corrections(:rows::jsonb)", {"rows": json.dumps(given, ensure_ascii=False)})
        return True

    @contextmanager
    def allow_import(self) -> Iterator[None]:
        """Let rows in as they are: only the schema's owner may, within a transaction."""
        triggers = [(table, trigger) for table, named in SIGNING_TRIGGERS.items() for trigger in named]
        if not self._is_owner():
            raise InvalidFile(
                N_("Only the owner of {path} moves a workspace there or away."),
                N_("Ask the database's administrator to do it."),
                path=self.name,
            )
        for table, trigger in triggers:
            self.execute(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}")
        yield
        for table, trigger in triggers:
            self.execute(f"ALTER TABLE {table} ENABLE TRIGGER {trigger}")

    def _is_owner(self) -> bool:
        rows = self.fetch(
            "SELECT pg_has_role(session_user, nspowner, 'member') AS owned FROM pg_namespace WHERE nspname = :schema",
            {"schema": self.server.schema},
        )
        return bool(rows and rows[0]["owned"])

    # -- every desk sends what it claimed ---------------------------------------------------------

    def claim(self, correction_id: str, who: str) -> None:
        """Note, in this transaction, that this desk is about to send a correction, and when its lease began."""
        sql = (
            "INSERT INTO claims (correction_id, desk, who) VALUES (:id, :desk, :who) ON CONFLICT (correction_id)"
            " DO UPDATE SET desk = excluded.desk, who = excluded.who, login = session_user, at = clock_timestamp()"
        )
        with self._wrap_errors(), self._cursor() as cursor:
            claimed = {"id": correction_id, "desk": self._desk, "who": who}
            self._pending.append(self._compose(cursor, sql, claimed))

    @contextmanager
    def sending_lock(self) -> Iterator[None]:
        """Every desk may send, each what it has claimed."""
        yield

    @contextmanager
    def orphaned_sends(self) -> Iterator[list[str]]:
        """Give the ids of corrections in sending whose desk is gone and whose lease is over, and our own.

        A desk that lost its connection may still be waiting for a service's answer: hence the lease.
        """
        rows = self.fetch(
            "SELECT c.id FROM corrections c LEFT JOIN claims k ON k.correction_id = c.id WHERE c.state = :sending"
            " AND (k.desk IS NULL OR k.desk = :desk"
            " OR (k.at < clock_timestamp() - :lease * interval '1 second' AND NOT EXISTS ("
            " SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()"
            " WHERE l.locktype = 'advisory' AND l.classid = :space AND l.objid = k.desk AND l.granted)))"
            " ORDER BY c.fid",
            {"sending": State.SENDING.value, "desk": self._desk, "lease": self._lease_s, "space": _DESK_LOCKS},
        )
        yield [str(row["id"]) for row in rows]

    # -- the connection ---------------------------------------------------------------------------

    def _open(self) -> None:
        self._db = _connect(self.server)
        try:
            with self._wrap_errors():
                self.execute("SET lock_timeout = '10s'")
                self.fetch(
                    "SELECT set_config('search_path', :schema || ', ' || current_setting('search_path'), false)",
                    {"schema": self.server.schema},
                )
                self._check()
                self._identify()
                clock = self.fetch("SELECT clock_timestamp() AS at")[0]["at"]
                self._ahead: timedelta = clock - datetime.now(timezone.utc)
                self.fetch("SELECT pg_advisory_lock(:space, :desk)", {"space": _DESK_LOCKS, "desk": self._desk})
        except RepereError:
            self._db.close()
            raise

    def _cursor(self, kind: Any = None) -> Any:
        if self._db.closed and self._in_transaction:
            # the rest of a transaction is not one by itself
            raise _connection_lost_error(self.server)
        if self._db.closed:
            # the database was restarted, or the network was away: a new beginning
            self._open()
        return self._db.cursor(cursor_factory=kind or _extras().RealDictCursor)

    def _compose(self, cursor: Any, sql: str, values: Row) -> bytes:
        statement: bytes = cursor.mogrify(_PARAMETER.sub(r"%(\1)s", sql), _clean(values) or None)
        return statement

    def _send(self, cursor: Any, *statements: bytes) -> None:
        """Have statements done, behind those that wait."""
        waiting, self._pending = self._pending, []
        cursor.execute(b";".join([*waiting, *statements]))

    @contextmanager
    def _wrap_errors(self) -> Iterator[None]:
        import psycopg2

        try:
            yield
        except psycopg2.Error as error:
            raise _to_repere_error(self.server, error, lost=bool(self._db.closed)) from error

    # -- the schema -------------------------------------------------------------------------------

    def _check(self) -> None:
        """Make the schema if it is new, bring an older one up to date, leave a newer one alone."""
        version = self._version()
        if version > VERSION:
            raise InvalidFile(
                N_("{path} was made by a newer Repère."), N_("Update the plugin, then open it again."), path=self.name
            )
        if version == VERSION:
            return
        try:
            with self.transaction():
                self.advisory_lock("schema")
                if self._version() < VERSION:
                    self._create_tables()
        except _Forbidden as error:
            if version:
                raise InvalidFile(
                    N_("{path} was made by an older Repère."),
                    N_("Ask its owner to open it once with the new one."),
                    path=self.name,
                ) from error
            raise InvalidFile(
                N_("There is no workspace in {path}, and you may not make one ({reason})."),
                N_("Ask the database's administrator to open it once, or for the right to it."),
                path=self.name,
                reason=error.values["reason"],
            ) from error

    def _version(self) -> int:
        """0 where there is none yet. Raises InvalidFile if what is there says no version."""
        there = self.fetch("SELECT to_regclass(:name) IS NOT NULL AS there", {"name": f"{self.server.schema}.meta"})
        if not there[0]["there"]:
            return 0
        notes = self.fetch("SELECT value FROM meta WHERE key = 'workspace'")
        version = str(notes[0]["value"]) if notes else "0"
        if not (version.isascii() and version.isdecimal()):
            raise InvalidFile(
                N_("{path} is not a Repère workspace."),
                N_("Choose another file, or the name of a new one."),
                path=self.name,
            )
        return int(version)

    def _identify(self) -> None:
        """Who is signed in, and whose workspace it is. Raises InvalidFile for who is not a member."""
        rows = self.fetch(
            "SELECT me() AS person, session_user::text AS login, communes_of(:roles::text[]) AS communes,"
            " (SELECT value FROM meta WHERE key = :key) AS nis_code",
            {"roles": list(ROLES), "key": NIS_CODE},
        )
        if not rows[0]["communes"]:
            raise InvalidFile(
                N_("{path} does not know the sign-in “{login}”."),
                N_("Ask its administrator to admit you: SELECT {schema}.admit('{login}', 'technician');"),
                path=self.name,
                login=rows[0]["login"],
                schema=self.server.schema,
            )
        self.person: str = rows[0]["person"]
        self.nis_code = str(rows[0]["nis_code"] or "")

    def _create_tables(self) -> None:
        """Everything that is not there yet; a table or a column that is stays as it is."""
        schema = self.server.schema
        if not self.fetch("SELECT 1 FROM pg_extension WHERE extname = 'postgis'"):
            self.execute("CREATE EXTENSION postgis")
        self.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        self._rename()
        for name, table in TABLES.items():
            self.execute(
                f"CREATE TABLE IF NOT EXISTS {schema}.{name} (fid bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY)"
            )
            columns = {column: _TYPES[kind] for column, kind in table.columns.items()}
            if table.epsg:
                columns["geom"] = f"geometry(Point, {table.epsg})"
            for column, kind in columns.items():
                self.execute(f"ALTER TABLE {name} ADD COLUMN IF NOT EXISTS {column} {kind}")
            if table.epsg:
                self.execute(f"CREATE INDEX IF NOT EXISTS {name}_geom ON {name} USING gist (geom)")
            for unique, groups in (("UNIQUE ", table.unique), ("", table.indexed)):
                for group in groups:
                    index = index_name(name, group)
                    self.execute(f"CREATE {unique}INDEX IF NOT EXISTS {index} ON {name} ({', '.join(group)})")
        self.execute(UPDATE_STATUS_GROUPS_SQL)
        self.execute("UPDATE corrections SET version = 1 WHERE version = 0")
        fill_queue_columns(self)
        for statement in build_rights_statements(schema):
            self.execute(statement)
        sql = (
            "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        )
        self.execute(sql, {"key": "workspace", "value": str(VERSION)})
        self.execute(sql.replace("DO UPDATE SET value = excluded.value", "DO NOTHING"), {"key": HEAD_NOTE, "value": ""})

    def _rename(self) -> None:
        """Give tables, columns and indexes of version 4 their new names."""
        schema = self.server.schema
        columns = {
            (row["table_name"], row["column_name"])
            for row in self.fetch(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = :schema",
                {"schema": schema},
            )
        }
        tables = {table for table, _column in columns}
        for old, new in RENAMED_TABLES:
            if old in tables:
                self.execute(f"ALTER TABLE {old} RENAME TO {new}")
        for table, column, name in RENAMED_COLUMNS:
            if (table, column) in columns:
                self.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO {name}")
        for index in DROPPED_INDEXES:
            self.execute(f"DROP INDEX IF EXISTS {schema}.{index}")


def listen_for_changes(server: Server, cancelled: Callable[[], bool], interval_s: float = 0.5) -> Iterator[str]:
    """Yield the names of tables as anybody changes them, until ``cancelled``, asked every ``interval_s`` seconds.

    For a thread of its own. Raises InvalidFile if the connection is lost.
    """
    import psycopg2

    connection = _connect(server)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {server.schema}")
        while not cancelled():
            if select.select([connection], [], [], interval_s)[0]:
                connection.poll()
                told = dict.fromkeys(notice.payload for notice in connection.notifies)
                connection.notifies.clear()
                yield from told
    except psycopg2.Error as error:
        raise _to_repere_error(server, error, lost=bool(connection.closed)) from error
    finally:
        connection.close()


class _Forbidden(RepereError):
    """The database does not let this user do that."""


def _connect(server: Server) -> Any:
    """Return a connection that commits what it is told. Raises InvalidFile."""
    try:
        import psycopg2
    except ImportError as error:
        raise InvalidFile(
            N_("This QGIS has no psycopg2, which a workspace in a database needs."),
            N_("Use a workspace in a file, or install python3-psycopg2."),
        ) from error
    given = {"user": server.user, "password": server.password}
    try:
        connection = psycopg2.connect(
            server.connection,
            connect_timeout=10,
            application_name="Repere",
            **{name: value for name, value in given.items() if value},
        )
    except psycopg2.ProgrammingError as error:
        # libpq repeats the connection's text in its message: not ours to show
        raise InvalidFile(
            N_("The connection of the workspace is not one that PostgreSQL understands."),
            N_("Write it as service=… or host=… dbname=…."),
        ) from error
    except psycopg2.Error as error:
        raise InvalidFile(
            N_("{path} does not answer ({reason})."),
            N_("Check the network and the sign-in; what is stored there is safe."),
            path=str(server),
            reason=str(error).strip().splitlines()[0] if str(error).strip() else "",
        ) from error
    connection.autocommit = True
    return connection


def _connection_lost_error(server: Server) -> InvalidFile:
    return InvalidFile(
        N_("The connection to {path} was lost."),
        N_("What was stored is safe. Do this again when the database is back."),
        path=str(server),
    )


def _to_repere_error(server: Server, error: Any, lost: bool) -> RepereError:
    about = {"path": str(server), "reason": str(error).strip().splitlines()[0] if str(error).strip() else ""}
    if lost:
        return _connection_lost_error(server)
    code = error.pgcode or ""
    if code == "42501":
        return _Forbidden(
            N_("{path} does not let you do this ({reason})."),
            N_("It is a reviewer's step, or somebody else's correction."),
            **about,
        )
    if code in ("55P03", "40P01", "40001"):
        return InvalidFile(N_("{path} is in use by another program."), N_("Try again in a moment."), **about)
    if code in ("53100", "53200"):
        return InvalidFile(
            N_("The disk is full: nothing more could be stored in {path}; what was stored is safe."),
            N_("Make room, then do this again."),
            **about,
        )
    if code == "25006":
        return InvalidFile(
            N_("{path} cannot be written."), N_("Ask for the right to write there, or choose another folder."), **about
        )
    return InvalidFile(
        N_("{path} cannot be used ({reason})."), N_("Check the folder, or choose another file."), **about
    )


def _extras() -> Any:
    import psycopg2.extras

    return psycopg2.extras


def _encode_rows(table: str, rows: Sequence[Row]) -> Sequence[Row]:
    epsg = TABLES[table].epsg
    if not epsg or "geom" not in rows[0]:
        return [_clean(row) for row in rows]
    return [{**_clean(row), "geom": row["geom"] and _ewkb(row["geom"], epsg)} for row in rows]


def _clean(values: Row) -> Row:
    return {name: _replace_nul(value) for name, value in values.items()}


def _replace_nul(value: Any) -> Any:
    """PostgreSQL's text holds no NUL; what a hostile server put there becomes the mark of a lost character."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value


def _ewkb(at: Position, epsg: int) -> str:
    return struct.pack("<BIIdd", 1, 0x20000001, epsg, *at).hex()


def _point(geom: str | None) -> tuple[float | None, float | None]:
    ewkb = bytes.fromhex(geom) if geom else b""
    if len(ewkb) < 21:
        return None, None
    order = "<" if ewkb[0] else ">"
    (kind,) = struct.unpack_from(f"{order}I", ewkb, 1)
    x, y = struct.unpack_from(f"{order}dd", ewkb, 9 if kind & 0x20000000 else 5)
    return (x, y) if kind & 0xFF == 1 and math.isfinite(x) and math.isfinite(y) else (None, None)
