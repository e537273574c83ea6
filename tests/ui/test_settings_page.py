"""The settings of the open commune, as a person changes them: kept in its file, taken at once, lost by no error."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsVectorLayer
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox
from repere.services import profile as profiles
from repere.services.addresses.readers import table_rows
from repere.services.communes import list_area
from repere.services.corrections.review_queue import require_sender
from repere.services.errors import InvalidFile, RepereError
from repere.services.layers.service_health import ServiceStatus
from repere.services.profile import OutboxRules, Tolerances
from repere.tests.servers.raw import RawServer
from repere.ui.addresses.list_chooser import ListChooser, describe_layer
from repere.ui.commune.card import dropped_file
from repere.ui.commune.settings_page import SettingsPage
from repere.ui.incidents.file_dialog import IncidentFileDialog
from repere.ui.layers.loader import CATALOGUE
from repere.ui.layers.service_status import lamp_name
from repere.ui.qgis import settings
from repere.ui.qgis.messages import MessageBar
from repere.ui.qgis.trusted_origins import sign_in_setting, use_own_workspace
from repere.ui.session import Session
from repere.ui.widgets.basics import tooltip_text


@pytest.fixture
def profile_file(first_day, tmp_path) -> Path:
    """The town's profile as a commune's own file."""
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
    profile["sandbox"] = False
    path = tmp_path / "huy.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    return path


@pytest.fixture
def desk(qgis_iface, qgis_app, wait, profile_file):
    """An open commune without panels: nothing is fetched."""
    desk = Session(MessageBar(qgis_iface.messageBar()))
    desk.open_file(str(profile_file))
    wait(lambda: desk.is_open)
    yield desk
    desk.close()


def test_a_changed_profile_is_kept_in_its_file_and_taken_at_once(desk, wait, profile_file):
    parts, openings = [], []
    desk.profile_changed.connect(parts.append)
    desk.opened.connect(lambda: openings.append(True))
    assert not desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(position_m=3.5)))
    assert parts == [frozenset({"tolerances"})] and not openings
    assert desk.profile.tolerances.position_m == 3.5
    assert profiles.read(profile_file).tolerances.position_m == 3.5
    # another review is another desk
    assert desk.change_profile(lambda profile: replace(profile, outbox=OutboxRules("anyone", 500)))
    wait(lambda: openings)
    assert desk.profile.outbox.review == "anyone" and desk.profile.tolerances.position_m == 3.5


def test_a_change_that_cannot_be_kept_changes_nothing(desk, profile_file):
    before, text = desk.profile, profile_file.read_bytes()
    with pytest.raises(InvalidFile):
        desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(position_m=0)))
    assert desk.profile is before and profile_file.read_bytes() == text


def test_a_colleagues_change_of_the_file_is_not_undone(desk, profile_file):
    told = json.loads(profile_file.read_text(encoding="utf-8"))
    told["retention_months"] = 24
    profile_file.write_text(json.dumps(told), encoding="utf-8")
    desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(road_m=30)))
    again = profiles.read(profile_file)
    assert (again.retention_months, again.tolerances.road_m) == (24, 30)


def test_a_profile_set_apart_keeps_its_workspace_when_a_service_changes(desk, wait):
    own = desk.path
    use_own_workspace(desk.configured_profile, own.stem)
    desk.open(desk.configured_profile)
    wait(lambda: desk.is_open)
    apart = desk.path
    assert apart != own
    services = desk.configured_profile.services
    moved = {**services, "best": replace(services["best"], url="https://best.example/v2")}
    desk.change_profile(lambda profile: replace(profile, services=moved))
    wait(lambda: desk.is_open and desk.service("best").url == "https://best.example/v2")
    assert desk.path == apart
    assert "https://best.example:443" in settings.get("origins/" + apart.stem)


@pytest.fixture
def page(desk):
    page = SettingsPage(desk, lambda: None)
    page.resize(420, 700)
    page.show_now()
    page.show()
    for section in page.sections:
        section.setCollapsed(False)
    yield page
    page.deleteLater()


def test_only_what_is_unfolded_is_made_and_filled(desk, wait):
    page = SettingsPage(desk, lambda: None)
    page.show_now()
    page.show()
    assert not any(part.is_built for part in (*page.sections, *page.cards))
    assert not page.findChildren(QgsAuthConfigSelect)
    page.tolerances.setCollapsed(False)
    page.team.open()
    assert [part for part in (*page.sections, *page.cards) if part.is_built] == [page.tolerances, page.team]
    assert page.tolerances.fields["road_m"].value() == desk.profile.tolerances.road_m
    # folded again, it is filled when it is next looked at
    page.tolerances.setCollapsed(True)
    desk.change_profile(lambda profile: replace(profile, tolerances=Tolerances(road_m=31)))
    assert page.tolerances.fields["road_m"].value() != 31
    page.tolerances.setCollapsed(False)
    assert page.tolerances.fields["road_m"].value() == 31 and not page.tolerances.is_edited
    page.services.setCollapsed(False)
    wait(lambda: len(page.findChildren(QgsAuthConfigSelect)) > 0)
    page.deleteLater()


def click(button):
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(line, text):
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def saved(path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


class DropOf(QDropEvent):
    """A file let go over a widget."""

    def __init__(self, path):
        # Qt does not own it
        self.data = QMimeData()
        self.data.setUrls([QUrl.fromLocalFile(str(path))])
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        super().__init__(QPointF(5, 5), Qt.DropAction.CopyAction, self.data, button, key)


def drop_file(widget, path):
    widget.dropEvent(DropOf(path))


def test_every_section_keeps_what_a_person_changes_in_it(page, desk, wait, profile_file):
    page.layers.ticks.search.setText("bassins")
    item = next(
        item
        for item in (page.layers.ticks.list.item(row) for row in range(page.layers.ticks.list.count()))
        if not item.isHidden() and item.checkState() == Qt.CheckState.Unchecked
    )
    identifier = item.data(Qt.ItemDataRole.UserRole)
    item.setCheckState(Qt.CheckState.Checked)
    page.tolerances.fields["duplicate_days"].setValue(14)
    page.tolerances.retention.setValue(24)
    type_into(page.managers.names["region"].line, "SPW Routes")
    type_into(page.managers.emails["region"].line, "routes@spw.example")
    assert page.state.text() and page.save_button.isEnabled()
    click(page.save_button)
    told = saved(profile_file)
    assert identifier in told["layers"]
    assert told["tolerances"] == {"duplicate_days": 14} and told["retention_months"] == 24
    assert told["managers"] == {"region": {"name": "SPW Routes", "email": "routes@spw.example"}}
    assert not page.save_button.isEnabled()
    # another review is another desk: the page shows it once that is open
    click(page.review.choices["another"])
    page.review.ceiling.setValue(40)
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    click(page.save_button)
    wait(lambda: openings)
    assert saved(profile_file)["outbox"] == {"review": "another", "ceiling": 40}


def test_which_communes_are_reviewed_and_who_sends_is_chosen_and_typed(page, desk, wait, profile_file):
    section = page.review
    assert section.area.currentData() == "" and section.communes.isHidden() and not section.senders.text()
    openings = []
    desk.opened.connect(lambda: openings.append(True))

    def choose(kind):
        section.area.setCurrentIndex(section.area.findData(kind))
        section.area.activated.emit(section.area.currentIndex())

    choose("several")
    assert section.communes.list_ticked() == [desk.profile.commune.nis_code]
    section.communes.search.setText("gemblou")
    ticks = section.communes.list
    (item,) = (ticks.item(row) for row in range(ticks.count()) if not ticks.item(row).isHidden())
    item.setCheckState(Qt.CheckState.Checked)
    type_into(section.senders, "Rita Simon; Jean Dubois, ")
    click(page.save_button)
    wait(lambda: openings)
    assert saved(profile_file)["area"] == sorted([desk.profile.commune.nis_code, "92142"])
    assert saved(profile_file)["outbox"]["senders"] == ["Rita Simon", "Jean Dubois"]
    assert len(list_area(desk.profile)) == 2
    with pytest.raises(RepereError, match="Rita Simon, Jean Dubois"):
        require_sender(desk.profile.outbox, "Anne")
    page.show_now()
    assert section.senders.text() == "Rita Simon, Jean Dubois" and not section.is_edited
    for row in range(ticks.count()):
        ticks.item(row).setCheckState(Qt.CheckState.Unchecked)
    click(page.save_button)
    assert "Tick at least one commune" in section.fault.text() and len(saved(profile_file)["area"]) == 2
    choose("wallonia")
    openings.clear()
    click(page.save_button)
    wait(lambda: openings)
    assert saved(profile_file)["area"] == ["wallonia"] and len(list_area(desk.profile)) == 261
    choose("")
    section.senders.clear()
    openings.clear()
    click(page.save_button)
    wait(lambda: openings)
    assert "area" not in saved(profile_file) and "senders" not in saved(profile_file).get("outbox", {})


def test_an_error_is_said_beside_its_field_and_loses_nothing(page, desk, profile_file):
    before = profile_file.read_bytes()
    type_into(page.managers.names["other"].line, "Infrabel")
    type_into(page.managers.emails["other"].line, "infrabel")
    page.tolerances.fields["road_m"].setValue(33)
    click(page.save_button)
    assert "infrabel" in page.managers.emails["other"].fault.text()
    assert not page.managers.isCollapsed() and page.fault.text()
    assert profile_file.read_bytes() == before
    assert page.managers.names["other"].text() == "Infrabel" and page.tolerances.fields["road_m"].value() == 33
    type_into(page.managers.emails["other"].line, "infrabel@rail.example")
    click(page.save_button)
    assert saved(profile_file)["managers"]["other"]["email"] == "infrabel@rail.example"
    # undo shows what is saved
    page.tolerances.fields["road_m"].setValue(50)
    click(page.undo_button)
    assert page.tolerances.fields["road_m"].value() == 33 and not page.undo_button.isEnabled()


def test_a_file_that_cannot_be_written_keeps_what_was_typed(page, desk, profile_file, tmp_path):
    page.tolerances.fields["road_m"].setValue(33)
    text = profile_file.read_text(encoding="utf-8")
    profile_file.unlink()
    click(page.save_button)
    assert "huy.json" in page.fault.text()
    assert page.tolerances.fields["road_m"].value() == 33 and page.save_button.isEnabled()
    profile_file.write_text(text, encoding="utf-8")
    click(page.save_button)
    assert saved(profile_file)["tolerances"] == {"road_m": 33}


def test_a_service_is_tested_changed_and_signed_in_to(page, desk, town, wait, profile_file):
    section = page.services
    section.setCollapsed(False)
    for role in ("best", "spw"):
        section.choose(role)
        click(section.test_button)
        wait(lambda role=role: section.message.text().startswith(desk.service(role).name))
    section.choose("best")
    type_into(section.url.line, "http://127.0.0.1:9")
    click(section.test_button)
    wait(lambda: "127.0.0.1" in section.message.text())
    assert section._item("best").toolTip(0) == tooltip_text(lamp_name(ServiceStatus.DOWN))
    click(page.undo_button)
    section.choose("reporting")
    click(section.test_button)
    wait(lambda: "Open311" in section.message.text())
    type_into(section.url.line, "fixmystreet")
    click(page.save_button)
    assert "fixmystreet" in section.url.fault.text()
    type_into(section.url.line, "https://user:word@reports.example")
    click(page.save_button)
    assert section.url.fault.text() and "reports.example" not in profile_file.read_text(encoding="utf-8")
    # what every commune has can be as it is for all
    click(page.undo_button)
    section.choose("metawal")
    assert not section.remove_button.isEnabled()
    section.choose("reporting")
    click(section.remove_button)
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    click(page.save_button)
    wait(lambda: openings)
    assert "reporting" not in saved(profile_file)["services"] and not desk.has_service("reporting")


def test_a_sign_in_stays_on_this_desk(page, desk, wait, profile_file):
    section = page.services
    section.choose("best")
    url = desk.service("best").url
    config = QgsAuthMethodConfig("Basic")
    config.setName("BeSt")
    config.setConfig("username", "agent")
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword("of the test", True)
    assert manager.storeAuthenticationConfig(config)
    section.sign_in.setConfigId(config.id())
    page.save()
    wait(lambda: desk.is_open and desk.service("best").authcfg == config.id())
    assert config.id() not in profile_file.read_text(encoding="utf-8")
    assert settings.get(sign_in_setting(url)) == config.id()


def test_a_newer_catalogue_is_looked_at_before_it_is_kept(page, desk, wait, profile_file):
    section, body = page.catalogue, CATALOGUE.read_bytes()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    with RawServer(head % len(body) + body) as server:
        type_into(section.url.line, server.url + "wallonia.json")
        click(page.save_button)
        assert section.url.fault.text() and "catalogue" not in saved(profile_file)
        click(section.look_button)
        wait(lambda: "118" in section.message.text())
        click(page.save_button)
    assert saved(profile_file)["catalogue"]["sha256"] == hashlib.sha256(body).hexdigest()


def test_the_districts_are_a_layer_of_the_workspace(page, desk, profile_file):
    assert page.districts.table.count() == 1
    told = saved(profile_file)
    told["districts"] = {"table": "layer_quartiers", "column": "NOM"}
    profile_file.write_text(json.dumps(told), encoding="utf-8")
    page.districts.show_saved(profiles.read(profile_file))
    assert page.districts.table.currentData() == "layer_quartiers" and page.districts.column.currentData() == "NOM"
    page.districts.table.setCurrentIndex(0)
    page.districts.table.activated.emit(0)
    click(page.save_button)
    assert "districts" not in saved(profile_file)


def test_an_export_names_what_it_leaves_out(page, desk, profile_file, tmp_path, monkeypatch):
    path = tmp_path / "collegue.json"
    monkeypatch.setattr(
        "repere.ui.widgets.export.QFileDialog.getSaveFileName", lambda *_args, **_options: (str(path), "")
    )
    click(page.exchange.export_button)
    # all of the town runs on this computer
    assert "127.0.0.1" not in path.read_text(encoding="utf-8")
    assert "127.0.0.1" in page.exchange.message.text() and str(path) in page.exchange.message.text()
    assert profiles.read(path).commune == desk.profile.commune


def test_an_update_shows_the_difference_and_waits_for_a_person(page, desk, wait, settle, profile_file):
    told = saved(profile_file)
    told["tolerances"] = {"position_m": 2.5}
    told["services"]["best"]["url"] = "https://stranger.example/v2"
    body = json.dumps(told).encode()
    reply = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    section = page.exchange
    section.setCollapsed(False)
    assert not section.update_button.isEnabled()
    with RawServer(reply % len(body) + body) as server:
        type_into(section.published_at.line, server.url + "huy.json")
        click(page.save_button)
        click(section.update_button)
        wait(lambda: section.difference.isVisible() and section.difference.update_button.width() > 0)
        settle()
    rows = [
        [item.text(column) for column in range(3)]
        for item in map(section.difference.tree.topLevelItem, range(section.difference.tree.topLevelItemCount()))
    ]
    assert any("2.5" in row[2] or "2,5" in row[2] for row in rows)
    assert any("stranger.example" in row[2] for row in rows)
    assert "stranger.example" in section.difference.hosts.text()
    # a host that would get the data anew is agreed to first
    assert not section.difference.update_button.isEnabled()
    assert desk.profile.tolerances.position_m == 10
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    section.difference.agreed.click()
    click(section.difference.update_button)
    wait(lambda: openings)
    assert profiles.read(profile_file).tolerances.position_m == 2.5
    assert profiles.read(profile_file).published_at.endswith("huy.json")
    assert desk.service("best").url == "https://stranger.example/v2"


def test_reports_are_looked_at_before_they_are_used(page, desk, town, wait, profile_file):
    card = page.reports
    click(card.edit_button)
    type_into(card.url.line, f"{town.url}/sandbox")
    click(card.look_button)
    wait(lambda: card.fault.text())
    assert not card.use_button.isEnabled()
    type_into(card.url.line, f"{town.url}/cirb")
    click(card.look_button)
    wait(lambda: card.use_button.isEnabled())
    assert "CIRB" in card.message.text() and any(sign.isdigit() for sign in card.message.text())
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    desk.source_unknown.connect(lambda profile, _other: desk.open(profile, same_source=True))
    click(card.use_button)
    wait(lambda: openings)
    page.reload()
    assert saved(profile_file)["services"]["reporting"]["kind"] == "cirb"
    assert card.state.text().startswith("✔") and card.body.isHidden()


def test_reports_come_from_a_file_chosen_in_the_card(page, desk, wait, tmp_path, profile_file):
    export = tmp_path / "tool" / "ATAL.csv"
    export.parent.mkdir()
    export.write_text(
        "N° dossier;Date;Statut;Catégorie;Objet;X;Y\nT-1;05/11/2026;en cours;Voirie;Trou;212300,5;134200,5\n",
        encoding="cp1252",
    )
    card = page.reports
    card.open()
    # dropped on the card, it is looked at in the form: nothing is kept yet
    drop_file(card, export)
    dialog = card.findChild(IncidentFileDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    wait(ok.isEnabled)
    assert "1 rows read." in dialog.message.text() and saved(profile_file)["services"]["reporting"]["kind"] != "file"
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    desk.source_unknown.connect(lambda profile, _other: desk.open(profile, same_source=True))
    ok.click()
    wait(lambda: openings)
    page.reload()
    assert card.body.isHidden() and card.state.text().startswith("✔ ATAL") and "ATAL.csv" in card.state.text()
    assert saved(profile_file)["services"]["reporting"]["kind"] == "file"
    # another kind of file is none
    assert dropped_file(DropOf(tmp_path / "photo.jpg"), table_rows.SUFFIXES) == ""
    openings.clear()
    card.open()
    assert card.without_button.isVisibleTo(card) and card.file_button.isVisibleTo(card)
    click(card.without_button)
    wait(lambda: openings)
    assert not desk.has_service("reporting")


def test_a_register_is_dropped_read_and_used(page, desk, town, wait, tmp_path):
    path = tmp_path / "registre.csv"
    path.write_bytes(requests.get(f"{town.url}/sandbox/register.csv", timeout=30).content)
    card, parts = page.register, []
    drop_file(card, path)
    wait(lambda: card.chooser.read is not None)
    desk.profile_changed.connect(parts.append)
    click(card.use_button)
    wait(lambda: parts)
    assert parts == [frozenset({"register"})]
    assert card.state.text().startswith("✔ ") and "registre" in card.state.text()
    # the comparison has it, today and tomorrow
    chooser = ListChooser("Register", desk, "register", [])
    assert chooser.restore_choice()
    wait(lambda: chooser.read is not None)


def test_a_register_that_is_a_layer_is_remembered_without_its_password():
    uri = QgsDataSourceUri()
    uri.setConnection("db.commune.example", "5432", "sig", "agent", "s3cret")
    uri.setDataSource("public", "adresses", "geom", "", "id")
    layer = QgsVectorLayer(uri.uri(False), "adresses", "postgres")
    kept = describe_layer(layer)
    assert kept["provider"] == "postgres" and "adresses" in kept["source"] and "s3cret" not in json.dumps(kept)


def test_a_card_is_left_for_later_and_taken_up_again(page):
    card = page.team
    click(card.skip_button)
    assert card.skip_button.isHidden() and card.is_skipped
    click(card.edit_button)
    assert not card.body.isHidden() and card.own_choice.isChecked()
    click(card.edit_button)
    assert card.body.isHidden()


def test_a_team_shares_a_file_and_says_who_reviews(page, desk, wait, tmp_path, monkeypatch, profile_file):
    share = tmp_path / "partage"
    share.mkdir()
    monkeypatch.setattr(
        "repere.ui.commune.team_card.QFileDialog.getSaveFileName",
        lambda *_args, **_options: (str(share / "equipe.gpkg"), ""),
    )
    card = page.team
    click(card.edit_button)
    click(card.file_choice)
    click(card.file_button)
    wait(lambda: desk.is_open and desk.path == share / "equipe.gpkg")
    card.open()
    assert card.file_choice.isChecked()
    card.review.setCurrentIndex(card.review.findData("another"))
    openings = []
    desk.opened.connect(lambda: openings.append(True))
    click(card.keep_button)
    wait(lambda: openings)
    page.reload()
    assert "equipe.gpkg" in card.state.text() and saved(profile_file)["outbox"] == {"review": "another"}
    card.open()
    click(card.own_choice)
    click(card.own_button)
    wait(lambda: desk.is_open and desk.path.parent == tmp_path)
