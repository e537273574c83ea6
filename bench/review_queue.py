"""The review of a region: 100,000 corrections of 261 communes opened, filtered and accepted; 12 reviewers at once;
a region's dossiers received. In a GeoPackage and in PostgreSQL with PostGIS, which does not wait for the disk here.

    .venv/bin/python bench/review_queue.py               the queue, then the reviewers
    .venv/bin/python bench/review_queue.py dossiers 261  so many dossiers of 400 received
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
import tests.conftest  # noqa: E402, F401, I001 - gives the plugin its name

from repere.services.communes import list_communes  # noqa: E402
from repere.services.corrections.review_queue import (  # noqa: E402
    GroupKey,
    QueueFilter,
    QueueView,
    accept_rows,
    read_queue,
)
from repere.services.corrections.targets.paper_dossier import Dossier, number_dossier  # noqa: E402
from repere.services.dossiers.dossier_store import RECEIVED  # noqa: E402
from repere.services.dossiers.dossier_writer import write_dossier  # noqa: E402
from repere.services.dossiers.receive_dossier import ReceivingRules, receive_files  # noqa: E402
from repere.services.model.correction import UTC_FORMAT, Correction, State  # noqa: E402
from repere.services.profile import OutboxRules  # noqa: E402
from repere.services.workspace.backends.postgis import Server  # noqa: E402
from repere.services.workspace.correction_table import build_row  # noqa: E402
from repere.services.workspace.workspace import Workspace  # noqa: E402
from repere.tests.servers.postgres import Cluster  # noqa: E402
from shapely.geometry import shape  # noqa: E402


REGION, ROWS, REVIEWERS, SHARED_ROWS, ITEMS = "03000", 100_000, 12, 20_000, 400
ANYONE = OutboxRules(review="anyone")
CODES = [each.nis_code for each in list_communes()]
STREETS = [f"Rue {name} {number}" for name in ("Haute", "de l'Église", "du Moulin", "Verte") for number in range(10)]


def make_rows(count: int, waiting: float) -> Iterator[dict[str, Any]]:
    """So many corrections, that share of them waiting; communes of unequal size."""
    random, now = Random(7), datetime(2026, 11, 27)
    weights = [random.paretovariate(1.2) for _ in CODES]
    for number, code in enumerate(random.choices(CODES, weights, k=count)):
        street, kind = random.choice(STREETS), random.choice(("renumber", "move", "retire", "create"))
        before = {"street_name": street, "house_number": str(number % 90)}
        state = State.READY if random.random() < waiting else random.choice((State.APPROVED, State.APPLIED))
        at = (now - timedelta(minutes=random.randrange(300 * 1440))).strftime(UTC_FORMAT)
        made = Correction(
            "addressing", kind, str(number), f"{street} {number % 90}", before, {"house_number": "1"}, author="Anne",
            x=200000.0, y=130000.0, state=state, ready_at=at, updated_at=at,
            reviewer="" if state is State.READY else "R", id=str(uuid.UUID(int=number)),
        )  # fmt: skip
        yield {**build_row(made), "nis_code": code}


def fill(home: Path | Server, count: int, waiting: float) -> None:
    """A workspace with these."""
    with Workspace(home, REGION) as workspace:
        backend = workspace._backend
        with backend.transaction(), backend.allow_import():
            rows = list(make_rows(count, waiting))
            backend.insert("corrections", rows)


def median_ms(work: Callable[[], object], runs: int = 5) -> float:
    """Milliseconds that ``work`` takes, the median."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def measure(home: Path | Server) -> None:
    """In a process of its own, so that its memory is what the queue needs."""

    def open_queue() -> None:
        with Workspace(home, REGION) as workspace:
            read_queue(workspace, QueueView(QueueFilter(), ()))

    print(f"  queue opened: {median_ms(open_queue):.0f} ms")
    with Workspace(home, REGION) as workspace:
        # as the page filters: what each stage has is counted when something changes, not at each filter
        stages = workspace.count_stages(QueueFilter(), ())
        for name, query in (
            ("kind, 90 days and more", QueueFilter(kind="retire", since_days=90)),
            ("a commune", QueueFilter(communes=("92142",))),
            ("a text", QueueFilter(text="eglise 3")),
        ):
            view = QueueView(query, (), stages=None if query.communes else stages)
            took = median_ms(lambda view=view: read_queue(workspace, view))  # type: ignore[misc]
            print(f"  filter, {name}: {took:.0f} ms")
        totals = max(workspace.count_queue(QueueFilter(), ()), key=lambda each: each.count)
        group = workspace.list_groups(QueueFilter(), (), totals.nis_code, "street", 500)[0]
        view = QueueView(QueueFilter(), (), "street", frozenset({totals.nis_code}), {group.key: 200}, stages=stages)
        print(f"  a commune and a street open: {median_ms(lambda: read_queue(workspace, view)):.0f} ms")
        moves = QueueFilter(kind="move")
        largest = sorted(workspace.count_queue(moves, ()), key=lambda each: each.count, reverse=True)
        upto = next(number for number in range(len(largest)) if sum(each.count for each in largest[:number]) >= 1000)
        keys = [GroupKey(each.nis_code, "", "") for each in largest[:upto]]
        versions = dict(list(workspace.list_versions(moves, (), keys, "street").items())[:1000])
        begun = time.perf_counter()
        outcomes = accept_rows(workspace, versions, who="Rita", rules=ANYONE)
        took = time.perf_counter() - begun
        print(f"  {list(outcomes.values()).count('done')} accepted: {took:.2f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  memory at the most: {peak:.0f} MB")


def review(connection: str, user: str) -> None:
    """One of the reviewers: take what nobody looks at, fifty at a time, accept it, until nothing waits."""
    with Workspace(Server(connection, user=user), REGION) as workspace:
        print("ready", flush=True)
        sys.stdin.readline()
        done, random = 0, Random(user)
        while totals := workspace.count_queue(QueueFilter(), ()):
            code = random.choice(totals).nis_code
            versions = workspace.list_versions(QueueFilter(), (), [GroupKey(code, "", "")], "street")
            ids = random.sample(sorted(versions), min(50, len(versions)))
            claimed = [each for each, outcome in workspace.claim_each(ids, who=user).items() if outcome == "done"]
            now = {each.id: each.version for each in workspace.find_corrections(claimed)}
            done += list(accept_rows(workspace, now, who=user, rules=ANYONE).values()).count("done")
        print(done)


def review_together(cluster: Cluster) -> None:
    """Twelve reviewers, each a process and a login, over the same rows."""
    server = cluster.new()
    fill(server, SHARED_ROWS, 1.0)
    name = server.connection.split("dbname=")[1]
    people = [f"reviewer{number}" for number in range(REVIEWERS)]
    for login in people:
        cluster.sql(name, f"CREATE ROLE {login} LOGIN", f"SELECT repere.admit('{login}', 'reviewer', '*', '{login}')")
    desks = [
        subprocess.Popen(
            [sys.executable, __file__, "--review", server.connection, login],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for login in people
    ]  # fmt: skip
    for each in desks:
        assert each.stdout is not None
        each.stdout.readline()
    begun = time.perf_counter()
    for each in desks:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    done = [int(each.communicate()[0]) for each in desks]
    took = time.perf_counter() - begun
    with Workspace(server, REGION) as workspace:
        rows = workspace._backend.fetch("SELECT count(*) AS c FROM audit WHERE to_state = 'approved'")
        steps, whole = int(rows[0]["c"]), workspace.find_alteration() is None
    print(
        f"{REVIEWERS} reviewers, {SHARED_ROWS} rows: {took:.1f} s; decided {sum(done)}, {min(done)} to {max(done)} each"
    )
    print(f"  steps in the trail: {steps}, unbroken: {whole}")


def receive(count: int) -> None:
    """So many dossiers, received one after the other, each point held against its commune's boundary."""
    boundaries = {each.nis_code: shape(each.boundary) for each in list_communes()}
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        with Workspace(folder / "desk.gpkg") as desk:
            for code in CODES[:count]:
                inside = boundaries[code].representative_point()
                corrections = tuple(
                    Correction(
                        "addressing", "renumber", f"{code}{number}", f"Rue Haute {number}",
                        {"street_name": "Rue Haute", "house_number": str(number)}, {"house_number": f"{number}A"},
                        author="Anne", x=inside.x, y=inside.y,
                    )
                    for number in range(ITEMS)
                )  # fmt: skip
                dossier = Dossier("", "ICAR", code, "2026-11-27T10:00:00Z", "Anne", corrections, nis_code=code)
                write_dossier(number_dossier(desk, dossier), folder, b"sixteen bytes are")
        files = sorted(folder.glob("repere-*.gpkg"))
        rules = ReceivingRules(dict.fromkeys(CODES, b"sixteen bytes are"), boundaries.get)
        with Workspace(folder / "region.gpkg", REGION) as region:
            begun, cpu_begun = time.perf_counter(), time.process_time()
            accepted = sum(each.outcome == "accepted" for each in receive_files(region, files, rules, who="Rita"))
            took, cpu = time.perf_counter() - begun, time.process_time() - cpu_begun
            kept = len(region.list_dossiers(RECEIVED))
        print(
            f"GeoPackage: {accepted} of {count} dossiers of {ITEMS} received in {took:.1f} s,"
            f" {cpu:.1f} s of them the processor's ({kept} kept)"
        )


def main() -> None:
    """Print the figures and the load they were taken under."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "region.gpkg"
        fill(home, ROWS, 0.4)
        print(f"GeoPackage, {ROWS} corrections of {len(CODES)} communes", flush=True)
        subprocess.run([sys.executable, __file__, "--measure", str(home)], check=True)
    with Cluster() as cluster:
        server = cluster.new()
        fill(server, ROWS, 0.4)
        print("PostgreSQL, the same", flush=True)
        subprocess.run([sys.executable, __file__, "--measure", server.connection, server.user], check=True)
        review_together(cluster)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--measure"]:
        measure(Server(arguments[1], user=arguments[2]) if len(arguments) > 2 else Path(arguments[1]))
    elif arguments[:1] == ["--review"]:
        review(*arguments[1:])
    elif arguments[:1] == ["dossiers"]:
        receive(int(arguments[1]))
    else:
        main()
