"""Send what is in the outbox, each correction once, and read back what the service holds afterwards.

Every step is in the workspace before the next one is taken: a crash at any point leaves a row that
says how far it came, and what nobody knows is asked, never sent again blindly.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..errors import (
    N_,
    BadAnswer,
    Cancelled,
    Conflict,
    Gone,
    Rejected,
    RepereError,
    ReplyLost,
    ServiceError,
    ServiceFault,
    SignInNeeded,
    Unreachable,
)
from ..web import wait
from ..workspace.geopackage import Workspace
from .correction import Correction, State

PATIENCE = 5.0
"""Seconds given to services to decide, at the end of a run."""

STEP = 0.5
"""Seconds between two questions to a service."""


class CannotTell(ServiceError):
    """The service cannot be asked whether it has a correction: a person must look."""


@dataclass(frozen=True)
class Verdict:
    """What became of a submitted correction; ``state`` submitted means: not decided yet.

    ``held`` is what the service holds now, in JSON values; ``reason`` is its own word for a refusal.
    """

    state: State
    held: dict[str, Any]
    reason: str = ""


class Target(Protocol):
    """A service that takes corrections."""

    def send(self, correction: Correction) -> dict[str, Any]:
        """Send it, once; the service's answer. Raises a ServiceError.

        ReplyLost and BadAnswer mean that nobody knows; Unreachable, that nothing left.
        """

    def find(self, correction: Correction) -> dict[str, Any] | None:
        """What the service holds of a correction that may have reached it, None if surely nothing.

        Raises CannotTell where the service has no way to say, or another ServiceError.
        """

    def read_back(self, correction: Correction) -> Verdict:
        """What became of a submitted correction. Raises a ServiceError."""


@dataclass
class Report:
    """How a run ended: corrections by the state they are in now, and one message for each trouble."""

    counts: Counter[str] = field(default_factory=Counter)
    messages: list[RepereError] = field(default_factory=list)


def push(
    workspace: Workspace,
    targets: Mapping[str, Target],
    *,
    who: str,
    progress: Callable[[int, int, Correction], None] = lambda done, total, correction: None,
    cancelled: Callable[[], bool] = lambda: False,
    patience: float = PATIENCE,
) -> Report:
    """Settle what is unknown, send what is approved, read back what is submitted.

    ``targets`` are by the name that corrections carry. ``progress`` hears ``(done, total,
    correction)`` after each one. A service in trouble is left alone for the rest of the run, with
    one message; the others go on. Raises BadFile if the workspace cannot be written, RepereError if
    another window is sending.
    """
    run = _Run(workspace, targets, who, progress, cancelled)
    with workspace.sending():
        try:
            unknown = workspace.corrections((State.UNKNOWN,))
            approved = workspace.corrections((State.APPROVED,))
            run.total = len(unknown) + len(approved)
            for correction in unknown:
                run.each(correction, run.settle)
            for correction in approved:
                run.each(correction, run.send)
            run.read_back(patience)
        except Cancelled as stop:
            run.report.messages.append(stop)
    run.report.counts.update(
        correction.state.value for correction in workspace.corrections() if correction.id in run.touched
    )
    return run.report


class _Run:
    """One run over the outbox."""

    def __init__(
        self,
        workspace: Workspace,
        targets: Mapping[str, Target],
        who: str,
        progress: Callable[[int, int, Correction], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self.workspace = workspace
        self.targets = targets
        self.who = who
        self.progress = progress
        self.cancelled = cancelled
        self.report = Report()
        self.paused: set[str] = set()
        self.touched: set[str] = set()
        self.done = 0
        self.total = 0

    def each(self, correction: Correction, step: Callable[[Target, Correction], Correction]) -> Correction:
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
        elif correction.target not in self.paused:
            correction = step(target, correction)
        self.done += 1
        self.progress(self.done, self.total, correction)
        return correction

    def settle(self, target: Target, correction: Correction) -> Correction:
        """Ask the service about a correction whose answer was lost."""
        try:
            receipt = target.find(correction)
            if receipt is None:
                # it may still be at work on what was sent
                wait(STEP, self.cancelled)
                receipt = target.find(correction)
        except CannotTell as error:
            self.report.messages.append(error)
            return correction
        except ServiceError as error:
            self._pause(correction.target, error)
            return correction
        if receipt is None:
            detail = "asked: the service has nothing of it"
            return self._move(correction, State.APPROVED, detail=detail, error=correction.last_error)
        return self._move(correction, State.SUBMITTED, detail="asked: the service has it", receipt=receipt)

    def send(self, target: Target, correction: Correction) -> Correction:
        """Send an approved correction, after its intent is on the disk."""
        correction = self._move(correction, State.SENDING)
        try:
            # a service slower than an earlier attempt's time-out may have it by now
            known = self._known(target, correction) if correction.attempts > 1 else None
            receipt = target.send(correction) if known is None else known
        except Cancelled:
            self._move(correction, State.UNKNOWN, detail="stopped while sending")
            raise
        except ServiceError as error:
            return self._failed(target, correction, error)
        return self._move(correction, State.SUBMITTED, receipt=receipt)

    def _failed(self, target: Target, correction: Correction, error: ServiceError) -> Correction:
        if isinstance(error, (ReplyLost, BadAnswer)) or _perhaps_done(error):
            correction = self._move(correction, State.UNKNOWN, error=str(error))
            self.report.messages.append(error)
            correction = self.settle(target, correction)
            if isinstance(error, ServiceFault):
                self.paused.add(correction.target)
            return correction
        if isinstance(error, (Unreachable, ServiceFault, SignInNeeded)) or _wrong_address(error):
            self._pause(correction.target, error)
            return self._move(correction, State.APPROVED, error=str(error))
        if isinstance(error, Conflict):
            return self._move(correction, State.CONFLICT, error=str(error))
        if isinstance(error, Gone):
            return self._move(correction, State.TARGET_GONE, error=str(error))
        reason = error.reason if isinstance(error, Rejected) else ""
        return self._move(correction, State.REFUSED, error=reason or str(error))

    def read_back(self, patience: float) -> None:
        """Ask about every submitted correction until it is decided, or ``patience`` seconds are over."""
        waiting = self.workspace.corrections((State.SUBMITTED,))
        self.total = self.done + len(waiting)
        end = time.monotonic() + patience
        verdicts: dict[str, Verdict] = {}

        def ask(target: Target, correction: Correction) -> Correction:
            try:
                verdicts[correction.id] = target.read_back(correction)
            except ServiceError as error:
                self._pause(correction.target, error)
            return correction

        for correction in waiting:
            self.each(correction, ask)
        while True:
            last = time.monotonic() >= end
            for correction in waiting:
                verdict = verdicts.pop(correction.id, None)
                if verdict is None:
                    continue
                # a service may need a moment to show what it took
                if verdict.state is State.SUBMITTED or (verdict.state is State.NOT_APPLIED and not last):
                    if last:
                        continue
                    verdicts[correction.id] = verdict
                else:
                    receipt = {**(correction.receipt or {}), "held": verdict.held}
                    self._move(correction, verdict.state, receipt=receipt, error=verdict.reason)
            waiting = [correction for correction in waiting if correction.id in verdicts]
            if last or not waiting:
                return
            wait(STEP, self.cancelled)
            for correction in waiting:
                if correction.target not in self.paused:
                    ask(self.targets[correction.target], correction)

    def _known(self, target: Target, correction: Correction) -> dict[str, Any] | None:
        try:
            return target.find(correction)
        except CannotTell:
            return None  # it came back to approved because nothing was done
        except ReplyLost as error:
            raise nothing_sent(error) from error

    def _move(
        self,
        correction: Correction,
        new: State,
        *,
        detail: str = "",
        receipt: dict[str, Any] | None = None,
        error: str = "",
    ) -> Correction:
        return self.workspace.move_on(correction, new, who=self.who, detail=detail, receipt=receipt, error=error)

    def _pause(self, name: str, error: RepereError) -> None:
        """Leave a service alone for the rest of the run; its trouble is told once."""
        if name not in self.paused:
            self.paused.add(name)
            self.report.messages.append(error)


def nothing_sent(error: ServiceError) -> Unreachable:
    """The same trouble, met while only reading before a write: nothing was asked of the service yet."""
    return Unreachable(error.what, error.hint, **error.values)  # type: ignore[arg-type]


def _perhaps_done(error: ServiceError) -> bool:
    """Whether a server's failure may have come after it acted; 429 and 503 say that it did not."""
    return isinstance(error, ServiceFault) and error.values.get("code") not in (429, 503)


def _wrong_address(error: ServiceError) -> bool:
    """A 404 without a word of the service's own: the profile's URL is wrong, not the record gone."""
    return isinstance(error, Gone) and not error.reason
