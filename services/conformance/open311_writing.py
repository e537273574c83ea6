"""Open311 GeoReport v2: what a service does with a new request, rule by rule. One is made, where a person agreed.

First goes what must be refused, then one whole request; the first that is taken ends the writing. Nothing is ever sent
twice, nor to another address than the endpoint's. The rules' words are in resources/conformance/open311.json.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import isclose
from typing import Any

from ..errors import N_, Cancelled, RepereError, Unreachable
from ..http.pause import cancellable_sleep
from ..http.redaction import register_secret
from ..incidents.parsing import format_utc, to_text
from ..json_values import as_objects
from .exchange import NOTHING_TO_TRY, Exchange, fail_rule, judge_status, pass_rule, skip_rule
from .geo_report import UNKNOWN_CODE, UNKNOWN_ID, GeoReportEndpoint, identify
from .open311_services import read_definition
from .rules import Result

TOKEN_WAITS_S = (2.0, 30.0, 60.0)
"""Seconds before each question after a token: the standard names no time."""

MAX_SHIFT_DEGREES = 1e-5
"""By how much a place may come back rounded: about a metre."""

_NOT_OFFERED = (404, 405, 501)
_TRIES = ("no_place", "no_code", "no_attribute", "no_key", "request")
"""What is sent, in this order."""


@dataclass(frozen=True)
class WriteConsent:
    """What a person agreed to: one test request in a category of the service that is checked.

    ``api_key`` is the service's, ``waits_s`` the seconds before each question after a token.
    """

    service_code: str
    api_key: str = field(default="", repr=False)
    waits_s: tuple[float, ...] = TOKEN_WAITS_S


class WriteTrial:
    """The writes of one run. ``answers`` are by what was left out of the request, see ``_TRIES``."""

    def __init__(self, endpoint: GeoReportEndpoint, consent: WriteConsent) -> None:
        register_secret(consent.api_key)
        self.endpoint = endpoint
        self.consent = consent
        self.text = f"Test de conformité {secrets.token_hex(4)}, à clôturer (Repère)"
        self.answers: dict[str, Exchange] = {}
        self._earlier_ids: set[str] = set()
        self.last: Exchange | None = None
        """What ended the writing: it was taken, or refused though it was whole."""
        self.failure: RepereError | None = None
        """What kept the answer to a write from being read whole."""

    @property
    def service(self) -> Mapping[str, Any]:
        """The category as the service lists it; empty where it does not."""
        code = self.consent.service_code
        return next((each for each in self.endpoint.services() if to_text(each.get("service_code")) == code), {})

    @cached_property
    def attributes(self) -> list[dict[str, Any]]:
        """What the category asks for beside the place and the text."""
        if to_text(self.service.get("metadata")).lower() != "true":
            return []
        return as_objects(read_definition(self.endpoint.ask(f"services/{self.consent.service_code}")).get("attributes"))

    @cached_property
    def position(self) -> dict[str, str]:
        """Where the test request is: at the newest one that the service shows, so surely in its area."""
        for record in self.endpoint.requests():
            lat, lon = to_text(record.get("lat")), to_text(record.get("long"))
            if lat and lon:
                address = to_text(record.get("address"))
                return {"lat": lat, "long": lon, **({"address_string": address} if address else {})}
        return {"address_string": "Test"}

    @cached_property
    def is_sent(self) -> bool:
        """Whether the writing was done; asked again, it sends nothing. Where it raises, nothing was made."""
        if not self.service:
            return False
        # all that is read is read before anything is written
        for name in _TRIES:
            self.build_form(name)
        self._earlier_ids = {identify(record) for record in self.endpoint.requests()}
        try:
            self._send_all()
        except RepereError as error:
            self.failure = error
        return True

    @property
    def record(self) -> dict[str, Any]:
        """What the service says of the request that it took; empty where it took none, or says nothing."""
        records = (self.last.records("request") or []) if self.last else []
        return records[0] if len(records) == 1 and identify(records[0]) not in self._earlier_ids - {""} else {}

    @property
    def is_taken(self) -> bool:
        """Whether a new request is there."""
        if self.last is None or not _is_success(self.last):
            return False
        return bool(self.record) or (self.kind == "blackbox" and not self.last.answer.is_web_page)

    @property
    def kind(self) -> str:
        """The category's type: realtime, batch or blackbox."""
        return to_text(self.service.get("type"))

    @cached_property
    def token_answer(self) -> Exchange | None:
        """The first answer to the token that is no refusal, or the last one; None where there is no token."""
        token, exchange = to_text(self.record.get("token")), None
        for wait_s in self.consent.waits_s if token else ():
            try:
                cancellable_sleep(wait_s, self.endpoint.client.cancelled)
            except Cancelled:
                break  # the request is there: what is known of it is reported
            exchange = self.endpoint.ask(f"tokens/{token}", is_fresh=True)
            if _is_success(exchange):
                break
        return exchange

    @property
    def request_id(self) -> str:
        """The number of the request that was made, also by way of its token."""
        if identify(self.record) or self.token_answer is None:
            return identify(self.record)
        return next(map(identify, self.token_answer.records("request") or []), "")

    @property
    def written(self) -> dict[str, str]:
        """What the person has to close; empty where surely nothing was made."""
        if not self.is_taken and (self.failure is None or isinstance(self.failure, (Unreachable, Cancelled))):
            return {}
        token = to_text(self.record.get("token"))
        code = self.consent.service_code
        return {"service_code": code, "id": self.request_id, "token": token, "description": self.text}

    def build_form(self, without: str, *, has_several: bool = False) -> list[tuple[str, str]]:
        """Build the request but what ``without`` names; ``has_several`` gives lists several values where they can."""
        code = self.consent.service_code if without != "no_code" else UNKNOWN_CODE
        fields = {"jurisdiction_id": self.endpoint.jurisdiction_id, "service_code": code, "description": self.text}
        fields |= {"api_key": self.consent.api_key} if without != "no_key" else {}
        fields |= self.position if without != "no_place" else {}
        form = [(name, value) for name, value in fields.items() if value]
        for attribute in self.attributes if without not in ("no_code", "no_attribute") else ():
            name, several = f"attribute[{to_text(attribute.get('code'))}]", _list_keys(attribute)[:2]
            if has_several and len(several) == 2 and to_text(attribute.get("datatype")) == "multivaluelist":
                form += [(f"{name}[]", key) for key in several]
            elif _is_required(attribute):
                form.append((name, self._fill(attribute)))
        return form

    def _fill(self, attribute: Mapping[str, Any]) -> str:
        kind = to_text(attribute.get("datatype"))
        plain = {"number": "1", "datetime": format_utc(self.endpoint.now())}.get(kind, "Test")
        return next(iter(_list_keys(attribute)), plain)

    def _send_all(self) -> None:
        for name in _TRIES:
            if name == "no_attribute" and not any(map(_is_required, self.attributes)):
                continue
            if name == "no_key" and not self.consent.api_key:
                continue  # the whole request has none
            several = self.build_form(name, has_several=name == "request")
            plain = self.build_form(name)
            answer = self._send(name, several)
            if name == "request" and several != plain and 400 <= answer.answer.status < 500:
                self.answers["several"] = answer
                answer = self._send(name, plain)
            if _is_success(answer) or name == "request":
                self.last = answer
                return

    def _send(self, name: str, fields: list[tuple[str, str]]) -> Exchange:
        # refusals in the format of lists, the request itself in the one that every service has
        form = "xml" if name == "request" else self.endpoint.form
        if self.endpoint.client.cancelled():
            raise Cancelled
        # from here on nobody stops it: whoever did would not know whether a request was made
        before, self.endpoint.client.cancelled = self.endpoint.client.cancelled, lambda: False
        try:
            self.answers[name] = self.endpoint.post(f"{self.endpoint.url}/requests.{form}", form, fields)
        finally:
            self.endpoint.client.cancelled = before
        return self.answers[name]


def makes_request(trial: WriteTrial) -> Result:
    """PST-01."""
    if not trial.is_sent:
        return skip_rule(N_("Nothing was sent: the service lists no category {code}."), code=trial.consent.service_code)
    if isinstance(trial.failure, (Unreachable, Cancelled)):
        raise trial.failure  # nothing was sent
    if trial.failure is not None:
        reason = N_("Nobody knows whether a request was made, as the answer did not come whole: look for “{text}”.")
        result = skip_rule(reason, text=trial.text)
    elif trial.last is None or not _is_success(trial.last):
        status = trial.last.answer.status if trial.last else 0
        result = fail_rule(trial.answers["request"], N_("It was refused (HTTP {code})."), code=status)
    elif not trial.is_taken:
        result = fail_rule(trial.last, N_("HTTP {code} came without a new request."), code=trial.last.answer.status)
    else:
        name = trial.request_id or to_text(trial.record.get("token")) or "–"
        result = pass_rule(trial.last, N_("Made, and to be closed: {id} (“{text}”)."), id=name, text=trial.text)
    return replace(result, written=trial.written)


def _judge_taken(judge: Callable[[WriteTrial, Exchange], Result]) -> Callable[[WriteTrial], Result]:
    """Judge what came of the request that was taken; skip the rule where none was."""

    def judged(trial: WriteTrial) -> Result:
        taken = trial.last if trial.is_sent and trial.is_taken else None
        return judge(trial, taken) if taken is not None else skip_rule(_NOT_TAKEN)

    return judged


def _judge_refusal(name: str, statuses: tuple[int, ...]) -> Callable[[WriteTrial], Result]:
    """Judge the refusal of a request without something: that it is for this is known once the whole one was taken."""

    def judge(trial: WriteTrial, _taken: Exchange) -> Result:
        answer = trial.answers.get(name)
        if answer is None and name == "no_key" and not trial.consent.api_key:
            answer = trial.answers.get("request")
        if answer is None:
            absent = name == "no_attribute" and not any(map(_is_required, trial.attributes))
            return skip_rule(NOTHING_TO_TRY if absent else _ENOUGH)
        return judge_status(answer, statuses)

    return _judge_taken(judge)


def _names_request(trial: WriteTrial, taken: Exchange) -> Result:
    """PST-02."""
    if trial.kind == "blackbox":
        return skip_rule(NOTHING_TO_TRY)
    both = identify(trial.record) and to_text(trial.record.get("token"))
    return fail_rule(taken, N_("An id and a token came.")) if both else pass_rule(taken)


def _keeps_type(trial: WriteTrial, taken: Exchange) -> Result:
    """PST-03."""
    due = {"realtime": ["service_request_id"], "batch": ["token"], "blackbox": []}.get(trial.kind)
    if due is None:
        return skip_rule(NOTHING_TO_TRY)
    came = [name for name in ("service_request_id", "token") if to_text(trial.record.get(name))]
    if came == due:
        return pass_rule(taken)
    return fail_rule(taken, N_("{came} came; {due} was due."), came=", ".join(came) or "–", due=", ".join(due) or "–")


def _takes_several_values(trial: WriteTrial, taken: Exchange) -> Result:
    """PST-08."""
    refused = trial.answers.get("several")
    if refused is not None:
        return judge_status(refused, [200, 201])
    return pass_rule(taken) if "%5B%5D=" in taken.sent else skip_rule(NOTHING_TO_TRY)


def _shows_request(trial: WriteTrial, taken: Exchange) -> Result:
    """PST-09."""
    if not trial.request_id:
        return skip_rule(NOTHING_TO_TRY)
    exchange = trial.endpoint.ask(f"requests/{trial.request_id}")
    records = exchange.records("request")
    if not records:
        return skip_rule(N_("Not tested: the service does not show it yet (HTTP {code})."), code=exchange.answer.status)
    record, position = records[0], trial.position if taken is not trial.answers.get("no_place") else {}
    shown = {
        "service_code": to_text(record.get("service_code")) == trial.consent.service_code,
        "description": trial.text in to_text(record.get("description")),
        "lat, long": "lat" not in position or _is_near(record, position),
        "address": "address_string" not in position or bool(to_text(record.get("address"))),
    }
    lost = ", ".join(name for name, is_kept in shown.items() if not is_kept)
    return fail_rule(exchange, N_("Lost or changed: {fields}."), fields=lost) if lost else pass_rule(exchange)


def _resolves_token(trial: WriteTrial, _taken: Exchange) -> Result:
    """TOK-01: how long a token may wait, the standard does not say."""
    exchange = trial.token_answer
    if exchange is None:
        return skip_rule(NOTHING_TO_TRY)
    if not _is_success(exchange):
        waited = round(sum(trial.consent.waits_s))
        return skip_rule(N_("Not tested: after {seconds} s the token had no id yet."), seconds=waited)
    records = exchange.records("request") or [{}]
    came = identify(records[0]), to_text(records[0].get("token"))
    if came[0] and came[1] == to_text(trial.record.get("token")):
        return pass_rule(exchange)
    return fail_rule(exchange, N_("The answer has the id “{id}” and the token “{token}”."), id=came[0], token=came[1])


def refuses_unknown_token(trial: WriteTrial) -> Result:
    """TOK-02."""
    if not any(to_text(record.get("type")) == "batch" for record in trial.endpoint.services()):
        return skip_rule(NOTHING_TO_TRY)
    return judge_status(trial.endpoint.ask(f"tokens/{UNKNOWN_ID}"), [404])


def _is_success(exchange: Exchange) -> bool:
    return 200 <= exchange.answer.status < 300


def _is_required(attribute: Mapping[str, Any]) -> bool:
    return to_text(attribute.get("required")).lower() == "true"


def _list_keys(attribute: Mapping[str, Any]) -> list[str]:
    return [key for value in as_objects(attribute.get("values")) if (key := to_text(value.get("key")))]


def _is_near(record: Mapping[str, Any], position: Mapping[str, str]) -> bool:
    try:
        return all(
            isclose(float(to_text(record.get(name))), float(position[name]), abs_tol=MAX_SHIFT_DEGREES)
            for name in ("lat", "long")
        )
    except ValueError:
        return False


_NOT_TAKEN = N_("Not tested: the service took no test request.")
_ENOUGH = N_("Not asked: a request had been made already, and one is enough.")

CHECKS: dict[str, Callable[[WriteTrial], Result]] = {
    "O311-PST-01": makes_request,
    "O311-PST-02": _judge_taken(_names_request),
    "O311-PST-03": _judge_taken(_keeps_type),
    "O311-PST-04": _judge_refusal("no_key", (403,)),
    "O311-PST-05": _judge_refusal("no_place", (400,)),
    "O311-PST-06": _judge_refusal("no_code", (404,)),
    "O311-PST-07": _judge_refusal("no_attribute", (400,)),
    "O311-PST-08": _judge_taken(_takes_several_values),
    "O311-PST-09": _judge_taken(_shows_request),
    "O311-TOK-01": _judge_taken(_resolves_token),
    "O311-TOK-02": refuses_unknown_token,
}
"""What judges each rule, by its id."""
