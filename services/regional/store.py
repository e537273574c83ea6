"""A regional layer into a GeoPackage: the features that touch the commune, whole, in their own CRS."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..errors import N_, BadAnswer, BadFile, Cancelled, RepereError
from ..text import fold
from ..web import Web, wait
from . import arcgis, esri
from .catalogue import Layer, licence_terms

BOUNDARY_AUTHID = "EPSG:31370"
"""The CRS of a profile's boundary."""

PATIENCE_S = 20.0
"""How long another program may hold the GeoPackage before we give up, in seconds."""

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
"""Esri's types as OGR's; any other is kept as text, but for those in :data:`_LEFT_OUT`."""

_LEFT_OUT = {"esriFieldTypeGeometry", "esriFieldTypeBlob", "esriFieldTypeRaster"}

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Loaded:
    """What came: the table and its features, their CRS, when (ISO 8601, UTC), whom to credit, the licence."""

    table: str
    count: int
    authid: str
    fetched_at: str
    credit: str
    licence: str


@dataclass(frozen=True)
class _Rows:
    """Features ready to be written: for each field a column, all as long as ``geometries``."""

    fields: tuple[arcgis.Field, ...]
    geometries: list[BaseGeometry]
    values: list[tuple[Any, ...]]


def table(layer: Layer) -> str:
    """The layer's table in the GeoPackage: ``layer_cadastre_parcelles``."""
    return f"layer_{layer.id.replace('-', '_')}"


def load(
    web: Web,
    layer: Layer,
    root: str,
    boundary: Mapping[str, Any],
    path: Path,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Loaded:
    """Fetch the features of ``layer`` that touch the commune and keep them in the GeoPackage at ``path``.

    ``root`` is the ArcGIS REST root; ``boundary`` a GeoJSON surface in EPSG:31370. Features are kept
    whole, in the CRS of the service. The table is replaced in one transaction once everything is
    there: when anything fails, what it held before stays. The file is made if it is not there; its
    other tables are not touched.

    Raises RepereError for a layer that may only be viewed, ServiceError from the service, BadFile when
    the GeoPackage cannot be written, Cancelled.
    """
    _refuse_view_only(layer)
    if layer.layer_id is None:
        layer = replace(layer, layer_id=resolve(web, root, layer))
    url = layer.rest_url(root)
    about = arcgis.describe(web, url)
    if not about.geometry:
        raise BadAnswer(
            N_("{service}: “{layer}” has no features of its own."),
            N_("Show it as a picture instead."),
            service=web.service,
            layer=layer.title,
        )
    commune = _moved(shape(boundary), BOUNDARY_AUTHID, about.authid)
    fields = tuple(_named_once(field for field in about.fields if field.type not in _LEFT_OUT))
    rows = _Rows(fields, [], [])
    fetched_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    pages = arcgis.features(web, url, envelope=commune.bounds, progress=progress, description=about)
    for page in pages:
        if cancelled():
            raise Cancelled
        _keep(rows, page, commune, web, about)
    if cancelled():
        raise Cancelled
    credit = f"{layer.title}. {layer.credit}. {fetched_at}"
    _write(path, table(layer), about, rows, credit, cancelled)
    return Loaded(table(layer), len(rows.values), about.authid, fetched_at, layer.credit, layer.licence)


def resolve(web: Web, root: str, layer: Layer) -> int:
    """The REST number of a layer whose number nobody published, read from its service.

    It is the one feature layer with the catalogue's geometry; among several, the one whose name holds
    ``layer_title`` (case and accents apart). Raises BadAnswer rather than take another layer for it.
    """
    url = replace(layer, layer_id=None).rest_url(root)
    found: list[tuple[int, str]] = []
    for entry in arcgis.ask(web, url).get("layers") or []:
        number = entry.get("id") if isinstance(entry, dict) else None
        if not isinstance(number, int) or entry.get("subLayerIds"):
            continue
        # servers of version 10 do not say it here
        told = entry.get("geometryType")
        geometry = arcgis.GEOMETRIES.get(told, "") if told else arcgis.describe(web, f"{url}/{number}").geometry
        if geometry == layer.geometry:
            found.append((number, str(entry.get("name", ""))))
    named = [number for number, name in found if fold(layer.layer_title) in fold(name)]
    if named and (len(named) == 1 or layer.layer_title):
        return named[0]
    if len(found) == 1:
        return found[0][0]
    raise BadAnswer(
        N_("{service}: the layer “{layer}” was not recognised among those of {name}: {found}."),
        N_("Put its number (layer_id) into the catalogue."),
        service=web.service,
        layer=layer.title,
        name=layer.service,
        found=", ".join(f"{number} {name}" for number, name in found) or "–",
    )


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
            terms=licence_terms(layer),
        )


def _keep(rows: _Rows, page: Sequence[Mapping[str, Any]], commune: BaseGeometry, web: Web, about: Any) -> None:
    """Add the features of a page that touch the commune."""
    try:
        drawn = [esri.geometry(feature.get("geometry")) for feature in page]
    except ValueError as error:
        raise BadAnswer(
            N_("{service}: the layer “{layer}” came in a form that cannot be read."),
            N_("Nothing was kept of it; tell whoever runs this service."),
            service=web.service,
            layer=about.name,
            reason=error,
        ) from error
    for feature, geometry, touches in zip(page, drawn, _touching(drawn, commune)):
        if touches and geometry is not None:
            attributes = feature["attributes"]
            rows.geometries.append(geometry)
            rows.values.append(tuple(_value(field.type, attributes.get(field.name)) for field in rows.fields))


def _touching(drawn: Sequence[BaseGeometry | None], commune: BaseGeometry) -> NDArray[np.bool_]:
    """For each geometry, whether it touches the commune; an empty one does not."""
    tried = np.array(drawn, dtype=object)
    # a surface that crosses itself is kept as it came, but cannot be tested as it is
    broken = ~shapely.is_valid(tried) & ~shapely.is_missing(tried)
    tried[broken] = shapely.make_valid(tried[broken])
    touching: NDArray[np.bool_] = shapely.intersects(commune, tried)
    return touching


def _moved(surface: BaseGeometry, source: str, target: str) -> BaseGeometry:
    """``surface`` in another CRS, x before y in both, valid and prepared for many tests."""
    if source != target:
        change = osr.CoordinateTransformation(_system(source), _system(target))
        surface = shapely.transform(surface, lambda corners: np.array(change.TransformPoints(corners))[:, :2])
    if not surface.is_valid:
        surface = shapely.make_valid(surface)
    shapely.prepare(surface)
    return surface


def _system(authid: str) -> Any:
    """The CRS ``EPSG:n`` for OGR, x before y. Raises BadAnswer if GDAL has none of that number."""
    system = osr.SpatialReference()
    with _gdal():
        try:
            _done(system.ImportFromEPSG(int(authid.partition(":")[2])))
        except RuntimeError as error:
            raise BadAnswer(
                N_("The layer is in {crs}, which this computer does not know."),
                N_("It was not loaded, because it could not be placed."),
                crs=authid,
            ) from error
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _named_once(fields: Iterator[arcgis.Field]) -> Iterator[arcgis.Field]:
    """SQLite does not tell ``Nom`` from ``NOM``: the first of them is kept."""
    seen = {"geom"}
    for field in fields:
        if field.name.lower() not in seen:
            seen.add(field.name.lower())
            yield field


def _value(kind: str, value: Any) -> Any:
    """A value as OGR stores it for its field's type, None where it cannot be one of that type."""
    stored = _FIELDS.get(kind, ogr.OFTString)
    if value is None:
        return None
    if stored == ogr.OFTString:
        # half a surrogate pair is valid JSON and no text
        return str(value).encode("utf-8", "replace").decode()
    if stored == ogr.OFTDate:
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            return None
    if not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    if stored == ogr.OFTDateTime:
        # milliseconds since 1970, UTC; negative before
        try:
            return _EPOCH + timedelta(milliseconds=value)
        except OverflowError:
            return None
    if stored == ogr.OFTReal:
        return float(value)
    limit = 2**31 if stored == ogr.OFTInteger else 2**63
    return int(value) if -limit <= value < limit else None


def _write(
    path: Path, name: str, about: arcgis.Description, rows: _Rows, credit: str, cancelled: Callable[[], bool]
) -> None:
    """Replace the table in one transaction, waiting while another program holds the file."""
    give_up = time.monotonic() + PATIENCE_S
    while True:
        try:
            with _gdal():
                _write_once(path, name, about, rows, credit)
            return
        except RuntimeError as error:
            if "locked" not in str(error):
                raise BadFile(
                    N_("The layer could not be written into {file}: {reason}."),
                    N_("Check the folder and the room on the disk; what the file held before is still there."),
                    file=path,
                    reason=" ".join(str(error).split()),
                ) from error
            if time.monotonic() > give_up:
                raise BadFile(
                    N_("The layer could not be written into {file}: another program holds that file."),
                    N_("Close it there, then try again; what the file held before is still there."),
                    file=path,
                ) from error
        wait(0.5, cancelled)


def _write_once(path: Path, name: str, about: arcgis.Description, rows: _Rows, credit: str) -> None:
    if path.exists():
        file = _done(gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"]))
    else:
        file = _done(gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown))
    _run(file, "PRAGMA busy_timeout = 2000")
    _done(file.StartTransaction())
    committed = False
    try:
        # changes nothing, but takes the lock at once: OGR would not say that it could not drop the table
        _run(file, "UPDATE gpkg_contents SET last_change = last_change WHERE 0")
        _fill(_new_table(file, name, about, rows.fields, credit), rows)
        _done(file.CommitTransaction())
        committed = True
    finally:
        if not committed:
            file.RollbackTransaction()
        # closed here and not when somebody lets go of the error, which would keep the file held
        file = None


def _new_table(file: Any, name: str, about: arcgis.Description, fields: Sequence[arcgis.Field], credit: str) -> Any:
    taken = {field.name.lower() for field in fields}
    key = next(key for key in ("fid", *(f"fid_{number}" for number in range(len(taken) + 1))) if key not in taken)
    options = ["OVERWRITE=YES", f"FID={key}", "GEOMETRY_NAME=geom", f"DESCRIPTION={credit}"]
    made = _done(file.CreateLayer(name, _system(about.authid), _GEOMETRIES[about.geometry], options))
    for field in fields:
        column = ogr.FieldDefn(field.name, _FIELDS.get(field.type, ogr.OFTString))
        if field.alias != field.name:
            column.SetAlternativeName(field.alias)
        _done(made.CreateField(column))
    return made


def _fill(made: Any, rows: _Rows) -> None:
    feature = ogr.Feature(made.GetLayerDefn())
    shapes = shapely.to_wkb(np.array(rows.geometries, dtype=object), include_srid=False, output_dimension=3)
    for values, wkb in zip(rows.values, shapes):
        for place, value in enumerate(values):
            if value is None:
                feature.SetFieldNull(place)
            elif isinstance(value, datetime):
                seconds = value.second + value.microsecond / 1e6
                feature.SetField(place, value.year, value.month, value.day, value.hour, value.minute, seconds, 100)
            elif isinstance(value, date):
                feature.SetField(place, value.year, value.month, value.day, 0, 0, 0.0, 0)
            elif isinstance(value, int):
                feature.SetFieldInteger64(place, value)
            else:
                feature.SetField(place, value)
        feature.SetFID(ogr.NullFID)
        _done(feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb)))
        _done(made.CreateFeature(feature))


@contextmanager
def _gdal() -> Iterator[None]:
    """GDAL says nothing on the console; what went wrong comes as RuntimeError, in either of its modes."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _run(file: Any, statement: str) -> None:
    """Run a statement whose answer nobody needs. Raises RuntimeError if it fails."""
    gdal.ErrorReset()
    answer = file.ExecuteSQL(statement)
    if answer is not None:
        file.ReleaseResultSet(answer)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _done(outcome: Any) -> Any:
    """``outcome`` of a GDAL call. Raises RuntimeError if it is a failure: None, or a code other than 0."""
    if outcome is None or (isinstance(outcome, int) and outcome != 0):
        raise RuntimeError(gdal.GetLastErrorMsg() or f"GDAL {outcome}")
    return outcome
