"""A workspace: incidents, discrepancies, corrections and their audit, in a file or in a team's database.

Each table is an ordinary QGIS layer; this package reads and writes it with plain SQL, from any
thread. What is committed is on the disk before the call returns.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from ..errors import N_, BadFile
from .corrections import Corrections
from .discrepancies import Discrepancies
from .doubts import Doubts
from .geopackage import GeoPackage
from .home import Home
from .incidents import Incidents
from .postgis import PostGIS, Server


class Workspace(Incidents, Doubts, Discrepancies, Corrections):
    """One open workspace; for one thread, as a context manager. What is not there is made, if that is allowed.

    Every method raises BadFile when the home cannot be used; nothing stored is lost by that.
    """

    def __init__(self, where: Path | str | Server) -> None:
        self._home: Home = PostGIS(where) if isinstance(where, Server) else GeoPackage(Path(where))
        moved_to = self.get("moved_to")
        if moved_to:
            self.close()
            raise BadFile(
                N_("This workspace was moved to {path}."),
                N_("Open it there; this copy is kept as it was."),
                path=moved_to,
            )

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the home go."""
        self._home.close()

    def get(self, key: str, default: str = "") -> str:
        """A note on this workspace: its profile's name, when a list was last fetched."""
        rows = self._home.read("SELECT value FROM meta WHERE key = :key", {"key": key})
        return str(rows[0]["value"]) if rows else default

    def put(self, key: str, value: str) -> None:
        """Keep a note under ``key``."""
        with self._home.writing():
            self._home.run(
                "INSERT INTO meta (key, value) VALUES (:key, :value)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                {"key": key, "value": value},
            )
