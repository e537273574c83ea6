"""OGC WFS 2.0: what a commune relies on, rule by rule.

The rules' words, levels and clauses are in resources/conformance/wfs.json; the full test is OGC's own.

Long: one service and its sixteen rules, each of a few lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit
from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses

from ..errors import N_
from ..http.client import HttpClient
from ..xml_values import local_name, strip_namespaces
from .exchange import (
    MISSING,
    NOTHING_TO_TRY,
    Exchange,
    Exchanges,
    fail_rule,
    judge_each,
    pass_rule,
    shorten,
    skip_rule,
)
from .rules import Result

LAMBERTS = ("31370", "3812")
SAMPLE_COUNT = 5
MAX_PAGES = 5
MAX_PAGED_FEATURES = 500
UNKNOWN_SYSTEM = "urn:ogc:def:crs:EPSG::32690"
UNKNOWN_QUERY = "urn:repere:inconnu"
BY_ID = "urn:ogc:def:query:OGC-WFS::GetFeatureById"
WRONG_VALUE = N_("{came} came; {due} was due.")

_CODE = re.compile(r"(\d{4,6})$")


@dataclass(frozen=True)
class FeatureType:
    """A type that can be asked for: its name, its systems (the default first), whether it links to its metadata."""

    name: str
    systems: tuple[str, ...]
    has_metadata: bool


class FeatureService(Exchanges):
    """One WFS; ``url`` may have parameters of its own, as ``?map=…``."""

    def __init__(self, client: HttpClient, url: str) -> None:
        super().__init__(client)
        parts = urlsplit(url)
        ours = ("service", "request", "version", "acceptversions")
        self._own = [(name, value) for name, value in parse_qsl(parts.query) if name.lower() not in ours]
        self._parts = parts

    def ask(self, request: str, query: Mapping[str, str] | None = None, version: str = "2.0.0") -> Exchange:
        """Ask a request of the service. Raises Unreachable, OutcomeUnknown."""
        pairs = [*self._own, ("SERVICE", "WFS"), *([("REQUEST", request)] if request else [])]
        pairs += [("VERSION", version)] if version else []
        return self.fetch(urlunsplit(self._parts._replace(query=urlencode([*pairs, *(query or {}).items()]))))

    def capabilities(self) -> Exchange:
        """Ask what the service offers in 2.0.0."""
        return self.ask("GetCapabilities", {"ACCEPTVERSIONS": "2.0.0"}, version="")

    @cached_property
    def document(self) -> Element | None:
        """What the service offers, without namespaces; None where it cannot be read."""
        tree = self.capabilities().tree
        return None if tree is None else strip_namespaces(tree)

    @cached_property
    def types(self) -> list[FeatureType]:
        """The types that can be asked for."""
        tree = self.document
        found = []
        for element in [] if tree is None else tree.iterfind("FeatureTypeList/FeatureType"):
            systems = [
                (each.text or "").strip()
                for name in ("DefaultCRS", "DefaultSRS", "OtherCRS", "OtherSRS")
                for each in element.findall(name)
            ]
            name = (element.findtext("Name") or "").strip()
            has_metadata = element.find("MetadataURL") is not None
            found.append(FeatureType(name, tuple(filter(None, systems)), has_metadata))
        return [one for one in found if one.name]

    @cached_property
    def constraints(self) -> dict[str, str]:
        """The conformance classes that the service declares, and TRUE or FALSE."""
        tree = self.document
        elements = [] if tree is None else tree.iterfind("OperationsMetadata/Constraint")
        return {
            each.get("name", ""): (each.findtext("DefaultValue") or "").strip().upper()
            for each in elements
            if each.get("name", "").startswith("Implements")
        }

    def get_features(self, feature_type: FeatureType, **query: str) -> Exchange:
        """Ask for a few features of a type."""
        return self.ask("GetFeature", {"TYPENAMES": feature_type.name, "COUNT": str(SAMPLE_COUNT), **query})

    @cached_property
    def sampled(self) -> FeatureType | None:
        """The first of the first types that has features with a place, the first where none has."""
        for feature_type in self.types[:3]:
            if _positions(self.get_features(feature_type)):
                return feature_type
        return self.types[0] if self.types else None


def _find_collection(exchange: Exchange) -> Element | None:
    tree = exchange.tree
    is_collection = tree is not None and exchange.answer.status == 200 and local_name(tree) == "FeatureCollection"
    return tree if is_collection else None


def _list_members(collection: Element) -> list[Element]:
    members = []
    for child in collection:
        if local_name(child) in ("member", "featureMember", "featureMembers"):
            members += list(child)
    return members


def _identify(member: Element) -> str:
    return next((value for name, value in member.attrib.items() if name.endswith("}id") or name == "fid"), "")


def _positions(exchange: Exchange) -> list[tuple[float, float]]:
    """Return the first two numbers of each position that came, as they are written."""
    collection = _find_collection(exchange)
    found = []
    for member in [] if collection is None else _list_members(collection):
        for element in member.iter():
            if local_name(element) in ("pos", "posList") and (element.text or "").split():
                numbers = (element.text or "").split()[:2]
                try:
                    found.append((float(numbers[0]), float(numbers[1])))
                except (ValueError, IndexError):
                    continue
                break
    return found


def _systems(exchange: Exchange) -> set[str]:
    """Return the codes of the systems that the geometries name."""
    collection = _find_collection(exchange)
    members = [] if collection is None else _list_members(collection)
    names = {element.get("srsName", "") for member in members for element in member.iter() if element.get("srsName")}
    return {_code(name) for name in names}


def _code(system: str) -> str:
    match = _CODE.search(system)
    return match.group() if match else system


def _judge_exception(exchange: Exchange, code: str, status: int = 0) -> Result:
    """Judge that the rule is kept where an exception report has one of the codes, with the status where one is due."""
    tree = exchange.tree
    is_report = tree is not None and local_name(tree) == "ExceptionReport"
    codes = [each.get("exceptionCode", "") for each in tree] if is_report and tree is not None else []
    good_status = not status or exchange.answer.status == status
    if is_report and good_status and (not code or code in codes):
        return pass_rule(exchange)
    came = ", ".join([f"HTTP {exchange.answer.status}", *codes])
    due = ", ".join(filter(None, (f"HTTP {status}" if status else "", code or "ExceptionReport")))
    return fail_rule(exchange, WRONG_VALUE, came=came, due=due)


def answers_version(service: FeatureService) -> Result:
    """WFS-01."""
    exchange = service.capabilities()
    tree = exchange.tree
    version = "" if tree is None else tree.get("version", "")
    if tree is not None and local_name(tree) == "WFS_Capabilities" and version.startswith("2.0"):
        return pass_rule(exchange)
    return fail_rule(exchange, WRONG_VALUE, came=version or f"HTTP {exchange.answer.status}", due="2.0.0")


def refuses_missing_parameter(service: FeatureService) -> Result:
    """WFS-02."""
    return _judge_exception(service.ask(""), "MissingParameterValue", 400)


def declares_classes(service: FeatureService) -> Result:
    """WFS-03."""
    exchange = service.capabilities()
    odd = {name: value for name, value in service.constraints.items() if value not in ("TRUE", "FALSE")}
    if "ImplementsBasicWFS" not in service.constraints:
        return fail_rule(exchange, MISSING, missing="ImplementsBasicWFS")
    return fail_rule(exchange, WRONG_VALUE, came=shorten(odd), due="TRUE, FALSE") if odd else pass_rule(exchange)


def describes_types(service: FeatureService) -> Result:
    """WFS-04."""
    if not service.types:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.ask("DescribeFeatureType", {"TYPENAMES": service.types[0].name})
    tree = exchange.tree
    has_elements = (
        tree is not None and local_name(tree) == "schema" and any(local_name(each) == "element" for each in tree)
    )
    if has_elements and exchange.answer.status == 200:
        return pass_rule(exchange)
    return fail_rule(exchange, MISSING, missing="xsd:schema, xsd:element")


def gives_own_type(service: FeatureService) -> Result:
    """WFS-05."""
    feature_type = service.sampled
    if feature_type is None:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.get_features(feature_type)
    collection = _find_collection(exchange)
    if collection is None:
        return fail_rule(exchange, MISSING, missing="wfs:FeatureCollection")
    expected = feature_type.name.rpartition(":")[2]
    others = {local_name(member) for member in _list_members(collection)} - {expected}
    return fail_rule(exchange, WRONG_VALUE, came=", ".join(others), due=expected) if others else pass_rule(exchange)


def _has_no_features(service: FeatureService) -> bool:
    return service.sampled is None or not _positions(service.get_features(service.sampled))


def obeys_system(service: FeatureService) -> Result:
    """WFS-06."""
    feature_type = service.sampled
    if feature_type is None or not feature_type.systems or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    asked = feature_type.systems[-1]
    exchange = service.get_features(feature_type, SRSNAME=asked)
    came = _systems(exchange)
    if came == {_code(asked)}:
        return pass_rule(exchange)
    return fail_rule(exchange, WRONG_VALUE, came=", ".join(sorted(came)) or "–", due=asked)


def refuses_unknown_system(service: FeatureService) -> Result:
    """WFS-07."""
    feature_type = service.sampled
    if feature_type is None:
        return skip_rule(NOTHING_TO_TRY)
    return _judge_exception(service.get_features(feature_type, SRSNAME=UNKNOWN_SYSTEM), "InvalidParameterValue", 400)


def _judge_types(service: FeatureService, find_fault: Callable[[FeatureType], str]) -> Result:
    faulty = {one.name: fault for one in service.types if (fault := find_fault(one))}
    return judge_each(service.capabilities(), [{"name": one.name} for one in service.types], faulty)


def offers_lambert(service: FeatureService) -> Result:
    """WFS-08."""

    def fault(feature_type: FeatureType) -> str:
        has_one = any(_code(system) in LAMBERTS for system in feature_type.systems)
        return "" if has_one else ", ".join(feature_type.systems) or "–"

    return _judge_types(service, fault)


def reads_box_in_axis_order(service: FeatureService) -> Result:
    """WFS-09: a box around a place that came finds features, the same box turned round finds none."""
    feature_type = service.sampled
    if feature_type is None or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    sample = service.get_features(feature_type)
    first, second = _positions(sample)[0]
    if abs(first - second) < 1 or not _systems(sample):
        return skip_rule(NOTHING_TO_TRY)
    system = f"urn:ogc:def:crs:EPSG::{sorted(_systems(sample))[0]}"
    margin = 0.01 if abs(first) <= 180 and abs(second) <= 180 else 100.0

    def find(easting: float, northing: float) -> Exchange:
        corners = (easting - margin, northing - margin, easting + margin, northing + margin)
        return service.get_features(feature_type, BBOX=",".join([*(f"{side:.6f}" for side in corners), system]))

    right, turned = find(first, second), find(second, first)
    if not _positions(right):
        return fail_rule(right, N_("A box around a feature's own place does not find it."))
    if _positions(turned):
        return fail_rule(turned, N_("A box elsewhere, its axes turned round, finds features too."))
    return pass_rule(right)


def counts_hits(service: FeatureService) -> Result:
    """WFS-10."""
    feature_type = service.sampled
    if feature_type is None:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.ask("GetFeature", {"TYPENAMES": feature_type.name, "RESULTTYPE": "hits"})
    collection = _find_collection(exchange)
    returned, matched = _read_counts(collection)
    if returned == "0" and (matched.isdigit() or matched == "unknown"):
        return pass_rule(exchange)
    return fail_rule(exchange, WRONG_VALUE, came=f"{returned or '–'} / {matched or '–'}", due="0 / numberMatched")


def _read_counts(collection: Element | None) -> tuple[str, str]:
    if collection is None:
        return "", ""
    return collection.get("numberReturned", ""), collection.get("numberMatched", "")


def keeps_count(service: FeatureService) -> Result:
    """WFS-11."""
    feature_type = service.sampled
    if feature_type is None or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.get_features(feature_type)
    collection = _find_collection(exchange)
    came = 0 if collection is None else len(_list_members(collection))
    returned, _matched = _read_counts(collection)
    if came <= SAMPLE_COUNT and returned == str(came):
        return pass_rule(exchange)
    return fail_rule(exchange, WRONG_VALUE, came=f"{came}, numberReturned {returned or '–'}", due=f"≤ {SAMPLE_COUNT}")


def _follow_pages(service: FeatureService, feature_type: FeatureType, count: int) -> list[Exchange]:
    """Return the pages from the first on, at most :data:`MAX_PAGES`, as ``next`` leads."""
    pages = [service.get_features(feature_type, COUNT=str(count), STARTINDEX="0")]
    while len(pages) < MAX_PAGES:
        collection = _find_collection(pages[-1])
        address = "" if collection is None else collection.get("next", "")
        if (
            not address
            or urlsplit(urljoin(pages[-1].answer.url, address)).netloc != urlsplit(pages[-1].answer.url).netloc
        ):
            break
        pages.append(service.fetch(urljoin(pages[-1].answer.url, address)))
    return pages


def links_pages(service: FeatureService) -> Result:
    """WFS-12."""
    feature_type = service.sampled
    if feature_type is None or service.constraints.get("ImplementsResultPaging") != "TRUE" or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    pages = _follow_pages(service, feature_type, SAMPLE_COUNT)
    collections = [_find_collection(page) for page in pages]
    _returned, matched = _read_counts(collections[0])
    if len(pages) == 1:
        few = matched.isdigit() and int(matched) <= SAMPLE_COUNT
        return skip_rule(NOTHING_TO_TRY) if few else fail_rule(pages[0], MISSING, missing="next")
    if collections[1] is None or not collections[1].get("previous"):
        return fail_rule(pages[1], MISSING, missing="previous")
    return pass_rule(pages[1])


def pages_hold_all(service: FeatureService) -> Result:
    """WFS-13."""
    feature_type = service.sampled
    if feature_type is None or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    first = service.get_features(feature_type)
    _returned, matched = _read_counts(_find_collection(first))
    if not matched.isdigit() or not SAMPLE_COUNT < int(matched) <= MAX_PAGED_FEATURES:
        return skip_rule(NOTHING_TO_TRY)
    size = -(-int(matched) // (MAX_PAGES - 1))
    pages = _follow_pages(service, feature_type, size)
    identifiers = [
        _identify(member)
        for collection in map(_find_collection, pages)
        if collection is not None
        for member in _list_members(collection)
    ]
    if len(set(identifiers)) == len(identifiers) == int(matched):
        return pass_rule(pages[-1])
    return fail_rule(pages[-1], WRONG_VALUE, came=f"{len(set(identifiers))} / {len(identifiers)}", due=matched)


def gets_feature_by_id(service: FeatureService) -> Result:
    """WFS-14."""
    feature_type = service.sampled
    if feature_type is None or _has_no_features(service):
        return skip_rule(NOTHING_TO_TRY)
    collection = _find_collection(service.get_features(feature_type))
    identifier = "" if collection is None else _identify(_list_members(collection)[0])
    exchange = service.ask("GetFeature", {"STOREDQUERY_ID": BY_ID, "ID": identifier})
    tree = exchange.tree
    came = "" if tree is None or exchange.answer.status != 200 else _identify(tree)
    inner = _find_collection(exchange)
    if not came and inner is not None and _list_members(inner):
        came = _identify(_list_members(inner)[0])
    if came != identifier or not identifier:
        return fail_rule(
            exchange, WRONG_VALUE, came=came or f"HTTP {exchange.answer.status}", due=identifier or "gml:id"
        )
    return _judge_exception(service.ask("GetFeature", {"STOREDQUERY_ID": UNKNOWN_QUERY}), "")


def offers_json(service: FeatureService) -> Result:
    """WFS-15."""
    exchange = service.capabilities()
    tree, feature_type = service.document, service.sampled
    values = [] if tree is None else [(each.text or "").strip() for each in tree.iter("Value")]
    written = next((value for value in values if "json" in value.lower()), "")
    if not written or feature_type is None:
        return fail_rule(exchange, MISSING, missing="application/json")
    features = service.get_features(feature_type, OUTPUTFORMAT=written)
    content = features.json
    if not isinstance(content, dict) or content.get("type") != "FeatureCollection":
        return fail_rule(features, MISSING, missing="FeatureCollection")
    system = content.get("crs")
    if system and "CRS84" not in str(system) and "4326" not in str(system):
        return fail_rule(features, WRONG_VALUE, came=shorten(system), due="WGS 84 (RFC 7946)")
    return pass_rule(features)


def says_conditions(service: FeatureService) -> Result:
    """WFS-16."""
    tree = service.document
    paths = (
        "ServiceIdentification/Fees",
        "ServiceIdentification/AccessConstraints",
        "ServiceProvider/ServiceContact/ContactInfo/Address/ElectronicMailAddress",
    )
    missing = [path.rpartition("/")[2] for path in paths if tree is None or not (tree.findtext(path) or "").strip()]
    missing += ["MetadataURL"] if any(not one.has_metadata for one in service.types) else []
    exchange = service.capabilities()
    return fail_rule(exchange, MISSING, missing=", ".join(missing)) if missing else pass_rule(exchange)


CHECKS: dict[str, Callable[[FeatureService], Result]] = {
    "WFS-01": answers_version,
    "WFS-02": refuses_missing_parameter,
    "WFS-03": declares_classes,
    "WFS-04": describes_types,
    "WFS-05": gives_own_type,
    "WFS-06": obeys_system,
    "WFS-07": refuses_unknown_system,
    "WFS-08": offers_lambert,
    "WFS-09": reads_box_in_axis_order,
    "WFS-10": counts_hits,
    "WFS-11": keeps_count,
    "WFS-12": links_pages,
    "WFS-13": pages_hold_all,
    "WFS-14": gets_feature_by_id,
    "WFS-15": offers_json,
    "WFS-16": says_conditions,
}
"""What judges each rule, by its id."""
