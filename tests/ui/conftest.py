"""QGIS for the tests: offscreen, its own profile folder, the plugin's services on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory):
    """The training town, once for all tests of a run."""
    from repere.services.sandbox.server import Sandbox

    sandbox = Sandbox(tmp_path_factory.mktemp("town") / "town.sqlite")
    sandbox.start()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def wait(qgis_app) -> Callable[..., None]:
    """Let QGIS work until something is so."""

    def until(so: Callable[[], bool], seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while not so():
            assert time.monotonic() < end, "waited in vain"
            QTest.qWait(5)

    return until


class Gap:
    """The longest time that the main thread did not answer, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(5)

    def stop(self) -> float:
        self._tick()
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last) - 5)
        self._last = now


@pytest.fixture
def gap() -> Gap:
    return Gap()


@pytest.fixture(autouse=True)
def clean_desk(tmp_path, monkeypatch) -> Iterator[None]:
    """Settings, workspaces and the project start empty."""
    from repere.ui.platform import settings

    monkeypatch.setattr(settings, "folder", lambda: tmp_path)
    QgsSettings().remove("repere")
    yield
    QgsProject.instance().clear()
