"""A picture is told by its first bytes; what only looks like one is none."""

from __future__ import annotations

import pytest
from repere.services.picture_formats import detect_picture_format


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "jpeg"),
        (b"\xff\xd8\xff\xdb", "jpeg"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png"),
        (b"GIF87a\1\0", "gif"),
        (b"GIF89a\1\0", "gif"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "webp"),
    ],
)
def test_each_kind_is_known_by_its_head(head: bytes, kind: str) -> None:
    assert detect_picture_format(head) == kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\0\xe0JFIF",
        b" \xff\xd8\xff\xe0",
        b"\x89PNG\n\x1a\n",
        b"\x89PNG",
        b"GIF88a",
        b"gif89a",
        b"RIFF\x24\0\0\0WAVE",
        b"RIFF\x24\0\0WEBP",
        b"WEBPRIFF\0\0\0\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html><script>/*\xff\xd8\xff*/</script>",
        b"<?xml version='1.0'?><svg/>",
        b"\0\0\0\x1cftypavif",
        b"BM\x36\0",
        b"II*\0",
        b"%PDF-1.4 \x89PNG\r\n\x1a\n",
    ],
)
def test_what_only_looks_like_a_picture_is_none(head: bytes) -> None:
    assert detect_picture_format(head) == ""
