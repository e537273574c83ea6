"""States of the town that are kept beside it under a name, and brought back."""

from __future__ import annotations

from ...errors import InvalidFile
from ..http_types import Reply, Request, Route, as_json

MAX_SAVES = 40
"""States that are kept at most; one under a name that is there takes its place."""


def list_saves(call: Request) -> Reply:
    """Return the names of the states that are kept, oldest first."""
    return as_json({"saves": call.state.list_saves()})


def save(call: Request) -> Reply:
    """Keep the town as it is now."""
    names, name = call.state.list_saves(), call.parts[0]
    if name not in names and len(names) >= MAX_SAVES:
        return as_json({"message": f"no more than {MAX_SAVES} states are kept", "statusCode": 409}, 409)
    call.state.save(name)
    return as_json({"saved": name})


def load(call: Request) -> Reply:
    """Have the town as it was kept. Faults stay as they are."""
    if call.parts[0] not in call.state.list_saves():
        return as_json({"message": f"no state {call.parts[0]}", "statusCode": 404}, 404)
    try:
        call.state.load(call.parts[0])
    except InvalidFile as error:
        return as_json({"message": str(error), "statusCode": 409}, 409)
    return as_json({"loaded": call.parts[0]})


_NAME = r"/sandbox/saves/([a-z0-9-]{1,60})"
ROUTES: tuple[Route, ...] = (
    ("GET", r"/sandbox/saves", list_saves),
    ("POST", _NAME, save),
    ("POST", _NAME + r"/load", load),
)
