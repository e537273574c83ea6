"""The dock beside a map on a small screen, in French: the language with the longer words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import repere
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QShortcut, QStackedWidget, QWidget
from repere.ui.map.styles import SEVERITY_COLOURS, STATE_COLOURS, STATUS_COLOURS
from repere.ui.qgis import translate
from repere.ui.widgets.focus import has_name, name_controls
from repere.ui.widgets.hint_ink import HintInk
from repere.ui.widgets.layouts import open_in_size
from repere.ui.widgets.marks import MIN_CONTRAST, background_colour, contrast_ratio, mix_colours, readable_colour
from repere.ui.widgets.row_delegate import RowFace, elide_identity
from repere.ui.widgets.worklist import MIN_ROWS, Worklist

UI = Path(repere.__file__).parent / "ui"

WIDE, HIGH = 420, 590
"""Pixels: what the dock has at first beside the map, and what a screen of 1366 by 768 has below QGIS's toolbars."""


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
                settle()
                assert prepare.visibleRegion().boundingRect() == prepare.rect(), "the answer needs a scroll"
                seen += 1
        settle()
        fits(name)
        table = panel.list.table
        assert not table.horizontalScrollBar().maximum(), (name, "is wider than the dock")
        assert table.viewport().height() >= MIN_ROWS * table.rowHeight(0), (name, "shows too few rows")
    assert seen, "the answer was never shown"
    dock.show_panel("addresses")
    addresses.list.chips.choose("missing_in_source")
    settle()
    addresses.bulk.fold.setChecked(True)
    fits("a decision on all addresses shown")
    addresses.bulk.fold.setChecked(False)
    settle()
    assert dock.height() <= HIGH, "the window grew"
    corrections.sending.sign_in.show()
    corrections.make_dossier()
    fits("a sign-in asked for")
    dock.show_settings()
    dock.settings_page.team.open()
    dock.settings_page.team.database_choice.click()
    fits("where the workspace is kept")
    dock.show_profile_link()
    fits("a profile from a link")


# -- in each theme ------------------------------------------------------------------------------------------

THEMES = ("default", "Night Mapping", "Blend of Gray")

MIN_DETAILS = 180
"""Pixels that the chosen row's details have on the small screen, whatever the panel."""


@pytest.fixture
def themes(qgis_app, settle):
    """Puts QGIS in one theme after the other, and leaves it as it was."""

    def each():
        for theme in THEMES:
            qgis_app.setUITheme(theme)
            settle()
            yield theme

    yield each
    qgis_app.setUITheme("default")


def test_each_panel_is_whole_and_readable_on_a_small_screen_in_each_theme(dock, wait, settle, themes):
    dock.setFloating(True)
    dock.resize(WIDE, HIGH)
    corrections = draft_corrections(dock, wait)
    for theme in themes():
        dock.resize(WIDE, HIGH)
        for name in ("incidents", "addresses", "corrections"):
            panel = dock.panels[name]
            dock.show_panel(name)
            panel.list.chips.choose("all")
            panel.list.table.selectRow(1)
            settle()
            seen = (theme, name)
            least = dock.minimumSizeHint()
            assert least.width() <= WIDE and least.height() <= HIGH, (*seen, least)
            assert panel.list.details.height() >= MIN_DETAILS, (*seen, panel.list.details.height())
            assert_list_is_whole(panel.list, seen)
            assert_choice_is_seen(panel.list, seen)
        sides = dock.panels["addresses"].details.sides
        dock.show_panel("addresses")
        settle()
        assert sides.visibleRegion().boundingRect() == sides.rect(), (theme, "both values are not in sight")
        # no text lies under a scroll bar
        for area in (corrections.details_area, dock.panels["addresses"].details.scroll):
            assert area.widget().minimumSizeHint().width() <= area.viewport().width(), (theme, area.widget())
        for state in ({}, {"reporting": "up"}, {"reporting": "down"}, {"reporting": "down", "addressing": "down"}):
            dock.lamp.show_states(state, "")
            contrast = contrast_ratio(dock.lamp.mark_colour(), background_colour(dock.header))
            assert contrast >= MIN_CONTRAST, (theme, state, contrast)


def draft_corrections(dock, wait):
    """Two rows for the panel of corrections."""
    addresses, corrections = dock.panels["addresses"], dock.panels["corrections"]
    for count in (1, 2):
        row = next(row for row in addresses.list.model.shown if row.can_correct_source and row.decision is None)
        addresses.pick(row.key)
        addresses.decide("correct_source")
        wait(lambda count=count: len(corrections.list.model.rows) == count)
        wait(lambda: not dock.desk.is_reading("discrepancies"))
    return corrections


def assert_list_is_whole(worklist, seen):
    """No heading that could be cut, no bar to scroll sideways, the rows that must be there, the number in full."""
    table = worklist.table
    assert table.horizontalHeader().isHidden() and not table.horizontalScrollBar().maximum(), seen
    assert table.columnWidth(0) <= table.viewport().width(), seen
    assert table.viewport().height() >= MIN_ROWS * table.rowHeight(0), seen
    for row in worklist.model.shown[:50]:
        face = worklist.face(row)
        for width in (table.viewport().width(), 120):
            assert elide_identity(table.fontMetrics(), face, width).endswith(face.number), (seen, face)


def assert_choice_is_seen(worklist, seen):
    """The chosen row without the focus is painted otherwise than the row beside it."""
    table = worklist.table
    table.clearFocus()
    picture = table.viewport().grab().toImage()
    chosen = table.visualRect(table.currentIndex())
    other = table.visualRect(worklist.model.index(max(0, table.currentIndex().row() - 1), 0))

    def colour(rect):
        return picture.pixelColor(rect.right() - 2, rect.top() + 2)

    assert contrast_ratio(colour(chosen), colour(other)) > 1.3, (seen, colour(chosen).name(), colour(other).name())


def test_no_window_opens_larger_than_its_screen(qgis_app):
    window, room = QWidget(), QApplication.primaryScreen().availableSize()
    open_in_size(window, 10_000, 10_000)
    assert window.width() <= room.width() and window.height() < room.height()
    open_in_size(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)
    # no other module sizes a window of its own
    sizing = [path.name for path in UI.rglob("*.py") if re.search(r"\bself\.resize\(", path.read_text("utf-8"))]
    assert sizing == []


@pytest.mark.parametrize("background", ["#ffffff", "#f7f7f7", "#308cc6", "#202020", "#323232", "#0f6e00", "#b2b2b2"])
def test_every_mark_stands_out_from_what_it_lies_on(background):
    for colour in {*STATUS_COLOURS.values(), *SEVERITY_COLOURS.values(), *STATE_COLOURS.values()}:
        below = QColor(background)
        assert contrast_ratio(readable_colour(QColor(colour), below), below) >= MIN_CONTRAST, (colour, background)


# -- by keyboard --------------------------------------------------------------------------------------------


def test_the_words_in_an_empty_field_stay_readable_in_every_theme(qgis_iface):
    root = QWidget()
    field = QLineEdit(root)
    field.setPlaceholderText("Chercher")
    name_controls(root)
    role = QPalette.ColorRole
    # black and paper of a desk, then what QGIS's Night Mapping and Blend of Gray have
    for base, hint in (("#ffffff", "#80bebebe"), ("#202020", "#535353"), ("#b1b1b1", "#818181")):
        palette = QPalette()
        palette.setColor(role.Base, QColor(base))
        palette.setColor(role.PlaceholderText, QColor(hint))
        field.setPalette(palette)
        seen = field.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            ink = seen.color(group, role.PlaceholderText)
            assert contrast_ratio(mix_colours(QColor(base), ink, ink.alphaF()), QColor(base)) >= 4.5, (base, hint)
    name_controls(root)
    assert len(root.findChildren(HintInk)) == 1


def test_an_empty_area_of_text_does_not_look_filled_in(qgis_iface):
    root = QWidget()
    area = QPlainTextEdit(root)
    role, palette = QPalette.ColorRole, QPalette()
    for colour, each in (("#202020", role.Base), ("#b1b1b1", role.Text), ("#b1b1b1", role.PlaceholderText)):
        palette.setColor(each, QColor(colour))
    area.setPalette(palette)
    name_controls(root)
    hint = area.palette().color(role.PlaceholderText)
    assert hint != QColor("#b1b1b1") and contrast_ratio(hint, QColor("#202020")) >= 4.5


def test_a_list_that_became_taller_unseen_shares_its_height_with_the_details(qgis_iface, wait):
    rows, pages = Worklist(RowFace, str, lambda _row, _chip: True, str, ""), QStackedWidget()
    rows.below.addWidget(QPlainTextEdit(), 1)
    for page in (rows, QWidget()):
        pages.addWidget(page)
    pages.resize(400, 420)
    pages.show()
    rows.show_rows([f"row {number}" for number in range(40)])
    rows.select("row 3")
    pages.setCurrentIndex(1)
    pages.resize(400, 900)
    pages.setCurrentIndex(0)
    wait(lambda: sum(rows.split.sizes()) > 800)
    upper, lower = rows.split.sizes()
    assert abs(upper - lower) <= 2
    pages.close()


def test_every_control_has_a_name_and_keys_decide_in_the_list_alone(dock, wait):
    incidents, addresses = dock.panels["incidents"], dock.panels["addresses"]
    for visit in (incidents.open_new, incidents.open_duplicates, incidents.open_numbers, incidents.open_endpoint):
        visit()
        wait(lambda: not dock.desk.is_busy())
    unnamed = [
        f"{type(control).__name__} in {type(control.parentWidget()).__name__}"
        for control in dock.widget().findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not has_name(control)
        # what stands on a button of a decision is written when it is shown
        and not (isinstance(control, QPushButton) and not control.text())
    ]
    assert not unnamed, "; ".join(unnamed)
    for panel, keys in ((addresses, "1230"), (dock.panels["corrections"], "12345")):
        for key in keys:
            (shortcut,) = [one for one in panel.findChildren(QShortcut) if one.key() == QKeySequence(key)]
            assert shortcut.parent() is panel.list.table, key
    # from the search to the list, and a ring that shows where one is
    assert addresses.list.search.nextInFocusChain() is addresses.list.table
    dock.show_panel("addresses")
    dock._focus_rings.surround(addresses.list.search)
    ring = dock._focus_rings.ring
    assert ring.isVisibleTo(dock) and ring.geometry().contains(addresses.list.search.geometry())
    dock._focus_rings.surround(None)
    assert dock._focus_rings.ring is None
