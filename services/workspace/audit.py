"""The trail of every correction: append-only, each step chained to the one before it.

A step's hash is the SHA-256 of the canonical JSON of its words and of the hash before it; how many steps
there are and the last hash are kept apart, as the head, so that a trail cut short is noticed too. Who may
rewrite the whole trail and its head can forge both: an exported copy, kept elsewhere, tells even that.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..corrections.correction import State
from ..errors import N_, BadFile
from .home import Part, Row
from .schema import STEP

HEAD = "audit_head"
"""The note that holds the head."""

Step = dict[str, str]


@dataclass(frozen=True)
class Alteration:
    """Where a trail is not what was written: the first such step, counted from 1, and what was done to it.

    ``kind`` is ``changed``, ``removed`` (before this step), ``inserted``, ``reordered`` or
    ``truncated`` (the trail should go on here).
    """

    number: int
    kind: str
    correction_id: str = ""


def step(correction_id: str, old: State | str, new: State, who: str, detail: str) -> Step:
    """What to record of one step; no ``old`` state is a beginning. When it was taken is noted as it is written."""
    states = {"from_state": State(old).value if old else "", "to_state": new.value}
    return {"correction_id": correction_id, **states, "who": who, "detail": detail}


class Audit(Part):
    """Reading is anybody's; writing goes with the step it records."""

    def audit(self, correction_id: str = "") -> list[Step]:
        """The trail of one correction, or of all: at, correction_id, from_state, to_state, who, detail."""
        rows = self._home.read(
            f"SELECT {', '.join(STEP)} FROM audit WHERE :id = '' OR correction_id = :id ORDER BY fid",  # noqa: S608
            {"id": correction_id},
        )
        return [dict(row) for row in rows]

    def altered(self) -> Alteration | None:
        """Where the trail was altered first; None if it is as it was written."""
        rows, head = self._trail()
        return _altered(rows, head)

    def export_audit(self, path: Path) -> None:
        """Write the whole trail with its chain as CSV (UTF-8 for Excel). Raises BadFile if it cannot be written."""
        rows, _ = self._trail()
        try:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                out = csv.writer(file, delimiter=";")
                out.writerow(("number", *STEP, "previous", "hash"))
                for number, row in enumerate(rows, 1):
                    out.writerow((number, *(_cell(row[name]) for name in (*STEP, "previous", "hash"))))
        except OSError as error:
            raise BadFile(
                N_("{path} cannot be written."),
                N_("Ask for the right to write there, or choose another folder."),
                path=path,
            ) from error

    def _trail(self) -> tuple[Sequence[Row], str]:
        """All rows and the head, as they were at one moment."""
        rows = self._home.read(
            "SELECT a.*, h.head FROM (SELECT max(value) AS head FROM meta WHERE key = :key) h"
            " LEFT JOIN audit a ON 1 = 1 ORDER BY a.fid",
            {"key": HEAD},
        )
        return [row for row in rows if row["fid"] is not None], str(rows[0]["head"] or "")

    @contextmanager
    def _recording(self) -> Iterator[list[Step]]:
        """One transaction whose steps, put into the list, end up in the trail with it.

        The chain is one file everybody waits in: it is written last, so that they wait little.
        """
        with self._home.writing():
            steps: list[Step] = []
            yield steps
            if steps:
                self._home.hold("audit")
                head = self._home.read("SELECT value FROM meta WHERE key = :key", {"key": HEAD})
                at = self._home.now()
                rows, value = chained([{**taken, "at": at} for taken in steps], str(head[0]["value"]) if head else "")
                self._home.insert("audit", rows)
                self._home.run("UPDATE meta SET value = :value WHERE key = :key", {"value": value, "key": HEAD})


def chained(steps: Sequence[Row], head: str) -> tuple[list[Step], str]:
    """Steps as rows that go on from ``head``, and the head after them."""
    count, last = _head(head)
    rows = []
    for taken in steps:
        words = {name: str(taken[name] or "") for name in STEP}
        rows.append({**words, "previous": last, "hash": _hash(words, last)})
        last = rows[-1]["hash"]
    return rows, f"{count + len(rows)} {last}"


def _head(head: str) -> tuple[int, str]:
    count, _, last = head.partition(" ")
    return int(count) if count.isdecimal() else 0, last


def _hash(row: Row, previous: str) -> str:
    words = {**{name: row[name] or "" for name in STEP}, "previous": previous}
    canonical = json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def _altered(rows: Sequence[Row], head: str) -> Alteration | None:
    known = {row["hash"] for row in rows}
    last = ""
    for number, row in enumerate(rows, 1):
        linked, whole = row["previous"] == last, row["hash"] == _hash(row, row["previous"] or "")
        if linked and whole:
            last = row["hash"]
            continue
        if whole and number > 1 and row["previous"] == rows[number - 2]["previous"]:
            # both go on from the same step: the first was put in between
            return Alteration(number - 1, "inserted", rows[number - 2]["correction_id"])
        if whole and row["previous"] in known:
            return Alteration(number, "reordered", row["correction_id"])
        if number < len(rows) and rows[number]["previous"] == last:
            return Alteration(number, "inserted", row["correction_id"])
        return Alteration(number, "removed" if whole else "changed", row["correction_id"])
    count, end = _head(head)
    if len(rows) > count:
        return Alteration(count + 1, "inserted", rows[count]["correction_id"])
    if (len(rows), last) != (count, end):
        return Alteration(len(rows) + 1, "truncated")
    return None


def _cell(value: str | None) -> str:
    """A text that a spreadsheet will not take for a formula."""
    text = value or ""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
