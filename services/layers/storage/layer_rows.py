"""Features of a service as rows of a table: those that touch the commune, each value as its column keeps it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import ogr
from shapely.geometry.base import BaseGeometry

from ...errors import N_, InvalidResponse
from ...http.client import HttpClient
from ..clients import arcgis

OGR_TYPES = {
    "esriFieldTypeSmallInteger": ogr.OFTInteger,
    "esriFieldTypeInteger": ogr.OFTInteger,
    "esriFieldTypeOID": ogr.OFTInteger64,
    "esriFieldTypeBigInteger": ogr.OFTInteger64,
    "esriFieldTypeSingle": ogr.OFTReal,
    "esriFieldTypeDouble": ogr.OFTReal,
    "esriFieldTypeDate": ogr.OFTDateTime,
    "esriFieldTypeDateOnly": ogr.OFTDate,
}
"""Esri's types as OGR's; any other is kept as text, but for those in :data:`_SKIPPED_TYPES`."""

MAX_COLUMNS = 1900
"""SQLite's most is 2,000, with a row's number and its geometry."""

_ROW_NUMBERS = ("rowid", "_rowid_")

_MAX_DOUBLE = 1.7e308

_SKIPPED_TYPES = {"esriFieldTypeGeometry", "esriFieldTypeBlob", "esriFieldTypeRaster"}

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Rows:
    """Features ready to be written: for each field a column, all as long as ``geometries``.

    ``names`` are the fields' own names in the service, where a column cannot have them.
    """

    fields: tuple[arcgis.Field, ...]
    names: tuple[str, ...]
    geometries: list[BaseGeometry]
    values: list[tuple[Any, ...]]


def make_rows(web: HttpClient, description: arcgis.Description) -> Rows:
    """Make empty rows for the fields that become columns; of ``Nom`` and ``NOM``, one to SQLite, the first."""
    seen = {"geom", ""}
    kept: list[tuple[arcgis.Field, str]] = []
    for field in description.fields:
        column = column_name(field.name)
        if field.type not in _SKIPPED_TYPES and column.lower() not in seen:
            seen.add(column.lower())
            kept.append((replace(field, name=column), field.name))
    if len(kept) > MAX_COLUMNS:
        raise InvalidResponse(
            N_("{service}: the layer “{layer}” has {count} fields; a table holds no more than {most}."),
            N_("Show it as a picture instead."),
            service=web.service,
            layer=description.name,
            count=len(kept),
            most=MAX_COLUMNS,
        )
    return Rows(tuple(field for field, _name in kept), tuple(name for _field, name in kept), [], [])


def column_name(name: str) -> str:
    """Return a field's name as a column's: SQLite keeps some for its own number of a row, and none holds a NUL."""
    bare = clean_text(name)
    return f"{bare}_" if bare.lower() in _ROW_NUMBERS else bare


def add_rows(
    rows: Rows,
    drawn: Sequence[BaseGeometry | None],
    attributes: Sequence[Mapping[str, Any]],
    commune: BaseGeometry,
) -> None:
    """Add the features that touch the commune, each value as its column keeps it."""
    touching = _intersects(drawn, commune).tolist()
    kept = [row for row, geometry in enumerate(drawn) if touching[row] and geometry is not None]
    columns = [
        _convert_column(field.type, [attributes[row].get(name) for row in kept])
        for field, name in zip(rows.fields, rows.names)
    ]
    rows.geometries.extend(drawn[row] for row in kept)
    rows.values.extend(zip(*columns) if columns else [()] * len(kept))


def _convert_column(kind: str, values: Sequence[Any]) -> list[Any]:
    """Return values as :func:`_value` does each; nearly every one stays as it came."""
    stored = OGR_TYPES.get(kind, ogr.OFTString)
    if stored == ogr.OFTString:
        # half a surrogate pair cannot be printed, nor can a NUL
        return [value if type(value) is str and value.isprintable() else _value(kind, value) for value in values]
    if stored in (ogr.OFTInteger, ogr.OFTInteger64):
        limit = 2**31
        return [value if type(value) is int and -limit <= value < limit else _value(kind, value) for value in values]
    return [_value(kind, value) for value in values]


def _intersects(drawn: Sequence[BaseGeometry | None], commune: BaseGeometry) -> NDArray[np.bool_]:
    """For each geometry, whether it touches the commune; an empty one does not."""
    tried = np.array(drawn, dtype=object)
    # a surface that crosses itself is kept as it came, but cannot be tested as it is
    broken = ~shapely.is_valid(tried) & ~shapely.is_missing(tried)
    tried[broken] = shapely.make_valid(tried[broken])
    touching: NDArray[np.bool_] = shapely.intersects(commune, tried)
    return touching


def _value(kind: str, value: Any) -> Any:
    """Return a value as a GeoPackage keeps it for its field's type, None where it cannot be one of that type."""
    stored = OGR_TYPES.get(kind, ogr.OFTString)
    if value is None:
        return None
    if stored == ogr.OFTString:
        return clean_text(value)
    if stored == ogr.OFTDate:
        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            return None
    # more than a double holds is valid JSON, and no number of any field
    if not isinstance(value, (int, float)) or abs(value) > _MAX_DOUBLE or not math.isfinite(value):
        return None
    if stored == ogr.OFTDateTime:
        # milliseconds since 1970, UTC; negative before
        try:
            moment = _EPOCH + timedelta(milliseconds=value)
        except OverflowError:
            return None
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if stored == ogr.OFTReal:
        return float(value)
    limit = 2**31 if stored == ogr.OFTInteger else 2**63
    return int(value) if -limit <= value < limit else None


def clean_text(value: object) -> str:
    """Return a text as SQLite keeps it: half a surrogate pair is valid JSON and no text, a NUL ends it."""
    return str(value).replace("\0", "").encode("utf-8", "replace").decode()
