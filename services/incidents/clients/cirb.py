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

from ...errors import N_, Gone, RecordGone
from ...http.client import Answer, Web, in_trouble
from ...model.incident import Category, Incident, Update
from ..parsing import leaves, links, moment, text, utc, written
from ..position import degrees, position, received
from ..privacy import masked
from .pagination import MAX_REPORTS, Crawl

SIZE = 100
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
    """One platform. ``url`` is the base of its API, up to and with ``/api``."""

    def __init__(self, web: Web, url: str) -> None:
        self.web = web
        self.url = url.rstrip("/")
        self._published = self.url.endswith("/fmx/api")

    def categories(self) -> list[Category]:
        """The categories that a report may carry: the leaves of the tree, in its order. Raises a ServiceError."""
        answer = self.web.get(f"{self.url}/categories{'/' if self._published else ''}")
        told = _response(answer)
        return list(_categories(told.get("categories") if isinstance(told, dict) else told, ""))

    def crawl(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> Crawl:
        """The incidents requested in [start, end), newest first, as :meth:`.open311.Open311.crawl`.

        Never ``complete``: the platform leaves out what was closed more than thirty days ago, so that
        absence means nothing. Raises a ServiceError.
        """
        first, last, after = moment(start), moment(end), utc(updated_after)
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
        return Crawl(tuple(kept), False, written(first), written(last), unreadable)

    def incident(self, service_request_id: str) -> Incident | None:
        """One incident, or None if the platform does not show it. Raises a ServiceError."""
        try:
            answer = self.web.get(self._at(service_request_id))
        except RecordGone:
            return None
        told = _response(answer)
        incident = self._incident(told)
        if incident is None or incident.service_request_id != service_request_id:
            raise answer.bad(N_("{service} sent something else than a record."))
        return incident

    def updates(self, service_request_id: str) -> list[Update]:
        """What the platform tells of one incident's history, oldest first, to the day. Raises a ServiceError."""
        try:
            answer = self.web.get(f"{self._at(service_request_id).rstrip('/')}/history/")
        except RecordGone:
            return []
        told = _response(answer)
        if not isinstance(told, list):
            raise answer.bad(N_("{service} sent something else than a list."))
        steps = [step for step in told if isinstance(step, dict)]
        found = [
            Update(
                update_id=text(step.get("id")),
                service_request_id=service_request_id,
                status="",
                updated_datetime=_day(text(step.get("date"))),
                description=_french(step.get("event"), "fr"),
            )
            for step in steps
            if text(step.get("id"))
        ]
        return sorted(found, key=lambda update: update.updated_datetime)

    def _at(self, service_request_id: str) -> str:
        return f"{self.url}/incidents/{quote(service_request_id, safe='')}"

    def _pages(self) -> Iterator[list[Any]]:
        """The lists, one page after the other, until one is empty."""
        number = 0
        while True:
            asked = {"p": str(number + 1)} if self._published else {"page": str(number), "size": str(SIZE)}
            try:
                page = _list(self.web.get(f"{self.url}/incidents", asked))
            except Gone:
                if number == 0:
                    raise
                return
            if not page:
                return
            yield page
            number += 1

    def _incident(self, record: Any) -> Incident | None:
        """One record; None without an id."""
        if not isinstance(record, dict) or not text(record.get("id")):
            return None
        location = _group(record.get("location"))
        place, address = _group(location.get("coordinates")), _group(location.get("address"))
        lon, lat = _degrees(place)
        told = text(record.get("status")).lower()
        status, fine = STATUSES.get(told, (told, ""))
        category = _group(record.get("category"))
        agency = record.get("responsibleOrganisation") or record.get("assignee")
        street = " ".join(filter(None, (_french(address, "streetNameFr"), text(address.get("streetNumber")))))
        requested = utc(text(record.get("creationDate")), 1)
        return Incident(
            service_request_id=text(record.get("id")),
            status=status,
            service_code=text(category.get("id")),
            service_name=_french(category, "nameFr"),
            description=text(record.get("description")),
            requested_datetime=requested,
            updated_datetime=utc(text(record.get("updateDate")), 1) or requested,
            address=", ".join(filter(None, (street, text(address.get("postalCode"))))),
            media_url=next(links(leaves([record.get("oldest_attachment"), record.get("picture")]), self.url), ""),
            status_notes=fine,
            agency_responsible=masked(_french(agency, "nameFr")),
            lon=lon,
            lat=lat,
            position_received=received(place.get("x"), place.get("y")) if lon is None else "",
        )


def _response(answer: Answer) -> Any:
    """What is in the envelope. Raises BadAnswer where it holds an exception, or is none."""
    if answer.media_type == "text/html":
        raise answer.bad(N_("{service} answered with a web page instead of data."))
    told = answer.record()
    inner = told.get("response")
    troubled = isinstance(inner, dict) and in_trouble(inner)
    if "response" not in told or troubled or (not inner and told.get("message")):
        raise answer.bad(N_("{service} sent something else than a list."))
    return inner


def _list(answer: Answer) -> list[Any]:
    """The incidents of a list: ``response.reports``, ``response``, or HAL's ``_embedded.response``."""
    told = answer.record()
    if isinstance(told.get("_embedded"), dict):
        found = told["_embedded"].get("response")
    elif told.keys() <= {"page", "_links"} and "page" in told:
        found = []  # HAL leaves _embedded out of an empty page
    else:
        found = _response(answer)
        found = found.get("reports") if isinstance(found, dict) else found
    if not isinstance(found, list):
        raise answer.bad(N_("{service} sent something else than a list."))
    return found


def _categories(told: Any, group: str, depth: int = 5) -> Iterator[Category]:
    for category in told if isinstance(told, list) and depth else []:
        if not isinstance(category, dict) or category.get("active") is False or category.get("public") is False:
            continue
        below, name = category.get("subCategories"), _french(category, "nameFr")
        if isinstance(below, list) and below:
            yield from _categories(below, group or name, depth - 1)
        elif text(category.get("id")):
            yield Category(text(category.get("id")), name or text(category.get("id")), "", group, False)


def _degrees(place: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Lon and lat out of metres in EPSG:31370 (R10.1); None where they cannot be meant."""
    try:
        x, y = float(text(place.get("x"))), float(text(place.get("y")))
        return position(*degrees(x, y)) if 0 < x < 400_000 and 0 < y < 400_000 else (None, None)
    except ValueError:
        return None, None


def _group(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _french(value: Any, name: str) -> str:
    """A text that comes in several languages, in French; else in whichever there is."""
    group = _group(value)
    others = (name[:-2] + "De", name[:-2] + "Nl", name[:-2] + "En", "nl", "en")
    return next(filter(None, (text(group.get(key)) for key in (name, *others))), "")


def _day(told: str) -> str:
    """``dd/mm/yyyy`` as a moment at midnight UTC; another date as it is."""
    parts = told.split("/")
    return utc("-".join(reversed(parts)) if len(parts) == 3 else told)


def _within(told: str, first: datetime | None, last: datetime | None) -> bool:
    at = moment(told)
    return at is None or ((first is None or at >= first) and (last is None or at < last))
