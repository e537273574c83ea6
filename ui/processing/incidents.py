"""repere:incidents: an Open311 service in, one feature per incident out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...services.reporting.open311 import Open311
from ..platform.language import tr
from .algorithm import AUTH, Algorithm, errors_said, fields, progress, web

FIELDS = (
    "service_request_id",
    "status",
    "service_code",
    "service_name",
    "description",
    "requested_datetime",
    "updated_datetime",
    "address",
    "media_url",
)


class Incidents(Algorithm):
    """Every incident that the service lists, all pages, without the citizens' names."""

    key = "incidents"

    def title(self) -> str:
        return tr("Fetch incidents")

    def help(self) -> str:
        return tr(
            "Reads the citizens' reports of an Open311 GeoReport v2 service (FixMyStreet and others), all of them, "
            "also where the service cuts its lists. Names, e-mails and telephone numbers are dropped. URL is the "
            "service's base, such as https://example.org/open311/v2. START and END are ISO 8601 dates on "
            "requested_datetime; STATUS is open, closed or empty."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterString("URL", tr("Address of the service")))
        self.addParameter(QgsProcessingParameterString("JURISDICTION", tr("Jurisdiction"), "", optional=True))
        self.addParameter(QgsProcessingParameterString("START", tr("Reported from (ISO 8601)"), "", optional=True))
        self.addParameter(QgsProcessingParameterString("END", tr("Reported before (ISO 8601)"), "", optional=True))
        self.addParameter(
            QgsProcessingParameterString("STATUS", tr("Status (open, closed, or empty)"), "", optional=True)
        )
        self.addParameter(self.auth_parameter())
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Incidents")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        with errors_said():
            service = Open311(web(text("URL"), text(AUTH), feedback), text("URL").rstrip("/"), text("JURISDICTION"))
            found = service.incidents(
                start=text("START"), end=text("END"), status=text("STATUS"), progress=progress(feedback)
            )
        sink, output = self.parameterAsSink(
            parameters,
            "OUTPUT",
            context,
            fields([(name, str) for name in FIELDS]),
            Qgis.WkbType.Point,
            QgsCoordinateReferenceSystem("EPSG:4326"),
        )
        for incident in found:
            feature = QgsFeature()
            feature.setAttributes([getattr(incident, name) for name in FIELDS])
            if incident.lon is not None and incident.lat is not None:
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(incident.lon, incident.lat)))
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        feedback.pushInfo(tr("{total} incidents.").format(total=len(found)))
        return {"OUTPUT": output}
