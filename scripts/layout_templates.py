"""Writes QGIS's templates of a work map into resources/layouts; run it again when they are to change.

Usage: .venv/bin/python scripts/layout_templates.py. What a template says is an expression: it is in the language of
whoever opens it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402 - Qt reads its platform first
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF  # noqa: E402
from qgis.PyQt.QtGui import QFont  # noqa: E402

FOLDER = Path(__file__).parents[1] / "resources" / "layouts"

WALLONIA = QgsRectangle(42_000, 20_000, 296_000, 168_000)
"""Metres of EPSG:31370: what a template shows until it is moved."""

MARGIN, TITLE, FOOT, COLUMN = 10.0, 14.0, 12.0, 75.0
"""Millimetres: the page's edge, the title's and the foot's heights, the width of what stands beside the map."""


@dataclass(frozen=True)
class Page:
    """A page in millimetres, and the file's name, which is the template's in QGIS."""

    name: str
    width: float
    height: float


PAGES = (
    Page("Carte d'intervention A4 paysage", 297, 210),
    Page("Carte d'intervention A4 portrait", 210, 297),
    Page("Carte d'intervention A3 paysage", 420, 297),
    Page("Carte d'intervention A3 portrait", 297, 420),
)


def write_template(page: Page) -> None:
    """Lay a page, and write it."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.setName(page.name)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height))
    inside = page.width - 2 * MARGIN
    top, bottom = MARGIN + TITLE, page.height - MARGIN - FOOT
    wide = page.width > page.height
    below = 0.0 if wide else 0.26 * page.height
    map_box = QRectF(MARGIN, top, inside - (COLUMN + 4 if wide else 0), bottom - top - below)
    # what explains the map: beside it on a wide page, below it on a high one
    side = (
        QRectF(page.width - MARGIN - COLUMN, top, COLUMN, bottom - top)
        if wide
        else QRectF(MARGIN, bottom - below + 4, inside, below - 4)
    )
    half = QRectF(side.x(), side.y(), side.width() if wide else side.width() / 2 - 2, side.height())
    title = (
        "[% coalesce(map_get(map('fr', 'Carte d’intervention', 'de', 'Einsatzkarte', 'nl', 'Werkkaart'),"
        " left(@qgis_locale, 2)), 'Work map') %]"
    )
    add_label(layout, "title", title, QRectF(MARGIN, MARGIN - 2, inside, 9), 13 if page.width < 250 else 16, bold=True)
    day = "[% format_date(now(), if(left(@qgis_locale, 2) = 'de', 'dd.MM.yyyy', 'dd/MM/yyyy')) %]"
    add_label(layout, "date", day, QRectF(MARGIN, MARGIN + 7, inside, 5), 9)
    drawn = QgsLayoutItemMap(layout)
    drawn.setId("map")
    add(layout, drawn, map_box)
    drawn.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    drawn.zoomToExtent(WALLONIA)
    drawn.setFrameEnabled(True)
    add_legend(layout, drawn, half, 1 if wide else 2)
    listed = (
        QRectF(half.x(), half.y() + 0.62 * half.height(), half.width(), 0.38 * half.height())
        if wide
        else half.translated(half.width() + 4, 0)
    )
    add_label(layout, "list", "", listed, 9)
    add_scale_and_north(layout, drawn, map_box)
    foot = QRectF(MARGIN, page.height - MARGIN - 8, inside, 8)
    add_label(layout, "repere_credit", "[% @repere_credit %]", foot, 6)
    FOLDER.mkdir(exist_ok=True)
    if not layout.saveAsTemplate(str(FOLDER / f"{page.name}.qpt"), QgsReadWriteContext()):
        raise SystemExit(f"{page.name} could not be written")


def add(layout: QgsPrintLayout, item: QgsLayoutItem, box: QRectF) -> None:
    """Put an item on the page, in millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x(), box.y()))
    item.attemptResize(QgsLayoutSize(box.width(), box.height()))


def add_label(layout: QgsPrintLayout, name: str, text: str, box: QRectF, size: int, *, bold: bool = False) -> None:
    """Write a text; ``size`` in points."""
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setText(text)
    font = QFont(label.font().family(), size)
    font.setBold(bold)
    label.setFont(font)
    label.setMarginX(0)
    add(layout, label, box)


def add_legend(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, box: QRectF, columns: int) -> None:
    """Explain only what the map shows."""
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    for part, size in (
        (QgsLegendStyle.Style.Title, 10),
        (QgsLegendStyle.Style.Group, 9),
        (QgsLegendStyle.Style.Subgroup, 8),
        (QgsLegendStyle.Style.SymbolLabel, 7),
    ):
        font = QFont(legend.styleFont(part).family(), size)
        font.setBold(part in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Subgroup))
        legend.setStyleFont(part, font)
    for part, room in ((QgsLegendStyle.Style.Symbol, 0.8), (QgsLegendStyle.Style.Subgroup, 1.5)):
        legend.rstyle(part).setMargin(QgsLegendStyle.Side.Top, room)
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 1)
    legend.setBoxSpace(0)
    legend.setSymbolHeight(3)
    legend.setSymbolWidth(5)
    add(layout, legend, box)
    legend.setLinkedMap(drawn)
    legend.setLegendFilterByMapEnabled(True)


def add_scale_and_north(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, box: QRectF) -> None:
    """In the map's lower corners."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale")
    bar.setStyle("Single Box")
    bar.setLinkedMap(drawn)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(30)
    bar.setMaximumBarWidth(60)
    bar.setHeight(2)
    text = bar.textFormat()
    text.setSize(8)
    bar.setTextFormat(text)
    bar.setBackgroundEnabled(True)
    add(layout, bar, QRectF(box.x() + 2, box.bottom() - 13, 70, 11))
    north = QgsLayoutItemPicture(layout)
    north.setId("north")
    # one of QGIS's own, which every QGIS has
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    north.setLinkedMap(drawn)
    add(layout, north, QRectF(box.right() - 14, box.y() + 2, 12, 16))


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for page in PAGES:
        write_template(page)
    # QGIS closes in an order of its own
    os._exit(0)
