"""repere:compareaddresses: two lists in, one feature per difference out."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...services.addressing import mapping as mappings
from ...services.addressing import readers
from ...services.addressing.address import Addresses
from ...services.addressing.compare import compare
from ...services.addressing.discrepancy import Discrepancy
from ...services.errors import N_, RepereError
from ..map.columns import LayerColumns
from ..map.layers import LAMBERT72
from ..platform.language import tr
from .algorithm import Algorithm, Row, errors_said, progress

LISTS = ("REGISTER", "SOURCE")

FIELDS = (
    ("kind", str),
    ("register_id", str),
    ("source_id", str),
    ("register_value", str),
    ("source_value", str),
    ("distance_m", float),
    ("confidence", float),
    ("severity", str),
    ("group_id", str),
)


class CompareAddresses(Algorithm):
    """REGISTER and SOURCE take a layer, or the path of a CSV; BeSt's columns are known."""

    key = "compareaddresses"

    def displayName(self) -> str:
        return tr("Compare addresses")

    def shortHelpString(self) -> str:
        return tr(
            "Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per "
            "difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, and a "
            "group for what is one decision. REGISTER and SOURCE are layers, or CSV files whose columns are "
            "recognised by their headings; BeSt's published file is read as it is."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        told = tr("A layer, or the path of a CSV with a street, a number and a position (EPSG:31370, 3812 or 4326).")
        self.add(_list("REGISTER", tr("Register (the commune's list)")), told)
        self.add(_list("SOURCE", tr("Source (ICAR or BeSt)")), told)
        self.add(
            QgsProcessingParameterNumber(
                "POSITION_TOLERANCE",
                tr("Positions may differ by (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                minValue=0.0,
            ),
            tr("Two positions that are farther apart are a difference of the kind “position”."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences")),
            tr("One point per difference in EPSG:31370, where the source has it, else where the register has it."),
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """QGIS would open a CSV as a layer to try it, and of a list that fails say only that it is wrong."""
        tried = dict(parameters)
        for name in LISTS:
            if parameters.get(name) in (None, ""):
                continue
            try:
                given = self._given(parameters, name, context)
            except RepereError as error:
                return False, error.sentence(tr)
            # any table stands in for a CSV: only our reader opens that
            tried[name] = QgsVectorLayer("NoGeometry", "", "memory") if isinstance(given, Path) else given
        return super().checkParameterValues(tried, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: layers are taken here, their features are read in the job's thread."""
        self._lists: dict[str, Path | LayerColumns] = {}
        with errors_said():
            for name in LISTS:
                given = self._given(parameters, name, context)
                self._lists[name] = LayerColumns(given) if isinstance(given, QgsVectorLayer) else given
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with errors_said():
            register, source = (_read(name, self._lists[name], feedback) for name in LISTS)
            found = compare(
                register,
                source,
                tolerance_m=self.parameterAsDouble(parameters, "POSITION_TOLERANCE", context),
                progress=progress(feedback),
                cancelled=feedback.isCanceled,
            )
        feedback.pushInfo(tr("{found} differences found.").format(found=len(found)))
        return self.write_points(parameters, context, FIELDS, LAMBERT72, map(_row, found))

    def _given(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Path | QgsVectorLayer:
        """One of the two lists: a CSV that our reader takes as it is, or a layer. Raises RepereError."""
        text = self.parameterAsString(parameters, name, context)
        path = Path(text)
        is_csv = path.suffix.lower() in (".csv", ".txt", ".tsv")
        if is_csv and path.is_file():
            readers.preview(path)
            return path
        if text:
            layer = QgsProcessingUtils.mapLayerFromString(
                text, context, not is_csv, QgsProcessingUtils.LayerHint.Vector
            )
        else:
            layer = self.parameterAsVectorLayer(parameters, name, context)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise RepereError(
                N_("{list} cannot be opened: {value}."),
                N_("Give a layer, or the path of a CSV file."),
                list=name,
                value=text or parameters.get(name),
            )
        return layer


def _list(name: str, title: str) -> QgsProcessingParameterVectorLayer:
    return QgsProcessingParameterVectorLayer(name, title, [QgsProcessing.SourceType.TypeVector])


def _read(name: str, given: Path | LayerColumns, feedback: QgsProcessingFeedback) -> Addresses:
    """One of the two lists; which column was taken for what is told, for it was guessed."""
    mapping = readers.preview(given).mapping if isinstance(given, Path) else given.preview().mapping
    taken = ((field, getattr(mapping, field)) for field in mappings.FIELDS)
    feedback.pushInfo(f"{name}: " + ", ".join(f"{field} = {column}" for field, column in taken if column))
    if isinstance(given, Path):
        addresses = readers.read_csv(given, mapping, cancelled=feedback.isCanceled)
    else:
        addresses = given.addresses(mapping, feedback)
    feedback.pushInfo(
        tr("{name}: {count} addresses, {unusable} rows could not be fully read.").format(
            name=addresses.name, count=len(addresses), unusable=len(addresses.unusable)
        )
    )
    return addresses


def _row(difference: Discrepancy) -> Row:
    values = [getattr(difference, name) for name, _kind in FIELDS]
    point = (difference.source_x, difference.source_y)
    if math.isnan(point[0]):
        point = (difference.register_x, difference.register_y)
    # a position that is not there is NaN, which no file can hold
    return [None if value != value else value for value in values], None if math.isnan(point[0]) else point
