"""What a check gave, as data that can be kept and compared, as JUnit XML for a pipeline, and as a page for a tender."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any
from xml.etree import ElementTree as ET  # nosec B405: written, never read

from ..errors import N_, InvalidFile
from ..http.client import USER_AGENT
from ..http.redaction import redact
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
            "standard": rule_set.name(language),
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


def compare_reports(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``later`` with what changed since ``earlier``: id, verdict before (empty if there was none), and now.

    Raises InvalidFile where they are not of the same rules.
    """
    if as_dict(earlier["rule_set"]).get("id") != later["rule_set"]["id"]:
        raise InvalidFile(
            N_("The earlier report is of other rules ({standard})."),
            N_("Choose the .json of an earlier run."),
            standard=as_dict(earlier["rule_set"]).get("standard", "?"),
        )
    before = {str(entry.get("id")): str(entry.get("verdict")) for entry in as_objects(earlier["rules"])}
    changes = [
        {"id": entry["id"], "before": before.get(entry["id"], ""), "verdict": entry["verdict"]}
        for entry in later["rules"]
        if before.get(entry["id"], "") != entry["verdict"]
    ]
    at, url = (str(earlier.get(name, "")) for name in ("at", "url"))
    return {**later, "compared": {"at": at, "url": url, "changes": changes}}


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

    rule_set, suite = report["rule_set"], report["rule_set"].get("test_suite")
    counts = [
        say(N_("{name}: {value}"), name=names[outcome], value=report["counts"][outcome.value]) for outcome in ORDER
    ]
    checksum = hashlib.sha256(format_json(report).encode()).hexdigest()
    signed = N_("A sign-in went along.") if report["signed_in"] else N_("No sign-in went along.")
    facts = [
        f"<b>{escape(report['url'])}</b>",
        say(N_("{at}, {tool}"), at=format_time(report["at"]), tool=report["made_with"]),
        say(N_("Rules {version} (SHA-256 {sum})"), version=rule_set["version"], sum=rule_set["sha256"][:16]),
        f"{_describe_writes(report, translate)} {say(signed)}",
    ]
    body = [
        f"<h1>{say(N_('Conformance check: {standard}'), standard=rule_set['standard'])}</h1>",
        f"<p>{'<br/>'.join(facts)}</p>",
        f"<p><b>{' · '.join(counts)}</b></p>",
        f"<p>{say(_LIMITS)} {say(_FULL_TEST, suite=suite) if suite else ''}</p>",
        f"<p>{say(_LEVELS)}</p>",
        _format_changes(report, names, say),
    ]
    body += [_format_section(outcome, report["rules"], names, translate) for outcome in ORDER]
    body.append(f"<p>{say(N_('SHA-256 of the report as JSON: {sum}'), sum=checksum)}</p>")
    title = escape(f"{rule_set['standard']} {report['url']}")
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{''.join(body)}</body></html>\n"
    )


def format_time(at: str) -> str:
    """Format a report's date for a person, with its offset from UTC; as it is where it is none."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return f"{moment:%d/%m/%Y %H:%M} (UTC{moment.isoformat()[19:]})"


def _describe_writes(report: Mapping[str, Any], translate: Translate) -> str:
    if report["mode"] == "read":
        return escape(translate(N_("Only reads were sent.")))
    sentences = [escape(translate(N_("Writes were sent, with the consent of the person who ran the check.")))]
    sentences += [f"<b>{escape(describe_written(entry, translate))}</b>" for entry in report["written"]]
    return " ".join(sentences)


def name_written(entry: Mapping[str, str]) -> str:
    """Return what the service calls the record that a check made; a question mark where it told nothing."""
    return entry["id"] or entry["token"] or "?"


def describe_written(entry: Mapping[str, str], translate: Translate) -> str:
    """Return what a person has to close at the service after a run that wrote: one entry of ``written``."""
    return translate(N_("Test request to be closed, in the category {code}: {id}, “{text}”.")).format(
        code=entry["service_code"], id=name_written(entry), text=entry["description"]
    )


def _format_changes(report: Mapping[str, Any], names: Mapping[Outcome, str], say: Callable[..., str]) -> str:
    compared = report.get("compared")
    if compared is None:
        return ""
    at = format_time(compared["at"])
    if not compared["changes"]:
        return f"<p>{say(N_('Nothing changed since {at}.'), at=at)}</p>"
    rows = [
        (change["id"], name_verdict(change["before"], names), name_verdict(change["verdict"], names))
        for change in compared["changes"]
    ]
    head = tuple(f"<b>{say(word)}</b>" for word in (N_("Rule"), N_("Before"), N_("Now")))
    return (
        f"<h2>{say(N_('Changed since {at}'), at=at)}</h2>{_format_table([head, *(map(escape, row) for row in rows)])}"
    )


def name_verdict(verdict: str, names: Mapping[Outcome, str]) -> str:
    """Return what a verdict of a report is called; a dash for one that it did not have."""
    known = {outcome.value: name for outcome, name in names.items()}
    return known.get(verdict, "–")


def _format_section(
    outcome: Outcome, rules: Sequence[Mapping[str, Any]], names: Mapping[Outcome, str], translate: Translate
) -> str:
    """Return the rules of one verdict: what is not kept in full, the others as a table, which leaves paper to them."""
    listed = [rule for rule in rules if rule["verdict"] == outcome.value]
    if not listed:
        return ""
    head = f"<h2>{escape(names[outcome])} ({len(listed)})</h2>"
    if outcome in (Outcome.FAILED, Outcome.WARNING):
        return head + "".join(_format_rule(rule, translate) for rule in listed)
    rows = []
    for rule in listed:
        reason = f"<br/><i>{escape(rule['reason'])}</i>" if rule["reason"] else ""
        rows.append((escape(rule["id"]), f"{escape(rule['text'])}{reason}", _format_ground(rule)))
    return head + _format_table(rows)


def _format_table(rows: Iterable[Iterable[str]]) -> str:
    lines = []
    for row in rows:
        cells = (f'<td width="{width}">{cell}</td>' for width, cell in zip(("21%", "49%", "30%"), row))
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(lines)}</table>'


def _format_ground(rule: Mapping[str, Any]) -> str:
    """Return the level and the clause, as a link where it has an address."""
    link, clause = escape(rule["href"], quote=True), escape(rule["clause"])
    linked = f'<a href="{link}">{clause}</a>' if link and clause else clause
    return " · ".join(filter(None, (escape(rule["level"]), linked)))


def _format_rule(rule: Mapping[str, Any], translate: Translate) -> str:
    ground = f"{_format_ground(rule)} ({escape(translate(BASES[rule['basis']]))})"
    reason = f"<br/><b>{escape(rule['reason'])}</b>" if rule["reason"] else ""
    rows = [f"<h3>{escape(rule['id'])}</h3><p>{escape(rule['text'])}<br/>{ground}{reason}</p>"]
    if rule["asked"]:
        rows.append(f"<pre>{escape(_plain(rule['asked']))}\n{escape(_plain(rule['answered'][:300]))}</pre>")
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

_LIMITS = N_("This report says what the service answered on this date; it does not certify the service.")
_FULL_TEST = N_("The full test of this standard: {suite}.")
_LEVELS = N_(
    "Only what the standard itself obliges to is called “not kept”. What it recommends, our reading of it and a"
    " commune's own wishes are remarks. What was not asked does not count as kept."
)

_STYLE = (
    "body{font-family:sans-serif;font-size:10pt;max-width:46em;margin:2em auto}h1{font-size:16pt}h2{font-size:12pt}"
    "h3{font-size:10pt;margin-bottom:0}p{margin-top:.2em}td{padding:2px 8px 2px 0;vertical-align:top}"
    "pre{white-space:pre-wrap;word-break:break-all;background:#f3f3f3;padding:.4em}"
    "@media print{body{margin:0}h2,h3{page-break-after:avoid}}"
)
