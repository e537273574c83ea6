"""A list of permit dossiers, read as incidents of a file are; and what applies at each, one document a dossier."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import N_, Cancelled, InvalidFile
from ..file_names import is_device_name
from ..layers.queries.point_info import PointAnswer
from ..model.incident import Incident
from ..text import fold
from .position import to_lambert72

MAX_NAME_LETTERS = 60
"""Letters of a dossier's number in the name of its document."""


class Permit(NamedTuple):
    """A permit dossier: its number, what it is for, where; ``x`` and ``y`` are metres in EPSG:31370, None for none.

    ``filed_at`` is when it was filed (UTC, ISO 8601). Nothing of who asks for it is read.
    """

    number: str
    kind: str
    subject: str
    address: str
    status: str
    filed_at: str
    x: float | None
    y: float | None


@dataclass
class PermitDocuments:
    """Hold what a batch gave: so many documents in ``folder``, ``incomplete`` of them without some service's answer."""

    folder: Path
    written: int = 0
    incomplete: int = 0


def list_permits(incidents: Sequence[Incident]) -> list[Permit]:
    """Return the rows of a file of dossiers as permits, in their order."""
    xs, ys = to_lambert72(incidents)
    return [
        Permit(
            one.service_request_id,
            one.service_name,
            one.description,
            one.address,
            one.status_notes,
            one.requested_datetime,
            *((float(x), float(y)) if np.isfinite(x) else (None, None)),
        )
        for one, x, y in zip(incidents, xs, ys)
    ]


def create_folder(parent: Path, day: date) -> Path:
    """Make a new folder for the documents of ``day`` in ``parent``: none of before is written over.

    Raises InvalidFile.
    """
    number = 1
    while True:
        folder = parent / f"permis-{day.isoformat()}{f'-{number}' if number > 1 else ''}"
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        except OSError as error:
            raise InvalidFile(
                N_("{path} cannot be written: {reason}."),
                N_("Choose another folder."),
                path=str(folder),
                reason=error.strerror or error,
            ) from error
        else:
            return folder


def write_documents(
    permits: Iterable[Permit],
    folder: Path,
    *,
    ask: Callable[[Permit], Sequence[PointAnswer]],
    write: Callable[[Path, Permit, Sequence[PointAnswer]], None],
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    suffix: str = ".pdf",
) -> PermitDocuments:
    """Write a document for each permit that has a position, into ``folder``: whole or not at all.

    ``ask`` says what applies at a permit; a service that does not answer is an answer with its error. What is written
    when it is stopped stays. Raises InvalidFile where a document cannot be written, Cancelled.
    """
    placed = [permit for permit in permits if permit.x is not None]
    documents, names = PermitDocuments(folder), set[str]()
    for done, permit in enumerate(placed):
        progress(done, len(placed))
        if cancelled():
            raise Cancelled
        answers = ask(permit)
        if cancelled():
            raise Cancelled
        path = folder / f"{_file_name(permit.number, names)}{suffix}"
        part = path.with_suffix(".part")
        try:
            write(part, permit, answers)
            os.replace(part, path)  # noqa: PTH105 - over none: the folder is new
        except OSError as error:
            raise InvalidFile(
                N_("{path} cannot be written: {reason}."),
                N_("Choose another folder."),
                path=str(path),
                reason=error.strerror or error,
            ) from error
        finally:
            part.unlink(missing_ok=True)
        documents.written += 1
        documents.incomplete += any(answer.error for answer in answers)
    progress(len(placed), len(placed))
    return documents


def _file_name(number: str, taken: set[str]) -> str:
    """Return a dossier's number as the name of a file on any system, another one for each dossier."""
    stem = re.sub(r"[^\w-]+", "-", number).strip("-_")[:MAX_NAME_LETTERS] or "dossier"
    if is_device_name(stem):
        stem = f"dossier-{stem}"
    name, count = stem, 1
    while fold(name) in taken:
        count += 1
        name = f"{stem}-{count}"
    taken.add(fold(name))
    return name
