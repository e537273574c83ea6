"""Point at the map and read the nearest address, as each list has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QToolButton

from ...services.addresses.address_search import find_nearest
from ...services.errors import RepereError
from ...services.layers.queries.point_info import reverse_geocode
from ...services.model.address import Addresses
from ...services.profile import Service
from ..map.map_tools import PointTool
from ..map.workspace_layers import MapLayers
from ..qgis.tasks import Job
from ..qgis.translate import format_pair, tr
from ..session import Session
from ..widgets.basics import plain_label


class ReverseGeocodeTool:
    """A button for the map, and a text for the answers of the lists and of the geocoder."""

    def __init__(self, desk: Session, layers: MapLayers, lists: Callable[[], Sequence[Addresses]]) -> None:
        self._desk = desk
        self._lists = lists
        self.button = QToolButton()
        self.button.setText(tr("Nearest address"))
        self.button.setIcon(QgsApplication.getThemeIcon("mActionIdentify.svg"))
        self.button.setToolTip(tr("Click on the map: the nearest address of each list and of the geocoder"))
        self.message = plain_label()
        self.message.hide()
        self.tool = PointTool(layers.canvas, self.button, self.ask)

    def ask(self, x: float, y: float, tell: Callable[[str], None] | None = None) -> None:
        """Look in each list and ask the geocoder for the address nearest to a place in EPSG:31370 metres.

        ``tell`` hears the answer in the place of the panel.
        """
        desk, lists = self._desk, self._lists()
        geocoder = desk.service("geocoder") if desk.has_service("geocoder") else None

        def work(job: Job) -> list[tuple[str, str]]:
            answers = []
            for one in lists:
                found = find_nearest(one, x, y)
                if found is not None:
                    answers.append((one.name, tr("{address} ({metres} m)").format(
                        address=found.text, metres=round(found.distance_m)
                    )))  # fmt: skip
            if geocoder is not None:
                answers.append((geocoder.name, self._asked(job, geocoder, x, y)))
            return answers

        desk.run_hidden(tr("Nearest address"), work, lambda answers: (tell or self._show)(_sentence(answers)))

    def _asked(self, job: Job, geocoder: Service, x: float, y: float) -> str:
        try:
            return next(iter(reverse_geocode(self._desk.client_for(geocoder, job), geocoder.url, x, y)), "–")
        except RepereError as error:
            # the lists at hand have answered
            return error.sentence(tr)

    def _show(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()


def _sentence(answers: list[tuple[str, str]]) -> str:
    """What each list and the geocoder say, a line for each."""
    lines = [format_pair(name, text) for name, text in answers]
    return "\n".join(lines) or tr("No address is known here.")
