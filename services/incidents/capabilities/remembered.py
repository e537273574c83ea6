"""What one reporting endpoint can do, kept with the workspace: probed when it is first used, corrected by a person.

A profile that says what its service can do is believed; one that says nothing has its service asked.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from ...http.client import HttpClient
from ...model.store import Notes
from ...profile import Service
from ..clients.client_factory import create_open311_client
from ..endpoint import Capabilities, parse_capabilities, serialise_capabilities
from ..parsing import format_utc as date
from .probe import is_clock_due, measure_clock, probe

CAPABILITIES_NOTE = "reporting_endpoint"
"""The workspace's note: what was learnt, and the profile's words that it was learnt from."""


def load_capabilities(notes: Notes, service: Service) -> Service:
    """Return ``service`` with what was learnt since; a profile that was changed meanwhile comes first.

    Raises InvalidFile where the workspace cannot be read.
    """
    note = notes.get_json_note(CAPABILITIES_NOTE)
    url, capabilities = note.get("url"), note.get("capabilities")
    if note.get("told") != _words(service) or not isinstance(url, str) or not isinstance(capabilities, dict):
        return service
    return replace(service, url=url, capabilities=capabilities)


def save_capabilities(notes: Notes, service: Service, url: str, capabilities: Capabilities) -> Service:
    """Keep what the endpoint at ``url`` can do; ``service`` with it. Raises InvalidFile."""
    known = replace(service, url=url.rstrip("/"), capabilities=serialise_capabilities(capabilities))
    note = {"told": _words(service), "url": known.url, "capabilities": known.capabilities}
    notes.set_note(CAPABILITIES_NOTE, json.dumps(note, ensure_ascii=False))
    return known


def reset_capabilities(notes: Notes) -> None:
    """Let the profile's own words count again; a service of which it says nothing is probed again. Raises
    InvalidFile."""
    notes.set_note(CAPABILITIES_NOTE, "{}")


def ensure_capabilities(web: HttpClient, notes: Notes, service: Service) -> Service:
    """Return ``service`` with what must be known before a list is asked for (R1.4, R3.3).

    An endpoint of which nothing is known is probed; the clock of its filters is measured once in each
    half of the year, unless a person said what it is. Raises a ServiceError, InvalidFile.
    """
    known = load_capabilities(notes, service)
    if service.kind != "open311":
        return known
    if not known.capabilities:
        found = probe(web, service.url, service.jurisdiction_id)
        return save_capabilities(notes, service, found.url, found.capabilities)
    can = parse_capabilities(known.capabilities)
    said = can.clock_hours is not None and not can.clock_probed
    # whether it is due may be asked of this computer's clock: nothing is dated by it
    if said or "start_date" not in can.parameters or not is_clock_due(can, date(datetime.now(timezone.utc))):
        return known
    return save_capabilities(notes, service, known.url, measure_clock(create_open311_client(web, known), can))


def _words(service: Service) -> dict[str, Any]:
    """Return what the profile says, as it comes back from JSON."""
    words: dict[str, Any] = json.loads(json.dumps({"url": service.url, "capabilities": dict(service.capabilities)}))
    return words
