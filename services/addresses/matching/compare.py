"""Compares a register with a source: which addresses are the same, and how they differ.

Addresses are matched one to one, each step taking what the steps before left:

1. the same street and number, in the same postcode, however they are spelt;
2. the same street and number at the same place, under another postcode;
3. a street under another name: the same numbers at the same places, or a slip of the pen;
4. the same street, number and place with another box;
5. the same street and place under another number;
6. what is left is ended on the other side, or missing there.

All work is on columns; rules see each distinct street and number once. Codes follow the alphabet,
so that the order of rows changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shapely

from ...errors import Cancelled
from ...model.address import Addresses
from .match import Matcher
from .report import DiscrepancyColumns

Progress = Callable[[int, int], None]


def compare_lists(
    register: Addresses,
    source: Addresses,
    *,
    tolerance_m: float = 10.0,
    boundary: shapely.Geometry | None = None,
    parcels: Sequence[shapely.Geometry] | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DiscrepancyColumns:
    """Return every difference between the two lists, as columns until it is iterated: by kind, street and number.

    ``tolerance_m`` is the distance in metres up to which positions are the same. ``boundary`` is the
    commune and ``parcels`` its parcels, in EPSG:31370; without them nothing is said of what lies outside.
    An address that is not current on either side is left out. ``progress`` hears steps done and steps in
    all. Raises Cancelled.
    """
    steps = (
        Matcher.match_equal_texts,
        Matcher.match_other_postcodes,
        Matcher.match_renamed_streets,
        Matcher.release_renumbered_rows,
        Matcher.match_other_boxes,
        Matcher.match_other_numbers,
    )
    matching = Matcher(register, source, tolerance_m)
    for done, step in enumerate(steps):
        progress(done, len(steps) + 1)
        if cancelled():
            raise Cancelled()
        step(matching)
    progress(len(steps), len(steps) + 1)
    found = DiscrepancyColumns(matching, boundary, parcels)
    progress(len(steps) + 1, len(steps) + 1)
    return found
