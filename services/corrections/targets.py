"""The services of a profile that take corrections, ready to push to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..profile import Profile, Service
from ..reporting.readers import open311, reader
from ..web import Web
from .address_registry import AddressRegistry
from .address_report import AddressReport
from .alert_status import AlertStatus
from .dossier import ByHand
from .incident_update import IncidentUpdate
from .new_request import NewRequest
from .target import Target


def targets(profile: Profile, connect: Callable[[Service], Web], keys: Mapping[str, str]) -> dict[str, Target]:
    """By the role that corrections carry; ``keys`` are the services' keys by role, from a safe store.

    The training town takes any key, so it needs none of the person's.
    """
    found: dict[str, Target] = {}
    reporting, alerts = profile.services.get("reporting"), profile.services.get("alerts")
    if reporting is not None and reporting.kind == "open311":
        key = keys.get("reporting", "") or ("sandbox" if profile.sandbox else "")
        endpoint = open311(connect(reporting), reporting, key)
        found["reporting"], found["new_incident"] = IncidentUpdate(endpoint), NewRequest(endpoint)
    if reporting is not None and alerts is not None:
        # iMio names the commune by a number of its own, told in the profile as the jurisdiction
        read = reader(connect(reporting), reporting)
        found["reporting"] = AlertStatus(connect(alerts), alerts.url, alerts.jurisdiction_id, read)
    addressing = profile.services.get("addressing")
    if addressing is not None:
        found["addressing"] = _addressing(addressing, connect, profile.commune.nis_code)
    return found


def _addressing(service: Service, connect: Callable[[Service], Web], commune: str) -> Target:
    if service.kind == "address-registry":
        return AddressRegistry(connect(service), service.url)
    if service.kind == "dossier":
        return ByHand(service.name)
    return AddressReport(connect(service), service.url, commune)
