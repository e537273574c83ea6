"""One desk in a process of its own: it pushes what a team's workspace holds to a counting service.

``python desk.py CONNECTION URL WHO``; ends with one line of JSON: corrections by state, messages.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import requests

sys.path.insert(0, str(Path(__file__).parents[2]))

from services.corrections.correction_service import (  # noqa: E402
    CorrectionCapabilities,
    PollOutcome,
    RemoteRecord,
    Request,
    ValidationMessage,
)
from services.corrections.push import push  # noqa: E402
from services.model.correction import Correction, State  # noqa: E402
from services.workspace.backends.postgis import Server  # noqa: E402
from services.workspace.workspace import Workspace  # noqa: E402


class Counted:
    """A service that takes everything, counts it, and tells what it has; it promises no idempotency."""

    capabilities = CorrectionCapabilities(report=True)

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()

    def requests(self, correction: Correction) -> list[Request]:
        return []

    def validate(self, correction: Correction) -> list[ValidationMessage]:
        return []

    def send(self, correction: Correction, requests: Sequence[Request] = ()) -> dict[str, Any]:
        return dict(self.session.post(f"{self.url}/{correction.id}", timeout=30).json())

    def find_submission(self, correction: Correction) -> dict[str, Any] | None:
        return self.session.get(f"{self.url}/{correction.id}", timeout=30).json() or None

    def fetch(self, correction: Correction) -> RemoteRecord | None:
        return RemoteRecord(correction.base_version, dict(correction.before))

    def poll_outcome(self, correction: Correction) -> PollOutcome:
        return PollOutcome(State.APPLIED, {})


if __name__ == "__main__":
    connection, url, who = sys.argv[1:]
    begun = time.monotonic()
    with Workspace(Server(connection, user="postgres")) as workspace:
        report = push(workspace, {"addressing": Counted(url)}, who=who)
    # a pipe that is read at the end holds so many
    summary = {
        "counts": report.counts,
        "messages": [str(m) for m in report.messages[:20]],
        "s": time.monotonic() - begun,
    }
    print(json.dumps(summary))
