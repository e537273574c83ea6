"""How long repere:compareregion's own work takes with one process and with two: clock, processor, memory, load.

    .venv/bin/python bench/make_addresses.py 1900000 register.csv source.csv
    .venv/bin/python bench/region_processes.py register.csv source.csv [1 2 …]

The lists are read, compared commune by commune and written to a GeoPackage, as from QGIS, without QGIS. The peak is
that of all processes together, looked at ten times a second; what they share is counted in each.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import threading
import time
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from services.region.differences_file import write_differences  # noqa: E402 - found by its path
from services.region.region_comparison import compare_region  # noqa: E402
from services.region.work_folder import RegionList  # noqa: E402
from services.region.worker_pool import WorkerPool  # noqa: E402


def measure(register: Path, source: Path, workers: int) -> str:
    """One run, as a line of the table."""
    stopped = threading.Event()
    peak = [0]

    def watch() -> None:
        while not stopped.wait(0.1):
            peak[0] = max(peak[0], sum(map(resident, [os.getpid(), *children(os.getpid())])))

    watcher = threading.Thread(target=watch)
    watcher.start()
    started, before = time.perf_counter(), processor()
    with tempfile.TemporaryDirectory() as folder:
        lists = RegionList(register, register.name), RegionList(source, source.name)
        start_pool = partial(WorkerPool, python=sys.executable, count=workers)
        with compare_region(Path(folder) / "work", *lists, tolerance_m=10.0, start_pool=start_pool) as found:
            compared = time.perf_counter() - started
            count = write_differences(Path(folder) / "region.gpkg", found.parts)
    clock, worked = time.perf_counter() - started, processor() - before
    stopped.set()
    watcher.join()
    return (
        f"{workers} processes: {clock:.1f} s ({compared:.1f} compared, {clock - compared:.1f} written), processor"
        f" {worked:.1f} s, peak {peak[0] >> 20} MB, {count} differences, load {os.getloadavg()[0]:.1f}"
    )


def processor() -> float:
    """Seconds of the processor of this process and of those that have ended."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def children(process: int) -> list[int]:
    """The processes that a process started and that still run."""
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    return [int(number) for number in text.split()]


def resident(process: int) -> int:
    """Bytes of memory that a process has."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * resource.getpagesize()


if __name__ == "__main__":
    for number in map(int, sys.argv[3:] or ("1", "2")):
        sys.stdout.write(measure(Path(sys.argv[1]), Path(sys.argv[2]), number) + "\n")
        sys.stdout.flush()
