"""One commune's addresses compared again after ten rows of its register changed, beside the comparison as a whole.

``.venv/bin/python bench/compare_again.py``: 12,000 against 12,000 from ``make_addresses``, both lists in memory;
from there until the differences are in the workspace and both lists are kept for the map. *Whole* is what the first
comparison of the day does, into a new workspace; medians of 5, in turn. Milliseconds of the processor stand beside
those of the clock.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]
import tests.conftest  # noqa: E402, F401, I001 - gives the plugin its name

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from make_addresses import write_region  # noqa: E402
from repere.services.addresses.list_store import lists_path, store_lists  # noqa: E402
from repere.services.addresses.matching.compare import compare_lists  # noqa: E402
from repere.services.addresses.readers import csv_list  # noqa: E402
from repere.services.corrections.confirmations import store_street_sizes  # noqa: E402
from repere.services.model.address import Addresses  # noqa: E402
from repere.services.workspace.workspace import Workspace  # noqa: E402

COUNT, CHANGED, RUNS, SEED = 12_000, 10, 5, 4242
BOUNDARY = shapely.box(0, 0, 400_000, 400_000)


def change_rows(addresses: Addresses, run: int) -> Addresses:
    """Return the list with ten rows of it moved by twenty metres."""
    rows = np.random.default_rng(run).choice(len(addresses), CHANGED, replace=False)
    changed = addresses.take(np.arange(len(addresses)))
    changed.x[rows] += 20.0
    return changed


def compare(path: Path, register: Addresses, source: Addresses) -> None:
    """Compare, and keep what the panel keeps."""
    found = compare_lists(register, source, boundary=BOUNDARY)
    with Workspace(path) as workspace:
        workspace.store_discrepancy_rows(found.iter_rows())
        store_street_sizes(workspace, (register, source))
    store_lists(lists_path(path), register, source)


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Milliseconds of the clock and of the processor."""
    gc.collect()
    gc.disable()  # as the plugin does while a job runs
    clock, worked = time.perf_counter(), time.process_time()
    work()
    took = 1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - worked)
    gc.enable()
    return took


def main() -> None:
    """Print both."""
    whole, again = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_region(COUNT, SEED, folder / "register.csv", folder / "source.csv")
        register, source = (csv_list.read_csv(folder / f"{part}.csv") for part in ("register", "source"))
        compare(folder / "commune.gpkg", register, source)
        for run in range(RUNS):
            whole.append(timed(partial(compare, folder / f"new-{run}.gpkg", register, source)))
            register = change_rows(register, run)
            again.append(timed(partial(compare, folder / "commune.gpkg", register, source)))
    for title, pairs in (("again", again), ("whole", whole)):
        for unit, values in zip(("ms", "processor, ms"), zip(*pairs)):
            spread = f"({min(values):.0f} to {max(values):.0f})"
            sys.stdout.write(f"| {title}, {unit} | {statistics.median(values):.0f} {spread} |\n")


if __name__ == "__main__":
    main()
