"""A register in any form that GDAL reads: GeoPackage, Shapefile, PostGIS, spreadsheet. It is read in the thread.

CSV has a reader of its own (:mod:`.csv_list`), which is faster and says what is wrong by row.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr

from ... import zip_bounds
from ...errors import N_, Cancelled, InvalidFile
from ...file_presence import has_file
from ...gdal_utils import LIST_DRIVERS, iterate_features, open_database, open_vector, quiet_gdal
from ...model.address import Addresses
from .builder import Progress
from .column_mapping import ColumnMapping, guess_mapping
from .csv_blocks import make_distinct, names_an_address
from .csv_list import PREVIEW_ROWS, Preview, build_from_columns

PROGRESS_ROWS = 5_000
"""Rows between two looks at progress and cancel."""

MAX_TITLE_ROWS = 20
"""Rows among which a sheet's headings are looked for."""

MAX_SHEET_BYTES = 1 << 30
"""Bytes that a spreadsheet may unpack to: GDAL reads it whole."""

_NAMELESS = re.compile(r"Field\d+")
"""What GDAL calls a sheet's column without a heading."""


@contextmanager
def _damage_reported(source: str) -> Iterator[None]:
    """Say what GDAL raises while it reads as what it means: the file is damaged. Raises InvalidFile."""
    try:
        yield
    except RuntimeError as error:
        raise InvalidFile(
            N_("{file} is cut off or damaged: {reason}."),
            N_("Download it again."),
            file=_display_name(source),
            reason="" if source.startswith("PG:") else error,
        ) from error


def list_layers(source: str) -> list[str]:
    """Return the layers of a file, or of a connection such as ``PG:service=commune``. Raises InvalidFile."""
    with _damage_reported(source):
        dataset = _open(source)
        return [dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())]


class LayerTable:
    """One layer as a table: its headings, and rows of texts. Raises InvalidFile if it cannot be opened.

    ``spatial`` says that rows have a geometry, in ``authid``. GDAL takes the first row of a sheet for its headings only
    if it differs from the second in kind: ``is_heading_row`` knows them where it did not.
    """

    def __init__(
        self, source: str, layer: str = "", is_heading_row: Callable[[Sequence[str]], bool] = names_an_address
    ) -> None:
        self._source = source
        with _damage_reported(source):
            # GDAL's layer lives no longer than its dataset
            self._dataset = _open(source)
            self._layer = _layer(self._dataset, layer)
            self.headings, self.spatial = _headings(self._layer)
            self.name = str(self._layer.GetName())
            self.count = max(self._layer.GetFeatureCount(), 0)
            self.authid = _authid(self._layer.GetSpatialRef())
            self._above = 0
            if self.headings and all(map(_NAMELESS.fullmatch, self.headings)):
                self._find_headings(is_heading_row)

    def _find_headings(self, is_heading_row: Callable[[Sequence[str]], bool]) -> None:
        first = [texts for texts, _x, _y in islice(_rows(self._layer, range(len(self.headings))), MAX_TITLE_ROWS)]
        full = [place for place, texts in enumerate(first) if sum(map(bool, texts)) > 1]
        chosen = next((place for place in full if is_heading_row(first[place])), next(iter(full), None))
        if chosen is None:
            return
        texts = first[chosen]
        self.headings = make_distinct(text.strip() or name for text, name in zip(texts, self.headings))
        self._above = chosen + 1
        self.count = max(self.count - self._above, 0)

    def rows(self, places: Sequence[int] | None = None) -> Iterator[tuple[list[str], float, float]]:
        """Yield the texts of these columns (None: of all), and the middle of the geometry, NaN where there is none.

        Raises InvalidFile at the first row that cannot be read.
        """
        places = range(len(self.headings)) if places is None else places
        with _damage_reported(self._source):
            yield from islice(_rows(self._layer, places), self._above, None)


def read_preview(source: str, layer: str = "") -> Preview:
    """Return the first rows of a layer (the first one if not named), and a guess at its columns. Raises InvalidFile."""
    table = LayerTable(source, layer)
    rows = [texts for texts, _x, _y in islice(table.rows(), PREVIEW_ROWS)]
    return Preview(table.headings, rows, guess_mapping(table.headings, rows, has_geometry=table.spatial))


def read_layer(
    source: str,
    mapping: ColumnMapping | None = None,
    *,
    layer: str = "",
    name: str = "",
    nis_code: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of a layer: points, or the middle of whatever else it draws, in the layer's own system.

    ``mapping`` None means: as guessed. ``nis_code`` keeps that commune only, where there is a column of
    codes. ``progress`` hears rows read and rows in all. Raises InvalidFile, Cancelled.
    """
    table = LayerTable(source, layer)
    mapping = mapping or read_preview(source, layer).mapping
    columns: list[list[str]] = [[] for _heading in table.headings]
    xs: list[float] = []
    ys: list[float] = []
    for done, (texts, x, y) in enumerate(table.rows()):
        if done % PROGRESS_ROWS == 0:
            if cancelled():
                raise Cancelled
            progress(done, max(done, table.count))
        for column, text in zip(columns, texts):
            column.append(text)
        xs.append(x)
        ys.append(y)
    progress(len(xs), len(xs))
    return build_from_columns(
        name or table.name,
        dict(zip(table.headings, columns)),
        mapping,
        nis_code=nis_code,
        geometry=(xs, ys) if table.spatial and mapping.geometry else None,
        authid=table.authid,
    )


def _open(source: str) -> Any:
    reason = ""
    try:
        _check_spreadsheet(source)
        with quiet_gdal():
            dataset = open_database(source) if source.startswith("PG:") else open_vector(source, LIST_DRIVERS)
    except (RuntimeError, OSError, zipfile.BadZipFile) as error:
        dataset, reason = None, str(error)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise InvalidFile(
            N_("{file} cannot be opened as a layer."),
            N_("Give a GeoPackage, a Shapefile, a spreadsheet or a PostGIS connection."),
            file=_display_name(source),
            reason="" if source.startswith("PG:") else reason,
        )
    return dataset


def _check_spreadsheet(source: str) -> None:
    """Raise BadZipFile for a spreadsheet that is cut off, or made to swell; OSError where it cannot be read."""
    if Path(source).suffix.lower() in (".xlsx", ".ods") and has_file(source):
        with zip_bounds.open_zip(source) as packed:
            zip_bounds.check(packed, MAX_SHEET_BYTES)


def _display_name(source: str) -> str:
    """Return a file's name; of a connection only its kind, for it may hold a password."""
    return "PostGIS" if source.startswith("PG:") else source.replace("\\", "/").rpartition("/")[2]


def _layer(dataset: Any, name: str) -> Any:
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        raise InvalidFile(
            N_("There is no layer “{layer}”; there are {names}."),
            N_("Choose one of them."),
            layer=name,
            names=", ".join(dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())),
        )
    return layer


def _headings(layer: Any) -> tuple[list[str], bool]:
    fields = layer.GetLayerDefn()
    return [fields.GetFieldDefn(place).GetName() for place in range(fields.GetFieldCount())], (
        layer.GetGeomType() != ogr.wkbNone
    )


def _rows(layer: Any, places: Sequence[int]) -> Iterator[tuple[list[str], float, float]]:
    for feature in iterate_features(layer):
        geometry = feature.GetGeometryRef()
        x, y = np.nan, np.nan
        if geometry is not None and not geometry.IsEmpty():
            point = geometry if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint else geometry.Centroid()
            x, y = point.GetX(), point.GetY()
        yield [format_attribute(feature.GetField(place)) for place in places], x, y


def format_attribute(value: object) -> str:
    """Return an attribute as text; 12.0 of a spreadsheet is the number 12."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if value.isascii() else _repair_encoding(value)
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _repair_encoding(text: str) -> str:
    """``text``, where a table is in another encoding than it says: GDAL gives its bytes as halves of characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return text


def _authid(system: Any) -> str:
    """``EPSG:31370``, also where a Shapefile only describes it; empty if there is none."""
    if system is None:
        return ""
    if not system.GetAuthorityCode(None):
        matches = system.FindMatches()
        system = matches[0][0] if matches and matches[0][1] >= 70 else system
    return f"{system.GetAuthorityName(None)}:{system.GetAuthorityCode(None)}" if system.GetAuthorityCode(None) else "?"
