"""Lines cut into streets, each with a name of its own: invented in Walloon manner, or out of a list with sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from shapely.geometry import LineString
from shapely.ops import substring

from .drawing import XY, Drawing, Road

MIN_STREET_M = 75


@dataclass(frozen=True)
class TownStreet:
    """A street: its ``line``, and the number of the regional road it lies on, or empty."""

    name: str
    name_de: str
    section: str
    postcode: str
    line: tuple[XY, ...]
    route: str


def name_streets(
    drawing: Drawing, through: list[tuple[Road, LineString]], local: list[LineString]
) -> tuple[TownStreet, ...]:
    """Lines cut into streets of a believable length, each with a name of its own."""
    random = Random("names")
    invents = "kinds" in drawing.names
    names = InventedNames(random, drawing) if invents else None
    streets: list[TownStreet] = []
    for road, line in through:
        route = road.number if road.is_regional else ""
        for part in [line] if road.name else cut_line(line, random, 420, 900):
            streets.append(make_street(drawing, part, names.road(route) if names and route else road.name, route))
    for line in local:
        for part in cut_line(line, random, 170, 520):
            streets.append(make_street(drawing, part, "", ""))
    # the longest ones are worth a name; what is left over belongs to its neighbour
    streets = [street for street in streets if LineString(street.line).length >= MIN_STREET_M]
    return names.complete(streets) if names else take_listed_names(drawing, streets)


def make_street(drawing: Drawing, part: LineString, name: str, route: str) -> TownStreet:
    """A street along ``part``; an empty name is filled later."""
    middle = part.interpolate(0.5, normalized=True)
    line = tuple((round(x, 2), round(y, 2)) for x, y in part.coords)
    section = drawing.section(middle.x, middle.y)
    is_german = drawing.commune.language == "de"
    names = ("", name) if is_german else (name, "")
    return TownStreet(*names, section, drawing.commune.postcodes[section], line, route)


def take_listed_names(drawing: Drawing, streets: list[TownStreet]) -> tuple[TownStreet, ...]:
    """The streets that have a name and, of the others, the longest of each section as long as its list has names.

    No name is invented: a street without one is left out.
    """
    used = {street.name_de for street in streets}
    listed = {
        section: iter([name for names in by_source.values() for name in names if name not in used])
        for section, by_source in drawing.names["streets"].items()
    }
    by_length = sorted(range(len(streets)), key=lambda place: -LineString(streets[place].line).length)
    for place in by_length:
        street = streets[place]
        if not street.name_de:
            streets[place] = replace(street, name_de=next(listed[street.section], ""))
    return tuple(street for street in streets if street.name_de)


class InventedNames:
    """Gives each name once."""

    def __init__(self, random: Random, drawing: Drawing) -> None:
        self._random, self._drawing, words = random, drawing, drawing.names
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
        kinds = self._kinds["centre" if self._drawing.density(x, y) > 0.55 else "village"]
        while True:
            name = f"{self._random.choice(kinds)} {next(self._other_names)}"
            if name not in self._used_names:
                self._used_names.add(name)
                return name

    def complete(self, streets: list[TownStreet]) -> tuple[TownStreet, ...]:
        """Name the streets that have no name yet; a few carry what lists of addresses stumble over."""
        words = self._drawing.names
        marks, (german, village) = words["marks"], words["german"]
        wanted = [name for pair in words["marked"] for name in pair]
        special = [(german, village), *((name, next(iter(marks))) for name in words["commas"])]
        special += [(name, part) for name in wanted for part, mark in marks.items() if f"({mark})" in name]
        result = list(streets)
        for name, part in special:
            # a village street of middling length carries it
            place = min(
                (
                    i
                    for i, street in enumerate(result)
                    if not (street.name or street.name_de) and street.section == part
                ),
                key=lambda i: abs(LineString(result[i].line).length - 330),
            )
            is_german = name == german
            result[place] = replace(result[place], name="" if is_german else name, name_de=name if is_german else "")
        return tuple(
            street if street.name or street.name_de else replace(street, name=self.local(street)) for street in result
        )


def cut_line(line: LineString, random: Random, least: float, most: float) -> Iterator[LineString]:
    """``line`` in parts of ``least`` to ``most`` metres; a short rest stays with the last part."""
    at = 0.0
    while at < line.length:
        to = at + random.uniform(least, most)
        if line.length - to < 0.6 * least:
            to = line.length
        yield substring(line, at, to)
        at = to
