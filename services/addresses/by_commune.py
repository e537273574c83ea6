"""A region as its communes: each is compared by itself, in any order, by any worker.

What workers share are files, one for each postcode of a list. What they are told and what they answer is small.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..model.address import TEXT_COLUMNS, Addresses, TextColumn
from .matching.encode import encode_municipalities, normalise_postcode
from .readers.builder import map_texts


@dataclass(frozen=True)
class PartitionedList:
    """A list that was put aside: how many addresses each postcode has, and the municipality that most of them name."""

    folder: Path
    counts: dict[str, int]
    municipalities: dict[str, str]
    digests: dict[str, str]
    """By postcode, the hash of its file."""

    def load_addresses(self, postcodes: list[str]) -> Addresses:
        """Return the addresses of these postcodes; a postcode that is not in the list has none."""
        return Addresses.concatenate(
            self.folder.name, [unpack_addresses(file.read_bytes()) for file in self._list_files(postcodes)]
        )

    def _list_files(self, postcodes: list[str]) -> list[Path]:
        """Return the files of these postcodes, in their order."""
        places = {postcode: place for place, postcode in enumerate(self.counts)}
        return [self.folder / str(places[postcode]) for postcode in postcodes if postcode in places]


def partition_addresses(addresses: Addresses, folder: Path) -> PartitionedList:
    """Leave a list in a new folder, a file for each postcode."""
    folder.mkdir()
    counts, digests = {}, {}
    for place, (postcode, part) in enumerate(split_by_postcode(addresses)):
        content = pack_addresses(part)
        counts[postcode] = len(part)
        digests[postcode] = hashlib.blake2b(content, digest_size=20).hexdigest()
        (folder / str(place)).write_bytes(content)
    return PartitionedList(folder, counts, municipality_by_postcode(addresses), digests)


_NUMBERS = struct.Struct("<IQ")
"""What such a file begins with: the CRC-32 of the rest, and how many addresses it has."""


def pack_addresses(addresses: Addresses) -> bytes:
    """Return a list as its positions, its codes and one JSON text: reading it runs nothing."""
    texts = [getattr(addresses, column) for column in TEXT_COLUMNS]
    words = json.dumps([addresses.name, addresses.ids, *(text.values for text in texts)])
    arrays = [array.astype("<f8").tobytes() for array in (addresses.x, addresses.y)]
    arrays += [text.codes.astype("<i4").tobytes() for text in texts]
    rest = b"".join([*arrays, words.encode("utf-8", "surrogatepass")])
    return _NUMBERS.pack(zlib.crc32(rest), len(addresses)) + rest


def unpack_addresses(content: bytes) -> Addresses:
    """Return the list of :func:`pack_addresses`. Raises ValueError where it is damaged."""
    rest = memoryview(content)[_NUMBERS.size :]
    checksum, count = _NUMBERS.unpack_from(content) if len(rest) else (0, 0)
    if not len(rest) or zlib.crc32(rest) != checksum:
        raise ValueError("damaged")
    x, y = np.frombuffer(rest, "<f8", 2 * count).reshape(2, count)
    codes = np.frombuffer(rest, "<i4", len(TEXT_COLUMNS) * count, 16 * count).reshape(-1, count)
    name, ids, *values = json.loads(bytes(rest[count * (16 + 4 * len(TEXT_COLUMNS)) :]))
    texts: dict[str, Any] = {column: TextColumn(*text) for column, *text in zip(TEXT_COLUMNS, codes, values)}
    return Addresses(name, ids, x=x, y=y, **texts)


def split_by_postcode(addresses: Addresses) -> Iterator[tuple[str, Addresses]]:
    """Yield the addresses of each postcode, in the order of the list."""
    postcodes = map_texts(normalise_postcode, addresses.postcodes)
    order = np.argsort(postcodes.codes, kind="stable")
    ends = np.searchsorted(postcodes.codes[order], np.arange(len(postcodes.values) + 1))
    for code, postcode in enumerate(postcodes.values):
        yield postcode, addresses.take(order[ends[code] : ends[code + 1]])


def municipality_by_postcode(addresses: Addresses) -> dict[str, str]:
    """Return the municipality of each postcode, in its usual spelling: that of most of the addresses under it."""
    names, (municipality, _) = encode_municipalities((addresses, addresses))
    postcodes = map_texts(normalise_postcode, addresses.postcodes)
    counts = np.zeros((len(postcodes.values), len(names)), dtype=np.int64)
    np.add.at(counts, (postcodes.codes, municipality), 1)
    return {postcode: names[int(counts[place].argmax())] for place, postcode in enumerate(postcodes.values)}
