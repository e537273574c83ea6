"""Loads the plugin once under one name, whatever the checkout's folder is called."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

if "repere" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "repere", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["repere"] = module
    spec.loader.exec_module(module)

# hooks of pytest: every test is marked by what it needs
from repere.tests.markers import pytest_collection_modifyitems, pytest_ignore_collect  # noqa: E402, F401

# `make test` draws the same examples at every run, `make quick` fewer; `make fuzz` others each time, and many more
hypothesis.settings.register_profile("fixed", derandomize=True, deadline=None, max_examples=50)
hypothesis.settings.register_profile("quick", derandomize=True, deadline=None, max_examples=15)
hypothesis.settings.register_profile("free", deadline=None, max_examples=3000, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fixed"))


MEMORY_DISK, MIN_MEMORY_DISK_BYTES = Path("/dev/shm"), 4_000_000_000  # noqa: S108 - pytest makes a folder of its own
"""Where Linux keeps files in memory, and the room that the tests want: no commit of a workspace waits for a disk."""

if MEMORY_DISK.is_dir() and shutil.disk_usage(MEMORY_DISK).free > MIN_MEMORY_DISK_BYTES:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_DISK))


def gdal_raises(enabled: bool) -> None:
    """Turn GDAL's exceptions on or off for the whole process; taken off in the reverse order, as a stack."""
    modules = (gdal, ogr, osr)
    for module in modules if enabled else modules[::-1]:
        if bool(module.GetUseExceptions()) != enabled:
            module.UseExceptions() if enabled else module.DontUseExceptions()


# as QGIS Desktop has them since 3.38
gdal_raises(True)


@pytest.fixture(params=["exceptions", "codes"])
def either_mode(request) -> Iterator[None]:
    """GDAL tells its failures by exceptions, or by codes as before QGIS 3.38 and where a plugin wants it so."""
    gdal_raises(request.param == "exceptions")
    yield
    gdal_raises(True)


@pytest.fixture(autouse=True)
def every_host_is_trusted_again() -> None:
    """What one test did to a host is no reason to leave it alone in the next: a port may come again."""
    from repere.services.http.circuit_breaker import CircuitBreaker
    from repere.services.http.rate_limiter import RateLimiter

    CircuitBreaker.reset()
    RateLimiter._spent.clear()


@pytest.fixture(scope="session")
def qgis_server_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """QGIS Server over its project, which nobody changes; two programs to start, so once for all."""
    from repere.tests.servers.qgis_server import server

    with server(tmp_path_factory.mktemp("qgis_server")) as url:
        yield url
