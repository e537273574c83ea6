"""GDAL's calls as Python's: nothing on the console, failures as RuntimeError in either of its modes.

GDAL raises exceptions or returns codes, as the process it runs in has set it: QGIS raises since 3.38, GDAL alone will
from 4.0 on. :func:`check_result` may go when no supported QGIS or GDAL returns codes.
"""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from osgeo import gdal, osr

from .errors import N_, InvalidResponse


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """GDAL says nothing on the console; what went wrong comes as RuntimeError, in either of its modes."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def memory_file(data: bytes, extension: str) -> Iterator[str]:
    """A name under which GDAL reads ``data`` as a file that ends in ``extension``; gone afterwards, with what GDAL
    adds."""
    stem = f"/vsimem/{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(f"{stem}.{extension}", data)
    try:
        yield f"{stem}.{extension}"
    finally:
        for extra in (extension, "gfs", "xsd"):
            discard(f"{stem}.{extra}")


def check_path(path: str) -> None:
    """Raise RuntimeError for a name that GDAL takes for no file of this desk (/vsicurl, /vsizip…), from outside."""
    if path.replace("\\", "/").lower().lstrip("/ ").startswith("vsi") and path.lstrip()[:1] in ("/", "\\"):
        raise RuntimeError(path)


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
    """A name as an SQL statement takes it: whatever is in it, it is one name."""
    return '"{}"'.format(name.replace('"', '""'))


def make_crs(authid: str) -> Any:
    """The CRS ``EPSG:n`` for OGR, x before y. Raises InvalidResponse if GDAL has none of that number."""
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
