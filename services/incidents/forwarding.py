"""A message that hands an incident over to whoever manages the road: plain text, without the citizen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..errors import N_
from ..model.incident import Incident
from ..profile import Manager, Profile
from .checks.road_manager import RoadManagement
from .privacy import mask_personal_data

MANAGER_LABELS = {
    "commune": N_("the commune"),
    "region": N_("SPW Mobility and Infrastructure"),
    "province": N_("the province"),
    "other": N_("the manager of the road"),
}
"""Whom a message greets where the profile names no office."""

_SUBJECT = N_("Report {id}, {place}: a road of yours")
_BODY = (
    N_("To: {manager}"),
    "",
    N_("{commune} received a report that concerns you: according to the SPW's road layers you manage {road}."),
    "",
    N_("Report: {id} of {date}"),
    N_("Category: {category}"),
    N_("Place: {place}"),
    N_("Position: {lat}, {lon} (WGS 84), {distance} m from the axis of the road"),
    N_("Photo: {photo}"),
    "",
    "{description}",
    "",
    N_("Please tell us what you decide, so that we can answer the person who reported it."),
    "{commune}",
)


@dataclass(frozen=True)
class HandoverMessage:
    """Hold plain text for a mail; ``to`` is the office's address, or empty."""

    to: str
    subject: str
    body: str


def compose_handover(
    incident: Incident, management: RoadManagement, profile: Profile, translate: Callable[[str], str] = str
) -> HandoverMessage:
    """Compose the message to the manager of the road at ``incident``.

    It holds what the report says, with e-mail addresses and telephone numbers masked; never who reported it.
    """
    office = profile.managers.get(management.manager) or Manager(
        translate(MANAGER_LABELS.get(management.manager, MANAGER_LABELS["other"]))
    )
    values = {
        "id": incident.service_request_id,
        "manager": office.name,
        "commune": profile.commune.name,
        "road": management.road or translate(N_("the road there")),
        "date": incident.requested_datetime[:10] or "–",
        "category": incident.service_name or incident.service_code,
        "place": mask_personal_data(incident.address) or management.road or profile.commune.name,
        "lat": "–" if incident.lat is None else f"{incident.lat:.6f}",
        "lon": "–" if incident.lon is None else f"{incident.lon:.6f}",
        "distance": "–" if management.distance_m is None else f"{management.distance_m:.0f}",
        "photo": incident.media_url,
        "description": mask_personal_data(incident.description),
    }
    lines = [line for line in _BODY if incident.media_url or "{photo}" not in line]
    subject = " ".join(translate(_SUBJECT).format(**values).split())  # one line, whatever a report holds
    return HandoverMessage(
        office.email, subject, "\n".join(translate(line).format(**values) if line else "" for line in lines)
    )
