"""What QGIS's own layout designer takes to open, in a window without plugins: the floor of a work map.

``.venv/bin/python bench/layout_designer.py`` starts QGIS under Xvfb (which runs this same file with --code), opens the
designer on a layout with a map, a title and a legend of one layer, RUNS times, and prints a table: the longest gap,
and the most that the main thread worked in one turn of its loop, which says the same on a machine that others load.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

INSIDE = "DESIGNER_FIGURES" in os.environ
ROOT = Path(os.environ["REPERE_ROOT"]) if INSIDE else Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

RUNS = 7
CALM_S = 1.0
"""Seconds after which the designer has done what it does at once."""


def build_layout(project: Any, layer: Any, number: int) -> Any:
    """A layout with what every map on paper has."""
    from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap, QgsPrintLayout
    from qgis.PyQt.QtCore import QRectF

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(f"Carte {number}")
    for kind, box in (
        (QgsLayoutItemMap, (10, 30, 200, 160)),
        (QgsLayoutItemLabel, (10, 10, 200, 15)),
        (QgsLayoutItemLegend, (220, 30, 60, 100)),
    ):
        item = kind(layout)
        item.attemptSetSceneRect(QRectF(*box))
        layout.addLayoutItem(item)
        if kind is QgsLayoutItemMap:
            item.zoomToExtent(layer.extent().buffered(100))
    project.layoutManager().addLayout(layout)
    return layout


def steps() -> Any:
    """Open the designer, wait until it is calm, close it; again and again."""
    from gap import Gap
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
    from qgis.utils import iface

    project = QgsProject.instance()
    layer = QgsVectorLayer("Point?crs=EPSG:31370", "Points", "memory")
    features = []
    for number in range(1500):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(211_000 + number % 40, 132_000 + number // 40)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    project.addMapLayer(layer)
    figures = []
    for number in range(RUNS):
        layout = build_layout(project, layer, number)
        quiet = time.monotonic() + CALM_S
        yield lambda: time.monotonic() > quiet  # noqa: B023 - now
        gap = Gap()
        gap.start()
        began, worked = time.perf_counter(), time.thread_time()
        iface.openLayoutDesigner(layout)
        call, work = time.perf_counter() - began, time.thread_time() - worked
        quiet = time.monotonic() + CALM_S
        yield lambda: time.monotonic() > quiet  # noqa: B023
        longest = gap.stop()
        figures.append({"call": 1000 * call, "call_work": 1000 * work, "gap": longest, "gap_work": gap.longest_work})
        for designer in iface.openLayoutDesigners():
            designer.close()
    Path(os.environ["DESIGNER_FIGURES"]).write_text(json.dumps(figures), encoding="utf-8")


def main() -> None:
    """Print the medians, with their range."""
    with tempfile.TemporaryDirectory() as name:
        figures = Path(name) / "figures.json"
        environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        environment |= {"DESIGNER_FIGURES": str(figures), "REPERE_ROOT": str(ROOT), "XDG_CACHE_HOME": name}
        command = ["qgis", "--nologo", "--noversioncheck", "--noplugins", "--profiles-path", name, "--code"]
        subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", *command, str(Path(__file__).resolve())],
            check=True,
            timeout=600,
            env=environment,
        )
        taken = json.loads(figures.read_text(encoding="utf-8"))
    out = sys.stdout.write
    out(f"\nQGIS's layout designer, no plugin; load {os.getloadavg()[0]:.1f}\n\n| What | ms |\n|---|---|\n")
    for title, key in (
        ("the call that opens it, clock", "call"),
        ("the call, the main thread's work", "call_work"),
        ("longest gap", "gap"),
        ("most work in a turn", "gap_work"),
    ):
        values = [one[key] for one in taken]
        out(f"| {title} | {statistics.median(values):.0f} ({min(values):.0f} to {max(values):.0f}) |\n")


if INSIDE:
    from drive import Drive
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, lambda: Drive(steps()))
elif __name__ == "__main__":
    main()
