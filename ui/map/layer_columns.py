"""A QGIS layer read as columns, in a thread: features never leave the thread that reads them."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import islice
from pathlib import Path
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

_X, _Y = "repere_x", "repere_y"
"""Columns for the positions of a layer that is written as a CSV."""


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

    def write_csv(self, path: Path, job: Job | QgsFeedback) -> ColumnMapping:
        """Write the layer as a CSV that a process of its own reads, row by row; return its columns' meaning.

        A region's rows would not fit into memory as texts. Raises Cancelled.
        """
        mapping = self.preview().mapping
        if self._spatial:
            mapping = replace(mapping, x=_X, y=_Y, crs=self._authid, geometry=False)
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow([*self._headings, *((_X, _Y) if self._spatial else ())])
            for feature in self._features.getFeatures(QgsFeatureRequest()):
                if job.isCanceled():
                    raise Cancelled
                texts = self._texts(feature)
                if self._spatial:
                    middle = feature.geometry().centroid()
                    point = None if middle.isEmpty() else middle.asPoint()
                    texts += [repr(point.x()), repr(point.y())] if point else ["", ""]
                rows.writerow(texts)
        return mapping

    def _texts(self, feature: QgsFeature) -> list[str]:
        return [value_text(value) for value in feature.attributes()]


def value_text(value: Any) -> str:
    """An attribute of a layer of QGIS as text, as our own reader of layers gives it."""
    return "" if value == NULL else format_attribute(value)
