"""What is behind an address that somebody pasted: which reporting service, and how many reports it shows."""

from __future__ import annotations

from contextlib import suppress
from copy import copy
from dataclasses import dataclass, replace

from ...errors import N_, InvalidResponse, RequestRejected, ServerError, ServiceError
from ...http.client import HttpClient
from ...profile import Service
from ..clients.cirb import Cirb
from ..clients.client_factory import create_open311_client
from ..endpoint import Capabilities, serialise_capabilities
from ..parsing import parse_records
from .probe import probe

CIRB_PATHS = ("", "/api", "/fmx/api")
"""Where the CIRB platform's API may be under an address that somebody pasted."""


@dataclass(frozen=True)
class ReportingInspection:
    """Hold a service as the profile would name it, and the reports that its first list shows.

    ``is_whole``: there are no more than these; ``newest`` is the newest one's date, empty where none tells it.
    """

    service: Service
    count: int
    is_whole: bool
    newest: str = ""


def inspect_reporting(web: HttpClient, service: Service) -> ReportingInspection:
    """Find out what is at the address of ``service``; its kind is found, too. Raises a ServiceError, nothing written.

    Where no Open311 and no CIRB answers, the error is that of Open311.
    """
    try:
        found = probe(web, service.url, service.jurisdiction_id)
    except (RequestRejected, InvalidResponse, ServerError) as error:
        if error.values.get("reason") == "jurisdiction_id":
            raise
        platform = _inspect_cirb(web, service)
        if platform is None:
            raise
        return platform
    capabilities = found.capabilities
    known = replace(service, kind="open311", url=found.url, capabilities=serialise_capabilities(capabilities))
    records = parse_records(create_open311_client(web, known).get("requests"), "request")
    dates = sorted(str(record.get("requested_datetime") or "") for record in records)
    return ReportingInspection(known, len(records), not _may_be_cut(capabilities, len(records)), (dates or [""])[-1])


def describe_software(service: Service) -> str:
    """Return what a service is, as an English template for the person."""
    if service.kind == "cirb":
        return N_("FixMyStreet of the CIRB platform")
    preset = service.capabilities.get("preset", "standard")
    if preset == "fixmystreet":
        return N_("FixMyStreet (Open311)")
    return N_("Open311")


def _may_be_cut(capabilities: Capabilities, count: int) -> bool:
    """Return whether a list of so many may be the first part of a longer one."""
    limits = (capabilities.page_size, capabilities.cap)
    return count > 0 and (any(limit and count >= limit for limit in limits) or bool(capabilities.span_days))


def _inspect_cirb(web: HttpClient, service: Service) -> ReportingInspection | None:
    once = copy(web)
    once.attempts = 1
    for path in CIRB_PATHS:
        url = service.url.rstrip("/") + path
        if path and service.url.rstrip("/").endswith("/api"):
            continue
        with suppress(ServiceError):
            client = Cirb(once, url)
            if client.fetch_categories():
                found = client.fetch_incidents()
                dates = sorted(incident.requested_datetime for incident in found.incidents)
                known = replace(service, kind="cirb", url=url, capabilities={})
                return ReportingInspection(known, len(found.incidents), False, (dates or [""])[-1])
    return None
