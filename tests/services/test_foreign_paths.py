"""Names that lead GDAL to another host or into another file: refused wherever a path comes from outside."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from osgeo import gdal
from repere.services import gdal_utils, json_schema, profile
from repere.services.addresses.readers import dispatch, ogr_layer
from repere.services.corrections import attachments
from repere.services.corrections.targets.paper_dossier import Dossier
from repere.services.dossiers.dossier_writer import write_dossier
from repere.services.errors import InvalidFile, RepereError
from repere.services.incidents.checks import road_manager
from repere.services.layers.queries import nearby
from repere.services.layers.storage import layer_origins, offline_package, stored_layer
from repere.services.model.correction import Correction
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.replay import Reply, Server

pytestmark = pytest.mark.usefixtures("either_mode")

PREFIXES = (
    "/vsicurl/", "/VSICURL/", "\\\\vsicurl\\\\", "//vsicurl/", "/./vsicurl/", " /vsicurl/", "/vsicurl_streaming/",
    "/vsizip//vsicurl/", "/vsicurl?url=", "GPKG:/vsicurl/", "GeoJSON:", "PG:host=127.0.0.1 ", "",
)  # fmt: skip
"""Before an address; the last alone is one that GDAL's GeoJSON driver fetches by itself."""


@pytest.fixture
def heard() -> Iterator[Server]:
    """A server that must hear nothing."""
    with Server(lambda _asked: Reply(b'{"type": "FeatureCollection", "features": []}')) as server:
        yield server


READERS: dict[str, Callable[[Path], object]] = {
    "a list of addresses": lambda path: ogr_layer.list_layers(str(path)),
    "a list, by its name": dispatch.read_preview,
    "a list, whole": dispatch.read_list,
    "places": lambda path: nearby.read(path, category="x"),
    "a stored layer": lambda path: stored_layer.read(path, "x", ()),
    "roads": road_manager.load_roads,
    "a workspace": lambda path: Workspace(path).close(),
    "origins of layers": layer_origins.read_origins,
    "a photo": lambda path: attachments.attach(Correction("reporting", "status", "1", "", {}, {}), photo=path),
    "a pack": lambda path: offline_package.create_package(path, (), path.with_name("pack.gpkg")),
    "a profile": profile.read,
}


@pytest.mark.parametrize("prefix", PREFIXES)
@pytest.mark.parametrize("reader", READERS)
def test_no_name_of_gdals_own_reaches_a_host(reader, prefix, heard, tmp_path, monkeypatch):
    # a name that is taken as a path of this desk, where some of them write, stays in this folder
    monkeypatch.chdir(tmp_path)
    name = f"{prefix}{heard.url}/a.geojson"
    for given in (name, str(Path(name))):
        if reader == "a list of addresses" and given.startswith("PG:"):
            continue
        with suppress(RepereError):
            READERS[reader](given if reader == "a list of addresses" else Path(given))
    assert heard.asked == []


@pytest.mark.parametrize("folder", ["/vsimem/x", "/vsicurl/http:/127.0.0.1:9"])
def test_nothing_is_written_where_gdal_alone_would_find_it(folder, tmp_path):
    with pytest.raises(RepereError):
        Workspace(Path(folder) / "huy.gpkg")
    assert not Path("/vsimem").exists() and not Path("/vsicurl").exists()
    with pytest.raises(InvalidFile):
        offline_package.create_package(tmp_path / "none.gpkg", (), Path(folder) / "pack.gpkg")
    assert gdal.VSIStatL(f"{folder}/pack.gpkg") is None
    dossier = Dossier("61031-2026-001", "SPW", "Huy", "2026-11-27T10:00:00Z", "Anne", (), nis_code="61031")
    with pytest.raises(InvalidFile):
        write_dossier(dossier, Path(folder))
    assert gdal.VSIStatL(f"{folder}/repere-61031-2026-001.gpkg") is None


VRT = "<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"


@pytest.mark.parametrize("end", ["gpkg", "shp", "geojson", "sqlite", "tab", "fgb", "xlsx", "ods", "gml"])
def test_a_file_that_names_another_is_opened_by_nobody(end, tmp_path):
    secret = tmp_path / "agents.csv"
    secret.write_text("id,rue,numero,x,y\n1,TOP SECRET,1,215000,135000\n")
    trap = tmp_path / f"list.{end}"
    trap.write_text(VRT.format(secret))
    for read in (dispatch.read_list, lambda path: nearby.read(path, category="x"), READERS["a stored layer"]):
        with pytest.raises(RepereError):
            read(trap)


def test_what_is_read_in_memory_is_read_and_no_other_name_of_memory(tmp_path):
    with gdal_utils.memory_file(b"{}", "json") as name:
        assert name.startswith("/vsimem/")
    with pytest.raises(RuntimeError):
        gdal_utils.open_vector(name, ("GeoJSON",))
    assert gdal_utils.resolve_path(tmp_path / "vsi.gpkg") == str(tmp_path / "vsi.gpkg"), "a name may hold these letters"
    assert gdal_utils.resolve_path("/home/anne/vsi/huy.gpkg") == "/home/anne/vsi/huy.gpkg"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "list.geojson")
    with pytest.raises(RepereError):
        nearby.read(tmp_path / "list.geojson", category="x")


def test_a_profile_names_no_list_of_gdals_own(tmp_path):
    example = json.loads((json_schema.RESOURCES / "profile.example.json").read_text(encoding="utf-8"))
    for path in ("/vsicurl/http://evil.example/a.csv", "\\\\vsicurl\\x", "PG:host=evil.example"):
        example["register"] = {"path": path}
        (tmp_path / "huy.json").write_text(json.dumps(example), encoding="utf-8")
        try:
            read = profile.read(tmp_path / "huy.json")
        except InvalidFile:
            continue
        assert Path(read.register.path).parent == tmp_path, "a file of the profile's own folder"
