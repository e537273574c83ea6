"""From what flows to what is stored, and back."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import fields
from functools import cache
from typing import Any

from .backend import Position, Row


def row_to_kwargs(row: Row, kind: type, skip: Collection[str] = (), strict: bool = False) -> dict[str, Any]:
    """Return the values of a row for a dataclass; a text emptied in QGIS's attribute table comes back as NULL.

    What another program put into a cell is read as text, or as no number. Raises TypeError for it where ``strict``.
    """
    values = {}
    for name, wanted in _columns(kind):
        if name in skip:
            continue
        value = row[name]
        if type(value) is not wanted:
            value = _as_text(value, strict) if wanted is str else number_or_none(value) if wanted is float else value
        values[name] = value
    return values


@cache
def _columns(kind: type) -> tuple[tuple[str, type], ...]:
    """Return the fields of a dataclass with the types of their cells, ``object`` for any; asked for every row."""
    types = {"str": str, "float": float, "float | None": float}
    return tuple((field.name, types.get(str(field.type), object)) for field in fields(kind))


def _as_text(cell: object, strict: bool) -> str:
    if strict and cell is not None:
        raise TypeError(type(cell).__name__)
    return text_or_empty(cell)


def text_or_empty(cell: object) -> str:
    """Return a cell of any program's as text: bytes as far as they are UTF-8, nothing for NULL."""
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else "" if cell is None else str(cell)


def number_or_none(cell: object) -> float | None:
    """Return a cell as a number, None if it is none."""
    return cell if isinstance(cell, (int, float)) else None


def point_or_none(x: float | None, y: float | None) -> Position | None:
    """Return a point to store, None without a position."""
    return None if x is None or y is None or not (math.isfinite(x) and math.isfinite(y)) else (x, y)
