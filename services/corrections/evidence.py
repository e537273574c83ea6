"""Why a correction should be believed, beside its note: a photo, a sketch on the map, a link."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import shapely

from ..errors import N_, BadFile, RepereError
from ..profile import WALLONIA
from .correction import Correction

BIGGEST = 20 * 1024 * 1024
"""Bytes of a photo; a larger one no service takes."""

PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
"""How JPEG and PNG files begin."""


def attach(
    correction: Correction, *, photo: Path | None = None, sketch: str | None = None, link: str | None = None
) -> Correction:
    """``correction`` with evidence; what is None stays, what is empty goes. The photo stays where it is.

    ``sketch`` is WKT in metres of EPSG:31370. Raises BadFile if the photo is no JPEG or PNG, or too
    large, RepereError if the sketch does not lie in Wallonia or the link is not one to the web.
    """
    new: dict[str, str] = {}
    if photo is not None:
        kept = photo != Path()
        new = {"photo": str(photo) if kept else "", "photo_sha256": _hash(photo) if kept else ""}
    if sketch is not None:
        new["sketch"] = _wkt(sketch) if sketch else ""
    if link is not None:
        if link and (urlsplit(link).scheme not in ("http", "https") or not urlsplit(link).hostname):
            raise RepereError(N_("“{link}” is not a web address."), N_("It begins with https://."), link=link)
        new["link"] = link
    return replace(correction, **new)  # type: ignore[arg-type]


def is_unchanged(correction: Correction) -> bool:
    """Whether the photo is still the one that was attached; True without one."""
    try:
        return not correction.photo or _hash(Path(correction.photo)) == correction.photo_sha256
    except BadFile:
        return False


def _hash(photo: Path) -> str:
    try:
        if photo.stat().st_size > BIGGEST:
            raise BadFile(N_("{file} is too large for a photo."), N_("Make it smaller."), file=photo.name)
        content = photo.read_bytes()
    except OSError as error:
        raise BadFile(
            N_("{file} cannot be read ({reason})."), N_("Choose another photo."), file=photo.name, reason=error
        ) from error
    if not content.startswith(PICTURES):
        raise BadFile(N_("{file} is not a photo."), N_("Choose a JPEG or a PNG."), file=photo.name)
    return hashlib.sha256(content).hexdigest()


def _wkt(sketch: str) -> str:
    try:
        drawn = shapely.from_wkt(sketch)
    except shapely.errors.ShapelyError:
        drawn = None
    if drawn is None or drawn.is_empty or not shapely.box(*WALLONIA).contains(drawn):
        raise RepereError(N_("The sketch does not lie in Wallonia."), N_("Draw it again."))
    # as it was drawn: inside QGIS, whose GEOS may be older, shapely cannot write what it reads
    return sketch
