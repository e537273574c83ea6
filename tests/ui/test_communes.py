"""From an empty dock to a commune at work: searched, opened, compared, changed for another; no network anywhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import repere
from gembloux import DIFFERENCES, write_lists
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QToolButton, QWidget
from repere.services import communes, profile
from repere.services.model.correction import State
from repere.services.profile_exchange import format_profile, write_profile
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.raw import RawServer
from repere.ui.addresses.panel import AddressesPanel
from repere.ui.last_commune import is_last_commune_due, reopen_last_commune
from repere.ui.map.boundary_layer import BOUNDARY_TABLE
from repere.ui.options import OPTIONS_PAGE, OptionsFactory
from repere.ui.qgis import settings
from repere.ui.qgis.recent_profiles import MAX_RECENT, commune_profile_path, list_recent_profiles, remember_profile
from repere.ui.session import slugify
from repere.ui.welcome import Welcome, WelcomeActions
from shapely.geometry import shape

MAX_CLICKS = 8
"""From the empty dock to the differences between the commune's own list and BeSt's file."""


MAX_CLICKS_TO_DOSSIER = 13
"""From the empty dock to a dossier that is signed: the eight, the row, what is right, approve, dossier, sign."""


class Hand:
    """Clicks as a person does, and counts."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, widget: QWidget, position=None) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=position or widget.rect().center())

    def choose(self, box: QComboBox, data_row: int, wait) -> None:
        """Open a box and click on one of its entries."""
        # the time within which Qt takes a click for the end of the one that opened the box
        interval = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(0)
        try:
            self.click(box)
        finally:
            QApplication.setDoubleClickInterval(interval)
        view = box.view()
        wait(view.isVisible)
        entry = view.visualRect(box.model().index(data_row, 0)).center()
        QTest.mouseMove(view.viewport(), entry)
        QTest.qWait(0)
        self.click(view.viewport(), entry)


@pytest.fixture
def away(monkeypatch):
    """The product's services on a port of this computer where nobody listens: no network, and at once."""
    services = {
        role: replace(service, url="http://127.0.0.1:9/") for role, service in profile.product_services().items()
    }
    monkeypatch.setattr(profile, "product_services", lambda: services)
    return services


@pytest.fixture
def plugin(qgis_app, qgis_iface, away):
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


@pytest.fixture
def dock(plugin):
    dock = plugin.show_dock()
    # a mouse needs a window to click on
    qgis_window = dock.window()
    qgis_window.resize(1366, 768)
    qgis_window.show()
    return dock


@pytest.fixture
def page(qgis_app):
    """The first page alone, and what was chosen on it."""
    chosen = []

    def note(what):
        return lambda *value: chosen.append((what, *value))

    page = Welcome(
        WelcomeActions(note("commune"), note("recent"), note("file"), note("link"), note("town"), note("leave"))
    )
    page.chosen = chosen
    page.resize(380, 600)
    page.show()
    yield page
    page.close()


def list_messages(dock) -> list[str]:
    return [item.text() for item in dock.desk.messages.bar.items()]


def shown(page) -> list[str]:
    return [page.matches.item(row).text() for row in range(page.matches.count())]


def open_and_compare(dock, wait, hand, tmp_path, monkeypatch):
    """Search Gembloux in the empty dock, open it, compare its own list with BeSt's file; the panel with the rows."""
    given = iter(write_lists(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_how: (str(next(given)), ""))
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(1)
    try:
        QTest.keyClicks(dock.welcome.search, "Gemb")
        matches = dock.welcome.matches
        hand.click(matches.viewport(), matches.visualItemRect(matches.item(0)).center())
        wait(lambda: len(dock.panels) == 4)
        panel = dock.panels["addresses"]
        wait(panel.form.isVisible)
        for chooser in (panel.form.register, panel.form.source):
            hand.choose(chooser.choice, chooser.choice.findText("File", Qt.MatchFlag.MatchStartsWith), wait)
            # the file in the dialog
            hand.clicks += 1
            wait(lambda chooser=chooser: chooser.read is not None and not chooser.is_loading)
        (start,) = (button for button in panel.form.findChildren(QPushButton) if button.text() == "Compare")
        hand.click(start)
    finally:
        QApplication.setDoubleClickInterval(interval)
    wait(lambda: len(panel.list.model.rows) == DIFFERENCES)
    return panel


def sign_first_dossier(dock, panel, wait, hand, folder):
    """Decide on the house that the source has not, approve it, sign the dossier that takes it there."""
    settings.put("dossier_folder", str(folder))
    folder.mkdir()
    (row,) = (row for row in panel.list.model.shown if row.discrepancy.kind == "missing_in_source")
    number = panel.list.model.find_row_number(row.key)
    table = panel.list.table
    hand.click(table.viewport(), table.visualRect(panel.list.model.index(number, 0)).center())
    hand.click(panel.fix)
    corrections = dock.panels["corrections"]
    # the strip says the next step: approve it, then how it is carried
    for name, label in (("approve", "Approve"), ("dossier", "Dossier…")):
        wait(lambda name=name: corrections.step.name == name and corrections.strip.go.isEnabled())
        assert corrections.strip.go.isVisibleTo(dock) and corrections.strip.go.text().startswith(label)
        hand.click(corrections.strip.go)
        # before either was ever used, the other way by hand stands beside the first
        assert corrections.other_way.isHidden() == (name == "approve")
    assert corrections.other_way.text() == "Enter by hand…"
    form = corrections.dossier
    wait(lambda: form.sign.isEnabled() and form.isVisible())
    assert form.list.count() == 1
    hand.click(form.sign)
    wait(lambda: [row.state for row in corrections.list.model.rows] == [State.SUBMITTED])
    files = sorted(file.name for file in folder.iterdir())
    assert [name.rpartition(".")[2] for name in files] == ["csv", "gpkg", "pdf"], files
    assert all("92142" in name for name in files)
    assert hand.clicks <= MAX_CLICKS_TO_DOSSIER


def test_gembloux_is_at_work_within_eight_clicks_and_signs_its_first_dossier(dock, wait, tmp_path, monkeypatch):
    hand = Hand()
    panel = open_and_compare(dock, wait, hand, tmp_path, monkeypatch)
    kinds = sorted(row.discrepancy.kind for row in panel.list.model.rows)
    assert kinds == ["missing_in_register", "missing_in_source", "position"]
    assert hand.clicks <= MAX_CLICKS
    # the outline is there though no service is
    outline = dock.layers.find(BOUNDARY_TABLE)
    assert outline.featureCount() == 1 and outline.crs().authid() == "EPSG:31370"
    assert dock.layers.canvas.extent().contains(outline.extent())
    assert dock.desk.roles_by_hand == {"addressing"}
    wait(lambda: not dock.desk.is_busy())
    # one message for one service, however many of its layers did not come
    assert len([text for text in list_messages(dock) if "SPW" in text]) == 1, list_messages(dock)
    assert dock.desk.profile.file == commune_profile_path(communes.get_commune("92142"))
    sign_first_dossier(dock, panel, wait, hand, tmp_path / "dossiers")


def test_a_new_commune_offers_its_settings_once_and_they_open_in_the_dock(dock, wait):
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: len(dock.panels) == 4 and dock.bar.isVisibleTo(dock))
    (offer,) = (item for item in dock.desk.messages.bar.items() if "Gembloux is ready" in item.text())
    (button,) = (button for button in offer.findChildren(QPushButton) if button.text() == "Settings…")
    button.click()
    page = dock.settings_page
    assert page is not None and dock.stack.currentWidget() is page
    (back,) = (
        button for button in page.findChildren(QPushButton) if button.text()[:4] == "Back" and button.isVisibleTo(page)
    )
    back.click()
    assert dock.stack.currentWidget() is dock.panels["addresses"]
    dock.desk.close()
    assert not [item for item in dock.desk.messages.bar.items() if "is ready" in item.text()]
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: len(dock.panels) == 4 and dock.bar.isVisibleTo(dock))
    assert not [item for item in dock.desk.messages.bar.items() if "is ready" in item.text()]


def test_the_next_commune_has_its_own_workspace_and_the_last_is_one_click_away(dock, wait):
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: dock.bar.isVisibleTo(dock))
    first = dock.desk.path
    dock.show_communes()
    assert dock.stack.currentWidget() is dock.welcome and dock.welcome.back.isVisibleTo(dock.welcome)
    # the open one is no choice
    assert dock.welcome.recent.count() == 0
    dock.welcome.back.click()
    assert dock.stack.currentWidget() is dock.panels["addresses"]
    dock.show_communes()
    QTest.keyClicks(dock.welcome.search, "jambes")
    QTest.keyClick(dock.welcome.search, Qt.Key.Key_Return)
    wait(lambda: dock.desk.is_open and dock.desk.profile.name == "Namur" and len(dock.panels) == 4)
    assert dock.desk.path != first
    dock.commune.fill_menu()
    assert dock.commune.text() == "Namur"
    back = dock.commune.menu().actions()[0]
    assert back.text() == "Gembloux"
    back.trigger()
    wait(lambda: dock.desk.is_open and dock.desk.profile.name == "Gembloux" and len(dock.panels) == 4)
    assert dock.desk.path == first


def publish(profile_text: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    return head % len(profile_text) + profile_text


def test_a_profile_from_a_link_is_looked_at_and_opens_once_a_person_agrees(dock, wait, tmp_path):
    gembloux = communes.create_profile(communes.get_commune("92142"))
    reports = profile.Service("cirb", "Signalements", "https://stranger.example/api")
    published = replace(gembloux, services={"reporting": reports}, tolerances=profile.Tolerances(position_m=2.5))
    (link,) = (button for button in dock.welcome.findChildren(QPushButton) if "from a link" in button.text())
    link.click()
    page = dock.profile_link
    assert dock.stack.currentWidget() is page
    QTest.keyClicks(page.url.line, "http://www.commune.be/repere.json")
    page.look_button.click()
    # not over http: anybody on the way could put other hosts into it
    assert "https://" in page.url.fault.text() and page.difference.isHidden()
    with RawServer(publish(format_profile(published).encode())) as server:
        page.url.set_text(server.url + "gembloux.json")
        page.look_button.click()
        wait(lambda: not page.difference.isHidden())
    texts = [
        page.difference.tree.topLevelItem(row).text(column)
        for row in range(page.difference.tree.topLevelItemCount())
        for column in range(3)
    ]
    assert any("stranger.example" in text for text in texts) and any(text in ("2.5 m", "2,5 m") for text in texts)
    assert "Gembloux" in page.message.text() and "92142" in page.message.text()
    # the host that would get the commune's data is named and agreed to first; until then nothing is kept
    assert "stranger.example" in page.difference.hosts.text()
    assert not page.difference.update_button.isEnabled()
    path = commune_profile_path(communes.get_commune("92142"))
    assert not path.exists() and not dock.desk.is_open
    page.difference.agreed.click()
    page.difference.update_button.click()
    wait(lambda: dock.desk.is_open and dock.bar.isVisibleTo(dock))
    saved = profile.read(path)
    assert saved.tolerances.position_m == 2.5 and saved.published_at == server.url + "gembloux.json"
    # what every commune has stays the product's, and is not pinned in the file
    assert set(saved.services) == {"reporting"}
    assert dock.desk.profile.name == "Gembloux"


@pytest.mark.parametrize(
    "body",
    [b"<html>404</html>", b"[" * 100_000, b'{"schema": 1, "name": "x"}', b"\xff\xfe"],
    ids=["page", "deep", "half", "bytes"],
)
def test_a_link_to_something_else_opens_nothing(dock, wait, body):
    dock.show_profile_link()
    page = dock.profile_link
    with RawServer(publish(body)) as server:
        page.url.set_text(server.url + "repere.json")
        page.look()
        wait(lambda: page.fault.text())
    assert page.difference.isHidden() and not dock.desk.is_open and page.look_button.isEnabled()
    assert not (settings.data_folder() / "profiles").exists()


def test_a_profile_that_is_here_keeps_what_is_of_this_desk(dock, wait, tmp_path):
    gembloux = communes.get_commune("92142")
    path = commune_profile_path(gembloux)
    own = replace(
        communes.create_profile(gembloux),
        services={"reporting": profile.Service("cirb", "Signalements", "https://own.example/api", authcfg="abc1234")},
    )
    write_profile(own, path)
    published = replace(
        own,
        services={"reporting": profile.Service("cirb", "Signalements", "https://own.example/v2")},
        retention_months=24,
    )
    dock.show_profile_link()
    page = dock.profile_link
    with RawServer(publish(format_profile(published).encode())) as server:
        page.url.set_text(server.url + "gembloux.json")
        page.look()
        wait(lambda: not page.difference.isHidden())
    # no host is new
    assert page.difference.update_button.isEnabled()
    page.difference.update_button.click()
    wait(lambda: dock.desk.is_open)
    saved = profile.read(path)
    assert saved.retention_months == 24 and saved.services["reporting"].url == "https://own.example/v2"
    assert saved.services["reporting"].authcfg == "abc1234"


def test_a_job_has_its_line_in_the_header_only_where_it_takes_a_while(dock):
    dock.desk.working.emit("Fetching incidents", -1.0)
    assert dock.job_line.isHidden()
    dock.desk.idle.emit()
    assert not dock._show_job_soon.isActive()
    dock.desk.working.emit("Fetching incidents", -1.0)
    dock._show_job_soon.timeout.emit()
    assert not dock.job_line.isHidden() and dock.job_label.text() == "Fetching incidents"
    dock.desk.idle.emit()
    assert dock.job_line.isHidden()


def test_the_menu_leads_to_help_and_options(dock, plugin, monkeypatch):
    menu = dock.header.findChildren(QToolButton)[-1].menu()
    opened = []
    monkeypatch.setattr(dock.iface, "showOptionsDialog", lambda *where: opened.append(where[1]), raising=False)
    entries = {action.text(): action for action in menu.actions()}
    entries["Options of this computer…"].trigger()
    page = OptionsFactory().createWidget(None)
    assert opened == [page.objectName()] == [OPTIONS_PAGE]
    entries["Help"].trigger()
    assert dock.manual.isVisible() and dock.manual.text.toPlainText()
    dock.manual.close()


def test_the_services_boundary_takes_the_simplified_ones_place(dock, wait, away, first_day, monkeypatch):
    spw = replace(away["spw"], url=f"{first_day}/arcgis/rest/services", requests_per_second=0)
    monkeypatch.setattr(profile, "product_services", lambda: {"spw": spw})
    # the boundary is what this is about
    monkeypatch.setattr(communes, "product_layers", lambda: ())
    huy = communes.get_commune("61031")
    dock.desk.open_commune(huy)
    wait(lambda: dock.desk.is_open and dock.desk.profile.commune.credit.startswith("Service public de Wallonie"))
    saved = profile.read(commune_profile_path(huy)).commune
    assert saved == dock.desk.profile.commune
    outline = dock.layers.find(BOUNDARY_TABLE)
    assert outline.serverProperties().attribution() == saved.credit
    assert next(outline.getFeatures()).geometry().area() == pytest.approx(shape(saved.boundary).area)


def test_a_commune_is_found_and_opened_by_the_keyboard_alone(page):
    QTest.keyClicks(page.search, "gem")
    assert shown(page)[0] == "Gembloux"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.search, Qt.Key.Key_Up)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.chosen == [("commune", communes.get_commune("92142"))]
    page.search.clear()
    QTest.keyClicks(page.search, "Jambes")
    assert shown(page) == ["Namur — Jambes (5100)"]
    page.search.clear()
    QTest.keyClicks(page.search, "Jupiter")
    assert not page.matches.isVisibleTo(page) and page.nothing.isVisibleTo(page)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert len(page.chosen) == 1


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Huy (exercice)", "huy-exercice"), ("AUX", "commune-aux"), ("Com1", "commune-com1"), ("Con — Nul", "con-nul"),
     ("../../CON", "commune-con"), ("İstanbul ve Çevresi", "istanbul-ve-cevresi"), ("🏘", "commune")],
)  # fmt: skip
def test_a_workspace_has_a_name_that_every_system_takes(name, slug):
    assert slugify(name) == slug


def test_long_names_of_profiles_are_names_of_files_and_stay_apart(tmp_path):
    slugs = {slugify(f"Intercommunale {'très ' * 100} {number}") for number in (1, 2)}
    assert len(slugs) == 2
    for slug in slugs:
        Workspace(tmp_path / f"{slug}.gpkg").close()


def test_the_page_lists_what_was_opened_last_and_is_still_there(page, tmp_path):
    for number in range(MAX_RECENT + 2):
        path = tmp_path / f"{number}.json"
        path.write_text("{}", encoding="utf-8")
        remember_profile(f"Commune & {number}", path)
    (tmp_path / f"{MAX_RECENT + 1}.json").unlink()
    remember_profile("Commune & 4", tmp_path / "4.json")
    assert [recent.name for recent in list_recent_profiles()][:2] == ["Commune & 4", f"Commune & {MAX_RECENT}"]
    assert len(list_recent_profiles()) == MAX_RECENT - 1
    page.show_choices(is_open=False)
    first = page.recent.itemAt(0).widget()
    assert first.text() == "Commune && 4"
    first.click()
    assert page.chosen == [("recent", tmp_path / "4.json")]


def test_a_profile_on_a_share_that_is_away_is_left_out_meanwhile(qgis_app, tmp_path, monkeypatch):
    for name in ("here", "away"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
        remember_profile(name, tmp_path / name)
    settings.put("profile", str(tmp_path / "away"))
    settings.put_flag("shown", True)
    stat = Path.stat

    def stat_or_down(path, **how):
        if path.name == "away":
            raise OSError(112, "Host is down")
        return stat(path, **how)

    with monkeypatch.context() as unplugged:
        unplugged.setattr(Path, "stat", stat_or_down)
        assert [recent.name for recent in list_recent_profiles()][:1] == ["here"]
        assert not is_last_commune_due()
    assert [recent.name for recent in list_recent_profiles()][:2] == ["away", "here"]


@pytest.mark.parametrize("kept", ["", "{}", "[1]", "[[1, 2, 3]]", "null", '[["Huy", 5]]', "[" * 100_000])
def test_settings_that_somebody_edited_list_nothing(qgis_app, kept):
    settings.put("recent_profiles", kept)
    assert list_recent_profiles() == []


def test_the_last_commune_opens_by_itself_into_an_empty_project_only(plugin, qgis_iface, wait, tmp_path):
    assert not is_last_commune_due()
    plugin.show_dock().desk.open_commune(communes.get_commune("92142"))
    wait(lambda: len(plugin.dock.panels) == 4)
    plugin.unload()
    plugin.dock = None
    plugin.initGui()
    assert is_last_commune_due()
    own = QgsVectorLayer("Point?crs=EPSG:31370", "mine", "memory")
    QgsProject.instance().addMapLayer(own)
    reopen_last_commune(qgis_iface, plugin.show_dock)
    # somebody's project: nothing comes into it unasked
    assert plugin.dock is None
    QgsProject.instance().removeMapLayer(own.id())
    reopen_last_commune(qgis_iface, plugin.show_dock)
    wait(lambda: plugin.dock is not None and len(plugin.dock.panels) == 4)
    assert plugin.dock.desk.profile.name == "Gembloux"
    # who closed the dock is not met by it at the next start
    plugin.dock.close()
    assert not is_last_commune_due()


def test_the_desk_is_laid_in_turns_and_a_commune_left_meanwhile_leaves_nothing(dock, wait, monkeypatch):
    made, real_init = [], AddressesPanel.__init__

    def note(panel, *given):
        real_init(panel, *given)
        made.append((panel, "form" in vars(panel), "addresses" in dock.panels))

    monkeypatch.setattr(AddressesPanel, "__init__", note)
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: made)
    # made in one turn, its form and the rest in later ones
    panel, *others = made.pop()
    assert not any(others) and dock._unplaced is panel
    dock.desk.close()
    wait(lambda: sip.isdeleted(panel))
    assert not dock.panels and dock._unplaced is None
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: dock.bar.isVisibleTo(dock))
    assert not any(made.pop()[1:]) and "form" in vars(dock.panels["addresses"])
    # what nobody has asked for is not made
    assert not {"dossier", "encoding"} & vars(dock.panels["corrections"]).keys()
    dock.panels["corrections"].make_dossier()
    assert dock.panels["corrections"].pages.currentWidget() is dock.panels["corrections"].dossier


def test_panels_of_the_commune_before_go_one_in_a_turn_before_the_next_ones_are_made(dock, wait, monkeypatch):
    dock.desk.open_commune(communes.get_commune("92142"))
    wait(lambda: dock.bar.isVisibleTo(dock))
    old, dropped, left_at_first_step = list(dock.panels.values()), [], []
    drop, show_commune = dock._drop, dock._show_commune

    def note_drop():
        dropped.append(len(dock._dropped))
        drop()

    def note_step():
        left_at_first_step.append(sum(not sip.isdeleted(panel) for panel in old))
        show_commune()

    monkeypatch.setattr(dock, "_drop", note_drop)
    monkeypatch.setattr(dock, "_show_commune", note_step)
    dock.desk.open(dock.desk.configured_profile)
    # the strip of what waits and the layers too; each in a turn of its own
    assert not dock.panels and dropped[0] > 5 and len(dropped) == 1
    wait(lambda: dock.bar.isVisibleTo(dock))
    assert dropped == list(range(dropped[0], 0, -1)) and all(map(sip.isdeleted, old))
    assert left_at_first_step[0] == 0
    # closed again before they could go: all but the one that is going already
    old = list(dock.panels.values())
    dock.desk.close()
    dock._closed()
    assert sum(map(sip.isdeleted, old)) >= len(old) - 1
