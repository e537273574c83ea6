"""Lists that another program damaged: what is read of them is said to be damaged, and nothing else is raised."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr
from repere.services.addresses.readers import csv_list, ogr_layer, positions, xml_stream, zip_archive
from repere.services.errors import InvalidFile


def write_layer(path: Path, driver: str, rows: int = 4000) -> None:
    """A register of ``rows`` addresses in Lambert 72."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(31370)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("register", system, ogr.wkbPoint)
    for name in ("rue", "numero", "cp"):
        layer.CreateField(ogr.FieldDefn(name))
    layer.StartTransaction()
    for number in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in (("rue", "Rue Haute"), ("numero", str(number)), ("cp", "4500")):
            feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({211000 + number} 131000)"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


@pytest.mark.usefixtures("either_mode")
@pytest.mark.parametrize("driver", ["GPKG", "SQLite"])
def test_a_database_damaged_in_its_middle_is_said_to_be(tmp_path, driver: str) -> None:
    path = tmp_path / ("register.gpkg" if driver == "GPKG" else "register.sqlite")
    write_layer(path, driver)
    assert len(ogr_layer.read_layer(str(path)).house_numbers) == 4000
    body = bytearray(path.read_bytes())
    middle = len(body) // 2
    body[middle : middle + len(body) // 4] = b"\xff" * (len(body) // 4)
    path.write_bytes(body)
    try:
        read = ogr_layer.read_layer(str(path))
    except InvalidFile as error:
        assert path.name in str(error)
    else:  # GDAL without exceptions stops where it cannot go on
        assert len(read.house_numbers) < 4000


@pytest.mark.usefixtures("either_mode")
def test_a_point_that_is_nowhere_keeps_the_others(tmp_path) -> None:
    x, y = positions._lambert72(np.array([5.24, 1e30]), np.array([50.5, 1e30]), "EPSG:4326", "register")
    assert np.isfinite([x[0], y[0]]).all() and not np.isfinite([x[1], y[1]]).all()


@pytest.mark.parametrize(
    "body", ["<!DOCTYPE html>\n<p>Sign in; then\n", '{"error": {"code": 499}}', "<?xml version='1.0'?>\n<a/>"]
)
def test_what_a_portal_sends_in_place_of_a_list_is_no_empty_list(tmp_path, body: str) -> None:
    path = tmp_path / "register.csv"
    path.write_text(body)
    with pytest.raises(InvalidFile, match="register.csv is not a table"):
        csv_list.read_csv(path)


def test_an_encoding_that_nobody_knows_is_said(tmp_path) -> None:
    path = tmp_path / "list.xml"
    path.write_bytes(b'<?xml version="1.0" encoding="NaN"?><a><b/></a>')
    part = zip_archive.find_member(path, (".xml",))
    with pytest.raises(InvalidFile, match="list.xml"):
        list(xml_stream.iter_elements(part, {"b"}))


def test_a_zip_whose_directory_points_before_it_is_damaged(tmp_path) -> None:
    path = tmp_path / "list.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("list.xml", "<a/>")
    body = bytearray(path.read_bytes())
    at = body.rindex(b"PK\x05\x06")
    body[at + 16 : at + 20] = (2**31).to_bytes(4, "little")
    path.write_bytes(body)
    part = zip_archive.find_member(path, (".xml",))
    with pytest.raises(InvalidFile, match="list.xml"), zip_archive.open_member(part) as file:
        file.read()
