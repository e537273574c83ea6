"""What the algorithms share that work for a commune's profile on its workspace, as a night job does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ...services import profile as profiles
from ...services.errors import N_, InvalidFile
from ...services.http.client import HttpClient
from ...services.profile import Profile, Service
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.translate import tr
from ..session import find_incident_file
from .algorithm import Algorithm, create_client, run_off_main_thread, translated_errors

Result = TypeVar("Result")


class WorkspaceAlgorithm(Algorithm):
    """One with PROFILE and WORKSPACE: which commune, and the GeoPackage that the dock keeps of it."""

    profile: Profile
    path: Path
    who: str

    def add_profile_and_workspace(self) -> None:
        """Add both parameters."""
        self.add(
            QgsProcessingParameterFile("PROFILE", tr("The commune's profile"), extension="json"),
            tr("The JSON file that names the commune, its boundary and its services."),
        )
        self.add(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg"),
            tr("The GeoPackage that the Repère dock keeps for this commune."),
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread: who signs is asked of QGIS here."""
        self.path = Path(self.parameterAsFile(parameters, "WORKSPACE", context))
        self.who = settings.author_name()
        return True

    def read_profile(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Read what PROFILE says, first of all; what is wrong while QGIS prepares it would not be said."""
        with translated_errors():
            read = profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            self.profile = find_incident_file(profiles.complete_services(read))
            if not self.path.is_file():
                raise InvalidFile(
                    N_("There is no workspace {file}."),
                    N_("Give the GeoPackage that Repère keeps."),
                    file=self.path.name,
                )

    def run_in_workspace(self, work: Callable[[Workspace], Result], feedback: QgsProcessingFeedback) -> Result:
        """Run ``work`` on the commune's workspace beside the main thread; what goes wrong is said as in the dock."""

        def run() -> Result:
            with Workspace(self.path, self.profile.commune.nis_code) as workspace:
                return work(workspace)

        with translated_errors():
            return run_off_main_thread(self.displayName(), run, feedback)

    def reach(self, service: Service, feedback: QgsProcessingFeedback) -> HttpClient:
        """Return the network to one service of the profile."""
        return create_client(service.name, service.url, service.authcfg, feedback, service.requests_per_second)
