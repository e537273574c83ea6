"""What is new of a known kind is registered in one table, and the profile's schema lists what the table has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from repere.services.corrections.create import KIND_BY_DISCREPANCY, draft_from_discrepancy
from repere.services.corrections.icar_encoding import format_message
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.address_report import AddressReport
from repere.services.corrections.targets.paper_dossier import PaperDossierService
from repere.services.corrections.targets.target_factory import (
    ADDRESS_TARGETS,
    AddressTargetKind,
    create_correction_services,
)
from repere.services.errors import RequestRejected
from repere.services.http.client import HttpClient
from repere.services.incidents.clients.client_factory import REPORTING_KINDS, ReportingKind, create_reporting_client
from repere.services.incidents.clients.incident_file import IncidentFileClient
from repere.services.json_schema import load_schema
from repere.services.model.correction import (
    ADDRESS_KINDS,
    CORRECTION_KINDS,
    CorrectionFields,
    CorrectionKind,
    CorrectionTarget,
    KindRules,
    Subject,
)
from repere.services.model.discrepancy import Discrepancy
from repere.services.profile import IncidentFile, Service, read

RESOURCES = Path(__file__).parents[2] / "resources"

SECTION = Discrepancy(
    "section", "R1", "1948446", "Tihange", "Huy", 0.0, 0.9, "warning", "", "Rue Haute 12, 4500 Huy", "Rue Haute", "12",
    "", "4500", "Huy", "7", 211003.0, 132004.0, 211000.0, 132000.0,
)  # fmt: skip


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


def test_every_kind_of_correction_is_in_the_table_and_a_dossier_carries_those_of_addresses():
    assert set(CORRECTION_KINDS) == set(CorrectionKind)
    item = load_schema("dossier/dossier.schema.json")["$defs"]["item"]["properties"]
    assert item["kind"]["enum"] == list(ADDRESS_KINDS)
    fields = {name for rules in CORRECTION_KINDS.values() for name in rules.fields.__annotations__}
    assert fields | {"status"} == set(CorrectionFields.__annotations__)


def test_one_row_makes_a_new_kind_of_correction(monkeypatch):
    section = CorrectionKind("section")
    monkeypatch.setitem(KIND_BY_DISCREPANCY, "section", section)
    draft = draft_from_discrepancy(SECTION)
    assert format_message(draft).startswith("section: Rue Haute 12")
    rules = KindRules("Change the section", (CorrectionTarget.ADDRESSING,), Subject.STREET)
    monkeypatch.setitem(CORRECTION_KINDS, section, rules)
    assert draft.rules is rules
    message = format_message(draft)
    assert message.startswith("Change the section: Rue Haute 12") and "1948446" not in message


@pytest.mark.parametrize(
    "target",
    [
        AddressReport(HttpClient("Adresses"), "http://127.0.0.1:1", "61031"),
        AddressRegistry(HttpClient("Adresses"), "http://127.0.0.1:1"),
    ],
)
def test_a_target_refuses_a_kind_that_it_does_not_know(target, monkeypatch):
    monkeypatch.setitem(KIND_BY_DISCREPANCY, "section", CorrectionKind("section"))
    with pytest.raises(RequestRejected):
        target.requests(draft_from_discrepancy(SECTION))
