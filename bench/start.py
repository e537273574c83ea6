"""QGIS's start: what the plugin takes of the main thread before the window is there, and in the turns after it.

``.venv/bin/python bench/start.py`` starts QGIS several times, by itself or under Xvfb. QGIS loads and starts the plugin
before it shows its window; the plugin imports what needs its services in turns of the event loop after that, so that
the difference of two starts by the clock would say nothing of it. Times are the main thread's own, whatever else the
machine does; *turn* is the plugin's longest step after the start, *QGIS* the most that the main thread worked in one
turn of the same seconds, QGIS's own among it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 5

WATCH = f"""
import json, os, sys, time
import qgis.utils as utils
sys.path.append({str(ROOT / "scripts")!r})
spent = {{"loadPlugin": 0.0, "startPlugin": 0.0}}

def watch(kind, call):
    def run(name, *more):
        began = time.thread_time()
        result = call(name, *more)
        spent[kind] += (time.thread_time() - began) if name == "repere" else 0.0
        return result
    return run

for kind in spent:
    setattr(utils, kind, watch(kind, getattr(utils, kind)))
"""
"""Run by QGIS before it loads any plugin."""

CODE = """
import __main__, json, os, time
from gap import Gap
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins
import repere.plugin

steps, gap, in_turns = [], Gap(), repere.plugin.run_in_turns

def watch_step(step):
    def run():
        began = time.thread_time()
        step()
        steps.append(1000 * (time.thread_time() - began))
    return run

def leave():
    if plugins["repere"].entry_points is None:
        QTimer.singleShot(500, leave)
        return
    gap.stop()
    told = {kind: 1000 * seconds for kind, seconds in __main__.spent.items()}
    with open(os.environ["REPERE_FIGURES"], "w") as file:
        json.dump({**told, "steps": steps, "qgis": gap.longest_work}, file)
    os._exit(0)

repere.plugin.run_in_turns = lambda todo, goes_on: in_turns([watch_step(step) for step in todo], goes_on)
iface.initializationCompleted.connect(gap.start)
iface.initializationCompleted.connect(lambda: QTimer.singleShot(500, leave))
"""


def start(folder: Path) -> dict[str, float | list[float]]:
    """One start; milliseconds."""
    figures = folder / "figures.json"
    figures.unlink(missing_ok=True)
    display = [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    subprocess.run(
        [*display, "qgis", "--nologo", "--noversioncheck", "--profiles-path", folder, "--code", folder / "code.py"],
        env={
            **environment,
            "PYTHONPATH": str(next((ROOT / ".venv" / "lib").glob("python3*")) / "site-packages"),
            "PYQGIS_STARTUP": str(folder / "watch.py"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "REPERE_FIGURES": str(figures),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=300,
        check=False,
    )
    return json.loads(figures.read_text(encoding="utf-8"))


def prepare(folder: Path) -> None:
    """A QGIS profile with the checkout's plugin enabled, and both scripts."""
    default = folder / "profiles" / "default"
    (default / "python" / "plugins").mkdir(parents=True)
    (default / "QGIS").mkdir()
    (default / "python" / "plugins" / "repere").symlink_to(ROOT)
    (default / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nrepere=true\n[qgis]\ncheckVersion=false\n")
    (folder / "watch.py").write_text(WATCH)
    (folder / "code.py").write_text(CODE)


def measure(runs: int = RUNS) -> dict[str, str]:
    """Medians with their range, in milliseconds; the first start fills the caches and is left out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        taken = [start(folder) for _run in range(runs + 1)][1:]
    figures = {
        "before the window": [one["loadPlugin"] + one["startPlugin"] for one in taken],
        "longest turn": [max(one["steps"]) for one in taken],
        "all turns": [sum(one["steps"]) for one in taken],
        "most work in a turn, QGIS's own among it": [one["qgis"] for one in taken],
    }
    return {
        key: f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"
        for key, values in figures.items()
    }


if __name__ == "__main__":
    for key, text in measure(*map(int, sys.argv[1:])).items():
        sys.stdout.write(f"| {key}, ms | {text} |\n")
