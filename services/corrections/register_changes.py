"""What the commune's own register is to change, where a person decided that the source is right.

The changes come in the register's own columns and identifiers, each row as it should be and as it is; a row of
a comma-separated file is looked for by the same identifier as the comparison gave it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..addresses.readers.builder import parse_identifier
from ..addresses.readers.column_mapping import ColumnMapping as Columns
from ..addresses.readers.column_mapping import guess_crs, parse_number
from ..addresses.readers.csv_blocks import CsvTable, decode_cells
from ..addresses.readers.csv_list import read_preview
from ..addresses.readers.positions import LAMBERT72
from ..csv_export import format_csv
from ..errors import N_, InvalidFile
from ..gdal_utils import make_transformation
from ..model.discrepancy import Discrepancy, StoredDecision

SOURCE_RIGHT = "source_right"

ACTIONS = ("change", "add", "delete")

BEFORE_PREFIX = "before_"
"""How the heading of a column begins that says what the register holds now."""

CONTEXT_COLUMNS = ("action", "reason", "decided_by", "decided_at", "note")
"""What stands before the register's own columns."""

_FIELDS = {
    "street_name": "street_name",
    "house_number": "house_number",
    "box_number": "box_number",
    "postcode": "postcode",
    "municipality": "municipality",
    "status": "status",
}
"""The field that each kind changes to what the source says."""

_PLACES = ("position", "no_position", "outside_commune", "off_parcel")

RegisterRow = dict[str, str]
"""A row of the register: the text in each of its columns, by heading."""


@dataclass(frozen=True)
class RegisterChange:
    """Hold one row: ``action`` is one of ACTIONS, ``before`` is empty for ``add``, ``after`` for ``delete``.

    ``key`` is the row's identifier as the comparison knew it, empty for ``add``.
    """

    action: str
    before: RegisterRow
    after: RegisterRow
    reason: str
    decision: StoredDecision
    key: str = ""


def build_register_changes(
    rows: Mapping[str, RegisterRow],
    columns: Columns,
    decisions: Iterable[tuple[Discrepancy, StoredDecision]],
    translate: Callable[[str], str] = str,
) -> list[RegisterChange]:
    """Build the changes that make the register say what the source says; one for each row.

    ``rows`` are by identifier, as the comparison knew them. A row that is not there any more, or that says it
    already, needs no change.
    """
    made: dict[str, RegisterChange] = {}
    for found, decision in decisions:
        if decision.decision != SOURCE_RIGHT:
            continue
        key = found.register_id or f"+{found.source_id}"
        before = rows.get(found.register_id, {})
        if found.kind == "missing_in_register":
            change = RegisterChange("add", {}, _new(found, columns, rows), found.sentence(translate), decision)
        elif not before:
            continue
        elif found.kind in ("missing_in_source", "duplicate") or _ends(found, columns):
            change = RegisterChange("delete", before, {}, found.sentence(translate), decision)
        else:
            earlier = made.get(key)
            if earlier is not None and earlier.action == "delete":
                continue
            after = dict(earlier.after if earlier is not None else before)
            _correct(after, found, columns, rows)
            reason = (
                f"{earlier.reason} {found.sentence(translate)}" if earlier is not None else found.sentence(translate)
            )
            change = RegisterChange("change", before, after, reason, decision)
        if change.before != change.after:
            made[key] = replace(change, key=found.register_id)
    return list(made.values())


def format_changes_csv(changes: Collection[RegisterChange], headings: Collection[str]) -> str:
    """Format the changes as a table: what and why, the row as it should be, and as it is."""
    heading = (*CONTEXT_COLUMNS, *headings, *(f"{BEFORE_PREFIX}{name}" for name in headings))
    return format_csv(
        heading,
        [
            (
                *(one.action, one.reason, one.decision.decided_by, one.decision.decided_at, one.decision.note),
                # what goes keeps its identifier in the old columns only
                *(one.after.get(name, "") for name in headings),
                *(one.before.get(name, "") for name in headings),
            )
            for one in changes
        ],
    )


def read_rows(path: Path, columns: Columns | None = None) -> tuple[list[str], Columns, dict[str, RegisterRow]]:
    """Read headings, columns and every row of a register in CSV, by identifier. Raises InvalidFile.

    A row without an identifier, or with one that an earlier row has, is named by its number, as in a comparison.
    """
    table = CsvTable(path)
    columns = columns or read_preview(path).mapping
    if columns.id and columns.id not in table.headings:
        raise InvalidFile(N_("There is no column “{column}”."), N_("Choose the columns again."), column=columns.id)
    rows: dict[str, RegisterRow] = {}
    for block, _done in table.iter_blocks():
        cells = [decode_cells(block.cells([place])) for place in range(len(table.headings))]
        for number_of_row, values in zip(block.numbers.tolist(), zip(*cells)):
            row = dict(zip(table.headings, values))
            rows[name_row(row, columns, number_of_row, rows)] = row
    return table.headings, columns, rows


def name_row(row: RegisterRow, columns: Columns, number: int, used_names: Collection[str]) -> str:
    """Return what a comparison calls a row: its identifier, or its number where it has none that is its own."""
    identifier = parse_identifier(row[columns.id].strip())[0] if columns.id else ""
    if not identifier:
        return f"row {number}"
    return f"{identifier} (row {number})" if identifier in used_names else identifier


def _ends(discrepancy: Discrepancy, columns: Columns) -> bool:
    """Return whether the source holds it as ended, and the register has no column to say so."""
    return discrepancy.kind == "status" and discrepancy.source_value == "retired" and not columns.status


def _correct(row: RegisterRow, discrepancy: Discrepancy, columns: Columns, rows: Mapping[str, RegisterRow]) -> None:
    if discrepancy.kind in _PLACES:
        _write_position(row, discrepancy, columns, rows)
        return
    field = _FIELDS[discrepancy.kind]
    if field == "house_number":
        _number(row, columns, discrepancy.source_value, discrepancy.box_number if not columns.box_number else None)
    elif field == "box_number":
        _number(row, columns, discrepancy.house_number, discrepancy.source_value)
    elif getattr(columns, field):
        row[getattr(columns, field)] = discrepancy.source_value


def _number(row: RegisterRow, columns: Columns, house: str, box: str | None) -> None:
    """Write number and box, in one column where the register has one only."""
    if columns.suffix:
        row[columns.suffix] = ""
    row[columns.house_number] = house
    if box is not None and columns.box_number:
        row[columns.box_number] = box
    elif box:
        row[columns.house_number] = f"{house} bte {box}"


def _new(discrepancy: Discrepancy, columns: Columns, rows: Mapping[str, RegisterRow]) -> RegisterRow:
    row = dict.fromkeys(next(iter(rows.values()), {}), "")
    for field in ("street_name", "postcode", "municipality", "section"):
        if getattr(columns, field):
            row[getattr(columns, field)] = getattr(discrepancy, field)
    if columns.status:
        row[columns.status] = "current"
    _number(row, columns, discrepancy.house_number, discrepancy.box_number)
    _write_position(row, discrepancy, columns, rows)
    return row


def _write_position(
    row: RegisterRow, discrepancy: Discrepancy, columns: Columns, rows: Mapping[str, RegisterRow]
) -> None:
    """Write the source's position, in the register's own system, as it writes decimals."""
    if not (columns.x and columns.y):
        return
    if not math.isfinite(discrepancy.source_x):
        row[columns.x] = row[columns.y] = ""
        return
    written = next((one[columns.x] for one in rows.values() if one[columns.x].strip()), "")
    authid = columns.crs or next(_systems(rows.values(), columns), LAMBERT72)
    x, y = discrepancy.source_x, discrepancy.source_y
    if authid != LAMBERT72:
        x, y, *_ = make_transformation(LAMBERT72, authid).TransformPoint(x, y)
    decimals = 7 if authid in ("EPSG:4326", "EPSG:4258") else 2
    for heading, value in ((columns.x, x), (columns.y, y)):
        text = f"{value:.{decimals}f}"
        row[heading] = text.replace(".", ",") if "," in written else text


def _systems(rows: Iterable[RegisterRow], columns: Columns) -> Iterator[str]:
    for row in rows:
        try:
            authid = guess_crs(parse_number(row[columns.x]), parse_number(row[columns.y]))
        except ValueError:
            continue
        if authid:
            yield authid
