"""Codes of communes over the years: which of today replaced which.

Apart from the profile, which a list of addresses can be read without: its network and its geometry are long to load.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from . import json_schema


def current_nis(code: str) -> str:
    """Return today's NIS code for one of any year: 54007 gives 57096 (Mouscron). A code never replaced is kept.

    Source: Statbel; eleven communes of Hainaut changed on 2019-01-01, two became Bastogne on 2024-12-02.
    """
    return next((change["new"] for change in _changes() if change["old"] == code), code)


def former_nis(code: str) -> tuple[str, ...]:
    """Return the NIS codes that a commune's code of today replaced: two for Bastogne (82039), none for most."""
    return tuple(change["old"] for change in _changes() if change["new"] == code)


def commune_names(name: str) -> tuple[str, ...]:
    """Return a commune's name, and those of the communes that are part of it since: Bertogne is Bastogne's."""
    return name, *(change["was"] for change in _changes() if "was" in change and change["name"] == name)


@cache
def _changes() -> tuple[Mapping[str, str], ...]:
    return tuple(json_schema.load_schema("nis_codes.json")["changes"])
