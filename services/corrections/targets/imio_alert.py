"""Statuses of incidents, pushed to FixMyStreet Wallonie through iMio: ``PATCH …/fixmystreet/alerts/{id}``.

The one documented call; nothing tells what an alert's status is, so what became of a push is seen
where the incidents are read. The HTTP is described in docs/contracts/imio.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol
from urllib.parse import quote

from ...errors import N_, RequestRejected
from ...http.client import HttpClient
from ...model.correction import Correction, State
from ...model.incident import DETAILED_STATUSES, Incident
from .. import conflict
from ..correction_service import (
    CorrectionCapabilities,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    ValidationMessage,
)

ALERT_STATUSES = {
    "investigating": "accepted",
    "in_progress": "accepted",
    "action_scheduled": "accepted",
    "planned": "accepted",
    "for_triage": "accepted",
    "internal_referral": "accepted",
    "no_further_action": "closed",
    "not_councils_responsibility": "dismissed",
    "duplicate": "dismissed",
    "cancelled": "closed",
    "closed": "closed",
    "fixed": "solved",
}
"""The alert's status for each of ours (IMIO/imio-townstreet at 839d55a); ``open`` has none.

There ``dismissed`` is “refusé”, ``closed`` carries “classé sans suite”, ``solved`` is “traité”.
"""


class IncidentReader(Protocol):
    """Read incidents."""

    def fetch_incident(self, service_request_id: str) -> Incident | None:
        """Fetch one incident, or None if it is not shown. Raises a ServiceError."""


class ImioAlertService:
    """Push statuses through iMio (target ``reporting``).

    ``url`` ends before ``/fixmystreet`` (``https://api.imio.be/bewapp/v1``); ``organisation_id`` is the
    commune's number there. ``reader`` shows the incidents, under the same numbers.
    """

    capabilities = CorrectionCapabilities(report=True, comment=True)

    def __init__(self, web: HttpClient, url: str, organisation_id: str, reader: IncidentReader) -> None:
        self.web = web
        self.url = url.rstrip("/")
        self.organisation_id = organisation_id
        self.reader = reader

    def requests(self, correction: Correction) -> list[Request]:
        """Build the one request. Raises RequestRejected for a comment alone, or a status that alerts do not have."""
        status = ALERT_STATUSES.get(_requested_status(correction))
        if status is None:
            raise RequestRejected(
                N_("{service} takes a message only with a new status; “{wanted}” is none of its own."),
                N_("Choose accepted, refused, closed or solved."),
                status=400,
                service=self.web.service,
                wanted=_requested_status(correction) or "-",
            )
        body = {
            "alert_status": status,
            "message": str(correction.after.get("comment", "")),
            "organisation_id": self.organisation_id,
        }
        return [Request("PATCH", f"{self.url}/fixmystreet/alerts/{quote(correction.subject, safe='')}", json=body)]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Check that it can be said, as there is no dry run, and that the incident is as it was seen."""
        return conflict.validate_incident_correction(correction, self.requests, self.fetch)

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Push the status. What the body of a 2xx holds is not documented: nothing, or a record without a word of
        trouble, is a yes.

        Raises InvalidResponse for anything else, an error in a 200 or a web page: nobody knows; otherwise a
        ServiceError.
        """
        (request,) = requests or self.requests(correction)
        answer = request.send(self.web)
        if answer.media_type == "text/html":
            raise answer.make_error(N_("{service} answered with a web page instead of data."))
        if answer.body.strip():
            told = answer.json_object()
            if str(told.get("status") or "").lower() in ("error", "fail", "failed"):
                raise answer.make_error(N_("{service} sent something else than a record."))
        return {"code": answer.status}

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find the push by the status the incident shows. Raises OutcomeNotQueryable where it does not, yet."""
        incident = self.reader.fetch_incident(correction.subject)
        if incident is not None and _shows(incident, correction):
            return {"found": incident.updated_datetime}
        raise OutcomeNotQueryable(
            N_("{service} does not show whether it received the status of incident {id}."),
            N_("Look at the incident on its website, then approve the correction again or withdraw it."),
            service=self.web.service,
            id=correction.subject,
        )

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Fetch the incident as it is now."""
        incident = self.reader.fetch_incident(correction.subject)
        if incident is None:
            return None
        return RemoteRecord(
            incident.updated_datetime, {"status": incident.status, "status_notes": incident.status_notes}
        )

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Read the incident: applied when it shows the status, which may take a while."""
        incident = self.reader.fetch_incident(correction.subject)
        if incident is None:
            return PollOutcome(State.TARGET_GONE, {}, N_("the incident is not shown any more"))
        held = {"status": incident.status, "status_notes": incident.status_notes}
        state = State.APPLIED if _shows(incident, correction) else State.SUBMITTED
        return PollOutcome(state, held, version=incident.updated_datetime, incident=incident)


def _requested_status(correction: Correction) -> str:
    return str(correction.after.get("status", ""))


def _shows(incident: Incident, correction: Correction) -> bool:
    """Return whether the incident has the status as finely as an alert can say it, and changed since it was seen."""
    if incident.updated_datetime == correction.base_version != "":
        return False
    wanted = _requested_status(correction)
    if incident.status_notes in ALERT_STATUSES:
        return ALERT_STATUSES[incident.status_notes] == ALERT_STATUSES.get(wanted)
    return incident.status == DETAILED_STATUSES.get(wanted)
