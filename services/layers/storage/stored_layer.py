"""Reads back a regional layer kept in a GeoPackage: geometries in EPSG:31370, attributes as columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import ogr, osr

from ...errors import N_, InvalidFile
from ...gdal_utils import iterate_features, open_vector, quiet_gdal

LAMBERT72 = 31370


@dataclass(frozen=True)
class Features:
    """``n`` features: ``geometries`` of shape (n,), metres in EPSG:31370; each column ``n`` texts, empty for null."""

    geometries: NDArray[np.object_]
    columns: dict[str, list[str]]


def read(path: Path | str, table: str, columns: Sequence[str]) -> Features | None:
    """Return the features of ``table`` that have a geometry, or None if the GeoPackage has no such layer.

    A table that the GeoPackage's own lists no longer name as a layer is none: nothing says where its features lie.
    Of ``columns`` those that the table has are read, whatever their case; the names of the answer are those asked
    for. Raises InvalidFile if the file cannot be read.
    """
    try:
        with quiet_gdal():
            return _read(path, table, columns)
    except (RuntimeError, ValueError, shapely.errors.ShapelyError) as error:
        raise make_unreadable_error(path, error) from error


def _read(path: Path | str, table: str, column_names: Sequence[str]) -> Features | None:
    file = open_vector(path, ("GPKG",))
    layer = file.GetLayerByName(table)
    if layer is None or layer.GetGeomType() == ogr.wkbNone:
        return None
    about = layer.GetLayerDefn()
    places = {about.GetFieldDefn(place).GetName().lower(): place for place in range(about.GetFieldCount())}
    columns: dict[str, list[str]] = {name: [] for name in column_names if name.lower() in places}
    shapes = []
    for feature in iterate_features(layer):
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            continue
        shapes.append(bytes(geometry.ExportToWkb()))
        for name, column in columns.items():
            column.append((feature.GetFieldAsString(places[name.lower()]) or "").strip())
    # measured in the plane: a height or measure is of no use here
    drawn = shapely.force_2d(shapely.from_wkb(np.array(shapes, dtype=object), on_invalid="ignore"))
    return Features(_lambert72(drawn, layer.GetSpatialRef()), columns)


def _lambert72(drawn: NDArray[np.object_], source_crs: osr.SpatialReference | None) -> NDArray[np.object_]:
    metres = osr.SpatialReference()
    metres.ImportFromEPSG(LAMBERT72)
    if source_crs is None or source_crs.IsSame(metres) or not len(drawn):
        return drawn
    source_crs = source_crs.Clone()
    for system in (source_crs, metres):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(source_crs, metres)
    moved: NDArray[np.object_] = shapely.transform(
        drawn, lambda corners: np.array(change.TransformPoints(corners), dtype=np.float64)[:, :2]
    )
    return moved


def make_unreadable_error(path: Path | str, reason: object) -> InvalidFile:
    """Return the error for a GeoPackage whose regional layers cannot be read."""
    return InvalidFile(
        N_("{path} cannot be read ({reason})."),
        N_("Load the layers again."),
        path=path,
        reason=" ".join(str(reason).split()) or type(reason).__name__,
    )
