"""repere:correctregister: what the commune's register is to change, where the source was found right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...services.corrections.register_changes import build_register_changes, format_changes_csv, read_rows
from ...services.errors import N_
from ...services.workspace.workspace import Workspace
from ..qgis.translate import plural, tr
from ..widgets.export import write_text
from .algorithm import Algorithm, Context, Feedback, Values, require_workspace, translated_errors


class CorrectRegister(Algorithm):
    """The register itself is not touched."""

    key = "correctregister"
    title = N_("Register to correct")
    summary = N_(
        "Writes what your own address register is to change: every difference on which “Source right” was decided. "
        "The table has the register's own columns and identifiers, each row as it should be and, in the columns "
        "that begin with before_, as it is; the first column says whether to change, add or delete it. The "
        "register itself is not touched. Once it is corrected, the next comparison finds the differences gone."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("WORKSPACE", tr("Workspace"), extension="gpkg"),
            tr("The GeoPackage in which the differences were decided, as the Repère dock keeps it."),
        )
        self.add(
            QgsProcessingParameterFile("REGISTER", tr("Register (CSV)")),
            tr("The commune's list, as it was compared: a CSV file, or a zip with one."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Register to correct"), "CSV (*.csv)"),
            tr("The table of changes."),
        )
        self.addOutput(QgsProcessingOutputNumber("CHANGES", tr("Changes")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        workspace_path = Path(self.parameterAsFile(parameters, "WORKSPACE", context))
        out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with translated_errors():
            headings, columns, rows = read_rows(Path(self.parameterAsFile(parameters, "REGISTER", context)))
            with Workspace(require_workspace(workspace_path)) as workspace:
                changes = build_register_changes(rows, columns, workspace.list_decided(), tr)
            write_text(Path(out), format_changes_csv(changes, headings))
        feedback.pushInfo(plural("{count} rows of the register are to change.", len(changes)))
        return {"OUTPUT": out, "CHANGES": len(changes)}
