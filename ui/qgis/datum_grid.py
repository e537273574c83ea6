"""How exact this QGIS moves Lambert 72 to Lambert 2008, and the Belgian grid that makes it so."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsDatumTransform

from ...services.layers import datum
from . import settings


def grid_folder() -> Path:
    """Where QGIS looks for grids in the person's profile, from its start on."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "proj"


def accuracy_m() -> float:
    """Metres by which QGIS may be off from EPSG:31370 to EPSG:3812, by the best operation it has here."""
    old, new = (QgsCoordinateReferenceSystem(authid) for authid in ("EPSG:31370", "EPSG:3812"))
    known = [one.accuracy for one in QgsDatumTransform.operations(old, new) if one.isAvailable and one.accuracy >= 0]
    return min([datum.FALLBACK_M, *known])


def enable_grid() -> None:
    """Let GDAL use the grid at once, if it lies in the profile."""
    if datum.is_installed(grid_folder()):
        datum.use(grid_folder())


def install_grid() -> None:
    """Copy the grid into the profile, as the person agreed; QGIS itself uses it from its next start. Raises
    InvalidFile."""
    datum.use(datum.install(grid_folder()).parent)


def should_offer_grid() -> bool:
    """Whether the person is to be asked, which is done once."""
    asked = settings.flag("grid_asked", False)
    settings.put_flag("grid_asked", True)
    return not asked and accuracy_m() > datum.EXACT_M and not datum.is_installed(grid_folder())
