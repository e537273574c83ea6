"""Incidents as the manual tells them: the recorded reports around Namur, and what only the training town plays."""

from __future__ import annotations

import json
import threading
from dataclasses import fields as dataclass_fields
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QDate, QDateTime, QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor, QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from repere.services.addresses.readers import icar
from repere.services.incidents import endpoint, incident_list
from repere.services.model.correction import State
from repere.services.profile import BackofficeList, parse
from repere.services.workspace.incident_table import Incidents
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.namur import Namur
from repere.tests.servers.replay import Reply
from repere.ui.incidents import details, history
from repere.ui.incidents.endpoint_fields import CapabilityForm
from repere.ui.map import incident_style
from repere.ui.map.styles import STATUS_COLOURS
from repere.ui.widgets.basics import format_date

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Heard(QgsMessageBar):
    """A message bar that remembers."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def pushWidget(self, widget, level=None, duration=0):  # noqa: N802
        # what has a button stands beside what is said
        self.texts += [widget.text()] * (not widget.findChildren(QPushButton))
        return super().pushWidget(widget, level, duration)


@pytest.fixture
def opened(qgis_iface, wait, settle):
    """Open the dock on a profile; what it says is heard."""
    plugins = []

    def open_dock(profile: dict):
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        plugins.append(plugin)
        dock = plugin.show_dock()
        dock.desk.messages.bar = Heard()
        dock.resize(430, 900)
        dock.desk.open(parse(json.dumps(profile), "profile.json"))
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        wait(lambda: bool(dock.panels["incidents"].list.model.rows))
        # what is fetched is judged once it is listed, and what is judged is read again
        settle()
        return dock

    yield open_dock
    for plugin in plugins:
        plugin.unload()


@pytest.fixture
def namur():
    with Namur() as served:
        yield served


@pytest.fixture
def desk(opened, namur):
    """The dock on the recorded reports, as they come when a profile says nothing of the service."""
    return opened(namur.profile())


@pytest.fixture
def town(opened, first_day, wait, settle, monkeypatch, request):
    """The dock on the training town, with its roads and addresses looked up; nothing is compared.

    A test may name other layers than the usual ones.
    """
    monkeypatch.setattr("repere.ui.addresses.panel.AddressesPanel.refresh", lambda _panel: None)
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=10).json()
    layers = getattr(request, "param", ["limites-commune", "routes-regionales", "picc-axes"])
    dock = opened({**profile, "layers": layers})
    wait(lambda: dock.panels["incidents"].updater.model.reference.roads is not None)
    wait(lambda: any(row.situation.manager for row in dock.panels["incidents"].list.model.rows))
    settle()
    return dock


@pytest.fixture
def refresh(wait, settle):
    """Press the menu's entry or F5's, and wait until what came is stored, listed and judged."""

    def refresh(dock, full=False):
        dock.desk.messages.bar.texts.clear()
        dock.panels["incidents"].refresh(full=full)
        wait(lambda: bool(dock.desk.messages.bar.texts))
        settle()

    return refresh


def drawn(dock) -> set[str]:
    """The numbers of the incidents that the map draws: those whose category is there and ticked."""
    layer = dock.layers.find("incidents")
    each = layer.renderer().embeddedRenderer() or layer.renderer()
    context, expression = QgsExpressionContext(), QgsExpression(each.classAttribute())
    known = {category.value() for category in each.categories() if category.renderState()}
    found = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        context.setFields(layer.fields())
        if expression.evaluate(context) in known:
            found.add(feature["service_request_id"])
    return found


def listed(panel) -> set[str]:
    return {row.service_request_id for row in panel.list.model.shown}


def wait_for_map(dock, panel, wait) -> None:
    """Let QGIS work until the map draws what the list shows; a failure says what differs and by which style."""
    try:
        wait(lambda: drawn(dock) == listed(panel))
    except AssertionError as error:
        layer, model = dock.layers.find("incidents"), panel.list.model
        stored = {feature["service_request_id"]: feature["manager"] for feature in layer.getFeatures()}
        differing = sorted(drawn(dock) ^ listed(panel))[:10]
        rows = {row.service_request_id: row.situation.manager for row in model.rows}
        each = layer.renderer().embeddedRenderer() or layer.renderer()
        raise AssertionError(
            f"{error}; drawn {len(drawn(dock))}, listed {len(listed(panel))} of {len(model.rows)} rows and "
            f"{len(stored)} features; chip {panel.list.chips.current}, {panel.filters.value}, timer "
            f"{panel.map_filter._soon.isActive()}, {panel.map_filter._drawn}; {each.classAttribute()}; "
            f"{dock.desk.messages.bar.texts[-5:]}; "
            f"{[(number, rows.get(number), stored.get(number)) for number in differing]}"
        ) from None


def spread(canvas, wait) -> None:
    """A map of 600 by 600 pixels in Lambert 72; the test's QGIS has no window around it."""
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    canvas.window().show()
    canvas.resize(602, 602)
    wait(lambda: canvas.mapSettings().outputSize() == QSize(600, 600))  # its frame is one pixel


def choose(box, data) -> None:
    """Choose an entry of a list as the keyboard does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


# the recorded reports around Namur


def test_on_first_use_the_service_is_asked_what_it_can_do(desk, namur, wait):
    panel = desk.panels["incidents"]
    assert len(panel.list.model.rows) == 370  # in lists of a hundred, without paging
    can = endpoint.parse_capabilities(desk.desk.service("reporting").capabilities)
    assert (can.preset, can.clock_hours, can.writes) == ("fixmystreet", 1, ("update",))
    assert not panel.tools.new.isEnabled()
    panel.open_endpoint()
    page = panel.pages.currentWidget()
    assert page.preset.currentData() == "fixmystreet"
    fields = page.fields.editors
    assert fields["cap"].widget.value() == 1000 and fields["clock_hours"].widget.text() == "UTC 1 h"
    assert fields["writes"].read() == ("update",)
    # what a person of the reports notices is in sight; the rest waits for whoever looks after the service
    assert page.fields.details.isCollapsed() and page.fields.details.isAncestorOf(fields["paging"].widget)
    # what is shown is what is kept
    assert page.fields.read_capabilities() == can
    fields["cap"].widget.setValue(100)
    for wrong, line in (("en cours !", fields["update_statuses"].widget), ("{", fields["update_number"].widget)):
        right = line.text()
        line.line.setText(wrong)
        QTest.mouseClick(page.keep, LEFT)
        assert wrong in line.fault.text() and not page.fields.isHidden()
        assert endpoint.parse_capabilities(desk.desk.service("reporting").capabilities).cap == 1000
        line.set_text(right)
    # the second of them stands among the details, which were opened for it
    assert not page.fields.details.isCollapsed()
    QTest.mouseClick(page.keep, LEFT)
    wait(lambda: endpoint.parse_capabilities(desk.desk.service("reporting").capabilities).cap == 100)
    # next time too
    with Workspace(desk.desk.path) as workspace:
        assert json.loads(workspace.get_note("reporting_endpoint"))["capabilities"]["cap"] == 100
    # another software: all that is known of it, until the person keeps it
    choose(page.preset, "helsinki")
    assert page.fields.read_capabilities() == endpoint.parse_capabilities({"preset": "helsinki"})
    QTest.mouseClick(page.undo, LEFT)
    wait(lambda: desk.desk.service("reporting").capabilities == {})
    QTest.mouseClick(page.ask, LEFT)
    wait(lambda: not desk.desk.is_busy() and page.preset.currentData() == "fixmystreet")
    found = page.fields.read_capabilities()
    assert found.clock_hours == 1 and found.clock_probed
    # an hour that a person gives is not measured again
    fields["clock_hours"].widget.setValue(2)
    assert page.fields.read_capabilities() == replace(found, clock_hours=2, clock_probed="")
    # no JSON is shown to anybody
    assert not page.findChildren(QPlainTextEdit)
    # for colleagues it goes into the profile
    QTest.mouseClick(page.share, LEFT)
    wait(lambda: dict(desk.desk.configured_profile.services["reporting"].capabilities).get("clock_hours") == 2)


def test_every_endpoint_that_is_known_comes_back_from_its_fields(qgis_app):
    form = CapabilityForm()
    for preset in endpoint.PRESETS:
        can = endpoint.parse_capabilities({"preset": preset})
        form.show_capabilities(can)
        assert not form.find_fault() and form.read_capabilities() == can, preset
    # every field has one, but for what only the probe or the preset says
    assert {field.name for field in dataclass_fields(endpoint.Capabilities)} - set(form.editors) == {
        "preset",
        "wrapper",
        "clock_probed",
        "known_by",
        "source",
    }


def test_only_what_differs_changes_and_what_is_gone_is_kept_apart(desk, namur, wait, refresh):
    panel, layer = desk.panels["incidents"], desk.layers.find("incidents")
    picked = panel.list.model.shown[3]
    panel.list.select(picked.service_request_id)
    wait(lambda: layer.selectedFeatureCount() == 1)
    selected = layer.selectedFeatureIds()
    gone = panel.list.model.shown[10].service_request_id
    for report in namur.reports:
        if str(report["service_request_id"]) == picked.service_request_id:
            report["status"] = "closed"
    namur.reports = [one for one in namur.reports if str(one["service_request_id"]) != gone]
    panel.list.chips.choose("all")
    refresh(desk, full=True)
    assert "0" in desk.desk.messages.bar.texts[0] and "1" in desk.desk.messages.bar.texts[0]
    assert desk.layers.find("incidents") is layer and layer.selectedFeatureIds() == selected
    assert panel.list.current().service_request_id == picked.service_request_id
    assert panel.list.current().group == "closed"
    assert "vanished" in panel.list.chips._offered
    panel.list.chips.choose("vanished")
    assert listed(panel) == {gone}
    panel.list.select(gone)
    wait(lambda: panel.details.row is not None and panel.details.row.service_request_id == gone)
    assert format_date(panel.details.row.situation.vanished_at) in panel.details.facts.text()
    assert drawn(desk) == {gone} or wait(lambda: drawn(desk) == {gone}) is None


def test_a_mass_of_reports_goes_only_if_the_person_says_so(desk, namur, wait, refresh):
    panel, bar = desk.panels["incidents"], desk.desk.messages.bar
    total, listed = len(panel.list.model.rows), namur.reports
    namur.reports = listed[:10]
    refresh(desk, full=True)
    assert not any(row.group == "vanished" for row in panel.list.model.rows)
    asked = panel.updater.vanished_question
    assert asked in bar.items() and str(total - 10) in asked.text() and str(total) in asked.text()
    namur.reports = listed  # the service is well again: the question goes by itself
    refresh(desk, full=True)
    assert not panel.updater.vanished_question and asked not in bar.items()
    namur.reports = listed[:10]
    refresh(desk, full=True)
    panel.updater.vanished_question.findChildren(QPushButton)[-1].click()
    wait(lambda: sum(row.group == "vanished" for row in panel.list.model.rows) == total - 10)
    assert not panel.updater.vanished_question


def test_a_refresh_reads_what_moved_into_the_list_and_leaves_the_rest(desk, namur, wait, monkeypatch, refresh):
    panel, asked = desk.panels["incidents"], []
    whole = Incidents.list_with_context

    def reports(workspace, only=None):
        asked.append(only)
        return whole(workspace, only)

    monkeypatch.setattr(Incidents, "list_with_context", reports)
    panel.list.chips.choose("all")
    before = {row.service_request_id: row for row in panel.list.model.rows}
    turned, gone = (str(namur.reports[place]["service_request_id"]) for place in (20, 30))
    namur.reports[20]["status"] = "closed" if before[turned].incident.status == "open" else "open"
    del namur.reports[30]
    # newer than some, older than others: it has its place among them
    between = {**namur.reports[5], "service_request_id": 900001}
    namur.reports.insert(6, between)
    heard = []
    desk.desk.changed.connect(lambda *payload: heard.append(payload))
    refresh(desk, full=True)
    assert heard == [("incidents", frozenset({turned, gone, "900001"}))]
    assert asked and all(only is not None and set(only) <= {turned, gone, "900001"} for only in asked), asked
    rows = panel.list.model.rows
    assert len(rows) == len(before) + 1
    now = {row.service_request_id: row for row in rows}
    assert {key for key in before if now[key] is not before[key]} <= {turned, gone} | {
        key for key in before if now[key].doubts != before[key].doubts
    }
    assert now[turned].incident.status == namur.reports[20 + 1]["status"] and now[gone].group == "vanished"
    dates = [row.incident.requested_datetime for row in rows]
    assert dates == sorted(dates, reverse=True)
    # whoever else changes the table is read whole
    asked.clear()
    desk.desk.changed.emit("incidents", None)
    wait(lambda: asked == [None] and not desk.desk.is_reading("incidents"))
    assert [row.service_request_id for row in panel.list.model.rows] == [row.service_request_id for row in rows]


def test_between_two_whole_passes_a_refresh_asks_for_recent_reports_only(desk, namur, wait, refresh):
    namur.server.asked.clear()
    refresh(desk)
    lists = [asked.query for asked in namur.server.asked if asked.path.endswith("/requests.json")]
    assert lists and all("start_date" in query for query in lists)


def test_list_and_map_show_the_same_whatever_is_filtered(desk, qgis_iface, wait):
    panel, bar = desk.panels["incidents"], desk.panels["incidents"].filters

    def same(count=None):
        wait_for_map(desk, panel, wait)
        assert listed(panel) and (count is None or len(listed(panel)) == count)

    same(217)
    panel.list.chips.choose("closed")
    same(153)
    panel.list.chips.choose("all")
    same(370)
    choose(bar.category, "Graffiti")
    same(36)
    choose(bar.category, None)
    month_old = next(row for row in range(bar.age.count()) if bar.age.itemData(row) == (30, 0))
    bar.age.setCurrentIndex(month_old)
    bar.age.activated.emit(month_old)
    same()
    older = listed(panel)
    month = datetime.now(timezone.utc).timestamp() - 30 * 86400
    for row in panel.list.model.rows:
        reported = datetime.fromisoformat(row.incident.requested_datetime.replace("Z", "+00:00")).timestamp()
        assert (row.service_request_id in older) == (reported < month)
    choose(bar.age, None)
    panel.list.search.setText("place d'armes")
    same()
    assert all("Armes" in row.incident.description for row in panel.list.model.shown)
    panel.list.search.clear()
    panel.list.chips.choose("doubtful")
    same()
    panel.list.chips.choose("all")
    # an area, drawn on the map
    canvas = desk.layers.canvas
    spread(canvas, wait)
    desk.layers.go_to_extent(180000, 122000, 192000, 134000)
    QTest.mouseClick(bar.area, LEFT)
    for x, y in ((150, 150), (450, 150), (450, 450), (150, 450)):
        QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(x, y))
    QTest.mouseClick(canvas.viewport(), RIGHT, pos=QPoint(150, 450))
    wait(lambda: bar.value.ids_in_area is not None)
    same()
    assert 0 < len(listed(panel)) < 370
    QTest.mouseClick(bar.clear, LEFT)
    wait(lambda: bar.value.ids_in_area is None and len(listed(panel)) == 370)
    same(370)


def test_where_several_stand_on_one_spot_the_worst_is_seen(qgis_app):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:31370&field=service_request_id:string&field=status_group:string"
        "&field=service_name:string&field=requested_datetime:string&field=updated_datetime:string"
        "&field=vanished_at:string",
        "x",
        "memory",
    )
    incident_style.style_incidents(layer)

    def colour(*groups: str) -> QColor:
        layer.dataProvider().truncate()
        features = []
        for number, group in enumerate(groups):
            row = f"{number}", group, "Voirie", "2026-11-20T10:00:00Z", "", ""
            features.append(feature(layer, row))
        layer.dataProvider().addFeatures(features)
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(QSize(200, 200))
        settings.setOutputDpi(96)
        settings.setExtent(QgsRectangle(184900, 127900, 185100, 128100))
        settings.setBackgroundColor(QColor("white"))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        # left of the number in the middle
        return job.renderedImage().pixelColor(94, 100)

    red, sky = (QColor(STATUS_COLOURS[name]) for name in ("open", "in_progress"))
    assert colour("closed", "open", "closed", "closed") == red
    assert colour("closed", "in_progress", "vanished") == sky
    assert colour("closed", "closed") == QColor(STATUS_COLOURS["closed"])


def feature(layer, values):
    from qgis.core import QgsFeature, QgsGeometry

    made = QgsFeature(layer.fields())
    made.setAttributes(list(values))
    made.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(185000, 128000)))
    return made


def test_the_legend_names_every_sort(desk):
    layer = desk.layers.find("incidents")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert len(labels) == 7 and all(labels)
    sizes = [item.symbol().size() for item in layer.renderer().legendSymbolItems()]
    assert max(sizes) < 8


def test_many_on_a_small_map_are_drawn_each_and_counted_from_near(desk, monkeypatch, wait):
    panel, canvas = desk.panels["incidents"], desk.layers.canvas
    layer = desk.layers.find("incidents")
    monkeypatch.setattr(incident_style, "MAX_CLUSTERED_INCIDENTS", 10)
    panel.list.chips.choose("all")
    spread(canvas, wait)
    canvas.zoomScale(80_000)
    wait(lambda: layer.renderer().type() == "categorizedSymbol" and drawn(desk) == listed(panel))
    passes = {item.value(): item.symbol().symbolLayer(0).renderingPass() for item in layer.renderer().categories()}
    assert passes["quarter"] > passes["month"] > passes["open"] > passes["in_progress"] > passes["closed"]
    canvas.zoomScale(5_000)
    wait(lambda: layer.renderer().type() == "pointCluster")
    assert drawn(desk) == listed(panel)
    panel.list.chips.choose("open")
    wait(lambda: drawn(desk) == listed(panel) != set())


def test_time_plays_them_from_report_to_closing(desk):
    layer = desk.layers.find("incidents")
    time = layer.temporalProperties()
    assert time.isActive()

    def alive(day: str) -> int:
        moment = QDateTime.fromString(f"{day}T00:00:00Z", Qt.DateFormat.ISODate)
        context = QgsVectorLayerTemporalContext()
        context.setLayer(layer)
        period = QgsDateTimeRange(moment, moment.addSecs(3600))
        return sum(
            1
            for _ in layer.getFeatures(
                QgsFeatureRequest().setFilterExpression(time.createFilterString(context, period))
            )
        )

    assert alive("2026-10-01") == 0
    late = alive("2026-11-24")
    assert alive("2026-10-20") > 0 and late == 217  # what was closed has ended


def test_a_photo_is_fetched_on_a_click_only(desk, namur, wait, settle, monkeypatch):
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()))
    panel = desk.panels["incidents"]
    panel.list.chips.choose("all")
    pictured = [row for row in panel.list.model.shown if row.incident.media_url]
    assert len(pictured) == 36
    panel.list.select(pictured[0].service_request_id)
    settle()
    assert not any("/photo/" in asked.path for asked in namur.server.asked)
    QTest.mouseClick(panel.photo, LEFT)
    wait(lambda: not panel.photo.icon().isNull())
    assert panel.photo.icon().availableSizes()[0].width() <= 300
    QTest.mouseClick(panel.photo, LEFT)
    assert links == [pictured[0].incident.media_url]
    QTest.mouseClick(panel.details.web, LEFT)
    assert links[1] == f"{namur.server.url}/report/{pictured[0].service_request_id}"
    # too large, or no picture at all: said, and nothing shown
    for bad in (b"\xff\xd8" + bytes(details.MAX_PHOTO_BYTES), b"<html>no</html>"):
        namur.photo = bad
        desk.desk.messages.bar.texts.clear()
        panel.list.select(pictured[1].service_request_id)
        panel.details.show_row(panel.list.current())
        QTest.mouseClick(panel.photo, LEFT)
        wait(lambda: not desk.desk.is_busy() and bool(desk.desk.messages.bar.texts))
        assert len(desk.desk.messages.bar.texts) == 1 and "<" not in desk.desk.messages.bar.texts[0]
        assert panel.photo.icon().isNull()


def test_the_fine_status_comes_with_the_details(desk, wait):
    panel = desk.panels["incidents"]
    panel.list.chips.choose("closed")
    panel.list.select(panel.list.model.shown[0].service_request_id)
    before = panel.details.facts.text().splitlines()[0]
    wait(lambda: panel.details.facts.text().splitlines()[0] != before)
    assert panel.details.facts.text().splitlines()[0].startswith(before + " · ")


def test_the_back_offices_number_is_asked_for_before_anything_is_prepared(desk, namur, wait):
    """FixMyStreet takes updates under that number only; without it nothing is drafted that could not arrive."""
    panel, corrections = desk.panels["incidents"], desk.panels["corrections"]
    row = answer(panel, "fixed", "Réparé.")
    assert not panel.details.prepare.isEnabled() and panel.details.number.isVisibleTo(panel.details)
    assert corrections.list.model.rows == []
    panel.details.number.setText("BO-7")
    QTest.mouseClick(panel.details.prepare, LEFT)
    wait(lambda: len(corrections.list.model.rows) == 1)
    (draft,) = corrections.list.model.rows
    assert (draft.subject, draft.before["external_id"]) == (row.service_request_id, "BO-7")
    corrections.approve_drafts()
    wait(lambda: corrections.list.model.rows[0].state is State.APPROVED)
    corrections.push()
    wait(lambda: not desk.desk.is_busy() and len(namur.updates) == 1)
    assert namur.updates[0]["service_request_id"] == "BO-7"


def test_the_back_offices_number_comes_out_of_its_list_or_the_reason_is_told(desk, tmp_path, wait, settle, monkeypatch):
    panel, details = desk.panels["incidents"], desk.panels["incidents"].details
    first, second = (row.service_request_id for row in panel.list.model.shown[:2])
    listed = BackofficeList(str(tmp_path / "numeros.csv"), "Report ID", "Reference")
    desk.desk._profile = replace(desk.desk.profile, backoffice=listed)
    whole, threads = history.find_backoffice_number, []

    def find(*of):
        threads.append(threading.current_thread())
        return whole(*of)

    monkeypatch.setattr(history, "find_backoffice_number", find)
    panel.list.select(second)
    wait(lambda: "numeros.csv" in details.hindrance.text() and details.hindrance.isVisibleTo(details))
    assert details.tabs.isTabEnabled(0)  # a person may still type it
    Path(listed.path).write_text(f"Report ID;Reference\n{first};BO-7\n", encoding="utf-8")
    panel.list.select(first)
    wait(lambda: details.number.text() == "BO-7")
    assert not details.hindrance.isVisibleTo(details)
    panel.list.select(second)
    settle()
    assert details.number.text() == ""
    panel.list.select(first)
    details.number.setText("BO-8")  # while the list is being read
    settle()
    assert details.number.text() == "BO-8"
    assert threads and threading.main_thread() not in threads


def test_where_no_answer_can_arrive_the_reason_stands_before_anybody_types(opened, namur):
    desk = opened(namur.profile(preset="fixmystreet", writes=[]))
    details = desk.panels["incidents"].details
    panel = desk.panels["incidents"]
    panel.list.select(panel.list.model.shown[0].service_request_id)
    assert not details.tabs.isTabEnabled(0) and details.tabs.currentIndex() != 0
    assert "prend pas de réponses" in details.hindrance.text() or "takes no answers" in details.hindrance.text()
    assert details.hindrance.isVisibleTo(details)


def test_only_statuses_that_the_service_knows_are_offered(opened, namur):
    desk = opened(namur.profile(preset="fixmystreet", update_subject="own", update_statuses=["open", "fixed"]))
    status = desk.panels["incidents"].status
    assert [status.itemData(row) for row in range(status.count())] == ["", "open", "fixed"]
    assert not desk.panels["incidents"].details.number.isVisibleTo(desk.panels["incidents"].details)


def test_a_yes_that_changed_nothing_is_not_applied(opened, namur, wait):
    desk = opened(namur.profile(preset="fixmystreet", update_subject="own"))
    panel, corrections = desk.panels["incidents"], desk.panels["corrections"]
    row = answer(panel, "fixed", "Réparé.")
    wait(lambda: len(corrections.list.model.rows) == 1)
    corrections.approve_drafts()
    wait(lambda: corrections.list.model.rows[0].state is State.APPROVED)
    corrections.push()
    wait(lambda: not desk.desk.is_busy() and corrections.list.model.rows[0].state is State.NOT_APPLIED)
    (sent,) = namur.updates
    assert (sent["service_request_id"], sent["status"]) == (row.service_request_id, "fixed")
    # the list of incidents says so too
    wait(lambda: next(one for one in panel.list.model.rows if one.incident == row.incident).answer is State.NOT_APPLIED)
    panel.pick(row.service_request_id)
    place = panel.list.model.find_row_number(row.service_request_id)
    assert panel.list.model.index(place, 0).data().startswith("⚠")


def answer(panel, status: str, comment: str):
    """Fill the answer to the first incident in, and prepare it."""
    row = panel.list.model.shown[0]
    panel.list.select(row.service_request_id)
    panel.status.setCurrentIndex(panel.status.findData(status))
    panel.comment.setText(comment)
    QTest.mouseClick(panel.details.prepare, LEFT)
    return row


def test_a_missing_comment_is_said_beside_its_field(desk, namur, wait):
    panel = desk.panels["incidents"]
    desk.desk.messages.bar.texts.clear()
    answer(panel, "in_progress", "  ")
    panel.details.number.setText("4711")
    QTest.mouseClick(panel.details.prepare, LEFT)
    fault = panel.details.fault
    assert not fault.isHidden() and "for the citizen who reported it" in fault.text()
    assert not desk.desk.messages.bar.texts
    # what was chosen stays, and the words go as soon as something is written
    assert panel.status.currentData() == "in_progress"
    panel.comment.setText("Une équipe est en route.")
    assert fault.isHidden()
    QTest.mouseClick(panel.details.prepare, LEFT)
    wait(lambda: len(desk.panels["corrections"].list.model.rows) == 1)


@pytest.mark.parametrize(
    "bad",
    [
        Reply(drop=True),
        Reply(b"<html><b>Boom</b></html>", 500, {"Content-Type": "text/html"}),
        Reply(b"<html><b>Login</b></html>", 200, {"Content-Type": "text/html"}),
        Reply(b'{"errors": {"code": 400, "description": "no"}}', 400),
        Reply(b"[[[[[[", 200),
    ],
    ids=["dead", "html500", "html200", "errors", "broken"],
)
def test_a_dead_or_lying_service_is_one_message_and_nothing_is_lost(desk, namur, wait, bad, refresh):
    panel = desk.panels["incidents"]
    namur.fails = bad
    refresh(desk)
    assert len(desk.desk.messages.bar.texts) == 1, desk.desk.messages.bar.texts
    assert "FixMyStreet" in desk.desk.messages.bar.texts[0] and "<" not in desk.desk.messages.bar.texts[0]
    assert len(panel.list.model.rows) == 370
    assert desk._states["reporting"] == "down"
    # the details still show what was read
    panel.list.select(panel.list.model.shown[5].service_request_id)
    assert panel.details.facts.text()
    namur.fails = None
    desk.refresh_all()
    wait(lambda: not desk.desk.is_busy())
    assert desk._states["reporting"] == "up"


def test_bad_reports_do_not_take_the_good_ones_with_them(desk, namur, settle, refresh):
    panel = desk.panels["incidents"]
    hostile = "<script>alert(1)</script> <img src=x> \u202eécrit à l'envers " + "x" * 100_000
    first = namur.reports[0]
    fresh = {**first, "requested_datetime": "2026-11-23T13:00:00+01:00", "updated_datetime": ""}
    namur.reports[:0] = [
        {**fresh, "service_request_id": 900001, "description": hostile, "media_url": "javascript:alert(1)"},
        {**fresh, "service_request_id": 900002, "lat": "0", "long": "0", "media_url": "file:///etc/passwd"},
        {**fresh, "service_request_id": 900003, "lat": "4.87", "long": "50.44"},
        {**fresh, "service_request_id": None},
    ]
    refresh(desk, full=True)
    assert len(desk.desk.messages.bar.texts) == 1
    rows = {row.service_request_id: row for row in panel.list.model.rows}
    assert len(rows) == 373
    panel.pick("900001")
    # its history is stored; the map's tip, below, reads without locks
    settle()
    assert panel.details.row.service_request_id == "900001"
    assert "<script>alert(1)</script>" in panel.details.text.toPlainText()
    assert panel.photo.isHidden()
    assert {kind.kind for kind in rows["900002"].doubts} and {kind.kind for kind in rows["900003"].doubts}
    tip = QgsExpression.replaceExpressionText(
        desk.layers.find("incidents").mapTipTemplate(), context_of(desk, "900001")
    )
    assert "<script" not in tip and "&lt;script" in tip


def context_of(desk, number: str) -> QgsExpressionContext:
    layer = desk.layers.find("incidents")
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    context.setFeature(next(layer.getFeatures(f"\"service_request_id\" = '{number}'")))
    return context


def test_it_refreshes_by_itself_only_if_asked_to(desk, namur, wait):
    panel = desk.panels["incidents"]
    assert not panel.tools.clock.isActive()
    menu = panel.tools.refresh_menu
    assert [entry.isChecked() for entry in menu.actions()] == [True, False, False, False]
    menu.actions()[1].trigger()
    assert panel.tools.clock.isActive() and panel.tools.clock.interval() == 5 * 60_000
    wait(lambda: not desk.desk.is_busy())  # while a job runs, the clock's turn is left out
    namur.server.asked.clear()
    panel.tools.clock.timeout.emit()
    wait(lambda: any(asked.path.endswith("/requests.json") for asked in namur.server.asked))
    wait(lambda: not desk.desk.is_busy())
    menu.actions()[0].trigger()
    assert not panel.tools.clock.isActive()


def test_no_citizen_is_kept(desk):
    kept = desk.desk.path.read_bytes()
    assert b"Signalement de test" in kept
    for name in ("Lempereur", "requestor_name"):
        assert name.encode() not in kept


def test_numbers_for_a_period_on_the_screen_and_on_paper(desk, wait, tmp_path):
    panel = desk.panels["incidents"]
    panel.open_numbers()
    page = panel.pages.currentWidget()
    wait(lambda: page._figures.open)
    assert sum(row.total for row in page._figures.open) == 217
    page.period.end.setDate(QDate(2026, 10, 31))
    wait(lambda: sum(row.total for row in page._figures.open) not in (0, 217))
    october = sum(row.reported for row in page._figures.closing)
    reported = [row.incident.requested_datetime for row in panel.list.model.rows]
    # midnight in Belgium is 23:00 in UTC
    assert october == sum(moment < QDateTime(QDate(2026, 11, 1).startOfDay()).toUTC().toString(Qt.DateFormat.ISODate)
                          for moment in reported)  # fmt: skip
    page.write_csv(tmp_path / "open.csv")
    lines = (tmp_path / "open.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(page._figures.open) + 1 and any("Graffiti" in line for line in lines)
    page.write_pdf(tmp_path / "numbers.pdf")
    assert (tmp_path / "numbers.pdf").read_bytes().startswith(b"%PDF")
    desk.desk.messages.bar.texts.clear()
    page.write_csv(tmp_path / "none" / "x.csv")
    assert "x.csv" in desk.desk.messages.bar.texts[0]


# what only the training town plays


def test_who_manages_the_road_and_a_message_to_hand_it_over(town, wait, monkeypatch):
    panel = town.panels["incidents"]
    panel.list.chips.choose("all")
    choose(panel.filters.manager, "not_ours")
    wait_for_map(town, panel, wait)
    row = panel.list.model.shown[0]
    assert row.situation.manager == "region"
    panel.list.select(row.service_request_id)
    said = panel.details.road.text()
    assert row.situation.road in said and str(round(row.situation.manager_distance_m)) in said and "%" in said
    QTest.mouseClick(panel.details.copy, LEFT)
    copied = QgsApplication.clipboard().text()
    assert row.service_request_id in copied and row.incident.description in copied
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()))
    QTest.mouseClick(panel.details.mail, LEFT)
    assert links[0].startswith("mailto:")
    QTest.mouseClick(panel.details.remark, LEFT)
    assert panel.status.currentData() == "not_councils_responsibility" and panel.comment.text()
    choose(panel.filters.manager, "commune")
    assert all(one.situation.manager == "commune" for one in panel.list.model.shown)
    panel.list.select(panel.list.model.shown[0].service_request_id)
    assert not panel.details.copy.isEnabled()


@pytest.mark.parametrize("town", [["routes-regionales"]], indirect=True)
def test_roads_that_are_loaded_later_in_the_day_count_too(town, settle, monkeypatch):
    """They are read once, and read again where a layer brings other ones; the addresses are not fetched for that."""
    panel, layers = town.panels["incidents"], town.panels["layers"]
    assert {row.situation.manager for row in panel.list.model.rows} == {"region", ""}
    read, fetched = incident_list.road_manager.load_roads, []
    monkeypatch.setattr(icar, "read_icar", lambda *_asked, **_named: fetched.append("addresses"))
    layers.add(layers.layer("picc-axes"), "features")
    settle()
    assert "commune" in {row.situation.manager for row in panel.list.model.rows}
    monkeypatch.setattr(incident_list.road_manager, "load_roads", lambda path: fetched.append("roads") or read(path))
    layers.refresh()
    settle()
    assert not fetched


@pytest.mark.parametrize("when", ["during", "before"])
def test_a_map_drawn_while_an_assessment_was_stored_is_drawn_again(town, settle, when):
    """QGIS reads without locks: what it draws in the middle of a commit may lack incidents."""
    updater, layer, canvas = town.panels["incidents"].updater, town.layers.find("incidents"), town.layers.canvas
    repaints = []
    layer.repaintRequested.connect(lambda _deferred=False: repaints.append(when))
    updater.model.reset_reference()
    if when == "before":
        canvas.mapCanvasRefreshed.emit()
    updater._assess_all()
    if when == "during":
        canvas.mapCanvasRefreshed.emit()
    settle()
    assert updater.model.reference.roads is not None
    assert bool(repaints) == (when == "during")


def test_a_pair_is_confirmed_by_a_person(town, wait):
    panel = town.panels["incidents"]
    panel.tools.duplicates.trigger()
    page = panel.pages.currentWidget()
    wait(lambda: page.list.model.rows)
    count = len(page.list.model.rows)
    pair = page.list.model.shown[0]
    page.list.select(pair.key)
    assert page.sides.item(0, 1).text() == pair.first.service_request_id
    assert page.sides.item(0, 2).text() == pair.second.service_request_id
    wait(lambda: town.layers.find("incidents").selectedFeatureCount() == 2)
    QTest.mouseClick(page.same, LEFT)
    wait(lambda: sum(row.verdict.verdict == "confirmed" for row in page.list.model.rows) == 1)
    assert len(page.list.model.rows) == count
    page.list.chips.choose("confirmed")
    page.list.select(pair.key)
    QTest.mouseClick(page.answer, LEFT)
    assert panel.list.current().service_request_id == pair.second.service_request_id
    assert panel.status.currentData() == "duplicate" and pair.first.service_request_id in panel.comment.text()
    with Workspace(town.desk.path) as workspace:
        assert {pair.first.service_request_id, pair.second.service_request_id} <= {
            one.service_request_id for one in workspace.list_incidents()
        }


def test_a_report_far_from_the_address_it_names_is_doubted(town):
    panel = town.panels["incidents"]
    panel.list.chips.choose("doubtful")
    rows = [row for row in panel.list.model.shown if any(one.lon is not None for one in row.doubts)]
    assert rows
    panel.list.select(rows[0].service_request_id)
    assert panel.details.doubts.text() and not panel.details.mend.isHidden()
    before = town.layers.canvas.center()
    QTest.mouseClick(panel.details.mend, LEFT)
    assert town.layers.canvas.center() != before


def test_a_new_report_from_the_map_to_the_town(town, wait, refresh):
    panel, corrections, canvas = town.panels["incidents"], town.panels["corrections"], town.layers.canvas
    QTest.mouseClick(panel.tools.new, LEFT)
    page = panel.pages.currentWidget()
    wait(lambda: page.category.count() > 5)
    QTest.mouseClick(page.prepare, LEFT)
    assert len(page.message.text().splitlines()) == 3  # place, category, description
    incident = next(row.incident for row in panel.list.model.rows if row.incident.address and row.incident.lon)
    spread(canvas, wait)
    town.layers.go_to(incident.lon, incident.lat, "EPSG:4326", 1000)
    assert page.point.isChecked()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(300, 300))
    assert page._position == pytest.approx((incident.lon, incident.lat), abs=0.0002)
    wait(lambda: bool(page.address.text()))
    asking = next(code for code, one in page._categories.items() if one.metadata)
    choose(page.category, asking)
    wait(lambda: bool(page.questions.fields))
    required = [one for one in page.questions.definition.attributes if one.required]
    page.description.setPlainText("Un trou devant la maison.")
    QTest.mouseClick(page.prepare, LEFT)
    assert len(page.message.text().splitlines()) == len(required)
    for attribute in page.questions.definition.attributes:
        fill(page.questions.fields[attribute.code], attribute)
    QTest.mouseClick(page.prepare, LEFT)
    wait(lambda: len(corrections.list.model.rows) == 1)
    assert panel.pages.currentIndex() == 0
    corrections.list.chips.choose("all")
    corrections.approve_drafts()
    wait(lambda: corrections.list.model.rows[0].state is State.APPROVED)
    corrections.push()
    wait(lambda: not town.desk.is_busy() and corrections.list.model.rows[0].state is State.APPLIED)
    before = len(panel.list.model.rows)
    refresh(town)
    wait(lambda: len(panel.list.model.rows) == before + 1)
    made = next(
        row.incident for row in panel.list.model.rows if row.incident.description == "Un trou devant la maison."
    )
    assert made.service_code == asking
    assert made.lon == pytest.approx(incident.lon, abs=0.001) and made.lat == pytest.approx(incident.lat, abs=0.001)


def fill(field, attribute) -> None:
    """Answer one question of the form."""
    if isinstance(field, QListWidget):
        field.item(0).setCheckState(Qt.CheckState.Checked)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(1)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText("Une réponse")
    elif isinstance(field, QLineEdit):
        given = {"datetime": "2026-11-23 20:05", "number": "3"}
        field.setText(given.get(attribute.datatype, "Une réponse"))
