"""Is a report where it says it is? Each doubt with its evidence, and the mend where it is plain."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from repere.services.incidents.checks.location import (
    EVIDENCE,
    AddressBook,
    AddressReading,
    LocationFinding,
    check_locations,
    parse_address,
)
from repere.services.incidents.position import find_position_fault, format_raw_position, to_degrees, to_lambert72
from repere.services.model.address import Addresses
from repere.services.model.incident import Incident
from repere.services.training_town.world.town import town

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[184000, 127000], [187000, 127000], [187000, 129000], [184000, 129000], [184000, 127000]]],
}


def report(address: str = "", x: float = 185000, y: float = 128000, **changes: object) -> Incident:
    lon, lat = to_degrees(x, y)
    made = Incident("1", "open", "001", "Voirie", "", "2026-11-01T00:00:00Z", "", address, "", "", "", lon, lat)
    return made._replace(**changes)


def unplaced(lon: object, lat: object, address: str = "") -> Incident:
    return report(address, lon=None, lat=None, position_received=format_raw_position(lon, lat))


def book(*rows: tuple[str, str, float, float], statuses: list[str] | None = None) -> AddressBook:
    streets, numbers, x, y = ([row[column] for row in rows] for column in range(4))
    blank = [""] * len(rows)
    return AddressBook(
        Addresses(
            "ICAR", [str(n) for n in range(len(rows))], streets, numbers, blank, ["5000"] * len(rows),
            ["Namur"] * len(rows), statuses or ["current"] * len(rows), blank, np.array(x), np.array(y),
        )
    )  # fmt: skip


HAUTE = book(
    ("Rue Haute", "12", 185000, 128000), ("Rue Haute", "14", 185020, 128000), ("Rue Haute", "12A", 185004, 128000),
    ("Avenue du Général Foch", "1", 186000, 128000), ("Rue du Bois", "3", 186500, 128500),
)  # fmt: skip


def judged(incident: Incident, address_book: AddressBook | None = HAUTE, **how: float) -> list[LocationFinding]:
    return check_locations([incident], boundary=SQUARE, commune="Namur", book=address_book, **how)


def kinds(incident: Incident, address_book: AddressBook | None = HAUTE, **how: float) -> list[str]:
    return [found.kind for found in judged(incident, address_book, **how)]


# -- positions that cannot be meant ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lon", "lat", "kind"),
    [
        (0, 0, "zero"), ("50.4", "50.4", "lon_is_lat"), (50.44, 4.87, "swapped"), ("4,87", "50,44", "no_number"),
        ("", "", "no_position"), (None, None, "no_position"), ("4.87", None, "no_number"), ("x", "1e999", "no_number"),
        ("4 / 5", "50", "no_number"),
    ],
)  # fmt: skip
def test_a_position_that_cannot_be_meant_says_why(lon: object, lat: object, kind: str):
    (found,) = judged(unplaced(lon, lat))
    assert found.kind == kind
    assert "{" not in found.format_evidence()
    if lon and lat:
        assert str(lon) in found.format_evidence()


def test_a_usable_position_has_no_fault():
    assert find_position_fault("4.87", 50.44) == ""


def test_swapped_axes_are_swapped_back():
    (found,) = judged(unplaced(50.44, 4.87))
    assert (found.lon, found.lat) == (4.87, 50.44)


def test_the_address_gives_the_position_that_was_lost():
    (found,) = judged(unplaced("50.4", "50.4", "Rue Haute 14, 5000 Namur"))
    assert np.allclose(to_lambert72(np.array([[found.lon, found.lat]])), [[185020], [128000]], atol=0.02)
    assert judged(unplaced(0, 0, "Rue Haute, 5000 Namur"))[0].lon is None  # which house?
    assert judged(unplaced(0, 0, "Rue Haute 14"), None)[0].lon is None


# -- the commune -----------------------------------------------------------------------------------------


def test_outside_the_commune_with_what_a_simplified_boundary_allows():
    assert kinds(report(x=183950)) == []
    (found,) = judged(report(x=183800))
    assert (found.kind, found.distance_m) == ("outside_commune", pytest.approx(200, abs=0.2))
    assert found.format_evidence() == "It lies 200 m outside Namur."
    assert kinds(report(x=183950), outside_m=10) == ["outside_commune"]


def test_a_boundary_in_degrees_is_the_same_boundary():
    ring = [to_degrees(x, y) for x, y in SQUARE["coordinates"][0]]
    moved = {"type": "Polygon", "coordinates": [ring]}
    places = [report(x=183800), report(x=183950), report(x=186900, y=128900)]
    found = check_locations(places, boundary=moved, commune="Namur")
    assert [(one.kind, round(one.distance_m or 0)) for one in found] == [("outside_commune", 200)]


def test_abroad_is_outside():
    (found,) = judged(report(lon=2.35, lat=48.85))
    assert found.kind == "outside_commune"
    assert judged(report(lon=-170.0, lat=-80.0)) != []


# -- the address -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "Rue Haute 12, 5000 Namur", "12 Rue Haute, 5000 Namur", "12, rue haute", "RUE HAUTE 12", "rue haute, n° 12",
        "Rue Haute 12 bte 3, 5000 Namur, Belgique", "Rue Haute 12 5000 Namur", "Rue Haute 12-14, 5000 Namur",
        "Rue Haute", "  ", "près de l'église", "Namur", "5000 Namur", "Av. Gén. Foch", "x" * 100_000,
    ],
)  # fmt: skip
def test_nothing_to_say_of_what_agrees_or_is_no_address(address: str):
    near = report(address) if "Foch" not in address else report(address, 186000)
    assert [kind for kind in kinds(near) if kind != "no_such_number"] == []


def test_far_from_the_address_it_names():
    (found,) = judged(report("Rue Haute 12, 5000 Namur", 186000, 128000))
    assert (found.kind, found.distance_m) == ("far_from_address", 1000.0)
    assert "nearest to it is Avenue du Général Foch 1" in found.format_evidence()
    assert kinds(report("Rue Haute 12, 5000 Namur", 185100)) == []
    assert kinds(report("Rue Haute 12, 5000 Namur", 185100), address_m=50) == ["far_from_address"]
    assert found.lon is None  # which of both is wrong is for a person to say


def test_a_street_or_a_number_that_the_source_has_not():
    assert (
        judged(report("Rue Haute 99, 5000 Namur"))[0].format_evidence() == "ICAR has Rue Haute, but no number 99 there."
    )
    assert judged(report("Rue Basse 1"))[0].format_evidence() == "ICAR has no street named Rue Basse."
    assert kinds(report("Rue Haute 99, 5000 Namur", 186900)) == ["no_such_number", "far_from_address"]


def test_retired_and_unplaced_addresses_prove_nothing():
    known = book(
        ("Rue Haute", "12", 185000, 128000), ("Rue Haute", "14", np.nan, np.nan), statuses=["retired", "current"]
    )
    assert kinds(report("Rue Haute 12"), known) == ["no_such_street"]


@pytest.mark.parametrize(
    ("address", "first"),
    [
        ("Rue de 1830", AddressReading("Rue de", "1830", "")),
        ("Rue du 11 Novembre 5, 4500 Huy", AddressReading("Rue du 11 Novembre", "5", "4500")),
        ("5 bis, Rue du 11 Novembre, 4500 Huy", AddressReading("Rue du 11 Novembre", "5 bis", "4500")),
        ("Rue Haute 12/3, 5000 Namur", AddressReading("Rue Haute", "12/3", "5000")),
        ("Rue Haute", AddressReading("Rue Haute", "", "")),
        ("Place d'Armes 1 - 5000 Namur", AddressReading("Place d'Armes", "1", "5000")),
    ],
)
def test_addresses_are_read_as_belgians_write_them(address: str, first: AddressReading):
    assert parse_address(address)[0] == first


def test_a_street_that_ends_in_a_number_is_known_by_its_whole_name():
    known = book(("Rue de 1830", "7", 185000, 128000))
    assert kinds(report("Rue de 1830"), known) == []
    assert kinds(report("Rue de 1830 7"), known) == []
    assert kinds(report("Rue de 1830 9"), known) == ["no_such_number"]


def test_every_kind_has_its_sentence():
    assert all(EVIDENCE.values())


@pytest.mark.slow
def test_the_towns_reports_are_doubted_only_where_the_town_erred():
    """1,500 reports of the training town against its own houses: the ten bad positions and no other."""
    names = [name_fr for _id, _version, name_fr, _name_de, _section in town().streets]
    houses = [house for house in town().houses if names[house.street]]
    known = book(*((names[house.street], str(house.number), house.x, house.y) for house in houses))
    reports = [
        unplaced(one.lon, one.lat, one.address) if one.lon == one.lat else report(one.address, lon=one.lon, lat=one.lat)
        for one in town().reports
    ]
    boundary = shapely.geometry.mapping(town().commune.boundary)
    found = check_locations(reports, boundary=boundary, commune="Huy", book=known)
    assert sorted({one.kind for one in found} - {"no_such_street", "no_such_number"}) == ["lon_is_lat", "zero"]
    assert sum(one.kind in ("zero", "lon_is_lat") for one in found) == 10
    assert sum(one.lon is not None for one in found) >= 8
