"""A pass that would take away very many reports at once is not believed without a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.incidents.refresh import RefreshResult, refresh
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Asked, Reply, Server
from repere.tests.servers.reporting import as_json, fixmystreet, reports


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as opened:
        yield opened


def refreshed(workspace: Workspace, server: Server, **how: bool) -> RefreshResult:
    can = endpoint.parse_capabilities({"clock_hours": 0})
    reader = Open311(
        HttpClient("Signalements", per_second=0, attempts=1), f"{server.url}/open311/v2", "1", capabilities=can
    )
    return refresh(reader, workspace, **how)


@pytest.mark.parametrize(
    ("total", "left", "withheld"),
    [(100, 79, 21), (100, 80, 0), (120, 0, 120), (20, 0, 0), (21, 0, 21), (1000, 801, 0), (1000, 799, 201)],
)
def test_more_than_a_fifth_and_more_than_twenty_ask_a_person(
    workspace: Workspace, total: int, left: int, withheld: int
) -> None:
    with fixmystreet(reports(total)) as server:
        assert refreshed(workspace, server, full=True).added == total
    with fixmystreet(reports(total)[:left]) as server:
        done = refreshed(workspace, server, full=True)
        assert (done.withheld_count, done.vanished) == (withheld, 0 if withheld else total - left)
        assert workspace.count_incidents() == (total if withheld else left)
        if withheld:
            # a person said so
            again = refreshed(workspace, server, full=True, remove_unlisted=True)
            assert (again.withheld_count, again.vanished) == (0, withheld)


def test_a_quick_pass_whose_period_is_empty_takes_nothing_away_either(workspace: Workspace) -> None:
    recent: list[dict[str, Any]] = reports(60)
    old = [
        {
            **one,
            "service_request_id": f"o{n}",
            "requested_datetime": f"2025-0{1 + n // 100}-{1 + n % 28:02}T00:{n % 60:02}:00Z",
        }
        for n, one in enumerate(reports(600))
    ]
    stored = recent + old
    with fixmystreet(sorted(stored, key=lambda one: one["requested_datetime"], reverse=True)) as server:
        refreshed(workspace, server, full=True)
    workspace.set_note("incidents_whole_at", "2026-11-02T00:00:00Z")
    workspace.set_note("incidents_read_at", "2026-11-02T00:00:00Z")

    def emptied(asked: Asked) -> Reply:
        return as_json([], Date="Mon, 02 Nov 2026 01:00:00 GMT")

    with Server(emptied) as server:
        done = refreshed(workspace, server)
    assert (done.withheld_count, done.vanished, workspace.count_incidents()) == (60, 0, 660)


def test_a_neighbour_that_was_skipped_between_two_pages_is_not_taken_away(workspace: Workspace) -> None:
    """Helsinki: one is hidden and one is new while pages are read, so that even their number agrees."""
    stored = sorted(reports(30), key=lambda one: one["requested_datetime"])
    hide = [False]

    def reply(asked: Asked) -> Reply:
        if not asked.path.endswith("/requests.json"):
            return as_json([])
        page = int(asked.query.get("page") or 1)
        shown = as_json(stored[10 * page - 10 : 10 * page], 200, **{"X-Result-Count": str(len(stored))})
        if hide[0] and page == 1:
            hide[0] = False
            stored.append({**stored.pop(3), "service_request_id": "new"})
        return shown

    with Server(reply) as server:
        can = endpoint.parse_capabilities({"paging": "page", "clock_hours": 0})
        reader = Open311(
            HttpClient("Signalements", per_second=0, attempts=1), f"{server.url}/open311/v2", "1", capabilities=can
        )
        assert refresh(reader, workspace, full=True).added == 30
        hide[0] = True
        done = refresh(reader, workspace, full=True)
        assert done.vanished == 0 and not done.is_truncated
        assert refresh(reader, workspace, full=True).vanished == 1  # the one that was hidden, a pass later
