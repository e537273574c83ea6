"""Addresses as columns: a commune or a region of them is arrays, not objects."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Unusable:
    """A row that could not be read: its place in the file (the first data row is 1) and why."""

    row: int
    reason: str


@dataclass(frozen=True)
class Addresses:
    """``n`` addresses of one list; every column has ``n`` entries, in the order they were read.

    Names are INSPIRE's. Texts are as received, empty where absent. ``x`` and ``y`` are metres in
    EPSG:31370, NaN where the list gives no position ((0, 0) included). ``versions`` is the part of
    a source's identifier that changes with each edit, empty where there is none; ``ids`` never
    holds it. ``statuses`` follows BeSt: current, proposed, retired, reserved.
    """

    name: str
    ids: list[str]
    street_names: list[str]
    house_numbers: list[str]
    box_numbers: list[str]
    postcodes: list[str]
    municipalities: list[str]
    statuses: list[str]
    versions: list[str]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    unusable: list[Unusable] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def label(self, row: int) -> str:
        """The address of ``row`` as a person writes it: ``Rue X 12 bte 3, 4500 Huy``."""
        box = f" bte {self.box_numbers[row]}" if self.box_numbers[row] else ""
        place = f"{self.postcodes[row]} {self.municipalities[row]}".strip()
        return f"{self.street_names[row]} {self.house_numbers[row]}{box}, {place}".strip(", ")
