"""A layer read by the question that its pictures answer, where it refuses the usual one (rule 2).

Identify tells no number: an area that gives as many as a service gives at most is asked for in quarters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...errors import N_, Cancelled, InvalidResponse
from ...http.client import HttpClient
from ...json_values import as_dict
from ..source import parse_number
from . import arcgis, identify
from .arcgis_description import Description, Field, FieldNames, authid

MAX_RESULTS = 1000
"""Results from which an area counts as cut short, where the service tells no smaller number."""

MAX_DEPTH = 8
"""How often an area is divided: below a thousandth of a commune nothing is cut short honestly."""

_NUMBERS = ("Integer", "SmallInteger", "BigInteger", "OID", "Single", "Double", "Date")


def fetch_features(
    web: HttpClient,
    service_url: str,
    layer_id: int,
    description: Description,
    envelope: arcgis.Envelope,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[list[dict[str, Any]]]:
    """Pages of features as :func:`arcgis.features` gives them, in the layer's own CRS, each once.

    Values are those that the service writes for people; a date that is no number is left empty. Raises InvalidResponse
    where the rows cannot be told apart or an area stays too full, and what ``arcgis.ask`` raises.
    """
    most = min(description.max_record_count or MAX_RESULTS, MAX_RESULTS)
    seen: set[object] = set()
    waiting = [(envelope, 0)]
    while waiting:
        if cancelled():
            raise Cancelled
        area, depth = waiting.pop()
        results = _ask(web, service_url, layer_id, description, area)
        if len(results) >= most:
            if depth == MAX_DEPTH:
                raise _unreadable(web, description)
            waiting += [(quarter, depth + 1) for quarter in arcgis.split_in_quarters(area)]
            continue
        page = [row for row in (_row(web, description, one) for one in results) if _key(description, row) not in seen]
        seen.update(_key(description, row) for row in page)
        if page:
            yield page


def _ask(
    web: HttpClient, service_url: str, layer_id: int, description: Description, area: arcgis.Envelope
) -> list[Any]:
    x, y = (area[0] + area[2]) / 2, (area[1] + area[3]) / 2
    half = (
        identify.choose_scale(description.min_scale, description.max_scale)
        * identify.IMAGE_SIDE_PX
        * 0.0254
        / identify.DPI
        / 2
    )
    body = arcgis.ask(
        web,
        f"{service_url.rstrip('/')}/identify",
        {
            "geometry": ",".join(format(side, ".3f") for side in area),
            "geometryType": "esriGeometryEnvelope",
            "sr": description.authid.partition(":")[2],
            "layers": f"all:{layer_id}",
            "tolerance": "0",
            "mapExtent": f"{x - half:.3f},{y - half:.3f},{x + half:.3f},{y + half:.3f}",
            "imageDisplay": f"{identify.IMAGE_SIDE_PX},{identify.IMAGE_SIDE_PX},{identify.DPI}",
            "returnGeometry": "true",
            # from 10.5 on; before it aliases come, and values as people read them
            "returnFieldName": "true",
            "returnUnformattedValues": "true",
        },
    )
    results = body.get("results")
    if not isinstance(results, list):
        raise _unreadable(web, description)
    return [one for one in results if as_dict(one).get("layerId") == layer_id]


def _row(web: HttpClient, description: Description, result: Mapping[str, Any]) -> dict[str, Any]:
    attributes, geometry = result.get("attributes"), result.get("geometry")
    if not isinstance(attributes, dict) or not isinstance(geometry, dict):
        raise _unreadable(web, description)
    reference = geometry.get("spatialReference")
    if reference is not None and authid(reference) != description.authid:
        raise _unreadable(web, description)
    names = FieldNames(field.name for field in description.fields)
    aliases = {field.alias.strip().lower(): field.name for field in description.fields}
    own = {aliases.get(name.strip().lower()) or names.resolve(name): value for name, value in attributes.items()}
    return {
        "attributes": {field.name: _value(field, own.get(field.name)) for field in description.fields},
        "geometry": geometry,
    }


def _value(field: Field, raw: object) -> object:
    if raw in (None, "", "Null", "<Null>"):
        return None
    if field.type.removeprefix("esriFieldType") not in _NUMBERS:
        return raw
    value = parse_number(raw)
    return int(value) if value is not None and value == int(value) else value


def _key(description: Description, row: Mapping[str, Any]) -> object:
    return row["attributes"].get(description.object_id_field)


def _unreadable(web: HttpClient, description: Description) -> InvalidResponse:
    return InvalidResponse(
        N_("{service}: the layer “{layer}” came in a form that cannot be read."),
        N_("Nothing was kept of it; tell whoever runs this service."),
        service=web.service,
        layer=description.name,
    )
