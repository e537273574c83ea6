"""Repère's node in QGIS's Browser: the open commune's own layers and lists, then the catalogue by theme.

What is dragged onto the map comes as the dock shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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

from ...services.layers.catalogue.catalogue import Catalogue
from ..widgets.basics import load_icon, tooltip_text

KEY = "repere"
"""What a dragged layer says it is, so that QGIS gives it to :class:`LayerDropHandler`."""


COMMUNE_PATH = "repere:/:commune"
"""Where the open commune stands in the tree."""

Row = tuple[str, Callable[[QgsDataItem], QgsDataItem]]
"""A name, and what makes its item under another one."""


@dataclass(frozen=True)
class BrowserEntry:
    """A row that is dragged: its title, the key that it is loaded by, its icon, and a word on it."""

    title: str
    key: str
    icon: str = "layers"
    tip: str = ""


@dataclass(frozen=True)
class BrowserGroup:
    """The open commune's rows under one heading, listed as it opens; ``groups`` are further headings under it."""

    title: str
    list_entries: Callable[[], tuple[BrowserEntry, ...]]
    groups: tuple[BrowserGroup, ...] = ()


class BrowserProvider(QgsDataItemProvider):
    """Puts the node into the Browser; ``get_commune`` gives what the open commune has, None where none is open."""

    def __init__(
        self,
        get_catalogue: Callable[[], Catalogue],
        load: Callable[[str], None],
        get_commune: Callable[[], BrowserGroup | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._get_catalogue = get_catalogue
        self._load = load
        self._get_commune = get_commune
        self._root: QgsDataItem | None = None

    def refresh(self) -> None:
        """Show another commune, or none."""
        if self._root is not None and not sip.isdeleted(self._root):
            self._root.refresh()

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
        self._root = root
        return root

    def _themes(self) -> list[Row]:
        known, commune = self._get_catalogue(), self._get_commune()

        def theme(name: str) -> Callable[[QgsDataItem], QgsDataItem]:
            layers = [layer for layer in known.layers if layer.theme == name]
            return lambda parent: _Branch(
                parent,
                name,
                f"repere:/{name}",
                lambda: [self._leaf(BrowserEntry(layer.title, layer.id, tip=layer.credit)) for layer in layers],
            )

        rows = [self._group(commune, COMMUNE_PATH)] if commune is not None else []
        return rows + [(name, theme(name)) for name in known.themes()]

    def _leaf(self, entry: BrowserEntry) -> Row:
        return entry.title, lambda above: _Leaf(above, entry, self._load)

    def _group(self, group: BrowserGroup, path: str) -> Row:
        def list_rows() -> list[Row]:
            rows = [self._leaf(entry) for entry in group.list_entries()]
            return rows + [self._group(inner, f"{path}/{number}") for number, inner in enumerate(group.groups)]

        return group.title, lambda above: _Branch(above, group.title, path, list_rows)


class _Branch(QgsDataCollectionItem):
    """A row with rows under it, made when it opens."""

    def __init__(
        self, parent: QgsDataItem | None, name: str, path: str, make_children: Callable[[], list[Any]]
    ) -> None:
        super().__init__(parent, name, path, KEY)
        if path == COMMUNE_PATH:
            # QGIS sorts by name: what is at work stands first
            self.setSortKey(" ")
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

    def __init__(self, parent: QgsDataItem, entry: BrowserEntry, load: Callable[[str], None]) -> None:
        super().__init__(Qgis.BrowserItemType.Custom, parent, entry.title, f"{parent.path()}/{entry.key}", KEY)
        self._entry = entry
        self._load = load
        self.setIcon(load_icon(entry.icon))
        self.setToolTip(tooltip_text(entry.tip))
        self.setState(Qgis.BrowserItemState.Populated)

    def hasDragEnabled(self) -> bool:  # noqa: N802 - the name QGIS calls
        return True

    def mimeUris(self) -> list[QgsMimeDataUtils.Uri]:  # noqa: N802 - the name QGIS calls
        uri = QgsMimeDataUtils.Uri()
        uri.layerType = "custom"
        uri.providerKey = KEY
        uri.name = self._entry.title
        uri.uri = self._entry.key
        return [uri]

    def handleDoubleClick(self) -> bool:  # noqa: N802 - the name QGIS calls
        self._load(self._entry.key)
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
