"""Prepared downloads: the files of an ATOM feed, fetched whole, checked, and read as features.

Their addresses expire and the host answers no part of a file (rule 20): the feed is read again before each
download, and a file is known by its name in the feed.
"""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import shapely
from osgeo import ogr
from shapely.geometry.base import BaseGeometry

from ... import zip_bounds
from ...errors import N_, InvalidResponse, NotFound
from ...gdal_utils import (
    check_result,
    iterate_features,
    make_crs,
    make_transformation,
    open_vector,
    quiet_gdal,
    temporary_folder,
)
from ...http.client import HttpClient
from ...http.requests_session import MAX_RESPONSE_BYTES
from ...http.response import Response
from ..catalogue import discovery
from ..clients.ogc import Feature, make_unreadable_error
from ..source import Source

CONDITIONS_FILE = "Conditions_Utilisation_Access.html"
"""What the region puts into each of its files beside the data."""

_DRIVERS = {
    ".gpkg": "GPKG",
    ".gdb": "OpenFileGDB",
    ".shp": "ESRI Shapefile",
    ".gml": "GML",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
}
"""What is read, the richest first, each by the one driver of its name: others (VRT) read files that a text names."""


def fetch_features(
    web: HttpClient, source: Source, commune: BaseGeometry, authid: str, conditions_folder: Path
) -> list[Feature]:
    """Return the features around ``commune`` (in the CRS ``authid``) in the file ``source.name`` of the feed
    ``source.url``.

    The file's own conditions of use go into the folder ``conditions_folder``, under the file's name. Raises NotFound
    where the feed has no such file or the file has expired, InvalidResponse for a file that is not whole or that
    holds no layer.
    """
    offered = discovery.discover(web, source.url)
    found = next((one for one in offered if one.name == source.name), None)
    if found is None:
        raise NotFound(
            N_("{service} has no file “{layer}” any more."),
            N_("Look into the service by its address to see what it offers today."),
            service=web.service,
            layer=source.name,
            status=404,
        )
    answer = web.get(found.abstract)
    if answer.status != 200:
        raise _damaged_file_error(answer)
    with temporary_folder() as folder:
        _unpack(answer, source, folder)
        for told in folder.rglob(CONDITIONS_FILE):
            conditions_folder.mkdir(parents=True, exist_ok=True)
            (conditions_folder / f"{Path(source.name).stem}.html").write_bytes(told.read_bytes())
        return _read(web, source, folder, commune, authid)


def _unpack(answer: Response, source: Source, folder: Path) -> None:
    if not zipfile.is_zipfile(BytesIO(answer.body)):
        if answer.media_type == "text/html" or answer.body.lstrip()[:1] == b"<" and not source.name.endswith(".gml"):
            raise answer.make_error(N_("{service} answered with a web page instead of data."))
        (folder / (Path(source.name).name or "file")).write_bytes(answer.body)
        return
    try:
        with zip_bounds.open_zip(BytesIO(answer.body)) as packed:
            # a small file may unpack to one that fills the disk
            if sum(one.file_size for one in packed.infolist()) > 8 * MAX_RESPONSE_BYTES:
                raise answer.make_error(N_("{service} sent too large an answer; it was cut off."))
            zip_bounds.check(packed)
            if packed.testzip() is not None:
                raise _damaged_file_error(answer)
            packed.extractall(folder)
    except (
        zipfile.BadZipFile,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        UnicodeDecodeError,
        OSError,
        EOFError,
    ) as error:
        raise _damaged_file_error(answer) from error


def _damaged_file_error(answer: Response) -> InvalidResponse:
    return answer.make_error(N_("{service} sent a file that is not whole; nothing was kept of it."))


def _read(web: HttpClient, source: Source, folder: Path, commune: BaseGeometry, authid: str) -> list[Feature]:
    liked = list(_DRIVERS)
    every = sorted(one for one in folder.rglob("*") if one.suffix.lower() in liked)
    every.sort(key=lambda one: liked.index(one.suffix.lower()))
    try:
        with quiet_gdal():
            for path in every[:1]:
                driver = _DRIVERS[path.suffix.lower()]
                # nothing is fetched behind Web's back
                options = ["DOWNLOAD_SCHEMA=NO"] if driver == "GML" else []
                file = open_vector(path, (driver,), options=options)
                layers = [file.GetLayer(place) for place in range(file.GetLayerCount())]
                layers = [one for one in layers if one.GetGeomType() != ogr.wkbNone]
                if layers:
                    return _read_within(max(layers, key=lambda one: one.GetFeatureCount()), commune, authid)
    except (RuntimeError, ValueError, shapely.errors.ShapelyError) as error:
        raise make_unreadable_error(web, source) from error
    raise make_unreadable_error(web, source)


def _read_within(layer: Any, commune: BaseGeometry, authid: str) -> list[Feature]:
    given = check_result(layer.GetSpatialRef())
    code = given.GetAuthorityCode(None)
    own = f"EPSG:{code}" if code else ""
    if not own:
        matches = given.FindMatches()
        own = f"EPSG:{matches[0][0].GetAuthorityCode(None)}" if matches and matches[0][1] >= 90 else ""
    if not own:
        raise ValueError("the layer does not say its system")
    if make_crs(own).IsGeographic() and max(map(abs, layer.GetExtent())) > 360:
        # GDAL takes GeoJSON in a system that it does not know for degrees
        raise ValueError("the layer is not in the system it says")
    box = commune.bounds
    if own != authid:
        xmin, ymin, xmax, ymax = make_transformation(authid, own).TransformBounds(*box, 21)
        box = (xmin, ymin, xmax, ymax)
    layer.SetSpatialFilterRect(*box)
    names = [column.GetName() for column in layer.schema]
    found = []
    for row in iterate_features(layer):
        drawn = row.GetGeometryRef()
        if drawn is None:
            continue
        geometry = shapely.force_2d(shapely.from_wkb(bytes(drawn.GetLinearGeometry().ExportToWkb())))
        told = {name: _plain(row.GetField(name)) for name in names}
        mark = repr((told, shapely.to_wkb(geometry, output_dimension=3)))
        found.append(Feature(hashlib.sha256(mark.encode("utf-8", "replace")).hexdigest()[:32], own, geometry, told))
    return found


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (int, float, str)) else str(value)
