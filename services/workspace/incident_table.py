"""Incidents, their histories, and what is known of them beyond their reports.

The columns of a report are the service's and change only with it. The others are ours: who manages the
road, the district, when the service stopped listing it, and the status group that the map is coloured by.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from sys import intern
from typing import Any

from ..incidents.checks.road_manager import RoadManagement
from ..model.correction import utc_now
from ..model.incident import Incident, IncidentContext, Update, status_group
from ..model.store import MergeResult
from .backend import Backend, TableGroup
from .row_mapping import number_or_none, point_or_none, row_to_kwargs, text_or_empty

_REPORT = tuple(name for name in Incident._fields if name not in ("lon", "lat"))
_KEYS_PER_QUERY = 500
"""Rows asked for by their keys in one statement."""
_FETCH_ROWS = 5000

_TEXTS_END = "texts_before"
"""The note that says before when texts of closed reports were let go of."""

_TEXTS = ("description", "address", "media_url", "position_received")

_report_values = itemgetter(*map(Incident._fields.index, _REPORT))


_Stored = tuple[Any, ...]
"""A row as it is read: fid, the service's columns, ours, and the point."""

_CONTEXT = IncidentContext._fields[1:]
_COLUMNS = ("fid", *_REPORT, *_CONTEXT, "geom")
_FID, _KEY, _REQUESTED, _VANISHED, _GEOM = map(
    _COLUMNS.index, ("fid", "service_request_id", "requested_datetime", "vanished_at", "geom")
)
_INCIDENT_SLICE, _CONTEXT_SLICE = slice(_KEY, _VANISHED), slice(_VANISHED, _GEOM)
_WRITE_COLUMNS = (*_REPORT, "vanished_at", "status_group", "geom")
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM incidents"  # noqa: S608 - names of our own


class Incidents(TableGroup):
    """Positions are degrees in EPSG:4326."""

    def merge_incidents(self, incidents: Iterable[Incident], complete: tuple[str, str] | None = None) -> MergeResult:
        """Bring the incidents up to date, row by row, so that selections in QGIS survive.

        ``complete`` is the window of ``requested_datetime`` (start and end in UTC, empty for no bound) over
        which ``list_incidents`` is all that the service lists; None where that is not known. Only then can a
        report be ``vanished``: one of that window that did not come gets a tombstone. It is kept, and loses
        the tombstone when it is listed again.
        """
        end = self._texts_end()
        fresh = {one.service_request_id: _strip_texts(one) if _is_expired(one, end) else one for one in incidents}
        with self._backend.transaction():
            self._backend.advisory_lock("incidents")
            changed: list[str] = []
            unchanged: list[str] = []
            vanished: list[str] = []
            known: set[str] = set()
            # compared as tuples: no row becomes an object
            for row in self._select_affected(fresh, complete):
                key, vanished_at = row[_KEY], row[_VANISHED]
                incident = fresh.get(key)
                if incident is None:
                    if complete and not vanished_at and _covers(complete, text_or_empty(row[_REQUESTED])):
                        vanished.append(key)
                    continue
                known.add(key)
                same = not vanished_at and row[_INCIDENT_SLICE] == _report_values(incident)
                same = same and self._backend.parse_point(row[_GEOM]) == (incident.lon, incident.lat)
                (unchanged if same else changed).append(key)
            added = [key for key in fresh if key not in known]
            tombstone = {"vanished_at": utc_now(), "status_group": "vanished"}
            gone = [{"service_request_id": key, **tombstone} for key in vanished]
            self._backend.bulk_insert("incidents", _WRITE_COLUMNS, (_row(fresh[key]) for key in added), len(added))
            rows = [dict(zip(_WRITE_COLUMNS, _row(fresh[key]))) for key in changed]
            self._backend.update("incidents", "service_request_id", rows)
            self._backend.update("incidents", "service_request_id", gone)
            if added or changed or vanished:
                moved = [fresh[key] for key in added + changed]
                self._backend.mark_changed(
                    "incidents", (point_or_none(incident.lon, incident.lat) for incident in moved)
                )
        return MergeResult(added, changed, unchanged, vanished)

    def clear_incident_texts(self, before: str) -> set[str]:
        """Let go of the texts of reports that were closed before a date (UTC); the ids of all of them.

        They do not come back with a later list: the date is kept.
        """
        with self._backend.transaction():
            self._backend.execute("DELETE FROM meta WHERE key = :key", {"key": _TEXTS_END})
            self._backend.insert("meta", [{"key": _TEXTS_END, "value": before}])
            over = [row for row in self._select_all() if _is_expired(_incident(row, self._backend), before)]
            ids = {str(row[_KEY]) for row in over}
            texts = [_strip_texts(_incident(row, self._backend)) for row in over]
            emptied = [
                {"service_request_id": one.service_request_id, **dict.fromkeys(_TEXTS, "")}
                for one, row in zip(texts, over)
                if one != _incident(row, self._backend)
            ]
            self._backend.update("incidents", "service_request_id", emptied)
            self._backend.update(
                "updates", "service_request_id", [{"service_request_id": key, "description": ""} for key in sorted(ids)]
            )
            if emptied:
                self._backend.mark_changed("incidents")
                self._backend.mark_changed("updates")
        return ids

    def _texts_end(self) -> str:
        rows = self._backend.fetch("SELECT value FROM meta WHERE key = :key", {"key": _TEXTS_END})
        return text_or_empty(rows[0]["value"]) if rows else ""

    def _select_affected(self, fresh: Collection[str], complete: tuple[str, str] | None) -> Iterator[_Stored]:
        """Yield the stored rows of ``fresh``, and all others of the window; a quick pass leaves the rest unread."""
        if complete == ("", ""):
            yield from self._select_all()
            return
        yield from self._select_by_keys(list(fresh))
        if complete:
            start, end = complete
            within = self._backend.fetch_tuples(
                f"{_SELECT} WHERE requested_datetime >= :start AND (:end = '' OR requested_datetime < :end)",
                {"start": start, "end": end},
            )
            yield from (row for row in within if row[_KEY] not in fresh)

    def list_incidents(self) -> list[Incident]:
        """All incidents stored, newest first; those that vanished too."""
        return [incident for incident, _situation in self.list_with_context()]

    def list_with_context(self, ids: Collection[str] | None = None) -> list[tuple[Incident, IncidentContext]]:
        """All incidents stored (``ids`` some, by their ids), newest first, each with what is known of it beyond."""
        rows = self._select_all() if ids is None else self._select_by_keys(list(ids))
        found = [(_incident(row, self._backend), _situation(row)) for row in rows]
        # what was reported at the same time stays in the order in which it came
        found.sort(key=lambda pair: pair[0].requested_datetime, reverse=True)
        return found

    def _select_by_keys(self, keys: Sequence[str]) -> Iterator[_Stored]:
        """Yield the rows with these keys."""
        for begin in range(0, len(keys), _KEYS_PER_QUERY):
            named = {f"key{place}": key for place, key in enumerate(keys[begin : begin + _KEYS_PER_QUERY])}
            wanted = ", ".join(f":{name}" for name in named)
            yield from self._backend.fetch_tuples(f"{_SELECT} WHERE service_request_id IN ({wanted})", named)

    def _select_all(self) -> Iterator[_Stored]:
        """All rows in the order in which they came, a few thousand of them in memory at a time."""
        last = -1
        while True:
            rows = self._backend.fetch_tuples(
                f"{_SELECT} WHERE fid > :last ORDER BY fid LIMIT :most", {"last": last, "most": _FETCH_ROWS}
            )
            yield from rows
            if len(rows) < _FETCH_ROWS:
                return
            last = rows[-1][_FID]

    def list_current_ids(self, window: tuple[str, str]) -> set[str]:
        """Return the ids of the reports of ``window`` (as for :meth:`merge_incidents`) that have no tombstone."""
        rows = self._backend.fetch_tuples(
            "SELECT service_request_id, requested_datetime FROM incidents WHERE coalesce(vanished_at, '') = ''", {}
        )
        return {key for key, requested in rows if _covers(window, text_or_empty(requested))}

    def count_incidents(self) -> int:
        """How many incidents are stored, without those that vanished."""
        (row,) = self._backend.fetch("SELECT count(*) AS number FROM incidents WHERE coalesce(vanished_at, '') = ''")
        return int(row["number"])

    def store_road_managers(self, managements: Iterable[RoadManagement], districts: Mapping[str, str]) -> None:
        """Keep who manages the road at these incidents, and their district by ``service_request_id``."""
        rows = [
            {
                "service_request_id": one.service_request_id,
                "manager": one.manager,
                "road": one.road,
                "manager_distance_m": one.distance_m,
                "manager_confidence": one.confidence,
                "district": districts.get(one.service_request_id, ""),
            }
            for one in managements
        ]
        with self._backend.transaction():
            self._backend.update("incidents", "service_request_id", rows)
            self._backend.mark_changed("incidents")

    def merge_updates(self, updates: Iterable[Update]) -> None:
        """Keep the history of incidents; a step already known is brought up to date."""
        with self._backend.transaction():
            self._backend.advisory_lock("updates")
            end = self._texts_end()
            for update in updates:
                row = dict(vars(update))
                if end and self._is_over(update.service_request_id, end):
                    row["description"] = ""
                known = self._backend.fetch(
                    "SELECT fid FROM updates WHERE service_request_id = :service_request_id AND update_id = :update_id",
                    row,
                )
                if known:
                    self._backend.update("updates", "fid", [{**row, "fid": known[0]["fid"]}])
                else:
                    self._backend.insert("updates", [row])
            self._backend.mark_changed("updates")

    def _is_over(self, key: str, end: str) -> bool:
        return any(_is_expired(_incident(row, self._backend), end) for row in self._select_by_keys([key]))

    def list_updates(self, service_request_id: str = "") -> list[Update]:
        """Return the history of one incident as last read, or of all, oldest first."""
        rows = self._backend.fetch(
            "SELECT * FROM updates WHERE :id = '' OR service_request_id = :id ORDER BY updated_datetime, fid",
            {"id": service_request_id},
        )
        return [Update(**row_to_kwargs(row, Update)) for row in rows]


def _is_expired(incident: Incident, end: str) -> bool:
    """Whether a report was closed before ``end``; what is open is never over."""
    return "" < incident.updated_datetime < end and status_group(incident) == "closed"


def _strip_texts(incident: Incident) -> Incident:
    """Return a report without what a person wrote or photographed, and without a house's address."""
    return incident._replace(description="", address="", media_url="", position_received="")


def _incident(row: _Stored, backend: Backend) -> Incident:
    """Return a row as a report; a cell that another program damaged is read as text, or nothing, and stops nobody."""
    try:
        return _build_incident(row[_INCIDENT_SLICE], *backend.parse_point(row[_GEOM]))
    except (TypeError, ValueError, struct.error):
        return _build_incident(tuple(text_or_empty(cell) for cell in row[_INCIDENT_SLICE]), None, None)


_ONLY_TEXTS = {str}


def _read_texts(cells: tuple[Any, ...]) -> tuple[str, ...]:
    """Return cells as texts, which nearly all are; called for every row."""
    if set(map(type, cells)) == _ONLY_TEXTS:
        return cells
    # a text emptied in QGIS's attribute table comes back as NULL; another program may write anything
    return tuple([cell if type(cell) is str else "" if cell is None else text_or_empty(cell) for cell in cells])


def _build_incident(cells: tuple[Any, ...], lon: float | None, lat: float | None) -> Incident:
    number, status, code, name, description, requested, updated, address, media_url, notes, agency, received = (
        _read_texts(cells)
    )
    if updated == requested:
        updated = requested  # one text, not two alike
    # of few distinct texts each is kept once
    status, code, name, agency = intern(status), intern(code), intern(name), intern(agency)
    return Incident(
        number,
        status,
        code,
        name,
        description,
        requested,
        updated,
        address,
        media_url,
        notes,
        agency,
        lon,
        lat,
        received,
    )


def _situation(row: _Stored) -> IncidentContext:
    vanished_at, manager, road, distance_m, confidence, district = row[_CONTEXT_SLICE]
    key, vanished_at, manager, road, district = _read_texts((row[_KEY], vanished_at, manager, road, district))
    return IncidentContext(
        key,
        vanished_at,
        intern(manager),
        road,
        distance_m if distance_m is None else number_or_none(distance_m),
        0.0 if confidence is None else number_or_none(confidence) or 0.0,
        intern(district),
    )


def _row(incident: Incident) -> tuple[Any, ...]:
    """Return a report as the values of ``_WRITE_COLUMNS``."""
    return (*_report_values(incident), "", status_group(incident), point_or_none(incident.lon, incident.lat))


def _covers(window: tuple[str, str], requested: str) -> bool:
    """Whether a pass over ``window`` lists reports of this date; those without one, if it has no bounds."""
    start, end = window
    if not requested:
        return not start and not end
    return start <= requested and (not end or requested < end)
