"""The campaign of faults, short: ``make faults`` runs it with 1,000 corrections and 200 kills."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[3] / "scripts" / "faults.py"
SIZES = {"plain": (40, 15), "qgis": (20, 6)}
"""How many corrections and kills, by transport."""


@pytest.fixture(scope="module")
def campaigns(request: pytest.FixtureRequest) -> Iterator[dict[str, subprocess.Popen[str]]]:
    """Those that are asked for, at once: they wait more than they work."""
    same_file = [item for item in request.session.items if item.path == request.path]
    begun = {}
    for transport in {item.callspec.params["transport"] for item in same_file}:
        number, kills = SIZES[transport]
        command = [sys.executable, CAMPAIGN, "--transport", transport, "--corrections", number, "--kills", kills]
        begun[transport] = subprocess.Popen(
            list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
    yield begun
    for process in begun.values():
        process.kill()
        process.wait()


@pytest.mark.alone
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(("transport", "points"), [("plain", 9), pytest.param("qgis", 4, marks=pytest.mark.qgis)])
def test_nothing_is_lost_and_nothing_doubled(
    campaigns: dict[str, subprocess.Popen[str]], transport: str, points: int
) -> None:
    report, _errors = campaigns[transport].communicate(timeout=840)
    assert campaigns[transport].returncode == 0, report
    number = SIZES[transport][0]
    reached = re.search(r"^killed at (\d+) of 16 write points$", report, re.MULTILINE)
    # a short campaign may not meet a rare one; the long one must
    assert reached and int(reached[1]) >= points, report
    # each service that a machine writes to has its part
    tenth = number // 10
    parts = f"addressing {5 * tenth}, alerts {tenth}, new_incident {tenth}, registry {2 * tenth}, reporting {tenth}"
    assert re.search(rf"^to {parts}$", report, re.MULTILINE), report
    # what was approved for one host is not sent to another that the profile names by then
    swaps = re.search(r"^(\d+) pushes with another host in the profile: 0 requests there$", report, re.MULTILINE)
    assert swaps and int(swaps[1]) >= 1, report
    told = re.search(rf"^{number} corrections, \d+ kills, (\d+) faults: 0 lost, 0 doubled$", report, re.MULTILINE)
    assert told and int(told[1]) > 5, report
