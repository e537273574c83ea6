"""INSPIRE Addresses in GML: a file of any size, read once, judged rule by rule.

The rules' words, levels and assertions are in resources/conformance/inspire-addresses.json. Belgian Lambert 72 and
2008 are not among INSPIRE's systems: that is said as a remark, never as a failure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from xml.etree.ElementTree import Element  # nosec B405: a type; the reader of lists parses

from ..addresses.readers.xml_stream import find_child, find_text, iter_elements
from ..addresses.readers.zip_archive import ArchiveMember, find_member
from ..errors import N_, InvalidFile
from ..xml_values import local_name
from .exchange import MISSING, NOTHING_TO_TRY, skip_rule
from .rules import Outcome, Result

MAX_HEAD_BYTES = 65_536
MAX_SAMPLES = 5

COMPONENTS = ("ThoroughfareName", "AddressAreaName", "AdminUnitName", "PostalDescriptor")
METHODS = ("fromFeature", "byAdministrator", "byOtherParty")
SPECIFICATIONS = (
    "addressArea", "adminUnit1stOrder", "adminUnit2ndOrder", "adminUnit3rdOrder", "adminUnit4thOrder",
    "adminUnit5thOrder", "adminUnit6thOrder", "building", "entrance", "parcel", "postalDelivery", "postalDescriptor",
    "segment", "thoroughfareAccess", "utilityService",
)  # fmt: skip
STATUSES = ("current", "retired", "proposed", "reserved", "alternative")
APPROVED = frozenset((4258, 4936, 4937, 3034, 3035, 7409, *range(3038, 3052)))
"""EPSG codes of ETRS89 that INSPIRE takes; the conditions of rs.a.1 in two dimensions."""

LAMBERTS = frozenset((31370, 3812))

EXTENTS = {4258: (49.4, 2.8, 50.9, 6.5), 3035: (2_900_000, 3_800_000, 3_200_000, 4_150_000)}
"""Wallonia in the axis order of a system: latitude or northing first."""

_HREF = "{http://www.w3.org/1999/xlink}href"
_NIL = ("nilReason", "{http://www.w3.org/2001/XMLSchema-instance}nil")
_SCHEMA = re.compile(
    r"https?://inspire\.ec\.europa\.eu/schemas/ad/4\.\d|urn:x-inspire:specification:gmlas:Addresses:3\.0"
)
_CODE = re.compile(r"(?:EPSG[:/]{1,2}(?:\d[\d.]*[:/])?|epsg\.xml#)(\d+)$", re.IGNORECASE)


@dataclass
class _Faults:
    """What is at fault, counted, with its first samples."""

    count: int = 0
    samples: list[str] = field(default_factory=list)

    def add(self, address: str, fault: str) -> None:
        if fault:
            self.count += 1
            if len(self.samples) < MAX_SAMPLES:
                self.samples.append(f"{address}: {fault}" if address else fault)


class AddressFile:
    """A GML file, or a zip of one; it is read when the first rule asks, and only then."""

    def __init__(
        self,
        path: Path,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = path.name
        self._path, self._progress, self._cancelled = path, progress, cancelled
        self._references: Counter[str] = Counter()
        self._present: set[str] = set()
        self._countries: set[str] = set()
        self._streets = 0

    @cached_property
    def member(self) -> ArchiveMember:
        """The file itself. Raises InvalidFile."""
        return find_member(self._path, (".gml", ".xml"))

    @cached_property
    def head(self) -> str:
        """The beginning of the file. Raises InvalidFile."""
        with self.member.open() as file:
            return file.read(MAX_HEAD_BYTES).decode("utf-8", "replace")

    @cached_property
    def faults(self) -> dict[str, _Faults]:
        """What is at fault, by rule; ``addresses`` counts them. Raises InvalidFile for broken XML, Cancelled."""
        faults: dict[str, _Faults] = {name: _Faults() for name in (*CHECKS, "addresses", "lambert")}
        seen: Counter[str] = Counter()
        advance = partial(self._advance, self.member.size)
        for element in iter_elements(
            self.member, ("Address", *COMPONENTS), progress=advance, cancelled=self._cancelled
        ):
            if local_name(element) == "Address":
                self._judge_address(element, faults, seen)
            else:
                self._judge_component(element, faults)
        for reference, count in self._references.items():
            if reference not in self._present:
                faults["IAD-13"].add("", f"#{reference} ({count} ×)")
        for name, count in seen.items():
            faults["IAD-17"].add(name, f"{count} ×" if count > 1 else "")
        return faults

    def _advance(self, total: int, done: int) -> None:
        self._progress(done, total)

    def _judge_address(self, element: Element, faults: dict[str, _Faults], seen: Counter[str]) -> None:
        identifier = find_child(find_child(element, "inspireId"), "Identifier")
        name, space = find_text(identifier, "localId"), find_text(identifier, "namespace")
        faults["addresses"].count += 1
        faults["IAD-05"].add(name, ", ".join(n for n, v in (("localId", name), ("namespace", space)) if not v))
        seen[f"{space}/{name}"] += 1
        self._judge_positions(name, element, faults)
        locators = [child for child in element if local_name(child) == "locator"]
        faults["IAD-14"].add(name, "" if locators and all(map(_is_located, locators)) else "locator")
        status = find_child(element, "status")
        faults["IAD-16"].add(name, _judge_code(status, STATUSES) or _judge_life(element))
        components = [child.get(_HREF, "") for child in element if local_name(child) == "component"]
        if not components:
            faults["IAD-13"].add(name, "component")
        self._references.update(link[1:] for link in components if link.startswith("#"))

    def _judge_positions(self, name: str, element: Element, faults: dict[str, _Faults]) -> None:
        positions = [
            inner
            for child in element
            if local_name(child) == "position"
            for inner in child  # fmt: skip
        ]
        defaults = sum(find_text(each, "default") in ("true", "1") for each in positions)
        faults["IAD-07"].add(name, f"{defaults} default" if defaults != 1 else "")
        kinds = [_code(find_child(each, "specification")) for each in positions]
        faults["IAD-08"].add(name, "specification" if len(set(kinds)) < len(kinds) else "")
        for each in positions:
            for part, values in (("method", METHODS), ("specification", SPECIFICATIONS)):
                faults["IAD-09"].add(name, _judge_code(find_child(each, part), values))
            self._judge_point(name, each, faults)

    def _judge_point(self, name: str, position: Element, faults: dict[str, _Faults]) -> None:
        point = find_child(find_child(position, "geometry"), "Point")
        if point is None:
            return
        srs = point.get("srsName", "")
        matched = _CODE.search(srs)
        code = int(matched[1]) if matched else 0
        if code in LAMBERTS:
            faults["lambert"].add(name, f"EPSG:{code}")
        elif code not in APPROVED:
            faults["IAD-11"].add(name, srs or "srsName")
        box = EXTENTS.get(code)
        if box is not None:
            try:
                first, second = (float(part) for part in find_text(point, "pos").split()[:2])
                inside = box[0] <= first <= box[2] and box[1] <= second <= box[3]
            except ValueError:
                inside = False
            faults["IAD-12"].add(name, "" if inside else find_text(point, "pos"))

    def _judge_component(self, element: Element, faults: dict[str, _Faults]) -> None:
        key = next((value for name, value in element.attrib.items() if name.endswith("}id")), "")
        self._present.add(key)
        kind = local_name(element)
        if kind == "ThoroughfareName":
            self._streets += 1
            texts = [inner for inner in element.iter() if local_name(inner) == "text"]
            faults["IAD-15"].add(key, "" if any((text.text or "").strip() for text in texts) else "text")
        elif kind == "AdminUnitName" and _code(find_child(element, "level")) == "1stOrder":
            self._countries.add(key)

    @property
    def has_country(self) -> bool:
        """Whether a component is the country, and an address leads to it."""
        return bool(self._countries & set(self._references))


def _code(element: Element | None) -> str:
    """Return the last part of a code's address, or its text."""
    if element is None:
        return ""
    return (element.get(_HREF, "") or (element.text or "")).strip().rpartition("/")[2]


def _judge_code(element: Element | None, values: tuple[str, ...]) -> str:
    if element is None:
        return "–"
    code = _code(element)
    return (
        "" if code in values or (not code and any(element.get(name) for name in _NIL)) else code or local_name(element)
    )


def _judge_life(element: Element) -> str:
    """Return the fault of an address's dates: absent without a reason, or the end before the beginning."""
    dates = {}
    for name in ("beginLifespanVersion", "validFrom"):
        child = find_child(element, name)
        if child is None or not ((child.text or "").strip() or any(child.get(nil) for nil in _NIL)):
            return name
        dates[name] = (child.text or "").strip()
    for begin, end in (("beginLifespanVersion", "endLifespanVersion"), ("validFrom", "validTo")):
        last = find_text(element, end)
        if last and dates[begin] and last < dates[begin]:
            return f"{end} {last}"
    return ""


def _is_located(locator: Element) -> bool:
    inner = find_child(locator, "AddressLocator")
    if inner is None:
        return False
    names = [
        find_text(child, "LocatorDesignator", "designator") for child in inner if local_name(child) == "designator"
    ]
    return any(names) or find_child(inner, "name") is not None


def _judge(name: str, file: AddressFile) -> Result:
    faults = file.faults
    found, total = faults[name], faults["addresses"].count
    if not found.count:
        return Result(Outcome.PASSED, N_("{count} looked at."), {"count": total}, file.name)
    values = {"count": found.count, "total": total, "samples": "; ".join(found.samples)}
    return Result(Outcome.FAILED, N_("{count} of {total} are not so: {samples}."), values, file.name)


def _is_collection(file: AddressFile) -> Result:
    """IAD-01."""
    try:
        file.head.encode()
        read = bool(file.faults)
    except InvalidFile as error:
        return Result(Outcome.FAILED, N_("It cannot be read: {fault}"), {"fault": error}, file.name)
    utf8 = "\ufffd" not in file.head[: MAX_HEAD_BYTES - 4] and 'encoding="ISO' not in file.head[:200]
    if read and utf8 and re.search(r"<(?:\w+:)?(?:FeatureCollection|SpatialDataSet)\b", file.head):
        return Result(Outcome.PASSED, request=file.name)
    return Result(Outcome.FAILED, MISSING, {"missing": "UTF-8, FeatureCollection"}, file.name)


def _names_schema(file: AddressFile) -> Result:
    """IAD-02."""
    declared = re.search(r"schemaLocation\s*=\s*[\"']([^\"']*)", file.head)
    if declared and _SCHEMA.search(declared[1]):
        return Result(Outcome.PASSED, request=file.name)
    return Result(Outcome.FAILED, MISSING, {"missing": "xsi:schemaLocation"}, file.name)


def _has_address(file: AddressFile) -> Result:
    """IAD-04."""
    count = file.faults["addresses"].count
    if count:
        return Result(Outcome.PASSED, N_("{count} looked at."), {"count": count}, file.name)
    return Result(Outcome.FAILED, MISSING, {"missing": "Address"}, file.name)


def _has_approved_system(file: AddressFile) -> Result:
    """IAD-11: Belgian Lambert is useful and is not INSPIRE's, which is said as a remark."""
    result = _judge("IAD-11", file)
    lambert = file.faults["lambert"]
    if result.outcome is Outcome.PASSED and lambert.count:
        reason = N_("{count} positions are in a Belgian Lambert, which is not among INSPIRE's systems.")
        return Result(Outcome.WARNING, reason, {"count": lambert.count}, file.name)
    return result


def _has_country(file: AddressFile) -> Result:
    """IAD-13."""
    result = _judge("IAD-13", file)
    if result.outcome is Outcome.PASSED and not file.has_country:
        return Result(Outcome.FAILED, MISSING, {"missing": "AdminUnitName 1stOrder"}, file.name)
    return result


def _names_streets(file: AddressFile) -> Result:
    """IAD-15."""
    result = _judge("IAD-15", file)
    return result if file._streets else skip_rule(NOTHING_TO_TRY)


CHECKS: dict[str, Callable[[AddressFile], Result]] = {
    "IAD-01": _is_collection,
    "IAD-02": _names_schema,
    "IAD-04": _has_address,
    **{
        name: partial(_judge, name)
        for name in ("IAD-05", "IAD-07", "IAD-08", "IAD-09", "IAD-12", "IAD-14", "IAD-16", "IAD-17")
    },
    "IAD-11": _has_approved_system,
    "IAD-13": _has_country,
    "IAD-15": _names_streets,
}
"""What judges each rule, by its id."""
