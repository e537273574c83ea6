"""A decision on discrepancies, and the corrections that follow from it; and the way back."""

from __future__ import annotations

from collections.abc import Collection

from ..errors import N_, RepereError
from ..model.correction import IN_FLIGHT_STATES, Correction, State
from ..model.discrepancy import Discrepancy
from .create import draft_from_discrepancy
from .outbox import DecisionOutbox

CORRECT_SOURCE = "correct_source"

UNSENT_STATES = (State.DRAFT, State.READY, State.IN_REVIEW, State.APPROVED)
"""States of a correction that nobody outside has seen."""


def decide(
    outbox: DecisionOutbox, discrepancies: Collection[Discrepancy], decision: str, *, who: str, note: str = ""
) -> int:
    """Store the same decision on all of ``discrepancies``, and return how many corrections were drafted.

    A renamed street is one correction, whatever the number of its houses; one that is in the outbox already
    is not drafted again. Raises RepereError, before anything is stored, where a source cannot be asked to
    correct one of them.
    """
    drafts = _drafts(discrepancies, who, note) if decision == CORRECT_SOURCE else []
    # drafts first: should the program stop in between, deciding again finds them there
    drafted = outbox.enqueue_all(drafts)
    outbox.decide_all([one.key for one in discrepancies], decision, who, note)
    return drafted


def undo_decision(outbox: DecisionOutbox, discrepancies: Collection[Discrepancy], *, who: str) -> None:
    """Make discrepancies undecided again, and withdraw the corrections that nobody has seen yet.

    Raises RepereError, before anything changes, if one of these was sent.
    """
    made = outbox.decisions_by_key()
    corrected = [one for one in discrepancies if one.key in made and made[one.key].decision == CORRECT_SOURCE]
    wanted = {_name(draft) for draft in _drafts(corrected, who, "")}
    follow = [one for one in outbox.list_corrections() if _name(one) in wanted] if wanted else []
    first = min((made[one.key].decided_at for one in corrected), default="")
    # what was applied before followed from an earlier decision, on what the lists said then
    follow = [one for one in follow if not (one.state is State.APPLIED and one.updated_at < first)]
    for one in follow:
        if one.state in IN_FLIGHT_STATES or one.state is State.APPLIED:
            raise RepereError(
                N_("{label}: the correction was sent already."),
                N_("See what becomes of it in the outbox."),
                label=one.label,
            )
    for one in follow:
        if one.state in UNSENT_STATES:
            outbox.transition(one, State.WITHDRAWN, who=who, detail="the decision was taken back")
    outbox.decide_all([one.key for one in discrepancies], "", who)


def _drafts(discrepancies: Collection[Discrepancy], who: str, note: str) -> list[Correction]:
    drafts = (draft_from_discrepancy(one, author=who, note=note) for one in discrepancies)
    return list({_name(draft): draft for draft in drafts}.values())


def _name(correction: Correction) -> tuple[str, str, str, str]:
    return correction.target, correction.kind, correction.subject, correction.group_id
