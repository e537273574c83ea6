"""Where each regional layer in a GeoPackage came from, when, and under which licence."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr

from ...errors import RepereError
from ...gdal_utils import check_result, iterate_features, open_vector, quiet_gdal
from ...text import fold
from ..catalogue.catalogue import Layer
from . import stored_layer

ORIGINS_TABLE = "regional_layers"
"""The table that says of each layer in the GeoPackage where it came from, when, and under which licence."""

_ORIGIN = ("table", "count", "authid", "fetched_at", "credit", "licence", "layer_id", "title", "url")

_AREA_TYPES = ("POLYGON", "MULTIPOLYGON", "CURVEPOLYGON", "MULTISURFACE")
"""The GeoPackage's names of the types that areas are kept as."""


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


def table_name(layer: Layer) -> str:
    """Return the layer's table in the GeoPackage: ``layer_cadastre_parcelles``."""
    return f"layer_{layer.id.replace('-', '_')}"


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


def write_origin(file: Any, incoming: LoadedLayer) -> None:
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
