"""What a day in the window asks of the main thread: each job's longest gap, and what the main thread worked for it.

``.venv/bin/python bench/jobs_in_qgis.py [--profile]`` starts QGIS under Xvfb on the training town (QGIS runs this same
file with --code) and prints a table.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

INSIDE = "REPERE_JOBS" in os.environ
ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1] if INSIDE else Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "scripts")]

RUNS = 5
ROWS = 2_000
"""Lines of a table that is read from a file."""


def write_incidents(path: Path) -> None:
    """A head of works' table."""
    lines = ["N° dossier;Date;Statut;Catégorie;Objet;Rue;Numéro;X;Y"]
    for number in range(ROWS):
        street = f"Rue Neuve;{number % 90};{211_000 + number % 700},5;{132_000 + number % 900},5"
        lines.append(f"T-{number};{number % 28 + 1:02}/10/2026;en cours;Voirie;Trou {number};{street}")
    path.write_bytes("\r\n".join((*lines, "")).encode("cp1252"))


def write_permits(path: Path) -> None:
    """A table of permit dossiers."""
    lines = ["N° permis;Objet;Adresse du bien;Date de dépôt;X;Y"]
    for number in range(ROWS):
        place = f"{211_000 + number % 700},5;{132_000 + number % 900},5"
        lines.append(f"PU/2026/{number};Bâtir {number};Rue Neuve {number % 90};{number % 28 + 1:02}/10/2026;{place}")
    path.write_text("\n".join((*lines, "")), encoding="utf-8")


def run_night_job(name: str, results: list[bool], **parameters: object) -> None:
    """Begin an algorithm as Processing's window does: in a task, its results loaded when it ends."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"repere:{name}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    # both have to live as long as the task
    task.executed.connect(lambda ok, _results: results.append((ok, context, feedback)[0]))
    QgsApplication.taskManager().addTask(task)


def steps() -> Any:
    """What is measured, inside QGIS."""
    import requests
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QDialog
    from qgis.utils import iface, plugins
    from repere.services.addresses import published_lists
    from repere.services.workspace.workspace import Workspace
    from repere.tests.servers.files import FileServer, PublishedFile
    from repere.tests.services.addresses.test_published_lists import zipped
    from repere.ui.addresses import published_list_box
    from repere.ui.addresses.comparison_form import ComparisonForm
    from repere.ui.map.layout_templates import list_templates
    from screenshots import arrange_window
    from window_steps import StepWatch

    folder = Path(os.environ["REPERE_JOBS"])
    dock = plugins["repere"].show_dock()
    arrange_window(dock)
    dock.open_sandbox()
    yield lambda: dock.desk.is_open and len(dock.panels) == 4
    yield lambda: all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))
    watch = StepWatch(dock, iface.mapCanvas())
    yield watch.is_calm
    incidents, addresses, corrections = (dock.panels[name] for name in ("incidents", "addresses", "corrections"))

    def is_listed() -> bool:
        return len(dock.panels) == 4 and all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))

    choose: Callable[[Any], None] = lambda panel: QTest.keyClick(panel.list.table, Qt.Key.Key_Down)  # noqa: E731

    addresses.list.chips.choose("position")
    for _run in range(RUNS):
        row = next(row for row in addresses.list.model.shown if row.can_correct_source and row.decision is None)
        addresses.pick(row.key)
        yield from watch.measure("a decision on an address", lambda: addresses.decide("correct_source"))
    for name, panel in (("incidents", incidents), ("addresses", addresses), ("corrections", corrections)):
        dock.show_panel(name)
        panel.list.chips.choose("all")
        panel.list.select(panel.list.model.key(panel.list.model.shown[0]))
        yield watch.is_calm
        for _run in range(RUNS):
            yield from watch.measure(f"{name}: a row chosen", lambda: choose(panel))  # noqa: B023 - now
    for name in ("layers", "incidents", "addresses", "corrections") * 2:
        yield from watch.measure(f"panel of {name} to the front", lambda: dock.show_panel(name))  # noqa: B023
    for _run in range(RUNS):
        template = list_templates()[0]
        yield from watch.measure(
            "a work map, its window open",
            lambda: dock.open_work_map(template),  # noqa: B023
            lambda: bool(iface.openLayoutDesigners()),
        )
        for designer in iface.openLayoutDesigners():
            designer.close()
        QgsProject.instance().layoutManager().clear()
        yield watch.is_calm
    for _run in range(RUNS):
        yield from watch.measure("settings opened", dock.show_settings)
        dock.show_panel("incidents")
        yield watch.is_calm
    dock.settings_page.deleteLater()
    write_permits(folder / "permis.csv")
    page = None
    for _run in range(RUNS):
        incidents.open_permits()
        page = incidents.pages.currentWidget()
        dialog = page.choose_file()
        yield from watch.measure(
            "permits: a table looked into",
            lambda: dialog.use_path(str(folder / "permis.csv")),  # noqa: B023
            lambda: dialog.buttons.buttons()[0].isEnabled(),  # noqa: B023
        )
        page.list.show_rows([])
        yield from watch.measure(
            f"permits: {ROWS} read, listed, on the map",
            dialog.accept,
            lambda: len(page.list.model.rows) == ROWS,  # noqa: B023
        )
        dialog.deleteLater()
    incidents.pages.setCurrentIndex(0)
    write_incidents(folder / "BetterStreet.csv")
    for _run in range(RUNS):
        dialog = incidents.choose_file()
        yield from watch.measure(
            "incidents of a file: a table looked into",
            lambda: dialog.use_path(str(folder / "BetterStreet.csv")),  # noqa: B023
            lambda: dialog.buttons.buttons()[0].isEnabled(),  # noqa: B023
        )
        QDialog.reject(dialog)
        dialog.deleteLater()
    with ExitStack() as stack:
        server = stack.enter_context(FileServer(PublishedFile(zipped())))
        best = replace(published_lists.read_published_lists()[0], url=server.url)
        published_list_box.read_published_lists = lambda: (best,)
        town = dock.desk._profile
        dock.desk._profile = replace(town, sandbox=False)
        form = ComparisonForm(dock.desk, lambda _setup: None, lambda: None, lambda: None)
        dock.desk._profile = town
        yield from watch.measure("a published list asked about", lambda: form.source.use(form.published.offers[0].name))
        yield from watch.measure("a published list fetched", form.published.button.click)
        form.deleteLater()
    profile = folder / "profile.json"
    results: list[bool] = []
    told = requests.get(f"{dock.sandbox.url}/sandbox/profile.json", timeout=30).json()
    for service in told["services"].values():
        service["requests_per_second"] = 0
    profile.write_text(json.dumps(told), encoding="utf-8")
    Workspace(folder / "night.gpkg", told["commune"]["nis_code"]).close()
    for _run in range(2):
        for name in ("refreshcommune", "incidentmanagers", "incidentchecks"):
            output = {"OUTPUT": "TEMPORARY_OUTPUT", "DUPLICATES": "TEMPORARY_OUTPUT"}
            asked = {"PROFILE": str(profile), "WORKSPACE": str(folder / "night.gpkg")}
            count = len(results)
            yield from watch.measure(
                f"night job {name}",
                lambda: run_night_job(name, results, **asked, **output),  # noqa: B023
                lambda: len(results) > count and not QgsApplication.taskManager().activeTasks(),  # noqa: B023
            )
    for _run in range(RUNS):
        opened = dock.desk.configured_profile
        yield from watch.measure(
            "the commune opened again, all fetched",
            lambda: dock.desk.open(opened),  # noqa: B023
            lambda: (
                len(dock.panels) == 4 and all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))
            ),
        )
    Path(os.environ["REPERE_FIGURES"]).write_text(json.dumps(watch.figures), encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Print the table."""
    from window_steps import print_table, run_in_window

    with tempfile.TemporaryDirectory() as folder:
        figures = run_in_window(Path(__file__).resolve(), {"REPERE_JOBS": folder}, "--profile" in arguments)
    print_table("Jobs of a day, training town", figures)


if INSIDE:
    from drive import Drive
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(0, lambda: Drive(steps()))
elif __name__ == "__main__":
    main(sys.argv[1:])
