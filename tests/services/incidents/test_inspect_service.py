"""A pasted address: what answers there, and how many reports it shows."""

from __future__ import annotations

import pytest
from repere.services.errors import RequestRejected, ServiceError
from repere.services.http.client import HttpClient
from repere.services.incidents.capabilities.inspect_service import describe_software, inspect_reporting
from repere.services.incidents.clients.client_factory import create_reporting_client
from repere.services.profile import Service
from repere.services.training_town.server.server import TrainingTown
from repere.tests.servers.raw import RawServer


@pytest.fixture
def web() -> HttpClient:
    return HttpClient("reports", per_second=0, attempts=1)


def pasted(url: str) -> Service:
    return Service("open311", "Reports", url)


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    sandbox = TrainingTown(tmp_path_factory.mktemp("town") / "town.sqlite").start()
    yield sandbox.url
    sandbox.stop()


def test_the_towns_open311_is_found_and_counted(town, web):
    looked = inspect_reporting(web, pasted(f"{town}/open311"))
    assert looked.service.kind == "open311" and looked.service.capabilities
    assert describe_software(looked.service) in ("Open311", "FixMyStreet (Open311)")
    everything = create_reporting_client(web, looked.service).fetch_incidents().incidents
    assert 0 < looked.count <= len(everything)
    assert looked.is_whole == (looked.count == len(everything))
    assert looked.newest[:10] == max(incident.requested_datetime for incident in everything)[:10]


def test_a_cirb_platform_is_found_under_the_address_of_its_site(town, web):
    looked = inspect_reporting(web, pasted(f"{town}/cirb"))
    assert looked.service.kind == "cirb" and looked.service.url.startswith(f"{town}/cirb")
    assert looked.count > 0 and not looked.is_whole


def test_a_page_that_is_no_service_says_so(web):
    page = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\nConnection: close\r\n\r\n<html>Hi</html>"
    )
    with RawServer(page) as server, pytest.raises(ServiceError):
        inspect_reporting(web, pasted(server.url))


def test_a_refusal_is_told_as_the_service_said_it(web):
    page = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    with RawServer(page) as server, pytest.raises(RequestRejected):
        inspect_reporting(web, pasted(server.url))
