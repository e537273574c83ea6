"""How the sources do: up, slow or down, over the last weeks; and their descriptions, kept for when they are away.

One small SQLite file in the user's own folder. Only addresses of hosts, counts and times go into it.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from ..errors import N_, InvalidFile, OutcomeUnknown, ServerError, Unreachable
from ..http.client import HttpClient
from ..http.response import Response
from .source import redact_url

MAX_WEEKS = 4
"""How long each day's counts are kept."""

MAX_MONTHS = 24
"""How long each month's counts are kept."""

SLOW_S = 3.0
"""Seconds a request takes on average, above which a source is called slow."""

MAX_CACHED_BYTES = 4 * 1024 * 1024
"""Largest description kept, in bytes."""

_DAY_S = 86400

_TABLES = """
CREATE TABLE IF NOT EXISTS day (host TEXT, day INTEGER, asked INTEGER, failed INTEGER, seconds REAL,
                                PRIMARY KEY (host, day));
CREATE TABLE IF NOT EXISTS month (host TEXT, number INTEGER, asked INTEGER, failed INTEGER, seconds REAL,
                                  answered REAL, PRIMARY KEY (host, number));
CREATE TABLE IF NOT EXISTS last (host TEXT PRIMARY KEY, success REAL, failure REAL, seconds REAL);
CREATE TABLE IF NOT EXISTS kept (url TEXT PRIMARY KEY, at REAL, type TEXT, body BLOB);
"""


class ServiceStatus(Enum):
    """How a source does."""

    UNKNOWN = "unknown"
    UP = "up"
    SLOW = "slow"
    DOWN = "down"


@dataclass(frozen=True)
class Health:
    """What is known of a host. Times are ISO 8601 in UTC, empty for never; ``seconds`` is the last request's.

    ``requests`` and ``failures`` count requests of the last four weeks.
    """

    host: str
    status: ServiceStatus
    last_success: str
    last_failure: str
    requests: int
    failures: int
    seconds: float

    @property
    def error_rate(self) -> float:
        """The share of requests that failed, 0 to 1."""
        return self.failures / self.requests if self.requests else 0.0


@dataclass(frozen=True)
class Month:
    """How a host did in a month (``2026-11``): requests, those that failed, and the mean seconds of one.

    ``age_days`` is how old its last answer was at the month's end, or today; None where none is known.
    """

    month: str
    requests: int
    failures: int
    seconds: float
    age_days: int | None

    @property
    def availability(self) -> float:
        """The share of requests that were answered, 0 to 1."""
        return 1 - self.failures / self.requests if self.requests else 0.0


class RequestLog:
    """The file at ``path``, made if it is not there; may be used from any thread. Raises InvalidFile."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._open() as db:
            db.executescript(_TABLES)
            db.execute("DELETE FROM day WHERE day < ?", (int(time.time()) // _DAY_S - 7 * MAX_WEEKS,))
            db.execute("DELETE FROM month WHERE number < ?", (_month_number(time.time()) - MAX_MONTHS,))

    def record(self, host: str, ok: bool, seconds: float) -> None:
        """Note how one request went: what :class:`HttpClient` tells as ``record``."""
        now = time.time()
        with self._open() as db:
            db.execute(
                "INSERT INTO day VALUES (:host, :day, 1, :failed, :seconds) ON CONFLICT (host, day) DO UPDATE SET"
                " asked = asked + 1, failed = failed + :failed, seconds = seconds + :seconds",
                {"host": host, "day": int(now) // _DAY_S, "failed": not ok, "seconds": seconds},
            )
            db.execute(
                "INSERT INTO month VALUES (:host, :month, 1, :failed, :seconds, :answered) ON CONFLICT (host, number)"
                " DO UPDATE SET asked = asked + 1, failed = failed + :failed, seconds = seconds + :seconds,"
                " answered = coalesce(:answered, answered)",
                {"host": host, "month": _month_number(now), "failed": not ok, "seconds": seconds,
                 "answered": now if ok else None},
            )  # fmt: skip
            db.execute(
                "INSERT INTO last VALUES (:host, :success, :failure, :seconds) ON CONFLICT (host) DO UPDATE SET"
                " success = coalesce(:success, success), failure = coalesce(:failure, failure), seconds = :seconds",
                {"host": host, "success": now if ok else None, "failure": None if ok else now, "seconds": seconds},
            )

    def get_health(self, host: str) -> Health:
        """Return what is known of ``host`` (``geoservices.wallonie.be``)."""
        since = int(time.time()) // _DAY_S - 7 * MAX_WEEKS
        with self._open() as db:
            last = db.execute("SELECT success, failure, seconds FROM last WHERE host = ?", (host,)).fetchone()
            asked, failed = db.execute(
                "SELECT coalesce(sum(asked), 0), coalesce(sum(failed), 0) FROM day WHERE host = ? AND day >= ?",
                (host, since),
            ).fetchone()
        success, failure, seconds = last or (None, None, 0.0)
        return Health(host, _status(success, failure, seconds), _iso(success), _iso(failure), asked, failed, seconds)

    def monthly_health(self, host: str) -> tuple[Month, ...]:
        """Return how ``host`` did in each month in which it was asked, oldest first."""
        with self._open() as db:
            listed = db.execute(
                "SELECT number, asked, failed, seconds, answered FROM month WHERE host = ? ORDER BY number", (host,)
            ).fetchall()
        months, last = [], None
        for number, asked, failed, seconds, answered in listed:
            last = answered if answered is not None else last
            end = min(time.time(), _month_start(number + 1))
            age = None if last is None else int((end - last) // _DAY_S)
            months.append(Month(f"{number // 12}-{number % 12 + 1:02d}", asked, failed, seconds / asked, age))
        return tuple(months)

    def store(self, url: str, media_type: str, body: bytes) -> None:
        """Keep a description for when its service is away."""
        if len(body) <= MAX_CACHED_BYTES:
            with self._open() as db:
                db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", (url, time.time(), media_type, body))

    def load(self, url: str) -> tuple[str, str, bytes] | None:
        """When a description was kept, its media type and itself; None if it was not."""
        with self._open() as db:
            row = db.execute("SELECT at, type, body FROM kept WHERE url = ?", (url,)).fetchone()
        return None if row is None else (_iso(row[0]), row[1], row[2])

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        db = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            db = sqlite3.connect(self.path, timeout=10)
            # a count lost in a power cut is no loss; waiting for the disk at each request would be one
            db.execute("PRAGMA synchronous = OFF")
            with db:
                yield db
        except (sqlite3.Error, OSError) as error:
            raise InvalidFile(
                N_("The record of the sources ({file}) cannot be used: {reason}."),
                N_("Delete that file: it is made anew. Nothing else is lost."),
                file=self.path,
                reason=error,
            ) from error
        finally:
            if db is not None:
                db.close()


class CachingClient(HttpClient):
    """A Web whose reads are kept, and answered from there while the service is away.

    For descriptions only: directories, capabilities, records. ``stale_responses`` lists what was answered from the
    record, as (URL, when it was kept): whoever shows it says so.
    """

    def __init__(self, service: str, request_log: RequestLog, **options: Any) -> None:
        super().__init__(service, **options)
        self.request_log = request_log
        self.stale_responses: list[tuple[str, str]] = []

    def get(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
    ) -> Response:
        """As :meth:`HttpClient.get`; raises what it raises where nothing was kept."""
        asked = f"{url}?{urlencode(sorted((params or {}).items()))}#{(body or b'').decode('utf-8', 'replace')}"
        # a key in the address tells its descriptions apart, and is not kept
        key = f"{redact_url(url)}#{hashlib.sha256(asked.encode('utf-8', 'replace')).hexdigest()}"
        try:
            answer = super().get(url, params, headers, body=body)
        except (Unreachable, OutcomeUnknown, ServerError):
            kept = self.request_log.load(key)
            if kept is None:
                raise
            at, media_type, data = kept
            self.stale_responses.append((redact_url(url), at))
            return Response(self.service, url, 200, {"Content-Type": media_type}, data)
        self.request_log.store(key, answer.media_type, answer.body)
        return answer


def _status(success: float | None, failure: float | None, seconds: float) -> ServiceStatus:
    if success is None and failure is None:
        return ServiceStatus.UNKNOWN
    if (failure or 0.0) > (success or 0.0):
        return ServiceStatus.DOWN
    return ServiceStatus.SLOW if seconds > SLOW_S else ServiceStatus.UP


def _month_number(at: float) -> int:
    """Return the months since the year 0, in UTC."""
    moment = datetime.fromtimestamp(at, timezone.utc)
    return moment.year * 12 + moment.month - 1


def _month_start(number: int) -> float:
    return datetime(number // 12, number % 12 + 1, 1, tzinfo=timezone.utc).timestamp()


def _iso(at: float | None) -> str:
    return "" if at is None else datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
