"""Discrepancies, as the last comparison found them, and what was decided on each."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from ..errors import N_, RepereError
from ..model.correction import now
from ..model.discrepancy import Discrepancy
from ..text import fold
from .backends.backend import Part, Place, Row
from .row_mapping import Difference, chosen, number, place, text

DECISIONS = ("", "correct_source", "source_right", "skipped")
"""What may be decided on a discrepancy; empty is undecided."""

POSITIONAL = ("position", "no_position", "outside_commune", "off_parcel")
"""Kinds whose facts are positions; those of the others are what both sides write."""

MOVED_M = 1.0
"""Metres by which a position may differ in fresher data and still be the one that was decided on."""

_COMPARED = tuple(field.name for field in fields(Discrepancy))


@dataclass(frozen=True)
class Decision:
    """What a technician decided on a discrepancy, when (UTC) and why.

    ``previous_decision`` is the decision where its facts changed since: ``decision`` is then empty, it is
    to decide again.
    """

    decision: str
    decided_by: str
    decided_at: str
    note: str
    previous_decision: str = ""


class Discrepancies(Part):
    """Positions are metres in EPSG:31370."""

    def store_discrepancies(self, discrepancies: Iterable[Discrepancy]) -> Difference:
        """Replace the last comparison by this one; what was decided stays decided until its facts change.

        Rows keep their ``fid``. Undecided rows that are not found any more go, decided ones stay.
        """
        fresh = {discrepancy.key: discrepancy for discrepancy in discrepancies}
        rows = {key: _row(discrepancy) for key, discrepancy in fresh.items()}
        with self._home.writing():
            self._home.hold("discrepancies")
            # another commune's are none of this comparison's
            ours = {"nis_code": self._home.nis_code}
            rows_of_ours = "SELECT * FROM discrepancies WHERE coalesce(nis_code, '') = :nis_code"
            stored = {row["key"]: row for row in self._home.read(rows_of_ours, ours)}
            added = [key for key in fresh if key not in stored]
            kept = [key for key in fresh if key in stored]
            changed = [key for key in kept if any(rows[key][name] != stored[key][name] for name in _COMPARED)]
            self._home.insert(
                "discrepancies",
                [{**rows[key], **dict.fromkeys(_DECIDED, "")} for key in added],
            )
            self._home.update("discrepancies", "key", [rows[key] for key in kept])
            again = [key for key in changed if stored[key]["decision"] and not _same_facts(stored[key], rows[key])]
            self._home.update(
                "discrepancies",
                "key",
                [{"key": key, "decision": "", "previous_decision": stored[key]["decision"]} for key in again],
            )
            vanished = [key for key in stored if key not in fresh]
            for key in vanished:
                if not stored[key]["decision"]:
                    self._home.run(
                        "DELETE FROM discrepancies WHERE key = :key AND coalesce(nis_code, '') = :nis_code",
                        {"key": key, **ours},
                    )
            self._home.touch("discrepancies", (_place(fresh[key]) for key in added + changed))
        moved = set(changed)
        return Difference(added, changed, [key for key in kept if key not in moved], vanished)

    def discrepancies(self, kind: str = "", undecided: bool = False) -> list[Discrepancy]:
        """Those stored, of one kind or all, in the order they came; ``undecided`` leaves the decided out."""
        rows = self._home.read(
            "SELECT * FROM discrepancies WHERE (:kind = '' OR kind = :kind)"
            " AND (NOT :undecided OR decision = '') ORDER BY fid",
            {"kind": kind, "undecided": undecided},
        )
        return [Discrepancy(**_numbers(chosen(row, Discrepancy))) for row in rows]

    def decide(self, key: str, decision: str, who: str, note: str = "") -> None:
        """Keep a decision (one of DECISIONS; empty takes it back). Raises RepereError if ``key`` is gone."""
        self.decide_all([key], decision, who, note)

    def decide_all(self, keys: Iterable[str], decision: str, who: str, note: str = "") -> None:
        """The same decision on many, all or none. Raises RepereError if one of them is gone."""
        if decision not in DECISIONS:
            raise ValueError(decision)
        made = {"decision": decision, "who": self._home.signature(who), "at": self._home.now(), "note": note}
        with self._home.writing():
            for key in keys:
                done = self._home.run(
                    "UPDATE discrepancies SET decision = :decision, decided_by = :who, decided_at = :at, note = :note,"
                    " previous_decision = '' WHERE key = :key",
                    {**made, "key": key},
                )
                if not done:
                    raise RepereError(
                        N_("This discrepancy is no longer in the list."),
                        N_("Refresh: a new comparison has replaced it."),
                    )
            self._home.touch("discrepancies")

    def decided(self) -> list[tuple[Discrepancy, Decision]]:
        """Return the differences of the last comparison that were decided, each with its decision."""
        decisions = self.decisions()
        return [(one, decisions[one.key]) for one in self.discrepancies() if one.key in decisions]

    def decisions(self) -> dict[str, Decision]:
        """Every decision made, by the discrepancy's key; those whose facts changed since too."""
        rows = self._home.read("SELECT * FROM discrepancies WHERE decision <> '' OR previous_decision <> ''")
        return {text(row["key"]): Decision(**chosen(row, Decision)) for row in rows}


_DECIDED = tuple(field.name for field in fields(Decision))


def _same_facts(one: Row, other: Row) -> bool:
    """Whether what a decision was made on still holds; another spelling of a text is the same."""
    if one["kind"] not in POSITIONAL:
        return all(fold(text(one[name])) == fold(other[name]) for name in ("register_value", "source_value"))
    return all(_near(number(one[name]), other[name]) for name in ("register_x", "register_y", "source_x", "source_y"))


def _near(one: float | None, other: float | None) -> bool:
    return one is other if one is None or other is None else abs(one - other) <= MOVED_M


def _place(discrepancy: Discrepancy) -> Place | None:
    """Where it is drawn: at the source's position, else at the register's."""
    return place(discrepancy.source_x, discrepancy.source_y) or place(discrepancy.register_x, discrepancy.register_y)


def _row(discrepancy: Discrepancy) -> dict[str, Any]:
    # SQLite knows no NaN: an absent number is NULL
    values = {
        name: None if isinstance(value, float) and math.isnan(value) else value
        for name, value in vars(discrepancy).items()
    }
    return {"key": discrepancy.key, **values, "compared_at": now(), "geom": _place(discrepancy)}


def _numbers(values: dict[str, Any]) -> dict[str, Any]:
    return {name: math.nan if value is None else value for name, value in values.items()}
