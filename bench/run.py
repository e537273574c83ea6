"""`make bench`: every figure with a target, measured again, as a table, as data, and as docs/performance.md.

bench/measures.py says which scripts of this folder are run, and what is read in their output; ``bench/run.py NAME …``
runs only those named, the other rows stay. The results are a list in ``bench/results/latest.json`` and, so that a
slower step is seen, in a file of the day beside it: ``name``, ``value``, ``range``, ``unit``, ``target``, ``baseline``,
``met``, and the machine, load, yardstick and commit. The yardstick is ``json.loads`` of the 44 MB of reports of
bench/incidents.py, in seconds of the processor: 0.45 where the baselines were seen.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results"
HISTORY = ROOT / "docs" / "performance.md"
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "scripts")]

from measures import BASE_YARDSTICK_S, MEASURES, Figure, Measure, Reading  # noqa: E402 - found by its path

MAX_SCRIPT_S = 300
"""Seconds that a script may take on the machine of the yardstick; on a slower one longer."""

TEST_SECONDS = ROOT / "build" / "test-seconds"
"""Where `make test` writes how long it took, once it has passed."""


def measure_yardstick() -> float:
    """Seconds of the processor that ``json.loads`` of the bench's reports takes, the median of five."""
    from incidents import COUNT, answer

    body, seconds = answer(COUNT), []
    for _run in range(5):
        started = time.process_time()
        json.loads(body)
        seconds.append(time.process_time() - started)
    return statistics.median(seconds)


def print_window() -> None:
    """Print the figures of bench/in_qgis.py, from a QGIS of its own."""
    figures = ROOT / "build" / "figures.json"
    figures.unlink(missing_ok=True)
    display = [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    command = (
        f'. {ROOT}/scripts/environment bench && exec qgis --nologo --noversioncheck --profiles-path "$profiles" '
        f"--code {ROOT}/bench/in_qgis.py"
    )
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment["REPERE_FIGURES"] = str(figures)
    subprocess.run(
        [*display, "bash", "-c", command], check=True, timeout=900, env=environment, stderr=subprocess.DEVNULL
    )
    others = []
    for name, figure in json.loads(figures.read_text(encoding="utf-8")).items():
        gap = statistics.median(figure["gap_ms"])
        if not name.startswith("town reset"):
            others.append(gap)
        print(f"{name}: {statistics.median(figure['seconds']):.2f} s, gap {gap:.0f}")
    print(f"longest of the others {max(others):.0f}")


def print_zip() -> None:
    """Print how large the zip is."""
    import package

    print(f"zip {package.build().stat().st_size / 1e6:.2f}")


def print_tests() -> None:
    """Print how many minutes the last `make test` that passed took; nothing where there was none."""
    if TEST_SECONDS.exists():
        print(f"make test {int(TEST_SECONDS.read_text()) / 60:.1f}")


def run_measure(measure: Measure, context: dict[str, Any]) -> list[dict[str, Any]]:
    """Run one script and return what it gave; a figure that could not be read has no value."""
    scale = context["yardstick"] / BASE_YARDSTICK_S
    load = os.getloadavg()[0]
    output = ""
    try:
        result = subprocess.run(
            [sys.executable, *measure.command],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=MAX_SCRIPT_S * max(1.0, scale),
        )
        output = result.stdout
        if result.returncode:
            sys.stderr.write(f"{' '.join(measure.command)}: {result.stderr[-400:]}\n")
    except subprocess.TimeoutExpired as stop:
        output = (stop.stdout or b"").decode()
        sys.stderr.write(f"{' '.join(measure.command)}: not done in time\n")
    readings = {figure: figure.read(output, context["yardstick"]) for figure in measure.figures}
    told = {**context, "load": round(load, 1)}
    return [build_row(figure, reading, told) for figure, reading in readings.items()]


def build_row(figure: Figure, reading: Reading | None, context: dict[str, Any]) -> dict[str, Any]:
    """Return a row of the results; a figure that could not be read has no value."""
    scale = context["yardstick"] / BASE_YARDSTICK_S if context else 1.0
    return {
        "name": figure.name,
        "value": reading.value if reading else None,
        "range": [reading.low, reading.high] if reading and reading.low is not None else None,
        "unit": figure.unit,
        "target": figure.target,
        "baseline": reading.baseline if reading else figure.baseline,
        "met": figure.is_met(reading.value, scale) if reading else None,
        **context,
    }


def describe_machine() -> str:
    """Cores, system and Python."""
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"


def print_table(rows: list[dict[str, Any]]) -> str:
    """Return the rows as a table: target, now with its range, before, and the load that each was measured at."""
    lines = ["| Work | Target | Now | Before | Met | Load, yardstick |", "|---|---|---|---|---|---|"]
    for row in rows:
        cells = [_format(row[key], row["unit"]) for key in ("target", "value", "baseline")]
        if row.get("range"):
            cells[1] += " ({:g} to {:g})".format(*row["range"])
        met = {True: "yes", False: "no", None: "–"}[row["met"]]
        measured_at = f"{row['load']:g}, {row['yardstick']:.2f} s" if "load" in row else "–"
        lines.append(f"| {row['name']} | {' | '.join(cells)} | {met} | {measured_at} |")
    return "\n".join(lines)


def _format(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:g} {unit}"


def write_history() -> None:
    """Draw docs/performance.md from every file of bench/results: a column a day, a row a figure."""
    days = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in sorted(RESULTS.glob("2*.json"))}
    latest = json.loads((RESULTS / "latest.json").read_text(encoding="utf-8"))
    values = {day: {row["name"]: row["value"] for row in rows} for day, rows in days.items()}
    head = next((row for row in latest if "machine" in row), None)
    lines = [
        "# What it takes",
        "",
        "Written by `make bench` (bench/run.py) from bench/results. A target in seconds is for a machine whose",
        f"yardstick, `json.loads` of 44 MB of reports, is {BASE_YARDSTICK_S} s, and is scaled by it; *before* is the",
        "code of 6513089 (26 November 2026), or what the same run measured beside. What was measured while the machine",
        "was busy (load above 1) says little about seconds. bench/README.md says how each is measured, and what the",
        "profile of each shows.",
        "",
        f"{head['machine']}, commit {head['commit']}." if head else "",
        "",
        print_table(latest),
        "",
        "## Over time",
        "",
        f"| Work | {' | '.join(days)} |",
        f"|---|{'---|' * len(days)}",
    ]
    for row in latest:
        cells = [f"{values[day][row['name']]:g}" if values[day].get(row["name"]) is not None else "–" for day in days]
        lines.append(f"| {row['name']}, {row['unit']} | {' | '.join(cells)} |")
    HISTORY.write_text("\n".join([*lines, ""]), encoding="utf-8")


def main(names: list[str]) -> None:
    """Measure, keep the results of each script, and print the table."""
    printing = {"--window": print_window, "--zip": print_zip, "--tests": print_tests}
    if names and names[0] in printing:
        return printing[names[0]]()
    chosen = {name: MEASURES[name] for name in names} if names else MEASURES
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    yardstick = measure_yardstick()
    context = {
        "machine": describe_machine(),
        "load": 0.0,
        "yardstick": round(yardstick, 3),
        "commit": commit.stdout.strip(),
    }
    print(f"yardstick {yardstick:.2f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    measured: dict[str, dict[str, Any]] = {}
    rows: list[dict[str, Any]] = []
    begun = time.monotonic()
    for name, measure in chosen.items():
        started = time.monotonic()
        measured |= {row["name"]: row for row in run_measure(measure, context)}
        # a run that is stopped has what it measured
        rows = keep_rows(measured)
        print(f"{name}: {time.monotonic() - started:.0f} s", flush=True)
    print(f"all: {time.monotonic() - begun:.0f} s", flush=True)
    print(print_table(rows))
    return None


def keep_rows(measured: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Keep the rows that were measured beside those that were not, and return all of them."""
    RESULTS.mkdir(exist_ok=True)
    latest = RESULTS / "latest.json"
    before = {row["name"]: row for row in json.loads(latest.read_text(encoding="utf-8"))} if latest.exists() else {}
    # the rows that were not measured now stay as they were
    rows = [
        measured.get(figure.name) or before.get(figure.name) or build_row(figure, None, {})
        for measure in MEASURES.values()
        for figure in measure.figures
    ]
    text = json.dumps(rows, indent=1, ensure_ascii=False) + "\n"
    for file in (latest, RESULTS / f"{date.today().isoformat()}.json"):
        file.write_text(text, encoding="utf-8")
    write_history()
    return rows


if __name__ == "__main__":
    main(sys.argv[1:])
