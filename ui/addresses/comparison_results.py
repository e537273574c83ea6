"""What a comparison leaves to read beside its worklist: rows that were not used, and three lists side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ...services.addresses.matching.three_way import LISTS, ThreeWayDifference
from ...services.model.address import Addresses, RejectedRow
from ..map.styles import ORANGE
from ..qgis.translate import tr
from ..widgets.result_table import ResultTable
from ..widgets.row_delegate import RowFace, split_number
from ..widgets.rows_model import Column
from .discrepancy_rows import kind_name


@dataclass(frozen=True)
class _Refused:
    """A row that was not used, or not wholly, and the list it is from."""

    list: str
    row: RejectedRow


def show_rejected_rows(sheet: ResultTable, lists: Sequence[Addresses]) -> None:
    """The rows that could not be used, each with its number and the reason."""
    rows = [_Refused(one.name, unusable) for one in lists for unusable in one.unusable]
    sheet.show_rows(
        tr("Rows that could not be used, or not wholly. Row 1 is the first below the headings."),
        (
            Column(tr("List"), lambda row: row.list, 16),
            Column(tr("Row"), lambda row: str(row.row.row), 8),
            Column(tr("Identifier"), lambda row: row.row.identifier, 14),
            Column(tr("Reason"), lambda row: row.row.sentence(tr), 60),
        ),
        _build_refused_face,
        rows,
    )


def show_three_way_differences(
    sheet: ResultTable, lists: Sequence[Addresses], dissents: list[ThreeWayDifference]
) -> None:
    """Addresses on which three lists do not agree, with what each says and who differs from whom."""
    names = {role: one.name for role, one in zip(LISTS, lists)}

    def differs(row: ThreeWayDifference) -> str:
        if row.odd_list:
            return tr("{list} alone").format(list=names[row.odd_list])
        return ", ".join(f"{names[one]} ≠ {names[other]}" for one, other in row.differing_pairs)

    def value(number: int, row: ThreeWayDifference) -> str:
        return row.values[number] or row.ids[number] or "–"

    def build_face(row: ThreeWayDifference) -> RowFace:
        street, number = split_number(row.address)
        return RowFace(street, number, f"{_kind(row.kind)} · {differs(row)}", "half", ORANGE, _kind(row.kind))

    sheet.show_rows(
        tr("Addresses on which the three lists do not agree: {count}.").format(count=len(dissents)),
        (
            Column(tr("Difference"), lambda row: _kind(row.kind), 16),
            Column(tr("Who differs"), differs, 20),
            Column(tr("Address"), lambda row: row.address, 32),
            *(Column(names[role], partial(value, number), 20) for number, role in enumerate(LISTS)),
        ),
        build_face,
        dissents,
    )


def _build_refused_face(row: _Refused) -> RowFace:
    title = tr("{list}, row {row}").format(list=row.list, row=row.row.row)
    return RowFace(title, "", " · ".join(filter(None, (row.row.identifier, row.row.sentence(tr)))), "triangle", ORANGE)


def _kind(kind: str) -> str:
    return tr("Missing") if kind == "missing" else kind_name(kind)
