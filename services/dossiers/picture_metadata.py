"""Take out of a picture what its camera wrote beside it: where it was taken, when, with which device."""

from __future__ import annotations

import struct

from ..picture_formats import detect_picture_format

_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = (b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME")
_JPEG_SEGMENTS = (*range(0xE1, 0xEE), 0xEF, 0xFE)
"""APP1 (Exif, XMP) to APP13, APP15 and comments; APP0 (JFIF) and APP14 (Adobe's colours) are of the picture."""


def strip_metadata(picture: bytes) -> bytes:
    """Return a JPEG or PNG without its metadata, its pixels untouched; one that cannot be read to its end as it is cut
    there.
    """
    kind = detect_picture_format(picture)
    if kind == "png":
        return _strip_png(picture)
    return _strip_jpeg(picture) if kind == "jpeg" else picture


def _strip_jpeg(picture: bytes) -> bytes:
    kept, at = [picture[:2]], 2
    while at + 4 <= len(picture) and picture[at] == 0xFF:
        marker, (length,) = picture[at + 1], struct.unpack_from(">H", picture, at + 2)
        if marker == 0xDA:  # the pixels begin
            return b"".join([*kept, picture[at:]])
        if marker not in _JPEG_SEGMENTS:
            kept.append(picture[at : at + 2 + length])
        at += 2 + max(length, 2)
    return b"".join(kept)


def _strip_png(picture: bytes) -> bytes:
    kept, at = [_PNG_HEAD], len(_PNG_HEAD)
    while at + 12 <= len(picture):
        length, kind = struct.unpack_from(">I4s", picture, at)
        if kind not in _PNG_CHUNKS:
            kept.append(picture[at : at + 12 + length])
        at += 12 + length
    return b"".join(kept)
