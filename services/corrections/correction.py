"""A correction: one proposed change to a reporting or address service, and the life it may lead."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum
from typing import Any

from ..errors import N_, RepereError


class State(str, Enum):
    """Where a correction stands. ``refused`` is the service's word, ``withdrawn`` is ours."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SUBMITTED = "submitted"
    APPLIED = "applied"
    REFUSED = "refused"
    CONFLICT = "conflict"
    TARGET_GONE = "target_gone"
    NOT_APPLIED = "not_applied"
    WITHDRAWN = "withdrawn"


TRANSITIONS: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.APPROVED, State.WITHDRAWN}),
    State.APPROVED: frozenset({State.DRAFT, State.SENDING, State.WITHDRAWN}),
    # back to approved: nothing was sent, or the service said that it did nothing
    State.SENDING: frozenset(
        {
            State.APPROVED,
            State.UNKNOWN,
            State.SUBMITTED,
            State.REFUSED,
            State.CONFLICT,
            State.TARGET_GONE,
        }
    ),
    # settled by asking the service, never by sending again
    State.UNKNOWN: frozenset({State.SUBMITTED, State.APPROVED}),
    State.SUBMITTED: frozenset({State.APPLIED, State.NOT_APPLIED, State.REFUSED, State.CONFLICT, State.TARGET_GONE}),
    State.CONFLICT: frozenset({State.DRAFT, State.WITHDRAWN}),
    State.TARGET_GONE: frozenset({State.DRAFT, State.WITHDRAWN}),
    State.NOT_APPLIED: frozenset({State.DRAFT, State.WITHDRAWN}),
    State.APPLIED: frozenset(),
    State.REFUSED: frozenset(),
    State.WITHDRAWN: frozenset(),
}
"""From each state, the states that may follow; anything else raises."""

SETTLED = frozenset(state for state, following in TRANSITIONS.items() if not following)

INCIDENT_KINDS = ("status", "comment")
ADDRESS_KINDS = ("move", "create", "retire", "rename", "renumber", "postcode")


class NotAllowed(RepereError):
    """A correction cannot go from one state to the other."""

    def __init__(self, old: State, new: State) -> None:
        super().__init__(
            N_("A correction that is {old} cannot become {new}."),
            N_("Refresh the list: another window may have settled it."),
            old=old.value,
            new=new.value,
        )


def now() -> str:
    """This moment, UTC, to the second: ``2026-11-23T20:05:00Z``."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Correction:
    """One row of the outbox.

    ``id`` is a UUID4 made with the draft and sent with every attempt. ``target`` names the service
    in the profile (``reporting`` or ``addressing``). ``subject`` is the incident's
    ``service_request_id``, the source's address id, a street name for ``rename``, or the register's
    address id for ``create``.
    ``base_version`` is the record's version as the technician saw it (ETag, or updated_datetime).
    ``before`` and ``after`` hold only JSON values, in the words of Incident or Addresses; a position
    is ``{"x": …, "y": …, "crs": "EPSG:31370"}``. ``x``, ``y`` (EPSG:31370 metres, or None) place it
    on the map. ``receipt`` is the service's answer kept as it came; ``held`` in it is what the service
    held when it was read back.
    """

    target: str
    kind: str
    subject: str
    label: str
    before: dict[str, Any]
    after: dict[str, Any]
    base_version: str = ""
    note: str = ""
    author: str = ""
    group_id: str = ""
    x: float | None = None
    y: float | None = None
    state: State = State.DRAFT
    attempts: int = 0
    last_error: str = ""
    receipt: dict[str, Any] | None = None
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    created_at: str = field(default_factory=now)
    updated_at: str = field(default_factory=now)

    def check(self, new: State) -> None:
        """Raise NotAllowed unless this correction may become ``new``."""
        if new not in TRANSITIONS[self.state]:
            raise NotAllowed(self.state, new)
