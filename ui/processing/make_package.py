"""repere:offlinepackage: the regional layers of a workspace as a GeoPackage to hand on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...services.errors import N_, InvalidFile
from ...services.layers.storage import layer_origins, offline_package
from ..qgis.translate import tr
from .algorithm import Algorithm, Context, Feedback, Values, progress_callback


class MakePackage(Algorithm):
    """Incidents and corrections never go along."""

    key = "offlinepackage"
    title = N_("Make an offline pack")
    summary = N_(
        "Copies the regional layers of a workspace, or those named, into a new GeoPackage with their credits and "
        "dates, to work without internet. What a licence does not let be handed on is left out and said; a layer "
        "with conditions of its own goes in only if ACCEPTED names it. Incidents and corrections never go along."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg"),
            tr("The GeoPackage that the Repère dock keeps for this commune."),
        )
        self.add(
            QgsProcessingParameterString("LAYERS", tr("Layers"), "", optional=True),
            tr("Titles or tables of the workspace's regional layers, separated by commas; empty: all of them."),
        )
        self.add(
            QgsProcessingParameterString("ACCEPTED", tr("Conditions read for"), "", optional=True),
            tr("The layers, written as in LAYERS, whose own conditions somebody read and accepts."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("GeoPackage"), "GeoPackage (*.gpkg)"),
            tr("The pack: it is there whole, or not at all."),
        )
        self.addOutput(QgsProcessingOutputNumber("LAYER_COUNT", tr("Number of layers")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        workspace = Path(self.parameterAsFile(parameters, "WORKSPACE", context))
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        named, accepted = (
            {name.strip() for name in self.parameterAsString(parameters, key, context).split(",") if name.strip()}
            for key in ("LAYERS", "ACCEPTED")
        )

        def work() -> offline_package.OfflinePackage:
            if target.resolve() == workspace.resolve():
                raise InvalidFile(N_("That file is the workspace itself."), N_("Choose another name."))
            kept = layer_origins.read_origins(workspace)
            missing = (named | accepted) - {name for layer in kept for name in (layer.table, layer.title)}
            if missing or not kept:
                raise InvalidFile(
                    N_("{file} holds no regional layer of that name: {name}."),
                    N_("Fetch it first, in the dock or by repere:refreshcommune."),
                    file=workspace.name,
                    name=", ".join(sorted(missing)) or "–",
                )
            chosen = [layer.table for layer in kept if not named or {layer.table, layer.title} & named]
            agreed = [layer.table for layer in kept if {layer.table, layer.title} & accepted]
            return offline_package.create_package(
                workspace,
                chosen,
                target,
                accepted_tables=agreed,
                progress=progress_callback(feedback),
                cancelled=feedback.isCanceled,
            )

        package = self.run_work(work, feedback)
        for excluded in package.excluded_layers:
            feedback.pushWarning(f"{tr('Not included:')} {excluded.layer.title}: {tr(excluded.reason)}")
        return {"OUTPUT": str(package.path), "LAYER_COUNT": len(package.layers)}
