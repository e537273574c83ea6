"""repere:regionallayers: layers of the catalogue, cut to a commune, into one GeoPackage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...services import profile as profiles
from ...services.errors import N_, RepereError
from ...services.regional import catalogue, store
from ..panels.layers import CATALOGUE
from ..platform.language import tr
from .algorithm import Algorithm, errors_said, progress, web


class RegionalLayers(Algorithm):
    """The profile says which commune and where the services are."""

    key = "regionallayers"

    def title(self) -> str:
        return tr("Fetch regional layers")

    def help(self) -> str:
        return tr(
            "Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that "
            "the service cuts short is an error, never half a layer. PROFILE is the commune's profile file; LAYERS "
            "names layers of the catalogue, separated by commas (empty: those of the profile)."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.addParameter(QgsProcessingParameterFile("PROFILE", tr("The commune's profile"), extension="json"))
        self.addParameter(QgsProcessingParameterString("LAYERS", tr("Layers"), "", optional=True))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("GeoPackage"), "GeoPackage (*.gpkg)"))
        self.addOutput(QgsProcessingOutputNumber("FEATURES", tr("Number of features")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        features = 0
        with errors_said():
            profile = profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            service = profile.services.get("spw")
            if service is None:
                raise RepereError(
                    N_("The profile names no service for “{role}”."), N_("Add it to the profile file."), role="spw"
                )
            asked = self.parameterAsString(parameters, "LAYERS", context).replace(" ", "")
            known = {layer.id: layer for layer in catalogue.read(CATALOGUE).layers}
            for name in asked.split(",") if asked else profile.layers:
                if name not in known:
                    raise RepereError(
                        N_("The catalogue has no layer “{layer}”."),
                        N_("Layers have names such as {example}."),
                        layer=name,
                        example=", ".join(list(known)[:3]),
                    )
                loaded = store.load(
                    web(service.name, service.authcfg, feedback, service.requests_per_second),
                    known[name],
                    service.url,
                    profile.commune.boundary,
                    Path(output),
                    progress=progress(feedback),
                    cancelled=feedback.isCanceled,
                )
                features += loaded.count
                feedback.pushInfo(f"{known[name].title}: {loaded.count} · {loaded.credit}")
        return {"OUTPUT": output, "FEATURES": features}
