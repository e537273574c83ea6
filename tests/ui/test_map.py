"""The map: it moves when a person chose, and on nothing else."""

from __future__ import annotations

import pytest
import repere
import requests
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from repere.services.corrections.decisions import decide
from repere.services.profile import parse
from repere.services.workspace.workspace import Workspace


@pytest.fixture
def dock(qgis_iface, first_day, wait, monkeypatch):
    """The dock on the town after a comparison; nothing more is fetched than a test asks for."""
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    monkeypatch.setattr(dock, "refresh_all", lambda: None)
    dock.desk.open(parse(requests.get(f"{first_day}/sandbox/profile.json", timeout=30).text, "profile.json"))
    wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
    dock.show_panel("addresses")
    addresses = dock.panels["addresses"]
    addresses.refresh()
    wait(lambda: bool(addresses.list.model.rows) and not dock.desk.is_busy())
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


def test_the_map_goes_where_a_person_chose_and_nowhere_on_a_reload(dock, wait, settle):
    addresses, corrections = dock.panels["addresses"], dock.panels["corrections"]
    addresses.list.chips.choose("missing_in_source")
    shown = addresses.list.model.shown
    old, asked, following = shown[0], shown[40], shown[41]
    dock.desk.commit(lambda workspace: decide(workspace, old.discrepancies, "correct_source", who="A"), "corrections")
    wait(lambda: len(corrections.list.model.rows) == 1)

    dock.show_panel("corrections")
    corrections.list.table.selectRow(0)
    at_correction = centre(dock)
    assert at_correction == find_target(old.discrepancy), "a click on a correction's row shows it"
    dock.show_panel("addresses")
    addresses.list.select(asked.key)
    at_row = centre(dock)
    assert at_row == find_target(asked.discrepancy) != at_correction

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
    assert centre(dock) == find_target(following.discrepancy)


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


def test_the_first_row_that_takes_the_focus_is_chosen_by_nobody(dock):
    addresses = dock.panels["addresses"]
    before, table = centre(dock), addresses.list.table
    assert addresses.list.current() is None
    QApplication.sendEvent(table, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert addresses.list.current() is not None and centre(dock) == before
