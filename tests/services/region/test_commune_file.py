"""The file that the region hands to a commune: its desk gets what was compared, nothing that somebody slipped in."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from functools import partial

import pytest
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.errors import InvalidFile
from repere.services.gdal_utils import open_vector, quiet_gdal
from repere.services.region.commune_file import read_commune_file, write_commune_file
from repere.services.region.commune_part import read_rows
from repere.services.region.difference_columns import REGION_FIELDS, TABLE
from repere.services.region.region_comparison import compare_region
from repere.services.region.work_folder import RegionList
from repere.services.region.worker_pool import WorkerPool
from repere.services.workspace.workspace import Workspace
from repere.tests.services.region.test_compare_region import write_list


@pytest.fixture(scope="module")
def huy(tmp_path_factory):
    """Huy's rows of a compared region, and what the comparison of Huy's lists alone gives."""
    folder = tmp_path_factory.mktemp("huy")
    communes = (("4500", "Huy"),)
    paths = (
        write_list(folder / "r.csv", "R", 7, communes=communes),
        write_list(folder / "s.csv", "S", 5, 1, communes=communes),
    )
    lists = [RegionList(path, path.name) for path in paths]
    start_pool = partial(WorkerPool, python=sys.executable, count=1)
    with compare_region(folder / "work", *lists, tolerance_m=10, start_pool=start_pool) as found:
        rows = [values for part in found.parts for values, _point in read_rows(part)]
    return rows, list(compare_lists(*map(read_csv, paths)))


@pytest.fixture
def file(huy, tmp_path):
    path = tmp_path / "ecarts-61031.gpkg"
    assert write_commune_file(path, huy[0]) == len(huy[0]) == 11
    return path


def test_the_commune_s_desk_keeps_what_it_decided_and_shows_the_region_s_rows(huy, file, tmp_path):
    discrepancies = read_commune_file(file, "61031")
    assert [one.key for one in discrepancies] == [one.key for one in huy[1]]
    for given, own in zip(discrepancies, huy[1]):
        assert given.sentence() == own.sentence() and given.source_street_name == own.source_street_name
    with Workspace(tmp_path / "desk.gpkg") as workspace:
        workspace.store_discrepancies(huy[1])
        workspace.decide(discrepancies[0].key, "source_right", "Anne")
        stored = workspace.store_discrepancies(discrepancies)
        assert len(stored.added) == 0 and workspace.decisions_by_key()[discrepancies[0].key].decision == "source_right"


def test_the_file_s_index_is_whole_counts_and_finds_the_rows_that_have_a_point(huy, tmp_path):
    names = [name for name, _kind in REGION_FIELDS]
    positions = [names.index(name) for name in ("register_x", "register_y", "source_x", "source_y")]
    nowhere = [None if place in positions else value for place, value in enumerate(huy[0][0])]
    path = tmp_path / "ecarts.gpkg"
    write_commune_file(path, [nowhere, *huy[0]])
    with quiet_gdal():
        dataset = open_vector(path, ("GPKG",), update=True)
        layer = dataset.GetLayer(0)
        assert layer.TestCapability("FastSpatialFilter") and layer.GetFeatureCount() == 12
        west, east, south, north = layer.GetExtent()
        layer.SetSpatialFilterRect(west, south, east, north)
        assert [row.GetFID() for row in layer] == list(range(2, 13))
        layer.SetSpatialFilterRect(east + 1, south, east + 9, north)
        assert layer.GetFeatureCount() == 0
        # QGIS deletes a row: the triggers keep index and count
        assert layer.DeleteFeature(2) == 0
        layer = dataset = None
    with closing(sqlite3.connect(path)) as db:
        assert db.execute(f"SELECT rtreecheck('rtree_{TABLE}_geom')").fetchone() == ("ok",)
        assert db.execute(f"SELECT count(*) FROM rtree_{TABLE}_geom").fetchone() == (10,)
        assert db.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (11,)


def test_another_commune_s_file_is_refused(file):
    with pytest.raises(InvalidFile, match="another commune .61031"):
        read_commune_file(file, "92142")


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE {TABLE} SET kind = 'free beer'",
        f"UPDATE {TABLE} SET severity = ''",
        f"UPDATE {TABLE} SET rule = '{{0.__class__}}'",
        f"UPDATE {TABLE} SET confidence = 7",
        f"UPDATE {TABLE} SET confidence = NULL",
        f"UPDATE {TABLE} SET distance_m = 9e999",
        f"UPDATE {TABLE} SET source_x = 'x'",
        f"UPDATE {TABLE} SET address = x'ff'",
        f"ALTER TABLE {TABLE} DROP COLUMN rule",
        f"ALTER TABLE {TABLE} RENAME TO t; CREATE VIEW {TABLE} AS SELECT * FROM t",
    ],
)
def test_what_somebody_altered_is_refused(file, statement):
    with closing(sqlite3.connect(file)) as db:
        for trigger in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{trigger[0]}"')
        db.execute("DROP TABLE IF EXISTS rtree_differences_geom")
        db.executescript(statement)
    with pytest.raises(InvalidFile, match="no file of differences"):
        read_commune_file(file, "61031")


def test_a_text_of_the_file_is_never_a_template_and_no_text_is_endless(file):
    with closing(sqlite3.connect(file)) as db:
        for trigger in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{trigger[0]}"')
        evidence = "{address.__class__} {"
        db.execute(f"UPDATE {TABLE} SET evidence = ?, address = ?", (evidence, "a" * 100_000))
        db.commit()
    one = read_commune_file(file, "61031")[0]
    assert one.sentence() == "{address.__class__} {" and len(one.address) == 2_000


def test_what_is_no_file_of_the_region_is_refused(tmp_path, file):
    half = tmp_path / "half.gpkg"
    half.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    text = tmp_path / "text.gpkg"
    text.write_text("not a database")
    with Workspace(tmp_path / "workspace.gpkg"):
        pass
    for path in (half, text, tmp_path / "workspace.gpkg", tmp_path / "gone.gpkg", tmp_path):
        with pytest.raises(InvalidFile, match="no file of differences"):
            read_commune_file(path, "61031")
