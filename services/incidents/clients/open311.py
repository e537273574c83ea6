"""Open311 GeoReport v2, read and updated: what servers really send, made equal.

How a server differs is told by its :class:`.endpoint.Capabilities`; how its values are read, by
:mod:`.records`; how its lists are read whole, by :mod:`.crawl`. Nothing a person could be known by
is read at all. Rules named R… are the client rules gathered from FixMyStreet, Helsinki's
issue-reporting and open311-adapter.

Long: one protocol, read and written; lists, values and forms are in modules of their own.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from sys import intern
from typing import Any
from urllib.parse import quote

from ...errors import N_, InvalidResponse, RecordNotFound, RequestRejected, ServerError
from ...http.client import HttpClient
from ...http.response import Response, parse_http_date
from ...json_values import as_dict
from ...model.incident import Category, Incident, Update
from .. import category_form
from ..category_form import Definition
from ..endpoint import PAGING_PARAMETERS, Capabilities, parse_capabilities
from ..parsing import (
    extract_links,
    flatten_link_texts,
    flatten_texts,
    format_utc,
    is_zoneless,
    normalise_date,
    parse_date,
    parse_records,
    to_text,
    unwrap_single,
)
from ..position import format_raw_position, parse_position
from . import fixmystreet
from .pagination import FetchResult, Page, fetch_all_pages


class Open311:
    """Read and update one Open311 endpoint. ``url`` is the base, up to and with ``/v2``.

    ``api_key`` is sent with writes only. The endpoint's rate is kept whatever the profile's.
    """

    def __init__(
        self,
        web: HttpClient,
        url: str,
        jurisdiction_id: str = "",
        api_key: str = "",
        capabilities: Capabilities | None = None,
    ) -> None:
        self.web = web
        self.url = url.rstrip("/")
        self.jurisdiction_id = jurisdiction_id
        self.api_key = api_key
        self.capabilities = capabilities or parse_capabilities({})
        self.response_format = self.capabilities.format
        if self.capabilities.requests_per_minute:
            # a second more: the server's minute does not begin with ours
            web.rate_limiter.interval_s, web.rate_limiter.burst = (
                max(web.rate_limiter.interval_s, 61 / self.capabilities.requests_per_minute),
                1,
            )
        self._clock: tuple[datetime, float] | None = None
        self._text_cache: dict[object, str] = {}

    def fetch_categories(self) -> list[Category]:
        """Fetch what can be reported. Raises a ServiceError."""
        found = []
        for record in parse_records(self.get("services"), "service"):
            code = to_text(record.get("service_code"))
            if code:
                found.append(
                    Category(
                        service_code=code,
                        service_name=to_text(record.get("service_name")) or code,
                        description=to_text(record.get("description")),
                        group=to_text(record.get("group")),
                        metadata=to_text(record.get("metadata")).lower() == "true",
                    )
                )
        return found

    def fetch_definition(self, service_code: str) -> Definition:
        """Fetch the questions that a category asks. Raises a ServiceError."""
        return category_form.parse_definition(self.get(f"services/{quote(service_code, safe='')}"))

    def fetch_incidents(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> FetchResult:
        """Fetch all incidents requested in [start, end), newest first; ``progress`` hears how many so far.

        Bounds are ISO 8601 dates, empty for none. ``status`` is ``open``, ``closed`` or empty for both.
        ``updated_after`` leaves out what has not changed since, where the server can (R4.1). A crawl
        with either filter is never ``complete``: it says nothing of what is absent. Raises a ServiceError.
        """
        first, last, after = parse_date(start), parse_date(end), normalise_date(updated_after)
        status = status if status in ("open", "closed") else ""
        asked = {
            "status": status or ("open,closed" if self.capabilities.open_by_default else ""),
            "updated_after": after,
        }
        zoneless_dates: set[str] = set()

        def parse_record(record: dict[str, Any]) -> Any:
            return (self._incident(record, zoneless_dates) or {}) if "service_request_id" in record else record

        def ask(params: Mapping[str, str]) -> Page:
            answer = self.get("requests", self.capabilities.filter_params({**asked, **params}))
            is_continued = any(params.get(name) for name in ("end_date", *PAGING_PARAMETERS[self.capabilities.paging]))
            found = parse_records(answer, "request", parse_record, is_continued=is_continued)
            headers = {name.lower(): value for name, value in answer.headers.items()}
            return Page(tuple(one for one in found if isinstance(one, Incident)), len(found), headers)

        done = fetch_all_pages(
            ask,
            self.capabilities,
            first=first,
            last=last,
            now=self._server_now,
            progress=progress,
            limit=self._told_limit,
        )
        # a filter that the server may ignore is applied to the answer (R1.3)
        kept = tuple(
            incident
            for incident in done.incidents
            if _agrees(incident.status, status) and not ("" < incident.updated_datetime < after)
        )
        now = self.get_server_time() if self._clock else ""
        return replace(
            done,
            incidents=kept,
            complete=done.complete and not status and not after,
            future_dated_ids=tuple(
                incident.service_request_id for incident in kept if now and incident.updated_datetime > now
            ),
            zoneless_count=len(zoneless_dates),
        )

    def fetch_incident(self, service_request_id: str) -> Incident | None:
        """Fetch one incident, or None if this server does not show it (R4.4). Raises a ServiceError.

        Gone where a 404 says nothing of the report: whoever answered may not be this server.

        Where the server has a finer status elsewhere (FixMyStreet), it is in ``status_notes``.
        """
        try:
            found = parse_records(self.get(f"requests/{quote(service_request_id, safe='')}"), "request")
        except RecordNotFound:
            return None
        except ServerError:
            # open311-adapter fails on extended statuses read alone, while its list works (R4.5)
            found = parse_records(
                self.get("requests", self.capabilities.filter_params({"service_request_id": service_request_id})),
                "request",
            )
        for incident in (self._incident(record, set()) for record in found):
            if incident and incident.service_request_id == service_request_id:
                if "fixmystreet" in self.capabilities.extensions:
                    return fixmystreet.set_fine_status(
                        incident, fixmystreet.fetch_state(self.web, self.url, service_request_id)
                    )
                return incident
        if found:
            raise InvalidResponse(
                N_("{service} was asked for the report {id} and answered with others."),
                N_("Try again later; if it lasts, tell whoever runs this service."),
                service=self.web.service,
                id=service_request_id,
            )
        return None

    def fetch_updates(self, service_request_id: str, since: str = "") -> list[Update]:
        """Fetch the history of one incident, oldest first; empty where the server shows none."""
        return self._history(service_request_id, since)[0] or []

    def fetch_history(self, service_request_id: str, since: str = "") -> list[Update] | None:
        """Fetch as :meth:`fetch_updates`, but return None where the server gives no histories.

        ``since`` is a date before which nothing is looked for, where a server is asked for a period (all it lists by
        itself if it is empty). Raises InvalidResponse where a step cannot be read: it may be the one that is looked
        for.
        """
        found, unreadable = self._history(service_request_id, since)
        if unreadable:
            raise InvalidResponse(
                N_("{count} steps of the history of {id} cannot be read ({service})."),
                N_("Try again later; if it lasts, tell whoever runs this service."),
                service=self.web.service,
                count=unreadable,
                id=service_request_id,
            )
        return found

    def _history(self, service_request_id: str, since: str) -> tuple[list[Update] | None, int]:
        """Return what can be read of a history, and how much cannot."""
        if "fixmystreet" in self.capabilities.extensions:
            return fixmystreet.fetch_comments(self.web, self.url, service_request_id), 0
        if "updates" not in self.capabilities.extensions:
            return None, 0
        try:
            found = parse_records(self._ask_updates(service_request_id, since), "request_update")
        except RequestRejected as error:
            if error.status in (400, 404, 405):
                return None, 0
            raise
        updates = [
            Update(
                update_id=to_text(record.get("update_id")),
                service_request_id=to_text(record.get("service_request_id")),
                status=to_text(record.get("status")).lower(),
                updated_datetime=self._utc(record.get("updated_datetime")),
                description=to_text(record.get("description")),
            )
            for record in found
        ]
        # the server may ignore the filter (R1.3)
        mine = [one for one in updates if one.update_id and one.service_request_id == service_request_id]
        mine.sort(key=lambda update: update.updated_datetime)
        return mine, sum(not (one.update_id and one.service_request_id) for one in updates)

    def _ask_updates(self, service_request_id: str, since: str) -> Response:
        """Return the list of updates: of one incident, or all of a period where the server takes no number (R1.2)."""
        if self.capabilities.updates_by == "incident":
            return self.get("servicerequestupdates", {"service_request_id": service_request_id})
        begin, now = parse_date(since), parse_date(self.get_server_time())
        hours = self.capabilities.clock_hours or 0
        if begin is None or now is None:
            return self.get("servicerequestupdates")
        end = format_utc(now + timedelta(days=1, hours=hours))  # one dated ahead of its time is listed too
        return self.get(
            "servicerequestupdates", {"start_date": format_utc(begin + timedelta(hours=hours)), "end_date": end}
        )

    def post_update(
        self, *, service_request_id: str, update_id: str, status: str, description: str, external_id: str = ""
    ) -> dict[str, Any]:
        """Write one update, dated by the server's clock; the server's record of it.

        ``external_id`` is the incident's number in the back office, where the server wants that one
        (R5.9). Raises RequestRejected where the endpoint takes no such update, with reason ``already
        exists`` where ``update_id`` is known; OutcomeUnknown or InvalidResponse where nobody knows whether it
        was taken; otherwise a ServiceError.
        """
        form = self.build_update_form(service_request_id, update_id, status, description, external_id)
        answer = self.web.send("POST", self.updates_url, form={**form, "updated_datetime": self.get_server_time()})
        for record in parse_records(answer, "request_update"):
            if to_text(record.get("update_id")):
                return {key: to_text(record.get(key)) for key in ("update_id", "status", "updated_datetime")}
        raise answer.make_error(N_("{service} took the update but gave it no number."))

    @property
    def updates_url(self) -> str:
        """Return where updates are posted."""
        return f"{self.url}/servicerequestupdates.{self.response_format}"

    def build_update_form(
        self, service_request_id: str, update_id: str, status: str, description: str, external_id: str = ""
    ) -> dict[str, str]:
        """Build the fields of :meth:`post_update` but the date, which is the server's when it leaves.

        Raises RequestRejected where the endpoint takes no such update.
        """
        subject = external_id if self.capabilities.update_subject == "external" else service_request_id
        self._check_update(subject, status)
        return {
            "jurisdiction_id": self.jurisdiction_id,
            "api_key": self.api_key,
            "service_request_id": subject,
            "update_id": update_id,
            "status": status.upper() if self.capabilities.update_case == "upper" else status.lower(),
            "description": description,
        }

    def get_server_time(self) -> str:
        """Return the server's time now: its last ``Date`` plus what passed since (R5.8), UTC to the second.

        Never this computer's clock: an update dated in the future blocks all later ones.
        """
        if self._clock is None:
            self.get("services")
        now = self._server_now()
        if now is None:
            raise InvalidResponse(
                N_("{service} does not tell the time, so an update cannot be dated."),
                N_("Tell whoever runs this service: its answers have no Date header."),
                service=self.web.service,
            )
        return format_utc(now)

    def get(self, path: str, params: Mapping[str, str] | None = None) -> Response:
        """Read one address, and remember the answer's ``Date``. Raises a ServiceError."""
        asked = {"jurisdiction_id": self.jurisdiction_id, **(params or {})}
        answer = self.web.get(f"{self.url}/{path}.{self.response_format}", asked)
        at = parse_http_date(answer.headers.get("Date", ""))
        if at is not None:  # no Date here: an earlier answer may have had one
            self._clock = (at, time.monotonic())
        return answer

    def _told_limit(self) -> int:
        """Return the most that discovery says is listed at once; 0 where it says nothing, or there is none."""
        try:
            answer = self.get("discovery")
            if self.response_format == "xml":
                limit = next((leaf.text for leaf in answer.xml().iter() if leaf.tag.endswith("max_requests")), "")
            else:
                document = answer.json()
                limit = to_text(as_dict(as_dict(document).get("discovery", document)).get("max_requests"))
        except (RequestRejected, InvalidResponse, ServerError):
            return 0
        return int(limit) if limit and limit.isascii() and limit.isdigit() and len(limit) < 10 else 0

    def _server_now(self) -> datetime | None:
        if self._clock is None:
            return None
        at, heard = self._clock
        return at + timedelta(seconds=time.monotonic() - heard)

    def _check_update(self, subject: str, status: str) -> None:
        """Check that the endpoint takes this update (R5.7, R5.9). Raises RequestRejected before anything is sent."""
        if "update" not in self.capabilities.writes:
            what = N_("{service} takes no updates.")
        elif not subject:
            what = N_("{service} takes updates only under the number that the back office gave the incident.")
        elif self.capabilities.update_statuses and status.lower() not in (
            *self.capabilities.update_statuses,
            self.capabilities.update_unchanged,
        ):
            what = N_("{service} does not know the status {state}.")
        else:
            return
        raise RequestRejected(
            what,
            N_("Tell whoever runs this service, or correct what the profile says of it."),
            service=self.web.service,
            reason="not sent",
            state=status,
        )

    def _utc(self, value: Any) -> str:
        return normalise_date(value if type(value) is str else to_text(value), self.capabilities.zone_hours)

    def _incident(self, record: Mapping[str, Any], zoneless_dates: set[str]) -> Incident | None:
        """Return one record without its personal fields, which are never read (R8.1); None without an id.

        Its id is put into ``zoneless_dates`` if one of its dates names no zone (R3.4).
        """
        told = record.get
        key = told("service_request_id")
        key = str(key) if type(key) is int else to_text(key)
        if not key:
            return None
        asked, changed = told("requested_datetime"), told("updated_datetime")
        requested = self._utc(asked)
        for date in (asked, changed):
            # nearly every date ends in Z or +01:00
            if type(date) is str and date[-1:] != "Z" and date[-6:-5] != "+" and is_zoneless(date):
                zoneless_dates.add(key)
        east, north = told("long"), told("lat")
        if type(east) is list or type(north) is list:
            east, north = unwrap_single(east), unwrap_single(north)
        lon, lat = parse_position(east, north)
        photos = told("media_url"), told("extended_attributes"), told("photos")
        return Incident(
            service_request_id=key,
            status=intern(self._interned(told("status")).lower()),
            service_code=self._interned(told("service_code")),
            service_name=self._interned(told("service_name")),
            description=to_text(told("description")),
            requested_datetime=requested,
            updated_datetime=requested if changed == asked else self._utc(changed),
            address=to_text(told("address")),
            media_url=self._photo(*photos) if any(photos) else "",
            status_notes=to_text(told("status_notes")),
            agency_responsible=self._agency(told("agency_responsible")),
            lon=lon,
            lat=lat,
            position_received=format_raw_position(east, north) if lon is None else "",
        )

    def _interned(self, value: Any) -> str:
        """Return what many reports say: made plain once, and kept once."""
        said = value if type(value) is str else (repr(value),)
        plain = self._text_cache.get(said)
        if plain is None:
            plain = self._text_cache[said] = intern(to_text(value))
        return plain

    def _agency(self, value: Any) -> str:
        """Return who is responsible; several in one order, whichever the server has them in this time."""
        if type(value) is str:
            return self._interned(value)
        said = ("agency", repr(value))
        plain = self._text_cache.get(said)
        if plain is None:
            plain = self._text_cache[said] = intern(to_text(sorted(flatten_texts(value))))
        return plain

    def _photo(self, first: Any, more: Any, others: Any) -> str:
        """Return the first photo's link, out of whichever field has one (R9.1, R9.2)."""
        further = as_dict(more).get("media_urls")
        return next(extract_links(flatten_link_texts([first, further, others]), self.url), "")


def _agrees(status: str, filter_status: str) -> bool:
    """Return whether a status passes the filter; finer words than open and closed are the server's choice."""
    return not filter_status or status == filter_status or status not in ("open", "closed")
