"""The Open311 rules that write: the town, the town with one thing changed, and three servers as they were recorded.

Each rule is kept somewhere and not kept somewhere; nothing is written without consent, twice, or to another address.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
import requests
from repere.services.conformance import __main__, check_report
from repere.services.conformance.conformance_check import check_service
from repere.services.conformance.open311_writing import WriteConsent
from repere.services.conformance.rule_set import load_rule_set
from repere.services.conformance.rules import Outcome, Verdict
from repere.services.errors import Cancelled
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.training_town import TrainingTown
from repere.tests.servers.replay import Asked, Reply, Server, recorded

WHOLE = load_rule_set("open311")
RULES = replace(WHOLE, rules=tuple(rule for rule in WHOLE.rules if rule.mode == "write"))
KEY = "key-of-the-test-service"
Change = Callable[[Asked, Reply], Reply]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainingTown]:
    running = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield running
    running.stop()


def relay(town: TrainingTown, change: Change = lambda _asked, reply: reply) -> Server:
    """The town behind one more server, which may change what it says."""

    def answer(asked: Asked) -> Reply:
        if asked.path.startswith("/open311/v2/tokens/T"):
            with town.state.lock, town.state.db:  # its second is over
                town.state.db.execute("UPDATE incident SET requested = '2026-11-01T00:00:00Z' WHERE id > 1500")
        came = requests.request(
            asked.method,
            town.url + asked.path,
            params=asked.query,
            data=asked.body,
            headers={"Content-Type": asked.headers.get("Content-Type", "")},
            timeout=30,
        )
        return change(asked, Reply(came.content, came.status_code, {"Content-Type": came.headers["Content-Type"]}))

    return Server(answer)


def judge(
    server: Server, code: str, base: str = "/open311/v2", jurisdiction_id: str = "", key: str = KEY
) -> dict[str, Verdict]:
    CircuitBreaker.reset()
    consent = WriteConsent(code, key, waits_s=(0.0, 0.0, 0.0))
    with server:
        client = HttpClient("Signalements", per_second=0, attempts=1)
        verdicts = check_service(RULES, client, server.url + base, jurisdiction_id=jurisdiction_id, consent=consent)
    CircuitBreaker.reset()
    assert not any(KEY in one.result.request + one.reason() + one.result.response for one in verdicts)
    return {one.rule.id.removeprefix("O311-"): one for one in verdicts}


def outcomes(verdicts: dict[str, Verdict]) -> dict[Outcome, set[str]]:
    return {outcome: {name for name, one in verdicts.items() if one.outcome is outcome} for outcome in Outcome}


def writes(server: Server) -> list[Asked]:
    return [asked for asked in server.asked if asked.method != "GET"]


def test_nothing_is_written_without_consent(town: TrainingTown) -> None:
    server = relay(town)
    with server:
        verdicts = check_service(RULES, HttpClient("x", per_second=0, attempts=1), f"{server.url}/open311/v2")
    assert not server.asked
    assert len(verdicts) == 11 and {one.outcome for one in verdicts} == {Outcome.SKIPPED}


def test_the_town_keeps_all_and_gets_one_request(town: TrainingTown) -> None:
    before = count(town)
    server = relay(town)
    verdicts = judge(server, "depots-sauvages")
    assert outcomes(verdicts)[Outcome.PASSED] == {f"PST-0{number}" for number in range(1, 10)} | {"TOK-02"}
    assert count(town) == before + 1
    made = verdicts["PST-01"].result.written
    row = town.state.db.execute("SELECT * FROM incident WHERE id = ?", (int(made["id"]),)).fetchone()
    assert row["service_code"] == "depots-sauvages" and row["description"] == made["description"]
    assert "conformité" in row["description"] and row["requestor_name"] == ""
    assert len(writes(server)) == 5 and writes(server)[-1].path.endswith(".xml")


def test_a_service_of_xml_alone_is_written_to_in_xml(town: TrainingTown) -> None:
    server = relay(town, lambda asked, reply: replace(reply, status=404) if asked.path.endswith(".json") else reply)
    verdicts = judge(server, "depots-sauvages")
    assert len(outcomes(verdicts)[Outcome.PASSED]) == 10
    assert {asked.path for asked in writes(server)} == {"/open311/v2/requests.xml"}


def test_a_token_is_followed_to_its_request(town: TrainingTown) -> None:
    verdicts = judge(relay(town), "cours-deau")
    assert outcomes(verdicts)[Outcome.SKIPPED] == {"PST-07", "PST-08"}
    assert not outcomes(verdicts)[Outcome.WARNING] | outcomes(verdicts)[Outcome.FAILED]
    made = verdicts["PST-01"].result.written
    assert made["token"] == f"T{made['id']}"


def swap(name: str, value: object) -> Callable[[dict], dict]:
    return lambda record: {**record, name: value}


def change_json(path: str, change: Callable[[dict], dict], method: str = "GET") -> Change:
    def changed(asked: Asked, reply: Reply) -> Reply:
        if asked.method != method or path not in asked.path or not asked.path.endswith(".json") or reply.status != 200:
            return reply
        return replace(reply, body=json.dumps([change(record) for record in json.loads(reply.body)]).encode())

    return changed


def change_post(status: int, fits: Callable[[Asked], bool]) -> Change:
    """Take what the town refuses."""
    body = b"<service_requests><request><service_request_id>T-1</service_request_id></request></service_requests>"
    taken = Reply(body, status, {"Content-Type": "text/xml"})
    return lambda asked, reply: taken if asked.method == "POST" and fits(asked) else reply


def replace_made(before: bytes, after: bytes) -> Change:
    return lambda asked, reply: (
        replace(reply, body=reply.body.replace(before, after)) if asked.method == "POST" else reply
    )


def is_bare(asked: Asked) -> bool:
    """A known category with its place, and nothing of what it asks for beside."""
    return "attribute" not in asked.body.decode() and "lat" in asked.form and UNKNOWN not in asked.body.decode()


def fail_token(asked: Asked, reply: Reply) -> Reply:
    return replace(reply, status=500) if "/tokens/" in asked.path else reply


UNKNOWN = "repere-inconnu"


@pytest.mark.parametrize(
    ("code", "change", "rule", "outcome"),
    [
        ("graffitis", replace_made(b"<service_notice", b"<token>T1</token><service_notice"), "PST-02", "warning"),
        ("graffitis", replace_made(b"service_request_id", b"token"), "PST-03", "failed"),
        ("graffitis", change_post(200, lambda asked: "api_key" not in asked.form), "PST-04", "warning"),
        ("graffitis", change_post(200, lambda asked: "lat" not in asked.form), "PST-05", "failed"),
        ("graffitis", change_post(201, lambda asked: asked.form["service_code"] == UNKNOWN), "PST-06", "failed"),
        (
            "depots-sauvages",
            change_post(200, is_bare),
            "PST-07",
            "warning",
        ),
        ("graffitis", change_json("/requests/", swap("service_code", "avaloirs-bouches")), "PST-09", "warning"),
        ("graffitis", change_json("/requests/", swap("lat", "50.4")), "PST-09", "warning"),
        ("graffitis", change_json("/requests/", swap("description", "")), "PST-09", "warning"),
        ("cours-deau", change_json("/tokens/", swap("token", "T9")), "TOK-01", "failed"),
        ("cours-deau", change_json("/tokens/", lambda record: {"token": record["token"]}), "TOK-01", "failed"),
        ("cours-deau", fail_token, "TOK-02", "failed"),
    ],
)  # fmt: skip
def test_a_fault_of_the_town_is_seen(town: TrainingTown, code: str, change: Change, rule: str, outcome: str) -> None:
    server = relay(town, change)
    before = count(town)
    verdicts = judge(server, code)
    assert verdicts[rule].outcome.value == outcome, verdicts[rule].reason()
    assert verdicts[rule].reason() and verdicts[rule].result.request
    # the first that is taken is the last that is sent
    assert count(town) <= before + 1
    assert sum(one.outcome in (Outcome.FAILED, Outcome.WARNING) for one in verdicts.values()) <= 2


RECORDED = {
    # category, must be refused, then made; what is asked back
    "helsinki": ("100", "/api/georeport/v2", "", {
        "no_place": "no-location-500-html.json", "no_code": "bad-code-400.json", "no_key": "no-key-500-html.json",
        "request": "ok-201.xml",
    }),
    "open311-adapter": ("NIDPOULE", "/open311/v2", "namur", {
        "no_place": "no-location-400.json", "no_code": "bad-code-400.json",
        "no_attribute": "attribute-missing-400.json", "no_key": "no-key-400.json",
        "several": "multi-value-brackets-400.json", "request": "ok.xml",
    }),
    "open311-adapter, batch": ("DEPOT", "/open311/v2", "namur", {
        "no_place": "no-location-400.json", "no_code": "bad-code-400.json", "no_key": "no-key-400.json",
        "request": "batch-token.json",
    }),
}  # fmt: skip


def play(name: str) -> Server:
    """A recorded server: each write gets what was recorded of one with the same thing left out."""
    folder, made = name.partition(",")[0], RECORDED[name][3]
    pending = ["token-pending-500.json"]
    sent: dict[str, str] = {}

    def answer_post(asked: Asked) -> str:
        if asked.form["service_code"] in ("repere-inconnu", "999"):
            return made["no_code"]
        if "lat" not in asked.form:
            return made["no_place"]
        if "api_key" not in asked.form:
            return made["no_key"]
        if "attribute" not in asked.body.decode() and "no_attribute" in made:
            return made["no_attribute"]
        if "%5B%5D" in asked.body.decode():
            return made["several"]
        sent.update(asked.form)
        return made["request"]

    def answer(asked: Asked) -> Reply:
        path, form = asked.path.removeprefix(RECORDED[name][1]), asked.path.rpartition(".")[2]
        if asked.method == "POST":
            return recorded(f"open311/{folder}/create/{answer_post(asked)}")
        if path.startswith("/tokens/"):
            unknown = "repere-0" in path
            ready = "token-unknown-500.json" if unknown else pending.pop() if pending else "token-ready.json"
            return recorded(f"open311/{folder}/create/{ready}")
        if path.startswith("/services/"):
            return recorded(f"open311/{folder}/services/definition.{form}")
        if path.startswith("/requests/") and folder == "helsinki":
            head = recorded("open311/helsinki/create/ok-201.json")
            shown = {**json.loads(head.body)[0], "description": sent["description"]}
            shown |= {"lat": sent["lat"], "long": sent["long"]}
            return replace(head, body=json.dumps([shown]).encode(), status=200)
        if path.startswith("/requests/"):
            return Reply(drop=True)
        return recorded(f"open311/{folder}/{LISTS[folder][path.startswith('/requests')]}.{form}")

    return Server(answer)


LISTS = {
    "helsinki": ("services/list", "requests/list-3"),
    "open311-adapter": ("services/list", "requests/by-ids"),
}


@pytest.mark.parametrize(
    ("name", "kept", "unkept", "failed"),
    [
        ("helsinki", "PST-01 PST-02 PST-03", "PST-04 PST-05 PST-06", "PST-05 PST-06"),
        (
            "open311-adapter",
            "PST-01 PST-02 PST-03 PST-05 PST-07",
            "PST-04 PST-06 PST-08 TOK-02",
            "PST-06 PST-08 TOK-02",
        ),
        (
            "open311-adapter, batch",
            "PST-01 PST-02 PST-03 PST-05 TOK-01",
            "PST-04 PST-06 TOK-02",
            "PST-06 TOK-02",
        ),
    ],
)
def test_recorded_servers_get_the_verdicts_that_a_person_gave(name: str, kept: str, unkept: str, failed: str) -> None:
    code, base, jurisdiction_id, _made = RECORDED[name]
    verdicts = judge(play(name), code, base, jurisdiction_id)
    found = outcomes(verdicts)
    why = {name: f"{one.outcome.value} {one.reason()}" for name, one in verdicts.items()}
    assert found[Outcome.PASSED] - {"PST-09"} == set(kept.split()), why
    assert (found[Outcome.FAILED] | found[Outcome.WARNING]) - {"PST-09"} == set(unkept.split()), why
    assert found[Outcome.FAILED] == set(failed.split()), why


def test_helsinki_loses_the_address() -> None:
    verdicts = judge(play("helsinki"), "100", "/api/georeport/v2")
    one = verdicts["PST-09"]
    assert (one.outcome, one.reason()) == (Outcome.WARNING, "Lost or changed: address.")


def test_fixmystreet_lists_old_requests_and_makes_none() -> None:
    def answer(asked: Asked) -> Reply:
        if asked.method == "POST":
            return recorded("open311/fixmystreet/requests/post-not-supported.json")
        listed = "services/list" if "services" in asked.path else "requests/list-large"
        return recorded(f"open311/fixmystreet/{listed}.{asked.path.rpartition('.')[2]}")

    server = Server(answer)
    verdicts = judge(server, "Graffiti", jurisdiction_id="1")
    assert verdicts["PST-01"].outcome is Outcome.WARNING and len(writes(server)) == 1
    assert outcomes(verdicts)[Outcome.SKIPPED] == set(verdicts) - {"PST-01"}
    assert not verdicts["PST-01"].result.written


def test_a_category_that_is_not_listed_gets_nothing(town: TrainingTown) -> None:
    server = relay(town)
    verdicts = judge(server, "graffiti'; DROP TABLE incident")
    assert not writes(server)
    assert outcomes(verdicts)[Outcome.SKIPPED] == set(verdicts) - {"TOK-02"}
    assert "lists no category" in verdicts["PST-01"].reason()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_write_is_not_sent_on_to_another_address(town: TrainingTown, status: int) -> None:
    other = Server(lambda asked: Reply(b"[]"))
    with other:
        away = Reply(b"", status, {"Location": f"{other.url}/requests.json", "Content-Type": "text/html"})
        server = relay(town, lambda asked, reply: away if asked.method == "POST" else reply)
        verdicts = judge(server, "graffitis")
    assert not other.asked and len(writes(server)) == 1
    assert verdicts["PST-01"].outcome is Outcome.SKIPPED


def test_a_lost_answer_is_not_asked_for_again_and_is_reported(town: TrainingTown) -> None:
    before = count(town)
    whole = lambda asked: asked.method == "POST" and asked.path.endswith("xml")  # noqa: E731
    server = relay(town, lambda asked, reply: Reply(drop=True) if whole(asked) else reply)
    verdicts = judge(server, "graffitis")
    one = verdicts["PST-01"]
    assert len(list(filter(whole, server.asked))) == 1 and count(town) == before + 1
    assert one.outcome is Outcome.SKIPPED and one.result.written["description"] in one.reason()
    row = town.state.db.execute("SELECT description FROM incident ORDER BY id DESC").fetchone()
    assert row[0] == one.result.written["description"]


def test_stopping_after_the_write_still_says_what_is_there(town: TrainingTown) -> None:
    taken: list[Asked] = []

    def note(asked: Asked, reply: Reply) -> Reply:
        taken.extend([asked] * (asked.method == "POST" and reply.status == 200))
        return reply

    with relay(town, note) as server:
        client = HttpClient("x", per_second=0, attempts=1, cancelled=lambda: bool(taken))
        verdicts = check_service(
            RULES,
            client,
            f"{server.url}/open311/v2",
            consent=WriteConsent("graffitis", KEY),
            cancelled=lambda: bool(taken),
        )
        assert verdicts[0].result.written["id"] and {one.outcome for one in verdicts[1:]} == {Outcome.SKIPPED}
        with pytest.raises(Cancelled):
            check_service(RULES, client, f"{server.url}/open311/v2", consent=WriteConsent("graffitis", KEY),
                          cancelled=lambda: True)  # fmt: skip


def test_the_report_says_what_was_written(town: TrainingTown) -> None:
    verdicts = judge(relay(town), "graffitis")
    at = datetime(2026, 11, 27, tzinfo=timezone.utc)
    report = check_report.build_report(RULES, list(verdicts.values()), "https://example.org/v2", at)
    made = verdicts["PST-01"].result.written
    assert report["mode"] == "write" and report["written"] == [made]
    page = check_report.format_html(report, {outcome: outcome.value for outcome in Outcome})
    assert made["id"] in page and "to be closed" in page and "Only reads" not in page
    assert KEY not in check_report.format_json(report)


def test_a_console_writes_where_a_category_is_named_and_says_what(
    town: TrainingTown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "MAX_REQUESTS_PER_S", 0)
    monkeypatch.setattr(__main__, "load_rule_set", lambda _name: RULES)
    monkeypatch.setenv(__main__.KEY_VARIABLE, KEY)
    output, before = tmp_path / "rapport.json", count(town)
    CircuitBreaker.reset()
    with relay(town) as server:
        arguments = [f"{server.url}/open311/v2", "--output", str(output)]
        assert __main__.main(arguments) == 2 and not server.asked
        assert __main__.main([*arguments, "--write-test", "graffitis"]) == 0
    said = capsys.readouterr().out
    (made,) = json.loads(output.read_bytes())["written"]
    assert f"written, to be closed: graffitis {made['id']}" in said and KEY not in said
    assert count(town) == before + 1


def count(town: TrainingTown) -> int:
    return int(town.state.db.execute("SELECT count(*) FROM incident").fetchone()[0])
