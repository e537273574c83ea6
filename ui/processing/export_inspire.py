"""repere:exportinspire: a list of addresses as INSPIRE Addresses in GML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...services.addresses.inspire_export import write_gml
from ...services.addresses.readers import dispatch
from ...services.errors import N_
from ..qgis.translate import format_pair, tr
from .algorithm import Algorithm, Context, Feedback, Values, progress_callback, translated_errors


class ExportInspire(Algorithm):
    """The list may be in any form that our readers know; its columns are recognised by their headings."""

    key = "exportinspire"
    title = N_("Export addresses as INSPIRE GML")
    summary = N_(
        "Writes the commune's register, or any list of addresses, as INSPIRE Addresses 4.0 in GML, with positions "
        "in ETRS89 (EPSG:4258). What the list does not tell, such as dates, is written as unknown."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("REGISTER", tr("Register (the commune's list)")),
            tr("The path of a list: CSV, zip, GeoPackage, spreadsheet, BeSt's full download or an INSPIRE GML."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("INSPIRE Addresses"), "GML (*.gml)"),
            tr("The GML file."),
        )
        self.addOutput(QgsProcessingOutputNumber("ADDRESSES", tr("Addresses")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        register = Path(self.parameterAsFile(parameters, "REGISTER", context))
        out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with translated_errors():
            preview = dispatch.read_preview(register)
            mapping = preview.mapping if preview is not None else None
            stopped = feedback.isCanceled
            addresses = dispatch.read_list(
                register, mapping, progress=progress_callback(feedback, 0, 2), cancelled=stopped
            )
            write_gml(Path(out), addresses, progress=progress_callback(feedback, 1, 2), cancelled=stopped)
        for row in addresses.unusable:
            feedback.pushInfo(format_pair(row.row, row.sentence(tr)))
        return {"OUTPUT": out, "ADDRESSES": len(addresses)}
