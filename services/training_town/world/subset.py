"""A part of the town: chosen streets and reports, so that who learns looks at a screen's worth."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .town import Town

MAX_NAMES = 200
"""Streets or reports that may be named."""


@dataclass(frozen=True)
class Subset:
    """Streets by their names in either list, reports by their numbers, and ``more_reports`` drawn with ``seed``."""

    streets: frozenset[str]
    reports: frozenset[int]
    more_reports: int = 0
    seed: int = 0

    def cut(self, full_town: Town) -> Town:
        """Return the town with these streets alone; its reports are all there, see :meth:`choose_reports`."""
        streets = [row for row in full_town.streets if self.streets & {row[2], row[3]}]
        numbers = {row[0] for row in streets}
        addresses = [row for row in full_town.addresses if row[3] in numbers]
        register = [row for row in full_town.register if row[1] in self.streets]
        known = {str(row[0]) for row in addresses} | {str(row[0]) for row in register}
        seeded = [row for row in full_town.discrepancies if known & {row[1], row[2]}]
        return full_town._replace(streets=streets, addresses=addresses, register=register, discrepancies=seeded)

    def choose_reports(self, full_town: Town) -> frozenset[int]:
        """Return the numbers of the reports that are in it: the same on every machine."""
        others = [number for number in range(1, len(full_town.reports) + 1) if number not in self.reports]
        # the same draw for a seed is all that is asked of it
        drawn = random.Random(self.seed).sample(others, min(self.more_reports, len(others)))  # noqa: S311 # nosec B311
        # new reports get the numbers after the last, in a part as in the whole
        return self.reports | {len(full_town.reports)} | frozenset(drawn)


def parse_subset(value: Any) -> Subset | None:
    """Return the subset of a JSON object, None for nothing. Raises ValueError that says what is wrong with it."""
    if value is None:
        return None
    fields = {"seed", "streets", "reports", "more_reports"}
    if not isinstance(value, Mapping) or not value.keys() <= fields:
        raise ValueError(f"an object with no other fields than {', '.join(sorted(fields))} is needed")
    streets, reports = value.get("streets", []), value.get("reports", [])
    for name, texts in (("streets", streets), ("reports", reports)):
        if not isinstance(texts, list) or len(texts) > MAX_NAMES or not all(isinstance(text, str) for text in texts):
            raise ValueError(f"{name} must be a list of at most {MAX_NAMES} texts")
    if not all(re.fullmatch(r"\d{6}", text, re.ASCII) for text in reports):
        raise ValueError("a report is six digits")
    counts = {name: value.get(name, 0) for name in ("seed", "more_reports")}
    for name, count in counts.items():
        if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= 1_000_000:
            raise ValueError(f"{name} must be a whole number from 0")
    return Subset(frozenset(streets), frozenset(map(int, reports)), counts["more_reports"], counts["seed"])
