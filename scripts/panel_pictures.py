"""Takes every panel at two sizes of screen, in the theme that QGIS was started with, and measures its room.

QGIS starts this with --code; ``scripts/panels`` does, once for each theme. Pictures and ``sizes.md`` go to
build/panels; a window larger than its screen, or details lower than ``MIN_DETAILS``, fails the run at its end.
``REPERE_SIZES`` and ``REPERE_VIEWS`` take a few alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from qgis.utils import iface, plugins

ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1]
OUT = ROOT / "build" / "panels"
sys.path.insert(0, str(ROOT / "scripts"))
from drive import Drive, Steps  # noqa: E402 - QGIS runs this file without a package
from qgis_places import close_places, list_places  # noqa: E402
from region_desk import choose_in_queue, keep_services_away, open_region, store_comparisons  # noqa: E402
from screenshots import is_settled  # noqa: E402

SIZES = {"1366x768": (1366, 768), "1920x1080": (1920, 1080)}
MIN_DETAILS = 180
"""Pixels that the chosen row's details have on the small screen."""

DOCK_WIDTH = 420
TITLE_HEIGHT = 40
"""Pixels that a desktop takes of a window of its own."""

View = Callable[[Any], object]
"""Brings something forward, in steps where it takes time; a window of its own is returned."""

FAULTS: list[str] = []


def choose_row(dock: Any, name: str, chip: str = "all", number: int = 1) -> None:
    """A panel's list with a row of it chosen."""
    dock.show_panel(name)
    panel = dock.panels[name]
    panel.pages.setCurrentIndex(1 if name == "addresses" else 0)
    panel.list.chips.choose(chip)
    shown = panel.list.model.shown
    if shown:
        panel.list.select(panel.list.model.key(shown[min(number, len(shown) - 1)]))


def show_tab(dock: Any, name: str) -> None:
    """A tab of the layers."""
    dock.show_panel("layers")
    layers = dock.panels["layers"]
    layers.tabs.setCurrentWidget(getattr(layers, name))


def open_page(dock: Any, method: str) -> None:
    """Another page of the incidents."""
    dock.show_panel("incidents")
    getattr(dock.panels["incidents"], method)()


def show_form(dock: Any) -> None:
    """The form of a comparison."""
    dock.show_panel("addresses")
    addresses = dock.panels["addresses"]
    addresses.pages.setCurrentWidget(addresses.form)


def open_by_hand(dock: Any, method: str) -> None:
    """What carries corrections by hand."""
    choose_row(dock, "corrections")
    getattr(dock.panels["corrections"], method)()


def unfold_bulk(dock: Any) -> None:
    """One decision on all that is shown."""
    choose_row(dock, "addresses", "missing_in_source")
    dock.panels["addresses"].bulk.fold.setChecked(True)


def open_conformance(dock: Any) -> QWidget:
    """The dialog of a standard."""
    show_tab(dock, "sources")
    sources = dock.panels["layers"].sources
    sources.check_conformance()
    return sources.conformance_check


def open_board(dock: Any) -> QWidget:
    """The trainer's window."""
    dock.training.show_board(iface.mainWindow())
    return dock.training.board


def open_manual(dock: Any) -> QWidget:
    """The manual beside QGIS."""
    dock.show_manual()
    return next(window for window in QApplication.topLevelWidgets() if type(window).__name__ == "Manual")


def show_queue_map(dock: Any) -> Steps:
    """The map over the queue, with a correction chosen."""
    queue = dock.panels["corrections"].review.queue
    if not queue.map.isVisibleTo(queue):
        queue._toggle_map()
    yield from choose_in_queue(dock, "street", is_row=True)


def show_review_page(dock: Any, name: str) -> None:
    """A page beside the queue."""
    dock.show_panel("corrections")
    dock.panels["corrections"].review.show_page(name)


def show_review_settings(dock: Any) -> None:
    """The communes of a region being chosen."""
    dock.show_settings()
    page = dock.settings_page
    page.review.setCollapsed(False)
    page.review.area.setCurrentIndex(page.review.area.findData("several"))
    page.review.area.activated.emit(page.review.area.currentIndex())
    QApplication.processEvents()
    page.area.ensureWidgetVisible(page.review.communes)


def open_region_window(_dock: Any) -> QWidget:
    """The window of the region, with a commune chosen."""
    from repere.ui.region.region_window import open_window

    store_comparisons()
    window = open_window(iface)
    window.show_communes()
    window.table.select("61031")
    return window


def open_region_form(dock: Any) -> QWidget:
    """What a new comparison asks for."""
    window = open_region_window(dock)
    window.show_form()
    return window


VIEWS: dict[str, View] = {
    "incidents": lambda dock: choose_row(dock, "incidents"),
    "incidents-new": lambda dock: open_page(dock, "open_new"),
    "incidents-duplicates": lambda dock: open_page(dock, "open_duplicates"),
    "incidents-numbers": lambda dock: open_page(dock, "open_numbers"),
    "incidents-service": lambda dock: open_page(dock, "open_endpoint"),
    "incidents-permits": lambda dock: open_page(dock, "open_permits"),
    "addresses": lambda dock: choose_row(dock, "addresses", "position"),
    "addresses-form": show_form,
    "addresses-all": unfold_bulk,
    "corrections": lambda dock: choose_row(dock, "corrections"),
    "corrections-dossier": lambda dock: open_by_hand(dock, "make_dossier"),
    "corrections-by-hand": lambda dock: open_by_hand(dock, "enter_by_hand"),
    "layers-find": lambda dock: show_tab(dock, "search"),
    "layers-here": lambda dock: show_tab(dock, "point_info"),
    "layers-nearby": lambda dock: show_tab(dock, "nearby"),
    "layers-offline": lambda dock: show_tab(dock, "offline_package"),
    "layers-sources": lambda dock: show_tab(dock, "sources"),
    "settings": lambda dock: dock.show_settings(),
    "communes": lambda dock: dock.show_communes(),
    "training": lambda dock: dock.show_training(),
    "received": lambda dock: dock.show_received(),
    "seal": lambda dock: dock.show_seal(),
    "conformance": open_conformance,
    "trainer-board": open_board,
    "manual": open_manual,
}
REGION_VIEWS: dict[str, View] = {
    "queue": lambda dock: choose_in_queue(dock, "street", is_row=True),
    "queue-map": show_queue_map,
    "queue-sample": lambda dock: choose_in_queue(dock, "dossier", is_row=False),
    "queue-statistics": lambda dock: show_review_page(dock, "statistics"),
    "queue-reasons": lambda dock: show_review_page(dock, "reasons"),
    "region-settings": show_review_settings,
    "region-incidents": lambda dock: choose_row(dock, "incidents"),
    "region-addresses": show_form,
    "region": open_region_window,
    "region-form": open_region_form,
}
"""Of the region's desk, where no training town is open."""

LISTS = ("incidents", "addresses", "corrections")
"""Views with a chosen row, whose details are measured."""


def fold_again(dock: Any) -> None:
    """Leave no view in the way of the next."""
    dock.panels["addresses"].bulk.fold.setChecked(False)
    corrections = dock.panels["corrections"]
    corrections.pages.setCurrentWidget(corrections.outbox)
    close_places()
    for window in QApplication.topLevelWidgets():
        if window is not iface.mainWindow() and window.isVisible() and isinstance(window, QDialog):
            window.close()


def choose_listed(name: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``values`` that the variable ``name`` lists, all where it lists none."""
    listed = [part for part in os.environ.get(name, "").split(",") if part]
    return tuple(value for value in values if not listed or value in listed)


def fit_window(dock: QDockWidget, width: int, height: int) -> None:
    """Make QGIS's window as large as such a screen, the dock beside the map as it opens."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    layer_tree = window.findChild(QDockWidget, "Layers")
    for other in window.findChildren(QDockWidget):
        other.setVisible(other in (dock, layer_tree))
    window.resizeDocks([layer_tree, dock], [200, DOCK_WIDTH], Qt.Orientation.Horizontal)


def draft_two(dock: Any) -> Steps:
    """Two corrections, for the panel that lists them."""
    addresses, corrections = dock.panels["addresses"], dock.panels["corrections"]
    while len(corrections.list.model.rows) < 2:
        before = len(corrections.list.model.rows)
        addresses.list.chips.choose("position")
        rows = addresses.list.model.shown
        addresses.pick(next(row.key for row in rows if row.can_correct_source and row.decision is None))
        addresses.decide("correct_source")
        yield lambda before=before: len(corrections.list.model.rows) > before
        yield is_settled(dock)


def measure(dock: Any, name: str, width: int, height: int) -> str:
    """A line of the table; what is too large is noted."""
    window, least = iface.mainWindow(), dock.stack.currentWidget().minimumSizeHint()
    details = dock.panels[name].list.details.height() if name in LISTS else None
    if window.width() > width or window.height() > height:
        FAULTS.append(f"{name} at {width}x{height}: the window is {window.width()}x{window.height()}")
    if details is not None and details < MIN_DETAILS:
        FAULTS.append(f"{name} at {width}x{height}: details {details}")
    inside = f"{dock.width()} x {dock.height()}"
    return f"| {name} | {least.width()} x {least.height()} | {inside} | {'–' if details is None else details} |"


def take_all(dock: Any, views: dict[str, View], lines: list[str]) -> Steps:
    """Every view at each size."""
    listed = choose_listed("REPERE_VIEWS", tuple(views))
    views = {name: view for name, view in views.items() if name in listed}
    sizes = [SIZES[name] for name in choose_listed("REPERE_SIZES", tuple(SIZES))]
    theme = QgsApplication.themeName()
    for width, height in sizes:
        fit_window(dock, width, height)
        yield is_settled(dock)
        lines.append(f"\n{theme}, {width} x {height}\n\n| View | Least | Dock | Details |\n|---|---|---|---|")
        for name, view in views.items():
            fold_again(dock)
            seen = view(dock)
            if isinstance(seen, Generator):
                seen = yield from seen
            yield is_settled(dock)
            iface.messageBar().clearWidgets()
            lines.append(measure(dock, name, width, height))
            picture = f"{theme.replace(' ', '-').lower()}-{width}-{name}.png"
            window = seen if isinstance(seen, QWidget) else iface.mainWindow()
            if window is not iface.mainWindow():
                # it opened as the screen of this run lets it: a smaller one would have given it less
                window.resize(min(window.width(), width), min(window.height(), height - TITLE_HEIGHT))
                yield is_settled(dock)
            if window.frameGeometry().height() > height or window.width() > width:
                FAULTS.append(f"{name} at {width}x{height}: {window.width()}x{window.height()}")
            window.grab().save(str(OUT / picture))


def steps() -> Steps:
    """The training town, opened, with something in each list; then all views."""
    OUT.mkdir(parents=True, exist_ok=True)
    QgsSettings().setValue("repere/author", "Service cartographie")
    lines: list[str] = []
    dock = plugins["repere"].show_dock()
    fit_window(dock, *SIZES["1366x768"])
    dock.open_sandbox()
    yield lambda: dock.desk.is_open and len(dock.panels) == 4
    yield lambda: all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))
    yield is_settled(dock)
    views = {**VIEWS, **list_places()}
    if choose_listed("REPERE_VIEWS", tuple(views)):
        yield from draft_two(dock)
    yield from take_all(dock, views, lines)
    if choose_listed("REPERE_VIEWS", tuple(REGION_VIEWS)):
        with keep_services_away():
            yield from open_region(dock)
            yield from take_all(dock, REGION_VIEWS, lines)
    with (OUT / "sizes.md").open("a", encoding="utf-8") as file:
        file.write("\n".join((*lines, "")))
    if FAULTS:
        raise RuntimeError("; ".join(FAULTS))


QTimer.singleShot(0, lambda: Drive(steps()))
