"""The Walloon communes of today, found as a person knows theirs: by name, section, postcode or NIS code of any year.

They ship in resources/communes.json, which scripts/communes.py makes and which says whose data it is: 261 communes,
Bastogne with Bertogne since 2024-12-02.

Not verified against a register of 2025 or later: names, sections and postcodes are those of 2019, and no section or
postcode that moved between communes since is known. German names are known of the nine German-speaking communes
alone. Boundaries are simplified: fit to show and to cut lists by, not to measure by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import Any

import shapely
from shapely.geometry import shape

from . import json_schema
from .boundary import format_surface
from .profile import WALLONIA, WALLONIA_NIS, Commune, Profile, current_nis, former_nis, product_layers
from .text import fold

WALLONIA_NAME = "Wallonie"

MAX_GAP_M = 50.0
"""Metres between two simplified boundaries that are one."""

MIN_PART_M2 = 1e6
"""Square metres of a part of the region; less is what a gap between two boundaries left."""

MAX_QUERY_CHARACTERS = 80
"""A longer text is the name of nothing here; what comes after is not looked at."""


@dataclass(frozen=True)
class KnownCommune:
    """A commune that ships: NIS code of today, names by language, postcodes, sections with their postcodes.

    ``names`` begins with the name in the commune's own language.
    """

    nis_code: str
    names: Mapping[str, str]
    postcodes: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    packed_rings: Sequence[Sequence[Sequence[int]]]

    @property
    def name(self) -> str:
        """The name in the commune's own language."""
        return next(iter(self.names.values()))

    @cached_property
    def boundary(self) -> dict[str, Any]:
        """The simplified boundary: a GeoJSON Polygon or MultiPolygon in metres of EPSG:31370."""
        parts = [[_unpack_ring(ring) for ring in part] for part in self.packed_rings]
        if len(parts) == 1:
            return {"type": "Polygon", "coordinates": parts[0]}
        return {"type": "MultiPolygon", "coordinates": parts}


class Region(KnownCommune):
    """All the communes that ship, as one that can be found and opened."""

    @cached_property
    def boundary(self) -> dict[str, Any]:
        """The outer edge of all communes: a GeoJSON Polygon or MultiPolygon in metres of EPSG:31370."""
        parts = [shapely.buffer(shape(each.boundary), MAX_GAP_M, quad_segs=1) for each in list_communes()]
        edge = shapely.simplify(shapely.buffer(shapely.union_all(parts), -MAX_GAP_M, quad_segs=1), 100)
        # where pip's shapely meets QGIS's own GEOS (Linux), simplify may give crossings
        land = [part for part in shapely.get_parts(shapely.make_valid(edge)) if part.area > MIN_PART_M2]
        return format_surface(shapely.union_all(land))


@dataclass(frozen=True)
class Match:
    """A commune that a search gave, and the name, postcode or code that matched it."""

    commune: KnownCommune
    by: str


@dataclass(frozen=True)
class _Key:
    """What a commune is found by, as it is compared and as it is shown; a lower ``order`` goes first."""

    folded: str
    order: int
    commune: KnownCommune
    shown: str


def list_communes() -> tuple[KnownCommune, ...]:
    """Return every commune, by NIS code."""
    return tuple(_by_code().values())


def get_commune(nis_code: str) -> KnownCommune | None:
    """Return the commune with a NIS code of today, or None."""
    return _by_code().get(nis_code)


def boundary_credit() -> str:
    """Return whose the boundaries are, as it is shown beside a map."""
    return str(_content()["boundary_credit"])


def create_profile(commune: KnownCommune) -> Profile:
    """Return a whole profile of a commune: its simplified boundary, and the product's layers and services.

    The product's services stand in no profile: :func:`..profile.complete_services` adds them where one is opened.
    """
    place = Commune(commune.nis_code, commune.name, commune.boundary, boundary_credit())
    area = (WALLONIA,) if isinstance(commune, Region) else ()
    return Profile(commune.name, place, services={}, layers=product_layers(), area=area)


def list_area(profile: Profile) -> tuple[str, ...]:
    """Return the NIS codes of today of the communes that a profile is for: its own, several, or all."""
    if WALLONIA in profile.area:
        return tuple(_by_code())
    return profile.area or (profile.commune.nis_code,)


def name_commune(nis_code: str) -> str:
    """Return the name of the commune of today that a NIS code of any year belongs to; the code where none is known."""
    known = get_commune(current_nis(nis_code))
    return nis_code if known is None else known.name


def search_communes(text: str, limit: int = 12) -> list[Match]:
    """Return the communes that ``text`` may mean, the likeliest first, each once.

    What begins with it goes before what has it at the beginning of a later word; a name before a section, a section
    before a postcode. Case, accents, hyphens and apostrophes do not matter.
    """
    wanted = _normalise(text[:MAX_QUERY_CHARACTERS])
    if not wanted:
        return []
    best: dict[str, tuple[tuple[int, int, str], _Key]] = {}
    within = f" {wanted}"
    for key in _keys():
        if key.folded.startswith(wanted):
            closeness = 0 if key.folded == wanted else 1
        elif within in key.folded:
            closeness = 2
        else:
            continue
        rank = (closeness, key.order, key.commune.name)
        code = key.commune.nis_code
        if code not in best or rank < best[code][0]:
            best[code] = (rank, key)
    ranked = sorted(best.values(), key=lambda pair: pair[0])
    return [Match(key.commune, key.shown) for _rank, key in ranked[:limit]]


def _normalise(text: str) -> str:
    """``text`` as it is compared: folded, one blank for hyphens and apostrophes, ``St`` and ``Ste`` in full."""
    words = "".join(sign if sign.isalnum() else " " for sign in fold(text)).split()
    full = {"st": "saint", "ste": "sainte"}
    # the last word may go on: St of Stavelot
    return " ".join([*(full.get(word, word) for word in words[:-1]), *words[-1:]])


@cache
def _keys() -> tuple[_Key, ...]:
    region = Region(WALLONIA_NIS, {"fr": WALLONIA_NAME}, (), (), ())
    of_region = _Key(_normalise(WALLONIA_NAME), 4, region, f"{len(list_communes())} communes")
    return (*(key for commune in list_communes() for key in _list_keys(commune)), of_region)


def _list_keys(commune: KnownCommune) -> Iterator[_Key]:
    for name in commune.names.values():
        yield _Key(_normalise(name), 0, commune, name)
    for name, postcodes in commune.sections:
        shown = f"{name} ({', '.join(postcodes)})" if postcodes else name
        yield _Key(_normalise(name), 1, commune, shown)
    for postcode in commune.postcodes:
        yield _Key(postcode, 2, commune, postcode)
    for code in (commune.nis_code, *former_nis(commune.nis_code)):
        yield _Key(code, 3, commune, f"NIS {code}")


@cache
def _by_code() -> dict[str, KnownCommune]:
    return {
        entry["nis"]: KnownCommune(
            entry["nis"],
            entry["names"],
            tuple(entry["postcodes"]),
            tuple((name, tuple(postcodes)) for name, *postcodes in entry["sections"]),
            entry["rings"],
        )
        for entry in _content()["communes"]
    }


@cache
def _content() -> dict[str, Any]:
    return json_schema.load_schema("communes.json")


def _unpack_ring(steps: Sequence[int]) -> list[list[int]]:
    """Return the corners of a ring that is kept as steps, the first repeated at its end."""
    corners = [list(corner) for corner in zip(accumulate(steps[::2]), accumulate(steps[1::2]))]
    return [*corners, corners[0]]
