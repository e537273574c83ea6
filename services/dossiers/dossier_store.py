"""Where dossiers are kept, sent and received, as this room needs it; the workspace is one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ..corrections.outbox import DossierOutbox
from ..model.correction import Correction, State
from ..model.store import Notes

SENT, RECEIVED = "out", "in"
"""Which way a dossier went: to the region, or from a commune."""

TAKEN_STATES = frozenset({"in_review", "partly_answered", "answered"})
"""Of a dossier that was received: its corrections are, or were, up for review."""


@dataclass(frozen=True)
class DossierRecord:
    """What is kept of a dossier.

    ``state`` of one sent: ``made``, ``handed_in``, ``received``, ``partly_answered``, ``answered``, ``recalled``; of
    one received: ``in_review``, ``partly_answered``, ``answered``, ``quarantined``, ``recalled``. ``proof`` says
    whether its seal is right (``proven``, ``unproven``, or ``accepted``: by a person, for ``words``). ``answer`` is the
    number of the last answer, -1 before any, and ``answer_sum`` its sum. ``seed`` is what a sample is drawn with;
    ``manifest`` its JSON text.
    """

    direction: str
    number: str
    sum: str
    nis_code: str = ""
    state: str = ""
    service: str = ""
    commune: str = ""
    made_at: str = ""
    author: str = ""
    recorded_at: str = ""
    recorded_by: str = ""
    proof: str = ""
    trail_head: str = ""
    replaces: str = ""
    answer: int = -1
    answer_sum: str = ""
    seed: str = ""
    problem: str = ""
    words: str = ""
    manifest: str = ""


@dataclass(frozen=True)
class ItemRecord:
    """What is kept of an item: ``content`` as JSON text, what is wrong with it, and the last that was answered.

    ``problem`` is empty for one that is in review; ``twin`` is the id of another correction that asks for the same
    (``doublon``) or for something else of the same address (``contradictoire``).
    """

    direction: str
    number: str
    dossier_sum: str
    item: int
    id: str
    version: int = 1
    sum: str = ""
    nis_code: str = ""
    problem: str = ""
    twin: str = ""
    outcome: str = ""
    reason_code: str = ""
    reason: str = ""
    reviewer: str = ""
    decided_at: str = ""
    content: str = ""


class DossierStore(DossierOutbox, Notes, Protocol):
    """Dossiers and their items, beside the corrections. Every method raises InvalidFile where they cannot be used."""

    def find_corrections(self, correction_ids: Collection[str]) -> list[Correction]:
        """List the corrections with these ids that are here."""

    def find_open_corrections(self, subjects: Collection[str], nis_code: str) -> list[Correction]:
        """List what waits for a decision on these subjects, and the commune's new addresses."""

    def list_dossiers(self, direction: str = "", number: str = "") -> list[DossierRecord]:
        """List dossiers, oldest first."""

    def list_dossier_items(self, dossier: DossierRecord) -> list[ItemRecord]:
        """List the items of a dossier, in the order of their numbers."""

    def find_dossier_items(self, direction: str, correction_ids: Collection[str]) -> list[ItemRecord]:
        """Find the items that are of these corrections, in whichever dossier."""

    def store_dossier(self, dossier: DossierRecord, items: Sequence[ItemRecord]) -> None:
        """Keep a dossier with its items."""

    def update_dossier(self, dossier: DossierRecord, items: Sequence[ItemRecord] = (), **values: Any) -> DossierRecord:
        """Change what may change of a dossier, and what became of its items; as it is then."""

    def receive_dossier(
        self,
        dossier: DossierRecord,
        items: Sequence[ItemRecord],
        corrections: Sequence[Correction],
        recalled: Collection[str] = (),
        *,
        who: str,
        is_known: bool = False,
    ) -> None:
        """Keep a dossier that came, put its corrections up for review and take back those that it recalls, together
        or not at all. ``is_known`` is one that is kept already: it was set aside.
        """

    def settle_answer(
        self,
        dossier: DossierRecord,
        items: Sequence[ItemRecord],
        outcomes: Sequence[tuple[Correction, State, Mapping[str, Any], str]],
        *,
        who: str,
        **values: Any,
    ) -> list[Correction]:
        """Store what an answer says of a dossier and of its corrections, together or not at all; the corrections that
        settled.
        """
