"""A dossier file: whether what one commune wrote can be read, and proven whole, by whoever receives it.

The rules' words and levels are in resources/conformance/dossier.json; the format is docs/contracts/dossier.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from shapely.geometry import Point, shape

from ..communes import get_commune
from ..dossiers.dossier_format import DossierContent
from ..dossiers.dossier_reader import read_dossier
from ..errors import N_
from ..profile import current_nis
from .exchange import MISSING, NOTHING_TO_TRY, skip_rule
from .rules import Outcome, Result

MAX_OUTSIDE_M = 250.0
"""Metres outside the boundary that ships, which is simplified, up to which a place is still the commune's."""
MAX_SAMPLES = 5


class DossierFile:
    """One file, read once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def content(self) -> DossierContent:
        """What the file holds. Raises InvalidFile."""
        return read_dossier(self._path)

    @cached_property
    def checksum(self) -> str:
        """The SHA-256 of the file, for the report."""
        return hashlib.sha256(self._path.read_bytes()).hexdigest()

    def judge(self, faults: Mapping[str, str]) -> Result:
        """Judge that the rule is kept where nothing is at fault; ``faults`` is what is wrong, by item."""
        if not faults:
            return Result(Outcome.PASSED, checksum=self.checksum)
        samples = "; ".join(f"{name}: {fault}" for name, fault in list(faults.items())[:MAX_SAMPLES])
        values = {"count": len(faults), "total": max(len(self.content.items), 1), "samples": samples}
        return Result(Outcome.FAILED, N_("{count} of {total} are not so: {samples}."), values, checksum=self.checksum)


def can_be_read(file: DossierFile) -> Result:
    """DOS-01: what keeps it from being read is raised, and fails the rule."""
    return file.judge({}) if file.content.items is not None else file.judge({"dossier": ""})


def sums_items(file: DossierFile) -> Result:
    """DOS-02."""
    items = file.content.items
    if not items:
        return skip_rule(NOTHING_TO_TRY)
    wrong = [one for one in items if not one.is_whole]
    return file.judge({str(one.number): "SHA-256" for one in wrong})


def sums_whole(file: DossierFile) -> Result:
    """DOS-03."""
    return file.judge({} if file.content.is_whole else {file.content.number: "SHA-256"})


def holds_evidence(file: DossierFile) -> Result:
    """DOS-04."""
    if not any(item.content.get("evidence") for item in file.content.items):
        return skip_rule(NOTHING_TO_TRY)
    return file.judge({str(number): problem for number, problem in file.content.problems.items()})


def is_sealed(file: DossierFile) -> Result:
    """DOS-05."""
    if file.content.seal:
        return Result(Outcome.PASSED, N_("Whether it is the commune's, only its key can tell."), checksum=file.checksum)
    return Result(Outcome.FAILED, MISSING, {"missing": "seal"}, checksum=file.checksum)


def lies_in_commune(file: DossierFile) -> Result:
    """DOS-06."""
    commune = get_commune(current_nis(file.content.nis_code))
    places = {str(one.number): point for one in file.content.items if (point := _find_place(one.content)) is not None}
    if commune is None or not places:
        return skip_rule(NOTHING_TO_TRY)
    area = shape(commune.boundary)
    outside = {name: f"{area.distance(point):.0f} m" for name, point in places.items()}
    return file.judge({name: outside[name] for name, point in places.items() if area.distance(point) > MAX_OUTSIDE_M})


def _find_place(content: Mapping[str, Any]) -> Point | None:
    for side in ("after", "before"):
        fields = content.get(side)
        position = fields.get("position") if isinstance(fields, Mapping) else None
        if isinstance(position, Mapping) and position.get("crs", "EPSG:31370") == "EPSG:31370":
            x, y = position.get("x"), position.get("y")
            if isinstance(x, (int, float)) and isinstance(y, (int, float)):
                return Point(x, y)
    return None


CHECKS: dict[str, Callable[[DossierFile], Result]] = {
    "DOS-01": can_be_read,
    "DOS-02": sums_items,
    "DOS-03": sums_whole,
    "DOS-04": holds_evidence,
    "DOS-05": is_sealed,
    "DOS-06": lies_in_commune,
}
"""What judges each rule, by its id."""
