"""A regional layer into a GeoPackage: the features that touch the commune, whole, in their own CRS.

Long: one layer's way from any of four kinds of source to its table; each kind is a few lines.
"""

from __future__ import annotations

import dataclasses
import hashlib
import math
import sqlite3
import struct
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from string import Template
from typing import Any, TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import gdal, ogr
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ...errors import N_, Cancelled, InvalidFile, InvalidResponse, RepereError, RequestRejected
from ...gdal_utils import (
    check_result,
    create_geopackage,
    iterate_features,
    make_crs,
    make_transformation,
    open_vector,
    quiet_gdal,
    quote_identifier,
    raise_failure,
    renew_change_counter,
    temporary_folder,
)
from ...http.client import HttpClient
from ...http.pause import cancellable_sleep
from ...text import fold
from ..catalogue.catalogue import Layer, licence_terms
from ..catalogue.locate_layer import locate
from ..catalogue.locate_layer import resolve as resolve
from ..clients import arcgis, arcgis_identify, esri_geometry, ogc
from ..source import Source, redact_url
from . import atom_downloads, gpkg_rtree, stored_layer
from .gpkg_repair import drop_spoilt_table

BOUNDARY_AUTHID = "EPSG:31370"
"""The CRS of a profile's boundary."""

LOCK_TIMEOUT_S = 20.0
"""How long another program may hold the GeoPackage before we give up, in seconds."""

ORIGINS_TABLE = "regional_layers"
"""The table that says of each layer in the GeoPackage where it came from, when, and under which licence."""

_ORIGIN = ("table", "count", "authid", "fetched_at", "credit", "licence", "layer_id", "title", "url")

_GEOMETRIES = {
    "point": ogr.wkbPoint,
    "multipoint": ogr.wkbMultiPoint,
    "line": ogr.wkbMultiLineString,
    "polygon": ogr.wkbMultiPolygon,
}

_FIELDS = {
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

_Page = TypeVar("_Page")

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class LoadedLayer:
    """What came: the table and its features, their CRS, when (ISO 8601, UTC), whom to credit, the licence.

    ``layer_id`` is the catalogue's, ``url`` where it came from. ``added``, ``changed`` and ``removed`` count
    the features that differ from what the table held before; the others keep their ``fid``. ``remarks`` say what
    was otherwise than the catalogue says, and what was left out.
    """

    table: str
    count: int
    authid: str
    fetched_at: str
    credit: str
    licence: str
    layer_id: str = ""
    title: str = ""
    url: str = ""
    added: int = 0
    changed: int = 0
    removed: int = 0
    remarks: tuple[RepereError, ...] = dataclasses.field(default=(), compare=False)


@dataclass(frozen=True)
class _Rows:
    """Features ready to be written: for each field a column, all as long as ``geometries``.

    ``names`` are the fields' own names in the service, where a column cannot have them.
    """

    fields: tuple[arcgis.Field, ...]
    names: tuple[str, ...]
    geometries: list[BaseGeometry]
    values: list[tuple[Any, ...]]


def table_name(layer: Layer) -> str:
    """Return the layer's table in the GeoPackage: ``layer_cadastre_parcelles``."""
    return f"layer_{layer.id.replace('-', '_')}"


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
    return _write(path, incoming, description, rows, cancelled)


_AREA_TYPES = ("POLYGON", "MULTIPOLYGON", "CURVEPOLYGON", "MULTISURFACE")
"""The GeoPackage's names of the types that areas are kept as."""


def read_origins(path: Path) -> tuple[LoadedLayer, ...]:
    """Return what each regional layer in the GeoPackage is, where it came from and when; by title. Raises
    InvalidFile."""
    if not path.exists():
        return ()
    try:
        with quiet_gdal():
            file = open_vector(path, ("GPKG",))
            names = {file.GetLayer(place).GetName() for place in range(file.GetLayerCount())}
            if ORIGINS_TABLE not in names:
                return ()
            rows = [row.items() for row in iterate_features(file.GetLayerByName(ORIGINS_TABLE))]
    except RuntimeError as error:
        raise stored_layer.make_unreadable_error(path, error) from error
    # another program may have taken a column away, or emptied a cell
    kept = (_origin({name: row.get(name) for name in _ORIGIN}) for row in rows if row.get("table") in names)
    return tuple(sorted(kept, key=lambda one: fold(one.title)))


def list_area_layers(path: Path) -> dict[str, str]:
    """Return the title of each regional layer of areas in the GeoPackage, by its table. Raises InvalidFile."""
    kept = read_origins(path)
    if not kept:
        return {}
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            kinds = dict(db.execute("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
    except sqlite3.Error as error:
        raise stored_layer.make_unreadable_error(path, error) from error
    return {one.table: one.title for one in kept if str(kinds.get(one.table)).upper() in _AREA_TYPES}


def _origin(row: Mapping[str, Any]) -> LoadedLayer:
    count = row["count"] if isinstance(row["count"], int) else 0
    return LoadedLayer(**{**{name: str(value or "") for name, value in row.items()}, "count": count})  # type: ignore[arg-type]


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
) -> tuple[arcgis.Description, _Rows]:
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
) -> tuple[_Rows, int]:
    """Return the features that touch the commune, and how many rows had no geometry at all."""
    rows, without_place = _rows(web, description), 0
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
        _add_rows(rows, drawn, [feature["attributes"] for feature in page], commune)
    return rows, without_place


def _from_ogc(
    web: HttpClient,
    source: Source,
    boundary: Mapping[str, Any],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> tuple[arcgis.Description, _Rows]:
    asked = ogc.choose_crs(source)
    found: list[ogc.Feature] = []
    box = _transform(shape(boundary), BOUNDARY_AUTHID, asked).bounds
    for page in _prefetch(ogc.fetch_features(web, source, box, progress=progress), cancelled):
        found += page
    return _rows_from_features(web, source, found, boundary)


def _rows_from_features(
    web: HttpClient, source: Source, features: list[ogc.Feature], boundary: Mapping[str, Any]
) -> tuple[arcgis.Description, _Rows]:
    description, features = ogc.describe_features(web, source, features)
    if not description.geometry:
        raise _no_features(web, description.name)
    commune = _transform(shape(boundary), BOUNDARY_AUTHID, description.authid)
    rows = _rows(web, description)
    drawn = [feature.geometry for feature in features]
    if features and not shapely.intersects(shapely.box(*commune.bounds), np.array(drawn, dtype=object)).any():
        raise InvalidResponse(
            N_("{service}: what came of the layer “{layer}” lies elsewhere."),
            N_("It was not loaded; tell whoever runs this service."),
            service=web.service,
            layer=description.name,
        )
    _add_rows(rows, drawn, [feature.attributes for feature in features], commune)
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


def _rows(web: HttpClient, description: arcgis.Description) -> _Rows:
    """No rows yet, for the fields that become columns. SQLite does not tell ``Nom`` from ``NOM``: the first is kept."""
    seen = {"geom", ""}
    kept: list[tuple[arcgis.Field, str]] = []
    for field in description.fields:
        column = _column(field.name)
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
    return _Rows(tuple(field for field, _name in kept), tuple(name for _field, name in kept), [], [])


def _column(name: str) -> str:
    """Return a field's name as a column's: SQLite keeps some for its own number of a row, and none holds a NUL."""
    bare = _text(name)
    return f"{bare}_" if bare.lower() in _ROW_NUMBERS else bare


def _add_rows(
    rows: _Rows,
    drawn: Sequence[BaseGeometry | None],
    attributes: Sequence[Mapping[str, Any]],
    commune: BaseGeometry,
) -> None:
    """Add the features that touch the commune."""
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
    stored = _FIELDS.get(kind, ogr.OFTString)
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


def _transform(surface: BaseGeometry, source: str, target: str) -> BaseGeometry:
    """``surface`` in another CRS, x before y in both, valid and prepared for many tests."""
    if source != target:
        change = make_transformation(source, target)
        surface = shapely.transform(surface, lambda corners: np.array(change.TransformPoints(corners))[:, :2])
    if not surface.is_valid:
        surface = shapely.make_valid(surface)
    shapely.prepare(surface)
    return surface


def _value(kind: str, value: Any) -> Any:
    """Return a value as a GeoPackage keeps it for its field's type, None where it cannot be one of that type."""
    stored = _FIELDS.get(kind, ogr.OFTString)
    if value is None:
        return None
    if stored == ogr.OFTString:
        return _text(value)
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


def _text(value: object) -> str:
    """Return a text as SQLite keeps it: half a surrogate pair is valid JSON and no text, a NUL ends it."""
    return str(value).replace("\0", "").encode("utf-8", "replace").decode()


def _write(
    path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: _Rows, cancelled: Callable[[], bool]
) -> LoadedLayer:
    """Bring the table up to date in one transaction, waiting while another program holds the file."""
    with temporary_folder() as folder:
        staging_path = folder / "came.sqlite"
        _stage(staging_path, incoming, description, rows)
        give_up = time.monotonic() + LOCK_TIMEOUT_S
        while True:
            try:
                with quiet_gdal():
                    incoming = _write_once(path, incoming, description, rows, staging_path)
                with closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as database:
                    renew_change_counter(database)
                return incoming
            except (RuntimeError, sqlite3.Error) as error:
                if "locked" not in str(error):
                    raise _unwritable(path, error) from error
                if time.monotonic() > give_up:
                    raise InvalidFile(
                        N_("The layer could not be written into {file}: another program holds that file."),
                        N_("Close it there, then try again; what the file held before is still there."),
                        file=path,
                    ) from error
            cancellable_sleep(0.5, cancelled)


def _stage(path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: _Rows) -> None:
    """Write what came into a database of its own, from which SQLite brings the table up to date: many times
    quicker than feature by feature, and the workspace is held no longer than that takes."""
    columns = [*(quote_identifier(field.name) for field in rows.fields), "geom"]
    drawn = np.array(rows.geometries, dtype=object)
    boxes = shapely.bounds(drawn) if len(drawn) else np.empty((0, 4))
    blobs = _blobs(drawn, boxes, description.geometry, description.authid)
    extent = (*boxes.min(axis=0)[:2].tolist(), *boxes.max(axis=0)[2:].tolist()) if len(boxes) else (None,) * 4
    nodes, parents, leaves = gpkg_rtree.pack_rtree(boxes)
    try:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute(f"CREATE TABLE came ({', '.join(columns)})")
            added = Template("INSERT INTO came VALUES ($marks)").substitute(marks=", ".join("?" * len(columns)))
            db.executemany(added, ((*values, blob) for values, blob in zip(rows.values, blobs)))
            db.execute("CREATE TABLE about (name, min_x, min_y, max_x, max_y)")
            db.execute("INSERT INTO about VALUES (?, ?, ?, ?, ?)", (incoming.table, *extent))
            for statement, told in (
                ("node (nodeno, data)", nodes),
                ("parent (nodeno, parentnode)", parents),
                ("leaf (id, nodeno)", leaves),
            ):
                db.execute(f"CREATE TABLE {statement}")
                db.executemany(Template("INSERT INTO $name VALUES (?, ?)").substitute(name=statement.split()[0]), told)
    except sqlite3.Error as error:
        raise _unwritable(path, error) from error


def _blobs(drawn: NDArray[np.object_], boxes: NDArray[np.float64], kind: str, authid: str) -> Iterator[bytes]:
    """Geometries as a GeoPackage keeps them (OGC 12-128r18, 2.1.3): a header, for all but points their box, WKB."""
    header = b"GP" + struct.pack("<BBi", 0, 1 if kind == "point" else 3, int(authid.partition(":")[2]))
    told = shapely.to_wkb(drawn, output_dimension=3, byte_order=1)
    if kind == "point":
        return (header + wkb for wkb in told)
    return (header + box.tobytes() + wkb for box, wkb in zip(boxes[:, [0, 2, 1, 3]].astype("<f8"), told))


def _unwritable(path: Path, error: Exception) -> InvalidFile:
    return InvalidFile(
        N_("The layer could not be written into {file}: {reason}."),
        N_("Check the folder and the room on the disk; what the file held before is still there."),
        file=path,
        reason=" ".join(str(error).split()),
    )


def _write_once(
    path: Path, incoming: LoadedLayer, description: arcgis.Description, rows: _Rows, staging_path: Path
) -> LoadedLayer:
    if path.exists():
        drop_spoilt_table(path, incoming.table)
    file = open_vector(path, ("GPKG",), update=True) if path.exists() else create_geopackage(path)
    _run(file, "PRAGMA busy_timeout = 2000")
    _run(file, f"ATTACH DATABASE {quote_identifier(str(staging_path))} AS put_by")
    check_result(file.StartTransaction())
    committed = False
    try:
        # changes nothing, but takes the lock at once: OGR would not say that it could not drop the table
        _run(file, "UPDATE gpkg_contents SET last_change = last_change WHERE 0")
        held = file.GetLayerByName(incoming.table)
        if held is None or not _has_schema(held, description, rows.fields):
            held = _new_table(file, incoming, description, rows.fields)
        incoming = _merge(file, held, incoming, _column(description.object_id_field), rows.fields)
        _write_origin(file, incoming)
        check_result(file.CommitTransaction())
        committed = True
        return incoming
    finally:
        if not committed:
            file.RollbackTransaction()
        # closed here and not when somebody lets go of the error, which would keep the file held
        file = held = None


def _has_schema(ogr_layer: Any, description: arcgis.Description, fields: Sequence[arcgis.Field]) -> bool:
    """Return whether the table has the very columns, geometry and CRS that came."""
    defined = ogr_layer.GetLayerDefn()
    columns = [defined.GetFieldDefn(place) for place in range(defined.GetFieldCount())]
    return (
        [(column.GetName(), column.GetType(), column.GetDomainName()) for column in columns]
        == [
            (field.name, _FIELDS.get(field.type, ogr.OFTString), _domain(ogr_layer.GetName(), field))
            for field in fields
        ]
        and ogr_layer.GetGeomType() == _GEOMETRIES[description.geometry]
        and ogr_layer.GetSpatialRef().GetAuthorityCode(None) == description.authid.partition(":")[2]
    )


def _new_table(
    file: Any, incoming: LoadedLayer, description: arcgis.Description, fields: Sequence[arcgis.Field]
) -> Any:
    taken = {field.name.lower() for field in fields}
    key = next(key for key in ("fid", *(f"fid_{number}" for number in range(len(taken) + 1))) if key not in taken)
    options = ["OVERWRITE=YES", f"FID={key}", "GEOMETRY_NAME=geom"]
    made = check_result(
        file.CreateLayer(incoming.table, make_crs(description.authid), _GEOMETRIES[description.geometry], options)
    )
    for field in fields:
        column = ogr.FieldDefn(field.name, _FIELDS.get(field.type, ogr.OFTString))
        if field.alias != field.name:
            column.SetAlternativeName(_text(field.alias))
        if field.codes:
            column.SetDomainName(_add_domain(file, incoming.table, field))
        check_result(made.CreateField(column))
    return made


def _domain(table: str, field: arcgis.Field) -> str:
    """Return the name of a field's codes and labels in the file; other codes have another name. Empty for none."""
    if not field.codes:
        return ""
    return f"{table}_{field.name}_{hashlib.sha256(repr(field.codes).encode('utf-8', 'replace')).hexdigest()[:8]}"


def _add_domain(file: Any, table: str, field: arcgis.Field) -> str:
    """Keep a field's codes with their labels, which QGIS then shows as its own provider of the service would."""
    name = _domain(table, field)
    if file.GetFieldDomain(name) is None:
        kind = _FIELDS.get(field.type, ogr.OFTString)
        codes = {_text(code): _text(label) for code, label in field.codes}
        domain = check_result(ogr.CreateCodedFieldDomain(name, _text(field.alias), kind, ogr.OFSTNone, codes))
        if not file.AddFieldDomain(domain):
            raise RuntimeError(gdal.GetLastErrorMsg())
    return name


def _write_origin(file: Any, incoming: LoadedLayer) -> None:
    """Write where the layer came from, for us, and its credit into the description that any program shows."""
    origins = file.GetLayerByName(ORIGINS_TABLE)
    if origins is None:
        origins = check_result(file.CreateLayer(ORIGINS_TABLE, None, ogr.wkbNone))
        for name in _ORIGIN:
            check_result(
                origins.CreateField(ogr.FieldDefn(name, ogr.OFTInteger64 if name == "count" else ogr.OFTString))
            )
    for fid in [row.GetFID() for row in origins if row.GetField("table") == incoming.table]:
        check_result(origins.DeleteFeature(fid))
    row = ogr.Feature(origins.GetLayerDefn())
    for name in _ORIGIN:
        row.SetField(name, getattr(incoming, name))
    check_result(origins.CreateFeature(row))
    check_result(
        file.GetLayerByName(incoming.table).SetMetadataItem(
            "DESCRIPTION", f"{incoming.title}. {incoming.credit}. {incoming.fetched_at}"
        )
    )


_GONE = "$table WHERE $key IS NULL OR $key NOT IN (SELECT $key FROM put_by.came)"
_CHANGED = "put_by.came AS came, $table AS held WHERE held.$key = came.$key AND ($differ)"
_NEW = "put_by.came WHERE $key NOT IN (SELECT $key FROM $table)"
_ALL, _DISTINCT_KEYS = "$table", "(SELECT DISTINCT $key FROM $table)"
"""Which rows of the table, or of what came, are meant."""

_COUNT = "SELECT count(*) FROM $which"
_DROP = "DELETE FROM $which"
_FILL = "INSERT INTO $table ($fid, $columns) SELECT rowid, $columns FROM $which"
_CHANGE = "UPDATE $table SET ($columns) = ($theirs) FROM $which AND held.$fid = $table.$fid"
_ADD = "INSERT INTO $table ($columns) SELECT $columns FROM $which ORDER BY rowid"
_UPDATE_EXTENT = """
UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (SELECT min_x, min_y, max_x, max_y FROM put_by.about)
WHERE table_name = (SELECT name FROM put_by.about)
"""
_UPDATE_COUNT = """
UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM put_by.came)
WHERE table_name = (SELECT name FROM put_by.about)
"""
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = (SELECT name FROM put_by.about)"
_INDEX = (
    "INSERT OR REPLACE INTO $nodes (nodeno, data) SELECT nodeno, data FROM put_by.node",
    "INSERT INTO $parents (nodeno, parentnode) SELECT nodeno, parentnode FROM put_by.parent",
    "INSERT INTO $leaves (rowid, nodeno) SELECT id, nodeno FROM put_by.leaf",
)
_IS_INDEXED = """
SELECT count(*) FROM sqlite_master WHERE name = (SELECT 'rtree_' || name || '_geom_node' FROM put_by.about)
"""
_NODE_SIZE = "SELECT length(data) FROM $nodes WHERE nodeno = 1"
_COUNTS_ARE_KEPT = "SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_ogr_contents'"


def _merge(file: Any, ogr_layer: Any, incoming: LoadedLayer, key: str, fields: Sequence[arcgis.Field]) -> LoadedLayer:
    """Make the table hold what came, told apart by the column ``key``; rows that stay keep their ``fid``."""
    columns = [*(quote_identifier(field.name) for field in fields), "geom"]
    # names are no values: a statement takes them as its text, in quotes
    names = {
        "table": quote_identifier(incoming.table),
        "key": quote_identifier(key),
        "fid": quote_identifier(ogr_layer.GetFIDColumn()),
        "columns": ", ".join(columns),
        "theirs": ", ".join(f"came.{name}" for name in columns),
        "differ": " OR ".join(f"held.{name} IS NOT came.{name}" for name in columns),
        "nodes": quote_identifier(f"rtree_{incoming.table}_geom_node"),
        "parents": quote_identifier(f"rtree_{incoming.table}_geom_parent"),
        "leaves": quote_identifier(f"rtree_{incoming.table}_geom_rowid"),
    }

    def count(which: str) -> int:
        return _number(file, Template(_COUNT.replace("$which", which)).substitute(names))

    def run(statement: str, which: str) -> int:
        """Run it unless it would do nothing; how many rows it is about."""
        found = count(which)
        if found:
            _run(file, Template(statement.replace("$which", which)).substitute(names))
        return found

    surplus = count(_ALL) - count(_DISTINCT_KEYS)
    if surplus:
        # somebody gave two rows one key: nothing can be told apart, so all is written anew
        run(_DROP, _ALL)
    removed = run(_DROP, _GONE)
    changed = run(_CHANGE, _CHANGED)
    # pages smaller than usual have smaller nodes
    packs = (
        _number(file, _IS_INDEXED) and _number(file, Template(_NODE_SIZE).substitute(names)) == gpkg_rtree.NODE_BYTES
    )
    if count(_ALL) or not packs:
        added = run(_ADD, _NEW)
    else:
        # an index made row by row takes longer than all the rest: here it comes packed
        with _without_triggers(file):
            added = run(_FILL, "put_by.came")
        for statement in _INDEX if added else ():
            _run(file, Template(statement).substitute(names))
    # OGR does not see what SQL changed
    _run(file, _UPDATE_EXTENT)
    if _number(file, _COUNTS_ARE_KEPT):
        _run(file, _UPDATE_COUNT)
    return replace(incoming, added=added, changed=changed, removed=removed + surplus)


@contextmanager
def _without_triggers(file: Any) -> Iterator[None]:
    """Let the table be filled without its triggers, which keep its index and its count row by row."""
    answer = check_result(file.ExecuteSQL(_TRIGGERS))
    triggers = [(row.GetField("name"), row.GetField("sql")) for row in answer]
    file.ReleaseResultSet(answer)
    for name, _sql in triggers:
        _run(file, f"DROP TRIGGER {quote_identifier(name)}")
    yield
    for _name, sql in triggers:
        _run(file, sql)


def _number(file: Any, statement: str) -> int:
    """Return the one number that a statement asks for."""
    answer = check_result(file.ExecuteSQL(statement))
    try:
        return int(answer.GetNextFeature().GetField(0))
    finally:
        file.ReleaseResultSet(answer)


def _run(file: Any, statement: str) -> None:
    """Run a statement whose answer nobody needs. Raises RuntimeError if it fails."""
    gdal.ErrorReset()
    answer = file.ExecuteSQL(statement)
    if answer is not None:
        file.ReleaseResultSet(answer)
    raise_failure()
