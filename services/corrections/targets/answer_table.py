"""Answers to incidents that come from a file: each a line in a table for the tool that the file is of.

The tool takes no answers from programs, so a person copies or imports the table. A line bears the correction's id:
whatever stops a push, the next one looks for it and writes nothing twice.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from ...csv_export import format_csv
from ...errors import N_, Conflict, InvalidFile, OutcomeUnknown, RecordNotFound, Unreachable
from ...incidents.clients.incident_file import IncidentFileClient
from ...model.correction import Correction, State
from ...model.incident import DETAILED_STATUSES, Incident
from ...profile import IncidentFile, Service
from ...text import trim_lines
from .. import conflict
from ..correction_service import (
    CorrectionCapabilities,
    OutcomeNotQueryable,
    PollOutcome,
    RemoteRecord,
    Request,
    ValidationMessage,
)

FOLDER = "repere-reponses"
"""The folder of the tables, beside the file of incidents: in a folder of exports it is no export."""

USUAL_WORDS = {"open": "Ouvert", "in_progress": "En cours", "closed": "Clôturé"}
"""The tool's words where none are known; who reads the table reads French."""

_TABLE = re.compile(r"reponses-(\d{4}-\d\d-\d\d)(?:-\d+)?\.csv", re.ASCII)


def list_answer_statuses(source: IncidentFile) -> tuple[str, ...]:
    """List the statuses that the tool has a word for, in the order of DETAILED_STATUSES."""
    known = set(source.statuses.values()) or set(USUAL_WORDS)
    return tuple(status for status in DETAILED_STATUSES if status in known)


class AnswerTableService:
    """Write answers to the incidents of a file into a table of the day, in the folder FOLDER beside the file."""

    # an answer waits until somebody has entered it: the next one to the same incident does not wait for that
    capabilities = CorrectionCapabilities(report=True, idempotent=True, versioned=True, comment=True, by_hand=True)

    def __init__(self, service: Service) -> None:
        self.service = service.name
        self.source = service.file or IncidentFile()
        self.origin = f"file {service.name}"
        """What its corrections are approved for: they go to no web service that the profile names later."""
        self._client = IncidentFileClient(self.source)

    @property
    def folder(self) -> Path:
        """Where the tables are."""
        path = Path(self.source.path)
        return (path if path.is_dir() else path.parent) / FOLDER

    def requests(self, correction: Correction) -> list[Request]:
        """Build the line, by heading."""
        return [Request("CSV", str(self._table()), form=dict(zip(self._headings(), self._line(correction))))]

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        """Look whether the incident is as it was seen."""
        return conflict.validate_incident_correction(correction, self.requests, self.fetch)

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        """Return the incident as the file has it now. Raises Unreachable where the file cannot be read."""
        current = self._current(correction)
        # a table often has no date of change: its words are compared
        values = {"status": current.status, "status_notes": current.status_notes} if current else {}
        return RemoteRecord("", values) if current else None

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        """Write the line, unless a table has it. Raises Unreachable where nothing was written, else OutcomeUnknown.

        Raises Conflict if the incident changed since it was seen, RecordNotFound if the file has it no more.
        """
        known = self._find(correction)
        if known is not None:
            return known
        current = self.fetch(correction)
        if current is None:
            raise RecordNotFound(
                N_("{label}: the file does not list this incident any more."),
                N_("Look for it in the tool, or withdraw the correction."),
                status=404,
                reason="not there",
                label=correction.label,
            )
        if conflict.has_changed(correction, current):
            raise Conflict(
                N_("{label}: the service's record changed since you decided."),
                N_("Look at what changed, then decide again."),
                status=409,
                label=correction.label,
            )
        self._write(self._table(), self._line(correction))
        known = self._find(correction)
        if known is None:
            raise OutcomeUnknown(
                N_("{service}: the answer was written, and is not in its table."), service=self.service
            )
        return known

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        """Find the line in the tables. Raises OutcomeNotQueryable where a table of those days may have been moved."""
        known = self._find(correction)
        if known is None and not any(day >= correction.created_at[:10] for day, _path in self._tables()):
            raise OutcomeNotQueryable(
                N_("{service}: the table that may have the answer to incident {id} is not in {folder}."),
                N_("Look at the incident in the tool, then approve the correction again or withdraw it."),
                service=self.service,
                id=correction.subject,
                folder=str(self.folder),
            )
        return known

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        """Read the file: applied once it shows the status that was asked for; a comment alone it never shows."""
        current = self._current(correction)
        wanted = str(correction.after.get("status", ""))
        if current is None or not wanted or not _shows(current, wanted):
            return PollOutcome(State.SUBMITTED, {})
        held = {"status": current.status, "status_notes": current.status_notes}
        return PollOutcome(State.APPLIED, held, incident=current)

    def _current(self, correction: Correction) -> Incident | None:
        try:
            return self._client.fetch_incident(correction.subject)
        except InvalidFile as error:
            raise Unreachable(error.message, error.hint, **error.values) from error  # type: ignore[arg-type]

    def _headings(self) -> list[str]:
        columns = self.source.columns
        return [
            columns.get("id") or "Identifiant",
            columns.get("status") or "Statut",
            "Commentaire",
            "Date de la réponse",
            "Référence Repère",
        ]

    def _line(self, correction: Correction) -> list[str]:
        status = str(correction.after.get("status", ""))
        words = {meaning: word for word, meaning in reversed([*self.source.statuses.items()])}
        word = words.get(status) or USUAL_WORDS.get(status, status)
        comment = trim_lines(str(correction.after.get("comment", "")))
        return [correction.subject, word, comment, f"{datetime.now():%d/%m/%Y}", correction.id]

    def _table(self) -> Path:
        """Return the table of today; another one where that has other headings, as its tool's export had then."""
        number = 1
        while True:
            path = self.folder / f"reponses-{datetime.now():%Y-%m-%d}{f'-{number}' if number > 1 else ''}.csv"
            heading = next(_rows(path), None) if path.exists() else None
            if heading in (None, self._headings()):
                return path
            number += 1

    def _write(self, path: Path, line: Sequence[str]) -> None:
        heading, row = format_csv(self._headings(), [line]).split("\r\n", 1)
        begun = False
        try:
            path.parent.mkdir(exist_ok=True)
            with path.open("ab+") as table:
                size = table.seek(0, os.SEEK_END)
                before = f"{heading}\r\n"
                if size:
                    table.seek(-1, os.SEEK_END)
                    before = "" if table.read(1) == b"\n" else "\r\n"
                begun = True
                table.write((before + row).encode())
                table.flush()
                os.fsync(table.fileno())
        except OSError as error:
            kind = OutcomeUnknown if begun else Unreachable
            raise kind(
                N_("{path} cannot be written: {reason}."),
                N_("Close it where it is open, then send again."),
                path=str(path),
                reason=error.strerror or error,
            ) from error

    def _tables(self) -> Iterator[tuple[str, Path]]:
        """Yield the day and the path of each table."""
        for path in sorted(self.folder.glob("reponses-*.csv")) if self.folder.is_dir() else ():
            match = _TABLE.fullmatch(path.name)
            if match:
                yield match[1], path

    def _find(self, correction: Correction) -> dict[str, Any] | None:
        """Return the receipt of a line that a table has; a line that was cut off is none. Raises Unreachable."""
        for _day, path in self._tables():
            for number, cells in enumerate(_rows(path), 1):
                # a spreadsheet may have saved it with other separators, or a column more
                if any(correction.id in cell for cell in cells):
                    return {"answer_table": str(path), "item": number - 1, "service": self.service}
        return None


def _rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of a table, as a person's spreadsheet may have saved it. Raises Unreachable."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as table:
            yield from csv.reader(table, delimiter=";")
    except (OSError, csv.Error) as error:
        raise Unreachable(
            N_("{path} cannot be read: {reason}."), N_("Close it where it is open, then send again."),
            path=str(path), reason=getattr(error, "strerror", None) or error,
        ) from error  # fmt: skip


def _shows(incident: Incident, status: str) -> bool:
    """Return whether an incident has the status that was asked for; closed is closed, in whatever word."""
    return incident.status_notes == status or incident.status == "closed" == DETAILED_STATUSES.get(status)
