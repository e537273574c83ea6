"""Open311 GeoReport v2: the lists of requests, their values and their filters, rule by rule.

The rules' words, levels and clauses are in resources/conformance/open311.json.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from ..errors import N_
from ..incidents.parsing import format_utc, to_text
from .exchange import (
    NO_LIST,
    NOTHING_TO_TRY,
    Exchange,
    fail_rule,
    judge_each,
    judge_status,
    pass_rule,
    shorten,
    skip_rule,
)
from .geo_report import UNKNOWN_ID, GeoReportEndpoint, identify, parse_requested
from .open311_services import judge_value, list_absent, list_missing
from .rules import Result

MAX_IDS = 3
WINDOW_DAYS = 90
MAX_LISTED = 1000
MAX_DESCRIPTION_CHARS = 4000

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)")
_MARKUP = re.compile(r"</?[a-zA-Z!][^<>]*>")
_STATES = ("open", "closed")


def lists_requests(endpoint: GeoReportEndpoint) -> Result:
    """REQ-01."""
    exchange = endpoint.ask("requests")
    return (
        fail_rule(exchange, NO_LIST, code=exchange.answer.status)
        if exchange.records("request") is None
        else pass_rule(exchange)
    )


def _judge_requests(endpoint: GeoReportEndpoint, find_fault: Callable[[dict[str, Any]], str]) -> Result:
    """Judge every request of the list without a filter, and of the one of both states."""
    both = endpoint.ask("requests", query={"status": "open,closed"})
    records = {identify(record): record for record in [*endpoint.requests(), *(both.records("request") or [])]}
    faulty = {name: fault for name, record in records.items() if (fault := find_fault(record))}
    return judge_each(endpoint.ask("requests"), list(records.values()), faulty)


def names_requests(endpoint: GeoReportEndpoint) -> Result:
    """REQ-02."""
    needed = ("service_request_id", "status", "service_code", "service_name", "requested_datetime")
    seen = Counter(map(identify, endpoint.requests()))
    return _judge_requests(
        endpoint, lambda record: list_missing(record, needed) or ("2 ×" if seen[identify(record)] > 1 else "")
    )


def has_place_fields(endpoint: GeoReportEndpoint) -> Result:
    """REQ-03."""
    return _judge_requests(
        endpoint, lambda record: list_absent(record, ("address", "address_id", "zipcode", "media_url"))
    )


def says_status(endpoint: GeoReportEndpoint) -> Result:
    """REQ-04."""
    return _judge_requests(endpoint, lambda record: judge_value(record, "status", _STATES))


def writes_dates(endpoint: GeoReportEndpoint) -> Result:
    """REQ-05."""

    def fault(record: dict[str, Any]) -> str:
        names = ("requested_datetime", "updated_datetime", "expected_datetime")
        odd = [
            date for date in (to_text(record.get(name)) for name in names) if date and not _DATE_TIME.fullmatch(date)
        ]
        return shorten(odd[0]) if odd else ""

    return _judge_requests(endpoint, fault)


def updates_after_request(endpoint: GeoReportEndpoint) -> Result:
    """REQ-06."""

    def fault(record: dict[str, Any]) -> str:
        requested, updated = parse_requested(record), parse_requested(record, "updated_datetime")
        return to_text(record.get("updated_datetime")) if requested and updated and updated < requested else ""

    return _judge_requests(endpoint, fault)


def has_degrees(endpoint: GeoReportEndpoint) -> Result:
    """REQ-07."""

    def fault(record: dict[str, Any]) -> str:
        lat, lon = to_text(record.get("lat")), to_text(record.get("long"))
        if not lat and not lon:
            return ""
        try:
            inside = abs(float(lat)) <= 90 and abs(float(lon)) <= 180 and (float(lat), float(lon)) != (0, 0)
        except ValueError:
            inside = False
        return "" if inside else f"{lat} {lon}"

    return _judge_requests(endpoint, fault)


def lists_ids(endpoint: GeoReportEndpoint) -> Result:
    """REQ-08."""
    ids = [identify(record) for record in endpoint.requests()[:MAX_IDS]]
    if len(ids) < 2 or any("," in each for each in ids):
        return skip_rule(NOTHING_TO_TRY)
    exchange = endpoint.ask("requests", query={"service_request_id": ",".join(ids)})
    return _judge_set(exchange, ids, _values(exchange, "service_request_id"))


def prefers_ids(endpoint: GeoReportEndpoint) -> Result:
    """REQ-09."""
    record = next((record for record in endpoint.requests() if to_text(record.get("status")) == "open"), None)
    if record is None:
        return skip_rule(NOTHING_TO_TRY)
    exchange = endpoint.ask("requests", query={"service_request_id": identify(record), "status": "closed"})
    return _judge_set(exchange, [identify(record)], _values(exchange, "service_request_id"))


def _codes(endpoint: GeoReportEndpoint) -> list[str]:
    counted = Counter(to_text(record.get("service_code")) for record in endpoint.requests())
    return [code for code, _count in counted.most_common(2) if code and "," not in code]


def filters_code(endpoint: GeoReportEndpoint) -> Result:
    """REQ-10."""
    codes = _codes(endpoint)[:1]
    if not codes:
        return skip_rule(NOTHING_TO_TRY)
    exchange = endpoint.ask("requests", query={"service_code": codes[0]})
    return _judge_set(
        exchange, codes, [to_text(record.get("service_code")) for record in exchange.records("request") or []]
    )


def filters_codes(endpoint: GeoReportEndpoint) -> Result:
    """REQ-11."""
    codes = _codes(endpoint)
    if len(codes) < 2:
        return skip_rule(NOTHING_TO_TRY)
    exchange = endpoint.ask("requests", query={"service_code": ",".join(codes)})
    return _judge_set(
        exchange, codes, [to_text(record.get("service_code")) for record in exchange.records("request") or []]
    )


def filters_status(endpoint: GeoReportEndpoint) -> Result:
    """REQ-12."""
    exchange = None
    for state in {to_text(record.get("status")) for record in endpoint.requests()} & set(_STATES):
        exchange = endpoint.ask("requests", query={"status": state})
        came = _values(exchange, "status")
        if set(came) != {state}:
            return _judge_set(exchange, [state], came)
    return pass_rule(exchange) if exchange is not None else skip_rule(NOTHING_TO_TRY)


def filters_states(endpoint: GeoReportEndpoint) -> Result:
    """REQ-13."""
    exchange = endpoint.ask("requests", query={"status": "open,closed"})
    if exchange.records("request") is None:
        return fail_rule(exchange, NO_LIST, code=exchange.answer.status)
    if endpoint.requests() and not exchange.records("request"):
        return fail_rule(exchange, _EMPTY)
    return pass_rule(exchange)


def _dates(endpoint: GeoReportEndpoint) -> list[datetime]:
    return sorted(at for at in map(parse_requested, endpoint.requests()) if at is not None)


def bounds_dates(endpoint: GeoReportEndpoint) -> Result:
    """REQ-14."""
    dates = _dates(endpoint)
    if not dates:
        return skip_rule(NOTHING_TO_TRY)
    start = dates[len(dates) // 2].replace(hour=0, minute=0, second=0, microsecond=0)
    end = start + timedelta(days=1)
    exchange = endpoint.ask("requests", query={"start_date": format_utc(start), "end_date": format_utc(end)})
    records = exchange.records("request")
    if not records:
        return fail_rule(exchange, _EMPTY if records == [] else NO_LIST, code=exchange.answer.status)
    outside = {
        identify(record): to_text(record.get("requested_datetime"))
        for record in records
        if not start <= (parse_requested(record) or start) <= end
    }
    return judge_each(exchange, records, outside)


def reads_offsets(endpoint: GeoReportEndpoint) -> Result:
    """REQ-15."""
    dates = _dates(endpoint)
    if not dates:
        return skip_rule(NOTHING_TO_TRY)
    at = dates[-1] - timedelta(minutes=30)
    local = (at + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%S+01:00")
    first, second = (endpoint.ask("requests", query={"start_date": date}) for date in (format_utc(at), local))
    lists = [_values(exchange, "service_request_id") for exchange in (first, second)]
    return pass_rule(second) if lists[0] == lists[1] else _judge_set(second, *lists)


def cuts_by_default(endpoint: GeoReportEndpoint) -> Result:
    """REQ-16."""
    exchange, dates = endpoint.ask("requests"), _dates(endpoint)
    if not dates:
        return skip_rule(NOTHING_TO_TRY)
    days = (endpoint.now() - dates[0]).days
    if days <= WINDOW_DAYS and len(dates) <= MAX_LISTED:
        return pass_rule(exchange)
    reason = N_("{count} requests came, the oldest of {days} days.")
    return fail_rule(exchange, reason, count=len(dates), days=days)


def refuses_long_span(endpoint: GeoReportEndpoint) -> Result:
    """REQ-17."""
    end = endpoint.now()
    start = end - timedelta(days=2 * WINDOW_DAYS)
    exchange = endpoint.ask("requests", query={"start_date": format_utc(start), "end_date": format_utc(end)})
    if exchange.answer.status == 400:
        return pass_rule(exchange)
    dates = sorted(at for at in map(parse_requested, exchange.records("request") or []) if at is not None)
    if dates and (dates[-1] - dates[0]).days > WINDOW_DAYS:
        return fail_rule(exchange, N_("A span of {days} days came."), days=(dates[-1] - dates[0]).days)
    return skip_rule(N_("Not tested: no older request was seen."))


def refuses_bad_date(endpoint: GeoReportEndpoint) -> Result:
    """REQ-18."""
    return judge_status(endpoint.ask("requests", query={"start_date": "notadate"}), [400])


def reads_fractions(endpoint: GeoReportEndpoint) -> Result:
    """REQ-19."""
    at = (endpoint.now() - timedelta(days=7)).strftime("%Y-%m-%dT%H:%M:08.5Z")
    return judge_status(endpoint.ask("requests", query={"start_date": at}), [200])


def has_plain_descriptions(endpoint: GeoReportEndpoint) -> Result:
    """REQ-20."""

    def fault(record: dict[str, Any]) -> str:
        text = to_text(record.get("description"))
        markup = _MARKUP.search(text)
        return f"{len(text)}" if len(text) > MAX_DESCRIPTION_CHARS else markup[0][:40] if markup else ""

    return _judge_requests(endpoint, fault)


def finds_request(endpoint: GeoReportEndpoint) -> Result:
    """ONE-01: record of each state is asked for."""
    by_state = {to_text(record.get("status")): identify(record) for record in reversed(endpoint.requests())}
    exchange = None
    for name in sorted(by_state.values())[:4]:
        exchange = endpoint.ask(f"requests/{name}")
        if _values(exchange, "service_request_id") != [name]:
            return _judge_set(exchange, [name], _values(exchange, "service_request_id"))
    return pass_rule(exchange) if exchange is not None else skip_rule(NOTHING_TO_TRY)


def refuses_unknown_id(endpoint: GeoReportEndpoint) -> Result:
    """ONE-02."""
    return judge_status(endpoint.ask(f"requests/{UNKNOWN_ID}"), [404])


_EMPTY = N_("The list is empty, although there are such requests.")


def _values(exchange: Exchange, name: str) -> list[str]:
    """Return a field of each request of an answer; none where no list can be read."""
    return [to_text(record.get(name)) for record in exchange.records("request") or []]


def _judge_set(exchange: Exchange, due: list[str], came: list[str]) -> Result:
    """Judge that the rule is kept where just these came, in any order and number."""
    if came and set(came) == set(due):
        return pass_rule(exchange)
    return fail_rule(
        exchange,
        N_("Came: {came} (HTTP {code}); due: {due}."),
        came=", ".join(sorted(set(came))[:5]) or "–",
        code=exchange.answer.status,
        due=", ".join(due[:5]),
    )


CHECKS: dict[str, Callable[[GeoReportEndpoint], Result]] = {
    "O311-REQ-01": lists_requests,
    "O311-REQ-02": names_requests,
    "O311-REQ-03": has_place_fields,
    "O311-REQ-04": says_status,
    "O311-REQ-05": writes_dates,
    "O311-REQ-06": updates_after_request,
    "O311-REQ-07": has_degrees,
    "O311-REQ-08": lists_ids,
    "O311-REQ-09": prefers_ids,
    "O311-REQ-10": filters_code,
    "O311-REQ-11": filters_codes,
    "O311-REQ-12": filters_status,
    "O311-REQ-13": filters_states,
    "O311-REQ-14": bounds_dates,
    "O311-REQ-15": reads_offsets,
    "O311-REQ-16": cuts_by_default,
    "O311-REQ-17": refuses_long_span,
    "O311-REQ-18": refuses_bad_date,
    "O311-REQ-19": reads_fractions,
    "O311-REQ-20": has_plain_descriptions,
    "O311-ONE-01": finds_request,
    "O311-ONE-02": refuses_unknown_id,
}
"""What judges each rule, by its id."""
