"""GDAL's calls as Python's: nothing on the console, failures as RuntimeError in either of its modes.

GDAL raises exceptions or returns codes, as the process it runs in has set it: QGIS raises since 3.38, GDAL alone will
from 4.0 on. :func:`check_result` may go when no supported QGIS or GDAL returns codes.

A file is opened here alone, by the drivers that are named, and only if it is one of this desk: GDAL takes many a name
for something else (/vsicurl/…, http://…, PG:…), and asks hosts behind the back of the one HTTP client.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, osr

from .errors import N_, InvalidResponse
from .file_presence import has_file, has_folder

LIST_DRIVERS = ("GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "SQLite", "MapInfo File", "XLSX", "ODS")
"""Drivers for a person's file: each reads that file, and nothing that the file names."""

LAYER_DRIVERS = (*LIST_DRIVERS, "GML", "KML", "LIBKML", "CSV", "DXF", "OpenFileGDB")
"""Drivers for a layer's file that a person gives to QGIS; again none that opens what a file names (OGRVRT)."""

_GDAL_NAME = re.compile(r"(?:^\s*|[\s='\"|(]|\w\w:)[/\\]+(?:\.[/\\]+)*vsi|,xsd=", re.IGNORECASE)
"""GDAL's own file systems, also within a connection (``GPKG:/vsicurl/…``); and GML's name for a schema elsewhere."""

_memory_names: set[str] = set()


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL from the console; what went wrong comes as RuntimeError, in either of its modes."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def memory_file(data: bytes, extension: str) -> Iterator[str]:
    """Give a name under which GDAL reads ``data`` as a file that ends in ``extension``; gone afterwards, with what GDAL
    adds."""
    stem = f"/vsimem/{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(f"{stem}.{extension}", data)
    _memory_names.add(f"{stem}.{extension}")
    try:
        yield f"{stem}.{extension}"
    finally:
        _memory_names.discard(f"{stem}.{extension}")
        for extra in (extension, "gfs", "xsd"):
            discard(f"{stem}.{extra}")


def is_gdal_name(path: Path | str) -> bool:
    """Return whether GDAL or QGIS takes a name for something other than a file of this desk: /vsicurl/…, two names."""
    return _GDAL_NAME.search(str(path)) is not None


def resolve_path(path: Path | str) -> str:
    """Return the absolute name of a file of this desk, which begins as no connection of GDAL's does (PG:, http:).

    Raises RuntimeError for a name that GDAL takes for something else.
    """
    absolute = str(Path(path).absolute())
    if is_gdal_name(path) or is_gdal_name(absolute):
        raise RuntimeError(f"{path}: not a file of this computer")
    return absolute


def open_vector(path: Path | str, drivers: Sequence[str], *, update: bool = False, options: Sequence[str] = ()) -> Any:
    """Open a file or folder of this desk, or a :func:`memory_file`, with one of ``drivers``. Raises RuntimeError."""
    name = str(path)
    if name not in _memory_names:
        name = resolve_path(path)
        # a pipe would be read for ever
        if not (has_file(name) or has_folder(name)):
            raise RuntimeError(os.strerror(errno.ENOENT))
    flags = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else gdal.OF_READONLY)
    return check_result(gdal.OpenEx(name, flags, allowed_drivers=list(drivers), open_options=list(options)))


def open_database(connection: str) -> Any:
    """Open a PostGIS connection (``PG:service=commune``). Raises RuntimeError."""
    return check_result(gdal.OpenEx(connection, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["PostgreSQL"]))


def create_geopackage(path: Path | str) -> Any:
    """Make an empty GeoPackage on this desk, open for its tables. Raises RuntimeError."""
    return check_result(gdal.GetDriverByName("GPKG").Create(resolve_path(path), 0, 0, 0, gdal.GDT_Unknown))


def renew_change_counter(database: sqlite3.Connection) -> None:
    """Commit once more, in a GeoPackage's first page alone: no reader keeps a page of before the last changes.

    QGIS reads GeoPackages without locks. SQLite keeps the pages it has read while the file's change counter stays as it
    was, and a commit writes the counter first: who begins to read just then has pages of before under the new counter,
    and a map would show them until somebody writes again. Where that cannot be done now, nothing is lost.
    """
    with suppress(sqlite3.Error):
        (version,) = database.execute("PRAGMA user_version").fetchone()
        database.execute(f"PRAGMA user_version = {int(version)}")


def copy_points(source: Any, path: Path, table: str, crs: str) -> None:
    """Copy an opened source of points into a table of a GeoPackage on this desk, in their own system (``EPSG:n``).

    What the table held is replaced. Feature by feature in Python this takes twenty times as long. Raises RuntimeError.
    """
    written = gdal.VectorTranslate(
        resolve_path(path),
        source,
        format="GPKG",
        accessMode="overwrite" if path.exists() else None,
        layerName=table,
        dstSRS=crs,
        srcSRS=crs,
        geometryType="POINT",
    )
    check_result(written)


def iterate_features(layer: Any) -> Iterator[Any]:
    """Yield the features of a layer. Raises RuntimeError at the first that cannot be read, in either of GDAL's modes.

    By codes GDAL ends there as if the layer did: what follows would be missing, and nobody be told.
    """
    gdal.ErrorReset()
    layer.ResetReading()
    for feature in layer:
        yield feature
        raise_failure()
    raise_failure()


def raise_failure() -> None:
    """Raise RuntimeError if GDAL noted a failure since it was last reset, which by codes it tells nobody."""
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def discard(name: str) -> None:
    """Remove a file of GDAL's; most of what it may write beside another is not there."""
    with quiet_gdal(), suppress(RuntimeError):
        gdal.Unlink(name)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Make a folder that is gone afterwards; a file that Windows still holds stays, and is no error."""
    folder = Path(tempfile.mkdtemp())
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check_result(outcome: Any) -> Any:
    """``outcome`` of a GDAL call. Raises RuntimeError if it is a failure: None, or a code other than 0."""
    if outcome is None or (isinstance(outcome, int) and outcome != 0):
        raise RuntimeError(gdal.GetLastErrorMsg() or f"GDAL {outcome}")
    return outcome


def quote_identifier(name: str) -> str:
    """Return a name as an SQL statement takes it: whatever is in it, it is one name."""
    return '"{}"'.format(name.replace('"', '""'))


def make_crs(authid: str) -> Any:
    """Return the CRS ``EPSG:n`` for OGR, x before y. Raises InvalidResponse if GDAL has none of that number."""
    found = osr.SpatialReference()
    with quiet_gdal():
        try:
            check_result(found.ImportFromEPSG(int(authid.partition(":")[2])))
        except RuntimeError as error:
            raise InvalidResponse(
                N_("The layer is in {crs}, which this computer does not know."),
                N_("It was not loaded, because it could not be placed."),
                crs=authid,
            ) from error
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def make_transformation(source: str, target: str) -> Any:
    """Return what moves points from one CRS (``EPSG:n``) to another, x before y in both. Raises InvalidResponse."""
    return osr.CoordinateTransformation(make_crs(source), make_crs(target))
