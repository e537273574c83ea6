"""The workspace: durable enqueue, a list of 10,000 opened and filtered, claims by five desks on PostGIS."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import tests.conftest  # noqa: E402, F401, I001 - gives the plugin its name

from repere.services.model.correction import Correction, State  # noqa: E402
from repere.services.workspace.correction_table import build_row  # noqa: E402
from repere.services.workspace.backends.postgis import Server  # noqa: E402
from repere.services.workspace.workspace import Workspace  # noqa: E402
from repere.tests.servers.postgres import Cluster  # noqa: E402


def draft(number: int, state: State = State.DRAFT) -> Correction:
    """One of many."""
    wish = {"house_number": str(number)}
    return Correction(
        "addressing", "move", str(number), "Rue Haute", {}, wish, "3", x=211000.0, y=132000.0, state=state
    )


def fill(workspace: Workspace, count: int) -> list[Correction]:
    """So many approved ones, in one transaction."""
    made = [draft(number, State.APPROVED) for number in range(count)]
    with workspace._backend.transaction(), workspace._backend.allow_import():
        workspace._backend.insert("corrections", [build_row(correction) for correction in made])
    return made


def claims(server: Server, number: int) -> float:
    """Corrections claimed a second by five desks, each a process, that all want all of them.

    From the word to go, when every desk is connected and has its list, to the last one's end.
    """
    desks = [
        subprocess.Popen(
            [sys.executable, __file__, "--desk", server.connection, server.user],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(5)
    ]
    for each in desks:
        assert each.stdout is not None
        each.stdout.readline()
    begun = time.perf_counter()
    told = _together(desks)
    took = time.perf_counter() - begun
    if sum(told) != number:
        raise SystemExit(f"claimed {told}, not {number} in all")
    print(f"  by desk: {told}")
    return number / took


def _together(desks: list[subprocess.Popen[str]]) -> list[int]:
    """Let all go at once; how many each claimed."""
    for each in desks:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    return [int(each.communicate()[0]) for each in desks]


def desk(connection: str, user: str) -> None:
    """One of the five: claim whatever is still to be had, then say how many."""
    with Workspace(Server(connection, user=user)) as workspace:
        wanted = workspace.list_corrections((State.APPROVED,))
        print("ready", flush=True)
        sys.stdin.readline()
        print(sum(workspace.claim(correction, who="") is not None for correction in wanted))


def main() -> None:
    """Print the three figures."""
    with tempfile.TemporaryDirectory() as folder:
        with Workspace(Path(folder) / "enqueue.gpkg") as workspace:
            begun = time.perf_counter()
            for number in range(1000):
                workspace.enqueue(draft(number))
            print(f"durable enqueue, GeoPackage: {1000 / (time.perf_counter() - begun):.0f}/s")
        with Workspace(Path(folder) / "list.gpkg") as workspace:
            fill(workspace, 10_000)
        begun = time.perf_counter()
        with Workspace(Path(folder) / "list.gpkg") as workspace:
            shown = workspace.list_corrections()
            approved = [found for found in shown if found.state is State.APPROVED and "haute" in found.label.lower()]
        print(
            f"10,000 corrections opened and filtered: {(time.perf_counter() - begun) * 1000:.0f} ms ({len(approved)})"
        )
    with Cluster(durable=True) as cluster:
        server = cluster.new()
        with Workspace(server) as workspace:
            fill(workspace, 1000)
        print(f"claims, PostGIS, five desks: {claims(server, 1000):.0f}/s")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--desk"]:
        desk(*sys.argv[2:])
    else:
        main()
