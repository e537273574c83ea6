"""The main job, done by QGIS itself on the training town, as a technician would; run by scripts/demo.

QGIS starts this with --code. Everything goes through the dock: what the buttons call is called here.
Writes build/demo/summary.json, map.png, window.png and a picture of each panel, then closes QGIS.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.utils import iface, plugins

ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1]
OUT = ROOT / "build" / "demo"
STARTED = time.monotonic()
sys.path.insert(0, str(ROOT / "scripts"))
from drive import Drive, Steps  # noqa: E402 - QGIS runs this file without a package
from gap import Gap  # noqa: E402
from gembloux import work_on_gembloux  # noqa: E402
from screenshots import picture_panels  # noqa: E402


def steps(gap: Gap) -> Steps:
    """What a technician does, one step after the other; each yields what to wait for."""
    dock = plugins["repere"].show_dock()
    desk = dock.desk
    first: dict[str, Any] = {}
    yield from work_on_gembloux(dock, OUT, first)
    dock.open_sandbox()
    yield lambda: desk.is_open and len(dock.panels) == 4
    gap.start()
    yield lambda: not desk.is_busy()
    old = desk.path
    dock.reset_sandbox()
    yield lambda: desk.path != old and not desk.is_busy() and len(dock.panels) == 4
    yield lambda: all(dock.panels[name].list.model.rows for name in ("addresses", "incidents")) and not desk.is_busy()
    incidents, addresses, corrections = (dock.panels[name] for name in ("incidents", "addresses", "corrections"))
    counts = {
        "layers": len(dock.layers.tables()),
        "incidents": len(incidents.list.model.rows),
        "discrepancies": addresses.content.chip_counts["all"],
    }
    # one correction of each kind
    dock.show_panel("incidents")
    wanted = 0
    for status, comment in (("in_progress", "Une équipe est en route."), ("", "Merci, nous passons lundi.")):
        wanted += 1
        row = incidents.list.model.shown[wanted]
        incidents.pick(row.service_request_id)
        incidents.status.setCurrentIndex(incidents.status.findData(status))
        incidents.comment.setText(comment)
        incidents.draft()
        yield lambda wanted=wanted: len(corrections.list.model.rows) == wanted
    dock.show_panel("addresses")
    for kind in (
        "position",
        "missing_in_source",
        "missing_in_register",
        "street_name",
        "house_number",
        "postcode",
        "no_position",
    ):
        wanted += 1
        addresses.list.chips.choose(kind)
        addresses.pick(next(row.discrepancy.key for row in addresses.list.model.shown if row.decision is None))
        addresses.decide("correct_source")
        yield lambda wanted=wanted: len(corrections.list.model.rows) == wanted
    dock.show_panel("corrections")
    corrections.list.chips.choose("all")
    corrections.approve_drafts()
    yield lambda: all(row.state.value == "approved" for row in corrections.list.model.rows)
    corrections.push()
    yield lambda: not desk.is_busy() and not any(row.state.value == "approved" for row in corrections.list.model.rows)
    gap.stop()
    # the services answer for themselves: what is approved here but not held there does not count
    pushed = [row for row in corrections.list.model.rows if row.state.value not in ("draft", "approved")]
    confirmed = [row for row in pushed if row.state.value == "applied"]
    render(dock)
    summary = {
        **counts,
        **first,
        "corrections_pushed": len(pushed),
        "corrections_confirmed": len(confirmed),
        "seconds": round(time.monotonic() - STARTED, 1),
        "longest_ui_gap_ms": round(gap.longest, 1),
        "kinds": dict(Counter(row.kind for row in confirmed)),
    }
    (OUT / "summary.json").write_text(json.dumps(summary, indent=1), encoding="utf-8")
    yield from picture_panels(dock, OUT)


def render(dock: Any) -> None:
    """The map at 1600 by 1000, around the corrections in the town's centre."""
    canvas = iface.mapCanvas()
    moved = next(row for row in dock.panels["corrections"].list.model.rows if row.kind == "move")
    centre = QgsPointXY(moved.x, moved.y)
    settings = QgsMapSettings(canvas.mapSettings())
    settings.setDevicePixelRatio(1.0)
    settings.setOutputSize(QSize(1600, 1000))
    settings.setOutputDpi(96)
    settings.setExtent(QgsRectangle(centre.x() - 640, centre.y() - 400, centre.x() + 640, centre.y() + 400))
    settings.setLayers(canvas.layers())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(OUT / "map.png"))


OUT.mkdir(parents=True, exist_ok=True)
QTimer.singleShot(0, lambda: Drive(steps(Gap())))
