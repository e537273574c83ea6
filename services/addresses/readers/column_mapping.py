"""Which column of a list is what: guessed from its headings and first rows, completed by the person."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Columns
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from ...json_schema import load_schema
from ...text import fold

FIELDS = (
    "id",
    "street_name",
    "house_number",
    "suffix",
    "box_number",
    "postcode",
    "municipality",
    "nis_code",
    "section",
    "status",
    "x",
    "y",
    "street_id",
)
"""What a column may be, in the order a form shows them."""

EXTENTS = {
    "EPSG:31370": (20_000.0, 18_000.0, 300_000.0, 250_000.0),
    "EPSG:3812": (520_000.0, 518_000.0, 800_000.0, 750_000.0),
    "EPSG:4326": (2.3, 49.4, 6.5, 51.6),
    "EPSG:3035": (3_740_000.0, 2_920_000.0, 4_090_000.0, 3_190_000.0),
}
"""Belgium as (x min, y min, x max, y max), x being the easting or longitude. No two overlap, so that a
position tells which of them it is in."""

LANGUAGES = ("fr", "de", "nl")
"""The order in which a name is taken from columns in several languages: German-speaking communes have
no French names (BeSt)."""

_HEADINGS: dict[str, str] = load_schema("words/address_columns.json")["headings"]
"""Words by field, in the order to try: BeSt's and ICAR's own first, then what communes write."""

_FORMS = {
    "street_name": re.compile(
        r"(rue|r|avenue|av|boulevard|bd|chaussée|ch|place|pl|chemin|route|allée|quai|impasse|ruelle|clos|sentier)\b.*"
        r"|.*(straße|strasse|straat|weg|laan|platz|plein|gasse|dreef|steenweg)",
        re.IGNORECASE,
    ),
    "postcode": re.compile(r"(B-?)?[1-9]\d{3}"),
    "status": re.compile("current|proposed|retired|reserved"),
    "house_number": re.compile(r"\d{1,4}\s?([a-z]|bis|ter)?([ /,-].{0,8})?", re.IGNORECASE),
}
"""What most texts of a column look like where no heading says what it is."""

_SUFFIX = re.compile(r"[a-z]{1,2}|bis|ter|quater|quinquies|\d{1,2}|[-./]", re.IGNORECASE)
"""What stands in a column of suffixes; a column of "index" that counts the rows is none."""

_METRES = re.compile(r"\d{5,}([.,]\d*)?")
"""What stands below N of E and N, which is a number elsewhere."""

_NORTH = re.compile(r"(?:^|_)(?:y|n|nord|north|ordonnee|lat|hoch|breed|breit)|y$")
"""What a heading of the northing or latitude has that the other one has not."""

_COMPULSORY = ("street_name", "house_number")


@dataclass(frozen=True)
class ColumnMapping:
    """The heading of each field's column, empty where there is none.

    Number and box may share the column ``house_number``; ``suffix`` is the letter or bis where it has a column of its
    own. ``x`` and ``y`` may be one column that holds both. ``crs`` is the authid of ``x`` and ``y``;
    empty, it is told from the positions themselves. ``geometry`` says that positions come with the
    rows, not in columns.
    """

    id: str = ""
    street_name: str = ""
    house_number: str = ""
    box_number: str = ""
    postcode: str = ""
    municipality: str = ""
    nis_code: str = ""
    section: str = ""
    status: str = ""
    x: str = ""
    y: str = ""
    crs: str = ""
    geometry: bool = False
    suffix: str = ""
    # beside what says which address it is: two mappings that agree on that are the same
    street_id: str = dataclasses.field(default="", compare=False)


def guess_mapping(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, has_geometry: bool = False
) -> ColumnMapping:
    """Return the likeliest mapping for a list that begins with ``rows``.

    Headings go first (French, Dutch, German, English; BeSt and ICAR as published); what no heading tells
    is looked for in the rows, positions in the numbers. A list ``has_geometry`` needs no position.
    """
    columns = columns_of(headings, rows)
    taken: dict[str, Any] = match_headings(
        headings,
        {field: _HEADINGS[field] for field in FIELDS},
        lambda field, heading: _may_hold(field, columns[heading]),
    )
    for field, form in _FORMS.items():
        if field not in taken:
            free = (heading for heading in headings if heading not in taken.values())
            found = next((heading for heading in free if _mostly(form, columns[heading])), None)
            if found is not None:
                taken[field] = found
    named = ColumnMapping(**taken)
    if has_geometry:
        return replace(named, x="", y="", geometry=True)
    x, y, crs = guess_positions(columns, taken)
    return replace(named, x=x, y=y, crs=crs)


def columns_of(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """Return the texts below each heading."""
    return {heading: [row[place] for row in rows if place < len(row)] for place, heading in enumerate(headings)}


def match_headings(
    headings: Sequence[str],
    words: Columns[str, str],
    accepts: Callable[[str, str], bool] = lambda field, heading: True,
) -> dict[str, str]:
    """Return the heading of each field of ``words`` that one of its words names, compared without case, accents and
    signs.

    Fields choose in their order, each its first word that is there; ``accepts`` may refuse a heading to a field.
    """
    taken: dict[str, str] = {}
    plain = {_plain(heading): heading for heading in reversed(headings)}
    for field, named in words.items():
        for word in named.split():
            # a shapefile cuts its headings at ten letters
            heading = plain.get(word, plain.get(word[:10]) if len(word) > 10 else None)
            if heading is not None and heading not in taken.values() and accepts(field, heading):
                taken[field] = heading
                break
    return taken


def apply_saved_columns(
    guessed: ColumnMapping, columns: Iterable[Columns[str, Any]], headings: Sequence[str]
) -> ColumnMapping:
    """``guessed``, with the first of ``columns`` (fields of a mapping, as they were kept) of which every heading is
    among ``headings``. Positions are in another system than was guessed where other columns hold them.
    """
    for kept in columns:
        known = {field: value for field, value in kept.items() if field in (*FIELDS, "crs")}
        if known and {str(known.get(field) or "") for field in FIELDS} - {""} <= set(headings):
            elsewhere = any(known.get(axis, getattr(guessed, axis)) != getattr(guessed, axis) for axis in "xy")
            return replace(guessed, **{**({"crs": ""} if elsewhere else {}), **known})
    return guessed


def list_missing_fields(mapping: ColumnMapping) -> list[str]:
    """Return the compulsory fields that have no column: street name, number, and a position.

    Identifiers are made from row numbers where a list has none.
    """
    wanted = _COMPULSORY if mapping.geometry else (*_COMPULSORY, "x", "y")
    return [field for field in wanted if not getattr(mapping, field)]


def list_language_variants(heading: str, headings: Iterable[str]) -> list[str]:
    """``heading`` and its sisters in other languages, in the order to try: ``rue_fr``, ``rue_de``, ``rue_nl``."""
    found = re.fullmatch(r"(.*[_ .-])(fr|de|nl)", heading, re.IGNORECASE)
    if not found:
        return [heading]
    stem = found.group(1).lower()
    sisters = {other.lower(): other for other in headings}
    return [heading, *(sisters[stem + code] for code in LANGUAGES if sisters.get(stem + code, heading) != heading)]


def guess_crs(x: float, y: float) -> str:
    """Return the authid of the Belgian system that a position can be in, empty if none."""
    for authid, (left, bottom, right, top) in EXTENTS.items():
        if left <= x <= right and bottom <= y <= top:
            return authid
    return ""


def parse_grouped_thousands(x: float, y: float) -> tuple[float, float]:
    """Return a position whose thousands a point parts, ``200.001`` and ``130.000``, as metres; any other as it is."""
    if abs(x) < 1000 and abs(y) < 1000 and not guess_crs(x, y) and not guess_crs(y, x):
        grouped = round(x * 1000, 3), round(y * 1000, 3)
        if guess_crs(*grouped) or guess_crs(*grouped[::-1]):
            return grouped
    return x, y


def parse_number(text: str) -> float:
    """Return a coordinate as written, decimal comma or point, thousands parted by the other one. Raises ValueError."""
    angle = _ANGLE.fullmatch("".join(text.split()))
    if angle:
        degrees, minutes, seconds = (float((part or "0").replace(",", ".")) for part in angle.groups())
        return degrees + minutes / 60 + seconds / 3600
    plain = _UNIT.sub("", re.sub(r"[\s\u202f\xa0'’]", "", text))
    grouped = _GROUPED.fullmatch(plain) if plain.count(".") + plain.count(",") > 1 else None
    if grouped:
        return float(f"{re.sub('[.,]', '', grouped.group(1))}.{grouped.group(3) or ''}")
    return float(plain.replace(",", "."))


_UNIT = re.compile(r"^[NE](?=\d)|(?<=\d)(?:m|°?[NE]?)$")
"""What may stand beside a coordinate: metres, a degree, or the side of the world on which all of Belgium lies."""

_ANGLE = re.compile(r"""[NE]?(\d{1,2})°(\d{1,2})['’′](?:(\d{1,2}(?:[.,]\d+)?)(?:["″]|'')?)?[NE]?""")
"""Degrees, minutes and seconds, as a telephone or Google Maps writes them: ``50°28'43.2"N``."""

_GROUPED = re.compile(r"([-+]?\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?")
"""Thousands parted by points or commas, and decimals behind the other of the two."""


def parse_number_pair(text: str) -> tuple[float, float]:
    """Return the two coordinates of a cell that holds both: ``50.519, 5.239``, ``POINT (5.239 50.519)``. Raises
    ValueError.

    The easting or longitude comes first, however they are written.
    """
    inner = text.strip().rpartition("(")[2].rpartition("[")[2].strip(" )]}")
    # a geometry may have a height, POINT Z (x y z), and a measure; without a point, a comma may be a decimal one
    sizes = (2, 3, 4) if ("(" in text or "[" in text) and ("." in text or "," not in text) else (2,)
    forms = (r"\s*;\s*", r",\s+", r"\s+", r",")
    parts = next((parts for form in forms if len(parts := re.split(form, inner)) in sizes), [])
    x, y = map(parse_number, parts[:2])
    return (y, x) if guess_crs(y, x) and not guess_crs(x, y) else (x, y)


def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", fold(heading)).strip("_")


def _mostly(form: re.Pattern[str], texts: Sequence[str]) -> bool:
    there = [text.strip() for text in texts if text.strip()]
    return 2 * len(there) > len(texts) and sum(bool(form.fullmatch(text)) for text in there) > 0.8 * len(there)


def _may_hold(field: str, texts: Sequence[str]) -> bool:
    if field == "suffix":
        return _are_suffixes(texts)
    return field != "house_number" or not _mostly(_METRES, texts)


def _are_suffixes(texts: Sequence[str]) -> bool:
    filled = [text.strip() for text in texts if text.strip()]
    counted = sum(text.isdecimal() for text in filled)
    return all(map(_SUFFIX.fullmatch, filled)) and (not counted or counted * 2 < len(texts))


def guess_positions(columns: Columns[str, list[str]], taken: Columns[str, str]) -> tuple[str, str, str]:
    """Return the columns of x and y, and their authid: as headed if the numbers agree, else by the numbers."""
    named = taken.get("x", ""), taken.get("y", "")
    if all(named):
        for x, y in (named, named[::-1]):
            crs = _crs_of_columns(columns[x], columns[y])
            if crs:
                return x, y, crs
        return (*named, "")
    others = [heading for heading in columns if heading not in taken.values() or heading in named]
    # each pair of a wide table would take minutes
    numeric = [heading for heading in others if _has_number(columns[heading])]
    numeric.sort(key=lambda heading: bool(_NORTH.search(_plain(heading))))
    for x in numeric:
        for y in numeric:
            crs = _crs_of_columns(columns[x], columns[y]) if x != y else ""
            if crs:
                return x, y, crs
    for heading in others:
        crs = _crs_of_both(columns[heading])
        if crs:
            return heading, heading, crs
    return "", "", ""


def _has_number(texts: Sequence[str]) -> bool:
    for text in texts:
        with suppress(ValueError):
            parse_number(text)
            return True
    return False


def _crs_of_both(texts: Sequence[str]) -> str:
    """Return the system of a column that holds both coordinates, empty if it is none."""
    pairs = []
    for text in texts:
        try:
            pairs.append(parse_number_pair(text))
        except ValueError:
            continue
    xs, ys = ([repr(pair[axis]) for pair in pairs] for axis in (0, 1))
    return _crs_of_columns(xs, ys) if 2 * len(pairs) > sum(bool(text.strip()) for text in texts) else ""


def _crs_of_columns(xs: Sequence[str], ys: Sequence[str]) -> str:
    """Return the one system in which most of the positions that are there stand, empty if there is none."""
    found: dict[str, int] = {}
    filled = 0
    for x, y in zip(xs, ys):
        try:
            place = parse_grouped_thousands(parse_number(x), parse_number(y))
        except ValueError:
            filled += bool(x.strip() or y.strip())
            continue
        if place == (0.0, 0.0):
            continue
        filled += 1
        crs = guess_crs(*place)
        found[crs] = found.get(crs, 0) + 1
    found.pop("", None)
    best = max(found, key=lambda crs: found[crs], default="")
    return best if best and found[best] * 2 > filled else ""
