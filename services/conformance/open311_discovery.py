"""Open311 GeoReport v2: the discovery document, rule by rule.

The rules' words, levels and clauses are in resources/conformance/open311.json.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import N_
from ..json_values import as_dict, as_list, as_objects
from ..xml_values import local_name
from .exchange import MISSING, NO_LIST, ODD_VALUES, WRAPPED, Exchange, fail_rule, pass_rule, shorten
from .geo_report import GEO_REPORT, GeoReportEndpoint
from .rules import Result

_FIELDS = ("changeset", "contact", "key_service", "endpoints")
_ENDPOINT_FIELDS = ("specification", "url", "changeset", "type", "formats")


def find_discovery(endpoint: GeoReportEndpoint, form: str) -> Exchange:
    """Ask for the discovery document beside the base address, then one level up."""
    beside = endpoint.ask("discovery", form, jurisdiction_id="")
    if _is_discovery(beside):
        return beside
    above = endpoint.url.rpartition("/")[0]
    return endpoint.fetch(f"{above}/discovery.{form}", form) if above.count("/") > 2 else beside


def read_discovery(exchange: Exchange) -> dict[str, Any]:
    """Return a discovery document as JSON has it, its endpoints as objects; empty where it cannot be read."""
    if exchange.answer.status != 200:
        return {}
    tree = exchange.tree
    if tree is None:
        data = as_dict(exchange.json)
        return as_dict(data.get("discovery")) or data
    found: dict[str, Any] = {local_name(child): (child.text or "").strip() for child in tree}
    endpoints = [child for child in tree.iter() if local_name(child) == "endpoint"]
    found["endpoints"] = [
        {
            local_name(field): [text.strip() for text in field.itertext() if text.strip()]
            if local_name(field) == "formats"
            else (field.text or "").strip()
            for field in each
        }
        for each in endpoints
    ]
    return found


def _is_discovery(exchange: Exchange) -> bool:
    return bool(as_objects(read_discovery(exchange).get("endpoints")))


def _endpoint(endpoint: GeoReportEndpoint) -> tuple[Exchange, dict[str, Any]]:
    exchange = find_discovery(endpoint, "json")
    if not _is_discovery(exchange):
        exchange = find_discovery(endpoint, "xml")
    listed = as_objects(read_discovery(exchange).get("endpoints"))
    return exchange, next((record for record in listed if record.get("specification") == GEO_REPORT), {})


def has_discovery(endpoint: GeoReportEndpoint) -> Result:
    """DIS-01."""
    for form in ("xml", "json"):
        exchange = find_discovery(endpoint, form)
        if not _is_discovery(exchange):
            return fail_rule(exchange, N_("No discovery document in {form}."), form=form.upper())
    return pass_rule(exchange)


def has_discovery_fields(endpoint: GeoReportEndpoint) -> Result:
    """DIS-02."""
    exchange = find_discovery(endpoint, "json")
    data = read_discovery(exchange)
    missing = [name for name in _FIELDS if not data.get(name)]
    for record in as_objects(data.get("endpoints")):
        missing += [f"endpoint.{name}" for name in _ENDPOINT_FIELDS if not record.get(name)]
    return fail_rule(exchange, MISSING, missing=", ".join(missing)) if missing else pass_rule(exchange)


def has_endpoint_type(endpoint: GeoReportEndpoint) -> Result:
    """DIS-03."""
    exchange = find_discovery(endpoint, "json")
    types = [record.get("type") for record in as_objects(read_discovery(exchange).get("endpoints"))]
    odd = [value for value in types if value not in ("production", "test")]
    return fail_rule(exchange, ODD_VALUES, values=shorten(odd)) if odd else pass_rule(exchange)


def names_geo_report(endpoint: GeoReportEndpoint) -> Result:
    """DIS-04."""
    exchange, data = _endpoint(endpoint)
    return pass_rule(exchange) if data else fail_rule(exchange, MISSING, missing=GEO_REPORT)


def serves_discovered_url(endpoint: GeoReportEndpoint) -> Result:
    """DIS-05."""
    _exchange, data = _endpoint(endpoint)
    url = str(data.get("url", "")).rstrip("/")
    if not url.startswith(("http://", "https://")):
        return fail_rule(_exchange, ODD_VALUES, values=shorten(url))
    exchange = endpoint.fetch(f"{url}/services.xml", "xml")
    if exchange.records("service") is None:
        return fail_rule(exchange, NO_LIST, code=exchange.answer.status)
    return pass_rule(exchange)


def sends_discovered_formats(endpoint: GeoReportEndpoint) -> Result:
    """DIS-06."""
    _exchange, data = _endpoint(endpoint)
    formats = [str(value).split(";")[0] for value in as_list(data.get("formats"))]
    for exchange in endpoint.lists():
        if exchange.answer.media_type not in formats:
            reason = N_("{came} came; the document lists {formats}.")
            return fail_rule(exchange, reason, came=exchange.answer.media_type, formats=", ".join(formats))
    return pass_rule(exchange)


def has_bare_discovery(endpoint: GeoReportEndpoint) -> Result:
    """DIS-07."""
    exchange = find_discovery(endpoint, "json")
    data = as_dict(exchange.json)
    return pass_rule(exchange) if "endpoints" in data else fail_rule(exchange, WRAPPED, names=", ".join(data))


CHECKS: dict[str, Callable[[GeoReportEndpoint], Result]] = {
    "O311-DIS-01": has_discovery,
    "O311-DIS-02": has_discovery_fields,
    "O311-DIS-03": has_endpoint_type,
    "O311-DIS-04": names_geo_report,
    "O311-DIS-05": serves_discovered_url,
    "O311-DIS-06": sends_discovered_formats,
    "O311-DIS-07": has_bare_discovery,
}
"""What judges each rule, by its id."""
