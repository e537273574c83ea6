"""Measures one step after the other in a real QGIS window: how long, what the main thread worked, its longest gap.

A step is over when no job runs and the map is drawn. With REPERE_PROFILE in the environment, each step's profile
goes to standard error: all that the main thread did in it, and what it did in the longest gap.
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
CALM_S = 0.5
"""Seconds without a job or a drawing after which a step is over."""

PROFILE_LINES = 14

Figures = dict[str, list[dict[str, float]]]
"""Of each step, by its name, each time it was taken: milliseconds, of ``map`` and ``mark`` -1 where not drawn."""


class StepWatch:
    """Takes steps in the window of ``dock``, and keeps their figures."""

    def __init__(self, dock: Any, canvas: Any) -> None:
        from gap import Gap

        class ProfiledGap(Gap):
            """Keeps what the main thread did in the longest gap."""

            worst: pstats.Stats | None = None
            profile: cProfile.Profile | None = None
            own_work = 0.0

            def _tick(self) -> None:
                began = time.thread_time()
                if self.profile is not None:
                    self.profile.disable()
                before = self.longest_work
                super()._tick()
                if self.profile is not None and self.longest_work > before:
                    self.profile.create_stats()
                    self.worst = pstats.Stats(self.profile, stream=sys.stderr)
                if self.profile is not None:
                    # what others take of the processor is nothing the main thread did
                    self.profile = cProfile.Profile(time.thread_time)
                    self.profile.enable()
                self.own_work += time.thread_time() - began

        self._dock, self._canvas = dock, canvas
        self._gap = ProfiledGap()
        self._is_profiled = bool(os.environ.get("REPERE_PROFILE"))
        self.figures: Figures = {}
        self._drawn_at = 0.0
        self._painted_at = 0.0
        self._marked_at = self._marked_work = 0.0
        canvas.mapCanvasRefreshed.connect(self._note_drawn)
        self._watch_marks()

    def _watch_marks(self) -> None:
        """Note when what is painted over the map for the chosen row is; before any of it is made."""
        from repere.ui.map.address_marks import AddressMarks
        from repere.ui.map.highlights import Halo, Marks

        def note_after(paint: Callable[..., None]) -> Callable[..., None]:
            def paint_and_note(item: Any, *arguments: Any) -> None:
                paint(item, *arguments)
                if not self._marked_at:
                    self._marked_at, self._marked_work = time.perf_counter(), time.thread_time()

            return paint_and_note

        for kind in (AddressMarks, Halo, Marks):
            kind.paint = note_after(kind.paint)

    def _note_drawn(self) -> None:
        self._drawn_at = time.perf_counter()

    def _note_painted(self) -> None:
        self._painted_at = time.perf_counter()

    def is_calm(self) -> bool:
        """Whether nothing that was begun goes on."""
        from repere.ui.qgis.tasks import Job

        return not (Job._running or self._canvas.isDrawing() or self._dock.desk.is_busy())

    def has_drawn(self) -> bool:
        """Whether the map was drawn since the step began, and is not being drawn."""
        return self._drawn_at > 0 and not self._canvas.isDrawing()

    def measure(
        self, name: str, act: Callable[[], object], seen: Callable[[], bool] = lambda: True
    ) -> Generator[Callable[[], bool], None, None]:
        """Do it, and yield until all is done; ``seen`` tells that a person has what the step is for."""
        from qgis.PyQt.QtCore import QTimer

        gap = self._gap
        gap.longest = gap.longest_work = self._drawn_at = self._painted_at = 0.0
        gap.worst, gap.own_work = None, 0.0
        gap.profile = cProfile.Profile(time.thread_time) if self._is_profiled else None
        gap.start()
        worked, started = time.thread_time(), time.perf_counter()
        if gap.profile is not None:
            gap.profile.enable()
        act()
        # what was painted before all that the step does at once was done shows what was there before
        self._marked_at = 0.0
        timer = QTimer()

        def look() -> None:
            if seen():
                timer.stop()
                # what is to be painted is painted before a timer of nothing ends
                QTimer.singleShot(0, self._note_painted)

        timer.timeout.connect(look)
        timer.start(1)
        look()
        calm_since = [0.0]

        def is_over() -> bool:
            if not self.is_calm() or not self._painted_at:
                calm_since[0] = time.monotonic()
            return time.monotonic() - CALM_S > calm_since[0] > 0

        calm_since[0] = time.monotonic()
        yield is_over
        work = time.thread_time() - worked - gap.own_work
        longest = gap.stop()
        if gap.profile is not None:
            gap.profile.disable()
            sys.stderr.write(
                f"\n=== {name}: gap {longest:.0f} ms, of work {gap.longest_work:.0f}, in all {1000 * work:.0f}\n"
            )
            if gap.worst is not None:
                gap.worst.sort_stats("cumulative").print_stats(PROFILE_LINES)
        self.figures.setdefault(name, []).append(
            {
                "seen": 1000 * (self._painted_at - started),
                "work": 1000 * work,
                "gap": longest,
                "gap_work": gap.longest_work,
                "map": 1000 * (self._drawn_at - started) if self._drawn_at else -1.0,
                "mark": 1000 * (self._marked_at - started) if self._marked_at else -1.0,
                "mark_work": 1000 * (self._marked_work - worked) if self._marked_at else -1.0,
            }
        )


def real_window_environment(more: dict[str, str]) -> dict[str, str]:
    """Return the environment of a QGIS that has a window, whatever platform the tests draw on."""
    return {**{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}, **more}


def run_in_window(script: Path, environment: dict[str, str], profiled: bool) -> Figures:
    """Let a QGIS of its own run ``script`` with --code; it writes its figures to the path REPERE_FIGURES."""
    figures = ROOT / "build" / "steps.json"
    figures.parent.mkdir(exist_ok=True)
    figures.unlink(missing_ok=True)
    command = (
        f'. {ROOT}/scripts/environment bench && exec qgis --nologo --noversioncheck --profiles-path "$profiles" '
        f"--code {script}"
    )
    subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "bash", "-c", command],
        check=True,
        timeout=1800,
        env=real_window_environment(
            {
                "REPERE_STEP_TIMEOUT_S": os.environ.get("REPERE_STEP_TIMEOUT_S", "300"),
                **environment,
                "REPERE_FIGURES": str(figures),
                "REPERE_PROFILE": "1" if profiled else "",
            }
        ),
    )
    return json.loads(figures.read_text(encoding="utf-8"))


def print_table(title: str, figures: Figures) -> None:
    """Print medians, and of the gaps the range: *work* is what the main thread worked between two turns of its loop,
    which says the same on a machine that others load, as does what it worked until the mark was seen (in brackets)."""
    out = sys.stdout.write
    out(f"\n{title}; load {os.getloadavg()[0]:.1f}\n\n")
    out(
        "| Step | Seen, ms | Main thread's work, ms | Longest gap, ms | Most work in a turn, ms | Map drawn, ms"
        " | Mark seen on the map, ms |\n"
    )
    out("|---|---|---|---|---|---|---|\n")
    for name, taken in figures.items():
        seen, work, drawn, mark, before_mark = (
            statistics.median(one[key] for one in taken) for key in ("seen", "work", "map", "mark", "mark_work")
        )
        gaps = " | ".join(map(_spread, ([one[key] for one in taken] for key in ("gap", "gap_work"))))
        drawn_at = f"{drawn:.0f}" if drawn >= 0 else "–"
        marked_at = f"{mark:.0f} (work {before_mark:.0f})" if mark >= 0 else "–"
        out(f"| {name} | {seen:.0f} | {work:.0f} | {gaps} | {drawn_at} | {marked_at} |\n")


def _spread(values: list[float]) -> str:
    return f"{statistics.median(values):.0f} ({min(values):.0f} to {max(values):.0f})"
