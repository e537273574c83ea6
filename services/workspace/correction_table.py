"""The outbox: corrections as stored, and every step of their lives with its audit row.

Long: a step and its audit row are one transaction; each step is one short method.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any

from ..errors import N_, RepereError
from ..model.correction import (
    FAILED_STATES,
    IN_FLIGHT_STATES,
    INCIDENT_KINDS,
    PERSONAL_FIELDS,
    RECEIPT_ECHO_FIELDS,
    SETTLED_STATES,
    UTC_FORMAT,
    Correction,
    CorrectionKind,
    CorrectionTarget,
    State,
    Subject,
    TransitionNotAllowed,
)
from ..text import fold
from .audit_trail import AuditTrail, Step, make_step
from .backend import Backend, Row
from .row_mapping import point_or_none, row_to_kwargs, text_or_empty
from .schema import QUEUE_COLUMNS

_JSON = ("before", "after", "receipt", "remarks")
"""What a correction holds as JSON text."""

_NUMBERS = ("attempts", "item", "version")

_COLUMNS = (*(field.name for field in fields(Correction) if field.name not in ("x", "y")), "geom")
"""What is read of a correction."""

_decode_start = json.JSONDecoder().raw_decode

CONTENT_COLUMNS = (
    "label", "before", "after", "base_version", "note", "photo", "photo_sha256", "sketch", "link", "x", "y",
)  # fmt: skip
"""What a person writes in a correction, and a service is sent: nothing of it changes once it is approved."""


MAX_CLOCK_ERROR = timedelta(days=1)
"""By how much a desk's clock may be ahead and its dates still be believed."""


class Corrections(AuditTrail):
    """Positions are metres in EPSG:31370."""

    def enqueue(self, correction: Correction) -> None:
        """Store a new draft; it is on the disk when this returns.

        Raises RepereError if one with the same target, kind, subject and wish is still open.
        """
        with self._step_transaction() as steps:
            self._refuse_twin(correction)
            self._insert_draft(correction, steps)

    def enqueue_all(self, corrections: Iterable[Correction]) -> int:
        """Store new drafts, all or none; how many: those that are in the outbox already are left out."""
        drafted = 0
        with self._step_transaction() as steps:
            for correction in corrections:
                if not self._has_twin(correction):
                    self._insert_draft(correction, steps)
                    drafted += 1
        return drafted

    def list_corrections(self, states: Collection[State] = ()) -> list[Correction]:
        """Those in one of ``states`` (empty: all), oldest first."""
        wanted = {f"state{number}": State(state).value for number, state in enumerate(states)}
        only = f"WHERE state IN ({', '.join(':' + name for name in wanted)})" if wanted else ""
        # S608: what is put into the SQL are names made here; every value is a parameter
        rows = self._backend.fetch_tuples(f"SELECT {', '.join(_COLUMNS)} FROM corrections {only} ORDER BY fid", wanted)  # noqa: S608
        # a row of a cursor looks for each cell by its name; of thousands that is most of the time
        return [_correction(dict(zip(_COLUMNS, row)), self._backend) for row in rows]

    def get_correction(self, correction_id: str) -> Correction:
        """One correction as stored now. Raises RepereError if there is none."""
        return self._require_row(self._backend.fetch("SELECT * FROM corrections WHERE id = :id", {"id": correction_id}))

    def transition(
        self,
        correction: Correction,
        new_state: State,
        *,
        who: str,
        detail: str = "",
        receipt: Mapping[str, Any] | None = None,
        error: str = "",
        reviewer: str = "",
        reason: str = "",
    ) -> Correction:
        """Take one step of its life, with its audit row, in one transaction; the correction after it.

        The step is checked against the row as stored now: TransitionNotAllowed if it was settled elsewhere, or sent
        again by another desk, RepereError if its content was revised since ``get_correction`` was read.
        """
        with self._step_transaction() as steps:
            return self._step(
                self._lock_correction(correction.id),
                correction,
                new_state,
                steps,
                who,
                detail=detail,
                receipt=receipt,
                error=error,
                reviewer=reviewer,
                reason=reason,
            )

    def take_for_review(self, corrections: Sequence[Correction], *, who: str) -> list[Correction]:
        """Put corrections under review by ``who``, all or none; as they are then.

        Raises RepereError if a colleague looks at one, or it is not to be reviewed any more.
        """
        with self._step_transaction() as steps:
            outcomes = self._backend.take_for_review([correction.id for correction in corrections])
            if outcomes is None:
                return [
                    self._step(self._lock_correction(each.id), each, State.IN_REVIEW, steps, who, reviewer=who)
                    for each in corrections
                ]
            return self._check_outcomes(corrections, outcomes, State.IN_REVIEW)

    def review(
        self,
        corrections: Sequence[Correction],
        new_state: State,
        *,
        who: str,
        reason: str = "",
        reason_code: str = "",
    ) -> list[Correction]:
        """Decide on what is offered or in review (approved, returned, withdrawn), all or none; as they are then.

        Raises RepereError if one was changed meanwhile, a colleague looks at it, or it is not this person's to
        decide.
        """
        with self._step_transaction() as steps:
            versions = {correction.id: correction.version for correction in corrections}
            steps += [make_step(each.id, each.state, new_state, who, reason) for each in corrections]
            outcomes = self._backend.decide(versions, new_state.value, reason_code, reason)
            if outcomes is not None:
                return self._check_outcomes(corrections, outcomes, new_state)
            steps.clear()
            return [
                self._step(
                    self._lock_correction(each.id),
                    each,
                    new_state,
                    steps,
                    who,
                    detail=reason,
                    reviewer=who,
                    reason=reason,
                    reason_code=reason_code,
                )
                for each in corrections
            ]

    def _check_outcomes(self, corrections: Sequence[Correction], outcomes: Row, new_state: State) -> list[Correction]:
        """Return the corrections after the database moved them; raise RepereError for the first that it did not."""
        for correction in corrections:
            _refuse(correction, outcomes.get(correction.id, "not_yours"), new_state, self._backend.signature(""))
        return [self.get_correction(correction.id) for correction in corrections]

    def record_outcomes(
        self, outcomes: Iterable[tuple[Correction, State, Mapping[str, Any], str]], *, who: str
    ) -> None:
        """Store what became of submitted corrections (state, receipt, error of each), in one transaction.

        One that another desk has settled meanwhile is left as it is.
        """
        with self._step_transaction() as steps:
            for correction, state, receipt, error in outcomes:
                with suppress(TransitionNotAllowed):
                    self._step(
                        self._lock_correction(correction.id),
                        correction,
                        state,
                        steps,
                        who,
                        receipt=receipt,
                        error=error,
                    )

    def revise(self, correction: Correction, *, who: str = "") -> Correction:
        """Store new content, of a draft or by its reviewer; what the dry run said of the old goes.

        Raises RepereError unless the stored row is a draft or in review.
        """
        with self._step_transaction() as steps:
            stored = self._lock_correction(correction.id)
            if stored.state not in (State.DRAFT, State.IN_REVIEW):
                stored.require_transition(State.DRAFT)
                raise RepereError(
                    N_("{label} is {state}; only a draft can be changed."),
                    N_("Take it back to draft first."),
                    label=stored.label,
                    state=stored.state.value,
                )
            self._refuse_twin(correction)
            content = {name: getattr(correction, name) for name in CONTENT_COLUMNS}
            revised = self._change(stored, **content, remarks=[])
            # what was done, not what was written: a citizen's words are let go of one day, the trail never
            detail = json.dumps(
                {"before": _strip_text_fields(stored.after), "after": _strip_text_fields(revised.after)},
                ensure_ascii=False,
            )
            steps.append(make_step(revised.id, stored.state, stored.state, who or correction.author, detail))
            self._backend.mark_changed("corrections", [point_or_none(revised.x, revised.y)])
        return revised

    def store_messages(self, correction: Correction, remarks: Iterable[Mapping[str, Any]]) -> Correction:
        """Keep what a dry run said, as JSON values; the correction with it."""
        with self._backend.transaction():
            remarked = self._change(self._lock_correction(correction.id), remarks=[dict(remark) for remark in remarks])
            self._backend.mark_changed("corrections")
        return remarked

    def bind_origins(self, corrections: Collection[Correction], origins: Mapping[str, str]) -> list[Correction]:
        """Store the scheme, host and port that each may be sent to, by its target; as they are then.

        What is approved keeps those that it has. Raises RepereError if one is damaged.
        """
        if not origins:
            return list(corrections)
        bound = []
        with self._backend.transaction():
            for correction in corrections:
                origin = origins.get(correction.target, correction.origin)
                if origin == correction.origin:
                    bound.append(correction)
                    continue
                stored = self._lock_correction(correction.id)
                if stored.origin and stored.state not in (State.DRAFT, State.READY, State.IN_REVIEW):
                    origin = stored.origin
                if origin != stored.origin:
                    self._change(stored, dated=stored.updated_at, origin=origin)
                    # what was seen of it, and whether it changed since, stays as it was
                    correction = replace(correction, version=correction.version + 1)
                bound.append(replace(correction, origin=origin))
            self._backend.mark_changed("corrections")
        return bound

    def replace_by_draft(self, stale: Correction, fresh: Correction, *, who: str, detail: str) -> Correction:
        """Withdraw ``stale`` and store ``fresh``, the draft that goes on from it, together or not at all."""
        return self.merge([stale], fresh, who=who, detail=detail)

    def merge(self, stale: Sequence[Correction], fresh: Correction, *, who: str, detail: str) -> Correction:
        """Withdraw all of ``stale`` and store the one draft that goes on from them, together or not at all."""
        with self._step_transaction() as steps:
            for each in stale:
                stored = self._lock_correction(each.id)
                stored.require_transition(State.WITHDRAWN)
                self._change(stored, state=State.WITHDRAWN, acknowledged_by=self._backend.signature(who))
                steps.append(
                    make_step(each.id, stored.state, State.WITHDRAWN, who, f"replaced by {fresh.id}: {detail}")
                )
            self._refuse_twin(fresh)
            author = self._backend.signature(fresh.author)
            draft = replace(fresh, state=State.DRAFT, replaces=stale[0].id, author=author, version=1)
            self._backend.insert("corrections", [build_row(draft)])
            steps.append(
                make_step(draft.id, "", State.DRAFT, who, f"replaces {', '.join(each.id for each in stale)}: {detail}")
            )
            self._backend.mark_changed("corrections", [point_or_none(draft.x, draft.y)])
        return draft

    def acknowledge(self, correction_ids: Iterable[str], *, who: str) -> None:
        """Take note that these failed: they are not shouted any more. Their states stay."""
        with self._step_transaction() as steps:
            for correction_id in sorted(correction_ids):
                seen = self._change(self._lock_correction(correction_id), acknowledged_by=self._backend.signature(who))
                steps.append(make_step(seen.id, seen.state, seen.state, who, "acknowledged"))
            self._backend.mark_changed("corrections")

    def claim(self, correction: Correction, *, who: str) -> Correction | None:
        """Take an approved correction to send it; None if another desk has it, or it is not approved any more for
        the origin that it had when it was read.

        Raises RepereError if its content was revised since ``get_correction`` was read.
        """
        with self._step_transaction() as steps:
            sql = (
                "SELECT * FROM corrections WHERE id = :id AND state = :state AND coalesce(origin, '') = :origin"  # noqa: S608
                f"{self._backend.skip_locked_clause}"
            )
            claimed = {"id": correction.id, "state": State.APPROVED.value, "origin": correction.origin}
            rows = self._backend.fetch(sql, claimed)
            return (
                self._step(_correction(rows[0], self._backend), correction, State.SENDING, steps, who) if rows else None
            )

    def recover(self) -> list[Correction]:
        """Make ``unknown`` of what a stopped program left in ``sending_lock``; those it found.

        What another window or desk is sending is not left over, and not touched.
        """
        self._reset_dates()
        found = []
        with self._backend.orphaned_sends() as ids:
            for correction_id in ids:
                with suppress(TransitionNotAllowed):  # its desk was slow, and has just finished
                    detail = "found in sending: the program had stopped"
                    left = self.get_correction(correction_id)
                    found.append(self.transition(left, State.UNKNOWN, who="", detail=detail))
        return found

    @contextmanager
    def sending_lock(self) -> Iterator[None]:
        """Be one who sends from this workspace; what was left in ``sending_lock`` is recovered.

        From one file a single window sends at a time: RepereError if it is another. From a database
        every desk may, each what it has claimed.
        """
        with self._backend.sending_lock():
            self.recover()
            yield

    def seconds_since_step(self, correction: Correction) -> float:
        """Seconds since its last step, at the least, by the clock that all desks share; a clock that was put back
        makes it young again. 0 for a date that cannot be believed: :meth:`recover` counts it from now.
        """
        then = parse_date(correction.updated_at)
        return 0.0 if then is None else max(0.0, (now_of(self._backend) - then).total_seconds() - 1)

    def _reset_dates(self) -> None:
        """Count from now what is under way and bears a date that cannot be believed: it would stay young for years."""
        latest = now_of(self._backend) + MAX_CLOCK_ERROR
        for one in self.list_corrections(IN_FLIGHT_STATES):
            then = parse_date(one.updated_at)
            if then is None or then > latest:
                with self._step_transaction() as steps:
                    self._change(self._lock_correction(one.id))
                    detail = f"its date was not to be believed: {one.updated_at[:40]}"
                    steps.append(make_step(one.id, one.state, one.state, "", detail))

    def clear_correction_texts(self, before: str, incidents: Collection[str]) -> int:
        """Let go of what was written in corrections of these reports, and of new ones, settled before a date (UTC);
        how many. The trail keeps that it was done.
        """
        forgotten = 0
        with self._step_transaction() as steps:
            for one in self._list_incident_corrections(SETTLED_STATES | FAILED_STATES):
                of_them = one.rules.subject is Subject.NEW or one.subject in incidents
                bare = _strip_texts(one)
                if of_them and one.updated_at < before and bare != one:
                    names = ("before", "after", "receipt", "note", "photo", "photo_sha256", "sketch", "link")
                    self._change(one, **{name: getattr(bare, name) for name in names}, dated=one.updated_at)
                    steps.append(make_step(one.id, one.state, one.state, "", "its texts were let go of"))
                    forgotten += 1
            if forgotten:
                self._backend.mark_changed("corrections")
        return forgotten

    def _list_incident_corrections(self, states: Collection[State]) -> list[Correction]:
        """Those about reports: a region's queue of addresses is not read for them."""
        listed = ", ".join(f"'{state.value}'" for state in sorted(states))
        kinds = ", ".join(f"'{kind}'" for kind in INCIDENT_KINDS)
        sql = f"SELECT * FROM corrections WHERE state IN ({listed}) AND kind IN ({kinds}) ORDER BY fid"  # noqa: S608
        return [_correction(row, self._backend) for row in self._backend.fetch(sql)]

    def _step(
        self,
        stored: Correction,
        seen: Correction,
        new_state: State,
        steps: list[Step],
        who: str,
        *,
        detail: str = "",
        receipt: Mapping[str, Any] | None = None,
        error: str = "",
        reviewer: str = "",
        reason: str = "",
        reason_code: str = "",
    ) -> Correction:
        stored.require_transition(new_state)
        if stored.state in IN_FLIGHT_STATES and not _is_same_attempt(stored, seen):
            raise TransitionNotAllowed(stored.state, new_state)
        if (stored.before, stored.after) != (seen.before, seen.after):
            raise RepereError(N_("{label} was changed in another window."), N_("Look at it again."), label=stored.label)
        if new_state is State.SENDING:
            self._backend.claim(stored.id, who)
        changed: dict[str, Any] = {"state": new_state, "last_error": error, "acknowledged_by": ""}
        if new_state is State.SENDING:
            changed["attempts"] = stored.attempts + 1
        if new_state is State.READY and stored.state is not State.IN_REVIEW:
            # one that a reviewer leaves again is as old as it was
            changed["ready_at"] = self._backend.now()
        if receipt is not None:
            changed["receipt"] = dict(receipt)
            changed |= {name: receipt[name] for name in ("dossier", "item") if name in receipt}
        if reviewer:
            changed["reviewer"] = self._backend.signature(reviewer)
        changed |= {name: text for name, text in (("reason", reason), ("reason_code", reason_code)) if text}
        moved = self._change(stored, **changed)
        steps.append(make_step(moved.id, stored.state, new_state, who, detail or error))
        self._backend.mark_changed("corrections")
        return moved

    def _change(self, stored: Correction, dated: str = "", **values: Any) -> Correction:
        """Store new values of a correction, and that it changed; only what differs is written."""
        changed = replace(stored, **values, version=stored.version + 1, updated_at=dated or self._backend.now())
        old, new = build_row(stored), build_row(changed)
        differing = {name: value for name, value in new.items() if value != old[name]}
        self._backend.update("corrections", "id", [{"id": stored.id, **differing}])
        return changed

    def _lock_correction(self, correction_id: str) -> Correction:
        """One correction that nobody else changes until this transaction ends. Raises RepereError if it is damaged."""
        sql = f"SELECT * FROM corrections WHERE id = :id{self._backend.for_update_clause}"  # noqa: S608
        locked = self._require_row(self._backend.fetch(sql, {"id": correction_id}))
        if locked.state is State.UNREADABLE:
            raise RepereError(
                N_("{label} cannot be read; it is left as it is."),
                N_("Tell who looks after the workspace."),
                label=locked.label or locked.id,
            )
        return locked

    def _require_row(self, rows: Sequence[Row]) -> Correction:
        if not rows:
            raise RepereError(N_("This correction is not in the workspace."), N_("Refresh the list."))
        return _correction(rows[0], self._backend)

    def _read_correction(self, row: Row) -> Correction:
        return _correction(row, self._backend)

    def _insert_draft(self, correction: Correction, steps: list[Step]) -> None:
        if correction.state is not State.DRAFT:
            raise ValueError(correction.state)
        self._backend.insert("corrections", [build_row(correction)])
        steps.append(make_step(correction.id, "", State.DRAFT, correction.author, ""))
        self._backend.mark_changed("corrections", [point_or_none(correction.x, correction.y)])

    def _refuse_twin(self, correction: Correction) -> None:
        if self._has_twin(correction):
            raise RepereError(
                N_("{label}: the same correction is already in the outbox."),
                N_("Open it there."),
                label=correction.label,
            )

    def _has_twin(self, correction: Correction) -> bool:
        about = {"target": str(correction.target), "kind": str(correction.kind), "subject": correction.subject}
        self._backend.advisory_lock(json.dumps(about))
        rows = self._backend.fetch(
            "SELECT * FROM corrections WHERE target = :target AND kind = :kind AND subject = :subject AND id <> :id",
            {**about, "id": correction.id},
        )
        twins = [_correction(row, self._backend) for row in rows]
        wish = correction.after, correction.street_postcode
        return any(twin.state not in SETTLED_STATES and (twin.after, twin.street_postcode) == wish for twin in twins)


def _is_same_attempt(stored: Correction, seen: Correction) -> bool:
    """Whether what is known of ``seen`` is about the attempt now under way, and not about one before it.

    Another desk may have sent it again since a service was asked.
    """
    claimed = stored.state is not State.SENDING or seen.state is State.SENDING
    return claimed and stored.attempts == seen.attempts


def _refuse(correction: Correction, outcome: str, new_state: State, who: str) -> None:
    """Say why the database did not do as it was asked."""
    if outcome == "done":
        return
    if outcome.startswith("is_"):
        raise TransitionNotAllowed(State(outcome[3:]), new_state)
    label = correction.label
    raise {
        "changed": RepereError(N_("{label} was changed in another window."), N_("Look at it again."), label=label),
        "somebody_looks": RepereError(
            N_("{label}: a colleague is looking at it."), N_("Leave it to them, or try again later."), label=label
        ),
        "own_work": RepereError(
            N_("{label} was drafted under your sign-in ({who}): here another person approves it."),
            N_("Leave it to a colleague with a sign-in of their own."),
            label=label,
            who=who,
        ),
    }.get(
        outcome,
        RepereError(N_("{label} is not yours to decide."), N_("Ask the workspace's administrator."), label=label),
    )


def parse_date(text: str) -> datetime | None:
    """Return a stored moment, None for a text that is none."""
    try:
        return datetime.strptime(text, UTC_FORMAT)
    except ValueError:
        return None


def now_of(backend: Backend) -> datetime:
    """Return this moment by the clock that everybody who writes there shares."""
    return datetime.strptime(backend.now(), UTC_FORMAT)


def build_row(correction: Correction) -> dict[str, Any]:
    """Return a correction as a row, its point as ``geom``."""
    row = dict(vars(correction))
    for name in _JSON:
        row[name] = None if row[name] is None else json.dumps(row[name], ensure_ascii=False, sort_keys=True)
    row.update(target=str(correction.target), kind=str(correction.kind), state=correction.state.value)
    row["geom"] = point_or_none(row.pop("x"), row.pop("y"))
    row["street"] = name_street(correction)
    row["search_text"] = fold(f"{correction.label} {correction.subject}")
    return row


def name_street(correction: Correction) -> str:
    """Return the street that a correction is about, as its source spells it; empty for one of no street."""
    if correction.rules.subject is Subject.STREET:
        return correction.subject
    names = (side.get("street_name") for side in (correction.before, correction.after))
    return next((name for name in names if isinstance(name, str) and name), "")


def fill_queue_columns(backend: Backend) -> None:
    """Give corrections of an older workspace what the queue is grouped and searched by."""
    sql = "SELECT * FROM corrections WHERE coalesce(search_text, '') = ''"
    read = [(row["fid"], _correction(row, backend)) for row in backend.fetch(sql)]
    backend.update(
        "corrections",
        "fid",
        [{"fid": fid, **{name: build_row(each)[name] for name in QUEUE_COLUMNS}} for fid, each in read],
    )


def _correction(row: Row, backend: Backend) -> Correction:
    """Return a row as a correction; one that is damaged stands as unreadable, and stops nobody."""
    try:
        return _read(row, backend)
    except (ArithmeticError, ValueError, TypeError, KeyError, RecursionError, struct.error) as error:
        subject, label = text_or_empty(row["subject"]), text_or_empty(row["label"])
        target, kind = CorrectionTarget(text_or_empty(row["target"])), CorrectionKind(text_or_empty(row["kind"]))
        reason = f"{type(error).__name__}: {error}"
        damaged = Correction(target, kind, subject, label, {}, {}, id=text_or_empty(row["id"]), last_error=reason)
        return replace(damaged, state=State.UNREADABLE, author=text_or_empty(row["author"]))


def _read(row: Row, backend: Backend) -> Correction:
    values = row_to_kwargs(row, Correction, ("x", "y"), strict=True)
    for name in _JSON:
        values[name] = None if values[name] is None else _decode_json(values[name])
    values["remarks"] = values["remarks"] or []
    if values["receipt"] is not None and not isinstance(values["receipt"], dict):
        raise TypeError("receipt")
    if not isinstance(values["before"], dict) or not isinstance(values["after"], dict):
        raise TypeError("before, after")
    if not isinstance(values["remarks"], list) or not all(isinstance(remark, dict) for remark in values["remarks"]):
        raise TypeError("remarks")
    for name in _NUMBERS:
        values[name] = int(values[name] or 0)
    values["target"] = CorrectionTarget(values["target"] or "")
    values["kind"] = CorrectionKind(values["kind"] or "")
    values["state"] = State(values["state"])
    if values["state"] is State.UNREADABLE:
        raise ValueError("state")
    values["x"], values["y"] = backend.parse_point(row["geom"])
    # every field is there; a frozen class would set them one by one, of thousands a fifth of the time
    correction = object.__new__(Correction)
    vars(correction).update(values)
    return correction


def _decode_json(text: str) -> Any:
    """Return what a text says in JSON; blanks around it, which we do not write, are looked for only then."""
    try:
        value, end = _decode_start(text)
    except json.JSONDecodeError:
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def _strip_texts(correction: Correction) -> Correction:
    """Return the same without what a person wrote."""
    emptied = dict.fromkeys(("note", "photo", "photo_sha256", "sketch", "link"), "")
    receipt = correction.receipt and {
        name: value for name, value in correction.receipt.items() if name not in RECEIPT_ECHO_FIELDS
    }
    sides = {
        side: {name: value for name, value in getattr(correction, side).items() if name not in PERSONAL_FIELDS}
        for side in ("before", "after")
    }
    return replace(correction, **emptied, **sides, receipt=receipt)  # type: ignore[arg-type]


def _strip_text_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: "…" if name in PERSONAL_FIELDS and value else value for name, value in values.items()}
