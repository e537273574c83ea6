"""Corrections carried by hand: a numbered dossier for a service where only people act, and its answer.

The dossier is a GeoPackage and a CSV with the same numbered lines (services/dossiers writes them); the signed PDF is
printed from the GeoPackage. What was sent, when, and what came back is kept in each correction's receipt.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...errors import N_, RepereError, Unreachable
from ...model.correction import Correction, CorrectionTarget, State, utc_now
from ..correction_service import CorrectionCapabilities, PollOutcome, RemoteRecord, Request, ValidationMessage
from ..create import warn_of_new_street
from ..outbox import DossierOutbox, Outbox

ANSWER_STATES = (State.APPLIED, State.REFUSED, State.NOT_APPLIED, State.TARGET_GONE)
"""What an answer on paper may say."""


@dataclass(frozen=True)
class Dossier:
    """Hold approved corrections for one service, in the order of their numbers, which begin at 1.

    ``number`` is the NIS code, the year and a count (``92142-2026-003``), with the letter of the ``desk`` where it has
    one; ``made_at`` UTC, ``author`` who signs it off. ``trail_head`` is the head of the workspace's trail as it was
    made: it anchors the trail where it cannot be rewritten; ``steps`` are those of these corrections. ``replaces`` is
    the number of a dossier that was asked back.
    """

    number: str
    service: str
    commune: str
    made_at: str
    author: str
    corrections: tuple[Correction, ...]
    trail_head: str = ""
    nis_code: str = ""
    desk: str = ""
    replaces: str = ""
    steps: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True)
class DossierFiles:
    """Say where a dossier was written, the SHA-256 of each file, and the sum of what is in it (hexadecimal)."""

    geopackage: Path
    csv: Path
    geopackage_sha256: str
    csv_sha256: str
    content_sum: str = ""


class PaperDossierService:
    """Stand for a service that no machine reaches: its corrections wait for a dossier."""

    capabilities = CorrectionCapabilities(report=True, batch=True, comment=True, by_hand=True)

    def __init__(self, service: str) -> None:
        self.service = service

    def requests(self, correction: Correction) -> list[Request]:
        """Return none: nothing is sent."""
        return []

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Warn of a new street; whoever reads the dossier checks the rest."""
        return warn_of_new_street(correction)

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Refuse to send: it stays approved until it is in a dossier. Raises Unreachable."""
        raise Unreachable(
            N_("{service} is reached by hand only."),
            N_("Make a dossier of what is approved, and hand it in."),
            service=self.service,
        )

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Return the dossier it was put into, or who entered it, None if nobody did."""
        return correction.receipt if is_carried_by_hand(correction) else None

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Return the record as it was seen: nobody can be asked what is there now."""
        return RemoteRecord(correction.base_version, dict(correction.before)) if correction.before else None

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Return that it is not decided until somebody records the answer."""
        return PollOutcome(State.SUBMITTED, {})


def is_carried_by_hand(correction: Correction) -> bool:
    """Return whether a person carries it: in a dossier, in a table, or into the service's own application."""
    receipt = correction.receipt or {}
    return bool(receipt.get("dossier") or receipt.get("answer_table") or receipt.get("encoded_at"))


def gather_dossier(
    outbox: DossierOutbox,
    *,
    service: str,
    commune: str,
    nis_code: str,
    author: str,
    desk: str = "",
    target: str = CorrectionTarget.ADDRESSING,
) -> Dossier | None:
    """Gather what is approved for ``target`` as the commune's next dossier; None if there is nothing.

    Its number is only what the next one would be: :func:`number_dossier` gives it. ``desk`` is the letter of a desk
    that numbers by itself, as several of one commune do without a shared database.
    """
    waiting = [c for c in outbox.list_corrections((State.APPROVED,)) if c.target == target]
    if not waiting:
        return None
    made_at = utc_now()
    # street by street, as somebody works through it
    waiting.sort(key=lambda c: (str(c.before.get("street_name") or c.after.get("street_name") or ""), c.label, c.id))
    number = outbox.next_dossier_number(nis_code, int(made_at[:4]), desk)
    return Dossier(number, service, commune, made_at, author, tuple(waiting), outbox.trail_head(), nis_code, desk)


def number_dossier(outbox: DossierOutbox, dossier: Dossier) -> Dossier:
    """Give a dossier its number, which no other ever gets, and the trail as it is now."""
    number = outbox.give_dossier_number(dossier.nis_code, int(dossier.made_at[:4]), dossier.desk)
    steps = tuple(outbox.list_chained_steps([correction.id for correction in dossier.corrections]))
    return replace(dossier, number=number, steps=steps, trail_head=outbox.trail_head())


def record_hand_in(outbox: Outbox, dossier: Dossier, files: DossierFiles, *, who: str) -> list[Correction]:
    """Record that the dossier was sent by hand: each of its corrections is submitted, under its number.

    Raises TransitionNotAllowed if one was settled, or RepereError if one was revised, since it was gathered;
    those before it stay in the dossier.
    """
    sent = []
    for item, correction in enumerate(dossier.corrections, 1):
        receipt = {
            "dossier": dossier.number,
            "item": item,
            "service": dossier.service,
            "sent_by_hand": dossier.made_at,
            "signed_by": dossier.author,
            "geopackage_sha256": files.geopackage_sha256,
            "csv_sha256": files.csv_sha256,
            "trail_head": dossier.trail_head,
            "dossier_sum": files.content_sum,
        }
        detail = f"dossier {dossier.number}, item {item}, by hand"
        moved = outbox.transition(correction, State.SENDING, who=who, detail=detail)
        sent.append(outbox.transition(moved, State.SUBMITTED, who=who, detail=detail, receipt=receipt))
    return sent


def record_answer(
    outbox: Outbox, correction: Correction, answer: State, *, who: str, text: str, answered_on: str
) -> Correction:
    """Record what the service answered to a submitted correction, on paper or by telephone.

    ``answer`` is one of ANSWERS, ``text`` the service's words, ``answered_on`` the date (YYYY-MM-DD). Raises
    RepereError if a refusal has no words, TransitionNotAllowed if the correction is not submitted.
    """
    if answer not in ANSWER_STATES:
        raise RepereError(N_("An answer is: applied, refused, not applied, or gone."))
    if answer is State.REFUSED and not text.strip():
        raise RepereError(N_("A refusal needs its reason."), N_("Write what the service said."))
    receipt = {**(correction.receipt or {}), "answer": text.strip(), "answered_on": answered_on, "recorded_by": who}
    error = "" if answer is State.APPLIED else text.strip()
    detail = "recorded by hand"
    return outbox.transition(correction, answer, who=who, detail=detail, receipt=receipt, error=error)


def list_changes(correction: Correction) -> list[tuple[str, str, str]]:
    """List each field that changes, as it is and as it should be, for the dossier's reader."""
    before, after = correction.before, correction.after
    names = [name for name in dict.fromkeys((*before, *after)) if name != "address_id"]
    rows = [(name, _words(before.get(name)), _words(after.get(name))) for name in names if name in after]
    return [row for row in rows if row[1] != row[2]]


def _words(value: Any) -> str:
    if value is True:
        # the one wish that is no text; who reads the dossier reads French
        return "nouvelle rue"
    if isinstance(value, dict) and "x" in value and "y" in value:
        return f"{value['x']:.2f} {value['y']:.2f} ({value.get('crs', 'EPSG:31370')})"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)
