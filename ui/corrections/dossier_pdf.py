"""A dossier on paper: a QGIS print layout whose atlas goes through the corrections, a map for each.

A layout belongs to the main thread. It is drawn page by page, so that the window answers in between.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTableColumn,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTableCell,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMarginsF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from ...services.corrections import attachments
from ...services.corrections.targets.paper_dossier import Dossier, DossierFiles
from ...services.errors import N_, InvalidFile
from ...services.model.correction import Correction
from ..map import styles
from ..map.workspace_layers import LAMBERT72
from ..qgis.translate import plural, tr
from ..widgets.basics import format_date
from .labels import compare_sides

IMAGE_DPI = 200
"""Dots per inch of what is drawn as an image; text and lines are vectors."""

CONTENTS_ROWS = 36
"""Corrections listed on a page of contents."""

_VARIABLE = "repere_text"

_NEAR = 60.0
"""Metres shown at least to each side of a correction."""


class Atlas:
    """The pages of one dossier: contents and signature first, then one page per correction."""

    def __init__(self, dossier: Dossier, geopackage: Path, background: Sequence[Any]) -> None:
        self.dossier = dossier
        self._coverage = QgsVectorLayer(f"{geopackage}|layername=items", "items", "ogr")
        sketches = QgsVectorLayer(f"{geopackage}|layername=sketches", "sketches", "ogr")
        self._own = [*marks(dossier.corrections, _bold_on_its_page), sketches]
        self._contents = _Page(dossier)
        self._page = _CorrectionPage(dossier, self._coverage, [*self._own, *background])

    @property
    def count(self) -> int:
        """How many pages."""
        return self._lists + len(self.dossier.corrections)

    @property
    def _lists(self) -> int:
        return max(1, math.ceil(len(self.dossier.corrections) / CONTENTS_ROWS))

    def write(self, path: Path, files: DossierFiles | None = None) -> Iterator[int]:
        """Write the PDF page by page; each step tells how many are done. Raises InvalidFile.

        ``files`` are those that go with it: their checksums stand above the signature.
        """
        try:
            path.open("xb").close()
        except OSError as error:
            raise InvalidFile(
                N_("{path} cannot be written: {reason}."),
                N_("Choose another folder."),
                path=path,
                reason=error.strerror,
            ) from error
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(IMAGE_DPI)
        writer.setTitle(f"{self.dossier.number} {self.dossier.commune}")
        painter = QPainter(writer)
        try:
            for number in range(self.count):
                if number:
                    writer.newPage()
                self._turn_to(number, files).renderPage(painter, 0)
                yield number + 1
        finally:
            painter.end()

    def render_page(self, number: int, width: int) -> QImage:
        """A page as an image ``width`` pixels wide, to look at."""
        return self._turn_to(number, None).renderPageToImage(0, QSize(width, round(width * 297 / 210)))

    def _turn_to(self, number: int, files: DossierFiles | None) -> QgsLayoutExporter:
        if number < self._lists:
            self._contents.show_contents(number, self._lists, files)
            return QgsLayoutExporter(self._contents.layout)
        self._page.show(number - self._lists)
        return QgsLayoutExporter(self._page.layout)


class _Page:
    """An A4 sheet with the dossier's name on top."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.layout = QgsPrintLayout(QgsProject.instance())
        self.layout.initializeDefaults()
        self.layout.renderContext().setDpi(IMAGE_DPI)
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
        head = tr("Dossier {number} · {commune} · for {service}").format(
            number=dossier.number, commune=dossier.commune, service=dossier.service
        )
        self.add_label(head, 10, 8, 150, 6, 9)
        self.title = self.add_label("", 10, 15, 150, 14, 15, bold=True)
        self.corner = self.add_label("", 150, 8, 50, 14, 20, bold=True)
        self.corner.setHAlign(Qt.AlignmentFlag.AlignRight)
        self.text = self.add_label("", 10, 30, 190, 30, 9)
        self.foot = self.add_label("", 10, 284, 190, 8, 7)
        self.table = self.add_table(10, 62, 190, 190)

    def show_contents(self, number: int, of: int, files: DossierFiles | None) -> None:
        """The contents, ``CONTENTS_ROWS`` at a time; above them on the first sheet who made it and what goes with
        it."""
        dossier = self.dossier
        show_text(self.title, tr("Corrections of addresses") if number == 0 else tr("Contents, continued"))
        show_text(self.corner, dossier.number)
        said = [
            plural(
                "{count} corrections, approved and put together by {author} on {date}.",
                len(dossier.corrections),
                author=dossier.author,
                date=format_date(dossier.made_at),
            )
        ]
        if files is not None and number == 0:
            said += [
                tr("With it: {file} (SHA-256 {hash})").format(file=path.name, hash=checksum)
                for path, checksum in (
                    (files.geopackage, files.geopackage_sha256),
                    (files.csv, files.csv_sha256),
                )
            ]
        if dossier.trail_head and number == 0:
            steps, _blank, checksum = dossier.trail_head.partition(" ")
            # a damaged workspace may hold anything
            if steps.isdecimal():
                said.append(plural("The journal then: {count} steps, the last {hash}", int(steps[:9]), hash=checksum))
            else:
                said.append(dossier.trail_head)
        show_text(self.text, "\n".join(said))
        start = number * CONTENTS_ROWS
        rows = [
            (str(item), styles.kind_name(one.kind), one.label, one.author)
            for item, one in enumerate(dossier.corrections[start : start + CONTENTS_ROWS], start + 1)
        ]
        self.fill_table((tr("No."), tr("Correction"), tr("About"), tr("Author")), rows, (14, 40, 96, 40))
        signature = tr("Signature: ______________________________      Handed in on: ____________________")
        show_text(self.foot, signature if number == of - 1 else "")

    def add_label(
        self, text: str, x: float, y: float, width: float, height: float, size: float, bold: bool = False
    ) -> QgsLayoutItemLabel:
        """Text at a place, in millimetres."""
        item = QgsLayoutItemLabel(self.layout)
        show_text(item, text)
        item.setTextFormat(_letters(size, bold))
        self.add_item(item, x, y, width, height)
        return item

    def add_table(self, x: float, y: float, width: float, height: float) -> QgsLayoutItemManualTable:
        """An empty table at a place."""
        # Python may not call its constructor
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setIncludeTableHeader(True)
        table.setContentTextFormat(_letters(8, False))
        table.setHeaderTextFormat(_letters(8, True))
        table.setGridColor(QColor("#bbbbbb"))
        table.setGridStrokeWidth(0.2)
        table.setWrapBehavior(QgsLayoutItemManualTable.WrapBehavior.WrapText)
        frame = QgsLayoutFrame(self.layout, table)
        self.add_item(frame, x, y, width, height)
        table.addFrame(frame)
        return table

    def fill_table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """Headings and rows of the table; widths in millimetres."""
        self.table.setColumnWidths(list(widths))
        self.table.setHeaders([QgsLayoutTableColumn(heading) for heading in headings])
        self.table.setTableContents([[QgsTableCell(text) for text in row] for row in rows])

    def add_item(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        """Put an item onto the sheet."""
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        if not isinstance(item, QgsLayoutFrame):
            self.layout.addLayoutItem(item)


class _CorrectionPage(_Page):
    """The sheet that the atlas goes through."""

    def __init__(self, dossier: Dossier, coverage: QgsVectorLayer, layers: list[Any]) -> None:
        super().__init__(dossier)
        self.map = QgsLayoutItemMap(self.layout)
        self.add_item(self.map, 10, 32, 190, 140)
        self.map.setCrs(QgsCoordinateReferenceSystem(LAMBERT72))
        self.map.setLayers(layers)
        self.map.setKeepLayerSet(True)
        self.map.setFrameEnabled(True)
        self.map.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
        self.bar = QgsLayoutItemScaleBar(self.layout)
        self.bar.setStyle("Line Ticks Up")
        self.bar.setLinkedMap(self.map)
        self.bar.setUnits(Qgis.DistanceUnit.Meters)
        self.bar.setUnitLabel("m")
        self.bar.setNumberOfSegments(2)
        self.bar.setNumberOfSegmentsLeft(0)
        self.bar.setBackgroundEnabled(True)
        self.add_item(self.bar, 12, 160, 60, 10)
        self.nowhere = self.add_label(tr("This correction has no place on the map."), 10, 95, 190, 10, 11)
        self.text.attemptMove(QgsLayoutPoint(10, 174))
        self.text.attemptResize(QgsLayoutSize(190, 26))
        self.table.frame(0).attemptMove(QgsLayoutPoint(10, 202))
        self.signs = self.add_label(tr("Square: before. Triangle: after."), 110, 174, 90, 5, 8)
        self.signs.setHAlign(Qt.AlignmentFlag.AlignRight)
        self.photo = QgsLayoutItemPicture(self.layout)
        self.add_item(self.photo, 134, 202, 66, 78)
        owners = {layer.serverProperties().attribution() for layer in layers} - {""}
        show_text(self.foot, " · ".join((tr("Belgian Lambert 72 (EPSG:31370)"), *sorted(owners))))
        self.atlas = self.layout.atlas()
        self.atlas.setCoverageLayer(coverage)
        self.atlas.setSortFeatures(True)
        self.atlas.setSortExpression('"item"')
        self.atlas.setEnabled(True)
        self.atlas.updateFeatures()

    def show(self, number: int) -> None:
        """Turn the atlas to a correction, counted from 0."""
        self.atlas.seekTo(number)
        one = self.dossier.corrections[number]
        show_text(self.title, f"{styles.kind_name(one.kind)} · {one.label}")
        show_text(self.corner, f"{number + 1} / {len(self.dossier.corrections)}")
        points = [place for place in positions_of(one) if place is not None]
        self.map.setVisibility(bool(points))
        self.bar.setVisibility(bool(points))
        self.signs.setVisibility(bool(points))
        self.nowhere.setVisibility(not points)
        if points:
            xs, ys = [x for x, _ in points], [y for _, y in points]
            shown = QgsRectangle(min(xs), min(ys), max(xs), max(ys))
            shown.grow(max(_NEAR, 0.3 * max(shown.width(), shown.height())))
            self.map.zoomToExtent(shown)
            self.bar.setUnitsPerSegment(_round(self.map.extent().width() / 10))
        show_text(self.text, "\n".join(_describe_origin(one)))
        # QGIS would draw an SVG too, and ask other machines for what it names
        seen = bool(one.photo) and attachments.is_photo_unchanged(one)
        side = 45 if seen else 75
        self.table.frame(0).attemptResize(QgsLayoutSize(30 + 2 * side, 78))
        self.fill_table((tr("Field"), tr("Before"), tr("After")), compare_sides(one), (30, side, side))
        self.photo.setPicturePath(one.photo if seen else "")
        self.photo.setVisibility(seen)
        self.photo.refreshPicture()


def show_text(item: QgsLayoutItemLabel, text: str) -> None:
    """Let a label show ``text`` as it is.

    QGIS calculates what stands between [% and %] in a label's own text, but not in a variable's value.
    """
    QgsExpressionContextUtils.setLayoutItemVariable(item, _VARIABLE, text)
    item.setText(f"[% @{_VARIABLE} %]")


def _describe_origin(correction: Correction) -> list[str]:
    """Who, when, why, and under which identifiers."""
    said = tr("by {author}, {date}").format(author=correction.author or "–", date=format_date(correction.created_at))
    if correction.reviewer:
        said += " · " + tr("reviewed by {reviewer}").format(reviewer=correction.reviewer)
    lines = [said, tr("Record: {subject} · correction: {id}").format(subject=correction.subject, id=correction.id)]
    return lines + [text for text in (correction.note, correction.link) if text]


def positions_of(correction: Correction) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
    """Where it is and where it should be, EPSG:31370; where it stands on the map if it says neither."""
    before, after = (_parse_position(side.get("position")) for side in (correction.before, correction.after))
    if before is None and after is None and correction.x is not None and correction.y is not None:
        before = (correction.x, correction.y)
    return before, after


def _parse_position(position: Any) -> tuple[float, float] | None:
    return (float(position["x"]), float(position["y"])) if isinstance(position, dict) and "x" in position else None


def marks(corrections: Sequence[Correction], render: Callable[[QgsSymbol], QgsFeatureRenderer]) -> list[QgsVectorLayer]:
    """Before (square), after (triangle) and the arrow between, each symbol as ``render`` makes it a look."""
    kinds = (
        ("Point", QgsMarkerSymbol.createSimple({"name": "triangle", "color": styles.BLUE, "size": "4.5"})),
        ("Point", QgsMarkerSymbol.createSimple({"name": "square", "color": styles.RED, "size": "3.5"})),
        ("LineString", styles.arrow(styles.BLUE, 0.9)),
    )
    made = []
    for number, (kind, symbol) in enumerate(kinds):
        layer = QgsVectorLayer(f"{kind}?crs={LAMBERT72}&field=item:integer", "", "memory")
        features = []
        for item, one in enumerate(corrections, 1):
            before, after = positions_of(one)
            drawn = (after, before, (before, after) if before and after and before != after else None)[number]
            if drawn is not None:
                feature = QgsFeature(layer.fields())
                feature["item"] = item
                feature.setGeometry(QgsGeometry.fromWkt(_wkt(kind, drawn)))
                features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.setRenderer(render(symbol))
        made.append(layer)
    return made


def _wkt(kind: str, drawn: Any) -> str:
    if kind == "Point":
        return f"POINT ({drawn[0]} {drawn[1]})"
    (x, y), (to_x, to_y) = drawn
    return f"LINESTRING ({x} {y}, {to_x} {to_y})"


def _bold_on_its_page(symbol: QgsSymbol) -> QgsRuleBasedRenderer:
    """Bold on its own page, faint on the others'."""
    root = QgsRuleBasedRenderer.Rule(None)
    faint = symbol.clone()
    faint.setOpacity(0.25)
    for look, expression in ((symbol, "\"item\" = attribute(@atlas_feature, 'item')"), (faint, "ELSE")):
        rule = QgsRuleBasedRenderer.Rule(look)
        rule.setFilterExpression(expression)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _letters(size: float, bold: bool) -> QgsTextFormat:
    letters = QgsTextFormat()
    font = QFont("Sans Serif")
    font.setBold(bold)
    letters.setFont(font)
    letters.setSize(size)
    letters.setColor(QColor("black"))
    return letters


def _round(metres: float) -> float:
    """1, 2 or 5 times a power of ten, not above ``metres``."""
    power = 10 ** math.floor(math.log10(metres))
    return max(step * power for step in (1, 2, 5) if step * power <= metres)
