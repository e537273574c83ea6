"""The review of several communes in a window: what is shown, decided, and chosen next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget
from repere.services.communes import boundary_credit, create_profile, search_communes
from repere.services.corrections.review_queue import QueueFilter, SourceCheck, accept_rows
from repere.services.dossiers.dossier_store import RECEIVED, DossierRecord, ItemRecord
from repere.services.dossiers.reasons import list_reasons
from repere.services.model.correction import Correction, State
from repere.services.profile import OutboxRules
from repere.services.profile_exchange import write_profile
from repere.services.workspace.workspace import Workspace
from repere.ui.corrections.queue_map import CLASSES, EMPTY_COLOUR, find_colour
from repere.ui.corrections.review_bar import ACCEPT, REFUSE, RETURN
from repere.ui.corrections.review_pages import ReviewPages
from repere.ui.exact_boundary import fetch_exact_boundary
from repere.ui.incidents.panel import IncidentsPanel
from repere.ui.map.workspace_layers import MapLayers
from repere.ui.qgis import settings
from repere.ui.qgis.messages import MessageBar
from repere.ui.session import Session

HUY, GEMBLOUX = "61031", "92142"


def receive(workspace: Workspace, nis_code: str, count: int, street: str = "Rue Haute") -> list[str]:
    name = f"{nis_code}-2026-001"
    made = [
        Correction(
            "addressing", "renumber", f"{nis_code}{number}", f"{street} {number}",
            {"street_name": street, "house_number": str(number)}, {"house_number": f"{number}A"}, author="Anne",
            state=State.READY, dossier=name, item=number,
        )
        for number in range(1, count + 1)
    ]  # fmt: skip
    record = DossierRecord(RECEIVED, name, "ab" * 32, nis_code, "in_review", proof="proven", seed="5" * 32)
    items = [ItemRecord(RECEIVED, name, "ab" * 32, each.item, each.id, nis_code=nis_code) for each in made]
    workspace.receive_dossier(record, items, made, who="Rita")
    return [each.id for each in made]


@pytest.fixture
def desk(qgis_iface, qgis_app, wait, tmp_path):
    """The region's desk, open without its panels."""
    settings.put("author", "Rita")
    profile = replace(create_profile(search_communes("wallonie")[0].commune), outbox=OutboxRules("anyone"))
    # the outline is nobody's here: it takes a second
    path = tmp_path / "wallonie.json"
    write_profile(replace(profile, name=f"Wallonie {tmp_path.name}"), path)
    desk = Session(MessageBar(qgis_iface.messageBar()))
    desk.open_file(str(path))
    wait(lambda: desk.is_open)
    with Workspace(desk.home) as workspace:
        ids = receive(workspace, HUY, 3)
        receive(workspace, GEMBLOUX, 25)
        workspace.store_source_checks([SourceCheck(ids[1], "source_changee", {"house_number": "7"}, "BeSt")])
    yield desk
    desk.close()


@pytest.fixture
def pages(desk, qgis_iface, wait):
    layers = MapLayers(qgis_iface.mapCanvas(), Path(desk.path), desk.profile.name, desk.database)
    made = ReviewPages(desk, layers, QStackedWidget(), QWidget(), lambda: None)
    desk.changed.connect(lambda _table, _ids: made.queue.reload())
    made.queue.grouping = "street"
    made.queue.reload()
    wait(lambda: made.queue.tree.topLevelItemCount() == 2)
    yield made
    layers.remove()


def open_group(page, wait, commune: int = 1):
    """Open a commune and its first group; the group's item."""
    item = page.tree.topLevelItem(commune)
    item.setExpanded(True)
    wait(lambda: item.childCount() > 0)
    item.child(0).setExpanded(True)
    wait(lambda: item.child(0).childCount() > 0)
    return item.child(0)


def test_the_regions_desk_asks_for_no_communes_boundary_and_says_why_it_lists_no_incidents(
    desk, qgis_iface, monkeypatch
):
    asked = []
    monkeypatch.setattr(desk, "run_hidden", lambda what, *_more: asked.append(what))
    assert desk.has_service("spw") and desk.profile.commune.credit == boundary_credit()
    fetch_exact_boundary(desk)
    assert not asked, "03000 is no row of the layer of communes"
    layers = MapLayers(qgis_iface.mapCanvas(), Path(desk.path), desk.profile.name, desk.database)
    panel = IncidentsPanel(desk, layers)
    assert "each commune's desk" in panel.list.empty.text()
    assert not panel.file_button.isVisibleTo(panel)
    panel.deleteLater()
    layers.remove()


def test_a_region_reviews_in_a_window(desk, pages, wait, monkeypatch):
    shown = []
    monkeypatch.setattr(desk.messages, "show", lambda text, *_more: shown.append(text))
    page = pages.queue
    tops = [page.tree.topLevelItem(number).data(0, Qt.ItemDataRole.UserRole).identity for number in (0, 1)]
    assert tops == ["Gembloux 25", "Huy 3"]
    assert page.chips.current == "waiting" and not page.bar.isVisibleTo(page)
    group = open_group(page, wait)
    group.child(1).setSelected(True)
    assert page.details.sides.columnCount() == 4, "the source of today stands beside base and wish"
    assert page.details.sides.item(0, 3).text() == "7"
    # a refusal without a reason asks for one, and decides nothing
    page.bar.press(REFUSE)
    assert page.bar.fault.isVisibleTo(page.bar) and page.bar.reason.currentIndex() == 0
    # what the source contradicts is not accepted: it stays chosen
    page.bar.press(ACCEPT)
    wait(lambda: shown)
    assert "changed since" in shown[0]
    assert page.details.row is not None and page.details.row.source_code == "source_changee"
    page.bar.reason.setCurrentIndex(page.bar.reason.findData("source_changee"))
    page.bar.press(RETURN)
    wait(lambda: page.tree.topLevelItem(1).data(0, Qt.ItemDataRole.UserRole).number == "2")
    with Workspace(desk.home) as workspace:
        (returned,) = workspace.list_corrections((State.RETURNED,))
    assert returned.reason_code == "source_changee" and returned.reason
    # the next one comes by itself, with nothing left of the last one's reason
    wait(lambda: page.details.row is not None and page.details.row.correction.subject == f"{HUY}3")
    assert page.bar.reason.currentIndex() == 0
    page.bar.press(ACCEPT)
    wait(lambda: page._snapshot.stages["accepted"] == 1)


def test_a_group_is_accepted_once_its_number_is_typed(desk, pages, wait):
    page = pages.queue
    page.tree.topLevelItem(0).setSelected(True)
    page.bar.press(ACCEPT)
    assert page.count.isVisibleTo(page)
    page.count.typed.setText("24")
    page.count.answer()
    assert page._snapshot.stages["waiting"] == 28
    page.count.typed.setText("25")
    page.count.answer()
    wait(lambda: page._snapshot.stages.get("accepted") == 25)
    assert page.tree.topLevelItemCount() == 1


def test_a_filter_counts_no_stage_again_and_a_change_or_a_commune_does(desk, pages, wait, monkeypatch):
    page, counted = pages.queue, []
    count_stages = Workspace.count_stages

    def count(workspace, query, area):
        counted.append(query.communes)
        return count_stages(workspace, query, area)

    monkeypatch.setattr(Workspace, "count_stages", count)
    page.filters.show_query(QueueFilter(text="no such street"))
    wait(lambda: page.tree.topLevelItemCount() == 0 and not desk.is_reading("queue"))
    assert not counted and page._snapshot.stages["waiting"] == 28
    page.filters.show_query(QueueFilter(communes=(HUY,)))
    wait(lambda: page.tree.topLevelItemCount() == 1 and not desk.is_reading("queue"))
    assert set(counted) == {(HUY,)} and page._snapshot.stages["waiting"] == 3
    with Workspace(desk.home) as workspace:
        (row,) = workspace.list_queue_rows(QueueFilter(communes=(HUY,)), (), first_key(workspace), "street", 1)
        accept_rows(workspace, {row.correction.id: row.correction.version}, who="Rita", rules=OutboxRules("anyone"))
    # a filter that is asked for while what changed is read does not bring the old counts back
    page.reload()
    page.filters.show_query(QueueFilter(communes=(HUY,), kind="renumber"))
    wait(lambda: not desk.is_reading("queue"))
    assert page._snapshot.stages["waiting"] == 2


def first_key(workspace):
    return workspace.list_groups(QueueFilter(), (), HUY, "street", 1)[0].key


def test_a_click_on_the_map_filters_and_a_filter_is_kept_by_name(desk, pages, wait):
    page = pages.queue
    page.map.resize(400, 165)
    spot = next(
        QPointF(x, y) for x in range(0, 400, 2) for y in range(0, 150, 2) if page.map.commune_at(QPointF(x, y)) == HUY
    )
    page.map.commune_clicked.emit(page.map.commune_at(spot))
    wait(lambda: page.tree.topLevelItemCount() == 1)
    assert page.filters.query.communes == (HUY,)
    page.filters.name.setText("Huy seule")
    page.filters.save()
    page.map.commune_clicked.emit(HUY)
    wait(lambda: page.tree.topLevelItemCount() == 2)
    page.filters.saved.setCurrentIndex(page.filters.saved.findData("Huy seule"))
    page.filters.saved.activated.emit(page.filters.saved.currentIndex())
    wait(lambda: page.tree.topLevelItemCount() == 1)
    page.filters.delete()
    assert page.filters.saved.findData("Huy seule") == -1
    assert find_colour(0) == EMPTY_COLOUR and find_colour(CLASSES[0]) != find_colour(CLASSES[1])


def test_reasons_are_edited_and_figures_shown(desk, pages, wait, tmp_path):
    pages.show_page("reasons")
    page = pages.reasons
    page.add_row()
    page.table.item(page.table.rowCount() - 1, 0).setText("Photo floue")
    page.save()
    assert [(each.code, each.words) for each in desk.profile.reasons][-1] == ("photo_floue", "Photo floue")
    assert [each.code for each in list_reasons(desk.profile.reasons)][-2:] == ["photo_floue", "autre"]
    pages.show_page("statistics")
    wait(lambda: pages.statistics._figures.waiting)
    # nothing was decided yet: what waits is in front
    assert pages.statistics.tabs.currentIndex() == 2
    assert "Gembloux;25" in pages.statistics.format_csv()
    pages.statistics.write_pdf(tmp_path / "figures.pdf")
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
