"""Takes the pictures of the manual in QGIS's own window on the training town; run by ``make pictures``.

QGIS starts this with --code. A picture that cannot be taken leaves the old one, is named, and fails the run at its
end: the others are taken all the same. ``REPERE_PICTURES=name,name`` takes these alone.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, plugins

ROOT = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]).parents[1]
OUT = ROOT / "docs" / "images"
WANTED = [name for name in os.environ.get("REPERE_PICTURES", "").split(",") if name]
sys.path.insert(0, str(ROOT / "scripts"))
from drive import Drive, Steps  # noqa: E402 - QGIS runs this file without a package
from region_desk import (  # noqa: E402
    choose_in_queue,
    decide_in_queue,
    keep_services_away,
    open_region,
    store_comparisons,
)
from screenshots import arrange_window, center_map, is_settled  # noqa: E402

Picture = Callable[[Any], Steps]
PICTURES: dict[str, Picture] = {}


def picture(name: str) -> Callable[[Picture], Picture]:
    """Register what is done before the picture ``name`` is taken; the last widget that it leaves is what is seen."""

    def register(steps: Picture) -> Picture:
        PICTURES[name] = steps
        return steps

    return register


SEEN: list[QWidget] = []
"""What the next picture shows; empty: the dock."""


def see(widget: QWidget) -> None:
    """Show this widget in the picture, not the dock."""
    SEEN[:] = [widget]


def incidents(dock: Any) -> Any:
    """The panel of incidents, in front, with its list."""
    dock.show_panel("incidents")
    panel = dock.panels["incidents"]
    panel.pages.setCurrentIndex(0)
    panel.filters.reset()
    panel.list.search.clear()
    panel.list.chips.choose("all")
    return panel


def addresses(dock: Any, chip: str = "all") -> Any:
    """The panel of addresses, in front, with its list."""
    dock.show_panel("addresses")
    panel = dock.panels["addresses"]
    panel.pages.setCurrentIndex(1)
    panel.list.search.clear()
    panel.list.chips.choose(chip)
    return panel


def corrections(dock: Any) -> Any:
    """The panel of corrections, in front, with all of them."""
    dock.show_panel("corrections")
    panel = dock.panels["corrections"]
    panel.list.chips.choose("all")
    return panel


@picture("accueil")
def welcome(dock: Any) -> Steps:
    """The first start."""
    see(dock)
    yield lambda: True


@picture("signalements")
def incidents_on_the_map(dock: Any) -> Steps:
    """The list, and the map beside it."""
    panel = incidents(dock)
    panel.list.chips.choose("open")
    row = panel.list.model.shown[0].incident
    panel.pick(row.service_request_id)
    dock.layers.go_to(row.lon, row.lat, "EPSG:4326", 4000)
    see(iface.mainWindow())
    yield is_settled(dock)


@picture("signalements-details")
def incident_details(dock: Any) -> Steps:
    """One report with its photo and its tabs."""
    panel = incidents(dock)
    # without a sign that this machine has no letters for
    row = next(row for row in panel.list.model.shown if row.incident.media_url and max(row.incident.description) < "⺀")
    panel.pick(row.incident.service_request_id)
    yield is_settled(dock)


def show_incident_tab(dock: Any, tab: int, chip: str, fits: Callable[[Any], bool]) -> Steps:
    """One tab of the first report under a chip that ``fits``, once the reports were assessed."""
    panel = incidents(dock)
    panel.list.chips.choose(chip)
    yield lambda: any(map(fits, panel.list.model.shown))
    row = next(filter(fits, panel.list.model.shown))
    panel.pick(row.incident.service_request_id)
    panel.details.tabs.setCurrentIndex(tab)
    yield is_settled(dock)


@picture("signalements-route")
def regional_road(dock: Any) -> Steps:
    """A report on a road of the region."""
    yield from show_incident_tab(dock, 2, "all", lambda row: row.situation.manager == "region")


@picture("signalements-verifier")
def doubtful_position(dock: Any) -> Steps:
    """A report that lies far from the address it names."""
    fits = lambda row: any(finding.lon is not None for finding in row.doubts)  # noqa: E731
    yield from show_incident_tab(dock, 3, "doubtful", fits)


@picture("signalements-filtres")
def incident_filters(dock: Any) -> Steps:
    """What stands behind the button of the filters."""
    panel = incidents(dock)
    panel.filters.manager.setCurrentIndex(panel.filters.manager.findData("not_ours"))
    panel.filters.manager.activated.emit(panel.filters.manager.currentIndex())
    yield is_settled(dock)
    panel.list.filters.open()
    see(panel.list.filters.window_below)
    yield lambda: panel.list.filters.window_below.isVisible()


@picture("signalements-doublons")
def duplicates(dock: Any) -> Steps:
    """Two reports of one thing."""
    incidents(dock).open_duplicates()
    yield is_settled(dock)


@picture("signalements-chiffres")
def numbers(dock: Any) -> Steps:
    """What is open, and how old."""
    incidents(dock).open_numbers()
    yield is_settled(dock)


@picture("signalements-service")
def reporting_service(dock: Any) -> Steps:
    """What the service can do."""
    incidents(dock).open_endpoint()
    yield is_settled(dock)


@picture("signalements-nouveau")
def new_incident(dock: Any) -> Steps:
    """The form of a new report, at a place."""
    panel = incidents(dock)
    panel.open_new()
    page = panel.pages.currentWidget()
    yield is_settled(dock)
    page.set_position(211861.0, 133186.0)
    yield is_settled(dock)


@picture("adresses")
def discrepancies(dock: Any) -> Steps:
    """A position and its reasons, with the map."""
    panel = addresses(dock, "position")
    panel.pick(panel.list.model.shown[0].discrepancy.key)
    panel.list.row_chosen.emit(panel.list.model.shown[0])
    see(iface.mainWindow())
    yield is_settled(dock)


@picture("adresses-rue")
def renamed_street(dock: Any) -> Steps:
    """A street that was renamed: one row."""
    panel = addresses(dock, "street_name")
    panel.pick(panel.list.model.shown[0].discrepancy.key)
    yield is_settled(dock)


@picture("adresses-lot")
def all_that_is_shown(dock: Any) -> Steps:
    """One decision for all that is shown."""
    panel = addresses(dock, "postcode")
    panel.pick(panel.list.model.shown[0].discrepancy.key)
    panel.bulk.fold.setChecked(True)
    yield is_settled(dock)


@picture("adresses-colonnes")
def register_columns(dock: Any) -> Steps:
    """Which column is what, with its first values."""
    dock.show_panel("addresses")
    panel = dock.panels["addresses"]
    panel.pages.setCurrentWidget(panel.form)
    panel.form.register.columns_button.click()
    yield lambda: not panel.form.register.columns.isHidden()
    yield is_settled(dock)


def draft_corrections(dock: Any) -> Steps:
    """Three corrections of several kinds, if there are none."""
    if dock.panels["corrections"].list.model.rows:
        return
    panel = addresses(dock)
    for kind in ("position", "missing_in_source", "house_number"):
        panel.list.chips.choose(kind)
        panel.pick(next(row.discrepancy.key for row in panel.list.model.shown if row.decision is None))
        before = len(dock.panels["corrections"].list.model.rows)
        panel.decide("correct_source")
        yield lambda before=before: len(dock.panels["corrections"].list.model.rows) > before


@picture("corrections")
def pending_corrections(dock: Any) -> Steps:
    """Corrections of several kinds, before they go."""
    yield from draft_corrections(dock)
    shown = corrections(dock)
    shown.pick(shown.list.model.shown[0].id)
    yield is_settled(dock)


@picture("journal")
def audit_trail(dock: Any) -> Steps:
    """What happened to a correction, and when."""
    yield from draft_corrections(dock)
    panel = corrections(dock)
    panel.pick(panel.list.model.shown[0].id)
    panel.details.tabs.setCurrentWidget(panel.details.trail)
    yield is_settled(dock)


@picture("dossier")
def dossier(dock: Any) -> Steps:
    """The form of a dossier."""
    panel = corrections(dock)
    panel.approve_drafts()
    yield lambda: not any(row.state.value == "draft" for row in panel.list.model.rows)
    panel.make_dossier()
    yield is_settled(dock)


@picture("relecture")
def review(dock: Any) -> Steps:
    """Corrections that somebody else has to look at."""
    from repere.services.profile import OutboxRules

    panel = addresses(dock)
    for kind in ("street_name", "postcode", "position"):
        panel.list.chips.choose(kind)
        panel.pick(next(row.discrepancy.key for row in panel.list.model.shown if row.decision is None))
        before = len(dock.panels["corrections"].list.model.rows)
        panel.decide("correct_source")
        yield lambda before=before: len(dock.panels["corrections"].list.model.rows) > before
    yield from set_review(dock, OutboxRules("anyone"))
    corrections(dock).approve_drafts()
    yield lambda: any(row.state.value in ("ready", "in_review") for row in dock.panels["corrections"].list.model.rows)
    shown = corrections(dock)
    shown.list.chips.choose("review")
    shown.pick(shown.list.model.shown[0].id)
    SETTINGS_BACK.append(lambda: set_review(dock, OutboxRules()))
    yield is_settled(dock)


SETTINGS_BACK: list[Callable[[], Steps]] = []
"""What puts the town's settings back after a picture."""


def set_review(dock: Any, rules: Any) -> Steps:
    """Give the town other rules of review; it is opened again for them."""
    dock.desk.change_profile(lambda saved: replace(saved, outbox=rules))
    yield lambda: dock.desk.is_open and dock.desk.profile.outbox.review == rules.review and len(dock.panels) == 4
    yield lambda: bool(dock.panels["corrections"].list.model.rows) and not dock.desk.is_busy()


@picture("region-sceau")
def seal(dock: Any) -> Steps:
    """The key of a commune."""
    open_key_store()
    dock.show_seal()
    yield is_settled(dock)


@picture("region-recevoir")
def received_files(dock: Any) -> Steps:
    """What became of each file of a folder."""
    from sample_dossiers import fill_mailbox

    open_key_store()
    mail = fresh_folder("mail")
    fill_mailbox(mail)
    dock.show_received()
    dock.received_page.receive_folder(mail)
    yield lambda: dock.received_page.pages.currentWidget() is dock.received_page.report
    dock.received_page.report.table.selectRow(0)
    yield is_settled(dock)


@picture("region-dossiers")
def received_dossiers(dock: Any) -> Steps:
    """The dossiers that were received, one of them set aside."""
    dock.show_received()
    page = dock.received_page
    yield lambda: bool(page.list.model.rows)
    page.list.select(next(row.key for row in page.list.model.rows if row.record.problem == "not_enrolled"))
    yield is_settled(dock)


@picture("region-reponse")
def opened_answer(dock: Any) -> Steps:
    """What an answer did to each correction."""
    from sample_dossiers import answer_own

    open_key_store()
    panel = corrections(dock)
    path = answer_own(dock.desk.home, fresh_folder("answers"))
    panel.show_sent()
    panel.sent.open_file(path)
    yield lambda: panel.sent.pages.currentWidget() is panel.sent.items
    panel.sent.items.table.selectRow(0)
    yield is_settled(dock)


def open_key_store() -> None:
    """Give QGIS's authentication store of these pictures the keys of two communes."""
    from repere.ui.dossiers.key_store import store_key
    from sample_dossiers import KEYS

    QgsApplication.authManager().setMasterPassword("of the pictures", True)
    for nis_code, key in KEYS.items():
        store_key(nis_code, key)


def fresh_folder(name: str) -> Path:
    """A folder of this run that is not there yet."""
    return Path(tempfile.mkdtemp()) / name


@picture("lieu")
def workspace_location(dock: Any) -> Steps:
    """Where the workspace is kept."""
    dock.show_settings()
    page = dock.settings_page
    page.team.open()
    page.team.database_choice.click()
    # where the workspace of this run is says nothing to a reader
    label = page.team.location.location_label
    label.setText(label.text().replace(str(dock.desk.path), "C:/Users/Anne/AppData/…/repere/huy.gpkg"))
    page.area.ensureWidgetVisible(page.team)
    yield is_settled(dock)


@picture("couches-chercher")
def layer_search(dock: Any) -> Steps:
    """Words find layers."""
    dock.show_panel("layers")
    panel = dock.panels["layers"]
    panel.tabs.setCurrentWidget(panel.search)
    panel.search.search.setText("inondation")
    yield is_settled(dock)


@picture("couches-emporter")
def offline_package(dock: Any) -> Steps:
    """What a package holds, and until when."""
    dock.show_panel("layers")
    panel = dock.panels["layers"]
    panel.tabs.setCurrentWidget(panel.offline_package)
    yield is_settled(dock)


@picture("couches-ici")
def what_applies(dock: Any) -> Steps:
    """What applies at a place."""
    dock.show_panel("layers")
    panel = dock.panels["layers"]
    panel.tabs.setCurrentWidget(panel.point_info)
    panel.point_info.ask(211861.0, 133186.0)
    center_map(211861.0, 133186.0, width=900)
    see(iface.mainWindow())
    yield is_settled(dock)


@picture("couches-sources")
def sources(dock: Any) -> Steps:
    """How the sources do."""
    dock.show_panel("layers")
    dock.panels["layers"].show_sources()
    yield is_settled(dock)


@picture("commune-reglages")
def commune_settings(dock: Any) -> Steps:
    """The page of settings."""
    dock.show_settings()
    dock.settings_page.team.close_body()
    dock.settings_page.area.verticalScrollBar().setValue(0)
    yield is_settled(dock)


@picture("conformite")
def conformance(dock: Any) -> Steps:
    """A service against its standard."""
    tab = dock.panels["layers"].sources
    dock.show_panel("layers")
    dock.panels["layers"].show_sources()
    yield lambda: bool(tab._services)
    tab.check_conformance()
    tab.conformance_check.check()
    yield lambda: tab.conformance_check.save_button.isEnabled()
    see(tab.conformance_check)
    yield lambda: True


@picture("exercice")
def exercise(dock: Any) -> Steps:
    """An exercise that is on, with a hint open and its checks."""
    dock.show_training()
    page = dock.training.page
    page.lesson.begin(page.lesson.find("adresse-deplacee"))
    yield lambda: page.lesson.exercise is not None and len(dock.panels) == 4
    yield is_settled(dock)
    page.lesson.show_hint()
    page.lesson.verify()
    yield lambda: bool(page.lesson.results)
    SETTINGS_BACK.append(lambda: leave_exercise(dock))
    yield is_settled(dock)


def leave_exercise(dock: Any) -> Steps:
    """Leave what was begun: no other town opens as long as it is on."""
    lesson = dock.training.page.lesson
    lesson.leave()
    yield lambda: lesson.exercise is None and len(dock.panels) == 4
    yield is_settled(dock)


@picture("tableau")
def trainer_board(dock: Any) -> Steps:
    """A class of twelve on the trainer's board, after a quarter of an hour."""
    folder = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) / "class"
    play_class(folder)
    dock.training.show_board(iface.mainWindow())
    board = dock.training.board
    now = 0.0
    board.clock = lambda: now
    board.folder.setText(str(folder))
    board.open_folder()
    yield lambda: len(board.rows) == 12
    for minute in (3, 6, 10, 15):
        now = 60.0 * minute
        play_class(folder, minute)
        seen = board.rows
        yield lambda seen=seen: board.rows is not seen
    board.table.clearSelection()
    board.folder.setText("Z:/formation/classe")
    see(board)
    yield is_settled(dock)


def play_class(folder: Path, minute: int = 0) -> None:
    """Write what twelve desks tell at a minute of a lesson: some go on, two are stuck, one is done."""
    classroom = importlib.import_module("repere.services.exercises.classroom")
    folder.mkdir(parents=True, exist_ok=True)
    names = ["Alix", "Basile", "Camille", "Dany", "Élie", "Fanny", "Gaël", "Hana", "Ida", "Jo", "Kim", "Léo"]
    exercises = ["mon-premier-signalement", "un-tag-de-plus", "adresse-deplacee", "rue-renommee", "reponse-perdue"]
    for number, name in enumerate(names):
        is_stuck = number in (2, 7)
        step = 0 if is_stuck else min(2, minute // (4 + number % 5))
        state = classroom.DeskState(
            f"{number:012x}", name, exercises[number % 5], step, 2, hand=is_stuck and minute > 5, beat=minute,
            error="Signalements (exercice) ne répond pas pour l'instant (HTTP 503)." if number == 7 else "",
        )  # fmt: skip
        if number != 10 or minute < 10:
            classroom.write_desk_state(folder, state)


def region(dock: Any) -> Steps:
    """The region's desk, opened once."""
    if not dock.desk.profile.area:
        KEPT.enter_context(keep_services_away())
        yield from open_region(dock)


KEPT = ExitStack()
"""What holds until QGIS is closed."""


def open_queue(dock: Any, grouping: str, *, has_map: bool, is_row: bool) -> Steps:
    """The region's queue by ``grouping``, with its map or without, a row or a group chosen."""
    yield from region(dock)
    page = dock.panels["corrections"].review.queue
    if page.map.isVisibleTo(page) != has_map:
        page._toggle_map()
    yield from choose_in_queue(dock, grouping, is_row=is_row)
    yield is_settled(dock)


@picture("file-attente")
def queue(dock: Any) -> Steps:
    """The queue of several communes, the map of what waits, a correction."""
    yield from open_queue(dock, "street", has_map=True, is_row=True)


@picture("echantillon")
def sample(dock: Any) -> Steps:
    """A group for which a sample can stand."""
    yield from open_queue(dock, "dossier", has_map=False, is_row=False)


@picture("statistiques")
def review_statistics(dock: Any) -> Steps:
    """What was decided, by commune."""
    yield from region(dock)
    home = Path(dock.desk.home)
    decide_in_queue(home)
    pages = dock.panels["corrections"].review
    pages.show_page("statistics")
    yield is_settled(dock)


@picture("region-comparaison")
def compared_region(dock: Any) -> Steps:
    """The window of the region, with a commune chosen."""
    from repere.ui.region.region_window import open_window

    store_comparisons()
    window = open_window(iface)
    window.show_communes()
    window.table.select("61031")
    see(window)
    yield is_settled(dock)


@picture("eupen")
def german_town(dock: Any) -> Steps:
    """The German-speaking town, with a position and its reasons; the last picture, as Huy is left."""
    dock.open_sandbox("eupen")
    yield lambda: dock.desk.is_open and dock.desk.profile.commune.nis_code == "63023" and len(dock.panels) == 4
    yield lambda: all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))
    yield is_settled(dock)
    panel = addresses(dock, "position")
    panel.pick(panel.list.model.shown[0].discrepancy.key)
    panel.list.row_chosen.emit(panel.list.model.shown[0])
    see(iface.mainWindow())
    yield is_settled(dock)


def take(name: str, dock: Any) -> Steps:
    """Take one picture; say whether it could not be."""
    SEEN.clear()
    try:
        yield from PICTURES[name](dock)
    except Exception:  # noqa: BLE001 - the other pictures are taken all the same
        sys.stderr.write(f"picture {name}: {traceback.format_exc(limit=-1)}\n")
        FAILED.append(name)
        return
    iface.messageBar().clearWidgets()
    widget = SEEN[0] if SEEN else dock
    widget.grab().save(str(OUT / f"{name}.png"))
    while SETTINGS_BACK:
        yield from SETTINGS_BACK.pop()()
    if widget.isWindow() and widget is not iface.mainWindow() and widget is not dock:
        widget.close()


FAILED: list[str] = []


def steps() -> Steps:
    """Each picture in turn, the first one before anything is open."""
    QgsSettings().setValue("repere/author", "Service cartographie")
    names = [name for name in PICTURES if not WANTED or name in WANTED]
    dock = plugins["repere"].show_dock()
    arrange_window(dock)
    yield lambda: True
    if "accueil" in names:
        yield from take("accueil", dock)
        names.remove("accueil")
    dock.open_sandbox()
    yield lambda: dock.desk.is_open and len(dock.panels) == 4
    yield lambda: all(dock.panels[name].list.model.rows for name in ("addresses", "incidents"))
    arrange_window(dock)
    yield is_settled(dock)
    for name in names:
        yield from take(name, dock)
    if FAILED:
        raise RuntimeError(f"not taken: {', '.join(FAILED)}")


QTimer.singleShot(0, lambda: Drive(steps()))
