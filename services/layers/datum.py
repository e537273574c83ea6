"""The Belgian datum grid: whether Lambert 72 to Lambert 2008 is exact on this computer, and making it so.

Without the grid PROJ falls back to seven parameters: 6 to 25 cm off (EPSG accuracy 0.2 m), with it 0.01 m.
Source: EPSG operation 8369; the grid and its licence: resources/grids/CREDITS.md.
"""

from __future__ import annotations

import hashlib
import uuid
from contextlib import suppress
from pathlib import Path

from osgeo import osr

from ..errors import N_, InvalidFile
from ..json_schema import RESOURCES

GRID_PATH = RESOURCES / "grids" / "be_ign_bd72lb72_etrs89lb08.tif"
GRID_SHA256 = "eb5cb1823e66971189dfd20c65f3a2c507d600403772e9cc01c04f88d7e68cfa"

EXACT_M, FALLBACK_M = 0.01, 0.2


def is_installed(folder: Path) -> bool:
    """Return whether the grid lies whole in ``folder``, the profile's ``proj``."""
    try:
        return _sum(folder / GRID_PATH.name) == GRID_SHA256
    except OSError:
        return False


def install(folder: Path) -> Path:
    """Copy the grid into ``folder``, made if need be, whole or not at all; QGIS finds it at its next start.

    Raises InvalidFile if it cannot be copied, or if the one that ships is not the one that was published.
    """
    target = folder / GRID_PATH.name
    unfinished = folder / f".{uuid.uuid4().hex}"
    try:
        grid = GRID_PATH.read_bytes()
        if hashlib.sha256(grid).hexdigest() != GRID_SHA256:
            raise InvalidFile(
                N_("The datum grid {file} is damaged; it was not installed."),
                N_("Install the plugin again."),
                file=GRID_PATH,
            )
        folder.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(grid)
        unfinished.replace(target)
    except OSError as error:
        raise InvalidFile(
            N_("The datum grid could not be copied to {file}: {reason}."),
            N_("Check that you may write there; without it positions are good to 0.2 m."),
            file=target,
            reason=error.strerror or error,
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return target


def use(folder: Path) -> None:
    """Let GDAL find the grid in ``folder`` from now on in this process."""
    paths = osr.GetPROJSearchPaths()
    if str(folder) not in paths:
        osr.SetPROJSearchPaths([*paths, str(folder)])


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
