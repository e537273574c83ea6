"""Is a report where it says it is? Its position, its address and the commune, held against each other.

Each doubt is a finding with its evidence and, where it is plain, the position that mends it. Nothing is
changed by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import shape

from ...addresses.matching.house_numbers import NumberKey, number_key
from ...addresses.matching.normalise import street_key, street_readings
from ...errors import N_
from ...model.address import Addresses
from ...model.incident import Incident
from ..position import find_position_fault, to_degrees, to_lambert72

UNREADABLE = "unreadable"
"""A doubt whose row another program damaged."""

EVIDENCE = {
    "no_position": N_("The report gives no position."),
    "no_number": N_("The position received, {received}, is no position."),
    "zero": N_("The position received is 0, 0: a form filled in without a map."),
    "lon_is_lat": N_("Longitude and latitude received are the same ({received}): the longitude was lost on the way."),
    "swapped": N_("The position received, {received}, lies in Belgium only with its axes swapped."),
    "outside_commune": N_("It lies {metres} m outside {commune}."),
    "far_from_address": N_("It lies {metres} m from {address}, the address it names; nearest to it is {nearest}."),
    "no_such_number": N_("{source} has {street}, but no number {number} there."),
    "no_such_street": N_("{source} has no street named {street}."),
    UNREADABLE: N_("What was doubted here cannot be read any more; refresh the incidents to check again."),
}
"""What each kind of finding says; in the order a worklist shows them."""

_LENGTH = 200
"""Characters of an address that are read: what is longer is a story."""

_PLACE = re.compile(r"(?P<line>.*?)[\s,;-]*\b(?P<postcode>[1-9]\d{3})\s+[^\d,;]+(?:[,;].*)?")
_NUMBER = r"\d+(?:\s*[-/]\s*\d+)?(?:\s*(?:[a-z]|bis|ter|quater))?(?:[\s,/]*\b(?:bte|bo[iî]te|box|bus)\W*\w+)?"
_NUMBER_LAST = re.compile(
    rf"(?P<street>.*?[^\W\d].*?)[\s,;]+(?:n°|nr\.?|no\.?)?\s*(?P<number>{_NUMBER})", re.IGNORECASE
)
_NUMBER_FIRST = re.compile(rf"(?P<number>{_NUMBER})[\s,;]+(?P<street>.*[^\W\d].*)", re.IGNORECASE)


@dataclass(frozen=True)
class LocationFinding:
    """Hold one doubt about where a report is.

    ``kind`` is a key of EVIDENCE, ``values`` fill its sentence. ``distance_m`` is metres from where it should
    be, None where that is not known. ``lon`` and ``lat`` are the position that mends it (EPSG:4326), None
    where none is plain.
    """

    service_request_id: str
    kind: str
    values: Mapping[str, str]
    distance_m: float | None = None
    lon: float | None = None
    lat: float | None = None

    def format_evidence(self, translate: Callable[[str], str] = str) -> str:
        """Say what is odd in a sentence; of a damaged row, that it cannot be read."""
        try:
            return translate(EVIDENCE[self.kind]).format(**self.values)
        except (LookupError, TypeError):
            return translate(EVIDENCE[UNREADABLE])


@dataclass(frozen=True)
class AddressReading:
    """Hold one way to read an address of a report; ``number`` and ``postcode`` empty where it has none."""

    street: str
    number: str
    postcode: str


class AddressBook:
    """Find a source's current addresses that have a position, by what a report calls them."""

    def __init__(self, addresses: Addresses) -> None:
        self.addresses = addresses
        current = np.fromiter((status == "current" for status in addresses.statuses), dtype=bool, count=len(addresses))
        self.rows = np.flatnonzero(current & np.isfinite(addresses.x) & np.isfinite(addresses.y))
        streets: dict[str, list[int]] = {}
        self._readings: dict[str, str] = {}
        for row in self.rows.tolist():
            streets.setdefault(street_key(addresses.street_names[row]), []).append(row)
        for key, rows in streets.items():
            for reading in street_readings(addresses.street_names[rows[0]]):
                self._readings.setdefault(reading, key)
        self._streets = {key: np.array(rows) for key, rows in streets.items()}
        self._tree = shapely.STRtree(shapely.points(addresses.x[self.rows], addresses.y[self.rows]))

    def find_street(self, claim: AddressReading) -> NDArray[np.int64]:
        """Find the rows of a report's street, in its postcode if the street is there; or none."""
        key = street_key(claim.street)
        if key not in self._streets:
            key = next(filter(None, map(self._readings.get, sorted(street_readings(claim.street)))), "")
        rows: NDArray[np.int64] = self._streets.get(key, np.zeros(0, dtype=np.int64))
        there = [row for row in rows.tolist() if self.addresses.postcodes[row] == claim.postcode]
        return np.array(there) if there else rows

    def find_house(self, rows: NDArray[np.int64], number: str) -> NDArray[np.int64]:
        """Find those of ``rows`` with this number and suffix; failing that, with the number alone."""
        wanted = number_key(number)
        keys = [self._number(row) for row in rows.tolist()]
        for same in (2, 1):
            found = [row for row, key in zip(rows.tolist(), keys) if key[:same] == wanted[:same]]
            if found:
                return np.array(found)
        return np.zeros(0, dtype=np.int64)

    def measure_distance(self, rows: NDArray[np.int64], x: float, y: float) -> tuple[float, int]:
        """Measure the metres from a point (EPSG:31370) to the nearest of ``rows``, and return that row too."""
        metres = np.hypot(self.addresses.x[rows] - x, self.addresses.y[rows] - y)
        nearest = int(metres.argmin())
        return float(metres[nearest]), int(rows[nearest])

    def find_nearest(self, x: float, y: float) -> str:
        """Find the address nearest to a point (EPSG:31370), as a person writes it."""
        return self.addresses.format_label(int(self.rows[self._tree.nearest(shapely.Point(x, y))]))

    def _number(self, row: int) -> NumberKey:
        return number_key(self.addresses.house_numbers[row], self.addresses.box_numbers[row])


def check_locations(
    incidents: Sequence[Incident],
    *,
    boundary: Mapping[str, Any],
    commune: str,
    book: AddressBook | None = None,
    outside_m: float = 100.0,
    address_m: float = 150.0,
) -> list[LocationFinding]:
    """Check where these reports are, and return every doubt, in their order.

    ``boundary`` is GeoJSON in EPSG:31370 (a profile's), or in EPSG:4326 if its numbers are degrees; beyond it,
    ``outside_m`` metres are allowed, for boundaries are simplified. ``address_m`` is how far a report may be
    from the address it names: people stand where the hole is, and write the nearest door. Without a
    ``book``, addresses are not looked at.
    """
    x, y = to_lambert72(incidents)
    beyond = _metres_outside(boundary, x, y)
    found: list[LocationFinding] = []
    for row, incident in enumerate(incidents):
        claim, rows = _claim(incident, book)
        placed = bool(np.isfinite(x[row]))
        if not placed:
            found.append(_unplaced(incident, book, claim, rows))
        elif beyond[row] > outside_m:
            values = {"metres": _written(beyond[row]), "commune": commune}
            found.append(LocationFinding(incident.service_request_id, "outside_commune", values, _rounded(beyond[row])))
        if book is not None and claim is not None:
            found.extend(_address(incident, book, claim, rows, (x[row], y[row]) if placed else None, address_m))
    return found


@lru_cache(maxsize=100_000)
def parse_address(address: str) -> tuple[AddressReading, ...]:
    """Parse the ways to read an address, the likeliest first; none if it is no address.

    Belgian order is street, number, postcode; the number may come first, and a street may end in one
    (Rue de 1830). A text without number and postcode is taken as a street's name only by who knows it.
    """
    text = " ".join(address[:_LENGTH].split())
    place = _PLACE.fullmatch(text)
    line = (place["line"] if place else text).strip(" ,;")
    postcode = place["postcode"] if place else ""
    read = [form.fullmatch(line) for form in (_NUMBER_LAST, _NUMBER_FIRST)]
    found = [AddressReading(match["street"].strip(" ,;"), match["number"], postcode) for match in read if match]
    return (*found, AddressReading(line, "", postcode)) if line else ()


def _claim(incident: Incident, book: AddressBook | None) -> tuple[AddressReading | None, NDArray[np.int64]]:
    """Return the reading whose street the book knows, else the likeliest if it looks like an address; and the rows."""
    nothing = np.zeros(0, dtype=np.int64)
    if book is None or not incident.address:
        return None, nothing
    read = parse_address(incident.address)
    for claim in read:
        rows = book.find_street(claim)
        if len(rows):
            return claim, rows
    return (read[0], nothing) if read and (read[0].number or read[0].postcode) else (None, nothing)


def _unplaced(
    incident: Incident, book: AddressBook | None, claim: AddressReading | None, rows: NDArray[np.int64]
) -> LocationFinding:
    received = incident.position_received
    parts = received.split(" / ")
    kind = (find_position_fault(*parts) if len(parts) == 2 else "") or ("no_number" if received else "no_position")
    lon: float | None = None
    lat: float | None = None
    if kind == "swapped":
        lat, lon = float(parts[0]), float(parts[1])
    elif book is not None and claim is not None and claim.number and len(rows):
        houses = book.find_house(rows, claim.number)
        # one house, perhaps with several boxes at its door
        if len(houses) and np.hypot(np.ptp(book.addresses.x[houses]), np.ptp(book.addresses.y[houses])) < 1:
            lon, lat = to_degrees(book.addresses.x[houses[0]], book.addresses.y[houses[0]])
    return LocationFinding(incident.service_request_id, kind, {"received": received}, None, lon, lat)


def _address(
    incident: Incident,
    book: AddressBook,
    claim: AddressReading,
    rows: NDArray[np.int64],
    xy: tuple[float, float] | None,
    address_m: float,
) -> Iterator[LocationFinding]:
    key, source = incident.service_request_id, book.addresses.name
    if not len(rows):
        yield LocationFinding(key, "no_such_street", {"source": source, "street": claim.street})
        return
    houses = book.find_house(rows, claim.number) if claim.number else rows
    if not len(houses):
        yield LocationFinding(key, "no_such_number", {"source": source, "street": claim.street, "number": claim.number})
    if xy is None:
        return
    metres, nearest = book.measure_distance(houses if len(houses) else rows, *xy)
    if metres > address_m:
        named = book.addresses.format_label(nearest) if claim.number and len(houses) else claim.street
        values = {"metres": _written(metres), "address": named, "nearest": book.find_nearest(*xy)}
        yield LocationFinding(key, "far_from_address", values, _rounded(metres))


def _metres_outside(boundary: Mapping[str, Any], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres beyond the boundary, 0 inside; NaN for who has no place."""
    surface = shape(boundary)
    west, south, east, north = surface.bounds
    if west >= -180 and east <= 180 and south >= -90 and north <= 90:
        surface = shapely.transform(surface, lambda corners: np.column_stack(to_lambert72(corners)))
    surface = shapely.make_valid(surface)
    shapely.prepare(surface)
    points = shapely.points(x, y)
    metres = np.where(np.isfinite(x), 0.0, np.nan)
    # contains_xy would be quicker, but ends a QGIS whose GEOS is older than shapely's (shapely/shapely#1186)
    outside = np.isfinite(x) & ~shapely.intersects(surface, points)
    metres[outside] = shapely.distance(surface, points[outside])
    return metres


def _written(metres: float) -> str:
    return f"{metres:.0f}"


def _rounded(metres: float) -> float:
    return round(float(metres), 1)
