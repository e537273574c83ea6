"""repere:checkservices: what the live services differ in from what is described, with a newer catalogue."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...services import json_schema
from ...services import profile as profiles
from ...services.conformance import live_services, rules
from ...services.conformance.rules import Outcome, Verdict
from ...services.errors import N_
from ...services.layers.catalogue import catalogue
from ..layers.loader import CATALOGUE
from ..qgis.translate import tr
from ..widgets.export import write_text
from .algorithm import Algorithm, Context, Feedback, Values, connect, progress_callback, translated_errors


class CheckServices(Algorithm):
    """The profile says where the services are; what is described ships with Repère."""

    key = "checkservices"
    title = N_("Check the live services")
    summary = N_(
        "Asks every service of the catalogue whether its layers are under their numbers and titles and have the "
        "fields that are read, and tells what differs. Nothing is changed in any service. A newer catalogue with "
        "what was seen can be written: publish it, and put its address and the SHA-256 that is told into the "
        "communes' profiles. Without internet nothing is known, and that is told."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("PROFILE", tr("The commune's profile"), extension="json"),
            tr("The JSON file that names the commune, its boundary and its services."),
        )
        self.add(
            QgsProcessingParameterFile("CATALOGUE", tr("Catalogue"), extension="json", optional=True),
            tr("A catalogue of layers of your own; empty: the one that ships."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("What was seen"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("A table: one row for each rule, with what was asked and answered."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "NEWER", tr("Newer catalogue"), "JSON (*.json)", optional=True, createByDefault=False
            ),
            tr("The catalogue with the numbers, scales and systems that the services have today."),
        )
        for name, label in COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))
        self.addOutput(QgsProcessingOutputString("SHA256", tr("SHA-256 of the newer catalogue")))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        newer = self.parameterAsFileOutput(parameters, "NEWER", context) if parameters.get("NEWER") else ""
        with translated_errors():
            profile = profiles.complete_services(
                profiles.read(Path(self.parameterAsFile(parameters, "PROFILE", context)))
            )
            path = Path(self.parameterAsFile(parameters, "CATALOGUE", context) or CATALOGUE)
            text = json_schema.read_text(path)
            layers = catalogue.parse(text, path.name)

            def check() -> list[Verdict]:
                services = live_services.LiveServices(profile, lambda service: connect(service, feedback))
                made = live_services.make_rules(layers, services)
                return rules.run(made, progress=progress_callback(feedback, 0, 1), cancelled=feedback.isCanceled)

            verdicts = self.run_work(check, feedback)
            changed, checksum = live_services.update_catalogue(text, verdicts)
            if newer:
                write_text(Path(newer), changed)
        _tell(verdicts, feedback)
        heading, *rows = rules.to_rows(verdicts, tr)
        counts = Counter(one.outcome for one in verdicts)
        return {
            **self.write_table(parameters, context, "OUTPUT", heading, rows),
            **{name: counts[Outcome(name.lower())] for name in COUNTS},
            "NEWER": newer,
            "SHA256": checksum,
        }


def _tell(verdicts: list[Verdict], feedback: Feedback) -> None:
    """What differs, in the log; that nobody answered, where it is so."""
    if live_services.is_offline(verdicts):
        feedback.reportError(tr("No service answered: nothing is known of any. Is there an internet connection?"))
        return
    for one in verdicts:
        if one.outcome is Outcome.FAILED:
            feedback.reportError(f"{one.text(tr)} {one.reason(tr)}")
        elif one.outcome is Outcome.WARNING:
            feedback.pushWarning(f"{one.text(tr)} {one.reason(tr)}")


COUNTS = {"PASSED": N_("Passed"), "FAILED": N_("Failed"), "WARNING": N_("Warnings"), "SKIPPED": N_("Not asked")}
