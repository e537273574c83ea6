"""The trail of every correction: append-only, each step chained to the one before it.

A step's hash is the SHA-256 of the canonical JSON of its words and of the hash before it; how many steps
there are and the last hash are kept apart, as the head, so that a trail cut short is noticed too. In a team's
database the database itself writes both. In a file, who may write to it may rewrite the whole trail and its head:
an exported copy, or the head that each dossier carries, kept elsewhere, tells even that.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..csv_export import format_csv
from ..errors import N_, InvalidFile
from ..model.correction import State
from .backend import Row, TableGroup
from .row_mapping import text_or_empty
from .schema import STEP_COLUMNS

HEAD_NOTE = "audit_head"
"""The note that holds the head."""

HASH_VERSION = 2
"""How steps are hashed now; 1 is that of workspaces of version 4 and before."""

_HASHED_COLUMNS = {
    1: ("at", "correction_id", "from_state", "to_state", "actor", "detail"),
    HASH_VERSION: (*STEP_COLUMNS, "nis_code", "hash_version"),
}
"""What goes into a hash, by its version."""

_VERSION_1_NAMES = {"actor": "who"}
"""What version 1 calls a column."""

_EXPORT_COLUMNS = ("number", *STEP_COLUMNS, "nis_code", "hash_version", "previous", "hash")

_IDS_PER_QUERY = 500

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


def make_step(correction_id: str, old: State | str, new: State, who: str, detail: str) -> Step:
    """Return what to record of a step; no ``old`` state is a beginning. When it was taken is noted as it is written."""
    states = {"from_state": State(old).value if old else "", "to_state": new.value}
    return {"correction_id": correction_id, **states, "actor": who, "detail": detail}


class AuditTrail(TableGroup):
    """Reading is anybody's; writing goes with the step it records."""

    def list_steps(self, correction_id: str = "") -> list[Step]:
        """Return one correction's trail, or all: at, correction_id, from_state, to_state, actor, detail, db_user."""
        rows = self._backend.fetch(
            f"SELECT {', '.join(STEP_COLUMNS)} FROM audit WHERE :id = '' OR correction_id = :id ORDER BY fid",  # noqa: S608
            {"id": correction_id},
        )
        return [{name: text_or_empty(row[name]) for name in STEP_COLUMNS} for row in rows]

    def list_chained_steps(self, correction_ids: Collection[str]) -> list[dict[str, str]]:
        """List the steps of corrections with their hashes, in the order of the trail."""
        columns = ("fid", *STEP_COLUMNS, "previous", "hash")
        ids, steps = sorted(correction_ids), list[Row]()
        for begin in range(0, len(ids), _IDS_PER_QUERY):
            named = {f"id{number}": each for number, each in enumerate(ids[begin : begin + _IDS_PER_QUERY])}
            listed = ", ".join(f":{name}" for name in named)
            steps += self._backend.fetch(
                f"SELECT {', '.join(columns)} FROM audit WHERE correction_id IN ({listed})",  # noqa: S608 - our own names
                named,
            )
        steps.sort(key=lambda row: int(row["fid"]))
        return [{name: text_or_empty(row[name]) for name in columns[1:]} for row in steps]

    def find_alteration(self) -> Alteration | None:
        """Where the trail was altered first; None if it is as it was written."""
        rows, head = self._trail()
        return _find_alteration(rows, head)

    def trail_head(self) -> str:
        """Return the number of steps and the last hash: printed elsewhere, it anchors the trail; empty if none."""
        rows = self._backend.fetch("SELECT value FROM meta WHERE key = :key", {"key": HEAD_NOTE})
        return text_or_empty(rows[0]["value"]) if rows else ""

    def export_audit(self, path: Path) -> None:
        """Write the whole trail with its chain as CSV (UTF-8 for Excel). Raises InvalidFile if it cannot be written."""
        rows, _ = self._trail()
        table = (
            (number, *(text_or_empty(row[name]) for name in _EXPORT_COLUMNS[1:])) for number, row in enumerate(rows, 1)
        )
        try:
            with path.open("w", encoding="utf-8", newline="") as file:
                file.write(format_csv(_EXPORT_COLUMNS, table))
        except OSError as error:
            raise InvalidFile(
                N_("{path} cannot be written."),
                N_("Ask for the right to write there, or choose another folder."),
                path=path,
            ) from error

    def compare_export(self, path: Path) -> Alteration | None:
        """Where the trail is not what an export of it says, first; None if it only went on since.

        Raises InvalidFile if ``path`` is no export of a trail.
        """
        exported = _read_export(path)
        rows, head = self._trail()
        for number, (row, expected) in enumerate(zip(rows, exported), 1):
            if row["hash"] != expected:
                return Alteration(number, "changed", row["correction_id"])
        if len(rows) < len(exported):
            return Alteration(len(rows) + 1, "truncated")
        return _find_alteration(rows, head)

    def _trail(self) -> tuple[Sequence[Row], str]:
        """All rows and the head, as they were at one moment."""
        rows = self._backend.fetch(
            "SELECT a.*, h.head FROM (SELECT max(value) AS head FROM meta WHERE key = :key) h"
            " LEFT JOIN audit a ON 1 = 1 ORDER BY a.fid",
            {"key": HEAD_NOTE},
        )
        steps = [
            {name: text_or_empty(cell) for name, cell in dict(row).items()} for row in rows if row["fid"] is not None
        ]
        return steps, text_or_empty(rows[0]["head"])

    @contextmanager
    def _step_transaction(self) -> Iterator[list[Step]]:
        """One transaction whose steps, put into the list, end up in the trail with it.

        The chain is one file everybody waits in: it is written last, so that they wait little.
        """
        with self._backend.transaction():
            steps: list[Step] = []
            yield steps
            if steps:
                self._backend.record_steps(steps)


def chain_steps(steps: Sequence[Row], head: str) -> tuple[list[dict[str, Any]], str]:
    """Return steps as rows that go on from ``head``, and the head after them."""
    count, last = _head(head)
    rows = []
    for taken in steps:
        words = dict(taken)
        row: dict[str, Any] = {name: str(words.get(name) or "") for name in (*STEP_COLUMNS, "nis_code")}
        row |= {"hash_version": HASH_VERSION, "previous": last}
        row["hash"] = last = _hash(row, last)
        rows.append(row)
    return rows, f"{count + len(rows)} {last}"


def _head(head: str) -> tuple[int, str]:
    count, _, last = head.partition(" ")
    return int(count) if count.isdecimal() and len(count) < 19 else 0, last


def _version(row: Row) -> int:
    """How a step was hashed; those of before version 5 do not say."""
    version = text_or_empty(row["hash_version"])
    if version in ("", "0"):
        return 1
    return int(version) if version.isdecimal() and len(version) < 19 else 0


def _hash(row: Row, previous: str) -> str:
    version = _version(row)
    names = _HASHED_COLUMNS.get(version, _HASHED_COLUMNS[HASH_VERSION])
    words = {_VERSION_1_NAMES.get(name, name) if version == 1 else name: str(row[name] or "") for name in names}
    canonical = json.dumps({**words, "previous": previous}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def _find_alteration(rows: Sequence[Row], head: str) -> Alteration | None:
    known = {row["hash"] for row in rows}
    last, version = "", 1
    for number, row in enumerate(rows, 1):
        linked, whole = row["previous"] == last, row["hash"] == _hash(row, row["previous"] or "")
        # nobody hashes as before once it is done anew
        if linked and whole and _version(row) >= version:
            last, version = row["hash"], _version(row)
            continue
        if whole and number > 1 and row["previous"] == rows[number - 2]["previous"]:
            # both go on from the same step: the first was put in between
            return Alteration(number - 1, "inserted", rows[number - 2]["correction_id"])
        if whole and not linked and row["previous"] in known:
            return Alteration(number, "reordered", row["correction_id"])
        if number < len(rows) and rows[number]["previous"] == last:
            return Alteration(number, "inserted", row["correction_id"])
        return Alteration(number, "removed" if whole and not linked else "changed", row["correction_id"])
    count, end = _head(head)
    if len(rows) > count:
        return Alteration(count + 1, "inserted", rows[count]["correction_id"])
    if (len(rows), last) != (count, end):
        return Alteration(len(rows) + 1, "truncated")
    return None


def _read_export(path: Path) -> list[str]:
    """Return the hashes of an exported trail, in its order."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidFile(
            N_("{file} cannot be read ({reason})."), N_("Choose another file."), file=path.name, reason=error
        ) from error
    if not rows or any(not row.get("hash") or row.get("number") != str(at) for at, row in enumerate(rows, 1)):
        raise InvalidFile(
            N_("{file} is not an export of a journal."),
            N_("Choose a table that “Export the journal…” wrote, as it was written."),
            file=path.name,
        )
    return [row["hash"] for row in rows]
