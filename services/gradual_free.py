"""Long lists let go of bit by bit: freed in one go, 100,000 rows hold the interpreter, and the window waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

T = TypeVar("T")

_BATCH_ITEMS = 500


def consume(items: list[T]) -> Iterator[T]:
    """Yield the items in their order, each let go of once the next is asked for; the list is empty in the end."""
    items.reverse()
    while items:
        yield items.pop()


def clear_gradually(items: list[Any]) -> None:
    """Empty a list whose items nobody else needs; other threads may run in between."""
    while items:
        del items[-_BATCH_ITEMS:]
