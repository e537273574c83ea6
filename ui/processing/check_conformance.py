"""repere:conformance: what a service keeps of a standard, as a report for a tender."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...services import json_schema
from ...services.conformance import check_report
from ...services.conformance.conformance_check import MAX_REQUESTS_PER_S, check_target, find_target_error
from ...services.conformance.open311_writing import WriteConsent
from ...services.conformance.rule_set import list_rule_sets, load_rule_set
from ...services.conformance.rules import Outcome, Verdict
from ...services.errors import N_
from ..qgis.network import read_api_key
from ..qgis.translate import format_pair, tr
from ..widgets.conformance_report import language, write_report
from .algorithm import AUTH, Algorithm, Context, Feedback, Values, create_client, progress_callback, translated_errors
from .check_services import COUNTS


class CheckConformance(Algorithm):
    """Nothing is written to the service without a test category, and no key is in the report."""

    key = "conformance"

    def __init__(self) -> None:
        super().__init__()
        self._report: dict[str, Any] = {}
        self._path = ""

    title = N_("Check the conformance of a service")
    summary = N_(
        "Asks a service what its standard says it must answer, rule by rule, and writes a report with the clause"
        " of each. Only reads are sent, at most one a second, unless you give a test category. Only what the standard"
        " itself obliges to is called failed; what it recommends and our reading of it are warnings. A report of an"
        " earlier run is compared."
    )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterString("URL", tr("Address of the service, or path of the file")),
            tr("The base address; for Open311 up to and with the version: https://example.org/open311/v2"),
        )
        self.add(
            QgsProcessingParameterEnum(
                "RULES",
                tr("Standard"),
                options=list_rule_sets(),
                defaultValue="open311",
                usesStaticStrings=True,
            ),
            ", ".join(format_pair(name, load_rule_set(name).name(language())) for name in list_rule_sets()),
        )
        self.add(
            QgsProcessingParameterString("JURISDICTION", tr("The commune's name there"), optional=True),
            tr("Open311: the jurisdiction, where the service wants one."),
        )
        self.add_auth()
        self.add(
            QgsProcessingParameterString("TEST_CATEGORY", tr("Test category (writes)"), optional=True),
            tr(
                "Open311: the service_code in which one test request is made, to be closed afterwards. Only where"
                " whoever runs the service agreed. Empty: nothing is written."
            ),
        )
        self.add(
            QgsProcessingParameterAuthConfig("KEY", tr("Key for writing"), optional=True),
            tr("The id of an authentication configuration of QGIS whose password is the service's key (api_key)."),
        )
        self.add(
            QgsProcessingParameterFile("EARLIER", tr("Earlier report"), extension="json", optional=True),
            tr("The .json of an earlier run: what changed since is told."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Report"), "HTML (*.html);;PDF (*.pdf);;JSON (*.json);;JUnit XML (*.xml)"
            ),
            tr("The ending says what it is: .html, .pdf, .json, or .xml (JUnit)."),
        )
        for name, label in COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))

    def processAlgorithm(self, parameters: Values, context: Context, feedback: Feedback) -> Values:
        url = self.parameterAsString(parameters, "URL", context).strip()
        rule_set = load_rule_set(self.parameterAsEnumString(parameters, "RULES", context))
        fault = find_target_error(rule_set, url)
        if fault is not None:
            raise QgsProcessingException(fault.sentence(tr))
        authcfg = self.parameterAsString(parameters, AUTH, context)
        jurisdiction = self.parameterAsString(parameters, "JURISDICTION", context)
        earlier_path = self.parameterAsFile(parameters, "EARLIER", context)
        category = self.parameterAsString(parameters, "TEST_CATEGORY", context).strip()
        key = self.parameterAsString(parameters, "KEY", context)
        consent = WriteConsent(category, read_api_key(key, url)) if category else None
        self._path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with translated_errors():
            earlier = None
            if earlier_path:
                text = json_schema.read_text(Path(earlier_path))
                earlier = check_report.parse_report(text, Path(earlier_path).name)

            def check() -> list[Verdict]:
                return check_target(
                    rule_set,
                    url,
                    lambda: create_client(urlsplit(url).netloc, url, authcfg, feedback, MAX_REQUESTS_PER_S),
                    jurisdiction_id=jurisdiction,
                    consent=consent,
                    language=language(),
                    progress=progress_callback(feedback),
                    cancelled=feedback.isCanceled,
                )

            verdicts = self.run_work(check, feedback)
        self._report = check_report.build_report(
            rule_set,
            verdicts,
            url,
            datetime.now().astimezone(),
            language=language(),
            signed_in=bool(authcfg) or (consent is not None and bool(consent.api_key)),
            translate=tr,
        )
        for one in verdicts:
            if one.outcome is Outcome.FAILED:
                feedback.reportError(f"{one.rule.id} {one.text(tr)} {one.reason(tr)}")
            elif one.outcome is Outcome.WARNING:
                feedback.pushWarning(f"{one.rule.id} {one.text(tr)} {one.reason(tr)}")
        for entry in self._report["written"]:
            feedback.pushWarning(check_report.describe_written(entry, tr))
        if earlier is not None:
            self._report = check_report.compare_reports(earlier, self._report)
            for change in self._report["compared"]["changes"]:
                feedback.pushInfo(f"{change['id']}: {change['before'] or '–'} → {change['verdict']}")
        counts = self._report["counts"]
        return {"OUTPUT": self._path, **{name: counts[name.lower()] for name in COUNTS}}

    def postProcessAlgorithm(self, context: Context, feedback: Feedback) -> dict[str, Any]:
        # a PDF is painted, which belongs to the main thread
        with translated_errors():
            write_report(Path(self._path), self._report)
        return {}
