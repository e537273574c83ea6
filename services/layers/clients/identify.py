"""Asks an ArcGIS service what lies at a point: the only question that its pictures answer (rule 10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry

from ...errors import N_, InvalidResponse
from ...http.client import HttpClient
from ...json_values import as_dict, as_objects
from ..source import parse_number, plain_text
from . import arcgis, esri_geometry

IMAGE_SIDE_PX, DPI = 400, 96
"""The picture that the question implies: pixels a side, pixels per inch."""

_PIXEL = ("Pixel Value", "Stretch.Pixel Value", "Raster.VALEUR")
"""The keys under which a raster tells its value (rule 10)."""


@dataclass(frozen=True)
class IdentifyResult:
    """What one layer says of a point: its attributes by their French aliases, in words, empty ones left out.

    ``value`` is what a raster tells there, None for a vector and where the raster has no data.
    """

    layer_id: int
    layer_name: str
    attributes: Mapping[str, str]
    value: float | None


def identify(
    web: HttpClient,
    service_url: str,
    layers: str,
    x: float,
    y: float,
    *,
    surface: BaseGeometry | None = None,
    authid: str = "EPSG:31370",
    min_scale: float | None = None,
    max_scale: float | None = None,
) -> tuple[IdentifyResult, ...]:
    """Return what the layers (``"0,2"``, or empty for all) of ``…/MapServer`` say of the point ``x``, ``y`` (metres).

    Where ``surface`` is given, a polygon in the same CRS, what touches it is told instead.

    A service answers nothing, and no error, where the scale that the question implies lies outside the
    layer's own range: the extent is chosen to fit it (rule 9). Raises InvalidResponse, and what ``arcgis.ask`` raises.
    """
    half = choose_scale(min_scale, max_scale) * IMAGE_SIDE_PX * 0.0254 / DPI / 2
    place = {"geometry": f"{x:.3f},{y:.3f}", "geometryType": "esriGeometryPoint"}
    if surface is not None:
        place = {"geometry": esri_geometry.format_polygon(surface), "geometryType": "esriGeometryPolygon"}
    body = arcgis.ask(
        web,
        f"{service_url.rstrip('/')}/identify",
        {
            **place,
            "sr": authid.partition(":")[2],
            "layers": f"all:{layers}" if layers else "all",
            # 0 would be left out as empty, were it a number
            "tolerance": "0",
            "mapExtent": f"{x - half:.3f},{y - half:.3f},{x + half:.3f},{y + half:.3f}",
            "imageDisplay": f"{IMAGE_SIDE_PX},{IMAGE_SIDE_PX},{DPI}",
            "returnGeometry": "false",
        },
    )
    results = body.get("results")
    if not isinstance(results, list):
        raise InvalidResponse(N_("{service} answered, but not as an ArcGIS server does."), service=web.service)
    return tuple(map(_parse_result, as_objects(results)))


def choose_scale(min_scale: float | None, max_scale: float | None) -> float:
    """Return a scale denominator at which a layer shows; 0 and None set no limit. 1:2,000 where it may be."""
    most, least = min_scale or float("inf"), max_scale or 0.0
    if least <= 2000 <= most:
        return 2000.0
    return least * 1.1 if least > 2000 and least * 1.1 < most else (most * 0.9 if most < 2000 else (least + most) / 2)


def _parse_result(result: Mapping[str, object]) -> IdentifyResult:
    attributes = as_dict(result.get("attributes"))
    said = {str(name): plain_text(str(value)) for name, value in attributes.items() if value is not None}
    layer = result.get("layerId")
    return IdentifyResult(
        layer if isinstance(layer, int) else -1,
        plain_text(result.get("layerName")),
        # "Null" is how these services write nothing (rule 11)
        {name: text for name, text in said.items() if text not in ("", "Null", "NoData")},
        next((parse_number(said[name]) for name in _PIXEL if name in said), None),
    )
