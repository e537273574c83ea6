"""The back office's numbers of reports, out of a CSV that the back office exported."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from ..errors import N_, InvalidFile
from ..profile import BackofficeList

MAX_LIST_BYTES = 32 * 1024 * 1024


def read_numbers(exported: BackofficeList) -> Mapping[str, str]:
    """Return the number in the back office by the report's public number; a report with two has none.

    It is read again only once the file changed. Raises InvalidFile.
    """
    path = Path(exported.path)
    try:
        state = path.stat()
    except (OSError, ValueError) as error:
        raise InvalidFile(
            N_("The list of the back office's numbers is not there: {file}."),
            N_("Export it again into the profile's folder, or type the number."),
            file=path.name,
        ) from error
    if state.st_size > MAX_LIST_BYTES:
        raise _unreadable(path)
    return _read(path, exported.report, exported.number, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=1)
def _read(path: Path, report: str, number: str, _changed: int, _size: int) -> Mapping[str, str]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _unreadable(path) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")  # Excel's CSV
    heading = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=heading.count))
    by_report: dict[str, str] = {}
    doubtful: set[str] = set()
    try:
        positions = {name: position for position, name in enumerate(next(rows, []))}
        missing = [name for name in (report, number) if name not in positions]
        if missing:
            raise InvalidFile(
                N_("{file} has no column “{column}”."),
                N_("Correct the columns of “backoffice” in the profile, or export the list again; or type the number."),
                file=path.name,
                column=missing[0],
            )
        first, second = positions[report], positions[number]
        for row in rows:
            if len(row) <= max(first, second):
                continue
            key, value = row[first].strip(), row[second].strip()
            if key and value and by_report.setdefault(key, value) != value:
                doubtful.add(key)
    except csv.Error as error:
        raise _unreadable(path) from error
    return {key: value for key, value in by_report.items() if key not in doubtful}


def _unreadable(path: Path) -> InvalidFile:
    return InvalidFile(
        N_("{file} cannot be read as a list of the back office's numbers."),
        N_("Export it again as CSV, or type the number."),
        file=path.name,
    )
