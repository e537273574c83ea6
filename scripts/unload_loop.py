"""Loads the plugin, opens the training town and unloads the plugin again and again in one QGIS.

QGIS starts this with --code; ``scripts/unload`` does, under gdb. Each time it is unloaded at another moment: while the
town opens, while its layers arrive, at rest. ``REPERE_UNLOADS`` says how often. A line for each goes to
build/unload/memory.csv; what is left behind, on the map or in QGIS's window, ends the run with an error.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from drive import Drive, Steps  # noqa: E402 - QGIS runs this file without a package

UNLOADS = int(os.environ.get("REPERE_UNLOADS", "100"))
MOMENTS_S = (None, 0.0, 0.1, 0.4, 1.0, 2.0)
"""Seconds after the town's panels are there; None waits until nothing is under way."""


def count_traces() -> Counter[str]:
    """How often each thing stands in QGIS that a plugin can add to."""
    window = utils.iface.mainWindow()
    widgets = [child for kind in (QDockWidget, QToolBar, QAction) for child in window.findChildren(kind)]
    names = [f"{type(one).__name__} {one.objectName()} {getattr(one, 'text', str)()}" for one in widgets]
    names += [f"provider {provider.id()}" for provider in QgsApplication.processingRegistry().providers()]
    return Counter(names) + Counter(f"layer {layer.name()}" for layer in QgsProject.instance().mapLayers().values())


def read_memory_mb() -> int:
    """Megabytes of this process that are in memory."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) // 1024


def come_and_go() -> Steps:
    """Every round: loaded, opened, unloaded."""
    report = ROOT / "build" / "unload" / "memory.csv"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text("round,moment,seconds,memory_mb\n", encoding="utf-8")
    utils.unloadPlugin("repere")
    yield lambda: not QgsApplication.taskManager().activeTasks()
    before: Counter[str] = Counter()
    for number in range(1, UNLOADS + 1):
        started = time.monotonic()
        utils.loadPlugin("repere")
        utils.startPlugin("repere")
        dock = utils.plugins["repere"].show_dock()
        dock.open_sandbox()
        yield lambda dock=dock: len(dock.panels) == 4
        moment = MOMENTS_S[number % len(MOMENTS_S)]
        if moment is None:
            yield lambda dock=dock: not dock.desk.is_busy()
        else:
            end = time.monotonic() + moment
            yield lambda end=end: time.monotonic() >= end
        del dock
        utils.unloadPlugin("repere")
        yield lambda: not QgsApplication.taskManager().activeTasks()
        # widgets that are to be deleted wait for a turn of the event loop, and are deleted in the order they were told
        end = time.monotonic() + 0.2
        yield lambda end=end: time.monotonic() >= end
        # what QGIS itself makes at its first need is there after a round or two
        if number <= 2:
            before = count_traces()
        elif left := count_traces() - before:
            raise AssertionError(f"round {number} leaves {dict(left)}")
        with report.open("a", encoding="utf-8") as lines:
            lines.write(f"{number},{moment},{time.monotonic() - started:.1f},{read_memory_mb()}\n")
    utils.loadPlugin("repere")
    utils.startPlugin("repere")


Drive(come_and_go())
