"""Positions as lists give them, turned into metres in EPSG:31370, or refused with the reason."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from ...errors import N_, InvalidFile
from ..matching.spelling_joins import Floats
from .column_mapping import EXTENTS, parse_grouped_thousands

LAMBERT72 = "EPSG:31370"

REGION_EXTENT = (42_000.0, 20_000.0, 297_000.0, 169_000.0)
"""The region's own extent in EPSG:31370, as (x min, y min, x max, y max); boundary.WALLONIA leaves a margin around."""

CHUNK_POINTS = 100_000
"""Points that GDAL moves in one call: it answers with an object for each."""

NOT_A_POSITION = N_("has a position that is not a pair of numbers ({value}); it was read without it")
OUTSIDE_BELGIUM = N_("has a position outside Belgium ({value}); it was read without it")


def are_in_wallonia(x: Floats, y: Floats) -> bool:
    """Return whether most of these positions, in EPSG:31370, are where Wallonia is."""
    left, bottom, right, top = REGION_EXTENT
    inside = np.count_nonzero((x >= left) & (x <= right) & (y >= bottom) & (y <= top))
    return bool(inside * 2 > np.count_nonzero(np.isfinite(x)))


def put_east_first(x: Floats, y: Floats, authid: str) -> tuple[Floats, Floats]:
    """Coordinates of a GML, the easting or longitude first: whichever order lies in Belgium.

    EPSG:3035 is northing first by its definition; Wallonia writes it so, Brussels does not.
    """
    left, bottom, right, top = EXTENTS.get("EPSG:4326" if authid == "EPSG:4258" else authid, (0.0, 0.0, 0.0, 0.0))
    as_written, swapped = (
        np.count_nonzero((one >= left) & (one <= right) & (other >= bottom) & (other <= top))
        for one, other in ((x, y), (y, x))
    )
    return (y, x) if swapped > as_written else (x, y)


def transform_positions(
    x: Floats, y: Floats, authid: str, name: str, *, by_geometry: bool
) -> tuple[Floats, Floats, list[tuple[int, str]]]:
    """Positions in EPSG:31370, NaN for none, and the rows (from 0) whose position could not be used."""
    if not by_geometry:
        x, y = _ungroup_thousands(x, y)
    # (0, 0) is BeSt's way to say "none"; it is looked for before any transformation
    nowhere = ((x == 0) & (y == 0)) | (np.isnan(x) & np.isnan(y))
    odd = ~nowhere & ~(np.isfinite(x) & np.isfinite(y))
    there = ~nowhere & ~odd
    crs = _crs(x[there], y[there], authid, name, by_geometry=by_geometry)
    px, py = np.full(len(x), np.nan), np.full(len(x), np.nan)
    if there.any():
        px[there], py[there] = _lambert72(x[there], y[there], crs, name)
    left, bottom, right, top = EXTENTS[LAMBERT72]
    inside = (px >= left) & (px <= right) & (py >= bottom) & (py <= top)
    px[~inside], py[~inside] = np.nan, np.nan
    reasons = [(row, NOT_A_POSITION) for row in np.flatnonzero(odd).tolist()]
    reasons += [(row, OUTSIDE_BELGIUM) for row in np.flatnonzero(there & ~inside).tolist()]
    return px, py, reasons


def _ungroup_thousands(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the same where a point parts thousands in any position."""
    small = np.flatnonzero((np.abs(x) < 1000) & (np.abs(y) < 1000) & (np.abs(x) >= 18) & (np.abs(y) >= 18))
    if not len(small):
        return x, y
    x, y = x.copy(), y.copy()
    for row in small.tolist():
        x[row], y[row] = parse_grouped_thousands(float(x[row]), float(y[row]))
    return x, y


def _crs(x: Floats, y: Floats, crs: str, name: str, *, by_geometry: bool) -> str:
    """Return the system of positions: of a geometry, as said; of columns, as most of the numbers tell."""
    counts = {
        authid: int(np.count_nonzero((x >= left) & (x <= right) & (y >= bottom) & (y <= top)))
        for authid, (left, bottom, right, top) in EXTENTS.items()
    }
    seen = max(counts, key=lambda authid: counts[authid])
    looks = seen if counts[seen] * 2 > len(x) else ""
    if not looks and not crs and len(x):
        raise InvalidFile(
            N_("{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}."),
            N_("Give them in EPSG:31370, EPSG:3812 or EPSG:4326."),
            file=name,
            x=x[0],
            y=y[0],
        )
    if by_geometry and looks and crs in EXTENTS and looks != crs:
        # QGIS draws such a layer elsewhere: better set right there than silently here
        raise InvalidFile(
            N_("{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}."),
            N_("Set the layer's coordinate system right, then compare again."),
            file=name,
            said=crs,
            looks=looks,
            x=x[0],
            y=y[0],
        )
    return crs if by_geometry and crs else looks or crs or LAMBERT72


def _lambert72(x: Floats, y: Floats, authid: str, name: str) -> tuple[Floats, Floats]:
    if authid == LAMBERT72:
        return x, y
    # loaded where it is needed: most lists are in Lambert 72 already, and a region has many workers
    from osgeo import osr

    code = re.fullmatch(r"EPSG:(\d+)", authid)
    given, metres = osr.SpatialReference(), osr.SpatialReference()
    metres.ImportFromEPSG(31370)
    try:
        known = code is not None and given.ImportFromEPSG(int(code.group(1))) == 0
    except RuntimeError:
        # what GDAL raises when the program around it asked for exceptions
        known = False
    if not known:
        raise InvalidFile(
            N_("{file} is in a coordinate system that has no EPSG number: {crs}."),
            N_("Set the layer's coordinate system, for example EPSG:31370."),
            file=name,
            crs=authid,
        )
    for crs in (given, metres):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(given, metres)
    moved = np.empty((len(x), 3))
    for first in range(0, len(x), CHUNK_POINTS):
        part = slice(first, first + CHUNK_POINTS)
        points = np.column_stack((x[part], y[part]))
        try:
            moved[part] = transformation.TransformPoints(points)
        except RuntimeError:  # one is nowhere in this system: the others still have their place
            moved[part] = [_transform_point(transformation, point) for point in points]
    return moved[:, 0], moved[:, 1]


def parse_json_coordinate(value: object) -> float:
    """Return a coordinate out of JSON, NaN for what is no number: ArcGIS writes "NaN" for none."""
    try:
        return float(value) if isinstance(value, (int, float)) else np.nan
    except OverflowError:
        return np.nan


def _transform_point(transformation: Any, point: Floats) -> tuple[float, ...]:
    try:
        return tuple(transformation.TransformPoint(float(point[0]), float(point[1])))
    except RuntimeError:
        return (np.inf, np.inf, np.inf)  # as where GDAL raises nothing
