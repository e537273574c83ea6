"""Regional layers in QGIS's own places: a node in the Browser, what is dropped from it, and the locator bar."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ...services.errors import InvalidFile
from ...services.layers.catalogue import catalogue
from ...services.layers.catalogue.catalogue import Catalogue
from ...services.layers.storage import layer_origins
from ...services.layers.storage.layer_origins import LoadedLayer
from ..qgis.translate import tr
from . import browser_node
from .browser_node import BrowserEntry, BrowserGroup
from .layer_locator import LayerLocator

TABLE_KEY, KEPT_KEY = "table:", "kept:"
"""What the Browser's rows of the open commune are loaded by: one of its lists, or a regional layer that it holds."""


class QgisEntryPoints:
    """Registered with QGIS as long as the plugin is loaded.

    ``dock()`` shows the dock and gives it; ``get_dock()`` gives it as it is, None before it is first shown.
    """

    def __init__(self, iface: Any, dock: Callable[[], Any], get_dock: Callable[[], Any]) -> None:
        self._iface = iface
        self._dock = dock
        self._get_dock = get_dock
        self._provider = browser_node.BrowserProvider(self._current_catalogue, self.load, self._list_commune)
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
        return panel.catalogue if panel is not None else catalogue.read_shipped()

    def follow(self, dock: Any) -> None:
        """Show in the Browser what commune is open in the dock."""
        for signal in (dock.desk.opened, dock.desk.closed):
            signal.connect(self._provider.refresh)

    def _list_commune(self) -> BrowserGroup | None:
        """What the open commune has: its lists, and the regional layers that its workspace holds."""
        dock = self._get_dock()
        if dock is None or not dock.desk.is_open:
            return None
        lists = (
            BrowserEntry(tr("Incidents"), f"{TABLE_KEY}incidents", "incidents"),
            BrowserEntry(tr("Address discrepancies"), f"{TABLE_KEY}discrepancies", "addresses"),
            BrowserEntry(tr("Corrections"), f"{TABLE_KEY}corrections", "corrections"),
        )
        kept = BrowserGroup(tr("Regional layers kept here"), partial(self._list_kept, dock.desk.path))
        return BrowserGroup(dock.desk.profile.name, lambda: lists, (kept,))

    def _list_kept(self, path: Path) -> tuple[BrowserEntry, ...]:
        known = {layer.id for layer in self._current_catalogue().layers}
        kept: tuple[LoadedLayer, ...] = ()
        with suppress(InvalidFile):
            kept = layer_origins.read_origins(path)
        return tuple(
            BrowserEntry(layer.title, f"{KEPT_KEY}{layer.table}", tip=layer.credit)
            for layer in kept
            if layer.layer_id in known
        )

    def load(self, layer_id: str) -> None:
        """Put a layer on the map of the open commune; where none is open, the dock asks for one."""
        dock = self._dock()
        if dock is None:
            return
        if layer_id.startswith(TABLE_KEY):
            dock.show_table(layer_id.removeprefix(TABLE_KEY))
            return
        if layer_id.startswith(KEPT_KEY):
            self._show_kept(dock, layer_id.removeprefix(KEPT_KEY))
            return
        panel = dock.panels.get("layers")
        layer = panel.layer(layer_id) if panel is not None else None
        if layer is None:
            dock.desk.messages.tell(tr("Open a commune first: the layer is then loaded for it."))
            return
        panel.add(layer)

    def _show_kept(self, dock: Any, table: str) -> None:
        """Put a regional layer on the map as it is kept, without asking its service."""
        if not dock.desk.is_open:
            return
        layers, path, known = dock.layers, dock.desk.path, self._current_catalogue().layers

        def show(kept: tuple[LoadedLayer, ...]) -> None:
            for loaded in kept:
                layer = next((layer for layer in known if layer.id == loaded.layer_id), None)
                if loaded.table == table and layer is not None:
                    layers.switch_on(layers.show_regional(loaded, layer))

        dock.desk.run_hidden(tr("Reading the layers"), lambda _job: layer_origins.read_origins(path), show)
