"""Links into WalOnMap, the region's own viewer."""

from __future__ import annotations

HALF_WIDTH_M, HALF_HEIGHT_M = 200.0, 120.0
"""What the viewer shows around a place: a street."""


def build_walonmap_url(x: float, y: float) -> str:
    """Return the address of WalOnMap around a place in EPSG:31370 metres.

    The form is that of the links which WalOnMap gives to share a view: ``#BBOX=xmin,xmax,ymin,ymax``.
    """
    box = (x - HALF_WIDTH_M, x + HALF_WIDTH_M, y - HALF_HEIGHT_M, y + HALF_HEIGHT_M)
    return "https://geoportail.wallonie.be/walonmap#BBOX=" + ",".join(f"{edge:.1f}" for edge in box)
