"""Where the reports of a commune are kept, as a refresh needs it; the workspace is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from ..model.incident import Incident
from ..model.store import MergeResult, Notes
from .checks.duplicates import Duplicate
from .checks.location import LocationFinding
from .checks.road_manager import RoadManagement


class IncidentStore(Notes, Protocol):
    """Every method raises InvalidFile where the store cannot be used."""

    def merge_incidents(self, incidents: Iterable[Incident], complete: tuple[str, str] | None = None) -> MergeResult:
        """Bring reports up to date; those of the window ``complete`` that did not come have vanished."""

    def list_incidents(self) -> list[Incident]:
        """List all reports, newest first; those that vanished too."""

    def list_current_ids(self, window: tuple[str, str]) -> set[str]:
        """List the ids of the reports of a window that have not vanished."""

    def count_incidents(self) -> int:
        """Count the reports that have not vanished."""

    def store_road_managers(self, managements: Iterable[RoadManagement], districts: Mapping[str, str]) -> None:
        """Keep who manages the road at these reports, and their district by ``service_request_id``."""

    def store_duplicates(self, duplicates: Iterable[Duplicate]) -> None:
        """Keep these pairs instead of those that nobody has decided on."""

    def list_duplicates(self) -> Sequence[object]:
        """List the pairs with what a person said of each."""

    def store_location_checks(self, findings: Iterable[LocationFinding]) -> None:
        """Keep these doubts about where reports are, instead of those of before."""

    def list_location_checks(self) -> list[LocationFinding]:
        """List the doubts of the last check."""
