"""The map's right click: what Repère can say of that place, and do there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QMenu

from ...services.layers.walonmap import build_walonmap_url
from ..qgis.translate import tr

LAMBERT72 = "EPSG:31370"


class MapContextMenu:
    """Adds to QGIS's own menu as long as the plugin is loaded.

    ``show_dock()`` shows the dock and gives it; ``get_dock()`` gives it as it is, None before it is first shown.
    """

    def __init__(self, canvas: Any, icon: QIcon, show_dock: Callable[[], Any], get_dock: Callable[[], Any]) -> None:
        self._canvas = canvas
        self._icon = icon
        self._show_dock = show_dock
        self._get_dock = get_dock
        canvas.contextMenuAboutToShow.connect(self._fill)

    def remove(self) -> None:
        """Leave QGIS's menu as it was."""
        self._canvas.contextMenuAboutToShow.disconnect(self._fill)

    def _fill(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        position = self._to_lambert(event.mapPoint())
        if position is None:
            return
        x, y = position.x(), position.y()
        menu.addSeparator()
        for text, reason, act in (
            (tr("What applies here"), self._reason(), self._ask),
            (tr("New incident here"), self._reason() or self._reporting_reason(), self._report),
            (tr("Address here"), self._reason(), self._find_address),
            (tr("Open in WalOnMap"), "", _open_walonmap),
        ):
            action = menu.addAction(self._icon, f"{text} ({reason})" if reason else text)
            action.setEnabled(not reason)
            # the menu is made anew for each click, and its entries go with it
            action.triggered.connect(lambda _checked=False, act=act: act(x, y))

    def _to_lambert(self, point: QgsPointXY) -> QgsPointXY | None:
        """Return a place of the map in EPSG:31370, None where that says nothing of it."""
        crs = self._canvas.mapSettings().destinationCrs()
        if not crs.isValid():
            return None
        to_lambert = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(LAMBERT72), QgsProject.instance())
        try:
            return to_lambert.transform(point)
        except QgsCsException:
            return None

    def _reason(self) -> str:
        """Why nothing can be asked here, empty if it can."""
        dock = self._get_dock()
        return "" if dock is not None and len(dock.panels) == 4 else tr("open a commune first")

    def _reporting_reason(self) -> str:
        new = self._get_dock().panels["incidents"].tools.new
        return "" if new.isEnabled() else tr("its service takes no reports from programs")

    def _ask(self, x: float, y: float) -> None:
        dock = self._show_dock()
        dock.show_panel("layers")
        layers = dock.panels["layers"]
        layers.tabs.setCurrentWidget(layers.point_info)
        layers.point_info.ask(x, y)

    def _report(self, x: float, y: float) -> None:
        dock = self._show_dock()
        dock.show_panel("incidents")
        dock.panels["incidents"].open_new((x, y))

    def _find_address(self, x: float, y: float) -> None:
        dock = self._get_dock()
        dock.panels["addresses"].nearest.ask(x, y, dock.desk.messages.show)


def _open_walonmap(x: float, y: float) -> None:
    QDesktopServices.openUrl(QUrl(build_walonmap_url(x, y)))
