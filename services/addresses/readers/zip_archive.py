"""The files of a list: the file itself, those of a folder, or those of a zip, and of the zips in it.

A zip that is cut off, broken or made to swell is refused in one sentence; no member gives more than it announced.
"""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from ... import zip_bounds
from ...errors import N_, Cancelled, InvalidFile

MAX_COMPRESSION_RATIO = 200
"""How many times its packed size a large member may have: ICAR's published GML has 48, BeSt's CSV about 10."""

MAX_UNCHECKED_BYTES = 100 * 1024 * 1024
"""Bytes up to which a member may swell as it likes: a town's list of nothing but repeated words."""


@dataclass(frozen=True)
class ArchiveMember:
    """One file of a list: its name, its size in bytes once unpacked, and how to open it."""

    name: str
    size: int
    open: Callable[[], BinaryIO]


def list_members(path: Path, suffixes: tuple[str, ...]) -> list[ArchiveMember]:
    """Return the files at ``path``, by name: the file itself whatever its name, else those with one of ``suffixes``.

    Raises InvalidFile if nothing can be opened there.
    """
    try:
        if path.is_dir():
            inside = sorted(entry for entry in path.iterdir() if entry.suffix.lower() in suffixes)
            return [ArchiveMember(entry.name, entry.stat().st_size, partial(_plain, entry)) for entry in inside]
        if path.exists() and not path.is_file():
            # a pipe would be waited for, a device read for ever
            raise InvalidFile(N_("{file} is not a file."), N_("Choose a file."), file=path.name)
        with path.open("rb") as file:
            packed = file.read(4) == b"PK\x03\x04"
        if not packed:
            return [ArchiveMember(path.name, path.stat().st_size, partial(_plain, path))]
        with _reported_damage(path.name):
            return sorted(_members(zip_bounds.open_zip(path), suffixes, path.name), key=lambda part: part.name)
    except OSError as error:
        raise InvalidFile(
            N_("{file} cannot be opened: {reason}."), file=path.name, reason=error.strerror or error
        ) from error


def find_member(path: Path, suffixes: tuple[str, ...]) -> ArchiveMember:
    """Return the one file at ``path``. Raises InvalidFile if a zip holds none, or several."""
    found = list_members(path, suffixes)
    # beside a list there is often a licence or a "read me" as a text
    lists = [part for part in found if not part.name.lower().endswith(".txt")]
    if len(found) == 1 or len(lists) == 1:
        return (lists or found)[0]
    if found:
        raise InvalidFile(
            N_("{file} holds several lists: {names}."),
            N_("Unpack it and choose one of them."),
            file=path.name,
            names=", ".join(part.name for part in found[:5]),
        )
    raise InvalidFile(
        N_("{file} holds no list that can be read."),
        N_("It should hold a file that ends in {suffixes}."),
        file=path.name,
        suffixes=", ".join(suffixes),
    )


def check_members(path: Path, suffix: str, name: str, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Raise InvalidFile unless the zip at ``path`` holds a file that ends in ``suffix`` and all of it unpacks.

    ``name`` is what the zip is called in what is said. Raises Cancelled.
    """
    with _reported_damage(name), zip_bounds.open_zip(path) as archive:
        zip_bounds.check(archive)
        members = archive.infolist()
        if not any(info.filename.lower().endswith(suffix) for info in members):
            raise InvalidFile(
                N_("{file} holds no list that can be read."),
                N_("It should hold a file that ends in {suffixes}."),
                file=name,
                suffixes=suffix,
            )
        for info in members:
            with zip_bounds.open_member(archive, info) as member:
                # the last piece is not given before the checksum is right
                while member.read(1 << 20):
                    if cancelled():
                        raise Cancelled


@contextmanager
def open_member(part: ArchiveMember) -> Iterator[BinaryIO]:
    """``find_member`` open for reading; what goes wrong while it is read is told as a InvalidFile."""
    with _reported_damage(part.name), part.open() as file:
        yield file


def _members(archive: zipfile.ZipFile, suffixes: tuple[str, ...], name: str, depth: int = 1) -> Iterator[ArchiveMember]:
    zip_bounds.check(archive)
    for info in archive.infolist():
        if info.file_size > MAX_UNCHECKED_BYTES and info.file_size > MAX_COMPRESSION_RATIO * info.compress_size:
            raise InvalidFile(
                N_("{file} was not opened: “{member}” would swell to {size} MB."),
                N_("Download it again from where it is published."),
                file=name,
                member=info.filename,
                size=info.file_size // 2**20,
            )
        member, suffix = Path(info.filename).name, Path(info.filename).suffix.lower()
        if member.startswith("._"):
            continue  # what a Mac puts beside each file
        if suffix in suffixes:
            yield ArchiveMember(member, info.file_size, partial(_member, archive, info))
        elif suffix == ".zip" and depth:
            # BeSt's full download is a zip of zips
            yield from _members(zip_bounds.open_zip(zip_bounds.open_member(archive, info)), suffixes, name, depth - 1)


def _plain(path: Path) -> BinaryIO:
    return path.open("rb")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    return cast(BinaryIO, zip_bounds.open_member(archive, info))


@contextmanager
def _reported_damage(name: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        # EINVAL: its directory points before the file's beginning; any other error is not the zip's
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise
        raise InvalidFile(
            N_("{file} is cut off or damaged: {reason}."),
            N_("Download it again."),
            file=name,
            reason=getattr(error, "strerror", None) or error,
        ) from error
    except (NotImplementedError, RuntimeError) as error:
        # zipfile's words for a password and for a packing it does not know
        raise InvalidFile(
            N_("{file} cannot be unpacked: {reason}."), N_("Unpack it first."), file=name, reason=error
        ) from error
