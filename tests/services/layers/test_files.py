"""Prepared downloads of a feed: fetched whole after the feed was read again, checked, cut to the commune."""

from __future__ import annotations

import ast
import copy
import io
import json
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest
from repere.services import zip_bounds
from repere.services.addresses.readers import zip_archive
from repere.services.errors import InvalidFile, InvalidResponse, NotFound, ServiceError
from repere.services.http.client import HttpClient
from repere.services.layers.catalogue import discovery, formats
from repere.services.layers.source import Source
from repere.services.layers.storage import atom_downloads, layer_origins, load_layer
from repere.tests.servers.replay import Asked, Reply, Server

pytestmark = pytest.mark.usefixtures("either_mode")

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[185000, 127000], [187000, 127000], [187000, 129000], [185000, 129000], [185000, 127000]]],
}
NAME = "SENTIERS_31370.zip"
TERMS = b"<html>CC-BY 4.0</html>"


def web() -> HttpClient:
    return HttpClient("SPW", per_second=0)


def packed(count: int = 3, name: str = "data/sentiers.geojson", system: str = "EPSG::31370") -> bytes:
    """A zip as the region makes them: data, and the conditions of use."""
    rows = [
        {"type": "Feature", "properties": {"nom": f"Sentier {n}"},
         "geometry": {"type": "LineString", "coordinates": [[185100 + n, 128000], [185200 + n, 128100]]}}
        for n in range(count)
    ]  # fmt: skip
    far = {
        "type": "Feature",
        "properties": {"nom": "loin"},
        "geometry": {"type": "LineString", "coordinates": [[1, 1], [2, 2]]},
    }
    told = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{system}"}}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr(name, json.dumps({"type": "FeatureCollection", "crs": told, "features": [*rows, far]}))
        target.writestr(atom_downloads.CONDITIONS_FILE, TERMS)
    return made.getvalue()


class Region:
    """A feed whose file moves to a new address whenever it is asked for, as the region's expire."""

    def __init__(self, body: bytes = b"", status: int = 200) -> None:
        self.body = body or packed()
        self.status = status
        self.turn = 0

    def __call__(self, asked: Asked) -> Reply:
        if asked.path == "/feed.xml":
            self.turn += 1
            return Reply(
                b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Sentiers</title><link rel="enclosure"'
                + f' href="/results/{self.turn}/{NAME}"/></entry></feed>'.encode(),
                headers={"Content-Type": "application/atom+xml"},
            )
        if asked.path == f"/results/{self.turn}/{NAME}":
            return Reply(self.body, self.status, {"Content-Type": "application/zip"})
        return Reply(b"Download Dataset Expired", 404, {"Content-Type": "text/plain"})


def load(server: Server, path) -> layer_origins.LoadedLayer:
    (source,) = discovery.discover(web(), f"{server.url}/feed.xml")
    return loaded(source, path)


def loaded(source: Source, path) -> layer_origins.LoadedLayer:
    layer, root = formats.source_to_layer(source)
    return load_layer.load(web(), layer, root, SQUARE, path, source=source)


def test_rule_20_a_file_that_moved_is_found_again_in_its_feed(tmp_path):
    path = tmp_path / "huy.gpkg"
    with Server(Region()) as server:
        (source,) = discovery.discover(web(), f"{server.url}/feed.xml")
        assert formats.available_forms(*formats.source_to_layer(source)[:1], source) == ("features",)
        first = loaded(source, path)
        # the address that the source was found with has expired twice by now
        again = loaded(source, path)
    assert (first.count, first.authid, first.added) == (3, "EPSG:31370", 3)
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    with sqlite3.connect(path) as db:
        assert {row[0] for row in db.execute(f"SELECT nom FROM {first.table}")} == {f"Sentier {n}" for n in range(3)}


def test_rule_20_a_file_that_is_gone_from_its_feed_is_told(tmp_path):
    with Server(Region()) as server, pytest.raises(NotFound, match="OTHER.zip"):
        loaded(Source("atom", f"{server.url}/feed.xml", "OTHER.zip", "Autre"), tmp_path / "huy.gpkg")


def test_rule_20_no_part_is_asked_for_and_none_is_taken_for_the_whole(tmp_path):
    with Server(Region(status=206)) as server, pytest.raises(InvalidResponse, match="not whole"):
        load(server, tmp_path / "huy.gpkg")
    assert not any(name.lower() == "range" for asked in server.asked for name in asked.headers)
    assert not (tmp_path / "huy.gpkg").exists()


def test_rule_20_the_conditions_of_use_are_kept(tmp_path):
    with Server(Region()) as server:
        load(server, tmp_path / "huy.gpkg")
    assert (tmp_path / "conditions" / "SENTIERS_31370.html").read_bytes() == TERMS


@pytest.mark.parametrize(
    "body",
    [
        packed()[:-200],
        packed()[:60] + b"\0\0\0\0" + packed()[64:],
        packed(name="lisezmoi.txt"),
        b"<html>maintenance</html>",
        b"PK\x03\x04",
        packed(system="EPSG::99999"),
    ],
)
def test_rule_20_a_file_that_is_not_whole_or_no_data_leaves_nothing(tmp_path, body):
    with Server(Region(body)) as server, pytest.raises(ServiceError):
        load(server, tmp_path / "in" / "huy.gpkg")
    assert not list(tmp_path.rglob("*.gpkg")) and not list(tmp_path.rglob("*.geojson"))


def test_a_file_that_would_unpack_elsewhere_does_not(tmp_path):
    before = set(tmp_path.parent.rglob("*.geojson"))
    with Server(Region(packed(name="../../../../../../../../tmp/repere_elsewhere.geojson"))) as server:
        assert load(server, tmp_path / "huy.gpkg").count == 3
    assert set(tmp_path.parent.rglob("*.geojson")) == before
    assert not Path("/tmp/repere_elsewhere.geojson").exists()


SECRET = """<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{}</SrcDataSource>
<GeometryType>wkbPoint</GeometryType><LayerSRS>EPSG:31370</LayerSRS>
<GeometryField encoding="PointFromColumns" x="x" y="y"/></OGRVRTLayer></OGRVRTDataSource>"""


@pytest.mark.parametrize("name", ["a.gml", "a.json", "a.geojson", "a.gpkg", "a.shp", "a.gdb"])
@pytest.mark.parametrize("text", [SECRET, "/vsicurl/{}", "<GDALMultiDomain>{}</GDALMultiDomain>"])
def test_a_file_that_only_points_to_another_opens_nothing(tmp_path, name, text, either_mode):
    secret = tmp_path / "agents.csv"
    secret.write_text("secret,x,y\nTOP SECRET,186000,128000\n", encoding="utf-8")
    heard = []
    with Server(lambda asked: heard.append(asked) or Reply(secret.read_bytes())) as inner:
        for target in (str(secret), f"/vsicurl/{inner.url}/agents.csv"):
            made = io.BytesIO()
            with zipfile.ZipFile(made, "w") as packed_file:
                packed_file.writestr(name, text.format(target))
            with Server(Region(made.getvalue())) as server, pytest.raises(ServiceError):
                load(server, tmp_path / "huy.gpkg")
    assert heard == []
    assert not (tmp_path / "huy.gpkg").exists()


@pytest.mark.slow
@pytest.mark.parametrize("either_mode", ["exceptions"], indirect=True)
def test_gdal_opens_and_makes_files_in_one_module_alone(either_mode):
    root = Path(atom_downloads.__file__).parents[3]
    texts = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("services", "ui")
        for path in (root / folder).rglob("*.py")
    }
    calls = {
        (file, node.lineno): node
        for file, text in texts.items()
        if re.search(r"\.\s*(Open|VectorTranslate|GetDriverByName)", text)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    named = lambda node: f"{getattr(node.func.value, 'id', '')}.{node.func.attr}"  # noqa: E731
    opens = {place: node for place, node in calls.items() if node.func.attr == "OpenEx"}
    assert {file for file, _line in opens} == {"services/gdal_utils.py"}
    assert [place for place, node in opens.items() if "allowed_drivers" not in {one.arg for one in node.keywords}] == []
    others = ("ogr.Open", "gdal.Open", "ogr.OpenShared", "gdal.OpenShared", "gdal.VectorTranslate")
    assert {file for (file, _line), node in calls.items() if named(node) in others} == {"services/gdal_utils.py"}
    # what the training town draws lies in memory
    makes = {file for (file, _line), node in calls.items() if node.func.attr == "GetDriverByName"}
    assert makes == {"services/gdal_utils.py", "services/training_town/services/arcgis_images.py"}


def overlapping(times: int) -> bytes:
    """A zip whose directory names the same member again and again."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("a.geojson", packed()[:10] * 1000)
        first = target.infolist()[0]
        for number in range(times):
            again = copy.copy(first)
            again.filename = f"a{number}.geojson"
            target.filelist.append(again)
    return made.getvalue()


def test_a_zip_whose_members_lie_in_each_other_is_refused(tmp_path):
    with Server(Region(overlapping(2000))) as server, pytest.raises(InvalidResponse, match="not whole"):
        load(server, tmp_path / "huy.gpkg")
    kept = tmp_path / "list.zip"
    kept.write_bytes(overlapping(3).replace(b".geojson", b".csvfile"))
    with pytest.raises(InvalidFile, match="members overlap"):
        zip_archive.list_members(kept, (".csvfile",))


def test_a_zip_whose_parts_are_together_too_much_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "list.zip"
    with zipfile.ZipFile(path, "w") as target:
        for number in range(10):
            target.writestr(f"{number}.csv", b"x" * 100)
    assert len(zip_archive.list_members(path, (".csv",))) == 10
    monkeypatch.setattr(zip_bounds.check, "__defaults__", (999,))
    with pytest.raises(InvalidFile, match="would unpack to more"):
        zip_archive.list_members(path, (".csv",))


def test_a_zip_bomb_is_refused_unopened(tmp_path, monkeypatch):
    monkeypatch.setattr(atom_downloads, "MAX_RESPONSE_BYTES", 10)
    with Server(Region()) as server, pytest.raises(InvalidResponse, match="too large"):
        load(server, tmp_path / "huy.gpkg")
