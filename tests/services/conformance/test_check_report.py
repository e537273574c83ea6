"""The report of a conformance check: as data, as JUnit, as a page; compared with an earlier one."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from xml.etree import ElementTree as ET

import pytest
from repere.services.conformance import check_report
from repere.services.conformance.rule_set import list_rule_sets, load_rule_set, make_rules
from repere.services.conformance.rules import Outcome, Result, Severity, run
from repere.services.errors import InvalidFile

AT = datetime(2026, 11, 27, 12, 0, tzinfo=timezone.utc)
NAMES = {outcome: outcome.value for outcome in Outcome}
RULES = load_rule_set("open311")


def build(*failing: str, reason: str = "HTTP {code} came.", answered: str = "") -> dict:
    checks = {
        rule.id: lambda rule=rule: Result(
            Outcome.FAILED if rule.id in failing else Outcome.PASSED,
            reason if rule.id in failing else "",
            {"code": 500},
            "https://example.org/open311/v2/requests.json?api_key=s3cret-s3cret",
            answered,
        )
        for rule in RULES.rules
    }
    return check_report.build_report(
        RULES, run(make_rules(RULES, checks, "fr")), "https://example.org/v2", AT, language="fr"
    )


@pytest.mark.parametrize("name", list_rule_sets())
def test_every_rule_has_its_words_its_clause_and_an_id_of_its_own(name):
    rules = load_rule_set(name).rules
    assert len({rule.id for rule in rules}) == len(rules)
    for rule in rules:
        assert rule.text("fr") and rule.text("en") and rule.clause, rule.id
        assert rule.level in ("MUST", "SHOULD", "MAY") and rule.basis in ("W", "T", "R", "P")
        assert rule.href.startswith("https://") or rule.basis == "P" or not rule.href, rule.id
        assert set(rule.needs) <= {other.id for other in rules}
        # only the standard itself may fail a service
        assert (rule.severity is Severity.ERROR) <= (rule.level == "MUST" and rule.basis in ("W", "T")), rule.id


@pytest.mark.parametrize("name", list_rule_sets())
@pytest.mark.parametrize(("language", "words"), [("fr", "équivalent"), ("de", "gleichwertig"), ("nl", "équivalent")])
def test_a_clause_asks_for_the_standard_or_its_equal_and_says_how_it_is_verified(name, language, words):
    rules = load_rule_set(name)
    text = rules.clause(language)
    assert words in text and ("Preuve :" in text or "Nachweis:" in text)
    both = rules.clause(language, has_writes=True)
    assert (both != text) is any(rule.mode == "write" for rule in rules.rules)
    assert both.startswith(text) and words in both[len(text) :] + text * (both == text)


def test_a_failure_counts_once_and_a_remark_never():
    one = build("O311-REQ-01", "O311-TRA-04")
    verdicts = {rule["id"]: rule["verdict"] for rule in one["rules"]}
    assert verdicts["O311-REQ-01"] == "failed"
    assert verdicts["O311-TRA-04"] == "warning"
    assert verdicts["O311-REQ-08"] == "skipped"
    assert "O311-REQ-01" in next(rule["reason"] for rule in one["rules"] if rule["id"] == "O311-REQ-08")
    assert check_report.has_failed(one)
    assert not check_report.has_failed(build("O311-TRA-04"))
    assert {"id", "severity", "verdict", "asked", "answered"} <= set(one["rules"][0])


def test_junit_says_what_failed_and_what_was_not_asked():
    suite = ET.fromstring(check_report.format_junit(build("O311-REQ-01", answered="\x00\x1b<b>&")))
    assert suite.get("failures") == "1"
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    assert failed[0].startswith("O311-REQ-01 GET requests répond sans filtre")
    assert int(suite.get("skipped")) == len([case for case in suite if case.find("skipped") is not None]) > 11


def test_a_page_runs_nothing_that_a_service_wrote():
    page = check_report.format_html(build("O311-REQ-01", answered="<script>alert(1)</script>"), NAMES)
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert page.index("<h2>failed (1)</h2><h3>O311-REQ-01</h3>") < page.index("<h2>passed") < page.index("O311-DIS-01")
    assert "#L491" in page


def test_two_runs_are_compared():
    before, after = build("O311-TRA-04"), build("O311-TRA-05")
    kept = check_report.parse_report(check_report.format_json(before), "rapport.json")
    compared = check_report.compare_reports(kept, after)
    assert compared["compared"]["changes"] == [
        {"id": "O311-TRA-04", "before": "warning", "verdict": "passed"},
        {"id": "O311-TRA-05", "before": "passed", "verdict": "warning"},
    ]
    page = check_report.format_html(compared, NAMES)
    assert "Changed since 27/11/2026 12:00" in page
    row = page[page.index("O311-TRA-04") :].partition("</tr>")[0]
    assert row.index(">warning<") < row.index(">passed<")
    same = check_report.compare_reports(kept, before)
    assert same["compared"]["changes"] == [] and "Nothing changed since" in check_report.format_html(same, NAMES)


def test_a_hostile_earlier_report_is_text_and_one_of_other_rules_is_refused():
    rules = [{"id": "<b>", "verdict": "<script>"}, {"id": "O311-TRA-04", "verdict": "<script>"}, 3, None]
    earlier = {"schema_version": 1, "rule_set": {"id": "open311"}, "rules": rules, "at": "<script>", "url": 3}
    kept = check_report.parse_report(json.dumps(earlier), "avant.json")
    assert "<script>" not in check_report.format_html(check_report.compare_reports(kept, build()), NAMES)
    with pytest.raises(InvalidFile, match="other rules"):
        check_report.compare_reports({**kept, "rule_set": {"id": "wfs", "standard": "WFS"}}, build())


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"rules": 3, "rule_set": {"id": "x"}}', "[" * 100_000, "\x00"])
def test_what_is_no_report_is_refused(text):
    with pytest.raises(InvalidFile):
        check_report.parse_report(text, "rapport.json")


def test_a_report_of_a_newer_version_is_refused():
    newer = json.dumps({**build(), "schema_version": 99})
    with pytest.raises(InvalidFile, match="newer"):
        check_report.parse_report(newer, "rapport.json")
