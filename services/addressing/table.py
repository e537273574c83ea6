"""A CSV file as headings and rows, whatever its encoding and separator."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import N_, BadFile


class Table:
    """A CSV file open for reading: headings now, rows one by one. Use it in a ``with``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.size = path.stat().st_size
            self.encoding = _encoding(path)
            self._bytes = path.open("rb")
        except OSError as error:
            raise BadFile(
                N_("{file} cannot be opened: {reason}."), file=path.name, reason=error.strerror or error
            ) from error
        self._file = io.TextIOWrapper(self._bytes, self.encoding, errors="replace", newline="")
        try:
            self._reader = self._rows_from_the_top()
        except BadFile:
            self._file.close()
            raise

    def __enter__(self) -> Table:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def _rows_from_the_top(self) -> Iterator[list[str]]:
        head = self._file.read(65536)
        if not head.strip():
            raise BadFile(N_("{file} is empty."), N_("Export the list again."), file=self.path.name)
        if "\0" in head:
            raise BadFile(N_("{file} is not a table in text form."), N_("Export the list as CSV."), file=self.path.name)
        # the separator is the one that cuts the headings into most pieces, quotes respected
        first = head.lstrip("\ufeff\r\n").splitlines()[0]
        separator = max(",;\t|", key=lambda sign: len(next(csv.reader([first], delimiter=sign))))
        self._file.seek(0)
        reader = csv.reader(self._file, delimiter=separator)
        headings = next(row for row in self._read(reader) if any(row))
        if len(headings) < 2:
            raise BadFile(
                N_("{file}: the columns cannot be told apart (row 1)."),
                N_("Separate them by commas, semicolons or tabs."),
                file=self.path.name,
            )
        self.headings = _distinct([heading.strip().lstrip("\ufeff") for heading in headings])
        return self._read(reader)

    def _read(self, reader: Iterator[list[str]]) -> Iterator[list[str]]:
        try:
            yield from reader
        except csv.Error as error:
            raise BadFile(
                N_("{file} cannot be read after line {row}: {reason}."),
                N_("A quotation mark that is not closed is the usual cause."),
                file=self.path.name,
                row=getattr(reader, "line_num", 0),
                reason=error,
            ) from error

    def rows(self) -> Iterator[list[str]]:
        """Rows below the headings, blank lines left out."""
        return (row for row in self._reader if any(row))

    def bytes_read(self) -> int:
        """How far the file was read, in bytes."""
        return self._bytes.tell()


def _encoding(path: Path) -> str:
    """UTF-8 if the whole file is, UTF-16 if it says so, else Windows-1252 (as Excel and old exports write)."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        chunk = file.read(1 << 20)
        if chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(1 << 20)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _distinct(headings: Iterable[str]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        out.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return out
