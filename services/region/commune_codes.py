"""The commune of today that an address belongs to, told from its postcode and the municipality that it names."""

from __future__ import annotations

from functools import cache, lru_cache

from ..addresses.matching.encode import normalise_postcode
from ..addresses.matching.normalise import municipality_key
from ..communes import KnownCommune, get_commune, list_communes


@lru_cache(maxsize=20_000)
def find_nis_code(postcode: str, municipality: str) -> str:
    """Return the NIS code of today's commune, empty where neither postcode nor name tells it.

    A postcode of one commune decides: a list may write a section, or a former commune, where the municipality should
    be. Among several communes of one postcode the name decides, then the section.
    """
    candidates = _by_postcode().get(normalise_postcode(postcode), ())
    name = municipality_key(municipality)
    if len(candidates) == 1:
        return candidates[0].nis_code
    if not candidates:
        return _by_name().get(name, "")
    for commune in candidates:
        if name in map(municipality_key, commune.names.values()):
            return commune.nis_code
    for commune in candidates:
        if any(municipality_key(section) == name for section, _postcodes in commune.sections):
            return commune.nis_code
    return ""


def name_commune(nis_code: str, default: str) -> str:
    """Return the name of a commune of today, or ``default`` where the code is none of theirs."""
    commune = get_commune(nis_code)
    return commune.name if commune is not None else default


@cache
def _by_postcode() -> dict[str, tuple[KnownCommune, ...]]:
    communes: dict[str, tuple[KnownCommune, ...]] = {}
    for commune in list_communes():
        for postcode in commune.postcodes:
            communes[postcode] = (*communes.get(postcode, ()), commune)
    return communes


@cache
def _by_name() -> dict[str, str]:
    return {municipality_key(name): one.nis_code for one in list_communes() for name in one.names.values()}
