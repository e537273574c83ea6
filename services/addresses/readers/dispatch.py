"""Any file that holds a list of addresses, known by its name and by what is in it: which reader takes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...file_presence import has_folder
from ...model.address import Addresses
from . import best_reader, csv_list, inspire_gml, ogr_layer
from .builder import Progress
from .column_mapping import ColumnMapping
from .zip_archive import list_members

CSV, LAYER, BEST, INSPIRE = "csv", "layer", "best", "inspire"

SUFFIXES = ("csv", "txt", "tsv", "zip", "xml", "gml", "gpkg", "shp", "xlsx", "ods", "geojson", "fgb", "sqlite", "tab")
"""What a person may choose."""

_BY_SUFFIX = {".csv": CSV, ".txt": CSV, ".tsv": CSV, ".gml": INSPIRE, ".xml": BEST}


def detect_format(path: Path) -> str:
    """Return how the list at ``path`` is written: CSV, LAYER, BEST (its full download) or INSPIRE (GML).

    A zip is told by what is in it. Raises InvalidFile if it cannot be opened.
    """
    if has_folder(path):
        return BEST
    if path.suffix.lower() != ".zip":
        return _BY_SUFFIX.get(path.suffix.lower(), LAYER)
    inside = {_BY_SUFFIX.get(Path(part.name).suffix.lower(), "") for part in list_members(path, tuple(_BY_SUFFIX))}
    return next((form for form in (INSPIRE, BEST, CSV) if form in inside), BEST)


def is_own_format(path: Path) -> bool:
    """Return whether the name is that of a list which only our own readers know, not a layer that QGIS opens as
    well."""
    return path.suffix.lower() in (*_BY_SUFFIX, ".zip") or has_folder(path)


def list_layers(path: Path) -> list[str]:
    """Return the layers to choose from; empty where the file is one list. Raises InvalidFile."""
    return ogr_layer.list_layers(str(path.absolute())) if detect_format(path) == LAYER else []


def read_preview(path: Path, layer: str = "") -> csv_list.Preview | None:
    """Return the first rows and a guess at the columns; None where the format says what is what. Raises InvalidFile."""
    written = detect_format(path)
    if written == LAYER:
        return ogr_layer.read_preview(str(path.absolute()), layer)
    return csv_list.read_preview(path) if written == CSV else None


def read_list(
    path: Path,
    mapping: ColumnMapping | None = None,
    *,
    layer: str = "",
    name: str = "",
    nis_code: str = "",
    municipality: str = "",
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Addresses:
    """Return the addresses of one commune, by its NIS code, or in a GML by its name; of all where neither is given.

    Raises InvalidFile, Cancelled.
    """
    name = name or path.name
    written = detect_format(path)
    if written == INSPIRE:
        return inspire_gml.read_gml(path, municipality=municipality, name=name, progress=progress, cancelled=cancelled)
    if written == BEST:
        return best_reader.read_xml(path, nis_code=nis_code, name=name, progress=progress, cancelled=cancelled)
    if written == LAYER:
        return ogr_layer.read_layer(
            str(path.absolute()),
            mapping,
            layer=layer,
            name=name,
            nis_code=nis_code,
            progress=progress,
            cancelled=cancelled,
        )
    return csv_list.read_csv(path, mapping, name=name, nis_code=nis_code, progress=progress, cancelled=cancelled)
