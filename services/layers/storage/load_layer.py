"""A regional layer into a GeoPackage: the features that touch the commune, whole, in their own CRS."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ...errors import N_, Cancelled, InvalidResponse, RepereError, RequestRejected
from ...gdal_utils import (
    make_transformation,
)
from ...http.client import HttpClient
from ..catalogue.catalogue import Layer, licence_terms
from ..catalogue.locate_layer import locate
from ..clients import arcgis, arcgis_identify, esri_geometry, ogc
from ..source import Source, redact_url
from . import atom_downloads
from .layer_origins import LoadedLayer, table_name
from .layer_rows import Rows, add_rows, make_rows
from .layer_table import write_table

BOUNDARY_AUTHID = "EPSG:31370"
"""The CRS of a profile's boundary."""

_Page = TypeVar("_Page")


def load(
    web: HttpClient,
    layer: Layer,
    root: str,
    boundary: Mapping[str, Any],
    path: Path,
    *,
    source: Source | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> LoadedLayer:
    """Fetch the features of ``layer`` that touch the commune and keep them in the GeoPackage at ``path``.

    ``root`` is the ArcGIS REST root; where ``source`` is a WFS, an OGC API or a file of a feed they come from
    there instead. ``boundary`` is a GeoJSON surface in EPSG:31370. Features are kept
    whole, in the CRS of the service. The table is brought up to date by difference, in one transaction
    once everything is there: a feature that stayed keeps its row, so that selections hold; when anything
    fails, what the table held before stays. It is made anew only if its columns changed. The file is
    made if it is not there; its other tables are not touched, but for :data:`ORIGINS_TABLE`.

    Raises RepereError for a layer that may only be viewed, ServiceError from the service, InvalidFile when
    the GeoPackage cannot be written, Cancelled.
    """
    _refuse_view_only(layer)
    fetched_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    remarks: list[RepereError] = []
    if source is not None and source.protocol in ogc.PROTOCOLS:
        url = source.url
        description, rows = _from_ogc(web, source, boundary, progress, cancelled)
    elif source is not None and source.protocol == "atom":
        url = source.url
        surface = shape(boundary)
        found = atom_downloads.fetch_features(web, source, surface, BOUNDARY_AUTHID, path.parent / "conditions")
        description, rows = _rows_from_features(web, source, found, boundary)
    else:
        located = locate(web, root, layer)
        layer, url = located.layer, located.layer.rest_url(root)
        remarks += located.remarks
        description, rows = _from_arcgis(web, url, located.description, boundary, progress, cancelled, remarks)
    if cancelled():
        raise Cancelled
    incoming = LoadedLayer(
        table=table_name(layer),
        count=len(rows.values),
        authid=description.authid,
        fetched_at=fetched_at,
        credit=layer.credit,
        licence=layer.licence,
        layer_id=layer.id,
        title=layer.title,
        url=redact_url(url),
        remarks=tuple(remarks),
    )
    return write_table(path, incoming, description, rows, cancelled)


def _refuse_view_only(layer: Layer) -> None:
    if layer.form == "picture":
        raise RepereError(
            N_("“{layer}” is a picture: there are no features to keep."), N_("Show it on the map."), layer=layer.title
        )
    if layer.licence == "cpu-a":
        raise RepereError(
            N_("“{layer}” may be viewed, not copied (SPW conditions, type A)."),
            N_("Show it as a picture instead."),
            layer=layer.title,
            terms=licence_terms(layer.licence),
        )


def _from_arcgis(
    web: HttpClient,
    url: str,
    description: arcgis.Description,
    boundary: Mapping[str, Any],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    remarks: list[RepereError],
) -> tuple[arcgis.Description, Rows]:
    if not description.geometry:
        raise _no_features(web, description.name)
    commune = _transform(shape(boundary), BOUNDARY_AUTHID, description.authid)
    pages = arcgis.fetch_features(web, url, envelope=commune.bounds, progress=progress, description=description)
    try:
        rows, without_place = _read_pages(web, description, pages, commune, cancelled)
    except RequestRejected as error:
        service, _, number = url.rpartition("/")
        if not arcgis.refuses_queries(error) or not service.endswith("/MapServer") or not description.object_id_field:
            raise
        pages = arcgis_identify.fetch_features(
            web, service, int(number), description, commune.bounds, cancelled=cancelled
        )
        rows, without_place = _read_pages(web, description, pages, commune, cancelled)
        remarks.append(
            RepereError(
                N_("“{layer}” refuses the usual question today; it was read as its pictures tell it."),
                N_("Dates may be empty; load it again another day."),
                service=web.service,
                layer=description.name,
            )
        )
    if without_place:
        remarks.append(
            RepereError(
                N_("“{layer}”: {count} rows have no place; they were left out."),
                service=web.service,
                layer=description.name,
                count=without_place,
            )
        )
    return description, rows


def _read_pages(
    web: HttpClient,
    description: arcgis.Description,
    pages: Iterator[list[dict[str, Any]]],
    commune: BaseGeometry,
    cancelled: Callable[[], bool],
) -> tuple[Rows, int]:
    """Return the features that touch the commune, and how many rows had no geometry at all."""
    rows, without_place = make_rows(web, description), 0
    for page in _prefetch(pages, cancelled):
        try:
            drawn = esri_geometry.parse_geometries([feature.get("geometry") for feature in page])
        except ValueError as error:
            raise InvalidResponse(
                N_("{service}: the layer “{layer}” came in a form that cannot be read."),
                N_("Nothing was kept of it; tell whoever runs this service."),
                service=web.service,
                layer=description.name,
                reason=error,
            ) from error
        without_place += sum(one is None for one in drawn)
        add_rows(rows, drawn, [feature["attributes"] for feature in page], commune)
    return rows, without_place


def _from_ogc(
    web: HttpClient,
    source: Source,
    boundary: Mapping[str, Any],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[arcgis.Description, Rows]:
    asked = ogc.choose_crs(source)
    found: list[ogc.Feature] = []
    box = _transform(shape(boundary), BOUNDARY_AUTHID, asked).bounds
    for page in _prefetch(ogc.fetch_features(web, source, box, progress=progress), cancelled):
        found += page
    return _rows_from_features(web, source, found, boundary)


def _rows_from_features(
    web: HttpClient, source: Source, features: list[ogc.Feature], boundary: Mapping[str, Any]
) -> tuple[arcgis.Description, Rows]:
    description, features = ogc.describe_features(web, source, features)
    if not description.geometry:
        raise _no_features(web, description.name)
    commune = _transform(shape(boundary), BOUNDARY_AUTHID, description.authid)
    rows = make_rows(web, description)
    drawn = [feature.geometry for feature in features]
    if features and not shapely.intersects(shapely.box(*commune.bounds), np.array(drawn, dtype=object)).any():
        raise InvalidResponse(
            N_("{service}: what came of the layer “{layer}” lies elsewhere."),
            N_("It was not loaded; tell whoever runs this service."),
            service=web.service,
            layer=description.name,
        )
    add_rows(rows, drawn, [feature.attributes for feature in features], commune)
    return description, rows


def _prefetch(pages: Iterator[_Page], cancelled: Callable[[], bool]) -> Iterator[_Page]:
    """Yield the pages, each fetched while the caller works on the one before; always one at a time. Raises
    Cancelled."""
    with ThreadPoolExecutor(1, "pages") as pool:
        coming = pool.submit(next, pages, None)
        while (page := coming.result()) is not None:
            if cancelled():
                raise Cancelled
            coming = pool.submit(next, pages, None)
            yield page


def _no_features(web: HttpClient, title: str) -> InvalidResponse:
    return InvalidResponse(
        N_("{service}: “{layer}” has no features of its own."),
        N_("Show it as a picture instead."),
        service=web.service,
        layer=title,
    )


def _transform(surface: BaseGeometry, source: str, target: str) -> BaseGeometry:
    """``surface`` in another CRS, x before y in both, valid and prepared for many tests."""
    if source != target:
        change = make_transformation(source, target)
        surface = shapely.transform(surface, lambda corners: np.array(change.TransformPoints(corners))[:, :2])
    if not surface.is_valid:
        surface = shapely.make_valid(surface)
    shapely.prepare(surface)
    return surface
