"""The training town itself: is it a town, and is what was seeded true and unambiguous?"""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

import freeze_town
import pytest
import shapely
from repere.services.text import fold
from repere.services.training_town.services import arcgis_service
from repere.services.training_town.world.subset import Subset
from repere.services.training_town.world.town import pack_tables, town, unpack_tables
from repere.services.training_town.world.town_state import TownState
from town_generator import load_table
from town_generator.address_lists import vary_spelling, write_lists
from town_generator.drawing import load_drawing
from town_generator.town_plan import draw_plan, last_numbers

TABLES = {
    "street": (416, "25c18bdc0e7d5519"),
    "address": (12915, "cecf9f35a233626d"),
    "register": (12917, "7cafdeb3d566c420"),
    "truth": (2128, "d9f1cd081cbdc30b"),
    "incident": (1500, "ccd1cd80e421c91a"),
    "incident_update": (817, "7bb8077963b3233f"),
}
"""How many rows of each table the town has on 27 November 2026, and a hash of them all."""

LAYERS = {
    "boundary": (1, "672d43c9b60cc7ba"),
    "parcels": (10545, "63d1bc5199fd64be"),
    "national_roads": (5, "3a8b9457ea2fdebc"),
    "axes": (416, "ca23cd09c071d2a3"),
    "zones": (154, "2621d3c36184cbfb"),
    "flood": (5, "98c81dd0a9cd73f5"),
    "monuments": (5, "d07c82c1d765273a"),
    "inventory": (30, "36f516fe0940b167"),
    "nature": (2, "cd9d801a78b9a7e7"),
    "catchments": (1, "c07429add6d24a30"),
    "cycle_route": (1, "d052e8ea53e77e12"),
    "works": (1, "af6cadcb4c70d599"),
}
"""How many features of each layer, and a hash of all their attributes and coordinates."""

HEIGHTS = [199.392830, 162.704572, 194.457263, 199.833163, 193.655930]


@pytest.fixture(scope="module")
def plan():
    return draw_plan(load_drawing())


@pytest.fixture(scope="module")
def lists(plan):
    return write_lists(plan)


@pytest.fixture(scope="module")
def register(lists):
    return {row.id: row for row in lists.register}


@pytest.fixture(scope="module")
def source(lists):
    return {str(row.id): row for row in lists.source}


def fingerprint(rows):
    return len(rows), hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()[:16]


def test_it_is_the_same_town_every_time(tmp_path: Path):
    """Row for row what it was when it was still drawn at every start."""
    state = TownState(tmp_path / "town.sqlite", town())
    try:
        state.reset(datetime(2026, 11, 27, 8, tzinfo=timezone.utc))
        kept = {
            name: [list(row) for row in state.db.execute(f"SELECT * FROM {name} ORDER BY rowid")] for name in TABLES
        }
    finally:
        state.close()
    assert {name: fingerprint(rows) for name, rows in kept.items()} == TABLES
    assert {name: fingerprint(features) for name, features in town().layers.items()} == LAYERS
    heights = [town().altitude(203000 + 3764.4 * place, 129000 + place * 84 % 50 * 173.3) for place in range(5)]
    assert heights == pytest.approx(HEIGHTS)


def test_a_reset_is_the_first_day_whatever_was_done(tmp_path: Path):
    """The second one is a copy, and where nothing was done there is nothing to do."""
    state, now = TownState(tmp_path / "town.sqlite", town()), datetime(2026, 11, 27, 8, tzinfo=timezone.utc)

    def read() -> list[tuple[object, ...]]:
        return [tuple(row) for name in ("street", "incident") for row in state.db.execute(f"SELECT * FROM {name}")]

    try:
        state.reset(now)
        first = read()
        state.reset(now, Subset(frozenset(), frozenset()))
        assert read() != first
        state.save("part")
        state.reset(now)
        assert read() == first
        assert state.derive_cached("reports", lambda: "of the first day") == "of the first day"
        state.reset(now)
        assert state.derive_cached("reports", lambda: "of another") == "of the first day"
        with state.db:
            state.db.execute("DELETE FROM incident")
        state.reset(now)
        assert read() == first
        assert state.derive_cached("reports", lambda: "of another") == "of another"
        state.load("part")
        state.reset(now)
        assert read() == first
        state.reset(now.replace(day=28))
        assert read() != first
    finally:
        state.close()


@pytest.mark.slow
def test_the_file_is_what_its_generator_draws(plan, lists, monkeypatch):
    # drawn once for this file's tests
    monkeypatch.setattr(freeze_town, "draw_plan", lambda _drawing: plan)
    monkeypatch.setattr(freeze_town, "write_lists", lambda _plan: lists)
    file = unpack_tables((freeze_town.RESOURCES / "huy.json.xz").read_bytes())
    again = unpack_tables(pack_tables(freeze_town.draw_town("huy")))
    if again["drawn_with"] == file["drawn_with"]:
        assert again == file
    # whoever draws: the last digits of what GEOS and PROJ compute apart
    assert [row[:4] for row in again["streets"]] == [row[:4] for row in file["streets"]]
    assert len(again["addresses"]) == pytest.approx(len(file["addresses"]), rel=0.01)


def test_streets_and_houses_lie_inside_the_commune_and_out_of_the_river(plan):
    assert 380 < len(plan.streets) < 460
    houses = shapely.points([(h.x, h.y) for h in plan.houses])
    assert shapely.within(houses, plan.boundary).all()
    assert not shapely.intersects(houses, plan.river).any()
    for street in plan.streets:
        assert plan.boundary.buffer(1).contains(shapely.LineString(street.line))


def test_odd_numbers_are_on_the_left_even_ones_on_the_right(plan):
    wrong = 0
    for house in plan.houses:
        line = shapely.LineString(plan.streets[house.street].line)
        at = line.project(shapely.Point(house.x, house.y))
        a, b = line.interpolate(max(0, at - 1)), line.interpolate(at + 1)
        left = (b.x - a.x) * (house.y - a.y) - (b.y - a.y) * (house.x - a.x) > 0
        wrong += left != (house.number % 2 == 1)
    assert wrong < 0.005 * len(plan.houses)


def test_the_centre_is_denser_than_the_country(plan):
    def homes(x, y):
        return sum(math.hypot(h.x - x, h.y - y) < 500 for h in plan.houses)

    assert homes(211750, 134330) > 5 * homes(206600, 130200)


def test_parcels_do_not_overlap_and_hold_their_house(plan):
    parcels = [(h, shapely.Polygon(h.parcel)) for h in plan.houses if h.parcel]
    assert len(parcels) > 5000
    shapes = [shape for _h, shape in parcels]
    inner = shapely.buffer(shapes, -0.7)
    assert len(shapely.STRtree(inner).query(inner, predicate="intersects")[0]) == len(parcels)
    assert sum(shape.contains(shapely.Point(h.x, h.y)) for h, shape in parcels) > 0.98 * len(parcels)


def test_every_shape_that_is_served_is_valid():
    shapes = {
        key: [arcgis_service.to_shape(feature.geometry) for feature in features]
        for key, features in town().layers.items()
    }
    assert {key for key, drawn in shapes.items() if drawn} >= {"zones", "parcels", "flood", "nature"}
    assert {key for key, drawn in shapes.items() if not shapely.is_valid(drawn).all()} == set()


def test_the_zones_part_the_commune(plan):
    zones = [zone for _code, _meaning, zone in plan.zones]
    assert sum(zone.area for zone in zones) == pytest.approx(plan.boundary.area)
    assert shapely.union_all(zones).area == pytest.approx(plan.boundary.area)


def test_house_numbers_are_as_frequent_as_in_wallonia(lists):
    real = load_table("numbers.json")["house_numbers"]
    seen = Counter(int(row.house_number) for row in lists.source)
    for number in (10, 20, 40):
        share = sum(seen[n] for n in range(number, number + 6)) / sum(seen[n] for n in range(1, 7))
        expected = sum(real[number - 1 : number + 5]) / sum(real[:6])
        assert share == pytest.approx(expected, abs=0.12)
    boxed = sum(bool(row.box_number) for row in lists.source) / len(lists.source)
    assert boxed == pytest.approx(0.033, abs=0.01)


def test_last_numbers_follow_the_survival_curve():
    from random import Random

    table = load_table("numbers.json")["house_numbers"]
    drawn = last_numbers(20000, Random("test"))
    for number in (10, 50, 150):
        assert sum(n >= number for n in drawn) / len(drawn) == pytest.approx(table[number - 1] / table[0], abs=0.02)


def test_both_lists_are_large_and_no_id_comes_twice(lists, register, source):
    assert len(register) == len(lists.register) > 12000
    assert len(source) == len(lists.source) > 12000
    assert len({street.id for street in lists.streets}) == len(lists.streets)
    assert not register.keys() & source.keys()


def test_nobody_carries_two_discrepancies(lists):
    for side in ("register_id", "source_id"):
        ids = [getattr(truth, side) for truth in lists.truth if getattr(truth, side)]
        assert len(ids) == len(set(ids))


def test_each_kind_is_there_often_enough(lists):
    counts = Counter(truth.kind for truth in lists.truth)
    assert counts.keys() == {
        "missing_in_source", "missing_in_register", "position", "no_position",
        "street_name", "house_number", "postcode", "duplicate",
    }  # fmt: skip
    for kind, count in counts.items():
        assert kind == "no_position" or 150 <= count <= 250


def test_what_was_seeded_is_so(lists, register, source):
    names = {street.id: street.name for street in lists.streets}
    for truth in lists.truth:
        ours, theirs = register.get(truth.register_id), source.get(truth.source_id)
        if truth.kind in ("missing_in_source", "missing_in_register", "duplicate"):
            assert (ours is None) != (theirs is None)
            continue
        away = math.inf if theirs.x is None else math.hypot(ours.x - theirs.x, ours.y - theirs.y)
        same_number = ours.house_number == theirs.house_number + theirs.box_number or (
            (ours.house_number, ours.box_number) == (theirs.house_number, theirs.box_number)
        )
        renamed = fold(ours.street_name)[-6:] != fold(names[theirs.street_id])[-6:]
        assert (truth.kind == "position") == (3.1 < away < math.inf)
        assert (truth.kind == "no_position") == (theirs.x is None)
        assert (truth.kind == "house_number") == (not same_number)
        assert (truth.kind == "postcode") == (ours.postcode != theirs.postcode)
        assert (truth.kind == "street_name") == renamed
        if truth.kind == "position":
            assert 14.9 < away < 120.1


def test_a_new_house_number_was_never_used_in_its_street(lists, register, source):
    seeded = [t for t in lists.truth if t.kind == "house_number"]
    used = {(row.street_id, row.house_number) for row in lists.source}
    for truth in seeded:
        assert (source[truth.source_id].street_id, register[truth.register_id].house_number) not in used


def test_equivalent_spellings_are_many_and_mean_the_same(lists):
    from random import Random

    names = {name for row in lists.register for name in [row.street_name]}
    official = {street.name for street in lists.streets}
    assert len(names - official) > 80
    random = Random("test")
    written = {vary_spelling("Avenue Saint-Rémy", random) for _ in range(200)}
    assert written == {
        "Avenue Saint-Rémy", "Av. St-Rémy", "AVENUE SAINT-RÉMY", "AVENUE SAINT-REMY", "Avenue Saint-Remy",
    }  # fmt: skip
