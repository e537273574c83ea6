"""The region compared from QGIS: as a Processing algorithm, and from the window that shows what it gave."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest
import repere
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPointF
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.region.commune_file import read_commune_file
from repere.services.region.run_record import load_records, save_record
from repere.tests.servers.postgres import Cluster
from repere.tests.services.region.test_compare_region import HEADINGS, write_lists
from repere.ui.processing.compare_addresses import FIELDS
from repere.ui.qgis import settings
from repere.ui.region import region_map, region_window


@pytest.fixture
def lists(tmp_path):
    return write_lists(tmp_path)


@pytest.fixture
def run(qgis_iface, qgis_processing):
    """Run an algorithm as ``processing.run`` does, on the main thread."""
    import processing

    plugin = repere.classFactory(None)
    plugin.initProcessing()
    yield lambda **parameters: processing.run("repere:compareregion", parameters)
    plugin.unload()


def test_the_region_is_compared_into_a_geopackage_with_the_commune_of_each_row(run, lists, tmp_path):
    register, source = (str(one.path) for one in lists)
    output = tmp_path / "region.gpkg"
    assert run(REGISTER=register, SOURCE=source, POSITION_TOLERANCE=5, WORKERS=2, OUTPUT=str(output))["OUTPUT"] == str(
        output
    )
    layer = QgsVectorLayer(str(output), "region", "ogr")
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == [*(name for name, _kind in FIELDS), "nis_code"] and layer.crs().authid() == "EPSG:31370"
    rows = {(row["kind"], row["register_id"], row["source_id"]): row for row in layer.getFeatures()}
    expected = list(compare_lists(*(read_csv(one.path) for one in lists), tolerance_m=5))
    assert set(rows) == {(one.kind, one.register_id, one.source_id) for one in expected}
    assert {row["nis_code"] for row in rows.values()} == {"61031", "61072", "92142", "63023"}
    assert all(not row.geometry().isNull() and row["evidence"] for row in rows.values())
    record = load_records(settings.data_folder() / "region" / "runs")[0]
    assert record.output == str(output) and sum(one.difference_count for one in record.communes) == len(rows)


def test_a_layer_of_qgis_is_compared_and_the_result_may_be_any_layer(run, lists, tmp_path):
    uri = f"{lists[0].path.as_uri()}?type=csv&delimiter=;&xField=x&yField=y&crs=EPSG:31370&detectTypes=yes"
    layer = QgsVectorLayer(uri, "register", "delimitedtext")
    assert layer.isValid()
    result = run(REGISTER=layer, SOURCE=str(lists[1].path), WORKERS=1, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert result.featureCount() == 44 + 11 and result.fields().indexOf("nis_code") == 27


def test_what_is_no_list_of_a_region_is_told(run, lists, tmp_path):
    good = {"SOURCE": str(lists[1].path), "WORKERS": 1, "OUTPUT": str(tmp_path / "out.gpkg")}
    for register, reason in (
        ("https://example.org/MapServer/1", "one commune at a time"),
        (str(tmp_path / "gone.csv"), "cannot be opened"),
        ("/vsicurl/https://example.org/a.gpkg", "cannot be opened"),
    ):
        with pytest.raises(QgsProcessingException, match=reason):
            run(REGISTER=register, **good)
    empty = tmp_path / "empty.csv"
    empty.write_text(HEADINGS)
    with pytest.raises(QgsProcessingException, match="no rows|empty"):
        run(REGISTER=str(empty), **good)
    assert not (tmp_path / "out.gpkg").exists()
    parameters = QgsApplication.processingRegistry().algorithmById("repere:compareregion").parameterDefinitions()
    assert [one.name() for one in parameters] == ["REGISTER", "SOURCE", "POSITION_TOLERANCE", "WORKERS", "OUTPUT"]
    assert all(one.help() for one in parameters)


@pytest.mark.slow
def test_lists_and_differences_may_be_tables_of_postgis(run, lists, tmp_path):
    with Cluster() as cluster:
        server = cluster.new()
        database = server.connection.rpartition("dbname=")[2]
        rows = [line.split(";") for line in lists[0].path.read_text("utf-8").splitlines()[1:]]
        values = ", ".join(
            f"('{key}', '{street}', '{number}', '{postcode}', '{name}', ST_SetSRID(ST_MakePoint({x}, {y}), 31370))"
            for key, street, number, postcode, name, x, y in rows
        )
        cluster.sql(
            database,
            "CREATE TABLE registre (id text PRIMARY KEY, rue text, numero text, code_postal text, commune text,"
            " geom geometry(Point, 31370))",
            f"INSERT INTO registre VALUES {values}",
        )
        connection = f"dbname='{database}' host={cluster.folder} user='postgres' password='secret'"
        register = QgsVectorLayer(f'{connection} key=\'id\' table="public"."registre" (geom)', "registre", "postgres")
        assert register.isValid()
        output = f'postgres://{connection} table="public"."ecarts" (geom)'
        run(REGISTER=register, SOURCE=str(lists[1].path), WORKERS=1, OUTPUT=output)
        made = QgsVectorLayer(f'{connection} key=\'id\' table="public"."ecarts" (geom)', "ecarts", "postgres")
        assert made.featureCount() == 55 and made.fields().indexOf("nis_code") >= 27
        assert "secret" not in load_records(settings.data_folder() / "region" / "runs")[0].output
        del made, register


def test_the_window_compares_shows_the_trend_and_hands_rows_to_a_commune(run, qgis_iface, lists, tmp_path, wait):
    output = tmp_path / "region.gpkg"
    run(REGISTER=str(lists[0].path), SOURCE=str(lists[1].path), WORKERS=1, OUTPUT=str(tmp_path / "first.gpkg"))
    window = region_window.RegionWindow(qgis_iface)
    try:
        assert window.table.model().rowCount() == 4 and window.pages.currentIndex() == 0
        window.show_form()
        window.form._go()
        assert window.form.message.text()
        text = lists[0].path.read_text("utf-8").splitlines(keepends=True)
        lists[0].path.write_text("".join(line for line in text if not line.startswith("R4500-1")), "utf-8")
        heard = []
        window.commune_finished.connect(lambda *told: heard.append(told))
        record = window.runs[0]
        later = datetime.fromisoformat(record.finished_at) - timedelta(days=7)
        folder = settings.data_folder() / "region" / "runs"
        for path in folder.glob("*.json"):
            path.unlink()
        save_record(folder, dataclasses.replace(record, finished_at=later.isoformat()))
        window.compare({
            "REGISTER": str(lists[0].path), "SOURCE": str(lists[1].path), "WORKERS": 1, "OUTPUT": str(output),
        })  # fmt: skip
        assert window.progress_line.isVisibleTo(window) and not window.new.isEnabled()
        wait(lambda: window._task is None)
        assert [done[1:] for done in heard] == [(1, 4), (2, 4), (3, 4), (4, 4)]
        assert len(window.runs) == 2 and window.current_run().output == str(output)
        window.map.commune_clicked.emit("61031")
        row = window.table.current_row()
        # ten houses have gone, of which two were not in the source either
        assert row.figures.name == "Huy" and row.change == 6 and row.count == 17
        assert "→" in window.commune.text()
        file = tmp_path / "huy.gpkg"
        window.hand_over(file)
        assert len(read_commune_file(file, "61031")) == row.count
        window.open_rows()
        layer = next(iter(QgsProject.instance().mapLayersByName(f"Differences of {row.figures.name}")))
        assert layer.featureCount() == row.count
        QgsProject.instance().clear()
    finally:
        window.shut_down()


def test_a_stopped_comparison_says_so_and_the_window_closes_while_one_runs(run, qgis_iface, lists, wait, tmp_path):
    window = region_window.RegionWindow(qgis_iface)
    parameters = {"REGISTER": str(lists[0].path), "SOURCE": str(lists[1].path), "OUTPUT": str(tmp_path / "out.gpkg")}
    window.compare(parameters)
    window.cancel()
    wait(lambda: window._task is None)
    assert "Stopped" in window.form.message.text() and not (tmp_path / "out.gpkg").exists()
    window.compare(parameters)
    window.shut_down()


def test_the_map_finds_the_commune_under_a_point_and_colours_by_classes(qgis_app):
    chart = region_map.RegionMap()
    chart.resize(600, 500)
    chart.show_values({"92142": 3.0, "61031": 100.0, "61072": 0.0}, "‰")
    middle = chart._transform().map(QPointF(173_600.0, 138_600.0))
    assert chart.find_commune(middle) == "92142" and chart.find_commune(QPointF(1, 1)) == ""
    image = chart.grab().toImage()
    spot = image.pixelColor(round(middle.x() * image.devicePixelRatio()), round(middle.y() * image.devicePixelRatio()))
    assert spot.name() == chart._colour("92142").name() != chart._colour("61031").name()
