"""Makes a register and a source of any size, and tells how they differ.

Every town is invented: rows of houses on parallel streets, named, numbered and spelt as Walloon lists are.
The traps are those of real data: positions at (0, 0), boxes, homonym marks, German names, neighbours 6 m
apart, missing houses beside renumbered ones, whole streets under another name, ended addresses.

    python bench/make_addresses.py 12000 register.csv source.csv
"""

from __future__ import annotations

import csv
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

Row = dict[str, str]


def _words(text: str) -> list[str]:
    return text.split()


KINDS = ["rue", "avenue", "place", "chemin", "ruelle", "clos"]
OF = ["de la", "du", "des", "de", ""]
FIRST = _words("Bel Vieux Haut Grand Petit Saint- Long Noir Blanc Neuf Rond Froid Clair Fond Val Mont Pré Bois")
LAST = _words(
    "court moulin champ fontaine pierre chêne tilleul rivière église prairie bruyère forge carrière lavoir verger "
    "sart roux mont ruisseau gare four château tour pont ferme source combe sapin houx hêtre genêt aubépine"
)
GERMAN = _words("Haupt Kirch Schul Bahnhof Wald Berg Wiesen Linden Mühlen Markt Brunnen Garten")
SHORT = {"Avenue ": "Av. ", "Place ": "Pl. ", "Rue ": "R. ", "Saint-": "St-"}
RATES = {
    "missing_in_source": 0.015,
    "missing_in_register": 0.015,
    "position": 0.02,
    "no_position": 0.06,
    "house_number": 0.012,
    "postcode": 0.01,
    "duplicate_register": 0.006,
    "duplicate_source": 0.004,
    "slip": 0.004,
}
"""Share of houses that carry each kind; no house carries two."""


@dataclass
class Town:
    """Two lists as rows of texts, and the truth as (kind, register id, source id)."""

    register: list[Row] = field(default_factory=list)
    source: list[Row] = field(default_factory=list)
    truth: list[tuple[str, str, str]] = field(default_factory=list)


def make(size: int, seed: int) -> Town:
    """About ``size`` addresses on each side, the same for the same seed on every machine."""
    return _Maker(size, Random(f"addresses {seed}")).town


class _Maker:
    def __init__(self, size: int, random: Random) -> None:
        self.random = random
        self.town = Town()
        self.names: set[str] = set()
        self.next_source = 1948446
        streets = 0
        while len(self.town.source) < size:
            self.street(streets)
            streets += 1
        for rows in (self.town.register, self.town.source):
            random.shuffle(rows)

    def name(self) -> str:
        """A street name nobody has yet."""
        while True:
            if self.random.random() < 0.03:
                name = self.random.choice(GERMAN) + self.random.choice(("straße", "weg", "gasse"))
            else:
                kind, of = self.random.choice(KINDS).capitalize(), self.random.choice(OF)
                own = self.random.choice(FIRST) + self.random.choice(LAST)
                own = own if own.startswith("Saint-") else own.capitalize()
                name = f"{kind} {of} {own} ".replace("  ", " ").strip()
            if len(self.names) > 1500:
                name += f" {len(self.names)}"
            if name not in self.names:
                self.names.add(name)
                return name

    def spelt(self, name: str) -> str:
        """``name`` as a list of long standing may write it; the same street."""
        for long, short in SHORT.items():
            if self.random.random() < 0.3:
                name = name.replace(long, short)
        return name.upper() if self.random.random() < 0.3 else name

    def street(self, place: int) -> None:
        """One street of both lists: perhaps renamed, perhaps one of two homonyms, perhaps renumbered."""
        fate = self.random.random()
        name = self.name()
        postcode = str(4500 + place * 12 // 400 % 40)
        left, bottom = 60_000 + place % 200 * 1000.0, 40_000 + place // 200 * 30.0
        houses = self.random.randint(4, 110)
        if fate < 0.02:
            self.houses(name, self.spelt(self.name()), postcode, left, bottom, houses, renamed=True)
        elif fate < 0.03:
            slip = list(name)
            at = self.random.randrange(6, len(slip) - 1)
            slip[at] = "z"
            self.houses(name, "".join(slip), postcode, left, bottom, houses, renamed=True)
        elif fate < 0.04:
            self.houses(f"{name} (CH)", self.spelt(name), postcode, left, bottom, houses)
            self.houses(f"{name} (MO)", self.spelt(name), postcode, left, bottom + 100_000, houses)
        elif fate < 0.045:
            self.houses(name, self.spelt(name), postcode, left, bottom, max(houses, 20), shifted=True)
        else:
            self.houses(name, self.spelt(name), postcode, left, bottom, houses)

    def houses(
        self,
        name: str,
        name_in_register: str,
        postcode: str,
        left: float,
        bottom: float,
        count: int,
        *,
        renamed: bool = False,
        shifted: bool = False,
    ) -> None:
        """A row of houses, odd numbers on one side."""
        along = [0.0, 0.0]
        for number in range(1, count + 1):
            along[number % 2] += self.random.uniform(6.0, 14.0)
            at = left + along[number % 2], bottom + 6.0 * (number % 2)
            kind = "" if renamed or shifted else self.fate()
            if kind == "slip" and (len(name) < 12 or "Saint" in name):
                kind = ""
            boxes = [""] if kind or shifted or self.random.random() > 0.04 else ["", "A", "B", "bte 1", "bte 2"]
            for box in boxes:
                self.address(name, name_in_register, postcode, number, box, at, kind, renamed, shifted)
            if self.random.random() < 0.01:
                ended = self.source_row(name, postcode, str(number + 1000), "", at)
                ended["status"] = "retired"
                self.town.source.append(ended)

    def fate(self) -> str:
        """The kind a house carries, usually none."""
        at = self.random.random()
        for kind, rate in RATES.items():
            at -= rate
            if at < 0:
                return kind
        return ""

    def source_row(self, name: str, postcode: str, number: str, box: str, at: tuple[float, float]) -> Row:
        """A row as BeSt publishes it."""
        self.next_source += self.random.randint(1, 3)
        german = "straße" in name or name.endswith(("weg", "gasse"))
        return {
            "EPSG:31370_x": f"{at[0]:.2f}",
            "EPSG:31370_y": f"{at[1]:.2f}",
            "address_id": str(self.next_source),
            "box_number": box,
            "house_number": number,
            "municipality_name_fr": "Huy",
            "postcode": postcode,
            "streetname_de": name if german else "",
            "streetname_fr": "" if german else name,
            "streetname_nl": "",
            "status": "current",
        }

    def address(
        self,
        name: str,
        name_in_register: str,
        postcode: str,
        number: int,
        box: str,
        at: tuple[float, float],
        kind: str,
        renamed: bool,
        shifted: bool,
    ) -> None:
        """One address on both sides, with the difference it carries."""
        town, random = self.town, self.random
        source = self.source_row(name, postcode, str(number), box, at)
        angle, off = random.uniform(0, math.tau), 2.0 * math.sqrt(random.random())
        own_number, own_box = str(number), box.replace("bte ", random.choice(("", "b", "00", "/")))
        if box in ("A", "B") and random.random() < 0.7:
            own_number, own_box = f"{number}{random.choice(('', '/', ' '))}{box}", ""
        register = {
            "id": f"R{len(town.register) + 1:07d}",
            "rue": name_in_register,
            "numero": own_number,
            "boite": own_box,
            "code_postal": postcode,
            "commune": "Huy",
            "x": f"{at[0] + off * math.cos(angle):.2f}",
            "y": f"{at[1] + off * math.sin(angle):.2f}",
        }
        if renamed:
            town.truth.append(("street_name", register["id"], source["address_id"]))
        elif shifted:
            register["numero"] = str(number + 2)
            town.truth.append(("house_number", register["id"], source["address_id"]))
        elif kind == "position":
            away = random.uniform(16.0, 150.0)
            source["EPSG:31370_x"] = f"{at[0] + away * math.cos(angle):.2f}"
            source["EPSG:31370_y"] = f"{at[1] + away * math.sin(angle):.2f}"
        elif kind == "no_position":
            source["EPSG:31370_x"] = source["EPSG:31370_y"] = "0.0"
        elif kind == "house_number":
            register["numero"] = f"{number}{random.choice('CDEFGH')}" if random.random() < 0.5 else str(number + 400)
        elif kind == "postcode":
            register["code_postal"] = str(int(postcode) + random.choice((-1, 1)) * 50)
        elif kind == "slip":
            register["rue"] = name[:7] + name[8:]
            town.truth.append(("street_name", register["id"], source["address_id"]))
        if kind in ("position", "no_position", "house_number", "postcode"):
            town.truth.append((kind, register["id"], source["address_id"]))
        if kind != "missing_in_register":
            town.register.append(register)
        else:
            town.truth.append((kind, "", source["address_id"]))
        if kind != "missing_in_source":
            town.source.append(source)
        else:
            town.truth.append((kind, register["id"], ""))
        if kind == "duplicate_register":
            again = {**register, "id": register["id"] + "b", "rue": self.spelt(name_in_register)}
            town.register.append(again)
            town.truth += [("duplicate", row["id"], "") for row in (register, again)]
        elif kind == "duplicate_source":
            twice = self.source_row(name, postcode, str(number), box, at)
            town.source.append(twice)
            town.truth += [("duplicate", "", row["address_id"]) for row in (source, twice)]


def write(rows: list[Row], path: Path, separator: str) -> None:
    """``rows`` as a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=separator)
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    made = make(int(sys.argv[1]), seed=1)
    write(made.register, Path(sys.argv[2]), ";")
    write(made.source, Path(sys.argv[3]), ",")
