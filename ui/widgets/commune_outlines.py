"""The outlines of the communes that ship, to be drawn and clicked: metres of EPSG:31370, north up."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtGui import QPainterPath

from ...services.communes import get_commune


@cache
def build_outline(nis_code: str) -> QPainterPath | None:
    """Return the outline of a commune; None for one that does not ship."""
    commune = get_commune(nis_code)
    if commune is None:
        return None
    boundary = commune.boundary
    parts = [boundary["coordinates"]] if boundary["type"] == "Polygon" else boundary["coordinates"]
    path = QPainterPath()
    for rings in parts:
        for ring in rings:
            path.moveTo(ring[0][0], ring[0][1])
            for x, y in ring[1:]:
                path.lineTo(x, y)
            path.closeSubpath()
    return path
