"""A dossier in words: what became of it when it was received, where it stands, what was answered of each correction."""

from __future__ import annotations

from ...services.dossiers.dossier_store import DossierRecord
from ...services.dossiers.reasons import REASONS
from ..qgis.translate import tr
from ..widgets.marks import Shape


def name_outcome(outcome: str) -> str:
    """What became of a file that was received, in the person's language."""
    return {
        "accepted": tr("In review"),
        "repeated": tr("Received before"),
        "quarantined": tr("Set aside"),
        "rejected": tr("Refused as a whole"),
        "unreadable": tr("Not read"),
    }.get(outcome, outcome)


def describe_problem(problem: str) -> str:
    """Why a dossier or an answer was not taken as it came, and what to do; empty for none."""
    return {
        "altered": tr(
            "It was altered after it was made: nothing of it counts. Ask for it again, and what happened to it on the"
            " way."
        ),
        "not_enrolled": tr(
            "This desk has no key of the commune: nothing shows who made it. Give the key under ☰, Seal of the"
            " dossiers; accept this one after a telephone call to the commune."
        ),
        "unproven": tr(
            "Its origin is not proven: it has no seal, or one of another key. Compare the fingerprints of your keys on"
            " the telephone."
        ),
        "other_sum": tr(
            "Another text came under the same number before. Accept this one only if the commune says that it replaces"
            " that one: what is not in it any more is then recalled."
        ),
        "wrong_commune": tr("Its number is another commune's than the one that it names. Ask who made it."),
        "already_received": tr(
            "Another text came under the same number, and something of it is decided. The commune makes a dossier with"
            " a number of its own."
        ),
        "old_format": tr(
            "An older Repère made it, without sums or a seal. Accept it after a telephone call to the commune, or ask"
            " for it again."
        ),
        "is_answer": tr("It is an answer, not a dossier: the commune opens it in its Corrections."),
        "is_dossier": tr("It is a dossier, not an answer: the region receives it, in ☰, Dossiers received."),
        "another_dossier": tr("This answer does not correspond to a dossier of this workspace. Nothing was settled."),
        "second_answer": tr(
            "An answer of the same number with other words was opened before. Nothing was settled: ask the region which"
            " one counts, and for an answer with a higher number."
        ),
        "restored": tr("Rebuilt from an answer: to look at, nothing settles by it."),
    }.get(problem, "")


def name_flaw(flaw: str) -> str:
    """What is to be known of one correction of a dossier."""
    return {
        "altered": tr("Altered by hand: set aside"),
        "known": tr("Known already: decided once"),
        "replaced": tr("A later version replaces it"),
    }.get(flaw) or tr(REASONS.get(flaw, flaw))


def name_answer(outcome: str) -> str:
    """What is answered of a correction."""
    return {
        "": tr("No answer yet"),
        "pending": tr("Being examined"),
        "altered": tr("Altered: not examined"),
        "approved": tr("Accepted, not yet done"),
        "applied": tr("Applied"),
        "refused": tr("Refused"),
        "returned": tr("Returned"),
        "not_applied": tr("Not applied"),
        "target_gone": tr("No longer exists"),
        "withdrawn_seen": tr("Recalled by the commune"),
    }.get(outcome, outcome)


def name_record_state(record: DossierRecord) -> str:
    """Where a dossier stands, in the person's language."""
    return {
        "made": tr("Not quite handed in"),
        "handed_in": tr("Handed in"),
        "received": tr("Received by the region"),
        "partly_answered": tr("Partly answered"),
        "answered": tr("Answered"),
        "recalled": tr("Recalled"),
        "in_review": tr("In review"),
        "quarantined": tr("Set aside"),
    }.get(record.state, record.state)


RECORD_SHAPES: dict[str, Shape] = {
    "quarantined": "triangle",
    "made": "triangle",
    "in_review": "ring",
    "handed_in": "ring",
    "received": "half",
    "partly_answered": "half",
    "answered": "disc",
    "recalled": "dot",
}
"""The mark of a dossier by its state."""
