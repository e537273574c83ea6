"""What one reporting endpoint can do, kept with the workspace: probed when it is first used, corrected by a person.

A profile that says what its service can do is believed; one that says nothing has its service asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ... import json_schema
from ...http.client import Web
from ...profile import Service
from ..clients.client_factory import open311
from ..parsing import written as date
from .endpoint import Endpoint, read, written
from .probe import clock_is_due, probe, with_clock

if TYPE_CHECKING:
    from ...workspace.workspace import Workspace

NOTE = "reporting_endpoint"
"""The workspace's note: what was learnt, and the profile's words that it was learnt from."""


def recall(workspace: Workspace, told: Service) -> Service:
    """``told`` by the profile, with what was learnt since; a profile that was changed meanwhile is right again.

    Raises BadFile where the workspace cannot be read.
    """
    note = workspace.note(NOTE)
    url, capabilities = note.get("url"), note.get("capabilities")
    if note.get("told") != _words(told) or not isinstance(url, str) or not isinstance(capabilities, dict):
        return told
    return replace(told, url=url, capabilities=capabilities)


def keep(workspace: Workspace, told: Service, url: str, can: Endpoint) -> Service:
    """Keep what the endpoint at ``url`` can do; ``told`` with it. Raises BadFile."""
    known = replace(told, url=url.rstrip("/"), capabilities=written(can))
    note = {"told": _words(told), "url": known.url, "capabilities": known.capabilities}
    workspace.put(NOTE, json.dumps(note, ensure_ascii=False))
    return known


def forget(workspace: Workspace) -> None:
    """The profile's own words count again, and a service of which it says nothing is probed again. Raises BadFile."""
    workspace.put(NOTE, "{}")


def learn(web: Web, workspace: Workspace, told: Service) -> Service:
    """What must be known before a list is asked for (R1.4, R3.3): ``told`` with it.

    An endpoint of which nothing is known is probed; the clock of its filters is measured once in each
    half of the year, unless a person said what it is. Raises a ServiceError, BadFile.
    """
    known = recall(workspace, told)
    if told.kind != "open311":
        return known
    if not known.capabilities:
        found = probe(web, told.url, told.jurisdiction_id)
        return keep(workspace, told, found.url, found.endpoint)
    can = read(known.capabilities)
    said = can.clock_hours is not None and not can.clock_probed
    # whether it is due may be asked of this computer's clock: nothing is dated by it
    if said or "start_date" not in can.parameters or not clock_is_due(can, date(datetime.now(timezone.utc))):
        return known
    return keep(workspace, told, known.url, with_clock(open311(web, known), can))


def checked(values: Mapping[str, Any]) -> Endpoint:
    """What a person says an endpoint can do. Raises BadFile, which names the field."""
    told = json.dumps(values, ensure_ascii=False, indent=1)
    return read(json_schema.check(told, json_schema.rules("reporting/endpoint.schema.json"), name=NOTE))


def _words(told: Service) -> dict[str, Any]:
    """What the profile says, as it comes back from JSON."""
    words: dict[str, Any] = json.loads(json.dumps({"url": told.url, "capabilities": dict(told.capabilities)}))
    return words
