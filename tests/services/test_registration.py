"""What is new of a known kind is registered in one table, and the profile's schema lists what the table has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from repere.services.corrections.targets.paper_dossier import PaperDossierService
from repere.services.corrections.targets.target_factory import (
    ADDRESS_TARGETS,
    AddressTargetKind,
    create_correction_services,
)
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import REPORTING_KINDS, ReportingKind, create_reporting_client
from repere.services.incidents.clients.incident_file import IncidentFileClient
from repere.services.json_schema import load_schema
from repere.services.profile import IncidentFile, Service, read

RESOURCES = Path(__file__).parents[2] / "resources"


def test_the_schema_lists_what_is_registered():
    roles = load_schema("profile.schema.json")["properties"]["services"]["properties"]
    kinds = {role: set(rule["properties"]["kind"]["enum"]) for role, rule in roles.items()}
    assert kinds["reporting"] == set(REPORTING_KINDS)
    assert kinds["addressing"] == set(ADDRESS_TARGETS)


def test_every_kind_of_reporting_service_has_its_client():
    web = HttpClient("reports")
    clients = {
        kind: type(
            create_reporting_client(web, Service(kind, "reports", "https://example.org", file=IncidentFile("x")))
        )
        for kind in REPORTING_KINDS
    }
    assert len(set(clients.values())) == len(REPORTING_KINDS)
    assert clients["file"] is IncidentFileClient


def test_one_row_makes_a_new_kind_of_reporting_service(monkeypatch):
    calls = []
    kind = ReportingKind("Example", lambda web, service: calls.append((web.service, service.url)))
    monkeypatch.setitem(REPORTING_KINDS, "example", kind)
    create_reporting_client(HttpClient("reports"), Service("example", "reports", "https://example.org"))
    assert calls == [("reports", "https://example.org")]


def test_one_row_makes_a_new_kind_of_target(monkeypatch):
    kind = AddressTargetKind(
        "Example", lambda service, connect, commune: PaperDossierService(f"{commune} {service.url}")
    )
    monkeypatch.setitem(ADDRESS_TARGETS, "example", kind)
    profile = read(RESOURCES / "profile.example.json")
    profile = replace(profile, services={"addressing": Service("example", "addresses", "https://example.org")})
    targets = create_correction_services(profile, lambda service: HttpClient(service.name), {})
    assert [target.service for target in targets.values()] == [f"{profile.commune.nis_code} https://example.org"]
