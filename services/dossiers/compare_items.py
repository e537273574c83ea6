"""What another text of a dossier asks for that the one before did not, correction by correction."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .dossier_store import ItemRecord


@dataclass(frozen=True)
class ItemDifference:
    """How a correction differs: ``kind`` is ``new``, ``gone`` or ``changed``; ``changes`` are field, before, after.

    What changed is named as the dossier's JSON names it; what is asked of an address by its own field.
    """

    kind: str
    changes: tuple[tuple[str, Any, Any], ...] = ()


def compare_items(earlier: Sequence[ItemRecord], later: Sequence[ItemRecord]) -> dict[str, ItemDifference]:
    """Return what differs between two texts of a dossier, by the corrections' ids; nothing for what is the same."""
    before, after = ({item.id: _read_content(item) for item in items} for items in (earlier, later))
    differences = {each: ItemDifference("gone") for each in before if each not in after}
    for correction_id, content in after.items():
        if correction_id not in before:
            differences[correction_id] = ItemDifference("new")
        elif changes := tuple(_list_changes(before[correction_id], content)):
            differences[correction_id] = ItemDifference("changed", changes)
    return differences


def _read_content(item: ItemRecord) -> dict[str, Any]:
    """Return what an item says as one level of fields; its number in the dossier says nothing of it."""
    content = json.loads(item.content)
    asked = {**content["before"], **content["after"]}
    return {**{name: value for name, value in content.items() if name not in ("item", "before", "after")}, **asked}


def _list_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name):
            yield name, before.get(name), after.get(name)
