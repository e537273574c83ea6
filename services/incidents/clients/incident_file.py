"""Incidents out of a table that a commune's own tool exports: read only, as any other reporting service.

What the tool knows of persons is not read. A row without an identifier gets one from what it says, which stays the same
as long as its words do.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from ...addresses.matching.house_numbers import MONTHS, clean_cell
from ...addresses.readers.csv_blocks import parse_coordinate, parse_coordinate_pair
from ...addresses.readers.positions import transform_positions
from ...addresses.readers.table_rows import MAX_ROWS, TableRows, find_newest, read_table
from ...errors import N_, InvalidFile
from ...model.incident import DETAILED_STATUSES, Category, Incident, Update
from ...profile import IncidentFile
from ...text import fold
from ..file_columns import (
    FileColumns,
    apply_columns,
    guess_columns,
    is_heading_row,
    list_missing_fields,
    list_readable_headings,
    map_statuses,
)
from ..parsing import extract_links, format_utc, parse_date
from ..position import Floats, format_raw_position, to_degrees_all
from ..privacy import mask_personal_data
from .pagination import FetchResult

PREVIEW_ROWS = 50
"""Rows from which columns are guessed."""

_DAY_FIRST = re.compile(
    r"(?:[a-zé]{2,9}\.? )?(\d{1,2})(?:er)?(?:[/.-]|\.? )(\d{1,2}|[^\W\d_]{3,9})\.?[/. -](\d{4}|\d\d)"
    r"(?:[ T,à]+(\d{1,2})[:hu](\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: (?:uur|uhr))?)?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})/(\d\d)/(\d\d)(.*)", re.DOTALL)
_SERIAL = re.compile(r"[2-7]\d{4}(?:[.,]\d+)?", re.ASCII)
_EXCEL_EPOCH = datetime(1899, 12, 30)


@dataclass(frozen=True)
class TablePreview:
    """The beginning of a table: ``headings`` that may be read, its first rows below them, and what they seem to be.

    ``personal_headings`` are left out. ``columns`` may be changed before the whole is read.
    """

    path: Path
    headings: list[str]
    rows: list[list[str]]
    columns: FileColumns
    personal_headings: list[str]


@dataclass(frozen=True)
class FileReading:
    """What a whole table gave, and what must be said of it.

    ``statuses`` is what each word of the table's means (empty: not known, kept as open). ``made_ids`` says that rows
    have no identifier of their own; ``repeated_ids`` counts rows whose identifier another row has, of which the one
    changed last is kept. ``unplaced`` have no usable position, ``undated`` a date that is none; ``unreadable`` rows
    were left out.
    """

    incidents: tuple[Incident, ...]
    statuses: Mapping[str, str]
    made_ids: bool = False
    repeated_ids: int = 0
    unplaced: int = 0
    undated: int = 0
    unreadable: int = 0
    is_whole: bool = True
    status_counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def unknown_statuses(self) -> tuple[str, ...]:
        """The words whose meaning nobody knows."""
        return tuple(word for word, status in self.statuses.items() if not status)


ReadRows = Callable[[Callable[[Sequence[str]], Sequence[str]], int], TableRows]
"""Reads the columns that are chosen among the headings, of at most so many rows."""


class IncidentFileClient:
    """Read the table of ``source`` as the reporting service ``name``; InvalidFile and Cancelled where it cannot be.

    ``read_rows`` reads it where it is no file of this desk.
    """

    def __init__(
        self,
        source: IncidentFile,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        read_rows: ReadRows | None = None,
    ) -> None:
        self.source = source
        self._cancelled = cancelled
        self._read_rows = read_rows
        self._reading: FileReading | None = None

    def read_preview(self) -> TablePreview:
        """Return the first rows, and what the columns are: as chosen, else as guessed."""
        table = self._rows(lambda headings: headings, PREVIEW_ROWS)
        rows = [list(row) for row in zip(*table.columns.values())]
        readable = list_readable_headings(table.headings, rows)
        columns = apply_columns(
            guess_columns(table.headings, rows, has_geometry=table.x is not None), readable, self.source
        )
        places = [table.headings.index(heading) for heading in readable]
        return TablePreview(
            Path(self.source.path),
            readable,
            [[row[place] for place in places] for row in rows],
            columns,
            [heading for heading in table.headings if heading.strip() and heading not in readable],
        )

    def read(self, progress: Callable[[int], None] = lambda count: None) -> FileReading:
        """Return the whole table; once read, it is kept."""
        if self._reading is None:
            preview = self.read_preview()
            missing = list_missing_fields(preview.columns)
            if missing:
                raise InvalidFile(
                    N_("{file}: no column was found for {fields}."),
                    N_("Choose it in the list of columns, or give the column a heading that says what it is."),
                    file=preview.path.name,
                    fields=", ".join(missing),
                )
            wanted = preview.columns.headings
            table = self._rows(lambda headings: [heading for heading in headings if heading in wanted], MAX_ROWS)
            self._reading = read_incidents(table, preview.columns, self.source.statuses)
            progress(len(self._reading.incidents))
        return self._reading

    def _rows(self, choose: Callable[[Sequence[str]], Sequence[str]], limit: int) -> TableRows:
        if self._read_rows is not None:
            return self._read_rows(choose, limit)
        if not self.source.path:
            raise InvalidFile(
                N_("No file of incidents was chosen on this computer."),
                N_("Choose it with “Incidents from a file…” in the menu of the incidents."),
            )
        return read_table(
            find_newest(Path(self.source.path)),
            self.source.layer,
            choose_headings=choose,
            is_heading_row=is_heading_row,
            cancelled=self._cancelled,
            max_rows=limit,
        )

    def fetch_categories(self) -> list[Category]:
        """Return the categories of the rows."""
        named = dict.fromkeys((one.service_code, one.service_name) for one in self.read().incidents)
        return [Category(code, name, "", "", False) for code, name in named if code]

    def fetch_incidents(
        self,
        *,
        start: str = "",
        end: str = "",
        status: str = "",
        updated_after: str = "",
        progress: Callable[[int], None] = lambda found: None,
    ) -> FetchResult:
        """Return the incidents of the table, as :meth:`.open311.Open311.fetch_incidents`; complete if every row was
        read."""
        reading = self.read(progress)
        kept = tuple(
            one
            for one in reading.incidents
            if (not status or one.status == status)
            and not ("" < one.updated_datetime < updated_after)
            and (not one.requested_datetime or start <= one.requested_datetime < (end or "~"))
        )
        complete = reading.is_whole and not reading.unreadable
        return FetchResult(kept, complete, start, end, reading.unreadable, unknown_statuses=reading.unknown_statuses)

    def fetch_incident(self, service_request_id: str) -> Incident | None:
        """Return the row of this identifier as it is now, or None."""
        return next((one for one in self.read().incidents if one.service_request_id == service_request_id), None)

    def fetch_updates(self, service_request_id: str) -> list[Update]:
        """No history: a table tells only what is."""
        return []


def read_incidents(table: TableRows, columns: FileColumns, chosen_statuses: Mapping[str, str]) -> FileReading:
    """Make incidents of a table's rows, newest first. Raises InvalidFile where positions are in no known system."""
    texts = {field: table.columns.get(getattr(columns, field)) for field in FileColumns.__dataclass_fields__}
    count = table.row_count

    def column(field: str) -> Sequence[str]:
        return texts.get(field) or [""] * count

    dates = {field: parse_dates(column(field)) for field in ("requested", "updated", "closed")}
    words = Counter(word for word in column("status") if word)
    statuses = map_statuses(words, chosen_statuses)
    lon, lat, raw = _positions(table, columns, column("x"), column("y"))
    found: dict[str, Incident] = {}
    repeated, seen = 0, Counter[str]()
    for row in range(count):
        cells = {field: column(field)[row] for field in ("id", "status", "category", "description", "link")}
        address = _address(*(column(field)[row] for field in ("address", "house_number", "postcode", "municipality")))
        if not any((*cells.values(), address)):
            continue  # a spreadsheet's empty rows
        number = cells["id"][:100]
        if not number:
            number = _make_id(column("requested")[row], cells["category"], cells["description"], address, raw[row])
            seen[number] += 1
            number = number if seen[number] == 1 else f"{number}-{seen[number]}"
        incident = _incident(
            number, cells, address, statuses, {field: moments[row] for field, moments in dates.items()}
        )
        if np.isfinite(lon[row]) and np.isfinite(lat[row]):
            incident = incident._replace(lon=float(lon[row]), lat=float(lat[row]))
        else:
            incident = incident._replace(position_received=raw[row])
        before = found.get(number)
        repeated += before is not None
        if before is None or incident.updated_datetime >= before.updated_datetime:
            found[number] = incident
    incidents = sorted(found.values(), key=lambda one: one.requested_datetime, reverse=True)
    return FileReading(
        tuple(incidents),
        statuses,
        made_ids=not columns.id,
        repeated_ids=repeated,
        unplaced=sum(one.lon is None for one in incidents),
        undated=sum(bool(text) and not moment for text, moment in zip(column("requested"), dates["requested"])),
        unreadable=table.misshapen,
        is_whole=table.is_whole,
        status_counts=words,
    )


def _incident(
    number: str, cells: Mapping[str, str], address: str, statuses: Mapping[str, str], dates: Mapping[str, str]
) -> Incident:
    fine = statuses.get(cells["status"], "") or ("closed" if dates["closed"] and not cells["status"] else "")
    return Incident(
        service_request_id=number,
        status=DETAILED_STATUSES.get(fine, "open"),
        service_code=fold(cells["category"])[:100],
        service_name=cells["category"][:200],
        description=cells["description"],
        requested_datetime=dates["requested"],
        updated_datetime=max(dates["updated"], dates["closed"]) or dates["requested"],
        address=address,
        media_url=next(extract_links([cells["link"]], ""), ""),
        # the tool's own word where nobody knows what it means
        status_notes=fine or mask_personal_data(cells["status"])[:200],
        agency_responsible="",
        lon=None,
        lat=None,
    )


def parse_dates(texts: Sequence[str]) -> list[str]:
    """Dates as a Belgian writes them, day first, as Excel numbers them, or as machines do; empty for what is none.

    They are by Belgium's clocks and come back in UTC. Where a column can only be month first, it is read so.
    """
    texts = [" ".join(clean_cell(text).split()) for text in texts]
    parts = [_DAY_FIRST.fullmatch(text) for text in texts]
    firsts = max((int(match[1]) for match in parts if match), default=0)
    seconds = max((int(match[2]) for match in parts if match and match[2].isdecimal()), default=0)
    order = (2, 1) if seconds > 12 >= firsts else (1, 2)
    return [_date(text, match, order) for text, match in zip(texts, parts)]


def _date(text: str, match: re.Match[str] | None, order: tuple[int, int]) -> str:
    if match is not None:
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        if not match[2].isdecimal():
            order = (1, 2)
        text = f"{year:04}-{_month(match[order[1]]):02}-{int(match[order[0]]):02}"
        text += f"T{int(match[4]):02}:{match[5]}:{match[6] or '00'}" if match[4] else ""
    elif _SERIAL.fullmatch(text):
        moment = _EXCEL_EPOCH + timedelta(days=float(text.replace(",", ".")))
        # Excel's fractions of a day are off by microseconds
        text = (moment + timedelta(milliseconds=500)).isoformat()[:19]
    else:
        text = _YEAR_FIRST.sub(r"\1-\2-\3\4", text)
    return format_utc(parse_date(text, 1))


def _month(written: str) -> int:
    """Return a month by its number or by how its name begins in French, Dutch, German or English; 0 for neither."""
    if written.isdecimal():
        return int(written)
    name = fold(written)
    return next((int(number) for beginning, number in MONTHS.items() if name.startswith(beginning)), 0)


def _address(street: str, number: str, postcode: str, municipality: str) -> str:
    line = f"{street} {number}".strip() if street else ""
    town = f"{postcode} {municipality}".strip()
    return ", ".join(filter(None, (line, town if line or municipality else "")))[:500]


def _make_id(*parts: str) -> str:
    return "L-" + hashlib.sha256("\x1f".join(fold(part) for part in parts).encode()).hexdigest()[:12]


def _positions(
    table: TableRows, columns: FileColumns, xs: Sequence[str], ys: Sequence[str]
) -> tuple[Floats, Floats, list[str]]:
    """Degrees of each row, NaN where it has no usable position, and what stands there."""
    by_geometry = columns.geometry and table.x is not None and table.y is not None
    raw = [""] * table.row_count
    if by_geometry:
        x, y = np.array(table.x, dtype=np.float64), np.array(table.y, dtype=np.float64)
    elif columns.x and columns.x == columns.y:
        pairs = [parse_coordinate_pair(text) for text in xs]
        x, y = np.array(pairs, dtype=np.float64).reshape(-1, 2).T
        raw = [text[:80] for text in xs]
    else:
        x, y = (np.array([parse_coordinate(text) for text in axis], dtype=np.float64) for axis in (xs, ys))
        raw = [format_raw_position(*axes) for axes in zip(xs, ys)]
    if not np.isfinite(x).any():
        return np.full(len(x), np.nan), np.full(len(x), np.nan), raw
    authid = table.authid if by_geometry else columns.crs
    east, north, _reasons = transform_positions(x, y, authid, table.name, by_geometry=by_geometry)
    lon, lat = to_degrees_all(east, north)
    return lon, lat, raw
