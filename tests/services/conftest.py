"""What all tests of the services share: no waiting."""

from __future__ import annotations

import pytest
from repere.services import web
from repere.services.corrections import correction, push
from repere.services.reporting import open311
from repere.services.sandbox import server
from repere.tests.clock import Clock


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of retries, of the rate, of the patience of a push and of the training town: waiting turns it."""
    clock = Clock()
    for module in (web, push, open311):
        monkeypatch.setattr(module, "time", clock)
    for module in (server, correction):
        monkeypatch.setattr(module, "datetime", clock.datetime)
    return clock
