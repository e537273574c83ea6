"""Addresses as columns: a commune or a region of them is arrays, not objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

MAX_CODES_PER_ROW = 64
"""Distinct texts of a column for each row that is taken of it, up to which a table of them is faster than sorting."""


@dataclass(frozen=True)
class RejectedRow:
    """A row that could not be read, or not wholly: its place in the list (the first data row is 1), its
    identifier where it has one, and why: a template that ``value``, the text at fault, completes.
    """

    row: int
    identifier: str
    reason: str
    value: str = ""

    def sentence(self, translate: Callable[[str], str] = str) -> str:
        """Return the reason in words."""
        return translate(self.reason).format(value=self.value)


@dataclass(frozen=True, eq=False)
class TextColumn(Sequence[str]):
    """A column of texts of which few are distinct: a code for each row, and each distinct text once."""

    codes: NDArray[np.int32]
    values: list[str]

    @staticmethod
    def from_texts(texts: Iterable[str]) -> TextColumn:
        """``texts`` as a column; one that is a column already stays as it is."""
        if isinstance(texts, TextColumn):
            return texts
        known: dict[str, int] = {}
        codes = np.array([known.setdefault(text, len(known)) for text in texts], dtype=np.int32)
        return TextColumn(codes, list(known))

    @staticmethod
    def repeat(text: str, count: int) -> TextColumn:
        """``count`` times ``text``."""
        return TextColumn(np.zeros(count, dtype=np.int32), [text])

    @cached_property
    def objects(self) -> NDArray[np.object_]:
        """The distinct texts by their code, and an empty one last: what code -1 stands for."""
        return np.array([*self.values, ""], dtype=object)

    def __len__(self) -> int:
        return len(self.codes)

    def __iter__(self) -> Iterator[str]:
        return map(self.values.__getitem__, self.codes.tolist())

    @overload
    def __getitem__(self, row: int) -> str: ...
    @overload
    def __getitem__(self, row: slice) -> TextColumn: ...
    def __getitem__(self, row: int | slice) -> str | TextColumn:
        return TextColumn(self.codes[row], self.values) if isinstance(row, slice) else self.values[self.codes[row]]

    def take(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> TextColumn:
        """Return the texts of ``rows``, as a column of its own."""
        codes = self.codes[rows]
        if len(self.values) > MAX_CODES_PER_ROW * len(codes):
            used, codes = np.unique(codes, return_inverse=True)
            return TextColumn(codes.astype(np.int32), list(map(self.values.__getitem__, used.tolist())))
        # marked in a table, which is faster than sorting them
        is_used = np.zeros(len(self.values), dtype=bool)
        is_used[codes] = True
        used = np.flatnonzero(is_used)
        place = np.zeros(len(self.values), dtype=np.int32)
        place[used] = np.arange(len(used), dtype=np.int32)
        return TextColumn(place[codes], list(map(self.values.__getitem__, used.tolist())))

    @staticmethod
    def concatenate(parts: Sequence[TextColumn]) -> TextColumn:
        """Return one column after the other."""
        known: dict[str, int] = {}
        codes = [
            np.array([known.setdefault(text, len(known)) for text in part.values], dtype=np.int32)[part.codes]
            for part in parts
        ]
        return TextColumn(np.concatenate([*codes, np.zeros(0, np.int32)]), list(known))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)


@dataclass(frozen=True)
class Addresses:
    """``n`` addresses of one list; every column has ``n`` entries, in the order they were read.

    Names are INSPIRE's. Texts are as received, empty where absent. ``x`` and ``y`` are metres in
    EPSG:31370, NaN where the list gives no position ((0, 0) included). ``versions`` is the part of
    a source's identifier that changes with each edit, empty where there is none; ``ids`` never
    holds it. ``statuses`` follows BeSt: current, proposed, retired, reserved. ``sections`` is the part of
    the municipality (BeSt's PartOfMunicipality), ``street_ids`` the list's own identifier of the street, empty
    where the list does not tell it.

    Texts may be given as lists; all but the identifiers are kept as :class:`TextColumn`.
    """

    name: str
    ids: list[str]
    street_names: TextColumn
    house_numbers: TextColumn
    box_numbers: TextColumn
    postcodes: TextColumn
    municipalities: TextColumn
    statuses: TextColumn
    versions: TextColumn
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    unusable: list[RejectedRow] = field(default_factory=list)
    sections: TextColumn = field(default_factory=lambda: TextColumn.from_texts(()))
    street_ids: TextColumn = field(default_factory=lambda: TextColumn.from_texts(()))

    def __post_init__(self) -> None:
        for column in TEXT_COLUMNS:
            object.__setattr__(self, column, TextColumn.from_texts(getattr(self, column)))
        for column in ("sections", "street_ids"):
            if not len(getattr(self, column)):
                object.__setattr__(self, column, TextColumn.repeat("", len(self)))

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, rows: NDArray[np.int64]) -> Addresses:
        """Only ``rows``, in their order, with the texts they need; nothing is said of unusable ones."""
        return Addresses(
            self.name,
            list(map(self.ids.__getitem__, rows.tolist())),
            x=self.x[rows],
            y=self.y[rows],
            **{column: getattr(self, column).take(rows) for column in TEXT_COLUMNS},
        )

    @staticmethod
    def concatenate(name: str, parts: Sequence[Addresses]) -> Addresses:
        """Return one list after the other; nothing is said of unusable rows."""
        none = np.zeros(0)
        texts: dict[str, Any] = {
            column: TextColumn.concatenate([getattr(part, column) for part in parts]) for column in TEXT_COLUMNS
        }
        return Addresses(
            name,
            [identifier for part in parts for identifier in part.ids],
            x=np.concatenate([*(part.x for part in parts), none]),
            y=np.concatenate([*(part.y for part in parts), none]),
            **texts,
        )

    def format_label(self, row: int) -> str:
        """Return the address of ``row`` as a person writes it: ``Rue X 12 bte 3, 4500 Huy``."""
        return self.format_labels(np.array([row]))[0]

    def format_labels(self, rows: NDArray[np.int64]) -> list[str]:
        """Return the addresses of ``rows`` as a person writes them."""
        texts = (self.street_names, self.house_numbers, self.box_numbers, self.postcodes, self.municipalities)
        columns = (map(column.values.__getitem__, column.codes[rows].tolist()) for column in texts)
        return [
            f"{street} {number}{f' bte {box}' if box else ''}, {f'{postcode} {municipality}'.strip()}".strip(", ")
            for street, number, box, postcode, municipality in zip(*columns)
        ]


TEXT_COLUMNS = (
    "street_names",
    "house_numbers",
    "box_numbers",
    "postcodes",
    "municipalities",
    "statuses",
    "versions",
    "sections",
    "street_ids",
)
