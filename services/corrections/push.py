"""Send what is in the outbox, each correction once, and read back what the service holds afterwards.

Every step is in the workspace before the next one is taken: a crash at any point leaves a row that
says how far it came, and what nobody knows is asked, never sent again blindly.

Long: the life of one correction from approved to read back, to be read from top to bottom.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ..errors import (
    N_,
    AuthenticationRequired,
    Cancelled,
    Conflict,
    InvalidFile,
    InvalidResponse,
    NotFound,
    OutcomeUnknown,
    RecordNotFound,
    RepereError,
    RequestRejected,
    ServerError,
    ServiceError,
    Unreachable,
)
from ..http.pause import cancellable_sleep
from ..model.correction import FAILED_STATES, IN_FLIGHT_STATES, Correction, State, Subject, TransitionNotAllowed
from ..model.incident import Incident
from . import conflict
from .correction_service import (
    CorrectionService,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    as_unreachable,
    target_origin,
)
from .outbox import SendingOutbox

POLL_TIMEOUT_S = 5.0
"""Seconds given to services to decide, at the end of a run."""

IN_FLIGHT_GRACE_S = 60.0
"""Seconds for which what was sent may still be on its way: a lost request is not called lost before."""

POLL_INTERVAL_S = 0.5
"""Seconds between two questions to a service."""

MAX_UNREADABLE_ANSWERS = 5
"""Answers in a row that cannot be read, after which a service is left alone for the rest of the run."""

_ODD = (ArithmeticError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError)
"""What an answer that nobody thought of makes of whoever reads it."""

_APPROVED_FOR_ANOTHER = (
    N_("Corrections approved for {approved} are held back: the profile names {named} now, and nothing was sent there."),
    N_("If the service has moved, take them back to draft and approve them again. If not, correct the profile."),
)

_SENT_ELSEWHERE = (
    N_("Corrections sent to {approved} are left as they are: {named}, which the profile names now, was not asked."),
    N_("Open the profile that they were sent with, or look in the service itself."),
)

_T = TypeVar("_T")


def explain_hold(correction: Correction, origin: str) -> RepereError | None:
    """Return why nothing is asked of ``origin``, to which its target goes now, about a correction; None if it may be.

    A correction goes to the origin that it was approved for, and is followed where it was sent.
    """
    if correction.origin in ("", origin):
        return None
    what, hint = _SENT_ELSEWHERE if correction.state in IN_FLIGHT_STATES else _APPROVED_FOR_ANOTHER
    return RepereError(what, hint, approved=correction.origin, named=origin or "-")


MAX_BOUND_AT_ONCE = 50
"""Corrections whose origin is stored in one transaction."""


@dataclass
class PushResult:
    """Say how a run ended: corrections by the state they are in now, and one message for each trouble."""

    counts: Counter[str] = field(default_factory=Counter)
    messages: list[RepereError] = field(default_factory=list)
    failures: list[Correction] = field(default_factory=list)
    """Those that a person must hear of."""


def push(
    outbox: SendingOutbox,
    targets: Mapping[str, CorrectionService],
    *,
    who: str,
    progress: Callable[[int, int, Correction], None] = lambda done, total, correction: None,
    cancelled: Callable[[], bool] = lambda: False,
    poll_timeout_s: float = POLL_TIMEOUT_S,
    grace_s: float = IN_FLIGHT_GRACE_S,
    max_sent: int = 0,
    only: Collection[str] | None = None,
) -> PushResult:
    """Settle what is unknown, send what is approved, read back what is submitted.

    ``targets`` are by the name that corrections carry. ``progress`` hears ``(done, total,
    correction)`` after each one. A service in trouble, or one that asks to sign in, is left alone for
    the rest of the run, with one message; the others go on. A correction goes to the origin that it was approved
    for, and nowhere else: where its target is elsewhere by now, it stays as it is, with a message. What cannot
    be read about one correction, a photo or an answer, stops that one alone. At most ``max_sent`` are sent (0: all),
    and of those with an id in ``only`` if it is given.
    Raises InvalidFile if the workspace cannot be written, RepereError if another window is sending.
    """
    run = PushRun(outbox, targets, who, progress, cancelled, grace_s)
    with outbox.sending_lock():
        try:
            run.bind_origins()
            for correction in run.begin(State.UNKNOWN):
                run.each(correction, run.settle)
            # what was just found not to have arrived is among them
            waiting = run.begin(State.APPROVED, max_sent, only)
            while True:
                for correction in waiting:
                    run.each(correction, run.send)
                run.read_back(poll_timeout_s)
                waiting = run.behind()
                if not waiting:
                    break
        except Cancelled as stop:
            run.report.messages.append(stop)
    touched = [correction for correction in outbox.list_corrections() if correction.id in run.touched]
    run.report.counts.update(correction.state.value for correction in touched)
    run.report.failures += [correction for correction in touched if correction.state in FAILED_STATES]
    return run.report


class _Unread(ServiceError):
    """An answer that could not be read, met while only asking before a write: nothing was sent."""

    def __init__(self, error: ServiceError) -> None:
        super().__init__(error.message, error.hint, **error.values)  # type: ignore[arg-type]


class PushRun:
    """Send and settle corrections in one run over the outbox."""

    def __init__(
        self,
        outbox: SendingOutbox,
        targets: Mapping[str, CorrectionService],
        who: str,
        progress: Callable[[int, int, Correction], None],
        cancelled: Callable[[], bool],
        grace_s: float,
    ) -> None:
        self.outbox = outbox
        self.targets = dict(targets)
        self.who = who
        self.progress = progress
        self.cancelled = cancelled
        self.grace = grace_s
        self.report = PushResult()
        self.paused: set[str] = set()
        self.odd: Counter[str] = Counter()
        """Answers in a row that could not be read, by target."""
        self.touched: set[str] = set()
        in_flight = outbox.list_corrections(IN_FLIGHT_STATES)
        self.in_flight = {_record_key(sent) for sent in in_flight}
        self.ours = {sent.id for sent in in_flight}
        """What is read back: sent before this run or by it. What another desk sends meanwhile is its own."""
        self.held_up: list[Correction] = []
        """Those behind another correction of the same record that is under way."""
        self.done = 0
        self.total = 0

    def bind_origins(self) -> None:
        """Hold what bears no origin to the one that its target has now, before the first is sent: however this run
        ends, the next one sends to no other.
        """
        origins = {name: target_origin(target) for name, target in self.targets.items()}
        waiting = self.outbox.list_corrections((State.APPROVED, State.UNKNOWN, State.SUBMITTED))
        unbound = [correction for correction in waiting if not correction.origin]
        # a few at a time: another desk's push waits for their rows no longer than a database lets it
        for first in range(0, len(unbound), MAX_BOUND_AT_ONCE):
            part = unbound[first : first + MAX_BOUND_AT_ONCE]
            self.outbox.bind_origins(part, {name: origin for name, origin in origins.items() if origin})

    def begin(self, state: State, ceiling: int = 0, only: Collection[str] | None = None) -> list[Correction]:
        """List those in ``state``, the oldest ``max_sent`` if it is not 0, and count them into the total."""
        found = [row for row in self.outbox.list_corrections((state,)) if only is None or row.id in only]
        if ceiling and len(found) > ceiling:
            self.report.messages.append(
                RepereError(
                    N_("{left} corrections wait: the profile lets {ceiling} go at once."),
                    N_("Look at what became of these, then send again."),
                    left=len(found) - ceiling,
                    ceiling=ceiling,
                )
            )
            found = found[:ceiling]
        self.total = self.done + len(found)
        return found

    def each(self, correction: Correction, step: Callable[[CorrectionService, Correction], Correction]) -> Correction:
        """Take one step for one correction; a service in trouble stops only its own corrections."""
        if self.cancelled():
            raise Cancelled
        self.touched.add(correction.id)
        target = self.targets.get(correction.target)
        if target is None:
            self._pause(
                correction.target,
                RepereError(
                    N_("The profile names no service for corrections of the kind “{target}”."),
                    N_("They wait in the outbox."),
                    target=correction.target,
                ),
            )
        elif self._may_ask(target, correction):
            try:
                correction = step(target, correction)
            except TransitionNotAllowed:
                # withdrawn in another window meanwhile, or another desk's by now
                correction = self.outbox.get_correction(correction.id)
        self.done += 1
        self.progress(self.done, self.total, correction)
        return correction

    def _may_ask(self, target: CorrectionService, correction: Correction) -> bool:
        """Return whether its service is to be asked about a correction: it is not left alone, and the one it is meant
        for."""
        if correction.target in self.paused:
            return False
        hold = explain_hold(correction, target_origin(target))
        if hold is not None:
            self._tell(hold)
        return hold is None

    def settle(self, target: CorrectionService, correction: Correction) -> Correction:
        """Ask the service about a correction whose answer was lost."""
        try:
            receipt = self._ask(target.find_submission, correction)
        except OutcomeNotQueryable as error:
            self.report.messages.append(error)
            return correction
        except InvalidResponse as error:
            self._odd(correction, error)
            return correction
        except ServiceError as error:
            self._pause(correction.target, error)
            return correction
        self.odd[correction.target] = 0
        if receipt is not None:
            return self._move(correction, State.SUBMITTED, detail="asked: the service has it", receipt=receipt)
        if not target.capabilities.idempotent and self.outbox.seconds_since_step(correction) < self.grace:
            return correction  # it may still be at work on what was sent
        detail = "asked: the service has nothing of it"
        return self._move(correction, State.APPROVED, detail=detail, error=correction.last_error)

    def send(self, target: CorrectionService, correction: Correction) -> Correction:
        """Send an approved correction, after its intent is on the disk."""
        about = _record_key(correction)
        if not target.capabilities.versioned and about in self.in_flight:
            self.held_up.append(correction)  # its base is not known before the one under way is settled
            return correction
        requests = list[Request]()
        trouble: ServiceError | None = None
        try:
            # before it is claimed: what cannot be read here leaves it as it is
            requests = self._ask(target.requests, correction)
        except InvalidFile as error:
            self._tell(error)
            return correction
        except (OutcomeUnknown, ServerError) as error:
            trouble = as_unreachable(error)
        except InvalidResponse as error:
            trouble = _Unread(error)
        except ServiceError as error:
            trouble = error
        claimed = self.outbox.claim(correction, who=self.who)
        if claimed is None:
            return self.outbox.get_correction(correction.id)  # another desk has it, or it was withdrawn
        correction = claimed
        self.ours.add(correction.id)
        try:
            if trouble is not None:
                raise trouble
            # a service slower than an earlier attempt's time-out may have it by now
            known = self._find_earlier_submission(target, correction) if correction.attempts > 1 else None
            if known is None:
                self._compare(target, correction)
                known = self._ask(target.send, correction, requests)
        except Cancelled:
            self._move(correction, State.UNKNOWN, detail="stopped while sending")
            raise
        except ServiceError as error:
            correction = self._failed(target, correction, error)
        else:
            self.odd[correction.target] = 0
            correction = self._move(correction, State.SUBMITTED, receipt=known)
        if correction.state in IN_FLIGHT_STATES:
            self.in_flight.add(about)
        return correction

    def _compare(self, target: CorrectionService, correction: Correction) -> None:
        """Look whether the record is still as it was seen, where the service does not do it itself.

        Raises Conflict if it changed, RecordNotFound if it is not there, Unreachable if it could not be asked.
        """
        if target.capabilities.versioned and correction.base_version:
            return
        try:
            held = self._ask(target.fetch, correction)
        except OutcomeNotQueryable:
            return
        except InvalidResponse as error:
            raise _Unread(error) from error
        except (OutcomeUnknown, ServerError) as error:
            raise as_unreachable(error) from error
        if held is None and correction.before:
            raise RecordNotFound(
                N_("{label}: the service does not have this record any more."),
                N_("Match it again, or withdraw the correction."),
                status=404,
                reason="not there",
                label=correction.label,
            )
        if held is not None and conflict.has_changed(correction, held) and not self._as_we_left_it(correction, held):
            raise Conflict(
                N_("{label}: the service's record changed since you decided."),
                N_("Look at what changed, then decide again."),
                status=409,
                label=correction.label,
            )

    def _as_we_left_it(self, correction: Correction, remote: RemoteRecord) -> bool:
        """Return whether the record is as an applied correction left it that was decided on the same sight of it."""
        if not remote.version or not conflict.is_still_applicable(correction, remote):
            return False
        return any(
            _record_key(sent) == _record_key(correction)
            and sent.base_version == correction.base_version
            and (sent.receipt or {}).get("version") == remote.version
            for sent in self.outbox.list_corrections((State.APPLIED,))
        )

    def _failed(self, target: CorrectionService, correction: Correction, error: ServiceError) -> Correction:
        if isinstance(error, _Unread):
            self._odd(correction, error)
            return self._move(correction, State.APPROVED, error=str(error))
        if isinstance(error, (OutcomeUnknown, InvalidResponse)) or _perhaps_done(error):
            correction = self._move(correction, State.UNKNOWN, error=str(error))
            if isinstance(error, InvalidResponse):
                self._odd(correction, error)
            else:
                self.report.messages.append(error)
            correction = self.settle(target, correction)
            if isinstance(error, ServerError):
                self.paused.add(correction.target)
            return correction
        if isinstance(error, (Unreachable, ServerError, AuthenticationRequired)) or _wrong_address(error):
            self._pause(correction.target, error)
            return self._move(correction, State.APPROVED, error=str(error))
        if isinstance(error, Conflict):
            return self._conflict(target, correction, error)
        if isinstance(error, RecordNotFound) and correction.rules.subject is not Subject.NEW:
            return self._move(correction, State.TARGET_GONE, error=str(error))
        reason = error.reason if isinstance(error, RequestRejected) else ""
        return self._move(correction, State.REFUSED, error=reason or str(error))

    def _conflict(self, target: CorrectionService, correction: Correction, error: Conflict) -> Correction:
        """Keep what is there now beside the correction; where a machine may merge, a draft goes on from it."""
        try:
            held = self._ask(target.fetch, correction)
        except ServiceError:
            held = None  # the person's look fetches it again
        receipt = None if held is None else {**(correction.receipt or {}), "theirs": conflict.serialise_record(held)}
        correction = self._move(correction, State.CONFLICT, error=str(error), receipt=receipt)
        if held is None or not conflict.is_mergeable(correction, held):
            return correction
        draft = conflict.store_successor(self.outbox, correction, conflict.resolve(correction, held), who=self.who)
        self.touched.add(draft.id)
        self.report.messages.append(
            RepereError(
                N_("{label}: other fields changed at the service meanwhile; your change waits as a new draft."),
                N_("Look at it, then approve it again."),
                label=correction.label,
            )
        )
        return self.outbox.get_correction(correction.id)

    def behind(self) -> list[Correction]:
        """List those that were held up and no longer are: what they waited for is settled."""
        self.in_flight = {_record_key(sent) for sent in self.outbox.list_corrections(IN_FLIGHT_STATES)}
        found = [one for one in self.held_up if _record_key(one) not in self.in_flight]
        self.held_up = []
        self.total = self.done + len(found)
        return found

    def read_back(self, timeout_s: float) -> None:
        """Ask about every submitted correction until it is decided, or ``timeout_s`` seconds are over."""
        waiting = [sent for sent in self.outbox.list_corrections((State.SUBMITTED,)) if sent.id in self.ours]
        self.total = self.done + len(waiting)
        end = time.monotonic() + timeout_s
        verdicts: dict[str, PollOutcome] = {}

        def ask(target: CorrectionService, correction: Correction) -> Correction:
            try:
                verdicts[correction.id] = self._ask(target.poll_outcome, correction)
                self.odd[correction.target] = 0
            except InvalidResponse as error:
                self._odd(correction, error)
            except ServiceError as error:
                self._pause(correction.target, error)
            return correction

        for correction in waiting:
            self.each(correction, ask)
        while True:
            last = time.monotonic() >= end
            decided, read = [], list[Incident]()
            for correction in waiting:
                verdict = verdicts.pop(correction.id, None)
                if verdict is None:
                    continue
                if verdict.state is State.SUBMITTED and self.targets[correction.target].capabilities.by_hand:
                    continue  # no person is as quick
                # a service may need a moment to show what it took
                if verdict.state is State.SUBMITTED or (verdict.state is State.NOT_APPLIED and not last):
                    if last:
                        continue
                    verdicts[correction.id] = verdict
                else:
                    receipt = {**(correction.receipt or {}), "held": verdict.remote_values, "version": verdict.version}
                    decided.append((correction, verdict.state, receipt, verdict.reason))
                    read += [verdict.incident] if verdict.incident else []
            # together: what is not written is only asked again
            if decided:
                self.outbox.record_outcomes(decided, who=self.who)
                self._follow(read)
            waiting = [correction for correction in waiting if correction.id in verdicts]
            if last or not waiting:
                return
            cancellable_sleep(POLL_INTERVAL_S, self.cancelled)
            for correction in waiting:
                if self._may_ask(self.targets[correction.target], correction):
                    ask(self.targets[correction.target], correction)

    def _follow(self, read: Collection[Incident]) -> None:
        """Bring the rows of reports up to what was read of them; one that is not stored comes with the next refresh."""
        by_number = {incident.service_request_id: incident for incident in read}
        fresh = [
            # a fine status that no list tells would go again with the next refresh
            by_number[stored.service_request_id]
            if stored.status_notes
            else by_number[stored.service_request_id]._replace(status_notes="")
            for stored, _situation in self.outbox.list_with_context(by_number)
        ]
        if fresh:
            self.outbox.merge_incidents(fresh)

    def _find_earlier_submission(self, target: CorrectionService, correction: Correction) -> dict[str, Any] | None:
        try:
            return self._ask(target.find_submission, correction)
        except OutcomeNotQueryable:
            return None  # it came back to approved because nothing was done
        except InvalidResponse as error:
            raise _Unread(error) from error
        except (OutcomeUnknown, ServerError) as error:
            raise as_unreachable(error) from error

    def _ask(self, question: Callable[..., _T], correction: Correction, *more: Any) -> _T:
        """Return what a target says of one correction. Raises InvalidResponse for whatever its answer made of its
        reader."""
        try:
            return question(correction, *more)
        except _ODD as error:
            raise InvalidResponse(
                N_("{label}: what the service answered was not understood ({reason})."),
                N_("The others go on. Look at this one in the service itself; if it lasts, tell whoever runs it."),
                label=correction.label,
                reason=f"{type(error).__name__}: {error}",
            ) from error

    def _odd(self, correction: Correction, error: ServiceError) -> None:
        """Tell of an answer that could not be read; a service that gives nothing else is left alone."""
        self.odd[correction.target] += 1
        if self.odd[correction.target] >= MAX_UNREADABLE_ANSWERS:
            self._pause(correction.target, error)
        else:
            self._tell(error)

    def _move(
        self,
        correction: Correction,
        new: State,
        *,
        detail: str = "",
        receipt: dict[str, Any] | None = None,
        error: str = "",
    ) -> Correction:
        return self.outbox.transition(correction, new, who=self.who, detail=detail, receipt=receipt, error=error)

    def _pause(self, name: str, error: RepereError) -> None:
        """Leave a service alone for the rest of the run; its trouble is told once."""
        if name not in self.paused:
            self.paused.add(name)
            self._tell(error)

    def _tell(self, error: RepereError) -> None:
        """Tell the same sentence once."""
        if error.sentence() not in {other.sentence() for other in self.report.messages}:
            self.report.messages.append(error)


def _record_key(correction: Correction) -> tuple[str, str]:
    return correction.target, correction.subject


def _perhaps_done(error: ServiceError) -> bool:
    """Return whether a server's failure may have come after it acted; 429 and 503 say that it did not."""
    return isinstance(error, ServerError) and error.values.get("code") not in (429, 503)


def _wrong_address(error: ServiceError) -> bool:
    """Return a 404 without a word of the service's own: the profile's URL is wrong, or a proxy answers; no record is
    gone."""
    return isinstance(error, NotFound) and not isinstance(error, RecordNotFound)
