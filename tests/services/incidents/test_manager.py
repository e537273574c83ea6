"""Who manages the road at an incident, on the training town's layers and on roads drawn for the purpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr
from repere.services import json_schema, profile
from repere.services.errors import InvalidFile, RepereError
from repere.services.http.client import HttpClient
from repere.services.incidents.checks import road_manager
from repere.services.incidents.checks.road_manager import RoadManagement, Roads, find_road_managers, parse_manager
from repere.services.incidents.forwarding import compose_handover
from repere.services.incidents.position import to_degrees
from repere.services.layers.catalogue import catalogue
from repere.services.layers.storage import load_layer
from repere.services.model.incident import Incident
from repere.services.profile import Manager
from repere.services.training_town import TrainingTown
from repere.services.training_town.world import town as world
from repere.services.workspace.workspace import Workspace

LAYERS = {layer.id: layer for layer in catalogue.read(json_schema.RESOURCES / "catalogue" / "wallonia.json").layers}
NAMUR = profile.read(json_schema.RESOURCES / "profile.example.json")


def at(x: float, y: float, key: str = "1", **changes: object) -> Incident:
    """An incident at a place in EPSG:31370."""
    lon, lat = to_degrees(x, y)
    made = Incident(key, "open", "001", "Voirie", "Trou", "2026-11-01T08:00:00Z", "", "", "", "", "", lon, lat)
    return made._replace(**changes)


def roads(**drawn: list) -> Roads:
    lines = {
        owner: np.array([shapely.LineString(line) for line in told], dtype=object) for owner, told in drawn.items()
    }
    return Roads(lines, {owner: [f"{owner} {n}" for n in range(len(told))] for owner, told in drawn.items()})


STREET = [(185000, 128000), (185400, 128000)]
CROSSING = roads(commune=[STREET], region=[[(185200, 127800), (185200, 128200)]])


def find_manager(point: tuple[float, float], how: Roads = CROSSING, **options: float) -> RoadManagement:
    (found,) = find_road_managers([at(*point)], how, **options)
    return found


# -- the nearest road, and how sure that is --------------------------------------------------------------


def test_on_the_axis_far_from_any_other_it_is_certain():
    assert find_manager((185050, 128000)) == RoadManagement("1", "commune", "commune 0", 0.0, 1.0)
    assert find_manager((185200, 128150)) == RoadManagement("1", "region", "region 0", 0.0, 1.0)


def test_the_farther_the_less_sure_and_beyond_the_tolerance_nobody_is_named():
    sure = [find_manager((185050, 128000 + metres)).confidence for metres in (0, 10, 20)]
    assert sure == [1.0, 0.8, 0.6]
    assert find_manager((185050, 128026)) == RoadManagement("1")
    assert find_manager((185050, 128026), tolerance_m=30).manager == "commune"


def test_a_tie_between_two_managers_is_a_coin_toss_and_says_so():
    tied = find_manager((185190, 128010))
    assert (tied.manager, tied.distance_m, tied.confidence) == ("commune", 10.0, 0.4)
    assert find_manager((185199, 128010)).manager == "region"
    assert find_manager((185199, 128010)).confidence < 0.7
    # two roads of one manager are no tie
    both = roads(commune=[STREET, [(185200, 127800), (185200, 128200)]])
    assert find_manager((185190, 128010), both).confidence == 0.8


def test_what_has_no_place_or_no_road_has_no_manager():
    nowhere = at(0, 0, lon=None, lat=None)
    assert find_road_managers([nowhere, at(185050, 128000, "2")], CROSSING) == [
        RoadManagement("1"), RoadManagement("2", "commune", "commune 0", 0.0, 1.0),
    ]  # fmt: skip
    assert find_manager((185050, 128000), Roads({}, {})) == RoadManagement("1")
    assert find_road_managers([], CROSSING) == []
    assert find_manager((-500_000, 9_000_000)).manager == ""


@pytest.mark.parametrize(
    ("gestion", "named"),
    [
        # both values seen in PICC_VDIFF/21, by AWV, OSM and two other clients
        ("Service public de Wallonie", "region"), ("SERVICE PUBLIC DE WALLONIE", "region"), ("Commune", "commune"),
        ("communal", "commune"), ("Province de Namur", "province"), ("Privé", "other"), ("", ""), ("  ", ""),
    ],
)  # fmt: skip
def test_what_gestion_names(gestion: str, named: str):
    assert parse_manager(gestion) == named


# -- the layers of the workspace -----------------------------------------------------------------------


def test_the_town_knows_who_manages_its_roads(tmp_path: Path):
    """The layers loaded as the plugin does, over a socket; the agency of each report is the truth."""
    path = tmp_path / "huy.gpkg"
    town = TrainingTown(tmp_path / "town.sqlite").start()
    try:
        web = HttpClient("Huy", per_second=0)
        about = profile.parse(web.get(f"{town.url}/sandbox/profile.json").body.decode(), "huy.json")
        for name in ("routes-regionales", "picc-axes"):
            load_layer.load(web, LAYERS[name], about.services["spw"].url, about.commune.boundary, path)
    finally:
        town.stop()
    told = [report for report in world.town().reports if report.lon != report.lat]
    reports = [
        at(0, 0, str(number))._replace(lon=report.lon, lat=report.lat, agency_responsible=report.agency)
        for number, report in enumerate(told)
    ]
    known = road_manager.load_roads(path)
    assert set(known.lines) == {"commune", "region"}
    found = {one.service_request_id: one for one in find_road_managers(reports, known)}
    sure = [report for report in reports if found[report.service_request_id].confidence >= 0.8]
    right = [
        (found[report.service_request_id].manager == "region") == report.agency_responsible.startswith("SPW")
        for report in sure
    ]
    assert len(sure) > 500
    assert sum(right) / len(right) > 0.97
    assert {found[report.service_request_id].manager for report in reports} >= {"commune", "region", ""}


def test_without_layers_the_person_is_told_which_to_load(tmp_path: Path):
    with Workspace(tmp_path / "w.gpkg"):
        pass
    with pytest.raises(RepereError, match="Load the layers of the regional roads"):
        road_manager.load_roads(tmp_path / "w.gpkg")


def test_one_layer_is_better_than_none(tmp_path: Path):
    _layer(tmp_path / "w.gpkg", "layer_routes_regionales", 31370, {"numero_route": "N90"}, STREET)
    known = road_manager.load_roads(tmp_path / "w.gpkg")
    assert find_manager((185050, 128000), known).road == "N90"
    assert find_manager((185050, 128500), known).manager == ""  # not regional is not yet communal


def test_motorways_and_rings_are_the_regions_too(tmp_path: Path):
    _layer(tmp_path / "w.gpkg", "layer_routes_regionales_autoroutes", 31370, {"NUMERO_ROUTE": "A4"}, STREET)
    known = road_manager.load_roads(tmp_path / "w.gpkg")
    assert (find_manager((185050, 128000), known).manager, find_manager((185050, 128000), known).road) == (
        "region",
        "A4",
    )


def test_a_road_of_the_spw_is_named_by_its_route(tmp_path: Path):
    line = [(685_050, 628_000), (685_150, 628_000)]
    told = {"GESTION": "Service public de Wallonie", "VOIRIE_NOM": "N90", "RUE_NOM1": "Rue Haute"}
    _layer(tmp_path / "w.gpkg", "layer_picc_axes", 3812, told, line)
    found = find_manager((185_095, 128_000), road_manager.load_roads(tmp_path / "w.gpkg"))
    assert (found.manager, found.road) == ("region", "N90")


def test_axes_come_in_another_system_and_without_what_we_need(tmp_path: Path):
    line = [(685_050, 628_000), (685_150, 628_000)]
    _layer(tmp_path / "w.gpkg", "layer_picc_axes", 3812, {"GESTION": "Commune", "RUE_NOM1": "Rue Haute"}, line)
    known = road_manager.load_roads(tmp_path / "w.gpkg")
    # 3812 and 31370 differ by half a million metres, and some
    assert find_manager((185_095, 128_000), known).road == "Rue Haute"
    assert find_manager((185_095, 128_000), known).distance_m < 6
    _layer(tmp_path / "b.gpkg", "layer_picc_axes", 3812, {"RUE_NOM1": "Rue Haute"}, line)
    with pytest.raises(RepereError, match="no column GESTION"):
        road_manager.load_roads(tmp_path / "b.gpkg")


def test_a_file_that_is_no_geopackage(tmp_path: Path):
    (tmp_path / "w.gpkg").write_text("no")
    with pytest.raises(InvalidFile):
        road_manager.load_roads(tmp_path / "w.gpkg")


def _layer(path: Path, table: str, epsg: int, values: dict[str, str], line: list) -> None:
    """One feature, and one without a geometry."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    layer = file.CreateLayer(table, crs, ogr.wkbMultiLineString)
    for name in values:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for wkt in (shapely.MultiLineString([line]).wkt, None):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            feature.SetField(name, value)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)


# -- the message -----------------------------------------------------------------------------------------

HOLE = at(
    185200, 128150, "4711", address="Chaussée de Dinant 12, 5000 Namur", media_url="https://f.example/1.jpg",
    description="Un trou {énorme}.\nAppelez-moi : 0475 12 34 56, jean@example.be",
)  # fmt: skip
REGIONAL = RoadManagement("4711", "region", "N92", 3.2, 0.9)


def test_a_message_says_what_is_where_and_never_who():
    told = compose_handover(HOLE, REGIONAL, NAMUR)
    assert told.to == ""
    assert told.subject == "Report 4711, Chaussée de Dinant 12, 5000 Namur: a road of yours"
    for words in ("Namur received", "you manage N92", "2026-11-01", "Voirie", "3 m from the axis", "1.jpg", "{énorme}"):
        assert words in told.body
    assert "0475" not in told.body
    assert "jean@" not in told.body


def test_a_message_goes_to_the_office_that_the_profile_names():
    offices = {"region": Manager("District de Dinant", "district@spw.example")}
    told = compose_handover(HOLE, REGIONAL, replace(NAMUR, managers=offices))
    assert told.to == "district@spw.example"
    assert "To: District de Dinant" in told.body


def test_a_message_in_the_persons_language_about_a_report_with_next_to_nothing():
    bare = HOLE._replace(lon=None, lat=None, media_url="", address="Rue\nBcc: x", description="", service_name="")
    told = compose_handover(
        bare, RoadManagement("4711", "other"), NAMUR, lambda text: text.replace("Report", "Signalement")
    )
    assert told.subject.startswith("Signalement 4711, Rue Bcc: x")
    assert "Photo" not in told.body
    assert "\n" not in told.subject
    assert "–, – (WGS 84), – m" in told.body
