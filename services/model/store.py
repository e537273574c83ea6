"""What is asked of wherever things are kept, whichever room asks, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class MergeResult:
    """What a fresh list changed: the names (ids or keys) of its rows. ``vanished`` ones are not in it."""

    added: list[str]
    changed: list[str]
    unchanged: list[str]
    vanished: list[str]


class Notes(Protocol):
    """Small texts under a key. Every method raises InvalidFile where they cannot be read or written."""

    def get_note(self, key: str, default: str = "") -> str:
        """Return a note."""

    def get_json_note(self, key: str) -> dict[str, Any]:
        """Return a note that is kept as a JSON object; empty where there is none, or none that can be read."""

    def set_note(self, key: str, value: str) -> None:
        """Keep a note."""
