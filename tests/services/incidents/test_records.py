"""Values made equal: dates of every zone, and records that become something else while a long list is decoded."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from repere.services.http.client import HttpClient
from repere.services.http.response import Response
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.parsing import format_days_ago, normalise_date, parse_date
from repere.services.model.incident import Incident


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-01T02:20:59Z", "2026-11-01T02:20:59Z"),
        ("2026-11-01T02:20:59+00:00", "2026-11-01T02:20:59Z"),
        ("2026-01-01T00:20:59+01:00", "2025-12-31T23:20:59Z"),
        ("2026-07-01T00:00:01+02:00", "2026-06-30T22:00:01Z"),
        ("2026-12-31T22:59:59-03:00", "2027-01-01T01:59:59Z"),
        ("2026-11-01T02:20:59+05:30", "2026-10-31T20:50:59Z"),
        ("2026-11-01T02:20:59+0100", "2026-11-01T01:20:59Z"),
        ("2028-02-29T12:00:00Z", "2028-02-29T12:00:00Z"),
        ("2026-02-29T12:00:00Z", ""),
        ("2026-11-01T24:00:00Z", ""),
        ("2026-11-01T10:60:00Z", ""),
        ("2026-11-01T10:00:60+01:00", ""),
        ("2026-11-01T10:00:00+99:00", "2026-10-28T07:00:00Z"),
        # PostgreSQL
        ("2026-05-01 10:00:00+02", "2026-05-01T08:00:00Z"),
        ("2026-05-01 10:00:00.123456-03", "2026-05-01T13:00:00Z"),
        ("2026-05-01 10:00:00+05:30", "2026-05-01T04:30:00Z"),
        # Ruby and Rails
        ("2026-05-01 10:00:00 UTC", "2026-05-01T10:00:00Z"),
        ("2026-05-01 10:00:00 +0200", "2026-05-01T08:00:00Z"),
        ("Fri, 01 May 2026 10:00:00 UTC +00:00", "2026-05-01T10:00:00Z"),
        ("Fri, 01 May 2026 10:00:00 GMT", "2026-05-01T10:00:00Z"),
        ("1 May 2026 10:00:00 +0200", "2026-05-01T08:00:00Z"),
        ("Fri, 01 Mai 2026 10:00:00 GMT", ""),
        # Java
        ("2026-05-01T10:00:00.000Z[UTC]", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00+02:00[Europe/Brussels]", "2026-05-01T08:00:00Z"),
        ("2026-05-01T10:00:00-07:00[PST8PDT]", "2026-05-01T17:00:00Z"),
        # RFC 3339 allows small letters; ISO 8601's basic form
        ("2026-05-01t10:00:00z", "2026-05-01T10:00:00Z"),
        ("2026-05-01 10:00:00 utc", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00:00,123+02:00", "2026-05-01T08:00:00Z"),
        ("20260501T100000Z", "2026-05-01T10:00:00Z"),
        # Microsoft's, and the zones of Belgian clocks in letters
        ("/Date(1777975200000+0200)/", "2026-05-05T10:00:00Z"),
        ("2026-05-01 10:00:00 CEST", "2026-05-01T08:00:00Z"),
        ("2026-01-01 10:00 CET", "2026-01-01T09:00:00Z"),
        # a number of seconds, or a day and a month in an order nobody tells, are not guessed
        ("1777975200", ""),
        ("09/05/2026 10:00", ""),
    ],
)
def test_a_date_is_told_in_utc(text: str, meant: str) -> None:
    assert normalise_date(text) == meant
    assert normalise_date(text) == meant  # its hour is known now


def test_a_record_is_made_an_incident_while_the_list_is_decoded_and_what_is_none_is_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listed = [
        {"service_request_id": 7, "status": "Open", "agency_responsible": {"recipient": ["Namur"]}},
        {"service_request_id": None},
        {"status": "open"},
        3,
        {"service_request_id": "8", "extended_attributes": {"media_urls": ["https://example.org/1.jpg"]}},
    ]
    body = json.dumps({"service_requests": listed}).encode()
    reader = Open311(HttpClient("Signalements", per_second=0), "http://example.org/v2")
    answer = Response("Signalements", "http://example.org", 200, {"Content-Type": "application/json"}, body)
    monkeypatch.setattr(reader, "get", lambda _path, _params=None: answer)
    found = reader.fetch_incidents()
    assert all(isinstance(one, Incident) for one in found.incidents)
    told = {one.service_request_id: one for one in found.incidents}
    assert told["7"].agency_responsible == "Namur" and told["7"].status == "open"
    assert told["8"].media_url == "https://example.org/1.jpg"
    assert found.unreadable == 3 and not found.complete


def test_a_moment_so_many_days_ago_is_written_as_incidents_are_dated():
    before, written, after = (datetime.now(timezone.utc), format_days_ago(30), datetime.now(timezone.utc))
    assert written.endswith("Z")
    assert before.replace(microsecond=0) <= parse_date(written) + timedelta(days=30) <= after
