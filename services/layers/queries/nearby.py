"""Around here: places by category and by how long it takes to walk there.

Nobody here knows the paths: a walk is told as the straight distance, lengthened by what streets usually add.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from osgeo import osr
from shapely.geometry.base import BaseGeometry

from ...errors import N_, InvalidFile, InvalidResponse
from ...gdal_utils import (
    check_result,
    iterate_features,
    make_crs,
    make_transformation,
    memory_file,
    open_vector,
    quiet_gdal,
)
from ...http.client import HttpClient
from ..clients import arcgis, esri_geometry, ogc
from ..source import Source, plain_text

DETOUR_FACTOR = 1.3
"""What streets add to the straight distance: towns lie between 1.2 and 1.4 (an estimate, not a route)."""

PACE_M_PER_MIN = 80.0
"""Metres walked in a minute: 4.8 km/h."""

MAX_PLACES = 20_000
"""Places read from one answer: more is no neighbourhood."""

_LAMBERT = "EPSG:31370"


@dataclass(frozen=True)
class PointOfInterest:
    """A point of interest; ``x``, ``y`` in metres of EPSG:31370."""

    name: str
    category: str
    x: float
    y: float
    source: str = ""


@dataclass(frozen=True)
class NearbyPlace:
    """A place, the straight distance in metres, and the estimated walk in minutes."""

    poi: PointOfInterest
    distance_m: float
    walk_min: float


def find_nearby(
    places: Iterable[PointOfInterest], x: float, y: float, *, walk_min: float = 15.0, categories: Collection[str] = ()
) -> tuple[NearbyPlace, ...]:
    """Return the places within ``walk_min`` minutes of ``x``, ``y`` (EPSG:31370), nearest first; of all categories if
    none."""
    found = []
    for place in places:
        distance = math.hypot(place.x - x, place.y - y)
        minutes = distance * DETOUR_FACTOR / PACE_M_PER_MIN
        if minutes <= walk_min and (not categories or place.category in categories):
            found.append(NearbyPlace(place, distance, minutes))
    return tuple(sorted(found, key=lambda near: (near.distance_m, near.poi.name)))


def max_distance_m(walk_min: float) -> float:
    """Return the straight distance in metres beyond which nothing is within ``walk_min`` minutes."""
    return walk_min * PACE_M_PER_MIN / DETOUR_FACTOR


def fetch(
    web: HttpClient, source: Source, x: float, y: float, *, category: str, name_field: str = "", walk_min: float = 15.0
) -> tuple[PointOfInterest, ...]:
    """Return the places of an ArcGIS layer, a WFS or an OGC API around ``x``, ``y``; or of a GeoJSON file at an
    address.

    Every answer's own CRS is read; one that lies outside Belgium is refused. Raises ServiceError.
    """
    reach = max_distance_m(walk_min)
    box = (x - reach, y - reach, x + reach, y + reach)
    if source.protocol == "arcgis":
        return _arcgis(web, source, box, category, name_field)
    if source.protocol in ogc.PROTOCOLS:
        return tuple(_ogc(web, source, box, category, name_field))
    answer = web.get(source.url)
    if answer.body.lstrip()[:1] == b"<":
        # checked for entities before another reader sees it
        answer.xml()
    try:
        return parse(answer.body, category=category, name_field=name_field, source=source.title or source.url)
    except InvalidFile as error:
        raise answer.make_error(N_("{service} sent places that cannot be read: {reason}."), error) from error


def read(path: Path, *, category: str, name_field: str = "", layer: str = "") -> tuple[PointOfInterest, ...]:
    """Return the places in a GeoPackage or GeoJSON file; of its first layer, unless one is named. Raises
    InvalidFile."""
    return _read(str(path), path.name, category, name_field, path.stem, layer)


def parse(data: bytes, *, category: str, name_field: str = "", source: str = "") -> tuple[PointOfInterest, ...]:
    """Return the places in a GeoJSON or GML text, in whatever CRS and axis order it declares. Raises InvalidFile."""
    with memory_file(data, "json" if data.lstrip()[:1] in (b"{", b"[") else "gml") as name:
        return _read(name, source, category, name_field, source)


def _read(
    path: str, label: str, category: str, name_field: str, source: str, layer: str = ""
) -> tuple[PointOfInterest, ...]:
    try:
        with quiet_gdal():
            # nothing is fetched behind Web's back
            options = ["DOWNLOAD_SCHEMA=NO"] if path.endswith(".gml") else []
            drivers = ["GPKG", "GeoJSON", "GML"]
            file = open_vector(path, drivers, options=options)
            found = check_result(file.GetLayerByName(layer) if layer else file.GetLayer(0))
            return tuple(_places(found, category, name_field, source))
    except (RuntimeError, ValueError) as error:
        raise InvalidFile(
            N_("The places in {file} cannot be read: {reason}."),
            N_("Repère reads GeoJSON, GML and GeoPackage, in a coordinate system with an EPSG number."),
            file=label,
            reason=" ".join(str(error).split()) or type(error).__name__,
        ) from error


def _places(layer: Any, category: str, name_field: str, source: str) -> Iterator[PointOfInterest]:
    system = layer.GetSpatialRef()
    if system is None:
        raise ValueError("no coordinate system")
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(system, make_crs(_LAMBERT))
    fields = [column.GetName() for column in layer.schema]
    named = name_field or _guess_name_field(fields)
    for feature, _number in zip(iterate_features(layer), range(MAX_PLACES)):
        drawn = feature.GetGeometryRef()
        if drawn is None or drawn.IsEmpty():
            continue
        middle = drawn.Centroid()
        name = plain_text(feature.GetFieldAsString(named)) if named in fields else ""
        yield _make_poi(change, middle.GetX(), middle.GetY(), name, category, source)


def _make_poi(change: Any, x: float, y: float, name: str, category: str, source: str) -> PointOfInterest:
    """Return the place at ``x``, ``y`` moved by ``change``. Raises ValueError outside Belgium."""
    east, north, *_ = change.TransformPoint(x, y)
    if not (0 < east < 330_000 and 0 < north < 270_000):
        raise ValueError(f"a place lies outside Belgium ({x:.6g}, {y:.6g})")
    return PointOfInterest(name or category, category, east, north, source)


def _guess_name_field(fields: Iterable[str]) -> str:
    """Return the field that most likely holds a place's name; empty if none does."""
    return next((name for name in fields if name.lower() in ("name", "nom", "naam", "titre", "title")), "")


def _ogc(
    web: HttpClient, source: Source, box: tuple[float, float, float, float], category: str, name_field: str
) -> Iterator[PointOfInterest]:
    asked = ogc.choose_crs(source)
    for page in ogc.fetch_features(web, source, box if asked == _LAMBERT else _transform_box(box, asked)):
        try:
            for one in page:
                if one.geometry is not None and not one.geometry.is_empty:
                    change = make_transformation(one.authid, _LAMBERT)
                    middle = one.geometry.centroid
                    name = plain_text(str(one.attributes.get(name_field or _guess_name_field(one.attributes)) or ""))
                    yield _make_poi(change, middle.x, middle.y, name, category, source.title or source.url)
        except ValueError as error:
            raise InvalidResponse(
                N_("{service} sent places that cannot be read: {reason}."), service=web.service, reason=error
            ) from error


def _arcgis(
    web: HttpClient, source: Source, box: tuple[float, float, float, float], category: str, name_field: str
) -> tuple[PointOfInterest, ...]:
    url = f"{source.url}/{source.name}"
    about = arcgis.describe(web, url)
    named = name_field or _guess_name_field(field.name for field in about.fields)
    found = []
    for page in arcgis.fetch_features(web, url, envelope=box, out_authid=_LAMBERT, description=about):
        for row in page:
            try:
                drawn = esri_geometry.parse_geometry(row.get("geometry"))
            except ValueError as error:
                raise InvalidResponse(
                    N_("{service} sent places that cannot be read: {reason}."), service=web.service, reason=error
                ) from error
            if drawn is not None:
                middle = _nearest_point(drawn, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
                name = plain_text(str(row["attributes"].get(named) or ""))
                found.append(PointOfInterest(name or category, category, middle.x, middle.y, source.title))
    return tuple(found)


def _nearest_point(drawn: BaseGeometry, at: tuple[float, float]) -> shapely.Point:
    """Return where somebody at ``at`` comes to ``drawn``: a path where it is nearest, anything else in its middle."""
    if drawn.geom_type.endswith("LineString"):
        return shapely.Point(shapely.get_coordinates(shapely.shortest_line(shapely.Point(at), drawn))[1])
    return drawn.centroid


def _transform_box(box: tuple[float, float, float, float], authid: str) -> tuple[float, float, float, float]:
    """Return the box around ``box`` (Lambert 1972) in another CRS."""
    change = make_transformation(_LAMBERT, authid)
    corners = change.TransformPoints([[box[i], box[j]] for i in (0, 2) for j in (1, 3)])
    xs, ys = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(xs), min(ys), max(xs), max(ys)
