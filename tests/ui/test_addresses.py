"""Addresses as the manual tells them: two small lists whose every difference is known, through the panel."""

from __future__ import annotations

import csv
import json
import threading
import zipfile
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsLocatorContext,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QShortcut
from repere.services.errors import Unreachable
from repere.services.model.correction import State
from repere.services.model.discrepancy import Discrepancy
from repere.services.profile import read
from repere.services.workspace.workspace import Workspace
from repere.ui.addresses import panel as panel_module
from repere.ui.addresses.address_locator import AddressLocator
from repere.ui.addresses.discrepancy_rows import summarise_difference
from repere.ui.map.layer_columns import value_text
from repere.ui.qgis import settings

HEADINGS = ("id", "rue", "numero", "boite", "code_postal", "commune", "section", "status", "x", "y")
WEST, NORTH = 211_900.0, 133_600.0


def row(key, street, number, *, box="", postcode="4500", commune="Huy", section="", status="current", x=0.0, y=0.0):
    """An address of a list, its place in metres from a corner of the town; None for no position."""
    place = ("", "") if x is None else (f"{WEST + x:.2f}", f"{NORTH + y:.2f}")
    return (str(key), street, str(number), box, postcode, commune, section, status, *place)


def street(first, name, numbers, y, **more):
    """Houses in a line, 12 m from each other."""
    return [row(first + n, name, n, x=12.0 * n, y=y, **more) for n in numbers]


def lists():
    """A register and a source: one of each kind, a renamed street, and much that means the same."""
    register = street(100, "Av. du Gén. Foch", range(1, 21), 0) + street(200, "RUE HAUTE", range(1, 13), 200)
    source = street(1100, "Avenue du Général Foch", range(1, 21), 0) + street(1200, "Rue Basse", range(1, 13), 200)
    register += street(300, "Rue de l'Église", range(1, 21), 400)
    church = {int(one[2]): list(one) for one in street(1300, "Rue de l'Eglise", range(1, 21), 400)}
    church[3][8] = f"{WEST + 36 + 45:.2f}"  # 45 m off
    church[5][8] = church[5][9] = ""  # no position
    church[7][4] = "4520"  # another postcode
    church[9][5] = "Wanze"  # another municipality
    church[11][7] = "retired"  # ended in the source
    church[13][3] = "2"  # a box that the register does not have
    del church[15], church[16]  # missing in the source
    register = [one for one in register if one[0] not in ("317", "318")]  # missing in the register
    source += [tuple(one) for one in church.values()]
    register.append(row(990, "avenue du general foch", "20", x=241, y=1))  # twice
    return register, source


def written(path: Path, rows, headings=HEADINGS) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([headings, *rows])
    return path


class Bar(QgsMessageBar):
    """A message bar that remembers."""

    def __init__(self):
        super().__init__()
        self.texts: list[str] = []

    def pushWidget(self, widget, level=None, duration=0):  # noqa: N802
        self.texts.append(widget.text())
        return super().pushWidget(widget, level, duration)


@pytest.fixture
def opened(qgis_iface, first_day, wait, monkeypatch, tmp_path):
    """Open the dock on the town's profile with another register; nothing is fetched that is not asked for."""
    plugins = []
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
    monkeypatch.setattr("repere.ui.dock.Dock.refresh_all", lambda _dock: None)

    def open_dock(register: dict):
        while plugins:
            plugins.pop().unload()
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        plugins.append(plugin)
        dock = plugin.show_dock()
        dock.desk.messages.bar = Bar()
        path = tmp_path / "profile.json"
        path.write_text(json.dumps({**profile, "register": register}), encoding="utf-8")
        dock.desk.open(read(path))
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        dock.show_panel("addresses")
        return dock

    yield open_dock
    while plugins:
        plugins.pop().unload()


@pytest.fixture
def compared(opened, wait, tmp_path):
    """The panel after the comparison of both lists."""
    register, source = lists()
    dock = opened({"path": written(tmp_path / "register.csv", register).name})
    panel = dock.panels["addresses"]
    take(panel, "source", written(tmp_path / "source.csv", source), wait)
    compare(panel, wait)
    return panel


def take(panel, role: str, path, wait) -> None:
    chooser = getattr(panel.form, role)
    chooser.use_file(str(path))
    wait(lambda: not chooser.is_loading)


def compare(panel, wait) -> None:
    panel.form._go()
    wait(lambda: not panel.desk.is_busy() and bool(panel.list.model.rows))
    # the rows of this comparison, not those of the one before
    panel.reload()
    wait(lambda: not panel.desk.is_busy() and not panel.desk._readings)


def kinds(panel) -> list[str]:
    return sorted({one.discrepancy.kind for one in panel.list.model.rows})


def choose(panel, kind: str, index: int = 0):
    """Choose a row of one kind."""
    panel.list.chips.choose(kind)
    panel.list.table.selectRow(index)
    return panel.list.current()


def press(panel, key: str) -> None:
    """What QGIS does when a key is pressed in the list; without a window manager no window is ever active."""
    (shortcut,) = [one for one in panel.findChildren(QShortcut) if one.key() == QKeySequence(key) and one.isEnabled()]
    assert shortcut.context() == Qt.ShortcutContext.WidgetWithChildrenShortcut
    shortcut.activated.emit()


def settled(panel, wait, count: int) -> None:
    """Wait until so many rows are left to decide."""
    wait(lambda: sum(one.decision is None for one in panel.list.model.rows) == count)


# -- the list -----------------------------------------------------------------------------------------


def test_every_kind_is_told_and_what_means_the_same_is_not(compared):
    assert kinds(compared) == [
        "box_number",
        "duplicate",
        "missing_in_register",
        "missing_in_source",
        "municipality",
        "no_position",
        "position",
        "postcode",
        "status",
        "street_name",
    ]
    streets = [one.street for one in compared.list.model.rows]
    assert streets == sorted(streets, key=lambda name: name.lower().replace("é", "e"))
    assert len({name for name in streets if "glise" in name}) == 1, "one street, one spelling"


def test_a_comparison_that_changes_nothing_reads_no_list_again(compared, wait, monkeypatch, tmp_path):
    read, real_read = [], panel_module.read_discrepancy_list
    monkeypatch.setattr(
        panel_module, "read_discrepancy_list", lambda *given, **more: (read.append(1), real_read(*given, **more))[1]
    )
    compared.form._go()
    wait(lambda: not compared.desk.is_busy() and not compared.desk._readings)
    assert not read
    register, source = lists()
    written(tmp_path / "source.csv", source[1:])
    compared.form._go()
    wait(lambda: bool(read) and not compared.desk.is_busy() and not compared.desk._readings)
    assert len(read) == 1


def test_a_renamed_street_is_one_row_one_decision_and_one_correction(compared, wait):
    renamed = choose(compared, "street_name")
    assert len(renamed.discrepancies) == 12
    assert "12" in compared.details.facts.text()
    before = sum(one.decision is None for one in compared.list.model.rows)
    press(compared, "1")
    settled(compared, wait, before - 1)
    with Workspace(compared.desk.path) as workspace:
        (correction,) = workspace.list_corrections()
        assert (correction.kind, correction.after["street_name"]) == ("rename", "RUE HAUTE")
        assert len(workspace.decisions_by_key()) == 12
    compared.filter.grouped.setChecked(False)
    wait(lambda: sum(one.discrepancy.kind == "street_name" for one in compared.list.model.rows) == 12)


def test_list_and_map_show_the_same_under_every_filter(compared):
    def on_map() -> set[str]:
        layer = compared.layers.find("discrepancies")
        drawn = set()
        for rule in layer.renderer().rootRule().children():
            drawn |= {
                one["key"]
                for one in layer.getFeatures(QgsFeatureRequest().setFilterExpression(rule.filterExpression()))
            }
        return drawn

    def in_list() -> set[str]:
        return {one.key for shown in compared.list.model.shown for one in shown.discrepancies}

    seen = []
    for chip in ("", "position", "missing_in_source", "decided", "all"):
        compared.list.chips.choose(chip)
        for severity in range(compared.filter.severity.count()):
            compared.filter.severity.setCurrentIndex(severity)
            for section in range(compared.filter.section.count()):
                compared.filter.section.setCurrentIndex(section)
                assert on_map() == in_list()
                seen.append(len(in_list()))
    assert len(set(seen)) > 4
    compared.filter.clear()
    compared.list.chips.choose("")
    compared.list.search.setText("eglise 3")
    assert on_map() == in_list() and 0 < len(in_list()) < 8


def test_details_give_both_values_the_evidence_and_why(compared):
    choose(compared, "position")
    facts = compared.details.facts.text()
    assert "45" in facts and "%" in facts
    sides = compared.details.sides
    assert [sides.item(0, column).text()[:6] for column in (1, 2)] == ["211936", "211981"]
    compared.details.why.click()
    reasons = compared.details.reasons.text()
    assert not compared.details.reasons.isHidden()
    for told in ("same street", "4500 rue de l eglise 3", "Rue de l'Église 3", "303", "1303"):
        assert told in reasons
    choose(compared, "street_name")
    assert "B2" in compared.details.facts.text()
    assert compared.details.evidence.text()


# -- deciding by keyboard -----------------------------------------------------------------------------


def test_the_keys_decide_note_skip_go_on_and_take_back(compared, wait):
    settings.put("author", "Anne")
    compared.list.chips.choose("")
    compared.list.search.setText("eglise")
    left = sum(one.decision is None for one in compared.list.model.rows)
    compared.list.table.selectRow(0)
    first, second, third = compared.list.model.shown[:3]
    press(compared, "N")
    QTest.keyClicks(compared.note, "vu sur place 12")
    QTest.keyClick(compared.note, Qt.Key.Key_Return)
    press(compared, "2")
    settled(compared, wait, left - 1)
    assert compared.list.current().key == second.key, "the next row is chosen"
    press(compared, "Space")
    assert compared.list.current().key == third.key
    press(compared, "3")
    settled(compared, wait, left - 2)
    assert "Anne 2" in compared.progress_bar.toolTip()
    with Workspace(compared.desk.path) as workspace:
        made = workspace.decisions_by_key()
    assert (made[first.key].decision, made[first.key].note) == ("source_right", "vu sur place 12")
    assert made[third.key].decision == "skipped"
    press(compared, "0")
    settled(compared, wait, left - 1)
    wait(lambda: compared.list.current() is not None and compared.list.current().key == third.key)
    press(compared, "0")
    settled(compared, wait, left)
    wait(lambda: compared.list.current() is not None and compared.list.current().key == first.key)


@pytest.mark.parametrize(
    ("kind", "correction", "after"),
    [
        ("box_number", "renumber", {"box_number": ""}),
        ("municipality", "municipality", {"municipality": "Huy"}),
        ("postcode", "postcode", {"postcode": "4500"}),
        ("status", "create", {"house_number": "11"}),
    ],
)
def test_the_register_being_right_a_correction_waits_in_the_outbox(compared, wait, kind, correction, after):
    left = sum(one.decision is None for one in compared.list.model.rows)
    choose(compared, kind)
    assert compared.fix.isEnabled()
    press(compared, "1")
    settled(compared, wait, left - 1)
    with Workspace(compared.desk.path) as workspace:
        (made,) = workspace.list_corrections()
    assert (made.kind, made.state) == (correction, State.DRAFT)
    assert after.items() <= made.after.items()


def test_many_at_once_only_of_one_kind_and_with_their_count_typed(compared, wait):
    compared.list.chips.choose("")
    assert compared.bulk.isHidden()
    compared.list.chips.choose("missing_in_source")
    assert not compared.bulk.isHidden()
    compared.bulk.fold.setChecked(True)
    bulk = compared.bulk
    bulk.decision.setCurrentIndex(bulk.decision.findData("skipped"))
    assert not bulk.go.isEnabled()
    QTest.keyClicks(bulk.typed, "1")
    assert not bulk.go.isEnabled()
    bulk.typed.setText("2")
    left = sum(one.decision is None for one in compared.list.model.rows)
    QTest.mouseClick(bulk.go, Qt.MouseButton.LeftButton)
    settled(compared, wait, left - 2)
    with Workspace(compared.desk.path) as workspace:
        assert [one.decision for one in workspace.decisions_by_key().values()] == ["skipped", "skipped"]


def test_a_decision_survives_fresher_data_until_its_facts_change(compared, wait, tmp_path):
    for kind in ("position", "postcode"):
        left = sum(one.decision is None for one in compared.list.model.rows)
        choose(compared, kind)
        press(compared, "3")
        settled(compared, wait, left - 1)
    register, source = lists()
    source = [(*one[:4], "4530", *one[5:]) if one[0] == "1307" else one for one in source]
    source = [(*one[:8], f"{float(one[8]) + 0.4:.2f}", one[9]) if one[0] == "1303" else one for one in source]
    written(tmp_path / "source.csv", source)
    compare(compared, wait)
    wait(lambda: any(one.has_changed for one in compared.list.model.rows))
    changed = choose(compared, "changed")
    assert [one.discrepancy.kind for one in compared.list.model.shown] == ["postcode"]
    assert changed.decision is None and "Changed since" in compared.details.evidence.text()
    compared.list.chips.choose("decided")
    assert [one.discrepancy.kind for one in compared.list.model.shown] == ["position"]


# -- the lists ----------------------------------------------------------------------------------------


def test_columns_are_guessed_shown_on_real_rows_changed_and_remembered(opened, wait, tmp_path):
    register, source = lists()
    odd = ("cle", "libelle", "numero", "boite", "code_postal", "commune", "section", "status", "x", "y")
    path = written(tmp_path / "register.csv", [(*one[:1], "-", *one[2:]) for one in register], odd)
    dock = opened({"path": path.name})
    chooser = dock.panels["addresses"].form.register
    assert chooser.read is None and "Street name" in chooser.message.text()
    boxes = {
        chooser.columns.item(line, 0).text(): chooser.columns.cellWidget(line, 1)
        for line in range(chooser.columns.rowCount())
    }
    assert "numero: 1, 2, 3" in [boxes["House number"].itemText(n) for n in range(boxes["House number"].count())]
    for meaning, heading in (("Street name", "libelle"), ("Identifier", "cle")):
        boxes[meaning].setCurrentIndex(boxes[meaning].findData(heading))
        boxes[meaning].activated.emit(boxes[meaning].currentIndex())
    assert chooser.read is not None
    again = opened({"path": path.name}).panels["addresses"].form.register
    assert again.read is not None and again._mapping.street_name == "libelle"


def test_a_profile_may_tell_the_columns(opened, tmp_path):
    register, _source = lists()
    odd = ("cle", "libelle", "numero", "boite", "code_postal", "commune", "section", "status", "x", "y")
    path = written(tmp_path / "register.csv", register, odd)
    columns = {"street_name": "libelle", "id": "cle"}
    chooser = opened({"path": path.name, "columns": columns}).panels["addresses"].form.register
    assert (chooser._mapping.id, chooser._mapping.street_name, chooser._mapping.house_number) == (
        "cle",
        "libelle",
        "numero",
    )


def test_a_list_in_a_file_is_compared_as_soon_as_it_was_looked_into(opened, wait, tmp_path):
    register, source = lists()
    dock = opened({"path": written(tmp_path / "register.csv", register).name})
    panel = dock.panels["addresses"]
    panel.form.source.use_file(str(written(tmp_path / "source.csv", source)))
    panel.refresh()
    wait(lambda: bool(panel.list.model.rows))


def forms(tmp_path: Path, rows) -> dict[str, object]:
    """The same list in each form that a commune has it in."""
    plain = written(tmp_path / "liste.csv", rows)
    text = plain.read_text(encoding="utf-8")
    (tmp_path / "latin.csv").write_bytes(text.encode("latin-1"))
    (tmp_path / "bom.csv").write_bytes(b"\xef\xbb\xbf" + text.replace(";", "\t").encode())
    with zipfile.ZipFile(tmp_path / "liste.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(plain, "liste.csv")
    uri = f"{plain.as_uri()}?type=csv&delimiter=;&xField=x&yField=y&crs=EPSG:31370"
    layer = QgsVectorLayer(uri, "a layer of the project", "delimitedtext")
    found: dict[str, object] = {name: tmp_path / name for name in ("latin.csv", "bom.csv", "liste.zip")}
    for name, driver in (("liste.gpkg", "GPKG"), ("liste.shp", "ESRI Shapefile")):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / name), QgsCoordinateTransformContext(), options)
        found[name] = tmp_path / name
    found["layer"] = layer
    return found


def test_the_register_may_come_in_any_form(opened, wait, tmp_path):
    register, source = lists()
    dock = opened({"path": written(tmp_path / "register.csv", register).name})
    panel = dock.panels["addresses"]
    take(panel, "source", written(tmp_path / "source.csv", source), wait)
    compare(panel, wait)
    counted = len(panel.list.model.rows)
    for name, given in forms(tmp_path, register).items():
        if isinstance(given, QgsVectorLayer):
            QgsProject.instance().addMapLayer(given)
            panel.form.register.use_layer(given)
            wait(lambda: not panel.form.register.is_loading)
        else:
            take(panel, "register", given, wait)
        assert panel.form.register.read is not None, (name, panel.form.register.message.text())
        compare(panel, wait)
        assert len(panel.lists[0]) == len(register), name
        assert len(panel.list.model.rows) == counted, name


def test_rows_that_cannot_be_used_are_a_table_with_their_reasons(opened, wait, tmp_path):
    register, source = lists()
    register += [("801", "", "12", *register[0][3:]), ("802", "Rue Haute", "", *register[0][3:])]
    register += [("803", *register[0][1:8], "nan", "inf"), register[5]]
    dock = opened({"path": written(tmp_path / "register.csv", register).name})
    panel = dock.panels["addresses"]
    take(panel, "source", written(tmp_path / "source.csv", source), wait)
    compare(panel, wait)
    assert any("4 rows" in text for text in dock.desk.messages.bar.texts)
    panel.rejected_action.trigger()
    rows = [one.row for one in panel.rejected_table.model.shown]
    assert panel.pages.currentWidget() is panel.rejected_table
    assert [one.row for one in rows[:2]] == [len(lists()[0]) + 1, len(lists()[0]) + 2]
    reasons = " ".join(one.sentence() for one in rows)
    assert "street name" in reasons and "house number" in reasons and "identifier" in reasons
    panel.rejected_table.table.selectRow(0)
    assert f"Reason: {rows[0].sentence()}" in panel.rejected_table.row_text.text(), "a dock is narrower than a reason"
    panel.rejected_table.search.setText("nothing of the kind")
    assert panel.rejected_table.row_text.text() == ""
    panel.rejected_table.search.clear()
    panel.rejected_table.write_csv(tmp_path / "unused.csv")
    assert "802" in (tmp_path / "unused.csv").read_text(encoding="utf-8-sig")


def test_three_lists_stand_side_by_side_with_who_differs(opened, wait, tmp_path):
    register, source = lists()
    dock = opened({"path": written(tmp_path / "register.csv", register).name})
    panel = dock.panels["addresses"]
    for role, name in (("source", "icar.csv"), ("third", "best.csv")):
        take(panel, role, written(tmp_path / name, source), wait)
    compare(panel, wait)
    panel.three_way_action.trigger()
    assert panel.pages.currentWidget() is panel.three_way_table
    moved = next(one for one in panel.three_way_table.model.shown if one.kind == "position")
    who = panel.three_way_table.columns[1].text(moved)
    assert "register.csv" in who and "best.csv" not in who


def test_a_third_list_that_is_away_does_not_stop_the_comparison(compared, wait):
    def read(job):
        raise Unreachable("{service} cannot be reached.", service="BeSt Address")

    rows = len(compared.list.model.rows)
    compared.form.third.read = read
    compared.form._go()
    wait(lambda: not compared.desk.is_busy())
    assert any("BeSt Address" in text for text in compared.desk.messages.bar.texts)
    assert len(compared.lists) == 2 and len(compared.list.model.rows) == rows
    assert not compared.three_way_action.isVisible()


def test_a_file_dialog_that_is_cancelled_leaves_the_list_as_it_was(compared, monkeypatch):
    form = compared.form
    for chooser in (form.source, form.third):
        before, read = chooser.choice.currentText(), chooser.read
        monkeypatch.setattr("repere.ui.addresses.list_chooser.QFileDialog.getOpenFileName", lambda *_asked: ("", ""))
        file = next(row for row in range(chooser.choice.count()) if "GeoPackage" in chooser.choice.itemText(row))
        chooser.choice.setCurrentIndex(file)
        chooser.choice.activated.emit(file)
        assert (chooser.choice.currentText(), chooser.read) == (before, read)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.csv", b"", "is empty"),
        ("headings.csv", b"rue;numero;x;y\n", "headings but no rows"),
        ("headless.csv", b"1;Rue Haute;12;4500;211000;132000\n2;Rue Haute;14;4500;211010;132000\n", "row 1"),
        ("tilde.csv", b"rue~numero~x~y\nRue Haute~12~211000~132000\n", "told apart"),
        ("nowhere.csv", b"rue;numero;x;y\nRue Haute;12;1;2\nRue Haute;14;3;4\n", "cannot be told"),
        ("half.zip", b"PK\x03\x04 cut", "half.zip"),
        ("entities.gml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>', "entities"),
        ("fake.gpkg", b"no geopackage", "cannot be opened"),
    ],
)
def test_a_list_that_cannot_be_used_is_one_clear_message(opened, wait, tmp_path, name, content, words):
    _register, source = lists()
    path = tmp_path / name
    path.write_bytes(content)
    dock = opened({"path": written(tmp_path / "register.csv", source).name})
    panel = dock.panels["addresses"]
    take(panel, "source", written(tmp_path / "source.csv", source), wait)
    bar = dock.desk.messages.bar
    bar.texts.clear()
    take(panel, "register", path, wait)
    chooser = panel.form.register
    if chooser.read is not None:
        panel.form._go()
        wait(lambda: not dock.desk.is_busy())
        assert len(bar.texts) == 1 and words in bar.texts[0], bar.texts
    else:
        assert words in chooser.message.text()
    assert panel.list.model.rows == []


# -- finding addresses --------------------------------------------------------------------------------


def test_a_click_on_the_map_reads_the_nearest_address_of_each_list(compared, wait):
    compared.nearest.ask(WEST + 37, NORTH + 401)
    wait(lambda: not compared.nearest.message.isHidden())
    lines = compared.nearest.message.text().splitlines()
    assert "Rue de l'Église 3" in lines[0] and "(1 m)" in lines[0]
    assert "source.csv" in lines[1] and len(lines) == 3, "register, source, geocoder"
    choose(compared, "position")
    assert compared.nearest.message.isHidden(), "the next row is in another place"


def test_of_a_duplicate_the_other_row_is_named_and_the_list_tells_them_apart(compared):
    row = choose(compared, "duplicate")
    other = ({"120", "990"} - {row.discrepancy.register_id}).pop()
    assert f"({other})" in compared.details.reasons.text()
    assert summarise_difference(row) == f"{row.discrepancy.register_id} → –"


def test_what_is_known_of_a_row_is_not_shown_beside_no_row(compared):
    choose(compared, "position")
    assert compared.details.isVisibleTo(compared) and not compared.list.hint.isVisibleTo(compared)
    compared.list.search.setText("no such street")
    assert not compared.details.isVisibleTo(compared) and compared.list.hint.isVisibleTo(compared)


def test_the_locator_finds_addresses_of_the_lists_and_of_the_geocoder(compared, wait):
    found = []
    locator = AddressLocator(compared.desk, compared.layers, lambda: compared.lists)
    # in a row with the thread's own signals, as QGIS does
    locator.resultFetched.connect(found.append, Qt.ConnectionType.DirectConnection)
    locator.prepare("eglise 3", QgsLocatorContext())
    search = threading.Thread(
        target=locator.fetchResults, args=("eglise 3", QgsLocatorContext(), QgsFeedback()), daemon=True
    )
    search.start()
    wait(lambda: not search.is_alive())
    assert [one.displayString.split(",")[0] for one in found][:2] == ["Rue de l'Église 3", "Rue de l'Eglise 3"]
    assert {"register.csv", "source.csv"} <= {one.group for one in found}
    locator.triggerResult(found[0])
    centre = compared.layers.canvas.center()
    assert abs(centre.x() - (WEST + 36)) < 1 and abs(centre.y() - (NORTH + 400)) < 1


def test_the_arrow_goes_from_the_register_to_the_source(compared, wait):
    chosen = choose(compared, "position")
    layer = compared.layers.find("discrepancies")
    feature = next(layer.getFeatures(QgsFeatureRequest(QgsExpression(f"\"key\" = '{chosen.key}'"))))
    line = layer.renderer().rootRule().children()[1].symbol().symbolLayer(0).geometryExpression()
    context = QgsExpressionContext()
    context.setFeature(feature)
    drawn = QgsExpression(line).evaluate(context)
    assert [round(point.x() - WEST) for point in drawn.asPolyline()] == [36, 81]
    wait(lambda: layer.selectedFeatureIds() == [feature.id()])


def test_a_registers_layer_is_corrected_in_its_edit_buffer_and_saved_by_the_person(opened, wait, tmp_path):
    dock = opened({"path": written(tmp_path / "register.csv", lists()[0]).name})
    panel = dock.panels["addresses"]
    path = tmp_path / "register.gpkg"
    uri = "Point?crs=EPSG:31370&field=id:string&field=rue:string&field=numero:string&field=cp:integer"
    source = QgsVectorLayer(uri, "source", "memory")
    features = []
    for key, number, x in (("R1", "12", 212000.0), ("R2", "14", 212020.0), ("R3", "16", 212040.0)):
        feature = QgsFeature(source.fields())
        feature.setAttributes([key, "Rue Haute", number, 4500])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 131000.0)))
        features.append(feature)
    source.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsProject.instance().transformContext(), options)
    layer = QgsVectorLayer(str(path), "register")
    QgsProject.instance().addMapLayer(layer)

    def difference(kind, key, **more):
        texts = "register_value source_value source_id group_id address box_number municipality source_version postcode"
        numbers = {"distance_m": 0.0, "confidence": 0.9, "register_x": 212000.0, "register_y": 131000.0}
        facts = {"kind": kind, "register_id": key, "street_name": "Rue Haute", "severity": "warning"}
        point = {"source_x": 212000.0, "source_y": 131000.0}
        return Discrepancy(**{**dict.fromkeys(texts.split(), ""), **numbers, **facts, **point, **more})

    wrong = [
        difference("house_number", "R1", house_number="12", register_value="12", source_value="12A"),
        difference("position", "R2", house_number="14", source_x=212025.0, source_y=131002.0),
        difference("missing_in_source", "R3", house_number="16"),
        difference("missing_in_register", "", house_number="18", postcode="4500", source_id="S18", source_x=212060.0),
        difference("postcode", "R2", house_number="14", register_value="4500", source_value="4520"),
    ]
    with Workspace(dock.desk.home) as workspace:
        workspace.store_discrepancies(wrong)
        workspace.decide_all([one.key for one in wrong], "source_right", "Anne")
    panel.layers.canvas.setCurrentLayer(layer)
    panel.edit_register()
    wait(lambda: layer.isEditable() and not dock.desk.is_busy())

    def rows(features):
        return sorted(
            (value_text(each["id"]), each["numero"], each["cp"], round(each.geometry().asPoint().x()))
            for each in features
        )

    expected = [("", "18", 4500, 212060), ("R1", "12A", 4500, 212000), ("R2", "14", 4520, 212025)]
    assert rows(layer.getFeatures()) == expected
    # nothing is saved before the person does
    assert {each["numero"] for each in QgsVectorLayer(str(path), "as saved").getFeatures()} == {"12", "14", "16"}
    layer.undoStack().undo()
    assert {each["numero"] for each in layer.getFeatures()} == {"12", "14", "16"}
    layer.undoStack().redo()
    assert layer.commitChanges()
    assert rows(QgsVectorLayer(str(path), "as saved").getFeatures()) == expected


def test_a_layer_that_cannot_be_edited_is_no_register(opened, tmp_path):
    dock = opened({"path": written(tmp_path / "register.csv", lists()[0]).name})
    panel = dock.panels["addresses"]
    panel.layers.canvas.setCurrentLayer(None)
    panel.edit_register()
    assert not dock.desk.is_busy()
