"""How right, how fast and how small the comparison of addresses is, each beside what one would use without it.

    .venv/bin/python bench/addresses.py quality    every kind, on 100,000 against 100,000 (or: quality SEED)
    .venv/bin/python bench/addresses.py chain      100,000 against 100,000 beside a chain of QGIS's algorithms
    .venv/bin/python bench/addresses.py region     1,900,000 against 1,900,000 beside DuckDB's mere parse
    .venv/bin/python bench/addresses.py tenth      190,000 against 190,000 beside the same
    .venv/bin/python bench/addresses.py dask       the same over Dask

A folder may follow "chain" and what is below it: lists are made there once and kept. Every measurement is a process
of its own, from CSV files to a result, so that peaks do not mix. DuckDB and Dask come from bench/requirements.txt.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]
# where `make bench` puts DuckDB and Dask: behind all that QGIS has of its own
sys.path.append(str(ROOT / "build" / "bench-tools"))

SEED = 73_190_264
"""Not one that the rules were tuned on (7 to 12), nor one that was measured before (20261124, 51820447, 60271131)."""

RUNS = 5
REGION_RUNS = 2

# an installed plugin is compiled once, as QGIS's own Python is: the first run of each way compiles
SETTINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "",
    "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench" / "bytecode"),
}

DOUBTFUL = 0.8
"""Confidence below which a difference is for a person to review."""


def repere(register: Path, source: Path, output: Path, loaded: Callable[[], None]) -> None:
    """Both files read and compared; the differences stay in memory, as the chain's layers do."""
    from services.addresses.matching.compare import compare_lists
    from services.addresses.readers import csv_list

    gc.disable()
    lists = csv_list.read_csv(register), csv_list.read_csv(source)
    loaded()
    output.write_text(str(len(list(compare_lists(*lists)))))


def compare_by_commune(
    register: Path, source: Path, output: Path, loaded: Callable[[], None], *, workers: int, dask: bool
) -> None:
    """Both files read, compared commune by commune, written to a GeoPackage."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from compare_region import compare_files, on_this_machine, over_dask

    start_pool = over_dask("", workers) if dask else on_this_machine(workers)
    with tempfile.TemporaryDirectory() as folder:
        compare_files(register, source, output, 10.0, Path(folder), start_pool)


def qgis(register: Path, source: Path, output: Path, loaded: Callable[[], None]) -> None:
    """What a technician chains today: a key, a join by it, the nearest of the rest. It tells no kinds apart."""
    from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    parts = "upper(trim({street})) || '|' || upper({number}) || '|' || upper({box}) || '|' || {postcode}"
    street = 'coalesce(nullif("streetname_fr", \'\'), nullif("streetname_de", \'\'), "streetname_nl")'
    own = parts.format(street='"rue"', number='"numero"', box='"boite"', postcode='"code_postal"')
    lists = (
        (register, ";", "x", "y", own),
        (source, ",", "EPSG:31370_x", "EPSG:31370_y",
         parts.format(street=street, number='"house_number"', box='"box_number"', postcode='"postcode"')),
    )  # fmt: skip
    layers = []
    for path, delimiter, x, y, _formula in lists:
        uri = f"file://{path}?delimiter={delimiter}&xField={x}&yField={y}&crs=EPSG:31370"
        layers.append(QgsVectorLayer(uri, path.stem, "delimitedtext").materialize(QgsFeatureRequest()))
    loaded()
    keyed = []
    for layer, (*_csv, formula) in zip(layers, lists):
        options = {"INPUT": layer, "FIELD_NAME": "key", "FIELD_TYPE": 2, "FIELD_LENGTH": 200, "FORMULA": formula}
        keyed.append(processing.run("native:fieldcalculator", {**options, "OUTPUT": "memory:"})["OUTPUT"])
    joined = processing.run(
        "native:joinattributestable",
        {"INPUT": keyed[0], "FIELD": "key", "INPUT_2": keyed[1], "FIELD_2": "key", "METHOD": 1, "PREFIX": "s_",
         "DISCARD_NONMATCHING": True, "OUTPUT": "memory:", "NON_MATCHING": "memory:"},
    )  # fmt: skip
    nearest = processing.run(
        "native:joinbynearest",
        {"INPUT": joined["NON_MATCHING"], "INPUT_2": keyed[1], "NEIGHBORS": 1, "MAX_DISTANCE": 50, "OUTPUT": "memory:"},
    )
    output.write_text(f"{joined['OUTPUT'].featureCount()} {nearest['OUTPUT'].featureCount()}")


def duckdb(register: Path, source: Path, output: Path, loaded: Callable[[], None]) -> None:
    """Both files parsed into tables, and nothing more."""
    import duckdb

    tables = duckdb.connect()
    for name, path in (("register", register), ("source", source)):
        # S608: both are this bench's own
        tables.execute(f"CREATE TABLE {name} AS SELECT * FROM read_csv('{path}', header = true, quote = '\"')")  # noqa: S608
    output.touch()


WAYS: dict[str, Callable[[Path, Path, Path, Callable[[], None]], None]] = {
    "repere": repere,
    "qgis": qgis,
    "duckdb": duckdb,
    "region, 1 worker": partial(compare_by_commune, workers=1, dask=False),
    "region, 2 workers": partial(compare_by_commune, workers=2, dask=False),
    "region, Dask, 1 worker": partial(compare_by_commune, workers=1, dask=True),
    "region, Dask, 2 workers": partial(compare_by_commune, workers=2, dask=True),
}


def child(way: str, *paths: str) -> None:
    """One measurement, printed as JSON: seconds from files to result and from lists in memory to result, of the
    clock and of the processors (its workers' too), and the process's peak in MB."""
    clocks = {"seconds": time.perf_counter, "processor": lambda: sum(os.times()[:4])}
    started = {name: clock() for name, clock in clocks.items()}
    memory: dict[str, float] = {}

    def loaded() -> None:
        memory.update({name: clock() for name, clock in clocks.items()})

    register, source, output = map(Path, paths)
    WAYS[way](register, source, output, loaded)
    figures = {name: clock() - started[name] for name, clock in clocks.items()}
    figures |= {f"{name} in memory": clock() - memory[name] for name, clock in clocks.items() if memory}
    figures["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(figures), flush=True)


def memory(process: int) -> float:
    """MB that a process and its children have together, what they share counted once; 0 once it is gone."""
    try:
        children = " ".join(file.read_text() for file in Path(f"/proc/{process}/task").glob("*/children")).split()
        told = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    own = next((line for line in told.splitlines() if line.startswith("Pss:")), "Pss: 0")
    return int(own.split()[1]) / 1024 + sum(memory(int(child)) for child in children)


def once(way: str, register: Path, source: Path) -> dict[str, float]:
    """One measurement, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "child", way, str(register), str(source), f"{folder}/out.gpkg"]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **SETTINGS})
        together = 0.0
        while child.poll() is None:
            together = max(together, memory(child.pid))
            time.sleep(0.1)
        said = child.communicate()[0]
    figures: dict[str, float] = json.loads(next(line for line in said.splitlines() if line.startswith("{")))
    # of one process exact, of several as seen ten times a second
    return {**figures, "peak": max(figures["peak"], together)}


def measure(ways: Sequence[str], register: Path, source: Path, runs: int = RUNS) -> dict[str, dict[str, float]]:
    """The medians of ``runs`` of each way, taken in turn: what else the machine does falls on all of them alike."""
    print(f"load {os.getloadavg()[0]:.1f} before", flush=True)
    found = [{way: once(way, register, source) for way in ways} for _run in range(runs)]
    print(f"load {os.getloadavg()[0]:.1f} after", flush=True)
    medians = {}
    for way in ways:
        figures = [run[way] for run in found]
        # of two rounds the lower: what else the machine does only adds
        medians[way] = {name: statistics.median_low(run[name] for run in figures) for name in figures[0]}
        low, high = min(run["seconds"] for run in figures), max(run["seconds"] for run in figures)
        told = ", ".join(f"{name} {value:.2f}" for name, value in medians[way].items())
        print(f"{way:<23} {told} (seconds {low:.2f} to {high:.2f})", flush=True)
    return medians


def quality(size: int, seed: int) -> None:
    """Per kind: what was told and is there, told and is not, left out, and told with doubt."""
    from make_addresses import make

    from services.addresses.matching.compare import compare_lists
    from services.addresses.readers import csv_list
    from services.addresses.readers.column_mapping import guess_mapping
    from services.model.discrepancy import KINDS

    town = make(size, seed)
    lists = []
    for rows in (town.register, town.source):
        columns = {heading: [row[heading] for row in rows] for heading in rows[0]}
        lists.append(
            csv_list.build_from_columns(
                "list", columns, guess_mapping(list(columns), [list(r.values()) for r in rows[:50]])
            )
        )
    truth = set(town.truth)
    told = list(compare_lists(*lists, boundary=town.boundary(), parcels=town.parcels()))
    print(f"{len(lists[0])} x {len(lists[1])}, seed {seed}")
    print("| Kind | Seeded | Correct | Wrong | Missed | To review | F1 |\n|---|---|---|---|---|---|---|")
    for kind in KINDS:
        seeded = {entry for entry in truth if entry[0] == kind}
        rows = {(d.kind, d.register_id, d.source_id): d for d in told if d.kind == kind}
        correct = len(rows.keys() & seeded)
        review = sum(d.confidence < DOUBTFUL for d in rows.values())
        f1 = 2 * correct / (len(rows) + len(seeded))
        figures = len(seeded), correct, len(rows) - correct, len(seeded) - correct, review, f"{f1:.4f}"
        print(f"| {kind} | {' | '.join(map(str, figures))} |", flush=True)


def make_lists(size: int, seed: int, folder: Path) -> tuple[Path, Path]:
    """Two CSV files, made unless they are there."""
    from make_addresses import write_region

    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / f"register-{size}.csv", folder / f"source-{size}.csv"
    if not all(path.exists() for path in paths):
        write_region(size, seed, *paths)
    return paths


def chain(folder: Path) -> None:
    """A commune of the largest kind, beside QGIS's own algorithms."""
    paths = make_lists(100_000, SEED, folder)
    today, ours = measure(("qgis", "repere"), *paths).values()
    for clock in ("seconds", "processor", "seconds in memory", "processor in memory"):
        print(f"{clock}: {today[clock] / ours[clock]:.1f} times faster")
    print(f"{ours['peak'] / today['peak']:.2f} of its memory")


def beside_the_parse(way: str, size: int, folder: Path) -> None:
    """One worker and two, and how many times the mere parse each takes."""
    ways = f"{way}, 1 worker", f"{way}, 2 workers"
    figures = measure(("duckdb", *ways), *make_lists(size, SEED, folder), REGION_RUNS)
    for name in ways:
        ratios = ", ".join(
            f"{figures[name][clock] / figures['duckdb'][clock]:.1f} by {clock}" for clock in ("seconds", "processor")
        )
        print(f"{name}: times the mere parse {ratios}")
    one, two = (figures[name] for name in ways)
    print(f"{way}: two workers {one['seconds'] / two['seconds']:.2f} times as fast as one")


PARTS: dict[str, Callable[[Path], object]] = {
    "chain": chain,
    "region": partial(beside_the_parse, "region", 1_900_000),
    "tenth": partial(beside_the_parse, "region", 190_000),
    "dask": partial(beside_the_parse, "region, Dask", 1_900_000),
}

if __name__ == "__main__":
    what, *given = sys.argv[1:] or [""]
    if what == "child":
        child(*given)
    elif what == "quality":
        quality(100_000, int(given[0]) if given else SEED)
    elif what in PARTS and given:
        PARTS[what](Path(given[0]))
    elif what in PARTS:
        with tempfile.TemporaryDirectory() as made_here:
            PARTS[what](Path(made_here))
    else:
        sys.exit(__doc__)
