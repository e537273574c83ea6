"""What happened to one incident, read from its service and the workspace in a job's thread; nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from ...services.corrections.targets.target_factory import find_answer_options, find_backoffice_number
from ...services.errors import InvalidFile, ServiceError
from ...services.http.client import HttpClient
from ...services.incidents import endpoint
from ...services.incidents.clients import fixmystreet
from ...services.incidents.clients.client_factory import create_reporting_client
from ...services.model.correction import Correction, CorrectionTarget
from ...services.model.incident import Incident, Update
from ...services.profile import Profile
from ...services.workspace.workspace import Workspace


class History(NamedTuple):
    """What happened to one incident: the service's steps, our answers, its probable doubles, its fine status.

    ``backoffice_number`` is empty where none is needed or known; ``backoffice_error`` says why a list gives none.
    """

    updates: list[Update]
    answers: list[Correction]
    duplicates: list[str]
    fine_status: str
    backoffice_number: str = ""
    backoffice_error: InvalidFile | None = None


def read_history(
    workspace: Workspace, profile: Profile, incident: Incident, connect: Callable[[], HttpClient]
) -> History:
    """Read one incident's history; a service that is away leaves what was read last time. Raises InvalidFile."""
    fine, service, number = "", profile.services["reporting"], incident.service_request_id
    with suppress(ServiceError):
        web = connect()
        workspace.merge_updates(create_reporting_client(web, service).fetch_updates(number))
        if "fixmystreet" in endpoint.parse_capabilities(service.capabilities).extensions:
            fine = fixmystreet.fetch_state(web, service.url, number)
    answers = [
        correction
        for correction in workspace.list_corrections()
        if (correction.target, correction.subject) == (CorrectionTarget.REPORTING, number)
    ]
    pairs = [said.duplicate for said in workspace.list_duplicates("", "confirmed")]
    duplicates = [
        pair.second_id if pair.first_id == number else pair.first_id
        for pair in pairs
        if number in (pair.first_id, pair.second_id)
    ]
    backoffice_number, error = read_backoffice_number(profile, incident)
    return History(workspace.list_updates(number), answers, duplicates, fine, backoffice_number, error)


def read_backoffice_number(profile: Profile, incident: Incident) -> tuple[str, InvalidFile | None]:
    """Read the back office's number of an incident where its answers need one, and why a list gives none."""
    if find_answer_options(profile).needs_number:
        try:
            return find_backoffice_number(profile, incident), None
        except InvalidFile as error:
            return "", error
    return "", None
