"""The campaign of faults, short: ``make faults`` runs it with 1,000 corrections and 200 kills."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[2] / "scripts" / "faults.py"


@pytest.mark.alone
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_nothing_is_lost_and_nothing_doubled() -> None:
    run = subprocess.run(
        [sys.executable, CAMPAIGN, "--corrections", "60", "--kills", "20"], capture_output=True, text=True, timeout=840
    )
    assert run.returncode == 0, run.stdout + run.stderr
    points = re.search(r"^killed at (\d+) of 16 write points$", run.stdout, re.MULTILINE)
    # a short campaign may not meet a rare one; the long one must
    assert points and int(points[1]) >= 10, run.stdout
    # each service that a machine writes to has its part
    parts = "addressing 30, alerts 6, new_incident 6, registry 12, reporting 6"
    assert re.search(rf"^to {parts}$", run.stdout, re.MULTILINE), run.stdout
    told = re.search(r"^60 corrections, \d+ kills, (\d+) faults: 0 lost, 0 doubled$", run.stdout, re.MULTILINE)
    assert told and int(told[1]) > 10, run.stdout
