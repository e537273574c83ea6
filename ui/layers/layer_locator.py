"""Layers in QGIS's locator bar: a few words, Enter, and the layer is on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ...services.layers.catalogue.catalogue import Catalogue
from ..qgis.translate import tr


class LayerLocator(QgsLocatorFilter):
    """Searches the catalogue; ``load(layer_id)`` puts the chosen layer on the map."""

    def __init__(self, get_catalogue: Callable[[], Catalogue], load: Callable[[str], None]) -> None:
        super().__init__()
        self._get_catalogue = get_catalogue
        self._load = load

    def clone(self) -> LayerLocator:
        # QGIS takes it over, and Python must not collect it meanwhile
        self._clone = LayerLocator(self._get_catalogue, self._load)
        return self._clone

    def name(self) -> str:
        return "repere_layers"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        return tr("Regional layers (Repère)")

    def prefix(self) -> str:
        return "spw"

    def flags(self) -> Any:
        # the catalogue is in memory: no thread is needed
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        """QGIS calls this at each keystroke."""
        if len(text.strip()) < 2 and not context.usingPrefix:
            return
        for layer in self._get_catalogue().search(text)[:20]:
            result = QgsLocatorResult(self, layer.title, layer.id)
            result.description = layer.theme
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802 - the name QGIS calls
        """The person chose one."""
        # some builds with Qt 5 have a method here, others the value (qgis/QGIS#56550): may go with QGIS on Qt 5
        identifier = result.userData() if callable(result.userData) else result.userData
        self._load(str(identifier))
