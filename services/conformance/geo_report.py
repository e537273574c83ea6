"""What an Open311 endpoint answers, asked once each and kept: the ground that the rules judge.

Only reads are sent (GET), each with its address as it is written: an empty parameter is sent too.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlencode
from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses

from ..errors import N_, InvalidResponse, RequestRejected, Unreachable
from ..http.client import HttpClient, Response, parse_http_date, redact
from ..incidents.parsing import parse_date, parse_records, to_text
from .rules import Outcome, Result

MAX_REQUESTS = 120
"""Requests of one run, whatever the service: a check is no load test."""

MAX_ANSWER_CHARS = 600
"""How much of an answer a verdict keeps."""

UNKNOWN_ID = "repere-0"
UNKNOWN_CODE = "repere-inconnu"
UNKNOWN_DOMAIN = "repere-inconnu.example"

_PERSONAL = ("requestor_name", "first_name", "last_name", "email", "phone", "account_id")


@dataclass(frozen=True)
class Exchange:
    """A question and its answer; ``form`` is the suffix that was asked for."""

    answer: Response
    form: str

    @property
    def url(self) -> str:
        """What was asked, without keys."""
        return redact(self.answer.url)

    @property
    def is_xml(self) -> bool:
        """Whether the body looks like XML that is no web page."""
        return self.answer.body.lstrip()[:1] == b"<" and not self.is_page

    @property
    def is_page(self) -> bool:
        """Whether a web page came."""
        begin = self.answer.body.lstrip()[:16].lower()
        return self.answer.media_type == "text/html" or begin.startswith((b"<html", b"<!doctype html"))

    def json(self) -> Any:
        """Return the body as JSON; None where it is something else."""
        try:
            return self.answer.json()
        except InvalidResponse:
            return None

    def tree(self) -> Element | None:
        """Return the body as XML; None where it is something else."""
        try:
            return None if self.is_page or not self.is_xml else self.answer.xml()
        except (InvalidResponse, RequestRejected):
            return None

    def records(self, child: str) -> list[dict[str, Any]] | None:
        """Return the list that came with a 2xx, however wrapped; None where no list can be read."""
        if not 200 <= self.answer.status < 300:
            return None
        try:
            return [record for record in parse_records(self.answer, child) if isinstance(record, dict)]
        except (InvalidResponse, RequestRejected):
            return None

    def excerpt(self) -> str:
        """Return the status, the media type and the beginning of the body, without keys and personal fields."""
        text = redact(self.answer.body[: 4 * MAX_ANSWER_CHARS].decode("utf-8", "replace"))
        if any(name in text for name in _PERSONAL):
            text = ""  # whole records of citizens are no evidence that a report may carry
        head = f"HTTP {self.answer.status} {self.answer.headers.get('Content-Type', '')}".strip()
        return f"{head}\n{text[:MAX_ANSWER_CHARS]}".strip()


class GeoReportEndpoint:
    """One endpoint: ``url`` is the base up to and with the version, as ``https://example.org/open311/v2``."""

    def __init__(self, client: HttpClient, url: str, jurisdiction_id: str = "") -> None:
        self.client = client
        self.url = url.rstrip("/")
        self.jurisdiction_id = jurisdiction_id
        self._exchanges: dict[str, Exchange] = {}

    def ask(
        self,
        path: str,
        form: str = "",
        query: Mapping[str, str] | None = None,
        *,
        jurisdiction_id: str | None = None,
    ) -> Exchange:
        """Ask ``path`` in a format (the one that lists come in by default), once; then give the same again.

        ``jurisdiction_id`` replaces the endpoint's own; empty leaves it out. Raises Unreachable, OutcomeUnknown.
        """
        form = form or self.form
        jurisdiction = self.jurisdiction_id if jurisdiction_id is None else jurisdiction_id
        pairs = {**({"jurisdiction_id": jurisdiction} if jurisdiction else {}), **(query or {})}
        name = "/".join(quote(part, safe="") for part in path.split("/"))
        return self.fetch(f"{self.url}/{name}.{form}" + (f"?{urlencode(pairs)}" if pairs else ""), form)

    def fetch(self, url: str, form: str) -> Exchange:
        """Ask a whole address. Raises Unreachable, OutcomeUnknown."""
        if url not in self._exchanges:
            if len(self._exchanges) >= MAX_REQUESTS:
                raise Unreachable(N_("The check stopped after {count} requests."), count=MAX_REQUESTS)
            self._exchanges[url] = Exchange(self.client.probe(url), form)
        return self._exchanges[url]

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
        return list(self._exchanges.values())


def pass_rule(exchange: Exchange, reason: str = "", **values: object) -> Result:
    """The rule is kept, as this answer shows."""
    return _result(Outcome.PASSED, exchange, reason, values)


def fail_rule(exchange: Exchange, reason: str, **values: object) -> Result:
    """The rule is not kept, as this answer shows."""
    return _result(Outcome.FAILED, exchange, reason, values)


def skip_rule(reason: str, **values: object) -> Result:
    """The rule could not be tried."""
    return Result(Outcome.SKIPPED, reason, values)


def judge_status(exchange: Exchange, expected: Iterable[int]) -> Result:
    """The rule is kept where one of these statuses came."""
    wanted = tuple(expected)
    if exchange.answer.status in wanted:
        return pass_rule(exchange)
    codes = ", ".join(map(str, wanted))
    return fail_rule(exchange, N_("HTTP {code} came; {expected} was due."), code=exchange.answer.status, expected=codes)


def judge_each(exchange: Exchange, records: list[dict[str, Any]], faulty: Mapping[str, str]) -> Result:
    """The rule is kept where no record is at fault; ``faulty`` is what is wrong, by id."""
    if not records:
        return skip_rule(NOTHING_TO_TRY)
    if not faulty:
        return pass_rule(exchange, N_("{count} looked at."), count=len(records))
    samples = "; ".join(f"{name}: {value}" for name, value in list(faulty.items())[:5])
    reason = N_("{count} of {total} are not so: {samples}.")
    return fail_rule(exchange, reason, count=len(faulty), total=len(records), samples=samples)


def identify(record: Mapping[str, Any]) -> str:
    """Return a request's id as text."""
    return to_text(record.get("service_request_id"))


def parse_requested(record: Mapping[str, Any], name: str = "requested_datetime") -> datetime | None:
    """Return when a request was made, or its other date ``name``."""
    return parse_date(to_text(record.get(name)))


NOTHING_TO_TRY = N_("Not tested: the service shows nothing that this can be tried with.")
NO_LIST = N_("No list can be read from the answer (HTTP {code}).")


def _result(outcome: Outcome, exchange: Exchange, reason: str, values: Mapping[str, object]) -> Result:
    checksum = hashlib.sha256(exchange.answer.body).hexdigest()
    return Result(outcome, reason, values, exchange.url, exchange.excerpt(), checksum=checksum)


def shorten(value: object) -> str:
    """Return a value as JSON of at most 80 characters, as a sample."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:79]}…"
