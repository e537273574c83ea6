"""What `make bench` measures: each figure with its target, what was seen at 6513089, and where a script prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass

BASE_YARDSTICK_S = 0.45
"""Seconds that ``json.loads`` of 44 MB of reports took where the baselines were seen."""

NUMBER = r"(-?\d+(?:[.,]\d+)?)"
_RANGE = re.compile(rf"[^\d|\n]*\({NUMBER} to {NUMBER}\)")


@dataclass(frozen=True)
class Reading:
    """A figure as a script printed it, with its range and the baseline of the same run where it printed them."""

    value: float
    low: float | None = None
    high: float | None = None
    baseline: float | None = None


@dataclass(frozen=True)
class Figure:
    """One figure: where it stands in a script's output, its target, and what was seen at 6513089 (None: not seen).

    A target in seconds or milliseconds is scaled by the yardstick; ``more`` says that more is better. ``baseline_at``
    finds what the same run measured beside it, in the place of ``baseline``. ``in_yardsticks``: the script prints
    seconds, the figure is how many yardsticks they are.
    """

    name: str
    unit: str
    target: float | None
    baseline: float | None
    pattern: str
    more: bool = False
    baseline_at: str = ""
    in_yardsticks: bool = False

    def read(self, output: str, yardstick_s: float) -> Reading | None:
        """Return what the output says, None where it says nothing."""
        match = _search(self.pattern, output)
        if match is None:
            return None
        by = yardstick_s if self.in_yardsticks else 1.0
        beside = _search(self.baseline_at, output) if self.baseline_at else None
        spread = _RANGE.match(output, match.end(1))
        low, high = map(_parse, spread.groups()) if spread else (None, None)
        return Reading(
            round(_parse(match[1]) / by, 3),
            None if low is None else round(low / by, 3),
            None if high is None else round(high / by, 3),
            _parse(beside[1]) if beside else self.baseline,
        )

    def is_met(self, value: float, scale: float) -> bool | None:
        """Return whether the target is met, None where there is none."""
        if self.target is None:
            return None
        bound = self.target * (scale if self.unit in ("s", "ms") else 1)
        return value >= bound if self.more else value <= bound


def _search(pattern: str, output: str) -> re.Match[str] | None:
    return re.search(pattern.replace("#", NUMBER), output)


def _parse(text: str) -> float:
    return float(text.replace(",", "."))


@dataclass(frozen=True)
class Measure:
    """A script of this folder, its arguments, and the figures that it prints."""

    command: tuple[str, ...]
    figures: tuple[Figure, ...]


MEASURES: dict[str, Measure] = {
    "day": Measure(
        ("bench/day_in_qgis.py",),
        (
            Figure("a commune opened again, to worklist and map", "s", 1, None, r"opened again, s \| #"),
            Figure("a commune opened again, longest gap", "ms", 40, None, r"opened again, gap, ms \| #"),
            Figure("a day at the desk, memory grown", "MB", 20, None, r"memory grown, MB \| #"),
        ),
    ),
    "again": Measure(
        ("bench/compare_again.py",),
        (
            Figure(
                "a commune compared again, ten rows changed",
                "ms",
                50,
                None,
                r"again, ms \| #",
                baseline_at=r"whole, ms \| #",
            ),
        ),
    ),
    "few": Measure(
        ("bench/incidents_in_qgis.py", "1500"),
        (
            Figure(
                "1,500 incidents refreshed, 1 % changed: main thread",
                "ms",
                None,
                None,
                r"refreshed whole, 1 % changed: processor of the main thread, ms \| #",
            ),
            Figure(
                "1,500 incidents refreshed, 1 % changed: main thread, beyond rest and one drawing of the map",
                "ms",
                20,
                None,
                r"refreshed whole, 1 % changed: main thread beyond rest and one drawing, ms \| #",
            ),
        ),
    ),
    "window": Measure(
        ("bench/run.py", "--window"),
        (
            Figure("longest gap: a commune opened", "ms", 40, 57, r"everything again: .* gap #"),
            Figure("longest gap: any other job", "ms", 16, 16, r"longest of the others #"),
        ),
    ),
    "jobs": Measure(
        ("bench/jobs_in_qgis.py",),
        tuple(
            Figure(f"{step}: {kind}", "ms", target, None, rf"\| {step} \|{skipped} #")
            for step, target in (
                ("a decision on an address", 50),
                ("settings opened", 50),
                ("permits: 2000 read, listed, on the map", 50),
                ("the commune opened again, all fetched", 40),
            )
            for kind, skipped in (
                ("longest gap", r"[^|]*\|[^|]*\|"),
                # what others take of the processor is not in it
                ("most work of the main thread in a turn", r"[^|]*\|[^|]*\|[^|]*\|"),
            )
        ),
    ),
    "worklists": Measure(
        ("bench/worklists_in_qgis.py", "10000"),
        (
            Figure("a key in a worklist of 10,000: list", "ms", 30, None, r"addresses: the next row \| #"),
            Figure(
                "a key in a worklist of 10,000: mark on the map",
                "ms",
                30,
                None,
                r"addresses: the next row \|.*\| # \(work",
            ),
            Figure(
                "a key in a worklist of 10,000: map drawn, where it had to move",
                "ms",
                None,
                None,
                r"addresses: the next row \|.*\| # \|[^|]*\|\n",
            ),
            Figure("a decision by its key in 10,000: list", "ms", 30, None, r"skipped, the next row \| #"),
        ),
    ),
    "start": Measure(
        ("bench/start.py",),
        (
            Figure("QGIS's start, the plugin's work before the window", "ms", 30, None, r"before the window, ms \| #"),
            Figure("QGIS's start, the plugin's longest turn after it", "ms", 30, None, r"longest turn, ms \| #"),
        ),
    ),
    "zip": Measure(("bench/run.py", "--zip"), (Figure("zip", "MB", 2.5, 3.9, r"zip #"),)),
    "tests": Measure(
        ("bench/run.py", "--tests"), (Figure("make test, as it last passed", "min", 6, 11.7, r"make test #"),)
    ),
    "chain": Measure(
        ("bench/addresses.py", "chain", "build/bench-lists"),
        (
            Figure(
                "100,000 x 100,000, times faster than QGIS's chain", "times", 12, 5.3, r"\nseconds: # times", more=True
            ),
            Figure("100,000 x 100,000, of the chain's memory", "times", 0.15, 0.19, r"# of its memory"),
        ),
    ),
    "region": Measure(
        ("bench/addresses.py", "region", "build/bench-lists"),
        (
            Figure("Wallonia, times DuckDB's bare parse", "times", 5, 6.2, r"2 workers: times the mere parse #"),
            Figure("Wallonia, two workers beside one", "times", 1.71, 1.71, r"two workers # times", more=True),
        ),
    ),
    "regional": Measure(
        ("bench/regional.py",),
        (Figure("50,000 points of ArcGIS, times a bare loop", "times", 1.15, 1.34, r"first .*? s, # \(.*x bare"),),
    ),
    "crawl": Measure(
        ("bench/crawl.py", "at-once"),
        (Figure("crawl of 20,000, times bare requests", "times", 1.25, 1.96, r"answers at once \|.*\| # \|\n"),),
    ),
    "incidents": Measure(
        ("bench/incidents_in_qgis.py",),
        (
            Figure(
                "100,000 incidents, last byte to drawn, times json.loads",
                "times",
                4.0,
                4.0,
                r"opened: drawn, s after the last byte \| #",
                in_yardsticks=True,
            ),
            Figure(
                "100,000 incidents refreshed, 1 % changed: main thread",
                "ms",
                155,
                155,
                r"refreshed whole, 1 % changed: processor of the main thread, ms \| #",
            ),
            Figure("100,000 incidents, memory in the end", "MB", 495, 495, r"memory in the end, MB more \| #"),
        ),
    ),
    "push": Measure(
        ("bench/push.py", "20"),
        (Figure("push at 20 ms, times the bare requests", "times", 1.06, 1.06, r"\| 20 \|.*\| #"),),
    ),
    "workspace": Measure(
        ("bench/workspace.py",),
        (
            Figure("durable enqueue", "per s", 947, 947, r"durable enqueue, GeoPackage: #/s", more=True),
            Figure("10,000 corrections listed", "ms", 162, 162, r"opened and filtered: # ms"),
            Figure("claims by five desks, PostGIS", "per s", 585, 585, r"five desks: #/s", more=True),
        ),
    ),
}
