"""Corrections of incidents, sent as Open311 updates (extension ``servicerequestupdates``)."""

from __future__ import annotations

from typing import Any

from ..errors import N_, Conflict, Gone, Rejected, ReplyLost
from ..reporting.incident import FINE_STATUSES, Incident, Update
from ..reporting.open311 import Open311
from .correction import Correction, State
from .push import CannotTell, Verdict, nothing_sent


class IncidentUpdate:
    """The target ``reporting``: status and comment of one incident, by its ``service_request_id``.

    The correction's UUID is the ``update_id`` of every attempt (R6.1). ``after`` holds ``status``
    (one of FINE_STATUSES) and ``comment``, each optional.
    """

    def __init__(self, open311: Open311) -> None:
        self.open311 = open311

    def send(self, correction: Correction) -> dict[str, Any]:
        """Post the update if the incident is still as the technician saw it (R6.3).

        Raises Conflict if it changed, Gone if it is not shown any more, or a ServiceError.
        """
        try:
            current = self.open311.incident(correction.subject)
        except ReplyLost as error:
            raise nothing_sent(error) from error
        if current is None:
            raise self._gone(correction)
        self._check(correction, current)
        try:
            return self.open311.post_update(
                service_request_id=correction.subject,
                update_id=correction.id,
                status=_wanted(correction) or _fine(current),
                description=_comment(correction),
            )
        except Rejected as error:
            # an earlier attempt of ours got through (R6.7)
            if "already exists" in error.reason.lower():
                return {"update_id": correction.id}
            raise

    def find(self, correction: Correction) -> dict[str, Any] | None:
        """The update as the service lists it. Raises CannotTell where it lists none (FixMyStreet)."""
        history = self.open311.history(correction.subject)
        if history is None:
            raise CannotTell(
                N_("{service} does not show whether it received the update of incident {id}."),
                N_("Look at the incident on its website, then approve the correction again or withdraw it."),
                service=self.open311.web.service,
                id=correction.subject,
            )
        found = _own(correction, history)
        return dict(vars(found)) if found else None

    def read_back(self, correction: Correction) -> Verdict:
        """Applied only if both the status and the comment are there (R6.4, R6.5)."""
        current = self.open311.incident(correction.subject)
        if current is None:
            return Verdict(State.TARGET_GONE, {}, "the incident is not shown any more")
        history = self.open311.history(correction.subject)
        own = _own(correction, history or [])
        held = {
            "status": current.status,
            "status_notes": current.status_notes,
            "updated_datetime": current.updated_datetime,
            "comment": own.description if own else None,
        }
        if not _shows(current, _wanted(correction)):
            return Verdict(State.NOT_APPLIED, held, "the comment is there, the status is not" if own else "not there")
        if own or (history is None and _wanted(correction)):
            return Verdict(State.APPLIED, held)
        if history is None:
            return Verdict(State.SUBMITTED, held)
        return Verdict(State.NOT_APPLIED, held, "the comment is not there")

    def _check(self, correction: Correction, current: Incident) -> None:
        seen = str(correction.before.get("status", "")), correction.base_version
        if seen[0] not in ("", current.status) or seen[1] not in ("", current.updated_datetime):
            raise Conflict(
                N_("Incident {id} changed since you decided: it is {state}, last changed {changed}."),
                N_("Look at what changed, then decide again."),
                status=409,
                service=self.open311.web.service,
                id=correction.subject,
                state=current.status_notes or current.status,
                changed=current.updated_datetime,
            )

    def _gone(self, correction: Correction) -> Gone:
        return Gone(
            N_("{service} does not show incident {id} any more."),
            N_("It was removed or hidden; withdraw the correction, or look at it on the website."),
            status=404,
            reason="not shown",
            service=self.open311.web.service,
            id=correction.subject,
        )


def _wanted(correction: Correction) -> str:
    return str(correction.after.get("status", ""))


def _comment(correction: Correction) -> str:
    return str(correction.after.get("comment", ""))


def _fine(incident: Incident) -> str:
    """The incident's status as finely as it is known, so that a comment alone does not change it."""
    return incident.status_notes if incident.status_notes in FINE_STATUSES else incident.status


def _shows(incident: Incident, wanted: str) -> bool:
    """Whether the incident has the wanted status; a server without fine statuses shows open or closed."""
    if not wanted or incident.status == wanted:
        return True
    if incident.status_notes in FINE_STATUSES:
        return incident.status_notes == wanted
    return incident.status == FINE_STATUSES.get(wanted)


def _own(correction: Correction, history: list[Update]) -> Update | None:
    """Our update in the history: by its number, or by its text where the server numbers anew (R6.6)."""
    by_number = [update for update in history if update.update_id == correction.id]
    number = str((correction.receipt or {}).get("update_id", ""))
    by_receipt = [update for update in history if number and update.update_id == number]
    by_text = [
        update
        for update in history
        if _comment(correction)
        and update.description == _comment(correction)
        and update.status in ("", _wanted(correction) or update.status)
        and update.updated_datetime >= correction.base_version
    ]
    return next(iter(by_number + by_receipt + by_text), None)
