"""repere:regionallayers: layers of the catalogue, cut to a commune, into one GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...services import profile as profiles
from ...services.errors import N_, Cancelled, RepereError, Unreachable
from ...services.layers.catalogue import catalogue
from ...services.layers.catalogue.catalogue import Layer
from ...services.layers.storage import load_layer
from ...services.profile import Profile, Service
from ..qgis.translate import format_pair, tr
from .algorithm import Algorithm, Context, Feedback, Values, connect, join_errors, progress_callback, translated_errors


class LoadRegionalLayers(Algorithm):
    """The profile says which commune and where the services are."""

    key = "regionallayers"
    title = N_("Fetch regional layers")
    summary = N_(
        "Fetches layers of the SPW that touch the commune into a GeoPackage, one table each, whole: a layer that "
        "the service cuts short is an error, never half a layer, and does not keep the others from coming. The "
        "credit is told with each layer; pictures are not fetched."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("PROFILE", tr("The commune's profile"), extension="json"),
            tr("The JSON file that names the commune, its boundary and its services."),
        )
        self.add(
            QgsProcessingParameterString("LAYERS", tr("Layers"), "", optional=True),
            tr("Names of the catalogue separated by commas, such as cadastre-parcelles; empty: the profile's layers."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("GeoPackage"), "GeoPackage (*.gpkg)"),
            tr("One table for each layer; other tables of the file stay as they are."),
        )
        self.addOutput(QgsProcessingOutputNumber("FEATURES", tr("Number of features")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        asked = self.parameterAsString(parameters, "LAYERS", context)
        with translated_errors():
            profile = profiles.complete_services(
                profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            )
            service = profile.services.get("spw")
            if service is None:
                raise RepereError(
                    N_("The profile names no service for “{role}”."), N_("Add it to the profile file."), role="spw"
                )
            layers = _chosen(asked, profile)

            def fetch() -> tuple[int, list[RepereError]]:
                return _load(layers, service, profile.commune.boundary, Path(output), feedback)

            features, errors = self.run_work(fetch, feedback)
        if errors:
            raise QgsProcessingException(join_errors(errors))
        return {"OUTPUT": output, "FEATURES": features}


def _chosen(asked: str, profile: Profile) -> list[Layer]:
    """The layers named, or those of the profile that have features to fetch. Raises RepereError."""
    known = {layer.id: layer for layer in catalogue.read_shipped().layers}
    named = [name.strip() for name in asked.split(",") if name.strip()]
    for name in named or profile.layers:
        if name not in known:
            raise RepereError(
                N_("The catalogue has no layer “{layer}”."),
                N_("Layers have names such as {example}."),
                layer=name,
                example=", ".join(list(known)[:3]),
            )
    return [known[name] for name in named] or [known[name] for name in profile.layers if known[name].form == "features"]


def _load(
    layers: Sequence[Layer],
    service: Service,
    boundary: Mapping[str, Any],
    output: Path,
    feedback: Feedback,
) -> tuple[int, list[RepereError]]:
    """Features fetched and what went wrong: a layer that fails does not keep the others from coming."""
    features = 0
    errors: list[RepereError] = []
    connection = connect(service, feedback)
    for number, layer in enumerate(layers):
        try:
            loaded = load_layer.load(
                connection,
                layer,
                service.url,
                boundary,
                output,
                progress=progress_callback(feedback, number, len(layers)),
                cancelled=feedback.isCanceled,
            )
        except (Unreachable, Cancelled) as error:
            return features, [*errors, error]
        except RepereError as error:
            errors.append(error)
        else:
            features += loaded.count
            feedback.pushInfo(format_pair(layer.title, f"{loaded.count} · {loaded.credit}"))
    return features, errors
