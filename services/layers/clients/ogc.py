"""Reads a layer of a WFS or of an OGC API Features: all of it, in a known CRS, or an error.

What ArcGIS tells of a layer before its features is found here in the features themselves, in the same words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit
from xml.etree.ElementTree import Element

import shapely
from shapely.geometry.base import BaseGeometry

from ...errors import N_, AuthenticationRequired, InvalidResponse, RequestRejected
from ...http.client import HttpClient
from ...http.response import Response
from ...http.urls import join_link
from ..source import Source, find_epsg_codes
from . import arcgis
from .ogc_features import Feature as Feature
from .ogc_features import Page, parse, parse_xml

PROTOCOLS = ("wfs", "oapif")

PAGE_FEATURES = 1000
"""Features asked for at a time: servers allow from 1,000 (MapServer) to 10,000 (QGIS Server)."""

MAX_IDLE_PAGES = 3
"""Pages without anything new after which a service's links are followed no further."""

ID_COLUMN = "feature_id"
"""The column that tells the features apart: the service's own identifier, else a mark of the whole feature."""

_GEOJSON = {"Accept": "application/geo+json"}

_FAMILIES = {
    "Point": "point",
    "MultiPoint": "multipoint",
    "LineString": "line",
    "MultiLineString": "line",
    "Polygon": "polygon",
    "MultiPolygon": "polygon",
}


def choose_crs(source: Source) -> str:
    """Return the CRS to ask ``source`` in: Lambert 2008 where it is the layer's own, else Lambert 1972 (rule 19).

    An OGC API that does not offer that one gives degrees, as every one can.
    """
    if source.authids[:1] == ("EPSG:3812",):
        return "EPSG:3812"
    return "EPSG:31370" if source.protocol == "wfs" or "EPSG:31370" in source.authids else "EPSG:4326"


def fetch_features(
    web: HttpClient,
    source: Source,
    envelope: arcgis.Envelope,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[list[Feature]]:
    """Pages of the features in ``envelope`` (in :func:`choose_crs`'s CRS), each feature once.

    ``progress`` hears features read and features in all, 0 where the service does not say. A feature's CRS is
    the one its answer declares, which may be another than was asked for. The pages are good only together:
    InvalidResponse comes after the last one if the service told another number than it gave, or gave one page again
    and again (MapServer's OGC API does), or features that lie elsewhere. Raises a ServiceError.
    """
    reading = (_Wfs if source.protocol == "wfs" else _Oapif)(web, source, envelope)
    for page in reading.pages():
        progress(len(reading.seen), reading.total or 0)
        yield page
    if reading.total is not None and len(reading.seen) != reading.total:
        raise InvalidResponse(
            N_("{service} announced {total} features of the layer “{layer}” and gave {count}."),
            N_("Nothing was kept of it; it may have changed meanwhile, so try again."),
            service=web.service,
            layer=source.title,
            total=reading.total,
            count=len(reading.seen),
        )


def describe_features(
    web: HttpClient, source: Source, features: Sequence[Feature]
) -> tuple[arcgis.Description, list[Feature]]:
    """Return what the features tell of their layer, and themselves, all with one kind of geometry.

    Raises InvalidResponse where they have different kinds or systems: no table could hold them.
    """
    families = {_FAMILIES.get(one.geometry.geom_type, "?") for one in features if one.geometry is not None}
    if families == {"point", "multipoint"}:
        families = {"multipoint"}
    systems = {one.authid for one in features}
    if len(families) > 1 or "?" in families or len(systems) > 1:
        raise make_unreadable_error(web, source)
    # nothing came: nobody knows what it would be, and an empty table of points does no harm
    family = families.pop() if families else ("" if features else source.geometry or "point")
    columns: dict[str, set[type]] = {ID_COLUMN: {str}}
    for one in features:
        for name, value in one.attributes.items():
            columns.setdefault(name, set()).update({type(value)} if value is not None else ())
    about = arcgis.Description(
        name=source.title,
        geometry=family,
        authid=systems.pop() if systems else choose_crs(source),
        object_id_field=ID_COLUMN,
        fields=tuple(arcgis.Field(name, _type(kinds), name) for name, kinds in columns.items() if name),
        max_record_count=PAGE_FEATURES,
        min_scale=source.min_scale,
        max_scale=source.max_scale,
        copyright=source.credit,
        supports_pagination=True,
    )
    return about, [
        replace(one, geometry=_multi(one.geometry, family), attributes={**one.attributes, ID_COLUMN: one.id})
        for one in features
    ]  # fmt: skip


def make_unreadable_error(web: HttpClient, source: Source) -> InvalidResponse:
    """Return the error for a layer that came in no form that can be read."""
    return InvalidResponse(
        N_("{service}: the layer “{layer}” came in a form that cannot be read."),
        N_("Nothing was kept of it; tell whoever runs this service."),
        service=web.service,
        layer=source.title,
    )


# -- asking ---------------------------------------------------------------------------------------


class _LayerReader:
    """One layer being read to its end, and what tells that it is the end.

    A service that tells a number must give as many. Where it tells none, its links are followed; where it has none,
    features further on are asked for, then those of each quarter of the area: what brings nothing new is the end.
    """

    offset_parameters: tuple[str, ...] = ()

    def __init__(self, web: HttpClient, source: Source, envelope: arcgis.Envelope) -> None:
        self.web = web
        self.source = source
        self.envelope = envelope
        self.crs = choose_crs(source)
        self.seen: dict[str, None] = {}
        self.total: int | None = None

    def pages(self) -> Iterator[list[Feature]]:
        """Yield the features page by page, each once. Raises InvalidResponse where nothing tells that they are all."""
        raise NotImplementedError

    def ask(self, envelope: arcgis.Envelope, **part: object) -> Response:
        """Return the features in ``envelope``, as far as ``part`` (a limit, an offset) says."""
        raise NotImplementedError

    def _parse_new(self, answer: Response) -> tuple[Page, list[Feature]]:
        """Return what the answer holds, and what of it had not come before."""
        page = parse(answer, self.crs)
        fresh = list({one.id: one for one in page.features if one.id not in self.seen}.values())
        self.seen.update((one.id, None) for one in fresh)
        return page, fresh

    def _box(self, envelope: arcgis.Envelope) -> str:
        return ",".join(format(side, ".9f" if self.crs == "EPSG:4326" else ".3f") for side in envelope)

    def _has_more(self) -> bool:
        return self.total is None or len(self.seen) < self.total

    def _follow_links(self, answer: Response, page: Page) -> Generator[list[Feature], None, bool]:
        """Yield the pages that links lead to; whether they led to an end. A link to where one has been is none."""
        visited, idle, followed = {answer.url}, 0, False
        while True:
            target = _rewrite_host(page.next_url, answer.url)
            if not target:
                return followed or self.total is not None
            if target in visited or idle == MAX_IDLE_PAGES:
                # pages of nothing are an end, the same page again is none
                return not page.features
            visited.add(target)
            try:
                answer, followed = self.web.get(target, None, _GEOJSON), True
                page, fresh = self._parse_new(answer)
            except AuthenticationRequired:
                raise
            except RequestRejected:
                return False
            idle = 0 if fresh else idle + 1
            if fresh:
                yield fresh

    def _fetch_by_offset(self, first: int) -> Generator[list[Feature], None, bool]:
        """Yield the pages from the features seen on, by whichever word the service knows; whether an end was seen.

        ``is_wfs_1_0`` is how many features the page before had. Where a page is followed by a longer one the service
        applies its limit before the area (MapServer), and an empty page proves nothing: InvalidResponse, if it tells no
        number.
        """
        sizes = [first]
        for word in self.offset_parameters:
            start = len(self.seen)
            while self._has_more():
                try:
                    page, fresh = self._parse_new(self.ask(self.envelope, **{word: start}))
                except RequestRejected:
                    break
                if page.features and not fresh:
                    break
                sizes.append(len(page.features))
                if self.total is None and fresh and sizes[-1] > min(sizes):
                    raise self._truncated_error()
                if fresh:
                    yield fresh
                elif sizes[-MAX_IDLE_PAGES:] == [0] * MAX_IDLE_PAGES:
                    return True
                start = len(self.seen) if fresh else start + PAGE_FEATURES
        return not self._has_more()

    def _check_whole(self) -> None:
        """Ask for each quarter of the area. Raises InvalidResponse where more comes.

        A round number is refused at once: it is what services stop at, some before they look at the area.
        """
        count = len(self.seen)
        if count >= 10 and (count % 10 == 0 or count % 25 == 0):
            raise self._truncated_error()
        for quarter in arcgis.split_in_quarters(self.envelope):
            if any(one.id not in self.seen for one in parse(self.ask(quarter), self.crs).features):
                raise self._truncated_error()

    def _truncated_error(self) -> InvalidResponse:
        return InvalidResponse(
            N_("{service} gave {count} features of the layer “{layer}” and does not say whether they are all."),
            N_("Nothing was kept of it, because it may be cut short; tell whoever runs this service."),
            service=self.web.service,
            layer=self.source.title,
            count=len(self.seen),
        )


class _Wfs(_LayerReader):
    """WFS 1.0, 1.1 or 2.0, whichever the service says it speaks (QGIS Server answers 2.0 with 1.1)."""

    offset_parameters = ("startIndex",)

    def __init__(self, web: HttpClient, source: Source, envelope: arcgis.Envelope) -> None:
        super().__init__(web, source, envelope)
        told = web.get(source.url, {"service": "WFS", "request": "GetCapabilities"})
        tree = parse_xml(told)
        if tree.tag != "WFS_Capabilities":
            raise told.make_error(N_("{service} answered, but it is no WFS."))
        version = tree.get("version", "1.1.0")
        two, self.is_wfs_1_0 = version.startswith("2"), version.startswith("1.0")
        self.crs_name = self.crs if self.is_wfs_1_0 else _find_crs_name(tree, source.name, self.crs)
        self.limit = "count" if two else "maxFeatures"
        self.query: dict[str, Any] = {
            "service": "WFS",
            "version": version,
            "request": "GetFeature",
            "typeNames" if two else "typeName": source.name,
            "srsName": self.crs_name,
        }
        self.output_format = next((kind for kind in _formats(tree) if "json" in kind.lower()), "")

    def ask(self, envelope: arcgis.Envelope, **part: object) -> Response:
        box = self._box(envelope) if self.is_wfs_1_0 else f"{self._box(envelope)},{self.crs_name}"
        if "startIndex" in part:
            part = {self.limit: PAGE_FEATURES, **part}
        return self.web.get(self.source.url, {**self.query, "bbox": box, "outputFormat": self.output_format, **part})

    def pages(self) -> Iterator[list[Feature]]:
        self.total = None if self.is_wfs_1_0 else self._hits()
        if self.total is not None:
            yield from self._fetch_counted()
            if not self._has_more():
                return
        # nothing tells where it ends, or pages do not bring it all: everything at once
        answer = self.ask(self.envelope)
        page, fresh = self._parse_new(answer)
        self.total = page.matched if self.total is None else self.total
        if fresh:
            yield fresh
        ended = yield from self._follow_links(answer, page)
        if not ended:
            ended = yield from self._fetch_by_offset(len(page.features))
        if not ended and self.total is None and self.seen:
            self._check_whole()

    def _fetch_counted(self) -> Iterator[list[Feature]]:
        while self._has_more():
            # not with the first page: services that know no paging refuse even 0
            part = {self.limit: PAGE_FEATURES, **({"startIndex": len(self.seen)} if self.seen else {})}
            try:
                _page, fresh = self._parse_new(self.ask(self.envelope, **part))
            except RequestRejected:
                # GeoServer pages no view without a key
                if not self.seen:
                    raise
                return
            if not fresh:
                return
            yield fresh

    def _hits(self) -> int | None:
        box = f"{self._box(self.envelope)},{self.crs_name}"
        hits = parse_xml(self.web.get(self.source.url, {**self.query, "bbox": box, "resultType": "hits"}))
        said = hits.get("numberMatched") or hits.get("numberOfFeatures") or ""
        return int(said) if re.fullmatch(r"[0-9]{1,9}", said) else None


class _Oapif(_LayerReader):
    """A collection of OGC API Features, from link to link."""

    offset_parameters = ("offset", "startIndex")

    def ask(self, envelope: arcgis.Envelope, **part: object) -> Response:
        asked: dict[str, Any] = {"limit": PAGE_FEATURES, "bbox": self._box(envelope), **part}
        if self.crs != "EPSG:4326":
            number = f"http://www.opengis.net/def/crs/EPSG/0/{self.crs.partition(':')[2]}"
            asked |= {"crs": number, "bbox-crs": number}
        url = f"{self.source.url}/collections/{quote(self.source.name, safe='')}/items"
        return self.web.get(url, asked, _GEOJSON)

    def pages(self) -> Iterator[list[Feature]]:
        answer = self.ask(self.envelope)
        page, fresh = self._parse_new(answer)
        self.total = page.matched
        if fresh:
            yield fresh
        ended = yield from self._follow_links(answer, page)
        if not self.seen or (ended and not (self.total is not None and self._has_more())):
            return
        ended = yield from self._fetch_by_offset(len(page.features))
        if not ended and self.total is None:
            self._check_whole()


def _rewrite_host(link: str, url: str) -> str:
    """``link`` at the host that gave it: behind a proxy many services name one that nobody outside can ask."""
    link = join_link(url, link)
    if not link:
        return ""
    theirs, ours = urlsplit(link), urlsplit(url)
    if (theirs.scheme, theirs.netloc) == (ours.scheme, ours.netloc):
        return link
    return urlunsplit((ours.scheme, ours.netloc, ours.path, theirs.query, ""))


def _find_crs_name(tree: Element, layer: str, crs: str) -> str:
    """``crs`` as the service writes it beside the layer: QGIS Server refuses the URN that WFS 1.1 asks for."""
    for one in tree.findall(".//FeatureTypeList/FeatureType"):
        if (one.findtext("Name") or "").strip() == layer:
            told = [(part.text or "").strip() for part in one if part.tag.endswith(("CRS", "SRS"))]
            found = next((written for written in told if find_epsg_codes([written]) == (crs,)), "")
            if found:
                return found
    return f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}"


def _formats(tree: Element) -> list[str]:
    """Return what a feature may be written in: WFS 2.0, 1.1, then 1.0."""
    found = [
        value.text or ""
        for parameter in tree.findall(".//Operation[@name='GetFeature']/Parameter[@name='outputFormat']")
        for value in parameter.iter("Value")
    ]
    return found or [one.tag for one in tree.findall("Capability/Request/GetFeature/ResultFormat/*")]


# -- describing -----------------------------------------------------------------------------------


def _type(kinds: set[type]) -> str:
    """Esri's name for a column that holds such values."""
    if kinds == {int}:
        return "esriFieldTypeBigInteger"
    return "esriFieldTypeDouble" if kinds and kinds <= {int, float} else "esriFieldTypeString"


def _multi(geometry: BaseGeometry | None, family: str) -> BaseGeometry | None:
    """``geometry`` in its Multi form where the family has one, None if it is empty."""
    if geometry is None or geometry.is_empty:
        return None
    if family == "point" or geometry.geom_type.startswith("Multi"):
        return geometry
    wide = {"multipoint": shapely.multipoints, "line": shapely.multilinestrings, "polygon": shapely.multipolygons}
    made: BaseGeometry = wide[family]([geometry])
    return made
