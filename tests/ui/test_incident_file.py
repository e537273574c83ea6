"""Incidents from a file, from the button of an empty panel to the map."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import repere
import requests
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import Qt, QThread
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog
from repere.services import profile as profiles
from repere.services.errors import N_, Cancelled, Unreachable
from repere.services.incidents.permits import Permit
from repere.services.layers.queries.point_info import PointAnswer
from repere.services.workspace.workspace import Workspace
from repere.ui.incidents import permits_page
from repere.ui.incidents.file_dialog import IncidentFileDialog, store_incident_file
from repere.ui.layers.point_info_page import point_info_html
from repere.ui.qgis import settings
from repere.ui.session import incident_file_setting

HEADINGS = "N° dossier;Date;Statut;Catégorie;Objet;Téléphone;Rue;Numéro;X;Y"
ROWS = (
    "T-1;05/11/2026;en cours;Voirie;Trou;085 21 20 11;Rue Neuve;3;212300,5;134200,5",
    "T-2;04/11/2026;au collège;Voirie;Trottoir;085 21 20 12;Rue Neuve;9;212400;134300",
    "T-3;03/11/2026;clôturé;Éclairage;Lampe;085 21 20 13;;;;",
)


@pytest.fixture
def dock(qgis_iface, qgis_app, wait, first_day, tmp_path):
    """The dock on a commune without any service, whose profile is a file."""
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
    # nothing that answers: what applies is not known, and each document says so
    profile["services"], profile["layers"] = {}, []
    path = tmp_path / "profiles" / "huy.json"
    path.parent.mkdir()
    path.write_text(json.dumps(profile), encoding="utf-8")
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock.desk.open_file(str(path))
    wait(lambda: len(dock.panels) == 4 and not dock.desk.is_busy())
    yield dock
    plugin.unload()


def write(path, rows=ROWS):
    path.write_bytes("\r\n".join((HEADINGS, *rows, "")).encode("cp1252"))


def test_a_file_becomes_the_list_and_the_map_and_is_refreshed_by_difference(dock, wait, tmp_path, monkeypatch):
    export = tmp_path / "elsewhere" / "BetterStreet.csv"
    export.parent.mkdir()
    write(export)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(export), ""))
    panel = dock.panels["incidents"]
    assert panel.file_button.isVisibleTo(panel)
    QTest.mouseClick(panel.file_button, Qt.MouseButton.LeftButton)
    dialog = panel.findChild(IncidentFileDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.mouseClick(dialog.file_button, Qt.MouseButton.LeftButton)
    wait(ok.isEnabled)
    assert dialog.name.text() == "BetterStreet"
    assert "3 rows read." in dialog.message.text() and "persons: Téléphone" in dialog.message.text()
    # another column than the guessed one, then what a word means
    fields = {dialog.columns.item(row, 0).text(): row for row in range(dialog.columns.rowCount())}
    box = dialog.columns.cellWidget(fields["Description"], 1)
    assert box.currentData() == "Objet" and box.findData("Téléphone") < 0
    words = {dialog.words.item(row, 0).text(): dialog.words.cellWidget(row, 1) for row in range(3)}
    assert words["au collège (1)"].currentData() == ""
    words["au collège (1)"].setCurrentIndex(words["au collège (1)"].findData("investigating"))
    words["au collège (1)"].activated.emit(words["au collège (1)"].currentIndex())
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    wait(lambda: dock.desk.is_open and dock.desk.has_service("reporting") and len(dock.panels) == 4)
    panel = dock.panels["incidents"]
    wait(lambda: len(panel.list.model.rows) == 3 and not dock.desk.is_busy())
    groups = {row.service_request_id: row.group for row in panel.list.model.rows}
    assert groups == {"T-1": "in_progress", "T-2": "in_progress", "T-3": "closed"}
    assert not panel.file_button.isVisibleTo(panel)
    panel.list.chips.choose("all")
    on_map = dock.layers.find("incidents")
    wait(lambda: {"T-1", "T-2"} <= {mark["service_request_id"] for mark in on_map.getFeatures()})
    # where the file is stays on this computer: the profile's file has the rest
    kept = profiles.read(tmp_path / "profiles" / "huy.json").services["reporting"]
    assert (kept.kind, kept.name, kept.file.path) == ("file", "BetterStreet", "")
    assert kept.file.statuses["au collège"] == "investigating"
    assert "BetterStreet" not in str(dock.panels["layers"].sources._services)
    # the export goes on elsewhere: nothing else of the profile changes
    moved = tmp_path / "moved.csv"
    write(moved, [ROWS[0].replace("en cours", "résolu"), ROWS[1]])
    store_incident_file(dock.desk, "BetterStreet", replace(dock.desk.service("reporting").file, path=str(moved)))
    wait(lambda: dock.desk.is_open and len(dock.panels) == 4 and dock.panels["incidents"] is not panel)
    panel = dock.panels["incidents"]
    wait(lambda: {row.group for row in panel.list.model.rows if row.service_request_id == "T-1"} == {"closed"})
    wait(lambda: not dock.desk.is_busy())
    assert {row.group for row in panel.list.model.rows if row.service_request_id == "T-3"} == {"vanished"}


def test_permit_dossiers_are_listed_on_the_map_and_printed_in_one_batch(dock, wait, tmp_path, monkeypatch):
    permits = tmp_path / "permis.csv"
    permits.write_text(
        "N° permis;Objet;Demandeur;Adresse du bien;Date de dépôt;X;Y\n"
        "PU/2026/014;Bâtir;M. Dupont;Rue Neuve 3;05/11/2026;212300,5;134200,5\n"
        "PU/2026/015;Abattre un arbre;Mme Peeters;Rue Neuve 9;06/11/2026;212400;134300\n"
        "PU/2026/016;Sans position;;;07/11/2026;;\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(permits), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(tmp_path))
    panel = dock.panels["incidents"]
    panel.open_permits()
    page = panel.pages.currentWidget()
    assert not page.batch.isEnabled()
    dialog = page.choose_file()
    QTest.mouseClick(dialog.file_button, Qt.MouseButton.LeftButton)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    wait(ok.isEnabled)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    wait(lambda: len(page.list.model.rows) == 3)
    wait(lambda: dock.layers.find("permits") is not None and dock.layers.find("permits").featureCount() == 2)
    layer = dock.layers.find("permits")
    assert sorted(mark["number"] for mark in layer.getFeatures()) == ["PU/2026/014", "PU/2026/015"]
    layer.selectByExpression("\"number\" = 'PU/2026/014'")
    assert page.list.current().number == "PU/2026/014"
    said = []
    monkeypatch.setattr(dock.desk.messages, "show", lambda text, *_level: said.append(text))
    QTest.mouseClick(page.batch, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.desk.is_busy())
    (folder,) = tmp_path.glob("permis-*-*")
    made = sorted(folder.iterdir())
    assert [path.name for path in made] == ["PU-2026-014.pdf", "PU-2026-015.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") and path.read_bytes().rstrip().endswith(b"%%EOF") for path in made)
    assert said[-1].startswith("2 PDFs are in ") and "In 2 of them a service did not answer" in said[-1]
    # the next opening reads the file again, and the layer stays the same
    permits.write_text(permits.read_text(encoding="utf-8").replace("Bâtir", "Rebâtir"), encoding="utf-8")
    panel.open_permits()
    wait(lambda: {mark["subject"] for mark in layer.getFeatures()} == {"Rebâtir", "Abattre un arbre"})
    assert dock.layers.find("permits") is layer


def test_a_batch_of_documents_is_stopped_by_the_cross(dock, wait, tmp_path, monkeypatch):
    asked = []

    def ask(*_question, cancelled, **_how):
        asked.append(True)
        if len(asked) == 1:
            return ()
        while not cancelled():
            QThread.msleep(5)
        raise Cancelled

    monkeypatch.setattr(permits_page.point_info, "ask_questions", ask)
    said = []
    monkeypatch.setattr(dock.desk.messages, "show", lambda text, *_level: said.append(text))
    dock.panels["incidents"].open_permits()
    page = dock.panels["incidents"].pages.currentWidget()
    page.whole_parcel.setChecked(False)
    page.permits = [Permit(f"P{number}", "", "", "", "", "", 212300.0, 134200.0) for number in range(3)]
    page.write_batch(tmp_path)
    wait(lambda: len(asked) == 2)
    dock.desk.stop_jobs()
    wait(lambda: bool(said))
    (folder,) = tmp_path.glob("permis-*")
    assert [path.name for path in folder.iterdir()] == ["P0.pdf"]
    assert said == [f"Stopped: 1 PDF is in {folder}."]


def test_a_service_that_is_away_is_said_in_the_document():
    away = Unreachable(N_("{service} is away."), service="SPW <b>")
    zone = PointAnswer("Zoning", (), "Plan", "https://x.example", "2026-11-27T10:00:00Z", "cc-by-4.0", "SPW", away)
    page = point_info_html(["Dossier <1>", "", "Huy"], ["Zoning"], [zone])
    assert "⚠ SPW &lt;b&gt; is away." in page and "Dossier &lt;1&gt;<br>Huy" in page


def test_a_file_that_cannot_be_read_says_so_in_the_form(dock, wait, tmp_path):
    dialog = dock.panels["incidents"].choose_file()
    (tmp_path / "half.xlsx").write_bytes(b"PK\x03\x04 half")
    dialog.use_path(str(tmp_path / "half.xlsx"))
    wait(lambda: "cannot be opened" in dialog.message.text())
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.use_path(str(tmp_path / "gone"))
    wait(lambda: "is not there any more" in dialog.message.text())
    dialog.reject()


def test_a_night_job_reads_the_file_that_this_computer_remembers(
    qgis_iface, qgis_processing, first_day, tmp_path, request
):
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
    profile["services"] = {"reporting": {"kind": "file", "name": "BetterStreet", "file": {}}}
    profile["layers"] = []
    path = tmp_path / "huy.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    export = tmp_path / "exports" / "tool.csv"
    export.parent.mkdir()
    write(export)
    plugin = repere.classFactory(None)
    plugin.initProcessing()
    request.addfinalizer(plugin.unload)
    import processing

    Workspace(tmp_path / "huy.gpkg", profile["commune"]["nis_code"]).close()
    night = {"PROFILE": str(path), "WORKSPACE": str(tmp_path / "huy.gpkg"), "LAYERS": False}
    with pytest.raises(QgsProcessingException, match="No file of incidents was chosen"):
        processing.run("repere:refreshcommune", night)
    settings.put(incident_file_setting(profiles.read(path)), str(export.parent))
    processing.run("repere:refreshcommune", night)
    with Workspace(tmp_path / "huy.gpkg") as workspace:
        assert workspace.count_incidents() == 3
