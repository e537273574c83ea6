"""An incident: what Repère keeps of an Open311 service request."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import NamedTuple

DETAILED_STATUSES = {
    "open": "open",
    "investigating": "open",
    "in_progress": "open",
    "action_scheduled": "open",
    "planned": "open",
    "for_triage": "open",
    "fixed": "closed",
    "closed": "closed",
    "no_further_action": "closed",
    "not_councils_responsibility": "closed",
    "duplicate": "closed",
    "internal_referral": "closed",
    "cancelled": "closed",
}
"""The statuses an update may carry, and Open311's own status that each becomes (FixMyStreet's table ``state``)."""


CLOSED_STATUSES = tuple(status for status, coarse in DETAILED_STATUSES.items() if coarse == "closed")
IN_PROGRESS_STATUSES = ("in_progress", "investigating", "planned", "action_scheduled")
"""Fine statuses that mean somebody is at work."""


@dataclass(frozen=True)
class Category:
    """What can be reported: an Open311 service. ``metadata`` says whether it asks more questions."""

    service_code: str
    service_name: str
    description: str
    group: str
    metadata: bool


class Incident(NamedTuple):
    """A citizen's report, without the citizen: personal fields are dropped when read.

    Field names are Open311's (GeoReport v2). Dates are ISO 8601 in UTC with ``Z``, or empty.
    ``lon`` and ``lat`` are degrees in EPSG:4326, None where the service gives no usable position;
    ``position_received`` is then what it gave (:func:`.position.received`).
    ``media_url`` is the first http(s) photo link, or empty. Texts are plain, never HTML to render.
    """

    service_request_id: str
    status: str
    service_code: str
    service_name: str
    description: str
    requested_datetime: str
    updated_datetime: str
    address: str
    media_url: str
    status_notes: str
    agency_responsible: str
    lon: float | None
    lat: float | None
    position_received: str = ""


class IncidentContext(NamedTuple):
    """What is known of an incident beyond its report; empty, None or 0 where nothing is.

    ``vanished_at`` is when a complete pass (UTC) first did not find it any more. ``road``,
    ``manager_distance_m`` (metres) and ``manager_confidence`` say how well ``manager`` is known.
    """

    service_request_id: str
    vanished_at: str = ""
    manager: str = ""
    road: str = ""
    manager_distance_m: float | None = None
    manager_confidence: float = 0.0
    district: str = ""


@dataclass(frozen=True)
class Update:
    """One step of an incident's history (extension ``servicerequestupdates``)."""

    update_id: str
    service_request_id: str
    status: str
    updated_datetime: str
    description: str


def is_closed(incident: Incident) -> bool:
    """Return whether nothing is left to do, in the service's words; a status we do not know is open."""
    return DETAILED_STATUSES.get(incident.status, "open") == "closed"


def status_group(incident: Incident, vanished_at: str = "") -> str:
    """open, in_progress, closed or vanished: what list and map are coloured by. Notes are the service's own word."""
    if vanished_at:
        return "vanished"
    if is_closed(incident):
        return "closed"
    return (
        "in_progress"
        if incident.status in IN_PROGRESS_STATUSES or incident.status_notes.lower() in IN_PROGRESS_STATUSES
        else "open"
    )


def date_to_days(moment: str) -> float:
    """Return a date of ours (ISO 8601, UTC where it names no zone) as days since 1970; NaN for none."""
    try:
        at = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    except ValueError:
        return math.nan
    return at.replace(tzinfo=at.tzinfo or timezone.utc).timestamp() / 86400
