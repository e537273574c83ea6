"""A commune's exact boundary, from the region's service; the one that ships is simplified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ...boundary import format_surface
from ...errors import N_, InvalidResponse
from ...http.client import HttpClient
from ...json_values import as_objects
from ...profile import Commune, former_nis
from ..catalogue import catalogue, locate_layer
from ..clients import arcgis, esri_geometry

BOUNDARY_LAYER_ID = "limites-commune"

CODE_FIELD = "ADMUKEY"
"""The NIS code in that layer. Source: resources/services/spw.json."""

MIN_OVERLAP = 0.95
"""The share of both surfaces that is common: those that ship lie some ten metres off, a wrong one is elsewhere."""


def fetch_boundary(web: HttpClient, root: str, commune: Commune) -> Commune:
    """Return ``commune`` with the boundary that the service under the ArcGIS ``root`` has of it, and its credit.

    Raises a ServiceError, InvalidResponse where the answer is not this commune.
    """
    listed = next(layer for layer in catalogue.read_shipped().layers if layer.id == BOUNDARY_LAYER_ID)
    located = locate_layer.locate(web, root, listed)
    codes = " OR ".join(f"{CODE_FIELD}='{code}'" for code in (commune.nis_code, *former_nis(commune.nis_code)))
    body = arcgis.ask(
        web,
        f"{located.layer.rest_url(root)}/query",
        {"where": codes, "outFields": CODE_FIELD, "returnGeometry": "true", "outSR": "31370"},
    )
    try:
        parts = [esri_geometry.parse_geometry(row.get("geometry")) for row in as_objects(body.get("features"))]
    except ValueError as error:
        raise _mismatch(web, listed.title, commune) from error
    surface = shapely.union_all([part if part.is_valid else shapely.make_valid(part) for part in parts if part])
    if surface.geom_type not in ("Polygon", "MultiPolygon") or not _is_same(surface, commune.boundary):
        raise _mismatch(web, listed.title, commune)
    return replace(commune, boundary=format_surface(surface), credit=listed.credit)


def _is_same(surface: BaseGeometry, boundary: Mapping[str, Any]) -> bool:
    simplified = shape(boundary)
    common = surface.intersection(simplified).area
    return bool(common > MIN_OVERLAP * max(surface.area, simplified.area))


def _mismatch(web: HttpClient, title: str, commune: Commune) -> InvalidResponse:
    return InvalidResponse(
        N_("{service}: the layer “{layer}” has no boundary that could be that of {commune}."),
        N_("The simplified one that ships stays in use."),
        service=web.service,
        layer=title,
        commune=commune.name,
    )
