"""Which column of a commune's own table of incidents is what, and what its words for a status mean.

Guessed from headings, rows and words, in French, Dutch, German and English; completed by the person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..addresses.readers.column_mapping import columns_of, guess_positions, match_headings
from ..model.incident import DETAILED_STATUSES
from ..profile import IncidentFile
from ..text import fold
from .privacy import is_personal_column

_HEADINGS = {
    # "numero" is a house's where something else numbers the rows
    "id": (
        "service_request_id request_id report_id ticket_id incident_id numero_dossier no_dossier n_dossier num_dossier "
        "numero_de_dossier n_de_dossier id_dossier code_dossier dossier_id reference_dossier reference ref "
        "n_reference numero_ticket n_ticket numero_demande n_demande id_demande numero_signalement n_signalement "
        "numero_intervention n_intervention n_permis numero_permis dossiernummer meldingsnummer meldnummer "
        "zaaknummer aktenzeichen vorgangsnummer meldungsnummer dossier ticket identifiant ident id uuid "
        "numero num no n nr nummer"
    ),
    "requested": (
        "requested_datetime date_creation date_de_creation cree_le date_demande date_de_la_demande date_signalement "
        "date_du_signalement signale_le date_depot date_de_depot depose_le date_reception date_de_reception recu_le "
        "date_introduction date_d_introduction date_ouverture ouvert_le date_encodage date_intervention created_at "
        "created creation aanmaakdatum datum_aanmaak datum_melding meldingsdatum gemeld_op erstellt_am meldedatum "
        "eingegangen_am reported_at reported submitted date datum"
    ),
    "updated": (
        "updated_datetime date_modification date_de_modification modifie_le date_mise_a_jour mise_a_jour maj "
        "derniere_modification derniere_mise_a_jour last_updated updated_at updated modified gewijzigd_op gewijzigd "
        "wijzigingsdatum laatst_gewijzigd geandert_am aktualisiert_am aktualisiert"
    ),
    "closed": (
        "closed_datetime date_cloture date_de_cloture cloture_le date_fermeture ferme_le date_resolution resolu_le "
        "date_fin date_de_fin date_decision date_de_decision date_octroi closed_at closed_on afgesloten_op "
        "sluitingsdatum datum_afsluiting abgeschlossen_am erledigt_am beslissingsdatum"
    ),
    "status": (
        "status statut etat statut_dossier etat_dossier etat_du_dossier statut_demande etat_demande etat_d_avancement "
        "avancement decision toestand zustand stand bearbeitungsstand"
    ),
    "category": (
        "service_name categorie category type type_demande type_de_demande type_dossier type_de_dossier type_permis "
        "type_de_permis type_intervention type_d_intervention thematique theme rubrique nature domaine sous_categorie "
        "rubriek soort type_melding kategorie art meldungsart"
    ),
    "description": (
        "description objet objet_de_la_demande objet_demande nature_des_travaux libelle intitule detail details "
        "message probleme texte sujet projet commentaire remarque remarques titre title text beschrijving "
        "omschrijving onderwerp voorwerp beschreibung betreff"
    ),
    "address": (
        "address adresse adresse_complete adresse_du_bien adresse_des_travaux adresse_du_projet adresse_intervention "
        "localisation lieu emplacement situation rue voie nom_rue nom_de_la_rue adres locatie straat ligging "
        "standort anschrift strasse ort location"
    ),
    "house_number": (
        "house_number numero_police n_police num_police numero_maison n_maison numero_rue huisnummer hausnummer "
        "numero num n nr"
    ),
    "postcode": "postcode code_postal codepostal cp post_code postal_code plz postleitzahl zip",
    "municipality": "localite municipality commune ville village section gemeente deelgemeente gemeinde ort",
    "link": "link url lien lien_photo photo photos media_url image web foto bild lien_dossier",
    "x": (
        "epsg_31370_x x lambert_x x_lambert x_lambert72 x_l72 coord_x x_coord coordonnee_x xcoord lambx x72 x_2008 "
        "longitude long lon lng coordonnees coordinates"
    ),
    "y": (
        "epsg_31370_y y lambert_y y_lambert y_lambert72 y_l72 coord_y y_coord coordonnee_y ycoord lamby y72 y_2008 "
        "latitude lat coordonnees coordinates"
    ),
}

FIELDS = tuple(_HEADINGS)
"""What a column may be, in the order a form shows them."""

_STATUS_WORDS = (
    # the first that is in the word: what is not done goes before what is
    (
        "open",
        r"\b(non|pas|niet|nicht|noch|not)\b|rouvert|reouvert|reopen|unresolved|a (traiter|faire|verifier)|te doen",
    ),
    ("duplicate", r"doublon|dubbel|duplicat|duplikat|doppelt"),
    ("cancelled", r"annul|cancel|storniert|abandon|desist|ingetrokken"),
    ("not_councils_responsibility", r"competen|autre gestionnaire|niet bevoegd|zustandig"),
    ("no_further_action", r"refus|rejet|sans suite|irrecevable|geweigerd|afgewezen|abgelehnt|reject|wont"),
    ("internal_referral", r"transmis|transfer|redirig|doorgestuurd|weitergeleitet|forward"),
    ("planned", r"planif|programm|gepland|geplant|planned|schedul"),
    ("investigating", r"analys|examen|etude|instruction|enquete|investigat|onderzoek|gepruft|prufung"),
    (
        "in_progress",
        r"en cours|pris en charge|prise en charge|en traitement|assign|attribu|affect|accepte|in behandeling|bezig|"
        r"toegewezen|in uitvoering|bearbeitung|in arbeit|progress|started|ongoing",
    ),
    (
        "fixed",
        r"resolu|repar|traite|termine|effectu|realise|execut|solutionn|opgelost|hersteld|uitgevoerd|afgewerkt|behandeld|"
        r"behoben|erledigt|gelost|fixed|resolved|solved|done",
    ),
    (
        "closed",
        r"clotur|clos|ferme|archiv|fini|octroy|delivre|accorde|gesloten|afgesloten|afgehandeld|vergund|geschlossen|"
        r"abgeschlossen|genehmigt|complete\b|completed",
    ),
    (
        "open",
        r"ouvert|nouve|recu|introduit|enregistr|attente|signale|publi|valid|depos|encod|cree|incomplet|accuse|"
        r"nieuw|open|ontvangen|gemeld|wacht|neu|offen|eingegangen|new|created|pending|received|submitted",
    ),
)


@dataclass(frozen=True)
class FileColumns:
    """The heading of each field's column, empty where there is none.

    ``address`` may go on in ``house_number``, ``postcode`` and ``municipality``. ``x`` and ``y`` may be one column that
    holds both; ``crs`` is their authid, empty: told from the positions. ``geometry``: positions come with the rows.
    """

    id: str = ""
    requested: str = ""
    updated: str = ""
    closed: str = ""
    status: str = ""
    category: str = ""
    description: str = ""
    address: str = ""
    house_number: str = ""
    postcode: str = ""
    municipality: str = ""
    link: str = ""
    x: str = ""
    y: str = ""
    crs: str = ""
    geometry: bool = False

    @property
    def headings(self) -> frozenset[str]:
        """Every column that is read."""
        return frozenset(getattr(self, field) for field in FIELDS) - {""}

    def to_profile(self) -> dict[str, str]:
        """The fields as a profile keeps them: an empty one is none of the columns, whatever its heading."""
        return {field: text for field, text in asdict(self).items() if field != "geometry"}


def is_heading_row(cells: Sequence[str]) -> bool:
    """Whether a row is one of headings: its words name three fields or more."""
    return len(match_headings([cell for cell in cells if cell], _HEADINGS)) >= 3


def list_readable_headings(headings: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> list[str]:
    """The headings of a table without those of columns about persons, which are never read."""
    columns = columns_of(headings, rows)
    return [heading for heading in headings if heading.strip() and not is_personal_column(heading, columns[heading])]


def guess_columns(headings: Sequence[str], rows: Sequence[Sequence[str]], *, has_geometry: bool = False) -> FileColumns:
    """The likeliest columns of a table that begins with ``rows``; of those about persons none."""
    readable = list_readable_headings(headings, rows)
    columns = columns_of(headings, rows)

    def accepts(field: str, heading: str) -> bool:
        return field != "id" or _are_distinct(columns[heading])

    taken: dict[str, Any] = match_headings(readable, _HEADINGS, accepts)
    if taken.get("address") is None:
        taken.pop("house_number", None)
    guessed = FileColumns(**taken)
    if has_geometry:
        return replace(guessed, x="", y="", geometry=True)
    x, y, crs = guess_positions({heading: columns[heading] for heading in readable}, taken)
    return replace(guessed, x=x, y=y, crs=crs)


def apply_columns(guessed: FileColumns, headings: Collection[str], source: IncidentFile) -> FileColumns:
    """``guessed``, with the columns that were chosen for the table, those of them that it still has."""
    chosen: dict[str, Any] = {
        field: heading
        for field, heading in source.columns.items()
        if field in FIELDS and (not heading or heading in headings)
    }
    if {"x", "y"} <= chosen.keys() and source.columns.get("crs"):
        chosen["crs"] = source.columns["crs"]
    return replace(guessed, **chosen)


def list_missing_fields(columns: FileColumns) -> list[str]:
    """The fields without which rows are no incidents: something that says what it is, and when or where."""
    if not (columns.description or columns.category or columns.address):
        return ["description"]
    return []


def guess_status(word: str) -> str:
    """What a word for a status means, one of DETAILED_STATUSES; empty if it is not known."""
    folded = " ".join(re.split(r"[\s_.-]+", fold(word))).strip()
    if folded.replace(" ", "_") in DETAILED_STATUSES:
        return folded.replace(" ", "_")
    return next((status for status, pattern in _STATUS_WORDS if re.search(pattern, folded)), "") if folded else ""


def map_statuses(words: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """What each word means: as chosen, else as guessed; empty where nobody knows. The word is compared folded."""
    known = {fold(word): status for word, status in chosen.items()}
    return {word: known.get(fold(word)) or guess_status(word) for word in words}


def _are_distinct(texts: Sequence[str]) -> bool:
    """Whether a column numbers its rows: nearly no text comes twice, and nearly none is empty."""
    filled = [text for text in texts if text.strip()]
    return not texts or (10 * len(filled) > 8 * len(texts) and 10 * len(set(filled)) > 8 * len(filled))
