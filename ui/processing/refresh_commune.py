"""repere:refreshcommune: what the dock fetches in the morning, done in the night."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ...services.errors import N_, Cancelled, RepereError
from ...services.incidents.incident_list import fetch_incidents
from ...services.incidents.refresh import RefreshResult
from ...services.layers.catalogue import catalogue
from ...services.layers.storage import load_layer
from ...services.workspace.workspace import Workspace
from ..incidents.list_updater import describe_refresh
from ..qgis.translate import format_pair, tr
from .algorithm import Context, Feedback, Values, connect, join_errors, progress_callback
from .assess_incidents import AssessIncidents


class RefreshCommune(AssessIncidents):
    """Incidents, regional layers, then what is known of the incidents; one that fails does not keep the others."""

    key = "refreshcommune"
    title = N_("Refresh a commune")
    summary = N_(
        "Brings a workspace up to date as the dock does: incidents of the profile's reporting service, the "
        "profile's regional layers, then road managers, doubts and duplicates. What fails is said at the end and "
        "does not keep the rest from coming. Where so many incidents are no longer listed that the service may be "
        "in trouble, none is taken away and the dock asks."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_profile_and_workspace()
        self.add(
            QgsProcessingParameterBoolean("LAYERS", tr("Regional layers, too"), True),
            tr("Fetches the layers of the profile that have features, by difference."),
        )
        self.addOutput(QgsProcessingOutputNumber("INCIDENTS", tr("Number of incidents")))
        self.addOutput(QgsProcessingOutputNumber("FEATURES", tr("Number of features")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        self.read_profile(parameters, context)
        errors: list[RepereError] = []
        counts = {"INCIDENTS": 0, "FEATURES": 0}
        if "reporting" in self.profile.services:
            result = self._try(errors, feedback, lambda workspace: self._fetch_incidents(workspace, feedback))
            if result is not None:
                counts["INCIDENTS"] = result.total
                feedback.pushInfo(describe_refresh(result))
        if self.parameterAsBoolean(parameters, "LAYERS", context) and "spw" in self.profile.services:
            for layer_id in self.profile.layers:
                counts["FEATURES"] += (
                    self._try(errors, feedback, lambda _open, name=layer_id: self._load(name, feedback)) or 0
                )
        self._try(errors, feedback, lambda workspace: self.assess_workspace(workspace, feedback, needs_roads=False))
        if errors:
            raise QgsProcessingException(join_errors(errors))
        return counts

    def _try(self, errors: list[RepereError], feedback: Feedback, work: Any) -> Any:
        """Run one step; keep what went wrong for the end. A person's stop ends all of it."""

        def attempt(workspace: Workspace) -> Any:
            try:
                return work(workspace)
            except Cancelled:
                raise
            except RepereError as error:
                errors.append(error)
                return None

        return self.run_in_workspace(attempt, feedback)

    def _fetch_incidents(self, workspace: Workspace, feedback: Feedback) -> RefreshResult:
        service = self.profile.services["reporting"]
        return fetch_incidents(connect(service, feedback), workspace, service, authcfg=service.authcfg, families={})[0]

    def _load(self, layer_id: str, feedback: Feedback) -> int:
        """Fetch a layer of features; a picture has none to keep."""
        layer = next((layer for layer in catalogue.read_shipped().layers if layer.id == layer_id), None)
        if layer is None or layer.form != "features":
            return 0
        service = self.profile.services["spw"]
        loaded = load_layer.load(
            connect(service, feedback),
            layer,
            service.url,
            self.profile.commune.boundary,
            self.path,
            progress=progress_callback(feedback),
            cancelled=feedback.isCanceled,
        )
        feedback.pushInfo(format_pair(layer.title, f"{loaded.count} · {loaded.credit}"))
        return loaded.count
