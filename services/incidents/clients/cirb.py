"""The CIRB platform (FixMyStreet Brussels; FixMyStreet Wallonie is a near copy of it), read only.

Its API is that of its own web application: JSON with HAL's envelope, positions in EPSG:31370, names in
several languages. Two generations: ``…/fmx/api`` as published (sheikhu/django-fixmystreet 0a0ada64,
2018, twelve a page, ``p`` from 1) and ``…/api`` as it runs (``page`` from 0, ``size``; reported).
Whoever reported, and the telephone numbers of departments, are not read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from ...errors import N_, NotFound, RecordNotFound
from ...http.client import HttpClient
from ...http.response import Response, has_error
from ...json_values import as_dict, as_objects
from ...model.incident import Category, Incident, Update
from ..parsing import extract_links, flatten_texts, format_utc, normalise_date, parse_date, to_text
from ..position import format_raw_position, parse_position, to_degrees
from ..privacy import mask_personal_data
from .pagination import MAX_REPORTS, FetchResult

PAGE_SIZE = 100
"""Incidents asked for at once."""

STATUSES = {
    "created": ("open", "open"),
    "processing": ("open", "in_progress"),
    "closed": ("closed", "closed"),
    "1": ("open", "open"),
    **dict.fromkeys(("2", "4", "5", "6", "7"), ("open", "in_progress")),
    "3": ("closed", "fixed"),
    "8": ("closed", "closed"),
    "9": ("closed", "no_further_action"),
    "11": ("open", "open"),
}
"""The platform's statuses, in words and by number: Open311's status, and the fine one of an update."""


class Cirb:
    """Read one platform. ``url`` is the base of its API, up to and with ``/api``."""

    def __init__(self, web: HttpClient, url: str) -> None:
        self.web = web
        self.url = url.rstrip("/")
        self._published = self.url.endswith("/fmx/api")

    def fetch_categories(self) -> list[Category]:
        """Fetch the categories of a report: the leaves of the tree, in its order. Raises a ServiceError."""
        answer = self.web.get(f"{self.url}/categories{'/' if self._published else ''}")
        told = _response(answer)
        return list(_categories(told.get("categories") if isinstance(told, dict) else told, ""))

    def fetch_incidents(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> FetchResult:
        """Fetch incidents requested in [start, end), newest first, as :meth:`.open311.Open311.fetch_incidents`.

        Never ``complete``: the platform leaves out what was closed more than thirty days ago, so that
        absence means nothing. Raises a ServiceError.
        """
        first, last, after = parse_date(start), parse_date(end), normalise_date(updated_after)
        found: dict[str, Incident] = {}
        unreadable = 0
        for page in self._pages():
            before = len(found)
            read = [self._incident(record) for record in page]
            for incident in filter(None, read):
                found.setdefault(incident.service_request_id, incident)
            if len(found) == before or len(found) + unreadable >= MAX_REPORTS:
                unreadable = max(unreadable, read.count(None))
                break  # the end, a page repeated for ever (R2.4), or pages without end
            unreadable += read.count(None)
            progress(len(found))
        kept = [
            incident
            for incident in found.values()
            if (not status or incident.status == status)
            and not ("" < incident.updated_datetime < after)
            and _within(incident.requested_datetime, first, last)
        ]
        kept.sort(key=lambda incident: incident.requested_datetime, reverse=True)
        return FetchResult(tuple(kept), False, format_utc(first), format_utc(last), unreadable)

    def fetch_incident(self, service_request_id: str) -> Incident | None:
        """Fetch one incident, or None if the platform does not show it. Raises a ServiceError."""
        try:
            answer = self.web.get(self._at(service_request_id))
        except RecordNotFound:
            return None
        told = _response(answer)
        incident = self._incident(told)
        if incident is None or incident.service_request_id != service_request_id:
            raise answer.make_error(N_("{service} sent something else than a record."))
        return incident

    def fetch_updates(self, service_request_id: str) -> list[Update]:
        """Fetch the platform's history of one incident, oldest first, to the day. Raises a ServiceError."""
        try:
            answer = self.web.get(f"{self._at(service_request_id).rstrip('/')}/history/")
        except RecordNotFound:
            return []
        told = _response(answer)
        if not isinstance(told, list):
            raise answer.make_error(N_("{service} sent something else than a list."))
        found = [
            Update(
                update_id=to_text(step.get("id")),
                service_request_id=service_request_id,
                status="",
                updated_datetime=_day(to_text(step.get("date"))),
                description=_french(step.get("event"), "fr"),
            )
            for step in as_objects(told)
            if to_text(step.get("id"))
        ]
        return sorted(found, key=lambda update: update.updated_datetime)

    def _at(self, service_request_id: str) -> str:
        return f"{self.url}/incidents/{quote(service_request_id, safe='')}"

    def _pages(self) -> Iterator[list[Any]]:
        """Yield the lists, one page after the other, until one is empty."""
        number = 0
        while True:
            asked = {"p": str(number + 1)} if self._published else {"page": str(number), "size": str(PAGE_SIZE)}
            try:
                page = _list(self.web.get(f"{self.url}/incidents", asked))
            except NotFound:
                if number == 0:
                    raise
                return
            if not page:
                return
            yield page
            number += 1

    def _incident(self, record: Any) -> Incident | None:
        """Return one record; None without an id."""
        if not isinstance(record, dict) or not to_text(record.get("id")):
            return None
        location = as_dict(record.get("location"))
        place, address = as_dict(location.get("coordinates")), as_dict(location.get("address"))
        lon, lat = _degrees(place)
        told = to_text(record.get("status")).lower()
        status, fine = STATUSES.get(told, (told, ""))
        category = as_dict(record.get("category"))
        agency = record.get("responsibleOrganisation") or record.get("assignee")
        street = " ".join(filter(None, (_french(address, "streetNameFr"), to_text(address.get("streetNumber")))))
        requested = normalise_date(to_text(record.get("creationDate")), 1)
        return Incident(
            service_request_id=to_text(record.get("id")),
            status=status,
            service_code=to_text(category.get("id")),
            service_name=_french(category, "nameFr"),
            description=to_text(record.get("description")),
            requested_datetime=requested,
            updated_datetime=normalise_date(to_text(record.get("updateDate")), 1) or requested,
            address=", ".join(filter(None, (street, to_text(address.get("postalCode"))))),
            media_url=next(
                extract_links(flatten_texts([record.get("oldest_attachment"), record.get("picture")]), self.url), ""
            ),
            status_notes=fine,
            agency_responsible=mask_personal_data(_french(agency, "nameFr")),
            lon=lon,
            lat=lat,
            position_received=format_raw_position(place.get("x"), place.get("y")) if lon is None else "",
        )


def _response(answer: Response) -> Any:
    """Return what is in the envelope. Raises InvalidResponse where it holds an exception, or is none."""
    if answer.media_type == "text/html":
        raise answer.make_error(N_("{service} answered with a web page instead of data."))
    told = answer.json_object()
    inner = told.get("response")
    troubled = has_error(as_dict(inner))
    if "response" not in told or troubled or (not inner and told.get("message")):
        raise answer.make_error(N_("{service} sent something else than a list."))
    return inner


def _list(answer: Response) -> list[Any]:
    """Return the incidents of a list: ``response.reports``, ``response``, or HAL's ``_embedded.response``."""
    told = answer.json_object()
    if isinstance(told.get("_embedded"), dict):
        found = told["_embedded"].get("response")
    elif told.keys() <= {"page", "_links"} and "page" in told:
        found = []  # HAL leaves _embedded out of an empty page
    else:
        found = _response(answer)
        found = found.get("reports") if isinstance(found, dict) else found
    if not isinstance(found, list):
        raise answer.make_error(N_("{service} sent something else than a list."))
    return found


def _categories(tree: Any, group: str, depth: int = 5) -> Iterator[Category]:
    for category in as_objects(tree) if depth else []:
        if category.get("active") is False or category.get("public") is False:
            continue
        below, name = category.get("subCategories"), _french(category, "nameFr")
        if isinstance(below, list) and below:
            yield from _categories(below, group or name, depth - 1)
        elif to_text(category.get("id")):
            yield Category(to_text(category.get("id")), name or to_text(category.get("id")), "", group, False)


def _degrees(coordinates: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Lon and lat out of metres in EPSG:31370 (R10.1); None where they cannot be meant."""
    try:
        x, y = float(to_text(coordinates.get("x"))), float(to_text(coordinates.get("y")))
        return parse_position(*to_degrees(x, y)) if 0 < x < 400_000 and 0 < y < 400_000 else (None, None)
    except ValueError:
        return None, None


def _french(value: Any, name: str) -> str:
    """Return a text that comes in several languages, in French; else in whichever there is."""
    group = as_dict(value)
    others = (name[:-2] + "De", name[:-2] + "Nl", name[:-2] + "En", "nl", "en")
    return next(filter(None, (to_text(group.get(key)) for key in (name, *others))), "")


def _day(date: str) -> str:
    """``dd/mm/yyyy`` as a moment at midnight UTC; another date as it is."""
    parts = date.split("/")
    return normalise_date("-".join(reversed(parts)) if len(parts) == 3 else date)


def _within(date: str, first: datetime | None, last: datetime | None) -> bool:
    at = parse_date(date)
    return at is None or ((first is None or at >= first) and (last is None or at < last))
