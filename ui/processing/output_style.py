"""Processing's results look as the dock's layers do, where QGIS loads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..map import discrepancy_style, incident_style
from .algorithm import Context, Feedback, create_fields


class OutputStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a loaded result; ``columns`` are expressions for what the style reads and the result has not."""

    def __init__(self, style: Callable[[QgsVectorLayer], None], columns: Mapping[str, str]) -> None:
        super().__init__()
        self._style = style
        self._columns = columns

    def postProcessLayer(  # noqa: N802 - the name QGIS calls
        self, layer: QgsVectorLayer, context: Context, feedback: Feedback
    ) -> None:
        """Called on the main thread, once the layer is loaded."""
        if not isinstance(layer, QgsVectorLayer):
            return
        for name, expression in self._columns.items():
            if layer.fields().indexOf(name) < 0:
                layer.addExpressionField(expression, create_fields([(name, str)]).at(0))
        self._style(layer)


# QGIS keeps no hold of them
INCIDENTS = OutputStyler(
    incident_style.style_incidents,
    {"status_group": "CASE WHEN lower(\"status\") = 'closed' THEN 'closed' ELSE 'open' END", "vanished_at": "''"},
)
DISCREPANCIES = OutputStyler(discrepancy_style.style_discrepancies, {"decision": "''"})


def style_output(context: Context, destination: str, styler: OutputStyler) -> None:
    """Have a result styled if QGIS is to load it."""
    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(styler)
