"""The layers panel: SPW's catalogue by theme, searched, loaded with a double click."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...services.errors import RepereError
from ...services.regional import catalogue, store
from ...services.regional.catalogue import Layer
from ..desk import Desk
from ..map import pictures
from ..map.layers import MapLayers
from ..platform.language import tr
from ..platform.tasks import Job
from .parts import action, plain

CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue" / "wallonia.json"


class LayersPanel(QWidget):
    """What the region publishes, and what of it is on the map."""

    title = "Layers"

    def __init__(self, desk: Desk, layers: MapLayers) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self.catalogue = catalogue.read(CATALOGUE)
        self._waiting: list[Layer] = []
        self._loading = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search a layer: flood, parcels, orthophoto…"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.about = plain()
        self.load = action(tr("Add to the map"), "Return", self, self._load_current)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.load)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.search)
        whole.addWidget(self.tree, 1)
        whole.addWidget(self.about)
        whole.addLayout(buttons)
        self._fill()
        self.search.textChanged.connect(self._sift)
        self.tree.itemDoubleClicked.connect(lambda _item, _column: self._load_current())
        self.tree.currentItemChanged.connect(lambda _new, _old: self._tell())
        self._tell()

    def current(self) -> Layer | None:
        """The chosen layer, or None on a theme."""
        item = self.tree.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def refresh(self) -> None:
        """Load the layers that the profile asks for; one that fails does not stop the rest."""
        for layer in self.catalogue.layers:
            if layer.id in self.desk.profile.layers:
                self.add(layer)

    def add(self, layer: Layer) -> None:
        """Put a layer on the map, after those that were asked for before it.

        One at a time: threads that compute side by side would make the window wait.
        """
        self._waiting.append(layer)
        if not self._loading:
            self._next()

    def _next(self) -> None:
        self._loading = bool(self._waiting)
        if not self._loading:
            return
        layer = self._waiting.pop(0)
        try:
            reach, service = self.desk.web("spw"), self.desk.service("spw")
        except RepereError as error:
            self._waiting.clear()
            self._failed(error)
            return
        path, boundary = self.desk.path, self.desk.profile.commune.boundary

        def features(job: Job) -> store.Loaded:
            return store.load(
                reach(job), layer, service.url, boundary, path, progress=job.advance, cancelled=job.isCanceled
            )

        def picture(job: Job) -> pictures.Source:
            # a layer over a dead service would freeze QGIS: the service is asked first, in the thread
            return pictures.probe(reach(job), layer, service.url)

        self.desk.run(
            tr("Loading {layer}").format(layer=layer.title),
            features if layer.form == "features" else picture,
            partial(self._show, layer),
            "spw",
            self._failed,
        )

    def _show(self, layer: Layer, found: store.Loaded | pictures.Source) -> None:
        made = (
            self.layers.show_regional(found, layer)
            if isinstance(found, store.Loaded)
            else self.layers.show_picture(found.uri, found.provider, layer)
        )
        if not made.isValid():
            self.desk.messages.error(pictures.unreadable(layer))
        self._mark()
        self._next()

    def _failed(self, error: RepereError) -> None:
        self.desk.messages.error(error)
        self._next()

    def _fill(self) -> None:
        for theme in self.catalogue.themes():
            branch = QTreeWidgetItem([theme])
            branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for layer in self.catalogue.layers:
                if layer.theme == theme:
                    leaf = QTreeWidgetItem([layer.title])
                    leaf.setData(0, Qt.ItemDataRole.UserRole, layer)
                    leaf.setToolTip(0, layer.service)
                    branch.addChild(leaf)
            self.tree.addTopLevelItem(branch)
            branch.setExpanded(True)

    def _leaves(self) -> list[QTreeWidgetItem]:
        return [
            self.tree.topLevelItem(theme).child(row)
            for theme in range(self.tree.topLevelItemCount())
            for row in range(self.tree.topLevelItem(theme).childCount())
        ]

    def _sift(self, text: str) -> None:
        found = {layer.id for layer in self.catalogue.search(text)}
        for leaf in self._leaves():
            leaf.setHidden(leaf.data(0, Qt.ItemDataRole.UserRole).id not in found)
        for theme in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(theme)
            branch.setHidden(all(branch.child(row).isHidden() for row in range(branch.childCount())))

    def _mark(self) -> None:
        """Layers on the map stand in bold."""
        present = self.layers.tables()
        for leaf in self._leaves():
            layer = leaf.data(0, Qt.ItemDataRole.UserRole)
            font = leaf.font(0)
            font.setBold(layer.id in present or store.table(layer) in present)
            leaf.setFont(0, font)

    def _tell(self) -> None:
        layer = self.current()
        self.load.setEnabled(layer is not None)
        if layer is None:
            self.about.setText(tr("Choose a layer; a double click puts it on the map."))
            return
        lines = [layer.title, layer.credit, tr(catalogue.licence_terms(layer))]
        lines.append(" · ".join(part for part in (layer.authid, layer.service) if part))
        if layer.min_scale:
            lines.append(tr("Shown from 1:{scale} on").format(scale=int(layer.min_scale)))
        self.about.setText("\n".join(line for line in lines if line))

    def _load_current(self) -> None:
        layer = self.current()
        if layer is not None:
            self.add(layer)
