"""The dock beside a map on a small screen, in French: the language with the longer words."""

from __future__ import annotations

import pytest
import repere
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from repere.ui.qgis import translate

WIDE, HIGH = 400, 590
"""Pixels: what a screen of 1366 by 768 can spare beside the map, and below QGIS's toolbars."""


@pytest.fixture
def dock(qgis_iface, first_day, wait):
    """The dock in French, in letters of the size that desks have, open on the training town."""
    translator, before = translate.install("fr"), QApplication.font()
    usual = QApplication.font()
    usual.setPointSize(9)
    QApplication.setFont(usual)
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock._sandbox_ready(first_day)
    wait(lambda: len(dock.panels) == 4)
    wait(lambda: all(dock.panels[name].list.model.rows for name in ("incidents", "addresses")))
    wait(lambda: not dock.desk.is_busy())
    yield dock
    plugin.unload()
    QApplication.setFont(before)
    QCoreApplication.removeTranslator(translator)


def test_the_dock_stays_narrow_and_low_whatever_was_looked_at(dock, wait, settle):
    def fits(what):
        least = dock.minimumSizeHint()
        assert least.width() <= WIDE and least.height() <= HIGH, (what, least.width(), least.height())

    dock.setFloating(True)
    dock.resize(WIDE, HIGH)
    incidents, addresses, corrections = (dock.panels[name] for name in ("incidents", "addresses", "corrections"))
    for visit in (incidents.open_new, incidents.open_duplicates, incidents.open_numbers, incidents.open_endpoint):
        visit()
        wait(lambda: not dock.desk.is_busy())
        fits(visit.__name__)
    incidents.pages.setCurrentIndex(0)
    dock.show_panel("addresses")
    for page in range(addresses.pages.count()):
        addresses.pages.setCurrentIndex(page)
        fits(f"addresses, page {page}")
    inside = addresses.form.widget()
    assert inside.minimumSizeHint().width() <= WIDE - 40, inside.minimumSizeHint().width()
    addresses.pages.setCurrentIndex(1)
    row = next(row for row in addresses.list.model.shown if row.can_correct_source)
    addresses.list.select(row.key)
    addresses.decide("correct_source")
    wait(lambda: corrections.list.model.rows)
    for tab in range(dock.panels["layers"].tabs.count()):
        dock.show_panel("layers")
        dock.panels["layers"].tabs.setCurrentIndex(tab)
        fits(f"layers, tab {tab}")
    seen = 0
    for name, panel in (("incidents", incidents), ("addresses", addresses), ("corrections", corrections)):
        dock.show_panel(name)
        panel.list.chips.choose("all")
        panel.list.table.selectRow(1 if name == "addresses" else 0)
        tabs = getattr(panel.details, "tabs", None)
        for tab in range(tabs.count() if tabs is not None else 0):
            tabs.setCurrentIndex(tab)
            fits(f"{name}, tab {tab}")
            prepare = incidents.details.prepare
            if prepare.isVisible():
                QTest.qWait(20)
                assert prepare.visibleRegion().boundingRect() == prepare.rect(), "the answer needs a scroll"
                seen += 1
        settle()
        fits(name)
        table = panel.list.table
        assert not table.horizontalScrollBar().maximum(), (name, "is wider than the dock")
        assert table.viewport().height() >= 5 * table.rowHeight(0), (name, "shows less than five rows")
    assert seen, "the answer was never shown"
    dock.show_panel("addresses")
    addresses.list.chips.choose("missing_in_source")
    QTest.qWait(50)
    addresses.bulk.fold.setChecked(True)
    fits("a decision on all addresses shown")
    addresses.bulk.fold.setChecked(False)
    QTest.qWait(50)
    assert dock.height() <= HIGH, "the window grew"
    corrections.sending.sign_in.show()
    corrections.make_dossier()
    fits("a sign-in asked for")
    dock.show_home()
    fits("where the workspace is kept")
