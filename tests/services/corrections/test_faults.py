"""The campaign of faults, short: ``make faults`` runs it with 1,000 corrections and 200 kills."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[3] / "scripts" / "faults.py"


@pytest.mark.alone
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(
    ("transport", "number", "kills", "points"),
    [("plain", 40, 15, 9), pytest.param("qgis", 20, 6, 4, marks=pytest.mark.qgis)],
)
def test_nothing_is_lost_and_nothing_doubled(transport: str, number: int, kills: int, points: int) -> None:
    command = [sys.executable, CAMPAIGN, "--transport", transport, "--corrections", str(number), "--kills", str(kills)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=840)
    assert run.returncode == 0, run.stdout + run.stderr
    reached = re.search(r"^killed at (\d+) of 16 write points$", run.stdout, re.MULTILINE)
    # a short campaign may not meet a rare one; the long one must
    assert reached and int(reached[1]) >= points, run.stdout
    # each service that a machine writes to has its part
    tenth = number // 10
    parts = f"addressing {5 * tenth}, alerts {tenth}, new_incident {tenth}, registry {2 * tenth}, reporting {tenth}"
    assert re.search(rf"^to {parts}$", run.stdout, re.MULTILINE), run.stdout
    # what was approved for one host is not sent to another that the profile names by then
    swaps = re.search(r"^(\d+) pushes with another host in the profile: 0 requests there$", run.stdout, re.MULTILINE)
    assert swaps and int(swaps[1]) >= 1, run.stdout
    told = re.search(rf"^{number} corrections, \d+ kills, (\d+) faults: 0 lost, 0 doubled$", run.stdout, re.MULTILINE)
    assert told and int(told[1]) > 5, run.stdout
