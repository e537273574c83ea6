"""Compares a register and a source of a whole region into one GeoPackage, commune by commune, as QGIS does.

On as many processors of this machine as ``--workers``, or with ``--dask`` over Dask's distributed scheduler (``pip
install "dask[distributed]"``): on this machine, or on others that share ``--folder``. Dask runs whatever code it is
sent: beyond this machine its scheduler is asked over TLS only, with certificates on both sides. The differences are the
same whoever finds them. docs/region.md has an example with several machines.

    python scripts/compare_region.py register.csv source.csv differences.gpkg [--workers 2] [--tolerance 10]
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, as_completed
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from services.errors import Cancelled, RepereError  # noqa: E402
from services.region.commune_part import perform_request  # noqa: E402
from services.region.differences_file import write_differences  # noqa: E402
from services.region.region_comparison import Pool, RegionDifferences, compare_region  # noqa: E402
from services.region.work_folder import RegionList  # noqa: E402
from services.region.worker_pool import Answer, Task, WorkerPool  # noqa: E402

StartPool = Callable[[Path], AbstractContextManager[Pool]]


class ExecutorPool:
    """The workers of an executor, as those of a comparison in the ``folder`` that they all reach."""

    def __init__(self, executor: Executor, folder: Path) -> None:
        self._executor, self._folder = executor, folder

    def run(
        self,
        requests: Iterable[dict[str, Any]],
        answered: Callable[[Answer], None],
        *,
        progress: Callable[[Task, int, int], None] = lambda task, done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Have every request answered, in whatever order."""
        tasks = {
            self._executor.submit(perform_request, self._folder, request): Task(request, attempts=1)
            for request in requests
        }
        for future in as_completed(tasks):
            if cancelled():
                raise Cancelled
            try:
                answer = Answer(tasks[future], future.result())
            except RepereError as error:
                answer = Answer(tasks[future], error=error)
            answered(answer)


def compare_files(
    register: Path, source: Path, output: Path, tolerance_m: float, folder: Path, start_pool: StartPool
) -> tuple[int, RegionDifferences]:
    """How many differences were written to ``output``, and what else there is to say of them."""
    lists = (RegionList(path, path.name) for path in (register, source))
    with compare_region(folder, *lists, tolerance_m=tolerance_m, start_pool=start_pool) as found:
        return write_differences(output, found.parts), found


def on_this_machine(workers: int) -> StartPool:
    """Processes of our own."""
    return partial(WorkerPool, python=sys.executable, count=workers)


def find_scheduler_error(scheduler: str, certificates: tuple[str, str, str]) -> str:
    """Return why a Dask scheduler may not be asked, empty where it may: beyond this machine only TLS, and wholly.

    ``certificates`` are the authority's, our own and its key.
    """
    parts = urlsplit(scheduler)
    if parts.scheme == "tls" and not all(certificates):
        return "TLS needs --tls-ca, --tls-cert and --tls-key."
    if parts.scheme == "tls" or not scheduler:
        return ""
    with suppress(ValueError):
        if parts.scheme == "tcp" and (parts.hostname == "localhost" or ip_address(parts.hostname or "").is_loopback):
            return ""
    return f"{scheduler}: beyond this machine a scheduler is asked over TLS only (tls://…), as docs/region.md says."


def over_dask(scheduler: str, workers: int, certificates: tuple[str, str, str] = ("", "", "")) -> StartPool:
    """Workers of a Dask scheduler that runs somewhere, or of one on this machine."""

    @contextmanager
    def start_pool(folder: Path) -> Iterator[Pool]:
        with _connect(scheduler, workers, certificates) as executor:
            yield ExecutorPool(executor, folder)

    return start_pool


@contextmanager
def _connect(scheduler: str, workers: int, certificates: tuple[str, str, str]) -> Iterator[Executor]:
    import dask
    from dask.distributed import Client, LocalCluster, Security

    # Dask tells its workers to give every 64 kB back to the system, which doubles the time to read a list
    dask.config.set({"distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": 1 << 30})
    if scheduler:
        authority, certificate, key = certificates
        security = None
        if authority:
            security = Security(
                tls_ca_file=authority, tls_client_cert=certificate, tls_client_key=key, require_encryption=True
            )
        with Client(scheduler, security=security) as client:
            yield client.get_executor(pure=False)
        return
    with (
        # what it is sent it runs: nobody else reaches it
        LocalCluster(n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        client.run(gc.disable)
        yield client.get_executor(pure=False)


def main() -> None:
    """Read both lists, compare, write."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("register", type=Path)
    options.add_argument("source", type=Path)
    options.add_argument("output", type=Path)
    options.add_argument("--tolerance", type=float, default=10.0, help="metres up to which positions are the same")
    options.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="jobs at once on this machine")
    options.add_argument("--dask", nargs="?", const="", help="over Dask; the address of its scheduler if one runs")
    options.add_argument("--folder", type=Path, help="where communes are put meanwhile; all workers reach it")
    for name, what in (("ca", "authority's certificate"), ("cert", "own certificate"), ("key", "key of it")):
        options.add_argument(f"--tls-{name}", default="", help=f"for tls://…: the file of the {what} (PEM)")
    given = options.parse_args()
    certificates = given.tls_ca, given.tls_cert, given.tls_key
    fault = find_scheduler_error(given.dask or "", certificates)
    if fault:
        sys.exit(fault)
    start_pool = (
        on_this_machine(given.workers) if given.dask is None else over_dask(given.dask, given.workers, certificates)
    )
    paths = given.register.resolve(), given.source.resolve(), given.output.resolve()
    try:
        with TemporaryDirectory() as temporary:
            count, found = compare_files(*paths, given.tolerance, given.folder or Path(temporary), start_pool)
    except RepereError as error:
        sys.exit(f"{error}")
    for path, rows in zip(paths, found.unusable.values()):
        for row in rows[:20]:
            print(f"{path.name}, row {row.row} {row.sentence()}", file=sys.stderr)
        if rows:
            print(f"{path.name}: {len(rows)} rows could not be used, or not wholly", file=sys.stderr)
    for broken in found.broken:
        print(f"{broken.name} could not be compared: {broken.error}", file=sys.stderr)
    print(f"{count} differences in {given.output}")


if __name__ == "__main__":
    main()
