"""What lies behind the work on the map, by one button each: layers of the catalogue, loaded when first asked for."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...services.layers.catalogue import catalogue
from ...services.layers.storage import layer_origins
from ..layers.loader import LayerLoader
from ..map.workspace_layers import MapLayers
from ..qgis.translate import tr
from ..session import Session
from ..widgets.basics import tooltip_text


class BasemapButtons(QWidget):
    """A button shows and hides its layer, as its box in QGIS's layer tree does."""

    def __init__(self, desk: Session, layers: MapLayers) -> None:
        super().__init__()
        self._loader = LayerLoader(desk, layers)
        self._layers = layers
        known = {layer.id: layer for layer in catalogue.read_shipped().layers}
        self._catalogue_layers: dict[str, catalogue.Layer] = {}
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for identifier, name, picture in (
            ("orthophotos", tr("Orthophoto"), "mIconRaster.svg"),
            ("cadastre-parcelles", tr("Parcels"), "mIconPolygonLayer.svg"),
        ):
            button = QToolButton()
            button.setText(name)
            button.setIcon(QgsApplication.getThemeIcon(picture))
            button.setCheckable(True)
            button.setToolTip(tooltip_text(known[identifier].title))
            button.clicked.connect(partial(self._switch, known[identifier]))
            if desk.profile.sandbox and identifier == "orthophotos":
                button.setEnabled(False)
                button.setToolTip(tr("No aerial photo of the training town"))
            self.line.addWidget(button)
            self.buttons[identifier], self._catalogue_layers[identifier] = button, known[identifier]
        # whatever was loaded, or not, by whom
        desk.idle.connect(self.update_buttons)
        self.update_buttons()

    def update_buttons(self) -> None:
        """The buttons say what is shown."""
        root = QgsProject.instance().layerTreeRoot()
        for identifier, button in self.buttons.items():
            made = self._find_in_project(self._catalogue_layers[identifier])
            node = root.findLayer(made) if made is not None else None
            button.setChecked(node is not None and node.isVisible())

    def _switch(self, layer: catalogue.Layer, on: bool) -> None:
        made = self._find_in_project(layer)
        if made is None:
            self._loader.add(layer)
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(made)
        if node is not None:
            node.setItemVisibilityChecked(on)

    def _find_in_project(self, layer: catalogue.Layer) -> Any:
        """The layer in the project, as a picture or as features; None if it was not loaded."""
        present = self._layers.tables()
        return present.get(layer.id) or present.get(layer_origins.table_name(layer))
