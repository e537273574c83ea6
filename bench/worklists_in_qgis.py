"""The worklists with 10,000 and with 100,000 rows each, in a real QGIS window: opened, narrowed, chosen from, decided.

``.venv/bin/python bench/worklists_in_qgis.py [COUNT …]`` fills a workspace for each count, starts QGIS under Xvfb
(which runs this same file with --code) and prints a table. No service is asked. ``--profile`` tells besides what the
main thread did.

*Seen* is the time from the step until what it changed in the list is painted, *work* what the main thread worked
from the step until all that follows from it is done, *map* the time until the map is drawn again (– where it is not),
*mark* the time until the chosen row's mark is painted over the map. The rows are strewn over a commune, so that the
map moves for each; of a person's list, sorted by streets, it does for few.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

INSIDE = "REPERE_ROWS" in os.environ
ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1] if INSIDE else Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "scripts")]

COUNTS = (10_000, 100_000)
RUNS = 3
NAMUR = (179_000.0, 120_000.0, 193_000.0, 135_000.0)
STREETS = 400


def fill(path: Path, count: int) -> None:
    """A workspace with so many incidents, discrepancies and corrections, strewn over a commune."""
    import numpy as np

    # gives the plugin its name
    importlib.import_module("tests.conftest")
    from repere.services.incidents.position import to_degrees
    from repere.services.model.correction import Correction, State
    from repere.services.model.discrepancy import Discrepancy
    from repere.services.model.incident import Incident
    from repere.services.workspace.correction_table import build_row
    from repere.services.workspace.workspace import Workspace

    random = np.random.default_rng(20_261_127)
    places = np.round(random.uniform(NAMUR[:2], NAMUR[2:], (count, 2)), 2).tolist()

    def incidents() -> Iterator[Incident]:
        for number, (x, y) in enumerate(places):
            lon, lat = to_degrees(x, y)
            at = f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:00:00Z"
            yield Incident(
                service_request_id=f"{number:06}",
                media_url="",
                status_notes="",
                agency_responsible="",
                status="closed" if number % 4 == 0 else "open",
                service_code=f"{number % 12}",
                service_name=f"Catégorie {number % 12}",
                description=f"Trou numéro {number} au milieu de la chaussée.",
                requested_datetime=at,
                updated_datetime=at,
                address=f"Rue du Moulin {number % STREETS} {number // STREETS + 1}, 5000 Namur",
                lon=lon,
                lat=lat,
            )

    def discrepancies() -> Iterator[Discrepancy]:
        kinds = ("position", "missing_in_source", "house_number", "postcode")
        for number, (x, y) in enumerate(places):
            street, house = f"Rue du Moulin {number % STREETS}", str(number // STREETS + 1)
            yield Discrepancy(
                kinds[number % 4],
                f"R{number}",
                "" if number % 4 == 1 else f"S{number}",
                house,
                "" if number % 4 == 1 else f"{house}A",
                20.0,
                0.9,
                ("blocking", "warning", "information")[number % 3],
                "",
                f"{street} {house}, 5000 Namur",
                street,
                house,
                "",
                "5000",
                "Namur",
                "1",
                x,
                y,
                x + 15 if number % 4 != 1 else float("nan"),
                y if number % 4 != 1 else float("nan"),
            )

    def correction(number: int, x: float, y: float) -> Correction:
        label, wish = f"Rue du Moulin {number % STREETS} {number // STREETS + 1}", {"house_number": str(number)}
        return Correction("addressing", "move", str(number), label, {}, wish, "3", x=x, y=y, state=State.DRAFT)

    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    with Workspace(path) as workspace:
        workspace.merge_incidents(incidents())
        workspace.store_discrepancies(discrepancies())
        rows = [build_row(correction(number, x, y)) for number, (x, y) in enumerate(places)]
        with workspace._backend.transaction(), workspace._backend.allow_import():
            workspace._backend.insert("corrections", rows)


# -- inside QGIS --------------------------------------------------------------------------------------------


def steps() -> Any:
    """What is measured, inside QGIS."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.utils import iface, plugins
    from repere.services import profile as profiles
    from screenshots import arrange_window
    from window_steps import StepWatch

    count = int(os.environ["REPERE_ROWS"])
    told = json.loads((ROOT / "resources" / "profile.example.json").read_text(encoding="utf-8"))
    for name in ("$schema", "register", "layers", "services"):
        told.pop(name)
    told["services"] = {}
    # no service is asked, nor a host trusted
    profiles.product_services = dict
    dock = plugins["repere"].show_dock()
    arrange_window(dock)
    watch = StepWatch(dock, iface.mapCanvas())
    panels: dict[str, Any] = {}

    def is_listed() -> bool:
        panels.update(dock.panels)
        names = ("incidents", "addresses", "corrections")
        return len(panels) == 4 and all(len(panels[name].list.model.rows) >= count for name in names)

    yield from watch.measure(
        "opened", lambda: dock.desk.open(profiles.parse(json.dumps(told), "bench.json")), is_listed
    )
    for name, chip, word in (
        ("incidents", "closed", "moulin 17"),
        ("addresses", "position", "moulin 17"),
        ("corrections", "draft", "moulin 17"),
    ):
        panel = panels[name]
        dock.show_panel(name)
        yield watch.is_calm
        table, shown = panel.list.table, panel.list.model
        for run in range(RUNS):
            panel.list.chips.choose("all")
            yield watch.is_calm
            yield from watch.measure(f"{name}: a chip", lambda: panel.list.chips.choose(chip))  # noqa: B023 - now
            yield from watch.measure(f"{name}: all again", lambda: panel.list.chips.choose("all"))  # noqa: B023
            yield from watch.measure(f"{name}: a search", lambda: panel.list.search.setText(word))  # noqa: B023
            panel.list.search.clear()
            yield watch.is_calm
            key = shown.key(shown.shown[len(shown.shown) // 2 + 7 * run])
            yield from watch.measure(f"{name}: picked by its key", lambda: panel.list.select(key))  # noqa: B023
            yield from watch.measure(f"{name}: the next row", lambda: QTest.keyClick(table, Qt.Key.Key_Down))  # noqa: B023
    addresses = panels["addresses"]
    dock.show_panel("addresses")
    addresses.list.chips.choose("")
    addresses.list.select(addresses.list.model.shown[3].key)
    yield watch.is_calm
    for _run in range(RUNS):
        before = addresses.list.current().key

        def has_moved() -> bool:
            return addresses.list.current() is not None and addresses.list.current().key != before  # noqa: B023

        # what the key 3 does: a window that no person has in front hears no shortcut
        yield from watch.measure("addresses: skipped, the next row", lambda: addresses.decide("skipped"), has_moved)
    corrections = panels["corrections"]
    dock.show_panel("corrections")
    corrections.list.chips.choose("draft")
    corrections.list.select(corrections.list.model.shown[3].id)
    yield watch.is_calm
    for _run in range(RUNS):
        chosen = corrections.list.current().id
        yield from watch.measure(
            "corrections: approved, the next row",
            lambda: corrections.decide("approve", ""),
            lambda: corrections.list.current() is not None and corrections.list.current().id != chosen,  # noqa: B023
        )
    Path(os.environ["REPERE_FIGURES"]).write_text(json.dumps(watch.figures), encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Print a table for each count."""
    from window_steps import print_table, run_in_window

    for count in [int(argument) for argument in arguments if argument.isdigit()] or COUNTS:
        fill(ROOT / "build" / "bench" / "profiles" / "default" / "repere" / "namur.gpkg", count)
        rows = {"REPERE_ROWS": str(count)}
        figures = run_in_window(Path(__file__).resolve(), rows, "--profile" in arguments)
        print_table(f"{count} rows in each list", figures)


if INSIDE:
    from drive import Drive
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, lambda: Drive(steps()))
elif __name__ == "__main__":
    main(sys.argv[1:])
