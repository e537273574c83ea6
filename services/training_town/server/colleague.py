"""A colleague who changes an address, at once or just before somebody else's correction of it arrives."""

from __future__ import annotations

import re
from typing import Any

from ..http_types import Reply, Request, Route, as_json
from ..world.town_state import TownState

FIELDS = {"house_number": str, "box_number": str, "postcode": str, "x": float, "y": float}
"""What a colleague may change of an address; x and y are metres in EPSG:31370."""

MAX_TEXT_CHARS = 40


def plan(call: Request) -> Reply:
    """Change an address now, or (``when`` is ``first_write``) just before the next correction of an address arrives."""
    wish = call.json()
    try:
        address, values, is_later = _parse(wish)
    except ValueError as error:
        return as_json({"message": str(error), "statusCode": 400}, 400)
    known = call.state.db.execute("SELECT 1 FROM address WHERE id = ? AND status = 'current'", (address,)).fetchone()
    if known is None:
        return as_json({"message": f"no address {address}", "statusCode": 404}, 404)
    if is_later:
        call.state.planned_changes[address] = values
    else:
        _change(call.state, address, values)
    return as_json({"ok": True})


def act(state: TownState, method: str, path: str) -> None:
    """Make the changes that were planned, where a request is one that sends a correction."""
    paths = ("/address-report/signalements", "/address-registry/v2/")
    if state.planned_changes and method != "GET" and path.startswith(paths):
        for address, values in list(state.planned_changes.items()):
            _change(state, address, values)
        state.planned_changes.clear()


def _parse(wish: Any) -> tuple[int, dict[str, Any], bool]:
    if not isinstance(wish, dict) or not wish.keys() <= {"id", "when", *FIELDS}:
        raise ValueError(f"an object with no other fields than id, when, {', '.join(FIELDS)} is needed")
    if not isinstance(wish.get("id"), str) or not re.fullmatch(r"\d{1,15}", wish["id"], re.ASCII):
        raise ValueError("id must be an address's number, as a text")
    if wish.get("when", "now") not in ("now", "first_write"):
        raise ValueError("when must be now or first_write")
    values: dict[str, Any] = {}
    for name, kind in FIELDS.items():
        if name not in wish:
            continue
        value = wish[name]
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 400000
        if not (is_number if kind is float else isinstance(value, str) and len(value) <= MAX_TEXT_CHARS):
            raise ValueError(f"{name} cannot be {value!r}"[:200])
        values[name] = value
    if not values:
        raise ValueError("nothing is changed")
    return int(wish["id"]), values, wish.get("when") == "first_write"


def _change(state: TownState, address: int, values: dict[str, Any]) -> None:
    for name, value in values.items():
        # the name is one of FIELDS
        state.db.execute(f"UPDATE address SET {name} = ? WHERE id = ?", (value, address))  # noqa: S608
    state.db.execute("UPDATE address SET version = version + 1 WHERE id = ?", (address,))


ROUTES: tuple[Route, ...] = (("POST", r"/sandbox/colleague", plan),)
