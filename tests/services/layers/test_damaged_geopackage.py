"""A workspace that another program or a disk spoilt: its layers are read whole, are none, or the file is told of."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from osgeo import gdal
from repere.services.errors import InvalidFile, RepereError
from repere.services.layers.storage import layer_origins, offline_package, stored_layer
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.arcgis import Layer, points
from repere.tests.services.layers.test_store import ICAR, load

pytestmark = pytest.mark.usefixtures("either_mode")

TABLE = "layer_icar_adresses"
COUNT = 7


def run_sql(*statements: str) -> Callable[[Path], object]:
    """Spoil a file as a program does that knows SQLite and not GeoPackage."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("PRAGMA writable_schema = ON")
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                db.create_function(name, 1, lambda _geometry: 0)
            for statement in statements:
                db.execute(statement)

    return spoil


def cut(part: float) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(path.read_bytes()[: int(len(path.read_bytes()) * part)])


UNLISTED = f"DELETE FROM gpkg_contents WHERE table_name = '{TABLE}'"
GONE: dict[str, Callable[[Path], object]] = {
    "not listed": run_sql(UNLISTED),
    "nothing listed": run_sql("DELETE FROM gpkg_contents"),
    "no geometry listed": run_sql(f"DELETE FROM gpkg_geometry_columns WHERE table_name = '{TABLE}'"),
    "in no list": run_sql(UNLISTED, f"DELETE FROM gpkg_geometry_columns WHERE table_name = '{TABLE}'"),
    "listed as a table": run_sql(f"UPDATE gpkg_contents SET data_type = 'attributes' WHERE table_name = '{TABLE}'"),
    "listed as pictures": run_sql(f"UPDATE gpkg_contents SET data_type = 'tiles' WHERE table_name = '{TABLE}'"),
    "table dropped": run_sql(f"DROP TABLE {TABLE}"),
}
TOLD: dict[str, Callable[[Path], object]] = {
    "no list of contents": run_sql("DROP TABLE gpkg_contents"),
    "no list of geometries": run_sql("DROP TABLE gpkg_geometry_columns"),
    "no list of systems": run_sql("DROP TABLE gpkg_spatial_ref_sys"),
    "another column listed": run_sql(
        f"UPDATE gpkg_geometry_columns SET column_name = 'other' WHERE table_name = '{TABLE}'"
    ),
    "text for a geometry": run_sql(f"UPDATE {TABLE} SET geom = 'abc'"),
    "a geometry cut": run_sql(f"UPDATE {TABLE} SET geom = substr(geom, 1, 15) WHERE fid = 4"),
    "schema": run_sql(f"UPDATE sqlite_master SET sql = 'CREATE TABLE {TABLE} (' WHERE name = '{TABLE}'"),
    "half": cut(0.5),
    "nine tenths": cut(0.9),
    "empty": cut(0),
    "its head only": lambda path: path.write_bytes(b"SQLite format 3\0"),
    "a text": lambda path: path.write_text("hello" * 100),
}
WHOLE: dict[str, Callable[[Path], object]] = {
    "no index": run_sql(f"DROP TABLE rtree_{TABLE}_geom"),
    "an index without nodes": run_sql(f"DELETE FROM rtree_{TABLE}_geom_node"),
    "no extensions": run_sql("DROP TABLE gpkg_extensions"),
    "no counts": run_sql("DROP TABLE gpkg_ogr_contents"),
    "no mark": run_sql("PRAGMA application_id = 0", "PRAGMA user_version = 0"),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("good") / "huy.gpkg"
    with Workspace(path):
        pass
    assert load({ICAR: Layer(points(COUNT))}, path).count == COUNT
    return path


@pytest.fixture
def path(good, tmp_path) -> Path:
    return Path(shutil.copy(good, tmp_path / "huy.gpkg"))


@pytest.mark.parametrize("damage", GONE)
def test_a_layer_that_its_file_no_longer_lists_is_none_and_never_one_without_features(path, damage):
    GONE[damage](path)
    assert stored_layer.read(path, TABLE, ("NOM",)) is None


@pytest.mark.parametrize("damage", TOLD)
def test_a_damaged_file_is_told_and_never_read_in_part(path, damage):
    TOLD[damage](path)
    with pytest.raises(InvalidFile) as error:
        stored_layer.read(path, TABLE, ("NOM",))
    assert "()" not in error.value.sentence(), "a reason is always given"


@pytest.mark.parametrize("damage", WHOLE)
def test_what_only_makes_a_file_slower_stops_nobody(path, damage):
    WHOLE[damage](path)
    read = stored_layer.read(path, TABLE, ("ADR_ID",))
    assert read is not None and len(read.geometries) == COUNT


def test_a_file_that_another_program_holds_is_told(path):
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "1")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN EXCLUSIVE")
            with pytest.raises(InvalidFile):
                stored_layer.read(path, TABLE, ())
    finally:
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


@pytest.mark.parametrize("damage", {**GONE, **TOLD, **WHOLE})
def test_to_load_again_mends_it_or_says_why_not_and_nothing_else_comes_out(path, damage, tmp_path):
    {**GONE, **TOLD, **WHOLE}[damage](path)
    with suppress(RepereError):
        layer_origins.read_origins(path)
    with suppress(RepereError):
        offline_package.create_package(path, (TABLE,), tmp_path / "pack.gpkg")
    try:
        again = load({ICAR: Layer(points(COUNT + 1))}, path)
    except InvalidFile:
        assert damage in TOLD
        return
    assert again.count == COUNT + 1
    read = stored_layer.read(path, TABLE, ())
    assert read is not None and len(read.geometries) == COUNT + 1


@pytest.mark.parametrize("statement", [
    "ALTER TABLE regional_layers DROP COLUMN title",
    "UPDATE regional_layers SET title = NULL, credit = NULL, licence = NULL, count = NULL",
    "UPDATE regional_layers SET count = 'seven', title = 7, fetched_at = x'ff'",
])  # fmt: skip
def test_a_list_of_layers_that_another_program_spoilt_is_read_for_what_it_still_says(path, statement):
    run_sql(statement)(path)
    assert [one.table for one in layer_origins.read_origins(path)] == [TABLE]


@pytest.mark.parametrize("damage", {**GONE, **TOLD})
def test_a_workspace_that_must_be_brought_up_to_date_says_what_is_wrong_with_it(path, damage):
    run_sql("DROP TABLE duplicates")(path)
    {**GONE, **TOLD}[damage](path)
    with suppress(RepereError), Workspace(path) as workspace:
        workspace.list_duplicates()
