"""Corrections of incidents, sent as Open311 updates (extension ``servicerequestupdates``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ...errors import N_, InvalidResponse, OutcomeUnknown, RequestRejected, ServerError
from ...incidents.clients.open311 import Open311
from ...incidents.parsing import format_utc, parse_date
from ...model.correction import Correction, State
from ...model.incident import DETAILED_STATUSES, Incident, Update
from ...text import trim_lines
from .. import conflict
from ..correction_service import (
    CorrectionCapabilities,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    Severity,
    ValidationMessage,
    as_unreachable,
)


class IncidentUpdateService:
    """Send status and comment of one incident (target ``reporting``), by its ``service_request_id``.

    The correction's UUID is the ``update_id`` of every attempt (R6.1). ``after`` holds ``status``
    (one of FINE_STATUSES) and ``comment``, each optional. ``before["external_id"]`` is the incident's
    number in the back office, where the server wants that one (FixMyStreet, R5.9).
    """

    def __init__(self, open311: Open311) -> None:
        self.open311 = open311
        self.url = open311.url

    @property
    def capabilities(self) -> CorrectionCapabilities:
        """Return what it can do; a few servers take a repeated ``update_id`` twice (R6.9)."""
        return CorrectionCapabilities(report=True, idempotent=self.open311.capabilities.update_id_once, comment=True)

    def requests(self, correction: Correction) -> list[Request]:
        """Build the update to post, but for its date, which is the server's at that moment."""
        status = _requested_status(correction) or self.open311.capabilities.update_unchanged or _seen(correction)
        form = self.open311.build_update_form(
            correction.subject, correction.id, status, _comment(correction), _external_id(correction)
        )
        return [Request("POST", self.open311.updates_url, form=form)]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Check that the endpoint takes it, as Open311 has no dry run, and that the incident is as it was seen."""
        return [*conflict.validate_incident_correction(correction, self.requests, self.fetch), *self._wrong_body()]

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Fetch the incident as it is now."""
        current = self.open311.fetch_incident(correction.subject)
        if current is None:
            return None
        return RemoteRecord(current.updated_datetime, {"status": current.status, "status_notes": current.status_notes})

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Post the update; the push has compared the incident with what was seen (R6.3).

        The receipt's ``seen`` is the status that a comment alone carried because the service wants one.
        """
        seen = (
            ""
            if _requested_status(correction) or self.open311.capabilities.update_unchanged
            else self._present(correction)
        )
        try:
            receipt = self.open311.post_update(
                service_request_id=correction.subject,
                update_id=correction.id,
                status=_requested_status(correction) or self.open311.capabilities.update_unchanged or seen,
                description=_comment(correction),
                external_id=_external_id(correction),
            )
        except RequestRejected as error:
            # an earlier attempt of ours got through (R6.7)
            if "already exists" in error.reason.lower():
                return {"update_id": correction.id}
            raise
        except ServerError as error:
            for remark in self._wrong_body():
                error.hint = remark.text
                error.values.update(remark.values)
            raise
        return {**receipt, "seen": seen} if seen else receipt

    def _present(self, correction: Correction) -> str:
        """Return the status that the incident has this moment, as finely as the service tells it.

        Raises Unreachable where it cannot be asked: nothing was sent yet.
        """
        try:
            current = self.open311.fetch_incident(correction.subject)
        except (InvalidResponse, OutcomeUnknown, ServerError) as error:
            raise as_unreachable(error) from error
        return _finest(current.status, current.status_notes) if current else _seen(correction)

    def _wrong_body(self) -> list[ValidationMessage]:
        """FixMyStreet reads under any jurisdiction_id, and takes an update only under the number of the body."""
        name = self.open311.jurisdiction_id
        if self.open311.capabilities.update_subject != "external" or (name.isascii() and name.isdigit()):
            return []
        text = N_("{service} takes updates under the number of the body: jurisdiction_id in the profile is “{name}”.")
        return [ValidationMessage(Severity.WARNING, text, {"service": self.open311.web.service, "name": name})]

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find the update in the service's list. Raises OutcomeNotQueryable where it has none (FixMyStreet)."""
        history = self.open311.fetch_history(correction.subject, _since(correction))
        if history is None:
            raise OutcomeNotQueryable(
                N_("{service} does not show whether it received the update of incident {id}."),
                N_("Look at the incident on its website, then approve the correction again or withdraw it."),
                service=self.open311.web.service,
                id=correction.subject,
            )
        found = _own(correction, history)
        return dict(vars(found)) if found else None

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Read the incident: applied if status and comment are there, and a comment alone changed none (R6.4, R6.5)."""
        current = self.open311.fetch_incident(correction.subject)
        if current is None:
            return PollOutcome(State.TARGET_GONE, {}, N_("the incident is not shown any more"))
        verdict = self._judged(correction, current)
        return replace(verdict, incident=current)

    def _judged(self, correction: Correction, current: Incident) -> PollOutcome:
        history = self.open311.fetch_history(correction.subject, _since(correction))
        own = _own(correction, history or [])
        held = {
            "status": current.status,
            "status_notes": current.status_notes,
            "updated_datetime": current.updated_datetime,
            "comment": own.description if own else None,
        }
        if own and not _requested_status(correction) and _moved(correction, current):
            return PollOutcome(
                State.NOT_APPLIED, held, N_("the comment is there, and the status is another than before")
            )
        if not _shows(current, _requested_status(correction)):
            return PollOutcome(
                State.NOT_APPLIED, held, N_("the comment is there, the status is not") if own else N_("not there")
            )
        if own or (history is None and _requested_status(correction)):
            return PollOutcome(State.APPLIED, held, version=current.updated_datetime)
        if history is None:
            return PollOutcome(State.SUBMITTED, held)
        return PollOutcome(State.NOT_APPLIED, held, N_("the comment is not there"))


def _since(correction: Correction) -> str:
    """Return a day before the draft was made, in case the two clocks differ: an update of ours is not older."""
    made = parse_date(correction.created_at)
    return format_utc(made - timedelta(days=1)) if made else ""


def _requested_status(correction: Correction) -> str:
    return str(correction.after.get("status", ""))


def _comment(correction: Correction) -> str:
    return trim_lines(str(correction.after.get("comment", "")))


def _external_id(correction: Correction) -> str:
    return str(correction.before.get("external_id", ""))


def _seen(correction: Correction) -> str:
    """Return the incident's status as finely as it was seen."""
    return _finest(str(correction.before.get("status") or ""), str(correction.before.get("status_notes") or ""))


def _finest(status: str, notes: str) -> str:
    return notes if notes in DETAILED_STATUSES else status


def _moved(correction: Correction, incident: Incident) -> bool:
    """Return whether the status is another than the one that a comment alone met, as finely as both are told."""
    seen = str((correction.receipt or {}).get("seen") or _seen(correction))
    now = _finest(incident.status, incident.status_notes)
    if not seen or seen == now:
        return False
    coarse = {"open", "closed"}
    if seen in coarse or now in coarse:
        return DETAILED_STATUSES.get(seen, seen) != DETAILED_STATUSES.get(now, now)
    return True


def _shows(incident: Incident, status: str) -> bool:
    """Return whether the incident has the wanted status; a server without fine statuses shows open or closed."""
    if not status or incident.status == status:
        return True
    if incident.status_notes in DETAILED_STATUSES:
        return incident.status_notes == status
    return incident.status == DETAILED_STATUSES.get(status)


def _own(correction: Correction, history: list[Update]) -> Update | None:
    """Our update in the history: by its number, or by its text where the server numbers anew (R6.6)."""
    by_number = [update for update in history if update.update_id == correction.id]
    number = str((correction.receipt or {}).get("update_id", ""))
    by_receipt = [update for update in history if number and update.update_id == number]
    by_text = [
        update
        for update in history
        if _comment(correction)
        and trim_lines(update.description) == _comment(correction)
        and update.status in ("", _requested_status(correction) or update.status)
        and update.updated_datetime >= correction.base_version
    ]
    return next(iter(by_number + by_receipt + by_text), None)
