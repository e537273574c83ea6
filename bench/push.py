"""What the push costs beside the bare requests it makes: the same corrections, the same server, in turn.

The town's clerk decides at once: how long an officer takes is neither's cost. Milliseconds that the server takes for an
answer may be given.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import requests  # noqa: E402

from services.corrections.push import push  # noqa: E402
from services.corrections.review import approve  # noqa: E402
from services.corrections.targets.address_report import AddressReport  # noqa: E402
from services.http.client import HttpClient  # noqa: E402
from services.model.correction import Correction  # noqa: E402
from services.profile import OutboxRules  # noqa: E402
from services.workspace.workspace import Workspace  # noqa: E402

RUNS, EACH = 3, 50
LATENCIES = 0.0, 0.02, 0.1
"""Seconds that the server takes for an answer: none, on this machine, a quick one, and about what one on the web
does."""

TOWN = (
    "import sys; from services.training_town import __main__; from services.training_town.services import"
    " address_report_service as reports; reports.DESK_TIME_S = 0.0; sys.exit(__main__.main())"
)


def corrections(url: str, numbers: Iterator[int]) -> list[Correction]:
    """The next addresses of the town, to be moved by three metres, as they stand now."""
    made: list[Correction] = []
    while len(made) < EACH:
        number = next(numbers)
        held = requests.get(f"{url}/addresses/{number}", timeout=30).json()
        if held.get("status") != "current" or not held["position"]:
            continue
        seen = {name: held[name] for name in ("street_name", "house_number", "box_number", "postcode", "position")}
        after = {**seen, "position": {**seen["position"], "x": seen["position"]["x"] + 3}}
        made.append(
            Correction("addressing", "move", str(number), f"Adresse {number}", seen, after, held["version"], author="B")
        )
    return made


def bare(url: str, outbox: list[Correction]) -> float:
    """Seconds for the requests alone: each report made, then asked for with its address."""
    reports = AddressReport(HttpClient("Adresses", per_second=0), url, "61031")
    bodies = [(reports.build_body(correction), correction.base_version) for correction in outbox]
    session = requests.Session()
    started = time.perf_counter()
    numbers: list[Any] = []
    for body, version in bodies:
        made = session.post(f"{url}/signalements", json=body, headers={"If-Match": f'"{version}"'}, timeout=30)
        numbers.append(made.json()["id"])
    for number, correction in zip(numbers, outbox):
        session.get(f"{url}/signalements/{number}", timeout=30).json()
        session.get(f"{url}/addresses/{correction.subject}", timeout=30).json()
    return time.perf_counter() - started


def pushed(url: str, outbox: list[Correction], folder: Path) -> float:
    """Seconds for the push of an outbox that is approved and on the disk."""
    with Workspace(folder / f"{outbox[0].subject}.gpkg") as workspace:
        for correction in outbox:
            workspace.enqueue(correction)
        approve(workspace, outbox, who="B", rules=OutboxRules())
        target = {"addressing": AddressReport(HttpClient("Adresses", per_second=0), url, "61031")}
        started = time.perf_counter()
        report = push(workspace, target, who="B")
        took = time.perf_counter() - started
    if report.counts != {"applied": EACH}:
        raise SystemExit(f"not all was applied: {report.counts}, {report.messages}")
    return took


def main() -> None:
    """Print both, and how many times the bare requests the push takes."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", TOWN, "--state", f"{folder}/town.sqlite"]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as town:
            assert town.stdout and town.stdin
            url = json.loads(town.stdout.readline())["url"] + "/address-report"
            with closing(sqlite3.connect(f"{folder}/town.sqlite")) as db:
                # but for the town's seeded duplicates: the clerk rightly refuses to touch one of two
                alone = (
                    "SELECT max(id) FROM address GROUP BY street_id, house_number, box_number, postcode"
                    " HAVING count(*) = 1 ORDER BY 1"
                )
                numbers = iter([row[0] for row in db.execute(alone)])
            for latency in [int(each) / 1000 for each in sys.argv[1:]] or LATENCIES:
                lasting = {"path": "/address-report", "kind": "delay", "seconds": latency, "times": None}
                faults = url.replace("/address-report", "/sandbox/faults")
                pairs = []
                for _run in range(RUNS):
                    one, other = corrections(url, numbers), corrections(url, numbers)
                    requests.post(faults, json=[lasting], timeout=30).raise_for_status()
                    plain = bare(url, one)
                    pairs.append((pushed(url, other, Path(folder)), plain))
                    requests.delete(faults, timeout=30).raise_for_status()
                tell(latency, pairs)
            town.stdin.close()


def tell(latency: float, pairs: list[tuple[float, float]]) -> None:
    """One row: milliseconds a correction for both, and the median of their ratios with its range."""
    ratios = sorted(whole / plain for whole, plain in pairs)
    middles = (statistics.median(seconds) / EACH * 1000 for seconds in zip(*pairs))
    pushed_ms, bare_ms = middles
    sys.stdout.write(
        f"| {latency * 1000:.0f} | {pushed_ms:.1f} | {bare_ms:.1f} |"
        f" {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}) |\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
