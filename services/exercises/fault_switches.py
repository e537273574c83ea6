"""The town's troubles as switches with a name, each a list of faults that the town takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import N_

SERVICE_PATHS = (
    "/open311", "/cirb", "/bewapp", "/arcgis", "/geocodeWS", "/api/opendata", "/address-report", "/address-registry",
)  # fmt: skip
"""Everything but the town's own door, through which a trouble is taken back."""

WRITING_PATHS = ("/open311", "/bewapp", "/address-report/signalements", "/address-registry")

OUTAGE_S = 120
QUOTA_S = 60
DELAY_S = 3

SWITCH_NAMES = {
    "slow_network": N_("Slow network"),
    "outage": N_("Service down for two minutes"),
    "lost_reply": N_("Reply lost"),
    "quota_exceeded": N_("Quota exceeded"),
}
"""What a person calls each."""


def build_faults(name: str, after_s: float = 0) -> list[dict[str, Any]]:
    """Return the faults of a switch, from ``after_s`` seconds on, as ``POST /sandbox/faults`` takes them."""
    kinds: dict[str, tuple[Sequence[str], dict[str, Any]]] = {
        "slow_network": (SERVICE_PATHS, {"kind": "delay", "seconds": DELAY_S, "times": None}),
        "outage": (SERVICE_PATHS, {"kind": "503", "seconds": OUTAGE_S, "times": None, "lasts": OUTAGE_S}),
        "lost_reply": (WRITING_PATHS, {"kind": "drop_after", "method": "POST", "times": 1}),
        "quota_exceeded": (SERVICE_PATHS, {"kind": "429", "seconds": QUOTA_S, "times": None, "lasts": QUOTA_S}),
    }
    paths, fault = kinds[name]
    more = {"after": after_s} if after_s else {}
    return [{"path": path, "name": name, **fault, **more} for path in paths]
