"""Metawal, the region's catalogue of metadata: found by words, theme and area, read in both of its encodings.

CSW 2.0.2 answers in ISO 19139, GeoNetwork's own address in ISO 19115-3: one mapping reads both, by element
names without their namespaces. Contacts are not read: records name civil servants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, tostring  # nosec B405: nothing is parsed here

from ...errors import N_, InvalidResponse, RequestRejected
from ...http.client import HttpClient
from ...xml_values import strip_namespaces
from ..source import LOADABLE, Source, detect_protocol, is_http_url, parse_number, plain_text, strip_query

ROOT_URL = "https://metawal.wallonie.be/geonetwork"

PAGE_RECORDS = 20
"""Records asked for at a time."""

Area = tuple[float, float, float, float]
"""West, south, east, north in degrees (EPSG:4326)."""

_LICENCES = (
    ("cpu-a", r"CPU-TypeA"),
    ("cpu-c", r"CPU-TypeC"),
    ("cc-by-4.0", r"CC[- ]BY[- ]4\.0|creativecommons\.org/licenses/by/4\.0"),
)
"""Licences by what names them in a record, the narrowest first."""


@dataclass(frozen=True)
class Link:
    """A link of a record as it stands there; ``protocol`` is the record's own word."""

    url: str
    protocol: str
    name: str
    function: str


@dataclass(frozen=True)
class Condition:
    """One legal text of a record, and the page it points to (empty for none)."""

    text: str
    url: str


@dataclass(frozen=True)
class Record:
    """What a metadata record says. ``revision_date`` is an ISO date, empty if not told; ``area`` in degrees.

    ``parents`` are the identifiers of the series above it, nearest kind first; ``data`` those of the data
    that a service shows.
    """

    id: str
    title: str
    abstract: str
    kind: str
    revision_date: str
    is_obsolete: bool
    organisation: str
    keywords: tuple[str, ...]
    authids: tuple[str, ...]
    area: Area | None
    links: tuple[Link, ...]
    conditions: tuple[Condition, ...]
    parents: tuple[str, ...]
    data: tuple[str, ...]

    @property
    def licence(self) -> str:
        """The catalogue's word for the licence, ``unknown`` where no text of the record names one.

        The narrowest if several do. INSPIRE's *noLimitations* says who may see the data, not what may be done
        with it: it is no licence.
        """
        said = " ".join(f"{condition.text} {condition.url}" for condition in self.conditions)
        return next((name for name, sign in _LICENCES if re.search(sign, said, re.IGNORECASE)), "unknown")

    @property
    def credit(self) -> str:
        """The credit line, in the form of the region's own conditions of use."""
        dated = f" ({self.revision_date})" if self.revision_date else ""
        return f"{self.organisation or 'Service public de Wallonie (SPW)'} - {self.title}{dated}"

    def list_sources(self) -> tuple[Source, ...]:
        """Return the links that load, each once; then the feeds and pages that may be opened."""
        found: dict[tuple[str, str, str], Source] = {}
        for link in self.links:
            if not is_http_url(link.url):
                continue
            kind = detect_protocol(link.protocol, link.url, link.function)
            url, name = (strip_query(link.url), "") if kind in LOADABLE else (link.url, "")
            if kind == "arcgis" and (layer := re.fullmatch(r"(.*/(?:Map|Feature)Server)/(\d+)", url)):
                url, name = layer[1], layer[2]
            # many servers have their WMS and their WFS at one address
            found.setdefault(
                (kind, url, name),
                Source(
                    kind,
                    url,
                    name,
                    self.title if kind in LOADABLE else link.name or self.title,
                    self.abstract if kind in LOADABLE else "",
                    authids=self.authids,
                    licence=self.licence,
                    credit=self.credit,
                    metawal=self.id,
                ),
            )
        return tuple(sorted(found.values(), key=lambda source: source.protocol not in LOADABLE))


@dataclass(frozen=True)
class CatalogueRecord:
    """A page of a search: its records, how many there are in all, and where to go on (0: nowhere)."""

    records: tuple[Record, ...]
    total: int
    next_start: int


def search(
    web: HttpClient, root: str = ROOT_URL, text: str = "", *, theme: str = "", area: Area | None = None, start: int = 1
) -> CatalogueRecord:
    """Find records with every word of ``text`` and the keyword ``theme`` that touch ``area``; obsolete ones left out.

    ``root`` is GeoNetwork's, or the address of any other CSW if it ends in ``csw``. ``start`` is from 1.
    Raises ServiceError.
    """
    url = root.rstrip("/") if root.rstrip("/").endswith("csw") else f"{root.rstrip('/')}/srv/fre/csw"
    with web.limit_to_metadata():
        answer = web.get(url, headers={"Content-Type": "application/xml"}, body=_question(text, theme, area, start))
    tree = strip_namespaces(answer.xml())
    results = tree.find(".//SearchResults")
    if results is None:
        raise answer.make_error(N_("{service} answered, but not as a catalogue does."))
    total, following = (_parse_int(results.get(name)) for name in ("numberOfRecordsMatched", "nextRecord"))
    records = [_record(element) for element in results.findall("MD_Metadata")]
    # a start past the end makes some servers say 1 again, without end
    goes_on = start < following <= total
    return CatalogueRecord(
        tuple(record for record in records if not record.is_obsolete), total, following if goes_on else 0
    )


def fetch_record(web: HttpClient, identifier: str, root: str = ROOT_URL) -> Record:
    """Return one record, from GeoNetwork. Raises NotFound if there is none, InvalidResponse for anything but a
    record."""
    with web.limit_to_metadata():
        answer = web.get(f"{root.rstrip('/')}/srv/api/records/{quote(identifier, safe='')}/formatters/xml")
    tree = strip_namespaces(answer.xml())
    found = tree if tree.tag == "MD_Metadata" else tree.find(".//MD_Metadata")
    if found is None:
        raise answer.make_error(N_("{service} answered, but not as a catalogue does."))
    return _record(found)


def find_sources(web: HttpClient, record: Record, root: str = ROOT_URL) -> tuple[Source, ...]:
    """Return what the record loads from, else what the series above it loads from, two levels up at most.

    A dataset's record often has no service of its own: it is documented on its series. A series that is
    not there is passed over. Nothing found gives an empty tuple. Raises ServiceError if Metawal is away.
    """
    level, seen = [record], {record.id}
    for _up in range(3):
        found = [source for one in level for source in one.list_sources() if source.protocol in LOADABLE]
        if found:
            return tuple(dict.fromkeys(replace(source, title=record.title) for source in found))
        wanted = _unique(name for one in level for name in one.parents if name not in seen)
        seen.update(wanted)
        level = list(_fetch_records(web, wanted, root)) if _up < 2 else []
    return ()


def collect_conditions(web: HttpClient, record: Record, root: str = ROOT_URL) -> tuple[Condition, ...]:
    """Return the record's own conditions and, for a service, those of the data it shows: they hold together."""
    every = [*record.conditions, *(one for data in _fetch_records(web, record.data, root) for one in data.conditions)]
    return tuple(dict.fromkeys(every))


def _fetch_records(web: HttpClient, identifiers: Iterable[str], root: str) -> Iterator[Record]:
    for identifier in identifiers:
        try:
            yield fetch_record(web, identifier, root)
        except (RequestRejected, InvalidResponse):
            continue


def _record(tree: Element) -> Record:
    """Return the record under ``MD_Metadata``, ISO 19115-3 or ISO 19139, names bare."""
    about = tree.find("identificationInfo/*")
    about = Element("none") if about is None else about
    links = [*tree.findall(".//distributionInfo//onLine/CI_OnlineResource"), *about.findall(".//connectPoint/*")]
    return Record(
        id=_text(tree, "metadataIdentifier/MD_Identifier/code") or _text(tree, "fileIdentifier"),
        title=_text(about, "citation/CI_Citation/title"),
        abstract=_text(about, "abstract"),
        kind=_code(tree, "metadataScope/MD_MetadataScope/resourceScope/*") or _code(tree, "hierarchyLevel/*"),
        revision_date=_revised(about),
        is_obsolete=any(status.get("codeListValue") == "obsolete" for status in about.findall("status/*")),
        organisation=_organisation(about),
        keywords=tuple(dict.fromkeys(filter(None, map(_element_text, about.findall("descriptiveKeywords/*/keyword"))))),
        authids=_authids(tree),
        area=_area(about),
        links=tuple(dict.fromkeys(map(_link, links))),
        conditions=_conditions(about),
        parents=_parents(tree, about),
        data=_unique(one.get("uuidref", "") for one in about.findall("operatesOn")),
    )


def _element_text(element: Element | None) -> str:
    """Return a text, in whichever of CharacterString, Anchor, MimeFileType or URL it sits; the first language told."""
    if element is None:
        return ""
    inner = next((one for one in element.iter() if (one.text or "").strip()), element)
    return plain_text(inner.text or "")


def _text(element: Element, path: str) -> str:
    return _element_text(element.find(path))


def _code(element: Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else found.get("codeListValue", "")


def _link(element: Element) -> Link:
    return Link(
        _text(element, "linkage"), _text(element, "protocol"), _text(element, "name"), _code(element, "function/*")
    )


def _revised(identification: Element) -> str:
    dates = {
        _code(one, "dateType/*"): _text(one, "date")
        for one in identification.findall("citation/CI_Citation/date/CI_Date")
    }
    told = next((dates[kind] for kind in ("revision", "publication", "creation") if dates.get(kind)), "")
    return told[:10] if re.match(r"\d{4}(-\d\d){0,2}", told) else ""


def _organisation(identification: Element) -> str:
    """Return who owns the data, else who publishes it, else whom to ask."""
    told: dict[str, str] = {}
    for one in identification.findall("pointOfContact/*"):
        name = _text(one, "party/CI_Organisation/name") or _text(one, "organisationName")
        told.setdefault(_code(one, "role/*") if name else "", name)
    ranked = (told.get(role, "") for role in ("owner", "publisher", "custodian", *told))
    return next(filter(None, ranked), "")


def _authids(tree: Element) -> tuple[str, ...]:
    told = [
        f"{anchor.get('href', '')} {anchor.text or ''}"
        for code in tree.findall("referenceSystemInfo//code")
        for anchor in code.iter()
    ]
    codes = [found[1] for text in told if (found := re.search(r"EPSG\D{0,6}(?:\d+/)?(\d{4,5})\b", text))]
    return _unique(f"EPSG:{code}" for code in codes if int(code) <= 32767)


def _area(identification: Element) -> Area | None:
    for box in identification.iter("EX_GeographicBoundingBox"):
        names = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
        west, south, east, north = (parse_number(_text(box, name)) for name in names)
        if west is not None and south is not None and east is not None and north is not None:
            return west, south, east, north
    return None


def _conditions(identification: Element) -> tuple[Condition, ...]:
    found = []
    for legal in identification.findall("resourceConstraints/*"):
        for told in [*legal.findall("otherConstraints"), *legal.findall("useLimitation")]:
            anchor = told.find("Anchor")
            url = "" if anchor is None else anchor.get("href", "")
            if "LimitationsOnPublicAccess" not in url and (text := _element_text(told)):
                found.append(Condition(text, url if is_http_url(url) else ""))
    return tuple(dict.fromkeys(found))


def _parents(tree: Element, identification: Element) -> tuple[str, ...]:
    """Return the records above: the parent, then the larger works, then those it refers to."""
    parent = tree.find("parentMetadata")
    above = [_text(tree, "parentIdentifier") if parent is None else parent.get("uuidref", "")]
    related: dict[str, list[str]] = {"largerWorkCitation": [], "crossReference": []}
    for one in [*identification.findall("associatedResource/*"), *identification.findall("aggregationInfo/*")]:
        reference = one.find("metadataReference")
        name = _text(one, "aggregateDataSetIdentifier/*/code") if reference is None else reference.get("uuidref", "")
        related.setdefault(_code(one, "associationType/*"), []).append(name)
    return _unique([*above, *related["largerWorkCitation"], *related["crossReference"]])


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _question(text: str, theme: str, area: Area | None, start: int) -> bytes:
    """Return a GetRecords document (OGC 07-006r1), with an OGC Filter 1.1 of all that is wanted."""
    top = Element(
        "csw:GetRecords",
        {
            "xmlns:csw": "http://www.opengis.net/cat/csw/2.0.2",
            "xmlns:ogc": "http://www.opengis.net/ogc",
            "xmlns:gml": "http://www.opengis.net/gml",
            "xmlns:gmd": "http://www.isotc211.org/2005/gmd",
            "xmlns:ows": "http://www.opengis.net/ows",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "service": "CSW",
            "version": "2.0.2",
            "resultType": "results",
            "outputSchema": "http://www.isotc211.org/2005/gmd",
            "startPosition": str(start),
            "maxRecords": str(PAGE_RECORDS),
        },
    )
    query = SubElement(top, "csw:Query", {"typeNames": "gmd:MD_Metadata"})
    SubElement(query, "csw:ElementSetName").text = "full"
    wanted = [_like("csw:AnyText", word) for word in text.split()[:12]]
    if theme:
        wanted.append(_like("dc:subject", theme))
    if area:
        wanted.append(_touching(area))
    if wanted:
        constraint = SubElement(query, "csw:Constraint", {"version": "1.1.0"})
        whole = SubElement(constraint, "ogc:Filter")
        (SubElement(whole, "ogc:And") if len(wanted) > 1 else whole).extend(wanted)
    return tostring(top)


def _like(name: str, text: str) -> Element:
    like = Element("ogc:PropertyIsLike", {"wildCard": "%", "singleChar": "_", "escapeChar": "\\", "matchCase": "false"})
    SubElement(like, "ogc:PropertyName").text = name
    # no wildcard of a person's own, no character that XML cannot hold
    bare = re.sub(r"[%_\\\x00-\x1f\ud800-\udfff\ufffe\uffff]", " ", text).strip()
    SubElement(like, "ogc:Literal").text = f"%{bare}%"
    return like


def _touching(area: Area) -> Element:
    """Latitude goes first: the CRS is named by its URN."""
    west, south, east, north = area
    box = Element("ogc:BBOX")
    SubElement(box, "ogc:PropertyName").text = "ows:BoundingBox"
    envelope = SubElement(box, "gml:Envelope", {"srsName": "urn:ogc:def:crs:EPSG::4326"})
    SubElement(envelope, "gml:lowerCorner").text = f"{south:.6f} {west:.6f}"
    SubElement(envelope, "gml:upperCorner").text = f"{north:.6f} {east:.6f}"
    return box


def _parse_int(text: object) -> int:
    return int(text) if isinstance(text, str) and text.isdigit() and len(text) < 10 else 0
