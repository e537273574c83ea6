"""When an address that a service holds is the one that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SAME_PLACE = 0.01
"""Metres within which two positions are the same."""

FIELDS = ("street_name", "house_number", "box_number", "postcode")


def differs(wanted: Mapping[str, Any], held: Mapping[str, Any]) -> bool:
    """Whether ``held`` has any field of ``wanted`` otherwise; an empty field equals an absent one."""
    place = wanted.get("position")
    if place and not same_place(place, held.get("position")):
        return True
    return any(name in wanted and str(held.get(name) or "") != str(wanted[name] or "") for name in FIELDS)


def same_place(wanted: Any, held: Any) -> bool:
    """Whether two positions, metres in one system, are the same; what cannot be read is not."""
    try:
        return all(abs(float(held[axis]) - float(wanted[axis])) <= SAME_PLACE for axis in ("x", "y"))
    except (KeyError, TypeError, ValueError):
        return False
