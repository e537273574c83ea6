"""What the commune's own register is to change, where a person decided that the source is right.

The changes come in the register's own columns and identifiers, each row as it should be and as it is; a row of
a comma-separated file is looked for by the same identifier as the comparison gave it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import osr

from ..addresses.readers.builder import identified
from ..addresses.readers.column_mapping import Mapping as Columns
from ..addresses.readers.column_mapping import crs_of, number
from ..addresses.readers.csv_blocks import Table, texts
from ..addresses.readers.csv_list import preview
from ..addresses.readers.positions import LAMBERT72
from ..csv_export import csv_text
from ..errors import N_, BadFile
from ..gdal_utils import crs
from ..model.discrepancy import Discrepancy
from ..workspace.discrepancy_table import Decision

SOURCE_RIGHT = "source_right"

ACTIONS = ("change", "add", "delete")

BEFORE = "before_"
"""How the heading of a column begins that says what the register holds now."""

TOLD = ("action", "reason", "decided_by", "decided_at", "note")
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

Row = dict[str, str]
"""A row of the register: the text in each of its columns, by heading."""


@dataclass(frozen=True)
class Change:
    """One row: ``action`` is one of ACTIONS, ``before`` is empty for ``add``, ``after`` for ``delete``.

    ``key`` is the row's identifier as the comparison knew it, empty for ``add``.
    """

    action: str
    before: Row
    after: Row
    reason: str
    decision: Decision
    key: str = ""


def register_changes(
    rows: Mapping[str, Row],
    columns: Columns,
    decided: Iterable[tuple[Discrepancy, Decision]],
    translate: Callable[[str], str] = str,
) -> list[Change]:
    """The changes that make the register say what the source says; several decisions on one row are one change.

    ``rows`` are by identifier, as the comparison knew them. A row that is not there any more, or that says it
    already, needs no change.
    """
    made: dict[str, Change] = {}
    for found, decision in decided:
        if decision.decision != SOURCE_RIGHT:
            continue
        key = found.register_id or f"+{found.source_id}"
        before = rows.get(found.register_id, {})
        if found.kind == "missing_in_register":
            change = Change("add", {}, _new(found, columns, rows), found.sentence(translate), decision)
        elif not before:
            continue
        elif found.kind in ("missing_in_source", "duplicate") or _ends(found, columns):
            change = Change("delete", before, {}, found.sentence(translate), decision)
        else:
            earlier = made.get(key)
            if earlier is not None and earlier.action == "delete":
                continue
            after = dict(earlier.after if earlier is not None else before)
            _correct(after, found, columns, rows)
            reason = (
                f"{earlier.reason} {found.sentence(translate)}" if earlier is not None else found.sentence(translate)
            )
            change = Change("change", before, after, reason, decision)
        if change.before != change.after:
            made[key] = replace(change, key=found.register_id)
    return list(made.values())


def changes_csv(changes: Collection[Change], headings: Collection[str]) -> str:
    """The changes as a table: what and why, the register's columns as they should be, and as they are."""
    heading = (*TOLD, *headings, *(f"{BEFORE}{name}" for name in headings))
    return csv_text(
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


def read_rows(path: Path, columns: Columns | None = None) -> tuple[list[str], Columns, dict[str, Row]]:
    """The headings, the columns and every row of a register in CSV, by identifier. Raises BadFile.

    A row without an identifier, or with one that an earlier row has, is named by its number, as in a comparison.
    """
    table = Table(path)
    columns = columns or preview(path).mapping
    if columns.id and columns.id not in table.headings:
        raise BadFile(N_("There is no column “{column}”."), N_("Choose the columns again."), column=columns.id)
    rows: dict[str, Row] = {}
    for block, _done in table.blocks():
        cells = [texts(block.cells([place])) for place in range(len(table.headings))]
        for number_of_row, values in zip(block.numbers.tolist(), zip(*cells)):
            row = dict(zip(table.headings, values))
            rows[row_name(row, columns, number_of_row, rows)] = row
    return table.headings, columns, rows


def row_name(row: Row, columns: Columns, number: int, taken: Collection[str]) -> str:
    """Return what a comparison calls a row: its identifier, or its number where it has none that is its own."""
    identifier = identified(row[columns.id].strip())[0] if columns.id else ""
    if not identifier:
        return f"row {number}"
    return f"{identifier} (row {number})" if identifier in taken else identifier


def _ends(found: Discrepancy, columns: Columns) -> bool:
    """Whether the source holds it as ended, and the register has no column to say so."""
    return found.kind == "status" and found.source_value == "retired" and not columns.status


def _correct(row: Row, found: Discrepancy, columns: Columns, rows: Mapping[str, Row]) -> None:
    if found.kind in _PLACES:
        _place(row, found, columns, rows)
        return
    field = _FIELDS[found.kind]
    if field == "house_number":
        _number(row, columns, found.source_value, found.box_number if not columns.box_number else None)
    elif field == "box_number":
        _number(row, columns, found.house_number, found.source_value)
    elif getattr(columns, field):
        row[getattr(columns, field)] = found.source_value


def _number(row: Row, columns: Columns, house: str, box: str | None) -> None:
    """Number and box, in one column where the register has one only."""
    if columns.suffix:
        row[columns.suffix] = ""
    row[columns.house_number] = house
    if box is not None and columns.box_number:
        row[columns.box_number] = box
    elif box:
        row[columns.house_number] = f"{house} bte {box}"


def _new(found: Discrepancy, columns: Columns, rows: Mapping[str, Row]) -> Row:
    row = dict.fromkeys(next(iter(rows.values()), {}), "")
    for field in ("street_name", "postcode", "municipality", "section"):
        if getattr(columns, field):
            row[getattr(columns, field)] = getattr(found, field)
    if columns.status:
        row[columns.status] = "current"
    _number(row, columns, found.house_number, found.box_number)
    _place(row, found, columns, rows)
    return row


def _place(row: Row, found: Discrepancy, columns: Columns, rows: Mapping[str, Row]) -> None:
    """The source's position, in the register's own system, as it writes decimals."""
    if not (columns.x and columns.y):
        return
    if not math.isfinite(found.source_x):
        row[columns.x] = row[columns.y] = ""
        return
    written = next((one[columns.x] for one in rows.values() if one[columns.x].strip()), "")
    authid = columns.crs or next(_systems(rows.values(), columns), LAMBERT72)
    x, y = found.source_x, found.source_y
    if authid != LAMBERT72:
        x, y, *_ = osr.CoordinateTransformation(crs(LAMBERT72), crs(authid)).TransformPoint(x, y)
    decimals = 7 if authid in ("EPSG:4326", "EPSG:4258") else 2
    for heading, value in ((columns.x, x), (columns.y, y)):
        text = f"{value:.{decimals}f}"
        row[heading] = text.replace(".", ",") if "," in written else text


def _systems(rows: Iterable[Row], columns: Columns) -> Iterator[str]:
    for row in rows:
        try:
            authid = crs_of(number(row[columns.x]), number(row[columns.y]))
        except ValueError:
            continue
        if authid:
            yield authid
