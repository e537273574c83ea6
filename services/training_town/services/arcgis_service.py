"""SPW's ArcGIS REST, as far as a map and a pager ask for it: directory, layers, query.

Errors come with HTTP 200, the answer's own CRS is the layer's, pages stop where the region's do. Which layers,
numbers, fields and aliases there are is what resources/services describes: nothing else can be served.

Long: one foreign service with its directory, descriptions, queries and oddities.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cache
from typing import Any

import numpy as np
import shapely
from shapely import STRtree
from shapely.errors import ShapelyError
from shapely.geometry import MultiLineString, MultiPoint, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from ...service_descriptions import find_arcgis_layer, load_description
from ..http_types import Handler, Reply, Request, Route, as_json
from ..world.town import Feature, town
from ..world.town_crs import ESRI_WKIDS, SUPPORTED_EPSG, transform
from ..world.town_state import TownState

MAX_RECORD_COUNT = int(load_description("spw").limit("maxRecordCount"))
"""maxRecordCount of every layer."""

MAX_PARCEL_DISTANCE_M = 150.0
"""Metres around an address or a report of a part of the town within which its parcels are: a screen's worth."""

COPYRIGHT = "Données fictives du ville d’exercice de Repère"
POINT, LINE, POLYGON = "esriGeometryPoint", "esriGeometryPolyline", "esriGeometryPolygon"


@dataclass(frozen=True)
class ServedLayer:
    """A layer of the directory. ``fields`` gives Esri's type by name; ``key`` is its name in the state.

    ``aliases`` are what identify calls a field. A ``raster`` has no features to ask for, only values to identify,
    under the name of its one field; ``max_scale`` 0 is no limit.
    """

    service: str
    id: int
    name: str
    geometry: str
    wkid: int
    key: str
    fields: dict[str, str]
    aliases: dict[str, str]
    max_scale: int = 0
    raster: bool = False


_TEXT = "esriFieldTypeString"
_TYPES = {
    "id": "esriFieldTypeOID",
    "integer": "esriFieldTypeInteger",
    "number": "esriFieldTypeDouble",
    "date": "esriFieldTypeDate",
}

_GEOMETRIES = {"point": POINT, "line": LINE, "polygon": POLYGON}


def _make_layer(service: str, number: int, wkid: int, key: str, name: str = "", geometry: str = POLYGON) -> ServedLayer:
    """Return a layer as resources/services describes it; ``name`` and ``geometry`` stand for what nobody published.

    Raises KeyError for one that is not described.
    """
    about = find_arcgis_layer(service, number)
    return ServedLayer(
        service,
        number,
        about.title or name,
        _GEOMETRIES.get(about.geometry, geometry),
        wkid,
        key,
        {field.name: _TYPES.get(field.type, _TEXT) for field in about.fields},
        {field.name: field.alias or field.name for field in about.fields},
        int(about.max_scale or 0),
        about.geometry == "raster",
    )


LAYERS = (
    _make_layer("LIMITES/LIMITES_ADMINISTRATIVES", 3, 3812, "boundary", "Communes"),
    _make_layer("PLAN_REGLEMENT/CADMAP_PARCELLES", 0, 31370, "parcels", "Parcelles cadastrales"),
    _make_layer("MOBILITE/RES_ROUTIER_REGIONAL", 4, 31370, "motorways"),
    _make_layer("MOBILITE/RES_ROUTIER_REGIONAL", 5, 31370, "rings"),
    _make_layer("MOBILITE/RES_ROUTIER_REGIONAL", 6, 31370, "national_roads"),
    _make_layer("TOPOGRAPHIE/PICC_VDIFF", 21, 3812, "axes"),
    _make_layer("AMENAGEMENT_TERRITOIRE/PDS", 22, 31370, "zones", "Affectations"),
    _make_layer("DONNEES_BASE/ICAR_ADR_PT", 1, 31370, "addresses"),
    _make_layer("EAU/ALEA_INOND", 1, 31370, "flood", "Aléa d'inondation"),
    _make_layer("EAU/PROTECT_CAPT", 0, 31370, "catchments", "Zones de surveillance"),
    _make_layer("AMENAGEMENT_TERRITOIRE/BC_PAT", 0, 31370, "monuments", "Monuments"),
    _make_layer("AMENAGEMENT_TERRITOIRE/IPIC", 0, 31370, "inventory", "Biens inventoriés"),
    _make_layer("FAUNE_FLORE/NATURA2000", 9, 31370, "nature", "Périmètres des sites"),
    _make_layer("RELIEF/WALLONIE_MNT_2021_2022", 0, 31370, "relief", "Altitude"),
    _make_layer("MOBILITE/RAVEL_VELOROUTES", 4, 31370, "cycle_route", "Portions"),
    _make_layer("INDUSTRIES_SERVICES/SEVESO", 0, 31370, "works", "Entreprises Seveso"),
)


class InvalidQuery(Exception):
    """A query that this server cannot answer; the text goes into the error's details."""


def features(state: TownState, layer: ServedLayer) -> list[Feature]:
    """Return all features of a layer, by OBJECTID; addresses as they are now, without geometry where they have none."""
    if layer.key == "addresses":
        return state.derive_cached(layer.key, lambda: _addresses(state))
    if _is_cut(state, layer):
        return state.derive_cached(layer.key, lambda: _choose_parcels(state))
    # heights, and motorways there are none of: no features
    return state.town.layers.get(layer.key, [])


def _is_cut(state: TownState, layer: ServedLayer) -> bool:
    """Return whether a part of the town has a part of the layer: all its parcels take each desk of a class a minute."""
    return layer.key == "parcels" and state.is_part


def _choose_parcels(state: TownState) -> list[Feature]:
    """Return the parcels around the part's addresses and reports."""
    addresses = state.db.execute("SELECT x, y FROM address WHERE x IS NOT NULL").fetchall()
    reports = state.db.execute("SELECT lon, lat FROM incident WHERE lon IS NOT NULL").fetchall()
    points = [(row["x"], row["y"]) for row in addresses]
    points += transform([(row["lon"], row["lat"]) for row in reports], 4326, 31370)
    area = MultiPoint(points).buffer(MAX_PARCEL_DISTANCE_M)
    parcels, tree = state.town.layers["parcels"], _fixed_tree(state.town.commune.key, "parcels")
    return [parcels[number] for number in sorted(tree.query(area, predicate="intersects"))]


def _addresses(state: TownState) -> list[Feature]:
    rows = state.db.execute(
        "SELECT address.*, coalesce(nullif(name_fr, ''), name_de) AS street_name FROM address"
        " JOIN street ON street.id = street_id ORDER BY address.id"
    )
    found = []
    for row in rows:
        ended = row["ended"] and datetime.fromisoformat(row["ended"]).replace(tzinfo=timezone.utc).timestamp() * 1000
        attributes = {
            "OBJECTID": row["id"],
            "ADR_ID": row["id"],
            # ICAR writes 12A where BeSt's file has number 12 and box A
            "ADR_NUMERO": row["house_number"] + row["box_number"],
            "RUE_NM": row["street_name"],
            "COM_NM": state.town.commune.name,
            "CODE_POSTAL": row["postcode"],
            "ADR_FIN": int(ended) if ended else None,
        }
        found.append(Feature(attributes, {"x": row["x"], "y": row["y"]} if row["x"] is not None else {}))
    return found


def directory(call: Request) -> Reply:
    """Return the folders."""
    folders = sorted({layer.service.split("/")[0] for layer in LAYERS})
    return format_answer(call, {"currentVersion": 11.3, "folders": folders, "services": []})


def folder(call: Request) -> Reply:
    """Return the services of a folder."""
    names = sorted({layer.service for layer in LAYERS if layer.service.split("/")[0] == call.parts[0]})
    if not names:
        return error_reply("Folder not found.", 404)
    return format_answer(
        call, {"currentVersion": 11.3, "folders": [], "services": [{"name": n, "type": "MapServer"} for n in names]}
    )


def service(call: Request) -> Reply:
    """Return a MapServer and its layers."""
    layers = [layer for layer in LAYERS if layer.service == call.parts[0]]
    if not layers:
        return error_reply("Service not found.", 404)
    about = {
        "currentVersion": 11.3,
        "serviceDescription": COPYRIGHT,
        "mapName": call.parts[0].split("/")[1],
        "description": COPYRIGHT,
        "copyrightText": COPYRIGHT,
        "layers": [
            {
                "id": layer.id,
                "name": layer.name,
                "parentLayerId": -1,
                "defaultVisibility": True,
                "subLayerIds": None,
                "minScale": 0,
                "maxScale": layer.max_scale,
                **describe_kind(layer),
            }
            for layer in layers
        ],
        "tables": [],
        "spatialReference": reference(layers[0].wkid),
        "fullExtent": _extent(features(call.state, layers[0]), layers[0].wkid),
        "supportedQueryFormats": "JSON, geoJSON",
        "capabilities": "Map,Query,Data",
        "maxRecordCount": MAX_RECORD_COUNT,
    }
    return format_answer(call, about)


def describe(call: Request) -> Reply:
    """Return a layer."""
    layer = _layer(call)
    if layer is None:
        return error_reply("Layer not found.", 404)
    about = {
        "currentVersion": 11.3,
        "id": layer.id,
        "name": layer.name,
        **describe_kind(layer),
        "description": COPYRIGHT,
        "sourceSpatialReference": reference(layer.wkid),
        "copyrightText": COPYRIGHT,
        "parentLayer": None,
        "subLayers": [],
        "minScale": 0,
        "maxScale": layer.max_scale,
        "defaultVisibility": True,
        "extent": _extent(features(call.state, layer), layer.wkid),
        "hasAttachments": False,
        "htmlPopupType": "esriServerHTMLPopupTypeNone",
        "displayField": next(iter(list(layer.fields)[1:]), "OBJECTID"),
        "objectIdField": "OBJECTID",
        "fields": [] if layer.raster else _fields(layer, list(layer.fields)),
        "capabilities": "Map,Query,Data",
        "maxRecordCount": MAX_RECORD_COUNT,
        "supportedQueryFormats": "JSON, geoJSON",
        "advancedQueryCapabilities": {
            "supportsPagination": True,
            "supportsOrderBy": True,
            "supportsDistinct": False,
            "supportsStatistics": False,
        },
    }
    return format_answer(call, about)


def describe_kind(layer: ServedLayer) -> dict[str, Any]:
    """Return what a layer says of its kind."""
    return {"type": "Raster Layer"} if layer.raster else {"type": "Feature Layer", "geometryType": layer.geometry}


def query(call: Request) -> Reply:
    """Features that fit, a page at a time."""
    layer = _layer(call)
    if layer is None:
        return error_reply("Layer not found.", 404)
    if layer.raster:
        return error_reply("Requested operation is not supported by this layer.")
    try:
        return _query(call, layer)
    except InvalidQuery as error:
        return error_reply(str(error))


def _query(call: Request, layer: ServedLayer) -> Reply:
    fits = parse_where(call.get("where") or "1=1", layer.fields)
    ids = {parse_integer(part) for part in call.get_list("objectIds")} if call.get("objectIds") else None
    area = parse_area(call, layer.wkid)
    found = [
        feature
        for feature in (features(call.state, layer) if area is None else find_touching(call.state, layer, area))
        if (ids is None or feature.attributes["OBJECTID"] in ids) and fits(feature.attributes)
    ]
    if _is_true(call, "returnCountOnly"):
        count: dict[str, Any] = {"count": len(found)}
        if _is_true(call, "returnExtentOnly"):
            count["extent"] = _extent(found, layer.wkid)
        return format_answer(call, count)
    if _is_true(call, "returnIdsOnly"):
        numbers = [feature.attributes["OBJECTID"] for feature in found]
        return format_answer(call, {"objectIdFieldName": "OBJECTID", "objectIds": numbers})
    if _is_true(call, "returnExtentOnly"):
        return format_answer(call, {"extent": _extent(found, layer.wkid)})
    for name, descending in reversed(_order(call.get("orderByFields"), layer)):
        found.sort(key=lambda f: (f.attributes.get(name) is not None, f.attributes.get(name)), reverse=descending)
    offset, count_wanted = (
        parse_integer(call.get("resultOffset") or "0"),
        parse_integer(call.get("resultRecordCount") or str(MAX_RECORD_COUNT)),
    )
    if offset < 0 or count_wanted < 0:
        raise InvalidQuery("'resultOffset' and 'resultRecordCount' must not be negative.")
    page = found[offset : offset + min(count_wanted or MAX_RECORD_COUNT, MAX_RECORD_COUNT)]
    return _page(call, layer, page, more=offset + len(page) < len(found))


def _page(call: Request, layer: ServedLayer, page: list[Feature], more: bool) -> Reply:
    geojson = call.get("f").lower() == "geojson"
    out = wkid_of(call.get("outSR")) or (4326 if geojson else layer.wkid)
    names = list(layer.fields) if call.get("outFields") in ("", "*") else call.get_list("outFields")
    unknown = [name for name in names if name not in layer.fields]
    if unknown:
        raise InvalidQuery(f"'outFields' parameter is invalid: {', '.join(unknown)}")
    drawn = call.get("returnGeometry").lower() != "false"
    geometries = (
        transform_geometries([feature.geometry for feature in page], layer.wkid, out) if drawn else [{} for _ in page]
    )
    rows = [({name: f.attributes.get(name) for name in names}, shape) for f, shape in zip(page, geometries)]
    if geojson:
        collection: dict[str, Any] = {"type": "FeatureCollection"}
        if out != 4326:
            collection["crs"] = {"type": "name", "properties": {"name": f"EPSG:{out}"}}
        collection["features"] = [
            {"type": "Feature", "id": f.attributes["OBJECTID"], "geometry": _geojson(shape), "properties": attributes}
            for f, (attributes, shape) in zip(page, rows)
        ]
        if more:
            collection["properties"] = {"exceededTransferLimit": True}
        return format_answer(call, collection)
    answer: dict[str, Any] = {
        "displayFieldName": "",
        "fieldAliases": {name: layer.aliases[name] for name in names},
        "geometryType": layer.geometry,
        "spatialReference": reference(out),
        "objectIdFieldName": "OBJECTID",
        "fields": _fields(layer, names),
        "features": [{"attributes": a, "geometry": shape} if shape else {"attributes": a} for a, shape in rows],
    }
    if more:
        answer["exceededTransferLimit"] = True
    return format_answer(call, answer)


_CLAUSE = re.compile(
    r"\s*(?:(?P<always>1\s*=\s*1)"
    r"|(?P<null>[A-Za-z_]\w*)\s+IS\s+(?P<not>NOT\s+)?NULL"
    r"|(?P<name>[A-Za-z_]\w*)\s*(?P<sign><>|<=|>=|=|<|>)\s*(?:'(?P<text>(?:[^']|'')*)'|(?P<number>-?\d+(?:\.\d+)?))"
    r")\s*(?P<and>AND\b|$)",
    re.IGNORECASE,
)
_SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq, "<>": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def parse_where(where: str, fields: dict[str, str]) -> Callable[[dict[str, Any]], bool]:
    """``where`` as a function of attributes: comparisons with one value, IS NULL, 1=1, joined by AND.

    Raises InvalidQuery for anything else, and for fields that the layer has not.
    """
    clauses: list[Callable[[dict[str, Any]], bool]] = []
    at = 0
    while True:
        match = _CLAUSE.match(where, at)
        if match is None:
            raise InvalidQuery("'where' clause is invalid.")
        if not match["always"]:
            clauses.append(_clause(match, fields))
        at = match.end()
        if not match["and"]:
            return lambda attributes: all(clause(attributes) for clause in clauses)


def _clause(match: re.Match[str], fields: dict[str, str]) -> Callable[[dict[str, Any]], bool]:
    name = next((field for field in fields if field.lower() == (match["null"] or match["name"]).lower()), "")
    if not name:
        raise InvalidQuery("'where' clause is invalid: no such field.")
    if match["null"]:
        wanted = match["not"] is None
        return lambda attributes: (attributes.get(name) is None) == wanted
    if (match["text"] is not None) != (fields[name] == _TEXT):
        raise InvalidQuery("'where' clause is invalid: the value is of another type than the field.")
    value: str | float = float(match["number"]) if match["text"] is None else match["text"].replace("''", "'")
    sign = _SIGNS[match["sign"]]
    # as in SQL, no comparison is true of nothing
    return lambda attributes: attributes.get(name) is not None and sign(attributes[name], value)


def _order(text: str, layer: ServedLayer) -> list[tuple[str, bool]]:
    """Field and whether descending, by the wish of ``orderByFields``; by OBJECTID without one."""
    order = []
    for part in text.split(",") if text else []:
        name, _, way = part.strip().partition(" ")
        if name not in layer.fields or way.strip().upper() not in ("", "ASC", "DESC"):
            raise InvalidQuery("'orderByFields' parameter is invalid.")
        order.append((name, way.strip().upper() == "DESC"))
    return order


def parse_area(
    call: Request, wkid: int, system: str = "inSR", usual: str = "esriGeometryEnvelope"
) -> BaseGeometry | None:
    """Return the geometry asked about, in the layer's own system ``wkid``: an envelope, a point, a line or a polygon.

    ``system`` is the parameter that names its system, ``usual`` its kind if none is told. Raises InvalidQuery.
    """
    text = call.get("geometry")
    if not text:
        return None
    kind = call.get("geometryType") or usual
    given_in = wkid_of(call.get(system))
    try:
        given: dict[str, Any] = json.loads(text) if text.startswith("{") else {}
        if given.get("spatialReference"):
            given_in = wkid_of(json.dumps(given["spatialReference"]))
        numbers = [] if given else [float(part) for part in text.split(",")]
        area = _parse_geometry(kind, given, numbers)
        if area.is_empty or not all(abs(value) < 1e9 for value in area.bounds):
            raise InvalidQuery("'geometry' parameter is invalid.")
        return shapely.transform(area, lambda points: np.array(transform(points, given_in or wkid, wkid)))
    except (ValueError, TypeError, KeyError, IndexError, RuntimeError, RecursionError, ShapelyError) as error:
        raise InvalidQuery("'geometry' parameter is invalid.") from error


def _parse_geometry(kind: str, given: dict[str, Any], numbers: list[float]) -> BaseGeometry:
    """Return the geometry of Esri's JSON, or of its short form: bare numbers."""
    if kind == "esriGeometryEnvelope":
        west, south, east, north = numbers or [float(given[key]) for key in ("xmin", "ymin", "xmax", "ymax")]
        # many points along its edges: an envelope is no envelope in another system
        return box(west, south, east, north).segmentize(2000 if abs(west) > 360 else 0.02)
    if kind == POINT:
        x, y = numbers or (float(given["x"]), float(given["y"]))
        return Point(x, y)
    if kind == POLYGON:
        return shapely.union_all([Polygon(ring) for ring in given["rings"]])
    if kind == LINE:
        return MultiLineString(given["paths"])
    raise InvalidQuery("'geometryType' parameter is invalid.")


def find_touching(state: TownState, layer: ServedLayer, area: BaseGeometry) -> list[Feature]:
    """Return the features that share a point with ``area``, which is in the layer's system; by OBJECTID."""
    candidates = features(state, layer)
    if layer.key == "addresses" or _is_cut(state, layer):
        tree = state.derive_cached(f"{layer.key}_tree", lambda: _make_tree(candidates))
    else:
        tree = _fixed_tree(state.town.commune.key, layer.key)
    return [candidates[number] for number in sorted(tree.query(area, predicate="intersects"))]


@cache
def _fixed_tree(town_key: str, key: str) -> STRtree:
    """Return the index of a whole layer of a town, which does not change."""
    return _make_tree(town(town_key).layers.get(key, []))


def _make_tree(rows: list[Feature]) -> STRtree:
    return STRtree([to_shape(feature.geometry) if feature.geometry else None for feature in rows])


def to_shape(geometry: dict[str, Any]) -> BaseGeometry:
    """Esri's JSON as a geometry."""
    if "rings" in geometry:
        # the outer ring is the first one of every polygon of the town
        outer, *holes = geometry["rings"]
        return Polygon(outer, holes)
    if "paths" in geometry:
        return MultiLineString(geometry["paths"])
    return Point(geometry["x"], geometry["y"])


def _points(geometry: dict[str, Any]) -> Iterator[tuple[float, float]]:
    if "x" in geometry:
        yield geometry["x"], geometry["y"]
    for part in geometry.get("rings") or geometry.get("paths") or ():
        yield from part


def transform_geometries(geometries: list[dict[str, Any]], source: int, target: int) -> list[dict[str, Any]]:
    """Geometries in another system, all in one go."""
    if source == target:
        return geometries
    points = iter(transform([point for geometry in geometries for point in _points(geometry)], source, target))
    moved: list[dict[str, Any]] = []
    for geometry in geometries:
        if "x" in geometry:
            x, y = next(points)
            moved.append({"x": x, "y": y})
        else:
            moved.append(
                {key: [[list(next(points)) for _ in part] for part in parts] for key, parts in geometry.items()}
            )
    return moved


def _geojson(geometry: dict[str, Any]) -> dict[str, Any] | None:
    if "x" in geometry:
        return {"type": "Point", "coordinates": [geometry["x"], geometry["y"]]}
    kinds = {"rings": "Polygon", "paths": "MultiLineString"}
    return next(({"type": kinds[key], "coordinates": parts} for key, parts in geometry.items()), None)


def _extent(page: Iterable[Feature], wkid: int) -> dict[str, Any]:
    points = [point for feature in page for point in _points(feature.geometry)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    edges: Sequence[Any] = (min(xs), min(ys), max(xs), max(ys)) if points else ("NaN",) * 4
    return {**dict(zip(("xmin", "ymin", "xmax", "ymax"), edges)), "spatialReference": reference(wkid)}


def reference(code: int) -> dict[str, int]:
    """Return a spatial reference as Esri writes it."""
    return {"wkid": ESRI_WKIDS.get(code, code), "latestWkid": code}


def wkid_of(text: str) -> int:
    """Return the EPSG code of ``inSR`` or ``outSR``, 0 if none is given. Raises InvalidQuery."""
    if not text:
        return 0
    try:
        given = json.loads(text)
        given = given.get("latestWkid") or given.get("wkid") if isinstance(given, dict) else given
    except (ValueError, RecursionError) as error:
        raise InvalidQuery("the spatial reference is invalid.") from error
    code = next((epsg for epsg, wkid in ESRI_WKIDS.items() if wkid == given), given)
    if code not in SUPPORTED_EPSG:
        raise InvalidQuery("the spatial reference is not supported.")
    return int(code)


def parse_integer(text: str) -> int:
    """Return a whole number. Raises InvalidQuery."""
    if not re.fullmatch(r"-?\d{1,12}", text, re.ASCII):
        raise InvalidQuery("a number is invalid.")
    return int(text)


def _is_true(call: Request, name: str) -> bool:
    return call.get(name).lower() == "true"


def _fields(layer: ServedLayer, names: list[str]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "type": layer.fields[name],
            "alias": layer.aliases[name],
            **({"length": 255} if layer.fields[name] == _TEXT else {}),
        }
        for name in names
    ]


def _layer(call: Request) -> ServedLayer | None:
    name, number = call.parts
    return next((layer for layer in LAYERS if layer.service == name and str(layer.id) == number), None)


def format_answer(call: Request, value: object) -> Reply:
    """``value`` in the form that was asked for."""
    form = call.get("f").lower() or "html"
    if form in ("json", "geojson"):
        return as_json(value)
    if form == "pjson":
        return as_json(value, indent=1)
    if form == "html":
        return Reply(b"<html><body>ArcGIS REST (bac \xc3\xa0 sable): f=json</body></html>", "text/html; charset=utf-8")
    return error_reply("Output format not supported.")


def error_reply(detail: str, code: int = 400) -> Reply:
    """Return an error, in a 200."""
    message = "Unable to complete operation." if code == 400 else "Not found."
    return as_json({"error": {"code": code, "message": message, "details": [detail]}})


ROOT = r"/arcgis/rest/services"


def get_and_post(pattern: str, handler: Handler) -> tuple[Route, Route]:
    """Return a route by GET and, as ArcGIS allows it everywhere, by POST."""
    return ("GET", pattern, handler), ("POST", pattern, handler)


ROUTES: tuple[Route, ...] = (
    *get_and_post(ROOT + r"/?", directory),
    *get_and_post(ROOT + r"/(\w+)/?", folder),
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/?", service),
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/(\d+)/?", describe),
    *get_and_post(ROOT + r"/(\w+/\w+)/MapServer/(\d+)/query/?", query),
)
