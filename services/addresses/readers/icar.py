"""ICAR's address points over ArcGIS REST, the ended ones too: an address that ended is not one that never was."""

from __future__ import annotations

from ...http.client import HttpClient
from ...layers.clients import arcgis
from ...model.address import Addresses
from ...profile import commune_names
from .builder import ListBuilder, Progress
from .csv_list import no_address_error
from .positions import LAMBERT72, parse_json_coordinate

FIELDS = ("ADR_ID", "RUE_NM", "ADR_NUMERO", "CODE_POSTAL", "COM_NM", "ADR_FIN")
"""What the layer is known to have; number and box share a column, an ended address has a date."""


def read_icar(
    web: HttpClient,
    layer_url: str,
    *,
    municipality: str = "",
    progress: Progress = lambda done, total: None,
) -> Addresses:
    """Return the points of a municipality (of all without one); ended ones are retired.

    A municipality that was made of several is asked for under their names too.
    Raises what :func:`regional.arcgis.features` raises, and InvalidFile if nothing is there.
    """
    names = [f"'{name.replace(chr(39), 2 * chr(39))}'" for name in commune_names(municipality)]
    several = f"COM_NM IN ({', '.join(names)})" if len(names) > 1 else f"COM_NM = {names[0]}"
    gathered = ListBuilder("ICAR")
    for page in arcgis.fetch_features(
        web,
        layer_url,
        where=several if municipality else "1=1",
        fields=FIELDS,
        out_authid=LAMBERT72,
        order_by="ADR_ID",
        progress=progress,
    ):
        for feature in page:
            identifier, street, number, postcode, commune, end = (
                _text(feature["attributes"].get(field)) for field in FIELDS
            )
            texts = {
                "street_name": street,
                "house_number": number,
                "postcode": postcode,
                "municipality": commune,
                "status": "retired" if end else "current",
            }
            point = feature.get("geometry") or {}
            row = len(gathered.ids) + 1
            gathered.add(
                row, identifier, texts, parse_json_coordinate(point.get("x")), parse_json_coordinate(point.get("y"))
            )
    if not gathered.ids:
        raise no_address_error("ICAR", municipality or "?")
    return gathered.build(LAMBERT72)


def _text(value: object) -> str:
    """Return an attribute as text: 12.0 and 12 are the same number."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
