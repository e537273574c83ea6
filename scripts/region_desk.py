"""The region's desk for pictures: Wallonia opened, a queue of four communes to review, two comparisons kept."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import shapely
from drive import Steps
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from shapely.geometry import shape

QUEUE = {
    "61031": ("Avenue des Ardennes", 64),
    "92142": ("Rue du Tilleul", 31),
    "92094": ("Rue de Fer", 12),
    "25005": ("Rue du Brocsous", 7),
}
"""Corrections that wait, by commune: their street, how many."""

TRAINING_LISTS = "registre (exemple)", "BeSt (exemple)"


@contextmanager
def keep_services_away() -> Iterator[None]:
    """Name for every service of the product an address where nothing listens: a picture asks no real one."""
    profile = sys.modules["repere.services.profile"]
    services, real = dict(profile.product_services()), profile.product_services
    away = {role: replace(service, url="http://127.0.0.1:9/") for role, service in services.items()}
    profile.product_services = lambda: away
    try:
        yield
    finally:
        profile.product_services = real


def open_commune(dock: Any, words: str) -> None:
    """Type some words into the search and take the first commune, as a person does."""
    search, matches = dock.welcome.search, dock.welcome.matches
    search.clear()
    QTest.keyClicks(search, words)
    entry = matches.visualItemRect(matches.item(0)).center()
    QTest.mouseClick(matches.viewport(), Qt.MouseButton.LeftButton, pos=entry)


def open_region(dock: Any) -> Steps:
    """Open Wallonia, whose corrections to review came in dossiers."""
    dock.show_communes()
    open_commune(dock, "Wallonie")
    yield lambda: dock.desk.is_open and bool(dock.desk.profile.area) and len(dock.panels) == 4
    fill_queue(Path(dock.desk.home))
    pages = dock.panels["corrections"].review
    dock.show_panel("corrections")
    pages.queue.reload()
    yield lambda: pages.queue.tree.topLevelItemCount() == len(QUEUE)


def fill_queue(home: Path) -> None:
    """Receive a dossier of each commune, once: renumbered houses of one street."""
    from repere.services.communes import get_commune
    from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord, ItemRecord
    from repere.services.model.correction import Correction, State
    from repere.services.workspace.workspace import Workspace

    with Workspace(home) as workspace:
        if workspace.list_corrections():
            return
        for nis_code, (street, count) in QUEUE.items():
            number = f"{nis_code}-2026-001"
            place = shapely.point_on_surface(shape(get_commune(nis_code).boundary))
            position = {"x": round(place.x, 2), "y": round(place.y, 2), "crs": "EPSG:31370"}
            rows = [
                Correction(
                    "addressing", "renumber", f"{nis_code}-{house}", f"{street} {house}",
                    {"street_name": street, "house_number": str(house), "position": position},
                    {"street_name": street, "house_number": f"{house}A", "position": position},
                    x=position["x"], y=position["y"], author="Anne Dubois", state=State.READY, dossier=number,
                    item=house,
                )
                for house in range(1, count + 1)
            ]  # fmt: skip
            record = DossierRecord(RECEIVED, number, "ab" * 32, nis_code, "in_review", proof="proven", seed="5" * 32)
            items = [ItemRecord(RECEIVED, number, "ab" * 32, row.item, row.id, nis_code=nis_code) for row in rows]
            workspace.receive_dossier(record, items, rows, who="Rita Simon")


def decide_in_queue(home: Path) -> None:
    """Return and refuse some of each commune's corrections, for its statistics."""
    from repere.services.corrections import review
    from repere.services.model.correction import State
    from repere.services.profile import OutboxRules
    from repere.services.workspace.workspace import Workspace

    who = "Rita Simon"
    with Workspace(home) as workspace:
        rows = review.start_review(workspace, workspace.list_corrections((State.READY,))[::2], who=who)
        review.send_back(workspace, rows[::5], who=who, reason="La photo montre un autre bâtiment")
        review.refuse(workspace, rows[1::5], who=who, reason="Numéro déjà attribué dans la rue")
        for rest in (rows[2::5], rows[3::5], rows[4::5]):
            review.approve(workspace, rest, who=who, rules=OutboxRules("anyone"))


def choose_in_queue(dock: Any, grouping: str, is_row: bool) -> Steps:
    """Open the first commune's first group and choose it, or a correction of it."""
    dock.show_panel("corrections")
    pages = dock.panels["corrections"].review
    pages.tabs.setCurrentIndex(0)
    pages.show_front()
    page, tree = pages.queue, pages.queue.tree
    if page.grouping != grouping:
        page._toggle_grouping()
        yield lambda: tree.topLevelItemCount() == len(QUEUE)
    tree.clearSelection()
    commune = lambda: tree.topLevelItem(next(n for n in range(len(QUEUE)) if "Huy" in _words(tree, n)))  # noqa: E731
    commune().setExpanded(True)
    yield lambda: commune().childCount() > 0
    commune().child(0).setExpanded(True)
    yield lambda: commune().child(0).childCount() > 2
    chosen = commune().child(0).child(1) if is_row else commune().child(0)
    tree.setCurrentItem(chosen)
    chosen.setSelected(True)
    tree.scrollToItem(commune())


def _words(tree: Any, number: int) -> str:
    return str(tree.topLevelItem(number).data(0, Qt.ItemDataRole.UserRole).identity)


def store_comparisons() -> None:
    """Keep two comparisons of the region, the second with a fifth fewer differences; figures out of the codes alone."""
    from repere.services.communes import list_communes
    from repere.services.region.run_record import CommuneFigures, RunRecord, save_record
    from repere.ui.qgis import settings

    for finished_at, share in (("2026-10-02T18:00:00+00:00", 1.0), ("2026-11-06T18:00:00+00:00", 0.8)):
        figures = []
        for commune in list_communes():
            code = int(commune.nis_code)
            addresses, rate = 2000 + code % 9000, share * (4 + code % 37) / 1000
            kinds = {"position": 0.5, "missing_in_source": 0.3, "missing_in_register": 0.2}
            counts = {kind: round(addresses * rate * part) for kind, part in kinds.items()}
            figures.append(CommuneFigures(commune.nis_code, commune.name, addresses, addresses + 40, counts))
        record = RunRecord(finished_at, *TRAINING_LISTS, "ecarts.gpkg", 10.0, tuple(figures))
        save_record(settings.data_folder() / "region" / "runs", record)
