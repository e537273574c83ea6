"""The rows of one commune in a run's differences: on the map, or in a file for its desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

from ...services.errors import N_, InvalidFile
from ...services.region.commune_file import write_commune_file
from ...services.region.difference_columns import REGION_FIELDS
from ...services.region.run_record import RunRecord
from ..processing.output_style import DISCREPANCIES


def open_layer(run: RunRecord, nis_code: str, title: str) -> QgsVectorLayer:
    """Return a layer of a commune's differences, drawn as the dock draws them. Raises InvalidFile."""
    layer = _load(run)
    layer.setSubsetString(_where(nis_code))
    layer.setName(title)
    DISCREPANCIES.postProcessLayer(layer, None, None)
    return layer


def hand_over(run: RunRecord, nis_code: str, path: Path) -> int:
    """Write a commune's differences into a file that its desk opens; how many they are. Raises InvalidFile."""
    layer = _load(run)
    names = [name for name, _kind in REGION_FIELDS]
    places = [layer.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest(QgsExpression(_where(nis_code))).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return write_commune_file(
        path, ([_plain(feature[place]) for place in places] for feature in layer.getFeatures(request))
    )


def _load(run: RunRecord) -> QgsVectorLayer:
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(run.output, context, True, QgsProcessingUtils.LayerHint.Vector)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.fields().lookupField("nis_code") < 0:
        raise InvalidFile(
            N_("The differences of this comparison are not where they were written: {path}."),
            N_("Bring the file back, or compare again."),
            path=run.output,
        )
    return context.takeResultLayer(layer.id()) or layer.clone()


def _where(nis_code: str) -> str:
    return QgsExpression.createFieldEqualityExpression("nis_code", nis_code)


def _plain(value: Any) -> Any:
    return None if value == NULL else value
