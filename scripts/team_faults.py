"""The team's campaign of faults: nothing lost, nothing doubled when the database server dies in mid-push.

``scripts/team_faults.py [--corrections N] [--deaths N] [--seed N]`` pushes N corrections from a team's workspace to the
training town, kills PostgreSQL in mid-push (SIGQUIT, as ``pg_ctl stop -m immediate`` does) as often as it is told and
starts it again; the push that lost its database ends as it can. It ends as ``scripts/faults.py`` does, with one line
counted from what the town holds; and with 1 if anything was lost, doubled or left without a whole trail.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import faults
from repere.services.corrections.push import push
from repere.services.corrections.review import approve
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.profile import OutboxRules
from repere.services.training_town.server.server import TrainingTown
from repere.services.training_town.services import address_report_service
from repere.services.workspace.backends.postgis import PostGIS, Server
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.postgres import Cluster

MAX_ALIVE_SECONDS = 2.5
"""How long after the start of a push the server lives at most."""


def main() -> int:
    """Run the campaign, or, as its child, one push."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corrections", type=int, default=200)
    parser.add_argument("--deaths", type=int, default=10)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--push", nargs=2, metavar=("CONNECTION", "URL"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.push:
        connection, url = given.push
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        push_once(Server(connection, user="postgres"), url)
        return 0
    seed = random.randrange(10**6) if given.seed is None else given.seed
    random.seed(seed)
    sys.stderr.write(f"seed {seed}\n")
    with tempfile.TemporaryDirectory() as folder, Cluster() as cluster:
        return campaign(Path(folder), cluster, given.corrections, given.deaths)


def campaign(folder: Path, cluster: Cluster, number: int, deaths: int) -> int:
    """Fill a team's outbox, push it while its server dies, and count what the town holds."""
    address_report_service.DESK_TIME_S = faults.SLOW_DESK
    sandbox = TrainingTown(folder / "town.sqlite").start()
    home = Server(cluster.new().connection, user="postgres")
    with Workspace(home, sandbox_nis(sandbox)) as workspace:
        approved = approve(workspace, faults.fill(workspace, sandbox, number), who="Campagne", rules=OutboxRules())
    killed = 0
    for _death in range(deaths):
        if not faults.open_ones(home):
            break
        killed += die_in_push(cluster, home, sandbox.url)
    words = faults.push_rest(home, lambda: push_once(home, sandbox.url), lambda: faults.look(home, sandbox))
    sandbox.stop()
    failed = faults.verdict(home, folder / "town.sqlite", approved, killed, 0)
    if failed and words:
        sys.stdout.write(f"the last push said: {words}\n")
    return failed


def sandbox_nis(sandbox: TrainingTown) -> str:
    """Whose the town's workspace is."""
    url = f"{sandbox.url}/sandbox/profile.json"
    return str(faults.requests.get(url, timeout=30).json()["commune"]["nis_code"])


def die_in_push(cluster: Cluster, home: Server, url: str) -> bool:
    """Kill the server while a push runs, start it again; whether the push was still running."""
    command = [sys.executable, __file__, "--push", home.connection, url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(random.uniform(0.2, MAX_ALIVE_SECONDS))
        running = child.poll() is None
        cluster.stop(signal.SIGQUIT)
        cluster.start()
    return running


def push_once(home: Server, url: str) -> str:
    """One push, which asks about a silent desk's corrections as soon as its requests are surely over; what it has
    to tell.
    """
    found = faults.services(url)
    # as a person may: what failed under load is tried again at once
    CircuitBreaker.reset()
    with Workspace(home) as workspace:
        workspace._backend.close()
        workspace._backend = PostGIS(home, lease_s=faults.GRACE)
        done = push(workspace, found, who="Campagne", poll_timeout_s=0.5, grace_s=faults.GRACE)
    return " ".join(message.sentence() for message in done.messages)


if __name__ == "__main__":
    sys.exit(main())
