"""Read a dossier or an answer that somebody sent: hostile input, opened to read and never written.

Only plain tables are read, within limits of size, count and depth: no view, no trigger, no calculated column runs. The
canonical JSON is what counts; whatever else the file shows is for its readers.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..errors import N_, InvalidFile
from ..model.correction import ADDRESS_KINDS
from ..picture_formats import detect_picture_format
from .dossier_format import (
    FORMAT,
    MAX_EVIDENCE_PER_ITEM,
    MAX_ITEMS,
    MAX_JSON_DEPTH,
    DossierContent,
    DossierItem,
    UnreadableDossier,
    canonical_json,
    check_item,
    check_manifest,
    parse_number,
)

MAX_FILE_BYTES = 200 * 1024 * 1024
MAX_CONTENT_CHARACTERS = 200_000
"""Of the JSON of one item, or of the manifest."""
MAX_EVIDENCE_BYTES = 20 * 1024 * 1024
MAX_DIGITS = 18
"""Of a whole number; a coordinate or a count has fewer."""
MAX_READ_S = 30.0
"""Seconds for one file: a good one of 5,000 items takes three."""

_STEPS_BETWEEN_LOOKS = 100_000

_LONG_NUMBER = re.compile(rf"(?<![.0-9])[0-9]{{{MAX_DIGITS + 1}}}")
_JSON_TEXT, _BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"'), re.compile(r"[\[{\]}]")


class NewerDossier(UnreadableDossier):
    """A dossier of a format that this Repère does not know."""

    problem = "newer_format"


class ForeignDossier(InvalidFile):
    """A dossier of format 1: it has no number with a NIS code, no sums and no seal."""


def read_dossier(path: Path) -> DossierContent:
    """Read a dossier or an answer, its sums and its seal yet to be judged.

    Raises UnreadableDossier where it is broken, too large or no dossier, NewerDossier where a newer Repère made it,
    ForeignDossier where it is of format 1 (:func:`read_old_dossier`).
    """
    with _open(path) as db:
        tables = _list_tables(db)
        if "dossier" not in tables:
            raise _unreadable(path, "no table dossier")
        columns = _list_columns(db, "dossier")
        if "manifest" not in columns:
            if {"number", "service", "commune", "corrections"} <= columns and "corrections" in tables:
                raise ForeignDossier(
                    N_("{file} is a dossier of an older Repère: it has neither sums nor a seal."),
                    N_("Receive it as unproven, or ask the commune to make it again."),
                    file=path.name,
                )
            raise _unreadable(path, "no manifest")
        rows = _select(db, "dossier", ("format", "manifest", "sum", "seal"), 2)
        if len(rows) != 1:
            raise _unreadable(path, "not one manifest")
        if isinstance(rows[0][0], int) and rows[0][0] > FORMAT:
            raise NewerDossier(
                N_("{file} is of a newer format ({format})."),
                N_("Update the plugin, then receive it again; it was left as it is."),
                file=path.name,
                format=rows[0][0],
            )
        text, stated_sum, seal = (_text(cell, path) for cell in rows[0][1:])
        manifest = check_manifest(_canonical(text, path), path.name)
        is_answer = "answer" in manifest
        name = "decisions" if is_answer else "items"
        if name not in tables:
            raise _unreadable(path, f"no table {name}")
        items = tuple(_read_items(db, name, path, is_answer))
        content = DossierContent(manifest, items, _sha(stated_sum), seal if seal.isascii() else "")
        _check_together(content, path)
        if is_answer:
            return content
        return replace(content, problems=dict(_find_missing_evidence(db, tables, content)))


def read_evidence(path: Path, item: DossierItem) -> dict[str, bytes]:
    """Read the photos and sketches of an item, by their hash; those that are not what it says are left out.

    Raises UnreadableDossier.
    """
    wanted = {piece["sha256"]: piece for piece in item.content["evidence"]}
    with _open(path) as db:
        if not wanted or "evidence" not in _list_tables(db):
            return {}
        pieces = {}
        rows = db.execute(
            "SELECT sha256, bytes FROM evidence WHERE item = ? AND length(bytes) <= ? LIMIT ?",
            (item.number, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_PER_ITEM),
        )
        for stated, data in rows:
            stated = _text(stated, path)
            if stated in wanted and _is_as_stated(data, wanted[stated]):
                pieces[stated] = data
    return pieces


def read_old_dossier(path: Path) -> tuple[str, str, list[dict[str, Any]]]:
    """Read a dossier of format 1: its number, its commune's name, and what it says of each correction.

    Nothing of it is proven, and what it asks for is only told in words. Raises UnreadableDossier.
    """
    names = ("item", "id", "kind", "subject", "label", "note", "link", "author", "before", "after", "created_at")
    with _open(path) as db:
        about = _select(db, "dossier", ("number", "commune"), 1)
        rows = _select(db, "corrections", names, MAX_ITEMS + 1)
    if len(about) != 1 or len(rows) > MAX_ITEMS:
        raise _unreadable(path, "not one dossier")
    number, commune = (_text(cell, path) for cell in about[0])
    items = [dict(zip(names, (cell if isinstance(cell, int) else _text(cell, path) for cell in row))) for row in rows]
    return number, commune, [item for item in items if item["kind"] in ADDRESS_KINDS]


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file to read only, for a limited time; whatever SQLite says of it is UnreadableDossier."""
    try:
        size = path.stat().st_size
        if not path.is_file() or size > MAX_FILE_BYTES:
            raise _unreadable(path, f"{size} bytes" if path.is_file() else "no file")
        with path.open("rb") as file:
            if file.read(16) != b"SQLite format 3\0":
                raise _unreadable(path, "no GeoPackage")
        # immutable: no journal beside it is played into it, and no lock is put on it
        address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as db:
            db.text_factory = bytes
            end = time.monotonic() + MAX_READ_S
            db.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS_BETWEEN_LOOKS)
            if hasattr(db, "setlimit"):  # Python 3.11
                db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_EVIDENCE_BYTES + 1_000_000)
            for pragma in ("query_only = 1", "trusted_schema = 0", "cell_size_check = 1"):
                db.execute(f"PRAGMA {pragma}")
            yield db
    except OSError as error:
        raise _unreadable(path, error.strerror or error) from error
    except (sqlite3.Error, UnicodeDecodeError, MemoryError, OverflowError) as error:
        raise _unreadable(path, error) from error


def _list_tables(db: sqlite3.Connection) -> set[str]:
    """Return the plain tables; a table of another kind, or one that calculates its columns, is none."""
    rows = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 1000").fetchall()
    tables = set()
    for name, sql in rows:
        text = name.decode("utf-8", "replace")
        is_plain = isinstance(sql, bytes) and sql.lstrip()[:12].upper() == b"CREATE TABLE"
        if is_plain and text in ("dossier", "items", "decisions", "evidence", "corrections"):
            columns = db.execute(f'PRAGMA table_xinfo("{text}")').fetchall()
            if columns and not any(column[6] for column in columns):
                tables.add(text)
    return tables


def _list_columns(db: sqlite3.Connection, table: str) -> set[str]:
    return {row[1].decode("utf-8", "replace") for row in db.execute(f'PRAGMA table_xinfo("{table}")')}


def _select(db: sqlite3.Connection, table: str, columns: Sequence[str], most: int) -> list[Sequence[Any]]:
    listed = ", ".join(f'"{column}"' for column in columns)
    order = ' ORDER BY "item"' if "item" in columns else ""
    # S608: names of this module
    return db.execute(f'SELECT {listed} FROM "{table}"{order} LIMIT {most}').fetchall()  # noqa: S608


def _text(cell: object, path: Path) -> str:
    if cell is None:
        return ""
    if not isinstance(cell, bytes) or len(cell) > 4 * MAX_CONTENT_CHARACTERS:
        raise _unreadable(path, "a cell is no text")
    try:
        return cell.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _unreadable(path, error.reason) from error


def _sha(text: str) -> str:
    """Return a sum as it is written; anything else stands for one that is never right."""
    return text if re.fullmatch("[0-9a-f]{64}", text) else "0" * 64


def _canonical(text: str, path: Path) -> str:
    """Return the same JSON as everybody sums it."""
    try:
        return canonical_json(json.loads(_require_bounds(text, path))).decode()
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, error) from error


def _require_bounds(text: str, path: Path) -> str:
    """Return the same JSON text, nested no deeper, no longer and with no longer numbers than a dossier's are."""
    if len(text) > MAX_CONTENT_CHARACTERS:
        raise _unreadable(path, "too long")
    if text.count("{") + text.count("[") > MAX_JSON_DEPTH:
        depth = deepest = 0
        for bracket in _BRACKET.findall(_JSON_TEXT.sub("", text)):
            depth += 1 if bracket in "[{" else -1
            deepest = max(deepest, depth)
        if deepest > MAX_JSON_DEPTH:
            raise _unreadable(path, "nested too deeply")
    if _LONG_NUMBER.search(text) and _LONG_NUMBER.search(_JSON_TEXT.sub("", text)):
        raise _unreadable(path, "a number is too great")
    return text


def _read_items(db: sqlite3.Connection, table: str, path: Path, is_answer: bool) -> Iterator[DossierItem]:
    rows = _select(db, table, ("item", "sum", "content"), MAX_ITEMS + 1)
    if len(rows) > MAX_ITEMS:
        raise _unreadable(path, f"more than {MAX_ITEMS} items")
    for _item, stated_sum, content in rows:
        text = _require_bounds(_text(content, path), path)
        yield DossierItem(check_item(text, path.name, is_answer=is_answer), _sha(_text(stated_sum, path)))


def _check_together(content: DossierContent, path: Path) -> None:
    """Raise UnreadableDossier for items that are there twice, or a number that is none."""
    parts = parse_number(content.number)
    if parts is None or not content.manifest["made_at"].isascii():
        raise _unreadable(path, "no number")
    for values in ([item.number for item in content.items], [item.correction_id for item in content.items]):
        if len(set(values)) != len(values):
            raise _unreadable(path, "an item is there twice")
    for item in content.items:
        if len(item.content.get("evidence", ())) > MAX_EVIDENCE_PER_ITEM:
            raise _unreadable(path, f"more than {MAX_EVIDENCE_PER_ITEM} pieces of evidence")


def _find_missing_evidence(
    db: sqlite3.Connection, tables: Iterable[str], content: DossierContent
) -> Iterator[tuple[int, str]]:
    """Each item of which a photo or a sketch is not in the file, or is another."""
    stored: dict[int, set[str]] = {}
    if "evidence" in tables:
        sizes = db.execute("SELECT item, length(bytes) FROM evidence LIMIT ?", (MAX_ITEMS * MAX_EVIDENCE_PER_ITEM,))
        for item, size in sizes.fetchall():
            if isinstance(item, int) and isinstance(size, int) and 0 < size <= MAX_EVIDENCE_BYTES:
                stored.setdefault(item, set())
    for item in content.items:
        wanted = {piece["sha256"]: piece for piece in item.content["evidence"]}
        found = set()
        if wanted and item.number in stored:
            rows = db.execute(
                "SELECT bytes FROM evidence WHERE item = ? AND length(bytes) <= ? LIMIT ?",
                (item.number, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_PER_ITEM),
            )
            for (data,) in rows:
                found |= {
                    sha for sha, piece in wanted.items() if isinstance(data, bytes) and _is_as_stated(data, piece)
                }
        if set(wanted) - found:
            yield item.number, "preuve_manque"


def _is_as_stated(data: object, piece: dict[str, Any]) -> bool:
    if not isinstance(data, bytes):
        return False
    kind = piece["media_type"].partition("/")
    is_picture = kind[0] != "image" or detect_picture_format(data) == kind[2]
    return is_picture and hashlib.sha256(data).hexdigest() == str(piece["sha256"])


def _unreadable(path: Path, reason: object) -> UnreadableDossier:
    return UnreadableDossier(
        N_("{file} cannot be read as a dossier ({reason})."),
        N_("Ask the commune to send it again; nothing of it was kept."),
        file=path.name,
        reason=str(reason)[:200],
    )
