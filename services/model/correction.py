"""A correction: one proposed change to a reporting or address service, and the life it may lead."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import Any, TypedDict

from ..errors import N_, RepereError


class _Word(str, Enum):
    """A word as it is stored and sent. One that this version does not know stays the text that it is."""

    def __str__(self) -> str:
        return str(self.value)

    # it equals its text, so a table finds it by that
    __hash__ = str.__hash__

    def __reduce_ex__(self, protocol: object) -> tuple[type[_Word], tuple[str]]:
        # by its text: some Pythons pickle a member by its name, which an unknown word has not
        return type(self), (str(self.value),)

    @classmethod
    def _missing_(cls, value: object) -> _Word | None:
        if not isinstance(value, str):
            return None
        word = str.__new__(cls, value)
        word._name_, word._value_ = "", value
        return word


class CorrectionTarget(_Word):
    """Which of the profile's services a correction goes to, and what of it."""

    REPORTING = "reporting"
    NEW_INCIDENT = "new_incident"
    ADDRESSING = "addressing"


class CorrectionKind(_Word):
    """What a correction changes; CORRECTION_KINDS says what holds for each."""

    STATUS = "status"
    COMMENT = "comment"
    REPORT = "report"
    MOVE = "move"
    CREATE = "create"
    RETIRE = "retire"
    RENAME = "rename"
    RENUMBER = "renumber"
    POSTCODE = "postcode"
    MUNICIPALITY = "municipality"
    READDRESS = "readdress"


class State(str, Enum):
    """Where a correction stands. ``refused`` is the service's word, ``withdrawn`` is ours.

    ``returned`` is a reviewer's word, ours or the service's: to be done again, with a reason. ``recalled`` was
    asked back from a service that has not decided. ``unreadable`` is never stored: it stands for a row whose
    content is damaged.
    """

    DRAFT = "draft"
    READY = "ready"
    IN_REVIEW = "in_review"
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
    RETURNED = "returned"
    RECALLED = "recalled"
    UNREADABLE = "unreadable"


TRANSITIONS: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.READY, State.WITHDRAWN}),
    # straight to approved where the profile asks for no review
    State.READY: frozenset(
        {State.DRAFT, State.IN_REVIEW, State.APPROVED, State.RETURNED, State.WITHDRAWN, State.RECALLED}
    ),
    State.IN_REVIEW: frozenset(
        {State.READY, State.DRAFT, State.APPROVED, State.RETURNED, State.WITHDRAWN, State.RECALLED}
    ),
    # by its author; what a service has seen goes on as a new draft, under a new UUID
    State.RETURNED: frozenset({State.DRAFT, State.WITHDRAWN}),
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
    # settled by asking the service, never by sending again; by a person's look where it cannot be asked
    State.UNKNOWN: frozenset({State.SUBMITTED, State.APPROVED, State.WITHDRAWN}),
    State.SUBMITTED: frozenset(
        {
            State.APPLIED,
            State.NOT_APPLIED,
            State.REFUSED,
            State.RETURNED,
            State.RECALLED,
            State.CONFLICT,
            State.TARGET_GONE,
        }
    ),
    # the service may have decided before it heard of the recall
    State.RECALLED: frozenset({State.APPLIED, State.REFUSED, State.WITHDRAWN}),
    # who goes on makes a new draft, under a new UUID: the service may know this one
    State.CONFLICT: frozenset({State.WITHDRAWN}),
    State.TARGET_GONE: frozenset({State.WITHDRAWN}),
    State.NOT_APPLIED: frozenset({State.WITHDRAWN}),
    State.APPLIED: frozenset(),
    # the same again under its UUID only where the service never took it
    State.REFUSED: frozenset({State.DRAFT, State.WITHDRAWN}),
    State.WITHDRAWN: frozenset(),
    State.UNREADABLE: frozenset(),
}
"""From each state, the states that may follow; anything else raises."""

SETTLED_STATES = frozenset({State.APPLIED, State.REFUSED, State.WITHDRAWN})
"""Decided: nothing waits for it, though a person may take up again what was refused."""

FAILED_STATES = frozenset({State.REFUSED, State.RETURNED, State.CONFLICT, State.TARGET_GONE, State.NOT_APPLIED})
"""What a person must hear of: it stays in view until acknowledged."""

IN_FLIGHT_STATES = frozenset({State.SENDING, State.UNKNOWN, State.SUBMITTED})
"""What a service has, or may have, and has not decided."""

UTC_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
"""How a moment is written: UTC, to the second."""

PERSONAL_FIELDS = ("description", "comment", "attributes", "address")
"""Fields of a correction's wish that hold what a person wrote, or where somebody lives."""

RECEIPT_ECHO_FIELDS = ("held", "theirs", "answer")
"""Parts of a receipt that repeat it."""


class TransitionNotAllowed(RepereError):
    """A correction cannot go from one state to the other."""

    def __init__(self, old: State, new: State) -> None:
        super().__init__(
            N_("A correction that is {old} cannot become {new}."),
            N_("Refresh the list: another window may have settled it."),
            old=old.value,
            new=new.value,
        )


def utc_now(ahead: timedelta = timedelta()) -> str:  # noqa: B008 - a timedelta never changes
    """Return this moment, UTC, to the second (``2026-11-23T20:05:00Z``), by a clock ``ahead`` of this computer's."""
    return (datetime.now(timezone.utc) + ahead).strftime(UTC_FORMAT)


class MapPoint(TypedDict):
    """A position on the map: metres of ``crs``, EPSG:31370."""

    x: float
    y: float
    crs: str


class _Status(TypedDict, total=False):
    status: str


class IncidentAnswer(_Status, total=False):
    """What STATUS and COMMENT say of an incident; ``external_id`` is its number in the back office."""

    status_notes: str
    external_id: str
    comment: str


class NewIncident(TypedDict, total=False):
    """What REPORT asks for: degrees of EPSG:4326, and answers to the category's questions by their code."""

    service_code: str
    description: str
    lon: float
    lat: float
    address: str
    attributes: dict[str, list[str]]


class AddressFields(_Status, total=False):
    """What every other kind says of an address, as it is or as it is to be.

    RENAME has the ``address_id`` of one address in the street, CREATE the ``street_id`` that the source gave it, or
    ``new_street`` where it has none. READDRESS has house numbers by identifier (``addresses``) and whom they end
    (``retire``). ``meaning`` says whether a registry was wrong, or the field changed.
    """

    address_id: str
    street_id: str
    street_name: str
    new_street: bool
    house_number: str
    box_number: str
    postcode: str
    municipality: str
    position: MapPoint | None
    addresses: dict[str, str]
    retire: list[str]
    meaning: str


class CorrectionFields(IncidentAnswer, NewIncident, AddressFields, total=False):
    """One side of a correction of any kind: it has the fields of its own kind, and no others."""


FIELD_LABELS = {
    "status": N_("Status"),
    "comment": N_("Comment"),
    "external_id": N_("Back office's number"),
    "service_code": N_("Category"),
    "description": N_("Description"),
    "address": N_("Address"),
    "attributes": N_("Answers"),
    "street_name": N_("Street name"),
    "street_id": N_("Street identifier"),
    "new_street": N_("Street"),
    "house_number": N_("House number"),
    "box_number": N_("Box"),
    "postcode": N_("Postcode"),
    "municipality": N_("Municipality"),
    "position": N_("Position (Lambert 72)"),
    "addresses": N_("House numbers"),
    "retire": N_("Addresses to retire"),
    "meaning": N_("Reason of the change"),
}
"""The words for each field, in the order in which a person reads them."""


class Subject(Enum):
    """What a correction is about, and so what its ``subject`` names; NEW is nothing that a service has yet."""

    INCIDENT = "incident"
    ADDRESS = "address"
    STREET = "street"
    NEW = "new"


@dataclass(frozen=True)
class KindRules:
    """What holds for every correction of a kind.

    ``label`` are its words for a person, ``fields`` what its sides may say. One that ``ends`` something leaves none
    of its other fields.
    """

    label: str
    targets: tuple[CorrectionTarget, ...]
    subject: Subject
    fields: type = AddressFields
    ends: bool = False

    @property
    def is_change(self) -> bool:
        """Whether it changes something that was there and stays."""
        return self.subject is not Subject.NEW and not self.ends


_OF_INCIDENT, _OF_ADDRESS = (CorrectionTarget.REPORTING,), (CorrectionTarget.ADDRESSING,)

CORRECTION_KINDS: dict[str, KindRules] = {
    CorrectionKind.STATUS: KindRules(N_("New status"), _OF_INCIDENT, Subject.INCIDENT, IncidentAnswer),
    CorrectionKind.COMMENT: KindRules(N_("Comment"), _OF_INCIDENT, Subject.INCIDENT, IncidentAnswer),
    CorrectionKind.REPORT: KindRules(N_("New incident"), (CorrectionTarget.NEW_INCIDENT,), Subject.NEW, NewIncident),
    CorrectionKind.MOVE: KindRules(N_("Move"), _OF_ADDRESS, Subject.ADDRESS),
    CorrectionKind.CREATE: KindRules(N_("Create"), _OF_ADDRESS, Subject.NEW),
    CorrectionKind.RETIRE: KindRules(N_("Retire"), _OF_ADDRESS, Subject.ADDRESS, ends=True),
    CorrectionKind.RENAME: KindRules(N_("Rename the street"), _OF_ADDRESS, Subject.STREET),
    CorrectionKind.RENUMBER: KindRules(N_("Renumber"), _OF_ADDRESS, Subject.ADDRESS),
    CorrectionKind.POSTCODE: KindRules(N_("Change the postcode"), _OF_ADDRESS, Subject.ADDRESS),
    CorrectionKind.MUNICIPALITY: KindRules(N_("Change the municipality"), _OF_ADDRESS, Subject.ADDRESS),
    CorrectionKind.READDRESS: KindRules(N_("Renumber the street"), _OF_ADDRESS, Subject.STREET),
}
"""Every kind that this version knows."""

ADDRESS_KINDS = tuple(kind for kind, rules in CORRECTION_KINDS.items() if rules.targets == _OF_ADDRESS)
INCIDENT_KINDS = tuple(kind for kind in CORRECTION_KINDS if kind not in ADDRESS_KINDS)


@dataclass(frozen=True)
class Correction:
    """One row of the outbox.

    ``id`` is a UUID4 made with the draft and sent with every attempt.
    ``subject`` is the incident's ``service_request_id``, the source's address id, a street name for
    ``rename``, the register's address id for ``create``, or the correction's own for a new incident.
    ``base_version`` is the record's version as the technician saw it (ETag, or updated_datetime).
    ``before`` and ``after`` hold only JSON values, in the words of Incident or Addresses.
    ``x``, ``y`` (EPSG:31370 metres, or None) place it on the map. ``receipt`` is the service's answer kept as it
    came; ``held`` in it is what the service held when it was read back.
    Evidence beside the note, empty if absent: ``photo`` is a path and ``photo_sha256`` the hash of its
    bytes when it was added (hexadecimal), ``sketch`` is WKT in EPSG:31370 metres, ``link`` is http(s).
    ``remarks`` are those of the last dry run, as JSON values.
    ``reviewer`` is who approved it, sent it back or refused it, for ``reason`` (``reason_code`` of a list, empty
    where none was chosen). ``acknowledged_by`` is who has seen that it failed. ``replaces`` is the id of the
    correction that this one goes on from. ``dossier`` and ``item`` are its numbers in what was carried by hand,
    ``ready_at`` when it was offered for review. ``version`` counts its changes from 1: the workspace does that.
    ``origin`` is the scheme, host and port for which it was approved: it is sent to no other.
    """

    target: CorrectionTarget
    kind: CorrectionKind
    subject: str
    label: str
    before: CorrectionFields
    after: CorrectionFields
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
    photo: str = ""
    photo_sha256: str = ""
    sketch: str = ""
    link: str = ""
    remarks: list[dict[str, Any]] = field(default_factory=list)
    reviewer: str = ""
    reason: str = ""
    reason_code: str = ""
    acknowledged_by: str = ""
    replaces: str = ""
    dossier: str = ""
    item: int = 0
    version: int = 1
    ready_at: str = ""
    origin: str = ""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    created_at: str = field(default_factory=utc_now)
    updated_at: str = field(default_factory=utc_now)

    @property
    def rules(self) -> KindRules:
        """What holds for its kind; one that this version does not know changes an address."""
        return CORRECTION_KINDS.get(self.kind, KindRules(str(self.kind), (), Subject.ADDRESS))

    @property
    def street_postcode(self) -> str:
        """Where the street is that it is about: one of the same name elsewhere is another. Empty for no street's."""
        return str(self.before.get("postcode") or "") if self.rules.subject is Subject.STREET else ""

    @property
    def has_unseen_failure(self) -> bool:
        """Whether it failed and nobody has acknowledged it yet."""
        return self.state in FAILED_STATES and not self.acknowledged_by

    def require_transition(self, new: State) -> None:
        """Raise TransitionNotAllowed unless this correction may become ``new``."""
        sent = self.state is State.RETURNED and new is State.DRAFT and self.attempts > 0
        if sent or new not in TRANSITIONS[self.state]:
            raise TransitionNotAllowed(self.state, new)
