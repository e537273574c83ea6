"""Runs the import contract (pyproject.toml) with the checkout known as ``repere``, whatever its folder."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]


def main() -> int:
    """0 if services/ imports neither qgis, Qt nor ui."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "repere"
        package.mkdir()
        for name in ("__init__.py", "plugin.py", "services", "ui"):
            (package / name).symlink_to(ROOT / name)
        sys.path.insert(0, folder)
        os.environ["PYTHONPATH"] = folder
        return 0 if lint_imports(str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS else 1


if __name__ == "__main__":
    sys.exit(main())
