"""Open an answer at the commune: its corrections settle, the returned ones become drafts again with their reason.

An answer that is altered, not proven, or of another dossier settles nothing. Nothing that was settled is undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ..corrections.conflict import copy_as_draft
from ..corrections.targets.paper_dossier import Dossier, DossierFiles, record_hand_in
from ..errors import N_, RepereError
from ..model.correction import UTC_FORMAT, Correction, State, utc_now
from .dossier_format import DossierContent, DossierItem, is_sealed
from .dossier_reader import read_dossier
from .dossier_store import SENT, DossierRecord, DossierStore, ItemRecord
from .sampling import keep_samples

SETTLING = {
    "applied": State.APPLIED,
    "refused": State.REFUSED,
    "returned": State.RETURNED,
    "not_applied": State.NOT_APPLIED,
    "target_gone": State.TARGET_GONE,
}
"""What an outcome makes of a submitted correction; what is pending or only approved stays submitted."""

MAX_DAYS_UNANSWERED = 60
"""Days after which both sides are reminded of a dossier."""


@dataclass(frozen=True)
class OpenedAnswer:
    """What an answer did.

    ``outcome`` is ``settled``, ``receipt``, ``repeated``, ``older`` (a later one was opened before), or ``refused``.
    ``problem`` says why in a word. ``drafts`` go on from what was returned. ``warnings`` are a word by correction id:
    ``applied_after_withdrawal`` (the source has what the commune took back), ``contradicts`` (an earlier answer said
    that it is applied), ``altered`` (it answers another text).
    """

    outcome: str
    problem: str = ""
    number: str = ""
    settled: tuple[Correction, ...] = ()
    drafts: tuple[Correction, ...] = ()
    warnings: Mapping[str, str] = field(default_factory=dict)


def record_sent_dossier(store: DossierStore, dossier: Dossier, files: DossierFiles, *, who: str) -> list[Correction]:
    """Record that a dossier was handed in, as it was written: its corrections are submitted under its number.

    Raises what :func:`record_hand_in` raises, and InvalidFile if the file is not as it was written.
    """
    content = read_dossier(files.geopackage)
    record = _make_record(content, who)
    # first: whatever stops this half-way, an answer to it finds its dossier
    store.store_dossier(replace(record, state="made"), [_make_item(content, item) for item in content.items])
    sent = record_hand_in(store, dossier, files, who=who)
    store.update_dossier(record, state="handed_in")
    for older in store.list_dossiers(SENT, dossier.replaces) if dossier.replaces else []:
        store.update_dossier(older, state="recalled")
    return sent


def open_answer(store: DossierStore, path: Path, *, who: str, key: bytes = b"") -> OpenedAnswer:
    """Open an answer that the region sent, and settle what it says. ``key`` is the commune's, empty while it has none.

    Raises UnreadableDossier for a file that is none, and InvalidFile where the store cannot be used.
    """
    return settle_answer(store, read_dossier(path), who=who, key=key)


def settle_answer(store: DossierStore, answer: DossierContent, *, who: str, key: bytes = b"") -> OpenedAnswer:
    """Settle what an answer says; see :func:`open_answer`."""
    if "answer" not in answer.manifest:
        return OpenedAnswer("refused", "is_dossier", answer.number)
    record, problem = _find_record(store, answer, key)
    if record is None:
        return OpenedAnswer("refused", problem, answer.number)
    number = int(answer.manifest["answer"])
    if number <= record.answer:
        if number == record.answer and answer.stated_sum != record.answer_sum:
            # made on two copies of the region's desk: nobody can say which is meant
            return OpenedAnswer("refused", "second_answer", answer.number)
        drafts = _take_up_returned(store, record, who)
        return OpenedAnswer("repeated" if number == record.answer else "older", "", answer.number, drafts=drafts)
    items = {item.item: item for item in store.list_dossier_items(record)}
    stored = {each.id: each for each in store.find_corrections([item.id for item in items.values()])}
    warnings: dict[str, str] = {}
    outcomes, answered = [], []
    for decision in answer.items:
        item = items.get(decision.number)
        if item is None or item.id != decision.correction_id or not _is_about(decision, item):
            warnings[decision.correction_id] = "altered"
            continue
        answered.append(_note_decision(item, decision.content))
        correction = stored.get(item.id)
        state = SETTLING.get(str(decision.content["outcome"]))
        warning = _find_warning(correction, item, str(decision.content["outcome"]))
        if warning:
            warnings[item.id] = warning
        elif correction is not None and state is not None and _is_waiting(correction, state):
            outcomes.append((correction, state, _make_receipt(correction, decision.content, number), _error(decision)))
    settled = store.settle_answer(
        record,
        answered,
        outcomes,
        who=who,
        answer=number,
        answer_sum=answer.stated_sum,
        state=_name_state(answer),
    )
    _note_elsewhere(store, record, answered)
    keep_samples(store, answer)
    drafts = _take_up_returned(store, record, who)
    outcome = "receipt" if number == 0 and not outcomes else "settled"
    return OpenedAnswer(outcome, str(answer.manifest["problem"]), answer.number, tuple(settled), drafts, warnings)


def restore_history(store: DossierStore, answer: DossierContent, *, who: str) -> DossierRecord:
    """Keep what an answer says of a dossier that this workspace lost: to look at, nothing settles by it.

    Raises RepereError if the dossier is here.
    """
    if store.list_dossiers(SENT, answer.number):
        raise RepereError(
            N_("The dossier {number} is here: open its answer instead."), N_("Open the answer."), number=answer.number
        )
    manifest = answer.manifest
    record = DossierRecord(
        SENT, answer.number, str(manifest["answers_sum"]), answer.nis_code, _name_state(answer),
        recorded_at=utc_now(), recorded_by=who, answer=int(manifest["answer"]), answer_sum=answer.stated_sum,
        problem="restored",
    )  # fmt: skip
    items = [
        _note_decision(
            ItemRecord(
                SENT, answer.number, record.sum, each.number, each.correction_id, sum=str(each.content["item_sum"]),
                nis_code=answer.nis_code,
            ),
            each.content,
        )
        for each in answer.items
    ]  # fmt: skip
    store.store_dossier(record, items)
    keep_samples(store, answer)
    return record


def list_unanswered(store: DossierStore, direction: str, today: date) -> list[DossierRecord]:
    """List the dossiers that wait for an answer for longer than MAX_DAYS_UNANSWERED, oldest first."""
    latest = today - timedelta(days=MAX_DAYS_UNANSWERED)
    waiting = ("handed_in", "received", "partly_answered", "in_review")
    return [
        each
        for each in store.list_dossiers(direction)
        if each.state in waiting and (_parse_day(each.recorded_at) or today) <= latest
    ]


def _parse_day(moment: str) -> date | None:
    try:
        return datetime.strptime(moment, UTC_FORMAT).date()
    except ValueError:
        return None


def _find_record(store: DossierStore, answer: DossierContent, key: bytes) -> tuple[DossierRecord | None, str]:
    """Return the dossier that is answered, or why there is none."""
    if not answer.is_whole or not all(item.is_whole for item in answer.items):
        return None, "altered"
    if answer.manifest["items"] != len(answer.items):
        return None, "altered"
    if key and not is_sealed(answer, key):
        return None, "unproven"
    sent = [each for each in store.list_dossiers(SENT, answer.number) if each.sum == answer.manifest["answers_sum"]]
    if not sent or sent[0].nis_code != answer.nis_code:
        return None, "another_dossier"
    return sent[0], ""


def _is_about(decision: DossierItem, item: ItemRecord) -> bool:
    return str(decision.content["item_sum"]) == item.sum


def _is_waiting(correction: Correction, state: State) -> bool:
    if correction.state is State.RECALLED:
        return state in (State.APPLIED, State.REFUSED)
    return correction.state is State.SUBMITTED


def _find_warning(correction: Correction | None, item: ItemRecord, outcome: str) -> str:
    """Return what a person must hear of a decision on something that is settled here."""
    if correction is None:
        return ""
    if correction.state in (State.WITHDRAWN, State.RECALLED) and outcome in ("applied", "approved"):
        return "applied_after_withdrawal"
    if correction.state is State.APPLIED and outcome != "applied" and outcome in SETTLING:
        return "contradicts"
    return ""


def _note_decision(item: ItemRecord, decision: Mapping[str, Any]) -> ItemRecord:
    names = ("outcome", "reason_code", "reason", "reviewer", "decided_at")
    twin = str(decision.get("also_in") or item.twin)
    texts: dict[str, Any] = {name: str(decision[name]) for name in names}
    return replace(item, twin=twin, **texts)


def _make_receipt(correction: Correction, decision: Mapping[str, Any], number: int) -> dict[str, Any]:
    names = ("reason_code", "reviewer", "decided_at")
    return {
        **(correction.receipt or {}),
        "answer": decision["reason"],
        "answer_number": number,
        "answered_on": str(decision["decided_at"])[:10],
        **{name: decision[name] for name in names if decision[name]},
    }


def _error(decision: DossierItem) -> str:
    return "" if decision.content["outcome"] == "applied" else str(decision.content["reason"])


def _name_state(answer: DossierContent) -> str:
    if answer.manifest["complete"]:
        return "answered"
    decided = any(item.content["outcome"] in SETTLING for item in answer.items)
    return "partly_answered" if decided else "received"


def _note_elsewhere(store: DossierStore, record: DossierRecord, answered: Sequence[ItemRecord]) -> None:
    """Say in other dossiers that hold the same corrections where they were answered."""
    decided = {item.id: item for item in answered if item.outcome in SETTLING}
    for item in store.find_dossier_items(SENT, decided):
        if item.number == record.number:
            continue
        owners = [each for each in store.list_dossiers(SENT, item.number) if each.sum == item.dossier_sum]
        said = decided[item.id]
        noted = replace(
            item, twin=record.number, outcome=said.outcome, reason_code=said.reason_code, reason=said.reason,
            reviewer=said.reviewer, decided_at=said.decided_at,
        )  # fmt: skip
        store.update_dossier(owners[0], [noted])


def _take_up_returned(store: DossierStore, record: DossierRecord, who: str) -> tuple[Correction, ...]:
    """Store the drafts that go on from what was returned; those, too, that an opening cut off before left out."""
    items = {item.id: item for item in store.list_dossier_items(record) if item.outcome == "returned"}
    returned = [each for each in store.find_corrections(items) if each.state is State.RETURNED]
    return tuple(_take_up_again(store, each, items[each.id], who) for each in returned)


def _take_up_again(store: DossierStore, returned: Correction, item: ItemRecord, who: str) -> Correction:
    """Store the draft that goes on from a returned correction: the region knows its UUID."""
    draft = replace(copy_as_draft(returned), reason=item.reason, reason_code=item.reason_code, dossier="", item=0)
    return store.replace_by_draft(returned, draft, who=who, detail=f"returned in dossier {item.number}")


def _make_record(content: DossierContent, who: str) -> DossierRecord:
    manifest = content.manifest
    return DossierRecord(
        SENT, content.number, content.stated_sum, content.nis_code, "handed_in", manifest["service"],
        manifest["commune_name"], manifest["made_at"], manifest["author"], utc_now(), who,
        "proven" if content.seal else "unproven", manifest["trail_head"], manifest.get("replaces", ""),
    )  # fmt: skip


def _make_item(content: DossierContent, item: DossierItem) -> ItemRecord:
    return ItemRecord(
        SENT, content.number, content.stated_sum, item.number, item.correction_id, int(item.content["version"]),
        item.stated_sum, content.nis_code,
    )  # fmt: skip
