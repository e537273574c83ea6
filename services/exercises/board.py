"""The trainer's board: which desk is at which step, and how long it has been there by the trainer's own clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import InvalidFile
from .classroom import DeskState, read_desk_states

SILENT_AFTER_S = 60.0
"""Seconds without a new file after which a desk is taken for gone; a desk writes every few seconds."""


@dataclass(frozen=True)
class DeskRow:
    """One desk as the trainer sees it; times are seconds, by what the trainer's computer saw change."""

    state: DeskState
    stuck_s: float
    silent_s: float
    steps: int
    step: int

    @property
    def is_done(self) -> bool:
        """Whether every check of its exercise is right, as it says."""
        return 0 < self.steps <= self.step

    @property
    def is_silent(self) -> bool:
        """Whether nothing has come from it for a while."""
        return self.silent_s >= SILENT_AFTER_S


@dataclass
class _Sight:
    state: DeskState
    progressed_at: float
    heard_at: float


class Board:
    """What was seen of each desk so far. ``steps`` are the checks of each exercise by its id: a desk's own word on how
    many there are is not taken.
    """

    def __init__(self, folder: Path, steps: Mapping[str, int]) -> None:
        self.folder = folder
        self.steps = dict(steps)
        self.errors: list[InvalidFile] = []
        self._sights: dict[str, _Sight] = {}

    def observe(self, now: float) -> list[DeskRow]:
        """Read the folder at ``now`` (seconds of a steady clock): the longest stuck first, who is done last.

        A file that cannot be read leaves what was last seen of its desk; InvalidFile if the folder is away.
        """
        states, self.errors = read_desk_states(self.folder)
        for desk, state in states.items():
            sight = self._sights.get(desk)
            if sight is None:
                self._sights[desk] = _Sight(state, now, now)
                continue
            if state.beat != sight.state.beat:
                sight.heard_at = now
            if (state.exercise, state.step) != (sight.state.exercise, sight.state.step):
                sight.progressed_at = now
            sight.state = state
        gone = [desk for desk in self._sights if not (self.folder / f"desk-{desk}.json").exists()]
        for desk in gone:
            del self._sights[desk]
        rows = [self._row(sight, now) for sight in self._sights.values()]
        return sorted(rows, key=lambda row: (row.is_done, -row.stuck_s, row.state.nickname, row.state.desk))

    def _row(self, sight: _Sight, now: float) -> DeskRow:
        steps = self.steps.get(sight.state.exercise, 0)
        step = min(sight.state.step, steps)
        return DeskRow(sight.state, now - sight.progressed_at, now - sight.heard_at, steps, step)
