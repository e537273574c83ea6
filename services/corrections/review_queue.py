"""The queue of what waits for a reviewer, in as many communes as the profile's area has.

It is never read whole: communes are counted, a commune's groups are listed as they are opened, a group's rows come in
pages. What is decided is told for each row, and what was not done stays where it was.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Protocol

from ..errors import N_, RepereError
from ..model.correction import Correction, State
from ..profile import REVIEW_BY_ANOTHER, OutboxRules
from ..text import fold
from .correction_service import Severity
from .outbox import Outbox
from .review import list_messages

STAGES: dict[str, tuple[State, ...]] = {
    "waiting": (State.READY, State.IN_REVIEW),
    "accepted": (State.APPROVED, State.SENDING, State.UNKNOWN, State.SUBMITTED),
    "overdue": (State.APPROVED, State.SENDING, State.UNKNOWN, State.SUBMITTED),
    "executed": (State.APPLIED,),
    "returned": (State.RETURNED, State.RECALLED),
    "refused": (State.WITHDRAWN, State.REFUSED, State.NOT_APPLIED, State.TARGET_GONE, State.CONFLICT),
}
"""What a row may wait for, and its states. *Accepted* is a person's word, *executed* the source's."""

MAX_EXECUTION_DAYS = 30
"""Days after which what was accepted and is not seen in the source is overdue."""

PAGE_ROWS, MAX_GROUPS = 200, 500
"""Rows of a group, and groups of a commune, that are read at once."""

MAX_DECIDED_ROWS = 5000
"""Rows decided in one go."""

MAX_TEXT_CHARACTERS = 80


@dataclass(frozen=True)
class QueueFilter:
    """What of the queue is shown: empty fields leave nothing out.

    ``communes`` are NIS codes of today; ``since_days`` is how old it is at the least; ``source`` a code that the
    source's value of today gave; ``remark`` the gravest that a service said; ``text`` is looked for in label and id.
    """

    stage: str = "waiting"
    communes: tuple[str, ...] = ()
    kind: str = ""
    author: str = ""
    dossier: str = ""
    text: str = ""
    since_days: int = 0
    source: str = ""
    remark: str = ""

    @property
    def count_active(self) -> int:
        """How many filters beyond the stage are on."""
        return sum(bool(getattr(self, each.name)) for each in fields(self) if each.name != "stage")

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {**asdict(self), "communes": list(self.communes)}

    @classmethod
    def from_json(cls, value: Any) -> QueueFilter:
        """Return a filter that was saved; what of it means nothing here is left out."""
        told = value if isinstance(value, dict) else {}
        known = {each.name: told[each.name] for each in fields(cls) if each.name in told}
        texts = {name: one[:MAX_TEXT_CHARACTERS] for name, one in known.items() if isinstance(one, str)}
        if texts.get("stage", "waiting") not in STAGES:
            texts.pop("stage")
        for name in ("communes", "since_days"):
            texts.pop(name, None)
        codes, days = known.get("communes"), known.get("since_days")
        listed = tuple(str(code) for code in codes) if isinstance(codes, (list, tuple)) else ()
        age = days if isinstance(days, int) and not isinstance(days, bool) and 0 <= days < 10_000 else 0
        return cls(**texts, communes=listed, since_days=age)


@dataclass(frozen=True)
class CommuneTotals:
    """Count what a commune of today has in the queue, and since when the oldest is there (ISO 8601, UTC)."""

    nis_code: str
    count: int
    oldest: str


@dataclass(frozen=True)
class GroupKey:
    """Name a group: a commune of today, a street or dossier, a kind of correction."""

    nis_code: str
    name: str
    kind: str


@dataclass(frozen=True)
class GroupTotals:
    """Count a group."""

    key: GroupKey
    count: int
    oldest: str


@dataclass(frozen=True)
class SourceCheck:
    """What the source holds today of what a correction is about: ``code`` is empty where it is as it was found."""

    correction_id: str
    code: str
    values: Mapping[str, Any]
    source: str
    checked_at: str = ""


@dataclass(frozen=True)
class QueueRow:
    """A correction in the queue, with what is known of it beside.

    ``twin`` is the id of another that asks for the same (``twin_code`` is ``doublon``) or for something else
    (``contradictoire``). ``looked_at_by`` is who has it open, ``looked_at_until`` till when (ISO 8601, UTC).
    """

    correction: Correction
    nis_code: str
    since: str
    twin: str = ""
    twin_code: str = ""
    check: SourceCheck | None = None
    looked_at_by: str = ""
    looked_at_until: str = ""

    @property
    def source_code(self) -> str:
        """What the source's value of today says of it; empty for nothing."""
        return "" if self.check is None else self.check.code


class ReviewStore(Outbox, Protocol):
    """The queue as this room needs it; the workspace has it. ``area`` are NIS codes of today, empty for all."""

    def count_queue(self, query: QueueFilter, area: Collection[str]) -> list[CommuneTotals]:
        """Count by commune, by name of code."""

    def count_stages(self, query: QueueFilter, area: Collection[str]) -> dict[str, int]:
        """Count what each stage of :data:`STAGES` has of the filter's communes, whatever else it asks for."""

    def list_groups(
        self, query: QueueFilter, area: Collection[str], nis_code: str, grouping: str, limit: int
    ) -> list[GroupTotals]:
        """List a commune's groups in their order, ``limit`` at the most."""

    def list_queue_rows(
        self, query: QueueFilter, area: Collection[str], key: GroupKey, grouping: str, limit: int
    ) -> list[QueueRow]:
        """List a group's rows, the oldest first, ``limit`` at the most."""

    def list_versions(
        self, query: QueueFilter, area: Collection[str], keys: Sequence[GroupKey], grouping: str
    ) -> dict[str, int]:
        """Return ids and versions of groups, :data:`MAX_DECIDED_ROWS` at the most; a key without a kind is a commune's
        all.
        """

    def find_queue_rows(self, correction_ids: Collection[str]) -> list[QueueRow]:
        """Return these rows."""

    def decide_each(
        self,
        versions: Mapping[str, int],
        new_state: State,
        *,
        who: str,
        reason: str = "",
        reason_code: str = "",
        detail: str = "",
    ) -> dict[str, str]:
        """Decide on each that is still as it was seen; what became of each (``done``, ``changed``, …)."""

    def claim_each(self, correction_ids: Collection[str], *, who: str) -> dict[str, str]:
        """Take rows to look at for some minutes, or for some more; what became of each."""

    def leave_review(self, correction_ids: Collection[str], *, who: str) -> None:
        """Let go of rows that were taken and not decided."""


def why_not_accept(row: QueueRow, who: str, rules: OutboxRules, *, is_alone: bool) -> str:
    """Say in a word why this person may not accept a row; empty if they may.

    ``is_alone``: it was chosen by itself, with its twin beside it.
    """
    correction = row.correction
    if rules.review == REVIEW_BY_ANOTHER and fold(who) == fold(correction.author):
        return "own_work"
    worst = next(iter(list_messages(correction)), None)
    if worst is not None and worst.severity is Severity.REJECT:
        return "would_be_refused"
    if row.source_code in ("source_changee", "adresse_supprimee"):
        return row.source_code
    if row.source_code == "deja_ainsi" and not is_alone:
        return row.source_code
    return "contradictoire" if row.twin_code == "contradictoire" and not is_alone else ""


def accept_rows(
    store: ReviewStore,
    versions: Mapping[str, int],
    *,
    who: str,
    rules: OutboxRules,
    origins: Mapping[str, str] | None = None,
    detail: str = "",
) -> dict[str, str]:
    """Accept each that may be accepted and is still as it was seen; what became of each.

    ``origins`` is where each target is, as for :func:`.review.approve`. A single one may be one of two that
    contradict each other: a person chose it.
    """
    outcomes: dict[str, str] = {}
    allowed: dict[str, int] = {}
    rows = store.find_queue_rows(versions)
    for row in rows:
        why = why_not_accept(row, who, rules, is_alone=len(versions) == 1)
        if why:
            outcomes[row.correction.id] = why
        else:
            allowed[row.correction.id] = versions[row.correction.id]
    bound = {
        each.correction.id: each.correction
        for each in rows
        if each.correction.id in allowed
        and each.correction.version == allowed[each.correction.id]
        and (origins or {}).get(each.correction.target, each.correction.origin) != each.correction.origin
    }
    for after in store.bind_origins(list(bound.values()), origins or {}):
        allowed[after.id] += after.version - bound[after.id].version
    done = store.decide_each(allowed, State.APPROVED, who=who, detail=detail) if allowed else {}
    return {**dict.fromkeys(versions, "not_yours"), **outcomes, **done}


def turn_down_rows(
    store: ReviewStore, versions: Mapping[str, int], state: State, *, who: str, reason_code: str, reason: str
) -> dict[str, str]:
    """Return (``returned``) or refuse (``withdrawn``) each that is still as it was seen; what became of each.

    Raises RepereError without a reason in words.
    """
    if not reason.strip():
        raise RepereError(N_("A reviewer who does not accept says why."), N_("Choose a reason, or write one."))
    done = store.decide_each(versions, state, who=who, reason=reason.strip(), reason_code=reason_code)
    return {**dict.fromkeys(versions, "not_yours"), **done}


def accept_of_twins(
    store: ReviewStore, row: QueueRow, words: str, *, who: str, rules: OutboxRules, origins: Mapping[str, str]
) -> dict[str, str]:
    """Accept a row and refuse its twin, as a duplicate or as what contradicts it; what became of both."""
    accepted = accept_rows(store, {row.correction.id: row.correction.version}, who=who, rules=rules, origins=origins)
    twins = [each for each in store.find_queue_rows([row.twin]) if each.correction.state in STAGES["waiting"]]
    if accepted[row.correction.id] != "done" or not twins:
        return accepted
    versions = {each.correction.id: each.correction.version for each in twins}
    return accepted | turn_down_rows(store, versions, State.WITHDRAWN, who=who, reason_code=row.twin_code, reason=words)


def require_sender(rules: OutboxRules, who: str) -> None:
    """Raise RepereError where the profile has others send what was accepted."""
    if rules.senders and fold(who) not in map(fold, rules.senders):
        raise RepereError(
            N_("Here {senders} send what was accepted, not {who}."),
            N_("Leave it to them, or change the profile."),
            senders=", ".join(rules.senders),
            who=who or "–",
        )


def merge_seen(rows: Sequence[QueueRow], seen: Sequence[QueueRow]) -> dict[str, int]:
    """Return the versions on which to decide: of a row whose content is as it was seen, the one it has now.

    Taking a row to look at it is a change as well, and not one that anybody must see again.
    """
    now = {row.correction.id: row.correction for row in rows}
    versions = {}
    for each in seen:
        before, after = each.correction, now.get(each.correction.id)
        same = after is not None and (before.before, before.after, before.note) == (
            after.before,
            after.after,
            after.note,
        )
        versions[before.id] = after.version if after is not None and same else before.version
    return versions


def load_filters(text: str) -> dict[str, QueueFilter]:
    """Return the filters that were saved, by name; none where they cannot be read."""
    try:
        told = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return {str(name): QueueFilter.from_json(each) for name, each in told.items()} if isinstance(told, dict) else {}


def format_filters(filters: Mapping[str, QueueFilter]) -> str:
    """Return filters as the text that :func:`load_filters` reads."""
    return json.dumps({name: each.to_json() for name, each in sorted(filters.items())}, ensure_ascii=False)


@dataclass(frozen=True)
class QueueView:
    """What of the queue is open: communes, and groups with how many of their rows.

    ``drawn`` are the ids to show of a group in their order, where a sample of it was drawn. ``stages`` are the counts
    of a reading before, where nothing but the filter has changed since; None counts.
    """

    query: QueueFilter
    area: tuple[str, ...]
    grouping: str = "street"
    communes: frozenset[str] = frozenset()
    pages: Mapping[GroupKey, int] = field(default_factory=dict)
    drawn: Mapping[GroupKey, Sequence[str]] = field(default_factory=dict)
    stages: Mapping[str, int] | None = None


@dataclass(frozen=True)
class QueueSnapshot:
    """The queue as far as it is open, at one moment."""

    stages: Mapping[str, int]
    totals: Sequence[CommuneTotals]
    groups: Mapping[str, Sequence[GroupTotals]]
    rows: Mapping[GroupKey, Sequence[QueueRow]]


def read_queue(store: ReviewStore, view: QueueView) -> QueueSnapshot:
    """Read of the queue what is open."""
    totals = store.count_queue(view.query, view.area)
    listed = {each.nis_code for each in totals}
    groups = {
        code: store.list_groups(view.query, view.area, code, view.grouping, MAX_GROUPS)
        for code in sorted(view.communes & listed)
    }
    present = {each.key for listed_groups in groups.values() for each in listed_groups}
    rows: dict[GroupKey, Sequence[QueueRow]] = {}
    for key, limit in view.pages.items():
        if key not in present:
            continue
        if key in view.drawn:
            by_id = {each.correction.id: each for each in store.find_queue_rows(view.drawn[key])}
            waiting = STAGES["waiting"]
            drawn = (by_id[each] for each in view.drawn[key] if each in by_id)
            rows[key] = [each for each in drawn if each.correction.state in waiting]
        else:
            rows[key] = store.list_queue_rows(view.query, view.area, key, view.grouping, limit)
    stages = store.count_stages(view.query, view.area) if view.stages is None else view.stages
    return QueueSnapshot(stages, totals, groups, rows)
