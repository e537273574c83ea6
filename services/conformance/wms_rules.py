"""OGC WMS 1.3.0: what a commune relies on, rule by rule.

The rules' words, levels and clauses are in resources/conformance/wms.json; the full test is OGC's own.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit
from xml.etree.ElementTree import Element  # nosec B405: a type; Response parses

from ..errors import N_
from ..http.client import HttpClient
from ..picture_formats import detect_picture_format
from ..xml_values import local_name, strip_namespaces
from .exchange import MISSING, NOTHING_TO_TRY, Exchange, Exchanges, fail_rule, judge_each, pass_rule, shorten, skip_rule
from .rules import Result

LAMBERTS = ("EPSG:31370", "EPSG:3812")
PICTURE_PX = (240, 120)
MAX_EPSG_CODE = 32767
"""The highest code that EPSG gives a coordinate system; ESRI numbers its own above 100,000."""


@dataclass(frozen=True)
class NamedLayer:
    """A layer that can be asked for, with what it inherits: its systems, and its box in each as (x, y, x, y)."""

    name: str
    systems: frozenset[str]
    boxes: Mapping[str, tuple[float, ...]]
    has_geographic_box: bool
    has_metadata: bool
    is_queryable: bool


class MapService(Exchanges):
    """One WMS; ``url`` may have parameters of its own, as ``?map=…``."""

    def __init__(self, client: HttpClient, url: str) -> None:
        super().__init__(client)
        parts = urlsplit(url)
        ours = ("service", "request", "version")
        self._own = [(name, value) for name, value in parse_qsl(parts.query) if name.lower() not in ours]
        self._parts = parts

    def ask(self, request: str, query: Mapping[str, str] | None = None, version: str = "1.3.0") -> Exchange:
        """Ask a request of the service. Raises Unreachable, OutcomeUnknown."""
        pairs = [*self._own, ("SERVICE", "WMS"), ("REQUEST", request), *([("VERSION", version)] if version else [])]
        return self.fetch(urlunsplit(self._parts._replace(query=urlencode([*pairs, *(query or {}).items()]))))

    def capabilities(self) -> Exchange:
        """Ask what the service offers in 1.3.0."""
        return self.ask("GetCapabilities")

    @cached_property
    def document(self) -> Element | None:
        """What the service offers, without namespaces; None where it cannot be read."""
        tree = self.capabilities().tree
        return None if tree is None else strip_namespaces(tree)

    @cached_property
    def layers(self) -> list[NamedLayer]:
        """The layers that can be asked for."""
        tree = self.document
        root = None if tree is None else tree.find("Capability/Layer")
        return [] if root is None else list(_walk(root, frozenset(), {}, inherited_box=False))

    def ask_map(self, layer: NamedLayer, **other: str) -> Exchange:
        """Ask for a small picture of a layer's own box."""
        system, box = next(iter(layer.boxes.items()), ("CRS:84", (2.8, 49.4, 6.4, 50.9)))
        width, height = PICTURE_PX
        query = {
            "LAYERS": layer.name,
            "STYLES": "",
            "CRS": system,
            "BBOX": ",".join(f"{side:.6f}" for side in box),
            "WIDTH": str(width),
            "HEIGHT": str(height),
            "FORMAT": "image/png",
            **other,
        }
        return self.ask(query.pop("REQUEST", "GetMap"), query)


def _walk(
    element: Element, systems: frozenset[str], boxes: Mapping[str, tuple[float, ...]], *, inherited_box: bool
) -> Iterator[NamedLayer]:
    systems = systems | {text.strip() for child in element.findall("CRS") for text in (child.text or "").split()}
    boxes = {**boxes, **dict(filter(None, map(_read_box, element.findall("BoundingBox"))))}
    geographic = inherited_box or element.find("EX_GeographicBoundingBox") is not None
    name = (element.findtext("Name") or "").strip()
    if name:
        has_metadata = element.find("MetadataURL") is not None
        queryable = element.get("queryable") in ("1", "true")
        yield NamedLayer(name, systems, boxes, geographic, has_metadata, queryable)
    for child in element.findall("Layer"):
        yield from _walk(child, systems, boxes, inherited_box=geographic)


def _read_box(element: Element) -> tuple[str, tuple[float, ...]] | None:
    try:
        sides = tuple(float(element.get(name, "")) for name in ("minx", "miny", "maxx", "maxy"))
    except ValueError:
        return None
    return element.get("CRS", ""), sides


def _exception_codes(exchange: Exchange) -> list[str] | None:
    """Return the codes of an exception report; None where the body is none."""
    tree = exchange.tree
    is_report = tree is not None and local_name(tree) == "ServiceExceptionReport"
    return [child.get("code", "") for child in tree] if is_report and tree is not None else None


def _judge_code(exchange: Exchange, due: str) -> Result:
    codes = _exception_codes(exchange)
    if codes and due in codes:
        return pass_rule(exchange)
    came = ", ".join(codes) if codes is not None else f"HTTP {exchange.answer.status}"
    return fail_rule(exchange, N_("{came} came; {due} was due."), came=came or "–", due=due)


def _judge_version(exchange: Exchange, accepts: Callable[[str], bool]) -> Result:
    tree = exchange.tree
    version = "" if tree is None else tree.get("version", "")
    if tree is not None and local_name(tree) == "WMS_Capabilities" and accepts(version):
        return pass_rule(exchange)
    return fail_rule(exchange, N_("{came} came; {due} was due."), came=version or "–", due="1.3.0")


def negotiates_version(service: MapService) -> Result:
    """WMS-01."""
    exchange = service.ask("GetCapabilities", version="")
    return _judge_version(exchange, lambda version: version >= "1.3.0")


def answers_version(service: MapService) -> Result:
    """WMS-02."""
    return _judge_version(service.capabilities(), lambda version: version == "1.3.0")


def _first(service: MapService) -> NamedLayer | None:
    return next((layer for layer in service.layers if layer.boxes), None)


def ignores_unknown_parameter(service: MapService) -> Result:
    """WMS-03."""
    layer = _first(service)
    return skip_rule(NOTHING_TO_TRY) if layer is None else _judge_picture(service.ask_map(layer, repere="1"))


def reports_exceptions(service: MapService) -> Result:
    """WMS-04."""
    layer = _first(service)
    if layer is None:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.ask_map(layer, LAYERS="repere_inconnu")
    if _exception_codes(exchange) is not None:
        return pass_rule(exchange)
    return fail_rule(exchange, MISSING, missing="ServiceExceptionReport")


def refuses_unknown_layer(service: MapService) -> Result:
    """WMS-05."""
    layer = _first(service)
    if layer is None:
        return skip_rule(NOTHING_TO_TRY)
    return _judge_code(service.ask_map(layer, LAYERS="repere_inconnu"), "LayerNotDefined")


def refuses_unknown_system(service: MapService) -> Result:
    """WMS-06."""
    layer = _first(service)
    return (
        skip_rule(NOTHING_TO_TRY)
        if layer is None
        else _judge_code(service.ask_map(layer, CRS="EPSG:99999"), "InvalidCRS")
    )


def _judge_layers(service: MapService, find_fault: Callable[[NamedLayer], str]) -> Result:
    layers = service.layers
    faulty = {layer.name: fault for layer in layers if (fault := find_fault(layer))}
    return judge_each(service.capabilities(), [{"name": layer.name} for layer in layers], faulty)


def has_boxes(service: MapService) -> Result:
    """WMS-07."""

    def fault(layer: NamedLayer) -> str:
        parts = {"CRS": layer.systems, "BoundingBox": layer.boxes, "EX_GeographicBoundingBox": layer.has_geographic_box}
        return ", ".join(name for name, value in parts.items() if not value)

    return _judge_layers(service, fault)


def offers_lambert(service: MapService) -> Result:
    """WMS-08."""
    return _judge_layers(service, lambda layer: ", ".join(each for each in LAMBERTS if each not in layer.systems))


def offers_known_codes(service: MapService) -> Result:
    """WMS-09."""

    def fault(layer: NamedLayer) -> str:
        numbers = {each: each.partition(":")[2] for each in layer.systems if each.startswith("EPSG:")}
        return ", ".join(each for each, code in numbers.items() if code.isdigit() and int(code) > MAX_EPSG_CODE)

    return _judge_layers(service, fault)


def gives_latitude_first(service: MapService) -> Result:
    """WMS-10: a box of Wallonia begins with 49 to 51."""

    def fault(layer: NamedLayer) -> str:
        box = layer.boxes.get("EPSG:4326", ())
        swapped = len(box) == 4 and 2 <= box[0] <= 7 and 49 <= box[1] <= 51.6
        return shorten(box) if swapped else ""

    with_box = [layer for layer in service.layers if "EPSG:4326" in layer.boxes]
    return _judge_layers(service, fault) if with_box else skip_rule(NOTHING_TO_TRY)


def offers_png(service: MapService) -> Result:
    """WMS-12."""
    tree = service.document
    found = (
        []
        if tree is None
        else [(each.text or "").strip() for each in tree.iterfind("Capability/Request/GetMap/Format")]
    )
    exchange = service.capabilities()
    if any(each.startswith(("image/png", "image/gif")) for each in found):
        return pass_rule(exchange)
    return fail_rule(exchange, MISSING, missing="image/png")


def _judge_picture(exchange: Exchange) -> Result:
    body = exchange.answer.body
    if detect_picture_format(body) != "png":
        return fail_rule(exchange, N_("No picture came (HTTP {code})."), code=exchange.answer.status)
    size = struct.unpack(">II", body[16:24]) if len(body) >= 24 else ()
    if size == PICTURE_PX:
        return pass_rule(exchange)
    return fail_rule(exchange, N_("{came} came; {due} was due."), came=shorten(size), due=shorten(PICTURE_PX))


def keeps_size(service: MapService) -> Result:
    """WMS-13."""
    layer = _first(service)
    return skip_rule(NOTHING_TO_TRY) if layer is None else _judge_picture(service.ask_map(layer))


def refuses_point_outside(service: MapService) -> Result:
    """WMS-14."""
    layer = next((layer for layer in service.layers if layer.is_queryable and layer.boxes), None)
    if layer is None:
        return skip_rule(NOTHING_TO_TRY)
    exchange = service.ask_map(
        layer, REQUEST="GetFeatureInfo", QUERY_LAYERS=layer.name, INFO_FORMAT="text/xml", I="-1", J="0"
    )
    return _judge_code(exchange, "InvalidPoint")


def _judge_filled(service: MapService, *paths: str) -> Result:
    tree = service.document
    missing = [path.rpartition("/")[2] for path in paths if tree is None or not (tree.findtext(path) or "").strip()]
    exchange = service.capabilities()
    return fail_rule(exchange, MISSING, missing=", ".join(missing)) if missing else pass_rule(exchange)


def names_contact(service: MapService) -> Result:
    """WMS-15."""
    contact = "Service/ContactInformation/"
    return _judge_filled(
        service, f"{contact}ContactPersonPrimary/ContactOrganization", f"{contact}ContactElectronicMailAddress"
    )


def links_metadata(service: MapService) -> Result:
    """WMS-16."""
    return _judge_layers(service, lambda layer: "" if layer.has_metadata else "MetadataURL")


def says_conditions(service: MapService) -> Result:
    """WMS-17."""
    return _judge_filled(service, "Service/Fees", "Service/AccessConstraints")


CHECKS: dict[str, Callable[[MapService], Result]] = {
    "WMS-01": negotiates_version,
    "WMS-02": answers_version,
    "WMS-03": ignores_unknown_parameter,
    "WMS-04": reports_exceptions,
    "WMS-05": refuses_unknown_layer,
    "WMS-06": refuses_unknown_system,
    "WMS-07": has_boxes,
    "WMS-08": offers_lambert,
    "WMS-09": offers_known_codes,
    "WMS-10": gives_latitude_first,
    "WMS-12": offers_png,
    "WMS-13": keeps_size,
    "WMS-14": refuses_point_outside,
    "WMS-15": names_contact,
    "WMS-16": links_metadata,
    "WMS-17": says_conditions,
}
"""What judges each rule, by its id."""
