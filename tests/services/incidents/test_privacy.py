"""What of the citizens is left out, and what of their texts is masked."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path

import pytest
from repere.services import json_schema, profile
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.checks.location import check_locations
from repere.services.incidents.checks.road_manager import RoadManagement
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.forwarding import compose_handover
from repere.services.incidents.privacy import MASK, mask_personal_data
from repere.services.incidents.statistics import (
    count_open_by_age,
    format_closing_csv,
    format_open_csv,
    summarise_closing,
)
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Reply, Server

NAMUR = profile.read(json_schema.RESOURCES / "profile.example.json")


@pytest.mark.parametrize(
    "text",
    [
        "0475/12.34.56", "0475 12 34 56", "0475123456", "081 24 60 11", "085/23.45.67", "+32 475 12 34 56",
        "+32 (0)475 12 34 56", "0032475123456", "+4915112345678", "jean.dupont@example.be", "j+x@mail.example.co.uk",
    ],
)  # fmt: skip
def test_addresses_and_numbers_are_masked(text: str):
    assert mask_personal_data(text) == MASK
    assert mask_personal_data(f"Appelez {text}, merci.") == f"Appelez {MASK}, merci."


@pytest.mark.parametrize(
    "text",
    [
        "le 23/11/2026 à 08:15", "du 01/02/2026 au 03-04-2026", "50.4669, 4.8675", "n° 12-14, 4500 Huy",
        "2026-11-01T00:00:00Z", "poteau 0812345", "RN 90, borne 45.200", "@huy", "",
    ],
)  # fmt: skip
def test_dates_places_and_posts_stay(text: str):
    assert mask_personal_data(text) == text


@pytest.mark.parametrize("text", ["0" * 200_000, "a@" * 100_000, "a." * 100_000 + "@", "+3" * 100_000, "0 1 " * 50_000])
def test_hostile_text_takes_no_time(text: str):
    started = time.thread_time()
    mask_personal_data(text)
    assert time.thread_time() - started < 2


# -- a walk from the wire to everything that leaves -------------------------------------------------------

WHO = ("Germaine Dupuis-Lambot", "germaine.dupuis@example.be", "0475 99 88 77", "+32 475 99 88 77", "device-4711")
RECORD = {
    "service_request_id": "1", "status": "open", "service_name": "Voirie", "requested_datetime": "2026-11-01T08:00:00Z",
    "lat": "50.46", "long": "4.87", "address": "Rue Haute 12, 5000 Namur", "description": "Un trou devant chez moi.",
    "requestor_name": WHO[0], "first_name": WHO[0], "last_name": WHO[0], "name": WHO[0], "User Name": WHO[0],
    "email": WHO[1], "phone": WHO[2], "account_id": WHO[1], "device_id": WHO[4],
    "requestor": {"name": WHO[0], "phone": WHO[3]}, "reporter": [WHO[0]],
    "extended_attributes": {"author": WHO[0], "email": WHO[1], "phone": WHO[3]},
}  # fmt: skip


def as_xml(record: dict) -> bytes:
    fields = "".join(
        f"<{name}>{value}</{name}>" for name, value in record.items() if isinstance(value, str) and " " not in name
    )
    return f"<service_requests><request>{fields}</request></service_requests>".encode()


@pytest.mark.parametrize("form", ["json", "xml"])
def test_nothing_of_the_person_is_kept_logged_or_exported(form: str, tmp_path: Path, caplog: pytest.LogCaptureFixture):
    """One report full of its reporter, read over a socket: the file, the log, messages and tables are searched."""
    caplog.set_level(logging.DEBUG)
    body = json.dumps([RECORD]).encode() if form == "json" else as_xml(RECORD)
    with Server(lambda _asked: Reply(body, headers={"Content-Type": f"application/{form}"})) as server:
        incidents = (
            Open311(
                HttpClient("FixMyStreet", per_second=0),
                server.url,
                capabilities=endpoint.parse_capabilities({"format": form}),
            )
            .fetch_incidents()
            .incidents
        )
    assert len(incidents) == 1
    with Workspace(tmp_path / "w.gpkg") as workspace:
        workspace.merge_incidents(incidents, ("", ""))
        doubts = check_locations(incidents, boundary=NAMUR.commune.boundary, commune="Namur")
        workspace.store_location_checks(doubts)
    message = compose_handover(incidents[0], RoadManagement("1", "region", "N90", 3.0, 0.9), NAMUR)
    tables = format_open_csv(count_open_by_age(incidents, "2026-11-24"), "Category")
    tables += format_closing_csv(summarise_closing(incidents, "2026-01-01", "2026-12-01"), "Category")
    left = [
        repr(incidents),
        message.subject + message.body,
        tables,
        caplog.text,
        *(one.format_evidence() for one in doubts),
    ]
    left += [path.read_bytes().decode("latin-1") for path in tmp_path.iterdir()]
    for person in (*WHO, "Germaine", "Dupuis"):
        assert not any(person in text for text in left), person


def test_what_a_citizen_wrote_stays_on_the_desk_and_is_masked_where_it_leaves(tmp_path: Path):
    record = {**RECORD, "description": f"Appelez {WHO[2]} ou {WHO[1]}."}
    with Server(lambda _asked: Reply(json.dumps([record]).encode())) as server:
        (incident,) = Open311(HttpClient("FixMyStreet", per_second=0), server.url).fetch_incidents().incidents
    assert WHO[2] in incident.description
    told = compose_handover(incident, RoadManagement("1", "region", "N90"), NAMUR)
    assert f"Appelez {MASK} ou {MASK}." in told.body
