"""repere:compareaddresses: two lists in, one feature per difference out."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...services.addressing import readers
from ...services.addressing.address import Addresses
from ...services.addressing.compare import compare
from ...services.errors import N_, RepereError
from ..map.columns import LayerColumns
from ..map.layers import LAMBERT72
from ..platform.language import tr
from .algorithm import Algorithm, errors_said, fields, progress

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

    def title(self) -> str:
        return tr("Compare addresses")

    def help(self) -> str:
        return tr(
            "Compares the commune's register with an authentic source (ICAR, BeSt) and writes one feature per "
            "difference: what kind, both values, the distance in metres, a confidence from 0 to 1, a severity, and a "
            "group for what is one decision. REGISTER and SOURCE are layers, or CSV files whose columns are "
            "recognised by their headings; BeSt's published file is read as it is."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(_list("REGISTER", tr("Register (the commune's list)")))
        self.addParameter(_list("SOURCE", tr("Source (ICAR or BeSt)")))
        self.addParameter(
            QgsProcessingParameterNumber(
                "POSITION_TOLERANCE",
                tr("Positions may differ by (metres)"),
                Qgis.ProcessingNumberParameterType.Double,
                10.0,
                minValue=0.0,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: layers are taken here, their features are read in the job's thread."""
        with errors_said():
            self._read = [_reader(self, parameters, name, context) for name in ("REGISTER", "SOURCE")]
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        sink, output = self.parameterAsSink(
            parameters, "OUTPUT", context, fields(FIELDS), Qgis.WkbType.Point, QgsCoordinateReferenceSystem(LAMBERT72)
        )
        with errors_said():
            register, source = (read(feedback) for read in self._read)
            for addresses in (register, source):
                feedback.pushInfo(
                    tr("{name}: {count} addresses, {unusable} rows could not be fully read.").format(
                        name=addresses.name, count=len(addresses), unusable=len(addresses.unusable)
                    )
                )
            found = compare(
                register,
                source,
                tolerance_m=self.parameterAsDouble(parameters, "POSITION_TOLERANCE", context),
                progress=progress(feedback),
                cancelled=feedback.isCanceled,
            )
        for difference in found:
            feature = QgsFeature()
            values = [getattr(difference, name) for name, _kind in FIELDS]
            feature.setAttributes([None if value != value else value for value in values])
            x, y = difference.source_x, difference.source_y
            if math.isnan(x):
                x, y = difference.register_x, difference.register_y
            if not math.isnan(x):
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        feedback.pushInfo(tr("{found} differences found.").format(found=len(found)))
        return {"OUTPUT": output}


def _list(name: str, title: str) -> QgsProcessingParameterMapLayer:
    return QgsProcessingParameterMapLayer(name, title, types=[QgsProcessing.SourceType.TypeVector])


def _reader(algorithm: Algorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Any:
    """How to read one of the two lists in the job's thread: ``read(feedback) -> Addresses``."""
    value = parameters.get(name)
    path = Path(str(value)) if isinstance(value, str) else Path()
    if path.suffix.lower() in (".csv", ".txt"):

        def from_file(feedback: QgsProcessingFeedback) -> Addresses:
            return readers.read_csv(path, name=path.name, cancelled=feedback.isCanceled)

        return from_file
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None:
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise RepereError(
            N_("{list} cannot be opened: {value}."),
            N_("Give a layer, or the path of a CSV file."),
            list=name,
            value=value,
        )
    columns = LayerColumns(layer)

    def from_layer(feedback: QgsProcessingFeedback) -> Addresses:
        return columns.addresses(columns.preview().mapping, feedback)

    return from_layer
