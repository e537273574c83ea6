"""Figures that only a real QGIS window can give; QGIS runs this with --code (see bench/run.py).

For each job of the main job: how long it takes, and the longest time the window did not answer.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from drive import Drive, Steps  # noqa: E402 - QGIS runs this file without a package
from gap import Gap  # noqa: E402

RUNS = 5


def jobs(dock: Any) -> dict[str, Callable[[], None]]:
    """What is measured: a name and what the button calls."""
    return {
        "incidents to the map (1,500)": dock.panels["incidents"].refresh,
        "addresses compared (12,000 x 12,000, lists fetched)": dock.panels["addresses"].refresh,
        "regional layers of the profile": dock.panels["layers"].refresh,
        "town reset, and everything again": dock.reset_sandbox,
    }


def steps() -> Steps:
    """Each job RUNS times after one warm-up; the next begins when QGIS is quiet."""
    figures: dict[str, dict[str, list[float]]] = {}
    dock = plugins["repere"].show_dock()
    desk = dock.desk
    dock.open_sandbox()
    yield lambda: desk.is_open and not desk.is_busy()

    def quiet() -> bool:
        laid = len(dock.panels) == 4 and all(dock.panels[name].list.model.rows for name in ("incidents", "addresses"))
        return laid and not desk.is_busy() and not iface.mapCanvas().isDrawing()

    yield quiet
    for name in jobs(dock):
        figures[name] = {"seconds": [], "gap_ms": []}
        for run in range(RUNS + 1):
            gap = Gap()
            started = time.perf_counter()
            gap.start()
            jobs(dock)[name]()
            yield quiet
            if run:
                figures[name]["seconds"].append(time.perf_counter() - started)
                figures[name]["gap_ms"].append(gap.stop())
            yield quiet
    Path(os.environ["REPERE_FIGURES"]).write_text(json.dumps(figures), encoding="utf-8")


QTimer.singleShot(0, lambda: Drive(steps()))
