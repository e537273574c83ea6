"""Esri JSON geometries as shapely ones: point, multipoint, paths, and rings with their holes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

Ring = NDArray[np.float64]


def parse_geometry(esri_json: Mapping[str, Any] | None) -> BaseGeometry | None:
    """Return the geometry ``told``, in two dimensions, or None if it is empty.

    Lines and polygons are always their Multi form, so that a layer has one type. Rings turn
    clockwise outside and counter-clockwise for holes (ArcGIS REST API, geometry objects); a hole
    belongs to the smallest outer ring around it, and one without any is an outer ring that turns the
    wrong way. Raises ValueError for anything that is no geometry.
    """
    if not esri_json:
        return None
    try:
        if "rings" in esri_json:
            return _polygon([_corners(ring) for ring in esri_json["rings"]])
        if "paths" in esri_json:
            paths = [path for path in map(_corners, esri_json["paths"]) if len(path) > 1]
            return shapely.MultiLineString(paths) if paths else None
        if "points" in esri_json:
            points = _corners(esri_json["points"])
            return shapely.MultiPoint(points) if len(points) else None
        # an empty point is written with null or "NaN"
        x, y = (float("nan") if esri_json[axis] is None else float(esri_json[axis]) for axis in ("x", "y"))
    except (KeyError, TypeError, IndexError, AttributeError, OverflowError, shapely.errors.ShapelyError) as error:
        raise ValueError(f"no geometry: {error}") from error
    return shapely.Point(x, y) if np.isfinite((x, y)).all() else None


def format_polygon(surface: BaseGeometry) -> str:
    """Return a polygon or several as Esri JSON, to ask with; its CRS is told beside it."""
    # shapely's own orient() needs a newer GEOS than QGIS may bring along, and ends it (shapely/shapely#1186)
    rings = []
    for part in getattr(surface, "geoms", [surface]):
        for ring, against in ((part.exterior, False), *((hole, True) for hole in part.interiors)):
            corners = shapely.get_coordinates(ring).round(3).tolist()
            rings.append(corners if shapely.is_ccw(ring) == against else corners[::-1])
    return json.dumps({"rings": rings})


def parse_geometries(esri_geometries: Sequence[Mapping[str, Any] | None]) -> list[BaseGeometry | None]:
    """:func:`parse_geometry` of each; a page of points, or its surfaces of one ring, in one go: many times quicker."""
    if any(isinstance(one, Mapping) and "rings" in one for one in esri_geometries):
        return _parse_surfaces(esri_geometries)
    try:
        places = np.array([(one["x"], one["y"]) for one in esri_geometries if one is not None], dtype=np.float64)
    except (KeyError, TypeError, ValueError, OverflowError):
        return [parse_geometry(one) for one in esri_geometries]
    # a null or "NaN" among them, or a row without a geometry, is for the careful way
    if len(places) != len(esri_geometries) or not np.isfinite(places).all():
        return [parse_geometry(one) for one in esri_geometries]
    return list(shapely.points(places)) if len(places) else []


def _parse_surfaces(esri_geometries: Sequence[Mapping[str, Any] | None]) -> list[BaseGeometry | None]:
    """Read each; of a single ring nobody has to ask which way it turns."""
    single = [
        (index, one["rings"][0])
        for index, one in enumerate(esri_geometries)
        if isinstance(one, Mapping) and isinstance(one.get("rings"), list) and len(one["rings"]) == 1
    ]
    surfaces: dict[int, BaseGeometry] = {}
    try:
        drawn = [(index, ring) for index, ring in single if _has_surface([corner[:2] for corner in ring])]
        corners = _corners([corner for _index, ring in drawn for corner in ring])
        owners = np.repeat(np.arange(len(drawn)), [len(ring) for _index, ring in drawn])
        polygons = shapely.polygons(shapely.linearrings(corners, indices=owners))
        several = shapely.multipolygons(polygons, indices=np.arange(len(drawn)))
        surfaces = dict(zip((index for index, _ring in drawn), several))
    except (TypeError, ValueError, KeyError, OverflowError, shapely.errors.ShapelyError):
        # the careful way says which it is
        pass
    return [surfaces[index] if index in surfaces else parse_geometry(one) for index, one in enumerate(esri_geometries)]


def _has_surface(corners: Sequence[Any]) -> bool:
    """Whether there are three different ones: fewer make no surface."""
    return len(set(map(tuple, corners))) >= 3


def _corners(positions: Sequence[Any]) -> Ring:
    """Positions as an array of shape (n, 2); heights and measures are left out."""
    corners = np.array([position[:2] for position in positions] or np.empty((0, 2)), dtype=np.float64)
    if corners.shape != (len(positions), 2) or not np.isfinite(corners).all():
        raise ValueError("a position is not a pair of numbers")
    return corners


def _polygon(rings: Sequence[Ring]) -> BaseGeometry | None:
    drawn = [ring for ring in rings if _has_surface(ring.tolist())]
    if not drawn:
        return None
    outers = [(ring, shapely.Polygon(ring)) for ring in drawn if not shapely.is_ccw(shapely.LinearRing(ring))]
    outers.sort(key=lambda outer: outer[1].area)
    holes: list[list[Ring]] = [[] for _outer in outers]
    strays = []
    for ring in drawn:
        if shapely.is_ccw(shapely.LinearRing(ring)):
            inside = shapely.Polygon(ring).representative_point()
            for index, (_corners_of, surface) in enumerate(outers):
                if surface.covers(inside) and surface.area > shapely.Polygon(ring).area:
                    holes[index].append(ring)
                    break
            else:
                strays.append(shapely.Polygon(ring))
    return shapely.MultiPolygon([shapely.Polygon(ring, own) for (ring, _surface), own in zip(outers, holes)] + strays)
