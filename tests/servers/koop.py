"""Koop, an ArcGIS FeatureServer in Node.js, over points made for it in Lambert 72, a page at a time.

scripts/setup puts it into build/koop. Where it is not there its tests are skipped, with that reason; where ``CI``
is set they fail.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .running import free_port, missing, running

MODULES = Path(__file__).parents[2] / "build" / "koop"
SERVER = Path(__file__).parent / "koop" / "server.js"


@contextmanager
def server(folder: Path, count: int = 5000, page: int = 2000) -> Iterator[str]:
    """The ArcGIS REST root of a Koop with one ``FeatureServer`` of ``count`` points; its log is in ``folder``."""
    node = shutil.which("node")
    if node is None or not (MODULES / "node_modules" / "@koopjs" / "koop-core").is_dir():
        missing("Koop", "Node.js and npm; scripts/setup puts it into build/koop")
    port = free_port()
    root = f"http://127.0.0.1:{port}/points/rest/services"
    with running(
        [node, str(SERVER), str(port), str(count), str(page), str(MODULES)],
        f"{root}/FeatureServer?f=json",
        folder / "koop.log",
        {},
    ):
        yield root
