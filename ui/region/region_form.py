"""What is compared: both lists, the tolerance, how many processes, where the differences go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)
from qgis.gui import QgsProcessingLayerOutputDestinationWidget, QgsProcessingMapLayerComboBox
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ..qgis import settings
from ..qgis.translate import get_locale, tr
from ..widgets.basics import make_primary, plain_label, shortcut_button, tooltip_text
from ..widgets.inputs import DoubleSpinBox, SpinBox
from ..widgets.layouts import STRETCH, lay_column, lay_row

ALGORITHM = "repere:compareregion"


class RegionForm(QWidget):
    """``compare`` is called with the algorithm's parameters once they are good; ``leave`` goes back without."""

    def __init__(self, compare: Callable[[dict[str, Any]], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._compare = compare
        self._algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
        parameter = self._algorithm.parameterDefinition
        said = QLabel(
            tr(
                "Compare two lists of all communes: files (CSV, zip, GeoPackage) or layers (PostGIS). Communes that an"
                " earlier comparison of the same lists finished are kept."
            )
        )
        said.setWordWrap(True)
        self.lists = {name: _create_list_box(parameter(name)) for name in ("REGISTER", "SOURCE")}
        self.tolerance = DoubleSpinBox()
        self.tolerance.setRange(0.0, 500.0)
        self.tolerance.setSuffix(" m")
        self.tolerance.setLocale(get_locale())
        self.tolerance.setValue(parameter("POSITION_TOLERANCE").defaultValue())
        self.workers = SpinBox()
        self.workers.setRange(1, int(parameter("WORKERS").maximum()))
        self.workers.setValue(parameter("WORKERS").defaultValue())
        self.workers.setToolTip(tooltip_text(parameter("WORKERS").help()))
        self.output = QgsProcessingLayerOutputDestinationWidget(parameter("OUTPUT"), False)
        # a table that lasts only as long as QGIS is no result of the region
        folder = Path(settings.get("folder", str(Path.home())))
        self.output.setValue(str(folder / f"ecarts-region-{date.today().isoformat()}.gpkg"))
        self.message = plain_label()
        self.message.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, box in self.lists.items():
            box.setAccessibleName(parameter(name).description())
            form.addRow(parameter(name).description(), box)
        form.addRow(tr("Position tolerance"), self.tolerance)
        form.addRow(parameter("WORKERS").description(), self.workers)
        form.addRow(parameter("OUTPUT").description(), self.output)
        self.start = make_primary(shortcut_button(tr("Compare"), "", self, self._go))
        self.back = shortcut_button(tr("Back to the communes"), "Escape", self, leave)
        buttons = lay_row(self.start, self.back, STRETCH)
        lay_column(said, form, self.message, buttons, STRETCH, parent=self, margins=0)

    def read_parameters(self) -> dict[str, Any]:
        """Return what was chosen, as the algorithm takes it."""
        return {
            **{name: box.value() for name, box in self.lists.items()},
            "POSITION_TOLERANCE": self.tolerance.value(),
            "WORKERS": self.workers.value(),
            "OUTPUT": self.output.value(),
        }

    def show_error(self, text: str) -> None:
        """Say under the fields what is wrong, nothing where ``text`` is empty."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _go(self) -> None:
        parameters = self.read_parameters()
        output = parameters["OUTPUT"]
        sink = getattr(output, "sink", None)
        target = sink.staticValue() if sink is not None else output
        if not all(parameters[name] for name in self.lists):
            self.show_error(tr("Choose both lists first."))
        elif len({str(parameters[name]) for name in self.lists}) < len(self.lists):
            self.show_error(tr("Register and source are the same list."))
        elif not target or target == QgsProcessing.TEMPORARY_OUTPUT:
            self.show_error(tr("Choose where the differences go: a GeoPackage, or a table of PostGIS."))
        else:
            good, reason = self._algorithm.checkParameterValues(parameters, QgsProcessingContext())
            self.show_error("" if good else reason)
            if good:
                self._compare(parameters)


def _create_list_box(parameter: QgsProcessingParameterDefinition) -> QgsProcessingMapLayerComboBox:
    """A layer or a file, and at first neither: the project's first layer is nobody's choice."""
    optional = parameter.clone()
    optional.setFlags(optional.flags() | Qgis.ProcessingParameterFlag.Optional)
    return QgsProcessingMapLayerComboBox(optional)
