"""A profile that bears a known commune's name gets neither its sign-ins nor its workspace unasked."""

from __future__ import annotations

import json

import pytest
import repere
import requests
from qgis.core import QgsDataSourceUri
from repere.services import profile as profiles
from repere.services.incidents.refresh import require_source
from repere.services.workspace.workspace import Workspace
from repere.ui.qgis import settings
from repere.ui.qgis.database_connections import TeamDatabase
from repere.ui.qgis.messages import escape
from repere.ui.qgis.trusted_origins import profile_origins, sign_in_setting, trusted_origins
from repere.ui.widgets.prompts import DriveQuestion

OWN, STRANGER = "https://signalements.huy.example", "https://evil.example"


@pytest.fixture
def profile_of(first_day, tmp_path):
    """Writes the town's profile with another service of reports; its path."""

    def write(url: str, name: str = "Huy") -> str:
        profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
        profile["name"], profile["sandbox"] = name, False
        profile["services"]["reporting"]["url"] = url
        path = tmp_path / f"{abs(hash((url, name)))}.json"
        path.write_text(json.dumps(profile), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def dock(qgis_iface, qgis_app):
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin.show_dock()
    plugin.unload()


def opened(dock, wait, path):
    dock.desk.open_file(path)
    wait(lambda: dock.desk.is_open or dock.origins.isVisibleTo(dock))
    return dock.desk.is_open


def test_another_host_under_a_known_name_is_asked_about_before_anything_is(dock, wait, profile_of):
    assert opened(dock, wait, profile_of(OWN))
    own = dock.desk.path
    dock.desk.sign_in("reporting", "abc1234")
    assert not opened(dock, wait, profile_of(STRANGER, "HÛY"))
    question = dock.origins.message.text()
    assert "to: evil.example. So far they go to: signalements.huy.example." in question
    assert dock.origins.apart.isDefault()
    dock.origins.apart.click()
    wait(lambda: dock.desk.is_open)
    assert dock.desk.path != own
    assert dock.desk.service("reporting").authcfg == ""
    # each keeps its own from now on, without being asked again
    assert opened(dock, wait, profile_of(OWN)) and dock.desk.path == own
    assert dock.desk.service("reporting").authcfg == "abc1234"
    assert opened(dock, wait, profile_of(STRANGER, "HÛY")) and dock.desk.path != own


def test_a_service_that_moved_is_trusted_by_a_person(dock, wait, profile_of):
    assert opened(dock, wait, profile_of(OWN))
    own = dock.desk.path
    assert not opened(dock, wait, profile_of("https://new.huy.example"))
    dock.origins.trusted.click()
    wait(lambda: dock.desk.is_open)
    assert dock.desk.path == own
    assert trusted_origins("huy") == {OWN + ":443", "https://new.huy.example:443"}
    assert opened(dock, wait, profile_of(OWN)) and dock.desk.path == own


def test_reports_of_another_service_at_the_same_host_are_not_mixed(dock, wait, profile_of):
    assert opened(dock, wait, profile_of(f"{OWN}/open311/v2"))
    own = dock.desk.path
    with Workspace(own) as workspace:
        require_source(workspace, dock.desk.configured_profile.services["reporting"])
    other = profile_of(f"{OWN}/liege/open311/v2")
    assert not opened(dock, wait, other)
    assert "signalements.huy.example/liege/open311/v2" in dock.origins.message.text()
    dock.origins.apart.click()
    wait(lambda: dock.desk.is_open)
    assert dock.desk.path != own
    assert opened(dock, wait, profile_of(f"{OWN}/open311/v2")) and dock.desk.path == own
    moved = profile_of(f"{OWN}/v3/open311")
    assert not opened(dock, wait, moved)
    dock.origins.trusted.click()
    wait(lambda: dock.desk.is_open)
    assert dock.desk.path == own
    assert opened(dock, wait, moved) and dock.desk.path == own


def test_a_refusal_opens_nothing(dock, wait, profile_of):
    assert opened(dock, wait, profile_of(OWN))
    assert not opened(dock, wait, profile_of(STRANGER))
    dock.origins.hide()
    assert not dock.desk.is_open and trusted_origins("huy") == {OWN + ":443"}


def test_a_workspace_in_a_synchronised_folder_is_asked_about_before_it_is_made(
    dock, wait, profile_of, tmp_path, monkeypatch
):
    folder = tmp_path / "OneDrive - Commune"
    folder.mkdir()
    monkeypatch.setattr(settings, "data_folder", lambda: folder)
    path = profile_of(OWN)
    dock.desk.open_file(path)
    assert dock.drive.isVisibleTo(dock) and not dock.desk.is_open and not any(folder.glob("*.gpkg"))
    assert "OneDrive" in dock.drive.message.text() and str(folder) in dock.drive.message.text()
    dock.drive.refuse.click()
    assert not dock.drive.isVisibleTo(dock) and not dock.desk.is_open
    dock.desk.open_file(path)
    dock.drive.go.click()
    wait(lambda: dock.desk.is_open)
    assert dock.desk.path.parent == folder
    # the answer is remembered
    dock.desk.open_file(path)
    wait(lambda: dock.desk.is_open)
    assert not dock.drive.isVisibleTo(dock)


def test_a_dossier_in_a_synchronised_folder_is_asked_about(qgis_app, tmp_path):
    question, written = DriveQuestion(), []
    question.ask(tmp_path / "plain", lambda: written.append("plain"))
    question.ask(tmp_path / "Dropbox", lambda: written.append("drive"))
    assert written == ["plain"] and not question.isHidden()
    question.go.click()
    question.ask(tmp_path / "Dropbox", lambda: written.append("again"))
    assert written == ["plain", "drive", "again"] and question.isHidden()


def test_this_computer_is_no_stranger(first_day):
    text = json.dumps(requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json())
    assert profile_origins(profiles.parse(text, "town")) == set()


def test_a_sign_in_is_remembered_by_scheme_host_and_port():
    names = {
        sign_in_setting(url)
        for url in (OWN, OWN + ":8443", OWN.replace("https", "http"), "https://signalements-huy.example")
    }
    assert len(names) == 4
    assert sign_in_setting(OWN) == sign_in_setting(OWN + ":443/open311/v2/")


def test_html_of_a_service_is_read_as_signs_in_the_message_bar(dock):
    said = '<img src="file:///etc/passwd"> <a href="smb://evil/x">here</a> & co'
    assert "<" not in escape(said)
    dock.desk.messages.show(said)
    shown = [item.text() for item in dock.iface.messageBar().items()]
    assert all("<img" not in text and "<a " not in text for text in shown)


def test_no_password_stands_in_the_address_of_a_layer(qgis_app, monkeypatch):
    monkeypatch.setattr(
        TeamDatabase,
        "_uri",
        lambda self: QgsDataSourceUri("host=h dbname=d user='anne' password='hunter2!' sslmode=disable"),
    )
    address = TeamDatabase("team", "repere").layer("incidents")
    assert "hunter2!" not in address and "password" not in address and "anne" in address
