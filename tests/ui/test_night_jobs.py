"""What runs in the night: the jobs of the dock as algorithms over a workspace, and results that look as in the dock."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import QgsLayerTreeModel, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.gui import QgsLayerTreeView
from repere.services.corrections.review import approve
from repere.services.layers.storage import layer_origins
from repere.services.model.correction import Correction
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace

POSITION = {"x": 211000.0, "y": 132000.0, "crs": "EPSG:31370"}


@pytest.fixture
def run(qgis_iface, qgis_processing):
    """Run an algorithm as a night job does."""
    plugin = repere.classFactory(None)
    plugin.initProcessing()
    import processing

    yield lambda key, **parameters: processing.run(f"repere:{key}", parameters)
    plugin.unload()


@pytest.fixture
def commune(first_day, tmp_path) -> dict[str, str]:
    """The town's profile as a file, and an empty workspace: PROFILE and WORKSPACE."""
    profile = requests.get(f"{first_day}/sandbox/profile.json", timeout=30).json()
    path = tmp_path / "profile.json"
    for service in profile["services"].values():
        service["requests_per_second"] = 0
    path.write_text(json.dumps({**profile, "layers": ["picc-axes"]}), encoding="utf-8")
    Workspace(tmp_path / "huy.gpkg", profile["commune"]["nis_code"]).close()
    return {"PROFILE": str(path), "WORKSPACE": str(tmp_path / "huy.gpkg")}


@pytest.fixture
def refreshed(run, commune) -> dict[str, str]:
    """The same after the night's refresh."""
    results = run("refreshcommune", **commune)
    assert results["INCIDENTS"] > 100 and results["FEATURES"] > 100
    return commune


def test_a_night_refreshes_and_the_morning_knows_managers_doubts_and_duplicates(run, refreshed, tmp_path):
    with Workspace(Path(refreshed["WORKSPACE"])) as workspace:
        total = workspace.count_incidents()
        before = workspace.list_duplicates(), workspace.list_location_checks()
    assert all(before) and {layer.table for layer in layer_origins.read_origins(Path(refreshed["WORKSPACE"]))}
    managers = run("incidentmanagers", **refreshed, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert managers.featureCount() == total
    assert {"commune", "region"} & {row["manager"] for row in managers.getFeatures()}
    told = run("incidentchecks", **refreshed, OUTPUT="TEMPORARY_OUTPUT", DUPLICATES="TEMPORARY_OUTPUT")
    assert all(row["kind"] and row["evidence"] for row in told["OUTPUT"].getFeatures())
    assert told["OUTPUT"].featureCount() == len(before[1])
    assert told["DUPLICATES"].featureCount() == len(before[0])
    # a second night changes nothing
    run("refreshcommune", **refreshed, LAYERS=False)
    with Workspace(Path(refreshed["WORKSPACE"])) as workspace:
        assert workspace.count_incidents() == total
    package = run("offlinepackage", WORKSPACE=refreshed["WORKSPACE"], OUTPUT=str(tmp_path / "pack.gpkg"))
    kept = {layer.licence for layer in layer_origins.read_origins(Path(refreshed["WORKSPACE"]))}
    assert package["LAYER_COUNT"] <= 1 and (package["LAYER_COUNT"] or not kept & {"cc-by"})
    assert (tmp_path / "pack.gpkg").is_file()


def test_without_roads_the_managers_are_not_guessed(run, commune, tmp_path):
    with pytest.raises(QgsProcessingException, match="no layer of roads.*refreshcommune"):
        run("incidentmanagers", **commune, OUTPUT="TEMPORARY_OUTPUT")
    with pytest.raises(QgsProcessingException, match="no regional layer"):
        run("offlinepackage", WORKSPACE=commune["WORKSPACE"], OUTPUT=str(tmp_path / "pack.gpkg"))
    with pytest.raises(QgsProcessingException, match="no workspace"):
        run("incidentchecks", **{**commune, "WORKSPACE": str(tmp_path / "none.gpkg")}, OUTPUT="TEMPORARY_OUTPUT")


def test_what_fails_in_the_night_is_said_and_the_rest_comes(run, commune, town):
    profile = json.loads(Path(commune["PROFILE"]).read_text(encoding="utf-8"))
    profile["services"]["reporting"]["url"] = "http://127.0.0.1:9/open311/v2"
    profile["layers"] = ["limites-commune"]
    Path(commune["PROFILE"]).write_text(json.dumps(profile), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        run("refreshcommune", **commune)
    assert layer_origins.read_origins(Path(commune["WORKSPACE"]))


@pytest.fixture
def by_hand(commune) -> dict[str, str]:
    """Two approved corrections of addresses that a person carries."""
    profile = json.loads(Path(commune["PROFILE"]).read_text(encoding="utf-8"))
    profile["services"]["addressing"] = {"kind": "dossier", "name": "ICAR", "url": "https://www.wallonie.be"}
    Path(commune["PROFILE"]).write_text(json.dumps(profile), encoding="utf-8")
    with Workspace(Path(commune["WORKSPACE"])) as workspace:
        for number in ("1", "2"):
            before = {"street_name": "Rue Haute", "house_number": number, "position": POSITION}
            after = {**before, "position": {**POSITION, "x": 211003.5}}
            label = f"Rue Haute {number}"
            workspace.enqueue(
                Correction(
                    "addressing",
                    "move",
                    label,
                    label,
                    before=before,
                    after=after,
                    x=211000.0,
                    y=132000.0,
                    author="Anne",
                )
            )
        approve(workspace, workspace.list_corrections(), who="Anne", rules=OutboxRules())
    return commune


def test_a_dossier_is_written_and_marked_as_sent_only_where_it_is(run, by_hand, tmp_path):
    def states() -> set[str]:
        with Workspace(Path(by_hand["WORKSPACE"])) as workspace:
            return {correction.state.value for correction in workspace.list_corrections()}

    results = run("dossier", **by_hand, AUTHOR="Anne", FOLDER=str(tmp_path / "first"))
    assert results["CORRECTIONS"] == 2 and states() == {"approved"}
    assert Path(results["PDF"]).read_bytes().startswith(b"%PDF") and Path(results["GEOPACKAGE"]).is_file()
    # a number is given once, also where nothing is handed in
    again = run("dossier", **by_hand, AUTHOR="Anne", FOLDER=str(tmp_path / "first"))
    names = [Path(each["GEOPACKAGE"]).stem for each in (results, again)]
    assert [name[-4:] for name in names] == ["-001", "-002"] and names[0][:-4] == names[1][:-4]
    assert run("dossier", **by_hand, FOLDER=str(tmp_path / "second"), SENT=True)["CORRECTIONS"] == 2
    assert states() == {"submitted"}
    assert run("dossier", **by_hand, FOLDER=str(tmp_path / "third"))["CORRECTIONS"] == 0


def test_loaded_results_look_as_in_the_dock(run, first_day, tmp_path, qgis_iface, monkeypatch):
    import processing

    # QGIS 3.44 adds them beside what is selected in the list of layers, and takes no other list than its own
    layer_list = QgsLayerTreeView()
    layer_list.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: layer_list, raising=False)
    (tmp_path / "a.csv").write_text("id;rue;numero;cp;x;y\n1;Rue de Fer;1;5000;185000;125000\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("id;rue;numero;cp;x;y\n1;Rue de Fer;1;5000;185100;125000\n", encoding="utf-8")
    for key, parameters, renderer, columns in (
        (
            "incidents",
            {"URL": f"{first_day}/open311/v2", "JURISDICTION": "huy.example"},
            "pointCluster",
            "status_group",
        ),
        (
            "compareaddresses",
            {"REGISTER": str(tmp_path / "a.csv"), "SOURCE": str(tmp_path / "b.csv")},
            "RuleRenderer",
            "decision",
        ),
    ):
        before = set(QgsProject.instance().mapLayers())
        processing.runAndLoadResults(f"repere:{key}", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
        (loaded,) = (layer for name, layer in QgsProject.instance().mapLayers().items() if name not in before)
        assert isinstance(loaded, QgsVectorLayer) and loaded.renderer().type() == renderer
        assert {row[columns] for row in loaded.getFeatures()} <= {"open", "closed", ""}
        assert loaded.featureCount()
