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

from osgeo import gdal, ogr

from ...errors import N_, BadFile, Cancelled
from ...gdal_utils import done, quietly
from . import load_layer
from .load_layer import Loaded

CONTENTS = "pack_contents"
"""The table of a pack that lists what is in it and what was left out, and why."""

FREE = ("cc-by-4.0", "cpu-c")
"""Licences that let data be handed on, with their credit (SPW conditions of use; CC BY 4.0)."""

_WHY_NOT = {
    "cpu-a": N_("may be viewed, not handed on (SPW conditions, type A)"),
    "other": N_("has conditions of its own, which nobody confirmed to have read"),
    "unknown": N_("its licence is not known: ask before handing it on"),
}


@dataclass(frozen=True)
class LeftOut:
    """A layer that is not in the pack; ``reason`` is an English template without values."""

    layer: Loaded
    reason: str


@dataclass(frozen=True)
class Pack:
    """What was packed where, and what was left out."""

    path: Path
    layers: tuple[Loaded, ...]
    left_out: tuple[LeftOut, ...]


def pack(
    workspace: Path,
    tables: Collection[str],
    target: Path,
    *,
    read_and_agreed: Collection[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Pack:
    """Copy the regional layers ``tables`` of the workspace into a new GeoPackage at ``target``.

    A layer with conditions of its own goes in only if its table is in ``read_and_agreed``: a person read
    them. Features, CRS, dates and credits are copied as they are; incidents and corrections never are.
    ``progress`` hears layers done and in all. The file is there whole, or not at all. Raises BadFile,
    Cancelled.
    """
    chosen = [one for one in load_layer.origins(workspace) if one.table in tables]
    free = [one for one in chosen if one.licence in FREE or (one.licence == "other" and one.table in read_and_agreed)]
    left = [LeftOut(one, _WHY_NOT.get(one.licence, _WHY_NOT["unknown"])) for one in chosen if one not in free]
    unfinished = target.with_name(f".{uuid.uuid4().hex}.gpkg")
    try:
        with quietly():
            file = done(gdal.GetDriverByName("GPKG").Create(str(unfinished), 0, 0, 0, gdal.GDT_Unknown))
            source: Any = done(gdal.OpenEx(str(workspace), gdal.OF_VECTOR, allowed_drivers=["GPKG"])) if free else None
            progress(0, len(free))
            for number, one in enumerate(free, 1):
                if cancelled():
                    raise Cancelled
                credit = f"{one.title}. {one.credit}. {one.fetched_at}"
                done(file.CopyLayer(source.GetLayerByName(one.table), one.table, [f"DESCRIPTION={credit}"]))
                progress(number, len(free))
            _tell(file, free, left)
            file = source = None
        unfinished.replace(target)
    except (OSError, RuntimeError) as error:
        raise BadFile(
            N_("The pack could not be written to {file}: {reason}."),
            N_("Choose a folder you may write to, with room on the disk."),
            file=target,
            reason=" ".join(str(error).split()),
        ) from error
    finally:
        file = source = None
        with suppress(OSError):
            unfinished.unlink()
    return Pack(target, tuple(free), tuple(left))


def _tell(file: Any, free: Collection[Loaded], left: Collection[LeftOut]) -> None:
    """Write the list of what is in the pack and what is not."""
    columns = ("title", "packed", "reason", "fetched_at", "licence", "credit", "url")
    contents = done(file.CreateLayer(CONTENTS, None, ogr.wkbNone))
    for name in columns:
        done(contents.CreateField(ogr.FieldDefn(name, ogr.OFTString)))
    for layer, packed, reason in [(one, "yes", "") for one in free] + [(one.layer, "no", one.reason) for one in left]:
        row = ogr.Feature(contents.GetLayerDefn())
        told = (layer.title, packed, reason, layer.fetched_at, layer.licence, layer.credit, layer.url)
        for name, value in zip(columns, told):
            row.SetField(name, value)
        done(contents.CreateFeature(row))
