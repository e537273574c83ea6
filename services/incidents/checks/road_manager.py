"""Who manages the road at an incident, region or commune, as the SPW's road layers say it.

A citizen sees a road, not a level of government. Regional roads are those of RES_ROUTIER_REGIONAL's three
layers of lines (motorways, rings, national roads); for every other axis, the PICC's attribute GESTION tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import N_, RepereError
from ...layers.storage import stored_layer
from ...model.incident import Incident
from ...text import fold
from ..position import to_lambert72

MANAGERS = ("commune", "region", "province", "other")
"""Whose a road can be; empty is not known. Between two that are equally near, the first is named."""

REGIONAL_ROADS = ("layer_routes_regionales", "layer_routes_regionales_rings", "layer_routes_regionales_autoroutes")
"""The workspace's tables of the regional roads: national roads, rings, motorways."""

ROAD_AXES = "layer_picc_axes"
"""The workspace's table of the road axes."""

_GESTION = {"commun": "commune", "service public de wallonie": "region", "provinc": "province"}
"""How a manager's name begins in GESTION, without case and accents. The values seen are "Service public de
Wallonie" and "Commune" (resources/services/spw.json); what begins otherwise is ``other``."""


@dataclass(frozen=True)
class Roads:
    """Hold road axes in metres of EPSG:31370: for each manager known, its lines and their names."""

    lines: Mapping[str, NDArray[np.object_]]
    names: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class RoadManagement:
    """Say who manages the road at an incident.

    ``manager`` is one of MANAGERS, or empty where no road lies within the tolerance or nobody's is told;
    then the rest is empty too. ``distance_m`` is metres to the axis, None for none. ``confidence`` runs
    from 0 to 1 and is lower the farther the road, and the nearer another manager's.
    """

    service_request_id: str
    manager: str = ""
    road: str = ""
    distance_m: float | None = None
    confidence: float = 0.0


def load_roads(path: Path | str) -> Roads:
    """Load a workspace's roads. Raises RepereError if neither layer was loaded, InvalidFile if it is no GeoPackage."""
    regional = [
        roads for name in REGIONAL_ROADS if (roads := stored_layer.read(path, name, ("NUMERO_ROUTE",))) is not None
    ]
    axes = stored_layer.read(path, ROAD_AXES, ("GESTION", "RUE_NOM1", "VOIRIE_NOM"))
    if not regional and axes is None:
        raise RepereError(
            N_("Who manages the roads is not known yet."),
            N_("Load the layers of the regional roads and of the road axes (PICC), then try again."),
        )
    lines: dict[str, list[shapely.Geometry]] = {}
    names: dict[str, list[str]] = {}
    for line, name in _regional(regional):
        lines.setdefault("region", []).append(line)
        names.setdefault("region", []).append(name)
    for line, manager, name in _axes(axes):
        lines.setdefault(manager, []).append(line)
        names.setdefault(manager, []).append(name)
    return Roads({manager: np.array(drawn, dtype=object) for manager, drawn in lines.items()}, names)


def parse_manager(gestion: str) -> str:
    """Parse the manager that a value of GESTION names; empty if it names none."""
    word = fold(gestion).strip()
    return next((manager for start, manager in _GESTION.items() if word.startswith(start)), "other" if word else "")


def find_road_managers(
    incidents: Sequence[Incident], roads: Roads, *, tolerance_m: float = 25.0
) -> list[RoadManagement]:
    """Find who manages the nearest road of each incident, in the order given.

    A road counts up to ``tolerance_m`` metres from its axis. The confidence is
    ``(1 - d / 2t) * (1 + min(1, (e - d) / t)) / 2``: d the distance, e that of the nearest road of another
    manager, t the tolerance; 1 on the axis with no other within t, a half on a crossing of two managers.
    """
    x, y = to_lambert72(incidents)
    points = shapely.points(x, y)
    points[np.isnan(x)] = None
    known = [manager for manager in MANAGERS if manager in roads.lines]
    if not known or not len(incidents):
        return [RoadManagement(incident.service_request_id) for incident in incidents]
    # beyond twice the tolerance another manager's road does not change the confidence; the last row is no road
    far = 3 * tolerance_m
    nearest, metres = np.zeros((len(known), len(x)), dtype=np.int64), np.full((len(known) + 1, len(x)), far)
    for place, manager in enumerate(known):
        (asked, found), distances = shapely.STRtree(roads.lines[manager]).query_nearest(
            points, max_distance=2 * tolerance_m, return_distance=True, all_matches=False
        )
        # to the decimetre, as positions come: a tie is a tie
        nearest[place, asked], metres[place, asked] = found, np.round(distances, 1)
    distance, second = np.sort(metres, axis=0)[:2]
    first = metres.argmin(axis=0)
    margin = np.minimum(1.0, (second - distance) / tolerance_m)
    confidence = (1 - distance / (2 * tolerance_m)) * (1 + margin) / 2
    return [
        RoadManagement(
            incident.service_request_id,
            known[first[row]],
            roads.names[known[first[row]]][nearest[first[row], row]],
            float(distance[row]),
            round(float(confidence[row]), 2),
        )
        if distance[row] <= tolerance_m
        else RoadManagement(incident.service_request_id)
        for row, incident in enumerate(incidents)
    ]


def _regional(layers: Iterable[stored_layer.Features]) -> Iterable[tuple[shapely.Geometry, str]]:
    for features in layers:
        names = features.columns.get("NUMERO_ROUTE", [""] * len(features.geometries))
        yield from zip(features.geometries, names)


def _axes(features: stored_layer.Features | None) -> Iterable[tuple[shapely.Geometry, str, str]]:
    if features is None:
        return
    columns = features.columns
    if "GESTION" not in columns:
        raise RepereError(
            N_("The road axes (PICC) do not say who manages them: there is no column GESTION."),
            N_("Load that layer again; if it stays so, tell the SPW's geomatics."),
        )
    blank = [""] * len(features.geometries)
    told = zip(
        features.geometries, columns["GESTION"], columns.get("VOIRIE_NOM", blank), columns.get("RUE_NOM1", blank)
    )
    for line, gestion, route, street in told:
        manager = parse_manager(gestion)
        if manager:
            yield line, manager, route if manager == "region" and route else street
