"""A register that is a layer of QGIS, corrected in its edit buffer: the person looks at it, and saves or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

from ...services.addresses.readers.column_mapping import ColumnMapping
from ...services.addresses.readers.csv_list import Preview
from ...services.corrections.register_changes import RegisterChange, RegisterRow, name_row
from ..map.layer_columns import LayerColumns, value_text

X, Y = "\0x", "\0y"
"""Columns that stand for a layer's points: no field can be called so."""


class LayerRows:
    """A layer's rows by identifier, as a comparison names them. Made on the main thread, read in a job's."""

    def __init__(self, layer: QgsVectorLayer, choose: Callable[[Preview], ColumnMapping]) -> None:
        self._columns = LayerColumns(layer)
        self._features = QgsVectorLayerFeatureSource(layer)
        self._headings = [field.name() for field in layer.fields()]
        # a point is moved; the shape of a building stays its owner's
        self._has_points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._authid = layer.crs().authid()
        self._choose = choose

    def read(self) -> tuple[ColumnMapping, dict[str, RegisterRow], dict[str, int]]:
        """Return what each column is, the rows, and the features that they are."""
        mapping = self._choose(self._columns.preview())
        if self._has_points:
            mapping = replace(mapping, x=X, y=Y, crs=self._authid)
        rows: dict[str, RegisterRow] = {}
        features: dict[str, int] = {}
        for number, feature in enumerate(self._features.getFeatures(QgsFeatureRequest()), start=1):
            row = dict(zip(self._headings, map(value_text, feature.attributes())))
            if self._has_points:
                middle = feature.geometry().centroid()
                point = None if middle.isEmpty() else middle.asPoint()
                row[X], row[Y] = (repr(point.x()), repr(point.y())) if point else ("", "")
            name = name_row(row, mapping, number, rows)
            rows[name], features[name] = row, feature.id()
        return mapping, rows, features


def can_be_edited(layer: object) -> bool:
    """Return whether a layer takes changes."""
    return isinstance(layer, QgsVectorLayer) and layer.supportsEditing() and not layer.readOnly()


def edit_register(
    layer: QgsVectorLayer, changes: Sequence[RegisterChange], features: dict[str, int], title: str
) -> int:
    """Put changes into a layer's edit buffer as one step that can be undone; return how many. Main thread.

    ``features`` are those of the rows as they were read. Nothing is saved.
    """
    if not layer.isEditable() and not layer.startEditing():
        return 0
    layer.beginEditCommand(title)
    done = 0
    for change in changes:
        feature = features.get(change.key)
        if change.action == "add":
            done += layer.addFeature(_new_feature(layer, change.after))
        elif feature is None:
            continue
        elif change.action == "delete":
            done += layer.deleteFeature(feature)
        else:
            done += _change_feature(layer, feature, change)
    layer.endEditCommand()
    return done


def _change_feature(layer: QgsVectorLayer, feature: int, change: RegisterChange) -> bool:
    values = {name: value for name, value in change.after.items() if value != change.before.get(name, "")}
    if X in values or Y in values:
        layer.changeGeometry(feature, _point(layer, change.after))
    fields = layer.fields()
    return all(
        layer.changeAttributeValue(feature, fields.lookupField(name), _value(fields.field(name), value))
        for name, value in values.items()
        if name not in (X, Y)
    )


def _new_feature(layer: QgsVectorLayer, row: RegisterRow) -> QgsFeature:
    fields = layer.fields()
    values = {
        fields.lookupField(name): _value(fields.field(name), text)
        for name, text in row.items()
        if text and name not in (X, Y)
    }
    return QgsVectorLayerUtils.createFeature(layer, _point(layer, row), values)


def _value(field: QgsField, text: str) -> str | float | int | None:
    """A text as the field takes it; NULL where a number says nothing."""
    if not field.isNumeric():
        return text
    if not text:
        return None
    number = float(text.replace(",", "."))
    return int(number) if number.is_integer() else number


def _point(layer: QgsVectorLayer, row: RegisterRow) -> QgsGeometry:
    x, y = row.get(X, ""), row.get(Y, "")
    point = QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))) if x and y else QgsGeometry()
    if not point.isNull() and QgsWkbTypes.isMultiType(layer.wkbType()):
        point.convertToMultiType()
    return point
