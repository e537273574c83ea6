"""Open311 GeoReport v2: the categories and their definitions, rule by rule.

The rules' words, levels and clauses are in resources/conformance/open311.json.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any
from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses

from ..errors import N_
from ..incidents.parsing import to_text
from ..json_values import as_dict, as_objects
from ..xml_values import local_name
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
from .geo_report import UNKNOWN_CODE, GeoReportEndpoint
from .rules import Result

MAX_DEFINITIONS = 3
"""Definitions that are asked for: their form is the service's, not the category's."""


_DATATYPES = ("string", "number", "datetime", "text", "singlevaluelist", "multivaluelist")

Records = list[dict[str, Any]]


def lists_services(endpoint: GeoReportEndpoint) -> Result:
    """SRV-01."""
    exchange = endpoint.ask("services")
    return pass_rule(exchange) if endpoint.services() else fail_rule(exchange, NO_LIST, code=exchange.answer.status)


def _judge_services(endpoint: GeoReportEndpoint, find_fault: Callable[[dict[str, Any]], str]) -> Result:
    services = endpoint.services()
    faulty = {to_text(record.get("service_code")): fault for record in services if (fault := find_fault(record))}
    return judge_each(endpoint.ask("services"), services, faulty)


def names_services(endpoint: GeoReportEndpoint) -> Result:
    """SRV-02."""
    seen = Counter(to_text(record.get("service_code")) for record in endpoint.services())

    def fault(record: dict[str, Any]) -> str:
        code = to_text(record.get("service_code"))
        return list_missing(record, ("service_code", "service_name")) or ("2 ×" if seen[code] > 1 else "")

    return _judge_services(endpoint, fault)


def says_metadata(endpoint: GeoReportEndpoint) -> Result:
    """SRV-03."""
    return _judge_services(endpoint, lambda record: judge_value(record, "metadata", ("true", "false")))


def says_type(endpoint: GeoReportEndpoint) -> Result:
    """SRV-04."""
    return _judge_services(endpoint, lambda record: judge_value(record, "type", ("realtime", "batch", "blackbox")))


def describes_services(endpoint: GeoReportEndpoint) -> Result:
    """SRV-05."""
    return _judge_services(endpoint, lambda record: list_absent(record, ("description", "keywords", "group")))


def _definitions(endpoint: GeoReportEndpoint) -> Iterable[tuple[str, Exchange]]:
    codes = (to_text(record.get("service_code")) for record in endpoint.services() if _is_true(record.get("metadata")))
    for code in islice(codes, MAX_DEFINITIONS):
        yield code, endpoint.ask(f"services/{code}")


def read_definition(exchange: Exchange) -> dict[str, Any]:
    """Return a definition as JSON has it; empty where it cannot be read."""
    if exchange.answer.status != 200:
        return {}
    tree = exchange.tree
    if tree is not None:
        return as_dict(_nest(tree)) if local_name(tree) == "service_definition" else {}
    data = exchange.json
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    data = as_dict(data)
    return as_dict(data.get("service_definition")) or data


def _nest(element: Element) -> Any:
    """Return an element as JSON has it: lists where the standard's conversion makes lists."""
    if local_name(element) in ("attributes", "values"):
        return [_nest(child) for child in element]
    return {local_name(child): _nest(child) for child in element} if len(element) else (element.text or "").strip()


def has_definitions(endpoint: GeoReportEndpoint) -> Result:
    """DEF-01."""
    exchange = None
    for _code, exchange in _definitions(endpoint):
        if not read_definition(exchange):
            return fail_rule(exchange, N_("No definition can be read (HTTP {code})."), code=exchange.answer.status)
    return pass_rule(exchange) if exchange is not None else skip_rule(N_("Not tested: no service says metadata true."))


def repeats_code(endpoint: GeoReportEndpoint) -> Result:
    """DEF-02."""
    exchange = None
    for code, exchange in _definitions(endpoint):
        came = to_text(read_definition(exchange).get("service_code"))
        if came != code:
            return fail_rule(exchange, N_("{came} came; {due} was due."), came=shorten(came), due=shorten(code))
    return pass_rule(exchange) if exchange is not None else skip_rule(NOTHING_TO_TRY)


def _judge_attributes(endpoint: GeoReportEndpoint, find_fault: Callable[[dict[str, Any], Records], str]) -> Result:
    faulty, judged, exchange = {}, [], None
    for _code, exchange in _definitions(endpoint):
        attributes = as_objects(read_definition(exchange).get("attributes"))
        judged += attributes
        faulty.update(
            {to_text(record.get("code")): fault for record in attributes if (fault := find_fault(record, attributes))}
        )
    return judge_each(exchange, judged, faulty) if exchange is not None else skip_rule(NOTHING_TO_TRY)


def types_attributes(endpoint: GeoReportEndpoint) -> Result:
    """DEF-03."""

    def fault(record: dict[str, Any], siblings: Records) -> str:
        code = to_text(record.get("code"))
        twice = sum(to_text(other.get("code")) == code for other in siblings) > 1
        return (
            list_missing(record, ("code",))
            or judge_value(record, "datatype", _DATATYPES)
            or judge_value(record, "variable", ("true", "false"))
            or judge_value(record, "required", ("true", "false"))
            or ("2 ×" if twice else "")
        )

    return _judge_attributes(endpoint, fault)


def orders_attributes(endpoint: GeoReportEndpoint) -> Result:
    """DEF-04."""

    def fault(record: dict[str, Any], siblings: Records) -> str:
        order = to_text(record.get("order"))
        positive = order.isascii() and order.isdigit() and int(order[:9]) > 0
        alone = sum(to_text(other.get("order")) == order for other in siblings) == 1
        return "" if positive and alone else f"order {shorten(order)}"

    return _judge_attributes(endpoint, fault)


def lists_values(endpoint: GeoReportEndpoint) -> Result:
    """DEF-05."""

    def fault(record: dict[str, Any], _siblings: Records) -> str:
        if not to_text(record.get("datatype")).endswith("valuelist"):
            return ""
        values = as_objects(record.get("values"))
        return "" if values and not any(list_missing(value, ("key", "name")) for value in values) else "values"

    return _judge_attributes(endpoint, fault)


def refuses_unknown_code(endpoint: GeoReportEndpoint) -> Result:
    """DEF-06."""
    return judge_status(endpoint.ask(f"services/{UNKNOWN_CODE}", "xml"), [404])


def _is_true(value: object) -> bool:
    return to_text(value).lower() == "true"


def list_missing(record: dict[str, Any], names: Iterable[str]) -> str:
    """Return the names of fields that are empty or absent."""
    return ", ".join(name for name in names if not to_text(record.get(name)))


def list_absent(record: dict[str, Any], names: Iterable[str]) -> str:
    """Return the names of fields that are absent."""
    return ", ".join(name for name in names if name not in record)


def judge_value(record: dict[str, Any], name: str, values: Iterable[str]) -> str:
    """Return the field with its value where that is none of ``values``, else nothing."""
    value = to_text(record.get(name))
    return "" if value in values else f"{name} {shorten(value)}"


CHECKS: dict[str, Callable[[GeoReportEndpoint], Result]] = {
    "O311-SRV-01": lists_services,
    "O311-SRV-02": names_services,
    "O311-SRV-03": says_metadata,
    "O311-SRV-04": says_type,
    "O311-SRV-05": describes_services,
    "O311-DEF-01": has_definitions,
    "O311-DEF-02": repeats_code,
    "O311-DEF-03": types_attributes,
    "O311-DEF-04": orders_attributes,
    "O311-DEF-05": lists_values,
    "O311-DEF-06": refuses_unknown_code,
}
"""What judges each rule, by its id."""
