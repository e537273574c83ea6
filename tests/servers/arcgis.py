"""An ArcGIS map server for tests, with the habits that SPW's really have; each can be switched on."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .replay import Asked, Reply, Server

ROOT = "/arcgis/rest/services"


def points(count: int, x: float = 185000.0, y: float = 128000.0) -> list[dict[str, Any]]:
    """Features one metre apart, eastwards."""
    return [
        {"attributes": {"OBJECTID": n, "NOM": f"n° {n}"}, "geometry": {"x": x + n, "y": y}} for n in range(1, count + 1)
    ]


def error(code: int, message: str, *details: str) -> dict[str, Any]:
    """The body that ArcGIS sends with HTTP 200 when it failed."""
    return {"error": {"code": code, "message": message, "details": list(details)}}


@dataclass
class Layer:
    """One layer, and how badly it behaves.

    ``failures`` are bodies sent once each before the true answer of a query for features;
    ``meddle`` may change any answer.
    """

    rows: list[dict[str, Any]] = field(default_factory=list)
    geometry: str = "esriGeometryPoint"
    wkid: int = 31370
    name: str = "Couche"
    limit: int = 2000
    fields: list[dict[str, str]] = field(
        default_factory=lambda: [
            {"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
            {"name": "NOM", "type": "esriFieldTypeString", "alias": "Nom"},
        ]
    )
    refuses_offset: bool = False
    ignores_offset: bool = False
    """Before 10.3: a parameter that is not known is not noticed."""
    refuses_order: str = ""
    """What it says to ``orderByFields``, where it does not take it (query layers)."""
    ignores_order: bool = False
    knows_count: bool = True
    """Version 10.0 gives the features instead."""
    refuses_queries: bool = False
    """As some layers of SPW do for hours, though they answer identify (rule 2)."""
    most_identified: int = 1000
    version: float | None = 11.3
    abilities: dict[str, Any] | None = field(default_factory=lambda: {"supportsPagination": True})
    failures: list[dict[str, Any]] = field(default_factory=list)
    meddle: Callable[[str, dict[str, Any]], dict[str, Any]] = lambda what, body: body

    def described(self) -> dict[str, Any]:
        told = {"currentVersion": self.version, "advancedQueryCapabilities": self.abilities}
        return {
            **{name: value for name, value in told.items() if value is not None},
            "name": self.name,
            "type": "Feature Layer",
            "geometryType": self.geometry,
            "sourceSpatialReference": {"wkid": self.wkid, "latestWkid": self.wkid},
            "copyrightText": "SPW",
            "minScale": 25000.0,
            "maxScale": 0,
            "maxRecordCount": self.limit,
            "fields": self.fields,
        }

    def identify(self, asked: dict[str, str], number: int) -> dict[str, Any]:
        """What the layer says of an area: values as people read them, under aliases, no more than it gives at once."""
        aliases = {one["name"]: one["alias"] for one in self.fields}
        chosen = [row for row in self.rows if self._inside(row, asked["geometry"])][: self.most_identified]
        return {
            "results": [
                {
                    "layerId": number,
                    "layerName": self.name,
                    "attributes": {
                        aliases.get(name, name): "Null" if value is None else str(value)
                        for name, value in row["attributes"].items()
                    },
                    "geometry": {**row["geometry"], "spatialReference": {"wkid": self.wkid}},
                }
                for row in chosen
            ]
        }

    def query(self, asked: dict[str, str]) -> dict[str, Any]:
        if self.refuses_queries:
            return error(400, "Failed to execute query.", "'wkid' is not a Geographic Coordinate System")
        chosen = [row for row in self.rows if self._inside(row, asked.get("geometry", ""))]
        for last in re.findall(r"OBJECTID > (\d+)", asked.get("where", "")):
            chosen = [row for row in chosen if row["attributes"]["OBJECTID"] > int(last)]
        if "objectIds" in asked:
            wanted = set(map(int, asked["objectIds"].split(",")))
            chosen = [row for row in chosen if row["attributes"]["OBJECTID"] in wanted]
        if "returnCountOnly" in asked and self.knows_count:
            return self.meddle("count", {"count": len(chosen)})
        if asked.get("returnIdsOnly") == "true":
            ids = [row["attributes"]["OBJECTID"] for row in chosen]
            return {"objectIdFieldName": "OBJECTID", "objectIds": ids}
        if self.failures:
            return self.failures.pop(0)
        if self.refuses_offset and "resultOffset" in asked:
            return error(400, "Unable to perform query.", "Pagination is not supported.")
        if self.refuses_order and "orderByFields" in asked:
            return error(400, *self.refuses_order.split("; "))
        if "orderByFields" in asked and not self.ignores_order:
            chosen.sort(key=lambda row: row["attributes"][asked["orderByFields"]])
        else:
            random.shuffle(chosen)
        start = 0 if self.ignores_offset else int(asked.get("resultOffset", 0))
        page = chosen[start : start + self.limit]
        wkid = int(asked.get("outSR", self.wkid))
        return self.meddle(
            "page",
            {
                "geometryType": self.geometry,
                "spatialReference": {"wkid": wkid, "latestWkid": wkid},
                "features": page,
                **({"exceededTransferLimit": True} if start + self.limit < len(chosen) else {}),
            },
        )

    def _inside(self, row: dict[str, Any], envelope: str) -> bool:
        if not envelope or not isinstance(row["geometry"].get("x"), (int, float)):
            return True
        xmin, ymin, xmax, ymax = map(float, envelope.split(","))
        return xmin <= row["geometry"]["x"] <= xmax and ymin <= row["geometry"]["y"] <= ymax


def layer_for_qgis(count: int, limit: int) -> Layer:
    """A layer of points that tells what QGIS's own provider wants to know as well."""
    more = {
        "capabilities": "Map,Query,Data",
        "objectIdField": "OBJECTID",
        "extent": {"xmin": 180000, "ymin": 120000, "xmax": 240000, "ymax": 140000, "spatialReference": {"wkid": 31370}},
    }
    return Layer(
        points(count), limit=limit, meddle=lambda what, body: {**body, **more} if what == "description" else body
    )


def serve(layers: dict[str, Layer], *, tells_geometry: bool = True) -> Server:
    """A server with layers by ``FOLDER/SERVICE/MapServer/NUMBER``; the service roots list them.

    Servers of version 10 do not tell a layer's geometry there (``tells_geometry``).
    """

    def answer(asked: Asked) -> Reply:
        told = {**asked.query, **asked.form}
        path = asked.path.removeprefix(f"{ROOT}/")
        if path in layers:
            body = layers[path].meddle("description", layers[path].described())
        elif path.endswith("/query") and path.removesuffix("/query") in layers:
            body = layers[path.removesuffix("/query")].query(told)
        elif path.endswith("/identify") and f"{path[:-9]}/{told['layers'].partition(':')[2]}" in layers:
            number = told["layers"].partition(":")[2]
            body = layers[f"{path[:-9]}/{number}"].identify(told, int(number))
        else:
            inside = {key: layer for key, layer in layers.items() if key.startswith(f"{path}/")}
            listed = [
                {
                    "id": int(key.rpartition("/")[2]),
                    "name": layer.name,
                    **({"geometryType": layer.geometry} if tells_geometry else {}),
                }
                for key, layer in inside.items()
            ]
            body = {"layers": listed} if listed else error(404, "Service not found")
        return Reply(json.dumps(body).encode())

    return Server(answer)
