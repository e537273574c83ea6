"""A person points at the map, draws an area, prints a page."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from repere.services.errors import InvalidFile
from repere.ui.map.map_tools import AreaTool, PointTool
from repere.ui.qgis.pdf import write_pdf

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(qgis_app):
    """A square kilometre of Huy in Lambert 72, one pixel to two metres."""
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    canvas.resize(500, 500)
    canvas.setExtent(QgsRectangle(212000, 132000, 213000, 133000))
    canvas.show()
    yield canvas
    canvas.close()


def test_a_click_tells_its_place_and_escape_gives_up(canvas):
    button, heard = QPushButton(), []
    tool = PointTool(canvas, button, lambda x, y: heard.append((x, y)))
    button.click()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(250, 250))
    assert heard[0] == pytest.approx((212500, 132500), abs=5)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tool and not button.isChecked()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(100, 100))
    assert len(heard) == 1


@pytest.mark.parametrize("authid", ["EPSG:3857", "EPSG:3812", "EPSG:4326"])
def test_a_place_is_never_moved_by_a_guess(canvas, authid):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authid))
    change = PointTool(canvas, QPushButton(), lambda x, y: None)._to_lambert()
    assert not change.allowFallbackTransforms()
    used = change.instantiatedCoordinateOperationDetails()
    assert "BD72" in used.name and "allpark" not in used.name and 0 <= used.accuracy <= 1.0


def test_a_right_click_closes_the_area(canvas):
    button, heard = QPushButton(), []
    tool = AreaTool(canvas, button, heard.append)
    button.click()
    for x, y in ((100, 100), (300, 100), (300, 200)):
        QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(x, y))
    QTest.mouseClick(canvas.viewport(), RIGHT, pos=QPoint(310, 300))
    assert QgsGeometry.fromWkt(heard[0]).area() == pytest.approx(400 * 200 / 2, rel=0.02)
    assert not button.isChecked()
    tool.clear()


def test_two_corners_are_no_area(canvas):
    button, heard = QPushButton(), []
    tool = AreaTool(canvas, button, heard.append)
    button.click()
    for x in (100, 300):
        QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(x, 100))
    QTest.mouseClick(canvas.viewport(), RIGHT, pos=QPoint(300, 100))
    assert heard == [] and canvas.mapTool() is tool


def test_a_page_is_a_pdf_and_a_closed_folder_is_told(qgis_app, tmp_path):
    write_pdf(tmp_path / "page.pdf", "<h1>Rue d'Été</h1>")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(InvalidFile):
        write_pdf(tmp_path / "none" / "page.pdf", "")
