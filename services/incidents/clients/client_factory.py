"""Who reads a commune's reporting service: one table, by the kind that its profile names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ...errors import N_
from ...http.client import HttpClient
from ...model.incident import Category, Incident, Update
from ...profile import IncidentFile, Service
from .. import endpoint
from .cirb import Cirb
from .incident_file import IncidentFileClient
from .open311 import Open311
from .pagination import FetchResult


class ReportingClient(Protocol):
    """Read a reporting service. Every method raises a ServiceError; where it is a file, InvalidFile."""

    def fetch_categories(self) -> list[Category]:
        """Fetch what can be reported."""

    def fetch_incidents(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> FetchResult:
        """Fetch all incidents requested in [start, end), newest first; bounds are ISO 8601 dates, empty for none."""

    def fetch_incident(self, service_request_id: str) -> Incident | None:
        """Fetch one incident, or None if the service does not show it."""

    def fetch_updates(self, service_request_id: str) -> list[Update]:
        """Fetch the history of one incident, oldest first; empty where the service shows none."""


def create_reporting_client(web: HttpClient, service: Service) -> ReportingClient:
    """Create the client that reads ``service``."""
    return REPORTING_KINDS[service.kind].create(web, service)


def create_open311_client(web: HttpClient, service: Service, api_key: str = "") -> Open311:
    """Create the client of an Open311 endpoint; ``api_key`` is for what it writes."""
    return Open311(
        web, service.url, service.jurisdiction_id, api_key, endpoint.parse_capabilities(service.capabilities)
    )


@dataclass(frozen=True)
class ReportingKind:
    """A kind of reporting service: its name for a person (an English template), and what creates its client."""

    label: str
    create: Callable[[HttpClient, Service], ReportingClient]


REPORTING_KINDS: dict[str, ReportingKind] = {
    "open311": ReportingKind(N_("FixMyStreet or another Open311"), create_open311_client),
    "cirb": ReportingKind(N_("FixMyStreet of the CIRB platform"), lambda web, service: Cirb(web, service.url)),
    "file": ReportingKind(
        N_("a file of the commune's own tool"),
        lambda web, service: IncidentFileClient(service.file or IncidentFile()),
    ),
}
"""Every kind that a profile may name for its reports; resources/profile.schema.json lists the same."""
