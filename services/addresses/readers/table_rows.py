"""Any table as columns of texts, whatever it lists: CSV, spreadsheet, GeoJSON, GeoPackage, Shapefile.

Only the columns that are asked for are read: what a list has beside them never reaches memory as text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import N_, Cancelled, InvalidFile
from . import dispatch
from .builder import Progress
from .csv_blocks import CsvTable
from .ogr_layer import PROGRESS_ROWS, LayerTable

MAX_COLUMNS = 500
"""Columns of a table; one that is wider is no list, and no form could show it."""

MAX_ROWS = 200_000
"""Rows read of one table."""

MAX_TEXT = 10_000
"""Characters read of one cell."""

MAX_TEXT_LINES = 500
"""Lines that a cell may hold; more, and its quotation mark was never closed."""

SUFFIXES = ("csv", "txt", "tsv", "xlsx", "ods", "geojson", "json", "gpkg", "shp", "fgb", "sqlite", "tab")
"""What a person may choose."""

IsHeadingRow = Callable[[Sequence[str]], bool]
ChooseHeadings = Callable[[Sequence[str]], Collection[str]]


@dataclass
class TableRows:
    """Hold a table: ``columns`` by heading, those of ``headings`` that were asked for.

    ``x`` and ``y`` are the middle of each row's geometry in ``authid`` (NaN for none), None where rows have none.
    ``misshapen`` counts the rows that were left out because they have more cells than there are headings; ``is_whole``
    is False where rows beyond the limit were left.
    """

    name: str
    headings: list[str]
    columns: dict[str, list[str]]
    x: list[float] | None = None
    y: list[float] | None = None
    authid: str = ""
    misshapen: int = 0
    is_whole: bool = True
    row_count: int = 0


def read_table(
    path: Path,
    layer: str = "",
    *,
    choose_headings: ChooseHeadings,
    is_heading_row: IsHeadingRow,
    max_rows: int = MAX_ROWS,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TableRows:
    """Read the columns that ``choose_headings`` names of a table, at most ``max_rows`` rows.

    The file must stay as it is meanwhile. Raises InvalidFile, Cancelled.
    """
    before = _state(path)
    if dispatch.detect_format(path) == dispatch.CSV:
        table = _read_csv(path, choose_headings, is_heading_row, max_rows, progress, cancelled)
    else:
        table = _read_layer(path, layer, choose_headings, is_heading_row, max_rows, progress, cancelled)
    if _state(path) != before:
        raise InvalidFile(
            N_("{file} was written while it was read."), N_("Read it again once it is written."), file=path.name
        )
    return table


def find_newest(path: Path) -> Path:
    """Return the file at ``path``; of a folder the table that was written last. Raises InvalidFile where there is
    none."""
    try:
        if path.is_file():
            return path
        if path.is_dir():
            tables = [entry for entry in path.iterdir() if _is_table(entry)]
            if tables:
                return max(tables, key=lambda entry: (entry.stat().st_mtime_ns, entry.name))
    except OSError as error:
        raise InvalidFile(
            N_("{file} cannot be opened: {reason}."), file=path.name, reason=error.strerror or error
        ) from error
    if path.is_dir():
        raise InvalidFile(N_("There is no table in the folder {file}."), N_("Export the list into it."), file=str(path))
    raise InvalidFile(
        N_("{file} is not there any more."), N_("Look where it is now, and choose it again."), file=str(path)
    )


def _is_table(path: Path) -> bool:
    """Return whether a file of a folder is a table, not what Excel or LibreOffice puts beside an open one."""
    return path.suffix.lower().lstrip(".") in SUFFIXES and not path.name.startswith(("~", ".")) and path.is_file()


def _state(path: Path) -> tuple[int, ...]:
    """Return what changes when a file is written or replaced."""
    try:
        now = path.stat()
    except OSError as error:
        raise InvalidFile(
            N_("{file} cannot be opened: {reason}."), file=path.name, reason=error.strerror or error
        ) from error
    return now.st_mtime_ns, now.st_size, now.st_ino


def _check_width(headings: Sequence[str], name: str) -> None:
    if len(headings) > MAX_COLUMNS:
        raise InvalidFile(
            N_("{file} has {count} columns; a list has at most {limit}."),
            N_("Export the columns that are needed."),
            file=name,
            count=len(headings),
            limit=MAX_COLUMNS,
        )


def _read_csv(
    path: Path,
    choose_headings: ChooseHeadings,
    is_heading_row: IsHeadingRow,
    max_rows: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> TableRows:
    source = CsvTable(path, is_heading_row=is_heading_row, max_cell_lines=MAX_TEXT_LINES)
    _check_width(source.headings, path.name)
    chosen = choose_headings(source.headings)
    table = TableRows(path.name, source.headings, {heading: [] for heading in source.headings if heading in chosen})
    for block, done in source.iter_blocks():
        if cancelled():
            raise Cancelled
        progress(done, source.size)
        table.misshapen += len(block.misshapen)
        room = max_rows - table.row_count
        for heading, column in table.columns.items():
            cells = block.texts(source.headings.index(heading), source.encoding, MAX_TEXT)
            column += (_plain(cell) for cell in cells[:room])
        table.row_count += min(len(block.numbers), room)
        if len(block.numbers) > room:
            table.is_whole = False
            break
    return table


def _read_layer(
    path: Path,
    layer: str,
    choose_headings: ChooseHeadings,
    is_heading_row: IsHeadingRow,
    max_rows: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> TableRows:
    source = LayerTable(str(path.absolute()), layer, is_heading_row)
    _check_width(source.headings, path.name)
    chosen = choose_headings(source.headings)
    places = [place for place, heading in enumerate(source.headings) if heading in chosen]

    def rows() -> Iterator[tuple[list[str], float, float]]:
        for done, row in enumerate(source.rows(places)):
            if done % PROGRESS_ROWS == 0:
                if cancelled():
                    raise Cancelled
                progress(done, max(done, source.count))
            yield row

    return collect_rows(
        path.name, source.headings, places, rows(), authid=source.authid if source.spatial else None, max_rows=max_rows
    )


def collect_rows(
    name: str,
    headings: list[str],
    places: Sequence[int],
    rows: Iterator[tuple[list[str], float, float]],
    *,
    authid: str | None,
    max_rows: int = MAX_ROWS,
) -> TableRows:
    """Put rows, each the texts of the columns ``places`` and a position, into columns.

    ``authid`` is the system of the positions, None where rows have none.
    """
    _check_width(headings, name)
    table = TableRows(name, headings, {headings[place]: [] for place in places})
    columns = list(table.columns.values())
    xs: list[float] = []
    ys: list[float] = []
    for texts, x, y in rows:
        if table.row_count == max_rows:
            table.is_whole = False
            break
        for column, text in zip(columns, texts):
            column.append(_plain(text))
        xs.append(x)
        ys.append(y)
        table.row_count += 1
    if authid is not None:
        table.x, table.y, table.authid = xs, ys, authid
    return table


def _plain(text: str) -> str:
    return text[:MAX_TEXT].replace("\x00", "").replace("\r\n", "\n").strip()
