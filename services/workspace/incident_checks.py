"""What is doubted of incidents: where they are, and which are of one thing; and what a person says of that."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import N_, RepereError
from ..incidents.checks.duplicates import Duplicate
from ..incidents.checks.location import UNREADABLE, Finding
from .backends.backend import Part, Row
from .row_mapping import chosen, number, text

VERDICTS = ("", "confirmed", "rejected")
"""What a person may say of a probable duplicate; empty is nothing yet."""


@dataclass(frozen=True)
class DuplicateVerdict:
    """A probable duplicate and what a person said of it (one of VERDICTS), who and when (UTC)."""

    duplicate: Duplicate
    verdict: str
    decided_by: str
    decided_at: str


class Doubts(Part):
    """Neither incidents nor corrections change with them."""

    def store_findings(self, findings: Iterable[Finding]) -> None:
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
        with self._home.writing():
            self._home.run("DELETE FROM location_checks WHERE coalesce(nis_code, '') = :nis_code", self._ours())
            self._home.insert("location_checks", rows)
            self._home.touch("location_checks")

    def findings(self) -> list[Finding]:
        """The doubts of the last check, in its order."""
        return [_finding(row) for row in self._home.read("SELECT * FROM location_checks ORDER BY fid")]

    def store_duplicates(self, duplicates: Iterable[Duplicate]) -> None:
        """Keep these pairs instead of those of before; what was said of a pair stays said, found again or not."""
        with self._home.writing():
            self._home.hold("duplicates")
            self._home.run(
                "DELETE FROM duplicates WHERE verdict = '' AND coalesce(nis_code, '') = :nis_code", self._ours()
            )
            decided = {(row["first_id"], row["second_id"]) for row in self._home.read("SELECT * FROM duplicates")}
            rows = [
                {**vars(pair), "verdict": "", "decided_by": "", "decided_at": ""}
                for pair in duplicates
                if (pair.first_id, pair.second_id) not in decided
            ]
            self._home.insert("duplicates", rows)
            self._home.touch("duplicates")

    def _ours(self) -> Row:
        return {"nis_code": self._home.nis_code}

    def duplicates(self, *verdicts: str) -> list[DuplicateVerdict]:
        """The pairs of which a person said one of ``verdicts`` (none given: all), the likeliest first."""
        rows = self._home.read("SELECT * FROM duplicates ORDER BY confidence DESC, first_id, second_id")
        return [
            DuplicateVerdict(_duplicate(row), text(row["verdict"]), text(row["decided_by"]), text(row["decided_at"]))
            for row in rows
            if text(row["verdict"]) in (verdicts or VERDICTS)
        ]

    def decide_duplicate(self, first_id: str, second_id: str, verdict: str, who: str) -> None:
        """Keep what a person says of a pair (one of VERDICTS; empty takes it back): nothing is merged.

        Raises RepereError if the pair is not in the list any more.
        """
        if verdict not in VERDICTS:
            raise ValueError(verdict)
        said = {"verdict": verdict, "who": "", "at": ""}
        if verdict:
            said.update(who=self._home.signature(who), at=self._home.now())
        with self._home.writing():
            done = self._home.run(
                "UPDATE duplicates SET verdict = :verdict, decided_by = :who, decided_at = :at"
                " WHERE first_id = :first_id AND second_id = :second_id",
                {**said, "first_id": first_id, "second_id": second_id},
            )
            if not done:
                raise RepereError(N_("This pair is no longer in the list."), N_("Look for duplicates again."))
            self._home.touch("duplicates")


def _finding(row: Row) -> Finding:
    """A row as a doubt; one that is damaged stands as unreadable, and stops nobody."""
    numbers = (number(row[name]) for name in ("distance_m", "lon", "lat"))
    about = text(row["service_request_id"])
    try:
        return Finding(about, text(row["kind"]), dict(json.loads(text(row["details"]))), *numbers)
    except (ValueError, TypeError, RecursionError):
        return Finding(about, UNREADABLE, {})


def _duplicate(row: Row) -> Duplicate:
    first, second, *numbers = chosen(row, Duplicate).values()
    return Duplicate(first, second, *(each or 0.0 for each in numbers))
