"""What Repère puts into QGIS's own places, brought forward for a picture: toolbox, dialogs, Browser, menu, layouts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import processing
from drive import Steps
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTreeView, QWidget
from qgis.utils import iface

NAME = "Repère"
DOCK_SIZE = (420, 640)
WINDOW_SIZE = (1000, 690)


def open_dock(name: str) -> QDockWidget:
    """A dock of QGIS's own, apart from its window."""
    dock = iface.mainWindow().findChild(QDockWidget, name)
    dock.setFloating(True)
    dock.resize(*DOCK_SIZE)
    dock.show()
    return dock


def find_row(tree: QTreeView, name: str, parent: QModelIndex) -> QModelIndex:
    """The row of a tree that begins with ``name``; an invalid one where there is none."""
    rows = (tree.model().index(number, 0, parent) for number in range(tree.model().rowCount(parent)))
    return next((row for row in rows if str(row.data() or "").startswith(name)), QModelIndex())


def open_toolbox(_dock: Any) -> QWidget:
    """The algorithms as the toolbox lists them."""
    toolbox = open_dock("ProcessingToolbox")
    tree = toolbox.algorithmTree
    tree.collapseAll()
    row = find_row(tree, NAME, QModelIndex())
    tree.expandRecursively(row)
    tree.scrollTo(row, QTreeView.ScrollHint.PositionAtTop)
    return toolbox


def open_algorithm(name: str) -> QWidget:
    """An algorithm's dialog with its help."""
    dialog = processing.createAlgorithmDialog(f"repere:{name}")
    dialog.resize(*WINDOW_SIZE)
    dialog.show()
    return dialog


def open_browser(_dock: Any) -> Steps:
    """The commune and a theme of the catalogue in the Browser."""
    browser = open_dock("Browser")
    tree = browser.findChild(QTreeView)
    row = QModelIndex()
    for name in (NAME, "Huy", ""):
        yield lambda row=row, name=name: find_row(tree, name, row).isValid()
        row = find_row(tree, name, row)
        tree.expand(row)
        yield lambda row=row: tree.model().rowCount(row) > 0 or not tree.model().hasChildren(row)
    tree.scrollTo(find_row(tree, NAME, QModelIndex()), QTreeView.ScrollHint.PositionAtTop)
    return browser


def open_map_menu(_dock: Any) -> Steps:
    """The map's right click."""
    # a tool of the panels before may have no menu
    iface.actionPan().trigger()
    view = iface.mapCanvas().viewport()
    # QGIS runs its menu in a loop of its own, in which this goes on
    QTimer.singleShot(0, lambda: QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=view.rect().center()))
    yield lambda: QApplication.activePopupWidget() is not None
    return QApplication.activePopupWidget()


def open_layout(dock: Any, number: int) -> Steps:
    """A template of the work map, filled as the dock's menu fills it."""
    dock.work_map.actions()[number].trigger()
    yield lambda: bool(iface.openLayoutDesigners())
    designer = iface.openLayoutDesigners()[-1]
    designer.window().resize(*WINDOW_SIZE)
    designer.view().zoomFull()
    return designer.window()


def close_places() -> None:
    """Leave QGIS as it was."""
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    for designer in iface.openLayoutDesigners():
        designer.close()
    for name in ("ProcessingToolbox", "Browser"):
        iface.mainWindow().findChild(QDockWidget, name).hide()


def list_places() -> dict[str, Callable[[Any], object]]:
    """Return every place by the name of its picture."""
    algorithms = QgsApplication.processingRegistry().providerById("repere").algorithms()
    names = sorted(algorithm.name() for algorithm in algorithms)
    return {
        "toolbox": open_toolbox,
        **{f"algorithm-{name}": lambda _dock, name=name: open_algorithm(name) for name in names},
        "browser": open_browser,
        "map-menu": open_map_menu,
        **{f"layout-{number + 1}": lambda dock, number=number: open_layout(dock, number) for number in range(4)},
    }
