"""What is wrong with each item of a dossier that was received, and which other correction speaks of the same."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ..model.correction import Correction, CorrectionKind, State
from ..text import fold
from .dossier_format import DossierContent, DossierItem, build_correction, canonical_json, sum_item
from .dossier_store import RECEIVED, DossierRecord, DossierStore, ItemRecord

MAX_OUTSIDE_M = 50.0
"""Metres beyond its commune's boundary at which a position is another commune's."""

MAX_TWIN_M = 5.0
"""Metres between two new addresses of one street and number that are the same."""

UNDECIDED = frozenset({State.READY, State.IN_REVIEW})


def make_item(
    content: DossierContent, item: DossierItem, dossier_sum: str, problem: str = "", twin: str = "", code: str = ""
) -> ItemRecord:
    """Return an item as it is kept, with what is wrong with it, the other of the same and the reason for that."""
    return ItemRecord(
        RECEIVED,
        content.number,
        dossier_sum,
        item.number,
        item.correction_id,
        int(item.content["version"]),
        item.stated_sum,
        content.nis_code,
        problem,
        twin,
        reason_code=code or content.problems.get(item.number, ""),
        content=item.text,
    )


class ItemJudge:
    """What is wrong with each item of a dossier, and which other correction speaks of the same."""

    def __init__(
        self,
        store: DossierStore,
        content: DossierContent,
        area: BaseGeometry | None,
        older: Sequence[DossierRecord],
        dossier_sum: str,
    ) -> None:
        self._sum = dossier_sum
        self.replaced: list[ItemRecord] = []
        self._superseded = {(each.number, each.sum) for each in older}
        self._content = content
        ids = self._ids = {item.correction_id for item in content.items}
        self._stored = {each.id: each for each in store.find_corrections(ids)}
        self._earlier: dict[str, list[ItemRecord]] = {}
        for earlier in store.find_dossier_items(RECEIVED, ids):
            if (earlier.number, earlier.dossier_sum) != (content.number, dossier_sum):
                self._earlier.setdefault(earlier.id, []).append(earlier)
        subjects = {str(item.content["subject"]) for item in content.items}
        self._open: dict[tuple[str, ...], list[Correction]] = {}
        for waiting in store.find_open_corrections(subjects, content.nis_code):
            if waiting.id not in self._ids:
                self._remember(waiting)
        self._area = None if area is None else area.buffer(MAX_OUTSIDE_M)
        # asked for hundreds of points: its edges are indexed once
        shapely.prepare(self._area)

    def judge(self, item: DossierItem) -> tuple[ItemRecord, Correction | None]:
        """Return the item with what is wrong with it, and its correction where nothing is."""
        problem = self._find_problem(item)
        if problem:
            return make_item(self._content, item, self._sum, problem), None
        correction = build_correction(item.content, self._content.number)
        twin, code = self._find_twin(correction)
        self._remember(correction)
        return make_item(self._content, item, self._sum, "", twin, code), correction

    def _find_problem(self, item: DossierItem) -> str:
        if not item.is_whole:
            return "altered"
        if self._area is not None and not all(
            shapely.intersects(self._area, shapely.points(*xy)) for xy in _list_points(item.content)
        ):
            return "hors_commune"
        stored = self._stored.get(item.correction_id)
        if stored is None:
            return ""
        earlier = self._earlier.get(item.correction_id, [])
        superseded = [each for each in earlier if (each.number, each.dossier_sum) in self._superseded]
        if superseded and stored.state in UNDECIDED:
            self.replaced += [each for each in superseded if not each.problem]
            return ""
        if not earlier or any(_is_same(item, each) for each in earlier):
            return "known"  # by the database, or from another dossier: decided once, answered in both
        if stored.state not in UNDECIDED:
            return "deja_decide"
        if any(each.version >= int(item.content["version"]) for each in earlier if not each.problem):
            return "replaced"
        self.replaced += [each for each in earlier if not each.problem]
        return ""

    def _remember(self, correction: Correction) -> None:
        for key in _list_keys(correction):
            self._open.setdefault(key, []).append(correction)

    def _find_twin(self, correction: Correction) -> tuple[str, str]:
        for key in _list_keys(correction):
            for other in self._open.get(key, []):
                if _is_about_same(other, correction):
                    same = _is_same_wish(other, correction)
                    return other.id, "doublon" if same else "contradictoire"
                if correction.kind == other.kind == CorrectionKind.CREATE and _is_near(other, correction):
                    return other.id, "doublon"
        return "", ""


def _list_keys(correction: Correction) -> list[tuple[str, ...]]:
    """Return what a correction that speaks of the same has too: its kind and subject, or the name of a new address."""
    keys: list[tuple[str, ...]] = [(str(correction.kind), correction.subject)]
    if correction.kind == CorrectionKind.CREATE:
        fields = ("street_name", "house_number", "box_number")
        keys.append(("name", *(fold(str(correction.after.get(field, ""))) for field in fields)))
    return keys


def _is_same(item: DossierItem, earlier: ItemRecord) -> bool:
    """Whether two dossiers say the same of a correction, whatever its number in each."""
    stored = json.loads(earlier.content)
    return sum_item({**stored, "item": 0}) == sum_item({**item.content, "item": 0})


def _is_about_same(first: Correction, other: Correction) -> bool:
    return (first.kind, first.subject, first.street_postcode) == (other.kind, other.subject, other.street_postcode)


def _is_same_wish(first: Correction, other: Correction) -> bool:
    return canonical_json(first.after) == canonical_json(other.after)


def _is_near(first: Correction, other: Correction) -> bool:
    if first.x is None or first.y is None or other.x is None or other.y is None:
        return False
    return math.hypot(first.x - other.x, first.y - other.y) <= MAX_TWIN_M


def _list_points(content: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    for position in (content.get("position"), content["before"].get("position"), content["after"].get("position")):
        if isinstance(position, dict):
            x, y = position.get("x"), position.get("y")
            if isinstance(x, (int, float)) and isinstance(y, (int, float)):
                yield x, y
