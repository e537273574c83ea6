"""What services and citizens write is data wherever it is shown: never calculated, never drawn as HTML."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsPrintLayout,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QBuffer, QObject, Qt
from qgis.PyQt.QtGui import QColor, QImage, QTextDocument
from repere.services.corrections import attachments
from repere.services.corrections.targets.paper_dossier import Dossier
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.errors import InvalidResponse
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import formats
from repere.services.layers.source import Source
from repere.services.layers.storage.layer_origins import LoadedLayer
from repere.services.layers.storage.offline_package import OfflinePackage
from repere.services.model.correction import Correction
from repere.tests.servers.replay import Reply, Server
from repere.ui.corrections.dossier_pdf import Atlas
from repere.ui.incidents.details import fetch_thumbnail
from repere.ui.layers.offline_package_page import write_project
from repere.ui.layers.tree_items import leaf_item
from repere.ui.map.credits import DECORATION, Credits
from repere.ui.map.workspace_layers import MapLayers
from repere.ui.widgets.basics import tooltip_text
from repere.ui.widgets.rows_model import Column, RowsModel

CALCULATED = "[% 6*7 %] [% env('REPERE_SECRET') %]"
"""What QGIS would show as 42 and the desk's secret."""


@pytest.fixture(autouse=True)
def secret(qgis_app, monkeypatch) -> None:
    monkeypatch.setenv("REPERE_SECRET", "s3cr3t")
    shown = QgsExpression.replaceExpressionText(CALCULATED, QgsExpressionContext())
    assert shown == "42 s3cr3t", "the attack itself must work"


def is_data(shown: str) -> bool:
    return "6*7" in shown and not re.search(r"\b42\b|s3cr3t", shown)


def drawn(exporter: QgsLayoutExporter, path: Path) -> str:
    """All text of a page, as it is drawn."""
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.textRenderFormat = QgsRenderContext.TextRenderFormat.TextFormatAlwaysText
    assert exporter.exportToSvg(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    texts = ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")
    return "\n".join("".join(element.itertext()) for element in texts)


def shown_by(project: QgsProject) -> str:
    """What the project's copyright decoration shows on the map."""
    return QgsExpression.replaceExpressionText(
        project.readEntry(DECORATION, "/Label", "")[0], project.createExpressionContext()
    )


# -- tooltips and photos ----------------------------------------------------------------------------------

HTML = '<img src="file:///etc/hostname"><a href="smb://evil.example/x">&amp;'


def test_a_tooltip_shows_the_letters_of_its_text():
    shown = QTextDocument()
    shown.setHtml(tooltip_text(f"{HTML}\nRue Haute"))
    assert shown.toPlainText() == f"{HTML}\nRue Haute"
    assert Qt.mightBeRichText(tooltip_text(HTML)) and tooltip_text("") == ""
    assert "<img" not in leaf_item("x", None, HTML).toolTip(0)


def test_a_row_of_a_list_shows_the_letters_of_its_text_in_its_tooltip():
    model = RowsModel((Column("x", lambda row: row, 10),), key=str)
    model.shown = [HTML]
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == tooltip_text(HTML)


def picture(kind: str) -> bytes:
    data = QBuffer()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(data, kind)
    return bytes(data.data())


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>'


@pytest.mark.parametrize("body", [SVG, picture("BMP"), b"%PDF-1.7", b""])
def test_a_photo_is_a_photo_by_its_content(body):
    with (
        Server(lambda asked: Reply(body, headers={"Content-Type": "image/jpeg"})) as server,
        pytest.raises(InvalidResponse),
    ):
        fetch_thumbnail(HttpClient("photos"), f"{server.url}/photo.jpg")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_is_made_small(kind):
    with Server(lambda asked: Reply(picture(kind), headers={"Content-Type": "image/svg+xml"})) as server:
        assert not fetch_thumbnail(HttpClient("photos"), f"{server.url}/photo.svg").isNull()


# -- dossier ----------------------------------------------------------------------------------------------

FIELDS = ("street_name", "house_number", "box_number", "postcode", "municipality", "status")


def hostile(**changed: str) -> Correction:
    before = {"street_name": "Rue Haute", "position": {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}}
    made = Correction("addressing", "move", "999999", "Rue Haute 1", before, dict(before), x=211000.0, y=132000.0)
    return replace(made, **{"created_at": "2026-11-27T10:00:00Z", **changed})


CORRECTIONS = (
    *(
        hostile(**{name: CALCULATED})
        for name in ("label", "subject", "note", "link", "author", "reviewer", "id", "created_at")
    ),
    *(replace(hostile(), after={**hostile().before, name: CALCULATED}) for name in FIELDS),
)
DOSSIER = Dossier("61031-2026-001", "ICAR", "Huy", "2026-11-27T10:00:00Z", "Anne", CORRECTIONS, nis_code="61031")


def pages(dossier: Dossier, folder: Path, background: tuple[QgsVectorLayer, ...] = ()) -> Iterator[str]:
    # the file holds what a dossier may hold; its pages are drawn from the corrections
    plain = tuple(replace(one, id=str(uuid.uuid4()), created_at="") for one in dossier.corrections)
    files = write_dossier(replace(dossier, corrections=plain, number="61031-2026-001", trail_head=""), folder)
    atlas = Atlas(dossier, files.geopackage, background)
    for number in range(atlas.count):
        yield drawn(atlas._turn_to(number, files), folder / f"{number}.svg")


def test_nothing_in_a_correction_is_calculated_on_its_page(tmp_path):
    contents, *sheets = pages(DOSSIER, tmp_path)
    assert is_data(contents)
    assert len(sheets) == len(CORRECTIONS)
    for sheet, correction in zip(sheets, CORRECTIONS):
        assert is_data(sheet), (correction, sheet)


def test_a_dossier_opens_in_any_qgis_with_its_styles(tmp_path):
    moved = replace(hostile(), id=str(uuid.uuid4()), created_at="", before={"position": {"x": 211000, "y": 132000}})
    moved = replace(moved, after={"position": {"x": 211003, "y": 132004}})
    path = write_dossier(replace(DOSSIER, corrections=(moved,)), tmp_path).geopackage
    for name, colour in (("before", "#d55e00"), ("after", "#0072b2"), ("moves", "#0072b2")):
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.featureCount() == 1 and layer.crs().authid() == "EPSG:31370"
        assert layer.renderer().symbol().color().name() == colour, name


def test_a_page_shows_the_photo_that_was_attached_and_no_other(tmp_path):
    first, second = tmp_path / "photo.png", tmp_path / "other.png"
    for path, colour in ((first, Qt.GlobalColor.red), (second, Qt.GlobalColor.blue)):
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(colour)
        assert picture.save(str(path))
    made = attachments.attach(hostile(), photo=first)
    whole = replace(DOSSIER, corrections=(replace(made, id=str(uuid.uuid4())),))
    atlas = Atlas(whole, write_dossier(whole, tmp_path).geopackage, ())

    def share(colour: Qt.GlobalColor) -> float:
        page, wanted = atlas.render_page(1, 400), QColor(colour).rgb()
        dots = [(x, y) for x in range(page.width()) for y in range(page.height())]
        return sum(page.pixel(x, y) == wanted for x, y in dots) / len(dots)

    assert share(Qt.GlobalColor.red) > 0.01
    first.write_bytes(second.read_bytes())
    assert share(Qt.GlobalColor.red) == share(Qt.GlobalColor.blue) == 0.0
    first.unlink()
    assert share(Qt.GlobalColor.blue) == 0.0


@pytest.mark.parametrize("field", ["number", "service", "commune", "author", "trail_head"])
def test_nothing_in_a_dossier_is_calculated_on_its_first_page(tmp_path, field):
    made = replace(DOSSIER, corrections=(hostile(),), **{field: CALCULATED})
    assert is_data(next(pages(made, tmp_path)))


def test_the_credit_of_a_layer_below_is_not_calculated_on_the_page(tmp_path):
    background = QgsVectorLayer("Polygon?crs=EPSG:31370", "x", "memory")
    background.serverProperties().setAttribution(CALCULATED)
    _contents, sheet = pages(replace(DOSSIER, corrections=(hostile(),)), tmp_path, (background,))
    assert is_data(sheet)


# -- map and project --------------------------------------------------------------------------------------


LOADED = LoadedLayer("layer_evil", 1, "EPSG:31370", "2026-11-27T10:00:00Z", CALCULATED, "cc-by", title=CALCULATED)


@pytest.fixture
def layers(tmp_path) -> Iterator[MapLayers]:
    canvas = QgsMapCanvas()
    made = MapLayers(canvas, tmp_path / "none.gpkg", f"Huy {CALCULATED}")
    yield made
    made.remove()


def strange_layer(layers: MapLayers) -> QgsVectorLayer:
    """A layer on the map whose service wrote its name and credit."""
    layer, _root = formats.source_to_layer(Source("wfs", "https://h.example/ows", "a", CALCULATED, credit=CALCULATED))
    return layers.show_regional(LOADED, layer)


def test_a_credit_is_not_calculated_on_the_map_nor_in_a_layout(layers):
    project = QgsProject.instance()
    made = Credits(QObject(), layers)
    strange_layer(layers).serverProperties().setAttribution(CALCULATED)
    made.update_credit()
    assert is_data(shown_by(project))
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("A4")
    project.layoutManager().addLayout(layout)
    (label,) = (item for item in layout.items() if item.__class__.__name__ == "QgsLayoutItemLabel")
    assert is_data(label.currentText())
    layers.remove()
    made.stop()
    assert shown_by(project) == ""


def test_a_credit_that_an_older_version_wrote_out_is_replaced(layers):
    project = QgsProject.instance()
    QgsExpressionContextUtils.setProjectVariable(project, "repere_credit", CALCULATED)
    project.writeEntry(DECORATION, "/Label", CALCULATED.replace(" ", "\n"))
    project.writeEntry(DECORATION, "/Enabled", True)
    made = Credits(QObject(), layers)
    strange_layer(layers)
    made.update_credit()
    assert "@repere_credit" in project.readEntry(DECORATION, "/Label", "")[0]
    layers.remove()
    made.stop()


def test_a_long_credit_is_shown_on_lines_that_fit(layers):
    project = QgsProject.instance()
    made = Credits(QObject(), layers)
    strange_layer(layers).serverProperties().setAttribution("SPW - " + ", ".join(f"Couche {n}" for n in range(60)))
    made.update_credit()
    lines = shown_by(project).splitlines()
    assert len(lines) > 4 and max(map(len, lines)) <= 110
    layers.remove()
    made.stop()


def test_the_name_of_a_layer_or_commune_is_not_calculated_in_a_legend(layers, tmp_path):
    strange_layer(layers)
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.addLayoutItem(QgsLayoutItemLegend(layout))
    shown = drawn(QgsLayoutExporter(layout), tmp_path / "legend.svg")
    assert shown.count("6*7") == 2 and is_data(shown)


def test_a_pack_calculates_nothing_on_the_desk_that_gets_it(layers, tmp_path):
    assert write_project(OfflinePackage(tmp_path / "p.gpkg", (LOADED,), ()), tmp_path / "p.qgz", layers, "Huy")
    project = QgsProject()
    assert project.read(str(tmp_path / "p.qgz"))
    (layer,) = project.mapLayers().values()
    assert is_data(shown_by(project))
    assert "[%" not in layer.name() + layer.serverProperties().attribution()
