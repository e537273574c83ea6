"""The services of a profile that take corrections, ready to push to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..profile import Profile, Service
from ..reporting.open311 import Open311
from ..web import Web
from .address_report import AddressReport
from .incident_update import IncidentUpdate
from .push import Target


def targets(profile: Profile, connect: Callable[[Service], Web], keys: Mapping[str, str]) -> dict[str, Target]:
    """By the role that corrections carry; ``keys`` are the services' keys by role, from a safe store.

    The training town takes any key, so it needs none of the person's.
    """
    found: dict[str, Target] = {}
    reporting = profile.services.get("reporting")
    if reporting is not None:
        key = keys.get("reporting", "") or ("sandbox" if profile.sandbox else "")
        found["reporting"] = IncidentUpdate(Open311(connect(reporting), reporting.url, reporting.jurisdiction_id, key))
    addressing = profile.services.get("addressing")
    if addressing is not None:
        found["addressing"] = AddressReport(connect(addressing), addressing.url, profile.commune.nis_code)
    return found
