"""A conformance report as a file: its ending says what it is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ...services.conformance import check_report
from ...services.conformance.rules import Outcome
from ..qgis.pdf import write_pdf
from ..qgis.translate import tr
from .export import write_text


def language() -> str:
    """Return the person's language, as rule sets name it."""
    return str(QgsApplication.locale())[:2]


def verdict_names() -> dict[Outcome, str]:
    """Return what the verdicts of a standard's rules are called."""
    return {
        Outcome.FAILED: tr("Not kept"),
        Outcome.WARNING: tr("Remark"),
        Outcome.SKIPPED: tr("Not tested"),
        Outcome.PASSED: tr("Kept"),
    }


def write_report(path: Path, report: Mapping[str, Any]) -> None:
    """Write a report as .json, .xml (JUnit), .pdf, else as a page. Raises InvalidFile. Main thread only."""
    suffix = path.suffix.lower()
    page = check_report.format_html(report, verdict_names(), tr)
    if suffix == ".pdf":
        write_pdf(path, page)
    else:
        write_text(
            path,
            {".json": check_report.format_json, ".xml": check_report.format_junit}.get(suffix, lambda _made: page)(
                report
            ),
        )
