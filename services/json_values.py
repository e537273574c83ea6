"""Values out of JSON that somebody else wrote: each function gives what it is named for, whatever stands there."""

from __future__ import annotations

from typing import Any


def as_dict(value: object) -> dict[str, Any]:
    """Return ``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Return ``value`` if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_objects(value: object) -> list[dict[str, Any]]:
    """Return the objects of a list, without what else stands in it; none for anything but a list."""
    return [item for item in as_list(value) if isinstance(item, dict)]


def as_number(value: object) -> float:
    """Return a number of any size as one that a scale or a count can be, 0 for anything else."""
    return float(value) if isinstance(value, (int, float)) and abs(value) < 1e12 else 0.0
