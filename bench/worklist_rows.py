"""What the main thread works for each step in a worklist of 100,000 rows, without a window, a map or other jobs.

``.venv/bin/python bench/worklist_rows.py [COUNT]`` fills a workspace as ``bench/worklists_in_qgis.py`` does, reads its
lists as the panels' threads do, and prints a table: milliseconds of the thread's own work until all is painted
(offscreen), which say the same on a machine that others load.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

COUNT = 100_000


def read_lists(path: Path) -> dict[str, tuple[Any, list[Any], list[str], dict[str, Any], str]]:
    """Each list as its panel lays it out: the worklist, its rows, their texts, a chip with a quarter of them."""
    from repere.services.incidents.incident_list import ReadTask, search_text
    from repere.services.workspace.workspace import Workspace
    from repere.ui.addresses import discrepancy_rows
    from repere.ui.addresses.discrepancy_list import read_discrepancy_list
    from repere.ui.incidents import panel
    from repere.ui.incidents.filter import IncidentFilter
    from repere.ui.widgets.sort_menu import SortButton
    from repere.ui.widgets.worklist import Worklist

    with Workspace(path) as workspace:
        incidents = ReadTask({}, None, "").run(workspace)
        addresses = read_discrepancy_list(workspace, grouped=True)
    value = IncidentFilter()
    return {
        "incidents": (
            Worklist(
                panel.incident_face,
                key=attrgetter("incident.service_request_id"),
                passes=value.matches,
                sieve=lambda rows, chip: value.filter_rows(rows, chip),
                search_text=search_text,
                empty="",
                sort_button=SortButton("bench_incidents", panel.list_orders()),
            ),
            incidents.rows,
            incidents.texts,
            incidents.by_key,
            "closed",
        ),
        "addresses": (
            Worklist(
                discrepancy_rows.discrepancy_face,
                key=attrgetter("key"),
                passes=lambda _row, _chip: True,
                sieve=lambda rows, chip: addresses.by_chip.get(chip, []) if rows else [],
                search_text=discrepancy_rows.search_text,
                empty="",
                sort_button=SortButton("bench_addresses", discrepancy_rows.list_orders()),
            ),
            addresses.rows,
            addresses.texts,
            addresses.by_key,
            "position",
        ),
    }


def measure(name: str, act: Callable[[], object]) -> None:
    """Do it, and print what the main thread worked until it is painted."""
    from qgis.PyQt.QtWidgets import QApplication

    worked = time.thread_time()
    act()
    QApplication.processEvents()
    sys.stdout.write(f"| {name} | {1000 * (time.thread_time() - worked):.0f} |\n")
    sys.stdout.flush()


def measure_list(
    name: str, worklist: Any, rows: list[Any], texts: list[str], by_key: dict[str, Any], chip: str
) -> None:
    """The steps of a person in one list."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    worklist.resize(420, 600)
    worklist.show()
    worklist.chips.current = "all"
    worklist.chips.offer([("all", "All", len(rows)), (chip, chip, 1)])
    measure(f"{name}: shown", partial(worklist.show_rows, rows, texts, by_key))
    measure(f"{name}: read again, nothing changed", partial(worklist.show_rows, rows, texts, by_key))
    measure(f"{name}: a chip", partial(worklist.chips.choose, chip))
    measure(f"{name}: all again", partial(worklist.chips.choose, "all"))
    measure(f"{name}: a search", partial(worklist.search.setText, "moulin 17"))
    measure(f"{name}: the search cleared", worklist.search.clear)
    usual, *orders = worklist.sort_button.menu().actions()
    usual.trigger()
    for order in orders:
        measure(f"{name}: in the order “{order.text()}”", order.trigger)
    usual.trigger()
    shown = worklist.model.shown
    measure(f"{name}: chosen by its key", partial(worklist.select, worklist.model.key(shown[len(shown) // 2])))
    for _run in range(3):
        measure(f"{name}: the next row", partial(QTest.keyClick, worklist.table, Qt.Key.Key_Down))
    for _run in range(3):
        measure(
            f"{name}: decided, the row below", partial(worklist.select_next, {worklist.model.key(worklist.current())})
        )
    measure(f"{name}: a chip, a row chosen", partial(worklist.chips.choose, chip))
    measure(f"{name}: all again, a row chosen", partial(worklist.chips.choose, "all"))


def main(arguments: list[str]) -> None:
    """Print the table."""
    from qgis.core import QgsApplication, QgsVectorLayer
    from worklists_in_qgis import fill

    application = QgsApplication([], True)
    application.initQgis()
    count = int(arguments[0]) if arguments else COUNT
    path = ROOT / "build" / "bench" / "rows.gpkg"
    fill(path, count)
    importlib.import_module("tests.conftest")
    sys.stdout.write(f"\n{count} rows in each list; load {os.getloadavg()[0]:.1f}\n\n| Step | Work, ms |\n|---|---|\n")
    for name, parts in read_lists(path).items():
        measure_list(name, *parts)
    for table, field, key in (("incidents", "service_request_id", "000070"), ("discrepancies", "key", "")):
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        key = key or str(next(layer.getFeatures())[field])
        measure(f"{table}: selected in its layer", partial(layer.selectByExpression, f"\"{field}\" IN ('{key}')"))


if __name__ == "__main__":
    main(sys.argv[1:])
    # Python would take the application away before the last list's widgets
    os._exit(0)
