"""Open311 GeoReport v2, read and updated: what servers really send, made equal.

How a server differs is told by its :class:`.endpoint.Endpoint`; how its values are read, by
:mod:`.records`; how its lists are read whole, by :mod:`.crawl`. Nothing a person could be known by
is read at all. Rules named R… are the client rules gathered from FixMyStreet, Helsinki's
issue-reporting and open311-adapter.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from sys import intern
from typing import Any
from urllib.parse import quote

from ...errors import N_, BadAnswer, RecordGone, Rejected, ServiceFault
from ...http.client import Answer, Web, http_date
from ...model.incident import Category, Incident, Update
from .. import category_form
from ..capabilities.endpoint import Endpoint, read
from ..category_form import Definition
from ..parsing import alone, leaves, linked, links, moment, records, text, utc, written, zoneless
from ..position import position, received
from . import fixmystreet
from .pagination import Crawl, Page, crawl


class Open311:
    """One Open311 endpoint. ``url`` is the base, up to and with ``/v2``; ``can`` says what it can do.

    ``api_key`` is sent with writes only. The endpoint's rate is kept whatever the profile's.
    """

    def __init__(
        self, web: Web, url: str, jurisdiction_id: str = "", api_key: str = "", can: Endpoint | None = None
    ) -> None:
        self.web = web
        self.url = url.rstrip("/")
        self.jurisdiction_id = jurisdiction_id
        self.api_key = api_key
        self.can = can or read({})
        self.form = self.can.format
        if self.can.requests_per_minute:
            # a second more: the server's minute does not begin with ours
            web.rate.gap, web.rate.burst = max(web.rate.gap, 61 / self.can.requests_per_minute), 1
        self._clock: tuple[datetime, float] | None = None
        self._said: dict[object, str] = {}

    def categories(self) -> list[Category]:
        """What can be reported here. Raises a ServiceError."""
        found = []
        for record in records(self.ask("services"), "service"):
            code = text(record.get("service_code"))
            if code:
                found.append(
                    Category(
                        service_code=code,
                        service_name=text(record.get("service_name")) or code,
                        description=text(record.get("description")),
                        group=text(record.get("group")),
                        metadata=text(record.get("metadata")).lower() == "true",
                    )
                )
        return found

    def definition(self, service_code: str) -> Definition:
        """The questions that a category asks. Raises a ServiceError."""
        return category_form.read(self.ask(f"services/{quote(service_code, safe='')}"))

    def crawl(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> Crawl:
        """All incidents requested in [start, end), newest first; ``progress`` hears how many so far.

        Bounds are ISO 8601 dates, empty for none. ``status`` is ``open``, ``closed`` or empty for both.
        ``updated_after`` leaves out what has not changed since, where the server can (R4.1). A crawl
        with either filter is never ``complete``: it says nothing of what is absent. Raises a ServiceError.
        """
        first, last, after = moment(start), moment(end), utc(updated_after)
        status = status if status in ("open", "closed") else ""
        asked = {"status": status or ("open,closed" if self.can.open_by_default else ""), "updated_after": after}
        zoneless_dates: set[str] = set()

        def made(record: dict[str, Any]) -> Any:
            return (self._incident(record, zoneless_dates) or {}) if "service_request_id" in record else record

        def ask(params: Mapping[str, str]) -> Page:
            answer = self.ask("requests", self.can.allowed({**asked, **params}))
            found = records(answer, "request", made)
            headers = {name.lower(): value for name, value in answer.headers.items()}
            return Page(tuple(one for one in found if isinstance(one, Incident)), len(found), headers)

        done = crawl(
            ask, self.can, first=first, last=last, now=self._server_now, progress=progress, limit=self._told_limit
        )
        # a filter that the server may ignore is applied to the answer (R1.3)
        kept = tuple(
            incident
            for incident in done.incidents
            if _agrees(incident.status, status) and not ("" < incident.updated_datetime < after)
        )
        now = self.server_time() if self._clock else ""
        return replace(
            done,
            incidents=kept,
            complete=done.complete and not status and not after,
            ahead=tuple(incident.service_request_id for incident in kept if now and incident.updated_datetime > now),
            zoneless=len(zoneless_dates),
        )

    def incident(self, service_request_id: str) -> Incident | None:
        """One incident, or None if this server does not show it (R4.4). Raises a ServiceError.

        Gone where a 404 says nothing of the report: whoever answered may not be this server.

        Where the server has a finer status elsewhere (FixMyStreet), it is in ``status_notes``.
        """
        try:
            found = records(self.ask(f"requests/{quote(service_request_id, safe='')}"), "request")
        except RecordGone:
            return None
        except ServiceFault:
            # open311-adapter fails on extended statuses read alone, while its list works (R4.5)
            found = records(
                self.ask("requests", self.can.allowed({"service_request_id": service_request_id})), "request"
            )
        for incident in (self._incident(record, set()) for record in found):
            if incident and incident.service_request_id == service_request_id:
                if "fixmystreet" in self.can.extensions:
                    return fixmystreet.refined(incident, fixmystreet.state(self.web, self.url, service_request_id))
                return incident
        if found:
            raise BadAnswer(
                N_("{service} was asked for the report {id} and answered with others."),
                N_("Try again later; if it lasts, tell whoever runs this service."),
                service=self.web.service,
                id=service_request_id,
            )
        return None

    def updates(self, service_request_id: str, since: str = "") -> list[Update]:
        """The history of one incident, oldest first; empty where the server shows none."""
        return self._history(service_request_id, since)[0] or []

    def history(self, service_request_id: str, since: str = "") -> list[Update] | None:
        """As :meth:`updates`, but None where the server does not tell histories.

        ``since`` is a date before which nothing is looked for, where a server is asked for a period (all it lists by
        itself if it is empty). Raises BadAnswer where a step cannot be read: it may be the one that is looked for.
        """
        found, unreadable = self._history(service_request_id, since)
        if unreadable:
            raise BadAnswer(
                N_("{count} steps of the history of {id} cannot be read ({service})."),
                N_("Try again later; if it lasts, tell whoever runs this service."),
                service=self.web.service,
                count=unreadable,
                id=service_request_id,
            )
        return found

    def _history(self, service_request_id: str, since: str) -> tuple[list[Update] | None, int]:
        """What can be read of a history, and how much cannot."""
        if "fixmystreet" in self.can.extensions:
            return fixmystreet.comments(self.web, self.url, service_request_id), 0
        if "updates" not in self.can.extensions:
            return None, 0
        try:
            found = records(self._ask_updates(service_request_id, since), "request_update")
        except Rejected as error:
            if error.status in (400, 404, 405):
                return None, 0
            raise
        updates = [
            Update(
                update_id=text(record.get("update_id")),
                service_request_id=text(record.get("service_request_id")),
                status=text(record.get("status")).lower(),
                updated_datetime=self._utc(record.get("updated_datetime")),
                description=text(record.get("description")),
            )
            for record in found
        ]
        # the server may ignore the filter (R1.3)
        mine = [one for one in updates if one.update_id and one.service_request_id == service_request_id]
        mine.sort(key=lambda update: update.updated_datetime)
        return mine, sum(not (one.update_id and one.service_request_id) for one in updates)

    def _ask_updates(self, service_request_id: str, since: str) -> Answer:
        """The list of updates: of one incident, or all of a period where the server takes no number (R1.2)."""
        if self.can.updates_by == "incident":
            return self.ask("servicerequestupdates", {"service_request_id": service_request_id})
        begin, now = moment(since), moment(self.server_time())
        hours = self.can.clock_hours or 0
        if begin is None or now is None:
            return self.ask("servicerequestupdates")
        end = written(now + timedelta(days=1, hours=hours))  # one dated ahead of its time is listed too
        return self.ask(
            "servicerequestupdates", {"start_date": written(begin + timedelta(hours=hours)), "end_date": end}
        )

    def post_update(
        self, *, service_request_id: str, update_id: str, status: str, description: str, external_id: str = ""
    ) -> dict[str, Any]:
        """Write one update, dated by the server's clock; the server's record of it.

        ``external_id`` is the incident's number in the back office, where the server wants that one
        (R5.9). Raises Rejected where the endpoint takes no such update, with reason ``already
        exists`` where ``update_id`` is known; ReplyLost or BadAnswer where nobody knows whether it
        was taken; otherwise a ServiceError.
        """
        form = self.update_form(service_request_id, update_id, status, description, external_id)
        answer = self.web.send("POST", self.updates_url, form={**form, "updated_datetime": self.server_time()})
        for record in records(answer, "request_update"):
            if text(record.get("update_id")):
                return {key: text(record.get(key)) for key in ("update_id", "status", "updated_datetime")}
        raise answer.bad(N_("{service} took the update but gave it no number."))

    @property
    def updates_url(self) -> str:
        """Where updates are posted."""
        return f"{self.url}/servicerequestupdates.{self.form}"

    def update_form(
        self, service_request_id: str, update_id: str, status: str, description: str, external_id: str = ""
    ) -> dict[str, str]:
        """The fields of :meth:`post_update`, all but the date, which is the server's when it leaves.

        Raises Rejected where the endpoint takes no such update.
        """
        subject = external_id if self.can.update_subject == "external" else service_request_id
        self._check_update(subject, status)
        return {
            "jurisdiction_id": self.jurisdiction_id,
            "api_key": self.api_key,
            "service_request_id": subject,
            "update_id": update_id,
            "status": status.upper() if self.can.update_case == "upper" else status.lower(),
            "description": description,
        }

    def server_time(self) -> str:
        """The server's time now: its last ``Date`` plus what passed since (R5.8), UTC to the second.

        Never this computer's clock: an update dated in the future blocks all later ones.
        """
        if self._clock is None:
            self.ask("services")
        now = self._server_now()
        if now is None:
            raise BadAnswer(
                N_("{service} does not tell the time, so an update cannot be dated."),
                N_("Tell whoever runs this service: its answers have no Date header."),
                service=self.web.service,
            )
        return written(now)

    def ask(self, path: str, params: Mapping[str, str] | None = None) -> Answer:
        """The answer to one read; its ``Date`` is remembered. Raises a ServiceError."""
        asked = {"jurisdiction_id": self.jurisdiction_id, **(params or {})}
        answer = self.web.get(f"{self.url}/{path}.{self.form}", asked)
        at = http_date(answer.headers.get("Date", ""))
        if at is not None:  # no Date here: an earlier answer may have had one
            self._clock = (at, time.monotonic())
        return answer

    def _told_limit(self) -> int:
        """The most that discovery says is listed at once; 0 where it says nothing, or there is none."""
        try:
            answer = self.ask("discovery")
            if self.form == "xml":
                limit = next((leaf.text for leaf in answer.xml().iter() if leaf.tag.endswith("max_requests")), "")
            else:
                told = answer.json()
                group = told.get("discovery", told) if isinstance(told, dict) else {}
                limit = text(group.get("max_requests")) if isinstance(group, dict) else ""
        except (Rejected, BadAnswer, ServiceFault):
            return 0
        return int(limit) if limit and limit.isascii() and limit.isdigit() and len(limit) < 10 else 0

    def _server_now(self) -> datetime | None:
        if self._clock is None:
            return None
        at, heard = self._clock
        return at + timedelta(seconds=time.monotonic() - heard)

    def _check_update(self, subject: str, status: str) -> None:
        """Whether the endpoint takes this update (R5.7, R5.9). Raises Rejected before anything is sent."""
        if "update" not in self.can.writes:
            what = N_("{service} takes no updates.")
        elif not subject:
            what = N_("{service} takes updates only under the number that the back office gave the incident.")
        elif self.can.update_statuses and status.lower() not in (*self.can.update_statuses, self.can.update_unchanged):
            what = N_("{service} does not know the status {state}.")
        else:
            return
        raise Rejected(
            what,
            N_("Tell whoever runs this service, or correct what the profile says of it."),
            service=self.web.service,
            reason="not sent",
            state=status,
        )

    def _utc(self, value: Any) -> str:
        return utc(value if type(value) is str else text(value), self.can.zone_hours)

    def _incident(self, record: Mapping[str, Any], zoneless_dates: set[str]) -> Incident | None:
        """One record without its personal fields, which are never read (R8.1); None without an id.

        Its id is put into ``zoneless_dates`` if one of its dates names no zone (R3.4).
        """
        told = record.get
        key = told("service_request_id")
        key = str(key) if type(key) is int else text(key)
        if not key:
            return None
        asked, changed = told("requested_datetime"), told("updated_datetime")
        requested = self._utc(asked)
        for date in (asked, changed):
            # nearly every date ends in Z or +01:00
            if type(date) is str and date[-1:] != "Z" and date[-6:-5] != "+" and zoneless(date):
                zoneless_dates.add(key)
        east, north = told("long"), told("lat")
        if type(east) is list or type(north) is list:
            east, north = alone(east), alone(north)
        lon, lat = position(east, north)
        photos = told("media_url"), told("extended_attributes"), told("photos")
        return Incident(
            key,
            intern(self._often(told("status")).lower()),
            self._often(told("service_code")),
            self._often(told("service_name")),
            text(told("description")),
            requested,
            requested if changed == asked else self._utc(changed),
            text(told("address")),
            self._photo(*photos) if any(photos) else "",
            text(told("status_notes")),
            self._agency(told("agency_responsible")),
            lon,
            lat,
            received(east, north) if lon is None else "",
        )

    def _often(self, value: Any) -> str:
        """What many reports say: made plain once, and kept once."""
        said = value if type(value) is str else (repr(value),)
        plain = self._said.get(said)
        if plain is None:
            plain = self._said[said] = intern(text(value))
        return plain

    def _agency(self, value: Any) -> str:
        """Who is responsible; several in one order, whichever the server has them in this time."""
        if type(value) is str:
            return self._often(value)
        said = ("agency", repr(value))
        plain = self._said.get(said)
        if plain is None:
            plain = self._said[said] = intern(text(sorted(leaves(value))))
        return plain

    def _photo(self, first: Any, more: Any, others: Any) -> str:
        """The first photo's link, out of whichever field has one (R9.1, R9.2)."""
        further = more.get("media_urls") if isinstance(more, dict) else None
        return next(links(linked([first, further, others]), self.url), "")


def _agrees(status: str, wanted: str) -> bool:
    """Whether a status passes the filter; finer words than open and closed are the server's choice."""
    return not wanted or status == wanted or status not in ("open", "closed")
