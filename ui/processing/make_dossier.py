"""repere:dossier: the approved corrections of a workspace that a person carries, as files to hand in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...services.corrections.targets.paper_dossier import Dossier, DossierFiles, gather_dossier, number_dossier
from ...services.dossiers.dossier_writer import write_dossier
from ...services.dossiers.settle_answer import record_sent_dossier
from ...services.errors import N_, RepereError
from ...services.workspace.workspace import Workspace
from ..corrections.dossier_pdf import Atlas
from ..dossiers.key_store import read_key
from ..qgis.translate import plural, tr
from .algorithm import Context, Feedback, Values, translated_errors
from .workspace_algorithm import WorkspaceAlgorithm


class MakeDossier(WorkspaceAlgorithm):
    """What a person approved; nothing is marked as sent unless that is asked for."""

    key = "dossier"

    def flags(self) -> Any:
        """Run on the main thread: a print layout belongs to it."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    title = N_("Make a dossier of corrections")
    summary = N_(
        "Writes the approved address corrections that a person carries to the service as a dossier: PDF with a "
        "page for each, GeoPackage with the sketches, CSV. They stay approved unless SENT says that the dossier is "
        "handed in; then each is marked as sent by hand, under the dossier's number."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_profile_and_workspace()
        self.add(
            QgsProcessingParameterString("AUTHOR", tr("Signed by"), "", optional=True),
            tr("Whose name stands under the dossier; empty: the name in Repère's options."),
        )
        self.add(
            QgsProcessingParameterBoolean("SENT", tr("Mark as sent by hand"), False),
            tr("Only where the dossier really is handed in: the corrections then wait for an answer."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the dossier")), tr("Where to write it.")
        )
        self.addOutput(QgsProcessingOutputFile("PDF", "PDF"))
        self.addOutput(QgsProcessingOutputFile("GEOPACKAGE", "GeoPackage"))
        self.addOutput(QgsProcessingOutputNumber("CORRECTIONS", tr("Number of corrections")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        self.read_profile(parameters, context)
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        author = self.parameterAsString(parameters, "AUTHOR", context).strip() or self.who
        sent = self.parameterAsBoolean(parameters, "SENT", context)
        with translated_errors():
            key = read_key(self.profile.commune.nis_code)

        def write(workspace: Workspace) -> tuple[Dossier, DossierFiles] | None:
            service = self.profile.services.get("addressing")
            if service is None:
                raise RepereError(
                    N_("The profile names no service for “{role}”."),
                    N_("Add it to the profile file."),
                    role="addressing",
                )
            commune = self.profile.commune
            dossier = gather_dossier(
                workspace, service=service.name, commune=commune.name, nis_code=commune.nis_code, author=author
            )
            if dossier is None:
                return None
            folder.mkdir(parents=True, exist_ok=True)
            dossier = replace(dossier, corrections=dossier.corrections[: self.profile.outbox.ceiling])
            dossier = number_dossier(workspace, dossier)
            return dossier, write_dossier(dossier, folder, key)

        made = self.run_in_workspace(write, feedback)
        if made is None:
            feedback.pushInfo(tr("No correction is approved: there is nothing to hand in."))
            return {"CORRECTIONS": 0}
        dossier, files = made
        pdf = files.geopackage.with_suffix(".pdf")
        self._print(dossier, files, pdf, feedback)
        if sent:
            self.run_in_workspace(
                lambda workspace: record_sent_dossier(workspace, dossier, files, who=self.who), feedback
            )
        feedback.pushInfo(
            plural(
                "Dossier {number}: {count} corrections. It is in {path}.",
                len(dossier.corrections),
                number=dossier.number,
                path=pdf,
            )
        )
        return {"PDF": str(pdf), "GEOPACKAGE": str(files.geopackage), "CORRECTIONS": len(dossier.corrections)}

    def _print(self, dossier: Dossier, files: DossierFiles, pdf: Path, feedback: Feedback) -> None:
        """Write the PDF; half a dossier is none, so that a failure takes the other files away too."""
        try:
            with translated_errors():
                atlas = Atlas(dossier, files.geopackage, [])
                for page in atlas.write(pdf, files):
                    feedback.setProgress(100.0 * page / atlas.count)
        except QgsProcessingException:
            for path in (files.geopackage, files.csv, pdf):
                path.unlink(missing_ok=True)
            raise
