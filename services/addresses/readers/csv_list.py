"""Lists of addresses read into columns: tables of any kind, BeSt's CSV as published included.

A row that cannot be used is told with its number and the reason; a row whose position cannot be used
is kept without one, and told as well unless the list says "no position" itself, as (0, 0).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Columns
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...errors import N_, Cancelled, InvalidFile
from ...model.address import Addresses, TextColumn
from ...nis_codes import current_nis
from ..matching.house_numbers import clean_number_cell
from ..matching.spelling_joins import Bools, Floats
from .builder import TEXT_FIELDS, Progress, RejectedRows, build_addresses, map_pairs, mask_filled
from .column_mapping import (
    FIELDS,
    ColumnMapping,
    guess_mapping,
    list_language_variants,
    list_missing_fields,
    parse_number,
)
from .csv_blocks import (
    WINDOWS_ENCODING,
    Block,
    CsvTable,
    EncodedColumn,
    decode_cell,
    decode_cells,
    parse_coordinate,
    parse_coordinate_pair,
    parse_floats,
)

PREVIEW_ROWS = 50

ROW_SHAPE = N_("has not as many cells as there are headings")
ROW_SHORT = N_("ends before its position; it was read without one")
OLD_ENCODING = N_(
    "is in an old encoding, {value}, as the whole list is: it was read so; look at its accents, or export it as UTF-8"
)
ROW_WIDE = N_("has a text longer than any address")


@dataclass(frozen=True)
class Preview:
    """The beginning of a list: its headings, its first rows as texts, and what the columns seem to be."""

    headings: list[str]
    rows: list[list[str]]
    mapping: ColumnMapping


def read_preview(path: Path) -> Preview:
    """Return the first rows of a CSV file, or of the one in a zip, and a guess at its columns. Raises InvalidFile."""
    return _preview(CsvTable(path))


def _preview(table: CsvTable) -> Preview:
    for block, _done in table.iter_blocks(1 << 16):
        first = block.take(np.arange(len(block.numbers)) < PREVIEW_ROWS)
        columns = [decode_cells(first.cells([column]), table.encoding) for column in range(len(table.headings))]
        rows = [list(row) for row in zip(*columns)]
        if rows:
            break
    else:
        raise InvalidFile(N_("{file} is empty: it has headings but no rows."), file=table.path.name)
    mapping = guess_mapping(table.headings, rows)
    if not guess_mapping(table.headings, []).street_name and any(_is_number(heading) for heading in table.headings):
        raise InvalidFile(
            N_("{file} has no headings: its first row already looks like an address (row 1)."),
            N_("Put the names of the columns in the first row."),
            file=table.path.name,
        )
    return Preview(table.headings, rows, mapping)


def read_csv(
    path: Path,
    mapping: ColumnMapping | None = None,
    *,
    name: str = "",
    nis_code: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of a CSV file or of the one in a zip, in any usual encoding, with any usual separator.

    ``mapping`` None means: as guessed from the file. ``nis_code`` keeps that commune only, where the list
    has a column of NIS codes, of whatever year. ``progress`` hears bytes read and bytes in all.
    Raises InvalidFile, Cancelled.
    """
    table = CsvTable(path)
    mapping = mapping or _preview(table).mapping
    _require(mapping, path.name)
    _check(mapping, table.headings)
    name = name or path.name
    columns = {field: _find_columns(mapping, field, table.headings) for field in FIELDS}
    # a name may be in any of its languages
    last = {
        "address": max(columns["street_name"][0], columns["house_number"][0]),
        "position": max(*columns["x"], *columns["y"]),
    }
    read = sorted({place for places in columns.values() for place in places})
    coded = {field: EncodedColumn() for field in (*TEXT_FIELDS, *(["suffix"] if columns["suffix"] else []))}
    refusals = RejectedRows()
    if table.encoding != WINDOWS_ENCODING:
        refusals.add(1, OLD_ENCODING, value=table.encoding)
    ids: list[str] = []
    numbers, x, y = array("q"), array("d"), array("d")
    odd: dict[int, str] = {}
    for block, done in table.iter_blocks():
        if cancelled():
            raise Cancelled
        progress(done, table.size)
        for row in block.misshapen:
            refusals.add(row, ROW_SHAPE)
        if nis_code and columns["nis_code"]:
            block = block.take(_mask_commune(block, columns["nis_code"], nis_code))
        wide = block.mask_too_wide(read)
        if wide.any():
            for row in block.numbers[wide].tolist():
                refusals.add(row, ROW_WIDE)
            block = block.take(~wide)
        whole = block.counts > last["address"]
        if not whole.all():
            for row in block.numbers[~whole].tolist():
                refusals.add(row, ROW_SHAPE)
            block = block.take(whole)
        rows = len(block.numbers)
        for field, column in coded.items():
            column.add(block.cells(columns[field]) if columns[field] else np.zeros(rows, dtype="S1"))
        ids += (
            map(str.strip, decode_cells(block.cells(columns["id"]), table.encoding)) if columns["id"] else [""] * rows
        )
        for row in block.numbers[block.counts <= last["position"]].tolist():
            refusals.add(row, ROW_SHORT)
        for axis, found in zip((x, y), _coordinates(block, columns["x"], columns["y"], len(x), odd)):
            axis.frombytes(found.tobytes())
        numbers.frombytes(block.numbers.astype(np.int64).tobytes())
    progress(table.size, table.size)
    if nis_code and not ids and not len(refusals):
        raise no_address_error(name, nis_code)
    return build_addresses(
        name,
        ids,
        merge_suffix({field: column.decode(table.encoding) for field, column in coded.items()}),
        np.frombuffer(x),
        np.frombuffer(y),
        mapping.crs,
        np.frombuffer(numbers, np.int64),
        refusals,
        by_geometry=False,
        raw_positions=odd,
    )


def _coordinates(block: Block, x: list[int], y: list[int], above: int, odd: dict[int, str]) -> tuple[Floats, Floats]:
    """Return the positions of a block; ``odd`` hears what stands in each that is none, by its row in the list."""
    cells = [block.cells(x)] if x == y else [block.cells(x), block.cells(y)]
    if x == y:
        pairs = [parse_coordinate_pair(decode_cell(cell)) for cell in cells[0].tolist()]
        found = tuple(np.array([pair[axis] for pair in pairs], dtype=np.float64) for axis in (0, 1))
    else:
        found = parse_floats(cells[0]), parse_floats(cells[1])
    for row in np.flatnonzero(np.isinf(found[0]) | np.isinf(found[1])).tolist():
        odd[above + row] = " ".join(decode_cell(axis[row]) for axis in cells)
    return found[0], found[1]


def build_from_columns(
    name: str,
    columns: Columns[str, Sequence[str]],
    mapping: ColumnMapping,
    *,
    nis_code: str = "",
    geometry: tuple[Sequence[float], Sequence[float]] | None = None,
    authid: str = "",
) -> Addresses:
    """Addresses from the texts of any table, by heading; of one commune where ``nis_code`` and a column tell.

    ``geometry`` is x and y of each row, NaN where a row has none, in ``authid``; without it, the
    columns ``mapping.x`` and ``mapping.y`` are read, in ``mapping.crs``. Raises InvalidFile.
    """
    _require(mapping if geometry is None else replace(mapping, geometry=True), name)
    _check(mapping, list(columns))
    if not any(len(column) for column in columns.values()):
        raise InvalidFile(N_("{file} is empty: it has no rows."), file=name)
    rows = len(next(iter(columns.values())))
    if geometry is None and mapping.x == mapping.y:
        x, y = (
            np.array([parse_coordinate_pair(written) for written in columns[mapping.x]], dtype=np.float64)
            .reshape(-1, 2)
            .T
        )
    elif geometry is None:
        x, y = (np.array([parse_coordinate(written) for written in columns[axis]]) for axis in (mapping.x, mapping.y))
    else:
        x, y = (np.asarray(axis, dtype=np.float64) for axis in geometry)
    ids = [given.strip() for given in columns[mapping.id]] if mapping.id else [""] * rows
    fields = merge_suffix(
        {field: _in_the_first_language(columns, getattr(mapping, field), rows) for field in (*TEXT_FIELDS, "suffix")}
    )
    numbers = np.arange(1, rows + 1)
    if nis_code and mapping.nis_code:
        codes = TextColumn.from_texts(columns[mapping.nis_code])
        ours = np.flatnonzero(_match_nis_code(codes.values, nis_code)[codes.codes])
        if not len(ours):
            raise no_address_error(name, nis_code)
        ids = [ids[row] for row in ours.tolist()]
        fields = {field: column.take(ours) for field, column in fields.items()}
        x, y, numbers = x[ours], y[ours], numbers[ours]
    return build_addresses(
        name,
        ids,
        fields,
        x,
        y,
        mapping.crs if geometry is None else authid,
        numbers,
        RejectedRows(),
        by_geometry=geometry is not None,
    )


def merge_suffix(columns: dict[str, TextColumn]) -> dict[str, TextColumn]:
    """Return the columns of a list, the letter or bis that stands in a column of its own put behind its number."""
    suffixes = columns.pop("suffix", None)
    if suffixes is None or not any(map(clean_number_cell, suffixes.values)):
        return columns
    return {**columns, "house_number": map_pairs(_suffixed, columns["house_number"], suffixes)}


def _suffixed(number: str, suffix: str) -> str:
    number, suffix = clean_number_cell(number), clean_number_cell(suffix).strip("-./ ")
    if not suffix.strip("0") or number.casefold().endswith(suffix.casefold()) and not suffix.isdecimal():
        return number
    return f"{number}/{suffix}" if suffix[0].isdecimal() else number + suffix


def no_address_error(name: str, commune: str) -> InvalidFile:
    """Return a list that holds nothing of the commune, by its NIS code or its name."""
    return InvalidFile(
        N_("{file}: no address there of the commune {commune}."),
        N_("Look at the commune's name and NIS code in the profile."),
        file=name,
        commune=commune,
    )


def _require(mapping: ColumnMapping, name: str) -> None:
    absent = list_missing_fields(mapping)
    if "x" in absent or "y" in absent:
        raise InvalidFile(
            N_("{file} has no position column."),
            N_("Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points."),
            file=name,
        )
    if absent:
        raise InvalidFile(
            N_("{file}: no column was found for {fields}."),
            N_("Choose it in the list of columns, or give the column a heading that says what it is."),
            file=name,
            fields=", ".join(absent),
        )


def _check(mapping: ColumnMapping, headings: Sequence[str]) -> None:
    for heading in (getattr(mapping, field) for field in FIELDS):
        if heading and heading not in headings:
            raise InvalidFile(N_("There is no column “{column}”."), N_("Choose the columns again."), column=heading)


def _find_columns(mapping: ColumnMapping, field: str, headings: list[str]) -> list[int]:
    """Return where a field's column stands, and its sisters in other languages after it."""
    heading = getattr(mapping, field)
    return [headings.index(sister) for sister in list_language_variants(heading, headings)] if heading else []


def _mask_commune(block: Block, columns: list[int], nis_code: str) -> Bools:
    """Return the rows of the commune, under its code of any year."""
    column = EncodedColumn()
    column.add(block.cells(columns))
    return _match_nis_code(map(decode_cell, column.code_by_cell), nis_code)[column.codes[0]]


def _match_nis_code(codes: Iterable[str], nis_code: str) -> Bools:
    wanted = current_nis(nis_code)
    return np.array([current_nis(clean_number_cell(code)) == wanted for code in codes], dtype=bool)


def _in_the_first_language(columns: Columns[str, Sequence[str]], heading: str, rows: int) -> TextColumn:
    """Return a column's texts; where one is empty, that of the same column in the next language."""
    if not heading:
        return TextColumn.repeat("", rows)
    first, *others = list_language_variants(heading, columns)
    found = TextColumn.from_texts(columns[first])
    for other in others:
        if mask_filled(found).all():
            break
        found = map_pairs(
            lambda text, variant: text if text.strip() else variant, found, TextColumn.from_texts(columns[other])
        )
    return found


def _is_number(written: str) -> bool:
    try:
        parse_number(written)
    except ValueError:
        return False
    return True
