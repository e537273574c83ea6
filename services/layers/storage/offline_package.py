"""The offline pack: chosen layers of a workspace in one GeoPackage, for the field and the workshop.

What a licence does not let be handed on is left out, and the pack says so.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import ogr

from ...errors import N_, Cancelled, InvalidFile
from ...gdal_utils import check_result, create_geopackage, open_vector, quiet_gdal
from . import layer_origins
from .layer_origins import LoadedLayer

CONTENTS_TABLE = "pack_contents"
"""The table of a pack that lists what is in it and what was left out, and why."""

SHAREABLE_LICENCES = ("cc-by-4.0", "cpu-c")
"""Licences that let data be handed on, with their credit (SPW conditions of use; CC BY 4.0)."""

_WHY_NOT = {
    "cpu-a": N_("may be viewed, not handed on (SPW conditions, type A)"),
    "other": N_("has conditions of its own, which nobody confirmed to have read"),
    "unknown": N_("its licence is not known: ask before handing it on"),
}


@dataclass(frozen=True)
class ExcludedLayer:
    """A layer that is not in the pack; ``reason`` is an English template without values."""

    layer: LoadedLayer
    reason: str


@dataclass(frozen=True)
class OfflinePackage:
    """What was packed where, and what was left out."""

    path: Path
    layers: tuple[LoadedLayer, ...]
    excluded_layers: tuple[ExcludedLayer, ...]


def create_package(
    workspace: Path,
    tables: Collection[str],
    target: Path,
    *,
    accepted_tables: Collection[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OfflinePackage:
    """Copy the regional layers ``tables`` of the workspace into a new GeoPackage at ``target``.

    A layer with conditions of its own goes in only if its table is in ``accepted_tables``: a person read
    them. Features, CRS, dates and credits are copied as they are; incidents and corrections never are.
    ``progress`` hears layers done and in all. The file is there whole, or not at all. Raises InvalidFile,
    Cancelled.
    """
    chosen = [one for one in layer_origins.read_origins(workspace) if one.table in tables]
    free = [
        one
        for one in chosen
        if one.licence in SHAREABLE_LICENCES or (one.licence == "other" and one.table in accepted_tables)
    ]
    left = [ExcludedLayer(one, _WHY_NOT.get(one.licence, _WHY_NOT["unknown"])) for one in chosen if one not in free]
    unfinished = target.with_name(f".{uuid.uuid4().hex}.gpkg")
    try:
        with quiet_gdal():
            file = create_geopackage(unfinished)
            source: Any = open_vector(workspace, ("GPKG",)) if free else None
            progress(0, len(free))
            for number, one in enumerate(free, 1):
                if cancelled():
                    raise Cancelled
                credit = f"{one.title}. {one.credit}. {one.fetched_at}"
                check_result(file.CopyLayer(source.GetLayerByName(one.table), one.table, [f"DESCRIPTION={credit}"]))
                progress(number, len(free))
            _write_contents(file, free, left)
            file = source = None
        unfinished.replace(target)
    except (OSError, RuntimeError) as error:
        raise InvalidFile(
            N_("The pack could not be written to {file}: {reason}."),
            N_("Choose a folder you may write to, with room on the disk."),
            file=target,
            reason=" ".join(str(error).split()),
        ) from error
    finally:
        file = source = None
        with suppress(OSError):
            unfinished.unlink()
    return OfflinePackage(target, tuple(free), tuple(left))


def _write_contents(file: Any, free: Collection[LoadedLayer], left: Collection[ExcludedLayer]) -> None:
    """Write the list of what is in the pack and what is not."""
    columns = ("title", "packed", "reason", "fetched_at", "licence", "credit", "url")
    contents = check_result(file.CreateLayer(CONTENTS_TABLE, None, ogr.wkbNone))
    for name in columns:
        check_result(contents.CreateField(ogr.FieldDefn(name, ogr.OFTString)))
    for layer, packed, reason in [(one, "yes", "") for one in free] + [(one.layer, "no", one.reason) for one in left]:
        row = ogr.Feature(contents.GetLayerDefn())
        told = (layer.title, packed, reason, layer.fetched_at, layer.licence, layer.credit, layer.url)
        for name, value in zip(columns, told):
            row.SetField(name, value)
        check_result(contents.CreateFeature(row))
