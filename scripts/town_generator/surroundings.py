"""What else the region's maps say of the town: flooding, heritage, nature, catchments, relief, places; all invented.

Nothing of it is kept in the town's file: it follows from the river, the old town and the woods of the plan.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import shapely
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from services.training_town.world.town import Feature

from .drawing import XY, Drawing
from .town_plan import GRID_M, make_wood, smooth

FLOOD: tuple[tuple[float, str], ...] = ((95, "Aléa élevé"), (150, "Aléa moyen"), (230, "Aléa faible"))
"""Metres from the river's middle, and how likely a flood is up to there."""


def build_layer(drawing: Drawing, key: str) -> list[Feature]:
    """The features of one of these layers, in EPSG:31370."""
    return _MAKERS[key](drawing)


def draw_river(drawing: Drawing) -> LineString:
    """Draw the river's middle, smooth."""
    return smooth(drawing.river, 2)


def _flood(drawing: Drawing) -> list[Feature]:
    commune, river, done = drawing.commune.boundary, draw_river(drawing), None
    found: list[tuple[BaseGeometry, dict[str, Any]]] = []
    for metres, likely in FLOOD:
        reach = river.buffer(metres).intersection(commune)
        # each class around the ones before it
        found.append((reach if done is None else reach.difference(done), {"Raster.VALEUR": likely}))
        done = reach
    return _make_features(found)


def _monuments(drawing: Drawing) -> list[Feature]:
    # CODECARTO begins with the commune's code, CODESERVICE is its name and a number
    turns = [math.tau * place / 5 for place in range(5)]
    old_town, commune = drawing.nuclei[0], drawing.commune
    corners = [(old_town.x + 260 * math.cos(turn), old_town.y + 190 * math.sin(turn)) for turn in turns]
    codes = [
        {"CODECARTO": f"{commune.nis_code}{n:04d}", "CODESERVICE": f"{commune.name.upper()}/{n}"} for n in range(1, 6)
    ]
    return _make_features((_square(corner, 45), code) for corner, code in zip(corners, codes))


def _inventory(drawing: Drawing) -> list[Feature]:
    # what fields it has is not published
    old_town = drawing.nuclei[0]
    return _make_features(
        (_square((old_town.x - 300 + 120 * column, old_town.y - 240 + 120 * row), 18), {})
        for row in range(5)
        for column in range(6)
    )


def _nature(drawing: Drawing) -> list[Feature]:
    return _make_features(
        (
            make_wood(x, y, r),
            {"NOM_FR": name, "CODE_SITE": f"BE3300{x % 10}", "LIEN_SITE": "https://biodiversite.wallonie.be/"},
        )
        for name, x, y, r in drawing.nature
    )


def _catchments(drawing: Drawing) -> list[Feature]:
    name, x, y, radius = drawing.catchment
    return _make_features([(Point(x, y).buffer(radius), {"NOM": name})])


def _cycle_route(drawing: Drawing) -> list[Feature]:
    path = draw_river(drawing).offset_curve(-75).intersection(drawing.commune.boundary)
    parts = [part for part in getattr(path, "geoms", [path]) if part.length > 50]
    return _make_features(
        (part, {"ID_PORTION": place, "NOM": "Au fil de l’eau"}) for place, part in enumerate(parts, 1)
    )


def _works(drawing: Drawing) -> list[Feature]:
    return _make_features([(Point(drawing.works), {"SOC_NOM": "Dépôt de gaz (fictif)", "SEUIL_DESC": "Seuil haut"})])


_MAKERS: dict[str, Callable[[Drawing], list[Feature]]] = {
    "flood": _flood,
    "monuments": _monuments,
    "inventory": _inventory,
    "nature": _nature,
    "catchments": _catchments,
    "cycle_route": _cycle_route,
    "works": _works,
}

KEYS = tuple(_MAKERS)
"""The layers that :func:`build_layer` knows."""


def _square(middle: XY, half: float) -> Polygon:
    x, y = middle
    return box(x - half, y - half, x + half, y + half)


def _make_features(shapes: Iterable[tuple[BaseGeometry, dict[str, Any]]]) -> list[Feature]:
    """One feature for each part: the town's polygons have one outer ring."""
    on_grid = ((shapely.set_precision(geometry, GRID_M), told) for geometry, told in shapes)
    parts = ((part, told) for geometry, told in on_grid for part in getattr(geometry, "geoms", [geometry]))
    return [Feature({"OBJECTID": place, **told}, _esri(part)) for place, (part, told) in enumerate(parts, 1)]


def _esri(geometry: BaseGeometry) -> dict[str, Any]:
    """Esri's JSON: the outer ring clockwise, holes the other way."""
    if isinstance(geometry, Point):
        return {"x": round(geometry.x, 2), "y": round(geometry.y, 2)}
    if isinstance(geometry, LineString):
        return {"paths": [_corners(geometry.coords)]}
    holes = (_orient_ring(hole, clockwise=False) for hole in geometry.interiors)
    return {"rings": [_orient_ring(geometry.exterior, clockwise=True), *holes]}


def _orient_ring(ring: Any, clockwise: bool) -> list[list[float]]:
    corners = _corners(ring.coords)
    return corners if ring.is_ccw != clockwise else corners[::-1]


def _corners(coords: Sequence[Any]) -> list[list[float]]:
    return [[round(x, 2), round(y, 2)] for x, y, *_ in coords]
