"""What the plugin store runs on an upload, over the zip as built, and the oldest Python, shapely and numpy it needs.

The rules are those that the store cannot be talked out of (qgis/QGIS-Plugins-Website, 73c20fa, August 2026); what
may be ticked off there is counted. ``make gate`` runs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

import package

ROOT = Path(__file__).parents[1]
BANDIT = [
    "B102",
    "B103",
    "B105",
    "B106",
    "B107",
    "B111",
    "B201",
    "B202",
    "B301",
    "B302",
    "B304",
    "B305",
    "B306",
    "B307",
    "B312",
    "B321",
    "B323",
    "B401",
    "B402",
    "B412",
    "B413",
    "B501",
    "B502",
    "B503",
    "B505",
    "B506",
    "B507",
    "B601",
    "B602",
    "B604",
    "B605",
    "B609",
    "B610",
    "B611",
    "B612",
    "B613",
    "B615",
    "B701",
]
FLAKE8 = [
    "E101",
    "E711",
    "E712",
    "E713",
    "E714",
    "E721",
    "E722",
    "E731",
    "E741",
    "E742",
    "E743",
    "E901",
    "E902",
    "E999",
    "W605",
    "F402",
    "F403",
    "F404",
    "F405",
    "F811",
    "F821",
    "F822",
    "F823",
    "F831",
    "F901",
    "C901",
]
SKIPPABLE_SECRETS = {"Hex High Entropy String", "Base64 High Entropy String", "Secret Keyword"}
PYTHON_FLOOR = "3.11-"  # QGIS 3.40 on Debian 12; its Windows installers have 3.12

FLOOR_TESTS = [f"tests/services/{name}" for name in ("layers", "addresses", "incidents", "test_boundary.py")]
"""Where shapely and numpy do the work."""


def run(*command: str | Path, folder: Path) -> str:
    """The output of one of the tools of this environment."""
    tool = Path(sys.executable).with_name(str(command[0]))
    return subprocess.run([tool, *command[1:]], cwd=folder, capture_output=True, text=True, check=False).stdout


def bandit(folder: Path) -> list[str]:
    """Bandit's findings that block an upload; the others are counted."""
    found = json.loads(run("bandit", "-q", "-r", "repere", "-f", "json", folder=folder))["results"]
    counted = Counter(one["test_id"] for one in found if one["test_id"] not in BANDIT)
    sys.stdout.write(f"bandit: to tick off on the store's form: {dict(counted)}\n")
    return [
        f"{one['filename']}:{one['line_number']}: {one['test_id']} {one['issue_text']}"
        for one in found
        if one["test_id"] in BANDIT
    ]


def secrets(folder: Path) -> list[str]:
    """Passwords and keys of known forms; what only looks like chance is counted."""
    found = json.loads(run("detect-secrets", "scan", "--all-files", "repere", folder=folder))["results"]
    every = [one for ones in found.values() for one in ones]
    counted = Counter(one["type"] for one in every if one["type"] in SKIPPABLE_SECRETS)
    sys.stdout.write(f"detect-secrets: to tick off: {dict(counted)}\n")
    return [
        f"{one['filename']}:{one['line_number']}: {one['type']}"
        for one in every
        if one["type"] not in SKIPPABLE_SECRETS
    ]


def floor_faults() -> list[str]:
    """What fails with the oldest shapely and numpy of QGIS for Windows; GDAL's floor is Debian 12's own 3.6."""
    floor = ROOT / "build" / "floor"
    pip = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--upgrade", "--target", floor)
    pinned = ROOT / "requirements-floor.txt"
    if not (floor / "ready").exists() or (floor / "ready").read_text() != pinned.read_text():
        subprocess.run([*pip, "-r", pinned], check=True, capture_output=True)
        (floor / "ready").write_text(pinned.read_text())
    command = (sys.executable, "-m", "pytest", "-n", "2", "-p", "no:pytest_qgis", "-p", "no:cacheprovider")
    marks = ("-m", "not qgis and not server and not slow")
    environment = {**os.environ, "PYTHONPATH": str(floor), "HYPOTHESIS_PROFILE": "quick"}
    result = subprocess.run(
        [*command, *marks, *FLOOR_TESTS], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    sys.stdout.write(f"oldest shapely and numpy: {result.stdout.strip().splitlines()[-1]}\n")
    failures = [line for line in result.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return failures if result.returncode else []


def main() -> int:
    """Print every fault; 1 if there is any."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with zipfile.ZipFile(package.build()) as built:
            built.extractall(folder)
        faults = bandit(folder) + secrets(folder)
        faults += run("flake8", "--max-line-length=120", f"--select={','.join(FLAKE8)}", "repere", folder=folder).split(
            "\n"
        )
        vermin = ("vermin", f"-t={PYTHON_FLOOR}", "--no-eval-annotations", "--no-tips", "-q", "--violations", "repere")
        # it says nothing where all is well
        faults += run(*vermin, folder=folder).split("\n")
    faults = [fault for fault in faults if fault] + floor_faults()
    sys.stdout.write("\n".join([*faults, f"gate: {len(faults)} faults that the store or an old QGIS would refuse", ""]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
