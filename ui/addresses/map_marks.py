"""What the map shows around the chosen address, and the register as a layer."""

from __future__ import annotations

import math

from qgis.PyQt.QtWidgets import QWidget

from ...services.addresses.list_store import REGISTER, Neighbour, lists_path, read_neighbours
from ...services.model.discrepancy import Discrepancy
from ..map.address_marks import MAX_PAIRS, AddressMarks, AddressPair
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.timers import create_timer
from ..qgis.translate import tr
from ..session import Session
from .discrepancy_rows import DiscrepancyRow

NEIGHBOUR_RADIUS_M = 250.0
"""How far from the chosen address house numbers are shown: the map's half at 1:2,500 on a wide screen."""

READ_DELAY_MS = 100
"""A row must stay chosen so long before its neighbours are read: keys may go through ten a second."""


class AddressMapMarks:
    """Marks the chosen address while ``widget`` is seen; its neighbours are read in a thread."""

    def __init__(self, desk: Session, layers: MapLayers, widget: QWidget) -> None:
        self._desk = desk
        self._layers = layers
        self._path = lists_path(desk.path)
        self._pairs: list[AddressPair] = []
        self.overlay = AddressMarks(layers.canvas, layers.to_map)
        self.overlay.show_with(widget)
        self._soon = create_timer(widget, self._ask)
        desk.closed.connect(self._stop)

    @property
    def has_lists(self) -> bool:
        """Whether a comparison on this desk left its lists."""
        return self._path.exists()

    def show_row(self, row: DiscrepancyRow | None) -> None:
        """Mark where both lists have what a row is about; the same row again changes nothing."""
        pairs = [] if row is None else [build_pair(one) for one in row.discrepancies[:MAX_PAIRS]]
        if pairs != self._pairs:
            self._pairs = pairs
            self.overlay.point_out(pairs)
            self._soon.start(READ_DELAY_MS)

    def reload(self) -> None:
        """Read the numbers again: the lists were compared anew."""
        self._soon.start(READ_DELAY_MS)
        self._layers.reload_list(REGISTER)

    def show_register(self) -> None:
        """Put the register on the map, as the last comparison read it."""
        self._layers.show_list(self._path, REGISTER, tr("Register (addresses)"))
        self._soon.start(READ_DELAY_MS)

    def _stop(self) -> None:
        """Ask nothing for a commune that is not open any more; its panel goes with it, and hears of no other."""
        self._desk.closed.disconnect(self._stop)
        self._soon.stop()
        self.overlay.remove()

    def _ask(self) -> None:
        pairs, path = self._pairs, self._path
        spots = [spot for pair in pairs for spot in (pair.register, pair.source) if spot is not None]
        if not spots:
            return
        x, y = spots[0]

        def work(_job: Job) -> dict[str, list[Neighbour]]:
            return read_neighbours(path, x, y, NEIGHBOUR_RADIUS_M)

        def came(neighbours: dict[str, list[Neighbour]]) -> None:
            if pairs is self._pairs:
                # the layer has its own labels
                hidden = {REGISTER} if self._layers.is_list_shown(REGISTER) else set()
                self.overlay.show_numbers({table: near for table, near in neighbours.items() if table not in hidden})

        self._desk.run_hidden(tr("House numbers around"), work, came)


def build_pair(discrepancy: Discrepancy) -> AddressPair:
    """Return where both lists have an address."""
    return AddressPair(
        _build_position(discrepancy.register_x, discrepancy.register_y),
        _build_position(discrepancy.source_x, discrepancy.source_y),
    )


def _build_position(x: float, y: float) -> tuple[float, float] | None:
    return None if math.isnan(x) or math.isnan(y) else (x, y)
