"""Which district an incident lies in, out of a layer of the workspace."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from osgeo import ogr, osr
from repere.services.errors import RepereError
from repere.services.incidents.checks.districts import find_districts
from repere.services.incidents.position import to_degrees
from repere.services.model.incident import Incident
from repere.services.profile import Districts

QUARTERS = Districts("quartiers", "Nom")


def at(key: str, x: float, y: float) -> Incident:
    return Incident(key, "open", "", "", "", "", "", "", "", "", "", *to_degrees(x, y))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two squares side by side, and one that crosses itself, as drawn by hand."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(31370)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "w.gpkg"))
    layer = file.CreateLayer("quartiers", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("NOM", ogr.OFTString))
    bow = shapely.Polygon([(187000, 128000), (188000, 129000), (188000, 128000), (187000, 129000)])
    for name, surface in (
        ("Nord", shapely.box(185000, 128000, 186000, 129000)), ("Est", shapely.box(186000, 128000, 187000, 129000)),
        ("Nœud", bow),
    ):  # fmt: skip
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("NOM", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(surface.wkb))
        layer.CreateFeature(feature)
    return tmp_path / "w.gpkg"


def test_inside_on_the_border_and_nowhere(path: Path):
    nowhere = Incident("0", "open", "", "", "", "", "", "", "", "", "", None, None)
    places = [
        nowhere, at("1", 185500, 128500), at("2", 186500, 128500), at("3", 187100, 128500), at("4", 1000, 1000),
    ]  # fmt: skip
    assert find_districts(places, path, QUARTERS) == {"1": "Nord", "2": "Est", "3": "Nœud"}
    assert find_districts([], path, QUARTERS) == {}


@pytest.mark.parametrize("how", [Districts("autre", "Nom"), Districts("quartiers", "Code")])
def test_what_the_profile_names_must_be_there(path: Path, how: Districts):
    with pytest.raises(RepereError, match="districts are not there"):
        find_districts([], path, how)
