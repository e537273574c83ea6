"""The profiles that were opened on this desk, the last one first, and where those of shipped communes are kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ...services.communes import KnownCommune
from ...services.file_presence import has_file
from ...services.text import fold
from . import settings

MAX_RECENT = 8

_KEY = "recent_profiles"


@dataclass(frozen=True)
class RecentProfile:
    """A profile's file and the name that it bore when it was opened."""

    name: str
    path: Path


def list_recent_profiles() -> list[RecentProfile]:
    """Return the profiles opened last whose file is still there; one on a share that is away is left out meanwhile."""
    return [recent for recent in _read() if has_file(recent.path)]


def remember_profile(name: str, path: Path) -> None:
    """Note that a profile was opened."""
    others = [recent for recent in _read() if recent.path != path]
    kept = [RecentProfile(name, path), *others][:MAX_RECENT]
    settings.put(_KEY, json.dumps([[recent.name, str(recent.path)] for recent in kept]))


def commune_profile_path(commune: KnownCommune) -> Path:
    """Return where the profile of a commune that ships is kept: ``profiles/gembloux-92142.json`` in the data folder."""
    return profile_path(commune.name, commune.nis_code)


def profile_path(name: str, nis_code: str) -> Path:
    """Return where a profile of this name and commune is kept that did not come as a file."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(name)).split()
    return settings.data_folder() / "profiles" / f"{'-'.join((*words, nis_code))}.json"


def _read() -> list[RecentProfile]:
    try:
        rows = json.loads(settings.get(_KEY, "[]"))
        return [RecentProfile(str(name), Path(path)) for name, path in rows]
    except (ValueError, TypeError, RecursionError):
        # settings are a file that anybody may edit
        return []
