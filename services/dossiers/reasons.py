"""Why a correction is refused or returned: codes that keep their meaning, and their words.

After the lists of Mes Adresses and of the Flemish address register; statistics count codes, people read words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..errors import N_
from ..profile import Reason

REASONS = {
    "doublon": N_("Another correction asks for the same"),
    "deja_ainsi": N_("The source is so already"),
    "deja_decide": N_("It was decided already"),
    "hors_commune": N_("It lies outside the commune"),
    "preuve_manque": N_("A piece of evidence is missing or cannot be read"),
    "position_imprecise": N_("The position is imprecise, or on the wrong parcel"),
    "numero_existe": N_("The street has this number already"),
    "numero_forme": N_("The number or box is not written as it should be"),
    "rue_inconnue": N_("The street is unknown, or the council has not decided its name"),
    "code_postal": N_("The postcode is another locality's"),
    "adresse_supprimee": N_("The address was removed meanwhile"),
    "source_changee": N_("The source has changed since"),
    "boite_sans_numero": N_("A box without its house number"),
    "non_competent": N_("It is another authority's to decide"),
    "contradictoire": N_("It contradicts another correction"),
    "non_conforme": N_("It does not follow the rules for addresses"),
    "autre": N_("Something else"),
}

RETURNING = frozenset(
    {
        "preuve_manque", "position_imprecise", "numero_forme", "rue_inconnue", "code_postal", "source_changee",
        "boite_sans_numero", "contradictoire", "non_conforme", "autre",
    }
)  # fmt: skip
"""Those after which the commune may send it again, mended; the others refuse it for good."""


OTHER = "autre"
"""The reason that says nothing without words; it is in every list."""


def list_reasons(chosen: Sequence[Reason], translate: Callable[[str], str] = str) -> list[Reason]:
    """Return the reasons of a profile, or the product's own in the reader's language; *something else* is the last."""
    own = [Reason(code, translate(words), code in RETURNING) for code, words in REASONS.items()]
    listed = [reason for reason in chosen or own if reason.code != OTHER]
    other = next(reason for reason in (*chosen, *own) if reason.code == OTHER)
    return [*listed, other]


def format_reason(reason: Reason, words: str) -> str:
    """Return what the author reads: the reason's words, and what the reviewer wrote; empty where that says nothing."""
    written = words.strip()
    if reason.code == OTHER:
        return written
    return f"{reason.words}. {written}" if written else reason.words
