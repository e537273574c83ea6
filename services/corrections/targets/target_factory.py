"""The services of a profile that take corrections, ready to push to: one table of those for addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ...errors import N_, RepereError
from ...http.client import HttpClient
from ...incidents import endpoint as endpoints
from ...incidents.backoffice_numbers import read_numbers
from ...incidents.clients.client_factory import create_open311_client, create_reporting_client
from ...model.correction import CorrectionTarget
from ...model.incident import DETAILED_STATUSES, Incident
from ...profile import Profile, Service
from ..correction_service import CorrectionService, target_origin
from .address_registry import AddressRegistry
from .address_report import AddressReport
from .answer_table import AnswerTableService, list_answer_statuses
from .imio_alert import ALERT_STATUSES, ImioAlertService
from .incident_update import IncidentUpdateService
from .new_incident import NewIncidentService
from .paper_dossier import PaperDossierService

Connect = Callable[[Service], HttpClient]
"""What makes the HTTP client of a service, signed in as the profile says."""


@dataclass(frozen=True)
class AnswerOptions:
    """Say what a commune's reporting service takes as an answer to a report.

    ``statuses`` are those it knows, of FINE_STATUSES; ``can_comment_alone``: a comment may come without one;
    ``needs_number``: only under the back office's number. ``hindrance`` says why it takes none at all.
    """

    statuses: tuple[str, ...] = ()
    can_comment_alone: bool = True
    needs_number: bool = False
    hindrance: RepereError | None = None


def find_answer_options(profile: Profile) -> AnswerOptions:
    """Find what may be answered to a report of ``profile``'s service, before anybody types."""
    reporting = profile.services.get("reporting")
    if reporting is not None and "alerts" in profile.services:
        return AnswerOptions(
            tuple(status for status in DETAILED_STATUSES if status in ALERT_STATUSES), can_comment_alone=False
        )
    if reporting is not None and reporting.file is not None:
        return AnswerOptions(list_answer_statuses(reporting.file))
    can = (
        endpoints.parse_capabilities(reporting.capabilities)
        if reporting is not None and reporting.kind == "open311"
        else None
    )
    if can is None or "update" not in can.writes:
        hindrance = RepereError(
            N_("{service} takes no answers from programs."),
            N_("Answer on its website; what it shows then comes with a refresh."),
            service=reporting.name if reporting else "-",
        )
        return AnswerOptions(hindrance=hindrance)
    statuses = tuple(status for status in DETAILED_STATUSES if status in (can.update_statuses or DETAILED_STATUSES))
    return AnswerOptions(statuses, needs_number=can.update_subject == "external")


def find_backoffice_number(profile: Profile, incident: Incident) -> str:
    """Find the back office's number of a report, in its list or in the report's text; empty if none.

    Raises InvalidFile where the profile names a list that cannot be read.
    """
    if profile.backoffice is not None:
        listed = read_numbers(profile.backoffice).get(incident.service_request_id, "")
        if listed:
            return listed
    service = profile.services.get("reporting")
    shape = endpoints.parse_capabilities(service.capabilities).update_number if service else ""
    before, _, after = shape.partition("{number}")
    told = "\n".join((incident.description, incident.status_notes, incident.address))
    for rest in told.split(before)[1:] if before else ():
        number = rest.partition(after)[0] if after else next(iter(rest.split()), "").strip(".,;:")
        if number and not any(letter.isspace() for letter in number):
            return number
    return ""


def create_correction_services(
    profile: Profile, connect: Connect, keys: Mapping[str, str]
) -> dict[str, CorrectionService]:
    """Create the adapters, by the role that corrections carry; ``keys`` are the services' keys by role.

    The training town takes any key, so it needs none of the person's.
    """
    found: dict[str, CorrectionService] = {}
    reporting, alerts = profile.services.get("reporting"), profile.services.get("alerts")
    if reporting is not None and reporting.kind == "open311":
        key = keys.get("reporting", "") or ("sandbox" if profile.sandbox else "")
        endpoint = create_open311_client(connect(reporting.for_writing), reporting, key)
        found[CorrectionTarget.REPORTING] = IncidentUpdateService(endpoint)
        found[CorrectionTarget.NEW_INCIDENT] = NewIncidentService(endpoint)
    if reporting is not None and reporting.file is not None:
        found[CorrectionTarget.REPORTING] = AnswerTableService(reporting)
    if reporting is not None and alerts is not None:
        # iMio names the commune by a number of its own, told in the profile as the jurisdiction
        read = create_reporting_client(connect(reporting), reporting)
        writer = connect(alerts.for_writing)
        found[CorrectionTarget.REPORTING] = ImioAlertService(writer, alerts.url, alerts.jurisdiction_id, read)
    addressing = profile.services.get("addressing")
    if addressing is not None:
        found[CorrectionTarget.ADDRESSING] = ADDRESS_TARGETS[addressing.kind].create(
            addressing, connect, profile.commune.nis_code
        )
    return found


def find_origins(profile: Profile) -> dict[str, str]:
    """Return the scheme, host and port that each target of a profile sends to, by the role that corrections carry."""
    return {
        role: target_origin(target)
        for role, target in create_correction_services(profile, lambda service: HttpClient(service.name), {}).items()
        if target_origin(target)
    }


def _create_address_report(service: Service, connect: Connect, commune: str) -> CorrectionService:
    anybody = connect(replace(service, authcfg=""))
    return AddressReport(connect(service.for_writing), service.url, commune, anybody)


@dataclass(frozen=True)
class AddressTargetKind:
    """A kind of service that takes corrections of addresses.

    ``label`` is its name for a person (an English template). ``create`` makes its adapter out of the service, what
    connects to one, and the commune's NIS code. To one that ``is_by_hand`` nothing is sent: a person carries it.
    """

    label: str
    create: Callable[[Service, Connect, str], CorrectionService]
    is_by_hand: bool = False


ADDRESS_TARGETS: dict[str, AddressTargetKind] = {
    "address-report": AddressTargetKind(N_("SPW's reporting of addresses"), _create_address_report),
    "address-registry": AddressTargetKind(
        N_("an address registry"),
        lambda service, connect, commune: AddressRegistry(connect(service.for_writing), service.url),
    ),
    "dossier": AddressTargetKind(
        N_("by hand: ICAR and the dossier"),
        lambda service, connect, commune: PaperDossierService(service.name),
        is_by_hand=True,
    ),
}
"""Every kind that a profile may name for its addresses; resources/profile.schema.json lists the same."""
