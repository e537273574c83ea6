"""Answer a dossier that was received: what was decided of each of its items, so far.

Answer 0 is the receipt. Each answer repeats all decisions so far: the last one alone says all, whatever order they
arrive in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..errors import N_, RepereError
from ..model.correction import Correction, State, utc_now
from .dossier_format import FORMAT, DossierContent, close_content
from .dossier_store import RECEIVED, TAKEN_STATES, DossierRecord, ItemRecord
from .reasons import REASONS
from .sampling import SampleStore, serialise_samples

PENDING, WITHDRAWN_SEEN = "pending", "withdrawn_seen"

OUTCOMES = {
    State.APPROVED: "approved",
    State.SENDING: "approved",
    State.UNKNOWN: "approved",
    State.SUBMITTED: "approved",
    State.APPLIED: "applied",
    State.REFUSED: "refused",
    State.WITHDRAWN: "refused",
    State.RETURNED: "returned",
    State.NOT_APPLIED: "not_applied",
    State.TARGET_GONE: "target_gone",
    State.RECALLED: WITHDRAWN_SEEN,
}
"""What a correction that was received is, as its commune hears it; any other state is ``pending``."""

_PROBLEMS = {
    "altered": ("altered", "", ""),
    "hors_commune": ("refused", "hors_commune", REASONS["hors_commune"]),
    "deja_decide": ("refused", "deja_decide", REASONS["deja_decide"]),
    "replaced": (WITHDRAWN_SEEN, "", ""),
}
"""What is answered for an item that never came into review: outcome, code and words of the reason."""


def answer_dossier(
    store: SampleStore,
    record: DossierRecord,
    *,
    who: str,
    key: bytes = b"",
    translate: Callable[[str], str] = str,
    at_least: int = 0,
) -> DossierContent:
    """Make the next answer of a dossier, sealed with its commune's ``key``, and note what it says.

    ``translate`` gives the words of a reason in the reader's language. ``at_least`` is the number of the last answer
    that the commune has, where the desk lost what it knew: numbers never go back. Raises RepereError for a dossier
    that is set aside or was not received.
    """
    if record.direction != RECEIVED or record.state == "quarantined":
        raise RepereError(
            N_("The dossier {number} is set aside: it cannot be answered yet."),
            N_("Accept it first, or ask its commune."),
            number=record.number,
        )
    items = store.list_dossier_items(record)
    stored = {each.id: each for each in store.find_corrections([item.id for item in items])}
    elsewhere = {
        item.id: item.number
        for item in store.find_dossier_items(RECEIVED, stored)
        if item.number != record.number and not item.problem
    }
    decided = [_decide(item, stored.get(item.id), translate) for item in items]
    decisions = [_describe_decision(item, elsewhere.get(item.id, "")) for item in decided]
    number = max(record.answer + 1, at_least + 1 if at_least else 0)
    is_open = any(item.outcome in (PENDING, "approved") for item in decided)
    manifest: dict[str, object] = {
        "format": FORMAT,
        "answer": number,
        "number": record.number,
        "commune": record.nis_code,
        "answers_sum": record.sum,
        "made_at": utc_now(),
        "made_by": who,
        "complete": not is_open,
        "problem": "altered" if any(item.problem == "altered" for item in items) else "",
        "items": len(decisions),
    }
    samples = serialise_samples(store, record, items)
    if samples:
        manifest["samples"] = samples
    answer = close_content(manifest, decisions, key)
    store.update_dossier(
        record, decided, answer=number, answer_sum=answer.stated_sum, state=_name_state(record, decided, is_open)
    )
    return answer


def _name_state(record: DossierRecord, items: Sequence[ItemRecord], is_open: bool) -> str:
    """Where a dossier stands once this was answered; one that was recalled stays so."""
    if record.state not in TAKEN_STATES:
        return record.state
    if not is_open:
        return "answered"
    return "in_review" if all(item.outcome in (PENDING, "approved") for item in items) else "partly_answered"


def _describe_decision(item: ItemRecord, also_in: str) -> dict[str, object]:
    decision: dict[str, object] = {
        "item": item.item,
        "id": item.id,
        "item_sum": item.sum,
        "outcome": item.outcome,
        "reason_code": item.reason_code if item.outcome in ("refused", "returned") else "",
        "reason": item.reason,
        "reviewer": item.reviewer,
        "decided_at": item.decided_at,
    }
    return {**decision, "also_in": also_in} if also_in else decision


def _decide(item: ItemRecord, correction: Correction | None, translate: Callable[[str], str]) -> ItemRecord:
    """Return an item with what is answered of it."""
    if item.problem in _PROBLEMS:
        outcome, code, words = _PROBLEMS[item.problem]
        return replace(item, outcome=outcome, reason_code=code, reason=translate(words) if words else "")
    if correction is None:
        return replace(item, outcome=PENDING)
    outcome = OUTCOMES.get(correction.state, PENDING)
    if correction.state is State.WITHDRAWN and not correction.reviewer:
        outcome = WITHDRAWN_SEEN
    if outcome not in ("refused", "returned"):
        return replace(item, outcome=outcome, reviewer=correction.reviewer, decided_at=_moment(correction, outcome))
    words = correction.reason or correction.last_error or translate(REASONS["autre"])
    return replace(
        item,
        outcome=outcome,
        reason_code=correction.reason_code or "autre",
        reason=words[:4000],
        reviewer=correction.reviewer,
        decided_at=_moment(correction, outcome),
    )


def _moment(correction: Correction, outcome: str) -> str:
    return "" if outcome == PENDING else correction.updated_at
