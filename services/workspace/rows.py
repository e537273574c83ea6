"""From what flows to what is stored, and back."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from .home import Place, Row


@dataclass(frozen=True)
class Difference:
    """What a fresh list changed: the names (ids or keys) of its rows. ``vanished`` ones are not in it."""

    added: list[str]
    changed: list[str]
    unchanged: list[str]
    vanished: list[str]


def chosen(row: Row, kind: type, leave: Collection[str] = ()) -> dict[str, Any]:
    """The values of a row for a dataclass; a text emptied in QGIS's attribute table comes back as NULL."""
    return {name: "" if text and row[name] is None else row[name] for name, text in _columns(kind) if name not in leave}


@cache
def _columns(kind: type) -> tuple[tuple[str, bool], ...]:
    """The fields of a dataclass, and whether each is a text; asked for every row."""
    return tuple((field.name, field.type == "str") for field in fields(kind))


def place(x: float | None, y: float | None) -> Place | None:
    """A point to store, None without a position."""
    return None if x is None or y is None or not (math.isfinite(x) and math.isfinite(y)) else (x, y)
