"""Dead and lying services, hostile files: one clear message each, the rest goes on, nothing stored is lost."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QPushButton
from repere.services.corrections.create import draft_from_form, draft_from_incident
from repere.services.corrections.review import approve
from repere.services.http.client import HttpClient
from repere.services.model.correction import State
from repere.services.model.incident import Category
from repere.services.profile import OutboxRules, read
from repere.services.workspace.workspace import Workspace
from repere.ui.qgis import translate


class Heard(QgsMessageBar):
    """A message bar that remembers."""

    def __init__(self):
        super().__init__()
        self.texts = []

    def pushWidget(self, widget, level=None, duration=0):  # noqa: N802
        # what has a button stands beside what is said
        self.texts += [widget.text()] * (not widget.findChildren(QPushButton))
        return super().pushWidget(widget, level, duration)


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


@pytest.fixture
def speak():
    """Have Repère speak a language until the test is over; English is what it is written in."""
    translators, locale = [], QgsSettings()

    def install(language):
        if language != "en":
            # the plugin, which is made later, asks QGIS for it
            locale.setValue("locale/overrideFlag", True)
            locale.setValue("locale/userLocale", language)
            translators.append(translate.install(language))

    yield install
    for name in ("overrideFlag", "userLocale"):
        locale.remove(f"locale/{name}")
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


class OwnTown:
    """A training town that may be killed (SIGKILL) and started again where it was, with what it held."""

    def __init__(self, state: Path) -> None:
        self._state, self._port = state, 0
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "services.training_town", "--state", str(self._state)]
        self._process = subprocess.Popen(
            [*command, "--port", str(self._port)],
            cwd=Path(repere.__file__).parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.url = json.loads(self._process.stdout.readline())["url"]
        self._port = int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()

    def profile(self) -> dict:
        return requests.get(f"{self.url}/sandbox/profile.json", timeout=30).json()

    def comments(self) -> list[str]:
        """What was said of incidents, as the town's file holds it."""
        with closing(sqlite3.connect(self._state)) as db:
            return [text for (text,) in db.execute("SELECT description FROM incident_update")]


@pytest.fixture
def own_town(tmp_path):
    town = OwnTown(tmp_path / "own.sqlite")
    yield town
    town.kill()


@pytest.fixture
def commented(open_dock, own_town, wait):
    """The dock on a town of its own, with approved comments on so many incidents; what it says; the comments."""

    def comment(count: int):
        dock, said = open_dock(own_town.profile())
        dock.panels["incidents"].refresh()
        wait(lambda: not dock.desk.is_busy() and len(dock.panels["incidents"].list.model.rows) >= 1500)
        texts = [f"Nous passons lundi, tournée {n}." for n in range(count)]
        with Workspace(dock.desk.path) as workspace:
            incidents = [row.incident for row in dock.panels["incidents"].list.model.rows[:count]]
            drafts = [
                draft_from_incident(incident, status="", comment=text, author="Anne")
                for incident, text in zip(incidents, texts)
            ]
            for draft in drafts:
                workspace.enqueue(draft)
            approve(workspace, drafts, who="Anne", rules=OutboxRules())
        said.clear()
        return dock, said, texts

    return comment


def states(dock) -> list[State]:
    with Workspace(dock.desk.path) as workspace:
        return [correction.state for correction in workspace.list_corrections()]


def tell_what_to_do(messages: list[str], dock, language: str) -> bool:
    """Whether a message says what happened, to which service, and what to do next."""
    service = dock.desk.profile.services["reporting"].name
    known = {
        "en": [("cannot be reached", "Check the network"), ("did not finish its answer", "Try again later")],
        "fr": [("est injoignable", "Vérifiez le réseau"), ("n’a pas terminé sa réponse", "Réessayez plus tard")],
    }[language]
    return any(service in text and what in text and then in text for text in messages for what, then in known)


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
    # the empty list says why, and so does a new report: what is written in it stays
    panel, name = dock.panels["incidents"], profile["services"]["reporting"]["name"]
    assert name in panel.list.empty.text() and "once the service answers" in panel.list.empty.text()
    assert panel.tools.new.isEnabled() and "takes no reports" not in panel.tools.new.toolTip()
    panel.tools.new.click()
    page = panel.pages.currentWidget()
    page.description.setPlainText("Trou devant le 3.")
    wait(lambda: name in page.message.text())
    page.prepare.click()
    assert "what you type stays here" in page.message.text() and "Choose a category" not in page.message.text()
    page._leave()
    panel.tools.new.click()
    assert panel.pages.currentWidget() is page and page.description.toPlainText() == "Trou devant le 3."


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


def test_a_server_killed_in_mid_push_loses_and_doubles_nothing(commented, own_town, wait, speak):
    speak("fr")
    dock, said, texts = commented(8)
    fault(own_town, "/open311/v2/servicerequestupdates", "delay", seconds=0.5, method="POST")
    dock.panels["corrections"].push()
    wait(lambda: states(dock).count(State.SUBMITTED) >= 2)
    own_town.kill()
    wait(lambda: not dock.desk.is_busy())
    assert set(states(dock)) <= {State.SUBMITTED, State.UNKNOWN, State.APPROVED} and State.APPROVED in states(dock)
    waiting = states(dock).count(State.APPROVED)
    assert tell_what_to_do(said, dock, "fr"), said
    assert f"{waiting} non envoyée" in said[-1], said
    own_town.start()
    said.clear()
    dock.panels["corrections"].push()
    wait(lambda: bool(said) and not dock.desk.is_busy())
    assert states(dock) == [State.APPLIED] * 8, said
    assert sorted(text for text in own_town.comments() if text in texts) == sorted(texts)


def test_a_server_killed_while_outcomes_are_read_loses_nothing(commented, own_town, wait):
    dock, said, texts = commented(3)
    # what became of them is asked for after all were sent
    fault(own_town, "/open311/v2/servicerequestupdates", "delay", seconds=60, method="GET")
    dock.panels["corrections"].push()
    wait(lambda: states(dock) == [State.SUBMITTED] * 3)
    own_town.kill()
    wait(lambda: bool(said) and not dock.desk.is_busy())
    assert states(dock) == [State.SUBMITTED] * 3
    assert tell_what_to_do(said, dock, "en"), said
    own_town.start()
    said.clear()
    dock.panels["corrections"].push()
    wait(lambda: bool(said) and not dock.desk.is_busy())
    assert states(dock) == [State.APPLIED] * 3, said
    assert sorted(text for text in own_town.comments() if text in texts) == sorted(texts)


def test_a_server_killed_in_mid_refresh_takes_nothing_away(commented, own_town, wait, speak):
    speak("fr")
    dock, said, _texts = commented(0)
    fault(own_town, "/open311/v2/requests", "delay", seconds=60, times=1, name="asleep")
    dock.panels["incidents"].refresh(full=True)
    # it was asked, and lets us wait
    wait(lambda: not requests.get(f"{own_town.url}/sandbox/faults", timeout=30).json()["names"])
    own_town.kill()
    wait(lambda: bool(said) and not dock.desk.is_busy())
    assert len(said) == 1 and tell_what_to_do(said, dock, "fr"), said
    with Workspace(dock.desk.path) as workspace:
        stored = workspace.list_incidents()
    assert len(stored) >= 1500
    own_town.start()
    dock.panels["incidents"].refresh(full=True)
    wait(lambda: not dock.desk.is_busy())
    assert all(row.group != "vanished" for row in dock.panels["incidents"].list.model.rows)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_refusal_of_a_push_is_named_with_its_reason(open_dock, profile, wait, speak, language):
    speak(language)
    dock, said = open_dock(profile)
    corrections = dock.panels["corrections"]
    texts = [
        ("graffitis", "x" * 4001),
        ("graffitis", "y" * 4001),
        ("none-of-the-kind", "Vu en rue."),
        ("graffitis", "Un tag."),
    ]
    with Workspace(dock.desk.path) as workspace:
        drafts = [
            draft_from_form(Category(code, f"Mur {n}", "", "", False), description=text, lon=5.2397, lat=50.5187)
            for n, (code, text) in enumerate(texts)
        ]
        for draft in drafts:
            workspace.enqueue(draft)
        approve(workspace, drafts, who="Anne", rules=OutboxRules())
    corrections.reload()
    wait(lambda: len(corrections.list.model.rows) == 4)
    corrections.list.chips.choose("all")
    said.clear()
    corrections.push()
    wait(lambda: bool(said) and not dock.desk.is_busy())
    reason = "description has more than 4000 characters"
    labels = [draft.label for draft in drafts]
    expected = dict(zip(labels, ("refused", "refused", "refused", "applied")))
    wait(lambda: {row.label: row.state.value for row in corrections.list.model.rows} == expected)
    (summary,) = said
    word = {"en": "Refused", "fr": "Refusé"}[language]
    # the two with one reason in one sentence, the third with its own, what went well in none
    assert f"{labels[0]}, {labels[1]}" in summary and summary.count(reason) == 1 and word in summary
    assert labels[2] in summary and labels[3] not in summary
    assert {"en": "Needs attention", "fr": "À examiner"}[language] in summary
    # the list says it of each row
    tips = {
        corrections.list.model.shown[n].label: corrections.list.model.data(
            corrections.list.model.index(n, 0), Qt.ItemDataRole.ToolTipRole
        )
        for n in range(len(corrections.list.model.shown))
    }
    assert reason in tips[labels[0]] and reason in tips[labels[1]] and reason not in tips[labels[2]]


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


def test_a_person_sees_what_a_job_waits_for_and_until_when(open_dock, profile, town, wait, monkeypatch):
    dock, said = open_dock(profile)
    over = threading.Event()
    real_wait = HttpClient._wait
    monkeypatch.setattr(HttpClient, "_wait", lambda web, s: over.wait() if s == 30 else real_wait(web, s))
    strip = dock.pauses
    assert strip.isHidden()
    fault(town, "/open311", "429", times=1, seconds=30)
    dock.panels["incidents"].refresh()
    wait(lambda: not strip.isHidden())
    service = profile["services"]["reporting"]["name"]
    assert f"{service} asked to wait 30 s. It goes on at " in strip.label.text()
    assert strip.bar.maximum() == 30_000 and 0 < strip.bar.value() <= 30_000
    assert dock.desk.is_busy() and not said
    over.set()
    wait(lambda: strip.isHidden() and not dock.desk.is_busy())
    wait(lambda: len(dock.panels["incidents"].list.model.rows) >= 1500)
