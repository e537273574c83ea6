"""A register in any form that GDAL reads: GeoPackage, Shapefile, PostGIS, spreadsheet. It is read in the thread.

CSV has a reader of its own (:mod:`.csv_list`), which is faster and says what is wrong by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import numpy as np
from osgeo import ogr

from ...errors import N_, Cancelled, InvalidFile
from ...gdal_utils import LIST_DRIVERS, iterate_features, open_database, open_vector, quiet_gdal
from ...model.address import Addresses
from .builder import Progress
from .column_mapping import ColumnMapping, guess_mapping
from .csv_list import PREVIEW_ROWS, Preview, build_from_columns

PROGRESS_ROWS = 5_000
"""Rows between two looks at progress and cancel."""


@contextmanager
def _damage_reported(source: str) -> Iterator[None]:
    """What GDAL raises while it reads, said as what it means: the file is damaged. Raises InvalidFile."""
    try:
        yield
    except RuntimeError as error:
        raise InvalidFile(
            N_("{file} is cut off or damaged: {reason}."),
            N_("Download it again."),
            file=_display_name(source),
            reason="" if source.startswith("PG:") else error,
        ) from error


def list_layers(source: str) -> list[str]:
    """The layers of a file, or of a connection such as ``PG:service=commune``. Raises InvalidFile."""
    with _damage_reported(source):
        dataset = _open(source)
        return [dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())]


def read_preview(source: str, layer: str = "") -> Preview:
    """The first rows of a layer (the first one if not named), and a guess at its columns. Raises InvalidFile."""
    with _damage_reported(source):
        dataset = _open(source)
        opened = _layer(dataset, layer)
        headings, spatial = _headings(opened)
        rows = [texts for texts, _x, _y in islice(_rows(opened, len(headings)), PREVIEW_ROWS)]
    return Preview(headings, rows, guess_mapping(headings, rows, has_geometry=spatial))


def read_layer(
    source: str,
    mapping: ColumnMapping | None = None,
    *,
    layer: str = "",
    name: str = "",
    nis_code: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """The addresses of a layer: points, or the middle of whatever else it draws, in the layer's own system.

    ``mapping`` None means: as guessed. ``nis_code`` keeps that commune only, where there is a column of
    codes. ``progress`` hears rows read and rows in all. Raises InvalidFile, Cancelled.
    """
    with _damage_reported(source):
        dataset = _open(source)
        opened = _layer(dataset, layer)
        headings, spatial = _headings(opened)
        mapping = mapping or read_preview(source, layer).mapping
        total = max(opened.GetFeatureCount(), 0)
        columns: list[list[str]] = [[] for _heading in headings]
        xs: list[float] = []
        ys: list[float] = []
        for done, (texts, x, y) in enumerate(_rows(opened, len(headings))):
            if done % PROGRESS_ROWS == 0:
                if cancelled():
                    raise Cancelled
                progress(done, max(done, total))
            for column, text in zip(columns, texts):
                column.append(text)
            xs.append(x)
            ys.append(y)
        progress(len(xs), len(xs))
        return build_from_columns(
            name or opened.GetName(),
            dict(zip(headings, columns)),
            mapping,
            nis_code=nis_code,
            geometry=(xs, ys) if spatial and mapping.geometry else None,
            authid=_authid(opened.GetSpatialRef()),
        )


def _open(source: str) -> Any:
    reason = ""
    try:
        with quiet_gdal():
            dataset = open_database(source) if source.startswith("PG:") else open_vector(source, LIST_DRIVERS)
    except RuntimeError as error:
        dataset, reason = None, str(error)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise InvalidFile(
            N_("{file} cannot be opened as a layer."),
            N_("Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection."),
            file=_display_name(source),
            reason="" if source.startswith("PG:") else reason,
        )
    return dataset


def _display_name(source: str) -> str:
    """A file's name; of a connection only its kind, for it may hold a password."""
    return "PostGIS" if source.startswith("PG:") else source.replace("\\", "/").rpartition("/")[2]


def _layer(dataset: Any, name: str) -> Any:
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        raise InvalidFile(
            N_("There is no layer “{layer}”; there are {names}."),
            N_("Choose one of them."),
            layer=name,
            names=", ".join(dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())),
        )
    return layer


def _headings(layer: Any) -> tuple[list[str], bool]:
    fields = layer.GetLayerDefn()
    return [fields.GetFieldDefn(place).GetName() for place in range(fields.GetFieldCount())], (
        layer.GetGeomType() != ogr.wkbNone
    )


def _rows(layer: Any, width: int) -> Iterator[tuple[list[str], float, float]]:
    for feature in iterate_features(layer):
        geometry = feature.GetGeometryRef()
        x, y = np.nan, np.nan
        if geometry is not None and not geometry.IsEmpty():
            point = geometry if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint else geometry.Centroid()
            x, y = point.GetX(), point.GetY()
        yield [format_attribute(feature.GetField(place)) for place in range(width)], x, y


def format_attribute(value: object) -> str:
    """An attribute as text; 12.0 of a spreadsheet is the number 12."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if value.isascii() else _repair_encoding(value)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _repair_encoding(text: str) -> str:
    """``text``, where a table is in another encoding than it says: GDAL gives its bytes as halves of characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return text


def _authid(system: Any) -> str:
    """``EPSG:31370``, also where a Shapefile only describes it; empty if there is none."""
    if system is None:
        return ""
    if not system.GetAuthorityCode(None):
        matches = system.FindMatches()
        system = matches[0][0] if matches and matches[0][1] >= 70 else system
    return f"{system.GetAuthorityName(None)}:{system.GetAuthorityCode(None)}" if system.GetAuthorityCode(None) else "?"
