"""Repère's node in QGIS's Browser: the catalogue by theme; a layer dragged onto the map is loaded as in the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsDataCollectionItem,
    QgsDataItem,
    QgsDataItemProvider,
    QgsDataProvider,
    QgsMimeDataUtils,
)
from qgis.gui import QgsCustomDropHandler
from qgis.PyQt import sip

from ...services.layers.catalogue.catalogue import Catalogue, Layer
from ..widgets.basics import load_icon, tooltip_text

KEY = "repere"
"""What a dragged layer says it is, so that QGIS gives it to :class:`LayerDropHandler`."""


class BrowserProvider(QgsDataItemProvider):
    """Puts the node into the Browser."""

    def __init__(self, get_catalogue: Callable[[], Catalogue], load: Callable[[str], None]) -> None:
        super().__init__()
        self._get_catalogue = get_catalogue
        self._load = load

    def name(self) -> str:
        return "Repère"

    def capabilities(self) -> Any:
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, path: str, parent: QgsDataItem | None) -> QgsDataItem | None:  # noqa: N802
        """The node itself; QGIS owns it."""
        if path:
            return None
        root = _Branch(None, "Repère", "repere:", lambda: self._themes())
        root.setIcon(load_icon("repere"))
        sip.transferto(root, None)
        return root

    def _themes(self) -> list[tuple[str, Callable[[QgsDataItem], QgsDataItem]]]:
        known = self._get_catalogue()

        def theme(name: str) -> Callable[[QgsDataItem], QgsDataItem]:
            layers = [layer for layer in known.layers if layer.theme == name]
            return lambda parent: _Branch(
                parent,
                name,
                f"repere:/{name}",
                lambda: [(layer.title, lambda above, layer=layer: _Leaf(above, layer, self._load)) for layer in layers],
            )

        return [(name, theme(name)) for name in known.themes()]


class _Branch(QgsDataCollectionItem):
    """A row with rows under it, made when it opens."""

    def __init__(
        self, parent: QgsDataItem | None, name: str, path: str, make_children: Callable[[], list[Any]]
    ) -> None:
        super().__init__(parent, name, path, KEY)
        self._under = make_children
        self.setCapabilitiesV2(
            Qgis.BrowserItemCapabilities(Qgis.BrowserItemCapability.Fertile | Qgis.BrowserItemCapability.Fast)
        )

    def createChildren(self) -> list[QgsDataItem]:  # noqa: N802 - the name QGIS calls
        children = []
        for _name, make in self._under():
            child = make(self)
            sip.transferto(child, self)
            children.append(child)
        return children


class _Leaf(QgsDataItem):
    """A layer: double click or drag it."""

    def __init__(self, parent: QgsDataItem, layer: Layer, load: Callable[[str], None]) -> None:
        super().__init__(Qgis.BrowserItemType.Custom, parent, layer.title, f"{parent.path()}/{layer.id}", KEY)
        self._layer = layer
        self._load = load
        self.setIcon(load_icon("layers"))
        self.setToolTip(tooltip_text(layer.credit))
        self.setState(Qgis.BrowserItemState.Populated)

    def hasDragEnabled(self) -> bool:  # noqa: N802 - the name QGIS calls
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:  # noqa: N802 - the name QGIS calls
        uri = QgsMimeDataUtils.Uri()
        uri.layerType = "custom"
        uri.providerKey = KEY
        uri.name = self._layer.title
        uri.uri = self._layer.id
        return [uri]

    def handleDoubleClick(self) -> bool:  # noqa: N802 - the name QGIS calls
        self._load(self._layer.id)
        return True


class LayerDropHandler(QgsCustomDropHandler):
    """What QGIS does with a layer of Repère that is dropped on the map."""

    def __init__(self, load: Callable[[str], None]) -> None:
        super().__init__()
        self._load = load

    def customUriProviderKey(self) -> str:  # noqa: N802 - the name QGIS calls
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:  # noqa: N802 - the name QGIS calls
        """Load it as a double click in the panel would."""
        self._load(uri.uri)
