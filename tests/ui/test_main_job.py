"""The main job as a technician does it, through the dock, on the training town."""

from __future__ import annotations

from collections import Counter

import pytest
import repere
from qgis.core import QgsProject
from repere.services.model.correction import State
from repere.services.workspace.workspace import Workspace

GAP_MS = 50


@pytest.fixture
def dock(qgis_iface, first_day, wait, settle):
    """The dock, open on the training town, everything fetched."""
    plugin = repere.classFactory(qgis_iface)
    plugin.initGui()
    dock = plugin.show_dock()
    dock._sandbox_ready(first_day)
    wait(lambda: len(dock.panels) == 4)
    wait(lambda: all(dock.panels[name].list.model.rows for name in ("incidents", "addresses")))
    # QGIS reads without locks: in the middle of a commit it would miss rows
    settle()
    yield dock
    plugin.unload()


def test_three_kinds_of_data_stand_on_one_map(drawn_map, dock):
    names = {layer.customProperty("repere/table") for layer in QgsProject.instance().mapLayers().values()}
    assert {"incidents", "discrepancies", "corrections"} <= names
    assert {"layer_limites_commune", "layer_cadastre_parcelles", "layer_plan_de_secteur"} <= names
    assert all(layer.isValid() for layer in QgsProject.instance().mapLayers().values())
    assert len(dock.panels["incidents"].list.model.rows) >= 1500
    parcels = dock.layers.find("layer_cadastre_parcelles")
    assert parcels.crs().authid() == "EPSG:31370"
    assert parcels.metadata().licenses() and parcels.metadata().rights()


def test_a_refresh_keeps_layer_selection_and_row(dock, wait):
    panel = dock.panels["incidents"]
    layer = dock.layers.find("incidents")
    row = panel.list.model.shown[5]
    panel.list.select(row.service_request_id)
    wait(lambda: layer.selectedFeatureCount() == 1)
    selected = layer.selectedFeatureIds()
    panel.refresh()
    wait(lambda: not dock.desk.is_busy())
    wait(lambda: panel.list.current() is not None)
    assert dock.layers.find("incidents") is layer
    assert layer.selectedFeatureIds() == selected
    assert panel.list.current().service_request_id == row.service_request_id


def test_the_map_chooses_the_row(dock, wait):
    panel = dock.panels["incidents"]
    layer = dock.layers.find("incidents")
    feature = next(feature for feature in layer.getFeatures() if feature["status"] == "closed")
    layer.selectByIds([feature.id()])
    wait(lambda: panel.list.current() is not None)
    assert panel.list.current().service_request_id == feature["service_request_id"]


def test_after_a_decision_the_next_row_is_chosen(dock, wait):
    panel = dock.panels["addresses"]
    panel.list.chips.choose("position")
    first, second = (row.discrepancy.key for row in panel.list.model.shown[:2])
    panel.pick(first)
    panel.decide("source_right")
    assert panel.list.current().discrepancy.key == second
    wait(lambda: panel.list.model.find_row_number(first) < 0)
    assert panel.list.current().discrepancy.key == second


def test_corrections_of_each_kind_are_held_by_the_services(dock, wait):
    incidents, addresses, corrections = (dock.panels[name] for name in ("incidents", "addresses", "corrections"))
    row = incidents.list.model.shown[0]
    incidents.pick(row.service_request_id)
    incidents.status.setCurrentIndex(incidents.status.findData("fixed"))
    incidents.comment.setText("Réparé ce matin.")
    incidents.draft()
    wait(lambda: len(corrections.list.model.rows) == 1)
    for number, kind in enumerate(
        ("position", "missing_in_source", "missing_in_register", "street_name", "house_number", "postcode"), 2
    ):
        addresses.list.chips.choose(kind)
        addresses.pick(addresses.list.model.shown[0].discrepancy.key)
        addresses.decide("correct_source")
        wait(lambda number=number: len(corrections.list.model.rows) == number)
    corrections.list.chips.choose("all")
    corrections.approve_drafts()
    wait(lambda: all(row.state is State.APPROVED for row in corrections.list.model.rows))
    corrections.push()
    wait(lambda: not dock.desk.is_busy())
    wait(lambda: all(row.state is State.APPLIED for row in corrections.list.model.rows))
    assert Counter(row.kind for row in corrections.list.model.rows) == Counter(
        ["status", "move", "create", "retire", "rename", "renumber", "postcode"]
    )
    with Workspace(dock.desk.path) as workspace:
        assert all(correction.receipt for correction in workspace.list_corrections())


def test_the_window_never_waits_for_the_network(dock, wait, gap):
    panel = dock.panels["incidents"]

    def jobs():
        """Layers, incidents, addresses, and a push with its read-back, while a clock ticks."""
        dock.refresh_all()
        wait(lambda: not dock.desk.is_busy())
        panel.pick(panel.list.model.shown[0].service_request_id)
        panel.comment.setText(f"Message {gap.longest}")
        panel.draft()
        wait(lambda: any(row.state is State.DRAFT for row in dock.panels["corrections"].list.model.rows))
        dock.panels["corrections"].approve_drafts()
        wait(lambda: not any(row.state is State.DRAFT for row in dock.panels["corrections"].list.model.rows))
        dock.panels["corrections"].push()
        wait(lambda: not dock.desk.is_busy())

    longest = []
    for _try in range(3):
        gap.longest = 0.0
        gap.start()
        jobs()
        longest.append(gap.stop())
        # what else runs on this machine only ever makes a gap longer
        if longest[-1] < GAP_MS:
            break
    assert min(longest) < GAP_MS, longest
