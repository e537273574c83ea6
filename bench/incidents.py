"""How long incidents take once their last byte is there: 100,000 into the workspace, and what is known of them.

.venv/bin/python bench/incidents.py
"""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import ogr

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services.http.client import HttpClient  # noqa: E402
from services.http.response import Response  # noqa: E402
from services.incidents.checks.duplicates import find_duplicates  # noqa: E402
from services.incidents.checks.location import check_locations  # noqa: E402
from services.incidents.checks.road_manager import Roads, find_road_managers  # noqa: E402
from services.incidents.clients.open311 import Open311  # noqa: E402
from services.incidents.position import to_degrees  # noqa: E402
from services.incidents.statistics import count_open_by_age, summarise_closing  # noqa: E402
from services.model.incident import Incident  # noqa: E402
from services.workspace.workspace import Workspace  # noqa: E402

COUNT = 100_000
RUNS = 3
NAMUR = (179_000.0, 120_000.0, 193_000.0, 135_000.0)


def answer(count: int) -> bytes:
    """The JSON of ``count`` reports strewn over a commune and two years, as FixMyStreet writes them."""
    random = np.random.default_rng(20_261_123)
    lon, lat = zip(to_degrees(NAMUR[0], NAMUR[1]), to_degrees(NAMUR[2], NAMUR[3]))
    places = np.column_stack((random.uniform(*lon, count), random.uniform(*lat, count))).tolist()
    days = np.sort(random.integers(0, 730 * 86400, count))[::-1]
    moments = (np.datetime64("2024-11-23T00:00:00") + days.astype("timedelta64[s]")).astype(str).tolist()
    records = [
        {
            "service_request_id": number,
            "status": "closed" if number % 4 == 0 else "open",
            "service_code": f"Catégorie {number % 12}",
            "service_name": f"Catégorie {number % 12}",
            "description": f"Trou numéro {number} : un gros trou au milieu de la chaussée, devant le {number % 200}.",
            "requested_datetime": f"{moment}+01:00",
            "updated_datetime": f"{moment}+01:00",
            "long": f"{place[0]:.6f}",
            "lat": f"{place[1]:.6f}",
            "agency_responsible": {"recipient": ["Namur"]},
            "requestor_name": "Personne",
        }
        for number, (place, moment) in enumerate(zip(places, moments), 1)
    ]
    return json.dumps({"service_requests": records}).encode()


def roads(count: int) -> Roads:
    """``count`` bent axes of a hundred metres, one in eight regional."""
    random = np.random.default_rng(7)
    begins = random.uniform(NAMUR[:2], NAMUR[2:], (count, 1, 2))
    lines = shapely.linestrings(begins + np.cumsum(random.normal(0, 12, (count, 10, 2)), axis=1))
    region = np.arange(count) % 8 == 0
    drawn = {"region": lines[region], "commune": lines[~region]}
    return Roads(drawn, {name: ["Rue"] * len(told) for name, told in drawn.items()})


def parsed(body: bytes, oldest: bytes) -> Sequence[Incident]:
    """The reports of an answer that is all there; asked for what is older, the server shows the oldest again."""
    reader = Open311(HttpClient("bench", per_second=0), "http://bench.example")
    waiting = [body]

    def ask(_path: str, _params: object = None) -> Response:
        told = waiting.pop() if waiting else oldest
        return Response("bench", "http://bench.example", 200, {"Content-Type": "application/json"}, told)

    reader.get = ask  # type: ignore[method-assign]
    return reader.fetch_incidents().incidents


def drawn(path: Path) -> int:
    """The incidents with a place, read as a layer is drawn."""
    file = ogr.Open(str(path))
    return sum(feature.GetGeometryRef() is not None for feature in file.GetLayerByName("incidents"))


def measure(body: bytes, oldest: bytes, roads: Roads, note: Callable[[str, tuple[float, float]], None]) -> None:
    """One round, from the bytes to the layer and the numbers."""
    boundary = shapely.geometry.mapping(shapely.box(*NAMUR))
    now, year_ago = "2026-11-23T00:00:00Z", "2025-11-23T00:00:00Z"

    def timed(name: str, what: Callable[[], Any]) -> Any:
        gc.collect()
        gc.disable()  # as the plugin does while a job runs
        started, used = time.perf_counter(), time.process_time()
        done = what()
        note(name, (time.perf_counter() - started, time.process_time() - used))
        gc.enable()
        return done

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.gpkg"
        incidents = timed("JSON to incidents", lambda: parsed(body, oldest))
        changed = [one._replace(status="closed") if row % 100 == 1 else one for row, one in enumerate(incidents)]
        with Workspace(path) as workspace:
            first = timed("stored, first time", lambda: workspace.merge_incidents(incidents, ("", "")))
            again = timed("stored again, 1 % changed", lambda: workspace.merge_incidents(changed, ("", "")))
            timed("a quick pass of 1,000 stored", lambda: workspace.merge_incidents(changed[: COUNT // 100]))
            timed("read back", workspace.list_incidents)
            placed = timed("managers of 100,000, roads loaded", lambda: find_road_managers(incidents, roads))
            timed("their managers stored", lambda: workspace.store_road_managers(placed, {}))
        if (len(first.added), len(again.changed)) != (COUNT, COUNT // 100):
            raise SystemExit(f"{len(first.added)} added, {len(again.changed)} changed")
        timed("managers of 10,000, roads loaded", lambda: find_road_managers(incidents[:10_000], roads))
        timed("duplicates among 100,000", lambda: find_duplicates(incidents, {}))
        timed("positions of 100,000 judged", lambda: check_locations(incidents, boundary=boundary, commune="Namur"))
        timed("open by category and age", lambda: count_open_by_age(incidents, now))
        timed("time to close by category", lambda: summarise_closing(incidents, year_ago, now))
        timed("every row read by GDAL, as a layer is drawn", lambda: drawn(path))


def spread(values: Sequence[float]) -> str:
    """Median, and the range it was in."""
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def memory(body: bytes, oldest: bytes) -> float:
    """MB that a process of its own needs at most to read and store the reports, the program itself included."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        with tempfile.TemporaryDirectory() as folder, Workspace(Path(folder) / "w.gpkg") as workspace:
            workspace.merge_incidents(parsed(body, oldest), ("", ""))
        os.write(writer, str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reader, 20)) / 1024


def main() -> None:
    """Print the table."""
    figures: dict[str, list[tuple[float, float]]] = {}
    body = answer(COUNT)
    oldest = json.dumps(json.loads(body)["service_requests"][-1:]).encode()
    needed = memory(body, oldest)  # first: a child begins with what its parent holds
    known = roads(20_000)
    for _run in range(RUNS):
        measure(body, oldest, known, lambda name, seconds: figures.setdefault(name, []).append(seconds))
    lines = ["| What | Seconds | of the processor |", "|---|---|---|"]
    lines += [f"| {name} | {' | '.join(map(spread, zip(*values)))} |" for name, values in figures.items()]
    lines.append(f"| peak memory while 100,000 are read and stored, MB | {needed:.0f} | |")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
