"""What the algorithms share that work for a commune's profile on its workspace, as a night job does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from qgis.core import QgsProcessingParameterFile

from ...services import profile as profiles
from ...services.profile import Profile
from ...services.workspace.workspace import Workspace
from ..qgis import settings
from ..qgis.translate import tr
from ..session import find_incident_file
from .algorithm import Algorithm, Context, Feedback, Values, require_workspace, translated_errors

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

    def prepareAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> bool:
        """On the main thread: who signs is asked of QGIS here."""
        self.path = Path(self.parameterAsFile(parameters, "WORKSPACE", context))
        self.who = settings.author_name()
        return True

    def read_profile(self, parameters: Values, context: Context) -> None:
        """Read what PROFILE says, first of all; what is wrong while QGIS prepares it would not be said."""
        with translated_errors():
            read = profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            self.profile = find_incident_file(profiles.complete_services(read))
            require_workspace(self.path)

    def run_in_workspace(self, work: Callable[[Workspace], Result], feedback: Feedback) -> Result:
        """Run ``work`` on the commune's workspace beside the main thread; what goes wrong is said as in the dock."""

        def run() -> Result:
            with Workspace(self.path, self.profile.commune.nis_code) as workspace:
                return work(workspace)

        return self.run_work(run, feedback)
