"""Open311 GeoReport v2, read and updated: what servers really send, made equal.

JSON and XML, bare and wrapped lists, numbers and strings all end as the same Incident. Nothing a
person could be known by is read at all. Rules named R… are the client rules gathered from
FixMyStreet, Helsinki's issue-reporting and open311-adapter.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit
from xml.etree.ElementTree import Element  # nosec B405: a type; Web parses

from ..errors import N_, BadAnswer, Gone, Rejected, RepereError, ServiceFault
from ..web import Answer, Web
from .incident import Category, Incident, Update

BELGIUM = (2.5, 49.45, 6.45, 51.55)
"""West, south, east, north in degrees: where a position is believed, or seen to be swapped."""

CLOCKS = (0, 1, 2, 24)
"""Hours by which a server's filter may lag: FixMyStreet reads the digits of a date in its own zone."""

_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?)?\s*(?:Z|([+-])(\d\d):?(\d\d))?", re.ASCII
)
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)


class Open311:
    """One Open311 endpoint. ``url`` is the base, up to and with ``/v2``; ``form`` is json or xml.

    After :meth:`incidents`, ``complete`` says whether the list is known to be whole, and
    ``unreadable`` how many of its records had to be left out.
    """

    def __init__(self, web: Web, url: str, jurisdiction_id: str = "", api_key: str = "", form: str = "json") -> None:
        if form not in ("json", "xml"):
            raise RepereError(
                N_("{service} is set to speak {form}; Open311 speaks json or xml."),
                N_("Correct the profile."),
                service=web.service,
                form=form,
            )
        self.web = web
        self.url = url.rstrip("/")
        self.jurisdiction_id = jurisdiction_id
        self.api_key = api_key
        self.form = form
        self.complete = False
        self.unreadable = 0
        self._clock: tuple[datetime, float] | None = None

    def categories(self) -> list[Category]:
        """What can be reported here. Raises a ServiceError."""
        found = []
        for record in self._list("services", "service"):
            code = _text(record.get("service_code"))
            if code:
                found.append(
                    Category(
                        service_code=code,
                        service_name=_text(record.get("service_name")) or code,
                        description=_text(record.get("description")),
                        group=_text(record.get("group")),
                        metadata=_text(record.get("metadata")).lower() == "true",
                    )
                )
        return found

    def incidents(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> list[Incident]:
        """All incidents requested in [start, end), newest first; ``progress`` hears how many so far.

        ``start`` and ``end`` are ISO 8601 dates, empty for no bound. ``status`` is ``open``,
        ``closed`` or empty for both. The list is capped without a word by most servers and has no
        paging, so the upper bound is moved down until nothing new comes (R2). Raises a ServiceError.
        """
        first, last = _bound(start), _bound(end)
        status = status if status in ("open", "closed") else ""
        # a server may read the bounds in another zone: ask for a day more on both sides, then filter here (R3.2)
        asked = {"status": status, "start_date": _written(first, -24)}
        found: dict[str, Incident] = {}
        bound, clock, largest, stepped = _shifted(last, 24), 0, 0, False
        self.complete, self.unreadable = True, 0
        while True:
            records = self._list("requests", "request", {**asked, "end_date": _written(bound, CLOCKS[clock])})
            page = [incident for incident in map(self._incident, records) if incident]
            if found and not stepped and not any(incident.service_request_id in found for incident in page):
                # the oldest one known must come back; if not, the bound was read too early
                if clock + 1 < len(CLOCKS):
                    clock += 1
                    continue
                self.complete = False
            fresh = [incident for incident in page if incident.service_request_id not in found]
            self.unreadable += len(records) - len(page)
            found.update((incident.service_request_id, incident) for incident in fresh)
            progress(len(found))
            dates = [incident.requested_datetime for incident in page if incident.requested_datetime]
            if dates != sorted(dates, reverse=True):
                self.complete = False
            full = len(records) >= largest
            crowded = full and len(dates) > 1 and dates[0] == dates[-1] and not stepped
            if not dates or not (fresh or crowded):
                # R2.5: as many as ever before and none of them new: the bound was not honoured
                self.complete = self.complete and not (full and largest > 1)
                break
            largest = max(largest, len(records))
            following = _bound(dates[-1], seconds=1)
            stepped = bound is not None and following is not None and following >= bound
            if stepped:
                # a whole page in one second: step over it, some of it may be missing (R2.3)
                self.complete, following = False, _shifted(bound, -1 / 3600)
            bound = following
        return sorted(
            (
                incident
                for incident in found.values()
                if _within(incident.requested_datetime, first, last) and _agrees(incident.status, status)
            ),
            key=lambda incident: incident.requested_datetime,
            reverse=True,
        )

    def incident(self, service_request_id: str) -> Incident | None:
        """One incident, or None if this server does not show it. Raises a ServiceError."""
        try:
            records = self._list(f"requests/{quote(service_request_id, safe='')}", "request")
        except Gone:
            return None
        except ServiceFault:
            # open311-adapter fails on extended statuses read alone, while its list works (R4.5)
            records = self._list("requests", "request", {"service_request_id": service_request_id})
        for incident in map(self._incident, records):
            if incident and incident.service_request_id == service_request_id:
                return incident
        return None

    def updates(self, service_request_id: str) -> list[Update]:
        """The history of one incident, oldest first; empty where the server shows none."""
        return self.history(service_request_id) or []

    def history(self, service_request_id: str) -> list[Update] | None:
        """As :meth:`updates`, but None where the server does not tell histories (FixMyStreet: 400)."""
        try:
            records = self._list("servicerequestupdates", "request_update", {"service_request_id": service_request_id})
        except Rejected as error:
            if error.status in (400, 404, 405):
                return None
            raise
        updates = [
            Update(
                update_id=_text(record.get("update_id")),
                service_request_id=_text(record.get("service_request_id")),
                status=_text(record.get("status")).lower(),
                updated_datetime=utc(_text(record.get("updated_datetime"))),
                description=_text(record.get("description")),
            )
            for record in records
        ]
        # the server may ignore the filter (R1.3)
        mine = [update for update in updates if update.service_request_id == service_request_id]
        return sorted(mine, key=lambda update: update.updated_datetime)

    def post_update(self, *, service_request_id: str, update_id: str, status: str, description: str) -> dict[str, Any]:
        """Write one update, dated by the server's clock; the server's record of it.

        Raises Rejected with reason ``already exists`` where ``update_id`` is known, ReplyLost or
        BadAnswer where nobody knows whether it was taken, otherwise a ServiceError.
        """
        answer = self.web.send(
            "POST",
            f"{self.url}/servicerequestupdates.{self.form}",
            form={
                "jurisdiction_id": self.jurisdiction_id,
                "api_key": self.api_key,
                "service_request_id": service_request_id,
                "update_id": update_id,
                "updated_datetime": self.server_time(),
                "status": status,
                "description": description,
            },
        )
        for record in self._records(answer, "request_update"):
            if _text(record.get("update_id")):
                return {key: _text(record.get(key)) for key in ("update_id", "status", "updated_datetime")}
        raise answer.bad(N_("{service} took the update but gave it no number."))

    def server_time(self) -> str:
        """The server's time now: its last ``Date`` plus what passed since (R5.8), UTC to the second.

        Never this computer's clock: an update dated in the future blocks all later ones.
        """
        if self._clock is None:
            self._get("services")
        if self._clock is None:
            raise BadAnswer(
                N_("{service} does not tell the time, so an update cannot be dated."),
                N_("Tell whoever runs this service: its answers have no Date header."),
                service=self.web.service,
            )
        at, read = self._clock
        return (at + timedelta(seconds=time.monotonic() - read)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _get(self, path: str, params: Mapping[str, str] | None = None) -> Answer:
        asked = {"jurisdiction_id": self.jurisdiction_id, **(params or {})}
        answer = self.web.get(f"{self.url}/{path}.{self.form}", asked)
        with suppress(TypeError, ValueError, IndexError):  # no Date here: an earlier answer may have had one
            self._clock = (parsedate_to_datetime(answer.headers.get("Date", "")), time.monotonic())
        return answer

    def _list(self, path: str, child: str, params: Mapping[str, str] | None = None) -> list[dict[str, Any]]:
        return self._records(self._get(path, params), child)

    def _records(self, answer: Answer, child: str) -> list[dict[str, Any]]:
        """The records of a list of any shape (R1.5). Raises BadAnswer: a page, an error in a 200."""
        if answer.media_type == "text/html":
            raise answer.bad(N_("{service} answered with a web page instead of data."))
        return _xml_records(answer, child) if self.form == "xml" else _json_records(answer)

    def _incident(self, record: Mapping[str, Any]) -> Incident | None:
        """One record without its personal fields, which are never read (R8.1); None without an id."""
        key = _text(record.get("service_request_id"))
        if not key:
            return None
        lon, lat = position(record.get("long"), record.get("lat"))
        more = record.get("extended_attributes")
        more = more.get("media_urls") if isinstance(more, dict) else None
        photos = _leaves([record.get("media_url"), more, record.get("photos")])
        return Incident(
            service_request_id=key,
            status=_text(record.get("status")).lower(),
            service_code=_text(record.get("service_code")),
            service_name=_text(record.get("service_name")),
            description=_text(record.get("description")),
            requested_datetime=utc(_text(record.get("requested_datetime"))),
            updated_datetime=utc(_text(record.get("updated_datetime"))),
            address=_text(record.get("address")),
            media_url=next(self._links(photos), ""),
            status_notes=_text(record.get("status_notes")),
            agency_responsible=_text(record.get("agency_responsible")),
            lon=lon,
            lat=lat,
        )

    def _links(self, texts: Iterator[str]) -> Iterator[str]:
        """The http(s) links in a photo field of any shape (R9.1); relative ones start at the endpoint."""
        for text in texts:
            for part in re.split(r",(?=\s*(?:https?:|/))", text):
                part = part.strip()
                try:
                    link = urljoin(self.url + "/", part)
                    split = urlsplit(link)
                except ValueError:
                    continue
                if part and not re.search(r"\s", part) and split.scheme in ("http", "https") and split.netloc:
                    yield link


def utc(text: str) -> str:
    """An ISO 8601 date as ``YYYY-MM-DDThh:mm:ssZ``, cut to the second; empty if it is none.

    A date without a zone is taken as UTC: the standard asks for one.
    """
    return _written(_bound(text))


def position(lon: Any, lat: Any) -> tuple[float | None, float | None]:
    """Degrees in EPSG:4326 from what a server sends, or (None, None) if it cannot be meant (R10.3).

    Not meant are: no plain number, out of range, (0, 0), lon equal to lat (a known fault of the
    ATAL workflow), and axes that are inside Belgium only when swapped.
    """
    x, y = _number(lon), _number(lat)
    if x is None or y is None or abs(x) > 180 or abs(y) > 90 or x == y:
        return None, None
    if _in_belgium(y, x) and not _in_belgium(x, y):
        return None, None
    return x, y


def _in_belgium(lon: float, lat: float) -> bool:
    west, south, east, north = BELGIUM
    return west <= lon <= east and south <= lat <= north


def _number(value: Any) -> float | None:
    text = str(value).strip() if isinstance(value, (str, int, float)) else ""
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def _bound(text: str, seconds: int = 0) -> datetime | None:
    """A moment in UTC, to the second, moved by ``seconds``; None if ``text`` is no date of our time."""
    match = _DATE.fullmatch(text.strip())
    if not match or not 1900 < int(match[1]) < 2200:
        return None
    *parts, sign, hours, minutes = match.groups()
    try:
        at = datetime(*(int(part or 0) for part in parts), tzinfo=timezone.utc)  # type: ignore[arg-type, misc]
        if sign:
            offset = timedelta(hours=int(hours), minutes=int(minutes))
            at -= offset if sign == "+" else -offset
        return at + timedelta(seconds=seconds)
    except ValueError:
        return None


def _shifted(at: datetime | None, hours: float) -> datetime | None:
    return None if at is None else at + timedelta(hours=hours)


def _written(at: datetime | None, hours: int = 0) -> str:
    """A moment as servers take it: whole seconds and ``Z``, never a ``+`` (R5.1, R5.2)."""
    moved = _shifted(at, hours)
    return "" if moved is None else moved.strftime("%Y-%m-%dT%H:%M:%SZ")


def _within(text: str, first: datetime | None, last: datetime | None) -> bool:
    at = _bound(text)
    if at is None:
        return True  # shown rather than lost
    return (first is None or at >= first) and (last is None or at < last)


def _agrees(status: str, wanted: str) -> bool:
    """Whether a status passes the filter; finer words than open and closed are the server's choice."""
    return not wanted or status == wanted or status not in ("open", "closed")


def _text(value: Any) -> str:
    """A field as plain text, equal from JSON and XML: ids keep their zeros, line ends are ``\\n``.

    Half a character (a lone surrogate, which JSON can carry) becomes a question mark: no file takes it.
    """
    text = ", ".join(_leaves(value)).replace("\r\n", "\n").strip()
    return text.encode("utf-8", "replace").decode("utf-8")


def _leaves(value: Any, depth: int = 5) -> Iterator[str]:
    """The texts in a value of any shape; deeper nesting than a real server has is not followed."""
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, (int, float)):
        yield str(value)
    elif isinstance(value, (list, dict)) and depth > 0:
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item, depth - 1)


def _json_records(answer: Answer) -> list[dict[str, Any]]:
    data = answer.json()
    if isinstance(data, dict):
        wrapped = [value for key, value in data.items() if key != "errors" and isinstance(value, (list, dict))]
        lists = [value for value in wrapped if isinstance(value, list)]
        data = lists[0] if len(lists) == 1 else wrapped if len(wrapped) == 1 else None
    if not isinstance(data, list) or (data and all(_is_error(item) for item in data)):
        raise answer.bad(N_("{service} sent something else than a list."))
    return [item if isinstance(item, dict) else {} for item in data]


def _is_error(item: Any) -> bool:
    return isinstance(item, dict) and "code" in item and ("description" in item or "detail" in item)


def _xml_records(answer: Answer, child: str) -> list[dict[str, Any]]:
    root = answer.xml()
    found = [element for element in root if _local(element) == child]
    if not found and len(root):
        raise answer.bad(N_("{service} sent something else than a list."))
    return [{_local(field): _content(field) for field in element} for element in found]


def _content(element: Element) -> str | list[str]:
    if not len(element):
        return element.text or ""
    return [leaf.text.strip() for leaf in element.iter() if not len(leaf) and leaf.text]


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
