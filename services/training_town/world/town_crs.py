"""Coordinates between the systems that the town's services speak, x before y in all of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from osgeo import osr

from ...gdal_utils import make_transformation

osr.UseExceptions()

SUPPORTED_EPSG = (31370, 3812, 4326, 3857, 4258)
"""EPSG codes a request may name; PROJ's default operation joins them, with the Belgian grid where it is installed."""

ESRI_WKIDS = {3812: 102199, 3857: 102100}
"""The numbers Esri gives to systems that EPSG numbers otherwise."""


def transform(points: Iterable[tuple[float, float]], source: int, target: int) -> list[tuple[float, float]]:
    """``points`` in another system (EPSG codes out of :data:`SUPPORTED_EPSG`)."""
    if source == target:
        return list(points)
    moved = _transformation(f"EPSG:{source}", f"EPSG:{target}").TransformPoints([list(point) for point in points])
    return [(x, y) for x, y, *_ in moved]


_transformation = cache(make_transformation)
