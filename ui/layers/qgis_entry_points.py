"""Regional layers in QGIS's own places: a node in the Browser, what is dropped from it, and the locator bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from qgis.core import QgsApplication

from ...services.layers.catalogue import catalogue
from ...services.layers.catalogue.catalogue import Catalogue
from ..qgis.translate import tr
from . import browser_node
from .layer_locator import LayerLocator
from .loader import CATALOGUE


class QgisEntryPoints:
    """Registered with QGIS as long as the plugin is loaded.

    ``dock()`` shows the dock and gives it; ``get_dock()`` gives it as it is, None before it is first shown.
    """

    def __init__(self, iface: Any, dock: Callable[[], Any], get_dock: Callable[[], Any]) -> None:
        self._iface = iface
        self._dock = dock
        self._get_dock = get_dock
        self._provider = browser_node.BrowserProvider(self._current_catalogue, self.load)
        self._drop = browser_node.LayerDropHandler(self.load)
        self._locator = LayerLocator(self._current_catalogue, self.load)
        QgsApplication.dataItemProviderRegistry().addProvider(self._provider)
        iface.registerCustomDropHandler(self._drop)
        iface.registerLocatorFilter(self._locator)

    def remove(self) -> None:
        """Leave QGIS as it was; it deletes what it was given."""
        self._iface.deregisterLocatorFilter(self._locator)
        self._iface.unregisterCustomDropHandler(self._drop)
        QgsApplication.dataItemProviderRegistry().removeProvider(self._provider)

    def _current_catalogue(self) -> Catalogue:
        """The catalogue of the open commune, which may be newer than the one that ships."""
        dock = self._get_dock()
        panel = dock.panels.get("layers") if dock is not None else None
        return panel.catalogue if panel is not None else _shipped()

    def load(self, layer_id: str) -> None:
        """Put a layer on the map of the open commune; where none is open, the dock asks for one."""
        dock = self._dock()
        if dock is None:
            return
        panel = dock.panels.get("layers")
        layer = panel.layer(layer_id) if panel is not None else None
        if layer is None:
            dock.desk.messages.tell(tr("Open a commune first: the layer is then loaded for it."))
            return
        panel.add(layer)


@cache
def _shipped() -> Catalogue:
    """The catalogue that ships, read when it is first looked at."""
    return catalogue.read(CATALOGUE)
