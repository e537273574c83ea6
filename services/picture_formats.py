"""What a picture is by its first bytes, whatever its name or its media type says."""

from __future__ import annotations

_HEADS = ((b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))


def detect_picture_format(data: bytes) -> str:
    """Return ``jpeg``, ``png``, ``gif`` or ``webp`` by how ``data`` begins; empty for anything else.

    Heads as in the WHATWG MIME Sniffing Standard, 6.1. An SVG is none: it would be let read this desk's files.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((name for head, name in _HEADS if data.startswith(head)), "")
