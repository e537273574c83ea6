"""QGIS for the tests: offscreen, its own profile folder, the plugin's services on loopback."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtTest import QTest

MAX_WAIT_S = 120
"""Seconds after which what a test waits for will not come; long, as a wait ends at once when it does."""


@dataclass(frozen=True)
class Town:
    """The training town, running beside QGIS."""

    url: str


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A process of its own, as in QGIS: in this one it would slow what is measured."""
    state = tmp_path_factory.mktemp("town") / "town.sqlite"
    with subprocess.Popen(
        [sys.executable, "-m", "services.training_town", "--state", str(state)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        yield Town(json.loads(process.stdout.readline())["url"])
        process.stdin.close()


@pytest.fixture
def first_day(town):
    """The town as on its first day, without faults; its URL."""
    requests.delete(f"{town.url}/sandbox/faults", timeout=30).raise_for_status()
    requests.post(f"{town.url}/sandbox/reset", timeout=30).raise_for_status()
    return town.url


@pytest.fixture
def wait(qgis_app) -> Callable[..., None]:
    """Let QGIS work until something is so; how long that takes is this machine's business."""

    from repere.ui.qgis.tasks import Job

    def until(so: Callable[[], bool]) -> None:
        end = time.monotonic() + MAX_WAIT_S
        while not so():
            assert time.monotonic() < end, (
                f"waited in vain; jobs: {[(job.description(), job.status()) for job in Job._running]}"
            )
            QTest.qWait(5)

    return until


@pytest.fixture
def settle(wait) -> Callable[[], None]:
    """Let QGIS work until no job is left, nor any that follows: what is read is judged, then read again."""

    from repere.ui.qgis.tasks import Job

    def settle() -> None:
        idle_turns = 0

        def quiet() -> bool:
            nonlocal idle_turns
            idle_turns = 0 if Job._running else idle_turns + 1
            # what follows a job waits for a turn of the event loop
            return idle_turns > 3

        wait(quiet)

    return settle


@pytest.fixture
def gap():
    """Measures the longest time that the main thread did not answer."""
    from gap import Gap

    return Gap()


@pytest.fixture
def drawn_map() -> None:
    """Have the map drawn, as on a person's screen: for tests of what stands on it."""


@pytest.fixture(autouse=True)
def map_is_drawn_where_it_matters(request, qgis_iface) -> None:
    """Drawing is the dearest part of an opening: a map that a test does not look at stays empty."""
    qgis_iface.mapCanvas().setRenderFlag(bool({"drawn_map", "gap"} & set(request.fixturenames)))


@pytest.fixture
def fetch_only(monkeypatch) -> Callable[..., None]:
    """Have a dock, when a commune opens, fetch what some panels list, and leave the others as they are."""

    def limit(dock, *panels: str) -> None:
        monkeypatch.setattr(dock, "refresh_all", lambda: [dock.panels[name].refresh() for name in panels])

    return limit


@pytest.fixture(autouse=True)
def nothing_unheard(monkeypatch) -> Iterator[None]:
    """An error in a slot, which nobody would see, fails the test it happened in."""
    unheard: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: unheard.append("".join(traceback.format_exception(*error))))
    yield
    assert not unheard, "\n".join(unheard)


@pytest.fixture(autouse=True)
def clean_desk(tmp_path, monkeypatch) -> Iterator[None]:
    """Settings, workspaces and the project start empty."""
    from repere.ui.qgis import settings

    monkeypatch.setattr(settings, "data_folder", lambda: tmp_path)
    QgsSettings().remove("repere")
    yield
    QgsProject.instance().clear()
    # a picture still on its way needs this thread's events: pytest-qgis, waiting without them, would wait for ever.
    # And a job that was stopped must be over before the next test has other settings, or Python comes to its end.
    pools = QThreadPool.globalInstance(), QgsApplication.taskManager().threadPool()
    end = time.monotonic() + MAX_WAIT_S
    while any(pool.activeThreadCount() for pool in pools):
        assert time.monotonic() < end, "the map is still being drawn, or a job still runs"
        QTest.qWait(5)
