"""A workspace: incidents, discrepancies, corrections and their audit, in a file or in a team's database.

Each table is an ordinary QGIS layer; this package reads and writes it with plain SQL, from any
thread. What is committed is on the disk before the call returns.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

from ..corrections.outbox import DecisionOutbox, SendingOutbox
from ..corrections.review_queue import ReviewStore
from ..dossiers.sampling import SampleStore
from ..errors import N_, InvalidFile
from ..incidents.incident_store import IncidentStore
from ..profile import current_nis
from .backend import Backend
from .backends.geopackage import GeoPackage
from .backends.postgis import PostGIS, Server
from .discrepancy_table import Discrepancies
from .incident_checks import IncidentChecks
from .incident_table import Incidents
from .review_table import ReviewTables
from .row_mapping import text_or_empty


def open_backend(location: Path | str | Server) -> Backend:
    """Open what a workspace is kept in, wherever that was moved to meanwhile. Raises InvalidFile."""
    return PostGIS(location) if isinstance(location, Server) else GeoPackage(Path(location))


class Workspace(
    Incidents,
    IncidentChecks,
    Discrepancies,
    ReviewTables,
    SendingOutbox,
    DecisionOutbox,
    ReviewStore,
    IncidentStore,
    SampleStore,
):
    """One open workspace; for one thread, as a context manager. What is not there is made, if that is allowed.

    Every method raises InvalidFile when the home cannot be used; nothing stored is lost by that. Opened for a commune
    (its NIS code), a new workspace is that commune's; InvalidFile if it is another's.
    """

    def __init__(self, location: Path | str | Server, nis_code: str = "") -> None:
        self._backend = open_backend(location)
        try:
            moved_to = self.get_note("moved_to")
            if moved_to:
                raise InvalidFile(
                    N_("This workspace was moved to {path}."),
                    N_("Open it there; this copy is kept as it was."),
                    path=moved_to,
                )
            if nis_code:
                self._claim_for_commune(nis_code)
        except BaseException:
            self.close()
            raise

    @property
    def nis_code(self) -> str:
        """Whose workspace it is; empty while no commune was ever opened with it."""
        return self._backend.nis_code

    def _claim_for_commune(self, nis_code: str) -> None:
        if not re.fullmatch(r"[0-9]{5}", nis_code):
            raise ValueError(nis_code)
        known = self._backend.nis_code
        if not known:
            self._backend.adopt(nis_code)
        elif current_nis(known) != current_nis(nis_code):
            raise InvalidFile(
                N_("{path} is the workspace of another commune: its NIS code is {known}, this one's is {nis_code}."),
                N_("Choose another file or schema for this commune; nothing was changed there."),
                path=self._backend.name,
                known=known,
                nis_code=nis_code,
            )

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the home go."""
        self._backend.close()

    def clear_old_texts(self, months: int, today: date | None = None) -> int:
        """Let go of what citizens and agents wrote, and of photos, of reports closed ``months`` ago and before.

        The trail keeps what was done; how many corrections lost their texts. Who may only read keeps them.
        """
        day = today or datetime.now(timezone.utc).date()
        year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
        before = f"{year:04}-{month + 1:02}-{day.day:02}T00:00:00Z"
        if self._texts_end() == before:
            return 0  # today's round was made
        return self.clear_correction_texts(before, self.clear_incident_texts(before))

    def signature(self, who: str) -> str:
        """Return the name that decisions of whoever calls themself ``who`` are kept under: a team's goes by login."""
        return self._backend.signature(who)

    def require_second_person(self) -> None:
        """Have a team's database refuse who approves their own, if whoever is signed in owns it; a file cannot."""
        self._backend.require_second_person()

    def get_note(self, key: str, default: str = "") -> str:
        """Return a note on this workspace: its profile's name, when a list was last fetched."""
        rows = self._backend.fetch("SELECT value FROM meta WHERE key = :key", {"key": key})
        return text_or_empty(rows[0]["value"]) if rows else default

    def get_json_note(self, key: str) -> dict[str, Any]:
        """Return a note that is kept as a JSON object; empty where there is none, or none that can be read."""
        try:
            value = json.loads(self.get_note(key) or "{}")
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def set_note(self, key: str, value: str) -> None:
        """Keep a note under ``key``."""
        with self._backend.transaction():
            self._backend.execute(
                "INSERT INTO meta (key, value) VALUES (:key, :value)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                {"key": key, "value": value},
            )
