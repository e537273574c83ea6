"""A CSV file as columns, block by block, whatever its encoding and separator: a region in seconds, any size in memory.

A block is cut by arrays; Python's csv module would make an object of each of forty million cells. What a
quotation mark means is csv's: it opens a cell that begins with it, doubled it stands for itself.

Long: one automaton; what a quotation mark means is known only with the block before.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from ...errors import N_, InvalidFile
from ...model.address import TextColumn
from ..matching.house_numbers import clean_cell as plain_cell
from ..matching.spelling_joins import Bools, Floats, Ints
from .column_mapping import guess_mapping, parse_number, parse_number_pair
from .zip_archive import find_member, open_member

SUFFIXES = (".csv", ".txt", ".tsv")

BLOCK_BYTES = 1 << 22
"""Bytes of a file that are cut at once."""

MAX_CELL_BYTES = 500
"""Bytes of the widest cell that is read: no name of a street comes near."""

MAX_CELL_LINES = 20
"""Lines that a cell may hold; more, and its quotation mark was never closed."""

QUOTE, NEWLINE, RETURN, BLANK = 34, 10, 13, 32

HASH_BITS = 17
"""Bits of the hash of a cell: a block has some ten thousand distinct ones at most."""

WINDOWS_ENCODING, DOS_AND_MAC_ENCODINGS = "cp1252", ("cp850", "mac_roman")
"""What a file that is not UTF-8 is written in, and what it was before: on MS-DOS and on a Macintosh."""

_IN_A_WORD = re.compile(
    rb"([A-Za-z])([\x81-\x84\x87-\x8b\x8d-\x90\x9a\x9d-\x9f\xc0-\xff]|[\x80-\xa7](?=[A-Za-z]))(?=([A-Za-z]?))"
)
"""A letter with an accent and its neighbours; where Windows-1252 has a quotation mark or a dash, only within a word."""

_LIKELY = frozenset("éèêëàâäçîïôöûüùßÉÈÊËÀÂÄÇÎÏÔÖÛÜÙ")

HASH_FACTORS = np.random.default_rng(1).integers(0, 1 << 63, MAX_CELL_BYTES // 8 + 1, dtype=np.uint64) * np.uint64(
    2
) + np.uint64(1)
"""What the eight bytes at each place of a cell are multiplied by for its hash."""


@dataclass(frozen=True)
class Block:
    """Some rows of a table. ``numbers`` are their places in it, ``misshapen`` those of rows with more cells than there
    are headings, ``counts`` how many cells each row has: the last ones, left out, are empty. ``starts`` and ``ends``
    bound the cells of each row in ``content``, which goes on for :data:`MAX_CELL_BYTES` bytes after the last.
    """

    content: NDArray[np.uint8]
    numbers: Ints
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    misshapen: list[int]
    counts: Ints

    def take(self, rows: Bools) -> Block:
        """Only those rows."""
        return Block(
            self.content, self.numbers[rows], self.starts[rows], self.ends[rows], self.misshapen, self.counts[rows]
        )

    def cells(self, columns: list[int]) -> NDArray[np.bytes_]:
        """Return the bytes of a column's cells, quotation marks included; of the first of ``columns`` that has any."""
        starts, ends = self.starts[:, columns[0]], self.ends[:, columns[0]]
        for column in columns[1:]:
            empty = self._empty(starts, ends)
            if not empty.any():
                break
            starts = np.where(empty, self.starts[:, column], starts)
            ends = np.where(empty, self.ends[:, column], ends)
        lengths = ends - starts
        width = min(max(int(lengths.max(initial=0)), 1), MAX_CELL_BYTES)
        # the widest cell's bytes from each start on, of which a mask for each length leaves what is the cell's
        windows: NDArray[np.bytes_] = np.ndarray(len(self.content) - width, f"S{width}", self.content, strides=(1,))
        cells: NDArray[np.bytes_] = windows[starts]
        masks = np.tri(width + 1, width, -1, dtype=np.uint8) * np.uint8(255)
        kept = cells.view(np.uint8).reshape(-1, width)
        kept &= masks[np.minimum(lengths, width)]
        return cells

    def texts(self, column: int, encoding: str, max_bytes: int) -> list[str]:
        """Return the cells of a column as texts of at most ``max_bytes``, quotation marks taken off: for long texts,
        where :meth:`cells` would give each row the room of the longest."""
        content = memoryview(self.content.data)
        bounds = zip(self.starts[:, column].tolist(), self.ends[:, column].tolist())
        return [decode_cell(bytes(content[start:end]), encoding)[:max_bytes] for start, end in bounds]

    def mask_too_wide(self, columns: Iterable[int]) -> Bools:
        """Return the rows with a cell of ``columns`` that is wider than any that is read."""
        wide = np.zeros(len(self.numbers), dtype=bool)
        for column in columns:
            wide |= self.ends[:, column] - self.starts[:, column] > MAX_CELL_BYTES
        return wide

    def _empty(self, starts: NDArray[np.int32], ends: NDArray[np.int32]) -> Bools:
        lengths = ends - starts
        return cast(Bools, (lengths == 0) | ((lengths == 2) & (self.content.take(starts, mode="clip") == QUOTE)))


@dataclass
class EncodedColumn:
    """A column of a table while it is read: a code for each row, each distinct cell once."""

    code_by_cell: defaultdict[bytes, int] = field(default_factory=lambda: defaultdict(count().__next__))
    codes: list[NDArray[np.int32]] = field(default_factory=list)

    def add(self, cells: NDArray[np.bytes_]) -> None:
        """Add the cells of a block."""
        alike = _find_first_equal(cells)
        few = np.flatnonzero(alike == np.arange(len(cells)))
        codes = np.empty(len(cells), dtype=np.int32)
        codes[few] = np.fromiter(map(self.code_by_cell.__getitem__, cells[few].tolist()), np.int32, len(few))
        self.codes.append(codes[alike])

    def decode(self, encoding: str = WINDOWS_ENCODING) -> TextColumn:
        """Return the whole column; its pieces are let go."""
        codes = np.concatenate([*self.codes, np.zeros(0, np.int32)])
        self.codes.clear()
        return TextColumn(codes, [decode_cell(cell, encoding) for cell in self.code_by_cell])


def names_an_address(cells: Sequence[str]) -> bool:
    """Return whether a row is one of headings: it names a street and a number."""
    named = guess_mapping(cells, [])
    return bool(named.street_name and named.house_number)


class CsvTable:
    """A CSV file, or the one inside a zip. ``headings`` are distinct; ``encoding`` is that of cells that are not UTF-8.

    ``is_heading_row`` knows the row of headings from titles above it. Raises InvalidFile if there is no table.
    """

    def __init__(
        self,
        path: Path,
        *,
        is_heading_row: Callable[[Sequence[str]], bool] = names_an_address,
        max_cell_lines: int = MAX_CELL_LINES,
    ) -> None:
        self.path = path
        self._max_cell_lines = max_cell_lines
        self._part = find_member(path, SUFFIXES)
        self.size = self._part.size
        with open_member(self._part) as file:
            head = _open_as_utf8(file).read(65536)
        self.encoding = guess_old_encoding(head)
        self._data_start, self.headings, self.separator = _headings(head, path.name, self.encoding, is_heading_row)

    def iter_blocks(self, size: int = BLOCK_BYTES) -> Iterator[tuple[Block, int]]:
        """Yield the rows below the headings, blank ones left out, each with the bytes read so far. Raises
        InvalidFile."""
        with open_member(self._part) as raw:
            file = _open_as_utf8(raw)
            file.read(self._data_start)
            done, rows, rest = self._data_start, 0, b""
            while True:
                chunk = file.read(size)
                done += len(chunk)
                content = rest + chunk
                if not chunk:
                    if not rest.strip():
                        return
                    content += b"\n"
                if b"\n" not in content and b"\r" in content:
                    # as Macintosh programs once wrote
                    content = content.replace(b"\r", b"\n")
                block, rest, rows = self._cut(content, rows, last=not chunk)
                if block is not None:
                    yield block, min(done, self.size)

    def _cut(self, content: bytes, rows: int, *, last: bool) -> tuple[Block | None, bytes, int]:
        """Return the whole rows of ``content``, what is left of it, and the rows counted so far."""
        cells = np.frombuffer(content, dtype=np.uint8)
        newlines = cells == NEWLINE
        cuts = newlines | (cells == ord(self.separator))
        left = len(content)
        for start, end in self._quoted(content, np.flatnonzero(cells == QUOTE).tolist()):
            if end < 0 or content.count(b"\n", start, end) > self._max_cell_lines:
                before = int(np.count_nonzero(newlines[:start] & cuts[:start]))
                if end >= 0 or last or len(content) - start > BLOCK_BYTES:
                    raise InvalidFile(
                        N_(
                            "{file}: a quotation mark opened in row {row} is not closed; it swallows the rows after it."
                        ),
                        N_("Close it, or export the list again."),
                        file=self.path.name,
                        row=rows + 1 + before,
                    )
                left = start
                break
            cuts[start:end] = False
        at = np.flatnonzero(cuts[:left]).astype(np.int32)
        line_ends = np.flatnonzero(cells[at] == NEWLINE)
        if not len(line_ends):
            if len(content) > BLOCK_BYTES * 4:
                raise InvalidFile(N_("{file} is not a table in text form."), file=self.path.name)
            return None, content, rows
        at = at[: line_ends[-1] + 1]
        rest = content[int(at[-1]) + 1 :]
        first = np.concatenate(([0], line_ends[:-1] + 1))
        many = line_ends - first + 1
        begins = np.concatenate(([0], at[line_ends[:-1]] + 1)).astype(np.int32)
        stops = at[line_ends]
        stops = stops - ((stops > begins) & (cells[np.maximum(stops - 1, 0)] == RETURN))
        blank = stops - begins <= many - 1
        numbers = rows + np.cumsum(~blank)
        width = len(self.headings)
        last_cell = at[np.minimum(first + width - 1, len(at) - 1)]
        # more cells than headings are no harm where they are empty; fewer are how a spreadsheet ends a row
        shaped = ~blank & ((many <= width) | (stops - last_cell == many - width))
        first, many, begins, stops = first[shaped], many[shaped], begins[shaped], stops[shaped]
        short = many < width
        places = first[:, None] + np.arange(width)
        if short.any():
            places = np.minimum(places, (first + many - 1)[:, None])
        ends = at[places]
        starts = np.empty_like(ends)
        starts[:, 0] = begins
        starts[:, 1:] = ends[:, :-1] + 1
        ends[:, -1] = np.where(many <= width, stops, ends[:, -1])
        if short.any():
            over = np.arange(1, width + 1) >= many[short][:, None]
            ends[short] = np.where(over, stops[short][:, None], ends[short])
            starts[short] = np.where(np.arange(width) >= many[short][:, None], stops[short][:, None], starts[short])
        misshapen = numbers[~blank & ~shaped].tolist()
        block = Block(
            np.frombuffer(content + bytes(MAX_CELL_BYTES), np.uint8), numbers[shaped], starts, ends, misshapen, many
        )
        return block, rest, int(numbers[-1])

    def _quoted(self, content: bytes, marks: list[int]) -> Iterator[tuple[int, int]]:
        """Yield where cells in quotation marks begin and end; an end of -1 is not in ``content``."""
        openers = (ord(self.separator), NEWLINE, RETURN, -1)
        total, place = len(marks), 0
        while place < total:
            start, end = marks[place], -1
            place += 1
            if _next_sign(content, start, -1) not in openers:
                continue
            seen = place
            while place < total:
                mark = marks[place]
                place += 1
                if content[mark + 1 : mark + 2] == b'"':
                    place += 1
                elif _next_sign(content, mark, 1) in openers:
                    end = mark
                    break
            if content[start - 1 : start] == b" " and (end < 0 or b"\n" in content[start:end]):
                place = seen  # behind a blank it may be a text's own
                continue
            yield start, end


def _next_sign(content: bytes, mark: int, step: int) -> int:
    """Return what stands before or after a mark, blanks passed over; -1 for nothing."""
    offset = mark + step
    while 0 <= offset < len(content) and content[offset] == BLANK:
        offset += step
    return content[offset] if 0 <= offset < len(content) else -1


def _find_first_equal(cells: NDArray[np.bytes_]) -> Ints:
    """For each cell the place of an equal one, mostly the same for all that are equal: few are left to look at."""
    width = -(-cells.dtype.itemsize // 8)
    words = cells.astype(f"S{8 * width}").view(np.uint64).reshape(len(cells), width)
    hashes = (words * HASH_FACTORS[:width]).sum(axis=1) >> np.uint64(64 - HASH_BITS)
    own = np.arange(len(cells))
    last = np.empty(1 << HASH_BITS, dtype=np.int64)
    last[hashes] = own
    found = last[hashes]
    # two that differ may have one hash
    return np.where(cells == cells[found], found, own)


def decode_cell(cell: bytes, encoding: str = WINDOWS_ENCODING) -> str:
    """Return a cell as text: UTF-8 where it can be, else ``encoding``."""
    if b'"' in cell and _is_quoted(trimmed := cell.strip(b" ")):
        cell = trimmed[1:-1].replace(b'""', b'"')
    return _decode(cell, encoding)


def _is_quoted(cell: bytes) -> bool:
    return len(cell) > 1 and cell.startswith(b'"') and cell.endswith(b'"')


def _decode(written: bytes, encoding: str) -> str:
    try:
        return written.decode()
    except UnicodeDecodeError:
        return written.decode(encoding, "replace")


def guess_old_encoding(head: bytes) -> str:
    """Return the encoding of a file that is not UTF-8: Windows-1252, as Excel and old exports write, unless its letters
    with accents are those of French and German only on MS-DOS or a Macintosh."""
    try:
        head[: head.rfind(b"\n") + 1].decode()
        return WINDOWS_ENCODING
    except UnicodeDecodeError:
        accents = _IN_A_WORD.findall(head)

    def likely(encoding: str) -> int:
        letters = ((accent.decode(encoding, "replace"), before, after) for before, accent, after in accents)
        return sum(
            sign in _LIKELY and (sign.islower() or before.isupper() and not after.islower())
            for sign, before, after in letters
        )

    return max((WINDOWS_ENCODING, *DOS_AND_MAC_ENCODINGS), key=likely)


def decode_cells(cells: NDArray[np.bytes_], encoding: str = WINDOWS_ENCODING) -> list[str]:
    """Return each cell as text."""
    plain = b"\n".join(cells.tolist())
    if plain.isascii() and b'"' not in plain:
        found = plain.decode().split("\n")
        if len(found) == len(cells):
            return found
    return [decode_cell(cell, encoding) for cell in cells.tolist()]


def parse_floats(cells: NDArray[np.bytes_]) -> Floats:
    """Coordinates; empty is NaN, anything else that is no number is infinite, to be told."""
    out = np.full(len(cells), np.nan)
    there = cells != b""
    try:
        out[there] = cells[there].astype(np.float64)
    except ValueError:
        out[there] = np.nan
    for row in np.flatnonzero(there & np.isnan(out)).tolist():
        out[row] = parse_coordinate(decode_cell(cells[row]))
    return out


def parse_coordinate(written: str) -> float:
    """Return a coordinate as written; empty is NaN, anything else that is no number is infinite, to be told."""
    written = plain_cell(written)
    if not written:
        return np.nan
    try:
        value = parse_number(written)
    except ValueError:
        return np.inf
    return value if value == value else np.inf


def parse_coordinate_pair(written: str) -> tuple[float, float]:
    """Return the two of a cell that holds both, told as :func:`parse_coordinate` tells one."""
    written = plain_cell(written)
    if not written:
        return np.nan, np.nan
    try:
        x, y = parse_number_pair(written)
    except ValueError:
        return np.inf, np.inf
    return (x, y) if x == x and y == y else (np.inf, np.inf)


def _open_as_utf8(file: BinaryIO) -> BinaryIO:
    """``file`` without its byte order mark, and turned into UTF-8 if it is UTF-16, with a mark or without."""
    start = file.read(3)
    wide = re.match(rb"\xff\xfe|\xfe\xff|(?P<big>\0[!-~])|(?P<little>[!-~]\0)", start)
    if wide:
        file.seek(0)
        return cast(
            BinaryIO, _Utf8Reader(file, {"big": "utf-16-be", "little": "utf-16-le"}.get(wide.lastgroup or "", "utf-16"))
        )
    if start != codecs.BOM_UTF8:
        file.seek(0)
    return file


class _Utf8Reader:
    """A file in UTF-16, read as UTF-8."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._pending = b""

    def read(self, size: int) -> bytes:
        while len(self._pending) < size:
            chunk = self._file.read(size)
            self._pending += self._decoder.decode(chunk, final=not chunk).encode("utf-8", "replace")
            if not chunk:
                break
        out, self._pending = self._pending[:size], self._pending[size:]
        return out


def _headings(
    head: bytes, name: str, encoding: str, is_heading_row: Callable[[Sequence[str]], bool]
) -> tuple[int, list[str], str]:
    """Bytes down to the first row, the headings, and the separator.

    Excel's ``sep=;`` goes first, then the first row that is one of headings, be there titles above it.
    """
    if not head.strip():
        raise InvalidFile(N_("{file} is empty."), N_("Export the list again."), file=name)
    if b"\0" in head or head.lstrip()[:1] in (b"<", b"{"):
        # a web page, a sign-in for one, XML or JSON: whatever it is called
        raise InvalidFile(N_("{file} is not a table in text form."), N_("Export the list as CSV."), file=name)
    lines = head.splitlines(keepends=True)
    filled = [place for place, line in enumerate(lines[: 2 * MAX_CELL_LINES]) if line.strip(b' \t\r\n;,|"')][
        :MAX_CELL_LINES
    ]
    said = _SEPARATOR.fullmatch(lines[filled[0]].strip()) if filled else None
    # Excel's line may say a list separator that the program behind it did not write
    usual = ",;\t|"
    candidates = [
        _row(lines, place, signs, encoding)
        for signs in ([said.group(1).decode("latin-1"), usual] if said else [usual])
        for place in (filled[1:] if said else filled)
    ]
    chosen = next((row for row in candidates if is_heading_row(row[1])), next(iter(candidates), None))
    if chosen is None or len(chosen[1]) < 2:
        raise InvalidFile(
            N_("{file}: the columns cannot be told apart (row 1)."),
            N_("Separate them by commas, semicolons or tabs."),
            file=name,
        )
    return chosen


_SEPARATOR = re.compile(rb'"?sep=(.)"?[;,\t|]*', re.IGNORECASE)


def _row(lines: list[bytes], above: int, signs: str, encoding: str) -> tuple[int, list[str], str]:
    """Bytes down to the end of a row, its cells, and its separator: of ``signs``, that which cuts it into most."""
    first = [_decode(line, encoding) for line in lines[above : above + MAX_CELL_LINES + 1]]
    separator = max(signs, key=lambda sign: len(next(csv.reader(first, delimiter=sign, skipinitialspace=True))))
    reader = csv.reader(first, delimiter=separator, skipinitialspace=True)
    cells = [cell.strip() for cell in next(reader)]
    return sum(map(len, lines[: above + reader.line_num])), make_distinct(cells), separator


def make_distinct(headings: Iterable[str]) -> list[str]:
    """Headings that differ: a second one of a name gets its number."""
    seen: dict[str, Any] = {}
    out = []
    for heading in headings:
        seen[heading] = seen.get(heading, 0) + 1
        out.append(heading if seen[heading] == 1 else f"{heading} ({seen[heading]})")
    return out
