"""What an unknown Open311 server can do, found out by asking it; nothing is written.

Discovery is a hint only: servers answer elsewhere than they say, and honour less than they list. So
every ability is tried on the reports themselves, and believed when the answer shows it (R1.3, R1.4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from ...errors import N_, InvalidResponse, RequestRejected, ServerError, ServiceError
from ...http.client import HttpClient
from ...http.response import Response
from ...http.urls import origin
from ...json_values import as_dict, as_objects
from ..clients.open311 import Open311
from ..endpoint import PRESETS, Capabilities, parse_capabilities
from ..parsing import format_utc, is_summer_time, parse_date, parse_records, to_text

CANDIDATE_PATHS = ("", "/v2", "/open311/v2", "/georeport/v2", "/open311", "/api/georeport/v2")
"""Where the API may be under an address that somebody typed."""

SIZE_PARAMETERS = ("page_size", "per_page", "limit", "max_requests")

COMMON_LIST_CAPS = (20, 25, 50, 100, 200, 250, 500, 1000)
"""A list of just so many reports is likely to be cut."""

CLOCK_OFFSETS_H = (0, 1, 2)
"""Clocks a Belgian server's filters may run on: UTC, winter, summer."""

FUTURE_OFFSET = timedelta(days=3650)


@dataclass(frozen=True)
class ProbeResult:
    """Hold what was found: the address of the API, and what it can do."""

    url: str
    capabilities: Capabilities


def probe(web: HttpClient, url: str, jurisdiction_id: str = "") -> ProbeResult:
    """Find out what the server at ``url`` can do. Raises a ServiceError where no Open311 is there.

    A software that shows itself by its fields or headers gets its preset; of any other, each ability
    is tried. The clock of the filters is measured in both cases.
    """
    once = copy(web)
    once.attempts = 1  # a 500 is an answer here: it tells what the server does not take
    service = _service(once, url.rstrip("/"), jurisdiction_id)
    first = _first_list(service)
    found = parse_records(first, "request")
    wrapper = "object" if service.response_format == "json" and isinstance(first.json(), dict) else "array"
    marks = {name.lower() for name in first.headers} | {name for record in found[:20] for name in _names(record)}
    preset = _recognised(marks)
    if preset == "standard":
        preset = _recognised(_refusal(service))
    can = parse_capabilities({"preset": preset, "format": service.response_format, "wrapper": wrapper})
    if preset == "standard":
        can = _tried(service, can, found)
    return ProbeResult(service.url, measure_clock(service, can, found))


def is_clock_due(capabilities: Capabilities, now: str) -> bool:
    """Return whether the clock must be measured: never done, or done in the other half of the year (R3.3)."""
    then, today = parse_date(capabilities.clock_probed), parse_date(now)
    if then is None or today is None:
        return True
    return is_summer_time(then) != is_summer_time(today) or today - then > timedelta(days=200)


def measure_clock(
    service: Open311, capabilities: Capabilities, reports: Sequence[Mapping[str, Any]] | None = None
) -> Capabilities:
    """Measure the clock of the filters (R3.1): None where no hour fits, or several do (R3.2).

    ``reports`` are the records of the whole list, read if they are not given. Raises a ServiceError.
    """
    reports = parse_records(service.get("requests"), "request") if reports is None else reports
    dated = [
        (at, to_text(record.get("service_request_id")))
        for record in reports
        if (at := _requested(record, capabilities))
    ]
    hours = None
    if dated and "start_date" in capabilities.parameters:
        at, newest = max(dated)
        fits = [
            shift
            for shift in CLOCK_OFFSETS_H
            if newest in _ids(service, at + timedelta(hours=shift))
            and newest not in _ids(service, at + timedelta(hours=shift, seconds=1))
        ]
        hours = fits[0] if len(fits) == 1 else None
    return replace(capabilities, clock_hours=hours, clock_probed=service.get_server_time()[:10])


def _service(web: HttpClient, url: str, jurisdiction_id: str) -> Open311:
    """Return the endpoint behind an address that somebody typed. Raises the error of the typed address itself."""
    failed: ServiceError | None = None
    for base in [*(url + path for path in CANDIDATE_PATHS), *_discover_urls(web, url)]:
        for form in ("json", "xml"):
            service = Open311(web, base, jurisdiction_id, capabilities=Capabilities(format=form))
            try:
                if any(
                    to_text(record.get("service_code")) for record in parse_records(service.get("services"), "service")
                ):
                    return service
            except (RequestRejected, InvalidResponse, ServerError) as error:
                failed = failed or error
    raise failed or RequestRejected(
        N_("{service} shows no Open311 at {url}."),
        N_("Check the service's address in the profile."),
        service=web.service,
        status=404,
        url=url,
    )


def _first_list(service: Open311) -> Response:
    """Return the list of reports of a server that shows its categories. Raises RequestRejected where it wants a
    jurisdiction."""
    try:
        answer = service.get("requests")
        body = answer.body if answer.body.lstrip()[:1] == b"<" and service.response_format == "json" else b""
    except RequestRejected as error:
        if b"jurisdiction" not in error.body.lower():
            raise
        body = error.body
    if b"jurisdiction" not in body.lower():
        return answer
    raise RequestRejected(
        N_("{service} gives no reports for the jurisdiction “{name}”.")
        if service.jurisdiction_id
        else N_("{service} gives no reports without a jurisdiction: which commune is meant, where it keeps several."),
        N_(
            "Give its jurisdiction_id (JURISDICTION in the algorithm): often the site's domain without “www”; whoever"
            " runs the service knows it, and FixMyStreet takes any word to read."
        ),
        service=service.web.service,
        name=service.jurisdiction_id,
        reason="jurisdiction_id",
    )


def _discover_urls(web: HttpClient, url: str) -> list[str]:
    """Return where discovery says the API is, on the same host only; FixMyStreet leaves out the ``/v2``."""
    try:
        document = web.get(f"{url}/discovery.json").json()
    except ServiceError:
        return []
    endpoints = as_objects(as_dict(as_dict(document).get("discovery", document)).get("endpoints"))
    bases = [to_text(endpoint.get("url")).rstrip("/") for endpoint in endpoints]
    return [base + path for base in bases if _same_host(base, url) for path in ("", "/v2")]


def _same_host(url: str, other: str) -> bool:
    return origin(url) == origin(other)


def _recognised(marks: set[str]) -> str:
    """Return the software that shows itself by these marks, ``standard`` for none."""
    return next((name for name in PRESETS if _shows(parse_capabilities({"preset": name}), marks)), "standard")


def _refusal(service: Open311) -> set[str]:
    """Return the words with which a server refuses a parameter that the standard does not know; most take it."""
    try:
        service.get("requests", {"page": "1"})
    except RequestRejected as error:
        return set(error.reason.replace(";", " ").split())
    except (InvalidResponse, ServerError):
        pass
    return set()


def _shows(preset: Capabilities, marks: set[str]) -> bool:
    return bool(preset.known_by) and set(preset.known_by) <= marks


def _names(record: Mapping[str, Any]) -> list[str]:
    """Return the fields of a record, and those of its extended attributes, as ``extended_attributes.name``."""
    more = record.get("extended_attributes")
    return [*record, *(f"extended_attributes.{name}" for name in more)] if isinstance(more, dict) else list(record)


def _tried(service: Open311, capabilities: Capabilities, reports: Sequence[Mapping[str, Any]]) -> Capabilities:
    """Return each ability that the standard leaves open, tried on the reports."""
    ids = [to_text(record.get("service_request_id")) for record in reports]
    codes = sorted({to_text(record.get("service_code")) for record in reports} - {""})[:2]
    now = parse_date(service.get_server_time())
    future, past = format_utc(now + FUTURE_OFFSET if now else None), "1990-01-01T00:00:00Z"
    heeded = {"service_request_id", "service_code", "status"}
    if reports:
        # what is heeded leaves nothing of a list that was not empty
        asked = {"start_date": future, "end_date": past, "updated_after": future}
        heeded |= {name for name, value in asked.items() if _read(service, {name: value}) == []}
    several = {
        "status": bool(ids) and bool(_read(service, {"status": "open,closed"})),
        "service_request_id": len(ids) > 1 and set(_asked(service, "service_request_id", ids[:2])) == set(ids[:2]),
        "service_code": len(codes) > 1 and bool(_asked(service, "service_code", codes)),
    }
    size = next((name for name in SIZE_PARAMETERS if len(ids) > 1 and _read(service, {name: "1"}) == ids[:1]), "")
    paging = "end_date"
    if size:
        ways = (("page", {"page": "2"}), ("offset", {"offset": "1"}))
        paging = next((way for way, turn in ways if _read(service, {size: "1", **turn}) == ids[1:2]), "end_date")
    heeded |= {size, paging} - {"", "end_date"}
    return replace(
        capabilities,
        paging=paging,
        size_parameter=size,
        page_size=len(ids) if paging != "end_date" else 0,
        cap=len(ids) if len(ids) in COMMON_LIST_CAPS else 0,
        parameters=tuple(sorted(heeded)),
        several=tuple(name for name, works in several.items() if works),
        extensions=tuple(name for name in capabilities.extensions if name != "updates" or _tells_updates(service)),
    )


def _asked(service: Open311, name: str, values: Sequence[str]) -> list[str]:
    return _read(service, {name: ",".join(values)}) or []


def _read(service: Open311, params: Mapping[str, str]) -> list[str] | None:
    """Return the ids of a list asked for in this way; None where the server does not take it."""
    try:
        return [
            to_text(record.get("service_request_id"))
            for record in parse_records(service.get("requests", params), "request")
        ]
    except (RequestRejected, InvalidResponse, ServerError):
        return None


def _ids(service: Open311, start: datetime) -> list[str]:
    return _read(service, {"start_date": format_utc(start)}) or []


def _requested(record: Mapping[str, Any], capabilities: Capabilities) -> datetime | None:
    return parse_date(to_text(record.get("requested_datetime")), capabilities.zone_hours)


def _tells_updates(service: Open311) -> bool:
    try:
        parse_records(service.get("servicerequestupdates"), "request_update")
    except ServiceError:
        return False
    return True
