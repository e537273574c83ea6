"""QGIS's start with and without the plugin, in turn: seconds from launch until the window is ready."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
QUIT = "import os\nfrom qgis.utils import iface\niface.initializationCompleted.connect(lambda: os._exit(0))\n"


def start(profiles: Path, script: Path) -> float:
    """One start, in seconds."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(next((ROOT / ".venv" / "lib").glob("python3*")) / "site-packages"),
        "XDG_CACHE_HOME": str(profiles / "cache"),
    }
    started = time.perf_counter()
    subprocess.run(
        ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(script)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    return time.perf_counter() - started


def profile(folder: Path, with_plugin: bool) -> Path:
    """A QGIS profile folder, with the checkout's plugin enabled or without it."""
    home = folder / ("with" if with_plugin else "without")
    default = home / "profiles" / "default"
    (default / "python" / "plugins").mkdir(parents=True)
    (default / "QGIS").mkdir()
    if with_plugin:
        (default / "python" / "plugins" / "repere").symlink_to(ROOT)
    (default / "QGIS" / "QGIS3.ini").write_text(
        f"[PythonPlugins]\nrepere={'true' if with_plugin else 'false'}\n[qgis]\ncheckVersion=false\n"
    )
    return home


def measure(runs: int = 10) -> dict[str, float]:
    """Medians in seconds, and the plugin's share in milliseconds (median of the pairs' differences)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "quit.py"
        script.write_text(QUIT)
        homes = {True: profile(folder, True), False: profile(folder, False)}
        for home in homes.values():
            start(home, script)
        pairs = [(start(homes[True], script), start(homes[False], script)) for _run in range(runs)]
    return {
        "with_s": statistics.median(pair[0] for pair in pairs),
        "without_s": statistics.median(pair[1] for pair in pairs),
        "share_ms": 1000 * statistics.median(pair[0] - pair[1] for pair in pairs),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure()))
