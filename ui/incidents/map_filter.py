"""The map shows the incidents that the list shows, and draws them as fits how many they are."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QObject

from ..map import incident_style
from ..map.styles import STATUS_COLOURS
from ..map.workspace_layers import MapLayers
from ..qgis.timers import create_timer
from ..widgets.worklist import Worklist
from .filter import FilterBar, id_expression


class IncidentMapFilter(QObject):
    """Styles the incidents' layer after a list and its filters, and goes with the list.

    ``count_stored`` tells how many there are in all.
    """

    def __init__(
        self, layers: MapLayers, incidents: Worklist, filters: FilterBar, count_stored: Callable[[], int]
    ) -> None:
        super().__init__(incidents)
        self._layers, self._list, self._filters = layers, incidents, filters
        self._count_stored = count_stored
        self._drawn: tuple[Any, ...] = ()
        # typing a word must not draw the map at each letter
        self._soon = create_timer(self, self.apply, 250)
        incidents.filtered.connect(self._soon.start)
        layers.canvas.scaleChanged.connect(self.follow_scale)
        self._drawn_at = 0.0
        layers.canvas.mapCanvasRefreshed.connect(self._note_drawing)

    def apply(self) -> None:
        """Let the map show what the list shows; nothing is drawn again if it does so already."""
        layer = self._layers.find("incidents")
        if layer is None:
            return
        chip, value = self._list.chips.current, self._filters.value
        if chip == "doubtful" or value.ids_in_area is not None or self._list.search.text().strip():
            shown = id_expression([row.service_request_id for row in self._list.model.shown])
        else:
            shown = value.map_expression()
        only = chip if chip in STATUS_COLOURS else ""
        look = self._choose_look(self._layers.canvas.scale())
        # ages move on: it is drawn anew each day
        drawn = layer.id(), shown, only, look, datetime.now(timezone.utc).date()
        if self._drawn != drawn:
            self._drawn = drawn
            incident_style.restyle(layer, shown, only, look)
            layer.triggerRepaint()

    def follow_scale(self, scale: float) -> None:
        """Another scale: what is too many to be counted on a map of the commune is not in a street."""
        if self._drawn and self._drawn[3] != self._choose_look(scale):
            self.apply()

    def was_drawn_since(self, moment: float) -> bool:
        """Whether the map was being drawn at any time since a moment (seconds of the monotonic clock).

        QGIS reads GeoPackages without locks: who reads in the middle of a commit may miss rows.
        """
        return bool(self._layers.canvas.isDrawing()) or self._drawn_at > moment

    def _note_drawing(self) -> None:
        self._drawn_at = time.monotonic()

    def _choose_look(self, scale: float) -> str:
        # before the list is read, all are shown
        count = len(self._list.model.shown) if self._list.model.rows else self._count_stored()
        return incident_style.choose_look(count, scale)
