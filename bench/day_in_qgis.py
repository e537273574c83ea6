"""A desk's day in a real QGIS window, on the training town: the commune opened again, and what memory grows by.

``.venv/bin/python bench/day_in_qgis.py [REFRESHES DECISIONS]`` starts QGIS under Xvfb (which runs this same file with
--code). *Opened again* is from the click, the commune having been closed, until the worklists of incidents and of
addresses are painted and the map is drawn; memory is what the process holds after 100 refreshes and 1,000 decisions and
did not hold after a first few.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

INSIDE = "REPERE_DAY" in os.environ
ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1] if INSIDE else Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "scripts")]

RUNS = 5
REFRESHES, DECISIONS = 100, 1000
ONE_BY_ONE = 10
"""Of so many decisions one is taken alone; the others twenty at a time, as one decision on all that is shown is."""

TOGETHER = 20
WARM = 5, 20
"""Refreshes and decisions before memory is looked at: caches are filled once."""

WHOLE_EVERY = 20
"""Every so many refreshes, layers and addresses are fetched as well."""


def steps() -> Any:
    """What is measured, inside QGIS."""
    from incidents_in_qgis import memory
    from qgis.utils import iface, plugins
    from screenshots import arrange_window
    from window_steps import StepWatch

    refreshes, decisions = map(int, os.environ["REPERE_DAY"].split())
    dock = plugins["repere"].show_dock()
    arrange_window(dock)
    dock.open_sandbox()

    def is_listed() -> bool:
        names = ("addresses", "incidents")
        return len(dock.panels) == 4 and all(dock.panels[name].list.model.rows for name in names)

    yield lambda: dock.desk.is_open and is_listed()
    watch = StepWatch(dock, iface.mapCanvas())
    yield watch.is_calm
    profile = dock.desk.configured_profile
    for _run in range(RUNS):
        dock.desk.close()
        yield watch.is_calm
        yield from watch.measure(
            "opened again", lambda: dock.desk.open(profile), lambda: is_listed() and watch.has_drawn()
        )
    yield from work(dock, watch, *WARM)
    gc.collect()
    before = memory("VmRSS")
    yield from work(dock, watch, refreshes, decisions)
    gc.collect()
    figures = {"steps": watch.figures["opened again"], "grown": memory("VmRSS") - before, "before": before}
    Path(os.environ["REPERE_FIGURES"]).write_text(json.dumps(figures), encoding="utf-8")


def work(dock: Any, watch: Any, refreshes: int, decisions: int) -> Generator[Any, None, None]:
    """Refresh and decide, as often as told."""
    for run in range(refreshes):
        dock.refresh_all() if run % WHOLE_EVERY == 0 else dock.panels["incidents"].refresh()
        yield watch.is_calm
    addresses = dock.panels["addresses"]
    dock.show_panel("addresses")
    addresses.list.chips.choose("")
    decided = 0
    while decided < decisions:
        rows = addresses.list.model.shown
        if addresses.list.current() is None:
            addresses.list.select(rows[0].key)
        is_alone = decided < decisions // ONE_BY_ONE
        keys = {addresses.list.current().key} if is_alone else {row.key for row in rows[:TOGETHER]}
        addresses.decide("skipped") if is_alone else addresses._decide(rows[:TOGETHER], "skipped", "")
        decided += len(keys)
        yield (
            lambda: (
                watch.is_calm() and all(row.key not in keys for row in addresses.list.model.shown)  # noqa: B023 - now
            )
        )


def main(arguments: list[str]) -> None:
    """Print the figures."""
    from window_steps import run_in_window

    counts = [int(argument) for argument in arguments if argument.isdigit()] or [REFRESHES, DECISIONS]
    begun = time.monotonic()
    environment = {"REPERE_DAY": " ".join(map(str, counts))}
    figures: Any = run_in_window(Path(__file__).resolve(), environment, "--profile" in arguments)
    opened = figures["steps"]
    for name, key, by in (("s", "seen", 1000), ("gap, ms", "gap", 1), ("main thread, ms", "work", 1)):
        values = [step[key] / by for step in opened]
        sys.stdout.write(
            f"| opened again, {name} | {statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f}) |\n"
        )
    sys.stdout.write(
        f"| memory grown, MB | {figures['grown']:.1f} |\n| memory before, MB | {figures['before']:.0f} |\n"
    )
    sys.stdout.write(
        f"{counts} refreshes and decisions, {time.monotonic() - begun:.0f} s, load {os.getloadavg()[0]:.1f}\n"
    )


if INSIDE:
    from drive import Drive
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, lambda: Drive(steps()))
elif __name__ == "__main__":
    main(sys.argv[1:])
