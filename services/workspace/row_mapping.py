"""From what flows to what is stored, and back."""

from __future__ import annotations

import math
from dataclasses import fields
from functools import cache, lru_cache
from typing import Any

from .backend import Position, Row


def row_to_kwargs(row: Row, kind: type, skip: tuple[str, ...] = (), strict: bool = False) -> dict[str, Any]:
    """Return the values of a row for a dataclass; a text emptied in QGIS's attribute table comes back as NULL.

    What another program put into a cell is read as text, or as no number. Raises TypeError for it where ``strict``.
    """
    names = _names(kind, skip)
    values = dict(zip(names, map(row.__getitem__, names)))
    for name, wanted in _odd_cells(kind, names, tuple(map(type, values.values()))):
        values[name] = _as_text(values[name], strict) if wanted is str else number_or_none(values[name])
    return values


@cache
def _names(kind: type, skip: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields of a dataclass that a row has."""
    return tuple(field.name for field in fields(kind) if field.name not in skip)


@lru_cache(1000)
def _odd_cells(kind: type, names: tuple[str, ...], types: tuple[type, ...]) -> list[tuple[str, type]]:
    """Return which cells are not of their field's type, and that type; nearly all rows of a table are alike."""
    plain = {"str": str, "float": float, "float | None": float}
    wanted = {field.name: plain[str(field.type)] for field in fields(kind) if str(field.type) in plain}
    return [(name, wanted[name]) for name, cell in zip(names, types) if wanted.get(name, cell) is not cell]


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
