"""The worklist of discrepancies as a thread reads it: rows, and all that is said of them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from ...services.model.discrepancy import KINDS
from ...services.text import fold_for_search
from ...services.workspace.workspace import Workspace
from ..widgets.rows_model import keep_same_rows
from .discrepancy_rows import DiscrepancyRow, count_progress, group_by_street, search_text


@dataclass(frozen=True)
class DiscrepancyList:
    """Rows as they are to be shown, with the ``texts`` that the search looks through, and each by its key.

    ``by_chip`` has the rows of each chip: undecided ones under ``""``, under their kind and, where their facts changed,
    under ``changed``; the others under ``decided``. ``row_keys`` tells the row of each discrepancy. ``decided_count``
    and ``address_count`` are addresses, ``progress`` says both in words. ``kind_counts`` has of each kind the undecided
    addresses, and those among them that the source can be asked to correct. ``chip_counts`` are addresses too: a row
    that stands for twelve counts as twelve, in chips, header, message and bar alike.
    """

    rows: list[DiscrepancyRow] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    by_key: Mapping[str, DiscrepancyRow] = field(default_factory=dict)
    by_chip: Mapping[str, list[DiscrepancyRow]] = field(default_factory=dict)
    row_keys: Mapping[str, str] = field(default_factory=dict)
    sections: frozenset[str] = frozenset()
    decided_count: int = 0
    address_count: int = 0
    progress: str = ""
    kind_counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    chip_counts: Mapping[str, int] = field(default_factory=dict)

    def count_addresses(self, kind: str, shown: list[DiscrepancyRow]) -> tuple[int, int]:
        """How many addresses of one kind are undecided of those ``shown``, and how many the source can correct."""
        if shown is self.by_chip.get(kind) and kind in self.kind_counts:
            return self.kind_counts[kind]
        return _count_addresses(shown)


def _count_addresses(rows: list[DiscrepancyRow]) -> tuple[int, int]:
    sizes = [(len(row.discrepancies), row.can_correct_source) for row in rows if row.decision is None]
    return sum(size for size, _correctable in sizes), sum(size for size, correctable in sizes if correctable)


def read_discrepancy_list(
    workspace: Workspace, *, grouped: bool, before: DiscrepancyList | None = None
) -> DiscrepancyList:
    """Read the discrepancies with their decisions, street by street if ``grouped``; in a job's thread.

    A row that is as it was ``before`` stays the same object: the window has nothing to let go of.
    """
    read = group_by_street(workspace.list_discrepancies(), workspace.decisions_by_key(), grouped=grouped)
    rows = keep_same_rows(read, before.rows if before else (), attrgetter("key"))
    by_chip: dict[str, list[DiscrepancyRow]] = {name: [] for name in ("", "changed", "decided", *KINDS)}
    by_chip["all"] = rows
    for row in rows:
        if row.decision is not None:
            by_chip["decided"].append(row)
            continue
        by_chip[""].append(row)
        by_chip.setdefault(row.discrepancy.kind, []).append(row)
        if row.has_changed:
            by_chip["changed"].append(row)
    return DiscrepancyList(
        rows,
        [fold_for_search(search_text(row)) for row in rows],
        {row.key: row for row in rows},
        by_chip,
        {one.key: row.key for row in rows for one in row.discrepancies},
        frozenset(row.section for row in rows),
        *count_progress(rows),
        # asks of each row whether the source can be asked to correct it: the window has that at once
        {kind: _count_addresses(by_chip[kind]) for kind in KINDS},
        {chip: sum(len(row.discrepancies) for row in chosen) for chip, chosen in by_chip.items()},
    )
