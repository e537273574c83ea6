"""Whole pushes to the town's other targets, through faults: each correction is done once, counted in the town."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from pathlib import Path

import pytest
import requests
from repere.services.corrections.correction_service import CorrectionService
from repere.services.corrections.create import draft_from_form
from repere.services.corrections.push import push
from repere.services.corrections.targets.address_registry import AddressRegistry
from repere.services.corrections.targets.new_incident import NewIncidentService
from repere.services.http.client import HttpClient
from repere.services.http.pause import cancellable_sleep
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.model.correction import SETTLED_STATES, Correction, State
from repere.services.model.incident import Category
from repere.services.training_town import TrainingTown
from repere.services.training_town.server import server
from repere.services.workspace.workspace import Workspace

COUNT = 40


@pytest.fixture
def town(tmp_path: Path) -> Iterator[TrainingTown]:
    sandbox = TrainingTown(tmp_path / "town.sqlite").start()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "w.gpkg") as made:
        yield made


def approve(workspace: Workspace, correction: Correction) -> Correction:
    workspace.enqueue(correction)
    return workspace.transition(workspace.transition(correction, State.READY, who="Anne"), State.APPROVED, who="Bruno")


def break_down(town: TrainingTown, path: str) -> None:
    """One write in five fails, in every way; one read in fifty is dropped."""
    kinds = ("drop_before", "drop_after", "truncate", "html200")
    faults = [{"path": path, "method": "POST", "kind": kind, "times": None, "probability": 0.05} for kind in kinds]
    faults.append({"path": path, "method": "GET", "kind": "drop_before", "times": None, "probability": 0.02})
    requests.post(f"{town.url}/sandbox/faults", json=faults, timeout=20).raise_for_status()


def push_until_settled(workspace: Workspace, name: str, target: CorrectionService) -> Counter[str]:
    for _ in range(60):
        push(workspace, {name: target}, who="Anne", poll_timeout_s=2, grace_s=0.5)
        states = Counter(correction.state for correction in workspace.list_corrections())
        if states.keys() <= SETTLED_STATES | {State.CONFLICT, State.NOT_APPLIED, State.TARGET_GONE}:
            break
        cancellable_sleep(0.2, lambda: False)
    return Counter({state.value: count for state, count in states.items()})


def test_every_address_is_edited_once(town: TrainingTown, workspace: Workspace) -> None:
    with town.state.lock:
        rows = town.state.db.execute(
            "SELECT id, version, house_number, x, y FROM address WHERE status = 'current' AND x IS NOT NULL LIMIT ?",
            (COUNT,),
        ).fetchall()
    for row in rows:
        place = {"x": row["x"], "y": row["y"], "crs": "EPSG:31370"}
        before = {"house_number": row["house_number"], "position": place}
        after = {**before, "position": {**place, "x": row["x"] + 2}}
        approve(
            workspace,
            Correction("addressing", "move", str(row["id"]), "x", before, after, base_version=str(row["version"])),
        )
    break_down(town, "/address-registry")
    registry = AddressRegistry(HttpClient("Registre", per_second=0, attempts=3), f"{town.url}/address-registry/v2")
    assert push_until_settled(workspace, "addressing", registry) == {"applied": COUNT}
    with town.state.lock:
        for row in rows:
            now = town.state.db.execute("SELECT version, x FROM address WHERE id = ?", (row["id"],)).fetchone()
            assert now["version"] == row["version"] + 1
            assert now["x"] == pytest.approx(row["x"] + 2, abs=0.01)


def ours(town: TrainingTown) -> list[str]:
    with town.state.lock:
        held = town.state.db.execute("SELECT description FROM incident WHERE description LIKE 'Signalement d’essai%'")
        return [row[0] for row in held]


@pytest.mark.parametrize("in_a_second", [1, COUNT // 2, COUNT], ids=["a second each", "two seconds", "one second"])
def test_every_incident_is_reported_once(
    town: TrainingTown, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, in_a_second: int
) -> None:
    began = datetime.now(timezone.utc).replace(microsecond=0)

    class Clock(datetime):
        """So many reports fall into a second, however fast the machine is: the crawl goes by it."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return began + timedelta(seconds=len(ours(town)) // in_a_second)

    monkeypatch.setattr(server, "datetime", Clock)
    # what the town has of yesterday would hide how it reads a list of seconds, at some hours of the day
    with town.state.lock:
        town.state.db.execute("DELETE FROM incident")
    category = Category("graffitis", "Graffitis & tags", "", "", False)
    texts = [f"Signalement d’essai n° {number}." for number in range(COUNT)]
    for text in texts:
        approve(workspace, draft_from_form(category, description=text, lon=5.2397, lat=50.5187))
    break_down(town, "/open311/v2/requests")
    can = endpoint.parse_capabilities({"writes": ["request"], "extensions": ["tokens"]})
    target = NewIncidentService(
        Open311(HttpClient("Signalements", per_second=0, attempts=3), f"{town.url}/open311/v2", "", "k", can)
    )
    assert push_until_settled(workspace, "new_incident", target) == {"applied": COUNT}
    assert Counter(ours(town)) == Counter(texts)
