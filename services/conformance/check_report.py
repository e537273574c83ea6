"""What a check gave, as data that can be kept and compared, as JUnit XML for a pipeline, and as a page for a tender."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any
from xml.etree import ElementTree as ET  # nosec B405: written, never read

from ..errors import N_, InvalidFile
from ..http.client import USER_AGENT, redact
from ..json_values import as_dict, as_objects
from .rule_set import RuleSet
from .rules import Outcome, Verdict

SCHEMA_VERSION = 1

ORDER = (Outcome.FAILED, Outcome.WARNING, Outcome.SKIPPED, Outcome.PASSED)
"""What a person looks at first."""

_NO_CONTROL = dict.fromkeys(i for i in range(32) if chr(i) not in "\t\n\r")

Translate = Callable[[str], str]


def build_report(
    rule_set: RuleSet,
    verdicts: Sequence[Verdict],
    url: str,
    at: datetime,
    *,
    language: str = "en",
    signed_in: bool = False,
    translate: Translate = str,
) -> dict[str, Any]:
    """Build the report of entry run; ``rules`` has entry object for each rule, with what was asked and answered."""
    written = {rule.id: rule for rule in rule_set.rules}
    rules = []
    for entry in verdicts:
        rule = written[entry.rule.id]
        rules.append(
            {
                "id": rule.id,
                "text": rule.text(language),
                "level": rule.level,
                "basis": rule.basis,
                "severity": rule.severity.value,
                "verdict": entry.outcome.value,
                "reason": entry.reason(translate),
                "asked": entry.result.request,
                "answered": entry.result.response,
                "answer_sha256": entry.result.checksum,
                "clause": rule.clause,
                "href": rule.href,
            }
        )
    counts = Counter(entry.outcome.value for entry in verdicts)
    return {
        "schema_version": SCHEMA_VERSION,
        "made_with": USER_AGENT,
        "at": at.isoformat(timespec="seconds"),
        "url": redact(url),
        "signed_in": signed_in,
        "mode": "write" if any(entry.result.request.startswith("POST ") for entry in verdicts) else "read",
        "written": [dict(entry.result.written) for entry in verdicts if entry.result.written],
        "rule_set": {
            "id": rule_set.id,
            "version": rule_set.version,
            "standard": rule_set.standard,
            "sha256": rule_set.checksum,
            "test_suite": rule_set.test_suite,
        },
        "counts": {outcome.value: counts[outcome.value] for outcome in Outcome},
        "rules": rules,
    }


def has_failed(report: Mapping[str, Any]) -> bool:
    """Return whether the service does not do what the standard obliges to."""
    return bool(report["counts"][Outcome.FAILED.value])


def format_json(report: Mapping[str, Any]) -> str:
    """Format a report as JSON."""
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def parse_report(text: str, name: str) -> dict[str, Any]:
    """Parse a report that was kept. Raises InvalidFile for anything else, or for entry of a newer Repère."""
    try:
        report = as_dict(json.loads(text))
    except (ValueError, RecursionError):
        report = {}
    if not isinstance(report.get("rules"), list) or not as_dict(report.get("rule_set")).get("id"):
        raise InvalidFile(
            N_("{name} is no report of a conformance check."), N_("Choose the .json of an earlier run."), name=name
        )
    version = report.get("schema_version")
    if not isinstance(version, int) or version > SCHEMA_VERSION:
        raise InvalidFile(N_("{name} was made by a newer Repère."), N_("Update Repère."), name=name)
    return report


def compare_reports(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Return the rules whose verdict changed: id, verdict before (empty if there was none), verdict now."""
    before = {str(entry.get("id")): str(entry.get("verdict")) for entry in as_objects(earlier["rules"])}
    return [
        (entry["id"], before.get(entry["id"], ""), entry["verdict"])
        for entry in later["rules"]
        if before.get(entry["id"], "") != entry["verdict"]
    ]


def format_junit(report: Mapping[str, Any]) -> str:
    """Format a report as JUnit XML, which build servers show; a warning is a passed test with its words."""
    counts = report["counts"]
    suite = ET.Element(
        "testsuite",
        name=f"{report['rule_set']['standard']} {report['url']}",
        timestamp=report["at"],
        tests=str(len(report["rules"])),
        failures=str(counts["failed"]),
        skipped=str(counts["skipped"]),
        errors="0",
    )
    for entry in report["rules"]:
        case = ET.SubElement(
            suite, "testcase", classname=report["rule_set"]["id"], name=f"{entry['id']} {entry['text']}"
        )
        if entry["verdict"] == "failed":
            ET.SubElement(case, "failure", message=_plain(entry["reason"])).text = _plain(
                f"{entry['asked']}\n{entry['answered']}\n{entry['href']}"
            )
        elif entry["verdict"] == "skipped":
            ET.SubElement(case, "skipped", message=_plain(entry["reason"]))
        elif entry["verdict"] == "warning":
            ET.SubElement(case, "system-out").text = _plain(f"warning: {entry['reason']}\n{entry['asked']}")
    ET.indent(suite)
    return ET.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def format_html(report: Mapping[str, Any], names: Mapping[Outcome, str], translate: Translate = str) -> str:
    """Format a report as entry page without script, which opens offline and prints on A4; ``names`` are the verdicts'.

    What others wrote is escaped.
    """

    def say(template: str, **values: object) -> str:
        return escape(translate(template).format(**values))

    rule_set = report["rule_set"]
    counts = "; ".join(f"{names[entry]}: {report['counts'][entry.value]}" for entry in ORDER)
    ranked = sorted(report["rules"], key=lambda entry: ORDER.index(Outcome(entry["verdict"])))
    checksum = hashlib.sha256(format_json(report).encode()).hexdigest()
    suite = rule_set.get("test_suite")
    body = [
        f"<h1>{say(N_('Conformance check'))}: {escape(rule_set['standard'])}</h1>",
        f"<p><b>{escape(report['url'])}</b><br/>",
        say(N_("{at}, {tool}, rules {version} (SHA-256 {sum})"), at=report["at"], tool=report["made_with"],
            version=rule_set["version"], sum=rule_set["sha256"][:16]),
        "<br/>",
        _describe_writes(report, say),
        " ",
        say(N_("A sign-in went along.")) if report["signed_in"] else say(N_("No sign-in went along.")),
        f"</p><p><b>{escape(counts)}</b></p>",
        f"<p>{say(_LIMITS)} {say(_FULL_TEST, suite=suite) if suite else ''}</p>",
        f"<p>{say(_LEVELS)}</p>",
    ]  # fmt: skip
    body += [_format_rule(entry, names, translate) for entry in ranked]
    body.append(f"<p>{say(N_('SHA-256 of the report as JSON: {sum}'), sum=checksum)}</p>")
    title = escape(f"{rule_set['standard']} {report['url']}")
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{''.join(body)}</body></html>\n"
    )


def _describe_writes(report: Mapping[str, Any], say: Callable[..., str]) -> str:
    if report["mode"] == "read":
        return say(N_("Only reads were sent."))
    sentences = [say(N_("Writes were sent, with the consent of the person who ran the check."))]
    for entry in report["written"]:
        name = entry["id"] or entry["token"] or "?"
        sentences.append(f"<b>{say(WRITTEN, code=entry['service_code'], id=name, text=entry['description'])}</b>")
    return " ".join(sentences)


def _format_rule(entry: Mapping[str, Any], names: Mapping[Outcome, str], translate: Translate) -> str:
    verdict = Outcome(entry["verdict"])
    rows = [f"<h2>{escape(entry['id'])} · {escape(names[verdict])}</h2><p>{escape(entry['text'])}<br/>"]
    rows.append(f"{escape(entry['level'])} · {escape(translate(BASES[entry['basis']]))}")
    if entry["clause"]:
        link = escape(entry["href"], quote=True)
        clause = f'<a href="{link}">{escape(entry["clause"])}</a>' if entry["href"] else escape(entry["clause"])
        rows.append(f" · {clause}")
    if entry["reason"]:
        rows.append(f"<br/><b>{escape(entry['reason'])}</b>")
    rows.append("</p>")
    if verdict in (Outcome.FAILED, Outcome.WARNING) and entry["asked"]:
        rows.append(f"<pre>{escape(_plain(entry['asked']))}\n{escape(_plain(entry['answered'][:300]))}</pre>")
    return "".join(rows)


def _plain(text: str) -> str:
    """``text`` without the signs that XML does not allow."""
    return text.translate(_NO_CONTROL).encode("utf-8", "replace").decode("utf-8")


BASES = {
    "W": N_("the standard's own word"),
    "T": N_("a list, a code or an example of the standard"),
    "R": N_("our reading of the standard: to be verified"),
    "P": N_("a wish of the commune, which no standard obliges to"),
}
"""Where the force of a rule comes from, in words."""

WRITTEN = N_("Test request to be closed, in the category {code}: {id}, “{text}”.")
"""What a person has to do after a run that wrote."""

_LIMITS = N_("This report says what the service answered on this date; it does not certify the service.")
_FULL_TEST = N_("The full test of this standard: {suite}.")
_LEVELS = N_(
    "Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a"
    " commune's own wishes are remarks. What was not asked does not count as kept."
)

_STYLE = (
    "body{font-family:sans-serif;font-size:10pt;max-width:46em;margin:2em auto}h1{font-size:16pt}h2{font-size:11pt;"
    "margin-bottom:0}p{margin-top:.2em}pre{white-space:pre-wrap;word-break:break-all;background:#f3f3f3;padding:.4em}"
    "@media print{body{margin:0}h2{page-break-after:avoid}}"
)
