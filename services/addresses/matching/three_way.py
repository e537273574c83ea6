"""Three lists at once, register, ICAR and BeSt: who differs from whom, and who stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from ...model.address import Addresses
from .compare import compare_lists

LISTS = ("register", "icar", "best")

_MISSING = {"missing_in_source": 1, "missing_in_register": 0}


@dataclass(frozen=True)
class ThreeWayDifference:
    """One address on which the three lists do not agree.

    ``ids`` and ``values`` are the register's, ICAR's and BeSt's; the value of a list that agrees with another,
    or has no such address, may be empty. ``differing_pairs`` are the pairs of lists that differ, by name;
    ``odd_list`` is the list that differs from both others while these agree, empty where no list does.
    """

    kind: str
    address: str
    ids: tuple[str, str, str]
    values: tuple[str, str, str]
    differing_pairs: tuple[tuple[str, str], ...]
    odd_list: str


def compare_three(
    register: Addresses,
    icar: Addresses,
    best: Addresses,
    *,
    tolerance_m: float = 10.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[ThreeWayDifference]:
    """Return who differs from whom, of three lists compared two by two as :func:`compare` does.

    What one list lacks is of kind ``missing``; the other kinds are those of a discrepancy. Raises Cancelled.
    """
    lists = (register, icar, best)
    partner: list[dict[tuple[int, str], str]] = [{}, {}, {}]
    said: dict[tuple[str, tuple[str, str, str]], dict[tuple[int, int], tuple[str, str]]] = defaultdict(dict)
    addresses: dict[tuple[str, tuple[str, str, str]], str] = {}
    found = {}
    for one, other in combinations(range(3), 2):
        pair = compare_lists(lists[one], lists[other], tolerance_m=tolerance_m, cancelled=cancelled)
        found[one, other] = list(pair)
        for here, there in pair.iter_pairs():
            partner[one][other, here] = there
            partner[other][one, there] = here

    def ids_of(side: int, identifier: str) -> tuple[str, str, str]:
        ids = ["", "", ""]
        ids[side] = identifier
        for other in range(3):
            if other != side:
                ids[other] = partner[side].get((other, identifier), "")
        return ids[0], ids[1], ids[2]

    for (one, other), rows in found.items():
        for row in rows:
            side, identifier = (one, row.register_id) if row.register_id else (other, row.source_id)
            ids = ids_of(side, identifier)
            kind = "missing" if row.kind in _MISSING else row.kind
            said[kind, ids][one, other] = (row.register_value, row.source_value)
            addresses.setdefault((kind, ids), row.address)
    return sorted(
        (_dissent(kind, addresses[kind, ids], ids, pairs) for (kind, ids), pairs in said.items()),
        key=lambda dissent: (dissent.kind, dissent.address, dissent.ids),
    )


def _dissent(
    kind: str, address: str, ids: tuple[str, str, str], pairs: dict[tuple[int, int], tuple[str, str]]
) -> ThreeWayDifference:
    values = ["", "", ""]
    for sides, texts in pairs.items():
        for side, text in zip(sides, texts):
            values[side] = values[side] or text
    alone = set.intersection(*map(set, pairs)) if len(pairs) == 2 else set()
    return ThreeWayDifference(
        kind,
        address,
        ids,
        (values[0], values[1], values[2]),
        tuple((LISTS[one], LISTS[other]) for one, other in sorted(pairs)),
        LISTS[alone.pop()] if len(alone) == 1 else "",
    )
