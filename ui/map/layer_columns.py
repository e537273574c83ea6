"""A QGIS layer read as columns, in a thread: features never leave the thread that reads them."""

from __future__ import annotations

from itertools import islice
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import NULL

from ...services.addresses.readers import column_mapping as mappings
from ...services.addresses.readers import csv_list
from ...services.addresses.readers.column_mapping import ColumnMapping
from ...services.addresses.readers.ogr_layer import format_attribute
from ...services.errors import Cancelled
from ...services.model.address import Addresses
from ..qgis.tasks import Job


class LayerColumns:
    """Made on the main thread over a layer; its methods are called in a job's thread."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._name = layer.name()
        self._headings = [field.name() for field in layer.fields()]
        self._spatial = layer.isSpatial()
        # empty where the layer's file says none: the numbers then tell
        self._authid = layer.crs().authid()
        self._features = QgsVectorLayerFeatureSource(layer)

    def preview(self) -> csv_list.Preview:
        """Headings, the first rows, and a guess at what is what."""
        rows = [self._texts(feature) for feature in islice(self._features.getFeatures(QgsFeatureRequest()), 50)]
        return csv_list.Preview(
            self._headings, rows, mappings.guess_mapping(self._headings, rows, has_geometry=self._spatial)
        )

    def addresses(self, mapping: ColumnMapping, job: Job | QgsFeedback, nis_code: str = "") -> Addresses:
        """The layer as addresses; of one commune where ``nis_code`` and a column tell.

        Raises InvalidFile if it has no usable position or CRS, Cancelled.
        """
        rows: list[list[str]] = []
        x: list[float] = []
        y: list[float] = []
        for feature in self._features.getFeatures(QgsFeatureRequest()):
            rows.append(self._texts(feature))
            # a building or a multipoint stands where its middle is
            middle = feature.geometry().centroid()
            point = None if middle.isEmpty() else middle.asPoint()
            x.append(point.x() if point else float("nan"))
            y.append(point.y() if point else float("nan"))
            if job.isCanceled():
                raise Cancelled
        columns = {heading: [row[number] for row in rows] for number, heading in enumerate(self._headings)}
        return csv_list.build_from_columns(
            self._name,
            columns,
            mapping,
            nis_code=nis_code,
            geometry=(x, y) if self._spatial else None,
            authid=self._authid,
        )

    def _texts(self, feature: QgsFeature) -> list[str]:
        return [value_text(value) for value in feature.attributes()]


def value_text(value: Any) -> str:
    """An attribute of a layer of QGIS as text, as our own reader of layers gives it."""
    return "" if value == NULL else format_attribute(value)
