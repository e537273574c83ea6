"""QGIS Server over a project of its own: WMS 1.3, WFS, WMTS and OGC API Features of three layers in EPSG:31370.

The development server ``qgis_mapserver`` answers one request at a time. Where it is not installed its tests are
skipped, with that reason; where ``CI`` is set they fail. ``python qgis_server.py FOLDER`` writes the project.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROADS, HOUSES, ZONES = "Voiries", "Bâtiments", "Zones <b>vertes</b>"
"""What the layers are called; the last one's title has tags."""

COUNT = 1500
"""Houses: points ten metres apart from (211000, 134000) on, 50 a row."""

DRAWN_FROM = 25000
"""The scale denominator from which the houses are drawn."""


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """The address of a QGIS Server that keeps its files in ``folder``; OGC API Features is under ``/wfs3``."""
    from .running import free_port, missing, running

    program = shutil.which("qgis_mapserver")
    if program is None:
        missing("qgis_mapserver", "Debian's qgis-server-bin; scripts/setup installs it")
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    # a process of its own: a project is written by a QGIS that nobody else uses
    made = subprocess.run(
        [sys.executable, __file__, str(folder)],
        env={**os.environ, **offscreen}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {
        **offscreen,
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QGIS_OPTIONS_PATH": str(folder),
        "QGIS_SERVER_LOG_STDERR": "1",
        "QGIS_SERVER_LOG_LEVEL": "1",
    }
    with running(
        [program, "-p", str(folder / "served.qgs"), f"127.0.0.1:{port}"],
        f"{url}/?SERVICE=WMS&REQUEST=GetCapabilities",
        folder / "server.log",
        settings,
    ):
        yield url


def _write(folder: Path) -> None:
    """The project and what it serves."""
    from qgis.core import (
        QgsApplication,
        QgsCoordinateReferenceSystem,
        QgsProject,
        QgsRectangle,
        QgsReferencedRectangle,
        QgsVectorLayer,
    )

    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    lambert = QgsCoordinateReferenceSystem("EPSG:31370")
    project.setCrs(lambert)
    layers = []
    for short, title, features in (
        ("zones", ZONES, [_square(211000 + 400 * n, 134000, 300, n) for n in range(3)]),
        ("voiries", ROADS, [_line(211000, 134000 + 100 * n, n) for n in range(5)]),
        ("batiments", HOUSES, [_point(n) for n in range(COUNT)]),
    ):
        path = folder / f"{short}.geojson"
        path.write_text(
            json.dumps(
                {
                    "type": "FeatureCollection",
                    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}},
                    "features": features,
                }
            ),
            encoding="utf-8",
        )
        layer = QgsVectorLayer(str(path), title, "ogr")
        assert layer.isValid(), path
        layer.serverProperties().setShortName(short)
        layer.serverProperties().setTitle(title)
        layer.serverProperties().setAttribution("Commune de Huy")
        if short == "batiments":
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(DRAWN_FROM)
        project.addMapLayer(layer)
        layers.append(layer)
    extent = QgsRectangle(210900, 133900, 212300, 134700)
    project.viewSettings().setPresetFullExtent(QgsReferencedRectangle(extent, lambert))
    project.writeEntry("WMSServiceCapabilities", "/", True)
    project.writeEntry("WMSServiceTitle", "/", "Cartes d’essai")
    project.writeEntry("WMSExtent", "/", [str(part) for part in (210900, 133900, 212300, 134700)])
    systems = ["EPSG:31370", "EPSG:3812", "EPSG:3857", "EPSG:4326"]
    project.writeEntry("WMSCrsList", "/", systems)
    project.writeEntry("WFSLayers", "/", [layer.id() for layer in layers])
    project.writeEntry("WMTSPngLayers", "Layer", [layer.id() for layer in layers])
    project.writeEntry("WMTSLayers", "Layer", [layer.id() for layer in layers])
    project.writeEntry("WMTSGrids", "CRS", ["EPSG:31370"])
    # top, left, the scale of level 0 and the last level
    project.writeEntry("WMTSGrids", "Config", ["EPSG:31370,160000,200000,500000,8"])
    assert project.write(str(folder / "served.qgs"))
    application.exitQgis()


def _point(number: int) -> dict[str, object]:
    place = [211000 + 10 * (number % 50), 134000 + 10 * (number // 50)]
    return _feature(number, {"type": "Point", "coordinates": place}, f"n° {number}")


def _line(x: float, y: float, number: int) -> dict[str, object]:
    return _feature(number, {"type": "LineString", "coordinates": [[x, y], [x + 500, y]]}, f"Rue n° {number}")


def _square(x: float, y: float, side: float, number: int) -> dict[str, object]:
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return _feature(number, {"type": "Polygon", "coordinates": [ring]}, f"Zone {number}")


def _feature(number: int, geometry: dict[str, object], name: str) -> dict[str, object]:
    return {"type": "Feature", "id": number, "geometry": geometry, "properties": {"numero": number, "nom": name}}


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
