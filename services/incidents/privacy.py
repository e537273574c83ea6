"""Citizens' data: what of it is never read, and what is masked when a text leaves the desk.

Repère has no use for who reported a hole in the road: no field that tells is read into an incident (R8.1), so
that none can be kept, logged or exported. What citizens wrote themselves is kept on the desk as it came, for
a number in it may be that of a lamp-post; wherever it leaves (messages, exports) :func:`mask_personal_data` takes
e-mail addresses and telephone numbers out. Names within a text cannot be recognised, and are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..text import fold

MASK = "[…]"
"""What stands in a text instead of an address or number."""

_EMAIL = re.compile(r"[\w.+'%-]{1,64}@(?:[\w-]{1,63}\.)+[A-Za-z]{2,24}")
_DATE = r"(?!\d\d?[./-]\d\d?[./-]\d{4})"
_COUNTRY = r"(?:\+|00)\s?[1-9]\d{0,2}[\s./()-]{0,3}(?:0\)?\s?)?"
_PHONE = re.compile(rf"(?<![\w/.+]){_DATE}(?:{_COUNTRY}|0)[1-9](?:[\s./-]{{0,2}}\d){{6,10}}(?!\w)")


# how a person is reached or numbered, then who it is, in the four languages of exports
_PERSONAL_WORDS = frozenset(
    """
    telephone tel gsm mobile phone fax telefoon telefon handy mobiel email mail courriel mel emailadres niss nrn inss
    rijksregister rijksregisternummer iban bic naissance geboorte geboortedatum geburt geburtsdatum birth birthdate
    prenom prenoms voornaam vorname firstname lastname surname achternaam familienaam nachname forename
    demandeur demandeurs demanderesse requerant requerants plaignant citoyen citoyens declarant signaleur appelant
    riverain proprietaire exploitant melder aanvrager aanvragers burger indiener eigenaar antragsteller burgerin
    meldende melderin eigentumer reporter requester requestor requestors applicant caller citizen owner author
    auteur contact contacts contactpersoon kontakt architecte architect architekt geometre notaire
    utilisateur user gebruiker benutzer agent civilite
    """.split()  # noqa: SIM905 - words to read, not a list to write
)
_NAMES = frozenset(("nom", "noms", "name", "naam", "nom_complet", "nom_de_famille", "nom_prenom", "nom_et_prenom"))
_PERSONAL_PAIRS = ({"registre", "national"}, {"e", "mail"}, {"first", "name"}, {"last", "name"}, {"maitre", "ouvrage"})
_NATIONAL_NUMBER = re.compile(r"(\d\d)[. -]?(\d\d)[. -]?(\d\d)[. -]?(\d{3})[. -]?(\d\d)", re.ASCII)


def is_personal_column(heading: str, texts: Sequence[str] = ()) -> bool:
    """Return whether a column of a table says who a person is, or how to reach one: by its heading, or by most of
    ``texts``.

    Such a column is never read. Names of streets, works or categories are none: "Nom" alone is.
    """
    plain = re.sub(r"[^a-z0-9]+", "_", fold(heading)).strip("_")
    words = plain.split("_")
    if plain in _NAMES or _PERSONAL_WORDS.intersection(words) or any(pair <= set(words) for pair in _PERSONAL_PAIRS):
        return True
    filled = [text.strip() for text in texts if text.strip()]
    reaching = sum(
        bool(_EMAIL.fullmatch(text) or _PHONE.fullmatch(text) or _is_national_number(text)) for text in filled
    )
    return bool(filled) and 2 * reaching > len(filled)


def _is_national_number(text: str) -> bool:
    """Return whether a text is a Belgian national number: its last two digits are 97 less the rest of the others by
    97."""
    match = _NATIONAL_NUMBER.fullmatch(text)
    if match is None:
        return False
    body, check = "".join(match.groups()[:4]), int(match[5])
    return check in (97 - int(body) % 97, 97 - int(f"2{body}") % 97)


def mask_personal_data(text: str) -> str:
    """Mask e-mail addresses and telephone numbers, Belgian or international, in ``text``.

    A telephone number is a 0, ``+`` or ``00`` with 8 to 14 digits after it, with the usual signs between.
    Dates, coordinates and house numbers stay.
    """
    return _PHONE.sub(MASK, _EMAIL.sub(MASK, text))
