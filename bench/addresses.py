"""How fast and how right the comparison of addresses is, beside the plain way: medians of 5.

The plain way is what a technician's chain of joins does: join by normalised street and number, row by row,
then the nearest of the rest. It is given the same normalised keys; it does not tell the kinds apart.

    .venv/bin/python bench/addresses.py
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from make_addresses import make, write  # noqa: E402

from services.addressing import readers  # noqa: E402
from services.addressing.address import Addresses  # noqa: E402
from services.addressing.compare import compare  # noqa: E402
from services.addressing.discrepancy import KINDS  # noqa: E402
from services.addressing.sameness import number_key, number_readings, street_key, street_readings  # noqa: E402

SEED = 20_261_123
RUNS = 5


def plain(register: Addresses, source: Addresses) -> int:
    """Joins by key, row by row, then the nearest of the rest; the number of rows joined."""
    keys: dict[tuple[Any, ...], int] = {}
    for row in range(len(source)):
        if source.statuses[row] != "retired":
            keys[_key(source, row)] = row
    joined, rest = {}, []
    for row in range(len(register)):
        counterpart = keys.get(_key(register, row))
        if counterpart is None:
            rest.append(row)
        else:
            joined[row] = counterpart
    free = sorted(set(keys.values()) - set(joined.values()))
    places = np.column_stack((source.x[free], source.y[free]))
    for row in rest:
        metres = np.hypot(places[:, 0] - register.x[row], places[:, 1] - register.y[row])
        if np.isfinite(metres).any():
            joined[row] = free[int(np.nanargmin(metres))]
    return len(joined)


def _key(addresses: Addresses, row: int) -> tuple[Any, ...]:
    number = number_key(addresses.house_numbers[row], addresses.box_numbers[row])
    return addresses.postcodes[row], street_key(addresses.street_names[row]), number


def median(work: Callable[[], object]) -> float:
    """Seconds, the median of five runs; spellings already met are forgotten before each."""
    seconds = []
    for _ in range(RUNS):
        for cache in (street_key, street_readings, number_readings):
            cache.cache_clear()
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def measure(size: int) -> None:
    """Print the figures for ``size`` against ``size`` addresses."""
    town = make(size, SEED)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("register.csv", "source.csv")]
        write(town.register, paths[0], ";")
        write(town.source, paths[1], ",")
        reading = median(lambda: [readers.read_csv(path) for path in paths])
        register, source = (readers.read_csv(path) for path in paths)
    truth = set(town.truth)
    del town
    comparing = median(lambda: compare(register, source))
    tracemalloc.start()
    compare(register, source)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    joining = median(lambda: plain(register, source))
    print(
        f"{len(register):>7} x {len(source):>7}   read both {reading:6.2f} s   compare {comparing:6.3f} s"
        f" (peak {peak / 2**20:.0f} MB)   plain joins {joining:6.3f} s"
    )
    told = {(found.kind, found.register_id, found.source_id) for found in compare(register, source)}
    for kind in KINDS:
        right, seeded = ({entry for entry in side if entry[0] == kind} for side in (told, truth))
        wrong, missed = len(right - seeded), len(seeded - right)
        f1 = 2 * len(right & seeded) / (len(right) + len(seeded))
        print(f"{'':>10}{kind:<20} seeded {len(seeded):>6}   wrong {wrong:>4}   missed {missed:>4}   F1 {f1:.4f}")


if __name__ == "__main__":
    for number in map(int, sys.argv[1:] or ("12000", "100000")):
        measure(number)
