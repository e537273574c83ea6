"""The Open311 rules against three servers that others wrote, as they were recorded.

A list without a filter is a recorded answer; a filter that the recording shows to work is applied to it; what was
recorded as refused is answered as recorded; what was not recorded drops the connection, and its rule is skipped.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from repere.services.conformance.conformance_check import check_service
from repere.services.conformance.rule_set import load_rule_set
from repere.services.conformance.rules import Outcome, Verdict
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.tests.servers.replay import SAMPLES, Asked, Reply, Server, recorded

DROP = Reply(drop=True)
RULES = load_rule_set("open311")
Records = list[dict[str, Any]]


def records(name: str) -> Records:
    data = json.loads((SAMPLES / "open311" / f"{name}.body").read_bytes())
    return data["service_requests"] if isinstance(data, dict) else data


def sift(listed: Records, query: dict[str, str]) -> Records:
    ids, codes, states = (query.get(name, "") for name in ("service_request_id", "service_code", "status"))
    start, end = query.get("start_date", ""), query.get("end_date", "")
    return [
        one
        for one in listed
        if (not ids or str(one["service_request_id"]) in ids.split(","))
        and (not codes or one["service_code"] in codes.split(","))
        and (not states or one["status"] in states.split(","))
        # the digits, as FixMyStreet reads them
        and (not start or one["requested_datetime"][:19] >= start[:19])
        and (not end or one["requested_datetime"][:19] < end[:19])
    ]


def play(folder: str, base: str, answer: Callable[[str, str, Asked], Reply | Records | str]) -> Server:
    """A server of a folder: ``answer(path, form, asked)`` gives records, a recording or a reply."""

    def reply(asked: Asked) -> Reply:
        path, _dot, form = asked.path.removeprefix(base).rpartition(".")
        given = answer(path, form, asked)
        if isinstance(given, str):
            return recorded(f"open311/{folder}/{given}")
        if isinstance(given, Reply):
            return given
        head = recorded(f"open311/{folder}/requests/{LISTS[folder]}")
        wrapped = {"service_requests": given} if folder == "fixmystreet" else given
        return Reply(json.dumps(wrapped).encode(), 200, head.headers)

    return Server(reply)


LISTS = {"fixmystreet": "list-large.json", "helsinki": "list-100.json", "open311-adapter": "by-ids.json"}


def fixmystreet() -> Server:
    listed = records("fixmystreet/requests/list-large.json")

    def answer(path: str, form: str, asked: Asked) -> Reply | Records | str:
        query = asked.query
        if path == "discovery":
            return f"discovery/discovery.{form}"
        if path == "services":
            return f"services/list.{form}"  # whatever the jurisdiction
        if path.startswith("services/"):
            return "services/definition-404-html.json"
        if path == "requests/repere-0":
            return f"requests/unknown-id.{form}"
        if path.startswith("requests/"):
            return sift(listed, {"service_request_id": path.partition("/")[2]})
        if "jurisdiction_id" not in query:
            return "filters/jurisdiction-missing-200-html.json"
        if query["jurisdiction_id"] != "1":
            return "filters/jurisdiction-any-value.json"
        if query.get("start_date") == "notadate":
            return "filters/date-invalid-500-html.json"
        if "," in query.get("service_request_id", ""):
            return "filters/id-three-values-500-html.json"
        if "," in query.get("service_code", ""):
            return "filters/code-two-values-empty.json"
        if "," in query.get("status", ""):
            return "filters/status-two-values-500-html.json"
        if "start_date" in query and "end_date" not in query:
            if "." in query["start_date"]:
                return DROP
            return f"filters/clock-{'2-plus-one' if query['start_date'].endswith('+01:00') else '1-utc'}.json"
        if unrecorded(query, asked):
            return DROP
        return f"requests/list-large.{form}" if set(query) == {"jurisdiction_id"} else sift(listed, query)

    return play("fixmystreet", "/open311/v2/", answer)


def helsinki() -> Server:
    listed = records("helsinki/requests/list-100.json")

    def answer(path: str, form: str, asked: Asked) -> Reply | Records | str:
        query = asked.query
        if path.endswith("discovery"):
            return "services/discovery-404-html.json"
        if path == "services":
            return "services/jurisdiction-unknown-empty.json" if "jurisdiction_id" in query else f"services/list.{form}"
        if path.startswith("services/"):
            return "services/definition-404-html.json"
        if path == "requests/repere-0":
            return f"requests/unknown-id-404.{form}"
        if path.startswith("requests/"):
            return sift(listed, {"service_request_id": path.partition("/")[2]})
        if query.get("start_date") == "notadate":
            return "filters/date-invalid-500-html.json"
        if "start_date" in query or query.get("status") in ("open", "closed") or unrecorded(query, asked):
            return DROP
        if not query:
            return "requests/list-100.json" if form == "json" else "requests/list-3.xml"
        return [] if "jurisdiction_id" in query else sift(listed, query)

    return play("helsinki", "/api/georeport/v2/", answer)


def adapter() -> Server:
    listed = records("open311-adapter/requests/by-ids.json")

    def answer(path: str, form: str, asked: Asked) -> Reply | Records | str:
        query = asked.query
        if path.endswith("discovery"):
            return "services/discovery-404.xml"
        if path == "services":
            return (
                f"services/list.{form}"
                if query.get("jurisdiction_id") == "namur"
                else "services/jurisdiction-unknown.json"
            )
        if path.startswith("services/"):
            unknown = path == "services/repere-inconnu"
            return f"services/definition-unknown-404.{form}" if unknown else f"services/definition.{form}"
        if path == "requests/repere-0":
            return "requests/unknown-id-500.json"
        if path.startswith("requests/"):
            return "requests/one-closed.json" if path == "requests/NAM-3" else "requests/one-extended-status-500.json"
        if "." in query.get("jurisdiction_id", ""):
            return "requests/jurisdiction-with-dot-400.json"
        if "jurisdiction_id" not in query:
            return DROP
        start = query.get("start_date", "")
        if start == "notadate":
            return "requests/date-only-400.json"
        if "." in start:
            return "requests/fraction-400.json"
        if query.get("status") == "open,closed":
            return "requests/status-two-values.json"
        if query.get("status") or "," in query.get("service_code", "") or unrecorded(query, asked):
            return DROP
        if start and not query.get("end_date"):
            return DROP
        return f"requests/by-ids.{form}" if set(query) == {"jurisdiction_id"} else sift(listed, query)

    return play("open311-adapter", "/open311/v2/", answer)


def unrecorded(query: dict[str, str], asked: Asked) -> bool:
    """An empty parameter, an id with another argument, a span of half a year: nobody recorded those."""
    half_year = "start_date" in query and "end_date" in query and query["start_date"][:7] < "2026-08"
    return asked.has_empty or half_year or {"service_request_id", "status"} <= set(query)


def judge(server: Server, base: str, jurisdiction_id: str) -> dict[str, Verdict]:
    CircuitBreaker.reset()
    with server:
        client = HttpClient("Signalements", per_second=0, attempts=1)
        verdicts = check_service(RULES, client, server.url + base, jurisdiction_id=jurisdiction_id)
    CircuitBreaker.reset()
    return {one.rule.id.removeprefix("O311-"): one for one in verdicts}


@pytest.fixture(scope="module")
def judged() -> dict[str, dict[str, Verdict]]:
    return {
        "F": judge(fixmystreet(), "/open311/v2", "1"),
        "H": judge(helsinki(), "/api/georeport/v2", ""),
        "A": judge(adapter(), "/open311/v2", "namur"),
    }


TABLE = """
DIS-01 ✔✘✘  DIS-02 ✘––  DIS-03 ✔––  DIS-04 ✔––  DIS-05 ✘––  DIS-06 ✘––  DIS-07 ✘––
TRA-01 ✔✔✔  TRA-02 ✘✔✔  TRA-03 ✔✔✔  TRA-04 ✘✘✔  TRA-05 ✔✘✘  TRA-06 ✔✔✔  TRA-07 ✔✔✔  TRA-08 ✔✔✔  TRA-09 ✔✔✔
TRA-10 ✔✘✔  TRA-11 ✘✔✔  TRA-12 ✘✔✘  TRA-13 ???  TRA-14 ✔?✔  TRA-15 ???  JUR-01 ✘✔?  JUR-02 ✘✘✘  JUR-03 ✔?✘
SRV-01 ✔✔✔  SRV-02 ✔✔✔  SRV-03 ✔✔✔  SRV-04 ✔✔✔  SRV-05 ✘✔✘
DEF-01 ––✔  DEF-02 ––✔  DEF-03 ––✔  DEF-04 ––✔  DEF-05 ––✔  DEF-06 ✔–✔
REQ-01 ✔✔✔  REQ-02 ✔✔✔  REQ-03 ✘✘✔  REQ-04 ✔✔✘  REQ-05 ✔✔✔  REQ-06 ✔✔✔  REQ-07 ✔✔✔  REQ-08 ✘✔✔  REQ-09 ???
REQ-10 ✔✔✔  REQ-11 ✘✔?  REQ-12 ✔?✘  REQ-13 ✘✔✔  REQ-14 ✔?✔  REQ-15 ✘??  REQ-16 ?✘✘  REQ-17 ???  REQ-18 ✘✘✔
REQ-19 ??✘  REQ-20 ✘✘✘  ONE-01 ✔✔✘  ONE-02 ✘✔✘  ERR-01 ✘✔✔  ERR-02 ✘✘✔  ERR-03 ✘✘✔  ERR-04 ✘✘✘  ERR-05 ??✘
"""
"""What a person read in the recordings of FixMyStreet, Helsinki and open311-adapter, in this order."""

BEYOND_THE_RECORDING = {
    ("DIS-05", "F"): Outcome.SKIPPED,  # the address in the document was not asked
    ("TRA-14", "H"): Outcome.PASSED,  # each recorded question carried a key; the replay asks for none
    ("DEF-06", "H"): Outcome.PASSED,  # there are no definitions at all: an unknown one is 404 as any other
    ("REQ-12", "A"): Outcome.SKIPPED,  # one state alone was not recorded
    ("REQ-16", "F"): Outcome.PASSED,  # the list was cut when it was recorded
    ("REQ-16", "A"): Outcome.PASSED,  # the old ones were recorded with a filter
    ("ERR-05", "F"): Outcome.PASSED,  # the pages of HTML are one-line stand-ins
    ("ERR-05", "H"): Outcome.PASSED,
}


def test_three_recorded_servers_get_the_verdicts_that_a_person_gave(judged):
    read = dict(cell.split() for line in TABLE.split("\n") for cell in line.split("  ") if cell)
    meant = {"✔": {Outcome.PASSED}, "✘": {Outcome.FAILED, Outcome.WARNING}}
    wrong = {}
    for name, marks in read.items():
        for mark, (letter, verdicts) in zip(marks, judged.items(), strict=True):
            beyond = BEYOND_THE_RECORDING.get((name, letter))
            due = {beyond} if beyond else meant.get(mark, {Outcome.SKIPPED})
            if verdicts[name].outcome not in due:
                wrong[name, letter] = (mark, verdicts[name].outcome, verdicts[name].reason())
    assert not wrong
    assert len(read) == 63


def test_only_what_the_standard_obliges_to_is_called_failed(judged):
    failed = {
        letter: {name for name, one in verdicts.items() if one.outcome is Outcome.FAILED}
        for letter, verdicts in judged.items()
    }
    assert failed == {
        "F": {
            "DIS-02", "TRA-02", "TRA-11", "JUR-01", "JUR-02", "REQ-08", "REQ-11", "REQ-13", "ERR-01", "ERR-02",
        },
        "H": {"DIS-01", "TRA-10", "REQ-16", "ERR-02"},
        "A": {"DIS-01", "REQ-04", "ONE-01"},
    }  # fmt: skip


def test_a_verdict_names_what_was_asked_and_what_came(judged):
    one = judged["F"]["REQ-08"]
    assert one.result.request.endswith("requests.json?jurisdiction_id=1&service_request_id=135%2C703%2C306")
    assert one.result.response.startswith("HTTP 500 text/html")
    assert one.reason() == "Came: – (HTTP 500); due: 135, 703, 306."
    assert len(one.result.checksum) == 64
