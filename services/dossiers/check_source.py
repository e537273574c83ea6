"""Hold what waits for a decision against a list of today: what has changed since, is so already, or is gone."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Protocol

from ..corrections.conflict import RETIRED_STATUS, Side, compare_fields
from ..corrections.correction_service import RemoteRecord
from ..corrections.icar_encoding import MAX_SHIFT_M, ShownAddresses, confirm_applied
from ..corrections.outbox import Outbox
from ..corrections.review_queue import SourceCheck
from ..model.address import Addresses
from ..model.correction import Correction, CorrectionTarget, Subject
from ..profile import current_nis


class CheckStore(Outbox, Protocol):
    """Where what waits is read, and what was found is kept; the workspace does both."""

    def iterate_waiting(self, area: Collection[str]) -> Iterator[list[tuple[str, Correction]]]:
        """Return what waits page by page, each with its commune's NIS code."""

    def store_source_checks(self, checks: Iterable[SourceCheck]) -> None:
        """Keep what a source holds today of corrections."""


def check_waiting(store: CheckStore, source: Addresses, area: Collection[str] = ()) -> int:
    """Hold what waits in ``area`` (NIS codes of today, empty: all) against a whole list; return how many were.

    A commune of which the list has none of the addresses was not read: nothing is said of it.
    """
    pages = [
        [(current_nis(code), each) for code, each in page if each.target == CorrectionTarget.ADDRESSING]
        for page in store.iterate_waiting(area)
    ]
    subjects = {each.subject for page in pages for _code, each in page}
    rows = {identifier: row for row, identifier in enumerate(source.ids) if identifier in subjects}
    listed = {code for page in pages for code, each in page if each.subject in rows}
    shown = ShownAddresses(source) if listed else None
    checked = 0
    for page in pages:
        checks = [
            _check(each, source, rows.get(each.subject), shown)
            for code, each in page
            if shown is not None and code in listed
        ]
        if checks:
            store.store_source_checks(checks)
        checked += len(checks)
    return checked


def confirm_seen(store: CheckStore, source: Addresses, who: str, *, by_hand: bool) -> list[Correction]:
    """Mark as applied what a whole list of today shows, hold what waits against it; return what was applied.

    ``by_hand``: only people enter corrections of addresses, so that what was accepted may be there unnoted.
    """
    applied = confirm_applied(store, source, who=who, includes_accepted=by_hand)
    check_waiting(store, source)
    return applied


def _check(correction: Correction, source: Addresses, row: int | None, shown: ShownAddresses) -> SourceCheck:
    values = {} if row is None else _read_values(source, row)
    return SourceCheck(correction.id, _judge(correction, values, shown), values, source.name)


def _judge(correction: Correction, values: dict[str, Any], shown: ShownAddresses) -> str:
    """Return a code of the reasons, empty where the list is as the correction found it."""
    if shown.has(correction):
        return "deja_ainsi"
    if correction.rules.subject is not Subject.ADDRESS:
        return ""
    if not values or values.get("status") == RETIRED_STATUS:
        return "adresse_supprimee" if correction.before else ""
    changed = [
        row.field
        for row in compare_fields(correction, RemoteRecord("", values))
        if row.field in correction.before
        and row.side in (Side.THEIRS, Side.BOTH)
        and not _is_near(row.base, row.theirs)
    ]
    return "source_changee" if changed else ""


def _is_near(base: Any, theirs: Any) -> bool:
    """Whether two positions are one, as lists round them."""
    try:
        return math.hypot(base["x"] - theirs["x"], base["y"] - theirs["y"]) <= MAX_SHIFT_M
    except (KeyError, TypeError):
        return False


def _read_values(source: Addresses, row: int) -> dict[str, Any]:
    """Return an address of a list in the words of a correction; what the list does not tell is left out."""
    columns = {
        "street_name": source.street_names, "house_number": source.house_numbers, "box_number": source.box_numbers,
        "postcode": source.postcodes, "municipality": source.municipalities, "status": source.statuses,
    }  # fmt: skip
    values: dict[str, Any] = {name: column[row] for name, column in columns.items() if column[row]}
    x, y = float(source.x[row]), float(source.y[row])
    if math.isfinite(x) and math.isfinite(y):
        values["position"] = {"x": round(x, 2), "y": round(y, 2), "crs": "EPSG:31370"}
    return values
