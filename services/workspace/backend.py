"""What a workspace needs of the place it is kept in: one SQL, two databases.

Statements are what SQLite and PostgreSQL both understand, their parameters are ``:named``. A row goes in
with its point as ``geom``: a pair, or None; :meth:`Backend.point` gives it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Row = Mapping[str, Any]

NO_VALUES: Row = {}

NIS_CODE = "nis_code"
"""The note that says whose a workspace is, and the column that says it of a row: a NIS code of 5 digits."""

Position = tuple[float, float]


class Backend(Protocol):
    """Where a workspace is kept. Every method raises InvalidFile when the place cannot be used."""

    @property
    def name(self) -> str:
        """What a person calls the place."""

    for_update_clause: str
    """What ends a SELECT whose row nobody else may change until this transaction ends."""

    skip_locked_clause: str
    """What ends one that leaves rows out which somebody else has locked."""

    unowned_defaults: Row
    """What else a correction that was moved here needs, so that whoever drafts goes on with it."""

    nis_code: str
    """Whose rows are written, empty while the workspace does not know its commune."""

    def fetch(self, sql: str, values: Row = NO_VALUES) -> Sequence[Row]:
        """Return the rows of a SELECT."""

    def fetch_tuples(self, sql: str, values: Row = NO_VALUES) -> Sequence[tuple[Any, ...]]:
        """Return the rows of a SELECT, in the order of its columns: quicker where there are many."""

    def execute(self, sql: str, values: Row = NO_VALUES) -> int:
        """Change rows; how many were."""

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Add rows; all have the columns of the first."""

    def bulk_insert(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]], count: int) -> None:
        """Add about ``count`` rows as :meth:`insert` does, given as values of the columns ``names``, geom the last."""

    def update(self, table: str, key: str, rows: Sequence[Row]) -> None:
        """Bring the rows with these keys up to date, in the columns of the first."""

    def parse_point(self, geom: Any) -> tuple[float | None, float | None]:
        """Return the position in a ``geom`` that was read; (None, None) for null, empty or no point."""

    def transaction(self) -> AbstractContextManager[None]:
        """One transaction: all of it is on the disk afterwards, or nothing."""

    def advisory_lock(self, name: str) -> None:
        """Let nobody else hold ``name`` until this transaction ends."""

    def lock_all(self) -> None:
        """Let nobody else write until this transaction ends."""

    def mark_changed(self, table: str, positions: Iterable[Position | None] = ()) -> None:
        """Tell readers that ``table`` changed, with points at ``positions``."""

    def adopt(self, nis_code: str) -> None:
        """Be a commune's from now on, with every row that was nobody's; for a workspace that is nobody's."""

    def record_steps(self, steps: Sequence[Row]) -> None:
        """Put steps of corrections that this transaction took into the trail."""

    def signature(self, who: str) -> str:
        """Return the name that stands for a person who calls themself ``who``."""

    def require_second_person(self) -> None:
        """Have nobody's own work approved by themselves, where the home can see to it and this person may say so."""

    def decide(
        self, versions: Mapping[str, int], new_state: str, reason_code: str, reason: str
    ) -> Mapping[str, str] | None:
        """Decide on corrections in review, by id with the versions that were seen; what became of each.

        None where the home leaves that to the caller.
        """

    def take_for_review(self, correction_ids: Sequence[str]) -> Mapping[str, str] | None:
        """Have corrections to be looked at by this person, and nobody else; what became of each.

        None where the home leaves that to the caller.
        """

    def leave_review(self, correction_ids: Sequence[str]) -> bool:
        """Let go of corrections that this person took to look at; False where the home leaves that to the caller."""

    def list_looks(self, correction_ids: Sequence[str]) -> Mapping[str, tuple[str, str]] | None:
        """Who looks at which of these, and until when (UTC); None where the home keeps no leases."""

    def give_count(self, nis_code: str, year: int, desk: str, last_count: int) -> int:
        """Give the next count of a commune's dossiers, in this transaction; at least one more than ``last_count``."""

    def receive_corrections(self, rows: Sequence[Row]) -> bool:
        """Put corrections of a dossier up for review, where the home lets nobody insert them otherwise.

        False where the home leaves that to the caller.
        """

    def allow_import(self) -> AbstractContextManager[None]:
        """Let rows in as they are, within a transaction: a workspace that moves here."""

    def claim(self, correction_id: str, who: str) -> None:
        """Note, in this transaction, that this desk is about to send a correction."""

    def orphaned_sends(self) -> AbstractContextManager[list[str]]:
        """Give the ids of corrections in sending that no living desk will ever finish."""

    def sending_lock(self) -> AbstractContextManager[None]:
        """Be one who may send. Raises RepereError if that is not the moment."""

    def now(self) -> str:
        """Return this moment by the clock that everybody who writes here shares: UTC, to the second."""

    def close(self) -> None:
        """Let it go."""


class TableGroup:
    """A part of a workspace: the questions and changes to some of its tables."""

    _backend: Backend
