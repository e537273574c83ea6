"""Reads a layer of an ArcGIS MapServer as SPW runs them: all of it, in a known CRS, or an error.

The numbered rules tell how these services really behave; tests/services/test_spw_rules.py words each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import N_, BadAnswer, Gone, Rejected, RepereError, ServiceFault, SignInNeeded
from ..web import Answer, Web, wait

Envelope = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in the CRS that the answer will have."""

GEOMETRIES = {
    "esriGeometryPoint": "point",
    "esriGeometryMultipoint": "multipoint",
    "esriGeometryPolyline": "line",
    "esriGeometryPolygon": "polygon",
}
"""Esri's geometry types, in the catalogue's words."""

ESRI_WKIDS = {102199: 3812, 102100: 3857, 900913: 3857}
"""Esri's own numbers for systems that EPSG numbers too (rule 8)."""


@dataclass(frozen=True)
class Field:
    """One column of a layer; ``type`` is Esri's name for it (``esriFieldTypeDate``)."""

    name: str
    type: str
    alias: str


@dataclass(frozen=True)
class Description:
    """What a layer says of itself.

    ``geometry`` is one of :data:`GEOMETRIES`' words, empty for a table, a group or a picture; then
    ``authid`` may be empty too. ``object_id_field`` is empty where no row can be told from another.
    Scales are denominators, 0 for no limit; a ``max_record_count`` of 0 means that it is not told.
    """

    name: str
    geometry: str
    authid: str
    object_id_field: str
    fields: tuple[Field, ...]
    max_record_count: int
    min_scale: float
    max_scale: float
    copyright: str
    supports_pagination: bool


def authid(reference: object) -> str:
    """``EPSG:n`` for an Esri spatial reference, empty if it names none that EPSG knows.

    ``latestWkid`` goes before ``wkid`` (rule 8). EPSG's own codes end at 32767.
    """
    if not isinstance(reference, dict):
        return ""
    for key in ("latestWkid", "wkid"):
        wkid = reference.get(key)
        if isinstance(wkid, int):
            code = ESRI_WKIDS.get(wkid, wkid)
            if 1024 <= code <= 32767:
                return f"EPSG:{code}"
    return ""


def ask(web: Web, url: str, params: Mapping[str, Any] | None = None) -> Any:
    """The JSON object at ``url``, an error in a 200 raised as what it is (rules 1, 2).

    Errors that SPW gives in passing are asked again, up to ``web.attempts`` times in all. Raises
    ServiceFault, Rejected (Gone, SignInNeeded), BadAnswer, and what :meth:`Web.get` raises.
    """
    for attempt in range(1, web.attempts + 1):
        answer = web.get(url, {**(params or {}), "f": "json"})
        try:
            body = answer.json()
        except BadAnswer:
            # an answer cut short on the way comes whole the next time; one that is no JSON at all does not
            if attempt > 1 or answer.body.lstrip()[:1] != b"{":
                raise
            wait(0.5, web.cancelled)
            continue
        if not isinstance(body, dict):
            raise _not_arcgis(answer)
        if "error" not in body:
            return body
        error, transient = _error(web, body["error"])
        if not transient or attempt == web.attempts:
            raise error
        wait(0.25 * 2**attempt, web.cancelled)
    raise ValueError("a Web makes at least one attempt")


def describe(web: Web, layer_url: str) -> Description:
    """What the layer at ``layer_url`` (``…/MapServer/1``) says of itself.

    Raises BadAnswer for a layer in a CRS that EPSG does not number: it cannot be placed.
    """
    with web.describing():
        body = ask(web, layer_url)
    name = str(body.get("name", ""))
    geometry = GEOMETRIES.get(str(body.get("geometryType")), "")
    references = (
        body.get("sourceSpatialReference"),
        _dict(body.get("extent")).get("spatialReference"),
        body.get("spatialReference"),
    )
    crs = next(filter(None, map(authid, references)), "")
    if geometry and not crs:
        raise BadAnswer(
            N_("{service}: the layer “{layer}” is in a coordinate system that Repère does not know: {crs}."),
            N_("It was not loaded, because it could not be placed; tell whoever runs this service."),
            service=web.service,
            layer=name,
            crs=next((reference for reference in references if reference), "?"),
        )
    fields = tuple(
        Field(str(field["name"]), str(field.get("type", "")), str(field.get("alias") or field["name"]))
        for field in map(_dict, _list(body.get("fields")))
        if field.get("name")
    )
    object_ids = (body.get("objectIdField"), *(field.name for field in fields if field.type == "esriFieldTypeOID"))
    abilities = _dict(body.get("advancedQueryCapabilities"))
    return Description(
        name=name,
        geometry=geometry,
        authid=crs,
        object_id_field=next((name for name in object_ids if name and isinstance(name, str)), ""),
        fields=fields,
        max_record_count=int(_number(body.get("maxRecordCount"))),
        min_scale=_number(body.get("minScale")),
        max_scale=_number(body.get("maxScale")),
        copyright=str(body.get("copyrightText") or ""),
        supports_pagination=abilities.get("supportsPagination", body.get("supportsPagination", True)) is not False,
    )


def features(
    web: Web,
    layer_url: str,
    *,
    where: str = "1=1",
    fields: Sequence[str] = ("*",),
    out_authid: str = "",
    envelope: Envelope | None = None,
    order_by: str = "",
    progress: Callable[[int, int], None] = lambda done, total: None,
    description: Description | None = None,
) -> Iterator[list[dict[str, Any]]]:
    """Pages of raw features ``{"attributes": …, "geometry": …}``: every one that matches, once.

    Coordinates are in ``out_authid``, by default the layer's own CRS; so is ``envelope``.
    ``order_by`` names a unique field, by default the object id. ``progress`` hears features read
    and features in all. ``description`` spares a request where the caller has it.

    The pages are good only together: BadAnswer comes after the last one if the layer told another
    number of features than it gave (rule 3). Raises what :func:`ask` raises as well.
    """
    about = description or describe(web, layer_url)
    key = order_by or about.object_id_field
    if not key:
        raise BadAnswer(
            N_("{service}: the layer “{layer}” cannot be read whole: nothing tells its rows apart."),
            N_("Show it as a picture instead."),
            service=web.service,
            layer=about.name,
        )
    crs = out_authid or about.authid
    scope: dict[str, Any] = {}
    if envelope:
        scope = {
            "geometry": ",".join(format(value, ".3f" if abs(value) > 360 else ".9f") for value in envelope),
            "geometryType": "esriGeometryEnvelope",
            "spatialRel": "esriSpatialRelIntersects",
            "inSR": crs.partition(":")[2],
        }
    url = f"{layer_url.rstrip('/')}/query"
    total = _count(web, url, {"where": where, **scope})
    query = {
        "outFields": "*" if "*" in fields else ",".join(dict.fromkeys((*fields, key))),
        "returnGeometry": "true" if about.geometry else "false",
        # PICC gives one constant height; nobody here reads it
        "returnZ": "false",
        # rule 7: without it the layer's own CRS comes, whatever the map's
        "outSR": crs.partition(":")[2],
        # rule 4: pages without an order overlap
        "orderByFields": key,
        **scope,
    }
    seen: dict[Any, None] = {}
    by_offset, more = about.supports_pagination, False
    progress(0, total)
    while len(seen) < total or (more and len(seen) == total):
        try:
            body = ask(web, url, {**query, **_place(web, about, where, key, seen, by_offset)})
        except Rejected as error:
            # rule 5: some layers refuse resultOffset, whatever their description says
            if not (seen and by_offset and "pagination is not supported" in error.reason.lower()):
                raise
            by_offset = False
            continue
        page = _fresh(web, about, body, key, seen)
        more = body.get("exceededTransferLimit") is True
        if not page:
            break
        if about.geometry and authid(body.get("spatialReference")) != crs:
            raise BadAnswer(
                N_("{service}: the layer “{layer}” was asked for in {crs} and came in {other}."),
                N_("It was not loaded, because it would lie elsewhere; tell whoever runs this service."),
                service=web.service,
                layer=about.name,
                crs=crs,
                other=authid(body.get("spatialReference")) or "?",
            )
        progress(min(len(seen), total), total)
        yield page
    if len(seen) != total:
        raise BadAnswer(
            N_("{service} announced {total} features of the layer “{layer}” and gave {count}."),
            N_("Nothing was kept of it; it may have changed meanwhile, so try again."),
            service=web.service,
            layer=about.name,
            total=total,
            count=len(seen),
        )


def _place(
    web: Web, about: Description, where: str, key: str, seen: Mapping[Any, None], by_offset: bool
) -> dict[str, Any]:
    """The parameters that ask for the page after the rows already ``seen``."""
    if not seen:
        return {"where": where}
    if by_offset:
        # from the second page only: some layers refuse even an offset of 0 (rule 5)
        return {"where": where, "resultOffset": len(seen)}
    last = next(reversed(seen))
    if not isinstance(last, (int, float)):
        raise _unreadable(web, about)
    return {"where": f"({where}) AND {key} > {last}"}


def _count(web: Web, url: str, params: Mapping[str, Any]) -> int:
    body = ask(web, url, {**params, "returnCountOnly": "true"})
    count = body.get("count")
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise BadAnswer(
            N_("{service} did not say how many features there are, so nothing could be checked."),
            N_("Try again later; if it lasts, tell whoever runs this service."),
            service=web.service,
        )
    return count


def _fresh(
    web: Web, about: Description, body: Mapping[str, Any], key: str, seen: dict[Any, None]
) -> list[dict[str, Any]]:
    """The features of a page that were not seen before; their keys join ``seen`` in order."""
    rows = body.get("features")
    if not isinstance(rows, list):
        raise _unreadable(web, about)
    page = []
    for row in rows:
        attributes = row.get("attributes") if isinstance(row, dict) else None
        if not isinstance(attributes, dict) or not isinstance(row.get("geometry"), (dict, type(None))):
            raise _unreadable(web, about)
        value = attributes.get(key)
        if value is None or isinstance(value, (dict, list)):
            raise _unreadable(web, about)
        if value not in seen:
            seen[value] = None
            page.append(row)
    return page


def _error(web: Web, error: object) -> tuple[RepereError, bool]:
    """What an ArcGIS error body means, and whether asking again may help (rule 2)."""
    told = _dict(error)
    details = [str(text) for text in (told.get("message"), *_list(told.get("details"))) if text]
    reason = "; ".join(dict.fromkeys(details))[:500]
    code = int(_number(told.get("code")))
    about: dict[str, Any] = {"service": web.service, "reason": reason, "code": code}
    if code >= 500 or code in (0, 429):
        fault = ServiceFault(
            N_("{service} cannot answer now ({code}: {reason})."),
            N_("The rest goes on; try this service again later."),
            **about,
        )
        return fault, code != 0
    kinds: dict[int, type[Rejected]] = {401: SignInNeeded, 403: SignInNeeded, 498: SignInNeeded, 499: SignInNeeded}
    kind = Gone if code == 404 else kinds.get(code, Rejected)
    refusal = kind(N_("{service} refused the request ({code}): {reason}"), status=code, **about)
    # SPW gives this refusal in passing, for layers that answer a moment later
    return refusal, code == 400 and "not a Geographic Coordinate System" in reason


def _not_arcgis(answer: Answer) -> BadAnswer:
    return answer.bad(N_("{service} answered, but not as an ArcGIS server does."))


def _unreadable(web: Web, about: Description) -> BadAnswer:
    return BadAnswer(
        N_("{service}: the layer “{layer}” came in a form that cannot be read."),
        N_("Nothing was kept of it; tell whoever runs this service."),
        service=web.service,
        layer=about.name,
    )


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: object) -> float:
    """A number of any size as one that a scale or a count can be, 0 for anything else."""
    return float(value) if isinstance(value, (int, float)) and abs(value) < 1e12 else 0.0
