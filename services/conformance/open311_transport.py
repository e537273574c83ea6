"""Open311 GeoReport v2: formats, jurisdictions and errors, rule by rule.

The rules' words, levels and clauses are in resources/conformance/open311.json.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..errors import N_, ServiceError
from ..http.urls import is_loopback
from ..json_values import as_dict
from ..xml_values import local_name
from .exchange import (
    MISSING,
    NO_LIST,
    NOTHING_TO_TRY,
    ODD_VALUES,
    WRAPPED,
    Exchange,
    fail_rule,
    judge_status,
    pass_rule,
    shorten,
    skip_rule,
)
from .geo_report import GEO_REPORT, UNKNOWN_CODE, UNKNOWN_DOMAIN, GeoReportEndpoint, identify
from .rules import Outcome, Result

_ROOTS = {"services": "service", "service_requests": "request"}
_DECLARATION = re.compile(rb"\A(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=[\"']utf-8[\"']", re.IGNORECASE)
_TRACE = re.compile(r"Traceback \(most recent|\$VAR1|\bat /\S+ line \d+|\.(?:pm|py|rb|php|java):\d+")

_NOT_OFFERED = N_("JSON is not offered; the standard leaves that free.")


def is_utf8(endpoint: GeoReportEndpoint) -> Result:
    """TRA-01."""
    for exchange in endpoint.lists():
        try:
            exchange.answer.body.decode("utf-8")
        except UnicodeDecodeError as error:
            return fail_rule(exchange, N_("Not UTF-8: {fault}."), fault=error)
    return pass_rule(exchange)


def declares_utf8(endpoint: GeoReportEndpoint) -> Result:
    """TRA-02."""
    for exchange in endpoint.lists("xml"):
        if not _DECLARATION.match(exchange.answer.body):
            begin = exchange.answer.body[:40].decode("utf-8", "replace")
            return fail_rule(exchange, N_("The answer begins with {begin}."), begin=shorten(begin))
    return pass_rule(exchange)


def has_content_type(endpoint: GeoReportEndpoint) -> Result:
    """TRA-03."""
    for exchange in endpoint.lists():
        if not exchange.answer.media_type:
            return fail_rule(exchange, MISSING, missing="Content-Type")
    return pass_rule(exchange)


def has_media_type(endpoint: GeoReportEndpoint) -> Result:
    """TRA-04."""
    for exchange in endpoint.lists():
        due = {"xml": "text/xml", "json": "application/json"}[exchange.form]
        if exchange.answer.media_type != due:
            return fail_rule(exchange, N_("{came} came; {due} was due."), came=exchange.answer.media_type, due=due)
    return pass_rule(exchange)


def has_charset(endpoint: GeoReportEndpoint) -> Result:
    """TRA-05."""
    for exchange in endpoint.lists():
        header = exchange.answer.headers.get("Content-Type", "")
        if "charset=utf-8" not in header.lower().replace('"', ""):
            return fail_rule(exchange, N_("The Content-Type is {came}."), came=shorten(header))
    return pass_rule(exchange)


def offers_xml(endpoint: GeoReportEndpoint) -> Result:
    """TRA-06."""
    for exchange in endpoint.lists("xml"):
        if exchange.answer.status != 200 or exchange.tree is None:
            return fail_rule(exchange, N_("No XML can be read (HTTP {code})."), code=exchange.answer.status)
    return pass_rule(exchange)


def offers_json(endpoint: GeoReportEndpoint) -> Result:
    """TRA-07."""
    exchange = endpoint.ask("services", "json")
    return pass_rule(exchange) if endpoint.form == "json" else skip_rule(_NOT_OFFERED)


def obeys_suffix(endpoint: GeoReportEndpoint) -> Result:
    """TRA-08."""
    if endpoint.form != "json":
        return skip_rule(_NOT_OFFERED)
    for exchange in endpoint.lists():
        if (exchange.form == "xml") != exchange.is_xml:
            return fail_rule(exchange, N_("Something else than {form} came."), form=exchange.form.upper())
    return pass_rule(exchange)


def has_no_foreign_namespace(endpoint: GeoReportEndpoint) -> Result:
    """TRA-09."""
    for exchange in endpoint.lists("xml"):
        tree = exchange.tree
        names = {str(each.tag).rpartition("}")[0].lstrip("{") for each in tree.iter()} if tree is not None else set()
        foreign = sorted(names - {"", GEO_REPORT})
        if foreign:
            return fail_rule(exchange, ODD_VALUES, values=", ".join(foreign))
    return pass_rule(exchange)


def has_element_names(endpoint: GeoReportEndpoint) -> Result:
    """TRA-10."""
    for exchange, root in zip(endpoint.lists("xml"), _ROOTS):
        tree = exchange.tree
        names = [] if tree is None else [local_name(tree), *sorted({local_name(child) for child in tree})]
        if names not in ([root], [root, _ROOTS[root]]):
            reason = N_("The elements are {came}; {due} was due.")
            return fail_rule(exchange, reason, came=", ".join(names), due=f"{root}, {_ROOTS[root]}")
    return pass_rule(exchange)


def has_bare_lists(endpoint: GeoReportEndpoint) -> Result:
    """TRA-11."""
    for exchange in endpoint.lists("json"):
        data = exchange.json
        if not isinstance(data, list):
            return fail_rule(exchange, WRAPPED, names=", ".join(as_dict(data)))
    return pass_rule(exchange)


def has_json_types(endpoint: GeoReportEndpoint) -> Result:
    """TRA-12."""
    services, requests = endpoint.lists("json")
    for exchange, child, fields, kinds in (
        (services, "service", ("metadata",), (bool,)),
        (requests, "request", ("lat", "long"), (int, float, type(None))),
    ):
        for record in exchange.records(child) or []:
            for name in fields:
                if name in record and not isinstance(record[name], kinds):
                    return fail_rule(exchange, N_("{name} is {value}."), name=name, value=shorten(record[name]))
    return pass_rule(exchange)


def is_https(endpoint: GeoReportEndpoint) -> Result:
    """TRA-13."""
    exchange = endpoint.ask("services", "xml")
    if is_loopback(endpoint.url):
        return skip_rule(N_("Not tested: the service is on this computer."))
    return pass_rule(exchange) if endpoint.url.startswith("https://") else fail_rule(exchange, N_("It is plain http."))


def reads_without_key(endpoint: GeoReportEndpoint) -> Result:
    """TRA-14."""
    if getattr(endpoint.client.session, "sign_in_origin", ""):
        return skip_rule(N_("Not tested: a sign-in went along."))
    for exchange in endpoint.lists():
        if exchange.answer.status in (401, 403):
            return judge_status(exchange, [200])
    return pass_rule(exchange)


def ignores_empty_parameter(endpoint: GeoReportEndpoint) -> Result:
    """TRA-15."""
    exchange = endpoint.ask("requests", query={"status": ""})
    came = [identify(record) for record in exchange.records("request") or []]
    if came == [identify(record) for record in endpoint.requests()]:
        return pass_rule(exchange)
    return fail_rule(exchange, N_("Another list came (HTTP {code})."), code=exchange.answer.status)


def answers_without_jurisdiction(endpoint: GeoReportEndpoint) -> Result:
    """JUR-01."""
    for path, child in (("services", "service"), ("requests", "request")):
        exchange = endpoint.ask(path, jurisdiction_id="")
        if exchange.answer.status != 400 and exchange.records(child) is None:
            return fail_rule(exchange, NO_LIST, code=exchange.answer.status)
    return pass_rule(exchange)


def refuses_unknown_jurisdiction(endpoint: GeoReportEndpoint) -> Result:
    """JUR-02: where record jurisdiction is served, the parameter may be passed over, so it is a warning."""
    exchange = endpoint.ask("services", jurisdiction_id=UNKNOWN_CODE)
    result = judge_status(exchange, [404])
    try:
        needs_one = bool(endpoint.jurisdiction_id) and bool(answers_without_jurisdiction(endpoint).reason)
    except ServiceError:
        needs_one = False
    return result if needs_one else result.as_warning()


def takes_domain(endpoint: GeoReportEndpoint) -> Result:
    """JUR-03."""
    exchange = endpoint.ask("requests", jurisdiction_id=UNKNOWN_DOMAIN)
    if exchange.answer.status == 400:
        return judge_status(exchange, [200, 404])
    return pass_rule(exchange) if exchange.records("request") else skip_rule(NOTHING_TO_TRY)


def refuses_with_status(endpoint: GeoReportEndpoint) -> Result:
    """ERR-01."""
    for exchange in endpoint.provoke():
        if 200 <= exchange.answer.status < 300 and exchange.answer.is_web_page:
            return fail_rule(exchange, N_("A web page came with HTTP {code}."), code=exchange.answer.status)
    return pass_rule(exchange)


def _refusals(endpoint: GeoReportEndpoint) -> list[Exchange]:
    # a method that a server does not have has no form of errors either
    asked = (exchange for exchange in endpoint.provoke() if "/discovery." not in exchange.url)
    return [exchange for exchange in asked if exchange.answer.status >= 400]


def read_errors(exchange: Exchange) -> list[dict[str, Any]] | None:
    """Return the errors as the standard writes them; None where the body is something else."""
    tree = exchange.tree
    if tree is not None:
        if local_name(tree) != "errors":
            return None
        return [{local_name(field): (field.text or "").strip() for field in error} for error in tree]
    data = None if exchange.answer.is_web_page else exchange.json
    return data if isinstance(data, list) and all(isinstance(record, dict) for record in data) else None


def _judge_refusals(endpoint: GeoReportEndpoint, judge: Callable[[Exchange], Result]) -> Result:
    """Return the verdict on the first refusal that is at fault, or on the last of all."""
    result = skip_rule(NOTHING_TO_TRY)
    for exchange in _refusals(endpoint):
        result = judge(exchange)
        if result.outcome is Outcome.FAILED:
            break
    return result


def has_error_list(endpoint: GeoReportEndpoint) -> Result:
    """ERR-02."""

    def judge(exchange: Exchange) -> Result:
        errors = read_errors(exchange)
        if errors and all(record.get("code") and record.get("description") for record in errors):
            return pass_rule(exchange)
        return fail_rule(exchange, N_("The body is no list of code and description."))

    return _judge_refusals(endpoint, judge)


def keeps_error_format(endpoint: GeoReportEndpoint) -> Result:
    """ERR-03."""

    def judge(exchange: Exchange) -> Result:
        if exchange.answer.is_web_page or exchange.is_xml != (exchange.form == "xml"):
            return fail_rule(exchange, N_("Something else than {form} came."), form=exchange.form.upper())
        return pass_rule(exchange)

    return _judge_refusals(endpoint, judge)


def refuses_with_400(endpoint: GeoReportEndpoint) -> Result:
    """ERR-04."""
    for exchange in endpoint.provoke():
        if exchange.answer.status >= 500:
            return judge_status(exchange, [400, 403, 404])
    return pass_rule(exchange)


def has_plain_errors(endpoint: GeoReportEndpoint) -> Result:
    """ERR-05."""

    def judge(exchange: Exchange) -> Result:
        trace = _TRACE.search(exchange.answer.body.decode("utf-8", "replace"))
        return fail_rule(exchange, N_("The text holds “{trace}”."), trace=trace[0]) if trace else pass_rule(exchange)

    return _judge_refusals(endpoint, judge)


CHECKS: dict[str, Callable[[GeoReportEndpoint], Result]] = {
    "O311-TRA-01": is_utf8,
    "O311-TRA-02": declares_utf8,
    "O311-TRA-03": has_content_type,
    "O311-TRA-04": has_media_type,
    "O311-TRA-05": has_charset,
    "O311-TRA-06": offers_xml,
    "O311-TRA-07": offers_json,
    "O311-TRA-08": obeys_suffix,
    "O311-TRA-09": has_no_foreign_namespace,
    "O311-TRA-10": has_element_names,
    "O311-TRA-11": has_bare_lists,
    "O311-TRA-12": has_json_types,
    "O311-TRA-13": is_https,
    "O311-TRA-14": reads_without_key,
    "O311-TRA-15": ignores_empty_parameter,
    "O311-JUR-01": answers_without_jurisdiction,
    "O311-JUR-02": refuses_unknown_jurisdiction,
    "O311-JUR-03": takes_domain,
    "O311-ERR-01": refuses_with_status,
    "O311-ERR-02": has_error_list,
    "O311-ERR-03": keeps_error_format,
    "O311-ERR-04": refuses_with_400,
    "O311-ERR-05": has_plain_errors,
}
"""What judges each rule, by its id."""
