"""One Open311 endpoint as the rules see it: its two lists, its clock, and what it refuses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlencode

from ..http.client import HttpClient
from ..http.response import parse_http_date
from ..incidents.parsing import parse_date, to_text
from .exchange import Exchange, Exchanges

GEO_REPORT = "http://wiki.open311.org/GeoReport_v2"
"""The standard's name: of a specification in a discovery document, and of its XML's namespace."""

UNKNOWN_ID = "repere-0"
UNKNOWN_CODE = "repere-inconnu"
UNKNOWN_DOMAIN = "repere-inconnu.example"


class GeoReportEndpoint(Exchanges):
    """One endpoint: ``url`` is the base up to and with the version, as ``https://example.org/open311/v2``."""

    def __init__(self, client: HttpClient, url: str, jurisdiction_id: str = "") -> None:
        super().__init__(client)
        self.url = url.rstrip("/")
        self.jurisdiction_id = jurisdiction_id

    def ask(
        self,
        path: str,
        form: str = "",
        query: Mapping[str, str] | None = None,
        *,
        jurisdiction_id: str | None = None,
        is_fresh: bool = False,
    ) -> Exchange:
        """Ask ``path`` in a format (the one that lists come in by default), once; then give the same unless
        ``is_fresh``.

        ``jurisdiction_id`` replaces the endpoint's own; empty leaves it out. Raises Unreachable, OutcomeUnknown.
        """
        form = form or self.form
        jurisdiction = self.jurisdiction_id if jurisdiction_id is None else jurisdiction_id
        pairs = {**({"jurisdiction_id": jurisdiction} if jurisdiction else {}), **(query or {})}
        name = "/".join(quote(part, safe="") for part in path.split("/"))
        return self.fetch(
            f"{self.url}/{name}.{form}" + (f"?{urlencode(pairs)}" if pairs else ""), form, is_fresh=is_fresh
        )

    @property
    def form(self) -> str:
        """The format that filters are tried in: JSON where it is offered, else XML."""
        return "json" if self.ask("services", "json").records("service") is not None else "xml"

    def lists(self, form: str = "") -> list[Exchange]:
        """Return the two base lists, in one format or in those that are offered."""
        forms = [form] if form else list(dict.fromkeys(("xml", self.form)))
        return [self.ask(path, each) for each in forms for path in ("services", "requests")]

    def services(self) -> list[dict[str, Any]]:
        """Return the categories; none where the list cannot be read."""
        return self.ask("services").records("service") or []

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests of the list without a filter; none where it cannot be read."""
        return self.ask("requests").records("request") or []

    def now(self) -> datetime:
        """Return the service's own clock, or this computer's where it does not say."""
        return parse_http_date(self.ask("requests").answer.headers.get("Date", "")) or datetime.now(timezone.utc)

    def provoke(self) -> list[Exchange]:
        """Ask three questions that a service should refuse, one unknown thing each; return all that was answered."""
        for form in dict.fromkeys(("xml", self.form)):
            self.ask(f"services/{UNKNOWN_CODE}", form)
        self.ask(f"requests/{UNKNOWN_ID}")
        self.ask("requests", query={"start_date": "notadate"})
        return self.list_asked()


def identify(record: Mapping[str, Any]) -> str:
    """Return a request's id as text."""
    return to_text(record.get("service_request_id"))


def parse_requested(record: Mapping[str, Any], name: str = "requested_datetime") -> datetime | None:
    """Return when a request was made, or its other date ``name``."""
    return parse_date(to_text(record.get(name)))
