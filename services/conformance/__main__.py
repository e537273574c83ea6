"""Check a service in a console: ``python -m repere.services.conformance URL --rules open311 --output report.json``.

Only reads are sent, unless ``--write-test CODE`` names a category of an Open311 service whose operator agreed: one test
request is then made there, with the key in the environment variable REPERE_API_KEY. What was made is told at the end.

Ends with 0 where no rule failed, 1 where one did, 2 where the service could not be asked, 3 for wrong arguments.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from ..http.client import HttpClient
from . import check_report
from .conformance_check import MAX_REQUESTS_PER_S, check_target, find_target_error
from .open311_writing import WriteConsent
from .rule_set import list_rule_sets, load_rule_set
from .rules import Outcome

WRITERS = {".json": check_report.format_json, ".xml": check_report.format_junit}
"""What OUTPUT may be in a console, by its ending."""

KEY_VARIABLE = "REPERE_API_KEY"
"""Where a console's key for writing is: on the command line everybody on the computer could read it."""


def main(arguments: Sequence[str]) -> int:
    """Run a check as the arguments say, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m repere.services.conformance", description=__doc__)
    parser.add_argument("url", help="the address of a service, or the path of a file")
    parser.add_argument("--rules", choices=list_rule_sets(), default="open311")
    parser.add_argument("--jurisdiction", default="")
    parser.add_argument("--write-test", metavar="CODE", default="", help="Open311: make one test request there")
    parser.add_argument("--language", default="en")
    parser.add_argument("--output", type=Path)
    try:
        given = parser.parse_args(arguments)
    except SystemExit as stop:
        return 3 if stop.code else 0
    suffix = given.output.suffix.lower() if given.output else ".json"
    rule_set = load_rule_set(given.rules)
    fault = find_target_error(rule_set, given.url)
    if suffix not in (*WRITERS, ".html") or fault:
        sys.stderr.write(f"{fault or 'output: .json, .xml or .html'}\n")
        return 3
    host = urlsplit(given.url).netloc
    verdicts = check_target(
        rule_set,
        given.url,
        lambda: HttpClient(host, attempts=1, per_second=MAX_REQUESTS_PER_S),
        jurisdiction_id=given.jurisdiction,
        consent=WriteConsent(given.write_test, os.environ.get(KEY_VARIABLE, "")) if given.write_test else None,
        language=given.language,
    )
    report = check_report.build_report(
        rule_set, verdicts, given.url, datetime.now().astimezone(), language=given.language
    )
    if given.output:
        names = {outcome: outcome.value for outcome in Outcome}
        text = check_report.format_html(report, names) if suffix == ".html" else WRITERS[suffix](report)
        given.output.write_text(text, encoding="utf-8")
    for one in verdicts:
        if one.outcome in (Outcome.FAILED, Outcome.WARNING):
            sys.stdout.write(f"{one.outcome.value}  {one.rule.id}  {one.text()}  {one.reason()}\n")
    sys.stdout.write(", ".join(f"{name}: {count}" for name, count in report["counts"].items()) + "\n")
    for entry in report["written"]:
        name = check_report.name_written(entry)
        sys.stdout.write(f"written, to be closed: {entry['service_code']} {name} {entry['description']}\n")
    if all(one.outcome is Outcome.SKIPPED for one in verdicts):
        return 2
    return 1 if check_report.has_failed(report) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
