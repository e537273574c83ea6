"""What citizens write is shown as they wrote it, also in a map tip."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsVectorLayer
from repere.ui.map import incident_style


def test_a_map_tip_never_renders_what_a_citizen_wrote(qgis_app):
    fields = "&".join(f"field={name}:string" for name in ("status", "status_notes", "service_name", "description"))
    layer = QgsVectorLayer(f"Point?{fields}", "incidents", "memory")
    incident_style.style_incidents(layer)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["open", "", "Trous <b>", "voir <script>alert(1)</script> & plus"])
    context = QgsExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert tip == "<b>Trous &lt;b></b><br>voir &lt;script>alert(1)&lt;/script> &amp; plus"
