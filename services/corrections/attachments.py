"""Why a correction should be believed, beside its note: a photo, a sketch on the map, a link."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from pathlib import Path

import shapely

from ..boundary import WALLONIA
from ..errors import N_, InvalidFile, RepereError
from ..http.urls import origin
from ..model.correction import Correction
from ..picture_formats import detect_picture_format

MAX_PHOTO_BYTES = 20 * 1024 * 1024
"""Bytes of a photo; a larger one no service takes."""

PHOTO_SUFFIXES = (".jpg", ".jpeg", ".png")
"""How the name of a photo ends."""

PHOTO_FORMATS = ("jpeg", "png")
"""What a photo that goes along may be; every service takes these two."""


def attach(
    correction: Correction, *, photo: Path | None = None, sketch: str | None = None, link: str | None = None
) -> Correction:
    """Return ``correction`` with evidence; None leaves a piece as it is, empty removes it. The photo is not copied.

    ``sketch`` is WKT in metres of EPSG:31370. Raises InvalidFile if the photo is no JPEG or PNG, or too
    large, RepereError if the sketch does not lie in Wallonia or the link is not one to the web.
    """
    new: dict[str, str] = {}
    if photo is not None:
        kept = photo != Path()
        new = {
            "photo": str(photo) if kept else "",
            "photo_sha256": hashlib.sha256(_picture(_read(photo), photo.name)).hexdigest() if kept else "",
        }
    if sketch is not None:
        new["sketch"] = _wkt(sketch) if sketch else ""
    if link is not None:
        if link and not origin(link).startswith(("http://", "https://")):
            raise RepereError(N_("“{link}” is not a web address."), N_("It begins with https://."), link=link)
        new["link"] = link
    return replace(correction, **new)  # type: ignore[arg-type]


def is_photo_unchanged(correction: Correction) -> bool:
    """Return whether the photo is still the file that was attached; True without one."""
    try:
        return not correction.photo or bool(read_photo(correction))
    except InvalidFile:
        return False


def read_photo(correction: Correction) -> bytes:
    """Return the bytes of its photo, as they were when it was attached. Raises InvalidFile if it is another by now, or
    none."""
    photo = Path(correction.photo)
    read = _read(photo)
    if not hmac.compare_digest(hashlib.sha256(read).hexdigest(), correction.photo_sha256):
        raise InvalidFile(
            N_("The photo {file} is not the one that was approved."), N_("Choose the photo again."), file=photo.name
        )
    return _picture(read, photo.name)


def _read(photo: Path) -> bytes:
    """Return a file of this desk that is named as a photo. Raises InvalidFile, before it is opened where its name
    tells."""
    if str(photo).startswith(("\\\\", "//")):
        # to open it would send this desk's sign-in to whatever machine it names
        raise InvalidFile(N_("{file} is on another machine."), N_("Copy it to a drive of this desk."), file=photo)
    try:
        # a pipe would be read for ever; the system opens a file by its name, whatever is in it
        if photo.suffix.lower() not in PHOTO_SUFFIXES or (photo.exists() and not photo.is_file()):
            raise _no_photo(photo.name)
        with photo.open("rb") as opened:
            read = opened.read(MAX_PHOTO_BYTES + 1)
    except OSError as error:
        raise InvalidFile(
            N_("{file} cannot be read ({reason})."),
            N_("Choose another photo."),
            file=photo.name,
            reason=error.strerror or error,
        ) from error
    if len(read) > MAX_PHOTO_BYTES:
        raise InvalidFile(N_("{file} is too large for a photo."), N_("Make it smaller."), file=photo.name)
    return read


def _picture(read: bytes, name: str) -> bytes:
    if detect_picture_format(read) not in PHOTO_FORMATS:
        raise _no_photo(name)
    return read


def _no_photo(name: str) -> InvalidFile:
    return InvalidFile(N_("{file} is not a photo."), N_("Choose a JPEG or a PNG."), file=name)


def _wkt(sketch: str) -> str:
    try:
        drawn = shapely.from_wkt(sketch)
    except shapely.errors.ShapelyError:
        drawn = None
    if drawn is None or drawn.is_empty or not shapely.box(*WALLONIA).contains(drawn):
        raise RepereError(N_("The sketch does not lie in Wallonia."), N_("Draw it again."))
    # as it was drawn: inside a QGIS whose GEOS is older shapely cannot write what it reads (shapely/shapely#1186)
    return sketch
