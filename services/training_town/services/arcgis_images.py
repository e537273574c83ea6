"""The picture side of the town's ArcGIS services: identify, export and legend, as MapServers have them.

As at the region's, identify answers nothing at a scale where a layer is not drawn, keys its attributes by alias,
writes numbers with a comma and nothing as ``Null``.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import shapely
from osgeo import gdal, ogr
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ...gdal_utils import discard, make_crs
from ...service_descriptions import load_description
from ..http_types import Reply, Request, Route
from ..world.town import Feature
from ..world.town_crs import transform
from ..world.town_state import TownState
from .arcgis_service import (
    LAYERS,
    POINT,
    POLYGON,
    ROOT,
    InvalidQuery,
    ServedLayer,
    error_reply,
    features,
    find_touching,
    format_answer,
    get_and_post,
    parse_area,
    parse_integer,
    reference,
    to_shape,
    wkid_of,
)

MAX_IMAGE_PX = int(load_description("spw").limit("picture side"))
"""Pixels a side of a picture, as at the region's."""

COLOURS: dict[str, tuple[int, int, int, int]] = {
    "flood": (70, 130, 200, 130),
    "catchments": (79, 134, 181, 90),
    "monuments": (160, 80, 60, 200),
    "inventory": (190, 130, 90, 200),
    "nature": (107, 155, 93, 110),
    "cycle_route": (60, 140, 80, 255),
    "works": (200, 60, 40, 255),
    "zones": (222, 205, 160, 160),
}
"""Red, green, blue and opacity of a layer's picture."""

OTHER_COLOUR = (120, 120, 120, 220)


def identify(call: Request) -> Reply:
    """Return what each layer asked for has at a place."""
    listed = _layers(call)
    if not listed:
        return error_reply("Service not found.", 404)
    results = []
    try:
        scale = _implied_scale(call)
        wanted = call.get("layers").partition(":")[2]
        numbers = {parse_integer(part) for part in wanted.split(",")} if wanted else {layer.id for layer in listed}
        for layer in listed:
            place = parse_area(call, layer.wkid, "sr", POINT)
            if place is None:
                raise InvalidQuery("'geometry' parameter is missing.")
            if layer.id in numbers and scale >= layer.max_scale:
                results += list(_identify_layer(call.state, layer, place))
    except InvalidQuery as problem:
        return error_reply(str(problem))
    return format_answer(call, {"results": results})


def export(call: Request) -> Reply:
    """Return a picture of the layers, or its description."""
    listed = _layers(call)
    if not listed:
        return error_reply("Service not found.", 404)
    try:
        area = _numbers(call.get("bbox"), 4)
        width, height = (int(side) for side in _numbers(call.get("size") or "400,400", 2))
        target = wkid_of(call.get("imageSR")) or wkid_of(call.get("bboxSR")) or listed[0].wkid
        given = wkid_of(call.get("bboxSR")) or target
        if not (0 < width <= MAX_IMAGE_PX and 0 < height <= MAX_IMAGE_PX) or area[0] >= area[2] or area[1] >= area[3]:
            raise InvalidQuery("'size' or 'bbox' parameter is invalid.")
        shown = call.get("layers").partition(":")[2]
        numbers = {parse_integer(part) for part in shown.split(",")} if shown else {layer.id for layer in listed}
    except InvalidQuery as problem:
        return error_reply(str(problem))
    edges = shapely.transform(
        box(*area).segmentize((area[2] - area[0]) / 20), lambda at: _transform_points(at, given, target)
    )
    if call.get("f").lower() == "image":
        wanted = [layer for layer in listed if layer.id in numbers]
        return Reply(_draw_layers(call.state, wanted, edges.bounds, target, width, height), "image/png")
    west, south, east, north = edges.bounds
    about = {"xmin": west, "ymin": south, "xmax": east, "ymax": north, "spatialReference": reference(target)}
    href = f"{call.base}{call.path}?{_repeat_request(call)}"
    return format_answer(call, {"href": href, "width": width, "height": height, "extent": about})


def legend(call: Request) -> Reply:
    """Return a patch of each layer's colour."""
    listed = _layers(call)
    if not listed:
        return error_reply("Service not found.", 404)
    layers = [
        {
            "layerId": layer.id,
            "layerName": layer.name,
            "layerType": "Raster Layer" if layer.raster else "Feature Layer",
            "minScale": 0,
            "maxScale": layer.max_scale,
            "legend": [
                {
                    "label": "",
                    "url": layer.key,
                    "imageData": base64.b64encode(_patch(COLOURS.get(layer.key, OTHER_COLOUR))).decode(),
                    "contentType": "image/png",
                    "height": 20,
                    "width": 20,
                }
            ],
        }
        for layer in listed
    ]
    return format_answer(call, {"layers": layers})


def _layers(call: Request) -> list[ServedLayer]:
    return [layer for layer in LAYERS if layer.service == call.parts[0]]


def _identify_layer(state: TownState, layer: ServedLayer, area: BaseGeometry) -> Iterator[dict[str, Any]]:
    if layer.key == "relief":
        height = f"{state.town.altitude(area.centroid.x, area.centroid.y):.2f}".replace(".", ",")
        yield _result(layer, dict.fromkeys(layer.fields, height), "Raster")
        return
    near = area.buffer(0.01)
    for feature in find_touching(state, layer, near):
        yield _result(layer, _texts(layer, feature), layer.geometry)


def _texts(layer: ServedLayer, feature: Feature) -> dict[str, str]:
    """Return the attributes by their aliases: decimals with a comma, nothing as ``Null``."""
    values = ((alias, feature.attributes.get(name)) for name, alias in layer.aliases.items())
    return {
        alias: "Null" if value is None else str(value).replace(".", ",") if isinstance(value, float) else str(value)
        for alias, value in values
    }


def _result(layer: ServedLayer, attributes: dict[str, str], geometry: str) -> dict[str, Any]:
    return {
        "layerId": layer.id,
        "layerName": layer.name,
        "displayFieldName": "",
        "attributes": attributes,
        "geometryType": geometry,
    }


def _implied_scale(call: Request) -> float:
    """Return the scale denominator of the map that the question speaks of. Raises InvalidQuery."""
    west, _south, east, _north = _numbers(call.get("mapExtent"), 4)
    width, _height, dpi = _numbers(call.get("imageDisplay"), 3)
    if not (width > 0 and dpi > 0 and east > west):
        raise InvalidQuery("'mapExtent' or 'imageDisplay' parameter is invalid.")
    return (east - west) / (width / dpi * 0.0254)


def _numbers(text: str, count: int) -> list[float]:
    """So many finite numbers with commas between them. Raises InvalidQuery."""
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError as error:
        raise InvalidQuery("a parameter holds no numbers.") from error
    if len(numbers) != count or not all(abs(number) < 1e9 for number in numbers):
        raise InvalidQuery("a parameter holds too few or too many numbers.")
    return numbers


def _repeat_request(call: Request) -> str:
    kept = ("bbox", "bboxSR", "imageSR", "size", "layers", "transparent")
    return "&".join([*(f"{name}={call.get(name)}" for name in kept if call.get(name)), "f=image"])


def _transform_points(points: Any, source: int, target: int) -> Any:
    return np.array(transform([tuple(point) for point in points], source, target))


def _draw_layers(
    state: TownState, layers: list[ServedLayer], area: tuple[float, ...], target: int, width: int, height: int
) -> bytes:
    """Return a PNG of the layers, the first on top, see-through where nothing is."""
    west, south, east, north = area
    pixel = (east - west) / width
    scale = _scale(pixel, target)
    layers = [layer for layer in layers if not scale or scale >= layer.max_scale]
    image = gdal.GetDriverByName("MEM").Create("", width, height, 4, gdal.GDT_Byte)
    image.SetSpatialRef(make_crs(f"EPSG:{target}"))
    image.SetGeoTransform((west, pixel, 0, north, 0, -(north - south) / height))
    for layer in reversed(layers):
        vectors = ogr.GetDriverByName("Memory").CreateDataSource("")
        table = vectors.CreateLayer("", make_crs(f"EPSG:{target}"), ogr.wkbUnknown)
        for geometry in _shapes(state, layer, target):
            row = ogr.Feature(table.GetLayerDefn())
            thick = (
                geometry
                if layer.geometry == POLYGON
                else geometry.buffer(pixel * (4 if layer.geometry == POINT else 1.5))
            )
            row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(thick, output_dimension=2)))
            table.CreateFeature(row)
        gdal.RasterizeLayer(image, [1, 2, 3, 4], table, burn_values=list(COLOURS.get(layer.key, OTHER_COLOUR)))
    return _png(image)


def _shapes(state: TownState, layer: ServedLayer, target: int) -> list[BaseGeometry]:
    shapes = [to_shape(feature.geometry) for feature in features(state, layer) if feature.geometry]
    if target == layer.wkid:
        return shapes
    return [shapely.transform(shape, lambda at: _transform_points(at, layer.wkid, target)) for shape in shapes]


def _scale(pixel: float, target: int) -> float:
    """Return the scale denominator of a picture at 96 pixels an inch, 0 where pixels are degrees."""
    return 0.0 if target in (4326, 4258) else pixel * 96 / 0.0254


@cache
def _patch(colour: tuple[int, int, int, int]) -> bytes:
    image = gdal.GetDriverByName("MEM").Create("", 20, 20, 4, gdal.GDT_Byte)
    for band, value in enumerate(colour, 1):
        image.GetRasterBand(band).Fill(value)
    return _png(image)


def _png(image: gdal.Dataset) -> bytes:
    name = f"/vsimem/{uuid.uuid4().hex}.png"
    # closed when let go of, and only then written
    gdal.GetDriverByName("PNG").CreateCopy(name, image)
    size = gdal.VSIStatL(name).size
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)
        discard(name)
        discard(f"{name}.aux.xml")


ROUTES: tuple[Route, ...] = (
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/identify/?", identify),
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/export/?", export),
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/legend/?", legend),
)
