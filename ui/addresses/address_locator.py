"""Addresses in QGIS's locator bar: those of the lists that were compared, then the geocoder's."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeometry,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsPointXY,
)

from ...services.addresses.address_search import AddressMatch, find_addresses
from ...services.addresses.geocoder import geocode
from ...services.errors import RepereError
from ...services.model.address import Addresses
from ..map.workspace_layers import LAMBERT72, MapLayers
from ..qgis.translate import tr
from ..session import Session

MIN_QUERY_CHARS = 3
"""Letters from which addresses are looked for."""


@dataclass(frozen=True)
class _Search:
    """A search of the locator bar, as the network wants it."""

    feedback: QgsFeedback

    def isCanceled(self) -> bool:
        return bool(self.feedback.isCanceled())


class AddressLocator(QgsLocatorFilter):
    """``lists()`` are the lists of the open commune, read in memory; the geocoder is asked in the locator's thread."""

    def __init__(self, desk: Session, layers: MapLayers, lists: Callable[[], Sequence[Addresses]]) -> None:
        super().__init__()
        self._desk = desk
        self._layers = layers
        self._lists = lists
        self._read: Sequence[Addresses] = ()
        # each keystroke asks again: not before the person stops for a moment
        self.setFetchResultsDelay(250)

    def clone(self) -> AddressLocator:
        # QGIS takes it over, and Python must not collect it meanwhile
        self._clone = AddressLocator(self._desk, self._layers, self._lists)
        return self._clone

    def name(self) -> str:
        return "repere_addresses"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        return tr("Addresses (Repère)")

    def prefix(self) -> str:
        return "adr"

    def prepare(self, text: str, context: QgsLocatorContext) -> list[str]:
        """On the main thread, before the search: what there is now."""
        self._read = self._lists()
        return []

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        """QGIS calls this in a thread."""
        if len(text.strip()) < MIN_QUERY_CHARS:
            return
        for one in self._read:
            self._tell(one.name, find_addresses(one, text))
        if feedback.isCanceled() or not self._desk.is_open or not self._desk.has_service("geocoder"):
            return
        service = self._desk.service("geocoder")
        try:
            web = self._desk.client_for(service, _Search(feedback))
            self._tell(service.name, geocode(web, service.url, text))
        except RepereError:
            # no line of a search bar is the place to say that a service is away; the lamp does
            return

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802 - the name QGIS calls
        """The person chose one: go there, and show where it is."""
        # some builds with Qt 5 have a method here, others the value (qgis/QGIS#56550): may go with QGIS on Qt 5
        x, y = result.userData() if callable(result.userData) else result.userData
        if math.isnan(x):
            self._desk.messages.show(tr("{address} has no position.").format(address=result.displayString))
            return
        self._layers.go_to(x, y)
        place = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        self._layers.canvas.flashGeometries([place], QgsCoordinateReferenceSystem(LAMBERT72))

    def _tell(self, list_name: str, matches: Sequence[AddressMatch]) -> None:
        for one in matches:
            result = QgsLocatorResult(self, one.text, (one.x, one.y))
            result.description = list_name
            result.group = list_name
            self.resultFetched.emit(result)
