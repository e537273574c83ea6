"""Who reads a commune's reporting service, by the kind that its profile names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ...http.client import Web
from ...model.incident import Category, Incident, Update
from ...profile import Service
from ..capabilities import endpoint
from .cirb import Cirb
from .open311 import Open311
from .pagination import Crawl


class Reader(Protocol):
    """A reporting service, read. Every method raises a ServiceError."""

    def categories(self) -> list[Category]:
        """What can be reported here."""

    def crawl(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> Crawl:
        """All incidents requested in [start, end), newest first; bounds are ISO 8601 dates, empty for none."""

    def incident(self, service_request_id: str) -> Incident | None:
        """One incident, or None if the service does not show it."""

    def updates(self, service_request_id: str) -> list[Update]:
        """The history of one incident, oldest first; empty where the service shows none."""


def reader(web: Web, service: Service) -> Reader:
    """What reads ``service``."""
    if service.kind == "cirb":
        return Cirb(web, service.url)
    return open311(web, service)


def open311(web: Web, service: Service, api_key: str = "") -> Open311:
    """The Open311 endpoint that a profile describes; ``api_key`` is for what it writes."""
    return Open311(web, service.url, service.jurisdiction_id, api_key, endpoint.read(service.capabilities))
