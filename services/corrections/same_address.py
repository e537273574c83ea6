"""When an address that a service holds is the one that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SAME_POSITION_M = 0.01
"""Metres within which two positions are the same."""

ADDRESS_FIELDS = ("street_name", "house_number", "box_number", "postcode")


def is_different(expected: Mapping[str, Any], actual: Mapping[str, Any]) -> bool:
    """Return whether a field of ``expected`` is otherwise in ``actual``; an empty field equals an absent one."""
    place = expected.get("position")
    if place and not is_same_position(place, actual.get("position")):
        return True
    return any(name in expected and str(actual.get(name) or "") != str(expected[name] or "") for name in ADDRESS_FIELDS)


def is_same_position(expected: Any, actual: Any) -> bool:
    """Return whether two positions, metres in one system, are the same; one that cannot be read is not."""
    try:
        return all(abs(float(actual[axis]) - float(expected[axis])) <= SAME_POSITION_M for axis in ("x", "y"))
    except (KeyError, TypeError, ValueError):
        return False
