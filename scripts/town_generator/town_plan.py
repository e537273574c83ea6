"""The lie of the land: river, streets, houses, parcels and zones of the training town.

The commune's boundary is real; all within it is invented from a fixed seed. Streets follow a
direction field around the town's nuclei, evenly spaced and denser in the centre (after Jobard and
Lefer, "Creating Evenly-Spaced Streamlines of Arbitrary Density", 1997). Metres in EPSG:31370.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any, NamedTuple

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from services.training_town.world.town import POSTCODES, boundary

from . import load_table

XY = tuple[float, float]


class Nucleus(NamedTuple):
    """A centre of building: where, how far it spreads (m), how dense (0 to 1), how its streets lie (degrees)."""

    x: float
    y: float
    spread: float
    density: float
    angle: float
    section: str


NUCLEI = (
    Nucleus(211750, 134330, 570, 1.0, 20, "Huy"),
    Nucleus(211850, 135420, 500, 0.80, 12, "Huy"),
    Nucleus(210450, 135230, 360, 0.65, 35, "Huy"),
    Nucleus(212750, 133650, 440, 0.58, -15, "Huy"),
    Nucleus(210950, 133850, 390, 0.52, 10, "Huy"),
    Nucleus(213600, 134850, 480, 0.70, 40, "Tihange"),
    Nucleus(214950, 135150, 390, 0.48, 15, "Tihange"),
    Nucleus(215250, 133900, 400, 0.46, -25, "Tihange"),
    Nucleus(207950, 133250, 460, 0.62, 25, "Ben-Ahin"),
    Nucleus(205650, 132450, 360, 0.44, 30, "Ben-Ahin"),
    Nucleus(208650, 131400, 400, 0.46, -10, "Ben-Ahin"),
    Nucleus(209600, 133350, 370, 0.44, 45, "Ben-Ahin"),
)

RIVER: tuple[XY, ...] = (
    (203800, 132000), (204900, 132850), (206500, 133480), (207700, 133860), (208600, 134260), (209500, 134680),
    (210400, 134830), (211100, 134760), (211750, 134790), (212400, 135010), (213000, 135420), (213900, 135900),
    (214900, 136250), (215800, 136800),
)  # fmt: skip

ROADS: tuple[tuple[str, bool, tuple[XY, ...]], ...] = (
    # the Walloon region's roads, then the commune's roads between its villages
    ("N90", True, (
        (204100, 132050), (205200, 132780), (206600, 133340), (207750, 133730), (208650, 134120), (209550, 134560),
        (210400, 134710), (211100, 134640), (211750, 134670), (212470, 134890), (213090, 135300), (213950, 135770),
        (214950, 136100), (215400, 136300),
    )),
    ("N617", True, (
        (209450, 135050), (209800, 134900), (210350, 134960), (211100, 134890), (211740, 134920), (212340, 135140),
        (212920, 135540), (213850, 136030), (214700, 136340), (214900, 136450),
    )),
    ("N66", True, (
        (211750, 134670), (211640, 134300), (211700, 133900), (211560, 133500), (211700, 133050), (211850, 132560),
    )),
    ("N64", True, ((211750, 134670), (211760, 134920), (211900, 135300), (211800, 135900), (212050, 136650))),
    ("N641", True, (
        (211700, 133900), (212300, 133700), (212900, 133450), (213700, 133250), (214600, 133500), (215250, 133850),
        (216000, 134000), (217000, 134100),
    )),
    ("", False, ((207950, 133400), (208300, 132700), (208600, 132000), (208750, 131400), (208500, 130500))),
    ("", False, ((208300, 132700), (209000, 133000), (209650, 133200), (210300, 133500), (210950, 133750))),
    ("", False, ((205650, 132600), (206300, 132500), (207100, 132700), (208300, 132700))),
    ("", False, ((213600, 135000), (213900, 134300), (214500, 133900), (214600, 133500))),
    ("", False, ((213700, 133250), (213300, 133900), (213200, 134600), (213090, 135300))),
    ("", False, ((208750, 131400), (207700, 131200), (206700, 130500), (206400, 129700))),
    ("", False, ((214900, 135400), (215400, 135000), (215300, 134400), (215250, 133850))),
    ("", False, ((211560, 133500), (211200, 133700), (210950, 133750), (210700, 134200), (210400, 134710))),
)  # fmt: skip
"""Through roads: number on the regional network, whether the region manages it, its course (schematic)."""

TRACE_STEP_M = 14.0
HOUSE_STEP_M = 2.0
RIVER_HALF_WIDTH_M = 58.0
GRID_M = 0.01
"""Metres between the places a corner can have in what the town serves: rounded after it is built, a polygon crosses
itself, and older GEOS then breaks off."""

MIN_ZONE_M2 = 900.0


@dataclass(frozen=True)
class TownStreet:
    """A street: its ``line``, and the number of the regional road it lies on, or empty."""

    name: str
    name_de: str
    section: str
    line: tuple[XY, ...]
    route: str

    @property
    def postcode(self) -> str:
        """The postcode of the section the street lies in."""
        return POSTCODES[self.section]


@dataclass(frozen=True)
class House:
    """A numbered door. ``street`` is a place in the plan's streets; ``parcel`` the corners of its plot, or empty."""

    street: int
    number: int
    x: float
    y: float
    parcel: tuple[XY, ...]


@dataclass(frozen=True)
class Plan:
    """The whole plan. ``zones`` part the commune: (AFFECT code, what it means, polygon)."""

    boundary: Polygon
    river: BaseGeometry
    streets: tuple[TownStreet, ...]
    houses: tuple[House, ...]
    regional_roads: tuple[tuple[str, LineString], ...]
    zones: tuple[tuple[str, str, Polygon], ...]


def draw_plan() -> Plan:
    """The plan: the same on every machine."""
    commune = boundary()
    river = smooth(RIVER, 4).buffer(RIVER_HALF_WIDTH_M).intersection(commune)
    through = [(route, regional, smooth(course, 3)) for route, regional, course in ROADS]
    roads = [(route, regional, part) for route, regional, road in through for part in clip_line(road, commune)]
    network = StreetNetwork(commune, river)
    for _route, _regional, road in roads:
        network.add(list(road.coords), 0)
        network.add(list(road.coords), 1)
    network.grow()
    streets = name_streets(
        [(route if regional else "", road) for route, regional, road in roads],
        network.join_loose_ends(),
    )
    regional_roads = tuple((route, road) for route, regional, road in roads if regional)
    return Plan(
        boundary=commune,
        river=river,
        streets=streets,
        houses=build_houses(streets, commune, river),
        regional_roads=regional_roads,
        zones=make_zones(commune, river, streets),
    )


def smooth(course: tuple[XY, ...], times: int) -> LineString:
    """A course with its corners cut (Chaikin), ends kept."""
    points = list(course)
    for _ in range(times):
        cut = [points[0]]
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = [*cut, points[-1]]
    return LineString(points)


def clip_line(line: LineString, area: BaseGeometry) -> list[LineString]:
    """The parts of ``line`` inside ``area`` that are worth a street."""
    inside = line.intersection(area.buffer(-12))
    return [part for part in getattr(inside, "geoms", [inside]) if part.length > 60]


def density(x: float, y: float) -> float:
    """How densely the town is built at a place, 0 to 1."""
    return max(n.density * math.exp(-((x - n.x) ** 2 + (y - n.y) ** 2) / (2 * n.spread**2)) for n in NUCLEI)


def section(x: float, y: float) -> str:
    """The part of the commune that a place belongs to."""
    return min(NUCLEI, key=lambda n: math.hypot(x - n.x, y - n.y) / n.spread).section


class StreetNetwork:
    """Streets while they grow: two families of lines, one along the direction field, one across."""

    CELL_M = 60.0

    def __init__(self, commune: Polygon, river: BaseGeometry) -> None:
        self.ground = commune.buffer(-40).difference(river.buffer(25))
        shapely.prepare(self.ground)
        self.random = Random("streets")
        self.lines: list[list[XY]] = []
        self.given = 0
        self._cells: tuple[dict[tuple[int, int], list[XY]], ...] = (defaultdict(list), defaultdict(list))
        self._river = [(a, b, math.atan2(b[1] - a[1], b[0] - a[0])) for a, b in zip(RIVER, RIVER[1:])]

    def add(self, line: list[XY], family: int) -> None:
        """Take up a line that others must keep their distance from."""
        for x, y in LineString(line).segmentize(TRACE_STEP_M).coords:
            self._cells[family][int(x // self.CELL_M), int(y // self.CELL_M)].append((x, y))

    def grow(self) -> None:
        """Try seeds all over the built-up land until the town is full."""
        seeds = [
            (nucleus.x + self.random.gauss(0, nucleus.spread), nucleus.y + self.random.gauss(0, nucleus.spread))
            for nucleus in NUCLEI
            for _ in range(int(0.45 * nucleus.spread))
        ]
        for family in (0, 1):
            for seed in seeds:
                if self.is_free(seed, family, 1.0):
                    line = self.trace(seed, family)
                    if LineString(line).length >= 70:
                        self.lines.append(line)
                        self.add(line, family)

    def street_gap_m(self, x: float, y: float, family: int) -> float:
        """Metres between parallel streets; blocks are longer than wide."""
        return (78.0 if family == 0 else 120.0) / math.pow(max(density(x, y), 0.1), 0.55)

    def is_free(self, at: XY, family: int, share: float) -> bool:
        """Whether a street may run here: built-up land, and no parallel street nearer than ``share`` of the gap."""
        x, y = at
        if density(x, y) < 0.13 or not shapely.contains_xy(self.ground, x, y):
            return False
        reach = share * self.street_gap_m(x, y, family)
        span = int(reach // self.CELL_M) + 1
        column, row = int(x // self.CELL_M), int(y // self.CELL_M)
        cells = self._cells[family]
        for i in range(column - span, column + span + 1):
            for j in range(row - span, row + span + 1):
                for px, py in cells.get((i, j), ()):
                    if (px - x) ** 2 + (py - y) ** 2 < reach * reach:
                        return False
        return True

    def heading(self, x: float, y: float) -> float:
        """The field's direction, radians; only its quarter turn counts, so four-fold angles are averaged."""
        c = s = 0.0
        for n in NUCLEI:
            weight = n.density * math.exp(-((x - n.x) ** 2 + (y - n.y) ** 2) / (2 * (1.6 * n.spread) ** 2))
            bend = math.radians(n.angle) + 0.35 * math.sin((x + y) / 410) + 0.3 * math.sin((x - 2 * y) / 690)
            c += weight * math.cos(4 * bend)
            s += weight * math.sin(4 * bend)
        for (ax, ay), (bx, by), along in self._river:
            away = math.hypot(x - (ax + bx) / 2, y - (ay + by) / 2)
            weight = 1.5 * math.exp(-((away / 420) ** 2))
            c += weight * math.cos(4 * along)
            s += weight * math.sin(4 * along)
        return math.atan2(s, c) / 4.0

    def trace(self, seed: XY, family: int) -> list[XY]:
        """A street through ``seed``, both ways, until something is in its way."""
        limit = self.random.uniform(250, 900)
        halves: list[list[XY]] = []
        for sign in (1, -1):
            x, y = seed
            half: list[XY] = []
            last = self.heading(x, y) + family * math.pi / 2 + (math.pi if sign < 0 else 0.0)
            while len(half) * TRACE_STEP_M < limit:
                # the field turns by quarters: keep to the branch nearest to where the street was going
                turn = (self.heading(x, y) - last + math.pi / 4) % (math.pi / 2) - math.pi / 4
                last += turn
                x, y = x + TRACE_STEP_M * math.cos(last), y + TRACE_STEP_M * math.sin(last)
                if not self.is_free((x, y), family, 0.62):
                    break
                half.append((x, y))
            halves.append(half)
        return [*reversed(halves[1]), seed, *halves[0]]

    def join_loose_ends(self) -> list[LineString]:
        """The streets with loose ends led straight on to the next street, or cut at the last crossing."""
        lines = [LineString(line) for line in self.lines]
        every = lines + [smooth(course, 3) for _route, _regional, course in ROADS]
        tree = shapely.STRtree(every)
        dry = self.ground.buffer(30)
        shapely.prepare(dry)
        joined = []
        for place, line in enumerate(lines):
            for _end in (0, 1):
                line = self._extend_or_cut(line, [every[i] for i in tree.query(line.buffer(90)) if i != place], dry)
                line = line.reverse()
            joined.append(line.simplify(0.8))
        return joined

    def _extend_or_cut(self, line: LineString, others: list[LineString], dry: BaseGeometry) -> LineString:
        (bx, by), (ax, ay) = line.coords[-2:]
        reach = 90 / math.hypot(ax - bx, ay - by)
        ahead = LineString([(ax, ay), (ax + reach * (ax - bx), ay + reach * (ay - by))])
        hits = [p for other in others for p in points_of(ahead.intersection(other)) if dry.contains(p)]
        if hits:
            to = min(hits, key=Point(ax, ay).distance)
            return LineString([*line.coords, (to.x, to.y)])
        crossings = [line.project(p) for other in others for p in points_of(line.intersection(other))]
        last = max(crossings, default=0.0)
        return substring(line, 0, last) if line.length - 60 < last and last > 60 else line


def points_of(geometry: BaseGeometry) -> list[Point]:
    """The points of an intersection of lines; shared stretches are left out."""
    return [part for part in getattr(geometry, "geoms", [geometry]) if isinstance(part, Point) and not part.is_empty]


def name_streets(through: list[tuple[str, LineString]], local: list[LineString]) -> tuple[TownStreet, ...]:
    """Lines cut into streets of a believable length, each with a name of its own."""
    random = Random("names")
    words = load_table("streets.json")
    names = StreetNames(random, words)
    streets: list[TownStreet] = []
    for route, road in through:
        for part in cut_line(road, random, 420, 900):
            streets.append(named(part, names.road(route) if route else "", route))
    for line in local:
        for part in cut_line(line, random, 170, 520):
            streets.append(named(part, "", ""))
    # the longest ones are worth a name; what is left over belongs to its neighbour
    streets = [street for street in streets if LineString(street.line).length >= 75]
    marked = {"Huy": "HU", "Ben-Ahin": "BA", "Tihange": "TI"}
    wanted = [name for pair in words["marked"] for name in pair]
    special = [(words["german"], "Ben-Ahin"), *((name, "Huy") for name in words["commas"])]
    special += [(name, part) for name in wanted for part, mark in marked.items() if f"({mark})" in name]
    result = list(streets)
    for name, part in special:
        # a village street of middling length carries it
        place = min(
            (i for i, street in enumerate(result) if not (street.name or street.name_de) and street.section == part),
            key=lambda i: abs(LineString(result[i].line).length - 330),
        )
        german = name == words["german"]
        result[place] = replace(result[place], name="" if german else name, name_de=name if german else "")
    return tuple(
        street if street.name or street.name_de else replace(street, name=names.local(street)) for street in result
    )


def named(part: LineString, name: str, route: str) -> TownStreet:
    """A street along ``part``; an empty name is filled later."""
    middle = part.interpolate(0.5, normalized=True)
    line = tuple((round(x, 2), round(y, 2)) for x, y in part.coords)
    return TownStreet(name, "", section(middle.x, middle.y), line, route)


class StreetNames:
    """Gives each name once."""

    def __init__(self, random: Random, words: dict[str, Any]) -> None:
        self._random = random
        self._roads = {route: iter(names) for route, names in words["roads"].items()}
        self._kinds = words["kinds"]
        self._other_names = self._shuffled(words["streets"])
        self._used_names: set[str] = set()

    def _shuffled(self, names: list[str]) -> Iterator[str]:
        while True:
            yield from sorted(names, key=lambda _name: self._random.random())

    def road(self, route: str) -> str:
        """The next name along a regional road; empty once they are used up."""
        return next(self._roads[route], "")

    def local(self, street: TownStreet) -> str:
        """A name for a street in the centre or in a village."""
        x, y = street.line[len(street.line) // 2]
        kinds = self._kinds["centre" if density(x, y) > 0.55 else "village"]
        while True:
            name = f"{self._random.choice(kinds)} {next(self._other_names)}"
            if name not in self._used_names:
                self._used_names.add(name)
                return name


def cut_line(line: LineString, random: Random, least: float, most: float) -> Iterator[LineString]:
    """``line`` in parts of ``least`` to ``most`` metres; a short rest stays with the last part."""
    at = 0.0
    while at < line.length:
        to = at + random.uniform(least, most)
        if line.length - to < 0.6 * least:
            to = line.length
        yield substring(line, at, to)
        at = to


def last_numbers(count: int, random: Random) -> list[int]:
    """How far the numbers of ``count`` streets run, ascending, so that every number is as frequent as it really is.

    A number n occurs once in every street that runs to n or farther: the table is its survival curve.
    """
    table = np.array(load_table("numbers.json")["house_numbers"], dtype=float)
    survival = np.minimum.accumulate(table / table[0])
    # ascending for searchsorted; the smallest survival is the highest number
    draws = [len(survival) - int(np.searchsorted(survival[::-1], random.random() or 0.5)) for _ in range(count)]
    return sorted(max(1, draw) for draw in draws)


def build_houses(streets: tuple[TownStreet, ...], commune: Polygon, river: BaseGeometry) -> tuple[House, ...]:
    """Houses on both sides of each street, odd numbers on the left, with a plot behind most of them."""
    random = Random("houses")
    lines = [LineString(street.line) for street in streets]
    free = [built_up(line) for line in lines]
    order = sorted(range(len(lines)), key=lambda i: len(free[i]) * random.uniform(0.75, 1.3))
    houses: list[House] = []
    for place, last in zip(order, last_numbers(len(order), random)):
        for side in (1, 0):
            # doors stand at least 6.5 m apart
            numbers = range(1 if side else 2, last + 1, 2)[: int(HOUSE_STEP_M * len(free[place]) / 6.5)]
            frontage = HOUSE_STEP_M * len(free[place]) / max(1, len(numbers))
            for i, number in enumerate(numbers):
                at = free[place][int((i + 0.5) * len(free[place]) / len(numbers))]
                if random.random() > 0.035:
                    houses.append(_house(lines[place], place, number, side, at - frontage / 2, frontage, random))
    houses.sort(key=lambda house: (house.street, house.number))
    return _drop_collisions(houses, lines, commune, river)


def built_up(line: LineString) -> list[float]:
    """Metres along a street where houses stand, one every PACE: all of it in town, in clusters in the country."""
    places = []
    for step in range(int(line.length / HOUSE_STEP_M)):
        here = line.interpolate((step + 0.5) * HOUSE_STEP_M)
        if density(here.x, here.y) + 0.2 * math.sin(here.x / 150) * math.sin(here.y / 190) > 0.12:
            places.append((step + 0.5) * HOUSE_STEP_M)
    return places


def _house(
    line: LineString, street: int, number: int, side: int, start: float, frontage: float, random: Random
) -> House:
    sign = 1.0 if side else -1.0
    setback = min(6 + frontage / 4, 13) + random.uniform(0, 1.5)
    depth = min(34.0, 16 + frontage)
    half = min(frontage, 32.0) / 2
    middle = start + frontage / 2
    corners = []
    for at in (max(0.0, middle - half), min(line.length, middle + half)):
        foot = line.interpolate(at)
        nx, ny = _across(line, at)
        corners.append([(round(foot.x + sign * off * nx, 2), round(foot.y + sign * off * ny, 2)) for off in (4, depth)])
    (a, b), (d, c) = corners
    door = line.interpolate(middle + frontage * random.uniform(-0.08, 0.08))
    nx, ny = _across(line, middle)
    x, y = round(door.x + sign * setback * nx, 2), round(door.y + sign * setback * ny, 2)
    return House(street, number, x, y, (a, b, c, d))


def _across(line: LineString, at: float) -> XY:
    """The unit vector to the left of ``line`` at a distance along it."""
    a, b = line.interpolate(max(0.0, at - 3)), line.interpolate(min(line.length, at + 3))
    length = math.hypot(b.x - a.x, b.y - a.y) or 1.0
    return -(b.y - a.y) / length, (b.x - a.x) / length


def _drop_collisions(
    houses: list[House], lines: list[LineString], commune: Polygon, river: BaseGeometry
) -> tuple[House, ...]:
    """The houses that stand in nobody's way; a plot that runs into another, or into a street, is left out."""
    x, y = np.array([house.x for house in houses]), np.array([house.y for house in houses])
    ground = commune.buffer(-8).difference(river.buffer(4))
    shapely.prepare(ground)
    keep = shapely.contains_xy(ground, x, y)
    points = shapely.points(x, y)
    roads = shapely.STRtree(lines)
    for house, street in roads.query(points, predicate="dwithin", distance=5.5).T:
        keep[house] &= houses[house].street == street
    for a, b in shapely.STRtree(points).query(points, predicate="dwithin", distance=6.0).T:
        if a < b and keep[a]:
            keep[b] = False
    houses = [house for house, kept in zip(houses, keep) if kept]
    plots = shapely.polygons([house.parcel for house in houses])
    fits = shapely.is_valid(plots) & shapely.within(plots, ground)
    for plot in roads.query(plots, predicate="intersects")[0]:
        fits[plot] = False
    inner = shapely.buffer(plots, -0.6)
    for a, b in shapely.STRtree(inner).query(inner, predicate="intersects").T:
        if a < b and fits[a]:
            fits[b] = False
    return tuple(house if fit else replace(house, parcel=()) for house, fit in zip(houses, fits))


def make_wood(x: float, y: float, radius: float) -> Polygon:
    """A patch of forest with an uneven edge."""
    corners = []
    for step in range(48):
        turn = step * math.tau / 48
        r = radius * (1 + 0.22 * math.sin(2 * turn + x) + 0.13 * math.sin(3 * turn + y) + 0.06 * math.sin(7 * turn))
        corners.append((x + 1.3 * r * math.cos(turn), y + 0.8 * r * math.sin(turn)))
    return Polygon(corners)


def make_zones(
    commune: Polygon, river: BaseGeometry, streets: tuple[TownStreet, ...]
) -> tuple[tuple[str, str, Polygon], ...]:
    """The plan de secteur, invented: each zone takes what the zones before it left of the commune.

    Codes (AFFECT): Mikajy01/walon-map-public at 112698c; the river is not zoned.
    """
    lines: dict[str, list[LineString]] = {"H01": [], "H02": []}
    for street in streets:
        x, y = street.line[len(street.line) // 2]
        if density(x, y) > 0.13:
            lines["H01" if density(x, y) > 0.4 else "H02"].append(LineString(street.line))
    works = Polygon([(213900, 135480), (215400, 136050), (215300, 136250), (213850, 135720)]).buffer(90)
    woods = [make_wood(x, y, r) for x, y, r in (
        (206600, 131500, 800), (205200, 131600, 450), (207500, 130300, 600), (209800, 132300, 500),
        (212350, 132750, 420), (214300, 133950, 330), (216200, 133400, 600), (209500, 134150, 330),
        (209200, 135000, 350), (213400, 136350, 300), (216000, 135900, 420),
    )]  # fmt: skip
    wishes: list[tuple[str, str, BaseGeometry]] = [
        ("V01", "Non affecté", river),
        ("A02", "Activité économique industrielle", works),
        ("H01", "Habitat", shapely.union_all(lines["H01"]).buffer(120).buffer(-65)),
        ("H02", "Habitat à caractère rural", shapely.union_all(lines["H02"]).buffer(90).buffer(-40)),
        ("R02", "Forestière", shapely.union_all(woods)),
        ("R01", "Agricole", commune),
    ]
    left: BaseGeometry = commune
    zones = []
    for code, meaning, wish in wishes:
        taken = shapely.set_precision((wish if wish is commune else wish.simplify(2)).intersection(left), GRID_M)
        # slivers are left to the next zone; the last one takes everything
        least = MIN_ZONE_M2 if wish is not commune else 0.0
        parts = [p for p in getattr(taken, "geoms", [taken]) if isinstance(p, Polygon) and p.area > least]
        left = shapely.set_precision(left.difference(shapely.union_all(parts)), GRID_M)
        zones += [(code, meaning, part) for part in parts]
    return tuple(zones)
