"""What a WFS or an OGC API Features answers with, GeoJSON or GML, as features in a known CRS."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import numpy as np
import shapely
from osgeo import gdal
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ...errors import N_
from ...gdal_utils import check_result, iterate_features, memory_file, open_vector, quiet_gdal
from ...http.response import Response
from ...json_values import as_objects
from ...xml_values import strip_namespaces
from ..source import find_epsg_codes, resolve_link


@dataclass(frozen=True)
class Feature:
    """One feature; ``geometry`` in two dimensions, x before y in the CRS ``authid``, or None."""

    id: str
    authid: str
    geometry: BaseGeometry | None
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class Page:
    """One answer: its features, how many there are in all if it says so, and the link to the next ones (or none)."""

    features: list[Feature]
    matched: int | None
    next_url: str


def parse(answer: Response, requested_crs: str) -> Page:
    """Return the page in one answer; ``requested_crs`` is the CRS that was asked for.

    An answer that is no page, as an error's text in a 200, is asked for once more. Raises InvalidResponse,
    RequestRejected.
    """
    return answer.parse_or_retry(lambda: _parse_page(answer, requested_crs))


def _parse_page(answer: Response, requested_crs: str) -> Page:
    try:
        if answer.body.lstrip()[:1] == b"<":
            tree = parse_xml(answer)
            return Page(
                list(_gml(answer, tree)), _count(tree.get("numberMatched")), resolve_link(answer.url, tree.get("next"))
            )
        body = answer.json()
        if not isinstance(body, dict) or not isinstance(body.get("features"), list):
            raise answer.make_error(N_("{service} sent something else than a list."))
        # GeoServer's WFS says totalFeatures
        matched = _count(body.get("numberMatched", body.get("totalFeatures")))
        return Page(list(_geojson(answer, body, requested_crs)), matched, _following(answer, body))
    except (
        RuntimeError,
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        OverflowError,
        shapely.errors.ShapelyError,
    ) as error:
        raise answer.make_error(N_("{service} sent an answer that cannot be read: {reason}."), error) from error


def parse_xml(answer: Response) -> Element:
    """Return the document, its names without their spaces. Raises InvalidResponse, RequestRejected for one that says
    no."""
    return strip_namespaces(answer.xml())


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value[:12])
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else None


def _following(answer: Response, body: Mapping[str, Any]) -> str:
    following = [link.get("href") for link in as_objects(body.get("links")) if link.get("rel") == "next"]
    return resolve_link(answer.url, next(iter(following), None) or body.get("next"))


def _geojson(answer: Response, body: Mapping[str, Any], asked: str) -> Iterator[Feature]:
    rows = body["features"]
    if not rows:
        return
    drawn = [None if one.get("geometry") is None else shapely.force_2d(shape(one["geometry"])) for one in rows]
    if not np.isfinite(shapely.get_coordinates([one for one in drawn if one is not None])).all():
        raise ValueError("a position is not a pair of numbers")
    declared = str(
        ((body.get("crs") or {}).get("properties") or {}).get("name") or answer.headers.get("Content-Crs", "")
    )
    authid = next(iter(find_epsg_codes([declared.strip("<>")])), "")
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


def _gml(answer: Response, tree: Element) -> Iterator[Feature]:
    """GML as GDAL reads it, which knows each system's order of axes; all its values are texts."""
    if not any(element.tag in ("featureMember", "featureMembers", "member") for element in tree.iter()):
        return
    # nothing is fetched behind Web's back; "0012" stays what it is
    options = ["DOWNLOAD_SCHEMA=NO", "EXPOSE_GML_ID=YES", "EXPOSE_FID=YES"]
    gdal.SetThreadLocalConfigOption("GML_FIELDTYPES", "ALWAYS_STRING")
    try:
        with memory_file(answer.body, "gml") as name, quiet_gdal():
            file = open_vector(name, ("GML",), options=options)
            layer = check_result(file.GetLayer(0))
            authid = f"EPSG:{check_result(layer.GetSpatialRef()).GetAuthorityCode(None)}"
            names = [column.GetName() for column in layer.schema]
            for row in iterate_features(layer):
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
    """Return a value that a column can hold: what is nested becomes its text."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value
