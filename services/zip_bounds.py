"""What is true of a zip before anything of it is unpacked."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

MAX_UNPACKED_BYTES = 16 * 1024**3
"""Bytes that all members of a zip may have together: the largest list that is published (BeSt's) has a third."""

_LOCAL_HEADER = 30
"""Bytes of a member's own header without its name (APPNOTE 4.3.7)."""


def open_zip(source: str | Path | IO[bytes]) -> zipfile.ZipFile:
    """Open a zip. Raises BadZipFile, for a name that says it is UTF-8 and is not too."""
    with _readable_names():
        return zipfile.ZipFile(source)


def open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> IO[bytes]:
    """Open a member of a zip to read it. Raises BadZipFile as :func:`open_zip` does."""
    with _readable_names():
        return archive.open(info)


@contextmanager
def _readable_names() -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise zipfile.BadZipFile(f"the name of a member cannot be read ({error.reason})") from error


def check(archive: zipfile.ZipFile, max_bytes: int = MAX_UNPACKED_BYTES) -> None:
    """Raise BadZipFile for a zip whose members would unpack to more than ``max_bytes`` bytes, or lie in each other.

    Members that overlap let a small file name the same bytes thousands of times.
    """
    members = sorted(archive.infolist(), key=lambda one: one.header_offset)
    if sum(one.file_size for one in members) > max_bytes:
        raise zipfile.BadZipFile(f"it would unpack to more than {max_bytes // 2**20} MB")
    for one, following in zip(members, members[1:]):
        if one.header_offset + _LOCAL_HEADER + one.compress_size > following.header_offset:
            raise zipfile.BadZipFile(f"its members overlap ({one.filename})")
