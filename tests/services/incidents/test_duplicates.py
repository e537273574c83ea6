"""Reports that are probably of one thing, and those that are not."""

from __future__ import annotations

import numpy as np
import pytest
from repere.services.incidents.checks.duplicates import MAX_REPORTS_PER_SPOT, Duplicate, find_duplicates, map_families
from repere.services.incidents.position import to_degrees
from repere.services.model.incident import Category, Incident

LON, LAT = to_degrees(185000, 128000)
FAMILY = {"hole": "voirie", "crack": "voirie", "bags": "propreté"}


def report(key: str, east: float = 0, day: int = 1, code: str = "hole", **changes: object) -> Incident:
    """A report ``east`` metres from the first, in November."""
    lon, lat = to_degrees(185000 + east, 128000)
    made = Incident(key, "open", code, "", "Gros trou", f"2026-11-{day:02}T08:00:00Z", "", "", "", "", "", lon, lat)
    return made._replace(**changes)


def pairs(*reports: Incident, **how: float) -> list[tuple[str, str]]:
    return [(pair.first_id, pair.second_id) for pair in find_duplicates(reports, FAMILY, **how)]


def test_a_pair_tells_how_far_how_long_and_how_sure():
    assert find_duplicates([report("b", 30, 4), report("a")], FAMILY) == [Duplicate("a", "b", 30.0, 3.0, 0.8)]


@pytest.mark.parametrize(
    ("other", "is_pair"),
    [
        (report("b", 49), True),
        (report("b", 51), False),
        (report("b", 0, 30), True),
        (report("b", 0, 1, requested_datetime="2026-12-02T08:00:00Z"), False),
        (report("b", 0, 1, requested_datetime="2026-10-02T09:00:00Z"), True),  # before, in another period
        (report("b", code="crack"), True),
        (report("b", code="bags"), False),
        (report("b", code="unknown"), False),
        (report("b", lon=None, lat=None), False),
        (report("b", requested_datetime=""), False),
        (report("b", requested_datetime="hier"), False),
    ],
)
def test_same_family_near_in_space_and_time(other: Incident, is_pair: bool):
    assert bool(pairs(report("a"), other)) is is_pair
    assert bool(pairs(other, report("a"))) is is_pair


def test_the_profile_says_how_near():
    far = report("a"), report("b", 80, 20)
    assert pairs(*far, max_distance_m=100, max_days=20) == [("a", "b")]
    assert pairs(*far, max_distance_m=100, max_days=18) == []


def test_what_was_closed_before_happened_again_and_what_is_all_closed_is_done():
    shut = {"status": "fixed", "updated_datetime": "2026-11-03T00:00:00Z"}
    assert pairs(report("a", **shut), report("b", 5, 4)) == []
    assert pairs(report("a", **shut), report("b", 5, 2)) == [("a", "b")]
    assert pairs(report("a", **shut), report("b", 5, 2, **shut)) == []


def test_other_words_and_another_category_make_it_less_likely():
    same, words, category = (
        find_duplicates([report("a"), other], FAMILY)[0].confidence
        for other in (report("b"), report("b", description="xyz"), report("b", code="crack"))
    )
    assert same == 1.0
    assert words < category < same


def test_the_likeliest_comes_first_and_three_of_one_thing_are_three_pairs():
    assert pairs(report("a"), report("b", 10), report("c", 45)) == [("a", "b"), ("b", "c"), ("a", "c")]


def test_a_default_position_is_not_a_crowd_of_duplicates():
    """A form that puts whoever drew nothing into the town hall: fifty reports at one metre say nothing."""
    crowd = [report(str(number)) for number in range(MAX_REPORTS_PER_SPOT)]
    assert pairs(*crowd, report("a", 500), report("b", 510)) == [("a", "b")]
    assert len(pairs(*crowd[1:])) == (MAX_REPORTS_PER_SPOT - 1) * (MAX_REPORTS_PER_SPOT - 2) / 2


@pytest.mark.slow
def test_every_pair_that_a_plain_search_finds_and_no_other():
    """Against the plain way, each with each, on 600 reports strewn over a square and a quarter."""
    random = np.random.default_rng(7)
    reports = []
    for number in range(600):
        lon, lat = to_degrees(185000 + random.uniform(0, 600), 128000 + random.uniform(0, 600))
        day = f"2026-{random.integers(8, 11):02}-{random.integers(1, 28):02}T08:00:00Z"
        code = str(random.choice(["hole", "crack", "bags", "other"]))
        reports.append(report(str(number), lon=lon, lat=lat, requested_datetime=day, code=code))
    found = {frozenset((pair.first_id, pair.second_id)) for pair in find_duplicates(reports, FAMILY)}
    assert found == _plain(reports)
    assert len(found) > 100


def _plain(reports: list[Incident]) -> set[frozenset[str]]:
    from repere.services.incidents.position import to_lambert72

    x, y = to_lambert72(reports)
    found = set()
    for a, one in enumerate(reports):
        for b, other in enumerate(reports[:a]):
            days = abs(np.datetime64(one.requested_datetime[:-1]) - np.datetime64(other.requested_datetime[:-1]))
            near = np.hypot(x[a] - x[b], y[a] - y[b]) <= 50 and days <= np.timedelta64(30, "D")
            if near and FAMILY.get(one.service_code, one.service_code) == FAMILY.get(
                other.service_code, other.service_code
            ):
                found.add(frozenset((one.service_request_id, other.service_request_id)))
    return found


def test_nothing_and_little():
    assert pairs() == []
    assert pairs(report("a")) == []
    assert pairs(report("a", description="\ud83d" + "x" * 100_000), report("b", description="")) == [("a", "b")]


def test_a_family_is_a_group_where_the_service_tells_groups():
    told = [Category("hole", "Trou", "", "Voirie", False), Category("x", "X", "", "", False)]
    assert map_families(told) == {"hole": "voirie", "x": "x"}
