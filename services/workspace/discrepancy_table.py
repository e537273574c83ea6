"""Discrepancies, as the last comparison found them, and what was decided on each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import itemgetter
from typing import Any

from ..errors import N_, RepereError
from ..model.correction import utc_now
from ..model.discrepancy import Discrepancy, StoredDecision, make_key
from ..model.store import MergeResult
from ..text import fold
from .backend import Position, Row, TableGroup
from .row_mapping import number_or_none, point_or_none, row_to_kwargs, text_or_empty

DECISIONS = ("", "correct_source", "source_right", "skipped")
"""What may be decided on a discrepancy; empty is undecided."""

POSITION_KINDS = ("position", "no_position", "outside_commune", "off_parcel")
"""Kinds whose facts are positions; those of the others are what both sides write."""

MAX_SHIFT_M = 1.0
"""Metres by which a position may differ in fresher data and still be the one that was decided on."""

_FACT_COLUMNS = tuple(field.name for field in fields(Discrepancy))

_POSITION = itemgetter(*map(_FACT_COLUMNS.index, ("source_x", "source_y", "register_x", "register_y")))

_FACTS = slice(3, None)
# S608: the names are this package's own
_STORED_SQL = (
    f"SELECT key, geom, decision, {', '.join(_FACT_COLUMNS)} FROM discrepancies"  # noqa: S608
    " WHERE coalesce(nis_code, '') = :nis_code"
)
"""What is stored: the key, the point, the decision, then the facts."""


class Discrepancies(TableGroup):
    """Positions are metres in EPSG:31370."""

    def store_discrepancies(self, discrepancies: Iterable[Discrepancy]) -> MergeResult:
        """Replace the last comparison by this one; what was decided stays decided until its facts change.

        Rows keep their ``fid``. Undecided rows that are not found any more go, decided ones stay.
        """
        return self.store_discrepancy_rows(tuple(vars(discrepancy).values()) for discrepancy in discrepancies)

    def store_discrepancy_rows(self, rows: Iterable[tuple[Any, ...]]) -> MergeResult:
        """Do the same with the values of discrepancies, in the order of the fields: quicker where there are many."""
        fresh = {make_key(*row[:3]): row for row in rows}
        with self._backend.transaction():
            self._backend.advisory_lock("discrepancies")
            # another commune's are none of this comparison's
            ours = {"nis_code": self._backend.nis_code}
            stored = {row[0]: row for row in self._backend.fetch_tuples(_STORED_SQL, ours)}
            added = [key for key in fresh if key not in stored]
            kept = [key for key in fresh if key in stored]
            changed = [key for key in kept if not _is_stored_as(fresh[key], stored[key][_FACTS])]
            moved = set(changed)
            # most are as they were; what another program did to a point is made good
            adrift = [
                key
                for key in kept
                if key not in moved and self._backend.parse_point(stored[key][1]) != _point_of(fresh[key])
            ]
            self._backend.insert(
                "discrepancies",
                [{**_row(key, fresh[key]), **dict.fromkeys(_DECISION_COLUMNS, "")} for key in added],
            )
            self._backend.update("discrepancies", "key", [_row(key, fresh[key]) for key in (*changed, *adrift)])
            before = {key: dict(zip(_FACT_COLUMNS, stored[key][_FACTS])) for key in changed if stored[key][2]}
            again = [key for key, facts in before.items() if not _has_same_facts(facts, _row(key, fresh[key]))]
            self._backend.update(
                "discrepancies",
                "key",
                [{"key": key, "decision": "", "previous_decision": stored[key][2]} for key in again],
            )
            vanished = [key for key in stored if key not in fresh]
            for key in vanished:
                if not stored[key][2]:
                    self._backend.execute(
                        "DELETE FROM discrepancies WHERE key = :key AND coalesce(nis_code, '') = :nis_code",
                        {"key": key, **ours},
                    )
            self._backend.mark_changed("discrepancies", (_map_position(fresh[key]) for key in added + changed))
        return MergeResult(added, changed, [key for key in kept if key not in moved], vanished)

    def list_discrepancies(self, kind: str = "", undecided: bool = False) -> list[Discrepancy]:
        """Those stored, of one kind or all, in the order they came; ``undecided`` leaves the decided out."""
        rows = self._backend.fetch(
            "SELECT * FROM discrepancies WHERE (:kind = '' OR kind = :kind)"
            " AND (NOT :undecided OR decision = '') ORDER BY fid",
            {"kind": kind, "undecided": undecided},
        )
        return [Discrepancy(**_numbers(row_to_kwargs(row, Discrepancy))) for row in rows]

    def decide(self, key: str, decision: str, who: str, note: str = "") -> None:
        """Keep a decision (one of DECISIONS; empty takes it back). Raises RepereError if ``key`` is gone."""
        self.decide_all([key], decision, who, note)

    def decide_all(self, keys: Iterable[str], decision: str, who: str, note: str = "") -> None:
        """Decide the same of many, all or none. Raises RepereError if one of them is gone."""
        if decision not in DECISIONS:
            raise ValueError(decision)
        made = {"decision": decision, "who": self._backend.signature(who), "at": self._backend.now(), "note": note}
        with self._backend.transaction():
            for key in keys:
                done = self._backend.execute(
                    "UPDATE discrepancies SET decision = :decision, decided_by = :who, decided_at = :at, note = :note,"
                    " previous_decision = '' WHERE key = :key",
                    {**made, "key": key},
                )
                if not done:
                    raise RepereError(
                        N_("This discrepancy is no longer in the list."),
                        N_("Refresh: a new comparison has replaced it."),
                    )
            self._backend.mark_changed("discrepancies")

    def list_decided(self) -> list[tuple[Discrepancy, StoredDecision]]:
        """Return the differences of the last comparison that were decided, each with its decision."""
        decisions = self.decisions_by_key()
        return [(one, decisions[one.key]) for one in self.list_discrepancies() if one.key in decisions]

    def decisions_by_key(self) -> dict[str, StoredDecision]:
        """Every decision made, by the discrepancy's key; those whose facts changed since too."""
        rows = self._backend.fetch("SELECT * FROM discrepancies WHERE decision <> '' OR previous_decision <> ''")
        return {text_or_empty(row["key"]): StoredDecision(**row_to_kwargs(row, StoredDecision)) for row in rows}


_DECISION_COLUMNS = tuple(field.name for field in fields(StoredDecision))


def _has_same_facts(stored: Row, fresh: Row) -> bool:
    """Whether what a decision was made on still holds; another spelling of a text is the same."""
    if stored["kind"] not in POSITION_KINDS:
        return all(
            fold(text_or_empty(stored[name])) == fold(fresh[name]) for name in ("register_value", "source_value")
        )
    return all(
        _is_near(number_or_none(stored[name]), fresh[name])
        for name in ("register_x", "register_y", "source_x", "source_y")
    )


def _is_near(value: float | None, other_value: float | None) -> bool:
    return value is other_value if value is None or other_value is None else abs(value - other_value) <= MAX_SHIFT_M


def _map_position(row: Sequence[Any]) -> Position | None:
    """Where it is drawn: at the source's position, else at the register's."""
    source_x, source_y, register_x, register_y = _POSITION(row)
    return point_or_none(source_x, source_y) or point_or_none(register_x, register_y)


def _point_of(row: Sequence[Any]) -> tuple[float | None, float | None]:
    return _map_position(row) or (None, None)


def _is_stored_as(row: tuple[Any, ...], facts: tuple[Any, ...]) -> bool:
    return row == facts or _list_facts(row) == facts


def _list_facts(row: tuple[Any, ...]) -> tuple[Any, ...]:
    # SQLite knows no NaN, the only value that is not itself: an absent number is NULL
    return tuple([value if value == value else None for value in row])


def _row(key: str, row: tuple[Any, ...]) -> dict[str, Any]:
    values = dict(zip(_FACT_COLUMNS, _list_facts(row)))
    return {"key": key, **values, "compared_at": utc_now(), "geom": _map_position(row)}


def _numbers(values: dict[str, Any]) -> dict[str, Any]:
    return {name: math.nan if value is None else value for name, value in values.items()}
