"""The two address lists of the training town: the source, the commune's register, and how they differ.

The register writes much of the source in other words that mean the same; that is no discrepancy.
What does differ was seeded, one kind to an address, and is told in :class:`SeededDiscrepancy`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

import shapely

from services.text import fold

from . import load_table
from .street_names import TownStreet
from .town_plan import Plan

SEEDED_COUNTS = {
    "missing_in_source": 190,
    "missing_in_register": 180,
    "position": 220,
    "house_number": 160,
    "postcode": 170,
}
"""How many addresses carry each kind that stands alone."""

REGISTER_DUPLICATES, SOURCE_DUPLICATES = 80, 40
"""Addresses that stand twice in a list."""

UNPLACED_SHARE = 0.06
"""Share of the source's rows at (0, 0): 6.4 % of Walloon houses in BeSt's own file."""

NOISE_M = 3.0
"""Metres by which the register's positions differ from the source's without meaning it."""

MIN_SEED_SPACING_M = 35.0
"""Metres between two seeded discrepancies, so that none can be taken for another's counterpart."""


@dataclass(frozen=True)
class SourceStreet:
    """A street as ICAR and BeSt know it; one of both names is empty."""

    id: int
    version: int
    name_fr: str
    name_de: str
    section: str

    @property
    def name(self) -> str:
        """French, else German."""
        return self.name_fr or self.name_de


@dataclass(frozen=True)
class SourceAddress:
    """An address of the source; ``x`` and ``y`` are None where it has no position."""

    id: int
    version: int
    status: str
    street_id: int
    house_number: str
    box_number: str
    postcode: str
    x: float | None
    y: float | None


@dataclass(frozen=True)
class RegisterAddress:
    """A row of the commune's own list."""

    id: str
    street_name: str
    house_number: str
    box_number: str
    postcode: str
    municipality: str
    x: float
    y: float


@dataclass(frozen=True)
class SeededDiscrepancy:
    """One seeded discrepancy. An id is empty where that side has no row, or has no part in it (duplicate)."""

    kind: str
    register_id: str
    source_id: str


@dataclass
class Lists:
    """Both lists, and what was seeded."""

    streets: list[SourceStreet] = field(default_factory=list)
    source: list[SourceAddress] = field(default_factory=list)
    register: list[RegisterAddress] = field(default_factory=list)
    truth: list[SeededDiscrepancy] = field(default_factory=list)


def write_lists(plan: Plan) -> Lists:
    """Both lists of the town, the same on every machine."""
    return _Writer(plan).write()


class _Writer:
    def __init__(self, plan: Plan) -> None:
        self.random = Random("lists")
        self.plan = plan
        ids = count(7700113)
        self.streets = [
            SourceStreet(
                next(ids) + 97 * place, self.random.randint(1, 240), street.name, street.name_de, street.section
            )
            for place, street in enumerate(plan.streets)
        ]
        self.houses: list[list[int]] = [[] for _ in plan.streets]
        for place, house in enumerate(plan.houses):
            self.houses[house.street].append(place)
        self.boxes = _boxes(len(plan.houses))
        # numbers that somebody in the street has, had or will have
        self.used = [{plan.houses[place].number for place in houses} for houses in self.houses]
        self.new_number: dict[int, int] = {}
        self.renamed = self._choose_renamed()
        self.kind = self._choose_kinds()

    def write(self) -> Lists:
        lists = Lists(streets=self.streets)
        address_id, register_id = 1948446, 0
        written_as = [
            self.renamed.get(place) or self._vary_spelling(street.name or street.name_de)
            for place, street in enumerate(self.plan.streets)
        ]
        twice_register: list[RegisterAddress] = []
        twice_source: list[SourceAddress] = []
        for place, house in enumerate(self.plan.houses):
            street, kind = self.plan.streets[house.street], self.kind.get(place, "")
            angle, off = self.random.uniform(0, math.tau), NOISE_M * math.sqrt(self.random.random()) * 0.98
            rx, ry = round(house.x + off * math.cos(angle), 2), round(house.y + off * math.sin(angle), 2)
            number = str(house.number)
            for box in self.boxes[place]:
                address_id += self.random.randint(1, 3)
                source = SourceAddress(
                    address_id,
                    self.random.choice((1, 1, 1, 2, 2, 3, 4, 7)),
                    "current",
                    self.streets[house.street].id,
                    number,
                    box,
                    street.postcode,
                    house.x,
                    house.y,
                )
                own_number, own_box = (number + box, "") if self._joins(box) else (number, box)
                register = RegisterAddress(
                    "",
                    written_as[house.street],
                    own_number,
                    own_box,
                    street.postcode,
                    self.plan.drawing.commune.name,
                    rx,
                    ry,
                )
                if kind == "position":
                    source = self._move_position(source, rx, ry)
                elif kind == "no_position":
                    source = replace(source, x=None, y=None)
                elif kind == "house_number":
                    register = replace(register, house_number=str(self.new_number[place]))
                elif kind == "postcode":
                    others = sorted({s.postcode for s in self.plan.streets} - {street.postcode})
                    register = replace(register, postcode=self.random.choice(others))
                if kind != "missing_in_register":
                    register_id += self.random.choice((1, 1, 1, 1, 2))
                    register = replace(register, id=f"R{register_id:06d}")
                    lists.register.append(register)
                if kind != "missing_in_source":
                    lists.source.append(source)
                if kind == "register_duplicate":
                    twice_register.append(register)
                elif kind == "source_duplicate":
                    twice_source.append(source)
                elif house.street in self.renamed:
                    lists.truth.append(SeededDiscrepancy("street_name", register.id, str(source.id)))
                elif kind:
                    register_side = "" if kind == "missing_in_register" else register.id
                    source_side = "" if kind == "missing_in_source" else str(source.id)
                    lists.truth.append(SeededDiscrepancy(kind, register_side, source_side))
        for row in twice_register:
            # entered a second time, years later, by somebody else
            register_id += 1
            again = replace(row, id=f"R{register_id:06d}", street_name=self._vary_spelling(row.street_name))
            lists.register.append(again)
            lists.truth += [SeededDiscrepancy("duplicate", row.id, ""), SeededDiscrepancy("duplicate", again.id, "")]
        for entry in twice_source:
            address_id += 1
            lists.source.append(replace(entry, id=address_id, version=1))
            lists.truth += [
                SeededDiscrepancy("duplicate", "", str(entry.id)),
                SeededDiscrepancy("duplicate", "", str(address_id)),
            ]
        lists.source += self._make_retired(address_id)
        return lists

    def _is_plain(self, street: TownStreet) -> bool:
        """Whether a street's name is in the town's own language, and not marked as one of two homonyms."""
        name = street.name_de if self.plan.drawing.commune.language == "de" else street.name
        return bool(name) and "(" not in name

    def _choose_renamed(self) -> dict[int, str]:
        """Streets that the register knows under a new name."""
        names = self.plan.drawing.names["renames"]
        fit = [
            place
            for place, street in enumerate(self.plan.streets)
            if self._is_plain(street) and not street.route and 18 <= len(self.houses[place]) <= 34
        ]
        fit.sort(key=lambda _place: self.random.random())
        return dict(zip(fit, names[:8]))

    def _choose_kinds(self) -> dict[int, str]:
        """Which house carries which kind; never two near one another, never two at one house."""
        plan = self.plan
        fit = [
            place
            for place, house in enumerate(plan.houses)
            if house.street not in self.renamed
            and self._is_plain(plan.streets[house.street])
            and len(self.boxes[place]) == 1
        ]
        fit.sort(key=lambda _place: self.random.random())
        taken: dict[tuple[int, int], list[tuple[float, float]]] = {}
        kinds: dict[int, str] = {}
        wanted = {**SEEDED_COUNTS, "register_duplicate": REGISTER_DUPLICATES, "source_duplicate": SOURCE_DUPLICATES}
        wanted = {kind: round(count * plan.drawing.seeded_share) for kind, count in wanted.items()}
        # renumbering needs a free number beside it: choose those first
        for kind in sorted(wanted, key=lambda kind: kind != "house_number"):
            for place in fit:
                house = plan.houses[place]
                if wanted[kind] == 0:
                    break
                if place in kinds or _near(taken, house.x, house.y):
                    continue
                if kind == "house_number":
                    number = self._free_beside(house.street, house.number)
                    if not number:
                        continue
                    self.new_number[place] = number
                taken.setdefault((int(house.x // MIN_SEED_SPACING_M), int(house.y // MIN_SEED_SPACING_M)), []).append(
                    (house.x, house.y)
                )
                kinds[place] = kind
                wanted[kind] -= 1
        nowhere = int(UNPLACED_SHARE * sum(map(len, self.boxes)))
        for place in fit:
            if nowhere and place not in kinds:
                kinds[place] = "no_position"
                nowhere -= 1
        return kinds

    def _free_beside(self, street: int, number: int) -> int:
        """The nearest number on the same side that nobody ever had, now taken; 0 if none is near."""
        for near in (number + 2, number - 2, number + 4, number - 4):
            if near > 0 and near not in self.used[street]:
                self.used[street].add(near)
                return near
        return 0

    def _vary_spelling(self, name: str) -> str:
        is_german = self.plan.drawing.commune.language == "de"
        return (vary_german_spelling if is_german else vary_spelling)(name, self.random)

    def _joins(self, box: str) -> bool:
        """Whether the register writes 12 box A as 12A."""
        return len(box) == 1 and box.isalpha() and self.random.random() < 0.75

    def _move_position(self, source: SourceAddress, x: float, y: float) -> SourceAddress:
        """The source's position led 15 to 120 m away from the register's, inside the commune."""
        while True:
            angle, away = self.random.uniform(0, math.tau), 15 + 105 * self.random.random() ** 1.5
            to = round(x + away * math.cos(angle), 2), round(y + away * math.sin(angle), 2)
            if shapely.contains_xy(self.plan.boundary, *to):
                return replace(source, x=to[0], y=to[1])

    def _make_retired(self, last: int) -> list[SourceAddress]:
        """Ended addresses: still in the source, long gone from the register, no discrepancy."""
        ended = []
        for house in self.plan.houses[::90]:
            number = 0 if house.street in self.renamed else self._free_beside(house.street, house.number)
            if number:
                last += 2
                street, postcode = self.streets[house.street], self.plan.streets[house.street].postcode
                ended.append(SourceAddress(last, 2, "retired", street.id, str(number), "", postcode, house.x, house.y))
        return ended


def _near(taken: dict[tuple[int, int], list[tuple[float, float]]], x: float, y: float) -> bool:
    column, row = int(x // MIN_SEED_SPACING_M), int(y // MIN_SEED_SPACING_M)
    return any(
        math.hypot(x - px, y - py) < MIN_SEED_SPACING_M
        for i in (column - 1, column, column + 1)
        for j in (row - 1, row, row + 1)
        for px, py in taken.get((i, j), ())
    )


def _boxes(houses: int) -> list[list[str]]:
    """The boxes of each house, the empty one first, as frequent as in Wallonia.

    A house with a box B has a box A too, so that the table of capitals is a survival curve.
    """
    table: dict[str, int] = load_table("numbers.json")["box_numbers"]
    random = Random("boxes")
    capitals = [letter for letter in "ABCDEFGH" if letter in table]
    others = {box: n for box, n in table.items() if box and box not in capitals}
    boxes = []
    for _ in range(houses):
        row, before = [""], table[""]
        for letter in capitals:
            if random.random() * before > table[letter]:
                break
            row.append(letter)
            before = table[letter]
        at = random.random() * table[""]
        for box, n in others.items():
            at -= n
            if at < 0 and len(row) == 1:
                row.append(box)
                break
        boxes.append(row)
    return boxes


def vary_spelling(name: str, random: Random) -> str:
    """``name`` as a municipal list of long standing may write it: other letters, the same street."""
    if "Église (" in name:
        # one pair of homonyms is told apart by postcode only
        return name[: name.index(" (")]
    short = name.replace("Avenue ", "Av. ").replace("Boulevard ", "Bd ")
    short = short.replace("Saint-", "St-").replace("Sainte-", "Ste-")
    return random.choice((name, name, name, short, short, name.upper(), fold(name).upper(), _strip_accents(name)))


def vary_german_spelling(name: str, random: Random) -> str:
    """As :func:`vary_spelling`: ``Str.`` for ``Straße``, ``ss`` for ``ß``, ``ue`` for ``ü``, all in capitals."""
    short = name.replace("Straße", "Str.").replace("straße", "str.")
    plain = name.replace("ß", "ss")
    umlauts = plain.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ü": "Ue"}))
    return random.choice((name, name, name, short, short, plain, umlauts, name.upper(), umlauts.upper()))


def _strip_accents(name: str) -> str:
    return "".join(fold(letter).upper() if letter.isupper() else fold(letter) for letter in name)
