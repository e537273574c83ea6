"""Lists of addresses read into columns: CSV files (BeSt as published included), any table, ICAR over ArcGIS.

A row that cannot be used is told with its number and the reason; a row whose position cannot be used
is kept without one, and told as well unless the list says "no position" itself, as (0, 0).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Columns
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import N_, BadFile, Cancelled
from ..regional import arcgis
from ..web import Web
from .address import Addresses, Unusable
from .mapping import FIELDS, Mapping, guess, in_languages, missing, number
from .positions import LAMBERT72, Floats, coordinates, placed
from .sameness import status
from .table import Table

PREVIEW_ROWS = 50

ICAR_FIELDS = ("ADR_ID", "RUE_NM", "ADR_NUMERO", "CODE_POSTAL", "COM_NM", "ADR_FIN")
"""What ICAR's point layer is known to have; number and box share a column, ended addresses have a date."""

STEP = 20_000
"""Rows between two looks at progress and cancel."""

ROW_SHAPE = N_("has not as many cells as there are headings")
NO_STREET = N_("has no street name")
NO_NUMBER = N_("has no house number")
REPEATED_ID = N_("has an identifier that an earlier row has; it was read with its row number added")

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Preview:
    """The beginning of a list: its headings, its first rows as texts, and what the columns seem to be."""

    headings: list[str]
    rows: list[list[str]]
    mapping: Mapping


def preview(path: Path) -> Preview:
    """The first rows of a CSV file and a guess at its columns. Raises BadFile."""
    with Table(path) as table:
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
    with Table(path) as table:
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
    """ICAR's address points of a municipality (and where ``where`` holds), the ended ones too, as retired.

    Raises what :func:`regional.arcgis.features` raises, and BadFile if nothing is there.
    """
    scope = [f"COM_NM = '{municipality.replace(chr(39), 2 * chr(39))}'"] if municipality else []
    columns: dict[str, list[str]] = {field: [] for field in ICAR_FIELDS}
    xs: list[float] = []
    ys: list[float] = []
    for page in arcgis.features(
        web,
        layer_url,
        where=" AND ".join(part for part in (*scope, where) if part) or "1=1",
        fields=ICAR_FIELDS,
        out_authid=LAMBERT72,
        order_by="ADR_ID",
        progress=progress,
    ):
        for feature in page:
            for field in ICAR_FIELDS:
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
    mapping = Mapping("ADR_ID", "RUE_NM", "ADR_NUMERO", "", "CODE_POSTAL", "COM_NM", "ADR_FIN", geometry=True)
    return from_columns(name, columns, mapping, geometry=(xs, ys), authid=LAMBERT72)


def _refuse_open_quote(row: Sequence[str], row_number: int, path: Path) -> None:
    if any(cell.count("\n") > 3 for cell in row):
        raise BadFile(
            N_("{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it."),
            N_("Close it, or export the list again."),
            file=path.name,
            row=row_number,
        )


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
        x, y = coordinates(columns[mapping.x]), coordinates(columns[mapping.y])
    else:
        x, y = geometry
    x, y, reasons = placed(x, y, authid, name, by_geometry=geometry is not None)
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


_URI = re.compile(r".*/id/[^/]+/([^/]+)(?:/(.*))?", re.IGNORECASE)


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


def _coordinate(value: object) -> float:
    """A coordinate of an ArcGIS point: JSON has numbers, and "NaN" for none."""
    return float(value) if isinstance(value, (int, float)) else np.nan


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
