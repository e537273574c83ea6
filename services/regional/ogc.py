"""Reads a layer of a WFS or of an OGC API Features: all of it, in a known CRS, or an error.

What ArcGIS tells of a layer before its features is found here in the features themselves, in the same words.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urljoin
from xml.etree.ElementTree import Element

import shapely
from osgeo import gdal
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..errors import N_, BadAnswer
from ..gdal_calls import done, in_memory, quietly
from ..web import Answer, Web
from . import arcgis
from .source import Source, epsg, opens

PROTOCOLS = ("wfs", "oapif")

PAGE = 1000
"""Features asked for at a time: servers allow from 1,000 (MapServer) to 10,000 (QGIS Server)."""

KEY = "feature_id"
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


@dataclass(frozen=True)
class Feature:
    """One feature; ``geometry`` in two dimensions, x before y in the CRS ``authid``, or None."""

    id: str
    authid: str
    geometry: BaseGeometry | None
    attributes: Mapping[str, Any]


def system(source: Source) -> str:
    """The CRS to ask ``source`` in: Lambert 2008 where it is the layer's own, else Lambert 1972 (rule 19).

    An OGC API that does not offer that one gives degrees, as every one can.
    """
    if source.authids[:1] == ("EPSG:3812",):
        return "EPSG:3812"
    return "EPSG:31370" if source.protocol == "wfs" or "EPSG:31370" in source.authids else "EPSG:4326"


def features(
    web: Web,
    source: Source,
    envelope: arcgis.Envelope,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[list[Feature]]:
    """Pages of the features in ``envelope`` (in :func:`system`'s CRS), each feature once.

    ``progress`` hears features read and features in all, 0 where the service does not say. A feature's CRS is
    the one its answer declares, which may be another than was asked for. The pages are good only together:
    BadAnswer comes after the last one if the service told another number than it gave, or gave one page again
    and again (MapServer's OGC API does), or features that lie elsewhere. Raises a ServiceError.
    """
    total: int | None = None
    seen: set[str] = set()
    full = False
    for answer, told in _answers(web, source, envelope, seen):
        total = told if total is None else total
        page = _parsed(answer, system(source))
        fresh = list({one.id: one for one in page if one.id not in seen}.values())
        seen.update(one.id for one in fresh)
        full = bool(page) and not fresh
        if not fresh:
            break
        progress(len(seen), total or 0)
        yield fresh
        if total is not None and len(seen) >= total:
            break
    if full or (total is not None and len(seen) != total):
        raise BadAnswer(
            N_("{service} announced {total} features of the layer “{layer}” and gave {count}."),
            N_("Nothing was kept of it; it may have changed meanwhile, so try again."),
            service=web.service,
            layer=source.title,
            total="?" if total is None else total,
            count=len(seen),
        )


def described(web: Web, source: Source, found: Sequence[Feature]) -> tuple[arcgis.Description, list[Feature]]:
    """What the features tell of their layer, and themselves, all with one kind of geometry.

    Raises BadAnswer where they have different kinds or systems: no table could hold them.
    """
    families = {_FAMILIES.get(one.geometry.geom_type, "?") for one in found if one.geometry is not None}
    if families == {"point", "multipoint"}:
        families = {"multipoint"}
    systems = {one.authid for one in found}
    if len(families) > 1 or "?" in families or len(systems) > 1:
        raise unreadable(web, source)
    # nothing came: nobody knows what it would be, and an empty table of points does no harm
    family = families.pop() if families else ("" if found else source.geometry or "point")
    columns: dict[str, set[type]] = {KEY: {str}}
    for one in found:
        for name, value in one.attributes.items():
            columns.setdefault(name, set()).update({type(value)} if value is not None else ())
    about = arcgis.Description(
        name=source.title,
        geometry=family,
        authid=systems.pop() if systems else system(source),
        object_id_field=KEY,
        fields=tuple(arcgis.Field(name, _type(kinds), name) for name, kinds in columns.items() if name),
        max_record_count=PAGE,
        min_scale=source.min_scale,
        max_scale=source.max_scale,
        copyright=source.credit,
        supports_pagination=True,
    )
    return about, [
        replace(one, geometry=_multi(one.geometry, family), attributes={**one.attributes, KEY: one.id})
        for one in found
    ]  # fmt: skip


def unreadable(web: Web, source: Source) -> BadAnswer:
    """The error for a layer that came in no form that can be read."""
    return BadAnswer(
        N_("{service}: the layer “{layer}” came in a form that cannot be read."),
        N_("Nothing was kept of it; tell whoever runs this service."),
        service=web.service,
        layer=source.title,
    )


# -- asking ---------------------------------------------------------------------------------------


def _answers(
    web: Web, source: Source, envelope: arcgis.Envelope, seen: Collection[str]
) -> Iterator[tuple[Answer, int | None]]:
    """One answer after the other, those after the features ``seen``, each with how many there are in all."""
    crs = system(source)
    box = ",".join(format(side, ".9f" if crs == "EPSG:4326" else ".3f") for side in envelope)
    return _wfs(web, source, crs, box, seen) if source.protocol == "wfs" else _oapif(web, source, crs, box)


def _wfs(web: Web, source: Source, crs: str, box: str, seen: Collection[str]) -> Iterator[tuple[Answer, int | None]]:
    """WFS 1.0, 1.1 or 2.0, whichever the service says it speaks (QGIS Server answers 2.0 with 1.1)."""
    told = web.get(source.url, {"service": "WFS", "request": "GetCapabilities"})
    tree = _tree(told)
    if tree.tag != "WFS_Capabilities":
        raise told.bad(N_("{service} answered, but it is no WFS."))
    version = tree.get("version", "1.1.0")
    two, one = version.startswith("2"), version.startswith("1.0")
    name = crs if one else _spelled(tree, source.name, crs)
    asked: dict[str, Any] = {
        "service": "WFS",
        "version": version,
        "request": "GetFeature",
        "typeNames" if two else "typeName": source.name,
        "srsName": name,
        "bbox": box if one else f"{box},{name}",
    }
    total = None
    if not one:
        hits = _tree(web.get(source.url, {**asked, "resultType": "hits"}))
        said = hits.get("numberMatched") or hits.get("numberOfFeatures") or ""
        total = int(said) if re.fullmatch(r"\d{1,9}", said) else None
    kind = next((kind for kind in _formats(tree) if "json" in kind.lower()), "")
    while True:
        page = {"count" if two else "maxFeatures": PAGE, "outputFormat": kind}
        # not with the first page: services that know no paging refuse even 0
        yield web.get(source.url, {**asked, **page, **({"startIndex": len(seen)} if seen else {})}), total


def _spelled(tree: Element, layer: str, crs: str) -> str:
    """``crs`` as the service writes it beside the layer: QGIS Server refuses the URN that WFS 1.1 asks for."""
    for one in tree.findall(".//FeatureTypeList/FeatureType"):
        if (one.findtext("Name") or "").strip() == layer:
            told = [(part.text or "").strip() for part in one if part.tag.endswith(("CRS", "SRS"))]
            found = next((written for written in told if epsg([written]) == (crs,)), "")
            if found:
                return found
    return f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}"


def _formats(tree: Element) -> list[str]:
    """What a feature may be written in: WFS 2.0, 1.1, then 1.0."""
    found = [
        value.text or ""
        for parameter in tree.findall(".//Operation[@name='GetFeature']/Parameter[@name='outputFormat']")
        for value in parameter.iter("Value")
    ]
    return found or [one.tag for one in tree.findall("Capability/Request/GetFeature/ResultFormat/*")]


def _oapif(web: Web, source: Source, crs: str, box: str) -> Iterator[tuple[Answer, int | None]]:
    """The pages of a collection, from link to link."""
    asked: dict[str, Any] = {"limit": PAGE, "bbox": box}
    if crs != "EPSG:4326":
        number = f"http://www.opengis.net/def/crs/EPSG/0/{crs.partition(':')[2]}"
        asked |= {"crs": number, "bbox-crs": number}
    answer = web.get(f"{source.url}/collections/{quote(source.name, safe='')}/items", asked, _GEOJSON)
    while True:
        body = answer.json()
        body = body if isinstance(body, dict) else {}
        told, links = body.get("numberMatched"), body.get("links")
        yield answer, told if isinstance(told, int) and told >= 0 else None
        links = [one for one in links if isinstance(one, dict)] if isinstance(links, list) else []
        following = next((urljoin(answer.url, str(one.get("href"))) for one in links if one.get("rel") == "next"), "")
        if not opens(following):
            return
        answer = web.get(following, None, _GEOJSON)


def _tree(answer: Answer) -> Element:
    """The document, its names without their spaces. Raises Rejected for one that says no."""
    tree = answer.xml()
    for element in tree.iter():
        element.tag = element.tag.rpartition("}")[2]
    return tree


# -- reading --------------------------------------------------------------------------------------


def _parsed(answer: Answer, asked: str) -> list[Feature]:
    """The features of one answer, GeoJSON or GML. Raises BadAnswer, Rejected."""
    try:
        return list(_gml(answer) if answer.body.lstrip()[:1] == b"<" else _geojson(answer, asked))
    except (RuntimeError, ValueError, TypeError, AttributeError, LookupError, shapely.errors.ShapelyError) as error:
        raise answer.bad(N_("{service} sent an answer that cannot be read: {reason}."), error) from error


def _geojson(answer: Answer, asked: str) -> Iterator[Feature]:
    body = answer.json()
    rows = body["features"]
    drawn = [None if one["geometry"] is None else shapely.force_2d(shape(one["geometry"])) for one in rows]
    declared = str(
        ((body.get("crs") or {}).get("properties") or {}).get("name") or answer.headers.get("Content-Crs", "")
    )
    authid = next(iter(epsg([declared.strip("<>")])), "")
    if not authid:
        # without a word it is in degrees (RFC 7946), though older servers write what was asked for; nothing in
        # Belgium is where a Lambert coordinate would be taken for degrees
        west, south, east, north = shapely.total_bounds(drawn)
        authid = asked if max(abs(west), abs(east)) > 180 or max(abs(south), abs(north)) > 90 else "EPSG:4326"
    for one, geometry in zip(rows, drawn):
        attributes = one.get("properties") or {}
        mark = one.get("id")
        if mark is None:
            mark = hashlib.sha256(json.dumps(one, sort_keys=True).encode()).hexdigest()[:32]
        yield Feature(str(mark), authid, geometry, {str(name): _plain(value) for name, value in attributes.items()})


def _gml(answer: Answer) -> Iterator[Feature]:
    """GML as GDAL reads it, which knows each system's order of axes; all its values are texts."""
    if not any(element.tag in ("featureMember", "featureMembers", "member") for element in _tree(answer)):
        return
    # nothing is fetched behind Web's back; "0012" stays what it is
    options = ["DOWNLOAD_SCHEMA=NO", "EXPOSE_GML_ID=YES", "EXPOSE_FID=YES"]
    gdal.SetThreadLocalConfigOption("GML_FIELDTYPES", "ALWAYS_STRING")
    try:
        with in_memory(answer.body, "gml") as name, quietly():
            file = done(gdal.OpenEx(name, gdal.OF_VECTOR, allowed_drivers=["GML"], open_options=options))
            layer = done(file.GetLayer(0))
            authid = f"EPSG:{done(layer.GetSpatialRef()).GetAuthorityCode(None)}"
            names = [column.GetName() for column in layer.schema]
            for row in layer:
                told = {name: row.GetFieldAsString(name) for name in names if row.IsFieldSetAndNotNull(name)}
                drawn = row.GetGeometryRef()
                geometry = None if drawn is None else shapely.from_wkb(bytes(drawn.GetLinearGeometry().ExportToWkb()))
                mark = told.pop("gml_id", "") or told.pop("fid", "")
                if not mark:
                    drawn = shapely.to_wkb(geometry, output_dimension=3)
                    mark = hashlib.sha256(repr((told, drawn)).encode()).hexdigest()[:32]
                yield Feature(mark, authid, shapely.force_2d(geometry), {**dict.fromkeys(names), **told})
            file = layer = row = None
    finally:
        gdal.SetThreadLocalConfigOption("GML_FIELDTYPES", None)


def _plain(value: object) -> object:
    """A value that a column can hold: what is nested becomes its text."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


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
