"""Dead and lying services, hostile files: one clear message each, the rest goes on, nothing stored is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import repere
import requests
from qgis.gui import QgsMessageBar
from repere.services.profile import read
from repere.services.workspace.workspace import Workspace


class Heard(QgsMessageBar):
    """A message bar that remembers."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def pushMessage(self, _title, text, level, _seconds):  # noqa: N802
        self.texts.append(text)


@pytest.fixture
def profile(first_day):
    return requests.get(f"{first_day}/sandbox/profile.json", timeout=10).json()


@pytest.fixture
def open_dock(qgis_iface, wait, monkeypatch, tmp_path):
    """Open the dock on a profile given as a dict; messages are heard."""
    plugins = []

    def opened(profile: dict):
        plugin = repere.classFactory(qgis_iface)
        plugin.initGui()
        plugins.append(plugin)
        dock = plugin.show_dock()
        dock.desk.messages.bar = Heard()
        # each test asks for what it needs
        monkeypatch.setattr(dock, "refresh_all", lambda: None)
        path = tmp_path / "profile.json"
        path.write_text(json.dumps(profile), encoding="utf-8")
        dock.desk.open(read(path))
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        return dock, dock.desk.messages.bar.texts

    yield opened
    for plugin in plugins:
        plugin.unload()


def fault(town, path: str, kind: str, **more) -> None:
    requests.post(
        f"{town.url}/sandbox/faults", json=[{"path": path, "kind": kind, "times": None, **more}], timeout=10
    ).raise_for_status()


@pytest.mark.parametrize("kind", ["html500", "html200", "truncate", "drop_before"])
def test_incidents_stay_when_their_service_fails(open_dock, profile, town, wait, kind):
    dock, said = open_dock(profile)
    dock.panels["incidents"].refresh()
    wait(lambda: not dock.desk.is_busy() and len(dock.panels["incidents"].list.model.rows) >= 1500)
    said.clear()
    fault(town, "/open311", kind)
    dock.panels["incidents"].refresh()
    wait(lambda: not dock.desk.is_busy())
    assert len(said) == 1
    assert profile["services"]["reporting"]["name"] in said[0]
    assert "<" not in said[0]
    with Workspace(dock.desk.path) as workspace:
        assert len(workspace.list_incidents()) >= 1500


def test_an_error_inside_a_200_gives_no_empty_layer(open_dock, profile, town, wait):
    dock, said = open_dock(profile)
    fault(town, "/arcgis/rest/services/PLAN_REGLEMENT", "error200")
    dock.panels["layers"].refresh()
    wait(lambda: not dock.desk.is_busy())
    assert len(said) == 1
    assert dock.layers.find("layer_cadastre_parcelles") is None
    assert dock.layers.find("layer_limites_commune") is not None


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/open311/v2", "http://nowhere.invalid/open311/v2"])
def test_a_dead_service_is_named_and_the_rest_goes_on(open_dock, profile, wait, url):
    profile["services"]["reporting"]["url"] = url
    dock, said = open_dock(profile)
    for name in ("layers", "incidents", "addresses"):
        dock.panels[name].refresh()
    wait(lambda: not dock.desk.is_busy())
    named = [text for text in said if profile["services"]["reporting"]["name"] in text]
    assert len(named) == 1
    assert dock.layers.find("layer_limites_commune") is not None
    wait(lambda: bool(dock.panels["addresses"].list.model.rows))


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"id;rue;numero;code_postal\n1;Rue Haute;12;4500\n", "position"),
        (b"\x00\x01\x02\x03", ""),
    ],
)
def test_a_register_that_cannot_be_used_is_said(open_dock, profile, tmp_path, wait, content, word):
    path = Path(tmp_path / "register.csv")
    path.write_bytes(content)
    profile["register"] = {"path": path.name}
    dock, said = open_dock(profile)
    form = dock.panels["addresses"].form
    wait(lambda: not dock.desk.is_busy())
    lists = form.lists()
    if lists is not None:
        dock.panels["addresses"].compare(lists)
        wait(lambda: not dock.desk.is_busy())
    assert said or form.register.message.text()
    assert dock.panels["addresses"].list.model.rows == []


def test_pushing_into_a_dead_service_loses_nothing(open_dock, profile, town, wait):
    dock, said = open_dock(profile)
    incidents, corrections = dock.panels["incidents"], dock.panels["corrections"]
    incidents.refresh()
    wait(lambda: not dock.desk.is_busy() and bool(incidents.list.model.rows))
    incidents.pick(incidents.list.model.shown[0].service_request_id)
    incidents.comment.setText("Nous passons lundi.")
    incidents.draft()
    wait(lambda: len(corrections.list.model.rows) == 1)
    corrections.approve_drafts()
    wait(lambda: corrections.list.model.rows[0].state.value == "approved")
    fault(town, "/open311", "503", seconds=0)
    said.clear()
    corrections.push()
    wait(lambda: not dock.desk.is_busy())
    assert said
    requests.delete(f"{town.url}/sandbox/faults", timeout=10)
    wait(lambda: corrections.list.model.rows[0].state.value in ("approved", "unknown"))
    corrections.push()
    wait(lambda: corrections.list.model.rows[0].state.value == "applied")


def test_a_commune_without_a_reporting_service_opens_without_an_error(qgis_iface, profile, wait, tmp_path) -> None:
    path = tmp_path / "profile.json"
    profile["services"].pop("reporting")
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock.desk.messages.bar = Heard()
    try:
        path.write_text(json.dumps(profile), encoding="utf-8")
        dock.desk.open(read(path))
        wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
        dock.refresh_all()
        assert not [text for text in dock.desk.messages.bar.texts if "reporting" in text]
    finally:
        plugin.unload()
