"""What every reader does with what it reads: columns that grow, rows that cannot be used, addresses in the end."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

import numpy as np

from ...errors import N_, InvalidFile
from ...model.address import Addresses, RejectedRow, TextColumn
from ...text import find_lookalikes
from ..matching.encode import normalise_postcode
from ..matching.house_numbers import clean_cell, clean_number_cell, is_date
from ..matching.normalise import normalise_status
from ..matching.spelling_joins import Bools, Floats, Ints, find_distinct
from .positions import are_in_wallonia, put_east_first, transform_positions

NO_STREET = N_("has no street name")
NO_NUMBER = N_("has no house number")
REPEATED_ID = N_("has the identifier “{value}”, as an earlier row has; it was read with its row number added")
NUMBER_IS_DATE = N_("has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text")
LOOKALIKE = N_("has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one")
DOUBLY_ENCODED = N_(
    "is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again"
)
ACCENTS_LOST = N_(
    "is the first of {value} rows whose accents were lost before this list was written (�); export it again"
)
AXES_SWAPPED = N_(
    "has x and y the other way round, as the whole list has: they were exchanged; correct the headings or the columns"
)
MORE_ROWS = N_("and {value} more rows after it, which are not listed")

MAX_LISTED_ROWS = 100_000
"""Rows that are listed as unusable; the rest of a list that is wrong throughout is counted."""

TEXT_FIELDS = (
    "street_name",
    "street_id",
    "house_number",
    "box_number",
    "postcode",
    "municipality",
    "section",
    "status",
)

NUMBER_FIELDS = ("house_number", "box_number", "postcode")
"""Of these the fields in which a spreadsheet's guards and decimals are no part of the text."""

Progress = Callable[[int, int], None]


class ColumnBuilder:
    """A column of texts that grows row by row: each distinct text is kept once."""

    def __init__(self) -> None:
        self._codes = array("i")
        self._code_by_text: dict[str, int] = {}

    def add(self, text: str) -> None:
        """Add one row."""
        self._codes.append(self._code_by_text.setdefault(text, len(self._code_by_text)))

    def build(self) -> TextColumn:
        """Return the column as it is now."""
        return TextColumn(np.array(self._codes, dtype=np.int32), list(self._code_by_text))


class RejectedRows:
    """The rows that could not be used, or not wholly."""

    def __init__(self) -> None:
        self._listed: list[RejectedRow] = []
        self._more = 0

    def add(self, row: int, reason: str, *, identifier: str = "", value: object = "") -> None:
        """Row number ``row`` (the first is 1), and why."""
        if len(self._listed) < MAX_LISTED_ROWS:
            self._listed.append(RejectedRow(row, identifier, reason, str(value)[:200]))
        else:
            self._more += 1

    def __len__(self) -> int:
        return len(self._listed) + self._more

    def to_list(self) -> list[RejectedRow]:
        """In the order of the list; past :data:`MAX_LISTED_ROWS` rows, how many more there are."""
        rows = sorted(self._listed, key=lambda unusable: unusable.row)
        return [*rows, RejectedRow(rows[-1].row, "", MORE_ROWS, str(self._more))] if self._more else rows


class ListBuilder:
    """Rows read one by one, from a list that is not a table: XML, a service, a layer."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.ids: list[str] = []
        self.columns = {field: ColumnBuilder() for field in TEXT_FIELDS}
        self.x, self.y = array("d"), array("d")
        self.numbers = array("q")
        self.rejected_rows = RejectedRows()

    def add(self, number: int, identifier: str, texts: Mapping[str, str], x: float, y: float) -> None:
        """Add one row; ``number`` is its place in the list, and any field of :data:`TEXT_FIELDS` may be absent."""
        self.numbers.append(number)
        self.ids.append(identifier)
        for field, column in self.columns.items():
            column.add(texts.get(field, ""))
        self.x.append(x)
        self.y.append(y)

    def build(self, authid: str, *, north_first: bool = False) -> Addresses:
        """Return all that was read; positions are in ``authid``, ``north_first`` as a GML may write them.

        Raises InvalidFile if no row can be used.
        """
        x, y = np.array(self.x), np.array(self.y)
        if north_first:
            x, y = put_east_first(x, y, authid)
        return build_addresses(
            self.name,
            self.ids,
            {field: column.build() for field, column in self.columns.items()},
            x,
            y,
            authid,
            np.array(self.numbers, dtype=np.int64),
            self.rejected_rows,
            by_geometry=True,
        )


def build_addresses(
    name: str,
    ids: Sequence[str],
    texts: Mapping[str, TextColumn],
    x: Floats,
    y: Floats,
    authid: str,
    numbers: Ints,
    rejected_rows: RejectedRows,
    *,
    by_geometry: bool,
    raw_positions: Mapping[int, str] = MappingProxyType({}),
) -> Addresses:
    """Return the rows of a list, by the fields of :data:`TEXT_FIELDS`; ``numbers`` are their places in it,
    ``raw_positions`` the texts of positions that are no numbers, by the row from 0.

    A row without street or number is refused, a position that cannot be used is left out, and both are told.
    Raises InvalidFile if no row is left, or if nobody can tell where the positions are.
    """
    texts = _repair_accents(texts, numbers, rejected_rows)
    columns = {
        field: map_texts(clean_number_cell if field in NUMBER_FIELDS else clean_cell, texts[field])
        for field in TEXT_FIELDS
    }
    # what goes to a service is a postcode, not what a spreadsheet made of it
    columns["postcode"] = map_texts(normalise_postcode, columns["postcode"])
    _report_oddities(columns, numbers, rejected_rows)
    streets, houses = mask_filled(columns["street_name"]), mask_filled(columns["house_number"])
    usable = streets & houses
    for row in np.flatnonzero(~usable).tolist():
        rejected_rows.add(
            int(numbers[row]), NO_NUMBER if streets[row] else NO_STREET, identifier=parse_identifier(ids[row])[0]
        )
    px, py, odd = transform_positions(x, y, authid, name, by_geometry=by_geometry)
    if not by_geometry and _are_walloon(columns["postcode"]) and not are_in_wallonia(px, py):
        with suppress(InvalidFile):  # in no system at all the other way round
            turned = transform_positions(y, x, authid, name, by_geometry=False)
            if are_in_wallonia(*turned[:2]):
                px, py, odd = turned
                rejected_rows.add(int(numbers[0]), AXES_SWAPPED)
    for row, reason in odd:
        if usable[row]:
            place = raw_positions.get(row) or f"{x[row]:.10g} {y[row]:.10g}"
            rejected_rows.add(int(numbers[row]), reason, identifier=parse_identifier(ids[row])[0], value=place)
    if not usable.all():
        keep = np.flatnonzero(usable)
        columns = {field: column.take(keep) for field, column in columns.items()}
        ids = [ids[row] for row in keep.tolist()]
        px, py, numbers = px[keep], py[keep], numbers[keep]
    if not len(ids):
        listed = rejected_rows.to_list()
        raise InvalidFile(
            N_("{file} has no usable row: the first of {count} that were refused is row {row}."),
            N_("Look at the columns that were chosen."),
            file=name,
            count=len(rejected_rows),
            row=listed[0].row if listed else 1,
        )
    known, versions = _split_identifiers(ids, numbers, rejected_rows)
    return Addresses(
        name,
        known,
        columns["street_name"],
        columns["house_number"],
        columns["box_number"],
        columns["postcode"],
        columns["municipality"],
        map_texts(normalise_status, columns["status"]),
        versions,
        px,
        py,
        rejected_rows.to_list(),
        columns["section"],
        map_texts(lambda text: parse_identifier(text)[0], columns["street_id"]),
    )


def _are_walloon(postcodes: TextColumn) -> bool:
    """Return whether most rows have a postcode of Wallonia: 1300 to 1499, or 4000 to 7999."""
    walloon = [_WALLOON_POSTCODE.fullmatch(text) is not None for text in postcodes.values]
    counts = np.bincount(postcodes.codes, minlength=len(walloon))
    return bool(2 * counts[np.array(walloon, dtype=bool)].sum() > len(postcodes.codes))


_WALLOON_POSTCODE = re.compile(r"1[34]\d\d|[4-7]\d{3}")


def _repair_accents(
    texts: Mapping[str, TextColumn], numbers: Ints, rejected_rows: RejectedRows
) -> Mapping[str, TextColumn]:
    """Return the names with accents that were encoded once too often (``Ã©``) put right, and told; what is lost is
    told."""
    out = dict(texts)
    for field in ("street_name", "municipality"):
        values = texts[field].values
        if all(map(str.isascii, values)):
            continue
        once = [_once(value) for value in values]
        for reason, odd in (
            (DOUBLY_ENCODED, [new != old for new, old in zip(once, values)]),
            (ACCENTS_LOST, ["\ufffd" in value for value in values]),
        ):
            rows = np.flatnonzero(np.array(odd, dtype=bool)[texts[field].codes]).tolist() if any(odd) else []
            if rows:
                rejected_rows.add(int(numbers[rows[0]]), reason, value=len(rows))
        out[field] = TextColumn(texts[field].codes, once)
    return out


def _once(text: str) -> str:
    if not any(sign in text for sign in "ÃÂÅâ"):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def _report_oddities(columns: Mapping[str, TextColumn], numbers: Ints, rejected_rows: RejectedRows) -> None:
    """Numbers that have become dates, and letters that only look like the ones that were meant."""
    for field in ("house_number", "box_number", "street_name"):
        values = columns[field].values
        told = [_letters(value) for value in values]
        dated = [field != "street_name" and is_date(value) for value in values]
        if not any(told) and not any(dated):
            continue
        odd = np.array([bool(letters) or date for letters, date in zip(told, dated)], dtype=bool)
        for row in np.flatnonzero(odd[columns[field].codes]).tolist():
            code = columns[field].codes[row]
            reason, value = (NUMBER_IS_DATE, values[code]) if dated[code] else (LOOKALIKE, told[code])
            rejected_rows.add(int(numbers[row]), reason, value=value)


def _letters(text: str) -> str:
    """Return the strange letters of a text and their codes, for nobody can see which they are."""
    letters = ", ".join(f"{letter} = U+{ord(letter):04X}" for letter in find_lookalikes(text))
    return f"{text}: {letters}" if letters else ""


def map_texts(read: Callable[[str], str], texts: TextColumn) -> TextColumn:
    """``read`` of each text, once for each distinct one."""
    known: dict[str, int] = {}
    place = [known.setdefault(read(text), len(known)) for text in texts.values]
    if len(known) == len(place):
        # none have become one: the codes are what they were
        return TextColumn(texts.codes, list(known))
    return TextColumn(np.array(place, dtype=np.int32)[texts.codes], list(known))


def map_pairs(join: Callable[[str, str], str], first: TextColumn, second: TextColumn) -> TextColumn:
    """``join`` of the two texts of each row, once for each distinct pair."""
    width = max(len(second.values), 1)
    pairs, places = find_distinct(first.codes.astype(np.int64) * width + second.codes, len(first.values) * width)
    known: dict[str, int] = {}
    codes = [
        known.setdefault(join(first.values[pair // width], second.values[pair % width]), len(known))
        for pair in pairs.tolist()
    ]
    return TextColumn(np.array(codes, dtype=np.int32)[places], list(known))


def mask_filled(texts: TextColumn) -> Bools:
    """Return where a column is not empty."""
    return np.array([bool(text) for text in texts.values], dtype=bool)[texts.codes]


_URI = re.compile(r".*/id/[^/]+/([^/]+)(?:/(.*))?", re.IGNORECASE)


def parse_identifier(text: str) -> tuple[str, str]:
    """Return the object and the version in ``geodata.wallonie.be/id/Address/1948446/2``; else the text and none."""
    found = _URI.fullmatch(text) if "/" in text else None
    return (found.group(1), found.group(2) or "") if found else (text, "")


def _split_identifiers(
    raw_ids: Sequence[str], numbers: Ints, rejected_rows: RejectedRows
) -> tuple[list[str], TextColumn]:
    """Return identifiers without version, unique, and the versions.

    A repeated identifier names no single record, so it must not reach a service: it gets its row number.
    """
    # of ten million a set would take half a gigabyte; two hashes in common send a list the slower way, no more
    hashes = np.fromiter(map(hash, raw_ids), np.int64, len(raw_ids))
    hashes.sort()
    if (np.diff(hashes) != 0).all() and all(raw_ids) and "/" not in "".join(raw_ids):
        return list(raw_ids), TextColumn.repeat("", len(raw_ids))
    ids, versions = [], []
    seen: set[str] = set()
    for text, row in zip(raw_ids, numbers.tolist()):
        identifier, version = parse_identifier(text)
        if not identifier:
            identifier = f"row {row}"
        elif identifier in seen:
            rejected_rows.add(row, REPEATED_ID, identifier=identifier, value=identifier)
            identifier = f"{identifier} (row {row})"
        seen.add(identifier)
        ids.append(identifier)
        versions.append(version)
    return ids, TextColumn.from_texts(versions)
