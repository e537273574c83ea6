"""QGIS's own providers beside Repère on the same servers, as they come and with a fault on the way: what each lost.

    .venv/bin/python bench/providers.py             arcgisfeatureserver, WFS, OAPIF
    .venv/bin/python bench/providers.py search      MetaSearch beside the search of metadata

ArcGIS is the tests' server (10,000 points, 2,000 a page); WFS and OGC API Features are a QGIS Server (1,500 points)
behind a relay. The relay, or the server, puts one fault on one request for features: a 503, an answer cut in half, or
an error's text in a 200. *Lost* are rows that did not come, *wrong* rows of which a value or the point is another,
*doubled* rows that came more than once. A provider is given PATIENCE_S, in a process with caches of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import tests.conftest  # noqa: E402, F401, I001 - gives the plugin its name

import requests  # noqa: E402
from osgeo import ogr  # noqa: E402
from repere.services.errors import RepereError  # noqa: E402
from repere.services.http.circuit_breaker import CircuitBreaker  # noqa: E402
from repere.services.http.client import HttpClient  # noqa: E402
from repere.services.layers.catalogue import discovery, formats, metawal  # noqa: E402
from repere.services.layers.storage import layer_origins, load_layer  # noqa: E402
from repere.tests.servers import arcgis, pycsw, qgis_server  # noqa: E402
from repere.tests.servers.replay import Asked, Reply, Server  # noqa: E402

COUNT, PAGE = 10_000, 2000
PATIENCE_S = 90
MAX_SHIFT_M = 0.5
"""Metres by which a point that came in degrees may be another."""

PATH = "DONNEES_BASE/ICAR_ADR_PT/MapServer/1"
COMMUNE = {
    "type": "Polygon",
    "coordinates": [[[180000, 120000], [240000, 120000], [240000, 140000], [180000, 140000], [180000, 120000]]],
}
FAULTS = ("none", "503", "cut", "error in a 200")

Row = tuple[int, str, float, float]
"""Number, name, x, y."""

_PROVIDER = """
import json, sys, time
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject,
                       QgsVectorLayer)
provider, uri, number, name, out = sys.argv[1:]
app = QgsApplication([], False)
app.initQgis()
started = time.perf_counter()
layer = QgsVectorLayer(uri, "x", provider)
rows = []
if layer.isValid():
    lambert = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:31370"), QgsProject.instance())
    for feature in layer.getFeatures():
        point = lambert.transform(feature.geometry().asPoint()) if not feature.geometry().isNull() else None
        names = [field.name() for field in feature.fields()]
        value = lambda key: feature[key] if key in names else None
        rows.append([value(number), value(name), point.x() if point else None, point.y() if point else None])
took = time.perf_counter() - started
json.dump({"seconds": took, "valid": layer.isValid(), "error": layer.dataProvider().error().summary() if
           layer.dataProvider() else "", "rows": [[str(cell) for cell in row] for row in rows]}, open(out, "w"))
sys.stdout.flush()
import os
os._exit(0)
"""


class FaultyService:
    """Answers through ``answer``, but for one request for features of those that ``is_data`` knows."""

    def __init__(self, answer: Callable[[Asked], Reply], is_data: Callable[[Asked], bool], spoilt: int) -> None:
        self._answer, self._is_data, self._spoilt = answer, is_data, spoilt
        self._lock = threading.Lock()
        self.begin("none")

    def begin(self, fault: str) -> None:
        """Count requests anew; spoil the one whose turn it is."""
        self._fault, self._count = fault, 0

    def __call__(self, asked: Asked) -> Reply:
        """Answer a request."""
        reply = self._answer(asked)
        if not self._is_data(asked):
            return reply
        with self._lock:
            self._count += 1
            if self._count != self._spoilt or self._fault == "none":
                return reply
        if self._fault == "503":
            return Reply(b"busy", 503, {"Content-Type": "text/plain"})
        if self._fault == "cut":
            return Reply(reply.body[: len(reply.body) // 2], 200, reply.headers)
        if "json" in reply.headers.get("Content-Type", ""):
            return Reply(json.dumps(arcgis.error(500, "Error performing query operation")).encode(), 200, reply.headers)
        report = b"<ExceptionReport><Exception><ExceptionText>busy</ExceptionText></Exception></ExceptionReport>"
        return Reply(report, 200, {"Content-Type": "text/xml"})


@contextmanager
def serve_arcgis() -> Iterator[tuple[str, FaultyService]]:
    """A map server with one layer of points."""

    def is_data(asked: Asked) -> bool:
        return asked.path.endswith("/query") and not {"returnCountOnly", "returnIdsOnly"} & {*asked.query, *asked.form}

    service = FaultyService(arcgis.serve({PATH: arcgis.layer_for_qgis(COUNT, PAGE)}).answer, is_data, 3)
    with Server(service) as running:
        yield f"{running.url}{arcgis.ROOT}", service


@contextmanager
def relay(upstream: str, is_data: Callable[[Asked], bool], spoilt: int) -> Iterator[tuple[str, FaultyService]]:
    """A server before another one, whose own address its answers give in the place of the other's."""
    address = [""]

    def answer(asked: Asked) -> Reply:
        found = requests.request(
            asked.method, f"{upstream}{asked.path}", params=asked.query, data=asked.body or None, timeout=60
        )
        body = found.content.replace(upstream.encode(), address[0].encode())
        return Reply(body, found.status_code, {"Content-Type": found.headers.get("Content-Type", "")})

    service = FaultyService(answer, is_data, spoilt)
    with Server(service) as running:
        address[0] = running.url
        yield running.url, service


def ask_provider(provider: str, uri: str, names: tuple[str, str]) -> tuple[list[Row] | None, float, str]:
    """What a provider of QGIS reads: rows, seconds, and what it tells of itself; None where it did not end."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        environment = {"QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": folder, "HOME": folder}
        try:
            subprocess.run(
                [sys.executable, "-c", _PROVIDER, provider, uri, *names, str(out)],
                env={**os.environ, **environment}, capture_output=True, timeout=PATIENCE_S, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return None, PATIENCE_S, "did not end"
        told = json.loads(out.read_text()) if out.exists() else {"rows": [], "seconds": 0.0, "error": "ended"}
    return [_parse_row(row) for row in told["rows"]], told["seconds"], told["error"]


def _parse_row(cells: list[str]) -> Row:
    try:
        return int(float(cells[0])), cells[1], float(cells[2]), float(cells[3])
    except ValueError:
        return -1, cells[1], float("nan"), float("nan")


def ask_repere(
    load: Callable[[Path], layer_origins.LoadedLayer], names: tuple[str, str]
) -> tuple[list[Row], float, str]:
    """What Repère keeps, and what it says where it keeps nothing."""
    CircuitBreaker.reset()
    with tempfile.TemporaryDirectory() as folder:
        path, begun = Path(folder) / "w.gpkg", time.perf_counter()
        try:
            table = load(path).table
        except RepereError as error:
            return [], time.perf_counter() - begun, error.sentence(str)
        took = time.perf_counter() - begun
        file = ogr.Open(str(path))
        rows = [
            (feature[names[0]], feature[names[1]], *feature.geometry().GetPoint_2D())
            for feature in file.GetLayerByName(table)
        ]
    return rows, took, ""


def report(service: str, fault: str, reader: str, truth: dict[int, Row], answer: tuple[Any, float, str]) -> None:
    """Print a row of the table."""
    rows, took, told = answer
    if rows is None:
        cells: tuple[object, ...] = ("not finished", "", "", "")
    else:
        times = Counter(row[0] for row in rows)
        wrong = sum(1 for row in rows if row[0] in truth and not _is_same(row, truth[row[0]]))
        doubled = sum(count - 1 for number, count in times.items() if number in truth)
        cells = len(rows), len(truth.keys() - times.keys()), wrong, doubled
    text = told.replace("\n", " ").replace("|", "/")[:120]
    line = " | ".join(map(str, (service, fault, reader, *cells, f"{took:.1f}", text)))
    sys.stdout.write(f"| {line} |\n")
    sys.stdout.flush()


def _is_same(row: Row, other: Row) -> bool:
    return row[1] == other[1] and abs(row[2] - other[2]) < MAX_SHIFT_M and abs(row[3] - other[3]) < MAX_SHIFT_M


def compare_arcgis() -> None:
    """The provider of ArcGIS layers."""
    truth = {
        row["attributes"]["OBJECTID"]: (
            row["attributes"]["OBJECTID"],
            row["attributes"]["NOM"],
            row["geometry"]["x"],
            row["geometry"]["y"],
        )
        for row in arcgis.points(COUNT)
    }
    names = "OBJECTID", "NOM"
    with serve_arcgis() as (root, service):
        (source,) = discovery.discover(HttpClient("S", per_second=0), f"{root}/{PATH.rpartition('/')[0]}")
        layer, layer_root = formats.source_to_layer(source)
        for fault in FAULTS:
            service.begin(fault)
            uri = f"crs='EPSG:31370' url='{root}/{PATH}'"
            report("ArcGIS", fault, "QGIS", truth, ask_provider("arcgisfeatureserver", uri, names))
            service.begin(fault)
            web = HttpClient("S", per_second=0)
            answer = ask_repere(lambda path, web=web: load_layer.load(web, layer, layer_root, COMMUNE, path), names)  # type: ignore[misc]
            report("ArcGIS", fault, "Repère", truth, answer)


def compare_ogc() -> None:
    """The providers of WFS and of OGC API Features."""
    truth = {
        number: (number, f"n° {number}", 211000.0 + 10 * (number % 50), 134000.0 + 10 * (number // 50))
        for number in range(qgis_server.COUNT)
    }
    names = "numero", "nom"

    def is_feature_request(asked: Asked) -> bool:
        told = {name.lower(): value.lower() for name, value in asked.query.items()}
        return asked.path.endswith("/items") or (told.get("request") == "getfeature" and "hits" not in told.values())

    with tempfile.TemporaryDirectory() as folder, qgis_server.server(Path(folder)) as upstream:
        for service_name, provider, path, spoilt in (("WFS", "WFS", "/", 1), ("OGC API", "OAPIF", "/wfs3", 2)):
            with relay(upstream, is_feature_request, spoilt) as (url, service):
                asked = f"{url}/?service=WFS" if provider == "WFS" else f"{url}{path}"
                web = HttpClient("S", per_second=0)
                source = {one.name: one for one in discovery.discover(web, asked)}["batiments"]
                layer, root = formats.source_to_layer(source)
                uri = f"typename='batiments' url='{url}{path}' srsname='EPSG:31370'"
                for fault in FAULTS:
                    service.begin(fault)
                    report(service_name, fault, "QGIS", truth, ask_provider(provider, uri, names))
                    # it asks no sample first
                    service.begin(fault)
                    service._spoilt = 1
                    answer = ask_repere(
                        lambda path, layer=layer, root=root, source=source: load_layer.load(  # type: ignore[misc]
                            HttpClient("S", per_second=0), layer, root, COMMUNE, path, source=source
                        ),
                        names,
                    )
                    service._spoilt = spoilt
                    report(service_name, fault, "Repère", truth, answer)


_META_SEARCH = """
import json, sys, time
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
from MetaSearch.search_backend import CSW202Search
url, out, *texts = sys.argv[1:]
found = []
for text in texts:
    started = time.perf_counter()
    client = CSW202Search(url, 30, None, None, None)
    client.query_records(keywords=text, limit=20)
    records = client.records()
    titles = {record["title"]: record for record in records}
    links = sum(bool(record.get("links")) for record in records)
    found.append([list(titles), links, time.perf_counter() - started])
json.dump(found, open(out, "w"))
sys.stdout.flush()
import os
os._exit(0)
"""

SEARCHES = (
    ("plan parcellaire 2016", "words that stand together"),
    ("piéton ponctuelle", "words that stand apart"),
    ("ancien passage", "an obsolete record"),
    ("série", "45 records, the first page"),
)


def compare_search() -> None:
    """MetaSearch's search and ours, over the same records in a pycsw."""
    from dataclasses import replace

    from repere.tests.services.layers.test_metawal import DATASET, SERVICE, iso19139, parsed

    dataset, service = parsed(DATASET), parsed(SERVICE)
    many = [replace(dataset, id=f"many-{n}", title=f"Couche série {n}", keywords=("Série",)) for n in range(45)]
    old = replace(dataset, id="old", title="Ancien passage", is_obsolete=True)
    records = [iso19139.written(one) for one in (dataset, service, old, *many)]
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f}\n\n| Search | Reader | Records | With a link | s |\n")
    sys.stdout.write("|---|---|---|---|---|\n")
    with tempfile.TemporaryDirectory() as name, pycsw.catalogue(Path(name), records) as url:
        out = Path(name) / "out.json"
        subprocess.run(
            [sys.executable, "-c", _META_SEARCH, url, str(out), *(text for text, _why in SEARCHES)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": name}, timeout=120, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for (text, why), (titles, links, took) in zip(SEARCHES, json.loads(out.read_text())):
            sys.stdout.write(f"| {text}: {why} | MetaSearch | {len(titles)} | {links} | {took:.2f} |\n")
            begun = time.perf_counter()
            found = metawal.search(HttpClient("S", per_second=0), url, text).records
            links = sum(bool(record.links) for record in found)
            took = time.perf_counter() - begun
            sys.stdout.write(f"| {text}: {why} | Repère | {len(found)} | {links} | {took:.2f} |\n")


def main(arguments: list[str]) -> None:
    """Print the table."""
    if arguments == ["search"]:
        return compare_search()
    sys.stdout.write(
        f"load {os.getloadavg()[0]:.1f}\n\n| Service | Fault | Reader | Rows | Lost | Wrong | Doubled | s | Says |\n"
    )
    sys.stdout.write("|---|---|---|---|---|---|---|---|---|\n")
    compare_arcgis()
    compare_ogc()
    return None


if __name__ == "__main__":
    main(sys.argv[1:])
