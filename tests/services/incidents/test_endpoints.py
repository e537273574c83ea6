"""The presets, and the ways of listing that no recorded server has."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from repere.services import json_schema
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.tests.servers.replay import Asked, Reply, Server
from repere.tests.servers.reporting import as_json, reports


@pytest.mark.parametrize("name", endpoint.PRESETS)
def test_a_preset_follows_the_schema_and_says_where_it_is_from(name: str) -> None:
    text = (json_schema.RESOURCES / "reporting" / f"{name}.json").read_text(encoding="utf-8")
    told = json_schema.validate(text, json_schema.load_schema("reporting/endpoint.schema.json"), name=name)
    assert told["source"] and "preset" not in told


def test_every_preset_is_known_and_every_field_has_its_rule() -> None:
    rules = json_schema.load_schema("reporting/endpoint.schema.json")["properties"]
    assert set(rules["preset"]["enum"]) == set(endpoint.PRESETS)
    assert set(rules) - {"$schema"} == set(vars(endpoint.parse_capabilities({})))


def test_fixmystreet_takes_no_new_reports() -> None:
    assert endpoint.parse_capabilities({"preset": "fixmystreet"}).writes == ("update",)


def test_a_server_that_lists_open_reports_only_is_asked_for_all() -> None:
    """Klarschiff."""

    def answer(asked: Asked) -> Reply:
        wanted = asked.query.get("status", "open").split(",")
        stored = [{**record, "status": "closed" if n % 2 else "open"} for n, record in enumerate(reports(10))]
        return as_json([record for record in stored if record["status"] in wanted])

    with Server(answer) as server:
        can = endpoint.parse_capabilities({"preset": "klarschiff"})
        assert (
            len(Open311(HttpClient("S", per_second=0), server.url, capabilities=can).fetch_incidents().incidents) == 10
        )


def test_a_server_that_answers_for_ninety_days_only_is_asked_period_by_period() -> None:
    """The standard's limit; Redmine refuses a longer period with 422."""
    stored = reports(60, gap=10 * 86400)  # twenty months
    now = datetime.fromisoformat(stored[0]["requested_datetime"]) + timedelta(hours=1)

    def answer(asked: Asked) -> Reply:
        if not asked.path.endswith("/requests.json"):
            return as_json([{"service_code": "a"}])
        start, end = (datetime.fromisoformat(asked.query[name][:-1] + "+00:00") for name in ("start_date", "end_date"))
        if end - start > timedelta(days=90):
            return as_json([{"code": 422, "description": "more than 90 days"}], 422)
        shown = [r for r in stored if start <= datetime.fromisoformat(r["requested_datetime"]) < end]
        return as_json(shown[:5])

    with Server(answer) as server:
        service = Open311(
            HttpClient("S", per_second=0),
            server.url,
            capabilities=endpoint.parse_capabilities({"span_days": 90, "clock_hours": 0}),
        )
        everything = service.fetch_incidents(end=now.isoformat())
        assert len(everything.incidents) == 60 and everything.complete
        window = service.fetch_incidents(start="2026-06-01T00:00:00Z", end="2026-09-01T00:00:00Z")
    assert [i.requested_datetime[:10] for i in window.incidents][-1] >= "2026-06-01" and len(window.incidents) == 9
