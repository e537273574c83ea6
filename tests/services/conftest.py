"""What all tests of the services share: no waiting."""

from __future__ import annotations

import pytest
from repere.services.corrections import push
from repere.services.http import circuit_breaker, client, pause, rate_limiter
from repere.services.incidents.clients import open311
from repere.services.model import correction
from repere.services.training_town.server import server
from repere.tests.clock import Clock


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of retries, of the rate, of the patience of a push and of the training town: waiting turns it."""
    clock = Clock()
    for module in (circuit_breaker, client, pause, rate_limiter, push, open311):
        monkeypatch.setattr(module, "time", clock)
    for module in (server, correction):
        monkeypatch.setattr(module, "datetime", clock.datetime)
    return clock
