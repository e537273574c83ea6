"""What every reader does with what it reads: columns that grow, rows that cannot be used, addresses in the end."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np

from ...errors import N_, BadFile
from ...model.address import Addresses, Texts, Unusable
from ...text import lookalikes
from ..matching.house_numbers import cell, is_date, number_cell
from ..matching.normalise import status
from ..matching.spelling_joins import Bools, Floats, Ints
from .positions import east_first, placed

NO_STREET = N_("has no street name")
NO_NUMBER = N_("has no house number")
REPEATED_ID = N_("has the identifier “{value}”, as an earlier row has; it was read with its row number added")
DATED = N_("has “{value}” for a number: a spreadsheet made a date of it; write the number again, as a text")
LOOKALIKE = N_("has a letter of another alphabet that looks like a Latin one ({value}); it was read as that one")
TWICE = N_("is the first of {value} rows whose accents were encoded twice; they were mended, but export the list again")
LOST = N_("is the first of {value} rows whose accents were lost before this list was written (�); export it again")
MORE = N_("and {value} more rows after it, which are not listed")

LISTED = 100_000
"""Rows that are listed as unusable; the rest of a list that is wrong throughout is counted."""

TEXTS = ("street_name", "street_id", "house_number", "box_number", "postcode", "municipality", "section", "status")

NUMBERS = ("house_number", "box_number", "postcode")
"""Of these the fields in which a spreadsheet's guards and decimals are no part of the text."""

Progress = Callable[[int, int], None]


class Column:
    """A column of texts that grows row by row: each distinct text is kept once."""

    def __init__(self) -> None:
        self._codes = array("i")
        self._known: dict[str, int] = {}

    def add(self, text: str) -> None:
        """One row more."""
        self._codes.append(self._known.setdefault(text, len(self._known)))

    def texts(self) -> Texts:
        """The column as it is now."""
        return Texts(np.array(self._codes, dtype=np.int32), list(self._known))


class Refusals:
    """The rows that could not be used, or not wholly."""

    def __init__(self) -> None:
        self._listed: list[Unusable] = []
        self._more = 0

    def add(self, row: int, reason: str, *, identifier: str = "", value: object = "") -> None:
        """Row number ``row`` (the first is 1), and why."""
        if len(self._listed) < LISTED:
            self._listed.append(Unusable(row, identifier, reason, str(value)[:200]))
        else:
            self._more += 1

    def __len__(self) -> int:
        return len(self._listed) + self._more

    def table(self) -> list[Unusable]:
        """In the order of the list; past :data:`LISTED` rows, how many more there are."""
        rows = sorted(self._listed, key=lambda unusable: unusable.row)
        return [*rows, Unusable(rows[-1].row, "", MORE, str(self._more))] if self._more else rows


class Gathered:
    """Rows read one by one, from a list that is not a table: XML, a service, a layer."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.ids: list[str] = []
        self.columns = {field: Column() for field in TEXTS}
        self.x, self.y = array("d"), array("d")
        self.numbers = array("q")
        self.refusals = Refusals()

    def add(self, number: int, identifier: str, texts: Mapping[str, str], x: float, y: float) -> None:
        """One row; ``number`` is its place in the list, of ``texts`` any field of :data:`TEXTS` may be absent."""
        self.numbers.append(number)
        self.ids.append(identifier)
        for field, column in self.columns.items():
            column.add(texts.get(field, ""))
        self.x.append(x)
        self.y.append(y)

    def addresses(self, authid: str, *, north_first: bool = False) -> Addresses:
        """All that was read; positions are in ``authid``, ``north_first`` as a GML may write them.

        Raises BadFile if no row can be used.
        """
        x, y = np.array(self.x), np.array(self.y)
        if north_first:
            x, y = east_first(x, y, authid)
        return addresses(
            self.name,
            self.ids,
            {field: column.texts() for field, column in self.columns.items()},
            x,
            y,
            authid,
            np.array(self.numbers, dtype=np.int64),
            self.refusals,
            by_geometry=True,
        )


def addresses(
    name: str,
    ids: Sequence[str],
    texts: Mapping[str, Texts],
    x: Floats,
    y: Floats,
    authid: str,
    numbers: Ints,
    refusals: Refusals,
    *,
    by_geometry: bool,
    written: Mapping[int, str] = MappingProxyType({}),
) -> Addresses:
    """The rows of a list, by the fields of :data:`TEXTS`; ``numbers`` are their places in it, ``written`` the texts of
    positions that are no numbers, by the row from 0.

    A row without street or number is refused, a position that cannot be used is left out, and both are told.
    Raises BadFile if no row is left, or if nobody can tell where the positions are.
    """
    texts = _mended(texts, numbers, refusals)
    columns = {field: each(number_cell if field in NUMBERS else cell, texts[field]) for field in TEXTS}
    _tell_what_is_odd(columns, numbers, refusals)
    streets, houses = filled(columns["street_name"]), filled(columns["house_number"])
    usable = streets & houses
    for row in np.flatnonzero(~usable).tolist():
        refusals.add(int(numbers[row]), NO_NUMBER if streets[row] else NO_STREET, identifier=identified(ids[row])[0])
    px, py, odd = placed(x, y, authid, name, by_geometry=by_geometry)
    for row, reason in odd:
        if usable[row]:
            place = written.get(row) or f"{x[row]:.10g} {y[row]:.10g}"
            refusals.add(int(numbers[row]), reason, identifier=identified(ids[row])[0], value=place)
    if not usable.all():
        keep = np.flatnonzero(usable)
        columns = {field: column.take(keep) for field, column in columns.items()}
        ids = [ids[row] for row in keep.tolist()]
        px, py, numbers = px[keep], py[keep], numbers[keep]
    if not len(ids):
        listed = refusals.table()
        raise BadFile(
            N_("{file} has no usable row: the first of {count} that were refused is row {row}."),
            N_("Look at the columns that were chosen."),
            file=name,
            count=len(refusals),
            row=listed[0].row if listed else 1,
        )
    known, versions = _identified(ids, numbers, refusals)
    return Addresses(
        name,
        known,
        columns["street_name"],
        columns["house_number"],
        columns["box_number"],
        columns["postcode"],
        columns["municipality"],
        each(status, columns["status"]),
        versions,
        px,
        py,
        refusals.table(),
        columns["section"],
        each(lambda text: identified(text)[0], columns["street_id"]),
    )


def _mended(texts: Mapping[str, Texts], numbers: Ints, refusals: Refusals) -> Mapping[str, Texts]:
    """The names with accents that were encoded once too often (``Ã©``) put right, and told; what is lost is told."""
    out = dict(texts)
    for field in ("street_name", "municipality"):
        values = texts[field].values
        if all(map(str.isascii, values)):
            continue
        once = [_once(value) for value in values]
        for reason, odd in (
            (TWICE, [new != old for new, old in zip(once, values)]),
            (LOST, ["\ufffd" in value for value in values]),
        ):
            rows = np.flatnonzero(np.array(odd, dtype=bool)[texts[field].codes]).tolist() if any(odd) else []
            if rows:
                refusals.add(int(numbers[rows[0]]), reason, value=len(rows))
        out[field] = Texts(texts[field].codes, once)
    return out


def _once(text: str) -> str:
    if not any(sign in text for sign in "ÃÂÅâ"):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def _tell_what_is_odd(columns: Mapping[str, Texts], numbers: Ints, refusals: Refusals) -> None:
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
            reason, value = (DATED, values[code]) if dated[code] else (LOOKALIKE, told[code])
            refusals.add(int(numbers[row]), reason, value=value)


def _letters(text: str) -> str:
    """The strange letters of a text and their codes, for nobody can see which they are."""
    letters = ", ".join(f"{letter} = U+{ord(letter):04X}" for letter in lookalikes(text))
    return f"{text}: {letters}" if letters else ""


def each(read: Callable[[str], str], texts: Texts) -> Texts:
    """``read`` of each text, once for each distinct one."""
    known: dict[str, int] = {}
    place = [known.setdefault(read(text), len(known)) for text in texts.values]
    if len(known) == len(place):
        # none have become one: the codes are what they were
        return Texts(texts.codes, list(known))
    return Texts(np.array(place, dtype=np.int32)[texts.codes], list(known))


def filled(texts: Texts) -> Bools:
    """Where a column is not empty."""
    return np.array([bool(text) for text in texts.values], dtype=bool)[texts.codes]


_URI = re.compile(r".*/id/[^/]+/([^/]+)(?:/(.*))?", re.IGNORECASE)


def identified(text: str) -> tuple[str, str]:
    """The object and the version in ``geodata.wallonie.be/id/Address/1948446/2``; else the text and none."""
    found = _URI.fullmatch(text) if "/" in text else None
    return (found.group(1), found.group(2) or "") if found else (text, "")


def _identified(given: Sequence[str], numbers: Ints, refusals: Refusals) -> tuple[list[str], Texts]:
    """Identifiers without version, unique, and the versions.

    A repeated identifier names no single record, so it must not reach a service: it gets its row number.
    """
    # of ten million a set would take half a gigabyte; two hashes in common send a list the slower way, no more
    hashes = np.fromiter(map(hash, given), np.int64, len(given))
    hashes.sort()
    if (np.diff(hashes) != 0).all() and all(given) and "/" not in "".join(given):
        return list(given), Texts.same("", len(given))
    ids, versions = [], []
    seen: set[str] = set()
    for text, row in zip(given, numbers.tolist()):
        identifier, version = identified(text)
        if not identifier:
            identifier = f"row {row}"
        elif identifier in seen:
            refusals.add(row, REPEATED_ID, identifier=identifier, value=identifier)
            identifier = f"{identifier} (row {row})"
        seen.add(identifier)
        ids.append(identifier)
        versions.append(version)
    return ids, Texts.of(versions)
