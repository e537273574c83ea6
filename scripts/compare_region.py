"""Compares a register and a source of a whole region into one workspace, commune by commune.

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
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from services.addresses.by_commune import PartitionedList, batches, compare_communes, partition  # noqa: E402
from services.errors import RepereError  # noqa: E402
from services.workspace.bulk_load import merge_parts, write_discrepancies  # noqa: E402

JOB = 200_000
"""Addresses of both lists in one job: half a second of work."""


def compare_region(
    workers: Executor, register: Path, source: Path, output: Path, tolerance_m: float, folder: Path, job: int
) -> tuple[int, list[PartitionedList]]:
    """How many differences were written to ``output``, and both lists as they were put aside in ``folder``."""
    lists = [
        workers.submit(partition, path, folder / name) for path, name in ((register, "register"), (source, "source"))
    ]
    here, there = (one.result() for one in lists)
    jobs = [
        workers.submit(compare_into, folder / f"{place}.gpkg", here, there, bundle, tolerance_m)
        for place, bundle in enumerate(batches(here, there, job))
    ]
    return merge_parts(output, (job.result() for job in jobs)), [here, there]


def compare_into(
    part: Path, register: PartitionedList, source: PartitionedList, bundle: list[list[str]], tolerance_m: float
) -> Path:
    """One job: some communes, into a workspace of their own."""
    write_discrepancies(part, compare_communes(register, source, bundle, tolerance_m))
    return part


def on_this_machine(workers: int) -> Executor:
    """Processes of our own."""
    # millions of rows and no cycles among them: the collector would only look through them again and again
    return ProcessPoolExecutor(workers, initializer=gc.disable)


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


@contextmanager
def over_dask(scheduler: str, workers: int, certificates: tuple[str, str, str] = ("", "", "")) -> Iterator[Executor]:
    """Workers of a Dask scheduler that runs somewhere, or of one on this machine."""
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
    options.add_argument("--job", type=int, default=JOB, help="addresses of both lists that are compared in one job")
    for name, what in (("ca", "authority's certificate"), ("cert", "own certificate"), ("key", "key of it")):
        options.add_argument(f"--tls-{name}", default="", help=f"for tls://…: the file of the {what} (PEM)")
    given = options.parse_args()
    certificates = given.tls_ca, given.tls_cert, given.tls_key
    fault = find_scheduler_error(given.dask or "", certificates)
    if fault:
        sys.exit(fault)
    workers = (
        on_this_machine(given.workers) if given.dask is None else over_dask(given.dask, given.workers, certificates)
    )
    paths = given.register.resolve(), given.source.resolve(), given.output.resolve()
    try:
        with TemporaryDirectory(dir=given.folder) as folder, workers as pool:
            count, lists = compare_region(pool, *paths, given.tolerance, Path(folder), given.job)
    except RepereError as error:
        sys.exit(f"{error}")
    for path, told in zip(paths, lists):
        for row in told.unusable[:20]:
            print(f"{path.name}, row {row.row} {row.sentence()}", file=sys.stderr)
        if told.unusable:
            print(f"{path.name}: {len(told.unusable)} rows could not be used, or not wholly", file=sys.stderr)
    print(f"{count} differences in {given.output}")


if __name__ == "__main__":
    main()
