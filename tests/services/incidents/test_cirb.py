"""The CIRB platform, as the training town plays it, and the town itself behind the profile's kinds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from repere.services.errors import InvalidResponse
from repere.services.http.client import HttpClient
from repere.services.incidents.capabilities.probe import probe
from repere.services.incidents.clients.cirb import Cirb
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.incidents.clients.open311 import Open311
from repere.services.profile import Service
from repere.services.training_town.server.server import TrainingTown
from repere.tests.servers.replay import Server
from repere.tests.servers.reporting import as_json


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    sandbox = TrainingTown(Path(tmp_path_factory.mktemp("town")) / "town.sqlite").start()
    yield sandbox.url
    sandbox.stop()


def web() -> HttpClient:
    return HttpClient("FixMyStreet", per_second=0, attempts=1)


@pytest.mark.parametrize("path", ["/cirb/api", "/fmx/api"])
def test_both_generations_give_the_towns_own_reports(town: str, path: str) -> None:
    platform = create_reporting_client(web(), Service("cirb", "FixMyStreet", town + path))
    assert isinstance(platform, Cirb)
    done = platform.fetch_incidents()
    theirs = {int(i.service_request_id): i for i in Open311(web(), f"{town}/open311/v2").fetch_incidents().incidents}
    assert not done.complete  # what was closed long ago is not listed, so nothing vanished
    assert 100 < len(done.incidents) < len(theirs) and done.unreadable == 0
    assert {number for number, i in theirs.items() if i.status == "open"} <= {
        int(i.service_request_id) for i in done.incidents
    }
    for found in done.incidents:
        same = theirs[int(found.service_request_id)]
        assert (found.status, found.service_name) == (same.status, same.service_name)
        assert (found.requested_datetime, found.updated_datetime) == (same.requested_datetime, same.updated_datetime)
        if same.lon is not None and found.lon is not None:
            # there and back through Belgian Lambert
            assert (found.lon, found.lat) == pytest.approx((same.lon, same.lat), abs=2e-6)


def test_one_report_its_history_and_the_categories(town: str) -> None:
    platform = Cirb(web(), f"{town}/cirb/api")
    moving = [i for i in platform.fetch_incidents().incidents if i.status_notes == "in_progress"]
    first = next(i for i in moving if len(platform.fetch_updates(i.service_request_id)) > 1)
    assert platform.fetch_incident(first.service_request_id) == first
    steps = platform.fetch_updates(first.service_request_id)
    assert steps == sorted(steps, key=lambda step: step.updated_datetime) and steps[0].updated_datetime.endswith(
        "T00:00:00Z"
    )
    assert platform.fetch_incident("999999999") is None and platform.fetch_updates("999999999") == []
    categories = {category.service_code: category for category in platform.fetch_categories()}
    assert first.service_code in categories and all(category.group for category in categories.values())


def test_numbers_and_personal_fields_of_the_published_generation() -> None:
    record = {
        "id": 42,
        "creationDate": "2026-07-01T12:00:00",
        "status": 9,
        "category": {"id": 3, "nameNl": "Put", "nameFr": ""},
        "location": {
            "coordinates": {"x": "185000", "y": 128000},
            "address": {"streetNameFr": "Rue", "streetNumber": 4},
        },
        "assignee": {"nameFr": "Voirie - Namur (081 24 63 11)", "phoneNumber": "029876543"},
        "reporter": {"firstName": "Jeanne", "email": "jeanne@a.example"},
    }
    with Server(lambda asked: as_json({"_links": {}, "response": record})) as server:
        found = Cirb(web(), server.url + "/fmx/api").fetch_incident("42")
    assert found is not None and (found.status, found.status_notes) == ("closed", "no_further_action")
    assert (found.service_name, found.address) == ("Put", "Rue 4")
    assert found.requested_datetime == "2026-07-01T10:00:00Z"  # Brussels, in summer
    assert not any(word in repr(found) for word in ("Jeanne", "jeanne", "029876543", "24 63 11"))


def test_an_exception_with_200_is_no_incident() -> None:
    told = {"exceptions": {"type": "ERROR", "code": 404, "description": "Report does not exist"}}
    with Server(lambda asked: as_json(told)) as server, pytest.raises(InvalidResponse):
        Cirb(web(), server.url + "/api").fetch_incident("1")


def test_the_town_is_probed_as_the_standard_server_it_is(town: str) -> None:
    found = probe(web(), f"{town}/open311", "huy.example")
    assert found.url == f"{town}/open311/v2"
    can = found.capabilities
    assert (can.preset, can.paging, can.size_parameter, can.clock_hours) == ("standard", "page", "page_size", 0)
    assert {"start_date", "end_date", "updated_after"} <= set(can.parameters)
    assert set(can.several) == {"service_request_id", "service_code", "status"} and "updates" in can.extensions
    told = Open311(web(), found.url, "huy.example", capabilities=can).fetch_incidents()
    assert told.complete and {i.service_request_id for i in told.incidents} == {
        i.service_request_id for i in Open311(web(), found.url, "huy.example").fetch_incidents().incidents
    }
