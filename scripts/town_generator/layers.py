"""The layers of the region's maps that the town fills and never changes, as Esri's JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import shapely
from shapely.geometry import Polygon

from services.training_town.world.town import Feature
from services.training_town.world.town_crs import transform

from .town_plan import Plan

WALLEX = "https://wallex.wallonie.be/"

ARTICLES = {
    code: {"ART_CODT": article, "LIEN_WALLEX": WALLEX}
    for code, article in (("R01", "Art. D.II.36."), ("R02", "Art. D.II.37."), ("R05", "Art. D.II.40."))
}
"""The articles that were seen in the plan de secteur's answers; where the real links lead is not published."""


def build_layers(plan: Plan, street_ids: list[int]) -> Iterator[tuple[str, list[Feature]]]:
    """Yield the layers that stay as they are, by name, but the parcels, which follow from the houses.

    All in EPSG:31370 but ``boundary`` and ``axes``, in EPSG:3812.
    """
    commune = plan.drawing.commune
    around = shapely.transform(plan.boundary, lambda points: transform([tuple(at) for at in points], 31370, 3812))
    yield "boundary", [Feature({"OBJECTID": 1, "ADMUKEY": commune.nis_code, "NAMEFRE": commune.name}, _rings(around))]
    yield (
        "national_roads",
        [
            Feature(
                {"OBJECTID": number, "NUMERO_ROUTE": route},
                {"paths": [[[round(x, 2), round(y, 2)] for x, y in road.coords]]},
            )
            for number, (route, road) in enumerate(plan.regional_roads, 1)
        ],
    )
    yield (
        "axes",
        [
            Feature(
                {
                    "OBJECTID": number,
                    # of the codes only that of communal roads is known
                    "NATUR_CODE": None if street.route else "VCO",
                    "NATUR_DESC": "Nationale" if street.route else "Communale",
                    "RUE_NOM1": street.name or street.name_de,
                    "ICARRUEID1": street_ids[number - 1],
                    "COMMU_NOM1": commune.name,
                    "COMMU_INS1": commune.nis_code,
                    "GESTION": "Service public de Wallonie" if street.route else "Commune",
                    "VOIRIE_NOM": street.route,
                },
                {"paths": [[[round(x, 3), round(y, 3)] for x, y in transform(street.line, 31370, 3812)]]},
            )
            for number, street in enumerate(plan.streets, 1)
        ],
    )
    yield (
        "zones",
        [
            Feature(
                {"OBJECTID": number, "AFFECT": code, "DESCRIPTION": meaning, **ARTICLES.get(code, {})}, _rings(zone)
            )
            for number, (code, meaning, zone) in enumerate(plan.zones, 1)
        ],
    )


def _rings(polygon: Polygon) -> dict[str, Any]:
    """A polygon as Esri writes it: the outer ring clockwise, holes the other way."""
    outer = polygon.exterior.coords[:: -1 if polygon.exterior.is_ccw else 1]
    holes = [ring.coords[:: 1 if ring.is_ccw else -1] for ring in polygon.interiors]
    return {"rings": [[[round(x, 2), round(y, 2)] for x, y in ring] for ring in (outer, *holes)]}
