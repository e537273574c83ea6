"""The map: it moves when a person chose, marks what was chosen, and leaves nothing behind."""

from __future__ import annotations

import gc
import itertools
import math
import weakref

import pytest
import repere
import requests
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu
from repere.services.corrections.decisions import decide
from repere.services.incidents.checks.road_manager import RoadManagement
from repere.services.model.incident import Incident
from repere.services.profile import parse
from repere.services.workspace.workspace import Workspace
from repere.ui.map import address_marks, context_menu, styles
from repere.ui.map.address_marks import MAX_NUMBER_SCALE
from repere.ui.map.highlights import MapOverlay
from repere.ui.map.layout_templates import PATHS_SETTING, TEMPLATE_FOLDER, list_templates
from repere.ui.map.work_map import SCALES
from repere.ui.map.workspace_layers import IN_SIGHT_SHARE

pytestmark = pytest.mark.usefixtures("drawn_map")


@pytest.fixture
def dock(qgis_iface, first_day, wait, monkeypatch):
    """The dock on the town after a comparison; nothing more is fetched than a test asks for."""
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    # as QGIS's window does for its project
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    monkeypatch.setattr(dock, "refresh_all", lambda: None)
    dock.desk.open(parse(requests.get(f"{first_day}/sandbox/profile.json", timeout=30).text, "profile.json"))
    wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
    addresses = dock.panels["addresses"]
    addresses.refresh()
    wait(lambda: bool(addresses.list.model.rows) and not dock.desk.is_busy() and dock.header.isVisible())
    # the dock shows its first panel once it is laid
    dock.show_panel("addresses")
    yield dock
    plugin.unload()


def centre(dock) -> tuple[int, int]:
    """Where the map is, whole metres."""
    point = dock.layers.canvas.center()
    return round(point.x()), round(point.y())


def find_target(discrepancy) -> tuple[int, int]:
    """Where the map goes for a difference that one list alone has."""
    x = discrepancy.register_x if discrepancy.register_x == discrepancy.register_x else discrepancy.source_x
    y = discrepancy.register_y if discrepancy.register_y == discrepancy.register_y else discrepancy.source_y
    return round(x), round(y)


def is_in_sight(dock, discrepancy) -> bool:
    """Whether the map shows a difference that one list alone has, not at its very edge."""
    return dock.layers.canvas.extent().scaled(IN_SIGHT_SHARE).contains(QgsPointXY(*find_target(discrepancy)))


def test_the_map_goes_where_a_person_chose_and_nowhere_on_a_reload(dock, wait, settle):
    addresses, corrections = dock.panels["addresses"], dock.panels["corrections"]
    addresses.list.chips.choose("missing_in_source")
    shown = addresses.list.model.shown
    old, asked, following = shown[0], shown[40], shown[41]
    dock.desk.commit(lambda workspace: decide(workspace, old.discrepancies, "correct_source", who="A"), "corrections")
    wait(lambda: len(corrections.list.model.rows) == 1)

    dock.show_panel("corrections")
    corrections.list.table.selectRow(0)
    assert centre(dock) == find_target(old.discrepancy), "a click on a correction's row shows it"
    dock.show_panel("addresses")
    addresses.list.select(asked.key)
    at_row = centre(dock)
    assert is_in_sight(dock, asked.discrepancy)

    with Workspace(dock.desk.path) as workspace:
        (draft,) = workspace.list_corrections()
    reloads = {
        "commit": lambda: dock.desk.commit(lambda workspace: workspace.revise(draft, who="B"), "corrections"),
        "refresh": lambda: [panel.reload() for panel in dock.panels.values() if hasattr(panel, "reload")],
        "comparison": addresses.refresh,
        "incidents": dock.panels["incidents"].refresh,
        # what a colleague's desk does in a team's database
        "database notice": lambda: [
            dock.desk.changed.emit(table, None) for table in ("discrepancies", "incidents", "corrections")
        ],
    }
    for name, reload in reloads.items():
        reload()
        settle()
        assert centre(dock) == at_row, f"moved by: {name}"
        assert addresses.list.current().key == asked.key, name
    # nor by a panel behind the one in front
    corrections.list.table.clearSelection()
    corrections.list.table.setCurrentIndex(corrections.list.model.index(-1, 0))
    corrections.pick(draft.id)
    assert corrections.list.current().id == draft.id and centre(dock) == at_row

    # a decision by key goes on to the next row, and the map with it
    addresses.decide("correct_source")
    settle()
    assert addresses.list.current().key == following.key
    assert is_in_sight(dock, following.discrepancy)


def test_no_row_is_read_for_its_time_as_another_layer_comes(dock):
    incidents = dock.layers.find("incidents").temporalProperties()
    with_times = []
    heard = QgsProject.instance().layersAdded.connect(lambda _layers: with_times.append(incidents.isActive()))
    dock.layers.show_permit_layer()
    QgsProject.instance().layersAdded.disconnect(heard)
    assert with_times == [False], "QGIS would read all of them"
    assert incidents.isActive()


def test_a_layer_that_a_person_duplicated_goes_with_the_commune(dock):
    twin = dock.layers.find("incidents").clone()
    QgsProject.instance().addMapLayer(twin)
    dock.desk.close()
    assert not QgsProject.instance().mapLayers()


def test_a_commune_that_is_closed_leaves_nothing_of_its_own_on_the_canvas(dock, wait):
    canvas, profile = dock.layers.canvas, dock.desk.profile

    def reopen() -> list[weakref.ref]:
        overlays = [weakref.ref(item) for item in canvas.scene().items() if isinstance(item, MapOverlay)]
        dock.desk.close()
        wait(lambda: not dock._dropped)
        dock.desk.open(profile)
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        return overlays

    # the fixture itself holds a panel of the first
    reopen()
    before = reopen()
    assert before
    gc.collect()
    assert not [overlay for overlay in before if overlay() is not None]


def test_a_row_in_sight_is_marked_at_once_and_the_map_stays(dock, wait):
    addresses, canvas = dock.panels["addresses"], dock.layers.canvas
    canvas.window().show()
    canvas.resize(602, 602)
    wait(lambda: canvas.mapSettings().outputSize() == QSize(600, 600))  # its frame is one pixel
    addresses.list.chips.choose("missing_in_source")
    places = {row.key: find_target(row.discrepancy) for row in addresses.list.model.shown}

    def distance(pair):
        return math.dist(*(places[row.key] for row in pair))

    first, near = min(itertools.combinations(addresses.list.model.shown, 2), key=distance)
    far = max(addresses.list.model.shown, key=lambda row: distance((first, row)))
    addresses.list.select(first.key)
    there, layer = places[near.key], dock.layers.find("discrepancies")
    assert is_in_sight(dock, near.discrepancy)
    wait(lambda: [feature["key"] for feature in layer.selectedFeatures()] == [first.key])
    before = canvas.extent()
    addresses.list.select(near.key)
    assert canvas.extent() == before
    assert [feature["key"] for feature in layer.selectedFeatures()] == [first.key], "QGIS would draw the map for it"
    assert [tuple(map(round, point)) for point in addresses.marks.overlay._pairs[0].values()] == [there]
    wait(lambda: [feature["key"] for feature in layer.selectedFeatures()] == [near.key])
    assert addresses.list.current().key == near.key and canvas.extent() == before
    addresses.list.select(far.key)
    assert is_in_sight(dock, far.discrepancy) and canvas.extent() != before
    # a list narrowed before the layer selects the row: nothing is chosen by that
    addresses.list.chips.choose("position")
    wait(lambda: [feature["key"] for feature in layer.selectedFeatures()] == [far.key])
    assert addresses.list.chips.current == "position" and addresses.list.current() is None


def test_what_is_chosen_on_the_map_is_looked_at_there(dock, wait):
    addresses = dock.panels["addresses"]
    addresses.list.chips.choose("missing_in_source")
    first, other = (addresses.list.model.shown[number] for number in (0, 30))
    addresses.list.select(first.key)
    before, layer = centre(dock), dock.layers.find("discrepancies")
    layer.selectByExpression(f"\"key\" = '{other.key}'")
    assert addresses.list.current().key == other.key and centre(dock) == before
    # Enter on the row brings it
    QApplication.setActiveWindow(dock)
    QTest.keyClick(addresses.list.table, Qt.Key.Key_Return)
    assert centre(dock) == find_target(other.discrepancy)


def test_a_feature_that_is_not_to_be_read_just_now_chooses_no_row(dock):
    """QGIS reads without locks: in the middle of a commit what a person clicked on may be missing."""
    dock.layers.find("discrepancies").selectByIds([2**40])
    assert dock.panels["addresses"].list.current() is None


def test_the_first_row_that_takes_the_focus_is_chosen_by_nobody(dock):
    addresses = dock.panels["addresses"]
    before, table = centre(dock), addresses.list.table
    assert addresses.list.current() is None
    QApplication.sendEvent(table, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert addresses.list.current() is not None and centre(dock) == before


def test_the_chosen_address_has_its_letters_its_neighbours_and_a_legend(dock, wait, settle):
    addresses = dock.panels["addresses"]
    marks, canvas = addresses.marks.overlay, dock.layers.canvas
    assert marks.legend() == [], "nothing is marked, nothing is explained"
    addresses.list.chips.choose("position")
    addresses.list.select(addresses.list.model.shown[0].key)
    # a canvas that no window shows is a few pixels wide
    canvas.zoomScale(MAX_NUMBER_SCALE - 1)
    wait(lambda: bool(marks.numbers))
    assert [sign for sign, _words in marks.legend()] == ["R", "S", "register", "source"]
    boxes = [number.box for number in marks.numbers]
    assert not any(box.intersects(other) for place, box in enumerate(boxes) for other in boxes[:place])
    # drawn without an error, over a map of any colour
    assert not canvas.grab().isNull()
    for colour in (styles.REGISTER_GREY, styles.BLUE):
        assert (
            contrast(colour, address_marks._GROUND, "black") >= 4.5 <= contrast(colour, address_marks._GROUND, "white")
        )
    canvas.zoomScale(2 * MAX_NUMBER_SCALE)
    wait(lambda: not marks.numbers)
    assert [sign for sign, _words in marks.legend()] == ["R", "S"]
    dock.show_panel("incidents")
    assert not marks.isVisible(), "the marks go with their panel"
    dock.show_panel("addresses")
    assert marks.isVisible()
    addresses.list.chips.choose("missing_in_source")
    addresses.list.select(addresses.list.model.shown[0].key)
    assert [sign for sign, _words in marks.legend()] == ["R"]

    # the register as a layer, that a later comparison keeps fresh
    assert addresses.marks.has_lists
    addresses.marks.show_register()
    layer = dock.layers.find("list_register")
    assert layer.isValid() and layer.featureCount() > 9000
    assert dock.layers.is_list_shown("register")
    addresses.refresh()
    settle()
    assert dock.layers.find("list_register") is layer and layer.featureCount() > 9000
    assert next(layer.getFeatures())["number"]


def test_what_is_chosen_has_a_halo_and_keeps_its_colour(dock, wait):
    incidents = dock.panels["incidents"]
    incidents.refresh()
    wait(lambda: bool(incidents.list.model.rows) and not dock.desk.is_busy())
    for table in ("discrepancies", "incidents", "corrections"):
        chosen = dock.layers.find(table).selectionProperties()
        assert chosen.selectionRenderingMode() == Qgis.SelectionRenderingMode.CustomSymbol, table
        assert styles.YELLOW in stroke_colours(chosen.selectionSymbol()), table
    dock.show_panel("incidents")
    row = incidents.list.model.shown[0]
    incidents.list.select(row.incident.service_request_id)
    (ring,) = incidents.halo.points
    assert (round(ring.x()), round(ring.y())) == centre(dock), "also where many are drawn as one"
    dock.show_panel("addresses")
    assert not incidents.halo.isVisible()


def right_click(canvas, x: float, y: float) -> dict[str, object]:
    """The entries that QGIS's menu has after a right click at a place in the map's CRS, by their text."""
    pixel = canvas.getCoordinateTransform().transform(x, y)
    event = QgsMapMouseEvent(
        canvas, QEvent.Type.MouseButtonPress, QPoint(round(pixel.x()), round(pixel.y())), Qt.MouseButton.RightButton
    )
    right_click.menu = menu = QMenu()
    canvas.contextMenuAboutToShow.emit(menu, event)
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_maps_menu_says_why_it_cannot_and_goes_with_the_plugin(qgis_app, qgis_iface, monkeypatch):
    canvas, opened = qgis_iface.mapCanvas(), []

    def show(authid: str, *extent: float) -> None:
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authid))
        canvas.setExtent(QgsRectangle(*extent))

    show("EPSG:31370", 211000, 132000, 212000, 133000)
    monkeypatch.setattr(
        context_menu, "QDesktopServices", type("Browser", (), {"openUrl": lambda url: opened.append(url.toString())})
    )
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    entries = right_click(canvas, 211500, 132500)
    assert len(entries) == 4
    assert [action.isEnabled() for action in entries.values()] == [False, False, False, True]
    assert all("open a commune first" in text for text in list(entries)[:3])
    list(entries.values())[3].trigger()
    assert opened[0].startswith("https://geoportail.wallonie.be/walonmap#BBOX=")
    edges = [float(edge) for edge in opened[0].partition("BBOX=")[2].split(",")]
    assert edges[0] < 211500 < edges[1] and edges[2] < 132500 < edges[3]
    # degrees are places, too; a map without a CRS has none
    show("EPSG:4326", 5.2, 50.5, 5.3, 50.6)
    list(right_click(canvas, 5.24, 50.52).values())[3].trigger()
    assert 205_000 < float(opened[1].partition("BBOX=")[2].split(",")[0]) < 220_000
    show("", 5.2, 50.5, 5.3, 50.6)
    assert right_click(canvas, 5.24, 50.52) == {}
    plugin.unload()
    show("EPSG:31370", 211000, 132000, 212000, 133000)
    assert right_click(canvas, 211500, 132500) == {}


def test_a_right_click_asks_reports_and_finds_the_address_of_that_place(dock, wait):
    canvas = dock.layers.canvas
    dock.layers.go_to(211500, 132500)
    asks, reports, finds, _walonmap = right_click(canvas, 211500, 132500).values()
    assert asks.isEnabled() and reports.isEnabled() and finds.isEnabled()
    asks.trigger()
    layers = dock.panels["layers"]
    assert dock.stack.currentWidget() is layers and layers.tabs.currentWidget() is layers.point_info
    x, y = layers.point_info._position
    assert abs(x - 211500) < 50 and abs(y - 132500) < 50
    reports.trigger()
    incidents = dock.panels["incidents"]
    page = incidents.pages.currentWidget()
    assert dock.stack.currentWidget() is incidents and page._position is not None
    assert not page.point.isChecked(), "the place is known: the mouse need not wait for it"
    dock.desk.messages.bar = Heard()
    finds.trigger()
    wait(lambda: bool(dock.desk.messages.bar.texts))
    assert "(" in dock.desk.messages.bar.texts[0] and " m)" in dock.desk.messages.bar.texts[0]
    # a service that takes no reports from programs is said to be one
    incidents.tools.new.setEnabled(False)
    _asks, reports, *_rest = right_click(canvas, 211500, 132500).items()
    assert not reports[1].isEnabled() and "takes no reports" in reports[0]


def test_the_layout_manager_finds_the_templates_and_keeps_the_persons_own(qgis_app, qgis_iface, tmp_path):
    own = str(tmp_path)
    QgsSettings().setValue(PATHS_SETTING, [own])
    for _again in range(2):
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        assert QgsApplication.layoutTemplatePaths() == [own, str(TEMPLATE_FOLDER)]
        plugin.unload()
        assert QgsApplication.layoutTemplatePaths() == [own]
    QgsSettings().remove(PATHS_SETTING)
    plugin.initGui()
    # QGIS ended without a word: the next start does not add it twice
    plugin.unload()
    assert QgsSettings().value(PATHS_SETTING) is None
    for template in list_templates():
        # nothing of the computer that made it
        assert str(TEMPLATE_FOLDER.parents[1]) not in template.read_text(encoding="utf-8")


def test_a_work_map_numbers_what_is_chosen_and_is_printed(dock, wait, settle, monkeypatch, tmp_path):
    incidents = dock.panels["incidents"]
    incidents.refresh()
    wait(lambda: bool(incidents.list.model.rows))
    # QGIS reads without locks: in the middle of a commit it would miss incidents
    settle()
    dock.show_panel("incidents")
    rows = incidents.list.model.shown[:2]
    layer, designed = dock.layers.find("incidents"), []
    numbers = sorted(row.incident.service_request_id for row in rows)
    layer.selectByExpression(f"\"service_request_id\" IN ('{numbers[0]}', '{numbers[1]}')")
    monkeypatch.setattr(dock.iface, "openLayoutDesigner", designed.append, raising=False)
    look = layer.styleManager().style(layer.styleManager().currentStyle()).xmlData()
    assert [template.stem.split()[-2] for template in list_templates()] == ["A4", "A4", "A3", "A3"]
    for template in list_templates():
        dock.open_work_map(template)
    wait(lambda: len(designed) == 4)
    manager = QgsProject.instance().layoutManager()
    assert [layout.name() for layout in designed] == [template.stem for template in list_templates()]
    layout = designed[0]
    assert "Huy" in layout.itemById("title").text()
    lines = layout.itemById("list").text().splitlines()
    assert [line.split()[:2] for line in lines] == [["1", numbers[0]], ["2", numbers[1]]]
    drawn = layout.itemById("map")
    assert round(drawn.scale()) in SCALES
    for feature in layer.selectedFeatures():
        point = feature.geometry()
        point.transform(QgsCoordinateTransform(layer.crs(), drawn.crs(), QgsProject.instance()))
        assert drawn.extent().contains(point.asPoint())
    bar = layout.itemById("scale")
    assert str(int(bar.unitsPerSegment())).rstrip("0") in ("1", "2", "5")
    assert "array_find" in drawn.layerStyleOverrides()[layer.id()]
    assert layer.styleManager().style(layer.styleManager().currentStyle()).xmlData() == look, "the map looks as before"
    (credit,) = [item for item in layout.items() if "repere_credit" in getattr(item, "text", str)()]
    assert credit.id() == "repere_credit", "one credit line, the template's own"
    path = tmp_path / "map.pdf"
    done = QgsLayoutExporter(layout).exportToPdf(str(path), QgsLayoutExporter.PdfExportSettings())
    assert done == QgsLayoutExporter.ExportResult.Success and path.read_bytes().startswith(b"%PDF")
    # the same once more has a name of its own; without a choice it shows the map as it is
    layer.removeSelection()
    dock.layers.find("discrepancies").removeSelection()
    dock.layers.go_to(211500, 132500)
    dock.open_work_map(list_templates()[0])
    wait(lambda: len(designed) == 5)
    assert designed[-1].name() != designed[0].name() and designed[-1].itemById("list").text() == ""
    assert designed[-1].itemById("map").extent().contains(QgsPointXY(211500, 132500))
    manager.clear()


class Heard(QgsMessageBar):
    """A message bar that remembers."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def pushMessage(self, _title, text, level, _seconds):  # noqa: N802
        self.texts.append(text)

    def pushWidget(self, widget, level=None, duration=0):  # noqa: N802
        self.texts.append(widget.text())
        return super().pushWidget(widget, level, duration)


def stroke_colours(symbol) -> set[str]:
    """The colours of all strokes of a symbol, those of symbols within it among them."""
    colours = set()
    for layer in symbol.symbolLayers():
        within = layer.subSymbol()
        colours |= {layer.strokeColor().name()} if within is None else stroke_colours(within)
    return colours


def contrast(colour: str, ground: QColor, below: str) -> float:
    """WCAG's contrast of a text on a ground that lets something through."""
    shares = ground.alphaF()
    mixed = [
        shares * above + (1 - shares) * under for above, under in zip(ground.getRgbF()[:3], QColor(below).getRgbF())
    ]
    light, dark = sorted((luminance(mixed), luminance(QColor(colour).getRgbF()[:3])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(rgb) -> float:
    """WCAG's relative luminance."""
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_layer_read_while_the_file_is_written_shows_the_change_in_the_end(qgis_app, tmp_path):
    """QGIS reads without locks: a commit whose first page alone is on the disk yet is no reason to keep the others."""
    path = tmp_path / "huy.gpkg"
    one = Incident("", "open", "1", "Voirie", "Trou", "", "", "", "", "", "", 5.24, 50.52)
    reports = [one._replace(service_request_id=str(number)) for number in range(200)]
    managed = [RoadManagement(report.service_request_id, "region", "N90", 3.0, 0.9) for report in reports]
    with Workspace(path, "61031") as workspace:
        workspace.merge_incidents(reports)
    layer = QgsVectorLayer(f"{path}|layername=incidents", "Incidents", "ogr")
    layer.setReadOnly(True)

    def count_managed() -> int:
        return sum(feature["manager"] == "region" for feature in layer.getFeatures())

    assert count_managed() == 0
    before = path.read_bytes()
    with Workspace(path) as workspace:
        workspace.store_road_managers(managed, {})
        committed = path.read_bytes()
    after = path.read_bytes()
    page = int.from_bytes(after[16:18], "big")
    with path.open("r+b") as file:
        for state, count in ((committed[:page] + before[page:], 0), (after, len(reports))):
            file.seek(0)
            file.write(state)
            file.flush()
            assert count_managed() == count
