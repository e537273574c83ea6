"""How long 50,000 points of a paged ArcGIS service take, beside a bare loop and QGIS's own provider: medians of 3.

The service is the tests' one in a process of its own, 2,000 features a page, on loopback. ``bare`` is a loop of
requests over the same pages that checks nothing and keeps the decoded rows. With failures, an error in a 200, a 503
and a body cut short each come once on the way; a bare loop does not survive them.

    .venv/bin/python bench/regional.py             the load
    .venv/bin/python bench/regional.py provider    QGIS's own provider, PATIENCE_S at most
    QT_QPA_PLATFORM=offscreen .venv/bin/python bench/regional.py panel    what applies here, search as a person types
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

COUNT, PAGE, RUNS = 50_000, 2000, 3
PAUSE_S = float(os.environ.get("REPERE_PAUSE", "0"))
"""Seconds that the service takes over a page, beyond its own work: SPW takes 1 to 2."""
PATIENCE_S = 100
"""Seconds that QGIS's provider is given."""
PATH = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"
SQUARE = {
    "type": "Polygon",
    "coordinates": [[[180000, 120000], [240000, 120000], [240000, 140000], [180000, 140000], [180000, 120000]]],
}


def serve() -> None:
    """The service, until its input ends: one line of JSON with its address, then a line in resets its failures."""
    sys.path.insert(0, str(ROOT / "tests"))
    from servers import arcgis
    from servers.replay import Asked, Reply, Server

    server = arcgis.serve({PATH: arcgis.layer_for_qgis(COUNT, PAGE)})
    plain, failing = server.answer, []

    def answer(asked: Asked) -> Reply:
        told = {**asked.query, **asked.form}
        if failing and asked.path.endswith("/query") and not {"returnCountOnly", "returnIdsOnly"} & set(told):
            seen[0] += 1
            if seen[0] in (3, 7, 11):
                kind = failing.pop(0)
                if kind == "error":
                    return Reply(json.dumps(arcgis.error(500, "Error performing query operation")).encode())
                if kind == "503":
                    return Reply(b"busy", 503, {"Content-Type": "text/plain"})
                return Reply(plain(asked).body[:10_000])
        if "resultOffset" in told or "returnGeometry" in told:
            time.sleep(PAUSE_S)
        return plain(asked)

    seen = [0]
    with Server(answer) as running:
        sys.stdout.write(f"{running.url}{arcgis.ROOT}\n")
        sys.stdout.flush()
        for line in sys.stdin:
            failing[:] = ["error", "503", "cut"] if line.strip() == "failing" else []
            seen[0] = 0
            sys.stdout.write(f"{len(running.asked)}\n")
            sys.stdout.flush()
            running.asked.clear()


@contextmanager
def service():
    """The service's root, and a function that resets its failures and gives the number of requests since."""
    process = subprocess.Popen(
        [sys.executable, __file__, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    root = process.stdout.readline().strip()

    def reset(how: str) -> int:
        process.stdin.write(f"{how}\n")
        process.stdin.flush()
        return int(process.stdout.readline())

    try:
        yield root, reset
    finally:
        process.stdin.close()
        process.wait(10)


def bare(root: str) -> int:
    """A loop over the pages."""
    import requests

    session, rows = requests.Session(), []
    box = {"geometry": "180000,120000,240000,140000", "geometryType": "esriGeometryEnvelope", "inSR": 31370}
    url = f"{root}/{PATH}/query"
    for offset in range(0, COUNT, PAGE):
        asked = {"where": "1=1", "outFields": "*", "orderByFields": "OBJECTID", "outSR": 31370, "f": "json"}
        rows += session.get(url, params={**asked, **box, "resultOffset": offset}, timeout=60).json()["features"]
    return len(rows)


def ours(root: str, path: Path, per_second: float = 0) -> int:
    """Everything the plugin does: count, pages checked, cut to the commune, written into the GeoPackage."""
    from services import json_schema
    from services.http.client import HttpClient
    from services.layers.catalogue import catalogue
    from services.layers.storage import load_layer

    layers = {layer.id: layer for layer in catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json").layers}
    return load_layer.load(HttpClient("SPW", per_second=per_second), layers["icar-adresses"], root, SQUARE, path).count


_PROVIDER = """
import sys, time
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
started = time.perf_counter()
layer = QgsVectorLayer(f"crs='EPSG:31370' url='{sys.argv[1]}'", "x", "arcgisfeatureserver")
count = sum(1 for _ in layer.getFeatures())
print(f"TOOK {time.perf_counter() - started} {count}")
app.exitQgis()
"""


def provider(root: str) -> str:
    """QGIS's own: seconds and features; each time in a process and with caches of its own."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            told = subprocess.run(
                [sys.executable, "-c", _PROVIDER, f"{root}/{PATH}"],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": folder, "HOME": folder},
                capture_output=True, text=True, timeout=PATIENCE_S,
            ).stdout  # fmt: skip
        except subprocess.TimeoutExpired:
            return f"not finished in {PATIENCE_S} s"
    took, count = next(line for line in told.splitlines() if line.startswith("TOOK")).split()[1:]
    return f"{float(took):.2f} s, {count} features"


def timed(work: Callable[[], int]) -> tuple[float, float]:
    """Seconds that ``work`` takes by the clock, and of this process's processor; all the points must have come."""
    gc.collect()
    gc.disable()  # as the plugin does while a job runs
    started, worked = time.perf_counter(), time.process_time()
    count = work()
    took = time.perf_counter() - started, time.process_time() - worked
    assert count == COUNT, count
    return took


def spread(values: list[float]) -> str:
    """Median and range."""
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"


def panel() -> None:
    """What applies here, ten services of 300 ms on one host; keystrokes in the panel over more than 500 layers."""
    sys.path.insert(0, str(ROOT / "build" / "bench"))
    link = ROOT / "build" / "bench" / "repere"
    link.parent.mkdir(parents=True, exist_ok=True)
    if not link.exists():
        link.symlink_to(ROOT)
    from dataclasses import replace

    from qgis.core import QgsApplication

    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(link.parent)
    application = QgsApplication([], True)
    application.initQgis()
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtTest import QTest
    from repere.services import json_schema
    from repere.services.http.client import HttpClient
    from repere.services.layers.catalogue import catalogue
    from repere.services.layers.queries import point_info
    from repere.tests.servers.replay import Reply, Server

    known = catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json")
    asked = replace(known, questions=known.questions[:10])

    def late(_asked: object) -> Reply:
        time.sleep(0.3)
        return Reply(b'{"features": [], "results": []}')

    def once(url: str) -> tuple[float, float]:
        """Seconds until all was answered, and until the first was."""
        heard: list[float] = []
        started = time.perf_counter()
        point_info.ask_questions(
            asked, 184800, 128700, {"spw": url}, lambda _role: HttpClient("SPW"),
            lambda _told: heard.append(time.perf_counter() - started),
        )  # fmt: skip
        return time.perf_counter() - started, heard[0]

    with Server(late) as server:
        seen = []
        for _run in range(5):
            # the bucket of requests fills again
            time.sleep(2.5)
            seen.append(once(server.url))
    took, first = ([one[place] for one in seen] for place in (0, 1))
    sys.stdout.write(f"here, {len(asked.questions)} services of 0.3 s: {spread(took)} s, the first {spread(first)} s\n")
    many = tuple(replace(one, id=f"{one.id}-{turn}") for turn in range(7) for one in known.layers)
    keys = _keystrokes(replace(known, layers=many), QgsMapCanvas(), QTest)
    sys.stdout.write(f"search, {len(many)} layers: {spread(keys)} ms a keystroke\n")
    sys.stdout.flush()
    # Qt and Python would take each other's objects apart
    os._exit(0)


def _keystrokes(catalogue: object, canvas: object, QTest: object) -> list[float]:  # noqa: N803 - the class
    """Milliseconds that the panel takes over each of a person's keystrokes, until the tree is painted."""
    from types import SimpleNamespace

    from qgis.PyQt.QtWidgets import QApplication
    from repere.ui.layers.layer_search import LayerSearchTab

    desk = SimpleNamespace(has=lambda role: False, profile=SimpleNamespace(sandbox=True))
    layers = SimpleNamespace(canvas=canvas, tables=dict)
    signal = SimpleNamespace(connect=lambda slot: None)
    loader = SimpleNamespace(layers=layers, loaded=signal, form=lambda *_: "features")
    tab = LayerSearchTab(desk, loader, catalogue)
    tab.resize(480, 800)
    tab.show()
    QTest.qWait(300)
    took = []
    for text in ("plan de secteur", "alea inondation", "PICC batiments", "routes regionales"):
        for letter in text:
            started = time.perf_counter()
            QTest.keyClicks(tab.search, letter)
            QApplication.processEvents()
            took.append(1000 * (time.perf_counter() - started))
        for _letter in text:
            started = time.perf_counter()
            tab.search.backspace()
            QApplication.processEvents()
            took.append(1000 * (time.perf_counter() - started))
    return took


def compare_provider() -> None:
    """QGIS's provider over the same rows, as they come and with the three failures."""
    with service() as (root, reset):
        for how in ("well", "failing"):
            reset(how)
            told = provider(root)
            sys.stdout.write(f"QGIS's provider, {how}: {told}, {reset('well')} requests\n")
            sys.stdout.flush()


def main() -> None:
    """Print the table."""
    with service() as (root, reset), tempfile.TemporaryDirectory() as folder:
        figures: dict[str, list[tuple[float, float]]] = {"bare": [], "first": [], "again": [], "failing": []}
        for run in range(RUNS):
            path = Path(folder) / f"{run}.gpkg"
            reset("well")
            figures["bare"].append(timed(lambda: bare(root)))
            figures["first"].append(timed(lambda path=path: ours(root, path)))
            figures["again"].append(timed(lambda path=path: ours(root, path)))
            reset("failing")
            figures["failing"].append(timed(lambda run=run: ours(root, Path(folder) / f"f{run}.gpkg")))
        for name, values in figures.items():
            # each beside the bare loop of its own round
            times = [one[0] / bare_[0] for one, bare_ in zip(values, figures["bare"])]
            clock, worked = ([one[place] for one in values] for place in (0, 1))
            sys.stdout.write(
                f"{name:<10} {spread(clock)} s, {spread(times)} x bare; processor {statistics.median(worked):.2f} s\n"
            )


if __name__ == "__main__":
    {"": main, "serve": serve, "provider": compare_provider, "panel": panel}["".join(sys.argv[1:])]()
