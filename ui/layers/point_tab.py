"""What the two tabs share that begin with a click on the map: the button, the tool, and the marks that go with them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...services.layers.catalogue.catalogue import Catalogue
from ..map.highlights import Marks
from ..map.map_tools import PointTool
from ..map.workspace_layers import MapLayers
from ..qgis.translate import tr
from ..session import Session


class PointTab(QWidget):
    """A tab that ``ask_at(x, y)`` fills, in EPSG:31370 metres; what it marks on the map is seen while the tab is."""

    def __init__(
        self,
        desk: Session,
        layers: MapLayers,
        get_catalogue: Callable[[], Catalogue],
        ask_at: Callable[[float, float], None],
    ) -> None:
        super().__init__()
        self.desk = desk
        self.layers = layers
        self._catalogue = get_catalogue
        self.marks = Marks(layers.canvas, layers.to_map)
        self.point = QPushButton(tr("Choose a place on the map"))
        self.tool = PointTool(layers.canvas, self.point, ask_at)
        desk.closed.connect(self.marks.remove)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The marks come with the tab."""
        super().showEvent(event)
        self.marks.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The marks go with the tab, and the tool with its button."""
        super().hideEvent(event)
        self.point.setChecked(False)
        if self.desk.is_open:
            self.marks.set_shown(False)
