"""What is doubted of incidents: where they are, and which are of one thing; and what a person says of that."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import N_, RepereError
from ..incidents.checks.duplicates import Duplicate
from ..incidents.checks.location import UNREADABLE, LocationFinding
from .backend import Row, TableGroup
from .row_mapping import number_or_none, row_to_kwargs, text_or_empty

VERDICTS = ("", "confirmed", "rejected")
"""What a person may say of a probable duplicate; empty is nothing yet."""


@dataclass(frozen=True)
class DuplicateVerdict:
    """A probable duplicate and what a person said of it (one of VERDICTS), who and when (UTC)."""

    duplicate: Duplicate
    verdict: str
    decided_by: str
    decided_at: str


class IncidentChecks(TableGroup):
    """Neither incidents nor corrections change with them."""

    def store_location_checks(self, findings: Iterable[LocationFinding]) -> None:
        """Keep these doubts about where incidents are, instead of those of before."""
        rows = [
            {
                "service_request_id": one.service_request_id,
                "kind": one.kind,
                "details": json.dumps(dict(one.values), ensure_ascii=False),
                "distance_m": one.distance_m,
                "lon": one.lon,
                "lat": one.lat,
            }
            for one in findings
        ]
        with self._backend.transaction():
            self._backend.execute(
                "DELETE FROM location_checks WHERE coalesce(nis_code, '') = :nis_code", self._commune_values()
            )
            self._backend.insert("location_checks", rows)
            self._backend.mark_changed("location_checks")

    def list_location_checks(self) -> list[LocationFinding]:
        """Return the doubts of the last check, in its order."""
        return [_finding(row) for row in self._backend.fetch("SELECT * FROM location_checks ORDER BY fid")]

    def store_duplicates(self, duplicates: Iterable[Duplicate]) -> None:
        """Keep these pairs instead of those of before; what was said of a pair stays said, found again or not."""
        with self._backend.transaction():
            self._backend.advisory_lock("duplicates")
            self._backend.execute(
                "DELETE FROM duplicates WHERE verdict = '' AND coalesce(nis_code, '') = :nis_code",
                self._commune_values(),
            )
            decided = {(row["first_id"], row["second_id"]) for row in self._backend.fetch("SELECT * FROM duplicates")}
            rows = [
                {**vars(pair), "verdict": "", "decided_by": "", "decided_at": ""}
                for pair in duplicates
                if (pair.first_id, pair.second_id) not in decided
            ]
            self._backend.insert("duplicates", rows)
            self._backend.mark_changed("duplicates")

    def _commune_values(self) -> Row:
        return {"nis_code": self._backend.nis_code}

    def list_duplicates(self, *verdicts: str) -> list[DuplicateVerdict]:
        """Return the pairs of which a person said one of ``verdicts`` (none given: all), the likeliest first."""
        rows = self._backend.fetch("SELECT * FROM duplicates ORDER BY confidence DESC, first_id, second_id")
        return [
            DuplicateVerdict(
                _duplicate(row),
                text_or_empty(row["verdict"]),
                text_or_empty(row["decided_by"]),
                text_or_empty(row["decided_at"]),
            )
            for row in rows
            if text_or_empty(row["verdict"]) in (verdicts or VERDICTS)
        ]

    def decide_duplicate(self, first_id: str, second_id: str, verdict: str, who: str) -> None:
        """Keep what a person says of a pair (one of VERDICTS; empty takes it back): nothing is merged.

        Raises RepereError if the pair is not in the list any more.
        """
        if verdict not in VERDICTS:
            raise ValueError(verdict)
        said = {"verdict": verdict, "who": "", "at": ""}
        if verdict:
            said.update(who=self._backend.signature(who), at=self._backend.now())
        with self._backend.transaction():
            done = self._backend.execute(
                "UPDATE duplicates SET verdict = :verdict, decided_by = :who, decided_at = :at"
                " WHERE first_id = :first_id AND second_id = :second_id",
                {**said, "first_id": first_id, "second_id": second_id},
            )
            if not done:
                raise RepereError(N_("This pair is no longer in the list."), N_("Look for duplicates again."))
            self._backend.mark_changed("duplicates")


def _finding(row: Row) -> LocationFinding:
    """Return a row as a doubt; one that is damaged stands as unreadable, and stops nobody."""
    numbers = (number_or_none(row[name]) for name in ("distance_m", "lon", "lat"))
    about = text_or_empty(row["service_request_id"])
    try:
        return LocationFinding(
            about, text_or_empty(row["kind"]), dict(json.loads(text_or_empty(row["details"]))), *numbers
        )
    except (ValueError, TypeError, RecursionError):
        return LocationFinding(about, UNREADABLE, {})


def _duplicate(row: Row) -> Duplicate:
    first, second, *numbers = row_to_kwargs(row, Duplicate).values()
    return Duplicate(first, second, *(each or 0.0 for each in numbers))
