"""OGC API Features, Core and the systems of Part 2: what a commune relies on, rule by rule.

The rules' words, levels and requirements are in resources/conformance/ogcapi-features.json. The first collections
are looked at, and a few of their features: the full test is OGC's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urljoin

from ..errors import N_
from ..http.client import HttpClient
from ..json_values import as_dict, as_list, as_number, as_objects
from .exchange import (
    MISSING,
    NOTHING_TO_TRY,
    Exchange,
    Exchanges,
    fail_rule,
    judge_each,
    judge_status,
    pass_rule,
    shorten,
    skip_rule,
)
from .rules import Result

CORE = "/conf/core"
LAMBERTS = ("http://www.opengis.net/def/crs/EPSG/0/31370", "http://www.opengis.net/def/crs/EPSG/0/3812")
WORLD_DEGREES = (-180.0, -90.0, 180.0, 90.0)
BELGIUM_METRES = (0.0, 0.0, 900_000.0, 900_000.0)
"""Both Lamberts of Belgium lie in it, longitude and latitude do not but for a corner."""

MAX_COLLECTIONS = 5
MAX_PAGES = 5


class FeaturesService(Exchanges):
    """One OGC API Features; ``url`` is its landing page."""

    def __init__(self, client: HttpClient, url: str) -> None:
        super().__init__(client)
        self.url = url.rstrip("/")

    def ask(self, path: str, query: Mapping[str, str] | None = None) -> Exchange:
        """Ask a path below the landing page for JSON. Raises Unreachable, OutcomeUnknown."""
        pairs = {"f": "json", **(query or {})}
        return self.fetch(f"{self.url}{path}?{urlencode(pairs)}", "json")

    def links(self, rel: str) -> list[str]:
        """Return the addresses that the landing page gives a relation."""
        return [
            urljoin(f"{self.url}/", str(link.get("href", "")))
            for link in as_objects(as_dict(self.ask("/").json).get("links"))
            if str(link.get("rel", "")).rpartition("/")[2] == rel
        ]

    def collections(self) -> list[dict[str, Any]]:
        """Return the first collections of features."""
        listed = as_objects(as_dict(self.ask("/collections").json).get("collections"))
        return [record for record in listed if record.get("id")][:MAX_COLLECTIONS]

    def items(self, query: Mapping[str, str] | None = None) -> Exchange:
        """Ask for the items of the first collection."""
        return self.ask(self.items_path(), query)

    def items_path(self) -> str:
        """Return the path of the first collection's items."""
        collections = self.collections()
        return f"/collections/{quote(str(collections[0]['id']), safe='')}/items" if collections else "/collections"


def _features(exchange: Exchange) -> list[dict[str, Any]]:
    return as_objects(as_dict(exchange.json).get("features"))


def _positions(features: list[dict[str, Any]]) -> list[tuple[float, float]]:
    """Return the first position of each feature that has one."""
    found = []
    for feature in features:
        value: Any = as_dict(feature.get("geometry")).get("coordinates")
        while isinstance(value, list) and value and isinstance(value[0], list):
            value = value[0]
        if isinstance(value, list) and len(value) >= 2:
            found.append((as_number(value[0]), as_number(value[1])))
    return found


def _outside(features: list[dict[str, Any]], box: tuple[float, float, float, float]) -> dict[str, str]:
    west, south, east, north = box
    return {shorten([x, y]): "–" for x, y in _positions(features) if not (west <= x <= east and south <= y <= north)}


def _judge_links(exchange: Exchange, needed: tuple[str, ...]) -> Result:
    links = as_objects(as_dict(exchange.json).get("links"))
    missing = sorted(set(needed) - {str(link.get("rel")) for link in links})
    if missing:
        return fail_rule(exchange, MISSING, missing=", ".join(missing))
    untyped = [str(link.get("rel")) for link in links if link.get("rel") in needed and not link.get("type")]
    return fail_rule(exchange, MISSING, missing="type") if untyped else pass_rule(exchange)


def links_from_landing_page(service: FeaturesService) -> Result:
    """OAF-01."""
    needed = {"service-desc": ("service-desc", "service-doc"), "conformance": ("conformance",), "data": ("data",)}
    missing = [name for name, relations in needed.items() if not any(service.links(rel) for rel in relations)]
    exchange = service.ask("/")
    return fail_rule(exchange, MISSING, missing=", ".join(missing)) if missing else pass_rule(exchange)


def lists_core(service: FeaturesService) -> Result:
    """OAF-02."""
    exchange = service.ask("/conformance")
    classes = [str(each) for each in as_list(as_dict(exchange.json).get("conformsTo"))]
    if any(each.endswith(CORE) and "features" in each for each in classes):
        return pass_rule(exchange)
    return fail_rule(exchange, MISSING, missing=CORE)


def has_definition(service: FeaturesService) -> Result:
    """OAF-03."""
    links = service.links("service-desc") or service.links("service-doc")
    return judge_status(service.fetch(links[0], ""), [200]) if links else skip_rule(NOTHING_TO_TRY)


def links_collections(service: FeaturesService) -> Result:
    """OAF-04."""
    exchange = service.ask("/collections")
    return _judge_links(exchange, ("self",)) if service.collections() else judge_each(exchange, [], {})


def links_items(service: FeaturesService) -> Result:
    """OAF-05."""
    faulty = {}
    for record in service.collections():
        links = [link for link in as_objects(record.get("links")) if link.get("rel") == "items"]
        if not links or not all(link.get("type") for link in links):
            faulty[str(record["id"])] = "items" if not links else "type"
    return judge_each(service.ask("/collections"), service.collections(), faulty)


def obeys_limit(service: FeaturesService) -> Result:
    """OAF-06."""
    exchange = service.items({"limit": "3"})
    if exchange.answer.status != 200:
        return judge_status(exchange, [200])
    count = len(_features(exchange))
    return pass_rule(exchange) if 0 < count <= 3 else fail_rule(exchange, N_("{count} features came."), count=count)


def caps_limit(service: FeaturesService) -> Result:
    """OAF-07: the answer may be as long as the service lets it, so a page of the smallest collection is asked for."""
    return judge_status(service.items({"limit": "1000000"}), [200])


def links_page(service: FeaturesService) -> Result:
    """OAF-08."""
    return _judge_links(service.items({"limit": "3"}), ("self",))


def pages(service: FeaturesService) -> Result:
    """OAF-09: five pages at most; a server that repeats its first one is found by its ids."""
    exchange = service.items({"limit": "3"})
    seen: list[str] = []
    for _page in range(MAX_PAGES):
        data = as_dict(exchange.json)
        seen += [str(feature.get("id")) for feature in _features(exchange)]
        if len(seen) != len(set(seen)):
            return fail_rule(exchange, N_("A feature came twice."))
        following = [link for link in as_objects(data.get("links")) if link.get("rel") == "next"]
        if not following:
            total = data.get("numberMatched")
            if isinstance(total, int) and total > len(seen):
                return fail_rule(
                    exchange, N_("{count} of {total} came, and no next page."), count=len(seen), total=total
                )
            break
        exchange = service.fetch(urljoin(exchange.answer.url, str(following[0].get("href", ""))), "json")
    return pass_rule(exchange)


def counts_features(service: FeaturesService) -> Result:
    """OAF-10."""
    exchange = service.items({"limit": "3"})
    data, count = as_dict(exchange.json), len(_features(exchange))
    returned, matched = data.get("numberReturned", count), data.get("numberMatched", count)
    if returned == count and isinstance(matched, int) and matched >= count:
        return pass_rule(exchange)
    reason = N_("numberReturned is {returned}, numberMatched {matched}; {count} features came.")
    return fail_rule(exchange, reason, returned=returned, matched=matched, count=count)


def obeys_bbox(service: FeaturesService) -> Result:
    """OAF-11: a box round the first feature, and one far from it."""
    positions = _positions(_features(service.items({"limit": "3"})))
    if not positions:
        return skip_rule(NOTHING_TO_TRY)
    x, y = positions[0]
    near = service.items({"bbox": f"{x - 0.001:.6f},{y - 0.001:.6f},{x + 0.001:.6f},{y + 0.001:.6f}", "limit": "100"})
    away = service.items({"bbox": "-179,-85,-178.9,-84.9", "limit": "3"})
    if not _features(near):
        return fail_rule(near, N_("The box of a known feature is empty."))
    found = [feature for feature in _features(away) if feature.get("geometry")]
    return (
        fail_rule(away, N_("A box in the ocean holds {count} features."), count=len(found))
        if found
        else pass_rule(near)
    )


def refuses_unknown_parameter(service: FeaturesService) -> Result:
    """OAF-12."""
    return judge_status(service.items({"repere_inconnu": "1", "limit": "1"}), [400])


def refuses_invalid_value(service: FeaturesService) -> Result:
    """OAF-13."""
    return judge_status(service.items({"limit": "abc"}), [400])


def gives_degrees(service: FeaturesService) -> Result:
    """OAF-14."""
    exchange = service.items({"limit": "3"})
    features = [feature for feature in _features(exchange) if _positions([feature])]
    return judge_each(exchange, features, _outside(features, WORLD_DEGREES))


def gives_one_feature(service: FeaturesService) -> Result:
    """OAF-15."""
    features = _features(service.items({"limit": "3"}))
    if not features or features[0].get("id") in (None, ""):
        return skip_rule(NOTHING_TO_TRY)
    name = str(features[0]["id"])
    exchange = service.ask(f"{service.items_path()}/{quote(name, safe='')}")
    if exchange.answer.status != 200:
        return judge_status(exchange, [200])
    came = str(as_dict(exchange.json).get("id"))
    if came != name:
        return fail_rule(exchange, N_("{came} came; {due} was due."), came=shorten(came), due=shorten(name))
    return _judge_links(exchange, ("self", "collection"))


def gives_geojson(service: FeaturesService) -> Result:
    """OAF-16."""
    exchange = service.items({"limit": "3"})
    data = as_dict(exchange.json)
    if data.get("type") != "FeatureCollection":
        return fail_rule(exchange, MISSING, missing="FeatureCollection")
    faulty = {
        str(feature.get("id")): shorten(feature.get("type"))
        for feature in _features(exchange)
        if feature.get("type") != "Feature" or "geometry" not in feature or "properties" not in feature
    }
    return judge_each(exchange, _features(exchange), faulty)


def offers_lambert(service: FeaturesService) -> Result:
    """OAF-17."""
    faulty = {str(record["id"]): "crs" for record in service.collections() if not _lamberts(record)}
    return judge_each(service.ask("/collections"), service.collections(), faulty)


def _lamberts(record: Mapping[str, Any]) -> list[str]:
    listed = [str(each) for each in as_list(record.get("crs"))]
    return [each for each in listed if each in LAMBERTS]


def obeys_crs(service: FeaturesService) -> Result:
    """OAF-18."""
    asked = next(iter(_lamberts(next(iter(service.collections()), {}))), "")
    if not asked:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.items({"crs": asked, "limit": "3"})
    if exchange.answer.status != 200:
        return judge_status(exchange, [200])
    header = exchange.answer.headers.get("Content-Crs", "")
    if header.strip("<> ") != asked:
        return fail_rule(exchange, N_("Content-Crs is {came}."), came=shorten(header))
    features = _features(exchange)
    return judge_each(exchange, features, _outside(features, BELGIUM_METRES) or _degrees(features))


def _degrees(features: list[dict[str, Any]]) -> dict[str, str]:
    """Positions that are degrees, where metres were asked for."""
    west, south, east, north = WORLD_DEGREES
    return {shorten([x, y]): "–" for x, y in _positions(features) if west <= x <= east and south <= y <= north}


def refuses_unknown_crs(service: FeaturesService) -> Result:
    """OAF-19."""
    unknown = "http://www.opengis.net/def/crs/EPSG/0/99999"
    return judge_status(service.items({"crs": unknown, "limit": "1"}), [400])


def links_licence(service: FeaturesService) -> Result:
    """OAF-20."""
    faulty = {
        str(record["id"]): "license"
        for record in service.collections()
        if not any(link.get("rel") == "license" for link in as_objects(record.get("links")))
    }
    page = as_objects(as_dict(service.ask("/collections").json).get("links"))
    faulty = {} if any(link.get("rel") == "license" for link in page) else faulty
    return judge_each(service.ask("/collections"), service.collections(), faulty)


CHECKS: dict[str, Callable[[FeaturesService], Result]] = {
    "OAF-01": links_from_landing_page,
    "OAF-02": lists_core,
    "OAF-03": has_definition,
    "OAF-04": links_collections,
    "OAF-05": links_items,
    "OAF-06": obeys_limit,
    "OAF-07": caps_limit,
    "OAF-08": links_page,
    "OAF-09": pages,
    "OAF-10": counts_features,
    "OAF-11": obeys_bbox,
    "OAF-12": refuses_unknown_parameter,
    "OAF-13": refuses_invalid_value,
    "OAF-14": gives_degrees,
    "OAF-15": gives_one_feature,
    "OAF-16": gives_geojson,
    "OAF-17": offers_lambert,
    "OAF-18": obeys_crs,
    "OAF-19": refuses_unknown_crs,
    "OAF-20": links_licence,
}
"""What judges each rule, by its id."""
