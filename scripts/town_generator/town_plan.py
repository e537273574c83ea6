"""The lie of the land: river, streets, houses, parcels and zones of the training town.

The commune's boundary is real; all within it is invented from a fixed seed. Streets follow a
direction field around the town's nuclei, evenly spaced and denser in the centre (after Jobard and
Lefer, "Creating Evenly-Spaced Streamlines of Arbitrary Density", 1997). Metres in EPSG:31370.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from . import load_table
from .drawing import XY, Drawing
from .street_names import TownStreet, name_streets

TRACE_STEP_M = 14.0
HOUSE_STEP_M = 2.0
GRID_M = 0.01
"""Metres between the places a corner can have in what the town serves: rounded after it is built, a polygon crosses
itself, and older GEOS then breaks off."""

MIN_ZONE_M2 = 900.0


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

    drawing: Drawing
    river: BaseGeometry
    streets: tuple[TownStreet, ...]
    houses: tuple[House, ...]
    regional_roads: tuple[tuple[str, LineString], ...]
    zones: tuple[tuple[str, str, Polygon], ...]

    @property
    def boundary(self) -> Polygon:
        """The commune's boundary."""
        return self.drawing.commune.boundary


def draw_plan(drawing: Drawing) -> Plan:
    """The plan: the same on every machine."""
    commune = drawing.commune.boundary
    river = smooth(drawing.river, 4).buffer(drawing.river_half_width).intersection(commune)
    through = [(road, smooth(road.course, 3)) for road in drawing.roads]
    roads = [(road, part) for road, course in through for part in clip_line(course, commune)]
    network = StreetNetwork(drawing, river)
    for _road, course in roads:
        network.add(list(course.coords), 0)
        network.add(list(course.coords), 1)
    network.grow()
    streets = name_streets(drawing, roads, network.join_loose_ends())
    regional_roads = tuple((road.number, course) for road, course in roads if road.is_regional)
    return Plan(
        drawing=drawing,
        river=river,
        streets=streets,
        houses=build_houses(streets, drawing, river),
        regional_roads=regional_roads,
        zones=make_zones(drawing, river, streets),
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


class StreetNetwork:
    """Streets while they grow: two families of lines, one along the direction field, one across."""

    CELL_M = 60.0

    def __init__(self, drawing: Drawing, river: BaseGeometry) -> None:
        self.drawing = drawing
        self.ground = drawing.commune.boundary.buffer(-40).difference(river.buffer(25))
        shapely.prepare(self.ground)
        self.random = Random("streets")
        self.lines: list[list[XY]] = []
        self.given = 0
        self._cells: tuple[dict[tuple[int, int], list[XY]], ...] = (defaultdict(list), defaultdict(list))
        self._river = [(a, b, math.atan2(b[1] - a[1], b[0] - a[0])) for a, b in zip(drawing.river, drawing.river[1:])]

    def add(self, line: list[XY], family: int) -> None:
        """Take up a line that others must keep their distance from."""
        for x, y in LineString(line).segmentize(TRACE_STEP_M).coords:
            self._cells[family][int(x // self.CELL_M), int(y // self.CELL_M)].append((x, y))

    def grow(self) -> None:
        """Try seeds all over the built-up land until the town is full."""
        seeds = [
            (nucleus.x + self.random.gauss(0, nucleus.spread), nucleus.y + self.random.gauss(0, nucleus.spread))
            for nucleus in self.drawing.nuclei
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
        return (78.0 if family == 0 else 120.0) / math.pow(max(self.drawing.density(x, y), 0.1), 0.55)

    def is_free(self, at: XY, family: int, share: float) -> bool:
        """Whether a street may run here: built-up land, and no parallel street nearer than ``share`` of the gap."""
        x, y = at
        if self.drawing.density(x, y) < 0.13 or not shapely.contains_xy(self.ground, x, y):
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
        for n in self.drawing.nuclei:
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
        every = lines + [smooth(road.course, 3) for road in self.drawing.roads]
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


def last_numbers(count: int, random: Random) -> list[int]:
    """How far the numbers of ``count`` streets run, ascending, so that every number is as frequent as it really is.

    A number n occurs once in every street that runs to n or farther: the table is its survival curve.
    """
    table = np.array(load_table("numbers.json")["house_numbers"], dtype=float)
    survival = np.minimum.accumulate(table / table[0])
    # ascending for searchsorted; the smallest survival is the highest number
    draws = [len(survival) - int(np.searchsorted(survival[::-1], random.random() or 0.5)) for _ in range(count)]
    return sorted(max(1, draw) for draw in draws)


def build_houses(streets: tuple[TownStreet, ...], drawing: Drawing, river: BaseGeometry) -> tuple[House, ...]:
    """Houses on both sides of each street, odd numbers on the left, with a plot behind most of them."""
    random = Random("houses")
    lines = [LineString(street.line) for street in streets]
    free = [built_up(drawing, line) for line in lines]
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
    return _drop_collisions(houses, lines, drawing.commune.boundary, river)


def built_up(drawing: Drawing, line: LineString) -> list[float]:
    """Metres along a street where houses stand, one every PACE: all of it in town, in clusters in the country."""
    places = []
    for step in range(int(line.length / HOUSE_STEP_M)):
        here = line.interpolate((step + 0.5) * HOUSE_STEP_M)
        if drawing.density(here.x, here.y) + 0.2 * math.sin(here.x / 150) * math.sin(here.y / 190) > 0.12:
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
    drawing: Drawing, river: BaseGeometry, streets: tuple[TownStreet, ...]
) -> tuple[tuple[str, str, Polygon], ...]:
    """The plan de secteur, invented: each zone takes what the zones before it left of the commune.

    Codes (AFFECT): Mikajy01/walon-map-public at 112698c; the river is not zoned.
    """
    lines: dict[str, list[LineString]] = {"H01": [], "H02": []}
    for street in streets:
        x, y = street.line[len(street.line) // 2]
        if drawing.density(x, y) > 0.13:
            lines["H01" if drawing.density(x, y) > 0.4 else "H02"].append(LineString(street.line))
    commune, works = drawing.commune.boundary, Polygon(drawing.industry).buffer(90)
    woods = [make_wood(*wood) for wood in drawing.woods]
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
