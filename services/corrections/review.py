"""From a draft to what may be sent: looked at by the service's dry run, and by a second person if need be.

Whether a review is needed, and whether the reviewer must be another than the author, is the profile's
choice (:class:`~services.profile.OutboxRules`). Both are recorded either way, every step in the audit. Each
function takes one correction or a group; a group is judged whole before its first step is taken. A
reviewer repairs with ``Workspace.revise``, which forgets what the dry run said of the old content.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..errors import N_, RepereError, ServiceError
from ..model.correction import Correction, State
from ..profile import REVIEW_BY_ANOTHER, OutboxRules
from ..text import fold
from .conflict import copy_as_draft
from .correction_service import CorrectionService, Severity, ValidationMessage
from .outbox import Outbox


def run_dry_run(
    outbox: Outbox, targets: Mapping[str, CorrectionService], corrections: Collection[Correction]
) -> list[RepereError]:
    """Ask each service what it would say, nothing being sent, and keep its remarks with the corrections.

    A service in trouble is left alone after its first error, which is among those returned: what it
    could not be asked about keeps the remarks it had.
    """
    troubles: dict[str, RepereError] = {}
    for correction in corrections:
        target = targets.get(correction.target)
        if target is None or correction.target in troubles:
            continue
        try:
            found = target.validate(correction)
        except ServiceError as error:
            troubles[correction.target] = error
        else:
            outbox.store_messages(correction, ({**vars(remark), "severity": remark.severity.value} for remark in found))
    return list(troubles.values())


def list_messages(correction: Correction) -> list[ValidationMessage]:
    """List what the last dry run said, the gravest first."""
    said = [ValidationMessage(**{**told, "severity": Severity(told["severity"])}) for told in correction.remarks]
    return sorted(said, key=lambda remark: list(Severity).index(remark.severity))


def submit_for_review(outbox: Outbox, corrections: Collection[Correction], *, who: str) -> list[Correction]:
    """Submit drafts for review."""
    return [outbox.transition(correction, State.READY, who=who) for correction in corrections]


def start_review(outbox: Outbox, corrections: Collection[Correction], *, who: str) -> list[Correction]:
    """Put submitted corrections under review by ``who``, so that another reviewer sees it."""
    return outbox.take_for_review(list(corrections), who=who)


def approve(
    outbox: Outbox,
    corrections: Collection[Correction],
    *,
    who: str,
    rules: OutboxRules,
    origins: Mapping[str, str] | None = None,
) -> list[Correction]:
    """Approve them for sending: reviewed ones, or drafts where the profile asks for no review.

    ``origins`` are the scheme, host and port of each target: they are sent nowhere else, whatever a profile names
    later (:func:`.targets.origins`). Without it, that is where the first push finds the target.

    Raises RepereError, before anything is approved, if the profile wants a review or another person, or
    if the dry run said that the service would refuse one of them.
    """
    for correction in corrections:
        _may_approve(correction, who, rules)
    corrections = outbox.bind_origins(corrections, origins or {})
    ready = [
        outbox.transition(correction, State.READY, who=who) if correction.state is State.DRAFT else correction
        for correction in corrections
    ]
    return outbox.review(ready, State.APPROVED, who=who)


def send_back(outbox: Outbox, corrections: Collection[Correction], *, who: str, reason: str) -> list[Correction]:
    """Send corrections back to their author, who takes them up as drafts. Raises RepereError without a reason."""
    return _with_reason(outbox, corrections, State.RETURNED, who, reason)


def refuse(outbox: Outbox, corrections: Collection[Correction], *, who: str, reason: str) -> list[Correction]:
    """Refuse corrections for good: they are not sent. Raises RepereError without a reason."""
    return _with_reason(outbox, corrections, State.WITHDRAWN, who, reason)


def reopen(outbox: Outbox, corrections: Collection[Correction], *, who: str) -> list[Correction]:
    """Make drafts of refused corrections, under a new UUID where the service had taken the old one."""
    drafts = []
    for correction in corrections:
        if correction.receipt:
            correction.require_transition(State.DRAFT)
            detail = "taken up again: the service knows the first one"
            drafts.append(outbox.replace_by_draft(correction, copy_as_draft(correction), who=who, detail=detail))
        else:
            drafts.append(outbox.transition(correction, State.DRAFT, who=who, detail="taken up again"))
    return drafts


def _with_reason(
    outbox: Outbox, corrections: Collection[Correction], state: State, who: str, reason: str
) -> list[Correction]:
    if not reason.strip():
        raise RepereError(N_("A reviewer who does not accept says why."), N_("Write a reason for the author."))
    for correction in corrections:
        correction.require_transition(state)
    return outbox.review(list(corrections), state, who=who, reason=reason.strip())


def _may_approve(correction: Correction, who: str, rules: OutboxRules) -> None:
    if rules.review != "none" and correction.state is not State.IN_REVIEW:
        raise RepereError(
            N_("{label} was not reviewed; the profile asks for it."),
            N_("Open it in the review first."),
            label=correction.label,
        )
    if correction.state is not State.DRAFT:
        correction.require_transition(State.APPROVED)
    worst = next(iter(list_messages(correction)), None)
    if worst is not None and worst.severity is Severity.REJECT:
        raise RepereError(
            N_("{label}: the service would refuse this: {reason}"),
            N_("Repair it, or withdraw it."),
            label=correction.label,
            reason=worst,
        )
    if rules.review == REVIEW_BY_ANOTHER and fold(who) == fold(correction.author):
        raise RepereError(
            N_("{label} is your own; the profile wants another person to approve it."),
            N_("Leave it to a colleague."),
            label=correction.label,
        )
