"""A commune's boundary as people have it: GeoJSON of any shape and CRS, read as a surface in EPSG:31370."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from .errors import N_, InvalidFile, InvalidResponse
from .gdal_utils import make_transformation, quiet_gdal

WALLONIA = (30000.0, 15000.0, 310000.0, 200000.0)
"""xmin, ymin, xmax, ymax in EPSG:31370: the extent that SPW declares for its layers."""

_LAMBERT72 = "EPSG:31370"

_NAME = re.compile(
    r"^(?:urn:(?:x-)?ogc:def:crs:|https?://www\.opengis\.net/def/crs/)?(\w+)[:/]+(?:\d[\d.]*[:/])?(\w+)$"
)
"""``EPSG:3812``, ``urn:ogc:def:crs:EPSG::3812``, ``urn:ogc:def:crs:OGC:1.3:CRS84``, and the same as a web address."""

_MALFORMED = (
    ValueError,
    TypeError,
    IndexError,
    KeyError,
    AttributeError,
    OverflowError,
    RecursionError,
    shapely.errors.ShapelyError,
)


def read_boundary(geojson: Mapping[str, Any]) -> dict[str, Any]:
    """Return a GeoJSON Polygon or MultiPolygon in metres of EPSG:31370. Raises InvalidFile.

    Taken are a geometry, a Feature and a FeatureCollection, of which every surface counts. The CRS is that of the
    member ``crs`` (GeoJSON of 2008, as QGIS writes it); without one it is WGS 84 (RFC 7946) where all coordinates are
    degrees, else EPSG:31370. What is in EPSG:31370 already comes back as it is, unless it crosses itself.

    The errors' templates have ``{file}``, ``{line}`` and ``{field}`` open, for who knows where the boundary stands.
    """
    authid = _find_authid(geojson)
    hint = N_("It is GeoJSON, in WGS 84 or with a “crs”, or in metres of Belgian Lambert 72 (EPSG:31370).")
    try:
        geometries = list(_iter_geometries(geojson))
        surface = shape(geometries[0]) if len(geometries) == 1 else shapely.union_all([shape(g) for g in geometries])
        area = surface.area
    except _MALFORMED as error:
        raise InvalidFile(
            N_("{file}, line {line}: the coordinates of “{field}” do not make a polygon."), hint
        ) from error
    if not area > 0:
        raise InvalidFile(N_("{file}, line {line}: “{field}” has no surface."), hint)
    authid = authid or ("EPSG:4326" if _is_in_degrees(surface) else _LAMBERT72)
    is_as_it_came = authid == _LAMBERT72 and len(geometries) == 1 and surface.is_valid
    if authid != _LAMBERT72:
        surface = _to_lambert72(surface, authid, hint)
    if not surface.is_valid:
        # parts that overlap, a spike: what is asked of such a surface may have no answer
        surface = shapely.make_valid(surface)
    boundary = dict(geometries[0]) if is_as_it_came else format_surface(surface)
    boundary = {"type": boundary["type"], "coordinates": boundary["coordinates"]}
    xmin, ymin, xmax, ymax = surface.bounds
    if not (xmin >= WALLONIA[0] and ymin >= WALLONIA[1] and xmax <= WALLONIA[2] and ymax <= WALLONIA[3]):
        raise InvalidFile(N_("{file}, line {line}: “{field}” does not lie in Wallonia."), hint)
    return boundary


def _iter_geometries(geojson: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    kind = geojson["type"]
    if kind == "FeatureCollection":
        for feature in geojson["features"]:
            if feature["geometry"] is not None:  # a row that draws nothing
                yield from _iter_geometries(feature)
    elif kind == "Feature":
        yield from _iter_geometries(geojson["geometry"])
    elif kind in ("Polygon", "MultiPolygon"):
        yield geojson
    else:
        raise ValueError(f"{kind} is no surface")


def _find_authid(geojson: Mapping[str, Any]) -> str:
    """Return the CRS that ``crs`` names, as EPSG:n; empty without it. Raises InvalidFile where it names none that is
    known."""
    crs = geojson.get("crs")
    if crs is None:
        return ""
    properties = crs.get("properties") if isinstance(crs, Mapping) else None
    name = properties.get("name") if isinstance(properties, Mapping) else None
    match = _NAME.match(name) if isinstance(name, str) else None
    if match is not None and match[2].upper() == "CRS84":
        return "EPSG:4326"
    if match is not None and match[1].upper() == "EPSG" and match[2].isascii() and match[2].isdigit():
        return f"EPSG:{match[2]}"
    raise InvalidFile(
        N_("{file}, line {line}: the coordinate system of “{field}” is not known."),
        N_("Name it in “crs” by its EPSG code, as QGIS does when it saves GeoJSON."),
    )


def _is_in_degrees(surface: BaseGeometry) -> bool:
    xmin, ymin, xmax, ymax = surface.bounds
    return bool(xmin >= -180 and xmax <= 180 and ymin >= -90 and ymax <= 90)


def _to_lambert72(surface: BaseGeometry, authid: str, hint: str) -> BaseGeometry:
    """``surface`` in EPSG:31370, to the centimetre. Raises InvalidFile."""

    def transform(corners: Any) -> Any:
        return np.array(change.TransformPoints(corners[:, :2].tolist()))[:, :2].round(2)

    try:
        with quiet_gdal():
            change = make_transformation(authid, _LAMBERT72)
            moved = shapely.transform(shapely.force_2d(surface), transform)
    except (InvalidResponse, *_MALFORMED, RuntimeError) as error:
        raise InvalidFile(
            N_("{file}, line {line}: “{field}” cannot be brought to Belgian Lambert 72."), hint
        ) from error
    return moved


def format_surface(surface: BaseGeometry) -> dict[str, Any]:
    """Return the polygons of a surface as GeoJSON, to the centimetre.

    Their x and y alone: in QGIS's process on Linux a shapely of pip meets QGIS's own GEOS, and some of its results have
    heights that are no numbers.
    """
    polygons = [
        [shapely.get_coordinates(ring).round(2).tolist() for ring in (part.exterior, *part.interiors)]
        # what was made valid may hold surfaces of several parts beside lines
        for part in shapely.get_parts(shapely.get_parts(surface))
        if part.geom_type == "Polygon"
    ]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}
