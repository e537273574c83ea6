"""Questions to a service and its answers, asked once each and kept: what the rules of any standard judge.

Reads are sent (GET) with their address as it is written: an empty parameter is sent too. A write goes out where a
person agreed to it, and is never repeated.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode
from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses

from ..errors import N_, InvalidResponse, RequestRejected, Unreachable
from ..http.client import HttpClient
from ..http.redaction import redact
from ..http.response import Response
from ..incidents.parsing import parse_records
from .rules import Outcome, Result

MAX_REQUESTS = 120
"""Requests of one run, whatever the service: a check is no load test."""

MAX_ANSWER_CHARS = 600
"""How much of an answer a verdict keeps."""

_PERSONAL = ("requestor_name", "first_name", "last_name", "email", "phone", "account_id")


@dataclass(frozen=True)
class Exchange:
    """A question and its answer, parsed once for all rules; ``form`` is the suffix that was asked for.

    ``sent`` is what was written, without keys; empty for a read.
    """

    answer: Response
    form: str
    sent: str = ""
    _lists: dict[str, list[dict[str, Any]] | None] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """What was asked, without keys."""
        return redact(self.answer.url)

    @property
    def question(self) -> str:
        """What was asked, or written."""
        return f"POST {self.url}\n{self.sent}" if self.sent else self.url

    @property
    def is_xml(self) -> bool:
        """Whether the body looks like XML that is no web page."""
        return self.answer.body.lstrip()[:1] == b"<" and not self.answer.is_web_page

    @cached_property
    def json(self) -> Any:
        """The body as JSON; None where it is something else."""
        try:
            return self.answer.json()
        except InvalidResponse:
            return None

    @cached_property
    def tree(self) -> Element | None:
        """The body as XML; None where it is something else."""
        try:
            return self.answer.document() if self.is_xml else None
        except InvalidResponse:
            return None

    def records(self, child: str) -> list[dict[str, Any]] | None:
        """Return the list that came with a 2xx, however wrapped; None where no list can be read."""
        if child not in self._lists:
            self._lists[child] = self._parse_records(child) if 200 <= self.answer.status < 300 else None
        return self._lists[child]

    def _parse_records(self, child: str) -> list[dict[str, Any]] | None:
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


class Exchanges:
    """What was asked of one service, by address."""

    def __init__(self, client: HttpClient) -> None:
        self.client = client
        self._asked: dict[str, Exchange] = {}
        self._count = 0

    def fetch(self, url: str, form: str = "", *, is_fresh: bool = False) -> Exchange:
        """Ask a whole address once, then give the same again; ``is_fresh`` asks anew. Raises Unreachable,
        OutcomeUnknown."""
        if is_fresh or url not in self._asked:
            self._count_request()
            self._asked[url] = Exchange(self.client.probe(url), form)
        return self._asked[url]

    def post(self, url: str, form: str, fields: Sequence[tuple[str, str]]) -> Exchange:
        """Write fields to an address, once. Raises Unreachable, OutcomeUnknown, InvalidResponse."""
        self._count_request()
        return Exchange(self.client.probe(url, fields), form, redact(urlencode(fields)))

    def _count_request(self) -> None:
        if self._count >= MAX_REQUESTS:
            raise Unreachable(N_("The check stopped after {count} requests."), count=MAX_REQUESTS)
        self._count += 1

    def list_asked(self) -> list[Exchange]:
        """Return all that was asked so far."""
        return list(self._asked.values())


def pass_rule(exchange: Exchange, reason: str = "", **values: object) -> Result:
    """Judge that the rule is kept, as this answer shows."""
    return _result(Outcome.PASSED, exchange, reason, values)


def fail_rule(exchange: Exchange, reason: str, **values: object) -> Result:
    """Judge that the rule is not kept, as this answer shows."""
    return _result(Outcome.FAILED, exchange, reason, values)


def skip_rule(reason: str, **values: object) -> Result:
    """Say that the rule could not be tried."""
    return Result(Outcome.SKIPPED, reason, values)


def judge_status(exchange: Exchange, expected: Iterable[int]) -> Result:
    """Judge that the rule is kept where one of these statuses came."""
    wanted = tuple(expected)
    if exchange.answer.status in wanted:
        return pass_rule(exchange)
    codes = ", ".join(map(str, wanted))
    return fail_rule(exchange, N_("HTTP {code} came; {expected} was due."), code=exchange.answer.status, expected=codes)


def judge_each(exchange: Exchange, records: list[dict[str, Any]], faulty: Mapping[str, str]) -> Result:
    """Judge that the rule is kept where no record is at fault; ``faulty`` is what is wrong, by id."""
    if not records:
        return skip_rule(NOTHING_TO_TRY)
    if not faulty:
        return pass_rule(exchange, N_("{count} looked at."), count=len(records))
    samples = "; ".join(f"{name}: {value}" for name, value in list(faulty.items())[:5])
    reason = N_("{count} of {total} are not so: {samples}.")
    return fail_rule(exchange, reason, count=len(faulty), total=len(records), samples=samples)


NOTHING_TO_TRY = N_("Not tested: the service shows nothing that this can be tried with.")
MISSING = N_("Missing: {missing}.")
ODD_VALUES = N_("Not in the standard: {values}.")
WRAPPED = N_("The list is inside an object: {names}.")
NO_LIST = N_("No list can be read from the answer (HTTP {code}).")


def _result(outcome: Outcome, exchange: Exchange, reason: str, values: Mapping[str, object]) -> Result:
    checksum = hashlib.sha256(exchange.answer.body).hexdigest()
    return Result(outcome, reason, values, exchange.question, exchange.excerpt(), checksum=checksum)


def shorten(value: object) -> str:
    """Return a value as JSON of at most 80 characters, as a sample."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:79]}…"
