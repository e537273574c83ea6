"""repere:pushcorrections: send what a workspace holds approved, and read the services back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ...services import profile as profiles
from ...services.corrections.push import PushResult, push
from ...services.corrections.targets.target_factory import create_correction_services
from ...services.errors import N_
from ...services.model.correction import State
from ...services.workspace.workspace import Workspace
from ..map.styles import state_name
from ..qgis import network, settings
from ..qgis.translate import format_pair, tr
from ..session import find_incident_file
from .algorithm import (
    Algorithm,
    Context,
    Feedback,
    Values,
    connect,
    join_errors,
    progress_callback,
    require_workspace,
    translated_errors,
)


class PushCorrections(Algorithm):
    """Nothing that a person did not approve is sent."""

    key = "pushcorrections"
    title = N_("Send corrections")
    summary = N_(
        "Sends the approved corrections of a workspace to the services of the commune's profile, then reads the "
        "services back. A lost answer is settled by asking the service, never by sending again. If a service is "
        "in trouble the algorithm fails and says so; its corrections wait in the workspace for the next run."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("PROFILE", tr("The commune's profile"), extension="json"),
            tr("The JSON file that names the commune, its boundary and its services."),
        )
        self.add(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg"),
            tr("The GeoPackage in which corrections were approved, as the Repère dock keeps it."),
        )
        for name, title in (
            ("APPLIED", tr("Applied")),
            ("SUBMITTED", tr("Received by the service")),
            ("OTHERS", tr("Needs attention")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def prepareAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> bool:
        """On the main thread: keys are read from QGIS's authentication store here."""
        with translated_errors():
            read = profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            self._profile = find_incident_file(profiles.complete_services(read))
        self._keys = {
            role: network.read_api_key(service.for_writing.authcfg, service.url)
            for role, service in self._profile.services.items()
        }
        self._who = settings.author_name()
        return True

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        path = Path(self.parameterAsFile(parameters, "WORKSPACE", context))
        with translated_errors():
            require_workspace(path)
        report = self.run_work(lambda: self._push(path, feedback), feedback)
        if report.messages:
            if report.counts[State.APPROVED.value] + report.counts[State.UNKNOWN.value]:
                # a nightly job must hear that some are still waiting
                raise QgsProcessingException(join_errors(report.messages))
            feedback.pushWarning(join_errors(report.messages))
        for correction in report.failures:
            feedback.pushWarning(
                format_pair(correction.label, f"{state_name(correction.state)}. {correction.last_error}".strip())
            )
        applied = report.counts[State.APPLIED.value]
        submitted = report.counts[State.SUBMITTED.value]
        return {
            "APPLIED": applied,
            "SUBMITTED": submitted,
            "OTHERS": sum(report.counts.values()) - applied - submitted,
        }

    def _push(self, path: Path, feedback: Feedback) -> PushResult:
        with Workspace(path, self._profile.commune.nis_code) as workspace:
            return push(
                workspace,
                create_correction_services(self._profile, lambda service: connect(service, feedback), self._keys),
                who=self._who,
                progress=lambda done, total, _correction: progress_callback(feedback)(done, total),
                cancelled=feedback.isCanceled,
            )
