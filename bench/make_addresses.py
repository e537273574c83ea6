"""Makes a register and a source of any size, and tells how they differ.

Every commune is invented: rows of houses on parallel streets, named, numbered and spelt as Walloon lists are.
The traps are those that people met in the real lists, not the rules of the comparison:

- positions at (0, 0), rounded degrees, quoted commas, German names without French ones, Dutch names;
- number, suffix and box split in other ways, the suffix in a column of its own; a box that one list leaves out;
- leading zeros, number signs, the guards of spreadsheets, what an export writes for nothing, floors, rows of numbers;
- abbreviations, capitals, lost accents and hyphens, Saint and St, Général and Gén., 11 and XI and Onze, œ and oe,
  ü and ue, signs that cannot be seen, names put the other way round, in two languages, first names as initials;
- homonyms with a mark, one name in two sections, names that are nearly alike (11 and 12 November);
- neighbours 6 m apart, a missing house beside a renumbered one, streets renumbered by two, streets renamed;
- ended and moved addresses with another difference; ended ones beside the current one;
- sections written where the municipality should be;
- positions outside the commune or in the street instead of on the parcel; several of these at once.

    python bench/make_addresses.py 12000 register.csv source.csv [seed]
"""

from __future__ import annotations

import csv
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).parent))
from spellings import (  # noqa: E402 - it stands beside this one, which is run and imported by its path
    FIRST_NAMES,
    FLOORS,
    NO_BOX,
    box_forms,
    number_sign,
    row_of_numbers,
    spelt,
    suffix_and_box,
)

Row = dict[str, str]
Truth = tuple[str, str, str]


def _words(text: str) -> list[str]:
    return text.split()


KINDS = [
    *["Rue", "Avenue", "Place", "Chemin", "Ruelle", "Clos", "Boulevard", "Chaussée"] * 3,
    *["Cours", "Passage", "Montée", "Rond-Point", "Impasse", "Sentier"],
]
OF = ["de la ", "du ", "des ", "de ", ""]
FIRST = _words("Bel Vieux Haut Grand Petit Long Noir Blanc Neuf Rond Froid Clair Fond Val Mont Pré Bois")
LAST = _words(
    "court moulin champ fontaine pierre chêne tilleul rivière église prairie bruyère forge carrière lavoir verger "
    "sart roux mont ruisseau gare four château tour pont ferme source combe sapin houx hêtre genêt aubépine cœur nœud"
)
PEOPLE = _words("Jacques Lambert Hubert Remacle Roch Servais Donat Nicolas Ghislain Feuillen")
TITLES = ["Général", "Docteur", "Colonel", "Bourgmestre", "Professeur", "Président"]
GERMAN = _words("Haupt Kirch Schul Bahnhof Wald Berg Wiesen Linden Mühlen Markt Brunnen Garten")
DUTCH = _words("Kerk Dorp Molen School Linde Hoog Veld Beuken")
BILINGUAL = [("Huy", "Hoei"), ("Liège", "Luik"), ("Mons", "Bergen"), ("Tournai", "Doornik"), ("Namur", "Namen")]
RATES = {
    "missing_in_source": 0.012,
    "missing_in_register": 0.012,
    "position": 0.02,
    "no_position": 0.055,
    "house_number": 0.01,
    "box_number": 0.008,
    "postcode": 0.008,
    "municipality": 0.008,
    "status": 0.008,
    "outside_commune": 0.004,
    "off_parcel": 0.008,
    "duplicate_register": 0.005,
    "duplicate_source": 0.004,
    "slip": 0.004,
    "postcode+position": 0.002,
    "position+slip": 0.002,
    "position+box_number": 0.002,
    "status+position": 0.002,
    "status+municipality": 0.001,
    "small_slip": 0.001,
    "municipality+no_position": 0.002,
}
"""Share of houses that carry each kind."""

COLUMNS = 200
STREETS = 130
"""Streets in a commune."""

SOURCE = _words(
    "EPSG:31370_x EPSG:31370_y EPSG:4326_lat EPSG:4326_lon address_id box_number house_number municipality_id "
    "municipality_name_de municipality_name_fr municipality_name_nl postcode postname_fr postname_nl street_id "
    "streetname_de streetname_fr streetname_nl region_code status"
)
"""BeSt's columns as published."""


@dataclass
class Town:
    """Two lists as rows of texts, the truth as (kind, register id, source id), and where the streets are."""

    register: list[Row] = field(default_factory=list)
    source: list[Row] = field(default_factory=list)
    truth: list[Truth] = field(default_factory=list)
    streets: list[tuple[float, float]] = field(default_factory=list)

    def boundary(self) -> shapely.Geometry:
        """The commune, EPSG:31370: all streets and 300 m around."""
        x, y = np.array(self.streets).T
        return shapely.box(x.min() - 300, y.min() - 300, x.max() + 1300, y.max() + 300)

    def parcels(self) -> np.ndarray:
        """A strip of 8 m on both sides of each street, as long as its neighbours' may be."""
        x, y = np.array(self.streets).T
        strips = [shapely.box(x - 300, y + side - 4, x + 1300, y + side + 4) for side in (0, 20)]
        return np.concatenate(strips)


def make(size: int, seed: int) -> Town:
    """About ``size`` addresses on each side, the same for the same seed on every machine."""
    whole = Town()
    for town in communes(size, seed):
        whole.register += town.register
        whole.source += town.source
        whole.truth += town.truth
        whole.streets += town.streets
    return whole


def communes(size: int, seed: int) -> Iterator[Town]:
    """The same, commune by commune: a region does not fit in memory as rows."""
    made = number = 0
    while made < size:
        town = _Maker(number, size - made, Random(f"addresses {seed} {number}")).town
        yield town
        made += len(town.source)
        number += 1


class _Maker:
    def __init__(self, number: int, most: int, random: Random) -> None:
        self.random = random
        self.town = Town()
        self.number = number
        self.names: set[str] = set()
        self.next_source = 1_000_000 + number * 60_000
        self.fr, self.nl = BILINGUAL[number] if number < len(BILINGUAL) else (f"Commune-{number}", f"Commune-{number}")
        self.postcodes = [str(1000 + number * 3 + section) for section in range(3)]
        place = 0
        while place < STREETS and len(self.town.source) < most:
            self.street(place)
            place += 1
        for rows in (self.town.register, self.town.source):
            random.shuffle(rows)

    # -- streets ------------------------------------------------------------------------------------

    def name(self) -> str:
        """A street name that this commune has not yet."""
        random = self.random
        while True:
            kind, at = random.choice(KINDS), random.random()
            own = (random.choice(FIRST) + random.choice(LAST)).capitalize()
            if at < 0.03:
                name = random.choice(GERMAN) + random.choice(("straße", "weg", "gasse"))
            elif at < 0.05:
                name = random.choice(DUTCH) + random.choice(("straat", "laan", "weg"))
            elif at < 0.10:
                name = f"{kind} Saint-{random.choice(PEOPLE)}"
            elif at < 0.13:
                name = f"{kind} {random.choice(list(FIRST_NAMES))} {own}"
            elif at < 0.15:
                name = f"{kind} du {random.choice(TITLES)} {own}"
            elif at < 0.16:
                name = f"{kind} du {random.choice(('Onze', 'Huit', '12', '21'))} {random.choice(('Novembre', 'Mai'))}"
            elif at < 0.165:
                name = f"{kind} {own}, dit le {random.choice(FIRST)}"
            else:
                name = f"{kind} {random.choice(OF)}{own}"
            if name not in self.names:
                self.names.add(name)
                return name

    def spelt(self, name: str) -> str:
        """``name`` as a list of long standing may write it; the same street."""
        return spelt(self.random, name)

    def initials(self, name: str) -> str:
        """``name`` with the initials of its first name; itself where it has none."""
        for first, short in FIRST_NAMES.items():
            if f" {first} " in name:
                return name.replace(f" {first} ", f" {short} ")
        return name

    def misspelt(self, name: str) -> str:
        """``name`` with one letter of its longest word lost, doubled, or another's."""
        word = max(name.replace(",", " ").replace("-", " ").split(), key=len)
        at = name.index(word) + self.random.randrange(2, len(word) - 1)
        letter = name[at]
        return name[:at] + self.random.choice(("", letter * 2, "z" if letter != "z" else "q")) + name[at + 1 :]

    def street(self, index: int) -> None:
        """One street of both lists: perhaps renamed, perhaps one of two homonyms, perhaps renumbered."""
        random = self.random
        fate, name, section = random.random(), self.name(), index * 3 // STREETS
        houses = random.randint(4, 110)
        if (short := self.initials(name)) != name and random.random() < 0.5:
            self.houses(name, short, section, houses, renamed=True)
        elif fate < 0.008 and name.startswith(("Rue ", "Avenue ")) and name.isascii():
            # one list has both languages
            self.houses(name, f"{name} - {random.choice(DUTCH)}straat", section, houses)
        elif fate < 0.02:
            self.houses(name, self.spelt(self.name()), section, houses, renamed=True)
        elif fate < 0.03:
            self.houses(name, self.misspelt(name), section, houses, renamed=True)
        elif fate < 0.04:
            for capitals, own, far in (("CH", "Charleroi", False), ("MO", "Monceau", True)):
                written = random.choice((name, f"{name} ({capitals})", f"{name} ({own})", f"{name}, {own}"))
                self.houses(f"{name} ({capitals})", written, section, houses, far=far)
        elif fate < 0.05:
            # the same name in another section: another street
            self.houses(name, self.spelt(name), section, houses)
            self.houses(name, self.spelt(name), (section + 1) % 3, houses, far=True)
        elif fate < 0.055:
            self.houses(name, self.spelt(name), section, max(houses, 20), shifted=True)
        elif fate < 0.06 and " du " in name:
            # nearly alike, yet two streets
            self.houses(name, self.spelt(name), section, houses)
            other = name.replace(" du ", " des ", 1)
            if other not in self.names:
                self.names.add(other)
                self.houses(other, other, section, houses, far=True)
        else:
            self.houses(name, self.spelt(name), section, houses)

    def houses(
        self,
        name: str,
        name_in_register: str,
        section: int,
        count: int,
        *,
        renamed: bool = False,
        shifted: bool = False,
        far: bool = False,
    ) -> None:
        """A row of houses, odd numbers on one side."""
        place = self.number * 200 + len(self.town.streets)
        left, bottom = 60_000 + place % COLUMNS * 1600.0 % 180_000, 40_000 + place // COLUMNS * 60.0
        if far:
            bottom += 30_000
        self.town.streets.append((left, bottom))
        along = [0.0, 0.0]
        for number in range(1, count + 1):
            along[number % 2] += self.random.uniform(6.0, 14.0)
            at = left + along[number % 2], bottom + 20.0 * (number % 2)
            kind = "" if renamed or shifted else self.fate()
            if "slip" in kind and (max(map(len, name.replace("-", " ").split())) < 6 or number > 100):
                kind = ""
            if kind == "small_slip" and " de la " not in name:
                kind = ""
            boxes = [""]
            if not kind and not shifted and self.random.random() < 0.04:
                boxes = self.random.choice(
                    (["", "A", "B"], ["", "bte 1", "bte 2"], ["", "0001", "0002", "0003"], ["", "B|1", "B|2"],
                     ["", "A|1"], ["", *FLOORS], ["", "0.1", "0.2", "1"])
                )  # fmt: skip
            for box in boxes:
                lost = "missing_in_register" if box[-1:] in ("2", "3") and self.random.random() < 0.1 else kind
                lost = kind if renamed else lost
                self.address(name, name_in_register, section, number, box, at, lost, renamed, shifted)
            if self.random.random() < 0.02 and not shifted:
                self.ended(name, section, number, at)

    def ended(self, name: str, section: int, number: int, at: tuple[float, float]) -> None:
        """An ended address of the source: long gone, or an earlier life of the one that stands there."""
        gone = self.source_row(name, section, str(number + self.random.choice((0, 1000))), "", at)
        gone["status"] = "retired"
        if self.town.truth and self.town.truth[-1][0] == "missing_in_source":
            return
        self.town.source.append(gone)

    def fate(self) -> str:
        """The kind a house carries, usually none."""
        at = self.random.random()
        for kind, rate in RATES.items():
            at -= rate
            if at < 0:
                return kind
        return ""

    # -- addresses ----------------------------------------------------------------------------------

    def source_row(self, name: str, section: int, number: str, box: str, at: tuple[float, float]) -> Row:
        """A row as BeSt publishes it."""
        self.next_source += self.random.randint(1, 3)
        german = name.endswith(("straße", "gasse"))
        dutch = name.endswith(("straat", "laan"))
        row = dict.fromkeys(SOURCE, "")
        row |= {
            "EPSG:31370_x": f"{at[0]:.2f}",
            "EPSG:31370_y": f"{at[1]:.2f}",
            "EPSG:4326_lat": f"{49.3 + at[1] / 111_000:.5f}",
            "EPSG:4326_lon": f"{2.3 + at[0] / 71_000:.5f}",
            "address_id": str(self.next_source),
            "box_number": box,
            "house_number": number,
            "municipality_id": str(51_000 + self.number),
            "municipality_name_fr": self.fr,
            "municipality_name_nl": self.nl,
            "postcode": self.postcodes[section],
            "street_id": str(7_700_000 + self.number * 200 + len(self.town.streets)),
            "streetname_de" if german else "streetname_nl" if dutch else "streetname_fr": name,
            "region_code": "BE-WAL",
            "status": "current",
        }
        return row

    def number_and_box(self, number: int, box: str) -> tuple[str, str, str]:
        """Number, suffix and box as the register splits and spells them."""
        random = self.random
        if "|" in box:
            return suffix_and_box(random, number, *box.split("|"))
        if box in ("A", "B"):
            return random.choice(((str(number), "", box), (f"{number}{box}", "", ""), (f"{number}/{box}", "", ""),
                                  (f"{number} {box.lower()}", "", ""), (str(number), "", f"{box}000"),
                                  (str(number), box, "")))  # fmt: skip
        own = str(number) if random.random() < 0.9 else number_sign(random, str(number))
        if box in FLOORS:
            return own, "", random.choice(FLOORS[box])
        if "." in box:
            return own, "", box
        digits = box.removeprefix("bte ").lstrip("0")
        if digits:
            return (f"{number} bte {digits}", "", "") if random.random() < 0.2 else (own, "", box_forms(random, digits))
        return own, "", random.choice(NO_BOX) if random.random() < 0.03 else ""

    def address(
        self,
        name: str,
        name_in_register: str,
        section: int,
        number: int,
        box: str,
        at: tuple[float, float],
        kind: str,
        renamed: bool,
        shifted: bool,
    ) -> None:
        """One address on both sides, with the difference it carries."""
        town, random = self.town, self.random
        if "box_number" in kind:
            box = random.choice(("1", "bte 2", "003"))
        suffix, _bar, own_box = box.rpartition("|")
        source = self.source_row(name, section, f"{number}{suffix}", own_box, at)
        angle, off = random.uniform(0, math.tau), 2.0 * math.sqrt(random.random())
        own_number, own_suffix, own_box = self.number_and_box(number, box)
        if not box and not kind and not renamed and not shifted and random.random() < 0.01:
            # one building on several plots
            source["house_number"] = f"{number}-{number + 2}"
            own_number = row_of_numbers(random, number, number + 2)
        register = {
            "id": f"R{self.number}-{len(town.register) + 1:05d}",
            "rue": name_in_register,
            "numero": own_number,
            "suffixe": own_suffix,
            "boite": own_box,
            "code_postal": self.postcodes[section],
            # the register writes the section where it should write the municipality
            "commune": f"Section-{self.number}" if section == 2 else random.choice((self.fr, self.fr.upper(), self.nl)),
            "statut": random.choice(("actif", "")),
            "x": f"{at[0] + off * math.cos(angle):.2f}",
            "y": f"{at[1] + off * math.sin(angle):.2f}",
        }
        pair = register["id"], source["address_id"]
        told = set(kind.split("+"))
        if renamed:
            town.truth.append(("street_name", *pair))
        elif shifted:
            register["numero"] = str(number + 2)
            town.truth.append(("house_number", *pair))
        if "position" in told:
            self.move_address(source, at[0] + random.choice((-1, 1)) * random.uniform(16.0, 150.0), at[1])
        if "off_parcel" in told:
            # in the street, as far as a car is parked
            self.move_address(source, at[0], at[1] + (7.0 if number % 2 == 0 else -7.0))
        if "outside_commune" in told:
            self.move_address(source, 30_000.0, at[1])
            town.truth += [("position", *pair), ("off_parcel", *pair)]
        if "no_position" in told:
            source["EPSG:31370_x"] = source["EPSG:31370_y"] = "0.0"
        if told & {"house_number", "box_number"} or shifted:
            register["suffixe"] = ""
        if "house_number" in told:
            register["numero"] = f"{number}{random.choice('CDEFGH')}" if random.random() < 0.5 else str(number + 400)
        if "box_number" in told:
            register["boite"] = random.choice(("", "7", "bte 8"))
            register["numero"] = str(number)
            if random.random() < 0.3:
                source["box_number"], register["boite"] = "", "9"
        if "postcode" in told:
            register["code_postal"] = self.postcodes[(section + random.choice((1, 2))) % 3]
        if "municipality" in told:
            register["commune"] = "Wanze"
        if "status" in told:
            row, word = random.choice(((source, "retired"), (register, "abrogé")))
            row["status" if row is source else "statut"] = word
        if told & {"slip", "small_slip"}:
            register["rue"] = self.misspelt(name) if "slip" in told else name.replace(" de la ", " de a ")
            town.truth.append(("street_name", *pair))
        town.truth += [(each, *pair) for each in told if each in _PAIRS]
        if kind != "missing_in_register":
            town.register.append(register)
        else:
            town.truth.append((kind, "", source["address_id"]))
        if kind != "missing_in_source":
            town.source.append(source)
        else:
            town.truth.append((kind, register["id"], ""))
        if kind == "duplicate_register":
            rows = [register]
            for letter in "bc"[: random.randint(1, 2)]:
                again = {**register, "id": register["id"] + letter, "rue": self.spelt(name_in_register)}
                rows.append({**again, "numero": random.choice((str(number), f"{number:03d}"))})
            town.register += rows[1:]
            town.truth += [("duplicate", row["id"], "") for row in rows]
        elif kind == "duplicate_source":
            twice = self.source_row(name, section, str(number), box, at)
            town.source.append(twice)
            town.truth += [("duplicate", "", row["address_id"]) for row in (source, twice)]

    def move_address(self, source: Row, x: float, y: float) -> None:
        """Put an address elsewhere."""
        source["EPSG:31370_x"], source["EPSG:31370_y"] = f"{x:.2f}", f"{y:.2f}"


_PAIRS = {
    "position", "no_position", "house_number", "box_number", "postcode", "municipality", "status", "outside_commune",
    "off_parcel",
}  # fmt: skip


def write(rows: list[Row], path: Path, separator: str) -> None:
    """``rows`` as a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=separator)
        writer.writeheader()
        writer.writerows(rows)


def write_region(size: int, seed: int, register: Path, source: Path) -> None:
    """A region as two CSV files, without holding it in memory."""
    with register.open("w", encoding="utf-8", newline="") as one, source.open("w", encoding="utf-8", newline="") as two:
        writers = csv.writer(one, delimiter=";"), csv.writer(two)
        for number, town in enumerate(communes(size, seed)):
            for writer, rows in zip(writers, (town.register, town.source)):
                if not number:
                    writer.writerow(rows[0])
                writer.writerows(row.values() for row in rows)


if __name__ == "__main__":
    write_region(int(sys.argv[1]), int((sys.argv[4:] or ["1"])[0]), Path(sys.argv[2]), Path(sys.argv[3]))
