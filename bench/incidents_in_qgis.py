"""100,000 incidents (or as many as are asked for) in a real QGIS window: fetched, drawn, refreshed with 1 % changed.

``.venv/bin/python bench/incidents_in_qgis.py [COUNT]`` serves the reports from a process of its own, starts QGIS under
Xvfb (which runs this same file with --code) and prints the table of bench/README.md: medians, with the range where a
thing was done several times.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

COUNT = int(os.environ.get("REPERE_COUNT") or next((word for word in sys.argv[1:] if word.isdigit()), "100000"))
MIN_LONG_LIST_ROWS = 50_000
WHOLE_RUNS = 3 if COUNT >= MIN_LONG_LIST_ROWS else 5
"""Refreshes of the whole list; the bodies of many are large. One more is watched for gaps."""

DRAWN_AGAIN = "the map drawn again, nothing changed"
"""The step that shows what QGIS takes to draw the map once, its pictures of the surroundings with it."""

INSIDE = "REPERE_INCIDENTS" in os.environ
ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1] if INSIDE else Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "scripts")]


def serve(pipe: Connection) -> None:
    """FixMyStreet's one list: all, then another hundredth changed each time, of the newest twice; /sent says when."""
    from incidents import answer

    first = answer(COUNT)
    reports = json.loads(first)["service_requests"]
    oldest = json.dumps({"service_requests": reports[-1:]}).encode()

    def fix_some(listed: list[dict[str, Any]], offset: int) -> tuple[list[dict[str, Any]], bytes]:
        """The list with one in a hundred fixed, and as it is sent."""
        made = [{**one, "status": "fixed"} if row % 100 == offset else one for row, one in enumerate(listed)]
        return made, json.dumps({"service_requests": made}).encode()

    bodies, listed = [first], reports
    for run in range(WHOLE_RUNS + 1):
        listed, body = fix_some(listed, 10 + run)
        bodies.append(body)
    few, quick = fix_some(listed[: COUNT // 100], 2)
    _few, quicker = fix_some(few, 4)
    sent = [0.0]
    whole, recent = iter(bodies), iter((quick, quicker))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # noqa: N802
            split = urlsplit(self.path)
            query = parse_qs(split.query)
            body = b'{"services": [{"service_code": "x"}]}'
            if split.path == "/sent":
                body = json.dumps(sent[0]).encode()
            elif split.path.endswith("/requests.json"):
                body = oldest if "end_date" in query else next(recent if "start_date" in query else whole)
            elif not split.path.endswith("/services.json"):
                body = b"{}"
            self.send_response(200)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            if split.path.endswith("/requests.json") and "end_date" not in query:
                sent[0] = time.time()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pipe.send(f"http://127.0.0.1:{server.server_address[1]}")
    server.serve_forever()


def memory(name: str) -> float:
    """MB of this process: VmRSS now, VmHWM at most."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


def steps() -> Any:
    """What is measured, inside QGIS."""
    import requests
    from gap import Gap
    from qgis.PyQt.QtCore import QObject, pyqtSlot
    from qgis.utils import iface, plugins
    from repere.services.profile import parse

    url = os.environ["REPERE_INCIDENTS"]
    told = json.loads((ROOT / "resources" / "profile.example.json").read_text(encoding="utf-8"))
    for name in ("$schema", "register", "layers"):
        told.pop(name)
    can = {"preset": "fixmystreet", "clock_hours": 0}
    told["services"] = {
        "reporting": {
            "kind": "open311",
            "name": "bench",
            "url": url,
            "requests_per_second": 0,
            "capabilities": can,
        }
    }
    figures: dict[str, list[float]] = {}
    before = memory("VmRSS")
    dock = plugins["repere"].show_dock()
    desk = dock.desk
    canvas = iface.mapCanvas()
    # as large as a person has it: Xvfb has no window manager
    iface.mainWindow().setGeometry(0, 0, 1600, 1000)

    class Watch(QObject):
        """When the list was told to change, and when the map was drawn."""

        def __init__(self) -> None:
            super().__init__()
            self.changed: list[float] = []
            self.drawn: list[float] = []

        @pyqtSlot(str, object)
        def heard(self, table: str, _changed_ids: object) -> None:
            if table == "incidents":
                self.changed.append(time.time())

        @pyqtSlot()
        def refreshed(self) -> None:
            self.drawn.append(time.time())

    watch = Watch()
    desk.changed.connect(watch.heard)
    canvas.mapCanvasRefreshed.connect(watch.refreshed)
    gap = Gap()

    def measured(name: str, act: Callable[[], None], gaps: bool = True) -> Any:
        # two hundred looks a second are work for the main thread, too
        gap.longest = 0.0
        if gaps:
            gap.start()
        used, started, all_used = time.thread_time(), time.time(), time.process_time()
        act()
        calm = [time.time() + 1.5]

        def quiet() -> bool:
            is_drawn = bool(watch.drawn) and watch.drawn[-1] > started
            if not (desk.is_open and is_drawn) or desk.is_busy() or desk._readings or canvas.isDrawing():
                calm[0] = time.time() + 1.5
            return time.time() > calm[0]

        yield quiet
        gap.stop()
        main, process, took = time.thread_time() - used, time.process_time() - all_used, time.time() - started
        last = requests.get(f"{url}/sent", timeout=10).json()
        if last > started:
            told = next(at for at in watch.changed if at > last)
            note(f"{name}: stored, layer told to draw, s after the last byte", told - last)
            drawn = next(at for at in watch.drawn if at > told)
            note(f"{name}: drawn, s after the last byte", drawn - last)
            note(f"{name}: listed, judged and drawn again, s after the last byte", watch.drawn[-1] - last)
        else:
            note(f"{name}: from the click to the last drawing, s", watch.drawn[-1] - started)
        note(f"{name}: processor of the main thread, ms", 1000 * main)
        note(f"{name}: processor of all threads, s", process)
        # this script's looks, and whatever QGIS does at rest, are in that
        used, rested = time.thread_time(), time.time() + took
        yield lambda: time.time() > rested
        rest = time.thread_time() - used
        note(f"{name}: of that, what as long at rest takes, ms", 1000 * rest)
        note(f"{name}: main thread beyond rest, ms", 1000 * (main - rest))
        drawing = figures.get(f"{DRAWN_AGAIN}: main thread beyond rest, ms")
        if drawing and name != DRAWN_AGAIN:
            beyond = 1000 * (main - rest) - statistics.median(drawing)
            note(f"{name}: main thread beyond rest and one drawing, ms", beyond)
        if gaps:
            note(f"{name}: longest gap, ms", gap.longest)

    def note(name: str, value: float) -> None:
        figures.setdefault(name, []).append(value)

    def opened() -> None:
        desk.open(parse(json.dumps(told), "bench.json"))

    calm = time.time() + 2
    yield lambda: time.time() > calm
    for path in Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).glob("profiles/default/repere/namur*.gpkg*"):
        path.unlink()
    yield from measured(f"{COUNT:,} the first time, commune opened", opened)
    yield lambda: "incidents" in dock.panels
    panel = dock.panels["incidents"]
    yield lambda: len(panel.list.model.rows) == COUNT and not desk.is_busy()
    layer = dock.layers.find("incidents")
    panel.list.chips.choose("all")
    panel.list.select(panel.list.model.shown[50].service_request_id)
    quiet = time.time() + 3
    yield lambda: time.time() > quiet and not canvas.isDrawing()
    selected = layer.selectedFeatureIds()
    for _run in range(WHOLE_RUNS):
        yield from measured(DRAWN_AGAIN, layer.triggerRepaint, gaps=False)
    for run, looked in enumerate((*[""] * WHOLE_RUNS, ", gaps looked at"), 1):
        yield from measured(f"refreshed whole, 1 % changed{looked}", lambda: panel.refresh(full=True), bool(looked))
        fixed = run * COUNT // 100
        yield lambda: sum(row.incident.status == "fixed" for row in panel.list.model.rows) == fixed  # noqa: B023 - now
    kept = selected and layer.selectedFeatureIds() == selected and dock.layers.find("incidents") is layer
    note("selection kept (1: yes)", float(bool(kept)))
    for looked in ("", ", gaps looked at"):
        yield from measured(f"refreshed, a quick pass of 1,000{looked}", panel.refresh, bool(looked))
    yield from measured(
        "a chip chosen", lambda: (panel.list.chips.choose("open"), desk.changed.emit("incidents", None))
    )
    note("memory at most, MB more than QGIS with an empty project", memory("VmHWM") - before)
    note("memory in the end, MB more", memory("VmRSS") - before)
    Path(os.environ["REPERE_FIGURES"]).write_text(json.dumps(figures), encoding="utf-8")
    yield lambda: True


def main() -> None:
    """Serve, start QGIS, print the table."""
    from window_steps import real_window_environment

    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    url = ours.recv()
    figures = ROOT / "build" / "incidents.json"
    figures.parent.mkdir(exist_ok=True)
    figures.unlink(missing_ok=True)
    command = (
        f'. {ROOT}/scripts/environment bench && exec qgis --nologo --noversioncheck --profiles-path "$profiles" '
        f"--code {Path(__file__).resolve()}"
    )
    before = os.getloadavg()[0]
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "bash", "-c", command],
        check=True,
        timeout=400,
        env=real_window_environment(
            {"REPERE_FIGURES": str(figures), "REPERE_INCIDENTS": url, "REPERE_COUNT": str(COUNT)}
        ),
    )
    process.terminate()
    sys.stdout.write(f"load before {before:.1f}, after {os.getloadavg()[0]:.1f}\n| What | |\n|---|---|\n")
    for name, values in json.loads(figures.read_text(encoding="utf-8")).items():
        spread = f" ({min(values):.2f} to {max(values):.2f})" if len(values) > 1 else ""
        sys.stdout.write(f"| {name} | {statistics.median(values):.2f}{spread} |\n")


if INSIDE:
    from drive import Drive
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, lambda: Drive(steps()))
elif __name__ == "__main__":
    main()
