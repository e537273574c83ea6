"""The jobs as Processing algorithms: in the toolbox, in a model, and in qgis_process."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import repere
import requests
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from repere.services.addresses.matching.compare import compare_lists
from repere.services.addresses.readers import dispatch
from repere.services.addresses.readers.csv_list import read_csv
from repere.services.corrections import create
from repere.services.corrections.review import approve
from repere.services.http.circuit_breaker import CircuitBreaker
from repere.services.http.client import HttpClient
from repere.services.incidents import endpoint
from repere.services.incidents.clients.open311 import Open311
from repere.services.layers.catalogue import catalogue
from repere.services.profile import OutboxRules
from repere.services.workspace.workspace import Workspace
from repere.tests.servers.namur import Namur
from repere.tests.servers.replay import Reply, Server, recorded
from repere.tests.servers.reporting import fixmystreet_updates
from repere.ui.layers.loader import CATALOGUE

ROOT = Path(__file__).parents[2]
DIFFERENCE = [
    "kind",
    "register_id",
    "source_id",
    "register_value",
    "source_value",
    "distance_m",
    "confidence",
    "severity",
    "group_id",
    "address",
    "street_name",
    "house_number",
    "box_number",
    "postcode",
    "municipality",
    "section",
    "source_version",
    "evidence",
    "suggested_side",
    "bosa_code",
    "rule",
    "matched_on",
    "compared_with",
    "register_x",
    "register_y",
    "source_x",
    "source_y",
]
INCIDENT = [
    "service_request_id",
    "status",
    "service_code",
    "service_name",
    "description",
    "requested_datetime",
    "updated_datetime",
    "address",
    "media_url",
]


@pytest.fixture
def algorithms(qgis_iface, qgis_processing):
    """The plugin as qgis_process starts it."""
    plugin = repere.classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def run(algorithms):
    """Run an algorithm as ``processing.run`` does, on the main thread."""
    import processing

    return lambda key, **parameters: processing.run(f"repere:{key}", parameters)


@pytest.fixture(scope="module")
def lists(town, tmp_path_factory) -> Path:
    """A folder with the town's register.csv, best.csv and truth.json, as on its first day."""
    requests.delete(f"{town.url}/sandbox/faults", timeout=30).raise_for_status()
    requests.post(f"{town.url}/sandbox/reset", timeout=30).raise_for_status()
    folder = tmp_path_factory.mktemp("lists")
    for name in ("register.csv", "best.csv", "truth.json"):
        answer = requests.get(f"{town.url}/sandbox/{name}", timeout=30)
        answer.raise_for_status()
        (folder / name).write_bytes(answer.content)
    return folder


@pytest.fixture
def profile(first_day, tmp_path) -> Path:
    """The town's profile as a file."""
    path = tmp_path / "profile.json"
    path.write_bytes(requests.get(f"{first_day}/sandbox/profile.json", timeout=30).content)
    return path


def points(path: Path) -> QgsVectorLayer:
    """The register as QGIS shows a CSV with positions."""
    uri = f"{path.as_uri()}?type=csv&delimiter=;&xField=x&yField=y&crs=EPSG:31370&detectTypes=yes"
    return QgsVectorLayer(uri, "register", "delimitedtext")


def names(layer: QgsVectorLayer) -> list[str]:
    """Its fields, without the key that a GeoPackage adds."""
    return [field.name() for field in layer.fields() if field.name() != "fid"]


def kinds(layer: QgsVectorLayer) -> Counter[str]:
    return Counter(feature["kind"] for feature in layer.getFeatures())


def seeded(lists: Path) -> set[tuple[str, str, str]]:
    truth = json.loads((lists / "truth.json").read_text(encoding="utf-8"))
    return {(row["kind"], row["register_id"], row["source_id"]) for row in truth}


# -- repere:compareaddresses ----------------------------------------------------------------------


def test_two_csv_files_give_the_differences_that_the_town_was_made_with(run, lists):
    output = run(
        "compareaddresses",
        REGISTER=str(lists / "register.csv"),
        SOURCE=str(lists / "best.csv"),
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    assert names(output) == DIFFERENCE
    assert output.crs().authid() == "EPSG:31370"
    truth = seeded(lists)
    alone = {row for row in truth if row[0] != "duplicate"}
    found = {(row["kind"], row["register_id"] or "", row["source_id"] or "") for row in output.getFeatures()}
    assert len(alone & found) / len(alone) > 0.98
    assert len(found) < 1.05 * len(truth)


@pytest.mark.parametrize("file", ["register.gpkg", "register.shp"])
def test_a_file_of_points_gives_what_its_csv_gives(run, lists, tmp_path, file):
    text = (lists / "register.csv").read_text(encoding="utf-8")
    # a shapefile cuts its headings to ten letters
    (tmp_path / "register.csv").write_text(text.replace("code_postal", "cp", 1), encoding="utf-8")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(Path(file).suffix)
    transform = QgsProject.instance().transformContext()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        points(tmp_path / "register.csv"), str(tmp_path / file), transform, options
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    of_csv, of_file = (
        run("compareaddresses", REGISTER=str(path), SOURCE=str(lists / "best.csv"), OUTPUT="TEMPORARY_OUTPUT")
        for path in (lists / "register.csv", tmp_path / file)
    )
    assert kinds(of_file["OUTPUT"]) == kinds(of_csv["OUTPUT"])


def test_a_layer_whose_file_says_no_crs_is_placed_by_its_numbers(run, lists):
    layer = points(lists / "register.csv")
    layer.setCrs(QgsCoordinateReferenceSystem())
    source = str(lists / "best.csv")
    found = run("compareaddresses", REGISTER=layer, SOURCE=source, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert found.featureCount() > 1000


def test_the_toolbox_compares_a_layer_of_the_project_in_a_thread(algorithms, lists, wait):
    layer = points(lists / "register.csv")
    QgsProject.instance().addMapLayer(layer)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    ended = []
    task = QgsProcessingAlgRunnerTask(
        QgsApplication.processingRegistry().algorithmById("repere:compareaddresses"),
        {"REGISTER": layer.id(), "SOURCE": str(lists / "best.csv"), "OUTPUT": "memory:"},
        context,
        feedback,
    )
    task.executed.connect(lambda good, results: ended.append((good, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: bool(ended))
    good, results = ended[0]
    assert good, feedback.textLog()
    assert kinds(context.takeResultLayer(results["OUTPUT"]))["street_name"] > 0


def test_a_model_hands_it_a_layer_and_a_csv(algorithms, lists):
    child = QgsProcessingModelChildAlgorithm("repere:compareaddresses")
    child.setChildId("compare")
    child.addParameterSources("REGISTER", [QgsProcessingModelChildParameterSource.fromModelParameter("list")])
    child.addParameterSources(
        "SOURCE", [QgsProcessingModelChildParameterSource.fromStaticValue(str(lists / "best.csv"))]
    )
    output = QgsProcessingModelOutput("differences")
    output.setChildOutputName("OUTPUT")
    output.setChildId("compare")
    child.setModelOutputs({"differences": output})
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addModelParameter(QgsProcessingParameterVectorLayer("list"), QgsProcessingModelParameter("list"))
    model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    layer = points(lists / "register.csv")
    QgsProject.instance().addMapLayer(layer)
    results, good = model.run({"list": layer.id(), "compare:differences": "memory:"}, context, feedback)
    assert good, feedback.textLog()
    assert context.getMapLayer(results["compare:differences"]).featureCount() > 1000


def test_the_tolerance_is_in_metres(run, lists):
    def positions(metres: float) -> int:
        found = run(
            "compareaddresses",
            REGISTER=str(lists / "register.csv"),
            SOURCE=str(lists / "best.csv"),
            POSITION_TOLERANCE=metres,
            OUTPUT="TEMPORARY_OUTPUT",
        )["OUTPUT"]
        far = [row["distance_m"] for row in found.getFeatures() if row["kind"] == "position"]
        assert all(distance > metres for distance in far)
        return len(far)

    assert positions(2) > positions(10) > positions(50)


def test_each_difference_is_told_with_its_reasons(run, lists):
    files = {"REGISTER": str(lists / "register.csv"), "SOURCE": str(lists / "best.csv")}
    found = run("compareaddresses", **files, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    row = next(row for row in found.getFeatures() if row["kind"] == "street_name")
    assert row["register_value"] in row["evidence"] and row["source_value"] in row["evidence"]
    assert (row["rule"], row["bosa_code"]) == ("renamed_street", "B2")
    assert row["matched_on"] and row["compared_with"] and row["section"] is not None


def test_three_lists_a_boundary_and_rows_that_cannot_be_used(run, lists, tmp_path, profile):
    text = (lists / "register.csv").read_text(encoding="utf-8")
    bad = tmp_path / "register.csv"
    bad.write_text(text + "R9;;12;;4500;Huy;211000;132000\n", encoding="utf-8")
    square = QgsVectorLayer("Polygon?crs=EPSG:31370", "half of the town", "memory")
    half = QgsFeature()
    half.setGeometry(QgsGeometry.fromRect(QgsRectangle(190_000, 120_000, 211_500, 150_000)))
    square.dataProvider().addFeatures([half])
    best = str(lists / "best.csv")
    told = run(
        "compareaddresses",
        REGISTER=str(bad),
        SOURCE=best,
        THIRD=best,
        BOUNDARY=square,
        OUTPUT="TEMPORARY_OUTPUT",
        UNUSED="TEMPORARY_OUTPUT",
        DISSENTS="TEMPORARY_OUTPUT",
    )
    outside = [row for row in told["OUTPUT"].getFeatures() if row["kind"] == "outside_commune"]
    assert len(outside) > 100 and all(row.geometry().asPoint().x() > 211_500 for row in outside)
    (unused,) = told["UNUSED"].getFeatures()
    assert (unused["list"], unused["identifier"]) == ("register.csv", "R9") and "street" in unused["reason"]
    # BeSt twice: where two agree, the register stands alone
    assert {row["alone"] for row in told["DISSENTS"].getFeatures() if row["kind"] == "position"} == {"register"}


@pytest.mark.parametrize("name", ["REGISTER", "SOURCE", "THIRD", "BOUNDARY", "PARCELS", "OUTPUT"])
def test_no_parameter_leads_gdal_to_a_host_or_into_another_file(run, lists, tmp_path, name):
    trap = tmp_path / "list.gpkg"
    source = f"<SrcDataSource>{lists / 'register.csv'}</SrcDataSource>"
    trap.write_text(f"<OGRVRTDataSource><OGRVRTLayer name='a'>{source}</OGRVRTLayer></OGRVRTDataSource>")
    good = {"REGISTER": str(lists / "register.csv"), "SOURCE": str(lists / "best.csv"), "OUTPUT": "TEMPORARY_OUTPUT"}
    with Server(lambda _asked: Reply(b'{"type": "FeatureCollection", "features": []}')) as server:
        for path in (f"/vsicurl/{server.url}/a.geojson", f"GPKG:/vsicurl/{server.url}/a.gpkg", str(trap)):
            if name == "OUTPUT" and path == str(trap):
                continue
            with pytest.raises(QgsProcessingException, match="cannot be opened"):
                run("compareaddresses", **{**good, name: path})
        assert server.asked == []


def test_one_street_is_compared_alone_against_best_live(run, lists, first_day):
    def count_streets(**only: str) -> dict[str, int]:
        service = f"{first_day}/api/opendata/best/v1/belgianAddress/v2"
        given = {"REGISTER": str(lists / "register.csv"), "SOURCE": service, "NIS_CODE": "61031", **only}
        rows = run("compareaddresses", **given, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"].getFeatures()
        return Counter(row["street_name"] for row in rows)

    everywhere = count_streets()
    name, count = next((name, count) for name, count in everywhere.items() if name.startswith("Rue ") and count > 3)
    alone = count_streets(STREET=name.upper())
    assert alone == {name: count} and len(everywhere) > 50


def test_services_are_read_live_by_their_addresses(run, lists, first_day):
    found = run(
        "compareaddresses",
        REGISTER=str(lists / "register.csv"),
        SOURCE=f"{first_day}/arcgis/rest/services/DONNEES_BASE/ICAR_ADR_PT/MapServer/1",
        THIRD=f"{first_day}/api/opendata/best/v1/belgianAddress/v2",
        MUNICIPALITY="Huy",
        NIS_CODE="61031",
        OUTPUT="TEMPORARY_OUTPUT",
        DISSENTS="TEMPORARY_OUTPUT",
    )
    assert kinds(found["OUTPUT"])["street_name"] > 0
    assert found["DISSENTS"].featureCount() > 100


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "REGISTER cannot be opened"),
        (b"", "is empty"),
        (b"id;rue;numero;code_postal\n1;Rue Haute;12;4500\n", "has no position column"),
        (b"\x00\x01\x02", "not a table"),
    ],
)
def test_a_list_that_cannot_be_used_is_said_and_leaves_no_file(run, lists, tmp_path, content, words):
    register, output = tmp_path / "list.csv", tmp_path / "out.gpkg"
    if content is not None:
        register.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=words):
        run("compareaddresses", REGISTER=str(register), SOURCE=str(lists / "best.csv"), OUTPUT=str(output))
    assert not output.exists()


# -- repere:incidents -----------------------------------------------------------------------------


def test_all_incidents_come_without_names(run, first_day):
    output = run("incidents", URL=f"{first_day}/open311/v2", JURISDICTION="huy.example", OUTPUT="TEMPORARY_OUTPUT")[
        "OUTPUT"
    ]
    state = requests.get(f"{first_day}/sandbox/state", timeout=10).json()
    assert names(output) == INCIDENT
    assert output.featureCount() == state["incidents"]
    assert output.crs().authid() == "EPSG:4326"
    assert all(len(row["service_request_id"]) >= 6 for row in output.getFeatures())


def test_where_only_the_jurisdiction_is_missing_the_parameter_is_named(run):
    def act(asked):
        if asked.path.endswith("/services.json"):
            return Reply(b'{"services": [{"service_code": "Voirie"}]}')
        return recorded("open311/fixmystreet/filters/jurisdiction-missing-200-html.json")

    with Server(act) as server, pytest.raises(QgsProcessingException, match="JURISDICTION"):
        run("incidents", URL=f"{server.url}/open311/v2", OUTPUT="memory:")


def test_incidents_are_bounded_by_date_and_status(run, first_day):
    url = f"{first_day}/open311/v2"
    every = list(run("incidents", URL=url, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"].getFeatures())
    dates = sorted(row["requested_datetime"] for row in every)
    start, end = dates[500], dates[1000]
    some = run("incidents", URL=url, START=start, END=end, STATUS="closed", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert {row["service_request_id"] for row in some.getFeatures()} == {
        row["service_request_id"]
        for row in every
        if start <= row["requested_datetime"] < end and row["status"] == "closed"
    }


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"START": "yesterday"}, "START is not a date"),
        ({"STATUS": "fixed"}, "not a status"),
        ({"URL": "example.org"}, "not the address of a service"),
        ({"URL": "http://127.0.0.1:9/open311/v2"}, "cannot be reached"),
    ],
)
def test_what_cannot_be_asked_or_answered_is_said(run, first_day, tmp_path, parameters, words):
    output = tmp_path / "incidents.gpkg"
    with pytest.raises(QgsProcessingException, match=words):
        run("incidents", **{"URL": f"{first_day}/open311/v2", "OUTPUT": str(output), **parameters})
    assert not output.exists()


def test_a_workspace_is_kept_up_to_date_and_nothing_of_it_goes_in_a_mass(run, tmp_path):
    path = tmp_path / "w.gpkg"
    Workspace(path).close()
    with Namur(cap=1000) as namur:
        namur.reports[0]["description"] = "Appelez le 081 24 63 11 ou jeanne@example.org"
        # the site's address is enough
        told = {"URL": namur.server.url, "JURISDICTION": "1", "OUTPUT": "TEMPORARY_OUTPUT", "WORKSPACE": str(path)}
        output = run("incidents", **told)["OUTPUT"]
        texts = {row["description"] for row in output.getFeatures()}
        assert "Appelez le […] ou […]" in texts and not any("@example.org" in text for text in texts)
        listed, namur.reports = namur.reports, []
        with pytest.raises(QgsProcessingException, match=f"no longer lists {len(listed)} incidents"):
            run("incidents", **told)
        with Workspace(path) as workspace:
            assert workspace.count_incidents() == len(listed) > 20


# -- repere:regionallayers ------------------------------------------------------------------------


def test_the_layers_of_the_profile_come_into_one_file(run, profile, tmp_path):
    output = tmp_path / "regional.gpkg"
    results = run("regionallayers", PROFILE=str(profile), OUTPUT=str(output))
    with sqlite3.connect(output) as file:
        counts = {
            table: file.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for (table,) in file.execute("SELECT table_name FROM gpkg_contents").fetchall()
        }
    wanted = json.loads(profile.read_text(encoding="utf-8"))["layers"]
    # and where they came from
    assert counts.pop("regional_layers") == len(wanted)
    assert counts.keys() == {f"layer_{name.replace('-', '_')}" for name in wanted}
    assert sum(counts.values()) == results["FEATURES"]
    assert counts["layer_limites_commune"] == 1


def test_a_layer_that_fails_does_not_keep_the_others_from_coming(run, profile, town, tmp_path):
    fault = {"path": "/arcgis/rest/services/PLAN_REGLEMENT", "kind": "error200", "times": None}
    requests.post(f"{town.url}/sandbox/faults", json=[fault], timeout=10).raise_for_status()
    output = tmp_path / "regional.gpkg"
    with pytest.raises(QgsProcessingException):
        run(
            "regionallayers",
            PROFILE=str(profile),
            LAYERS="cadastre-parcelles, limites-commune",
            OUTPUT=str(output),
        )
    assert QgsVectorLayer(f"{output}|layername=layer_limites_commune").featureCount() == 1


def test_a_wrong_profile_names_the_field_and_the_line(run, profile, tmp_path):
    told = json.loads(profile.read_text(encoding="utf-8"))
    told["commune"]["nis_kode"] = told["commune"].pop("nis_code")
    profile.write_text(json.dumps(told, indent=1), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"profile\.json, line \d+: .*commune\.nis_"):
        run("regionallayers", PROFILE=str(profile), OUTPUT=str(tmp_path / "regional.gpkg"))


# -- repere:checkservices -------------------------------------------------------------------------


def test_the_live_services_are_held_against_what_is_described(run, profile, tmp_path):
    newer, table = tmp_path / "newer.json", tmp_path / "seen.csv"
    results = run("checkservices", PROFILE=str(profile), OUTPUT=str(table), NEWER=str(newer))
    # the town plays sixteen layers of the catalogue's hundred and more: the others are not there, and are told
    assert results["PASSED"] > 30 and results["FAILED"] > 50
    data = newer.read_bytes()
    assert hashlib.sha256(data).hexdigest() == results["SHA256"]
    assert len(catalogue.parse_verified(data, results["SHA256"], "newer.json").layers) >= 95
    told = table.read_text(encoding="utf-8-sig")
    assert "number:plan-de-secteur" in told and "passed" in told


def test_without_internet_nothing_is_known_and_that_is_told(algorithms, profile, tmp_path):
    import processing

    told = json.loads(profile.read_text(encoding="utf-8"))
    for service in told["services"].values():
        service["url"] = "http://127.0.0.1:9/arcgis/rest/services"
    only = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    only["layers"] = [layer for layer in only["layers"] if "root" not in layer]
    (tmp_path / "ours.json").write_text(json.dumps(only), encoding="utf-8")
    profile.write_text(json.dumps(told), encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    results = processing.run(
        "repere:checkservices", {"PROFILE": str(profile), "CATALOGUE": str(tmp_path / "ours.json")}, feedback=feedback
    )
    assert results["PASSED"] == results["FAILED"] == 0 < results["SKIPPED"]
    assert "internet" in feedback.textLog()


@pytest.mark.parametrize("suffix", [".json", ".html", ".pdf", ".xml"])
def test_a_service_is_held_against_its_standard(run, first_day, tmp_path, monkeypatch, suffix):
    monkeypatch.setattr("repere.ui.processing.check_conformance.MAX_REQUESTS_PER_S", 0)
    path = tmp_path / f"rapport{suffix}"
    results = run("conformance", URL=f"{first_day}/open311/v2", RULES="open311", OUTPUT=str(path))
    assert results["PASSED"] > 30 and results["SKIPPED"] >= 11
    body = path.read_bytes()
    if suffix == ".json":
        rules = json.loads(body)["rules"]
        assert {rule["verdict"] for rule in rules} <= {"passed", "failed", "warning", "skipped"}
        assert all(rule["asked"].startswith(first_day) for rule in rules if rule["verdict"] == "failed")
    else:
        begins = {".html": b"<!DOCTYPE html>", ".pdf": b"%PDF", ".xml": b"<?xml"}
        assert body.startswith(begins[suffix])


def test_a_test_category_makes_one_request_that_is_named(run, first_day, tmp_path, monkeypatch):
    monkeypatch.setattr("repere.ui.processing.check_conformance.MAX_REQUESTS_PER_S", 0)
    monkeypatch.setattr("repere.ui.processing.check_conformance.read_api_key", lambda _authcfg, _url: "k")
    path = tmp_path / "rapport.json"
    run("conformance", URL=f"{first_day}/open311/v2", RULES="open311", TEST_CATEGORY="graffitis", OUTPUT=str(path))
    report = json.loads(path.read_bytes())
    (made,) = report["written"]
    client = HttpClient("x", per_second=0)
    (record,) = client.get(f"{first_day}/open311/v2/requests/{made['id']}.json").json()
    assert record["description"] == made["description"] and report["mode"] == "write"


def test_a_report_that_is_none_and_an_address_that_is_none_are_said(run, tmp_path):
    earlier = tmp_path / "rapport.json"
    earlier.write_text("[]", encoding="utf-8")
    for parameters, words in (
        ({"URL": "http://127.0.0.1:9/v2", "EARLIER": str(earlier)}, "no report"),
        ({"URL": "file:///etc/passwd"}, "https://"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("conformance", OUTPUT=str(tmp_path / "out.html"), **parameters)
    assert not (tmp_path / "out.html").exists()


# -- repere:pushcorrections -----------------------------------------------------------------------


@pytest.fixture
def workspace(tmp_path, first_day) -> Path:
    """A workspace with one draft and one approved comment on incidents of the town."""
    path = tmp_path / "workspace.gpkg"
    first, second = Open311(HttpClient("Huy"), f"{first_day}/open311/v2").fetch_incidents(status="open").incidents[:2]
    with Workspace(path) as workspace:
        for incident in (first, second):
            workspace.enqueue(create.draft_from_incident(incident, status="fixed", comment="Réparé.", author="Test"))
        approve(workspace, workspace.list_corrections()[:1], who="Test", rules=OutboxRules())
    return path


def states(path: Path) -> Counter[str]:
    with Workspace(path) as workspace:
        return Counter(correction.state.value for correction in workspace.list_corrections())


def updates(town: str) -> int:
    return requests.get(f"{town}/sandbox/state", timeout=10).json()["updates"]


def test_only_what_was_approved_is_sent_and_once(run, profile, workspace, first_day):
    before = updates(first_day)
    results = run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(workspace))
    assert results == {"APPLIED": 1, "SUBMITTED": 0, "OTHERS": 0}
    assert updates(first_day) == before + 1
    assert states(workspace) == {"applied": 1, "draft": 1}
    assert run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(workspace))["APPLIED"] == 0
    assert updates(first_day) == before + 1


def test_a_service_in_trouble_fails_the_run_and_nothing_is_lost(run, profile, workspace, town):
    fault = {"path": "/open311", "kind": "html500", "times": None}
    requests.post(f"{town.url}/sandbox/faults", json=[fault], timeout=10).raise_for_status()
    with pytest.raises(QgsProcessingException, match="500"):
        run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(workspace))
    requests.delete(f"{town.url}/sandbox/faults", timeout=10).raise_for_status()
    # a minute later
    CircuitBreaker.reset()
    # the service is asked first, then sent what it does not have
    applied = [run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(workspace))["APPLIED"] for _run in range(2)]
    assert sum(applied) == 1


def test_a_key_that_is_missing_fails_the_run_and_the_queue_waits(run, tmp_path, first_day):
    """As in a scheduled task where nobody types the master password: FixMyStreet says 400 to an empty key."""
    path = tmp_path / "workspace.gpkg"
    with fixmystreet_updates({"1": "confirmed"}) as server:
        told = requests.get(f"{first_day}/sandbox/profile.json", timeout=10).json()
        told["services"] = {
            "reporting": {
                "kind": "open311", "name": "FixMyStreet", "url": f"{server.url}/open311/v2", "jurisdiction_id": "1",
                "requests_per_second": 0, "capabilities": {"preset": "fixmystreet", "clock_hours": 1},
            }
        }  # fmt: skip
        told.pop("sandbox")
        told["services"]["reporting"]["authcfg"] = "abc1234"
        profile = tmp_path / "namur.json"
        profile.write_text(json.dumps(told), encoding="utf-8")
        can = endpoint.parse_capabilities({"preset": "fixmystreet", "clock_hours": 1})
        incident = Open311(HttpClient("FixMyStreet"), f"{server.url}/open311/v2", "1", capabilities=can).fetch_incident(
            "1"
        )
        with Workspace(path) as workspace:
            draft = create.draft_from_incident(incident, status="fixed", comment="Réparé.", external_id="BO-1")
            workspace.enqueue(draft)
            approve(workspace, [draft], who="Test", rules=OutboxRules())
        with pytest.raises(QgsProcessingException, match="abc1234"):
            run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(path))
        assert not any(asked.method == "POST" for asked in server.asked)
    assert states(path) == {"approved": 1}


def test_a_workspace_that_is_not_there_is_not_made(run, profile, tmp_path):
    with pytest.raises(QgsProcessingException, match="no workspace"):
        run("pushcorrections", PROFILE=str(profile), WORKSPACE=str(tmp_path / "none.gpkg"))
    assert not (tmp_path / "none.gpkg").exists()


# -- qgis_process ---------------------------------------------------------------------------------


def process(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``./scripts/process`` as a person or a nightly job calls it, from any folder and without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "QGIS_CUSTOM_CONFIG_PATH")
    return subprocess.run(
        [str(ROOT / "scripts" / "process"), *arguments],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_qgis_process_compares_csv_files_by_relative_paths(lists):
    told = process(
        lists,
        "run",
        "repere:compareaddresses",
        "--",
        "REGISTER=register.csv",
        "SOURCE=best.csv",
        "OUTPUT=out.gpkg",
    )
    assert told.returncode == 0, told.stderr
    layer = QgsVectorLayer(str(lists / "out.gpkg"))
    assert names(layer) == DIFFERENCE
    assert kinds(layer)["street_name"] > 0
    refused = process(
        lists, "run", "repere:compareaddresses", "--", "REGISTER=none.csv", "SOURCE=best.csv", "OUTPUT=none.gpkg"
    )
    assert refused.returncode != 0
    assert "none.csv" in refused.stderr and "Traceback" not in refused.stderr


def test_qgis_process_asks_a_service_on_its_main_thread(first_day, tmp_path):
    told = process(tmp_path, "run", "repere:incidents", "--", f"URL={first_day}/open311/v2", "OUTPUT=incidents.gpkg")
    assert told.returncode == 0, told.stderr
    layer = QgsVectorLayer(str(tmp_path / "incidents.gpkg"))
    assert names(layer) == INCIDENT
    assert layer.featureCount() == requests.get(f"{first_day}/sandbox/state", timeout=10).json()["incidents"]


# -- repere:correctregister -----------------------------------------------------------------------


def test_what_the_source_has_right_leaves_for_the_register(run, tmp_path):
    register, path, out = tmp_path / "register.csv", tmp_path / "desk.gpkg", tmp_path / "changes.csv"
    rows = "id;rue;numero;cp;commune;x;y\nR1;Rue Haute;12;4500;Huy;211000,00;131000,00\n"
    register.write_text(rows + "R2;Rue Haute;14;4500;Huy;211020,00;131000,00\n", encoding="utf-8")
    source = tmp_path / "source.csv"
    source.write_text(rows.replace("R1", "S1").replace("12;", "12A;"), encoding="utf-8")
    found = list(compare_lists(read_csv(register), read_csv(source)))
    with Workspace(path) as made:
        made.store_discrepancies(found)
        made.decide_all([one.key for one in found], "source_right", "Anne")
    results = run("correctregister", WORKSPACE=str(path), REGISTER=str(register), OUTPUT=str(out))
    assert results["CHANGES"] == 2
    told = out.read_text(encoding="utf-8-sig")
    assert told.startswith("action;reason;decided_by;decided_at;note;id;rue;numero;cp;commune;x;y;before_id;")
    assert ";R1;Rue Haute;12A;4500;Huy;" in told and "delete;" in told
    assert register.read_text(encoding="utf-8").startswith(rows)


# -- repere:exportinspire -------------------------------------------------------------------------


def test_a_register_leaves_as_inspire_and_is_read_back(run, tmp_path):
    register, out = tmp_path / "register.csv", tmp_path / "addresses.gml"
    register.write_text(
        "id;rue;numero;cp;commune;x;y\nR1;Rue <&> Haute;12;4500;Huy;211000,00;131000,00\n", encoding="utf-8"
    )
    results = run("exportinspire", REGISTER=str(register), OUTPUT=str(out))
    assert (results["ADDRESSES"], Path(results["OUTPUT"])) == (1, out)
    again = dispatch.read_list(out)
    read = [list(getattr(again, name)) for name in ("ids", "street_names", "house_numbers", "postcodes")]
    assert read == [["R1"], ["Rue <&> Haute"], ["12"], ["4500"]]
    # written in degrees of ETRS89
    assert (again.x[0], again.y[0]) == pytest.approx((211000.0, 131000.0), abs=0.01)
