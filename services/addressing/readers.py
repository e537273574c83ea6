"""Lists of addresses read into columns: CSV files (BeSt as published included), any table, ICAR over ArcGIS.

A row that cannot be used is told with its number and the reason; a row whose position cannot be used
is kept without one, and told as well unless the list says "no position" itself, as (0, 0).
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as Columns
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..errors import N_, BadFile, Cancelled
from ..regional import arcgis
from ..web import Web
from .address import Addresses, Unusable
from .mapping import EXTENTS, FIELDS, Mapping, guess, in_languages, missing, number
from .sameness import status

LAMBERT72 = "EPSG:31370"

PREVIEW_ROWS = 50

STEP = 20_000
"""Rows between two looks at progress and cancel."""

ROW_SHAPE = N_("has not as many cells as there are headings")
NO_STREET = N_("has no street name")
NO_NUMBER = N_("has no house number")
REPEATED_ID = N_("has an identifier that an earlier row has; it was read with its row number added")
NOT_A_POSITION = N_("has a position that is not a pair of numbers; it was read without it")
OUTSIDE = N_("has a position outside Belgium; it was read without it")

Floats = NDArray[np.float64]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Preview:
    """The beginning of a list: its headings, its first rows as texts, and what the columns seem to be."""

    headings: list[str]
    rows: list[list[str]]
    mapping: Mapping


def preview(path: Path) -> Preview:
    """The first rows of a CSV file and a guess at its columns. Raises BadFile."""
    with _Table(path) as table:
        rows = [row for _number, row in zip(range(PREVIEW_ROWS), table.rows())]
        if not rows:
            raise BadFile(N_("{file} is empty: it has headings but no rows."), file=path.name)
        mapping = guess(table.headings, rows)
        if not mapping.street_name and any(_is_number(heading) for heading in table.headings):
            raise BadFile(
                N_("{file} has no headings: its first row already looks like an address (row 1)."),
                N_("Put the names of the columns in the first row."),
                file=path.name,
            )
        return Preview(table.headings, rows, mapping)


def read_csv(
    path: Path,
    mapping: Mapping | None = None,
    *,
    name: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """The addresses of a CSV file in UTF-8 or Windows-1252, with any of the usual separators.

    ``mapping`` None means: as guessed from the file. ``progress`` hears bytes read and bytes in all.
    Raises BadFile, Cancelled.
    """
    first = preview(path)
    mapping = mapping or first.mapping
    _require(mapping, path.name)
    unusable = []
    wanted = _columns_of(mapping, first.headings)
    places = [first.headings.index(heading) for heading in wanted]
    kept: list[tuple[str, ...]] = []
    numbers: list[int] = []
    with _Table(path) as table:
        width = len(table.headings)
        for row_number, row in enumerate(table.rows(), 1):
            if len(row) != width and (len(row) < width or any(row[width:])):
                _refuse_open_quote(row, row_number, path)
                unusable.append(Unusable(row_number, ROW_SHAPE))
                continue
            kept.append(tuple([row[place] for place in places]))
            numbers.append(row_number)
            if row_number % STEP == 0:
                if cancelled():
                    raise Cancelled()
                progress(table.bytes_read(), table.size)
        progress(table.size, table.size)
    columns = dict(zip(wanted, map(list, zip(*kept)))) if kept else {heading: [] for heading in wanted}
    return _addresses(name or path.name, columns, mapping, numbers, unusable, None, mapping.crs)


def from_columns(
    name: str,
    columns: Columns[str, Sequence[str]],
    mapping: Mapping,
    *,
    geometry: tuple[Sequence[float], Sequence[float]] | None = None,
    authid: str = "",
) -> Addresses:
    """Addresses from the texts of any table, by heading.

    ``geometry`` is x and y of each row, NaN where a row has none, in ``authid``; without it, the
    columns ``mapping.x`` and ``mapping.y`` are read, in ``mapping.crs``. Raises BadFile.
    """
    if geometry is None:
        _require(mapping, name)
    else:
        _require(replace(mapping, geometry=True), name)
    if not any(len(column) for column in columns.values()):
        raise BadFile(N_("{file} is empty: it has no rows."), file=name)
    count = len(next(iter(columns.values())))
    place = None
    if geometry is not None:
        place = np.asarray(geometry[0], dtype=np.float64), np.asarray(geometry[1], dtype=np.float64)
    return _addresses(name, columns, mapping, range(1, count + 1), [], place, authid if geometry else mapping.crs)


def read_icar(
    web: Web,
    layer_url: str,
    *,
    municipality: str = "",
    where: str = "",
    name: str = "ICAR",
    progress: Progress = lambda done, total: None,
) -> Addresses:
    """ICAR's address points of a municipality (or of any ``where``), the ended ones too, as retired.

    Raises what :func:`regional.arcgis.features` raises, and BadFile if nothing is there.
    """
    scope = [f"COM_NM = '{municipality.replace(chr(39), 2 * chr(39))}'"] if municipality else []
    fields = ("ADR_ID", "RUE_NM", "ADR_NUMERO", "CODE_POSTAL", "COM_NM", "ADR_FIN")
    columns: dict[str, list[str]] = {field: [] for field in fields}
    xs: list[float] = []
    ys: list[float] = []
    for page in arcgis.features(
        web,
        layer_url,
        where=" AND ".join(f"({part})" for part in (*scope, where) if part) or "1=1",
        fields=fields,
        out_authid=LAMBERT72,
        order_by="ADR_ID",
        progress=progress,
    ):
        for feature in page:
            for field in fields:
                columns[field].append(_text(feature["attributes"].get(field)))
            point = feature.get("geometry") or {}
            xs.append(_coordinate(point.get("x")))
            ys.append(_coordinate(point.get("y")))
    if not xs:
        raise BadFile(
            N_("{file}: no address there."),
            N_("Look at the commune's name in the profile: {municipality}."),
            file=name,
            municipality=municipality or "?",
        )
    columns["ADR_FIN"] = ["retired" if end else "current" for end in columns["ADR_FIN"]]
    mapping = Mapping(
        "ADR_ID", "RUE_NM", "ADR_NUMERO", "", "CODE_POSTAL", "COM_NM", "ADR_FIN", geometry=True, crs=LAMBERT72
    )
    return from_columns(name, columns, mapping, geometry=(xs, ys), authid=LAMBERT72)


# -- the file -------------------------------------------------------------------------------------


class _Table:
    """A CSV file open for reading: headings now, rows one by one. Use it in a ``with``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.size = path.stat().st_size
            self.encoding = _encoding(path)
            self._bytes = path.open("rb")
        except OSError as error:
            raise BadFile(
                N_("{file} cannot be opened: {reason}."), file=path.name, reason=error.strerror or error
            ) from error
        self._file = io.TextIOWrapper(self._bytes, self.encoding, errors="replace", newline="")
        try:
            self._reader = self._rows_from_the_top()
        except BadFile:
            self._file.close()
            raise

    def __enter__(self) -> _Table:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def _rows_from_the_top(self) -> Iterator[list[str]]:
        head = self._file.read(65536)
        if not head.strip():
            raise BadFile(N_("{file} is empty."), N_("Export the list again."), file=self.path.name)
        if "\0" in head:
            raise BadFile(N_("{file} is not a table in text form."), N_("Export the list as CSV."), file=self.path.name)
        # the separator is the one that cuts the headings into most pieces, quotes respected
        first = head.lstrip("\ufeff\r\n").splitlines()[0]
        separator = max(",;\t|", key=lambda sign: len(next(csv.reader([first], delimiter=sign))))
        self._file.seek(0)
        reader = csv.reader(self._file, delimiter=separator)
        headings = next(row for row in self._read(reader) if any(row))
        if len(headings) < 2:
            raise BadFile(
                N_("{file}: the columns cannot be told apart (row 1)."),
                N_("Separate them by commas, semicolons or tabs."),
                file=self.path.name,
            )
        self.headings = _distinct([heading.strip().lstrip("\ufeff") for heading in headings])
        return self._read(reader)

    def _read(self, reader: Iterator[list[str]]) -> Iterator[list[str]]:
        try:
            yield from reader
        except csv.Error as error:
            raise BadFile(
                N_("{file} cannot be read after line {row}: {reason}."),
                N_("A quotation mark that is not closed is the usual cause."),
                file=self.path.name,
                row=getattr(reader, "line_num", 0),
                reason=error,
            ) from error

    def rows(self) -> Iterator[list[str]]:
        """Rows below the headings, blank lines left out."""
        return (row for row in self._reader if any(row))

    def bytes_read(self) -> int:
        """How far the file was read, in bytes."""
        return self._bytes.tell()


def _encoding(path: Path) -> str:
    """UTF-8 if the whole file is, UTF-16 if it says so, else Windows-1252 (as Excel and old exports write)."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        chunk = file.read(1 << 20)
        if chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(1 << 20)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _refuse_open_quote(row: Sequence[str], row_number: int, path: Path) -> None:
    if any(cell.count("\n") > 3 for cell in row):
        raise BadFile(
            N_("{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it."),
            N_("Close it, or export the list again."),
            file=path.name,
            row=row_number,
        )


def _distinct(headings: Iterable[str]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        out.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return out


# -- the columns ----------------------------------------------------------------------------------


def _require(mapping: Mapping, name: str) -> None:
    absent = missing(mapping)
    if "x" in absent or "y" in absent:
        raise BadFile(
            N_("{file} has no position column."),
            N_("Give the addresses a position: x and y in EPSG:31370, EPSG:3812 or EPSG:4326, or a layer of points."),
            file=name,
        )
    if absent:
        raise BadFile(
            N_("{file}: no column was found for {fields}."),
            N_("Choose it in the list of columns, or give the column a heading that says what it is."),
            file=name,
            fields=", ".join(absent),
        )


def _columns_of(mapping: Mapping, headings: Sequence[str]) -> list[str]:
    """The headings that are read, sisters in other languages included. Raises BadFile for one that is not there."""
    chosen = [getattr(mapping, field) for field in FIELDS if getattr(mapping, field)]
    for heading in chosen:
        if heading not in headings:
            raise BadFile(N_("There is no column “{column}”."), N_("Choose the columns again."), column=heading)
    sisters = [sister for heading in chosen for sister in in_languages(heading, headings)]
    return list(dict.fromkeys([*chosen, *sisters]))


def _addresses(
    name: str,
    columns: Columns[str, Sequence[str]],
    mapping: Mapping,
    numbers: Sequence[int],
    unusable: list[Unusable],
    geometry: tuple[Floats, Floats] | None,
    authid: str,
) -> Addresses:
    """``columns`` as addresses; ``numbers`` are their rows in the list, ``unusable`` what was left out already."""
    _columns_of(mapping, list(columns))
    texts = {field: _texts(columns, getattr(mapping, field), len(numbers)) for field in FIELDS[:-2]}
    streets, houses = texts["street_name"], texts["house_number"]
    usable = np.fromiter((bool(s and h) for s, h in zip(streets, houses)), dtype=bool, count=len(numbers))
    for row in np.flatnonzero(~usable).tolist():
        unusable.append(Unusable(numbers[row], NO_NUMBER if streets[row] else NO_STREET))
    if geometry is None:
        x, y = _numbers(columns[mapping.x]), _numbers(columns[mapping.y])
    else:
        x, y = geometry
    x, y, reasons = _placed(x, y, authid, name, by_geometry=geometry is not None)
    for row, reason in reasons:
        if usable[row]:
            unusable.append(Unusable(numbers[row], reason))
    keep = np.flatnonzero(usable)
    if len(keep) < len(numbers):
        rows = keep.tolist()
        texts = {field: [column[row] for row in rows] for field, column in texts.items()}
        numbers = [numbers[row] for row in rows]
        x, y = x[keep], y[keep]
    if not numbers:
        raise BadFile(
            N_("{file} has no usable row: the first of {count} that were refused is row {row}."),
            N_("Look at the columns that were chosen."),
            file=name,
            count=len(unusable),
            row=min((refused.row for refused in unusable), default=1),
        )
    ids, versions = _identified(texts["id"], numbers, unusable)
    return Addresses(
        name,
        ids,
        texts["street_name"],
        texts["house_number"],
        texts["box_number"],
        texts["postcode"],
        texts["municipality"],
        _each(status, texts["status"]),
        versions,
        x,
        y,
        sorted(unusable, key=lambda refused: refused.row),
    )


def _texts(columns: Columns[str, Sequence[str]], heading: str, count: int) -> list[str]:
    """A column's texts, stripped; where one is empty, that of the same column in the next language."""
    if not heading:
        return [""] * count
    texts = _each(str.strip, columns[heading])
    for sister in in_languages(heading, columns)[1:]:
        if "" not in texts:
            break
        texts = [text or other.strip() for text, other in zip(texts, columns[sister])]
    return texts


def _each(read: Callable[[str], str], texts: Iterable[str]) -> list[str]:
    """``read`` of each text, once for each distinct one: a commune has many rows and few names."""
    known: dict[str, str] = {}
    return [known[text] if text in known else known.setdefault(text, read(text)) for text in texts]


_URI = re.compile(r".*/id/[^/]+/([^/]+)(?:/(.+))?", re.IGNORECASE)


def _identified(given: Sequence[str], numbers: Sequence[int], unusable: list[Unusable]) -> tuple[list[str], list[str]]:
    """Identifiers without version, unique, and the versions.

    BeSt's REST identifier is ``geodata.wallonie.be/id/Address/1948446/2``: object, then version. A
    repeated identifier names no single record, so it must not reach a service: it gets its row number.
    """
    ids, versions, seen = [], [], set()
    for text, row in zip(given, numbers):
        found = _URI.fullmatch(text) if "/" in text else None
        identifier, version = (found.group(1), found.group(2) or "") if found else (text, "")
        if not identifier:
            identifier = f"row {row}"
        elif identifier in seen:
            unusable.append(Unusable(row, REPEATED_ID))
            identifier = f"{identifier} (row {row})"
        seen.add(identifier)
        ids.append(identifier)
        versions.append(version)
    return ids, versions


# -- positions ------------------------------------------------------------------------------------


def _numbers(texts: Sequence[str]) -> Floats:
    """Coordinates; empty is NaN, anything else that is no number is infinite, to be told."""
    try:
        return np.array(texts, dtype=np.float64)
    except ValueError:
        return np.fromiter(map(_coordinate_text, texts), dtype=np.float64, count=len(texts))


def _coordinate_text(text: str) -> float:
    if not text.strip():
        return np.nan
    try:
        value = number(text)
    except ValueError:
        return np.inf
    return value if value == value else np.inf


def _coordinate(value: object) -> float:
    """A coordinate of an ArcGIS point: JSON has numbers, and "NaN" for none."""
    return float(value) if isinstance(value, (int, float)) else np.nan


def _placed(
    x: Floats, y: Floats, authid: str, name: str, *, by_geometry: bool
) -> tuple[Floats, Floats, list[tuple[int, str]]]:
    """Positions in EPSG:31370, NaN for none, and the rows (from 0) whose position could not be used."""
    # (0, 0) is BeSt's way to say "none"; it is looked for before any transformation
    nowhere = ((x == 0) & (y == 0)) | (np.isnan(x) & np.isnan(y))
    odd = ~nowhere & ~(np.isfinite(x) & np.isfinite(y))
    there = ~nowhere & ~odd
    crs = _crs(x[there], y[there], authid, name, by_geometry=by_geometry)
    px, py = np.full(len(x), np.nan), np.full(len(x), np.nan)
    if there.any():
        px[there], py[there] = _lambert72(x[there], y[there], crs, name)
    left, bottom, right, top = EXTENTS[LAMBERT72]
    inside = (px >= left) & (px <= right) & (py >= bottom) & (py <= top)
    px[~inside], py[~inside] = np.nan, np.nan
    reasons = [(row, NOT_A_POSITION) for row in np.flatnonzero(odd).tolist()]
    reasons += [(row, OUTSIDE) for row in np.flatnonzero(there & ~inside).tolist()]
    return px, py, reasons


def _crs(x: Floats, y: Floats, said: str, name: str, *, by_geometry: bool) -> str:
    """The system of positions: as said, unless the numbers are plainly of another one."""
    counts = {
        authid: int(np.count_nonzero((x >= left) & (x <= right) & (y >= bottom) & (y <= top)))
        for authid, (left, bottom, right, top) in EXTENTS.items()
    }
    seen = max(counts, key=lambda authid: counts[authid])
    looks = seen if counts[seen] * 2 > len(x) else ""
    if not said:
        if not looks and len(x):
            raise BadFile(
                N_("{file}: the coordinate system of the positions cannot be told; the first is {x}, {y}."),
                N_("Give them in EPSG:31370, EPSG:3812 or EPSG:4326."),
                file=name,
                x=x[0],
                y=y[0],
            )
        return looks or LAMBERT72
    if looks and said in EXTENTS and looks != said:
        raise BadFile(
            N_("{file}: the positions are said to be in {said}, but they are in {looks}; the first is {x}, {y}."),
            N_("Set the layer's coordinate system right, then compare again.")
            if by_geometry
            else N_("Choose the right coordinate system, then compare again."),
            file=name,
            said=said,
            looks=looks,
            x=x[0],
            y=y[0],
        )
    return said


def _lambert72(x: Floats, y: Floats, authid: str, name: str) -> tuple[Floats, Floats]:
    if authid == LAMBERT72:
        return x, y
    code = re.fullmatch(r"EPSG:(\d+)", authid)
    given, metres = osr.SpatialReference(), osr.SpatialReference()
    metres.ImportFromEPSG(31370)
    try:
        known = code is not None and given.ImportFromEPSG(int(code.group(1))) == 0
    except RuntimeError:
        # what GDAL raises when the program around it asked for exceptions
        known = False
    if not known:
        raise BadFile(
            N_("{file} is in a coordinate system that has no EPSG number: {crs}."),
            N_("Set the layer's coordinate system, for example EPSG:31370."),
            file=name,
            crs=authid,
        )
    for crs in (given, metres):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = np.asarray(
        osr.CoordinateTransformation(given, metres).TransformPoints(np.column_stack((x, y))), dtype=np.float64
    )
    return moved[:, 0], moved[:, 1]


def _is_number(text: str) -> bool:
    try:
        number(text)
    except ValueError:
        return False
    return True


def _text(value: object) -> str:
    """An attribute as text: 12.0 and 12 are the same number."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
