"""What can be proven of Qt 6 without a QGIS 4: the names of every ui module, and what draws and speaks without QGIS.

Two steps, both against the Qt that QGIS 4.2 ships, in ``build/qt6``, with QGIS's own ``qgis.PyQt`` played by a shim:
mypy reads ``ui/`` with PyQt6's stubs and with PyQt5's, and what only Qt 6 lacks is a fault; ``qt6_trial.py`` imports
every module and runs network, widgets, tables and PDF. What needs libqgis on Qt 6 stays unproven (docs/versions.md).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from package_link import link_package

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "qt6"
PINNED = ROOT / "requirements-qt6.txt"
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml", "QtTest")

MOVED = "\nfrom PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup, QShortcut as QShortcut"
"""What Qt 6 moved, and QGIS's shim leaves in QtWidgets (python/PyQt/PyQt/QtWidgets.py.in)."""

KEPT = "\nfrom typing import Any\nNULL: Any\n"
"""What PyQt6 dropped, and QGIS's shim adds (QtCore.py.in)."""

EXPECTED = (
    # mypy knows no buffer in QByteArray; bytes() takes it, as the trial shows
    '"bytes"',
    # QGIS's shim gives QVariant its kinds back
    '"type[QVariant]" has no attribute',
    # the same remark on both, in other words
    "has incompatible type overloaded function",
    'has incompatible type "MapLayers"',
)

MYPY = """[mypy]
explicit_package_bases = True
strict_optional = False
ignore_missing_imports = True
[mypy-repere.services.*]
follow_imports = skip
[mypy-PyQt5.*]
ignore_errors = True
[mypy-PyQt6.*]
ignore_errors = True
"""


def install() -> None:
    """Have PyQt6 and the stubs of PyQt5 in ``build/qt6``, at their pinned versions."""
    ready = FOLDER / "ready"
    if ready.exists() and ready.read_text() == PINNED.read_text():
        return
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--upgrade", "--target", FOLDER, "-r", PINNED]
    subprocess.run(command, check=True, capture_output=True)
    ready.write_text(PINNED.read_text())


def write_stubs(binding: str) -> Path:
    """Write ``qgis`` as mypy shall see it with one of the bindings, and return its folder."""
    folder = FOLDER / f"stubs-{binding}"
    (folder / "qgis" / "PyQt").mkdir(parents=True, exist_ok=True)
    (folder / "qgis" / "__init__.pyi").touch()
    (folder / "qgis" / "PyQt" / "__init__.pyi").touch()
    for name in ("core", "gui", "utils"):
        text = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"
        (folder / "qgis" / f"{name}.pyi").write_text(text)
    for name in (*MODULES, "sip"):
        more = MOVED if name == "QtWidgets" and binding == "PyQt6" else KEPT if name == "QtCore" else ""
        text = f"from {binding}.{name} import *{more}\n" if name != "sip" else f"from {binding}.sip import *\n"
        (folder / "qgis" / "PyQt" / f"{name}.pyi").write_text(text)
    if binding == "PyQt5":
        link = folder / "PyQt5"
        link.unlink(missing_ok=True)
        link.symlink_to(FOLDER / "PyQt5-stubs")
    return folder


def check_names(binding: str) -> set[str]:
    """What mypy says of ui/ and plugin.py with one of the bindings, without the lines' numbers."""
    tree = FOLDER / "tree"
    link_package(ROOT, tree)
    settings = FOLDER / "mypy.ini"
    settings.write_text(MYPY)
    paths = [str(tree), str(write_stubs(binding)), str(FOLDER) if binding == "PyQt6" else ""]
    command = [sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", FOLDER / f"cache-{binding}"]
    result = subprocess.run(
        [*command, "-p", "repere.ui", "-m", "repere.plugin"],
        cwd=FOLDER,
        env={**os.environ, "MYPYPATH": os.pathsep.join(path for path in paths if path)},
        capture_output=True,
        text=True,
        check=False,
    )
    if "Found" not in result.stdout and "Success" not in result.stdout:
        raise RuntimeError(result.stdout + result.stderr)
    lines = re.findall(r"repere/((?:ui|plugin).*?):\d+: error: (.*)", result.stdout)
    return {f"{file}: {text}" for file, text in lines}


def main() -> int:
    """Print what Qt 6 lacks; 1 if there is anything."""
    install()
    faults = [
        line
        for line in sorted(check_names("PyQt6") - check_names("PyQt5"))
        if not any(reason in line for reason in EXPECTED)
    ]
    trial = Path(__file__).with_name("qt6_trial.py")
    environment = {**os.environ, "PYTHONPATH": str(FOLDER), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run([sys.executable, trial], env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        faults.append(result.stdout + result.stderr)
    sys.stdout.write("\n".join([*faults, result.stdout.strip(), f"qt6: {len(faults)} faults", ""]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
