"""Where corrections are kept, as this room needs it; the workspace is one, a file's or a team's database.

What each method promises (transactions, locks, who may do what) is written where the workspace does it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from ..model.correction import Correction, State
from ..model.discrepancy import StoredDecision
from ..model.incident import Incident
from ..model.store import MergeResult


class Outbox(Protocol):
    """Corrections and the steps of their lives. Every method raises InvalidFile where the outbox cannot be used."""

    def list_corrections(self, states: Collection[State] = ()) -> list[Correction]:
        """List those in one of ``states`` (empty: all), oldest first."""

    def get_correction(self, correction_id: str) -> Correction:
        """Return one as stored now. Raises RepereError if there is none."""

    def transition(
        self,
        correction: Correction,
        new_state: State,
        *,
        who: str,
        detail: str = "",
        receipt: Mapping[str, Any] | None = None,
        error: str = "",
    ) -> Correction:
        """Take one step, and return the correction after it. Raises TransitionNotAllowed, RepereError."""

    def take_for_review(self, corrections: Sequence[Correction], *, who: str) -> list[Correction]:
        """Put corrections under review, all or none. Raises RepereError."""

    def review(
        self, corrections: Sequence[Correction], new_state: State, *, who: str, reason: str = ""
    ) -> list[Correction]:
        """Decide on corrections, all or none. Raises RepereError."""

    def store_messages(self, correction: Correction, remarks: Iterable[Mapping[str, Any]]) -> Correction:
        """Keep what a dry run said, as JSON values."""

    def bind_origins(self, corrections: Collection[Correction], origins: Mapping[str, str]) -> list[Correction]:
        """Store the scheme, host and port that each may be sent to, by its target."""

    def replace_by_draft(self, stale: Correction, fresh: Correction, *, who: str, detail: str) -> Correction:
        """Withdraw one and store the draft that goes on from it, together or not at all."""

    def trail_head(self) -> str:
        """Return the head of the audit trail."""


class DossierOutbox(Outbox, Protocol):
    """What a dossier needs beside: numbers, and the steps that led to it."""

    def next_dossier_number(self, nis_code: str, year: int, desk: str = "") -> str:
        """Return the number that a commune's next dossier would get."""

    def give_dossier_number(self, nis_code: str, year: int, desk: str = "") -> str:
        """Return a number that no other dossier of the commune gets, ever."""

    def list_chained_steps(self, correction_ids: Collection[str]) -> list[dict[str, str]]:
        """List the steps of corrections with their hashes, in the order of the trail."""


class SendingOutbox(Outbox, Protocol):
    """What a push needs beside: the right to send, and the reports that it reads back."""

    def sending_lock(self) -> AbstractContextManager[None]:
        """Be one who sends; what a stopped program left is recovered. Raises RepereError if another window is."""

    def claim(self, correction: Correction, *, who: str) -> Correction | None:
        """Take an approved correction to send it; None if another desk has it. Raises RepereError."""

    def record_outcomes(
        self, outcomes: Iterable[tuple[Correction, State, Mapping[str, Any], str]], *, who: str
    ) -> None:
        """Store what became of submitted corrections: state, receipt, error of each."""

    def seconds_since_step(self, correction: Correction) -> float:
        """Return the seconds since its last step, at the least."""

    def list_with_context(self, ids: Collection[str] | None = None) -> Sequence[tuple[Incident, object]]:
        """List stored reports by their ids, each with what is known of it beyond."""

    def merge_incidents(self, incidents: Iterable[Incident]) -> MergeResult:
        """Bring reports up to date."""


class DecisionOutbox(Outbox, Protocol):
    """What a decision on discrepancies needs beside."""

    def enqueue_all(self, corrections: Iterable[Correction]) -> int:
        """Store new drafts, all or none, and return how many; those that it holds already are left out."""

    def decide_all(self, keys: Iterable[str], decision: str, who: str, note: str = "") -> None:
        """Keep the same decision on many discrepancies, all or none. Raises RepereError if one of them is gone."""

    def decisions_by_key(self) -> dict[str, StoredDecision]:
        """Return every decision, by the discrepancy's key."""
