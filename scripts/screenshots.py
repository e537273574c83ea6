"""Arranges QGIS's own window and takes pictures of it; for the scripts that QGIS runs with --code."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from drive import Steps
from qgis.core import QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

WINDOW_SIZE = (1366, 850)
DOCK_WIDTH = 480
LAYER_TREE_WIDTH = 220
SETTLE_S = 1.0
"""Seconds without drawing or work after which a picture shows what stays."""


def arrange_window(dock: QDockWidget) -> None:
    """Give the window its size, with QGIS's tree of layers on the left and ``dock`` on the right, nothing else."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *WINDOW_SIZE)
    layer_tree = window.findChild(QDockWidget, "Layers")
    for other in window.findChildren(QDockWidget):
        other.setVisible(other in (dock, layer_tree))
    window.resizeDocks([layer_tree, dock], [LAYER_TREE_WIDTH, DOCK_WIDTH], Qt.Orientation.Horizontal)


def center_map(x: float, y: float, width: float) -> None:
    """Show ``width`` metres around a position in the map's CRS, without the messages over it."""
    iface.messageBar().clearWidgets()
    centre = QgsPointXY(x, y)
    iface.mapCanvas().setExtent(QgsRectangle.fromCenterAndSize(centre, width, width / 2))
    iface.mapCanvas().refresh()


def is_settled(dock: Any) -> Callable[[], bool]:
    """A condition for Drive: nothing has been drawn and no job has run for ``SETTLE_S``."""
    last_change = time.monotonic()

    def settled() -> bool:
        nonlocal last_change
        if iface.mapCanvas().isDrawing() or dock.desk.is_busy():
            last_change = time.monotonic()
        return time.monotonic() - last_change > SETTLE_S

    return settled


def picture_panels(dock: Any, folder: Path) -> Steps:
    """Take one picture of each panel with a row chosen, then one of the whole window on the map's busiest place."""
    arrange_window(dock)
    incidents, addresses, corrections = (dock.panels[name] for name in ("incidents", "addresses", "corrections"))
    addresses.list.chips.choose("position")
    yield is_settled(dock)
    choices: dict[str, Callable[[], object]] = {
        "layers": lambda: None,
        "incidents": lambda: incidents.pick(incidents.list.model.shown[0].service_request_id),
        "addresses": lambda: addresses.pick(addresses.list.model.shown[0].discrepancy.key),
        "corrections": lambda: corrections.pick(corrections.list.model.shown[0].id),
    }
    for name, choose in choices.items():
        dock.show_panel(name)
        choose()
        yield is_settled(dock)
        dock.grab().save(str(folder / f"{name}.png"))
    dock.show_panel("addresses")
    moved = next(row for row in corrections.list.model.rows if row.kind == "move")
    center_map(moved.x, moved.y, width=1100)
    yield is_settled(dock)
    iface.messageBar().clearWidgets()
    iface.mainWindow().grab().save(str(folder / "window.png"))
