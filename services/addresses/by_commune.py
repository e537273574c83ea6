"""A region as its communes: each is compared by itself, in any order, by any worker.

What workers share are files, one for each postcode of a list. What they are told and what they answer is small.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..model.address import TEXT_COLUMNS, Addresses, RejectedRow, TextColumn
from .matching.encode import encode_municipalities, normalise_postcode
from .readers.builder import map_texts


@dataclass(frozen=True)
class PartitionedList:
    """A list that was put aside: how many addresses each postcode has, and the municipality that most of them name.

    ``unusable`` are the rows that could not be read, or not wholly.
    """

    folder: Path
    counts: dict[str, int]
    municipalities: dict[str, str]
    unusable: list[RejectedRow]

    def load_addresses(self, postcodes: list[str]) -> Addresses:
        """Return the addresses of these postcodes; a postcode that is not in the list has none."""
        return Addresses.concatenate(self.folder.name, [_load(file) for file in self.list_files(postcodes)])

    def list_files(self, postcodes: list[str]) -> list[Path]:
        """Return the files of these postcodes, in their order."""
        places = {postcode: place for place, postcode in enumerate(self.counts)}
        return [self.folder / str(places[postcode]) for postcode in postcodes if postcode in places]


def partition_addresses(addresses: Addresses, folder: Path) -> PartitionedList:
    """Leave a list in a new folder, a file for each postcode."""
    folder.mkdir()
    counts = {}
    for place, (postcode, part) in enumerate(split_by_postcode(addresses)):
        counts[postcode] = len(part)
        _save(part, folder / str(place))
    return PartitionedList(folder, counts, municipality_by_postcode(addresses), addresses.unusable)


def _save(addresses: Addresses, path: Path) -> None:
    """Write a list as numbers and one JSON text: reading it runs nothing."""
    texts = {column: getattr(addresses, column) for column in TEXT_COLUMNS}
    words = {"name": addresses.name, "ids": addresses.ids, **{column: text.values for column, text in texts.items()}}
    with path.open("wb") as file:
        np.savez(
            file,
            words=np.frombuffer(json.dumps(words).encode("utf-8", "surrogatepass"), dtype=np.uint8),
            x=addresses.x,
            y=addresses.y,
            **{column: text.codes for column, text in texts.items()},
        )


def _load(path: Path) -> Addresses:
    with np.load(path, allow_pickle=False) as columns:
        words = json.loads(columns["words"].tobytes())
        texts: dict[str, Any] = {column: TextColumn(columns[column], words[column]) for column in TEXT_COLUMNS}
        return Addresses(words["name"], words["ids"], x=columns["x"], y=columns["y"], **texts)


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
