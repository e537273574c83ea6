"""What applies here: one question to each of many services at once about a point, answered as they answer.

The questions are data of the catalogue. A service that is slow or away holds up nobody: its line says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Any, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from ...errors import N_, Cancelled, InvalidResponse, NotFound, RepereError, RequestRejected, ServiceError
from ...http.client import HttpClient
from ...json_values import as_dict, as_list, as_objects
from ...text import fold
from ..catalogue import locate_layer
from ..catalogue.catalogue import Catalogue, Layer, Question
from ..clients import arcgis, esri_geometry, identify
from ..source import is_http_url, plain_text

PARCEL_LAYER_ID = "cadastre-parcelles"
"""The catalogue's layer of parcels."""

PARCEL_EDGE_M = 0.2
"""Metres of a parcel's edge that do not count."""

GEOCODER_CREDIT = "Service public de Wallonie (SPW) - ICAR"


@dataclass(frozen=True)
class PointAnswer:
    """The answer to one question. ``answers`` is empty where nothing applies; with a ``unit`` they are numbers of it.

    ``source`` is the layer's title, ``url`` what was asked, ``fetched_at`` when (ISO 8601, UTC). ``links`` gives an
    answer the address that the service has for it. ``missing_fields`` names fields that the service has no more; the
    answers are of what is left. ``current_layer_id`` is the layer's number of today where the catalogue has another
    one. ``error`` is what went wrong, and then nothing is known: it does not mean that
    nothing applies.
    """

    topic: str
    answers: tuple[str, ...]
    source: str
    url: str
    fetched_at: str
    licence: str
    credit: str
    error: RepereError | None = None
    unit: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    missing_fields: tuple[str, ...] = ()
    current_layer_id: int | None = None


class _Answer(NamedTuple):
    """What a service says in one feature or pixel: its name in the question's words, what else, and its address."""

    text: str
    link: str = ""


@dataclass(frozen=True)
class _QueryPoint:
    """A point, and the parcel around it where that is asked about; EPSG:31370."""

    x: float
    y: float
    surface: BaseGeometry | None


def find_parcel(web: HttpClient, catalogue: Catalogue, root: str, x: float, y: float) -> BaseGeometry | None:
    """Return the parcel around a point, both in EPSG:31370, or None where there is none. Raises a ServiceError.

    ``root`` is the ArcGIS REST root.
    """
    layer = next((layer for layer in catalogue.layers if layer.id == PARCEL_LAYER_ID), None)
    if layer is None:
        return None
    body = arcgis.ask(
        web,
        f"{layer.rest_url(root)}/query",
        {
            "where": "1=1",
            **_filter(_QueryPoint(x, y, None), 0),
            "inSR": "31370",
            "outSR": "31370",
            "spatialRel": "esriSpatialRelIntersects",
            "outFields": "",
            "returnGeometry": "true",
        },
    )
    for row in as_objects(body.get("features")):
        try:
            found = esri_geometry.parse_geometry(row.get("geometry"))
        except ValueError:
            continue
        if found is not None and found.area > 0:
            return found if found.is_valid else shapely.make_valid(found)
    return None


def ask_questions(
    catalogue: Catalogue,
    x: float,
    y: float,
    roots: Mapping[str, str],
    make_client: Callable[[str], HttpClient],
    on_answer: Callable[[PointAnswer], None] = lambda told: None,
    *,
    surface: BaseGeometry | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[PointAnswer, ...]:
    """Ask every question of the catalogue about the point ``x``, ``y`` (EPSG:31370, metres), all at once.

    Where ``surface`` is given, a parcel around that point, its whole is asked about; only values of rasters
    (heights, classes) and the nearest address are still those of the point.

    ``roots`` are addresses by role: ``spw`` the ArcGIS REST root, ``geocoder`` the geocoder. ``make_client`` is
    called with a role in the thread that will ask. ``on_answer`` is called in the caller's own thread with each
    answer as it comes. The answers come back in the catalogue's order. Raises Cancelled.
    """
    layers = {layer.id: layer for layer in catalogue.layers}
    questions = [one for one in catalogue.questions if one.how == "geocoder" or one.layer in layers]
    found: dict[int, PointAnswer] = {}
    # parcels share their edges: what only touches one does not apply to it
    point = _QueryPoint(x, y, surface.buffer(-PARCEL_EDGE_M) if surface is not None else None)
    with ThreadPoolExecutor(max(1, len(questions)), "here") as pool:
        asked = {
            pool.submit(_answer_question, question, layers.get(question.layer), point, roots, make_client): row
            for row, question in enumerate(questions)
        }
        try:
            for done in as_completed(asked):
                if cancelled():
                    raise Cancelled
                found[asked[done]] = done.result()
                on_answer(found[asked[done]])
        finally:
            for waiting in asked:
                waiting.cancel()
    return tuple(found[row] for row in sorted(found))


def to_rows(answers: Iterable[PointAnswer]) -> Iterator[tuple[str, ...]]:
    """Yield the answers as rows of a table, for CSV and for copying: a heading, then one row for each answer."""
    yield "topic", "answer", "link", "source", "url", "date", "licence", "credit"
    for one in answers:
        for answer in one.answers or (("?" if one.error else "–"),):
            link = one.links.get(answer, "")
            yield one.topic, answer, link, one.source, one.url, one.fetched_at, one.licence, one.credit


def _answer_question(
    question: Question,
    layer: Layer | None,
    point: _QueryPoint,
    roots: Mapping[str, str],
    make_client: Callable[[str], HttpClient],
) -> PointAnswer:
    role = "geocoder" if layer is None else "spw"
    told = PointAnswer(
        question.topic,
        (),
        question.topic if layer is None else layer.title,
        roots.get(role, ""),
        datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "cc-by-4.0" if layer is None else layer.licence,
        GEOCODER_CREDIT if layer is None else layer.credit,
        unit=question.unit,
    )
    try:
        if not told.url:
            raise RepereError(N_("The profile names no address for “{topic}”."), topic=question.topic)
        web = make_client(role)
        if layer is None:
            return replace(told, answers=reverse_geocode(web, told.url, point.x, point.y))
        number = None
        try:
            found, lacking = _query_layer(web, question, layer, told.url, point)
        except (NotFound, InvalidResponse) as error:
            number = _current_number(web, question, layer, told.url)
            if number is None:
                raise error
            layer = replace(layer, layer_id=number)
            found, lacking = _query_layer(web, question, layer, told.url, point)
        return replace(
            told,
            url=layer.rest_url(told.url),
            answers=tuple(dict.fromkeys(answer.text for answer in found)),
            links={answer.text: answer.link for answer in found if answer.link},
            missing_fields=lacking,
            current_layer_id=number,
        )
    except RepereError as error:
        if isinstance(error, Cancelled):
            raise
        return replace(told, error=error)


def _current_number(web: HttpClient, question: Question, layer: Layer, root: str) -> int | None:
    """Return the number that a layer with a title has now; None where it is the catalogue's own, or nobody can tell."""
    if question.sublayers or layer.layer_id is None or not layer.layer_title:
        return None
    try:
        number = locate_layer.resolve(web, root, replace(layer, layer_id=None))
    except ServiceError:
        return None
    return number if number != layer.layer_id else None


def _query_layer(
    web: HttpClient, question: Question, layer: Layer, root: str, point: _QueryPoint
) -> tuple[list[_Answer], tuple[str, ...]]:
    """Return the answers, and the fields of the question that the layer has no more."""
    if question.how == "query":
        try:
            return _query(web, question, layer, root, point)
        except RequestRejected as error:
            # rule 2: some layers refuse every query and answer identify
            if "not a Geographic Coordinate System" not in error.reason:
                raise
    found = identify.identify(
        web,
        replace(layer, layer_id=None).rest_url(root),
        question.sublayers or layer.numbers,
        point.x,
        point.y,
        surface=None if _is_raster_question(question) else point.surface,
        min_scale=layer.min_scale,
        max_scale=layer.max_scale,
    )
    return [answer for one in found if (answer := _answer_from_identify(question, one)).text], ()


def _answer_from_identify(question: Question, result: identify.IdentifyResult) -> _Answer:
    if result.value is not None:
        # a flood class or a slope comes with many decimals
        return _format_answer(question, {"": f"{result.value:.10g}"}, ("",))
    # identify's aliases may end in a space
    return _format_answer(
        question, {fold(name).strip(): text for name, text in result.attributes.items()}, default=result.layer_name
    )


def _is_raster_question(question: Question) -> bool:
    """Return whether the answer is a raster's value: a surface has many."""
    return bool(question.unit) or any(name.startswith("Raster.") for name in question.fields)


def _query(
    web: HttpClient, question: Question, layer: Layer, root: str, point: _QueryPoint
) -> tuple[list[_Answer], tuple[str, ...]]:
    asked = [int(number) for number in question.sublayers.split(",") if number]
    if not asked:
        asked = [layer.layer_id if layer.layer_id is not None else locate_layer.resolve(web, root, layer)]
    rows: list[dict[str, Any]] = []
    for number in asked:
        body = arcgis.ask(
            web,
            f"{replace(layer, layer_id=number).rest_url(root)}/query",
            {
                "where": "1=1",
                **_filter(point, question.within_m),
                "inSR": "31370",
                "spatialRel": "esriSpatialRelIntersects",
                "outFields": "*",
                "returnGeometry": "false",
            },
        )
        rows += as_objects(body.get("features"))
    known = [_attributes(row) for row in rows]
    lacking = tuple(name for name in question.fields if known and not any(fold(name) in one for one in known))
    if lacking and len(lacking) == len(question.fields):
        raise InvalidResponse(
            N_("{service}: the layer “{layer}” has no field {fields} any more."),
            N_("Check the services in the tab Sources, and tell the producer."),
            service=web.service,
            layer=layer.title,
            fields=", ".join(lacking),
        )
    return [answer for one in known if (answer := _format_answer(question, one)).text], lacking


def _filter(point: _QueryPoint, reach: float) -> dict[str, str]:
    """Return what lies at the place, or within ``reach`` metres of it."""
    if point.surface is not None:
        return {
            "geometry": esri_geometry.format_polygon(point.surface.buffer(reach) if reach else point.surface),
            "geometryType": "esriGeometryPolygon",
        }
    x, y = point.x, point.y
    if not reach:
        return {"geometry": f"{x:.3f},{y:.3f}", "geometryType": "esriGeometryPoint"}
    return {
        "geometry": f"{x - reach:.3f},{y - reach:.3f},{x + reach:.3f},{y + reach:.3f}",
        "geometryType": "esriGeometryEnvelope",
    }


def _attributes(row: Mapping[str, Any]) -> dict[str, str]:
    """Return a feature's attributes as words, by their names without case and accents."""
    attributes = as_dict(row.get("attributes"))
    return {fold(str(name)): "" if value is None else plain_text(str(value)) for name, value in attributes.items()}


def _format_answer(
    question: Question, attributes: Mapping[str, str], fields: Sequence[str] = (), default: str = ""
) -> _Answer:
    """Return the first field that has a value, in the catalogue's words where it has some, and what else."""

    def value(name: str) -> str:
        return next((text for one in question.names(name) if (text := attributes.get(fold(one), ""))), "")

    first = next((name for name in fields or question.fields if value(name)), "")
    text = value(first) if first or fields else default
    if not text:
        return _Answer("")
    meant = {fold(code): sentence for code, sentence in question.words.items()}
    beside = [value(name) for name in question.also_show if name != first and value(name)]
    link = next((one for one in beside if is_http_url(one)), "")
    more = ", ".join(dict.fromkeys(one for one in beside if one != text and "://" not in one))
    said = meant.get(fold(text), text)
    return _Answer(f"{said} ({more})" if more else said, link)


def reverse_geocode(web: HttpClient, root: str, x: float, y: float) -> tuple[str, ...]:
    """Return the nearest address, by the geocoder's reverse answer; its score says nothing."""
    body = web.get(f"{root.rstrip('/')}/revgeocode", {"x": f"{x:.3f}", "y": f"{y:.3f}", "crs": "EPSG:31370"}).json()
    first = as_dict(next(iter(as_list(as_dict(body).get("candidates"))), None))

    def part(kind: str, name: str) -> str:
        return plain_text(str(as_dict(first.get(kind)).get(name) or ""))

    street = f"{part('street', 'name')} {part('house', 'name')}".strip()
    town = f"{part('zone', 'ident')} {part('city', 'name')}".strip()
    return tuple(filter(None, [", ".join(filter(None, (street, town)))]))
