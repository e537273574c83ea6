"""Which district of the commune an incident lies in: a polygon layer that the profile names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely

from ...errors import N_, RepereError
from ...layers.storage import stored_layer
from ...model.incident import Incident
from ...profile import Districts
from ..position import to_lambert72


def find_districts(incidents: Sequence[Incident], path: Path | str, config: Districts) -> dict[str, str]:
    """Find the name of each incident's district, by ``service_request_id``; leave out those in none.

    On a border, or where two overlap, it is the one that comes first in the table. Raises RepereError if the
    GeoPackage at ``path`` has no such table or column, InvalidFile if it cannot be read.
    """
    features = stored_layer.read(path, config.table, (config.column,))
    if features is None or config.column not in features.columns:
        raise RepereError(
            N_("The districts are not there: the workspace has no table {table} with a column {column}."),
            N_("Load that layer, or correct the profile."),
            table=config.table,
            column=config.column,
        )
    x, y = to_lambert72(incidents)
    points = shapely.points(x, y)
    points[np.isnan(x)] = None
    surfaces = shapely.make_valid(features.geometries)
    inside, surface = shapely.STRtree(surfaces).query(points, predicate="intersects")
    found: dict[str, str] = {}
    for row, place in sorted(zip(inside.tolist(), surface.tolist())):
        found.setdefault(incidents[row].service_request_id, features.columns[config.column][place])
    return found
