"""Which column of a commune's own table of incidents is what, and what its words for a status mean.

Guessed from headings, rows and words, in French, Dutch, German and English; completed by the person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..addresses.readers.column_mapping import columns_of, guess_positions, match_headings
from ..json_schema import load_schema
from ..model.incident import DETAILED_STATUSES
from ..profile import IncidentFile
from ..text import fold
from .privacy import is_personal_column

_WORDS = load_schema("words/incident_columns.json")
_HEADINGS: dict[str, str] = _WORDS["headings"]

FIELDS = tuple(_HEADINGS)
"""What a column may be, in the order a form shows them."""

_STATUS_WORDS = [pair for words in _WORDS["statuses"] for pair in words.items()]
"""A status and the pattern of its words; the first that is in a word tells: what is not done goes before what is."""


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
        """Return the fields as a profile keeps them: an empty one is none of the columns, whatever its heading."""
        return {field: text for field, text in asdict(self).items() if field != "geometry"}


def is_heading_row(cells: Sequence[str]) -> bool:
    """Return whether a row is one of headings: its words name three fields or more."""
    return len(match_headings([cell for cell in cells if cell], _HEADINGS)) >= 3


def list_readable_headings(headings: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> list[str]:
    """Return the headings of a table without those of columns about persons, which are never read."""
    columns = columns_of(headings, rows)
    return [heading for heading in headings if heading.strip() and not is_personal_column(heading, columns[heading])]


def guess_columns(headings: Sequence[str], rows: Sequence[Sequence[str]], *, has_geometry: bool = False) -> FileColumns:
    """Return the likeliest columns of a table that begins with ``rows``; of those about persons none."""
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
    """Return the fields without which rows are no incidents: something that says what it is, and when or where."""
    if not (columns.description or columns.category or columns.address):
        return ["description"]
    return []


def guess_status(word: str) -> str:
    """Return what a word for a status means, one of DETAILED_STATUSES; empty if it is not known."""
    folded = " ".join(re.split(r"[\s_.-]+", fold(word))).strip()
    if folded.replace(" ", "_") in DETAILED_STATUSES:
        return folded.replace(" ", "_")
    return next((status for status, pattern in _STATUS_WORDS if re.search(pattern, folded)), "") if folded else ""


def map_statuses(words: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return what each word means: as chosen, else as guessed; empty where nobody knows. The word is compared
    folded."""
    known = {fold(word): status for word, status in chosen.items()}
    return {word: known.get(fold(word)) or guess_status(word) for word in words}


def _are_distinct(texts: Sequence[str]) -> bool:
    """Return whether a column numbers its rows: nearly no text comes twice, and nearly none is empty."""
    filled = [text for text in texts if text.strip()]
    return not texts or (10 * len(filled) > 8 * len(texts) and 10 * len(set(filled)) > 8 * len(filled))
