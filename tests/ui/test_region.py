"""The region compared from QGIS: as a Processing algorithm, and from the window that shows what it gave."""

from __future__ import annotations

import pytest
import repere
from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.region.run_record import load_records
from repere.tests.servers.postgres import Cluster
from repere.tests.services.region.test_compare_region import HEADINGS, lists, write_list  # noqa: F401 - a fixture
from repere.ui.processing.compare_addresses import FIELDS
from repere.ui.qgis import settings


@pytest.fixture
def run(qgis_iface, qgis_processing):
    """Run an algorithm as ``processing.run`` does, on the main thread."""
    import processing

    plugin = repere.classFactory(None)
    plugin.initProcessing()
    yield lambda **parameters: processing.run("repere:compareregion", parameters)
    plugin.unload()


def test_the_region_is_compared_into_a_geopackage_with_the_commune_of_each_row(run, lists, tmp_path):  # noqa: F811
    register, source = (str(one.path) for one in lists)
    output = tmp_path / "region.gpkg"
    assert run(REGISTER=register, SOURCE=source, POSITION_TOLERANCE=5, WORKERS=2, OUTPUT=str(output))["OUTPUT"] == str(
        output
    )
    layer = QgsVectorLayer(str(output), "region", "ogr")
    names = [field.name() for field in layer.fields() if field.name() != "fid"]
    assert names == [*(name for name, _kind in FIELDS), "nis_code"] and layer.crs().authid() == "EPSG:31370"
    rows = {(row["kind"], row["register_id"], row["source_id"]): row for row in layer.getFeatures()}
    expected = compare_lists(*(read_csv(one.path) for one in lists), tolerance_m=5)
    assert set(rows) == {(one.kind, one.register_id, one.source_id) for one in expected}
    assert {row["nis_code"] for row in rows.values()} == {"61031", "61072", "92142", "63023"}
    assert all(not row.geometry().isNull() and row["evidence"] for row in rows.values())
    record = load_records(settings.data_folder() / "region" / "runs")[0]
    assert record.output == str(output) and sum(one.difference_count for one in record.communes) == len(rows)


def test_a_layer_of_qgis_is_compared_and_the_result_may_be_any_layer(run, lists, tmp_path):  # noqa: F811
    uri = f"{lists[0].path.as_uri()}?type=csv&delimiter=;&xField=x&yField=y&crs=EPSG:31370&detectTypes=yes"
    layer = QgsVectorLayer(uri, "register", "delimitedtext")
    assert layer.isValid()
    result = run(REGISTER=layer, SOURCE=str(lists[1].path), WORKERS=1, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert result.featureCount() == 44 + 11 and result.fields().indexOf("nis_code") == 27


def test_what_is_no_list_of_a_region_is_told(run, lists, tmp_path):  # noqa: F811
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
def test_lists_and_differences_may_be_tables_of_postgis(run, lists, tmp_path):  # noqa: F811
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
