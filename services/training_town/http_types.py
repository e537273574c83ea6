"""What every service of the town is given, and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.message import Message
from typing import Any

from .world.town_commune import TownCommune
from .world.town_state import TownState

ISO = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True)
class Request:
    """A request, read whole. ``values`` holds query and form together; ``parts`` what the route's pattern caught."""

    method: str
    path: str
    values: Mapping[str, list[str]]
    headers: Message
    body: bytes
    base: str
    state: TownState
    now: datetime
    parts: tuple[str, ...] = ()

    @property
    def commune(self) -> TownCommune:
        """The commune that the town is."""
        return self.state.town.commune

    def get(self, name: str) -> str:
        """Return the first value given for ``name``, without blanks around it; empty if absent."""
        return (self.values.get(name) or [""])[0].strip()

    def get_list(self, name: str) -> list[str]:
        """Return the values of a comma list."""
        return [part.strip() for part in self.get(name).split(",") if part.strip()]

    def json(self) -> Any:
        """Return the body as JSON, None if it is something else, or holds half a character that no file takes."""
        try:
            value = json.loads(self.body)
            json.dumps(value, ensure_ascii=False).encode()
        except (ValueError, RecursionError):
            return None
        return value


@dataclass(frozen=True)
class Reply:
    """An answer."""

    body: bytes
    media_type: str = "application/json; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[[Request], Reply]
Route = tuple[str, str, Handler]
"""Method, pattern of the whole path (its groups become ``Request.parts``), and who answers."""


def as_json(
    value: object, status: int = 200, headers: Mapping[str, str] | None = None, indent: int | None = None
) -> Reply:
    """``value`` as a JSON answer."""
    return Reply(json.dumps(value, ensure_ascii=False, indent=indent).encode(), status=status, headers=headers or {})


def as_utc(text: str) -> str:
    """Return an ISO 8601 moment as ``…Z`` to the second; a moment without a zone is UTC. Raises ValueError."""
    # Python 3.9 and 3.10 do not read Z
    moment = datetime.fromisoformat(text[:-1] + "+00:00" if text[-1:] in ("Z", "z") else text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).strftime(ISO)
