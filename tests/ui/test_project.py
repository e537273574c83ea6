"""The person's own project beside an open commune: nothing of Repère in its file, no layer lost, none twice."""

from __future__ import annotations

import subprocess
import sys
import zipfile

import pytest
import repere
from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayerTreeUtils,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge

LISTS = ["corrections", "discrepancies", "incidents"]

FRESH = """
import sys
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
layers = project.mapLayers().values()
print([layer.name() for layer in layers], [layer.isValid() for layer in layers],
      [node.name() for node in project.layerTreeRoot().children()],
      QgsExpressionContextUtils.projectScope(project).variable("repere_credit"),
      project.readEntry("CopyrightLabel", "/Label", "")[0], project.mapThemeCollection().mapThemes())
"""


@pytest.fixture
def window(qgis_app, qgis_iface):
    """What QGIS's own window does about a project: it adds the old legend, and hears of layers from the canvas."""
    project, canvas = QgsProject.instance(), qgis_iface.mapCanvas()

    def write_old_legend(document):
        root = project.layerTreeRoot()
        legend = QgsLayerTreeUtils.writeOldLegend(document, root, root.hasCustomLayerOrder(), root.customLayerOrder())
        document.firstChildElement("qgis").appendChild(legend)

    def take_for_changed():
        project.setDirty(True)

    bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), canvas)
    project.writeProject.connect(write_old_legend)
    canvas.layersChanged.connect(take_for_changed)
    yield bridge
    project.writeProject.disconnect(write_old_legend)
    canvas.layersChanged.disconnect(take_for_changed)
    bridge.deleteLater()


@pytest.fixture
def dock(qgis_app, qgis_iface, first_day, wait, fetch_only):
    """The desk of the town, with its regional layers on the map."""
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    fetch_only(dock, "layers")
    dock._sandbox_ready(first_day)
    wait(lambda: len(dock.panels) == 4)
    wait(lambda: not dock.desk.is_busy() and len(dock.layers.tables()) > len(LISTS) + len(["boundary"]))
    dock.credits.update_credit()
    yield dock
    plugin.unload()


def mine(name: str = "mine") -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:31370", name, "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


def shown(dock) -> list[str]:
    """The tables of Repère's layers, as often as each is in the project and in its tree."""
    project = QgsProject.instance()
    layers = [layer for layer in project.mapLayers().values() if layer.customProperty("repere/table")]
    assert {layer.id() for layer in layers} <= set(project.layerTreeRoot().findLayerIds())
    assert len(project.layerTreeRoot().findLayerIds()) == len(project.mapLayers())
    assert all(layer.isValid() for layer in layers)
    return sorted(layer.customProperty("repere/table") for layer in layers)


def written(path) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(f"{path.stem}.qgs").decode()


def test_a_saved_project_holds_nothing_of_ours_and_loses_none(dock, tmp_path):
    project, person = QgsProject.instance(), mine()
    before, objects = shown(dock), dict(dock.layers.tables())
    assert set(LISTS) < set(before)
    assert QgsExpressionContextUtils.projectScope(project).variable("repere_credit")
    path = tmp_path / "person.qgz"
    assert project.write(str(path))
    # still the same layers, in the same tree, and nothing to save
    assert shown(dock) == before and dock.layers.tables() == objects
    assert [node.name() for node in project.layerTreeRoot().children()] == ["mine", dock.layers.title]
    assert QgsExpressionContextUtils.projectScope(project).variable("repere_credit")
    assert not project.isDirty()
    text = written(path)
    assert person.id() in text and "repere" not in text.lower() and dock.layers.title not in text
    assert not [layer.id() for layer in objects.values() if layer.id() in text]
    fresh = subprocess.run([sys.executable, "-c", FRESH, str(path)], capture_output=True, text=True, timeout=120)
    assert fresh.returncode == 0, fresh.stderr
    assert fresh.stdout.strip().splitlines()[-1] == "['mine'] [True] ['mine'] None  []"


def test_a_file_that_cannot_be_written_costs_no_layer(dock, tmp_path, wait):
    before = shown(dock)
    assert not QgsProject.instance().write(str(tmp_path / "not there" / "person.qgs"))
    wait(lambda: shown(dock) == before)


def test_the_layers_come_along_to_another_project_and_to_a_new_one(dock, tmp_path, wait, settle):
    project = QgsProject.instance()
    mine("hers")
    other = tmp_path / "other.qgz"
    assert project.write(str(other))
    before, objects = shown(dock), dict(dock.layers.tables())
    dock.panels["incidents"].refresh()
    wait(lambda: bool(dock.panels["incidents"].list.model.rows))
    # QGIS reads without locks: in the middle of a commit it would miss incidents
    settle()
    dock.layers.find("incidents").selectAll()
    selected = dock.layers.find("incidents").selectedFeatureIds()
    assert selected
    assert project.read(str(other))
    wait(lambda: shown(dock) == before)
    assert len(project.mapLayersByName("hers")) == 1 and not project.isDirty()
    assert dock.layers.tables() == objects and dock.layers.find("incidents").selectedFeatureIds() == selected
    project.clear()
    wait(lambda: shown(dock) == before)
    assert not project.mapLayersByName("hers") and not project.isDirty()
    # what comes afterwards finds them: nothing is loaded beside them
    type(dock).refresh_all(dock)
    wait(lambda: not dock.desk.is_busy())
    assert shown(dock) == before
    dock.desk.close()
    assert not project.mapLayers() and not project.isDirty()


def test_what_an_older_plugin_saved_is_not_there_twice(dock, tmp_path, wait):
    project, before = QgsProject.instance(), shown(dock)
    path, older = tmp_path / "older.qgs", QgsProject()
    for layer in dock.layers.tables().values():
        older.addMapLayer(layer.clone())
    assert older.write(str(path)) and "repere/table" in path.read_text()
    assert project.read(str(path))
    wait(lambda: shown(dock) == before)


def test_opening_a_commune_changes_nothing_that_is_to_be_saved(dock):
    assert not QgsProject.instance().isDirty()


def test_what_the_window_of_qgis_writes_holds_nothing_of_ours_either(window, dock, qgis_iface, tmp_path):
    project, person, active = QgsProject.instance(), mine(), dock.layers.find("incidents")
    ids = [layer.id() for layer in dock.layers.tables().values()]
    for layer, name in ((active, "ours"), (person, "hers")):
        qgis_iface.setActiveLayer(layer)
        path = tmp_path / f"{name}.qgz"
        assert project.write(str(path))
        assert qgis_iface.activeLayer() is layer
        text = written(path)
        assert text.count("<legendlayer ") == 1 and text.count(f'layerid="{person.id()}"') == 1
        assert "<legendgroup" not in text and dock.layers.title not in text and not [key for key in ids if key in text]


def test_no_window_takes_a_project_for_changed_by_layers_of_ours(window, dock, wait, settle, tmp_path):
    project = QgsProject.instance()
    settle()
    assert not project.isDirty()
    mine("hers")
    wait(project.isDirty)
    other = tmp_path / "other.qgz"
    assert project.write(str(other))
    before = shown(dock)
    for change in (lambda: project.read(str(other)), project.clear):
        change()
        wait(lambda: shown(dock) == before)
        settle()
        assert not project.isDirty()
    # and what the person does is heard again
    mine("another")
    assert project.isDirty()


def test_a_saved_layout_says_its_credit_without_us_and_follows_the_map_with_us(dock, tmp_path):
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("A4")
    assert project.layoutManager().addLayout(layout)
    label = layout.itemById("repere_credit")
    own = QgsLayoutItemLabel(layout)
    own.setText("Sources : [% @repere_credit %], page [% @layout_page %]")
    layout.addLayoutItem(own)
    QgsExpressionContextUtils.setLayoutItemVariable(own, "mine", "kept")
    line = dock.credits.build_line()
    assert "Service public de Wallonie" in line
    path = tmp_path / "person.qgz"
    assert project.write(str(path))
    other = QgsProject()
    assert other.read(str(path))
    saved = other.layoutManager().layoutByName("A4")
    labels = [item for item in saved.items() if isinstance(item, QgsLayoutItemLabel)]
    assert {item.text() for item in labels} == {label.text(), own.text()}, "the words are in no template"
    assert {item.currentText().partition(", page")[0] for item in labels} == {line, f"Sources : {line}"}
    # here they go on following the map, also in a project that was saved with other words
    for item in (label, own):
        QgsExpressionContextUtils.setLayoutItemVariable(item, "repere_credit", "[% 6*7 %] of last year")
    dock.credits.update_credit()
    assert label.currentText() == line and own.currentText().startswith(f"Sources : {line}, page")
    assert QgsExpressionContextUtils.layoutItemScope(own).variable("mine") == "kept"


@pytest.mark.parametrize("enabled", [True, False])
def test_a_copyright_text_of_the_persons_is_not_written_over(dock, enabled):
    project = QgsProject.instance()
    project.writeEntry("CopyrightLabel", "/Label", "© Ma commune")
    project.writeEntry("CopyrightLabel", "/Enabled", enabled)
    dock.credits.update_credit()
    assert project.readEntry("CopyrightLabel", "/Label", "")[0] == "© Ma commune"
    assert project.readBoolEntry("CopyrightLabel", "/Enabled", not enabled)[0] is enabled
