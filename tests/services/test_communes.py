"""The communes that ship: all of today's, found as a person types, with boundaries that fit together."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from repere.services import communes, json_schema, profile
from repere.services.errors import InvalidFile
from repere.services.profile_exchange import format_profile, write_profile
from shapely.geometry import shape

NIS = json_schema.load_schema("nis_codes.json")


def names(text: str) -> list[str]:
    return [match.commune.name for match in communes.search_communes(text)]


def first(text: str) -> communes.Match:
    return communes.search_communes(text)[0]


def test_every_commune_of_today_ships_once_with_names_postcodes_and_sections():
    entries = communes.list_communes()
    assert [entry.nis_code for entry in entries] == NIS["communes"]
    assert len(entries) == 261
    assert all(entry.postcodes and entry.sections and {"fr", "nl"} <= set(entry.names) for entry in entries)
    assert sum("de" in entry.names for entry in entries) == 9


def test_the_file_is_small_and_says_whose_data_it_is():
    path = json_schema.RESOURCES / "communes.json"
    assert path.stat().st_size < 600_000
    content = json.loads(path.read_text(encoding="utf-8"))
    assert all(source["credit"] and source["licence"] for source in content["sources"])
    assert content["crs"] == "EPSG:31370" and content["tolerance_m"] > 0
    assert "Statbel" in communes.boundary_credit()


@pytest.mark.parametrize(
    ("text", "name", "by"),
    [
        ("Gemb", "Gembloux", "Gembloux"),
        ("gembloux", "Gembloux", "Gembloux"),
        ("5030", "Gembloux", "5030"),
        ("92142", "Gembloux", "NIS 92142"),
        ("Jambes", "Namur", "Jambes (5100)"),
        ("Namen", "Namur", "Namen"),
        ("amblève", "Amel", "Amblève"),
        ("AMEL", "Amel", "Amel"),
        ("liege", "Liège", "Liège"),
        ("Luik", "Liège", "Luik"),
        ("braine l’all", "Braine-l'Alleud", "Braine-l'Alleud"),
        ("Corroy le chateau", "Gembloux", "Corroy-le-Château (5032)"),
        ("St-Vith", "Sankt Vith", "Saint-Vith"),
        ("54007", "Mouscron", "NIS 54007"),
        ("55022", "La Louvière", "NIS 55022"),
        ("louviere", "La Louvière", "La Louvière"),
        ("82003", "Bastogne", "NIS 82003"),
        ("82005", "Bastogne", "NIS 82005"),
        ("Bertogne", "Bastogne", "Bertogne (6687)"),
        ("Bastenaken", "Bastogne", "Bastenaken"),
        ("  spa ", "Spa", "Spa"),
    ],
)
def test_a_commune_is_found_as_a_person_knows_it(text, name, by):
    match = first(text)
    assert (match.commune.name, match.by) == (name, by)


def test_what_begins_with_the_text_goes_first_and_a_name_before_a_section():
    found = communes.search_communes("Saint")
    assert all(match.by.startswith(("Saint", "St")) for match in found)
    assert [match.commune.name for match in communes.search_communes("namur")][0] == "Namur"
    assert len({match.commune.nis_code for match in found}) == len(found) == 12


def test_a_name_that_several_communes_have_gives_all_of_them():
    sections = [
        entry.name for entry in communes.list_communes() if any(name == "Longchamps" for name, _codes in entry.sections)
    ]
    assert len(sections) > 1 and set(sections) <= set(names("longchamps"))


@pytest.mark.parametrize(
    "text", ["", "   ", "-", "'", "Antwerpen", "1000", "99999", "x" * 1_000_000, "Gem\0bloux", "%", "*"]
)
def test_what_names_no_walloon_commune_gives_none(text):
    assert names(text) == []


def test_each_boundary_is_a_surface_and_neighbours_share_their_edges():
    surfaces = np.array([shape(entry.boundary) for entry in communes.list_communes()], dtype=object)
    assert shapely.is_valid(surfaces).all()
    # Statbel: Wallonia has 16,901 km²
    assert sum(surface.area for surface in surfaces) / 1e6 == pytest.approx(16_901, rel=0.005)
    edges: dict[frozenset[tuple[float, float]], int] = {}
    for surface in surfaces:
        for ring in shapely.get_rings(surface):
            corners = [tuple(corner) for corner in shapely.get_coordinates(ring)]
            for edge in zip(corners, corners[1:]):
                edges[frozenset(edge)] = edges.get(frozenset(edge), 0) + 1
    assert set(edges.values()) == {1, 2}
    shared = [line for line, count in edges.items() if count == 2]
    assert len(shared) > 20_000
    gap = shapely.union_all(surfaces)
    # one land without slits: enclaves of another country are the only holes there may be
    assert all(shapely.Polygon(ring).area > 10_000 for part in getattr(gap, "geoms", [gap]) for ring in part.interiors)


def test_bastogne_is_one_surface_with_bertogne():
    bastogne = communes.get_commune("82039")
    assert bastogne.postcodes == ("6600", "6687")
    assert profile.former_nis("82039") == ("82003", "82005")
    assert communes.get_commune("82003") is None
    assert bastogne.boundary["type"] == "Polygon"


def test_a_commune_becomes_a_whole_profile_that_its_file_gives_back(tmp_path):
    made = communes.create_profile(communes.get_commune("92142"))
    write_profile(made, tmp_path / "gembloux.json")
    read = profile.read(tmp_path / "gembloux.json")
    assert read == made
    assert (read.name, read.commune.nis_code, read.services) == ("Gembloux", "92142", {})
    assert {"spw", "geocoder", "best", "addressing"} <= set(profile.complete_services(read).services)
    assert shape(read.commune.boundary).contains(shapely.Point(173800, 137900))


def test_every_commune_makes_a_profile_that_is_taken():
    for entry in communes.list_communes():
        text = format_profile(communes.create_profile(entry))
        assert profile.parse(text, "p.json").commune.nis_code == entry.nis_code


def test_all_of_wallonia_is_found_and_opened_like_a_commune(tmp_path):
    region = first("wallo").commune
    made = communes.create_profile(region)
    write_profile(made, tmp_path / "wallonie.json")
    read = profile.read(tmp_path / "wallonie.json")
    assert read.area == (profile.WALLONIA,) and read.commune.nis_code == "03000"
    assert communes.list_area(read) == tuple(NIS["communes"])
    whole = shape(read.commune.boundary)
    assert whole.is_valid
    assert all(part.area > 1e6 for part in shapely.get_parts(whole)), "what is left of a gap is no part of the region"
    # Statbel gives Wallonia 16,901 km²
    assert whole.area / 1e6 == pytest.approx(16901, rel=0.01)


def test_an_area_holds_the_communes_of_today_each_once(tmp_path):
    gembloux = communes.create_profile(first("gembloux").commune)
    assert communes.list_area(gembloux) == ("92142",)
    told = json.loads(format_profile(gembloux))
    # Bastogne with Bertogne is one commune since 2024-12-02
    read = profile.parse(json.dumps({**told, "area": ["92142", "82003", "82005"]}), "area")
    assert communes.list_area(read) == ("92142", "82039")
    assert communes.name_commune("82005") == "Bastogne" and communes.name_commune("99999") == "99999"


@pytest.mark.parametrize(
    "change",
    [
        {"area": []},
        {"area": ["21004"]},
        {"area": ["03000"]},
        {"area": "wallonia"},
        {"area": [92142]},
        {"area": ["WALLONIA"]},
        {"reasons": [{"code": "doublon", "words": "a"}, {"code": "doublon", "words": "b"}]},
        {"reasons": [{"code": "Doublon", "words": "a"}]},
        {"reasons": [{"code": "doublon", "words": " "}]},
        {"outbox": {"senders": [""]}},
        {"commune": {"nis_code": "03000"}},
    ],
)
def test_an_area_or_a_reason_that_is_none_is_change(change):
    known = json.loads(format_profile(communes.create_profile(first("gembloux").commune)))
    if "commune" in change:
        change = {"commune": {**known["commune"], **change["commune"]}}
    with pytest.raises(InvalidFile):
        profile.parse(json.dumps({**known, **change}), "gembloux.json")
