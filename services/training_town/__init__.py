"""The training town: the services Repère talks to, on loopback, with data, resets and faults.

Its server is imported when it is first asked for: QGIS only needs to know which towns there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .world.town_commune import TownCommune, list_towns

if TYPE_CHECKING:
    from .server.server import TrainingTown

__all__ = ["TownCommune", "TrainingTown", "list_towns"]


def __getattr__(name: str) -> Any:
    if name != "TrainingTown":
        raise AttributeError(name)
    from .server.server import TrainingTown

    return TrainingTown
