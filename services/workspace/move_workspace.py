"""A workspace moves from one home to the other, whole: every row, every decision, the trail with its chain."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ..errors import N_, RepereError
from ..model.correction import State
from .backend import Backend
from .backends.postgis import Server
from .schema import TABLES
from .workspace import Workspace, open_backend

_UNMOVED_NOTES = ("workspace", "moved_to")
"""Notes that are about the home itself."""

_BLOCK_ROWS = 5000


def move(
    source: Workspace, destination: Workspace, *, progress: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, int]:
    """Move everything from ``source`` into the empty ``destination``; how many rows of each table.

    ``progress`` hears ``(tables done, tables)``.

    All or nothing: of the two, one can be opened, wherever a move is cut off, or neither until :func:`settle_move`.
    The copy says that the workspace is at the source until the source, which keeps its own, says that it went
    there. Raises RepereError if a correction is being sent, the destination holds anything, or the trail
    was altered; InvalidFile if one of them cannot be used.
    """
    altered = source.find_alteration()
    if altered is not None:
        raise RepereError(
            N_("The audit trail was altered at step {number}; the workspace is not moved."),
            N_("Keep the file as it is and tell who is responsible for it."),
            number=altered.number,
        )
    here, there = source._backend, destination._backend
    with source.sending_lock(), here.transaction():
        here.lock_all()
        _refuse_sending(here)
        with there.transaction(), there.allow_import():
            there.lock_all()
            _refuse_full(there)
            if there.nis_code not in ("", here.nis_code):
                raise RepereError(
                    N_("{path} is another commune's workspace; nothing was moved."),
                    N_("Choose another file or schema."),
                    path=there.name,
                )
            moved = {}
            for table in TABLES:
                moved[table] = _copy(here, there, table)
                progress(len(moved), len(TABLES))
            there.insert("meta", [{"key": "moved_to", "value": here.name}])
        here.insert("meta", [{"key": "moved_to", "value": there.name}])
    _admit(there, here)
    return moved


def settle_move(source: Path | Server, destination: Path | Server) -> bool:
    """Return whether the workspace moved from one home to the other, which is let be opened then.

    Raises InvalidFile if one of them cannot be used.
    """
    with closing(open_backend(source)) as here:
        notes = here.fetch("SELECT value FROM meta WHERE key = 'moved_to'")
        if [note["value"] for note in notes] != [str(destination)]:
            return False
        with closing(open_backend(destination)) as there:
            _admit(there, here)
    return True


def _admit(destination: Backend, source: Backend) -> None:
    with destination.transaction():
        destination.execute("DELETE FROM meta WHERE key = 'moved_to' AND value = :name", {"name": source.name})


def _copy(source: Backend, destination: Backend, table: str) -> int:
    names = [*TABLES[table].columns, *(["geom"] if TABLES[table].epsg else [])]
    rows = [{name: row[name] for name in names} for row in source.fetch(f"SELECT * FROM {table} ORDER BY fid")]  # noqa: S608
    if TABLES[table].epsg:
        for row in rows:
            x, y = source.parse_point(row["geom"])
            row["geom"] = None if x is None else (x, y)
    if table == "meta":
        rows = [row for row in rows if row["key"] not in _UNMOVED_NOTES]
        for row in rows:
            destination.execute("DELETE FROM meta WHERE key = :key", row)
    if table == "corrections":
        rows = [{**row, **destination.unowned_defaults} for row in rows]
    for start in range(0, len(rows), _BLOCK_ROWS):
        destination.insert(table, rows[start : start + _BLOCK_ROWS])
    destination.mark_changed(table, (row["geom"] for row in rows if "geom" in row))
    return len(rows)


def _refuse_sending(backend: Backend) -> None:
    if backend.fetch("SELECT 1 AS one FROM corrections WHERE state = :state", {"state": State.SENDING.value}):
        raise RepereError(
            N_("A correction is being sent; the workspace is not moved."), N_("Wait until the sending is done.")
        )


def _refuse_full(backend: Backend) -> None:
    for table in TABLES:
        if table != "meta" and backend.fetch(f"SELECT 1 AS one FROM {table} LIMIT 1"):  # noqa: S608
            raise RepereError(
                N_("{path} holds a workspace already; nothing was moved."),
                N_("Choose the name of a new one."),
                path=backend.name,
            )
